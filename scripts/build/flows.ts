import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import { segmentsOf } from "../../src/base/json-pointer.ts";
import { type FlowRule, flowRules } from "../../src/contract/rules/flow-rules.ts";
import type {
  AnswerRows,
  CapabilityTable,
  Criterion,
  Flow,
  FlowBook,
  FlowInput,
  FlowStep,
  StepCheck,
} from "../../src/probe/flows/flow.ts";
import { fromRoot } from "../lib/paths.ts";
import type { Bundles } from "./bundle.ts";
import type { ArazzoCriterion, ArazzoFile, ArazzoInput, ArazzoStep, MadeInput } from "./flows/arazzo.ts";
import { checkFlow } from "./flows/check-flow.ts";
import { knownValuesAt } from "./flows/known-values.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf } from "./stamp.ts";

const generator = "scripts/build/flows.ts";
const source = "spec/flows";
const suffix = ".arazzo.yaml";

/** The flows as `verify --flows` runs them, which then needs no YAML. */
export function flowFiles(bundles: Bundles): GeneratedFile[] {
  const names = readdirSync(fromRoot(source))
    .filter((name) => name.endsWith(suffix))
    .sort();
  const texts = new Map(
    [...names, "answers.yaml", "certificate.yaml"].map((name) => [name, textOf(name)] as const),
  );
  const answers = answersOf(parse(texts.get("answers.yaml") ?? ""));
  const flows = names.map((name) => flowOf(name, parse(texts.get(name) ?? ""), answers, bundles));
  const certificate: CapabilityTable = parse(texts.get("certificate.yaml") ?? "");
  const book: FlowBook = { flows, answers, certificate };
  const hash = createHash("sha256");
  for (const [name, text] of texts) hash.update(name).update("\0").update(text).update("\0");
  const stamp = {
    notice: "Generated, do not edit.",
    generator,
    source,
    sourceHash: `sha256:${hash.digest("hex")}`,
  };
  const text = `${commentOf(stamp, "//")}
import type { FlowBook } from "../../src/probe/flows/flow.ts";

/** The flows of spec/flows, in the order of their names. */
export const flowBook: FlowBook = ${JSON.stringify(book, null, 1)};
`;
  return [{ path: "flows/index.ts", text }];
}

function textOf(name: string): string {
  return readFileSync(fromRoot(`${source}/${name}`), "utf8").replaceAll("\r\n", "\n");
}

function answersOf(
  byFamily: Readonly<Record<string, Readonly<Record<string, AnswerRows>>>>,
): Record<string, AnswerRows> {
  return Object.fromEntries(
    Object.entries(byFamily).flatMap(([family, ofOperations]) =>
      Object.entries(ofOperations).map(([operationId, rows]) => [`${family}.${operationId}`, rows] as const),
    ),
  );
}

/**
 * A flow of a file, checked.
 *
 * @throws Error that names the step, for an unknown operation, rule or expression
 */
export function flowOf(
  file: string,
  { info, workflows: [workflow] }: ArazzoFile,
  answers: Readonly<Record<string, AnswerRows>>,
  bundles: Bundles,
): Flow {
  const name = basename(file, suffix);
  const [family = ""] = name.split("-");
  if (workflow.workflowId !== name) throw new Error(`${file}: its workflow has to be named ${name}`);
  const flow: Flow = {
    name,
    family,
    title: info.title,
    summary: info.summary,
    description: info.description.trim(),
    inputs: Object.entries(workflow.inputs.properties).flatMap(([input, described]) =>
      inputsOf(input, described, workflow["x-inputs"]?.[input]),
    ),
    steps: workflow.steps.map((step) => stepOf(step, { name, family, answers, bundles })),
    pushes: workflow["x-pushes"] ?? [],
  };
  checkFlow(flow);
  return flow;
}

function inputsOf(
  name: string,
  { description, default: usual }: ArazzoInput,
  made: MadeInput | undefined,
): FlowInput[] {
  if (made === "credential") return [];
  if (made !== undefined) return [{ name, description, from: made }];
  return [{ name, description, from: usual === undefined ? "given" : { default: usual } }];
}

type FlowSources = {
  name: string;
  family: string;
  answers: Readonly<Record<string, AnswerRows>>;
  bundles: Bundles;
};

function stepOf(step: ArazzoStep, sources: FlowSources): FlowStep {
  const { stepId, description, operationId, outputs = {}, successCriteria = [] } = step;
  const row = step["x-row"];
  const about = step["x-about"];
  const acts = step["x-acts-on"];
  const waitsFor = step["x-waits-for"];
  return {
    stepId,
    description,
    operationId,
    ...(about !== undefined && { about }),
    payload: payloadOf(step),
    criteria: [...successCriteria, ...(step["x-criteria"] ?? [])].map((one) =>
      criterionOf(one, sources.name),
    ),
    outputs,
    ...(waitsFor !== undefined && { waitsFor }),
    ...(acts !== undefined && { actsOn: acts }),
    ...(row !== undefined && { row: typeof row === "string" ? { key: row } : row }),
    ...(step["x-checks"] && {
      checks: step["x-checks"].map((check) => checkOf(check, operationId, sources)),
    }),
    ...(step["x-may-refuse"] && { mayRefuse: true }),
    ...(step["x-may-be-late"] && { mayBeLate: true }),
    ...(step["x-reads-pages"] && { readsPages: true }),
  };
}

/** Our callers take parameters and members of the body by their names. */
function payloadOf({ parameters = [], requestBody }: ArazzoStep): unknown {
  if (parameters.length === 0) return requestBody?.payload ?? {};
  const body = requestBody?.payload ?? {};
  return { ...Object.fromEntries(parameters.map(({ name, value }) => [name, value])), ...body };
}

function criterionOf(
  { condition, "x-rule": rule = "step-succeeds" }: ArazzoCriterion,
  flow: string,
): Criterion {
  if (!isRule(rule)) throw new Error(`${flow}: there is no rule ${rule}`);
  return { condition, rule };
}

function isRule(rule: unknown): rule is FlowRule {
  return typeof rule === "string" && Object.hasOwn(flowRules, rule);
}

function checkOf(
  check: Readonly<Record<string, unknown>>,
  operationId: string,
  { name, family, answers, bundles }: FlowSources,
): StepCheck {
  const { rule, member } = check;
  if (!isRule(rule)) throw new Error(`${name}: there is no rule ${String(rule)}`);
  if (rule !== "known-state") return check as StepCheck;
  const document = bundles.get(family);
  const [at = ""] = answers[`${family}.${operationId}`]?.at ?? [];
  if (!document) throw new Error(`${name}: there is no family ${family}`);
  return {
    rule,
    member: String(member),
    known: knownValuesAt(document, operationId, [...segmentsOf(at), String(member)]),
  };
}
