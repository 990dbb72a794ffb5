import { beforeAll, describe, expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import {
  createRelay,
  type Relay,
  type RelayedPush,
  type RelayOptions,
} from "../../src/delivery/relay/relay.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { ProblemError } from "../../src/server/problem.ts";
import { fromForm } from "../../src/wire/glink.ts";
import { exampleCases } from "../helpers/contract.ts";
import { serve, serveAnswers, textOf } from "../helpers/loopback.ts";
import { md5Of } from "../helpers/md5.ts";

let make: (options?: Partial<RelayOptions>) => Relay;
beforeAll(async () => {
  const judge = await loadJudge();
  make = (options) => createRelay({ operations, judge, ...options });
});

const example = exampleCases.find(({ operation }) => operation.operationId === "orderStatus");
const payload = JSON.stringify(example?.example.value);
const accepted = { success: true, code: "SUCCESS", message: null };

function requestOf(body: unknown, headers: Record<string, string> = { "content-type": "application/json" }) {
  const bytes = new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
  return { method: "POST", url: "/__fulfillment/push", headers, body: bytes };
}

async function relayed(
  url: string,
  more: object = {},
  options?: Partial<RelayOptions>,
): Promise<RelayedPush> {
  const reply = await make(options)(requestOf({ event: "orderStatus", url, wire: "json", payload, ...more }));
  expect(reply.status).toBe(200);
  return JSON.parse(String(reply.body));
}

/** The problem with which a request is refused; nothing else may come of it. */
async function refused(body: unknown, options?: Partial<RelayOptions>, headers?: Record<string, string>) {
  const error: unknown = await make(options)(requestOf(body, headers)).then(
    () => new Error("It was relayed"),
    (caught: unknown) => caught,
  );
  if (!(error instanceof ProblemError)) throw error;
  return error.problem;
}

describe("a push that is relayed", () => {
  test("arrives as JSON with the signature that the page made, and an acknowledgement is right", async () => {
    const got: { sign: unknown; text: string }[] = [];
    const origin = await serve(async (request, response) => {
      got.push({ sign: request.headers["sign"], text: await textOf(request) });
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(accepted));
    });
    const sign = md5Of(Buffer.from(`${payload}key`));
    const { url, answer, expectation, findings } = await relayed(`${origin}/hooks/{event}`, { sign });
    expect(got).toEqual([{ sign, text: payload }]);
    expect({ url, expectation, findings, status: answer?.status }).toEqual({
      url: `${origin}/hooks/orderStatus`,
      expectation: "acknowledge",
      findings: [],
      status: 200,
    });
  });

  test("arrives as the form of the gateway where that is asked for", async () => {
    const { origin, requests } = await serveAnswers({ body: accepted });
    const sign = md5Of(Buffer.from(`${payload}key`));
    await relayed(origin, { wire: "form", sign });
    expect(fromForm(requests[0] ?? "")).toMatchObject({ bizData: payload, sign });
  });

  test("that breaks the contract has to be refused", async () => {
    const { origin } = await serveAnswers({ body: accepted });
    const broken = await relayed(origin, { payload: '{"orderNumber": 7}' });
    expect(broken.expectation).toBe("refuse");
    expect(broken.findings).toMatchObject([{ rule: "refused" }]);
    expect(await relayed(origin, { payload: "{" })).toMatchObject({ expectation: "refuse" });
  });

  test("gets the verdict of push on a wrong answer, and on none", async () => {
    const { origin } = await serveAnswers({ body: { success: "yes" } });
    const wrong = await relayed(origin);
    expect(wrong.findings.map(({ pointer }) => pointer)).toContain("/success");
    const gone = await relayed("http://127.0.0.1:1/hooks");
    expect(gone.answer).toBeUndefined();
    expect(gone.silence).toContain("nothing listens there");
    expect(gone.findings).toMatchObject([{ rule: "no-answer" }]);
    const late = await serve(() => {});
    const silent = await relayed(late, {}, { timeoutMs: 50 });
    expect(silent.findings).toMatchObject([{ rule: "answer-time" }]);
    // The server of the docs has no such option.
    expect(JSON.stringify(silent)).not.toContain("--timeout");
  });

  test("reaches a receiver by the name of this machine, too", async () => {
    const { origin, requests } = await serveAnswers({ body: accepted });
    const { findings } = await relayed(`${origin.replace("127.0.0.1", "localhost")}/hooks`);
    expect({ findings, requests }).toEqual({ findings: [], requests: [payload] });
  });

  test("follows no redirect", async () => {
    const asked: (string | undefined)[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url);
      response.writeHead(307, { Location: "/elsewhere" }).end();
    });
    expect((await relayed(`${origin}/hooks`)).answer?.status).toBe(307);
    expect(asked).toEqual(["/hooks"]);
  });

  test("shows no more of a large answer than can be read", async () => {
    const { origin } = await serveAnswers({ body: "x".repeat(2_000_000) });
    expect((await relayed(origin)).answer?.body.length).toBe(20_000);
  });
});

