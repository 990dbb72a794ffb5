import assert from "node:assert/strict";
import { createGlinkClient } from "fulfillment-openapi";

const sent = [];
const fetch = async (_, { body }) => {
  sent.push(body);
  return Response.json({ success: true });
};
const glink = createGlinkClient({ partnerId: "P-1", partnerKey: "k", allowInsecureHttp: true, fetch });
await glink.cancelOrder({ partnerId: "P-1", customerCode: "C-1", orderNumbers: ["SO-1"] });
assert.match(new URLSearchParams(sent[0]).get("sign"), /^[0-9a-f]{32}$/);
console.log("a call is signed and sent");
