import { describe, expect, test } from "vitest";
import { runInbox } from "../helpers/inbox/inbox-command.ts";

describe("fulfillment-openapi inbox", () => {
  test.each([
    [[], "Name what to do: list, counts, show, replay, drop, schema."],
    [["lst", "--store", "postgres:"], 'There is no "inbox lst". Did you mean "list"?'],
    [["list"], "Name the store: --store, or FULFILLMENT_INBOX_STORE in the environment."],
    [
      ["list", "--store", "mysql://x"],
      "--store has to begin with postgres://, redis://, rediss:// or sqlite:",
    ],
    [["list", "--store", "sqlite:"], "--store names no file."],
    [["list", "7", "--store", "postgres:"], "inbox list takes no id"],
    [["show", "--store", "postgres:"], "Name the id of a push"],
    [["show", "1", "2", "--store", "postgres:"], "inbox show takes one id."],
  ])("%j is wrong usage", async (args, message) => {
    expect((await runInbox(args)).error).toContain(message);
  });

  test.each([
    "postgres://app:hunter2@db/orders",
    "redis://:hunter2@db",
    "postgres://db/orders?password=hunter2",
  ])("takes no password on the command line, and does not repeat it: %s", async (store) => {
    const { error } = await runInbox(["list", "--store", store]);
    expect(error).toContain("--store holds a password");
    expect(error).not.toContain("hunter2");
  });

  test.each(["postgres://app@127.0.0.1:1/orders", "redis://127.0.0.1:1"])(
    "says that %s is not reachable, without its password",
    async (store) => {
      const { error } = await runInbox(["counts", "--store", store], {
        FULFILLMENT_INBOX_PASSWORD: "hunter22",
      });
      expect(error).toMatch(/The store \w+:\/\/127\.0\.0\.1:1\S* cannot be used: .*ECONNREFUSED/);
      expect(error).not.toContain("hunter22");
    },
  );

  test("prints the SQL of the tables, and of Redis that there is none", async () => {
    const { output } = await runInbox(["schema", "--store", "postgres:", "--schema", "orders"]);
    expect(output).toContain('CREATE TABLE IF NOT EXISTS "orders".fulfillment_inbox_pushes');
    expect((await runInbox(["schema", "--store", "sqlite:x.db"])).output).toContain("CREATE TABLE");
    const redis = await runInbox(["schema", "--store", "redis:"]);
    expect(redis).toMatchObject({ output: "", notes: expect.stringContaining("Redis needs no schema") });
  });
});
