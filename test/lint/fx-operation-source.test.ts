import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-operation-source";

test(`${rule} accepts a section of a document of the family`, async () => {
  expect(await findingsOf(rule, lintDocument())).toEqual([]);
});

test(`${rule} finds calls and pushes without a source`, async () => {
  const document = lintDocument({ operation: { "x-source": undefined }, webhook: { "x-source": undefined } });
  expect(await findingsOf(rule, document)).toEqual([
    "paths /glink/GLINK_CREATE post: x-source has to name a document and a section.",
    "webhooks GLINK_CREATED post: x-source has to name a document and a section.",
  ]);
});

test(`${rule} finds a section without a name in a known document`, async () => {
  const document = lintDocument({ operation: { "x-source": { document: "manual", section: " " } } });
  expect(await findingsOf(rule, document)).toHaveLength(1);
});

test(`${rule} finds a document that differs from a known one in its last letter`, async () => {
  const document = lintDocument({ operation: { "x-source": { document: "manuals", section: "1" } } });
  expect(await findingsOf(rule, document)).toEqual([
    'paths /glink/GLINK_CREATE post x-source document: info.x-documents has no "manuals".',
  ]);
});
