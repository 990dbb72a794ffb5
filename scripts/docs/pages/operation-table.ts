import { hasDocumentedBundle } from "../../build/documented.ts";
import { readFamilies } from "../../lib/families.ts";
import { type Description, directionText, type PageOperation } from "../content/descriptions.ts";
import { operationGroups } from "../content/operation-groups.ts";
import { operationPath } from "../content/places.ts";
import { escapeHtml } from "../escape-html.ts";
import { redocLink } from "../redoc/anchor.ts";
import { linkBetween } from "./layout.ts";
import { evidenceMark } from "./marks.ts";

/** Folder of the site that has the collections for Postman. */
export const collectionsFolder = "collections";

/** All operations of a description by their groups: what each is called on the wire, who calls, and where it is described. */
export function operationTable(path: string, description: Description): string {
  const groups = operationGroups(description).map(({ name, operations }, _, all) => {
    const rows = operations.map((operation) => operationRow(path, description, operation));
    const heading =
      all.length > 1
        ? `<tr class="group"><th colspan="5" scope="rowgroup">${escapeHtml(name)}</th></tr>\n`
        : "";
    return `<tbody>${heading}${rows.join("\n")}</tbody>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Operations of ${escapeHtml(description.bundle.info.title)}"><table>
<thead><tr><th>Operation</th><th>SERVICE_TYPE or path</th><th>Direction</th><th>Evidence</th><th>Also in</th></tr></thead>
${groups.join("\n")}
</table></div>`;
}

function operationRow(path: string, { name }: Description, operation: PageOperation): string {
  const { operationId, summary, "x-evidence": evidence } = operation.operation;
  const { successor } = operation;
  const instead = successor
    ? ` <small>use <a href="${linkBetween(path, operationPath(name, successor.operationId))}">${escapeHtml(successor.summary)}</a></small>`
    : "";
  return `<tr><td><a href="${linkBetween(path, operationPath(name, operationId))}">${escapeHtml(summary)}</a>${instead}</td>
<td><code>${escapeHtml(operation.wireName)}</code></td><td><span class="direction ${operation.direction}">${directionText(operation)}</span></td>
<td>${evidenceMark(path, evidence)}</td><td><a href="${linkBetween(path, redocLink(name, operation))}" aria-label="${escapeHtml(summary)} in Redoc">Redoc</a></td></tr>`;
}

/** The bundles of a description and its collection for Postman, which a family has, to download. */
export function downloads(path: string, { name, bundle }: Description): string {
  const bundles = linkBetween(path, "bundles/");
  const linksTo = (folder: string) =>
    [
      ["3.1", ""],
      ["3.0", "openapi-3.0/"],
    ].flatMap(([version, form]) =>
      ["json", "yaml"].map(
        (kind) =>
          `<a href="${bundles}${folder}${form}${name}.${kind}" download>OpenAPI ${version}, ${kind.toUpperCase()}</a>`,
      ),
    );
  const links = linksTo("");
  if (readFamilies().includes(name)) {
    const collection = linkBetween(path, `${collectionsFolder}/${name}.json`);
    links.push(`<a href="${collection}" download="${name}.postman_collection.json">Postman collection</a>`);
  }
  const all = `<p class="links">${links.join(" ")}</p>`;
  if (!hasDocumentedBundle(bundle)) return all;
  return `${all}\n<p class="links">Only what the source documents say: ${linksTo("documented/").join(" ")}</p>`;
}
