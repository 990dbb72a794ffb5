import { hasDocumentedBundle } from "../../build/documented.ts";
import { readFamilies } from "../../lib/families.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import { bundleName, type Language } from "../../lib/translations/language.ts";
import { type Description, directionText, type PageOperation } from "../content/descriptions.ts";
import { operationGroups } from "../content/operation-groups.ts";
import { operationPath } from "../content/places.ts";
import { redocLink } from "../redoc/anchor.ts";
import { indexWords } from "../words/index-page.ts";
import { layoutWords } from "../words/layout.ts";
import { linkBetween, sharedLink } from "./layout.ts";
import { evidenceMark } from "./marks.ts";

/** Folder of the site that has the collections for Postman. */
export const collectionsFolder = "collections";

/** All operations of a description by their groups: what each is called on the wire, who calls, and where it is described. */
export function operationTable(path: string, description: Description, language: Language): Html {
  const words = indexWords[language];
  const groups = operationGroups(description, language).map(({ name, operations }, _, all) => {
    const rows = operations.map((operation) => operationRow(path, description, operation, language));
    const heading =
      all.length > 1 && html`<tr class="group"><th colspan="5" scope="rowgroup">${name}</th></tr>\n`;
    return html`<tbody>${heading}${joinHtml(rows, "\n")}</tbody>`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.tableOf(description.bundle.info.title)}"><table>
<thead><tr>${words.tableHeads.map((head) => html`<th>${head}</th>`)}</tr></thead>
${joinHtml(groups, "\n")}
</table></div>`;
}

function operationRow(
  path: string,
  { name }: Description,
  operation: PageOperation,
  language: Language,
): Html {
  const { operationId, summary, "x-evidence": evidence } = operation.operation;
  const { successor } = operation;
  const instead =
    successor &&
    html` <small>${indexWords[language].instead(html`<a href="${linkBetween(path, operationPath(name, successor.operationId))}">${successor.summary}</a>`)}</small>`;
  return html`<tr><td><a href="${linkBetween(path, operationPath(name, operationId))}">${summary}</a>${instead}</td>
<td><code>${operation.wireName}</code></td><td><span class="direction ${operation.direction}">${directionText(operation, language)}</span></td>
<td>${evidenceMark(path, evidence, language)}</td><td><a href="${linkBetween(path, redocLink(name, operation))}" aria-label="${layoutWords[language].inRedoc(summary)}">Redoc</a></td></tr>`;
}

/** The bundles of a description and its collection for Postman, which a family has, to download. */
export function downloads(path: string, { name, bundle }: Description, language: Language): Html {
  const words = indexWords[language];
  const bundles = sharedLink(language, path, "bundles/");
  const linksTo = (folder: string) =>
    [
      ["3.1", ""],
      ["3.0", "openapi-3.0/"],
    ].flatMap(([version, form]) =>
      ["json", "yaml"].map(
        (kind) =>
          html`<a href="${bundles}${folder}${form}${name}.${kind}" download>OpenAPI ${version}, ${kind.toUpperCase()}</a>`,
      ),
    );
  const links = [...translatedLinks(name, bundles, language), ...linksTo("")];
  if (readFamilies().includes(name)) {
    const collection = sharedLink(language, path, `${collectionsFolder}/${name}.json`);
    links.push(html`<a href="${collection}" download="${name}.postman_collection.json">${words.postman}</a>`);
  }
  const all = html`<p class="links">${joinHtml(links, " ")}</p>`;
  if (!hasDocumentedBundle(bundle)) return all;
  return html`${all}\n<p class="links">${words.documented}${words.gap}${joinHtml(linksTo("documented/"), " ")}</p>`;
}

/** The bundle in the language of the page, where that is not English. */
export function translatedLinks(name: string, bundles: string, language: Language): Html[] {
  if (language === "en") return [];
  const file = bundleName(name, language);
  return ["json", "yaml"].map(
    (kind) =>
      html`<a href="${bundles}${file}.${kind}" download>OpenAPI 3.1 ${layoutWords[language].inItself}, ${kind.toUpperCase()}</a>`,
  );
}
