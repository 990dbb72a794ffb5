import { isObject } from "../base/type-guards.ts";
import { isNever } from "./openapi.ts";
import { englishRules as english, type RuleWords } from "./rule-words.ts";

export type { RuleWords };

/** What is said of one thing: "`files`", "has at most 3 entries". */
type Statement = { subject: string; says: string };

const silent = new Set(["description", "title", "default", "then", "else", "minContains", "maxContains"]);

/** What a schema demands, as a sentence. `present` names members that are there in any case. */
export function sentence(
  schema: Record<string, unknown>,
  present: readonly string[] = [],
  words: RuleWords = english,
): string {
  return words.whole(both(statements(schema, { path: "", words }, present), words));
}

/** What `if`, `then` and `else` of a schema demand, as a sentence; empty when they demand nothing. */
export function conditionSentence(
  schema: Record<string, unknown>,
  present: readonly string[],
  words: RuleWords = english,
): string {
  const [condition, then, otherwise] = ["if", "then", "else"].map((keyword) =>
    keyword in schema ? statements(schema[keyword], { path: "", words }, present) : [],
  ) as [Statement[], Statement[], Statement[]];
  if (then.length === 0)
    return otherwise.length > 0 ? words.unless(both(condition, words), both(otherwise, words)) : "";
  return words.condition(
    both(condition, words),
    both(then, words),
    otherwise.length > 0 ? both(otherwise, words) : undefined,
  );
}

/** What a schema demands, as the part of a sentence that begins with `if` or `unless`. */
export function clause(schema: Record<string, unknown>): string {
  return both(statements(schema, { path: "", words: english }), english);
}

/** Which entries of a list `contains` demands, and how many: "exactly 1 entry where `unit` is "EA"". */
export function entriesDemanded(schema: Record<string, unknown>): string {
  return containing(schema, english).replace(/^has /, "");
}

/** Where the words stand: the path from the value that the rule is about, and their language. */
type Telling = { path: string; words: RuleWords };

function statements(schema: unknown, { path, words }: Telling, present: readonly string[] = []): Statement[] {
  if (isNever(schema)) return [{ subject: quoted(path, words), says: words.absent }];
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    switch (keyword) {
      case "required":
        return requiredMembers(schema, { path, words });
      case "properties":
        return memberStatements(schema, { path, words }, present);
      case "items":
        if (isNever(value)) return [{ subject: quoted(path, words), says: words.noOtherEntry }];
        return statements(value, { path: `${path}[]`, words });
      case "contains":
        return [{ subject: quoted(path, words), says: containing(schema, words) }];
      case "allOf":
        return (value as unknown[]).flatMap((entry) => statements(entry, { path, words }));
      case "anyOf":
      case "oneOf":
        return [{ subject: words.either, says: eitherOf(value as unknown[], { path, words }) }];
      case "not":
        return [{ subject: words.notSo, says: words.that(both(statements(value, { path, words }), words)) }];
      default:
        return plain(keyword, value, schema, { path, words });
    }
  });
}

function plain(
  keyword: string,
  value: unknown,
  schema: Record<string, unknown>,
  { path, words }: Telling,
): Statement[] {
  const impliesType = keyword === "type" && ("required" in schema || "properties" in schema);
  if (silent.has(keyword) || keyword.startsWith("x-") || impliesType) return [];
  const text = keyword === "enum" ? oneOf(value as unknown[], words) : JSON.stringify(value);
  const phrase = Object.hasOwn(words.phrases, keyword) ? words.phrases[keyword] : undefined;
  const says = (phrase ?? words.satisfies(keyword)).replace(/\bn\b/, () => text);
  return [{ subject: quoted(path, words), says }];
}

/** Values to choose from: `true or 1`. */
function oneOf(values: readonly unknown[], words: RuleWords): string {
  return words.choice(values.map((value) => JSON.stringify(value)));
}

/** Members that have to be there, but for those of which more is said. */
function requiredMembers(schema: Record<string, unknown>, { path, words }: Telling): Statement[] {
  const { required, properties = {} } = schema as {
    required: string[];
    properties?: Record<string, unknown>;
  };
  const bare = required.filter((name) => statements(properties[name], { path: name, words }).length === 0);
  const subject = words.list(bare.map((name) => quoted(below(path, name), words)));
  return bare.length > 0 ? [{ subject, says: words.present(bare.length === 1) }] : [];
}

function memberStatements(
  schema: Record<string, unknown>,
  { path, words }: Telling,
  present: readonly string[],
): Statement[] {
  const { required = [], properties } = schema as {
    required?: string[];
    properties: Record<string, unknown>;
  };
  return Object.entries(properties).flatMap(([name, member]) => {
    const memberPath = below(path, name);
    const said = statements(member, { path: memberPath, words });
    const unconditional = isNever(member) || required.includes(name) || present.includes(name);
    const quotedMember = quoted(memberPath, words);
    return unconditional
      ? said
      : said.map(({ subject, says }) => ({
          subject,
          says: words.wherePresent(says, subject === quotedMember ? "" : quotedMember),
        }));
  });
}

function containing(schema: Record<string, unknown>, words: RuleWords): string {
  const { contains, minContains = 1, maxContains } = schema as Record<string, number | undefined>;
  const which = both(statements(contains, { path: "", words }), words);
  if (maxContains === 0) return words.noEntry(which);
  if (minContains === maxContains) return words.exactly(minContains, which);
  return words.between(minContains, maxContains, which);
}

function eitherOf(alternatives: readonly unknown[], { path, words }: Telling): string {
  return alternatives
    .map((alternative) => both(statements(alternative, { path, words }), words) || words.anything)
    .join(words.or);
}

function both(all: readonly Statement[], words: RuleWords): string {
  return words.list(all.map(({ subject, says }) => words.told(subject, says)));
}

function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function quoted(path: string, { eachEntry, it }: RuleWords): string {
  if (path === "[]") return eachEntry;
  return path === "" ? it : `\`${path}\``;
}
