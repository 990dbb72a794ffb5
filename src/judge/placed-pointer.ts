import { segmentsOf } from "../base/json-pointer.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { hasBody } from "../wire/parameters.ts";

/** Where a finding points that is about the parameters of a call without a body together. */
export const wholeQuery = "/query";

/**
 * Where a member of a payload stands in the request: `/query/skus` or `/path/id` for a parameter, the pointer itself for a
 * member of the body.
 *
 * @example placedPointer(queryStocks, "/skus/0") // "/query/skus/0"
 */
export function placedPointer(operation: OperationDescriptor, pointer: string): string {
  const [name] = segmentsOf(pointer);
  if (name === undefined) return pointer;
  const parameter = operation.parameters.find((one) => one.name === name);
  const place = parameter?.in ?? (hasBody(operation) ? undefined : "query");
  return place === undefined ? pointer : `/${place}${pointer}`;
}

/** The pointer into the payload that {@link placedPointer} made one of the request. */
export function payloadPointer(operation: OperationDescriptor, pointer: string): string {
  const [, place, inPlace] = /^\/(path|query)(\/.*)$/s.exec(pointer) ?? [];
  const isPlaced = inPlace !== undefined && placedPointer(operation, inPlace) === pointer;
  return isPlaced && place !== undefined ? inPlace : pointer;
}
