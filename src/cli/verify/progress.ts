const width = 30;
const pauseMs = 100;

/** A bar on a terminal that shows how far a run is. */
export type Progress = {
  update: (done: number, all: number, findings: number) => void;
  /** Takes the bar away. */
  end: () => void;
};

/** Makes a bar that is drawn at most ten times a second; without a terminal there is none. */
export function createProgress(draw: ((text: string) => void) | undefined): Progress {
  if (!draw) return { update: () => {}, end: () => {} };
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    update(done, all, findings) {
      const now = performance.now();
      if (now - drawn < pauseMs && done < all) return;
      drawn = now;
      const filled = Math.round((width * done) / Math.max(all, 1));
      const bar = "#".repeat(filled).padEnd(width, ".");
      draw(`\r[${bar}] ${done} of ${all}, ${findings} ${findings === 1 ? "finding" : "findings"}`);
    },
    end: () => draw("\r\u001b[K"),
  };
}
