import { type TranslationFault, translationFaults } from "./check.ts";

/** What has to be translated, by the file that it belongs to, as YAML to be filled in. */
export function skeleton(faults: readonly TranslationFault[] = translationFaults()): string {
  const wanted = faults.filter(({ kind }) => kind === "missing" || kind === "stale");
  const unreadable = faults.filter(({ kind }) => kind === "unreadable");
  if (unreadable.length > 0) return unreadable.map(({ detail }) => detail.trim()).join("\n\n");
  if (wanted.length === 0) return "Every text has its translation.";
  return [...grouped(wanted, ({ file }) => file)]
    .map(([file, own]) => `# ${file}\n${file.endsWith(".md") ? guideHint(own) : entries(own)}`)
    .join("\n\n");
}

function guideHint(faults: readonly TranslationFault[]): string {
  return faults
    .map(({ place, of }) => `# Translate ${place} as a whole:\n---\ntitle: ''\nsummary: ''\nof: '${of}'\n---`)
    .join("\n");
}

function entries(faults: readonly TranslationFault[]): string {
  const groups = grouped(faults, ({ place }) => place.slice(0, place.lastIndexOf(" ")));
  return [
    "texts:",
    ...[...groups].flatMap(([name, own]) => [`  ${quoted(name)}:`, ...own.flatMap(entry)]),
  ].join("\n");
}

function entry({ place, english, of, chinese }: TranslationFault): string[] {
  const comment = (text: string) =>
    text
      .trim()
      .split("\n")
      .map((line) => `    # ${line}`.trimEnd());
  const before = chinese === undefined ? [] : comment(`So far: ${chinese}`);
  return [
    ...comment(english),
    ...before,
    `    ${quoted(place.slice(place.lastIndexOf(" ") + 1))}: {of: '${of}', text: ''}`,
  ];
}

function quoted(key: string): string {
  return /^[A-Za-z/][\w./~$-]*$/.test(key) ? key : `'${key.replaceAll("'", "''")}'`;
}

function grouped<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}
