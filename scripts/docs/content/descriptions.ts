import { type Field, fieldOf } from "../../../src/contract/fields.ts";
import { readBundle } from "../../../src/contract/load-bundles.ts";
import type { Example, MediaType, OpenApiDocument, Parameter } from "../../../src/contract/openapi.ts";
import { resolve } from "../../../src/contract/openapi.ts";
import {
  addressParametersOf,
  type LocatedOperation,
  operationsOf,
} from "../../../src/contract/operations-of.ts";
import { requestExamples } from "../../../src/contract/request-examples.ts";
import { descriptorOf } from "../../build/operations.ts";
import { readDescriptions, readFamilies } from "../../lib/families.ts";
import { parameterRules } from "../../lib/parameter-rules.ts";
import { type Sample, samplesFor } from "../../lib/samples/index.ts";
import { bundleName, type Language } from "../../lib/translations/language.ts";
import { joinTypeUnions } from "../../lib/type-unions.ts";
import { fieldWords, ruleWords } from "../words/field-words.ts";
import { fieldListWords } from "../words/fields.ts";
import { wireText } from "./request-example.ts";

/** A body of an operation: a request, or an answer with its status. */
export type Body = {
  /** Name of its place on the page: `request`, `response`, `response-401`. */
  anchor: string;
  mediaType: string;
  field: Field;
  examples: readonly NamedExample[];
};

/** An example with its scenario. */
export type NamedExample = {
  scenario: string;
  example: Example;
  /** How a request with parameters travels: address and body. Its value has both in one. */
  wire?: string;
};

/** What can come back: a status with its meaning, and the body where one is documented. */
export type Answer = {
  status: string;
  anchor: string;
  response: LocatedOperation["operation"]["responses"][string];
  body?: Body;
};

/** The places of parameters, in the order of a page. */
export const parameterPlaces = [
  { place: "path", anchor: "path" },
  { place: "query", anchor: "query" },
  { place: "header", anchor: "headers" },
] as const;

/** An operation with all that its page shows. */
export type PageOperation = LocatedOperation & {
  /** Name of the description that it stands in. */
  description: string;
  /** SERVICE_TYPE, or method and path. */
  wireName: string;
  parameters: readonly PageParameter[];
  /** What the parameters demand of each other, Markdown. */
  parameterRules: readonly string[];
  request?: Body;
  /** Examples of the request: of its body, of its parameters, or of both in one. */
  requestExamples: readonly NamedExample[];
  /** The operation that is used in place of this one, which is deprecated. */
  successor?: LocatedOperation["operation"];
  answers: readonly Answer[];
  samples: readonly Sample[];
};

/** A parameter with its place on the page. */
export type PageParameter = { parameter: Parameter; field: Field };

/** A description with its operations. */
export type Description = {
  name: string;
  /** Whether it describes business operations, and not the call that carries them. */
  isFamily: boolean;
  bundle: OpenApiDocument;
  operations: readonly PageOperation[];
};

/** Who sends the request, for a reader. */
export function directionText({ direction }: PageOperation, language: Language = "en"): string {
  return fieldListWords[language][direction];
}

/** The parameters of a page that stand in one place. */
export function parametersIn(
  { parameters }: Pick<PageOperation, "parameters">,
  place: (typeof parameterPlaces)[number]["place"],
): PageParameter[] {
  return parameters.filter(({ parameter }) => parameter.in === place);
}

/** Reads every description of the contract from its bundle. */
export function readPageDescriptions(language: Language = "en"): Description[] {
  const families = readFamilies();
  return readDescriptions().map((name) => {
    const bundle = joinTypeUnions(readBundle(bundleName(name, language)));
    const isFamily = families.includes(name);
    const all = operationsOf(bundle);
    const operations = all.map((located) => {
      const samples = isFamily ? samplesFor(descriptorOf(name, bundle, located, all)) : [];
      const successor = all.find(
        ({ operation }) => operation.operationId === located.operation["x-successor"],
      )?.operation;
      return {
        ...pageOperation(name, { bundle, language }, located),
        samples,
        ...(successor && { successor }),
      };
    });
    return { name, isFamily, bundle, operations };
  });
}

function pageOperation(
  name: string,
  source: Source,
  located: LocatedOperation,
): Omit<PageOperation, "samples"> {
  const { method, operation, path } = located;
  const { bundle, language } = source;
  const request = bodyOf(source, "request", operation.requestBody?.content);
  return {
    ...located,
    description: name,
    wireName: operation["x-service-type"] ?? `${method} ${path}`,
    parameters: located.allParameters.map((parameter) => pageParameter(source, parameter)),
    parameterRules: parameterRules(operation, ruleWords[language]),
    ...(request && { request }),
    requestExamples: pageExamples(bundle, located, request),
    answers: Object.entries(operation.responses).map(([status, response]) => {
      const anchor = status === "200" ? "response" : `response-${status}`;
      const body = bodyOf(source, anchor, response.content);
      return { status, anchor, response, ...(body && { body }) };
    }),
  };
}

/** A bundle with its language. */
type Source = { bundle: OpenApiDocument; language: Language };

function pageParameter(
  { bundle, language }: Source,
  parameter: Parameter,
): { parameter: Parameter; field: Field } {
  const { name, in: where, schema, description = "", required = false, style, explode } = parameter;
  // The register of errata and the guides name what stands in path and query as they name members of a body.
  const side = where === "header" ? where : "request";
  const field = fieldOf(
    bundle,
    `${side}.${name}`,
    { ...schema, description },
    required,
    [],
    fieldWords[language],
  );
  const evidence = parameter["x-evidence"] ?? field.evidence;
  const isJoined = style === "form" && explode === false;
  return {
    parameter,
    field: {
      ...field,
      type: isJoined ? fieldListWords[language].joined(field.type) : field.type,
      errata: [...(parameter["x-erratum"] ?? []), ...field.errata],
      ...(evidence && { evidence }),
    },
  };
}

/** Examples of a request. Where it has parameters, each with the form in which it travels. */
function pageExamples(
  bundle: OpenApiDocument,
  located: LocatedOperation,
  request: Body | undefined,
): readonly NamedExample[] {
  const hasParameters = addressParametersOf(located).length > 0 || !located.operation.requestBody;
  if (!hasParameters) return request?.examples ?? [];
  return Object.entries(requestExamples(bundle, located)).map(([scenario, example]) => {
    const wire = wireText(located, example);
    return { scenario, example, ...(wire !== undefined && { wire }) };
  });
}

function bodyOf(
  { bundle, language }: Source,
  anchor: string,
  content: Record<string, MediaType> | undefined,
): Body | undefined {
  const [entry] = Object.entries(content ?? {});
  if (!entry) return undefined;
  const [mediaType, { schema, examples = {} }] = entry;
  return {
    anchor,
    mediaType,
    field: fieldOf(bundle, anchor, schema, true, [], fieldWords[language]),
    examples: Object.entries(examples).map(([scenario, example]) => ({
      scenario,
      example: resolve<Example>(bundle, example),
    })),
  };
}
