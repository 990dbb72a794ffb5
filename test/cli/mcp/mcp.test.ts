import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { operations } from "../../../generated/operations/index.ts";
import { example } from "../../../src/testing/index.ts";
import { signGlink } from "../../../src/wire/glink.ts";
import { type McpClient, openMcp } from "../../helpers/mcp-client.ts";
import { runCli } from "../../helpers/run-cli.ts";
import { openSandbox, orderOf } from "../../helpers/running-sandbox.ts";

const partnerKey = "glink-s3cret-of-PARTNER";
const appSecret = "qlink-s3cret-of-app";
const folder = mkdtempSync(join(tmpdir(), "mcp-"));
const keysFile = join(folder, "keys.json");
writeFileSync(
  keysFile,
  JSON.stringify({
    glink: { GLINK: partnerKey },
    qlink: { "app-1": appSecret },
    kakaclo: ["kaka-s3cret-token"],
  }),
);
const withKeys = ["--keys", keysFile];
// One server without keys and one with them serve most tests: starting one takes longer than what it is asked.
let plain: McpClient;
let keyed: McpClient;
beforeAll(async () => {
  [plain, keyed] = await Promise.all([openMcp(), openMcp(withKeys)]);
}, 120_000);
afterAll(async () => {
  await Promise.all([plain.close(), keyed.close()]);
  rmSync(folder, { recursive: true });
});

/** A server of its own, until the test has finished. */
async function started(...[args, env]: Parameters<typeof openMcp>): Promise<McpClient> {
  const client = await openMcp(args, env);
  onTestFinished(client.close);
  return client;
}

describe("the tools", () => {
  test("are listed with a schema each, and none takes a secret", async () => {
    const { client } = plain;
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "find_operation",
      "read_operation",
      "read_errata",
      "validate_payload",
      "sign_call",
      "call_sandbox",
      "act_in_sandbox",
      "run_flow",
    ]);
    const names = tools.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties ?? {}));
    expect(names.filter((name) => /secret|key|token/i.test(name))).toEqual([]);
  });

  test("refuse arguments that do not fit, and say which tool was meant", async () => {
    const { call } = plain;
    expect(await call("read_operation")).toMatchObject({
      isError: true,
      text: expect.stringContaining("operation"),
    });
    const foreign = await call("read_operation", { operation: "createOrder", secret: "x" });
    expect(foreign).toMatchObject({ isError: true, text: expect.stringContaining("additional properties") });
    const unknown = await call("read_operations");
    expect(unknown.text).toContain('Did you mean "read_operation"?');
  });
});

