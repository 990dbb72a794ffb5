const stock = [
  { warehouseSku: "SKU1", sellableQuantity: "109", totalQuantity: "650" },
  { warehouseSku: "SKU2", sellableQuantity: "160", totalQuantity: "726" },
  { warehouseSku: "SKU3", sellableQuantity: "27", totalQuantity: "622" },
];

const nothingElse = {
  onwayQuantity: "0",
  pendingQuantity: "0",
  unsellableQuantity: "0",
  reservedQuantity: "0",
  useQuantity: "0",
};

const orders = new Map();

/** The endpoints by the last segment of their path. Each takes a body, and what its check finds wrong. */
export const endpoints = {
  initWarehouses: answering(() => ({
    warehouseList: [{ warehouseCode: "TU02", warehouseName: "The only one" }],
  })),

  // Orders go to a system of their own, which says inside of the answer what became of them.
  createOrder: (order, wrong) => ({ success: true, errorMsg: null, result: handedOver(order, wrong) }),

  cancelOrder: answering(({ cancelOrderList }) => {
    for (const { orderNumber } of cancelOrderList) orders.delete(orderNumber);
    return null;
  }),

  getOrder: answering(({ getOrderInfoList }) => ({
    warehouseGetOrderList: getOrderInfoList
      .filter(({ orderNumber }) => orders.has(orderNumber))
      .map(({ orderNumber }) => ({ orderNumber, wmsStatus: "10", status: "SENDING" })),
  })),

  syncInventory: answering(({ warehouseCode, page, pageSize }) => {
    const pageCount = Math.ceil(stock.length / Math.max(pageSize, 1));
    const rows = page > 0 ? stock.slice((page - 1) * pageSize, page * pageSize) : [];
    const data = rows.map((row) => ({ warehouseCode, ...nothingElse, ...row }));
    return { isLastPage: page >= pageCount, currentPage: page, pageCount, data };
  }),
};

function answering(resultOf) {
  return (body, wrong) => {
    if (wrong !== undefined) return { success: false, errorMsg: wrong };
    return { success: true, errorMsg: null, result: resultOf(body) };
  };
}

function handedOver(order, wrong) {
  if (wrong !== undefined) return { success: false, info: wrong };
  orders.set(order.orderNumber, order);
  return { success: true };
}
