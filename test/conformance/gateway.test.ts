import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/clients/glink.ts";
import { type GlinkEnvelope, sealGlink, toForm } from "../../src/glink/codec.ts";
import { createBooks } from "../../src/mock/books.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { glinkAccount } from "../helpers/glink-gateway.ts";
import { printedText } from "../helpers/printed-text.ts";
import { problemOf, useMock } from "../helpers/running-mock.ts";

const books = createBooks({ operations });
const mock = useMock({ books });

const calls = exampleCases.filter(
  ({ family, side, operation }) => family === "glink" && side === "request" && operation.direction === "call",
);
const formHeaders = { "Content-Type": "application/x-www-form-urlencoded" };
const jsonHeaders = { "Content-Type": "application/json" };

function sealed(call = calls[0]): GlinkEnvelope {
  if (!call?.operation.serviceType) throw new Error("GLINK has no call");
  return sealGlink({ ...glinkAccount, serviceType: call.operation.serviceType, bizData: printedText(call) });
}

function post(query: string, headers: Record<string, string>, body: string | Uint8Array): Promise<Response> {
  const init = { method: "POST", headers, body: body as BodyInit };
  return fetch(`${mock.origin}${glinkGateway.path}${query}`, init);
}

const postForm = (body: string) => post("", formHeaders, body);

/** The findings of the exchange that was entered last, errors only unless said otherwise. */
function lastFindings(severity = "error") {
  const exchange = books.report().exchanges.at(-1);
  return (exchange?.findings ?? []).filter((finding) => finding.severity === severity);
}

describe.each(calls)("$title", (call) => {
  const answers = exampleCases.filter(
    ({ side, operation }) => side === "response" && operation === call.operation,
  );
  const expected = (answers.find(({ scenario }) => scenario === call.scenario) ?? answers[0])?.example.value;

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
    expect(books.report().exchanges.at(-1)?.wire).toBe("query");
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

describe("the gateway refuses, in GLINK's own words,", () => {
  const biz = (bizData: string) => toForm({ ...sealed(), bizData });
  test.each([
    [
      "a missing field",
      toForm(sealed()).replace(/partnerId=[^&]*&/, ""),
      "INVALID_DATA",
      /partnerId is missing|partnerId of/,
    ],
    ["several missing fields", "sign=0", "INVALID_DATA", /partnerId, serviceType, bizData/],
    ["a repeated field", `${toForm(sealed())}&serviceType=X`, "INVALID_DATA", /serviceType .*more than once/],
    ["a payload that is not JSON", biz("{'a': 1}"), "INVALID_DATA", /bizData is not JSON/],
    ["an empty payload", biz(""), "INVALID_DATA", /bizData is empty/],
    ["a byte order mark", biz("\ufeff{}"), "INVALID_DATA", /byte order mark/],
    ["a partnerId that is empty", toForm({ ...sealed(), partnerId: "" }), "INVALID_DATA", /partnerId/],
    [
      "an unknown SERVICE_TYPE",
      toForm({ ...sealed(), serviceType: "GLINK_CREATE_ORDER" }),
      "INVALID_OPERATION",
      /GLINK_CREATE_ORDER_NOTIFY/,
    ],
    ["no signature", toForm(sealed()).replace(/&sign=.*/, ""), "INVALID_SIGNATURE", /^null$/],
  ])("%s", async (_, form, code, message) => {
    const response = await postForm(form);
    expect(response.status).toBe(200);
    const answer = (await response.json()) as { message: string | null };
    expect(answer).toMatchObject({ success: false, code });
    expect(String(answer.message)).toMatch(message);
    expect(lastFindings()).toHaveLength(1);
  });

  test("a push, and says that it is one", async () => {
    const push = operations.find(({ direction }) => direction === "push")?.serviceType ?? "";
    const answer = await (await postForm(toForm({ ...sealed(), serviceType: push }))).json();
    expect(answer).toMatchObject({ code: "INVALID_OPERATION", message: expect.stringMatching(/push/) });
  });

  test("a broken rule, named with its place in the envelope", async () => {
    const answer = await (await postForm(biz("{}"))).json();
    expect(answer).toMatchObject({ success: false, code: "INVALID_DATA" });
    expect(answer).toHaveProperty("message", expect.stringMatching(/bizData\/orderNumber: required/));
    expect(lastFindings()[0]).toMatchObject({ rule: "required", pointer: "/bizData/orderNumber" });
  });

  test("a JSON body that is not the payload of the query", async () => {
    const answer = await (await post(`?${toForm(sealed())}`, jsonHeaders, "{}")).json();
    expect(answer).toMatchObject({ success: false, code: "INVALID_DATA" });
    expect(lastFindings().map(({ rule }) => rule)).toEqual(["query-body"]);
  });
});

describe("the gateway answers with an HTTP status to", () => {
  test.each([
    ["a broken percent-encoding", "", formHeaders, `${toForm(sealed())}%`, 400, /two hex digits/],
    [
      "bytes that are not UTF-8",
      "",
      formHeaders,
      toForm(sealed()).replace("bizData=", "bizData=%FF"),
      400,
      /UTF-8/,
    ],
    [
      "a JSON body without query parameters",
      "",
      jsonHeaders,
      JSON.stringify(sealed()),
      415,
      /x-www-form-urlencoded/,
    ],
    ["no content type", "", { "Content-Type": "" }, toForm(sealed()), 415, /x-www-form-urlencoded/],
    [
      "another charset",
      "",
      { "Content-Type": "application/x-www-form-urlencoded; charset=gbk" },
      toForm(sealed()),
      415,
      /UTF-8/,
    ],
    [
      "a query beside text",
      `?${toForm(sealed())}`,
      { "Content-Type": "text/plain" },
      "{}",
      415,
      /application\/json/,
    ],
  ])("%s", async (_, query, headers, body, status, detail) => {
    const response = await post(query, headers, body);
    expect(response.status).toBe(status);
    expect((await problemOf(response)).detail).toMatch(detail);
    expect(lastFindings()).toHaveLength(1);
  });

  test("fields in query and form at once", async () => {
    const answer = await (await post(`?${toForm(sealed())}`, formHeaders, toForm(sealed()))).json();
    expect(answer).toMatchObject({ code: "INVALID_DATA", message: expect.stringMatching(/one place/) });
  });

  test("a wrong method, which is told the right one", async () => {
    const response = await fetch(mock.origin + glinkGateway.path);
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
  });

  test("a compressed body that is too large once it is read", async () => {
    const headers = { ...formHeaders, "Content-Encoding": "gzip" };
    const response = await post("", headers, gzipSync(Buffer.alloc(11 * 1024 * 1024, "a")));
    expect(response.status).toBe(413);
    expect(lastFindings()).toEqual([expect.objectContaining({ rule: "body-size" })]);
  });
});
