import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-operation-evidence";

test(`${rule} accepts each of the documented values`, async () => {
  const servers = ["documented", "public-docs", "public-clients", "inferred"].map((evidence) => ({
    url: "https://example.org",
    "x-evidence": evidence,
  }));
  expect(await findingsOf(rule, lintDocument({ root: { servers } }))).toEqual([]);
});

test(`${rule} finds calls and pushes without evidence`, async () => {
  const document = lintDocument({
    operation: { "x-evidence": undefined },
    webhook: { "x-evidence": undefined },
  });
  expect(await findingsOf(rule, document)).toEqual([
    "paths /glink/GLINK_CREATE post: the operation has no x-evidence.",
    "webhooks GLINK_CREATED post: the operation has no x-evidence.",
  ]);
});

test(`${rule} finds a value in another spelling, on a server too`, async () => {
  const servers = [{ url: "https://example.org", "x-evidence": "Documented" }];
  expect(await findingsOf(rule, lintDocument({ root: { servers } }))).toEqual([
    expect.stringMatching(/^servers 0 x-evidence: x-evidence is "Documented", not one of documented,/),
  ]);
});

test(`${rule} leaves the data of an example alone`, async () => {
  const examples = { documented: { value: { "x-evidence": "hearsay" } } };
  const requestBody = { content: { "application/json": { schema: {}, examples } } };
  expect(await findingsOf(rule, lintDocument({ operation: { requestBody } }))).toEqual([]);
});
