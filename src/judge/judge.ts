import { shapes } from "../../generated/shapes/index.ts";
import { parseWithDigits } from "../base/exact-json.ts";
import { jsonFaults, noFaults } from "../base/json-faults.ts";
import { segmentsOf } from "../base/json-pointer.ts";
import { createRedact } from "../base/redact.ts";
import type { Validators } from "../contract/validator.ts";
import type { Finding, MessageDirection } from "../findings/finding.ts";
import type { Judge, Message } from "./exchange.ts";
import { type About, aboutMessage } from "./finding-draft.ts";
import { faultFindings, judgedNumber, quoteDigits } from "./payload/as-sent.ts";
import { brokenRules } from "./payload/broken-rules.ts";
import { type ExplainMembers, headersInBody } from "./payload/headers-in-body.ts";
import { createKnown, type Known } from "./payload/known.ts";
import { createLocations, type Locations } from "./payload/location.ts";
import { findingLimit, scanMembers } from "./payload/scan-members.ts";
import { knownAt } from "./payload/schema-location.ts";

/** How a judge tells what it finds. */
export type JudgeOptions = {
  /**
   * Whether findings show names, addresses and other values that tell of a person in full. Default false: reports go to
   * build servers and logs.
   */
  showPersonal?: boolean;
  /** Texts that no finding shows, not even the beginning of one where a long value is cut. */
  secrets?: readonly string[];
};

/** All that judges one body. */
type Judged = {
  isValid: Validators[string]["request"];
  known: Known;
  /** What its findings share, by the prefix of their pointers. */
  about: (prefix: string) => About;
  /** Says more of unknown members, where more is known. */
  explain?: ExplainMembers | undefined;
};

const none: readonly Finding[] = [];

/**
 * Makes the judge of one or several families: the compiled checks say what is broken, the shapes what else is worth
 * knowing. Judging is pure: the same message gets the same findings, whatever was judged before. A judge keeps in memory
 * which locations and spellings it has passed, so that the next message costs less; that is bounded, and its own.
 *
 * @param validators the compiled checks by family, each from `generated/validators/<family>.js`
 * @throws Error when a message is of an operation that the checks do not have
 * @example
 * const judge = createJudge({ glink: validators });
 * judge({ operation, direction: "request", payload: {} })[0]?.pointer // "/orderNumber"
 */
export function createJudge(
  validators: Readonly<Record<string, Validators>>,
  { showPersonal = false, secrets = [] }: JudgeOptions = {},
): Judge {
  const { text: clean } = createRedact(secrets);
  const judged = new Map<unknown, { request: Judged; response: Judged }>();
  const knowers = new Map(
    Object.entries(shapes).map(([family, familyShapes]) => [family, createKnown(familyShapes)]),
  );
  const memory = createLocations();
  return (message) => {
    const { operation } = message;
    const known = judged.get(operation) ?? prepare(operation);
    judged.set(operation, known);
    return judge(message, known[message.direction], memory);
  };

  function prepare(operation: Message["operation"]): { request: Judged; response: Judged } {
    const { family, operationId } = operation;
    const shape = shapes[family]?.operations[operationId];
    const checks = validators[family]?.[operationId];
    const know = knowers.get(family);
    if (!shape || !checks || !know) throw new Error(`There is no check for ${family}.${operationId}`);
    const about = (direction: MessageDirection) => {
      return remembered(
        (prefix: string): About => ({
          ...aboutMessage(operation, direction, { prefix, showPersonal }),
          clean,
        }),
      );
    };
    return {
      request: {
        isValid: checks.request,
        known: know(shape.request),
        about: about("request"),
        explain: headersInBody(operation),
      },
      response: { isValid: checks.response, known: know(shape.response), about: about("response") },
    };
  }
}

/** Loads the checks of all families, which are large, and makes their judge. */
export async function loadJudge(options?: JudgeOptions): Promise<Judge> {
  const [glink, qlink, kakaclo] = await Promise.all([
    import("../../generated/validators/glink.js"),
    import("../../generated/validators/qlink.js"),
    import("../../generated/validators/kakaclo.js"),
  ]);
  const validators = { glink: glink.validators, qlink: qlink.validators, kakaclo: kakaclo.validators };
  return createJudge(validators, options);
}

/** Makes a value once for each text; the texts are few. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

function judge(
  { payload, text, prefix = "" }: Message,
  judged: Judged,
  memory: Locations,
): readonly Finding[] {
  const here = judged.about(prefix);
  const faults = text === undefined ? noFaults : jsonFaults(text, payload, findingLimit);
  if (faults === noFaults || text === undefined) return judgeValue(payload, judged, here, memory);
  const { longNumbers } = faults;
  const value = longNumbers.length === 0 ? payload : parseWithDigits(text, judgedNumber);
  const isPersonal = (pointer: string) =>
    !here.showPersonal && knownAt(judged.known, segmentsOf(pointer))?.isPersonal === true;
  const found = judgeValue(value, judged, here, memory).map((finding) =>
    quoteDigits(finding, longNumbers, here, isPersonal),
  );
  const errors = found.filter(({ severity }) => severity === "error");
  const others = found.filter(({ severity }) => severity !== "error");
  return limited([...errors, ...faultFindings(faults, here, isPersonal), ...others]);
}

function judgeValue(
  payload: unknown,
  { isValid, known, explain }: Judged,
  here: About,
  memory: Locations,
): readonly Finding[] {
  const errors = isValid(payload) ? none : brokenRules(isValid.errors ?? [], payload, known, here);
  const { warnings: found, notes } = scanMembers(payload, known, here, memory);
  const warnings = explain?.(found, here.prefix) ?? found;
  if (errors.length === 0 && warnings.length === 0) return notes.length === 0 ? none : limited(notes);
  // What is broken is no accepted spelling.
  const places = new Set(errors.map(({ pointer }) => pointer));
  return limited([...errors, ...warnings, ...notes.filter(({ pointer }) => !places.has(pointer))]);
}

function limited(findings: readonly Finding[]): readonly Finding[] {
  const first = findings[findingLimit];
  if (first === undefined) return findings;
  return [
    ...findings.slice(0, findingLimit),
    {
      ...first,
      rule: "more-findings",
      pointer: "",
      expected: `at most ${findingLimit} findings in one message`,
      actual: "more",
      fix: "Correct those that are listed, and check again.",
    },
  ];
}
