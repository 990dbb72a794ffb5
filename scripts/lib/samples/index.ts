import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import { callSamples } from "./calls/index.ts";
import { pushSamples } from "./pushes/index.ts";
import type { Sample } from "./sample.ts";
import { sampleCall } from "./sample-call.ts";

export type { Sample, SampleLanguage } from "./sample.ts";

/**
 * The samples of an operation, in the order of their tabs: for a call, programs that send its documented example over
 * the real wire; for a push, receivers of it and what they answer.
 *
 * @example samplesFor(operation).map(({ label }) => label) // ["curl", "TypeScript", "Node fetch", …]
 */
export function samplesFor(operation: OperationDescriptor): readonly Sample[] {
  return operation.direction === "call" ? callSamples(sampleCall(operation)) : pushSamples(operation);
}
