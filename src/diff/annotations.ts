import { objectOf } from "./node.ts";
import type { DiffRuleId } from "./rules.ts";
import { both, isSame, type Pair, report, type Scope } from "./scope.ts";

/** Members that say something without changing a message, wherever they stand. */
const rules: Readonly<Record<string, DiffRuleId>> = {
  description: "description-changed",
  summary: "description-changed",
  title: "description-changed",
  $comment: "description-changed",
  externalDocs: "description-changed",
  example: "example-changed",
  examples: "example-changed",
  "x-parameter-examples": "example-changed",
  "x-as-printed": "example-changed",
  "x-evidence": "evidence-changed",
  "x-source": "evidence-changed",
  "x-documents": "evidence-changed",
  "x-erratum": "erratum-changed",
  "x-enum-varnames": "value-names-changed",
  "x-lowered": "lowered-rules-changed",
  tags: "tags-changed",
  deprecated: "deprecated",
  readOnly: "access-changed",
  writeOnly: "access-changed",
};

/** The stamp changes with every change of the sources. */
const passedOver = new Set(["x-generated"]);

/**
 * Compares all members that nothing else compares. What no rule knows is reported as well: an `x-` member as
 * documentation, anything else as a change that may break.
 *
 * @param compared the members that are compared elsewhere
 */
export function diffOtherMembers(
  scope: Scope,
  pair: Pair,
  compared: ReadonlySet<string>,
  unknown: DiffRuleId = "keyword-changed",
): void {
  const names = new Set([...Object.keys(objectOf(pair.new)), ...Object.keys(objectOf(pair.old))]);
  for (const name of names) {
    const member = both(pair, name);
    if (compared.has(name) || passedOver.has(name) || isSame(member)) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    report(scope, rule ?? (name.startsWith("x-") ? "extension-changed" : unknown), member);
  }
}
