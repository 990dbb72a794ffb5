import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { isQuestion } from "../../src/contract/erratum.ts";
import { readErrata } from "../lib/errata.ts";
import { fromRoot } from "../lib/paths.ts";

/** A sentence that claims what no source document says, without a mark of its evidence at the place. */
export type UnmarkedClaim = { file: string; place: string; text: string; claim: string };

/** What a sentence may claim, by the words that give it away: this is a lint of prose. */
const claims: readonly { claim: string; words: RegExp }[] = [
  {
    claim: "what integrators report",
    words:
      /\bintegrators?\b|\bpublic clients?\b|\b(?:saw|seen|observed)\b[^.]{0,40}\blive\b|\blive (?:calls?|answers?|quer(?:y|ies)|orders?)\b/i,
  },
  {
    claim: "what a real system does",
    words:
      /\bas (?:the )?(?:real |described )?(?:systems?|KakaClo|GLINK|qlink|gateway|platform) (?:do|does|would|answers?)\b|\bknown to send\b|\bsystems answer\b/i,
  },
  { claim: "which HTTP status comes", words: /\b(?:HTTP|status)(?: status| code)? [1-5]\d\d\b/i },
  {
    claim: "how a push is delivered",
    words:
      /\bcounts? as delivered\b|\bovertakes?\b|\b(?:pushes|repeats) (?:can |may )?(?:repeat|happen)\b|\bsent again\b/i,
  },
];

/** Several integrators are two at the most, who agree on the gateway and its signature. */
const plural = /(?<!\btwo )(?<!\btwo independent )\bintegrators\b/i;

/** What the mock, the sandbox, the proxy and the tools do is ours to say. */
const ours = /\b(?:our client|the (?:mock|sandbox|proxy))\b|`(?:mock|sandbox|proxy)\b|`--[a-z]/i;

/** A mark in a text: of a guide, of the README or within a description. */
const mark =
  /\]\((?:evidence|erratum):|\]\(spec\/extensions\.md#evidence\)|\]\(spec\/errata\b|\bevidence: `[a-z-]+`/;

/** The claim of a text that needs a mark of its evidence and has none; `undefined` where nothing is wrong. */
export function claimIn(text: string, isMarked = false): string | undefined {
  const line = text.replace(/\s+/g, " ");
  if (plural.test(line)) return "that several integrators report what one does";
  if (isMarked || mark.test(line) || ours.test(line)) return undefined;
  return claims.find(({ words }) => words.test(line))?.claim;
}

/** The claims of a guide or another Markdown text: a paragraph, an entry of a list or a row of a table has its mark within. */
export function claimsOfMarkdown(file: string, markdown: string): UnmarkedClaim[] {
  const blocks = markdown
    .replace(/^```[^\n]*\n[\s\S]*?^```$/gm, "")
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )|\n(?=\|)/);
  return blocks.flatMap((block) => unmarked(file, "", block.trim()));
}

/**
 * The claims of the descriptions and summaries of a source of the contract. The object around a description carries the
 * mark: `x-evidence`, or an `x-erratum` that is a question or tells what others observed.
 *
 * @param marking ids of the errata that mark a claim
 */
export function claimsOfContract(
  file: string,
  value: unknown,
  marking: ReadonlySet<string>,
): UnmarkedClaim[] {
  return withinContract(file, "", value, marking);
}

/** Every claim of the repository that lacks its mark. */
export function unmarkedClaims(): UnmarkedClaim[] {
  const errata = readErrata();
  const marking = new Set(
    errata.filter((erratum) => isQuestion(erratum) || erratum.kind === "observed").map(({ id }) => id),
  );
  const guides = filesBelow("spec/guides").filter((file) => file.endsWith(".md"));
  const sources = filesBelow("spec").filter(
    (file) =>
      file.endsWith(".yaml") &&
      !/^spec\/(?:errata\/|lint\/|zh-CN\/|retired-errata|redocly)|\/zh-CN\.yaml$/.test(file),
  );
  return [
    ...["README.md", ...guides].flatMap((file) => claimsOfMarkdown(file, read(file))),
    ...sources.flatMap((file) => claimsOfContract(file, parse(read(file)), marking)),
    // An erratum is its own mark; it only must not make many of one.
    ...errata.flatMap(({ id, family, documents_say, example_shows, decision, why }) =>
      [documents_say, example_shows, decision, why].flatMap((text) =>
        unmarked(`spec/errata/${family}.yaml`, id, text, true),
      ),
    ),
  ];
}

function withinContract(
  file: string,
  place: string,
  value: unknown,
  marking: ReadonlySet<string>,
): UnmarkedClaim[] {
  if (typeof value !== "object" || value === null) return [];
  const members = Object.entries(value);
  const isMarked = members.some(([key, member]) => marks(key, member, marking));
  return members.flatMap(([key, member]) => {
    const at = `${place}/${key}`;
    if (key === "value") return [];
    if ((key === "description" || key === "summary") && typeof member === "string") {
      return unmarked(file, at, member, isMarked);
    }
    return withinContract(file, at, member, marking);
  });
}

function marks(key: string, value: unknown, marking: ReadonlySet<string>): boolean {
  if (key === "x-evidence") return value !== "documented";
  return key === "x-erratum" && Array.isArray(value) && value.some((id) => marking.has(id));
}

function unmarked(file: string, place: string, text: string, isMarked = false): UnmarkedClaim[] {
  const claim = claimIn(text, isMarked);
  return claim === undefined ? [] : [{ file, place, text, claim }];
}

function filesBelow(folder: string): string[] {
  return readdirSync(fromRoot(folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}

function read(file: string): string {
  return readFileSync(fromRoot(file), "utf8");
}
