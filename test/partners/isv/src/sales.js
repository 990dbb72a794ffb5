/** What we know of sales, deliveries and the stock in the warehouse. qlink pushes nothing: all of it is asked for. */
export function createSales(callQlink, now) {
  const sales = new Map();
  const stock = new Map();
  const deliveries = new Map();
  const received = new Map();
  let syncedAt;

  async function place(order) {
    const { result } = await callQlink("createOrder", order);
    // A refusal by the warehouse comes inside a call that succeeds.
    if (!result.success) throw new Error(result.info);
    sales.set(order.orderNumber, { state: "placed" });
  }

  async function cancel(orderNumber) {
    const answer = await callQlink("cancelOrder", { cancelOrderList: [{ orderNumber }] });
    if (answer.success) sales.get(orderNumber).state = "cancelled";
    return answer.success;
  }

  /** Asks for the sales that are still open. */
  async function poll() {
    const open = [...sales].filter(([, { state }]) => ["placed", "in trouble"].includes(state));
    if (open.length === 0) return;
    const getOrderInfoList = open.map(([orderNumber]) => ({ orderNumber }));
    const { result } = await callQlink("getOrder", { getOrderInfoList });
    for (const { orderNumber, status, trackingNumber, failedReason } of result.warehouseGetOrderList) {
      const sale = sales.get(orderNumber);
      if (status === "SENDING") sale.state = "placed";
      if (status === "CANCEL") sale.state = "cancelled";
      if (status === "FAILED") Object.assign(sale, { state: "in trouble", reason: failedReason });
      if (status === "SUCCESS") Object.assign(sale, { state: "shipped", trackingNumber });
    }
  }

  /** Asks for the stock that has changed, page by page. */
  async function syncStock() {
    const startedAt = now();
    for (let page = 1, isLastPage = false; !isLastPage; page++) {
      const query = { warehouseCode: "WH001", page, pageSize: 2, warehouseSkuList: [] };
      const since = syncedAt === undefined ? {} : { updateTimeFrom: syncedAt };
      const { result } = await callQlink("syncInventory", { ...query, ...since });
      for (const row of result.data) stock.set(row.warehouseSku, Number(row.sellableQuantity));
      ({ isLastPage } = result);
    }
    syncedAt = startedAt;
  }

  async function register(sku, erpSku) {
    const { result } = await callQlink("insertSkuInfo", { sku, erpSku });
    if (!result.success) throw new Error(result.info);
  }

  async function announce(notice) {
    const { result } = await callQlink("createAsnOrder", notice);
    if (!result.success) throw new Error(result.info);
    deliveries.set(notice.asnNumber, { type: notice.type, refCode: result.wmsAsnNumber, good: new Map() });
  }

  /** Asks what has come in of the deliveries. */
  async function pollDeliveries() {
    const asnNumbers = [...deliveries].map(([asnNumber, { type, refCode }]) => ({
      asnNumber,
      type,
      refCode,
    }));
    const { result } = await callQlink("getAsnList", { asnNumbers });
    for (const { asnNumber, wmsStatus, skuList } of result.asnList) {
      const delivery = deliveries.get(asnNumber);
      delivery.isOver = ["FINISHED", "CLOSED", "DELETED"].includes(wmsStatus);
      for (const { sku, goodQuantity } of skuList) {
        // Each answer has all pieces so far, so that only what is new is added.
        const known = delivery.good.get(sku) ?? 0;
        received.set(sku, (received.get(sku) ?? 0) + goodQuantity - known);
        delivery.good.set(sku, goodQuantity);
      }
    }
  }

  return {
    ...{ place, cancel, poll, syncStock, register, announce, pollDeliveries },
    sale: (orderNumber) => sales.get(orderNumber),
    stockOf: (sku) => stock.get(sku),
    receivedOf: (sku) => received.get(sku) ?? 0,
    isOver: (asnNumber) => deliveries.get(asnNumber).isOver === true,
  };
}
