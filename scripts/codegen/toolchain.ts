import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { runCommand } from "./run-command.ts";
import type { Tool } from "./target.ts";

/** What a distribution with apt-get calls the packages of each tool: the first alternative that it has is taken. */
const packages: Record<Tool, readonly string[]> = {
  java: ["openjdk-17-jdk-headless", "default-jdk-headless"],
  mvn: ["maven"],
  python3: ["python3-venv"],
  go: ["golang-go"],
  cargo: ["cargo"],
  php: ["php-cli php-curl php-mbstring php-guzzlehttp-guzzle"],
  ruby: ["ruby ruby-typhoeus"],
};

/** A program that succeeds where the libraries of a tool are there, which its own packages bring. */
const libraries: Partial<Record<Tool, readonly string[]>> = {
  php: ["-r", "require 'GuzzleHttp/autoload.php'; mb_strlen(''); curl_version();"],
  ruby: ["-r", "typhoeus", "-e", ""],
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
  if (isThere(tool) && (await hasLibraries(tool))) return;
  const wanted = packages[tool][0];
  const byHand = `${tool} or a library of it is missing, and only root can install it with apt-get (${wanted}).`;
  if (process.getuid?.() !== 0 || !isThere("apt-get")) throw new Error(byHand);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runCommand("apt-get", ["update", "-q"], { cwd: "/", env });
  const failures: unknown[] = [];
  for (const names of packages[tool]) {
    try {
      await runCommand("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...names.split(" ")], {
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

async function hasLibraries(tool: Tool): Promise<boolean> {
  const args = libraries[tool];
  if (!args) return true;
  return runCommand(tool, args, { cwd: "/" }).then(
    () => true,
    () => false,
  );
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
