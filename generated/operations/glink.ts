// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/glink (sha256:fe52259801bafbdb434785915c20de16a964f7c27f6d4648cbf4a83efa5f4b52)

import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** Operations of glink. */
export const glinkOperations = [
  {
    "family": "glink",
    "operationId": "createOrder",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_CREATE_ORDER_NOTIFY",
    "wireName": "GLINK_CREATE_ORDER_NOTIFY",
    "serviceType": "GLINK_CREATE_ORDER_NOTIFY",
    "effect": "create",
    "successor": null,
    "summary": "Create outbound order",
    "source": {
      "document": "glink-order",
      "section": "2.1"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "accepted",
          "already-exists"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "cancelOrder",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_CANCEL_ORDER_NOTIFY",
    "wireName": "GLINK_CANCEL_ORDER_NOTIFY",
    "serviceType": "GLINK_CANCEL_ORDER_NOTIFY",
    "effect": "change",
    "successor": null,
    "summary": "Cancel outbound orders",
    "source": {
      "document": "glink-order",
      "section": "2.2"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "already-cancelled",
          "accepted"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "queryOrders",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_QUERY_ORDER_NOTIFY",
    "wireName": "GLINK_QUERY_ORDER_NOTIFY",
    "serviceType": "GLINK_QUERY_ORDER_NOTIFY",
    "effect": "query",
    "successor": null,
    "summary": "Query outbound orders by number",
    "source": {
      "document": "glink-order",
      "section": "2.3"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "without-numbers"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "batchQueryOrders",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "wireName": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "serviceType": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "effect": "query",
    "successor": null,
    "summary": "Query outbound orders (version 2)",
    "source": {
      "document": "glink-order",
      "section": "2.4"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
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
  },
  {
    "family": "glink",
    "operationId": "addOrderFiles",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_CREATE_FILE_NOTIFY",
    "wireName": "GLINK_CREATE_FILE_NOTIFY",
    "serviceType": "GLINK_CREATE_FILE_NOTIFY",
    "effect": "change",
    "successor": null,
    "summary": "Add attachments to an outbound order",
    "source": {
      "document": "glink-order",
      "section": "2.6"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented",
        "base64"
      ],
      "response": {
        "200": [
          "documented"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "updateLogisticStatus",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "wireName": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "serviceType": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "effect": "change",
    "successor": null,
    "summary": "Update logistics status",
    "source": {
      "document": "glink-order",
      "section": "2.7"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [
      "INVALID_DATA"
    ],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "failure"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "updateOnlineStatus",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "wireName": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "serviceType": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "effect": "change",
    "successor": null,
    "summary": "Update online status of orders",
    "source": {
      "document": "glink-order",
      "section": "2.8"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [
      "INVALID_DATA"
    ],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "order-not-found",
          "customer-not-found",
          "warehouse-not-found",
          "empty-list"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "createProductionOrder",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_CREATE_PRODUCTION_ORDER",
    "wireName": "GLINK_CREATE_PRODUCTION_ORDER",
    "serviceType": "GLINK_CREATE_PRODUCTION_ORDER",
    "effect": "create",
    "successor": null,
    "summary": "Create production order",
    "source": {
      "document": "glink-order",
      "section": "2.10"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
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
  },
  {
    "family": "glink",
    "operationId": "cancelProductionOrder",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_CANCEL_PRODUCTION_ORDER",
    "wireName": "GLINK_CANCEL_PRODUCTION_ORDER",
    "serviceType": "GLINK_CANCEL_PRODUCTION_ORDER",
    "effect": "change",
    "successor": null,
    "summary": "Cancel production order",
    "source": {
      "document": "glink-order",
      "section": "2.11"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
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
  },
  {
    "family": "glink",
    "operationId": "createAsn",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_CREATE_ASN_NOTIFY",
    "wireName": "GLINK_CREATE_ASN_NOTIFY",
    "serviceType": "GLINK_CREATE_ASN_NOTIFY",
    "effect": "create",
    "successor": null,
    "summary": "Create inbound order",
    "source": {
      "document": "glink-inbound",
      "section": "2.1"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
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
  },
  {
    "family": "glink",
    "operationId": "cancelAsn",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_CANCEL_ASN_NOTIFY",
    "wireName": "GLINK_CANCEL_ASN_NOTIFY",
    "serviceType": "GLINK_CANCEL_ASN_NOTIFY",
    "effect": "change",
    "successor": null,
    "summary": "Cancel inbound order",
    "source": {
      "document": "glink-inbound",
      "section": "2.2"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
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
  },
  {
    "family": "glink",
    "operationId": "queryAsns",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_QUERY_ASN_NOTIFY",
    "wireName": "GLINK_QUERY_ASN_NOTIFY",
    "serviceType": "GLINK_QUERY_ASN_NOTIFY",
    "effect": "query",
    "successor": null,
    "summary": "Query inbound orders by number",
    "source": {
      "document": "glink-inbound",
      "section": "2.3"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
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
  },
  {
    "family": "glink",
    "operationId": "batchQueryAsns",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_BATCH_QUERY_ASN_NOTIFY",
    "wireName": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "serviceType": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "effect": "query",
    "successor": null,
    "summary": "Query inbound orders page by page",
    "source": {
      "document": "glink-inbound",
      "section": "2.4"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "noCriteria"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "batchOperateItems",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "wireName": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "serviceType": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "effect": "change",
    "successor": null,
    "summary": "Create or update items",
    "source": {
      "document": "glink-item",
      "section": "2.1"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [
      "INVALID_SIGNATURE",
      "INTERNAL_ERROR",
      "INVALID_DATA",
      "INVALID_OPERATION"
    ],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "invalid-signature",
          "internal-error",
          "invalid-operation",
          "invalid-data",
          "partial-succeed"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "queryItems",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_QUERY_ITEM_NOTIFY",
    "wireName": "GLINK_QUERY_ITEM_NOTIFY",
    "serviceType": "GLINK_QUERY_ITEM_NOTIFY",
    "effect": "query",
    "successor": null,
    "summary": "Query items",
    "source": {
      "document": "glink-item",
      "section": "2.2"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [
      "INVALID_SIGNATURE",
      "INTERNAL_ERROR",
      "INVALID_DATA",
      "INVALID_OPERATION",
      "FAIL"
    ],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "noCriteria",
          "invalid-signature",
          "internal-error",
          "invalid-operation",
          "not-found",
          "partial-succeed"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "queryStockBySku",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_QUERY_INVENTORY_NOTIFY",
    "wireName": "GLINK_QUERY_INVENTORY_NOTIFY",
    "serviceType": "GLINK_QUERY_INVENTORY_NOTIFY",
    "effect": "query",
    "successor": null,
    "summary": "Query stock by item code",
    "source": {
      "document": "glink-inventory",
      "section": "2.1"
    },
    "evidence": "public-docs",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [
      "INTERNAL_ERROR"
    ],
    "scenarios": {
      "request": [
        "sample"
      ],
      "response": {
        "200": [
          "sample",
          "internal-error"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "queryWarehouseStock",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "wireName": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "serviceType": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "effect": "query",
    "successor": null,
    "summary": "Query the stock of a warehouse page by page",
    "source": {
      "document": "one-integrator",
      "section": "notes and code to July 2026"
    },
    "evidence": "observed",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "sample"
      ],
      "response": {
        "200": [
          "sample",
          "empty-page"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "queryOwner",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_QUERY_OWNER_NOTIFY",
    "wireName": "GLINK_QUERY_OWNER_NOTIFY",
    "serviceType": "GLINK_QUERY_OWNER_NOTIFY",
    "effect": "query",
    "successor": null,
    "summary": "Query the domain code of a customer",
    "source": {
      "document": "glink-customer-warehouse",
      "section": "2.1"
    },
    "evidence": "public-docs",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "sample"
      ],
      "response": {
        "200": [
          "sample"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "queryWarehouses",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_QUERY_WAREHOUSE_NOTIFY",
    "wireName": "GLINK_QUERY_WAREHOUSE_NOTIFY",
    "serviceType": "GLINK_QUERY_WAREHOUSE_NOTIFY",
    "effect": "query",
    "successor": null,
    "summary": "Query the warehouses of a customer",
    "source": {
      "document": "one-integrator",
      "section": "notes and code to July 2026"
    },
    "evidence": "public-clients",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "sample"
      ],
      "response": {
        "200": [
          "sample",
          "none"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "queryCarriers",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_QUERY_CARRIER_NOTIFY",
    "wireName": "GLINK_QUERY_CARRIER_NOTIFY",
    "serviceType": "GLINK_QUERY_CARRIER_NOTIFY",
    "effect": "query",
    "successor": null,
    "summary": "Query carriers and services of a warehouse",
    "source": {
      "document": "one-integrator",
      "section": "notes and code to July 2026"
    },
    "evidence": "public-clients",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "sample"
      ],
      "response": {
        "200": [
          "sample",
          "none"
        ]
      }
    }
  },
  {
    "family": "glink",
    "operationId": "queryAsnInspections",
    "direction": "call",
    "method": "POST",
    "path": "/glink/GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY",
    "wireName": "GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY",
    "serviceType": "GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY",
    "effect": "query",
    "successor": null,
    "summary": "Query inspection details of inbound orders",
    "source": {
      "document": "one-integrator",
      "section": "notes and code to July 2026"
    },
    "evidence": "public-clients",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "sample"
      ],
      "response": {
        "200": [
          "sample"
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
    "wireName": "GLINK_UPDATE_ORDER_STATUS",
    "serviceType": "GLINK_UPDATE_ORDER_STATUS",
    "effect": null,
    "successor": null,
    "summary": "Receive order status",
    "source": {
      "document": "glink-order",
      "section": "2.5"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
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
  },
  {
    "family": "glink",
    "operationId": "stockAdjusted",
    "direction": "push",
    "method": "POST",
    "path": null,
    "wireName": "GLINK_ADJUST_STOCK_PUSH",
    "serviceType": "GLINK_ADJUST_STOCK_PUSH",
    "effect": null,
    "successor": null,
    "summary": "Receive stock adjustment",
    "source": {
      "document": "glink-order",
      "section": "2.9"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
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
  },
  {
    "family": "glink",
    "operationId": "inboundStatus",
    "direction": "push",
    "method": "POST",
    "path": null,
    "wireName": "GLINK_UPDATE_ASN_STATUS",
    "serviceType": "GLINK_UPDATE_ASN_STATUS",
    "effect": null,
    "successor": null,
    "summary": "Receive inbound order status",
    "source": {
      "document": "glink-inbound",
      "section": "2.5"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
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
  },
  {
    "family": "glink",
    "operationId": "stockAttributeChanged",
    "direction": "push",
    "method": "POST",
    "path": null,
    "wireName": null,
    "serviceType": null,
    "effect": null,
    "successor": null,
    "summary": "Receive a change of stock attributes",
    "source": {
      "document": "one-integrator",
      "section": "notes and code to July 2026"
    },
    "evidence": "public-clients",
    "parameters": [],
    "headers": [],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "sample"
      ],
      "response": {
        "200": [
          "sample"
        ]
      }
    }
  }
] as const satisfies readonly OperationDescriptor[];
