// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/kakaclo (sha256:17a6b8f8efa02111c4b5f25503096796c04e33e17bc7f0cd9111039e61c0e2d6)

import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** Operations of kakaclo. */
export const kakacloOperations = [
  {
    "family": "kakaclo",
    "operationId": "createOrder",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v2/order/orders",
    "wireName": null,
    "serviceType": null,
    "effect": "create",
    "successor": null,
    "summary": "Create order",
    "source": {
      "document": "kakaclo-create-order",
      "section": "Order"
    },
    "evidence": "documented",
    "parameters": [],
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
    "operationId": "queryOrders",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v2/order/orders",
    "wireName": null,
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query orders",
    "source": {
      "document": "kakaclo-order-list",
      "section": "Query orders"
    },
    "evidence": "public-docs",
    "parameters": [
      {
        "name": "createStartTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "createEndTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "updateStartTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "updateEndTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "ids",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": true
      },
      {
        "name": "pageNumber",
        "in": "query",
        "required": false,
        "type": "integer",
        "isList": false
      },
      {
        "name": "pageSize",
        "in": "query",
        "required": false,
        "type": "integer",
        "isList": false
      }
    ],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "by-number",
        "created-within",
        "updated-within"
      ],
      "response": {
        "200": [
          "documented",
          "partially-shipped",
          "fully-shipped",
          "first-version"
        ],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "queryCategories",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v1/product/category",
    "wireName": "category",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query categories",
    "source": {
      "document": "kakaclo-category",
      "section": "Query category"
    },
    "evidence": "public-docs",
    "parameters": [],
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
    "operationId": "queryProducts",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v1/product/products",
    "wireName": "products",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query products",
    "source": {
      "document": "kakaclo-products",
      "section": "Query products"
    },
    "evidence": "public-docs",
    "parameters": [
      {
        "name": "spus",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": true
      },
      {
        "name": "skus",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": true
      },
      {
        "name": "categoryId",
        "in": "query",
        "required": false,
        "type": "integer",
        "isList": false
      },
      {
        "name": "dateStartTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "dateEndTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "sortType",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "sortBy",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "pageNumber",
        "in": "query",
        "required": false,
        "type": "integer",
        "isList": false
      }
    ],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "by-product",
        "by-sku",
        "by-category",
        "changed-within"
      ],
      "response": {
        "200": [
          "documented"
        ],
        "400": [],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "queryWarehouses",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v1/product/countryAndWarehouse",
    "wireName": "countryAndWarehouse",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query warehouses",
    "source": {
      "document": "kakaclo-warehouses",
      "section": "Query shipping countries and warehouses"
    },
    "evidence": "public-docs",
    "parameters": [],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "all"
      ],
      "response": {
        "200": [
          "documented"
        ],
        "400": [],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "queryStocks",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v1/product/stocks",
    "wireName": "stocks",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query stock",
    "source": {
      "document": "kakaclo-stock",
      "section": "Query stock"
    },
    "evidence": "public-docs",
    "parameters": [
      {
        "name": "skus",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": true
      },
      {
        "name": "warehouseCode",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "dateStartTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "dateEndTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "pageNumber",
        "in": "query",
        "required": false,
        "type": "integer",
        "isList": false
      }
    ],
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
    "operationId": "quoteChannels",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v2/order/orders/channel",
    "wireName": null,
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Quote freight by channel",
    "source": {
      "document": "kakaclo-channel",
      "section": "Logistics Channel"
    },
    "evidence": "public-docs",
    "parameters": [],
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
          "without-speed"
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
    "wireName": "automationSplit",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Quote freight by speed",
    "source": {
      "document": "kakaclo-automatic-split",
      "section": "Automatic Split Logistics Channel"
    },
    "evidence": "public-docs",
    "parameters": [],
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
    "wireName": null,
    "serviceType": null,
    "effect": "create",
    "successor": null,
    "summary": "Create refund",
    "source": {
      "document": "kakaclo-refund",
      "section": "Refund order"
    },
    "evidence": "public-docs",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "string",
        "isList": false
      }
    ],
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
          "whole-order",
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
    "wireName": null,
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query refund",
    "source": {
      "document": "kakaclo-refund-query",
      "section": "Query refund"
    },
    "evidence": "public-docs",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "string",
        "isList": false
      }
    ],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "by-order",
        "by-refund"
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
    "operationId": "queryDesignCategories",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v1/product/custom/modelCategoryName/search",
    "wireName": null,
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query design categories",
    "source": {
      "document": "kakaclo-design-categories",
      "section": "Get design category name list"
    },
    "evidence": "public-docs",
    "parameters": [],
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
        "400": [
          "invalid-request"
        ],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "queryDesignModels",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v1/product/custom/designModel/search",
    "wireName": null,
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query design models",
    "source": {
      "document": "kakaclo-design-models",
      "section": "Get design model list"
    },
    "evidence": "public-docs",
    "parameters": [],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "by-table",
        "documented"
      ],
      "response": {
        "200": [
          "documented"
        ],
        "400": [
          "invalid-request"
        ],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "getDesignModel",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v1/product/custom/designModel/detail/{id}",
    "wireName": null,
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Get design model",
    "source": {
      "document": "kakaclo-design-model",
      "section": "Get design model detail"
    },
    "evidence": "public-docs",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "integer",
        "isList": false
      }
    ],
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
        "400": [
          "invalid-request"
        ],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "queryDesignedProducts",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v1/product/custom/customDesigned/search",
    "wireName": null,
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query designed products",
    "source": {
      "document": "kakaclo-designed-products",
      "section": "Get custom designed list"
    },
    "evidence": "public-docs",
    "parameters": [],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "by-table",
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
    "operationId": "createDesignedProduct",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v1/product/custom/customDesigned/addProduct",
    "wireName": "addProduct",
    "serviceType": null,
    "effect": "create",
    "successor": null,
    "summary": "Create designed product",
    "source": {
      "document": "kakaclo-save-designed-product",
      "section": "Save pod designed product"
    },
    "evidence": "public-docs",
    "parameters": [],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented",
        "command"
      ],
      "response": {
        "200": [
          "documented"
        ],
        "400": [
          "invalid-request"
        ],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "queryBalance",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v1/payment/balance",
    "wireName": "balance",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query balance",
    "source": {
      "document": "kakaclo-balance",
      "section": "Query balance"
    },
    "evidence": "public-docs",
    "parameters": [],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "own"
      ],
      "response": {
        "200": [
          "made-up"
        ],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "quoteChannelsV1",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v1/order/orders/channel",
    "wireName": null,
    "serviceType": null,
    "effect": "query",
    "successor": "quoteChannels",
    "summary": "Quote freight by channel (V1)",
    "source": {
      "document": "kakaclo-channel-v1",
      "section": "Logistics Channel"
    },
    "evidence": "public-docs",
    "parameters": [],
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
          "without-speed"
        ],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "createOrderV1",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v1/order/orders",
    "wireName": null,
    "serviceType": null,
    "effect": "create",
    "successor": "createOrder",
    "summary": "Create order (V1)",
    "source": {
      "document": "kakaclo-order-v1",
      "section": "Create order"
    },
    "evidence": "public-docs",
    "parameters": [],
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
    "operationId": "queryOrdersV1",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v1/order/orders",
    "wireName": null,
    "serviceType": null,
    "effect": "query",
    "successor": "queryOrders",
    "summary": "Query orders (V1)",
    "source": {
      "document": "kakaclo-order-list-v1",
      "section": "Query orders"
    },
    "evidence": "public-docs",
    "parameters": [
      {
        "name": "status",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": true
      },
      {
        "name": "createStartTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "createEndTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "updateStartTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "updateEndTime",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": false
      },
      {
        "name": "ids",
        "in": "query",
        "required": false,
        "type": "string",
        "isList": true
      },
      {
        "name": "pageNumber",
        "in": "query",
        "required": false,
        "type": "integer",
        "isList": false
      },
      {
        "name": "pageSize",
        "in": "query",
        "required": false,
        "type": "integer",
        "isList": false
      }
    ],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "by-number",
        "by-status",
        "created-within"
      ],
      "response": {
        "200": [
          "documented",
          "shipped",
          "partially-shipped",
          "waiting-to-ship"
        ],
        "401": [],
        "429": []
      }
    }
  },
  {
    "family": "kakaclo",
    "operationId": "createRefundV1",
    "direction": "call",
    "method": "POST",
    "path": "/openapi/v1/order/orders/{id}/refund",
    "wireName": null,
    "serviceType": null,
    "effect": "create",
    "successor": "createRefund",
    "summary": "Create refund (V1)",
    "source": {
      "document": "kakaclo-refund-v1",
      "section": "Refund order"
    },
    "evidence": "public-docs",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "string",
        "isList": false
      }
    ],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "made-up"
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
    "operationId": "queryRefundV1",
    "direction": "call",
    "method": "GET",
    "path": "/openapi/v1/order/orders/refund/{id}",
    "wireName": null,
    "serviceType": null,
    "effect": "query",
    "successor": "queryRefund",
    "summary": "Query refund (V1)",
    "source": {
      "document": "kakaclo-refund-query-v1",
      "section": "Query refund"
    },
    "evidence": "public-docs",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "string",
        "isList": false
      }
    ],
    "headers": [],
    "bearer": true,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "by-order"
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
