import type { Pair, Scope } from "../scope.ts";

/**
 * Names of members that a schema for the same value declares already: what another schema says of them is a condition on
 * them, and no new member. `all` inside conditions.
 */
export type Declared = ReadonlySet<string> | "all";

/** Compares two schemas; a missing one allows everything. */
export type DiffSchemas = (scope: Scope, pair: Pair, declared?: Declared) => void;
