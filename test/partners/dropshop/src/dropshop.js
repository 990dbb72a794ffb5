/** Sales of a shop that KakaClo ships: what was ordered for them, where it is, and what money came back. */
export function createDropshop({ call, wait, now }) {
  const sales = new Map();
  const stock = new Map();
  let syncedUntil = now();
  let bank = 0;

  /** A call that is to succeed. A full bucket drains. */
  async function ask(method, path, body) {
    const response = await call(method, path, body);
    if (response.status === 429) {
      await wait(1);
      return ask(method, path, body);
    }
    const answer = await response.json();
    if (answer.code !== 10000) throw new Error(answer.message);
    return answer.data;
  }

  const time = (instant) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

  async function allPages(path) {
    const rows = [];
    for (let page = 1; ; page++) {
      const { list, total } = await ask("GET", `${path}&pageNumber=${page}`);
      rows.push(...list);
      if (list.length === 0 || rows.length >= total) return rows;
    }
  }

  /** KakaClo has no filter by our number: all orders since the sale are looked through. */
  async function ordersOf({ number, soldAt }) {
    const since = `createStartTime=${time(soldAt)}&createEndTime=${time(now())}`;
    const orders = await allPages(`/openapi/v2/order/orders?${since}`);
    return orders.filter(({ customOrderId }) => customOrderId === number);
  }

  async function place(number, items) {
    const sale = sales.get(number) ?? { number, soldAt: now(), orders: [], refunds: [] };
    sales.set(number, sale);
    // The answer to an earlier try may have been lost.
    sale.orders = await ordersOf(sale);
    if (sale.orders.length > 0) return;
    const orderAddresses = { country: "US", phone: "5550100", recipient: "A. Buyer", province: "Ohio" };
    const order = { orderAddresses, orderItemsList: items, customOrderId: number, channelType: "Standard" };
    const first = await ask("POST", "/openapi/v2/order/orders", order);
    sale.orders = await ordersOf(sale, first);
  }

  /** Looks what became of a sale. */
  async function look(number) {
    const sale = sales.get(number);
    sale.orders = await ordersOf(sale);
    for (const refund of sale.refunds.filter(({ isOver }) => !isOver)) {
      const { list } = await ask("GET", `/openapi/v2/order/orders/refund/${refund.no}`);
      refund.isOver = list[0].refundStatus !== "pending_review";
      if (list[0].refundStatus === "refund_successfully") bank += refund.amount;
    }
  }

  const isGone = ({ fulfillmentStatus }) => ["fully_shipped", "completed"].includes(fulfillmentStatus);

  function stateOf(number) {
    const { orders } = sales.get(number);
    if (orders.length === 0) return "open";
    if (orders.every(isGone)) return "shipped";
    if (orders.every(({ status }) => status === "cancel")) return "cancelled";
    return "placed";
  }

  async function refund(number) {
    const sale = sales.get(number);
    for (const { id, refundableAmount } of sale.orders) {
      const no = await ask("POST", `/openapi/v2/order/orders/${id}/refund`, { remark: "returned" });
      sale.refunds.push({ no, amount: refundableAmount, isOver: false });
    }
  }

  /** Reads what changed since the last time. What changed a moment ago is not found yet. */
  async function syncStock() {
    const until = now() - 10 * 60_000;
    if (until <= syncedUntil) return;
    const range = `dateStartTime=${time(syncedUntil)}&dateEndTime=${time(until)}`;
    for (const { sku, warehouseStockList } of await allPages(`/openapi/v1/product/stocks?${range}`)) {
      const pieces = warehouseStockList.reduce((sum, { qty }) => sum + qty, 0);
      stock.set(sku, pieces);
    }
    syncedUntil = until;
  }

  return {
    place,
    look,
    refund,
    syncStock,
    stateOf,
    bank: () => bank,
    stockOf: (sku) => stock.get(sku),
    ordersOf: (number) => sales.get(number)?.orders.map(({ id }) => id) ?? [],
    trackingOf: (number) =>
      sales
        .get(number)
        .orders.flatMap((order) => (order.fulfillments ?? []).map((parcel) => parcel.trackingCode)),
  };
}
