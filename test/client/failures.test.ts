import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  AbortedError,
  BusinessError,
  type GlinkRequest,
  isFulfillmentError,
  isHttpError,
  NetworkError,
  TimeoutError,
  UnreadableResponseError,
} from "../../src/index.ts";
import { failureOf, glinkAt, requestOf } from "../helpers/clients.ts";
import { serve, serveAnswers } from "../helpers/loopback.ts";

const query = requestOf<GlinkRequest<"queryOrders">>("queryOrders");

/** Has a client query a server that answers in this way. */
async function queryAt(answer: (response: ServerResponse) => void, options = {}): Promise<unknown> {
  const origin = await serve((_, response) => answer(response));
  return failureOf(glinkAt(origin, options).queryOrders(query));
}

describe("a connection", () => {
  test("that is refused is a NetworkError with the cause", async () => {
    const failure = await failureOf(glinkAt("http://127.0.0.1:9").queryOrders(query));
    expect(failure).toBeInstanceOf(NetworkError);
    expect(failure).toMatchObject({ family: "glink", operationId: "queryOrders" });
    expect((failure as NetworkError).cause).toBeInstanceOf(Error);
  });

  test("that drops in the middle of the body is a NetworkError", async () => {
    const failure = await queryAt((response) => {
      response.writeHead(200, { "Content-Length": 100 });
      response.write('{"success":');
      setTimeout(() => response.destroy(), 20);
    });
    expect(failure).toBeInstanceOf(NetworkError);
  });

  test("that drops in the middle of a chunked body is a NetworkError", async () => {
    const failure = await queryAt((response) => {
      response.write('{"success":true');
      setTimeout(() => response.destroy(), 20);
    });
    expect(failure).toBeInstanceOf(NetworkError);
  });
});

describe("a slow answer", () => {
  test("that does not begin in time is a TimeoutError", async () => {
    const failure = await queryAt(() => {}, { timeoutMs: 50 });
    expect(failure).toBeInstanceOf(TimeoutError);
    expect(failure).toMatchObject({ timeoutMs: 50 });
  });

  test("that does not end in time is a TimeoutError", async () => {
    const failure = await queryAt((response) => response.write('{"success":'), { timeoutMs: 50 });
    expect(failure).toBeInstanceOf(TimeoutError);
  });

  test("is a TimeoutError also where fetch ignores its signal", async () => {
    const fetch = () => new Promise<Response>(() => {});
    const failure = await failureOf(glinkAt("http://localhost", { fetch, timeoutMs: 20 }).queryOrders(query));
    expect(failure).toBeInstanceOf(TimeoutError);
  });

  test("can be aborted by the caller, whose reason is the cause", async () => {
    const origin = await serve(() => {});
    const controller = new AbortController();
    const { signal } = controller;
    const sent = failureOf(glinkAt(origin).queryOrders(query, { signal }));
    controller.abort("enough");
    const failure = await sent;
    expect(failure).toBeInstanceOf(AbortedError);
    expect(failure).toMatchObject({ cause: "enough", operationId: "queryOrders" });
  });

  test("is not asked for where the signal is aborted already", async () => {
    const { origin, requests } = await serveAnswers({ body: { success: true } });
    const failure = await failureOf(glinkAt(origin).queryOrders(query, { signal: AbortSignal.abort() }));
    expect(failure).toBeInstanceOf(AbortedError);
    expect(requests).toEqual([]);
  });

  test("is aborted by the signal of the client, where the call names none of its own", async () => {
    const { origin } = await serveAnswers({ body: { success: true } });
    const glink = glinkAt(origin, { signal: AbortSignal.abort("closing") });
    expect(await failureOf(glink.queryOrders(query))).toMatchObject({ cause: "closing" });
    expect(await glink.queryOrders(query, { signal: new AbortController().signal })).toEqual({
      success: true,
    });
  });

  test.each([0, -1, Number.NaN, 2 ** 31])("cannot be given %s milliseconds", async (timeoutMs) => {
    const failure = await failureOf(glinkAt("http://localhost", { timeoutMs }).queryOrders(query));
    expect(failure).toBeInstanceOf(RangeError);
  });
});

