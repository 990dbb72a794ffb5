import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ClassicLevel } from "classic-level";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DataError } from "../../../src/sandbox/data/data-error.ts";
import { DataFolder, type DataFolderOptions } from "../../../src/sandbox/data/data-folder.ts";
import { sealed, unsealed } from "../../../src/sandbox/data/sealed.ts";
import type { SandboxServerOptions } from "../../../src/sandbox/sandbox-server.ts";
import { beginning, openReceiver, openSandbox, orderOf, worldPath } from "../../helpers/running-sandbox.ts";

let root = "";
let folders = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sandbox-data-"));
});
afterAll(() => rm(root, { recursive: true }));

const newFolder = () => join(root, String(++folders));

/** A sandbox that keeps its worlds in a folder. */
async function openKept(
  folder: string,
  { options = {}, ...more }: { options?: DataFolderOptions } & Partial<SandboxServerOptions> = {},
) {
  return openSandbox({ data: await DataFolder.open(folder, options), ...more });
}

/** What the folder has when the process is killed now: a copy of its files, while they are in use. */
async function killed(folder: string): Promise<string> {
  const copy = newFolder();
  // A file that is about to get its name may be gone when it is its turn.
  await cp(folder, copy, { recursive: true, filter: (path) => !path.endsWith(".new") });
  return copy;
}

type Kept = Awaited<ReturnType<typeof openKept>>;

/** All that can be asked about the world of the tests. */
async function whole({ control }: Kept) {
  const paths = [
    "",
    "/clock",
    "/settings",
    "/orders",
    "/asns",
    "/stock",
    "/push-target",
    "/pushes",
    "/snapshots",
  ];
  const answers = await Promise.all([...paths, "/export"].map((path) => control("GET", path)));
  return Object.fromEntries([...paths, "/export"].map((path, index) => [path, answers[index]]));
}

async function stockOf({ control }: Kept) {
  return (await control("GET", "/stock"))["stock"] as Record<string, unknown>[];
}

/** The database of a folder that nobody uses. */
async function inDatabase(folder: string, work: (database: ClassicLevel<string, string>) => Promise<void>) {
  const database = new ClassicLevel<string, string>(folder);
  await database.open();
  await work(database);
  await database.close();
}

function refusalOf(folder: string): Promise<unknown> {
  return openKept(folder).catch((error: unknown) => error);
}

