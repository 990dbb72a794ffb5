import type { Claim, DuplicateStore } from "../../src/webhooks/index.ts";

/** A store as users wrote it before stores could tell the latest push: three functions over a table, some time away. */
export function plainStore(): { store: DuplicateStore; keys: () => string[] } {
  const rows = new Map<string, Claim>();
  const later = () => new Promise((resolve) => setImmediate(resolve));
  return {
    keys: () => [...rows.keys()],
    store: {
      async claim(key) {
        await later();
        const found = rows.get(key);
        if (!found) rows.set(key, { state: "in-progress" });
        return found ?? { state: "new" };
      },
      async confirm(key, answer) {
        await later();
        rows.set(key, { state: "handled", answer });
      },
      async release(key) {
        await later();
        rows.delete(key);
      },
    },
  };
}
