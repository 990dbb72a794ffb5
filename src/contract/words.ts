import { capital } from "../base/capital.ts";
import { isObject } from "../base/type-guards.ts";
import { isNever } from "./openapi.ts";

/** What is said of one thing: "`files`", "has at most 3 entries". */
type Statement = { subject: string; says: string };

/** What a keyword says, with `n` for its value. */
const phrases = new Map(
  Object.entries({
    minimum: "is at least n",
    maximum: "is at most n",
    exclusiveMinimum: "is greater than n",
    exclusiveMaximum: "is less than n",
    minItems: "has at least n entries",
    maxItems: "has at most n entries",
    minLength: "has at least n characters",
    maxLength: "has at most n characters",
    pattern: "matches n",
    const: "is n",
    enum: "is n",
    type: "is of type n",
    $ref: "is described by n",
    contentMediaType: "has content of the media type n",
    contentEncoding: "has content in the encoding n",
  }),
);

const silent = new Set(["description", "title", "default", "then", "else", "minContains", "maxContains"]);

/** What a schema demands, as a sentence. `present` names members that are there in any case. */
export function sentence(schema: Record<string, unknown>, present: readonly string[] = []): string {
  return `${capital(both(statements(schema, "", present)))}.`;
}

/** What `if`, `then` and `else` of a schema demand, as a sentence; empty when they demand nothing. */
export function conditionSentence(schema: Record<string, unknown>, present: readonly string[]): string {
  const [condition, then, otherwise] = ["if", "then", "else"].map((keyword) =>
    keyword in schema ? statements(schema[keyword], "", present) : [],
  ) as [Statement[], Statement[], Statement[]];
  if (then.length === 0) return otherwise.length > 0 ? `Unless ${both(condition)}: ${both(otherwise)}.` : "";
  const rest = otherwise.length > 0 ? `; otherwise ${both(otherwise)}` : "";
  return `If ${both(condition)}, then ${both(then)}${rest}.`;
}

/** What a schema demands, as the part of a sentence that begins with `if` or `unless`. */
export function clause(schema: Record<string, unknown>): string {
  return both(statements(schema, ""));
}

/** Which entries of a list `contains` demands, and how many: "exactly 1 entry where `unit` is "EA"". */
export function entriesDemanded(schema: Record<string, unknown>): string {
  return containing(schema).replace(/^has /, "");
}

function statements(schema: unknown, path: string, present: readonly string[] = []): Statement[] {
  if (isNever(schema)) return [{ subject: quoted(path), says: "is absent" }];
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    switch (keyword) {
      case "required":
        return requiredMembers(schema, path);
      case "properties":
        return memberStatements(schema, path, present);
      case "items":
        if (isNever(value)) return [{ subject: quoted(path), says: "has no other entry" }];
        return statements(value, `${path}[]`);
      case "contains":
        return [{ subject: quoted(path), says: containing(schema) }];
      case "allOf":
        return (value as unknown[]).flatMap((entry) => statements(entry, path));
      case "anyOf":
      case "oneOf":
        return [{ subject: "either", says: eitherOf(value as unknown[], path) }];
      case "not":
        return [{ subject: "it is not so", says: `that ${both(statements(value, path))}` }];
      default:
        return plain(keyword, value, schema, path);
    }
  });
}

function plain(keyword: string, value: unknown, schema: Record<string, unknown>, path: string): Statement[] {
  const impliesType = keyword === "type" && ("required" in schema || "properties" in schema);
  if (silent.has(keyword) || keyword.startsWith("x-") || impliesType) return [];
  const text = keyword === "enum" ? oneOf(value as unknown[]) : JSON.stringify(value);
  const phrase = phrases.get(keyword) ?? `satisfies ${keyword} n`;
  return [{ subject: quoted(path), says: singular(phrase.replace(/\bn\b/, () => text)) }];
}

/** Values to choose from: `true or 1`. */
function oneOf(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}

/** Members that have to be there, but for those of which more is said. */
function requiredMembers(schema: Record<string, unknown>, path: string): Statement[] {
  const { required, properties = {} } = schema as {
    required: string[];
    properties?: Record<string, unknown>;
  };
  const bare = required.filter((name) => statements(properties[name], name).length === 0);
  const subject = list(bare.map((name) => quoted(below(path, name))));
  return bare.length > 0 ? [{ subject, says: bare.length > 1 ? "are present" : "is present" }] : [];
}

function memberStatements(
  schema: Record<string, unknown>,
  path: string,
  present: readonly string[],
): Statement[] {
  const { required = [], properties } = schema as {
    required?: string[];
    properties: Record<string, unknown>;
  };
  return Object.entries(properties).flatMap(([name, member]) => {
    const memberPath = below(path, name);
    const said = statements(member, memberPath);
    const unconditional = isNever(member) || required.includes(name) || present.includes(name);
    return unconditional ? said : said.map((statement) => wherePresent(statement, quoted(memberPath)));
  });
}

function wherePresent({ subject, says }: Statement, member: string): Statement {
  return { subject, says: `${says} where ${subject === member ? "" : `${member} is `}present` };
}

function containing(schema: Record<string, unknown>): string {
  const { contains, minContains = 1, maxContains } = schema as Record<string, number | undefined>;
  const which = `where ${both(statements(contains, ""))}`;
  if (maxContains === 0) return `has no entry ${which}`;
  if (minContains === maxContains) return singular(`has exactly ${minContains} entries ${which}`);
  const most = maxContains === undefined ? "" : ` and at most ${maxContains}`;
  return singular(`has at least ${minContains}${most} entries ${which}`);
}

function eitherOf(alternatives: readonly unknown[], path: string): string {
  return alternatives.map((alternative) => both(statements(alternative, path)) || "anything").join(", or ");
}

function both(all: readonly Statement[]): string {
  return list(all.map(({ subject, says }) => `${subject} ${says}`));
}

function list(texts: readonly string[]): string {
  return texts.length > 2 ? `${texts.slice(0, -1).join(", ")}, and ${texts.at(-1)}` : texts.join(" and ");
}

function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function quoted(path: string): string {
  if (path === "[]") return "each entry";
  return path === "" ? "it" : `\`${path}\``;
}

function singular(text: string): string {
  return text.replace(/ 1 entries/, " 1 entry").replace(/ 1 characters/, " 1 character");
}
