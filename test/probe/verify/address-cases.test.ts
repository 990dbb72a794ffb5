import { describe, expect, test } from "vitest";
import { targetOf } from "../../../src/base/request-target.ts";
import { fullName } from "../../../src/contract/find-operation.ts";
import { createInspector, isError } from "../../../src/judge/inspect-request.ts";
import { loadJudge } from "../../../src/judge/judge.ts";
import { createCaller } from "../../../src/probe/verify/caller.ts";
import { planOperation } from "../../../src/probe/verify/plan.ts";
import type { VerifyCase } from "../../../src/probe/verify/verify-case.ts";
import { documentedOf, type Fault, serveApi } from "../../helpers/api-server.ts";
import { bundleOf, operations } from "../../helpers/contract.ts";
import { engineNames } from "../../helpers/engines.ts";
import { useMock } from "../../helpers/running-mock.ts";
import { verifyJson } from "../../helpers/verify-command.ts";

const judge = await loadJudge();
const caller = createCaller({ keys: {}, wire: "form" });
const inspect = createInspector({ operations, judge });
const kakaclo = operations.filter(({ family, direction }) => family === "kakaclo" && direction === "call");
const planned = kakaclo.map((operation) => ({
  operation,
  cases: planOperation(operation, { document: bundleOf("kakaclo"), judge, caller }),
}));

/** Answers a call whose only errors are of one rule, below one pointer, as if it were right. */
function takes(rule: string, pointer = ""): Fault {
  return ({ inspected, right }) => {
    const errors = inspected.findings.filter(isError);
    const isTaken = errors.every((error) => error.rule === rule && error.pointer.startsWith(pointer));
    return inspected.kind === "call" && isTaken ? documentedOf(inspected) : right;
  };
}

async function found(fault: Fault, name: string) {
  const args = ["--operations", `kakaclo.${name}`, "--allow-writes"];
  const { findings } = await verifyJson([await serveApi(fault), ...args]);
  return findings.map(({ severity, rule, pointer, case: title }) => [severity, rule, pointer, title]);
}

describe("a server is found out that takes a call", () => {
  test.each<[title: string, fault: Fault, operation: string, pointer: string, name: string]>([
    [
      "by products without any of the parameters of which one is needed",
      takes("anyOf"),
      "queryProducts",
      "",
      "anyOf payload: none of the alternatives",
    ],
    [
      "by stocks without any of them",
      takes("anyOf"),
      "queryStocks",
      "",
      "anyOf payload: none of the alternatives",
    ],
    [
      "with letters for a number in the query",
      takes("type", "/query/pageNumber"),
      "queryOrders",
      "/query/pageNumber",
      "type parameter pageNumber: letters",
    ],
    [
      "with letters for a number in the path",
      takes("type", "/path"),
      "getDesignModel",
      "/path/id",
      "type parameter id: letters",
    ],
    [
      "with a parameter that stands twice",
      takes("repeated-parameter", "/query/skus"),
      "queryStocks",
      "/query/skus",
      "repeated-parameter parameter skus: twice",
    ],
    [
      "by GET with a body",
      takes("unexpected-body"),
      "queryBalance",
      "/body",
      "unexpected-body body: an object",
    ],
  ])("%s", async (_, fault, operation, pointer, name) => {
    expect(await found(fault, operation)).toContainEqual(["error", "refused", pointer, name]);
  });
});

describe.each(planned)("the cases of $operation.operationId", ({ operation, cases }) => {
  const isOfAddress = ({ name }: VerifyCase) => / parameter |^unexpected-body /.test(name);

  test("break the one rule that they name, at its place", () => {
    for (const { name, broken, request } of cases.filter(isOfAddress)) {
      const errors = inspect(request())
        .findings.filter(isError)
        .map(({ rule, pointer }) => ({ rule, pointer }));
      expect({ name, errors }).toEqual({
        name,
        errors: [{ rule: broken?.rule, pointer: broken?.pointer }],
      });
    }
  });

  test("break each rule that an address can break", () => {
    const broken = cases.filter(isOfAddress).map((one) => `${one.broken?.rule} ${one.broken?.pointer}`);
    const wanted = operation.parameters.flatMap(({ name, in: place, type, isList }) => {
      const pointer = `/${place}/${name}`;
      return [
        `percent-encoding ${pointer}`,
        place === "path" ? `required ${pointer}` : `repeated-parameter ${pointer}`,
        ...(type === "string" ? [] : [`type ${pointer}${isList ? "/0" : ""}`]),
      ];
    });
    if (operation.method === "GET") wanted.push("unexpected-body /body");
    expect(broken.toSorted()).toEqual(wanted.toSorted());
  });

  test("have a bad value in place of the good one", () => {
    const wrong = cases.filter(({ broken }) => broken?.rule === "percent-encoding");
    for (const { name, broken, request } of wrong) {
      const { path, query } = targetOf(request().url);
      const [, place, parameter] = broken?.pointer.split("/") ?? [];
      const sent = query.split("&").filter((pair) => pair.startsWith(`${parameter}=`));
      expect([name, ...sent]).toEqual([name, ...(place === "query" ? [`${parameter}=%`] : [])]);
      expect(path.includes("%")).toBe(place === "path");
    }
  });
});

describe.each(engineNames)("the mock with the engine %s", (engine) => {
  const mock = useMock({}, engine);

  test("refuses what an address can have wrong", async () => {
    const names = planned.filter(
      ({ operation }) => operation.parameters.length > 0 || operation.method === "GET",
    );
    const args = [
      "--operations",
      names.map(({ operation }) => fullName(operation)).join(","),
      "--allow-writes",
    ];
    const { code, findings } = await verifyJson([mock.origin, ...args]);
    expect({ code, findings }).toEqual({ code: 0, findings: [] });
  }, 60_000);
});
