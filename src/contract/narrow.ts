import { type Evidence, isFounded, rankOf } from "./evidence.ts";
import { narrowSchema } from "./narrow-schema.ts";
import {
  type Example,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  resolve,
} from "./openapi.ts";
import type { OperationDescriptor } from "./operation.ts";
import { operationsOf } from "./operations-of.ts";
import { requestScenarios } from "./request-examples.ts";

/**
 * What is left of a description when only statements count that are founded at least so well: operations, parameters,
 * answers, members, values and examples. An operation whose answers or examples are all founded less keeps its best founded
 * ones, so that there is something to show and to send. What nothing refers to any more is gone too.
 */
export function narrowDocument(document: OpenApiDocument, least: Evidence): OpenApiDocument {
  const narrowed: OpenApiDocument = structuredClone(document);
  narrowed.paths = narrowItems(narrowed, narrowed.paths, least);
  if (narrowed.webhooks) narrowed.webhooks = narrowItems(narrowed, narrowed.webhooks, least);
  const schemas = narrowed.components?.schemas ?? {};
  for (const schema of Object.values(schemas)) narrowSchema(narrowed, schema, least);
  leaveOutTheUnreachable(narrowed);
  leaveOutTheUnused(narrowed);
  return narrowed;
}

/**
 * The operations that are founded at least so well, with the examples that are.
 *
 * @param documents the narrowed descriptions, by family
 */
export function narrowOperations(
  operations: readonly OperationDescriptor[],
  documents: ReadonlyMap<string, OpenApiDocument>,
): OperationDescriptor[] {
  return operations.flatMap((descriptor) => {
    const document = documents.get(descriptor.family);
    const found =
      document &&
      operationsOf(document).find(({ operation }) => operation.operationId === descriptor.operationId);
    return found ? [{ ...descriptor, scenarios: scenariosOf(found.operation) }] : [];
  });
}

/** Names of the examples of the request and of each answer. */
export function scenariosOf(operation: Operation): OperationDescriptor["scenarios"] {
  return {
    request: requestScenarios(operation),
    response: Object.fromEntries(
      Object.entries(operation.responses).map(([status, { content }]) => [status, namesIn(content)]),
    ),
  };
}

function namesIn(content: Record<string, MediaType> = {}): string[] {
  return Object.values(content).flatMap(({ examples }) => Object.keys(examples ?? {}));
}

function narrowItems(
  document: OpenApiDocument,
  items: Record<string, PathItem> = {},
  least: Evidence,
): Record<string, PathItem> {
  for (const item of Object.values(items)) {
    for (const [method, operation] of Object.entries<Operation>(item)) {
      if (isFounded(operation["x-evidence"], least)) narrowOperation(document, operation, least);
      else Reflect.deleteProperty(item, method);
    }
  }
  return Object.fromEntries(Object.entries(items).filter(([, item]) => Object.keys(item).length > 0));
}

function narrowOperation(document: OpenApiDocument, operation: Operation, least: Evidence): void {
  if (operation.parameters)
    operation.parameters = operation.parameters.filter((parameter) =>
      isFounded(resolve<Parameter>(document, parameter)["x-evidence"], least),
    );
  const examples = Object.entries(operation["x-parameter-examples"] ?? {});
  if (examples.length > 0)
    operation["x-parameter-examples"] = Object.fromEntries(
      foundedOrBest(examples, least, ([, example]) => example),
    );
  const responses = foundedOrBest(Object.entries(operation.responses), least, ([, response]) => response);
  operation.responses = Object.fromEntries(responses);
  const contents = [operation.requestBody?.content, ...responses.map(([, { content }]) => content)];
  for (const media of contents.flatMap((content) => Object.values(content ?? {})))
    narrowExamples(document, media, least);
}

function narrowExamples(document: OpenApiDocument, media: MediaType, least: Evidence): void {
  const examples = Object.entries(media.examples ?? {});
  if (examples.length === 0) return;
  const kept = foundedOrBest(examples, least, ([, example]) => resolve<Example>(document, example));
  media.examples = Object.fromEntries(kept);
}

/** What is founded well enough; where nothing is, what is founded best. */
function foundedOrBest<Entry>(
  entries: readonly Entry[],
  least: Evidence,
  marked: (entry: Entry) => { "x-evidence"?: Evidence },
): Entry[] {
  const rank = (entry: Entry) => rankOf(marked(entry)["x-evidence"]);
  const best = Math.min(...entries.map(rank));
  return entries.filter((entry) => rank(entry) <= Math.max(best, rankOf(least)));
}

/** Named schemas and parameters that no operation refers to any more, directly or not. */
function leaveOutTheUnreachable(document: OpenApiDocument): void {
  const { schemas = {}, parameters = {} } = document.components ?? {};
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [pointer = "", kind, name = ""] of JSON.stringify(value ?? null).matchAll(reference)) {
      if (seen.has(pointer)) continue;
      seen.add(pointer);
      visit(kind === "schemas" ? schemas[name] : parameters[name]);
    }
  };
  visit([document.paths, document.webhooks]);
  const isSeen = (kind: string, name: string) => seen.has(`"#/components/${kind}/${name}"`);
  for (const name of Object.keys(schemas)) if (!isSeen("schemas", name)) delete schemas[name];
  for (const name of Object.keys(parameters)) if (!isSeen("parameters", name)) delete parameters[name];
}

const reference = /"#\/components\/(schemas|parameters)\/([^"/]+)"/g;

/** Tags and sources that no operation has any more. */
function leaveOutTheUnused(document: OpenApiDocument): void {
  const operations = operationsOf(document).map(({ operation }) => operation);
  const tags = new Set(operations.flatMap((operation) => operation.tags ?? []));
  const sources = new Set(operations.map((operation) => operation["x-source"].document));
  if (document.tags) document.tags = document.tags.filter(({ name }) => tags.has(name));
  const documents = document.info["x-documents"]?.filter(({ id }) => sources.has(id));
  if (documents) document.info["x-documents"] = documents;
}
