import { createHash } from "node:crypto";

/** What is used of a client: of the package `redis` it is `sendCommand`, of `ioredis` it is `call`. */
export type RedisClient =
  | { sendCommand(args: string[]): Promise<unknown> }
  | { call(command: string, ...args: string[]): Promise<unknown> };

/** Sends one command. */
export type Send = (command: string, ...args: string[]) => Promise<unknown>;

/** The one way in which both packages send any command. */
export function senderOf(client: RedisClient): Send {
  return (command, ...args) =>
    "call" in client ? client.call(command, ...args) : client.sendCommand([command, ...args]);
}

/** Runs one script, whose functions are called by name. The server gets its text once and keeps it. */
export function scriptRunner(send: Send, text: string, prefix: string): Send {
  const digest = createHash("sha1").update(text).digest("hex");
  return async (name, ...args) => {
    try {
      return await send("EVALSHA", digest, "1", prefix, name, ...args);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
      return send("EVAL", text, "1", prefix, name, ...args);
    }
  };
}
