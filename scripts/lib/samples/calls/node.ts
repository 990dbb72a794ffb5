import { hasBody } from "../../../../src/wire/parameters.ts";
import { laidOut } from "../json-text.ts";
import { fakeCredentials, type SampleCall } from "../sample-call.ts";
import { hasList, pathParts, queryOf } from "../sample-parameters.ts";
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

function kakaclo(call: SampleCall): string {
  const { baseUrl, production, method, body } = call;
  const init = hasBody({ method })
    ? `  method: "${method}",
  headers: { "Content-Type": "application/json", Authorization: \`Bearer \${accessToken}\` },
  body: JSON.stringify(${laidOut(body, { name: bareName, margin: "  " })}),`
    : `  headers: { Authorization: \`Bearer \${accessToken}\` },`;
  return `const baseUrl = "${baseUrl}"; // the mock; production: ${production}
const accessToken = "${accessToken}";

${address(call)}
const response = await fetch(url, {
${init}
});
console.log(response.status, await response.text());
`;
}

function address(call: SampleCall): string {
  const members = queryOf(call).map(
    ({ name, isList, entries }) =>
      `  ${name}: ${isList ? `${JSON.stringify(entries)}.join(",")` : JSON.stringify(entries.join())},\n`,
  );
  const path = pathParts(call).map((part) =>
    typeof part === "string" ? part : `\${encodeURIComponent(${JSON.stringify(part.entries.join())})}`,
  );
  const encoded = hasList(call) ? `query.toString().replaceAll("%2C", ",")` : "query";
  const query = members.length > 0 ? `?\${${encoded}}` : "";
  return [
    ...(members.length > 0 ? [`const query = new URLSearchParams({\n${members.join("")}});\n`] : []),
    ...(hasList(call) ? ["// The commas between the entries of a list stay as they are.\n"] : []),
    `const url = \`\${baseUrl}${path.join("")}${query}\`;\n`,
  ].join("");
}
