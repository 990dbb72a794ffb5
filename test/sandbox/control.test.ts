import { describe, expect, test } from "vitest";
import { handlers } from "../../src/sandbox/control/handlers/index.ts";
import { controlDocument, controlRoutes } from "../../src/sandbox/control/routes.ts";
import { checkValue } from "../../src/sandbox/schema/check-value.ts";
import { allStages, beginning, openSandbox, orderOf, worldPath } from "../helpers/running-sandbox.ts";

const routes = controlRoutes();
const document = controlDocument();

test("every call of the description is carried out, and no other", () => {
  expect(Object.keys(handlers).sort()).toEqual(routes.map(({ id }) => id).sort());
});

test("the fixed names are there", () => {
  const names = routes.map(
    ({ method, path }) => `${method} ${path.replace("/__sandbox/worlds/{world}", "")}`,
  );
  expect(names).toEqual(
    expect.arrayContaining([
      ...["GET /__sandbox/health", "GET /__sandbox/worlds", "GET /clock", "POST /clock", "POST /acts/{act}"],
      ...[
        "GET /settings",
        "PUT /settings",
        "GET /orders",
        "GET /orders/{number}",
        "GET /asns",
        "GET /asns/{number}",
      ],
      ...[
        "GET /stock",
        "PUT /push-target",
        "GET /pushes",
        "POST /pushes/{id}/redeliver",
        "GET /events",
        "POST /reset",
      ],
      ...["PUT /snapshots/{name}", "POST /snapshots/{name}/restore", "GET /export", "PUT /export"],
    ]),
  );
});

test("every answer keeps to the description", async () => {
  const { ask, place, control } = await openSandbox();
  await place("SO-1");
  await control("POST", "/clock", { advance: "30m" });
  await control("PUT", "/snapshots/one");
  const exported = await control("GET", "/export");
  const bodies: Record<string, unknown> = {
    setClock: { next: true },
    doAct: { orderNumber: "SO-1" },
    changeSettings: { pushLate: 0.5 },
    setPushTarget: { url: "http://127.0.0.1:1/", event: "orderStatus", wire: "form" },
    importWorld: exported,
  };
  const parts = { world: "glink:GLINK", act: "ship", number: "SO-1", id: "1", name: "one", view: "items" };
  const ids: string[] = [];
  // There is no inbound order and no push yet, and what changes is told without an end.
  const untried = ["getAsn", "redeliver", "watchChanges"];
  // Closing the world comes last.
  for (const route of [...routes].sort(
    (a, b) => Number(a.id === "closeWorld") - Number(b.id === "closeWorld"),
  )) {
    if (untried.includes(route.id)) continue;
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: keyof typeof parts) => parts[name]);
    const { status, body } = await ask(route.method, path, bodies[route.id]);
    expect(status, `${route.id}: ${JSON.stringify(body)}`).toBe(200);
    const item = Reflect.get(document.paths?.[route.path] ?? {}, route.method.toLowerCase());
    const { schema } = item.responses["200"].content["application/json"];
    expect(checkValue(schema, body, { document }), route.id).toEqual([]);
    ids.push(route.id);
  }
  expect(ids.length).toBe(routes.length - untried.length);
});

test("what changes is told as server-sent events, the first one at once", async () => {
  const { origin, place } = await openSandbox();
  await place("SO-1");
  const response = await fetch(`${origin}/__sandbox/changes`);
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const reader = response.body?.getReader();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toContain("glink:GLINK");
  await reader?.cancel();
});

test("every list of a family is found at the path that is named beside it", async () => {
  const { ask, place } = await openSandbox();
  await place("SO-1");
  const { body } = await ask("GET", "/__sandbox/families");
  const [family] = body["families"] as { views: { view: string; path: string }[] }[];
  expect(family?.views.map(({ view }) => view)).toEqual(
    expect.arrayContaining(["orders", "asns", "stock", "items", "productionOrders"]),
  );
  for (const { view, path } of family?.views ?? []) {
    const { status, body: page } = await ask("GET", path.replace("{world}", "glink:GLINK"));
    expect([view, status, page["total"]]).toEqual([view, 200, expect.any(Number)]);
  }
  expect((await ask("GET", `${worldPath}/lists/item`)).body).toMatchObject({
    status: 404,
    possible: expect.arrayContaining(["items"]),
  });
});

