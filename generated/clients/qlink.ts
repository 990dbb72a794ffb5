// Generated, do not edit.
// Generator: scripts/build/clients.ts
// Source: spec/qlink (sha256:691e0e271f7d2685b55ead75d103dbea77ae447a16a79d41e0c5b8243f0654be)

import type { Call, CallDescriptor, Open, PagedCall } from "../../src/client/call.ts";
import type { RequestPayload } from "../../src/contract/request-payload.ts";
import type { components, operations } from "../types/qlink.ts";

type Operations = Pick<operations, "initWarehouses" | "initChannels" | "createOrder" | "cancelOrder" | "getOrder" | "syncInventory" | "createAsnOrder" | "getAsnList" | "cancelAsnOrder" | "insertSkuInfo">;

/** The payload of a call, by its operationId. */
export type QlinkRequest<Id extends keyof Operations> = RequestPayload<Operations[Id]>;

/** The answer to a call, by its operationId. Members that the contract does not list are reachable as `unknown`. */
export type QlinkResponse<Id extends keyof Operations> = Open<Operations[Id]["responses"][200]["content"]["application/json"]>;

/** The calls of qlink. */
export interface QlinkCalls {
  /**
   * List warehouses.
   *
   * Lists the warehouses that ship: their codes are needed to announce goods, to read inventory and to create orders.
   *
   * The table calls the list `warehouseList`, the document's own answer `warehouseInfoList`.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `QLINK-INIT-WAREHOUSES-CONTENT-TYPE`
   *
   * Source: qlink-third-party-warehouse, section 4 (documented).
   */
  readonly initWarehouses: Call<QlinkRequest<"initWarehouses">, QlinkResponse<"initWarehouses">>;

  /**
   * List shipping channels.
   *
   * Lists the logistics that a warehouse supports.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `QLINK-INIT-CHANNELS-BLANK`
   *
   * Source: qlink-third-party-warehouse, section 5 (documented).
   */
  readonly initChannels: Call<QlinkRequest<"initChannels">, QlinkResponse<"initChannels">>;

  /**
   * Create outbound order.
   *
   * Creates an order in the warehouse, so that the warehouse can prepare the goods and ship them.
   *
   * A refusal by the warehouse arrives as `success: true` with `success: false` inside `result`.
   *
   * Rules beyond the types:
   * - If `packageType` is "OWN_PAKAGE", then `trackingNumber` and `labelData` are present.
   * - If `codEnabled` is 1, then `codPayAmount` and `codCurrency` are present.
   *
   * Repeated after a failure only with `retry: { creates: true }`, by its `orderNumber`.
   *
   * Source: qlink-third-party-warehouse, section 6 (documented).
   */
  readonly createOrder: Call<QlinkRequest<"createOrder">, QlinkResponse<"createOrder">>;

  /**
   * Cancel outbound orders.
   *
   * Cancels orders in the warehouse.
   *
   * The document tells nothing about the answer, neither as a table nor as an example.
   *
   * Source: qlink-third-party-warehouse, section 7 (documented).
   */
  readonly cancelOrder: Call<QlinkRequest<"cancelOrder">, QlinkResponse<"cancelOrder">>;

  /**
   * Query outbound orders.
   *
   * Reads tracking numbers and the state of orders from the warehouse, to bring them to Qianyi.
   *
   * Source: qlink-third-party-warehouse, section 8 (documented).
   */
  readonly getOrder: Call<QlinkRequest<"getOrder">, QlinkResponse<"getOrder">>;

  /**
   * Query inventory.
   *
   * Reads the SKUs of a warehouse and their stock, page by page.
   *
   * The table describes a page with `isLastPage`, `currentPage`, `pageCount` and `data`; the document's own answer is the
   * bare list of rows.
   *
   * Source: qlink-third-party-warehouse, section 9 (documented).
   */
  readonly syncInventory: PagedCall<QlinkRequest<"syncInventory">, QlinkResponse<"syncInventory">, Open<components["schemas"]["InventoryRecord"]>>;

  /**
   * Create advance ship notice.
   *
   * Announces goods to the warehouse, which raises the stock of its SKUs.
   *
   * A refusal by the warehouse arrives as `success: true` with `success: false` inside `result`.
   *
   * Repeated after a failure only with `retry: { creates: true }`, by its `asnNumber`.
   *
   * Source: qlink-third-party-warehouse, section 10 (documented).
   */
  readonly createAsnOrder: Call<QlinkRequest<"createAsnOrder">, QlinkResponse<"createAsnOrder">>;

