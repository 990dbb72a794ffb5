// The part of Arazzo 1.0.1 that flows are written in, with our extensions.

/** An Arazzo file. It has one workflow. */
export type ArazzoFile = {
  info: { title: string; summary: string; description: string };
  workflows: readonly [ArazzoWorkflow, ...ArazzoWorkflow[]];
};

/** A workflow. */
export type ArazzoWorkflow = {
  workflowId: string;
  summary: string;
  inputs: { properties: Readonly<Record<string, ArazzoInput>> };
  steps: readonly ArazzoStep[];
  /** Where inputs come from when the user gives none. */
  "x-inputs"?: Readonly<Record<string, MadeInput>>;
  "x-pushes"?: readonly ArazzoPush[];
};

/** Where an input comes from. A credential is for other runners: ours signs calls itself. */
export type MadeInput = "number" | "time" | "instant" | "utc" | "credential";

/** An input. */
export type ArazzoInput = {
  type: string;
  description: string;
  default?: unknown;
};

/** A step. */
export type ArazzoStep = {
  stepId: string;
  description: string;
  operationId: string;
  parameters?: readonly { name: string; in: string; value: unknown }[];
  requestBody?: { payload: unknown };
  successCriteria?: readonly ArazzoCriterion[];
  outputs?: Readonly<Record<string, string>>;
  "x-criteria"?: readonly ArazzoCriterion[];
  "x-waits-for"?: string;
  "x-acts-on"?: unknown;
  "x-row"?: string | { positive: string; in?: string };
  "x-about"?: string;
  "x-checks"?: readonly Readonly<Record<string, unknown>>[];
  "x-may-refuse"?: true;
  "x-may-be-late"?: true;
  "x-reads-pages"?: true;
};

/** A condition; without a rule it says that the call succeeds. */
export type ArazzoCriterion = { condition: string; "x-rule"?: string };

/** A push that is expected. */
export type ArazzoPush = {
  operationId: string;
  number: { at: string; is: string };
  last: { at: string; is: string };
};
