import assert from "node:assert/strict";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { glink, kakaclo, qlink } from "./clients.mjs";

const seen = [];
const answer = { success: true, code: "success", data: "of the test" };
const kakacloAnswer = { code: 10000, message: "success", data: {} };
const server = setupServer(
  http.all("*", async ({ request }) => {
    seen.push({ url: request.url, headers: request.headers, body: await request.text() });
    return HttpResponse.json(request.headers.has("authorization") ? kakacloAnswer : answer);
  }),
);
server.listen({ onUnhandledRequest: "error" });

assert.deepEqual(
  await glink.cancelOrder({ partnerId: "P-1", customerCode: "C-1", orderNumbers: ["SO-1"] }),
  answer,
);
await qlink.getOrder({ orderNo: "SO-1" });
await kakaclo.queryBalance();
assert.equal(seen.length, 3);
const [signed, , bearer] = seen;
assert.match(new URLSearchParams(signed.body).get("sign"), /^[0-9a-f]{32}$/);
assert.equal(bearer.headers.get("authorization"), "Bearer t");
console.log("calls of clients that were made before are intercepted");

const { data } = await glink.raw.POST("/glink/GLINK_CANCEL_ORDER_NOTIFY", {
  body: { partnerId: "P-1", customerCode: "C-1", orderNumbers: ["SO-2"] },
});
assert.deepEqual(data, answer);
assert.equal(seen.length, 4);
console.log("and so are their raw calls");

const refusal = { success: false, code: "E-1", message: "of the test" };
server.use(http.all("*", () => HttpResponse.json(refusal)));
const failure = await glink.cancelOrder({ orderNumbers: [] }).catch((error) => error);
assert.equal(failure.name, "BusinessError");
assert.equal(failure.code, "E-1");
server.use(http.all("*", () => HttpResponse.error()));
const lost = await glink.cancelOrder({ orderNumbers: [] }).catch((error) => error);
assert.equal(lost.name, "NetworkError");
server.close();
console.log("refusals and lost connections are of the classes that production has");
