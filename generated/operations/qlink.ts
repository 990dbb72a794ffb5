// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/qlink (sha256:ca317c4c4eac780858d11dfd50cf97fb838888f6696e34683e13d1a327c7a92a)

import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** Operations of qlink. */
export const qlinkOperations = [
  {
    "family": "qlink",
    "operationId": "createOrder",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/createOrder",
    "serviceType": null,
    "summary": "Create outbound order",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "6"
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
