import type { Answers } from "../behaviour/answers.ts";
import type { WorldAnswer } from "../core/answer.ts";
import type { Payload } from "../ledger/document.ts";
import { object, objects, pick, text, texts } from "../ledger/read.ts";
import { asnLines } from "./state.ts";

type Words = Readonly<Record<string, string>>;

/** What refusals are about that follow an example of the document, by the call. */
const refusals: Readonly<Record<string, { situation: string; words: (payload: Payload) => Words }>> = {
  createOrder: {
    situation: "unknownWarehouse",
    words: (payload) => ({ warehouse: text(payload, "warehouseCode") ?? "" }),
  },
  createAsnOrder: { situation: "unknownSku", words: (payload) => ({ sku: asnLines(payload)[0]?.sku ?? "" }) },
  insertSkuInfo: { situation: "used", words: (payload) => ({ sku: text(payload, "sku") ?? "" }) },
};

/** The lists of answers that have an entry for each number that is sent. */
const lists: Readonly<
  Record<string, { list: string; member: string; sent: (payload: Payload) => readonly unknown[] }>
> = {
  getOrder: {
    list: "warehouseGetOrderList",
    member: "orderNumber",
    sent: (payload) => objects(payload, "getOrderInfoList").map(({ orderNumber }) => orderNumber),
  },
  cancelAsnOrder: {
    list: "results",
    member: "asnNumber",
    sent: (payload) => texts(payload, "asnNumbers"),
  },
};

/** An example that a call asks for, about what the call has sent instead of what the document prints. */
export function askedFor(
  answers: Answers,
  operationId: string,
  asked: string,
  payload: Payload,
): WorldAnswer {
  const answer = answers.example(operationId, asked);
  const result = object(answer.body, "result");
  const own = { ...echoed(result, payload), ...entriesOf(operationId, result, payload) };
  if (Object.keys(own).length === 0) return answer;
  const info = reasonOf(answers, operationId, asked, payload);
  return { ...answer, body: { ...answer.body, result: { ...result, ...own, ...info } } };
}

function echoed(result: Payload, payload: Payload): Payload {
  const names = ["orderNumber", "asnNumber", "sku"].filter((name) => Object.hasOwn(result, name));
  return pick(payload, names);
}

/** The entry of the example for each number that was sent. */
function entriesOf(operationId: string, result: Payload, payload: Payload): Payload {
  const { list, member, sent } = lists[operationId] ?? {};
  if (list === undefined || member === undefined || !sent) return {};
  const [entry] = objects(result, list);
  return entry ? { [list]: sent(payload).map((number) => ({ ...entry, [member]: number })) } : {};
}

function reasonOf(answers: Answers, operationId: string, asked: string, payload: Payload): Payload {
  const refusal = refusals[operationId];
  if (!refusal || answers.made(operationId, refusal.situation, {}).scenario !== asked) return {};
  return { info: answers.words(operationId, refusal.situation, refusal.words(payload)) };
}
