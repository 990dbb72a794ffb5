import { describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { secretsIn } from "../../src/judge/keys.ts";
import { type GlinkEnvelope, sealGlink, toForm } from "../../src/wire/glink.ts";
import { type QlinkCall, signQlink } from "../../src/wire/qlink.ts";
import { type ExampleCase, exampleCases, operations, validatorOf } from "../helpers/contract.ts";
import { invalidSignature } from "../helpers/glink-gateway.ts";
import { printedText } from "../helpers/printed-text.ts";
import { problemOf, sendPayload, useMock } from "../helpers/running-mock.ts";

const keys = {
  glink: { "PARTNER-1": "partner key 仓", "PARTNER-2": "another partner key" },
  qlink: { "app-1": "app secret 1" },
  kakaclo: ["token-of-store-1"],
};
const exchangeLog = createExchangeLog({ operations, secrets: secretsIn(keys) });
const mock = useMock({ keys, exchangeLog }, "compiled");
const open = useMock({}, "compiled");
const openPrism = useMock({}, "prism");
const objects = useMock({ keys: { ...keys, qlinkContent: "object" } }, "compiled");

function requestOf(family: string, operationId = "createOrder"): ExampleCase {
  const found = exampleCases.find(
    ({ family: name, side, operation }) =>
      name === family && side === "request" && operation.operationId === operationId,
  );
  if (!found) throw new Error(`There is no request of ${family}`);
  return found;
}

function lastFinding(rule: string) {
  return exchangeLog
    .report()
    .exchanges.at(-1)
    ?.findings.find((finding) => finding.rule === rule);
}

describe("GLINK", () => {
  const send = (
    call: ExampleCase,
    change: Partial<GlinkEnvelope> = {},
    partnerKey = keys.glink["PARTNER-1"],
  ) => {
    const { serviceType } = call.operation;
    if (serviceType === null) throw new Error("GLINK's calls have a SERVICE_TYPE");
    const envelope = sealGlink({
      partnerId: "PARTNER-1",
      partnerKey,
      serviceType,
      bizData: printedText(call),
    });
    return fetch(mock.origin + glinkGateway.path, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: toForm({ ...envelope, ...change }),
    });
  };
  const order = requestOf("glink");

  test("takes a right signature", async () => {
    await send(order);
    expect(lastFinding("signature")).toBeUndefined();
  });

  test.each(
    exampleCases.filter(
      ({ family, side, operation }) =>
        family === "glink" && side === "request" && operation.direction === "call",
    ),
  )(
    "refuses a wrong signature of $operation.operationId as documented, in the shape of its answer",
    async (call) => {
      const response = await send(call, { sign: "0".repeat(32) });
      expect(response.status).toBe(200);
      const answer = await response.json();
      const { success, errorMessageList: [error] = [{ code: answer.code }] } = answer;
      expect({ success, code: error.code }).toMatchObject({ success: false, code: invalidSignature.code });
      if ("message" in answer) expect(answer.message).toBe(invalidSignature.message);
      const isValid = validatorOf("glink", call.operation.operationId, "response");
      expect(isValid(answer), JSON.stringify(isValid.errors)).toBe(true);
    },
  );

  test("answers a wrong signature with the documented example", async () => {
    expect(await (await send(order, { sign: "0".repeat(32) })).json()).toEqual(invalidSignature);
  });

  test("refuses the key of another partner, and a partner without a key", async () => {
    expect(await (await send(order, {}, keys.glink["PARTNER-2"])).json()).toEqual(invalidSignature);
    expect(await (await send(order, { partnerId: "PARTNER-3" })).json()).toEqual(invalidSignature);
    expect(lastFinding("signature")).toMatchObject({ pointer: "/partnerId" });
  });

  test("says in the report which mistake makes the signature that came", async () => {
    const { sign } = sealGlink({
      partnerId: "",
      serviceType: "",
      partnerKey: keys.glink["PARTNER-1"],
      bizData: printedText(order),
    });
    await send(order, { sign: sign.toUpperCase() });
    expect(lastFinding("signature")).toMatchObject({
      severity: "error",
      pointer: "/sign",
      actual: expect.stringContaining("upper-case-hex"),
    });
  });

  test("needs no signature at its logical paths", async () => {
    const response = await sendPayload(mock.origin, order, order.example.value);
    expect(await response.json()).not.toHaveProperty("code", "INVALID_SIGNATURE");
  });

  test("only notes a signature that cannot be one where no key is known", async () => {
    const form = toForm({
      partnerId: "P",
      serviceType: order.operation.serviceType ?? "",
      bizData: printedText(order),
      sign: "none",
    });
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const response = await fetch(open.origin + glinkGateway.path, { method: "POST", headers, body: form });
    expect(await response.json()).not.toHaveProperty("code", "INVALID_SIGNATURE");
  });
});

