// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/kakaclo (sha256:a9cf6bff2cc81f9f153474b25312f61dfe46d8a439744639c6ae08b869994269)

import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** Operations of kakaclo. */
export const kakacloOperations = [
  {
    "family": "kakaclo",
    "operationId": "createOrder",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v2/order/orders",
    "serviceType": null,
    "summary": "Create order",
    "source": {
      "document": "kakaclo-create-order",
      "section": "Order"
    },
    "evidence": "documented",
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented"
        ],
        "401": [],
        "429": []
      }
    }
  }
] as const satisfies readonly OperationDescriptor[];
