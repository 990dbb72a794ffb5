import type { components } from "../../../../generated/types/sandbox.ts";
import { say } from "./language.ts";

type Schemas = components["schemas"];
export type Family = Schemas["Family"];
export type Act = Schemas["Act"];
export type World = Schemas["World"];
export type Clock = Schemas["Clock"];
export type Board = Schemas["Board"];
export type Push = Schemas["Push"];
export type Call = Schemas["Call"];
export type Snapshot = Schemas["Snapshot"];

/** An entry of a list. */
export type Item = Readonly<Record<string, unknown>>;

/** That the sandbox refused something; the message is its own. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

const tokenName = "fulfillment-sandbox-token";

/** Uses a token for the calls of this tab. */
export function useToken(token: string): void {
  sessionStorage.setItem(tokenName, token);
}

/**
 * Asks a control call.
 *
 * @throws Refusal for any answer but 200
 */
export async function request(method: string, path: string, body?: unknown): Promise<Response> {
  const token = sessionStorage.getItem(tokenName);
  const headers = {
    ...(token !== null && { Authorization: `Bearer ${token}` }),
    ...(body !== undefined && { "Content-Type": "application/json" }),
  };
  const response = await fetch(`/__sandbox/${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response;
  const problem: { detail?: string } = await response.json().catch(() => ({}));
  throw new Refusal(response.status, problem.detail ?? say.answered(response.status));
}

/** The answer of a control call, which keeps to its description. */
export async function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  return (await request(method, path, body)).json();
}

/** The path of something of a world. */
export function inWorld(world: string, path = ""): string {
  return `worlds/${encodeURIComponent(world)}${path}`;
}
