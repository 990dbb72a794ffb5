import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-operation-successor";

test(`${rule} accepts an operation that is not deprecated, and one that names its successor`, async () => {
  expect(await findingsOf(rule, lintDocument())).toEqual([]);
  const operation = { deprecated: true, "x-successor": "created" };
  expect(await findingsOf(rule, lintDocument({ operation }))).toEqual([]);
});

test.each([undefined, "nowhere"])(`${rule} finds a deprecated operation that names %j`, async (successor) => {
  const operation = { deprecated: true, "x-successor": successor };
  expect(await findingsOf(rule, lintDocument({ operation }))).toEqual([
    expect.stringMatching(/: a deprecated operation has to name another one in x-successor\.$/),
  ]);
});

test(`${rule} finds a successor that is deprecated, and one of an operation that is not`, async () => {
  const operation = { deprecated: true, "x-successor": "create" };
  expect(await findingsOf(rule, lintDocument({ operation }))).toEqual([
    expect.stringMatching(/: the successor create is deprecated too\.$/),
  ]);
  expect(await findingsOf(rule, lintDocument({ operation: { "x-successor": "created" } }))).toEqual([
    expect.stringMatching(/: the operation has a successor but is not deprecated\.$/),
  ]);
});
