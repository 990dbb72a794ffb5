import { type Html, html } from "../../lib/html.ts";

/** What the changelogs and the pages of operations say of changes. */
export const changeWords = {
  title: (description: string) => `Changelog of ${description}`,
  summary: (description: string) =>
    `What each version changed in the description of ${description}, and what the next one announces.`,
  announced: "What the next release announces",
  announcedFor: "For the whole package, clients and commands included.",
  nothingWaits: "Nothing is announced.",
  unreleased: (before: string) => `Not released yet, since ${before}`,
  release: (release: string, before: string) => `${release}, since ${before}`,
  first: (release: string) => `${release}, the first release`,
  said: "What the release says of the whole package",
  unreleasedDescription: (): Html =>
    html`No release has this description yet. To compare two bundles of your own: <code>npx fulfillment-openapi diff old.json new.json</code>.`,
  comparedBy: (): Html =>
    html`What the machine-readable descriptions differ in, operation by operation, found by <code>fulfillment-openapi diff</code>.`,
  section: "Changes",
  unreleasedOperation: (changelog: Html): Html =>
    html`No release has this operation yet; what the next one announces is in the ${changelog}.`,
  unchanged: (release: string, changelog: Html): Html =>
    html`Unchanged since ${release}, the first release; other operations are in the ${changelog}.`,
  changelog: "changelog",
};
