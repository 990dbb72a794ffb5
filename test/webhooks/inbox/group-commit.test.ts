import { describe, expect, test } from "vitest";
import { createGroupCommit } from "../../../src/webhooks/inbox/postgres/group-commit.ts";
import type { InboxPush } from "../../../src/webhooks/index.ts";
import { changePush, statePush } from "../../helpers/inbox/store-contract.ts";

/** Statements that end when they are told to, and the keys of each. */
function statements() {
  const begun: { keys: string[]; end: (error?: Error) => void }[] = [];
  const store = (pushes: readonly InboxPush[]) =>
    new Promise<ReadonlySet<number>>((resolve, reject) => {
      const end = (error?: Error) => (error ? reject(error) : resolve(new Set(pushes.keys())));
      begun.push({ keys: pushes.map(({ key }) => key), end });
    });
  return { store, begun, keys: () => begun.map(({ keys }) => keys) };
}

function sqlError(code: string): Error {
  return Object.assign(new Error(`SQLSTATE ${code}`), { code });
}

describe("pushes that arrive together", () => {
  test("one goes at once, and those that come meanwhile go together when it is committed", async () => {
    const { store, begun, keys } = statements();
    const add = createGroupCommit(store, 60_000);
    const [a, b, c] = [changePush(), changePush(), changePush()];
    const added = [a, b, c].map((push) => add(push));
    expect(keys()).toEqual([[a.key]]);
    begun[0]?.end();
    expect(await added[0]).toBe("added");
    await expect.poll(keys).toEqual([[a.key], [b.key, c.key]]);
    begun[1]?.end();
    expect(await Promise.all(added)).toEqual(["added", "added", "added"]);
  });

  test("those of one document, or with one key, go one after the other", async () => {
    const { store, begun, keys } = statements();
    const add = createGroupCommit(store, 60_000);
    const [first, second, third] = [statePush("SO-1", "A"), statePush("SO-1", "B"), statePush("SO-2", "A")];
    const [change, again] = [changePush({ key: "one" }), changePush({ key: "one" })];
    for (const push of [changePush(), first, second, third, change, again]) void add(push);
    for (let turn = 0; turn < 3; turn++) {
      await expect.poll(() => begun.length).toBe(turn + 1);
      begun[turn]?.end();
    }
    expect(keys().slice(1)).toEqual([
      [first.key, third.key, "one"],
      [second.key, "one"],
    ]);
  });

  test.each([
    ["a value that is none", "22021"],
    ["a row that no index takes", "54000"],
    ["a row that somebody has locked", "55P03"],
  ])(
    "are stored one by one where the database refuses one of them, which alone fails: %s",
    async (_, code) => {
      const wrong = changePush();
      const stored: string[][] = [];
      const add = createGroupCommit(async (pushes) => {
        stored.push(pushes.map(({ key }) => key));
        if (pushes.includes(wrong)) throw sqlError(code);
        return new Set(pushes.keys());
      }, 60_000);
      const others = [changePush(), changePush(), changePush()];
      const outcomes = await Promise.allSettled(
        [others[0], wrong, ...others.slice(1)].map((one = wrong) => add(one)),
      );
      expect(outcomes.map(({ status }) => status)).toEqual([
        "fulfilled",
        "rejected",
        "fulfilled",
        "fulfilled",
      ]);
      expect(stored.map(({ length }) => length)).toEqual([1, 3, 1, 1, 1]);
    },
  );

  test("all fail where the connection breaks, and none is sent twice", async () => {
    const { store, begun, keys } = statements();
    const add = createGroupCommit(store, 60_000);
    const added = [changePush(), changePush(), changePush()].map((push) => add(push));
    const settled = Promise.allSettled(added);
    begun[0]?.end(sqlError("57P01"));
    await expect.poll(() => begun.length).toBe(2);
    begun[1]?.end(new Error("Connection terminated"));
    expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(keys().flat()).toHaveLength(3);
  });

  test("do not wait for good behind a statement that hears nothing any more", async () => {
    const { store, begun, keys } = statements();
    const add = createGroupCommit(store, 20);
    const [lost, later] = [changePush(), changePush()];
    const [never, added] = [add(lost), add(later)];
    await expect.poll(keys).toEqual([[lost.key], [later.key]]);
    begun[1]?.end();
    expect(await added).toBe("added");
    begun[0]?.end();
    expect(await never).toBe("added");
  });
});