describe("the clock", () => {
  test("goes no further than ISO 8601 can tell in four digits of a year", async () => {
    const { control, refusal, place } = await openSandbox();
    await place("SO-1");
    await control("POST", "/clock", { to: "9899-12-31T23:59:59Z" });
    for (const body of [{ advance: "1s" }, { to: "9999-12-31T23:59:59Z" }])
      expect(await refusal("POST", "/clock", body)).toMatchObject({ status: 409, title: "The end of time" });
    expect(await control("GET", "/clock")).toMatchObject({ now: "9899-12-31T23:59:59.000Z" });
  });

  test("stands still until it is advanced: by a duration, to an instant, to the next event", async () => {
    const { place, control, stages } = await openSandbox();
    await place("SO-1");
    expect(await control("GET", "/clock")).toMatchObject({ now: beginning, speed: "manual" });
    expect(await stages("SO-1")).toEqual([]);
    expect(await control("POST", "/clock", { next: true })).toMatchObject({
      now: "2026-06-05T08:01:00.000Z",
      pushes: 1,
    });
    expect(await stages("SO-1")).toEqual(["DUE_OUT"]);
    await control("POST", "/clock", { to: "2026-06-05T16:05:00+08:00" });
    expect(await stages("SO-1")).toEqual(["DUE_OUT", "ALLOCATED"]);
    expect(await control("POST", "/clock", { advance: "PT24H" })).toMatchObject({
      now: "2026-06-06T08:05:00.000Z",
    });
    expect(await stages("SO-1")).toEqual(allStages);
  });

  test("lets everything due happen before the next call, where it is instant", async () => {
    const { place, stages, control } = await openSandbox({ speed: "instant" });
    await place("SO-1");
    expect(await stages("SO-1")).toEqual(allStages);
    expect((await control("GET", "/orders/SO-1"))["stage"]).toBe("SHIPPED");
  });

  test("goes by real time where it has a speed, and can be stopped and sped up", async () => {
    const time = { now: 0, due: [] as { at: number; run: () => void }[] };
    const real = {
      now: () => time.now,
      after(milliseconds: number, run: () => void) {
        const alarm = { at: time.now + milliseconds, run };
        time.due.push(alarm);
        return () => {
          time.due = time.due.filter((one) => one !== alarm);
        };
      },
    };
    const { place, control, stages, worlds } = await openSandbox({ speed: 60, real });
    await place("SO-1");
    // A minute of the world is a second here. The world wakes by itself.
    time.now = 1_000;
    for (const { run, at } of time.due) if (at <= time.now) run();
    await worlds.named("glink:GLINK").idle();
    expect([...worlds.named("glink:GLINK").pushes()].map(({ push }) => push)).toEqual(["orderStatus"]);
    time.now = 3_600_000;
    expect(await stages("SO-1")).toEqual(allStages);
    await control("POST", "/clock", { speed: "manual" });
    const { now } = await control("GET", "/clock");
    time.now = 7_200_000;
    expect((await control("GET", "/clock"))["now"]).toBe(now);
    await control("POST", "/clock", { speed: 1 });
    time.now += 5_000;
    const later = await control("GET", "/clock");
    expect(Date.parse(String(later["now"])) - Date.parse(String(now))).toBe(5_000);
  });

  test("carries out commands to one world one after the other", async () => {
    const { control } = await openSandbox();
    await Promise.all(Array.from({ length: 5 }, () => control("POST", "/clock", { advance: "1h" })));
    expect((await control("GET", "/clock"))["now"]).toBe("2026-06-05T13:00:00.000Z");
  });

  test.each([
    ["another member", { advnce: "2h" }, 400, /Did you mean "advance"/, "/advnce"],
    ["no member", {}, 400, /exactly 1 of/, ""],
    ["two members", { advance: "2h", next: true }, 400, /exactly 1 of/, ""],
    ["no duration", { advance: "2 hours" }, 400, /a duration: PT2H/, "/advance"],
    ["a month", { advance: "P1M" }, 400, /a duration/, "/advance"],
    ["an instant without an offset", { to: "2026-06-05T09:00:00" }, 400, /an instant with its offset/, "/to"],
    ["a speed of 0", { speed: 0 }, 400, /greater than 0/, "/speed"],
    ["a text that is no JSON", "{", 400, /is not JSON/, undefined],
  ])("refuses %s", async (_, body, status, detail, pointer) => {
    const { refusal, control } = await openSandbox();
    const problem = await refusal("POST", "/clock", body);
    expect(problem).toMatchObject({ status, detail: expect.stringMatching(detail) });
    if (pointer !== undefined) expect(problem.violations).toMatchObject([{ in: "body", pointer }]);
    expect((await control("GET", "/clock"))["now"]).toBe(beginning);
  });

  test("does not go back, and says what would be possible", async () => {
    const { refusal } = await openSandbox();
    const back = await refusal("POST", "/clock", { to: "2026-06-05T07:59:59Z" });
    expect(back).toMatchObject({ status: 409, possible: expect.arrayContaining(["reset"]) });
    expect(await refusal("POST", "/clock", { next: true })).toMatchObject({
      status: 409,
      title: "Nothing is due",
    });
  });
});

