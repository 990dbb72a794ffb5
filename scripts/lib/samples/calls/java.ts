import { hasBody } from "../../../../src/wire/parameters.ts";
import { laidOut } from "../json-text.ts";
import { fakeCredentials, type SampleCall, titled } from "../sample-call.ts";
import { pathParts, queryOf } from "../sample-parameters.ts";
import { quotedLines } from "./lines.ts";

const { partnerKey, appKey, appSecret, accessToken } = fakeCredentials;

/** A program that signs and sends a call with the HttpClient of Java 11. */
export function javaCall(call: SampleCall): string {
  const written = { glink, qlink, kakaclo }[call.family];
  if (!written) throw new Error(`There is no Java sample of ${call.family}`);
  const { imports, body } = written(call);
  return `${imports.map((name) => `import ${name};`).join("\n")}

public class ${titled(call)} {
${body}}
`;
}

type Written = { imports: string[]; body: string };

const http = [
  "java.net.URI",
  "java.net.http.HttpClient",
  "java.net.http.HttpRequest",
  "java.net.http.HttpResponse",
];
const utf8 = "java.nio.charset.StandardCharsets";
const digest = ["java.math.BigInteger", "java.security.MessageDigest"];

const send = `    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    System.out.println(response.statusCode() + " " + response.body());
  }
`;

function joined(payload: string): string {
  return `String.join("\\n",\n${quotedLines(laidOut(payload), "        ")})`;
}

function glink({ baseUrl, production, path, partnerId, serviceType, payload }: SampleCall): Written {
  return {
    imports: [...digest, ...http, "java.net.URLEncoder", utf8].sort(),
    body: `  public static void main(String[] args) throws Exception {
    String baseUrl = "${baseUrl}"; // the mock; production: ${production}
    String partnerId = "${partnerId}";
    String partnerKey = "${partnerKey}";
    String bizData = ${joined(payload)};

    byte[] hash = MessageDigest.getInstance("MD5").digest((bizData + partnerKey).getBytes(StandardCharsets.UTF_8));
    String sign = String.format("%032x", new BigInteger(1, hash));
    String form = "partnerId=" + encode(partnerId) + "&serviceType=${serviceType}"
        + "&bizData=" + encode(bizData) + "&sign=" + sign;

    HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "${path}"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
${send}
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
`,
  };
}

function qlink({ baseUrl, production, path, payload }: SampleCall): Written {
  return {
    imports: [...digest, ...http, utf8].sort(),
    body: `  public static void main(String[] args) throws Exception {
    String baseUrl = "${baseUrl}"; // the mock; production: ${production}
    String appKey = "${appKey}";
    String appSecret = "${appSecret}";
    String content = ${joined(payload)};

    String stringToSign = "{\\"appKey\\":" + quoted(appKey) + ",\\"content\\":" + quoted(content) + "}" + appSecret;
    byte[] hash = MessageDigest.getInstance("SHA-1").digest(stringToSign.getBytes(StandardCharsets.UTF_8));
    String sign = String.format("%040x", new BigInteger(1, hash));

    HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "${path}"))
        .header("Content-Type", "application/json")
        .header("appKey", appKey)
        .header("sign", sign)
        .POST(HttpRequest.BodyPublishers.ofString(content))
        .build();
${send}
  /** A JSON text as a JSON string. */
  static String quoted(String text) {
    return '"' + text.replace("\\\\", "\\\\\\\\").replace("\\"", "\\\\\\"")
        .replace("\\n", "\\\\n").replace("\\r", "\\\\r").replace("\\t", "\\\\t") + '"';
  }
`,
  };
}

function kakaclo(call: SampleCall): Written {
  const { baseUrl, production, method, parameters, body } = call;
  const request = hasBody({ method })
    ? `
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + accessToken)
        .POST(HttpRequest.BodyPublishers.ofString(body))`
    : `
        .header("Authorization", "Bearer " + accessToken)
        .GET()`;
  const encodes = parameters.length > 0;
  return {
    imports: [...http, ...(encodes ? ["java.net.URLEncoder", utf8] : [])].sort(),
    body: `  public static void main(String[] args) throws Exception {
    String baseUrl = "${baseUrl}"; // the mock; production: ${production}
    String accessToken = "${accessToken}";
${hasBody({ method }) ? `    String body = ${joined(body)};\n` : ""}    String url = baseUrl + ${url(call)};

    HttpRequest request = HttpRequest.newBuilder(URI.create(url))${request}
        .build();
${send}${encodes ? encode : ""}`,
  };
}

function url(call: SampleCall): string {
  const path = pathParts(call).map((part) =>
    typeof part === "string" ? `"${part}"` : `encode(${JSON.stringify(part.entries.join())})`,
  );
  const query = queryOf(call).map(({ name, isList, entries }, index) => {
    const texts = entries.map((entry) => JSON.stringify(entry)).join(", ");
    const value = isList ? `String.join(",", ${texts})` : texts;
    return `\n        + "${index === 0 ? "?" : "&"}${name}=" + encode(${value})`;
  });
  return path.join(" + ") + query.join("");
}

const encode = `
  /** A text as it stands in an address; the commas between the entries of a list stay. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",");
  }
`;
