import type { IncomingHttpHeaders } from "node:http";
import { findActs } from "../../../src/probe/flows/acts.ts";
import { evaluate, filled, type Scope } from "../../../src/probe/flows/expression.ts";
import type { Flow, FlowStep } from "../../../src/probe/flows/flow.ts";
import { sandboxFamilies } from "../../../src/sandbox/families.ts";
import { worldName } from "../../../src/sandbox/family.ts";
import { passedOn } from "../forwarded.ts";
import { serve, textOf } from "../loopback.ts";

/** What a warehouse does while flows are run against it by a runner that knows nothing of people. */
export type Work = {
  /** The flows that are run, in their order. */
  flows: readonly Flow[];
  inputs: Readonly<Record<string, unknown>>;
};

/**
 * Serves a sandbox in which people work as the flows expect: before the call of a step that waits for an act, the act is
 * performed. `asked` names the steps whose calls came.
 */
export async function serveActingWarehouse(
  sandbox: string,
  { flows, inputs }: Work,
): Promise<{ origin: string; asked: readonly string[] }> {
  const coming = flows.flatMap((flow) => {
    const outputs = new Map<string, Readonly<Record<string, unknown>>>();
    return flow.steps.map((step) => ({ name: `${flow.name}/${step.stepId}`, flow, step, outputs }));
  });
  const asked: string[] = [];
  const origin = await serve(async (request, response) => {
    const next = coming[asked.length];
    if (!next) {
      response.writeHead(500).end(`No step is left for ${request.method} ${request.url}`);
      return;
    }
    const { name, flow, step, outputs } = next;
    asked.push(name);
    const scope: Scope = { inputs, outputs };
    const body = await textOf(request);
    if (step.waitsFor !== undefined) {
      const acts = await findActs(sandbox, worldOfCall(flow.family, request.headers, body), {
        timeoutMs: 20_000,
      });
      await acts?.perform(step.waitsFor, filled(step.actsOn ?? {}, scope));
    }
    const answer = await fetch(sandbox + request.url, {
      method: request.method ?? "GET",
      headers: passedOn(request.headers),
      ...(body !== "" && { body }),
    });
    const text = await answer.text();
    outputs.set(
      step.stepId,
      outputsOf(step, { ...scope, answer: { status: answer.status, body: JSON.parse(text) } }),
    );
    response.writeHead(answer.status, { "Content-Type": answer.headers.get("content-type") ?? "" });
    response.end(text);
  });
  return { origin, asked };
}

/** The world that a call belongs to, as the sandbox tells it. */
function worldOfCall(family: string, headers: IncomingHttpHeaders, body: string): string {
  const found = sandboxFamilies().find((one) => one.behaviour.family === family);
  if (!found) throw new Error(`There is no sandbox of ${family}`);
  const call = {
    headers: Object.fromEntries(passedOn(headers)),
    body: body === "" ? undefined : JSON.parse(body),
  };
  return worldName(family, found.credentialOf(call));
}

function outputsOf({ outputs }: FlowStep, scope: Scope): Record<string, unknown> {
  return Object.fromEntries(Object.entries(outputs).map(([name, of]) => [name, evaluate(of, scope)]));
}
