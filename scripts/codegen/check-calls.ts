import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../src/base/type-guards.ts";
import type { ReceivedCall } from "./recording-mock.ts";

/** What the calls of a smoke program send and get. */
export type Documented = ReadonlyMap<string, { request: unknown; answer: unknown; contract: unknown }>;

/** What happened: the lines that the program printed, and what the mock received. */
export type Outcome = { printed: string; received: readonly ReceivedCall[] };

/**
 * Compares the calls of a smoke program with the documented ones. A member that is absent equals one that is `null`, and
 * one that has the value of its `default`, which models of some languages fill in.
 *
 * @param calls the calls that the program has to make
 * @returns what is wrong, a sentence each; empty when all is as documented
 */
export function checkCalls(calls: readonly string[], documented: Documented, outcome: Outcome): string[] {
  const answers = answersIn(outcome.printed);
  const others = outcome.received.filter(({ call }) => !calls.includes(call));
  return [
    ...calls.flatMap((call) => checkCall(call, documented.get(call), answers.get(call), outcome.received)),
    ...foundWrong(outcome.received),
    ...others.map(({ call }) => `It sent what it should not: ${call || "no call of the contract"}.`),
  ];
}

function checkCall(
  call: string,
  wanted: { request: unknown; answer: unknown; contract: unknown } | undefined,
  answer: unknown,
  received: readonly ReceivedCall[],
): string[] {
  if (!wanted) return [`${call}: no documented call has this name.`];
  const [sent, ...more] = received.filter((one) => one.call === call);
  if (!sent || more.length > 0)
    return [`${call}: the mock received ${sent ? more.length + 1 : 0} calls, not one.`];
  const isDefault = defaultsIn(wanted.contract);
  const isOwn = ({ pointer, wanted, found }: Difference) =>
    wanted !== undefined || !isDefault(pointer, found);
  const inRequest = differences(wanted.request, sent.payload).filter(isOwn);
  const inAnswer = answer === undefined ? [] : differences(wanted.answer, answer).filter(isOwn);
  return [
    ...inRequest.map((difference) => `${call}: the request differs ${inWords(difference)}.`),
    ...inAnswer.map((difference) => `${call}: the answer differs ${inWords(difference)}.`),
    ...(answer === undefined ? [`${call}: no answer was printed.`] : []),
  ];
}

function foundWrong(received: readonly ReceivedCall[]): string[] {
  return received.flatMap(({ call, findings }) =>
    findings
      .filter(({ severity }) => severity === "error")
      .map(
        ({ rule, pointer, expected, actual }) =>
          `${call}: ${rule} at ${pointer}: expected ${expected}, got ${actual}.`,
      ),
  );
}

type Difference = { pointer: string; wanted: unknown; found: unknown };

function differences(wanted: unknown, found: unknown, pointer = ""): Difference[] {
  if (isObject(wanted) && isObject(found)) {
    const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
    return [...names].flatMap((name) => differences(wanted[name], found[name], `${pointer}/${name}`));
  }
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length)
    return wanted.flatMap((entry, index) => differences(entry, found[index], `${pointer}/${index}`));
  return isDeepStrictEqual(wanted ?? null, found ?? null) ? [] : [{ pointer, wanted, found }];
}

function inWords({ pointer, wanted, found }: Difference): string {
  const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));
  return `at ${pointer || "/"}: ${shown(wanted)} is documented, ${shown(found)} was found`;
}

/** Tells whether a value is a default that the contract gives to a member or parameter of this name. */
function defaultsIn(contract: unknown): (pointer: string, value: unknown) => boolean {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    if (!isObject(value)) return;
    const { name: parameter, schema } = value;
    if (isObject(schema) && "default" in schema) found.add(JSON.stringify([parameter, schema["default"]]));
    for (const [name, member] of Object.entries(value)) {
      if (isObject(member) && "default" in member) found.add(JSON.stringify([name, member["default"]]));
      collect(member);
    }
  };
  collect(contract);
  return (pointer, value) => found.has(JSON.stringify([pointer.slice(pointer.lastIndexOf("/") + 1), value]));
}

/** The lines of a program; Maven may put the codes of colours before the first. */
function answersIn(printed: string): Map<string, unknown> {
  const lines = printed.split("\n").flatMap((line) => /\{"(?:call|answer)":.*/.exec(line)?.[0] ?? []);
  return new Map(
    lines.map((line) => {
      const { call, answer }: { call: string; answer: unknown } = JSON.parse(line);
      return [call, answer];
    }),
  );
}
