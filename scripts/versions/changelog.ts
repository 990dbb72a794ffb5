/** What changesets call their sections, and what the changelog calls them. */
const names: Readonly<Record<string, string>> = {
  "Major Changes": "Breaking",
  "Minor Changes": "Added",
  "Patch Changes": "Fixed",
};

const order = ["Breaking", "Added", "Changed", "Fixed"];

/** Entries of a version by the name of their section. */
type Sections = Map<string, string[]>;

/**
 * The changelog for a release: the newest version has the sections Breaking, Added and Fixed, and what stood under
 * `Unreleased` belongs to it. Older versions stay as they are.
 *
 * @param version the version that is released
 */
export function releasedChangelog(text: string, version: string): string {
  const [title = "", ...parts] = text.split(/^(?=## )/m);
  const isNew = (part: string) =>
    [`## ${version}`, "## Unreleased"].includes(part.split("\n", 1)[0]?.trim() ?? "");
  const fresh = parts.filter(isNew);
  if (fresh.length === 0) return text;
  const sections: Sections = new Map();
  for (const part of fresh) collect(part, sections);
  const older = parts.filter((part) => !isNew(part));
  return [
    `${title.trim()}\n\n`,
    written(version, sections),
    ...older.map((part) => `\n${part.trim()}\n`),
  ].join("");
}

function collect(part: string, sections: Sections): void {
  for (const block of part.split(/^### /m).slice(1)) {
    const [heading = "", ...lines] = block.split("\n");
    const name = names[heading.trim()] ?? heading.trim();
    sections.set(name, [...(sections.get(name) ?? []), lines.join("\n").trim()]);
  }
}

function written(version: string, sections: Sections): string {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const blocks = [...sections].sort(([left], [right]) => rank(left) - rank(right));
  const text = blocks.map(([name, entries]) => `### ${name}\n\n${entries.join("\n")}\n`).join("\n");
  return `## ${version}\n\n${text}`;
}
