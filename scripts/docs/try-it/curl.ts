import { shellQuoted } from "../../../src/base/shell-quoted.ts";
import type { ComposedCall } from "./compose.ts";

/** A command for a POSIX shell. */
export type Curl = {
  command: string;
  /** Variables of the shell that hold the secrets that travel themselves. */
  variables: readonly string[];
};

/** The call as curl sends it. Signatures are in it, secrets are not. */
export function curlOf(call: ComposedCall, baseUrl: string): Curl {
  const { method, path, headers, secretHeaders, body } = call;
  const secrets = new Set(secretHeaders);
  const written = Object.entries(headers).map(([name, value]) =>
    secrets.has(name) ? `"${name}: ${variableFor(name)}"` : shellQuoted(`${name}: ${value}`),
  );
  const command = [
    `curl ${shellQuoted(baseUrl + path)} -X ${method}`,
    ...written.map((header) => `  -H ${header}`),
    ...(body === undefined ? [] : [`  --data-binary ${shellQuoted(body)}`]),
  ].join(" \\\n");
  return { command, variables: secretHeaders.map(nameFor) };
}

function variableFor(header: string): string {
  return header === "Authorization" ? `Bearer $${nameFor(header)}` : `$${nameFor(header)}`;
}

function nameFor(header: string): string {
  if (header === "Authorization") return "KAKACLO_ACCESS_TOKEN";
  return `QLINK_${header.replaceAll(/(?<=[a-z])[A-Z]/g, "_$&").toUpperCase()}`;
}
