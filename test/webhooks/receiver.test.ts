import { describe, expect, test } from "vitest";
import { glinkAcknowledgement, glinkPushes } from "../../generated/pushes/glink.ts";
import { createWebhookReceiver, WebhookRefusal } from "../../src/webhooks/index.ts";
import { recognise } from "../../src/webhooks/recognise.ts";
import { validatorOf } from "../helpers/contract.ts";
import {
  addressName,
  answerOf,
  formPush,
  handlersOf,
  jsonPush,
  payloadOf,
  recorder,
} from "../helpers/webhooks.ts";

const names = glinkPushes.map(({ operationId }) => operationId);
/** Those of which a source names the SERVICE_TYPE, so that a form can. */
const named = glinkPushes.filter(({ serviceType }) => serviceType !== null);
const acknowledged = { status: 200, ...glinkAcknowledgement };

describe("a documented push", () => {
  test.each(names)("%s as bare JSON reaches its handler and is acknowledged", async (event) => {
    const { receiver, handled } = recorder();
    const payload = payloadOf(event);
    expect(await answerOf(receiver.fetch(jsonPush(payload)))).toEqual(acknowledged);
    expect(handled).toMatchObject([{ event, wire: "json", serviceType: undefined, payload }]);
    expect(handled[0]?.text).toBe(JSON.stringify(payload));
  });

  test.each(named)("$operationId as a form is told by its SERVICE_TYPE", async (push) => {
    const { receiver, handled } = recorder();
    const { operationId: event, serviceType, number } = push;
    expect(await answerOf(receiver.fetch(formPush(event, payloadOf(event))))).toEqual(acknowledged);
    expect(handled).toMatchObject([{ event, wire: "form", serviceType, number: payloadOf(event)[number] }]);
  });

  test("may have members and values that no document lists, and come without a content type", async () => {
    const { receiver, handled } = recorder();
    const request = jsonPush(payloadOf("orderStatus", { status: "WMSParked", newMember: { deep: [null] } }));
    request.headers.delete("content-type");
    expect(await answerOf(receiver.fetch(request))).toEqual(acknowledged);
    expect(handled).toMatchObject([{ payload: { newMember: { deep: [null] } } }]);
  });

  test("is answered by what the handler returns", async () => {
    const refusal = { success: false, code: "NO_SUCH_ORDER", message: "not ours" };
    const { receiver } = recorder({ onOrderStatus: () => refusal });
    expect(await answerOf(receiver.fetch(jsonPush(payloadOf("orderStatus"))))).toEqual({
      status: 200,
      ...refusal,
    });
  });
});

describe("which push it is", () => {
  test("an inbound order that names an outbound order is still one", async () => {
    const { receiver, handled } = recorder();
    const both = payloadOf("inboundStatus", { orderNumber: "SO-1", warehouseCode: "WH-1" });
    await receiver.fetch(jsonPush(both));
    expect(handled).toMatchObject([{ event: "inboundStatus" }]);
  });

  test.each(glinkPushes)("$operationId is told by the last segment of the path", async (push) => {
    for (const segment of [push.operationId, addressName(push), `${push.operationId}/`]) {
      const { receiver, handled } = recorder({ validate: false });
      await receiver.fetch(jsonPush({ orderNumber: "1" }, {}, `/hooks/${segment}?from=wms`));
      expect(handled).toMatchObject([{ event: push.operationId }]);
    }
  });

  test("a change of stock attributes is told by its members, though it has no SERVICE_TYPE", async () => {
    const { receiver, handled } = recorder();
    const bare = payloadOf("stockAttributeChanged");
    await receiver.fetch(jsonPush(bare));
    expect(handled).toMatchObject([
      { event: "stockAttributeChanged", number: bare["changeAttributeNumber"] },
    ]);
  });

  test("a change of stock attributes goes to unknown where its handler is left out, and is checked all the same", async () => {
    const { receiver, handled } = recorder({ onStockAttributeChanged: undefined });
    const payload = payloadOf("stockAttributeChanged");
    expect(await answerOf(receiver.fetch(jsonPush(payload)))).toEqual(acknowledged);
    expect(handled).toMatchObject([{ event: "unknown", payload }]);
    const broken = payloadOf("stockAttributeChanged", { changeList: [] });
    expect(await answerOf(receiver.fetch(jsonPush(broken)))).toMatchObject({ status: 422, success: false });
  });

  test("eventOf comes first, and leaves to the default what it does not know", async () => {
    const { receiver, handled } = recorder({
      validate: false,
      eventOf: ({ header }) => (header("x-kind") === "stock" ? "stockAdjusted" : undefined),
    });
    await receiver.fetch(jsonPush({ orderNumber: "1" }, { "X-Kind": "stock" }));
    await receiver.fetch(jsonPush({ orderNumber: "2" }));
    expect(handled.map(({ event }) => event)).toEqual(["stockAdjusted", "orderStatus"]);
  });

  test.each([
    ["a payload without any known number", jsonPush({ returnNumber: "R1", type: "RETURN" })],
    ["one with the numbers of two pushes", jsonPush({ asnNumber: "A1", adjustNumber: "B1" })],
    ["a form with an unlisted SERVICE_TYPE", formPush("GLINK_SOMETHING_PUSH", payloadOf("orderStatus"))],
  ])("%s is unknown", async (_, request) => {
    const { receiver, handled } = recorder();
    expect(await answerOf(receiver.fetch(request))).toEqual(acknowledged);
    expect(handled).toMatchObject([{ event: "unknown" }]);
  });

  test("an unknown push that its handler refuses is not acknowledged", async () => {
    const { receiver } = recorder({ unknown: () => ({ success: false, code: null, message: null }) });
    expect(await answerOf(receiver.fetch(jsonPush({})))).toMatchObject({ status: 200, success: false });
  });
});

