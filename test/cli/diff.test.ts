import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { diffCommand } from "../../src/cli/commands/diff.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { runCli } from "../helpers/run-cli.ts";

/** Runs the command in this process, which is quicker. */
async function run(...args: readonly string[]): Promise<{ status: number; stdout: string }> {
  let stdout = "";
  const status = await diffCommand.run(args, {
    env: {},
    stdin: process.stdin,
    note: () => {},
    print: (line) => {
      stdout += `${line}\n`;
    },
  });
  return { status, stdout };
}

const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-"));
const released = fromRoot("generated/bundles/glink.json");
const { version } = (JSON.parse(readFileSync(released, "utf8")) as OpenApiDocument).info;

const changed = write("changed.json", (bundle) => {
  bundle.info.version = "9.0.0";
  bundle.components?.schemas?.["OutboundOrder"]?.required?.push("currencyCode");
  bundle.info.description = "Short.";
});
const reworded = write("reworded.json", (bundle) => {
  bundle.info.description = "Short.\u001b[2J";
});

function write(name: string, change: (bundle: OpenApiDocument) => void): string {
  const bundle: OpenApiDocument = JSON.parse(readFileSync(released, "utf8"));
  change(bundle);
  return file(name, JSON.stringify(bundle));
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("diff", () => {
  test("ends with 1 and says what breaks whom, and where", async () => {
    const { status, stdout, stderr } = await runCli(["diff", released, changed]);
    expect(stdout).toContain(
      "createOrder  call GLINK_CREATE_ORDER_NOTIFY\n  breaking member-required request currencyCode",
    );
    expect(stdout).toContain("The platform may refuse what a customer sends by the old description.");
    expect(stdout).toContain("    /components/schemas/OutboundOrder/required");
    expect(stdout).toContain(
      "0.1.0 to 9.0.0: 1 breaking, 0 compatible, 1 documentation; needs a major version",
    );
    expect([status, stderr]).toEqual([1, ""]);
  });

  test("ends with 0 where only words changed, and prints none that a terminal would obey", async () => {
    const { status, stdout } = await run(released, reworded);
    expect(stdout).toMatch(/0 breaking, 0 compatible, 1 documentation; needs a patch version\n$/);
    expect(stdout).toContain("new Short.\\u001b[2J");
    expect(status).toBe(0);
  });

  test("ends with 0 where nothing changed", async () => {
    const { status, stdout } = await run(released, released);
    expect([status, stdout]).toEqual([0, `${version} to ${version}: nothing changed\n`]);
  });

  test("prints JSON, and writes a JUnit report with a failure for what breaks", async () => {
    const junit = join(folder, "diff.xml");
    const { status, stdout } = await run(released, changed, "--json", "--junit", junit);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      ok: false,
      bump: "major",
      summary: { breaking: 1, compatible: 0, documentation: 1 },
      old: { version },
      new: { version: "9.0.0" },
    });
    expect(report.changes).toHaveLength(2);
    const xml = readFileSync(junit, "utf8");
    expect(xml).toMatch(/<testsuites name="fulfillment-openapi" tests="\d+" failures="1" errors="0">/);
    expect(xml).toContain('<failure message="member-required /components/schemas/OutboundOrder/required"');
    // An operation that did not change has passed.
    expect(xml).toMatch(/<testsuite name="stockAdjusted" tests="2" failures="0"/);
    expect(status).toBe(1);
  });

  test("prints Markdown with a section for each level", async () => {
    const { status, stdout } = await run(released, changed, "--markdown");
    expect(stdout).toMatch(
      /`0\.1\.0` → `9\.0\.0`\n\nNeeds a major version\.\n\n### Breaking\n\n\*\*createOrder/,
    );
    expect(stdout).toContain("- request `currencyCode`: A member became required.");
    expect(stdout).toContain("### Documentation\n\n**The description**");
    expect(status).toBe(1);
  });

  const lowered = fromRoot("generated/bundles/openapi-3.0/glink.json");
  test.each([
    ["no bundle", [], "Name two bundles: the old one, then the new one."],
    ["one bundle", [released], "Name two bundles: the old one, then the new one."],
    ["a file that is not there", [released, join(folder, "gone.json")], "gone.json: there is no such file."],
    ["a file that is not JSON", [released, file("text.json", "openapi")], "text.json is not JSON."],
    [
      "YAML",
      [released, fromRoot("generated/bundles/glink.yaml")],
      "glink.yaml is not JSON. Take the bundle that ends in .json.",
    ],
    [
      "another file in JSON",
      [released, fromRoot("package.json")],
      "package.json is no description in OpenAPI 3.",
    ],
    ["two versions of OpenAPI", [lowered, released], "OpenAPI 3.0 and 3.1 say things differently."],
    [
      "a broken reference",
      [released, write("broken.json", (bundle) => delete bundle.components)],
      "leads nowhere",
    ],
    ["two formats", [released, released, "--json", "--markdown"], "Only one of --json and --markdown"],
    [
      "a report that cannot be written",
      [released, released, "--junit", join(folder, "no", "a.xml")],
      "there is no such folder",
    ],
  ])("is used wrongly with %s, and says what to do", async (_, args, message) => {
    const error = await run(...args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(message);
  });

  test("ends with 2 for wrong usage, without a stack", async () => {
    const { status, stderr } = await runCli(["diff", released]);
    expect(stderr).toMatch(/^fulfillment-openapi diff: Name two bundles.*\nOptions: .* diff --help\n$/);
    expect(status).toBe(2);
  });
});
