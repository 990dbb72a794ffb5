import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createSqliteInboxStore } from "../../../src/webhooks/inbox/sqlite/index.ts";
import { describeInboxStore } from "../../helpers/inbox/store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "inbox-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

if (process.getBuiltinModule("node:sqlite")) {
  let files = 0;
  describeInboxStore("SQLite", async () => {
    let time = 1_000;
    const options = { file: join(folder, `${++files}.db`), now: () => time };
    return {
      store: createSqliteInboxStore(options),
      other: createSqliteInboxStore(options),
      async pass(ms) {
        time += ms;
      },
    };
  });
} else {
  describe("the inbox in SQLite", () => {
    test("says on a Node without SQLite what would help", () => {
      const open = () => createSqliteInboxStore({ file: join(folder, "none.db") });
      expect(open).toThrow(`this is Node ${process.versions.node}: update Node`);
    });
  });
}
