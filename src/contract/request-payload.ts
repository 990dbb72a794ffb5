/** The members of one part of an address; nothing where it has no parameters. */
type Part<Operation, Place extends "path" | "query"> = Operation extends { parameters: infer Parameters }
  ? Place extends keyof Parameters
    ? [NonNullable<Parameters[Place]>] extends [never]
      ? unknown
      : NonNullable<Parameters[Place]>
    : unknown
  : unknown;

type Body<Operation> = Operation extends { requestBody: { content: { "application/json": infer Members } } }
  ? Members
  : unknown;

type Members<Operation> = Body<Operation> & Part<Operation, "path"> & Part<Operation, "query">;

/**
 * The payload of a request, of a generated operation: the parameters of path and query by their names, and the members of
 * the JSON body.
 */
export type RequestPayload<Operation> =
  unknown extends Members<Operation> ? Record<string, never> : Members<Operation>;
