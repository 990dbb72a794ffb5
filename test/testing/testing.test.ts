import { spawnSync } from "node:child_process";
import { expect as jestExpect } from "expect";
import { describe, expect, onTestFinished, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { glinkPushes } from "../../generated/pushes/glink.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { fullName } from "../../src/contract/find-operation.ts";
import { ContractViolations, contractMatchers, example, pushTo, startMock } from "../../src/testing/index.ts";
import "../../src/testing/vitest.ts";
import { glinkAt } from "../helpers/clients.ts";
import { exampleCases } from "../helpers/contract.ts";
import { serve } from "../helpers/loopback.ts";
import { partnerKey, recorder } from "../helpers/webhooks.ts";

describe("example", () => {
  test.each(exampleCases)("gives $title", ({ operation, side, scenario, example: { value } }) => {
    expect(example(fullName(operation), { direction: side, scenario })).toEqual(value);
  });

  test("goes by SERVICE_TYPE, has a type, and is a copy each time", () => {
    const order = example("GLINK_CREATE_ORDER_NOTIFY");
    order.orderNumber satisfies string;
    order.items[0] = { ...order.items[0], sku: "changed" } as (typeof order.items)[number];
    expect(example("GLINK_CREATE_ORDER_NOTIFY").items[0]?.sku).not.toBe("changed");
  });

  test("explains a name or scenario that there is not", () => {
    expect(() => example("GLINK_CREATE_ORDER_NOTFY")).toThrow(/Did you mean "GLINK_CREATE_ORDER_NOTIFY"/);
    expect(() => example("createOrder")).toThrow(/glink\.createOrder, /);
    expect(() => example("cancelAsn", { scenario: "none" })).toThrow(/It has: documented/);
  });
});

describe("startMock", () => {
  test("answers clients, and finds nothing wrong with what is right", async () => {
    const mock = await started();
    await glinkAt(mock.origin).createAsn(example("GLINK_CREATE_ASN_NOTIFY"));
    expect(mock.findings().filter(({ severity }) => severity === "error")).toEqual([]);
    expect(() => mock.expectNoViolations()).not.toThrow();
    expect(mock.report().coverage.operations.exercised).toEqual(["glink.createAsn"]);
  });

  test("tells what was wrong, where and what to do, until it is reset", async () => {
    const mock = await started();
    const broken = { ...example("GLINK_CREATE_ORDER_NOTIFY"), orderNumber: 7 as never };
    await glinkAt(mock.origin)
      .createOrder(broken)
      .catch(() => {});
    const violation = { rule: "type", severity: "error", pointer: "/bizData/orderNumber" };
    expect(mock.findings()).toContainEqual(expect.objectContaining(violation));
    expect(() => mock.expectNoViolations()).toThrow(ContractViolations);
    expect(() => mock.expectNoViolations()).toThrow(
      /glink\.createOrder[\s\S]*\/bizData\/orderNumber[\s\S]*expected/,
    );
    mock.reset();
    expect(mock.findings()).toEqual([]);
    mock.expectNoViolations();
  });

  test("checks signatures with the keys that it is given", async () => {
    const mock = await started({ keys: { glink: { "*": "another key" } } });
    await glinkAt(mock.origin)
      .createOrder(example("GLINK_CREATE_ORDER_NOTIFY"))
      .catch(() => {});
    expect(mock.findings().map(({ rule }) => rule)).toContain("signature");
  });

  async function started(...options: Parameters<typeof startMock>) {
    const mock = await startMock(...options);
    onTestFinished(() => mock.close());
    return mock;
  }
});

describe("pushTo", () => {
  test.each(glinkPushes)(
    "delivers $operationId to a handler, a receiver and an address",
    async ({ operationId, serviceType }) => {
      const { receiver, handled } = recorder({ duplicates: false });
      const targets = [receiver, receiver.fetch, await serve(receiver.listener)];
      for (const target of targets) {
        expect(await pushTo(target, operationId)).toMatchObject({ acknowledged: true, findings: [] });
        const named = serviceType ?? operationId;
        expect(await pushTo(target, named, {}, { wire: "form" })).toMatchObject({ acknowledged: true });
      }
      expect(handled.map(({ event }) => event)).toEqual(Array(6).fill(operationId));
    },
  );

  test("puts members of your own, and takes members away", async () => {
    const { receiver, handled } = recorder();
    await pushTo(receiver, "orderStatus", { status: "WMSShipped", carrier: undefined });
    expect(handled).toMatchObject([{ payload: { status: "WMSShipped" } }]);
    expect(handled[0]?.payload).not.toHaveProperty("carrier");
    const refused = await pushTo(receiver, "orderStatus", { partnerId: undefined });
    expect(refused).toMatchObject({
      status: 422,
      acknowledged: false,
      answer: { success: false },
      findings: [],
    });
  });

  test.each(["json", "form"] as const)("signs a push as %s", async (wire) => {
    const { receiver } = recorder({ partnerKey });
    expect(await pushTo(receiver, "orderStatus", {}, { wire, partnerKey })).toMatchObject({
      acknowledged: true,
    });
    const other = { wire, partnerKey: "another key" };
    expect(await pushTo(receiver, "orderStatus", {}, other)).toMatchObject({
      status: 401,
      acknowledged: false,
    });
  });

  test("judges the answer by the contract", async () => {
    const { acknowledged, findings } = await pushTo(() => Response.json({ ok: true }), "stockAdjusted");
    expect(acknowledged).toBe(false);
    expect(findings).toMatchObject([{ rule: "required", pointer: "/success" }, {}]);
    const text = await pushTo(() => new Response("OK"), "stockAdjusted");
    expect(text).toMatchObject({ acknowledged: false, answer: "OK" });
    expect(text.findings.map(({ rule }) => rule)).toContain("json");
  });
});

describe("toMatchContract", () => {
  const order = example("GLINK_CREATE_ORDER_NOTIFY");
  const broken = { ...order, orderNumber: 7 };
  jestExpect.extend(contractMatchers);

  test("in vitest, passes what is valid and names what is not", () => {
    expect(order).toMatchContract("GLINK_CREATE_ORDER_NOTIFY", "request");
    expect(order).toMatchContract("glink.createOrder");
    expect(broken).not.toMatchContract("glink.createOrder", "request");
    expect(() => expect(broken).toMatchContract("glink.createOrder")).toThrow(
      /type \/orderNumber[\s\S]*expected/,
    );
    expect(() => expect(order).not.toMatchContract("glink.createOrder")).toThrow(/but it does not/);
    expect(() => expect(order).toMatchContract("createOrder")).toThrow(/Several operations/);
  });

  test("in jest, passes what is valid and names what is not", () => {
    const matching = (payload: unknown) =>
      jestExpect(payload) as unknown as {
        toMatchContract(name: string): void;
        not: { toMatchContract(name: string): void };
      };
    matching(order).toMatchContract("glink.createOrder");
    matching(broken).not.toMatchContract("glink.createOrder");
    expect(() => matching(broken).toMatchContract("glink.createOrder")).toThrow(
      /type \/orderNumber[\s\S]*expected/,
    );
    expect(() => matching(order).not.toMatchContract("glink.createOrder")).toThrow(/but it does not/);
  });

  test("is added to the expect that jest puts into its files", () => {
    const file = JSON.stringify(fromRoot("src/testing/jest.ts"));
    const program = `import { expect } from "expect"; globalThis.expect = expect; await import(${file}); expect({}).not.toMatchContract("orderStatus");`;
    const args = ["--import", "tsx", "--input-type=module", "--eval", program];
    expect(spawnSync(process.execPath, args, { cwd: fromRoot("."), encoding: "utf8" })).toMatchObject({
      status: 0,
    });
  });

  test("holds every documented payload", () => {
    for (const {
      operation,
      side,
      example: { value },
    } of exampleCases) {
      expect(value).toMatchContract(fullName(operation), side);
    }
    const held = new Set(exampleCases.map(({ operation }) => fullName(operation)));
    expect(held.size).toBe(operations.length);
  });
});
