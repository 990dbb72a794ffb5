import type { Example } from "../../../src/contract/openapi.ts";
import type { LocatedOperation } from "../../../src/contract/operations-of.ts";
import { addressParametersOf } from "../../../src/contract/operations-of.ts";
import { addressed, hasBody } from "../../../src/wire/parameters.ts";

/** How an example of a call travels: method and address, and the body below; nothing where the body is all of it. */
export function wireText(located: LocatedOperation, { value }: Example): string | undefined {
  const { direction, method, path } = located;
  const parameters = addressParametersOf(located);
  if (direction === "push" || (hasBody({ method }) && parameters.length === 0)) return undefined;
  const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const { url, body } = addressed({ method, path, query }, value);
  return [`${method} ${url}`, ...(body === undefined ? [] : [JSON.stringify(body, null, 2)])].join("\n\n");
}
