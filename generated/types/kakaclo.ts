// Generated, do not edit.
// Generator: scripts/build/types.ts
// Source: spec/kakaclo (sha256:a9d88d18c56203662ff19d774f8111773389dcf2dfe2c09f7930751b438fe751)

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
             *     standard channel is used. The document lists it; the vendor's published page
             *     strikes it through, in favour of `channelType`.
             */
            channelCode?: string;
            /**
             * @deprecated
             * @description Code of the warehouse, from the CountryAndWarehouse API. Without it, or when it matches no warehouse, warehouse
             *     `G007` is used. The document lists it; the vendor's published page
             *     strikes it through, in favour of `channelType`.
             */
            warehouseCode?: string;
            /**
             * @description Speed of the logistics: `Standard` (the default) or `Express`, which is faster. Other public pages of the vendor
             *     have a third, `Expedited`, the fastest.
             * @default Standard
             */
            channelType?: string;
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
             * @description Speed of the logistics: `Standard` or `Express`, which is faster. Other public pages of the vendor have a third,
             *     `Expedited`, the fastest.
             */
            channelType: string;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
}
