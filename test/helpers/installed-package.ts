import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type InstalledPackage, installPackage } from "../../scripts/package/install.ts";
import type { ShellRun } from "./shell.ts";

/** The package, which is known inside tests. */
export type Packed = { readonly installed: InstalledPackage };

/** The package, packed and installed in an empty project for the tests of one file. */
export function useInstalledPackage(): Packed {
  const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-"));
  let installed: InstalledPackage | undefined;
  beforeAll(async () => {
    installed = await installPackage(folder);
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    get installed() {
      if (!installed) throw new Error("The package is not installed yet");
      return installed;
    },
  };
}

/** Writes a program into a project and runs it there. */
export function runProgram(project: string, name: string, text: string): Promise<ShellRun> {
  writeFileSync(join(project, name), text);
  return runNode(project, [name]);
}

/** Runs Node in a project, which sees nothing of the packages of this repository. */
export function runNode(cwd: string, args: readonly string[]): Promise<ShellRun> {
  const { NODE_OPTIONS: _, NODE_PATH: __, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}
