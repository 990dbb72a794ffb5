// Generated, do not edit.
// Generator: scripts/build/clients.ts
// Source: spec/kakaclo (sha256:17a6b8f8efa02111c4b5f25503096796c04e33e17bc7f0cd9111039e61c0e2d6)

import type { Call, CallDescriptor, Open, PagedCall } from "../../src/client/call.ts";
import type { RequestPayload } from "../../src/contract/request-payload.ts";
import type { components, operations } from "../types/kakaclo.ts";

type Operations = Pick<operations, "createOrder" | "queryOrders" | "queryCategories" | "queryProducts" | "queryWarehouses" | "queryStocks" | "quoteChannels" | "quoteAutomaticSplit" | "createRefund" | "queryRefund" | "queryDesignCategories" | "queryDesignModels" | "getDesignModel" | "queryDesignedProducts" | "createDesignedProduct" | "queryBalance" | "quoteChannelsV1" | "createOrderV1" | "queryOrdersV1" | "createRefundV1" | "queryRefundV1">;

/** The payload of a call, by its operationId. */
export type KakacloRequest<Id extends keyof Operations> = RequestPayload<Operations[Id]>;

/** The answer to a call, by its operationId. Members that the contract does not list are reachable as `unknown`. */
export type KakacloResponse<Id extends keyof Operations> = Open<Operations[Id]["responses"][200]["content"]["application/json"]>;

/** The calls of kakaclo. */
export interface KakacloCalls {
  /**
   * Create order.
   *
   * Creates orders. KakaClo groups the items by the warehouse that holds each SKU, so one call may make several orders.
   *
   * Rules beyond the types:
   * - Unless `orderAddresses` is present: `orderAddress` is present.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-CREATE-ORDER-MANY-ORDERS`
   * - `KAKACLO-CREATE-ORDER-STRING-WIDTH`
   * - `KAKACLO-CREATE-ORDER-PAYMENT`
   * - `KAKACLO-RELEASE-NOTE-LINKS`
   * - `KAKACLO-WITHDRAWN-CUSTOM-ORDER`
   * - `KAKACLO-DESIGNED-ORDERS-LINK`
   *
   * Source: kakaclo-create-order, section Order (documented).
   */
  readonly createOrder: Call<KakacloRequest<"createOrder">, KakacloResponse<"createOrder">>;

  /**
   * Query orders.
   *
   * Orders with their states, amounts and parcels. The order itself, its payment, shipping and refunds each have a state.
   * Absent values are null; the state `NULL` is a text.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-QUERY-ORDERS-NO-STATUS-FILTER`
   * - `KAKACLO-WITHDRAWN-CUSTOM-ORDERS`
   * - `KAKACLO-DESIGNED-ORDERS-LINK`
   *
   * Source: kakaclo-order-list, section Query orders (public-docs).
   */
  readonly queryOrders: PagedCall<KakacloRequest<"queryOrders"> | undefined, KakacloResponse<"queryOrders">, Open<components["schemas"]["Order"]>>;

  /**
   * Query categories.
   *
   * The whole tree of product categories. A product names its category by `categoryId`.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-QUICK-START-ANSWER`
   *
   * Source: kakaclo-category, section Query category (public-docs).
   */
  readonly queryCategories: Call<KakacloRequest<"queryCategories"> | undefined, KakacloResponse<"queryCategories">>;

  /**
   * Query products.
   *
   * Products with their variants. Ask by `spus`, by `skus`, by `categoryId` or by the range of the last change; the last two
   * need `pageNumber`. The size of a page cannot be chosen.
   *
   * To follow all products, read every page of a range, then begin the next one at the greatest `updateTime` that was returned
   * or at the end of the last range, every 1 to 5 minutes. Changes take up to 5 minutes to be found, so let `dateEndTime` be at
   * least 10 minutes ago. `queryStocks` is read in the same way.
   *
   * Rules beyond the types:
   * - Either `spus` is present, or `skus` is present, or `categoryId` is present, or `dateStartTime` and `dateEndTime` are present.
   * - If `categoryId` is present, then `pageNumber` is present.
   * - If `dateStartTime` is present, then `dateEndTime` and `pageNumber` are present.
   * - If `dateEndTime` is present, then `dateStartTime` is present.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-PULL-END`
   * - `KAKACLO-PULL-NEXT-START`
   *
   * Source: kakaclo-products, section Query products (public-docs).
   */
  readonly queryProducts: PagedCall<KakacloRequest<"queryProducts">, KakacloResponse<"queryProducts">, Open<components["schemas"]["Product"]>>;

