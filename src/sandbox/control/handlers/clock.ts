import { ProblemError } from "../../../server/problem.ts";
import { durationOf, instantOf, instantText } from "../../clock/time-text.ts";
import type { Speed } from "../../clock/world-clock.ts";
import type { Instant } from "../../core/time.ts";
import { ClockEndError, type HostedWorld } from "../../host/hosted-world.ts";
import type { ControlInput, ControlOutput, Handlers } from "../handler.ts";
import { brokenRequest } from "../read-request.ts";

/** The clock of a world. */
export const clockHandlers: Handlers<"getClock" | "setClock"> = {
  getClock: ({ worlds, parameters }) => shownClock(worlds.named(parameters.world)),
  async setClock({ worlds, parameters, body }) {
    const world = worlds.named(parameters.world);
    if (body.speed !== undefined) {
      await world.setSpeed(body.speed as Speed);
      return { ...shownClock(world), events: 0, pushes: 0 };
    }
    const target = targetOf(body, world);
    const moved = await world.move(target).catch((error: unknown) => {
      throw error instanceof ClockEndError ? beyondEnd(error) : error;
    });
    if (moved) return { ...shownClock(world), ...moved };
    const possible = ["advance", "to", "speed"];
    throw new ProblemError(
      409,
      "Nothing is due",
      "Nothing waits for its time in this world.",
      {},
      { possible },
    );
  },
};

function beyondEnd({ message }: ClockEndError): ProblemError {
  return new ProblemError(
    409,
    "The end of time",
    message,
    {},
    { possible: ["reset", "snapshots/{name}/restore"] },
  );
}

function shownClock(world: HostedWorld): ControlOutput<"getClock"> {
  const { now } = world.current;
  const next = world.nextDue;
  return {
    now: instantText(now),
    speed: world.speed,
    ...(next !== undefined && { next: instantText(Math.max(next, now)) }),
  };
}

/** Finds where the clock is to go once it is its turn. */
function targetOf(
  { advance, to }: ControlInput<"setClock">["body"],
  world: HostedWorld,
): (now: Instant) => Instant | undefined {
  if (advance !== undefined) {
    const duration = durationOf(advance);
    if (duration === undefined) throw unreadable("/advance", advance, "a duration: PT2H, 2h, 1h30m, P3D");
    return (now) => now + duration;
  }
  if (to === undefined)
    return (now) => (world.nextDue === undefined ? undefined : Math.max(now, world.nextDue));
  const instant = instantOf(to);
  if (instant === undefined)
    throw unreadable("/to", to, "an instant with its offset from UTC: 2026-06-05T08:00:00Z");
  return (now) => {
    if (instant >= now) return instant;
    const detail = `The clock of a world does not go back: it is ${instantText(now)}. Reset the world, or restore a snapshot.`;
    throw new ProblemError(
      409,
      "The instant is over",
      detail,
      {},
      { possible: ["reset", "snapshots/{name}/restore"] },
    );
  };
}

function unreadable(pointer: string, actual: string, expected: string): ProblemError {
  const message = `expected ${expected}, got ${JSON.stringify(actual.slice(0, 60))}`;
  return brokenRequest({ id: "setClock" }, [{ in: "body", pointer, rule: "format", message }]);
}
