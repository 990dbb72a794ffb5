import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  ContractViolations,
  createSandboxControl,
  example,
  pushTo,
  type StartSandboxOptions,
  startSandbox,
} from "../../src/testing/index.ts";
import { glinkAt } from "../helpers/clients.ts";
import { glinkAccount } from "../helpers/glink-gateway.ts";
import { allStages } from "../helpers/running-sandbox.ts";
import { recorder } from "../helpers/webhooks.ts";

async function started(options: StartSandboxOptions = {}) {
  const sandbox = await startSandbox({ now: "2026-06-05T08:00:00Z", ...options });
  onTestFinished(() => sandbox.close());
  const client = glinkAt(sandbox.origin);
  return {
    sandbox,
    client,
    place: (orderNumber: string) =>
      client.createOrder({ ...example("GLINK_CREATE_ORDER_NOTIFY"), orderNumber }),
  };
}

describe("startSandbox", () => {
  test("keeps worlds in a folder, from which another sandbox goes on, and says that its clock does", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-in-process-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const data = join(folder, "worlds");
    const { sandbox, place } = await started({ data, fsync: true });
    await place("SO-1");
    await sandbox.advance("30m");
    await expect(startSandbox({ data })).rejects.toThrow(`${data} is used by another sandbox.`);
    await sandbox.close();
    const notes: string[] = [];
    const second = await started({ data, now: "2030-01-01T00:00:00Z", note: (text) => notes.push(text) });
    expect(notes).toEqual([
      "glink:PARTNER-1 goes on from 2026-06-05T08:30:00.000Z, not from the start that was asked for.",
    ]);
    expect(second.sandbox.world("glink:PARTNER-1").order("SO-1")).toMatchObject({ orderNumber: "SO-1" });
  });

  test("refuses fsync where nothing is kept", async () => {
    await expect(startSandbox({ fsync: true })).rejects.toThrow(/fsync goes with data/);
  });

  test("lets an order go from creation to shipment, and pushes every change to a receiver in the process", async () => {
    const { receiver, handled } = recorder();
    const { sandbox, place } = await started({ pushTo: receiver });
    await place("SO-1");
    await sandbox.advance("30m");
    await sandbox.ship("SO-1", { trackingNumber: "1Z999" });
    const pushes = await sandbox.pushes("SO-1");
    expect(pushes).toMatchObject(allStages.map((stage) => ({ stage, state: "acknowledged" })));
    expect(handled.map(({ payload }) => (payload as { stage: string }).stage)).toEqual(allStages);
    expect(JSON.stringify(pushes.at(-1)?.payload)).toContain("1Z999");
    sandbox.expectNoViolations();
  });

  test("tells of calls and answers that break the contract", async () => {
    const { sandbox, place } = await started({ pushTo: () => Response.json({ ok: true }) });
    await place("SO-1");
    sandbox.expectNoViolations();
    await sandbox.advance({ next: true });
    expect(() => sandbox.expectNoViolations()).toThrow(ContractViolations);
    const errors = sandbox.findings().filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ operation: "glink.orderStatus", rule: "required", pointer: "/success" }]);
    await sandbox.reset();
    sandbox.expectNoViolations();
    expect(sandbox.report().summary.exchanges).toBe(0);
    expect(await sandbox.pushes()).toEqual([]);
  });

  test("tries again what a receiver fails to take, one that throws included", async () => {
    let isUp = false;
    const { receiver } = recorder();
    const { sandbox, place } = await started({
      pushTo: (request) => {
        if (!isUp) throw new Error("The database is away");
        return receiver.fetch(request);
      },
    });
    await place("SO-1");
    await sandbox.advance("1m");
    expect(await sandbox.pushes()).toMatchObject([
      { state: "waiting", attempts: [{ outcome: "no-answer", reason: "The database is away" }] },
    ]);
    isUp = true;
    await sandbox.advance("1m");
    expect(await sandbox.pushes()).toMatchObject([{ state: "acknowledged", attempts: [{}, {}] }]);
    sandbox.expectNoViolations();
  });

  test("opens a world for each partner, saves, restores and narrows", async () => {
    const { sandbox } = await started({ settings: { acceptAfter: "1h" } });
    const [one, two] = [sandbox.world("glink:ONE"), sandbox.world("glink:TWO")];
    const order = example("GLINK_CREATE_ORDER_NOTIFY");
    for (const [partnerId, orderNumber] of [
      ["ONE", "SO-1"],
      ["TWO", "SO-2"],
    ] as const) {
      const headers = { "Content-Type": "application/json" };
      const body = JSON.stringify({ ...order, partnerId, orderNumber });
      await fetch(`${sandbox.origin}/glink/GLINK_CREATE_ORDER_NOTIFY`, { method: "POST", headers, body });
    }
    expect(sandbox.worlds()).toEqual(["glink:ONE", "glink:TWO"]);
    await one.save("before");
    // The one world that has the order is found.
    await sandbox.ship("SO-1");
    expect([one.order("SO-1")?.["stage"], two.order("SO-2")?.["stage"], two.order("SO-1")]).toEqual([
      "SHIPPED",
      "CREATED",
      undefined,
    ]);
    await one.restore("before");
    await one.advance({ to: "2026-06-05T09:00:00Z" });
    expect([one.now().toISOString(), two.now().toISOString()]).toEqual([
      "2026-06-05T09:00:00.000Z",
      "2026-06-05T08:00:00.000Z",
    ]);
    expect(await sandbox.pushes()).toMatchObject([{ subject: "SO-1", stage: "DUE_OUT" }]);
    await expect(sandbox.ship("SO-9")).rejects.toThrow(/SO-9/);
    await expect(one.restore("after")).rejects.toThrow(/It has: before/);
  });

  test("checks signatures and signs pushes with the keys that it is given", async () => {
    const { partnerKey } = glinkAccount;
    const { receiver, handled } = recorder({ partnerKey });
    const right = await started({ keys: { glink: { "*": partnerKey } }, pushTo: receiver, wire: "form" });
    await right.place("SO-1");
    await right.sandbox.advance("1m");
    expect(handled).toHaveLength(1);
    right.sandbox.expectNoViolations();
    const wrong = await started({ keys: { glink: { "*": "another key" } }, pushTo: receiver });
    await expect(wrong.place("SO-1")).rejects.toThrow();
    expect(wrong.sandbox.findings().map(({ rule }) => rule)).toContain("signature");
    expect(wrong.sandbox.worlds()).toEqual([]);
  });

  test.each([
    ["a setting that there is not", { settings: { strct: true } }, /Did you mean "strict"/],
    ["a value that cannot be", { settings: { pushLate: 2 } }, /\/settings\/pushLate/],
    [
      "an option that there is not",
      { maxWorld: 3 },
      /There is no option maxWorld\. Did you mean "maxWorlds"/,
    ],
    ["a speed that there is not", { speed: "fast" }, /speed has to be "manual", "instant"/],
    [
      "several at once",
      { wire: "xml", maxWorlds: 0, port: 1.5 },
      /wire has[\s\S]*maxWorlds has[\s\S]*port has/,
    ],
    ["an address that nothing fills in", { pushTo: "http://x/{nr}" }, /pushTo: The address names \{nr\}/],
    ["a receiver that is none", { pushTo: 4 }, /pushTo has to be an address, or a handler/],
    ["a time without an offset", { now: "2026-06-05T08:00:00" }, /offset from UTC/],
  ])("refuses %s", async (_, options, message) => {
    // As code without types may call it.
    await expect(startSandbox(options as StartSandboxOptions)).rejects.toThrow(message);
  });

  test("refuses durations and addresses that are none", async () => {
    const { sandbox } = await started();
    const world = sandbox.world("glink:GLINK");
    await expect(world.advance("2 hours")).rejects.toThrow(/no duration/);
    await expect(world.pushTo("ftp://x")).rejects.toThrow(/http:\/\//);
    await expect(world.pushTo("http://x/{number}")).rejects.toThrow(/\{event\} and \{serviceType\}/);
    await expect(world.advance({ to: "2020-01-01T00:00:00Z" })).rejects.toThrow(/does not go back/);
  });
});

