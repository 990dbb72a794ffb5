import { failures } from "../../../generated/operations/failures.ts";
import { errataOf } from "../../contract/errata-of.ts";
import { byImpact, type Erratum } from "../../contract/erratum.ts";
import { type Role, senseOf } from "../../contract/erratum-sense.ts";
import { type Field, flattened } from "../../contract/fields.ts";
import { fullName } from "../../contract/find-operation.ts";
import { loadBundle } from "../../contract/load-bundles.ts";
import type { OpenApiDocument } from "../../contract/openapi.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { namedOperation } from "../named-operation.ts";
import { type DescribedMessage, locatedIn, messagesOf } from "./messages.ts";
import { type AgentTool, operationArgument, textOf } from "./tool.ts";

/** Reads an operation: what is sent, what comes back, how it fails. */
export const readOperationTool: AgentTool = {
  name: "read_operation",
  title: "Read an operation",
  description:
    "Reads an operation: its fields with types and rules, its failures, the evidence for it, documented examples, and the contradictions that break a naive client. Ask for one part where the whole is too long.",
  properties: {
    operation: operationArgument,
    part: {
      type: "string",
      enum: ["request", "response", "failures", "examples"],
      description: "only this part; by default all of them",
    },
  },
  required: ["operation"],
  isReadOnly: true,
  async run(args) {
    const operation = namedOperation(textOf(args, "operation"));
    const part = textOf(args, "part");
    const [document, { errata }] = await Promise.all([
      loadBundle(familyOf(operation)),
      import("../../../generated/errata/index.ts"),
    ]);
    const messages = messagesOf(document, operation);
    const fields = (side: DescribedMessage["side"]) =>
      messages.filter((message) => message.side === side).map(message);
    const parts = {
      request: fields("request"),
      response: fields("response"),
      failures: failuresOf(operation, document),
      examples: messages.flatMap(examplesOf),
    };
    const breaking = byImpact(errataOf(errata, operation)).filter(({ impact }) => impact === "breaks");
    return {
      ...about(operation, document),
      ...Object.fromEntries(Object.entries(parts).filter(([name]) => part === "" || name === part)),
      breaks: breaking.map((erratum) => `${erratum.id}: ${senseOf(erratum, roleIn(operation, erratum))}`),
    };
  },
};

/** What is done with the message of an erratum: answers of calls are read, and so is what is pushed. */
function roleIn({ direction }: OperationDescriptor, { places }: Erratum): Role {
  const isAnswer = places[0]?.direction === "response";
  return isAnswer === (direction === "push") ? "send" : "read";
}

/** The description of an operation is that of its family. */
function familyOf({ family }: OperationDescriptor): "glink" | "qlink" | "kakaclo" {
  return family === "glink" || family === "qlink" ? family : "kakaclo";
}

function about(operation: OperationDescriptor, document: OpenApiDocument): object {
  const { direction, method, path, serviceType, effect, evidence, source, successor } = operation;
  const { summary, description } = locatedIn(document, operation).operation;
  const wire = { direction, method, path, ...(serviceType !== null && { serviceType }), effect };
  return {
    operation: fullName(operation),
    summary,
    ...(description !== undefined && { description }),
    ...wire,
    evidence,
    source,
    ...(successor !== null && { deprecatedFor: successor }),
  };
}

function message({ status, says, field }: DescribedMessage): object {
  const [, ...members] = flattened(field);
  return {
    ...(status !== undefined && { status, says }),
    type: field.type,
    ...(field.rules.length > 0 && { rules: field.rules }),
    fields: members.map(fieldOf),
  };
}

function fieldOf({
  anchor,
  type,
  required,
  description,
  rules,
  values,
  open,
  evidence,
  errata,
}: Field): object {
  return {
    field: anchor.slice(anchor.indexOf(".") + 1),
    type,
    ...(required && { required }),
    ...(description !== "" && { description }),
    ...(rules.length > 0 && { rules }),
    ...(values.length > 0 && { [open ? "knownValues" : "values"]: values.map(({ value }) => value) }),
    ...(evidence && { evidence }),
    ...(errata.length > 0 && { errata }),
  };
}

/** How the call fails: the codes that the contract names, and the form of a failed answer. */
function failuresOf(operation: OperationDescriptor, document: OpenApiDocument): object {
  const { responses } = locatedIn(document, operation).operation;
  return {
    statuses: Object.entries(responses).map(([status, { description }]) => ({ status, says: description })),
    codes: operation.failureCodes,
    form: failures[operation.family]?.[operation.operationId] ?? null,
  };
}

function examplesOf({ side, status, evidence, examples }: DescribedMessage): object[] {
  return Object.entries(examples).map(([scenario, example]) => ({
    side,
    ...(status !== undefined && { status }),
    scenario,
    evidence: example["x-evidence"] ?? evidence,
    value: example.value,
  }));
}
