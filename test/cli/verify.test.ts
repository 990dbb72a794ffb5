import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { answers } from "../../generated/answers/index.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { fullName } from "../../src/contract/find-operation.ts";
import { serveApi } from "../helpers/api-server.ts";
import { operations } from "../helpers/contract.ts";
import { engineNames } from "../helpers/engines.ts";
import { serve } from "../helpers/loopback.ts";
import { runCli } from "../helpers/run-cli.ts";
import { useMock } from "../helpers/running-mock.ts";
import { verify, verifyJson } from "../helpers/verify-command.ts";

const keys = { glink: { P1: "partner key" }, qlink: { A1: "app secret" }, kakaclo: ["token-of-the-tests"] };
const folder = mkdtempSync(join(tmpdir(), "verify-"));
const keysFile = join(folder, "keys.json");
writeFileSync(keysFile, JSON.stringify(keys));
afterAll(() => rmSync(folder, { recursive: true }));

const mock = useMock({}, "compiled");
const keyed = useMock({ keys }, "compiled");
const prism = useMock();

/** Whether an answer is a failure, also one inside of a success, as qlink has it. */
function isRefusal({
  success,
  result,
}: {
  success?: boolean;
  result?: { success?: boolean } | null;
}): boolean {
  return success === false || result?.success === false;
}

const deprecated = operations.filter(({ successor }) => successor !== null);

describe("the mock passes", () => {
  test("at least 1,500 cases of all operations, but for those whose documented answer is a refusal", async () => {
    const { code, findings, summary } = await verifyJson([mock.origin, "--allow-writes"]);
    const refused = operations.filter(({ family, operationId, direction }) => {
      const text = answers[family]?.[operationId]?.[0]?.examples[0]?.text ?? "";
      return direction === "call" && isRefusal(JSON.parse(text || "{}"));
    });
    expect(refused.length).toBeGreaterThan(0);
    expect(findings.map(({ rule, operation }) => `${rule} ${operation}`)).toEqual(
      refused.map((operation) => `succeeds ${fullName(operation)}`),
    );
    expect(code).toBe(1);
    expect(summary.checked).toBeGreaterThan(1_500);
  }, 120_000);

  test("all deprecated operations, which are called where they are named", async () => {
    const names = deprecated.map(fullName);
    expect(names).toContain("kakaclo.queryOrdersV1");
    const given = ["--operations", names.join(","), "--allow-writes"];
    const { code, findings, notes, summary } = await verifyJson([mock.origin, ...given]);
    expect({ code, findings, notes: notes.join(" ") }).toEqual({
      code: 0,
      findings: [],
      notes: expect.not.stringContaining("deprecated"),
    });
    expect(summary.checked).toBeGreaterThan(20 * names.length);
  });

  test("all operations that only ask, without a finding", async () => {
    const { code, findings } = await verifyJson([mock.origin]);
    expect({ code, findings }).toEqual({ code: 0, findings: [] });
  });

  test.each(["form", "query", "json"])("cases of each family, signed, with GLINK as %s", async (wire) => {
    const some = ["--operations", "queryAsns,cancelAsn,initChannels,kakaclo.createOrder", "--allow-writes"];
    const { code, findings, notes } = await verifyJson([
      keyed.origin,
      ...some,
      "--keys",
      keysFile,
      "--wire",
      wire,
    ]);
    expect({ code, findings }).toEqual({ code: 0, findings: [] });
    expect(notes).toEqual(wire === "json" ? [expect.stringMatching(/signature cases of glink/)] : []);
  });

  test("cases of each family with the engine Prism", async () => {
    expect(engineNames).toContain("prism");
    const some = ["--operations", "queryAsns,syncInventory,kakaclo.createOrder", "--allow-writes"];
    expect(await verifyJson([prism.origin, ...some])).toMatchObject({ code: 0, findings: [] });
  });
});

