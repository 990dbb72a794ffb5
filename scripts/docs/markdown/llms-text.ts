import { flowBook } from "../../../generated/flows/index.ts";
import { countsText } from "../../../src/contract/erratum.ts";
import { hasDocumentedBundle } from "../../build/documented.ts";
import { flowMarkdownPath, markdownPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { errataMarkdownPath } from "./errata-markdown.ts";

/** Where the Markdown of a guide stands within the site. */
export function guideMarkdownPath(name: string): string {
  return `guides/${name}.md`;
}

/** Where the skill for agents stands within the site. */
export const skillPath = "SKILL.md";

/** `llms.txt`: what the site holds, with a link to the Markdown of each operation, process and guide. */
export function llmsText({ descriptions, guides, errata, control }: SiteContent): string {
  const sections = descriptions.map(({ name, bundle, operations }) => {
    const links = operations.map(
      ({ operation, wireName, direction, successor }) =>
        `- [${operation.summary}](${markdownPath(name, operation.operationId)}): ${wireName}, ${direction === "call" ? "you call" : "you are called"}, ${operation["x-evidence"]}${successor ? `, deprecated: use [${successor.summary}](${markdownPath(name, successor.operationId)})` : ""}`,
    );
    return `## ${bundle.info.title}\n\n${bundle.info.summary ?? ""}.\n\n${links.join("\n")}\n- [OpenAPI 3.1](bundles/${name}.json): the whole description${hasDocumentedBundle(bundle) ? `\n- [OpenAPI 3.1, documented](bundles/documented/${name}.json): only what the source documents say` : ""}`;
  });
  const processes = descriptions.flatMap(({ name, bundle }) =>
    flowBook.flows
      .filter(({ family }) => family === name)
      .map(
        (flow) => `- [${bundle.info.title}: ${flow.title}](${flowMarkdownPath(flow.name)}): ${flow.summary}`,
      ),
  );
  const reading = guides.map(
    ({ name, title, summary }) => `- [${title}](${guideMarkdownPath(name)}): ${summary}`,
  );
  return `# Fulfillment OpenAPI

> OpenAPI 3.1 descriptions of three warehouse and fulfilment APIs whose vendors document them only as prose and tables: GLINK, qlink and KakaClo.

${sections.join("\n\n")}

## ${control.bundle.info.title}

${control.bundle.info.summary}.

- [OpenAPI 3.1](bundles/${control.name}.json): the calls that steer the sandbox of this package

## Processes

${processes.join("\n")}

## For agents

- [SKILL.md](${skillPath}): how to integrate with these APIs by the tools of the npm package \`fulfillment-openapi\`
- \`npx fulfillment-openapi mcp\`: these tools by the Model Context Protocol (find and read operations, errata, validate, sign, sandbox, flows); needs \`@modelcontextprotocol/sdk\`

## Guides

${reading.join("\n")}

## Known contradictions

- [Register](${errataMarkdownPath}): ${countsText(errata)} in the source documents, and what was decided
`;
}
