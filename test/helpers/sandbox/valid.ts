import { validators as glink } from "../../../generated/validators/glink.js";
import { validators as kakaclo } from "../../../generated/validators/kakaclo.js";
import { validators as qlink } from "../../../generated/validators/qlink.js";
import type { Validators } from "../../../src/contract/validator.ts";
import type { World, WorldPush } from "../../../src/sandbox/core/world.ts";

/** The instant at which worlds of tests begin. */
export const begin = Date.UTC(2026, 5, 5);

/** Lets time pass, and gives the pushes that it brings. */
export function advance(world: World, milliseconds: number): WorldPush[] {
  const until = world.now + milliseconds;
  const pushes: WorldPush[] = [];
  for (let due = world.nextDue(); due !== undefined && due <= until; due = world.nextDue()) {
    pushes.push(...world.fireNext());
  }
  world.setTime(until);
  return pushes;
}

const checks: Readonly<Record<"glink" | "qlink" | "kakaclo", Validators>> = { glink, qlink, kakaclo };

/** Fails where the contract does not allow an answer. */
export function expectValidAnswer(
  operationId: string,
  body: unknown,
  family: keyof typeof checks = "glink",
): void {
  const check = checks[family][operationId]?.response;
  if (check?.(body) !== true)
    throw new Error(`Answer to ${operationId}: ${JSON.stringify(check?.errors)} ${JSON.stringify(body)}`);
}

/** Fails where the contract does not allow a push. */
export function expectValidPush({ push, payload }: Pick<WorldPush, "push" | "payload">): void {
  const check = checks.glink[push]?.request;
  if (check?.(payload) !== true)
    throw new Error(`Push ${push}: ${JSON.stringify(check?.errors)} ${JSON.stringify(payload)}`);
}

/** Fails where the contract does not allow a request: a test that sends such ones proves nothing. */
export function expectValidRequest(
  operationId: string,
  payload: unknown,
  family: keyof typeof checks = "glink",
): void {
  const check = checks[family][operationId]?.request;
  if (check?.(payload) !== true) throw new Error(`Request ${operationId}: ${JSON.stringify(check?.errors)}`);
}
