import { isObject } from "../../base/type-guards.ts";
import type { Speed } from "../clock/world-clock.ts";
import { openWorld } from "../core/create-world.ts";
import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import type { WorldSnapshot } from "../core/world.ts";
import type { SavedOutbox } from "../pushes/outbox.ts";
import type { PushTargets } from "../pushes/push-targets.ts";
import { type BrokenRule, checkValue } from "../schema/check-value.ts";
import { checkSettings } from "../seed/check-settings.ts";
import type { SavedWorld } from "./hosted-world.ts";

/** What the document says it is. */
const format = "fulfillment-openapi/sandbox-world";

/** A world as one JSON document. */
export function exportOf(world: string, saved: SavedWorld): Record<string, unknown> {
  return { format, world, ...saved };
}

const attempt = {
  type: "object",
  required: ["at", "url", "outcome", "findings"],
  properties: {
    at: { type: "integer" },
    url: { type: "string" },
    outcome: { type: "string", enum: ["acknowledged", "refused", "no-answer"] },
    findings: { type: "array", items: { type: "object" } },
  },
};

const record = {
  type: "object",
  required: ["id", "push", "subject", "at", "event", "payload", "state", "attempts"],
  properties: {
    id: { type: "integer", minimum: 1 },
    push: { type: "string" },
    subject: { type: "string" },
    at: { type: "integer" },
    event: { type: "integer" },
    payload: { type: "object" },
    state: { type: "string", enum: ["waiting", "acknowledged", "dead", "unsent"] },
    due: { type: "integer" },
    attempts: { type: "array", items: attempt },
  },
};

const address = {
  type: "object",
  required: ["url", "wire"],
  properties: { url: { type: ["string", "null"] }, wire: { type: "string", enum: ["json", "form"] } },
};

/** The parts that are the shell's own; the snapshot is for the family to read. */
const parts = {
  type: "object",
  properties: {
    targets: {
      type: "object",
      required: ["all", "events"],
      properties: { all: address, events: { type: "object", additionalProperties: address } },
    },
    pushes: {
      type: "object",
      required: ["lastId", "records"],
      properties: { lastId: { type: "integer", minimum: 0 }, records: { type: "array", items: record } },
    },
  },
};

/** The parts of an export that its description leaves open, once they are checked. */
type Parts = { speed: Speed; snapshot: WorldSnapshot; targets: PushTargets; pushes: SavedOutbox };

/** Reads a world that was exported: nothing, with what is wrong, where it is no world of the family. */
export function readExport(
  behaviour: FamilyBehaviour,
  document: Readonly<Record<string, unknown>>,
): { saved?: SavedWorld; broken: readonly BrokenRule[] } {
  const { settings: given = {} } = document;
  const settings = isObject(given) ? checkSettings(behaviour, given) : undefined;
  const broken = [
    ...checkValue(parts, document),
    ...(settings?.broken ?? []).map((rule) => ({ ...rule, pointer: `/settings${rule.pointer}` })),
  ];
  if (broken.length > 0) return { broken };
  const { speed, snapshot, targets, pushes } = document as Parts;
  try {
    openWorld(behaviour, structuredClone(snapshot));
  } catch (error) {
    const fix = error instanceof Error ? error.message : String(error);
    const actual = "what is there";
    return {
      broken: [
        { rule: "snapshot", pointer: "/snapshot", expected: "a world that was exported", actual, fix },
      ],
    };
  }
  return { saved: { speed, snapshot, targets, pushes, settings: settings?.delivery ?? {} }, broken: [] };
}