describe("reading", () => {
  test("operations are found by words of their names and fields", async () => {
    const { call } = plain;
    const { value } = await call("find_operation", { query: "cancel outbound order", family: "glink" });
    expect((value["found"] as { operation: string }[])[0]?.operation).toBe("glink.cancelOrder");
    const byField = await call("find_operation", { query: "putawayStage" });
    expect(byField.text).toContain("glink.batchQueryAsns");
    const none = await call("find_operation", { query: "xyzzy" });
    expect(none.value).toEqual({ found: [], more: 0, hint: expect.stringContaining("other English words") });
    const bySentence = await call("find_operation", { query: "how to create an order", family: "glink" });
    expect((bySentence.value["found"] as { operation: string }[])[0]?.operation).toBe("glink.createOrder");
  });

  test("every operation can be read whole", async () => {
    const { call } = plain;
    for (const { family, operationId } of operations) {
      const { isError, value } = await call("read_operation", { operation: `${family}.${operationId}` });
      expect(isError, operationId).toBe(false);
      expect(value).toMatchObject({
        operation: `${family}.${operationId}`,
        evidence: expect.any(String),
        request: [expect.any(Object)],
        failures: { statuses: expect.any(Array) },
        examples: expect.any(Array),
      });
    }
  }, 120_000);

  test("fields tell type, rule and whether they are required; a part comes alone", async () => {
    const { call } = plain;
    const { value } = await call("read_operation", { operation: "glink.createOrder", part: "request" });
    expect(Object.keys(value)).not.toContain("response");
    const [request] = value["request"] as { fields: { field: string; required?: boolean; type: string }[] }[];
    const number = request?.fields.find(({ field }) => field === "orderNumber");
    expect(number).toMatchObject({ required: true, type: "string" });
  });

  test("errata are told of an operation and of a field", async () => {
    const { call } = plain;
    const all = await call("read_errata", { operation: "glink.createOrder" });
    const own = await call("read_errata", { operation: "glink.createOrder", field: "orderTime" });
    const ids = (own.value["errata"] as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain("GLINK-CREATE-ORDER-ORDER-TIME");
    expect((all.value["errata"] as unknown[]).length).toBeGreaterThan(ids.length);
  });

  test("a field without errata has none, and a field that is not there is not passed over", async () => {
    const { call } = plain;
    const none = await call("read_errata", { operation: "glink.createOrder", field: "shipTo.city" });
    expect(none.value).toEqual({ errata: [] });
    const unknown = await call("read_errata", { operation: "glink.createOrder", field: "shipfrom" });
    expect(unknown).toMatchObject({
      isError: true,
      text: expect.stringContaining('Did you mean "shipFrom"?'),
    });
  });

  test("an unknown operation is answered with the likely one", async () => {
    const { call } = plain;
    const { isError, text } = await call("read_operation", { operation: "glink.createOrdr" });
    expect(isError).toBe(true);
    expect(text).toContain("glink.createOrder");
  });
});

describe("validating", () => {
  test("a broken rule is told with its pointer, a payload that fits with none", async () => {
    const { call } = plain;
    const right = JSON.stringify(example("GLINK_CREATE_ORDER_NOTIFY"));
    const operation = "glink.createOrder";
    expect((await call("validate_payload", { operation, payload: right })).value["ok"]).toBe(true);
    const { orderNumber: _, ...rest } = example("GLINK_CREATE_ORDER_NOTIFY");
    const { value } = await call("validate_payload", { operation, payload: JSON.stringify(rest) });
    expect(value["ok"]).toBe(false);
    expect(value["findings"]).toContainEqual(
      expect.objectContaining({ rule: "required", pointer: "/orderNumber" }),
    );
  });
});

describe("signing", () => {
  const body = '{"orderNumbers":["A-1"],"partnerId":"GLINK"}';

  test("the key of the start signs, and stands nowhere in the answer", async () => {
    const { call } = keyed;
    const { value, text } = await call("sign_call", { operation: "glink.cancelOrder", body });
    expect(value["sign"]).toBe(signGlink(body, partnerKey));
    expect(value["stringToSign"]).toBe(`${body}***`);
    expect(text).not.toContain(partnerKey);
  });

  test("a wrong signature is explained", async () => {
    const { call } = keyed;
    const received = signGlink(body, partnerKey).toUpperCase();
    const { value, text } = await call("sign_call", { operation: "glink.cancelOrder", body, received });
    expect(value["explanation"]).toMatchObject({ right: false, mistakes: [[expect.any(Object)]] });
    expect(text).not.toContain(partnerKey);
  });

  test("keys come from the environment too", async () => {
    const { call } = await started([], { FULFILLMENT_GLINK_PARTNER_KEY: partnerKey });
    const { value } = await call("sign_call", { operation: "glink.cancelOrder", body, caller: "GLINK" });
    expect(value["sign"]).toBe(signGlink(body, partnerKey));
  });

  test("an argument that holds a secret is refused, and the refusal does not hold it", async () => {
    const { call } = keyed;
    const operation = "qlink.getOrder";
    for (const args of [{ body: `{"a":"${appSecret}"}` }, { received: appSecret }, { caller: appSecret }]) {
      const { isError, text } = await call("sign_call", { operation, ...args });
      expect(isError).toBe(true);
      expect(text).toContain("holds a secret");
      expect(text).not.toContain(appSecret);
    }
  });

  test("a base URL that is none is named as the argument that it is", async () => {
    const { isError, text } = await keyed.call("sign_call", {
      ...{ operation: "glink.cancelOrder", body: "{}", baseUrl: "http://localhost:4010/path" },
    });
    expect({ isError, text }).toEqual({
      isError: true,
      text: expect.stringMatching(/^baseUrl has to be an origin/),
    });
  });

  test("without a key the answer says how to start with one", async () => {
    const { call } = plain;
    const { isError, text } = await call("sign_call", { operation: "glink.cancelOrder", body });
    expect(isError).toBe(true);
    expect(text).toContain("--keys");
  });
});

describe("the sandbox", () => {
  test("is called with a signature, remembers, and shows no secret", async () => {
    const { origin } = await openSandbox();
    const { call } = await started([...withKeys, "--sandbox", origin]);
    const payload = JSON.stringify(orderOf("AGENT-1"));
    const created = await call("call_sandbox", { operation: "glink.createOrder", payload });
    expect(created.value).toMatchObject({ outcome: "taken", status: 200, findings: [] });
    const { customerCode, warehouseCode } = orderOf("AGENT-1");
    const query = JSON.stringify({
      partnerId: "GLINK",
      customerCode,
      warehouseCode,
      orderNumbers: ["AGENT-1"],
    });
    const found = await call("call_sandbox", { operation: "glink.batchQueryOrders", payload: query });
    expect(found.text).toContain("AGENT-1");
    expect(found.text).not.toContain(partnerKey);
  });

  test("does what people do, by the names that it lists", async () => {
    const { origin, place } = await openSandbox();
    await place("AGENT-2");
    const { call } = await started(["--sandbox", origin]);
    const { value } = await call("act_in_sandbox");
    expect(value["worlds"]).toContain("glink:GLINK");
    const acts = (value["acts"] as { name: string }[]).map(({ name }) => name);
    expect(acts.length).toBeGreaterThan(0);
    const refused = await call("act_in_sandbox", { world: "glink:GLINK", act: "no-such-act" });
    expect(refused.isError).toBe(true);
  });

  test("is nowhere else but on this machine", async () => {
    const { status, stderr } = await runCli(["mcp", "--sandbox", "https://api.example.com"]);
    expect(status).toBe(2);
    expect(stderr).toContain("address of this machine");
  });

  test("that does not run is said to, with the command that starts one", async () => {
    const { call } = await started(["--sandbox", "http://127.0.0.1:9"]);
    const { isError, text } = await call("call_sandbox", { operation: "glink.cancelOrder", payload: "{}" });
    expect(isError).toBe(true);
    expect(text).toContain("fulfillment-openapi sandbox");
  });
});

describe("flows", () => {
  test("run against the sandbox where the server was started with --allow-writes", async () => {
    const { origin } = await openSandbox();
    const { call } = await started(["--sandbox", origin, "--allow-writes"]);
    const values = { customerCode: "SHOP" };
    const { value } = await call("run_flow", { flow: "glink-items", values });
    expect(value).toMatchObject({ proven: true, report: { ok: true } });
  }, 120_000);

  test("that need what only the system knows say which values are missing", async () => {
    const { origin } = await openSandbox();
    const { call } = await started(["--sandbox", origin, "--allow-writes"]);
    const { value } = await call("run_flow", { flow: "glink-cancel" });
    expect(value["proven"]).toBe(false);
    expect(value["notes"]).toEqual([expect.stringContaining("customerCode")]);
  });

  test("that write are refused without it", async () => {
    const { origin } = await openSandbox();
    const { call } = await started(["--sandbox", origin]);
    const { isError, text } = await call("run_flow", { flow: "glink-cancel" });
    expect(isError).toBe(true);
    expect(text).toContain("no flow");
  });

  test("call no other machine unless the server was started for it", async () => {
    const { call } = await started(["--allow-writes"]);
    const { isError, text } = await call("run_flow", {
      flow: "glink-cancel",
      baseUrl: "http://192.0.2.1:8080",
    });
    expect(isError).toBe(true);
    expect(text).toContain("--allow-host http://192.0.2.1:8080");
  });
});

test("the server ends with its client, with exit code 0", async () => {
  const { status, stdout } = await runCli(["mcp"]);
  expect(status).toBe(0);
  expect(stdout).toBe("");
});
