import { describe, expect, test } from "vitest";
import { fromForm, verifyGlink } from "../../src/wire/glink.ts";
import {
  acknowledged,
  allStages,
  openReceiver,
  openSandbox,
  type ReceivedPush,
  worldPath,
} from "../helpers/running-sandbox.ts";

type Push = {
  id: number;
  stage: string;
  state: string;
  at: string;
  due?: string;
  attempts: { at: string; outcome: string; status?: number; findings: { rule: string }[] }[];
};

type Sandbox = Awaited<ReturnType<typeof openSandbox>>;

async function pushesOf({ control }: Sandbox, query = ""): Promise<Push[]> {
  return (await control("GET", `/pushes${query}`))["pushes"] as Push[];
}

describe("a push", () => {
  test("reaches the receiver before the advance that brought it is answered, in order, each once", async () => {
    const receiver = await openReceiver();
    const sandbox = await openSandbox({ targets: receiver.targets });
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/clock", { advance: "24h" });
    expect(receiver.stages()).toEqual(allStages);
    const pushes = await pushesOf(sandbox);
    expect(pushes.map(({ state, attempts }) => [state, attempts.length])).toEqual(
      allStages.map(() => ["acknowledged", 1]),
    );
    expect(sandbox.exchangeLog.report().summary).toMatchObject({ violations: 0 });
  });

  test("travels as a signed form, to an address with its SERVICE_TYPE", async () => {
    const receiver = await openReceiver();
    const url = `${receiver.origin}/{event}/{serviceType}`;
    const sandbox = await openSandbox({
      keys: { glink: { "*": "the key" } },
      targets: { all: { url, wire: "form" }, events: {} },
    });
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/clock", { next: true });
    const [push] = receiver.received;
    expect(push?.path).toBe("/orderStatus/GLINK_UPDATE_ORDER_STATUS");
    const envelope = fromForm(push?.body ?? "");
    expect(envelope).toMatchObject({ partnerId: "GLINK", serviceType: "GLINK_UPDATE_ORDER_STATUS" });
    expect(verifyGlink(envelope, "the key")).toBe(true);
    expect(JSON.stringify(await sandbox.control("GET", "/export"))).not.toContain("the key");
  });

  test("as JSON is signed in a header field", async () => {
    const receiver = await openReceiver();
    const sandbox = await openSandbox({ keys: { glink: { "*": "the key" } }, targets: receiver.targets });
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/clock", { next: true });
    expect(receiver.received[0]?.headers["sign"]).toMatch(/^[0-9a-f]{32}$/);
  });

  test("without an address stays unsent, and is delivered on demand once there is one", async () => {
    const sandbox = await openSandbox();
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/acts/ship", { orderNumber: "SO-1" });
    expect(
      (await pushesOf(sandbox)).every(({ state, attempts }) => state === "unsent" && attempts.length === 0),
    ).toBe(true);
    const receiver = await openReceiver();
    const { url } = receiver.targets.all;
    expect(await sandbox.control("PUT", "/push-target", { url })).toEqual({ url, wire: "json", events: {} });
    expect(await sandbox.control("POST", "/pushes/2/redeliver")).toMatchObject({
      id: 2,
      state: "acknowledged",
    });
    expect(receiver.stages()).toEqual(["ALLOCATED"]);
    expect(await sandbox.refusal("POST", "/pushes/99/redeliver")).toMatchObject({ status: 404 });
  });

  test("waits while its address is taken away, and sets out as soon as there is one again", async () => {
    let isUp = false;
    const receiver = await openReceiver(() => (isUp ? acknowledged : "break"));
    const sandbox = await openSandbox({ targets: receiver.targets });
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/clock", { next: true });
    await sandbox.control("PUT", "/push-target", { url: null });
    await sandbox.control("POST", "/clock", { advance: "5d" });
    const states = async () => (await pushesOf(sandbox)).map(({ state, due }) => [state, due]);
    const later = allStages.slice(1).map(() => ["unsent", undefined]);
    expect(await states()).toEqual([["waiting", undefined], ...later]);
    const exported = await sandbox.control("GET", "/export");
    await sandbox.control("PUT", "/export", exported);
    isUp = true;
    await sandbox.control("PUT", "/push-target", { url: receiver.origin });
    expect(await states()).toEqual([["acknowledged", undefined], ...later]);
    expect(receiver.stages()).toEqual(["DUE_OUT", "DUE_OUT"]);
  });

  test("is not asked for by the name of a push that there is none of", async () => {
    const sandbox = await openSandbox();
    expect(await sandbox.refusal("GET", "/pushes?event=orderStats")).toMatchObject({
      status: 400,
      detail: expect.stringContaining('Did you mean "orderStatus"?'),
      possible: expect.arrayContaining(["orderStatus", "inboundStatus"]),
    });
  });

  test("of one kind goes to an address of its own", async () => {
    const [all, asns] = [await openReceiver(), await openReceiver()];
    const sandbox = await openSandbox({ targets: all.targets });
    await sandbox.control("PUT", "/push-target", { url: asns.origin, event: "orderStatus" });
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/clock", { next: true });
    expect([all.received.length, asns.received.length]).toEqual([0, 1]);
    for (const [body, pointer] of [
      [{ url: "ftp://x" }, "/url"],
      [{ url: "http://x/{bogus}" }, "/url"],
      [{ url: "http://x", event: "orderStats" }, "/event"],
      [{ url: "http://x", wire: "xml" }, "/wire"],
      [{ ul: "http://x" }, "/url"],
    ] as const) {
      expect((await sandbox.refusal("PUT", "/push-target", body)).violations?.[0]?.pointer).toBe(pointer);
    }
  });
});