describe("qlink", () => {
  const order = requestOf("qlink");
  const content = printedText(order);
  const send = (origin: string, headers: Record<string, string>) =>
    fetch(origin + order.operation.path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: content,
    });
  const signed = (change: Partial<QlinkCall> = {}) => {
    const appSecret = keys.qlink["app-1"];
    return { appKey: "app-1", sign: signQlink({ appKey: "app-1", appSecret, content, ...change }) };
  };

  test("takes a right signature", async () => {
    expect(await (await send(mock.origin, signed())).json()).toHaveProperty("success", true);
  });

  test("takes the content as an object only where it is told to", async () => {
    const headers = signed({ contentMode: "object" });
    expect(await (await send(objects.origin, headers)).json()).toHaveProperty("success", true);
    expect(await (await send(mock.origin, headers)).json()).toHaveProperty("success", false);
    expect(lastFinding("signature")?.actual).toContain("content-as-object");
  });

  test.each([
    ["a wrong signature", { appKey: "app-1", sign: "0".repeat(40) }],
    ["an app without a secret", { ...signed(), appKey: "app-2" }],
  ])("refuses %s in its error envelope", async (_, headers) => {
    const response = await send(mock.origin, headers);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      success: false,
      errorMsg: expect.stringMatching(/signature/i),
      code: null,
    });
  });
});

describe("KakaClo", () => {
  const order = requestOf("kakaclo");
  const send = (origin: string, Authorization: string) =>
    sendPayload(origin, order, order.example.value, { Authorization });

  test("takes a known access token", async () => {
    expect((await send(mock.origin, "Bearer token-of-store-1")).status).toBe(200);
  });

  test.each(["Bearer another-token", "Basic dXNlcjpwYXNz", "Bearer", ""])(
    "answers 401 to %j",
    async (header) => {
      const response = await send(mock.origin, header);
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      expect((await problemOf(response)).detail).toMatch(/access token/);
    },
  );

  test.each(["bearer", "BEARER"])("takes the scheme as %s, since it has no letter case", async (scheme) => {
    expect((await send(mock.origin, `${scheme} token-of-store-1`)).status).toBe(200);
    expect(await (await send(openPrism.origin, `${scheme} token`)).json()).toMatchObject({ code: 10000 });
  });

  test("takes any token where none is known", async () => {
    expect((await send(open.origin, "Bearer another-token")).status).toBe(200);
  });
});

test("no secret, signature or token stands in the report", () => {
  const { findings, summary } = exchangeLog.report();
  // An empty report would hold no secret either.
  expect(summary.exchanges).toBeGreaterThan(30);
  const rules = new Set(findings.map(({ rule }) => rule));
  expect([...rules]).toEqual(expect.arrayContaining(["signature", "access-token"]));
  const report = JSON.stringify(exchangeLog.report());
  for (const secret of secretsIn(keys)) expect(report).not.toContain(secret);
  expect(report).not.toMatch(/0{32}/);
  expect(report).not.toContain("another-token");
});
