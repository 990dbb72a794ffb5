import { readBundle } from "../../../src/contract/load-bundles.ts";
import type { Evidence, Schema } from "../../../src/contract/openapi.ts";
import type {
  Behaviour,
  DocumentBehaviour,
  Move,
  Standing,
} from "../../../src/sandbox/behaviour/behaviour.ts";
import { createLife, fits } from "../../../src/sandbox/behaviour/life.ts";
import { followMoves } from "../../../src/sandbox/behaviour/standings.ts";
import { behaviourFile, readYaml } from "../../build/sandbox-sources.ts";
import { bundleName, type Language } from "../../lib/translations/language.ts";
import { guideWords } from "../words/guides.ts";

/** A value of a field. */
export type State = {
  value: string;
  /** What the contract says of it; empty where it lists the value and no more. */
  meaning: string;
  /** How well it is founded that a document stands there; empty for a value that the sandbox never comes to. */
  evidence: readonly Evidence[];
};

/** Something that leads from any of some values to any of others. */
export type Change = {
  move: Move;
  /** Whether this is where it leads when it cannot be done, or only in part. */
  otherwise: boolean;
  from: readonly string[];
  to: readonly string[];
};

/** An act that leads through changes in time, until a document stands somewhere. */
export type Run = { act: string; until: DocumentBehaviour["finished"][number]; evidence: Evidence };

/** What a field of a document tells in the course of its life. */
export type LifeCycle = {
  /** Such as `OutboundOrderStatus.stage`. */
  title: string;
  family: string;
  /** First those to which time leads, one after the other; then the others that the sandbox comes to, and those that the contract lists beside. */
  states: readonly State[];
  changes: readonly Change[];
  runs: readonly Run[];
  settings: Behaviour["settings"];
};

/**
 * Reads the life cycle that a field shows: `glink OutboundOrderStatus.stage`. Values and meanings come from the contract; which of them a
 * document comes to and what leads from one to another from the behaviour of the sandbox.
 *
 * @throws Error for a field that no document of the behaviour shows, or of which the contract lists no values
 */
export function readLifeCycle(directive: string, language: Language = "en"): LifeCycle {
  const [family = "", title = "", ...others] = directive.split(" ");
  if (others.length > 0)
    throw new Error(`A life cycle has a family and a field, and not "${others.join(" ")}"`);
  const { documents, settings } = readYaml<Behaviour>(behaviourFile(family)).value;
  const document = Object.values(documents).find((one) => showing(one, title));
  const shown = document && showing(document, title);
  if (!document || !shown) throw new Error(`No document of ${behaviourFile(family)} shows ${title}`);
  const listed = valuesOf(bundleName(family, language), title);
  const reached = new Set([...inTime(document), ...followMoves(document).reachable].map(shown.value));
  const usual = new Set(inTime(document).map(shown.value));
  const beside = [...listed.keys(), ...reached].filter((value) => !usual.has(value));
  const ordered = new Set([...usual, ...beside.filter((value) => reached.has(value)), ...beside]);
  const changes = changesOf(document, shown.value);
  return {
    title,
    family,
    states: [...ordered].map((value) => ({
      value,
      meaning: listed.get(value) ?? guideWords[language].notListed,
      evidence: reached.has(value) ? shown.evidence(value) : [],
    })),
    changes,
    runs: changes.some(({ move }) => move.after !== undefined) ? runsOf(document) : [],
    settings,
  };
}

function runsOf({ runs = {} }: DocumentBehaviour): Run[] {
  return Object.entries(runs).map(([act, { until, "x-evidence": evidence }]) => ({ act, until, evidence }));
}

/** Where a document comes to by time alone. */
function inTime({ axes, moves }: DocumentBehaviour): Standing[] {
  const timed = Object.values(moves).filter(({ after }) => after !== undefined);
  let at: Standing | undefined = Object.fromEntries(
    Object.entries(axes).map(([name, { start }]) => [name, start]),
  );
  const passed: Standing[] = [];
  while (at) {
    const here: Standing = at;
    passed.push(here);
    const next = timed.find(({ from }) => fits(from, here));
    at = next && { ...here, ...next.to };
  }
  return passed;
}

