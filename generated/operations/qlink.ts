// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/qlink (sha256:b1b53889fa9cd5b22335f7c15ecb135457701cacfcd6927b060e3d4544faf63a)

import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** Operations of qlink. */
export const qlinkOperations = [
  {
    "family": "qlink",
    "operationId": "initWarehouses",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/initWarehouses",
    "serviceType": null,
    "effect": "query",
    "summary": "List warehouses",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "4"
    },
    "evidence": "documented",
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "values": null
      },
      {
        "name": "sign",
        "required": true,
        "values": null
      },
      {
        "name": "warehouseType",
        "required": false,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ]
      },
      {
        "name": "secret",
        "required": false,
        "values": null
      },
      {
        "name": "accessToken",
        "required": false,
        "values": null
      },
      {
        "name": "refreshToken",
        "required": false,
        "values": null
      },
      {
        "name": "authInfo",
        "required": false,
        "values": null
      },
      {
        "name": "apiUrl",
        "required": false,
        "values": null
      }
    ],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "call-failed"
        ]
      }
    }
  },
  {
    "family": "qlink",
    "operationId": "initChannels",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/initChannels",
    "serviceType": null,
    "effect": "query",
    "summary": "List shipping channels",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "5"
    },
    "evidence": "documented",
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "values": null
      },
      {
        "name": "sign",
        "required": true,
        "values": null
      },
      {
        "name": "warehouseType",
        "required": false,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ]
      },
      {
        "name": "secret",
        "required": false,
        "values": null
      },
      {
        "name": "accessToken",
        "required": false,
        "values": null
      },
      {
        "name": "refreshToken",
        "required": false,
        "values": null
      },
      {
        "name": "authInfo",
        "required": false,
        "values": null
      },
      {
        "name": "apiUrl",
        "required": false,
        "values": null
      }
    ],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "call-failed"
        ]
      }
    }
  },
  {
    "family": "qlink",
    "operationId": "createOrder",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/createOrder",
    "serviceType": null,
    "effect": "create",
    "summary": "Create outbound order",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "6"
    },
    "evidence": "documented",
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "values": null
      },
      {
        "name": "sign",
        "required": true,
        "values": null
      },
      {
        "name": "warehouseType",
        "required": false,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ]
      },
      {
        "name": "secret",
        "required": false,
        "values": null
      },
      {
        "name": "accessToken",
        "required": false,
        "values": null
      },
      {
        "name": "refreshToken",
        "required": false,
        "values": null
      },
      {
        "name": "authInfo",
        "required": false,
        "values": null
      },
      {
        "name": "apiUrl",
        "required": false,
        "values": null
      }
    ],
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
          "call-failed"
        ]
      }
    }
  },
  {
    "family": "qlink",
    "operationId": "cancelOrder",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/cancelOrder",
    "serviceType": null,
    "effect": "change",
    "summary": "Cancel outbound orders",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "7"
    },
    "evidence": "documented",
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "values": null
      },
      {
        "name": "sign",
        "required": true,
        "values": null
      },
      {
        "name": "warehouseType",
        "required": false,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ]
      },
      {
        "name": "secret",
        "required": false,
        "values": null
      },
      {
        "name": "accessToken",
        "required": false,
        "values": null
      },
      {
        "name": "refreshToken",
        "required": false,
        "values": null
      },
      {
        "name": "authInfo",
        "required": false,
        "values": null
      },
      {
        "name": "apiUrl",
        "required": false,
        "values": null
      }
    ],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "inferred",
          "call-failed"
        ]
      }
    }
  },
  {
    "family": "qlink",
    "operationId": "getOrder",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/getOrder",
    "serviceType": null,
    "effect": "query",
    "summary": "Query outbound orders",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "8"
    },
    "evidence": "documented",
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "values": null
      },
      {
        "name": "sign",
        "required": true,
        "values": null
      },
      {
        "name": "warehouseType",
        "required": false,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ]
      },
      {
        "name": "secret",
        "required": false,
        "values": null
      },
      {
        "name": "accessToken",
        "required": false,
        "values": null
      },
      {
        "name": "refreshToken",
        "required": false,
        "values": null
      },
      {
        "name": "authInfo",
        "required": false,
        "values": null
      },
      {
        "name": "apiUrl",
        "required": false,
        "values": null
      }
    ],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "order-shipped",
          "order-cancelled",
          "order-failed",
          "call-failed"
        ]
      }
    }
  },
  {
    "family": "qlink",
    "operationId": "syncInventory",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/syncInventory",
    "serviceType": null,
    "effect": "query",
    "summary": "Query inventory",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "9"
    },
    "evidence": "documented",
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "values": null
      },
      {
        "name": "sign",
        "required": true,
        "values": null
      },
      {
        "name": "warehouseType",
        "required": false,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ]
      },
      {
        "name": "secret",
        "required": false,
        "values": null
      },
      {
        "name": "accessToken",
        "required": false,
        "values": null
      },
      {
        "name": "refreshToken",
        "required": false,
        "values": null
      },
      {
        "name": "authInfo",
        "required": false,
        "values": null
      },
      {
        "name": "apiUrl",
        "required": false,
        "values": null
      }
    ],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "call-failed"
        ]
      }
    }
  },
  {
    "family": "qlink",
    "operationId": "createAsnOrder",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/createAsnOrder",
    "serviceType": null,
    "effect": "create",
    "summary": "Create advance ship notice",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "10"
    },
    "evidence": "documented",
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "values": null
      },
      {
        "name": "sign",
        "required": true,
        "values": null
      },
      {
        "name": "warehouseType",
        "required": false,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ]
      },
      {
        "name": "secret",
        "required": false,
        "values": null
      },
      {
        "name": "accessToken",
        "required": false,
        "values": null
      },
      {
        "name": "refreshToken",
        "required": false,
        "values": null
      },
      {
        "name": "authInfo",
        "required": false,
        "values": null
      },
      {
        "name": "apiUrl",
        "required": false,
        "values": null
      }
    ],
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
          "call-failed"
        ]
      }
    }
  },
  {
    "family": "qlink",
    "operationId": "getAsnList",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/getAsnList",
    "serviceType": null,
    "effect": "query",
    "summary": "Query advance ship notices",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "11"
    },
    "evidence": "documented",
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "values": null
      },
      {
        "name": "sign",
        "required": true,
        "values": null
      },
      {
        "name": "warehouseType",
        "required": false,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ]
      },
      {
        "name": "secret",
        "required": false,
        "values": null
      },
      {
        "name": "accessToken",
        "required": false,
        "values": null
      },
      {
        "name": "refreshToken",
        "required": false,
        "values": null
      },
      {
        "name": "authInfo",
        "required": false,
        "values": null
      },
      {
        "name": "apiUrl",
        "required": false,
        "values": null
      }
    ],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "call-failed"
        ]
      }
    }
  },
  {
    "family": "qlink",
    "operationId": "cancelAsnOrder",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/cancelAsnOrder",
    "serviceType": null,
    "effect": "change",
    "summary": "Cancel advance ship notices",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "13"
    },
    "evidence": "documented",
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "values": null
      },
      {
        "name": "sign",
        "required": true,
        "values": null
      },
      {
        "name": "warehouseType",
        "required": false,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ]
      },
      {
        "name": "secret",
        "required": false,
        "values": null
      },
      {
        "name": "accessToken",
        "required": false,
        "values": null
      },
      {
        "name": "refreshToken",
        "required": false,
        "values": null
      },
      {
        "name": "authInfo",
        "required": false,
        "values": null
      },
      {
        "name": "apiUrl",
        "required": false,
        "values": null
      }
    ],
    "bearer": false,
    "failureCodes": [],
    "scenarios": {
      "request": [
        "documented"
      ],
      "response": {
        "200": [
          "documented",
          "refused",
          "call-failed"
        ]
      }
    }
  },
  {
    "family": "qlink",
    "operationId": "insertSkuInfo",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/insertSkuInfo",
    "serviceType": null,
    "effect": "change",
    "summary": "Create or update product",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "14"
    },
    "evidence": "documented",
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "values": null
      },
      {
        "name": "sign",
        "required": true,
        "values": null
      },
      {
        "name": "warehouseType",
        "required": false,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ]
      },
      {
        "name": "secret",
        "required": false,
        "values": null
      },
      {
        "name": "accessToken",
        "required": false,
        "values": null
      },
      {
        "name": "refreshToken",
        "required": false,
        "values": null
      },
      {
        "name": "authInfo",
        "required": false,
        "values": null
      },
      {
        "name": "apiUrl",
        "required": false,
        "values": null
      }
    ],
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
          "call-failed"
        ]
      }
    }
  }
] as const satisfies readonly OperationDescriptor[];
