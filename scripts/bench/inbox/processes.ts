import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { nodeOfVersion } from "../../lib/node-version.ts";
import { fromRoot } from "../../lib/paths.ts";
import type { InboxNews } from "./inbox-process.ts";
import type { DatabaseKind } from "./open-store.ts";

/** A receiver or worker in a process of its own. */
export type InboxProcess = {
  role: "receiver" | "worker";
  /** Of a receiver. */
  port: number;
  /** Ends it at once, and waits until nothing of it can arrive any more. */
  kill(): Promise<void>;
};

/** Starts processes on one store. */
export type InboxProcesses = {
  start(role: InboxProcess["role"]): Promise<InboxProcess>;
  close(): Promise<void>;
};

/** @param heard gets what the handlers of all processes do */
export async function inboxProcesses(
  kind: DatabaseKind,
  address: string,
  heard: (news: Extract<InboxNews, { kind: "work" }>) => void,
): Promise<InboxProcesses> {
  // Beside the packages that it imports.
  const folder = fromRoot(`dist/bench/inbox-${process.pid}-${kind}`);
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/process.mjs`;
  await build({
    entryPoints: [fromRoot("scripts/bench/inbox/inbox-process.ts")],
    outfile: file,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  const needsOther = kind === "sqlite" && process.getBuiltinModule("node:sqlite") === undefined;
  const execPath = needsOther ? nodeOfVersion("22") : process.execPath;
  const running = new Set<InboxProcess>();
  const start = async (role: InboxProcess["role"]): Promise<InboxProcess> => {
    const child = fork(file, [role, kind, address], { execPath, execArgv: ["--no-warnings"] });
    const ended = Promise.all([once(child, "exit"), once(child, "disconnect")]);
    const port = await new Promise<number>((resolve, reject) => {
      child.on("message", (news: InboxNews) => (news.kind === "ready" ? resolve(news.port) : heard(news)));
      child.once("exit", () => reject(new Error(`A ${role} on ${kind} ended by itself`)));
    });
    const own: InboxProcess = {
      role,
      port,
      async kill() {
        running.delete(own);
        child.kill("SIGKILL");
        await ended;
      },
    };
    running.add(own);
    return own;
  };
  return {
    start,
    async close() {
      await Promise.all([...running].map((one) => one.kill()));
      rmSync(folder, { recursive: true });
    },
  };
}