describe("an HTTP status without success", () => {
  test("is an HttpError with status, body and Retry-After", async () => {
    const headers = { "Retry-After": "7" };
    const { origin } = await serveAnswers({ status: 429, headers, body: "slow down" });
    const failure = await failureOf(glinkAt(origin).queryOrders(query));
    expect(isHttpError(failure)).toBe(true);
    expect(failure).toMatchObject({ status: 429, retryAfterMs: 7000, body: "slow down" });
  });

  test("that redirects is an HttpError, and nothing is sent to the other place", async () => {
    const other = await serveAnswers({ body: { success: true } });
    const { origin } = await serveAnswers({ status: 307, headers: { Location: other.origin } });
    const failure = await failureOf(glinkAt(origin).queryOrders(query));
    expect(failure).toMatchObject({ name: "HttpError", status: 307 });
    expect(other.requests).toEqual([]);
  });

  test("with an endless body shows the beginning of it", async () => {
    const failure = await queryAt((response) => {
      response.writeHead(500);
      const more = () => response.write("x".repeat(65_536), () => setImmediate(more));
      more();
    });
    expect(failure).toMatchObject({ status: 500, body: "x".repeat(2000) });
  });
});

describe("an HTTP status whose body stalls", () => {
  const stalled = (headers: Record<string, string | number>) => (response: ServerResponse) => {
    response.writeHead(503, headers);
    response.write("busy ".repeat(500));
  };

  test.each([
    ["of a known length", { "Content-Length": 100 }],
    ["in chunks", {}],
    ["compressed", { "Content-Encoding": "gzip" }],
  ])("is an HttpError all the same, %s", async (_, headers) => {
    const failure = await queryAt(stalled(headers), { timeoutMs: 400 });
    expect(failure).toMatchObject({ name: "HttpError", status: 503 });
  });

  test("shows what came of it", async () => {
    expect(await queryAt(stalled({}), { timeoutMs: 400 })).toMatchObject({
      body: "busy ".repeat(400),
    });
  });

  test("is repeated where repeating is safe", async () => {
    let count = 0;
    const origin = await serve((_, response) => {
      count += 1;
      if (count < 3) stalled({})(response);
      else response.end('{"success":true}');
    });
    const retry = { attempts: 3, baseDelayMs: 1 };
    expect(await glinkAt(origin, { retry, timeoutMs: 400 }).queryOrders(query)).toEqual({ success: true });
  });

  test("is shown without its body where that breaks off, or was read by somebody else", async () => {
    const broken = await queryAt((response) => {
      response.writeHead(502, { "Content-Length": 100 });
      response.write("gone", () => response.destroy());
    });
    expect(broken).toMatchObject({ name: "HttpError", status: 502 });
    const fetch = async () => {
      const read = new Response("read", { status: 502 });
      read.body?.getReader();
      return read;
    };
    const failure = await failureOf(glinkAt("http://localhost", { fetch }).queryOrders(query));
    expect(failure).toMatchObject({ name: "HttpError", status: 502, body: "" });
  });

  test("can be aborted while it is read", async () => {
    const controller = new AbortController();
    const origin = await serve((_, response) => {
      stalled({})(response);
      setImmediate(() => controller.abort());
    });
    const options = { signal: controller.signal, retry: { attempts: 3 } };
    expect(await failureOf(glinkAt(origin).queryOrders(query, options))).toMatchObject({
      name: "AbortedError",
    });
  });
});

describe("an answer that is nested 200 000 deep", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  const order = requestOf<GlinkRequest<"createOrder">>("createOrder");

  test.each([
    ["alone", deep],
    ["in a success", `{"success":true,"result":${deep}}`],
    ["in a refusal", `{"success":false,"result":${deep}}`],
    ["with a long number", `{"success":true,"id":1853427190042173441,"result":${deep}}`],
    ["as objects", `{"success":true,"result":${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}}`],
  ])("is unreadable, and no reason to create again: %s", async (_, body) => {
    const { origin, requests } = await serveAnswers({ body });
    const retry = { attempts: 3, baseDelayMs: 1, creates: true };
    const failure = await failureOf(glinkAt(origin, { retry }).createOrder(order));
    expect(failure).toMatchObject({ name: "UnreadableResponseError", reason: "too-deep" });
    expect(requests).toHaveLength(1);
  });

  test("of fewer bytes than are looked at is a refusal like any other", async () => {
    const body = `{"success":false,"code":"X","result":${"[".repeat(30_000)}${"]".repeat(30_000)}}`;
    const { origin } = await serveAnswers({ body });
    expect(await failureOf(glinkAt(origin).createOrder(order))).toMatchObject({
      name: "BusinessError",
      code: "X",
    });
  });
});

