import type { Handlers } from "../handler.ts";
import type { ControlId } from "../routes.ts";
import { actHandlers } from "./acts.ts";
import { boardHandlers } from "./boards.ts";
import { callHandlers } from "./calls.ts";
import { changeHandlers } from "./changes.ts";
import { clockHandlers } from "./clock.ts";
import { pushHandlers } from "./pushes.ts";
import { settingHandlers } from "./settings.ts";
import { snapshotHandlers } from "./snapshots.ts";
import { stateHandlers } from "./state.ts";
import { worldHandlers } from "./worlds.ts";

/** What carries out each call. */
export const handlers: Handlers<ControlId> = {
  ...worldHandlers,
  ...clockHandlers,
  ...actHandlers,
  ...boardHandlers,
  ...callHandlers,
  ...changeHandlers,
  ...settingHandlers,
  ...stateHandlers,
  ...pushHandlers,
  ...snapshotHandlers,
};
