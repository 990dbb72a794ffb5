import { shapes } from "../../generated/shapes/index.ts";
import type { Validators } from "../family.ts";
import { docsOf } from "./docs-of.ts";
import type { Judge, Message } from "./exchange.ts";
import type { Finding, Severity } from "./finding.ts";
import { brokenRules } from "./judge/broken-rules.ts";
import type { FindingDraft } from "./judge/draft.ts";
import { createKnown, type Known } from "./judge/known.ts";
import { findingLimit, look } from "./judge/look.ts";

/** All that judges one body. */
type Judged = { isValid: Validators[string]["request"]; known: Known; docs: string };

const order: readonly Severity[] = ["error", "warning", "note"];
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
    const docs = docsOf(operation);
    return {
      request: { isValid: checks.request, known: know(shape.request), docs },
      response: { isValid: checks.response, known: know(shape.response), docs },
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

function judge(message: Message, { isValid, known, docs }: Judged): readonly Finding[] {
  const { payload } = message;
  const broken = isValid(payload) ? [] : brokenRules(isValid.errors ?? [], payload, known);
  const places = new Set(broken.map(({ pointer }) => pointer));
  // What is broken is no accepted spelling.
  const seen = look(payload, known).filter(({ pointer }) => !places.has(pointer));
  const drafts = [...broken, ...seen];
  return drafts.length === 0 ? none : findings(drafts, message, docs);
}

function findings(drafts: readonly FindingDraft[], message: Message, docs: string): readonly Finding[] {
  const { operation, direction, prefix = "" } = message;
  const sorted = order.flatMap((severity) => drafts.filter((draft) => draft.severity === severity));
  return limited(sorted).map(({ rule, severity, pointer, expected, actual, fix }) => ({
    rule,
    severity,
    operation: `${operation.family}.${operation.operationId}`,
    direction,
    pointer: prefix + pointer,
    expected,
    actual,
    fix,
    docs,
  }));
}

function limited(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  if (drafts.length <= findingLimit) return drafts;
  const hidden = drafts.slice(findingLimit);
  return [
    ...drafts.slice(0, findingLimit),
    {
      rule: "more-findings",
      severity: hidden[0]?.severity ?? "note",
      pointer: "",
      expected: `at most ${findingLimit} findings in one message`,
      actual: `${hidden.length} more`,
      fix: "Mend those that are listed, and look again.",
    },
  ];
}
