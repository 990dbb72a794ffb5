// The least that a mock can do: node:http, JSON.parse, the compiled check, one answer. Its argument is the port.
import { createServer } from "node:http";
import { answers } from "../../../generated/answers/index.ts";
import { validators } from "../../../generated/validators/glink.js";

const answer = answers["glink"]?.["createOrder"]?.[0]?.examples[0]?.text ?? "";
const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(answer) };

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const isValid = validators.createOrder.request(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(isValid ? 200 : 422, isValid ? headers : {});
    response.end(isValid ? answer : "");
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
