import type { OperationDescriptor } from "../../../../src/contract/operation.ts";
import { documentedText } from "../documented-text.ts";
import { compact } from "../json-text.ts";

/** What every sample of a push is written from. */
export type SamplePush = {
  operationId: string;
  serviceType: string;
  /** Member with the number of the document that the push is about: `orderNumber`. */
  number: string;
  /** The documented push, as printed. */
  payload: string;
  /** The documented acknowledgement, without white space. */
  acknowledgement: string;
};

/** Where the samples listen. */
export const receiverPort = 8080;

/** Reads what the samples of a push need from the contract. */
export function samplePush(operation: OperationDescriptor): SamplePush {
  const payload = documentedText(operation, "request");
  return {
    operationId: operation.operationId,
    serviceType: operation.serviceType ?? "",
    number: numberIn(payload),
    payload,
    acknowledgement: compact(documentedText(operation, "response")),
  };
}

/** The first member of a payload that is the number of a document. */
function numberIn(payload: string): string {
  const members = Object.keys(JSON.parse(payload));
  const number = members.find((name) => /^[a-z]+Number$/.test(name));
  if (number === undefined) throw new Error(`None of these is the number of a document: ${members}`);
  return number;
}
