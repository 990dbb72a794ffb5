import type { OperationDescriptor } from "../../../../src/contract/operation.ts";
import { laidOut } from "../json-text.ts";
import type { Sample } from "../sample.ts";
import { sendingCurl } from "./curl.ts";
import { expressReceiver, nodeReceiver } from "./node.ts";
import { pythonReceiver } from "./python.ts";
import { samplePush } from "./sample-push.ts";
import { typescriptReceiver } from "./typescript.ts";

/** Receivers of a push, the push itself as a command, and the answer that acknowledges it. */
export function pushSamples(operation: OperationDescriptor): readonly Sample[] {
  const push = samplePush(operation);
  return [
    { lang: "typescript", label: "TypeScript", source: typescriptReceiver(push) },
    { lang: "javascript", label: "Node", source: nodeReceiver(push) },
    { lang: "javascript", label: "Express", source: expressReceiver(push) },
    { lang: "python", label: "Python", source: pythonReceiver(push) },
    { lang: "shell", label: "curl (plays the platform)", source: sendingCurl(push) },
    { lang: "json", label: "Acknowledgement", source: `${laidOut(push.acknowledgement)}\n` },
  ];
}
