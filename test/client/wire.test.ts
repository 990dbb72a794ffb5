import { createHash } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { paths } from "../../generated/types/glink.ts";
import type { paths as qlinkPaths } from "../../generated/types/qlink.ts";
import {
  createGlinkClient,
  createHttpClient,
  createKakacloClient,
  createQlinkClient,
  type GlinkRequest,
  glinkSigning,
  isSignatureError,
  type KakacloRequest,
  kakacloSigning,
  type QlinkRequest,
  qlinkSigning,
} from "../../src/index.ts";
import { failureOf, glinkAt, requestOf } from "../helpers/clients.ts";
import { bundleOf } from "../helpers/contract.ts";
import { glinkAccount, invalidSignature, serveGateway } from "../helpers/glink-gateway.ts";
import { serve, textOf } from "../helpers/loopback.ts";
import { sending } from "../helpers/transport-in-use.ts";

const order = requestOf<GlinkRequest<"createOrder">>("createOrder");
const cancellation = requestOf<GlinkRequest<"cancelOrder">>("cancelOrder");
const dropshipping = requestOf<KakacloRequest<"createOrder">>("createOrder", "kakaclo");
const query = requestOf<QlinkRequest<"getOrder">>("getOrder", "qlink");

describe("a GLINK call", () => {
  test("is a form whose payload is the JSON of the input, byte for byte", async () => {
    const { origin, calls } = await serveGateway("accepted");
    await glinkAt(origin).createOrder(order);
    expect(calls).toMatchObject([
      { bizData: JSON.stringify(order), contentType: "application/x-www-form-urlencoded" },
    ]);
  });

  test("with wire: query has the envelope in the query and the payload as its body", async () => {
    const { origin, calls } = await serveGateway("accepted");
    await glinkAt(origin, { wire: "query" }).createOrder(order);
    const text = JSON.stringify(order);
    expect(calls).toMatchObject([{ bizData: text, contentType: "application/json", body: text }]);
  });

  test("signed with another key fails with SignatureError, which keeps the answer", async () => {
    const { origin } = await serveGateway();
    const failure = await failureOf(glinkAt(origin, { partnerKey: "another key" }).cancelOrder(cancellation));
    expect(isSignatureError(failure) && failure.response).toEqual(invalidSignature);
  });

  test("goes to the path of the options where there is one", async () => {
    const urls: (string | undefined)[] = [];
    const origin = await serve((request, response) => {
      urls.push(request.url);
      response.end('{"success":true}');
    });
    await glinkAt(`${origin}/`, { gatewayPath: "/other/path" }).cancelOrder(cancellation);
    expect(urls).toEqual(["/other/path"]);
  });
});

describe("a qlink call", () => {
  test("has the signature of exactly the bytes of its body, and the header fields of the options", async () => {
    const origin = await serve(async (request, response) => {
      const content = await textOf(request);
      const text = `{"appKey":"app","content":${JSON.stringify(content)}}app secret`;
      const { sign, appkey, warehousetype, apiurl } = request.headers;
      const right = sign === createHash("sha1").update(text).digest("hex");
      response.end(
        JSON.stringify({ success: right && appkey === "app", warehousetype, apiurl, errorMsg: content }),
      );
    });
    const options = { appKey: "app", appSecret: "app secret", baseUrl: origin };
    const qlink = createQlinkClient(sending({ ...options, warehouseType: "COPE", apiUrl: "api.example" }));
    expect(await qlink.getOrder(query)).toMatchObject({ warehousetype: "COPE", apiurl: "api.example" });
  });
});

describe("the signing middleware", () => {
  test("makes a client of openapi-fetch call the GLINK gateway", async () => {
    const { origin, calls } = await serveGateway("already-cancelled");
    const middleware = [glinkSigning(glinkAccount)];
    const client = createHttpClient<paths>({ baseUrl: origin, middleware });
    const { data } = await client.POST("/glink/GLINK_CANCEL_ORDER_NOTIFY", { body: cancellation });
    expect(data?.success).toBe(true);
    expect(calls).toMatchObject([{ operationId: "cancelOrder", bizData: JSON.stringify(cancellation) }]);
  });

  test("signs what a client of openapi-fetch sends to qlink", async () => {
    const origin = await serve(async (request, response) => {
      const text = `{"appKey":"app","content":${await textOf(request)}}app secret`;
      const right = request.headers["sign"] === createHash("sha1").update(text).digest("hex");
      response.setHeader("Content-Type", "application/json").end(JSON.stringify({ success: right }));
    });
    const signing = qlinkSigning({ appKey: "app", appSecret: "app secret", contentMode: "object" });
    const client = createHttpClient<qlinkPaths>({ baseUrl: origin, middleware: [signing] });
    const header = { appKey: "app", sign: "" };
    const { data } = await client.POST("/global-api/v1/warehouse/getOrder", {
      body: query,
      params: { header },
    });
    expect(data?.success).toBe(true);
  });
});

