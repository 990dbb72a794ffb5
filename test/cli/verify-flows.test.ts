import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { UsageError } from "../../src/cli/usage-error.ts";
import { openSandbox } from "../helpers/running-sandbox.ts";
import { emptyFolder } from "../helpers/samples/language.ts";
import { verify, verifyJson } from "../helpers/verify-command.ts";

const folder = emptyFolder("verify-flows");
const unused = "http://127.0.0.1:9";

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const values = file("values.yaml", "warehouseKey: key\ncustomerCode: CUSTOMER001\nwarehouseType: Sample\n");

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A sandbox of the present, which the command's own clock goes by. */
function sandboxOfNow(options: Parameters<typeof openSandbox>[0] = {}) {
  return openSandbox({ now: Date.now(), ...options });
}

describe("bad input of verify --flows is told before anything is sent", () => {
  test.each<[string[], RegExp]>([
    [["--flows", "qlink-oder"], /There is no flow "qlink-oder"\..*qlink-order/],
    [["--flows", "qlink-order"], /leave no flow to run/],
    [
      ["--flows", "qlink-warehouses", "--wait", "soon"],
      /--wait takes a duration such as 10s or PT10S, not "soon"/,
    ],
    [["--flows", "qlink-warehouses", "--time-limit", "1"], /--time-limit takes a duration/],
    [["--flows", "qlink-warehouses", "--prefix", "a b"], /--prefix takes up to 12 letters/],
    [["--flows", "qlink-warehouses", "--push-to", "ftp://a"], /--push-to takes an address/],
    [["--flows", "qlink-warehouses", "--certificate", "x.pdf"], /ends in \.html or \.json, not "x\.pdf"/],
    [["--flows", "qlink-warehouses", "--values", "/none.yaml"], /none\.yaml/],
    [["--flows", "qlink-warehouses", "--values", file("list.yaml", "[1]")], /an object that has the values/],
    [["--flows", "qlink-warehouses", "--values", file("broken.yaml", "a: [")], /broken\.yaml/],
    [
      ["--flows", "qlink-warehouses", "--values", file("names.yaml", "warehousKey: k\nsku: {a: 1}\n")],
      /names\.yaml:1 \/warehousKey: No flow takes a value warehousKey\. Did you mean "warehouseKey"\?[\s\S]*names\.yaml:2 \/sku: sku has to be a text or a number/,
    ],
    [["--flows", "qlink-warehouses", "--time-limit", "0s"], /--time-limit takes a duration/],
    [["--flows", "glink-lists", "--certificate", "x.html"], /flows of qlink have shown/],
  ])("%j", async (args, message) => {
    const run = verify([unused, ...args]);
    await expect(run).rejects.toThrow(UsageError);
    await expect(run).rejects.toThrow(message);
  });
});

test("flows that change something are left out without --allow-writes, by name", async () => {
  const { origin } = await sandboxOfNow();
  const { code, notes, summary } = await verifyJson([origin, "--flows", "qlink", "--values", values]);
  expect(notes.join("\n")).toMatch(/Left out without --allow-writes.*qlink-order/);
  expect(code).toBe(0);
  expect(summary.checked).toBe(3);
});

test("flows whose values are missing are not run, and told with what they need", async () => {
  const { code, notes } = await verify([unused, "--flows", "qlink-warehouses"]);
  expect(notes.join("\n")).toContain("Not run: qlink-warehouses, which needs warehouseKey.");
  expect(code).toBe(2);
});

test("--list names the flows and sends nothing", async () => {
  const { code, output } = await verify([unused, "--flows", "--allow-writes", "--list"]);
  expect(output).toMatch(/^glink-cancel: .*\n/m);
  expect(output).toMatch(/^kakaclo-refund: /m);
  expect(code).toBe(0);
});

