import { shellQuoted } from "../../../../src/base/shell-quoted.ts";
import { signGlink } from "../../../../src/wire/glink.ts";
import { addressed, hasBody } from "../../../../src/wire/parameters.ts";
import { stringToSign as qlinkStringToSign, signQlink } from "../../../../src/wire/qlink.ts";
import { compact, laidOut } from "../json-text.ts";
import type { Sample } from "../sample.ts";
import { fakeCredentials, type SampleCall } from "../sample-call.ts";
import { hasList, queryOf } from "../sample-parameters.ts";

const { partnerKey, appKey, appSecret, accessToken } = fakeCredentials;

/** Shell commands that sign a call with openssl and send it with curl. */
export function curlCall(call: SampleCall): Sample {
  const written = { glink, qlink, kakaclo }[call.family];
  if (!written) throw new Error(`There is no curl sample of ${call.family}`);
  return { lang: "shell", label: "curl", ...written(call) };
}

type Written = Pick<Sample, "source" | "stringToSign">;

function glink({ baseUrl, production, path, partnerId, serviceType, payload }: SampleCall): Written {
  const bizData = laidOut(payload);
  return {
    stringToSign: bizData + partnerKey,
    source: `baseUrl=${baseUrl} # the mock; production: ${production}
partnerKey=${shellQuoted(partnerKey)}
bizData=${shellQuoted(bizData)}

stringToSign="$bizData$partnerKey"
sign=$(printf %s "$stringToSign" | openssl dgst -md5 -r | cut -d' ' -f1) # ${signGlink(bizData, partnerKey)}

curl "$baseUrl${path}" \\
  --data-urlencode ${shellQuoted(`partnerId=${partnerId}`)} \\
  --data-urlencode ${shellQuoted(`serviceType=${serviceType}`)} \\
  --data-urlencode "bizData=$bizData" \\
  --data-urlencode "sign=$sign"
`,
  };
}

function qlink({ baseUrl, production, path, payload }: SampleCall): Written {
  // On one line: white space would stand in the string to sign as escapes.
  const content = compact(payload);
  const text = qlinkStringToSign(appKey, content);
  return {
    stringToSign: text + appSecret,
    source: `baseUrl=${baseUrl} # the mock; production: ${production}
appKey=${shellQuoted(appKey)}
appSecret=${shellQuoted(appSecret)}
content=${shellQuoted(content)}

# The app key, and the content as a JSON string.
stringToSign=${shellQuoted(text)}"$appSecret"
sign=$(printf %s "$stringToSign" | openssl dgst -sha1 -r | cut -d' ' -f1) # ${signQlink({ appKey, appSecret, content })}

curl "$baseUrl${path}" \\
  -H 'Content-Type: application/json' \\
  -H "appKey: $appKey" \\
  -H "sign: $sign" \\
  --data-binary "$content"
`,
  };
}

function kakaclo(call: SampleCall): Written {
  const { baseUrl, production, method, path, parameters, body } = call;
  const inPath = Object.fromEntries(
    parameters.flatMap(({ in: place, name, entries }) => (place === "path" ? [[name, entries.join()]] : [])),
  );
  const { url } = addressed({ method: "GET", path }, inPath);
  const query = queryOf(call).map(({ name, isList, entries }) =>
    isList
      ? `--data ${shellQuoted(`${name}=${entries.map(encodeURIComponent).join(",")}`)}`
      : `--data-urlencode ${shellQuoted(`${name}=${entries.join()}`)}`,
  );
  const words = [
    `curl ${query.length > 0 ? "--get " : ""}"$baseUrl${url}"`,
    ...(hasBody({ method }) ? ["-H 'Content-Type: application/json'"] : []),
    '-H "Authorization: Bearer $accessToken"',
    ...query,
    ...(hasBody({ method }) ? [`--data-binary ${shellQuoted(laidOut(body))}`] : []),
  ];
  return {
    source: `baseUrl=${baseUrl} # the mock; production: ${production}
accessToken=${shellQuoted(accessToken)}

${hasList(call) ? "# A list is encoded already, so that the commas between its entries stay.\n" : ""}${words.join(" \\\n  ")}
`,
  };
}
