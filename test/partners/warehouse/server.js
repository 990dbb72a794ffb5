import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { beyond64Bits, checkOf, warehouseTypes } from "./check.js";
import { endpoints } from "./endpoints.js";

const { PORT = "8080", QLINK_APP_KEY: appKey, QLINK_APP_SECRET: appSecret } = process.env;

const routes = new Map(
  Object.entries(endpoints).map(([name, endpoint]) => {
    const path = `/global-api/v1/warehouse/${name}`;
    return [path, { endpoint, check: checkOf(path) }];
  }),
);

createServer(async (request, response) => {
  const text = Buffer.concat(await request.toArray()).toString("utf8");
  const [status, answer] = answerTo(request, text);
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
}).listen(Number(PORT), "127.0.0.1");

function answerTo({ url, headers }, text) {
  const route = routes.get(url);
  if (!route) return refusal(404, `Nothing is at ${url}`);
  try {
    if (headers.appkey !== appKey) return refusal(401, "The appKey is unknown");
    if (headers.sign !== signatureOf(text)) return refusal(401, "The signature is wrong");
    const { warehousetype: type } = headers;
    if (type !== undefined && !warehouseTypes.includes(type)) return refusal(400, "No such warehouseType");
    const body = JSON.parse(text);
    const wrong = beyond64Bits(text) ? "A number has more than 64 bits" : route.check(body);
    return [200, route.endpoint(body, wrong)];
  } catch (error) {
    return refusal(400, error.message);
  }
}

function refusal(status, errorMsg) {
  return [status, { success: false, errorMsg }];
}

function signatureOf(text) {
  // A call without a body is signed without content.
  const signed = JSON.stringify({ appKey, content: text || undefined });
  return createHash("sha1").update(`${signed}${appSecret}`).digest("hex");
}
