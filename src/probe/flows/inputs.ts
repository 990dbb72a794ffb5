import type { Flow } from "./flow.ts";

/** The values that a flow begins with. */
export type FlowInputs = {
  values: Readonly<Record<string, unknown>>;
  /** Those of them that are numbers of our own. */
  numbers: readonly string[];
};

/** How inputs are made. */
export type InputOptions = {
  /** Values that the user gave. */
  given: Readonly<Record<string, unknown>>;
  /** Makes a number of our own, another one each time. */
  nextNumber: () => string;
  now: Date;
};

/** Changes from before this time do not matter, even where clocks differ by some minutes. */
const instantBeforeMs = 10 * 60_000;

/** Makes the inputs of a flow; `missing` names those that only the user can give. */
export function inputsOf(flow: Flow, options: InputOptions): FlowInputs & { missing: string[] } {
  const { given, nextNumber, now } = options;
  const numbers: string[] = [];
  const missing: string[] = [];
  const values: Record<string, unknown> = {};
  for (const { name, from } of flow.inputs) {
    if (given[name] !== undefined) values[name] = given[name];
    else if (from === "number") {
      const number = nextNumber();
      numbers.push(number);
      values[name] = number;
    } else if (from === "time") values[name] = timeText(now);
    else if (from === "instant") values[name] = now.getTime() - instantBeforeMs;
    else if (from === "utc") values[name] = utcText(now.getTime() - instantBeforeMs);
    else if (from === "given") missing.push(name);
    else values[name] = from.default;
  }
  return { values, numbers, missing };
}

/** A time as GLINK's documents print it, in UTC+8. */
function timeText(time: Date): string {
  return new Date(time.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");
}

/** A time as KakaClo's pages print it, to the second. */
function utcText(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
