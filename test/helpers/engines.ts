import { loadBundles } from "../../src/contract/load-bundles.ts";
import { createCompiledEngine } from "../../src/mock/compiled-engine.ts";
import type { MockEngine } from "../../src/mock/engine.ts";
import { createPrismEngine } from "../../src/mock/prism-engine.ts";

/** The engines of the mock, by name. All of them have to pass the same tests. */
export const engines = {
  prism: async (): Promise<MockEngine> => createPrismEngine(await loadBundles()),
  compiled: async (): Promise<MockEngine> => createCompiledEngine(),
};

/** Name of an engine. */
export type EngineName = keyof typeof engines;

export const engineNames = Object.keys(engines) as EngineName[];
