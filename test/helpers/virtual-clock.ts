import type { Clock } from "../../src/client/kakaclo/limiter.ts";

/** A clock that moves only when it is told to. */
export type VirtualClock = Clock & {
  /** Moves on to a time, and runs what is due until then, in its order. */
  moveTo(time: number): Promise<void>;
  /** Runs everything that waits, and what comes to wait meanwhile. */
  finish(): Promise<void>;
};

type Alarm = { due: number; run: () => void };

export function virtualClock(): VirtualClock {
  let time = 0;
  const alarms = new Set<Alarm>();
  const next = () => [...alarms].sort((a, b) => a.due - b.due)[0];
  const moveTo = async (end: number) => {
    for (let alarm = next(); alarm && alarm.due <= end; alarm = next()) {
      time = Math.max(time, alarm.due);
      alarms.delete(alarm);
      alarm.run();
      await settled();
    }
    time = Math.max(time, end);
  };
  return {
    now: () => time,
    after(milliseconds, run) {
      const alarm = { due: time + milliseconds, run };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    moveTo,
    async finish() {
      for (let alarm = next(); alarm; alarm = next()) await moveTo(alarm.due);
    },
  };
}

/** Lets everything that waits for promises go on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
