import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { families, operations } from "../../generated/operations/index.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { type Mock, startMock } from "../../src/testing/mock.ts";
import { installRunners, runners } from "../helpers/collection-runners.ts";

const key = "key of the tests: äöü";
const token = "token-of-the-tests";
const keys = { glink: { "*": key }, qlink: { "*": key }, kakaclo: [token] };
/** The variables that carry the keys; a family uses those that it has. */
const variables = { partnerKey: key, appSecret: key, accessToken: token };

/** How many tests of a collection failed, as its runner prints it. */
const failedTests = {
  postman: (output: string) => Number(/assertions\W+\d+\W+(\d+)/.exec(output)?.[1]),
  bruno: (output: string) => (output.match(/^ +✕ /gm) ?? []).length,
} as const;

/** Puts a variable that is another one each time it is read into every payload below a folder, and counts the files. */
async function editBodies(folder: string): Promise<number> {
  let edited = 0;
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.(bru|json)$/.test(file)) continue;
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    // In a collection for Postman, the payload is a text inside JSON.
    const changed = text
      .replaceAll(/"(orderNumber|asnNumber)": "/g, '"$1": "{{$randomUUID}}')
      .replaceAll(/\\"(orderNumber|asnNumber)\\": \\"/g, '\\"$1\\": \\"{{$randomUUID}}');
    if (changed !== text) edited++;
    await writeFile(path, changed);
  }
  return edited;
}

let mock: Mock;
beforeAll(async () => {
  await installRunners();
  mock = await startMock({ keys });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe.each(["postman", "bruno"] as const)("the collections for %s", (format) => {
  const runCollection = runners[format];

  test.each(families)("send every call of %s, signed, and read the documented answer", async (family) => {
    const { status, output } = await runCollection(family, { origin: mock.origin, ...variables });
    expect(status, output).toBe(0);
    mock.expectNoViolations();
    const calls = operations.filter((one) => one.family === family && one.direction === "call");
    const { exercised } = mock.report().coverage.operations;
    expect(exercised.toSorted()).toEqual(
      calls.map(({ operationId }) => `${family}.${operationId}`).toSorted(),
    );
  });

  test.each(families)("fail for %s with a wrong key, each request of them", async (family) => {
    const wrong = { partnerKey: "wrong", appSecret: "wrong", accessToken: "wrong" };
    const { status, output } = await runCollection(family, { origin: mock.origin, ...wrong });
    expect(status, output).not.toBe(0);
    const calls = operations.filter((one) => one.family === family && one.direction === "call");
    expect(failedTests[format](output), output).toBe(calls.length);
  });

  test.each(["glink", "qlink"])(
    "sign for %s what is sent, where the body is edited to draw values anew",
    async (family) => {
      const folder = await mkdtemp(join(tmpdir(), "collections-"));
      onTestFinished(() => rm(folder, { recursive: true }));
      await cp(fromRoot("generated/collections"), folder, { recursive: true });
      expect(await editBodies(join(folder, format))).toBeGreaterThan(0);
      const { output } = await runCollection(family, { origin: mock.origin, ...variables }, folder);
      const { summary, findings } = mock.report();
      expect(summary.exchanges, output).toBeGreaterThan(0);
      expect(findings.filter(({ rule }) => rule === "signature")).toEqual([]);
    },
  );
});
