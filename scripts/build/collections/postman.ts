import type { GeneratedFile } from "../generated-file.ts";
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
  const { operationId, summary, description, path, serviceType } = call;
  return {
    name: summary,
    event: [event("test", answerTest(call))],
    request: {
      method: "POST",
      description: `\`${operationId}\`\n\n${description}`,
      header: serviceType === "" ? jsonHeaders(call) : [],
      url: { raw: `{{origin}}${path}`, host: ["{{origin}}"], path: path.split("/").slice(1) },
      body: serviceType === "" ? jsonBody(call) : formBody(call),
    },
    response: [],
  };
}

function formBody({ partnerId, serviceType, payload }: CollectionCall) {
  const fields = { partnerId, serviceType, bizData: payload, sign: "{{sign}}" };
  return {
    mode: "urlencoded",
    urlencoded: Object.entries(fields).map(([key, value]) => ({ key, value, type: "text" })),
  };
}

function jsonBody({ payload }: CollectionCall) {
  return { mode: "raw", raw: payload, options: { raw: { language: "json" } } };
}

function jsonHeaders({ optionalHeaders, signedHeaders }: CollectionCall) {
  const signed = Object.fromEntries(signedHeaders.map((name) => [name, `{{${name}}}`]));
  const sent = { "Content-Type": "application/json", ...signed };
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
