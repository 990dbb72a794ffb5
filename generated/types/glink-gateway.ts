// Generated, do not edit.
// Generator: scripts/build/types.ts
// Source: spec/glink (sha256:fe52259801bafbdb434785915c20de16a964f7c27f6d4648cbf4a83efa5f4b52)

export interface paths {
    "/gateway/api/glink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a business request
         * @description Sends one business request. The answer is the bare answer of that business call.
         *
         *     Independent clients differ in how they send the four fields: one as a form, as described here, and notes that a
         *     JSON body is refused; another as query parameters, with the business payload repeated as a JSON body.
         */
        post: operations["callGateway"];
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
         * @description Which business call `bizData` carries.
         * @enum {string}
         */
        GatewayServiceType: "GLINK_CREATE_ORDER_NOTIFY" | "GLINK_CANCEL_ORDER_NOTIFY" | "GLINK_QUERY_ORDER_NOTIFY" | "GLINK_BATCH_QUERY_ORDER_NOTIFY" | "GLINK_CREATE_FILE_NOTIFY" | "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2" | "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY" | "GLINK_CREATE_PRODUCTION_ORDER" | "GLINK_CANCEL_PRODUCTION_ORDER" | "GLINK_CREATE_ASN_NOTIFY" | "GLINK_CANCEL_ASN_NOTIFY" | "GLINK_QUERY_ASN_NOTIFY" | "GLINK_BATCH_QUERY_ASN_NOTIFY" | "GLINK_BATCH_OPERATE_ITEM_NOTIFY" | "GLINK_QUERY_ITEM_NOTIFY" | "GLINK_QUERY_INVENTORY_NOTIFY" | "GLINK_QUERY_INVENTORY_NOTIFY_NEW" | "GLINK_QUERY_OWNER_NOTIFY" | "GLINK_QUERY_WAREHOUSE_NOTIFY" | "GLINK_QUERY_CARRIER_NOTIFY" | "GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY";
        /** @description A business request in its envelope. */
        GatewayCall: {
            /** @description Partner ID that the platform assigned. */
            partnerId: string;
            serviceType: components["schemas"]["GatewayServiceType"];
            /** @description The business payload as a JSON text, exactly as it was signed. */
            bizData: string;
            /** @description Lower-case hex MD5 of `bizData` followed by the partner key, in UTF-8. */
            sign: string;
        };
        /** @description Answer of the business call, or of the gateway when it refuses the call. Further members depend on the call. */
        GatewayResponse: {
            /** @description Whether the call succeeded. */
            success: boolean;
            /**
             * @description Status code: `SUCCESS` success, `INVALID_SIGNATURE` invalid signature, `INTERNAL_ERROR` internal error,
             *     `INVALID_DATA` invalid data, `INVALID_OPERATION` invalid operation, `PARTIAL_SUCCEED` partial success.
             */
            code?: string | null;
            /** @description Text that explains the outcome. */
            message?: string | null;
        };
        /** @description How the order is to be shipped. */
        ShippingInstructions: {
            /** @description Carrier. */
            carrier: string;
            /** @description Service of the carrier. Send `STD` when nothing special is required. */
            carrierService: string;
            /**
             * @description Who pays the freight: `SENDER`, `PREPAID` or `Prepaid` the sender; `3RDPARTY` or `BillThirdParty` a third
             *     party; `RECEIVER` or `FreightCollect` the recipient; `OWNER` the owner of the goods.
             * @enum {string}
             */
            carrierBillingType?: "SENDER" | "PREPAID" | "Prepaid" | "3RDPARTY" | "BillThirdParty" | "RECEIVER" | "FreightCollect" | "OWNER";
            /** @description Notes for the carrier. */
            shippingNotes?: string;
            /**
             * @description Where the shipping label comes from. `ATTACHMENT`: it comes with the order; tracking number and carrier must
             *     then be given and exactly one attachment must be a `Shipping Label`. `API`: the warehouse takes the tracking
             *     number from the carrier's system. `PRE_FILE`: a label file generated beforehand. `WMS_GEN`: the warehouse
             *     makes it from a configured template.
             * @enum {string}
             */
            shippingLabelSource: "ATTACHMENT" | "API" | "PRE_FILE" | "WMS_GEN";
            /** @description Tracking number. Required when the label source is `ATTACHMENT`. */
            trackingNumber?: string;
            /** @description Account with the carrier. */
            carrierAccount?: string;
            /** @description ZIP code of the carrier account. */
            carrierAccountZipcode?: string;
            /** @description External code of the carrier. */
            externalCarrierCode?: string;
            /**
             * @description Service level: `STD` standard, `GND` Ground Service, `1DP` Next Day Air Saver, `2DA` 2nd Day Air, `3DS`
             *     3 Day Select, `LTL` freight (`FRT` means the same), `DEFAULT` the BEST overseas warehouse system selects a
             *     suitable carrier.
             * @enum {string}
             */
            serviceLevel?: "STD" | "GND" | "1DP" | "2DA" | "3DS" | "LTL" | "FRT" | "DEFAULT";
            /** @description Code of the logistics actually used. */
            actualLogistic?: string;
        };
        /** @description The recipient of the order. */
        Consignee: {
            /** @description Name, mainly used when shipping to a business. */
            name: string;
            /** @description Name of the company. */
            company?: string;
            /** @description Phone number, made of area code, number and extension, separated by "-". */
            phoneNumber?: string;
            /** @description Mobile number. */
            mobileNumber: string;
            /** @description Email address. */
            email?: string;
            /** @description Detailed address, first line. At present at most 30 characters. */
            streetLine1: string;
            /** @description Detailed address, second line. At present at most 30 characters. */
            streetLine2?: string;
            /** @description Detailed address, third line. At present at most 30 characters. */
            streetLine3?: string;
            /** @description County or district. Some cities have none, Yiwu City for example. */
            district?: string;
            /** @description City, for example Hangzhou or Shanghai. */
            city: string;
            /** @description Province or state, for example Zhejiang, Beijing, New York or New Jersey. */
            state: string;
            /** @description Postal code. Systems further down the line validate it. */
            postalCode: string;
            /** @description Country. */
            countryCode: string;
            /** @description Name of the company. */
            companyName?: string;
            /** @description House number. */
            houseNumber?: string;
        };
        /**
         * @description The sender of the order.
         *
         *     One integrator reports that orders without it were accepted. (Evidence: `observed`.)
         */
        Consignor: {
            /**
             * @description Name, mainly used when shipping to a business.
             *
             *     One integrator reports that at least one of `name` and `company` is expected. (Evidence: `public-clients`.)
             */
            name: string;
            /**
             * @description Name of the company.
             *
             *     One integrator reports that at least one of `name` and `company` is expected. (Evidence: `public-clients`.)
             */
            company?: string;
            /** @description Phone number, made of area code, number and extension, separated by "-". */
            phoneNumber?: string;
            /** @description Mobile number. */
            mobileNumber: string;
            /** @description Email address. */
            email?: string;
            /** @description Detailed address, first line. At present at most 30 characters. */
            streetLine1: string;
            /** @description Detailed address, second line. At present at most 30 characters. */
            streetLine2?: string;
            /** @description Detailed address, third line. At present at most 30 characters. */
            streetLine3?: string;
            /** @description County or district. Some cities have none, Yiwu City for example. */
            district?: string;
            /** @description City, for example Hangzhou or Shanghai. */
            city: string;
            /** @description Province or state, for example Zhejiang, Beijing, New York or New Jersey. */
            state: string;
            /** @description Postal code. Systems further down the line validate it. */
            postalCode: string;
            /** @description Country. */
            countryCode: string;
            /** @description Name of the company. */
            companyName?: string;
            /** @description House number. */
            houseNumber?: string;
        };
        /** @description A line of an outbound order. */
        OutboundOrderItem: {
            /** @description Item code. */
            sku: string;
            /** @description Name of the item in this order. It may differ from the item's own name. */
            name?: string;
            /**
             * Format: int32
             * @description Quantity.
             */
            quantity: number;
            /** @description HS code (customs tariff number). */
            hsCode?: string;
            /** @description Country of origin. */
            countryOfOrigin?: string;
            /** @description Code of the packaging material. */
            boxCode?: string;
            /** @description Retail SKU. */
            retailSku?: string;
            /**
             * Format: double
             * @description Cost price.
             */
            unitCost?: number;
            /** @description Retail description. */
            retailDescription?: string;
            /** @description Barcode of a single piece (EA). */
            barCodeEA?: string;
            /**
             * @description Kit item ID. When several equal kit items are split into lines of child items, each kit item needs its own ID,
             *     so that its lines can be told apart.
             */
            kitItemID?: string;
            /** @description Code of the kit item. */
            kitItemCode?: string;
            /** @description Name of the kit item. Required when `kitItemID` is given. */
            kitItemDesc?: string;
            /** @description Quantity of the kit item. Required when `kitItemID` is given. */
            kitItemQty?: string | number;
            /** @description Image of the kit item. */
            kitItemImage?: string;
            /** @description Whether the item is a distribution item. */
            ifDistributionItem?: boolean;
            /** @description Who owns the item. */
            ownerShipOfItem?: string;
            /**
             * Format: int32
             * @description Ordered quantity.
             */
            orderQuantity?: number;
            /** @description Line number. */
            lineNo?: string;
            /**
             * @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock.
             * @enum {string}
             */
            stockStatus?: "GOOD" | "DAMAGE";
            /** @description Unit price. */
            unitPrice?: string | number;
            /** @description Line number in the ERP. */
            erpLineNo?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Manufacturing date. */
            mfgDate?: string;
            /** @description Expiration date. */
            expDate?: string;
            /** @description Country of origin of the batch. */
            originCountry?: string;
            /** @description User-defined field 1. */
            udf1?: string;
            /** @description User-defined field 2. */
            udf2?: string;
            /** @description User-defined field 3. */
            udf3?: string;
            /** @description User-defined field 4. */
            udf4?: string;
            /** @description User-defined field 5. */
            udf5?: string;
            /** @description User-defined field 6. */
            udf6?: string;
            /** @description User-defined field 7. */
            udf7?: string;
            /** @description User-defined field 8. */
            udf8?: string;
            /** @description User-defined field 9. */
            udf9?: string;
            /** @description User-defined field 10. */
            udf10?: string;
            /** @description User-defined field 11. */
            udf11?: string;
            /** @description User-defined field 12. */
            udf12?: string;
        };
        /** @description A file that comes with the order. */
        OutboundOrderFile: {
            /**
             * @description Kind of file: `Shipping Label`, `Commercial Invoice` (invoice), `Bill of Lading`, `Product Label`,
             *     `Carton Label`, `Packing List`, `Pallet Label` or `Other`.
             * @enum {string}
             */
            fileType?: "Shipping Label" | "Commercial Invoice" | "Bill of Lading" | "Product Label" | "Carton Label" | "Packing List" | "Pallet Label" | "Other";
            /** @description URL of the file, the recommended way. HTML is not supported at present. */
            fileUrl?: string;
            /** @description Content of the file in Base64. */
            fileBase64?: string;
            /** @description Full name of the file, including the file format, such as `yywof.pdf`. */
            fileName?: string;
            /** @description Format of the file. */
            fileFormat?: string;
            /** @description Whether the file is updated again. */
            isUpdate?: string | boolean;
        };
        /** @description A line of an invoice. */
        InvoiceLine: {
            /**
             * Format: int32
             * @description Line number.
             */
            lineNo?: number;
            /** @description Item code. */
            productSku?: string;
            /** @description Item name. */
            productName?: string;
            /** @description External code of the item. */
            shopSku?: string;
            /**
             * Format: int32
             * @description Item quantity.
             */
            qty?: number;
            /**
             * Format: double
             * @description Shipping fee.
             */
            shippingFee?: number;
            /**
             * Format: double
             * @description List price of the item.
             */
            itemPrice?: number;
            /**
             * Format: double
             * @description Amount of tax.
             */
            taxAmount?: number;
            /**
             * Format: double
             * @description Discount given by the platform.
             */
            voucherPlatform?: number;
            /**
             * Format: double
             * @description Amount on the seller's side.
             */
            voucherSeller?: number;
            /**
             * Format: double
             * @description Sale price of the item.
             */
            paidPrice?: number;
        };
        /** @description An invoice that the external system sends. */
        Invoice: {
            /** @description Invoice number. */
            invoiceNo?: string;
            /** @description VAT number. */
            taxCode?: string;
            /** @description Code of the tax department. */
            branchNo?: string;
            /** @description How it is paid. */
            paymentMethod?: string;
            /** @description Detailed address, first part. */
            address?: string;
            /** @description Detailed address, second part. */
            road?: string;
            /** @description District or county. */
            subDistrict?: string;
            /** @description City. */
            district?: string;
            /** @description Province or prefecture. */
            province?: string;
            /** @description Country. */
            country?: string;
            /** @description Postal code. */
            zipCode?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Second phone number. */
            phone2?: string;
            /** @description First name. */
            firstName?: string;
            /** @description Last name. */
            lastName?: string;
            /** @description Lines of the invoice. */
            invoiceDetailList?: components["schemas"]["InvoiceLine"][];
        };
        /** @description What one carton on one pallet is to hold. */
        SpecifiedCarton: {
            /** @description Number of the pallet asked for. */
            palletCode?: string;
            /** @description Number of the carton asked for. */
            boxCode?: string;
            /** @description SKU code. */
            skuCode?: string;
            /** @description Quantity of the SKU in pieces (EA). */
            skuQty?: string | number;
        };
        /** @description Tracking data of the sales platform. Known from an example only. */
        PlatformTracking: {
            /** @description Kind of tracking data. */
            platformTrackingType?: string;
            /** @description The tracking data itself. */
            platformTrackingInfo?: string;
        };
        /** @description An order that leaves the warehouse. */
        OutboundOrder: {
            /** @description Partner ID. */
            partnerId?: string;
            /** @description Order number. */
            orderNumber: string;
            /** @description Customer code. Must be unique. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description Number of the order on the customer's sales platform. */
            extOrderNumber?: string;
            /** @description Purchase order number. */
            poNumber?: string;
            /** @description Store. */
            storeNumber?: string;
            /**
             * @description When the order was placed. Documented as `yyyy-MM-dd'T'HH:mm:ssZ`, for example `2017-05-01T16:00:00+0800`;
             *     the document's own request prints `yyyy-MM-dd HH:mm:ss`.
             */
            orderTime: string;
            /** @description Latest ship date, printed as `yyyy-MM-dd HH:mm:ss`. */
            latestShipDate?: string;
            /** @description First ship date, printed as `yyyy-MM-dd HH:mm:ss`. */
            startShipDate?: string;
            /** @description The original `orderTime`. */
            originalOrderTime?: string;
            /** @description Notes for the warehouse. */
            notes?: string;
            /** @description Whether the signature service is required. */
            signatureService?: boolean;
            /** @description Whether the order is paid on delivery. */
            cashOnDelivery?: boolean;
            /** @description Freight collect service. */
            freightCollect?: string | boolean;
            /** @description Amount to collect. */
            collectingPaymentAmount?: string | number;
            /** @description Shipping fee. */
            shippingRate?: string | number;
            /** @description Total amount of the order. */
            totalAmount?: string | number;
            /** @description Declared value. */
            declaringValueAmount?: string | number;
            /**
             * @description Kind of document: `B2C` standard outbound to a consumer (the default), `B2B` standard outbound to a business,
             *     `RETURN_TO_SUPPLIER` return inbound.
             * @default B2C
             * @enum {string}
             */
            orderType?: "B2C" | "B2B" | "RETURN_TO_SUPPLIER";
            /** @description Sales channel. */
            salesChannel?: string;
            /** @description Currency. `USD`, `CAD`, `CNY` and `THB` work as they are; others need additional configuration. */
            currencyCode?: string;
            /**
             * @description Order priority: `LOW` low, `NORMAL` normal, `URGENT` urgent, `CRITICAL` critical.
             * @enum {string}
             */
            priority?: "LOW" | "NORMAL" | "URGENT" | "CRITICAL";
            /** @description External user ID. */
            extUserId?: string;
            /** @description Whether the store sells across a border. */
            isCb?: boolean;
            /** @description External package codes. */
            externalPackageNumList?: string[];
            /** @description Order tags: `1` pre-sale, `4` bundle, `8` cancelled by the platform. */
            orderTagList?: number[];
            /**
             * @description Signature services: `ADULT` adult signature, `INDIRECT` indirect signature, `DIRECT` direct signature,
             *     `ORDINARY` ordinary signature.
             */
            addedServices?: ("ADULT" | "INDIRECT" | "DIRECT" | "ORDINARY")[];
            /** @description Supplier. */
            supplier?: string;
            /**
             * @description Whether the order must be packed in the cartons of `palletInfoList`: `false` or `0` no (the default), `true`
             *     or `1` yes, and the cartons must be given.
             * @default false
             */
            cartonization?: boolean | number;
            /** @description Marks orders that ask for given batches. The WMS filters orders by it or uses it as a condition of the order pool. */
            isSpecifyBatch?: boolean;
            /**
             * Format: int32
             * @description Kind of address: `1` unknown, `2` commercial, `3` residential.
             * @enum {integer}
             */
            addressType?: 1 | 2 | 3;
            /** @description Type of the document, by its name: no table lists it. */
            documentType?: string;
            /** @description Number of the delivery order, by its name: no table lists it. */
            doNumber?: string;
            /** @description Name of the store, by its name: no table lists it. */
            storeName?: string;
            /** @description Type of shipping, by its name: no table lists it. */
            shippingType?: string;
            /** @description Code for picking up, by its name: no table lists it. */
            pickupCode?: string;
            shippingInstructions: components["schemas"]["ShippingInstructions"];
            shipTo: components["schemas"]["Consignee"];
            shipFrom: components["schemas"]["Consignor"];
            /** @description Order lines. */
            items: components["schemas"]["OutboundOrderItem"][];
            /** @description Attachments. With label source `ATTACHMENT`, exactly one is a `Shipping Label`. */
            files?: components["schemas"]["OutboundOrderFile"][];
            /** @description Invoices that the external system sends. */
            invoiceList?: components["schemas"]["Invoice"][];
            /** @description Pallets and cartons that the order asks for. Required when `cartonization` is `true` or `1`. */
            palletInfoList?: components["schemas"]["SpecifiedCarton"][];
            /** @description Tracking data of the sales platform. */
            platformOriginTrackingVos?: components["schemas"]["PlatformTracking"][];
            /** @description User-defined field 5. */
            udf5?: string;
            /** @description User-defined field 6. */
            udf6?: string;
            /** @description User-defined field 7. */
            udf7?: string;
            /** @description User-defined field 8. */
            udf8?: string;
            /** @description User-defined field 9. */
            udf9?: string;
            /** @description User-defined field 10. */
            udf10?: string;
            /** @description User-defined field 11. */
            udf11?: string;
            /** @description User-defined field 12. */
            udf12?: string;
            /** @description User-defined field 13. */
            udf13?: string;
            /** @description User-defined field 14. */
            udf14?: string;
            /** @description User-defined field 15. */
            udf15?: string;
        } & (unknown & unknown);
        /** @description Outcome of a call or of a push. */
        MetaResponse: {
            /** @description Whether processing succeeded (`true`) or failed (`false`). */
            success: boolean;
            /** @description Status code of the operation. On failure it names the kind of error. */
            code?: string | null;
            /** @description Text that explains the outcome. */
            message?: string | null;
            /**
             * @description Free text, which no document lists. One integrator saw null when outbound orders are created and cancelled, looks
             *     for a JSON text with `wmsAsnNumber` and `asnNumber` when inbound orders are created, and answers the push of
             *     changed attributes with the number of its own document.
             */
            data?: string | null;
        };
        /** @description Outbound orders to cancel. */
        OrderCancellation: {
            /** @description Partner ID. The platform checks that the customer belongs to it. */
            partnerId?: string;
            /** @description Customer code. When it is empty the answer is `INVALID_DATA`. */
            customerCode: string;
            /**
             * @description Numbers of the outbound orders. When the list is empty the answer is `INVALID_DATA`. For one number the answer
             *     is the result of cancelling that order; for several it gives the numbers that were cancelled.
             */
            orderNumbers: string[];
            /** @description External user ID, used to match the order. */
            extUserId?: string;
            /** @description Order tags. */
            orderTagList?: number[];
        };
        /** @description Which outbound orders to return. */
        OrderQuery: {
            /** @description Partner ID. Customer and partner ID together decide which processor the platform routes the query to. */
            partnerId?: string;
            /** @description Customer code. When it is empty the answer is an invalid-parameter error. */
            customerCode: string;
            /** @description Numbers of the outbound orders, at most 100 in one query. */
            orderNumbers: string[];
            /** @description External user ID, used to match the orders. */
            extUserId?: string;
            /** @description Whether package contents are fetched from the WMS. Version 2 of the query always behaves as if this were `true`. */
            queryPackageContentsFromWms?: boolean;
        };
        /** @description What a package of a queried order holds of one SKU. */
        QueriedOrderPackageContent: {
            /** @description SKU code. */
            sku?: string;
            /**
             * Format: double
             * @description Quantity.
             */
            quantity?: number;
            /** @description Retail SKU. */
            retailSKU?: string;
            /** @description Retail name. */
            retailDescription?: string;
        };
        /** @description A package of an order in the answer to a query. */
        QueriedOrderPackage: {
            /** @description Order number. */
            orderNumber?: string;
            /** @description Customer code. */
            customerCode?: string;
            /** @description Package number. */
            packageNumber?: string;
            /** @description Carrier. */
            carrier?: string;
            /** @description Service of the carrier. */
            carrierService?: string;
            /** @description Tracking number. */
            trackingNumber?: string;
            /**
             * Format: double
             * @description Length of the package.
             */
            length?: number;
            /**
             * Format: double
             * @description Width of the package.
             */
            width?: number;
            /**
             * Format: double
             * @description Height of the package.
             */
            height?: number;
            /**
             * Format: double
             * @description Weight of the package.
             */
            weight?: number;
            /** @description What the package holds. */
            packageContents?: components["schemas"]["QueriedOrderPackageContent"][];
        };
        /** @description Recipient or sender in the answer to an order query. */
        QueriedAddress: {
            /** @description Name. */
            name?: string;
            /** @description Company. */
            company?: string;
            /** @description Phone number. */
            phoneNumber?: string;
            /** @description Email address. */
            email?: string;
            /** @description Address, first line. */
            streetLine1?: string;
            /** @description Address, second line. */
            streetLine2?: string;
            /** @description District or county. */
            district?: string;
            /** @description City. */
            city?: string;
            /** @description Province or state. */
            state?: string;
            /** @description Postal code. */
            postalCode?: string;
            /** @description Country code. */
            countryCode?: string;
        };
        /** @description What went wrong with the shipment. */
        ShippingException: {
            /** @description Code of the exception. */
            code?: string | null;
            /** @description Text of the exception. */
            message?: string | null;
        };
        /** @description An outbound order in the answer to a query. */
        QueriedOrder: {
            /** @description Outbound order number. */
            orderNumber: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description External order number. */
            extOrderNumber?: string;
            /** @description External user ID. */
            extUserId?: string;
            /** @description Purchase order number. */
            poNumber?: string;
            /** @description When the order was placed, printed as `yyyy-MM-dd HH:mm:ss`. */
            orderTime?: string;
            /** @description When the order was shipped, printed as `yyyy-MM-dd HH:mm:ss`. */
            shippingTime?: string;
            /** @description Primary tracking number of the logistics. */
            trackingNumber?: string;
            /** @description Bill of lading number. */
            billOfLadingNumber?: string;
            /** @description Carrier. */
            carrier?: string;
            /** @description Service of the carrier. */
            carrierService?: string;
            /** @description Number of the order in the WMS. */
            wmsOrderNumber?: string;
            /**
             * @description Order status: `Creating` being created, `Processing` in process, `SendingToWms` on its way to the warehouse,
             *     `Received` received by the warehouse and waiting to be processed, `Shipped` shipped, `Error` exception,
             *     `OverAllocated` over-allocated, `Voided` cancelled, `InsufficientInventory` not enough stock.
             */
            status?: string;
            /** @description Store number. */
            storeNumber?: string;
            /** @description Sales channel. */
            salesChannel?: string;
            /** @description Latest ship date, printed as `yyyy-MM-dd HH:mm:ss`. */
            endShipDate?: string;
            /** @description Unit of dimensions: `cm` centimetres, `inch` inches. */
            dimensionUnit?: string;
            /** @description Unit of weights: `kg` kilograms, `lb` pounds. */
            weightUnit?: string;
            /** @description Packages of the order. */
            packages?: components["schemas"]["QueriedOrderPackage"][];
            /** @description Recipient. */
            shipTo?: components["schemas"]["QueriedAddress"];
            shippingExceptionVO?: components["schemas"]["ShippingException"];
        };
        /** @description The outbound orders that were found. */
        OrderQueryResponse: {
            /**
             * Format: int32
             * @description Number of records in total. Documented as filled when the query succeeds; the document's own answer prints null.
             */
            total?: number | null;
            /** @description Whether the query succeeded (`true`) or failed (`false`). */
            success: boolean;
            /**
             * @description Error code. A successful answer is printed with `success`.
             *
             *     It is not always a name: one integrator saw the number `139` as a text. (Evidence: `observed`.)
             */
            code?: string | null;
            /** @description Error message. */
            message?: string | null;
            /** @description Outbound orders of the current page. */
            orderInfoList?: components["schemas"]["QueriedOrder"][];
        };
        /**
         * @description Which outbound orders to return. Needs order numbers, or at least one other condition: external order numbers, or
         *     both ends of the shipping, creation or order time. One end alone is no condition.
         */
        OrderBatchQuery: {
            /** @description Partner ID. */
            partnerId?: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description External user ID. */
            extUserId?: string;
            /** @description Numbers of the outbound orders, at most 100. When it is empty, another condition must be given. */
            orderNumbers?: string[];
            /** @description External order numbers. Enough of a condition when `orderNumbers` is empty. */
            extOrderNumbers?: string[];
            /** @description Start of the shipping time, `yyyy-MM-dd HH:mm:ss`. Goes with `shippingTimeTo`. */
            shippingTimeFrom?: string;
            /** @description End of the shipping time, `yyyy-MM-dd HH:mm:ss`. Goes with `shippingTimeFrom`. */
            shippingTimeTo?: string;
            /** @description Start of the creation time, `yyyy-MM-dd HH:mm:ss`. Goes with `createdTimeTo`. */
            createdTimeFrom?: string;
            /** @description End of the creation time, `yyyy-MM-dd HH:mm:ss`. Goes with `createdTimeFrom`. */
            createdTimeTo?: string;
            /** @description Start of the order time, `yyyy-MM-dd HH:mm:ss`. Goes with `orderedTimeTo`. */
            orderedTimeFrom?: string;
            /** @description End of the order time, `yyyy-MM-dd HH:mm:ss`. Goes with `orderedTimeFrom`. */
            orderedTimeTo?: string;
            /** @description Type of the outbound order. */
            odoType?: string;
            /**
             * @description Order stage. Common values: `CREATED` created, `REVIEW` under review, `DUE_OUT` pending outbound, `ALLOCATED`
             *     allocated, `RELEASED` released, `PICK`, `PICKING`, `PICKED` picking or picked, `PACK`, `PACKING` packing,
             *     `PACKED` packed, `ROUTING` routing, `SHIPPED` shipped.
             *
             *     One integrator's list of stages also has `OPEN` open, `PARTIALLY_ALLOCATED` allocated in part, `SHIPPING` being
             *     shipped and `CLOSED` closed, and lacks `REVIEW` and `RELEASED`. (Evidence: `public-clients`.)
             */
            stage?: string;
            /** @description Order status. Common values: `VALID` valid, `HELD` held, `CANCELLED` cancelled. */
            status?: string;
            /**
             * @description Whether to return batches (`batchInfo`). By default they are left out.
             * @default false
             */
            ifNeedBatchInfo?: boolean;
            /** @description Whether to return attachments (`fileInfoList`). */
            queryFile?: boolean;
            /**
             * Format: int32
             * @description Page number, 1 by default.
             * @default 1
             */
            page?: number;
            /**
             * Format: int32
             * @description Records per page: 100 by default, 200 at most.
             * @default 100
             */
            pageSize?: number;
        };
        /** @description The recipient of a queried order. */
        QueriedConsignee: {
            /** @description Name. */
            name?: string;
            /** @description Company. */
            company?: string;
            /** @description Name of the company. */
            companyName?: string;
            /** @description Phone number. */
            phoneNumber?: string;
            /** @description Mobile number. */
            mobileNumber?: string;
            /** @description Email address. */
            email?: string;
            /** @description Address, first line. */
            streetLine1?: string;
            /** @description Address, second line. */
            streetLine2?: string;
            /** @description District or county. */
            district?: string;
            /** @description City. */
            city?: string;
            /** @description Province or state. */
            state?: string;
            /** @description Postal code. */
            postalCode?: string;
            /** @description Country code. */
            countryCode?: string;
        };
        /** @description A line of a queried order. */
        QueriedOrderItem: {
            /** @description SKU code. */
            sku?: string;
            /** @description Line number. */
            lineNo?: string;
            /**
             * Format: int32
             * @description Quantity shipped.
             */
            quantity?: number;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            skuStatus?: string;
            /** @description Manufacturing date. */
            mfgDate?: string;
            /** @description Expiration date. */
            expDate?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Country of origin. */
            originCountry?: string;
            /** @description Description of the item. */
            skuDescription?: string;
            /** @description Category of the item. */
            skuCategory?: string;
            /** @description User-defined field 1. */
            udf1?: string;
            /** @description User-defined field 2. */
            udf2?: string;
            /** @description User-defined field 3. */
            udf3?: string;
            /** @description User-defined field 4. */
            udf4?: string;
            /** @description Retail SKU. */
            retailSKU?: string;
            /** @description Retail name. */
            retailDescription?: string;
            /** @description Whether something is wrong with the line. */
            exception?: boolean;
            /** @description What is wrong with the line. */
            exceptionMessage?: string;
            /**
             * Format: double
             * @description Cost of one unit.
             */
            unitCost?: number;
            /**
             * Format: double
             * @description Price of one unit.
             */
            unitPrice?: number;
        };
        /** @description One activity of handling or billing. */
        QueriedHandlingDetail: {
            /** @description Type of the handling or billing activity. */
            chargeType?: string;
            /** @description Unit of the handling or billing activity. */
            chargeUnit?: string;
            /**
             * Format: float
             * @description Quantity handled.
             */
            chargeQty?: number;
            /**
             * Format: float
             * @description Hours of labour.
             */
            chargeManHour?: number;
            /** @description Notes. */
            chargeNote?: string;
        };
        /** @description How a queried order was handled and what is billed for it. */
        QueriedHandlings: {
            /**
             * Format: int32
             * @description Number of standard pallets.
             */
            standardPallets?: number;
            /**
             * Format: int32
             * @description Number of oversized pallets.
             */
            oversizedPallets?: number;
            /**
             * Format: int32
             * @description Number of standard pallets built beforehand.
             */
            preStandardPallets?: number;
            /**
             * Format: int32
             * @description Number of oversized pallets built beforehand.
             */
            preOversizedPallets?: number;
            /** @description Details of the handling. */
            handlingDetails?: components["schemas"]["QueriedHandlingDetail"][];
        };
        /** @description What a package holds of one SKU, in the answer to version 2 of the order query. */
        QueriedPackageContent: {
            /** @description SKU code. */
            sku?: string;
            /**
             * Format: double
             * @description Quantity.
             */
            quantity?: number;
            /** @description Retail SKU. */
            retailSKU?: string;
            /** @description Retail name. */
            retailDescription?: string;
            /** @description Stock status, printed as `GOOD`. */
            skuStockStatus?: string;
            /** @description Manufacturing date. */
            mfgDate?: string;
            /** @description Expiration date. */
            expDate?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Country of origin. */
            originCountry?: string;
        };
        /** @description A package in the answer to version 2 of the order query. */
        QueriedPackage: {
            /** @description Package number. */
            packageNumber?: string;
            /** @description Tracking number. */
            trackingNumber?: string;
            /**
             * Format: float
             * @description Weight of the package.
             */
            weight?: number;
            /**
             * Format: float
             * @description Length of the package.
             */
            length?: number;
            /**
             * Format: float
             * @description Width of the package.
             */
            width?: number;
            /**
             * Format: float
             * @description Height of the package.
             */
            height?: number;
            /**
             * Format: float
             * @description Volume of the package.
             */
            volume?: number;
            /** @description What the package holds. */
            packageContents?: components["schemas"]["QueriedPackageContent"][];
        };
        /** @description A pallet of a queried order. */
        QueriedPallet: {
            /** @description Pallet number. */
            palletCode?: string;
            /** @description Whether the pallet was built beforehand. */
            preBuilt?: boolean;
            /**
             * Format: float
             * @description Weight of the pallet.
             */
            weight?: number;
            /**
             * Format: float
             * @description Length of the pallet.
             */
            length?: number;
            /**
             * Format: float
             * @description Width of the pallet.
             */
            width?: number;
            /**
             * Format: float
             * @description Height of the pallet.
             */
            height?: number;
            /**
             * Format: float
             * @description Volume of the pallet.
             */
            volume?: number;
        };
        /** @description Serial numbers of one SKU. */
        SerialNumbers: {
            /** @description SKU code. */
            skuCode?: string;
            /** @description Serial numbers. */
            snList?: string[];
        };
        /** @description A batch that a queried order was served from. */
        QueriedBatch: {
            /**
             * Format: int32
             * @description Line number.
             */
            lineNo?: number;
            /** @description SKU code. */
            sku?: string;
            /**
             * Format: int32
             * @description Quantity of the batch.
             */
            qty?: number;
            /** @description Stock status, printed as `GOOD`. */
            stockStatus?: string;
            /** @description Batch number. */
            batchNumber?: string;
            /** @description Manufacturing date. */
            mfgDate?: string;
            /** @description Expiration date. */
            expDate?: string;
            /** @description Retail SKU. */
            retailSKU?: string;
            /** @description Country of origin. */
            coo?: string;
        };
        /** @description A file attached to a queried order or to its additional information. */
        QueriedOrderFile: {
            /** @description Name of the file. */
            fileName?: string;
            /** @description URL of the file. */
            fileUrl?: string;
            /** @description Kind of file. */
            fileType?: string;
            /** @description Format of the file. */
            fileFormat?: string;
            /** @description Whether the file was updated. */
            isUpdate?: boolean;
        };
        /** @description A piece of additional information on a queried order. */
        OrderAdditionalInfo: {
            /** @description Name of the type of information. */
            infoType?: string;
            /** @description Code of the type of information. */
            infoTypeCode?: string;
            /** @description The information itself. */
            content?: string;
            /** @description Description of the information. */
            note?: string;
            /** @description When it was uploaded. */
            uploadedTime?: string;
            /** @description Files that belong to it. */
            orderAdditionalFiles?: components["schemas"]["QueriedOrderFile"][];
        };
        /** @description An outbound order in full, in the answer to version 2 of the query. */
        QueriedOrderDetails: {
            /** @description Partner ID. */
            partnerId?: string;
            /** @description Outbound order number. */
            orderNumber: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description External order number. */
            extOrderNumber?: string;
            /** @description External user ID. */
            extUserId?: string;
            /** @description Purchase order number. */
            poNumber?: string;
            /** @description When the order was placed, printed as `yyyy-MM-dd HH:mm:ss`. */
            orderTime?: string;
            /**
             * @description When the order was shipped, printed in the document as `yyyy-MM-dd HH:mm:ss`.
             *
             *     One integrator notes `yyyy-MM-dd'T'HH:mm:ss+0800` for a live answer, and the form of the document elsewhere. (Evidence: `observed`.)
             */
            shippingTime?: string;
            /** @description Primary tracking number. */
            trackingNumber?: string;
            /** @description Carrier. */
            carrier?: string;
            /** @description Service of the carrier. */
            carrierService?: string;
            /** @description Number of the order in the WMS. */
            wmsOrderNumber?: string;
            /**
             * @description Order status. Common values: `VALID` valid, `HELD` held, `CANCELLED` cancelled.
             *
             *     It says nothing about shipment: one integrator saw `VALID` orders whose stage ran on through picking and packing.
             *     `stage` `SHIPPED` tells a shipment. (Evidence: `observed`.)
             */
            status?: string;
            /**
             * @description Order stage. Common values: `CREATED` created, `REVIEW` under review, `DUE_OUT` pending outbound, `ALLOCATED`
             *     allocated, `RELEASED` released, `PICK`, `PICKING`, `PICKED` picking or picked, `PACK`, `PACKING` packing,
             *     `PACKED` packed, `ROUTING` routing, `SHIPPED` shipped.
             *
             *     One integrator's list of stages also has `OPEN` open, `PARTIALLY_ALLOCATED` allocated in part, `SHIPPING` being
             *     shipped and `CLOSED` closed, and lacks `REVIEW` and `RELEASED`. (Evidence: `public-clients`.)
             */
            stage?: string;
            /** @description Status of the order in the OMS, printed as `WMSShipped`. */
            omsOrderStatus?: string;
            /** @description Order type. Common values: `B2C` standard outbound to a consumer, `B2B` standard outbound to a business. */
            orderType?: string;
            /** @description Store number. */
            storeNumber?: string;
            /** @description Sales channel. */
            salesChannel?: string;
            /** @description First ship date, printed as `yyyy-MM-dd HH:mm:ss`. */
            startShipDate?: string;
            /** @description Latest ship date, printed as `yyyy-MM-dd HH:mm:ss`. */
            endShipDate?: string;
            /** @description Unit of dimensions: `cm` centimetres, `inch` inches. */
            dimensionUnit?: string;
            /** @description Unit of weights: `kg` kilograms, `lb` pounds. */
            weightUnit?: string;
            /**
             * @description Time of creation.
             *
             *     One integrator gets a text. (Evidence: `public-clients`.)
             */
            createTime?: string | number;
            /** @description Time at which the order was created. */
            orderCreatedTime?: string;
            /** @description Whether the order is to be paid on delivery. */
            cashOnDelivery?: boolean;
            /** @description Whether the signature service is required. */
            signatureService?: boolean;
            /** @description Code of the external provider. */
            externalProviderId?: string;
            /** @description Code of the external warehouse. */
            externalWarehouseCode?: string;
            /** @description Code of the external carrier. */
            externalCarrierCode?: string;
            /** @description Logistics provider. */
            logisticsProvider?: string;
            /** @description Logistics actually used. */
            actualLogistic?: string;
            /**
             * Format: int32
             * @description Kind of address: `1` unknown, `2` commercial, `3` residential.
             */
            addressType?: number;
            /**
             * Format: double
             * @description Theoretical weight of the order, counted in pieces (EA).
             */
            theoreticalWeightEA?: number;
            /**
             * Format: double
             * @description Theoretical volume of the order, counted in pieces (EA).
             */
            theoreticalVolumeEA?: number;
            /**
             * Format: double
             * @description Length of the longest item (EA).
             */
            skuMaxLengthEA?: number;
            /** @description Supplier. */
            supplier?: string;
            /** @description User-defined field 5. */
            udf5?: string;
            /** @description User-defined field 6. */
            udf6?: string;
            /** @description User-defined field 7. */
            udf7?: string;
            /** @description User-defined field 8. */
            udf8?: string;
            /** @description User-defined field 9. */
            udf9?: string;
            /** @description User-defined field 10. */
            udf10?: string;
            /** @description User-defined field 11. */
            udf11?: string;
            /** @description User-defined field 12. */
            udf12?: string;
            /** @description User-defined field 13. */
            udf13?: string;
            /** @description User-defined field 14. */
            udf14?: string;
            /** @description User-defined field 15. */
            udf15?: string;
            /** @description URL of the file of serial numbers. */
            snUrl?: string;
            shipTo?: components["schemas"]["QueriedConsignee"];
            /** @description Sender. */
            shipFrom?: components["schemas"]["QueriedAddress"];
            /** @description Order lines. */
            items?: components["schemas"]["QueriedOrderItem"][];
            handlings?: components["schemas"]["QueriedHandlings"];
            /** @description Packages. */
            packages?: components["schemas"]["QueriedPackage"][];
            /** @description Pallets. */
            pallets?: components["schemas"]["QueriedPallet"][];
            /** @description Serial numbers. */
            snList?: components["schemas"]["SerialNumbers"][];
            /** @description Batches. Returned only when the query said `ifNeedBatchInfo` = `true`. */
            batchInfo?: components["schemas"]["QueriedBatch"][];
            /** @description Attachments. Returned only when the query said `queryFile` = `true`. */
            fileInfoList?: components["schemas"]["QueriedOrderFile"][];
            /** @description Additional information. */
            additionalInfoList?: components["schemas"]["OrderAdditionalInfo"][];
            shippingExceptionVO?: components["schemas"]["ShippingException"];
            /** @description What went wrong, which no table lists. One integrator provides for it on a failure or lack of stock. */
            errorMessage?: string;
        };
        /** @description One page of the outbound orders that were found. */
        OrderBatchQueryResponse: {
            /** @description Whether the query succeeded (`true`) or failed (`false`). */
            success: boolean;
            /** @description Error code. */
            code?: string | null;
            /** @description Error message. */
            message?: string | null;
            /**
             * Format: int64
             * @description Number of records in total.
             */
            total?: number;
            /** @description Outbound orders of the current page. */
            orderInfoList?: components["schemas"]["QueriedOrderDetails"][];
        };
        /** @description A file to attach to an order: by URL or in Base64, one of the two. */
        OrderAttachment: {
            /**
             * @description Kind of file: `Shipping Label`, `Commercial Invoice` (invoice), `Bill of Lading`, `Product Label`,
             *     `Carton Label`, `Packing List`, `Pallet Label` or `Other`.
             * @enum {string}
             */
            fileType: "Shipping Label" | "Commercial Invoice" | "Bill of Lading" | "Product Label" | "Carton Label" | "Packing List" | "Pallet Label" | "Other";
            /** @description URL of the file. Excludes `fileBase64`, in this file and in all others of the request. */
            fileUrl?: string;
            /**
             * @description Content of the file in Base64. Excludes `fileUrl`, in this file and in all others of the request. The file may
             *     not exceed the platform's size limit for order attachments.
             */
            fileBase64?: string;
            /**
             * @description Name of the file, for example `SO202606050001-label.pdf`. The file extension is taken from it. Characters
             *     outside ASCII are removed.
             */
            fileName: string;
            /**
             * @description Format of the file. If given, it must be one of the file types configured in the platform; if not, it is found
             *     out from `fileName`, `fileUrl` or the Base64 content.
             */
            fileFormat?: string;
            /**
             * @description Whether the file is updated again, `false` by default.
             * @default false
             */
            isUpdate?: boolean;
        };
        /** @description Shipping instructions that come with attachments. */
        OrderAttachmentShipping: {
            /** @description Carrier. */
            carrier?: string;
            /** @description Service of the carrier. */
            carrierService?: string;
            /** @description Tracking number. */
            trackingNumber?: string;
        };
        /** @description Attachments for an outbound order. All files of one request come by URL, or all come in Base64. */
        OrderAttachments: {
            /** @description Partner ID. Customer and partner ID together decide which processor the platform routes the call to. */
            partnerId?: string;
            /** @description Customer code. Must be unique. */
            customerCode: string;
            /** @description Number of the logistics order that the customer's transaction brought about. The customer's system keeps it unique. */
            orderNumber: string;
            /** @description External user ID, used to match when orders are queried. */
            extUserId?: string;
            /** @description The attachments: all by URL, or all in Base64. */
            files: components["schemas"]["OrderAttachment"][];
            shippingInstructions?: components["schemas"]["OrderAttachmentShipping"];
            /** @description Pickup code. */
            pickupCode?: string;
        };
        /** @description Outcome of adding attachments. */
        OrderAttachmentsResponse: {
            /** @description Whether processing succeeded (`true`) or failed (`false`). */
            success: boolean;
            /** @description Status code of the operation: the kind of error on failure. At present it is not set on success. */
            code?: string | null;
            /** @description Text that explains the outcome. On success it is an empty string. */
            message?: string | null;
        };
        /** @description Something that happened on the way. */
        LogisticEvent: {
            /** @description Description of the event. */
            event?: string;
            /**
             * Format: int64
             * @description When it happened, as a Unix timestamp in milliseconds.
             */
            eventDate?: number;
        };
        /** @description Logistics status of one order. */
        LogisticStatusEntry: {
            /** @description Order number in the ERP. Required when `customerCode` is given; it must not be empty then. */
            orderNumber?: string;
            /** @description Order number in the WMS. Required when `customerCode` is not given; it must not be empty then. */
            wmsOrderNumber?: string;
            /** @description Tracking number. */
            trackingNumber?: string;
            /**
             * @description Logistics status: `PENDING` waiting for pickup, `SHIPPED` picked up, `IN_TRANSIT` in transit, `DELIVERYING` out
             *     for delivery, `DELIVERED` delivered, `NOT_FOUND` not found, `EXCEPTION` exception, `CANCELLED` cancelled.
             * @enum {string}
             */
            status: "PENDING" | "SHIPPED" | "IN_TRANSIT" | "DELIVERYING" | "DELIVERED" | "NOT_FOUND" | "EXCEPTION" | "CANCELLED";
            /** @description External user ID. */
            extUserId?: string;
            /** @description Events on the way. */
            eventList?: components["schemas"]["LogisticEvent"][];
        };
        /**
         * @description Logistics status of orders. With `customerCode`, orders are found by customer and ERP order number; without it, by
         *     warehouse and WMS order number.
         */
        LogisticStatusUpdate: {
            /** @description Partner ID. */
            partnerId?: string;
            /**
             * @description Customer code. With it, the status is updated by customer code and ERP order number; without it, by WMS order
             *     number.
             */
            customerCode?: string;
            /** @description Warehouse code. Required when `customerCode` is not given. */
            warehouseCode?: string;
            /** @description Whether the tracking number of the order header and of the packages is updated too; `true` means that it is. */
            updateTrackNo?: boolean;
            /** @description Logistics status of each order. Must not be empty. */
            orderNumberList: components["schemas"]["LogisticStatusEntry"][];
        };
        /** @description An entry of a logistics status push that failed. */
        LogisticStatusFailure: {
            /** @description Order number in the ERP. */
            orderNumber?: string;
            /** @description Order number in the WMS. */
            wmsOrderNumber?: string;
            /** @description Tracking number. */
            trackingNumber?: string;
            /**
             * @description Logistics status: `PENDING` waiting for pickup, `SHIPPED` picked up, `IN_TRANSIT` in transit, `DELIVERYING` out
             *     for delivery, `DELIVERED` delivered, `NOT_FOUND` not found, `EXCEPTION` exception, `CANCELLED` cancelled.
             */
            status?: string;
            /** @description External user ID. */
            extUserId?: string;
            /** @description Why the entry failed. */
            errorMessage?: string;
        };
        /** @description Result of a logistics status push. */
        LogisticStatusResult: {
            /** @description Whether all entries succeeded (`true`) or some failed (`false`). */
            success: boolean;
            /** @description Code of the business result. Failures may carry `INVALID_DATA`. */
            code?: string;
            /** @description Text of the business result. */
            message?: string;
            /** @description Warehouse code, taken over from the request, where it is optional. */
            warehouseCode?: string | null;
            /** @description The entries that failed. It may be missing when all succeeded. */
            orderNumberList?: components["schemas"]["LogisticStatusFailure"][];
        };
        /** @description Outcome of the call. Whether the orders were updated stands in `result`. */
        LogisticStatusResponse: {
            /** @description Whether processing succeeded (`true`) or failed (`false`). It may be `true` beside a failure in `result`. */
            success: boolean;
            /** @description Status code of the operation. */
            code?: string | null;
            /** @description Text that explains the outcome. */
            message?: string | null;
            result: components["schemas"]["LogisticStatusResult"];
        };
        /** @description Status of one order on its sales platform. */
        OnlineStatusEntry: {
            /** @description Order number in the ERP. */
            orderNumber: string;
            /** @description Status of the order on the platform. The values differ from channel to channel and are passed on unchanged. */
            onlineStatus: string;
            /** @description External user ID. */
            extUserId?: string;
        };
        /** @description Status that orders have on their sales platform. */
        OnlineStatusUpdate: {
            /** @description Partner ID. */
            partnerId?: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode?: string;
            /** @description Status of each order. Must not be empty. */
            orderNumberList: components["schemas"]["OnlineStatusEntry"][];
        };
        /** @description An entry of an online status update that failed. */
        OnlineStatusFailure: {
            /** @description Order number in the ERP. */
            orderNumber?: string;
            /** @description Status of the order on the platform, as sent in the request. */
            onlineStatus?: string;
            /** @description External user ID, as sent in the request. */
            extUserId?: string;
            /** @description Why the entry failed. */
            errorMessage?: string;
        };
        /** @description Result of an online status update. */
        OnlineStatusResult: {
            /** @description Whether the records were processed; `false` when processing fails. */
            success: boolean;
            /** @description Code of the business result. `INVALID_DATA` is the failure code that this call is known to use. */
            code?: string;
            /**
             * @description Text of the business result, such as `customer doesn't exist`, `warehouse doesn't exist` or
             *     `orderNumberList doesn't empty`.
             */
            message?: string;
            /** @description Warehouse code, taken over from the request, where it is optional. */
            warehouseCode?: string | null;
            /** @description The entries that failed. Missing when all succeeded, present when some failed. */
            orderNumberList?: components["schemas"]["OnlineStatusFailure"][];
        };
        /** @description Outcome of the call. Whether the orders were updated stands in `result`. */
        OnlineStatusResponse: {
            /** @description Whether processing succeeded (`true`) or failed (`false`). It may be `true` beside a failure in `result`. */
            success: boolean;
            /** @description Status code of the operation. */
            code?: string | null;
            /** @description Text that explains the outcome. */
            message?: string | null;
            result: components["schemas"]["OnlineStatusResult"];
        };
        /** @description An item that goes into production or comes out of it. */
        ProductionOrderItem: {
            /** @description Item code. The item must exist and be enabled. */
            skuCode: string;
            /** @description Description of the goods. */
            description?: string;
            /** @description Unit of production. Common value: `EA` piece. Which values are valid depends on how the warehouse is configured. */
            unit?: string;
            /**
             * Format: int32
             * @description Quantity to be processed. Greater than 0.
             */
            expectQty: number;
        };
        /** @description What goes into one step of production and what comes out of it. */
        ProductionOrderLine: {
            /** @description Line number. */
            lineNo: string;
            /** @description Items that go in. Must not be empty. */
            fromItemList: components["schemas"]["ProductionOrderItem"][];
            /** @description Items that come out. Must not be empty. */
            toItemList: components["schemas"]["ProductionOrderItem"][];
        };
        /** @description An order to assemble goods into kits or to take kits apart. */
        ProductionOrder: {
            /** @description Partner ID. The platform checks that the customer belongs to it. */
            partnerId?: string;
            /** @description Number of the production (processing) order. */
            productionOrderNumber: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. The warehouse must be enabled and available to the customer. */
            warehouseCode: string;
            /**
             * @description What is done: `KITTING` kitting (assembly), `UNKITTING` unkitting (disassembly).
             * @enum {string}
             */
            productionType: "KITTING" | "UNKITTING";
            /** @description Notes. */
            note?: string;
            /** @description Lines of the order. Must not be empty. */
            itemList: components["schemas"]["ProductionOrderLine"][];
        };
        /** @description Outcome of creating a production order. */
        ProductionOrderCreationResponse: {
            /** @description Whether processing succeeded (`true`) or failed (`false`). */
            success: boolean;
            /** @description Status code of the operation: `success` when the order was created, a specific error code otherwise. */
            code?: string | null;
            /** @description Text that explains the outcome. Missing or empty when the order was created. */
            message?: string | null;
        };
        /** @description A production order to cancel. */
        ProductionOrderCancellation: {
            /** @description Partner ID. The platform checks that the customer belongs to it. */
            partnerId?: string;
            /** @description Number of the production (processing) order. */
            productionOrderNumber: string;
            /** @description Customer code. */
            customerCode: string;
        };
        /** @description Outcome of cancelling a production order. */
        ProductionOrderCancellationResponse: {
            /** @description Whether processing succeeded (`true`) or failed (`false`). */
            success: boolean;
            /**
             * @description Status code of the operation: `success` when the order was cancelled, a specific error code when it does not
             *     exist or something else fails.
             */
            code?: string | null;
            /** @description Text that explains the outcome. */
            message?: string | null;
        };
        /** @description Goods of one SKU that are announced to the warehouse. */
        AdvanceShipNoticeLine: {
            /** @description Item code. */
            sku: string;
            /**
             * Format: int32
             * @description Quantity. It must be greater than 0.
             */
            quantity: number;
            /** @description Line number. The system makes one when it is empty. */
            lineNo?: string;
            /**
             * @description Stock status: `GOOD` good stock (the default when empty), `DAMAGE` damaged stock.
             * @default GOOD
             * @enum {string}
             */
            skuStatus?: "GOOD" | "DAMAGE";
            /** @description Purchase order number. */
            poNumber?: string;
            /** @description Line number in the purchase order. */
            poLineNo?: string;
            /** @description Code of the shipping mark. */
            markCode?: string;
            /** @description Barcode of a single piece (EA). */
            barCodeEA?: string;
            /** @description Manufacturing date, printed as `yyyy-MM-dd`. */
            mfgDate?: string;
            /** @description Expiration date, printed as `yyyy-MM-dd`. */
            expDate?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Country of origin, printed as two letters. */
            originCountry?: string;
            /** @description User-defined field 1. */
            udf1?: string;
            /** @description User-defined field 2. */
            udf2?: string;
            /** @description User-defined field 3. */
            udf3?: string;
            /** @description User-defined field 4. */
            udf4?: string;
            /** @description User-defined field 5. */
            udf5?: string;
            /** @description User-defined field 6. */
            udf6?: string;
            /** @description User-defined field 7. */
            udf7?: string;
            /** @description User-defined field 8. */
            udf8?: string;
            /** @description User-defined field 9. */
            udf9?: string;
            /** @description User-defined field 10. */
            udf10?: string;
            /** @description User-defined field 11. */
            udf11?: string;
            /** @description User-defined field 12. */
            udf12?: string;
        };
        /** @description A carton that carries a shipping mark. */
        AsnShippingMark: {
            /** @description Code of the shipping mark. */
            markCode: string;
            /** @description Weight of the carton. */
            weight?: number;
            /** @description Length of the carton. */
            length?: number;
            /** @description Width of the carton. */
            width?: number;
            /** @description Height of the carton. */
            height?: number;
            /**
             * @description Unit of length: `cm` centimetres, `In` inches, `m` metres.
             * @enum {string}
             */
            lengthUnit?: "cm" | "In" | "m";
            /**
             * @description Unit of weight: `KG` kilograms, `LBS` pounds, `GRAM` grams.
             * @enum {string}
             */
            weightUnit?: "KG" | "LBS" | "GRAM";
        };
        /** @description Goods announced to the warehouse before they arrive. */
        AdvanceShipNotice: {
            /** @description Partner ID, by which the customer is routed and validated. */
            partnerId: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description Inbound order number. */
            asnNumber: string;
            /** @description External inbound order number. */
            extAsnNumber?: string;
            /** @description External user ID. */
            extUserId?: string;
            /**
             * @description Type of the inbound order, `SUPPLIER_RECEIPT` when empty: `SUPPLIER_RECEIPT` purchase receipt, `RETURN` return
             *     receipt, `OTHER_INBOUND` other inbound, `PURCHASE` purchase (the ERP requires shipping marks), `MANUAL` manual
             *     or other inbound, `FIRST_LEG` first-leg inbound, `TRANSFER_PLAN` inbound of a transfer plan,
             *     `TRANSFER_AVAILABLE` inbound of a transfer of available inventory.
             *
             *     One integrator's copy of a page also lists `CONTAINER` full container and `RELABEL` relabelling. (Evidence: `public-clients`.)
             * @default SUPPLIER_RECEIPT
             */
            asnType?: string;
            /** @description Tracking number. */
            trackingNumber?: string;
            /** @description Reference number. */
            referenceNumber?: string;
            /** @description Reference number, beside `referenceNumber`: no table lists it. */
            refNumber?: string;
            /**
             * Format: int32
             * @description Number of different SKUs: no table lists it.
             */
            itemLineQty?: number;
            /** @description Number of cartons, as a text: no table lists it. */
            cartonQty?: string;
            /** @description Container number. */
            containerNumber?: string;
            /** @description Seal number. */
            sealNumber?: string;
            /**
             * @description When the goods are expected, printed as `yyyy-MM-dd HH:mm:ss`.
             *
             *     One integrator sends a date alone. (Evidence: `public-clients`.)
             */
            expectedReceiptDate?: string;
            /** @description Notes for the warehouse. Emoji are filtered out before they are saved. */
            warehouseNotes?: string;
            /** @description Carrier. */
            carrier?: string;
            /** @description Supplier. */
            supplier?: string;
            /**
             * @description How the goods arrive, or the type of container. Common values: `LTL` less than a truckload, `PARCEL` parcel,
             *     `40HQ` 40-foot high-cube container, `20GP` 20-foot general-purpose container. Others occur.
             */
            capacityType?: string;
            /** @description Whether the flag for specified batches is on. */
            isSpecifyBatch?: boolean;
            /** @description URL of the file of serial numbers. */
            snUrl?: string;
            /** @description User-defined field 5. */
            udf5?: string;
            /** @description User-defined field 6. */
            udf6?: string;
            /** @description User-defined field 7. */
            udf7?: string;
            /** @description User-defined field 8. */
            udf8?: string;
            /** @description User-defined field 9. */
            udf9?: string;
            /** @description User-defined field 10. */
            udf10?: string;
            /** @description User-defined field 11. */
            udf11?: string;
            /** @description User-defined field 12. */
            udf12?: string;
            /** @description Tags of the inbound order. */
            asnTagList?: number[];
            /** @description Goods of the inbound order. */
            asnLineItems: components["schemas"]["AdvanceShipNoticeLine"][];
            /** @description Shipping marks of the cartons. */
            markList?: components["schemas"]["AsnShippingMark"][];
        };
        /** @description Asks the warehouse to cancel an inbound order. */
        AsnCancellation: {
            /** @description Partner ID, by which the customer is routed and validated. */
            partnerId: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Inbound order numbers. A call processes only the first one of the list. */
            asnNumbers: string[];
            /** @description External user ID. */
            extUserId?: string;
        };
        /** @description Asks for inbound orders by their numbers. */
        AsnQuery: {
            /** @description Partner ID, by which the customer is routed. */
            partnerId: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Inbound order numbers, at most 100. The list must not be empty, nor may a number in it. */
            asnNumbers: string[];
            /** @description External user ID. */
            extUserId?: string;
        };
        /** @description A line of an inbound order. */
        InboundOrderLine: {
            /** @description Item code. */
            sku?: string;
            /**
             * Format: int32
             * @description Received quantity.
             */
            quantity?: number;
            /**
             * Format: int32
             * @description Quantity put away.
             */
            putawayedQuantity?: number;
            /** @description Line number. */
            lineNo?: string;
            /**
             * Format: int32
             * @description Expected quantity.
             */
            expectedQuantity?: number;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            skuStatus?: string;
            /** @description Manufacturing date, printed as `yyyy-MM-dd`. */
            mfgDate?: string;
            /** @description Expiration date, printed as `yyyy-MM-dd`. */
            expDate?: string;
            /** @description Country of origin. */
            originCountry?: string;
            /** @description Batch number. */
            batchNo?: string;
        };
        /** @description An inbound order and what the warehouse has made of it. */
        InboundOrder: {
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode?: string;
            /** @description Warehouse notes. */
            warehouseNotes?: string;
            /** @description Inbound order number. */
            asnNumber: string;
            /** @description External inbound order number. */
            extAsnNumber?: string;
            /** @description External user ID. */
            extUserId?: string;
            /** @description Number of the inbound order in the WMS. */
            wmsAsnNumber?: string;
            /** @description Carrier. */
            carrier?: string;
            /** @description Purchase order number. */
            poNumber?: string;
            /** @description When the goods were received, printed as `yyyy-MM-dd HH:mm:ss`. */
            receiveTime?: string;
            /** @description Description. */
            remark?: string;
            /**
             * @description Status of the inbound order: `SendingToWMS` on its way to the warehouse, `Received` received, that is, accepted
             *     by the warehouse, `Error` exception, `Voided` voided, `Fulfilled` fulfilled.
             */
            status?: string;
            /**
             * @description Type of the inbound order: `SUPPLIER_RECEIPT` purchase receipt, `RETURN` return receipt, `OTHER_INBOUND` other
             *     inbound, `PURCHASE` purchase (the ERP requires shipping marks), `MANUAL` manual or other inbound, `FIRST_LEG`
             *     first-leg inbound, `TRANSFER_PLAN` inbound of a transfer plan, `TRANSFER_AVAILABLE` inbound of a transfer of
             *     available inventory.
             */
            asnType?: string;
            /** @description Tracking number. */
            trackingNumber?: string;
            /** @description Reference number. */
            referenceNumber?: string;
            /** @description Container number. */
            containerNumber?: string;
            /** @description Seal number. */
            sealNumber?: string;
            /** @description URL of the file of serial numbers. */
            snUrl?: string;
            /** @description Goods of the inbound order. */
            asnLineItems?: components["schemas"]["InboundOrderLine"][];
        };
        /** @description The inbound orders found. */
        AsnQueryResponse: {
            /** @description Whether the query succeeded. */
            success: boolean;
            /** @description Response code. */
            code?: string | null;
            /** @description Text that explains the outcome. */
            message?: string | null;
            /** @description Inbound orders. */
            asnInfoList?: components["schemas"]["InboundOrder"][];
        };
        /** @description Asks for inbound orders by numbers or by time, page by page. */
        AsnBatchQuery: {
            /** @description Partner ID. */
            partnerId?: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /**
             * @description Inbound order numbers, at most 100. When both `asnNumbers` and `refNumbers` are empty, a complete range of
             *     creation, last update or receipt time is required.
             */
            asnNumbers?: string[];
            /** @description Reference numbers. */
            refNumbers?: string[];
            /**
             * @description Type of the inbound order: `SUPPLIER_RECEIPT` purchase receipt, `RETURN` return receipt, `OTHER_INBOUND` other
             *     inbound, `PURCHASE` purchase (the ERP requires shipping marks), `MANUAL` manual or other inbound, `FIRST_LEG`
             *     first-leg inbound, `TRANSFER_PLAN` inbound of a transfer plan, `TRANSFER_AVAILABLE` inbound of a transfer of
             *     available inventory.
             *
             *     One integrator's copy of a page also lists `CONTAINER` full container and `RELABEL` relabelling. (Evidence: `public-clients`.)
             */
            asnType?: string;
            /** @description External user ID. */
            extUserId?: string;
            /** @description Receipt time from, as `yyyy-MM-dd HH:mm:ss`. */
            receiveTimeFrom?: string;
            /** @description Receipt time to, as `yyyy-MM-dd HH:mm:ss`. */
            receiveTimeTo?: string;
            /** @description Completion of putaway from, as `yyyy-MM-dd HH:mm:ss`. */
            putawayCompletedTimeFrom?: string;
            /** @description Completion of putaway to, as `yyyy-MM-dd HH:mm:ss`. */
            putawayCompletedTimeTo?: string;
            /** @description Creation time from, as `yyyy-MM-dd HH:mm:ss`. */
            createdTimeFrom?: string;
            /** @description Creation time to, as `yyyy-MM-dd HH:mm:ss`. */
            createdTimeTo?: string;
            /** @description Last update from, as `yyyy-MM-dd HH:mm:ss`. */
            lastUpdatedTimeFrom?: string;
            /** @description Last update to, as `yyyy-MM-dd HH:mm:ss`. */
            lastUpdatedTimeTo?: string;
            /**
             * @description Inbound stage. Common values: `DUE_IN` due in, `ARRIVED` arrived, `INSPECTING` under inspection, `INSPECTED`
             *     inspected, `RECEIVING` receiving, `RECEIVED` received, `CLOSED` closed, `VOID` voided.
             */
            stage?: string;
            /**
             * @description Whether the answer is to hold the batches. No by default.
             * @default false
             */
            ifNeedBatchInfo?: boolean;
            /**
             * Format: int32
             * @description Page number, 1 when empty.
             * @default 1
             */
            page?: number;
            /**
             * Format: int32
             * @description Records per page: 100 when empty, 200 at most.
             * @default 100
             */
            pageSize?: number;
        };
        /** @description A line of an inbound order with measures and user-defined fields. */
        InboundOrderDetailsLine: {
            /** @description Item code. */
            sku?: string;
            /**
             * Format: int32
             * @description Quantity.
             */
            quantity?: number;
            /** @description Line number. */
            lineNo?: string;
            /**
             * Format: int32
             * @description Quantity put away.
             */
            putawayedQuantity?: number;
            /**
             * Format: int32
             * @description Expected quantity.
             */
            expectedQuantity?: number;
            /** @description Line number in the purchase order. */
            poLineNo?: string;
            /** @description Purchase order number. */
            poNumber?: string;
            /**
             * Format: double
             * @description Length of the SKU.
             */
            skuLength?: number;
            /**
             * Format: double
             * @description Width of the SKU.
             */
            skuWidth?: number;
            /**
             * Format: double
             * @description Height of the SKU.
             */
            skuHeight?: number;
            /** @description Unit of dimensions: `cm` centimetres, `inch` inches. */
            dimensionUnit?: string;
            /**
             * Format: double
             * @description Weight of the SKU.
             */
            skuWeight?: number;
            /** @description Unit of weight: `KG` kilograms, `LBS` pounds, `GRAM` grams. */
            weightUnit?: string;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            skuStatus?: string;
            /** @description Manufacturing date, printed as `yyyy-MM-dd`. */
            mfgDate?: string;
            /** @description Expiration date, printed as `yyyy-MM-dd`. */
            expDate?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Country of origin. */
            originCountry?: string;
            /** @description User-defined field 1. */
            udf1?: string;
            /** @description User-defined field 2. */
            udf2?: string;
            /** @description User-defined field 3. */
            udf3?: string;
            /** @description User-defined field 4. */
            udf4?: string;
            /** @description User-defined field 5. */
            udf5?: string;
            /** @description User-defined field 6. */
            udf6?: string;
            /** @description User-defined field 7. */
            udf7?: string;
            /** @description User-defined field 8. */
            udf8?: string;
            /** @description User-defined field 9. */
            udf9?: string;
            /** @description User-defined field 10. */
            udf10?: string;
            /** @description User-defined field 11. */
            udf11?: string;
            /** @description User-defined field 12. */
            udf12?: string;
            /** @description Inbound order number: no table lists it here. */
            asnNumber?: string;
            /** @description Code of the shipping mark: no table lists it here. */
            markCode?: string;
            /** @description Barcode of a single piece (EA): no table lists it here. */
            barCodeEA?: string;
            /** @description Remark: no table lists it here. */
            remark?: string;
        };
        /** @description An adjustment to an inbound order. */
        InboundAdjustment: {
            /** @description Item code. */
            sku?: string;
            /**
             * Format: int32
             * @description Quantity of the adjustment. It may be negative.
             */
            adjustQty?: number;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            skuStatus?: string;
            /** @description Manufacturing date, printed as `yyyy-MM-dd`. */
            mfgDate?: string;
            /** @description Expiration date, printed as `yyyy-MM-dd`. */
            expDate?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Country of origin. */
            originCountry?: string;
        };
        /**
         * @description One receipt of goods and its putaway.
         *
         *     In the answer to the V2 query one integrator reads two kinds of rows, told by how `detailId` begins: `RV` for receipts
         *     and `PV` for putaways. They tell of the same goods, so do not add their quantities up. One `PV` ID may stand on several
         *     rows: that integrator tells a row from others by the number of the inbound order, `detailId`, `lineNo`, `sku` and
         *     `skuStatus` together. The same rows come again where the ranges of time of two queries overlap. (Evidence: `public-clients`.)
         */
        ReceivedItem: {
            /** @description Line number. */
            lineNo?: string;
            /** @description ID of the detail; the V2 query calls it the ID of the voucher detail. */
            detailId?: string;
            /** @description Item code. */
            sku?: string;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            skuStatus?: string;
            /**
             * Format: int32
             * @description Received quantity.
             */
            receiveQty?: number;
            /**
             * @description When the goods were received, printed as `yyyy-MM-dd HH:mm:ss`.
             *
             *     By one integrator, `PV` rows lack it. (Evidence: `public-clients`.)
             */
            receiveTime?: string;
            /**
             * Format: int32
             * @description Quantity put away.
             */
            putawayQty?: number;
            /** @description When the goods were put away, printed as `yyyy-MM-dd HH:mm:ss`. */
            putawayTime?: string;
            /** @description Country of origin. */
            originCountry?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Expiration date, printed as `yyyy-MM-dd`. */
            expDate?: string;
            /** @description Manufacturing date, printed as `yyyy-MM-dd`. */
            mfgDate?: string;
            /** @description Supplier, which no table lists. */
            supplier?: string;
            /** @description Time of arrival, which no table lists. */
            arrivalTime?: string;
        };
        /** @description A batch that an inbound order brought in. */
        ReceivedBatch: {
            /** @description Line number. */
            lineNo?: string;
            /** @description Item code. */
            sku?: string;
            /**
             * Format: double
             * @description Quantity of the batch.
             */
            quantity?: number;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            stockStatus?: string;
            /** @description Batch number. */
            batchNumber?: string;
            /** @description Manufacturing date, printed as `yyyy-MM-dd`. */
            mfgDate?: string;
            /** @description Expiration date, printed as `yyyy-MM-dd`. */
            expDate?: string;
            /** @description Country of origin. */
            originCountry?: string;
            /** @description Quantity of the batch under another name, which no table lists. */
            qty?: number;
            /** @description Country of origin under another name, which no table lists. */
            originalCountry?: string;
        };
        /** @description A file about an inbound order. */
        InboundAdditionalFile: {
            /** @description Name of the attachment. */
            fileName?: string;
            /** @description URL of the attachment. */
            fileUrl?: string;
            /**
             * @description Type of the attachment. Common values: `BILL_OF_LADING` bill of lading, `PACKING_LIST` packing list, `OTHER`
             *     other. The document's own push says `PHOTO`.
             */
            fileType?: string;
            /** @description Format of the attachment. */
            fileFormat?: string;
            /** @description Whether the attachment is to be updated. */
            isUpdate?: boolean;
            /** @description Content of the file in Base64. It may be empty. */
            fileBase64?: string;
            /** @description URL of the file of serial numbers: no table lists it here. */
            snUrl?: string;
        };
        /** @description A finding of the warehouse about an inbound order. */
        InboundAdditionalInfo: {
            /** @description Name of the type of information. */
            infoType?: string;
            /**
             * @description Code of the type of information. Common values: `NO_EXCEPTION` no exception, `WRONG_SKU` wrong SKU,
             *     `DAMAGED_SKU` damaged goods, `OTHER` other. Others occur.
             */
            infoTypeCode?: string;
            /** @description What the information is. */
            content?: string;
            /** @description Description of the information. */
            note?: string;
            /** @description When it was uploaded, printed as `yyyy-MM-dd HH:mm:ss`. */
            uploadedTime?: string;
            /** @description Files. */
            asnAdditionalFiles?: components["schemas"]["InboundAdditionalFile"][];
        };
        /**
         * @description How the inbound order was handled. In this answer no table lists it; one integrator's copy of a page does. The push of
         *     inbound orders has `handlingDetailList` in its place.
         */
        InboundOrderHandlings: {
            /** @description Details of the handling, whose members are not known. */
            handlingDetails?: {
                [key: string]: unknown;
            }[];
        };
        /** @description An inbound order with receipts, putaway, adjustments, batches and findings. */
        InboundOrderDetails: {
            /** @description Partner ID. */
            partnerId?: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description Warehouse notes. */
            warehouseNotes?: string;
            /** @description Inbound order number. */
            asnNumber: string;
            /** @description External inbound order number. */
            extAsnNumber?: string;
            /** @description Number of the inbound order in the WMS. */
            wmsAsnNumber?: string;
            /** @description External user ID. */
            extUserId?: string;
            /** @description Carrier. */
            carrier?: string;
            /** @description When the goods were received, printed as `yyyy-MM-dd HH:mm:ss`. */
            receiveTime?: string;
            /** @description Description. */
            remark?: string;
            /**
             * @description Status of the inbound order: `SendingToWMS` on its way to the warehouse, `Received` received, that is, accepted
             *     by the warehouse, `Error` exception, `Voided` voided, `Fulfilled` fulfilled.
             */
            status?: string;
            /**
             * @description Status of the inbound order in the WMS. Common values: `DUE_IN` due in, `ARRIVED` arrived, `INSPECTING` under
             *     inspection, `INSPECTED` inspected, `RECEIVING` receiving, `RECEIVED` received, `CLOSED` closed, `VOID` voided.
             */
            wmsStatus?: string;
            /**
             * @description Inbound stage. Common values: `DUE_IN` due in, `ARRIVED` arrived, `INSPECTING` under inspection, `INSPECTED`
             *     inspected, `RECEIVING` receiving, `RECEIVED` received, `CLOSED` closed, `VOID` voided.
             */
            stage?: string;
            /** @description Putaway stage: `PENDING` not yet begun, `IN PROGRESS` (with a space) under way, `COMPLETED` completed. */
            putawayStage?: string;
            /**
             * @description Type of the inbound order: `SUPPLIER_RECEIPT` purchase receipt, `RETURN` return receipt, `OTHER_INBOUND` other
             *     inbound, `PURCHASE` purchase (the ERP requires shipping marks), `MANUAL` manual or other inbound, `FIRST_LEG`
             *     first-leg inbound, `TRANSFER_PLAN` inbound of a transfer plan, `TRANSFER_AVAILABLE` inbound of a transfer of
             *     available inventory.
             */
            asnType?: string;
            /** @description Tracking number. */
            trackingNumber?: string;
            /** @description Reference number. */
            referenceNumber?: string;
            /** @description Container number. */
            containerNumber?: string;
            /** @description Seal number. */
            sealNumber?: string;
            /** @description When the goods are expected, printed as `yyyy-MM-dd HH:mm:ss`. */
            expectedReceiptDate?: string;
            /**
             * @description How the document came into the warehouse. Common values: `ENTRY` entered in the back office, `API` created by
             *     API, `PO` made from a purchase order, `AUTO_GWMS` made by the warehouse itself.
             */
            wmsDocSource?: string;
            /** @description Number of the outbound order it belongs to. */
            orderNumber?: string;
            /**
             * Format: int32
             * @description Number of lines in the inbound order.
             */
            itemLineQty?: number;
            /** @description Supplier. */
            supplier?: string;
            /**
             * @description When putaway was completed, printed in the document as `yyyy-MM-dd HH:mm:ss`.
             *
             *     One integrator saw `yyyy-MM-dd'T'HH:mm:ssZ` with `+0800` in a live answer. (Evidence: `observed`.)
             */
            putawayTime?: string;
            /** @description When the goods arrived, printed as `yyyy-MM-dd HH:mm:ss`. */
            arrivalTime?: string;
            /** @description User-defined field 5. */
            udf5?: string;
            /** @description User-defined field 6. */
            udf6?: string;
            /** @description User-defined field 7. */
            udf7?: string;
            /** @description User-defined field 8. */
            udf8?: string;
            /** @description User-defined field 9. */
            udf9?: string;
            /** @description User-defined field 10. */
            udf10?: string;
            /** @description User-defined field 11. */
            udf11?: string;
            /** @description User-defined field 12. */
            udf12?: string;
            /** @description URL of the file of serial numbers. */
            snUrl?: string;
            /** @description Goods of the inbound order. */
            asnLineItems?: components["schemas"]["InboundOrderDetailsLine"][];
            /** @description Adjustments to the inbound order. */
            adjustInfos?: components["schemas"]["InboundAdjustment"][];
            /** @description Receipts and putaway in detail. */
            asnItemReceiveDetails?: components["schemas"]["ReceivedItem"][];
            /** @description Batches. Only there when the query says `ifNeedBatchInfo: true`. */
            batchInfo?: components["schemas"]["ReceivedBatch"][];
            /** @description Additional information. */
            additionalInfoList?: components["schemas"]["InboundAdditionalInfo"][];
            /** @description Reference number: no table lists it. */
            refNumber?: string;
            /** @description Purchase order number: no table lists it. */
            poNumber?: string;
            /** @description Whether a mail about goods received in excess was sent: no table lists it. */
            overEmailFlag?: boolean;
            /** @description How the goods arrive: no table lists it. */
            capacityType?: string;
            /** @description Whether the pallets were built beforehand: no table lists it. */
            preBuilt?: boolean;
            /** @description Number of pallets, as a text: no table lists it. */
            palletQty?: string;
            /**
             * Format: int32
             * @description Number of cartons: no table lists it.
             */
            cartonQty?: number;
            handlings?: components["schemas"]["InboundOrderHandlings"];
            /** @description Files at the level of the inbound order: no table lists them there. */
            asnAdditionalFiles?: components["schemas"]["InboundAdditionalFile"][];
            /** @description Batches, in lower case: the table has `batchInfo`. */
            batchinfo?: components["schemas"]["ReceivedBatch"][];
        };
        /** @description A page of inbound orders. */
        AsnBatchQueryResponse: {
            /** @description Whether the query succeeded. */
            success: boolean;
            /** @description Response code. */
            code?: string | null;
            /** @description Text that explains the outcome. */
            message?: string | null;
            /**
             * Format: int64
             * @description Number of records on all pages.
             */
            total?: number;
            /** @description Inbound orders on this page. */
            asnInfoList?: components["schemas"]["InboundOrderDetails"][];
        };
        /** @description How an item is packed as a single piece, an inner package or a case. */
        ItemPackage: {
            /**
             * @description Packaging unit: `EA` a single piece, `CS` a case, `INP` an inner package.
             * @enum {string}
             */
            unit: "EA" | "CS" | "INP";
            /**
             * Format: int32
             * @description Quantity in the package. Only for `INP` and `CS`, not for `EA`.
             */
            pcsQty?: number;
            /**
             * Format: double
             * @description Length. Greater than 0 for `EA`; for `INP` and `CS` that of the package in question.
             */
            length: number;
            /**
             * Format: double
             * @description Width. Greater than 0 for `EA`; for `INP` and `CS` that of the package in question.
             */
            width: number;
            /**
             * Format: double
             * @description Height. Greater than 0 for `EA`; for `INP` and `CS` that of the package in question.
             */
            height: number;
            /**
             * Format: double
             * @description Volume.
             */
            volume?: number;
            /**
             * Format: double
             * @description Weight. Greater than 0 for `EA`; for `INP` and `CS` that of the package in question.
             */
            weight: number;
            /**
             * Format: double
             * @description Net weight.
             */
            netWeight?: number;
            /**
             * @description Unit of dimensions: `Inch` or `inch` inches, `cm` or `centimeter` centimetres. By default what is configured for
             *     the country of the warehouse.
             * @enum {string}
             */
            dimensionUnit?: "Inch" | "inch" | "cm" | "centimeter";
            /**
             * @description Unit of weight: `KG` kilograms, `LB` pounds. By default what is configured for the country of the warehouse.
             * @enum {string}
             */
            weightUnit?: "KG" | "LB";
            /**
             * @description Whether the item must be repacked for shipment (`true`) or may leave in its original carton (`false`, the
             *     default).
             * @default false
             */
            overpackRequired?: boolean;
        };
        /** @description A barcode of an item in one kind of packaging. */
        ItemBarcode: {
            /**
             * @description Packaging unit: `EA` a single piece, `CS` a case, `INP` an inner package.
             * @enum {string}
             */
            unit?: "EA" | "CS" | "INP";
            /** @description Barcode of the item in that packaging. */
            barcode?: string;
        };
        /** @description An item that the warehouse is to know. */
        Item: {
            /** @description Customer code. */
            customerCode: string;
            /** @description Item code. */
            sku: string;
            /** @description Name of the item. */
            description: string;
            /** @description Another description of the item, for example in another language. */
            description1?: string;
            /** @description Category of the cargo. It must have been set up in the WMS, and only English is supported. */
            category?: string;
            /** @description Brand. */
            brand?: string;
            /** @description Two-letter code of the country of origin, for example `US` or `CN`. */
            countryOfOrigin?: string;
            /**
             * Format: int32
             * @description Shelf life, in `shelfLifeUnit`.
             */
            shelfLife?: number;
            /**
             * @description Unit of the shelf life: `DAY`, `MONTH` or `YEAR`.
             * @enum {string}
             */
            shelfLifeUnit?: "DAY" | "MONTH" | "YEAR";
            /** @description HS code (customs tariff number). */
            hsCode?: string;
            /**
             * @description Whether it contains batteries. No by default.
             * @default false
             */
            batteryFlag?: boolean;
            /**
             * @description Whether it is hazardous material. No by default.
             * @default false
             */
            hazmatFlag?: boolean;
            /**
             * @description Whether it is liquid. No by default.
             * @default false
             */
            liquidFlag?: boolean;
            /**
             * @description Whether it is fragile. No by default.
             * @default false
             */
            fragileFlag?: boolean;
            /**
             * @description Whether the manufacturing date is controlled. No by default.
             * @default false
             */
            careMfgDate?: boolean;
            /**
             * @description Whether the expiration date is controlled. No by default.
             * @default false
             */
            careExpDate?: boolean;
            /**
             * @description Whether the batch is controlled. No by default.
             * @default false
             */
            careBatch?: boolean;
            /**
             * @description Whether the country of origin is controlled. No by default.
             * @default false
             */
            careOriginCountry?: boolean;
            /**
             * @description Whether the serial number is controlled. No by default.
             * @default false
             */
            requireSerialNumber?: boolean;
            /** @description Packaging nodes. At least the `EA` node must be there, with length, width, height and weight. */
            packagingList: components["schemas"]["ItemPackage"][];
            /**
             * @description Barcodes. Of those for `EA` at most the first three are used; `INP` and `CS` each use the barcode of their own
             *     package.
             */
            barcodeList?: components["schemas"]["ItemBarcode"][];
            /** @description User-defined field 1. */
            udf1?: string;
            /** @description User-defined field 2. */
            udf2?: string;
            /** @description User-defined field 3. */
            udf3?: string;
            /** @description User-defined field 4. */
            udf4?: string;
            /** @description User-defined field 5. */
            udf5?: string;
            /** @description User-defined field 6. */
            udf6?: string;
            /** @description User-defined field 7. */
            udf7?: string;
            /** @description User-defined field 8. */
            udf8?: string;
            /** @description User-defined field 9. */
            udf9?: string;
            /** @description User-defined field 10. */
            udf10?: string;
            /** @description User-defined field 11. */
            udf11?: string;
            /** @description User-defined field 12. */
            udf12?: string;
            /** @description Default selling price. */
            defaultPrice?: number;
            /** @description URL where the image of the SKU is stored. A plain GET must download it. */
            imageUrl?: string;
            /** @description Whether it is a distribution item. */
            distributionAttributes?: boolean;
            /** @description Name of the merchant who owns the goods when they belong to another distributor. */
            ownerShip?: string;
        };
        /** @description Items to create or update. */
        ItemBatch: {
            /** @description Partner ID. */
            partnerId?: string;
            /** @description Items. One that does not exist is created, one that exists is updated. */
            itemList: components["schemas"]["Item"][];
        };
        /** @description What became of one item. */
        ItemBatchResult: {
            /**
             * Format: int32
             * @description Position of the item in the list of the request, counted from 1.
             */
            index?: number;
            /** @description Item code. Empty when the request had none. */
            sku?: string | null;
            /** @description Whether the operation on this item succeeded (`true`) or failed (`false`). */
            success?: boolean;
            /** @description What was done: `CREATE` the item was created, `UPDATE` it was updated, `NONE` nothing. */
            operation?: string;
            /** @description Text that explains the outcome for this item. */
            info?: string;
        };
        /** @description What became of the items. */
        ItemBatchResponse: {
            /** @description Whether the operation succeeded (`true`) or failed (`false`). */
            success: boolean;
            /**
             * @description Status code of the operation: `SUCCESS` success, `INVALID_SIGNATURE` wrong signature, `INTERNAL_ERROR` internal
             *     error, `INVALID_DATA` invalid data, `INVALID_OPERATION` invalid operation, `PARTIAL_SUCCEED` partial
             *     success. When the last one is sent, nobody says.
             */
            code?: string | null;
            /** @description Text that explains the outcome. */
            message?: string | null;
            /** @description Outcome per item. */
            results: components["schemas"]["ItemBatchResult"][];
        };
        /** @description Asks for items by their codes or by time, page by page. */
        ItemQuery: {
            /** @description Customer code. */
            customerCode: string;
            /**
             * @description Item codes, at most 100. When empty, a complete range of creation or of update time is required, and so are
             *     `page` and `pageSize`.
             */
            skus?: string[];
            /**
             * @description Creation time from, as `yyyy-MM-dd HH:mm:ss`. Without item codes, a range of creation or of update time is
             *     required.
             */
            createdTimeFrom?: string;
            /**
             * @description Creation time to, as `yyyy-MM-dd HH:mm:ss`. Without item codes, a range of creation or of update time is
             *     required.
             */
            createdTimeTo?: string;
            /**
             * @description Update time from, as `yyyy-MM-dd HH:mm:ss`. Without item codes, a range of creation or of update time is
             *     required.
             */
            updatedTimeFrom?: string;
            /** @description Update time to, as `yyyy-MM-dd HH:mm:ss`. Without item codes, a range of creation or of update time is required. */
            updatedTimeTo?: string;
            /**
             * @description Status of the item: `Active` enabled, `Inactive` disabled.
             * @enum {string}
             */
            status?: "Active" | "Inactive";
            /**
             * Format: int32
             * @description Number of the page, greater than 0. Required when `skus` is empty.
             */
            page?: number;
            /**
             * Format: int32
             * @description Records per page, greater than 0 and at most 200. Required when `skus` is empty.
             */
            pageSize?: number;
            /** @description Partner ID. */
            partnerId?: string;
        };
        /** @description How a known item is packed as a single piece, an inner package or a case. */
        ItemRecordPackage: {
            /** @description Packaging unit: `EA` a single piece, `INP` an inner package, `CS` a case. */
            unit?: string;
            /**
             * Format: int32
             * @description Quantity in the package. Given for `INP` and `CS`, usually empty for `EA`.
             */
            pcsQty?: number | null;
            /**
             * Format: double
             * @description Length.
             */
            length?: number;
            /**
             * Format: double
             * @description Width.
             */
            width?: number;
            /**
             * Format: double
             * @description Height.
             */
            height?: number;
            /**
             * Format: double
             * @description Weight.
             */
            weight?: number;
            /** @description Unit of dimensions: `Inch` or `inch` inches, `cm` or `centimeter` centimetres. */
            dimensionUnit?: string;
            /** @description Unit of weight: `KG` kilograms, `LB` pounds. */
            weightUnit?: string;
            /** @description Whether the item must be repacked for shipment (`true`) or may leave in its original carton (`false`). */
            overpackRequired?: boolean;
            /** @description URL of the image. */
            imageUrl?: string;
            /** @description Code of the packaging material that is recommended. */
            recommendPackagingMaterial?: string;
        };
        /** @description A barcode of a known item in one kind of packaging. */
        ItemRecordBarcode: {
            /** @description Packaging unit: `EA` a single piece, `INP` an inner package, `CS` a case. */
            unit?: string;
            /** @description Barcode of the item. Never empty. */
            barcode?: string;
        };
        /** @description An item as the warehouse knows it, or the SKU that it does not know. */
        ItemRecord: {
            /** @description Whether the item was found (`true`) or not (`false`). */
            success?: boolean;
            /** @description Status code of the item: `SUCCESS` when it was found, `FAIL` when it was not. */
            code?: string;
            /** @description Text that explains the outcome for this item. */
            message?: string;
            /** @description Customer code. */
            customerCode?: string;
            /** @description Item code. */
            sku?: string;
            /** @description Description of the item. */
            description?: string;
            /** @description Category of the cargo. */
            category?: string;
            /** @description Brand. */
            brand?: string;
            /** @description Status of the item: `Active` enabled, `Inactive` disabled. */
            status?: string;
            /** @description Two-letter code of the country of origin, for example `US` or `CN`. */
            countryOfOrigin?: string;
            /**
             * Format: int32
             * @description Shelf life, in `shelfLifeUnit`.
             */
            shelfLife?: number;
            /** @description Unit of the shelf life: `DAY`, `MONTH` or `YEAR`. */
            shelfLifeUnit?: string;
            /** @description HS code (customs tariff number). */
            hsCode?: string;
            /** @description Whether it contains batteries. */
            batteryFlag?: boolean;
            /** @description Whether it is hazardous material. */
            hazmatFlag?: boolean;
            /** @description Whether it is liquid. */
            liquidFlag?: boolean;
            /** @description Whether it is fragile. */
            fragileFlag?: boolean;
            /** @description Whether the manufacturing date is controlled. */
            careMfgDate?: boolean;
            /** @description Whether the expiration date is controlled. */
            careExpDate?: boolean;
            /** @description Whether the batch is controlled. */
            careBatch?: boolean;
            /** @description Whether the country of origin is controlled. */
            careOriginCountry?: boolean;
            /** @description Whether the serial number is controlled. */
            requireSerialNumber?: boolean;
            /** @description Packaging nodes. An item that was found always has three: one `EA`, one `INP` and one `CS`. */
            packagingList?: components["schemas"]["ItemRecordPackage"][];
            /** @description Barcodes. Nodes without a barcode are left out. */
            barcodeList?: components["schemas"]["ItemRecordBarcode"][];
            /** @description User-defined field 1. */
            udf1?: string;
            /** @description User-defined field 2. */
            udf2?: string;
            /** @description User-defined field 3. */
            udf3?: string;
            /** @description User-defined field 4. */
            udf4?: string;
        };
        /** @description The items found. */
        ItemQueryResponse: {
            /** @description Whether the query succeeded (`true`) or failed (`false`). */
            success: boolean;
            /**
             * @description Status code of the query: `SUCCESS`, `INVALID_SIGNATURE`, `INTERNAL_ERROR`, `INVALID_DATA`, `INVALID_OPERATION`
             *     or `PARTIAL_SUCCEED`.
             */
            code?: string | null;
            /** @description Text that explains the outcome. */
            message?: string | null;
            /**
             * Format: int64
             * @description Number of records.
             */
            total?: number;
            /** @description Items. In a query by item codes without paging, every SKU that is not found yields an entry that failed. */
            itemList?: components["schemas"]["ItemRecord"][];
        };
        /** @description Asks for the stock of items, summed up by item code. */
        StockBySkuQuery: {
            /** @description Partner ID. */
            partnerId?: string;
            /** @description Code of the customer who owns the goods. */
            customerCode: string;
            /** @description Warehouse code. Optional here, other than in the query page by page. */
            warehouseCode?: string;
            /** @description Item codes, at most 200. */
            skus: string[];
            /**
             * @description `true` asks for every stock status. With `false`, or without it, a default scope applies, which the page does not
             *     define.
             */
            allStockStatus?: boolean;
        };
        /** @description A row of stock, by item code. How the quantities add up is not known, and further members are likely. */
        StockBySku: {
            /** @description Code of the customer who owns the goods. */
            customerCode?: string;
            /** @description Warehouse code. */
            warehouseCode?: string;
            /** @description Item code. */
            sku?: string;
            /** @description Name of the item. The example prints null. */
            name?: string | null;
            /** @description Barcode of the item. */
            barcode?: string | null;
            /**
             * Format: int32
             * @description All stock.
             */
            total?: number;
            /**
             * Format: int32
             * @description Stock that is available.
             */
            available?: number;
            /**
             * Format: int32
             * @description Stock that is allocated to orders.
             */
            allocated?: number;
            /**
             * Format: int32
             * @description Stock that was received and is not yet put away.
             */
            duePutawayQty?: number;
            /**
             * Format: int32
             * @description Stock in quarantine.
             */
            quarantined?: number;
            /**
             * Format: int32
             * @description Stock on hold.
             */
            holdQty?: number;
            /**
             * Format: int32
             * @description Stock that is missing: the difference quantity of the stock.
             */
            missingQty?: number;
            /** @description Stock status, an open set: `GOOD` good stock, `DAMAGE` damaged stock. */
            stockStatus?: string;
        };
        /** @description The stock of the items. Further members are likely. */
        StockBySkuResponse: {
            /** @description Whether the query succeeded (`true`) or failed (`false`). */
            success: boolean;
            /** @description Status code: `SUCCESS` when all is well; on failure another one, for instance `INTERNAL_ERROR`. */
            code?: string;
            /** @description Text that explains the outcome. The example prints null. */
            message?: string | null;
            /** @description Rows of stock. */
            inventoryVOList?: components["schemas"]["StockBySku"][];
        };
        /** @description Asks for the stock of a warehouse, page by page or by item codes. */
        WarehouseStockQuery: {
            /** @description Code of the customer who owns the goods. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /**
             * Format: int32
             * @description Page, from 1. Required when `skus` is empty. The name is `page`, not `pageNum`.
             */
            page?: number;
            /**
             * Format: int32
             * @description Rows a page: 200 unless given. Required when `skus` is empty. The upper limit is not known.
             * @default 200
             */
            pageSize?: number;
            /** @description Item codes, at most 200. */
            skus?: string[];
            /**
             * @description Whether rows with zero stock are left out. Unless given, they are returned.
             * @default false
             */
            ignoreZero?: boolean;
            /**
             * @description Stock status, whose values the page does not give. Left out, the answer has every status, which is what one
             *     integrator advises.
             */
            stockStatus?: string;
            /** @description Domain of the customer, as `queryOwner` returns it. What it is for is not known. */
            domainCode?: string;
        };
        /** @description A row of the stock of a warehouse. How the quantities add up to the total is not known, and further members are likely. */
        WarehouseStock: {
            /** @description Code of the customer who owns the goods. */
            customerCode?: string;
            /** @description Warehouse code. */
            warehouseCode?: string;
            /** @description Item code. */
            sku?: string;
            /** @description Description of the item. */
            skuDescription?: string;
            /** @description Barcodes of the item: several are joined by commas. */
            barcode?: string;
            /** @description Stock status: `GOOD` good stock, which was seen; `DAMAGE` damaged stock, which is expected and was not. */
            skuStatus?: string;
            /**
             * Format: int32
             * @description All stock.
             */
            totalQty?: number;
            /**
             * Format: int32
             * @description Stock that is occupied. One integrator enters it as frozen stock.
             */
            occupiedQty?: number;
            /**
             * Format: int32
             * @description Stock that can be sold.
             */
            salableQty?: number;
            /**
             * Format: int32
             * @description Stock that was received and is not yet put away.
             */
            duePutawayQty?: number;
            /**
             * Format: int32
             * @description Stock that cannot be sold.
             */
            unavailableQty?: number;
        };
        /**
         * @description A page of stock. It tells neither a total nor a number of pages: a page that is not full is taken for the last one.
         *     Further members are likely.
         */
        WarehouseStockResponse: {
            /** @description Whether the query succeeded. */
            success: boolean;
            /** @description Status code, `SUCCESS` when all is well. */
            code?: string;
            /** @description Text that explains the outcome. The live answer that one integrator saw has none. */
            message?: string | null;
            /** @description Rows of stock on this page. */
            inventoryVOList?: components["schemas"]["WarehouseStock"][];
        };
        /** @description Asks for what the platform keeps of a customer. */
        OwnerQuery: {
            /** @description Customer code. */
            customerCode: string;
            /** @description Partner ID. */
            partnerId?: string;
        };
        /** @description Why a query failed. */
        QueryError: {
            /** @description Error code. */
            code?: string;
            /** @description Error text. */
            message?: string;
        };
        /**
         * @description A customer, who owns goods in warehouses. The readable part of the page ends after `inventoryReportRecipients`: further
         *     members are certain, and their names are not known.
         */
        Owner: {
            /**
             * Format: int64
             * @description Primary key.
             */
            id?: number;
            /**
             * Format: int64
             * @description ID of who created it.
             */
            creatorId?: number;
            /** @description Name of who created it. */
            creator?: string;
            /** @description When it was created. The format is not given. */
            createTime?: string | number;
            /**
             * Format: int64
             * @description ID of who changed it last.
             */
            updaterId?: number;
            /** @description Name of who changed it last. */
            updater?: string;
            /** @description When it was last changed. The format is not given. */
            updateTime?: string | number;
            /**
             * Format: int64
             * @description Counter of the optimistic lock.
             */
            version?: number;
            /** @description Remark. */
            remark?: string;
            /**
             * @description Kind of operation, a member that several objects of the platform share: `NONE` (the default), `CREATE`, `UPDATE`,
             *     `DELETE`, `DISABLE`, `INCREASE`, `DECREASE`, `EDIT` or `SYNC`.
             */
            operateType?: string;
            /** @description Customer code. */
            customerCode?: string;
            /** @description Settings of the service agreement. */
            saConfig?: string;
            /** @description Code of the domain that the customer belongs to, looked up by the customer code. */
            domainCode?: string;
            /** @description Warehouses bound to the customer: one text, not a list. What separates them is not given. */
            warehouseCodes?: string;
            /** @description Settings of the carriers, as one text. */
            carriers?: string;
            /** @description Who gets the stock report, as the name tells; the rest of the row cannot be read. */
            inventoryReportRecipients?: string;
        };
        /**
         * @description The customers that were found. As far as the page is legible, errors stand in a list, and there is neither `code` nor
         *     `message` beside `success`. Further members are likely.
         */
        OwnerQueryResponse: {
            /** @description Whether the query succeeded (`true`) or failed (`false`). */
            success: boolean;
            /** @description Errors of the check or of the query; empty on success. */
            errorMessageList?: components["schemas"]["QueryError"][];
            /** @description Customers. */
            customerDTOList?: components["schemas"]["Owner"][];
        };
        /** @description Asks for the warehouses of a customer. */
        WarehouseQuery: {
            /** @description Code of the customer who owns the goods. One integrator sends nothing else. */
            customerCode: string;
        };
        /** @description A warehouse. A comment of one integrator says that there are further members. */
        Warehouse: {
            /** @description Warehouse code. One integrator skips entries that lack it. */
            warehouseCode?: string;
            /** @description Name of the warehouse. */
            warehouseDescription?: string;
            /** @description Country: a code, judging by how one integrator looks it up. */
            country?: string;
        };
        /** @description The warehouses of the customer. Further members are likely. */
        WarehouseQueryResponse: {
            /** @description Whether the query succeeded. */
            success: boolean;
            /** @description Status code. */
            code?: string;
            /** @description Text that explains the outcome. */
            message?: string | null;
            /** @description Every warehouse of the customer: there are no pages. It may be empty. */
            resultList?: components["schemas"]["Warehouse"][];
        };
        /** @description Asks for the carriers of a warehouse and their services. */
        CarrierQuery: {
            /** @description Code of the customer who owns the goods. */
            customerCode: string;
            /** @description Warehouse code. One integrator asks warehouse by warehouse. */
            warehouseCode: string;
            /** @description Whether the actual carriers are wanted too. What that adds to the answer is not known. */
            needActualLogistics?: boolean;
        };
        /** @description A service of a carrier. Further members are likely. */
        CarrierService: {
            /** @description Carrier. It goes into `shippingInstructions.carrier` of an order. */
            carrier?: string;
            /** @description Service of the carrier. It goes into `shippingInstructions.carrierService` of an order. */
            carrierService?: string;
            /** @description Type of the carrier. It may be blank; its values are not known. */
            carrierType?: string;
            /** @description Description of the service for people. It may be blank. */
            carrierServiceDescription?: string;
        };
        /** @description A logistics provider with its services. Further members are likely. */
        LogisticsProvider: {
            /** @description Logistics provider. */
            logisticsProvider?: string;
            /** @description Services of the provider. It may be empty. */
            carrierServiceList?: components["schemas"]["CarrierService"][];
        };
        /** @description The logistics providers of the warehouse. Further members are likely. */
        CarrierQueryResponse: {
            /** @description Whether the query succeeded. */
            success: boolean;
            /** @description Status code. */
            code?: string;
            /** @description Text that explains the outcome. */
            message?: string | null;
            /** @description Logistics providers. One integrator does not take an empty or absent list for an error. */
            resultList?: components["schemas"]["LogisticsProvider"][];
        };
        /** @description Asks for the inspection details of inbound orders, page by page. */
        AsnInspectionQuery: {
            /** @description Code of the customer who owns the goods. */
            customerCode: string;
            /**
             * Format: int32
             * @description Page, from 1.
             */
            page?: number;
            /**
             * Format: int32
             * @description Rows a page. One integrator keeps to 100, a number that it took from a page of the vendor.
             */
            pageSize?: number;
            /** @description Completion of putaway from, as `yyyy-MM-dd HH:mm:ss`. */
            putawayCompletedTimeFrom?: string;
            /** @description Completion of putaway to, as `yyyy-MM-dd HH:mm:ss`. */
            putawayCompletedTimeTo?: string;
            /** @description Inbound order numbers, at most 100. Only a comment of one integrator names this member. */
            asnNumbers?: string[];
        };
        /** @description Goods of one item code and one stock status, as inspected. Further members are likely. */
        InspectedItem: {
            /** @description Item code. */
            sku?: string;
            /**
             * Format: int32
             * @description Quantity that was inspected.
             */
            quantity?: number;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            skuStatus?: string;
            /** @description Country of origin. */
            originCountry?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Manufacturing date. */
            mfgDate?: string;
            /** @description Expiration date. */
            expDate?: string;
            /** @description Remark. */
            remark?: string;
        };
        /** @description An inbound order with the goods that were inspected. Further members are likely. */
        InspectedInboundOrder: {
            /** @description Status of the inbound order. */
            status?: string;
            /** @description When the goods are expected. Elsewhere the member is called `expectedReceiptDate`. */
            expectReceivedTime?: string;
            /** @description When the receipt was completed. */
            receiveTime?: string;
            /** @description Inbound order number. */
            asnNumber?: string;
            /** @description External inbound order number. */
            extAsnNumber?: string;
            /** @description Number of the inbound order in the WMS. */
            wmsAsnNumber?: string;
            /** @description Reference number. */
            referenceNumber?: string;
            /** @description Code of the customer who owns the goods. */
            customerCode?: string;
            /** @description Warehouse code. */
            warehouseCode?: string;
            /** @description Notes for the warehouse. */
            warehouseNotes?: string;
            /** @description External user ID. */
            extUserId?: string;
            /** @description Carrier. */
            carrier?: string;
            /**
             * @description Where the document came from: `ENTRY` entered in the back office, `API` created by API, `PO` made from a purchase
             *     order, `AUTO_GWMS` made by the warehouse itself.
             */
            wmsDocSource?: string;
            /** @description Type of the inbound order. */
            asnType?: string;
            /** @description The goods that were inspected: one row for each item code and stock status. */
            asnItems?: components["schemas"]["InspectedItem"][];
        };
        /**
         * @description A page of inbound orders with what was inspected. It tells no total: a page that is not full is taken for the last one.
         *     Further members are likely.
         */
        AsnInspectionResponse: {
            /** @description Whether the query succeeded. */
            success: boolean;
            /** @description Status code. On failure, the kind of failure. */
            code?: string;
            /** @description Text that explains the outcome. */
            message?: string | null;
            /** @description Inbound orders on this page. */
            asnInfoList?: components["schemas"]["InspectedInboundOrder"][];
        };
        /** @description Recipient or sender of an order whose status changed. */
        OrderStatusAddress: {
            /** @description Name. */
            name?: string;
            /** @description Company. */
            company?: string;
            /** @description Name of the company. */
            companyName?: string;
            /** @description Phone number. */
            phoneNumber?: string;
            /** @description Mobile number. */
            mobileNumber?: string;
            /** @description Email address. */
            email?: string;
            /** @description Address, first line. */
            streetLine1?: string;
            /** @description Address, second line. */
            streetLine2?: string;
            /** @description District or third line of the address. */
            district?: string;
            /** @description City. */
            city?: string;
            /** @description Province or state. */
            state?: string;
            /** @description Postal code. */
            postalCode?: string;
            /** @description Country code. */
            countryCode?: string;
        };
        /** @description A line of an order whose status changed. */
        OrderStatusItem: {
            /** @description SKU code. */
            sku?: string;
            /** @description Line number. */
            lineNo?: string;
            /**
             * Format: int32
             * @description Quantity actually shipped.
             */
            quantity?: number;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            skuStatus?: string;
            /** @description Manufacturing date. */
            mfgDate?: string;
            /** @description Expiration date. */
            expDate?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Country of origin. */
            originCountry?: string;
            /** @description Description of the goods. */
            skuDescription?: string;
            /** @description Category of the goods. */
            skuCategory?: string;
            /** @description User-defined field 1. */
            udf1?: string;
            /** @description User-defined field 2. */
            udf2?: string;
            /** @description User-defined field 3. */
            udf3?: string;
            /** @description User-defined field 4. */
            udf4?: string;
            /** @description Retail SKU. */
            retailSKU?: string;
            /** @description Retail description. */
            retailDescription?: string;
            /** @description Whether something is wrong with the line. */
            exception?: boolean;
            /** @description What is wrong with the line. */
            exceptionMessage?: string;
        };
        /** @description What a package holds of one SKU. */
        OrderStatusPackageContent: {
            /** @description SKU code. */
            sku?: string;
            /**
             * Format: double
             * @description Quantity.
             */
            quantity?: number;
            /** @description Retail SKU. */
            retailSKU?: string;
            /** @description Retail name. */
            retailDescription?: string;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            skuStockStatus?: string;
            /** @description Manufacturing date. */
            mfgDate?: string;
            /** @description Expiration date. */
            expDate?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Country of origin. */
            originCountry?: string;
        };
        /** @description A package of an order whose status changed. */
        OrderStatusPackage: {
            /** @description Type of the package. */
            packageType?: string;
            /** @description Code of the packaging material. */
            materialCode?: string;
            /**
             * Format: double
             * @description Volume of the package.
             */
            volume?: number;
            /**
             * Format: double
             * @description Height of the package.
             */
            height?: number;
            /**
             * Format: double
             * @description Width of the package.
             */
            width?: number;
            /**
             * Format: double
             * @description Length of the package.
             */
            length?: number;
            /**
             * Format: double
             * @description Weight of the package.
             */
            weight?: number;
            /** @description Tracking number. */
            trackingNumber?: string;
            /** @description Package number. */
            packageNumber?: string;
            /** @description External package codes. */
            externalPackageNumList?: string[];
            /** @description Logistics provider. */
            logisticsProvider?: string;
            /** @description Logistics actually used. */
            actualLogistic?: string;
            /** @description What the package holds. */
            packageContents?: components["schemas"]["OrderStatusPackageContent"][];
        };
        /** @description A pallet of an order whose status changed. */
        OrderStatusPallet: {
            /** @description Pallet code. */
            palletCode?: string;
            /** @description Whether the pallet was built beforehand. */
            preBuilt?: boolean;
            /**
             * Format: double
             * @description Weight.
             */
            weight?: number;
            /**
             * Format: double
             * @description Length.
             */
            length?: number;
            /**
             * Format: double
             * @description Width.
             */
            width?: number;
            /**
             * Format: double
             * @description Height.
             */
            height?: number;
            /**
             * Format: double
             * @description Volume.
             */
            volume?: number;
        };
        /** @description A batch that the order was served from. */
        OrderStatusBatch: {
            /**
             * Format: int32
             * @description Line number.
             */
            lineNo?: number;
            /** @description SKU code. */
            sku?: string;
            /**
             * Format: int32
             * @description Quantity.
             */
            qty?: number;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            stockStatus?: string;
            /** @description Batch number. */
            batchNumber?: string;
            /** @description Manufacturing date. */
            mfgDate?: string;
            /** @description Expiration date. */
            expDate?: string;
            /** @description Country of origin. */
            coo?: string;
            /** @description Retail SKU. */
            retailSKU?: string;
            /** @description User-defined field 1. */
            udf1?: string;
            /** @description User-defined field 2. */
            udf2?: string;
            /** @description User-defined field 3. */
            udf3?: string;
            /** @description User-defined field 4. */
            udf4?: string;
            /** @description User-defined field 5. */
            udf5?: string;
            /** @description User-defined field 6. */
            udf6?: string;
            /** @description User-defined field 7. */
            udf7?: string;
            /** @description User-defined field 8. */
            udf8?: string;
            /** @description User-defined field 9. */
            udf9?: string;
            /** @description User-defined field 10. */
            udf10?: string;
            /** @description User-defined field 11. */
            udf11?: string;
            /** @description User-defined field 12. */
            udf12?: string;
            /** @description Number of the receipt in the WMS. */
            wmsReceiptNo?: string;
            /** @description When the goods were received. */
            receiptDate?: string | number;
        };
        /** @description One item of handling to be billed. */
        HandlingDetail: {
            /** @description Type of charge. */
            chargeType?: string;
            /** @description Unit of charge. */
            chargeUnit?: string;
            /**
             * Format: double
             * @description Quantity charged.
             */
            chargeQty?: number;
            /**
             * Format: double
             * @description Hours of labour.
             */
            chargeManHour?: number;
            /** @description Notes. */
            chargeNote?: string;
        };
        /** @description How the order was handled. */
        Handlings: {
            /**
             * Format: int32
             * @description Number of standard pallets.
             */
            standardPallets?: number;
            /**
             * Format: int32
             * @description Number of oversized pallets.
             */
            oversizedPallets?: number;
            /**
             * Format: int32
             * @description Number of standard pallets built beforehand.
             */
            preStandardPallets?: number;
            /**
             * Format: int32
             * @description Number of oversized pallets built beforehand.
             */
            preOversizedPallets?: number;
            /** @description Details of the handling. */
            handlingDetails?: components["schemas"]["HandlingDetail"][];
        };
        /** @description The state of an outbound order, pushed when it changes. */
        OutboundOrderStatus: {
            /** @description Partner ID. */
            partnerId: string;
            /** @description Outbound order number. */
            orderNumber: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description External order number. */
            extOrderNumber?: string;
            /** @description External user ID. */
            extUserId?: string;
            /** @description Purchase order number. */
            poNumber?: string;
            /** @description When the order was placed. */
            orderTime?: string;
            /** @description When the order was shipped, printed as `yyyy-MM-dd HH:mm:ss`. */
            shippingTime?: string;
            /** @description Primary tracking number. */
            trackingNumber?: string;
            /** @description Bill of lading number. */
            billOfLadingNumber?: string;
            /** @description Carrier. */
            carrier?: string;
            /** @description Service of the carrier. */
            carrierService?: string;
            /** @description Number of the order in the WMS. */
            wmsOrderNumber?: string;
            /**
             * @description Order status: `WMSReview` pending review, `WMSDueOut` pending outbound, `WMSReleased` released, `WMSPicking`
             *     picking, `WMSReceived` received by the warehouse, `Packed` packed, `Routing` routing, `WMSShipped` shipped.
             *     Other values occur; the document's own push says `Shipped`.
             */
            status?: string;
            /**
             * @description Order stage. Common values: `CREATED` created, `REVIEW` under review, `DUE_OUT` pending outbound, `ALLOCATED`
             *     allocated, `RELEASED` released, `PICK`, `PICKING`, `PICKED` picking or picked, `PACK`, `PACKING` packing,
             *     `PACKED` packed, `ROUTING` routing, `SHIPPED` shipped.
             */
            stage?: string;
            /** @description Store number. */
            storeNumber?: string;
            /** @description Sales channel. */
            salesChannel?: string;
            /** @description Order type. Common values: `B2C` standard outbound to a consumer, `B2B` standard outbound to a business. */
            orderType?: string;
            /** @description Code of the external provider. */
            externalProviderId?: string;
            /** @description Code of the external warehouse. */
            externalWarehouseCode?: string;
            /** @description Name of the external warehouse. */
            externalWarehouseName?: string;
            /** @description TCW warehouse type. */
            tcwWarehouseType?: string;
            /** @description Code of the external carrier. */
            externalCarrierCode?: string;
            /** @description Unit of dimensions: `cm` centimetres, `inch` inches. */
            dimensionUnit?: string;
            /** @description Unit of weights: `kg` kilograms, `lb` pounds. */
            weightUnit?: string;
            /** @description When the order was created. */
            createTime?: string | number;
            /** @description Logistics actually used. */
            actualLogistic?: string;
            /** @description Logistics provider. */
            logisticsProvider?: string;
            /**
             * Format: int32
             * @description Kind of address: `1` unknown, `2` commercial, `3` residential.
             */
            addressType?: number;
            /** @description URL of the file of serial numbers. */
            snUrl?: string;
            /** @description Recipient. */
            shipTo?: components["schemas"]["OrderStatusAddress"];
            /** @description Sender. */
            shipFrom?: components["schemas"]["OrderStatusAddress"];
            /** @description Lines of the order, with the quantities actually shipped. */
            items?: components["schemas"]["OrderStatusItem"][];
            /** @description Packages. */
            packages?: components["schemas"]["OrderStatusPackage"][];
            /** @description Pallets. */
            pallets?: components["schemas"]["OrderStatusPallet"][];
            /** @description Serial numbers. */
            snList?: components["schemas"]["SerialNumbers"][];
            /** @description Batches. */
            batchInfo?: components["schemas"]["OrderStatusBatch"][];
            handlings?: components["schemas"]["Handlings"];
            shippingExceptionVO?: components["schemas"]["ShippingException"];
            /** @description Additional information on the order. The document does not list the members. */
            additionalInfoList?: {
                [key: string]: unknown;
            }[];
        };
        /** @description The adjustment of one SKU. */
        InventoryAdjustmentLine: {
            /** @description Item code. */
            sku: string;
            /**
             * Format: int32
             * @description Quantity adjusted: positive or negative.
             */
            adjustQty: number;
            /**
             * @description Which inventory is adjusted: `ADJUST_AVAILABLE_QTY` available inventory, `ADJUST_HOLD_QTY` held inventory,
             *     `ADJUST_QUARANTINE_QTY` quarantined inventory.
             */
            invType: string;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            status?: string;
            /** @description Batch of the goods. */
            batchNo?: string;
            /** @description Manufacturing date of the goods, printed as `yyyy-MM-dd`. */
            mfgDate?: string;
            /** @description Expiration date of the goods, printed as `yyyy-MM-dd`. */
            expDate?: string;
            /** @description Country of origin of the goods. */
            countryOfOrigin?: string;
            /** @description Unit, printed as `EA`. */
            unit?: string;
            /**
             * Format: int64
             * @description When the stock was received, as a timestamp, printed in milliseconds since 1970.
             */
            receiptDate?: number;
        };
        /** @description An adjustment of the stock, pushed when the warehouse has confirmed it. */
        InventoryAdjustment: {
            /** @description Partner ID. */
            partnerId: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description Number of the adjustment. */
            adjustNumber: string;
            /** @description What brought the adjustment about. Common values: `RECEIPT` inbound, `GENERAL` general. */
            referenceType: string;
            /** @description Reference number of what brought it about. */
            referenceNo?: string;
            /**
             * Format: int64
             * @description When the adjustment was confirmed, as a timestamp, printed in milliseconds since 1970.
             */
            confirmDate: number;
            /**
             * @description Type of the adjustment. Common values: `VARIANCE_ADJUSTMENT` adjustment of a variance, `VARIANCE_INV` variance
             *     inventory, `CYCLE_COUNT` cycle count. There are others.
             */
            type: string;
            /** @description Reason for the adjustment. */
            reason?: string;
            /** @description Notes. */
            note?: string;
            /** @description What was adjusted. */
            adjustList: components["schemas"]["InventoryAdjustmentLine"][];
        };
        /** @description One activity of handling to be billed. */
        InboundHandlingDetail: {
            /**
             * @description Type of the activity. Common values: `INBOUND` inbound handling, `OUTBOUND` outbound handling. Which values
             *     occur depends on the configuration of the warehouse.
             */
            chargeType?: string;
            /** @description Unit of the activity. Common values: `PIECE` piece, `COUNT` count, `MANHOUR` man-hour. Others occur. */
            chargeUnit?: string;
            /**
             * Format: float
             * @description Quantity of the activity.
             */
            chargeQty?: number;
            /**
             * Format: float
             * @description Total duration of the activity.
             */
            chargeManHour?: number;
            /** @description Description. */
            chargeNote?: string;
        };
        /** @description How the inbound order was handled, for billing. */
        InboundHandlings: {
            /** @description When the goods arrived, printed as `yyyy-MM-dd HH:mm:ss`. */
            arrivalDate?: string;
            /**
             * @description How the goods arrive, or the type of container. Common values: `LTL` less than a truckload, `PARCEL` parcel,
             *     `40HQ` 40-foot high-cube container, `20GP` 20-foot general-purpose container. Others occur.
             */
            capacityType?: string;
            /** @description Whether the pallets were built beforehand. */
            preBuilt?: boolean;
            /**
             * Format: int32
             * @description Number of pallets.
             */
            palletQty?: number;
            /**
             * Format: int32
             * @description Number of cartons.
             */
            cartonQty?: number;
            /**
             * Format: float
             * @description Volume.
             */
            volume?: number;
            /** @description Unit of length: `cm` centimetres, `In` inches, `m` metres. */
            lengthUnit?: string;
            /**
             * Format: float
             * @description Weight.
             */
            weight?: number;
            /** @description Unit of weight: `KG` kilograms, `LBS` pounds, `GRAM` grams. */
            weightUnit?: string;
            /** @description Description. */
            note?: string;
            /** @description Details of the handling. */
            handlingDetailList?: components["schemas"]["InboundHandlingDetail"][];
        };
        /** @description A line of an inbound order as the warehouse reports it. */
        InboundOrderStatusLine: {
            /** @description Line number. */
            lineNo?: string;
            /** @description Item code. */
            sku?: string;
            /** @description Stock status: `GOOD` good stock, `DAMAGE` damaged stock. */
            skuStatus?: string;
            /** @description Manufacturing date, printed as `yyyy-MM-dd`. */
            mfgDate?: string;
            /** @description Expiration date, printed as `yyyy-MM-dd`. */
            expDate?: string;
            /** @description Batch number. */
            batchNo?: string;
            /** @description Country of origin. */
            originCountry?: string;
            /**
             * Format: int32
             * @description Expected quantity.
             */
            expectedQuantity?: number;
            /** @description Line number in the purchase order. */
            poLineNo?: string;
            /** @description Purchase order number. */
            poNumber?: string;
            /**
             * Format: int32
             * @description Available quantity: the quantity received or the quantity put away, depending on when goods become salable.
             */
            quantity?: number;
            /**
             * Format: int32
             * @description Quantity put away.
             */
            putawayedQuantity?: number;
            /**
             * Format: double
             * @description Height of the SKU.
             */
            skuHeight?: number;
            /**
             * Format: double
             * @description Width of the SKU.
             */
            skuWidth?: number;
            /**
             * Format: double
             * @description Length of the SKU.
             */
            skuLength?: number;
            /** @description Unit of dimensions: `cm` centimetres, `inch` inches. */
            dimensionUnit?: string;
            /**
             * Format: double
             * @description Weight of the SKU.
             */
            skuWeight?: number;
            /** @description Unit of weight: `KG` kilograms, `LBS` pounds, `GRAM` grams. */
            weightUnit?: string;
            /** @description User-defined field 1. */
            udf1?: string;
            /** @description User-defined field 2. */
            udf2?: string;
            /** @description User-defined field 3. */
            udf3?: string;
            /** @description User-defined field 4. */
            udf4?: string;
            /** @description User-defined field 5. */
            udf5?: string;
            /** @description User-defined field 6. */
            udf6?: string;
            /** @description User-defined field 7. */
            udf7?: string;
            /** @description User-defined field 8. */
            udf8?: string;
            /** @description User-defined field 9. */
            udf9?: string;
            /** @description User-defined field 10. */
            udf10?: string;
            /** @description User-defined field 11. */
            udf11?: string;
            /** @description User-defined field 12. */
            udf12?: string;
        };
        /** @description The state of an inbound order, pushed when it changes. */
        InboundOrderStatus: {
            /** @description Partner ID. */
            partnerId: string;
            /** @description Inbound order number. */
            asnNumber: string;
            /** @description Number of the inbound order in the WMS. */
            wmsAsnNumber: string;
            /**
             * @description Status of the inbound order. `RECEIVED` when the order is closed (`stage` is `CLOSED`) and putaway is not
             *     completed, the inbound stage otherwise. Common values: `DUE_IN` due in, `ARRIVED` arrived, `INSPECTING` under
             *     inspection, `INSPECTED` inspected, `RECEIVING` receiving, `RECEIVED` received, `CLOSED` closed or completed,
             *     `VOID` voided.
             */
            status: string;
            /** @description Customer code. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode?: string;
            /** @description When the goods were received, as `yyyy-MM-dd HH:mm:ss`. */
            receiveTime?: string;
            /** @description Description. At present always an empty string. */
            remark?: string;
            /**
             * @description Type of the inbound order: `SUPPLIER_RECEIPT` purchase receipt, `RETURN` return receipt, `OTHER_INBOUND` other
             *     inbound, `PURCHASE` purchase (the ERP requires shipping marks), `MANUAL` manual or other inbound, `FIRST_LEG`
             *     first-leg inbound, `TRANSFER_PLAN` inbound of a transfer plan, `TRANSFER_AVAILABLE` inbound of a transfer of
             *     available inventory.
             */
            asnType?: string;
            /** @description When the goods are expected, printed as `yyyy-MM-dd HH:mm:ss`. */
            expectedReceiptDate?: string;
            /**
             * @description How the document came into the warehouse. Common values: `ENTRY` entered in the back office, `API` created by
             *     API, `PO` made from a purchase order, `AUTO_GWMS` made by the warehouse itself.
             */
            wmsDocSource?: string;
            /** @description Tracking number. */
            trackingNumber?: string;
            /** @description Warehouse notes. */
            warehouseNotes?: string;
            /** @description Reference number. */
            referenceNumber?: string;
            /** @description Number of the outbound order it belongs to. */
            orderNumber?: string;
            /** @description Carrier. */
            carrier?: string;
            /** @description External user ID. */
            extUserId?: string;
            /**
             * @description Inbound stage. Common values: `DUE_IN` due in, `ARRIVED` arrived, `INSPECTING` under inspection, `INSPECTED`
             *     inspected, `RECEIVING` receiving, `RECEIVED` received, `CLOSED` closed, `VOID` voided.
             */
            stage?: string;
            /** @description Putaway stage: `PENDING` not yet begun, `IN PROGRESS` (with a space) under way, `COMPLETED` completed. */
            putawayStage?: string;
            handlings?: components["schemas"]["InboundHandlings"];
            /** @description Goods of the inbound order. */
            asnLineItems?: components["schemas"]["InboundOrderStatusLine"][];
            /** @description Adjustments to the inbound order. */
            adjustInfos?: components["schemas"]["InboundAdjustment"][];
            /** @description Receipts and putaway in detail. */
            asnItemReceiveDetails?: components["schemas"]["ReceivedItem"][];
            /** @description Additional information. */
            additionalInfoList?: components["schemas"]["InboundAdditionalInfo"][];
            /** @description URL of the file of serial numbers. */
            snUrl?: string;
        };
        /** @description A quantity of one item that moved. A line may carry further members, for batch and dates, whose names are not public. */
        StockAttributeChangeLine: {
            /** @description Item code. */
            sku: string;
            /**
             * Format: int32
             * @description Quantity that moved. The receiver of one integrator refuses the whole push for a number that it takes for illegal.
             */
            changeQty: number;
            /** @description Unit, printed as `EA`. */
            unit?: string;
            /** @description Which stock moved: `CHANGE_AVAILABLE_QTY` available stock, `CHANGE_HOLD_QTY` stock on hold. */
            invType?: string;
            /** @description Stock status before: `GOOD` good stock, `DAMAGE` damaged stock. */
            fromStatus?: string;
            /** @description Stock status after: `GOOD` good stock, `DAMAGE` damaged stock. */
            toStatus?: string;
        };
        /**
         * @description Goods that moved from one attribute to another, such as from good to damaged. Which members the sender always gives is
         *     not known beyond `customerCode`: required is what the receiver of one integrator demands. Further members are likely.
         */
        StockAttributeChange: {
            /** @description Partner ID. */
            partnerId?: string;
            /** @description Code of the customer who owns the goods. */
            customerCode: string;
            /** @description Warehouse code. */
            warehouseCode: string;
            /** @description Number of the change. One integrator recognises repeats by it. */
            changeAttributeNumber: string;
            /**
             * Format: int64
             * @description When the change was confirmed, in milliseconds since 1970. One integrator reads the day in the time zone
             *     Asia/Shanghai.
             */
            confirmDate?: number;
            /**
             * @description What changed: `CHANGE_STATUS` the stock status, `CHANGE_BATCHNO` the batch. There are further types, for dates of
             *     manufacture and expiry and for the country of origin, whose names are not public.
             */
            type: string;
            /** @description Lines of the change, at least one. */
            changeList: components["schemas"]["StockAttributeChangeLine"][];
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
    callGateway: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GatewayCall"];
            };
        };
        responses: {
            /** @description The gateway processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayResponse"];
                };
            };
        };
    };
}
