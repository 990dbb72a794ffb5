// Generated, do not edit.
// Generator: scripts/build/pushes.ts
// Source: spec/glink (sha256:fe52259801bafbdb434785915c20de16a964f7c27f6d4648cbf4a83efa5f4b52)

import type { Open } from "../../src/contract/open.ts";
import type { PushDescriptor } from "../../src/contract/push-descriptor.ts";
import type { components, operations } from "../types/glink.ts";

/** Names of the pushes of glink. */
export type GlinkPushName = "orderStatus" | "stockAdjusted" | "inboundStatus" | "stockAttributeChanged";

/** The payload of a push, by its operationId. Members that the contract does not list are reachable as `unknown`. */
export type GlinkPush<Id extends GlinkPushName> = Open<operations[Id]["requestBody"]["content"]["application/json"]>;

/** The answer to a push. */
export type GlinkMetaResponse = components["schemas"]["MetaResponse"];

/** The handlers of the pushes; `Handlers` has the type of each by the name of its push. */
export type GlinkPushHandlers<Handlers extends Readonly<Record<GlinkPushName, unknown>>> = {
  /** Receive order status. SERVICE_TYPE `GLINK_UPDATE_ORDER_STATUS` (`documented`). */
  onOrderStatus: Handlers["orderStatus"];
  /** Receive stock adjustment. SERVICE_TYPE `GLINK_ADJUST_STOCK_PUSH` (`documented`). */
  onStockAdjusted: Handlers["stockAdjusted"];
  /** Receive inbound order status. SERVICE_TYPE `GLINK_UPDATE_ASN_STATUS` (`documented`). */
  onInboundStatus: Handlers["inboundStatus"];
  /** Receive a change of stock attributes. No source names its SERVICE_TYPE (`public-clients`). Without this handler the push is checked all the same, and reaches `unknown`. */
  onStockAttributeChanged?: Handlers["stockAttributeChanged"] | undefined;
};

/** What tells the pushes apart. */
export const glinkPushes = [
  {
    "operationId": "orderStatus",
    "serviceType": "GLINK_UPDATE_ORDER_STATUS",
    "handler": "onOrderStatus",
    "required": true,
    "number": "orderNumber",
    "tells": "state",
    "marks": [
      "orderNumber"
    ],
    "certain": false
  },
  {
    "operationId": "stockAdjusted",
    "serviceType": "GLINK_ADJUST_STOCK_PUSH",
    "handler": "onStockAdjusted",
    "required": true,
    "number": "adjustNumber",
    "tells": "change",
    "marks": [
      "adjustNumber",
      "referenceType",
      "adjustList"
    ],
    "certain": true
  },
  {
    "operationId": "inboundStatus",
    "serviceType": "GLINK_UPDATE_ASN_STATUS",
    "handler": "onInboundStatus",
    "required": true,
    "number": "asnNumber",
    "tells": "state",
    "marks": [
      "asnNumber",
      "wmsAsnNumber"
    ],
    "certain": true
  },
  {
    "operationId": "stockAttributeChanged",
    "serviceType": null,
    "handler": "onStockAttributeChanged",
    "required": false,
    "number": "changeAttributeNumber",
    "tells": "change",
    "marks": [
      "changeAttributeNumber",
      "changeList"
    ],
    "certain": true
  }
] as const satisfies readonly PushDescriptor[];

/** The documented answer to a push that was processed. */
export const glinkAcknowledgement = {"success":true,"code":"SUCCESS","message":"success"} as const satisfies GlinkMetaResponse;
