import { type Erratum, isQuestion, type Reading } from "./erratum.ts";
import { isNever } from "./openapi.ts";

/** What a client author does with the message in which an erratum is met. */
export type Role = "send" | "read";

/** A side of an erratum with what it says. */
type Side = { name: string; schema: Reading };

/** How errata are put into words in a language. */
export type SenseWords = {
  /** What the sides of errata are called in a sentence. */
  sources: Readonly<Record<string, string>>;
  /** Names of the types of JSON. */
  types: Readonly<Record<string, string>>;
  missing: string;
  empty: string;
  milliseconds: string;
  /** Several forms, the last of which goes with "or". */
  or: (forms: readonly string[]) => string;
  /** What the documents say, what is open about it, and what was decided. */
  question: (documents: string, open: string, decision: string) => string;
  /** What the documents say, what was found beside them, and what was decided. */
  found: (documents: string, found: string, decision: string) => string;
  /** What the documents say against what the example shows, and what was decided. */
  sides: (documents: string, example: string, decision: string) => string;
  /** The facts, and what was decided here. */
  factsAndDecision: (facts: string, decision: string) => string;
  /** The facts, and what a reader has to be ready for. */
  factsAndAdvice: (facts: string, advice: string) => string;
  bothForms: string;
  beyondList: string;
  eachForm: string;
  exampleOnly: (source: string, form: string | undefined, role: Role) => string;
  nullInExample: (source: string, table: string, form: string | undefined) => string;
  omitted: (table: string, source: string, isEmpty: boolean, role: Role) => string;
  typesDiffer: (table: string, form: string, source: string, other: string) => string;
  notListed: (table: string, source: string, values: string) => string;
  observed: (
    table: string,
    form: string,
    seen: { by: string | undefined; form: string | undefined },
  ) => string;
  open: (forms: readonly string[]) => string;
};

const english: SenseWords = {
  sources: {
    documents: "the table",
    example: "the example",
    printed: "another place of the document",
    observed: "one integrator",
    publicClients: "the code of others",
    publicDocs: "another public page",
    "first-page": "another page",
    "older-pages": "an older page",
    "release-notes": "a release note",
    "table-of-states": "the table of states",
    "other-calls": "other calls",
  },
  types: {
    string: "a string",
    number: "a number",
    integer: "a whole number",
    boolean: "a boolean",
    object: "an object",
    array: "a list",
    null: "null",
  },
  missing: "missing",
  empty: "an empty text",
  milliseconds: "a number of milliseconds",
  or: (forms) => (forms.length < 2 ? forms.join("") : `${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}`),
  question: (documents, open, decision) =>
    `Documents: ${lowerFirst(documents)} ${open} Decided here: ${lowerFirst(decision)}`,
  found: (documents, found, decision) =>
    `Documents: ${lowerFirst(documents)} Found: ${lowerFirst(found)} Decided here: ${lowerFirst(decision)}`,
  sides: (documents, example, decision) =>
    `Documents: ${lowerFirst(documents)} Example: ${lowerFirst(example)} Decided here: ${lowerFirst(decision)}`,
  factsAndDecision: (facts, decision) => `${upperFirst(facts)}. Decided here: ${lowerFirst(decision)}`,
  factsAndAdvice: (facts, advice) => `${upperFirst(facts)}; ${advice}.`,
  bothForms: "be ready for both",
  beyondList: "be ready for values beyond the list",
  eachForm: "be ready for each of them",
  exampleOnly: (source, form, role) =>
    `Only ${source} has this member${form ? `, as ${form}` : ""}; ${role === "send" ? "send it or leave it out" : "read it where it comes, and do not count on it"}.`,
  nullInExample: (source, table, form) => `${source} has null${form ? ` where ${table} says ${form}` : ""}`,
  omitted: (table, source, isEmpty, role) => {
    const send = "send it with a value";
    if (isEmpty)
      return `${upperFirst(table)} requires a value and ${source} leaves it empty; ${role === "send" ? send : "be ready for an empty one"}.`;
    return `${upperFirst(table)} requires it and ${source} leaves it out; ${role === "send" ? send : "be ready for an answer without it"}.`;
  },
  typesDiffer: (table, form, source, other) => `${table} says ${form}, ${source} has ${other}`,
  notListed: (table, source, values) => `${source} has ${values}, which ${table} does not list`,
  observed: (table, form, { by, form: met }) => {
    if (by === undefined) return `${table} says ${form}, one integrator saw ${met ?? "it missing"}`;
    return `${table} says ${form}, ${met === undefined ? `${by} goes without it` : `${by} has ${met}`}`;
  },
  open: (forms) => `Whether it is ${forms.slice(0, -1).join(", ")} or ${forms.at(-1)} is not said`,
};

