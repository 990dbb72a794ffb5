import assert from "node:assert/strict";
import { createHash } from "node:crypto";

const payload = (orderNumber) =>
  JSON.stringify({
    partnerId: "P-1",
    orderNumber,
    customerCode: "C-1",
    warehouseCode: "W-1",
    status: "WMSShipped",
    notes: "Größe & Farbe",
  });
const signed = (text, key) =>
  createHash("md5")
    .update(text + key, "utf8")
    .digest("hex");

/** Sends pushes by the ways that are known, signed here, to a receiver that has the key "key of the tests". */
export async function expectPushes(address, handled) {
  const send = async (body, headers) => {
    const response = await fetch(`${address}/GLINK_UPDATE_ORDER_STATUS`, { method: "POST", headers, body });
    return [response.status, (await response.json()).success];
  };
  const asForm = (text, key) =>
    send(
      new URLSearchParams({
        partnerId: "P-1",
        serviceType: "GLINK_UPDATE_ORDER_STATUS",
        bizData: text,
        sign: signed(text, key),
      }),
    );
  const asJson = (text, key) => send(text, { "Content-Type": "application/json", sign: signed(text, key) });

  assert.deepEqual(await asForm(payload("SO-form"), "key of the tests"), [200, true]);
  assert.deepEqual(await asJson(payload("SO-json"), "key of the tests"), [200, true]);
  assert.deepEqual(handled, ["SO-form", "SO-json"]);
  for (const sendAs of [asForm, asJson]) {
    assert.equal((await sendAs(payload("SO-wrong"), "another key"))[1], false);
    assert.equal((await sendAs("{}", "key of the tests"))[1], false);
  }
  assert.deepEqual(handled, ["SO-form", "SO-json"]);
}
