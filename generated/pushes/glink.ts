// Generated, do not edit.
// Generator: scripts/build/pushes.ts
// Source: spec/glink (sha256:83a61df8c58435f50a3a054366f79b7cddcdc16fc9b690e5a6403ebd572c971a)

import type { Open } from "../../src/client/call.ts";
import type { PushDescriptor } from "../../src/contract/push-descriptor.ts";
import type { components, operations } from "../types/glink.ts";

/** Names of the pushes of glink. */
export type GlinkPushName = "orderStatus" | "stockAdjusted" | "inboundStatus";

/** The payload of a push, by its operationId. Members that the contract does not list are reachable as `unknown`. */
export type GlinkPush<Id extends GlinkPushName> = Open<operations[Id]["requestBody"]["content"]["application/json"]>;

/** The answer to a push. */
export type GlinkMetaResponse = components["schemas"]["MetaResponse"];

/** What tells the pushes apart. */
export const glinkPushes = [
  {
    "operationId": "orderStatus",
    "serviceType": "GLINK_UPDATE_ORDER_STATUS",
    "number": "orderNumber",
    "marks": [
      "orderNumber"
    ],
    "certain": false
  },
  {
    "operationId": "stockAdjusted",
    "serviceType": "GLINK_ADJUST_STOCK_PUSH",
    "number": "adjustNumber",
    "marks": [
      "adjustNumber",
      "referenceType",
      "confirmDate",
      "type",
      "adjustList"
    ],
    "certain": true
  },
  {
    "operationId": "inboundStatus",
    "serviceType": "GLINK_UPDATE_ASN_STATUS",
    "number": "asnNumber",
    "marks": [
      "asnNumber",
      "wmsAsnNumber"
    ],
    "certain": true
  }
] as const satisfies readonly PushDescriptor[];

/** The documented answer to a push that was processed. */
export const glinkAcknowledgement = {"success":true,"code":"SUCCESS","message":"success"} as const satisfies GlinkMetaResponse;
