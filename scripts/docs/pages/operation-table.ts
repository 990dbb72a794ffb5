import { readFamilies } from "../../lib/families.ts";
import { type Description, directionText } from "../content/descriptions.ts";
import { operationPath } from "../content/places.ts";
import { escapeHtml } from "../escape-html.ts";
import { redocLink } from "../redoc/anchor.ts";
import { linkBetween } from "./layout.ts";
import { evidenceMark } from "./marks.ts";

/** Folder of the site that has the collections for Postman. */
export const collectionsFolder = "collections";

/** All operations of a description: what each is called on the wire, who calls, and where it is described. */
export function operationTable(path: string, { name, bundle, operations }: Description): string {
  const rows = operations.map((operation) => {
    const { operationId, summary, "x-evidence": evidence } = operation.operation;
    return `<tr><td><a href="${linkBetween(path, operationPath(name, operationId))}">${escapeHtml(summary)}</a></td>
<td><code>${escapeHtml(operation.wireName)}</code></td><td><span class="direction ${operation.direction}">${directionText(operation)}</span></td>
<td>${evidenceMark(path, evidence)}</td><td><a href="${linkBetween(path, redocLink(name, operation))}" aria-label="${escapeHtml(summary)} in Redoc">Redoc</a></td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Operations of ${escapeHtml(bundle.info.title)}"><table>
<thead><tr><th>Operation</th><th>SERVICE_TYPE or path</th><th>Direction</th><th>Evidence</th><th>Also in</th></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div>`;
}

/** The bundles of a description and its collection for Postman, which a family has, to download. */
export function downloads(path: string, { name }: Description): string {
  const bundles = linkBetween(path, "bundles/");
  const links = [
    ["3.1", ""],
    ["3.0", "openapi-3.0/"],
  ].flatMap(([version, folder]) =>
    ["json", "yaml"].map(
      (kind) =>
        `<a href="${bundles}${folder}${name}.${kind}" download>OpenAPI ${version}, ${kind.toUpperCase()}</a>`,
    ),
  );
  if (readFamilies().includes(name)) {
    const collection = linkBetween(path, `${collectionsFolder}/${name}.json`);
    links.push(`<a href="${collection}" download="${name}.postman_collection.json">Postman collection</a>`);
  }
  return `<p class="links">${links.join(" ")}</p>`;
}
