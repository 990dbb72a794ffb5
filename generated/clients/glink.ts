// Generated, do not edit.
// Generator: scripts/build/clients.ts
// Source: spec/glink (sha256:fe52259801bafbdb434785915c20de16a964f7c27f6d4648cbf4a83efa5f4b52)

import type { Call, CallDescriptor, Open, PagedCall } from "../../src/client/call.ts";
import type { RequestPayload } from "../../src/contract/request-payload.ts";
import type { components, operations } from "../types/glink.ts";

type Operations = Pick<operations, "createOrder" | "cancelOrder" | "queryOrders" | "batchQueryOrders" | "addOrderFiles" | "updateLogisticStatus" | "updateOnlineStatus" | "createProductionOrder" | "cancelProductionOrder" | "createAsn" | "cancelAsn" | "queryAsns" | "batchQueryAsns" | "batchOperateItems" | "queryItems" | "queryStockBySku" | "queryWarehouseStock" | "queryOwner" | "queryWarehouses" | "queryCarriers" | "queryAsnInspections">;

/** The payload of a call, by its operationId. */
export type GlinkRequest<Id extends keyof Operations> = RequestPayload<Operations[Id]>;

/** The answer to a call, by its operationId. Members that the contract does not list are reachable as `unknown`. */
export type GlinkResponse<Id extends keyof Operations> = Open<Operations[Id]["responses"][200]["content"]["application/json"]>;

/** The calls of glink. */
export interface GlinkCalls {
  /**
   * Create outbound order.
   *
   * SERVICE_TYPE `GLINK_CREATE_ORDER_NOTIFY`. Hands an outbound order to the warehouse.
   *
   * One integrator reports that repeating an `orderNumber` answered `success: true` with the message
   * `Order already exist.` and changed nothing. Nobody else confirms it. No number of the WMS comes back: `orderNumber`
   * stays the key. (Evidence: `observed`.)
   *
   * Rules beyond the types:
   * - OutboundOrderItem: If `kitItemID` is present, then `kitItemDesc` and `kitItemQty` are present.
   * - If `shippingInstructions.shippingLabelSource` is "ATTACHMENT", then `shippingInstructions.trackingNumber` is present where `shippingInstructions` is present and `files` has exactly 1 entry where `fileType` is "Shipping Label".
   * - If `cartonization` is true or 1, then `palletInfoList` has at least 1 entry.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-CREATE-ORDER-REPEATED`
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Repeated after a failure only with `retry: { creates: true }`, by its `orderNumber`.
   *
   * Source: glink-order, section 2.1 (documented). SERVICE_TYPE `GLINK_CREATE_ORDER_NOTIFY`.
   */
  readonly createOrder: Call<GlinkRequest<"createOrder">, GlinkResponse<"createOrder">>;

  /**
   * Cancel outbound orders.
   *
   * SERVICE_TYPE `GLINK_CANCEL_ORDER_NOTIFY`. Cancels one or more outbound orders of a customer.
   *
   * For one order the answer is the result of cancelling it; for several the document says that the numbers of the
   * cancelled orders are returned, but lists no field that holds them.
   *
   * One integrator reports that cancelling an order twice answered `success: true` with the message
   * `This order has been cancelled!`. Nobody else confirms it. (Evidence: `observed`.)
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-CANCEL-ORDER-RESULTS`
   * - `GLINK-CANCEL-ORDER-REPEATED`
   * - `GLINK-CANCEL-ORDER-REFUSED`
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: glink-order, section 2.2 (documented). SERVICE_TYPE `GLINK_CANCEL_ORDER_NOTIFY`.
   */
  readonly cancelOrder: Call<GlinkRequest<"cancelOrder">, GlinkResponse<"cancelOrder">>;

  /**
   * Query outbound orders by number.
   *
   * SERVICE_TYPE `GLINK_QUERY_ORDER_NOTIFY`. Returns outbound orders with their status and packages, for up to 100
   * order numbers.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-QUERY-ORDERS-NOT-FOUND`
   * - `GLINK-QUERY-ORDERS-CODE-139`
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: glink-order, section 2.3 (documented). SERVICE_TYPE `GLINK_QUERY_ORDER_NOTIFY`.
   */
  readonly queryOrders: Call<GlinkRequest<"queryOrders">, GlinkResponse<"queryOrders">>;

