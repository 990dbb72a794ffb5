import { describe, expect, test } from "vitest";
import type { InboxStore } from "../../../src/webhooks/index.ts";
import { runInbox } from "./inbox-command.ts";
import { changePush, statePush } from "./store-contract.ts";

/** A store that the command is to find, with what names it. */
export type CommandStore = { store: InboxStore; args: readonly string[]; env?: Record<string, string> };

/** Buries the push that is due. */
async function bury(store: InboxStore, failure: string): Promise<string> {
  const taken = await store.take(60_000);
  if (!taken) throw new Error("No push is due.");
  await store.bury(taken, Number.POSITIVE_INFINITY, failure);
  return taken.id;
}

/**
 * What the command does with every store.
 *
 * @param open opens an empty store
 */
export function describeInboxCommand(name: string, open: () => Promise<CommandStore>): void {
  describe(`the command inbox on ${name}`, () => {
    const person = "Jane Roe";
    const text = JSON.stringify({ orderNumber: "SO-1", remark: person, status: "SHIPPED" });

    test("lists, counts and shows pushes, masked unless everything may be seen", async () => {
      const { store, args, env } = await open();
      await store.add({ ...statePush("SO-1", "SHIPPED"), text });
      const id = await bury(store, `Error: no customer ${person}`);
      await store.add(changePush());
      const run = (...more: string[]) => runInbox([...more, ...args], env);
      expect((await run("list", "--state", "dead")).output).toMatch(
        /dead +1 .*orderStatus +SO-1 +Error: no customer/,
      );
      expect(JSON.parse((await run("list", "--json")).output)).toHaveLength(2);
      expect(JSON.parse((await run("list", "--json", "--number", "SO-1")).output)).toMatchObject([
        { id, state: "dead" },
      ]);
      expect(JSON.parse((await run("counts", "--json")).output)).toMatchObject({
        waiting: 1,
        running: 0,
        dead: 1,
      });
      const shown = await run("show", id);
      expect(JSON.parse(shown.output)).toMatchObject({
        id,
        payload: { orderNumber: "SO-1", remark: '"J…" (8 characters)' },
      });
      expect(shown.output).not.toContain(person);
      expect((await run("list")).output).not.toContain(person);
      const whole = JSON.parse((await run("show", id, "--show-personal")).output);
      expect(whole).toMatchObject({ payload: { remark: person }, failure: `Error: no customer ${person}` });
    });

    test("replays and drops dead pushes, and nothing where an id is wrong", async () => {
      const { store, args, env } = await open();
      const run = (...more: string[]) => runInbox([...more, ...args], env);
      for (let count = 0; count < 3; count++) await store.add(changePush());
      const [first, second] = [await bury(store, "no"), await bury(store, "no")];
      const [waiting = ""] = (await store.list({ state: "waiting" })).map(({ id }) => id);
      expect((await run("replay", first, "999999")).error).toContain(
        "There is no push 999999 in this inbox.",
      );
      expect((await run("drop", first, waiting)).error).toContain(`Push ${waiting} is waiting, not dead`);
      expect(await store.counts()).toMatchObject({ waiting: 1, dead: 2 });
      expect(await run("replay", first)).toMatchObject({
        output: `Push ${first} is handed over again.`,
        error: undefined,
      });
      expect(await run("drop", second)).toMatchObject({
        output: `Push ${second} is dropped.`,
        error: undefined,
      });
      expect(await store.counts()).toMatchObject({ waiting: 2, dead: 0 });
    });
  });
}
