import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../base/type-guards.ts";
import type { Speed } from "../clock/world-clock.ts";
import { openWorld } from "../core/create-world.ts";
import type { FamilyBehaviour, Settings } from "../core/family-behaviour.ts";
import type { WorldSnapshot } from "../core/world.ts";
import type { SavedOutbox } from "../pushes/outbox.ts";
import type { PushTargets } from "../pushes/push-targets.ts";
import { type BrokenRule, checkValue } from "../schema/check-value.ts";
import { checkSettings } from "../seed/check-settings.ts";
import { guestsView } from "../sharing/join.ts";
import type { SavedWorld } from "./saved-world.ts";

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

/** The last instant that has a year of four digits. */
const instant = { type: "integer", minimum: 0, maximum: Date.UTC(9999, 11, 31) };
const count = { type: "integer", minimum: 0 };

/** The parts that every family shares; the state of the snapshot is for the family to read. */
const parts = {
  type: "object",
  properties: {
    snapshot: {
      type: "object",
      required: [
        "version",
        "family",
        "now",
        "lastEvent",
        "lastTimer",
        "randomSeed",
        "settings",
        "timers",
        "state",
      ],
      properties: {
        now: instant,
        lastEvent: count,
        lastTimer: count,
        randomSeed: { type: "integer" },
        settings: { type: "object" },
        timers: {
          type: "array",
          items: {
            type: "object",
            required: ["id", "due", "topic", "subject"],
            properties: {
              id: count,
              due: instant,
              topic: { type: "string" },
              subject: { type: "string" },
            },
          },
        },
      },
    },
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

/**
 * Reads a world that was exported: nothing, with what is wrong, where it is none that the family can go on with.
 *
 * @param name of the world that is to go on with it: a world knows whose it is, and pushes in that name
 */
export function readExport(
  behaviour: FamilyBehaviour,
  name: string,
  document: Readonly<Record<string, unknown>>,
): { saved?: SavedWorld; broken: readonly BrokenRule[] } {
  const { settings: given = {} } = document;
  const settings = isObject(given) ? checkSettings(behaviour, given) : undefined;
  const broken = [
    ...(document["world"] === name ? [] : [otherWorld(name)]),
    ...checkValue(parts, document),
    ...(settings?.broken ?? []).map((rule) => ({ ...rule, pointer: `/settings${rule.pointer}` })),
  ];
  if (broken.length > 0) return { broken };
  const { speed, snapshot, targets, pushes } = document as Parts;
  const guests = strangers(behaviour, snapshot.state);
  if (guests.length > 0) return { broken: [withoutSharing(guests)] };
  const unusable = [...settingFaults(behaviour, snapshot.settings), ...rehearsed(behaviour, snapshot)];
  if (unusable.length > 0) return { broken: unusable };
  return { saved: { speed, snapshot, targets, pushes, settings: settings?.delivery ?? {} }, broken: [] };
}

function otherWorld(name: string): BrokenRule {
  const fix = "Import a world under the name that it was exported from.";
  return { rule: "world", pointer: "/world", expected: name, actual: "another world", fix };
}

/** Worlds that stand on the ledger of one that was exported, where none does in this sandbox. */
function strangers({ views }: FamilyBehaviour, state: unknown): readonly string[] {
  const guests = isObject(state) ? state["guests"] : undefined;
  return isObject(guests) && !Object.hasOwn(views, guestsView) ? Object.keys(guests) : [];
}

function withoutSharing(guests: readonly string[]): BrokenRule {
  return {
    rule: "sharing",
    pointer: "/snapshot/state/guests",
    expected: "a world whose stock no other one shares, as in this sandbox",
    actual: `one whose stock ${guests.join(", ")} shared`,
    fix: "Import it into a sandbox whose seed says the same with `shares`.",
  };
}

/** A world has a value for each of its settings. */
function settingFaults(behaviour: FamilyBehaviour, settings: Settings): BrokenRule[] {
  const at = (name: string) => `/snapshot/settings${name}`;
  const missing = Object.keys(behaviour.settings).filter((name) => !Object.hasOwn(settings, name));
  const wrong = checkSettings(behaviour, settings).broken;
  return [
    ...missing.map((name) => ({
      rule: "setting",
      pointer: at(""),
      expected: `the setting ${name}`,
      actual: "none",
      fix: "Import the document as it was exported.",
    })),
    ...wrong.map((rule) => ({ ...rule, pointer: at(rule.pointer) })),
  ];
}

/** Most timers that are tried. */
const mostTried = 1_000;

/** Goes on with a copy: what the family reads from its state, shows of it, and makes of its timers has to come off. */
function rehearsed(behaviour: FamilyBehaviour, snapshot: WorldSnapshot): BrokenRule[] {
  try {
    const world = openWorld(behaviour, structuredClone(snapshot));
    const isWhole = isDeepStrictEqual(JSON.parse(JSON.stringify(world.snapshot())), snapshot);
    if (!isWhole) return [unreadable("Its state has members that a world of this family does not have.")];
    for (const view of Object.keys(behaviour.views)) JSON.stringify([...world.view(view)]);
    for (let tried = 0; tried < mostTried && world.nextDue() !== undefined; tried++) {
      for (const { payload } of world.fireNext()) JSON.stringify(payload);
    }
    return [];
  } catch (error) {
    return [unreadable(error instanceof RangeError ? error.message : "Its state does not fit together.")];
  }
}

function unreadable(what: string): BrokenRule {
  const fix = `${what} Import the document as it was exported.`;
  return {
    rule: "snapshot",
    pointer: "/snapshot",
    expected: "a world that was exported",
    actual: "another value",
    fix,
  };
}
