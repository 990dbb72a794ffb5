import { describe, expect, test } from "vitest";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { addressCases, sendAddress, told } from "../helpers/address-cases.ts";
import { operations } from "../helpers/contract.ts";
import { engineNames } from "../helpers/engines.ts";
import { useMock } from "../helpers/running-mock.ts";

const headers = { Authorization: "Bearer token" };

describe.each(engineNames)("the mock with the engine %s", (engineName) => {
  const exchangeLog = createExchangeLog({ operations });
  const mock = useMock({ exchangeLog, scenarios: [] }, engineName);

  test.each(addressCases)("judges $title", async (one) => {
    const { status, allow, text } = await sendAddress(mock.origin, one, headers);
    const logged = exchangeLog.report().exchanges.at(-1);
    expect(told(logged?.findings ?? [])).toEqual(one.findings.toSorted());
    const isBroken = one.findings.some((finding) => finding.startsWith("error"));
    expect(logged?.verdict === "violation").toBe(isBroken);
    expect(status).toBe(one.status ?? 200);
    expect(allow !== undefined).toBe(status === 405);
    const answer = JSON.parse(text);
    // KakaClo's answer to a call that succeeded, and the mock's to one that breaks the contract.
    if (one.status === undefined) expect(answer.code).toBe(isBroken ? 400 : 10_000);
    expect(String(answer.detail ?? answer.message)).toContain(one.says ?? "");
  });
});
