import { causeOf, runWords } from "./change-words.ts";
import type { LifeCycle } from "./life-cycle.ts";

/** The life cycle as text: the values, and what leads from one to another, each with its evidence in brackets. */
export function lifeCycleText({ title, states, changes, runs, settings }: LifeCycle): string {
  const width = Math.max(...states.map(({ value }) => value.length));
  const lines = [
    ...states.map(
      ({ value, meaning, evidence }) =>
        `${value.padEnd(width)}  ${meaning}${meaning && " "}[${evidence.join(", ") || "the sandbox never comes to it"}]`,
    ),
    "",
    ...changes.map(
      (change) =>
        `${change.from.join(", ")} -> ${change.to.join(", ")}: ${causeOf(change, settings).replaceAll("`", "")} [${change.move["x-evidence"]}]`,
    ),
    ...runs.map((run) => `${runWords(run).replaceAll("`", "")} [${run.evidence}]`),
  ];
  return `\`\`\`text\n${title}\n${lines.join("\n")}\n\`\`\`\n\n${arrowsNote}`;
}

/** What has to be said below each life cycle. */
export const arrowsNote =
  "Values and meanings are those of the contract; the arrows are those of the sandbox. No source draws them, so that most are inferred.";
