// Generated, do not edit.
// Generator: scripts/build/shapes.ts
// Source: spec/kakaclo (sha256:17a6b8f8efa02111c4b5f25503096796c04e33e17bc7f0cd9111039e61c0e2d6)

import type { FamilyShapes } from "../../src/contract/shape.ts";

/** Shapes of the bodies of kakaclo. */
export const kakacloShapes: FamilyShapes = {
 "operations": {
  "createOrder": {
   "anchor": "orders/createorder",
   "request": {
    "ref": "DropshippingOrder"
   },
   "response": {
    "ref": "CreateOrderOutcome"
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
      "ref": "UtcTime",
      "refused": [
       "KAKACLO-QUERY-ORDERS-QUOTED-TIME"
      ]
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
  "queryCategories": {
   "anchor": "products/querycategories",
   "request": {
    "members": {}
   },
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
     "sortBy": {
      "refused": [
       "KAKACLO-QUERY-PRODUCTS-SORT-BY"
      ]
     },
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
   "request": {
    "members": {}
   },
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
  "createRefund": {
   "anchor": "refunds/createrefund",
   "request": {
    "members": {
     "id": {},
     "orderItems": {
      "items": {
       "ref": "RefundLine"
      }
     },
     "remark": {},
     "refundReason": {}
    }
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
   "request": {
    "members": {}
   },
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
   "request": {
    "members": {}
   },
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
  "createOrderV1": {
   "anchor": "orders/createorderv1",
   "request": {
    "ref": "DropshippingOrderV1"
   },
   "response": {
    "ref": "CreateOrderOutcome"
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
      "ref": "UtcTime",
      "refused": [
       "KAKACLO-QUERY-ORDERS-QUOTED-TIME"
      ]
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
  "createRefundV1": {
   "anchor": "refunds/createrefundv1",
   "request": {
    "members": {
     "id": {},
     "Remark": {}
    }
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
  "UtcTime": {
   "words": {
    "/pattern": "A time in UTC to the second: `2022-08-01T00:00:00Z`."
   }
  },
  "FulfillmentStatus": {},
  "OrderLine": {
   "members": {
    "id": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-ID"
     ]
    },
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
    "subtotal": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-V1-EXAMPLE"
     ]
    },
    "purchasePrices": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-V1-EXAMPLE"
     ]
    },
    "promotionAmount": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-V1-EXAMPLE"
     ]
    }
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
    "id": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-ID"
     ]
    },
    "customOrderId": {},
    "status": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-V1-STATUS"
     ]
    },
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
    "completedAt": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-V1-EXAMPLE"
     ]
    },
    "payAt": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-V1-EXAMPLE"
     ]
    },
    "skusAmount": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-V1-EXAMPLE"
     ]
    },
    "totalAmount": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-V1-EXAMPLE"
     ]
    }
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
    "vo": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-PAGE-MEMBERS"
     ]
    },
    "totalPageNumber": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-PAGE-MEMBERS"
     ]
    },
    "modifyDate": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-PAGE-MEMBERS"
     ]
    },
    "nextId": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-PAGE-MEMBERS"
     ]
    }
   }
  },
  "QueryOrdersOutcome": {
   "members": {
    "code": {},
    "message": {},
    "data": {
     "ref": "OrderPage",
     "spellings": [
      "KAKACLO-QUERY-ORDERS-ANSWER-FORM"
     ]
    }
   }
  },
  "OrderAddress": {
   "members": {
    "country": {},
    "phone": {
     "personal": true
    },
    "street1": {
     "personal": true
    },
    "street2": {
     "personal": true
    },
    "city": {
     "personal": true
    },
    "recipient": {
     "personal": true
    },
    "province": {},
    "zip": {
     "personal": true
    },
    "ioss": {},
    "vat": {
     "personal": true
    }
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
  "Category": {
   "members": {
    "categoryId": {
     "spellings": [
      "KAKACLO-EMPTY-TEXT-FOR-NUMBER"
     ]
    },
    "name": {},
    "parentId": {
     "spellings": [
      "KAKACLO-EMPTY-TEXT-FOR-NUMBER"
     ]
    },
    "level": {
     "spellings": [
      "KAKACLO-EMPTY-TEXT-FOR-NUMBER"
     ]
    },
    "fullCategoryId": {},
    "child": {
     "items": {
      "ref": "Category"
     }
    },
    "imgUrl": {
     "spellings": [
      "KAKACLO-QUERY-CATEGORIES-IMG-URL"
     ]
    }
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
    "warehouseId": {
     "spellings": [
      "KAKACLO-EMPTY-TEXT-FOR-NUMBER"
     ]
    },
    "warehouseCode": {},
    "warehouseNameExt": {},
    "countryCode": {},
    "countryCn": {},
    "status": {},
    "warehouseName": {
     "spellings": [
      "KAKACLO-QUERY-WAREHOUSES-NAME"
     ]
    }
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
    "estimatedFreight": {
     "spellings": [
      "KAKACLO-QUOTE-CHANNELS-FREIGHT"
     ]
    },
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
    "channelCode": {
     "spellings": [
      "KAKACLO-QUOTE-AUTOMATIC-SPLIT-EXAMPLE"
     ]
    },
    "channelNameEn": {
     "spellings": [
      "KAKACLO-QUOTE-AUTOMATIC-SPLIT-EXAMPLE"
     ]
    }
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
    "data": {
     "spellings": [
      "KAKACLO-CREATE-REFUND-NUMBER"
     ]
    }
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
     "items": {},
     "spellings": [
      "KAKACLO-QUERY-DESIGN-CATEGORIES-LIST"
     ]
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
    "status": {
     "spellings": [
      "KAKACLO-GET-DESIGN-MODEL-STATUS"
     ]
    },
    "weight": {},
    "createDate": {
     "spellings": [
      "KAKACLO-GET-DESIGN-MODEL-DATES"
     ]
    },
    "modifyDate": {
     "spellings": [
      "KAKACLO-GET-DESIGN-MODEL-DATES"
     ]
    },
    "variants": {
     "items": {
      "ref": "DesignVariant"
     },
     "spellings": [
      "KAKACLO-GET-DESIGN-MODEL-VARIANTS"
     ]
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
    "customDesignedId": {
     "spellings": [
      "KAKACLO-QUERY-DESIGNED-PRODUCTS-ID"
     ]
    },
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
    "id": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-ID"
     ]
    },
    "imageUrl": {},
    "productName": {},
    "skuCode": {},
    "subtotal": {},
    "purchasePrices": {},
    "option1": {},
    "option2": {},
    "option3": {},
    "promotionAmount": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-V1-PROMOTION-TYPE"
     ]
    },
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
    "id": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-ID"
     ]
    },
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
    "vo": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-PAGE-MEMBERS"
     ]
    },
    "totalPageNumber": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-PAGE-MEMBERS"
     ]
    },
    "modifyDate": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-PAGE-MEMBERS"
     ]
    },
    "nextId": {
     "spellings": [
      "KAKACLO-QUERY-ORDERS-PAGE-MEMBERS"
     ]
    }
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
  "KAKACLO-QUERY-ORDERS-ID": {
   "documentsSay": "Type number.",
   "exampleShows": "A text of digits, in every example.",
   "decision": "An integer or a text."
  },
  "KAKACLO-QUERY-ORDERS-V1-EXAMPLE": {
   "documentsSay": "The release notes of December 2022 renamed `payAt`, `completedAt` and `skusAmount` and split `status` in V2.",
   "exampleShows": "The answer on the page of V2 is, to the letter, that of V1, with these names and `status` `waiting_to_ship`; the answers on the page of states have the new names.",
   "decision": "The names of V1 are optional and deprecated."
  },
  "KAKACLO-QUERY-ORDERS-V1-STATUS": {
   "documentsSay": "Five states of the order.",
   "exampleShows": "`waiting_to_ship`, a state of V1, in the answer on the page itself.",
   "decision": "An open set; the value of V1 is not among the known ones.",
   "values": [
    "waiting_to_ship"
   ]
  },
  "KAKACLO-QUERY-ORDERS-PAGE-MEMBERS": {
   "documentsSay": "No rows.",
   "exampleShows": "Null, on the pages of states.",
   "decision": "Any value."
  },
  "KAKACLO-QUERY-ORDERS-ANSWER-FORM": {
   "documentsSay": "\"Returns an array of Order objects.\"",
   "exampleShows": "An object with `list`.",
   "decision": "An object."
  },
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
  },
  "KAKACLO-EMPTY-TEXT-FOR-NUMBER": {
   "documentsSay": "Type Number.",
   "exampleShows": "An empty text, as for every other member: the example shows names alone.",
   "decision": "A number or a text."
  },
  "KAKACLO-QUERY-CATEGORIES-IMG-URL": {
   "documentsSay": "The table has no row for it; a page of 2022 called it the picture of the category.",
   "exampleShows": "`imgUrl` is there.",
   "decision": "An optional text."
  },
  "KAKACLO-QUERY-WAREHOUSES-NAME": {
   "documentsSay": "No row; the release notes of April 2023 say that it was withdrawn.",
   "exampleShows": "`warehouseName` is there.",
   "decision": "Optional and deprecated."
  },
  "KAKACLO-QUOTE-CHANNELS-FREIGHT": {
   "documentsSay": "Type String.",
   "exampleShows": "A number.",
   "decision": "A number or a text."
  },
  "KAKACLO-QUOTE-AUTOMATIC-SPLIT-EXAMPLE": {
   "documentsSay": "No rows for `channelCode` and `channelNameEn`.",
   "exampleShows": "The answer beside the page has them and lacks `channelType`; the answer in the page fits the table.",
   "decision": "Optional members."
  },
  "KAKACLO-CREATE-REFUND-NUMBER": {
   "documentsSay": "No row; one answer has a text, `\"111\"`, with the message `kk.api.200`.",
   "exampleShows": "The answers of V2 below its commands have a number, `10002`, with the message `ok`; a refund that was queried has a text of 19 digits.",
   "decision": "An integer or a text."
  },
  "KAKACLO-QUERY-DESIGN-CATEGORIES-LIST": {
   "documentsSay": "No table.",
   "exampleShows": "A list of texts; other searches answer an object with `list`.",
   "decision": "A list of texts."
  },
  "KAKACLO-GET-DESIGN-MODEL-STATUS": {
   "documentsSay": "A row without a name: 1 on the shelf, 4 out of stock. An earlier wording has 0 off the shelf besides.",
   "exampleShows": "`status` 1.",
   "decision": "`status`, an open set."
  },
  "KAKACLO-GET-DESIGN-MODEL-DATES": {
   "documentsSay": "Type string; int[64] on the sister pages.",
   "exampleShows": "A number.",
   "decision": "An integer or a text."
  },
  "KAKACLO-GET-DESIGN-MODEL-VARIANTS": {
   "documentsSay": "No row.",
   "exampleShows": "A list of sizes with weights.",
   "decision": "An optional list."
  },
  "KAKACLO-QUERY-DESIGNED-PRODUCTS-ID": {
   "documentsSay": "Type string.",
   "exampleShows": "A number.",
   "decision": "An integer or a text."
  },
  "KAKACLO-QUERY-ORDERS-V1-PROMOTION-TYPE": {
   "documentsSay": "Type String for the reduction of one piece.",
   "exampleShows": "A number.",
   "decision": "A number or a text."
  }
 },
 "refused": {
  "KAKACLO-QUERY-ORDERS-QUOTED-TIME": {
   "decision": "Without quotation marks.",
   "pattern": "^\""
  },
  "KAKACLO-QUERY-PRODUCTS-SORT-BY": {
   "decision": "`asc` and `desc`.",
   "values": [
    "desc."
   ]
  }
 },
 "http": {
  "status": {
   "id": "KAKACLO-HTTP-STATUS",
   "decision": "HTTP 200 with any `code`, and HTTP 401 and 429 without a body, are described; a client takes a `code` other than 10000, and any other status, for a failure."
  },
  "path": {
   "id": "KAKACLO-DOUBLED-PATH",
   "decision": "Once."
  }
 }
};
