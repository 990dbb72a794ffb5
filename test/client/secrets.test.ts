import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  createGlinkClient,
  createKakacloClient,
  createQlinkClient,
  type GlinkRequest,
  type KakacloRequest,
  type QlinkRequest,
} from "../../src/index.ts";
import { failureOf, glinkAt, requestOf } from "../helpers/clients.ts";
import { serve, serveAnswers, textOf } from "../helpers/loopback.ts";
import { sending } from "../helpers/transport-in-use.ts";

const query = requestOf<GlinkRequest<"queryOrders">>("queryOrders");
const state = requestOf<QlinkRequest<"getOrder">>("getOrder", "qlink");
const dropshipping = requestOf<KakacloRequest<"createOrder">>("createOrder", "kakaclo");
const partnerKey = 'partner-key "1" /+';
const appSecret = "app-secret-2";
const accessToken = "access-token-3";
const authInfo = '[{"authInfoKey":"SECRET_KEY","value":"auth-value-4"}]';
const qlinkSecrets = [appSecret, "qlink-token-7", authInfo, "auth-value-4", "warehouse-5", "refresh-6"];

/** All clients for one server, each with a call to make. */
function clientsAt(
  baseUrl: string,
  options: { fetch?: (url: string, init: RequestInit) => Promise<Response> },
) {
  const shared = sending({ baseUrl, retry: 0 as const, timeoutMs: 500, ...options });
  const glink = createGlinkClient({ partnerId: "P1", partnerKey, ...shared });
  const tokens = { accessToken: "qlink-token-7", refreshToken: "refresh-6", secret: "warehouse-5", authInfo };
  const qlink = createQlinkClient({ appKey: "A1", appSecret, ...tokens, ...shared });
  const kakaclo = createKakacloClient({ accessToken, ...shared });
  return [
    { client: glink, call: () => glink.queryOrders(query), secrets: [partnerKey] },
    { client: qlink, call: () => qlink.getOrder(state), secrets: qlinkSecrets },
    { client: kakaclo, call: () => kakaclo.createOrder(dropshipping), secrets: [accessToken] },
  ];
}

/** Every text in which a value may end up in a log. */
function shownOf(value: unknown): string {
  const error = value instanceof Error ? [value.message, value.stack, inspect(value.cause)] : [];
  const texts = [
    String(value),
    inspect(value, { depth: 20, showHidden: true }),
    JSON.stringify(value),
    ...error,
  ];
  return texts.join("\n");
}

function expectNoSecret(value: unknown, secrets: readonly string[]): void {
  const shown = shownOf(value);
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
      expect(shown).not.toContain(form);
    }
  }
}

/** A server that answers with everything it got and should not show. */
function echo(status: number, asText: (told: string) => string) {
  return serve(async (request, response) => {
    await textOf(request);
    const told = JSON.stringify([partnerKey, encodeURIComponent(partnerKey), appSecret, request.rawHeaders]);
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(asText(told));
  });
}

test("a client shows no secret", () => {
  for (const { client, secrets } of clientsAt("http://localhost", {})) expectNoSecret(client, secrets);
});

describe("an error shows no secret", () => {
  test.each([
    ["HTTP error", 500, (told: string) => told],
    ["page", 200, (told: string) => `<html>${told}`],
    ["answer that is cut off", 200, (told: string) => told.slice(0, -2)],
    ["answer without outcome", 200, (told: string) => `{"told":${told}}`],
    [
      "refusal",
      200,
      (told: string) =>
        JSON.stringify({ success: false, code: 400, message: `you sent ${told}`, told: JSON.parse(told) }),
    ],
    [
      "refused signature",
      200,
      (told: string) => JSON.stringify({ success: false, code: "INVALID_SIGNATURE", message: told }),
    ],
  ])("of a server that repeats it in a %s", async (_, status, asText) => {
    const origin = await echo(status, asText);
    for (const { call, secrets } of clientsAt(origin, {})) {
      const failure = await failureOf(call());
      expect(failure).toBeInstanceOf(Error);
      expect(shownOf(failure)).toContain("[secret]");
      expectNoSecret(failure, secrets);
    }
  });

  test("of a fetch that puts the request into its error", async () => {
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      const headers = JSON.stringify(Object.fromEntries(new Headers(init.headers)));
      const inner = Object.assign(new Error(`no ${headers} ${partnerKey}`), { headers, code: "EFAIL" });
      throw Object.assign(new Error(`failed: ${headers} ${partnerKey} ${appSecret}`, { cause: inner }), {
        request: new Request(url, init),
        config: { headers: init.headers, partnerKey, appSecret },
      });
    };
    for (const { call, secrets } of clientsAt("http://localhost", { fetch })) {
      const failure = await failureOf(call());
      expect(failure).toMatchObject({ name: "NetworkError", cause: { cause: { code: "EFAIL" } } });
      expectNoSecret(failure, secrets);
    }
  });

  test("of a reason to abort", async () => {
    const glink = createGlinkClient({ partnerId: "P1", partnerKey, baseUrl: "http://localhost" });
    const signal = AbortSignal.abort({ why: `because of ${partnerKey}` });
    expectNoSecret(await failureOf(glink.queryOrders(query, { signal })), [partnerKey]);
  });
});

describe("an excerpt is redacted before it is cut", () => {
  const token = "access-token-of-33-characters-abc";

  test.each([500, 200])("wherever the token stands in a body with HTTP %s", async (status) => {
    const bodies = [1_960, 1_990, 65_510, 65_530].map((before) => `${"x".repeat(before)}${token}`);
    for (const body of bodies) {
      const { origin } = await serveAnswers({ status, body });
      const kakaclo = createKakacloClient(
        sending({
          accessToken: token,
          baseUrl: origin,
          retry: 0,
          maxResponseBytes: 65_536,
        }),
      );
      const failure = await failureOf(kakaclo.createOrder(dropshipping));
      expect(shownOf(failure)).not.toContain("access");
      expect(failure).toMatchObject({ body: expect.stringMatching(/^x{1900}/) });
    }
  });
});

test("a short key changes neither member names nor words of an answer", async () => {
  const answer = { success: false, message: "the secretary keeps no secret", secret: { secretNote: 1 } };
  const { origin } = await serveAnswers({ body: answer });
  const failure = await failureOf(glinkAt(origin, { partnerKey: "secret" }).queryOrders(query));
  const redacted = { ...answer, message: "the secretary keeps no [secret]" };
  expect(failure).toMatchObject({ reason: redacted.message, response: redacted });
});
