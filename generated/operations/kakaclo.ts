// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/kakaclo (sha256:3c58d71f9492371fbfd580ab56ecbcf6b1f86e868a1b2efc2bab5c1fe2df51a3)

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
    "effect": "create",
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
