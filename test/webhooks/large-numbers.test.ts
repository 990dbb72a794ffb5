import { describe, expect, test } from "vitest";
import type { PushWarning } from "../../src/webhooks/index.ts";
import { answerOf, formPush, jsonPush, payloadOf, recorder } from "../helpers/webhooks.ts";

/** A documented push as text, with members written as they are, which `JSON.stringify` could not do. */
function textOf(event: Parameters<typeof payloadOf>[0], members: string): string {
  return JSON.stringify(payloadOf(event)).replace("{", `{${members},`);
}

const digits = ["1853427190042173441", "1853427190042173442", "1853427190042173443"];

describe("pushes alike but for the digits of a large number", () => {
  test.each([
    ["an integer of 19 digits", digits.map((number) => `"eventId":${number}`)],
    ["a negative one", digits.map((number) => `"eventId":-${number}`)],
    ["one deep inside", digits.map((number) => `"x":[{"y":[${number}]}]`)],
    ["a fraction", ["", 1, 2].map((end) => `"eventId":0.12345678901234567${end}`)],
    ["an exponent", ["1e400", "1e401", "2e400"].map((number) => `"eventId":${number}`)],
  ])("%s: each is handled", async (_, members) => {
    const { receiver, handled } = recorder();
    for (const member of [...members, ...members]) {
      const push = jsonPush(textOf("stockAdjusted", member));
      expect(await answerOf(receiver.fetch(push))).toMatchObject({ status: 200, success: true });
    }
    expect(handled).toHaveLength(3);
  });

  test("as a form: each is handled", async () => {
    const { receiver, handled } = recorder();
    for (const number of digits) {
      await receiver.fetch(formPush("stockAdjusted", textOf("stockAdjusted", `"eventId":${number}`)));
    }
    expect(handled).toHaveLength(3);
  });

  test("in a push of an unknown kind: each is handled for the first time", async () => {
    const { receiver, handled } = recorder();
    for (const number of digits) await receiver.fetch(jsonPush(`{"eventId":${number}}`));
    expect(handled.map(({ payload, returning }) => [payload["eventId"], returning])).toEqual(
      digits.map((number) => [number, false]),
    );
  });
});

test("numbers that are the same value are the same, however they are written", async () => {
  const { receiver, handled } = recorder();
  for (const number of ["1000", "1e3", "1000.0"]) {
    await receiver.fetch(jsonPush(textOf("stockAdjusted", `"eventId":${number}`)));
  }
  expect(handled).toHaveLength(1);
});

describe("a handler gets a large integer", () => {
  test("as a text where the contract admits one, in members that it lists and in others", async () => {
    const { receiver, handled } = recorder();
    const text = textOf("orderStatus", `"eventId":${digits[0]},"createTime":${digits[1]}`);
    // The member comes twice, and the last one counts.
    const push = text.replace(/,"createTime":(?!185)("[^"]*"|\d+)/, "");
    expect(await answerOf(receiver.fetch(jsonPush(push)))).toMatchObject({ status: 200 });
    expect(handled).toMatchObject([{ payload: { eventId: digits[0], createTime: digits[1] } }]);
  });

  test("as a bigint where the contract wants an integer", async () => {
    const { receiver, handled } = recorder();
    const text = JSON.stringify(payloadOf("stockAdjusted", { confirmDate: 0 }));
    const push = text.replace('"confirmDate":0', `"confirmDate":${digits[0]}`);
    expect(await answerOf(receiver.fetch(jsonPush(push)))).toMatchObject({ status: 200, success: true });
    expect(handled).toMatchObject([{ payload: { confirmDate: 1853427190042173441n } }]);
  });

  test("as a text in eventOf, and in the number of the document", async () => {
    const seen: unknown[] = [];
    const { receiver, handled } = recorder({
      validate: false,
      eventOf: ({ payload }) => {
        seen.push(payload["orderNumber"]);
        return "orderStatus";
      },
    });
    await receiver.fetch(jsonPush(`{"orderNumber":${digits[0]}}`));
    expect(seen).toEqual([digits[0]]);
    expect(handled).toMatchObject([{ number: digits[0], payload: { orderNumber: digits[0] } }]);
  });
});

describe("a warning", () => {
  async function warningsOf(text: string): Promise<PushWarning[]> {
    const warnings: PushWarning[] = [];
    const { receiver, handled } = recorder({ onWarning: (warning) => void warnings.push(warning) });
    expect(await answerOf(receiver.fetch(jsonPush(text)))).toMatchObject({ success: true });
    expect(handled).toHaveLength(1);
    return warnings;
  }

  test("tells of a repeated member, with its pointer", async () => {
    expect(await warningsOf(textOf("orderStatus", '"carrier":"A","carrier":"B"'))).toMatchObject([
      { rule: "repeated-member", pointer: "/carrier", message: expect.stringMatching(/2 times|3 times/) },
    ]);
  });

  test.each([
    ["in a list", '"x":[{"a":1,"a":2}]', "/x/0/a"],
    ["with a slash in its name", '"x":{"a/b":1,"a/b":2}', "/x/a~1b"],
    ["spelled by an escape", '"x":{"a":1,"\\u0061":2}', "/x/a"],
  ])("tells of a repeated member %s", async (_, member, pointer) => {
    expect(await warningsOf(textOf("orderStatus", member))).toMatchObject([
      { rule: "repeated-member", pointer },
    ]);
  });

  test("tells of a fraction that loses digits, and not of an integer, which does not", async () => {
    const text = textOf("orderStatus", `"x":0.12345678901234567891,"y":${digits[0]},"z":${digits[0]}.0`);
    expect(await warningsOf(text)).toMatchObject([{ rule: "lost-digits", pointer: "/x" }]);
  });

  test("is not there for an ordinary push", async () => {
    expect(await warningsOf(JSON.stringify(payloadOf("orderStatus")))).toEqual([]);
  });
});
