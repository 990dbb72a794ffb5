import { expect } from "vitest";
import type { Behaviour } from "../../../src/sandbox/behaviour/behaviour.ts";
import { createWorld } from "../../../src/sandbox/core/create-world.ts";
import { parseDuration } from "../../../src/sandbox/core/duration.ts";
import type { Settings } from "../../../src/sandbox/core/family-behaviour.ts";
import type { World, WorldPush } from "../../../src/sandbox/core/world.ts";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { advance, begin, expectValidAnswer, expectValidPush, expectValidRequest } from "./valid.ts";

type Payload = Readonly<Record<string, unknown>>;

/** A world of GLINK for tests: all that it says is held against the contract. */
export type GlinkWorld = {
  readonly world: World;
  /** All pushes so far. */
  readonly pushes: WorldPush[];
  /** Makes a call, and gives the body of its answer. */
  call(operationId: string, payload: Payload): Payload;
  /** The evidence and scenario of the last answer. */
  readonly about: { readonly evidence?: string; readonly scenario?: string };
  /** Does an act that has to be possible. */
  act(act: string, input: Payload): Payload;
  /** Does an act that has to be refused, and gives the problem. */
  refusal(
    act: string,
    input: Payload,
  ): { kind: string; detail: string; possible: readonly string[]; pointer?: string };
  advance(duration: string): void;
  order(number: string): Payload;
  asn(number: string): Payload;
  stock(sku: string, status?: string): Payload;
  /** The stages that the pushes of a document told. */
  stages(number: string): unknown[];
};

export function glinkWorld(
  options: { settings?: Settings; seed?: unknown; behaviour?: Behaviour; now?: number } = {},
): GlinkWorld {
  const { settings = {}, seed, behaviour, now = begin } = options;
  const world = createWorld(createGlink(behaviour), {
    credential: "GLINK",
    now,
    settings,
    ...(seed !== undefined && { seed }),
  });
  const pushes: WorldPush[] = [];
  let about: GlinkWorld["about"] = {};
  const keep = (made: readonly WorldPush[]) => {
    for (const push of made) expectValidPush(push);
    pushes.push(...made);
  };
  const found = (view: string, member: string, value: string): Payload => {
    const entry = [...world.view(view)].find((one) => one[member] === value);
    if (!entry) throw new Error(`There is no ${value} among the ${view}`);
    return entry;
  };
  return {
    world,
    pushes,
    get about() {
      return about;
    },
    call(operationId, payload) {
      expectValidRequest(operationId, payload);
      const outcome = world.call(operationId, payload);
      expectValidAnswer(operationId, outcome.answer.body);
      keep(outcome.pushes);
      const { evidence, scenario } = outcome.answer;
      about = { evidence, ...(scenario !== undefined && { scenario }) };
      return outcome.answer.body;
    },
    act(act, input) {
      const outcome = world.act(act, input);
      if ("problem" in outcome) throw new Error(outcome.problem.detail);
      keep(outcome.pushes);
      return outcome.result;
    },
    refusal(act, input) {
      const before = JSON.stringify(world.snapshot());
      const outcome = world.act(act, input);
      if (!("problem" in outcome)) throw new Error(`${act} is possible`);
      expect(JSON.stringify(world.snapshot())).toBe(before);
      return outcome.problem;
    },
    advance: (duration) => keep(advance(world, parseDuration(duration))),
    order: (number) => found("orders", "orderNumber", number),
    asn: (number) => found("asns", "asnNumber", number),
    stock(sku, status = "GOOD") {
      const rows = [...world.view("stock")].filter(
        (row) => row["sku"] === sku && row["stockStatus"] === status,
      );
      const [row] = rows;
      if (!row || rows.length > 1) throw new Error(`There are ${rows.length} rows of ${sku} ${status}`);
      return row;
    },
    stages: (number) =>
      pushes.filter(({ subject }) => subject === number).map(({ payload }) => payload["stage"]),
  };
}
