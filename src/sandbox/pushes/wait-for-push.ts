import type { HostedWorld } from "../host/hosted-world.ts";
import type { PushRecord } from "./push-record.ts";

/** Waits in real time for the next push that is tried or cannot be, at most so many milliseconds. */
export function nextPush(
  world: HostedWorld,
  isWanted: (record: PushRecord) => boolean,
  milliseconds: number,
): Promise<void> {
  const last = world.pushCount;
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const stop = world.watch((told) => {
      if (told === "closed" || (told.id > last && isWanted(told))) done();
    });
  });
}
