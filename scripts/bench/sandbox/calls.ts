import { answers } from "../../../generated/answers/index.ts";
import { example } from "../../../src/testing/index.ts";
import { documentedCall } from "../mock/documented-call.ts";
import { idPlace } from "../mock/load.ts";
import type { Call } from "../mock/running.ts";

/** An order of its own with each request, and a query of the first one, each with the answers of mock and sandbox. */
export async function sandboxCalls(): Promise<Record<"creation" | "query", { mock: Call; sandbox: Call }>> {
  const documented = await documentedCall();
  const order: Record<string, unknown> = { ...JSON.parse(documented.body), partnerId: "GLINK" };
  const creation = { ...documented, body: JSON.stringify({ ...order, orderNumber: `SO-${idPlace}` }) };
  const { customerCode, warehouseCode } = order;
  const body = JSON.stringify({ partnerId: "GLINK", customerCode, warehouseCode, orderNumbers: ["SO-none"] });
  const query = { path: "/glink/GLINK_QUERY_ORDER_NOTIFY", body, answer: firstAnswer("queryOrders") };
  return {
    creation: { mock: creation, sandbox: { ...creation, answer: accepted } },
    query: { mock: query, sandbox: { ...query, answer: nothing } },
  };
}

/** The same of qlink. */
export async function qlinkCalls(): Promise<Record<"creation" | "query", { mock: Call; sandbox: Call }>> {
  const headers = { appKey: "bench", sign: "none", warehouseType: "LINGXING" };
  const path = (call: string) => `/global-api/v1/warehouse/${call}`;
  const order = { ...example("qlink.createOrder"), orderNumber: `SO-${idPlace}` };
  const creation = { path: path("createOrder"), headers, body: JSON.stringify(order) };
  const asked = JSON.stringify({
    ...example("qlink.getOrder"),
    getOrderInfoList: [{ orderNumber: "SO-none" }],
  });
  const query = { path: path("getOrder"), headers, body: asked };
  return {
    creation: {
      mock: { ...creation, answer: firstAnswer("createOrder", "qlink") },
      sandbox: { ...creation, answer: firstOfQlink },
    },
    query: {
      mock: { ...query, answer: firstAnswer("getOrder", "qlink") },
      sandbox: { ...query, answer: noneOfQlink },
    },
  };
}

/** What the sandbox answers to the first order of a world of qlink, and to a query that finds none. */
const firstOfQlink =
  '{"errorMsg":null,"result":{"warehouseOrderNumber":"OBS0000000001","orderNumber":"SO-first","info":"","success":true},"success":true,"code":null}';
const noneOfQlink = '{"errorMsg":null,"result":{"warehouseGetOrderList":[]},"success":true,"code":null}';

/** What the sandbox answers to a new order, and to a query that finds none. */
const accepted = answerNamed("createOrder", "accepted");
const nothing = '{"total":0,"success":true,"code":"success","message":null,"orderInfoList":[]}';

function firstAnswer(operationId: string, family = "glink"): string {
  const text = answers[family]?.[operationId]?.[0]?.examples[0]?.text;
  if (text === undefined) throw new Error(`There is no answer to ${operationId}`);
  return text;
}

function answerNamed(operationId: string, scenario: string): string {
  const examples = answers["glink"]?.[operationId]?.[0]?.examples ?? [];
  const text = examples.find((example) => example.scenario === scenario)?.text;
  if (text === undefined) throw new Error(`${operationId} has no answer ${scenario}`);
  return text;
}

/** The same of KakaClo: an order for goods that there are enough of, and a query of one that there is not. */
export function kakacloCalls(): Record<"creation" | "query", { mock: Call; sandbox: Call }> {
  const headers = { Authorization: "Bearer bench-token" };
  const order = {
    orderAddresses: { country: "US", phone: "5550100", recipient: "Kim", province: "IL" },
    orderItemsList: [{ sku: "BENCH_B_M", quantity: 1 }],
    channelType: "Standard",
    customOrderId: `SHOP-${idPlace}`,
  };
  const creation = { headers, path: "/openapi/v2/order/orders", body: JSON.stringify(order) };
  const query = { headers, method: "GET", path: "/openapi/v2/order/orders?ids=1", body: "" } as const;
  const [created, asked] = [kakacloAnswer("createOrder"), kakacloAnswer("queryOrders")];
  return {
    creation: {
      mock: { ...creation, answer: created },
      sandbox: { ...creation, answer: JSON.stringify(JSON.parse(created)) },
    },
    query: { mock: { ...query, answer: asked }, sandbox: { ...query, answer: noOrders } },
  };
}

const noOrders =
  '{"code":10000,"message":"success","data":{"vo":null,"list":[],"total":0,"pageNumber":1,"pageSize":10,"totalPageNumber":null,"modifyDate":null,"nextId":null}}';

function kakacloAnswer(operationId: string): string {
  const text = answers["kakaclo"]?.[operationId]?.[0]?.examples[0]?.text;
  if (text === undefined) throw new Error(`There is no answer to ${operationId}`);
  return text;
}
