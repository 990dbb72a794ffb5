import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "../helpers/run-cli.ts";
import { runShell, type ShellRun } from "../helpers/shell.ts";
import { vectorOf } from "../helpers/vectors.ts";
import { useVerifyingServer } from "../helpers/verifying-server.ts";

// Form encoding leaves all of it but the space as it is, so that a leak shows there too.
const secret = "s3cret-of the-partner";
const folder = mkdtempSync(join(tmpdir(), "sign-"));
const server = useVerifyingServer(secret);
afterAll(() => rmSync(folder, { recursive: true }));

const payload = `{"partnerId":"P-1","orderNumbers":["O'Neil 双鸭山 📦 50% & + $HOME \`id\` \\\\"],"weight":136.0}`;
const body = file("body.json", payload);
const glink = ["--family", "glink", "--service-type", "GLINK_CANCEL_ORDER_NOTIFY"];
const qlink = ["--family", "qlink", "--operation", "getOrder", "--app-key", "isv \"A\" 'B'"];

describe("the curl that sign prints", () => {
  test.each([
    ["GLINK", [...glink, "--body", body], "/gateway/api/glink P-1 GLINK_CANCEL_ORDER_NOTIFY"],
    [
      "GLINK at another path, for another partner",
      [...glink, "--body", body, "--gateway-path", "/other", "--partner-id", "P & 2"],
      "/other P & 2 GLINK_CANCEL_ORDER_NOTIFY",
    ],
    ["qlink", [...qlink, "--body", body], "/global-api/v1/warehouse/getOrder application/json string"],
    [
      "qlink with the content as an object",
      [...qlink, "--body", body, "--content", "object"],
      "/global-api/v1/warehouse/getOrder application/json object",
    ],
  ])("calls %s with a signature that is right, and the very body", async (_, args, path) => {
    const { curl } = await signJson([...args, "--base-url", server.origin]);
    const { status, stdout, stderr } = await runShell(`${curl} -s`);
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ success: true });
    expect(server.seen.at(-1)).toEqual({ path, right: true, payload });
  });

  test("sends a body with a line break at its end, after a note that says so", async () => {
    const run = await sign([...qlink, "--body", "-", "--json", "--base-url", server.origin], {
      stdin: `${payload}\n`,
    });
    expect(run.stderr).toBe("The body ends with a line break, which is signed and sent as a part of it.\n");
    await runShell(`${JSON.parse(run.stdout).curl} -s`);
    expect(server.seen.at(-1)).toMatchObject({ right: true, payload: `${payload}\n` });
  });

  test("sends no body where there is none", async () => {
    const { curl, stringToSign } = await signJson([...qlink, "--base-url", server.origin]);
    expect(stringToSign).toBe(`{"appKey":"isv \\"A\\" 'B'"}***`);
    await runShell(`${curl} -s`);
    expect(server.seen.at(-1)).toMatchObject({ right: true, payload: "" });
  });

  test.each([glink, qlink])(
    "sends a body that is longer than an argument may be, by %s %s",
    async (...args) => {
      const long = JSON.stringify({ partnerId: "P", file: "it's 100% ".repeat(30_000) });
      const given = [...args, "--body", file("long.json", long), "--base-url", server.origin];
      const script = file("call.sh", `${(await signJson(given)).curl} -s`);
      const { stdout, stderr } = await runShell(`sh ${script}`);
      expect(stdout, stderr).toBe('{"success":true}');
      expect(server.seen.at(-1)).toMatchObject({ right: true, payload: long });
    },
  );

  test("goes to production unless another origin is given", async () => {
    const { curl } = await signJson([...glink, "--body", body]);
    expect(curl).toContain("'http://edi-glink.800best.com/gateway/api/glink'");
    expect((await signJson(qlink)).curl).toContain("'https://qlink-global.800best.com/global-api/");
  });
});

