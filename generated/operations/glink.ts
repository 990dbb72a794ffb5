// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/glink (sha256:4e82b1cc5d322ba4249176ba29965d3dd7ab43a5e4df3c090ca378d072864a59)

import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** Operations of glink. */
export const glinkOperations = [
  {
    "family": "glink",
    "operationId": "createOrder",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_CREATE_ORDER_NOTIFY",
    "serviceType": "GLINK_CREATE_ORDER_NOTIFY",
    "summary": "Create outbound order",
    "source": {
      "document": "glink-order",
      "section": "2.1"
    },
    "evidence": "documented",
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "accepted"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "orderStatus",
    "direction": "push",
    "method": "POST",
    "path": null,
    "serviceType": "GLINK_UPDATE_ORDER_STATUS",
    "summary": "Receive order status",
    "source": {
      "document": "glink-order",
      "section": "2.5"
    },
    "evidence": "documented",
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented"
        ]
      }
    }
  }
] as const satisfies readonly OperationDescriptor[];