describe("acts", () => {
  test("pass through all stages between, and answer what they did", async () => {
    const { place, control, stages } = await openSandbox();
    await place("SO-1");
    const done = await control("POST", "/acts/ship", { orderNumber: "SO-1", trackingNumber: "1Z" });
    expect(done).toMatchObject({ act: "ship", result: { orderNumber: "SO-1", stage: "SHIPPED" } });
    expect(await stages("SO-1")).toEqual(allStages);
    expect(JSON.stringify(await control("GET", "/pushes?order=SO-1"))).toContain('"1Z"');
  });

  test.each([
    ["an act that there is not", "shp", { orderNumber: "SO-1" }, 404, /Did you mean "ship"/],
    ["an order that there is not", "ship", { orderNumber: "SO-9" }, 404, /SO-9/],
    ["no number", "ship", {}, 400, /Add `orderNumber`/],
    ["an unknown member", "ship", { orderNumber: "SO-1", tracking: "1Z" }, 400, /trackingNumber/],
    ["a number that is no text", "ship", { orderNumber: 7 }, 400, /a text/],
  ])("are refused for %s, and nothing has happened", async (_, act, body, status, detail) => {
    const { place, refusal, control } = await openSandbox();
    await place("SO-1");
    const before = await control("GET", "/export");
    expect(await refusal("POST", `/acts/${act}`, body)).toMatchObject({
      status,
      detail: expect.stringMatching(detail),
    });
    expect(await control("GET", "/export")).toEqual(before);
  });

  test("are refused where they are not possible now, with what is", async () => {
    const { place, control, refusal } = await openSandbox();
    await place("SO-1");
    await control("POST", "/acts/ship", { orderNumber: "SO-1" });
    const problem = await refusal("POST", "/acts/ship", { orderNumber: "SO-1" });
    expect(problem).toMatchObject({ status: 409, possible: expect.any(Array) });
  });
});

describe("settings", () => {
  test("change what is named, and leave the rest", async () => {
    const { control, place, stages } = await openSandbox();
    const before = await control("GET", "/settings");
    expect(await control("PUT", "/settings", { acceptAfter: "2h", pushLate: 0.5 })).toEqual({
      ...before,
      acceptAfter: "2h",
      pushLate: 0.5,
    });
    await place("SO-1");
    await control("POST", "/clock", { advance: "1h" });
    expect(await stages("SO-1")).toEqual([]);
  });

  test("are refused as a whole where one is wrong", async () => {
    const { control, refusal } = await openSandbox();
    const before = await control("GET", "/settings");
    const problem = await refusal("PUT", "/settings", {
      acceptAfter: "soon",
      pushLate: 2,
      strct: true,
      plenty: 7,
    });
    expect(problem.violations?.map(({ pointer }) => pointer).sort()).toEqual([
      "/acceptAfter",
      "/pushLate",
      "/strct",
    ]);
    expect(JSON.stringify(problem.violations)).toContain('Did you mean \\"strict\\"?');
    expect(await control("GET", "/settings")).toEqual(before);
  });
});

