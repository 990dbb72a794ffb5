// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/kakaclo (sha256:c293ffc60025306d4fc33a9d000306b76d19cb05a80d3654221cb887a4ee893f)

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
