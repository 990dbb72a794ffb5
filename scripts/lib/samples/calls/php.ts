import { laidOut } from "../json-text.ts";
import { fakeCredentials, type SampleCall } from "../sample-call.ts";

const { partnerKey, appKey, appSecret, accessToken } = fakeCredentials;

/** A program that signs and sends a call with PHP's own streams, without an extension. */
export function phpCall(call: SampleCall): string {
  const written = { glink, qlink, kakaclo }[call.family];
  if (!written) throw new Error(`There is no PHP sample of ${call.family}`);
  const { body, headers, content } = written(call);
  return `<?php
$baseUrl = '${call.baseUrl}'; // the mock; production: ${call.production}
${body}
$options = ['http' => [
    'method' => 'POST',
    'header' => [${headers.join(", ")}],
    'content' => ${content},
    'ignore_errors' => true, // read the body of an error, too
]];
echo file_get_contents($baseUrl . '${call.path}', false, stream_context_create($options)), "\\n";
`;
}

type Written = { body: string; headers: string[]; content: string };

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

function kakaclo({ payload }: SampleCall): Written {
  return {
    body: `$accessToken = '${accessToken}';
$order = ${nowdoc(payload)};
`,
    headers: [json, '"Authorization: Bearer $accessToken"'],
    content: "$order",
  };
}
