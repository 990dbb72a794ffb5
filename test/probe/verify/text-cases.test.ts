import { expect, test } from "vitest";
import { operations } from "../../../generated/operations/index.ts";
import { loadJudge } from "../../../src/judge/judge.ts";
import { createCaller } from "../../../src/probe/verify/caller.ts";
import { textCases } from "../../../src/probe/verify/cases/text-cases.ts";
import { judgeDelivery } from "../../../src/probe/verify/judge-delivery.ts";
import { planOperation } from "../../../src/probe/verify/plan.ts";
import { bundleOf } from "../../helpers/contract.ts";

const judge = await loadJudge();
const operation = operations.find(
  ({ family, operationId }) => family === "qlink" && operationId === "getOrder",
);
if (!operation) throw new Error("The contract has no getOrder");
const text = '{"getOrderInfoList":[]}';
const signed = createCaller({ keys: { qlink: { A1: "app secret" } }, wire: "form" });
const unsigned = createCaller({ keys: {}, wire: "form" });

function plan(caller: typeof signed) {
  return operation ? planOperation(operation, { document: bundleOf("qlink"), judge, caller }) : [];
}

test("a payload is written in another way that says the same, and in ways that are no JSON", () => {
  const [same, ...broken] = textCases(signed.call(operation, text));
  expect(same?.text).not.toBe(text);
  expect(JSON.parse(same?.text ?? "")).toEqual(JSON.parse(text));
  expect(broken.map(({ text }) => text)).toEqual(["", text.slice(0, -1)]);
});

test("each is signed as it is sent, so that a check of the signature alone refuses none", () => {
  const wanted = plan(signed).filter(({ name }) => / body: |written /.test(name));
  expect(wanted.length).toBe(3);
  for (const one of wanted) {
    const { headers, body } = one.request();
    const right = signed.call(operation, new TextDecoder().decode(body));
    expect([one.name, headers["sign"]]).toEqual([one.name, right.headers["sign"]]);
  }
});

test("a server that refuses the signature of the same payload is told where and why", () => {
  const [one] = plan(signed).filter(({ name }) => name.includes("written "));
  const answer = { status: 401, headers: {}, body: new TextEncoder().encode('{"success":false}') };
  const delivery = { kind: "answer", answer, seconds: 0 } as const;
  const { findings } = one ? judgeDelivery(one, delivery, { judge }) : { findings: [] };
  expect(findings).toMatchObject([
    {
      rule: "credentials",
      pointer: "/headers/sign",
      direction: "request",
      fix: expect.stringMatching(/bytes/),
    },
  ]);
});

test("without a key it is a payload like others", () => {
  const kinds = plan(unsigned)
    .filter(({ name }) => name.includes("written "))
    .map(({ kind }) => kind);
  expect(kinds).toEqual(["negative"]);
});
