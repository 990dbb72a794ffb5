import type { GeneratedFile } from "../generated-file.ts";
import { type CollectionAddress, type CollectionParameter, queryText } from "./address.ts";
import { type CollectionCall, type CollectionSource, expectationOf, secretVariables } from "./calls.ts";
import { introduction } from "./words.ts";

const generator = "scripts/build/collections/postman.ts";
const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/** Sign the body after its variables were replaced, and send exactly that. */
const signing: Readonly<Record<string, readonly string[]>> = {
  glink: [
    "const form = pm.request.body.urlencoded;",
    'const bizData = pm.variables.replaceIn(form.get("bizData"));',
    'form.upsert({ key: "bizData", value: bizData });',
    'pm.variables.set("sign", CryptoJS.MD5(bizData + pm.variables.get("partnerKey")).toString());',
  ],
  qlink: [
    "const content = pm.variables.replaceIn(pm.request.body.raw);",
    "pm.request.body.raw = content;",
    'const signed = { appKey: pm.variables.get("appKey"), ...(content === "" ? {} : { content }) };',
    'const text = JSON.stringify(signed) + pm.variables.get("appSecret");',
    'pm.variables.set("sign", CryptoJS.SHA1(text).toString());',
  ],
};

/** The Postman collection of a family, in format 2.1. */
export function postmanFile(source: CollectionSource): GeneratedFile {
  const { family, title, variables, calls } = source;
  const script = signing[family];
  const collection = {
    info: { description: introduction(source, generator), name: title, schema },
    variable: Object.entries(variables).map(([key, value]) => ({
      key,
      value,
      ...(secretVariables.includes(key) ? { type: "secret" } : { type: "string" }),
    })),
    ...(script ? { event: [event("prerequest", script)] } : {}),
    ...(family === "kakaclo" ? { auth: bearer } : {}),
    item: [...new Set(calls.map(({ group }) => group))].map((name) => ({
      name,
      item: calls.filter(({ group }) => group === name).map(item),
    })),
  };
  return { path: `collections/postman/${family}.json`, text: `${JSON.stringify(collection, null, 2)}\n` };
}

const bearer = { type: "bearer", bearer: [{ key: "token", value: "{{accessToken}}", type: "string" }] };

function event(listen: "prerequest" | "test", exec: readonly string[]) {
  return { listen, script: { type: "text/javascript", exec } };
}

function item(call: CollectionCall) {
  const { operationId, summary, description, method, address, serviceType } = call;
  return {
    name: summary,
    event: [event("test", answerTest(call))],
    request: {
      method,
      description: `\`${operationId}\`\n\n${description}`,
      header: serviceType === "" ? jsonHeaders(call) : [],
      url: urlOf(address),
      ...bodyOf(call),
    },
    response: [],
  };
}

function urlOf(address: CollectionAddress) {
  const { path, inPath, query, otherQuery } = address;
  const parameters = [
    ...query.map(pair),
    ...otherQuery.map((parameter) => ({ ...pair(parameter), disabled: true })),
  ];
  return {
    raw: `{{origin}}${path}${queryText(address)}`,
    host: ["{{origin}}"],
    path: path.split("/").slice(1),
    ...(parameters.length > 0 && { query: parameters }),
    ...(inPath.length > 0 && { variable: inPath.map(pair) }),
  };
}

function pair({ name, value }: CollectionParameter) {
  return { key: name, value };
}

function bodyOf(call: CollectionCall) {
  if (call.payload === undefined) return {};
  return { body: call.serviceType === "" ? jsonBody(call.payload) : formBody(call, call.payload) };
}

function formBody({ partnerId, serviceType }: CollectionCall, payload: string) {
  const fields = { partnerId, serviceType, bizData: payload, sign: "{{sign}}" };
  return {
    mode: "urlencoded",
    urlencoded: Object.entries(fields).map(([key, value]) => ({ key, value, type: "text" })),
  };
}

function jsonBody(payload: string) {
  return { mode: "raw", raw: payload, options: { raw: { language: "json" } } };
}

function jsonHeaders({ optionalHeaders, signedHeaders, payload }: CollectionCall) {
  const signed = Object.fromEntries(signedHeaders.map((name) => [name, `{{${name}}}`]));
  const sent = { ...(payload !== undefined && { "Content-Type": "application/json" }), ...signed };
  return [
    ...Object.entries(sent).map(([key, value]) => ({ key, value })),
    ...optionalHeaders.map(({ name, value }) => ({ key: name, value, disabled: true })),
  ];
}

function answerTest({ outcome }: CollectionCall): string[] {
  return [
    'pm.test("answers as documented", () => {',
    "  pm.response.to.have.status(200);",
    `  pm.expect(pm.response.json().${outcome.member})${expectationOf(outcome)};`,
    "});",
  ];
}
