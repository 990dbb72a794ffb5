// Loaded for answers that are long enough to be nested too deeply to be read.
import { measureJson } from "../../base/json-budget.ts";

/** Whether a JSON text nests objects and lists deeper than this. */
export function isDeeperThan(depth: number, text: string): boolean {
  return measureJson(text, { values: Number.POSITIVE_INFINITY, depth }).depth > depth;
}
