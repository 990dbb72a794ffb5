import type { Finding } from "../../../src/findings/finding.ts";
import type { CapabilityTable, Flow } from "../../../src/probe/flows/flow.ts";
import type { FlowRun } from "../../../src/probe/flows/run-flows.ts";

/** A small table: a call that is not documented, one that changes something, and a query. */
export const certificateTable: CapabilityTable = {
  document: "the document",
  section: "16",
  family: "qlink",
  capabilities: [
    { title: "Authorize" },
    { title: "Create order", operationId: "createOrder" },
    { title: "Query order", operationId: "getOrder" },
  ],
};

const flow: Flow = {
  name: "qlink-small",
  family: "qlink",
  title: "Small",
  summary: "Small.",
  description: "Small.",
  inputs: [],
  steps: [
    step("create", "createOrder"),
    { ...step("found", "getOrder"), about: "createOrder" },
    step("query", "getOrder"),
  ],
  pushes: [],
};

function step(stepId: string, operationId: string): Flow["steps"][number] {
  return { stepId, description: stepId, operationId, payload: {}, criteria: [], outputs: {} };
}

/** A run of a small flow, of which these steps were made. */
export function certifiedRun(
  made: readonly { stepId: string; findings?: Finding[]; unproven?: true }[],
): FlowRun {
  const checks = made.map(({ stepId, findings = [], ...rest }) => ({
    ...{ name: `${flow.name}/${stepId}`, operation: "qlink.createOrder", findings, ...rest },
    direction: "response" as const,
  }));
  return { results: [{ flow, checks, notSeen: [], used: [] }], lacking: [] };
}

/** A finding by this rule. */
export function findingOf(rule: string, severity: "error" | "warning" = "error"): Finding {
  return {
    ...{ rule, severity, operation: "qlink.createOrder", direction: "response", pointer: "" },
    ...{ expected: "one", actual: "none", fix: "Mend it.", docs: "https://example.com/" },
  };
}
