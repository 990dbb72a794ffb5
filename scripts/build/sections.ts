import { readFileSync, writeFileSync } from "node:fs";
import { countsText } from "../../src/contract/erratum.ts";
import { readErrata } from "../lib/errata.ts";
import { fromRoot } from "../lib/paths.ts";
import { rooms } from "../lib/rooms.ts";

/** A part of a page that people write, which follows from data: what stands between `<!-- name -->` and `<!-- /name -->`. */
type Section = { file: string; name: string; text: () => string };

const sections: readonly Section[] = [
  {
    file: "CONTRIBUTING.md",
    name: "rooms",
    text: () => `\n${rooms.map(({ name, holds }) => `- **\`${name}/\`** ${holds}\n`).join("")}`,
  },
  { file: "README.md", name: "counts", text: () => countsText(readErrata()) },
];

/**
 * Brings the list of rooms in CONTRIBUTING and the number of errata in the README in line with what they tell.
 *
 * @param isDry writes nothing
 * @returns the files that were not in line
 * @throws Error where a file has no place for its section
 */
export function updateSections(isDry: boolean): string[] {
  return sections.filter((section) => update(section, isDry)).map(({ file }) => file);
}

function update({ file, name, text }: Section, isDry: boolean): boolean {
  const page = readFileSync(fromRoot(file), "utf8");
  const place = new RegExp(`(<!-- ${name} -->)[\\s\\S]*(<!-- /${name} -->)`);
  if (!place.test(page))
    throw new Error(`${file} has no section between <!-- ${name} --> and <!-- /${name} -->`);
  const updated = page.replace(place, (_, begin: string, end: string) => `${begin}${text()}${end}`);
  if (updated !== page && !isDry) writeFileSync(fromRoot(file), updated);
  return updated !== page;
}
