import { shellQuoted } from "../../../../src/base/shell-quoted.ts";
import { laidOut } from "../json-text.ts";
import { receiverPort, type SamplePush } from "./sample-push.ts";

/** A command that sends the documented push to a receiver on this machine, as the platform would. */
export function sendingCurl({ payload }: SamplePush): string {
  return `curl http://localhost:${receiverPort}/ \\
  -H 'Content-Type: application/json' \\
  --data-binary ${shellQuoted(laidOut(payload))}
`;
}
