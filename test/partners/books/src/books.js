/** What we know of sales and of our stock in the warehouse: it goes by what the warehouse tells. */
export function createBooks(callGlink) {
  const sales = new Map();
  const stock = new Map();
  const receipts = new Map();
  const adjustments = new Set();

  const add = (sku, quantity) => stock.set(sku, (stock.get(sku) ?? 0) + quantity);

  async function place(sale) {
    await callGlink("GLINK_CREATE_ORDER_NOTIFY", sale);
    sales.set(sale.orderNumber, { state: "placed", stages: 0 });
  }

  async function cancel(orderNumber) {
    const answer = await callGlink("GLINK_CANCEL_ORDER_NOTIFY", {
      customerCode: "SHOP",
      warehouseCode: "WH001",
      orderNumbers: [orderNumber],
    });
    const sale = sales.get(orderNumber);
    if (answer.success) sale.state = "cancelled";
    return answer.success;
  }

  async function look(orderNumber) {
    const answer = await callGlink("GLINK_BATCH_QUERY_ORDER_NOTIFY", {
      customerCode: "SHOP",
      warehouseCode: "WH001",
      orderNumbers: [orderNumber],
      page: 1,
      pageSize: 10,
    });
    const [found] = answer.orderInfoList;
    const sale = sales.get(orderNumber);
    if (found?.stage === "SHIPPED") sale.state = "shipped";
    return sale.state;
  }

  const order = ["CREATED", "DUE_OUT", "ALLOCATED", "PICKING", "PICKED", "PACKING", "PACKED", "SHIPPED"];

  function orderStatus({ orderNumber, status, stage, items }) {
    const sale = sales.get(orderNumber);
    if (!sale) throw new Error(`There is no sale ${orderNumber}`);
    if (status === "CANCELLED") {
      sale.state = "cancelled";
      return;
    }
    const progress = order.indexOf(stage);
    if (progress <= sale.stages) return;
    sale.stages = progress;
    sale.stage = stage;
    if (stage !== "SHIPPED") return;
    sale.state = "shipped";
    for (const { sku, quantity } of items) add(sku, -quantity);
  }

  function inboundStatus({ asnNumber, asnItemReceiveDetails = [] }) {
    const rows = asnItemReceiveDetails.filter(({ detailId }) => detailId.startsWith("RV"));
    const known = receipts.get(asnNumber) ?? new Map();
    receipts.set(asnNumber, known);
    // Each push has all rows so far, so that only what is new is added.
    const totals = new Map();
    for (const { sku, receiveQty } of rows.filter((row) => row.skuStatus === "GOOD"))
      totals.set(sku, (totals.get(sku) ?? 0) + receiveQty);
    for (const [sku, total] of totals) {
      add(sku, total - (known.get(sku) ?? 0));
      known.set(sku, total);
    }
  }

  function stockAdjusted({ adjustNumber, adjustList }) {
    if (adjustments.has(adjustNumber)) return;
    adjustments.add(adjustNumber);
    for (const { sku, adjustQty } of adjustList) add(sku, adjustQty);
  }

  const handlers = {
    GLINK_UPDATE_ORDER_STATUS: orderStatus,
    GLINK_UPDATE_ASN_STATUS: inboundStatus,
    GLINK_ADJUST_STOCK_PUSH: stockAdjusted,
  };

  /** Takes a push as the four fields of a form. */
  async function receive(request) {
    const fields = new URLSearchParams(await request.text());
    try {
      handlers[fields.get("serviceType")](JSON.parse(fields.get("bizData")));
      return Response.json({ success: true, code: "success", message: null });
    } catch (error) {
      return Response.json({ success: false, code: "FAILED", message: error.message });
    }
  }

  return {
    place,
    cancel,
    look,
    receive,
    stateOf: (orderNumber) => sales.get(orderNumber)?.state,
    stageOf: (orderNumber) => sales.get(orderNumber)?.stage,
    stockOf: (sku) => stock.get(sku) ?? 0,
  };
}
