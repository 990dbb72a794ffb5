import { loadBundles } from "../../contract/load-bundles.ts";
import type { MockEngine } from "../../mock/engine.ts";
import { wrongUsage } from "../usage-error.ts";

/** An engine, with its name. */
export type NamedEngine = { name: "prism" | "compiled"; engine: MockEngine };

/**
 * Loads the engine that was asked for; by default Prism where it is installed, otherwise the compiled one.
 *
 * @param note told why it is not Prism
 * @throws UsageError for an unknown engine, and for Prism where it is not installed
 */
export async function loadEngine(
  name: string | undefined,
  note: (line: string) => void,
): Promise<NamedEngine> {
  if (name === "compiled") return compiledEngine();
  if (name !== undefined && name !== "prism") {
    throw wrongUsage`--engine takes prism or compiled, not "${name}".`;
  }
  const prism = await prismEngine();
  if (prism) return prism;
  const install = "npm install --save-dev @stoplight/prism-core @stoplight/prism-http";
  if (name === "prism") throw wrongUsage`Prism is not installed. Install it: ${install}`;
  note(`Prism is not installed, so the compiled engine answers. To have Prism: ${install}`);
  return compiledEngine();
}

async function prismEngine(): Promise<NamedEngine | undefined> {
  try {
    const { createPrismEngine } = await import("../../mock/prism-engine.ts");
    return { name: "prism", engine: await createPrismEngine(await loadBundles()) };
  } catch (error) {
    if (isMissingPackage(error)) return undefined;
    throw error;
  }
}

function isMissingPackage(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_MODULE_NOT_FOUND" && message.includes("@stoplight/");
}

async function compiledEngine(): Promise<NamedEngine> {
  const { createCompiledEngine } = await import("../../mock/compiled-engine.ts");
  return { name: "compiled", engine: createCompiledEngine() };
}
