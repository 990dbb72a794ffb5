import { jsonText } from "../../base/json-text.ts";
import { UnsendableParameterError } from "../../wire/parameters.ts";
import type { CallDescriptor } from "../call.ts";
import type { WireRequest } from "../family.ts";

/**
 * Puts a payload on the wire: parameters into the address, the other members into a JSON body where the call has one.
 *
 * @throws TypeError for a payload that no request can carry; UnsendableParameterError where that is a parameter
 */
export async function kakacloRequest(
  { target, method = "POST", query = [] }: CallDescriptor,
  input: unknown,
  authorization: string,
): Promise<WireRequest> {
  const hasParameters = method === "GET" || query.length > 0 || target.includes("{");
  const { url: path, body } = hasParameters
    ? (await import("../late/addressed.ts")).addressedFor(
        { method, path: target, query },
        input,
        UnsendableParameterError,
      )
    : { url: target, body: input };
  const headers = { Authorization: authorization };
  if (method === "GET") return { method, path, headers };
  return { method, path, headers: { "Content-Type": "application/json", ...headers }, body: jsonText(body) };
}
