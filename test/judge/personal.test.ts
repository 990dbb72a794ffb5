import { describe, expect, test } from "vitest";
import type { OperationDescriptor } from "../../src/contract/operation.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { operations } from "../helpers/contract.ts";

const judge = await loadJudge();
const open = await loadJudge({ showPersonal: true });

function operation(family: string, operationId: string): OperationDescriptor {
  const found = operations.find((one) => one.family === family && one.operationId === operationId);
  if (!found) throw new Error(`There is no ${family}.${operationId}`);
  return found;
}

const person = "Jane Roe of Elm Street 5, 90210";
const shortened = `"J…" (${person.length} characters)`;

/** What is shown of the value at a place of a payload. */
function shown(judgeOf: typeof judge, family: string, payload: unknown, pointer: string): string[] {
  const about = { operation: operation(family, "createOrder"), direction: "request", payload } as const;
  return judgeOf(about).flatMap((finding) => (finding.pointer === pointer ? [finding.actual] : []));
}

test.each([0, 50, 58, 59, 200])(
  "a finding shows no part of a secret that begins at character %i, where texts are cut",
  async (at) => {
    const secret = "p4rtn3r-k3y-0001";
    const careful = await loadJudge({ secrets: [secret] });
    const text = `${"x".repeat(at)}${secret}${"x".repeat(100)}`;
    const payload = { orderNotse: text, items: text, shipTo: { streetLine1: text } };
    const findings = careful({ operation: operation("glink", "createOrder"), direction: "request", payload });
    const about = new Set(findings.map(({ pointer }) => pointer));
    expect([...about]).toEqual(expect.arrayContaining(["/orderNotse", "/items", "/shipTo/streetLine1"]));
    expect(JSON.stringify(findings)).not.toContain(secret.slice(0, 2));
  },
);

describe("a finding shows of a person", () => {
  test.each([
    ["a line that is too long", "glink", { shipTo: { streetLine1: person } }, "/shipTo/streetLine1"],
    [
      "a name that is too long",
      "kakaclo",
      { orderAddress: { recipient: person.repeat(2) } },
      "/orderAddress/recipient",
    ],
    ["a misspelt name", "glink", { shipTo: { nmae: person } }, "/shipTo/nmae"],
    [
      "an unknown member of an address",
      "qlink",
      { receiver: { secondName: person } },
      "/receiver/secondName",
    ],
    ["an address that is a text", "glink", { shipTo: person }, "/shipTo"],
    ["a list of persons where one is meant", "qlink", { receiver: person }, "/receiver"],
    ["a phone number as a number", "qlink", { receiver: { phone: 4915112345678 } }, "/receiver/phone"],
    [
      "a member with an accepted spelling",
      "glink",
      { shipTo: { houseNumber: person } },
      "/shipTo/houseNumber",
    ],
  ])("no more than the first character: %s", (_, family, payload, pointer) => {
    const texts = shown(judge, family, payload, pointer);
    expect(texts).not.toEqual([]);
    expect(JSON.stringify(texts)).not.toMatch(/Roe|Elm|90210|49151/);
  });

  test("the first character and the length, so that a slip can be told from a wrong field", () => {
    expect(shown(judge, "glink", { shipTo: { streetLine1: person } }, "/shipTo/streetLine1")).toEqual([
      shortened,
    ]);
    const phone = shown(judge, "qlink", { receiver: { phone: 4915112345678 } }, "/receiver/phone");
    expect(phone).toEqual(["a number of 13 characters"]);
  });

  test("no digit of a number that is longer than JavaScript keeps, which is judged by its digits", () => {
    const text = '{"receiver":{"phone":491511234567890123456}}';
    const about = { operation: operation("qlink", "createOrder"), direction: "request", text } as const;
    const findings = judge({ ...about, payload: JSON.parse(text) });
    const own = findings.filter(({ pointer }) => pointer === "/receiver/phone");
    expect(own.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["type", "lost-digits"]));
    expect(JSON.stringify(own)).not.toContain("49151");
  });

  test("all of it where that is asked for, and elsewhere as before", () => {
    const payload = { shipTo: { streetLine1: person }, orderType: person };
    expect(shown(open, "glink", payload, "/shipTo/streetLine1")).toEqual([JSON.stringify(person)]);
    for (const one of [judge, open]) {
      expect(shown(one, "glink", { orderNotes: person }, "/orderNotes")).toEqual(
        shown(open, "glink", { orderNotes: person }, "/orderNotes"),
      );
    }
  });
});
