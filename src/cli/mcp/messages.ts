import { type Field, fieldOf } from "../../contract/fields.ts";
import { type Evidence, type Example, type OpenApiDocument, resolve } from "../../contract/openapi.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { addressParametersOf, type LocatedOperation, operationsOf } from "../../contract/operations-of.ts";
import { requestExamples } from "../../contract/request-examples.ts";

/** One message of an operation: its request, or an answer with a status. */
export type DescribedMessage = {
  side: "request" | "response";
  status?: string;
  /** What an answer means. */
  says?: string;
  /** How well it is founded that it looks so. */
  evidence: Evidence;
  field: Field;
  examples: Readonly<Record<string, Example>>;
};

/** An operation where it stands in its description. */
export function locatedIn(document: OpenApiDocument, { operationId }: OperationDescriptor): LocatedOperation {
  const located = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  if (!located) throw new Error(`The contract has no ${operationId}`);
  return located;
}

/** The messages of an operation as fields. Parameters of a call stand in its request, beside the members of the body. */
export function messagesOf(document: OpenApiDocument, operation: OperationDescriptor): DescribedMessage[] {
  const located = locatedIn(document, operation);
  const answers = Object.entries(located.operation.responses).flatMap(
    ([status, { description, content, "x-evidence": evidence }]): DescribedMessage[] => {
      const [media] = Object.values(content ?? {});
      if (!media) return [];
      const examples = Object.entries(media.examples ?? {}).map(
        ([name, example]) => [name, resolve<Example>(document, example)] as const,
      );
      return [
        {
          side: "response",
          status,
          says: description,
          evidence: evidence ?? operation.evidence,
          field: fieldOf(document, "response", media.schema),
          examples: Object.fromEntries(examples),
        },
      ];
    },
  );
  return [requestOf(document, located), ...answers];
}

function requestOf(document: OpenApiDocument, located: LocatedOperation): DescribedMessage {
  const parameters = addressParametersOf(located).map(
    ({ name, schema, description = "", required = false }) =>
      fieldOf(document, `request.${name}`, { ...schema, description }, required),
  );
  const schema = located.operation.requestBody?.content["application/json"]?.schema ?? { type: "object" };
  const body = fieldOf(document, "request", schema);
  return {
    side: "request",
    evidence: located.operation["x-evidence"],
    field: { ...body, members: [...parameters, ...body.members] },
    examples: requestExamples(document, located),
  };
}
