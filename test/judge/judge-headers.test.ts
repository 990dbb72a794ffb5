import { expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { findOperation } from "../../src/contract/find-operation.ts";
import { judgeHeaders } from "../../src/judge/judge-headers.ts";

const operation = findOperation(operations, "qlink.getOrder");
const fine = { appkey: "1", sign: "a".repeat(40) };

function judged(headers: Record<string, string>): string[] {
  if (!operation) throw new Error("There is no qlink.getOrder");
  return judgeHeaders({ headers: { ...fine, ...headers } }, operation).map(
    ({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`,
  );
}

test.each(["secret", "accessToken", "refreshToken", "authInfo", "apiUrl"])(
  "the optional header field %s may be empty",
  (name) => {
    expect(operation?.headers.find((header) => header.name === name)?.required).toBe(false);
    expect(judged({ [name.toLowerCase()]: "" })).toEqual([]);
  },
);

test("an empty value is no value of a closed set", () => {
  expect(judged({ warehousetype: "" })).toEqual(["error enum /headers/warehouseType"]);
});

test("a required header field has a stated least length, which an empty one breaks", () => {
  expect(judged({ appkey: "", sign: "" })).toEqual([
    "error minLength /headers/appKey",
    "error minLength /headers/sign",
  ]);
});
