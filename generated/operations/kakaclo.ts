// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/kakaclo (sha256:ffbc0f03ec519e4ea8a6edb253be8281547b4eb231c35fa7b0efac0bf5e388ab)

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
    "headers": [],
    "bearer": true,
    "failureCodes": [],
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
