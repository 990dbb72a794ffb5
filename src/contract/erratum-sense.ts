import { type Erratum, isQuestion, type Reading } from "./erratum.ts";
import { isNever } from "./openapi.ts";

/** What a client author does with the message in which an erratum is met. */
export type Role = "send" | "read";

/** A side of an erratum with what it says. */
type Side = { name: string; schema: Reading };

/** What the sides of errata are called in a sentence. */
const sources: Readonly<Record<string, string>> = {
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
};

/**
 * What an erratum means for whoever sends or reads the value, in plain words: made from its readings where their forms tell
 * all of it, otherwise what stands against what, and what was decided.
 *
 * @example senseOf(erratum, "send") // "Only the example has this member, as a string; send it or leave it out."
 */
export function senseOf(erratum: Erratum, role: Role): string {
  const sides = Object.entries(erratum.readings ?? {}).map(([name, schema]) => ({
    name,
    schema: schema ?? {},
  }));
  return fromReadings(erratum, sides, role) ?? fromTexts(erratum);
}

/** The texts of the entry that can be understood alone; the reason often speaks of the others, and stands in the register. */
function fromTexts(erratum: Erratum): string {
  const { kind, documents_say: documents, example_shows: example, why, decision } = erratum;
  const decided = `Decided here: ${lowerFirst(decision)}`;
  if (isQuestion(erratum)) return `${documents} ${why} ${decided}`;
  // What was observed says itself who saw it.
  if (kind === "observed") return `${documents} ${example} ${decided}`;
  return `Documents: ${lowerFirst(documents)} Example: ${lowerFirst(example)} ${decided}`;
}

function fromReadings(erratum: Erratum, sides: readonly Side[], role: Role): string | undefined {
  const [first, second] = sides;
  if (isQuestion(erratum)) return questionSense(erratum, sides, role);
  if (!first || !second || sides.length > 2) return undefined;
  const [one, other] = [sources[first.name], sources[second.name]];
  if (one === undefined || other === undefined) return undefined;
  const says = [wordsOf(first.schema), wordsOf(second.schema)] as const;
  switch (erratum.kind) {
    case "example-only":
      return `Only ${other} has this member${says[1] ? `, as ${says[1]}` : ""}; ${role === "send" ? "send it or leave it out" : "read it where it comes, and do not count on it"}.`;
    case "null-in-example":
      return told(
        `${upperFirst(other)} has null${says[0] ? ` where ${one} says ${says[0]}` : ""}`,
        "be ready for both",
        erratum,
        role,
      );
    case "required-omitted":
      return omittedSense(second, one, other, role);
    case "type":
      if (!says[0] || !says[1]) return undefined;
      return told(
        `${upperFirst(one)} says ${says[0]}, ${other} has ${says[1]}`,
        "be ready for both",
        erratum,
        role,
      );
    case "value-not-listed": {
      const facts = `${upperFirst(other)} has ${says[1]}, which ${one} does not list`;
      return says[1] ? told(facts, "be ready for values beyond the list", erratum, role) : undefined;
    }
    case "observed":
      if (!says[0] || !says[1] || says[0] === "missing") return undefined;
      // What another page says is right or wrong; what somebody saw may come again.
      return told(
        `${upperFirst(one)} says ${says[0]}, ${seen(second.name, other, says[1])}`,
        "be ready for both",
        erratum,
        second.name === "observed" ? role : "send",
      );
    default:
      return undefined;
  }
}

/** What was met elsewhere than in the table. */
function seen(name: string, source: string, form: string): string {
  if (name === "observed") return `one integrator saw ${form === "missing" ? "it missing" : form}`;
  return form === "missing" ? `${source} goes without it` : `${source} has ${form}`;
}

/** What is required by one side, and missing or empty on the other. */
function omittedSense({ schema }: Side, one: string, other: string, role: Role): string | undefined {
  const advice = role === "send" ? "send it with a value" : "be ready for an answer without it";
  if (isNever(schema)) return `${upperFirst(one)} requires it and ${other} leaves it out; ${advice}.`;
  if (schema.const === "")
    return `${upperFirst(one)} requires a value and ${other} leaves it empty; ${role === "send" ? advice : "be ready for an empty one"}.`;
  return undefined;
}

/** The facts with what follows: for a reader to take all of it, for a sender what was decided. */
function told(facts: string, advice: string, { decision }: Erratum, role: Role): string {
  return role === "read" ? `${facts}; ${advice}.` : `${facts}. Decided here: ${lowerFirst(decision)}`;
}

/** What is left open between forms that can all be told in words. */
function questionSense(erratum: Erratum, sides: readonly Side[], role: Role): string | undefined {
  if (sides.length < 2) return undefined;
  const forms = sides.map(({ name, schema }) =>
    name === "milliseconds" ? "a number of milliseconds" : wordsOf(schema),
  );
  if (forms.some((form) => form === undefined)) return undefined;
  const known = [...new Set(forms)];
  const open = `Whether it is ${known.slice(0, -1).join(", ")} or ${known.at(-1)} is not said`;
  return told(open, "be ready for each of them", erratum, role);
}

/** More values than these are told by the entry alone. */
const mostValues = 5;

/** What a schema says in words; `undefined` where that takes more than a few. */
function wordsOf(schema: Reading): string | undefined {
  if (isNever(schema)) return "missing";
  if (schema.const !== undefined) return schema.const === "" ? "an empty text" : `\`${schema.const}\``;
  if (schema.enum && schema.enum.length > mostValues) return undefined;
  if (schema.enum) return listOf(schema.enum.map((value) => `\`${value}\``));
  const { type, ...rest } = schema;
  if (type === undefined || Object.keys(rest).length > 0) return undefined;
  return listOf([type].flat().map((name) => typeWords[name] ?? name));
}

const typeWords: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "a boolean",
  object: "an object",
  array: "a list",
  null: "null",
};

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lower case but for names, which begin with a mark of code or have more capitals. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
