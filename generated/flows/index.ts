// Generated, do not edit.
// Generator: scripts/build/flows.ts
// Source: spec/flows (sha256:8d7254e291951fedbb99e05f1e69bac06826a6aa73bf6ecbb7c27a81edca2722)

import type { FlowBook } from "../../src/probe/flows/flow.ts";

/** The flows of spec/flows, in the order of their names. */
export const flowBook: FlowBook = {
 "flows": [
  {
   "name": "glink-asn-cancel",
   "family": "glink",
   "title": "Cancelled inbound order",
   "summary": "Goods are announced, and the inbound order is cancelled before they arrive.",
   "description": "Announces three pieces and cancels the inbound order at once. It then reads as voided, and the stock stays as it is.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "asnNumber",
     "description": "Number of the inbound order.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 200
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "positive": "salableQty"
     }
    },
    {
     "stepId": "create",
     "description": "Three pieces are announced.",
     "operationId": "createAsn",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumber": "$inputs.asnNumber",
      "asnType": "SUPPLIER_RECEIPT",
      "asnLineItems": [
       {
        "sku": "$steps.stock.outputs.sku",
        "quantity": 3
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The inbound order is found by its number.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/asnNumber == $inputs.asnNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "cancel",
     "description": "The inbound order is cancelled, where that is not too late.",
     "operationId": "cancelAsn",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "mayBeLate": true
    },
    {
     "stepId": "cancelled",
     "description": "It reads as voided.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/status == 'Voided' || $response.body#/asnInfoList/0/stage == 'VOID' || $response.body#/asnInfoList/0/stage == 'CANCELLED'",
       "rule": "cancelled-reads-cancelled"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "untouched",
     "description": "The stock is as it was.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "skus": [
       "$steps.stock.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "salableQty",
       "from": "$steps.stock.outputs.salable",
       "by": [
        0
       ]
      },
      {
       "rule": "stock-change",
       "member": "totalQty",
       "from": "$steps.stock.outputs.total",
       "by": [
        0
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "glink-cancel-too-late",
   "family": "glink",
   "title": "Cancellation that comes too late",
   "summary": "A shipped order stays shipped, whatever a cancellation is answered.",
   "description": "Creates an order, waits until it is shipped, and cancels it. No source tells how that is answered; what has left the\nwarehouse has to stay shipped.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "orderNumber",
     "description": "Number of the order.",
     "from": "number"
    },
    {
     "name": "orderTime",
     "description": "When the order was placed, in UTC+8.",
     "from": "time"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "carriers",
     "description": "The carriers of the first warehouse.",
     "operationId": "queryCarriers",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "carrier": "$response.body#/resultList/0/carrierServiceList/0/carrier",
      "carrierService": "$response.body#/resultList/0/carrierServiceList/0/carrierService"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 200
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "positive": "salableQty"
     }
    },
    {
     "stepId": "create",
     "description": "An order of one piece.",
     "operationId": "createOrder",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "orderNumber": "$inputs.orderNumber",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderTime": "$inputs.orderTime",
      "shippingInstructions": {
       "carrier": "$steps.carriers.outputs.carrier",
       "carrierService": "$steps.carriers.outputs.carrierService",
       "shippingLabelSource": "API"
      },
      "shipTo": {
       "name": "Kim",
       "mobileNumber": "5550100",
       "streetLine1": "1 Main Street",
       "city": "Springfield",
       "state": "IL",
       "postalCode": "62701",
       "countryCode": "US"
      },
      "shipFrom": {
       "name": "Kim",
       "mobileNumber": "5550100",
       "streetLine1": "1 Main Street",
       "city": "Springfield",
       "state": "IL",
       "postalCode": "62701",
       "countryCode": "US"
      },
      "items": [
       {
        "sku": "$steps.stock.outputs.sku",
        "quantity": 1
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "shipped",
     "description": "The order is shipped.",
     "operationId": "batchQueryOrders",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/orderInfoList/0/stage == 'SHIPPED'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "ship",
     "actsOn": {
      "orderNumber": "$inputs.orderNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "stage",
       "known": [
        "CREATED",
        "REVIEW",
        "DUE_OUT",
        "ALLOCATED",
        "RELEASED",
        "PICK",
        "PICKING",
        "PICKED",
        "PACK",
        "PACKING",
        "PACKED",
        "ROUTING",
        "SHIPPED",
        "OPEN",
        "PARTIALLY_ALLOCATED",
        "SHIPPING",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "cancel",
     "description": "The cancellation comes too late, unless it arrives before the shipment.",
     "operationId": "cancelOrder",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [],
     "outputs": {
      "isTaken": "$response.body#/success"
     },
     "mayRefuse": true
    },
    {
     "stepId": "still-shipped",
     "description": "The order is still shipped, or is cancelled by a cancellation that was taken.",
     "operationId": "batchQueryOrders",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/orderInfoList/0/stage == 'SHIPPED' || ($steps.cancel.outputs.isTaken == true && ($response.body#/orderInfoList/0/status == 'CANCELLED' || $response.body#/orderInfoList/0/stage == 'CANCELLED'))",
       "rule": "repeat-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "stage",
       "known": [
        "CREATED",
        "REVIEW",
        "DUE_OUT",
        "ALLOCATED",
        "RELEASED",
        "PICK",
        "PICKING",
        "PICKED",
        "PACK",
        "PACKING",
        "PACKED",
        "ROUTING",
        "SHIPPED",
        "OPEN",
        "PARTIALLY_ALLOCATED",
        "SHIPPING",
        "CLOSED"
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "glink-cancel",
   "family": "glink",
   "title": "Cancellation before picking",
   "summary": "An order is cancelled before it is picked, twice without harm.",
   "description": "Creates an order and cancels it at once. It then reads as cancelled, and the stock is as it was before.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "orderNumber",
     "description": "Number of the order.",
     "from": "number"
    },
    {
     "name": "orderTime",
     "description": "When the order was placed, in UTC+8.",
     "from": "time"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "carriers",
     "description": "The carriers of the first warehouse.",
     "operationId": "queryCarriers",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "carrier": "$response.body#/resultList/0/carrierServiceList/0/carrier",
      "carrierService": "$response.body#/resultList/0/carrierServiceList/0/carrierService"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 200
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "positive": "salableQty"
     }
    },
    {
     "stepId": "create",
     "description": "An order of one piece.",
     "operationId": "createOrder",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "orderNumber": "$inputs.orderNumber",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderTime": "$inputs.orderTime",
      "shippingInstructions": {
       "carrier": "$steps.carriers.outputs.carrier",
       "carrierService": "$steps.carriers.outputs.carrierService",
       "shippingLabelSource": "API"
      },
      "shipTo": {
       "name": "Kim",
       "mobileNumber": "5550100",
       "streetLine1": "1 Main Street",
       "city": "Springfield",
       "state": "IL",
       "postalCode": "62701",
       "countryCode": "US"
      },
      "shipFrom": {
       "name": "Kim",
       "mobileNumber": "5550100",
       "streetLine1": "1 Main Street",
       "city": "Springfield",
       "state": "IL",
       "postalCode": "62701",
       "countryCode": "US"
      },
      "items": [
       {
        "sku": "$steps.stock.outputs.sku",
        "quantity": 1
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The order is found by its number.",
     "operationId": "batchQueryOrders",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/orderInfoList/0/orderNumber == $inputs.orderNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "stage",
       "known": [
        "CREATED",
        "REVIEW",
        "DUE_OUT",
        "ALLOCATED",
        "RELEASED",
        "PICK",
        "PICKING",
        "PICKED",
        "PACK",
        "PACKING",
        "PACKED",
        "ROUTING",
        "SHIPPED",
        "OPEN",
        "PARTIALLY_ALLOCATED",
        "SHIPPING",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "cancel",
     "description": "The order is cancelled, where that is not too late.",
     "operationId": "cancelOrder",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "mayBeLate": true
    },
    {
     "stepId": "cancelled",
     "description": "It reads as cancelled.",
     "operationId": "batchQueryOrders",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/orderInfoList/0/status == 'CANCELLED' || $response.body#/orderInfoList/0/stage == 'CANCELLED'",
       "rule": "cancelled-reads-cancelled"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "stage",
       "known": [
        "CREATED",
        "REVIEW",
        "DUE_OUT",
        "ALLOCATED",
        "RELEASED",
        "PICK",
        "PICKING",
        "PICKED",
        "PACK",
        "PACKING",
        "PACKED",
        "ROUTING",
        "SHIPPED",
        "OPEN",
        "PARTIALLY_ALLOCATED",
        "SHIPPING",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "repeat",
     "description": "The same again, which is taken or refused, and does no harm.",
     "operationId": "cancelOrder",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "still-cancelled",
     "description": "It still reads as cancelled.",
     "operationId": "batchQueryOrders",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/orderInfoList/0/status == 'CANCELLED' || $response.body#/orderInfoList/0/stage == 'CANCELLED'",
       "rule": "repeat-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "stage",
       "known": [
        "CREATED",
        "REVIEW",
        "DUE_OUT",
        "ALLOCATED",
        "RELEASED",
        "PICK",
        "PICKING",
        "PICKED",
        "PACK",
        "PACKING",
        "PACKED",
        "ROUTING",
        "SHIPPED",
        "OPEN",
        "PARTIALLY_ALLOCATED",
        "SHIPPING",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "given-back",
     "description": "The stock is as it was before the order.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "skus": [
       "$steps.stock.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "salableQty",
       "from": "$steps.stock.outputs.salable",
       "by": [
        0
       ]
      },
      {
       "rule": "stock-change",
       "member": "totalQty",
       "from": "$steps.stock.outputs.total",
       "by": [
        0
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "glink-inbound",
   "family": "glink",
   "title": "Inbound to stock",
   "summary": "Goods are announced, received and put away, and are in stock then.",
   "description": "Announces three pieces, finds the inbound order, announces it again without harm, and waits until it is received and put\naway. The stock then has three pieces more.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "asnNumber",
     "description": "Number of the inbound order.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 200
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "positive": "salableQty"
     }
    },
    {
     "stepId": "create",
     "description": "Three pieces are announced.",
     "operationId": "createAsn",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumber": "$inputs.asnNumber",
      "asnType": "SUPPLIER_RECEIPT",
      "asnLineItems": [
       {
        "sku": "$steps.stock.outputs.sku",
        "quantity": 3
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The inbound order is found by its number.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/asnNumber == $inputs.asnNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "repeat",
     "description": "The same again, which is taken or refused, and does no harm.",
     "operationId": "createAsn",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumber": "$inputs.asnNumber",
      "asnType": "SUPPLIER_RECEIPT",
      "asnLineItems": [
       {
        "sku": "$steps.stock.outputs.sku",
        "quantity": 3
       }
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "found-once",
     "description": "The inbound order is still found.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/asnNumber == $inputs.asnNumber",
       "rule": "repeat-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "announced",
     "description": "What is announced cannot be sold before it has come.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "skus": [
       "$steps.stock.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "salableQty",
       "from": "$steps.stock.outputs.salable",
       "by": [
        0,
        3
       ]
      }
     ]
    },
    {
     "stepId": "received",
     "description": "The goods are received.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/status == 'Received' || $response.body#/asnInfoList/0/status == 'Fulfilled'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "receive",
     "actsOn": {
      "asnNumber": "$inputs.asnNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "put-away",
     "description": "They are put away.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/putawayStage == 'COMPLETED'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "putaway",
     "actsOn": {
      "asnNumber": "$inputs.asnNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "in-stock",
     "description": "Three pieces more are in stock.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "skus": [
       "$steps.stock.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "totalQty",
       "from": "$steps.stock.outputs.total",
       "by": [
        3
       ]
      },
      {
       "rule": "stock-change",
       "member": "salableQty",
       "from": "$steps.stock.outputs.salable",
       "by": [
        3
       ]
      }
     ]
    }
   ],
   "pushes": [
    {
     "operationId": "inboundStatus",
     "number": {
      "at": "/asnNumber",
      "is": "$inputs.asnNumber"
     },
     "last": {
      "at": "/putawayStage",
      "is": "COMPLETED"
     }
    }
   ]
  },
  {
   "name": "glink-items",
   "family": "glink",
   "title": "Item changes with partial success",
   "summary": "A batch of items of which one is wrong: what is right in it is done.",
   "description": "Creates an item twice in one batch with one of a customer that nobody has, and finds the\ngood one. An answer that succeeds in part says so for each item.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "ownSku",
     "description": "SKU of the item.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "create",
     "description": "An item is created.",
     "operationId": "batchOperateItems",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "itemList": [
       {
        "customerCode": "$inputs.customerCode",
        "sku": "$inputs.ownSku",
        "description": "Sample",
        "packagingList": [
         {
          "unit": "EA",
          "length": 1,
          "width": 1,
          "height": 1,
          "weight": 1
         }
        ]
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The item is found by its SKU.",
     "operationId": "queryItems",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "skus": [
       "$inputs.ownSku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/itemList/0/sku == $inputs.ownSku",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.ownSku"
     }
    },
    {
     "stepId": "partly",
     "description": "A batch with the same item and one of a customer that nobody has. The answer may refuse the second alone, or all.",
     "operationId": "batchOperateItems",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "itemList": [
       {
        "customerCode": "$inputs.customerCode",
        "sku": "$inputs.ownSku",
        "description": "Sample, renamed",
        "packagingList": [
         {
          "unit": "EA",
          "length": 1,
          "width": 1,
          "height": 1,
          "weight": 1
         }
        ]
       },
       {
        "customerCode": "$inputs.ownSku",
        "sku": "$inputs.ownSku",
        "description": "Sample of nobody",
        "packagingList": [
         {
          "unit": "EA",
          "length": 1,
          "width": 1,
          "height": 1,
          "weight": 1
         }
        ]
       }
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "found-once",
     "description": "The item is still found, once.",
     "operationId": "queryItems",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "skus": [
       "$inputs.ownSku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/itemList/0/sku == $inputs.ownSku",
       "rule": "repeat-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.ownSku"
     },
     "checks": [
      {
       "rule": "unique-code",
       "member": "sku"
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "glink-lists",
   "family": "glink",
   "title": "Warehouses and stock",
   "summary": "What a customer has is listed, each code once and each row on one page.",
   "description": "Lists the warehouses of a customer, and the whole stock of the first one, page by page.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "stock",
     "description": "Its stock, every page of it.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 200
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "readsPages": true
    }
   ],
   "pushes": []
  },
  {
   "name": "glink-order",
   "family": "glink",
   "title": "First order",
   "summary": "An outbound order from its creation to its shipment, repeated on the way without harm.",
   "description": "Creates an order, finds it, creates it again, and follows it until it is shipped. It takes one piece from the stock,\nwhenever the warehouse does so, and not a second one for the repetition.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "orderNumber",
     "description": "Number of the order.",
     "from": "number"
    },
    {
     "name": "orderTime",
     "description": "When the order was placed, in UTC+8.",
     "from": "time"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "carriers",
     "description": "The carriers of the first warehouse.",
     "operationId": "queryCarriers",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "carrier": "$response.body#/resultList/0/carrierServiceList/0/carrier",
      "carrierService": "$response.body#/resultList/0/carrierServiceList/0/carrierService"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 200
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "positive": "salableQty"
     }
    },
    {
     "stepId": "create",
     "description": "An order of one piece.",
     "operationId": "createOrder",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "orderNumber": "$inputs.orderNumber",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderTime": "$inputs.orderTime",
      "shippingInstructions": {
       "carrier": "$steps.carriers.outputs.carrier",
       "carrierService": "$steps.carriers.outputs.carrierService",
       "shippingLabelSource": "API"
      },
      "shipTo": {
       "name": "Kim",
       "mobileNumber": "5550100",
       "streetLine1": "1 Main Street",
       "city": "Springfield",
       "state": "IL",
       "postalCode": "62701",
       "countryCode": "US"
      },
      "shipFrom": {
       "name": "Kim",
       "mobileNumber": "5550100",
       "streetLine1": "1 Main Street",
       "city": "Springfield",
       "state": "IL",
       "postalCode": "62701",
       "countryCode": "US"
      },
      "items": [
       {
        "sku": "$steps.stock.outputs.sku",
        "quantity": 1
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The order is found by its number.",
     "operationId": "batchQueryOrders",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/orderInfoList/0/orderNumber == $inputs.orderNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "stage",
       "known": [
        "CREATED",
        "REVIEW",
        "DUE_OUT",
        "ALLOCATED",
        "RELEASED",
        "PICK",
        "PICKING",
        "PICKED",
        "PACK",
        "PACKING",
        "PACKED",
        "ROUTING",
        "SHIPPED",
        "OPEN",
        "PARTIALLY_ALLOCATED",
        "SHIPPING",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "repeat",
     "description": "The same again, which is taken or refused, and does no harm.",
     "operationId": "createOrder",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "orderNumber": "$inputs.orderNumber",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderTime": "$inputs.orderTime",
      "shippingInstructions": {
       "carrier": "$steps.carriers.outputs.carrier",
       "carrierService": "$steps.carriers.outputs.carrierService",
       "shippingLabelSource": "API"
      },
      "shipTo": {
       "name": "Kim",
       "mobileNumber": "5550100",
       "streetLine1": "1 Main Street",
       "city": "Springfield",
       "state": "IL",
       "postalCode": "62701",
       "countryCode": "US"
      },
      "shipFrom": {
       "name": "Kim",
       "mobileNumber": "5550100",
       "streetLine1": "1 Main Street",
       "city": "Springfield",
       "state": "IL",
       "postalCode": "62701",
       "countryCode": "US"
      },
      "items": [
       {
        "sku": "$steps.stock.outputs.sku",
        "quantity": 1
       }
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "found-once",
     "description": "The order is still found.",
     "operationId": "batchQueryOrders",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/orderInfoList/0/orderNumber == $inputs.orderNumber",
       "rule": "repeat-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "stage",
       "known": [
        "CREATED",
        "REVIEW",
        "DUE_OUT",
        "ALLOCATED",
        "RELEASED",
        "PICK",
        "PICKING",
        "PICKED",
        "PACK",
        "PACKING",
        "PACKED",
        "ROUTING",
        "SHIPPED",
        "OPEN",
        "PARTIALLY_ALLOCATED",
        "SHIPPING",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "reserved",
     "description": "The stock has one piece less for sale, or as many as before.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "skus": [
       "$steps.stock.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "salableQty",
       "from": "$steps.stock.outputs.salable",
       "by": [
        0,
        -1
       ]
      }
     ]
    },
    {
     "stepId": "shipped",
     "description": "The order is shipped.",
     "operationId": "batchQueryOrders",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/orderInfoList/0/stage == 'SHIPPED'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "ship",
     "actsOn": {
      "orderNumber": "$inputs.orderNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "stage",
       "known": [
        "CREATED",
        "REVIEW",
        "DUE_OUT",
        "ALLOCATED",
        "RELEASED",
        "PICK",
        "PICKING",
        "PICKED",
        "PACK",
        "PACKING",
        "PACKED",
        "ROUTING",
        "SHIPPED",
        "OPEN",
        "PARTIALLY_ALLOCATED",
        "SHIPPING",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "left",
     "description": "One piece has left the stock, and no more.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "skus": [
       "$steps.stock.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "totalQty",
       "from": "$steps.stock.outputs.total",
       "by": [
        0,
        -1
       ]
      },
      {
       "rule": "stock-change",
       "member": "salableQty",
       "from": "$steps.stock.outputs.salable",
       "by": [
        0,
        -1
       ]
      }
     ]
    }
   ],
   "pushes": [
    {
     "operationId": "orderStatus",
     "number": {
      "at": "/orderNumber",
      "is": "$inputs.orderNumber"
     },
     "last": {
      "at": "/stage",
      "is": "SHIPPED"
     }
    }
   ]
  },
  {
   "name": "glink-own-label",
   "family": "glink",
   "title": "Order with a label of our own",
   "summary": "An order that the customer has a label for.",
   "description": "Creates an order with a label and a tracking number of the customer, attaches the label once more, and follows the order\nuntil it is shipped.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "orderNumber",
     "description": "Number of the order.",
     "from": "number"
    },
    {
     "name": "orderTime",
     "description": "When the order was placed, in UTC+8.",
     "from": "time"
    },
    {
     "name": "trackingNumber",
     "description": "Tracking number of the label.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "carriers",
     "description": "The carriers of the first warehouse.",
     "operationId": "queryCarriers",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "carrier": "$response.body#/resultList/0/carrierServiceList/0/carrier",
      "carrierService": "$response.body#/resultList/0/carrierServiceList/0/carrierService"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 200
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "positive": "salableQty"
     }
    },
    {
     "stepId": "create",
     "description": "An order of one piece.",
     "operationId": "createOrder",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "orderNumber": "$inputs.orderNumber",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderTime": "$inputs.orderTime",
      "shippingInstructions": {
       "carrier": "$steps.carriers.outputs.carrier",
       "carrierService": "$steps.carriers.outputs.carrierService",
       "shippingLabelSource": "ATTACHMENT",
       "trackingNumber": "$inputs.trackingNumber"
      },
      "shipTo": {
       "name": "Kim",
       "mobileNumber": "5550100",
       "streetLine1": "1 Main Street",
       "city": "Springfield",
       "state": "IL",
       "postalCode": "62701",
       "countryCode": "US"
      },
      "shipFrom": {
       "name": "Kim",
       "mobileNumber": "5550100",
       "streetLine1": "1 Main Street",
       "city": "Springfield",
       "state": "IL",
       "postalCode": "62701",
       "countryCode": "US"
      },
      "items": [
       {
        "sku": "$steps.stock.outputs.sku",
        "quantity": 1
       }
      ],
      "files": [
       {
        "fileType": "Shipping Label",
        "fileBase64": "JVBERi0xLjQKJcfsj6IK",
        "fileName": "label.pdf",
        "fileFormat": "pdf"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "label",
     "description": "The label is attached once more.",
     "operationId": "addOrderFiles",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "orderNumber": "$inputs.orderNumber",
      "files": [
       {
        "fileType": "Shipping Label",
        "fileBase64": "JVBERi0xLjQKJcfsj6IK",
        "fileName": "label.pdf",
        "fileFormat": "pdf",
        "isUpdate": false
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The order is found by its number.",
     "operationId": "batchQueryOrders",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/orderInfoList/0/orderNumber == $inputs.orderNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "stage",
       "known": [
        "CREATED",
        "REVIEW",
        "DUE_OUT",
        "ALLOCATED",
        "RELEASED",
        "PICK",
        "PICKING",
        "PICKED",
        "PACK",
        "PACKING",
        "PACKED",
        "ROUTING",
        "SHIPPED",
        "OPEN",
        "PARTIALLY_ALLOCATED",
        "SHIPPING",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "shipped",
     "description": "The order is shipped.",
     "operationId": "batchQueryOrders",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "orderNumbers": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/orderInfoList/0/stage == 'SHIPPED'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "ship",
     "actsOn": {
      "orderNumber": "$inputs.orderNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "stage",
       "known": [
        "CREATED",
        "REVIEW",
        "DUE_OUT",
        "ALLOCATED",
        "RELEASED",
        "PICK",
        "PICKING",
        "PICKED",
        "PACK",
        "PACKING",
        "PACKED",
        "ROUTING",
        "SHIPPED",
        "OPEN",
        "PARTIALLY_ALLOCATED",
        "SHIPPING",
        "CLOSED"
       ]
      }
     ]
    }
   ],
   "pushes": [
    {
     "operationId": "orderStatus",
     "number": {
      "at": "/orderNumber",
      "is": "$inputs.orderNumber"
     },
     "last": {
      "at": "/stage",
      "is": "SHIPPED"
     }
    }
   ]
  },
  {
   "name": "glink-processing",
   "family": "glink",
   "title": "Processing order",
   "summary": "Two pieces are made into a kit.",
   "description": "Creates a production order that makes a kit of two pieces, and waits until the pieces have left the stock. There is no\ncall that queries production orders, so the stock alone tells that the work is done.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "productionOrderNumber",
     "description": "Number of the production order.",
     "from": "number"
    },
    {
     "name": "kitSku",
     "description": "SKU of the kit.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 200
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "positive": "salableQty"
     }
    },
    {
     "stepId": "kit",
     "description": "The kit is made known.",
     "operationId": "batchOperateItems",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "itemList": [
       {
        "customerCode": "$inputs.customerCode",
        "sku": "$inputs.kitSku",
        "description": "Sample kit",
        "packagingList": [
         {
          "unit": "EA",
          "length": 1,
          "width": 1,
          "height": 1,
          "weight": 1
         }
        ]
       }
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "create",
     "description": "A kit of two pieces is ordered.",
     "operationId": "createProductionOrder",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "productionOrderNumber": "$inputs.productionOrderNumber",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "productionType": "KITTING",
      "itemList": [
       {
        "lineNo": "1",
        "fromItemList": [
         {
          "skuCode": "$steps.stock.outputs.sku",
          "expectQty": 2
         }
        ],
        "toItemList": [
         {
          "skuCode": "$inputs.kitSku",
          "expectQty": 1
         }
        ]
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "repeat",
     "description": "The same again, which is taken or refused, and does no harm.",
     "operationId": "createProductionOrder",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "productionOrderNumber": "$inputs.productionOrderNumber",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "productionType": "KITTING",
      "itemList": [
       {
        "lineNo": "1",
        "fromItemList": [
         {
          "skuCode": "$steps.stock.outputs.sku",
          "expectQty": 2
         }
        ],
        "toItemList": [
         {
          "skuCode": "$inputs.kitSku",
          "expectQty": 1
         }
        ]
       }
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "begun",
     "description": "The work has begun, which no answer has to show.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "skus": [
       "$steps.stock.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "waitsFor": "startProcessing",
     "actsOn": {
      "productionOrderNumber": "$inputs.productionOrderNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     }
    },
    {
     "stepId": "made",
     "description": "The pieces have left the stock.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "skus": [
       "$steps.stock.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/inventoryVOList/0/totalQty < $steps.stock.outputs.total",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "completeProcessing",
     "actsOn": {
      "productionOrderNumber": "$inputs.productionOrderNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "totalQty",
       "from": "$steps.stock.outputs.total",
       "by": [
        -2
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "glink-return",
   "family": "glink",
   "title": "Return",
   "summary": "Goods come back from a consignee, are received and put away.",
   "description": "Announces a return of three pieces and waits until it is put away. The warehouse may find returned goods good or\ndamaged, so that between none and three pieces more can be sold.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "asnNumber",
     "description": "Number of the inbound order.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 200
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "positive": "salableQty"
     }
    },
    {
     "stepId": "create",
     "description": "Three pieces are announced.",
     "operationId": "createAsn",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumber": "$inputs.asnNumber",
      "asnType": "RETURN",
      "asnLineItems": [
       {
        "sku": "$steps.stock.outputs.sku",
        "quantity": 3
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The return is found by its number.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/asnNumber == $inputs.asnNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "received",
     "description": "The goods are received.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/status == 'Received' || $response.body#/asnInfoList/0/status == 'Fulfilled'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "receive",
     "actsOn": {
      "asnNumber": "$inputs.asnNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "put-away",
     "description": "They are put away.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/putawayStage == 'COMPLETED'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "putaway",
     "actsOn": {
      "asnNumber": "$inputs.asnNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "in-stock",
     "description": "At most three pieces more can be sold.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "skus": [
       "$steps.stock.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "salableQty",
       "from": "$steps.stock.outputs.salable",
       "by": [
        0,
        1,
        2,
        3
       ]
      }
     ]
    }
   ],
   "pushes": [
    {
     "operationId": "inboundStatus",
     "number": {
      "at": "/asnNumber",
      "is": "$inputs.asnNumber"
     },
     "last": {
      "at": "/putawayStage",
      "is": "COMPLETED"
     }
    }
   ]
  },
  {
   "name": "glink-short-receipt",
   "family": "glink",
   "title": "Short and damaged receipt",
   "summary": "Fewer goods come than were announced, and one of them is damaged.",
   "description": "Announces three pieces. One comes in good condition and one is damaged. One piece more can be sold then: the rest is\nshort or damaged.",
   "inputs": [
    {
     "name": "partnerId",
     "description": "Partner ID.",
     "from": {
      "default": "GLINK"
     }
    },
    {
     "name": "customerCode",
     "description": "Customer code, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "asnNumber",
     "description": "Number of the inbound order.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses of the customer.",
     "operationId": "queryWarehouses",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/resultList/0/warehouseCode"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 200
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "positive": "salableQty"
     }
    },
    {
     "stepId": "create",
     "description": "Three pieces are announced.",
     "operationId": "createAsn",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumber": "$inputs.asnNumber",
      "asnType": "SUPPLIER_RECEIPT",
      "asnLineItems": [
       {
        "sku": "$steps.stock.outputs.sku",
        "quantity": 3
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The inbound order is found by its number.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/asnNumber == $inputs.asnNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "received",
     "description": "One good piece and a damaged one are received.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/status == 'Received' || $response.body#/asnInfoList/0/status == 'Fulfilled'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "receive",
     "actsOn": {
      "asnNumber": "$inputs.asnNumber",
      "customerCode": "$inputs.customerCode",
      "lines": [
       {
        "sku": "$steps.stock.outputs.sku",
        "good": 1,
        "damaged": 1
       }
      ]
     },
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "stored",
     "description": "They are put away.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/asnNumber == $inputs.asnNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "waitsFor": "putaway",
     "actsOn": {
      "asnNumber": "$inputs.asnNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "closed",
     "description": "Nothing more is expected.",
     "operationId": "batchQueryAsns",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/asnInfoList/0/stage == 'CLOSED' || $response.body#/asnInfoList/0/putawayStage == 'COMPLETED'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "close",
     "actsOn": {
      "asnNumber": "$inputs.asnNumber",
      "customerCode": "$inputs.customerCode"
     },
     "row": {
      "key": "$inputs.asnNumber"
     }
    },
    {
     "stepId": "in-stock",
     "description": "One piece more can be sold.",
     "operationId": "queryWarehouseStock",
     "payload": {
      "partnerId": "$inputs.partnerId",
      "customerCode": "$inputs.customerCode",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "skus": [
       "$steps.stock.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/inventoryVOList/0/sku",
      "salable": "$response.body#/inventoryVOList/0/salableQty",
      "total": "$response.body#/inventoryVOList/0/totalQty"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "salableQty",
       "from": "$steps.stock.outputs.salable",
       "by": [
        1,
        2,
        3
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "kakaclo-catalogue",
   "family": "kakaclo",
   "title": "Catalogue and stock",
   "summary": "What can be bought is listed, each code once and each row on one page.",
   "description": "Lists the warehouses, the categories and the products of the first category, page by page, and the stock of one SKU. The page of the\nproducts has a size that cannot be chosen; they are sorted by their price, so that they keep their place while they are read.",
   "inputs": [],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses.",
     "operationId": "queryWarehouses",
     "payload": {},
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "checks": [
      {
       "rule": "unique-code",
       "member": "warehouseCode"
      }
     ]
    },
    {
     "stepId": "categories",
     "description": "The tree of categories.",
     "operationId": "queryCategories",
     "payload": {},
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "categoryId": "$response.body#/data/list/0/categoryId"
     },
     "checks": [
      {
       "rule": "unique-code",
       "member": "categoryId"
      }
     ]
    },
    {
     "stepId": "products",
     "description": "The products of the first category, every page of them.",
     "operationId": "queryProducts",
     "payload": {
      "categoryId": "$steps.categories.outputs.categoryId",
      "sortType": "price",
      "sortBy": "asc",
      "pageNumber": 1
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/data/list/0/skuDetails/0/sku"
     },
     "checks": [
      {
       "rule": "unique-code",
       "member": "spu"
      },
      {
       "rule": "known-state",
       "member": "spuStatus",
       "known": [
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6"
       ]
      }
     ],
     "readsPages": true
    },
    {
     "stepId": "stock",
     "description": "The stock of a SKU of the first product.",
     "operationId": "queryStocks",
     "payload": {
      "skus": [
       "$steps.products.outputs.sku"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.products.outputs.sku"
     },
     "checks": [
      {
       "rule": "unique-code",
       "member": "sku"
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "kakaclo-order",
   "family": "kakaclo",
   "title": "Order",
   "summary": "An order from its quote to its delivery.",
   "description": "Quotes the freight of a SKU, orders one piece, finds the order by its number and in the list of new orders, and follows it until it is\npaid, has left and is delivered. What becomes of the stock is not judged: it lags behind, and others buy from it too.",
   "inputs": [
    {
     "name": "orderNumber",
     "description": "Number of the order in the customer's own books.",
     "from": "number"
    },
    {
     "name": "since",
     "description": "A time before the order, in UTC.",
     "from": "utc"
    }
   ],
   "steps": [
    {
     "stepId": "categories",
     "description": "The tree of categories.",
     "operationId": "queryCategories",
     "payload": {},
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "categoryId": "$response.body#/data/list/0/categoryId"
     }
    },
    {
     "stepId": "products",
     "description": "A SKU of the first category that is in stock.",
     "operationId": "queryProducts",
     "payload": {
      "categoryId": "$steps.categories.outputs.categoryId",
      "pageNumber": 1
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/data/list/0/skuDetails/0/sku"
     },
     "row": {
      "positive": "stock",
      "in": "skuDetails"
     }
    },
    {
     "stepId": "quote",
     "description": "The ways of shipping to the country, with their freight.",
     "operationId": "quoteChannels",
     "payload": {
      "shipToCountry": "US",
      "products": [
       {
        "sku": "$steps.products.outputs.sku",
        "quantity": 1
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "checks": [
      {
       "rule": "unique-code",
       "member": "channelCode"
      }
     ]
    },
    {
     "stepId": "create",
     "description": "An order of one piece.",
     "operationId": "createOrder",
     "payload": {
      "orderAddress": {
       "country": "US",
       "phone": "5550100",
       "recipient": "Kim",
       "province": "IL",
       "city": "Springfield",
       "street1": "1 Main Street",
       "zip": "62701"
      },
      "orderAddresses": {
       "country": "US",
       "phone": "5550100",
       "recipient": "Kim",
       "province": "IL",
       "city": "Springfield",
       "street1": "1 Main Street",
       "zip": "62701"
      },
      "orderItemsList": [
       {
        "sku": "$steps.products.outputs.sku",
        "quantity": 1
       }
      ],
      "customOrderId": "$inputs.orderNumber",
      "channelType": "Standard"
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "order": "$response.body#/data"
     }
    },
    {
     "stepId": "found",
     "description": "The order is found by its number.",
     "operationId": "queryOrders",
     "about": "createOrder",
     "payload": {
      "ids": [
       "$steps.create.outputs.order"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/data/list/0/id == $steps.create.outputs.order",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.create.outputs.order"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "abnormal_order",
        "waiting_payment",
        "processing",
        "completed",
        "cancel"
       ]
      },
      {
       "rule": "known-state",
       "member": "financialStatus",
       "known": [
        "NULL",
        "waiting",
        "paid"
       ]
      },
      {
       "rule": "known-state",
       "member": "fulfillmentStatus",
       "known": [
        "NULL",
        "waiting_to_ship",
        "partially_shipped",
        "fully_shipped",
        "completed"
       ]
      },
      {
       "rule": "known-state",
       "member": "refundStatus",
       "known": [
        "NULL",
        "refunding",
        "partial_refund",
        "refund",
        "refunded"
       ]
      }
     ]
    },
    {
     "stepId": "listed",
     "description": "The order stands in the list of new orders, on one of its pages.",
     "operationId": "queryOrders",
     "about": "createOrder",
     "payload": {
      "createStartTime": "$inputs.since",
      "pageNumber": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/data/list/0/id == $steps.create.outputs.order",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.create.outputs.order"
     },
     "readsPages": true
    },
    {
     "stepId": "paid",
     "description": "The order is paid from the balance.",
     "operationId": "queryOrders",
     "payload": {
      "ids": [
       "$steps.create.outputs.order"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/data/list/0/financialStatus == 'paid'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "pay",
     "actsOn": {
      "orderNumber": "{$steps.create.outputs.order}"
     },
     "row": {
      "key": "$steps.create.outputs.order"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "abnormal_order",
        "waiting_payment",
        "processing",
        "completed",
        "cancel"
       ]
      },
      {
       "rule": "known-state",
       "member": "financialStatus",
       "known": [
        "NULL",
        "waiting",
        "paid"
       ]
      },
      {
       "rule": "known-state",
       "member": "fulfillmentStatus",
       "known": [
        "NULL",
        "waiting_to_ship",
        "partially_shipped",
        "fully_shipped",
        "completed"
       ]
      },
      {
       "rule": "known-state",
       "member": "refundStatus",
       "known": [
        "NULL",
        "refunding",
        "partial_refund",
        "refund",
        "refunded"
       ]
      }
     ]
    },
    {
     "stepId": "shipped",
     "description": "All of it has left.",
     "operationId": "queryOrders",
     "payload": {
      "ids": [
       "$steps.create.outputs.order"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/data/list/0/fulfillmentStatus == 'fully_shipped' || $response.body#/data/list/0/fulfillmentStatus == 'completed'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "shipPackage",
     "actsOn": {
      "orderNumber": "{$steps.create.outputs.order}"
     },
     "row": {
      "key": "$steps.create.outputs.order"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "abnormal_order",
        "waiting_payment",
        "processing",
        "completed",
        "cancel"
       ]
      },
      {
       "rule": "known-state",
       "member": "financialStatus",
       "known": [
        "NULL",
        "waiting",
        "paid"
       ]
      },
      {
       "rule": "known-state",
       "member": "fulfillmentStatus",
       "known": [
        "NULL",
        "waiting_to_ship",
        "partially_shipped",
        "fully_shipped",
        "completed"
       ]
      },
      {
       "rule": "known-state",
       "member": "refundStatus",
       "known": [
        "NULL",
        "refunding",
        "partial_refund",
        "refund",
        "refunded"
       ]
      }
     ]
    },
    {
     "stepId": "delivered",
     "description": "It has arrived.",
     "operationId": "queryOrders",
     "payload": {
      "ids": [
       "$steps.create.outputs.order"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/data/list/0/status == 'completed'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "deliver",
     "actsOn": {
      "orderNumber": "{$steps.create.outputs.order}"
     },
     "row": {
      "key": "$steps.create.outputs.order"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "abnormal_order",
        "waiting_payment",
        "processing",
        "completed",
        "cancel"
       ]
      },
      {
       "rule": "known-state",
       "member": "financialStatus",
       "known": [
        "NULL",
        "waiting",
        "paid"
       ]
      },
      {
       "rule": "known-state",
       "member": "fulfillmentStatus",
       "known": [
        "NULL",
        "waiting_to_ship",
        "partially_shipped",
        "fully_shipped",
        "completed"
       ]
      },
      {
       "rule": "known-state",
       "member": "refundStatus",
       "known": [
        "NULL",
        "refunding",
        "partial_refund",
        "refund",
        "refunded"
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "kakaclo-refund",
   "family": "kakaclo",
   "title": "Refund",
   "summary": "The money of a paid order goes back before it is shipped.",
   "description": "Orders one piece, waits until it is paid, and asks for the money twice: the second time is taken or refused, and no more than was paid\ngoes back. The page does not say which number a query of refunds takes, so that either may find the refund.",
   "inputs": [
    {
     "name": "orderNumber",
     "description": "Number of the order in the customer's own books.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "categories",
     "description": "The tree of categories.",
     "operationId": "queryCategories",
     "payload": {},
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "categoryId": "$response.body#/data/list/0/categoryId"
     }
    },
    {
     "stepId": "products",
     "description": "A SKU of the first category that is in stock.",
     "operationId": "queryProducts",
     "payload": {
      "categoryId": "$steps.categories.outputs.categoryId",
      "pageNumber": 1
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/data/list/0/skuDetails/0/sku"
     },
     "row": {
      "positive": "stock",
      "in": "skuDetails"
     }
    },
    {
     "stepId": "create",
     "description": "An order of one piece.",
     "operationId": "createOrder",
     "payload": {
      "orderAddress": {
       "country": "US",
       "phone": "5550100",
       "recipient": "Kim",
       "province": "IL",
       "city": "Springfield",
       "street1": "1 Main Street",
       "zip": "62701"
      },
      "orderAddresses": {
       "country": "US",
       "phone": "5550100",
       "recipient": "Kim",
       "province": "IL",
       "city": "Springfield",
       "street1": "1 Main Street",
       "zip": "62701"
      },
      "orderItemsList": [
       {
        "sku": "$steps.products.outputs.sku",
        "quantity": 1
       }
      ],
      "customOrderId": "$inputs.orderNumber",
      "channelType": "Standard"
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "order": "$response.body#/data"
     }
    },
    {
     "stepId": "paid",
     "description": "The order is paid from the balance.",
     "operationId": "queryOrders",
     "payload": {
      "ids": [
       "$steps.create.outputs.order"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/data/list/0/financialStatus == 'paid'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "pay",
     "actsOn": {
      "orderNumber": "{$steps.create.outputs.order}"
     },
     "row": {
      "key": "$steps.create.outputs.order"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "abnormal_order",
        "waiting_payment",
        "processing",
        "completed",
        "cancel"
       ]
      },
      {
       "rule": "known-state",
       "member": "financialStatus",
       "known": [
        "NULL",
        "waiting",
        "paid"
       ]
      },
      {
       "rule": "known-state",
       "member": "fulfillmentStatus",
       "known": [
        "NULL",
        "waiting_to_ship",
        "partially_shipped",
        "fully_shipped",
        "completed"
       ]
      },
      {
       "rule": "known-state",
       "member": "refundStatus",
       "known": [
        "NULL",
        "refunding",
        "partial_refund",
        "refund",
        "refunded"
       ]
      }
     ]
    },
    {
     "stepId": "refund",
     "description": "The whole order is to be refunded, where that is not too late.",
     "operationId": "createRefund",
     "payload": {
      "id": "$steps.create.outputs.order",
      "refundReason": "Other"
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "refundNo": "$response.body#/data"
     },
     "mayBeLate": true
    },
    {
     "stepId": "by-order",
     "description": "The refund by the number of the order, if that is the number that is meant.",
     "operationId": "queryRefund",
     "about": "createRefund",
     "payload": {
      "id": "$steps.create.outputs.order"
     },
     "criteria": [],
     "outputs": {
      "refundNo": "$response.body#/data/list/0/refundNo"
     },
     "row": {
      "key": "$steps.refund.outputs.refundNo"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "refundStatus",
       "known": [
        "pending_review",
        "refund_successfully",
        "refund_failed"
       ]
      }
     ],
     "mayRefuse": true
    },
    {
     "stepId": "by-number",
     "description": "The refund by its own number; one of the two finds it.",
     "operationId": "queryRefund",
     "about": "createRefund",
     "payload": {
      "id": "$steps.refund.outputs.refundNo"
     },
     "criteria": [
      {
       "condition": "$response.body#/data/list/0/refundNo == $steps.refund.outputs.refundNo || $steps.by-order.outputs.refundNo == $steps.refund.outputs.refundNo",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.refund.outputs.refundNo"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "refundStatus",
       "known": [
        "pending_review",
        "refund_successfully",
        "refund_failed"
       ]
      }
     ],
     "mayRefuse": true
    },
    {
     "stepId": "repeat",
     "description": "The same again, which is taken or refused, and does no harm.",
     "operationId": "createRefund",
     "payload": {
      "id": "$steps.create.outputs.order",
      "refundReason": "Other"
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "settled",
     "description": "The refund is decided on. No more goes back than was paid.",
     "operationId": "queryOrders",
     "payload": {
      "ids": [
       "$steps.create.outputs.order"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/code == 10000",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/data/list/0/refundStatus != 'refunding'",
       "rule": "act-shows"
      },
      {
       "condition": "!($response.body#/data/list/0/refundedAmount > $response.body#/data/list/0/finalAmount)",
       "rule": "repeat-is-harmless"
      }
     ],
     "outputs": {},
     "waitsFor": "settleRefund",
     "actsOn": {
      "refundNo": "{$steps.refund.outputs.refundNo}"
     },
     "row": {
      "key": "$steps.create.outputs.order"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "abnormal_order",
        "waiting_payment",
        "processing",
        "completed",
        "cancel"
       ]
      },
      {
       "rule": "known-state",
       "member": "financialStatus",
       "known": [
        "NULL",
        "waiting",
        "paid"
       ]
      },
      {
       "rule": "known-state",
       "member": "fulfillmentStatus",
       "known": [
        "NULL",
        "waiting_to_ship",
        "partially_shipped",
        "fully_shipped",
        "completed"
       ]
      },
      {
       "rule": "known-state",
       "member": "refundStatus",
       "known": [
        "NULL",
        "refunding",
        "partial_refund",
        "refund",
        "refunded"
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "kakaclo-unknown",
   "family": "kakaclo",
   "title": "Unknown numbers",
   "summary": "A number that nobody has created is answered, and does no harm.",
   "description": "Asks for an order and for a refund that do not exist. Answers without a row are right, and so are refusals.",
   "inputs": [
    {
     "name": "orderNumber",
     "description": "A number that no order has.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "order",
     "description": "An order that nobody has created.",
     "operationId": "queryOrders",
     "payload": {
      "ids": [
       "$inputs.orderNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/data/list/0/id != $inputs.orderNumber",
       "rule": "unknown-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "mayRefuse": true
    },
    {
     "stepId": "refund",
     "description": "A refund that nobody has asked for.",
     "operationId": "queryRefund",
     "payload": {
      "id": "$inputs.orderNumber"
     },
     "criteria": [
      {
       "condition": "$response.body#/data/list/0/refundNo != $inputs.orderNumber",
       "rule": "unknown-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "mayRefuse": true
    }
   ],
   "pushes": []
  },
  {
   "name": "qlink-asn-cancel",
   "family": "qlink",
   "title": "Cancelled receipt",
   "summary": "Goods are announced, and the ASN is cancelled before they arrive.",
   "description": "Announces three pieces and cancels the ASN at once. It then reads as deleted or closed, and the stock stays as it is. The document\ndoes not say which state a cancelled ASN has: either is taken here.",
   "inputs": [
    {
     "name": "warehouseKey",
     "description": "Key of the warehouse, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "asnNumber",
     "description": "Number of the ASN.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses that the key opens.",
     "operationId": "initWarehouses",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/result/warehouseInfoList/0/warehouseCode"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "syncInventory",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/result/data/0/warehouseSku",
      "sellable": "$response.body#/result/data/0/sellableQuantity",
      "total": "$response.body#/result/data/0/totalQuantity"
     },
     "row": {
      "positive": "sellableQuantity"
     }
    },
    {
     "stepId": "create",
     "description": "Three pieces are announced.",
     "operationId": "createAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "asnNumber": "$inputs.asnNumber",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "type": "PURCHASE",
      "skuList": [
       {
        "sku": "$steps.stock.outputs.sku",
        "name": "Sample",
        "quantity": 3
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The ASN is found by its number.",
     "operationId": "getAsnList",
     "about": "createAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       {
        "asnNumber": "$inputs.asnNumber",
        "refCode": "$inputs.asnNumber",
        "type": "PURCHASE"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/asnList/0/asnNumber == $inputs.asnNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.asnNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "wmsStatus",
       "known": [
        "NEW",
        "DELETED",
        "SHIPPING",
        "RECEIVING",
        "FINISHED",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "cancel",
     "description": "The ASN is cancelled, where that is not too late.",
     "operationId": "cancelAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "mayBeLate": true
    },
    {
     "stepId": "cancelled",
     "description": "It reads as cancelled, or is found no more.",
     "operationId": "getAsnList",
     "about": "cancelAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       {
        "asnNumber": "$inputs.asnNumber",
        "refCode": "$inputs.asnNumber",
        "type": "PURCHASE"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus != 'NEW' && $response.body#/result/asnList/0/wmsStatus != 'SHIPPING' && $response.body#/result/asnList/0/wmsStatus != 'RECEIVING' && $response.body#/result/asnList/0/wmsStatus != 'FINISHED'",
       "rule": "cancelled-reads-cancelled"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.asnNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "wmsStatus",
       "known": [
        "NEW",
        "DELETED",
        "SHIPPING",
        "RECEIVING",
        "FINISHED",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "stock-then",
     "description": "The stock is as it was, but for what had come before the ASN was cancelled.",
     "operationId": "syncInventory",
     "about": "cancelAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "warehouseSkuList": [
       {
        "warehouseSku": "$steps.stock.outputs.sku"
       }
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sellable": "$response.body#/result/data/0/sellableQuantity",
      "total": "$response.body#/result/data/0/totalQuantity"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "sellableQuantity",
       "from": "$steps.stock.outputs.sellable",
       "by": [
        0,
        1,
        2,
        3
       ]
      },
      {
       "rule": "stock-change",
       "member": "totalQuantity",
       "from": "$steps.stock.outputs.total",
       "by": [
        0,
        1,
        2,
        3
       ]
      }
     ]
    },
    {
     "stepId": "repeat",
     "description": "The same again, which is taken or refused, and does no harm.",
     "operationId": "cancelAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.asnNumber"
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "untouched",
     "description": "Nothing more has come since.",
     "operationId": "syncInventory",
     "about": "cancelAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "warehouseSkuList": [
       {
        "warehouseSku": "$steps.stock.outputs.sku"
       }
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "sellableQuantity",
       "from": "$steps.stock-then.outputs.sellable",
       "by": [
        0
       ]
      },
      {
       "rule": "stock-change",
       "member": "totalQuantity",
       "from": "$steps.stock-then.outputs.total",
       "by": [
        0
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "qlink-asn",
   "family": "qlink",
   "title": "Receipt",
   "summary": "Goods are announced, received, and in stock.",
   "description": "Announces three pieces, finds the ASN, announces it again without harm, and waits until it is finished. The stock then has three\npieces more.",
   "inputs": [
    {
     "name": "warehouseKey",
     "description": "Key of the warehouse, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "asnNumber",
     "description": "Number of the ASN.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses that the key opens.",
     "operationId": "initWarehouses",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/result/warehouseInfoList/0/warehouseCode"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "syncInventory",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/result/data/0/warehouseSku",
      "sellable": "$response.body#/result/data/0/sellableQuantity",
      "total": "$response.body#/result/data/0/totalQuantity"
     },
     "row": {
      "positive": "sellableQuantity"
     }
    },
    {
     "stepId": "create",
     "description": "Three pieces are announced.",
     "operationId": "createAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "asnNumber": "$inputs.asnNumber",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "type": "PURCHASE",
      "skuList": [
       {
        "sku": "$steps.stock.outputs.sku",
        "name": "Sample",
        "quantity": 3
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The ASN is found by its number.",
     "operationId": "getAsnList",
     "about": "createAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       {
        "asnNumber": "$inputs.asnNumber",
        "refCode": "$inputs.asnNumber",
        "type": "PURCHASE"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/asnList/0/asnNumber == $inputs.asnNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.asnNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "wmsStatus",
       "known": [
        "NEW",
        "DELETED",
        "SHIPPING",
        "RECEIVING",
        "FINISHED",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "repeat",
     "description": "The same again, which is taken or refused, and does no harm.",
     "operationId": "createAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "asnNumber": "$inputs.asnNumber",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "type": "PURCHASE",
      "skuList": [
       {
        "sku": "$steps.stock.outputs.sku",
        "name": "Sample",
        "quantity": 3
       }
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "found-once",
     "description": "The ASN is still found.",
     "operationId": "getAsnList",
     "about": "createAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       {
        "asnNumber": "$inputs.asnNumber",
        "refCode": "$inputs.asnNumber",
        "type": "PURCHASE"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/asnList/0/asnNumber == $inputs.asnNumber",
       "rule": "repeat-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.asnNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "wmsStatus",
       "known": [
        "NEW",
        "DELETED",
        "SHIPPING",
        "RECEIVING",
        "FINISHED",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "announced",
     "description": "What is announced cannot be sold before it has come.",
     "operationId": "syncInventory",
     "about": "createAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "warehouseSkuList": [
       {
        "warehouseSku": "$steps.stock.outputs.sku"
       }
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "sellableQuantity",
       "from": "$steps.stock.outputs.sellable",
       "by": [
        0,
        3
       ]
      }
     ]
    },
    {
     "stepId": "received",
     "description": "The goods are received.",
     "operationId": "getAsnList",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       {
        "asnNumber": "$inputs.asnNumber",
        "refCode": "$inputs.asnNumber",
        "type": "PURCHASE"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/asnList/0/asnNumber == $inputs.asnNumber",
       "rule": "act-shows"
      },
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus == 'RECEIVING' || $response.body#/result/asnList/0/wmsStatus == 'FINISHED' || $response.body#/result/asnList/0/wmsStatus == 'CLOSED'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "receive",
     "actsOn": {
      "asnNumber": "$inputs.asnNumber"
     },
     "row": {
      "key": "$inputs.asnNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "wmsStatus",
       "known": [
        "NEW",
        "DELETED",
        "SHIPPING",
        "RECEIVING",
        "FINISHED",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "finished",
     "description": "They are put away, and the ASN is finished.",
     "operationId": "getAsnList",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       {
        "asnNumber": "$inputs.asnNumber",
        "refCode": "$inputs.asnNumber",
        "type": "PURCHASE"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/asnList/0/asnNumber == $inputs.asnNumber",
       "rule": "act-shows"
      },
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus == 'FINISHED' || $response.body#/result/asnList/0/wmsStatus == 'CLOSED'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "putaway",
     "actsOn": {
      "asnNumber": "$inputs.asnNumber"
     },
     "row": {
      "key": "$inputs.asnNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "wmsStatus",
       "known": [
        "NEW",
        "DELETED",
        "SHIPPING",
        "RECEIVING",
        "FINISHED",
        "CLOSED"
       ]
      }
     ]
    },
    {
     "stepId": "in-stock",
     "description": "Three pieces more are in stock.",
     "operationId": "syncInventory",
     "about": "createAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "warehouseSkuList": [
       {
        "warehouseSku": "$steps.stock.outputs.sku"
       }
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "totalQuantity",
       "from": "$steps.stock.outputs.total",
       "by": [
        3
       ]
      },
      {
       "rule": "stock-change",
       "member": "sellableQuantity",
       "from": "$steps.stock.outputs.sellable",
       "by": [
        3
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "qlink-cancel",
   "family": "qlink",
   "title": "Cancellation",
   "summary": "An order is cancelled before it is shipped, twice without harm.",
   "description": "Creates an order and cancels it at once. It then reads as cancelled, and the stock is as it was before.",
   "inputs": [
    {
     "name": "warehouseKey",
     "description": "Key of the warehouse, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "orderNumber",
     "description": "Number of the order.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses that the key opens.",
     "operationId": "initWarehouses",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/result/warehouseInfoList/0/warehouseCode"
     }
    },
    {
     "stepId": "channels",
     "description": "The ways of shipping of the first of them.",
     "operationId": "initChannels",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ],
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "logisticsCode": "$response.body#/result/channelList/0/channelCode"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "syncInventory",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/result/data/0/warehouseSku",
      "sellable": "$response.body#/result/data/0/sellableQuantity",
      "total": "$response.body#/result/data/0/totalQuantity"
     },
     "row": {
      "positive": "sellableQuantity"
     }
    },
    {
     "stepId": "create",
     "description": "An order of one piece.",
     "operationId": "createOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "orderNumber": "$inputs.orderNumber",
      "onlineOrderId": "$inputs.orderNumber",
      "shopName": "Sample shop",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "logisticsCode": "$steps.channels.outputs.logisticsCode",
      "platform": "OTHER",
      "freight": 0,
      "codEnabled": 0,
      "receiver": {
       "name": "Kim",
       "phone": "5550100",
       "email": "",
       "country": "US",
       "state": "IL",
       "city": "Springfield",
       "address1": "1 Main Street",
       "postalCode": "62701"
      },
      "skuList": [
       {
        "sku": "$steps.stock.outputs.sku",
        "erpSku": "$steps.stock.outputs.sku",
        "name": "Sample",
        "quantity": 1,
        "amount": 1
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The order is found by its number.",
     "operationId": "getOrder",
     "about": "createOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "getOrderInfoList": [
       {
        "orderNumber": "$inputs.orderNumber"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/warehouseGetOrderList/0/orderNumber == $inputs.orderNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "SENDING",
        "SUCCESS",
        "CANCEL",
        "FAILED"
       ]
      }
     ]
    },
    {
     "stepId": "cancel",
     "description": "The order is cancelled, where that is not too late.",
     "operationId": "cancelOrder",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ],
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "cancelOrderList": [
       {
        "orderNumber": "$inputs.orderNumber"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "mayBeLate": true
    },
    {
     "stepId": "cancelled",
     "description": "It reads as cancelled.",
     "operationId": "getOrder",
     "about": "cancelOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "getOrderInfoList": [
       {
        "orderNumber": "$inputs.orderNumber"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/warehouseGetOrderList/0/status == 'CANCEL'",
       "rule": "cancelled-reads-cancelled"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "SENDING",
        "SUCCESS",
        "CANCEL",
        "FAILED"
       ]
      }
     ]
    },
    {
     "stepId": "repeat",
     "description": "The same again, which is taken or refused, and does no harm.",
     "operationId": "cancelOrder",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ],
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "cancelOrderList": [
       {
        "orderNumber": "$inputs.orderNumber"
       }
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "still-cancelled",
     "description": "It still reads as cancelled.",
     "operationId": "getOrder",
     "about": "cancelOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "getOrderInfoList": [
       {
        "orderNumber": "$inputs.orderNumber"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/warehouseGetOrderList/0/status == 'CANCEL'",
       "rule": "repeat-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "SENDING",
        "SUCCESS",
        "CANCEL",
        "FAILED"
       ]
      }
     ]
    },
    {
     "stepId": "given-back",
     "description": "The stock is as it was before the order.",
     "operationId": "syncInventory",
     "about": "cancelOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "warehouseSkuList": [
       {
        "warehouseSku": "$steps.stock.outputs.sku"
       }
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "sellableQuantity",
       "from": "$steps.stock.outputs.sellable",
       "by": [
        0
       ]
      },
      {
       "rule": "stock-change",
       "member": "totalQuantity",
       "from": "$steps.stock.outputs.total",
       "by": [
        0
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "qlink-order",
   "family": "qlink",
   "title": "Order",
   "summary": "An order from its creation to its shipment, repeated on the way without harm.",
   "description": "Creates an order, finds it, creates it again, and follows it until it is shipped. It takes one piece from the stock, whenever the\nwarehouse does so, and not a second one for the repetition.",
   "inputs": [
    {
     "name": "warehouseKey",
     "description": "Key of the warehouse, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "orderNumber",
     "description": "Number of the order.",
     "from": "number"
    },
    {
     "name": "since",
     "description": "A time before the order, in milliseconds.",
     "from": "instant"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses that the key opens.",
     "operationId": "initWarehouses",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/result/warehouseInfoList/0/warehouseCode"
     }
    },
    {
     "stepId": "channels",
     "description": "The ways of shipping of the first of them.",
     "operationId": "initChannels",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ],
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "logisticsCode": "$response.body#/result/channelList/0/channelCode"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "syncInventory",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/result/data/0/warehouseSku",
      "sellable": "$response.body#/result/data/0/sellableQuantity",
      "total": "$response.body#/result/data/0/totalQuantity"
     },
     "row": {
      "positive": "sellableQuantity"
     }
    },
    {
     "stepId": "create",
     "description": "An order of one piece.",
     "operationId": "createOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "orderNumber": "$inputs.orderNumber",
      "onlineOrderId": "$inputs.orderNumber",
      "shopName": "Sample shop",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "logisticsCode": "$steps.channels.outputs.logisticsCode",
      "platform": "OTHER",
      "freight": 0,
      "codEnabled": 0,
      "receiver": {
       "name": "Kim",
       "phone": "5550100",
       "email": "",
       "country": "US",
       "state": "IL",
       "city": "Springfield",
       "address1": "1 Main Street",
       "postalCode": "62701"
      },
      "skuList": [
       {
        "sku": "$steps.stock.outputs.sku",
        "erpSku": "$steps.stock.outputs.sku",
        "name": "Sample",
        "quantity": 1,
        "amount": 1
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {}
    },
    {
     "stepId": "found",
     "description": "The order is found by its number.",
     "operationId": "getOrder",
     "about": "createOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "getOrderInfoList": [
       {
        "orderNumber": "$inputs.orderNumber"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/warehouseGetOrderList/0/orderNumber == $inputs.orderNumber",
       "rule": "created-is-found"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "SENDING",
        "SUCCESS",
        "CANCEL",
        "FAILED"
       ]
      }
     ]
    },
    {
     "stepId": "repeat",
     "description": "The same again, which is taken or refused, and does no harm.",
     "operationId": "createOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "orderNumber": "$inputs.orderNumber",
      "onlineOrderId": "$inputs.orderNumber",
      "shopName": "Sample shop",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "logisticsCode": "$steps.channels.outputs.logisticsCode",
      "platform": "OTHER",
      "freight": 0,
      "codEnabled": 0,
      "receiver": {
       "name": "Kim",
       "phone": "5550100",
       "email": "",
       "country": "US",
       "state": "IL",
       "city": "Springfield",
       "address1": "1 Main Street",
       "postalCode": "62701"
      },
      "skuList": [
       {
        "sku": "$steps.stock.outputs.sku",
        "erpSku": "$steps.stock.outputs.sku",
        "name": "Sample",
        "quantity": 1,
        "amount": 1
       }
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "found-once",
     "description": "The order is still found, in a state that the documents have.",
     "operationId": "getOrder",
     "about": "createOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "getOrderInfoList": [
       {
        "orderNumber": "$inputs.orderNumber"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/warehouseGetOrderList/0/orderNumber == $inputs.orderNumber",
       "rule": "repeat-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "SENDING",
        "SUCCESS",
        "CANCEL",
        "FAILED"
       ]
      }
     ]
    },
    {
     "stepId": "reserved",
     "description": "The stock has one piece less for sale, or as many as before.",
     "operationId": "syncInventory",
     "about": "createOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "warehouseSkuList": [
       {
        "warehouseSku": "$steps.stock.outputs.sku"
       }
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sellable": "$response.body#/result/data/0/sellableQuantity"
     },
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "sellableQuantity",
       "from": "$steps.stock.outputs.sellable",
       "by": [
        0,
        -1
       ]
      }
     ]
    },
    {
     "stepId": "changed",
     "description": "What has changed since before the order is listed.",
     "operationId": "syncInventory",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "warehouseSkuList": [
       {
        "warehouseSku": "$steps.stock.outputs.sku"
       }
      ],
      "page": 1,
      "pageSize": 50,
      "updateTimeFrom": "$inputs.since"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "update-time",
       "sku": "$steps.stock.outputs.sku",
       "member": "warehouseSku",
       "before": "$steps.stock.outputs.sellable",
       "after": "$steps.reserved.outputs.sellable"
      }
     ]
    },
    {
     "stepId": "shipped",
     "description": "The order is shipped, with its tracking number.",
     "operationId": "getOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "getOrderInfoList": [
       {
        "orderNumber": "$inputs.orderNumber"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      },
      {
       "condition": "$response.body#/result/warehouseGetOrderList/0/status == 'SUCCESS'",
       "rule": "act-shows"
      }
     ],
     "outputs": {},
     "waitsFor": "ship",
     "actsOn": {
      "orderNumber": "$inputs.orderNumber"
     },
     "row": {
      "key": "$inputs.orderNumber"
     },
     "checks": [
      {
       "rule": "known-state",
       "member": "status",
       "known": [
        "SENDING",
        "SUCCESS",
        "CANCEL",
        "FAILED"
       ]
      }
     ]
    },
    {
     "stepId": "left",
     "description": "One piece has left the stock, and no more.",
     "operationId": "syncInventory",
     "about": "createOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "warehouseSkuList": [
       {
        "warehouseSku": "$steps.stock.outputs.sku"
       }
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "totalQuantity",
       "from": "$steps.stock.outputs.total",
       "by": [
        0,
        -1
       ]
      },
      {
       "rule": "stock-change",
       "member": "sellableQuantity",
       "from": "$steps.stock.outputs.sellable",
       "by": [
        0,
        -1
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "qlink-product",
   "family": "qlink",
   "title": "Product",
   "summary": "A product of our own is made known to the warehouse, twice without harm.",
   "description": "Hands a product to the warehouse and repeats it. A warehouse may refuse a SKU that is in use, as the document's own answer does.",
   "inputs": [
    {
     "name": "warehouseKey",
     "description": "Key of the warehouse, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "ownSku",
     "description": "SKU of the product.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses that the key opens.",
     "operationId": "initWarehouses",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/result/warehouseInfoList/0/warehouseCode"
     }
    },
    {
     "stepId": "create",
     "description": "The product is handed over.",
     "operationId": "insertSkuInfo",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "sku": "$inputs.ownSku",
      "erpSku": "$inputs.ownSku",
      "title": "Sample"
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "repeat",
     "description": "The same again, which is taken or refused, and does no harm.",
     "operationId": "insertSkuInfo",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "sku": "$inputs.ownSku",
      "erpSku": "$inputs.ownSku",
      "title": "Sample"
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "stock",
     "description": "Where the stock lists the product, it does so once. It may leave out what was never received.",
     "operationId": "syncInventory",
     "about": "insertSkuInfo",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "warehouseSkuList": [
       {
        "warehouseSku": "$inputs.ownSku"
       }
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "checks": [
      {
       "rule": "unique-code",
       "member": "warehouseSku"
      }
     ],
     "readsPages": true
    }
   ],
   "pushes": []
  },
  {
   "name": "qlink-unknown",
   "family": "qlink",
   "title": "Unknown numbers",
   "summary": "Numbers that nobody has created are answered, and change nothing.",
   "description": "Asks for an order and an ASN that nobody has created, and cancels them. No answer claims that they exist, and the stock stays as\nit is.",
   "inputs": [
    {
     "name": "warehouseKey",
     "description": "Key of the warehouse, which the warehouse gives its customers.",
     "from": "given"
    },
    {
     "name": "unknownNumber",
     "description": "A number that nobody has created.",
     "from": "number"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses that the key opens.",
     "operationId": "initWarehouses",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/result/warehouseInfoList/0/warehouseCode"
     }
    },
    {
     "stepId": "stock",
     "description": "A SKU that is in stock, and how much of it.",
     "operationId": "syncInventory",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "sku": "$response.body#/result/data/0/warehouseSku",
      "sellable": "$response.body#/result/data/0/sellableQuantity",
      "total": "$response.body#/result/data/0/totalQuantity"
     },
     "row": {
      "positive": "sellableQuantity"
     }
    },
    {
     "stepId": "query",
     "description": "An unknown order is in no state but a failed one.",
     "operationId": "getOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "getOrderInfoList": [
       {
        "orderNumber": "$inputs.unknownNumber"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/result/warehouseGetOrderList/0/status != 'SENDING'",
       "rule": "unknown-is-harmless"
      },
      {
       "condition": "$response.body#/result/warehouseGetOrderList/0/status != 'SUCCESS'",
       "rule": "unknown-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.unknownNumber"
     },
     "mayRefuse": true
    },
    {
     "stepId": "cancel",
     "description": "It cannot be cancelled, or the cancellation does nothing.",
     "operationId": "cancelOrder",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ],
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "cancelOrderList": [
       {
        "orderNumber": "$inputs.unknownNumber"
       }
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "query-again",
     "description": "The cancellation has made no order of it.",
     "operationId": "getOrder",
     "about": "cancelOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "getOrderInfoList": [
       {
        "orderNumber": "$inputs.unknownNumber"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/result/warehouseGetOrderList/0/status != 'SENDING'",
       "rule": "unknown-is-harmless"
      },
      {
       "condition": "$response.body#/result/warehouseGetOrderList/0/status != 'SUCCESS'",
       "rule": "unknown-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.unknownNumber"
     },
     "mayRefuse": true
    },
    {
     "stepId": "query-asn",
     "description": "An unknown ASN is in no state.",
     "operationId": "getAsnList",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       {
        "asnNumber": "$inputs.unknownNumber",
        "refCode": "$inputs.unknownNumber",
        "type": "PURCHASE"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus != 'NEW'",
       "rule": "unknown-is-harmless"
      },
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus != 'SHIPPING'",
       "rule": "unknown-is-harmless"
      },
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus != 'RECEIVING'",
       "rule": "unknown-is-harmless"
      },
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus != 'FINISHED'",
       "rule": "unknown-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.unknownNumber"
     },
     "mayRefuse": true
    },
    {
     "stepId": "cancel-asn",
     "description": "It cannot be cancelled, or the cancellation does nothing.",
     "operationId": "cancelAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       "$inputs.unknownNumber"
      ]
     },
     "criteria": [],
     "outputs": {},
     "mayRefuse": true
    },
    {
     "stepId": "query-asn-again",
     "description": "The cancellation has made no ASN of it.",
     "operationId": "getAsnList",
     "about": "cancelAsnOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "asnNumbers": [
       {
        "asnNumber": "$inputs.unknownNumber",
        "refCode": "$inputs.unknownNumber",
        "type": "PURCHASE"
       }
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus != 'NEW'",
       "rule": "unknown-is-harmless"
      },
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus != 'SHIPPING'",
       "rule": "unknown-is-harmless"
      },
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus != 'RECEIVING'",
       "rule": "unknown-is-harmless"
      },
      {
       "condition": "$response.body#/result/asnList/0/wmsStatus != 'FINISHED'",
       "rule": "unknown-is-harmless"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$inputs.unknownNumber"
     },
     "mayRefuse": true
    },
    {
     "stepId": "untouched",
     "description": "The stock is as it was.",
     "operationId": "syncInventory",
     "about": "cancelOrder",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "warehouseSkuList": [
       {
        "warehouseSku": "$steps.stock.outputs.sku"
       }
      ],
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "row": {
      "key": "$steps.stock.outputs.sku"
     },
     "checks": [
      {
       "rule": "stock-change",
       "member": "sellableQuantity",
       "from": "$steps.stock.outputs.sellable",
       "by": [
        0
       ]
      },
      {
       "rule": "stock-change",
       "member": "totalQuantity",
       "from": "$steps.stock.outputs.total",
       "by": [
        0
       ]
      }
     ]
    }
   ],
   "pushes": []
  },
  {
   "name": "qlink-warehouses",
   "family": "qlink",
   "title": "Warehouses, channels and stock",
   "summary": "What a warehouse has is listed, each code once and each row on one page.",
   "description": "Lists the warehouses, the shipping channels of the first one, and its whole stock, page by page.",
   "inputs": [
    {
     "name": "warehouseKey",
     "description": "Key of the warehouse, which the warehouse gives its customers.",
     "from": "given"
    }
   ],
   "steps": [
    {
     "stepId": "warehouses",
     "description": "The warehouses that the key opens.",
     "operationId": "initWarehouses",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ]
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "warehouseCode": "$response.body#/result/warehouseInfoList/0/warehouseCode"
     },
     "checks": [
      {
       "rule": "unique-code",
       "member": "warehouseCode"
      }
     ]
    },
    {
     "stepId": "channels",
     "description": "The ways of shipping of the first of them.",
     "operationId": "initChannels",
     "payload": {
      "warehouseKey": [
       "$inputs.warehouseKey"
      ],
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode"
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {
      "logisticsCode": "$response.body#/result/channelList/0/channelCode"
     },
     "checks": [
      {
       "rule": "unique-code",
       "member": "channelCode",
       "within": "warehouseCode"
      }
     ]
    },
    {
     "stepId": "stock",
     "description": "Its stock, every page of it.",
     "operationId": "syncInventory",
     "payload": {
      "warehouseKey": "$inputs.warehouseKey",
      "warehouseCode": "$steps.warehouses.outputs.warehouseCode",
      "page": 1,
      "pageSize": 50
     },
     "criteria": [
      {
       "condition": "$response.body#/success == true",
       "rule": "step-succeeds"
      }
     ],
     "outputs": {},
     "checks": [
      {
       "rule": "unique-code",
       "member": "warehouseSku"
      }
     ],
     "readsPages": true
    }
   ],
   "pushes": []
  }
 ],
 "answers": {
  "glink.queryWarehouses": {
   "at": [
    "/resultList"
   ],
   "key": "warehouseCode"
  },
  "glink.queryCarriers": {
   "at": [
    "/resultList"
   ],
   "key": "logisticsProvider"
  },
  "glink.queryWarehouseStock": {
   "at": [
    "/inventoryVOList"
   ],
   "key": "sku",
   "names": [
    "warehouseCode",
    "sku",
    "skuStatus"
   ],
   "pages": {
    "page": "page",
    "first": 1,
    "size": "pageSize"
   }
  },
  "glink.batchQueryOrders": {
   "at": [
    "/orderInfoList"
   ],
   "key": "orderNumber",
   "pages": {
    "page": "page",
    "first": 1,
    "size": "pageSize",
    "total": "/total"
   }
  },
  "glink.batchQueryAsns": {
   "at": [
    "/asnInfoList"
   ],
   "key": "asnNumber",
   "pages": {
    "page": "page",
    "first": 1,
    "size": "pageSize",
    "total": "/total"
   }
  },
  "glink.queryItems": {
   "at": [
    "/itemList"
   ],
   "key": "sku",
   "pages": {
    "page": "page",
    "first": 1,
    "size": "pageSize",
    "total": "/total"
   }
  },
  "kakaclo.queryWarehouses": {
   "at": [
    "/data/list"
   ],
   "key": "warehouseCode"
  },
  "kakaclo.queryCategories": {
   "at": [
    "/data/list"
   ],
   "key": "categoryId"
  },
  "kakaclo.queryProducts": {
   "at": [
    "/data/list"
   ],
   "key": "spu",
   "pages": {
    "page": "pageNumber",
    "first": 1,
    "total": "/data/total"
   }
  },
  "kakaclo.queryStocks": {
   "at": [
    "/data/list"
   ],
   "key": "sku"
  },
  "kakaclo.quoteChannels": {
   "at": [
    "/data"
   ],
   "key": "channelCode"
  },
  "kakaclo.createOrder": {
   "at": [],
   "value": [
    "/data",
    "/kkOrderId"
   ]
  },
  "kakaclo.queryOrders": {
   "at": [
    "/data/list"
   ],
   "key": "id",
   "pages": {
    "page": "pageNumber",
    "first": 1,
    "size": "pageSize",
    "total": "/data/total"
   }
  },
  "kakaclo.queryRefund": {
   "at": [
    "/data/list"
   ],
   "key": "refundNo"
  },
  "qlink.initWarehouses": {
   "at": [
    "/result/warehouseInfoList",
    "/result/warehouseList"
   ],
   "key": "warehouseCode"
  },
  "qlink.initChannels": {
   "at": [
    "/result/channelList"
   ],
   "key": "channelCode"
  },
  "qlink.getOrder": {
   "at": [
    "/result/warehouseGetOrderList",
    "/result"
   ],
   "key": "orderNumber"
  },
  "qlink.syncInventory": {
   "at": [
    "/result/data",
    "/result"
   ],
   "key": "warehouseSku",
   "pages": {
    "page": "page",
    "first": 1,
    "size": "pageSize",
    "isLast": "/result/isLastPage",
    "pageCount": "/result/pageCount"
   }
  },
  "qlink.getAsnList": {
   "at": [
    "/result/asnList",
    "/result"
   ],
   "key": "asnNumber"
  }
 },
 "certificate": {
  "document": "qlink-third-party-warehouse",
  "section": "16",
  "family": "qlink",
  "capabilities": [
   {
    "title": "Warehouse authorization"
   },
   {
    "title": "Warehouse list",
    "operationId": "initWarehouses"
   },
   {
    "title": "Warehouse channel list",
    "operationId": "initChannels"
   },
   {
    "title": "Issue outbound order",
    "operationId": "createOrder"
   },
   {
    "title": "Cancel outbound order",
    "operationId": "cancelOrder"
   },
   {
    "title": "Query outbound order",
    "operationId": "getOrder"
   },
   {
    "title": "Issue ASN order",
    "operationId": "createAsnOrder"
   },
   {
    "title": "Cancel ASN order",
    "operationId": "cancelAsnOrder"
   },
   {
    "title": "Query ASN order",
    "operationId": "getAsnList"
   },
   {
    "title": "Create product",
    "operationId": "insertSkuInfo"
   },
   {
    "title": "Sync inventory",
    "operationId": "syncInventory"
   }
  ]
 }
};
