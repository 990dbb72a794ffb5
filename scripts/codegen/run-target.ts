import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { readDescriptions } from "../lib/families.ts";
import { fromRoot } from "../lib/paths.ts";
import { checkCalls } from "./check-calls.ts";
import { checkNames, typesOf } from "./check-names.ts";
import { documented, keys, writeInputs } from "./inputs.ts";
import { startRecordingMock } from "./recording-mock.ts";
import type { Target, Workplace } from "./target.ts";
import { needTool } from "./toolchain.ts";

/** What became of a target. */
export type TargetResult = { target: Target; seconds: number; problems: readonly string[] };

/**
 * Runs the targets of one project, one after the other, in a fresh copy of it below `dist/codegen`.
 *
 * @returns a result for each of them, whatever happens
 */
export async function runProject(targets: readonly Target[]): Promise<TargetResult[]> {
  const results: TargetResult[] = [];
  for (const target of targets) {
    const start = performance.now();
    const problems = await problemsOf(target, results.length === 0);
    const seconds = (performance.now() - start) / 1000;
    console.log(`${problems.length === 0 ? "fine" : "FAILED"}  ${target.name}, ${seconds.toFixed(0)} s`);
    results.push({ target, seconds, problems });
  }
  return results;
}

async function problemsOf(target: Target, isFirst: boolean): Promise<string[]> {
  const mock = await startRecordingMock(keys);
  try {
    const workplace = workplaceOf(target, mock.origin);
    for (const tool of target.tools) await needTool(tool);
    if (isFirst) {
      copyProject(target, workplace);
      await target.prepare?.(workplace);
    }
    const printed = await target.run(workplace);
    return [
      ...checkCalls(target.calls, documented, { printed, received: mock.received }),
      ...workplace.descriptions.flatMap((description) => {
        const contract: unknown = JSON.parse(
          readFileSync(workplace.bundle(description, target.openapi), "utf8"),
        );
        const names = typesOf(target, workplace.folder, description);
        return checkNames(names, contract).map((problem) => `${description}: ${problem}`);
      }),
      ...(target.inspect?.(workplace) ?? []),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    await mock.close();
  }
}

function workplaceOf({ name, project = name }: Target, origin: string): Workplace {
  return {
    folder: fromRoot(`dist/codegen/${project}`),
    cache: fromRoot(`dist/codegen/cache/${project}`),
    bundle: (description, version) =>
      fromRoot(`generated/bundles/${version === "3.0" ? "openapi-3.0/" : ""}${description}.json`),
    descriptions: readDescriptions(),
    origin,
    inputs: fromRoot("dist/codegen/inputs"),
  };
}

function copyProject({ project }: Target, { folder, inputs }: Workplace): void {
  writeInputs(inputs);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (project === undefined) return;
  const isSource = (file: string) => !["node_modules", "target", "generated"].includes(basename(file));
  cpSync(fromRoot(join("test/codegen", project)), folder, { recursive: true, filter: isSource });
}
