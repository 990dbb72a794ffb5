import { describe, expect, test } from "vitest";
import { createWorld, openWorld } from "../../../src/sandbox/core/create-world.ts";
import type { FamilyBehaviour } from "../../../src/sandbox/core/family-behaviour.ts";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { orderOf } from "../../helpers/sandbox/glink-payloads.ts";
import { advance, begin } from "../../helpers/sandbox/valid.ts";

const newWorld = (options: object = {}) =>
  createWorld(createGlink(), { credential: "GLINK", now: begin, ...options });

/** A family whose documents ring: each call starts a timer, and each timer starts as many as it is told. */
function bells(
  again: number,
): FamilyBehaviour<{ rung: string[]; random: number[] }, { ring: string; random: number }> {
  return {
    family: "bells",
    acts: [],
    settings: {},
    seedSchema: {},
    defaultSeed: {},
    checkSeed: () => [],
    checkSettings: () => [],
    start: () => ({ rung: [], random: [] }),
    decide(_, command, { now, random }) {
      const name =
        command.kind === "call"
          ? command.operationId
          : command.kind === "act"
            ? command.act
            : command.timer.subject;
      if (command.kind === "tick" && command.timer.topic === "silent") return { events: [] };
      const starts =
        command.kind === "tick" && again === 0
          ? []
          : [{ due: now + (again === 0 ? 10 : 0), topic: "ring", subject: name }];
      const answer = { body: {}, evidence: "inferred" } as const;
      return { events: [{ body: { ring: name, random: random() }, starts }], answer };
    },
    apply(state, { body, at }) {
      state.rung.push(`${body.ring} ${at}`);
      state.random.push(body.random);
    },
    pushOf: (_, { body }) => ({ push: "rung", subject: body.ring, make: () => ({}) }),
    views: { rung: (state) => state.rung.map((text) => ({ text })) },
    save: (state) => structuredClone(state),
    load: (saved) => structuredClone(saved as { rung: string[]; random: number[] }),
  };
}

describe("the clock of a world", () => {
  test("stands until it is moved, and never goes back or past what is due", () => {
    const world = newWorld();
    world.call("createOrder", orderOf("SO-1"));
    expect(world.now).toBe(begin);
    expect(world.nextDue()).toBe(begin + 60_000);
    expect(() => world.setTime(begin - 1)).toThrow("does not go back");
    expect(() => world.setTime(begin + 60_001)).toThrow("due before");
    world.setTime(begin + 60_000);
    expect(world.fireNext().map(({ at, payload }) => [at, payload["stage"]])).toEqual([
      [begin + 60_000, "DUE_OUT"],
    ]);
  });

  test("fires nothing where nothing is due", () => {
    const world = newWorld();
    expect(world.fireNext()).toEqual([]);
    expect(world.nextDue()).toBeUndefined();
  });

  test("lets what is due at once happen before a call is over", () => {
    const world = createWorld(bells(0), { credential: "c", now: 0 });
    world.call("a", {});
    world.setTime(10);
    world.call("b", {});
    expect([...world.view("rung")].map(({ text }) => text)).toEqual(["a 0", "b 10", "a 10"]);
  });

  test("refuses a family for which time stands still", () => {
    const world = createWorld(bells(1), { credential: "c", now: 0 });
    expect(() => world.call("a", {})).toThrow("Time stands still: ring of a is due for ever.");
  });
});

