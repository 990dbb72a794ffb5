// Enters as many exchanges as the argument says, each with a text of a megabyte in its path and in a finding of its own.
import { operations } from "../../generated/operations/index.ts";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";

const [operation] = operations;
const exchangeLog = createExchangeLog({ operations });
for (let number = 0; number < Number(process.argv[2]); number++) {
  const text = `/${number}`.padEnd(1_000_000, "x");
  const finding = {
    rule: "type",
    severity: "error",
    operation: "glink.createOrder",
    direction: "request",
    pointer: text,
    expected: text,
    actual: text,
    fix: text,
    docs: "",
  } as const;
  const call = {
    kind: "call",
    operation,
    wire: "form",
    payload: {},
    text: "{}",
    prefix: "",
    findings: [finding],
  } as const;
  const request = { method: "POST", url: text, headers: {}, body: new Uint8Array() };
  exchangeLog.record(request, call, { status: 200, body: "{}" });
}
console.log(`${exchangeLog.report().findings.length} findings are kept`);
