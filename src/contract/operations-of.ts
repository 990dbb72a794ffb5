import { type OpenApiDocument, type Operation, type Parameter, resolve, type Schema } from "./openapi.ts";

/** Who sends the request: `call` is sent to the described system, `push` is sent by it. */
export type Direction = "call" | "push";

/** HTTP method of an operation, in capitals. */
export type Method = "GET" | "POST";

/** An operation with its place in the description. `path` is the path of a call or the name of a push. */
export type LocatedOperation = {
  direction: Direction;
  method: Method;
  path: string;
  operation: Operation;
  /** Its parameters, each `$ref` followed. */
  allParameters: readonly Parameter[];
  /** Schema of the JSON body of its request, the `$ref` followed; `undefined` where it has none. */
  bodySchema: Schema | undefined;
};

/** All operations of a description: calls in the order of the paths, then pushes in the order of the webhooks. */
export function operationsOf(document: OpenApiDocument): LocatedOperation[] {
  const locate = (direction: Direction, items: OpenApiDocument["paths"]) =>
    Object.entries(items ?? {}).flatMap(([path, { get, post }]) => {
      const at = (method: Method, operation: Operation | undefined): LocatedOperation[] => {
        if (!operation) return [];
        const allParameters = (operation.parameters ?? []).map((each) => resolve<Parameter>(document, each));
        const schema = operation.requestBody?.content["application/json"]?.schema;
        const bodySchema = schema && resolve(document, schema);
        return [{ direction, method, path, operation, allParameters, bodySchema }];
      };
      return [...at("POST", post), ...at("GET", get)];
    });
  return [...locate("call", document.paths), ...locate("push", document.webhooks)];
}

/** The parameters that stand in the address of a call: in its path and in its query. */
export function addressParametersOf({ allParameters }: Pick<LocatedOperation, "allParameters">): Parameter[] {
  return allParameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
}
