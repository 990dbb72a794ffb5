import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { families, operations } from "../../generated/operations/index.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { isObject } from "../../src/base/type-guards.ts";
import { fullName } from "../../src/contract/find-operation.ts";
import { createDecoder } from "../../src/judge/decode-request.ts";
import { exampleCases } from "../helpers/contract.ts";

const read = (path: string) => readFileSync(fromRoot(`generated/collections/${path}`), "utf8");

/** The documented request of a call. */
function documented(family: string, operationId: string): unknown {
  const found = exampleCases.find(
    ({ operation, family: own, side }) =>
      own === family && operation.operationId === operationId && side === "request",
  );
  return found?.example.value;
}

const decode = createDecoder(operations);
const [json, form] = ["application/json", "application/x-www-form-urlencoded"];

/** The operation that a request calls, and its payload, as a server reads them. */
function received(method: string, url: string, type: string, body: string): unknown {
  const headers = { "content-type": type };
  const decoded = decode({ method, url, headers, body: new TextEncoder().encode(body) });
  if (decoded.kind === "refusal") return decoded.detail;
  return { operation: fullName(decoded.operation), payload: decoded.payload, findings: decoded.findings };
}

type Pair = { key: string; value: string; disabled?: boolean };
type PostmanRequest = {
  method: string;
  description: string;
  url: { path: string[]; query?: Pair[]; variable?: Pair[] };
  body?: { raw?: string; urlencoded?: Pair[] };
};
type PostmanItems = { item: (PostmanItems | { request: PostmanRequest })[] };

/** The requests of a collection. */
function requestsIn({ item }: PostmanItems): PostmanRequest[] {
  return item.flatMap((one) => ("item" in one ? requestsIn(one) : [one.request]));
}

/** What Postman sends of a request: variables of the path put in, without what is switched off. */
function sentByPostman({ method, url, body }: PostmanRequest): unknown {
  const variable = (name: string) => url.variable?.find(({ key }) => key === name)?.value;
  const path = url.path.map((part) => (part.startsWith(":") ? variable(part.slice(1)) : part)).join("/");
  const query = (url.query ?? []).filter(({ disabled }) => !disabled);
  const target = `/${path}?${query.map(({ key, value }) => `${key}=${value}`).join("&")}`;
  if (!body?.urlencoded) return received(method, target, json, body?.raw ?? "");
  const fields = body.urlencoded.map(({ key, value }): [string, string] => [key, value]);
  return received(method, target, form, new URLSearchParams(fields).toString());
}

/** The text of a block of a file of Bruno. */
function blockOf(bruno: string, name: string): string {
  return new RegExp(`^${name} \\{\\n([\\s\\S]*?)\\n\\}$`, "m").exec(bruno)?.[1] ?? "";
}

/** What Bruno sends of a request: the address as it stands, but for the variables of the path. */
function sentByBruno(bruno: string): unknown {
  const [, method = "", url = ""] = /^(get|post) \{\n {2}url: \{\{origin\}\}(.*)$/m.exec(bruno) ?? [];
  const inPath = blockOf(bruno, "params:path");
  const target = url.replaceAll(/(?<=\/):(\w+)/g, (_, name: string) =>
    String(new RegExp(`^ {2}${name}: (.*)$`, "m").exec(inPath)?.[1]),
  );
  const fields = blockOf(bruno, "body:form-urlencoded");
  if (fields === "") return received(method.toUpperCase(), target, json, blockOf(bruno, "body:json"));
  const pairs = [...fields.matchAll(/^ {2}(\w+): (?:'''\n([\s\S]*?)\n {2}'''|(.*))$/gm)];
  const values = pairs.map(([, name = "", block, line = ""]): [string, string] => [name, block ?? line]);
  return received(method.toUpperCase(), target, form, new URLSearchParams(values).toString());
}

describe.each(families)("the collections of %s", (family) => {
  const calls = operations.filter((one) => one.family === family && one.direction === "call");
  const requests = requestsIn(JSON.parse(read(`postman/${family}.json`)));
  const postmanRequests = (operationId: string) =>
    requests.filter(({ description }) => description.startsWith(`\`${operationId}\`\n`));

  test("have one request for each call", () => {
    expect(requests).toHaveLength(calls.length);
    const files = readdirSync(fromRoot(`generated/collections/bruno/${family}`));
    const own = files.filter((file) => file.endsWith(".bru") && file !== "collection.bru");
    expect(own.toSorted()).toEqual(calls.map(({ operationId }) => `${operationId}.bru`).toSorted());
  });

  test.each(calls.map(({ operationId }) => operationId))(
    "send the documented example of %s",
    (operationId) => {
      const payload = documented(family, operationId);
      expect(isObject(payload)).toBe(true);
      const whole = { operation: `${family}.${operationId}`, payload, findings: [] };
      expect(postmanRequests(operationId).map(sentByPostman)).toEqual([whole]);
      expect(sentByBruno(read(`bruno/${family}/${operationId}.bru`))).toEqual(whole);
    },
  );

  test("offer every parameter of a query; what the example does not have is switched off", () => {
    for (const { operationId, parameters } of calls) {
      const inQuery = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
      const offered = postmanRequests(operationId).flatMap(({ url }) => url.query ?? []);
      expect(offered.map(({ key }) => key).toSorted(), operationId).toEqual(inQuery.toSorted());
      const bruno = blockOf(read(`bruno/${family}/${operationId}.bru`), "params:query");
      const named = [...bruno.matchAll(/^ {2}~?(\w+):/gm)].map(([, name]) => name);
      expect(named.toSorted(), operationId).toEqual(inQuery.toSorted());
    }
  });

  test("name no key but in the variables", () => {
    const keys = ["my-partner-key", "my-app-secret", "my-access-token"];
    expect(keys.filter((key) => read(`postman/${family}.json`).split(key).length > 2)).toEqual([]);
    expect(existsSync(fromRoot(`generated/collections/bruno/${family}/environments`))).toBe(false);
  });
});