describe("the raw client", () => {
  test("of GLINK makes signed calls by openapi-fetch, and hands out what openapi-fetch does", async () => {
    const { origin, calls } = await serveGateway("already-cancelled");
    const { raw } = glinkAt(origin);
    const { data, response } = await raw.POST("/glink/GLINK_CANCEL_ORDER_NOTIFY", { body: cancellation });
    expect([response.status, data?.success]).toEqual([200, true]);
    expect(calls).toMatchObject([{ operationId: "cancelOrder", bizData: JSON.stringify(cancellation) }]);
  });

  test("takes middlewares and gives them back, before its first call and after it", async () => {
    const seen: string[] = [];
    const note = (name: string) => ({
      onRequest: () => {
        seen.push(name);
      },
    });
    const fetch = async () => Response.json({ success: true });
    const { raw } = glinkAt("http://localhost", { fetch });
    const [early, ejected, late] = [note("early"), note("ejected"), note("late")];
    raw.use(early, ejected);
    raw.eject(ejected);
    const call = () => raw.POST("/glink/GLINK_CANCEL_ORDER_NOTIFY", { body: cancellation });
    await Promise.all([call(), call()]);
    raw.use(late);
    await call();
    raw.eject(early);
    await raw.request("post", "/glink/GLINK_CANCEL_ORDER_NOTIFY", { body: cancellation });
    expect(seen).toEqual(["early", "early", "early", "late", "late"]);
  });

  test("of qlink adds its header fields, which no caller has to name", async () => {
    const origin = await serve(async (request, response) => {
      const content = JSON.stringify(await textOf(request));
      const sign = createHash("sha1").update(`{"appKey":"app","content":${content}}app secret`).digest("hex");
      const success = request.headers["sign"] === sign && request.headers["warehousetype"] === "COPE";
      response.setHeader("Content-Type", "application/json").end(JSON.stringify({ success }));
    });
    const options = {
      appKey: "app",
      appSecret: "app secret",
      warehouseType: "COPE",
      baseUrl: origin,
    } as const;
    const { data } = await createQlinkClient(sending(options)).raw.POST("/global-api/v1/warehouse/getOrder", {
      body: query,
    });
    expect(data?.success).toBe(true);
  });

  test("sends through the fetch of the options, to the checked address, and follows no redirect", async () => {
    const sent: unknown[] = [];
    const fetch = async (url: string, { headers, redirect }: RequestInit): Promise<Response> => {
      sent.push([url, new Headers(headers).get("authorization"), redirect]);
      return new Response(null, { status: 302 });
    };
    const kakaclo = createKakacloClient({ accessToken: "token", baseUrl: "http://localhost:1/", fetch });
    const { response } = await kakaclo.raw.POST("/openapi/v2/order/orders", { body: dropshipping });
    expect(response.status).toBe(302);
    expect(sent).toEqual([["http://localhost:1/openapi/v2/order/orders", "Bearer token", "manual"]]);
  });
});

describe("the global fetch", () => {
  /** Replaces the global `fetch` until the end of the test, and notes the addresses that it is called with. */
  function replaceFetch(): string[] {
    const urls: string[] = [];
    const before = globalThis.fetch;
    globalThis.fetch = async (input) => {
      urls.push(input instanceof Request ? input.url : String(input));
      return Response.json({ success: true, code: 10000 });
    };
    onTestFinished(() => {
      globalThis.fetch = before;
    });
    return urls;
  }

  const baseUrl = "http://127.0.0.1:9";
  const existing = {
    glink: createGlinkClient({ ...glinkAccount, baseUrl, retry: 0 }),
    qlink: createQlinkClient({ appKey: "app", appSecret: "app secret", baseUrl, retry: 0 }),
    kakaclo: createKakacloClient({ accessToken: "token", baseUrl, retry: 0 }),
    http: createHttpClient<paths>({ baseUrl }),
  };

  test.each<[string, () => Promise<unknown>]>([
    ["a call of GLINK", () => existing.glink.cancelOrder(cancellation)],
    ["a call of qlink", () => existing.qlink.getOrder(query)],
    ["a call of KakaClo", () => existing.kakaclo.createOrder(dropshipping)],
    ["raw", () => existing.glink.raw.POST("/glink/GLINK_CANCEL_ORDER_NOTIFY", { body: cancellation })],
    [
      "createHttpClient",
      () => existing.http.POST("/glink/GLINK_CANCEL_ORDER_NOTIFY", { body: cancellation }),
    ],
  ])("that replaces another one after the client was made is called by %s", async (_, call) => {
    const urls = replaceFetch();
    await call();
    expect(urls).toEqual([expect.stringContaining(baseUrl)]);
  });

  test("is not called where the options name a fetch", async () => {
    const urls = replaceFetch();
    const own = async () => Response.json({ success: true });
    await glinkAt(baseUrl, { fetch: own }).cancelOrder(cancellation);
    expect(urls).toEqual([]);
  });
});

