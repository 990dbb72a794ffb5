import { didYouMean, nearest } from "../../../base/nearest.ts";
import { ProblemError } from "../../../server/problem.ts";
import { instantText } from "../../clock/time-text.ts";
import type { HostedWorld } from "../../host/hosted-world.ts";
import type { SnapshotEntry } from "../../host/named-snapshots.ts";
import { exportOf, readExport } from "../../host/world-export.ts";
import type { ControlOutput, Handlers } from "../handler.ts";
import { brokenRequest, violationOf } from "../read-request.ts";
import { refuseAlone, shownWorld } from "./worlds.ts";

/** A world saved, restored, exported, imported and reset. */
export const snapshotHandlers: Handlers<
  "resetWorld" | "listSnapshots" | "saveSnapshot" | "restoreSnapshot" | "exportWorld" | "importWorld"
> = {
  async resetWorld({ worlds, parameters }) {
    const world = worlds.named(parameters.world);
    refuseAlone(world, parameters.world);
    await world.reset();
    return shownWorld(world);
  },
  listSnapshots: ({ worlds, parameters }) => ({
    snapshots: worlds.named(parameters.world).snapshots.list().map(shownSnapshot),
  }),
  async saveSnapshot({ worlds, parameters }) {
    const world = worlds.named(parameters.world);
    refuseTooMany(world, parameters.name);
    return shownSnapshot(world.snapshots.save(parameters.name, await world.save()));
  },
  async restoreSnapshot({ worlds, parameters }) {
    const world = worlds.named(parameters.world);
    refuseAlone(world, parameters.world);
    const saved = await world.snapshots.find(parameters.name);
    if (!saved) throw noSnapshot(world, parameters.name);
    await world.restore(saved);
    return shownWorld(world);
  },
  async exportWorld({ worlds, parameters }) {
    const world = worlds.named(parameters.world);
    return exportOf(world.name, await world.save()) as ControlOutput<"exportWorld">;
  },
  async importWorld({ worlds, parameters, body }) {
    const world = worlds.named(parameters.world);
    refuseAlone(world, parameters.world);
    const { saved, broken } = readExport(world.behaviour, world.name, body);
    if (!saved)
      throw brokenRequest(
        { id: "importWorld" },
        broken.map((rule) => violationOf("body", rule)),
      );
    await world.restore(saved);
    return shownWorld(world);
  },
};

/** Snapshots of a world are whole worlds. */
const mostSnapshots = 100;

function refuseTooMany({ snapshots }: HostedWorld, name: string): void {
  const possible = snapshots.list().map((entry) => entry.name);
  if (possible.length < mostSnapshots || possible.includes(name)) return;
  const detail = `A world keeps at most ${mostSnapshots} snapshots. Save this one under a name that is there, or export it.`;
  throw new ProblemError(409, "Too many snapshots", detail, {}, { possible });
}

function noSnapshot({ name: world, snapshots }: HostedWorld, name: string): ProblemError {
  const possible = snapshots.list().map((entry) => entry.name);
  const hint = didYouMean(nearest(name, possible));
  const detail = `The world ${world} has no snapshot "${name}". ${hint}`.trim();
  return new ProblemError(404, "No such snapshot", detail, {}, { possible });
}

function shownSnapshot({ name, now, lastEvent }: SnapshotEntry): ControlOutput<"saveSnapshot"> {
  return { name, now: instantText(now), lastEvent };
}
