// Generated, do not edit.
// Generator: scripts/build/sandbox.ts
// Source: spec/glink (sha256:7ee53486e43267342a35e37552d9b7a93f2e1e0ce5f3d587f6698338dd11f01b)

import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";
import type { ActDescriptor } from "../../src/sandbox/core/family-behaviour.ts";

/** How glink behaves in the sandbox. */
export const glinkBehaviour: Behaviour = {
 "family": "glink",
 "settings": {
  "acceptAfter": {
   "summary": "How long it takes until the warehouse has a new order",
   "kind": "duration",
   "default": "PT1M",
   "x-evidence": "inferred"
  },
  "allocateAfter": {
   "summary": "How long a due order waits until goods are allocated to it",
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
   "default": "PT15M",
   "x-evidence": "inferred"
  },
  "arriveAfter": {
   "summary": "How long after its announcement an inbound order arrives",
   "kind": "duration",
   "default": "PT4H",
   "x-evidence": "inferred"
  },
  "inboundWorkAfter": {
   "summary": "How long each further step of the work on an inbound order takes, from inspection to putaway",
   "kind": "duration",
   "default": "PT30M",
   "x-evidence": "inferred"
  },
  "startProcessingAfter": {
   "summary": "How long a production order waits until the work begins; from then on it cannot be cancelled",
   "kind": "duration",
   "default": "PT1H",
   "x-evidence": "inferred"
  },
  "processingAfter": {
   "summary": "How long the work on a production order takes",
   "kind": "duration",
   "default": "PT4H",
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
  "pushes": {
   "summary": "Which changes of orders and inbound orders are pushed, every one, or only the one that finishes the document",
   "kind": "choice",
   "values": [
    "every-change",
    "finished"
   ],
   "default": "every-change",
   "x-evidence": "inferred"
  },
  "cancelRace": {
   "summary": "What happens when an order is cancelled at the moment at which it leaves, packed or at the very instant of its\nshipment: it ships and the cancellation is refused, it is cancelled, or the cancellation is confirmed and it ships\n",
   "kind": "choice",
   "values": [
    "ship-wins",
    "cancel-wins",
    "both-pushed"
   ],
   "default": "ship-wins",
   "x-evidence": "inferred"
  },
  "strict": {
   "summary": "Whether customers, warehouses, carriers and items that nobody declared are refused",
   "kind": "boolean",
   "default": false,
   "x-evidence": "inferred"
  },
  "plenty": {
   "summary": "How many pieces there are of each item in each warehouse of a lenient world, unless the seed says otherwise",
   "kind": "integer",
   "minimum": 0,
   "default": 1000,
   "x-evidence": "inferred"
  },
  "maxOrders": {
   "summary": "How many orders, and how many ASNs, are kept; beyond that, the ones that were finished first are dropped",
   "kind": "integer",
   "minimum": 1,
   "default": 10000,
   "x-evidence": "inferred"
  },
  "utcOffset": {
   "summary": "The time zone that times are printed and read in, where they name none",
   "kind": "offset",
   "default": "+0800",
   "x-evidence": "observed"
  },
  "timeForm": {
   "summary": "How times are printed in answers: `document` as `yyyy-MM-dd HH:mm:ss`, `offset` as one integrator saw some of them live,\n`yyyy-MM-dd'T'HH:mm:ss+0800`\n",
   "kind": "choice",
   "values": [
    "document",
    "offset"
   ],
   "default": "document",
   "x-evidence": "inferred"
  }
 },
 "documents": {
  "order": {
   "summary": "Outbound order",
   "push": "orderStatus",
   "axes": {
    "stage": {
     "summary": "Where the work in the warehouse is",
     "fields": [
      "OutboundOrderStatus.stage",
      "QueriedOrderDetails.stage"
     ],
     "start": "CREATED",
     "states": {
      "CREATED": {
       "x-evidence": "documented"
      },
      "DUE_OUT": {
       "x-evidence": "documented"
      },
      "ALLOCATED": {
       "x-evidence": "documented"
      },
      "PICKING": {
       "x-evidence": "documented"
      },
      "PICKED": {
       "x-evidence": "documented"
      },
      "PACKING": {
       "x-evidence": "documented"
      },
      "PACKED": {
       "x-evidence": "documented"
      },
      "SHIPPED": {
       "x-evidence": "documented"
      }
     }
    },
    "status": {
     "summary": "Whether the order may go on",
     "fields": [
      "QueriedOrderDetails.status"
     ],
     "start": "VALID",
     "states": {
      "VALID": {
       "x-evidence": "documented"
      },
      "HELD": {
       "x-evidence": "documented"
      },
      "CANCELLED": {
       "x-evidence": "documented"
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
    },
    "cancellation": {
     "summary": "Whether a cancellation was confirmed that came to nothing. No message has it as a field of its own",
     "start": "NONE",
     "states": {
      "NONE": {
       "x-evidence": "inferred"
      },
      "CONFIRMED": {
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
     "status": [
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
      "status": [
       "VALID"
      ]
     },
     "after": "acceptAfter",
     "to": {
      "stage": "DUE_OUT"
     },
     "x-evidence": "inferred"
    },
    "allocate": {
     "from": {
      "stage": [
       "DUE_OUT"
      ],
      "status": [
       "VALID"
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
       "DUE_OUT"
      ],
      "status": [
       "VALID"
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
      "status": [
       "VALID"
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
      "status": [
       "VALID"
      ],
      "supply": [
       "ALLOCATED"
      ]
     },
     "after": "pickAfter",
     "to": {
      "stage": "PICKING"
     },
     "x-evidence": "observed"
    },
    "picked": {
     "from": {
      "stage": [
       "PICKING"
      ],
      "status": [
       "VALID"
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
      "status": [
       "VALID"
      ]
     },
     "act": "shortPick",
     "does": "pick-short",
     "to": {
      "stage": "PICKED"
     },
     "x-evidence": "inferred"
    },
    "pack": {
     "from": {
      "stage": [
       "PICKED"
      ],
      "status": [
       "VALID"
      ]
     },
     "after": "workAfter",
     "to": {
      "stage": "PACKING"
     },
     "x-evidence": "observed"
    },
    "packed": {
     "from": {
      "stage": [
       "PACKING"
      ],
      "status": [
       "VALID"
      ]
     },
     "after": "workAfter",
     "does": "pack",
     "to": {
      "stage": "PACKED"
     },
     "x-evidence": "inferred"
    },
    "ship": {
     "from": {
      "stage": [
       "PACKED"
      ],
      "status": [
       "VALID"
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
       "DUE_OUT",
       "ALLOCATED",
       "PICKING",
       "PICKED",
       "PACKING",
       "PACKED"
      ],
      "status": [
       "VALID"
      ]
     },
     "act": "hold",
     "does": "hold",
     "to": {
      "status": "HELD"
     },
     "x-evidence": "inferred"
    },
    "release": {
     "from": {
      "status": [
       "HELD"
      ]
     },
     "act": "release",
     "does": "release",
     "to": {
      "status": "VALID"
     },
     "x-evidence": "inferred"
    },
    "cancel": {
     "from": {
      "stage": [
       "CREATED",
       "DUE_OUT",
       "ALLOCATED"
      ],
      "status": [
       "VALID",
       "HELD"
      ]
     },
     "call": "cancelOrder",
     "does": "give-back",
     "to": {
      "status": "CANCELLED",
      "supply": "PENDING"
     },
     "x-evidence": "inferred"
    },
    "cancelLeaving": {
     "from": {
      "stage": [
       "PACKED"
      ],
      "status": [
       "VALID"
      ]
     },
     "if": {
      "cancelRace": [
       "cancel-wins"
      ]
     },
     "call": "cancelOrder",
     "does": "give-back",
     "to": {
      "status": "CANCELLED",
      "supply": "PENDING"
     },
     "x-evidence": "inferred"
    },
    "cancelLeft": {
     "from": {
      "stage": [
       "SHIPPED"
      ],
      "status": [
       "VALID"
      ]
     },
     "if": {
      "cancelRace": [
       "cancel-wins"
      ]
     },
     "sameInstant": true,
     "call": "cancelOrder",
     "does": "take-back",
     "to": {
      "stage": "PACKED",
      "status": "CANCELLED",
      "supply": "PENDING"
     },
     "x-evidence": "inferred"
    },
    "cancelBoth": {
     "from": {
      "stage": [
       "PACKED"
      ],
      "status": [
       "VALID"
      ],
      "cancellation": [
       "NONE"
      ]
     },
     "if": {
      "cancelRace": [
       "both-pushed"
      ]
     },
     "call": "cancelOrder",
     "to": {
      "cancellation": "CONFIRMED"
     },
     "pushAs": {
      "status": "CANCELLED"
     },
     "x-evidence": "inferred"
    },
    "cancelBothLate": {
     "from": {
      "stage": [
       "SHIPPED"
      ],
      "status": [
       "VALID"
      ],
      "cancellation": [
       "NONE"
      ]
     },
     "if": {
      "cancelRace": [
       "both-pushed"
      ]
     },
     "sameInstant": true,
     "call": "cancelOrder",
     "to": {
      "cancellation": "CONFIRMED"
     },
     "pushAs": {
      "status": "CANCELLED"
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
    "OutboundOrderStatus.status": [
     {
      "when": {
       "status": [
        "CANCELLED"
       ]
      },
      "value": "CANCELLED",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "status": [
        "HELD"
       ]
      },
      "value": "HELD",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "CREATED"
       ]
      },
      "value": "WMSReview",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "DUE_OUT"
       ]
      },
      "value": "WMSDueOut",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "ALLOCATED"
       ]
      },
      "value": "WMSReceived",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "PICKING",
        "PICKED"
       ]
      },
      "value": "WMSPicking",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "PACKING"
       ]
      },
      "value": "WMSPicking",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "PACKED"
       ]
      },
      "value": "Packed",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "SHIPPED"
       ]
      },
      "value": "WMSShipped",
      "x-evidence": "documented"
     }
    ],
    "QueriedOrderDetails.omsOrderStatus": [
     {
      "when": {
       "status": [
        "CANCELLED"
       ]
      },
      "value": "Voided",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "supply": [
        "SHORT"
       ]
      },
      "value": "InsufficientInventory",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "supply": [
        "OVER_ALLOCATED"
       ]
      },
      "value": "OverAllocated",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "CREATED"
       ]
      },
      "value": "WMSReview",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "DUE_OUT"
       ]
      },
      "value": "WMSDueOut",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "ALLOCATED"
       ]
      },
      "value": "WMSReceived",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "PICKING",
        "PICKED",
        "PACKING"
       ]
      },
      "value": "WMSPicking",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "PACKED"
       ]
      },
      "value": "Packed",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "SHIPPED"
       ]
      },
      "value": "WMSShipped",
      "x-evidence": "documented"
     }
    ],
    "QueriedOrder.status": [
     {
      "when": {
       "status": [
        "CANCELLED"
       ]
      },
      "value": "Voided",
      "x-evidence": "documented"
     },
     {
      "when": {
       "supply": [
        "SHORT"
       ]
      },
      "value": "InsufficientInventory",
      "x-evidence": "documented"
     },
     {
      "when": {
       "supply": [
        "OVER_ALLOCATED"
       ]
      },
      "value": "OverAllocated",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "CREATED"
       ]
      },
      "value": "Processing",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "DUE_OUT",
        "ALLOCATED",
        "PICKING",
        "PICKED",
        "PACKING",
        "PACKED"
       ]
      },
      "value": "Received",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "stage": [
        "SHIPPED"
       ]
      },
      "value": "Shipped",
      "x-evidence": "documented"
     }
    ]
   }
  },
  "asn": {
   "summary": "Inbound order, or advance ship notice (ASN)",
   "push": "inboundStatus",
   "axes": {
    "stage": {
     "summary": "Where the goods are",
     "fields": [
      "InboundOrderStatus.stage",
      "InboundOrderDetails.stage",
      "InboundOrderDetails.wmsStatus"
     ],
     "start": "DUE_IN",
     "states": {
      "DUE_IN": {
       "x-evidence": "documented"
      },
      "ARRIVED": {
       "x-evidence": "documented"
      },
      "INSPECTING": {
       "x-evidence": "documented"
      },
      "INSPECTED": {
       "x-evidence": "documented"
      },
      "RECEIVING": {
       "x-evidence": "documented"
      },
      "RECEIVED": {
       "x-evidence": "documented"
      },
      "CLOSED": {
       "x-evidence": "documented"
      },
      "VOID": {
       "x-evidence": "documented"
      }
     }
    },
    "putawayStage": {
     "summary": "How far the goods that came in are put away",
     "fields": [
      "InboundOrderStatus.putawayStage",
      "InboundOrderDetails.putawayStage"
     ],
     "start": "PENDING",
     "states": {
      "PENDING": {
       "x-evidence": "documented"
      },
      "IN PROGRESS": {
       "x-evidence": "documented"
      },
      "COMPLETED": {
       "x-evidence": "documented"
      }
     }
    },
    "handover": {
     "summary": "Whether the warehouse has the notice. No message has it as a field of its own",
     "start": "SENDING",
     "states": {
      "SENDING": {
       "x-evidence": "inferred"
      },
      "ACCEPTED": {
       "x-evidence": "inferred"
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
     "stage": [
      "CLOSED"
     ],
     "putawayStage": [
      "COMPLETED"
     ]
    },
    {
     "stage": [
      "VOID"
     ]
    }
   ],
   "moves": {
    "accept": {
     "from": {
      "stage": [
       "DUE_IN"
      ],
      "handover": [
       "SENDING"
      ]
     },
     "after": "acceptAfter",
     "to": {
      "handover": "ACCEPTED"
     },
     "push": false,
     "x-evidence": "inferred"
    },
    "arrive": {
     "from": {
      "stage": [
       "DUE_IN"
      ],
      "handover": [
       "ACCEPTED"
      ]
     },
     "after": "arriveAfter",
     "does": "arrive",
     "to": {
      "stage": "ARRIVED"
     },
     "x-evidence": "inferred"
    },
    "inspect": {
     "from": {
      "stage": [
       "ARRIVED"
      ]
     },
     "after": "inboundWorkAfter",
     "to": {
      "stage": "INSPECTING"
     },
     "x-evidence": "inferred"
    },
    "inspected": {
     "from": {
      "stage": [
       "INSPECTING"
      ]
     },
     "after": "inboundWorkAfter",
     "to": {
      "stage": "INSPECTED"
     },
     "x-evidence": "inferred"
    },
    "startReceiving": {
     "from": {
      "stage": [
       "INSPECTED"
      ]
     },
     "after": "inboundWorkAfter",
     "to": {
      "stage": "RECEIVING"
     },
     "x-evidence": "inferred"
    },
    "received": {
     "from": {
      "stage": [
       "RECEIVING"
      ],
      "receipt": [
       "NONE"
      ]
     },
     "after": "inboundWorkAfter",
     "does": "receive",
     "to": {
      "stage": "RECEIVED",
      "receipt": "FULL"
     },
     "x-evidence": "inferred"
    },
    "receive": {
     "from": {
      "stage": [
       "RECEIVING",
       "RECEIVED"
      ],
      "putawayStage": [
       "PENDING",
       "IN PROGRESS"
      ]
     },
     "act": "receive",
     "does": "receive",
     "to": {
      "stage": "RECEIVED",
      "receipt": "FULL"
     },
     "otherwise": {
      "stage": "RECEIVING",
      "receipt": "PARTIAL"
     },
     "x-evidence": "inferred"
    },
    "startPutaway": {
     "from": {
      "stage": [
       "RECEIVED",
       "CLOSED"
      ],
      "putawayStage": [
       "PENDING"
      ]
     },
     "after": "inboundWorkAfter",
     "to": {
      "putawayStage": "IN PROGRESS"
     },
     "x-evidence": "inferred"
    },
    "putAway": {
     "from": {
      "stage": [
       "RECEIVED",
       "CLOSED"
      ],
      "putawayStage": [
       "IN PROGRESS"
      ]
     },
     "after": "inboundWorkAfter",
     "does": "put-away",
     "to": {
      "putawayStage": "COMPLETED"
     },
     "x-evidence": "inferred"
    },
    "putaway": {
     "from": {
      "stage": [
       "RECEIVING",
       "RECEIVED",
       "CLOSED"
      ],
      "putawayStage": [
       "PENDING",
       "IN PROGRESS"
      ],
      "receipt": [
       "PARTIAL",
       "FULL"
      ]
     },
     "act": "putaway",
     "does": "put-away",
     "to": {
      "putawayStage": "COMPLETED"
     },
     "otherwise": {
      "putawayStage": "IN PROGRESS"
     },
     "x-evidence": "inferred"
    },
    "closed": {
     "from": {
      "stage": [
       "RECEIVED"
      ],
      "putawayStage": [
       "COMPLETED"
      ]
     },
     "after": "inboundWorkAfter",
     "to": {
      "stage": "CLOSED"
     },
     "x-evidence": "inferred"
    },
    "close": {
     "from": {
      "stage": [
       "RECEIVING",
       "RECEIVED"
      ],
      "receipt": [
       "PARTIAL",
       "FULL"
      ]
     },
     "act": "close",
     "to": {
      "stage": "CLOSED"
     },
     "x-evidence": "inferred"
    },
    "cancel": {
     "from": {
      "stage": [
       "DUE_IN"
      ]
     },
     "call": "cancelAsn",
     "to": {
      "stage": "VOID"
     },
     "x-evidence": "inferred"
    }
   },
   "runs": {
    "receive": {
     "until": {
      "stage": [
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
    "InboundOrderStatus.status": [
     {
      "when": {
       "stage": [
        "CLOSED"
       ],
       "putawayStage": [
        "PENDING",
        "IN PROGRESS"
       ]
      },
      "value": "RECEIVED",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "DUE_IN"
       ]
      },
      "value": "DUE_IN",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "ARRIVED"
       ]
      },
      "value": "ARRIVED",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "INSPECTING"
       ]
      },
      "value": "INSPECTING",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "INSPECTED"
       ]
      },
      "value": "INSPECTED",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "RECEIVING"
       ]
      },
      "value": "RECEIVING",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "RECEIVED"
       ]
      },
      "value": "RECEIVED",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "CLOSED"
       ]
      },
      "value": "CLOSED",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "VOID"
       ]
      },
      "value": "VOID",
      "x-evidence": "documented"
     }
    ],
    "InboundOrderDetails.status": [
     {
      "when": {
       "stage": [
        "VOID"
       ]
      },
      "value": "Voided",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "CLOSED"
       ],
       "putawayStage": [
        "COMPLETED"
       ]
      },
      "value": "Fulfilled",
      "x-evidence": "public-clients"
     },
     {
      "when": {
       "handover": [
        "SENDING"
       ]
      },
      "value": "SendingToWMS",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "handover": [
        "ACCEPTED"
       ]
      },
      "value": "Received",
      "x-evidence": "public-clients"
     }
    ],
    "InboundOrder.status": [
     {
      "when": {
       "stage": [
        "VOID"
       ]
      },
      "value": "Voided",
      "x-evidence": "documented"
     },
     {
      "when": {
       "stage": [
        "CLOSED"
       ],
       "putawayStage": [
        "COMPLETED"
       ]
      },
      "value": "Fulfilled",
      "x-evidence": "public-clients"
     },
     {
      "when": {
       "handover": [
        "SENDING"
       ]
      },
      "value": "SendingToWMS",
      "x-evidence": "inferred"
     },
     {
      "when": {
       "handover": [
        "ACCEPTED"
       ]
      },
      "value": "Received",
      "x-evidence": "public-clients"
     }
    ]
   }
  },
  "production": {
   "summary": "Production (processing) order",
   "axes": {
    "progress": {
     "summary": "How far the work is. No message has it",
     "start": "CREATED",
     "states": {
      "CREATED": {
       "x-evidence": "inferred"
      },
      "PROCESSING": {
       "x-evidence": "inferred"
      },
      "COMPLETED": {
       "x-evidence": "inferred"
      },
      "CANCELLED": {
       "x-evidence": "inferred"
      }
     }
    },
    "supply": {
     "summary": "Whether there are goods to make others of. No message has it",
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
      }
     }
    }
   },
   "finished": [
    {
     "progress": [
      "COMPLETED",
      "CANCELLED"
     ]
    }
   ],
   "moves": {
    "start": {
     "from": {
      "progress": [
       "CREATED"
      ],
      "supply": [
       "PENDING"
      ]
     },
     "after": "startProcessingAfter",
     "does": "allocate",
     "to": {
      "progress": "PROCESSING",
      "supply": "ALLOCATED"
     },
     "otherwise": {
      "supply": "SHORT"
     },
     "x-evidence": "inferred"
    },
    "startLater": {
     "from": {
      "progress": [
       "CREATED"
      ],
      "supply": [
       "SHORT"
      ]
     },
     "on": "stock-arrives",
     "does": "allocate",
     "to": {
      "progress": "PROCESSING",
      "supply": "ALLOCATED"
     },
     "x-evidence": "inferred"
    },
    "complete": {
     "from": {
      "progress": [
       "PROCESSING"
      ]
     },
     "after": "processingAfter",
     "does": "produce",
     "to": {
      "progress": "COMPLETED"
     },
     "x-evidence": "inferred"
    },
    "cancel": {
     "from": {
      "progress": [
       "CREATED"
      ]
     },
     "call": "cancelProductionOrder",
     "to": {
      "progress": "CANCELLED",
      "supply": "PENDING"
     },
     "x-evidence": "inferred"
    }
   },
   "runs": {
    "startProcessing": {
     "until": {
      "progress": [
       "PROCESSING"
      ]
     },
     "x-evidence": "inferred"
    },
    "completeProcessing": {
     "until": {
      "progress": [
       "COMPLETED"
      ]
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
    "scenario": "accepted"
   },
   "repeated": {
    "scenario": "already-exists"
   },
   "short": {
    "code": "INSUFFICIENT_INVENTORY",
    "message": "there is not enough stock for order {number}",
    "x-evidence": "inferred"
   },
   "refused": {
    "code": "INVALID_DATA",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "cancelOrder": {
   "accepted": {
    "scenario": "accepted"
   },
   "repeated": {
    "scenario": "already-cancelled"
   },
   "tooLate": {
    "code": "INVALID_OPERATION",
    "message": "order {number} cannot be cancelled, its stage is {stage}",
    "x-evidence": "inferred"
   },
   "unknown": {
    "code": "INVALID_DATA",
    "message": "order {number} doesn't exist",
    "x-evidence": "inferred"
   },
   "refused": {
    "code": "INVALID_DATA",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "queryOrders": {
   "found": {
    "scenario": "documented"
   }
  },
  "batchQueryOrders": {
   "found": {
    "scenario": "documented"
   }
  },
  "addOrderFiles": {
   "accepted": {
    "scenario": "documented"
   },
   "unknown": {
    "code": "INVALID_DATA",
    "message": "order {number} doesn't exist",
    "x-evidence": "inferred"
   }
  },
  "updateLogisticStatus": {
   "accepted": {
    "scenario": "documented"
   },
   "unknownOrder": {
    "scenario": "failure",
    "x-evidence": "inferred"
   }
  },
  "updateOnlineStatus": {
   "accepted": {
    "scenario": "documented"
   },
   "unknownOrder": {
    "scenario": "order-not-found"
   },
   "unknownCustomer": {
    "scenario": "customer-not-found"
   },
   "unknownWarehouse": {
    "scenario": "warehouse-not-found"
   }
  },
  "createAsn": {
   "accepted": {
    "scenario": "documented"
   },
   "repeated": {
    "code": "INVALID_DATA",
    "message": "asnNumber {number} already exists",
    "x-evidence": "inferred"
   },
   "refused": {
    "code": "INVALID_DATA",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "cancelAsn": {
   "accepted": {
    "scenario": "documented"
   },
   "repeated": {
    "scenario": "documented",
    "x-evidence": "inferred"
   },
   "tooLate": {
    "code": "INVALID_OPERATION",
    "message": "inbound order {number} cannot be cancelled, its stage is {stage}",
    "x-evidence": "inferred"
   },
   "unknown": {
    "code": "INVALID_DATA",
    "message": "inbound order {number} doesn't exist",
    "x-evidence": "inferred"
   }
  },
  "queryAsns": {
   "found": {
    "scenario": "documented"
   }
  },
  "batchQueryAsns": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryAsnInspections": {
   "found": {
    "scenario": "sample"
   }
  },
  "createProductionOrder": {
   "accepted": {
    "scenario": "documented"
   },
   "repeated": {
    "code": "INVALID_DATA",
    "message": "productionOrderNumber {number} already exists",
    "x-evidence": "inferred"
   },
   "refused": {
    "code": "INVALID_DATA",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "cancelProductionOrder": {
   "accepted": {
    "scenario": "documented"
   },
   "repeated": {
    "scenario": "documented",
    "x-evidence": "inferred"
   },
   "tooLate": {
    "code": "INVALID_OPERATION",
    "message": "production order {number} cannot be cancelled, its state is {stage}",
    "x-evidence": "inferred"
   },
   "unknown": {
    "code": "INVALID_DATA",
    "message": "production order {number} doesn't exist",
    "x-evidence": "inferred"
   }
  },
  "batchOperateItems": {
   "done": {
    "scenario": "documented"
   },
   "partly": {
    "scenario": "partial-succeed"
   },
   "failed": {
    "scenario": "invalid-data"
   }
  },
  "queryItems": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryStockBySku": {
   "found": {
    "scenario": "sample"
   }
  },
  "queryWarehouseStock": {
   "found": {
    "scenario": "sample"
   }
  },
  "queryOwner": {
   "found": {
    "scenario": "sample"
   },
   "unknown": {
    "code": "INVALID_DATA",
    "message": "customer doesn't exist",
    "x-evidence": "inferred"
   }
  },
  "queryWarehouses": {
   "found": {
    "scenario": "sample"
   },
   "none": {
    "scenario": "none"
   },
   "refused": {
    "code": "INVALID_DATA",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "queryCarriers": {
   "found": {
    "scenario": "sample"
   },
   "none": {
    "scenario": "none"
   },
   "refused": {
    "code": "INVALID_DATA",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  }
 }
};

/** What people do in the sandbox of glink, and no call does. */
export const glinkActs = [
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
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "The customer whose order it is, where several customers have one with this number."
    },
    "trackingNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Tracking number of its package. One is made up where it is left out."
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
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "The customer whose order it is, where several customers have one with this number."
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "description": "Why. The queried order shows it."
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
    },
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "The customer whose order it is, where several customers have one with this number."
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
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "The customer whose order it is, where several customers have one with this number."
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
        "description": "Item code."
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
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "The customer whose order it is, where several customers have one with this number."
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
        "description": "Item code."
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
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "The customer whose order it is, where several customers have one with this number."
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
        "description": "Item code."
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
    },
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "The customer whose order it is, where several customers have one with this number."
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
     "description": "Item code."
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
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "Owner of the goods. May be left out where only one row of stock fits."
    },
    "stockStatus": {
     "type": "string",
     "enum": [
      "GOOD",
      "DAMAGE"
     ],
     "description": "Stock status. May be left out where only one row of stock fits."
    },
    "batchNo": {
     "type": "string",
     "description": "Batch, empty for goods without one. May be left out where only one row of stock fits."
    },
    "invType": {
     "type": "string",
     "enum": [
      "ADJUST_AVAILABLE_QTY",
      "ADJUST_HOLD_QTY",
      "ADJUST_QUARANTINE_QTY"
     ],
     "default": "ADJUST_AVAILABLE_QTY",
     "description": "Which stock is corrected."
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "description": "Why. The push says it."
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
     "description": "Item code."
    },
    "quantity": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000000000,
     "description": "Pieces."
    },
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "Owner of the goods. May be left out where only one row of stock fits."
    },
    "batchNo": {
     "type": "string",
     "description": "Batch, empty for goods without one. May be left out where only one row of stock fits."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "startProcessing",
  "summary": "Begins the work on a production order, which takes the goods that go in",
  "subjectMember": "productionOrderNumber",
  "schema": {
   "type": "object",
   "required": [
    "productionOrderNumber"
   ],
   "properties": {
    "productionOrderNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the production order."
    },
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "The customer whose order it is, where several customers have one with this number."
    }
   },
   "additionalProperties": false
  }
 },
 {
  "act": "completeProcessing",
  "summary": "Completes the work on a production order, which brings the goods that come out",
  "subjectMember": "productionOrderNumber",
  "schema": {
   "type": "object",
   "required": [
    "productionOrderNumber"
   ],
   "properties": {
    "productionOrderNumber": {
     "type": "string",
     "minLength": 1,
     "description": "Number of the production order."
    },
    "customerCode": {
     "type": "string",
     "minLength": 1,
     "description": "The customer whose order it is, where several customers have one with this number."
    }
   },
   "additionalProperties": false
  }
 }
] as const satisfies readonly ActDescriptor[];

