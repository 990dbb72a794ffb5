import type { OpenApiDocument, Operation } from "./openapi.ts";

/** Who sends the request: `call` is sent to the described system, `push` is sent by it. */
export type Direction = "call" | "push";

/** An operation with its place in the description. `path` is the path of a call or the name of a push. */
export type LocatedOperation = { direction: Direction; path: string; operation: Operation };

/** All operations of a description: calls in the order of the paths, then pushes in the order of the webhooks. */
export function operationsOf(document: OpenApiDocument): LocatedOperation[] {
  const locate = (direction: Direction, items: OpenApiDocument["paths"]) =>
    Object.entries(items ?? {}).map(([path, { post }]) => ({ direction, path, operation: post }));
  return [...locate("call", document.paths), ...locate("push", document.webhooks)];
}