  /**
   * Query outbound orders (version 2).
   *
   * SERVICE_TYPE `GLINK_BATCH_QUERY_ORDER_NOTIFY`. Returns outbound orders in full, page by page, by order number,
   * external order number, or a span of shipping, creation or order time.
   *
   * Without `orderNumbers`, at least one other condition is needed: `extOrderNumbers`, or both ends of one time span.
   * According to version 1 of the query, this version always fetches package contents from the WMS.
   *
   * One integrator asks by creation time, in pages of 100: a range of shipping time finds shipped orders only. It takes
   * `status` `VALID` for no sign of shipment, and reads that from `stage`. (Evidence: `public-clients`.)
   *
   * Rules beyond the types:
   * - Unless `orderNumbers` has at least 1 entry: either `extOrderNumbers` has at least 1 entry, or `shippingTimeFrom` and `shippingTimeTo` are present, or `createdTimeFrom` and `createdTimeTo` are present, or `orderedTimeFrom` and `orderedTimeTo` are present.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-BATCH-QUERY-NAME`
   * - `GLINK-BATCH-QUERY-TWICE`
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: glink-order, section 2.4 (documented). SERVICE_TYPE `GLINK_BATCH_QUERY_ORDER_NOTIFY`.
   */
  readonly batchQueryOrders: PagedCall<GlinkRequest<"batchQueryOrders">, GlinkResponse<"batchQueryOrders">, Open<components["schemas"]["QueriedOrderDetails"]>>;

  /**
   * Add attachments to an outbound order.
   *
   * SERVICE_TYPE `GLINK_CREATE_FILE_NOTIFY`. Adds attachments to an outbound order, such as a shipping label or an
   * invoice.
   *
   * A file comes by URL or in Base64. One request holds files of one kind only.
   *
   * Rules beyond the types:
   * - OrderAttachment: If `fileUrl` is present, then `fileBase64` is absent; otherwise `fileBase64` is present.
   * - If `files` has at least 1 entry where `fileUrl` is present, then `files` has no entry where `fileBase64` is present.
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: glink-order, section 2.6 (documented). SERVICE_TYPE `GLINK_CREATE_FILE_NOTIFY`.
   */
  readonly addOrderFiles: Call<GlinkRequest<"addOrderFiles">, GlinkResponse<"addOrderFiles">>;

  /**
   * Update logistics status.
   *
   * SERVICE_TYPE `GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2`. Tells the warehouse what became of shipments on the way.
   *
   * With `customerCode`, every entry needs `orderNumber`. Without it, `warehouseCode` is needed and every entry needs
   * `wmsOrderNumber`.
   *
   * A failure of single entries arrives as `success: true` with `success: false` inside `result`.
   *
   * Rules beyond the types:
   * - If `customerCode` is present, then `orderNumberList[].orderNumber` has at least 1 character; otherwise `orderNumberList[].wmsOrderNumber` has at least 1 character and `warehouseCode` is present.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-LOGISTIC-STATUS-DIRECTION`
   * - `GLINK-LOGISTIC-STATUS-VERSION`
   *
   * Failure codes: `INVALID_DATA`, `INVALID_SIGNATURE`.
   *
   * Source: glink-order, section 2.7 (documented). SERVICE_TYPE `GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2`.
   */
  readonly updateLogisticStatus: Call<GlinkRequest<"updateLogisticStatus">, GlinkResponse<"updateLogisticStatus">>;

  /**
   * Update online status of orders.
   *
   * SERVICE_TYPE `GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY`. Updates the status that orders have on their sales
   * platform, many orders at once, by ERP order number.
   *
   * A failure of single entries arrives as `success: true` with `success: false` inside `result`.
   *
   * Failure codes: `INVALID_DATA`, `INVALID_SIGNATURE`.
   *
   * Source: glink-order, section 2.8 (documented). SERVICE_TYPE `GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY`.
   */
  readonly updateOnlineStatus: Call<GlinkRequest<"updateOnlineStatus">, GlinkResponse<"updateOnlineStatus">>;

