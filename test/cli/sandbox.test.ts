import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { sandboxCommand } from "../../src/cli/commands/sandbox.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { controlRoutes } from "../../src/sandbox/control/routes.ts";
import { killCommands, startCommand } from "../helpers/running-command.ts";
import { allStages, beginning, openReceiver, openSandbox, orderOf } from "../helpers/running-sandbox.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(killCommands);

/** Runs `sandbox` until it listens. */
function startSandbox(...args: string[]) {
  return startCommand(["sandbox", "--port", "0", ...args], {}, (output) =>
    /Ready/.test(output) ? /(http:\/\/[\w.]+:\d+)/.exec(output)?.[1] : undefined,
  );
}

/** A server that listens until it is closed. */
async function startServer() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise((resolve) => server.close(resolve));
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** Runs a command in this process. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const printed: string[] = [];
  const context = {
    env,
    stdin: Readable.from([]),
    print: (line: string) => void printed.push(line),
    note: () => {},
  };
  const code = await sandboxCommand.run(args, context);
  return { code, printed: printed.map((text) => JSON.parse(text)) };
}

function refusalOf(args: readonly string[]): Promise<unknown> {
  return run(args).then(
    ({ code }) => `ended with ${code}`,
    (error: unknown) => error,
  );
}

async function place(origin: string, number: string) {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify(orderOf(number));
  return (await fetch(`${origin}/glink/GLINK_CREATE_ORDER_NOTIFY`, { method: "POST", headers, body })).json();
}

