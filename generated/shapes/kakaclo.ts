// Generated, do not edit.
// Generator: scripts/build/shapes.ts
// Source: spec/kakaclo (sha256:59defd6ec7e47f6cfd778493c0a80ea8d88154487d21ba01f8e33267f2a7c330)

import type { FamilyShapes } from "../../src/contract/shape.ts";

/** Shapes of the bodies of kakaclo. */
export const kakacloShapes: FamilyShapes = {
 "operations": {
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
     "/if": "`skus` is present"
    }
   },
   "response": {
    "ref": "QueryStocksOutcome"
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
  }
 },
 "schemas": {
  "UtcTime": {
   "words": {
    "/pattern": "A time in UTC to the second, in the form `2022-08-01T00:00:00Z`."
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
      "KAKACLO-CREATE-ORDER-RESPONSE-MESSAGE"
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
  "QuotedProduct": {
   "members": {
    "sku": {},
    "quantity": {}
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
  "KAKACLO-CREATE-ORDER-RESPONSE-MESSAGE": {
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
