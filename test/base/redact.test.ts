import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { createRedact } from "../../src/base/redact.ts";

const key = 'p4rtn3r "k3y"/<1>+ é';
const redact = createRedact([key]);

describe("a text", () => {
  test.each([
    ["as it is", key],
    ["percent-encoded", encodeURIComponent(key)],
    ["percent-encoded with small hex digits", encodeURIComponent(key).toLowerCase()],
    ["in a form", new URLSearchParams({ key }).toString().slice("key=".length)],
    ["in JSON", JSON.stringify(key).slice(1, -1)],
    ["in JSON inside of JSON", JSON.stringify(JSON.stringify(key)).slice(3, -3)],
    ["in JSON that escapes slashes", JSON.stringify(key).slice(1, -1).replaceAll("/", "\\/")],
    ["in JSON that escapes what HTML knows", 'p4rtn3r \\"k3y\\"/\\u003c1\\u003e+ \\u00e9'],
    ["in HTML", "p4rtn3r &quot;k3y&quot;/&lt;1&gt;+ é"],
  ])("loses a secret %s", (_, form) => {
    expect(redact.text(`a${form}b, ${form}`)).toBe("a[secret]b, [secret]");
  });

  test("is searched once: a mask is never searched again", () => {
    const both = createRedact(["secret", "secret-of-eight"]);
    const once = both.text("secret, secret-of-eight");
    expect(once).toBe("[secret], [secret]");
    expect(both.text(once)).toBe(once);
    expect(createRedact(["[secre", "cret]"]).text(once)).toBe(once);
  });

  test("loses the longer of two secrets where one is in the other", () => {
    expect(createRedact(["12345678", "1234567890"]).text("1234567890 12345678")).toBe("[secret] [secret]");
  });

  test("is as it was without secrets, and with an empty one", () => {
    expect(createRedact([]).text("text")).toBe("text");
    expect(createRedact([""]).text("text")).toBe("text");
  });

  test("does not fail for a secret with half of a surrogate pair", () => {
    expect(createRedact(["\ud800-secret"]).text("a \ud800-secret")).toBe("a [secret]");
  });
});

describe("a secret of fewer than 8 characters", () => {
  const short = createRedact(["secret"]);

  test.each(["/bizData/secretNote", "secrets", "mysecret", "a_secret", "3secret", "ésecret"])(
    "stays inside of a word: %s",
    (text) => {
      expect(short.text(text)).toBe(text);
    },
  );

  test.each([
    ["secret", "[secret]"],
    ["key=secret&x", "key=[secret]&x"],
    ["sign%3Dsecret%26", "sign%3D[secret]%26"],
    ['{"a":"\\nsecret"}', '{"a":"\\n[secret]"}'],
    ["\\u003csecret", "\\u003c[secret]"],
  ])("goes where it stands alone: %s", (text, expected) => {
    expect(short.text(text)).toBe(expected);
  });

  test("may begin and end with anything", () => {
    expect(createRedact(["/+/"]).text("a/+/b")).toBe("a[secret]b");
  });
});

