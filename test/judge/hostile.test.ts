import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileNames } from "../../scripts/bench/hostile/names.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { exampleCases, operations } from "../helpers/contract.ts";

/** How many payloads; `npm run bench -- --hostile` measures a million. */
const runs = Number(process.env["HOSTILE_PAYLOADS"] ?? 3_000);

const judge = await loadJudge();
const names = [...new Set(exampleCases.flatMap(({ example }) => namesIn(example.value)))];

const name = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...hostileNames), fc.string());
const leaf = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<unknown>(1e308, -0, 2 ** 53, "\ud800", "\u202e", "💥".repeat(60), "x".repeat(10_000)),
);
const { payload } = fc.letrec<{ payload: unknown; list: unknown; object: unknown }>((tie) => ({
  payload: fc.oneof({ maxDepth: 6, withCrossShrink: true }, leaf, tie("list"), tie("object")),
  list: fc.array(tie("payload"), { maxLength: 5 }),
  // As JSON.parse makes it: `__proto__` is a member like any other.
  object: fc.array(fc.tuple(name, tie("payload")), { maxLength: 12 }).map((members) => {
    const object = {};
    for (const [key, value] of members)
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    return object;
  }),
}));

test(`${runs} random and hostile payloads: no exception, no prototype touched`, () => {
  const before = prototypes();
  fc.assert(
    fc.property(fc.constantFrom(...operations), fc.boolean(), payload, (operation, isRequest, value) => {
      const direction = isRequest ? "request" : "response";
      judge({ operation, direction, payload: value });
    }),
    { numRuns: runs, seed: 20260605 },
  );
  expect(prototypes()).toEqual(before);
});

test.each([
  ["a list nested 5,000 deep", nested(5_000)],
  ["an object nested 5,000 deep", JSON.parse(`${'{"items":'.repeat(5_000)}1${"}".repeat(5_000)}`)],
  [
    "100,000 unknown members",
    Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`m${index}`, 0])),
  ],
  ["10,000 wrong entries", { items: Array(10_000).fill(0), itemList: Array(10_000).fill(0) }],
  ["a name of a million characters", { ["orderNumber".repeat(100_000)]: 1 }],
  [
    "a text of ten million characters",
    { orderNumber: "x".repeat(10_000_000), orderType: "y".repeat(10_000_000) },
  ],
  ["deep lists where a list of numbers belongs", { orderTagList: nested(5_000) }],
])("%s: a verdict of every operation, of bounded length", (_, hostile) => {
  for (const operation of operations) {
    for (const direction of ["request", "response"] as const) {
      const found = judge({ operation, direction, payload: hostile });
      expect(JSON.stringify(found).length).toBeLessThan(200_000);
    }
  }
});

test("members named like those of every object are unknown, and mean nothing else", () => {
  const hostile = JSON.parse('{"__proto__": {"orderNumber": "x"}, "constructor": 1, "toString": 2}');
  for (const operation of operations) {
    const found = judge({ operation, direction: "request", payload: hostile });
    const unknown = found.filter(({ rule }) => rule === "unknown-member").map(({ pointer }) => pointer);
    expect(unknown.sort()).toEqual(["/__proto__", "/constructor", "/toString"]);
  }
});

function nested(depth: number): unknown {
  return JSON.parse("[".repeat(depth) + "]".repeat(depth));
}

function prototypes(): string[][] {
  return [Object.prototype, Array.prototype, String.prototype, Map.prototype, Function.prototype].map(
    (prototype) => Reflect.ownKeys(prototype).map(String),
  );
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...namesIn(member)]);
}