describe("snapshots", () => {
  test("restore a world as it was, as often as wanted", async () => {
    const { place, control, stages } = await openSandbox();
    await place("SO-1");
    await control("POST", "/clock", { advance: "1m" });
    await control("PUT", "/snapshots/early");
    const early = await control("GET", "/export");
    for (let round = 0; round < 2; round++) {
      await control("POST", "/clock", { advance: "24h" });
      expect(await stages("SO-1")).toEqual(allStages);
      await control("POST", "/snapshots/early/restore");
      expect(await control("GET", "/export")).toEqual(early);
    }
    expect(await control("GET", "/snapshots")).toMatchObject({ snapshots: [{ name: "early" }] });
  });

  test("travel as one document, which goes on as the world would have", async () => {
    const [one, other] = [await openSandbox(), await openSandbox()];
    await one.place("SO-1");
    await one.control("POST", "/clock", { advance: "10m" });
    await other.control("PUT", "/export", await one.control("GET", "/export"));
    for (const { control } of [one, other]) await control("POST", "/clock", { advance: "24h" });
    expect(await other.control("GET", "/export")).toEqual(await one.control("GET", "/export"));
  });

  test("a reset world is as it was when it was opened", async () => {
    const { place, control } = await openSandbox();
    const fresh = await control("GET", "/export");
    await place("SO-1");
    await control("POST", "/clock", { advance: "24h" });
    await control("PUT", "/settings", { pushLate: 0.5 });
    expect(await control("POST", "/reset")).toMatchObject({ now: beginning, lastEvent: 0, pushes: 0 });
    expect(await control("GET", "/export")).toEqual(fresh);
  });

  test.each([
    ["nothing of a world", {}, /^\/format$/],
    ["another form", { format: "x" }, /^\/format$/],
  ])("that hold %s are refused, with the place", async (_, body, pointer) => {
    const { refusal } = await openSandbox();
    const { violations = [] } = await refusal("PUT", "/export", body);
    expect(violations.map((one) => one.pointer)).toContainEqual(expect.stringMatching(pointer));
  });

  test("of which parts are broken are refused, and nothing has changed", async () => {
    const { place, control, refusal } = await openSandbox();
    await place("SO-1");
    const whole = await control("GET", "/export");
    const snapshot = whole["snapshot"] as Record<string, unknown>;
    const state = snapshot["state"] as Record<string, unknown>;
    const [timer] = snapshot["timers"] as object[];
    const [order] = state["order"] as object[];
    const [row] = state["rows"] as object[];
    const broken = [
      { settings: {} },
      { settings: { ...(snapshot["settings"] as object), maxOrders: "many" } },
      { now: 9e18 },
      { timers: [{ ...timer, due: "x" }] },
      { state: {} },
      { state: { ...state, order: [{}] } },
      { state: { ...state, order: [{ ...order, at: { stage: "MOON" } }] } },
      { state: { ...state, rows: [{}] } },
      { state: { ...state, rows: [{ ...row, available: -5 }] } },
    ];
    const changes = [
      { snapshot: { version: 2 } },
      { snapshot: { ...(whole["snapshot"] as object), family: "qlink" } },
      { pushes: { lastId: 1, records: [{ id: 1 }] } },
      { targets: { all: { url: 7, wire: "json" }, events: {} } },
      { settings: { pushLate: 9 } },
      { speed: "fast" },
      { world: "glink:another" },
      ...broken.map((part) => ({ snapshot: { ...snapshot, ...part } })),
    ];
    for (const change of changes) {
      const { status, violations } = await refusal("PUT", "/export", { ...whole, ...change });
      expect([status, violations?.[0]?.pointer.split("/")[1]], JSON.stringify(change).slice(0, 300)).toEqual([
        400,
        Object.keys(change)[0],
      ]);
    }
    expect(await control("GET", "/export")).toEqual(whole);
  });

  test("that there are not are named with those that there are", async () => {
    const { control, refusal } = await openSandbox();
    await control("PUT", "/snapshots/before");
    expect(await refusal("POST", "/snapshots/befor/restore")).toMatchObject({
      status: 404,
      possible: ["before"],
    });
  });
});

describe("lists", () => {
  test("come in pages, and chosen by stage", async () => {
    const { place, control } = await openSandbox();
    for (const number of ["SO-1", "SO-2", "SO-3"]) await place(number);
    await control("POST", "/acts/ship", { orderNumber: "SO-2" });
    expect(await control("GET", "/orders?page=2&pageSize=2")).toMatchObject({
      orders: [{ orderNumber: "SO-3" }],
      total: 3,
      page: 2,
    });
    expect(await control("GET", "/orders?stage=SHIPPED")).toMatchObject({
      orders: [{ orderNumber: "SO-2" }],
      total: 1,
    });
    const { events } = await control("GET", "/events?after=1&limit=1");
    expect(events).toMatchObject([{ number: 2 }]);
  });

  test("refuse parameters that there are not, and values that cannot be", async () => {
    const { refusal } = await openSandbox();
    for (const query of ["page=0", "pageSize=5000", "page=one", "stge=SHIPPED"]) {
      const { status, violations } = await refusal("GET", `/orders?${query}`);
      expect([status, violations?.[0]?.in]).toEqual([400, "query"]);
    }
    expect(await refusal("GET", "/pushes?wait=2h")).toMatchObject({ status: 400 });
    expect(await refusal("GET", "/orders/SO-9")).toMatchObject({ status: 404, possible: [] });
  });
});