describe("an excerpt", () => {
  const token = createRedact(["t".repeat(33)]);

  test("is redacted before it is cut", () => {
    const text = `${"x".repeat(1970)}${"t".repeat(33)}`;
    expect(token.excerpt(text, 2000)).toBe(`${"x".repeat(1970)}[secret]`);
  });

  test("of an incomplete text shows no beginning of a secret at its end", () => {
    for (let length = 1; length < 33; length++) {
      const text = `${"x".repeat(1000)}${"t".repeat(length)}`;
      expect(token.excerpt(text, 2000, false)).not.toContain("t");
    }
  });

  test("of an incomplete text that masks made shorter shows no beginning of a secret either", () => {
    const text = `${"t".repeat(33)} `.repeat(50);
    expect(token.excerpt(text.slice(0, -20), 2000, false)).toMatch(
      /^(\[secret\] )*(\[(s(e(c(r(et?)?)?)?)?)?)?$/,
    );
  });
});

describe("a value", () => {
  test("keeps its shape and the names of its members", () => {
    const value = { secret: "secret", list: [1, null, { orderNumber: "the secret" }] };
    expect(createRedact(["secret", "list"]).value(value)).toEqual({
      secret: "[secret]",
      list: [1, null, { orderNumber: "the [secret]" }],
    });
  });

  test("loses a secret of 8 characters and more in a name and in digits too", () => {
    const digits = createRedact(["12345678"]);
    expect(digits.value({ "12345678": 12345678, near: 1234567 })).toEqual({
      "[secret]": "[secret]",
      near: 1234567,
    });
  });

  test("has a pointer that names members as they are", () => {
    expect(createRedact(["secret"]).name("/bizData/secret")).toBe("/bizData/secret");
    expect(redact.name(`/${key}`)).toBe("/[secret]");
  });
});

/** Every text in which an error may end up in a log. */
function shownOf(error: unknown): string {
  return [String(error), inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error)].join("\n");
}

describe("the cause of an error", () => {
  const secret = "access-token-3";
  const cause = (value: unknown) => createRedact([secret]).cause(value);

  class Hiding extends Error {
    readonly #token = secret;
    override readonly name = "Hiding";
    readonly code = "EHIDING";
    [inspect.custom](): string {
      return `Hiding ${this.#token}`;
    }
  }

  class Telling extends Error {
    readonly #token = secret;
    toJSON(): string {
      return this.#token;
    }
    override toString(): string {
      return this.#token;
    }
  }

  class Inheriting extends Hiding {}

  test.each([
    ["its own inspect", new Hiding("failed")],
    ["its own toJSON and toString", new Telling("failed")],
    ["a class that inherits them", new Inheriting("failed")],
    ["such an error as its cause", new Error("failed", { cause: new Hiding("inner") })],
    ["a secret as a member", Object.assign(new Error("failed"), { config: { secret } })],
    ["a secret in a function", Object.assign(new Error("failed"), { [inspect.custom]: () => secret })],
    [
      "a secret behind a class of its own",
      Object.assign(new Error("failed"), { request: new Request(`http://x/${secret}`) }),
    ],
  ])("shows nothing of a secret with %s", (_, error) => {
    expect(shownOf(error)).toContain(secret);
    const shown = cause(error);
    expect(shown).toBeInstanceOf(Error);
    expect(shown).toMatchObject({ message: "failed" });
    expect(shownOf(shown)).not.toContain(secret);
  });

  test("keeps name and code of an error that hides something", () => {
    expect(cause(new Hiding("failed"))).toMatchObject({ name: "Hiding", code: "EHIDING" });
  });

  test("is as it was where nothing is hidden, a class of the caller's own included", () => {
    class Cancelled extends Error {
      override readonly name = "Cancelled";
    }
    const errors = [
      new Cancelled("by hand"),
      new TypeError("failed"),
      new DOMException("ended", "AbortError"),
    ];
    for (const error of errors) expect(cause(error)).toBe(error);
  });

  test("is read in the realm of a test runner too", () => {
    const error: unknown = runInNewContext("new TypeError('failed', { cause: new Error('inner') })");
    expect(cause(error)).toBe(error);
    const telling: unknown = runInNewContext(`new TypeError('failed ${secret}')`);
    expect(cause(telling)).toMatchObject({ name: "TypeError", message: "failed [secret]" });
  });

  test("is left out where it cannot be read", () => {
    const refuse = () => {
      throw new Error(secret);
    };
    const error = new Proxy(new Error("failed"), { getPrototypeOf: refuse, ownKeys: refuse, get: refuse });
    expect(cause(error)).toBeUndefined();
    expect(cause({ [inspect.custom]: () => secret })).toBeUndefined();
  });
});
