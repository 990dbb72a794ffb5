import { describe, expect, test } from "vitest";
import { requestOf } from "../../src/delivery/push-request.ts";
import type { Sending } from "../../src/delivery/sending.ts";
import { fromForm, verifyGlink } from "../../src/wire/glink.ts";
import { md5Of } from "../helpers/md5.ts";

const key = "a key of 16 bytes";
const payload = '{"partnerId":"P-1", "note":"a&b=ü"}';
const sending = (own: Partial<Sending> = {}): Sending => ({
  payload,
  manner: "whole",
  signature: "right",
  bare: false,
  ...own,
});
const textIn = ({ body }: { body: Uint8Array }) => new TextDecoder().decode(body);

describe("as JSON", () => {
  const json = (own: Partial<Sending>, given: string | undefined = key) =>
    requestOf(sending(own), "GLINK_X", { wire: "json", key: given });

  test("the payload is the body, and the header field sign the MD5 of it and the key", () => {
    const request = json({});
    expect(textIn(request)).toBe(payload);
    expect(request.headers).toEqual({
      "Content-Type": "application/json",
      sign: md5Of(Buffer.from(payload + key)),
    });
  });

  test.each(["wrong", "stale"] as const)("a signature that is %s is one, and does not fit", (signature) => {
    const { sign } = json({ signature }).headers;
    expect(sign).toMatch(/^[0-9a-f]{32}$/);
    expect(sign).not.toBe(md5Of(Buffer.from(payload + key)));
  });

  test("there is no signature where it is absent, and where there is no key", () => {
    expect(json({ signature: "absent" }).headers).not.toHaveProperty("sign");
    expect(requestOf(sending(), "GLINK_X", { wire: "json", key: undefined }).headers).not.toHaveProperty(
      "sign",
    );
  });

  test("bytes that are no text go as they are", () => {
    const bytes = Uint8Array.of(0x7b, 0xff, 0x7d);
    expect(json({ payload: bytes }).body).toEqual(bytes);
  });
});

describe("as a form", () => {
  const form = (own: Partial<Sending> = {}) => requestOf(sending(own), "GLINK_X", { wire: "form", key });

  test("the four fields hold the payload as it is, its partner, the SERVICE_TYPE and a signature that fits", () => {
    const request = form();
    expect(request.headers).toEqual({ "Content-Type": "application/x-www-form-urlencoded" });
    const envelope = fromForm(textIn(request));
    expect(envelope).toMatchObject({ partnerId: "P-1", serviceType: "GLINK_X", bizData: payload });
    expect(verifyGlink(envelope, key)).toBe(true);
  });

  test.each(["wrong", "stale", "absent"] as const)("a signature that is %s does not fit", (signature) => {
    expect(verifyGlink(fromForm(textIn(form({ signature }))), key)).toBe(false);
  });

  test("a payload that is no JSON travels too, of an unknown partner", () => {
    expect(fromForm(textIn(form({ payload: "{" })))).toMatchObject({ partnerId: "unknown", bizData: "{" });
  });

  test("a body that is no form goes bare", () => {
    expect(textIn(form({ payload: "bizData=%zz", bare: true }))).toBe("bizData=%zz");
  });

  test("a push without a SERVICE_TYPE, which a form could not name, goes as JSON", () => {
    const request = requestOf(sending(), null, { wire: "form", key });
    expect(request.headers["Content-Type"]).toBe("application/json");
    expect(textIn(request)).toBe(payload);
  });
});
