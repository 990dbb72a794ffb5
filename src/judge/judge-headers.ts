import { nearest } from "../base/nearest.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { RawRequest } from "./exchange.ts";
import { wireFinding } from "./wire-finding.ts";

/** Longest value that is shown. */
const longestName = 100;

/** What is wrong with the header fields that the contract lists for an operation. */
export function judgeHeaders(
  { headers }: Pick<RawRequest, "headers">,
  operation: OperationDescriptor,
): readonly Finding[] {
  if (operation.headers.length === 0) return none;
  const findings: Finding[] = [];
  for (const { name, required, values } of operation.headers) {
    const value = headers[name.toLowerCase()];
    const pointer = `/headers/${name}`;
    if (value === undefined || value === "") {
      if (!required && value === undefined) continue;
      const fix = `Send the header field ${name}.`;
      const expected = `the header field ${name}`;
      findings.push(wireFinding("required", operation, { pointer, expected, actual: "nothing", fix }));
    } else if (values && !values.includes(value)) {
      const expected = `one of ${values.join(", ")}`;
      const near = nearest(value.slice(0, longestName), values);
      const fix = near === undefined ? `Send ${expected}.` : `Did you mean ${near}?`;
      findings.push(
        wireFinding("enum", operation, { pointer, expected, actual: value.slice(0, longestName), fix }),
      );
    }
  }
  return findings;
}

const none: readonly Finding[] = [];
