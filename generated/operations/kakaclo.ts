// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/kakaclo (sha256:59defd6ec7e47f6cfd778493c0a80ea8d88154487d21ba01f8e33267f2a7c330)

import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** Operations of kakaclo. */
export const kakacloOperations = [
  {
    "family": "kakaclo",
    "operationId": "queryStocks",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v1/product/stocks",
    "serviceType": null,
    "summary": "Query stock",
    "source": {
      "document": "kakaclo-stock",
      "section": "Query stock"
    },
    "evidence": "public-docs",
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented",
        "changed-within"
      ],
      "response": {
        "200": [
          "documented",
          "one-sku"
        ],
        "400": [],
        "401": [],
        "429": []
      }
    }
  },
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
  },
  {
    "family": "kakaclo",
    "operationId": "quoteAutomaticSplit",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v2/order/orders/channel/automationSplit",
    "serviceType": null,
    "summary": "Quote freight by speed",
    "source": {
      "document": "kakaclo-automatic-split",
      "section": "Automatic Split Logistics Channel"
    },
    "evidence": "public-docs",
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "by-channel"
        ],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "createRefund",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v2/order/orders/{id}/refund",
    "serviceType": null,
    "summary": "Create refund",
    "source": {
      "document": "kakaclo-refund",
      "section": "Create refund"
    },
    "evidence": "public-docs",
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented",
        "whole-order"
      ],
      "response": {
        "200": [
          "documented",
          "number-as-text"
        ],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "queryRefund",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v2/order/orders/refund/{id}",
    "serviceType": null,
    "summary": "Query refund",
    "source": {
      "document": "kakaclo-refund-query",
      "section": "Query refund"
    },
    "evidence": "public-docs",
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
