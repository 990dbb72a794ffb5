import { nearest } from "../../nearest.ts";
import type { Finding } from "../finding.ts";
import { segment } from "../json-pointer.ts";
import { describeAt, describeValue, hidden } from "./describe-value.ts";
import { type About, findingOf } from "./draft.ts";
import type { Known, KnownSpelling } from "./known.ts";
import { type Place, placeBelow, wholePayload } from "./place.ts";

/** Most findings of one message; what is beyond is counted, so that no payload can fill the memory. */
export const findingLimit = 200;

/** In how many names of a message a misspelt one is looked for. Who sends more unknown ones means them. */
const guessLimit = 30;

/** Longer names are not compared with known ones: none of those is longer. */
const comparedLength = 60;

/** Edits that are slips: one, or one in four letters. More make another name. */
const closeEdits = (length: number) => Math.max(1, 0.25 * length);

/** What the rules say nothing about: unknown members, and spellings that only one part of a document has. */
export type Seen = { warnings: Finding[]; notes: Finding[] };

/** Looks at all members of a payload, as deep as the contract knows it. */
export function look(value: unknown, known: Known, about: About): Seen {
  const seen = { warnings: [], notes: [] };
  visit(value, known, wholePayload(), { ...seen, about });
  return seen;
}

type Look = Seen & { about: About };

function visit(value: unknown, known: Known, place: Place, to: Look): void {
  if (known.isLeaf || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    const { items } = known;
    if (!items || items.isLeaf) return;
    for (let index = 0; index < value.length; index++) {
      const entry: unknown = value[index];
      if (typeof entry === "object" && entry !== null) visit(entry, items, placeBelow(place, index), to);
    }
    return;
  }
  if (!known.members) return;
  for (const name in value) visitMember(value, name, known.members, place, to);
}

function visitMember(
  object: object,
  name: string,
  members: ReadonlyMap<string, Known>,
  parent: Place,
  to: Look,
): void {
  const member = members.get(name);
  if (member === undefined) {
    if (to.warnings.length <= findingLimit)
      to.warnings.push(unknownMember(object, name, members, parent.pointer, to));
    return;
  }
  const { isLeaf, spellings } = member;
  if (isLeaf && spellings.length === 0) return;
  const value: unknown = Reflect.get(object, name);
  const place = placeBelow(parent, name);
  if (spellings.length > 0 && value !== null && to.notes.length <= findingLimit)
    noteSpelling(value, spellings, place, to);
  if (!isLeaf) visit(value, member, place, to);
}

function unknownMember(
  object: object,
  name: string,
  members: ReadonlyMap<string, Known>,
  pointer: string,
  { about, warnings }: Look,
): Finding {
  const isShort = name.length <= comparedLength;
  const isGuessed = isShort && warnings.length < guessLimit;
  const near = isGuessed ? nearest(name, missingIn(object, members), closeEdits) : undefined;
  const place = pointer + segment(isShort ? name : `${name.slice(0, comparedLength)}…`);
  const ignored = "The receiver will most likely ignore it.";
  return findingOf(about, {
    rule: "unknown-member",
    severity: "warning",
    pointer: place,
    expected: near === undefined ? "a member that the document lists" : `\`${near}\``,
    actual: describeAt(place, Reflect.get(object, name)),
    fix:
      near === undefined
        ? `Check the name, or leave it out. ${ignored}`
        : `Did you mean \`${near}\`? ${ignored}`,
  });
}

function missingIn(object: object, members: ReadonlyMap<string, Known>): string[] {
  return [...members.keys()].filter((name) => !Object.hasOwn(object, name));
}

/** Done for every member that has a spelling, so the finding is made in one go. */
function noteSpelling(value: unknown, spellings: readonly KnownSpelling[], at: Place, to: Look): void {
  for (const { values, expected, fix } of spellings) {
    if (values !== undefined && !isAmong(value, values)) continue;
    const { operation, direction, docs, prefix } = to.about;
    const actual = at.isSecret ? hidden : describeValue(value);
    const pointer = prefix + at.pointer;
    const rule = "accepted-spelling";
    to.notes.push({
      rule,
      severity: "note",
      operation,
      direction,
      pointer,
      expected,
      actual,
      fix,
      docs,
    });
    return;
  }
}

/** Whether a value, or an entry of a list, is one of those in question. */
function isAmong(value: unknown, values: readonly string[]): boolean {
  if (!Array.isArray(value)) return isScalar(value) && values.includes(String(value));
  return value.some((entry) => isScalar(entry) && values.includes(String(entry)));
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}
