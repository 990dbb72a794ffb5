// Generated, do not edit.
// Generator: scripts/build/flows.ts
// Source: spec/flows (sha256:b7e0fae72867230ec980eb39b3ac599a4422e518ce82525004132b119ef05543)

import type { FlowBook } from "../../src/probe/flows/flow.ts";

/** The flows of spec/flows, in the order of their names. */
export const flowBook: FlowBook = {
 "flows": [
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
     "description": "The stock is as it was.",
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
 }
};
