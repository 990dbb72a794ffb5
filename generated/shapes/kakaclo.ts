// Generated, do not edit.
// Generator: scripts/build/shapes.ts
// Source: spec/kakaclo (sha256:f3eda54979150fc6fe08ace746894ce93c55788f286cca9516b196145034631c)

import type { FamilyShapes } from "../../src/contract/shape.ts";

/** Shapes of the bodies of kakaclo. */
export const kakacloShapes: FamilyShapes = {
 "operations": {
  "queryCategories": {
   "anchor": "products/querycategories",
   "request": {},
   "response": {
    "ref": "QueryCategoriesOutcome"
   }
  },
  "queryProducts": {
   "anchor": "products/queryproducts",
   "request": {
    "members": {
     "spus": {
      "items": {}
     },
     "skus": {
      "items": {}
     },
     "categoryId": {},
     "dateStartTime": {
      "ref": "UtcTime"
     },
     "dateEndTime": {
      "ref": "UtcTime"
     },
     "sortType": {},
     "sortBy": {},
     "pageNumber": {}
    },
    "words": {
     "/anyOf": "either `spus` is present, or `skus` is present, or `categoryId` is present, or `dateStartTime` and `dateEndTime` are present",
     "/allOf/0/if": "`categoryId` is present",
     "/allOf/1/if": "`dateStartTime` is present",
     "/allOf/2/if": "`dateEndTime` is present"
    }
   },
   "response": {
    "ref": "QueryProductsOutcome"
   }
  },
  "queryWarehouses": {
   "anchor": "products/querywarehouses",
   "request": {},
   "response": {
    "ref": "QueryWarehousesOutcome"
   }
  },
  "queryStocks": {
   "anchor": "stock/querystocks",
   "request": {
    "members": {
     "skus": {
      "items": {}
     },
     "warehouseCode": {},
     "dateStartTime": {
      "ref": "UtcTime"
     },
     "dateEndTime": {
      "ref": "UtcTime"
     },
     "pageNumber": {}
    },
    "words": {
     "/anyOf": "either `skus` is present, or `dateStartTime` and `dateEndTime` are present",
     "/allOf/0/if": "`dateStartTime` is present",
     "/allOf/1/if": "`dateEndTime` is present"
    }
   },
   "response": {
    "ref": "QueryStocksOutcome"
   }
  },
  "quoteChannels": {
   "anchor": "shipping/quotechannels",
   "request": {
    "ref": "ChannelQuoteRequest"
   },
   "response": {
    "ref": "QuoteChannelsOutcome"
   }
  },
  "quoteAutomaticSplit": {
   "anchor": "shipping/quoteautomaticsplit",
   "request": {
    "ref": "SplitQuoteRequest"
   },
   "response": {
    "ref": "QuoteAutomaticSplitOutcome"
   }
  },
  "queryOrders": {
   "anchor": "orders/queryorders",
   "request": {
    "members": {
     "createStartTime": {
      "ref": "UtcTime"
     },
     "createEndTime": {
      "ref": "UtcTime"
     },
     "updateStartTime": {
      "ref": "UtcTime"
     },
     "updateEndTime": {
      "ref": "UtcTime"
     },
     "ids": {
      "items": {}
     },
     "pageNumber": {},
     "pageSize": {}
    }
   },
   "response": {
    "ref": "QueryOrdersOutcome"
   }
  },
  "createOrder": {
   "anchor": "orders/createorder",
   "request": {
    "ref": "DropshippingOrder"
   },
   "response": {
    "ref": "CreateOrderOutcome"
   }
  },
  "createRefund": {
   "anchor": "refunds/createrefund",
   "request": {
    "ref": "RefundRequest"
   },
   "response": {
    "ref": "CreateRefundOutcome"
   }
  },
  "queryRefund": {
   "anchor": "refunds/queryrefund",
   "request": {
    "members": {
     "id": {}
    }
   },
   "response": {
    "ref": "QueryRefundOutcome"
   }
  },
  "queryDesignCategories": {
   "anchor": "print-on-demand/querydesigncategories",
   "request": {},
   "response": {
    "ref": "QueryDesignCategoriesOutcome"
   }
  },
  "queryDesignModels": {
   "anchor": "print-on-demand/querydesignmodels",
   "request": {
    "ref": "DesignModelQuery"
   },
   "response": {
    "ref": "QueryDesignModelsOutcome"
   }
  },
  "getDesignModel": {
   "anchor": "print-on-demand/getdesignmodel",
   "request": {
    "members": {
     "id": {}
    }
   },
   "response": {
    "ref": "GetDesignModelOutcome"
   }
  },
  "queryDesignedProducts": {
   "anchor": "print-on-demand/querydesignedproducts",
   "request": {
    "ref": "DesignedProductQuery"
   },
   "response": {
    "ref": "QueryDesignedProductsOutcome"
   }
  },
  "createDesignedProduct": {
   "anchor": "print-on-demand/createdesignedproduct",
   "request": {
    "ref": "NewDesignedProduct"
   },
   "response": {
    "ref": "CreateDesignedProductOutcome"
   }
  },
  "queryBalance": {
   "anchor": "payment/querybalance",
   "request": {},
   "response": {
    "ref": "QueryBalanceOutcome"
   }
  },
  "quoteChannelsV1": {
   "anchor": "shipping/quotechannelsv1",
   "request": {
    "ref": "ChannelQuoteRequest"
   },
   "response": {
    "ref": "QuoteChannelsOutcome"
   }
  },
  "queryOrdersV1": {
   "anchor": "orders/queryordersv1",
   "request": {
    "members": {
     "status": {
      "items": {}
     },
     "createStartTime": {
      "ref": "UtcTime"
     },
     "createEndTime": {
      "ref": "UtcTime"
     },
     "updateStartTime": {
      "ref": "UtcTime"
     },
     "updateEndTime": {
      "ref": "UtcTime"
     },
     "ids": {
      "items": {}
     },
     "pageNumber": {},
     "pageSize": {}
    }
   },
   "response": {
    "ref": "QueryOrdersV1Outcome"
   }
  },
  "createOrderV1": {
   "anchor": "orders/createorderv1",
   "request": {
    "ref": "DropshippingOrderV1"
   },
   "response": {
    "ref": "CreateOrderOutcome"
   }
  },
  "createRefundV1": {
   "anchor": "refunds/createrefundv1",
   "request": {
    "ref": "RefundRequestV1"
   },
   "response": {
    "ref": "CreateRefundOutcome"
   }
  },
  "queryRefundV1": {
   "anchor": "refunds/queryrefundv1",
   "request": {
    "members": {
     "id": {}
    }
   },
   "response": {
    "ref": "QueryRefundOutcome"
   }
  }
 },
 "schemas": {
  "Category": {
   "members": {
    "categoryId": {},
    "name": {},
    "parentId": {},
    "level": {},
    "fullCategoryId": {},
    "child": {
     "items": {
      "ref": "Category"
     }
    },
    "imgUrl": {}
   }
  },
  "CategoryTree": {
   "members": {
    "list": {
     "items": {
      "ref": "Category"
     }
    }
   }
  },
  "QueryCategoriesOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "CategoryTree"
    }
   }
  },
  "UtcTime": {
   "words": {
    "/pattern": "A time in UTC to the second: `2022-08-01T00:00:00Z`."
   }
  },
  "ProductSku": {
   "members": {
    "sku": {},
    "skuName": {},
    "mainImg": {},
    "packageLength": {},
    "packageWidth": {},
    "packageHeight": {},
    "packageWeight": {},
    "cost": {},
    "price": {},
    "stock": {},
    "option1": {},
    "option2": {},
    "option3": {},
    "material": {},
    "skuStatus": {}
   }
  },
  "SkuPictures": {
   "members": {
    "skus": {
     "items": {}
    },
    "imgUrl": {
     "items": {}
    }
   }
  },
  "Product": {
   "members": {
    "kkProductId": {},
    "spu": {},
    "productName": {},
    "description": {},
    "sizeImagePath": {},
    "spuStatus": {},
    "categoryId": {},
    "fullCategoryName": {},
    "salesVolume": {},
    "attributesJson": {},
    "price": {},
    "stock": {},
    "supplierLevel": {},
    "createTime": {},
    "updateTime": {},
    "skuDetails": {
     "items": {
      "ref": "ProductSku"
     }
    },
    "skuImgUrl": {
     "items": {
      "ref": "SkuPictures"
     }
    }
   }
  },
  "ProductPage": {
   "members": {
    "list": {
     "items": {
      "ref": "Product"
     }
    },
    "total": {},
    "pageNumber": {},
    "pageSize": {}
   }
  },
  "QueryProductsOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "ProductPage"
    }
   }
  },
  "Warehouse": {
   "members": {
    "warehouseId": {},
    "warehouseCode": {},
    "warehouseNameExt": {},
    "countryCode": {},
    "countryCn": {},
    "status": {},
    "warehouseName": {}
   }
  },
  "WarehouseList": {
   "members": {
    "list": {
     "items": {
      "ref": "Warehouse"
     }
    }
   }
  },
  "QueryWarehousesOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "WarehouseList"
    }
   }
  },
  "WarehouseStock": {
   "members": {
    "qty": {},
    "countryCode": {},
    "warehouseCode": {}
   }
  },
  "SkuStock": {
   "members": {
    "sku": {},
    "warehouseStockList": {
     "items": {
      "ref": "WarehouseStock"
     }
    }
   }
  },
  "StockPage": {
   "members": {
    "list": {
     "items": {
      "ref": "SkuStock"
     }
    },
    "total": {},
    "pageNumber": {},
    "pageSize": {}
   }
  },
  "QueryStocksOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "StockPage"
    }
   }
  },
  "QuotedProduct": {
   "members": {
    "sku": {},
    "quantity": {}
   }
  },
  "ChannelQuoteRequest": {
   "members": {
    "shipToCountry": {},
    "products": {
     "items": {
      "ref": "QuotedProduct"
     }
    },
    "warehouseCode": {}
   }
  },
  "ChannelQuote": {
   "members": {
    "channelCode": {},
    "channelNameEn": {},
    "estimatedFreight": {},
    "estimatedFreightCurrency": {},
    "deliveryTime": {},
    "channelType": {}
   }
  },
  "QuoteChannelsOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "items": {
      "ref": "ChannelQuote"
     }
    }
   }
  },
  "SplitQuoteRequest": {
   "members": {
    "shipToCountry": {},
    "products": {
     "items": {
      "ref": "QuotedProduct"
     }
    }
   }
  },
  "SpeedQuote": {
   "members": {
    "estimatedFreight": {},
    "estimatedFreightCurrency": {},
    "deliveryTime": {},
    "channelType": {},
    "channelCode": {},
    "channelNameEn": {}
   }
  },
  "QuoteAutomaticSplitOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "items": {
      "ref": "SpeedQuote"
     }
    }
   }
  },
  "FulfillmentStatus": {},
  "OrderLine": {
   "members": {
    "id": {},
    "itemId": {},
    "imageUrl": {},
    "productName": {},
    "skuCode": {},
    "amount": {},
    "productNum": {},
    "total": {},
    "option1": {},
    "option2": {},
    "option3": {},
    "stockStatus": {},
    "fulfillmentStatus": {
     "ref": "FulfillmentStatus"
    },
    "refundStatus": {},
    "countryCode": {},
    "subtotal": {},
    "purchasePrices": {},
    "promotionAmount": {}
   }
  },
  "TrackingInfo": {
   "members": {
    "carrier": {},
    "trackingCode": {}
   }
  },
  "Parcel": {
   "members": {
    "id": {},
    "packId": {},
    "status": {},
    "carrier": {},
    "carrierType": {},
    "trackingCode": {},
    "logisticsSearchUrl": {},
    "deliveryTime": {},
    "items": {
     "items": {
      "ref": "OrderLine"
     }
    },
    "trackingInfos": {
     "items": {
      "ref": "TrackingInfo"
     }
    }
   }
  },
  "ShippingAddress": {
   "members": {
    "country": {},
    "city": {},
    "phone": {},
    "recipient": {},
    "street1": {},
    "street2": {},
    "province": {},
    "zip": {},
    "vat": {},
    "ioss": {}
   }
  },
  "Order": {
   "members": {
    "id": {},
    "customOrderId": {},
    "status": {},
    "financialStatus": {},
    "fulfillmentStatus": {
     "ref": "FulfillmentStatus"
    },
    "refundStatus": {},
    "purchaseDate": {},
    "payDate": {},
    "completedDate": {},
    "cancelDate": {},
    "refundDate": {},
    "warehouseId": {},
    "currencyCode": {},
    "finalAmount": {},
    "freightAmount": {},
    "subTotalAmount": {},
    "couponAmount": {},
    "promotionAmount": {},
    "refundableAmount": {},
    "refundedAmount": {},
    "fulfillments": {
     "items": {
      "ref": "Parcel"
     }
    },
    "shippingAddress": {
     "ref": "ShippingAddress"
    },
    "orderItems": {
     "items": {
      "ref": "OrderLine"
     }
    },
    "remark": {},
    "createDate": {},
    "updateDate": {},
    "modifyDate": {},
    "completedAt": {},
    "payAt": {},
    "skusAmount": {},
    "totalAmount": {}
   }
  },
  "OrderPage": {
   "members": {
    "list": {
     "items": {
      "ref": "Order"
     }
    },
    "total": {},
    "pageNumber": {},
    "pageSize": {},
    "vo": {},
    "totalPageNumber": {},
    "modifyDate": {},
    "nextId": {}
   }
  },
  "QueryOrdersOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "OrderPage"
    }
   }
  },
  "OrderAddress": {
   "members": {
    "country": {},
    "phone": {},
    "street1": {},
    "street2": {},
    "city": {},
    "recipient": {},
    "province": {},
    "zip": {},
    "ioss": {},
    "vat": {}
   }
  },
  "OrderItem": {
   "members": {
    "sku": {},
    "quantity": {},
    "channelCode": {},
    "warehouseCode": {},
    "channelType": {}
   }
  },
  "DropshippingOrder": {
   "members": {
    "orderAddress": {
     "ref": "OrderAddress"
    },
    "orderAddresses": {
     "ref": "OrderAddress",
     "spellings": [
      "KAKACLO-CREATE-ORDER-ADDRESS-NAME"
     ]
    },
    "orderItemsList": {
     "items": {
      "ref": "OrderItem"
     }
    },
    "remark": {},
    "salePlatform": {
     "spellings": [
      "KAKACLO-CREATE-ORDER-SALE-PLATFORM"
     ]
    },
    "channelCode": {},
    "customOrderId": {},
    "channelType": {}
   },
   "words": {
    "/if": "`orderAddresses` is present"
   }
  },
  "CreateOrderOutcome": {
   "members": {
    "code": {
     "spellings": [
      "KAKACLO-CREATE-ORDER-RESPONSE-CODE"
     ]
    },
    "message": {
     "spellings": [
      "KAKACLO-CREATE-ORDER-RESPONSE-CODE"
     ]
    },
    "data": {},
    "kkOrderId": {
     "spellings": [
      "KAKACLO-CREATE-ORDER-KK-ORDER-ID"
     ]
    }
   }
  },
  "RefundLine": {
   "members": {
    "itemId": {},
    "skuCode": {},
    "quantity": {},
    "countryCode": {}
   }
  },
  "RefundRequest": {
   "members": {
    "orderItems": {
     "items": {
      "ref": "RefundLine"
     }
    },
    "remark": {},
    "refundReason": {}
   }
  },
  "CreateRefundOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {}
   }
  },
  "Refund": {
   "members": {
    "refundNo": {},
    "id": {},
    "remark": {},
    "refundStatus": {}
   }
  },
  "RefundPage": {
   "members": {
    "list": {
     "items": {
      "ref": "Refund"
     }
    },
    "total": {},
    "pageNumber": {},
    "pageSize": {}
   }
  },
  "QueryRefundOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "RefundPage"
    }
   }
  },
  "QueryDesignCategoriesOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "items": {}
    }
   }
  },
  "InvalidRequest": {
   "members": {
    "error": {}
   }
  },
  "DesignModelQuery": {
   "members": {
    "categoryNames": {
     "items": {}
    },
    "modelCodes": {
     "items": {}
    },
    "lastUpdatedTime": {},
    "pageNumber": {},
    "pageSize": {},
    "enName": {}
   }
  },
  "DesignModel": {
   "members": {
    "id": {},
    "categoryName": {},
    "modelCode": {},
    "price": {},
    "enName": {},
    "imageUrl": {},
    "backImageUrl": {},
    "createDate": {},
    "modifyDate": {}
   }
  },
  "DesignModelPage": {
   "members": {
    "list": {
     "items": {
      "ref": "DesignModel"
     }
    },
    "total": {}
   }
  },
  "QueryDesignModelsOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "DesignModelPage"
    }
   }
  },
  "DesignVariant": {
   "members": {
    "size": {},
    "weight": {}
   }
  },
  "DesignModelDetail": {
   "members": {
    "id": {},
    "categoryName": {},
    "enName": {},
    "enDescription": {},
    "enSizeContent": {},
    "imageUrl": {},
    "backImageUrl": {},
    "modelCode": {},
    "orderCount": {},
    "price": {},
    "status": {},
    "weight": {},
    "createDate": {},
    "modifyDate": {},
    "variants": {
     "items": {
      "ref": "DesignVariant"
     }
    }
   }
  },
  "GetDesignModelOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "DesignModelDetail"
    }
   }
  },
  "DesignedProductQuery": {
   "members": {
    "modelCodes": {
     "items": {}
    },
    "spus": {
     "items": {}
    },
    "searchContent": {},
    "lastUpdatedTime": {},
    "pageNumber": {},
    "pageSize": {}
   }
  },
  "DesignedProduct": {
   "members": {
    "id": {},
    "customDesignedId": {},
    "modelCode": {},
    "price": {},
    "enName": {},
    "imageUrl": {},
    "backImageUrl": {},
    "kkProductId": {},
    "orderCount": {},
    "spu": {},
    "createDate": {},
    "modifyDate": {}
   }
  },
  "DesignedProductPage": {
   "members": {
    "list": {
     "items": {
      "ref": "DesignedProduct"
     }
    },
    "total": {}
   }
  },
  "QueryDesignedProductsOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "DesignedProductPage"
    }
   }
  },
  "MaterialImage": {
   "members": {
    "imageName": {},
    "imageUrl": {}
   }
  },
  "NewDesignedProduct": {
   "members": {
    "modelId": {},
    "enName": {},
    "imageUrl": {},
    "backImageUrl": {},
    "materialImages": {
     "items": {
      "ref": "MaterialImage"
     }
    },
    "colorValue": {}
   }
  },
  "CreateDesignedProductOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {}
   }
  },
  "QueryBalanceOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {}
   }
  },
  "OrderStatusV1": {},
  "OrderLineV1": {
   "members": {
    "id": {},
    "imageUrl": {},
    "productName": {},
    "skuCode": {},
    "subtotal": {},
    "purchasePrices": {},
    "option1": {},
    "option2": {},
    "option3": {},
    "promotionAmount": {},
    "stockStatus": {},
    "productNum": {}
   }
  },
  "ParcelV1": {
   "members": {
    "id": {},
    "deliveryTime": {},
    "trackingCode": {},
    "orderItems": {
     "items": {
      "ref": "OrderLineV1"
     }
    },
    "items": {
     "items": {
      "ref": "OrderLineV1"
     }
    },
    "logisticsSearchUrl": {},
    "carrier": {},
    "carrierType": {},
    "trackingInfos": {
     "items": {
      "ref": "TrackingInfo"
     }
    }
   }
  },
  "OrderV1": {
   "members": {
    "shippingAddress": {
     "ref": "ShippingAddress"
    },
    "id": {},
    "customOrderId": {},
    "remark": {},
    "status": {
     "ref": "OrderStatusV1"
    },
    "purchaseDate": {},
    "payAt": {},
    "completedAt": {},
    "cancelDate": {},
    "refundDate": {},
    "warehouseId": {},
    "finalAmount": {},
    "totalAmount": {},
    "freightAmount": {},
    "skusAmount": {},
    "orderItems": {
     "items": {
      "ref": "OrderLineV1"
     }
    },
    "fulfillments": {
     "items": {
      "ref": "ParcelV1"
     }
    },
    "createDate": {},
    "updateDate": {},
    "modifyDate": {}
   }
  },
  "OrderPageV1": {
   "members": {
    "list": {
     "items": {
      "ref": "OrderV1"
     }
    },
    "total": {},
    "pageNumber": {},
    "pageSize": {},
    "vo": {},
    "totalPageNumber": {},
    "modifyDate": {},
    "nextId": {}
   }
  },
  "QueryOrdersV1Outcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "OrderPageV1"
    }
   }
  },
  "DropshippingOrderV1": {
   "members": {
    "orderAddress": {
     "ref": "OrderAddress"
    },
    "orderAddresses": {
     "ref": "OrderAddress",
     "spellings": [
      "KAKACLO-CREATE-ORDER-ADDRESS-NAME"
     ]
    },
    "orderItemsList": {
     "items": {
      "ref": "OrderItem"
     }
    },
    "remark": {},
    "salePlatform": {
     "spellings": [
      "KAKACLO-CREATE-ORDER-SALE-PLATFORM"
     ]
    },
    "channelCode": {},
    "customOrderId": {},
    "channelType": {}
   },
   "words": {
    "/if": "`orderAddresses` is present"
   }
  },
  "RefundRequestV1": {
   "members": {
    "Remark": {}
   }
  }
 },
 "spellings": {
  "KAKACLO-CREATE-ORDER-ADDRESS-NAME": {
   "documentsSay": "`orderAddress`, required.",
   "exampleShows": "`orderAddresses`.",
   "decision": "Either name is accepted, and one of them is required."
  },
  "KAKACLO-CREATE-ORDER-SALE-PLATFORM": {
   "documentsSay": "Fifteen platforms.",
   "exampleShows": "`KA`.",
   "decision": "Any string; the fifteen are listed as known.",
   "values": [
    "KA"
   ]
  },
  "KAKACLO-CREATE-ORDER-RESPONSE-CODE": {
   "documentsSay": "The table of the answer has `kkOrderId` only.",
   "exampleShows": "`code` 10000 and `message`.",
   "decision": "Optional members."
  },
  "KAKACLO-CREATE-ORDER-KK-ORDER-ID": {
   "documentsSay": "`kkOrderId`, String[32].",
   "exampleShows": "`data`, a number.",
   "decision": "`data` is an integer or a string, `kkOrderId` an optional string."
  }
 }
};