  /**
   * Create production order.
   *
   * SERVICE_TYPE `GLINK_CREATE_PRODUCTION_ORDER`. Has the warehouse assemble goods into kits, or take kits apart.
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: glink-order, section 2.10 (documented). SERVICE_TYPE `GLINK_CREATE_PRODUCTION_ORDER`.
   */
  readonly createProductionOrder: Call<GlinkRequest<"createProductionOrder">, GlinkResponse<"createProductionOrder">>;

  /**
   * Cancel production order.
   *
   * SERVICE_TYPE `GLINK_CANCEL_PRODUCTION_ORDER`. Cancels a production order.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-CANCEL-PRODUCTION-TOO-LATE`
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: glink-order, section 2.11 (documented). SERVICE_TYPE `GLINK_CANCEL_PRODUCTION_ORDER`.
   */
  readonly cancelProductionOrder: Call<GlinkRequest<"cancelProductionOrder">, GlinkResponse<"cancelProductionOrder">>;

  /**
   * Create inbound order.
   *
   * SERVICE_TYPE `GLINK_CREATE_ASN_NOTIFY`. Announces goods to the warehouse: an inbound order, or advance ship
   * notice (ASN).
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-CREATE-ASN-REPEAT`
   * - `GLINK-CREATE-ASN-RESPONSE-CODE`
   * - `GLINK-ASN-CHANGE-OR-NEW`
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Repeated after a failure only with `retry: { creates: true }`, by its `asnNumber`.
   *
   * Source: glink-inbound, section 2.1 (documented). SERVICE_TYPE `GLINK_CREATE_ASN_NOTIFY`.
   */
  readonly createAsn: Call<GlinkRequest<"createAsn">, GlinkResponse<"createAsn">>;

  /**
   * Cancel inbound order.
   *
   * SERVICE_TYPE `GLINK_CANCEL_ASN_NOTIFY`. Cancels one inbound order. `asnNumbers` is a list, but a call processes
   * only its first number: send one call per inbound order.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-CANCEL-ASN-WAREHOUSE`
   * - `GLINK-CANCEL-ASN-STAGE`
   * - `GLINK-CREATE-ASN-RESPONSE-CODE`
   * - `GLINK-ASN-MARKS-STAY-TAKEN`
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: glink-inbound, section 2.2 (documented). SERVICE_TYPE `GLINK_CANCEL_ASN_NOTIFY`.
   */
  readonly cancelAsn: Call<GlinkRequest<"cancelAsn">, GlinkResponse<"cancelAsn">>;

  /**
   * Query inbound orders by number.
   *
   * SERVICE_TYPE `GLINK_QUERY_ASN_NOTIFY`. Returns inbound orders by their numbers, at most 100 in a call.
   * `batchQueryAsns` is the second version of this query; it also searches by time and returns more.
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: glink-inbound, section 2.3 (documented). SERVICE_TYPE `GLINK_QUERY_ASN_NOTIFY`.
   */
  readonly queryAsns: Call<GlinkRequest<"queryAsns">, GlinkResponse<"queryAsns">>;

  /**
   * Query inbound orders page by page.
   *
   * SERVICE_TYPE `GLINK_BATCH_QUERY_ASN_NOTIFY`. Second version of the query: by inbound order numbers, reference
   * numbers or ranges of time, with pages.
   *
   * When both `asnNumbers` and `refNumbers` are empty, at least one complete range, start and end, of creation, last
   * update or receipt time must be given. A range of putaway completion does not count.
   *
   * One integrator repeats the query for each of its warehouses, in pages of 200, over windows of whole days from
   * yesterday to today, and stops at the first page that is not full. Windows overlap, so that rows come again. (Evidence: `public-clients`.)
   *
   * Rules beyond the types:
   * - Unless either `asnNumbers` has at least 1 entry, or `refNumbers` has at least 1 entry: either `createdTimeFrom` and `createdTimeTo` are present, or `lastUpdatedTimeFrom` and `lastUpdatedTimeTo` are present, or `receiveTimeFrom` and `receiveTimeTo` are present.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-BATCH-QUERY-ASN-HALF-RANGE`
   * - `GLINK-BATCH-QUERY-ASN-PUTAWAY-ALONE`
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: glink-inbound, section 2.4 (documented). SERVICE_TYPE `GLINK_BATCH_QUERY_ASN_NOTIFY`.
   */
  readonly batchQueryAsns: PagedCall<GlinkRequest<"batchQueryAsns">, GlinkResponse<"batchQueryAsns">, Open<components["schemas"]["InboundOrderDetails"]>>;