describe("a world that is kept in a folder", () => {
  test("is the same after the process was killed: documents, stock, clock, settings, targets, pushes, snapshots", async () => {
    const folder = newFolder();
    const receiver = await openReceiver((_, number) =>
      number % 3 === 0 ? { status: 500, body: {} } : { body: { success: true } },
    );
    const one = await openKept(folder, { targets: receiver.targets });
    await one.place("SO-1");
    await one.control("PUT", "/settings", { pushLate: 0.5, acceptAfter: "PT3M", pushFirstPause: "PT5M" });
    await one.control("POST", "/clock", { advance: "1h" });
    await one.control("PUT", "/snapshots/early");
    const { warehouseCode, sku } = (await stockOf(one))[0] ?? {};
    await one.control("POST", "/acts/adjust", { warehouseCode, sku, quantity: -5, reason: "counted" });
    await one.place("SO-2");
    await one.control("POST", "/acts/ship", { orderNumber: "SO-2" });
    await one.control("PUT", "/push-target", { url: null, event: "stockAdjusted" });
    await one.control("POST", "/pushes/1/redeliver");
    await one.control("POST", "/clock", { speed: "instant" });
    await one.control("POST", "/clock", { speed: "manual" });
    await one.control("POST", "/clock", { advance: "7m" });
    const two = await openKept(await killed(folder));
    expect(await whole(two)).toEqual(await whole(one));
  });

  test("is not replaced by a new one where calls still come while the sandbox is closed: those are refused", async () => {
    const folder = newFolder();
    const one = await openKept(folder);
    await one.place("SO-1");
    one.worlds.closeAll();
    const late = [await one.place("SO-2"), await one.ask("GET", `${worldPath}/orders`)];
    expect(late).toMatchObject(Array(2).fill({ status: 503, body: { title: "Shutting down" } }));
    await one.close();
    const two = await openKept(folder);
    expect(await two.control("GET", "/orders")).toMatchObject({
      orders: [{ orderNumber: "SO-1" }],
      total: 1,
    });
  });

  test("goes on as it would have: the same events, pushes and answers", async () => {
    const folder = newFolder();
    const receiver = await openReceiver((_, number) => ({ body: { success: number % 2 === 0 } }));
    const one = await openKept(folder, {
      targets: receiver.targets,
      deliverySettings: { pushOvertaken: 0.5, pushRepeated: 0.5 },
    });
    await one.place("SO-1");
    await one.control("POST", "/clock", { advance: "30m" });
    const copy = await killed(folder);
    const goOn = async (sandbox: Kept) => {
      // Both begin with the same answers.
      receiver.received.length = 0;
      await sandbox.place("SO-2");
      await sandbox.control("POST", "/clock", { advance: "3d" });
      return whole(sandbox);
    };
    const expected = await goOn(one);
    expect(await goOn(await openKept(copy, { randomSeed: 99 }))).toEqual(expected);
  });

  test("is there when its first call is answered, and with --fsync as well", async () => {
    for (const fsync of [false, true]) {
      const folder = newFolder();
      const sandbox = await openKept(folder, { options: { fsync } });
      for (let number = 1; number <= 5; number++) {
        await sandbox.place(`SO-${number}`);
        const copy = await openKept(await killed(folder));
        expect(await copy.control("GET", "/orders")).toMatchObject({ total: number });
        await copy.close();
      }
    }
  });

  test("keeps its clock, whatever --now says, and tells it", async () => {
    const folder = newFolder();
    const one = await openKept(folder);
    await one.control("POST", "/clock", { advance: "5d" });
    await one.close();
    const notes: string[] = [];
    const two = await openKept(folder, { now: 0, note: (text) => void notes.push(text) });
    expect(await two.control("GET", "/clock")).toMatchObject({ now: "2026-06-10T08:00:00.000Z" });
    expect(notes).toEqual([
      "glink:GLINK goes on from 2026-06-10T08:00:00.000Z, not from the start that was asked for.",
    ]);
  });

  test("starts anew where it began, is restored, imported and closed, and all of it is kept", async () => {
    const folder = newFolder();
    const one = await openKept(folder);
    await one.place("SO-1");
    await one.control("PUT", "/snapshots/a!b");
    const exported = await one.control("GET", "/export");
    await one.control("POST", "/clock", { advance: "1d" });
    await one.control("POST", "/reset");
    const reset = await openKept(await killed(folder));
    expect(await reset.control("GET", "/clock")).toMatchObject({ now: beginning });
    expect(await reset.control("GET", "/orders")).toMatchObject({ total: 0 });
    await reset.control("POST", "/snapshots/a!b/restore");
    expect(await reset.control("GET", "/orders")).toMatchObject({ total: 1 });
    await one.place("SO-2");
    await one.control("PUT", "/export", exported);
    const imported = await openKept(await killed(folder));
    expect(await imported.control("GET", "/export")).toEqual(exported);
    await one.ask("DELETE", worldPath);
    const closed = await openKept(await killed(folder));
    expect(await closed.ask("GET", "/__sandbox/worlds")).toMatchObject({ body: { worlds: [] } });
    expect(await closed.control("GET", "/snapshots")).toEqual({ snapshots: [] });
  });

  test("is kept as a whole again when its records are long, and no record stays that is in it", async () => {
    const folder = newFolder();
    const one = await openKept(folder, { options: { longest: 5_000 } });
    for (let number = 0; number < 20; number++) await one.place(`SO-${number}`);
    await one.control("POST", "/clock", { advance: "3h" });
    const [before, copy] = [await whole(one), await killed(folder)];
    await one.close();
    let records = 0;
    await inDatabase(folder, async (database) => {
      for await (const _ of database.keys({ gte: "journal!", lt: 'journal"' })) records++;
    });
    expect(records).toBeLessThan(10);
    for (const kept of [folder, copy]) expect(await whole(await openKept(kept))).toEqual(before);
  });

  test("drops the oldest finished orders in the folder too", async () => {
    const folder = newFolder();
    const starts = { glink: { settings: { maxOrders: 3 } } };
    const one = await openKept(folder, { starts, speed: "instant" });
    for (let number = 0; number < 6; number++) await one.place(`SO-${number}`);
    const before = await one.control("GET", "/orders");
    expect(before).toMatchObject({ total: 3 });
    expect(
      await (await openKept(await killed(folder), { speed: "instant" })).control("GET", "/orders"),
    ).toEqual(before);
  });

  test("stays closed, and is kept, where the keys admit it no more", async () => {
    const folder = newFolder();
    const one = await openKept(folder);
    await one.place("SO-1");
    await one.close();
    const notes: string[] = [];
    const two = await openKept(folder, {
      keys: { glink: { OTHER: "secret" } },
      note: (text) => void notes.push(text),
    });
    expect(notes).toEqual(["glink:GLINK stays closed: the sandbox was started with other keys."]);
    await two.close();
    expect(await (await openKept(folder)).control("GET", "/orders")).toMatchObject({ total: 1 });
  });
});

