import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import type { Example } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { bundleOf, descriptions } from "../helpers/contract.ts";
import { acceptedHeaders } from "../helpers/running-mock.ts";

test.each(descriptions)("`npx prism mock` serves the bundle of %s", async (name) => {
  const bundle = `generated/bundles/${name}.json`;
  const prism = spawn("npx", ["prism", "mock", bundle, "--port", "0"], {
    cwd: fromRoot("."),
    detached: true,
  });
  try {
    const origin = await listeningAddress(prism);
    const calls = requestsOf(name);
    expect(calls.length).toBeGreaterThan(0);
    for (const { title, path, mediaType, body } of calls) {
      const headers = { ...acceptedHeaders, "Content-Type": mediaType };
      const response = await fetch(origin + path, { method: "POST", headers, body });
      expect(response.status, `${title}: ${await response.clone().text()}`).toBe(200);
    }
  } finally {
    if (prism.pid) process.kill(-prism.pid);
  }
});

/** Every example of every call of a bundle, as it travels. */
function requestsOf(name: string) {
  const calls = operationsOf(bundleOf(name)).filter(({ direction }) => direction === "call");
  return calls.flatMap(({ path, operation }) =>
    Object.entries(operation.requestBody?.content ?? {}).flatMap(([mediaType, { examples }]) =>
      Object.entries(examples ?? {}).map(([scenario, example]) => {
        const title = `${operation.operationId} ${scenario}`;
        return { title, path, mediaType, body: encoded(mediaType, (example as Example).value) };
      }),
    ),
  );
}

function encoded(mediaType: string, value: unknown): string {
  if (mediaType === "application/json") return JSON.stringify(value);
  return new URLSearchParams(value as Record<string, string>).toString();
}

function listeningAddress({ stdout, stderr }: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /listening on (http:\/\/[\d.:]+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    stdout?.on("data", read).on("end", () => reject(new Error(`Prism ended: ${output}`)));
    stderr?.on("data", read);
  });
}
