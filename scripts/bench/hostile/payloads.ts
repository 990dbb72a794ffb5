import { operations } from "../../../generated/operations/index.ts";
import { shapes } from "../../../generated/shapes/index.ts";
import * as glink from "../../../generated/validators/glink.js";
import * as kakaclo from "../../../generated/validators/kakaclo.js";
import * as qlink from "../../../generated/validators/qlink.js";
import type { Validators } from "../../../src/contract/validator.ts";
import { hostileNames } from "./names.ts";
import { seeded } from "./random.ts";

const validators: Record<string, Validators> = {
  glink: glink.validators,
  qlink: qlink.validators,
  kakaclo: kakaclo.validators,
};

const leaves = [
  null,
  true,
  0,
  -0,
  1.5,
  1e308,
  2 ** 53,
  "",
  "\ud800",
  "💥".repeat(60),
  "x".repeat(10_000),
  "2024-01-01 00:00:00",
];

/**
 * Judges payloads that are made up at random from names of the contract and hostile ones, each with another check.
 *
 * @throws what a check throws, and Error when a prototype has changed
 * @returns how many there were, and the milliseconds of the slowest verdict
 */
export function hostilePayloads(count: number, seed: number): { count: number; slowest: number } {
  const random = seeded(seed);
  const checks = operations.flatMap(({ family, operationId }) =>
    Object.values(validators[family]?.[operationId] ?? {}),
  );
  const names = [...hostileNames, ...hostileNames, ...knownNames()];
  const before = prototypes();
  let slowest = 0;
  for (let index = 0; index < count; index++) {
    const payload = made(random, names, 5);
    const check = checks[index % checks.length];
    slowest = Math.max(
      slowest,
      timeOf(() => check?.(payload)),
    );
  }
  if (prototypes() !== before) throw new Error("A prototype has changed");
  return { count, slowest };
}

/** What looks slow is done again: another process, or the garbage of another payload, may have had the turn. */
function timeOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && best > 10; attempt++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function made(random: () => number, names: readonly string[], depth: number): unknown {
  const kind = random();
  if (depth === 0 || kind < 0.4) return leaves[Math.floor(random() * leaves.length)];
  const entries = Array.from({ length: Math.floor(random() * 8) }, () => made(random, names, depth - 1));
  if (kind < 0.6) return entries;
  const object = {};
  // As JSON.parse makes it: `__proto__` is a member like any other.
  for (const value of entries) {
    const name = names[Math.floor(random() * names.length)] ?? "";
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

function knownNames(): string[] {
  const schemas = Object.values(shapes).flatMap((family) => Object.values(family.schemas));
  return schemas.flatMap(({ members = {} }) => Object.keys(members));
}

function prototypes(): string {
  const all = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype];
  return all.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join("\n");
}
