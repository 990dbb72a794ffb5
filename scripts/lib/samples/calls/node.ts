import { laidOut } from "../json-text.ts";
import { fakeCredentials, type SampleCall } from "../sample-call.ts";
import { bareName } from "./bare-name.ts";

const { partnerKey, appKey, appSecret, accessToken } = fakeCredentials;

/** A program that signs and sends a call with nothing but Node. */
export function nodeCall(call: SampleCall): string {
  const written = { glink, qlink, kakaclo }[call.family];
  if (!written) throw new Error(`There is no Node sample of ${call.family}`);
  return written(call);
}

function glink({ baseUrl, production, path, partnerId, serviceType, payload }: SampleCall): string {
  return `import { createHash } from "node:crypto";

const baseUrl = "${baseUrl}"; // the mock; production: ${production}
const partnerId = "${partnerId}";
const partnerKey = "${partnerKey}";

const bizData = JSON.stringify(${laidOut(payload, { name: bareName })});
const sign = createHash("md5").update(bizData + partnerKey, "utf8").digest("hex");

const response = await fetch(\`\${baseUrl}${path}\`, {
  method: "POST",
  body: new URLSearchParams({ partnerId, serviceType: "${serviceType}", bizData, sign }),
});
console.log(response.status, await response.text());
`;
}

function qlink({ baseUrl, production, path, payload }: SampleCall): string {
  return `import { createHash } from "node:crypto";

const baseUrl = "${baseUrl}"; // the mock; production: ${production}
const appKey = "${appKey}";
const appSecret = "${appSecret}";

const content = JSON.stringify(${laidOut(payload, { name: bareName })});
const stringToSign = JSON.stringify({ appKey, content }) + appSecret;
const sign = createHash("sha1").update(stringToSign, "utf8").digest("hex");

const response = await fetch(\`\${baseUrl}${path}\`, {
  method: "POST",
  headers: { "Content-Type": "application/json", appKey, sign },
  body: content,
});
console.log(response.status, await response.text());
`;
}

function kakaclo({ baseUrl, production, path, payload }: SampleCall): string {
  return `const baseUrl = "${baseUrl}"; // the mock; production: ${production}
const accessToken = "${accessToken}";

const response = await fetch(\`\${baseUrl}${path}\`, {
  method: "POST",
  headers: { "Content-Type": "application/json", Authorization: \`Bearer \${accessToken}\` },
  body: JSON.stringify(${laidOut(payload, { name: bareName, margin: "  " })}),
});
console.log(response.status, await response.text());
`;
}
