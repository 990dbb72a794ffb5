import type { PushWire } from "../../delivery/sending.ts";
import { wrongUsage } from "../usage-error.ts";

/**
 * The form of pushes that `--wire` names; `json` where it is not given.
 *
 * @throws UsageError for another form
 */
export function pushWireOf(given: string | undefined): PushWire {
  if (given === undefined || given === "json") return "json";
  if (given === "form") return "form";
  throw wrongUsage`--wire is json or form, not "${given}".`;
}
