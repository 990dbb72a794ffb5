import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, onTestFinished, test } from "vitest";
import { samplesFor } from "../../scripts/lib/samples/index.ts";
import { receiverPort } from "../../scripts/lib/samples/pushes/sample-push.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { freePort } from "../helpers/free-port.ts";
import { answers, emptyFolder, writePrograms } from "../helpers/samples/language.ts";
import { type RunningReceiver, startReceiver } from "../helpers/samples/receiver.ts";
import { sourceAliases } from "../helpers/samples/scripted.ts";
import { runShell } from "../helpers/shell.ts";

const pushes = operations.filter(({ direction }) => direction === "push");

/** The file of a receiver made ready, and what runs it. */
const runners: Record<string, (source: string, folder: string) => Promise<[string, string]>> = {
  TypeScript: async (source, folder) => {
    const [file = ""] = writePrograms([{ name: "receiver", source }], folder, ".ts");
    const outfile = join(folder, "receiver.mjs");
    await build({
      entryPoints: [file],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      alias: sourceAliases,
      logLevel: "silent",
    });
    return [process.execPath, outfile];
  },
  Node: async (source, folder) => [process.execPath, write(source, folder, ".mjs")],
  Express: async (source, folder) => [process.execPath, write(source, folder, ".mjs")],
  Python: async (source, folder) => ["python3", write(source, folder, ".py")],
};

if (!(await answers("python3", "-V"))) {
  delete runners["Python"];
  test.skip("the receivers in Python are not run, for want of python3");
}

for (const push of pushes) {
  const samples = samplesFor(push);
  const sourceOf = (label: string) => samples.find((sample) => sample.label === label)?.source ?? "";
  const acknowledgement = JSON.parse(sourceOf("Acknowledgement"));
  const number = Object.values(payloadOf(push.operationId)).find((value) =>
    /^(SO|ASN|ADJ)\d/.test(`${value}`),
  );

  describe(`the receivers of ${push.operationId}`, () => {
    test.each(Object.keys(runners))(
      "in %s acknowledge what curl sends, and refuse what is not JSON",
      async (label) => {
        const port = await freePort();
        const receiver = await started(label, sourceOf(label), port);
        const curl = sourceOf("curl (plays the platform)").replace(`:${receiverPort}`, `:${port}`);
        const { status, stdout, stderr } = await runShell(curl);
        expect(status, stderr).toBe(0);
        // Ours sends the same message for every push.
        expect(JSON.parse(stdout)).toEqual(
          label === "TypeScript" ? { ...acknowledgement, message: expect.any(String) } : acknowledgement,
        );
        expect(receiver.output()).toContain(`received ${number}`);

        const refusal = await fetch(`http://127.0.0.1:${port}/`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: "{",
        });
        expect(await refusal.json()).toMatchObject({ success: false });
      },
    );
  });
}

async function started(label: string, source: string, port: number): Promise<RunningReceiver> {
  const folder = emptyFolder(`samples/receivers/${label}`);
  const [command = "", file = ""] =
    (await runners[label]?.(source.replace(`${receiverPort}`, `${port}`), folder)) ?? [];
  const receiver = await startReceiver(command, [file], port);
  onTestFinished(() => receiver.stop());
  return receiver;
}

function write(source: string, folder: string, extension: string): string {
  const [file = ""] = writePrograms([{ name: "receiver", source }], folder, extension);
  return file;
}

function payloadOf(operationId: string): Record<string, unknown> {
  const found = exampleCases.find(
    ({ operation, side }) => operation.operationId === operationId && side === "request",
  );
  return found?.example.value as Record<string, unknown>;
}
