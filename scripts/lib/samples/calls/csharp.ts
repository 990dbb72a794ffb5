import { hasBody } from "../../../../src/wire/parameters.ts";
import { laidOut } from "../json-text.ts";
import { fakeCredentials, type SampleCall, titled } from "../sample-call.ts";
import { pathParts, queryOf } from "../sample-parameters.ts";
import { quotedLines } from "./lines.ts";

const { partnerKey, appKey, appSecret, accessToken } = fakeCredentials;

/** A program that signs and sends a call with .NET's HttpClient; it needs nothing that .NET Framework lacks. */
export function csharpCall(call: SampleCall): string {
  const written = { glink, qlink, kakaclo }[call.family];
  if (!written) throw new Error(`There is no C# sample of ${call.family}`);
  const { imports, body, helpers = "" } = written(call);
  return `${imports.map((name) => `using ${name};`).join("\n")}

public static class ${titled(call)}
{
    public static async Task Main()
    {
${body}        Console.WriteLine((int)response.StatusCode + " " + await response.Content.ReadAsStringAsync());
    }
${helpers}}
`;
}

type Written = { imports: string[]; body: string; helpers?: string };

const http = ["System", "System.Net.Http", "System.Threading.Tasks"];
const text = ["System.Text"];
const digest = ["System.Security.Cryptography"];

const hex = `
    static string Hex(byte[] bytes)
    {
        return BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();
    }
`;

function joined(payload: string): string {
  return `string.Join("\\n",\n${quotedLines(laidOut(payload), "            ")})`;
}

function glink({ baseUrl, production, path, partnerId, serviceType, payload }: SampleCall): Written {
  return {
    imports: [...http, ...text, ...digest, "System.Collections.Generic"].sort(),
    body: `        string baseUrl = "${baseUrl}"; // the mock; production: ${production}
        string partnerId = "${partnerId}";
        string partnerKey = "${partnerKey}";
        string bizData = ${joined(payload)};

        string sign = Hex(MD5.Create().ComputeHash(Encoding.UTF8.GetBytes(bizData + partnerKey)));
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["partnerId"] = partnerId,
            ["serviceType"] = "${serviceType}",
            ["bizData"] = bizData,
            ["sign"] = sign,
        });

        HttpResponseMessage response = await new HttpClient().PostAsync(baseUrl + "${path}", form);
`,
    helpers: hex,
  };
}

function qlink({ baseUrl, production, path, payload }: SampleCall): Written {
  return {
    imports: [...http, ...text, ...digest].sort(),
    body: `        string baseUrl = "${baseUrl}"; // the mock; production: ${production}
        string appKey = "${appKey}";
        string appSecret = "${appSecret}";
        string content = ${joined(payload)};

        string stringToSign = "{\\"appKey\\":" + Quoted(appKey) + ",\\"content\\":" + Quoted(content) + "}" + appSecret;
        string sign = Hex(SHA1.Create().ComputeHash(Encoding.UTF8.GetBytes(stringToSign)));

        var request = new HttpRequestMessage(HttpMethod.Post, baseUrl + "${path}")
        {
            Content = new StringContent(content, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("appKey", appKey);
        request.Headers.Add("sign", sign);
        HttpResponseMessage response = await new HttpClient().SendAsync(request);
`,
    helpers: `${hex}
    /// <summary>A JSON text as a JSON string.</summary>
    static string Quoted(string text)
    {
        return '"' + text.Replace("\\\\", "\\\\\\\\").Replace("\\"", "\\\\\\"")
            .Replace("\\n", "\\\\n").Replace("\\r", "\\\\r").Replace("\\t", "\\\\t") + '"';
    }
`,
  };
}

function kakaclo(call: SampleCall): Written {
  const { baseUrl, production, method, parameters, body } = call;
  const content = hasBody({ method })
    ? `
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };`
    : ";";
  const verb = `HttpMethod.${method.charAt(0)}${method.slice(1).toLowerCase()}`;
  return {
    imports: [...http, ...(hasBody({ method }) ? text : [])].sort(),
    body: `        string baseUrl = "${baseUrl}"; // the mock; production: ${production}
        string accessToken = "${accessToken}";
${hasBody({ method }) ? `        string body = ${joined(body)};\n` : ""}        string url = baseUrl + ${url(call)};

        var request = new HttpRequestMessage(${verb}, url)${content}
        request.Headers.Add("Authorization", "Bearer " + accessToken);
        HttpResponseMessage response = await new HttpClient().SendAsync(request);
`,
    ...(parameters.length > 0 && { helpers: encode }),
  };
}

function url(call: SampleCall): string {
  const path = pathParts(call).map((part) =>
    typeof part === "string" ? `"${part}"` : `Encode(${JSON.stringify(part.entries.join())})`,
  );
  const query = queryOf(call).map(({ name, isList, entries }, index) => {
    const texts = entries.map((entry) => JSON.stringify(entry)).join(", ");
    const value = isList ? `string.Join(",", new[] { ${texts} })` : texts;
    return `\n            + "${index === 0 ? "?" : "&"}${name}=" + Encode(${value})`;
  });
  return path.join(" + ") + query.join("");
}

const encode = `
    /// <summary>A text as it stands in an address; the commas between the entries of a list stay.</summary>
    static string Encode(string text)
    {
        return Uri.EscapeDataString(text).Replace("%2C", ",");
    }
`;
