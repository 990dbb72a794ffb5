import { changeLine } from "../../../src/diff/reporters/markdown.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import { changesOf, type VersionChanges } from "../content/changes.ts";
import { changelogPath } from "../content/places.ts";
import { type ChangeWords, changeWords } from "../words/changes.ts";
import type { FieldPage } from "./field-list.ts";
import { linkBetween } from "./layout.ts";
import { textHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";

/** What each version changed in an operation. */
export function changeSection({ path, operation, content }: FieldPage): Html {
  const words = changeWords[content.language];
  const { description } = operation;
  const all = content.changes(description);
  const changelog = html`<a href="${linkBetween(path, changelogPath(description))}">${words.changelog}</a>`;
  const own = changesOf(operation.operation.operationId, all).map(
    ({ version, changes }) =>
      html`<h3>${versionName(version, words)}</h3><div lang="en">${textHtml(changes.map(changeLine).join("\n"))}</div>`,
  );
  return html`<section>${linkedHeading(2, "changes", words.section)}${
    own.length > 0 ? joinHtml(own, "\n") : html`<p>${noChanges(all.first?.release, changelog, words)}</p>`
  }</section>`;
}

function versionName({ release, before }: VersionChanges, words: ChangeWords): string {
  return release ? words.release(release, before) : words.unreleased(before);
}

function noChanges(first: string | undefined, changelog: Html, words: ChangeWords): Html {
  return first === undefined ? words.unreleasedOperation(changelog) : words.unchanged(first, changelog);
}