describe("a receiver that is down", () => {
  test("loses nothing: pushes are tried again after a minute, then at doubled pauses up to an hour", async () => {
    let isUp = false;
    const receiver = await openReceiver(() => (isUp ? acknowledged : "break"));
    const sandbox = await openSandbox({ targets: receiver.targets });
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/clock", { advance: "12h" });
    const [first] = await pushesOf(sandbox);
    const times = first?.attempts.map(({ at }) => Date.parse(at)) ?? [];
    const pauses = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / 60_000);
    expect(pauses.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    expect([first?.state, first?.attempts[0]?.outcome]).toEqual(["waiting", "no-answer"]);
    isUp = true;
    await sandbox.control("POST", "/clock", { advance: "1h" });
    expect(
      [...new Set(receiver.received.slice(-7).map(({ body }) => JSON.parse(body).stage))].sort(),
    ).toEqual([...allStages].sort());
    expect((await pushesOf(sandbox)).every(({ state }) => state === "acknowledged")).toBe(true);
  });

  test("for three days finds dead letters, each of which can be delivered", async () => {
    let isUp = false;
    const receiver = await openReceiver(() => (isUp ? acknowledged : "break"));
    const sandbox = await openSandbox({ targets: receiver.targets });
    await sandbox.control("PUT", "/settings", { pushLongestPause: "1d" });
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/clock", { advance: "5d" });
    const dead = await pushesOf(sandbox, "?state=dead");
    expect(dead.map(({ stage }) => stage)).toEqual(allStages);
    expect(await sandbox.refusal("POST", "/clock", { next: true })).toMatchObject({
      title: "Nothing is due",
    });
    isUp = true;
    await sandbox.control("POST", `/pushes/${dead[6]?.id}/redeliver`);
    expect((await pushesOf(sandbox, "?state=acknowledged")).map(({ stage }) => stage)).toEqual(["SHIPPED"]);
  });
});

