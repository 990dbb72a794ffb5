import { describe, expect, test } from "vitest";
import { glinkOperations } from "../../generated/operations/glink.ts";
import { operations } from "../../generated/operations/index.ts";
import { validators } from "../../generated/validators/glink.js";
import { findOperations, fullName } from "../../src/contract/find-operation.ts";
import { rules } from "../../src/contract/rules/rules.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { createJudge, loadJudge } from "../../src/judge/judge.ts";
import { findingLimit } from "../../src/judge/payload/scan-members.ts";
import { exampleCases } from "../helpers/contract.ts";

const judge = await loadJudge();

function judgeRequest(name: string, payload: unknown): readonly Finding[] {
  return judge({ operation: operationOf(name), direction: "request", payload });
}

function documented(name: string): object {
  const shown = exampleCases.find(({ title }) => title === `${name} request documented`);
  return Object(shown?.example.value);
}

/** What is new about the documented request of an operation when some members are put over it. */
function judged(name: string, changes: object): Finding[] {
  const known = judgeRequest(name, documented(name));
  const found = judgeRequest(name, { ...documented(name), ...changes });
  return found.filter(
    ({ rule, pointer }) => !known.some((old) => old.rule === rule && old.pointer === pointer),
  );
}

describe("a finding", () => {
  test("tells a condition in plain words, and what fulfils it", () => {
    const shippingInstructions = {
      carrier: "UPS",
      carrierService: "Ground",
      shippingLabelSource: "ATTACHMENT",
    };
    const found = judged("glink.createOrder", {
      shippingInstructions,
      files: [{ fileType: "Packing List" }],
    });
    expect(found.map(({ rule, pointer, expected }) => [rule, pointer, expected])).toEqual([
      [
        "required",
        "/shippingInstructions/trackingNumber",
        '`trackingNumber`, because `shippingInstructions.shippingLabelSource` is "ATTACHMENT"',
      ],
      [
        "contains",
        "/files",
        'exactly 1 entry where `fileType` is "Shipping Label", because `shippingInstructions.shippingLabelSource` is "ATTACHMENT"',
      ],
    ]);
  });

  test("about a printed form that the contract refuses names the erratum, and the accepted one has no note", () => {
    const refused = (name: string, payload: object) =>
      judgeRequest(name, payload).map(({ severity, rule, pointer, fix }) => [
        severity,
        rule,
        pointer,
        /[A-Z]+(?:-[A-Z]+)+/.exec(fix)?.[0],
      ]);
    for (const name of ["kakaclo.queryOrders", "kakaclo.queryOrdersV1"]) {
      const time = "2022-08-01T00:00:00Z";
      expect(refused(name, { updateStartTime: time })).toEqual([]);
      expect(refused(name, { updateStartTime: `"${time}"` })).toEqual([
        ["error", "pattern", "/updateStartTime", "KAKACLO-QUERY-ORDERS-QUOTED-TIME"],
      ]);
      expect(refused(name, { updateStartTime: "tomorrow" })).toEqual([
        ["error", "pattern", "/updateStartTime", undefined],
      ]);
    }
    expect(refused("kakaclo.queryProducts", { spus: ["A"], sortBy: "desc." })).toEqual([
      ["error", "enum", "/sortBy", "KAKACLO-QUERY-PRODUCTS-SORT-BY"],
    ]);
  });

  test("tells alternatives, and what would make them unnecessary", () => {
    const found = judgeRequest("glink.batchQueryOrders", { orderNumbers: [] });
    const first = found.find(({ rule }) => rule === "anyOf");
    expect(first?.expected).toContain("one of these: `extOrderNumbers` has at least 1 entry, or ");
    expect(first?.expected).toContain(", unless `orderNumbers` has at least 1 entry");
  });

  test("shows the place through the envelope, and where it is documented", () => {
    const operation = operationOf("GLINK_CREATE_ORDER_NOTIFY");
    const [first] = judge({ operation, direction: "request", payload: {}, prefix: "/bizData" });
    expect(first).toEqual({
      rule: "required",
      severity: "error",
      operation: "glink.createOrder",
      direction: "request",
      pointer: "/bizData/orderNumber",
      expected: "`orderNumber`",
      actual: "nothing",
      fix: "Add `orderNumber`.",
      docs: "docs/glink#/outbound-orders/createorder",
    });
  });

  test("shortens what was there, and never shows a secret", () => {
    const found = judged("glink.createOrder", {
      orderType: `a ${"x".repeat(500)}`,
      sign: "s3cret",
      partnerKey: "s3cret",
    });
    expect(found.find(({ rule }) => rule === "enum")?.actual).toBe('"a …" (502 characters)');
    expect(found.filter(({ rule }) => rule === "unknown-member").map(({ actual }) => actual)).toEqual([
      "[secret]",
      "[secret]",
    ]);
    expect(JSON.stringify(found)).not.toContain("s3cret");
  });

  test("blames a fraction by its type alone, and not by the width of the number too", () => {
    const found = judged("glink.batchQueryOrders", { page: 1.5 });
    expect(found.map(({ rule, pointer }) => [rule, pointer])).toEqual([["type", "/page"]]);
    const wide = judged("glink.batchQueryOrders", { page: 2 ** 31 });
    expect(wide.map(({ rule, pointer }) => [rule, pointer])).toEqual([["format", "/page"]]);
  });

  test("blames a value of the wrong type once", () => {
    const found = judged("glink.createOrder", { priority: true });
    expect(found.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(["type /priority"]);
  });
});

describe("an unknown member", () => {
  test("is a warning that names the documented member it is close to", () => {
    const found = judgeRequest("glink.createOrder", { ordernumber: "x" });
    const warning = found.find(({ severity }) => severity === "warning");
    expect(warning).toMatchObject({
      rule: "unknown-member",
      pointer: "/ordernumber",
      expected: "`orderNumber`",
    });
    expect(warning?.fix).toContain('Did you mean "orderNumber"?');
  });

  test.each(["appKey", "sign", "secret", "accessToken", "refreshToken", "authInfo", "apiUrl"])(
    "that is the header field %s of qlink is told as such, without its value",
    (name) => {
      const found = judged("qlink.createOrder", { [name]: "value of the field" });
      expect(found).toMatchObject([{ rule: "header-in-body", severity: "warning", pointer: `/${name}` }]);
      expect(JSON.stringify(found)).not.toContain("value of the field");
    },
  );

  test("that is warehouseType of qlink is an unknown one, since the vendor's own requests carry it", () => {
    const found = judged("qlink.createOrder", { warehouseType: "LINGXING" });
    expect(found.map(({ rule }) => rule)).toEqual(["unknown-member"]);
  });

  test("gets no guess when it is close to none, or only to one that is there", () => {
    const found = judged("glink.createOrder", { warehouse: "x", orderNumbr: "x" });
    expect(found.map(({ fix }) => fix.includes("Did you mean"))).toEqual([false, false]);
  });

  test("with a slash or a tilde in its name is pointed at by an escaped pointer", () => {
    const found = judged("glink.createOrder", { "a/b~c": 1 });
    expect(found[0]?.pointer).toBe("/a~1b~0c");
  });
});

describe("a spelling that only table or only example has", () => {
  test("is accepted and noted with its erratum: a name", () => {
    const found = judgeRequest("kakaclo.createOrder", documented("kakaclo.createOrder"));
    const note = found.find(({ pointer }) => pointer === "/orderAddresses");
    expect(note).toMatchObject({ rule: "accepted-spelling", severity: "note" });
    expect(note?.fix).toContain("KAKACLO-CREATE-ORDER-ADDRESS-NAME");
  });

  test("is not noted where the value is broken anyway", () => {
    expect(judged("glink.createOrder", { totalAmount: {} }).map(({ rule }) => rule)).toEqual(["type"]);
  });

  test("is noted for the one value that no list has, and not for others", () => {
    const noted = (salePlatform: string) =>
      judgeRequest("kakaclo.createOrder", { salePlatform }).some(
        ({ pointer, rule }) => pointer === "/salePlatform" && rule === "accepted-spelling",
      );
    expect([noted("KA"), noted("Amazon")]).toEqual([true, false]);
  });

  test("is noted with the value, operation and place of each message, whatever was noted before", () => {
    const noted = (name: string, prefix: string, warehouseKey: string) => {
      const payload = { ...documented(name), warehouseKey };
      const found = judge({ operation: operationOf(name), direction: "request", payload, prefix });
      const { operation, pointer, actual } =
        found.find(({ rule, pointer: at }) => rule === "accepted-spelling" && at.endsWith("/warehouseKey")) ??
        {};
      return { operation, pointer, actual };
    };
    for (const name of ["qlink.cancelOrder", "qlink.getOrder", "qlink.cancelOrder"]) {
      for (const prefix of ["", "/bizData", ""]) {
        for (const warehouseKey of ["one", "two", "one"]) {
          const actual = JSON.stringify(warehouseKey);
          const pointer = `${prefix}/warehouseKey`;
          expect(noted(name, prefix, warehouseKey)).toEqual({ operation: name, pointer, actual });
        }
      }
    }
  });
});

describe("the judge", () => {
  test("lists errors, then warnings, then notes, and counts what is too much", () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`m${index}`, 0]));
    const found = judge({ operation: operationOf("glink.createOrder"), direction: "request", payload: many });
    expect(found).toHaveLength(findingLimit + 1);
    expect(found.at(-1)?.rule).toBe("more-findings");
    const weights = found.map(({ severity }) => ["error", "warning", "note"].indexOf(severity));
    expect(weights).toEqual(weights.toSorted((left, right) => left - right));
  });

  test("says the same of the same message twice, and leaves it as it was", () => {
    const operation = operationOf("glink.createOrder");
    const payload = { items: [{ skuu: 1 }], shipTo: null };
    const first = judge({ operation, direction: "request", payload });
    expect(judge({ operation, direction: "request", payload })).toEqual(first);
    expect(payload).toEqual({ items: [{ skuu: 1 }], shipTo: null });
  });

  test("takes a refusal inside HTTP 200 for what it is: an answer", () => {
    const payload = { success: false, code: "INVALID_DATA", message: "no" };
    expect(judge({ operation: operationOf("glink.createOrder"), direction: "response", payload })).toEqual(
      [],
    );
  });

  test("of one family refuses operations of others", () => {
    const own = createJudge({ glink: validators });
    const [first] = glinkOperations;
    expect(own({ operation: first, direction: "request", payload: null })).toHaveLength(1);
    const foreign = operationOf("qlink.createOrder");
    expect(() => own({ operation: foreign, direction: "request", payload: null })).toThrow(
      "qlink.createOrder",
    );
  });

  test("knows every operation in both directions, and uses documented rules only", () => {
    for (const operation of operations) {
      for (const direction of ["request", "response"] as const) {
        const found = judge({ operation, direction, payload: false });
        expect(
          found.map(({ rule }) => rule),
          fullName(operation),
        ).toEqual(["type"]);
      }
    }
    expect(Object.keys(rules)).toContain("type");
  });
});

function operationOf(name: string) {
  const [operation] = findOperations(operations, name);
  if (!operation) throw new Error(`There is no ${name}`);
  return operation;
}