test("an order whose number two customers use is asked for with the customer", async () => {
  const { ask, control, refusal } = await openSandbox();
  for (const customerCode of ["ONE", "TWO"])
    await ask("POST", "/glink/GLINK_CREATE_ORDER_NOTIFY", { ...orderOf("SO-1"), customerCode });
  const { status, possible, detail } = await refusal("GET", "/orders/SO-1");
  expect([status, detail]).toEqual([409, expect.stringContaining("by customerCode")]);
  expect(possible?.map((one) => JSON.parse(one).customerCode)).toEqual(["ONE", "TWO"]);
  expect(await control("GET", "/orders/SO-1?customerCode=TWO")).toMatchObject({ customerCode: "TWO" });
  const other = await refusal("GET", "/orders/SO-1?customerCode=THREE");
  expect(other).toMatchObject({ status: 404, detail: expect.stringContaining('of the customer "THREE"') });
  expect(other.possible).toEqual(possible);
});

describe("worlds", () => {
  test("are those of the partners, and do not see each other", async () => {
    const { ask, place } = await openSandbox();
    await Promise.all([place("SO-1", "ONE"), place("SO-1", "TWO"), place("SO-2", "TWO")]);
    await ask("POST", "/__sandbox/worlds/glink:TWO/clock", { advance: "24h" });
    const { body } = await ask("GET", "/__sandbox/worlds");
    expect(body["worlds"]).toMatchObject(
      [{ world: "glink:ONE", now: beginning }, { world: "glink:TWO" }].sort(),
    );
    const listed = async (world: string) => (await ask("GET", `/__sandbox/worlds/${world}/orders`)).body;
    expect(await listed("glink:ONE")).toMatchObject({
      orders: [{ orderNumber: "SO-1", stage: "CREATED" }],
      total: 1,
    });
    expect(await listed("glink:TWO")).toMatchObject({ total: 2 });
  });

  test("are opened by being named, and refused where no world can be", async () => {
    const { ask } = await openSandbox({ maxWorlds: 2 });
    expect((await ask("GET", "/__sandbox/worlds/glink:A%20B")).body).toMatchObject({ world: "glink:A B" });
    const cases: [string, number, RegExp][] = [
      ["glink", 400, /form/],
      ["glnk:A", 404, /Did you mean "glink"/],
      ["glink:B", 200, /./],
      ["glink:C", 409, /2 worlds are open/],
    ];
    for (const [name, status, detail] of cases) {
      const answer = await ask("GET", `/__sandbox/worlds/${name}`);
      expect([name, answer.status]).toEqual([name, status]);
      if (status !== 200) expect(answer.body["detail"]).toMatch(detail);
    }
    expect((await ask("DELETE", "/__sandbox/worlds/glink:B")).status).toBe(200);
    expect((await ask("GET", "/__sandbox/worlds/glink:C")).status).toBe(200);
    expect((await ask("DELETE", "/__sandbox/worlds/glink:B")).status).toBe(404);
  });

  test("are only those whose keys are there", async () => {
    const { ask, place } = await openSandbox({ keys: { glink: { ONE: "key of one" } } });
    expect((await place("SO-1", "ONE")).status).toBe(200);
    const refused = await place("SO-1", "TWO");
    expect([refused.status, refused.body["possible"]]).toEqual([404, ["glink:ONE"]]);
    expect((await ask("GET", "/__sandbox/worlds/glink:TWO")).status).toBe(404);
  });
});

test("paths and methods that there are not are named with those that there are", async () => {
  const { ask } = await openSandbox();
  expect(await ask("GET", "/__sandbox/world")).toMatchObject({
    status: 404,
    body: { possible: expect.any(Array) },
  });
  const wrong = await ask("PUT", `${worldPath}/clock`, {});
  expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, POST"]);
  expect((await ask("GET", "/__sandbox/health")).body).toMatchObject({
    status: "ok",
    families: ["glink", "qlink", "kakaclo"],
  });
});

test("the same calls at the same times make the same world, to the byte", async () => {
  const texts = [];
  for (let run = 0; run < 2; run++) {
    const { place, control, ask } = await openSandbox();
    for (const number of ["SO-1", "SO-2"]) await place(number);
    await control("POST", "/clock", { advance: "20m" });
    await ask("POST", "/glink/GLINK_CANCEL_ORDER_NOTIFY", { ...orderOf("SO-1"), orderNumbers: undefined });
    await control("POST", "/clock", { advance: "24h" });
    texts.push(JSON.stringify([await control("GET", "/export"), await control("GET", "/events")]));
  }
  expect(texts[0]).toBe(texts[1]);
});
