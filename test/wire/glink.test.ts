import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Example, Reference } from "../../src/contract/openapi.ts";
import {
  fromForm,
  type GlinkEnvelope,
  MalformedEnvelopeError,
  sealGlink,
  signGlink,
  toForm,
  toQuery,
  verifyGlink,
} from "../../src/wire/glink.ts";
import { envelopeFields } from "../../src/wire/malformed-envelope-error.ts";
import { bundleOf } from "../helpers/contract.ts";

const text = fc.string({ unit: "binary", maxLength: 200 });
const payload = fc.oneof(
  text,
  fc.json(),
  fc.jsonValue().map((value) => JSON.stringify(value, null, 2)),
);
const envelopes = fc.record({ partnerId: text, serviceType: text, bizData: payload, sign: text });
const envelope: GlinkEnvelope = {
  partnerId: "P 1",
  serviceType: "GLINK_CANCEL_ORDER_NOTIFY",
  bizData: '{"remark":"50% off & more + a=b (双鸭山) \'📦\' ~*!"}',
  sign: "0".repeat(32),
};

describe("an envelope", () => {
  test.each([
    ["form", toForm],
    ["query", toQuery],
  ])("comes back from its %s as it was, whatever it holds", (_, encode) => {
    fc.assert(
      fc.property(envelopes, (given) => {
        expect(fromForm(encode(given))).toEqual(given);
      }),
    );
  });

  test.each([
    ["form", toForm],
    ["query", toQuery],
  ])("is read by any form parser from its %s", (_, encode) => {
    fc.assert(
      fc.property(envelopes, (given) => {
        expect(Object.fromEntries(new URLSearchParams(encode(given)))).toEqual(given);
      }),
    );
  });

  test("makes a query without + that a URL parser leaves as it is", () => {
    fc.assert(
      fc.property(envelopes, (given) => {
        const query = toQuery(given);
        expect(new URL(`http://host/path?${query}`).search).toBe(`?${query}`);
        expect(query).not.toContain("+");
      }),
    );
  });

  test("is not sent with half of a surrogate pair, since the bytes would differ from what was meant", () => {
    for (const field of envelopeFields) {
      for (const encode of [toForm, toQuery]) {
        expect(faultOf(() => encode({ ...envelope, [field]: "\ud83d" }))).toEqual([field, "lone-surrogate"]);
      }
    }
  });
});

describe("reading an envelope", () => {
  test("takes both + and %20 for a space, and other fields for nothing", () => {
    const read = fromForm("x=1&&sign=s&bizData=%7b+%7d%20&serviceType=&partnerId=a=b&%zz=1&__proto__=2");
    expect(read).toEqual({ partnerId: "a=b", serviceType: "", bizData: "{ } ", sign: "s" });
  });

  test("keeps a byte order mark, which was signed too", () => {
    const read = fromForm(toForm({ ...envelope, bizData: "\ufeff{}" }));
    expect(read.bizData).toBe("\ufeff{}");
  });

  test.each(envelopeFields)("names %s when it is missing, repeated or badly encoded", (field) => {
    const pairs = toForm(envelope).split("&");
    const others = pairs.filter((pair) => !pair.startsWith(`${field}=`)).join("&");
    const read = (form: string) => faultOf(() => fromForm(form));
    expect(read(others)).toEqual([field, "missing"]);
    expect(read(`${others}&${field}=1&${field}=1`)).toEqual([field, "repeated"]);
    expect(read(`${others}&${field}=1&${field.replace("i", "%69")}=1`)).toEqual([field, "repeated"]);
    for (const bad of ["%", "%4", "%zz", "100%"]) {
      expect(read(`${others}&${field}=${bad}`), bad).toEqual([field, "percent-encoding"]);
    }
    for (const bad of ["%ff", "%c3", "%ed%a0%80", "%c0%80"]) {
      expect(read(`${others}&${field}=${bad}`), bad).toEqual([field, "utf-8"]);
    }
  });

  test("names the first missing field of an empty text", () => {
    expect(faultOf(() => fromForm(""))).toEqual(["partnerId", "missing"]);
  });

  test("says nothing of the values when it fails", () => {
    const form = "partnerId=private&serviceType=private&bizData=private%&sign=private";
    expect(() => fromForm(form)).toThrow(/^The field bizData of the envelope holds a %/);
    expect(() => fromForm(form)).not.toThrow(/private/);
  });
});

describe("the signature of a GLINK call", () => {
  test("is right in the example of the contract", () => {
    const { requestBody } = bundleOf("glink-gateway").paths?.["/gateway/api/glink"]?.post ?? {};
    const examples = requestBody?.content["application/x-www-form-urlencoded"]?.examples ?? {};
    const values = Object.values<Example | Reference>(examples).flatMap((shown) =>
      "value" in shown ? [shown.value] : [],
    );
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(verifyGlink(value as GlinkEnvelope, "partnerKey")).toBe(true);
  });

  test("travels with the payload that it was made of, and without the key", () => {
    fc.assert(
      fc.property(payload, fc.uuid(), (bizData, partnerKey) => {
        const sealed = sealGlink({ partnerId: "P", partnerKey, serviceType: "S", bizData });
        expect(sealed.bizData).toBe(bizData);
        expect(JSON.stringify(sealed)).not.toContain(partnerKey);
        expect(verifyGlink(fromForm(toForm(sealed)), partnerKey)).toBe(true);
      }),
    );
  });

  test("is refused for any other payload, key or signature", () => {
    fc.assert(
      fc.property(payload, text, fc.string({ minLength: 1 }), (bizData, key, more) => {
        const sign = signGlink(bizData, key);
        expect(verifyGlink({ bizData: `${more}${bizData}`, sign }, key)).toBe(false);
        expect(verifyGlink({ bizData, sign }, `${key}${more}`)).toBe(false);
        expect(verifyGlink({ bizData, sign: sign + more }, key)).toBe(false);
      }),
    );
  });

  test.each(["", "0", "é".repeat(32), "é".repeat(16), "\ud83d".repeat(32), "0".repeat(31)])(
    "is refused, not a failure, when it is %j",
    (sign) => {
      expect(verifyGlink({ bizData: "{}", sign }, "key")).toBe(false);
    },
  );
});

function faultOf(run: () => unknown): [field: string, fault: string] {
  try {
    run();
  } catch (error) {
    if (error instanceof MalformedEnvelopeError) return [error.field, error.fault];
    throw error;
  }
  throw new Error("The envelope was taken");
}
