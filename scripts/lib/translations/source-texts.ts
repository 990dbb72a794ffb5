import { createHash } from "node:crypto";
import { segment } from "../../../src/base/json-pointer.ts";
import { isObject } from "../../../src/base/type-guards.ts";

/** A text that a person reads, with where it stands in its document: a JSON pointer. */
export type SourceText = { pointer: string; text: string };

/** Members whose value is a text, wherever they stand. */
const textMembers = new Set(["summary", "description", "title"]);

/** Members that hold data, in which any member may be called `title`. */
const data = new Set(["example", "default", "enum", "const", "payload"]);

/** Where the text of an entry is asked for: what makes a text anew, given the text and its pointer. */
export type ChangeText = (text: string, pointer: string) => string;

/** Tells which English text a translation is of: the first eight hexadecimal digits of its SHA-256. */
export function textHash(text: string): string {
  return createHash("sha256").update(text.trim()).digest("hex").slice(0, 8);
}

/** The texts of a document, in its order. `isExample`: below `value` stands what travels. */
export function textsIn(document: unknown, isExample = false): SourceText[] {
  const found: SourceText[] = [];
  withTexts(
    document,
    (text, pointer) => {
      found.push({ pointer, text });
      return text;
    },
    isExample,
  );
  return found;
}

/** A copy of a document with each text made anew. */
export function withTexts(document: unknown, change: ChangeText, isExample = false): unknown {
  return changed(document, "", { change, isExample });
}

type Walk = { change: ChangeText; isExample: boolean };

function changed(value: unknown, pointer: string, walk: Walk): unknown {
  if (Array.isArray(value))
    return value.map((entry, index) => changed(entry, pointer + segment(String(index)), walk));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, changedMember(name, member, pointer, walk)]),
  );
}

function changedMember(name: string, member: unknown, around: string, walk: Walk): unknown {
  const pointer = around + segment(name);
  if (walk.isExample ? name === "value" : isData(name, around)) return member;
  if (typeof member === "string") return isText(name, around) ? walk.change(member, pointer) : member;
  if (name === "x-known-values" && isObject(member)) return changedValues(member, pointer, walk);
  return changed(member, pointer, walk);
}

/** Whether a member holds data; below `properties`, a field may have such a name. */
function isData(name: string, around: string): boolean {
  return data.has(name) && !around.endsWith("/properties");
}

/** Whether a member holds a text. The name of a tag is shown, but what refers to the tag keeps it. */
function isText(name: string, around: string): boolean {
  if (textMembers.has(name)) return true;
  if (name === "text") return /\/x-notes\/\d+$/.test(around);
  return name === "name" && /^\/tags\/\d+$/.test(around);
}

/** What the known values of a field mean. */
function changedValues(meanings: Record<string, unknown>, pointer: string, { change }: Walk): unknown {
  return Object.fromEntries(
    Object.entries(meanings).map(([value, meaning]) => [
      value,
      typeof meaning === "string" ? change(meaning, pointer + segment(value)) : meaning,
    ]),
  );
}
