import { Readable } from "node:stream";
import { operations } from "../../generated/operations/index.ts";
import { verifyCommand } from "../../src/cli/commands/verify.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import type { Keys } from "../../src/judge/keys.ts";
import { createCompiledEngine } from "../../src/mock/compiled-engine.ts";
import { startMockServer } from "../../src/mock/mock-server.ts";
import { textTable } from "../lib/table.ts";
import { median } from "./median.ts";

const rounds = 3;

const env = {
  FULFILLMENT_GLINK_PARTNER_KEY: "partner-key",
  FULFILLMENT_QLINK_APP_SECRET: "app-secret",
  FULFILLMENT_KAKACLO_ACCESS_TOKEN: "token",
};
const keys: Keys = {
  glink: { "*": env.FULFILLMENT_GLINK_PARTNER_KEY },
  qlink: { "*": env.FULFILLMENT_QLINK_APP_SECRET },
  kakaclo: [env.FULFILLMENT_KAKACLO_ACCESS_TOKEN],
};

/** What `verify` of all operations takes against the mock, which runs in the same process. */
export async function verifyTable(): Promise<string> {
  const rows = [await measured("without keys", {}, {}), await measured("signed", keys, env)];
  const limits = ["limit", "at least 1500", "0", "10 s"];
  return textTable([["verify of all operations", "cases", "findings", "median"], ...rows, limits]);
}

async function measured(
  name: string,
  known: Keys,
  given: Readonly<Record<string, string>>,
): Promise<string[]> {
  const times: number[] = [];
  let [cases, findings] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    // What wrong signatures come from is looked into for the first ones only, so each round has a server of its own.
    const engine = createCompiledEngine();
    const server = await startMockServer({
      engine,
      operations,
      judge: await loadJudge(),
      keys: known,
      port: 0,
    });
    const begin = performance.now();
    const { summary, findings: found } = await report(server.origin, given);
    times.push((performance.now() - begin) / 1000);
    await server.close();
    [cases, findings] = [summary.checked, found.length];
  }
  return [name, String(cases), String(findings), `${median(times).toFixed(1)} s`];
}

async function report(
  origin: string,
  given: Readonly<Record<string, string>>,
): Promise<{ summary: { checked: number }; findings: unknown[] }> {
  let output = "";
  await verifyCommand.run([origin, "--allow-writes", "--json"], {
    env: given,
    stdin: Readable.from([]),
    print: (line) => {
      output += line;
    },
    note: () => {},
  });
  return JSON.parse(output);
}
