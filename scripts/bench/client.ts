import { textTable } from "../lib/table.ts";
import { writeJavaScript } from "../package/javascript.ts";
import { measureCalls } from "./client-calls.ts";
import { measureMemory } from "./client-memory.ts";
import { measureImport, measureSizes } from "./client-weight.ts";

/** A measured figure of the clients, with the most that it may be. */
export type Figure = { what: string; value: string; limit: string };

/** Measures the clients as the built package has them: time of a call, size of a program, time to import, memory. */
export async function clientTable(): Promise<string> {
  await writeJavaScript();
  const figures = [
    ...(await measureCalls()),
    ...(await measureSizes()),
    ...(await measureImport()),
    ...(await measureMemory()),
  ];
  const rows = figures.map(({ what, value, limit }) => [what, value, limit]);
  return textTable([["figure", "median", "at most"], ...rows]);
}
