import { families } from "../../../generated/operations/index.ts";
import { findOperations, fullName } from "../../contract/find-operation.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { namedFamily } from "../named-family.ts";
import { namedOperation } from "../named-operation.ts";
import { wrongUsage } from "../usage-error.ts";
import type { VerifyFlags } from "./options.ts";

/** The operations of a run, those that were asked for but change something, and those that are deprecated and were not named. */
export type Selection = {
  chosen: OperationDescriptor[];
  writes: OperationDescriptor[];
  deprecated: OperationDescriptor[];
};

/**
 * Chooses the calls that are verified, in the order of the contract.
 *
 * @param operations those that are founded well enough
 * @throws UsageError for an unknown or ambiguous name, and for a push
 */
export function selectOperations(flags: VerifyFlags, operations: readonly OperationDescriptor[]): Selection {
  const { operations: names, family, "allow-writes": allowWrites = false } = flags;
  const wanted = family === undefined ? families : family.split(",").map(namedFamily);
  const calls = operations.filter(
    (operation) => operation.direction === "call" && wanted.some((name) => name === operation.family),
  );
  const named = names?.split(",").map((name) => namedCall(name, calls));
  const isCurrent = ({ successor }: OperationDescriptor) => successor === null;
  const asked = named ? calls.filter((call) => named.includes(call)) : calls.filter(isCurrent);
  const isAllowed = (operation: OperationDescriptor) => allowWrites || operation.effect === "query";
  return {
    chosen: asked.filter(isAllowed),
    writes: asked.filter((operation) => !isAllowed(operation)),
    deprecated: named ? [] : calls.filter((call) => !isCurrent(call)),
  };
}

/** With --family, names need not say the family. */
function namedCall(name: string, calls: readonly OperationDescriptor[]): OperationDescriptor {
  const [found, ...others] = findOperations(calls, name);
  if (found && others.length === 0) return found;
  const operation = namedOperation(name);
  if (operation.direction === "push")
    throw wrongUsage`${fullName(operation)} is a push: try its receiver with the command push.`;
  throw wrongUsage`${fullName(operation)} (${operation.evidence}) is left out: --family or --evidence does not admit it.`;
}