  /**
   * Query warehouses.
   *
   * The warehouses and the countries that they ship from. Stock lies in several of them.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-RELEASE-NOTE-WAREHOUSES`
   *
   * Source: kakaclo-warehouses, section Query shipping countries and warehouses (public-docs).
   */
  readonly queryWarehouses: Call<KakacloRequest<"queryWarehouses"> | undefined, KakacloResponse<"queryWarehouses">>;

  /**
   * Query stock.
   *
   * Stock of each SKU by warehouse; one SKU may lie in several. Ask either by `skus`, or by the range in which the stock
   * changed, with `pageNumber`; `warehouseCode` may be added to both. The size of a page cannot be chosen.
   *
   * Rules beyond the types:
   * - Either `skus` is present, or `dateStartTime` and `dateEndTime` are present.
   * - If `dateStartTime` is present, then `dateEndTime` and `pageNumber` are present.
   * - If `dateEndTime` is present, then `dateStartTime` is present.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-QUERY-STOCKS-LINK-HOST`
   *
   * Source: kakaclo-stock, section Query stock (public-docs).
   */
  readonly queryStocks: PagedCall<KakacloRequest<"queryStocks">, KakacloResponse<"queryStocks">, Open<components["schemas"]["SkuStock"]>>;

  /**
   * Quote freight by channel.
   *
   * Shipping methods for goods and a country, with code, time and freight, by time ascending. Freight depends mainly on the
   * country and the weight in grams, which is `packageWeight` of the SKU times `quantity`.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-OLDER-PAGES-QUOTE`
   *
   * Source: kakaclo-channel, section Logistics Channel (public-docs).
   */
  readonly quoteChannels: Call<KakacloRequest<"quoteChannels">, KakacloResponse<"quoteChannels">>;

  /**
   * Quote freight by speed.
   *
   * Freight and time for each speed, the goods being split over the warehouses by KakaClo. Freight grows with the weight in grams, which is `packageWeight` of the SKU times `quantity`, and depends on the country.
   *
   * Source: kakaclo-automatic-split, section Automatic Split Logistics Channel (public-docs).
   */
  readonly quoteAutomaticSplit: Call<KakacloRequest<"quoteAutomaticSplit">, KakacloResponse<"quoteAutomaticSplit">>;

  /**
   * Create refund.
   *
   * Asks for the money of an order, or of some of its lines, before it is shipped. The answer names the refund alone; its
   * outcome is read with `queryRefund` and may take up to 24 hours, usually one. Without `orderItems` the whole order is
   * refunded.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-DOUBLED-PATH`
   *
   * Source: kakaclo-refund, section Refund order (public-docs).
   */
  readonly createRefund: Call<KakacloRequest<"createRefund">, KakacloResponse<"createRefund">>;

  /**
   * Query refund.
   *
   * State of a refund. The page does not say whether `id` is the number of the refund or that of the order; the answer is a
   * list, which fits the order.
   *
   * Source: kakaclo-refund-query, section Query refund (public-docs).
   */
  readonly queryRefund: Call<KakacloRequest<"queryRefund">, KakacloResponse<"queryRefund">>;

  /**
   * Query design categories.
   *
   * Names of the categories of garments that can be designed, for `categoryNames` of `queryDesignModels`.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-DESIGN-COMMANDS-POST`
   * - `KAKACLO-WITHDRAWN-DESIGN-CATEGORIES`
   *
   * Source: kakaclo-design-categories, section Get design category name list (public-docs).
   */
  readonly queryDesignCategories: Call<KakacloRequest<"queryDesignCategories"> | undefined, KakacloResponse<"queryDesignCategories">>;

  /**
   * Query design models.
   *
   * Garments that can be designed.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-DESIGN-PAGE-SLIPS`
   *
   * Source: kakaclo-design-models, section Get design model list (public-docs).
   */
  readonly queryDesignModels: PagedCall<KakacloRequest<"queryDesignModels">, KakacloResponse<"queryDesignModels">, Open<components["schemas"]["DesignModel"]>>;

