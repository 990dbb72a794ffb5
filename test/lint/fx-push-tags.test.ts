import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-push-tags";

test("fx-push-tags accepts a push with a tag that no call has", async () => {
  expect(await findingsOf(rule, lintDocument())).toEqual([]);
});

test("fx-push-tags finds a push with the tag of a call", async () => {
  expect(await findingsOf(rule, lintDocument({ webhook: { tags: ["Order pushes", "Orders"] } }))).toEqual([
    'webhooks GLINK_CREATED post tags: calls have the tag "Orders" too.',
  ]);
});

test("fx-push-tags finds it in OpenAPI 3.0 too, where pushes are paths", async () => {
  const { webhooks, paths, ...rest } = lintDocument({ webhook: { tags: ["Orders"] } });
  const document = { ...rest, paths: { ...paths, "/webhooks/GLINK_CREATED": webhooks.GLINK_CREATED } };
  expect(await findingsOf(rule, { ...document, openapi: "3.0.3" })).toEqual([
    'paths /webhooks/GLINK_CREATED post tags: calls have the tag "Orders" too.',
  ]);
});

test("fx-push-tags allows two pushes with one tag", async () => {
  const document = lintDocument();
  const webhooks = { ...document.webhooks, GLINK_CHANGED: document.webhooks.GLINK_CREATED };
  expect(await findingsOf(rule, { ...document, webhooks })).toEqual([]);
});
