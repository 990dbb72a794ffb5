// Generated, do not edit.
// Generator: scripts/build/types.ts
// Source: spec/glink (sha256:ec4f2cda619be2025bd1ab94005a2b026a65b0d19595aff23f813a7423e8f4a6)

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
        GatewayServiceType: "GLINK_CREATE_ORDER_NOTIFY" | "GLINK_CANCEL_ORDER_NOTIFY" | "GLINK_QUERY_ORDER_NOTIFY" | "GLINK_BATCH_QUERY_ORDER_NOTIFY" | "GLINK_CREATE_FILE_NOTIFY" | "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2" | "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY" | "GLINK_CREATE_PRODUCTION_ORDER" | "GLINK_CANCEL_PRODUCTION_ORDER" | "GLINK_CREATE_ASN_NOTIFY" | "GLINK_CANCEL_ASN_NOTIFY" | "GLINK_QUERY_ASN_NOTIFY" | "GLINK_BATCH_QUERY_ASN_NOTIFY" | "GLINK_BATCH_OPERATE_ITEM_NOTIFY" | "GLINK_QUERY_ITEM_NOTIFY";
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
