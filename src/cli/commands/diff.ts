import type { Diff } from "../../diff/change.ts";
import { diffBundles } from "../../diff/diff.ts";
import { BrokenReferenceError, type JsonObject } from "../../diff/node.ts";
import { jsonDiff } from "../../diff/reporters/json.ts";
import { junitDiff } from "../../diff/reporters/junit.ts";
import { markdownDiff } from "../../diff/reporters/markdown.ts";
import { prettyDiff } from "../../diff/reporters/pretty.ts";
import { summaryOf } from "../../diff/summary.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { readBundle } from "../diff/read-bundle.ts";
import { type GivenOptions, readArguments } from "../options.ts";
import { UsageError } from "../usage-error.ts";
import { writeOrExplain } from "../write-report.ts";

const options = {
  json: { type: "boolean" },
  markdown: { type: "boolean" },
  junit: { type: "string" },
} as const;

const help = `Usage: fulfillment-openapi diff <old bundle> <new bundle> [options]

Tells what a new version of a bundled description (JSON, OpenAPI 3.0 or 3.1) changes for a customer who keeps to the old
one, operation by operation:
  breaking       what worked may fail: a member that requests must have now, a value that answers did not have before
  compatible     all goes on: a new operation, an optional member, a value of an open set
  documentation  words, examples, sources and errata
In pushes the platform writes the request and the customer the answer: a new required member of an answer breaks, one of
the pushed body does not.

Options:
  --json          print one JSON object: {ok, summary, bump, old, new, changes}
  --markdown      print Markdown, for a pull request or a changelog
  --junit FILE    write a JUnit report to FILE as well; what breaks is a failure
Colours show on a terminal; NO_COLOR turns them off.

Exit codes: 0 nothing breaks, 1 something breaks, 2 wrong usage.`;

/** `fulfillment-openapi diff`: tells what a new version of a bundle changes. */
export const diffCommand: Command = { help, run };

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { options: given, rest } = readArguments(args, options);
  const [oldFile, newFile, ...others] = rest;
  if (oldFile === undefined || newFile === undefined || others.length > 0) {
    throw new UsageError("Name two bundles: the old one, then the new one.");
  }
  if (given.json && given.markdown) throw new UsageError("Only one of --json and --markdown can be printed.");
  const [old, now] = await Promise.all([readBundle(oldFile), readBundle(newFile)]);
  const diff = compared(old, now);
  if (given.junit !== undefined) await writeOrExplain(given.junit, junitDiff(diff));
  context.print(printed(diff, given, context));
  return summaryOf(diff).breaking > 0 ? 1 : 0;
}

function compared(old: JsonObject, now: JsonObject): Diff {
  const [before, after] = [old, now].map(({ openapi }) => String(openapi).split(".").slice(0, 2).join("."));
  if (before !== after) {
    throw new UsageError(
      `OpenAPI ${before} and ${after} say things differently. Compare bundles of the same version.`,
    );
  }
  try {
    return diffBundles(old, now);
  } catch (error) {
    if (error instanceof BrokenReferenceError) throw new UsageError(error.message);
    throw error;
  }
}

function printed(
  diff: Diff,
  { json, markdown }: GivenOptions<typeof options>,
  { env, isTerminal = false }: CommandContext,
): string {
  if (json) return jsonDiff(diff);
  if (markdown) return markdownDiff(diff).trimEnd();
  return prettyDiff(diff, { colour: isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb" });
}
