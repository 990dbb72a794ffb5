import { segment, segmentsOf, valueAt } from "../../base/json-pointer.ts";
import type { ValidationError } from "../../contract/validator.ts";
import type { Finding } from "../../findings/finding.ts";
import { type About, type FindingDraft, findingOf } from "../finding-draft.ts";
import { cleaned, describeAt, describePersonal, isSecretPlace } from "./describe-value.ts";
import { explainRule } from "./explain-rule.ts";
import type { Known } from "./known.ts";
import { findingLimit } from "./scan-members.ts";
import { knownAt, schemaLocation } from "./schema-location.ts";

/** Most errors of a message that are considered. */
const consideredLimit = 10 * findingLimit;

/** What a compiled check reports, as findings: one for each mistake, at its place, in words. */
export function brokenRules(
  all: readonly ValidationError[],
  payload: unknown,
  known: Known,
  about: About,
): Finding[] {
  const errors = all.length > consideredLimit ? all.slice(0, consideredLimit) : all;
  const wrongTypes = new Set<string>();
  for (const { keyword, instancePath } of errors) if (keyword === "type") wrongTypes.add(instancePath);
  const own = errors.filter((error) => isOwnMistake(error, wrongTypes));
  return (own.length > 0 ? own : errors)
    .slice(0, findingLimit + 1)
    .map((error) => findingOf(about, draftOf(error, payload, known, about)));
}

/**
 * Whether an error is more than the reason of another one: `if` repeats what its branch requires, alternatives and entries
 * of a list are told as a whole, and a value of the wrong type has neither an allowed value nor the right format.
 */
function isOwnMistake(
  { keyword, schemaPath, instancePath }: ValidationError,
  wrongTypes: Set<string>,
): boolean {
  if (keyword === "if" || /\/(anyOf|contains)\//.test(schemaPath)) return false;
  return !(followsFromType.has(keyword) && wrongTypes.has(instancePath));
}

/** Keywords that a value of the wrong type breaks as well, which says nothing new. */
const followsFromType: ReadonlySet<string> = new Set(["enum", "const", "format"]);

function draftOf(
  error: ValidationError,
  payload: unknown,
  known: Known,
  { showPersonal, clean }: About,
): FindingDraft {
  const { keyword, instancePath, params } = error;
  const segments = segmentsOf(instancePath);
  const missing = keyword === "required" ? params["missingProperty"] : undefined;
  const pointer = typeof missing === "string" ? instancePath + segment(missing) : instancePath;
  const shownAt = (pointer: string, segments: readonly string[]): string => {
    const value = cleaned(valueAt(payload, segments), clean);
    const isPersonal = !showPersonal && knownAt(known, segments)?.isPersonal === true;
    return isPersonal && !isSecretPlace(pointer) ? describePersonal(value) : describeAt(pointer, value);
  };
  const explanation = explainRule(error, wordsFor(error, segments, known));
  const refusal =
    missing === undefined ? refusalOf(valueAt(payload, segments), knownAt(known, segments)) : undefined;
  return {
    rule: keyword === "not" ? "not-allowed" : keyword,
    severity: "error",
    pointer,
    expected: explanation.expected,
    actual: missing === undefined ? shownAt(pointer, segments) : "nothing",
    fix: refusal === undefined ? explanation.fix : `${explanation.fix} ${refusal}`,
  };
}

/** What an erratum decided about a printed form that is refused. */
function refusalOf(value: unknown, known: Known | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  return known?.refused.find(({ holds }) => holds(value))?.fix;
}

/** The words of the rule itself, and of the condition that requires it. */
function wordsFor({ schemaPath }: ValidationError, segments: readonly string[], known: Known) {
  const { path, depth } = schemaLocation(schemaPath.slice(schemaPath.indexOf("#") + 1));
  const owner = knownAt(known, segments.slice(0, segments.length - depth));
  const branch = /^(.*?)\/(then|else)(\/|$)/.exec(path);
  return {
    rule: owner?.words[path],
    condition: branch ? conditionOf(owner?.words[`${branch[1]}/if`], branch[2]) : undefined,
  };
}

/** When a branch of a condition holds, as the end of a sentence. */
function conditionOf(clause: string | undefined, branch: string | undefined): string | undefined {
  if (clause === undefined) return undefined;
  return branch === "then" ? `because ${clause}` : `unless ${clause}`;
}
