import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ContentMode, signQlink, stringToSign, verifyQlink } from "../../src/wire/qlink.ts";

const text = fc.string({ unit: "binary", maxLength: 200 });
const content = fc.oneof(
  fc.json(),
  fc.jsonValue().map((value) => JSON.stringify(value, null, "\t")),
);

describe("the string to sign", () => {
  test("holds app key and body, and gives both back, as a string", () => {
    fc.assert(
      fc.property(text, content, (appKey, body) => {
        const signed = stringToSign(appKey, body);
        expect(JSON.parse(signed)).toEqual({ appKey, content: body });
        expect(signed.startsWith('{"appKey":"')).toBe(true);
      }),
    );
  });

  test("holds the body as it stands, as an object", () => {
    fc.assert(
      fc.property(text, content, (appKey, body) => {
        const signed = stringToSign(appKey, body, "object");
        expect(signed.endsWith(`,"content":${body}}`)).toBe(true);
        expect(JSON.parse(signed)).toEqual({ appKey, content: JSON.parse(body) });
      }),
    );
  });

  test.each<ContentMode>(["string", "object"])("has no content without a body, as %s", (mode) => {
    expect(stringToSign("1", undefined, mode)).toBe('{"appKey":"1"}');
    expect(stringToSign("1", "", mode)).toBe('{"appKey":"1"}');
  });
});

describe("the signature of a qlink call", () => {
  test("is accepted for the call that it was made of, in the same mode only", () => {
    fc.assert(
      fc.property(text, text, content, (appKey, appSecret, body) => {
        const call = { appKey, appSecret, content: body };
        const sign = signQlink(call);
        expect(sign).toMatch(/^[0-9a-f]{40}$/);
        expect(verifyQlink({ ...call, sign })).toBe(true);
        expect(verifyQlink({ ...call, contentMode: "string", sign })).toBe(true);
        expect(verifyQlink({ ...call, contentMode: "object", sign })).toBe(false);
      }),
    );
  });

  test("is refused for any other key, secret, body or signature", () => {
    fc.assert(
      fc.property(content, fc.string({ minLength: 1 }), (body, more) => {
        const call = { appKey: "1", appSecret: "secret", content: body };
        const sign = signQlink(call);
        expect(verifyQlink({ ...call, appKey: `1${more}`, sign })).toBe(false);
        expect(verifyQlink({ ...call, appSecret: `secret${more}`, sign })).toBe(false);
        expect(verifyQlink({ ...call, content: body + more, sign })).toBe(false);
        expect(verifyQlink({ ...call, content: undefined, sign })).toBe(false);
        expect(verifyQlink({ ...call, sign: sign + more })).toBe(false);
      }),
    );
  });

  test.each(["", "0", "é".repeat(40), "é".repeat(20), "0".repeat(39)])(
    "is refused, not a failure, when it is %j",
    (sign) => {
      expect(verifyQlink({ appKey: "1", appSecret: "secret", sign })).toBe(false);
    },
  );
});
