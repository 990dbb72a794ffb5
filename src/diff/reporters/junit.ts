import type { Finding, MessageDirection } from "../../findings/finding.ts";
import { type Check, createReport } from "../../findings/report.ts";
import { junitReport } from "../../findings/reporters/junit.ts";
import type { Change, Diff } from "../change.ts";
import { diffRules } from "../rules.ts";

/** The differences as JUnit XML: a suite for each operation, changed or not, of which what breaks fails. */
export function junitDiff(diff: Diff): string {
  const name = `${diff.old.version} to ${diff.new.version}`;
  const checks = ["", ...diff.operations].flatMap((operation) =>
    (["request", "response"] as const).map((direction): Check => {
      const own = diff.changes.filter(
        (change) => change.operation === operation && sideOf(change) === direction,
      );
      return { name, operation: operation || "description", direction, findings: own.map(findingOf) };
    }),
  );
  return junitReport(createReport(checks));
}

/** What is about neither message stands with the request. */
function sideOf({ direction }: Change): MessageDirection {
  return direction === "response" ? "response" : "request";
}

function findingOf(change: Change): Finding {
  const { rule, level, operation, pointer, place, why } = change;
  return {
    rule,
    severity: level === "breaking" ? "error" : "note",
    operation,
    direction: sideOf(change),
    pointer,
    expected: change.old ?? "nothing",
    actual: change.new ?? "nothing",
    fix: [place === "" ? "" : `${place}:`, diffRules[rule].says, why].join(" ").trim(),
    docs: "",
  };
}
