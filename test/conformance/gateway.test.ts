import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { toForm } from "../../src/wire/glink.ts";
import { operations } from "../helpers/contract.ts";
import { formHeaders, jsonHeaders, sealed, useGateway } from "../helpers/gateway-mock.ts";
import { problemOf } from "../helpers/running-mock.ts";

const gateway = useGateway("compiled");
const { post, postForm, lastFindings } = gateway;

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
    const response = await fetch(gateway.origin + glinkGateway.path);
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
