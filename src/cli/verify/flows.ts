import { flowBook } from "../../../generated/flows/index.ts";
import { families } from "../../../generated/operations/index.ts";
import { segment } from "../../base/json-pointer.ts";
import { isObject } from "../../base/type-guards.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { createSend } from "../../delivery/deliver.ts";
import { redactChecks } from "../../findings/redact-checks.ts";
import { createReport } from "../../findings/report.ts";
import type { Judge } from "../../judge/exchange.ts";
import { type Acts, findActs, worldOf } from "../../probe/flows/acts.ts";
import { certify } from "../../probe/flows/certificate.ts";
import { certificatePage } from "../../probe/flows/certificate-page.ts";
import type { Flow } from "../../probe/flows/flow.ts";
import { listenForPushes, type PushListener } from "../../probe/flows/push-listener.ts";
import { checksOf, type FlowRun, runFlows } from "../../probe/flows/run-flows.ts";
import type { Caller } from "../../probe/verify/caller.ts";
import type { Fault } from "../../sandbox/input/fault.ts";
import type { CommandContext } from "../command-context.ts";
import { readDataFile, wrongFile } from "../data-file.ts";
import { tryOutputFiles, writeOutputFile } from "../output-file.ts";
import { tokenOf } from "../sandbox/token.ts";
import { suggestion } from "../suggestion.ts";
import { UsageError, wrongUsage } from "../usage-error.ts";
import { writeReport } from "../write-report.ts";
import { allFlows, type FlowSettings, type VerifyFlags } from "./options.ts";

/** The value that the certificate names the warehouse by. */
const certificateValue = "warehouseType";

type Values = Readonly<Record<string, unknown>>;

/** What a run of flows is made with. */
export type FlowCommand = {
  flags: VerifyFlags;
  settings: FlowSettings;
  timeoutMs: number;
  baseUrl: string;
  caller: Caller;
  judge: Judge;
  operations: readonly OperationDescriptor[];
  secrets: readonly string[];
  /** What the system knows, where no file of `--values` says it. */
  values?: Values;
};

/**
 * Runs flows against a system, prints the report, and tells what was not seen and what was created.
 *
 * @returns the exit code
 * @throws UsageError for unknown flows, unusable values, and where no flow is left
 */
export async function verifyFlows(command: FlowCommand, context: CommandContext): Promise<number> {
  const { flags, settings, baseUrl, judge, operations, secrets } = command;
  const chosen = chosenFlows(flags.flows ?? allFlows, flags.family);
  const isAllowed = (flow: Flow) => flags["allow-writes"] || !writes(flow, operations);
  const flows = chosen.filter(isAllowed);
  const left = chosen.filter((flow) => !isAllowed(flow));
  if (left.length > 0)
    context.note(`Left out without --allow-writes, since they change something: ${namesOf(left)}.`);
  if (flows.length === 0) throw new UsageError("The options leave no flow to run.");
  if (flags.list) {
    for (const flow of flows) context.print(`${flow.name}: ${flow.summary}`);
    return 0;
  }
  if (flags.certificate !== undefined && !/\.(?:html|json)$/.test(flags.certificate))
    throw wrongUsage`--certificate takes a file that ends in .html or .json, not "${flags.certificate}".`;
  const { family } = flowBook.certificate;
  if (flags.certificate !== undefined && !flows.some((flow) => flow.family === family))
    throw wrongUsage`--certificate tells what flows of ${family} have shown, and the options leave none of them.`;
  await tryOutputFiles(flags.certificate);
  const values = { ...command.values, ...(await valuesIn(flags.values, command.caller, context)) };
  const acts = await actsOf(command, flows, values, context);
  const pushes = await listen(command, flows, acts);
  try {
    const run = await runFlows(flows, {
      ...settings,
      ...{ baseUrl, judge, operations, values, acts, pushes, caller: command.caller },
      answers: flowBook.answers,
      send: createSend(command.timeoutMs),
      now: new Date(),
    });
    if (flags.certificate !== undefined) await writeCertificate(flags.certificate, run, values);
    const code = await writeReport(
      createReport(redactChecks(checksOf(run), secrets)),
      flags,
      context,
      "step",
    );
    return conclude(run, code, context);
  } finally {
    await pushes?.close();
  }
}

/** Writes the table of qlink's document, as a page or as JSON, by the ending of the name. */
async function writeCertificate(file: string, run: FlowRun, { warehouseType }: Values): Promise<void> {
  const named = warehouseType === undefined ? null : String(warehouseType);
  const certificate = certify(flowBook.certificate, run, { warehouseType: named, now: new Date() });
  const text = file.endsWith(".json")
    ? `${JSON.stringify(certificate, null, 2)}\n`
    : certificatePage(certificate);
  await writeOutputFile(file, text);
}

/** Flows by their names or families; all where none is named. */
function chosenFlows(names: string, family: string | undefined): Flow[] {
  const { flows } = flowBook;
  const ofFamilies = family?.split(",");
  const wanted = names === allFlows ? [] : names.split(",");
  for (const name of wanted) {
    const known = [...families, ...flows.map((flow) => flow.name)];
    if (!known.includes(name)) throw wrongUsage`There is no flow "${name}".${suggestion(name, known)}`;
  }
  return flows.filter(
    (flow) =>
      (wanted.length === 0 || wanted.includes(flow.name) || wanted.includes(flow.family)) &&
      (ofFamilies === undefined || ofFamilies.includes(flow.family)),
  );
}

