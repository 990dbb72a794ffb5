// Generated, do not edit.
// Generator: scripts/build/operations.ts
// Source: spec/qlink (sha256:691e0e271f7d2685b55ead75d103dbea77ae447a16a79d41e0c5b8243f0654be)

import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** Operations of qlink. */
export const qlinkOperations = [
  {
    "family": "qlink",
    "operationId": "initWarehouses",
    "direction": "call",
    "method": "POST",
    "path": "/global-api/v1/warehouse/initWarehouses",
    "wireName": "initWarehouses",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "List warehouses",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "4"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "sign",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "warehouseType",
        "required": false,
        "minLength": 0,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ],
        "headerOnly": false
      },
      {
        "name": "secret",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "accessToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "refreshToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "authInfo",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "apiUrl",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
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
    "wireName": "initChannels",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "List shipping channels",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "5"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "sign",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "warehouseType",
        "required": false,
        "minLength": 0,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ],
        "headerOnly": false
      },
      {
        "name": "secret",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "accessToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "refreshToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "authInfo",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "apiUrl",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
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
    "wireName": "createOrder",
    "serviceType": null,
    "effect": "create",
    "successor": null,
    "summary": "Create outbound order",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "6"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "sign",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "warehouseType",
        "required": false,
        "minLength": 0,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ],
        "headerOnly": false
      },
      {
        "name": "secret",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "accessToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "refreshToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "authInfo",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "apiUrl",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
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
    "wireName": "cancelOrder",
    "serviceType": null,
    "effect": "change",
    "successor": null,
    "summary": "Cancel outbound orders",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "7"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "sign",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "warehouseType",
        "required": false,
        "minLength": 0,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ],
        "headerOnly": false
      },
      {
        "name": "secret",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "accessToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "refreshToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "authInfo",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "apiUrl",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
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
    "wireName": "getOrder",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query outbound orders",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "8"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "sign",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "warehouseType",
        "required": false,
        "minLength": 0,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ],
        "headerOnly": false
      },
      {
        "name": "secret",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "accessToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "refreshToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "authInfo",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "apiUrl",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
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
    "wireName": "syncInventory",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query inventory",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "9"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "sign",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "warehouseType",
        "required": false,
        "minLength": 0,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ],
        "headerOnly": false
      },
      {
        "name": "secret",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "accessToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "refreshToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "authInfo",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "apiUrl",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
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
    "wireName": "createAsnOrder",
    "serviceType": null,
    "effect": "create",
    "successor": null,
    "summary": "Create advance ship notice",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "10"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "sign",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "warehouseType",
        "required": false,
        "minLength": 0,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ],
        "headerOnly": false
      },
      {
        "name": "secret",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "accessToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "refreshToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "authInfo",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "apiUrl",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
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
    "wireName": "getAsnList",
    "serviceType": null,
    "effect": "query",
    "successor": null,
    "summary": "Query advance ship notices",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "11"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "sign",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "warehouseType",
        "required": false,
        "minLength": 0,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ],
        "headerOnly": false
      },
      {
        "name": "secret",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "accessToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "refreshToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "authInfo",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "apiUrl",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
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
    "wireName": "cancelAsnOrder",
    "serviceType": null,
    "effect": "change",
    "successor": null,
    "summary": "Cancel advance ship notices",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "13"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "sign",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "warehouseType",
        "required": false,
        "minLength": 0,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ],
        "headerOnly": false
      },
      {
        "name": "secret",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "accessToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "refreshToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "authInfo",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "apiUrl",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
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
    "wireName": "insertSkuInfo",
    "serviceType": null,
    "effect": "change",
    "successor": null,
    "summary": "Create or update product",
    "source": {
      "document": "qlink-third-party-warehouse",
      "section": "14"
    },
    "evidence": "documented",
    "parameters": [],
    "headers": [
      {
        "name": "appKey",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "sign",
        "required": true,
        "minLength": 1,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "warehouseType",
        "required": false,
        "minLength": 0,
        "values": [
          "LINGXING",
          "BZYXXTXC",
          "COPE",
          "56BAY"
        ],
        "headerOnly": false
      },
      {
        "name": "secret",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "accessToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "refreshToken",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "authInfo",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
      },
      {
        "name": "apiUrl",
        "required": false,
        "minLength": 0,
        "values": null,
        "headerOnly": true
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