  /**
   * Get design model.
   *
   * A garment that can be designed, with its sizes.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-DESIGN-COMMANDS-POST`
   * - `KAKACLO-DESIGN-PAGE-SLIPS`
   *
   * Source: kakaclo-design-model, section Get design model detail (public-docs).
   */
  readonly getDesignModel: Call<KakacloRequest<"getDesignModel">, KakacloResponse<"getDesignModel">>;

  /**
   * Query designed products.
   *
   * Products of the own design. There is no call for one of them; `queryProducts` finds it by its `spu`, and it is ordered with
   * `createOrder` like any other.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-DESIGN-PAGE-SLIPS`
   *
   * Source: kakaclo-designed-products, section Get custom designed list (public-docs).
   */
  readonly queryDesignedProducts: PagedCall<KakacloRequest<"queryDesignedProducts">, KakacloResponse<"queryDesignedProducts">, Open<components["schemas"]["DesignedProduct"]>>;

  /**
   * Create designed product.
   *
   * Saves a design as the web designer does: `queryDesignedProducts` has one product more. The answer does not name it.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-DESIGNER-ADDRESS`
   *
   * Source: kakaclo-save-designed-product, section Save pod designed product (public-docs).
   */
  readonly createDesignedProduct: Call<KakacloRequest<"createDesignedProduct">, KakacloResponse<"createDesignedProduct">>;

  /**
   * Query balance.
   *
   * Balance of the account, from which orders are paid. Its answer is not documented.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-QUERY-BALANCE-ANSWER`
   *
   * Source: kakaclo-balance, section Query balance (public-docs).
   */
  readonly queryBalance: Call<KakacloRequest<"queryBalance"> | undefined, KakacloResponse<"queryBalance">>;

  /**
   * Quote freight by channel (V1).
   *
   * Shipping methods for goods and a country, with code, time and freight, by time ascending. Freight depends mainly on the
   * country and the weight in grams, which is `packageWeight` of the SKU times `quantity`.
   *
   * Source: kakaclo-channel-v1, section Logistics Channel (public-docs).
   *
   * @deprecated Use `quoteChannels`.
   */
  readonly quoteChannelsV1: Call<KakacloRequest<"quoteChannelsV1">, KakacloResponse<"quoteChannelsV1">>;

  /**
   * Create order (V1).
   *
   * Creates orders, as `createOrder` does. KakaClo groups the items by the warehouse that holds each SKU, so one call may make
   * several orders.
   *
   * Rules beyond the types:
   * - Unless `orderAddresses` is present: `orderAddress` is present.
   *
   * Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:
   * - `KAKACLO-CREATE-ORDER-MANY-ORDERS`
   * - `KAKACLO-CREATE-ORDER-STRING-WIDTH`
   * - `KAKACLO-CREATE-ORDER-PAYMENT`
   * - `KAKACLO-RELEASE-NOTE-LINKS`
   *
   * Source: kakaclo-order-v1, section Create order (public-docs).
   *
   * @deprecated Use `createOrder`.
   */
  readonly createOrderV1: Call<KakacloRequest<"createOrderV1">, KakacloResponse<"createOrderV1">>;

  /**
   * Query orders (V1).
   *
   * Orders with their state, amounts and parcels, as `queryOrders` gives them with more states.
   *
   * Source: kakaclo-order-list-v1, section Query orders (public-docs).
   *
   * @deprecated Use `queryOrders`.
   */
  readonly queryOrdersV1: PagedCall<KakacloRequest<"queryOrdersV1"> | undefined, KakacloResponse<"queryOrdersV1">, Open<components["schemas"]["OrderV1"]>>;

  /**
   * Create refund (V1).
   *
   * Asks for the money of a whole order before it is shipped. The answer names the refund alone; its outcome is read with
   * `queryRefundV1` and may take up to 24 hours, usually one.
   *
   * Source: kakaclo-refund-v1, section Refund order (public-docs).
   *
   * @deprecated Use `createRefund`.
   */
  readonly createRefundV1: Call<KakacloRequest<"createRefundV1">, KakacloResponse<"createRefundV1">>;

  /**
   * Query refund (V1).
   *
   * State of a refund, as `queryRefund` gives it.
   *
   * Source: kakaclo-refund-query-v1, section Query refund (public-docs).
   *
   * @deprecated Use `queryRefund`.
   */
  readonly queryRefundV1: Call<KakacloRequest<"queryRefundV1">, KakacloResponse<"queryRefundV1">>;
}

