import { nearest } from "../../nearest.ts";
import { segment } from "../json-pointer.ts";
import { describeAt } from "./describe-value.ts";
import type { FindingDraft } from "./draft.ts";
import type { Known } from "./known.ts";

/** Most findings of one message; what is beyond is counted, so that no payload can fill the memory. */
export const findingLimit = 200;

/** Longer names are not compared with known ones: none of those is longer. */
const comparedLength = 60;

/** Edits that are slips: one, or one in four letters. More make another name. */
const closeEdits = (length: number) => Math.max(1, 0.25 * length);

/** What the rules say nothing about: unknown members, and spellings that only one part of a document has. */
export function look(value: unknown, known: Known): FindingDraft[] {
  const found: FindingDraft[] = [];
  visit(value, known, "", found);
  return found;
}

function visit(value: unknown, known: Known, pointer: string, found: FindingDraft[]): void {
  if (known.isLeaf || typeof value !== "object" || value === null || found.length >= findingLimit) return;
  if (Array.isArray(value)) {
    if (!known.items || known.items.isLeaf) return;
    for (let index = 0; index < value.length; index++)
      visit(value[index], known.items, `${pointer}/${index}`, found);
    return;
  }
  if (!known.members) return;
  for (const name in value) visitMember(value, name, known.members, pointer, found);
}

function visitMember(
  object: object,
  name: string,
  members: ReadonlyMap<string, Known>,
  pointer: string,
  found: FindingDraft[],
): void {
  const member = members.get(name);
  if (member === undefined) {
    if (found.length < findingLimit) found.push(unknownMember(object, name, members, pointer));
    return;
  }
  if (member.isLeaf && member.spellings.length === 0) return;
  const value: unknown = Reflect.get(object, name);
  const place = pointer + segment(name);
  if (member.spellings.length > 0) noteSpellings(value, member, place, found);
  visit(value, member, place, found);
}

function unknownMember(
  object: object,
  name: string,
  members: ReadonlyMap<string, Known>,
  pointer: string,
): FindingDraft {
  const missing = [...members.keys()].filter((known) => !Object.hasOwn(object, known));
  const near = name.length <= comparedLength ? nearest(name, missing, closeEdits) : undefined;
  const place = pointer + segment(name.length <= comparedLength ? name : `${name.slice(0, comparedLength)}…`);
  return {
    rule: "unknown-member",
    severity: "warning",
    pointer: place,
    expected: near === undefined ? "a member that the document lists" : `\`${near}\``,
    actual: describeAt(place, Reflect.get(object, name)),
    fix:
      near === undefined
        ? "Leave it out, or check its name: the receiver will most likely ignore it."
        : `Did you mean \`${near}\`? The receiver will most likely ignore this one.`,
  };
}

function noteSpellings(value: unknown, known: Known, pointer: string, found: FindingDraft[]): void {
  if (value === null) return;
  const entries = Array.isArray(value) ? value : [value];
  const spelling = known.spellings.find(
    ({ values }) => values === undefined || entries.some((entry) => values.includes(String(entry))),
  );
  if (!spelling || found.length >= findingLimit) return;
  found.push({
    rule: "accepted-spelling",
    severity: "note",
    pointer,
    expected: `The table says: ${spelling.documentsSay} The example shows: ${spelling.exampleShows}`,
    actual: describeAt(pointer, value),
    fix: `Nothing has to change. ${spelling.decision} (${spelling.id})`,
  });
}
