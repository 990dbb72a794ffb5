import type { Change, Diff } from "../change.ts";
import { type Level, levels } from "../level.ts";
import { diffRules } from "../rules.ts";
import { bumpFor, changesByOperation } from "../summary.ts";

const headings: Readonly<Record<Level, string>> = {
  breaking: "Breaking",
  compatible: "Compatible",
  documentation: "Documentation",
};

/** The differences in Markdown, for a pull request or a changelog: a section for each level, in it the operations. */
export function markdownDiff(diff: Diff): string {
  const { old, new: now, changes } = diff;
  const head = `## ${code(now.title)} ${code(old.version)} → ${code(now.version)}`;
  if (changes.length === 0) return `${head}\n\nNothing changed.\n`;
  const needed = `Needs a ${bumpFor(diff)} version.`;
  return `${[head, needed, ...levels.flatMap((level) => section(diff, level))].join("\n\n")}\n`;
}

function section(diff: Diff, level: Level): string[] {
  const lists = [...changesByOperation(diff)].flatMap(([operation, changes]) => {
    const own = changes.filter((change) => change.level === level);
    return own.length === 0
      ? []
      : [[`**${titleOf(operation, own)}**`, "", ...own.map(changeLine)].join("\n")];
  });
  return lists.length === 0 ? [] : [`### ${headings[level]}`, ...lists];
}

function titleOf(operation: string, [first]: readonly Change[]): string {
  if (operation === "") return "The description";
  return first?.serviceType === undefined ? operation : `${operation} (${code(first.serviceType)})`;
}

/** One difference as an entry of a list. */
export function changeLine({ rule, direction, place, level, why, old, new: now }: Change): string {
  const where = [direction, place === "" ? "" : code(place)].filter((text) => text !== "").join(" ");
  const values = [
    ...(old === undefined ? [] : [`was ${code(old)}`]),
    ...(now === undefined ? [] : [`is ${code(now)}`]),
  ].join(", ");
  const reason = level === "documentation" ? "" : ` ${why}`;
  return `- ${where}: ${diffRules[rule].says}${values === "" || level === "documentation" ? "" : ` (${values})`}${reason}`;
}

/** Text as code, on one line and with as many backticks around it as it takes. */
function code(text: string): string {
  const flat = text.replaceAll(/\s+/g, " ");
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const gap = longest > 0 ? " " : "";
  return `${fence}${gap}${flat}${gap}${fence}`;
}
