import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { mockOrigin, sandboxOrigin } from "../../../scripts/docs/mock-origin.ts";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { commandFile, entries, libraryFolder, nameOf } from "../../../scripts/package/entries.ts";
import { freePort } from "../free-port.ts";
import { execute, type ProgramRun } from "../samples/language.ts";

/** Port of a mock that stands for a real system, behind the server that the guide is about. */
const upstreamPort = "4012";

const mockPort = new URL(mockOrigin).port;
const sandboxPort = new URL(sandboxOrigin).port;

/** Somebody who follows a guide: a folder with the package installed, a terminal, and the servers that were started. */
export class Reader {
  readonly #folder: string;
  readonly #servers: ChildProcess[] = [];
  readonly #port: number;
  readonly #others: ReadonlyMap<string, string>;

  private constructor(folder: string, port: number, others: ReadonlyMap<string, string>) {
    this.#folder = folder;
    this.#port = port;
    this.#others = others;
  }

  /**
   * Makes a project in an empty folder, in which `fulfillment-openapi` is installed as it ships.
   *
   * @param places what stands here in place of texts of the guide, such as the address of a database
   */
  static async in(folder: string, places: Readonly<Record<string, string>> = {}): Promise<Reader> {
    const sandbox = await freePort();
    install(folder, sandbox);
    const others = new Map([
      [upstreamPort, String(await freePort())],
      [sandboxPort, String(sandbox)],
      ...Object.entries(places),
    ]);
    return new Reader(folder, await freePort(), others);
  }

  /** Saves a file. */
  save(name: string, content: string): void {
    const file = join(this.#folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, this.#here(content));
  }

  /** Runs commands to their end. */
  run(commands: string): Promise<ProgramRun> {
    return execute("sh", ["-e", "-c", this.#here(commands)], { cwd: this.#folder, env: this.#env() });
  }

  /**
   * Starts a server, and resolves when it answers: at the last port that the commands name, or else at that of the guide.
   *
   * @throws Error with what it printed, when it ends or does not answer within two minutes
   */
  async start(commands: string): Promise<void> {
    const here = this.#here(commands);
    // Of several servers, the last one is what the guide is about.
    const [, port = this.#port] = [...here.matchAll(/--port (\d+)/g)].at(-1) ?? [];
    const options = { cwd: this.#folder, env: this.#env(), detached: true } as const;
    const server = spawn("sh", ["-e", "-c", here], options);
    this.#servers.push(server);
    let output = "";
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (output += chunk));
    const deadline = Date.now() + 120_000;
    while (!(await answers(Number(port)))) {
      if (server.exitCode !== null || Date.now() > deadline)
        throw new Error(`It does not answer:\n${output}`);
      await pause(50);
    }
  }

  /** Stops the servers. */
  async leave(): Promise<void> {
    for (const server of this.#servers) {
      if (server.exitCode !== null || server.pid === undefined) continue;
      const closed = once(server, "close");
      // The shell's own children are in its process group.
      process.kill(-server.pid, "SIGTERM");
      await closed;
    }
  }

  /** A text of the guide with free ports in place of those that the guide names. */
  #here(text: string): string {
    const own = text.replaceAll(new RegExp(`\\b${mockPort}\\b`, "g"), String(this.#port));
    return [...this.#others].reduce((here, [there, place]) => here.replaceAll(there, place), own);
  }

  #env(): NodeJS.ProcessEnv {
    const path = [join(this.#folder, "bin"), process.env["PATH"], fromRoot("test/helpers/bin")].join(
      delimiter,
    );
    return { ...process.env, PATH: path, PORT: String(this.#port) };
  }
}

/**
 * Puts the package, as the setup of the tests built it, into a folder like `npm install`. `npx` finds the command without a search.
 *
 * @param sandbox the port at which commands to a sandbox find it, in place of their default
 */
function install(folder: string, sandbox: number): void {
  const installed = join(folder, "node_modules/fulfillment-openapi");
  mkdirSync(installed, { recursive: true });
  const exports: Record<string, string> = {};
  for (const entry of entries) {
    const file = `./${nameOf(entry)}.js`;
    exports[entry.subpath] = file;
    const built = pathToFileURL(fromRoot(`${libraryFolder}/${nameOf(entry)}.js`)).href;
    writeFileSync(join(installed, file), `export * from ${JSON.stringify(built)};\n`);
  }
  // Without it, Node would take the folder for a part of this repository.
  const scripts = { "fulfillment-openapi": "fulfillment-openapi" };
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "my-project", type: "module", scripts }),
  );
  const manifest = { name: "fulfillment-openapi", type: "module", exports };
  writeFileSync(join(installed, "package.json"), JSON.stringify(manifest));
  symlinkSync(fromRoot("node_modules/pg"), join(folder, "node_modules/pg"));
  const commands = join(folder, "node_modules/.bin");
  mkdirSync(commands);
  executable(join(commands, "npx"), 'exec "$@"');
  // A reader's project has no Prism, so that the mock takes the other engine.
  const engine = 'test "$1" = mock && set -- "$@" --engine compiled';
  const address = `case "$*" in "sandbox -"*|sandbox|*--url*) ;; "sandbox "*) set -- "$@" --url http://localhost:${sandbox} ;; esac`;
  executable(
    join(commands, "fulfillment-openapi"),
    `${engine}\n${address}\nexec node '${fromRoot(commandFile)}' "$@"`,
  );
}

function executable(file: string, command: string): void {
  writeFileSync(file, `#!/bin/sh\n${command}\n`);
  chmodSync(file, 0o755);
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(
    () => true,
    () => false,
  );
}