/** The values that the contract lists for a field, with their meanings. */
export function valuesOf(family: string, field: string): Map<string, string> {
  const [schema = "", name = ""] = field.split(".");
  const property = readBundle(family).components?.schemas?.[schema]?.properties?.[name];
  const values = typeof property === "object" ? listedIn(property) : [];
  if (values.length === 0) throw new Error(`${family} knows no values of ${field}`);
  return new Map(values);
}

function listedIn({ enum: closed = [], "x-known-values": known }: Schema): [string, string][] {
  if (known && !Array.isArray(known)) return Object.entries(known);
  return (known ?? closed).map((value) => [String(value), ""]);
}

/** What a field says of where a document stands, and how well that is founded. */
type Showing = { value: (at: Standing) => string; evidence: (value: string) => Evidence[] };

function showing(document: DocumentBehaviour, field: string): Showing | undefined {
  const entries = document.shows[field];
  if (entries) {
    const { show } = createLife(document);
    return {
      value: (at) => show(field, at) ?? "",
      evidence: (value) => [
        ...new Set(entries.flatMap((one) => (one.value === value ? [one["x-evidence"]] : []))),
      ],
    };
  }
  const [name, axis] = Object.entries(document.axes).find(([, { fields }]) => fields?.includes(field)) ?? [];
  if (name === undefined || !axis) return undefined;
  return {
    value: (at) => at[name] ?? "",
    evidence: (value) => [axis.states[value]?.["x-evidence"] ?? "inferred"],
  };
}

function changesOf(document: DocumentBehaviour, shownAt: (at: Standing) => string): Change[] {
  const { reachable } = followMoves(document);
  const changes = Object.entries(document.moves).flatMap(([name, move]) =>
    [false, true].flatMap((otherwise) => {
      const target = otherwise ? move.otherwise : move.to;
      if (!target) return [];
      const pairs = reachable
        .filter((at) => isTaken(document, name, at))
        .map((at) => ({ from: shownAt(at), to: shownAt({ ...at, ...target }) }))
        .filter(({ from, to }) => from !== to);
      return joined(pairs).map((ways) => ({ move, otherwise, ...ways }));
    }),
  );
  return [...new Map(changes.map((change) => [tellingOf(change), change])).values()];
}

/** What a reader is told of a change: two moves of which the same is told are one. */
function tellingOf({ move, otherwise, from, to }: Change): string {
  const { after, call, act, on, if: only, sameInstant, "x-evidence": evidence } = move;
  return JSON.stringify([from, to, otherwise, after, call, act, on, only, sameInstant, evidence]);
}

/** Whether it is this move that is taken, and not one before it that the same brings about. */
function isTaken({ moves }: DocumentBehaviour, name: string, at: Standing): boolean {
  const possible = Object.entries(moves).filter(([, { from }]) => fits(from, at));
  const own = possible.find(([one]) => one === name);
  if (!own) return false;
  const first = possible.find(
    ([one, move]) => one === name || (cause(move) === cause(own[1]) && !move.if && !move.sameInstant),
  );
  return first?.[0] === name;
}

function cause({ after, call, act, on }: Move): string {
  return after === undefined ? `${call} ${act} ${on}` : "time";
}

/** Pairs as few ways as possible: those that lead to the same, and of these, those that come from the same. */
function joined(pairs: readonly { from: string; to: string }[]): { from: string[]; to: string[] }[] {
  const sources = new Map<string, Set<string>>();
  for (const { from, to } of pairs) sources.set(to, (sources.get(to) ?? new Set()).add(from));
  const ways = new Map<string, { from: string[]; to: string[] }>();
  for (const [to, set] of sources) {
    const from = [...set];
    const key = JSON.stringify([...from].sort());
    const way = ways.get(key);
    if (way) way.to.push(to);
    else ways.set(key, { from, to: [to] });
  }
  return [...ways.values()];
}
