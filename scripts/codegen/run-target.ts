import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { readDescriptions } from "../lib/families.ts";
import { fromRoot } from "../lib/paths.ts";
import { checkCalls } from "./check-calls.ts";
import { checkMethods, declaredNames } from "./check-methods.ts";
import { checkNames } from "./check-names.ts";
import { documented, keys, writeInputs } from "./inputs.ts";
import { startRecordingMock } from "./recording-mock.ts";
import { smokeCalls } from "./smoke-calls.ts";
import type { Target, Workplace } from "./target.ts";
import { needTool } from "./toolchain.ts";

/** What became of a target. `calls` are those that it had to make: some bundles describe fewer. */
export type TargetResult = {
  target: Target;
  calls: readonly string[];
  seconds: number;
  problems: readonly string[];
};

/**
 * Runs the targets of one project, one after the other, in a fresh copy of it below `dist/codegen`.
 *
 * @param bundles folder of the bundles that they generate from
 * @returns a result for each of them, whatever happens
 */
export async function runProject(targets: readonly Target[], bundles: string): Promise<TargetResult[]> {
  const results: TargetResult[] = [];
  for (const target of targets) {
    const start = performance.now();
    const problems = await problemsOf(target, bundles, results.length === 0);
    const seconds = (performance.now() - start) / 1000;
    console.log(`${problems.length === 0 ? "fine" : "FAILED"}  ${target.name}, ${seconds.toFixed(0)} s`);
    const calls = target.calls.filter(workplaceOf(target, bundles, "").describes);
    results.push({ target, calls, seconds, problems });
  }
  return results;
}

async function problemsOf(target: Target, bundles: string, isFirst: boolean): Promise<string[]> {
  const mock = await startRecordingMock(keys);
  try {
    const workplace = workplaceOf(target, bundles, mock.origin);
    for (const tool of target.tools) await needTool(tool);
    if (isFirst) {
      copyProject(target, workplace);
      await target.prepare?.(workplace);
    }
    const printed = await target.run(workplace);
    return [
      ...checkCalls(target.calls.filter(workplace.describes), documented, {
        printed,
        received: mock.received,
      }),
      ...workplace.descriptions.flatMap((description) =>
        declarationProblems(target, workplace, description).map((problem) => `${description}: ${problem}`),
      ),
      ...(target.inspect?.(workplace) ?? []),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    await mock.close();
  }
}

function declarationProblems(
  { types, methods, openapi }: Target,
  { bundle, folder }: Workplace,
  description: string,
): string[] {
  // In OpenAPI 3.0 pushes are paths, and not to be told from calls.
  const contract = readBundle(bundle(description, "3.1"));
  return [
    ...checkNames(declaredNames(types, folder, description), readBundle(bundle(description, openapi))),
    ...checkMethods(declaredNames(methods, folder, description), contract),
  ];
}

function workplaceOf({ name, project = name }: Target, bundles: string, origin: string): Workplace {
  const bundle: Workplace["bundle"] = (description, version) =>
    join(bundles, version === "3.0" ? "openapi-3.0" : "", `${description}.json`);
  return {
    folder: fromRoot(`dist/codegen/${project}`),
    cache: fromRoot(`dist/codegen/cache/${project}`),
    bundle,
    describes: (name) => isDescribed(name, bundle),
    descriptions: readDescriptions(),
    origin,
    inputs: fromRoot("dist/codegen/inputs"),
  };
}

/** Whether a bundle has the call; that of the gateway has one call for all. */
function isDescribed(name: string, bundle: Workplace["bundle"]): boolean {
  const call = smokeCalls.find((one) => one.name === name);
  if (!call) throw new Error(`No smoke program has a call ${name}`);
  const { operation, description } = call;
  return operationsOf(readBundle(bundle(description, "3.1"))).some(
    (located) =>
      description.endsWith("-gateway") || operation === `${description}.${located.operation.operationId}`,
  );
}

function readBundle(file: string): OpenApiDocument {
  return JSON.parse(readFileSync(file, "utf8"));
}

function copyProject({ project }: Target, { folder, inputs }: Workplace): void {
  writeInputs(inputs);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (project === undefined) return;
  const isSource = (file: string) => !["node_modules", "target", "generated"].includes(basename(file));
  cpSync(fromRoot(join("test/codegen", project)), folder, { recursive: true, filter: isSource });
}