test("a sandbox is controlled from elsewhere by a typed client of its description", async () => {
  const { sandbox, place } = await started({ access: { token: "the token" } });
  await place("SO-1");
  const control = createSandboxControl({ baseUrl: sandbox.origin, token: "the token" });
  const world = { path: { world: sandbox.worlds()[0] ?? "" } };
  const moved = await control.POST("/__sandbox/worlds/{world}/clock", {
    params: world,
    body: { next: true },
  });
  expect(moved.data?.now).toBe("2026-06-05T08:01:00.000Z");
  const { data } = await control.GET("/__sandbox/worlds/{world}/orders/{number}", {
    params: { path: { ...world.path, number: "SO-1" } },
  });
  expect(data?.stage).toBe("DUE_OUT");
  const refused = await control.POST("/__sandbox/worlds/{world}/acts/{act}", {
    params: { path: { ...world.path, act: "shp" } },
    body: {},
  });
  expect(refused.error).toMatchObject({ status: 404, possible: expect.arrayContaining(["ship"]) });
  const stranger = createSandboxControl({ baseUrl: sandbox.origin });
  expect((await stranger.GET("/__sandbox/worlds")).response.status).toBe(401);
});

test("pushTo and startSandbox send the same push", async () => {
  const bodies: string[] = [];
  const keep = async (request: Request) => {
    bodies.push(await request.text());
    return Response.json({ success: true, code: "success", message: null });
  };
  const { sandbox, place } = await started({ pushTo: keep });
  await place("SO-1");
  await sandbox.advance({ next: true });
  const [push] = await sandbox.pushes();
  await pushTo(keep, "orderStatus", push?.payload);
  expect(Object.keys(JSON.parse(bodies[1] ?? ""))).toEqual(
    expect.arrayContaining(Object.keys(JSON.parse(bodies[0] ?? ""))),
  );
});

test("a sandbox that is closed refuses what a test does with it", async () => {
  const { sandbox } = await started();
  await sandbox.close();
  await expect(sandbox.advance("1h")).rejects.toThrow("The sandbox is closed");
  await expect(sandbox.ship("SO-1")).rejects.toThrow("The sandbox is closed");
  await expect(sandbox.pushes()).rejects.toThrow("The sandbox is closed");
  expect(() => sandbox.world("glink:GLINK")).toThrow("The sandbox is closed");
});
