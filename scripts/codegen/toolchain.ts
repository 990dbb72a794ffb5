import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { runCommand } from "./run-command.ts";
import type { Tool } from "./target.ts";

/** What a distribution with apt-get calls the package of each tool. */
const packages: Record<Tool, readonly string[]> = {
  java: ["openjdk-17-jdk-headless", "default-jdk-headless"],
  mvn: ["maven"],
  python3: ["python3-venv"],
  go: ["golang-go"],
  cargo: ["cargo"],
  php: ["php-cli"],
  ruby: ["ruby"],
};

const installed = new Map<Tool, Promise<void>>();
/** apt-get locks its lists, so installations wait for each other. */
let last: Promise<void> = Promise.resolve();

/** Installs a tool that is not there, once per run. A tool that is too old fails in the step that uses it. */
export function needTool(tool: Tool): Promise<void> {
  const installation = installed.get(tool) ?? last.then(() => install(tool));
  last = installation.catch(() => undefined);
  installed.set(tool, installation);
  return installation;
}

async function install(tool: Tool): Promise<void> {
  if (isThere(tool)) return;
  const byHand = `${tool} is missing, and only root can install it with apt-get. Install it and put it on the PATH.`;
  if (process.getuid?.() !== 0 || !isThere("apt-get")) throw new Error(byHand);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runCommand("apt-get", ["update", "-q"], { cwd: "/", env });
  const failures: unknown[] = [];
  for (const name of packages[tool]) {
    try {
      await runCommand("apt-get", ["install", "-q", "-y", "--no-install-recommends", name], {
        cwd: "/",
        env,
      });
      return;
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, `${tool} could not be installed:\n${failures.join("\n")}`);
}

function isThere(program: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
