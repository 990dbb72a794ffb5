import { laidOut } from "../json-text.ts";
import { fakeCredentials, type SampleCall } from "../sample-call.ts";
import { bareName } from "./bare-name.ts";

const clients: Record<string, (call: SampleCall) => { creator: string; credentials: object }> = {
  glink: ({ partnerId }) => ({
    creator: "createGlinkClient",
    credentials: { partnerId, partnerKey: fakeCredentials.partnerKey },
  }),
  qlink: () => ({
    creator: "createQlinkClient",
    credentials: { appKey: fakeCredentials.appKey, appSecret: fakeCredentials.appSecret },
  }),
  kakaclo: () => ({
    creator: "createKakacloClient",
    credentials: { accessToken: fakeCredentials.accessToken },
  }),
};

/** A program that sends a call with the client of this package. */
export function typescriptCall(call: SampleCall): string {
  const { family, operationId, baseUrl, production, payload } = call;
  const client = clients[family]?.(call);
  if (!client) throw new Error(`There is no TypeScript client of ${family}`);
  const options = Object.entries(client.credentials).map(([name, value]) => `  ${name}: "${value}",`);
  const insecure = production.startsWith("http:") ? " and allowInsecureHttp: true" : "";
  return `import { ${client.creator} } from "fulfillment-openapi";

const ${family} = ${client.creator}({
${options.join("\n")}
  baseUrl: "${baseUrl}", // the mock; production: "${production}"${insecure}
});

const answer = await ${family}.${operationId}(${payload === "{}" ? "" : laidOut(payload, { name: bareName })});
console.log(answer);
`;
}
