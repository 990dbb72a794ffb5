// Generated, do not edit.
// Generator: scripts/build/shapes.ts
// Source: spec/qlink (sha256:691e0e271f7d2685b55ead75d103dbea77ae447a16a79d41e0c5b8243f0654be)

import type { FamilyShapes } from "../../src/contract/shape.ts";

/** Shapes of the bodies of qlink. */
export const qlinkShapes: FamilyShapes = {
 "operations": {
  "initWarehouses": {
   "anchor": "warehouses/initwarehouses",
   "request": {
    "ref": "WarehouseQuery"
   },
   "response": {
    "ref": "InitWarehousesOutcome"
   }
  },
  "initChannels": {
   "anchor": "warehouses/initchannels",
   "request": {
    "ref": "ShippingChannelQuery"
   },
   "response": {
    "ref": "InitChannelsOutcome"
   }
  },
  "createOrder": {
   "anchor": "outbound-orders/createorder",
   "request": {
    "ref": "WarehouseOrder"
   },
   "response": {
    "ref": "CreateOrderOutcome"
   }
  },
  "cancelOrder": {
   "anchor": "outbound-orders/cancelorder",
   "request": {
    "ref": "OutboundOrderCancellation"
   },
   "response": {
    "ref": "CancelOrderOutcome"
   }
  },
  "getOrder": {
   "anchor": "outbound-orders/getorder",
   "request": {
    "ref": "OutboundOrderQuery"
   },
   "response": {
    "ref": "GetOrderOutcome"
   }
  },
  "syncInventory": {
   "anchor": "inventory/syncinventory",
   "request": {
    "ref": "InventoryQuery"
   },
   "response": {
    "ref": "SyncInventoryOutcome"
   }
  },
  "createAsnOrder": {
   "anchor": "inbound-orders/createasnorder",
   "request": {
    "ref": "AdvanceShipNotice"
   },
   "response": {
    "ref": "CreateAsnOrderOutcome"
   }
  },
  "getAsnList": {
   "anchor": "inbound-orders/getasnlist",
   "request": {
    "ref": "AdvanceShipNoticeQuery"
   },
   "response": {
    "ref": "GetAsnListOutcome"
   }
  },
  "cancelAsnOrder": {
   "anchor": "inbound-orders/cancelasnorder",
   "request": {
    "ref": "AdvanceShipNoticeCancellation"
   },
   "response": {
    "ref": "CancelAsnOrderOutcome"
   }
  },
  "insertSkuInfo": {
   "anchor": "products/insertskuinfo",
   "request": {
    "ref": "Product"
   },
   "response": {
    "ref": "InsertSkuInfoOutcome"
   }
  }
 },
 "schemas": {
  "WarehouseType": {},
  "WarehouseQuery": {
   "members": {
    "warehouseKey": {
     "items": {}
    }
   }
  },
  "Warehouse": {
   "members": {
    "warehouseCode": {},
    "warehouseName": {}
   }
  },
  "InitWarehousesResult": {
   "members": {
    "warehouseList": {
     "items": {
      "ref": "Warehouse"
     },
     "spellings": [
      "QLINK-INIT-WAREHOUSES-WAREHOUSE-LIST"
     ]
    },
    "warehouseInfoList": {
     "items": {
      "ref": "Warehouse"
     },
     "spellings": [
      "QLINK-INIT-WAREHOUSES-WAREHOUSE-INFO-LIST"
     ]
    }
   }
  },
  "InitWarehousesOutcome": {
   "members": {
    "success": {},
    "errorMsg": {},
    "code": {
     "spellings": [
      "QLINK-ENVELOPE-CODE"
     ]
    },
    "result": {
     "ref": "InitWarehousesResult"
    }
   }
  },
  "ShippingChannelQuery": {
   "members": {
    "warehouseKey": {
     "items": {}
    },
    "warehouseCode": {}
   }
  },
  "ShippingChannel": {
   "members": {
    "channelCode": {},
    "channelName": {},
    "warehouseCode": {},
    "carrierName": {}
   }
  },
  "InitChannelsResult": {
   "members": {
    "channelList": {
     "items": {
      "ref": "ShippingChannel"
     }
    }
   }
  },
  "InitChannelsOutcome": {
   "members": {
    "success": {},
    "errorMsg": {},
    "code": {
     "spellings": [
      "QLINK-ENVELOPE-CODE"
     ]
    },
    "result": {
     "ref": "InitChannelsResult"
    }
   }
  },
  "Receiver": {
   "members": {
    "name": {
     "personal": true
    },
    "phone": {
     "personal": true
    },
    "email": {
     "personal": true
    },
    "country": {
     "words": {
      "/pattern": "Two-letter code of the country."
     }
    },
    "state": {},
    "city": {
     "personal": true
    },
    "district": {
     "personal": true
    },
    "address1": {
     "personal": true
    },
    "address2": {
     "personal": true
    },
    "postalCode": {
     "personal": true
    }
   }
  },
  "WarehouseOrderLine": {
   "members": {
    "sku": {},
    "erpSku": {},
    "name": {},
    "quantity": {
     "spellings": [
      "QLINK-CREATE-ORDER-QUANTITY"
     ]
    },
    "amount": {},
    "shippingPrice": {},
    "hsCode": {},
    "chineseCustomsDeclarationName": {},
    "englishCustomsDeclarationName": {}
   }
  },
  "WarehouseOrderExtension": {
   "members": {
    "houseNumber": {
     "personal": true
    }
   }
  },
  "WarehouseOrder": {
   "members": {
    "packageType": {},
    "codEnabled": {},
    "warehouseKey": {},
    "orderNumber": {},
    "onlineOrderId": {},
    "shopName": {},
    "warehouseCode": {},
    "logisticsCode": {},
    "platform": {},
    "freight": {},
    "trackingNumber": {},
    "labelData": {},
    "codPayAmount": {},
    "codCurrency": {},
    "orderCreate": {},
    "deliveryTime": {},
    "onlineShopId": {},
    "receiver": {
     "ref": "Receiver"
    },
    "skuList": {
     "items": {
      "ref": "WarehouseOrderLine"
     }
    },
    "ext": {
     "items": {
      "ref": "WarehouseOrderExtension"
     }
    },
    "totalPrice": {},
    "currency": {},
    "payTimeLocal": {},
    "isInsurance": {},
    "insuranceValue": {},
    "userNick": {}
   },
   "words": {
    "/allOf/0/if": "`packageType` is \"OWN_PAKAGE\"",
    "/allOf/1/if": "`codEnabled` is 1"
   }
  },
  "CreateOrderResult": {
   "members": {
    "warehouseOrderNumber": {},
    "orderNumber": {
     "spellings": [
      "QLINK-CREATE-ORDER-RESULT-ORDER-NUMBER"
     ]
    },
    "info": {
     "spellings": [
      "QLINK-CREATE-ORDER-RESULT-ORDER-NUMBER"
     ]
    },
    "success": {
     "spellings": [
      "QLINK-CREATE-ORDER-RESULT-ORDER-NUMBER"
     ]
    }
   }
  },
  "CreateOrderOutcome": {
   "members": {
    "success": {},
    "errorMsg": {},
    "code": {
     "spellings": [
      "QLINK-ENVELOPE-CODE"
     ]
    },
    "result": {
     "ref": "CreateOrderResult"
    }
   }
  },
  "OutboundOrderReference": {
   "members": {
    "orderNumber": {},
    "warehouseOrderNumber": {},
    "referenceCode": {}
   }
  },
  "OutboundOrderCancellation": {
   "members": {
    "warehouseKey": {
     "items": {},
     "spellings": [
      "QLINK-CANCEL-ORDER-WAREHOUSE-KEY"
     ]
    },
    "warehouseCode": {},
    "cancelOrderList": {
     "items": {
      "ref": "OutboundOrderReference"
     }
    }
   }
  },
  "CancelOrderOutcome": {
   "members": {
    "success": {},
    "errorMsg": {},
    "code": {
     "spellings": [
      "QLINK-ENVELOPE-CODE"
     ]
    },
    "result": {}
   }
  },
  "OutboundOrderQuery": {
   "members": {
    "warehouseKey": {
     "spellings": [
      "QLINK-GET-ORDER-WAREHOUSE-KEY"
     ]
    },
    "warehouseCode": {},
    "getOrderInfoList": {
     "items": {
      "ref": "OutboundOrderReference"
     }
    }
   }
  },
  "OutboundOrderState": {
   "members": {
    "status": {},
    "orderNumber": {},
    "wmsStatus": {},
    "carrierName": {},
    "trackingNumber": {},
    "failedReason": {}
   },
   "words": {
    "/allOf/0/if": "`status` is \"SUCCESS\"",
    "/allOf/1/if": "`status` is \"FAILED\""
   }
  },
  "GetOrderResult": {
   "members": {
    "warehouseGetOrderList": {
     "items": {
      "ref": "OutboundOrderState"
     }
    },
    "status": {},
    "orderNumber": {},
    "wmsStatus": {},
    "carrierName": {},
    "trackingNumber": {},
    "failedReason": {}
   },
   "words": {
    "/allOf/0/if": "`warehouseGetOrderList` is absent and either `orderNumber` is present, or `wmsStatus` is present, or `status` is present, or `carrierName` is present, or `trackingNumber` is present, or `failedReason` is present",
    "/allOf/1/if": "`status` is \"SUCCESS\"",
    "/allOf/2/if": "`status` is \"FAILED\""
   }
  },
  "GetOrderOutcome": {
   "members": {
    "success": {},
    "errorMsg": {},
    "code": {
     "spellings": [
      "QLINK-ENVELOPE-CODE"
     ]
    },
    "result": {
     "ref": "GetOrderResult"
    }
   }
  },
  "InventoryQuerySku": {
   "members": {
    "warehouseSku": {}
   }
  },
  "InventoryQuery": {
   "members": {
    "warehouseKey": {},
    "pageSize": {},
    "page": {},
    "warehouseCode": {},
    "warehouseSkuList": {
     "items": {
      "ref": "InventoryQuerySku"
     }
    },
    "updateTimeFrom": {}
   }
  },
  "InventoryRecord": {
   "members": {
    "warehouseCode": {},
    "warehouseSku": {},
    "onwayQuantity": {},
    "pendingQuantity": {},
    "sellableQuantity": {},
    "unsellableQuantity": {},
    "reservedQuantity": {},
    "useQuantity": {},
    "totalQuantity": {}
   }
  },
  "InventoryPage": {
   "members": {
    "isLastPage": {},
    "currentPage": {},
    "pageCount": {},
    "data": {
     "items": {
      "ref": "InventoryRecord"
     }
    }
   },
   "words": {
    "/if": "either `isLastPage` is present, or `currentPage` is present, or `pageCount` is present, or `data` is present"
   }
  },
  "SyncInventoryResult": {
   "members": {
    "isLastPage": {},
    "currentPage": {},
    "pageCount": {},
    "data": {
     "items": {
      "ref": "InventoryRecord"
     }
    }
   },
   "items": {
    "ref": "InventoryRecord"
   },
   "words": {
    "/if": "either `isLastPage` is present, or `currentPage` is present, or `pageCount` is present, or `data` is present"
   }
  },
  "SyncInventoryOutcome": {
   "members": {
    "success": {},
    "errorMsg": {},
    "code": {
     "spellings": [
      "QLINK-ENVELOPE-CODE"
     ]
    },
    "result": {
     "ref": "SyncInventoryResult",
     "spellings": [
      "QLINK-SYNC-INVENTORY-RESULT"
     ]
    }
   }
  },
  "AdvanceShipNoticeLine": {
   "members": {
    "sku": {},
    "name": {},
    "quantity": {}
   }
  },
  "PackedSku": {
   "members": {
    "boxNumber": {},
    "markCode": {},
    "quantity": {},
    "sku": {},
    "name": {},
    "length": {
     "spellings": [
      "QLINK-CREATE-ASN-ORDER-BOX-LENGTH"
     ]
    },
    "width": {
     "spellings": [
      "QLINK-CREATE-ASN-ORDER-BOX-LENGTH"
     ]
    },
    "height": {
     "spellings": [
      "QLINK-CREATE-ASN-ORDER-BOX-LENGTH"
     ]
    },
    "lengthUnit": {
     "spellings": [
      "QLINK-CREATE-ASN-ORDER-BOX-LENGTH"
     ]
    }
   }
  },
  "AdvanceShipNotice": {
   "members": {
    "warehouseKey": {},
    "asnNumber": {},
    "warehouseCode": {},
    "customNumber": {},
    "estimatedArrivalDate": {},
    "trackNumber": {},
    "type": {},
    "orderNumber": {},
    "onlineOrderId": {},
    "saleReturnReason": {},
    "skuList": {
     "items": {
      "ref": "AdvanceShipNoticeLine"
     }
    },
    "asnMarkSku": {
     "items": {
      "ref": "PackedSku"
     }
    },
    "incomingOrderGoodsType": {
     "words": {
      "/pattern": "Kind of goods: `1` full container load, `2` less than container load, `3` returned goods, `0` default."
     },
     "spellings": [
      "QLINK-CREATE-ORDER-QUANTITY"
     ]
    },
    "containerType": {
     "words": {
      "/pattern": "Type of the container: `1` 20GP, `2` 40GP, `3` 40HQ, `4` 45GP, `5` 45HQ. The table prints the names with the\nnumbers in brackets; the document's own example sends a number."
     },
     "spellings": [
      "QLINK-CREATE-ORDER-QUANTITY"
     ]
    },
    "bulkCargoType": {},
    "palletCnt": {},
    "bulkCargoTypePiece": {
     "words": {
      "/pattern": "Whether the goods are bulk cargo by piece: `0` no, `1` yes."
     },
     "spellings": [
      "QLINK-CREATE-ORDER-QUANTITY"
     ]
    },
    "containerModel": {}
   }
  },
  "CreateAsnOrderResult": {
   "members": {
    "success": {
     "spellings": [
      "QLINK-CREATE-ASN-ORDER-RESULT-SUCCESS"
     ]
    },
    "asnNumber": {
     "spellings": [
      "QLINK-CREATE-ASN-ORDER-RESULT-ASN-NUMBER"
     ]
    },
    "info": {
     "spellings": [
      "QLINK-CREATE-ASN-ORDER-RESULT-ASN-NUMBER"
     ]
    },
    "wmsAsnNumber": {
     "spellings": [
      "QLINK-CREATE-ASN-ORDER-RESULT-ASN-NUMBER"
     ]
    }
   }
  },
  "CreateAsnOrderOutcome": {
   "members": {
    "success": {},
    "errorMsg": {},
    "code": {
     "spellings": [
      "QLINK-ENVELOPE-CODE"
     ]
    },
    "result": {
     "ref": "CreateAsnOrderResult"
    }
   }
  },
  "AdvanceShipNoticeReference": {
   "members": {
    "asnNumber": {},
    "refCode": {},
    "type": {}
   }
  },
  "AdvanceShipNoticeQuery": {
   "members": {
    "warehouseKey": {},
    "asnNumbers": {
     "items": {
      "ref": "AdvanceShipNoticeReference"
     }
    },
    "warehouseCode": {}
   }
  },
  "ReceivedSku": {
   "members": {
    "sku": {},
    "name": {},
    "estimatedQuantity": {},
    "receivedQuantity": {},
    "goodQuantity": {},
    "badQuantity": {}
   }
  },
  "AdvanceShipNoticeState": {
   "members": {
    "asnNumber": {},
    "wmsStatus": {},
    "referenceNumber": {},
    "finishTime": {},
    "skuList": {
     "items": {
      "ref": "ReceivedSku"
     }
    }
   }
  },
  "GetAsnListResult": {
   "members": {
    "asnList": {
     "items": {
      "ref": "AdvanceShipNoticeState"
     }
    },
    "asnNumber": {},
    "wmsStatus": {},
    "referenceNumber": {},
    "finishTime": {},
    "skuList": {
     "items": {
      "ref": "ReceivedSku"
     }
    }
   },
   "words": {
    "/if": "`asnList` is absent and either `asnNumber` is present, or `wmsStatus` is present, or `referenceNumber` is present, or `finishTime` is present, or `skuList` is present"
   }
  },
  "GetAsnListOutcome": {
   "members": {
    "success": {},
    "errorMsg": {},
    "code": {
     "spellings": [
      "QLINK-ENVELOPE-CODE"
     ]
    },
    "result": {
     "ref": "GetAsnListResult"
    }
   }
  },
  "AdvanceShipNoticeCancellation": {
   "members": {
    "warehouseKey": {},
    "asnNumbers": {
     "items": {}
    },
    "warehouseCode": {}
   }
  },
  "CancelledAdvanceShipNotice": {
   "members": {
    "asnNumber": {},
    "operation": {},
    "info": {},
    "success": {}
   }
  },
  "CancelAsnOrderResult": {
   "members": {
    "results": {
     "items": {
      "ref": "CancelledAdvanceShipNotice"
     }
    },
    "asnNumber": {},
    "operation": {},
    "info": {},
    "success": {}
   },
   "words": {
    "/if": "`results` is absent and either `asnNumber` is present, or `operation` is present, or `info` is present, or `success` is present"
   }
  },
  "CancelAsnOrderOutcome": {
   "members": {
    "success": {},
    "errorMsg": {},
    "code": {
     "spellings": [
      "QLINK-ENVELOPE-CODE"
     ]
    },
    "result": {
     "ref": "CancelAsnOrderResult"
    }
   }
  },
  "Product": {
   "members": {
    "warehouseKey": {},
    "warehouseCode": {},
    "sku": {},
    "erpSku": {},
    "title": {},
    "barcode": {},
    "specifications": {},
    "imageUrl": {},
    "weight": {
     "spellings": [
      "QLINK-INSERT-SKU-INFO-WEIGHT"
     ]
    },
    "netWeight": {
     "spellings": [
      "QLINK-INSERT-SKU-INFO-WEIGHT"
     ]
    },
    "weightUnit": {},
    "length": {},
    "width": {},
    "height": {},
    "dimensionUnit": {},
    "itemPackage": {
     "spellings": [
      "QLINK-INSERT-SKU-INFO-WEIGHT"
     ]
    },
    "cdPriceMethod": {},
    "englishCustomsDeclarationName": {},
    "chineseCustomsDeclarationName": {},
    "brand": {},
    "customsCode": {},
    "wmsBarcode": {},
    "customsDeclarationPrice": {
     "spellings": [
      "QLINK-INSERT-SKU-INFO-WEIGHT"
     ]
    },
    "cdPriceMaximum": {
     "spellings": [
      "QLINK-INSERT-SKU-INFO-WEIGHT"
     ]
    },
    "cdPriceRate": {
     "spellings": [
      "QLINK-INSERT-SKU-INFO-WEIGHT"
     ]
    },
    "purchaseCost": {
     "spellings": [
      "QLINK-INSERT-SKU-INFO-WEIGHT"
     ]
    },
    "purchaseCostUnit": {},
    "currencyMap": {
     "open": true
    }
   }
  },
  "InsertSkuInfoResult": {
   "members": {
    "sku": {},
    "operation": {},
    "info": {},
    "success": {}
   },
   "words": {
    "/if": "either `sku` is present, or `operation` is present, or `info` is present, or `success` is present"
   }
  },
  "InsertSkuInfoOutcome": {
   "members": {
    "success": {},
    "errorMsg": {},
    "code": {
     "spellings": [
      "QLINK-ENVELOPE-CODE"
     ]
    },
    "result": {
     "ref": "InsertSkuInfoResult"
    }
   }
  }
 },
 "spellings": {
  "QLINK-INIT-WAREHOUSES-WAREHOUSE-LIST": {
   "documentsSay": "`warehouseList`.",
   "exampleShows": "The member is not there; `warehouseInfoList` stands in its place.",
   "decision": "Both names are accepted."
  },
  "QLINK-INIT-WAREHOUSES-WAREHOUSE-INFO-LIST": {
   "documentsSay": "The table has no row of this name.",
   "exampleShows": "The list of warehouses.",
   "decision": "An optional list, with the members that the table gives for `warehouseList`."
  },
  "QLINK-ENVELOPE-CODE": {
   "documentsSay": "The common response has no such member.",
   "exampleShows": "null in every printed answer.",
   "decision": "An optional member of any type."
  },
  "QLINK-CREATE-ORDER-QUANTITY": {
   "documentsSay": "Type String.",
   "exampleShows": "`1` or `0`, a number.",
   "decision": "String or integer; where the table lists codes, these in either form."
  },
  "QLINK-CREATE-ORDER-RESULT-ORDER-NUMBER": {
   "documentsSay": "The table has `warehouseOrderNumber` only.",
   "exampleShows": "`orderNumber`, `info` and `success` beside it.",
   "decision": "Optional members."
  },
  "QLINK-CANCEL-ORDER-WAREHOUSE-KEY": {
   "documentsSay": "Type Array.",
   "exampleShows": "A string.",
   "decision": "String or array of strings."
  },
  "QLINK-GET-ORDER-WAREHOUSE-KEY": {
   "documentsSay": "The table has no row for it; other calls require it.",
   "exampleShows": "A string.",
   "decision": "An optional string."
  },
  "QLINK-SYNC-INVENTORY-RESULT": {
   "documentsSay": "An object with `isLastPage`, `currentPage`, `pageCount` and `data`.",
   "exampleShows": "An array of rows.",
   "decision": "Object or array; the rows are the same in both."
  },
  "QLINK-CREATE-ASN-ORDER-BOX-LENGTH": {
   "documentsSay": "The table has no row for it.",
   "exampleShows": "`20.0`, `19.1` and `20.1` for length, width and height, with `cm` as `lengthUnit`.",
   "decision": "Three optional numbers and an optional string."
  },
  "QLINK-CREATE-ASN-ORDER-RESULT-SUCCESS": {
   "documentsSay": "The section has no table of the answer.",
   "exampleShows": "`false` within `success: true`.",
   "decision": "An optional boolean."
  },
  "QLINK-CREATE-ASN-ORDER-RESULT-ASN-NUMBER": {
   "documentsSay": "The section has no table of the answer.",
   "exampleShows": "`asnNumber`, a reason for the refusal in Chinese as `info`, and an empty `wmsAsnNumber`.",
   "decision": "Optional strings."
  },
  "QLINK-INSERT-SKU-INFO-WEIGHT": {
   "documentsSay": "Type Decimal, Number or BigDecimal.",
   "exampleShows": "`\"12.1\"` or `\"1\"`, a string.",
   "decision": "String or number."
  }
 },
 "refused": {},
 "http": {}
};