describe("what sign prints", () => {
  const vector = vectorOf("glink", "cjk");
  const given = [...glink, "--body", file("cjk.json", vector.payload ?? "")];
  const withSecret = { env: { FULFILLMENT_SECRET: vector.secret } };

  test("is string to sign, signature and curl of a vector, with the secret masked", async () => {
    const { status, stdout } = await sign(given, withSecret);
    expect(status).toBe(0);
    const masked = `${vector.payload}***`;
    expect(stdout).toContain(`\n${masked}\n\nSign:\n${vector.sign}\n\nCurl:\ncurl '`);
    const json = JSON.parse((await sign([...given, "--json"], withSecret)).stdout);
    expect(json).toEqual({ stringToSign: masked, sign: vector.sign, curl: expect.stringMatching(/^curl /) });
  });

  test("is the same whichever name of the operation is given", async () => {
    const [first, ...others] = await Promise.all([
      sign(given, withSecret),
      sign([...given.with(3, "cancelOrder")], withSecret),
      sign([...given.with(2, "--operation")], withSecret),
    ]);
    for (const other of others) expect(other).toEqual(first);
  });

  test.each([
    ["one line break at its end is taken away", `${secret}\n`],
    ["a Windows line break as well", `${secret}\r\n`],
    ["a byte order mark at its beginning as well", `\ufeff${secret}\r\n`],
    ["nothing else is", secret],
  ])("comes from --secret-file, of which %s", async (_, content) => {
    const args = [...glink, "--body", body, "--secret-file", file("secret", content), "--json"];
    const expected = (await signJson([...glink, "--body", body])).sign;
    const other = { env: { FULFILLMENT_SECRET: "that of the environment" } };
    expect(JSON.parse((await sign(args, other)).stdout).sign).toBe(expected);
  });

  test("says what is missing in the curl", async () => {
    const bare = file("bare.json", "{}");
    const { stdout, stderr, status } = await sign([...glink, "--body", bare]);
    expect([status, stderr]).toEqual([
      0,
      "Neither --partner-id nor the body has a partner ID: put it into the curl yourself.\n",
    ]);
    expect(stdout).toContain("partnerId=my-partner-id&");
    const noOperation = await sign(["--family", "qlink", "--app-key", "1"]);
    expect(noOperation.stderr).toBe("No --operation is given: put the path into the curl yourself.\n");
  });
});

describe("sign --explain", () => {
  const vector = vectorOf("qlink", "content-as-string");
  const env = { FULFILLMENT_SECRET: vector.secret };
  const given = ["--family", "qlink", "--app-key", vector.appKey ?? "", "--operation", "initWarehouses"];
  const args = [...given, "--body", file("vector.json", vector.payload ?? ""), "--explain"];

  test("ends with 0 for a right signature", async () => {
    const { status, stdout } = await sign([...args, vector.sign], { env });
    expect(stdout).toContain("\nThe received signature is right.\n");
    expect(status).toBe(0);
  });

  test("ends with 1 for a wrong one, and names the mistake that gives it", async () => {
    const wrong = vector.wrong.find(({ mistake }) => mistake === "content-as-object");
    const { status, stdout } = await sign([...args, wrong?.sign ?? ""], { env });
    expect(stdout).toContain(`The received signature is wrong. The right one is ${vector.sign}.\n`);
    expect(stdout).toContain(
      "  - content-as-object: The content was signed as an object, not as a string.\n",
    );
    expect(status).toBe(1);
  });

  test("says that no common mistake gives it, where none does", async () => {
    const { status, stdout } = await sign([...args, "0".repeat(40)], { env });
    expect(stdout).toContain("None of the common mistakes produces it.");
    expect(status).toBe(1);
  });

  test("adds its explanation to the JSON", async () => {
    const received = vector.sign.toUpperCase();
    const { status, stdout } = await sign([...args, received, "--json"], { env });
    expect(JSON.parse(stdout)).toMatchObject({
      sign: vector.sign,
      explanation: { received, right: false, mistakes: [[{ name: "upper-case-hex" }]] },
    });
    expect(status).toBe(1);
  });

  test("needs no operation", async () => {
    const { status, stdout } = await sign(["--family", "glink", "--body", body, "--explain", "x"]);
    expect(stdout).toContain("None of the common mistakes produces it.");
    expect(status).toBe(1);
  });
});