describe("a folder that cannot be used is refused with a sentence, and nothing changes in it:", () => {
  test("of another sandbox that runs", async () => {
    const folder = newFolder();
    await openKept(folder);
    expect(String(await refusalOf(folder))).toMatch(
      /is used by another sandbox\. Stop that one, or name another folder/,
    );
  });

  test("with other files, or a file in its place", async () => {
    await writeFile(join(root, "notes.txt"), "mine");
    expect(String(await refusalOf(root))).toMatch(/holds other files\. Name a folder of its own/);
    expect(String(await refusalOf(join(root, "notes.txt")))).toMatch(/is a file\. Name a folder/);
    expect(String(await refusalOf(join(root, "notes.txt", "below")))).toMatch(/lies below a file/);
  });

  test("with the data of another program", async () => {
    const folder = newFolder();
    await inDatabase(folder, (database) => database.put("theirs", "1"));
    expect(String(await refusalOf(folder))).toMatch(/holds the data of another program/);
  });

  const change = (database: ClassicLevel<string, string>, kind: string, edit: (text: string) => string) =>
    (async () => {
      for await (const [key, text] of database.iterator({ gte: kind, lt: `${kind}~` })) {
        await database.put(key, sealed(edit(unsealed(text) ?? "")));
        return;
      }
    })();
  const inBase = (edit: (base: { snapshot: Record<string, unknown> }) => void) => (text: string) => {
    const base = JSON.parse(text);
    edit(base);
    return JSON.stringify(base);
  };

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      "of a later version",
      "format",
      (text) => text.replace('"version":1', '"version":2'),
      /written by a later version.*format is 2, and this version reads 1\. Update/,
    ],
    [
      "with a world of a later version",
      "base!",
      inBase(({ snapshot }) => {
        snapshot["version"] = 2;
      }),
      /glink:GLINK in .* cannot be opened: This is a snapshot of glink, version 2.*Nothing was changed/,
    ],
    [
      "with a world whose beginning is damaged",
      "base!",
      (text) => text.slice(0, -20),
      /glink:GLINK in .* cannot be opened: its data is damaged\. Nothing was changed/,
    ],
    [
      "with a world that lacks its state",
      "base!",
      inBase(({ snapshot }) => {
        delete snapshot["state"];
      }),
      /glink:GLINK in .* cannot be opened: .*Nothing was changed/,
    ],
    [
      "with a record that is damaged",
      "journal!",
      (text) => text.slice(0, -5),
      /glink:GLINK in .* cannot be opened: its record 1 is damaged/,
    ],
    [
      "with a record of a later version",
      "journal!",
      () => '[{"weather":"rain"}]',
      /glink:GLINK in .* cannot be opened: .*weather/,
    ],
    [
      "with an event that does not follow",
      "journal!",
      (text) => text.replace('"number":1,', '"number":7,'),
      /cannot be opened: Event 7 does not follow event 0/,
    ],
  ])("%s", async (_, kind, edit, message) => {
    const folder = newFolder();
    const one = await openKept(folder);
    await one.place("SO-1");
    await one.place("SO-2");
    await one.close();
    await inDatabase(folder, (database) => change(database, kind, edit));
    const refusal = await refusalOf(folder);
    expect(refusal).toBeInstanceOf(DataError);
    expect(String(refusal)).toMatch(message);
    // It was closed again, and can be opened by others.
    await inDatabase(folder, async (database) => {
      const keys = await database.keys({ gte: "journal!", lt: 'journal"' }).all();
      expect(keys).toHaveLength(2);
    });
  });

  test("whose database is damaged", async () => {
    const folder = newFolder();
    await (await openKept(folder)).close();
    await writeFile(join(folder, "CURRENT"), "rubbish");
    expect(String(await refusalOf(folder))).toMatch(/is damaged: not all that was kept can be read/);
  });
});

