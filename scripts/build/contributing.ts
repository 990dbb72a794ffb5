import { readFileSync, writeFileSync } from "node:fs";
import { fromRoot } from "../lib/paths.ts";
import { type Room, rooms } from "../lib/rooms.ts";

const file = "CONTRIBUTING.md";
const section = /(<!-- rooms -->\n)[\s\S]*(<!-- \/rooms -->)/;

/**
 * Brings the list of rooms in CONTRIBUTING.md in line with `scripts/lib/rooms.ts`.
 *
 * @param isDry writes nothing
 * @returns the file, where it was not in line
 * @throws Error where the file has no place for the list
 */
export function updateContributing(isDry: boolean): string[] {
  const text = readFileSync(fromRoot(file), "utf8");
  if (!section.test(text))
    throw new Error(`${file} has no section between <!-- rooms --> and <!-- /rooms -->`);
  const updated = text.replace(section, (_, begin: string, end: string) => `${begin}${listOf(rooms)}${end}`);
  if (updated === text) return [];
  if (!isDry) writeFileSync(fromRoot(file), updated);
  return [file];
}

function listOf(list: readonly Room[]): string {
  return list.map(({ name, holds }) => `- **\`${name}/\`** ${holds}\n`).join("");
}