  /**
   * Create or update items.
   *
   * SERVICE_TYPE `GLINK_BATCH_OPERATE_ITEM_NOTIFY`. Creates the items that do not exist and updates those that do.
   * `results` tells the outcome of each item.
   *
   * Rules beyond the types:
   * - ItemPackage: If `unit` is "EA", then `pcsQty` is absent, `length` is greater than 0, `width` is greater than 0, `height` is greater than 0, and `weight` is greater than 0.
   *
   * Failure codes: `INVALID_SIGNATURE`, `INTERNAL_ERROR`, `INVALID_DATA`, `INVALID_OPERATION`.
   *
   * Source: glink-item, section 2.1 (documented). SERVICE_TYPE `GLINK_BATCH_OPERATE_ITEM_NOTIFY`.
   */
  readonly batchOperateItems: Call<GlinkRequest<"batchOperateItems">, GlinkResponse<"batchOperateItems">>;

  /**
   * Query items.
   *
   * SERVICE_TYPE `GLINK_QUERY_ITEM_NOTIFY`. Returns items by their codes, at most 100 in a call, or by ranges of
   * creation or update time, page by page.
   *
   * Without item codes, one complete range, start and end, of creation or of update time must be given, and so must
   * `page` and `pageSize`.
   *
   * In a query by item codes without paging, each SKU that is not found yields an entry whose `success` is `false`
   * while the answer as a whole succeeds.
   *
   * One integrator reports that a live query with neither codes nor a complete range was refused, with `success: false`
   * and code `INVALID_DATA`, and that optional members of an item were absent rather than null. (Evidence: `observed`.)
   *
   * Rules beyond the types:
   * - Unless `skus` has at least 1 entry: `page` and `pageSize` are present and either `createdTimeFrom` and `createdTimeTo` are present, or `updatedTimeFrom` and `updatedTimeTo` are present.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-QUERY-ITEM-HALF-RANGE`
   * - `GLINK-QUERY-ITEM-NO-CRITERIA`
   * - `GLINK-QUERY-ITEM-MISSING-FIELDS`
   *
   * Failure codes: `INVALID_SIGNATURE`, `INTERNAL_ERROR`, `INVALID_DATA`, `INVALID_OPERATION`, `FAIL`.
   *
   * Source: glink-item, section 2.2 (documented). SERVICE_TYPE `GLINK_QUERY_ITEM_NOTIFY`.
   */
  readonly queryItems: PagedCall<GlinkRequest<"queryItems">, GlinkResponse<"queryItems">, Open<components["schemas"]["ItemRecord"]>>;

  /**
   * Query stock by item code.
   *
   * SERVICE_TYPE `GLINK_QUERY_INVENTORY_NOTIFY`. Returns the stock of up to 200 items, summed up by item code. No pages
   * are mentioned.
   *
   * This stands on a public page of the vendor of which only the beginning can be read. It ends inside the example of the
   * answer, so that members may be missing here. What an unknown item code gets is not known.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-STOCK-BY-SKU-CUT`
   * - `GLINK-STOCK-BY-SKU-UNKNOWN`
   *
   * Failure codes: `INTERNAL_ERROR`, `INVALID_SIGNATURE`.
   *
   * Source: glink-inventory, section 2.1 (public-docs). SERVICE_TYPE `GLINK_QUERY_INVENTORY_NOTIFY`.
   */
  readonly queryStockBySku: Call<GlinkRequest<"queryStockBySku">, GlinkResponse<"queryStockBySku">>;

