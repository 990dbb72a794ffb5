import { didYouMean, nearest } from "../../../base/nearest.ts";
import { addressFault } from "../../../delivery/push-address.ts";
import { ProblemError } from "../../../server/problem.ts";
import { durationOf } from "../../clock/time-text.ts";
import type { HostedWorld } from "../../host/hosted-world.ts";
import type { PushRecord } from "../../pushes/push-record.ts";
import { shownPush } from "../../pushes/shown-push.ts";
import { nextPush } from "../../pushes/wait-for-push.ts";
import type { Worlds } from "../../worlds.ts";
import type { ControlInput, ControlOutput, Handlers } from "../handler.ts";
import { brokenRequest } from "../read-request.ts";

/** What a world pushes. */
export const pushHandlers: Handlers<"getPushTarget" | "setPushTarget" | "listPushes" | "redeliver"> = {
  getPushTarget: ({ worlds, parameters }) => shownTargets(worlds.named(parameters.world)),
  async setPushTarget({ worlds, parameters, body }) {
    const world = worlds.named(parameters.world);
    const { url, wire = "json", event } = body;
    const names = pushNames(worlds, world);
    if (event !== undefined && !names.includes(event))
      throw badTarget("/event", noSuchPush(event, names), names);
    const fault = url === null ? undefined : addressFault(url);
    if (fault !== undefined) throw badTarget("/url", fault);
    await world.setTarget(url, wire, event);
    return shownTargets(world);
  },
  async listPushes({ worlds, parameters }) {
    const world = worlds.named(parameters.world);
    const { order, event, state, after = 0, limit = 1_000, wait } = parameters;
    const names = pushNames(worlds, world);
    if (event !== undefined && !names.includes(event)) {
      const message = noSuchPush(event, names);
      throw brokenRequest(
        { id: "listPushes" },
        [{ in: "query", pointer: "/event", rule: "enum", message }],
        names,
      );
    }
    world.current;
    const isWanted = (record: PushRecord) =>
      record.id > after &&
      (order === undefined || record.subject === order) &&
      (event === undefined || record.push === event) &&
      (state === undefined || record.state === state);
    const isThere = parameters.after !== undefined && [...world.pushes()].some(isWanted);
    if (wait !== undefined && !isThere) await nextPush(world, isWanted, waitOf(wait));
    const found = [...world.pushes()].filter(isWanted).slice(-limit);
    return { pushes: found.map(shownPush) };
  },
  async redeliver({ worlds, parameters }) {
    const world = worlds.named(parameters.world);
    const record = await world.redeliver(parameters.id);
    if (record) return shownPush(record);
    const possible = [...world.pushes()].slice(-10).map(({ id }) => String(id));
    const detail = `The world ${world.name} keeps no push ${parameters.id}.`;
    throw new ProblemError(404, "No such push", detail, {}, { possible });
  },
};

function shownTargets({ targets }: HostedWorld): ControlOutput<"getPushTarget"> {
  return { ...targets.all, events: { ...targets.events } };
}

function pushNames(worlds: Worlds, { family }: HostedWorld): string[] {
  const operations = worlds.families.find(({ behaviour }) => behaviour.family === family)?.operations ?? [];
  return operations.filter(({ direction }) => direction === "push").map(({ operationId }) => operationId);
}

function noSuchPush(event: string, names: readonly string[]): string {
  const hint = didYouMean(nearest(event, names), `The pushes are ${names.join(", ")}.`);
  return `There is no push "${event.slice(0, 60)}". ${hint}`;
}

function badTarget(pointer: string, message: string, possible: readonly string[] = []): ProblemError {
  return brokenRequest({ id: "setPushTarget" }, [{ in: "body", pointer, rule: "format", message }], possible);
}

const longestWait = 60_000;

function waitOf(text: NonNullable<ControlInput<"listPushes">["parameters"]["wait"]>): number {
  const duration = durationOf(text);
  if (duration !== undefined && duration <= longestWait) return duration;
  const message = `expected a duration of at most 60 seconds, such as 10s, got ${JSON.stringify(text.slice(0, 60))}`;
  throw brokenRequest({ id: "listPushes" }, [{ in: "query", pointer: "/wait", rule: "format", message }]);
}
