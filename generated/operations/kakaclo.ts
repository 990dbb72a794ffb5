// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/kakaclo (sha256:fa3c0394ca1ff4c78c987b2d87b3dbe41a0e12bd801df68feed1cbb638317f5a)

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