/** JSON Schema of the seed of a world. */
export const glinkSeedSchema = {
 "type": "object",
 "properties": {
  "strict": {
   "type": "boolean",
   "description": "Whether what is not declared here or by calls is refused."
  },
  "customers": {
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "customerCode"
    ],
    "properties": {
     "customerCode": {
      "type": "string",
      "minLength": 1
     },
     "domainCode": {
      "type": "string",
      "minLength": 1
     }
    },
    "additionalProperties": false
   }
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
  "carriers": {
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "carrier",
     "carrierService"
    ],
    "properties": {
     "logisticsProvider": {
      "type": "string",
      "minLength": 1
     },
     "carrier": {
      "type": "string",
      "minLength": 1
     },
     "carrierService": {
      "type": "string",
      "minLength": 1
     },
     "carrierType": {
      "type": "string"
     },
     "carrierServiceDescription": {
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
  "items": {
   "type": "array",
   "description": "Items, with the members that batchOperateItems has; beside them `status`.",
   "items": {
    "type": "object",
    "required": [
     "customerCode",
     "sku"
    ],
    "properties": {
     "customerCode": {
      "type": "string",
      "minLength": 1
     },
     "sku": {
      "type": "string",
      "minLength": 1
     },
     "description": {
      "type": "string"
     },
     "status": {
      "type": "string",
      "enum": [
       "Active",
       "Inactive"
      ]
     }
    }
   }
  },
  "stock": {
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "customerCode",
     "warehouseCode",
     "sku",
     "available"
    ],
    "properties": {
     "customerCode": {
      "type": "string",
      "minLength": 1
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
 "additionalProperties": false
};

/** The seed of a world that is given none. */
export const glinkSeed = {
 "customers": [
  {
   "customerCode": "CUSTOMER001",
   "domainCode": "DOMAIN01"
  }
 ],
 "warehouses": [
  {
   "warehouseCode": "WH001",
   "warehouseDescription": "West 1",
   "country": "US"
  },
  {
   "warehouseCode": "WH002",
   "warehouseDescription": "East 1",
   "country": "US"
  }
 ],
 "carriers": [
  {
   "logisticsProvider": "PROVIDER1",
   "carrier": "UPS",
   "carrierService": "GROUND",
   "carrierType": "EXPRESS",
   "carrierServiceDescription": "UPS Ground"
  },
  {
   "logisticsProvider": "PROVIDER1",
   "carrier": "UPS",
   "carrierService": "STD",
   "carrierType": "EXPRESS",
   "carrierServiceDescription": "UPS Standard"
  },
  {
   "logisticsProvider": "PROVIDER2",
   "carrier": "USPS",
   "carrierService": "STD",
   "carrierType": "POST",
   "carrierServiceDescription": "USPS Standard"
  }
 ],
 "items": [
  {
   "customerCode": "CUSTOMER001",
   "sku": "SKU001",
   "description": "Desk lamp",
   "countryOfOrigin": "CN",
   "packagingList": [
    {
     "unit": "EA",
     "length": 10,
     "width": 8,
     "height": 5,
     "weight": 0.5,
     "dimensionUnit": "cm",
     "weightUnit": "KG"
    }
   ],
   "barcodeList": [
    {
     "unit": "EA",
     "barcode": "6900000000011"
    }
   ]
  },
  {
   "customerCode": "CUSTOMER001",
   "sku": "SKU003",
   "description": "Lamp shade",
   "countryOfOrigin": "CN",
   "packagingList": [
    {
     "unit": "EA",
     "length": 12,
     "width": 12,
     "height": 6,
     "weight": 0.2,
     "dimensionUnit": "cm",
     "weightUnit": "KG"
    }
   ],
   "barcodeList": [
    {
     "unit": "EA",
     "barcode": "6900000000042"
    }
   ]
  }
 ],
 "stock": [
  {
   "customerCode": "CUSTOMER001",
   "warehouseCode": "WH001",
   "sku": "SKU001",
   "available": 1000
  },
  {
   "customerCode": "CUSTOMER001",
   "warehouseCode": "WH001",
   "sku": "SKU003",
   "available": 1000
  }
 ]
};