describe("a signal that many calls share", () => {
  test("has one listener, and none once they have ended", async () => {
    const warnings: unknown[] = [];
    const warn = (warning: unknown) => warnings.push(warning);
    process.on("warning", warn);
    onTestFinished(() => void process.off("warning", warn));
    const { origin } = await serveAnswers({ body: { success: true } });
    const { signal } = new AbortController();
    const listeners: number[] = [];
    const counting = (url: string, init: RequestInit) => {
      listeners.push(getEventListeners(signal, "abort").length);
      return fetch(url, init);
    };
    const glink = glinkAt(origin, { signal, fetch: counting });
    await Promise.all(Array.from({ length: 50 }, () => glink.queryOrders(query)));
    expect(listeners).toEqual(Array(50).fill(1));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(warnings).toEqual([]);
  });

  test("ends all of them, wherever they are", async () => {
    const origin = await serve((_, response) => void response.writeHead(503, { "Retry-After": "30" }).end());
    const controller = new AbortController();
    const options = { signal: controller.signal, retry: { attempts: 3 } };
    const silent = await serve(() => {});
    const failures = [origin, silent, silent].map((at) => failureOf(glinkAt(at).queryOrders(query, options)));
    setTimeout(() => controller.abort("closing"), 50);
    for (const failure of await Promise.all(failures))
      expect(failure).toMatchObject({ name: "AbortedError", cause: "closing" });
  });
});

describe("a body", () => {
  test.each([
    ["html", "<!DOCTYPE html><title>Proxy</title>"],
    ["not-json", '{"success":true,"orderInfoList":[{"orderN'],
    ["not-json", ""],
    ["no-outcome", "[]"],
    ["no-outcome", "null"],
    ["no-outcome", "{}"],
    ["no-outcome", '{"success":"true"}'],
  ])("that is %s is an UnreadableResponseError: %s", async (reason, body) => {
    const { origin } = await serveAnswers({ body });
    const failure = await failureOf(glinkAt(origin).queryOrders(query));
    expect(failure).toBeInstanceOf(UnreadableResponseError);
    expect(failure).toMatchObject({ reason, status: 200, body });
  });

  test("that is not UTF-8 is an UnreadableResponseError", async () => {
    const failure = await queryAt((response) => response.end(Buffer.from([0x22, 0xff, 0x22])));
    expect(failure).toMatchObject({ name: "UnreadableResponseError", reason: "not-utf8" });
  });

  test.each(["identity", "chunked"])(
    "that is too large (%s) is an UnreadableResponseError",
    async (coding) => {
      const body = JSON.stringify({ success: true, message: "x".repeat(10_000) });
      const failure = await queryAt(
        (response) => {
          if (coding === "identity") response.setHeader("Content-Length", body.length);
          response.write(body);
          response.end();
        },
        { maxResponseBytes: 5000 },
      );
      expect(failure).toMatchObject({ name: "UnreadableResponseError", reason: "too-large" });
    },
  );

  test("of exactly the largest size is read", async () => {
    const body = JSON.stringify({ success: true, message: "仓" });
    const { origin } = await serveAnswers({ body });
    const glink = glinkAt(origin, { maxResponseBytes: Buffer.byteLength(body) });
    expect(await glink.queryOrders(query)).toEqual(JSON.parse(body));
  });
});

describe("a refusal", () => {
  test("is a BusinessError with code, reason and the whole answer", async () => {
    const body = { success: false, code: "INVALID_DATA", message: "no such order", traceId: "t1" };
    const { origin } = await serveAnswers({ body });
    const failure = await failureOf(glinkAt(origin).queryOrders(query));
    expect(failure).toBeInstanceOf(BusinessError);
    expect(failure).toMatchObject({ code: "INVALID_DATA", reason: "no such order", response: body });
    expect(isFulfillmentError(failure) && failure.message).toBe(
      "glink.queryOrders: the call was refused (INVALID_DATA): no such order",
    );
  });
});
