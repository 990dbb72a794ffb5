import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll } from "vitest";
import { fromForm, verifyGlink } from "../../src/wire/glink.ts";
import { type ContentMode, verifyQlink } from "../../src/wire/qlink.ts";

/** What the server saw of a call; `right` tells whether the signature was. */
export type SeenCall = { path: string; right: boolean; payload: string };

/**
 * A server for the tests of one file that answers `success` when the signature of a call is right, as the partners'
 * servers do. GLINK calls come as forms, all others are calls of qlink, with `content` in either form.
 */
export function useVerifyingServer(secret: string): { readonly origin: string; readonly seen: SeenCall[] } {
  const seen: SeenCall[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const call = isForm(request) ? glinkCall(request, body, secret) : qlinkCall(request, body, secret);
    seen.push(call);
    response.setHeader("Content-Type", "application/json").end(JSON.stringify({ success: call.right }));
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  return {
    get origin() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    seen,
  };
}

function isForm(request: IncomingMessage): boolean {
  return request.headers["content-type"] === "application/x-www-form-urlencoded";
}

function glinkCall({ url = "" }: IncomingMessage, body: string, partnerKey: string): SeenCall {
  const envelope = fromForm(body);
  return {
    path: `${url} ${envelope.partnerId} ${envelope.serviceType}`,
    right: verifyGlink(envelope, partnerKey),
    payload: envelope.bizData,
  };
}

function qlinkCall({ url = "", headers }: IncomingMessage, body: string, appSecret: string): SeenCall {
  const call = { appKey: String(headers["appkey"]), appSecret, content: body, sign: String(headers["sign"]) };
  const modes: ContentMode[] = ["string", "object"];
  const mode = modes.find((contentMode) => verifyQlink({ ...call, contentMode }));
  return {
    path: `${url} ${headers["content-type"]} ${mode ?? "no mode"}`,
    right: mode !== undefined,
    payload: body,
  };
}
