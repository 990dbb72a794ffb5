import { addressFault } from "../delivery/push-address.ts";
import { durationOf, instantOf } from "../sandbox/clock/time-text.ts";
import type { Instant } from "../sandbox/core/time.ts";
import type { HostedWorld } from "../sandbox/host/hosted-world.ts";
import { shownPush } from "../sandbox/pushes/shown-push.ts";
import { brokenText } from "../sandbox/schema/check-value.ts";
import { checkSettings } from "../sandbox/seed/check-settings.ts";
import { actsOf, doIn } from "./sandbox-acts.ts";
import type { Advance, SandboxWorld } from "./sandbox-types.ts";

/** A world as a test handles it. */
export function sandboxWorld(world: HostedWorld): SandboxWorld {
  return {
    ...actsOf(() => [world]),
    act: (act, input) => doIn([world], act, input),
    name: world.name,
    async advance(by) {
      await world.move(targetOf(by, world));
    },
    now: () => new Date(world.current.now),
    async pushes(subject) {
      await settled(world);
      const records = [...world.pushes()].filter(
        (record) => subject === undefined || record.subject === subject,
      );
      return records.map(shownPush);
    },
    async redeliver(id) {
      const record = await world.redeliver(id);
      if (!record) throw new RangeError(`The world ${world.name} keeps no push ${id}.`);
      return shownPush(record);
    },
    ...views(world),
    configure(settings) {
      const { family, delivery, broken } = checkSettings(world.behaviour, settings);
      if (broken.length > 0)
        throw new TypeError(broken.map((rule) => `${rule.pointer}: ${brokenText(rule)}`).join("\n"));
      world.configure(family, delivery);
    },
    async pushTo(url, { wire = "json", event } = {}) {
      refuseAddress(url);
      await world.setTarget(url, wire, event);
    },
    ...snapshots(world),
  };
}

/** All that is due by its clock has happened and been tried. */
async function settled(world: HostedWorld): Promise<void> {
  world.current;
  await world.idle();
}

function views(world: HostedWorld): Pick<SandboxWorld, "orders" | "order" | "asns" | "stock" | "list"> {
  const list = (view: string) => [...world.current.view(view)];
  return {
    list,
    orders: () => list("orders"),
    order: (number, { customerCode } = {}) =>
      list("orders").find(
        (order) =>
          order["orderNumber"] === number &&
          (customerCode === undefined || order["customerCode"] === customerCode),
      ),
    asns: () => list("asns"),
    stock: () => list("stock"),
  };
}

/** @throws TypeError for what no push can be sent to */
function refuseAddress(url: string | null): void {
  const fault = url === null ? undefined : addressFault(url);
  if (fault !== undefined) throw new TypeError(`"${url}": ${fault}`);
}

function snapshots(world: HostedWorld): Pick<SandboxWorld, "save" | "restore" | "reset"> {
  return {
    async save(name) {
      world.snapshots.save(name, await world.save());
    },
    async restore(name) {
      const saved = await world.snapshots.find(name);
      const known =
        world.snapshots
          .list()
          .map((entry) => entry.name)
          .join(", ") || "none";
      if (!saved)
        throw new RangeError(`The world ${world.name} has no snapshot "${name}". It has: ${known}.`);
      await world.restore(saved);
    },
    reset: () => world.reset(),
  };
}

function targetOf(by: Advance, world: HostedWorld): (now: Instant) => Instant | undefined {
  if (typeof by === "string") {
    const duration = durationOf(by);
    if (duration === undefined) throw new TypeError(`"${by}" is no duration: write 2h, 1h30m or PT2H.`);
    return (now) => now + duration;
  }
  if ("next" in by) return (now) => (world.nextDue === undefined ? undefined : Math.max(now, world.nextDue));
  const instant = typeof by.to === "string" ? instantOf(by.to) : by.to.getTime();
  if (instant === undefined || Number.isNaN(instant))
    throw new TypeError(`"${by.to}" is no instant with its offset from UTC, such as 2026-06-05T08:00:00Z.`);
  return (now) => {
    if (instant < now) throw new RangeError("The clock of a world does not go back.");
    return instant;
  };
}
