import { parseDuration } from "../../../src/sandbox/core/duration.ts";
import type { GuideWords } from "../words/guides.ts";
import type { Change, LifeCycle, Run } from "./life-cycle.ts";

/** What brings a change about, in words; names stand between backticks. */
export function causeOf(
  { move, otherwise }: Change,
  settings: LifeCycle["settings"],
  words: GuideWords,
): string {
  const { after, call, act, on, if: only = {}, sameInstant } = move;
  return [
    after !== undefined && words.after(durationWords(settings, after, words), `\`${after}\``),
    call !== undefined && words.byCall(`\`${call}\``),
    act !== undefined && words.byAct(`\`${act}\``),
    on !== undefined && words.occasions[on],
    otherwise && words.otherwise,
    ...Object.entries(only).map(([name, values]) =>
      words.only(`\`${name}\``, values.map((value) => `\`${value}\``).join(words.or)),
    ),
    sameInstant === true && words.sameInstant,
  ]
    .filter((part) => part !== false)
    .join("");
}

/** What an act that takes several steps does, in words. */
export function runWords({ act, until }: Run, words: GuideWords): string {
  const where = Object.entries(until).map(([axis, states]) =>
    words.is(`\`${axis}\``, states.map((state) => `\`${state}\``).join(words.or)),
  );
  return words.runs(`\`${act}\``, where.join(words.and));
}

const units = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1_000, "s"],
] as const;

function durationWords(settings: LifeCycle["settings"], name: string, words: GuideWords): string {
  const left = parseDuration(String(settings[name]?.default));
  const parts = units.flatMap(([size, unit], index) => {
    const [larger] = units[index - 1] ?? [Number.POSITIVE_INFINITY];
    const count = Math.floor((left % larger) / size);
    return count > 0 ? [`${count} ${words.units[unit]}`] : [];
  });
  return parts.join(" ") || `0 ${words.units.s}`;
}
