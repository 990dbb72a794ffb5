import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";

const { version } = createRequire(import.meta.url)("@stoplight/prism-http/package.json");
const isOld = version.startsWith("4.");
const command = "node_modules/fulfillment-openapi/dist/cli/main.js";

/** Runs the mock until it listens, or ends, and tells what it printed. */
async function runMock(...args) {
  const mock = spawn(process.execPath, [command, "mock", "--port", "0", ...args]);
  let printed = "";
  const isUp = new Promise((resolve) => {
    for (const stream of [mock.stdout, mock.stderr]) {
      stream.on("data", (chunk) => {
        printed += chunk;
        if (/http:\/\/\S+:\d+/.test(printed)) resolve();
      });
    }
  });
  const hasEnded = once(mock, "close");
  await Promise.race([isUp, hasEnded]);
  const origin = /http:\/\/[\w.]+:\d+/.exec(printed)?.[0];
  const answer = origin && (await (await ask(origin)).json());
  mock.kill("SIGTERM");
  const [code] = await hasEnded;
  return { code, printed, answer };
}

function ask(origin) {
  return fetch(`${origin}/glink/GLINK_CANCEL_PRODUCTION_ORDER`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"partnerId":"GLINK","productionOrderNumber":"PO202606050001","customerCode":"CUSTOMER001"}',
  });
}

const documented = { success: true, code: "success" };
const usual = await runMock();
assert.deepEqual(usual.answer, documented, usual.printed);
const asked = await runMock("--engine", "prism");
if (isOld) {
  const reason = `Prism ${version} is too old for the mock`;
  assert.ok(usual.printed.includes(`${reason}, so the compiled engine answers.`), usual.printed);
  assert.ok(asked.printed.includes(`${reason}. Install it: npm install`), asked.printed);
  assert.equal(asked.code, 2);
  console.log("the mock answers by the compiled engine, and says that Prism is too old");
} else {
  assert.deepEqual(asked.answer, documented, asked.printed);
  assert.ok(!/compiled/.test(usual.printed), usual.printed);
  console.log("the mock answers by Prism");
}
