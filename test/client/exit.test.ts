import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import type { GlinkRequest } from "../../src/index.ts";
import { requestOf } from "../helpers/clients.ts";
import { execute } from "../helpers/samples/language.ts";

/** A server that would keep connections for ever, answers most calls, and leaves every third one without an answer. */
async function patientServer(): Promise<string> {
  let count = 0;
  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, (request, response) => {
    request.resume();
    count += 1;
    if (count % 3 !== 0) response.end('{"success":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens at no port");
  return `http://127.0.0.1:${address.port}`;
}

const query = JSON.stringify(requestOf<GlinkRequest<"queryOrders">>("queryOrders"));

test.each([
  ["fetch", "undefined"],
  ["nodeTransport", "nodeTransport()"],
])(
  "a process ends by itself after calls by %s: no timer and no idle connection holds it",
  async (_, transport) => {
    const program = `
import { createGlinkClient } from ${JSON.stringify(fromRoot("src/client/glink/index.ts"))};
import { nodeTransport } from ${JSON.stringify(fromRoot("src/client/node/index.ts"))};
const transport = ${transport};
const glink = createGlinkClient({ partnerId: "1", partnerKey: "k", baseUrl: "${await patientServer()}", ...(transport && { transport }) });
const call = (options) => glink.queryOrders(${query}, options).then(() => "success", ({ name }) => name);
const ends = [await call(), await call(), await call({ timeoutMs: 50 }), await call({ timeoutMs: 2 ** 31 - 1 })];
const ending = new AbortController();
setTimeout(() => ending.abort(), 50);
ends.push(await call(), await call({ signal: ending.signal }));
console.log(ends.join());`;
    const { code, stdout, stderr } = await execute(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", program],
      {
        cwd: fromRoot("."),
      },
    );
    expect(stderr).toBe("");
    expect(stdout.trim()).toBe("success,success,TimeoutError,success,success,AbortedError");
    expect(code).toBe(0);
  },
);