  /**
   * Query advance ship notices.
   *
   * Reads the state of advance ship notices from the warehouse, to bring it to the ISV.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `QLINK-GET-ASN-LIST-SECTIONS`
   *
   * Source: qlink-third-party-warehouse, section 11 (documented).
   */
  readonly getAsnList: Call<QlinkRequest<"getAsnList">, QlinkResponse<"getAsnList">>;

  /**
   * Cancel advance ship notices.
   *
   * Cancels advance ship notices in the warehouse.
   *
   * Each notice has an outcome of its own: read `success` in every entry of `results`.
   *
   * Source: qlink-third-party-warehouse, section 13 (documented).
   */
  readonly cancelAsnOrder: Call<QlinkRequest<"cancelAsnOrder">, QlinkResponse<"cancelAsnOrder">>;

  /**
   * Create or update product.
   *
   * Hands the mapping between the SKUs of the ISV and of the warehouse to the warehouse. A product that the warehouse
   * does not have is created, one that it has is updated.
   *
   * A refusal by the warehouse arrives as `success: true` with `success: false` inside `result`.
   *
   * Source: qlink-third-party-warehouse, section 14 (documented).
   */
  readonly insertSkuInfo: Call<QlinkRequest<"insertSkuInfo">, QlinkResponse<"insertSkuInfo">>;
}

/** What the transport needs to know of each call. */
export const qlinkCalls = [
  {
    "operationId": "initWarehouses",
    "target": "/global-api/v1/warehouse/initWarehouses",
    "effect": "query"
  },
  {
    "operationId": "initChannels",
    "target": "/global-api/v1/warehouse/initChannels",
    "effect": "query"
  },
  {
    "operationId": "createOrder",
    "target": "/global-api/v1/warehouse/createOrder",
    "effect": "create",
    "key": "orderNumber"
  },
  {
    "operationId": "cancelOrder",
    "target": "/global-api/v1/warehouse/cancelOrder",
    "effect": "change"
  },
  {
    "operationId": "getOrder",
    "target": "/global-api/v1/warehouse/getOrder",
    "effect": "query"
  },
  {
    "operationId": "syncInventory",
    "target": "/global-api/v1/warehouse/syncInventory",
    "effect": "query",
    "pages": {
      "list": [
        "result",
        "data"
      ],
      "isLast": "isLastPage"
    }
  },
  {
    "operationId": "createAsnOrder",
    "target": "/global-api/v1/warehouse/createAsnOrder",
    "effect": "create",
    "key": "asnNumber"
  },
  {
    "operationId": "getAsnList",
    "target": "/global-api/v1/warehouse/getAsnList",
    "effect": "query"
  },
  {
    "operationId": "cancelAsnOrder",
    "target": "/global-api/v1/warehouse/cancelAsnOrder",
    "effect": "change"
  },
  {
    "operationId": "insertSkuInfo",
    "target": "/global-api/v1/warehouse/insertSkuInfo",
    "effect": "change"
  }
] as const satisfies readonly CallDescriptor[];

/** The header fields of a call, without its signature. */
export type QlinkHeaders = {
  /** Key that qlink gave to the ISV. */
  appKey: string;
  /** Which warehouse system is called: `LINGXING` Lingxing Warehouse, `BZYXXTXC` Bazhua Fish New System (Xin Warehouse),
   * `COPE` COPE, `56BAY` He Feng. */
  warehouseType?: "LINGXING" | "BZYXXTXC" | "COPE" | "56BAY";
  /** Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
  secret?: string;
  /** Access token. */
  accessToken?: string;
  /** Refresh token. */
  refreshToken?: string;
  /** What gwms and the logistics providers need to authorise the call: a JSON array of objects with
   * `authInfoKey` and `value`, both strings. The keys are agreed with each
   * provider, and differ between them. */
  authInfo?: string;
  /** Domain that serves the request. */
  apiUrl?: string;
};

/** Names of the header fields. */
export const qlinkHeaderNames = ["appKey","warehouseType","secret","accessToken","refreshToken","authInfo","apiUrl"] as const satisfies readonly (keyof QlinkHeaders)[];
