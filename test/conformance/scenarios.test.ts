import { describe, expect, test } from "vitest";
import { scenarios } from "../../generated/scenarios/index.ts";
import { glinkGateway } from "../../generated/servers/glink.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { createScenarioHooks } from "../../src/mock/scenarios/scenarios.ts";
import { type ExampleCase, exampleCases, operations } from "../helpers/contract.ts";
import { engineNames } from "../helpers/engines.ts";
import { locate } from "../helpers/locate.ts";
import { problemOf, sendPayload, useMock } from "../helpers/running-mock.ts";
import { withText } from "../helpers/with-text.ts";

const titled = scenarios.map((scenario) => {
  const how = "suffix" in scenario ? scenario.suffix : `breaks ${scenario.breaks}`;
  return { title: `${scenario.operation} ${scenario.member} ${how}`, scenario };
});

test.each(titled)("$title decides by a member of the contract", ({ scenario: { operation, member } }) => {
  const { bundle, schema } = requestOf(operation);
  expect(member === "" || locate(bundle, schema, member) !== undefined).toBe(true);
});

describe.each(engineNames)("with the engine %s", (engine) => {
  const mock = useMock({}, engine);
  const strict = useMock({ problem: true }, engine);

  describe.each(titled)("$title", ({ scenario }) => {
    const { operation } = scenario;

    test("is answered with its example or status", async () => {
      const response = await sendPayload(mock.origin, requestOf(operation), bodyFor(scenario));
      expect(response.status).toBe("status" in scenario ? scenario.status : 200);
      if ("answer" in scenario) expect(await response.json()).toEqual(answerOf(operation, scenario.answer));
    });

    test("gives way to what is asked for: a problem document, or by a Prefer header", async () => {
      const request = requestOf(operation);
      if ("breaks" in scenario) {
        const response = await sendPayload(strict.origin, request, bodyFor(scenario));
        expect((await problemOf(response)).violations?.map(({ rule }) => rule)).toContain(scenario.breaks);
        return;
      }
      const others = answersOf(operation).filter(
        (name) => !("answer" in scenario) || name !== scenario.answer,
      );
      const [other = "documented"] = others;
      const response = await sendPayload(mock.origin, request, bodyFor(scenario), {
        Prefer: `example=${other}`,
      });
      expect(await response.json()).toEqual(answerOf(operation, other));
    });
  });

  test("a call in the envelope of GLINK asks in the same way", async () => {
    const scenario = scenarios.find(({ operation }) => operation === "glink.cancelOrder");
    if (!scenario || !("answer" in scenario)) throw new Error("The call has no scenario with an answer");
    const { operation } = requestOf(scenario.operation);
    const { serviceType } = operation;
    const fields = { partnerId: "P", serviceType: String(serviceType), sign: "0".repeat(32) };
    const bizData = JSON.stringify(bodyFor(scenario));
    const body = new URLSearchParams({ ...fields, bizData });
    const response = await fetch(mock.origin + glinkGateway.path, { method: "POST", body });
    expect(await response.json()).toEqual(answerOf(scenario.operation, scenario.answer));
  });
});

test("no documented request asks for a scenario", () => {
  const { chooseScenario } = createScenarioHooks(scenarios);
  const requests = exampleCases.filter(({ side }) => side === "request");
  for (const { operation, title, example } of requests) {
    const call = { kind: "call", operation, payload: example.value, wire: "json", text: "" } as const;
    expect(chooseScenario({ ...call, prefix: "", findings: [] }), title).toBeUndefined();
  }
});

test("every answer of a call is reached by a scenario, by default, or is the example of another request", () => {
  const byScenario = new Set(
    scenarios.flatMap((entry) => ("answer" in entry ? [`${entry.operation} ${entry.answer}`] : [])),
  );
  const calls = operations.filter(({ direction }) => direction === "call");
  const unreached = calls.flatMap(({ family, operationId }) =>
    answersOf(`${family}.${operationId}`)
      .slice(1)
      .map((answer) => `${family}.${operationId} ${answer}`)
      .filter((name) => !byScenario.has(name)),
  );
  expect(unreached).toEqual([]);
});

test("every failure code that the contract names for a call is answered by a scenario or a refusal", () => {
  const sent = new Set(
    exampleCases
      .filter(({ side }) => side === "response")
      .map(({ operation, example }) => `${operation.operationId} ${JSON.stringify(example.value)}`),
  );
  const missing = operations.flatMap(({ operationId, direction, failureCodes }) =>
    (direction === "call" ? failureCodes : [])
      .filter((code) => ![...sent].some((text) => text.startsWith(`${operationId} `) && text.includes(code)))
      .map((code) => `${operationId} ${code}`),
  );
  // An invalid query or cancellation is refused with it, whatever is wrong.
  expect(missing.filter((name) => !name.endsWith(" INVALID_DATA"))).toEqual([]);
});

/** The documented request of an operation. */
function requestOf(name: string): ExampleCase {
  const found = exampleCases.find(
    ({ family, operation, side }) => side === "request" && `${family}.${operation.operationId}` === name,
  );
  if (!found) throw new Error(`${name} has no example of a request`);
  return found;
}

function answersOf(name: string): string[] {
  return exampleCases
    .filter(
      ({ family, operation, side }) => side === "response" && `${family}.${operation.operationId}` === name,
    )
    .map(({ scenario }) => scenario);
}

function answerOf(name: string, scenario: string): unknown {
  const found = exampleCases.find(({ title }) => title === `${name} response ${scenario}`);
  if (!found) throw new Error(`${name} has no answer ${scenario}`);
  return found.example.value;
}

/** The documented request, changed so that the scenario fits. */
function bodyFor(scenario: Scenario): unknown {
  const { example } = requestOf(scenario.operation);
  if ("suffix" in scenario) return withText(example.value, scenario.member, (text) => text + scenario.suffix);
  const broken: Record<string, (value: Record<string, unknown>) => unknown> = {
    minLength: (value) => withText(value, scenario.member, () => ""),
    minItems: (value) => ({ ...value, [scenario.member]: [] }),
    // Without any condition.
    anyOf: ({ customerCode, warehouseCode }) => ({ customerCode, warehouseCode, page: 1, pageSize: 1 }),
    required: ({ [scenario.member]: _, ...others }) => others,
  };
  const change = broken[scenario.breaks];
  if (!change) throw new Error(`The test cannot break ${scenario.breaks} yet`);
  return change(example.value as Record<string, unknown>);
}
