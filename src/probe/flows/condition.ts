import { evaluate, isExpression, type Scope } from "./expression.ts";

/** A condition that cannot be read. The message says what stands where. */
export class ConditionError extends SyntaxError {
  override readonly name = "ConditionError";
}

/** A condition in Arazzo's simple form, read: `$statusCode == 200 && $response.body#/success == true`. */
export type Condition =
  | { readonly kind: "any"; readonly parts: readonly Condition[] }
  | { readonly kind: "all"; readonly parts: readonly Condition[] }
  | { readonly kind: "not"; readonly part: Condition }
  | {
      readonly kind: "compare";
      readonly left: Operand;
      readonly operator: Operator;
      readonly right: Operand;
    };

type Operator = "==" | "!=" | "<" | "<=" | ">" | ">=";
type Operand = { readonly expression: string } | { readonly literal: unknown };

const token =
  /\s*(?:(\|\||&&|==|!=|<=|>=|[<>!()])|'((?:[^']|'')*)'|(\$[^\s()=!<>|&]+)|(-?\d+(?:\.\d+)?|true|false|null))/y;

/**
 * Reads a condition.
 *
 * @throws ConditionError for what is no condition
 */
export function readCondition(text: string): Condition {
  const tokens = tokensOf(text);
  let next = 0;
  const condition = any();
  if (next < tokens.length) throw unexpected();
  return condition;

  function any(): Condition {
    return joined("any", "||", all);
  }

  function all(): Condition {
    return joined("all", "&&", one);
  }

  function joined(kind: "any" | "all", sign: string, part: () => Condition): Condition {
    const parts = [part()];
    while (takes(sign)) parts.push(part());
    const [only] = parts;
    return only && parts.length === 1 ? only : { kind, parts };
  }

  function one(): Condition {
    if (takes("!")) return { kind: "not", part: one() };
    if (takes("(")) {
      const inner = any();
      if (!takes(")")) throw unexpected();
      return inner;
    }
    const left = operand();
    const sign = tokens[next]?.sign;
    if (!isOperator(sign)) throw unexpected();
    next += 1;
    return { kind: "compare", left, operator: sign, right: operand() };
  }

  function operand(): Operand {
    const found = tokens[next]?.operand;
    if (!found) throw unexpected();
    next += 1;
    return found;
  }

  function takes(sign: string): boolean {
    const isThere = tokens[next]?.sign === sign;
    if (isThere) next += 1;
    return isThere;
  }

  function unexpected(): ConditionError {
    return new ConditionError(`The condition ${text} is wrong at ${tokens[next]?.text ?? "its end"}.`);
  }
}

type Token = { text: string; sign?: string; operand?: Operand };

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(token.source, token.flags);
  while (pattern.lastIndex < text.trimEnd().length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw new ConditionError(`The condition ${text} is wrong at ${text.slice(start).trim()}.`);
    const [whole, sign, quoted, expression, literal] = match;
    tokens.push({ text: whole.trim(), ...readToken(sign, quoted, expression, literal) });
  }
  return tokens;
}

function readToken(
  sign?: string,
  quoted?: string,
  expression?: string,
  literal?: string,
): Omit<Token, "text"> {
  if (sign !== undefined) return { sign };
  if (quoted !== undefined) return { operand: { literal: quoted.replaceAll("''", "'") } };
  if (literal !== undefined) return { operand: { literal: JSON.parse(literal) } };
  if (expression === undefined || !isExpression(expression))
    throw new ConditionError(`${expression} is no runtime expression that flows can use.`);
  return { operand: { expression } };
}

function isOperator(sign: string | undefined): sign is Operator {
  return sign !== undefined && ["==", "!=", "<", "<=", ">", ">="].includes(sign);
}

/** The runtime expressions that a condition compares. */
export function expressionsOf(condition: Condition): string[] {
  if (condition.kind === "not") return expressionsOf(condition.part);
  if (condition.kind !== "compare") return condition.parts.flatMap(expressionsOf);
  return [condition.left, condition.right].flatMap((operand) =>
    "expression" in operand ? [operand.expression] : [],
  );
}

/** Whether a condition holds. What is not there is equal to nothing; a number is equal to the text that writes it. */
export function holds(condition: Condition, scope: Scope): boolean {
  switch (condition.kind) {
    case "not":
      return !holds(condition.part, scope);
    case "any":
      return condition.parts.some((part) => holds(part, scope));
    case "all":
      return condition.parts.every((part) => holds(part, scope));
    case "compare":
      return compares[condition.operator](
        operandValue(condition.left, scope),
        operandValue(condition.right, scope),
      );
  }
}

function operandValue(operand: Operand, scope: Scope): unknown {
  return "expression" in operand ? evaluate(operand.expression, scope) : operand.literal;
}

const compares: Readonly<Record<Operator, (left: unknown, right: unknown) => boolean>> = {
  "==": isSame,
  "!=": (left, right) => !isSame(left, right),
  "<": (left, right) => Number(left) < Number(right),
  "<=": (left, right) => Number(left) <= Number(right),
  ">": (left, right) => Number(left) > Number(right),
  ">=": (left, right) => Number(left) >= Number(right),
};

/** Systems write ids as numbers or as texts; both are the same here. */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  return isNumberOrText(left) && isNumberOrText(right) && String(left) === String(right);
}

function isNumberOrText(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint";
}
