// Generated, do not edit.
// Generator: scripts/build/sandbox.ts
// Source: spec/qlink (sha256:15516de6c9b89abc6e197f9572f97f68cd1ff7b1c7922e172f914f03567cf7e4)

import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";
import type { ActDescriptor } from "../../src/sandbox/core/family-behaviour.ts";

/** How qlink behaves in the sandbox. */
export const qlinkBehaviour: Behaviour = {
 "family": "qlink",
 "settings": {
  "acceptAfter": {
   "summary": "How long it takes until the warehouse has a new order",
   "kind": "duration",
   "default": "PT1M",
   "x-evidence": "inferred"
  },
  "allocateAfter": {
   "summary": "How long an accepted order waits until goods are allocated to it",
   "kind": "duration",
   "default": "PT4M",
   "x-evidence": "inferred"
  },
  "pickAfter": {
   "summary": "How long an allocated order waits to be picked; from then on it cannot be cancelled",
   "kind": "duration",
   "default": "PT25M",
   "x-evidence": "inferred"
  },
  "workAfter": {
   "summary": "How long each further step of the work on an order takes, from picking to shipping",
   "kind": "duration",
   "default": "PT30M",
   "x-evidence": "inferred"
  },
  "departAfter": {
   "summary": "How long after its announcement the goods of a notice are on their way",
   "kind": "duration",
   "default": "PT1H",
   "x-evidence": "inferred"
  },
  "arriveAfter": {
   "summary": "How long the goods of a notice are on their way; from their arrival on it cannot be cancelled",
   "kind": "duration",
   "default": "PT4H",
   "x-evidence": "inferred"
  },
  "inboundWorkAfter": {
   "summary": "How long each further step of the work on a notice takes, from receipt to putaway",
   "kind": "duration",
   "default": "PT30M",
   "x-evidence": "inferred"
  },
  "closeAfter": {
   "summary": "How long after it is finished a notice is closed",
   "kind": "duration",
   "default": "PT24H",
   "x-evidence": "inferred"
  },
  "shortage": {
   "summary": "What becomes of an order that the stock does not suffice for: it waits until stock arrives, or its creation is refused\n",
   "kind": "choice",
   "values": [
    "wait",
    "refuse"
   ],
   "default": "wait",
   "x-evidence": "inferred"
  },
  "abnormal": {
   "summary": "How the status of an order that is held or waits for stock reads: `FAILED`, with the reason, or `SENDING`, as if nothing were the matter\n",
   "kind": "choice",
   "values": [
    "FAILED",
    "SENDING"
   ],
   "default": "FAILED",
   "x-evidence": "inferred"
  },
  "inventoryForm": {
   "summary": "How the inventory is answered: `page` as the document's table lists it, with the number of pages, or `rows` as its own example prints it\n",
   "kind": "choice",
   "values": [
    "page",
    "rows"
   ],
   "default": "page",
   "x-evidence": "documented"
  },
  "warehousesName": {
   "summary": "The name of the list of warehouses, which is one in the document's own example and another in its table",
   "kind": "choice",
   "values": [
    "warehouseInfoList",
    "warehouseList"
   ],
   "default": "warehouseInfoList",
   "x-evidence": "documented"
  },
  "strict": {
   "summary": "Whether warehouses, channels and products that nobody declared are refused",
   "kind": "boolean",
   "default": false,
   "x-evidence": "inferred"
  },
  "plenty": {
   "summary": "How many pieces there are of each product in each warehouse of a lenient world, unless the seed says otherwise",
   "kind": "integer",
   "minimum": 0,
   "default": 1000,
   "x-evidence": "inferred"
  },
  "maxOrders": {
   "summary": "How many orders, and how many notices, are kept; beyond that, the ones that were finished first are dropped",
   "kind": "integer",
   "minimum": 1,
   "default": 10000,
   "x-evidence": "inferred"
  },
  "utcOffset": {
   "summary": "The time zone that times are printed in",
   "kind": "offset",
   "default": "+0800",
   "x-evidence": "inferred"
  }
 },
 "documents": {
  "order": {
   "summary": "Outbound order",
   "axes": {
    "stage": {
     "summary": "Where the work in the warehouse is. No message has it as a field of its own",
     "start": "CREATED",
     "states": {
      "CREATED": {
       "x-evidence": "inferred"
      },
      "ACCEPTED": {
       "x-evidence": "inferred"
      },
      "ALLOCATED": {
       "x-evidence": "inferred"
      },
      "PICKING": {
       "x-evidence": "inferred"
      },
      "PICKED": {
       "x-evidence": "inferred"
      },
      "SHIPPED": {
       "x-evidence": "inferred"
      }
     }
    },
    "course": {
     "summary": "Whether the order may go on. No message has it as a field of its own",
     "start": "OPEN",
     "states": {
      "OPEN": {
       "x-evidence": "inferred"
      },
      "HELD": {
       "x-evidence": "inferred"
      },
      "CANCELLED": {
       "x-evidence": "inferred"
      }
     }
    },
    "supply": {
     "summary": "Whether there are goods for the order. No message has it as a field of its own",
     "start": "PENDING",
     "states": {
      "PENDING": {
       "x-evidence": "inferred"
      },
      "ALLOCATED": {
       "x-evidence": "inferred"
      },
      "SHORT": {
       "x-evidence": "inferred"
      },
      "OVER_ALLOCATED": {
       "x-evidence": "inferred"
      }
     }
    }
   },
   "finished": [
    {
     "stage": [
      "SHIPPED"
     ]
    },
    {
     "course": [
      "CANCELLED"
     ]
    }
   ],
   "moves": {
    "accept": {
     "from": {
      "stage": [
       "CREATED"
      ],
      "course": [
       "OPEN"
      ]
     },
     "after": "acceptAfter",
     "to": {
      "stage": "ACCEPTED"
     },
     "x-evidence": "inferred"
    },
    "allocate": {
     "from": {
      "stage": [
       "ACCEPTED"
      ],
      "course": [
       "OPEN"
      ],
      "supply": [
       "PENDING"
      ]
     },
     "after": "allocateAfter",
     "does": "allocate",
     "to": {
      "stage": "ALLOCATED",
      "supply": "ALLOCATED"
     },
     "otherwise": {
      "supply": "SHORT"
     },
     "x-evidence": "inferred"
    },
    "allocateLater": {
     "from": {
      "stage": [
       "ACCEPTED"
      ],
      "course": [
       "OPEN"
      ],
      "supply": [
       "SHORT"
      ]
     },
     "on": "stock-arrives",
     "does": "allocate",
     "to": {
      "stage": "ALLOCATED",
      "supply": "ALLOCATED"
     },
     "x-evidence": "inferred"
    },
    "loseAllocation": {
     "from": {
      "stage": [
       "ALLOCATED"
      ],
      "supply": [
       "ALLOCATED"
      ]
     },
     "on": "stock-lost",
     "does": "give-back",
     "to": {
      "supply": "OVER_ALLOCATED"
     },
     "x-evidence": "inferred"
    },
    "allocateAgain": {
     "from": {
      "stage": [
       "ALLOCATED"
      ],
      "course": [
       "OPEN"
      ],
      "supply": [
       "OVER_ALLOCATED"
      ]
     },
     "on": "stock-arrives",
     "does": "allocate",
     "to": {
      "supply": "ALLOCATED"
     },
     "x-evidence": "inferred"
    },
    "pick": {
     "from": {
      "stage": [
       "ALLOCATED"
      ],
      "course": [
       "OPEN"
      ],
      "supply": [
       "ALLOCATED"
      ]
     },
     "after": "pickAfter",
     "to": {
      "stage": "PICKING"
     },
     "x-evidence": "inferred"
    },
    "picked": {
     "from": {
      "stage": [
       "PICKING"
      ],
      "course": [
       "OPEN"
      ]
     },
     "after": "workAfter",
     "to": {
      "stage": "PICKED"
     },
     "x-evidence": "inferred"
    },
    "pickShort": {
     "from": {
      "stage": [
       "PICKING"
      ],
      "course": [
       "OPEN"
      ]
     },
     "act": "shortPick",
     "does": "pick-short",
     "to": {
      "stage": "PICKED"
     },
     "x-evidence": "inferred"
    },
    "ship": {
     "from": {
      "stage": [
       "PICKED"
      ],
      "course": [
       "OPEN"
      ]
     },
     "after": "workAfter",
     "does": "ship",
     "to": {
      "stage": "SHIPPED"
     },
     "x-evidence": "inferred"
    },
    "hold": {
     "from": {
      "stage": [
       "CREATED",
       "ACCEPTED",
       "ALLOCATED",
       "PICKING",
       "PICKED"
      ],
      "course": [
       "OPEN"
      ]
     },
     "act": "hold",
     "does": "hold",
     "to": {
      "course": "HELD"
     },
     "x-evidence": "inferred"
    },
    "release": {
     "from": {
      "course": [
       "HELD"
      ]
     },
     "act": "release",
     "does": "release",
     "to": {
      "course": "OPEN"
     },
     "x-evidence": "inferred"
    },
    "cancel": {
     "from": {
      "stage": [
       "CREATED",
       "ACCEPTED",
       "ALLOCATED"
      ],
      "course": [
       "OPEN",
       "HELD"
      ]
     },
     "call": "cancelOrder",
     "does": "give-back",
     "to": {
      "course": "CANCELLED",
      "supply": "PENDING"
     },
     "x-evidence": "inferred"
    }
   },
   "runs": {
    "ship": {
     "until": {
      "stage": [
       "SHIPPED"
      ]
     },
     "x-evidence": "inferred"
    },
    "shortPick": {
     "until": {
      "stage": [
       "PICKING"
      ]
     },
     "x-evidence": "inferred"
    }
   },
   "shows": {
    "OutboundOrderState.status": [
     {
      "when": {
       "course": [
        "CANCELLED"
       ]
      },
      "value": "CANCEL",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "SHIPPED"
       ]
      },
      "value": "SUCCESS",
      "x-evidence": "documented"
     },
     {
      "when": {
       "course": [
        "HELD"
       ]
      },
      "value": "FAILED",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "supply": [
        "SHORT",
        "OVER_ALLOCATED"
       ]
      },
      "value": "FAILED",
      "x-evidence": "inferred"
     },
     {
      "when": {},
      "value": "SENDING",
      "x-evidence": "documented"
     }
    ],
    "OutboundOrderState.wmsStatus": [
     {
      "when": {
       "course": [
        "CANCELLED"
       ]
      },
      "value": "2",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "SHIPPED"
       ]
      },
      "value": "1",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "course": [
        "HELD"
       ]
      },
      "value": "3",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "supply": [
        "SHORT",
        "OVER_ALLOCATED"
       ]
      },
      "value": "3",
      "x-evidence": "inferred"
     },
     {
      "when": {},
      "value": "0",
      "x-evidence": "documented"
     }
    ]
   }
  },
  "asn": {
   "summary": "Advance ship notice (ASN)",
   "axes": {
    "wmsStatus": {
     "summary": "How far the notice is",
     "fields": [
      "AdvanceShipNoticeState.wmsStatus"
     ],
     "start": "NEW",
     "states": {
      "NEW": {
       "x-evidence": "documented"
      },
      "SHIPPING": {
       "x-evidence": "documented"
      },
      "RECEIVING": {
       "x-evidence": "documented"
      },
      "FINISHED": {
       "x-evidence": "documented"
      },
      "CLOSED": {
       "x-evidence": "documented"
      },
      "DELETED": {
       "x-evidence": "documented"
      }
     }
    },
    "receipt": {
     "summary": "How much of what is expected came in. No message has it as a field of its own",
     "start": "NONE",
     "states": {
      "NONE": {
       "x-evidence": "inferred"
      },
      "PARTIAL": {
       "x-evidence": "inferred"
      },
      "FULL": {
       "x-evidence": "inferred"
      }
     }
    }
   },
   "finished": [
    {
     "wmsStatus": [
      "CLOSED",
      "DELETED"
     ]
    }
   ],
   "moves": {
    "depart": {
     "from": {
      "wmsStatus": [
       "NEW"
      ]
     },
     "after": "departAfter",
     "to": {
      "wmsStatus": "SHIPPING"
     },
     "x-evidence": "inferred"
    },
    "arrive": {
     "from": {
      "wmsStatus": [
       "SHIPPING"
      ]
     },
     "after": "arriveAfter",
     "does": "arrive",
     "to": {
      "wmsStatus": "RECEIVING"
     },
     "x-evidence": "inferred"
    },
    "received": {
     "from": {
      "wmsStatus": [
       "RECEIVING"
      ],
      "receipt": [
       "NONE"
      ]
     },
     "after": "inboundWorkAfter",
     "does": "receive",
     "to": {
      "receipt": "FULL"
     },
     "x-evidence": "inferred"
    },
    "receive": {
     "from": {
      "wmsStatus": [
       "RECEIVING"
      ]
     },
     "act": "receive",
     "does": "receive",
     "to": {
      "receipt": "FULL"
     },
     "otherwise": {
      "receipt": "PARTIAL"
     },
     "x-evidence": "inferred"
    },
    "putAway": {
     "from": {
      "wmsStatus": [
       "RECEIVING"
      ],
      "receipt": [
       "FULL"
      ]
     },
     "after": "inboundWorkAfter",
     "does": "put-away",
     "to": {
      "wmsStatus": "FINISHED"
     },
     "x-evidence": "inferred"
    },
    "putaway": {
     "from": {
      "wmsStatus": [
       "RECEIVING"
      ],
      "receipt": [
       "PARTIAL",
       "FULL"
      ]
     },
     "act": "putaway",
     "does": "put-away",
     "to": {
      "wmsStatus": "FINISHED"
     },
     "otherwise": {
      "wmsStatus": "RECEIVING"
     },
     "x-evidence": "inferred"
    },
    "closed": {
     "from": {
      "wmsStatus": [
       "FINISHED"
      ]
     },
     "after": "closeAfter",
     "to": {
      "wmsStatus": "CLOSED"
     },
     "x-evidence": "inferred"
    },
    "close": {
     "from": {
      "wmsStatus": [
       "RECEIVING",
       "FINISHED"
      ],
      "receipt": [
       "PARTIAL",
       "FULL"
      ]
     },
     "act": "close",
     "does": "put-away-all",
     "to": {
      "wmsStatus": "CLOSED"
     },
     "x-evidence": "inferred"
    },
    "cancel": {
     "from": {
      "wmsStatus": [
       "NEW",
       "SHIPPING"
      ]
     },
     "call": "cancelAsnOrder",
     "to": {
      "wmsStatus": "DELETED"
     },
     "x-evidence": "inferred"
    }
   },
   "runs": {
    "receive": {
     "until": {
      "wmsStatus": [
       "RECEIVING"
      ]
     },
     "x-evidence": "inferred"
    },
    "putaway": {
     "until": {
      "receipt": [
       "FULL"
      ]
     },
     "x-evidence": "inferred"
    },
    "close": {
     "until": {
      "receipt": [
       "FULL"
      ]
     },
     "x-evidence": "inferred"
    }
   },
   "shows": {
    "AdvanceShipNoticeState.wmsStatus": [
     {
      "when": {
       "wmsStatus": [
        "NEW"
       ]
      },
      "value": "NEW",
      "x-evidence": "documented"
     },
     {
      "when": {
       "wmsStatus": [
        "SHIPPING"
       ]
      },
      "value": "SHIPPING",
      "x-evidence": "documented"
     },
     {
      "when": {
       "wmsStatus": [
        "RECEIVING"
       ]
      },
      "value": "RECEIVING",
      "x-evidence": "documented"
     },
     {
      "when": {
       "wmsStatus": [
        "FINISHED"
       ]
      },
      "value": "FINISHED",
      "x-evidence": "documented"
     },
     {
      "when": {
       "wmsStatus": [
        "CLOSED"
       ]
      },
      "value": "CLOSED",
      "x-evidence": "documented"
     },
     {
      "when": {
       "wmsStatus": [
        "DELETED"
       ]
      },
      "value": "DELETED",
      "x-evidence": "inferred"
     }
    ]
   }
  }
 },
 "answers": {
  "initWarehouses": {
   "found": {
    "scenario": "documented"
   }
  },
  "initChannels": {
   "found": {
    "scenario": "documented"
   },
   "unknownWarehouse": {
    "message": "warehouse {warehouse} does not exist",
    "x-evidence": "inferred"
   }
  },
  "createOrder": {
   "accepted": {
    "scenario": "accepted"
   },
   "unknownWarehouse": {
    "scenario": "documented",
    "message": "oms:{warehouse}仓库未分配权限"
   },
   "repeated": {
    "message": "order {number} already exists",
    "x-evidence": "inferred"
   },
   "short": {
    "message": "there is not enough stock for order {number}",
    "x-evidence": "inferred"
   },
   "refused": {
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "cancelOrder": {
   "accepted": {
    "scenario": "inferred"
   },
   "repeated": {
    "scenario": "inferred"
   },
   "unknown": {
    "message": "order {number} does not exist",
    "x-evidence": "inferred"
   },
   "tooLate": {
    "message": "order {number} cannot be cancelled: {stage}",
    "x-evidence": "inferred"
   },
   "refused": {
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "getOrder": {
   "found": {
    "scenario": "documented"
   },
   "shipped": {
    "scenario": "order-shipped"
   },
   "cancelled": {
    "scenario": "order-cancelled"
   },
   "failed": {
    "scenario": "order-failed"
   },
   "none": {
    "scenario": "documented",
    "x-evidence": "inferred"
   },
   "held": {
    "message": "the order is on hold",
    "x-evidence": "inferred"
   },
   "short": {
    "message": "there is not enough stock for the order",
    "x-evidence": "inferred"
   }
  },
  "syncInventory": {
   "found": {
    "scenario": "documented"
   },
   "unknownWarehouse": {
    "message": "warehouse {warehouse} does not exist",
    "x-evidence": "inferred"
   },
   "badPage": {
    "message": "page and pageSize count from 1",
    "x-evidence": "inferred"
   }
  },
  "createAsnOrder": {
   "accepted": {
    "scenario": "accepted"
   },
   "unknownSku": {
    "scenario": "documented",
    "message": "SKU:{sku}未审核"
   },
   "repeated": {
    "message": "ASN {number} already exists",
    "x-evidence": "inferred"
   },
   "refused": {
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "getAsnList": {
   "found": {
    "scenario": "documented"
   },
   "none": {
    "scenario": "documented",
    "x-evidence": "inferred"
   }
  },
  "cancelAsnOrder": {
   "accepted": {
    "scenario": "documented"
   },
   "repeated": {
    "scenario": "documented",
    "x-evidence": "inferred"
   },
   "unknown": {
    "message": "ASN {number} does not exist",
    "x-evidence": "inferred"
   },
   "tooLate": {
    "message": "ASN {number} cannot be cancelled: {stage}",
    "x-evidence": "inferred"
   },
   "refused": {
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "insertSkuInfo": {
   "accepted": {
    "scenario": "accepted"
   },
   "used": {
    "scenario": "documented",
    "message": "sku【{sku}】已被使用;"
   },
   "refused": {
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  }
 }
};

/** What people do in the sandbox of qlink, and no call does. */
export const qlinkActs = [
 {
  "act": "ship",
  "summary": "Ships an order, through all stages that are still before it",
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
     "description": "Number of the order."
    },
    "trackingNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Tracking number. One is made up where neither this nor the order names one."
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
     "description": "Number of the order."
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "description": "Why. The queried order shows it as the reason of its failure."
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
     "description": "Number of the order."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "shortPick",
  "summary": "Lets fewer goods be picked than are ordered; the rest counts as missing",
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
     "description": "Number of the order."
    },
    "lines": {
     "type": "array",
     "minItems": 1,
     "description": "What was picked. Left out, one piece of the first line is missing.",
     "items": {
      "type": "object",
      "required": [
       "sku",
       "picked"
      ],
      "properties": {
       "sku": {
        "type": "string",
        "minLength": 1,
        "description": "Product code in the warehouse."
       },
       "picked": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000000,
        "description": "How many pieces were picked, of all lines with this item."
       }
      },
      "additionalProperties": false
     }
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "receive",
  "summary": "Lets the goods of an inbound order come in, all that are still expected or those that are counted",
  "subjectMember": "asnNumber",
  "schema": {
   "type": "object",
   "required": [
    "asnNumber"
   ],
   "properties": {
    "asnNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the inbound order."
    },
    "lines": {
     "type": "array",
     "minItems": 1,
     "description": "What comes in, by item. Fewer pieces than expected, or more, are fine. Left out, all that is still expected.",
     "items": {
      "type": "object",
      "required": [
       "sku"
      ],
      "properties": {
       "sku": {
        "type": "string",
        "minLength": 1,
        "description": "Product code in the warehouse."
       },
       "good": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000000,
        "default": 0,
        "description": "Pieces in good condition."
       },
       "damaged": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000000,
        "default": 0,
        "description": "Damaged pieces."
       }
      },
      "additionalProperties": false
     }
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "putaway",
  "summary": "Puts goods away that came in, all or those that are counted",
  "subjectMember": "asnNumber",
  "schema": {
   "type": "object",
   "required": [
    "asnNumber"
   ],
   "properties": {
    "asnNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the inbound order."
    },
    "lines": {
     "type": "array",
     "minItems": 1,
     "description": "What is put away, by item. Left out, all that is due.",
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
        "description": "Product code in the warehouse."
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
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "close",
  "summary": "Closes an inbound order, so that nothing more is expected",
  "subjectMember": "asnNumber",
  "schema": {
   "type": "object",
   "required": [
    "asnNumber"
   ],
   "properties": {
    "asnNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the inbound order."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "adjust",
  "summary": "Corrects a quantity of stock, as after counting",
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
     "description": "Product code in the warehouse."
    },
    "quantity": {
     "type": "integer",
     "minimum": -1000000000,
     "maximum": 1000000000,
     "not": {
      "const": 0
     },
     "description": "Pieces more, or fewer where it is negative."
    },
    "stockStatus": {
     "type": "string",
     "enum": [
      "GOOD",
      "DAMAGE"
     ],
     "description": "Stock status. Left out, the good ones."
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "description": "Why."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "damage",
  "summary": "Turns good stock into damaged stock",
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
     "description": "Product code in the warehouse."
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
 }
] as const satisfies readonly ActDescriptor[];

/** JSON Schema of the seed of a world. */
export const qlinkSeedSchema = {
 "type": "object",
 "properties": {
  "strict": {
   "type": "boolean",
   "description": "Whether what is not declared here or by calls is refused."
  },
  "shares": {
   "type": "string",
   "pattern": "^glink:.",
   "examples": [
    "glink:GLINK"
   ],
   "description": "The world of GLINK whose goods these are too, such as glink:GLINK. Its warehouses and stock are the world's."
  },
  "customerCode": {
   "type": "string",
   "minLength": 1,
   "description": "The customer of that world who owns the goods."
  },
  "warehouses": {
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "warehouseCode"
    ],
    "properties": {
     "warehouseCode": {
      "type": "string",
      "minLength": 1
     },
     "warehouseName": {
      "type": "string",
      "minLength": 1
     },
     "warehouseDescription": {
      "type": "string"
     },
     "country": {
      "type": "string"
     }
    },
    "additionalProperties": false
   }
  },
  "channels": {
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "channelCode"
    ],
    "properties": {
     "channelCode": {
      "type": "string",
      "minLength": 1
     },
     "channelName": {
      "type": "string",
      "minLength": 1
     },
     "carrierName": {
      "type": "string"
     },
     "warehouseCode": {
      "type": "string",
      "minLength": 1,
      "description": "The one warehouse that has it. Left out, all have it."
     }
    },
    "additionalProperties": false
   }
  },
  "products": {
   "type": "array",
   "description": "Products, with the members that insertSkuInfo has.",
   "items": {
    "type": "object",
    "required": [
     "sku"
    ],
    "properties": {
     "sku": {
      "type": "string",
      "minLength": 1
     },
     "erpSku": {
      "type": "string",
      "minLength": 1
     },
     "title": {
      "type": "string"
     }
    }
   }
  },
  "stock": {
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "warehouseCode",
     "sku",
     "available"
    ],
    "properties": {
     "customerCode": {
      "type": "string",
      "minLength": 1,
      "description": "The owner in worlds of GLINK. Those of qlink know no owners, so that the goods of all count together."
     },
     "warehouseCode": {
      "type": "string",
      "minLength": 1
     },
     "sku": {
      "type": "string",
      "minLength": 1
     },
     "batchNo": {
      "type": "string"
     },
     "stockStatus": {
      "type": "string",
      "enum": [
       "GOOD",
       "DAMAGE"
      ]
     },
     "available": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000000
     },
     "held": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000000
     },
     "quarantined": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000000
     }
    },
    "additionalProperties": false
   }
  }
 },
 "dependentRequired": {
  "shares": [
   "customerCode"
  ],
  "customerCode": [
   "shares"
  ]
 },
 "additionalProperties": false
};

/** The seed of a world that is given none. */
export const qlinkSeed = {
 "warehouses": [
  {
   "warehouseCode": "WH001",
   "warehouseName": "West 1"
  },
  {
   "warehouseCode": "WH002",
   "warehouseName": "East 1"
  }
 ],
 "channels": [
  {
   "channelCode": "UPS-1",
   "channelName": "UPS Ground",
   "carrierName": "UPS"
  },
  {
   "channelCode": "USPS-1",
   "channelName": "USPS Priority",
   "carrierName": "USPS",
   "warehouseCode": "WH001"
  }
 ],
 "products": [
  {
   "sku": "SKU001",
   "erpSku": "LAMP",
   "title": "Desk lamp"
  },
  {
   "sku": "SKU003",
   "erpSku": "SHADE",
   "title": "Lamp shade"
  }
 ],
 "stock": [
  {
   "warehouseCode": "WH001",
   "sku": "SKU001",
   "available": 1000
  },
  {
   "warehouseCode": "WH001",
   "sku": "SKU003",
   "available": 1000
  }
 ]
};
