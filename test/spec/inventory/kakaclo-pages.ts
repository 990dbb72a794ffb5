/** The operation of each page of the vendor's documentation that has tables or examples of current calls or of V1. */
export const operationOfPage: Readonly<Record<string, string>> = {
  "admin-api/api-reference/category.md": "queryCategories",
  "admin-api/api-reference/products.md": "queryProducts",
  "admin-api/api-reference/countryandwarehouse.md": "queryWarehouses",
  "admin-api/api-reference/stock.md": "queryStocks",
  "admin-api/order-1/logistics-channel.md": "quoteChannels",
  "admin-api/order-1/automatic-unpack-logistics-channel.md": "quoteAutomaticSplit",
  "admin-api/order-1/order.md": "createOrder",
  "admin-api/order-1/order-list/README.md": "queryOrders",
  "admin-api/order-1/order-list/orders-status-json-response.md": "queryOrders",
  "admin-api/order-1/refund-order.md": "createRefund",
  "admin-api/order-1/query-refund.md": "queryRefund",
  "admin-api/order/channel.md": "quoteChannelsV1",
  "admin-api/order/order.md": "createOrderV1",
  "admin-api/order/order-list/README.md": "queryOrdersV1",
  "admin-api/order/order-list/orders-status-json-response.md": "queryOrdersV1",
  "admin-api/order/refund-order.md": "createRefundV1",
  "admin-api/order/query-refund.md": "queryRefundV1",
  "admin-api/custom-product/get-design-category-name-list.md": "queryDesignCategories",
  "admin-api/custom-product/design-mode.md": "queryDesignModels",
  "admin-api/custom-product/get-design-model-detail.md": "getDesignModel",
  "admin-api/custom-product/get-custom-designed-list.md": "queryDesignedProducts",
  "admin-api/custom-product/save-pod-designed-product.md": "createDesignedProduct",
  "admin-api/payment/query-balance.md": "queryBalance",
  "kuai-su-kai-shi.md": "queryCategories",
};

/** The field that each table of values is about, by page and number of the table. */
export const fieldOfValues: Readonly<Record<string, readonly string[]>> = {
  "admin-api/api-reference/products.md 2": ["sortType"],
  "admin-api/api-reference/products.md 6": ["data.list[].spuStatus", "data.list[].skuDetails[].skuStatus"],
  "admin-api/order-1/order-list/README.md 7": ["data.list[].status"],
  "admin-api/order-1/order-list/README.md 8": ["data.list[].financialStatus"],
  "admin-api/order-1/order-list/README.md 9": ["data.list[].fulfillmentStatus"],
  "admin-api/order-1/order-list/README.md 10": ["data.list[].refundStatus"],
  "admin-api/order-1/order-list/README.md 11": ["data.list[].fulfillments[].status"],
  "admin-api/order-1/query-refund.md 2": ["data.list[].refundStatus"],
  "admin-api/order/order-list/README.md 6": ["data.list[].status"],
  "admin-api/order/query-refund.md 1": ["data.list[].refundStatus"],
};

/**
 * Tables without fields of a message: how a state follows from others, which the description of `spuStatus` says, and the
 * header fields, which are those of a bearer token and of a JSON body.
 */
export const withoutFields: readonly string[] = [
  "admin-api/api-reference/products.md 7",
  "admin-api/custom-product/get-design-category-name-list.md 1",
];

/**
 * Blocks that are no examples of the call: the template text of a documentation tool, and the order of the page that is a
 * source document of its own, where it has other names and numbers of people.
 */
export const withoutExample: readonly string[] = ["kuai-su-kai-shi.md 1", "admin-api/order-1/order.md 1"];

/** Calls without parameters whose answer has no table. */
export const withoutRows: readonly string[] = ["queryDesignCategories", "queryBalance"];
