import { EventStream } from "../event-stream.ts";
import type { Handlers } from "../handler.ts";
import { shownWorld } from "./worlds.ts";

/** What changes, as it does. */
export const changeHandlers: Handlers<"watchChanges"> = {
  watchChanges: ({ worlds, calls }) =>
    new EventStream(worlds.changes, () => ({
      worlds: worlds.listed().map(({ name, world }) => shownWorld(world, name)),
      calls: calls().at(-1)?.number ?? 0,
    })),
};
