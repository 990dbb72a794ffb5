import type { Finding } from "../../findings/finding.ts";
import type { CapabilityTable, Flow } from "./flow.ts";
import type { FlowRun } from "./run-flows.ts";

/** What was seen of a capability. */
export type CapabilityState = "passed" | "failed" | "not tried";

/** A column of the certificate. */
export type CertifiedCapability = {
  readonly title: string;
  /** The call that fulfils it; `null` where none is documented. */
  readonly operation: string | null;
  readonly state: CapabilityState;
  readonly findings: readonly Finding[];
};

/** What a warehouse has shown, in the columns of its document's table. */
export type Certificate = {
  /** The type of the warehouse, as its customer names it; `null` where it was not given. */
  readonly warehouseType: string | null;
  /** When the run was made, in UTC. */
  readonly at: string;
  /** The document and section whose table this fills in. */
  readonly source: { readonly document: string; readonly section: string };
  readonly capabilities: readonly CertifiedCapability[];
};

/** Fills the table of a document in by what a run has found. A capability has passed where a step about it was right, and none was wrong. */
export function certify(
  table: CapabilityTable,
  run: FlowRun,
  { warehouseType, now }: { warehouseType: string | null; now: Date },
): Certificate {
  const steps = run.results.filter(({ flow }) => flow.family === table.family).flatMap(stepsOf);
  const capabilities = table.capabilities.map(({ title, operationId }): CertifiedCapability => {
    const own = steps.filter((step) => operationId !== undefined && step.about === operationId);
    const findings = own.flatMap((step) => step.findings).filter(({ severity }) => severity === "error");
    const operation = operationId === undefined ? null : `${table.family}.${operationId}`;
    return { title, operation, findings, state: stateOf(own, findings) };
  });
  const { document, section } = table;
  return { warehouseType, at: now.toISOString(), source: { document, section }, capabilities };
}

type CertifiedStep = { about: string; findings: readonly Finding[]; isProven: boolean };

function stateOf(steps: readonly CertifiedStep[], findings: readonly Finding[]): CapabilityState {
  if (findings.length > 0) return "failed";
  return steps.some(({ isProven }) => isProven) ? "passed" : "not tried";
}

/** What a step found counts for the call that it is about, which an answer to another call may show. */
function stepsOf({ flow, checks }: FlowRun["results"][number]): CertifiedStep[] {
  return checks.flatMap(({ name, findings, unproven = false }) => {
    const step = stepNamed(flow, name);
    return step ? [{ about: step.about ?? step.operationId, findings, isProven: !unproven }] : [];
  });
}

function stepNamed({ name, steps }: Flow, check: string): Flow["steps"][number] | undefined {
  return steps.find(({ stepId }) => `${name}/${stepId}` === check);
}
