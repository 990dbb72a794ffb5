// Generated, do not edit.
// Generator: scripts/build/types.ts
// Source: spec/qlink (sha256:691e0e271f7d2685b55ead75d103dbea77ae447a16a79d41e0c5b8243f0654be)

export interface paths {
    "/global-api/v1/warehouse/initWarehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List warehouses
         * @description Lists the warehouses that ship: their codes are needed to announce goods, to read inventory and to create orders.
         *
         *     The table calls the list `warehouseList`, the document's own answer `warehouseInfoList`.
         */
        post: operations["initWarehouses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/global-api/v1/warehouse/initChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List shipping channels
         * @description Lists the logistics that a warehouse supports.
         */
        post: operations["initChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/global-api/v1/warehouse/cancelOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel outbound orders
         * @description Cancels orders in the warehouse.
         *
         *     The document tells nothing about the answer, neither as a table nor as an example.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/global-api/v1/warehouse/getOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query outbound orders
         * @description Reads tracking numbers and the state of orders from the warehouse, to bring them to Qianyi.
         */
        post: operations["getOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/global-api/v1/warehouse/syncInventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query inventory
         * @description Reads the SKUs of a warehouse and their stock, page by page.
         *
         *     The table describes a page with `isLastPage`, `currentPage`, `pageCount` and `data`; the document's own answer is the
         *     bare list of rows.
         */
        post: operations["syncInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/global-api/v1/warehouse/createAsnOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create advance ship notice
         * @description Announces goods to the warehouse, which raises the stock of its SKUs.
         *
         *     A refusal by the warehouse arrives as `success: true` with `success: false` inside `result`.
         */
        post: operations["createAsnOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/global-api/v1/warehouse/getAsnList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query advance ship notices
         * @description Reads the state of advance ship notices from the warehouse, to bring it to the ISV.
         */
        post: operations["getAsnList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/global-api/v1/warehouse/cancelAsnOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel advance ship notices
         * @description Cancels advance ship notices in the warehouse.
         *
         *     Each notice has an outcome of its own: read `success` in every entry of `results`.
         */
        post: operations["cancelAsnOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/global-api/v1/warehouse/insertSkuInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update product
         * @description Hands the mapping between the SKUs of the ISV and of the warehouse to the warehouse. A product that the warehouse
         *     does not have is created, one that it has is updated.
         *
         *     A refusal by the warehouse arrives as `success: true` with `success: false` inside `result`.
         */
        post: operations["insertSkuInfo"];
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
        /**
         * @description Which warehouse system is called: `LINGXING` Lingxing Warehouse, `BZYXXTXC` Bazhua Fish New System (Xin Warehouse),
         *     `COPE` COPE, `56BAY` He Feng.
         * @enum {string}
         */
        WarehouseType: "LINGXING" | "BZYXXTXC" | "COPE" | "56BAY";
        /** @description Asks for the warehouses behind the given keys. */
        WarehouseQuery: {
            /** @description Keys of the warehouses. */
            warehouseKey: string[];
        };
        /** @description A warehouse that ships orders. */
        Warehouse: {
            /** @description Warehouse code. It must be unique. */
            warehouseCode: string;
            /** @description Name of the warehouse. It must be unique. */
            warehouseName: string;
        };
        /**
         * InitWarehousesResult
         * @description The warehouses, under the name of the table or of the document's own answer.
         */
        InitWarehousesResult: {
            /** @description Warehouses, under the name that the table gives. */
            warehouseList?: components["schemas"]["Warehouse"][];
            /** @description Warehouses, under the name that the document's own answer gives. */
            warehouseInfoList?: components["schemas"]["Warehouse"][];
        } | null;
        /** @description Outcome of the call. */
        InitWarehousesOutcome: {
            /** @description Whether qlink processed the call successfully. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; printed as `null` only. */
            code?: unknown;
            result?: components["schemas"]["InitWarehousesResult"];
        };
        /** @description Asks for the logistics that warehouses support. */
        ShippingChannelQuery: {
            /** @description Keys of the warehouses. */
            warehouseKey: string[];
            /** @description Warehouse code. */
            warehouseCode?: string;
        };
        /** @description A way of shipping that a warehouse supports. */
        ShippingChannel: {
            /** @description Code of the warehouse's logistics. It must be unique. */
            channelCode: string;
            /** @description Name of the warehouse's logistics. */
            channelName: string;
            /** @description Warehouse code. */
            warehouseCode?: string;
            /** @description Name of the carrier. It may be empty. */
            carrierName?: string;
        };
        /**
         * InitChannelsResult
         * @description The logistics that the warehouses support.
         */
        InitChannelsResult: {
            /** @description Shipping channels. */
            channelList?: components["schemas"]["ShippingChannel"][];
        } | null;
        /** @description Outcome of the call. */
        InitChannelsOutcome: {
            /** @description Whether qlink processed the call successfully. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; printed as `null` only. */
            code?: unknown;
            result?: components["schemas"]["InitChannelsResult"];
        };
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
            /** @description Sales platform, printed as `SHEIN`. */
            platform: string;
            /** @description Freight. */
            freight: number;
            /**
             * @description Kind of package: `NORMAL` a normal package (the default), `OWN_PAKAGE` a self-shipped package with
             *     the customer's own label.
             *     The spelling is the document's.
             * @default NORMAL
             * @enum {string}
             */
            packageType?: "NORMAL" | "OWN_PAKAGE";
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
        /**
         * CreateOrderResult
         * @description What the warehouse answered.
         */
        CreateOrderResult: {
            /** @description Number of the order in the warehouse. */
            warehouseOrderNumber?: string;
            /** @description Order number in Qianyi. */
            orderNumber?: string;
            /** @description What went wrong in the warehouse. */
            info?: string;
            /** @description Whether the warehouse accepted the order. */
            success?: boolean;
        } | null;
        /** @description Outcome of the call. */
        CreateOrderOutcome: {
            /** @description Whether qlink processed the call successfully. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; printed as `null` only. */
            code?: unknown;
            result?: components["schemas"]["CreateOrderResult"];
        };
        /** @description Names one outbound order. */
        OutboundOrderReference: {
            /** @description Order number in the ERP. */
            orderNumber: string;
            /** @description Number of the order in the warehouse. */
            warehouseOrderNumber?: string;
            /** @description Number of the outbound order, used when orders are distributed to third-party warehouses. */
            referenceCode?: string;
        };
        /** @description Outbound orders that the warehouse is to cancel. */
        OutboundOrderCancellation: {
            /** @description Key of the warehouse. */
            warehouseKey: string | string[];
            /** @description Warehouse code. */
            warehouseCode?: string;
            /** @description Orders to cancel. */
            cancelOrderList: components["schemas"]["OutboundOrderReference"][];
        };
        /** @description Outcome of the call. The document prints no answer; this is the common envelope of the other calls. */
        CancelOrderOutcome: {
            /** @description Whether qlink processed the call successfully. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; other calls print it as `null` only. */
            code?: unknown;
            /** @description Not documented for this call. */
            result?: unknown;
        };
        /** @description Asks for the state of outbound orders. */
        OutboundOrderQuery: {
            /** @description Key of the warehouse. */
            warehouseKey?: string;
            /** @description Warehouse code. */
            warehouseCode?: string;
            /** @description Orders to look up. */
            getOrderInfoList: components["schemas"]["OutboundOrderReference"][];
        };
        /** @description The state of an outbound order. */
        OutboundOrderState: {
            /** @description Order number in Qianyi. */
            orderNumber: string;
            /** @description Status of the outbound order in the third-party system, in that system's own codes. */
            wmsStatus: string;
            /**
             * @description Status of the outbound order in Qianyi, to which `wmsStatus` must be mapped: `SENDING` outbound in progress,
             *     `SUCCESS` shipped, the goods have left, `CANCEL` cancelled, `FAILED` failed or abnormal.
             */
            status: string;
            /** @description Name of the carrier. */
            carrierName?: string;
            /** @description Tracking number. Required when `status` is `SUCCESS`. */
            trackingNumber?: string;
            /** @description Why it failed. Required when `status` is `FAILED`. */
            failedReason?: string;
        } & (unknown & unknown);
        /**
         * GetOrderResult
         * @description The state of the orders: a list, as the document's own answer prints it, or the members of a single order, as the
         *     table lists them. Where one of these is there, all that the table requires are.
         */
        GetOrderResult: (({
            /** @description One entry for each order. */
            warehouseGetOrderList?: components["schemas"]["OutboundOrderState"][];
            /** @description Order number in Qianyi. Only where there is no list. */
            orderNumber?: string;
            /** @description Status of the outbound order in the third-party system. Only where there is no list. */
            wmsStatus?: string;
            /**
             * @description Status of the outbound order in Qianyi, to which `wmsStatus` must be mapped. Only where there is no list: `SENDING`
             *     outbound in progress, `SUCCESS` shipped, the goods have left, `CANCEL` cancelled, `FAILED` failed or abnormal.
             */
            status?: string;
            /** @description Name of the carrier. Only where there is no list. */
            carrierName?: string;
            /** @description Tracking number, required when `status` is `SUCCESS`. Only where there is no list. */
            trackingNumber?: string;
            /** @description Why it failed, required when `status` is `FAILED`. Only where there is no list. */
            failedReason?: string;
        } & (unknown & unknown & unknown)) | null) & (unknown & unknown & unknown);
        /** @description Outcome of the call. */
        GetOrderOutcome: {
            /** @description Whether qlink processed the call successfully. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; printed as `null` only. */
            code?: unknown;
            result?: components["schemas"]["GetOrderResult"];
        };
        /** @description Names one product of the warehouse. */
        InventoryQuerySku: {
            /** @description Product code in the warehouse. */
            warehouseSku?: string;
        };
        /** @description Asks for one page of the inventory of a warehouse. */
        InventoryQuery: {
            /** @description Key of the warehouse. */
            warehouseKey: string;
            /**
             * Format: int32
             * @description Number of rows on a page.
             */
            pageSize: number;
            /**
             * Format: int32
             * @description Page to read, printed as `1`.
             */
            page: number;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description Products to look up in the warehouse. It may be empty. */
            warehouseSkuList?: components["schemas"]["InventoryQuerySku"][];
            /**
             * Format: int64
             * @description Update time that the warehouse stores, from which on; printed in milliseconds since 1970.
             */
            updateTimeFrom?: number;
        };
        /** @description Stock of one SKU in one warehouse. Quantities are strings. */
        InventoryRecord: {
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description Product code in the warehouse. */
            warehouseSku: string;
            /**
             * @description Quantity in transit, `0` by default.
             * @default 0
             */
            onwayQuantity: string;
            /**
             * @description Pending quantity, `0` by default.
             * @default 0
             */
            pendingQuantity: string;
            /** @description Quantity that can be sold. */
            sellableQuantity: string;
            /**
             * @description Quantity that cannot be sold, `0` by default.
             * @default 0
             */
            unsellableQuantity: string;
            /**
             * @description Reserved quantity, `0` by default.
             * @default 0
             */
            reservedQuantity: string;
            /**
             * @description Used quantity, `0` by default.
             * @default 0
             */
            useQuantity: string;
            /** @description Total quantity in stock. */
            totalQuantity: string;
        };
        /**
         * InventoryPage
         * @description A page of the stock, as the table lists it. Where one of its members is there, all that the table requires are.
         */
        InventoryPage: {
            /** @description Whether this is the last page: `true` yes, `false` no. */
            isLastPage?: boolean;
            /**
             * Format: int32
             * @description Page that was read.
             */
            currentPage?: number;
            /**
             * Format: int32
             * @description Number of pages.
             */
            pageCount?: number;
            /** @description Stock of the SKUs. */
            data?: components["schemas"]["InventoryRecord"][];
        };
        /** @description Stock of the SKUs. The table lists a page with `data`; the document's own answer prints the bare rows. */
        SyncInventoryResult: components["schemas"]["InventoryPage"] | components["schemas"]["InventoryRecord"][] | null;
        /** @description Outcome of the call. */
        SyncInventoryOutcome: {
            /** @description Whether qlink processed the call successfully. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; printed as `null` only. */
            code?: unknown;
            result?: components["schemas"]["SyncInventoryResult"];
        };
        /** @description Goods of one SKU in the notice. */
        AdvanceShipNoticeLine: {
            /** @description Product code. */
            sku: string;
            /** @description Name of the product. */
            name?: string;
            /** @description Quantity. */
            quantity: number;
        };
        /** @description Goods of one SKU in one box of the notice. */
        PackedSku: {
            /** @description Number of the box. */
            boxNumber?: number;
            /** @description Number on the label of the box. */
            markCode?: string;
            /** @description Quantity packed. */
            quantity?: number;
            /** @description Product code. */
            sku?: string;
            /** @description Name of the product. */
            name?: string;
            /** @description Length of the box, in `lengthUnit`. */
            length?: number;
            /** @description Width of the box, in `lengthUnit`. */
            width?: number;
            /** @description Height of the box, in `lengthUnit`. */
            height?: number;
            /** @description Unit of the dimensions, printed as `cm`. */
            lengthUnit?: string;
        };
        /** @description Announces goods to the warehouse, which raises its stock of the SKUs. */
        AdvanceShipNotice: {
            /** @description Key of the warehouse. */
            warehouseKey: string;
            /** @description Number of the notice in Qianyi. */
            asnNumber: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description Reference number. It may be empty. */
            customNumber?: string;
            /**
             * Format: int64
             * @description Estimated time of arrival, printed in milliseconds since 1970.
             */
            estimatedArrivalDate?: number;
            /** @description Tracking number. It may be empty. */
            trackNumber?: string;
            /**
             * @description Type of the notice. The document refers to a list of ASN order types that it does not hold; its examples send
             *     `MANUAL`, `SALE_RETURN` and `PURCHASE`.
             */
            type?: string;
            /** @description Order number in the ERP. It has a value for return orders. */
            orderNumber?: string;
            /** @description Order number on the online platform. It has a value for return orders. */
            onlineOrderId?: string;
            /** @description Why the goods come back. It has a value for return orders. */
            saleReturnReason?: string;
            /** @description Goods of the notice. */
            skuList: components["schemas"]["AdvanceShipNoticeLine"][];
            /** @description How the goods are packed in boxes. */
            asnMarkSku?: components["schemas"]["PackedSku"][];
            /** @description Kind of goods: `1` full container load, `2` less than container load, `3` returned goods, `0` default. */
            incomingOrderGoodsType?: string | number;
            /**
             * @description Type of the container: `1` 20GP, `2` 40GP, `3` 40HQ, `4` 45GP, `5` 45HQ. The table prints the names with the
             *     numbers in brackets; the document's own example sends a number.
             */
            containerType?: string | number;
            /**
             * Format: int32
             * @description Whether the goods are bulk cargo by pallet: `0` no, `1` yes.
             * @enum {integer}
             */
            bulkCargoType?: 0 | 1;
            /**
             * Format: int32
             * @description Number of pallets.
             */
            palletCnt?: number;
            /** @description Whether the goods are bulk cargo by piece: `0` no, `1` yes. */
            bulkCargoTypePiece?: string | number;
            /** @description Model of the container, printed as `20GP`. */
            containerModel?: string;
        };
        /**
         * CreateAsnOrderResult
         * @description What the warehouse answered. The document has no table for it.
         */
        CreateAsnOrderResult: {
            /** @description Whether the warehouse accepted the notice. */
            success?: boolean;
            /** @description Number of the notice in Qianyi. */
            asnNumber?: string;
            /** @description What went wrong in the warehouse. */
            info?: string;
            /** @description Number of the notice in the warehouse, empty in the documented refusal. */
            wmsAsnNumber?: string;
        } | null;
        /** @description Outcome of the call. */
        CreateAsnOrderOutcome: {
            /** @description Whether qlink processed the call successfully. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; printed as `null` only. */
            code?: unknown;
            result?: components["schemas"]["CreateAsnOrderResult"];
        };
        /** @description Names one advance ship notice. */
        AdvanceShipNoticeReference: {
            /** @description Number of the notice in Qianyi. */
            asnNumber: string;
            /** @description Number of the notice in the WMS. */
            refCode: string;
            /** @description Type of the notice. The examples of the document send `MANUAL`, `SALE_RETURN` and `PURCHASE`. */
            type: string;
        };
        /** @description Asks for the state of advance ship notices. */
        AdvanceShipNoticeQuery: {
            /** @description Key of the warehouse. */
            warehouseKey: string;
            /** @description Notices to look up. */
            asnNumbers: components["schemas"]["AdvanceShipNoticeReference"][];
            /** @description Warehouse code. */
            warehouseCode?: string;
        };
        /** @description What the warehouse received of one SKU. */
        ReceivedSku: {
            /** @description Product code. */
            sku: string;
            /** @description Name of the product. */
            name?: string;
            /** @description Estimated quantity. */
            estimatedQuantity: number;
            /** @description Quantity received. */
            receivedQuantity: number;
            /** @description Quantity in good condition. */
            goodQuantity: number;
            /** @description Defective quantity. */
            badQuantity: number;
        };
        /** @description The state of an advance ship notice in the warehouse. */
        AdvanceShipNoticeState: {
            /** @description Number of the notice in Qianyi. */
            asnNumber: string;
            /**
             * @description Status of the notice in the third-party system, already mapped to: `NEW` new, `DELETED` deleted, `SHIPPING` in
             *     transit, `RECEIVING` receiving, `FINISHED` finished, `CLOSED` closed.
             */
            wmsStatus: string;
            /** @description Number of the notice in the warehouse. */
            referenceNumber: string;
            /** @description When the notice was completed. */
            finishTime?: string;
            /** @description Goods of the notice. */
            skuList?: components["schemas"]["ReceivedSku"][];
        };
        /**
         * GetAsnListResult
         * @description The state of the notices: a list, as the document's own answer prints it, or the members of a single notice, as the
         *     table lists them. Where one of these is there, all that the table requires are.
         */
        GetAsnListResult: {
            /** @description One entry for each notice. */
            asnList?: components["schemas"]["AdvanceShipNoticeState"][];
            /** @description Number of the notice in Qianyi. Only where there is no list. */
            asnNumber?: string;
            /**
             * @description Status of the notice in the third-party system, only where there is no list, already mapped to: `NEW` new,
             *     `DELETED` deleted, `SHIPPING` in transit, `RECEIVING` receiving, `FINISHED` finished, `CLOSED` closed.
             */
            wmsStatus?: string;
            /** @description Number of the notice in the warehouse. Only where there is no list. */
            referenceNumber?: string;
            /** @description When the notice was completed. Only where there is no list. */
            finishTime?: string;
            /** @description Goods of the notice. Only where there is no list. */
            skuList?: components["schemas"]["ReceivedSku"][];
        } | null;
        /** @description Outcome of the call. */
        GetAsnListOutcome: {
            /** @description Whether qlink processed the call successfully. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; printed as `null` only. */
            code?: unknown;
            result?: components["schemas"]["GetAsnListResult"];
        };
        /** @description Advance ship notices that the warehouse is to cancel. */
        AdvanceShipNoticeCancellation: {
            /** @description Key of the warehouse. */
            warehouseKey: string;
            /** @description Numbers of the notices in Qianyi. */
            asnNumbers: string[];
            /** @description Warehouse code. */
            warehouseCode?: string;
        };
        /** @description Outcome for one advance ship notice. */
        CancelledAdvanceShipNotice: {
            /** @description Number of the notice in Qianyi. */
            asnNumber: string;
            /** @description What was done with the notice: `CANCEL` cancelled. */
            operation: string;
            /** @description Remark, tells of a failure; empty on success. */
            info?: string;
            /** @description Whether the notice was cancelled. */
            success?: boolean;
        };
        /**
         * CancelAsnOrderResult
         * @description Outcome for the notices: a list, as the document's own answer prints it, or the members of a single notice, as the
         *     table lists them. Where one of these is there, all that the table requires are.
         */
        CancelAsnOrderResult: {
            /** @description One entry for each notice. */
            results?: components["schemas"]["CancelledAdvanceShipNotice"][];
            /** @description Number of the notice in Qianyi. Only where there is no list. */
            asnNumber?: string;
            /** @description What was done with the notice, only where there is no list: `CANCEL` cancelled. */
            operation?: string;
            /** @description Remark, tells of a failure. Only where there is no list. */
            info?: string;
            /** @description Whether the notice was cancelled. Only where there is no list. */
            success?: boolean;
        } | null;
        /** @description Outcome of the call. */
        CancelAsnOrderOutcome: {
            /** @description Whether qlink processed the call successfully. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; printed as `null` only. */
            code?: unknown;
            result?: components["schemas"]["CancelAsnOrderResult"];
        };
        /** @description A product and how its SKU in the ERP maps to its SKU in the warehouse. */
        Product: {
            /** @description Key of the warehouse. */
            warehouseKey: string;
            /** @description Warehouse code. */
            warehouseCode?: string;
            /** @description SKU of the product in the warehouse, at most 255 characters. */
            sku: string;
            /** @description SKU of the product in the ERP, at most 255 characters. */
            erpSku?: string;
            /** @description Name of the product, at most 255 characters. */
            title?: string;
            /** @description Barcode of the product, at most 255 characters. */
            barcode?: string;
            /** @description Specifications of the product. */
            specifications?: string;
            /** @description URL of the image. */
            imageUrl?: string;
            /** @description Gross weight, in `weightUnit`. */
            weight?: string | number;
            /** @description Net weight, in `weightUnit`. */
            netWeight?: string | number;
            /** @description Unit of the weights, printed as `KG`. */
            weightUnit?: string;
            /** @description Length, in `dimensionUnit`. */
            length?: number;
            /** @description Width, in `dimensionUnit`. */
            width?: number;
            /** @description Height, in `dimensionUnit`. */
            height?: number;
            /** @description Unit of the lengths, printed as `cm`. */
            dimensionUnit?: string;
            /** @description Packaging quantity. */
            itemPackage?: string | number;
            /**
             * @description How the value declared to customs is calculated: `RATE` in proportion, `CONSTANT` at a fixed value.
             * @enum {string}
             */
            cdPriceMethod?: "RATE" | "CONSTANT";
            /** @description Name declared to customs in English. */
            englishCustomsDeclarationName?: string;
            /** @description Name declared to customs in Chinese. */
            chineseCustomsDeclarationName?: string;
            /** @description Brand. */
            brand?: string;
            /** @description HS code for customs. */
            customsCode?: string;
            /** @description Barcode in the WMS. */
            wmsBarcode?: string;
            /** @description Value declared to customs. */
            customsDeclarationPrice?: string | number;
            /** @description Highest value declared to customs. */
            cdPriceMaximum?: string | number;
            /** @description Ratio of the value declared to customs. */
            cdPriceRate?: string | number;
            /** @description Fixed purchasing cost. */
            purchaseCost?: string | number;
            /** @description Currency of `purchaseCost`, printed as `CNY`. */
            purchaseCostUnit?: string;
            /** @description Exchange rates by currency. It may be empty. */
            currencyMap?: {
                [key: string]: string | number;
            };
        };
        /**
         * InsertSkuInfoResult
         * @description What the warehouse answered. Where one of the members is there, `sku` and `operation` are.
         */
        InsertSkuInfoResult: {
            /** @description Product code. */
            sku?: string;
            /** @description What was done with the SKU: `CREATE` created. */
            operation?: string;
            /** @description Remark, tells of a failure. */
            info?: string;
            /** @description Whether the warehouse took the product. */
            success?: boolean;
        } | null;
        /** @description Outcome of the call. */
        InsertSkuInfoOutcome: {
            /** @description Whether qlink processed the call successfully. */
            success: boolean;
            /** @description What went wrong. */
            errorMsg?: string | null;
            /** @description Not documented; printed as `null` only. */
            code?: unknown;
            result?: components["schemas"]["InsertSkuInfoResult"];
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
        warehouseSystem: components["schemas"]["WarehouseType"];
        /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
        secret: string;
        /** @description Access token. */
        accessToken: string;
        /** @description Refresh token. */
        refreshToken: string;
        /**
         * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
         *     `authInfoKey` and `value`, both strings. The keys are agreed with each
         *     provider, and differ between them.
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
    initWarehouses: {
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
                warehouseType?: components["parameters"]["warehouseSystem"];
                /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each
                 *     provider, and differ between them.
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
                "application/json": components["schemas"]["WarehouseQuery"];
            };
        };
        responses: {
            /** @description qlink processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitWarehousesOutcome"];
                };
            };
        };
    };
    initChannels: {
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
                warehouseType?: components["parameters"]["warehouseSystem"];
                /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each
                 *     provider, and differ between them.
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
                "application/json": components["schemas"]["ShippingChannelQuery"];
            };
        };
        responses: {
            /** @description qlink processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitChannelsOutcome"];
                };
            };
        };
    };
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
                warehouseType?: components["parameters"]["warehouseSystem"];
                /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each
                 *     provider, and differ between them.
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
                    "application/json": components["schemas"]["CreateOrderOutcome"];
                };
            };
        };
    };
    cancelOrder: {
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
                warehouseType?: components["parameters"]["warehouseSystem"];
                /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each
                 *     provider, and differ between them.
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
                "application/json": components["schemas"]["OutboundOrderCancellation"];
            };
        };
        responses: {
            /** @description qlink processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelOrderOutcome"];
                };
            };
        };
    };
    getOrder: {
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
                warehouseType?: components["parameters"]["warehouseSystem"];
                /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each
                 *     provider, and differ between them.
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
                "application/json": components["schemas"]["OutboundOrderQuery"];
            };
        };
        responses: {
            /** @description qlink processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrderOutcome"];
                };
            };
        };
    };
    syncInventory: {
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
                warehouseType?: components["parameters"]["warehouseSystem"];
                /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each
                 *     provider, and differ between them.
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
                "application/json": components["schemas"]["InventoryQuery"];
            };
        };
        responses: {
            /** @description qlink processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncInventoryOutcome"];
                };
            };
        };
    };
    createAsnOrder: {
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
                warehouseType?: components["parameters"]["warehouseSystem"];
                /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each
                 *     provider, and differ between them.
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
                "application/json": components["schemas"]["AdvanceShipNotice"];
            };
        };
        responses: {
            /** @description qlink processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAsnOrderOutcome"];
                };
            };
        };
    };
    getAsnList: {
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
                warehouseType?: components["parameters"]["warehouseSystem"];
                /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each
                 *     provider, and differ between them.
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
                "application/json": components["schemas"]["AdvanceShipNoticeQuery"];
            };
        };
        responses: {
            /** @description qlink processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAsnListOutcome"];
                };
            };
        };
    };
    cancelAsnOrder: {
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
                warehouseType?: components["parameters"]["warehouseSystem"];
                /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each
                 *     provider, and differ between them.
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
                "application/json": components["schemas"]["AdvanceShipNoticeCancellation"];
            };
        };
        responses: {
            /** @description qlink processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelAsnOrderOutcome"];
                };
            };
        };
    };
    insertSkuInfo: {
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
                warehouseType?: components["parameters"]["warehouseSystem"];
                /** @description Secret of the third-party warehouse. gwms verifies the signature with a secret that was agreed on. */
                secret?: components["parameters"]["secret"];
                /** @description Access token. */
                accessToken?: components["parameters"]["accessToken"];
                /** @description Refresh token. */
                refreshToken?: components["parameters"]["refreshToken"];
                /**
                 * @description What gwms and the logistics providers need to authorise the call: a JSON array of objects with
                 *     `authInfoKey` and `value`, both strings. The keys are agreed with each
                 *     provider, and differ between them.
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
                "application/json": components["schemas"]["Product"];
            };
        };
        responses: {
            /** @description qlink processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsertSkuInfoOutcome"];
                };
            };
        };
    };
}
