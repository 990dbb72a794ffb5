import type { GeneratedFile } from "../generated-file.ts";
import { commentOf, stampFor } from "../stamp.ts";
import { type CollectionAddress, queryText } from "./address.ts";
import { type CollectionCall, type CollectionSource, expectationOf } from "./calls.ts";
import { introduction } from "./words.ts";

const generator = "scripts/build/collections/bruno.ts";

/**
 * Replace the variables of the body, put the text into it, and sign that. Bruno would replace them once more when it sends,
 * and a variable such as `$randomUUID` would be another one then.
 */
const signing: Readonly<Record<string, readonly string[]>> = {
  glink: [
    'const CryptoJS = require("crypto-js");',
    "const fields = req.getBody();",
    'const bizData = bru.interpolate(fields.find(({ name }) => name === "bizData").value);',
    'req.setBody(fields.map((field) => (field.name === "bizData" ? { ...field, value: bizData } : field)));',
    'bru.setVar("sign", CryptoJS.MD5(bizData + bru.interpolate("{{partnerKey}}")).toString());',
  ],
  qlink: [
    'const CryptoJS = require("crypto-js");',
    "const content = bru.interpolate(req.getBody({ raw: true }));",
    "req.setBody(content, { raw: true });",
    'const signed = { appKey: bru.interpolate("{{appKey}}"), ...(content === "" ? {} : { content }) };',
    'bru.setVar("sign", CryptoJS.SHA1(JSON.stringify(signed) + bru.interpolate("{{appSecret}}")).toString());',
  ],
};

/** The Bruno collection of a family: a folder with a file for each request. */
export function brunoFiles(source: CollectionSource): GeneratedFile[] {
  const { family, title, calls } = source;
  const folder = `collections/bruno/${family}`;
  const config = {
    "x-generated": stampFor(family, generator),
    version: "1",
    name: title,
    type: "collection",
  };
  return [
    { path: `${folder}/bruno.json`, text: `${JSON.stringify(config, null, 2)}\n` },
    { path: `${folder}/collection.bru`, text: collectionText(source) },
    ...calls.map((call, index) => ({
      path: `${folder}/${call.operationId}.bru`,
      text: requestText(family, call, index + 1),
    })),
  ];
}

function collectionText(source: CollectionSource): string {
  const { family, variables } = source;
  const script = signing[family];
  return blocks(
    block("docs", introduction(source, generator)),
    ...(family === "kakaclo"
      ? [pairs("auth", { mode: "bearer" }), pairs("auth:bearer", { token: "{{accessToken}}" })]
      : []),
    pairs("vars:pre-request", variables),
    ...(script ? [block("script:pre-request", script.join("\n"))] : []),
  );
}

function requestText(family: string, call: CollectionCall, position: number): string {
  const { summary, method, address, serviceType, operationId, description, payload } = call;
  const stamp = commentOf(stampFor(family, generator), "").replaceAll(/^ /gm, "");
  const body = payload === undefined ? "none" : serviceType === "" ? "json" : "formUrlEncoded";
  const url = `{{origin}}${address.path}${queryText(address)}`;
  const auth = family === "kakaclo" ? "inherit" : "none";
  return blocks(
    pairs("meta", { name: summary, type: "http", seq: String(position) }),
    block("docs", `${stamp}\n\`${operationId}\`\n\n${description}`.trim()),
    pairs(method.toLowerCase(), { url, body, auth }),
    ...parameterBlocks(address),
    ...(payload === undefined
      ? []
      : serviceType === ""
        ? jsonBlocks(call, payload)
        : [formBlock(call, payload)]),
    block("tests", answerTest(call).join("\n")),
  );
}

function parameterBlocks({ inPath, query, otherQuery }: CollectionAddress): string[] {
  // A tilde marks what is not sent.
  const inQuery = [...query, ...otherQuery.map(({ name, value }) => ({ name: `~${name}`, value }))];
  const valuesOf = (parameters: typeof inQuery) =>
    Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  return [
    ...(inQuery.length > 0 ? [pairs("params:query", valuesOf(inQuery))] : []),
    ...(inPath.length > 0 ? [pairs("params:path", valuesOf([...inPath]))] : []),
  ];
}

function formBlock({ partnerId, serviceType }: CollectionCall, payload: string): string {
  return pairs("body:form-urlencoded", {
    partnerId,
    serviceType,
    bizData: `'''\n${indented(payload, 4)}\n  '''`,
    sign: "{{sign}}",
  });
}

function jsonBlocks({ optionalHeaders, signedHeaders }: CollectionCall, payload: string): string[] {
  const headers = {
    "Content-Type": "application/json",
    ...Object.fromEntries(signedHeaders.map((name) => [name, `{{${name}}}`])),
    // A tilde marks what is not sent.
    ...Object.fromEntries(optionalHeaders.map(({ name, value }) => [`~${name}`, value])),
  };
  return [pairs("headers", headers), block("body:json", payload)];
}

function answerTest({ outcome }: CollectionCall): string[] {
  return [
    'test("answers as documented", () => {',
    "  expect(res.status).to.equal(200);",
    `  expect(res.body.${outcome.member})${expectationOf(outcome)};`,
    "});",
  ];
}

function pairs(name: string, members: Readonly<Record<string, string>>): string {
  const lines = Object.entries(members).map(([key, value]) => `  ${key}: ${value}`);
  return `${name} {\n${lines.join("\n")}\n}\n`;
}

function block(name: string, text: string): string {
  return `${name} {\n${indented(text, 2)}\n}\n`;
}

function indented(text: string, spaces: number): string {
  return text.replaceAll(/^(?=.)/gm, " ".repeat(spaces));
}

function blocks(...parts: readonly string[]): string {
  return parts.join("\n");
}
