import type { ActProblem } from "../../core/answer.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { actOn, badInput, conflict } from "../act-on.ts";
import { namedDocument } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { number, objects, text } from "../read.ts";
import type { Asn, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { asnMover } from "./asn-mover.ts";
import { type Counted, dueOf, receivedOf } from "./effects.ts";
import { asnLinesOf } from "./lines.ts";

/** `receive`: goods come in, all that is still expected or what the act counts. */
export function receive(scene: Scene, input: Payload): Decision<GlinkEvent> {
  const named = namedAsn(scene, input);
  if ("problem" in named) return { events: [], problem: named.problem };
  const asn = named.found;
  const lines = objects(input, "lines");
  const problem = unknownLine(asn, lines);
  if (problem) return { events: [], problem };
  const counted = new Map<string, Counted>();
  for (const line of lines) {
    const sku = text(line, "sku") ?? "";
    const { good, damaged } = counted.get(sku) ?? { good: 0, damaged: 0 };
    counted.set(sku, {
      good: good + (number(line, "good") ?? 0),
      damaged: damaged + (number(line, "damaged") ?? 0),
    });
  }
  if (lines.length > 0 && [...counted.values()].every(({ good, damaged }) => good + damaged === 0)) {
    return {
      events: [],
      problem: badInput(
        "/lines",
        "Nothing would come in: count at least one piece, or close the inbound order.",
        ["close"],
      ),
    };
  }
  const decision = actOn(asnMover(scene, lines.length > 0 ? { counted } : {}), asn, "receive", {
    asnNumber: asn.number,
  });
  if (decision.problem || lines.length > 0 || isExpected(asn)) return decision;
  return {
    events: [],
    problem: conflict(`All goods of inbound order ${asn.number} have come in.`, [
      "receive with lines",
      "putaway",
      "close",
    ]),
  };
}

/** `putaway`: goods that came in get their place, all or what the act counts. */
export function putaway(scene: Scene, input: Payload): Decision<GlinkEvent> {
  const named = namedAsn(scene, input);
  if ("problem" in named) return { events: [], problem: named.problem };
  const asn = named.found;
  const lines = objects(input, "lines");
  const due = new Map<string, number>();
  for (const { line, quantity } of dueOf(asn)) {
    const sku = asnLinesOf(asn.payload)[line]?.sku ?? "";
    due.set(sku, (due.get(sku) ?? 0) + quantity);
  }
  const wanted = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const sku = text(line, "sku") ?? "";
    wanted.set(sku, (wanted.get(sku) ?? 0) + (number(line, "quantity") ?? 0));
    const most = due.get(sku) ?? 0;
    if ((wanted.get(sku) ?? 0) > most) {
      const detail = `${most} of ${sku} are due to be put away.`;
      return { events: [], problem: badInput(`/lines/${index}/quantity`, detail, [`0 to ${most}`]) };
    }
  }
  const mover = asnMover(scene, lines.length > 0 ? { putAway: wanted } : {});
  const decision = actOn(mover, asn, "putaway", { asnNumber: asn.number });
  if (decision.problem || due.size > 0 || decision.events.length > 1) return decision;
  return {
    events: [],
    problem: conflict(`Inbound order ${asn.number} has no goods that are due to be put away.`, [
      "receive",
      "close",
    ]),
  };
}

/** `close`: nothing more is expected. */
export function close(scene: Scene, input: Payload): Decision<GlinkEvent> {
  const named = namedAsn(scene, input);
  if ("problem" in named) return { events: [], problem: named.problem };
  return actOn(asnMover(scene), named.found, "close", { asnNumber: named.found.number });
}

function namedAsn({ state }: Scene, input: Payload) {
  return namedDocument(state, state.documents.asn, "asn", "asnNumber", input);
}

function isExpected(asn: Asn): boolean {
  const received = receivedOf(asn);
  return asnLinesOf(asn.payload).some(({ quantity }, index) => (received[index] ?? 0) < quantity);
}

function unknownLine(asn: Asn, lines: readonly Payload[]): ActProblem | undefined {
  const skus = [...new Set(asnLinesOf(asn.payload).map(({ sku }) => sku))];
  const index = lines.findIndex((line) => !skus.includes(text(line, "sku") ?? ""));
  if (index < 0) return undefined;
  return badInput(
    `/lines/${index}/sku`,
    `Inbound order ${asn.number} does not announce ${lines[index]?.["sku"]}.`,
    skus,
  );
}
