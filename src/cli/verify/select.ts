import { families, operations } from "../../../generated/operations/index.ts";
import { nearest } from "../../base/nearest.ts";
import { findOperations, fullName } from "../../contract/find-operation.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { namedOperation } from "../named-operation.ts";
import { UsageError } from "../usage-error.ts";
import type { VerifyFlags } from "./options.ts";

/** The operations of a run, and those that were asked for but change something. */
export type Selection = { chosen: OperationDescriptor[]; writes: OperationDescriptor[] };

/**
 * Chooses the calls that are verified, in the order of the contract.
 *
 * @throws UsageError for an unknown or ambiguous name, and for a push
 */
export function selectOperations(flags: VerifyFlags): Selection {
  const { operations: names, family, "allow-writes": allowWrites = false } = flags;
  const wanted = family === undefined ? families : family.split(",").map(knownFamily);
  const calls = operations.filter(
    (operation) => operation.direction === "call" && wanted.some((name) => name === operation.family),
  );
  const named = names?.split(",").map((name) => namedCall(name, calls));
  const asked = named ? calls.filter((call) => named.includes(call)) : calls;
  const isAllowed = (operation: OperationDescriptor) => allowWrites || operation.effect === "query";
  return { chosen: asked.filter(isAllowed), writes: asked.filter((operation) => !isAllowed(operation)) };
}

function knownFamily(name: string): string {
  if (families.some((family) => family === name)) return name;
  const near = nearest(name, families);
  const hint = near === undefined ? `Families: ${families.join(", ")}.` : `Did you mean "${near}"?`;
  throw new UsageError(`There is no family "${name}". ${hint}`);
}

/** With --family, names need not say the family. */
function namedCall(name: string, calls: readonly OperationDescriptor[]): OperationDescriptor {
  const [found, ...others] = findOperations(calls, name);
  if (found && others.length === 0) return found;
  const operation = namedOperation(name);
  if (operation.direction === "push")
    throw new UsageError(`${fullName(operation)} is a push: try its receiver with the command push.`);
  throw new UsageError(`${fullName(operation)} is not of the families that --family names.`);
}
