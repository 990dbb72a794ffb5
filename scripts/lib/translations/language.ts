/** The language that the contract is translated into. */
export const language = "zh-CN";

/** The languages of bundles and pages. */
export type Language = "en" | typeof language;

/** All languages, that of the contract first. */
export const languages: readonly Language[] = ["en", language];

/** Name of the bundle of a description in a language, within `generated/bundles/`. */
export function bundleName(description: string, made: Language): string {
  return made === "en" ? description : `${made}/${description}`;
}

/** The file that translates a folder of sources, relative to the repository. */
export function folderTranslations(folder: string): string {
  return `spec/${folder}/${language}.yaml`;
}

/** The file that translates the register of a family. */
export function errataTranslations(family: string): string {
  return `spec/${language}/errata/${family}.yaml`;
}

/** The file that translates what stands in no folder of its own: scenarios, legends, vectors, errata that are gone, and texts of the code. */
export const siteTranslations = `spec/${language}/site.yaml`;

/** What no reader sees as it stands. */
const unread = /^vectors\/|(?:^|\/)(?:redocly|spectral|zh-CN|seed(?:\.schema)?)\.yaml$/;

/** Whether a file below a folder of sources has texts that are translated. */
export function isSource(file: string): boolean {
  return file.endsWith(".yaml") && !unread.test(file);
}

/** Whether a file of a family is an example, in which `value` is data. */
export function isExampleFile(file: string): boolean {
  return /(?:^|\/)examples\//.test(file);
}
