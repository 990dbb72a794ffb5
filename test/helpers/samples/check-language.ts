import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mockOrigin } from "../../../scripts/docs/curl-sample.ts";
import { samplesFor } from "../../../scripts/lib/samples/index.ts";
import { titled } from "../../../scripts/lib/samples/sample-call.ts";
import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import { exampleCases, operations } from "../contract.ts";
import { nameOf, type SampleServer, startSampleServer } from "../sample-server.ts";
import { emptyFolder, type Program, type SampleLanguage } from "./language.ts";

const calls = operations.filter(({ direction }) => direction === "call");

/** Declares the tests of one language: each of its samples is run, and has to arrive signed and whole. */
export function checkLanguage(language: SampleLanguage): void {
  describe(`the samples in ${language.label}`, () => {
    let server: SampleServer | undefined;
    beforeAll(async () => {
      server = await startSampleServer();
      const { origin } = server;
      const folder = emptyFolder(`samples/${language.label.replace(/\W+/g, "-")}`);
      await language.run(
        calls.map((call) => programOf(language, call, origin)),
        folder,
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
  });
}

/** The sample of a call in a language, sending to a server of the tests. */
function programOf({ label }: SampleLanguage, operation: OperationDescriptor, origin: string): Program {
  const sample = samplesFor(operation).find((candidate) => candidate.label === label);
  if (!sample) throw new Error(`${nameOf(operation)} has no sample in ${label}`);
  return { name: titled(operation), source: sample.source.replace(mockOrigin, origin) };
}

function documented(operation: OperationDescriptor): unknown {
  return exampleCases.find((example) => example.operation === operation && example.side === "request")
    ?.example.value;
}
