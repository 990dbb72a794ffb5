import type { Description } from "../content/descriptions.ts";
import type { SiteContent } from "../content/site-content.ts";
import { escapeHtml } from "../escape-html.ts";
import { lineHtml } from "./markdown.ts";
import { errataHtml, evidenceMark } from "./marks.ts";

/** The servers of a description, each with the mark of its evidence. */
export function serverList(path: string, { bundle }: Description, content: SiteContent): string {
  const entries = (bundle.servers ?? []).map((server) => {
    const evidence = server["x-evidence"] ? ` ${evidenceMark(path, server["x-evidence"])}` : "";
    return `<li><code>${escapeHtml(server.url)}</code>${evidence} ${lineHtml(server.description ?? "")}${errataHtml(path, server["x-erratum"] ?? [], content)}</li>`;
  });
  return `<ul class="servers">${entries.join("")}</ul>`;
}