describe("sandbox", () => {
  test("serves worlds from a seed, pushes, reports, and fails on what --fail-on names", async () => {
    const receiver = await openReceiver((_, number) =>
      number === 1 ? { body: { ok: true } } : { body: { success: true } },
    );
    const [seed, report] = [join(folder, "seed.yaml"), join(folder, "report.json")];
    await writeFile(seed, "settings:\n  acceptAfter: PT2M\n  pushFirstPause: 5m\n");
    const where = ["--seed", seed, "--now", beginning, "--push-to", `${receiver.origin}/{serviceType}`];
    const sandbox = await startSandbox(...where, "--report", report, "--fail-on", "violation");
    expect(await place(sandbox.origin, "SO-1")).toMatchObject({ success: true });
    const at = ["--url", sandbox.origin];
    const { printed } = await run(["advance", "24h", ...at]);
    expect(printed).toMatchObject([{ now: "2026-06-06T08:00:00.000Z", pushes: allStages.length }]);
    const [{ pushes }] = (await run(["pushes", "--order", "SO-1", ...at])).printed;
    expect(pushes[0]).toMatchObject({
      at: "2026-06-05T08:02:00.000Z",
      attempts: [{ outcome: "refused" }, { at: "2026-06-05T08:07:00.000Z" }],
    });
    expect(receiver.received[0]?.path).toBe("/GLINK_UPDATE_ORDER_STATUS");
    expect(await sandbox.stop()).toBe(1);
    const { findings } = JSON.parse(await readFile(report, "utf8"));
    const errors = findings.filter(({ severity }: { severity: string }) => severity === "error");
    expect(errors).toMatchObject([{ operation: "glink.orderStatus", rule: "required" }]);
  });

  test("ends with 2 when nothing was called and --fail-on names that, with 0 otherwise", async () => {
    expect(await (await startSandbox("--fail-on", "nothing")).stop()).toBe(2);
    expect(await (await startSandbox("--speed", "instant")).stop("SIGTERM")).toBe(0);
  });

  test("that other machines may reach is controlled with its token only", async () => {
    const file = join(folder, "token.txt");
    await writeFile(file, "the token of the tests\n");
    const sandbox = await startSandbox("--host", "0.0.0.0", "--token-file", file);
    const origin = sandbox.origin.replace("0.0.0.0", "127.0.0.1");
    expect((await fetch(`${origin}/__sandbox/worlds`)).status).toBe(401);
    expect(await place(origin, "SO-1")).toMatchObject({ success: true });
    expect((await run(["worlds", "--url", origin, "--token-file", file])).printed).toMatchObject([
      { worlds: [{ world: "glink:GLINK" }] },
    ]);
    expect(
      (await run(["orders", "--url", origin], { FULFILLMENT_SANDBOX_TOKEN: "the token of the tests" })).code,
    ).toBe(0);
    expect(String(await refusalOf(["worlds", "--url", origin]))).toMatch(/Send its token/);
    expect(sandbox.output()).not.toContain("the token of the tests");
    await sandbox.stop();
  });

  test.each([
    ["a speed that is none", ["--speed", "fast"], /--speed takes manual, instant/],
    ["an instant without an offset", ["--now", "2026-06-05T08:00:00"], /--now takes an instant/],
    ["an address that is none", ["--push-to", "hooks"], /--push-to takes an address/],
    ["a wire that is none", ["--wire", "xml"], /json or form/],
    ["no orders", ["--max-orders", "0"], /--max-orders takes a whole number/],
    ["no worlds", ["--max-worlds", "0"], /--max-worlds takes a whole number/],
    ["a seed that is not there", ["--seed", "/nowhere/seed.yaml"], /no such file/],
    ["an unknown option", ["--spead", "1"], /Did you mean "--speed"/],
    ["a secret on the command line", ["--token", "x"], /no option --token/],
  ])("refuses, as wrong usage, %s", async (_, args, message) => {
    const refusal = await refusalOf(args);
    expect(refusal).toBeInstanceOf(UsageError);
    expect(String(refusal)).toMatch(message);
  });

  test.each([
    [
      "yaml",
      "# A comment\nsettings:\n  acceptAfter: soon\n  pushLate: 2\nstrict: yes\n",
      [/:5 \/strict: expected true or false/],
    ],
    [
      "yaml",
      "settings:\n  acceptAfter: soon\n\n  pushLate: 2\n  plentee: 1\n",
      [
        /:2 \/settings\/acceptAfter/,
        /:4 \/settings\/pushLate/,
        /:5 \/settings\/plentee.*Did you mean "plenty"/,
      ],
    ],
    [
      "json",
      '{\n  "settings": {\n    "pushLate": "often"\n  }\n}',
      [/:3 \/settings\/pushLate: expected a number/],
    ],
    ["yaml", "glink: [\n", [/wrong.yaml:\d+ \//]],
    ["json", "{", [/is not JSON/]],
    ["yaml", "- a list\n", [/:1 \/: expected an object/]],
  ])("refuses a seed in %s with file, line and place of each mistake: %s", async (ending, text, messages) => {
    const file = join(folder, `wrong.${ending}`);
    await writeFile(file, text);
    const refusal = String(await refusalOf(["--seed", file]));
    expect(refusal).toContain(file);
    for (const message of messages) expect(refusal).toMatch(message);
  });
});

test("sandbox serves a behaviour of one's own, and refuses one that is wrong, with the line", async () => {
  const text = await readFile(fromRoot("spec/glink/behaviour.yaml"), "utf8");
  const file = join(folder, "mine.yaml");
  await writeFile(file, text.replace("default: PT1M", "default: PT3M"));
  const sandbox = await startSandbox("--behaviour", file, "--now", beginning);
  await place(sandbox.origin, "SO-1");
  expect((await run(["next", "--url", sandbox.origin])).printed).toMatchObject([
    { now: "2026-06-05T08:03:00.000Z" },
  ]);
  await sandbox.stop();
  await writeFile(file, text.replace("settings:", "setings:"));
  expect(String(await refusalOf(["--behaviour", file]))).toMatch(
    /mine\.yaml:\d+ \/setings: .*Did you mean "settings"/,
  );
});

describe("a command to a running sandbox", () => {
  test("says why nobody answers", async () => {
    const { origin, close } = await startServer();
    await close();
    expect(String(await refusalOf(["health", "--url", origin]))).toContain(
      "nothing listens there. Start one",
    );
    const reserved = await refusalOf(["health", "--url", "http://localhost:1"]);
    expect(String(reserved)).toContain("port 1 belongs to another protocol. Start one");
  });

  test("is there for each call that has one in the description, and named in the help", () => {
    for (const { name } of controlRoutes().flatMap(({ commands }) => commands)) {
      expect(sandboxCommand.help).toMatch(new RegExp(`^  ${name}( |$)`, "m"));
    }
  });

  test("does acts, moves clocks, changes settings, saves and restores", async () => {
    const { origin } = await openSandbox();
    const at = ["--url", origin];
    await place(origin, "SO-1");
    await place(origin, "SO-2");
    expect((await run(["save", "before", ...at])).printed).toMatchObject([{ name: "before" }]);
    const shipped = await run(["ship", "SO-1", "SO-2", "--tracking-number", "1Z", ...at]);
    expect(shipped.printed.map(({ result }) => result.stage)).toEqual(["SHIPPED", "SHIPPED"]);
    expect((await run(["orders", "--stage", "SHIPPED", ...at])).printed).toMatchObject([{ total: 2 }]);
    await run(["restore", "before", ...at]);
    expect((await run(["order", "SO-1", ...at])).printed).toMatchObject([{ stage: "CREATED" }]);
    expect((await run(["set", "plenty=5", "acceptAfter=2h", ...at])).printed).toMatchObject([
      { plenty: 5, acceptAfter: "2h" },
    ]);
    expect((await run(["forward-to", "2026-06-05T09:00:00Z", ...at])).printed).toMatchObject([
      { now: "2026-06-05T09:00:00.000Z" },
    ]);
    expect((await run(["next", "--world", "glink:GLINK", ...at])).code).toBe(0);
    expect((await run(["speed", "60", ...at])).printed).toMatchObject([{ speed: 60 }]);
    expect((await run(["speed", "manual", ...at])).printed).toMatchObject([{ speed: "manual" }]);
    expect(
      (await run(["push-target", "http://127.0.0.1:1/", "--wire", "form", ...at])).printed,
    ).toMatchObject([{ wire: "form" }]);
  });

  test("exports a world that another sandbox imports from a file", async () => {
    const [one, other] = [await openSandbox(), await openSandbox()];
    await place(one.origin, "SO-1");
    const { printed } = await run(["export", "--url", one.origin]);
    const file = join(folder, "world.json");
    await writeFile(file, JSON.stringify(printed[0]));
    await run(["import", file, "--world", "glink:GLINK", "--url", other.origin]);
    expect((await run(["orders", "--url", other.origin])).printed).toMatchObject([
      { orders: [{ orderNumber: "SO-1" }] },
    ]);
  });

  test.each([
    [["shp", "SO-1"], /no command or act "shp". Did you mean "ship"/],
    [["advance"], /Give the duration: sandbox advance <duration>/],
    [["save"], /Give the name: sandbox save <name>/],
    [["orders", "--world", "nope"], /a text such as "glink:GLINK"/],
    [["advance", "soon"], /a duration: PT2H/],
    [["advance", "2h", "3h"], /takes no such argument/],
    [["orders", "--stge", "SHIPPED"], /Did you mean "--stage"/],
    [["ship", "SO-9"], /SO-9/],
    [["set", "plenty"], /no <name>=<value>/],
    [["advance", "2h", "--world", "glnk:A"], /Did you mean "glink"/],
  ])("%j is refused with what would do", async (args, message) => {
    const { origin } = await openSandbox();
    await place(origin, "SO-1");
    const refusal = await refusalOf([...args, "--url", origin]);
    expect(refusal).toBeInstanceOf(UsageError);
    expect(String(refusal)).toMatch(message);
  });

  test("that there is not is refused, whether a sandbox runs or not", async () => {
    const refusal = await refusalOf(["flyaway", "--url", "http://127.0.0.1:1"]);
    expect(refusal).toBeInstanceOf(UsageError);
    expect(String(refusal)).toMatch(/There is no command or act "flyaway"\./);
    expect(String(await refusalOf(["shp", "SO-1"]))).toMatch(/Did you mean "ship"\?/);
  });

  test.each(["ship", "shipPackage", "settleRefund"])(
    "%s is known as an act before a sandbox is asked, whichever family has it",
    async (act) => {
      const refusal = await refusalOf([act, "X-1", "--url", "http://127.0.0.1:1"]);
      expect(String(refusal)).toMatch(/No sandbox answers/);
    },
  );

  test("asks which world is meant where none or several are open, and says where nobody answers", async () => {
    const { origin, ask } = await openSandbox();
    expect(String(await refusalOf(["orders", "--url", origin]))).toMatch(/Name the world.*None is open/);
    for (const name of ["A", "B"]) await ask("GET", `/__sandbox/worlds/glink:${name}`);
    expect(String(await refusalOf(["orders", "--url", origin]))).toMatch(/Open are glink:A, glink:B/);
    expect(String(await refusalOf(["worlds", "--url", "http://127.0.0.1:1"]))).toMatch(
      /No sandbox answers at http:\/\/127.0.0.1:1/,
    );
  });
});

test("the help says what to do when KakaClo's bucket is full", () => {
  expect(sandboxCommand.help).toMatch(/HTTP 429[\s\S]*advance the clock[\s\S]*bucket/);
});

test.each([["--speed"], ["--seed-random"]])(
  "%s with a negative number says what it takes",
  async (option) => {
    expect(String(await refusalOf([option, "-1"]))).toMatch(new RegExp(`${option} takes .*not "-1"`));
  },
);

test.each([
  ["bad: [1, 2\nmore: 3\n", /seed\.yaml:2 .*neither YAML nor JSON/],
  ["qlink:\n  shares: 'glink:GLINK'\n", /seed\.yaml:2 .*shares needs customerCode/],
])("a seed %j is refused in a sentence, at its line", async (text, message) => {
  const seed = join(folder, "seed.yaml");
  await writeFile(seed, text);
  expect(String(await refusalOf(["--port", "0", "--seed", seed]))).toMatch(message);
});
