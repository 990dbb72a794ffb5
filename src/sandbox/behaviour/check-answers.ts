import { segment } from "../../base/json-pointer.ts";
import type { Fault } from "../input/fault.ts";
import type { AnswerEntry, Behaviour } from "./behaviour.ts";
import { fault, lacking, unknownName } from "./faults.ts";

type Situations = Behaviour["answers"][string];

/**
 * What is wrong with the answers to a call.
 *
 * @param wanted its answers in the behaviour of the package
 * @param known the names of its examples; `undefined` for a call that does not exist
 */
export function answerFaults(
  operationId: string,
  situations: Situations,
  wanted: Situations | undefined,
  known: readonly string[] | undefined,
): Fault[] {
  const here = `/answers${segment(operationId)}`;
  if (!wanted || !known) return [];
  return [
    ...lacking(here, wanted, situations),
    ...Object.entries(situations).flatMap(([situation, entry]) => {
      const pointer = here + segment(situation);
      const { message = "" } = entry;
      const places = placeFaults(`${pointer}/message`, message, wanted[situation]);
      if (!("scenario" in entry)) return [...codeFaults(pointer, entry, wanted[situation]), ...places];
      return known.includes(entry.scenario)
        ? places
        : [unknownName(`${pointer}/scenario`, "example", entry.scenario, known), ...places];
    }),
  ];
}

/** Failures have a code where the family has codes. */
function codeFaults(pointer: string, entry: AnswerEntry, wanted: AnswerEntry | undefined): Fault[] {
  const hasCodes = wanted !== undefined && "code" in wanted;
  const lacks = hasCodes && !("scenario" in entry) && entry.code === undefined;
  return lacks ? [fault(`${pointer}/code`, "code is missing.")] : [];
}

/** Places of a message that nothing fills: the words of a situation are those that the package's own message has. */
function placeFaults(pointer: string, message: string, wanted: AnswerEntry | undefined): Fault[] {
  const known = placesIn(wanted?.message ?? "");
  return placesIn(message)
    .filter((place) => !known.includes(place))
    .map((place) =>
      known.length > 0
        ? unknownName(pointer, "word", place, known)
        : fault(pointer, `Nothing fills ${place}: the message of this answer takes no words.`),
    );
}

function placesIn(message: string): string[] {
  return [...message.matchAll(/\{[^{}]*\}/g)].map(([place]) => place);
}
