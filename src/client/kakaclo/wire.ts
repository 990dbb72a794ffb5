import { addressed } from "../../wire/parameters.ts";
import type { CallDescriptor } from "../call.ts";
import type { WireRequest } from "../family.ts";
import { jsonText } from "../json-text.ts";

/**
 * Puts a payload on the wire: parameters into the address, the other members into a JSON body where the call has one.
 *
 * @throws TypeError for a payload that no request can carry; UnsendableParameterError where that is a parameter
 */
export function kakacloRequest(
  { target, method = "POST", query = [] }: CallDescriptor,
  input: unknown,
  authorization: string,
): WireRequest {
  const { url: path, body } = addressed({ method, path: target, query }, input);
  if (method === "GET") return { method, path, headers: { Authorization: authorization } };
  const headers = { "Content-Type": "application/json", Authorization: authorization };
  return { method, path, headers, body: jsonText(body) };
}
