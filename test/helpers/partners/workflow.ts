import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { parse } from "yaml";
import { fromRoot } from "../../../scripts/lib/paths.ts";

type Env = Readonly<Record<string, string>>;
type Step = { run?: string; if?: string; env?: Env; uses?: string; with?: { path?: string } };
type Workflow = { jobs: Record<string, { env?: Env; steps: Step[] }> };

/** How a job ended, and what its steps printed. */
export type JobRun = { code: number; log: string };

/** Which steps of a job are run: those that install, or all others. */
export type Part = "install" | "rest";

/** The step that installs. */
const install = "npm ci";

/**
 * Runs the commands of a workflow of GitHub as its runner would: each step in a shell of its own that ends at the first
 * failure, no step after one that failed, and in the end nothing goes on running. Steps that use an action are left out.
 */
export async function runWorkflow(yaml: string, folder: string, part: Part): Promise<JobRun> {
  const { jobs }: Workflow = parse(yaml);
  const groups: number[] = [];
  const file = join(folder, "job.log");
  const log = openSync(file, "w");
  let code = 0;
  try {
    for (const { env, steps } of Object.values(jobs)) {
      for (const { run, env: own } of steps) {
        if (run === undefined || code !== 0 || (run === install) !== (part === "install")) continue;
        const shell = spawn("sh", ["-e", "-c", run], {
          cwd: folder,
          env: { ...context(folder), ...texts(env), ...texts(own) },
          detached: true,
          stdio: ["ignore", log, log],
        });
        if (shell.pid !== undefined) groups.push(shell.pid);
        [code] = await once(shell, "exit");
      }
    }
  } finally {
    for (const group of groups) stopGroup(group);
  }
  return { code, log: readFileSync(file, "utf8") };
}

/** Names of the files that the workflow keeps. */
export function keptFiles(yaml: string): string[] {
  const { jobs }: Workflow = parse(yaml);
  return Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap((step) => step.with?.path?.trim().split("\n") ?? []),
  );
}

/** The environment of the runner. npm finds all that it installs in the lock file, and asks nobody. */
function context(folder: string): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, NODE_PATH: __, PATH, ...env } = process.env;
  return {
    ...env,
    PATH: [PATH, fromRoot("test/helpers/bin")].join(delimiter),
    npm_config_offline: "true",
    npm_config_ignore_scripts: "true",
    npm_config_update_notifier: "false",
    npm_config_audit: "false",
    npm_config_cache: join(folder, "..", "cache"),
  };
}

/** YAML has numbers where an environment has texts. */
function texts(env: Env = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
}

/** Ends what a step left running in the background. */
function stopGroup(group: number): void {
  try {
    process.kill(-group, "SIGTERM");
  } catch {
    // Nothing of it runs any more.
  }
}
