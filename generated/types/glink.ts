// Generated, do not edit.
// Generator: scripts/build/types.ts
// Source: spec/glink (sha256:4e82b1cc5d322ba4249176ba29965d3dd7ab43a5e4df3c090ca378d072864a59)

export interface paths {
    "/glink/GLINK_CREATE_ORDER_NOTIFY": {
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
         * @description SERVICE_TYPE `GLINK_CREATE_ORDER_NOTIFY`. Hands an outbound order to the warehouse.
         *
         *     Independent integrators report that repeating an `orderNumber` answers `success: true` with the message
         *     `Order already exist.` and changes nothing.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    GLINK_UPDATE_ORDER_STATUS: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive order status
         * @description SERVICE_TYPE `GLINK_UPDATE_ORDER_STATUS`. The platform calls you: it pushes the order when its status changes,
         *     according to the rules configured for the customer. Answer with a MetaResponse that says whether you
         *     processed it.
         *
         *     Independent integrators report that a push counts as delivered when the answer is HTTP 200 with
         *     `success: true`, and that pushes repeat: recognise a repeat by its order number and status.
         */
        post: operations["orderStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
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
        /** @description The sender of the order. Integrators report that orders without it were accepted. */
        Consignor: {
            /** @description Name, mainly used when shipping to a business. Integrators report that at least one of `name` and `company` is expected. */
            name: string;
            /** @description Name of the company. Integrators report that at least one of `name` and `company` is expected. */
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
            /** @description Whether the file replaces one sent before. */
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
            orderType: "B2C" | "B2B" | "RETURN_TO_SUPPLIER";
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
            cartonization: boolean | number;
            /** @description Marks orders that ask for given batches. The WMS filters orders by it or uses it as a condition of the order pool. */
            isSpecifyBatch?: boolean;
            /**
             * Format: int32
             * @description Kind of address: `1` unknown, `2` commercial, `3` residential.
             * @enum {integer}
             */
            addressType?: 1 | 2 | 3;
            shippingInstructions: components["schemas"]["ShippingInstructions"];
            shipTo: components["schemas"]["Consignee"];
            shipFrom: components["schemas"]["Consignor"];
            /** @description Order lines. */
            items: components["schemas"]["OutboundOrderItem"][];
            /** @description Attachments. With label source `ATTACHMENT`, exactly one is a `Shipping Label`. */
            files?: components["schemas"]["OutboundOrderFile"][];
            /** @description Invoices that the external system sends. */
            invoiceList?: components["schemas"]["Invoice"][];
            /** @description Pallets and cartons that the order asks for. */
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
        };
        /** @description Outcome of a call or of a push. */
        MetaResponse: {
            /** @description Whether processing succeeded (`true`) or failed (`false`). */
            success: boolean;
            /** @description Status code of the operation. On failure it names the kind of error. */
            code?: string | null;
            /** @description Text that explains the outcome. */
            message?: string | null;
        };
        /** @description An address of a shipped order. */
        ShippedAddress: {
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
        /** @description An order line as shipped. */
        ShippedItem: {
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
        ShippedPackageContent: {
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
        /** @description A package of a shipped order. */
        ShippedPackage: {
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
            packageContents?: components["schemas"]["ShippedPackageContent"][];
        };
        /** @description A pallet of a shipped order. */
        ShippedPallet: {
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
        /** @description Serial numbers of one SKU. */
        SerialNumbers: {
            /** @description SKU code. */
            skuCode?: string;
            /** @description Serial numbers. */
            snList?: string[];
        };
        /** @description A batch that the order was served from. */
        ShippedBatch: {
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
        /** @description What went wrong with the shipment. */
        ShippingException: {
            /** @description Code of the exception. */
            code?: string | null;
            /** @description Text of the exception. */
            message?: string | null;
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
            shipTo?: components["schemas"]["ShippedAddress"];
            shipFrom?: components["schemas"]["ShippedAddress"];
            /** @description Order lines as shipped. */
            items?: components["schemas"]["ShippedItem"][];
            /** @description Packages. */
            packages?: components["schemas"]["ShippedPackage"][];
            /** @description Pallets. */
            pallets?: components["schemas"]["ShippedPallet"][];
            /** @description Serial numbers. */
            snList?: components["schemas"]["SerialNumbers"][];
            /** @description Batches. */
            batchInfo?: components["schemas"]["ShippedBatch"][];
            handlings?: components["schemas"]["Handlings"];
            shippingExceptionVO?: components["schemas"]["ShippingException"];
            /** @description Additional information on the order. The document does not list the members. */
            additionalInfoList?: {
                [key: string]: unknown;
            }[];
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
                "application/json": components["schemas"]["OutboundOrder"];
            };
        };
        responses: {
            /** @description The gateway processed the call; `success` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetaResponse"];
                };
            };
        };
    };
    orderStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutboundOrderStatus"];
            };
        };
        responses: {
            /** @description Your acknowledgement of the push. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetaResponse"];
                };
            };
        };
    };
}