describe("a call", () => {
  test("is one call of fetch, with the bytes that were signed, and no redirect", async () => {
    const sent: [string, RequestInit][] = [];
    const fetch = async (url: string, init: RequestInit) => {
      sent.push([url, init]);
      return Response.json({ code: 10000, data: "1" });
    };
    const kakaclo = createKakacloClient({ accessToken: "token", baseUrl: "http://localhost:1", fetch });
    await kakaclo.createOrder(dropshipping);
    expect(sent).toEqual([
      [
        "http://localhost:1/openapi/v2/order/orders",
        {
          method: "POST",
          headers: { "Content-Type": "application/json", Authorization: "Bearer token" },
          body: JSON.stringify(dropshipping),
          redirect: "manual",
          signal: expect.any(AbortSignal),
        },
      ],
    ]);
  });

  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("no network");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no network"))],
    ["rejects with nothing", () => Promise.reject()],
    ["resolves to nothing", () => Promise.resolve()],
    ["returns no promise", () => undefined],
  ])("is a NetworkError where the fetch of the options %s", async (_, fetch) => {
    const failure = await failureOf(
      glinkAt("http://localhost", { fetch: fetch as never }).cancelOrder(cancellation),
    );
    expect(failure).toMatchObject({ name: "NetworkError", operationId: "cancelOrder" });
  });
});

describe("the address of a client", () => {
  const production = bundleOf("glink-gateway").servers?.[0]?.url ?? "";

  test("of GLINK's production has no TLS, which has to be allowed", async () => {
    expect(() => createGlinkClient(glinkAccount)).toThrow(/without TLS.*allowInsecureHttp: true/);
    const urls: string[] = [];
    const recording = async (url: string) => {
      urls.push(url);
      return Response.json({ success: true });
    };
    const glink = createGlinkClient({ ...glinkAccount, allowInsecureHttp: true, fetch: recording });
    await glink.cancelOrder(cancellation);
    expect(urls).toEqual([`${production}/gateway/api/glink`]);
  });

  test.each(["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1", "https://example.org"])(
    "may be %s",
    (baseUrl) => {
      expect(Object.keys(glinkAt(baseUrl))).toContain("createOrder");
    },
  );

  test.each([
    "http://localhost.example.org",
    "http://127.0.0.1.example.org",
    "ftp://localhost",
    "localhost",
    "https://user:password@example.org",
    "https://example.org/?key=1",
  ])("may not be %s", (baseUrl) => {
    expect(() => glinkAt(baseUrl)).toThrow(TypeError);
  });
});

describe("credentials", () => {
  test("that are missing or unfit for a header field are refused without being shown", () => {
    expect(() => glinkAt("http://localhost", { partnerKey: "" })).toThrow(/partnerKey/);
    const accessToken = "tok\nen-仓库";
    expect(() => createKakacloClient({ accessToken })).toThrow(
      /^The access token is empty, or holds other characters than printable ASCII/,
    );
  });

  const at = { baseUrl: "http://localhost" };
  test.each<[string, (secret: string) => unknown]>([
    ["partnerKey", (partnerKey) => createGlinkClient({ partnerId: "P1", partnerKey, ...at })],
    ["partnerId", (partnerId) => createGlinkClient({ partnerId, partnerKey: "key", ...at })],
    ["partnerKey", (partnerKey) => glinkSigning({ partnerId: "P1", partnerKey })],
    ["appSecret", (appSecret) => createQlinkClient({ appKey: "app", appSecret, ...at })],
    ["appSecret", (appSecret) => qlinkSigning({ appKey: "app", appSecret })],
    ["accessToken", (accessToken) => createQlinkClient({ appKey: "a", appSecret: "s", accessToken, ...at })],
    ["The access token", (accessToken) => createKakacloClient({ accessToken, ...at })],
    ["The access token", (accessToken) => kakacloSigning({ accessToken })],
  ])("with what nobody sees at their ends are refused: %s", (name, create) => {
    const key = "p4rtn3r-k3y-0001";
    expect(() => create(key)).not.toThrow();
    for (const [given, hidden] of [
      [`\ufeff${key}`, "begins with an invisible character (U+FEFF)"],
      [`${key}\r\n`, "ends with an invisible character (U+000A)"],
      [`${key}\u200b`, "ends with an invisible character (U+200B)"],
    ] as const) {
      expect(() => create(given)).toThrow(`${name} ${hidden}`);
      expect(() => create(given)).not.toThrow(/k3y/);
    }
  });
});
