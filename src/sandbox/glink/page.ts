import { number } from "../ledger/read.ts";
import type { Payload } from "./state.ts";

/** The page of a list that a query asks for. */
export function pageOf<T>(list: readonly T[], query: Payload, usualSize: number): readonly T[] {
  const size = Math.max(1, number(query, "pageSize") ?? usualSize);
  const page = Math.max(1, number(query, "page") ?? 1);
  return list.slice((page - 1) * size, page * size);
}
