import { ProblemError } from "../../../server/problem.ts";
import { instantText } from "../../clock/time-text.ts";
import type { FamilyBehaviour, SettingDescriptor } from "../../core/family-behaviour.ts";
import type { HostedWorld } from "../../host/hosted-world.ts";
import { deliverySettings } from "../../pushes/delivery-settings.ts";
import type { ControlOutput, Handlers } from "../handler.ts";
import { controlPrefix, controlRoutes } from "../routes.ts";

/** The sandbox as a whole and its worlds. */
export const worldHandlers: Handlers<
  "getHealth" | "listFamilies" | "listWorlds" | "getWorld" | "closeWorld"
> = {
  getHealth: ({ worlds }) => ({
    status: "ok",
    families: worlds.families.map(({ behaviour }) => behaviour.family),
    worlds: worlds.all().length,
  }),
  listFamilies: ({ worlds }) => ({
    families: worlds.families.map(({ behaviour, operations }) => ({
      family: behaviour.family,
      acts: behaviour.acts.map((act) => ({ ...act })),
      settings: settingsOf(
        behaviour,
        operations.some(({ direction }) => direction === "push"),
      ),
      pushes: operations
        .filter(({ direction }) => direction === "push")
        .map(({ operationId }) => operationId),
      views: Object.keys(behaviour.views).map((view) => ({ view, path: viewPath(view) })),
      boards: Object.fromEntries(
        Object.entries(behaviour.boards ?? {}).map(([view, { by, states }]) => [
          view,
          { by, states: [...states] },
        ]),
      ),
    })),
  }),
  listWorlds: ({ worlds }) => ({ worlds: worlds.listed().map(({ name, world }) => shownWorld(world, name)) }),
  getWorld: ({ worlds, parameters }) => shownWorld(worlds.named(parameters.world), parameters.world),
  closeWorld({ worlds, parameters }) {
    const open = worlds.all();
    const world = open.find(({ name }) => name === parameters.world);
    if (world) {
      const last = shownWorld(world);
      worlds.close(world.name);
      return last;
    }
    const guest = worlds.listed().find(({ name }) => name === parameters.world);
    if (guest) refuseAlone(guest.world, guest.name);
    const possible = open.map(({ name }) => name);
    worlds.refuseSecret(parameters.world);
    throw new ProblemError(
      404,
      "No such world",
      `The world ${parameters.world} is not open.`,
      {},
      { possible },
    );
  },
};

/** The path at which a list is found: one of its own, or that of all lists. */
function viewPath(view: string): string {
  const own = `${controlPrefix}worlds/{world}/${view}`;
  return controlRoutes().some(({ path }) => path === own)
    ? own
    : `${controlPrefix}worlds/{world}/lists/${view}`;
}

/** A world as the control calls show it. */
export function shownWorld(world: HostedWorld, name = world.name): ControlOutput<"getWorld"> {
  const { now, lastEvent } = world.current;
  const { speed, pushCount: pushes } = world;
  const family = name.slice(0, name.indexOf(":"));
  const standsOn = name !== world.name && { standsOn: world.name };
  return { world: name, family, ...standsOn, now: instantText(now), speed, lastEvent, pushes };
}

/**
 * Refuses what cannot be done to a world alone that stands on the ledger of another one.
 *
 * @throws ProblemError for the name of such a world
 */
export function refuseAlone(world: HostedWorld, name: string): void {
  if (name === world.name) return;
  const all = [world.name, ...new Set([name, ...world.guests()])].join(", ");
  const detail = `${name} stands on the stock of ${world.name}, and is one world with it. Name ${world.name}: it is done to all of ${all} then.`;
  throw new ProblemError(409, "Not possible for this world alone", detail, {}, { possible: [world.name] });
}

function settingsOf({ settings }: FamilyBehaviour, hasPushes: boolean) {
  const all: Readonly<Record<string, SettingDescriptor>> = hasPushes
    ? { ...settings, ...deliverySettings }
    : settings;
  return Object.entries(all).map(([setting, descriptor]) => ({ setting, ...descriptor }));
}
