import { spawn } from "node:child_process";
import { once } from "node:events";

/** A sandbox in a process of its own. */
export type SandboxProcess = { readonly origin: string; kill(): Promise<void> };

/**
 * Starts a sandbox that keeps its worlds in a folder, and waits until it listens.
 *
 * @throws Error with what it printed, when it ends before
 */
export async function startSandboxProcess(
  program: readonly string[],
  folder: string,
  pushTo: string,
): Promise<SandboxProcess> {
  const options = ["--port", "0", "--data", folder, "--push-to", pushTo, "--max-orders", "1000000"];
  const args = [...program, "sandbox", ...options, "--now", "2026-06-05T08:00:00Z"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  const ended = once(child, "close");
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk;
      const found = /Ready/.test(printed) && /report +(http:\/\/[\w.]+:\d+)/.exec(printed)?.[1];
      if (found) resolve(found.replace("localhost", "127.0.0.1"));
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    ended.then(() => reject(new Error(`The sandbox ended: ${printed}`)));
  });
  return {
    origin,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
