import { byImpact, countsText, type Erratum, erratumClasses } from "../../../src/contract/erratum.ts";
import type { SiteContent } from "../content/site-content.ts";

/** Where the register stands as Markdown within the site. */
export const errataMarkdownPath = "errata.md";

/** The register as Markdown: contradictions, then open questions, the gravest first. */
export function errataMarkdown({ errata, erratumImpacts }: SiteContent): string {
  const impacts = erratumImpacts.map(({ name, meaning }) => `- \`${name}\`: ${meaning}`);
  const sections = erratumClasses.map(({ name, holds }) => {
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return `## ${title}\n\n${byImpact(errata.filter(holds)).map(entry).join("\n")}`;
  });
  return `# Known contradictions

${countsText(errata)}.

${impacts.join("\n")}

${sections.join("\n\n")}
`;
}

function entry({ id, kind, impact, places, documents_say, example_shows, decision, why }: Erratum): string {
  const where = places.map(
    ({ operation, direction, field }) => `\`${`${operation} ${direction} ${field}`.trim()}\``,
  );
  return [
    `- ${id} (${kind}, ${impact}): ${where.join(", ")}`,
    `  - Documents say: ${documents_say}`,
    `  - Example shows: ${example_shows}`,
    `  - Decision: ${decision}`,
    `  - Why: ${why}`,
  ].join("\n");
}
