import { readBundle } from "../../../src/contract/load-bundles.ts";
import type { Example, MediaType, OpenApiDocument, Parameter } from "../../../src/contract/openapi.ts";
import { resolve } from "../../../src/contract/openapi.ts";
import { type LocatedOperation, operationsOf } from "../../../src/contract/operations-of.ts";
import { descriptorOf } from "../../build/operations.ts";
import { readDescriptions, readFamilies } from "../../lib/families.ts";
import { type Sample, samplesFor } from "../../lib/samples/index.ts";
import { joinTypeUnions } from "../../lib/type-unions.ts";
import { type Field, fieldOf } from "./fields.ts";

/** A body of an operation: a request, or an answer with its status. */
export type Body = {
  /** Name of its place on the page: `request`, `response`, `response-401`. */
  anchor: string;
  mediaType: string;
  field: Field;
  examples: readonly NamedExample[];
};

/** An example with its scenario. */
export type NamedExample = { scenario: string; example: Example };

/** What can come back: a status with its meaning, and the body where one is documented. */
export type Answer = {
  status: string;
  anchor: string;
  response: LocatedOperation["operation"]["responses"][string];
  body?: Body;
};

/** An operation with all that its page shows. */
export type PageOperation = LocatedOperation & {
  /** Name of the description that it stands in. */
  description: string;
  /** SERVICE_TYPE, or method and path. */
  wireName: string;
  parameters: readonly { parameter: Parameter; field: Field }[];
  request?: Body;
  answers: readonly Answer[];
  samples: readonly Sample[];
};

/** A description with its operations. */
export type Description = {
  name: string;
  /** Whether it describes business operations, and not the call that carries them. */
  isFamily: boolean;
  bundle: OpenApiDocument;
  operations: readonly PageOperation[];
};

/** Who sends the request, for a reader. */
export function directionText({ direction }: PageOperation): string {
  return direction === "call" ? "you call" : "you are called";
}

/** Reads every description of the contract from its bundle. */
export function readPageDescriptions(): Description[] {
  const families = readFamilies();
  return readDescriptions().map((name) => {
    const bundle = joinTypeUnions(readBundle(name));
    const isFamily = families.includes(name);
    const all = operationsOf(bundle);
    const operations = all.map((located) => {
      const samples = isFamily ? samplesFor(descriptorOf(name, bundle, located, all)) : [];
      return { ...pageOperation(name, bundle, located), samples };
    });
    return { name, isFamily, bundle, operations };
  });
}

function pageOperation(
  name: string,
  bundle: OpenApiDocument,
  located: LocatedOperation,
): Omit<PageOperation, "samples"> {
  const { method, operation, path } = located;
  const request = bodyOf(bundle, "request", operation.requestBody?.content);
  return {
    ...located,
    description: name,
    wireName: operation["x-service-type"] ?? `${method} ${path}`,
    parameters: (operation.parameters ?? []).map((entry) => pageParameter(bundle, resolve(bundle, entry))),
    ...(request && { request }),
    answers: Object.entries(operation.responses).map(([status, response]) => {
      const anchor = status === "200" ? "response" : `response-${status}`;
      const body = bodyOf(bundle, anchor, response.content);
      return { status, anchor, response, ...(body && { body }) };
    }),
  };
}

function pageParameter(
  bundle: OpenApiDocument,
  parameter: Parameter,
): { parameter: Parameter; field: Field } {
  const { name, in: where, schema, description = "", required = false } = parameter;
  // The register of errata and the guides name what stands in path and query as they name members of a body.
  const side = where === "header" ? where : "request";
  const field = fieldOf(bundle, `${side}.${name}`, { ...schema, description }, required);
  return { parameter, field: { ...field, errata: [...(parameter["x-erratum"] ?? []), ...field.errata] } };
}

function bodyOf(
  bundle: OpenApiDocument,
  anchor: string,
  content: Record<string, MediaType> | undefined,
): Body | undefined {
  const [entry] = Object.entries(content ?? {});
  if (!entry) return undefined;
  const [mediaType, { schema, examples = {} }] = entry;
  return {
    anchor,
    mediaType,
    field: fieldOf(bundle, anchor, schema),
    examples: Object.entries(examples).map(([scenario, example]) => ({
      scenario,
      example: resolve<Example>(bundle, example),
    })),
  };
}