describe("an answer to a push", () => {
  const refusing = { status: 200, body: { success: false, code: "BUSY", message: "later" } };

  test.each([
    ["a refusal", refusing, "refused", ["acknowledged"], 0],
    ["another status", { status: 500, body: { success: true } }, "refused", ["status"], 1],
    ["an answer without success", { body: { ok: true } }, "refused", ["required"], 1],
  ])("that is %s is tried again, and judged", async (_, answer, outcome, rules, violations) => {
    const receiver = await openReceiver((_push, number) => (number === 1 ? answer : acknowledged));
    const sandbox = await openSandbox({ targets: receiver.targets });
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/clock", { advance: "2m" });
    const [first] = await pushesOf(sandbox);
    expect(first?.attempts.map((attempt) => attempt.outcome)).toEqual([outcome, "acknowledged"]);
    expect(first?.attempts[0]?.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
    expect(sandbox.exchangeLog.report().summary.violations).toBe(violations);
  });

  test("may come after the receiver has called the sandbox itself", async () => {
    let origin = "";
    const answers: unknown[] = [];
    const receiver = await openReceiver(async () => {
      const query = { method: "POST", headers: { "Content-Type": "application/json" } };
      const body = JSON.stringify({ partnerId: "GLINK", orderNumbers: ["SO-1"] });
      answers.push(
        await (await fetch(`${origin}/glink/GLINK_QUERY_ORDER_NOTIFY`, { ...query, body })).json(),
      );
      return acknowledged;
    });
    const sandbox = await openSandbox({ targets: receiver.targets });
    origin = sandbox.origin;
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/clock", { advance: "24h" });
    expect(answers).toHaveLength(allStages.length);
  });
});

describe("unkind deliveries", () => {
  async function run(settings: Record<string, unknown>, seed = 1) {
    const receiver = await openReceiver();
    const sandbox = await openSandbox({ targets: receiver.targets, randomSeed: seed });
    await sandbox.control("PUT", "/settings", settings);
    await sandbox.place("SO-1");
    await sandbox.control("POST", "/clock", { advance: "24h" });
    return receiver.stages();
  }

  test("repeat each push where the setting says so", async () => {
    const stages = await run({ pushRepeated: 1 });
    expect(stages).toHaveLength(2 * allStages.length);
    for (const stage of allStages) expect(stages.filter((one) => one === stage)).toHaveLength(2);
  });

  test("come late, but all of them", async () => {
    const stages = await run({ pushLate: 0.5, pushLateBy: "1h" });
    expect(stages).not.toEqual(allStages);
    expect([...stages].sort()).toEqual([...allStages].sort());
  });

  test("overtake each other", async () => {
    const stages = await run({ pushOvertaken: 0.5, pushLateBy: "2h" });
    expect(stages).not.toEqual(allStages);
    expect([...stages].sort()).toEqual([...allStages].sort());
  });

  test("are the same in every run with the same seed, and others with another", async () => {
    const settings = { pushLate: 0.5, pushOvertaken: 0.3, pushRepeated: 0.3, pushLateBy: "40m" };
    const first = await run(settings, 7);
    expect(await run(settings, 7)).toEqual(first);
    const others = await Promise.all([1, 2, 3].map((seed) => run(settings, seed)));
    expect(others.some((stages) => stages.join() !== first.join())).toBe(true);
  });
});

describe("waiting for a push", () => {
  test("is over when the next one has come", async () => {
    const sandbox = await openSandbox();
    await sandbox.place("SO-1");
    const waiting = pushesOf(sandbox, "?order=SO-1&wait=60s");
    const other = pushesOf(sandbox, "?order=SO-2&wait=0s");
    expect(await other).toEqual([]);
    await sandbox.control("POST", "/clock", { next: true });
    expect((await waiting).map(({ stage }) => stage)).toEqual(["DUE_OUT"]);
    expect(await pushesOf(sandbox, "?order=SO-1&after=0&wait=60s")).toHaveLength(1);
  });

  test("is over when the sandbox is closed", async () => {
    const { ask, worlds } = await openSandbox();
    const waiting = ask("GET", `${worldPath}/pushes?wait=60s`);
    // A call that was sent later is answered when the first one waits.
    await ask("GET", `${worldPath}/clock`);
    worlds.closeAll();
    expect((await waiting).status).toBe(200);
  });
});

test("two worlds are pushed to apart, each to its own address", async () => {
  const [one, two] = [await openReceiver(), await openReceiver()];
  const { ask, place } = await openSandbox();
  for (const [name, { origin }] of [
    ["ONE", one],
    ["TWO", two],
  ] as const) {
    await ask("PUT", `/__sandbox/worlds/glink:${name}/push-target`, { url: origin });
    await place(`SO-${name}`, name);
  }
  await Promise.all(
    ["ONE", "TWO"].map((name) => ask("POST", `/__sandbox/worlds/glink:${name}/clock`, { advance: "24h" })),
  );
  const numbers = ({ received }: { received: ReceivedPush[] }) => [
    ...new Set(received.map(({ body }) => JSON.parse(body).orderNumber)),
  ];
  expect([numbers(one), numbers(two)]).toEqual([["SO-ONE"], ["SO-TWO"]]);
  expect([one.received.length, two.received.length]).toEqual([7, 7]);
});
