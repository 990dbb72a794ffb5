import { hasBody } from "../../../../src/wire/parameters.ts";
import { laidOut } from "../json-text.ts";
import { fakeCredentials, type SampleCall } from "../sample-call.ts";
import { hasList, pathParts, queryOf } from "../sample-parameters.ts";

const { partnerKey, appKey, appSecret, accessToken } = fakeCredentials;

/** A program that signs and sends a call with PHP's own streams, without an extension. */
export function phpCall(call: SampleCall): string {
  const written = { glink, qlink, kakaclo }[call.family];
  if (!written) throw new Error(`There is no PHP sample of ${call.family}`);
  const { body, headers, content, url = `$baseUrl . '${call.path}'` } = written(call);
  return `<?php
$baseUrl = '${call.baseUrl}'; // the mock; production: ${call.production}
${body}
$options = ['http' => [
    'method' => '${call.method}',
    'header' => [${headers.join(", ")}],
${content === undefined ? "" : `    'content' => ${content},\n`}    'ignore_errors' => true, // read the body of an error, too
]];
echo file_get_contents(${url}, false, stream_context_create($options)), "\\n";
`;
}

type Written = {
  body: string;
  headers: string[];
  /** Absent where the method has no body. */
  content?: string;
  /** The address as PHP writes it. Default: base URL and path. */
  url?: string;
};

const json = "'Content-Type: application/json'";

/** A JSON text as PHP's nowdoc, which takes every character as it is. */
function nowdoc(payload: string): string {
  return `<<<'JSON'\n${laidOut(payload)}\nJSON`;
}

function glink({ partnerId, serviceType, payload }: SampleCall): Written {
  return {
    body: `$partnerId = '${partnerId}';
$partnerKey = '${partnerKey}';
$bizData = ${nowdoc(payload)};

$form = http_build_query([
    'partnerId' => $partnerId,
    'serviceType' => '${serviceType}',
    'bizData' => $bizData,
    'sign' => md5($bizData . $partnerKey),
]);
`,
    headers: ["'Content-Type: application/x-www-form-urlencoded'"],
    content: "$form",
  };
}

function qlink({ payload }: SampleCall): Written {
  return {
    body: `$appKey = '${appKey}';
$appSecret = '${appSecret}';
$content = ${nowdoc(payload)};

$unescaped = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS | JSON_UNESCAPED_SLASHES;
$stringToSign = json_encode(['appKey' => $appKey, 'content' => $content], $unescaped) . $appSecret;
$sign = sha1($stringToSign);
`,
    headers: [json, '"appKey: $appKey"', '"sign: $sign"'],
    content: "$content",
  };
}

function kakaclo(call: SampleCall): Written {
  const { method, body } = call;
  const authorization = '"Authorization: Bearer $accessToken"';
  const lines = `$accessToken = '${accessToken}';\n${query(call)}${address(call)}`;
  if (!hasBody({ method })) return { body: lines, headers: [authorization], url: "$url" };
  return {
    body: `${lines}$body = ${nowdoc(body)};\n`,
    headers: [json, authorization],
    content: "$body",
    url: "$url",
  };
}

function query(call: SampleCall): string {
  const members = queryOf(call).map(({ name, isList, entries }) => {
    const texts = entries.map(quoted).join(", ");
    return `    '${name}' => ${isList ? `implode(',', [${texts}])` : texts},\n`;
  });
  if (members.length === 0) return "";
  return `$query = http_build_query([\n${members.join("")}], '', '&', PHP_QUERY_RFC3986);\n`;
}

function address(call: SampleCall): string {
  const parts = pathParts(call).map((part) =>
    typeof part === "string" ? part : `' . rawurlencode(${quoted(part.entries.join())}) . '`,
  );
  const encoded = hasList(call) ? "str_replace('%2C', ',', $query)" : "$query";
  const query = queryOf(call).length > 0 ? `?' . ${encoded}` : "'";
  const comment = hasList(call) ? "// The commas between the entries of a list stay as they are.\n" : "";
  return `${comment}$url = $baseUrl . '${parts.join("")}${query}`.replace(/ \. ''$/, "").concat(";\n");
}

/** A text as a string of PHP that takes every character as it is. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