describe("the log of a world", () => {
  test("has every event by number, with the instant at which it happened", () => {
    const world = newWorld();
    world.call("createOrder", orderOf("SO-1"));
    advance(world, 600_000);
    world.configure({ strict: true });
    expect(world.events().map(({ number, at }) => [number, at - begin])).toEqual([
      [1, 0],
      [2, 60_000],
      [3, 300_000],
      [4, 600_000],
    ]);
    expect(world.events(3)).toMatchObject([{ settings: { strict: true } }]);
    expect(world.lastEvent).toBe(4);
  });

  test("gives the same world when it is played again, also where a timer moved nothing", () => {
    const behaviour = { ...bells(0), start: () => ({ rung: [], random: [] }) };
    const world = createWorld(behaviour, { credential: "c", now: 0 });
    const first = world.snapshot();
    world.call("a", {});
    world.fireNext();
    const again = openWorld(behaviour, first);
    again.replay(world.events());
    expect(again.snapshot()).toEqual(world.snapshot());
  });

  test("refuses an event that is not the next one", () => {
    const world = newWorld();
    world.call("createOrder", orderOf("SO-1"));
    const events = world.events();
    expect(() => world.replay(events)).toThrow("Event 1 does not follow event 1.");
  });

  test("keeps its last events only, so that memory is bounded", () => {
    const world = createWorld(bells(0), { credential: "c", now: 0 });
    for (let of = 0; of < 15_000; of++) {
      world.call("a", {});
      world.fireNext();
    }
    expect(world.lastEvent).toBe(30_000);
    const kept = world.events();
    expect(kept.length).toBeLessThan(20_000);
    expect(kept.length).toBeGreaterThanOrEqual(10_000);
    expect(kept.at(-1)?.number).toBe(30_000);
    expect(world.events(29_998).map(({ number }) => number)).toEqual([29_999, 30_000]);
    expect(world.events(30_000)).toEqual([]);
  });
});

describe("a snapshot", () => {
  test("goes on elsewhere as the world would have", () => {
    const world = newWorld();
    world.call("createOrder", orderOf("SO-1"));
    advance(world, 600_000);
    const opened = openWorld(createGlink(), JSON.parse(JSON.stringify(world.snapshot())));
    expect(advance(opened, 7_200_000)).toEqual(advance(world, 7_200_000));
    expect(opened.snapshot()).toEqual(world.snapshot());
  });

  test("is no part of the world that it was taken of", () => {
    const world = newWorld();
    world.call("createOrder", orderOf("SO-1"));
    const snapshot = world.snapshot();
    const text = JSON.stringify(snapshot);
    world.act("ship", { orderNumber: "SO-1" });
    openWorld(createGlink(), snapshot).act("hold", { orderNumber: "SO-1" });
    expect(JSON.stringify(snapshot)).toBe(text);
  });

  test("of another family or version is refused", () => {
    const snapshot = newWorld().snapshot();
    expect(() => openWorld(bells(0), snapshot)).toThrow("This is a snapshot of glink");
    expect(() => openWorld(createGlink(), JSON.parse(JSON.stringify({ ...snapshot, version: 2 })))).toThrow(
      "version 2",
    );
  });
});

describe("randomness", () => {
  const drawn = (randomSeed: number) => {
    const world = createWorld(bells(0), { credential: "c", now: 0, randomSeed });
    for (let of = 0; of < 5; of++) world.call("a", {});
    return JSON.stringify(world.snapshot().state);
  };

  test("follows from the seed", () => {
    expect(drawn(1)).toBe(drawn(1));
    expect(drawn(1)).not.toBe(drawn(2));
  });
});

describe("worlds", () => {
  test("know nothing of each other", () => {
    const [one, other] = [newWorld(), newWorld()];
    one.call("createOrder", orderOf("SO-1"));
    expect([...other.view("orders")]).toEqual([]);
    expect(() => one.view("nothing")).toThrow("There is no view nothing; there are orders");
  });

  test("are the same in every time zone, also while clocks are put forward", () => {
    const before = process.env["TZ"];
    const run = (zone: string) => {
      process.env["TZ"] = zone;
      // Clocks are put forward in the United States on 8 March 2026.
      const world = newWorld({ now: Date.UTC(2026, 2, 8, 6, 30) });
      world.call("createOrder", orderOf("SO-1"));
      const pushes = advance(world, 86_400_000);
      const query = {
        customerCode: "CUSTOMER001",
        warehouseCode: "WH001",
        createdTimeFrom: "2026-03-08 14:00:00",
        createdTimeTo: "2026-03-08 15:00:00",
      };
      const { answer } = world.call("batchQueryOrders", query);
      return JSON.stringify([pushes, answer, world.snapshot()]);
    };
    try {
      const utc = run("UTC");
      expect(utc).toContain('"total":1');
      for (const zone of ["America/New_York", "Asia/Shanghai", "Pacific/Chatham"])
        expect(run(zone) === utc, zone).toBe(true);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});
