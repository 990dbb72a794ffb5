import { segmentsOf, valueAt } from "../../base/json-pointer.ts";

/** What runtime expressions can name. */
export type Scope = {
  inputs: Readonly<Record<string, unknown>>;
  /** The outputs of the steps so far, by stepId. */
  outputs: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** The answer to the step, once there is one. */
  answer?: { status: number; body: unknown };
};

const wholeExpression =
  /^\$(?:statusCode|inputs\.[\w-]+|steps\.[\w-]+\.outputs\.[\w-]+|response\.body(?:#\S*)?)$/;
const embedded = /\{(\$[^{}]+)\}/g;

/** Whether a text is a runtime expression of Arazzo, of the kinds that flows use. */
export function isExpression(text: string): boolean {
  return wholeExpression.test(text);
}

/** The value of a runtime expression; `undefined` where what it names is not there. */
export function evaluate(expression: string, { inputs, outputs, answer }: Scope): unknown {
  const [, kind = "", rest = ""] = /^\$([A-Za-z]+)[.]?(.*)$/s.exec(expression) ?? [];
  if (kind === "statusCode") return answer?.status;
  if (kind === "inputs") return inputs[rest];
  if (kind === "steps") {
    const [stepId = "", , name = ""] = rest.split(".");
    return outputs.get(stepId)?.[name];
  }
  return valueAt(answer?.body, segmentsOf(rest.slice(rest.indexOf("#") + 1)));
}

/**
 * A template with the values of its expressions: a text that is one becomes its value, one within braces becomes part of the
 * text. A member without a value is left out.
 *
 * @example filled({ orderNumber: "$inputs.orderNumber" }, scope) // { orderNumber: "FX-1" }
 */
export function filled(template: unknown, scope: Scope): unknown {
  if (typeof template === "string") {
    if (isExpression(template)) return evaluate(template, scope);
    return template.replaceAll(embedded, (_, expression: string) => String(evaluate(expression, scope)));
  }
  if (Array.isArray(template)) return template.map((entry) => filled(entry, scope));
  if (typeof template !== "object" || template === null) return template;
  const members = Object.entries(template).map(([name, member]) => [name, filled(member, scope)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

/** The runtime expressions in a template. */
export function expressionsIn(template: unknown): string[] {
  if (typeof template === "string") {
    if (isExpression(template)) return [template];
    return [...template.matchAll(embedded)].flatMap(([, expression]) => expression ?? []);
  }
  if (typeof template !== "object" || template === null) return [];
  return Object.values(template).flatMap(expressionsIn);
}
