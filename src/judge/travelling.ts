import { parseExactly } from "../base/exact-json.ts";
import { targetOf } from "../base/request-target.ts";
import { isSameJson } from "../base/same-json.ts";
import { isObject } from "../base/type-guards.ts";
import { addressOf, type OperationDescriptor } from "../contract/operation.ts";
import { type AddressedPayload, addressed, hasBody } from "../wire/parameters.ts";
import { decodeAddress } from "./decode-address.ts";
import { createFindCall } from "./find-call.ts";
import { isError } from "./inspect-request.ts";

/**
 * The address and body of a payload, where a server reads the same payload from them. `undefined` for one that no request
 * can carry: an address has texts alone, so that a number in place of a text, or `null`, arrives as something else.
 */
export function travelling(operation: OperationDescriptor, payload: unknown): AddressedPayload | undefined {
  const written = tryToWrite(operation, payload);
  if (!written || (operation.parameters.length === 0 && hasBody(operation))) return written;
  const { path, query } = targetOf(written.url);
  const found = createFindCall([operation])(operation.method, path);
  const read = found?.kind === "call" ? decodeAddress(found.call, written.url, query) : undefined;
  if (read?.kind !== "address" || read.findings.some(isError)) return undefined;
  const members = [...read.members].map(([name, json]): [string, unknown] => [name, parseExactly(json)]);
  const body = isObject(written.body) ? written.body : {};
  const arrived = { ...body, ...Object.fromEntries(members) };
  return isSameJson(arrived, payload) ? written : undefined;
}

function tryToWrite(operation: OperationDescriptor, payload: unknown): AddressedPayload | undefined {
  try {
    return addressed(addressOf(operation), payload);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
