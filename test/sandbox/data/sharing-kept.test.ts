import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DataError } from "../../../src/sandbox/data/data-error.ts";
import { DataFolder } from "../../../src/sandbox/data/data-folder.ts";
import { sandboxFamilies } from "../../../src/sandbox/families.ts";
import { checkSeed } from "../../../src/sandbox/seed/check-seed.ts";
import { openSandbox } from "../../helpers/running-sandbox.ts";
import { qlinkOrder } from "../../helpers/sandbox/qlink-payloads.ts";

let root = "";
let folders = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sandbox-sharing-"));
});
afterAll(() => rm(root, { recursive: true }));

const newFolder = () => join(root, String(++folders));
const sharing = { qlink: { shares: "glink:GLINK", customerCode: "SHOP" } };

/** A sandbox that keeps its worlds in a folder, and what it says when it starts. */
async function open(folder: string, seed: object = {}) {
  const { starts } = checkSeed(
    seed,
    sandboxFamilies().map(({ behaviour }) => behaviour),
  );
  const notes: string[] = [];
  const note = (text: string) => void notes.push(text);
  const sandbox = await openSandbox({ data: await DataFolder.open(folder), starts, note });
  return {
    ...sandbox,
    notes,
    async order(number: string, appKey: string) {
      const headers = { appKey, sign: "s", warehouseType: "LINGXING" };
      const path = "/global-api/v1/warehouse/createOrder";
      const { body } = await sandbox.ask("POST", path, qlinkOrder(number, [["TEA", 1]]), headers);
      expect(body["success"]).toBe(true);
    },
    async orders() {
      const { body } = await sandbox.ask("GET", "/__sandbox/worlds/glink:GLINK/orders");
      return (body["orders"] as Record<string, unknown>[]).map(({ orderNumber, world }) => [
        orderNumber,
        world,
      ]);
    },
  };
}

describe("worlds that share a ledger and are kept in a folder", () => {
  test("share it still when the sandbox is started without the seed, and that is said", async () => {
    const folder = newFolder();
    const one = await open(folder, sharing);
    await one.order("A", "K0");
    await one.close();
    const two = await open(folder);
    expect(two.notes[0]).toBe(
      "Worlds of qlink go on with the stock of glink:GLINK, customer SHOP, as they are kept.",
    );
    await two.order("B", "K0");
    await two.order("C", "K1");
    const expected = [
      ["A", "qlink:K0"],
      ["B", "qlink:K0"],
      ["C", "qlink:K1"],
    ];
    expect(await two.orders()).toEqual(expected);
    expect(two.worlds.all().map(({ name }) => name)).toEqual(["glink:GLINK"]);
    await two.close();
    const three = await open(folder, sharing);
    expect(await three.orders()).toEqual(expected);
  });

  test.each([
    [{ qlink: { strict: true } }, /and the seed gives them stock of their own/],
    [{ qlink: { ...sharing.qlink, customerCode: "OTHER" } }, /the seed gives them .*customer OTHER/],
  ])("are refused with a seed that says otherwise: %j", async (seed, message) => {
    const folder = newFolder();
    const one = await open(folder, sharing);
    await one.order("A", "K0");
    await one.close();
    const refusal = await open(folder, seed).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataError);
    expect(String(refusal)).toMatch(message);
    expect(await (await open(folder, sharing)).orders()).toEqual([["A", "qlink:K0"]]);
  });

  test("cannot be those that were kept with stock of their own", async () => {
    const folder = newFolder();
    const one = await open(folder);
    await one.order("A", "K0");
    await one.close();
    expect(String(await open(folder, sharing).catch((error: unknown) => error))).toMatch(
      /keeps qlink:K0 with stock of its own, and the seed gives such worlds the stock of glink:GLINK/,
    );
  });
});