describe("a push that breaks the contract", () => {
  test.each(glinkPushes)(
    "$operationId without its number is refused by its rule",
    async ({ operationId, number, certain }) => {
      const { receiver, handled, failures } = recorder();
      const request = formPush(operationId, payloadOf(operationId, { [number]: undefined }));
      const answer = await answerOf(receiver.fetch(request));
      expect(answer).toMatchObject({ status: 422, success: false, code: "INVALID_DATA" });
      expect(answer.message).toContain(`/${number}`);
      expect(failures).toMatchObject([{ violations: [{ rule: "required", pointer: `/${number}` }] }]);
      expect(handled).toEqual([]);
      if (!certain) return;
      const bare = jsonPush(payloadOf(operationId, { [number]: undefined }));
      expect(await answerOf(receiver.fetch(bare))).toMatchObject({ status: 422 });
    },
  );

  test("is refused with the places of its first rules and no value", async () => {
    const { receiver, failures } = recorder();
    const payload = payloadOf("stockAdjusted", {
      adjustList: Array(5).fill({ sku: 7, invType: "secret value" }),
    });
    const { message } = await answerOf(receiver.fetch(jsonPush(payload)));
    expect(message).toMatch(/\/adjustList\/0.*; and \d+ more\./);
    expect(message).not.toContain("secret value");
    expect(failures[0]).toBeInstanceOf(WebhookRefusal);
  });

  test("reaches its handler where validate is false", async () => {
    const { receiver, handled } = recorder({ validate: false });
    await receiver.fetch(jsonPush(payloadOf("orderStatus", { items: 7 })));
    expect(handled).toMatchObject([{ payload: { items: 7 } }]);
  });
});