describe("another address is refused, and is not called:", () => {
  test.each([
    "http://192.168.1.20:8080/hooks",
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data",
    "https://example.com/hooks",
    // Names that lead to this machine today can lead elsewhere tomorrow.
    "http://localtest.me/",
    "http://127.0.0.1.nip.io/",
    "http://localhost.example.com/",
    "http://0.0.0.0:8080/",
    "http://[::ffff:10.0.0.1]/",
  ])("%s", async (url) => {
    const problem = await refused({ event: "orderStatus", url, wire: "json", payload });
    expect(problem.status).toBe(403);
    expect(problem.detail).toContain(`--allow-push-to ${new URL(url).origin}`);
  });

  test.each(["ftp://localhost/", "file:///etc/passwd", "localhost:8080", "http://user:secret@localhost/"])(
    "%s",
    async (url) => {
      const problem = await refused({ event: "orderStatus", url, wire: "json", payload });
      expect(problem.status).toBe(400);
      expect(problem.detail).not.toContain("secret");
    },
  );

  test("a name that is not known as one of this machine", async () => {
    const { answer, findings } = await relayed("http://nowhere.localhost:1/");
    expect(answer).toBeUndefined();
    expect(findings).toMatchObject([{ rule: "no-answer" }]);
  });
});

test("an origin that is allowed is called, another one of the same host is not", async () => {
  // Of this name no resolver knows an address, so that the attempt shows without a call.
  const allowPushTo = ["http://receiver.invalid:8080"];
  const tried = await relayed("http://receiver.invalid:8080/hooks", {}, { allowPushTo });
  expect(tried.findings).toMatchObject([{ rule: "no-answer" }]);
  const other = { event: "orderStatus", url: "http://receiver.invalid:9090/", wire: "json", payload };
  expect((await refused(other, { allowPushTo })).status).toBe(403);
});

describe("what is no push to relay is refused:", () => {
  const whole = { event: "orderStatus", url: "http://127.0.0.1:1/", wire: "json", payload };
  test.each([
    ["a text", "{", 400, "not JSON"],
    ["a list", [], 400, "object"],
    ["a member that is misspelt", { ...whole, evnt: "x" }, 400, 'Did you mean "event"?'],
    ["another wire", { ...whole, wire: "xml" }, 400, '"wire"'],
    ["a key in place of a signature", { ...whole, sign: "my-partner-key" }, 400, '"sign"'],
    ["a payload that is no text", { ...whole, payload: {} }, 400, '"payload"'],
    ["a push that is not there", { ...whole, event: "orderState" }, 404, 'Did you mean "orderStatus"?'],
    ["a call", { ...whole, event: "createOrder" }, 404, "The pushes are"],
    ["a megabyte", { ...whole, payload: "x".repeat(1024 * 1024) }, 413, "at most"],
  ])("%s", async (_, body, status, says) => {
    const problem = await refused(body);
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(says);
    expect(problem.detail).not.toContain("my-partner-key");
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])(
    "a body of the type %s, which a foreign page can send unasked",
    async (type) => {
      expect((await refused(whole, {}, { "content-type": type })).status).toBe(415);
    },
  );
});
