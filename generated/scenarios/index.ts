// Generated, do not edit.
// Generator: scripts/build/scenarios.ts
// Source: spec/scenarios.yaml (sha256:25834b8bf406a4371125628f99d43ce46191f4064fe165daa51e622ff34511d5)

import type { Scenario } from "../../src/contract/scenario.ts";

/** The answers that the mock gives by the content of a call; the first one that fits is taken. */
export const scenarios: readonly Scenario[] = [
  {
    "operation": "glink.createOrder",
    "member": "orderNumber",
    "evidence": "observed",
    "summary": "The order is accepted.",
    "suffix": "-ACCEPTED",
    "answer": "accepted"
  },
  {
    "operation": "glink.createOrder",
    "member": "orderNumber",
    "evidence": "observed",
    "summary": "There is an order with this number already, and it stays as it is.",
    "suffix": "-EXISTS",
    "answer": "already-exists"
  },
  {
    "operation": "glink.createOrder",
    "member": "orderNumber",
    "evidence": "documented",
    "summary": "The order is refused.",
    "suffix": "-REFUSED",
    "answer": "documented"
  },
  {
    "operation": "glink.cancelOrder",
    "member": "orderNumbers[]",
    "evidence": "inferred",
    "summary": "The order is cancelled.",
    "suffix": "-ACCEPTED",
    "answer": "accepted"
  },
  {
    "operation": "glink.cancelOrder",
    "member": "orderNumbers[]",
    "evidence": "observed",
    "summary": "The order was cancelled before.",
    "suffix": "-CANCELLED",
    "answer": "already-cancelled"
  },
  {
    "operation": "glink.cancelOrder",
    "member": "orderNumbers[]",
    "evidence": "documented",
    "summary": "The cancellation is refused.",
    "suffix": "-REFUSED",
    "answer": "documented"
  },
  {
    "operation": "glink.updateLogisticStatus",
    "member": "orderNumberList[].orderNumber",
    "evidence": "documented",
    "summary": "An entry has an empty order number.",
    "breaks": "minLength",
    "answer": "failure",
    "body": "{\"success\":true,\"result\":{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"orderNumberList doesn't empty\",\"warehouseCode\":\"WH001\",\"orderNumberList\":[{\"orderNumber\":\"\",\"trackingNumber\":\"YT123456789CN\",\"status\":\"IN_TRANSIT\",\"extUserId\":\"EXT_USER_001\",\"errorMessage\":\"orderNumber doesn't empty\"}]}}"
  },
  {
    "operation": "glink.updateLogisticStatus",
    "member": "orderNumberList[].orderNumber",
    "evidence": "documented",
    "summary": "An entry is refused.",
    "suffix": "-REFUSED",
    "answer": "failure"
  },
  {
    "operation": "glink.updateLogisticStatus",
    "member": "orderNumberList[].wmsOrderNumber",
    "evidence": "documented",
    "summary": "An entry is refused.",
    "suffix": "-REFUSED",
    "answer": "failure"
  },
  {
    "operation": "glink.updateOnlineStatus",
    "member": "orderNumberList",
    "evidence": "inferred",
    "summary": "The list has no entry.",
    "breaks": "minItems",
    "answer": "empty-list",
    "body": "{\"success\":true,\"result\":{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"orderNumberList doesn't empty\",\"warehouseCode\":\"WH001\"}}"
  },
  {
    "operation": "glink.updateOnlineStatus",
    "member": "customerCode",
    "evidence": "inferred",
    "summary": "There is no such customer.",
    "suffix": "-NOTFOUND",
    "answer": "customer-not-found"
  },
  {
    "operation": "glink.updateOnlineStatus",
    "member": "warehouseCode",
    "evidence": "inferred",
    "summary": "There is no such warehouse.",
    "suffix": "-NOTFOUND",
    "answer": "warehouse-not-found"
  },
  {
    "operation": "glink.updateOnlineStatus",
    "member": "orderNumberList[].orderNumber",
    "evidence": "documented",
    "summary": "There is no such order.",
    "suffix": "-NOTFOUND",
    "answer": "order-not-found"
  },
  {
    "operation": "glink.batchOperateItems",
    "member": "itemList[].sku",
    "evidence": "inferred",
    "summary": "The signature counts as wrong. With keys configured, a wrong one gets this answer by itself.",
    "suffix": "-INVALID-SIGNATURE",
    "answer": "invalid-signature"
  },
  {
    "operation": "glink.batchOperateItems",
    "member": "itemList[].sku",
    "evidence": "inferred",
    "summary": "The platform fails.",
    "suffix": "-INTERNAL-ERROR",
    "answer": "internal-error"
  },
  {
    "operation": "glink.batchOperateItems",
    "member": "itemList[].sku",
    "evidence": "inferred",
    "summary": "The items are refused.",
    "suffix": "-INVALID-DATA",
    "answer": "invalid-data"
  },
  {
    "operation": "glink.batchOperateItems",
    "member": "itemList[].sku",
    "evidence": "inferred",
    "summary": "The operation is refused.",
    "suffix": "-INVALID-OPERATION",
    "answer": "invalid-operation"
  },
  {
    "operation": "glink.batchOperateItems",
    "member": "itemList[].sku",
    "evidence": "inferred",
    "summary": "Some items are taken and others are not.",
    "suffix": "-PARTIAL",
    "answer": "partial-succeed"
  },
  {
    "operation": "glink.queryItems",
    "member": "",
    "evidence": "observed",
    "summary": "There are neither item codes nor a complete range of time.",
    "breaks": "anyOf",
    "answer": "noCriteria",
    "body": "{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"Created time and Updated time and SKUs cannot be both empty\"}"
  },
  {
    "operation": "glink.queryItems",
    "member": "skus[]",
    "evidence": "inferred",
    "summary": "There is no such item.",
    "suffix": "-NOTFOUND",
    "answer": "not-found"
  },
  {
    "operation": "glink.queryItems",
    "member": "skus[]",
    "evidence": "inferred",
    "summary": "The signature counts as wrong. With keys configured, a wrong one gets this answer by itself.",
    "suffix": "-INVALID-SIGNATURE",
    "answer": "invalid-signature"
  },
  {
    "operation": "glink.queryItems",
    "member": "skus[]",
    "evidence": "inferred",
    "summary": "The platform fails.",
    "suffix": "-INTERNAL-ERROR",
    "answer": "internal-error"
  },
  {
    "operation": "glink.queryItems",
    "member": "skus[]",
    "evidence": "inferred",
    "summary": "The operation is refused.",
    "suffix": "-INVALID-OPERATION",
    "answer": "invalid-operation"
  },
  {
    "operation": "glink.queryItems",
    "member": "skus[]",
    "evidence": "inferred",
    "summary": "Some items are found and others are not.",
    "suffix": "-PARTIAL",
    "answer": "partial-succeed"
  },
  {
    "operation": "glink.queryOrders",
    "member": "orderNumbers",
    "evidence": "inferred",
    "summary": "There are no order numbers.",
    "breaks": "required",
    "answer": "without-numbers",
    "body": "{\"total\":null,\"success\":false,\"code\":\"139\",\"message\":null}"
  },
  {
    "operation": "glink.batchQueryAsns",
    "member": "",
    "evidence": "inferred",
    "summary": "There are neither numbers nor a complete range of creation, last update or receipt time.",
    "breaks": "anyOf",
    "answer": "noCriteria",
    "body": "{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"Numbers, reference numbers and times cannot be empty at the same time\"}"
  },
  {
    "operation": "glink.queryStockBySku",
    "member": "skus[]",
    "evidence": "inferred",
    "summary": "The platform fails.",
    "suffix": "-INTERNAL-ERROR",
    "answer": "internal-error"
  },
  {
    "operation": "glink.queryWarehouseStock",
    "member": "warehouseCode",
    "evidence": "inferred",
    "summary": "The page has no rows.",
    "suffix": "-EMPTY",
    "answer": "empty-page"
  },
  {
    "operation": "glink.queryWarehouses",
    "member": "customerCode",
    "evidence": "inferred",
    "summary": "The customer has no warehouses.",
    "suffix": "-EMPTY",
    "answer": "none"
  },
  {
    "operation": "glink.queryCarriers",
    "member": "warehouseCode",
    "evidence": "inferred",
    "summary": "The warehouse has no carriers.",
    "suffix": "-EMPTY",
    "answer": "none"
  },
  {
    "operation": "qlink.createOrder",
    "member": "orderNumber",
    "evidence": "inferred",
    "summary": "The warehouse accepts the order.",
    "suffix": "-ACCEPTED",
    "answer": "accepted"
  },
  {
    "operation": "qlink.createOrder",
    "member": "orderNumber",
    "evidence": "documented",
    "summary": "The warehouse refuses the order.",
    "suffix": "-REFUSED",
    "answer": "documented"
  },
  {
    "operation": "qlink.getOrder",
    "member": "getOrderInfoList[].orderNumber",
    "evidence": "inferred",
    "summary": "The order has left the warehouse.",
    "suffix": "-SHIPPED",
    "answer": "order-shipped"
  },
  {
    "operation": "qlink.getOrder",
    "member": "getOrderInfoList[].orderNumber",
    "evidence": "inferred",
    "summary": "The order is cancelled.",
    "suffix": "-CANCELLED",
    "answer": "order-cancelled"
  },
  {
    "operation": "qlink.getOrder",
    "member": "getOrderInfoList[].orderNumber",
    "evidence": "inferred",
    "summary": "The order has failed.",
    "suffix": "-FAILED",
    "answer": "order-failed"
  },
  {
    "operation": "qlink.createAsnOrder",
    "member": "asnNumber",
    "evidence": "inferred",
    "summary": "The warehouse accepts the notice.",
    "suffix": "-ACCEPTED",
    "answer": "accepted"
  },
  {
    "operation": "qlink.createAsnOrder",
    "member": "asnNumber",
    "evidence": "documented",
    "summary": "The warehouse refuses the notice.",
    "suffix": "-REFUSED",
    "answer": "documented"
  },
  {
    "operation": "qlink.cancelAsnOrder",
    "member": "asnNumbers[]",
    "evidence": "inferred",
    "summary": "The warehouse does not cancel the notice.",
    "suffix": "-REFUSED",
    "answer": "refused"
  },
  {
    "operation": "qlink.insertSkuInfo",
    "member": "sku",
    "evidence": "inferred",
    "summary": "The warehouse accepts the product.",
    "suffix": "-ACCEPTED",
    "answer": "accepted"
  },
  {
    "operation": "qlink.insertSkuInfo",
    "member": "sku",
    "evidence": "documented",
    "summary": "The warehouse refuses the product.",
    "suffix": "-REFUSED",
    "answer": "documented"
  },
  {
    "operation": "qlink.initWarehouses",
    "member": "warehouseKey[]",
    "evidence": "inferred",
    "summary": "The call as a whole fails.",
    "suffix": "-FAILED",
    "answer": "call-failed"
  },
  {
    "operation": "qlink.initChannels",
    "member": "warehouseKey[]",
    "evidence": "inferred",
    "summary": "The call as a whole fails.",
    "suffix": "-FAILED",
    "answer": "call-failed"
  },
  {
    "operation": "qlink.createOrder",
    "member": "warehouseKey",
    "evidence": "inferred",
    "summary": "The call as a whole fails.",
    "suffix": "-FAILED",
    "answer": "call-failed"
  },
  {
    "operation": "qlink.cancelOrder",
    "member": "warehouseKey",
    "evidence": "inferred",
    "summary": "The call as a whole fails.",
    "suffix": "-FAILED",
    "answer": "call-failed"
  },
  {
    "operation": "qlink.getOrder",
    "member": "warehouseKey",
    "evidence": "inferred",
    "summary": "The call as a whole fails.",
    "suffix": "-FAILED",
    "answer": "call-failed"
  },
  {
    "operation": "qlink.syncInventory",
    "member": "warehouseKey",
    "evidence": "inferred",
    "summary": "The call as a whole fails.",
    "suffix": "-FAILED",
    "answer": "call-failed"
  },
  {
    "operation": "qlink.createAsnOrder",
    "member": "warehouseKey",
    "evidence": "inferred",
    "summary": "The call as a whole fails.",
    "suffix": "-FAILED",
    "answer": "call-failed"
  },
  {
    "operation": "qlink.getAsnList",
    "member": "warehouseKey",
    "evidence": "inferred",
    "summary": "The call as a whole fails.",
    "suffix": "-FAILED",
    "answer": "call-failed"
  },
  {
    "operation": "qlink.cancelAsnOrder",
    "member": "warehouseKey",
    "evidence": "inferred",
    "summary": "The call as a whole fails.",
    "suffix": "-FAILED",
    "answer": "call-failed"
  },
  {
    "operation": "qlink.insertSkuInfo",
    "member": "warehouseKey",
    "evidence": "inferred",
    "summary": "The call as a whole fails.",
    "suffix": "-FAILED",
    "answer": "call-failed"
  },
  {
    "operation": "kakaclo.createOrder",
    "member": "customOrderId",
    "evidence": "public-docs",
    "summary": "There were too many calls.",
    "suffix": "-RATELIMIT",
    "status": 429
  },
  {
    "operation": "kakaclo.createOrder",
    "member": "customOrderId",
    "evidence": "public-docs",
    "summary": "The access token counts as invalid. Without one, each call gets this status.",
    "suffix": "-UNAUTHORIZED",
    "status": 401
  },
  {
    "operation": "kakaclo.queryStocks",
    "member": "skus[]",
    "evidence": "public-docs",
    "summary": "One SKU is found.",
    "suffix": "-ONE",
    "answer": "one-sku"
  },
  {
    "operation": "kakaclo.quoteChannels",
    "member": "products[].sku",
    "evidence": "public-docs",
    "summary": "The channels are quoted without their speeds.",
    "suffix": "-NOSPEED",
    "answer": "without-speed"
  },
  {
    "operation": "kakaclo.quoteChannelsV1",
    "member": "products[].sku",
    "evidence": "public-docs",
    "summary": "The channels are quoted without their speeds.",
    "suffix": "-NOSPEED",
    "answer": "without-speed"
  },
  {
    "operation": "kakaclo.quoteAutomaticSplit",
    "member": "products[].sku",
    "evidence": "public-docs",
    "summary": "The quotes are by channel.",
    "suffix": "-CHANNELS",
    "answer": "by-channel"
  },
  {
    "operation": "kakaclo.queryOrders",
    "member": "ids[]",
    "evidence": "public-docs",
    "summary": "A part of the order is shipped.",
    "suffix": "-PARTIAL",
    "answer": "partially-shipped"
  },
  {
    "operation": "kakaclo.queryOrders",
    "member": "ids[]",
    "evidence": "public-docs",
    "summary": "The order is shipped and has a tracking number.",
    "suffix": "-SHIPPED",
    "answer": "fully-shipped"
  },
  {
    "operation": "kakaclo.queryOrders",
    "member": "ids[]",
    "evidence": "public-docs",
    "summary": "The order has the form of V1.",
    "suffix": "-OLD",
    "answer": "first-version"
  },
  {
    "operation": "kakaclo.queryOrdersV1",
    "member": "ids[]",
    "evidence": "public-docs",
    "summary": "A part of the order is shipped.",
    "suffix": "-PARTIAL",
    "answer": "partially-shipped"
  },
  {
    "operation": "kakaclo.queryOrdersV1",
    "member": "ids[]",
    "evidence": "public-docs",
    "summary": "The order is shipped and has a tracking number.",
    "suffix": "-SHIPPED",
    "answer": "shipped"
  },
  {
    "operation": "kakaclo.queryOrdersV1",
    "member": "ids[]",
    "evidence": "public-docs",
    "summary": "The order waits to be shipped.",
    "suffix": "-WAITING",
    "answer": "waiting-to-ship"
  },
  {
    "operation": "kakaclo.createRefund",
    "member": "remark",
    "evidence": "public-docs",
    "summary": "The refund of a whole order is asked for.",
    "suffix": "-WHOLE",
    "answer": "whole-order"
  },
  {
    "operation": "kakaclo.createRefund",
    "member": "remark",
    "evidence": "public-docs",
    "summary": "The number of the refund comes as a text.",
    "suffix": "-TEXT",
    "answer": "number-as-text"
  }
];
