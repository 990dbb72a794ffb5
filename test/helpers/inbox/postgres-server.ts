import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { ended } from "../ended.ts";
import { freePort } from "../free-port.ts";

const run = promisify(execFile);

/** A PostgreSQL server of its own. */
export type PostgresServer = {
  connectionString: string;
  /** Ends it at once, as a crash does, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
};

/** Where Debian's packages and others have the programs. */
function folderOf(program: string): string {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).map((version) => join(root, version, "bin")) : [];
  const folders = [...versions.sort().reverse(), ...(process.env["PATH"] ?? "").split(delimiter)];
  const found = folders.find((folder) => existsSync(join(folder, program)));
  if (found) return found;
  throw new Error(`PostgreSQL's ${program} is not there. Debian: apt-get install postgresql.`);
}

/** Starts a server in a scratch folder, on a free port of loopback, as an unprivileged user: PostgreSQL refuses root. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = folderOf("initdb");
  const folder = await mkdtemp(join(tmpdir(), "inbox-postgres-"));
  const user = process.getuid?.() === 0 ? await unprivileged() : {};
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  const data = join(folder, "data");
  await run(join(bin, "initdb"), ["-D", data, "-U", "inbox", "-A", "trust", "-E", "UTF8", "--no-sync"], {
    ...user,
    cwd: folder,
  });
  const port = await freePort();
  const start = async () => {
    const args = [
      "-D",
      data,
      "-p",
      String(port),
      "-h",
      "127.0.0.1",
      "-k",
      folder,
      "-c",
      "max_connections=50",
    ];
    const server = spawn(join(bin, "postgres"), args, { ...user, cwd: folder, stdio: "ignore" });
    for (let tries = 0; ; tries++) {
      const ready = await run(join(bin, "pg_isready"), [
        "-h",
        "127.0.0.1",
        "-p",
        String(port),
        "-U",
        "inbox",
      ]).then(
        () => true,
        () => false,
      );
      if (ready) return server;
      if (server.exitCode !== null || tries > 300) throw new Error("PostgreSQL has not started.");
      await wait(50);
    }
  };
  let server = await start();
  return {
    connectionString: `postgres://inbox@127.0.0.1:${port}/postgres`,
    async crash() {
      // SIGQUIT is PostgreSQL's immediate shutdown: no farewell, and recovery at the next start.
      await ended(server, "SIGQUIT");
      server = await start();
    },
    async stop() {
      await ended(server, "SIGINT");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function unprivileged(): Promise<{ uid?: number; gid?: number }> {
  const { stdout } = await run("id", ["-u", "nobody"]);
  const { stdout: group } = await run("id", ["-g", "nobody"]);
  return { uid: Number(stdout), gid: Number(group) };
}