test("what was created is told at the end, and the report names each step, as JSON and JUnit", async () => {
  const { origin } = await sandboxOfNow();
  const junit = join(folder, "flows.xml");
  const args = ["--flows", "qlink-order", "--allow-writes", "--values", values, "--prefix", "T-"];
  const { code, notes, findings } = await verifyJson([origin, ...args, "--junit", junit]);
  expect({ code, findings }).toEqual({ code: 0, findings: [] });
  expect(notes.join("\n")).toMatch(/to be cleaned up.*\n {2}qlink\.createOrder T-\w+-1$/);
  const xml = readFileSync(junit, "utf8");
  expect(xml).toContain('name="response qlink-order/shipped"');
  expect(xml).toContain('failures="0"');
});

test("a server that dies in the middle gives a report of what was done, and exit code 2", async () => {
  const { origin } = await sandboxOfNow();
  let calls = 0;
  const dying = await serve(async (request, response) => {
    if (request.url?.startsWith("/__")) {
      response.writeHead(404).end();
      return;
    }
    calls += 1;
    if (calls > 4) {
      request.socket.destroy();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { appkey = "", sign = "" } = request.headers;
    const answer = await fetch(origin + request.url, {
      method: "POST",
      headers: { "Content-Type": "application/json", appkey: String(appkey), sign: String(sign) },
      body: Buffer.concat(chunks),
    });
    response.writeHead(answer.status, { "Content-Type": "application/json" }).end(await answer.text());
  });
  const args = ["--flows", "qlink-order", "--allow-writes", "--values", values];
  const { code, notes, summary, findings } = await verifyJson([dying, ...args]);
  expect(code).toBe(2);
  expect(findings.map(({ rule }) => rule)).toEqual(["no-answer"]);
  expect(summary.checked).toBeGreaterThan(5);
  expect(notes.join("\n")).toMatch(/qlink\.createOrder FX-/);
  expect(notes.join("\n")).toContain("The run ended early: the system gave no answer.");
});

test("a server that never answers gives a report, and exit code 2", async () => {
  const silent = await serve(() => {});
  const args = ["--flows", "qlink-warehouses", "--values", values, "--timeout", "200"];
  const { code, findings } = await verifyJson([silent, ...args]);
  expect(code).toBe(2);
  expect(findings.map(({ rule, actual }) => [rule, actual])).toEqual([["no-answer", "none in time"]]);
});

test("a run that is out of time ends there, with a report of what was done, and exit code 2", async () => {
  const { origin } = await sandboxOfNow();
  const args = ["--flows", "qlink", "--allow-writes", "--values", values, "--time-limit", "1ms"];
  const { code, notes } = await verify([origin, ...args]);
  expect(notes.join("\n")).toContain("The run ended early, by --time-limit.");
  expect(code).toBe(2);
});

test("the pushes of GLINK are received on a port of the command's own, and judged", async () => {
  const { origin } = await sandboxOfNow();
  const args = ["--flows", "glink-order", "--allow-writes", "--values", values, "--wire", "json"];
  const junit = join(folder, "pushes.xml");
  const { code, notes, findings } = await verifyJson([origin, ...args, "--junit", junit]);
  expect({ code, findings }).toEqual({ code: 0, findings: [] });
  expect(notes.join("\n")).not.toContain("Not seen");
  expect(readFileSync(junit, "utf8")).toContain('name="request glink-order/push-orderStatus"');
});

test.each(["html", "json"])("the certificate as %s has a column for each capability", async (kind) => {
  const { origin } = await sandboxOfNow();
  const certificate = join(folder, `certificate.${kind}`);
  const args = ["--flows", "qlink", "--allow-writes", "--values", values, "--certificate", certificate];
  expect((await verify([origin, ...args])).code).toBe(0);
  const text = readFileSync(certificate, "utf8");
  if (kind === "html") {
    expect(text).toContain('<th scope="row">Sample</th>');
    expect([...text.matchAll(/<td class="passed">/g)]).toHaveLength(10);
    expect([...text.matchAll(/<td class="open">/g)]).toHaveLength(1);
  } else {
    const { warehouseType, capabilities } = JSON.parse(text);
    expect(warehouseType).toBe("Sample");
    expect(capabilities.map(({ state }: { state: string }) => state)).toEqual([
      "not tried",
      ...Array.from({ length: 10 }, () => "passed"),
    ]);
  }
});
