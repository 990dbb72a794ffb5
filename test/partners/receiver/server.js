import { createHash } from "node:crypto";
import express from "express";
import { check } from "./check.js";

const { PORT = "8080", GLINK_PARTNER_KEY: key } = process.env;
const inbox = new Map();

const app = express();
app.use(express.raw({ type: () => true, limit: "5mb" }));

app.post("/hooks/:push", ({ params, headers, body }, response) => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    if (headers.sign !== signatureOf(text)) throw new Error("The signature is wrong");
    const payload = JSON.parse(text);
    check(params.push, payload);
    inbox.set(`${params.push} ${numberOf(payload)}`, payload);
  } catch (error) {
    response.json({ success: false, code: "REFUSED", message: error.message });
    return;
  }
  response.json({ success: true, code: "SUCCESS", message: "success" });
});

app.listen(Number(PORT), "127.0.0.1");

function signatureOf(text) {
  return createHash("md5").update(`${text}${key}`).digest("hex");
}

function numberOf({ orderNumber, asnNumber, adjustNumber, changeAttributeNumber }) {
  return changeAttributeNumber ?? adjustNumber ?? asnNumber ?? orderNumber;
}
