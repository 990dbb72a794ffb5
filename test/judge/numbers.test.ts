import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { findOperation } from "../../src/contract/find-operation.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { judgedNumber } from "../../src/judge/payload/as-sent.ts";

const judge = await loadJudge();

/** What is said of a text at a pointer, as `severity rule`. */
function judged(name: string, text: string, direction: Finding["direction"] = "request"): Finding[] {
  const operation = findOperation(operations, name);
  if (!operation) throw new Error(`There is no operation ${name}`);
  return [...judge({ operation, direction, payload: JSON.parse(text), text })];
}

function rulesAt(findings: readonly Finding[], pointer: string): string[] {
  return findings.filter((one) => one.pointer === pointer).map(({ severity, rule }) => `${severity} ${rule}`);
}

const order = (tags: string) => `{"orderTagList":[${tags}]}`;
const adjusted = (qty: string) => `{"adjustList":[{"adjustQty":${qty}}]}`;

describe("a 64-bit integer is judged by the digits as sent", () => {
  test.each([
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775807.0",
    "9.223372036854775807e18",
  ])("%s is accepted, with a warning that digits are lost", (digits) => {
    const found = judged("glink.createOrder", order(digits));
    expect(rulesAt(found, "/orderTagList/0")).toEqual(["warning lost-digits"]);
  });

  test.each(["9223372036854775808", "-9223372036854775809", `1${"0".repeat(400)}`, "1e400"])(
    "%s is refused",
    (digits) => {
      const found = judged("glink.createOrder", order(`7,${digits}`));
      expect(rulesAt(found, "/orderTagList/1")).toContain("error format");
    },
  );

  test("the message quotes the number as sent, shortened where it is endless", () => {
    const [short] = judged("glink.createOrder", order("-9223372036854775809")).filter(
      ({ rule }) => rule === "format",
    );
    expect(short?.actual).toBe("-9223372036854775809");
    const [long] = judged("glink.createOrder", order("9".repeat(2_000))).filter(
      ({ rule }) => rule === "format",
    );
    expect(long?.actual).toBe(`${"9".repeat(60)}… (2000 characters)`);
  });

  test.each(["1.00000000000000000001", "12345678901234567.5", "1e-400"])(
    "%s is no whole number, although a double is",
    (digits) => {
      const found = judged("glink.stockAdjusted", adjusted(digits));
      expect(rulesAt(found, "/adjustList/0/adjustQty")).toEqual(["error type", "warning lost-digits"]);
    },
  );
});

test("a long number is a warning wherever it stands: in members that no document lists, and in answers", () => {
  const unknown = judged("glink.createOrder", '{"orderNumber":"O-1","eventId":1853427190042173441}');
  expect(unknown.find(({ rule }) => rule === "lost-digits")).toMatchObject({
    severity: "warning",
    pointer: "/eventId",
    actual: "1853427190042173441",
    fix: "Many JSON parsers read it as 1853427190042173400. Send it as a string if the contract allows one here.",
  });
  const answer = judged("kakaclo.createOrder", '{"code":200,"data":1853427190042173441}', "response");
  expect(rulesAt(answer, "/data")).toContain("warning lost-digits");
});

test("digits at a secret's place are not shown", () => {
  const found = judged("glink.createOrder", '{"accessToken":1853427190042173441}');
  expect(JSON.stringify(found)).not.toContain("18534271900421");
});

describe("a repeated member is a warning at its place", () => {
  test.each([
    ["at the top", '{"channelType":"Nope","channelType":"Standard"}', "/channelType"],
    ["in an entry of a list", '{"items":[{},{"sku":"A","sku":"B","sku":"B"}]}', "/items/1/sku"],
    ["with an escaped name", '{"orderNumber":"1","orderN\\u0075mber":"1"}', "/orderNumber"],
    ["that no document lists", '{"x~y":{"a":1,"a":1}}', "/x~0y/a"],
  ])("%s", (_, text, pointer) => {
    expect(rulesAt(judged("glink.createOrder", text), pointer)).toContain("warning repeated-member");
  });

  test("says how often it stands there, and what most parsers do", () => {
    const [found] = judged("glink.createOrder", '{"sku":1,"sku":2,"sku":3}').filter(
      ({ rule }) => rule === "repeated-member",
    );
    expect(found).toMatchObject({
      expected: "the member once",
      actual: "the member 3 times",
      fix: "Send it once. Most JSON parsers take the last one and ignore the others.",
    });
  });
});

test("findings of one text are limited, whatever it repeats and rounds", () => {
  const text = `{${Array.from({ length: 5_000 }, (_, at) => `"a${at}":1e400,"a${at}":1e400`).join(",")}}`;
  expect(judged("glink.createOrder", text).length).toBeLessThanOrEqual(201);
});

test.each([
  ["9223372036854775807", 2 ** 63 - 2 ** 10],
  ["9223372036854775808", 2 ** 63],
  ["-9223372036854775808", -(2 ** 63)],
  ["-9223372036854775809", -(2 ** 63) - 2 ** 11],
  ["9007199254740993", 2 ** 53],
  ["12.5", 12.5],
])("%s is judged as %d", (digits, number) => {
  expect(judgedNumber(digits)).toBe(number);
});
