// Generated, do not edit.
// Generator: scripts/build/shapes.ts
// Source: spec/kakaclo (sha256:a9d88d18c56203662ff19d774f8111773389dcf2dfe2c09f7930751b438fe751)

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
  }
 },
 "schemas": {
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
