import { describe, expect, test } from "vitest";
import type { ValidationError } from "../../../src/contract/validator.ts";
import { loadJudge } from "../../../src/judge/judge.ts";
import { travelling } from "../../../src/judge/travelling.ts";
import type { ExampleCase } from "../../helpers/contract.ts";
import { problemOf, sendPayload, useMock } from "../../helpers/running-mock.ts";
import { baseExample } from "./base-example.ts";
import type { Body, RuleCase } from "./cases.ts";

const judge = await loadJudge();

/** Tests each case with the compiled check, and those of calls with the mock too. */
export function testRules(cases: readonly RuleCase[]): void {
  describe("the compiled check", () => {
    for (const ruleCase of cases) {
      test(titleOf(ruleCase), () => {
        const { isValid } = documented(ruleCase);
        const accepted = isValid(bodyOf(ruleCase));
        expect(brokenRules(accepted ? [] : isValid.errors)).toEqual(breaksOf(ruleCase));
        expect(accepted).toBe(ruleCase.valid);
      });
    }
  });

  describe("the judge", () => {
    for (const ruleCase of cases) {
      test(titleOf(ruleCase), () => {
        const { operation, side } = documented(ruleCase);
        const found = judge({ operation, direction: side, payload: bodyOf(ruleCase) });
        const errors = found.filter(({ severity }) => severity === "error");
        expect(errors.map(({ rule, pointer }) => `${rule} ${pointer}`.trimEnd()).sort()).toEqual(
          mistakesOf(ruleCase),
        );
      });
    }
  });

  const calls = cases.filter((ruleCase) => ruleCase.side === "request" && isSent(ruleCase));
  if (calls.length === 0) return;
  describe("the mock", () => {
    const mock = useMock({ problem: true });
    for (const ruleCase of calls) {
      test(titleOf(ruleCase), async () => {
        const response = await sendPayload(mock.origin, documented(ruleCase), bodyOf(ruleCase));
        expect(response.status).toBe(ruleCase.valid ? 200 : 422);
        const { violations = [] } = ruleCase.valid ? {} : await problemOf(response);
        const named = violations.map(({ rule, pointer }) => `${rule} ${pointer}`.trimEnd());
        expect(named).toEqual(expect.arrayContaining(mistakesOf(ruleCase)));
      });
    }
  });
}

/** Whether the payload is one of a call, and some request can carry it. */
function isSent(ruleCase: RuleCase): boolean {
  const { operation } = documented(ruleCase);
  return operation.direction === "call" && travelling(operation, bodyOf(ruleCase)) !== undefined;
}

function titleOf({ operation, side, rule }: RuleCase): string {
  return `${operation} ${side}: ${rule}`;
}

function breaksOf(ruleCase: RuleCase): string[] {
  return ruleCase.valid ? [] : [...ruleCase.breaks].sort();
}

/** What the judge reports of what is broken: a value of the wrong type is not blamed for value and format as well. */
function mistakesOf(ruleCase: RuleCase): string[] {
  const broken = breaksOf(ruleCase).map((name) => name.replace(/^not /, "not-allowed "));
  const repeats = (name: string) =>
    /^(enum|format) /.test(name) && broken.includes(name.replace(/^\w+/, "type"));
  return broken.filter((name) => !repeats(name));
}

function documented({ operation, side }: RuleCase): ExampleCase {
  const found = baseExample(operation, side);
  if (!found) throw new Error(`${operation} has no example of a ${side}`);
  return found;
}

/** The changed body as it arrives: members that are `undefined` are gone. */
function bodyOf(ruleCase: RuleCase): unknown {
  const copy = structuredClone(documented(ruleCase).example.value) as Body;
  return JSON.parse(JSON.stringify(ruleCase.change(copy)));
}

/** What is broken, without what only repeats it: `if`, and why no alternative or no entry of a list fits. */
function brokenRules(errors: readonly ValidationError[] | null | undefined): string[] {
  const own = (errors ?? []).filter(
    ({ keyword, schemaPath }) => keyword !== "if" && !/\/(anyOf|contains)\//.test(schemaPath),
  );
  const broken = own.map(({ keyword, instancePath, params }) => {
    const missing = keyword === "required" ? `/${params["missingProperty"]}` : "";
    return `${keyword} ${instancePath}${missing}`.trimEnd();
  });
  return broken.sort();
}
