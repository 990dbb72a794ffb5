import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Keys } from "../../src/judge/keys.ts";
import { example } from "../../src/testing/example.ts";
import { fromRoot } from "../lib/paths.ts";
import { fakeCredentials } from "../lib/samples/sample-call.ts";
import { smokeCalls } from "./smoke-calls.ts";

/** What each call of a smoke program sends and gets: the documented request, and the documented answer. */
export const documented = new Map(
  smokeCalls.map(({ name, operation, description, change = (request) => request }) => {
    const contract: unknown = JSON.parse(
      readFileSync(fromRoot(`generated/bundles/${description}.json`), "utf8"),
    );
    const request = change(example(operation));
    const answer: unknown = example(operation, { direction: "response" });
    return [name, { request, answer, contract }] as const;
  }),
);

/** With these keys the mock knows the account that the smoke programs sign with. */
export const keys: Keys = {
  glink: { [fakeCredentials.partnerId]: fakeCredentials.partnerKey },
  qlink: { [fakeCredentials.appKey]: fakeCredentials.appSecret },
  kakaclo: [fakeCredentials.accessToken],
};

/** Writes what the smoke programs read: `account.json`, and the payload of each call. */
export function writeInputs(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value, null, 2));
  write("account", fakeCredentials);
  for (const [call, { request }] of documented) write(call, request);
}
