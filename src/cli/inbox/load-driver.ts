import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../usage-error.ts";

/**
 * Loads the first of some packages that is installed, in the project where the command runs, or beside this package.
 *
 * @throws UsageError that says what to install, where there is none
 */
export async function loadDriver(names: readonly string[]): Promise<{ name: string; module: unknown }> {
  const places = [join(process.cwd(), "package.json"), import.meta.url];
  for (const name of names) {
    for (const place of places) {
      const file = find(name, place);
      if (file !== undefined) return { name, module: await import(pathToFileURL(file).href) };
    }
  }
  const what = names.join(" or ");
  throw new UsageError(
    `This store needs the package ${what}, which is not installed: npm install ${names[0]}`,
  );
}

function find(name: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}
