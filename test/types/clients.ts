// Compiled, never run: what must compile, and, below each expectation, what must not.
import {
  type BusinessError,
  createGlinkClient,
  createKakacloClient,
  createQlinkClient,
  failuresOf,
  type GlinkRequest,
  type GlinkResponse,
  isBusinessError,
  type QlinkResponse,
} from "../../src/index.ts";

const glink = createGlinkClient({ partnerId: "1", partnerKey: "k", allowInsecureHttp: true });
const qlink = createQlinkClient({ appKey: "1", appSecret: "s", warehouseType: "COPE" });
const kakaclo = createKakacloClient({ accessToken: "t", rateLimit: "refuse", now: () => 0 });
declare const order: GlinkRequest<"createOrder">;

export async function calls(): Promise<void> {
  const { success, message, traceId } = await glink.createOrder(order, { timeoutMs: 1000, retry: 0 });
  success satisfies boolean;
  message satisfies string | null | undefined;
  traceId satisfies unknown;
  // @ts-expect-error A member that the contract does not list may be anything
  traceId satisfies string;

  // @ts-expect-error An order number is needed
  await glink.createOrder({ ...order, orderNumber: undefined });
  // @ts-expect-error A payload is needed
  await glink.createOrder();
  // @ts-expect-error Numbers of orders are texts
  await glink.cancelOrder({ customerCode: "C", orderNumbers: [1] });
  // @ts-expect-error Misspelt members of a payload are found
  await glink.cancelOrder({ customerCode: "C", orderNumbers: ["S1"], orderTagLists: [] });
  // @ts-expect-error There is no such call
  await glink.deleteOrder({});
  // @ts-expect-error A push is no call
  await glink.orderStatus({});
  // @ts-expect-error A call without pages has no pages()
  glink.queryOrders.pages({ customerCode: "C", orderNumbers: ["S1"] });
  // @ts-expect-error Options are those of the client
  await glink.createOrder(order, { timeout: 1000 });
  // @ts-expect-error Retries are turned off by 0, or told in full
  await glink.createOrder(order, { retry: 3 });
  // @ts-expect-error KakaClo needs the items of an order
  await kakaclo.createOrder({ channelType: "Standard" });
}

export async function parameters(): Promise<void> {
  await kakaclo.queryCategories();
  await kakaclo.queryOrders();
  await kakaclo.queryOrders({ ids: ["1"], pageSize: 250 }, { timeoutMs: 1000 });
  await kakaclo.createRefund({ id: "1", remark: "r" });
  const model = await kakaclo.getDesignModel({ id: 73 });
  model.code satisfies number | undefined;
  for await (const { warehouseStockList } of kakaclo.queryStocks.pages({ skus: ["A"] }))
    warehouseStockList?.length;
  kakaclo.queryOrders.pages();

  // @ts-expect-error A query that needs one of its parameters is not called without any
  await kakaclo.queryStocks();
  // @ts-expect-error A list is one, of a single entry too
  await kakaclo.queryStocks({ skus: "A" });
  // @ts-expect-error The number in the path is needed
  await kakaclo.queryRefund({});
  // @ts-expect-error The number in the path is needed beside the body
  await kakaclo.createRefund({ remark: "r" });
  // @ts-expect-error The id of a model is a number
  await kakaclo.getDesignModel({ id: "73" });
  // @ts-expect-error A call without parameters takes none
  await kakaclo.queryCategories({ pageNumber: 1 });
  // @ts-expect-error Misspelt parameters are found
  await kakaclo.queryOrders({ pagesize: 250 });
  // @ts-expect-error A query without pages has no pages()
  kakaclo.queryCategories.pages();
}

export async function raw(): Promise<void> {
  const { data } = await glink.raw.POST("/glink/GLINK_CREATE_ORDER_NOTIFY", { body: order });
  data?.success satisfies boolean | undefined;
  await qlink.raw.POST("/global-api/v1/warehouse/initWarehouses", { body: { warehouseKey: ["K"] } });
  // @ts-expect-error There is no such path
  await glink.raw.POST("/glink/GLINK_DELETE_ORDER_NOTIFY", { body: order });
  // @ts-expect-error The payload is that of the path
  await glink.raw.POST("/glink/GLINK_CANCEL_ORDER_NOTIFY", { body: order });
}

export async function pages(): Promise<void> {
  const query = { customerCode: "C", warehouseCode: "W", orderNumbers: ["S1"] };
  for await (const found of glink.batchQueryOrders.pages(query, { maxPages: 2 })) {
    found.orderNumber satisfies string;
    // @ts-expect-error An order number is no number
    found.orderNumber satisfies number;
  }
  const stock = { warehouseKey: "K", warehouseCode: "W" };
  for await (const record of qlink.syncInventory.pages({ ...stock, pageSize: 10 })) {
    record.warehouseSku satisfies string;
  }
  // @ts-expect-error qlink needs a page size
  qlink.syncInventory.pages(stock);
}

export function failures(error: unknown, answer: GlinkResponse<"batchOperateItems">): void {
  if (isBusinessError<GlinkResponse<"createOrder">>(error)) {
    error satisfies BusinessError<GlinkResponse<"createOrder">>;
    error.response.success satisfies boolean;
    error.name satisfies "BusinessError";
    // @ts-expect-error The name of an error is one text
    error.name satisfies "NetworkError";
  }
  // @ts-expect-error Nothing is known of an error that was not looked at
  error.response;
  for (const { entry } of failuresOf(answer)) entry.sku satisfies string | null | undefined;
}

export function nested(answer: QlinkResponse<"createOrder">): void {
  answer.result?.success satisfies boolean | undefined;
  answer.result?.["unlisted"] satisfies unknown;
  // @ts-expect-error What the contract lists keeps its type
  answer.result?.success satisfies string | undefined;
}

// @ts-expect-error A key is needed
createGlinkClient({ partnerId: "1" });
// @ts-expect-error There are two forms
createGlinkClient({ partnerId: "1", partnerKey: "k", wire: "json" });
// @ts-expect-error The warehouse systems are a closed list
createQlinkClient({ appKey: "1", appSecret: "s", warehouseType: "OTHER" });
// @ts-expect-error There are three ways to treat the limit
createKakacloClient({ accessToken: "t", rateLimit: "never" });
