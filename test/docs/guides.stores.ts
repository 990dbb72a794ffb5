import { expect, onTestFinished, test } from "vitest";
import { readGuideSources } from "../../scripts/docs/guides/guide.ts";
import { writeJavaScript } from "../../scripts/package/javascript.ts";
import { follow } from "../helpers/guides/follow.ts";
import { Reader } from "../helpers/guides/reader.ts";
import { stepsOf } from "../helpers/guides/steps.ts";
import { startPostgres } from "../helpers/inbox/postgres-server.ts";
import { emptyFolder } from "../helpers/samples/language.ts";

/** The address of the database in the guides. */
const address = "postgres://inbox@127.0.0.1:5432/postgres";
const needing = readGuideSources().filter(({ markdown }) => markdown.includes(address));

test("a guide needs a database", () => {
  expect(needing.map(({ name }) => name)).toEqual(["receiving-pushes"]);
});

test.each(needing)(
  "the commands of the guide $name do on PostgreSQL what it says",
  async ({ name, markdown }) => {
    await writeJavaScript();
    const server = await startPostgres();
    onTestFinished(() => server.stop());
    const reader = await Reader.in(emptyFolder(`guides/${name}-postgres`), {
      [address]: server.connectionString,
    });
    onTestFinished(() => reader.leave());
    const steps = stepsOf(markdown, ["postgres"]);
    // The receiver starts when its store is the database.
    const files = steps.filter((step) => step.do === "file");
    const others = steps.filter((step) => step.do !== "file");
    await follow(reader, [...files, ...others]);
    await server.crash();
    // The receiver outlives its database, and finds it again.
    const health = async () => (await reader.run("curl -s http://localhost:4010/health || true")).stdout;
    await expect.poll(health, { timeout: 30_000 }).toBe("ok");
  },
  120_000,
);
