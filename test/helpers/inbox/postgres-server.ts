import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { ended } from "../ended.ts";
import { onFreePort } from "./on-free-port.ts";
import { postgresFolder } from "./programs.ts";

const run = promisify(execFile);

/** A PostgreSQL server of its own. */
export type PostgresServer = {
  connectionString: string;
  /** Ends it at once, as a crash does, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Starts a server in a scratch folder, on a free port of loopback, as an unprivileged user: PostgreSQL refuses root.
 *
 * @param found where its programs are
 */
export async function startPostgres(found = postgresFolder()): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "inbox-postgres-"));
  const user = process.getuid?.() === 0 ? await unprivileged() : {};
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  const bin = user.uid === undefined ? found : within(folder, found);
  const data = join(folder, "data");
  const options = { ...user, cwd: folder };
  await run(
    join(bin, "initdb"),
    ["-D", data, "-U", "inbox", "-A", "trust", "-E", "UTF8", "--no-sync"],
    options,
  );
  const addressOf = (port: number) => `postgres://inbox@127.0.0.1:${port}/postgres`;
  const start = async (port: number): Promise<ChildProcess> => {
    const listen = ["-p", String(port), "-h", "127.0.0.1", "-k", folder, "-c", "max_connections=50"];
    const server = spawn(join(bin, "postgres"), ["-D", data, ...listen], { ...options, stdio: "ignore" });
    await isReady(addressOf(port), server);
    return server;
  };
  const { port, started } = await onFreePort(start);
  let server = started;
  return {
    connectionString: addressOf(port),
    async crash() {
      // SIGQUIT is PostgreSQL's immediate shutdown: no farewell, and recovery at the next start.
      await ended(server, "SIGQUIT");
      server = await start(port);
    },
    async stop() {
      await ended(server, "SIGINT");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Another user may not be able to read below the repository, so that what lies there is copied. */
function within(folder: string, bin: string): string {
  if (!bin.startsWith(fromRoot("."))) return bin;
  const copy = join(folder, "programs");
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "bin");
}

async function isReady(connectionString: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    const client = new pg.Client({ connectionString });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      // Where somebody else has the port, the server ends at once.
      if (server.exitCode === null) return;
    } catch {
      await wait(50);
    }
  }
  await ended(server, "SIGKILL");
  throw new Error("PostgreSQL has not started.");
}

async function unprivileged(): Promise<{ uid?: number; gid?: number }> {
  const [user, group] = await Promise.all([run("id", ["-u", "nobody"]), run("id", ["-g", "nobody"])]);
  return { uid: Number(user.stdout), gid: Number(group.stdout) };
}
