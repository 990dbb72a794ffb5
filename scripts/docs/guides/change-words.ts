import type { Occasion } from "../../../src/sandbox/behaviour/behaviour.ts";
import { parseDuration } from "../../../src/sandbox/core/duration.ts";
import type { Change, LifeCycle, Run } from "./life-cycle.ts";

const occasions: Readonly<Record<Occasion, string>> = {
  "stock-arrives": "when stock arrives",
  "stock-lost": "when its stock is lost",
  "funds-arrive": "when the balance grows",
  "refund-succeeds": "when the refund succeeds",
  "refund-fails": "when the refund fails",
};

/** What brings a change about, in words; names stand between backticks. */
export function causeOf({ move, otherwise }: Change, settings: LifeCycle["settings"]): string {
  const { after, call, act, on, if: only = {}, sameInstant } = move;
  return [
    after !== undefined && `after ${durationWords(settings, after)} (setting \`${after}\`)`,
    call !== undefined && `by the call \`${call}\``,
    act !== undefined && `by the act \`${act}\``,
    on !== undefined && occasions[on],
    otherwise && ", where it cannot be done, or only in part",
    ...Object.entries(only).map(
      ([name, values]) => `, with \`${name}\` set to ${values.map((value) => `\`${value}\``).join(" or ")}`,
    ),
    sameInstant === true && ", at the same instant",
  ]
    .filter((part) => part !== false)
    .join("");
}

/** What an act that takes several steps does, in words. */
export function runWords({ act, until }: Run): string {
  const where = Object.entries(until).map(
    ([axis, states]) => `\`${axis}\` is ${states.map((state) => `\`${state}\``).join(" or ")}`,
  );
  return `The act \`${act}\` goes through the steps that take time until ${where.join(" and ")}`;
}

const units = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1_000, "s"],
] as const;

function durationWords(settings: LifeCycle["settings"], name: string): string {
  const left = parseDuration(String(settings[name]?.default));
  const parts = units.flatMap(([size, unit], index) => {
    const [larger] = units[index - 1] ?? [Number.POSITIVE_INFINITY];
    const count = Math.floor((left % larger) / size);
    return count > 0 ? [`${count} ${unit}`] : [];
  });
  return parts.join(" ") || "0 s";
}
