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
  type Schema,
} from "./openapi.ts";
import type { OperationDescriptor } from "./operation.ts";
import { operationsOf } from "./operations-of.ts";

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
  if (narrowed.components?.schemas) narrowed.components.schemas = reachable(narrowed);
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
export function scenariosOf({ requestBody, responses }: Operation): OperationDescriptor["scenarios"] {
  return {
    request: namesIn(requestBody?.content),
    response: Object.fromEntries(
      Object.entries(responses).map(([status, { content }]) => [status, namesIn(content)]),
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

/** The named schemas that the operations refer to, directly or not. */
function reachable(document: OpenApiDocument): Record<string, Schema> {
  const schemas = document.components?.schemas ?? {};
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"/]+)"/g)) {
      if (seen.has(name)) continue;
      seen.add(name);
      visit(schemas[name]);
    }
  };
  visit([document.paths, document.webhooks ?? {}, document.components?.parameters ?? {}]);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => seen.has(name)));
}

/** Tags and sources that no operation has any more. */
function leaveOutTheUnused(document: OpenApiDocument): void {
  const operations = operationsOf(document).map(({ operation }) => operation);
  const tags = new Set(operations.flatMap((operation) => operation.tags ?? []));
  const sources = new Set(operations.map((operation) => operation["x-source"].document));
  if (document.tags) document.tags = document.tags.filter(({ name }) => tags.has(name));
  const documents = document.info["x-documents"]?.filter(({ id }) => sources.has(id));
  if (documents) document.info["x-documents"] = documents;
}