describe("a folder of which something was lost is refused", () => {
  /** Files of the database that hold what was written, each with its content. */
  async function contents(folder: string): Promise<[path: string, content: Buffer][]> {
    const names = (await readdir(folder)).filter((name) => /^\d+\.(log|ldb)$/.test(name));
    const files = await Promise.all(
      names.map(async (name): Promise<[string, Buffer]> => {
        const path = join(folder, name);
        return [path, await readFile(path)];
      }),
    );
    const written = files.filter(([, content]) => content.length > 0);
    expect(written).not.toEqual([]);
    return written;
  }

  async function keptFolder(): Promise<string> {
    const folder = newFolder();
    const one = await openKept(folder);
    for (let number = 0; number < 8; number++) await one.place(`SO-${number}`);
    await one.close();
    return folder;
  }

  test.each([0.1, 0.3, 0.5, 0.7, 0.9])("with 40 bytes changed at %d of a file", async (part) => {
    const folder = await keptFolder();
    for (const [path, content] of await contents(folder)) {
      const start = Math.floor((content.length - 40) * part);
      for (let index = start; index < start + 40; index++) content[index] = (content[index] ?? 0) ^ 0xff;
      await writeFile(path, content);
    }
    // Also the second time, when the database has put its files in order.
    for (const _ of [1, 2]) {
      const refusal = await refusalOf(folder);
      expect(refusal).toBeInstanceOf(DataError);
      expect(String(refusal)).toMatch(/is damaged|cannot be read|data of another program/);
    }
  });

  test("with a file deleted, also one that the list of its worlds is in", async () => {
    for (const isList of [false, true]) {
      const folder = await keptFolder();
      for (const [path] of isList ? [[join(folder, "INVENTORY")]] : await contents(folder))
        await rm(path ?? "");
      for (const _ of [1, 2]) expect(String(await refusalOf(folder))).toMatch(/is damaged/);
    }
  });

  test("with a value changed where the database does not see it", async () => {
    const folder = await keptFolder();
    await inDatabase(folder, async (database) => {
      const [key = ""] = await database.keys({ gte: "journal!", lt: 'journal"' }).all();
      await database.put(key, String(await database.get(key)).replace("SO-0", "SO-9"));
    });
    expect(String(await refusalOf(folder))).toMatch(/is damaged/);
  });

  test("with a record missing that was on the disk", async () => {
    const folder = await keptFolder();
    await inDatabase(folder, async (database) => {
      const keys = await database.keys({ gte: "journal!", lt: 'journal"' }).all();
      await database.del(keys.at(-1) ?? "");
    });
    expect(String(await refusalOf(folder))).toMatch(/is damaged/);
  });
});

test.runIf(process.platform === "linux")("a folder where none can be made is refused", async () => {
  const refusal = await refusalOf("/proc/none/below");
  expect(refusal).toBeInstanceOf(DataError);
  expect(String(refusal)).toMatch(/\/proc\/none\/below cannot be made/);
});

test("a world whose last records were lost with the machine goes on from those before, and that is said", async () => {
  const folder = newFolder();
  const one = await openKept(folder);
  for (const number of ["SO-1", "SO-2", "SO-3", "SO-4"]) await one.place(number);
  await one.close();
  await inDatabase(folder, async (database) => {
    const keys = await database.keys({ gte: "journal!", lt: 'journal"' }).all();
    await database.del(keys[2] ?? "");
  });
  // Two of them were on the disk for sure.
  await writeFile(join(folder, "INVENTORY"), sealed('[[1,{"last":2,"snapshots":0}]]'));
  const notes: string[] = [];
  const two = await openKept(folder, { options: { note: (text) => void notes.push(text) } });
  expect(notes).toEqual([
    expect.stringMatching(/^glink:GLINK lacks its end: .* It goes on from where it was shortly before\.$/),
  ]);
  expect(await two.control("GET", "/orders")).toMatchObject({ total: 2 });
  await two.place("SO-5");
  expect(await (await openKept(await killed(folder))).control("GET", "/orders")).toMatchObject({ total: 3 });
});

test("worlds of several partners are kept apart", async () => {
  const folder = newFolder();
  const one = await openKept(folder);
  for (const partner of ["GLINK", "OTHER!1", "THIRD"]) await one.place(`SO-${partner}`, partner);
  const two = await openKept(await killed(folder));
  expect(two.worlds.all().map(({ name }) => name)).toEqual(["glink:GLINK", "glink:OTHER!1", "glink:THIRD"]);
  const numbers = two.worlds
    .all()
    .flatMap((world) => [...world.current.view("orders")].map((order) => order["orderNumber"]));
  expect(numbers).toEqual(["SO-GLINK", "SO-OTHER!1", "SO-THIRD"]);
  expect(orderOf("SO-1")).toMatchObject({ orderNumber: "SO-1" });
});
