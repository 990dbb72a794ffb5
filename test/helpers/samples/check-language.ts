import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mockOrigin } from "../../../scripts/docs/curl-sample.ts";
import { callSamples } from "../../../scripts/lib/samples/calls/index.ts";
import type { SampleExample } from "../../../scripts/lib/samples/documented-example.ts";
import { sampleCall, titled } from "../../../scripts/lib/samples/sample-call.ts";
import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import { exampleCases, operations } from "../contract.ts";
import { nameOf, type SampleServer, startSampleServer } from "../sample-server.ts";
import { emptyFolder, type Program, type SampleLanguage } from "./language.ts";

const calls = operations.filter(({ direction }) => direction === "call");

/** Texts that mean something to an address, or to one of the languages. */
const hard = ["裤 é 👖", "a+b &c=d", "e/f?g#h%i%2C", `j'k"l\\m`, "$n`o{p}[q]"];

/** What goes wrong in an address that is not encoded, by the operation. */
const hardExamples: readonly [operationId: string, example: SampleExample][] = [
  ["queryStocks", { parameters: { skus: hard, warehouseCode: hard.join() } }],
  ["queryRefund", { parameters: { id: hard.join() } }],
  ["createRefund", { parameters: { id: hard.join() }, body: '{"remark": "裤"}' }],
];

/** Declares the tests of one language: each of its samples is run, and has to arrive signed and whole. */
export function checkLanguage(language: SampleLanguage): void {
  describe(`the samples in ${language.label}`, () => {
    const folderOf = (name: string) => emptyFolder(`samples/${language.label.replace(/\W+/g, "-")}${name}`);
    let server: SampleServer | undefined;
    beforeAll(async () => {
      server = await startSampleServer();
      const { origin } = server;
      await language.run(
        calls.map((call) => programOf(language, call, origin)),
        folderOf(""),
      );
    }, 120_000);
    afterAll(() => server?.close());

    test.each(calls.map((call) => [nameOf(call), call] as const))(
      "send %s once, signed, with the documented payload",
      (name, call) => {
        const seen = server?.calls.filter(({ operation }) => operation === name);
        expect(seen).toEqual([{ operation: name, wrong: [], payload: documented(call) }]);
      },
    );

    test("encode what stands in an address, so that every character arrives", async () => {
      const encoding = await startSampleServer();
      const programs = hardExamples.map(([id, example]) =>
        programOf(language, kakaclo(id), encoding.origin, example),
      );
      await language.run(programs, folderOf("-encoding")).finally(() => encoding.close());
      expect(encoding.calls).toEqual(
        hardExamples.map(([id, { parameters, body = "{}" }]) => ({
          operation: `kakaclo.${id}`,
          wrong: [],
          payload: { ...parameters, ...JSON.parse(body) },
        })),
      );
    }, 120_000);
  });
}

function kakaclo(operationId: string): OperationDescriptor {
  const found = calls.find((call) => call.family === "kakaclo" && call.operationId === operationId);
  if (!found) throw new Error(`KakaClo has no call ${operationId}`);
  return found;
}

/** The sample of a call in a language, sending to a server of the tests. */
function programOf(
  { label }: SampleLanguage,
  operation: OperationDescriptor,
  origin: string,
  example?: SampleExample,
): Program {
  const samples = callSamples(sampleCall(operation, example));
  const sample = samples.find((candidate) => candidate.label === label);
  if (!sample) throw new Error(`${nameOf(operation)} has no sample in ${label}`);
  return { name: titled(operation), source: sample.source.replace(mockOrigin, origin) };
}

function documented(operation: OperationDescriptor): unknown {
  return exampleCases.find((example) => example.operation === operation && example.side === "request")
    ?.example.value;
}
