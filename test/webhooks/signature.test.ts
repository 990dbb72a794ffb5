import { describe, expect, test } from "vitest";
import { md5Of } from "../helpers/md5.ts";
import { answerOf, formPush, jsonPush, partnerKey, payloadOf, recorder } from "../helpers/webhooks.ts";

const text = `${JSON.stringify(payloadOf("orderStatus"), null, 1)}\n`;
const signed = (body: string, key = partnerKey) => jsonPush(body, { sign: md5Of(Buffer.from(body + key)) });

describe("with a key", () => {
  test.each([
    ["a form that is signed", () => formPush("orderStatus", text)],
    ["a JSON body whose header field sign is right", () => signed(text)],
  ])("%s is accepted, white space and all", async (_, request) => {
    const { receiver, handled } = recorder({ partnerKey });
    expect(await answerOf(receiver.fetch(request()))).toMatchObject({ status: 200, success: true });
    expect(handled).toHaveLength(1);
  });

  test.each([
    ["a form signed with another key", () => formPush("orderStatus", text, "another key")],
    ["a JSON body signed with another key", () => signed(text, "another key")],
    ["a body without a signature", () => jsonPush(text)],
    [
      "a body serialised anew after it was signed",
      () => jsonPush(text.trim(), { sign: md5Of(Buffer.from(text + partnerKey)) }),
    ],
    ["upper-case hex", () => jsonPush(text, { sign: md5Of(Buffer.from(text + partnerKey)).toUpperCase() })],
    ["a signature of a text that is not even JSON", () => signed("no JSON", "another key")],
  ])("%s is refused before anything is parsed or handled", async (_, request) => {
    const { receiver, handled, failures } = recorder({ partnerKey });
    const answer = await answerOf(receiver.fetch(request()));
    expect(answer).toMatchObject({ status: 401, success: false, code: "INVALID_SIGNATURE" });
    expect(handled).toEqual([]);
    expect(`${JSON.stringify(answer)}${failures}`).not.toContain(partnerKey);
  });
});

test("without a key no signature is checked", async () => {
  const { receiver } = recorder();
  expect(await answerOf(receiver.fetch(formPush("orderStatus", text, "any")))).toMatchObject({ status: 200 });
});
