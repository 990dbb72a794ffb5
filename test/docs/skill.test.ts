import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { readSiteContent } from "../../scripts/docs/content/site-content.ts";
import { mockOrigin } from "../../scripts/docs/curl-sample.ts";
import { llmsText, skillPath } from "../../scripts/docs/markdown/llms-text.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { agentTools } from "../../src/cli/mcp/tools.ts";
import { requestOf } from "../helpers/clients.ts";
import { Reader } from "../helpers/guides/reader.ts";
import { emptyFolder } from "../helpers/samples/language.ts";

const skill = readFileSync(fromRoot("spec/SKILL.md"), "utf8");
const commands = [...skill.matchAll(/^ {4}(npx fulfillment-openapi .+)$/gm)].map(
  ([, command = ""]) => command,
);
const port = new URL(mockOrigin).port;
const serving = commands.filter((command) => command.includes("--port"));

test("SKILL.md begins with the name and the description that agents choose it by", () => {
  expect(skill).toMatch(/^---\nname: fulfillment-openapi\ndescription: .{50,1024}\n---\n/);
});

test("SKILL.md names the tools that there are, each of them", () => {
  const named = [...skill.matchAll(/`([a-z]+_[a-z_]+)`/g)].map(([, name]) => name);
  expect([...new Set(named)].sort()).toEqual(agentTools.map(({ name }) => name).sort());
});

test("llms.txt names SKILL.md and the command that serves the tools", () => {
  const text = llmsText(readSiteContent());
  expect(text).toContain(`(${skillPath})`);
  expect(text).toContain("fulfillment-openapi mcp");
});

test("every command of SKILL.md works as it stands", { timeout: 180_000 }, async () => {
  expect(serving).toHaveLength(2);
  const [mock] = serving;
  const reader = await Reader.in(emptyFolder("guides/skill"));
  onTestFinished(() => reader.leave());
  reader.save("order.json", JSON.stringify(requestOf("cancelOrder")));
  reader.save("partner-key.txt", "my-partner-key\n");
  await reader.start(mock ?? "");
  const ended = commands.filter((command) => !serving.includes(command));
  expect(ended.length).toBeGreaterThan(4);
  for (const command of ended) {
    const { code, stdout, stderr } = await reader.run(command);
    expect(code, `${command}\n${stdout}${stderr}`).toBe(0);
  }
});

test("the sandbox of SKILL.md starts as it stands", { timeout: 120_000 }, async () => {
  const sandbox = serving.find((command) => command.includes(" sandbox ")) ?? "";
  expect(sandbox).toContain(port);
  const reader = await Reader.in(emptyFolder("guides/skill-sandbox"));
  onTestFinished(() => reader.leave());
  await reader.start(sandbox);
  const { code } = await reader.run(`npx fulfillment-openapi sandbox worlds --url http://localhost:${port}`);
  expect(code).toBe(0);
});