describe("a request that is no push", () => {
  const json = { "Content-Type": "application/json" };
  const post = (body: BodyInit, headers: Record<string, string> = json) =>
    new Request("http://receiver.test/", { method: "POST", body, headers });
  const form = (body: string) => post(body, { "Content-Type": "application/x-www-form-urlencoded" });

  test.each([
    ["GET", 405, new Request("http://receiver.test/")],
    ["an empty body", 400, post("")],
    ["a text that is not JSON", 400, post("{'a': 1}")],
    ["half a JSON text", 400, post('{"orderNumber":"SO')],
    ["bytes that are not UTF-8", 400, post(Uint8Array.of(0x7b, 0xff, 0x7d))],
    ["a byte order mark", 400, post('\ufeff{"a":1}')],
    ["null", 422, post("null")],
    ["a list", 422, post("[]")],
    ["a number", 422, post("7")],
    ["an image", 415, post("{}", { "Content-Type": "image/png" })],
    ["another charset", 415, post("{}", { "Content-Type": "application/json; charset=gbk" })],
    ["a compressed body", 415, post("{}", { ...json, "Content-Encoding": "gzip" })],
    ["a form without its fields", 400, form("a=b")],
    ["a form with a field twice", 400, form("partnerId=1&partnerId=2&serviceType=a&bizData={}&sign=b")],
    ["a form with a broken escape", 400, form("partnerId=1&serviceType=a&bizData=%zz&sign=b")],
    ["a form whose bizData is not JSON", 400, form("partnerId=1&serviceType=a&bizData=x&sign=b")],
  ])("%s is refused with %i and a MetaResponse", async (_, status, request) => {
    const { receiver, handled, failures } = recorder();
    const response = await receiver.fetch(request);
    expect(response.headers.get("allow")).toBe(status === 405 ? "POST" : null);
    expect(validatorOf("glink", "orderStatus", "response")(await response.clone().json())).toBe(true);
    expect(await answerOf(response)).toMatchObject({ status, success: false, code: "INVALID_DATA" });
    expect(failures).toMatchObject([{ name: "WebhookRefusal", status }]);
    expect(handled).toEqual([]);
  });

  test("is refused by the body limit as soon as that is passed", async () => {
    const { receiver } = recorder({ bodyLimit: 1000 });
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 100;
        controller.enqueue(new Uint8Array(100).fill(0x20));
      },
    });
    const request = new Request("http://receiver.test/", {
      method: "POST",
      headers: json,
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect(await answerOf(receiver.fetch(request))).toMatchObject({ status: 413, success: false });
    expect(sent).toBeLessThan(2000);
  });
});

describe("a receiver", () => {
  test("needs the handler of each documented push, and the one for unknown pushes", () => {
    const all = handlersOf(() => undefined);
    const needed = glinkPushes.filter(({ required }) => required).map(({ handler }) => handler);
    for (const name of [...needed, "unknown"]) {
      expect(() => createWebhookReceiver({ ...all, [name]: undefined })).toThrow(name);
      expect(() => createWebhookReceiver({ ...all, [name]: "text" as never })).toThrow(name);
    }
    expect(() => createWebhookReceiver({ ...all, partnerKey: "" })).toThrow(/partnerKey/);
  });

  test("tells the platform nothing of what a handler threw, and its owner everything", async () => {
    const failure = new Error("password hunter2 refused");
    const { receiver, failures } = recorder({
      onOrderStatus: () => {
        throw failure;
      },
    });
    const answer = await answerOf(receiver.fetch(jsonPush(payloadOf("orderStatus"))));
    expect(answer).toMatchObject({ status: 200, success: false, code: "INTERNAL_ERROR" });
    expect(JSON.stringify(answer)).not.toContain("hunter2");
    expect(failures).toEqual([failure]);
  });

  test("survives an onFailure that throws", async () => {
    const { receiver } = recorder({
      onFailure: () => {
        throw new Error("the log is full");
      },
    });
    expect(await answerOf(receiver.fetch(jsonPush("x")))).toMatchObject({ status: 400 });
  });
});

test("an adapter that changes an answer changes no other one", async () => {
  const { receiver } = recorder();
  const body = new TextEncoder().encode(JSON.stringify(payloadOf("orderStatus")));
  const push = { method: "POST", url: "/hooks", header: () => undefined, body: () => body };
  const first = await receiver.receive(push);
  Object.assign(first, { status: 202, body: "" });
  Object.assign(first.headers, { "X-Request-Id": "1" });
  const next = await receiver.receive(push);
  expect(next).toMatchObject({ status: 200, body: JSON.stringify(glinkAcknowledgement) });
  expect(next.headers).toEqual({ "Content-Type": "application/json" });
});

test("a push that a receiver has no handler for is checked all the same, and is an unknown one", async () => {
  const isHandled = () => false;
  const received = (payload: Record<string, unknown>) => ({
    wire: "json" as const,
    serviceType: undefined,
    text: JSON.stringify(payload),
    url: "/hooks",
    header: () => undefined,
    payload,
  });
  const known = received(payloadOf("stockAdjusted"));
  expect(await recognise({ received: known, isLong: false }, {}, isHandled)).toMatchObject({
    event: "unknown",
    payload: known.payload,
  });
  const broken = received(payloadOf("stockAdjusted", { adjustList: 7 }));
  await expect(async () => recognise({ received: broken, isLong: false }, {}, isHandled)).rejects.toThrow(
    /breaks the contract of stockAdjusted/,
  );
});
