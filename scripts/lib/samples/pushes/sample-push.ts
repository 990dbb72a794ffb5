import { glinkPushes } from "../../../../generated/pushes/glink.ts";
import type { OperationDescriptor } from "../../../../src/contract/operation.ts";
import { documentedText } from "../documented-text.ts";
import { compact } from "../json-text.ts";

/** What every sample of a push is written from. */
export type SamplePush = {
  operationId: string;
  /** What to call the push by: its SERVICE_TYPE, or its operationId where none is known. */
  name: string;
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
    name: operation.serviceType ?? operation.operationId,
    number: numberOf(operation),
    payload,
    acknowledgement: compact(documentedText(operation, "response")),
  };
}

/** The member with the number of the document that the push is about. */
function numberOf({ operationId }: OperationDescriptor): string {
  const push = glinkPushes.find((descriptor) => descriptor.operationId === operationId);
  if (!push) throw new Error(`There is no push ${operationId}`);
  return push.number;
}
