import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createSqliteInboxStore } from "../../../src/webhooks/inbox/sqlite/index.ts";
import { describeInboxCommand } from "../../helpers/inbox/command-contract.ts";
import { runInbox } from "../../helpers/inbox/inbox-command.ts";
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
  describeInboxCommand("SQLite", async () => {
    const file = join(folder, `command ${++files}.db`);
    return { store: createSqliteInboxStore({ file }), args: ["--store", `sqlite:${file}`] };
  });

  test("the command says what is wrong with a file, and makes nothing in it", async () => {
    const list = (file: string) => runInbox(["list", "--store", `sqlite:${file}`]);
    const [text, empty] = [join(folder, "text.db"), join(folder, "empty.db")];
    writeFileSync(text, "This is no database, but some text.");
    writeFileSync(empty, "");
    expect((await list(join(folder, "missing.db"))).error).toContain("There is no file");
    expect((await list(text)).error).toContain("file is not a database");
    expect((await list(empty)).error).toContain("The file has no tables of an inbox.");
    expect(readFileSync(empty, "utf8")).toBe("");
  });
} else {
  describe("the inbox in SQLite", () => {
    test("says on a Node without SQLite what would help", () => {
      const open = () => createSqliteInboxStore({ file: join(folder, "none.db") });
      expect(open).toThrow(`this is Node ${process.versions.node}: update Node`);
    });
  });
}
