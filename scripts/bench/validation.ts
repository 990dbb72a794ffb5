import { bodySchemas } from "../../src/contract/body-schemas.ts";
import { loadBundle } from "../../src/contract/load-bundles.ts";
import type { Example, OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { textTable } from "../lib/table.ts";
import { measureColdStart } from "./validation/cold-start.ts";
import { type Contender, contendersFor } from "./validation/contenders.ts";

const rounds = 20;
const checksPerRound = 10_000;

/** What a verdict on the documented order of GLINK costs, with our check, with other libraries, and beside parsing it. */
export async function validationTable(): Promise<string> {
  const bundle = await loadBundle("glink");
  const { schema, order } = documentedOrder(bundle);
  const text = JSON.stringify(order);
  const contenders = contendersFor(bundle, schema);
  for (const contender of contenders) mustTell(contender, order);
  const parse = { name: "JSON.parse of the same bytes", check: () => JSON.parse(text) !== null };
  const [parsing = Number.NaN, ...times] = measure([parse, ...contenders], order);
  const typebox = times[1] ?? Number.NaN;
  const rows = contenders.map(({ name }, index) => row(name, times[index] ?? Number.NaN, parsing));
  rows[0]?.push(`5 % of JSON.parse, ${typebox.toFixed(3)} us (TypeBox)`);
  const cold = measureColdStart(bundle, schema, order);
  return `Verdict on the documented createOrder, ${Buffer.byteLength(text)} bytes
${textTable([["check", "best round", "of JSON.parse", "at most"], row(parse.name, parsing, parsing), ...rows])}

${textTable([
  ["cold start to the first verdict, over an empty program", "median", "at most"],
  ["our compiled check", milliseconds(cold.ours), `${milliseconds(cold.ajv / 3)}, a third of ajv`],
  ["ajv, compiled at run time", `${milliseconds(cold.ajv)}, ${cold.ajvParts}`, ""],
])}`;
}

function documentedOrder(bundle: OpenApiDocument) {
  const located = operationsOf(bundle).find(({ operation }) => operation.operationId === "createOrder");
  const content = located?.operation.requestBody?.content["application/json"];
  const order = (content?.examples?.["documented"] as Example | undefined)?.value;
  if (!located || !order) throw new Error("The contract has no documented order");
  return { schema: bodySchemas(located).request, order: order as Record<string, unknown> };
}

/** A check that tells nothing would be the fastest of all. */
function mustTell({ name, check }: Contender, order: Record<string, unknown>): void {
  const { orderNumber: _, ...rest } = order;
  const wrong = [rest, { ...order, items: [{}] }, { ...order, orderType: "?" }, null];
  if (!check(order)) throw new Error(`${name} refuses the documented order`);
  if (wrong.some(check)) throw new Error(`${name} takes a wrong order`);
}

/** Microseconds per verdict in the best of the rounds. The contenders take turns. */
function measure(contenders: readonly Contender[], body: unknown): number[] {
  const best = contenders.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { check }] of contenders.entries()) {
      const start = performance.now();
      for (let count = 0; count < checksPerRound; count++) check(body);
      const time = ((performance.now() - start) / checksPerRound) * 1_000;
      best[index] = Math.min(best[index] ?? time, time);
    }
  }
  return best;
}

function row(name: string, time: number, parsing: number): string[] {
  return [name, `${time.toFixed(3)} us`, `${((time / parsing) * 100).toFixed(1)} %`];
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}
