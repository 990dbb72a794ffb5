import { operations } from "../../generated/operations/index.ts";
import { createInspector } from "../../src/judge/inspect-request.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { travelling } from "../../src/judge/travelling.ts";
import type { MockEngine, MockRequest } from "../../src/mock/engine.ts";
import { readPreferences } from "../../src/mock/preferences.ts";
import { ProblemError } from "../../src/server/problem.ts";
import { hasBody } from "../../src/wire/parameters.ts";
import { type ExampleCase, exampleCases } from "./contract.ts";
import { mutantsOf } from "./mutants.ts";
import { acceptedHeaders, writtenAs } from "./running-mock.ts";

/** A call for an engine, with a title that tells it from all others. */
export type EngineCall = { title: string; request: MockRequest };

/** The calls whose requests the contract documents. */
export const documentedCalls: readonly ExampleCase[] = exampleCases.filter(
  ({ side, operation }) => side === "request" && operation.direction === "call",
);

/** Makes calls for engines, judged as the front of the mock does. */
export async function callMaker() {
  const inspect = createInspector({ operations, judge: await loadJudge() });
  return (
    { operation, title }: ExampleCase,
    what: string,
    body: unknown,
    fields: Record<string, string> = {},
  ): EngineCall => {
    const given = Object.entries({ ...acceptedHeaders, ...fields }).filter(([, value]) => value !== "absent");
    const headers = Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value]));
    const written = writtenAs(operation, body);
    const bytes = new TextEncoder().encode(hasBody(operation) ? JSON.stringify(written.body) : "");
    const { findings } = inspect({ method: operation.method, url: written.url, headers, body: bytes });
    const preferences = readPreferences(headers["prefer"]);
    return {
      title: `${title}: ${what}`,
      request: { operation, headers, body, text: JSON.stringify(body), preferences, findings },
    };
  };
}

/** Every documented call as it is, and with each rule broken in turn. */
export async function callsAndMutants(): Promise<EngineCall[]> {
  const make = await callMaker();
  return documentedCalls.flatMap((call) => {
    const { bundle, schema, example } = call;
    const mutants = mutantsOf(bundle, schema, example.value).filter(({ body }) =>
      travelling(call.operation, body),
    );
    return [
      make(call, "as documented", example.value),
      ...mutants.map(({ rule, pointer, body }) => make(call, `${rule} broken at ${pointer}`, body)),
    ];
  });
}

/** Every documented call with each header field that chooses the answer or belongs to the contract. */
export async function callsWithHeaders(): Promise<EngineCall[]> {
  const make = await callMaker();
  const answers = [
    ...new Set(exampleCases.filter(({ side }) => side === "response").map(({ scenario }) => scenario)),
  ];
  const prefer = [
    ...answers.map((scenario) => `example=${scenario}`),
    ...[
      "example=no-such",
      "code=200",
      "code=401",
      "code=503",
      "code=200, example=no-such",
      "dynamic=false",
      "dynamic=true",
    ],
    "code=401, example=documented",
    "dynamic=true, example=documented",
  ];
  const accept = [
    "*/*",
    "application/json",
    "text/html, application/*;q=0.1",
    "text/html",
    "application/json;q=0, */*",
    "*/*;q=0",
    "application/*;q=0, */*;q=0.5",
    "application/json, garbage",
  ];
  const fields = [
    ...prefer.map((value) => ({ Prefer: value })),
    ...[...accept, "application/json;charset=utf-8", "garbage"].map((value) => ({ Accept: value })),
    ...["appKey", "sign", "Authorization"].map((name) => ({ [name]: "absent" })),
    ...["Bearer", "Bearer ", "bearer token", "BEARER token", "Basic dG9rZW4=", "Bearer two words"].map(
      (Authorization) => ({
        Authorization,
      }),
    ),
    { warehouseType: "no-such-type" },
    { appKey: "" },
  ];
  return documentedCalls.flatMap((call) =>
    fields.map((field) =>
      make(call, JSON.stringify(field), call.example.value, field as Record<string, string>),
    ),
  );
}

/** What an engine makes of a call, in a word, and the body of its answer. */
export async function outcomeOf(
  engine: MockEngine,
  { request }: EngineCall,
): Promise<{ word: string; body?: unknown }> {
  try {
    const verdict = await engine.answer(request);
    if (verdict.kind === "refusal") return { word: `refusal ${verdict.status}` };
    const { status, scenario, body, text } = verdict;
    const mediaType = Object.entries(verdict.headers).find(
      ([name]) => name.toLowerCase() === "content-type",
    )?.[1];
    const word = `answer ${status} ${scenario ?? "no example"} ${mediaType ?? "no media type"}`;
    return { word, body: text === undefined ? body : text === "" ? undefined : JSON.parse(text.toString()) };
  } catch (error) {
    if (error instanceof ProblemError) return { word: `problem ${error.problem.status}` };
    return { word: `error` };
  }
}
