import { didYouMean, nearest } from "../base/nearest.ts";

/**
 * What follows the sentence that something is unknown: the likely one, or else all that there are.
 *
 * @param known names that are suggested
 * @param what what they are, such as `Families`; without it nothing is listed
 * @param listed names that are listed, by default the known ones
 * @returns a sentence with a space before it, or nothing
 */
export function suggestion(
  name: string,
  known: readonly string[],
  what?: string,
  listed: readonly string[] = known,
): string {
  const otherwise = what === undefined ? "" : `${what}: ${listed.join(", ")}.`;
  const sentence = didYouMean(nearest(name, known), otherwise);
  return sentence === "" ? "" : ` ${sentence}`;
}