  /**
   * Query the stock of a warehouse page by page.
   *
   * SERVICE_TYPE `GLINK_QUERY_INVENTORY_NOTIFY_NEW`. Returns the stock of one warehouse, page by page; or, by `skus`, of up
   * to 200 items.
   *
   * One integrator calls it live. It took the members from a page of the vendor and checked them against a live answer. That
   * answer holds `code`, `success` and `inventoryVOList`: no `message`, no total and no number of pages. So the last page
   * shows itself by not being full. Without `stockStatus` every status comes back.
   *
   * Rules beyond the types:
   * - Unless `skus` has at least 1 entry: `page` and `pageSize` are present.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-WAREHOUSE-STOCK-PARTNER-ID`
   * - `GLINK-WAREHOUSE-STOCK-STATUS-FILTER`
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: one-integrator, section notes and code to July 2026 (observed). SERVICE_TYPE `GLINK_QUERY_INVENTORY_NOTIFY_NEW`.
   */
  readonly queryWarehouseStock: PagedCall<GlinkRequest<"queryWarehouseStock">, GlinkResponse<"queryWarehouseStock">, Open<components["schemas"]["WarehouseStock"]>>;

  /**
   * Query the domain code of a customer.
   *
   * SERVICE_TYPE `GLINK_QUERY_OWNER_NOTIFY`. Returns what the platform keeps of a customer, with `domainCode`, the domain
   * that the customer belongs to.
   *
   * This stands on a public page of the vendor of which only the beginning can be read. It ends inside the table of the
   * answer, so that members are missing here.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `GLINK-OWNER-CUT`
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: glink-customer-warehouse, section 2.1 (public-docs). SERVICE_TYPE `GLINK_QUERY_OWNER_NOTIFY`.
   */
  readonly queryOwner: Call<GlinkRequest<"queryOwner">, GlinkResponse<"queryOwner">>;

  /**
   * Query the warehouses of a customer.
   *
   * SERVICE_TYPE `GLINK_QUERY_WAREHOUSE_NOTIFY`. Returns every warehouse of a customer in one answer. `warehouseCode` is
   * what orders, inbound orders and stock queries ask for.
   *
   * One integrator calls it daily, and is prepared for warehouses that vanish from the list. No page of the vendor could be
   * read: the members here are those that this integrator reads.
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: one-integrator, section notes and code to July 2026 (public-clients). SERVICE_TYPE `GLINK_QUERY_WAREHOUSE_NOTIFY`.
   */
  readonly queryWarehouses: Call<GlinkRequest<"queryWarehouses">, GlinkResponse<"queryWarehouses">>;

  /**
   * Query carriers and services of a warehouse.
   *
   * SERVICE_TYPE `GLINK_QUERY_CARRIER_NOTIFY`. Returns the logistics providers of a warehouse with their services. A pair of
   * `carrier` and `carrierService` is what the shipping instructions of an order ask for.
   *
   * One integrator asks warehouse by warehouse and uses the values in orders. No page of the vendor could be read: the
   * members here are those that this integrator reads.
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: one-integrator, section notes and code to July 2026 (public-clients). SERVICE_TYPE `GLINK_QUERY_CARRIER_NOTIFY`.
   */
  readonly queryCarriers: Call<GlinkRequest<"queryCarriers">, GlinkResponse<"queryCarriers">>;

  /**
   * Query inspection details of inbound orders.
   *
   * SERVICE_TYPE `GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY`. Returns inbound orders with the goods that were inspected, page by
   * page. The answer tells no total, so the last page shows itself by not being full.
   *
   * One integrator used it in an early state and then moved to `batchQueryAsns`. It took the members from a page of the
   * vendor, and quotes no live answer. Whether a range of time is required, whether it is enough, and whether a warehouse can
   * be named is not known.
   *
   * Failure codes: `INVALID_SIGNATURE`.
   *
   * Source: one-integrator, section notes and code to July 2026 (public-clients). SERVICE_TYPE `GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY`.
   */
  readonly queryAsnInspections: PagedCall<GlinkRequest<"queryAsnInspections">, GlinkResponse<"queryAsnInspections">, Open<components["schemas"]["InspectedInboundOrder"]>>;
}

