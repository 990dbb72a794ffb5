import type { Method } from "../../../../src/contract/operations-of.ts";
import { hasBody } from "../../../../src/wire/parameters.ts";
import { laidOut } from "../json-text.ts";
import { fakeCredentials, type SampleCall } from "../sample-call.ts";
import { hasList, pathParts, queryOf } from "../sample-parameters.ts";

const { partnerKey, appKey, appSecret, accessToken } = fakeCredentials;

/** A program that signs and sends a call with Go's standard library. */
export function goCall(call: SampleCall): string {
  const written = { glink, qlink, kakaclo }[call.family];
  if (!written) throw new Error(`There is no Go sample of ${call.family}`);
  const { imports, body } = written(call);
  return `package main

import (
${imports.map((name) => `\t"${name}"`).join("\n")}
)

func main() {
${body}	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.Status, string(answer))
}
`;
}

type Written = { imports: string[]; body: string };

/** A text as a raw string of Go. */
function raw(text: string): string {
  return `\`${text.replaceAll("`", '` + "`" + `')}\``;
}

function glink({ baseUrl, production, path, partnerId, serviceType, payload }: SampleCall): Written {
  return {
    imports: ["crypto/md5", "encoding/hex", "fmt", "io", "net/http", "net/url"],
    body: `	baseURL := "${baseUrl}" // the mock; production: ${production}
	partnerID := "${partnerId}"
	partnerKey := "${partnerKey}"
	bizData := ${raw(laidOut(payload))}

	hash := md5.Sum([]byte(bizData + partnerKey))
	form := url.Values{
		"partnerId":   {partnerID},
		"serviceType": {"${serviceType}"},
		"bizData":     {bizData},
		"sign":        {hex.EncodeToString(hash[:])},
	}

	response, err := http.PostForm(baseURL+"${path}", form)
`,
  };
}

function send(method: Method, url: string, body: string, headers: readonly string[]): string {
  return `	request, err := http.NewRequest("${method}", ${url}, ${body})
	if err != nil {
		panic(err)
	}
${headers.map((header) => `	request.Header.Set(${header})`).join("\n")}

	response, err := http.DefaultClient.Do(request)
`;
}

function qlink({ baseUrl, production, path, payload }: SampleCall): Written {
  const headers = ['"Content-Type", "application/json"', '"appKey", appKey', '"sign", sign'];
  return {
    imports: ["crypto/sha1", "encoding/hex", "fmt", "io", "net/http", "strings"],
    body: `	baseURL := "${baseUrl}" // the mock; production: ${production}
	appKey := "${appKey}"
	appSecret := "${appSecret}"
	content := ${raw(laidOut(payload))}

	// A JSON text inside a JSON string. Go's own encoder would escape <, > and & too.
	quote := strings.NewReplacer("\\\\", "\\\\\\\\", "\\"", "\\\\\\"", "\\n", "\\\\n", "\\r", "\\\\r", "\\t", "\\\\t").Replace
	stringToSign := \`{"appKey":"\` + quote(appKey) + \`","content":"\` + quote(content) + \`"}\` + appSecret
	hash := sha1.Sum([]byte(stringToSign))
	sign := hex.EncodeToString(hash[:])

${send("POST", `baseURL+"${path}"`, "strings.NewReader(content)", headers)}`,
  };
}

function kakaclo(call: SampleCall): Written {
  const { baseUrl, production, method, parameters, body } = call;
  const authorization = '"Authorization", "Bearer "+accessToken';
  const content = hasBody({ method })
    ? { lines: `	body := ${raw(laidOut(body))}\n`, body: "strings.NewReader(body)" }
    : { lines: "", body: "nil" };
  const headers = hasBody({ method })
    ? ['"Content-Type", "application/json"', authorization]
    : [authorization];
  const inQuery = queryOf(call).map(({ name, isList, entries }) => {
    const texts = entries.map((entry) => JSON.stringify(entry)).join(", ");
    const value = isList ? `strings.Join([]string{${texts}}, ",")` : texts;
    return `	query.Set("${name}", ${value})\n`;
  });
  const query = inQuery.length > 0 ? `	query := url.Values{}\n${inQuery.join("")}` : "";
  const imports = [
    ...["fmt", "io", "net/http"],
    ...(parameters.length > 0 ? ["net/url"] : []),
    ...(hasBody({ method }) || hasList(call) ? ["strings"] : []),
  ];
  return {
    imports,
    body: `	baseURL := "${baseUrl}" // the mock; production: ${production}
	accessToken := "${accessToken}"
${content.lines}${query}${hasList(call) ? "	// The commas between the entries of a list stay as they are.\n" : ""}	address := baseURL + ${path(call)}

${send(method, "address", content.body, headers)}`,
  };
}

function path(call: SampleCall): string {
  const encoded = hasList(call) ? 'strings.ReplaceAll(query.Encode(), "%2C", ",")' : "query.Encode()";
  const parts = pathParts(call).map((part) =>
    typeof part === "string" ? part : `" + url.PathEscape(${JSON.stringify(part.entries.join())}) + "`,
  );
  return `"${parts.join("")}${queryOf(call).length > 0 ? `?" + ${encoded}` : '"'}`.replace(/ \+ ""$/, "");
}