/** What the transport needs to know of each call. */
export const kakacloCalls = [
  {
    "operationId": "createOrder",
    "target": "/openapi/v2/order/orders",
    "effect": "create"
  },
  {
    "operationId": "queryOrders",
    "target": "/openapi/v2/order/orders",
    "method": "GET",
    "effect": "query",
    "pages": {
      "page": "pageNumber",
      "list": [
        "data",
        "list"
      ],
      "total": "total",
      "pageSize": 10
    }
  },
  {
    "operationId": "queryCategories",
    "target": "/openapi/v1/product/category",
    "method": "GET",
    "effect": "query"
  },
  {
    "operationId": "queryProducts",
    "target": "/openapi/v1/product/products",
    "method": "GET",
    "effect": "query",
    "pages": {
      "page": "pageNumber",
      "list": [
        "data",
        "list"
      ],
      "total": "total"
    }
  },
  {
    "operationId": "queryWarehouses",
    "target": "/openapi/v1/product/countryAndWarehouse",
    "method": "GET",
    "effect": "query"
  },
  {
    "operationId": "queryStocks",
    "target": "/openapi/v1/product/stocks",
    "method": "GET",
    "effect": "query",
    "pages": {
      "page": "pageNumber",
      "list": [
        "data",
        "list"
      ],
      "total": "total"
    }
  },
  {
    "operationId": "quoteChannels",
    "target": "/openapi/v2/order/orders/channel",
    "effect": "query"
  },
  {
    "operationId": "quoteAutomaticSplit",
    "target": "/openapi/v2/order/orders/channel/automationSplit",
    "effect": "query"
  },
  {
    "operationId": "createRefund",
    "target": "/openapi/v2/order/orders/{id}/refund",
    "effect": "create"
  },
  {
    "operationId": "queryRefund",
    "target": "/openapi/v2/order/orders/refund/{id}",
    "method": "GET",
    "effect": "query"
  },
  {
    "operationId": "queryDesignCategories",
    "target": "/openapi/v1/product/custom/modelCategoryName/search",
    "method": "GET",
    "effect": "query"
  },
  {
    "operationId": "queryDesignModels",
    "target": "/openapi/v1/product/custom/designModel/search",
    "effect": "query",
    "pages": {
      "page": "pageNumber",
      "list": [
        "data",
        "list"
      ],
      "total": "total",
      "pageSize": 20
    }
  },
  {
    "operationId": "getDesignModel",
    "target": "/openapi/v1/product/custom/designModel/detail/{id}",
    "method": "GET",
    "effect": "query"
  },
  {
    "operationId": "queryDesignedProducts",
    "target": "/openapi/v1/product/custom/customDesigned/search",
    "effect": "query",
    "pages": {
      "page": "pageNumber",
      "list": [
        "data",
        "list"
      ],
      "total": "total",
      "pageSize": 20
    }
  },
  {
    "operationId": "createDesignedProduct",
    "target": "/openapi/v1/product/custom/customDesigned/addProduct",
    "effect": "create"
  },
  {
    "operationId": "queryBalance",
    "target": "/openapi/v1/payment/balance",
    "method": "GET",
    "effect": "query"
  },
  {
    "operationId": "quoteChannelsV1",
    "target": "/openapi/v1/order/orders/channel",
    "effect": "query"
  },
  {
    "operationId": "createOrderV1",
    "target": "/openapi/v1/order/orders",
    "effect": "create"
  },
  {
    "operationId": "queryOrdersV1",
    "target": "/openapi/v1/order/orders",
    "method": "GET",
    "effect": "query",
    "pages": {
      "page": "pageNumber",
      "list": [
        "data",
        "list"
      ],
      "total": "total",
      "pageSize": 10
    }
  },
  {
    "operationId": "createRefundV1",
    "target": "/openapi/v1/order/orders/{id}/refund",
    "effect": "create"
  },
  {
    "operationId": "queryRefundV1",
    "target": "/openapi/v1/order/orders/refund/{id}",
    "method": "GET",
    "effect": "query"
  }
] as const satisfies readonly CallDescriptor[];

/** The `code` of success. */
export const kakacloSuccessCode = 10000;
