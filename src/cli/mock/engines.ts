import type { OpenApiDocument } from "../../contract/openapi.ts";
import type { MockEngine } from "../../mock/engine.ts";
import { wrongUsage } from "../usage-error.ts";
import { findPrism, type InstalledPrism, prismInstallation } from "./find-prism.ts";

/** An engine, with its name. */
export type NamedEngine = { name: "prism" | "compiled"; engine: MockEngine };

/**
 * Loads the engine that was asked for; by default Prism where it is installed, otherwise the compiled one.
 *
 * @param documents reads the descriptions that Prism answers from, by family
 * @param note told why it is not Prism
 * @param installed what is there of Prism
 * @throws UsageError for an unknown engine, and for Prism where none is installed that the mock can work with
 */
export async function loadEngine(
  name: string | undefined,
  documents: () => Promise<ReadonlyMap<string, OpenApiDocument>>,
  note: (line: string) => void,
  installed: InstalledPrism = findPrism(),
): Promise<NamedEngine> {
  if (name === "compiled") return compiledEngine();
  if (name !== undefined && name !== "prism") {
    throw wrongUsage`--engine takes prism or compiled, not "${name}".`;
  }
  if (installed === "usable") {
    const { createPrismEngine } = await import("../../mock/prism-engine.ts");
    return { name: "prism", engine: await createPrismEngine(await documents()) };
  }
  const reason =
    installed === "missing"
      ? "Prism is not installed"
      : `Prism ${installed.oldVersion} is too old for the mock`;
  if (name === "prism") throw wrongUsage`${reason}. Install it: ${prismInstallation}`;
  note(`${reason}, so the compiled engine answers. To have Prism: ${prismInstallation}`);
  return compiledEngine();
}

async function compiledEngine(): Promise<NamedEngine> {
  const { createCompiledEngine } = await import("../../mock/compiled-engine.ts");
  return { name: "compiled", engine: createCompiledEngine() };
}
