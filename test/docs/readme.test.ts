import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { mockOrigin } from "../../scripts/docs/curl-sample.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { countsText } from "../../src/contract/erratum.ts";
import { descriptions } from "../helpers/contract.ts";
import { errata } from "../helpers/errata.ts";
import { useMock } from "../helpers/running-mock.ts";
import { allStages, openSandbox } from "../helpers/running-sandbox.ts";
import { runShell } from "../helpers/shell.ts";

const readme = readFileSync(fromRoot("README.md"), "utf8");
const blocks = readme
  .split(/\n\n/)
  .filter((block) => /^ {4}/.test(block))
  .map((block) => block.replace(/^ {4}/gm, ""));
const mock = useMock();

describe("the README", () => {
  const curls = blocks.flatMap((block, index) =>
    block.startsWith("curl") ? [[block, blocks[index + 1] ?? ""] as const] : [],
  );

  test("calls the mock in JSON and on the wire of GLINK", () => {
    expect(curls.map(([command]) => command.includes(glinkGateway.path))).toEqual([false, true]);
  });

  test.each(curls)("shows the answer that %s gets", async (command, answer) => {
    const { status, stdout, stderr } = await runShell(command.replace(mockOrigin, mock.origin));
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
  });

  test("tries an implementation, which the mock passes", async () => {
    const command = blocks.find((block) => block.includes("-- verify ")) ?? "";
    expect(command).toContain(mockOrigin);
    const { status, stdout, stderr } = await runShell(command.replace(mockOrigin, mock.origin));
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^\d+ cases checked: no contract violation/);
    expect(stderr).toMatch(/Left out without --allow-writes/);
  });

  test("ships an order in the sandbox, in at most ten lines", async () => {
    const block = blocks.find((one) => one.startsWith("sandbox=")) ?? "";
    expect(block.trim().split("\n").length).toBeLessThanOrEqual(10);
    const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(headings[1]).toBe("Ship an order");
    const { origin } = await openSandbox();
    const { status, stdout, stderr } = await runShell(block.replace("http://localhost:4020", origin));
    expect(status, stderr).toBe(0);
    const stages = [...stdout.matchAll(/^ +"stage": "(\w+)"/gm)].map(([, stage]) => stage);
    expect(stages, stdout).toEqual(allStages);
  });

  test("names the command that CI runs, which begins with it", () => {
    const tested = blocks.find((block) => block.includes("npm test"))?.trim();
    const [, first] = readFileSync(fromRoot(".ci/run"), "utf8").split("\n");
    expect(first).toBe(tested);
  });

  test("counts the contradictions and the open questions", () => {
    expect(readme).toContain(`<!-- counts -->${countsText(errata)}<!-- /counts -->`);
  });

  test("links nothing that is not there, and every bundle", () => {
    const targets = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(fromRoot(target)))).toEqual([]);
    for (const name of descriptions) expect(targets).toContain(`generated/bundles/${name}.json`);
  });
});

describe("the curl of the index page", () => {
  const page = () => readFileSync(fromRoot("dist/site/index.html"), "utf8");
  const samples = () => [...page().matchAll(/<code id="curl-(\w+)">([\s\S]*?)<\/code>/g)];

  test.each(["glink", "qlink", "kakaclo"])("for %s is answered by the mock", async (family) => {
    const [, , html = ""] = samples().find(([, name]) => name === family) ?? [];
    const command = html.replace(
      /&(\w+|#39);/g,
      (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name as string] ?? "?",
    );
    const { status, stdout, stderr } = await runShell(command.replace(mockOrigin, mock.origin));
    expect(status, stderr).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).not.toHaveProperty("violations");
    expect(Object.keys(answer)).toContain(family === "kakaclo" ? "code" : "success");
  });
});
