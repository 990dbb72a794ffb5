// Generated, do not edit.
// Generator: scripts/build/types.ts
// Source: spec/kakaclo (sha256:59defd6ec7e47f6cfd778493c0a80ea8d88154487d21ba01f8e33267f2a7c330)

export interface paths {
    "/openapi/v1/product/stocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query stock
         * @description Stock of each SKU by warehouse; one SKU may lie in several warehouses. Ask either by `skus`, or by the range in which
         *     the stock changed, with `pageNumber`; `warehouseCode` may be added to both. The size of a page cannot be chosen.
         */
        get: operations["queryStocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/order/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create order
         * @description Creates orders. KakaClo groups the items by the warehouse that holds each SKU, so one call may make several orders.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/order/orders/channel/automationSplit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quote freight by speed
         * @description Freight and time for each speed, the goods being split over the warehouses by KakaClo. Freight grows with the weight,
         *     `packageWeight` of the SKU times `quantity`, and depends on the country.
         */
        post: operations["quoteAutomaticSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/order/orders/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create refund
         * @description Asks for the money of an order, or of some of its lines, before it is shipped. The answer names the refund alone; its
         *     outcome is read with `queryRefund` and may take up to 24 hours, usually one. Without `orderItems` the whole order is
         *     refunded.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/order/orders/refund/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query refund
         * @description State of a refund. The page does not say whether `id` is the number of the refund or that of the order; the answer
         *     is a list, which fits the order.
         */
        get: operations["queryRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A time in UTC to the second, in the form `2022-08-01T00:00:00Z`. */
        UtcTime: string;
        /** @description Stock of one SKU in one warehouse. */
        WarehouseStock: {
            /** @description Quantity in this warehouse. */
            qty?: number;
            /** @description Country of the warehouse, `CN_S` for example. Reserved by the page, not to be relied on. */
            countryCode?: string;
            /** @description Code of the warehouse, `G007` for example. Reserved by the page, not to be relied on. */
            warehouseCode?: string;
        };
        /** @description Stock of one SKU. */
        SkuStock: {
            /** @description SKU code. */
            sku?: string;
            /** @description Stock of the SKU by warehouse. */
            warehouseStockList?: components["schemas"]["WarehouseStock"][];
        };
        /** @description A page of stock. */
        StockPage: {
            /** @description Stock by SKU. */
            list?: components["schemas"]["SkuStock"][];
            /** @description Rows of the list over all pages. */
            total?: number;
            /** @description This page. */
            pageNumber?: number;
            /** @description Rows per page, 30 in the printed answers. */
            pageSize?: number;
        } | null;
        /** @description Outcome of the call, with a page of stock. */
        QueryStocksOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome; it differs from call to call. */
            message?: string;
            data?: components["schemas"]["StockPage"];
        };
        /** @description Where the order goes. */
        OrderAddress: {
            /** @description Short code of the country shipped to, `FR` or `US` for example. */
            country: string;
            /** @description Phone number. */
            phone: string;
            /** @description Street, first line. */
            street1?: string;
            /** @description Street, second line. */
            street2?: string;
            /** @description City. */
            city?: string;
            /** @description Name of the recipient. */
            recipient: string;
            /** @description Province. */
            province: string;
            /** @description Postal code. */
            zip?: string;
            /** @description IOSS number (import one-stop shop). */
            ioss?: string;
            /** @description VAT number. */
            vat?: string;
        };
        /** @description Goods of one SKU in the order. */
        OrderItem: {
            /** @description SKU. */
            sku?: string;
            /** @description Quantity. It must be greater than 0. */
            quantity?: number;
            /**
             * @deprecated
             * @description Code of the logistics channel, from the Logistics Channel API. Without it, or when it matches no channel, the
             *     standard channel is used. The vendor's page strikes it through in favour of `channelType`.
             */
            channelCode?: string;
            /**
             * @deprecated
             * @description Code of the warehouse, from the CountryAndWarehouse API. Without it, or when it matches no warehouse, warehouse
             *     `G007` is used. The vendor's page strikes it through in favour of `channelType`.
             */
            warehouseCode?: string;
            /**
             * @description Speed of the logistics: `Standard` (the default) or `Express`, which is faster.
             * @default Standard
             * @enum {string}
             */
            channelType?: "Standard" | "Express";
        };
        /**
         * @description An order for goods that KakaClo ships. The address must be given as `orderAddress`, the name in the table, or as
         *     `orderAddresses`, the name in the example.
         */
        DropshippingOrder: {
            orderAddress?: components["schemas"]["OrderAddress"];
            orderAddresses?: components["schemas"]["OrderAddress"];
            /** @description Items of the order. */
            orderItemsList: components["schemas"]["OrderItem"][];
            /** @description Notes on the order. */
            remark?: string;
            /** @description Platform that the order was sold on. The document's own request says `KA`, which its list lacks. */
            salePlatform?: string;
            /** @description Code of the logistics channel, from the Logistics Channel API. Without it, "Standard Shipping" is used. */
            channelCode?: string;
            /** @description The customer's own order number. */
            customOrderId?: string;
            /**
             * @description Speed of the logistics: `Standard` or `Express`.
             * @enum {string}
             */
            channelType: "Standard" | "Express";
        };
        /** @description Outcome of the call. */
        CreateOrderOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. */
            message?: string;
            /**
             * Format: int64
             * @description Number of the new KakaClo order.
             */
            data?: number | string | null;
            /** @description Order number, returned on success. The document's own answer carries it in `data`. */
            kkOrderId?: string;
        };
        /** @description Goods of one SKU in a quote. */
        QuotedProduct: {
            /** @description SKU code. */
            sku?: string;
            /** @description Pieces, greater than 0. */
            quantity?: number;
        };
        /** @description Goods and the country that they go to. */
        SplitQuoteRequest: {
            /** @description Short code of the country of delivery, `FR` or `US` for example. */
            shipToCountry: string;
            /** @description The goods. */
            products: components["schemas"]["QuotedProduct"][];
        };
        /** @description Freight and time of one speed. */
        SpeedQuote: {
            /** @description Freight. */
            estimatedFreight?: number;
            /** @description Currency of the freight, `USD`. */
            estimatedFreightCurrency?: string;
            /** @description Time of delivery as text, `6~10 Business Days` for example. */
            deliveryTime?: string;
            /** @description Speed of the logistics. */
            channelType?: string;
            /** @description Code of a channel. */
            channelCode?: string;
            /** @description Name of a channel. */
            channelNameEn?: string;
        };
        /** @description Outcome of the call, with a quote for each speed. */
        QuoteAutomaticSplitOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome; it differs from call to call. */
            message?: string;
            /** @description A quote for each speed, in no promised order. */
            data?: components["schemas"]["SpeedQuote"][] | null;
        };
        /** @description Goods of one line of the order that are to be refunded. */
        RefundLine: {
            /** @description Line of the order, the `itemId` of `queryOrders`. */
            itemId?: string;
            /** @description SKU code of the line. */
            skuCode?: string;
            /**
             * Format: int32
             * @description Pieces to refund.
             */
            quantity?: number;
            /** @description Country of the warehouse that ships the SKU, as `queryOrders` gives it. */
            countryCode?: string;
        };
        /** @description What is to be refunded, and why. */
        RefundRequest: {
            /** @description Lines to refund. Without them the whole order is refunded. */
            orderItems?: components["schemas"]["RefundLine"][];
            /** @description Note on the refund. */
            remark?: string;
            /**
             * @description Reason of the refund.
             * @default Other
             * @enum {string}
             */
            refundReason?: "Other" | "Don't Want Anymore" | "Product Selection Error/Multiple Selection" | "Incorrect Address Information" | "Out Of Stock";
        };
        /** @description Outcome of the call, with the number of the refund. */
        CreateRefundOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome; it differs from call to call. */
            message?: string;
            /**
             * Format: int64
             * @description Number of the refund.
             */
            data?: number | string | null;
        };
        /** @description A refund and its state. */
        Refund: {
            /** @description Number of the refund. */
            refundNo?: string;
            /** @description Number of the order. */
            id?: string;
            /** @description Note on the refund. */
            remark?: string;
            /** @description State of the refund. */
            refundStatus?: string;
        };
        /** @description A page of refunds. */
        RefundPage: {
            /** @description The refunds. */
            list?: components["schemas"]["Refund"][];
            /** @description Rows of the list over all pages. */
            total?: number;
            /** @description This page. */
            pageNumber?: number;
            /** @description Rows per page. */
            pageSize?: number;
        } | null;
        /** @description Outcome of the call, with the refunds. */
        QueryRefundOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome; it differs from call to call. */
            message?: string;
            data?: components["schemas"]["RefundPage"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    queryStocks: {
        parameters: {
            query?: {
                /**
                 * @description SKU codes separated by commas, at most 30.
                 * @example [
                 *       "FSZW03961_Y_S_NUB",
                 *       "FSZW03961_Y_XL_NUB"
                 *     ]
                 */
                skus?: string[];
                /**
                 * @description This warehouse alone.
                 * @example G007
                 */
                warehouseCode?: string;
                /**
                 * @description Start of the range in which the stock changed, in UTC.
                 * @example 2022-03-25T04:00:30Z
                 */
                dateStartTime?: components["schemas"]["UtcTime"];
                /**
                 * @description End of the range in which the stock changed, in UTC.
                 * @example 2022-03-26T04:00:30Z
                 */
                dateEndTime?: components["schemas"]["UtcTime"];
                /**
                 * @description Page, greater than 0. Needed with a range of time.
                 * @example 1
                 */
                pageNumber?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description KakaClo processed the call; `code` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryStocksOutcome"];
                };
            };
            /** @description The call is refused. The body is not documented. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token. The body is not documented. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Rate limit exceeded. The body is not documented. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropshippingOrder"];
            };
        };
        responses: {
            /** @description KakaClo processed the call; `code` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateOrderOutcome"];
                };
            };
            /** @description No valid access token. The body is not documented. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Rate limit exceeded. The body is not documented. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    quoteAutomaticSplit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitQuoteRequest"];
            };
        };
        responses: {
            /** @description KakaClo processed the call; `code` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAutomaticSplitOutcome"];
                };
            };
            /** @description No valid access token. The body is not documented. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Rate limit exceeded. The body is not documented. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the KakaClo order. The page does not describe it; its commands use `10001`.
                 * @example 10001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description KakaClo processed the call; `code` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateRefundOutcome"];
                };
            };
            /** @description No valid access token. The body is not documented. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Rate limit exceeded. The body is not documented. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    queryRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the refund or of the order; which one is not documented.
                 * @example 1000000387523
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description KakaClo processed the call; `code` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryRefundOutcome"];
                };
            };
            /** @description No valid access token. The body is not documented. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Rate limit exceeded. The body is not documented. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