describe("verify", () => {
  test("leaves out what changes something, and says so, unless --allow-writes is given", async () => {
    const { code, notes, output } = await verify([mock.origin, "--list", "--family", "glink,kakaclo"]);
    expect(code).toBe(0);
    const calls = operations.filter(
      ({ family, direction, successor }) =>
        direction === "call" && successor === null && ["glink", "kakaclo"].includes(family),
    );
    const writes = calls.filter(({ effect }) => effect !== "query").map(fullName);
    expect(writes).toEqual(expect.arrayContaining(["glink.createOrder", "kakaclo.createOrder"]));
    expect(notes[0]).toMatch(/^Left out without --allow-writes/);
    expect(notes[0]?.split(": ")[1]).toBe(`${writes.join(", ")}.`);
    const named = new Set(output.split("\n").map((line) => line.split(":")[0] ?? ""));
    expect([...named].filter(Boolean)).toEqual(calls.map(fullName).filter((name) => !writes.includes(name)));
    expect(notes).toContain(
      `Left out unless --operations names them, since they are deprecated: ${deprecated.map(fullName).join(", ")}.`,
    );
  });

  test("says that signature cases are left out without keys", async () => {
    const { notes } = await verify([
      mock.origin,
      "--operations",
      "queryAsns,initChannels",
      "--only",
      "signature,examples",
    ]);
    expect(notes).toEqual(["Left out without keys: the signature cases of glink, qlink."]);
  });

  test("sends the kinds of cases that --only names", async () => {
    const list = async (only: string) => {
      const args = ["--operations", "initChannels", "--keys", keysFile, "--list", "--only", only];
      return (await verify([mock.origin, ...args])).output.trim().split("\n");
    };
    expect(await list("examples")).toEqual(["qlink.initChannels: example documented"]);
    for (const line of await list("signature")) expect(line).toMatch(/: signature: /);
    expect((await list("negative")).join()).not.toMatch(/example documented|signature: /);
  });

  test("reports findings in the same order whatever the order and number of requests", async () => {
    const origin = await serveApi(() => ({ body: {} }));
    const args = [origin, "--operations", "initChannels,kakaclo.createOrder", "--allow-writes"];
    const first = await verifyJson(args);
    expect(first.code).toBe(1);
    for (const more of [
      ["--concurrency", "1"],
      ["--concurrency", "64", "--seed", "3"],
    ])
      expect((await verifyJson([...args, ...more])).output).toBe(first.output);
  });

  test("mixes the order of sending by --seed, the same for the same number", async () => {
    const seen: string[][] = [];
    const run = async (...args: string[]) => {
      const bodies: string[] = [];
      const origin = await serveApi(({ inspected, right }) => {
        if (inspected.kind === "call") bodies.push(inspected.text);
        return right;
      });
      await verify([origin, "--operations", "initChannels", "--concurrency", "1", ...args]);
      seen.push(bodies);
    };
    await run();
    await run("--seed", "1");
    await run("--seed", "1");
    expect(seen[1]).toEqual(seen[2]);
    expect(seen[0]).not.toEqual(seen[1]);
    expect(seen[0]?.toSorted()).toEqual(seen[1]?.toSorted());
  });

  test("draws a bar on a terminal, and nothing without one", async () => {
    const args = [mock.origin, "--operations", "initChannels"];
    const { drawn } = await verify(args, { terminal: true });
    expect(drawn[0]).toMatch(/^\r\[[#.]{30}\] \d+ of \d+, 0 findings$/);
    expect(drawn.at(-1)).toBe("\r\u001b[K");
    expect(drawn.at(-2)).toMatch(/\[#{30}\] (\d+) of \1,/);
    expect((await verify(args)).drawn).toEqual([]);
  });

  test("writes JUnit, with a case for each request and its failure", async () => {
    const origin = await serveApi(() => ({ status: 500, body: {} }));
    const file = join(folder, "junit.xml");
    const { code } = await verify([origin, "--operations", "initChannels", "--junit", file]);
    expect(code).toBe(1);
    expect(readFileSync(file, "utf8")).toMatch(
      /<testsuite name="qlink\.initChannels"[\s\S]*name="request example documented"[\s\S]*<failure message="server-error/,
    );
  });

  test("shows no key, wherever it comes from", async () => {
    const origin = await serveApi(() => ({ status: 401, body: {} }), keys);
    const args = [
      origin,
      "--allow-writes",
      "--operations",
      "queryAsns,initChannels,kakaclo.createOrder",
      "--keys",
      keysFile,
    ];
    const { output, notes } = await verify([...args, "--json"]);
    for (const secret of ["partner key", "app secret", "token-of-the-tests"])
      expect(output + notes.join()).not.toContain(secret);
  });
});

/** Runs the command where it has to refuse. */
const refusalOf = (...args: string[]) =>
  verify(args).then(
    () => "no refusal",
    (error: unknown) => error,
  );

describe("verify refuses, as wrong usage,", () => {
  const push = operations.find(({ direction }) => direction === "push");
  test.each<[string, string[], RegExp]>([
    ["no address", [], /Name one address/],
    ["an address that is none", ["localhost:80"], /does not fit/],
    ["an address with credentials", ["http://user:secret@localhost"], /without credentials/],
    ["an unknown operation", ["http://localhost", "--operations", "createOrdre"], /Did you mean/],
    [
      "an ambiguous operation",
      ["http://localhost", "--operations", "createOrder"],
      /Several operations.*qlink\.createOrder/,
    ],
    ["a push", ["http://localhost", "--operations", push?.serviceType ?? ""], /is a push.*command push/],
    ["an unknown family", ["http://localhost", "--family", "qlnk"], /Did you mean "qlink"/],
    [
      "an operation of another family",
      ["http://localhost", "--family", "qlink", "--operations", "queryAsns"],
      /--family or --evidence does not admit it/,
    ],
    [
      "operations that change something only",
      ["http://localhost", "--operations", "cancelAsn"],
      /leave no operation/,
    ],
    ["signature cases without keys", ["http://localhost", "--only", "signature"], /leave no case/],
    ["another kind of cases", ["http://localhost", "--only", "positive"], /--only takes/],
    ["another wire form", ["http://localhost", "--wire", "xml"], /--wire is form/],
    ["a time that is none", ["http://localhost", "--timeout", "5s"], /--timeout takes a whole number/],
    ["no request at once", ["http://localhost", "--concurrency", "0"], /--concurrency takes/],
    ["a key on the command line", ["http://localhost", "--partner-key", "x"], /no --partner-key/],
  ])("%s", async (_, args, message) => {
    const refusal = await refusalOf(...args);
    expect(refusal).toBeInstanceOf(UsageError);
    expect(String(refusal)).toMatch(message);
  });

  test("an access token that no header field can carry, without showing it", async () => {
    const env = { FULFILLMENT_KAKACLO_ACCESS_TOKEN: "hidden token" };
    const args = ["http://localhost", "--family", "kakaclo", "--allow-writes"];
    const refusal = await verify(args, { env }).catch(String);
    expect(refusal).toMatch(/UsageError: A key does not fit: The access token/);
    expect(refusal).not.toContain("hidden");
  });

  test("an address where nobody answers, or nobody keeps the connection", async () => {
    const dropping = await serve((request) => request.socket.destroy());
    expect(String(await refusalOf(dropping, "--family", "qlink"))).toMatch(
      /No answer from .* \(ECONNRESET\): it closes the connection without an answer/,
    );
    const { status, stdout, stderr } = await runCli(["verify", "http://127.0.0.1:1", "--family", "qlink"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/No answer from http:\/\/127\.0\.0\.1:1 \(ECONNREFUSED\): nothing listens there/);
  });
});