function writes(flow: Flow, operations: readonly OperationDescriptor[]): boolean {
  return flow.steps.some(({ operationId }) =>
    operations.some(
      (one) => one.family === flow.family && one.operationId === operationId && one.effect !== "query",
    ),
  );
}

/** What the user gives; payloads name the partner whose key signs them. */
async function valuesIn(
  file: string | undefined,
  { partnerId }: Caller,
  context: CommandContext,
): Promise<Values> {
  const known = partnerId === undefined ? {} : { partnerId };
  if (file === undefined) return known;
  const data = await readDataFile(file, context);
  const { value } = data;
  const detail = "Expected an object that has the values by their names.";
  if (!isObject(value)) throw wrongFile(data, [{ pointer: "", detail, possible: [] }]);
  const faults = Object.entries(value).flatMap(([name, one]) => valueFault(name, one) ?? []);
  if (faults.length > 0) throw wrongFile(data, faults);
  return { ...known, ...value };
}

/** What is wrong with a value: nothing takes it, or it is none that can stand in a call. */
function valueFault(name: string, value: unknown): Fault | undefined {
  const pointer = segment(name);
  const names = flowBook.flows.flatMap(({ inputs, steps }) => [
    ...inputs.map((input) => input.name),
    ...steps.flatMap(({ outputs }) => Object.keys(outputs)),
  ]);
  const possible = [...new Set([...names, certificateValue])].sort();
  if (!possible.includes(name))
    return { pointer, detail: `No flow takes a value ${name}.${suggestion(name, possible)}`, possible: [] };
  if (["string", "number", "boolean", "bigint"].includes(typeof value)) return undefined;
  return { pointer, detail: `${name} has to be a text or a number.`, possible: [] };
}

/** The acts of each family's world, where a sandbox answers. */
async function actsOf(
  { baseUrl, caller, operations, timeoutMs }: FlowCommand,
  flows: readonly Flow[],
  values: Values,
  context: CommandContext,
): Promise<ReadonlyMap<string, Acts>> {
  const token = await tokenOf(undefined, context);
  const found = new Map<string, Acts>();
  for (const family of new Set(flows.map((flow) => flow.family))) {
    const isToken = operations.some((one) => one.family === family && one.bearer);
    const name = caller.nameIn(family, partnerIn(flows, values));
    const acts = await findActs(new URL(baseUrl).origin, worldOf(family, name, isToken), {
      token,
      timeoutMs,
    });
    if (acts) found.set(family, acts);
  }
  return found;
}

/** The partner that payloads name: the one that was given, or the default of the flows. */
function partnerIn(flows: readonly Flow[], { partnerId }: Values): string | undefined {
  const inputs = flows.flatMap((flow) => flow.inputs);
  const { from } = inputs.find(({ name }) => name === "partnerId") ?? {};
  const partner = partnerId ?? (typeof from === "object" ? from.default : undefined);
  return partner === undefined ? undefined : String(partner);
}

/** Pushes are listened for where a sandbox can be told to send them, or the user says where they come from. */
async function listen(
  { flags, settings, judge, operations }: FlowCommand,
  flows: readonly Flow[],
  acts: ReadonlyMap<string, Acts>,
): Promise<PushListener | undefined> {
  const pushing = new Set(flows.filter(({ pushes }) => pushes.length > 0).map(({ family }) => family));
  const target = flags["push-to"];
  const isWanted = target !== undefined || [...pushing].some((family) => acts.has(family));
  if (pushing.size === 0 || !isWanted) return undefined;
  const { pushPort: port } = settings;
  const outside = target === undefined ? {} : { host: "0.0.0.0", hosts: [new URL(target).hostname] };
  const listener = await listenForPushes({ judge, operations, port, ...outside });
  for (const family of pushing) await acts.get(family)?.pushTo(target ?? listener.origin);
  return listener;
}

/** Tells what the report does not hold, and turns a run that was cut short into exit code 2. */
function conclude(run: FlowRun, code: number, { note }: CommandContext): number {
  for (const { flow, missing } of run.lacking)
    note(
      `Not run: ${flow.name}, which needs ${missing.join(", ")}. Give what your system knows by --values.`,
    );
  const notSeen = run.results.flatMap((result) => result.notSeen);
  if (notSeen.length > 0) note(`Not seen within --wait, which is no finding: ${notSeen.join(", ")}.`);
  const used = run.results.flatMap((result) => result.used);
  if (used.length > 0) {
    const numbers = [...new Set(used.map(({ operation, number }) => `${operation} ${number}`))];
    note("Created by this run, to be cleaned up where that matters:");
    for (const number of numbers) note(`  ${number}`);
  }
  if (run.broken === "no-answer")
    note("The run ended early: the system gave no answer. The report tells what was done.");
  if (run.broken === "deadline")
    note("The run ended early, by --time-limit. The report tells what was done.");
  const checks = checksOf(run);
  const isProven = checks.some(({ unproven }) => !unproven);
  if (run.broken || !isProven) return 2;
  return code === 0 && checks.some(({ unproven }) => unproven) ? 1 : code;
}

function namesOf(flows: readonly Flow[]): string {
  return flows.map(({ name }) => name).join(", ");
}
