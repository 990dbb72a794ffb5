import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { toForm } from "../../src/wire/glink.ts";
import { exampleCases } from "../helpers/contract.ts";
import { engineNames } from "../helpers/engines.ts";
import { formHeaders, glinkCalls, jsonHeaders, sealed, useGateway } from "../helpers/gateway-mock.ts";

describe.each(engineNames)("with the engine %s:", (engineName) => {
  const gateway = useGateway(engineName);
  const { exchangeLog, post, postForm, lastFindings } = gateway;

  describe.each(glinkCalls)("$title", (call) => {
    const answers = exampleCases.filter(
      ({ side, operation }) => side === "response" && operation === call.operation,
    );
    const expected = (answers.find(({ scenario }) => scenario === call.scenario) ?? answers[0])?.example
      .value;

    test("is answered through the gateway as a form", async () => {
      const response = await postForm(toForm(sealed(call)));
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(await response.json()).toEqual(expected);
      expect(lastFindings()).toEqual([]);
    });

    test("is answered through the gateway as query parameters with a JSON body", async () => {
      const envelope = sealed(call);
      const response = await post(`?${toForm(envelope)}`, jsonHeaders, envelope.bizData);
      expect(await response.json()).toEqual(expected);
      expect(lastFindings()).toEqual([]);
      expect(exchangeLog.report().exchanges.at(-1)?.wire).toBe("query");
    });
  });

  describe("the gateway takes", () => {
    const charsets = [";charset=utf-8", '; charset="UTF-8"', "; Charset=utf8"];
    test.each(charsets)("a form that names its charset as %s", async (suffix) => {
      const headers = { "Content-Type": `application/x-www-form-urlencoded${suffix}` };
      expect((await post("", headers, toForm(sealed()))).status).toBe(200);
      expect(lastFindings()).toEqual([]);
    });

    test.each([
      ["+ for a space", (form: string) => form.replaceAll("%20", "+")],
      ["lower-case hex digits", (form: string) => form.replace(/%../g, (code) => code.toLowerCase())],
      ["encoded names", (form: string) => form.replace("bizData=", "%62izData=")],
      ["raw UTF-8 where no encoding is needed", (form: string) => form.replaceAll("%22", '"')],
    ])("%s", async (_, change) => {
      expect(await (await postForm(change(toForm(sealed())))).json()).toHaveProperty("success");
      expect(lastFindings()).toEqual([]);
    });

    test.each([
      ["gzip", gzipSync],
      ["deflate", deflateSync],
      ["br", brotliCompressSync],
    ] as const)("a body compressed with %s", async (name, compress) => {
      const headers = { ...formHeaders, "Content-Encoding": name };
      const response = await post("", headers, compress(toForm(sealed())));
      expect(response.status).toBe(200);
      expect(lastFindings()).toEqual([]);
    });

    test("an unknown field, and says so in the books, with the name it is near to", async () => {
      const response = await postForm(`${toForm(sealed())}&bizdata=%7B%7D`);
      expect(response.status).toBe(200);
      expect(lastFindings("warning")).toContainEqual(
        expect.objectContaining({
          rule: "unknown-field",
          pointer: "/bizdata",
          fix: expect.stringMatching("bizData"),
        }),
      );
    });

    test("a payload of another partner than the envelope, with a warning", async () => {
      await postForm(toForm({ ...sealed(), partnerId: "ANOTHER" }));
      expect(lastFindings("warning")).toContainEqual(
        expect.objectContaining({ rule: "partner-id", pointer: "/bizData/partnerId" }),
      );
    });

    test("query parameters without a body, with a note", async () => {
      expect((await post(`?${toForm(sealed())}`, {}, "")).status).toBe(200);
      expect(lastFindings("note").map(({ rule }) => rule)).toContain("query-body");
    });

    test("a body that is bizData in another spelling, with a note", async () => {
      const envelope = sealed();
      const spaced = JSON.stringify(JSON.parse(envelope.bizData), null, 3);
      expect((await post(`?${toForm(envelope)}`, jsonHeaders, spaced)).status).toBe(200);
      expect(lastFindings("note").map(({ rule }) => rule)).toContain("query-body");
    });

    test("Prefer: example=<scenario>", async () => {
      const headers = { ...formHeaders, Prefer: "example=already-exists" };
      const answer = exampleCases.find(({ title }) => title === "glink.createOrder response already-exists");
      expect(await (await post("", headers, toForm(sealed()))).json()).toEqual(answer?.example.value);
    });

    test("Prefer: code=<status> and dynamic=true", async () => {
      const form = toForm(sealed());
      const dynamic = await post("", { ...formHeaders, Prefer: "dynamic=true" }, form);
      expect(await dynamic.json()).toHaveProperty("success", expect.any(Boolean));
      expect((await post("", { ...formHeaders, Prefer: "code=200" }, form)).status).toBe(200);
      expect((await post("", { ...formHeaders, Prefer: "code=503" }, form)).status).toBe(404);
    });
  });
});
