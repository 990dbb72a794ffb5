import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-glink-service-type";

test(`${rule} accepts the last segment of the path and the key of the webhook`, async () => {
  expect(await findingsOf(rule, lintDocument())).toEqual([]);
});

test(`${rule} finds calls and pushes without SERVICE_TYPE`, async () => {
  const without = { "x-service-type": undefined };
  expect(await findingsOf(rule, lintDocument({ operation: without, webhook: without }))).toEqual([
    "paths /glink/GLINK_CREATE post: x-service-type has to be GLINK_CREATE.",
    "webhooks GLINK_CREATED post: x-service-type has to be GLINK_CREATED.",
  ]);
});

test(`${rule} finds a SERVICE_TYPE that lacks the end of the one in the path`, async () => {
  const document = lintDocument({ path: "/glink/GLINK_CREATE_V2" });
  expect(await findingsOf(rule, document)).toHaveLength(1);
});

test(`${rule} leaves other families alone, whose paths may begin alike`, async () => {
  const operation = { "x-service-type": undefined };
  expect(await findingsOf(rule, lintDocument({ path: "/glinked/orders", operation }))).toEqual([]);
});

test(`${rule} wants none of a push whose name is no SERVICE_TYPE`, async () => {
  const { webhooks, ...document } = lintDocument();
  const pushed = (operation: object) => ({ webhooks: { created: { post: operation } } });
  const push = webhooks.GLINK_CREATED.post;
  const { "x-service-type": _, ...unnamed } = push;
  expect(await findingsOf(rule, { ...document, ...pushed(unnamed) })).toEqual([]);
  expect(await findingsOf(rule, { ...document, ...pushed(push) })).toEqual([
    "webhooks created post: a push with a SERVICE_TYPE is called by it, not created.",
  ]);
});
