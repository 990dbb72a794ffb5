import { glinkGateway } from "../../generated/servers/glink.ts";
import { createExchangeLog, type ExchangeLog } from "../../src/exchanges/exchange-log.ts";
import type { Finding, Severity } from "../../src/findings/finding.ts";
import { type GlinkEnvelope, sealGlink } from "../../src/wire/glink.ts";
import { type ExampleCase, exampleCases, operations } from "./contract.ts";
import type { EngineName } from "./engines.ts";
import { glinkAccount } from "./glink-gateway.ts";
import { printedText } from "./printed-text.ts";
import { useMock } from "./running-mock.ts";

/** The documented calls of GLINK. */
export const glinkCalls = exampleCases.filter(
  ({ family, side, operation }) => family === "glink" && side === "request" && operation.direction === "call",
);

/** Content types of the two wire forms. */
export const formHeaders = { "Content-Type": "application/x-www-form-urlencoded" };
export const jsonHeaders = { "Content-Type": "application/json" };

/** A documented call in its envelope, by default the first one. */
export function sealed(call: ExampleCase | undefined = glinkCalls[0]): GlinkEnvelope {
  if (!call?.operation.serviceType) throw new Error("GLINK has no call");
  return sealGlink({ ...glinkAccount, serviceType: call.operation.serviceType, bizData: printedText(call) });
}

/** A mock with a log, for calls through the gateway. */
export type GatewayMock = {
  readonly origin: string;
  readonly exchangeLog: ExchangeLog;
  post(query: string, headers: Record<string, string>, body: string | Uint8Array): Promise<Response>;
  postForm(body: string): Promise<Response>;
  /** The findings of the exchange that was entered last, errors unless said otherwise. */
  lastFindings(severity?: Severity): Finding[];
};

/** A mock for the tests of one file, called through GLINK's gateway. */
export function useGateway(engineName: EngineName): GatewayMock {
  const exchangeLog = createExchangeLog({ operations });
  const mock = useMock({ exchangeLog }, engineName);
  const post: GatewayMock["post"] = (query, headers, body) => {
    const init = { method: "POST", headers, body: body as BodyInit };
    return fetch(`${mock.origin}${glinkGateway.path}${query}`, init);
  };
  return {
    get origin() {
      return mock.origin;
    },
    exchangeLog,
    post,
    postForm: (body) => post("", formHeaders, body),
    lastFindings(severity = "error") {
      const exchange = exchangeLog.report().exchanges.at(-1);
      return (exchange?.findings ?? []).filter((finding) => finding.severity === severity);
    },
  };
}
