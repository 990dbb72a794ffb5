// Generated, do not edit.
// Generator: scripts/build/sandbox.ts
// Source: spec/kakaclo (sha256:39e684d961d03570535fbf676ad663a368c33b8129d8a11506b3c1d92fae3202)

import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";
import type { ActDescriptor } from "../../src/sandbox/core/family-behaviour.ts";

/** How kakaclo behaves in the sandbox. */
export const kakacloBehaviour: Behaviour = {
 "family": "kakaclo",
 "settings": {
  "payAfter": {
   "summary": "How long a new order waits until it is paid from the balance. An early page of the vendor said ten minutes; the present\nones do not say when\n",
   "kind": "duration",
   "default": "PT10M",
   "x-evidence": "inferred"
  },
  "packAfter": {
   "summary": "How long a paid order waits until it is packed",
   "kind": "duration",
   "default": "PT8H",
   "x-evidence": "inferred"
  },
  "shipAfter": {
   "summary": "How long a packed order waits until it leaves",
   "kind": "duration",
   "default": "PT12H",
   "x-evidence": "inferred"
  },
  "deliverAfter": {
   "summary": "How long after it left an order is delivered",
   "kind": "duration",
   "default": "P8D",
   "x-evidence": "inferred"
  },
  "refundAfter": {
   "summary": "How long a refund is examined. The page says up to 24 hours, usually one",
   "kind": "duration",
   "default": "PT1H",
   "x-evidence": "public-docs"
  },
  "indexLag": {
   "summary": "How long it takes until queries of products and stock tell of a change. The page says up to five minutes; that it always\ntakes so long is inferred\n",
   "kind": "duration",
   "default": "PT5M",
   "x-evidence": "inferred"
  },
  "orderIndexLag": {
   "summary": "How long it takes until queries of orders tell of a new one. No page says that it takes any time",
   "kind": "duration",
   "default": "PT0S",
   "x-evidence": "inferred"
  },
  "bucket": {
   "summary": "How many calls the leaky bucket holds; with 0 there is none. It drains by the virtual clock, so that the same calls have the\nsame answers in each run\n",
   "kind": "integer",
   "minimum": 0,
   "default": 120,
   "x-evidence": "public-docs"
  },
  "leakPerSecond": {
   "summary": "How many calls leave the bucket in a second of the virtual clock",
   "kind": "integer",
   "minimum": 1,
   "default": 2,
   "x-evidence": "public-docs"
  },
  "checkBalance": {
   "summary": "Whether an order is refused that costs more than the balance. The page says that there has to be enough before an order is\ncreated, and not what happens otherwise; without the check it waits for its payment\n",
   "kind": "boolean",
   "default": true,
   "x-evidence": "inferred"
  },
  "shortage": {
   "summary": "What becomes of an order that the stock does not suffice for: it is refused, or it is created as an abnormal order, which goes\non when stock arrives\n",
   "kind": "choice",
   "values": [
    "refuse",
    "abnormal"
   ],
   "default": "refuse",
   "x-evidence": "inferred"
  },
  "repeatedCustomOrderId": {
   "summary": "What a second order with the same customOrderId does: it is another order, it is answered by the number of the first one and\nchanges nothing, or it is refused\n",
   "kind": "choice",
   "values": [
    "new-order",
    "same-order",
    "refuse"
   ],
   "default": "new-order",
   "x-evidence": "inferred"
  },
  "refundQuery": {
   "summary": "What the number in a query of refunds is: the number of the order or of the refund, or only one of them",
   "kind": "choice",
   "values": [
    "either",
    "order",
    "refund"
   ],
   "default": "either",
   "x-evidence": "inferred"
  },
  "rangePrecision": {
   "summary": "Whether the bounds of a range of changed products or stock count to the second, or only by their day. The pages say both\n",
   "kind": "choice",
   "values": [
    "second",
    "day"
   ],
   "default": "second",
   "x-evidence": "inferred"
  },
  "cataloguePageSize": {
   "summary": "How many rows a page of products or stock has. The examples of stock show 30",
   "kind": "integer",
   "minimum": 1,
   "default": 30,
   "x-evidence": "inferred"
  },
  "orderSort": {
   "summary": "Which orders a query lists first",
   "kind": "choice",
   "values": [
    "newest-first",
    "oldest-first"
   ],
   "default": "newest-first",
   "x-evidence": "inferred"
  },
  "strict": {
   "summary": "Whether SKUs and garments that nobody declared are refused",
   "kind": "boolean",
   "default": false,
   "x-evidence": "inferred"
  },
  "plenty": {
   "summary": "How many pieces there are of each SKU that nobody declared, and of each size of a designed product",
   "kind": "integer",
   "minimum": 0,
   "default": 1000,
   "x-evidence": "inferred"
  },
  "maxOrders": {
   "summary": "How many orders are kept; beyond that, the ones that were finished first are dropped",
   "kind": "integer",
   "minimum": 1,
   "default": 10000,
   "x-evidence": "inferred"
  }
 },
 "documents": {
  "order": {
   "summary": "Order of one warehouse",
   "axes": {
    "status": {
     "summary": "Where the order as a whole is",
     "fields": [
      "Order.status"
     ],
     "start": "waiting_payment",
     "states": {
      "waiting_payment": {
       "x-evidence": "public-docs"
      },
      "abnormal_order": {
       "x-evidence": "public-docs"
      },
      "processing": {
       "x-evidence": "public-docs"
      },
      "completed": {
       "x-evidence": "public-docs"
      },
      "cancel": {
       "x-evidence": "public-docs"
      }
     }
    },
    "financialStatus": {
     "summary": "Whether it is paid",
     "fields": [
      "Order.financialStatus"
     ],
     "start": "waiting",
     "states": {
      "waiting": {
       "x-evidence": "public-docs"
      },
      "paid": {
       "x-evidence": "public-docs"
      }
     }
    },
    "fulfillmentStatus": {
     "summary": "How much of it has left",
     "fields": [
      "Order.fulfillmentStatus"
     ],
     "start": "NULL",
     "states": {
      "NULL": {
       "x-evidence": "public-docs"
      },
      "waiting_to_ship": {
       "x-evidence": "public-docs"
      },
      "partially_shipped": {
       "x-evidence": "public-docs"
      },
      "fully_shipped": {
       "x-evidence": "public-docs"
      },
      "completed": {
       "x-evidence": "public-docs"
      }
     }
    },
    "refundStatus": {
     "summary": "Whether money goes back",
     "fields": [
      "Order.refundStatus"
     ],
     "start": "NULL",
     "states": {
      "NULL": {
       "x-evidence": "public-docs"
      },
      "refunding": {
       "x-evidence": "public-docs"
      },
      "partial_refund": {
       "x-evidence": "public-docs"
      },
      "refunded": {
       "x-evidence": "public-docs"
      }
     }
    },
    "packing": {
     "summary": "Whether what has not left is packed. The parcels show it",
     "start": "OPEN",
     "states": {
      "OPEN": {
       "x-evidence": "inferred"
      },
      "PACKED": {
       "x-evidence": "inferred"
      }
     }
    },
    "hold": {
     "summary": "Whether the work on it goes on. No message has it",
     "start": "FREE",
     "states": {
      "FREE": {
       "x-evidence": "inferred"
      },
      "HELD": {
       "x-evidence": "inferred"
      }
     }
    },
    "funds": {
     "summary": "Whether the balance did not suffice when it was to be paid. No message has it",
     "start": "UNTRIED",
     "states": {
      "UNTRIED": {
       "x-evidence": "inferred"
      },
      "SHORT": {
       "x-evidence": "inferred"
      }
     }
    }
   },
   "finished": [
    {
     "status": [
      "completed",
      "cancel"
     ]
    }
   ],
   "moves": {
    "findShort": {
     "from": {
      "status": [
       "waiting_payment"
      ],
      "funds": [
       "UNTRIED"
      ]
     },
     "if": {
      "shortage": [
       "abnormal"
      ]
     },
     "call": "createOrder",
     "to": {
      "status": "abnormal_order"
     },
     "x-evidence": "inferred"
    },
    "recover": {
     "from": {
      "status": [
       "abnormal_order"
      ]
     },
     "on": "stock-arrives",
     "does": "reserve",
     "to": {
      "status": "waiting_payment"
     },
     "x-evidence": "inferred"
    },
    "payInTime": {
     "from": {
      "status": [
       "waiting_payment"
      ],
      "funds": [
       "UNTRIED"
      ],
      "hold": [
       "FREE"
      ]
     },
     "after": "payAfter",
     "does": "pay",
     "to": {
      "status": "processing",
      "financialStatus": "paid",
      "fulfillmentStatus": "waiting_to_ship"
     },
     "otherwise": {
      "funds": "SHORT"
     },
     "x-evidence": "inferred"
    },
    "payLater": {
     "from": {
      "status": [
       "waiting_payment"
      ],
      "funds": [
       "SHORT"
      ],
      "hold": [
       "FREE"
      ]
     },
     "on": "funds-arrive",
     "does": "pay",
     "to": {
      "status": "processing",
      "financialStatus": "paid",
      "fulfillmentStatus": "waiting_to_ship"
     },
     "x-evidence": "inferred"
    },
    "pay": {
     "from": {
      "status": [
       "waiting_payment"
      ],
      "hold": [
       "FREE"
      ]
     },
     "act": "pay",
     "does": "pay",
     "to": {
      "status": "processing",
      "financialStatus": "paid",
      "fulfillmentStatus": "waiting_to_ship"
     },
     "x-evidence": "inferred"
    },
    "pack": {
     "from": {
      "status": [
       "processing"
      ],
      "fulfillmentStatus": [
       "waiting_to_ship",
       "partially_shipped"
      ],
      "refundStatus": [
       "NULL",
       "partial_refund"
      ],
      "packing": [
       "OPEN"
      ],
      "hold": [
       "FREE"
      ]
     },
     "after": "packAfter",
     "does": "pack",
     "to": {
      "packing": "PACKED"
     },
     "x-evidence": "inferred"
    },
    "ship": {
     "from": {
      "status": [
       "processing"
      ],
      "fulfillmentStatus": [
       "waiting_to_ship",
       "partially_shipped"
      ],
      "refundStatus": [
       "NULL",
       "partial_refund"
      ],
      "packing": [
       "PACKED"
      ],
      "hold": [
       "FREE"
      ]
     },
     "after": "shipAfter",
     "does": "ship",
     "to": {
      "fulfillmentStatus": "fully_shipped"
     },
     "x-evidence": "inferred"
    },
    "shipPackage": {
     "from": {
      "status": [
       "processing"
      ],
      "fulfillmentStatus": [
       "waiting_to_ship",
       "partially_shipped"
      ],
      "hold": [
       "FREE"
      ]
     },
     "act": "shipPackage",
     "does": "ship-part",
     "to": {
      "fulfillmentStatus": "fully_shipped",
      "packing": "PACKED"
     },
     "otherwise": {
      "fulfillmentStatus": "partially_shipped",
      "packing": "OPEN"
     },
     "x-evidence": "inferred"
    },
    "deliver": {
     "from": {
      "status": [
       "processing"
      ],
      "fulfillmentStatus": [
       "fully_shipped"
      ],
      "refundStatus": [
       "NULL",
       "partial_refund"
      ]
     },
     "after": "deliverAfter",
     "does": "deliver",
     "to": {
      "status": "completed",
      "fulfillmentStatus": "completed"
     },
     "x-evidence": "inferred"
    },
    "askRefund": {
     "from": {
      "status": [
       "processing"
      ],
      "fulfillmentStatus": [
       "waiting_to_ship"
      ],
      "refundStatus": [
       "NULL",
       "partial_refund"
      ]
     },
     "call": "createRefund",
     "to": {
      "refundStatus": "refunding"
     },
     "x-evidence": "public-docs"
    },
    "refund": {
     "from": {
      "status": [
       "processing"
      ],
      "fulfillmentStatus": [
       "waiting_to_ship"
      ],
      "refundStatus": [
       "refunding"
      ]
     },
     "on": "refund-succeeds",
     "does": "refund",
     "to": {
      "status": "cancel",
      "fulfillmentStatus": "NULL",
      "refundStatus": "refunded",
      "packing": "OPEN"
     },
     "otherwise": {
      "refundStatus": "partial_refund",
      "packing": "OPEN"
     },
     "x-evidence": "inferred"
    },
    "keep": {
     "from": {
      "status": [
       "processing"
      ],
      "refundStatus": [
       "refunding"
      ]
     },
     "on": "refund-fails",
     "does": "keep",
     "to": {
      "refundStatus": "NULL"
     },
     "otherwise": {
      "refundStatus": "partial_refund"
     },
     "x-evidence": "inferred"
    },
    "cancel": {
     "from": {
      "status": [
       "waiting_payment",
       "abnormal_order"
      ]
     },
     "act": "cancel",
     "does": "give-back",
     "to": {
      "status": "cancel"
     },
     "x-evidence": "inferred"
    },
    "hold": {
     "from": {
      "status": [
       "waiting_payment",
       "processing"
      ],
      "fulfillmentStatus": [
       "NULL",
       "waiting_to_ship",
       "partially_shipped"
      ],
      "hold": [
       "FREE"
      ]
     },
     "act": "hold",
     "to": {
      "hold": "HELD"
     },
     "x-evidence": "inferred"
    },
    "release": {
     "from": {
      "hold": [
       "HELD"
      ]
     },
     "act": "release",
     "to": {
      "hold": "FREE"
     },
     "x-evidence": "inferred"
    }
   },
   "runs": {
    "shipPackage": {
     "until": {
      "fulfillmentStatus": [
       "waiting_to_ship",
       "partially_shipped"
      ]
     },
     "x-evidence": "inferred"
    },
    "deliver": {
     "until": {
      "fulfillmentStatus": [
       "completed"
      ]
     },
     "x-evidence": "inferred"
    }
   },
   "shows": {
    "OrderV1.status": [
     {
      "when": {
       "refundStatus": [
        "refunded"
       ]
      },
      "value": "refunded",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "status": [
        "cancel"
       ]
      },
      "value": "cancel",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "refundStatus": [
        "refunding"
       ]
      },
      "value": "refunding",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "status": [
        "waiting_payment",
        "abnormal_order"
       ]
      },
      "value": "waiting_payment",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "fulfillmentStatus": [
        "waiting_to_ship"
       ]
      },
      "value": "waiting_to_ship",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "fulfillmentStatus": [
        "partially_shipped"
       ]
      },
      "value": "partial_shipped",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "fulfillmentStatus": [
        "fully_shipped"
       ]
      },
      "value": "shipped",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "fulfillmentStatus": [
        "completed"
       ]
      },
      "value": "delivered",
      "x-evidence": "inferred"
     }
    ]
   }
  },
  "refund": {
   "summary": "Refund of an order or of some of its lines",
   "axes": {
    "refundStatus": {
     "summary": "What became of it",
     "fields": [
      "Refund.refundStatus"
     ],
     "start": "pending_review",
     "states": {
      "pending_review": {
       "x-evidence": "public-docs"
      },
      "refund_successfully": {
       "x-evidence": "public-docs"
      },
      "refund_failed": {
       "x-evidence": "public-docs"
      }
     }
    }
   },
   "finished": [
    {
     "refundStatus": [
      "refund_successfully",
      "refund_failed"
     ]
    }
   ],
   "moves": {
    "settleInTime": {
     "from": {
      "refundStatus": [
       "pending_review"
      ]
     },
     "after": "refundAfter",
     "does": "settle",
     "to": {
      "refundStatus": "refund_successfully"
     },
     "otherwise": {
      "refundStatus": "refund_failed"
     },
     "x-evidence": "inferred"
    },
    "settleRefund": {
     "from": {
      "refundStatus": [
       "pending_review"
      ]
     },
     "act": "settleRefund",
     "does": "settle",
     "to": {
      "refundStatus": "refund_successfully"
     },
     "otherwise": {
      "refundStatus": "refund_failed"
     },
     "x-evidence": "inferred"
    }
   },
   "shows": {}
  }
 },
 "answers": {
  "createOrder": {
   "accepted": {
    "scenario": "documented"
   },
   "repeated": {
    "code": "400",
    "message": "customOrderId {number} is taken by order {order}",
    "x-evidence": "inferred"
   },
   "short": {
    "code": "400",
    "message": "there is not enough stock of {sku}",
    "x-evidence": "inferred"
   },
   "balance": {
    "code": "400",
    "message": "the balance does not suffice, the order costs {amount}",
    "x-evidence": "inferred"
   },
   "refused": {
    "code": "400",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "createOrderV1": {
   "accepted": {
    "scenario": "documented"
   },
   "repeated": {
    "code": "400",
    "message": "customOrderId {number} is taken by order {order}",
    "x-evidence": "inferred"
   },
   "short": {
    "code": "400",
    "message": "there is not enough stock of {sku}",
    "x-evidence": "inferred"
   },
   "balance": {
    "code": "400",
    "message": "the balance does not suffice, the order costs {amount}",
    "x-evidence": "inferred"
   },
   "refused": {
    "code": "400",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "queryOrders": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryOrdersV1": {
   "found": {
    "scenario": "documented"
   }
  },
  "quoteChannels": {
   "quoted": {
    "scenario": "documented"
   },
   "refused": {
    "code": "400",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "quoteChannelsV1": {
   "quoted": {
    "scenario": "documented"
   },
   "refused": {
    "code": "400",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "quoteAutomaticSplit": {
   "quoted": {
    "scenario": "documented"
   },
   "refused": {
    "code": "400",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "createRefund": {
   "accepted": {
    "scenario": "documented"
   },
   "whole": {
    "scenario": "whole-order"
   },
   "refused": {
    "code": "400",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "createRefundV1": {
   "whole": {
    "scenario": "documented"
   },
   "refused": {
    "code": "400",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "queryRefund": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryRefundV1": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryCategories": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryProducts": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryWarehouses": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryStocks": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryDesignCategories": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryDesignModels": {
   "found": {
    "scenario": "documented"
   }
  },
  "getDesignModel": {
   "found": {
    "scenario": "documented"
   },
   "unknown": {
    "scenario": "invalid-request",
    "x-evidence": "inferred"
   }
  },
  "queryDesignedProducts": {
   "found": {
    "scenario": "documented"
   }
  },
  "createDesignedProduct": {
   "accepted": {
    "scenario": "documented"
   },
   "refused": {
    "scenario": "invalid-request",
    "x-evidence": "inferred"
   }
  },
  "queryBalance": {
   "found": {
    "scenario": "made-up"
   }
  }
 }
};

/** What people do in the sandbox of kakaclo, and no call does. */
export const kakacloActs = [
 {
  "act": "pay",
  "summary": "Pays an order from the balance at once",
  "subjectMember": "orderNumber",
  "schema": {
   "type": "object",
   "required": [
    "orderNumber"
   ],
   "properties": {
    "orderNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the KakaClo order, as createOrder gives it."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "shipPackage",
  "summary": "Ships a parcel of an order, after paying the order if it is not paid",
  "subjectMember": "orderNumber",
  "schema": {
   "type": "object",
   "required": [
    "orderNumber"
   ],
   "properties": {
    "orderNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the KakaClo order, as createOrder gives it."
    },
    "items": {
     "type": "array",
     "minItems": 1,
     "description": "What the parcel holds. Left out, all that has not left yet.",
     "items": {
      "type": "object",
      "required": [
       "sku",
       "quantity"
      ],
      "properties": {
       "sku": {
        "type": "string",
        "minLength": 1,
        "description": "SKU code."
       },
       "quantity": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000000000,
        "description": "Pieces."
       }
      },
      "additionalProperties": false
     }
    },
    "trackingNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Its tracking number. One is made up where it is left out."
    },
    "carrier": {
     "type": "string",
     "minLength": 1,
     "description": "Its carrier. Left out, that of the channel."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "deliver",
  "summary": "Delivers an order, through all that is still before it",
  "subjectMember": "orderNumber",
  "schema": {
   "type": "object",
   "required": [
    "orderNumber"
   ],
   "properties": {
    "orderNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the KakaClo order, as createOrder gives it."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "hold",
  "summary": "Holds an order until it is released",
  "subjectMember": "orderNumber",
  "schema": {
   "type": "object",
   "required": [
    "orderNumber"
   ],
   "properties": {
    "orderNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the KakaClo order, as createOrder gives it."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "release",
  "summary": "Releases an order that is held",
  "subjectMember": "orderNumber",
  "schema": {
   "type": "object",
   "required": [
    "orderNumber"
   ],
   "properties": {
    "orderNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the KakaClo order, as createOrder gives it."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "cancel",
  "summary": "Cancels an order that is not paid",
  "subjectMember": "orderNumber",
  "schema": {
   "type": "object",
   "required": [
    "orderNumber"
   ],
   "properties": {
    "orderNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the KakaClo order, as createOrder gives it."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "settleRefund",
  "summary": "Decides on a refund at once",
  "subjectMember": "refundNo",
  "schema": {
   "type": "object",
   "required": [
    "refundNo"
   ],
   "properties": {
    "refundNo": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the refund."
    },
    "outcome": {
     "type": "string",
     "enum": [
      "success",
      "failure"
     ],
     "default": "success",
     "description": "Whether the money goes back. It does not where the order has left, whatever is said here."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "adjust",
  "summary": "Corrects the stock of a SKU in a warehouse",
  "schema": {
   "type": "object",
   "required": [
    "warehouseCode",
    "sku",
    "quantity"
   ],
   "properties": {
    "warehouseCode": {
     "type": "string",
     "minLength": 1,
     "description": "Warehouse."
    },
    "sku": {
     "type": "string",
     "minLength": 1,
     "description": "SKU code."
    },
    "quantity": {
     "type": "integer",
     "minimum": -1000000000,
     "maximum": 1000000000,
     "not": {
      "const": 0
     },
     "description": "Pieces more, or fewer where it is negative."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "changeSku",
  "summary": "Changes the price of a SKU or its state on the shelf",
  "schema": {
   "type": "object",
   "required": [
    "sku"
   ],
   "minProperties": 2,
   "properties": {
    "sku": {
     "type": "string",
     "minLength": 1,
     "description": "SKU code."
    },
    "price": {
     "type": "number",
     "minimum": 0,
     "maximum": 1000000000,
     "description": "Price in US dollars."
    },
    "skuStatus": {
     "type": "integer",
     "enum": [
      0,
      1,
      2,
      3,
      4,
      5
     ],
     "description": "State on the shelf; 1 is on it. That stock has run out shows by itself."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "topUp",
  "summary": "Changes the balance of the account",
  "schema": {
   "type": "object",
   "required": [
    "amount"
   ],
   "properties": {
    "amount": {
     "type": "number",
     "minimum": -1000000000,
     "maximum": 1000000000,
     "not": {
      "const": 0
     },
     "description": "US dollars more, or less where it is negative, in whole cents."
    }
   },
   "additionalProperties": false
  }
 }
] as const satisfies readonly ActDescriptor[];

/** JSON Schema of the seed of a world. */
export const kakacloSeedSchema = {
 "type": "object",
 "properties": {
  "strict": {
   "type": "boolean",
   "description": "Whether what is not declared here or by calls is refused."
  },
  "balance": {
   "type": "number",
   "minimum": 0,
   "maximum": 1000000000,
   "description": "Balance of the account in US dollars."
  },
  "warehouses": {
   "type": "array",
   "minItems": 1,
   "description": "Warehouses. Goods are looked for in G007 first, and then in this order.",
   "items": {
    "type": "object",
    "required": [
     "warehouseId",
     "warehouseCode",
     "countryCode"
    ],
    "properties": {
     "warehouseId": {
      "type": "integer",
      "minimum": 0
     },
     "warehouseCode": {
      "type": "string",
      "minLength": 1
     },
     "warehouseNameExt": {
      "type": "string"
     },
     "countryCode": {
      "type": "string",
      "minLength": 1
     },
     "countryCn": {
      "type": "string"
     },
     "status": {
      "type": "integer",
      "enum": [
       0,
       1
      ],
      "description": "Whether it is in use."
     }
    },
    "additionalProperties": false
   }
  },
  "channels": {
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "required": [
     "channelCode",
     "channelType",
     "days",
     "base",
     "perKilogram"
    ],
    "properties": {
     "channelCode": {
      "type": "string",
      "minLength": 1
     },
     "channelNameEn": {
      "type": "string"
     },
     "channelType": {
      "type": "string",
      "minLength": 1
     },
     "days": {
      "type": "array",
      "items": {
       "type": "integer",
       "minimum": 0
      },
      "minItems": 2,
      "maxItems": 2,
      "description": "Business days from and to."
     },
     "carrier": {
      "type": "string",
      "minLength": 1
     },
     "base": {
      "type": "number",
      "minimum": 0,
      "description": "US dollars for a parcel."
     },
     "perKilogram": {
      "type": "number",
      "minimum": 0,
      "description": "US dollars more for a kilogram."
     }
    },
    "additionalProperties": false
   }
  },
  "countryFactors": {
   "type": "object",
   "description": "What freight to a country is multiplied by. Countries that are not named count 1.25.",
   "additionalProperties": {
    "type": "number",
    "exclusiveMinimum": 0
   }
  },
  "categories": {
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "categoryId",
     "name",
     "parentId"
    ],
    "properties": {
     "categoryId": {
      "type": "integer",
      "minimum": 1
     },
     "name": {
      "type": "string",
      "minLength": 1
     },
     "parentId": {
      "type": "integer",
      "minimum": 0,
      "description": "The category above it; 0 at the top level."
     },
     "imgUrl": {
      "type": "string"
     }
    },
    "additionalProperties": false
   }
  },
  "products": {
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "spu",
     "skus"
    ],
    "properties": {
     "kkProductId": {
      "type": "integer",
      "minimum": 1
     },
     "spu": {
      "type": "string",
      "minLength": 1
     },
     "productName": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "categoryId": {
      "type": "integer",
      "minimum": 1
     },
     "supplierLevel": {
      "type": "string"
     },
     "salesVolume": {
      "type": "integer",
      "minimum": 0
     },
     "skus": {
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "object",
       "required": [
        "sku",
        "price"
       ],
       "properties": {
        "sku": {
         "type": "string",
         "minLength": 1
        },
        "color": {
         "type": "string"
        },
        "size": {
         "type": "string"
        },
        "print": {
         "type": "string"
        },
        "weight": {
         "type": "number",
         "minimum": 0,
         "description": "Gram."
        },
        "cost": {
         "type": "number",
         "minimum": 0,
         "maximum": 1000000000,
         "description": "US dollars."
        },
        "price": {
         "type": "number",
         "minimum": 0,
         "maximum": 1000000000,
         "description": "US dollars."
        },
        "skuStatus": {
         "type": "integer",
         "enum": [
          0,
          1,
          2,
          3,
          4,
          5
         ]
        },
        "stock": {
         "type": "object",
         "description": "Pieces by code of the warehouse.",
         "additionalProperties": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000
         }
        }
       },
       "additionalProperties": false
      }
     }
    },
    "additionalProperties": false
   }
  },
  "designModels": {
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "id",
     "modelCode",
     "categoryName",
     "enName",
     "price"
    ],
    "properties": {
     "id": {
      "type": "integer",
      "minimum": 1
     },
     "modelCode": {
      "type": "string",
      "minLength": 1
     },
     "categoryName": {
      "type": "string",
      "minLength": 1
     },
     "enName": {
      "type": "string",
      "minLength": 1
     },
     "price": {
      "type": "number",
      "minimum": 0,
      "maximum": 1000000000
     },
     "weight": {
      "type": "number",
      "minimum": 0
     },
     "sizes": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "minItems": 1
     }
    },
    "additionalProperties": false
   }
  }
 },
 "additionalProperties": false
};

/** The seed of a world that is given none. */
export const kakacloSeed = {
 "balance": 100000,
 "warehouses": [
  {
   "warehouseId": 13,
   "warehouseCode": "G007",
   "warehouseNameExt": "广州-独立站",
   "countryCode": "CN",
   "countryCn": "China"
  },
  {
   "warehouseId": 6,
   "warehouseCode": "G006",
   "warehouseNameExt": "杭州-独立站",
   "countryCode": "CN",
   "countryCn": "China"
  },
  {
   "warehouseId": 4,
   "warehouseCode": "G004",
   "warehouseNameExt": "东莞-独立站",
   "countryCode": "CN",
   "countryCn": "China"
  },
  {
   "warehouseId": 1,
   "warehouseCode": "H008",
   "warehouseNameExt": "美国仓",
   "countryCode": "US",
   "countryCn": "United States"
  }
 ],
 "channels": [
  {
   "channelCode": "WB001",
   "channelNameEn": "Standard Shipping",
   "channelType": "Standard",
   "days": [
    8,
    12
   ],
   "carrier": "Yanwen",
   "base": 2.6,
   "perKilogram": 6.5
  },
  {
   "channelCode": "WB004",
   "channelNameEn": "Priority Line",
   "channelType": "Express",
   "days": [
    6,
    9
   ],
   "carrier": "wandexpress",
   "base": 3.4,
   "perKilogram": 8.2
  },
  {
   "channelCode": "WB009",
   "channelNameEn": "Courier",
   "channelType": "Expedited",
   "days": [
    3,
    4
   ],
   "carrier": "DHL",
   "base": 16.5,
   "perKilogram": 21
  }
 ],
 "countryFactors": {
  "US": 1,
  "CA": 1.1,
  "GB": 1.05,
  "DE": 1.05,
  "FR": 1.1,
  "ES": 1.1,
  "IT": 1.1,
  "AU": 1.2,
  "MX": 1.2
 },
 "categories": [
  {
   "categoryId": 3500,
   "name": "Women",
   "parentId": 0
  },
  {
   "categoryId": 3600,
   "name": "Kids",
   "parentId": 0
  },
  {
   "categoryId": 3700,
   "name": "Men",
   "parentId": 0
  },
  {
   "categoryId": 3550,
   "name": "Tops",
   "parentId": 3500
  },
  {
   "categoryId": 3601,
   "name": "Blouses & Shirts",
   "parentId": 3550
  },
  {
   "categoryId": 3560,
   "name": "Bottoms",
   "parentId": 3500
  },
  {
   "categoryId": 3654,
   "name": "Pants",
   "parentId": 3560
  },
  {
   "categoryId": 3655,
   "name": "Skirts",
   "parentId": 3560
  },
  {
   "categoryId": 3656,
   "name": "Dresses",
   "parentId": 3500
  },
  {
   "categoryId": 3570,
   "name": "Activewear",
   "parentId": 3500
  },
  {
   "categoryId": 3658,
   "name": "Suit",
   "parentId": 3570
  },
  {
   "categoryId": 3610,
   "name": "Pyjamas",
   "parentId": 3600
  },
  {
   "categoryId": 3620,
   "name": "Jackets",
   "parentId": 3700
  }
 ],
 "products": [
  {
   "kkProductId": 1207904,
   "spu": "AMN00432",
   "productName": "Two-piece activewear suit",
   "categoryId": 3658,
   "supplierLevel": "A",
   "salesVolume": 30,
   "skus": [
    {
     "sku": "AMN00432_B_M",
     "color": "Black",
     "size": "M",
     "weight": 410,
     "cost": 9.2,
     "price": 13.8,
     "stock": {
      "G007": 160,
      "H008": 40
     }
    },
    {
     "sku": "AMN00432_B_XL",
     "color": "Black",
     "size": "XL",
     "weight": 410,
     "cost": 9.2,
     "price": 13.8,
     "stock": {
      "G007": 160,
      "H008": 40
     }
    },
    {
     "sku": "AMN00432_DG_M",
     "color": "Dark green",
     "size": "M",
     "weight": 410,
     "cost": 9.2,
     "price": 13.8,
     "stock": {
      "G007": 160,
      "H008": 40
     }
    }
   ]
  },
  {
   "kkProductId": 1207905,
   "spu": "AMN00433",
   "productName": "Long sleeve running top",
   "categoryId": 3658,
   "supplierLevel": "B",
   "salesVolume": 12,
   "skus": [
    {
     "sku": "AMN00433_B_S",
     "color": "Black",
     "size": "S",
     "weight": 230,
     "cost": 5.4,
     "price": 8.1,
     "stock": {
      "G007": 70
     }
    },
    {
     "sku": "AMN00433_B_M",
     "color": "Black",
     "size": "M",
     "weight": 230,
     "cost": 5.4,
     "price": 8.1,
     "stock": {
      "G007": 70
     }
    },
    {
     "sku": "AMN00433_B_L",
     "color": "Black",
     "size": "L",
     "weight": 230,
     "cost": 5.4,
     "price": 8.1,
     "stock": {
      "G007": 70
     }
    }
   ]
  },
  {
   "kkProductId": 1177295,
   "spu": "AMN00769",
   "productName": "Cropped contrast pants",
   "categoryId": 3654,
   "supplierLevel": "C",
   "salesVolume": 501,
   "skus": [
    {
     "sku": "AMN00769_DGR_L_AU",
     "color": "Charcoal grey",
     "size": "L",
     "weight": 256,
     "cost": 4.6,
     "price": 5.98,
     "stock": {
      "G007": 20,
      "G006": 12
     }
    },
    {
     "sku": "AMN00769_DGR_XL_AU",
     "color": "Charcoal grey",
     "size": "XL",
     "weight": 256,
     "cost": 4.6,
     "price": 5.98,
     "stock": {
      "G007": 20,
      "G006": 12
     }
    }
   ]
  },
  {
   "kkProductId": 1201214,
   "spu": "AMN01214",
   "productName": "Ribbed knit cardigan",
   "categoryId": 3601,
   "supplierLevel": "A",
   "salesVolume": 88,
   "skus": [
    {
     "sku": "AMN01214_B_S_AK",
     "color": "Black",
     "size": "S",
     "weight": 330,
     "cost": 5.1,
     "price": 7.43,
     "stock": {
      "H008": 120
     }
    },
    {
     "sku": "AMN01214_B_M_AK",
     "color": "Black",
     "size": "M",
     "weight": 330,
     "cost": 5.1,
     "price": 7.43,
     "stock": {
      "H008": 120
     }
    }
   ]
  },
  {
   "kkProductId": 1201682,
   "spu": "AMB01682",
   "productName": "Cotton boyfriend shirt",
   "categoryId": 3601,
   "supplierLevel": "A",
   "salesVolume": 64,
   "skus": [
    {
     "sku": "AMB01682_W_S_AU",
     "color": "White",
     "size": "S",
     "weight": 280,
     "cost": 6.3,
     "price": 9.4,
     "stock": {
      "G007": 180,
      "G006": 60
     }
    },
    {
     "sku": "AMB01682_W_M_AU",
     "color": "White",
     "size": "M",
     "weight": 280,
     "cost": 6.3,
     "price": 9.4,
     "stock": {
      "G007": 180,
      "G006": 60
     }
    },
    {
     "sku": "AMB01682_W_L_AU",
     "color": "White",
     "size": "L",
     "weight": 280,
     "cost": 6.3,
     "price": 9.4,
     "stock": {
      "G007": 180,
      "G006": 60
     }
    }
   ]
  },
  {
   "kkProductId": 1203961,
   "spu": "FSZW03961",
   "productName": "Pleated midi skirt",
   "categoryId": 3655,
   "supplierLevel": "",
   "salesVolume": 19,
   "skus": [
    {
     "sku": "FSZW03961_Y_S_NUB",
     "color": "Yellow",
     "size": "S",
     "weight": 340,
     "cost": 6.9,
     "price": 10.5,
     "stock": {
      "G006": 45,
      "G007": 20
     }
    },
    {
     "sku": "FSZW03961_Y_XL_NUB",
     "color": "Yellow",
     "size": "XL",
     "weight": 340,
     "cost": 6.9,
     "price": 10.5,
     "stock": {
      "G006": 45,
      "G007": 20
     }
    }
   ]
  },
  {
   "kkProductId": 1206578,
   "spu": "FSZW06578",
   "productName": "Floral summer dress",
   "categoryId": 3656,
   "supplierLevel": "B",
   "salesVolume": 240,
   "skus": [
    {
     "sku": "FSZW06578_P_M_NUB",
     "color": "Pink",
     "size": "M",
     "weight": 310,
     "cost": 7.4,
     "price": 11.2,
     "stock": {
      "G007": 90
     }
    },
    {
     "sku": "FSZW06578_P_L_NUB",
     "color": "Pink",
     "size": "L",
     "weight": 310,
     "cost": 7.4,
     "price": 11.2,
     "stock": {
      "G007": 90
     }
    }
   ]
  },
  {
   "kkProductId": 1207844,
   "spu": "FSZW07844",
   "productName": "Satin wrap blouse",
   "categoryId": 3601,
   "supplierLevel": "B",
   "salesVolume": 33,
   "skus": [
    {
     "sku": "FSZW07844_NB_S_NUB",
     "color": "Champagne",
     "size": "S",
     "weight": 190,
     "cost": 3.7,
     "price": 5.68,
     "stock": {
      "G007": 95
     }
    },
    {
     "sku": "FSZW07844_NB_M_NUB",
     "color": "Champagne",
     "size": "M",
     "weight": 190,
     "cost": 3.7,
     "price": 5.68,
     "stock": {
      "G007": 95
     }
    }
   ]
  },
  {
   "kkProductId": 1208517,
   "spu": "FSZW08517",
   "productName": "Halter neck top",
   "categoryId": 3601,
   "supplierLevel": "C",
   "salesVolume": 71,
   "skus": [
    {
     "sku": "FSZW08517_PEB_M_NUB",
     "color": "Peacock blue",
     "size": "M",
     "weight": 170,
     "cost": 3.1,
     "price": 4.66,
     "stock": {
      "G007": 30
     }
    },
    {
     "sku": "FSZW08517_PEB_XXL_NUB",
     "color": "Peacock blue",
     "size": "XXL",
     "weight": 170,
     "cost": 3.1,
     "price": 4.66,
     "stock": {
      "G007": 30
     }
    }
   ]
  },
  {
   "kkProductId": 1208923,
   "spu": "FSZW08923",
   "productName": "Off-shoulder party dress",
   "categoryId": 3656,
   "supplierLevel": "B",
   "salesVolume": 155,
   "skus": [
    {
     "sku": "FSZW08923_R_M_NUB",
     "color": "Red",
     "size": "M",
     "weight": 420,
     "cost": 8.8,
     "price": 13.1,
     "stock": {
      "G007": 60,
      "H008": 50
     }
    },
    {
     "sku": "FSZW08923_R_L_NUB",
     "color": "Red",
     "size": "L",
     "weight": 420,
     "cost": 8.8,
     "price": 13.1,
     "stock": {
      "G007": 60,
      "H008": 50
     }
    }
   ]
  },
  {
   "kkProductId": 1205475,
   "spu": "FSZW05475",
   "productName": "Wide leg trousers",
   "categoryId": 3654,
   "supplierLevel": "A",
   "salesVolume": 47,
   "skus": [
    {
     "sku": "FSZW05475_W_S_NUB",
     "color": "Off white",
     "size": "S",
     "weight": 480,
     "cost": 4.9,
     "price": 7.23,
     "stock": {
      "G007": 140
     }
    },
    {
     "sku": "FSZW05475_W_L_NUB",
     "color": "Off white",
     "size": "L",
     "weight": 480,
     "cost": 4.9,
     "price": 7.23,
     "stock": {
      "G007": 140
     }
    }
   ]
  },
  {
   "kkProductId": 1204034,
   "spu": "FSZW04034",
   "productName": "Hooded long cardigan",
   "categoryId": 3601,
   "supplierLevel": "",
   "salesVolume": 9,
   "skus": [
    {
     "sku": "FSZW04034_B_XL_NUB",
     "color": "Black",
     "size": "XL",
     "weight": 520,
     "cost": 4.5,
     "price": 6.81,
     "stock": {
      "H008": 25
     }
    }
   ]
  },
  {
   "kkProductId": 1300012,
   "spu": "KDS00012",
   "productName": "Kids dinosaur pyjamas",
   "categoryId": 3610,
   "supplierLevel": "B",
   "salesVolume": 140,
   "skus": [
    {
     "sku": "KDS00012_G_90",
     "color": "Green",
     "size": "90",
     "weight": 260,
     "cost": 4.2,
     "price": 6.9,
     "stock": {
      "G004": 110
     }
    },
    {
     "sku": "KDS00012_G_110",
     "color": "Green",
     "size": "110",
     "weight": 260,
     "cost": 4.2,
     "price": 6.9,
     "stock": {
      "G004": 110
     }
    },
    {
     "sku": "KDS00012_G_130",
     "color": "Green",
     "size": "130",
     "weight": 260,
     "cost": 4.2,
     "price": 6.9,
     "stock": {
      "G004": 110
     }
    }
   ]
  },
  {
   "kkProductId": 1300044,
   "spu": "MNJ00044",
   "productName": "Quilted work jacket",
   "categoryId": 3620,
   "supplierLevel": "A",
   "salesVolume": 22,
   "skus": [
    {
     "sku": "MNJ00044_N_M",
     "color": "Navy",
     "size": "M",
     "weight": 890,
     "cost": 14.5,
     "price": 21.9,
     "stock": {
      "G007": 130,
      "H008": 60
     }
    },
    {
     "sku": "MNJ00044_N_L",
     "color": "Navy",
     "size": "L",
     "weight": 890,
     "cost": 14.5,
     "price": 21.9,
     "stock": {
      "G007": 130,
      "H008": 60
     }
    },
    {
     "sku": "MNJ00044_N_XL",
     "color": "Navy",
     "size": "XL",
     "weight": 890,
     "cost": 14.5,
     "price": 21.9,
     "stock": {
      "G007": 130,
      "H008": 60
     }
    }
   ]
  }
 ],
 "designModels": [
  {
   "id": 1,
   "modelCode": "PODQRA001",
   "categoryName": "T-shirt",
   "enName": "Children's short sleeve T-shirt",
   "price": 6.9,
   "weight": 200.01,
   "sizes": [
    "S",
    "M",
    "L",
    "XL"
   ]
  },
  {
   "id": 73,
   "modelCode": "PODQRA028",
   "categoryName": "T-shirt",
   "enName": "Short sleeve T-shirt",
   "price": 8.05,
   "weight": 200.01,
   "sizes": [
    "S",
    "M",
    "L",
    "XL"
   ]
  },
  {
   "id": 74,
   "modelCode": "PODQRB518",
   "categoryName": "T-shirt",
   "enName": "Round neck raglan long sleeve T-shirt",
   "price": 6.41,
   "weight": 200.01,
   "sizes": [
    "S",
    "M",
    "L",
    "XL"
   ]
  },
  {
   "id": 80,
   "modelCode": "PODHOD003",
   "categoryName": "Hoodie",
   "enName": "Zip hoodie",
   "price": 15.2,
   "weight": 200.01,
   "sizes": [
    "S",
    "M",
    "L",
    "XL"
   ]
  },
  {
   "id": 91,
   "modelCode": "PODSKT007",
   "categoryName": "Skirt",
   "enName": "Flared skirt",
   "price": 9.6,
   "weight": 200.01,
   "sizes": [
    "S",
    "M",
    "L",
    "XL"
   ]
  }
 ]
};
