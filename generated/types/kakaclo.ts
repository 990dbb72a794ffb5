// Generated, do not edit.
// Generator: scripts/build/types.ts
// Source: spec/kakaclo (sha256:17a6b8f8efa02111c4b5f25503096796c04e33e17bc7f0cd9111039e61c0e2d6)

export interface paths {
    "/openapi/v2/order/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query orders
         * @description Orders with their states, amounts and parcels. The order itself, its payment, shipping and refunds each have a state.
         *     Absent values are null; the state `NULL` is a text.
         */
        get: operations["queryOrders"];
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
    "/openapi/v1/product/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query categories
         * @description The whole tree of product categories. A product names its category by `categoryId`.
         */
        get: operations["queryCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/product/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query products
         * @description Products with their variants. Ask by `spus`, by `skus`, by `categoryId` or by the range of the last change; the last two
         *     need `pageNumber`. The size of a page cannot be chosen.
         *
         *     To follow all products, read every page of a range, then begin the next one at the greatest `updateTime` that was returned
         *     or at the end of the last range, every 1 to 5 minutes. Changes take up to 5 minutes to be found, so let `dateEndTime` be at
         *     least 10 minutes ago. `queryStocks` is read in the same way.
         */
        get: operations["queryProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/product/countryAndWarehouse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query warehouses
         * @description The warehouses and the countries that they ship from. Stock lies in several of them.
         */
        get: operations["queryWarehouses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/product/stocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query stock
         * @description Stock of each SKU by warehouse; one SKU may lie in several. Ask either by `skus`, or by the range in which the stock
         *     changed, with `pageNumber`; `warehouseCode` may be added to both. The size of a page cannot be chosen.
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
    "/openapi/v2/order/orders/channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quote freight by channel
         * @description Shipping methods for goods and a country, with code, time and freight, by time ascending. Freight depends mainly on the
         *     country and the weight in grams, which is `packageWeight` of the SKU times `quantity`.
         */
        post: operations["quoteChannels"];
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
         * @description Freight and time for each speed, the goods being split over the warehouses by KakaClo. Freight grows with the weight in grams, which is `packageWeight` of the SKU times `quantity`, and depends on the country.
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
         * @description State of a refund. The page does not say whether `id` is the number of the refund or that of the order; the answer is a
         *     list, which fits the order.
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
    "/openapi/v1/product/custom/modelCategoryName/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query design categories
         * @description Names of the categories of garments that can be designed, for `categoryNames` of `queryDesignModels`.
         */
        get: operations["queryDesignCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/product/custom/designModel/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query design models
         * @description Garments that can be designed.
         */
        post: operations["queryDesignModels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/product/custom/designModel/detail/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get design model
         * @description A garment that can be designed, with its sizes.
         */
        get: operations["getDesignModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/product/custom/customDesigned/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query designed products
         * @description Products of the own design. There is no call for one of them; `queryProducts` finds it by its `spu`, and it is ordered with
         *     `createOrder` like any other.
         */
        post: operations["queryDesignedProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/product/custom/customDesigned/addProduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create designed product
         * @description Saves a design as the web designer does: `queryDesignedProducts` has one product more. The answer does not name it.
         */
        post: operations["createDesignedProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/payment/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query balance
         * @description Balance of the account, from which orders are paid. Its answer is not documented.
         */
        get: operations["queryBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/order/orders/channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quote freight by channel (V1)
         * @deprecated
         * @description Shipping methods for goods and a country, with code, time and freight, by time ascending. Freight depends mainly on the
         *     country and the weight in grams, which is `packageWeight` of the SKU times `quantity`.
         */
        post: operations["quoteChannelsV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/order/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query orders (V1)
         * @deprecated
         * @description Orders with their state, amounts and parcels, as `queryOrders` gives them with more states.
         */
        get: operations["queryOrdersV1"];
        put?: never;
        /**
         * Create order (V1)
         * @deprecated
         * @description Creates orders, as `createOrder` does. KakaClo groups the items by the warehouse that holds each SKU, so one call may make
         *     several orders.
         */
        post: operations["createOrderV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/order/orders/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create refund (V1)
         * @deprecated
         * @description Asks for the money of a whole order before it is shipped. The answer names the refund alone; its outcome is read with
         *     `queryRefundV1` and may take up to 24 hours, usually one.
         */
        post: operations["createRefundV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v1/order/orders/refund/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query refund (V1)
         * @deprecated
         * @description State of a refund, as `queryRefund` gives it.
         */
        get: operations["queryRefundV1"];
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
        /** @description A time in UTC to the second: `2022-08-01T00:00:00Z`. */
        UtcTime: string;
        /** @description State of shipping. */
        FulfillmentStatus: string;
        /** @description Goods of one line of an order. */
        OrderLine: {
            /**
             * Format: int64
             * @description Id of the line.
             */
            id?: number | string;
            /** @description Id of the line as well; `createRefund` asks for this one. */
            itemId?: string;
            /** @description Address of a picture. */
            imageUrl?: string;
            /** @description Title. */
            productName?: string | null;
            /** @description SKU code. */
            skuCode?: string;
            /** @description Price of one piece. */
            amount?: number;
            /** @description Pieces ordered. */
            productNum?: number;
            /** @description `amount` times `productNum`. */
            total?: number;
            /** @description First attribute as JSON text, the colour in the examples. */
            option1?: string;
            /** @description Second attribute as JSON text, the size in the examples. */
            option2?: string;
            /** @description Third attribute as JSON text, the print in the examples. */
            option3?: string | null;
            /** @description State of the stock. */
            stockStatus?: string;
            fulfillmentStatus?: components["schemas"]["FulfillmentStatus"];
            /** @description State of the refund of this line. */
            refundStatus?: string;
            /** @description Country of the warehouse that ships the SKU. */
            countryCode?: string;
            /**
             * @deprecated
             * @description V1's name of `total`.
             */
            subtotal?: number;
            /**
             * @deprecated
             * @description V1's name of `amount`.
             */
            purchasePrices?: number;
            /**
             * @deprecated
             * @description Reduction of one piece, in V1.
             */
            promotionAmount?: number;
        };
        /** @description A tracking number of a parcel. */
        TrackingInfo: {
            /** @description Carrier. */
            carrier?: string;
            /** @description Tracking number. */
            trackingCode?: string;
        };
        /** @description A parcel of an order. */
        Parcel: {
            /** @description Id of the parcel: `KA2022092811300049_1`. */
            id?: string;
            /** @description Id of the parcel as well. How it differs from `id` is not said. */
            packId?: string;
            /** @description State of the parcel. */
            status?: string;
            /** @description Carrier. */
            carrier?: string;
            /** @description `latest` or `last`, not explained. */
            carrierType?: string;
            /** @description Tracking number. */
            trackingCode?: string;
            /** @description Address of the page that tracks the parcel. */
            logisticsSearchUrl?: string;
            /** @description Time of dispatch, probably; the page says of delivery. */
            deliveryTime?: string;
            /** @description Goods in the parcel. */
            items?: components["schemas"]["OrderLine"][];
            /** @description All tracking numbers of the parcel, newest first. */
            trackingInfos?: components["schemas"]["TrackingInfo"][];
        };
        /** @description Where the order goes. */
        ShippingAddress: {
            /** @description Country. */
            country?: string;
            /** @description City. */
            city?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Name of the recipient. */
            recipient?: string;
            /** @description Street, first line. */
            street1?: string;
            /** @description Street, second line. */
            street2?: string | null;
            /** @description Province or state. */
            province?: string;
            /** @description Postal code. */
            zip?: string;
            /** @description VAT number. */
            vat?: string | null;
            /** @description IOSS number (import one-stop shop). */
            ioss?: string | null;
        };
        /**
         * @description An order with its states, amounts and parcels. The page's own example has the form of V1: its members are described
         *     too, as deprecated.
         */
        Order: {
            /**
             * Format: int64
             * @description Number of the KakaClo order.
             */
            id?: number | string;
            /** @description The customer's own order number. */
            customOrderId?: string;
            /** @description State of the order. */
            status?: string;
            /** @description State of the payment. */
            financialStatus?: string;
            fulfillmentStatus?: components["schemas"]["FulfillmentStatus"];
            /** @description State of refunds. */
            refundStatus?: string;
            /** @description When it was ordered, in UTC: `2022-09-29T03:07:23Z`. */
            purchaseDate?: string;
            /** @description When it was paid. */
            payDate?: string;
            /** @description When it was completed. */
            completedDate?: string;
            /** @description When it was cancelled. */
            cancelDate?: string | null;
            /** @description When it was refunded. */
            refundDate?: string | null;
            /** @description Id of the warehouse that it ships from. */
            warehouseId?: number;
            /**
             * @description Currency of the amounts.
             * @default USD
             */
            currencyCode?: string;
            /** @description Amount paid: `subTotalAmount` + `freightAmount` - `couponAmount`. */
            finalAmount?: number;
            /** @description Freight. */
            freightAmount?: number;
            /** @description The goods: the sum of `total` of the items. */
            subTotalAmount?: number;
            /** @description Reduction by a promotion code on the order. */
            couponAmount?: number;
            /** @description Reduction on products. */
            promotionAmount?: number;
            /** @description Amount that may still be refunded: `finalAmount` - `refundedAmount`. */
            refundableAmount?: number;
            /** @description Amount refunded already: `finalAmount` - `refundableAmount`. */
            refundedAmount?: number;
            /** @description Parcels. Null while nothing is packed. */
            fulfillments?: components["schemas"]["Parcel"][] | null;
            shippingAddress?: components["schemas"]["ShippingAddress"];
            /** @description Goods. `createOrder` calls them `orderItemsList`. */
            orderItems?: components["schemas"]["OrderLine"][];
            /** @description The buyer's note. */
            remark?: string | null;
            /** @description When the record was created. */
            createDate?: string;
            /** @description When the record was last changed. The examples call it `modifyDate`. */
            updateDate?: string;
            /** @description When the record was last changed. */
            modifyDate?: string;
            /**
             * @deprecated
             * @description V1's name of `completedDate`.
             */
            completedAt?: string;
            /**
             * @deprecated
             * @description V1's name of `payDate`.
             */
            payAt?: string;
            /**
             * @deprecated
             * @description V1's name of `subTotalAmount`.
             */
            skusAmount?: number;
            /**
             * @deprecated
             * @description V1's name of `finalAmount`.
             */
            totalAmount?: number;
        };
        /** @description A page of orders. */
        OrderPage: {
            /** @description The orders. */
            list?: components["schemas"]["Order"][];
            /**
             * Format: int32
             * @description Rows over all pages.
             */
            total?: number;
            /**
             * Format: int32
             * @description This page.
             */
            pageNumber?: number;
            /**
             * Format: int32
             * @description Rows per page.
             */
            pageSize?: number;
            /** @description Null in the printed answers; not explained. */
            vo?: unknown;
            /** @description Null in the printed answers; not explained. */
            totalPageNumber?: unknown;
            /** @description Null in the printed answers; not explained. */
            modifyDate?: unknown;
            /** @description Null in the printed answers; not explained. */
            nextId?: unknown;
        } | null;
        /** @description Outcome of the call, with a page of orders. */
        QueryOrdersOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            data?: components["schemas"]["OrderPage"];
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
        /** @description A category of products. All values of the printed example are empty texts, those of the numbers too. */
        Category: {
            /**
             * Format: int64
             * @description Id of the category, unique.
             */
            categoryId?: number | string;
            /** @description Name that is shown. */
            name?: string;
            /**
             * Format: int64
             * @description Id of the category above; 0 at the top level.
             */
            parentId?: number | string;
            /**
             * Format: int32
             * @description Depth in the tree, probably 1 at the top.
             */
            level?: number | string;
            /** @description Ids from the top to this category, joined by `/`: `3600/3516`. */
            fullCategoryId?: string;
            /** @description Categories one level down. */
            child?: components["schemas"]["Category"][] | null;
            /** @description Address of a picture of the category. */
            imgUrl?: string;
        };
        /** @description The tree of categories. */
        CategoryTree: {
            /** @description Categories of the top level. */
            list?: components["schemas"]["Category"][];
        } | null;
        /** @description Outcome of the call, with the tree of categories. */
        QueryCategoriesOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            data?: components["schemas"]["CategoryTree"];
        };
        /** @description A variant of a product. */
        ProductSku: {
            /** @description SKU code. */
            sku?: string;
            /** @description Title of the SKU. */
            skuName?: string;
            /** @description Address of its main picture. */
            mainImg?: string;
            /** @description Length of the parcel in cm. */
            packageLength?: number;
            /** @description Width of the parcel in cm. */
            packageWidth?: number;
            /** @description Height of the parcel in cm. */
            packageHeight?: number;
            /** @description Weight of the parcel, in grams by the pages on freight; the freight depends on it. */
            packageWeight?: number;
            /** @description Cost in dollars. */
            cost?: number;
            /** @description Price in dollars. */
            price?: number;
            /**
             * Format: int32
             * @description Stock of the SKU.
             */
            stock?: number;
            /** @description First attribute as JSON text, the colour in the examples: `{"name":"color","value":"Black"}`. */
            option1?: string;
            /** @description Second attribute as JSON text, the size in the examples: `{"name":"size","value":"XL"}`. */
            option2?: string;
            /** @description Third attribute as JSON text, the print in the examples: `{"name":"print","value":"light blue new"}`. */
            option3?: string;
            /** @description Material: `95% Polyester,5% Spandex`. */
            material?: string;
            /**
             * Format: int32
             * @description State of the SKU on the shelf.
             */
            skuStatus?: number;
        };
        /** @description Pictures that several SKUs share. */
        SkuPictures: {
            /** @description Codes of the SKUs. */
            skus?: string[];
            /** @description Addresses of the pictures. */
            imgUrl?: string[];
        };
        /** @description A product (SPU) with its variants (SKU). */
        Product: {
            /**
             * Format: int64
             * @description KakaClo's id of the product.
             */
            kkProductId?: number;
            /** @description Code of the product, unique. */
            spu?: string;
            /** @description Title. */
            productName?: string;
            /** @description Long text. */
            description?: string;
            /** @description Address of the size chart. */
            sizeImagePath?: string;
            /**
             * Format: int32
             * @description State of the product on the shelf. It follows from `skuStatus` of the SKUs: 0, 2 or 3 where all have it, 1 where at
             *     least one has 1, 6 where at least one has 6 and none has 1.
             */
            spuStatus?: number;
            /**
             * Format: int64
             * @description Id of its category.
             */
            categoryId?: number;
            /** @description Names of the categories from the top, joined by `/`: `Women/Activewear/Suit`. */
            fullCategoryName?: string;
            /**
             * Format: int32
             * @description Units sold.
             */
            salesVolume?: number;
            /** @description Free attributes, a JSON object as text. Keys seen: `style`, `season`, `pattern`, `material`, `sleeve_type`, `sleeve_length`, `waistline`. */
            attributesJson?: string;
            /** @description Lowest price of its SKUs, in dollars. */
            price?: number;
            /**
             * Format: int32
             * @description Stock of all its SKUs.
             */
            stock?: number;
            /** @description Grade of the supplier. Those with a grade are connected, so that their stock is nearly exact and live. */
            supplierLevel?: string;
            /** @description When it was created, in UTC: `2022-01-07T03:29:18Z`. */
            createTime?: string;
            /** @description When it was last changed. */
            updateTime?: string;
            /** @description Its SKUs. */
            skuDetails?: components["schemas"]["ProductSku"][];
            /** @description Pictures, by the SKUs that share them. */
            skuImgUrl?: components["schemas"]["SkuPictures"][];
        };
        /** @description A page of products. */
        ProductPage: {
            /** @description The products. */
            list?: components["schemas"]["Product"][];
            /**
             * Format: int32
             * @description Rows over all pages.
             */
            total?: number;
            /**
             * Format: int32
             * @description This page.
             */
            pageNumber?: number;
            /**
             * Format: int32
             * @description Rows per page.
             */
            pageSize?: number;
        } | null;
        /** @description Outcome of the call, with a page of products. */
        QueryProductsOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            data?: components["schemas"]["ProductPage"];
        };
        /** @description A warehouse and the country that it ships from. All values of the printed example are empty texts. */
        Warehouse: {
            /**
             * Format: int32
             * @description Id of the warehouse, `warehouseId` of an order.
             */
            warehouseId?: number | string;
            /** @description Code of the warehouse: `G004`. */
            warehouseCode?: string;
            /** @description Chinese name of the warehouse. */
            warehouseNameExt?: string;
            /** @description Code of the country: `CN`. */
            countryCode?: string;
            /** @description Name of the country, in English in the table: `China`. */
            countryCn?: string;
            /**
             * Format: int32
             * @description Whether the warehouse is in use.
             */
            status?: number;
            /**
             * @deprecated
             * @description Name of the warehouse, withdrawn in April 2023 but still in the example.
             */
            warehouseName?: string;
        };
        /** @description All warehouses. */
        WarehouseList: {
            /** @description The warehouses. */
            list?: components["schemas"]["Warehouse"][];
        } | null;
        /** @description Outcome of the call, with the warehouses. */
        QueryWarehousesOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            data?: components["schemas"]["WarehouseList"];
        };
        /** @description Stock of one SKU in one warehouse. */
        WarehouseStock: {
            /**
             * Format: int32
             * @description Quantity in this warehouse.
             */
            qty?: number;
            /** @description Country of the warehouse: `CN_S`. The page reserves it; do not rely on it. */
            countryCode?: string;
            /** @description Code of the warehouse: `G007`. The page reserves it; do not rely on it. */
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
            /**
             * Format: int32
             * @description Rows over all pages.
             */
            total?: number;
            /**
             * Format: int32
             * @description This page.
             */
            pageNumber?: number;
            /**
             * Format: int32
             * @description Rows per page.
             */
            pageSize?: number;
        } | null;
        /** @description Outcome of the call, with a page of stock. */
        QueryStocksOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            data?: components["schemas"]["StockPage"];
        };
        /** @description Goods of one SKU in a quote. */
        QuotedProduct: {
            /** @description SKU code. */
            sku?: string;
            /** @description Pieces, greater than 0. */
            quantity?: number;
        };
        /** @description Goods and the country that they go to. */
        ChannelQuoteRequest: {
            /** @description Short code of the country of delivery: `FR` or `US`. */
            shipToCountry: string;
            /** @description The goods. */
            products: components["schemas"]["QuotedProduct"][];
            /**
             * @description Code of the warehouse from `queryWarehouses`. Without it, or when it is unknown, `G007` is taken.
             * @default G007
             */
            warehouseCode?: string;
        };
        /** @description Freight and time of one channel. */
        ChannelQuote: {
            /** @description Code of the channel, meant as `channelCode` of an order. */
            channelCode?: string;
            /** @description Name of the shipping method. */
            channelNameEn?: string;
            /** @description Freight. */
            estimatedFreight?: number | string;
            /** @description Currency of the freight, `USD`. */
            estimatedFreightCurrency?: string;
            /** @description Time of delivery as text: `6~10 Business Days`. */
            deliveryTime?: string;
            /** @description Speed of the logistics. */
            channelType?: string;
        };
        /** @description Outcome of the call, with a quote for each channel. */
        QuoteChannelsOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            /** @description A quote for each channel, by `deliveryTime` ascending. */
            data?: components["schemas"]["ChannelQuote"][] | null;
        };
        /** @description Goods and the country that they go to. */
        SplitQuoteRequest: {
            /** @description Short code of the country of delivery: `FR` or `US`. */
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
            /** @description Time of delivery as text: `6~10 Business Days`. */
            deliveryTime?: string;
            /** @description Speed of the logistics. */
            channelType?: string;
            /** @description Code of a channel. Only the example beside the page's own has it. */
            channelCode?: string;
            /** @description Name of a channel. Only the example beside the page's own has it. */
            channelNameEn?: string;
        };
        /** @description Outcome of the call, with a quote for each speed. */
        QuoteAutomaticSplitOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
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
            /** @description Text that explains the outcome. It differs from call to call. */
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
            /**
             * Format: int32
             * @description Rows over all pages.
             */
            total?: number;
            /**
             * Format: int32
             * @description This page.
             */
            pageNumber?: number;
            /**
             * Format: int32
             * @description Rows per page.
             */
            pageSize?: number;
        } | null;
        /** @description Outcome of the call, with the refunds. */
        QueryRefundOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            data?: components["schemas"]["RefundPage"];
        };
        /** @description Outcome of the call, with the names of the categories. */
        QueryDesignCategoriesOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            /** @description Names of the categories of garments, such as `Hoodie`. The sixteen of the example need not be all. */
            data?: string[] | null;
        };
        /** @description The body of the HTTP status 400 that the print-on-demand pages show. It has neither `code` nor `message`. */
        InvalidRequest: {
            /** @description What is wrong: `Invalid request`. */
            error?: string;
        };
        /** @description Which garments to list. Nothing is required. */
        DesignModelQuery: {
            /** @description Names from `queryDesignCategories`. */
            categoryNames?: string[];
            /** @description Codes of models. */
            modelCodes?: string[];
            /**
             * Format: int64
             * @description Time of the last change in milliseconds since 1970.
             */
            lastUpdatedTime?: number;
            /**
             * Format: int32
             * @description Page, from 1.
             * @default 1
             */
            pageNumber?: number;
            /**
             * Format: int32
             * @description Rows per page, at most 100.
             * @default 20
             */
            pageSize?: number;
            /** @description English name, or a part of it. */
            enName?: string;
        };
        /** @description A garment that can be designed. */
        DesignModel: {
            /**
             * Format: int64
             * @description Id of the model, `modelId` of `createDesignedProduct`.
             */
            id?: number;
            /** @description Name of its category. */
            categoryName?: string;
            /** @description Code of the model. */
            modelCode?: string;
            /**
             * Format: double
             * @description Usual price in US dollars.
             */
            price?: number;
            /** @description English name. */
            enName?: string;
            /** @description Address of a picture. */
            imageUrl?: string;
            /** @description Address of a picture of the back. */
            backImageUrl?: string;
            /**
             * Format: int64
             * @description When it was created in milliseconds since 1970.
             */
            createDate?: number;
            /**
             * Format: int64
             * @description When it was last changed in milliseconds since 1970.
             */
            modifyDate?: number;
        };
        /** @description A page of models. */
        DesignModelPage: {
            /** @description The models. */
            list?: components["schemas"]["DesignModel"][];
            /**
             * Format: int32
             * @description Rows over all pages.
             */
            total?: number;
        } | null;
        /** @description Outcome of the call, with a page of models. */
        QueryDesignModelsOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            data?: components["schemas"]["DesignModelPage"];
        };
        /** @description A size of a model. */
        DesignVariant: {
            /** @description Size, `2XS` to `8XL` in the example. */
            size?: string;
            /** @description Weight. No unit is given. */
            weight?: number;
        };
        /** @description A garment that can be designed, with its sizes. */
        DesignModelDetail: {
            /**
             * Format: int64
             * @description Id of the model.
             */
            id?: number;
            /** @description English name of its category. */
            categoryName?: string;
            /** @description English name. */
            enName?: string;
            /** @description English text, HTML in the example. */
            enDescription?: string;
            /**
             * @description Size chart as JSON text: a list of sheets with `sheet_name` and `size`, a list of measures with `name` and
             *     `size_value`, a list of `name` and `value`.
             */
            enSizeContent?: string;
            /** @description Address of a picture of the front. */
            imageUrl?: string;
            /** @description Address of a picture of the back. */
            backImageUrl?: string;
            /** @description Code of the model. */
            modelCode?: string;
            /**
             * Format: int32
             * @description Pieces sold.
             */
            orderCount?: number;
            /** @description Usual price. */
            price?: number;
            /**
             * Format: int32
             * @description State of the model.
             */
            status?: number;
            /** @description Weight of the first variant. No unit is given. */
            weight?: number;
            /**
             * Format: int64
             * @description When it was created, in milliseconds since 1970 in the example.
             */
            createDate?: number | string;
            /**
             * Format: int64
             * @description When it was last changed, in milliseconds since 1970 in the example.
             */
            modifyDate?: number | string;
            /** @description Its sizes. */
            variants?: components["schemas"]["DesignVariant"][];
        } | null;
        /** @description Outcome of the call, with the model. */
        GetDesignModelOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            data?: components["schemas"]["DesignModelDetail"];
        };
        /** @description Which of the own designs to list. Nothing is required. */
        DesignedProductQuery: {
            /** @description Codes of the models that they are made from. */
            modelCodes?: string[];
            /** @description Codes of products. */
            spus?: string[];
            /** @description A part of the name of the product, or one `spu`. */
            searchContent?: string;
            /**
             * Format: int64
             * @description Time of the last change in milliseconds since 1970.
             */
            lastUpdatedTime?: number;
            /**
             * Format: int32
             * @description Page, from 1.
             * @default 1
             */
            pageNumber?: number;
            /**
             * Format: int32
             * @description Rows per page, at most 100.
             * @default 20
             */
            pageSize?: number;
        };
        /** @description A product of the own design. */
        DesignedProduct: {
            /**
             * Format: int64
             * @description Id of the row.
             */
            id?: number;
            /**
             * Format: int64
             * @description Id of the designed product.
             */
            customDesignedId?: number | string;
            /** @description Code of the model that it is made from. */
            modelCode?: string;
            /**
             * Format: double
             * @description Price in US dollars.
             */
            price?: number;
            /** @description English name. */
            enName?: string;
            /** @description Address of a picture. */
            imageUrl?: string;
            /** @description Address of a picture of the back. */
            backImageUrl?: string;
            /**
             * Format: int64
             * @description KakaClo's id of the product, as in `queryProducts`.
             */
            kkProductId?: number;
            /**
             * Format: int32
             * @description Number of orders.
             */
            orderCount?: number;
            /** @description Code of the product, as in `queryProducts`. */
            spu?: string;
            /**
             * Format: int64
             * @description When it was created in milliseconds since 1970.
             */
            createDate?: number;
            /**
             * Format: int64
             * @description When it was last changed in milliseconds since 1970.
             */
            modifyDate?: number;
        };
        /** @description A page of own designs. */
        DesignedProductPage: {
            /** @description The designed products. */
            list?: components["schemas"]["DesignedProduct"][];
            /**
             * Format: int32
             * @description Rows over all pages.
             */
            total?: number;
        } | null;
        /** @description Outcome of the call, with a page of own designs. */
        QueryDesignedProductsOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            data?: components["schemas"]["DesignedProductPage"];
        };
        /** @description A picture that a design uses. */
        MaterialImage: {
            /** @description Name of the picture. */
            imageName?: string;
            /** @description Address of the picture. */
            imageUrl?: string;
        };
        /** @description A design to be saved, as the web designer saves one. */
        NewDesignedProduct: {
            /** @description The `id` of a model. */
            modelId?: string;
            /** @description Name of the new product. */
            enName?: string;
            /** @description Address of the picture of the finished front. */
            imageUrl?: string;
            /** @description Address of the picture of the finished back. */
            backImageUrl?: string;
            /** @description All pictures that the design uses. */
            materialImages?: components["schemas"]["MaterialImage"][];
            /** @description Colour, as `#RRGGBB` in the example. */
            colorValue?: string;
        };
        /** @description Outcome of the call. Neither id nor code of the new product comes back. */
        CreateDesignedProductOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            /** @description An empty text in the printed answer. */
            data?: string | null;
        };
        /** @description Outcome of the call. No page shows an answer; `code` and `message` are those of the other calls. */
        QueryBalanceOutcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            /** @description The balance. Form, currency and members are not documented. */
            data?: unknown;
        };
        /** @description State of the order. */
        OrderStatusV1: string;
        /** @description Goods of one line of an order, in the form of V1. */
        OrderLineV1: {
            /**
             * Format: int64
             * @description Id of the line.
             */
            id?: number | string;
            /** @description Address of a picture. */
            imageUrl?: string;
            /** @description Title. */
            productName?: string | null;
            /** @description SKU code. */
            skuCode?: string;
            /** @description `purchasePrices` times `productNum`. */
            subtotal?: number;
            /** @description Price of one piece. */
            purchasePrices?: number;
            /** @description First attribute as JSON text, the colour in the examples. */
            option1?: string;
            /** @description Second attribute as JSON text, the size in the examples. */
            option2?: string;
            /** @description Third attribute as JSON text, the print in the examples. */
            option3?: string | null;
            /** @description Reduction of one piece. */
            promotionAmount?: number | string;
            /** @description State of the stock. */
            stockStatus?: string;
            /** @description Pieces ordered. */
            productNum?: number;
        };
        /** @description A parcel of an order, in the form of V1. */
        ParcelV1: {
            /** @description Id of the parcel: `KA2022092811300049_1`. */
            id?: string;
            /** @description Time of dispatch, probably; the page says of delivery. */
            deliveryTime?: string;
            /** @description Tracking number. */
            trackingCode?: string;
            /** @description Goods in the parcel. The examples call them `items`. */
            orderItems?: components["schemas"]["OrderLineV1"][];
            /** @description Goods in the parcel. */
            items?: components["schemas"]["OrderLineV1"][];
            /** @description Address of the page that tracks the parcel. */
            logisticsSearchUrl?: string;
            /** @description Carrier. */
            carrier?: string;
            /** @description `latest` or `last`, not explained. */
            carrierType?: string;
            /** @description All tracking numbers of the parcel, newest first. */
            trackingInfos?: components["schemas"]["TrackingInfo"][];
        };
        /** @description An order with its state, amounts and parcels, in the form of V1. */
        OrderV1: {
            shippingAddress?: components["schemas"]["ShippingAddress"];
            /**
             * Format: int64
             * @description Number of the KakaClo order.
             */
            id?: number | string;
            /** @description The customer's own order number. */
            customOrderId?: string;
            /** @description The buyer's note. */
            remark?: string | null;
            status?: components["schemas"]["OrderStatusV1"];
            /** @description When it was ordered, in UTC: `2022-11-01T06:21:20Z`. */
            purchaseDate?: string;
            /** @description When it was paid. */
            payAt?: string;
            /** @description When it was completed. */
            completedAt?: string;
            /** @description When it was cancelled. */
            cancelDate?: string | null;
            /** @description When it was refunded. */
            refundDate?: string | null;
            /** @description Id of the warehouse that it ships from. */
            warehouseId?: number;
            /** @description Amount paid. The examples call it `totalAmount`. */
            finalAmount?: number;
            /** @description Amount paid. */
            totalAmount?: number;
            /** @description Freight. */
            freightAmount?: number;
            /** @description The goods. */
            skusAmount?: number;
            /** @description Goods. */
            orderItems?: components["schemas"]["OrderLineV1"][];
            /** @description Parcels. Null while nothing is packed. */
            fulfillments?: components["schemas"]["ParcelV1"][] | null;
            /** @description When the record was created. */
            createDate?: string;
            /** @description When the record was last changed. The examples call it `modifyDate`. */
            updateDate?: string;
            /** @description When the record was last changed. */
            modifyDate?: string;
        };
        /** @description A page of orders. */
        OrderPageV1: {
            /** @description The orders. */
            list?: components["schemas"]["OrderV1"][];
            /**
             * Format: int32
             * @description Rows over all pages.
             */
            total?: number;
            /**
             * Format: int32
             * @description This page.
             */
            pageNumber?: number;
            /**
             * Format: int32
             * @description Rows per page.
             */
            pageSize?: number;
            /** @description Null in the printed answers; not explained. */
            vo?: unknown;
            /** @description Null in the printed answers; not explained. */
            totalPageNumber?: unknown;
            /** @description Null in the printed answers; not explained. */
            modifyDate?: unknown;
            /** @description Null in the printed answers; not explained. */
            nextId?: unknown;
        } | null;
        /** @description Outcome of the call, with a page of orders. */
        QueryOrdersV1Outcome: {
            /**
             * Format: int32
             * @description Status code of the operation, `10000` in the documented success.
             */
            code?: number;
            /** @description Text that explains the outcome. It differs from call to call. */
            message?: string;
            data?: components["schemas"]["OrderPageV1"];
        };
        /**
         * @description An order for goods that KakaClo ships, in the form of V1. The address must be given as `orderAddress`, the name in the
         *     table, or as `orderAddresses`, the name in the example.
         */
        DropshippingOrderV1: {
            orderAddress?: components["schemas"]["OrderAddress"];
            orderAddresses?: components["schemas"]["OrderAddress"];
            /** @description Items of the order. */
            orderItemsList: components["schemas"]["OrderItem"][];
            /** @description Notes on the order. */
            remark?: string;
            /** @description Platform that the order was sold on. The document's own request says `KA`, which its list lacks. */
            salePlatform?: string;
            /** @description Code of the logistics channel from `quoteChannelsV1`. Without it, "Standard Shipping" is used. */
            channelCode?: string;
            /** @description The customer's own order number. */
            customOrderId?: string;
            /** @description Speed of the logistics. */
            channelType?: string;
        };
        /** @description Why the whole order is to be refunded. */
        RefundRequestV1: {
            /** @description Note on the refund. The page gives no type. */
            Remark: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description Created from this time on.
         * @example 2016-01-18T23:41:00Z
         */
        orderCreateStartTime: components["schemas"]["UtcTime"];
        /**
         * @description Created up to this time.
         * @example 2016-01-18T23:41:00Z
         */
        orderCreateEndTime: components["schemas"]["UtcTime"];
        /**
         * @description Last changed from this time on.
         * @example 2016-01-18T23:41:00Z
         */
        orderUpdateStartTime: components["schemas"]["UtcTime"];
        /**
         * @description Last changed up to this time.
         * @example 2016-01-18T23:41:00Z
         */
        orderUpdateEndTime: components["schemas"]["UtcTime"];
        /**
         * @description Numbers of orders, separated by commas.
         * @example [
         *       "1000000065617",
         *       "1000000065618"
         *     ]
         */
        orderIds: string[];
        /**
         * @description Page.
         * @example 1
         */
        orderPageNumber: number;
        /**
         * @description Orders per page, at most 250.
         * @example 10
         */
        orderPageSize: number;
        /**
         * @description Codes of products, separated by commas, at most 30.
         * @example [
         *       "AMN00432",
         *       "AMN00433"
         *     ]
         */
        productSpus: string[];
        /**
         * @description Codes of SKUs, separated by commas, at most 30.
         * @example [
         *       "AMN00432_B_M",
         *       "AMN00432_B_XL"
         *     ]
         */
        productSkus: string[];
        /**
         * @description Id of a category. It needs `pageNumber` beside it.
         * @example 3654
         */
        productCategoryId: number;
        /**
         * @description Start of the range of the last change, in UTC, not after the end. The page says that the date alone counts.
         * @example 2022-01-07T04:04:39Z
         */
        productDateStartTime: components["schemas"]["UtcTime"];
        /**
         * @description End of the range of the last change, in UTC, not before the start. The page says that the date alone counts.
         * @example 2022-01-08T04:04:39Z
         */
        productDateEndTime: components["schemas"]["UtcTime"];
        /**
         * @description What to sort by: units sold, stock, price or time of the last change, which is the default, newest first.
         * @example updateTime
         */
        productSortType: "salasVolume" | "stock" | "price" | "updateTime";
        /**
         * @description Direction of sorting.
         * @example desc
         */
        productSortBy: "asc" | "desc";
        /**
         * @description Page, greater than 0. Needed with `categoryId` and with a range of time.
         * @example 1
         */
        productPageNumber: number;
        /**
         * @description States of orders, separated by commas.
         * @example [
         *       "waiting_payment",
         *       "cancel"
         *     ]
         */
        orderStatus: string[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    queryOrders: {
        parameters: {
            query?: {
                /**
                 * @description Created from this time on.
                 * @example 2016-01-18T23:41:00Z
                 */
                createStartTime?: components["parameters"]["orderCreateStartTime"];
                /**
                 * @description Created up to this time.
                 * @example 2016-01-18T23:41:00Z
                 */
                createEndTime?: components["parameters"]["orderCreateEndTime"];
                /**
                 * @description Last changed from this time on.
                 * @example 2016-01-18T23:41:00Z
                 */
                updateStartTime?: components["parameters"]["orderUpdateStartTime"];
                /**
                 * @description Last changed up to this time.
                 * @example 2016-01-18T23:41:00Z
                 */
                updateEndTime?: components["parameters"]["orderUpdateEndTime"];
                /**
                 * @description Numbers of orders, separated by commas.
                 * @example [
                 *       "1000000065617",
                 *       "1000000065618"
                 *     ]
                 */
                ids?: components["parameters"]["orderIds"];
                /**
                 * @description Page.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["orderPageNumber"];
                /**
                 * @description Orders per page, at most 250.
                 * @example 10
                 */
                pageSize?: components["parameters"]["orderPageSize"];
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
                    "application/json": components["schemas"]["QueryOrdersOutcome"];
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
    queryCategories: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["QueryCategoriesOutcome"];
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
    queryProducts: {
        parameters: {
            query?: {
                /**
                 * @description Codes of products, separated by commas, at most 30.
                 * @example [
                 *       "AMN00432",
                 *       "AMN00433"
                 *     ]
                 */
                spus?: components["parameters"]["productSpus"];
                /**
                 * @description Codes of SKUs, separated by commas, at most 30.
                 * @example [
                 *       "AMN00432_B_M",
                 *       "AMN00432_B_XL"
                 *     ]
                 */
                skus?: components["parameters"]["productSkus"];
                /**
                 * @description Id of a category. It needs `pageNumber` beside it.
                 * @example 3654
                 */
                categoryId?: components["parameters"]["productCategoryId"];
                /**
                 * @description Start of the range of the last change, in UTC, not after the end. The page says that the date alone counts.
                 * @example 2022-01-07T04:04:39Z
                 */
                dateStartTime?: components["parameters"]["productDateStartTime"];
                /**
                 * @description End of the range of the last change, in UTC, not before the start. The page says that the date alone counts.
                 * @example 2022-01-08T04:04:39Z
                 */
                dateEndTime?: components["parameters"]["productDateEndTime"];
                /**
                 * @description What to sort by: units sold, stock, price or time of the last change, which is the default, newest first.
                 * @example updateTime
                 */
                sortType?: components["parameters"]["productSortType"];
                /**
                 * @description Direction of sorting.
                 * @example desc
                 */
                sortBy?: components["parameters"]["productSortBy"];
                /**
                 * @description Page, greater than 0. Needed with `categoryId` and with a range of time.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["productPageNumber"];
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
                    "application/json": components["schemas"]["QueryProductsOutcome"];
                };
            };
            /** @description The page calls it "Bad Request Permission denied". The body is not documented. */
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
    queryWarehouses: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["QueryWarehousesOutcome"];
                };
            };
            /** @description KakaClo refuses the call. The body is not documented. */
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
    queryStocks: {
        parameters: {
            query?: {
                /**
                 * @description Codes of SKUs, separated by commas, at most 30.
                 * @example [
                 *       "FSZW03961_Y_S_NUB",
                 *       "FSZW03961_Y_XL_NUB"
                 *     ]
                 */
                skus?: string[];
                /**
                 * @description Code of the one warehouse to look at.
                 * @example G007
                 */
                warehouseCode?: string;
                /**
                 * @description Start of the range in which the stock changed.
                 * @example 2022-03-25T04:00:30Z
                 */
                dateStartTime?: components["schemas"]["UtcTime"];
                /**
                 * @description End of the range in which the stock changed.
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
            /** @description KakaClo refuses the call. The body is not documented. */
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
    quoteChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelQuoteRequest"];
            };
        };
        responses: {
            /** @description KakaClo processed the call; `code` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteChannelsOutcome"];
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
                 * @description Number of the KakaClo order. The page does not describe it.
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
    queryDesignCategories: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["QueryDesignCategoriesOutcome"];
                };
            };
            /** @description KakaClo refuses the call. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"];
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
    queryDesignModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignModelQuery"];
            };
        };
        responses: {
            /** @description KakaClo processed the call; `code` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDesignModelsOutcome"];
                };
            };
            /** @description KakaClo refuses the call. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"];
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
    getDesignModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the model from `queryDesignModels`.
                 * @example 73
                 */
                id: number;
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
                    "application/json": components["schemas"]["GetDesignModelOutcome"];
                };
            };
            /** @description KakaClo refuses the call. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"];
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
    queryDesignedProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignedProductQuery"];
            };
        };
        responses: {
            /** @description KakaClo processed the call; `code` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDesignedProductsOutcome"];
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
    createDesignedProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDesignedProduct"];
            };
        };
        responses: {
            /** @description KakaClo processed the call; `code` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateDesignedProductOutcome"];
                };
            };
            /** @description KakaClo refuses the call. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"];
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
    queryBalance: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["QueryBalanceOutcome"];
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
    quoteChannelsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelQuoteRequest"];
            };
        };
        responses: {
            /** @description KakaClo processed the call; `code` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteChannelsOutcome"];
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
    queryOrdersV1: {
        parameters: {
            query?: {
                /**
                 * @description States of orders, separated by commas.
                 * @example [
                 *       "waiting_payment",
                 *       "cancel"
                 *     ]
                 */
                status?: components["parameters"]["orderStatus"];
                /**
                 * @description Created from this time on.
                 * @example 2016-01-18T23:41:00Z
                 */
                createStartTime?: components["parameters"]["orderCreateStartTime"];
                /**
                 * @description Created up to this time.
                 * @example 2016-01-18T23:41:00Z
                 */
                createEndTime?: components["parameters"]["orderCreateEndTime"];
                /**
                 * @description Last changed from this time on.
                 * @example 2016-01-18T23:41:00Z
                 */
                updateStartTime?: components["parameters"]["orderUpdateStartTime"];
                /**
                 * @description Last changed up to this time.
                 * @example 2016-01-18T23:41:00Z
                 */
                updateEndTime?: components["parameters"]["orderUpdateEndTime"];
                /**
                 * @description Numbers of orders, separated by commas.
                 * @example [
                 *       "1000000065617",
                 *       "1000000065618"
                 *     ]
                 */
                ids?: components["parameters"]["orderIds"];
                /**
                 * @description Page.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["orderPageNumber"];
                /**
                 * @description Orders per page, at most 250.
                 * @example 10
                 */
                pageSize?: components["parameters"]["orderPageSize"];
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
                    "application/json": components["schemas"]["QueryOrdersV1Outcome"];
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
    createOrderV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropshippingOrderV1"];
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
    createRefundV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the KakaClo order. The page does not describe it.
                 * @example 10001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequestV1"];
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
    queryRefundV1: {
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
