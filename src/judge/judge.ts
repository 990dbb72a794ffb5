import { shapes } from "../../generated/shapes/index.ts";
import { docsOf } from "../contract/docs-of.ts";
import { fullName } from "../contract/find-operation.ts";
import type { Validators } from "../contract/validator.ts";
import type { Finding, MessageDirection } from "../findings/finding.ts";
import type { Judge, Message } from "./exchange.ts";
import { brokenRules } from "./payload/broken-rules.ts";
import type { About } from "./payload/draft.ts";
import { createKnown, type Known } from "./payload/known.ts";
import { findingLimit, scanMembers } from "./payload/scan-members.ts";

/** All that judges one body. */
type Judged = {
  isValid: Validators[string]["request"];
  known: Known;
  /** What its findings share, by the prefix of their pointers. */
  about: (prefix: string) => About;
};

const none: readonly Finding[] = [];

/**
 * Makes the judge of one or several families: the compiled checks say what is broken, the shapes what else is worth
 * knowing. Judging reads nothing and changes nothing.
 *
 * @param validators the compiled checks by family, each from `generated/validators/<family>.js`
 * @throws Error when a message is of an operation that the checks do not have
 * @example
 * const judge = createJudge({ glink: validators });
 * judge({ operation, direction: "request", payload: {} })[0]?.pointer // "/orderNumber"
 */
export function createJudge(validators: Readonly<Record<string, Validators>>): Judge {
  const judged = new Map<unknown, { request: Judged; response: Judged }>();
  const knowers = new Map(
    Object.entries(shapes).map(([family, familyShapes]) => [family, createKnown(familyShapes)]),
  );
  return (message) => {
    const { operation } = message;
    const known = judged.get(operation) ?? prepare(operation);
    judged.set(operation, known);
    return judge(message, known[message.direction]);
  };

  function prepare(operation: Message["operation"]): { request: Judged; response: Judged } {
    const { family, operationId } = operation;
    const shape = shapes[family]?.operations[operationId];
    const checks = validators[family]?.[operationId];
    const know = knowers.get(family);
    if (!shape || !checks || !know) throw new Error(`There is no check for ${family}.${operationId}`);
    const about = (direction: MessageDirection) => {
      const shared = { operation: fullName(operation), docs: docsOf(operation), direction };
      return remembered((prefix: string): About => ({ ...shared, prefix }));
    };
    return {
      request: { isValid: checks.request, known: know(shape.request), about: about("request") },
      response: { isValid: checks.response, known: know(shape.response), about: about("response") },
    };
  }
}

/** Loads the checks of all families, which are large, and makes their judge. */
export async function loadJudge(): Promise<Judge> {
  const [glink, qlink, kakaclo] = await Promise.all([
    import("../../generated/validators/glink.js"),
    import("../../generated/validators/qlink.js"),
    import("../../generated/validators/kakaclo.js"),
  ]);
  return createJudge({ glink: glink.validators, qlink: qlink.validators, kakaclo: kakaclo.validators });
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

function judge({ payload, prefix = "" }: Message, { isValid, known, about }: Judged): readonly Finding[] {
  const here = about(prefix);
  const errors = isValid(payload) ? none : brokenRules(isValid.errors ?? [], payload, known, here);
  const { warnings, notes } = scanMembers(payload, known, here);
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
      fix: "Mend those that are listed, and check again.",
    },
  ];
}