/** What the transport needs to know of each call. */
export const glinkCalls = [
  {
    "operationId": "createOrder",
    "target": "GLINK_CREATE_ORDER_NOTIFY",
    "effect": "create",
    "key": "orderNumber"
  },
  {
    "operationId": "cancelOrder",
    "target": "GLINK_CANCEL_ORDER_NOTIFY",
    "effect": "change"
  },
  {
    "operationId": "queryOrders",
    "target": "GLINK_QUERY_ORDER_NOTIFY",
    "effect": "query"
  },
  {
    "operationId": "batchQueryOrders",
    "target": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "effect": "query",
    "pages": {
      "list": [
        "orderInfoList"
      ],
      "total": "total",
      "pageSize": 100
    }
  },
  {
    "operationId": "addOrderFiles",
    "target": "GLINK_CREATE_FILE_NOTIFY",
    "effect": "change"
  },
  {
    "operationId": "updateLogisticStatus",
    "target": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "effect": "change"
  },
  {
    "operationId": "updateOnlineStatus",
    "target": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "effect": "change"
  },
  {
    "operationId": "createProductionOrder",
    "target": "GLINK_CREATE_PRODUCTION_ORDER",
    "effect": "create"
  },
  {
    "operationId": "cancelProductionOrder",
    "target": "GLINK_CANCEL_PRODUCTION_ORDER",
    "effect": "change"
  },
  {
    "operationId": "createAsn",
    "target": "GLINK_CREATE_ASN_NOTIFY",
    "effect": "create",
    "key": "asnNumber"
  },
  {
    "operationId": "cancelAsn",
    "target": "GLINK_CANCEL_ASN_NOTIFY",
    "effect": "change"
  },
  {
    "operationId": "queryAsns",
    "target": "GLINK_QUERY_ASN_NOTIFY",
    "effect": "query"
  },
  {
    "operationId": "batchQueryAsns",
    "target": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "effect": "query",
    "pages": {
      "list": [
        "asnInfoList"
      ],
      "total": "total",
      "pageSize": 100
    }
  },
  {
    "operationId": "batchOperateItems",
    "target": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "effect": "change"
  },
  {
    "operationId": "queryItems",
    "target": "GLINK_QUERY_ITEM_NOTIFY",
    "effect": "query",
    "pages": {
      "list": [
        "itemList"
      ],
      "total": "total",
      "pageSize": 200
    }
  },
  {
    "operationId": "queryStockBySku",
    "target": "GLINK_QUERY_INVENTORY_NOTIFY",
    "effect": "query"
  },
  {
    "operationId": "queryWarehouseStock",
    "target": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "effect": "query",
    "pages": {
      "list": [
        "inventoryVOList"
      ],
      "pageSize": 200
    }
  },
  {
    "operationId": "queryOwner",
    "target": "GLINK_QUERY_OWNER_NOTIFY",
    "effect": "query"
  },
  {
    "operationId": "queryWarehouses",
    "target": "GLINK_QUERY_WAREHOUSE_NOTIFY",
    "effect": "query"
  },
  {
    "operationId": "queryCarriers",
    "target": "GLINK_QUERY_CARRIER_NOTIFY",
    "effect": "query"
  },
  {
    "operationId": "queryAsnInspections",
    "target": "GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY",
    "effect": "query",
    "pages": {
      "list": [
        "asnInfoList"
      ],
      "pageSize": 100
    }
  }
] as const satisfies readonly CallDescriptor[];

/** The codes that are no failure of the business call itself. */
export const glinkCodes = {"invalidSignature":"INVALID_SIGNATURE","partialSuccess":"PARTIAL_SUCCEED"} as const;

/** Messages of answers to repeated calls, as one integrator saw them. */
export const glinkReplays = ["Order already exist.","This order has been cancelled!"] as const;
