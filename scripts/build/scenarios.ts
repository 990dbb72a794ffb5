import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Example, type OpenApiDocument, type Operation, resolve } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { fromRoot } from "../lib/paths.ts";
import type { Bundles } from "./bundle.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf } from "./stamp.ts";

const generator = "scripts/build/scenarios.ts";
const source = "spec/scenarios.yaml";

/** An entry of `spec/scenarios.yaml`, whose header says what the members mean. */
export type ScenarioEntry = {
  operation: string;
  member: string;
  suffix?: string;
  breaks?: string;
  answer?: string;
  status?: number;
  evidence: string;
  summary: string;
};

/** The scenarios as the mock reads them, which then needs neither YAML nor examples. */
export function scenarioFiles(bundles: Bundles): GeneratedFile[] {
  const yaml = readFileSync(fromRoot(source), "utf8").replaceAll("\r\n", "\n");
  const entries: ScenarioEntry[] = parse(yaml);
  const sourceHash = `sha256:${createHash("sha256").update(yaml).digest("hex")}`;
  const stamp = { notice: "Generated, do not edit.", generator, source, sourceHash };
  const text = `${commentOf(stamp, "//")}
import type { Scenario } from "../../src/contract/scenario.ts";

/** The answers that the mock gives by the content of a call; the first one that fits is taken. */
export const scenarios: readonly Scenario[] = ${JSON.stringify(
    entries.map((entry) => scenarioOf(entry, bundles)),
    null,
    2,
  )};
`;
  return [{ path: "scenarios/index.ts", text }];
}

/**
 * An entry with what belongs to it, checked.
 *
 * @throws Error that names the entry, for an unknown operation or answer, for evidence that the answer does not have, and
 *   where not exactly one of `suffix` and `breaks`, or of `answer` and `status`, is given
 */
export function scenarioOf(entry: ScenarioEntry, bundles: Bundles): Scenario {
  const { operation: name, member, suffix, breaks, answer, status, summary } = entry;
  const refuse = (reason: string): never => {
    throw new Error(`${source}, ${name}, ${suffix ?? breaks ?? member}: ${reason}`);
  };
  const { bundle, operation } = find(name, bundles) ?? refuse("there is no such operation");
  const found = founded(bundle, operation, entry) ?? refuse("the operation has no such answer");
  if (found.evidence !== entry.evidence) refuse(`the evidence of the answer is ${found.evidence}`);
  const facts = { operation: name, member, evidence: found.evidence, summary };
  if (breaks !== undefined && suffix === undefined && answer !== undefined && status === undefined)
    return { ...facts, breaks, answer, body: JSON.stringify(found.value) };
  if (suffix === undefined || suffix === "" || breaks !== undefined)
    return refuse("give one of suffix and breaks");
  if (answer !== undefined && status === undefined) return { ...facts, suffix, answer };
  if (status !== undefined && answer === undefined) return { ...facts, suffix, status };
  return refuse("give one of answer and status");
}

function find(name: string, bundles: Bundles): { bundle: OpenApiDocument; operation: Operation } | undefined {
  const [family = "", operationId] = name.split(".");
  const bundle = bundles.get(family);
  const located =
    bundle && operationsOf(bundle).find(({ operation }) => operation.operationId === operationId);
  return bundle && located?.direction === "call" ? { bundle, operation: located.operation } : undefined;
}

/** The answer of an entry: the value of its example, and how well it is founded. */
function founded(
  bundle: OpenApiDocument,
  { responses, "x-evidence": evidence }: Operation,
  { answer, status }: ScenarioEntry,
): { evidence: Scenario["evidence"]; value?: unknown } | undefined {
  const response = responses[String(status ?? 200)];
  if (answer === undefined) {
    const isBare = response !== undefined && response.content === undefined;
    return isBare ? { evidence: response["x-evidence"] ?? evidence } : undefined;
  }
  const found = response?.content?.["application/json"]?.examples?.[answer];
  const example = found && resolve<Example>(bundle, found);
  return example && { evidence: example["x-evidence"] ?? evidence, value: example.value };
}
