import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

/** The call that is measured, and the body of its right answer. */
export type Call = {
  /** Default `POST`. */
  method?: "GET" | "POST";
  path: string;
  /** Header fields beside those of JSON. */
  headers?: Readonly<Record<string, string>>;
  body: string;
  answer: string;
};

/** A program that answers rightly. */
export type Running = { port: number; pid: number; startTime: number; stop(): Promise<void> };

/** Longest time that a start may take, in milliseconds. */
const patience = 60_000;

/** Starts a program and waits for its first correct answer; `startTime` is how many milliseconds that took. */
export async function startUntilAnswer(args: (port: number) => string[], call: Call): Promise<Running> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: ["ignore", "ignore", "inherit"] });
  try {
    while ((await answerOf(port, call)) !== call.answer) {
      if (child.exitCode !== null || performance.now() - start > patience)
        throw new Error(`${args(port).join(" ")} gives no right answer`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { port, pid: child.pid ?? 0, startTime: performance.now() - start, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "close");
}

/** The body of an answer with status 200; `undefined` for any other, and where nobody listens. */
function answerOf(
  port: number,
  { method = "POST", path, headers: own, body }: Call,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = { port, host: "127.0.0.1", path, method, agent: new Agent() };
    const headers = {
      ...(body !== "" && { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) }),
      ...own,
    };
    const sent = request({ ...options, headers }, async (response) => {
      const chunks: Buffer[] = await response.toArray();
      resolve(response.statusCode === 200 ? Buffer.concat(chunks).toString() : undefined);
    });
    sent.on("error", () => resolve(undefined));
    sent.end(body);
  });
}

/** A port that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