describe.concurrent("sign with wrong usage", () => {
  const call = [...glink, "--body", body];
  test.each<[title: string, message: string, args: string[]]>([
    ["no body", "A GLINK call needs a body", glink],
    ["a body that is not there", "there is no such file", [...glink, "--body", join(folder, "no.json")]],
    ["a folder for a body", "it is a folder", [...glink, "--body", folder]],
    ["malformed JSON", "is not JSON: Expected", [...glink, "--body", file("bad.json", '{"a":1,}')]],
    ["an empty body", "is empty, where JSON", [...glink, "--body", file("empty.json", "\n")]],
    ["the secret for a body", "is not JSON: Unexpected", [...glink, "--body", file("wrong", secret)]],
    ["a byte order mark", "byte order mark", [...glink, "--body", file("bom.json", "\ufeff{}")]],
    ["no UTF-8", "not UTF-8", [...glink, "--body", file("latin.json", Buffer.from('"é"', "latin1"))]],
    ["an empty secret", "is empty", [...call, "--secret-file", file("none", "\n")]],
    ["no secret file", "no such file", [...call, "--secret-file", join(folder, "none at all")]],
    ["the secret in the body", "in the body", [...glink, "--body", file("leak.json", `"${secret}"`)]],
    ["the secret for a partner ID", "in --partner-id", [...call, "--partner-id", secret]],
    ["--secret", "on the command line can be seen", [...call, "--secret", secret]],
    ["--app-secret=", "There is no --app-secret", [...qlink, `--app-secret=${secret}`]],
    ["the secret as an argument", "belongs to no option", [...call, secret]],
    ["no family", "--family glink or --family qlink", ["--body", body]],
    ["kakaclo", "kakaclo signs nothing", ["--family", "kakaclo", "--body", body]],
    ["an unknown family", 'no family "glnk"', ["--family", "glnk"]],
    ["no operation", "Give the operation", ["--family", "glink", "--body", body]],
    ["two operations", "mean the same", [...call, "--operation", "cancelOrder"]],
    ["a mistyped one", 'Did you mean "GLINK_CANCEL_ORDER_NOTIFY"?', call.with(3, "GLINK_CANCEL_ORDR_NOTIFY")],
    ["one cut short", 'Did you mean "GLINK_CANCEL_ORDER_NOTIFY"?', call.with(3, "GLINK_CANCEL_ORDER")],
    ["one like none", "It has: GLINK_CREATE_ORDER_NOTIFY, ", call.with(3, "frobnicate")],
    ["one of qlink", "initWarehouses is an operation of qlink, not of glink", call.with(3, "initWarehouses")],
    ["a push", "is a push", call.with(3, "GLINK_UPDATE_ORDER_STATUS")],
    ["no app key", "with --app-key", ["--family", "qlink", "--operation", "getOrder", "--body", body]],
    ["an app key for no header", "a header field cannot carry", qlink.with(5, "1\n2")],
    ["an option of qlink", "--content is for qlink", [...call, "--content", "object"]],
    ["an option of GLINK", "--partner-id is for glink", [...qlink, "--partner-id", "P"]],
    ["an unknown form", "--content takes string or object", [...qlink, "--content", "text"]],
    ["no origin", "has to be an origin", [...call, "--base-url", "http://localhost/path"]],
    ["an unknown option", 'Did you mean "--body"?', [...glink, "--bdy", body]],
    ["an option without value", "--body needs a value", [...glink, "--body", "--json"]],
    ["a value for a switch", "--json takes no value", [...call, "--json=yes"]],
    ["an option twice", "--body is given twice", [...call, "--body", body]],
  ])("(%s) says what to do, prints nothing else, and ends with 2", async (_, message, args) => {
    const { status, stdout, stderr } = await sign(args);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^fulfillment-openapi sign: .+\n$/s);
    // A file that cannot be read is no mistake in the options.
    const isOfOptions = !/Cannot read|not UTF-8/.test(stderr);
    expect(stderr.endsWith("\nOptions: fulfillment-openapi sign --help\n")).toBe(isOfOptions);
    expect([status, stdout]).toEqual([2, ""]);
  });

  test("(no secret) tells both ways to give it", async () => {
    const { status, stderr } = await runCli(["sign", ...call]);
    expect(stderr).toContain("Put it in a file and name that with --secret-file, or set FULFILLMENT_SECRET.");
    expect(status).toBe(2);
  });
});

async function sign(args: readonly string[], input: Parameters<typeof runCli>[1] = {}): Promise<ShellRun> {
  const env = { FULFILLMENT_SECRET: secret, ...input.env };
  const run = await runCli(["sign", ...args], { ...input, env });
  expect(run.stdout + run.stderr).not.toContain(env.FULFILLMENT_SECRET.trim());
  expect(run.stdout + run.stderr).not.toContain(secret.trim());
  return run;
}

async function signJson(args: readonly string[]): Promise<Record<"stringToSign" | "sign" | "curl", string>> {
  const { stdout, stderr } = await sign([...args, "--json"]);
  expect(stdout, stderr).not.toBe("");
  return JSON.parse(stdout);
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
