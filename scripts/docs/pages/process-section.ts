import { type Html, html } from "../../lib/html.ts";
import type { Description } from "../content/descriptions.ts";
import { flowPath } from "../content/places.ts";
import { operationWords } from "../words/operation.ts";
import type { FieldPage } from "./field-list.ts";
import { flowsWith } from "./flow-pages.ts";
import { linkBetween } from "./layout.ts";
import { linkedHeading } from "./marks.ts";

/** The processes that the operation is part of. */
export function processSection({ path, operation, content }: FieldPage, { name }: Description): Html | false {
  const flows = flowsWith(content, name, operation.operation.operationId);
  if (flows.length === 0) return false;
  const links = flows.map(
    (flow) => html`<li><a href="${linkBetween(path, flowPath(flow.name))}">${flow.title}</a></li>`,
  );
  return html`<section>${linkedHeading(2, "processes", operationWords[content.language].processes)}<ul>${links}</ul></section>`;
}
