import { describe, expect, test } from "vitest";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { type ExampleCase, exampleCases, operations, validatorOf } from "../helpers/contract.ts";
import {
  acceptedHeaders,
  problemOf,
  sendPayload,
  sendText,
  useMock,
  writtenAs,
} from "../helpers/running-mock.ts";

const exchangeLog = createExchangeLog({ operations });
/** Without scenarios, some of which are documented answers to broken calls. */
const mock = useMock({ exchangeLog, scenarios: [] }, "compiled");

const calls = exampleCases.filter(
  ({ side, operation }, index, all) =>
    side === "request" &&
    operation.direction === "call" &&
    all.findIndex((other) => other.operation === operation) === index,
);

describe.each(calls)("a broken $family.$operation.operationId", (call) => {
  const { family, operation } = call;

  test("is refused as the family documents it, in the shape of its response schema", async () => {
    const response = await sendBroken(call);
    expect(response.status).toBe(200);
    const answer = (await response.json()) as Record<string, unknown>;
    const isValid = validatorOf(family, operation.operationId, "response");
    expect(isValid(answer), JSON.stringify(isValid.errors)).toBe(true);
    const [broken] = exchangeLog.report().exchanges.at(-1)?.findings ?? [];
    expect(saidBy(answer)).toMatchObject({
      [family === "qlink" ? "errorMsg" : "message"]: expect.stringContaining(
        `${broken?.pointer.slice(1) || "payload"}: ${broken?.rule}: `,
      ),
      ...refusalOf[family],
    });
    expect(exchangeLog.report().exchanges.at(-1)?.verdict).toBe("violation");
  });

  test("is refused before any preference is looked at", async () => {
    const response = await sendBroken(call, { Prefer: "code=503, example=documented" });
    expect(saidBy(await response.json())).toMatchObject(refusalOf[family] ?? {});
  });
});

/** Sends an empty payload, a list where a call needs nothing, or parameters that are repeated where it has no body. */
function sendBroken(call: ExampleCase, headers = {}): Promise<Response> {
  const { operation, example } = call;
  if (operation.method === "POST") {
    return sendText(mock.origin, call, call.isValid(withoutBody(call)) ? "[]" : "{}", headers);
  }
  const [path] = writtenAs(operation, example.value).url.split("?");
  return fetch(`${mock.origin}${path}?repeated=1&repeated=2`, {
    headers: { ...acceptedHeaders, ...headers },
  });
}

/** The payload of an example with nothing in its body. */
function withoutBody({ operation, example }: ExampleCase): object {
  const names = operation.parameters.map(({ name }) => name);
  return Object.fromEntries(Object.entries(Object(example.value)).filter(([name]) => names.includes(name)));
}

/** What an answer says of its failure: at its top, or in its list of errors. */
function saidBy({
  errorMessageList: [error] = [{}],
  ...answer
}: {
  errorMessageList?: object[];
  [member: string]: unknown;
}): object {
  return { ...answer, ...error };
}

/** What tells a refusal, by family. */
const refusalOf: Record<string, object> = {
  glink: { success: false, code: "INVALID_DATA" },
  qlink: { success: false, code: null },
  kakaclo: { code: 400 },
};

describe("a refusal", () => {
  test("says in `result` too that the call failed, where the answer has one", async () => {
    const call = calls.find(({ operation }) => operation.operationId === "updateOnlineStatus");
    if (!call) throw new Error("There is no such call");
    const answer = await (await sendPayload(mock.origin, call, {})).json();
    expect(answer).toMatchObject({ success: false, result: { success: false, code: "INVALID_DATA" } });
  });

  test("names the first broken rules, and how many more there are", async () => {
    const [call] = calls;
    if (!call) throw new Error("There is no call");
    const answer = await (await sendPayload(mock.origin, call, { items: [{}, {}, {}] })).json();
    expect(answer).toHaveProperty("message", expect.stringMatching(/; and \d+ more$/));
  });

  test("names header fields of qlink", async () => {
    const call = calls.find(({ family }) => family === "qlink");
    const response = await fetch(mock.origin + call?.operation.path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(call?.example.value),
    });
    expect(await response.json()).toHaveProperty(
      "errorMsg",
      expect.stringMatching(/headers\/appKey: required.*headers\/sign/),
    );
  });
});

describe("what is no call", () => {
  test.each([
    ["/glink/GLINK_CREATE_ORDR_NOTIFY", "/glink/GLINK_CREATE_ORDER_NOTIFY"],
    ["/global-api/v1/warehouse/createorders", "/global-api/v1/warehouse/createOrder"],
    ["/openapi/v2/orders", "/openapi/v2/order/orders"],
    ["/gateway/api/glnk", "/gateway/api/glink"],
  ])("at %s is told the nearest path", async (path, near) => {
    const response = await fetch(mock.origin + path, {
      method: "POST",
      headers: acceptedHeaders,
      body: "{}",
    });
    expect(response.status).toBe(404);
    expect((await problemOf(response)).detail).toContain(`Did you mean "${near}"?`);
    expect(exchangeLog.report().exchanges.at(-1)).toMatchObject({
      status: 404,
      verdict: "violation",
      operation: "",
    });
  });

  test("but a browser asking for an icon is no violation", async () => {
    expect((await fetch(`${mock.origin}/favicon.ico`)).status).toBe(404);
    expect(exchangeLog.report().exchanges.at(-1)?.verdict).toBe("ok");
  });

  test("is told all paths where none is near", async () => {
    const response = await fetch(`${mock.origin}/somewhere/else/entirely`, { method: "DELETE" });
    const { detail } = await problemOf(response);
    for (const { path } of operations) if (path !== null) expect(detail).toContain(path);
  });
});
