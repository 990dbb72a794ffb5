import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The memory of so many bytes of large bodies is left for V8 to find. */
const patience = 1024 * 1024;

let received = 0;
let isPlanned = false;
let collect: (() => void) | undefined;
let maySpare = false;

/**
 * Lets V8 be sparing from the first large bodies on. That holds for all that the process does and for good, so it is for
 * a process that does nothing but serve.
 */
export function spareAmongLargeBodies(): void {
  maySpare = true;
}

/**
 * Frees the memory of large bodies from time to time. V8 does not count it as its own, and would collect it only when
 * some 70 MB have come together.
 *
 * @param bytes how many more bytes of large bodies have been received
 */
export function releaseBytes(bytes: number): void {
  received += bytes;
  if (received < patience || isPlanned) return;
  isPlanned = true;
  setImmediate(() => {
    isPlanned = false;
    received = 0;
    collect ??= collector();
    collect();
  });
}

/** V8's garbage collector, which is not reachable otherwise. */
function collector(): () => void {
  if (maySpare) for (const flag of sparing) setFlagsFromString(flag);
  setFlagsFromString("--expose-gc");
  const gc: () => void = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  return gc;
}

/**
 * How V8 is sparing. The space for young objects would grow to 32 MB, of which next to nothing is in
 * use after each collection; and making the largest checks fast takes tens of megabytes, which the system does not get
 * back.
 */
const sparing = ["--semi-space-growth-factor=1", "--max-optimized-bytecode-size=12000"];
