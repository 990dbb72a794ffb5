import { createHash } from "node:crypto";
import { jsonText } from "../../base/json-text.ts";
import { isObject } from "../../base/type-guards.ts";

/** What people do in a warehouse, done in a sandbox by its control. */
export type Acts = {
  /** Does an act. Whether it was done: an act that is too late, or not possible, is refused. */
  perform(act: string, members: unknown): Promise<boolean>;
  /** Lets the pushes of the world come to an address. */
  pushTo(url: string): Promise<void>;
};

/**
 * The name of a world as it stands in addresses: a token is never part of it.
 *
 * @param isToken whether the credential is an access token, and no name
 */
export function worldOf(family: string, credential: string, isToken: boolean): string {
  const shown = isToken ? createHash("sha256").update(credential).digest("hex").slice(0, 16) : credential;
  return `${family}:${shown}`;
}

/**
 * The acts of a sandbox at an origin; `undefined` where no sandbox answers there, as at every real system.
 *
 * @param options.token that of the control, where it asks for one
 * @param options.timeoutMs how long each of its answers may take
 */
export async function findActs(
  origin: string,
  world: string,
  { token, timeoutMs }: { token?: string | undefined; timeoutMs: number },
): Promise<Acts | undefined> {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const control = `${origin}/__sandbox`;
  const health = await fetch(`${control}/health`, {
    headers,
    redirect: "manual",
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => undefined);
  const answer: unknown = health?.ok ? await health.json().catch(() => undefined) : undefined;
  if (!isObject(answer) || typeof answer["status"] !== "string") return undefined;
  const base = `${control}/worlds/${encodeURIComponent(world)}`;
  const send = (method: string, path: string, members: unknown) =>
    fetch(base + path, {
      method,
      headers: { ...headers, "Content-Type": "application/json" },
      body: jsonText(members),
      signal: AbortSignal.timeout(timeoutMs),
    });
  return {
    async perform(act, members) {
      const response = await send("POST", `/acts/${encodeURIComponent(act)}`, members).catch(() => undefined);
      await response?.arrayBuffer().catch(() => undefined);
      return response?.ok ?? false;
    },
    async pushTo(url) {
      const response = await send("PUT", "/push-target", { url, wire: "json" }).catch(() => undefined);
      await response?.arrayBuffer().catch(() => undefined);
    },
  };
}
