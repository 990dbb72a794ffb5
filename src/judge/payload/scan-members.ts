import { segment } from "../../base/json-pointer.ts";
import { nearest } from "../../base/nearest.ts";
import { isObject } from "../../base/type-guards.ts";
import type { Finding } from "../../findings/finding.ts";
import { describeAt, describeValue, hidden } from "./describe-value.ts";
import { type About, findingOf } from "./draft.ts";
import type { Known, KnownSpelling } from "./known.ts";
import { type Location, locationBelow, wholePayload } from "./location.ts";

/** Most findings of one message; what is beyond is counted, so that no payload can fill the memory. */
export const findingLimit = 200;

/** In how many names of a message a misspelt one is looked for. Who sends more unknown ones means them. */
const guessLimit = 30;

/** Longer names are not compared with known ones: none of those is longer. */
const comparedLength = 60;

/** Longer texts are not remembered. */
const rememberedLength = 60;

/** Edits that are slips: one, or one in four letters. More make another name. */
const closeEdits = (length: number) => Math.max(1, 0.25 * length);

/** What the rules say nothing about: unknown members, and spellings that only one part of a document has. */
export type Seen = { warnings: Finding[]; notes: Finding[] };

/** Looks at all members of a payload, as deep as the contract knows it. */
export function scanMembers(value: unknown, known: Known, about: About): Seen {
  const seen: Look = { warnings: [], notes: [], about };
  if (typeof value === "object" && value !== null) visit(value, known, wholePayload(), seen);
  return seen;
}

type Look = Seen & { about: About };

function visit(value: object, known: Known, place: Location, to: Look): void {
  if (Array.isArray(value)) visitEntries(value, known.items, place, to);
  else if (known.members && isObject(value)) visitMembers(value, known.members, place, to);
}

function visitEntries(list: readonly unknown[], items: Known | undefined, place: Location, to: Look): void {
  if (!items || items.isLeaf) return;
  for (let index = 0; index < list.length; index++) {
    const entry = list[index];
    if (typeof entry === "object" && entry !== null) visit(entry, items, locationBelow(place, index), to);
  }
}

/** The values are read within the loop over the names, since only there V8 reads them without a search. */
function visitMembers(
  object: Readonly<Record<string, unknown>>,
  members: ReadonlyMap<string, Known>,
  parent: Location,
  to: Look,
): void {
  for (const name in object) {
    const member = members.get(name);
    if (member === undefined) {
      if (to.warnings.length <= findingLimit)
        to.warnings.push(unknownMember(object, name, members, parent.pointer, to));
      continue;
    }
    if (member.isSilent) continue;
    const value = object[name];
    if (value === null) continue;
    const isBelow = typeof value === "object" && !member.isLeaf;
    if (member.spellings.length === 0 && !isBelow) continue;
    const place = locationBelow(parent, name);
    if (member.spellings.length > 0 && to.notes.length <= findingLimit)
      noteSpelling(value, member.spellings, place, to);
    if (isBelow) visit(value, member, place, to);
  }
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

/** Done for every member that has a spelling: most orders of a customer have the same switches and amounts there. */
function noteSpelling(
  value: unknown,
  spellings: readonly KnownSpelling[],
  place: Location,
  { about, notes }: Look,
): void {
  const { noted } = place;
  if (noted && noted.value === value && noted.about === about) {
    notes.push(noted.finding);
    return;
  }
  for (const { values, expected, fix } of spellings) {
    if (values !== undefined && !isAmong(value, values)) continue;
    const finding = spellingFinding(value, place, about, expected, fix);
    if (isShort(value)) place.noted = { value, about, finding };
    notes.push(finding);
    return;
  }
}

/** Made in one go, without a draft, since there are many. */
function spellingFinding(
  value: unknown,
  place: Location,
  { operation, direction, docs, prefix }: About,
  expected: string,
  fix: string,
): Finding {
  return {
    rule: "accepted-spelling",
    severity: "note",
    operation,
    direction,
    pointer: prefix + place.pointer,
    expected,
    actual: place.isSecret ? hidden : describeValue(value),
    fix,
    docs,
  };
}

/** Whether a value may be remembered: it keeps no payload in memory. */
function isShort(value: unknown): boolean {
  return typeof value === "string" ? value.length <= rememberedLength : typeof value !== "object";
}

/** Whether a value, or an entry of a list, is one of those in question. */
function isAmong(value: unknown, values: readonly string[]): boolean {
  if (!Array.isArray(value)) return isScalar(value) && values.includes(String(value));
  return value.some((entry) => isScalar(entry) && values.includes(String(entry)));
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}
