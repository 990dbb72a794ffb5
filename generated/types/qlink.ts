// Generated, do not edit.
// Generator: scripts/build/types.ts
// Source: spec/qlink (sha256:ca317c4c4eac780858d11dfd50cf97fb838888f6696e34683e13d1a327c7a92a)

export interface paths {
    "/global-api/v1/warehouse/createOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create outbound order
         * @description Creates an order in the warehouse, so that the warehouse can prepare the goods and ship them.
         *
         *     A refusal by the warehouse arrives as `success: true` with `success: false` inside `result`.
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
        /** @description The recipient of the order. */
        Receiver: {
            /** @description Name of the contact. */
            name: string;
            /** @description Phone number of the contact. */
            phone: string;
            /** @description Email address of the contact. It may be empty. */
            email: string;
            /** @description Two-letter code of the country. */
            country: string;
            /** @description Province or state. */
            state: string;
            /** @description City. */
            city: string;
            /** @description District. */
            district?: string;
            /** @description Address, first line. */
            address1: string;
            /** @description Address, second line. */
            address2?: string;
            /** @description Postal code. */
            postalCode: string;
        };
        /** @description Goods of one SKU in the order. */
        WarehouseOrderLine: {
            /** @description Product code in the warehouse. */
            sku: string;
            /** @description Product code in the ERP. */
            erpSku?: string;
            /** @description Name of the product. */
            name: string;
            /** @description Quantity. */
            quantity: string | number;
            /** @description Amount for the product. */
            amount: number;
            /** @description Shipping fee for the product. */
            shippingPrice?: number;
            /** @description Customs code (HS code). */
            hsCode?: string;
            /** @description Name for customs in Chinese. */
            chineseCustomsDeclarationName?: string;
            /** @description Name for customs in English. */
            englishCustomsDeclarationName?: string;
        };
        /** @description Extended information on the order. */
        WarehouseOrderExtension: {
            /** @description House number of the recipient. */
            houseNumber?: string;
        };
        /** @description An order that the warehouse is to ship. */
        WarehouseOrder: {
            /** @description Key of the warehouse. */
            warehouseKey: string;
            /** @description Order number in Qianyi. */
            orderNumber: string;
            /** @description Order number on the platform: the original, master order number. */
            onlineOrderId: string;
            /** @description Name of the shop. */
            shopName: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description Code of the shipping channel. */
            logisticsCode: string;
            /** @description Sales platform. */
            platform: string;
            /** @description Freight. */
            freight: number;
            /**
             * @description Kind of package: `NORMAL` a normal package (the default), `OWN_PAKAGE` a package with the customer's own label.
             *     The spelling is the document's.
             * @default NORMAL
             * @enum {string}
             */
            packageType: "NORMAL" | "OWN_PAKAGE";
            /** @description Tracking number of the customer's label. Required when `packageType` is `OWN_PAKAGE`. */
            trackingNumber?: string;
            /** @description The customer's label, a PDF in Base64. Required when `packageType` is `OWN_PAKAGE`. */
            labelData?: string;
            /**
             * Format: int32
             * @description Whether the order is paid on delivery: `1` yes, `0` no.
             * @enum {integer}
             */
            codEnabled: 0 | 1;
            /** @description Amount to collect on delivery. Required when `codEnabled` is `1`. */
            codPayAmount?: number;
            /** @description Currency of `codPayAmount`. Required when `codEnabled` is `1`. */
            codCurrency?: string;
            /** @description When the order was created. */
            orderCreate?: string | number;
            /** @description Promised time of delivery. */
            deliveryTime?: string | number;
            /** @description ID of the online shop. Only some warehouses use it. */
            onlineShopId?: string;
            receiver: components["schemas"]["Receiver"];
            /** @description Goods of the order. */
            skuList: components["schemas"]["WarehouseOrderLine"][];
            /** @description Extended information. */
            ext?: components["schemas"]["WarehouseOrderExtension"][];
            /** @description Price of the order. */
            totalPrice?: number;
            /** @description Currency. */
            currency?: string;
            /**
             * Format: int64
             * @description Time of payment, printed in milliseconds since 1970.
             */
            payTimeLocal?: number;
            /**
             * Format: int32
             * @description Whether the order is insured: `0` no, `1` yes.
             * @enum {integer}
             */
            isInsurance?: 0 | 1;
            /** @description Insured amount. */
            insuranceValue?: number;
            /** @description ID of the seller. */
            userNick?: string;
        } & (unknown & unknown);
        /** @description What the warehouse answered. */
        CreateOrderResult: {
            /** @description Number of the order in the warehouse. */
            warehouseOrderNumber?: string;
            /** @description Order number in Qianyi. */
            orderNumber?: string;
            /** @description What went wrong in the warehouse. */
            info?: string;
            /** @description Whether the warehouse accepted the order. */
            success?: boolean;
        };
        /** @description Outcome of the call. */
        CreateOrderResponse: {
            /** @description Whether qlink processed the call. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; printed as `null` only. */
            code?: unknown;
            result?: components["schemas"]["CreateOrderResult"];
        };
    };
    responses: never;
    parameters: {
        /** @description Key that qlink gave to the ISV. */
        appKey: string;
        /** @description Signature of the call, a lower-case hex SHA-1. The introduction tells how to compute it. */
        sign: string;
        /**
         * @description Which warehouse system is called: `LINGXING` Lingxing Warehouse, `BZYXXTXC` Bazhua Fish New System (Xin Warehouse),
         *     `COPE` COPE, `56BAY` He Feng.
         */
        warehouseType: "LINGXING" | "BZYXXTXC" | "COPE" | "56BAY";
        /** @description Secret of the third-party warehouse. The gateway verifies the signature with a secret that was agreed on. */
        secret: string;
        /** @description Access token. */
        accessToken: string;
        /** @description Refresh token. */
        refreshToken: string;
        /**
         * @description What the warehouse or the logistics provider needs to authorise the call: a JSON array of objects with
         *     `authInfoKey` and `value`, both strings. The keys are agreed with each provider.
         */
        authInfo: string;
        /** @description Domain that serves the request. */
        apiUrl: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Key that qlink gave to the ISV. */
                appKey: components["parameters"]["appKey"];
                /** @description Signature of the call, a lower-case hex SHA-1. The introduction tells how to compute it. */
                sign: components["parameters"]["sign"];
                /**
                 * @description Which warehouse system is called: `LINGXING` Lingxing Warehouse, `BZYXXTXC` Bazhua Fish New System (Xin Warehouse),
                 *     `COPE` COPE, `56BAY` He Feng.
                 */
                warehouseType?: components["parameters"]["warehouseType"];
                /** @description Secret of the third-party warehouse. The gateway verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What the warehouse or the logistics provider needs to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each provider.
                 */
                authInfo?: components["parameters"]["authInfo"];
                /** @description Domain that serves the request. */
                apiUrl?: components["parameters"]["apiUrl"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarehouseOrder"];
            };
        };
        responses: {
            /** @description qlink processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateOrderResponse"];
                };
            };
        };
    };
}
