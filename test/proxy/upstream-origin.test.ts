import { describe, expect, test } from "vitest";
import { readUpstreamOrigin } from "../../src/proxy/upstream-origin.ts";

describe("the origin of an upstream", () => {
  test.each([
    "https://glink.example",
    "https://glink.example:8443/",
    "http://localhost:8080",
    "http://127.0.0.1:8080",
    "http://[::1]:8080",
  ])("may be %s", (text) => {
    expect(readUpstreamOrigin(text).origin).toBe(new URL(text).origin);
  });

  test("without TLS on another machine is refused, with the reason and the way to allow it", () => {
    const refused = () => readUpstreamOrigin("http://glink.example");
    expect(refused).toThrow(/no TLS: everybody on the way can read the orders.*--allow-insecure-http/);
    expect(readUpstreamOrigin("http://glink.example", { allowInsecureHttp: true }).host).toBe(
      "glink.example",
    );
  });

  test.each([
    ["glink.example", "begins with https:// or http://"],
    ["ftp://glink.example", "begins with https:// or http://"],
    ["https://glink.example/gateway", "an origin alone"],
    ["https://glink.example?a=1", "an origin alone"],
    ["https://user:hunter2@glink.example", "an origin alone"],
  ])("must not be %s", (text, message) => {
    expect(() => readUpstreamOrigin(text)).toThrow(message);
    expect(() => readUpstreamOrigin(text)).not.toThrow("hunter2");
  });
});
