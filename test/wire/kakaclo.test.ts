import fc from "fast-check";
import { expect, test } from "vitest";
import { bearerHeader } from "../../src/wire/kakaclo.ts";

test("the header holds the token, and fetch sends it as it is", () => {
  const token = fc
    .array(fc.integer({ min: 0x21, max: 0x7e }), { minLength: 1 })
    .map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(token, (accessToken) => {
      const headers = new Headers({ Authorization: bearerHeader(accessToken) });
      expect(headers.get("authorization")).toBe(`Bearer ${accessToken}`);
    }),
  );
});

test.each(["", "private\n", "private token", " private", "privät", "private\u0000"])(
  "%j is refused, and the message does not hold it",
  (accessToken) => {
    expect(() => bearerHeader(accessToken)).toThrow(TypeError);
    expect(() => bearerHeader(accessToken)).not.toThrow(/priv/);
  },
);
