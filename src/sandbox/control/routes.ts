import type { operations } from "../../../generated/types/sandbox.ts";
import { readBundle } from "../../contract/load-bundles.ts";
import {
  type MediaType,
  type OpenApiDocument,
  type Parameter,
  resolve,
  type Schema,
} from "../../contract/openapi.ts";
import type { AddressParameter } from "../../wire/parameters.ts";
import { pathMatcher } from "../../wire/read-parameters.ts";

/** Name of a call that controls the sandbox. */
export type ControlId = keyof operations;

/** How a command calls it, as `x-commands` of the description says. */
export type ControlCommand = {
  readonly name: string;
  /** The parameter or member that stands behind the name of the command without an option. */
  readonly argument?: string;
  /** What that is, where its name does not say it. */
  readonly as?: string;
  /** What is sent, where the command alone says it. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Whether members are given as `name=value`. */
  readonly pairs?: boolean;
  /** Whether the body is read from a file. */
  readonly file?: boolean;
};

/** A call that controls the sandbox, as its description has it. */
export type ControlRoute = {
  readonly id: ControlId;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** The parameters as the wire reads them. */
  readonly addressed: readonly AddressParameter[];
  /** Schema of the body; absent where there is none. */
  readonly body?: Schema;
  readonly commands: readonly ControlCommand[];
  readonly match: ReturnType<typeof pathMatcher>;
};

/** Paths of the calls begin so. */
export const controlPrefix = "/__sandbox/";

/** The description of the calls. */
export function controlDocument(): OpenApiDocument {
  return readBundle("sandbox");
}

/** All calls, in the order of the description. */
export function controlRoutes(document: OpenApiDocument = controlDocument()): readonly ControlRoute[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const entries = Object.entries(item) as [string, PathEntry][];
    const shared = item as { parameters?: readonly Parameter[] };
    return entries.flatMap(([method, entry]) =>
      method === "parameters" ? [] : [routeOf(document, path, method, entry, shared.parameters ?? [])],
    );
  });
}

type PathEntry = {
  operationId: ControlId;
  summary: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, MediaType> };
  "x-commands"?: ControlCommand[];
};

function routeOf(
  document: OpenApiDocument,
  path: string,
  method: string,
  entry: PathEntry,
  shared: readonly Parameter[],
): ControlRoute {
  const { operationId: id, summary, requestBody, "x-commands": commands = [] } = entry;
  const parameters = [...shared, ...(entry.parameters ?? [])].map((each) =>
    resolve<Parameter>(document, each),
  );
  const body = requestBody?.content["application/json"]?.schema;
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary,
    parameters,
    addressed: parameters.map(addressedOf),
    ...(body && { body: resolve<Schema>(document, body) }),
    commands,
    match: pathMatcher(path),
  };
}

function addressedOf({ name, in: place, required = false, schema }: Parameter): AddressParameter {
  const type = schema.type === "integer" ? "integer" : "string";
  return { name, in: place === "path" ? "path" : "query", required, type, isList: false };
}
