// Our mock as a program: the name of the engine and the port are its arguments.
import { operations } from "../../../generated/operations/index.ts";
import { loadJudge } from "../../../src/contract/judge.ts";
import { createBooks } from "../../../src/mock/books.ts";
import type { MockEngine } from "../../../src/mock/engine.ts";
import { startMockServer } from "../../../src/mock/mock-server.ts";

const engines: Record<string, () => Promise<MockEngine>> = {
  async prism() {
    const [{ loadBundles }, { createPrismEngine }] = await Promise.all([
      import("../../../src/contract/load-bundles.ts"),
      import("../../../src/mock/prism-engine.ts"),
    ]);
    return createPrismEngine(await loadBundles());
  },
  compiled: async () => (await import("../../../src/mock/compiled-engine.ts")).createCompiledEngine(),
};

const [engineName = "", port] = process.argv.slice(2);
const load = engines[engineName];
if (!load) throw new Error(`There is no engine "${engineName}"`);
const [engine, judge] = await Promise.all([load(), loadJudge()]);
await startMockServer({ engine, operations, judge, books: createBooks({ operations }), port: Number(port) });
