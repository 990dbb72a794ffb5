import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { exampleCases, families } from "../helpers/contract.ts";
import { post } from "../helpers/running-mock.ts";

test.each(families)("`npx prism mock` serves the bundle of %s", async (family) => {
  const bundle = `generated/bundles/${family}.json`;
  const prism = spawn("npx", ["prism", "mock", bundle, "--port", "0"], {
    cwd: fromRoot("."),
    detached: true,
  });
  try {
    const origin = await listeningAddress(prism);
    const requests = exampleCases.filter(
      (example) => example.family === family && example.side === "request",
    );
    const calls = requests.filter(({ operation }) => operation.direction === "call");
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) {
      const response = await post(origin, call, call.example.value);
      expect(response.status, `${call.title}: ${await response.clone().text()}`).toBe(200);
    }
  } finally {
    if (prism.pid) process.kill(-prism.pid);
  }
});

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
