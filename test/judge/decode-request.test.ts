import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { wireRules } from "../../src/contract/rules/wire-rules.ts";
import { createDecoder } from "../../src/judge/decode-request.ts";
import type { DecodedRequest } from "../../src/judge/decoded-request.ts";
import type { RawRequest } from "../../src/judge/exchange.ts";
import { toForm } from "../../src/wire/glink.ts";
import { operations } from "../helpers/contract.ts";

const decode = createDecoder(operations);
const [createOrder] = operations;
const bytes = (text: string) => new TextEncoder().encode(text);
const formHeaders = { "content-type": "application/x-www-form-urlencoded" };
const jsonHeaders = { "content-type": "application/json" };

function request(change: Partial<RawRequest>): RawRequest {
  return { method: "POST", url: createOrder.path, headers: jsonHeaders, body: bytes("{}"), ...change };
}

function gateway(change: Partial<RawRequest>): RawRequest {
  return request({ url: glinkGateway.path, headers: formHeaders, ...change });
}

function callOf(decoded: DecodedRequest) {
  if (decoded.kind !== "call") throw new Error(`Refused: ${decoded.detail}`);
  return decoded;
}

test("of thousands of repeated parameters only the first are named, and none is lost from the payload", () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `p${index}`);
  const query = [...names, ...names].map((name) => `${name}=1`).join("&");
  const url = `/openapi/v1/product/stocks?${query}`;
  const call = callOf(decode(request({ method: "GET", url, headers: {}, body: bytes("") })));
  expect(call.findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(
    names.slice(0, 10).map((name) => `repeated-parameter /query/${name}`),
  );
  expect(Object.keys(Object(call.payload))).toHaveLength(5_000);
});

describe("a call is decoded", () => {
  test("from its own path, as JSON", () => {
    const call = callOf(decode(request({ body: bytes(' {"a": 1} ') })));
    expect(call).toMatchObject({
      wire: "json",
      payload: { a: 1 },
      text: ' {"a": 1} ',
      prefix: "",
      findings: [],
    });
    expect(call.operation).toBe(createOrder);
  });

  test("losslessly from a form, for any payload and any caller", () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: "binary", minLength: 1 }), (bizData, partnerId) => {
        const envelope = { partnerId, serviceType: createOrder.serviceType, bizData, sign: "0" };
        const call = callOf(decode(gateway({ body: bytes(toForm(envelope)) })));
        expect(call).toMatchObject({ wire: "form", text: bizData, prefix: "/bizData", envelope });
        expect(call.payload).toEqual(JSON.parse(bizData));
      }),
    );
  });

  test("from query parameters, with the payload repeated as the body", () => {
    const envelope = { partnerId: "P", serviceType: createOrder.serviceType, bizData: "{}", sign: "0" };
    const url = `${glinkGateway.path}?${toForm(envelope)}`;
    expect(decode(gateway({ url, headers: jsonHeaders }))).toMatchObject({
      wire: "query",
      envelope,
      findings: [],
    });
  });

  test("from another address of the gateway, where one is given", () => {
    const elsewhere = createDecoder(operations, "/edi");
    const envelope = { partnerId: "P", serviceType: createOrder.serviceType, bizData: "{}", sign: "0" };
    expect(elsewhere(gateway({ url: "/edi", body: bytes(toForm(envelope)) })).kind).toBe("call");
    expect(elsewhere(gateway({ body: bytes(toForm(envelope)) }))).toMatchObject({ status: 404 });
  });
});

describe("any request at all", () => {
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: "binary" }).map(bytes),
    fc
      .array(
        fc.constantFrom(
          "bizData",
          "sign",
          "partnerId",
          "serviceType",
          "=",
          "&",
          "%",
          "%7B",
          "+",
          "{}",
          "\xff",
        ),
      )
      .map((parts) => bytes(parts.join(""))),
  );
  const raw: fc.Arbitrary<RawRequest> = fc.record({
    method: fc.constantFrom("POST", "GET", "PUT", ""),
    url: fc.oneof(
      fc.constantFrom<string>(
        createOrder.path,
        glinkGateway.path,
        `${glinkGateway.path}?bizData=%`,
        "//",
        "?",
        "",
      ),
      fc.string(),
    ),
    headers: fc.oneof(
      fc.constantFrom<Record<string, string>>(formHeaders, jsonHeaders, {}),
      fc.record({ "content-type": fc.string() }),
    ),
    body,
  });

  test("is decoded or refused with a known rule, an advice and a status, and nothing is thrown", () => {
    fc.assert(
      fc.property(raw, (given) => {
        const decoded = decode(given);
        if (decoded.kind === "call") return;
        expect(decoded.status).toBeGreaterThanOrEqual(400);
        expect(decoded.detail).toMatch(/\.$/);
        expect(decoded.findings).toHaveLength(1);
        expect(Object.keys(wireRules)).toContain(decoded.findings[0]?.rule);
      }),
      { numRuns: 2_000 },
    );
  });
});
