// Generated, do not edit.
// Generator: scripts/build/sandbox.ts
// Source: spec/glink (sha256:75caa6874da82678e2b88fe938c7215440a37308807bb56435f118ee3b9b7f5c)

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
   "refused": {
    "code": "INVALID_DATA",
    "message": "{reason}",
    "x-evidence": "inferred"
   }
  },
  "batchQueryOrders": {
   "found": {
    "scenario": "documented"
   }
  },
  "queryOrders": {
   "found": {
    "scenario": "documented"
   }
  }
 }
};

/** What people do in the sandbox of glink, and no call does. */
export const glinkActs: readonly ActDescriptor[] = [
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
        "description": "How many pieces were picked",
        "of all lines with this item.": null
       }
      },
      "additionalProperties": false
     }
    }
   },
   "additionalProperties": false
  }
 }
];
