import { type Html, html } from "../../lib/html.ts";
import type { Description } from "../content/descriptions.ts";
import type { SiteContent } from "../content/site-content.ts";
import { lineHtml } from "./markdown.ts";
import { errataHtml, evidenceMark } from "./marks.ts";

/** The servers of a description, each with the mark of its evidence. */
export function serverList(path: string, { bundle }: Description, content: SiteContent): Html {
  const entries = (bundle.servers ?? []).map((server) => {
    const evidence =
      server["x-evidence"] && html` ${evidenceMark(path, server["x-evidence"], content.language)}`;
    return html`<li><code>${server.url}</code>${evidence} ${lineHtml(server.description ?? "")}${errataHtml(path, server["x-erratum"] ?? [], content, "send")}</li>`;
  });
  return html`<ul class="servers">${entries}</ul>`;
}
