import { type GuideWords, guideWords } from "../words/guides.ts";
import { causeOf, runWords } from "./change-words.ts";
import type { LifeCycle } from "./life-cycle.ts";

/** The life cycle as text: the values, and what leads from one to another, each with its evidence in brackets. */
export function lifeCycleText(
  { title, states, changes, runs, settings }: LifeCycle,
  words: GuideWords = guideWords.en,
): string {
  const width = Math.max(...states.map(({ value }) => value.length));
  const lines = [
    ...states.map(
      ({ value, meaning, evidence }) =>
        `${value.padEnd(width)}  ${meaning}${meaning && " "}[${evidence.join(", ") || words.neverText}]`,
    ),
    "",
    ...changes.map(
      (change) =>
        `${change.from.join(", ")} -> ${change.to.join(", ")}: ${causeOf(change, settings, words).replaceAll("`", "")} [${change.move["x-evidence"]}]`,
    ),
    ...runs.map((run) => `${runWords(run, words).replaceAll("`", "")} [${run.evidence}]`),
  ];
  return `\`\`\`text\n${title}\n${lines.join("\n")}\n\`\`\`\n\n${words.arrowsNote}`;
}
