import { hasBody } from "../../../../src/wire/parameters.ts";
import { laidOut } from "../json-text.ts";
import { fakeCredentials, type SampleCall } from "../sample-call.ts";
import { hasList, pathParts, queryOf } from "../sample-parameters.ts";

const { partnerKey, appKey, appSecret, accessToken } = fakeCredentials;

/** A program that signs and sends a call with Python's `requests`. */
export function pythonCall(call: SampleCall): string {
  const written = { glink, qlink, kakaclo }[call.family];
  if (!written) throw new Error(`There is no Python sample of ${call.family}`);
  return written(call);
}

const literals: Record<string, string> = { true: "True", false: "False", null: "None" };

/** A JSON value as Python writes it, on several lines. */
export function pythonLiteral(payload: string): string {
  return laidOut(payload, { indent: 4, scalar: (token) => literals[token] ?? token });
}

function glink({ baseUrl, production, path, partnerId, serviceType, payload }: SampleCall): string {
  return `import hashlib
import json
import requests

base_url = "${baseUrl}"  # the mock; production: ${production}
partner_id = "${partnerId}"
partner_key = "${partnerKey}"

biz_data = json.dumps(${pythonLiteral(payload)}, ensure_ascii=False)
sign = hashlib.md5((biz_data + partner_key).encode("utf-8")).hexdigest()

response = requests.post(
    base_url + "${path}",
    data={"partnerId": partner_id, "serviceType": "${serviceType}", "bizData": biz_data, "sign": sign},
    timeout=30,
)
print(response.status_code, response.text)
`;
}

function qlink({ baseUrl, production, path, payload }: SampleCall): string {
  return `import hashlib
import json
import requests

base_url = "${baseUrl}"  # the mock; production: ${production}
app_key = "${appKey}"
app_secret = "${appSecret}"


def to_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


content = to_json(${pythonLiteral(payload)})
string_to_sign = to_json({"appKey": app_key, "content": content}) + app_secret
sign = hashlib.sha1(string_to_sign.encode("utf-8")).hexdigest()

response = requests.post(
    base_url + "${path}",
    headers={"Content-Type": "application/json", "appKey": app_key, "sign": sign},
    data=content.encode("utf-8"),
    timeout=30,
)
print(response.status_code, response.text)
`;
}

function kakaclo(call: SampleCall): string {
  const { baseUrl, production, method, body } = call;
  const parts = pathParts(call);
  const path = parts.map((part) =>
    typeof part === "string" ? `"${part}"` : `quote(${JSON.stringify(part.entries.join())}, safe="")`,
  );
  const query = queryOf(call).map(
    ({ name, isList, entries }) =>
      `    "${name}": ${isList ? `",".join(${JSON.stringify(entries)})` : JSON.stringify(entries.join())},\n`,
  );
  const imported = [
    ...(query.length > 0 || parts.length > 1 ? ["quote"] : []),
    ...(query.length > 0 ? ["urlencode"] : []),
  ];
  const safe = hasList(call) ? ', safe=","' : "";
  const why = hasList(call) ? "  # the commas of a list stay" : "";
  const lines = [
    ...(imported.length > 0 ? [`from urllib.parse import ${imported.join(", ")}\n`] : []),
    "import requests",
    "",
    `base_url = "${baseUrl}"  # the mock; production: ${production}`,
    `access_token = "${accessToken}"`,
    ...(hasBody({ method }) ? [`body = ${pythonLiteral(body)}`] : []),
    ...(query.length > 0 ? [`query = {\n${query.join("")}}`] : []),
    "",
    `response = requests.${method.toLowerCase()}(`,
    `    base_url + ${path.join(" + ")},`,
    ...(query.length > 0 ? [`    params=urlencode(query, quote_via=quote${safe}),${why}`] : []),
    '    headers={"Authorization": f"Bearer {access_token}"},',
    ...(hasBody({ method }) ? ["    json=body,"] : []),
    "    timeout=30,",
    ")",
    "print(response.status_code, response.text)",
  ];
  return `${lines.join("\n")}\n`;
}
