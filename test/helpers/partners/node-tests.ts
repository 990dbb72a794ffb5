import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import type { Edit } from "./project.ts";

/** What the tests of a project came to: the names of those that passed and that failed. */
export type NodeTests = { passed: readonly string[]; failed: readonly string[]; log: string };

/**
 * Copies a project of `test/partners/` beside an installed package, with one change, and runs its tests by Node.
 *
 * @param installed folder with `node_modules` that has the package
 * @throws Error where the source does not have exactly once what is to be changed
 */
export function runNodeTests(
  project: string,
  name: string,
  installed: string,
  edit?: Edit,
): Promise<NodeTests> {
  const folder = join(installed, name);
  mkdirSync(folder, { recursive: true });
  cpSync(fromRoot(`test/partners/${project}`), folder, { recursive: true });
  if (edit) {
    const { file, right, wrong } = edit;
    const text = readFileSync(join(folder, file), "utf8");
    if (text.split(right).length !== 2) throw new Error(`${file} has to have this once: ${right}`);
    writeFileSync(
      join(folder, file),
      text.replace(right, () => wrong),
    );
  }
  const { NODE_OPTIONS: _, NODE_PATH: __, ...env } = process.env;
  return new Promise((resolve) => {
    const args = ["--test", "--test-reporter=tap"];
    execFile(process.execPath, args, { cwd: folder, env }, (_error, stdout, stderr) => {
      const named = (mark: RegExp) => [...stdout.matchAll(mark)].map(([, title = ""]) => title);
      resolve({
        passed: named(/^ok \d+ - (.*)$/gm),
        failed: named(/^not ok \d+ - (.*)$/gm),
        log: stdout + stderr,
      });
    });
  });
}
