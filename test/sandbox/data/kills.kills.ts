import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { killSandboxes } from "../../../scripts/bench/sandbox/kills.ts";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { commandFile } from "../../../scripts/package/entries.ts";

test("100 kills of a sandbox under load that keeps its worlds in a folder: nothing that was answered is lost", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-kills-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const program = [fromRoot(commandFile)];
  const { kills, acknowledged, lost } = await killSandboxes({ folder, program }, 100, 1);
  expect({ kills, lost }).toEqual({ kills: 100, lost: [] });
  expect(acknowledged).toBeGreaterThan(500);
}, 600_000);
