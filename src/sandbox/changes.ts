/** Whoever wants to know that something has changed in a sandbox. */
export type ChangeWatcher = (told: "changed" | "closed") => void;

/** Tells that something has changed in a sandbox; what, is asked then. */
export class Changes {
  readonly #watchers = new Set<ChangeWatcher>();

  tell(): void {
    for (const watcher of this.#watchers) watcher("changed");
  }

  /** Tells everybody from now on, until the function that comes back is called. */
  watch(watcher: ChangeWatcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** Tells that nothing more will change. */
  close(): void {
    for (const watcher of [...this.#watchers]) watcher("closed");
  }
}