/**
 * What an erratum means for whoever sends or reads the value, in plain words: made from its readings where their forms tell
 * all of it, otherwise what stands against what, and what was decided.
 *
 * @param words the words of another language; English where they are left out
 * @example senseOf(erratum, "send") // "Only the example has this member, as a string; send it or leave it out."
 */
export function senseOf(erratum: Erratum, role: Role, words: SenseWords = english): string {
  const sides = Object.entries(erratum.readings ?? {}).map(([name, schema]) => ({
    name,
    schema: schema ?? {},
  }));
  return fromReadings(erratum, sides, { role, words }) ?? fromTexts(erratum, words);
}

/** The texts of the entry that can be understood alone; the reason often speaks of the others, and stands in the register. */
function fromTexts(erratum: Erratum, words: SenseWords): string {
  const { kind, documents_say: documents, example_shows: example, why, decision } = erratum;
  if (isQuestion(erratum)) return words.question(documents, why, decision);
  // What was observed says itself who saw it.
  if (kind === "observed") return words.found(documents, example, decision);
  return words.sides(documents, example, decision);
}

/** Who is told, and in which words. */
type Telling = { role: Role; words: SenseWords };

function fromReadings(erratum: Erratum, sides: readonly Side[], telling: Telling): string | undefined {
  const [first, second] = sides;
  if (isQuestion(erratum)) return questionSense(erratum, sides, telling);
  if (!first || !second || sides.length > 2) return undefined;
  const { role, words } = telling;
  const [one, other] = [words.sources[first.name], words.sources[second.name]];
  if (one === undefined || other === undefined) return undefined;
  const says = [wordsOf(first.schema, words), wordsOf(second.schema, words)] as const;
  switch (erratum.kind) {
    case "example-only":
      return words.exampleOnly(other, says[1], role);
    case "null-in-example":
      return told(words.nullInExample(other, one, says[0]), words.bothForms, erratum, telling);
    case "required-omitted":
      return omittedSense(second, one, other, telling);
    case "type":
      if (!says[0] || !says[1]) return undefined;
      return told(words.typesDiffer(one, says[0], other, says[1]), words.bothForms, erratum, telling);
    case "value-not-listed":
      return says[1]
        ? told(words.notListed(one, other, says[1]), words.beyondList, erratum, telling)
        : undefined;
    case "observed": {
      if (!says[0] || !says[1] || says[0] === words.missing) return undefined;
      const isSeen = second.name === "observed";
      const met = says[1] === words.missing ? undefined : says[1];
      const facts = words.observed(one, says[0], { by: isSeen ? undefined : other, form: met });
      // What another page says is right or wrong; what somebody saw may come again.
      return told(facts, words.bothForms, erratum, { words, role: isSeen ? role : "send" });
    }
    default:
      return undefined;
  }
}

/** What is required by one side, and missing or empty on the other. */
function omittedSense(
  { schema }: Side,
  one: string,
  other: string,
  { role, words }: Telling,
): string | undefined {
  if (isNever(schema)) return words.omitted(one, other, false, role);
  return schema.const === "" ? words.omitted(one, other, true, role) : undefined;
}

/** The facts with what follows: for a reader to take all of it, for a sender what was decided. */
function told(facts: string, advice: string, { decision }: Erratum, { role, words }: Telling): string {
  return role === "read" ? words.factsAndAdvice(facts, advice) : words.factsAndDecision(facts, decision);
}

/** What is left open between forms that can all be told in words. */
function questionSense(erratum: Erratum, sides: readonly Side[], telling: Telling): string | undefined {
  if (sides.length < 2) return undefined;
  const { words } = telling;
  const forms = sides.map(({ name, schema }) =>
    name === "milliseconds" ? words.milliseconds : wordsOf(schema, words),
  );
  if (forms.some((form) => form === undefined)) return undefined;
  const known = [...new Set(forms)].filter((form) => form !== undefined);
  return told(words.open(known), words.eachForm, erratum, telling);
}

/** More values than these are told by the entry alone. */
const mostValues = 5;

/** What a schema says in words; `undefined` where that takes more than a few. */
function wordsOf(schema: Reading, words: SenseWords): string | undefined {
  if (isNever(schema)) return words.missing;
  if (schema.const !== undefined) return schema.const === "" ? words.empty : `\`${schema.const}\``;
  if (schema.enum && schema.enum.length > mostValues) return undefined;
  if (schema.enum) return words.or(schema.enum.map((value) => `\`${value}\``));
  const { type, ...rest } = schema;
  if (type === undefined || Object.keys(rest).length > 0) return undefined;
  return words.or([type].flat().map((name) => words.types[name] ?? name));
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lower case but for names, which begin with a mark of code or have more capitals. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
