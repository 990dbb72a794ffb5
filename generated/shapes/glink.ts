// Generated, do not edit.
// Generator: scripts/build/shapes.ts
// Source: spec/glink (sha256:fe52259801bafbdb434785915c20de16a964f7c27f6d4648cbf4a83efa5f4b52)

import type { FamilyShapes } from "../../src/contract/shape.ts";

/** Shapes of the bodies of glink. */
export const glinkShapes: FamilyShapes = {
 "operations": {
  "createOrder": {
   "anchor": "outbound-orders/createorder",
   "request": {
    "ref": "OutboundOrder"
   },
   "response": {
    "ref": "MetaResponse"
   }
  },
  "cancelOrder": {
   "anchor": "outbound-orders/cancelorder",
   "request": {
    "ref": "OrderCancellation"
   },
   "response": {
    "ref": "MetaResponse"
   }
  },
  "queryOrders": {
   "anchor": "outbound-orders/queryorders",
   "request": {
    "ref": "OrderQuery"
   },
   "response": {
    "ref": "OrderQueryResponse"
   }
  },
  "batchQueryOrders": {
   "anchor": "outbound-orders/batchqueryorders",
   "request": {
    "ref": "OrderBatchQuery"
   },
   "response": {
    "ref": "OrderBatchQueryResponse"
   }
  },
  "addOrderFiles": {
   "anchor": "outbound-orders/addorderfiles",
   "request": {
    "ref": "OrderAttachments"
   },
   "response": {
    "ref": "OrderAttachmentsResponse"
   }
  },
  "updateLogisticStatus": {
   "anchor": "outbound-orders/updatelogisticstatus",
   "request": {
    "ref": "LogisticStatusUpdate"
   },
   "response": {
    "ref": "LogisticStatusResponse"
   }
  },
  "updateOnlineStatus": {
   "anchor": "outbound-orders/updateonlinestatus",
   "request": {
    "ref": "OnlineStatusUpdate"
   },
   "response": {
    "ref": "OnlineStatusResponse"
   }
  },
  "createProductionOrder": {
   "anchor": "production-orders/createproductionorder",
   "request": {
    "ref": "ProductionOrder"
   },
   "response": {
    "ref": "ProductionOrderCreationResponse"
   }
  },
  "cancelProductionOrder": {
   "anchor": "production-orders/cancelproductionorder",
   "request": {
    "ref": "ProductionOrderCancellation"
   },
   "response": {
    "ref": "ProductionOrderCancellationResponse"
   }
  },
  "createAsn": {
   "anchor": "inbound-orders/createasn",
   "request": {
    "ref": "AdvanceShipNotice"
   },
   "response": {
    "ref": "MetaResponse"
   }
  },
  "cancelAsn": {
   "anchor": "inbound-orders/cancelasn",
   "request": {
    "ref": "AsnCancellation"
   },
   "response": {
    "ref": "MetaResponse"
   }
  },
  "queryAsns": {
   "anchor": "inbound-orders/queryasns",
   "request": {
    "ref": "AsnQuery"
   },
   "response": {
    "ref": "AsnQueryResponse"
   }
  },
  "batchQueryAsns": {
   "anchor": "inbound-orders/batchqueryasns",
   "request": {
    "ref": "AsnBatchQuery"
   },
   "response": {
    "ref": "AsnBatchQueryResponse"
   }
  },
  "batchOperateItems": {
   "anchor": "items/batchoperateitems",
   "request": {
    "ref": "ItemBatch"
   },
   "response": {
    "ref": "ItemBatchResponse"
   }
  },
  "queryItems": {
   "anchor": "items/queryitems",
   "request": {
    "ref": "ItemQuery"
   },
   "response": {
    "ref": "ItemQueryResponse"
   }
  },
  "queryStockBySku": {
   "anchor": "stock/querystockbysku",
   "request": {
    "ref": "StockBySkuQuery"
   },
   "response": {
    "ref": "StockBySkuResponse"
   }
  },
  "queryWarehouseStock": {
   "anchor": "stock/querywarehousestock",
   "request": {
    "ref": "WarehouseStockQuery"
   },
   "response": {
    "ref": "WarehouseStockResponse"
   }
  },
  "queryOwner": {
   "anchor": "warehouses-and-carriers/queryowner",
   "request": {
    "ref": "OwnerQuery"
   },
   "response": {
    "ref": "OwnerQueryResponse"
   }
  },
  "queryWarehouses": {
   "anchor": "warehouses-and-carriers/querywarehouses",
   "request": {
    "ref": "WarehouseQuery"
   },
   "response": {
    "ref": "WarehouseQueryResponse"
   }
  },
  "queryCarriers": {
   "anchor": "warehouses-and-carriers/querycarriers",
   "request": {
    "ref": "CarrierQuery"
   },
   "response": {
    "ref": "CarrierQueryResponse"
   }
  },
  "queryAsnInspections": {
   "anchor": "inbound-orders/queryasninspections",
   "request": {
    "ref": "AsnInspectionQuery"
   },
   "response": {
    "ref": "AsnInspectionResponse"
   }
  },
  "orderStatus": {
   "anchor": "outbound-order-pushes/orderstatus",
   "request": {
    "ref": "OutboundOrderStatus"
   },
   "response": {
    "ref": "MetaResponse"
   }
  },
  "stockAdjusted": {
   "anchor": "stock-pushes/stockadjusted",
   "request": {
    "ref": "InventoryAdjustment"
   },
   "response": {
    "ref": "MetaResponse"
   }
  },
  "inboundStatus": {
   "anchor": "inbound-order-pushes/inboundstatus",
   "request": {
    "ref": "InboundOrderStatus"
   },
   "response": {
    "ref": "MetaResponse"
   }
  },
  "stockAttributeChanged": {
   "anchor": "stock-pushes/stockattributechanged",
   "request": {
    "ref": "StockAttributeChange"
   },
   "response": {
    "ref": "MetaResponse"
   }
  }
 },
 "schemas": {
  "ShippingInstructions": {
   "members": {
    "carrier": {},
    "carrierService": {},
    "carrierBillingType": {},
    "shippingNotes": {},
    "shippingLabelSource": {},
    "trackingNumber": {},
    "carrierAccount": {},
    "carrierAccountZipcode": {},
    "externalCarrierCode": {},
    "serviceLevel": {},
    "actualLogistic": {}
   }
  },
  "Consignee": {
   "members": {
    "name": {
     "personal": true
    },
    "company": {},
    "phoneNumber": {
     "personal": true
    },
    "mobileNumber": {
     "personal": true
    },
    "email": {
     "personal": true
    },
    "streetLine1": {
     "personal": true
    },
    "streetLine2": {
     "personal": true
    },
    "streetLine3": {
     "personal": true
    },
    "district": {
     "personal": true
    },
    "city": {
     "personal": true
    },
    "state": {},
    "postalCode": {
     "personal": true
    },
    "countryCode": {},
    "companyName": {},
    "houseNumber": {
     "personal": true,
     "spellings": [
      "GLINK-CREATE-ORDER-SHIP-TO-HOUSE-NUMBER"
     ]
    }
   }
  },
  "Consignor": {
   "members": {
    "name": {
     "personal": true
    },
    "company": {},
    "phoneNumber": {
     "personal": true
    },
    "mobileNumber": {
     "personal": true
    },
    "email": {
     "personal": true
    },
    "streetLine1": {
     "personal": true
    },
    "streetLine2": {
     "personal": true
    },
    "streetLine3": {
     "personal": true
    },
    "district": {
     "personal": true
    },
    "city": {
     "personal": true
    },
    "state": {},
    "postalCode": {
     "personal": true
    },
    "countryCode": {},
    "companyName": {},
    "houseNumber": {
     "personal": true,
     "spellings": [
      "GLINK-CREATE-ORDER-SHIP-TO-HOUSE-NUMBER"
     ]
    }
   }
  },
  "OutboundOrderItem": {
   "members": {
    "sku": {},
    "name": {},
    "quantity": {},
    "hsCode": {},
    "countryOfOrigin": {},
    "boxCode": {},
    "retailSku": {},
    "unitCost": {},
    "retailDescription": {},
    "barCodeEA": {},
    "kitItemID": {},
    "kitItemCode": {},
    "kitItemDesc": {},
    "kitItemQty": {
     "spellings": [
      "GLINK-CREATE-ORDER-KIT-QTY"
     ]
    },
    "kitItemImage": {},
    "ifDistributionItem": {},
    "ownerShipOfItem": {},
    "orderQuantity": {},
    "lineNo": {},
    "stockStatus": {},
    "unitPrice": {
     "spellings": [
      "GLINK-CREATE-ORDER-COLLECTING-PAYMENT-AMOUNT"
     ]
    },
    "erpLineNo": {},
    "batchNo": {},
    "mfgDate": {},
    "expDate": {},
    "originCountry": {},
    "udf1": {},
    "udf2": {},
    "udf3": {},
    "udf4": {},
    "udf5": {},
    "udf6": {},
    "udf7": {},
    "udf8": {},
    "udf9": {},
    "udf10": {},
    "udf11": {},
    "udf12": {}
   },
   "words": {
    "/if": "`kitItemID` is present"
   }
  },
  "OutboundOrderFile": {
   "members": {
    "fileType": {},
    "fileUrl": {},
    "fileBase64": {
     "spellings": [
      "GLINK-CREATE-ORDER-FILE-BASE64"
     ]
    },
    "fileName": {},
    "fileFormat": {},
    "isUpdate": {
     "spellings": [
      "GLINK-CREATE-ORDER-FILE-IS-UPDATE"
     ]
    }
   }
  },
  "InvoiceLine": {
   "members": {
    "lineNo": {},
    "productSku": {},
    "productName": {},
    "shopSku": {},
    "qty": {},
    "shippingFee": {},
    "itemPrice": {},
    "taxAmount": {},
    "voucherPlatform": {},
    "voucherSeller": {},
    "paidPrice": {}
   }
  },
  "Invoice": {
   "members": {
    "invoiceNo": {},
    "taxCode": {
     "personal": true
    },
    "branchNo": {},
    "paymentMethod": {},
    "address": {
     "personal": true
    },
    "road": {
     "personal": true
    },
    "subDistrict": {
     "personal": true
    },
    "district": {
     "personal": true
    },
    "province": {},
    "country": {},
    "zipCode": {
     "personal": true
    },
    "phone": {
     "personal": true
    },
    "phone2": {
     "personal": true
    },
    "firstName": {
     "personal": true
    },
    "lastName": {
     "personal": true
    },
    "invoiceDetailList": {
     "items": {
      "ref": "InvoiceLine"
     }
    }
   }
  },
  "SpecifiedCarton": {
   "members": {
    "palletCode": {},
    "boxCode": {},
    "skuCode": {},
    "skuQty": {
     "spellings": [
      "GLINK-CREATE-ORDER-KIT-QTY"
     ]
    }
   }
  },
  "PlatformTracking": {
   "members": {
    "platformTrackingType": {},
    "platformTrackingInfo": {}
   }
  },
  "OutboundOrder": {
   "members": {
    "shippingInstructions": {
     "ref": "ShippingInstructions"
    },
    "files": {
     "items": {
      "ref": "OutboundOrderFile"
     }
    },
    "cartonization": {
     "spellings": [
      "GLINK-CREATE-ORDER-CARTONIZATION"
     ]
    },
    "palletInfoList": {
     "items": {
      "ref": "SpecifiedCarton"
     }
    },
    "partnerId": {
     "spellings": [
      "GLINK-CREATE-ORDER-PARTNER-ID"
     ]
    },
    "orderNumber": {},
    "customerCode": {},
    "warehouseCode": {},
    "extOrderNumber": {},
    "poNumber": {},
    "storeNumber": {},
    "orderTime": {
     "words": {
      "/pattern": "When the order was placed. Documented as `yyyy-MM-dd'T'HH:mm:ssZ`, for example `2017-05-01T16:00:00+0800`;\nthe document's own request prints `yyyy-MM-dd HH:mm:ss`."
     },
     "spellings": [
      "GLINK-CREATE-ORDER-ORDER-TIME"
     ]
    },
    "latestShipDate": {},
    "startShipDate": {},
    "originalOrderTime": {},
    "notes": {},
    "signatureService": {},
    "cashOnDelivery": {},
    "freightCollect": {
     "spellings": [
      "GLINK-CREATE-ORDER-FREIGHT-COLLECT"
     ]
    },
    "collectingPaymentAmount": {
     "spellings": [
      "GLINK-CREATE-ORDER-COLLECTING-PAYMENT-AMOUNT"
     ]
    },
    "shippingRate": {
     "spellings": [
      "GLINK-CREATE-ORDER-COLLECTING-PAYMENT-AMOUNT"
     ]
    },
    "totalAmount": {
     "spellings": [
      "GLINK-CREATE-ORDER-COLLECTING-PAYMENT-AMOUNT"
     ]
    },
    "declaringValueAmount": {
     "spellings": [
      "GLINK-CREATE-ORDER-COLLECTING-PAYMENT-AMOUNT"
     ]
    },
    "orderType": {},
    "salesChannel": {},
    "currencyCode": {},
    "priority": {},
    "extUserId": {},
    "isCb": {},
    "externalPackageNumList": {
     "items": {}
    },
    "orderTagList": {
     "items": {},
     "spellings": [
      "GLINK-CREATE-ORDER-TAGS"
     ]
    },
    "addedServices": {
     "items": {}
    },
    "supplier": {},
    "isSpecifyBatch": {},
    "addressType": {},
    "documentType": {},
    "doNumber": {},
    "storeName": {},
    "shippingType": {},
    "pickupCode": {},
    "shipTo": {
     "ref": "Consignee"
    },
    "shipFrom": {
     "ref": "Consignor"
    },
    "items": {
     "items": {
      "ref": "OutboundOrderItem"
     }
    },
    "invoiceList": {
     "items": {
      "ref": "Invoice"
     }
    },
    "platformOriginTrackingVos": {
     "items": {
      "ref": "PlatformTracking"
     },
     "spellings": [
      "GLINK-CREATE-ORDER-PLATFORM-TRACKING"
     ]
    },
    "udf5": {},
    "udf6": {},
    "udf7": {},
    "udf8": {},
    "udf9": {},
    "udf10": {},
    "udf11": {},
    "udf12": {},
    "udf13": {},
    "udf14": {},
    "udf15": {}
   },
   "words": {
    "/allOf/0/if": "`shippingInstructions.shippingLabelSource` is \"ATTACHMENT\"",
    "/allOf/0/then/properties/files/contains": "exactly 1 entry where `fileType` is \"Shipping Label\"",
    "/allOf/1/if": "`cartonization` is true or 1"
   }
  },
  "MetaResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "data": {}
   }
  },
  "OrderCancellation": {
   "members": {
    "partnerId": {},
    "customerCode": {},
    "orderNumbers": {
     "items": {}
    },
    "extUserId": {},
    "orderTagList": {
     "items": {},
     "spellings": [
      "GLINK-CREATE-ORDER-TAGS"
     ]
    }
   }
  },
  "OrderQuery": {
   "members": {
    "partnerId": {},
    "customerCode": {},
    "orderNumbers": {
     "items": {}
    },
    "extUserId": {},
    "queryPackageContentsFromWms": {}
   }
  },
  "QueriedOrderPackageContent": {
   "members": {
    "sku": {},
    "quantity": {},
    "retailSKU": {},
    "retailDescription": {}
   }
  },
  "QueriedOrderPackage": {
   "members": {
    "orderNumber": {},
    "customerCode": {},
    "packageNumber": {},
    "carrier": {},
    "carrierService": {},
    "trackingNumber": {},
    "length": {},
    "width": {},
    "height": {},
    "weight": {},
    "packageContents": {
     "items": {
      "ref": "QueriedOrderPackageContent"
     }
    }
   }
  },
  "QueriedAddress": {
   "members": {
    "name": {
     "personal": true
    },
    "company": {},
    "phoneNumber": {
     "personal": true
    },
    "email": {
     "personal": true
    },
    "streetLine1": {
     "personal": true
    },
    "streetLine2": {
     "personal": true
    },
    "district": {
     "personal": true
    },
    "city": {
     "personal": true
    },
    "state": {},
    "postalCode": {
     "personal": true
    },
    "countryCode": {}
   }
  },
  "ShippingException": {
   "members": {
    "code": {},
    "message": {}
   }
  },
  "QueriedOrder": {
   "members": {
    "orderNumber": {},
    "customerCode": {},
    "warehouseCode": {},
    "extOrderNumber": {},
    "extUserId": {},
    "poNumber": {},
    "orderTime": {},
    "shippingTime": {},
    "trackingNumber": {},
    "billOfLadingNumber": {},
    "carrier": {},
    "carrierService": {},
    "wmsOrderNumber": {},
    "status": {},
    "storeNumber": {},
    "salesChannel": {},
    "endShipDate": {},
    "dimensionUnit": {},
    "weightUnit": {},
    "packages": {
     "items": {
      "ref": "QueriedOrderPackage"
     }
    },
    "shipTo": {
     "ref": "QueriedAddress"
    },
    "shippingExceptionVO": {
     "ref": "ShippingException"
    }
   }
  },
  "OrderQueryResponse": {
   "members": {
    "total": {},
    "success": {},
    "code": {},
    "message": {},
    "orderInfoList": {
     "items": {
      "ref": "QueriedOrder"
     }
    }
   }
  },
  "OrderBatchQuery": {
   "members": {
    "orderNumbers": {
     "items": {}
    },
    "extOrderNumbers": {
     "items": {}
    },
    "partnerId": {},
    "customerCode": {},
    "warehouseCode": {},
    "extUserId": {},
    "shippingTimeFrom": {
     "words": {
      "/pattern": "Start of the shipping time, `yyyy-MM-dd HH:mm:ss`. Goes with `shippingTimeTo`."
     }
    },
    "shippingTimeTo": {
     "words": {
      "/pattern": "End of the shipping time, `yyyy-MM-dd HH:mm:ss`. Goes with `shippingTimeFrom`."
     }
    },
    "createdTimeFrom": {
     "words": {
      "/pattern": "Start of the creation time, `yyyy-MM-dd HH:mm:ss`. Goes with `createdTimeTo`."
     }
    },
    "createdTimeTo": {
     "words": {
      "/pattern": "End of the creation time, `yyyy-MM-dd HH:mm:ss`. Goes with `createdTimeFrom`."
     }
    },
    "orderedTimeFrom": {
     "words": {
      "/pattern": "Start of the order time, `yyyy-MM-dd HH:mm:ss`. Goes with `orderedTimeTo`."
     }
    },
    "orderedTimeTo": {
     "words": {
      "/pattern": "End of the order time, `yyyy-MM-dd HH:mm:ss`. Goes with `orderedTimeFrom`."
     }
    },
    "odoType": {},
    "stage": {},
    "status": {},
    "ifNeedBatchInfo": {},
    "queryFile": {},
    "page": {},
    "pageSize": {}
   },
   "words": {
    "/if": "`orderNumbers` has at least 1 entry",
    "/else/anyOf": "either `extOrderNumbers` has at least 1 entry, or `shippingTimeFrom` and `shippingTimeTo` are present, or `createdTimeFrom` and `createdTimeTo` are present, or `orderedTimeFrom` and `orderedTimeTo` are present"
   }
  },
  "QueriedConsignee": {
   "members": {
    "name": {
     "personal": true
    },
    "company": {},
    "companyName": {},
    "phoneNumber": {
     "personal": true
    },
    "mobileNumber": {
     "personal": true
    },
    "email": {
     "personal": true
    },
    "streetLine1": {
     "personal": true
    },
    "streetLine2": {
     "personal": true
    },
    "district": {
     "personal": true
    },
    "city": {
     "personal": true
    },
    "state": {},
    "postalCode": {
     "personal": true
    },
    "countryCode": {}
   }
  },
  "QueriedOrderItem": {
   "members": {
    "sku": {},
    "lineNo": {},
    "quantity": {},
    "skuStatus": {},
    "mfgDate": {},
    "expDate": {},
    "batchNo": {},
    "originCountry": {},
    "skuDescription": {},
    "skuCategory": {},
    "udf1": {},
    "udf2": {},
    "udf3": {},
    "udf4": {},
    "retailSKU": {},
    "retailDescription": {},
    "exception": {},
    "exceptionMessage": {},
    "unitCost": {},
    "unitPrice": {}
   }
  },
  "QueriedHandlingDetail": {
   "members": {
    "chargeType": {},
    "chargeUnit": {},
    "chargeQty": {},
    "chargeManHour": {},
    "chargeNote": {}
   }
  },
  "QueriedHandlings": {
   "members": {
    "standardPallets": {},
    "oversizedPallets": {},
    "preStandardPallets": {},
    "preOversizedPallets": {},
    "handlingDetails": {
     "items": {
      "ref": "QueriedHandlingDetail"
     }
    }
   }
  },
  "QueriedPackageContent": {
   "members": {
    "sku": {},
    "quantity": {},
    "retailSKU": {},
    "retailDescription": {},
    "skuStockStatus": {},
    "mfgDate": {},
    "expDate": {},
    "batchNo": {},
    "originCountry": {}
   }
  },
  "QueriedPackage": {
   "members": {
    "packageNumber": {},
    "trackingNumber": {},
    "weight": {},
    "length": {},
    "width": {},
    "height": {},
    "volume": {},
    "packageContents": {
     "items": {
      "ref": "QueriedPackageContent"
     }
    }
   }
  },
  "QueriedPallet": {
   "members": {
    "palletCode": {},
    "preBuilt": {},
    "weight": {},
    "length": {},
    "width": {},
    "height": {},
    "volume": {}
   }
  },
  "SerialNumbers": {
   "members": {
    "skuCode": {},
    "snList": {
     "items": {}
    }
   }
  },
  "QueriedBatch": {
   "members": {
    "lineNo": {},
    "sku": {},
    "qty": {},
    "stockStatus": {},
    "batchNumber": {},
    "mfgDate": {},
    "expDate": {},
    "retailSKU": {},
    "coo": {}
   }
  },
  "QueriedOrderFile": {
   "members": {
    "fileName": {},
    "fileUrl": {},
    "fileType": {},
    "fileFormat": {},
    "isUpdate": {}
   }
  },
  "OrderAdditionalInfo": {
   "members": {
    "infoType": {},
    "infoTypeCode": {},
    "content": {},
    "note": {},
    "uploadedTime": {},
    "orderAdditionalFiles": {
     "items": {
      "ref": "QueriedOrderFile"
     }
    }
   }
  },
  "QueriedOrderDetails": {
   "members": {
    "partnerId": {},
    "orderNumber": {},
    "customerCode": {},
    "warehouseCode": {},
    "extOrderNumber": {},
    "extUserId": {},
    "poNumber": {},
    "orderTime": {},
    "shippingTime": {},
    "trackingNumber": {},
    "carrier": {},
    "carrierService": {},
    "wmsOrderNumber": {},
    "status": {},
    "stage": {},
    "omsOrderStatus": {},
    "orderType": {},
    "storeNumber": {},
    "salesChannel": {},
    "startShipDate": {},
    "endShipDate": {},
    "dimensionUnit": {},
    "weightUnit": {},
    "createTime": {},
    "orderCreatedTime": {},
    "cashOnDelivery": {},
    "signatureService": {},
    "externalProviderId": {},
    "externalWarehouseCode": {},
    "externalCarrierCode": {},
    "logisticsProvider": {},
    "actualLogistic": {},
    "addressType": {},
    "theoreticalWeightEA": {},
    "theoreticalVolumeEA": {},
    "skuMaxLengthEA": {},
    "supplier": {},
    "udf5": {},
    "udf6": {},
    "udf7": {},
    "udf8": {},
    "udf9": {},
    "udf10": {},
    "udf11": {},
    "udf12": {},
    "udf13": {},
    "udf14": {},
    "udf15": {},
    "snUrl": {},
    "shipTo": {
     "ref": "QueriedConsignee"
    },
    "shipFrom": {
     "ref": "QueriedAddress"
    },
    "items": {
     "items": {
      "ref": "QueriedOrderItem"
     }
    },
    "handlings": {
     "ref": "QueriedHandlings"
    },
    "packages": {
     "items": {
      "ref": "QueriedPackage"
     }
    },
    "pallets": {
     "items": {
      "ref": "QueriedPallet"
     }
    },
    "snList": {
     "items": {
      "ref": "SerialNumbers"
     }
    },
    "batchInfo": {
     "items": {
      "ref": "QueriedBatch"
     }
    },
    "fileInfoList": {
     "items": {
      "ref": "QueriedOrderFile"
     }
    },
    "additionalInfoList": {
     "items": {
      "ref": "OrderAdditionalInfo"
     }
    },
    "shippingExceptionVO": {
     "ref": "ShippingException"
    },
    "errorMessage": {}
   }
  },
  "OrderBatchQueryResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "total": {},
    "orderInfoList": {
     "items": {
      "ref": "QueriedOrderDetails"
     }
    }
   }
  },
  "OrderAttachment": {
   "members": {
    "fileBase64": {},
    "fileType": {},
    "fileUrl": {},
    "fileName": {},
    "fileFormat": {},
    "isUpdate": {}
   },
   "words": {
    "/if": "`fileUrl` is present"
   }
  },
  "OrderAttachmentShipping": {
   "members": {
    "carrier": {},
    "carrierService": {},
    "trackingNumber": {}
   }
  },
  "OrderAttachments": {
   "members": {
    "files": {
     "items": {
      "ref": "OrderAttachment"
     }
    },
    "partnerId": {},
    "customerCode": {},
    "orderNumber": {},
    "extUserId": {},
    "shippingInstructions": {
     "ref": "OrderAttachmentShipping"
    },
    "pickupCode": {}
   },
   "words": {
    "/if": "`files` has at least 1 entry where `fileUrl` is present",
    "/then/properties/files/contains": "no entry where `fileBase64` is present"
   }
  },
  "OrderAttachmentsResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {}
   }
  },
  "LogisticEvent": {
   "members": {
    "event": {},
    "eventDate": {}
   }
  },
  "LogisticStatusEntry": {
   "members": {
    "orderNumber": {},
    "wmsOrderNumber": {},
    "trackingNumber": {},
    "status": {},
    "extUserId": {},
    "eventList": {
     "items": {
      "ref": "LogisticEvent"
     }
    }
   }
  },
  "LogisticStatusUpdate": {
   "members": {
    "orderNumberList": {
     "items": {
      "ref": "LogisticStatusEntry"
     }
    },
    "partnerId": {},
    "customerCode": {},
    "warehouseCode": {},
    "updateTrackNo": {}
   },
   "words": {
    "/if": "`customerCode` is present"
   }
  },
  "LogisticStatusFailure": {
   "members": {
    "orderNumber": {},
    "wmsOrderNumber": {},
    "trackingNumber": {},
    "status": {},
    "extUserId": {},
    "errorMessage": {}
   }
  },
  "LogisticStatusResult": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "warehouseCode": {},
    "orderNumberList": {
     "items": {
      "ref": "LogisticStatusFailure"
     }
    }
   }
  },
  "LogisticStatusResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "result": {
     "ref": "LogisticStatusResult"
    }
   }
  },
  "OnlineStatusEntry": {
   "members": {
    "orderNumber": {},
    "onlineStatus": {},
    "extUserId": {}
   }
  },
  "OnlineStatusUpdate": {
   "members": {
    "partnerId": {},
    "customerCode": {},
    "warehouseCode": {},
    "orderNumberList": {
     "items": {
      "ref": "OnlineStatusEntry"
     }
    }
   }
  },
  "OnlineStatusFailure": {
   "members": {
    "orderNumber": {},
    "onlineStatus": {},
    "extUserId": {},
    "errorMessage": {}
   }
  },
  "OnlineStatusResult": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "warehouseCode": {},
    "orderNumberList": {
     "items": {
      "ref": "OnlineStatusFailure"
     }
    }
   }
  },
  "OnlineStatusResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "result": {
     "ref": "OnlineStatusResult"
    }
   }
  },
  "ProductionOrderItem": {
   "members": {
    "skuCode": {},
    "description": {},
    "unit": {},
    "expectQty": {}
   }
  },
  "ProductionOrderLine": {
   "members": {
    "lineNo": {},
    "fromItemList": {
     "items": {
      "ref": "ProductionOrderItem"
     }
    },
    "toItemList": {
     "items": {
      "ref": "ProductionOrderItem"
     }
    }
   }
  },
  "ProductionOrder": {
   "members": {
    "partnerId": {},
    "productionOrderNumber": {},
    "customerCode": {},
    "warehouseCode": {},
    "productionType": {},
    "note": {},
    "itemList": {
     "items": {
      "ref": "ProductionOrderLine"
     }
    }
   }
  },
  "ProductionOrderCreationResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {}
   }
  },
  "ProductionOrderCancellation": {
   "members": {
    "partnerId": {},
    "productionOrderNumber": {},
    "customerCode": {}
   }
  },
  "ProductionOrderCancellationResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {}
   }
  },
  "AdvanceShipNoticeLine": {
   "members": {
    "sku": {},
    "quantity": {},
    "lineNo": {},
    "skuStatus": {},
    "poNumber": {},
    "poLineNo": {},
    "markCode": {},
    "barCodeEA": {},
    "mfgDate": {},
    "expDate": {},
    "batchNo": {},
    "originCountry": {},
    "udf1": {},
    "udf2": {},
    "udf3": {},
    "udf4": {},
    "udf5": {},
    "udf6": {},
    "udf7": {},
    "udf8": {},
    "udf9": {},
    "udf10": {},
    "udf11": {},
    "udf12": {}
   }
  },
  "AsnShippingMark": {
   "members": {
    "markCode": {},
    "weight": {},
    "length": {},
    "width": {},
    "height": {},
    "lengthUnit": {},
    "weightUnit": {}
   }
  },
  "AdvanceShipNotice": {
   "members": {
    "partnerId": {},
    "customerCode": {},
    "warehouseCode": {},
    "asnNumber": {},
    "extAsnNumber": {},
    "extUserId": {},
    "asnType": {},
    "trackingNumber": {},
    "referenceNumber": {},
    "refNumber": {},
    "itemLineQty": {},
    "cartonQty": {},
    "containerNumber": {},
    "sealNumber": {},
    "expectedReceiptDate": {},
    "warehouseNotes": {},
    "carrier": {},
    "supplier": {},
    "capacityType": {},
    "isSpecifyBatch": {},
    "snUrl": {},
    "udf5": {},
    "udf6": {},
    "udf7": {},
    "udf8": {},
    "udf9": {},
    "udf10": {},
    "udf11": {},
    "udf12": {},
    "asnTagList": {
     "items": {}
    },
    "asnLineItems": {
     "items": {
      "ref": "AdvanceShipNoticeLine"
     }
    },
    "markList": {
     "items": {
      "ref": "AsnShippingMark"
     }
    }
   }
  },
  "AsnCancellation": {
   "members": {
    "partnerId": {},
    "customerCode": {},
    "asnNumbers": {
     "items": {}
    },
    "extUserId": {}
   }
  },
  "AsnQuery": {
   "members": {
    "partnerId": {},
    "customerCode": {},
    "asnNumbers": {
     "items": {}
    },
    "extUserId": {}
   }
  },
  "InboundOrderLine": {
   "members": {
    "sku": {},
    "quantity": {},
    "putawayedQuantity": {},
    "lineNo": {},
    "expectedQuantity": {},
    "skuStatus": {},
    "mfgDate": {},
    "expDate": {},
    "originCountry": {},
    "batchNo": {}
   }
  },
  "InboundOrder": {
   "members": {
    "customerCode": {},
    "warehouseCode": {},
    "warehouseNotes": {},
    "asnNumber": {},
    "extAsnNumber": {},
    "extUserId": {},
    "wmsAsnNumber": {},
    "carrier": {},
    "poNumber": {},
    "receiveTime": {},
    "remark": {},
    "status": {},
    "asnType": {},
    "trackingNumber": {},
    "referenceNumber": {},
    "containerNumber": {},
    "sealNumber": {},
    "snUrl": {},
    "asnLineItems": {
     "items": {
      "ref": "InboundOrderLine"
     }
    }
   }
  },
  "AsnQueryResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "asnInfoList": {
     "items": {
      "ref": "InboundOrder"
     }
    }
   }
  },
  "AsnBatchQuery": {
   "members": {
    "asnNumbers": {
     "items": {}
    },
    "refNumbers": {
     "items": {}
    },
    "partnerId": {},
    "customerCode": {},
    "warehouseCode": {},
    "asnType": {},
    "extUserId": {},
    "receiveTimeFrom": {
     "words": {
      "/pattern": "Receipt time from, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "receiveTimeTo": {
     "words": {
      "/pattern": "Receipt time to, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "putawayCompletedTimeFrom": {
     "words": {
      "/pattern": "Completion of putaway from, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "putawayCompletedTimeTo": {
     "words": {
      "/pattern": "Completion of putaway to, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "createdTimeFrom": {
     "words": {
      "/pattern": "Creation time from, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "createdTimeTo": {
     "words": {
      "/pattern": "Creation time to, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "lastUpdatedTimeFrom": {
     "words": {
      "/pattern": "Last update from, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "lastUpdatedTimeTo": {
     "words": {
      "/pattern": "Last update to, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "stage": {},
    "ifNeedBatchInfo": {},
    "page": {},
    "pageSize": {}
   },
   "words": {
    "/if": "either `asnNumbers` has at least 1 entry, or `refNumbers` has at least 1 entry",
    "/else/anyOf": "either `createdTimeFrom` and `createdTimeTo` are present, or `lastUpdatedTimeFrom` and `lastUpdatedTimeTo` are present, or `receiveTimeFrom` and `receiveTimeTo` are present"
   }
  },
  "InboundOrderDetailsLine": {
   "members": {
    "sku": {},
    "quantity": {},
    "lineNo": {},
    "putawayedQuantity": {},
    "expectedQuantity": {},
    "poLineNo": {},
    "poNumber": {},
    "skuLength": {},
    "skuWidth": {},
    "skuHeight": {},
    "dimensionUnit": {},
    "skuWeight": {},
    "weightUnit": {},
    "skuStatus": {},
    "mfgDate": {},
    "expDate": {},
    "batchNo": {},
    "originCountry": {},
    "udf1": {},
    "udf2": {},
    "udf3": {},
    "udf4": {},
    "udf5": {},
    "udf6": {},
    "udf7": {},
    "udf8": {},
    "udf9": {},
    "udf10": {},
    "udf11": {},
    "udf12": {},
    "asnNumber": {},
    "markCode": {},
    "barCodeEA": {},
    "remark": {}
   }
  },
  "InboundAdjustment": {
   "members": {
    "sku": {},
    "adjustQty": {},
    "skuStatus": {},
    "mfgDate": {},
    "expDate": {},
    "batchNo": {},
    "originCountry": {}
   }
  },
  "ReceivedItem": {
   "members": {
    "lineNo": {},
    "detailId": {},
    "sku": {},
    "skuStatus": {},
    "receiveQty": {},
    "receiveTime": {},
    "putawayQty": {},
    "putawayTime": {},
    "originCountry": {},
    "batchNo": {},
    "expDate": {},
    "mfgDate": {},
    "supplier": {},
    "arrivalTime": {}
   }
  },
  "ReceivedBatch": {
   "members": {
    "lineNo": {},
    "sku": {},
    "quantity": {},
    "stockStatus": {},
    "batchNumber": {},
    "mfgDate": {},
    "expDate": {},
    "originCountry": {},
    "qty": {},
    "originalCountry": {}
   }
  },
  "InboundAdditionalFile": {
   "members": {
    "fileName": {},
    "fileUrl": {},
    "fileType": {
     "spellings": [
      "GLINK-INBOUND-STATUS-FILE-TYPE"
     ]
    },
    "fileFormat": {},
    "isUpdate": {},
    "fileBase64": {},
    "snUrl": {}
   }
  },
  "InboundAdditionalInfo": {
   "members": {
    "infoType": {},
    "infoTypeCode": {},
    "content": {},
    "note": {},
    "uploadedTime": {},
    "asnAdditionalFiles": {
     "items": {
      "ref": "InboundAdditionalFile"
     }
    }
   }
  },
  "InboundOrderHandlings": {
   "members": {
    "handlingDetails": {
     "items": {
      "open": true
     }
    }
   }
  },
  "InboundOrderDetails": {
   "members": {
    "partnerId": {},
    "customerCode": {},
    "warehouseCode": {},
    "warehouseNotes": {},
    "asnNumber": {},
    "extAsnNumber": {},
    "wmsAsnNumber": {},
    "extUserId": {},
    "carrier": {},
    "receiveTime": {},
    "remark": {},
    "status": {},
    "wmsStatus": {},
    "stage": {},
    "putawayStage": {},
    "asnType": {},
    "trackingNumber": {},
    "referenceNumber": {},
    "containerNumber": {},
    "sealNumber": {},
    "expectedReceiptDate": {},
    "wmsDocSource": {},
    "orderNumber": {},
    "itemLineQty": {},
    "supplier": {},
    "putawayTime": {},
    "arrivalTime": {},
    "udf5": {},
    "udf6": {},
    "udf7": {},
    "udf8": {},
    "udf9": {},
    "udf10": {},
    "udf11": {},
    "udf12": {},
    "snUrl": {},
    "asnLineItems": {
     "items": {
      "ref": "InboundOrderDetailsLine"
     }
    },
    "adjustInfos": {
     "items": {
      "ref": "InboundAdjustment"
     }
    },
    "asnItemReceiveDetails": {
     "items": {
      "ref": "ReceivedItem"
     }
    },
    "batchInfo": {
     "items": {
      "ref": "ReceivedBatch"
     }
    },
    "additionalInfoList": {
     "items": {
      "ref": "InboundAdditionalInfo"
     }
    },
    "refNumber": {},
    "poNumber": {},
    "overEmailFlag": {},
    "capacityType": {},
    "preBuilt": {},
    "palletQty": {},
    "cartonQty": {},
    "handlings": {
     "ref": "InboundOrderHandlings"
    },
    "asnAdditionalFiles": {
     "items": {
      "ref": "InboundAdditionalFile"
     }
    },
    "batchinfo": {
     "items": {
      "ref": "ReceivedBatch"
     }
    }
   }
  },
  "AsnBatchQueryResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "total": {},
    "asnInfoList": {
     "items": {
      "ref": "InboundOrderDetails"
     }
    }
   }
  },
  "ItemPackage": {
   "members": {
    "unit": {},
    "pcsQty": {},
    "length": {},
    "width": {},
    "height": {},
    "weight": {},
    "volume": {},
    "netWeight": {},
    "dimensionUnit": {},
    "weightUnit": {},
    "overpackRequired": {}
   },
   "words": {
    "/if": "`unit` is \"EA\""
   }
  },
  "ItemBarcode": {
   "members": {
    "unit": {},
    "barcode": {}
   }
  },
  "Item": {
   "members": {
    "customerCode": {},
    "sku": {},
    "description": {},
    "description1": {},
    "category": {},
    "brand": {},
    "countryOfOrigin": {
     "words": {
      "/pattern": "Two-letter code of the country of origin, for example `US` or `CN`."
     }
    },
    "shelfLife": {},
    "shelfLifeUnit": {},
    "hsCode": {},
    "batteryFlag": {},
    "hazmatFlag": {},
    "liquidFlag": {},
    "fragileFlag": {},
    "careMfgDate": {},
    "careExpDate": {},
    "careBatch": {},
    "careOriginCountry": {},
    "requireSerialNumber": {},
    "packagingList": {
     "items": {
      "ref": "ItemPackage"
     },
     "words": {
      "/contains": "at least 1 entry where `unit` is \"EA\""
     }
    },
    "barcodeList": {
     "items": {
      "ref": "ItemBarcode"
     }
    },
    "udf1": {},
    "udf2": {},
    "udf3": {},
    "udf4": {},
    "udf5": {},
    "udf6": {},
    "udf7": {},
    "udf8": {},
    "udf9": {},
    "udf10": {},
    "udf11": {},
    "udf12": {},
    "defaultPrice": {},
    "imageUrl": {},
    "distributionAttributes": {},
    "ownerShip": {}
   }
  },
  "ItemBatch": {
   "members": {
    "partnerId": {},
    "itemList": {
     "items": {
      "ref": "Item"
     }
    }
   }
  },
  "ItemBatchResult": {
   "members": {
    "index": {},
    "sku": {},
    "success": {},
    "operation": {},
    "info": {}
   }
  },
  "ItemBatchResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "results": {
     "items": {
      "ref": "ItemBatchResult"
     }
    }
   }
  },
  "ItemQuery": {
   "members": {
    "skus": {
     "items": {}
    },
    "customerCode": {},
    "createdTimeFrom": {
     "words": {
      "/pattern": "Creation time from, as `yyyy-MM-dd HH:mm:ss`. Without item codes, a range of creation or of update time is\nrequired."
     }
    },
    "createdTimeTo": {
     "words": {
      "/pattern": "Creation time to, as `yyyy-MM-dd HH:mm:ss`. Without item codes, a range of creation or of update time is\nrequired."
     }
    },
    "updatedTimeFrom": {
     "words": {
      "/pattern": "Update time from, as `yyyy-MM-dd HH:mm:ss`. Without item codes, a range of creation or of update time is\nrequired."
     }
    },
    "updatedTimeTo": {
     "words": {
      "/pattern": "Update time to, as `yyyy-MM-dd HH:mm:ss`. Without item codes, a range of creation or of update time is required."
     }
    },
    "status": {},
    "page": {},
    "pageSize": {},
    "partnerId": {}
   },
   "words": {
    "/if": "`skus` has at least 1 entry",
    "/else/anyOf": "either `createdTimeFrom` and `createdTimeTo` are present, or `updatedTimeFrom` and `updatedTimeTo` are present"
   }
  },
  "ItemRecordPackage": {
   "members": {
    "unit": {},
    "pcsQty": {},
    "length": {},
    "width": {},
    "height": {},
    "weight": {},
    "dimensionUnit": {},
    "weightUnit": {},
    "overpackRequired": {},
    "imageUrl": {},
    "recommendPackagingMaterial": {}
   }
  },
  "ItemRecordBarcode": {
   "members": {
    "unit": {},
    "barcode": {}
   }
  },
  "ItemRecord": {
   "members": {
    "success": {},
    "packagingList": {
     "items": {
      "ref": "ItemRecordPackage"
     }
    },
    "code": {},
    "message": {},
    "customerCode": {},
    "sku": {},
    "description": {},
    "category": {},
    "brand": {},
    "status": {},
    "countryOfOrigin": {
     "words": {
      "/pattern": "Two-letter code of the country of origin, for example `US` or `CN`."
     }
    },
    "shelfLife": {},
    "shelfLifeUnit": {},
    "hsCode": {},
    "batteryFlag": {},
    "hazmatFlag": {},
    "liquidFlag": {},
    "fragileFlag": {},
    "careMfgDate": {},
    "careExpDate": {},
    "careBatch": {},
    "careOriginCountry": {},
    "requireSerialNumber": {},
    "barcodeList": {
     "items": {
      "ref": "ItemRecordBarcode"
     }
    },
    "udf1": {},
    "udf2": {},
    "udf3": {},
    "udf4": {}
   },
   "words": {
    "/if": "`success` is true",
    "/then/properties/packagingList/allOf/0/contains": "at least 1 entry where `unit` is \"EA\"",
    "/then/properties/packagingList/allOf/1/contains": "at least 1 entry where `unit` is \"INP\"",
    "/then/properties/packagingList/allOf/2/contains": "at least 1 entry where `unit` is \"CS\""
   }
  },
  "ItemQueryResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "total": {},
    "itemList": {
     "items": {
      "ref": "ItemRecord"
     }
    }
   }
  },
  "StockBySkuQuery": {
   "members": {
    "partnerId": {},
    "customerCode": {},
    "warehouseCode": {},
    "skus": {
     "items": {}
    },
    "allStockStatus": {}
   }
  },
  "StockBySku": {
   "members": {
    "customerCode": {},
    "warehouseCode": {},
    "sku": {},
    "name": {},
    "barcode": {},
    "total": {},
    "available": {},
    "allocated": {},
    "duePutawayQty": {},
    "quarantined": {},
    "holdQty": {},
    "missingQty": {},
    "stockStatus": {}
   }
  },
  "StockBySkuResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "inventoryVOList": {
     "items": {
      "ref": "StockBySku"
     }
    }
   }
  },
  "WarehouseStockQuery": {
   "members": {
    "skus": {
     "items": {}
    },
    "customerCode": {},
    "warehouseCode": {},
    "page": {},
    "pageSize": {},
    "ignoreZero": {},
    "stockStatus": {},
    "domainCode": {}
   },
   "words": {
    "/if": "`skus` has at least 1 entry"
   }
  },
  "WarehouseStock": {
   "members": {
    "customerCode": {},
    "warehouseCode": {},
    "sku": {},
    "skuDescription": {},
    "barcode": {},
    "skuStatus": {},
    "totalQty": {},
    "occupiedQty": {},
    "salableQty": {},
    "duePutawayQty": {},
    "unavailableQty": {}
   }
  },
  "WarehouseStockResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "inventoryVOList": {
     "items": {
      "ref": "WarehouseStock"
     }
    }
   }
  },
  "OwnerQuery": {
   "members": {
    "customerCode": {},
    "partnerId": {}
   }
  },
  "QueryError": {
   "members": {
    "code": {},
    "message": {}
   }
  },
  "Owner": {
   "members": {
    "id": {},
    "creatorId": {},
    "creator": {},
    "createTime": {},
    "updaterId": {},
    "updater": {},
    "updateTime": {},
    "version": {},
    "remark": {},
    "operateType": {},
    "customerCode": {},
    "saConfig": {},
    "domainCode": {},
    "warehouseCodes": {},
    "carriers": {},
    "inventoryReportRecipients": {}
   }
  },
  "OwnerQueryResponse": {
   "members": {
    "success": {},
    "errorMessageList": {
     "items": {
      "ref": "QueryError"
     }
    },
    "customerDTOList": {
     "items": {
      "ref": "Owner"
     }
    }
   }
  },
  "WarehouseQuery": {
   "members": {
    "customerCode": {}
   }
  },
  "Warehouse": {
   "members": {
    "warehouseCode": {},
    "warehouseDescription": {},
    "country": {}
   }
  },
  "WarehouseQueryResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "resultList": {
     "items": {
      "ref": "Warehouse"
     }
    }
   }
  },
  "CarrierQuery": {
   "members": {
    "customerCode": {},
    "warehouseCode": {},
    "needActualLogistics": {}
   }
  },
  "CarrierService": {
   "members": {
    "carrier": {},
    "carrierService": {},
    "carrierType": {},
    "carrierServiceDescription": {}
   }
  },
  "LogisticsProvider": {
   "members": {
    "logisticsProvider": {},
    "carrierServiceList": {
     "items": {
      "ref": "CarrierService"
     }
    }
   }
  },
  "CarrierQueryResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "resultList": {
     "items": {
      "ref": "LogisticsProvider"
     }
    }
   }
  },
  "AsnInspectionQuery": {
   "members": {
    "customerCode": {},
    "page": {},
    "pageSize": {},
    "putawayCompletedTimeFrom": {
     "words": {
      "/pattern": "Completion of putaway from, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "putawayCompletedTimeTo": {
     "words": {
      "/pattern": "Completion of putaway to, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "asnNumbers": {
     "items": {}
    }
   }
  },
  "InspectedItem": {
   "members": {
    "sku": {},
    "quantity": {},
    "skuStatus": {},
    "originCountry": {},
    "batchNo": {},
    "mfgDate": {},
    "expDate": {},
    "remark": {}
   }
  },
  "InspectedInboundOrder": {
   "members": {
    "status": {},
    "expectReceivedTime": {},
    "receiveTime": {},
    "asnNumber": {},
    "extAsnNumber": {},
    "wmsAsnNumber": {},
    "referenceNumber": {},
    "customerCode": {},
    "warehouseCode": {},
    "warehouseNotes": {},
    "extUserId": {},
    "carrier": {},
    "wmsDocSource": {},
    "asnType": {},
    "asnItems": {
     "items": {
      "ref": "InspectedItem"
     }
    }
   }
  },
  "AsnInspectionResponse": {
   "members": {
    "success": {},
    "code": {},
    "message": {},
    "asnInfoList": {
     "items": {
      "ref": "InspectedInboundOrder"
     }
    }
   }
  },
  "OrderStatusAddress": {
   "members": {
    "name": {
     "personal": true
    },
    "company": {},
    "companyName": {},
    "phoneNumber": {
     "personal": true
    },
    "mobileNumber": {
     "personal": true
    },
    "email": {
     "personal": true
    },
    "streetLine1": {
     "personal": true
    },
    "streetLine2": {
     "personal": true
    },
    "district": {
     "personal": true
    },
    "city": {
     "personal": true
    },
    "state": {},
    "postalCode": {
     "personal": true
    },
    "countryCode": {}
   }
  },
  "OrderStatusItem": {
   "members": {
    "sku": {},
    "lineNo": {},
    "quantity": {},
    "skuStatus": {},
    "mfgDate": {},
    "expDate": {},
    "batchNo": {},
    "originCountry": {},
    "skuDescription": {},
    "skuCategory": {},
    "udf1": {},
    "udf2": {},
    "udf3": {},
    "udf4": {},
    "retailSKU": {},
    "retailDescription": {},
    "exception": {},
    "exceptionMessage": {}
   }
  },
  "OrderStatusPackageContent": {
   "members": {
    "sku": {},
    "quantity": {},
    "retailSKU": {},
    "retailDescription": {},
    "skuStockStatus": {},
    "mfgDate": {},
    "expDate": {},
    "batchNo": {},
    "originCountry": {}
   }
  },
  "OrderStatusPackage": {
   "members": {
    "packageType": {},
    "materialCode": {},
    "volume": {},
    "height": {},
    "width": {},
    "length": {},
    "weight": {},
    "trackingNumber": {},
    "packageNumber": {},
    "externalPackageNumList": {
     "items": {}
    },
    "logisticsProvider": {},
    "actualLogistic": {},
    "packageContents": {
     "items": {
      "ref": "OrderStatusPackageContent"
     }
    }
   }
  },
  "OrderStatusPallet": {
   "members": {
    "palletCode": {},
    "preBuilt": {},
    "weight": {},
    "length": {},
    "width": {},
    "height": {},
    "volume": {}
   }
  },
  "OrderStatusBatch": {
   "members": {
    "lineNo": {},
    "sku": {},
    "qty": {},
    "stockStatus": {},
    "batchNumber": {},
    "mfgDate": {},
    "expDate": {},
    "coo": {},
    "retailSKU": {},
    "udf1": {},
    "udf2": {},
    "udf3": {},
    "udf4": {},
    "udf5": {},
    "udf6": {},
    "udf7": {},
    "udf8": {},
    "udf9": {},
    "udf10": {},
    "udf11": {},
    "udf12": {},
    "wmsReceiptNo": {},
    "receiptDate": {}
   }
  },
  "HandlingDetail": {
   "members": {
    "chargeType": {},
    "chargeUnit": {},
    "chargeQty": {},
    "chargeManHour": {},
    "chargeNote": {}
   }
  },
  "Handlings": {
   "members": {
    "standardPallets": {},
    "oversizedPallets": {},
    "preStandardPallets": {},
    "preOversizedPallets": {},
    "handlingDetails": {
     "items": {
      "ref": "HandlingDetail"
     }
    }
   }
  },
  "OutboundOrderStatus": {
   "members": {
    "partnerId": {},
    "orderNumber": {},
    "customerCode": {},
    "warehouseCode": {},
    "extOrderNumber": {},
    "extUserId": {},
    "poNumber": {},
    "orderTime": {},
    "shippingTime": {},
    "trackingNumber": {},
    "billOfLadingNumber": {},
    "carrier": {},
    "carrierService": {},
    "wmsOrderNumber": {},
    "status": {
     "spellings": [
      "GLINK-ORDER-STATUS-STATUS"
     ]
    },
    "stage": {},
    "storeNumber": {},
    "salesChannel": {},
    "orderType": {},
    "externalProviderId": {},
    "externalWarehouseCode": {},
    "externalWarehouseName": {},
    "tcwWarehouseType": {},
    "externalCarrierCode": {},
    "dimensionUnit": {},
    "weightUnit": {},
    "createTime": {},
    "actualLogistic": {},
    "logisticsProvider": {},
    "addressType": {},
    "snUrl": {},
    "shipTo": {
     "ref": "OrderStatusAddress"
    },
    "shipFrom": {
     "ref": "OrderStatusAddress"
    },
    "items": {
     "items": {
      "ref": "OrderStatusItem"
     }
    },
    "packages": {
     "items": {
      "ref": "OrderStatusPackage"
     }
    },
    "pallets": {
     "items": {
      "ref": "OrderStatusPallet"
     }
    },
    "snList": {
     "items": {
      "ref": "SerialNumbers"
     }
    },
    "batchInfo": {
     "items": {
      "ref": "OrderStatusBatch"
     }
    },
    "handlings": {
     "ref": "Handlings"
    },
    "shippingExceptionVO": {
     "ref": "ShippingException"
    },
    "additionalInfoList": {
     "items": {
      "open": true
     }
    }
   }
  },
  "InventoryAdjustmentLine": {
   "members": {
    "sku": {},
    "adjustQty": {},
    "invType": {},
    "status": {},
    "batchNo": {},
    "mfgDate": {},
    "expDate": {},
    "countryOfOrigin": {},
    "unit": {},
    "receiptDate": {}
   }
  },
  "InventoryAdjustment": {
   "members": {
    "partnerId": {},
    "customerCode": {},
    "warehouseCode": {},
    "adjustNumber": {},
    "referenceType": {},
    "referenceNo": {},
    "confirmDate": {},
    "type": {},
    "reason": {},
    "note": {},
    "adjustList": {
     "items": {
      "ref": "InventoryAdjustmentLine"
     }
    }
   }
  },
  "InboundHandlingDetail": {
   "members": {
    "chargeType": {},
    "chargeUnit": {},
    "chargeQty": {},
    "chargeManHour": {},
    "chargeNote": {}
   }
  },
  "InboundHandlings": {
   "members": {
    "arrivalDate": {},
    "capacityType": {},
    "preBuilt": {},
    "palletQty": {},
    "cartonQty": {},
    "volume": {},
    "lengthUnit": {},
    "weight": {},
    "weightUnit": {},
    "note": {},
    "handlingDetailList": {
     "items": {
      "ref": "InboundHandlingDetail"
     }
    }
   }
  },
  "InboundOrderStatusLine": {
   "members": {
    "lineNo": {},
    "sku": {},
    "skuStatus": {},
    "mfgDate": {},
    "expDate": {},
    "batchNo": {},
    "originCountry": {},
    "expectedQuantity": {},
    "poLineNo": {},
    "poNumber": {},
    "quantity": {},
    "putawayedQuantity": {},
    "skuHeight": {},
    "skuWidth": {},
    "skuLength": {},
    "dimensionUnit": {},
    "skuWeight": {},
    "weightUnit": {},
    "udf1": {},
    "udf2": {},
    "udf3": {},
    "udf4": {},
    "udf5": {},
    "udf6": {},
    "udf7": {},
    "udf8": {},
    "udf9": {},
    "udf10": {},
    "udf11": {},
    "udf12": {}
   }
  },
  "InboundOrderStatus": {
   "members": {
    "partnerId": {},
    "asnNumber": {},
    "wmsAsnNumber": {},
    "status": {},
    "customerCode": {},
    "warehouseCode": {},
    "receiveTime": {
     "words": {
      "/pattern": "When the goods were received, as `yyyy-MM-dd HH:mm:ss`."
     }
    },
    "remark": {},
    "asnType": {},
    "expectedReceiptDate": {},
    "wmsDocSource": {},
    "trackingNumber": {},
    "warehouseNotes": {},
    "referenceNumber": {},
    "orderNumber": {},
    "carrier": {},
    "extUserId": {},
    "stage": {},
    "putawayStage": {},
    "handlings": {
     "ref": "InboundHandlings"
    },
    "asnLineItems": {
     "items": {
      "ref": "InboundOrderStatusLine"
     }
    },
    "adjustInfos": {
     "items": {
      "ref": "InboundAdjustment"
     }
    },
    "asnItemReceiveDetails": {
     "items": {
      "ref": "ReceivedItem"
     }
    },
    "additionalInfoList": {
     "items": {
      "ref": "InboundAdditionalInfo"
     }
    },
    "snUrl": {}
   }
  },
  "StockAttributeChangeLine": {
   "members": {
    "sku": {},
    "changeQty": {},
    "unit": {},
    "invType": {},
    "fromStatus": {},
    "toStatus": {}
   }
  },
  "StockAttributeChange": {
   "members": {
    "partnerId": {},
    "customerCode": {},
    "warehouseCode": {},
    "changeAttributeNumber": {},
    "confirmDate": {},
    "type": {},
    "changeList": {
     "items": {
      "ref": "StockAttributeChangeLine"
     }
    }
   }
  }
 },
 "spellings": {
  "GLINK-CREATE-ORDER-SHIP-TO-HOUSE-NUMBER": {
   "documentsSay": "The table has no row for it.",
   "exampleShows": "`houseNumber` is sent in both addresses.",
   "decision": "An optional string."
  },
  "GLINK-CREATE-ORDER-KIT-QTY": {
   "documentsSay": "Type string.",
   "exampleShows": "`1`, a number.",
   "decision": "String or number."
  },
  "GLINK-CREATE-ORDER-COLLECTING-PAYMENT-AMOUNT": {
   "documentsSay": "Type string.",
   "exampleShows": "Numbers such as `0.00` and `1.00`.",
   "decision": "String or number."
  },
  "GLINK-CREATE-ORDER-FILE-BASE64": {
   "documentsSay": "The table has no row for it; `fileUrl` is called recommended.",
   "exampleShows": "`fileBase64` is sent beside `fileUrl` in one file.",
   "decision": "An optional string, not exclusive with `fileUrl` here."
  },
  "GLINK-CREATE-ORDER-FILE-IS-UPDATE": {
   "documentsSay": "Type string.",
   "exampleShows": "`false`, a boolean.",
   "decision": "String or boolean."
  },
  "GLINK-CREATE-ORDER-CARTONIZATION": {
   "documentsSay": "Type boolean, explained as 0 and 1, default 0.",
   "exampleShows": "`false`.",
   "decision": "Boolean, or the integers 0 and 1; default false."
  },
  "GLINK-CREATE-ORDER-PARTNER-ID": {
   "documentsSay": "The table has no row for it.",
   "exampleShows": "`partnerId` is sent.",
   "decision": "An optional string."
  },
  "GLINK-CREATE-ORDER-ORDER-TIME": {
   "documentsSay": "yyyy-MM-dd'T'HH:mm:ssZ, for example 2017-05-01T16:00:00+0800.",
   "exampleShows": "`2025-08-21 15:56:39`.",
   "decision": "Both forms are accepted, no other; month, day and time of day must exist."
  },
  "GLINK-CREATE-ORDER-FREIGHT-COLLECT": {
   "documentsSay": "Type string.",
   "exampleShows": "`false`, a boolean.",
   "decision": "String or boolean."
  },
  "GLINK-CREATE-ORDER-TAGS": {
   "documentsSay": "Pre-sale 1, bundle 4, platform cancellation 8, in the call that creates; the row of the call that cancels has no values.",
   "exampleShows": "`0`.",
   "decision": "Any 64-bit integer; the three values are listed as known.",
   "values": [
    "0"
   ]
  },
  "GLINK-CREATE-ORDER-PLATFORM-TRACKING": {
   "documentsSay": "The table has no row for it.",
   "exampleShows": "A list of objects with `platformTrackingType` and `platformTrackingInfo`, both strings.",
   "decision": "An optional list of such objects."
  },
  "GLINK-INBOUND-STATUS-FILE-TYPE": {
   "documentsSay": "Common values BILL_OF_LADING, PACKING_LIST, OTHER.",
   "exampleShows": "`PHOTO`.",
   "decision": "Any string; the three are listed as known.",
   "values": [
    "PHOTO"
   ]
  },
  "GLINK-ORDER-STATUS-STATUS": {
   "documentsSay": "WMSReview, WMSDueOut, WMSReleased, WMSPicking, WMSReceived, Packed, Routing, WMSShipped.",
   "exampleShows": "`Shipped`.",
   "decision": "Any string; the eight values are listed as known.",
   "values": [
    "Shipped"
   ]
  }
 },
 "refused": {},
 "http": {}
};
