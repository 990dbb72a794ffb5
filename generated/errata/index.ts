// Generated, do not edit.
// Generator: scripts/build/errata.ts
// Source: spec/errata

import type { Erratum } from "../../src/contract/erratum.ts";

/** The register of errata, family by family. */
export const errata: readonly Erratum[] = [
 {
  "id": "GLINK-META-CODE-NULL",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_CANCEL_PRODUCTION_ORDER",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_CANCEL_PRODUCTION_ORDER",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "shippingExceptionVO.code"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "shippingExceptionVO.message"
   }
  ],
  "documents_say": "Type string, not required; null is not mentioned.",
  "example_shows": "A string, or no such member; the examples of other calls with the same envelope print null for it.",
  "decision": "String or null.",
  "why": "Whether this call answers null as well is not said, and a consumer must not fail on it.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "null": {
    "type": "null"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-META-MESSAGE-NULL",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "response",
    "field": "message"
   }
  ],
  "documents_say": "Type string, not required; null is not mentioned.",
  "example_shows": "A string. One integrator reports `message: null` in a live answer to an order that was created.",
  "decision": "String or null.",
  "why": "A consumer must not fail on what was seen, once or often.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "observed": {
    "type": "null"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-HTTP-STATUS",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "Success and failure stand in the body, as `success` and `code`; no HTTP status is named anywhere.",
  "example_shows": "Bodies only, also of failures.",
  "decision": "Every documented answer is described under HTTP 200; a client reads `success`, and takes any other status for a failure.",
  "why": "That refusals come inside HTTP 200 is inferred from their form. No source says with which status they come, nor what the gateway answers when it is overloaded or down.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-PARTNER-ID",
  "kind": "example-only",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   }
  ],
  "documents_say": "The table has no row for it.",
  "example_shows": "`partnerId` is sent.",
  "decision": "An optional string.",
  "why": "It travels in the envelope too, and most other tables list it as a string.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "string"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-CUSTOMER-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "customerCode"
   }
  ],
  "documents_say": "Must be unique.",
  "example_shows": "A placeholder.",
  "decision": "A string.",
  "why": "Unique among what is not said. Two orders of one customer must carry the same code.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-ORDER-TIME",
  "kind": "format",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "orderTime"
   }
  ],
  "documents_say": "yyyy-MM-dd'T'HH:mm:ssZ, for example 2017-05-01T16:00:00+0800.",
  "example_shows": "`2025-08-21 15:56:39`.",
  "decision": "Both forms are accepted, no other; month, day and time of day must exist.",
  "why": "Table and example each give one form. The form without an offset leaves the time zone open.",
  "readings": {
   "documents": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}$"
   },
   "example": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-LATEST-SHIP-DATE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "latestShipDate"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "startShipDate"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "originalOrderTime"
   }
  ],
  "documents_say": "`startShipDate` has type date, the other two string; no format is given.",
  "example_shows": "`2025-08-21 15:56:39` for the first two, a placeholder for `originalOrderTime`.",
  "decision": "Strings without a pattern.",
  "why": "The example shows a string; that other forms are refused is said nowhere.",
  "readings": {
   "seconds": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"
   },
   "day": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
   },
   "offset": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}$"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-FREIGHT-COLLECT",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "freightCollect"
   }
  ],
  "documents_say": "Type string.",
  "example_shows": "`false`, a boolean.",
  "decision": "String or boolean.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "boolean"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-COLLECTING-PAYMENT-AMOUNT",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "collectingPaymentAmount"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shippingRate"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "totalAmount"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "declaringValueAmount"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "items[].unitPrice"
   }
  ],
  "documents_say": "Type string.",
  "example_shows": "Numbers such as `0.00` and `1.00`.",
  "decision": "String or number.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "number"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-RETURN-TO-SUPPLIER",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "orderType"
   }
  ],
  "documents_say": "RETURN_TO_SUPPLIER is explained as return inbound, in the call that creates outbound orders.",
  "example_shows": "`B2C`.",
  "decision": "The value is accepted with the meaning the table gives.",
  "why": "A return to a supplier leaves the warehouse; the note may be a slip of translation, which the document does not settle.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-EXT-USER-ID",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "extUserId"
   }
  ],
  "documents_say": "The row has no note.",
  "example_shows": "A placeholder.",
  "decision": "A string, described by the words that the query tables use for it.",
  "why": "The same name is explained elsewhere in the document.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-TAGS",
  "kind": "value-not-listed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "orderTagList[]"
   },
   {
    "operation": "GLINK_CANCEL_ORDER_NOTIFY",
    "direction": "request",
    "field": "orderTagList[]"
   }
  ],
  "documents_say": "Pre-sale 1, bundle 4, platform cancellation 8, in the call that creates; the row of the call that cancels has no values.",
  "example_shows": "`0`.",
  "decision": "Any 64-bit integer; the three values are listed as known.",
  "why": "A closed set would refuse the document's own examples. What tags do in a cancellation is not said.",
  "readings": {
   "documents": {
    "enum": [
     1,
     4,
     8
    ]
   },
   "example": {
    "const": 0
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-ADDED-SERVICES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "addedServices"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "signatureService"
   }
  ],
  "documents_say": "`signatureService` tells whether a signature is required, `addedServices` lists kinds of signature; neither mentions the other.",
  "example_shows": "`signatureService` is `false` beside `addedServices` with `ORDINARY`, an ordinary signature.",
  "decision": "Both are optional and do not depend on each other.",
  "why": "Which of the two decides when they disagree, as they do in the example, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-SERVICE-LEVEL",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shippingInstructions.serviceLevel"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shippingInstructions.carrierService"
   }
  ],
  "documents_say": "`carrierService`, required, is `STD` without special requirements; `serviceLevel`, optional, has `STD` among its values, as standard service.",
  "example_shows": "A placeholder for `carrierService` beside `serviceLevel` `STD`.",
  "decision": "Two strings; one does not follow from the other.",
  "why": "Whether both `STD` mean the same, and which of the two chooses the service, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-CARTONIZATION",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "cartonization"
   }
  ],
  "documents_say": "Type boolean, explained as 0 and 1, default 0.",
  "example_shows": "`false`.",
  "decision": "Boolean, or the integers 0 and 1; default false.",
  "why": "Type and note disagree within the row.",
  "readings": {
   "documents": {
    "type": "boolean"
   },
   "note": {
    "enum": [
     0,
     1
    ]
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-SPECIFIED-CARTONS",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "palletInfoList"
   }
  ],
  "documents_say": "With `cartonization` 1, \"specified cartonization information is required\"; the list itself is optional.",
  "example_shows": "`palletInfoList` has an entry beside `cartonization: false`.",
  "decision": "At least one entry when `cartonization` is `true` or `1`, optional otherwise. Its members stay optional.",
  "why": "The list is the only place explained as pallet and carton information of the order. What an entry must hold is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-SHIP-FROM",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipFrom"
   }
  ],
  "documents_say": "Required.",
  "example_shows": "It is sent. One integrator reports that live orders without it were accepted.",
  "decision": "Required, as documented.",
  "why": "The document decides; that it is not enforced everywhere may help a reader.",
  "readings": {
   "documents": {
    "type": "object"
   },
   "observed": {
    "not": {}
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-SENDER-NAME",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipFrom.name"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipFrom.company"
   }
  ],
  "documents_say": "`name` is required, `company` optional.",
  "example_shows": "Both are sent. One integrator reports that at least one of the two is expected where a sender is given.",
  "decision": "`name` is required, as documented.",
  "why": "The document decides; that `company` may stand in for `name` nobody else confirms.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-SHIP-TO-COMPANY-NAME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipTo.companyName"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipFrom.companyName"
   }
  ],
  "documents_say": "Two fields, both explained as the company name.",
  "example_shows": "Both are sent, with different placeholders.",
  "decision": "Both are optional strings; which one wins is not said.",
  "why": "The document does not tell them apart.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-SHIP-TO-COUNTRY-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipTo.countryCode"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipFrom.countryCode"
   }
  ],
  "documents_say": "Country, without a form for the code.",
  "example_shows": "A placeholder.",
  "decision": "Any string.",
  "why": "Elsewhere the documents ask for two letters; here they do not, and the placeholder has more.",
  "readings": {
   "twoLetters": {
    "type": "string",
    "pattern": "^[A-Za-z]{2}$"
   },
   "other": {
    "type": "string",
    "not": {
     "pattern": "^[A-Za-z]{2}$"
    }
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-SHIP-TO-PHONE-NUMBER",
  "kind": "format",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipTo.phoneNumber"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipFrom.phoneNumber"
   }
  ],
  "documents_say": "Area code, number and extension, separated by \"-\".",
  "example_shows": "A placeholder without \"-\".",
  "decision": "Any string; the rule stands in the description.",
  "why": "A pattern would refuse the document's own example, and whether a part may be missing is not said.",
  "readings": {
   "documents": {
    "type": "string",
    "pattern": "-"
   },
   "example": {
    "type": "string",
    "not": {
     "pattern": "-"
    }
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-EMPTY-ITEMS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "items"
   },
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "asnLineItems"
   }
  ],
  "documents_say": "A required list.",
  "example_shows": "One line.",
  "decision": "An empty list is not refused.",
  "why": "That the list must hold a line is sensible, but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-QUANTITY",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "items[].quantity"
   }
  ],
  "documents_say": "Item quantity, without a bound; inbound and production orders want more than 0.",
  "example_shows": "`1`.",
  "decision": "Any 32-bit integer.",
  "why": "A bound that the table does not give might refuse valid orders.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-ORDER-QUANTITY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "items[].orderQuantity"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "items[].quantity"
   }
  ],
  "documents_say": "Two quantities of a line: \"item quantity\", required, and \"order quantity\", optional.",
  "example_shows": "Both are `1`.",
  "decision": "`quantity` is required, `orderQuantity` optional; neither has to equal the other.",
  "why": "What the second one means, and which one is picked when they differ, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-SHIP-TO-HOUSE-NUMBER",
  "kind": "example-only",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipTo.houseNumber"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shipFrom.houseNumber"
   }
  ],
  "documents_say": "The table has no row for it.",
  "example_shows": "`houseNumber` is sent in both addresses.",
  "decision": "An optional string.",
  "why": "The example shows a string.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "string"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-KIT-QTY",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "items[].kitItemQty"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "palletInfoList[].skuQty"
   }
  ],
  "documents_say": "Type string.",
  "example_shows": "`1`, a number.",
  "decision": "String or number.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "number"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-TWO-ORIGINS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "items[].originCountry"
   }
  ],
  "documents_say": "Country of origin, and batch country of origin.",
  "example_shows": "Both are sent.",
  "decision": "Both are optional strings.",
  "why": "What happens when they differ is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-FILE-BASE64",
  "kind": "example-only",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "files[].fileBase64"
   }
  ],
  "documents_say": "The table has no row for it; `fileUrl` is called recommended.",
  "example_shows": "`fileBase64` is sent beside `fileUrl` in one file.",
  "decision": "An optional string, not exclusive with `fileUrl` here.",
  "why": "The call that adds attachments makes the two exclusive; this one sends both in its own example.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "string"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-FILE-NAME",
  "kind": "format",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "files[].fileName"
   }
  ],
  "documents_say": "The name must include the file format, such as yywof.pdf.",
  "example_shows": "A placeholder without an extension.",
  "decision": "Any string; the rule stands in the description.",
  "why": "A pattern would refuse the document's own example.",
  "readings": {
   "documents": {
    "type": "string",
    "pattern": "\\.\\w+$"
   },
   "example": {
    "type": "string",
    "not": {
     "pattern": "\\.\\w+$"
    }
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-FILE-IS-UPDATE",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "files[].isUpdate"
   }
  ],
  "documents_say": "Type string.",
  "example_shows": "`false`, a boolean.",
  "decision": "String or boolean.",
  "why": "Table and example disagree; the call that adds attachments has boolean.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "boolean"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-INVOICE-SUB-DISTRICT",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "invoiceList[].subDistrict"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "invoiceList[].district"
   }
  ],
  "documents_say": "`subDistrict` is explained as district/county, `district` as city.",
  "example_shows": "Placeholders.",
  "decision": "Names as on the wire, meanings as the table gives them.",
  "why": "The names mislead; the table decides what they mean.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-VOUCHER-SELLER",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "invoiceList[].invoiceDetailList[].voucherSeller"
   }
  ],
  "documents_say": "The note says only \"Seller\", beside \"Platform discount\" for `voucherPlatform`.",
  "example_shows": "`0.00`.",
  "decision": "A number on the seller's side.",
  "why": "That it is a discount is likely but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-PLATFORM-TRACKING",
  "kind": "example-only",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "platformOriginTrackingVos"
   }
  ],
  "documents_say": "The table has no row for it.",
  "example_shows": "A list of objects with `platformTrackingType` and `platformTrackingInfo`, both strings.",
  "decision": "An optional list of such objects.",
  "why": "The example shows it.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "array"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-INVOICE-NESTING",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "invoiceList[].invoiceDetailList[]"
   }
  ],
  "documents_say": "The rows after `invoiceDetailList` stand at the same depth as the invoice.",
  "example_shows": "They are members of the detail lines.",
  "decision": "Members of the detail lines.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-STATUS-STATUS",
  "kind": "value-not-listed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "status"
   }
  ],
  "documents_say": "WMSReview, WMSDueOut, WMSReleased, WMSPicking, WMSReceived, Packed, Routing, WMSShipped.",
  "example_shows": "`Shipped`.",
  "decision": "Any string; the eight values are listed as known.",
  "why": "A closed set would refuse the document's own push, and a new status must not break a receiver.",
  "readings": {
   "documents": {
    "enum": [
     "WMSReview",
     "WMSDueOut",
     "WMSReleased",
     "WMSPicking",
     "WMSReceived",
     "Packed",
     "Routing",
     "WMSShipped"
    ]
   },
   "example": {
    "const": "Shipped"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-STATUS-ORDER-TIME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "orderTime"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "shippingTime"
   }
  ],
  "documents_say": "Type string, no format.",
  "example_shows": "`2026-06-05 15:30:00` for `shippingTime`.",
  "decision": "Strings without a pattern.",
  "why": "A receiver has to accept what is pushed; the time zone is not said.",
  "readings": {
   "seconds": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"
   },
   "offset": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}$"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-STATUS-CREATE-TIME",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "createTime"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "batchInfo[].receiptDate"
   }
  ],
  "documents_say": "Type date.",
  "example_shows": "Neither appears.",
  "decision": "String or integer (milliseconds).",
  "why": "Other pushes say that a date is serialised as a timestamp; this one does not.",
  "readings": {
   "text": {
    "type": "string"
   },
   "milliseconds": {
    "type": "integer"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-STATUS-TCW",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "tcwWarehouseType"
   }
  ],
  "documents_say": "TCW warehouse type, without values.",
  "example_shows": "It does not appear.",
  "decision": "Any string.",
  "why": "What TCW stands for is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-STATUS-ADDITIONAL-INFO",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "additionalInfoList[]"
   }
  ],
  "documents_say": "A list of objects without rows for the members.",
  "example_shows": "It does not appear.",
  "decision": "A list of open objects.",
  "why": "The V2 query lists members for a field of this name; that they are the same is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-STATUS-PACKAGE-CONTENTS",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "packages[].packageContents"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "handlings.handlingDetails"
   }
  ],
  "documents_say": "The rows of the inner lists stand at the depth of the outer object.",
  "example_shows": "`packageContents` is nested in a package; `handlings` does not appear.",
  "decision": "Members of the inner lists.",
  "why": "Example, order of the rows, and the V2 query, which kept its nesting, agree.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-STATUS-SHIP-TO-DISTRICT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "shipTo.district"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "request",
    "field": "shipFrom.district"
   }
  ],
  "documents_say": "District/address line 3.",
  "example_shows": "Neither address appears.",
  "decision": "One string with either meaning.",
  "why": "The create call has a field of its own for the third line.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-REPEATED",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "response",
    "field": "message"
   }
  ],
  "documents_say": "A text; nothing on an order number that exists already.",
  "example_shows": "A placeholder. One integrator reports `Order already exist.` with `success: true` when it sent an order again.",
  "decision": "Described; an example shows it.",
  "why": "Nobody else confirms it, and what becomes of an order that differs is reported by the same one only.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ORDER-PARTNER-ID",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CANCEL_ORDER_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   }
  ],
  "documents_say": "Not required, and yet checked against the customer.",
  "example_shows": "A placeholder.",
  "decision": "An optional string.",
  "why": "The envelope carries a partner ID too. That a missing one is taken from the envelope is likely but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ORDER-ORDER-NUMBERS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CANCEL_ORDER_NOTIFY",
    "direction": "request",
    "field": "orderNumbers"
   }
  ],
  "documents_say": "Must not be empty; no maximum is given, while both queries stop at 100.",
  "example_shows": "One number.",
  "decision": "At least one number, no upper bound.",
  "why": "A bound that the document does not give would refuse valid calls.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ORDER-EXT-USER-ID",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CANCEL_ORDER_NOTIFY",
    "direction": "request",
    "field": "extUserId"
   }
  ],
  "documents_say": "Used for order matching.",
  "example_shows": "A placeholder.",
  "decision": "An optional string.",
  "why": "Whether an order created with an external user ID can be cancelled without it is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ORDER-RESULTS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CANCEL_ORDER_NOTIFY",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "For several orders, the numbers of the cancelled ones are returned; the answer has `success`, `code` and `message` only.",
  "example_shows": "A refusal without any numbers.",
  "decision": "The common MetaResponse; unknown members are tolerated.",
  "why": "Where the numbers stand, and what `success` says when only some orders were cancelled, is not told.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ORDER-RESPONSE-EXAMPLE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CANCEL_ORDER_NOTIFY",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "The type of the error on failure; `INVALID_DATA` is the only one named.",
  "example_shows": "A failure with placeholders for `code` and `message`; no success is printed.",
  "decision": "Strings; no list of codes.",
  "why": "Neither the code of a success nor other error codes are documented.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ORDER-REPEATED",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CANCEL_ORDER_NOTIFY",
    "direction": "response",
    "field": "message"
   }
  ],
  "documents_say": "A text.",
  "example_shows": "A placeholder. One integrator reports `This order has been cancelled!` with `success: true` when it cancelled twice.",
  "decision": "Described; an example shows it.",
  "why": "Nobody else confirms it.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-PARTNER-ID",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   }
  ],
  "documents_say": "Not required, and yet the query is routed by customer and partner ID.",
  "example_shows": "A placeholder.",
  "decision": "An optional string.",
  "why": "The envelope carries a partner ID too. That a missing one is taken from the envelope is likely but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-CUSTOMER-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "customerCode"
   }
  ],
  "documents_say": "When it is empty, an invalid-parameter error is returned.",
  "example_shows": "A placeholder.",
  "decision": "At least one character.",
  "why": "Whether the error is the `INVALID_DATA` of the cancel call is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-ORDER-NUMBERS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "orderNumbers"
   }
  ],
  "documents_say": "Required, at most 100.",
  "example_shows": "One number.",
  "decision": "At most 100 numbers; an empty list is not refused.",
  "why": "Whether an empty list is an error or finds nothing is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-EXT-USER-ID",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "extUserId"
   }
  ],
  "documents_say": "Used for order matching.",
  "example_shows": "A placeholder.",
  "decision": "An optional string.",
  "why": "Whether an order created with an external user ID is found without it is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-CONTENTS-FROM-WMS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "queryPackageContentsFromWms"
   }
  ],
  "documents_say": "No default. Query V2 forces the value to true, though its table has no such row.",
  "example_shows": "`false`.",
  "decision": "An optional boolean without a default; version 2 has no such property.",
  "why": "What happens without it is not said, and version 2 does not take it.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-NOT-FOUND",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "Nothing on numbers that are not found.",
  "example_shows": "One order, found.",
  "decision": "An answer that lists fewer orders than were asked for is valid.",
  "why": "Whether such a query succeeds is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-TOTAL",
  "kind": "null-in-example",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "total"
   }
  ],
  "documents_say": "Type int, populated when execution succeeds.",
  "example_shows": "null, in a successful answer.",
  "decision": "32-bit integer or null; do not count on it.",
  "why": "The example contradicts the note.",
  "readings": {
   "documents": {
    "type": "integer"
   },
   "example": {
    "type": "null"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-CODE",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "Error code.",
  "example_shows": "`success`, in a successful answer.",
  "decision": "A string.",
  "why": "On success it holds no error. The order pushes print `SUCCESS`, version 2 of the query prints null.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-MESSAGE-NULL",
  "kind": "null-in-example",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shippingExceptionVO.code"
   },
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shippingExceptionVO.message"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shippingExceptionVO.code"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shippingExceptionVO.message"
   }
  ],
  "documents_say": "Type string, not required; null is not mentioned.",
  "example_shows": "null.",
  "decision": "String or null.",
  "why": "The example prints null, and a consumer must not fail on it.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "null"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-PAGE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList"
   }
  ],
  "documents_say": "Orders of the current page; the request has no paging.",
  "example_shows": "One order.",
  "decision": "A list; expect all orders of the query in it.",
  "why": "The note comes from the paged query, it seems.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-ORDER-TIME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].orderTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].orderTime"
   },
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shippingTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shippingTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].startShipDate"
   }
  ],
  "documents_say": "Type string, no format.",
  "example_shows": "`2026-06-05 15:00:00` or the like.",
  "decision": "A string without a pattern.",
  "why": "A consumer has to accept what is returned; the time zone is not said.",
  "readings": {
   "seconds": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"
   },
   "offset": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}$"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-END-SHIP-DATE",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].endShipDate"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].endShipDate"
   }
  ],
  "documents_say": "Latest ship date; the create call names it `latestShipDate`.",
  "example_shows": "`2026-06-06 23:59:59`.",
  "decision": "The name of the answer, a string without a pattern.",
  "why": "One thing has two names. The time zone is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-STATUS",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].status"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].status"
   }
  ],
  "documents_say": "Nine values in mixed case in version 1 of the query, VALID, HELD and CANCELLED in version 2, eight others in the push: three sets for one name.",
  "example_shows": "`Shipped` in version 1, `VALID` in version 2.",
  "decision": "Any string; the values of each table are listed as known there.",
  "why": "The three sets differ; a value is to be read by the call that it came from.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-PACKAGES",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].packages[]"
   },
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].packages[].packageContents[]"
   },
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shipTo"
   },
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shippingExceptionVO"
   }
  ],
  "documents_say": "The rows of packages, of their contents, of the recipient and of the exception all stand at the depth of the order.",
  "example_shows": "Contents are members of a package; packages, recipient and exception are members of the order.",
  "decision": "Nested as in the example.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-SHIP-TO-MOBILE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shipTo"
   }
  ],
  "documents_say": "No row for `mobileNumber`; the create call requires it, and version 2 of the query returns it.",
  "example_shows": "It does not appear.",
  "decision": "No such property; unknown members are tolerated.",
  "why": "Whether this version returns it is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-NAME",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Titled version 2 of the query; the SERVICE_TYPE says BATCH and has no version, and both requests are introduced with the same words.",
  "example_shows": "Nothing.",
  "decision": "The operation is called by its SERVICE_TYPE.",
  "why": "Version 1 speaks of \"Query V2\", which has to be this call.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-WAREHOUSE-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "warehouseCode"
   }
  ],
  "documents_say": "Required; version 1 of the query takes no warehouse.",
  "example_shows": "It is sent.",
  "decision": "Required.",
  "why": "How to ask for the orders of all warehouses is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ORDER-NUMBERS",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "orderNumbers"
   }
  ],
  "documents_say": "Not required; \"when empty\", another condition is needed.",
  "example_shows": "One number beside other conditions.",
  "decision": "Absent and empty mean the same. With at least one number no other condition is needed.",
  "why": "Whether conditions given together narrow or widen the result is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-EXT-ORDER-NUMBERS",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "extOrderNumbers"
   }
  ],
  "documents_say": "Required column \"N\", though the rule counts it among the conditions; no maximum, where `orderNumbers` has 100.",
  "example_shows": "One number.",
  "decision": "A condition when it is not empty; no upper bound.",
  "why": "The rule below the table decides.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-SHIPPING-TIME-FROM",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "shippingTimeFrom"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "shippingTimeTo"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "createdTimeFrom"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "createdTimeTo"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "orderedTimeFrom"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "orderedTimeTo"
   }
  ],
  "documents_say": "Required \"Conditional\", yyyy-MM-dd HH:mm:ss. The rule names the two ends of the span as one group.",
  "example_shows": "A whole day of `shippingTime`; the other spans do not appear.",
  "decision": "The pattern is exact. Only both ends together count as a condition; one end beside another condition is not refused.",
  "why": "Whether one end alone is an open span is not said, nor are the time zone and the longest span.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ODO-TYPE",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "odoType"
   }
  ],
  "documents_say": "Outbound order type, without values; the answer and the create call say `orderType`.",
  "example_shows": "It does not appear.",
  "decision": "Any string.",
  "why": "That it takes the values of `orderType` is likely but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-STAGE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "stage"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].stage"
   }
  ],
  "documents_say": "Common values; PICK/PICKING/PICKED and PACK/PACKING stand with slashes.",
  "example_shows": "`SHIPPED`.",
  "decision": "Any string; each of the names is listed as known.",
  "why": "Whether the names between slashes are stages of their own or spellings of one is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-STATUS",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "status"
   }
  ],
  "documents_say": "Common values VALID, HELD, CANCELLED; in version 1 `status` has other values.",
  "example_shows": "`VALID`.",
  "decision": "Any string; the three values are listed as known.",
  "why": "A status taken from version 1 cannot be asked for here.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-QUERY-FILE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "queryFile"
   }
  ],
  "documents_say": "No default; `ifNeedBatchInfo` has one.",
  "example_shows": "`true`.",
  "decision": "An optional boolean without a default.",
  "why": "That attachments are left out by default is likely but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-PAGE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "page"
   }
  ],
  "documents_say": "Default 1, no lower bound.",
  "example_shows": "`1`.",
  "decision": "No minimum.",
  "why": "The default suggests that pages count from 1; what 0 does is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-PAGE-SIZE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "pageSize"
   }
  ],
  "documents_say": "Default 100, maximum 200, no lower bound.",
  "example_shows": "`50`.",
  "decision": "At most 200.",
  "why": "A lower bound that the table does not give might refuse valid queries; what a page of no records answers is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-OMS-STATUS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].omsOrderStatus"
   }
  ],
  "documents_say": "OMS order status, without values.",
  "example_shows": "`WMSShipped`.",
  "decision": "Any string.",
  "why": "The push lists `WMSShipped` among the values of its `status`; that both share one set is likely but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-CREATE-TIME",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].createTime"
   }
  ],
  "documents_say": "Type date, creation time.",
  "example_shows": "It does not appear.",
  "decision": "String or integer (milliseconds).",
  "why": "A push of the same document says that a date is serialised as a timestamp; this answer does not.",
  "readings": {
   "text": {
    "type": "string"
   },
   "milliseconds": {
    "type": "integer"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ORDER-CREATED-TIME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].orderCreatedTime"
   }
  ],
  "documents_say": "Order creation time, type string, beside `createTime`, type date.",
  "example_shows": "Neither appears.",
  "decision": "A string without a pattern.",
  "why": "What tells the two apart, the format and the time zone are not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-THEORETICAL-WEIGHT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].theoreticalWeightEA"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].theoreticalVolumeEA"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].skuMaxLengthEA"
   }
  ],
  "documents_say": "No unit.",
  "example_shows": "It does not appear.",
  "decision": "A number.",
  "why": "Whether the units of the order (`dimensionUnit`, `weightUnit`) hold for weight, volume and length of a piece is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-BILL-OF-LADING",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[]"
   }
  ],
  "documents_say": "No row for `billOfLadingNumber`; version 1 and the push have it.",
  "example_shows": "It does not appear.",
  "decision": "No such property; unknown members are tolerated.",
  "why": "Whether this version returns it is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-UDFS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].udf5"
   }
  ],
  "documents_say": "User-defined fields 5 to 15, in the create call too; 1 to 4 do not exist.",
  "example_shows": "None appears.",
  "decision": "Fields 5 to 15.",
  "why": "Where 1 to 4 went is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-SHIP-FROM",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shipFrom"
   }
  ],
  "documents_say": "No rows for `companyName` and `mobileNumber`, though the recipient has them and the create call requires a mobile number.",
  "example_shows": "Neither appears.",
  "decision": "No such properties; unknown members are tolerated.",
  "why": "Whether they are returned is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-SHIP-TO-COMPANY-NAME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shipTo.companyName"
   }
  ],
  "documents_say": "\"Company\" and \"company name\", two fields.",
  "example_shows": "Neither appears.",
  "decision": "Both are optional strings.",
  "why": "The document does not tell them apart.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-SHIP-TO-STREET-LINE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shipTo.streetLine2"
   }
  ],
  "documents_say": "Two lines; the create call takes three.",
  "example_shows": "It does not appear.",
  "decision": "Two lines.",
  "why": "Whether the third line is returned, and where, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-SHIP-TO-DISTRICT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shipTo.district"
   }
  ],
  "documents_say": "District/county; the push says district/address line 3.",
  "example_shows": "It does not appear.",
  "decision": "District or county.",
  "why": "The table of this call decides.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ITEM-QUANTITY",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].items[].quantity"
   }
  ],
  "documents_say": "Shipped quantity; in the create call `quantity` is the ordered item quantity.",
  "example_shows": "`1`.",
  "decision": "The quantity shipped.",
  "why": "One name, two meanings.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ITEM-SKU-STATUS",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].items[].skuStatus"
   },
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "adjustList[].status"
   },
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "asnLineItems[].skuStatus"
   },
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].skuStatus"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].batchInfo[].stockStatus"
   }
  ],
  "documents_say": "The stock status is `stockStatus` in orders that are created and in batches, `skuStatus` in lines, adjustments and details of receipt, `skuStockStatus` in packages, and `status` in the push of stock. Created inbound lines without it are GOOD \"when empty\".",
  "example_shows": "`GOOD` under each name, two or three of them within one answer.",
  "decision": "Names as on the wire. Leave it out to get the default of an inbound line.",
  "why": "One thing has four names. Whether \"empty\" covers an empty string is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ITEM-MFG-DATE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].items[].mfgDate"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].items[].expDate"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].packages[].packageContents[].mfgDate"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].packages[].packageContents[].expDate"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].batchInfo[].mfgDate"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].batchInfo[].expDate"
   }
  ],
  "documents_say": "Type string, no format.",
  "example_shows": "It does not appear.",
  "decision": "A string without a pattern.",
  "why": "The stock push prints yyyy-MM-dd for the same word; that it holds here is not said.",
  "readings": {
   "day": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
   },
   "milliseconds": {
    "type": "integer"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ITEM-UDFS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].items[].udf4"
   }
  ],
  "documents_say": "User-defined fields 1 to 4; the create call takes 1 to 12.",
  "example_shows": "None appears.",
  "decision": "Fields 1 to 4; unknown members are tolerated.",
  "why": "Whether the others are returned is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-RETAIL-SKU",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].items[].retailSKU"
   }
  ],
  "documents_say": "`retailSKU`; the create call says `retailSku`.",
  "example_shows": "`retailSKU`.",
  "decision": "The name of the answer.",
  "why": "The names differ in case, and JSON distinguishes case.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-UNIT-PRICE",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].items[].unitPrice"
   }
  ],
  "documents_say": "Type double; the create call has string.",
  "example_shows": "It does not appear.",
  "decision": "A number.",
  "why": "The table of this call decides.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-PACKAGES",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].packages[]"
   }
  ],
  "documents_say": "No rows for carrier, service, order number and customer code, which a package has in version 1.",
  "example_shows": "None appears.",
  "decision": "No such properties; unknown members are tolerated.",
  "why": "Whether this version returns them is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-PACKAGE-VOLUME-UNIT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].packages[].volume"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].pallets[].volume"
   }
  ],
  "documents_say": "No unit; `dimensionUnit` and `weightUnit` cover lengths and weights.",
  "example_shows": "It does not appear.",
  "decision": "A number.",
  "why": "Whether it is the cube of `dimensionUnit` is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-CONTENT-STOCK-STATUS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].packages[].packageContents[].skuStockStatus"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].batchInfo[].stockStatus"
   }
  ],
  "documents_say": "No values; the push lists GOOD and DAMAGE for it.",
  "example_shows": "`GOOD`.",
  "decision": "Any string.",
  "why": "That the values of the push hold here is likely but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-SN-LIST",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].snList"
   }
  ],
  "documents_say": "A list `snList` of objects that hold a list `snList`.",
  "example_shows": "It does not appear.",
  "decision": "Names as in the table.",
  "why": "The same name stands for the outer and the inner list.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-BATCH-LINE-NO",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].batchInfo[].lineNo"
   },
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "itemList[].lineNo"
   }
  ],
  "documents_say": "Type int in the batches of version 2 of the query; string at order lines and in production orders.",
  "example_shows": "`1` in a batch, `\"1\"` at the order line of the same answer and in a production order.",
  "decision": "Each place has the type of its own table.",
  "why": "Each place agrees with its own example; convert before comparing.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-BATCH-NUMBER",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].batchInfo[].batchNumber"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].batchInfo[].batchNumber"
   }
  ],
  "documents_say": "`batchNumber` in the batches; lines, package contents, adjustments and details of receipt say `batchNo`.",
  "example_shows": "One value under both names, in the answers on outbound and on inbound orders.",
  "decision": "Names as on the wire.",
  "why": "One thing has two names within one answer.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-BATCH-COO",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].batchInfo[].coo"
   },
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "adjustList[].countryOfOrigin"
   },
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].originCountry"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].batchInfo[].originCountry"
   }
  ],
  "documents_say": "The country of origin is `coo` in batches of outbound orders, `originCountry` in lines, package contents and batches of inbound orders, `countryOfOrigin` in the push of stock and with items.",
  "example_shows": "`CN` under each name.",
  "decision": "Names as on the wire.",
  "why": "One thing has three names, and only the item document gives a form.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-FILE-INFO",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].fileInfoList"
   }
  ],
  "documents_say": "Returned only when `queryFile` is true.",
  "example_shows": "The request says `true`, the answer has no such member.",
  "decision": "Optional.",
  "why": "Whether an order without attachments has an empty list or none is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-FILE-TYPE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].fileInfoList[].fileType"
   }
  ],
  "documents_say": "No values; the create call lists eight.",
  "example_shows": "It does not appear.",
  "decision": "Any string.",
  "why": "That the values of the create call come back is likely but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ADDITIONAL-INFO",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].additionalInfoList"
   }
  ],
  "documents_say": "A list with members; the push has a list of this name without members.",
  "example_shows": "It does not appear.",
  "decision": "The members of this table.",
  "why": "That both lists hold the same is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-INFO-TYPE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].additionalInfoList[].infoType"
   }
  ],
  "documents_say": "A name and a code of the type, without values.",
  "example_shows": "It does not appear.",
  "decision": "Any strings.",
  "why": "Which types exist is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-UPLOADED-TIME",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].additionalInfoList[].uploadedTime"
   }
  ],
  "documents_say": "Type string, no format.",
  "example_shows": "It does not appear.",
  "decision": "A string without a pattern.",
  "why": "Neither the format nor the time zone is said.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-PARTNER-ID",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   }
  ],
  "documents_say": "Not required, and yet the call is routed by customer and partner ID.",
  "example_shows": "Sent in one request, missing in the other.",
  "decision": "An optional string.",
  "why": "The envelope carries a partner ID too. That a missing one is taken from the envelope is likely but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-CUSTOMER-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "customerCode"
   }
  ],
  "documents_say": "Must be unique.",
  "example_shows": "`CUSTOMER001`.",
  "decision": "A string.",
  "why": "The note stands in the create call too; unique among what is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-ORDER-NUMBER",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "orderNumber"
   }
  ],
  "documents_say": "A logistics order number generated by the customer transaction; elsewhere it is the order number.",
  "example_shows": "`SO202606050001`, as in the other calls.",
  "decision": "The order number.",
  "why": "The examples of the calls use one number throughout.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-FILES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "files"
   }
  ],
  "documents_say": "Required; that the list must not be empty is not said, as it is of other lists.",
  "example_shows": "One file.",
  "decision": "An empty list is not refused.",
  "why": "Whether a call without files may serve to set the tracking number is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-FILE-URL",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "files[].fileUrl"
   }
  ],
  "documents_say": "Required column \"C\", without an explanation; exclusive with `fileBase64`, and no mixing within a request.",
  "example_shows": "`fileUrl` alone in one request, `fileBase64` alone in the other.",
  "decision": "Exactly one of the two in each file, the same one in all files of a request.",
  "why": "\"C\" is read as conditional: a file without either has no content.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-FILE-BASE64",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "files[].fileBase64"
   }
  ],
  "documents_say": "Required column \"C\", without an explanation; exclusive with `fileUrl`. The create call sends both in one file, and has no row for `fileBase64`.",
  "example_shows": "`fileUrl` alone in one request, `fileBase64` alone in the other.",
  "decision": "Exactly one of the two in each file, the same one in all files of a request.",
  "why": "The rule of this call is explicit; the create call does not have it.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-FILE-SIZE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "files[].fileBase64"
   }
  ],
  "documents_say": "The file may not exceed the system's limit for order attachments.",
  "example_shows": "A few bytes.",
  "decision": "No maximum length.",
  "why": "The limit is not given, nor whether it counts the file or its Base64 text.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-FILE-NAME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "files[].fileName"
   }
  ],
  "documents_say": "Required; it tells the extension, and non-ASCII characters are removed.",
  "example_shows": "Names with an extension.",
  "decision": "Any string; the facts stand in the description.",
  "why": "Whether a name without an extension is refused, and what becomes of a name that is all non-ASCII, is not said. In the create call the name is optional.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-FILE-FORMAT",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "files[].fileFormat"
   }
  ],
  "documents_say": "Must belong to the file types configured in the system.",
  "example_shows": "`pdf`.",
  "decision": "Any string.",
  "why": "The configured types are not listed.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-IS-UPDATE",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "files[].isUpdate"
   }
  ],
  "documents_say": "Type boolean, default false; the create call has string and no default.",
  "example_shows": "`false`.",
  "decision": "Boolean, default false.",
  "why": "Table and examples of this call agree.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-SHIPPING-INSTRUCTIONS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "shippingInstructions"
   }
  ],
  "documents_say": "Three of the members of the create call, all optional.",
  "example_shows": "Sent in one request.",
  "decision": "Optional, with optional members.",
  "why": "Whether they replace those of the order is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-PICKUP-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "request",
    "field": "pickupCode"
   }
  ],
  "documents_say": "Pickup code; no other call has it.",
  "example_shows": "`PK001`.",
  "decision": "Any string.",
  "why": "What it is for is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-CODE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "The current implementation sets no code on success; the type of the error on failure.",
  "example_shows": "It is missing.",
  "decision": "Optional.",
  "why": "Other calls answer `SUCCESS`, `success` or null on success: read `success`, not `code`.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-FILES-MESSAGE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_FILE_NOTIFY",
    "direction": "response",
    "field": "message"
   }
  ],
  "documents_say": "An empty string on success; what it holds on failure is not said.",
  "example_shows": "`\"\"`.",
  "decision": "A string, possibly empty.",
  "why": "No failure is printed.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-DIRECTION",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Titled a push, like what the platform sends to the customer.",
  "example_shows": "The request names a partner and a customer, the answer returns the warehouse \"from the request\".",
  "decision": "A call to the platform.",
  "why": "The SERVICE_TYPE ends in NOTIFY, as the calls to the platform do, and the answer is documented as the platform's.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-VERSION",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The SERVICE_TYPE ends in V2; there is no other version in the document.",
  "example_shows": "Nothing.",
  "decision": "This version only.",
  "why": "What a first version does, and whether it still works, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-CUSTOMER-CODE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": "customerCode"
   }
  ],
  "documents_say": "\"When provided\" and \"when omitted\".",
  "example_shows": "It is sent.",
  "decision": "Given means that the member is present.",
  "why": "How an empty string counts is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-WAREHOUSE-CODE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": "warehouseCode"
   }
  ],
  "documents_say": "Required column \"N\"; required when `customerCode` is not provided.",
  "example_shows": "It is sent beside `customerCode`.",
  "decision": "Required when `customerCode` is missing.",
  "why": "The note decides. What it does beside `customerCode` is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-UPDATE-TRACK-NO",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": "updateTrackNo"
   }
  ],
  "documents_say": "True means update; no default.",
  "example_shows": "`true`.",
  "decision": "An optional boolean without a default.",
  "why": "What a missing value means is not said, nor what `true` does to an entry without `trackingNumber`.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-LIST",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": "orderNumberList"
   }
  ],
  "documents_say": "A list of objects with status and events, named as a list of numbers; no maximum.",
  "example_shows": "One entry.",
  "decision": "The name of the table; at least one entry.",
  "why": "The name misleads.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-ORDER-NUMBER",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": "orderNumberList[].orderNumber"
   }
  ],
  "documents_say": "Required column \"N\"; required when `customerCode` is provided.",
  "example_shows": "It is sent; a failure answers \"orderNumber doesn't empty\" for an empty one.",
  "decision": "Required and not empty when `customerCode` is given.",
  "why": "Note and failure example agree; the column does not.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-WMS-ORDER-NUMBER",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": "orderNumberList[].wmsOrderNumber"
   }
  ],
  "documents_say": "Required column \"N\"; required when `customerCode` is not provided.",
  "example_shows": "It does not appear.",
  "decision": "Required and not empty when `customerCode` is missing.",
  "why": "The note decides; that an empty one is refused like an empty `orderNumber` is inferred.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-TRACKING-NUMBER",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": "orderNumberList[].trackingNumber"
   }
  ],
  "documents_say": "Not required.",
  "example_shows": "It is sent.",
  "decision": "Optional.",
  "why": "Which package of an order with several is meant is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-STATUS",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": "orderNumberList[].status"
   }
  ],
  "documents_say": "`DELIVERYING`; cancelled is `CANCELLED` while its explanation says canceled.",
  "example_shows": "`IN_TRANSIT`.",
  "decision": "The spelling of the document.",
  "why": "Presumably DELIVERING is meant; the wire may well carry the slip.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-EVENTS",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "request",
    "field": "orderNumberList[].eventList[]"
   }
  ],
  "documents_say": "`event` and `eventDate` stand at the depth of the entry.",
  "example_shows": "They are members of an event.",
  "decision": "Members of an event.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-SUCCESS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "response",
    "field": "success"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "response",
    "field": "success"
   }
  ],
  "documents_say": "False indicates failed processing.",
  "example_shows": "`true`, beside `result.success` `false`.",
  "decision": "Both are required; a failed entry shows in `result.success` only.",
  "why": "A caller that reads only the outer flag takes a failure for a success.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-RESULT",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "response",
    "field": "result"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "response",
    "field": "result"
   }
  ],
  "documents_say": "Required.",
  "example_shows": "Present in both answers.",
  "decision": "Required.",
  "why": "Whether an answer with `success: false` has it is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-RESULT-WAREHOUSE-CODE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "response",
    "field": "result.warehouseCode"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "response",
    "field": "result.warehouseCode"
   }
  ],
  "documents_say": "Type string, filled from the request, where the warehouse is optional.",
  "example_shows": "`WH001`, as in the requests.",
  "decision": "String or null, or missing.",
  "why": "What it holds when the request names no warehouse is not said.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "null": {
    "type": "null"
   },
   "missing": {
    "not": {}
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-RESULT-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "response",
    "field": "result.code"
   }
  ],
  "documents_say": "Failures may return INVALID_DATA.",
  "example_shows": "`INVALID_DATA`; on success it is missing.",
  "decision": "Any string; the value is listed as known.",
  "why": "Other codes are not documented.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-RESULT-MESSAGE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "response",
    "field": "result.message"
   }
  ],
  "documents_say": "Business message.",
  "example_shows": "\"orderNumberList doesn't empty\", while the list of the answer has an entry whose own message says that `orderNumber` is missing.",
  "decision": "Any string.",
  "why": "The text names the wrong thing: trust `errorMessage` of the entry.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-FAILURES",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "response",
    "field": "result.orderNumberList[]"
   },
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "response",
    "field": "result.orderNumberList[]"
   }
  ],
  "documents_say": "The rows of a failed entry stand at the depth of the result.",
  "example_shows": "They are members of an entry.",
  "decision": "Members of an entry.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-LOGISTIC-STATUS-FAILED-ORDER-NUMBER",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2",
    "direction": "response",
    "field": "result.orderNumberList[].orderNumber"
   }
  ],
  "documents_say": "ERP order number.",
  "example_shows": "An empty string.",
  "decision": "A string, possibly empty.",
  "why": "An entry without a number can be told apart by its tracking number only.",
  "family": "glink"
 },
 {
  "id": "GLINK-ONLINE-STATUS-WAREHOUSE-CODE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "request",
    "field": "warehouseCode"
   }
  ],
  "documents_say": "Not required; \"warehouse doesn't exist\" is among the messages.",
  "example_shows": "`WH001`.",
  "decision": "Optional.",
  "why": "What happens without it is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-ONLINE-STATUS-LIST",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "request",
    "field": "orderNumberList"
   }
  ],
  "documents_say": "A list of objects with a status, named as a list of numbers; no maximum.",
  "example_shows": "One entry.",
  "decision": "The name of the table; at least one entry.",
  "why": "The name misleads.",
  "family": "glink"
 },
 {
  "id": "GLINK-ONLINE-STATUS-STATUS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "request",
    "field": "orderNumberList[].onlineStatus"
   }
  ],
  "documents_say": "Values vary by channel.",
  "example_shows": "`PAID`.",
  "decision": "Any string; the printed value is listed as known.",
  "why": "The values are passed on unchanged, so no list can be complete.",
  "family": "glink"
 },
 {
  "id": "GLINK-ONLINE-STATUS-TYPE-NAME",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "The answer is called GomsResponse<OrderOnlineStatusVo>; the answer to the push of orders is called MetaResponse, those of the other calls have no name.",
  "example_shows": "The envelope of the logistics status call.",
  "decision": "A schema named after what it holds.",
  "why": "The name is that of a class inside the platform.",
  "family": "glink"
 },
 {
  "id": "GLINK-ONLINE-STATUS-RESULT-SUCCESS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "response",
    "field": "result.success"
   }
  ],
  "documents_say": "Result for a single record.",
  "example_shows": "One flag for the whole list.",
  "decision": "A flag for the whole list.",
  "why": "The flag stands above the list; the logistics status call explains its like as \"all succeeded\".",
  "family": "glink"
 },
 {
  "id": "GLINK-ONLINE-STATUS-RESULT-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "response",
    "field": "result.code"
   }
  ],
  "documents_say": "INVALID_DATA is named as a failure code.",
  "example_shows": "`INVALID_DATA`; on success it is missing.",
  "decision": "Any string; the value is listed as known.",
  "why": "Other codes are not documented.",
  "family": "glink"
 },
 {
  "id": "GLINK-ONLINE-STATUS-RESULT-MESSAGE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY",
    "direction": "response",
    "field": "result.message"
   }
  ],
  "documents_say": "Such as \"customer doesn't exist\", \"warehouse doesn't exist\", \"orderNumberList doesn't empty\".",
  "example_shows": "\"orderNumberList doesn't empty\", for an order that does not exist and a list that has an entry.",
  "decision": "Any string; the three texts are listed as known.",
  "why": "The text names the wrong thing: trust `errorMessage` of the entry.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-DESCRIPTION",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "\"When the order status changes, the platform pushes order information\", copied from the order push.",
  "example_shows": "An adjustment of the stock.",
  "decision": "A push of a stock adjustment.",
  "why": "Table and example speak of the adjustment only. What sets the push off exactly is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-NAME",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The section is called adjustment feedback, the SERVICE_TYPE says ADJUST_STOCK; it stands in the document on orders.",
  "example_shows": "Nothing.",
  "decision": "Described as a stock adjustment.",
  "why": "No order is involved.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-PARTNER-ID",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "partnerId"
   }
  ],
  "documents_say": "Partner ID, required.",
  "example_shows": "`QIANYI`, where calls to the platform show `GERP` and `GLINK`.",
  "decision": "A required string.",
  "why": "Whether it names the customer's partner or the platform is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-CONFIRM-DATE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "confirmDate"
   },
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "adjustList[].receiptDate"
   }
  ],
  "documents_say": "Type date, serialised as a timestamp.",
  "example_shows": "`1780632000000`.",
  "decision": "A 64-bit integer.",
  "why": "The value has the size of milliseconds since 1970; the unit is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-TYPE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "type"
   }
  ],
  "documents_say": "Common values \"and others\"; VARIANCE_INV is explained as variance inventory.",
  "example_shows": "`VARIANCE_ADJUSTMENT`.",
  "decision": "Any string; the three values are listed as known.",
  "why": "How VARIANCE_INV differs from VARIANCE_ADJUSTMENT is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-QTY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "adjustList[].adjustQty"
   }
  ],
  "documents_say": "Positive or negative.",
  "example_shows": "`5` and `-2`.",
  "decision": "Any 32-bit integer.",
  "why": "Whether 0 occurs is not said, nor in which unit it counts when `unit` is missing.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-INV-TYPE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "adjustList[].invType"
   }
  ],
  "documents_say": "Three values, without saying that there are no others.",
  "example_shows": "`ADJUST_AVAILABLE_QTY` and `ADJUST_HOLD_QTY`.",
  "decision": "Any string; the three values are listed as known.",
  "why": "A new value must not break a receiver.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-MFG-DATE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "adjustList[].mfgDate"
   },
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "adjustList[].expDate"
   }
  ],
  "documents_say": "Type string, no format.",
  "example_shows": "Days such as `2026-01-01`; days of expiry are in 2027.",
  "decision": "A string without a pattern.",
  "why": "The dates of the same push that have type date are timestamps; a receiver has to accept what is pushed.",
  "readings": {
   "day": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
   },
   "milliseconds": {
    "type": "integer"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-UNIT",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "request",
    "field": "adjustList[].unit"
   }
  ],
  "documents_say": "Unit, without values.",
  "example_shows": "`EA`.",
  "decision": "Any string.",
  "why": "Other units are not listed.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-ANSWER-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "The type of the error on failure.",
  "example_shows": "`SUCCESS`, where production orders answer `success`.",
  "decision": "A string.",
  "why": "Whether the platform reads the code of a receiver, and in which case, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-ADJUSTED-ANSWER-MESSAGE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "response",
    "field": "message"
   }
  ],
  "documents_say": "A text; the section has no sentence on how the customer answers, beyond that it must.",
  "example_shows": "`success`.",
  "decision": "A string.",
  "why": "Whether the platform reads it, and when it pushes again, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-PARTNER-ID",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "partnerId"
   },
   {
    "operation": "GLINK_CANCEL_PRODUCTION_ORDER",
    "direction": "request",
    "field": "partnerId"
   }
  ],
  "documents_say": "Not required, and yet checked against the customer.",
  "example_shows": "`GLINK`.",
  "decision": "An optional string.",
  "why": "The envelope carries a partner ID too. That a missing one is taken from the envelope is likely but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-NAME",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "productionOrderNumber"
   }
  ],
  "documents_say": "Titled processing order; the SERVICE_TYPE and the fields say production.",
  "example_shows": "`PO202606050001`, a number that order examples use as `poNumber`, the purchase order number.",
  "decision": "A production order.",
  "why": "The wire says production. The number is no purchase order.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-REPEATED",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "productionOrderNumber"
   }
  ],
  "documents_say": "Nothing on a number that exists already.",
  "example_shows": "One order.",
  "decision": "Any string.",
  "why": "Whether repeating the call fails or changes nothing, as with outbound orders, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-NESTING",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "itemList[]"
   }
  ],
  "documents_say": "The rows of lines, source items and target items stand at one depth; `skuCode` to `expectQty` appear twice.",
  "example_shows": "Source and target items are nested in a line.",
  "decision": "Members of the source and target items.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-FROM-ITEMS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "itemList[].fromItemList"
   }
  ],
  "documents_say": "One shape for both production types.",
  "example_shows": "Two pieces of one item go in, for `KITTING`.",
  "decision": "Any number of items in, at least one.",
  "why": "How many source items an `UNKITTING` line may have is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-TO-ITEMS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "itemList[].toItemList"
   }
  ],
  "documents_say": "One shape for both production types.",
  "example_shows": "One piece of one item comes out, for `KITTING`.",
  "decision": "Any number of items out, at least one.",
  "why": "How many target items a `KITTING` line may have is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-FROM-SKU-CODE",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "itemList[].fromItemList[].skuCode"
   }
  ],
  "documents_say": "`skuCode`; order lines say `sku`.",
  "example_shows": "`SKU-FROM-001`.",
  "decision": "The name of the table.",
  "why": "One thing has two names in one document.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-FROM-UNIT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "itemList[].fromItemList[].unit"
   },
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "itemList[].toItemList[].unit"
   }
  ],
  "documents_say": "EA is common; others depend on the warehouse.",
  "example_shows": "`EA`.",
  "decision": "Any string; EA is listed as known.",
  "why": "What is assumed without a unit is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-FROM-QTY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "itemList[].fromItemList[].expectQty"
   },
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "itemList[].toItemList[].expectQty"
   }
  ],
  "documents_say": "Processing quantity, greater than 0.",
  "example_shows": "`2` goes in, `1` comes out.",
  "decision": "A 32-bit integer greater than 0.",
  "why": "Whether it is the total of the line or the amount for one kit is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-TO-SKU-CODE",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "request",
    "field": "itemList[].toItemList[].skuCode"
   }
  ],
  "documents_say": "`skuCode`; order lines say `sku`.",
  "example_shows": "`SKU-TO-001`.",
  "decision": "The name of the table.",
  "why": "One thing has two names in one document.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-PRODUCTION-CODE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_PRODUCTION_ORDER",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_CANCEL_PRODUCTION_ORDER",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "`success` on success.",
  "example_shows": "`success`; other calls answer `SUCCESS`.",
  "decision": "Any string; the value is listed as known.",
  "why": "The case differs between calls: read `success` the member, not the code. Error codes are not listed.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-PRODUCTION-ORDER-NUMBER",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CANCEL_PRODUCTION_ORDER",
    "direction": "request",
    "field": "productionOrderNumber"
   }
  ],
  "documents_say": "One number, and no warehouse; outbound orders are cancelled by a list.",
  "example_shows": "One number.",
  "decision": "A string.",
  "why": "Each call cancels one order; that numbers are unique across warehouses is implied only.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-PRODUCTION-TOO-LATE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CANCEL_PRODUCTION_ORDER",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "An order that does not exist gives an error code.",
  "example_shows": "A success.",
  "decision": "The common envelope.",
  "why": "Until which state an order can be cancelled, and what a second cancellation answers, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-REPEAT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "What a second call with the same inbound order number does is not said.",
  "example_shows": "Nothing.",
  "decision": "No rule.",
  "why": "One integrator reports that a repeated outbound order changes nothing; of inbound orders nobody says it.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-RESPONSE-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "GLINK_CANCEL_ASN_NOTIFY",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "Operation status code, without values.",
  "example_shows": "`SUCCESS` in upper case as code, `success` in lower case as message.",
  "decision": "Any string or null; read `success`, not the code.",
  "why": "The document of the items lists codes for its calls; that they are the same here is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-PARTNER-ID",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   },
   {
    "operation": "GLINK_CANCEL_ASN_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   },
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   }
  ],
  "documents_say": "Partner ID is required in the inbound calls to create, cancel and query and in the push, optional in the V2 query and in the item calls.",
  "example_shows": "It is sent.",
  "decision": "Required, as this table says.",
  "why": "It travels in the envelope too; why some payloads must repeat it is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-ASN-TYPE-VALUES",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "asnType"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "asnType"
   }
  ],
  "documents_say": "Eight values.",
  "example_shows": "`SUPPLIER_RECEIPT`. One public client also has `CONTAINER` and `RELABEL`, by a page of the vendor.",
  "decision": "Any string; the eight and the two are listed as known.",
  "why": "A closed set might refuse a type that the vendor offers; of the two, nobody else knows.",
  "readings": {
   "documents": {
    "enum": [
     "SUPPLIER_RECEIPT",
     "RETURN",
     "OTHER_INBOUND",
     "PURCHASE",
     "MANUAL",
     "FIRST_LEG",
     "TRANSFER_PLAN",
     "TRANSFER_AVAILABLE"
    ]
   },
   "publicClients": {
    "enum": [
     "CONTAINER",
     "RELABEL"
    ]
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-ASN-TYPE-EMPTY",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "asnType"
   }
  ],
  "documents_say": "When empty, SUPPLIER_RECEIPT.",
  "example_shows": "`SUPPLIER_RECEIPT`.",
  "decision": "Leave it out to get the default; an empty string is not among the values.",
  "why": "Whether \"empty\" covers an empty string is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-ASN-TYPE-PURCHASE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "asnType"
   }
  ],
  "documents_say": "PURCHASE is explained as \"purchase/ERP requires shipping marks\".",
  "example_shows": "`SUPPLIER_RECEIPT`.",
  "decision": "`markList` and `markCode` stay optional for every type.",
  "why": "The tables mark both as optional, and whether the type demands them or the ERP does is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-EXPECTED-RECEIPT-DATE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "expectedReceiptDate"
   }
  ],
  "documents_say": "Type date, no format; the queries and the push have a string.",
  "example_shows": "`2026-06-06 09:00:00`, a string.",
  "decision": "A string without a pattern.",
  "why": "The example shows a string; the time zone, and that other forms are refused, is not said.",
  "readings": {
   "seconds": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"
   },
   "day": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
   },
   "milliseconds": {
    "type": "integer"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-SPECIFY-BATCH",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "isSpecifyBatch"
   }
  ],
  "documents_say": "A flag for specified batches, without a default.",
  "example_shows": "`false`, while the line names a batch.",
  "decision": "A boolean; the batch members of a line do not depend on it.",
  "why": "What the flag demands of the lines is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-UDF",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "udf5"
   }
  ],
  "documents_say": "The order has the user-defined fields 5 to 12, a line 1 to 12.",
  "example_shows": "As the table.",
  "decision": "Fields 5 to 12.",
  "why": "The gap at 1 to 4 is the document's; fields with these numbers are not described.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-TAGS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "asnTagList[]"
   }
  ],
  "documents_say": "Type long, without values.",
  "example_shows": "`1001`.",
  "decision": "Any 64-bit integer.",
  "why": "Which tags exist is not said; the tags of outbound orders have other numbers.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-LINE-MARK-CODE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "asnLineItems[].markCode"
   }
  ],
  "documents_say": "A shipping mark code at the line and one in `markList`; how they relate is not said.",
  "example_shows": "The same code in both.",
  "decision": "Two strings; that one refers to the other is not enforced.",
  "why": "Whether a line may name a mark that the list lacks is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-MFG-DATE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "asnLineItems[].mfgDate"
   },
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].mfgDate"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].mfgDate"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "asnLineItems[].mfgDate"
   }
  ],
  "documents_say": "Type string, no format.",
  "example_shows": "A day such as `2026-05-01`.",
  "decision": "A string without a pattern.",
  "why": "Only the example shows the form; that others are refused or never sent is said nowhere.",
  "readings": {
   "day": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
   },
   "milliseconds": {
    "type": "integer"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-EXP-DATE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "asnLineItems[].expDate"
   },
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].expDate"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].expDate"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "asnLineItems[].expDate"
   }
  ],
  "documents_say": "Type string, no format.",
  "example_shows": "A day such as `2027-05-01`.",
  "decision": "A string without a pattern.",
  "why": "Only the example shows the form; that others are refused or never sent is said nowhere.",
  "readings": {
   "day": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
   },
   "milliseconds": {
    "type": "integer"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-ORIGIN-COUNTRY",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "asnLineItems[].originCountry"
   }
  ],
  "documents_say": "Country of origin, without a form.",
  "example_shows": "`CN`.",
  "decision": "Any string.",
  "why": "Two letters are asked for in the item document only, where the field is called `countryOfOrigin`.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-LENGTH-UNIT",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "markList[].lengthUnit"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].dimensionUnit"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "handlings.lengthUnit"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "asnLineItems[].dimensionUnit"
   },
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].packagingList[].dimensionUnit"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].packagingList[].dimensionUnit"
   }
  ],
  "documents_say": "Inches are `In` in shipping marks and handlings, `inch` in the lines of inbound orders, `Inch` or `inch` with items; centimetres are `cm`, with items `cm` or `centimeter`. No default.",
  "example_shows": "`cm` throughout.",
  "decision": "The spellings of each table: no others in what is sent, and as known values in what is received.",
  "why": "Units are spelled differently from call to call and within one push: compare without regard to case, and know the synonyms. What holds without a unit, and what the unit of a handling without a length applies to, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-WEIGHT-UNIT",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "markList[].weightUnit"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].weightUnit"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "handlings.weightUnit"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "asnLineItems[].weightUnit"
   },
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].packagingList[].weightUnit"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].packagingList[].weightUnit"
   }
  ],
  "documents_say": "KG, LBS, GRAM in inbound orders; KG, LB with items; `kg`, `lb` in the push of outbound orders. No default.",
  "example_shows": "`KG`.",
  "decision": "The spellings of each table: no others in what is sent, and as known values in what is received.",
  "why": "Pounds have three spellings. What holds without a unit is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ASN-FIRST-ONLY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CANCEL_ASN_NOTIFY",
    "direction": "request",
    "field": "asnNumbers"
   }
  ],
  "documents_say": "A list, of which a call processes only the first number.",
  "example_shows": "One number.",
  "decision": "A list of any length; the description tells the rule.",
  "why": "More numbers are not forbidden, but nothing tells that they were ignored.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ASN-EMPTY-LIST",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CANCEL_ASN_NOTIFY",
    "direction": "request",
    "field": "asnNumbers"
   }
  ],
  "documents_say": "A required list whose first number is processed.",
  "example_shows": "One number.",
  "decision": "At least one number.",
  "why": "A list without a first number asks for nothing; what it would answer is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ASN-WAREHOUSE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CANCEL_ASN_NOTIFY",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "No warehouse code, which the call to create requires.",
  "example_shows": "None is sent.",
  "decision": "As the table.",
  "why": "Whether an inbound order number is unique across the warehouses of a customer is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ASN-STAGE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CANCEL_ASN_NOTIFY",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "Until which stage an inbound order can be cancelled, and what a late or a second cancellation answers, is not said.",
  "example_shows": "A success.",
  "decision": "No rule.",
  "why": "A caller must read `success`.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ASN-ASN-NUMBERS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "asnNumbers"
   }
  ],
  "documents_say": "A list, \"must not be an empty string\".",
  "example_shows": "One number.",
  "decision": "Neither the list nor a number in it may be empty.",
  "why": "The note speaks of a string, the column of a list; both readings are kept.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ASN-NOT-FOUND",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList"
   }
  ],
  "documents_say": "What is returned for a number that does not exist is not said.",
  "example_shows": "The one number asked for.",
  "decision": "The list is optional and may be empty.",
  "why": "The item query returns an entry that failed; nothing says that this one does.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ASN-WAREHOUSE-NOTES",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].warehouseNotes"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].warehouseNotes"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "warehouseNotes"
   }
  ],
  "documents_say": "Warehouse notes, in the order to create as in the answers.",
  "example_shows": "The call to create asks for an appointment, and the first query repeats it; the V2 query and the push say that the cartons arrived intact.",
  "decision": "A string; whose notes they are is left open.",
  "why": "Whether the notes of the customer are replaced by those of the warehouse is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ASN-WMS-ASN-NUMBER",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].wmsAsnNumber"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].wmsAsnNumber"
   }
  ],
  "documents_say": "Required in the push, not in the queries.",
  "example_shows": "It is printed everywhere.",
  "decision": "Optional, as this table says.",
  "why": "An inbound order that has not reached the warehouse may well have none.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ASN-PO-NUMBER",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].poNumber"
   }
  ],
  "documents_say": "The inbound order has one; the call to create, the V2 query and the push have it at the lines only.",
  "example_shows": "`PO202606050001`, the value of the line that was created.",
  "decision": "A string at the order.",
  "why": "What is shown when lines have different PO numbers is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ASN-REMARK",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].remark"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].remark"
   }
  ],
  "documents_say": "The push says that it is at present fixed as an empty string; the queries only say \"Description\".",
  "example_shows": "An empty string.",
  "decision": "Any string.",
  "why": "Whether the queries ever fill it is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ASN-STATUS",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].status"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].status"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "status"
   }
  ],
  "documents_say": "SendingToWMS, Received, Error, Voided, Fulfilled in both queries. The push uses the name `status` for other values, DUE_IN to VOID: RECEIVED when closed and not yet put away, the inbound stage otherwise.",
  "example_shows": "`Received` in the queries, in one of them beside stage `CLOSED`; `RECEIVED` in the push, beside stage `CLOSED` and putaway stage `IN PROGRESS`.",
  "decision": "Any string; the values of each table are listed as known there.",
  "why": "One name has two sets of values: `Received` means accepted by the warehouse, `RECEIVED` that the goods are in. When `Fulfilled` replaces `Received` is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-SENDING-TO-WMS",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].status"
   },
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].status"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].status"
   }
  ],
  "documents_say": "`SendingToWms` among the states of outbound orders, `SendingToWMS` among those of inbound orders.",
  "example_shows": "Neither appears.",
  "decision": "Each spelling is listed as known where its document has it.",
  "why": "The same state in two spellings, which differ in case only: compare without regard to case.",
  "readings": {
   "outbound": {
    "const": "SendingToWms"
   },
   "inbound": {
    "const": "SendingToWMS"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ASN-NESTING-LINES",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems"
   }
  ],
  "documents_say": "The rows of a line stand at the depth of the order.",
  "example_shows": "They are members of the lines.",
  "decision": "Members of the lines.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ASN-QUANTITY",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].quantity"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].quantity"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "asnLineItems[].quantity"
   }
  ],
  "documents_say": "Received quantity in the first query, quantity in the V2 query, available quantity in the push.",
  "example_shows": "`10` in all three.",
  "decision": "An integer with the meaning that each table gives.",
  "why": "One name has three meanings, and the call to create uses it for the quantity announced. Which quantity the push counts depends on a setting that it does not show.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ASN-PUTAWAYED-QUANTITY",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].putawayedQuantity"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].putawayedQuantity"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnItemReceiveDetails[].putawayQty"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "asnLineItems[].putawayedQuantity"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "asnItemReceiveDetails[].putawayQty"
   }
  ],
  "documents_say": "`putawayedQuantity` at the lines, `putawayQty` in the details of receipt.",
  "example_shows": "`8` under both names.",
  "decision": "The names as on the wire.",
  "why": "The same thing goes by two names.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-HALF-RANGE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Without numbers, at least one complete range of time is required. What a start without an end does beside it is not said.",
  "example_shows": "A complete range.",
  "decision": "A lone start or end is allowed where the rule is met by other means.",
  "why": "The document forbids it nowhere; nor does it limit how long a range may be.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-PARTNER-ID",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   },
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   }
  ],
  "documents_say": "Partner ID is required in the inbound calls to create, cancel and query and in the push, optional in the V2 query and in the item calls.",
  "example_shows": "It is sent.",
  "decision": "Optional, as this table says.",
  "why": "It travels in the envelope too; why some payloads must repeat it is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-WAREHOUSE-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "warehouseCode"
   }
  ],
  "documents_say": "Required; the first query has no such field.",
  "example_shows": "`WH001`.",
  "decision": "Required, as this table says.",
  "why": "Whoever moves from the first query to this one must know the warehouse.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-BOTH-NUMBERS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "asnNumbers"
   }
  ],
  "documents_say": "Inbound order numbers and reference numbers are separate filters; the range of time matters only without both.",
  "example_shows": "Both, and a range of receipt time.",
  "decision": "All may be combined.",
  "why": "Whether the filters are joined by \"and\" or by \"or\" is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-REF-NUMBERS",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "refNumbers"
   }
  ],
  "documents_say": "A list without a maximum, where `asnNumbers` has 100. An inbound order calls the number `referenceNumber`.",
  "example_shows": "`REF202606050001`, the `referenceNumber` of the order.",
  "decision": "A list of any length under the name of this table.",
  "why": "The names differ, and a limit is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-RECEIVE-TIME-FROM",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "receiveTimeFrom"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "receiveTimeTo"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "createdTimeFrom"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "createdTimeTo"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "lastUpdatedTimeFrom"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "lastUpdatedTimeTo"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "createdTimeFrom"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "createdTimeTo"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "updatedTimeFrom"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "updatedTimeTo"
   }
  ],
  "documents_say": "Format yyyy-MM-dd HH:mm:ss, no time zone. The last update is `updatedTime` with items, `lastUpdatedTime` with inbound orders.",
  "example_shows": "`2026-06-05 00:00:00` to `2026-06-05 23:59:59` for the receipt; the others do not appear.",
  "decision": "A string of that format.",
  "why": "The time zone, and whether the boundary is included, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-PUTAWAY-COMPLETED-TIME-FROM",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "putawayCompletedTimeFrom"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "putawayCompletedTimeTo"
   }
  ],
  "documents_say": "Format yyyy-MM-dd HH:mm:ss, no time zone. The rule on complete ranges names creation, last update and receipt, not putaway.",
  "example_shows": "It does not appear.",
  "decision": "A string of that format; a range of putaway alone does not satisfy the rule.",
  "why": "The rule is taken at its word, although the omission may be a slip.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-PAGE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "page"
   }
  ],
  "documents_say": "Default 1; no minimum.",
  "example_shows": "`1`.",
  "decision": "No minimum.",
  "why": "The item query wants pages greater than 0; here that is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-PAGE-SIZE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "pageSize"
   }
  ],
  "documents_say": "Default 100, maximum 200; no minimum.",
  "example_shows": "`50`.",
  "decision": "At most 200.",
  "why": "The item query says that it must be greater than 0; here that is not said, and a bound would be ours.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-EXT-ASN-NUMBER",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].extAsnNumber"
   }
  ],
  "documents_say": "External inbound order number.",
  "example_shows": "`ASN202606050001`, the inbound order number itself; the call to create and the first query print `EXTASN202606050001` for the same order.",
  "decision": "A string.",
  "why": "Whether this query returns the external number or repeats the other is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-WMS-STATUS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].wmsStatus"
   }
  ],
  "documents_say": "The same values as `stage`, with the same meanings.",
  "example_shows": "`CLOSED` in both.",
  "decision": "Two strings.",
  "why": "What tells the two apart is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-PUTAWAY-STAGE",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].putawayStage"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "putawayStage"
   }
  ],
  "documents_say": "IN PROGRESS, with a space, beside PENDING and COMPLETED.",
  "example_shows": "`COMPLETED` in the query, `IN PROGRESS` in the push.",
  "decision": "Any string; the spelling with a space is listed as known.",
  "why": "The other stages of two words have an underscore, as DUE_IN has. The push prints the space.",
  "readings": {
   "documents": {
    "const": "IN PROGRESS"
   },
   "underscore": {
    "const": "IN_PROGRESS"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-PUTAWAY-QUANTITIES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].putawayStage"
   }
  ],
  "documents_say": "COMPLETED means that putaway is completed.",
  "example_shows": "`COMPLETED`, while 8 of 10 pieces are put away.",
  "decision": "No rule between stage and quantities.",
  "why": "The adjustment of -1 does not make up the difference; when putaway counts as completed is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-PUTAWAY-TIME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].putawayTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].arrivalTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnItemReceiveDetails[].receiveTime"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "asnItemReceiveDetails[].receiveTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnItemReceiveDetails[].putawayTime"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "asnItemReceiveDetails[].putawayTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].additionalInfoList[].uploadedTime"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "additionalInfoList[].uploadedTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].expectedReceiptDate"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "expectedReceiptDate"
   },
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].receiveTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].receiveTime"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "handlings.arrivalDate"
   }
  ],
  "documents_say": "Times of receipt, putaway, arrival and upload: type string, no format and no time zone, but for `receiveTime` of the push, which is yyyy-MM-dd HH:mm:ss. The push calls the arrival `arrivalDate`, requests the putaway `putawayCompletedTime`; `expectedReceiptDate` has type date in the call to create.",
  "example_shows": "`2026-06-05 11:20:00` or the like.",
  "decision": "A string without a pattern.",
  "why": "A client must know the zone to compare times; the text leaves it open.",
  "readings": {
   "seconds": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"
   },
   "offset": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}$"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-NESTING-LINES",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].adjustInfos"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnItemReceiveDetails"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].batchInfo"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].additionalInfoList"
   }
  ],
  "documents_say": "The rows of lines, adjustments, details of receipt, batches and additional information all stand at the depth of the order.",
  "example_shows": "They are members of these lists.",
  "decision": "Members of these lists.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-ADJUST-QTY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].adjustInfos[].adjustQty"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "adjustInfos[].adjustQty"
   }
  ],
  "documents_say": "Adjustment quantity, without a word on sign or effect.",
  "example_shows": "`-1`, while the line has 10 expected and 10 in `quantity`.",
  "decision": "An integer, which may be negative.",
  "why": "Whether the quantities of the line already contain the adjustment is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-DETAIL-ID",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnItemReceiveDetails[].detailId"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "asnItemReceiveDetails[].detailId"
   }
  ],
  "documents_say": "\"Voucher detail ID\" in the V2 query, \"detail ID\" in the push.",
  "example_shows": "`RV202606050001` in the query, `D202606050001` in the push.",
  "decision": "One string, described with both notes.",
  "why": "Whether the two IDs are the same thing is not said; do not match them across calls.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-INFO-TYPE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].additionalInfoList[].infoType"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "additionalInfoList[].infoType"
   }
  ],
  "documents_say": "Name of the type, without values or a language.",
  "example_shows": "Chinese text beside the code `NO_EXCEPTION`.",
  "decision": "Any string.",
  "why": "Branch on `infoTypeCode`; the name may come in any language.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-NESTING-FILES",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].additionalInfoList[].asnAdditionalFiles"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "additionalInfoList[].asnAdditionalFiles"
   }
  ],
  "documents_say": "The rows of a file stand at the depth of the lists around it.",
  "example_shows": "They are members of the files, inside the additional information.",
  "decision": "Members of the files.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-FILE-TYPE",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].additionalInfoList[].asnAdditionalFiles[].fileType"
   }
  ],
  "documents_say": "Common values BILL_OF_LADING, PACKING_LIST, OTHER.",
  "example_shows": "`OTHER` for a photo, where the push prints `PHOTO` for the same file.",
  "decision": "Any string; the three are listed as known.",
  "why": "One file has two types; outbound orders spell theirs `Bill of Lading`.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-IS-UPDATE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].additionalInfoList[].asnAdditionalFiles[].isUpdate"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "additionalInfoList[].asnAdditionalFiles[].isUpdate"
   }
  ],
  "documents_say": "Whether to update the attachment.",
  "example_shows": "`false`.",
  "decision": "A boolean.",
  "why": "The words suit a request; what they mean in data that the platform sends is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-FILE-BASE64",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].additionalInfoList[].asnAdditionalFiles[].fileBase64"
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "additionalInfoList[].asnAdditionalFiles[].fileBase64"
   }
  ],
  "documents_say": "Base64 file content, not required.",
  "example_shows": "An empty string beside a URL.",
  "decision": "Any string, also an empty one.",
  "why": "Whether the content is ever filled, and whether the URL expires, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-PUSH-DELIVERY",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_ORDER_STATUS",
    "direction": "response",
    "field": ""
   },
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "response",
    "field": ""
   },
   {
    "operation": "GLINK_ADJUST_STOCK_PUSH",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "The customer system must return the result of the processing. Neither the URL that is called nor its header fields, a signature, a time limit or what happens after a failure is told, of any push.",
  "example_shows": "A success.",
  "decision": "A receiver gives its URL to whoever runs the warehouse, answers the documented MetaResponse and takes a push that comes twice.",
  "why": "How the three documented pushes travel is in no source. One integrator agreed with its warehouse on a URL, on bare JSON without a signature and on success by HTTP 200 with `success: true`, for a push of another kind, which had not arrived by July 2026.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-STATUS-RESPONSE-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "Operation status code, without values.",
  "example_shows": "`SUCCESS`, with an empty message where other examples have `success`.",
  "decision": "Any string or null.",
  "why": "Which codes the platform understands from a customer is not said; send `SUCCESS` on success.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-STATUS-WMS-ASN-NUMBER",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "wmsAsnNumber"
   }
  ],
  "documents_say": "Required in the push, not in the queries.",
  "example_shows": "It is printed everywhere.",
  "decision": "Required, as this table says.",
  "why": "The queries do not promise it.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-STATUS-WAREHOUSE-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "warehouseCode"
   }
  ],
  "documents_say": "Not required; required in the call to create and in the V2 query.",
  "example_shows": "`WH001`.",
  "decision": "Optional, as this table says.",
  "why": "When a push lacks it is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-STATUS-RECEIVE-TIME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "receiveTime"
   }
  ],
  "documents_say": "Format yyyy-MM-dd HH:mm:ss, no time zone.",
  "example_shows": "`2026-06-05 10:30:00`.",
  "decision": "A string of that format.",
  "why": "It is the only time of the push whose format is stated. The time zone, which a client needs to compare times, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-STATUS-REMARK",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "remark"
   }
  ],
  "documents_say": "At present fixed as an empty string.",
  "example_shows": "An empty string.",
  "decision": "Any string.",
  "why": "\"At present\" announces a change that must not break a receiver.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-STATUS-VOLUME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "handlings.volume"
   }
  ],
  "documents_say": "Volume, without a unit; the object has units of length and weight.",
  "example_shows": "`1.5` beside the length unit `cm`.",
  "decision": "A number.",
  "why": "Two pallets do not fit into 1.5 cubic centimetres; cubic metres are likely, but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-STATUS-HANDLING-DETAILS",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "handlings.handlingDetailList"
   }
  ],
  "documents_say": "`handlingDetailList`; the push of outbound orders has `handlingDetails`, and other members around it.",
  "example_shows": "`handlingDetailList`.",
  "decision": "Objects of their own for inbound orders.",
  "why": "Objects of the same purpose differ in names and types.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-STATUS-NESTING-HANDLING-DETAILS",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "handlings.handlingDetailList"
   }
  ],
  "documents_say": "The rows of a detail stand at the depth of the handling.",
  "example_shows": "They are members of the details.",
  "decision": "Members of the details.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-STATUS-CHARGE-MAN-HOUR",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "handlings.handlingDetailList[].chargeManHour"
   }
  ],
  "documents_say": "Total duration, without a unit.",
  "example_shows": "`1.5` beside a quantity of 2.0 in `MANHOUR`.",
  "decision": "A number.",
  "why": "The name says hours, but the example does not tell how it relates to the quantity.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-STATUS-FILE-TYPE",
  "kind": "value-not-listed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_UPDATE_ASN_STATUS",
    "direction": "request",
    "field": "additionalInfoList[].asnAdditionalFiles[].fileType"
   }
  ],
  "documents_say": "Common values BILL_OF_LADING, PACKING_LIST, OTHER.",
  "example_shows": "`PHOTO`.",
  "decision": "Any string; the three are listed as known.",
  "why": "The document's own push has a fourth value, and the V2 query calls the same file `OTHER`.",
  "readings": {
   "documents": {
    "enum": [
     "BILL_OF_LADING",
     "PACKING_LIST",
     "OTHER"
    ]
   },
   "example": {
    "const": "PHOTO"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-LIST-SIZE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList"
   }
  ],
  "documents_say": "A required list, without a minimum or maximum.",
  "example_shows": "One item.",
  "decision": "No limits.",
  "why": "How many items one call may carry is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-UPSERT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList"
   }
  ],
  "documents_say": "An item that exists is updated; flags that are not sent default to false.",
  "example_shows": "A full item.",
  "decision": "No rule.",
  "why": "Whether an update clears what it does not mention, flags above all, is not said; send items in full.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-CUSTOMER-CODE",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].customerCode"
   }
  ],
  "documents_say": "Required in each item; the payload itself has none.",
  "example_shows": "It is sent in the item only. Public clients send a customer code at the root of every business payload.",
  "decision": "Required in each item, as documented.",
  "why": "The document decides; whether one call may mix customers is not said.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "root": {
    "not": {}
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-DESCRIPTION",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].description"
   }
  ],
  "documents_say": "\"Item name description\", required; there is no `name`.",
  "example_shows": "A name in Chinese, with the English one in `description1`.",
  "decision": "A required string that holds the name.",
  "why": "Outbound orders call it `name`.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-COUNTRY-OF-ORIGIN",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].countryOfOrigin"
   }
  ],
  "documents_say": "A two-letter country code, for example US or CN.",
  "example_shows": "`CN`.",
  "decision": "Two letters in either case.",
  "why": "Both examples are upper case; that lower case is refused is not said. Inbound orders call the field `originCountry`.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-SHELF-LIFE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].shelfLife"
   }
  ],
  "documents_say": "A number with its unit in a field of its own; both are optional.",
  "example_shows": "`365` with `DAY`.",
  "decision": "Neither forces the other.",
  "why": "What a shelf life without a unit means is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-SHELF-LIFE-UNIT",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].shelfLifeUnit"
   }
  ],
  "documents_say": "\"Business-defined values\": DAY, MONTH, YEAR.",
  "example_shows": "`DAY`.",
  "decision": "The three values, no other.",
  "why": "No \"etc.\" follows and the words name the values as a set; that a business can define more is possible, but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-NESTING-PACKAGING",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].packagingList"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].packagingList"
   }
  ],
  "documents_say": "The rows of a packaging node stand at the depth of the item.",
  "example_shows": "They are members of the nodes.",
  "decision": "Members of the nodes.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-SEVERAL-EA",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].packagingList"
   }
  ],
  "documents_say": "At least the EA node must be given.",
  "example_shows": "One node each of EA, INP and CS.",
  "decision": "At least one `EA` node; more nodes of any unit are allowed.",
  "why": "What two nodes of the same unit do is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-PCS-QTY",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].packagingList[].pcsQty"
   }
  ],
  "documents_say": "Valid only for INP and CS.",
  "example_shows": "It is missing for `EA`.",
  "decision": "Not allowed for `EA`, optional for the others.",
  "why": "Whether the platform refuses or ignores it there is not said; the note is taken at its word.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-PCS-QTY-UNIT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].packagingList[].pcsQty"
   }
  ],
  "documents_say": "Package quantity.",
  "example_shows": "`10` for `INP`, `20` for `CS`.",
  "decision": "An integer.",
  "why": "Whether a case counts single pieces or inner packages is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-DIMENSIONS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].packagingList[].length"
   }
  ],
  "documents_say": "Required. Greater than 0 for EA; \"populated according to the corresponding package\" for INP and CS, as with width, height and weight.",
  "example_shows": "Greater than 0 throughout.",
  "decision": "No minimum for `INP` and `CS`.",
  "why": "Whether 0 is allowed for a package that does not exist is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-VOLUME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].packagingList[].volume"
   }
  ],
  "documents_say": "Volume, without a unit.",
  "example_shows": "400 for 10 by 8 by 5.",
  "decision": "A number.",
  "why": "The examples are length times width times height in the unit of dimensions; what holds when they differ is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-NESTING-BARCODES",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].barcodeList"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].barcodeList"
   }
  ],
  "documents_say": "The list and its rows stand at the depth of the packaging nodes.",
  "example_shows": "It is a member of the item, beside `packagingList`, and its rows are members of the barcodes.",
  "decision": "A member of the item.",
  "why": "The example shows the nesting that the table lost; one integrator reports the two lists side by side too.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-BARCODE-LIMIT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].barcodeList"
   }
  ],
  "documents_say": "Of the barcodes for EA at most the first three are used.",
  "example_shows": "One each for EA, INP and CS.",
  "decision": "No limit; the description tells the rule.",
  "why": "More are not forbidden, but nothing tells that they were ignored. How many INP and CS take is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-BARCODE-UNIT",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].barcodeList[].unit"
   }
  ],
  "documents_say": "Neither member of a barcode is required.",
  "example_shows": "Both are sent.",
  "decision": "Optional, as the table says.",
  "why": "What a barcode without a unit is for is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-BARCODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].barcodeList[].barcode"
   }
  ],
  "documents_say": "Neither member of a barcode is required.",
  "example_shows": "Both are sent.",
  "decision": "Optional, as the table says.",
  "why": "What an entry without a barcode does is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-NESTING-UDF",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].udf1"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].udf1"
   }
  ],
  "documents_say": "The user-defined fields follow the rows of a barcode at the same depth.",
  "example_shows": "They are members of the item; 6 to 12 do not appear.",
  "decision": "Members of the item, and so are the rows after them.",
  "why": "The example shows the nesting that the table lost.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-DEFAULT-PRICE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].defaultPrice"
   }
  ],
  "documents_say": "Default selling price, without a currency.",
  "example_shows": "`99.99`.",
  "decision": "A number.",
  "why": "The currency is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-IMAGE-URL",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].imageUrl"
   }
  ],
  "documents_say": "A member of the item; the query returns it inside each packaging node.",
  "example_shows": "At the item.",
  "decision": "The places of the two tables.",
  "why": "Which node an image sent for the item ends up in is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-DISTRIBUTION-ATTRIBUTES",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].distributionAttributes"
   }
  ],
  "documents_say": "`distributionAttributes`, a boolean; outbound orders have `ifDistributionItem`.",
  "example_shows": "`false`.",
  "decision": "The name of this table.",
  "why": "The plural name suggests more than a flag; the same thing goes by two names.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-OWNER-SHIP",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "request",
    "field": "itemList[].ownerShip"
   }
  ],
  "documents_say": "`ownerShip`; outbound orders have `ownerShipOfItem`.",
  "example_shows": "`BEST`, although the item is no distribution item.",
  "decision": "An optional string, whatever `distributionAttributes` says.",
  "why": "The note ties it to goods of another distributor; the example sends it without.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-PARTIAL",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "response",
    "field": "success"
   },
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "A boolean beside the code PARTIAL_SUCCEED, of which the document says no more than the name.",
  "example_shows": "`true` with `SUCCESS`.",
  "decision": "A boolean; look at each result.",
  "why": "When PARTIAL_SUCCEED is sent, and what `success` says when only some items succeeded, nobody says.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-RESULTS-ON-FAILURE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "response",
    "field": "results"
   }
  ],
  "documents_say": "Required.",
  "example_shows": "A list with one result.",
  "decision": "Required, as documented.",
  "why": "Whether an answer such as INVALID_SIGNATURE, which never reached the items, has the list is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-RESULT-SKU",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "response",
    "field": "results[].sku"
   }
  ],
  "documents_say": "Empty when the request has no sku, which it must have.",
  "example_shows": "`SKU001`.",
  "decision": "String or null, also an empty string.",
  "why": "Whether \"empty\" is an empty string, null or nothing at all is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-ITEM-INFO",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_OPERATE_ITEM_NOTIFY",
    "direction": "response",
    "field": "results[].info"
   }
  ],
  "documents_say": "`info`, explained as message.",
  "example_shows": "An empty string.",
  "decision": "The name of this table.",
  "why": "The item query calls the same thing `message`.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-HALF-RANGE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Without codes, one complete range of creation or of update time is required; the rows of the single times say only that a range must be provided.",
  "example_shows": "Codes, no times.",
  "decision": "Start and end of one kind; a lone start or end is allowed beside codes or a complete range.",
  "why": "The document forbids it nowhere; nor does it limit how long a range may be.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-NO-CRITERIA",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "skus"
   }
  ],
  "documents_say": "When empty, a range of time, `page` and `pageSize` are required.",
  "example_shows": "Two codes. One integrator reports that a live query without any of them was refused, with `success: false` and code `INVALID_DATA`.",
  "decision": "Required as documented.",
  "why": "The report agrees with the document. With which HTTP status the refusal came is not said. An empty list counts as empty.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-SKUS-AND-RANGE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "skus"
   }
  ],
  "documents_say": "Codes and ranges of time are each optional beside the other.",
  "example_shows": "Codes and a status.",
  "decision": "All may be combined.",
  "why": "Whether the filters are joined by \"and\" or by \"or\" is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-PAGE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "page"
   }
  ],
  "documents_say": "Required when the codes are empty, greater than 0; no default.",
  "example_shows": "Missing, beside codes.",
  "decision": "Greater than 0 whenever it is sent.",
  "why": "Whether the limit holds beside codes is not said. Sending it there changes how codes that are not found are reported.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-PAGE-SIZE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "pageSize"
   }
  ],
  "documents_say": "Required when the codes are empty, greater than 0 and at most 200; no default.",
  "example_shows": "Missing, beside codes.",
  "decision": "Within these limits whenever it is sent.",
  "why": "Whether the limits hold beside codes is not said; the V2 query of inbound orders has a default of 100.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-SUCCESS-WITH-FAILURES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "success"
   }
  ],
  "documents_say": "A boolean for the whole; each item has its own.",
  "example_shows": "`true` with code `SUCCESS`, although one of two items failed.",
  "decision": "A boolean; look at each item.",
  "why": "When `PARTIAL_SUCCEED` is sent, nobody says.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-CODE-MEANINGS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "Six possible values without meanings; the call that creates items explains the same six.",
  "example_shows": "`SUCCESS`.",
  "decision": "Any string or null; the six are listed as known.",
  "why": "A new code must not break a client.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-TOTAL",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "total"
   }
  ],
  "documents_say": "Total records.",
  "example_shows": "`2`, of which one was not found.",
  "decision": "An integer.",
  "why": "Whether codes that are not found always count is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-NOT-FOUND",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList"
   }
  ],
  "documents_say": "Without paging, each SKU that is not found yields an entry that failed.",
  "example_shows": "One such entry.",
  "decision": "No rule on the number of entries.",
  "why": "What a query by codes with paging returns for them is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-MISSING-FIELDS",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList"
   }
  ],
  "documents_say": "No `description1`, no user-defined fields 5 to 12, no price, owner, volume or net weight, all of which can be sent.",
  "example_shows": "As the table. One integrator reports that optional members are absent rather than null.",
  "decision": "As the table; other members are tolerated, and every member may be absent.",
  "why": "These cannot be read back.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-ITEM-CODE",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].code"
   }
  ],
  "documents_say": "SUCCESS or FAIL; FAIL is not among the codes of the answer.",
  "example_shows": "Both.",
  "decision": "Any string; the two are listed as known.",
  "why": "One name has two sets of values at two depths.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-COUNTRY-OF-ORIGIN",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].countryOfOrigin"
   }
  ],
  "documents_say": "A two-letter country code, for example US or CN.",
  "example_shows": "`CN`.",
  "decision": "Two letters in either case.",
  "why": "That only upper case is returned is not said. That an item without a country lacks the member is inferred from what one integrator reports of optional members.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-SHELF-LIFE-UNIT",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].shelfLifeUnit"
   }
  ],
  "documents_say": "\"Business-defined values\": DAY, MONTH, YEAR.",
  "example_shows": "`DAY`.",
  "decision": "Any string; the three are listed as known.",
  "why": "That a business can define more is possible, but not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-THREE-NODES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].packagingList"
   }
  ],
  "documents_say": "An item that was found always has the nodes EA, INP and CS.",
  "example_shows": "Three nodes.",
  "decision": "Where the list is present and the item was found, it has exactly three nodes, one of each unit; the list itself is optional.",
  "why": "What the nodes hold that were never sent is not said, and one integrator saw items without optional members.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-PCS-QTY",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].packagingList[].pcsQty"
   }
  ],
  "documents_say": "Usually empty for the EA node.",
  "example_shows": "Missing for `EA`.",
  "decision": "Integer or null, or missing.",
  "why": "Whether \"empty\" is null or nothing at all, and when EA has one, is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-IMAGE-URL",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].packagingList[].imageUrl"
   }
  ],
  "documents_say": "A member of each packaging node; the call that creates items has it at the item.",
  "example_shows": "The same URL in all three nodes.",
  "decision": "The places of the two tables.",
  "why": "Whether the nodes can have different images is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-BARCODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].barcodeList[].barcode"
   }
  ],
  "documents_say": "Not required, though only nodes with a barcode that is not empty are returned.",
  "example_shows": "Every node has a barcode.",
  "decision": "Optional, but not empty.",
  "why": "The column decides whether the member must be there, the note what it holds.",
  "family": "glink"
 },
 {
  "id": "GLINK-GATEWAY-CALL",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "gateway",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Nothing of how a request travels: no URL, no envelope, no signature.",
  "example_shows": "Business payloads only.",
  "decision": "One POST with four form fields, as public clients send it, marked as `public-clients`.",
  "why": "Without it the documents cannot be used; two independent clients agree on the fields and on the signature.",
  "family": "glink"
 },
 {
  "id": "GLINK-GATEWAY-WIRE-FORM",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "gateway",
    "direction": "request",
    "field": "bizData"
   }
  ],
  "documents_say": "Nothing.",
  "example_shows": "Nothing.",
  "decision": "A form is described; query parameters with a JSON body are mentioned.",
  "why": "One public client sends a form and says that JSON is refused, another sends query parameters with a JSON body. Both work, by their authors.",
  "family": "glink"
 },
 {
  "id": "GLINK-GATEWAY-SIGN",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "gateway",
    "direction": "request",
    "field": "sign"
   }
  ],
  "documents_say": "Nothing, although INVALID_SIGNATURE is among the documented codes.",
  "example_shows": "Nothing.",
  "decision": "Lower-case hex MD5 of `bizData` and the partner key.",
  "why": "Public clients compute it so; whether upper case is refused is not known.",
  "family": "glink"
 },
 {
  "id": "GLINK-GATEWAY-CODES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "gateway",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "Codes are listed for the batch call of items only, in capitals; other calls answer `success` in lower case.",
  "example_shows": "`SUCCESS` and `success`.",
  "decision": "Any string or null; the listed ones are known values.",
  "why": "Which codes the gateway itself answers is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-META-DATA",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "response",
    "field": "data"
   },
   {
    "operation": "GLINK_CANCEL_ORDER_NOTIFY",
    "direction": "response",
    "field": "data"
   },
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "response",
    "field": "data"
   },
   {
    "operation": "stockAttributeChanged",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "No table has `data`.",
  "example_shows": "One integrator saw `data: null` when outbound orders are created and cancelled. Its code looks for a JSON text with `wmsAsnNumber` and `asnNumber` in `data` when an inbound order is created, and does without where it is missing. Its own receiver of changed attributes answers with `data`.",
  "decision": "An optional text, which may be null.",
  "why": "A member that nothing depends on. Do not wait for a number of the WMS in it.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-BY-SKU-CUT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "The readable part of the page ends inside the example of the answer.",
  "example_shows": "The members down to `barcode`.",
  "decision": "The members of the table; whatever else comes is let through.",
  "why": "Whether the page has further sections, and whether the query page by page is one of them, cannot be read.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-BY-SKU-DEFAULT-SCOPE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY",
    "direction": "request",
    "field": "allStockStatus"
   }
  ],
  "documents_say": "Without `true`, a default scope of stock statuses applies. Which statuses it has is not said.",
  "example_shows": "`false`.",
  "decision": "An optional boolean without a default.",
  "why": "Ask for every status where you count stock: the scope may leave out damaged goods.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-BY-SKU-ROWS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY",
    "direction": "response",
    "field": "inventoryVOList"
   },
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "response",
    "field": "inventoryVOList"
   }
  ],
  "documents_say": "Rows of stock with a stock status each.",
  "example_shows": "One row, of good stock.",
  "decision": "A list in which an item code may occur more than once.",
  "why": "Whether good and damaged stock of one item come as two rows is not said. Do not take the item code for a key.",
  "family": "glink"
 },
 {
  "id": "GLINK-WAREHOUSE-STOCK-ROWS",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "response",
    "field": "inventoryVOList[].skuStatus"
   }
  ],
  "documents_say": "One integrator expects `GOOD` and `DAMAGE`.",
  "example_shows": "Only `GOOD` was seen live.",
  "decision": "Both are known values of an open set.",
  "why": "Nobody has seen damaged stock in this answer.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-BY-SKU-BARCODE-NULL",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY",
    "direction": "response",
    "field": "inventoryVOList[].barcode"
   }
  ],
  "documents_say": "Type string.",
  "example_shows": "The example seems to print null; the readable part ends inside the word.",
  "decision": "A string or null.",
  "why": "`name`, just before it, is null without doubt.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-QUANTITIES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY",
    "direction": "response",
    "field": "inventoryVOList[].total"
   },
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "response",
    "field": "inventoryVOList[].totalQty"
   }
  ],
  "documents_say": "A total and its parts, without a rule of how they add up. Nothing tells the types of the live quantities either.",
  "example_shows": "Placeholders.",
  "decision": "Whole numbers, which nothing checks against each other.",
  "why": "Take each number for what its own name says. One integrator keeps them as whole numbers.",
  "family": "glink"
 },
 {
  "id": "GLINK-STOCK-BY-SKU-UNKNOWN",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "Nothing is said of item codes that the warehouse does not know.",
  "example_shows": "Only a known item.",
  "decision": "Nothing.",
  "why": "An unknown item may be left out, or come with zeros, or fail the call. Look for the codes that you asked for.",
  "family": "glink"
 },
 {
  "id": "GLINK-WAREHOUSE-STOCK-STATUS-REQUIRED",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "request",
    "field": "stockStatus"
   }
  ],
  "documents_say": "Required, by the page of the vendor that one integrator copied; its values are not given.",
  "example_shows": "Live it may be left out, and every status comes back.",
  "decision": "Optional.",
  "why": "What was seen live outranks the mark \"required\". The integrator advises to leave it out.",
  "family": "glink"
 },
 {
  "id": "GLINK-WAREHOUSE-STOCK-PAGE-SIZE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "request",
    "field": "pageSize"
   }
  ],
  "documents_say": "Required without `skus`, and 200 unless given. No upper limit is stated.",
  "example_shows": "200.",
  "decision": "Required without `skus`, with 200 as its default, and without a maximum.",
  "why": "Always send it. The number is what one integrator uses.",
  "family": "glink"
 },
 {
  "id": "GLINK-WAREHOUSE-STOCK-DOMAIN-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "request",
    "field": "domainCode"
   }
  ],
  "documents_say": "Optional; its purpose is not said.",
  "example_shows": "Not sent.",
  "decision": "An optional string.",
  "why": "The query of the customer returns a member of the same name.",
  "family": "glink"
 },
 {
  "id": "GLINK-WAREHOUSE-STOCK-CODE-NAME",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "The integrator's own paper has `Code`.",
  "example_shows": "The live answer has `code`.",
  "decision": "`code`.",
  "why": "What was seen live decides.",
  "family": "glink"
 },
 {
  "id": "GLINK-WAREHOUSE-STOCK-PARTNER-ID",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The copy of the page has no `partnerId`.",
  "example_shows": "The integrator sends it in the envelope only.",
  "decision": "No member of that name; it is let through.",
  "why": "Whether the payload may hold it is not known.",
  "family": "glink"
 },
 {
  "id": "GLINK-WAREHOUSE-STOCK-STATUS-FILTER",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The copy of the page has no `status`.",
  "example_shows": "A paper of the integrator has a filter `status`.",
  "decision": "No member of that name.",
  "why": "Only the paper names it.",
  "family": "glink"
 },
 {
  "id": "GLINK-LAST-PAGE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "response",
    "field": "inventoryVOList"
   },
   {
    "operation": "GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY",
    "direction": "response",
    "field": "asnInfoList"
   }
  ],
  "documents_say": "The answer has neither a total nor a number of pages.",
  "example_shows": "Both known clients of GLINK stop at the first page that is not full.",
  "decision": "A page with fewer entries than were asked for is the last one.",
  "why": "Nobody has seen a last page that is full.",
  "family": "glink"
 },
 {
  "id": "GLINK-SUCCESS-REQUIRED",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "response",
    "field": "success"
   },
   {
    "operation": "GLINK_QUERY_WAREHOUSE_NOTIFY",
    "direction": "response",
    "field": "success"
   },
   {
    "operation": "GLINK_QUERY_CARRIER_NOTIFY",
    "direction": "response",
    "field": "success"
   },
   {
    "operation": "GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY",
    "direction": "response",
    "field": "success"
   }
  ],
  "documents_say": "No page with the marks of these answers could be read.",
  "example_shows": "`success` is there.",
  "decision": "Required.",
  "why": "It is the member that tells the outcome, and every documented answer of GLINK has it.",
  "family": "glink"
 },
 {
  "id": "GLINK-MASTER-DATA-MESSAGE-NULL",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_WAREHOUSE_NOTIFY",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_QUERY_CARRIER_NOTIFY",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_QUERY_INVENTORY_NOTIFY_NEW",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY",
    "direction": "response",
    "field": "message"
   }
  ],
  "documents_say": "Type string, by what one integrator reads.",
  "example_shows": "Other answers of GLINK have null in this member.",
  "decision": "A string or null.",
  "why": "A reader must not fail on what other calls are known to answer.",
  "family": "glink"
 },
 {
  "id": "GLINK-OWNER-CUT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_OWNER_NOTIFY",
    "direction": "response",
    "field": "customerDTOList[].inventoryReportRecipients"
   }
  ],
  "documents_say": "The readable part of the page ends in this row.",
  "example_shows": "The example cannot be read.",
  "decision": "The rows that can be read; whatever else comes is let through.",
  "why": "Further members are certain, and their names are not known.",
  "family": "glink"
 },
 {
  "id": "GLINK-OWNER-ERRORS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_OWNER_NOTIFY",
    "direction": "response",
    "field": "errorMessageList"
   }
  ],
  "documents_say": "Errors stand in a list. As far as the page is legible, `code` and `message` at the top are missing.",
  "example_shows": "Nothing that can be read.",
  "decision": "`success` decides; the first error of the list tells why.",
  "why": "Every other call of GLINK tells code and message at the top.",
  "family": "glink"
 },
 {
  "id": "GLINK-OWNER-TIMES",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_OWNER_NOTIFY",
    "direction": "response",
    "field": "customerDTOList[].createTime"
   },
   {
    "operation": "GLINK_QUERY_OWNER_NOTIFY",
    "direction": "response",
    "field": "customerDTOList[].updateTime"
   }
  ],
  "documents_say": "Type date, without a format.",
  "example_shows": "Nothing that can be read.",
  "decision": "A text or a number.",
  "why": "Other answers of GLINK have dates as texts and as milliseconds.",
  "family": "glink"
 },
 {
  "id": "GLINK-OWNER-WAREHOUSE-CODES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_OWNER_NOTIFY",
    "direction": "response",
    "field": "customerDTOList[].warehouseCodes"
   }
  ],
  "documents_say": "One string, no list; what separates the codes is not given.",
  "example_shows": "Nothing that can be read.",
  "decision": "A string.",
  "why": "The query of warehouses returns them as a list.",
  "family": "glink"
 },
 {
  "id": "GLINK-WAREHOUSE-MEMBERS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_WAREHOUSE_NOTIFY",
    "direction": "response",
    "field": "resultList[].warehouseCode"
   }
  ],
  "documents_say": "No page of the vendor could be read.",
  "example_shows": "One integrator reads three members, skips entries without a code, and says that there are more.",
  "decision": "Three optional members; whatever else comes is let through.",
  "why": "An entry without a code is of no use to an order.",
  "family": "glink"
 },
 {
  "id": "GLINK-CARRIER-ACTUAL-LOGISTICS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_CARRIER_NOTIFY",
    "direction": "request",
    "field": "needActualLogistics"
   }
  ],
  "documents_say": "A flag; what it adds to the answer is not said.",
  "example_shows": "Not sent.",
  "decision": "An optional boolean.",
  "why": "Only its name tells its meaning.",
  "family": "glink"
 },
 {
  "id": "GLINK-CARRIER-PLACE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_CARRIER_NOTIFY",
    "direction": "response",
    "field": "resultList[].carrierServiceList[].carrier"
   }
  ],
  "documents_say": "One comment of the integrator has `carrier` beside `logisticsProvider`.",
  "example_shows": "Its code reads `carrier` from each service.",
  "decision": "`carrier` is a member of the service.",
  "why": "What the code reads decides.",
  "family": "glink"
 },
 {
  "id": "GLINK-CARRIER-UNIQUE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_CARRIER_NOTIFY",
    "direction": "response",
    "field": "resultList[].carrierServiceList[].carrierService"
   }
  ],
  "documents_say": "Nothing says whether a pair of carrier and service is unique in a warehouse.",
  "example_shows": "One integrator takes it for unique.",
  "decision": "Nothing.",
  "why": "Two providers may offer the same pair.",
  "family": "glink"
 },
 {
  "id": "GLINK-CARRIER-TYPE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_CARRIER_NOTIFY",
    "direction": "response",
    "field": "resultList[].carrierServiceList[].carrierType"
   }
  ],
  "documents_say": "The values are not given.",
  "example_shows": "It may be blank.",
  "decision": "A string.",
  "why": "Nothing depends on it that is known.",
  "family": "glink"
 },
 {
  "id": "GLINK-ASN-INSPECTION-CONDITIONS",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY",
    "direction": "request",
    "field": "page"
   }
  ],
  "documents_say": "Which members are required besides `customerCode`, whether a range of time is, whether it is enough, and whether a warehouse can be named: the copy of the page does not say.",
  "example_shows": "One integrator sends a page and a range of completed putaway.",
  "decision": "Everything but `customerCode` is optional.",
  "why": "Send what others are known to send.",
  "family": "glink"
 },
 {
  "id": "GLINK-ASN-INSPECTION-PAGE-SIZE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ASN_INSPECT_DETAIL_NOTIFY",
    "direction": "request",
    "field": "pageSize"
   }
  ],
  "documents_say": "One integrator took 100 from a page of the vendor; whether it is a limit or a default is not said.",
  "example_shows": "100.",
  "decision": "A number without a limit. Our client asks for 100.",
  "why": "A page of 100 is known to be accepted.",
  "family": "glink"
 },
 {
  "id": "GLINK-CHANGE-ATTRIBUTE-SERVICE-TYPE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "stockAttributeChanged",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "No source names a SERVICE_TYPE. The contract is called `changeAttribute4Edi`, which stands in an internal path of the sender too.",
  "example_shows": "Bare JSON without an envelope.",
  "decision": "A push without SERVICE_TYPE, told by its members or by its address.",
  "why": "Give it an address of its own.",
  "family": "glink"
 },
 {
  "id": "GLINK-CHANGE-ATTRIBUTE-DELIVERY",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "stockAttributeChanged",
    "direction": "response",
    "field": "success"
   }
  ],
  "documents_say": "One integrator agreed with the warehouse that the push counts as delivered at HTTP 200 with `success: true`. It provides for repeats.",
  "example_shows": "It had not received a real push by July 2026.",
  "decision": "An answer with `success`, as for the other pushes.",
  "why": "Whether, how often and after which answers a push is sent again is not known.",
  "family": "glink"
 },
 {
  "id": "GLINK-CHANGE-ATTRIBUTE-OR-ADJUSTMENT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "stockAttributeChanged",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Stock that goes from available to held may be told by this push or by `GLINK_ADJUST_STOCK_PUSH`.",
  "example_shows": "`CHANGE_HOLD_QTY` here, `ADJUST_HOLD_QTY` there.",
  "decision": "Both are described.",
  "why": "Nothing says which is sent when, or that not both are. Do not book a quantity twice.",
  "family": "glink"
 },
 {
  "id": "GLINK-CHANGE-ATTRIBUTE-REQUIRED",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "stockAttributeChanged",
    "direction": "request",
    "field": "warehouseCode"
   },
   {
    "operation": "stockAttributeChanged",
    "direction": "request",
    "field": "changeAttributeNumber"
   },
   {
    "operation": "stockAttributeChanged",
    "direction": "request",
    "field": "type"
   },
   {
    "operation": "stockAttributeChanged",
    "direction": "request",
    "field": "changeList"
   },
   {
    "operation": "stockAttributeChanged",
    "direction": "request",
    "field": "changeList[].sku"
   },
   {
    "operation": "stockAttributeChanged",
    "direction": "request",
    "field": "changeList[].changeQty"
   }
  ],
  "documents_say": "The warehouse marks `customerCode` as required and `partnerId` as optional. Its other marks are not known.",
  "example_shows": "The receiver of one integrator demands these too.",
  "decision": "Required, as that receiver demands.",
  "why": "A push that lacks one of them cannot be booked.",
  "family": "glink"
 },
 {
  "id": "GLINK-CHANGE-ATTRIBUTE-TYPES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "stockAttributeChanged",
    "direction": "request",
    "field": "type"
   }
  ],
  "documents_say": "There are types for dates of manufacture and expiry and for the country of origin. Their names are not public.",
  "example_shows": "`CHANGE_STATUS`.",
  "decision": "An open set with the two known values.",
  "why": "One integrator answers a type that it does not handle with success and an empty `data`.",
  "family": "glink"
 },
 {
  "id": "GLINK-CHANGE-ATTRIBUTE-QTY",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "stockAttributeChanged",
    "direction": "request",
    "field": "changeList[].changeQty"
   }
  ],
  "documents_say": "Whether it may be zero, negative or fractional is not said.",
  "example_shows": "`10`.",
  "decision": "A whole number without a limit.",
  "why": "One integrator refuses the whole push for a quantity that it takes for illegal.",
  "family": "glink"
 },
 {
  "id": "GLINK-ASN-PARTNER-ID-LEFT-OUT",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   },
   {
    "operation": "GLINK_CANCEL_ASN_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   },
   {
    "operation": "GLINK_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "partnerId"
   }
  ],
  "documents_say": "Required in the payload.",
  "example_shows": "One integrator takes `partnerId` out of every payload, so that it travels in the envelope only. No note says that a call was refused for it.",
  "decision": "Required, as documented.",
  "why": "The document decides. Our check calls a payload without it a violation of the document; the gateway may well take it.",
  "family": "glink"
 },
 {
  "id": "GLINK-LIVE-TIMES",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].putawayTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].shippingTime"
   }
  ],
  "documents_say": "Type string, without a format.",
  "example_shows": "The examples print `yyyy-MM-dd HH:mm:ss`. One integrator saw `2026-07-29T18:18:54+0800` for `putawayTime` in a live answer, and notes the same form for `shippingTime` in one place and that of the document in others.",
  "decision": "A string without a pattern.",
  "why": "Parse both. The warehouse stood overseas and the offset was that of China: where there is none, that is the zone to try first.",
  "readings": {
   "example": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"
   },
   "observed": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}$"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-RECEIPT-AND-PUTAWAY-ROWS",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnItemReceiveDetails[].detailId"
   }
  ],
  "documents_say": "One row with the received quantity and the quantity put away.",
  "example_shows": "The example has one row, `RV202606050001`. One integrator reads rows that begin `RV` for receipts and rows that begin `PV`, without `receiveTime`, for putaways of the same goods. One `PV` ID stands on several rows.",
  "decision": "One schema for both. Count quantities of one kind of row only.",
  "why": "Adding up all rows counts the goods twice. The integrator does not say that it saw such rows live, but its code reads them.",
  "readings": {
   "documents": {
    "type": "string",
    "pattern": "^(RV|D)"
   },
   "observed": {
    "type": "string",
    "pattern": "^PV"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-OUTBOUND-STAGES",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "request",
    "field": "stage"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].stage"
   }
  ],
  "documents_say": "Common values, without `OPEN`, `PARTIALLY_ALLOCATED`, `SHIPPING` and `CLOSED`.",
  "example_shows": "A warehouse gave one integrator a list that has these four and lacks `REVIEW` and `RELEASED`.",
  "decision": "An open set; all of them are listed as known.",
  "why": "A warehouse may use stages that the document does not name. Of all stages only `SHIPPED` is proven to mean shipped.",
  "family": "glink"
 },
 {
  "id": "GLINK-VALID-IS-NOT-SHIPPED",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].status"
   }
  ],
  "documents_say": "`VALID` means valid.",
  "example_shows": "One integrator saw live that an order stays `VALID` while its stage runs on, through `PICKING` and `PACKING`.",
  "decision": "Two members that are read apart.",
  "why": "Who takes `VALID` for shipped ships twice. `HELD` needs people, and `CANCELLED` is final: both by the same notes.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-ERROR-MESSAGE",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].errorMessage"
   }
  ],
  "documents_say": "No table lists it.",
  "example_shows": "One integrator provides for it, on a failure or lack of stock.",
  "decision": "An optional string.",
  "why": "Whether it ever came is not said.",
  "family": "glink"
 },
 {
  "id": "GLINK-ORDER-CARRIER-MEMBER",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].actualLogistic"
   }
  ],
  "documents_say": "`carrier` is the carrier, `actualLogistic` the logistics actually used.",
  "example_shows": "One integrator looks for the carrier in both.",
  "decision": "Two strings.",
  "why": "The carrier may stand in either.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-FURTHER-MEMBERS",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "documentType"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "doNumber"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "storeName"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "shippingType"
   },
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "pickupCode"
   }
  ],
  "documents_say": "No table lists them.",
  "example_shows": "One integrator notes the names, from a page of the vendor of 21 July 2026.",
  "decision": "Optional strings, so that no check takes them for slips.",
  "why": "Only the names are known. That they are texts is our guess.",
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ASN-FURTHER-MEMBERS",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "refNumber"
   },
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "itemLineQty"
   },
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "cartonQty"
   }
  ],
  "documents_say": "No table lists them.",
  "example_shows": "One integrator sends them.",
  "decision": "Optional, with the types that it sends.",
  "why": "Whether the warehouse uses them is not known.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-FURTHER-MEMBERS",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].refNumber"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].poNumber"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].overEmailFlag"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].capacityType"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].preBuilt"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].palletQty"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].cartonQty"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].handlings.handlingDetails"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnAdditionalFiles"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].batchinfo"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].asnNumber"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].markCode"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].barCodeEA"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems[].remark"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnItemReceiveDetails[].supplier"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnItemReceiveDetails[].arrivalTime"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].batchInfo[].qty"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].batchInfo[].originalCountry"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnAdditionalFiles[].snUrl"
   }
  ],
  "documents_say": "No table of this answer lists them.",
  "example_shows": "One integrator's copy of a page has them.",
  "decision": "Optional members, so that no check takes them for slips.",
  "why": "Probably another state of the page. No live value is quoted.",
  "family": "glink"
 },
 {
  "id": "GLINK-ASN-NUMBER-LENGTH",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CANCEL_ASN_NOTIFY",
    "direction": "request",
    "field": "asnNumbers"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "asnNumbers"
   }
  ],
  "documents_say": "No length.",
  "example_shows": "At most 64 characters, by one integrator's copy of a page.",
  "decision": "No limit.",
  "why": "A note, and no rule: keep your numbers shorter than that.",
  "family": "glink"
 },
 {
  "id": "GLINK-ASN-PAGE-REQUIRED",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "page"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "request",
    "field": "pageSize"
   }
  ],
  "documents_say": "Optional, 1 and 100 when empty.",
  "example_shows": "Required, by one integrator's copy of a page. It asks for 200.",
  "decision": "Optional, as documented.",
  "why": "Send both, and you are right either way.",
  "family": "glink"
 },
 {
  "id": "GLINK-ASN-WEIGHT-UNIT-LOWER-CASE",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": "markList[].weightUnit"
   }
  ],
  "documents_say": "KG, LBS, GRAM.",
  "example_shows": "One integrator sends `kg`.",
  "decision": "The documented spellings.",
  "why": "Whether the spelling matters is not said. Send the documented one.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-OTHER-STATES",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].status"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].wmsStatus"
   },
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].stage"
   }
  ],
  "documents_say": "Status from `SendingToWMS` to `Fulfilled`; inbound stages for the other two.",
  "example_shows": "One integrator's copy has `VOIDED` beside `Voided`, the statuses of outbound orders for `wmsStatus`, and stages of outbound orders for `stage`.",
  "decision": "Open sets with the documented values.",
  "why": "Probably an older state of the page; no live value is quoted. The integrator reads `Fulfilled` as wholly received, `Voided` as cancelled, and `Received` as received in part once something is put away.",
  "family": "glink"
 },
 {
  "id": "GLINK-INBOUND-RETURNS",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "asnInfoList[].asnLineItems"
   }
  ],
  "documents_say": "Lines with the quantity put away and a stock status.",
  "example_shows": "One integrator counts goods received by the `PV` rows, but those of returns by `putawayedQuantity` of the lines. It takes a return for done when `status` is `Fulfilled` and `putawayStage` is `COMPLETED`, and skips lines with nothing put away.",
  "decision": "No rule.",
  "why": "That lines split by stock status is assumed and was not seen. Returns come into being in the warehouse: `refNumber` and `trackingNumber` tell which order or parcel they belong to, and may be missing.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-TOTAL-NULL",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "total"
   }
  ],
  "documents_say": "Type long.",
  "example_shows": "One integrator saw null in a failed answer.",
  "decision": "An integer; our check reports a null.",
  "why": "A failed answer has no total. `success` comes first.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ORDERS-CODE-139",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "An error code, without a list.",
  "example_shows": "One integrator asked by warehouse and range of time in place of numbers, and saw `success: false` with `code: \"139\"` and `total: null`; the message is not quoted.",
  "decision": "Any string or null.",
  "why": "Codes are not always names. That the missing numbers were the cause is our conclusion; the integrator moved to version 2 of the query.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-NAME",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "response",
    "field": "itemList[].description"
   }
  ],
  "documents_say": "`description`, and no `name`.",
  "example_shows": "One integrator lists a member `name`; neither of the two items that it saw live had it.",
  "decision": "`description` only; another member is let through.",
  "why": "What was seen agrees with the document.",
  "family": "glink"
 },
 {
  "id": "GLINK-QUERY-ITEM-TIME-FORM",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "updatedTimeFrom"
   },
   {
    "operation": "GLINK_QUERY_ITEM_NOTIFY",
    "direction": "request",
    "field": "updatedTimeTo"
   }
  ],
  "documents_say": "`yyyy-MM-dd HH:mm:ss`.",
  "example_shows": "Another integrator sends `2020-01-01T00:00:00Z`, and a range of six years.",
  "decision": "The documented form.",
  "why": "Whether its calls succeeded is not said, though it depends on them. No longest range is known.",
  "readings": {
   "documents": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"
   },
   "publicClients": {
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
   }
  },
  "family": "glink"
 },
 {
  "id": "GLINK-CREATE-ORDER-FILE-TYPE-REQUIRED",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ORDER_NOTIFY",
    "direction": "request",
    "field": "files[].fileType"
   }
  ],
  "documents_say": "Not required.",
  "example_shows": "One integrator notes that an entry needs it. With label source `ATTACHMENT` it sends exactly one `Shipping Label`, a tracking number and a carrier.",
  "decision": "Optional, as documented.",
  "why": "An entry without a type is of little use. That integrator sends `fileName` without an extension; whether such an order passes is not noted.",
  "family": "glink"
 },
 {
  "id": "GLINK-ASN-CHANGE-OR-NEW",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CREATE_ASN_NOTIFY",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Creates an inbound order; nothing of repeats.",
  "example_shows": "One integrator's code calls it \"create or change by `asnNumber`\", and never changes one. For outbound orders the same reading turned out to be wrong: a repeat changed nothing.",
  "decision": "No rule.",
  "why": "To change an inbound order, that integrator cancels it and creates another with a new number.",
  "family": "glink"
 },
 {
  "id": "GLINK-ASN-MARKS-STAY-TAKEN",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CANCEL_ASN_NOTIFY",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Nothing on using a number again.",
  "example_shows": "By the code of one integrator, a cancelled inbound order keeps its number and its shipping marks: new ones that are the same clash with them. It appends a time to `asnNumber` and puts it before every `markCode`.",
  "decision": "No rule.",
  "why": "Take new numbers and new marks.",
  "family": "glink"
 },
 {
  "id": "GLINK-CANCEL-ORDER-REFUSED",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_CANCEL_ORDER_NOTIFY",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "What a refused cancellation says, of a shipped order or of an unknown number, and from which stage on it is refused: nothing.",
  "example_shows": "A refusal with placeholders.",
  "decision": "Any code and message.",
  "why": "An answer does not prove that the goods stopped. One integrator asks again until `status` is `CANCELLED`.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-TWICE",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ORDER_NOTIFY",
    "direction": "response",
    "field": "orderInfoList[].orderNumber"
   }
  ],
  "documents_say": "Nothing.",
  "example_shows": "One integrator provides for the same `orderNumber` twice in the pages of one run, and keeps the one that was created later.",
  "decision": "No rule.",
  "why": "Orders that come in between two pages move the rows. A range of shipping time finds shipped orders only, so that integrator asks by creation time.",
  "family": "glink"
 },
 {
  "id": "GLINK-BATCH-QUERY-ASN-PUTAWAY-ALONE",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "GLINK_BATCH_QUERY_ASN_NOTIFY",
    "direction": "response",
    "field": "message"
   }
  ],
  "documents_say": "A range of completed putaway does not count as a condition.",
  "example_shows": "One integrator saw such a query refused with `INVALID_DATA` and a message that ends `cannot be empty at the same time`.",
  "decision": "The rule of the document; the mock answers with that code.",
  "why": "The beginning of the message is not quoted.",
  "family": "glink"
 },
 {
  "id": "QLINK-SERVER-SCHEME",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Hosts without a scheme.",
  "example_shows": "Nothing.",
  "decision": "https.",
  "why": "Credentials travel in headers; the document does not say.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SIGN-CONTENT",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "sign"
   }
  ],
  "documents_say": "`content` stands between quotes in the string to sign, and \"when content is empty\" it is left out.",
  "example_shows": "Nothing. A sister protocol of the vendor prints such a string: `{\"accessId\":\"ACCESS001\",\"content\":\"{\\\"pageSize\\\":1000,\\\"page\\\":1}\"}` followed by the secret, with values of ours.",
  "decision": "The body as a JSON string value by default, escaped by backslashes, without spaces, identity first; a setting allows an object.",
  "why": "The document does not say how the body is escaped inside the string, nor whether the order of the keys is fixed. The sister protocol supports the decision by analogy (public-docs): it escapes `content` as a text, puts identity first, sorts nothing inside, and leaves `content` out when it is empty. No page prints the string for qlink.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SIGN-CASE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "sign"
   }
  ],
  "documents_say": "sha1Hex of Apache Commons Codec.",
  "example_shows": "40 lower-case hex digits in section 4.",
  "decision": "Lower case.",
  "why": "The library writes lower case, and the example agrees; that upper case is refused is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SIGN-HEADER-OMITTED",
  "kind": "required-omitted",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "sign"
   }
  ],
  "documents_say": "The header is required.",
  "example_shows": "Of the request examples only the first one carries it.",
  "decision": "Required.",
  "why": "The examples print a part of the headers; without a signature the call cannot be authenticated.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "not": {}
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-WAREHOUSE-KEY",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "warehouseKey"
   },
   {
    "operation": "syncInventory",
    "direction": "request",
    "field": "warehouseKey"
   },
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "warehouseKey"
   },
   {
    "operation": "getAsnList",
    "direction": "request",
    "field": "warehouseKey"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "warehouseKey"
   },
   {
    "operation": "initWarehouses",
    "direction": "request",
    "field": "warehouseKey"
   },
   {
    "operation": "initChannels",
    "direction": "request",
    "field": "warehouseKey"
   },
   {
    "operation": "cancelAsnOrder",
    "direction": "request",
    "field": "warehouseKey"
   }
  ],
  "documents_say": "Type String in the calls that create orders, notices and products, query stock and notices, and cancel notices; Array in those that list warehouses and channels, and where orders are cancelled.",
  "example_shows": "A string in the former, an array of one string where warehouses and channels are listed.",
  "decision": "Each call takes the type of its own table.",
  "why": "Table and example of each of these calls agree; one name has two types.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-OWN-PAKAGE",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "packageType"
   }
  ],
  "documents_say": "`OWN_PAKAGE`.",
  "example_shows": "It does not appear.",
  "decision": "The spelling of the document.",
  "why": "Presumably PACKAGE is meant; the wire may well carry the slip.",
  "readings": {
   "documents": {
    "const": "OWN_PAKAGE"
   },
   "corrected": {
    "const": "OWN_PACKAGE"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-TRACKING-NUMBER",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "trackingNumber"
   },
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "labelData"
   }
  ],
  "documents_say": "Required N in one cell; the note says required when the package is self-shipped.",
  "example_shows": "It does not appear.",
  "decision": "Required when `packageType` is `OWN_PAKAGE`.",
  "why": "The note gives the condition.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-COD-PAY-AMOUNT",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "codPayAmount"
   }
  ],
  "documents_say": "Required N in one cell; the note says required for COD orders.",
  "example_shows": "`1`, in a COD order.",
  "decision": "Required when `codEnabled` is `1`.",
  "why": "The note gives the condition.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-COD-CURRENCY",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "codCurrency"
   }
  ],
  "documents_say": "Required N in one cell; the note says required for COD orders.",
  "example_shows": "`USD`, in a COD order.",
  "decision": "Required when `codEnabled` is `1`.",
  "why": "The note gives the condition.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-ORDER-CREATE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderCreate"
   },
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "deliveryTime"
   }
  ],
  "documents_say": "Type Date.",
  "example_shows": "Neither appears.",
  "decision": "String or integer (milliseconds).",
  "why": "Other times in this document are milliseconds; these are not shown.",
  "readings": {
   "text": {
    "type": "string"
   },
   "milliseconds": {
    "type": "integer"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-PAY-TIME",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "payTimeLocal"
   }
  ],
  "documents_say": "Type Long, \"pay time\".",
  "example_shows": "`1634030000000`.",
  "decision": "A 64-bit integer.",
  "why": "The value has the size of milliseconds since 1970; whether it is local time, as the name says, is open.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-INSURANCE-VALUE",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "insuranceValue"
   }
  ],
  "documents_say": "Type Integer.",
  "example_shows": "`0.0`.",
  "decision": "A number.",
  "why": "The example prints a fraction.",
  "readings": {
   "documents": {
    "type": "integer"
   },
   "example": {
    "type": "number"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-EMAIL",
  "kind": "required-omitted",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "receiver.email"
   }
  ],
  "documents_say": "Required is marked \"Y\", where the rows around it say \"Required\".",
  "example_shows": "An empty string.",
  "decision": "Required, and it may be empty.",
  "why": "Y is read as required; the example sends it without content.",
  "readings": {
   "documents": {
    "type": "string",
    "minLength": 1
   },
   "example": {
    "const": ""
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-ERP-SKU",
  "kind": "required-omitted",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "skuList[].erpSku"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "erpSku"
   }
  ],
  "documents_say": "Required.",
  "example_shows": "It is missing.",
  "decision": "Optional.",
  "why": "The document's own requests must be valid, although a mapping without it maps nothing.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "not": {}
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-QUANTITY",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "skuList[].quantity"
   },
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "containerType"
   },
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "bulkCargoTypePiece"
   },
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "incomingOrderGoodsType"
   }
  ],
  "documents_say": "Type String.",
  "example_shows": "`1` or `0`, a number.",
  "decision": "String or integer; where the table lists codes, these in either form.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "integer"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-AMOUNT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "skuList[].amount"
   }
  ],
  "documents_say": "Product amount.",
  "example_shows": "`0.0`.",
  "decision": "A number.",
  "why": "Whether it is the price of one piece or of the line is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-HOUSE-NUMBER",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "ext[].houseNumber"
   }
  ],
  "documents_say": "Extended information is a list.",
  "example_shows": "One element with an empty house number.",
  "decision": "A list of objects.",
  "why": "Why a house number needs a list is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-ENVELOPE-NULLS",
  "kind": "null-in-example",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": "errorMsg"
   }
  ],
  "documents_say": "Type String, not required.",
  "example_shows": "null in every printed answer.",
  "decision": "String or null.",
  "why": "The examples print null. The call that cancels orders prints no answer; the envelope is common to all calls.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "null"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-ENVELOPE-CODE",
  "kind": "example-only",
  "impact": "detail",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "The common response has no such member.",
  "example_shows": "null in every printed answer.",
  "decision": "An optional member of any type.",
  "why": "Only null is ever shown, which tells nothing about the type.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "null"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-RESPONSE-JSON",
  "kind": "malformed-json",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "result.warehouseOrderNumber"
   }
  ],
  "documents_say": "`warehouseOrderNumber`.",
  "example_shows": "The member is printed as `\"w\"warehouseOrderNumber\"`, which is not JSON.",
  "decision": "Repaired to `\"warehouseOrderNumber\"`; the printed text is kept beside it.",
  "why": "The table names the member.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-RESULT-ORDER-NUMBER",
  "kind": "example-only",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "result.orderNumber"
   },
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "result.info"
   },
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "result.success"
   }
  ],
  "documents_say": "The table has `warehouseOrderNumber` only.",
  "example_shows": "`orderNumber`, `info` and `success` beside it.",
  "decision": "Optional members.",
  "why": "The example shows a refusal inside a successful call, which callers must notice.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": [
     "string",
     "boolean"
    ]
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-RESULT-NUMBER-ON-REFUSAL",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "result.warehouseOrderNumber"
   }
  ],
  "documents_say": "Warehouse order number.",
  "example_shows": "A number is returned although `success` is false.",
  "decision": "Optional in either outcome.",
  "why": "Whether an order exists after such an answer is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-APP-SECRET",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "sign"
   }
  ],
  "documents_say": "`appKey` is given by qlink, `appSecret` is \"assigned by the third party\".",
  "example_shows": "Nothing.",
  "decision": "The caller sets both; the contract does not say who issued them.",
  "why": "Key and secret normally come as a pair from one place.",
  "family": "qlink"
 },
 {
  "id": "QLINK-PROCESS-DIAGRAM",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Section 1 announces a diagram of the order process.",
  "example_shows": "Only its caption is there.",
  "decision": "No order of calls is laid down.",
  "why": "The picture is not part of the text.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INTERFACE-ADDRESS",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Section 2 gives hosts of qlink; section 3 calls the interface address a \"third-party service address provided for qlink ISVs to call\".",
  "example_shows": "Paths without a host.",
  "decision": "The calls go to the hosts of section 2.",
  "why": "No other host is named. Whether a third party may serve the same calls is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-REQUIRED-COLUMN",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The column \"Required\" holds Yes, Y, Required, N, No and Optional, several of them within one table, and is empty in some rows.",
  "example_shows": "Nothing.",
  "decision": "Yes, Y and Required mean required; N, No and Optional mean optional, and so does an empty cell.",
  "why": "The document does not explain the difference, and none shows in the examples.",
  "family": "qlink"
 },
 {
  "id": "QLINK-LIST-TYPES",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Lists are typed Array, ArrayList, List, List <String> or `List\\`, and element types are mostly left out.",
  "example_shows": "All are JSON arrays.",
  "decision": "All are lists; the elements are what the rows below or the examples show.",
  "why": "The document does not explain a difference, and none shows in the examples.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SDK-USAGE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Section 15 \"SDK Usage\" is a heading without text.",
  "example_shows": "Nothing. Another page of the vendor describes a Java SDK for these calls.",
  "decision": "No SDK is assumed.",
  "why": "The section is empty, but a public page of its own tells of a Java SDK, `com.800best:open-platform-sdk` 1.0.2-SNAPSHOT, with a client for the ten calls (public-docs). It makes `appKey` and `sign` itself and takes `warehouseType` from a member of the request.",
  "family": "qlink"
 },
 {
  "id": "QLINK-ENVELOPE-FAILURE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": "result"
   }
  ],
  "documents_say": "`errorMsg` tells of an exception, `result` is not required; error codes and HTTP statuses are not listed.",
  "example_shows": "Every printed answer has `success: true`; no failed call is shown.",
  "decision": "`success` is required, everything else optional, and `result` may be null; no status but 200 is described.",
  "why": "Which members a failed call carries, and whether a bad signature answers with HTTP 200, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-WAREHOUSE-TYPE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "warehouseType"
   }
  ],
  "documents_say": "Not required; its values are those of section 16.",
  "example_shows": "`LINGXING` in every request.",
  "decision": "Optional, one of the four codes.",
  "why": "Which warehouse is called when the header is missing is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-WAREHOUSE-TYPE-SUPPORT",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "warehouseType"
   }
  ],
  "documents_say": "The table in section 16 has columns for debugging status, authorization and ten calls.",
  "example_shows": "All these cells are empty.",
  "decision": "Every warehouse type is accepted for every call.",
  "why": "Which warehouse supports which call is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SECRET",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "secret"
   }
  ],
  "documents_say": "Secret of the third-party warehouse; gwms verifies the signature with an agreed secret.",
  "example_shows": "The header is not sent.",
  "decision": "An optional header.",
  "why": "`sign` is computed with `appSecret`; what this secret signs, and why a secret is sent at all, is not said. In the sister protocols of the vendor it is the warehouse's own secret or token (public-docs).",
  "family": "qlink"
 },
 {
  "id": "QLINK-ACCESS-TOKEN",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "accessToken"
   }
  ],
  "documents_say": "The note only repeats the name.",
  "example_shows": "The header is not sent.",
  "decision": "An optional string.",
  "why": "Who issues the token and which warehouse needs it is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-REFRESH-TOKEN",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "refreshToken"
   }
  ],
  "documents_say": "The note only repeats the name.",
  "example_shows": "The header is not sent.",
  "decision": "An optional string.",
  "why": "Who issues the token and who refreshes it is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-AUTH-INFO",
  "kind": "format",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "authInfo"
   }
  ],
  "documents_say": "Type String in JSON format.",
  "example_shows": "A JSON member whose value is an array, printed over several lines.",
  "decision": "A string that holds the JSON array on one line.",
  "why": "A header value is a string and cannot hold line breaks.",
  "readings": {
   "documents": {
    "type": "string",
    "pattern": "^[^\\r\\n]*$"
   },
   "example": {
    "type": "array"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-API-URL",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": "apiUrl"
   }
  ],
  "documents_say": "Service request domain.",
  "example_shows": "The header is not sent.",
  "decision": "An optional string.",
  "why": "Whether it carries a scheme or a path, and whose domain it is, is not said. On a page of a sister protocol a given `apiUrl` goes before the configured address, and a proxy may stand between (public-docs).",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-COUNTRY",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "receiver.country"
   }
  ],
  "documents_say": "Two-letter code of the country.",
  "example_shows": "`CN`.",
  "decision": "Two letters in either case.",
  "why": "Upper case is usual and is what the example has; that lower case is refused is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-ORDER-NUMBER",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderNumber"
   },
   {
    "operation": "cancelOrder",
    "direction": "request",
    "field": "cancelOrderList[].orderNumber"
   },
   {
    "operation": "getOrder",
    "direction": "request",
    "field": "getOrderInfoList[].orderNumber"
   },
   {
    "operation": "getOrder",
    "direction": "response",
    "field": "result.warehouseGetOrderList[].orderNumber"
   }
  ],
  "documents_say": "Called the Qianyi order number where the order is created and in the answer of the query, the ERP order number in the requests that cancel and query.",
  "example_shows": "`UNU250822163403` everywhere.",
  "decision": "One and the same number.",
  "why": "The examples of the three calls carry the same value.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-LOGISTICS-CODE",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "logisticsCode"
   }
  ],
  "documents_say": "Shipping channel code; the list of channels calls it `channelCode`.",
  "example_shows": "`UPS-1`.",
  "decision": "A string; the codes come from the list of channels.",
  "why": "No other call yields such a code.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-PLATFORM",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "platform"
   }
  ],
  "documents_say": "Platform, without a list of values.",
  "example_shows": "`SHEIN`.",
  "decision": "Any string.",
  "why": "The document lists no platforms.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-FREIGHT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "freight"
   }
  ],
  "documents_say": "Freight, without a currency.",
  "example_shows": "`0.0`.",
  "decision": "A number.",
  "why": "Whether `currency` applies to it is not said; that member is optional while the freight is required.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-CURRENCY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "currency"
   }
  ],
  "documents_say": "Currency, without naming the amounts it applies to or the form of the code.",
  "example_shows": "`USD`.",
  "decision": "Any string.",
  "why": "Freight, prices and the insured amount have no currency of their own.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-INSURANCE-CONDITION",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "insuranceValue"
   }
  ],
  "documents_say": "Not required.",
  "example_shows": "Sent with `isInsurance: 0`.",
  "decision": "Optional in either case.",
  "why": "Whether an insured order needs an amount is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-USER-NICK",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "userNick"
   }
  ],
  "documents_say": "Explained as the seller id.",
  "example_shows": "`1`.",
  "decision": "A string.",
  "why": "The name speaks of a nickname, the note of an ID.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-RESULT-OTHER-ORDER",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "result.orderNumber"
   }
  ],
  "documents_say": "Nothing.",
  "example_shows": "`S20250923001`, while the request has `UNU250822163403`.",
  "decision": "Any string.",
  "why": "Request and answer were printed from different calls.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ORDER-RESULT-NULL",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": "result"
   }
  ],
  "documents_say": "Type T, not required; null is not mentioned.",
  "example_shows": "It is always there, in answers with `success: true`.",
  "decision": "Optional, and it may be null or without members.",
  "why": "How a failed call leaves it out is not said, and a client must not break on the answer.",
  "readings": {
   "present": {
    "not": {
     "type": "null"
    }
   },
   "null": {
    "type": "null"
   },
   "missing": {
    "not": {}
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-INIT-WAREHOUSES-CONTENT-TYPE",
  "kind": "value-not-listed",
  "impact": "breaks",
  "places": [
   {
    "operation": "initWarehouses",
    "direction": "request",
    "field": "Content-Type"
   }
  ],
  "documents_say": "`application/json`.",
  "example_shows": "`application License`, which is no media type.",
  "decision": "`application/json`.",
  "why": "Section 3 and all other examples have it; the printed value looks like a slip of search and replace.",
  "readings": {
   "documents": {
    "const": "application/json"
   },
   "example": {
    "const": "application License"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-INIT-WAREHOUSES-WAREHOUSE-LIST",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "initWarehouses",
    "direction": "response",
    "field": "result.warehouseList"
   }
  ],
  "documents_say": "`warehouseList`.",
  "example_shows": "The member is not there; `warehouseInfoList` stands in its place.",
  "decision": "Both names are accepted.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "array"
   },
   "example": {
    "not": {}
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-INIT-WAREHOUSES-WAREHOUSE-LIST-REQUIRED",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "initWarehouses",
    "direction": "response",
    "field": "result.warehouseList"
   }
  ],
  "documents_say": "The cell \"Required\" is empty.",
  "example_shows": "The member is not there.",
  "decision": "Optional.",
  "why": "An empty cell does not make a member required.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INIT-WAREHOUSES-WAREHOUSE-INFO-LIST",
  "kind": "example-only",
  "impact": "breaks",
  "places": [
   {
    "operation": "initWarehouses",
    "direction": "response",
    "field": "result.warehouseInfoList"
   }
  ],
  "documents_say": "The table has no row of this name.",
  "example_shows": "The list of warehouses.",
  "decision": "An optional list, with the members that the table gives for `warehouseList`.",
  "why": "The elements have the same members.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "array"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-INIT-WAREHOUSES-CODE-AND-NAME",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "initWarehouses",
    "direction": "response",
    "field": "result.warehouseInfoList[].warehouseCode"
   },
   {
    "operation": "initWarehouses",
    "direction": "response",
    "field": "result.warehouseInfoList[].warehouseName"
   }
  ],
  "documents_say": "Warehouse code and warehouse name, each unique.",
  "example_shows": "`TU美东代理仓` as the code and `TU01` as the name; every other call sends `TU02` as the code.",
  "decision": "Any string; uniqueness stands in the description.",
  "why": "Code and name look swapped in the example; a client should check which of the two its warehouse takes.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INIT-CHANNELS-QUERY-WAREHOUSE-CODE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "initChannels",
    "direction": "request",
    "field": "warehouseCode"
   }
  ],
  "documents_say": "Not required.",
  "example_shows": "It is not sent.",
  "decision": "Optional.",
  "why": "Whether the answer then covers all warehouses of the key is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INIT-CHANNELS-CHANNEL-LIST",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "initChannels",
    "direction": "response",
    "field": "result.channelList"
   }
  ],
  "documents_say": "The row reads \"channelList ArrayList\", without a description and with an empty cell \"Required\".",
  "example_shows": "A list of objects.",
  "decision": "An optional list.",
  "why": "Type Array and description List, or a type ArrayList: either way it is a list.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INIT-CHANNELS-BLANK",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "initChannels",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The body is signed as `content`; whether blanks around the JSON count is not said.",
  "example_shows": "The printed body begins with a blank, before the opening brace.",
  "decision": "The example is kept as a value, without the blank; the client signs the very bytes that it sends.",
  "why": "A blank that is sent and not signed, or signed and not sent, gives another signature.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INIT-CHANNELS-CHANNEL-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "initChannels",
    "direction": "response",
    "field": "result.channelList[].channelCode"
   }
  ],
  "documents_say": "A logistics code, unique.",
  "example_shows": "`Service with the lowest price`, a sentence.",
  "decision": "Any string; uniqueness stands in the description.",
  "why": "A client must not expect codes without spaces.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INIT-CHANNELS-CHANNEL-WAREHOUSE-CODE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "initChannels",
    "direction": "response",
    "field": "result.channelList[].warehouseCode"
   }
  ],
  "documents_say": "Not required.",
  "example_shows": "It is missing.",
  "decision": "Optional.",
  "why": "Whether a channel without a warehouse code is valid for all warehouses is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CANCEL-ORDER-WAREHOUSE-KEY",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "cancelOrder",
    "direction": "request",
    "field": "warehouseKey"
   }
  ],
  "documents_say": "Type Array.",
  "example_shows": "A string.",
  "decision": "String or array of strings.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "array"
   },
   "example": {
    "type": "string"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CANCEL-ORDER-WAREHOUSE-ORDER-NUMBER",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "cancelOrder",
    "direction": "request",
    "field": "cancelOrderList[].warehouseOrderNumber"
   },
   {
    "operation": "getOrder",
    "direction": "request",
    "field": "getOrderInfoList[].warehouseOrderNumber"
   }
  ],
  "documents_say": "Not required.",
  "example_shows": "It is not sent.",
  "decision": "Optional.",
  "why": "Which number wins when several are sent and differ is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CANCEL-ORDER-REFERENCE-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "cancelOrder",
    "direction": "request",
    "field": "cancelOrderList[].referenceCode"
   }
  ],
  "documents_say": "Outbound order number, used by third-party warehouse distribution.",
  "example_shows": "The same value as `orderNumber`.",
  "decision": "An optional string.",
  "why": "No other call yields such a number; where a client takes it from is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CANCEL-ORDER-RESPONSE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "cancelOrder",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "The section has neither a table nor an example of the answer.",
  "example_shows": "Nothing.",
  "decision": "The common envelope; the example is made up and marked as inferred.",
  "why": "Section 3 gives the envelope for every call.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CANCEL-ORDER-SUCCESS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "cancelOrder",
    "direction": "response",
    "field": "success"
   }
  ],
  "documents_say": "Whether the business processing was successful, by section 3.",
  "example_shows": "Nothing.",
  "decision": "A required boolean.",
  "why": "Whether it is true although the warehouse refused to cancel, as in other calls, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CANCEL-ORDER-RESULT",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "cancelOrder",
    "direction": "response",
    "field": "result"
   }
  ],
  "documents_say": "Type T, not required, by section 3.",
  "example_shows": "Nothing.",
  "decision": "An optional member of any type.",
  "why": "Whether each order has an outcome of its own, as in the call that cancels advance ship notices, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ORDER-WAREHOUSE-KEY",
  "kind": "example-only",
  "impact": "breaks",
  "places": [
   {
    "operation": "getOrder",
    "direction": "request",
    "field": "warehouseKey"
   }
  ],
  "documents_say": "The table has no row for it; other calls require it.",
  "example_shows": "A string.",
  "decision": "An optional string.",
  "why": "The example sends it; that it is required is not said here.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "string"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ORDER-REFERENCE-CODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "getOrder",
    "direction": "request",
    "field": "getOrderInfoList[].referenceCode"
   }
  ],
  "documents_say": "Outbound order number, used by third-party warehouse distribution.",
  "example_shows": "It is not sent.",
  "decision": "An optional string.",
  "why": "No other call yields such a number; where a client takes it from is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ORDER-LIST",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "getOrder",
    "direction": "response",
    "field": "result.warehouseGetOrderList"
   }
  ],
  "documents_say": "The rows stand directly in the answer; no row is called `warehouseGetOrderList`.",
  "example_shows": "They are members of the elements of `warehouseGetOrderList`.",
  "decision": "Both shapes are accepted; without the list, `result` has all required rows where it has any row.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "array"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ORDER-WMS-STATUS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "getOrder",
    "direction": "response",
    "field": "result.warehouseGetOrderList[].wmsStatus"
   }
  ],
  "documents_say": "Status in the third-party system, without a list of values.",
  "example_shows": "`0`.",
  "decision": "Any string.",
  "why": "Each warehouse has its own codes. In the call that queries advance ship notices the member of the same name holds a mapped status.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ORDER-STATUS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "getOrder",
    "direction": "response",
    "field": "result.warehouseGetOrderList[].status"
   }
  ],
  "documents_say": "\"wmsStatus needs to be mapped by yourself\", in the table of the answer.",
  "example_shows": "`SENDING` beside `wmsStatus: \"0\"`.",
  "decision": "A required string; the four values are listed as known.",
  "why": "The answer carries the mapped value already; who is meant to map is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ORDER-TRACKING-NUMBER",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "getOrder",
    "direction": "response",
    "field": "result.warehouseGetOrderList[].trackingNumber"
   }
  ],
  "documents_say": "Required N in one cell; the note says required when the status is SUCCESS.",
  "example_shows": "It is missing beside `SENDING`.",
  "decision": "Required when `status` is `SUCCESS`.",
  "why": "The note gives the condition; that an order shipped without tracking has a number cannot be told from it.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ORDER-MANY-PACKAGES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "getOrder",
    "direction": "response",
    "field": "result.warehouseGetOrderList[].trackingNumber"
   }
  ],
  "documents_say": "One tracking number for each order.",
  "example_shows": "Nothing.",
  "decision": "A single string.",
  "why": "How an order in several packages is told is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ORDER-FAILED-REASON",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "getOrder",
    "direction": "response",
    "field": "result.warehouseGetOrderList[].failedReason"
   }
  ],
  "documents_say": "Required N in one cell; the note says required when the status is FAILED.",
  "example_shows": "It is missing beside `SENDING`.",
  "decision": "Required when `status` is `FAILED`.",
  "why": "The note gives the condition.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-PAGE-SIZE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "request",
    "field": "pageSize"
   }
  ],
  "documents_say": "Number of rows on a page, without a limit.",
  "example_shows": "`10`.",
  "decision": "Any 32-bit integer.",
  "why": "The largest page is not told.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-PAGE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "request",
    "field": "page"
   }
  ],
  "documents_say": "Current page, without the number of the first.",
  "example_shows": "`1`.",
  "decision": "Any 32-bit integer.",
  "why": "That pages count from 1 is likely but not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-WAREHOUSE-SKU-LIST",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "request",
    "field": "warehouseSkuList[]"
   }
  ],
  "documents_say": "Type Array, with a row `warehouseSku` below it.",
  "example_shows": "An empty array.",
  "decision": "A list of objects with `warehouseSku`.",
  "why": "The table nests the row; an element is never shown.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-WAREHOUSE-SKU-LIST-EMPTY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "request",
    "field": "warehouseSkuList"
   }
  ],
  "documents_say": "Not required.",
  "example_shows": "An empty array, answered with eleven SKUs.",
  "decision": "The list may be empty or absent.",
  "why": "That an empty list asks for all SKUs is likely but not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-UPDATE-TIME-FROM",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "request",
    "field": "updateTimeFrom"
   }
  ],
  "documents_say": "Type Long, \"The warehouse stores the update time\".",
  "example_shows": "`1758617060000`.",
  "decision": "A 64-bit integer.",
  "why": "The value has the size of milliseconds since 1970. That only stock changed since then is returned is likely but not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-RESULT",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result"
   }
  ],
  "documents_say": "An object with `isLastPage`, `currentPage`, `pageCount` and `data`.",
  "example_shows": "An array of rows.",
  "decision": "Object or array; the rows are the same in both.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "object"
   },
   "example": {
    "type": "array"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-ROWS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result[]"
   }
  ],
  "documents_say": "`pageSize` is the number of rows on a page.",
  "example_shows": "Eleven rows, for a request with `pageSize` 10.",
  "decision": "No upper limit on the rows.",
  "why": "Request and answer were printed from different calls, or the page size is not kept.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-IS-LAST-PAGE",
  "kind": "required-omitted",
  "impact": "breaks",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result.isLastPage"
   },
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result.currentPage"
   },
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result.pageCount"
   }
  ],
  "documents_say": "Required.",
  "example_shows": "It is missing, since `result` is an array.",
  "decision": "Required where `result` is an object with any row of the table.",
  "why": "The document's own answer must be valid. How a client finds the last page of a bare array is not said.",
  "readings": {
   "documents": {
    "not": {
     "type": "null"
    }
   },
   "example": {
    "not": {}
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-DATA-TYPE",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result.data"
   }
  ],
  "documents_say": "Type `List\\`, cut off.",
  "example_shows": "It is missing, since `result` is an array.",
  "decision": "A list.",
  "why": "The type lost what followed, presumably the element type in angle brackets.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-DATA-NESTING",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result.data[]"
   }
  ],
  "documents_say": "The rows after `data` stand at the same depth as `data`.",
  "example_shows": "They are members of the rows.",
  "decision": "Members of the elements of `data`.",
  "why": "The example shows that they belong together.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-DATA-REQUIRED",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result.data"
   }
  ],
  "documents_say": "The cell \"Required\" is missing.",
  "example_shows": "It is missing, since `result` is an array.",
  "decision": "Optional.",
  "why": "An empty cell does not make a member required.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-WAREHOUSE-SKU",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result[].warehouseSku"
   },
   {
    "operation": "syncInventory",
    "direction": "request",
    "field": "warehouseSkuList[].warehouseSku"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "sku"
   }
  ],
  "documents_say": "`warehouseSku` in the inventory, `sku` in the calls that create orders, notices and products.",
  "example_shows": "`SKU1` under both names.",
  "decision": "Names as on the wire.",
  "why": "All mean the product code in the warehouse.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-ONWAY-QUANTITY",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result[].onwayQuantity"
   },
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result[].pendingQuantity"
   },
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result[].unsellableQuantity"
   },
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result[].reservedQuantity"
   },
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result[].useQuantity"
   }
  ],
  "documents_say": "Type String; required is marked \"Y\" beside the note \"Default 0\".",
  "example_shows": "A string of digits in every row.",
  "decision": "A required string, default `0`.",
  "why": "A default contradicts a required member; Y is read as required, and the example always has it.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-SELLABLE-QUANTITY",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result[].sellableQuantity"
   }
  ],
  "documents_say": "Type String for a quantity; the calls about notices have Number.",
  "example_shows": "A string of digits.",
  "decision": "A string.",
  "why": "Table and example agree; whether fractions or negative quantities occur is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-USE-QUANTITY-MEANING",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result[].useQuantity"
   }
  ],
  "documents_say": "Used quantity, beside reserved and pending quantity.",
  "example_shows": "Values unlike those of the other two.",
  "decision": "Named as in the table.",
  "why": "What uses the stock, and how it differs from reserved stock, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-SYNC-INVENTORY-TOTAL-QUANTITY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "syncInventory",
    "direction": "response",
    "field": "result[].totalQuantity"
   }
  ],
  "documents_say": "Total inventory quantity.",
  "example_shows": "`550` where all other quantities are 0 and 10.",
  "decision": "A string.",
  "why": "The total is not the sum of the other quantities; what it counts is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-CUSTOM-NUMBER",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "customNumber"
   }
  ],
  "documents_say": "Explained as the reference number.",
  "example_shows": "An empty string.",
  "decision": "An optional string, which may be empty.",
  "why": "Other calls have a `refCode`, a `referenceCode` and a `referenceNumber` with other meanings.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-ESTIMATED-ARRIVAL-DATE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "estimatedArrivalDate"
   }
  ],
  "documents_say": "Type Long.",
  "example_shows": "`1692086400000`.",
  "decision": "A 64-bit integer.",
  "why": "The value has the size of milliseconds since 1970; the document does not give the unit, and the time zone of a mere date stays open.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-TRACK-NUMBER",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "trackNumber"
   }
  ],
  "documents_say": "`trackNumber`; outbound orders have `trackingNumber`.",
  "example_shows": "An empty string.",
  "decision": "The name as on the wire.",
  "why": "Both mean a tracking number.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-TYPE",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "type"
   }
  ],
  "documents_say": "Refers to a list \"ASN Order Types\" that the document does not hold.",
  "example_shows": "`MANUAL`; the call that queries sends `SALE_RETURN` and `PURCHASE`.",
  "decision": "Any string; the three values are listed as known.",
  "why": "A list that is not there cannot be closed.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-ORDER-NUMBER",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "orderNumber"
   },
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "onlineOrderId"
   },
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "saleReturnReason"
   }
  ],
  "documents_say": "Optional; \"Will have value for return orders\".",
  "example_shows": "An empty string, for a notice of type `MANUAL`.",
  "decision": "Optional, and it may be empty.",
  "why": "Which types are returns is not said, nor that a return without it is refused.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-SKU",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "skuList[].sku"
   }
  ],
  "documents_say": "Product code; outbound orders tell the product code in the warehouse (`sku`) from that in the ERP (`erpSku`).",
  "example_shows": "`SKU1`.",
  "decision": "A string.",
  "why": "Which of the two is meant is not said; the value is the one that inventory returns as `warehouseSku`.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-QUANTITY",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "skuList[].quantity"
   }
  ],
  "documents_say": "Type Number.",
  "example_shows": "`1`.",
  "decision": "A number.",
  "why": "That quantities are whole is likely but not said; outbound orders have String here.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-ASN-MARK-SKU",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "asnMarkSku"
   }
  ],
  "documents_say": "Packing information, with box and product in one row.",
  "example_shows": "One element.",
  "decision": "A list with one element for each SKU in a box.",
  "why": "How a box with several SKUs is written, and whether its dimensions repeat, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-BOX-LENGTH",
  "kind": "example-only",
  "impact": "decides",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "asnMarkSku[].length"
   },
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "asnMarkSku[].width"
   },
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "asnMarkSku[].height"
   },
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "asnMarkSku[].lengthUnit"
   }
  ],
  "documents_say": "The table has no row for it.",
  "example_shows": "`20.0`, `19.1` and `20.1` for length, width and height, with `cm` as `lengthUnit`.",
  "decision": "Three optional numbers and an optional string.",
  "why": "The example sends them; other units are not told. Products call the unit `dimensionUnit`.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": [
     "number",
     "string"
    ]
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-GOODS-TYPE-DEFAULT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "incomingOrderGoodsType"
   }
  ],
  "documents_say": "\"0:default\".",
  "example_shows": "`1`.",
  "decision": "`0` is a value; no default is set.",
  "why": "Whether an absent member counts as `0`, and what kind of goods that is, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-CONTAINER-TYPE-VALUES",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "containerType"
   }
  ],
  "documents_say": "\"20GP(1)、40GP(2)、40HQ(3)、45GP(4)、45HQ(5)\": names with numbers in brackets.",
  "example_shows": "`1`.",
  "decision": "The numbers 1 to 5, in either form, or the five names as strings.",
  "why": "The example sends the number; that the names are refused is not said.",
  "readings": {
   "number": {
    "enum": [
     1,
     2,
     3,
     4,
     5,
     "1",
     "2",
     "3",
     "4",
     "5"
    ]
   },
   "name": {
    "enum": [
     "20GP",
     "40GP",
     "40HQ",
     "45GP",
     "45HQ"
    ]
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-PALLET-CNT",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "palletCnt"
   }
  ],
  "documents_say": "Not required.",
  "example_shows": "`1` beside `bulkCargoType: 0`.",
  "decision": "Optional in either case.",
  "why": "Whether cargo by pallet needs it is not said; the example sends it for cargo that is not.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-CONTAINER-MODEL",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "request",
    "field": "containerModel"
   }
  ],
  "documents_say": "Container model, without values.",
  "example_shows": "`20GP`, one of the names that the table gives for `containerType`.",
  "decision": "Any string.",
  "why": "How model and type differ, and what happens when they contradict, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-RESPONSE-TABLE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "response",
    "field": "result"
   }
  ],
  "documents_say": "The section has no table of the answer.",
  "example_shows": "An object with four members.",
  "decision": "An object with four optional members.",
  "why": "The example is all that tells of the answer.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-RESULT-SUCCESS",
  "kind": "example-only",
  "impact": "decides",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "response",
    "field": "result.success"
   }
  ],
  "documents_say": "The section has no table of the answer.",
  "example_shows": "`false` within `success: true`.",
  "decision": "An optional boolean.",
  "why": "The example shows a refusal inside a successful call, which callers must notice.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "boolean"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-RESULT-ASN-NUMBER",
  "kind": "example-only",
  "impact": "detail",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "response",
    "field": "result.asnNumber"
   },
   {
    "operation": "createAsnOrder",
    "direction": "response",
    "field": "result.info"
   },
   {
    "operation": "createAsnOrder",
    "direction": "response",
    "field": "result.wmsAsnNumber"
   }
  ],
  "documents_say": "The section has no table of the answer.",
  "example_shows": "`asnNumber`, a reason for the refusal in Chinese as `info`, and an empty `wmsAsnNumber`.",
  "decision": "Optional strings.",
  "why": "The example shows them. The call that queries seems to name the last number `refCode` in the request and `referenceNumber` in the answer.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "string"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CREATE-ASN-ORDER-RESULT-OTHER-NOTICE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createAsnOrder",
    "direction": "response",
    "field": "result.asnNumber"
   }
  ],
  "documents_say": "Nothing.",
  "example_shows": "`A20250923002`, while the request has `A250828163429`.",
  "decision": "Any string.",
  "why": "Request and answer were printed from different calls.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-SECTIONS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Section 11 has the tables, section 12 is a list of status values.",
  "example_shows": "The examples of the call stand under section 12.",
  "decision": "Both sections belong to this call.",
  "why": "The examples hold the members of the tables of section 11, and its `wmsStatus` refers to the list.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-ASN-NUMBERS",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "request",
    "field": "asnNumbers"
   },
   {
    "operation": "cancelAsnOrder",
    "direction": "request",
    "field": "asnNumbers"
   }
  ],
  "documents_say": "A list of objects in the call that queries, a list of strings in the call that cancels.",
  "example_shows": "As the tables.",
  "decision": "Each call takes the entries of its own table.",
  "why": "Table and example of each call agree; the name fits only the call that cancels.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-REF-CODE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "request",
    "field": "asnNumbers[].refCode"
   }
  ],
  "documents_say": "Explained as \"wsmNumber\".",
  "example_shows": "The same value as `asnNumber`, not the form `IB001250822RS` that the answer has.",
  "decision": "A required string.",
  "why": "A slip for WMS number; whether it is the number that creation returns as `wmsAsnNumber` is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-TYPE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "request",
    "field": "asnNumbers[].type"
   }
  ],
  "documents_say": "Type of the notice, without values; optional where notices are created, required here.",
  "example_shows": "`SALE_RETURN` and `PURCHASE`.",
  "decision": "Any string; the values seen are listed as known.",
  "why": "The list \"ASN Order Types\" is missing from the document.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-LIST",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "response",
    "field": "result.asnList"
   }
  ],
  "documents_say": "The rows stand directly in the answer; no row is called `asnList`.",
  "example_shows": "They are members of the elements of `asnList`.",
  "decision": "Both shapes are accepted; without the list, `result` has all required rows where it has any row.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "array"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-OTHER-NOTICE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "response",
    "field": "result.asnList[].asnNumber"
   }
  ],
  "documents_say": "Nothing.",
  "example_shows": "One entry, `A250822163405`, for a request of two other notices.",
  "decision": "Any string, any number of entries.",
  "why": "Request and answer were printed from different calls; whether unknown notices are left out is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-WMS-STATUS",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "response",
    "field": "result.asnList[].wmsStatus"
   }
  ],
  "documents_say": "Status in the third-party system, yet \"needs to provide mapped status\".",
  "example_shows": "`NEW`, one of the listed values.",
  "decision": "A required string; the six values are listed as known.",
  "why": "In the call that queries outbound orders the member of the same name holds the code of the warehouse, and `status` the mapped one.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-WMS-STATUS-ENDS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "response",
    "field": "result.asnList[].wmsStatus"
   }
  ],
  "documents_say": "FINISHED and CLOSED are explained as Finished and Closed; DELETED is listed, cancelled is not.",
  "example_shows": "`NEW`.",
  "decision": "The meanings of the table.",
  "why": "How finished and closed differ, and which status a cancelled notice has, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-REFERENCE-NUMBER",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "response",
    "field": "result.asnList[].referenceNumber"
   }
  ],
  "documents_say": "Warehouse ASN number; the request has `refCode`, creation returns `wmsAsnNumber`.",
  "example_shows": "`IB001250822RS`.",
  "decision": "Names as on the wire.",
  "why": "All three seem to mean the same number.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-FINISH-TIME",
  "kind": "required-omitted",
  "impact": "breaks",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "response",
    "field": "result.asnList[].finishTime"
   }
  ],
  "documents_say": "Required.",
  "example_shows": "It is missing.",
  "decision": "Optional in an entry of the list, as the example has it; required in the flat form, as the table has it.",
  "why": "The document's own answer must be valid; a notice with status `NEW` has no time of completion. The flat form is the table's alone.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "not": {}
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-FINISH-TIME-FORMAT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "response",
    "field": "result.asnList[].finishTime"
   }
  ],
  "documents_say": "Type String, no format.",
  "example_shows": "Nothing.",
  "decision": "A string without a pattern.",
  "why": "Other times in this document are milliseconds; format and time zone are not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-SKU-LIST",
  "kind": "required-omitted",
  "impact": "breaks",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "response",
    "field": "result.asnList[].skuList"
   }
  ],
  "documents_say": "Required.",
  "example_shows": "It is missing.",
  "decision": "Optional in an entry of the list, as the example has it; required in the flat form, as the table has it.",
  "why": "The document's own answer must be valid. The flat form is the table's alone.",
  "readings": {
   "documents": {
    "type": "array"
   },
   "example": {
    "not": {}
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-ESTIMATED-QUANTITY",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "response",
    "field": "result.asnList[].skuList[].estimatedQuantity"
   }
  ],
  "documents_say": "Estimated quantity; the notice calls it `quantity`.",
  "example_shows": "Nothing.",
  "decision": "A number.",
  "why": "That it repeats the quantity of the notice is likely but not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-GET-ASN-LIST-RECEIVED-QUANTITY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "getAsnList",
    "direction": "response",
    "field": "result.asnList[].skuList[].receivedQuantity"
   }
  ],
  "documents_say": "Received, good and defective quantity.",
  "example_shows": "Nothing.",
  "decision": "Three numbers.",
  "why": "That the first is the sum of the other two is likely but not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CANCEL-ASN-ORDER-RESULTS",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "cancelAsnOrder",
    "direction": "response",
    "field": "result.results"
   }
  ],
  "documents_say": "The rows stand directly in the answer; no row is called `results`.",
  "example_shows": "They are members of the elements of `results`.",
  "decision": "Both shapes are accepted; without the list, `result` has all required rows where it has any row.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "array"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-CANCEL-ASN-ORDER-OPERATION",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "cancelAsnOrder",
    "direction": "response",
    "field": "result.results[].operation"
   }
  ],
  "documents_say": "\"Cancel: CANCEL\".",
  "example_shows": "`CANCEL`.",
  "decision": "A required string; the value is listed as known.",
  "why": "Whether a refused cancellation has another value is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CANCEL-ASN-ORDER-INFO",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "cancelAsnOrder",
    "direction": "response",
    "field": "result.results[].info"
   }
  ],
  "documents_say": "Remark, explained as information on a failure.",
  "example_shows": "An empty string beside `success: true`.",
  "decision": "An optional string, which may be empty.",
  "why": "Whether a text means a failure is told by `success` alone.",
  "family": "qlink"
 },
 {
  "id": "QLINK-CANCEL-ASN-ORDER-SUCCESS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "cancelAsnOrder",
    "direction": "response",
    "field": "result.results[].success"
   }
  ],
  "documents_say": "Optional.",
  "example_shows": "`true`.",
  "decision": "Optional.",
  "why": "What its absence means is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-REQUEST-JSON",
  "kind": "malformed-json",
  "impact": "detail",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "currencyMap"
   }
  ],
  "documents_say": "`currencyMap` is the last row.",
  "example_shows": "The member is followed by a comma before the closing brace, which is not JSON.",
  "decision": "The comma is removed; the printed text is kept beside the repaired value.",
  "why": "Nothing follows the comma.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-UPSERT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "response",
    "field": "result.success"
   }
  ],
  "documents_say": "A product that does not exist is created, one that exists is updated.",
  "example_shows": "`success: false` with the text that the SKU is already in use.",
  "decision": "The answer is a refusal like any other.",
  "why": "When an existing SKU is updated and when it is refused is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-WAREHOUSE-CODE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "warehouseCode"
   }
  ],
  "documents_say": "Optional.",
  "example_shows": "`TU02`.",
  "decision": "Optional.",
  "why": "Whether the product then reaches all warehouses of the key is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-TITLE",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "title"
   }
  ],
  "documents_say": "`title` is the product name; orders and notices call it `name`.",
  "example_shows": "`124`.",
  "decision": "Names as on the wire.",
  "why": "Both mean the name of the product.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-IMAGE-URL",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "imageUrl"
   }
  ],
  "documents_say": "Image URL, without a scheme or file type.",
  "example_shows": "`http://baidu.com/12c.html`, which is no image by its name.",
  "decision": "Any string.",
  "why": "A stricter form would rest on a guess.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-WEIGHT",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "weight"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "netWeight"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "itemPackage"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "customsDeclarationPrice"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "cdPriceMaximum"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "cdPriceRate"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "purchaseCost"
   }
  ],
  "documents_say": "Type Decimal, Number or BigDecimal.",
  "example_shows": "`\"12.1\"` or `\"1\"`, a string.",
  "decision": "String or number.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "number"
   },
   "example": {
    "type": "string"
   }
  },
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-WEIGHT-UNIT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "weightUnit"
   }
  ],
  "documents_say": "Weight unit, without values.",
  "example_shows": "`KG`.",
  "decision": "Any string.",
  "why": "Which units are known, and in which case they are written, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-LENGTH",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "length"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "width"
   },
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "height"
   }
  ],
  "documents_say": "Type Decimal.",
  "example_shows": "`12`, `10` and `5`, numbers, while the weights beside them are strings.",
  "decision": "A number.",
  "why": "Table and example agree; that a string is accepted, as for the weights, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-DIMENSION-UNIT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "dimensionUnit"
   }
  ],
  "documents_say": "Explained as the length unit, without values.",
  "example_shows": "`cm`, in lower case where the weight unit is in capitals.",
  "decision": "Any string.",
  "why": "Which units are known is not said. Boxes of notices call it `lengthUnit`.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-ITEM-PACKAGE-MEANING",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "itemPackage"
   }
  ],
  "documents_say": "Packaging quantity.",
  "example_shows": "`\"1\"`.",
  "decision": "Named as in the table.",
  "why": "Whether it counts pieces in a package or packages of a piece is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-CD-PRICE-METHOD",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "cdPriceMethod"
   }
  ],
  "documents_say": "In Proportion: RATE, At a Fixed Value: CONSTANT.",
  "example_shows": "`RATE`, with a ratio, a maximum and a fixed value.",
  "decision": "One of the two; no other member is made required by it.",
  "why": "Which members each method needs is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-CUSTOMS-CODE",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "customsCode"
   }
  ],
  "documents_say": "Customs HS code; orders call it `hsCode`.",
  "example_shows": "`123`.",
  "decision": "Names as on the wire.",
  "why": "Both mean the HS code.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-WMS-BARCODE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "wmsBarcode"
   }
  ],
  "documents_say": "Explained as \"wmsbarcode\".",
  "example_shows": "`123`, the value of `barcode` too.",
  "decision": "An optional string; no limit of length.",
  "why": "How it differs from `barcode`, and whether its limit of 255 applies, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-DECLARED-CURRENCY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "customsDeclarationPrice"
   }
  ],
  "documents_say": "Declared value, without a currency.",
  "example_shows": "`\"12.1\"`.",
  "decision": "Named as in the table.",
  "why": "Only `purchaseCost` has a currency of its own; whether it applies to the declared values is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-CD-PRICE-RATE-UNIT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "cdPriceRate"
   }
  ],
  "documents_say": "Ratio, without a unit.",
  "example_shows": "`\"12.1\"`.",
  "decision": "Any number.",
  "why": "Whether it is a fraction or per cent, and a ratio to what, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-PURCHASE-COST-UNIT",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "purchaseCostUnit"
   }
  ],
  "documents_say": "The name speaks of a unit, the note of the purchase currency.",
  "example_shows": "`CNY`.",
  "decision": "Any string.",
  "why": "It holds a currency.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-CURRENCY-MAP",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "currencyMap"
   }
  ],
  "documents_say": "Type Map; the key is a currency, the value an exchange rate.",
  "example_shows": "An empty object.",
  "decision": "An object whose values are strings or numbers.",
  "why": "The type of a rate is not shown, and other decimals of this call are printed as strings.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-CURRENCY-MAP-BASE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "request",
    "field": "currencyMap"
   }
  ],
  "documents_say": "Exchange rate by currency.",
  "example_shows": "An empty object.",
  "decision": "Named as in the table.",
  "why": "Against which currency the rates are, and in which direction, is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-RESULT-SKU",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "response",
    "field": "result.sku"
   }
  ],
  "documents_say": "Product code; the request has a warehouse SKU and an ERP SKU.",
  "example_shows": "`SKU1`, the warehouse SKU.",
  "decision": "A string, required where `result` has any row of the table.",
  "why": "The example decides which of the two it is.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-OPERATION",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "response",
    "field": "result.operation"
   }
  ],
  "documents_say": "\"Create: CREATE\"; the call also updates.",
  "example_shows": "`CREATE`, in a refusal.",
  "decision": "A string, required where `result` has any row of the table; the value is listed as known.",
  "why": "The value for an update is not listed, and a refusal created nothing.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-INFO",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "response",
    "field": "result.info"
   }
  ],
  "documents_say": "Remark, explained as information on a failure.",
  "example_shows": "A reason for the refusal in Chinese.",
  "decision": "An optional string.",
  "why": "Whether it is absent, null or empty on success is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-INSERT-SKU-INFO-SUCCESS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "insertSkuInfo",
    "direction": "response",
    "field": "result.success"
   }
  ],
  "documents_say": "Optional.",
  "example_shows": "`false` within `success: true`.",
  "decision": "Optional.",
  "why": "The example shows a refusal inside a successful call, which callers must notice; what its absence means is not said.",
  "family": "qlink"
 },
 {
  "id": "QLINK-HEADER-IN-BODY",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Nothing on header fields that stand in the body too.",
  "example_shows": "A newer copy of the page says that header fields must not stand in the body, or else the signature fails.",
  "decision": "Bodies without them. Our check warns of `appKey`, `sign`, `secret`, `accessToken`, `refreshToken`, `authInfo` and `apiUrl` at the root of a body.",
  "why": "So `content` of the string to sign is the body alone. The vendor's own SDK takes `warehouseType` from a member of its request objects, so that this one may be seen in bodies.",
  "family": "qlink"
 },
 {
  "id": "QLINK-AUTHORIZATION",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Section 16 has a column \"Warehouse Authorization\", and no section tells of a call for it.",
  "example_shows": "A newer copy of the page has a section 4 for a call that authorises the caller towards platform and warehouse: a POST whose path begins `/globa`, where the copy ends.",
  "decision": "Known to exist, and not described: no path is made up.",
  "why": "Path, request and answer are not known. The sections after it presumably count one higher than in our document.",
  "family": "qlink"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-MANY-ORDERS",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "data"
   },
   {
    "operation": "createOrderV1",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "One call may make several orders.",
  "example_shows": "A single number.",
  "decision": "One number.",
  "why": "How several order numbers would be returned is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-ERROR-BODIES",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "The public pages name HTTP 401 and 429 without a body.",
  "example_shows": "Nothing.",
  "decision": "No content is described.",
  "why": "A made-up body would be a guess.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-HTTP-STATUS",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "A `code` in the body, of which only 10000, success, is documented. Other public pages name HTTP 400, 401 and 429 for some failures.",
  "example_shows": "A success.",
  "decision": "HTTP 200 with any `code`, and HTTP 401 and 429 without a body, are described; a client takes a `code` other than 10000, and any other status, for a failure.",
  "why": "Whether a refused order answers HTTP 200 with another code, or a status of its own, is said nowhere: that both occur is inferred.",
  "http": "status",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-ADDRESS-NAME",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderAddresses"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderAddresses"
   }
  ],
  "documents_say": "`orderAddress`, required.",
  "example_shows": "`orderAddresses`.",
  "decision": "Either name is accepted, and one of them is required.",
  "why": "Table and example disagree on the name.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "object"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-COUNTRY",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderAddress.country"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderAddress.country"
   }
  ],
  "documents_say": "A short code, FR or US for example, of type string[32].",
  "example_shows": "`US`.",
  "decision": "Any string of at most 32 characters.",
  "why": "That the code has two letters is likely but not said, and the length allows more.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-SALE-PLATFORM",
  "kind": "value-not-listed",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "salePlatform"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "salePlatform"
   }
  ],
  "documents_say": "Fifteen platforms.",
  "example_shows": "`KA`.",
  "decision": "Any string; the fifteen are listed as known.",
  "why": "A closed set would refuse the document's own example.",
  "readings": {
   "documents": {
    "enum": [
     "Amazon",
     "Wish",
     "eBay",
     "Walmart",
     "Groupon",
     "IrobotBoxERP",
     "Shopify",
     "Aliexpress",
     "OverStock",
     "TopHatter",
     "JoyBuy",
     "Homedepot",
     "Facebookshop",
     "Mercari",
     "Facebook Marketplace"
    ]
   },
   "example": {
    "const": "KA"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-CHANNEL-CODE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "channelCode"
   },
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "channelType"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "channelCode"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "channelType"
   }
  ],
  "documents_say": "`channelCode` without a value means standard shipping; `channelType` is required and says the same.",
  "example_shows": "`channelType` only, at the order.",
  "decision": "`channelCode` optional, `channelType` required.",
  "why": "Which wins, at the order and at an item, is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-CHANNEL-TYPE",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "channelType"
   },
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderItemsList[].channelType"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "channelType"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderItemsList[].channelType"
   },
   {
    "operation": "quoteAutomaticSplit",
    "direction": "response",
    "field": "data[].channelType"
   }
  ],
  "documents_say": "Standard and Express. Other public pages of the vendor have a third value, `Expedited`, the fastest, in quotes of freight since August 2023.",
  "example_shows": "One of the two.",
  "decision": "Any string; the three values are listed as known.",
  "why": "A closed set of two might refuse a speed that the vendor offers; the order page, touched later than the third value, still names two.",
  "readings": {
   "documents": {
    "enum": [
     "Standard",
     "Express"
    ]
   },
   "publicDocs": {
    "const": "Expedited"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-ITEM-REQUIRED",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderItemsList[]"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderItemsList[]"
   }
  ],
  "documents_say": "The item table marks nothing as required or optional, except `channelCode` and `warehouseCode` as not required.",
  "example_shows": "`sku` and `quantity` are sent.",
  "decision": "Nothing in an item is required.",
  "why": "The document does not say that they are required, sensible as that would be; send both.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-QUANTITY-WIDTH",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderItemsList[].quantity"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderItemsList[].quantity"
   },
   {
    "operation": "quoteChannels",
    "direction": "request",
    "field": "products[].quantity"
   },
   {
    "operation": "quoteChannelsV1",
    "direction": "request",
    "field": "products[].quantity"
   },
   {
    "operation": "quoteAutomaticSplit",
    "direction": "request",
    "field": "products[].quantity"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].warehouseId"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].productNum"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].warehouseId"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].productNum"
   }
  ],
  "documents_say": "Type int[16].",
  "example_shows": "`1`.",
  "decision": "An integer without an upper bound; a quantity that is sent is greater than 0.",
  "why": "Whether 16 means bits or digits is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-STRING-WIDTH",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Types such as string[64], without a unit.",
  "example_shows": "Nothing comes near a limit.",
  "decision": "The largest number of characters that a string may have, as Unicode counts them.",
  "why": "Whether bytes or characters are meant is not said; characters never refuse what either reading allows.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-ITEM-CHANNEL-CODE",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderItemsList[].channelCode"
   },
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderItemsList[].warehouseCode"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderItemsList[].channelCode"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderItemsList[].warehouseCode"
   }
  ],
  "documents_say": "The copy of the document that we hold lists both as valid; the vendor's page strikes them through.",
  "example_shows": "Neither appears.",
  "decision": "Optional and deprecated.",
  "why": "A struck-through field is one the vendor wants gone.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "publicDocs": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-RESPONSE-CODE",
  "kind": "example-only",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "message"
   },
   {
    "operation": "createOrderV1",
    "direction": "response",
    "field": "code"
   },
   {
    "operation": "createOrderV1",
    "direction": "response",
    "field": "message"
   }
  ],
  "documents_say": "The table of the answer has `kkOrderId` only.",
  "example_shows": "`code` 10000 and `message`.",
  "decision": "Optional members.",
  "why": "The example shows them; other codes are not documented.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": [
     "integer",
     "string"
    ]
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-KK-ORDER-ID",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "kkOrderId"
   },
   {
    "operation": "createOrderV1",
    "direction": "response",
    "field": "kkOrderId"
   }
  ],
  "documents_say": "`kkOrderId`, String[32].",
  "example_shows": "`data`, a number.",
  "decision": "`data` is an integer or a string, `kkOrderId` an optional string.",
  "why": "The number that the table names arrives in `data`; both are described.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-DATA-NULL",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "data"
   },
   {
    "operation": "createOrderV1",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "The order number is returned on success; no failed call is shown.",
  "example_shows": "A number, beside `code` 10000.",
  "decision": "Optional, and it may be null.",
  "why": "How a failed call leaves it out is not said, and a client must not break on the answer.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DOUBLED-PATH",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The base address ends in `/openapi`, and every path begins with it.",
  "example_shows": "The quick start, the print-on-demand commands and the links of the stock page have it once; both commands of the refund page have `/openapi/openapi/v2/…`.",
  "decision": "Once.",
  "why": "Joining base and path as printed doubles it; most examples and the heading of the refund page have it once.",
  "http": "path",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-RATE-LIMIT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "A leaky bucket of 120 calls that leaks 2 a second; also 120 calls within 60 seconds.",
  "example_shows": "The picture takes one marble out of the bucket each second.",
  "decision": "A bucket of 120 that leaks 2 a second.",
  "why": "The figures stand in the text and in the table. Whether a burst of 120 may be followed by 120 more within a minute is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-PERMISSION-STATUS",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "A missing permission is HTTP 401 by the quick start.",
  "example_shows": "The products page has HTTP 400 with the same words, \"Permission denied\".",
  "decision": "Both statuses are described.",
  "why": "Which one comes is not said; neither has a documented body.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-ERROR-BODIES-DIFFER",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "queryDesignCategories",
    "direction": "response",
    "field": ""
   },
   {
    "operation": "queryDesignModels",
    "direction": "response",
    "field": ""
   },
   {
    "operation": "getDesignModel",
    "direction": "response",
    "field": ""
   },
   {
    "operation": "createDesignedProduct",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "The pages of the other calls name no body of an error; a withdrawn page had `code` and `message`.",
  "example_shows": "The print-on-demand pages show `{\"error\": \"Invalid request\"}` with HTTP 400.",
  "decision": "The body with `error`, only on the pages that show it.",
  "why": "A made-up body elsewhere would be a guess.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-RESULT-CODES",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": "code"
   }
  ],
  "documents_say": "No page of the current calls describes `code`; a withdrawn page says that 10000 alone means success.",
  "example_shows": "`10000` in every printed answer.",
  "decision": "An open set with one known value.",
  "why": "No code or text of a refused call is documented, nor whether it comes with HTTP 200 or another status.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-SUCCESS-MESSAGES",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": "message"
   }
  ],
  "documents_say": "No page describes `message`.",
  "example_shows": "`success`, `Success!`, `Success！` with a full-width mark, `kk.api.200` and `ok`, from call to call and even within one page.",
  "decision": "Any text.",
  "why": "A client must not read anything into it.",
  "readings": {
   "plain": {
    "const": "success"
   },
   "exclaimed": {
    "const": "Success!"
   },
   "full-width": {
    "const": "Success！"
   },
   "key": {
    "const": "kk.api.200"
   },
   "ok": {
    "const": "ok"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-ACCESS-TOKEN",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "\"OAuth 2.0\", with the token from the business manager (2022) or from a page of the web site (2023), which can also refresh it.",
  "example_shows": "`Authorization: Bearer` with a placeholder.",
  "decision": "A bearer token.",
  "why": "No call grants or refreshes a token, and neither its life nor its scope is documented.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUICK-START-ANSWER",
  "kind": "malformed-json",
  "impact": "detail",
  "places": [
   {
    "operation": "queryCategories",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "The category page prints an answer with `code`, `message` and `data`.",
  "example_shows": "The quick start answers the same call with the template text of a documentation tool, about a pet, which is not JSON: `\"name\"=\"…\"`.",
  "decision": "The answer of the category page.",
  "why": "The template has nothing of the call.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-SITE-ADDRESS",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "*",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The index pages of orders print the site as `www.kakakclo.com`.",
  "example_shows": "Their link leads to `www.kakaclo.com`.",
  "decision": "`www.kakaclo.com`.",
  "why": "The printed name has a letter too many.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-RELEASE-NOTE-LINKS",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The release notes of June 2023 head one section \"Order V1\", the other \"Order V2\".",
  "example_shows": "The link of each leads to the page of the other version. The file is called \"unpacking\", its title \"Split\".",
  "decision": "Both changes hold for both versions.",
  "why": "The pages of both versions have the changes.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-RELEASE-NOTE-WAREHOUSES",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryWarehouses",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The release notes of April 2023 call the change one of \"Product V2\", under the heading \"Query Order\".",
  "example_shows": "The path of the warehouses is still `v1`.",
  "decision": "Version 1 of the call.",
  "why": "No page has a second version.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-TIME-FORM",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "dateStartTime"
   },
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "dateEndTime"
   },
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "dateStartTime"
   },
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "dateEndTime"
   },
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": "createStartTime"
   },
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": "createEndTime"
   },
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": "updateStartTime"
   },
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": "updateEndTime"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "request",
    "field": "createStartTime"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "request",
    "field": "createEndTime"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "request",
    "field": "updateStartTime"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "request",
    "field": "updateEndTime"
   }
  ],
  "documents_say": "Times have no stated form.",
  "example_shows": "`2022-01-07T04:04:39Z` and the like, without exception.",
  "decision": "This form alone, in UTC to the second.",
  "why": "Fractions and other offsets are shown nowhere.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DATA-NULL",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "What a refused call has as `data` is not described.",
  "example_shows": "No refused call with `code` is shown.",
  "decision": "Optional, and it may be null.",
  "why": "A client must not break on the answer to a refused call.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-CATEGORIES-IMG-URL",
  "kind": "example-only",
  "impact": "detail",
  "places": [
   {
    "operation": "queryCategories",
    "direction": "response",
    "field": "data.list[].imgUrl"
   }
  ],
  "documents_say": "The table has no row for it; a page of 2022 called it the picture of the category.",
  "example_shows": "`imgUrl` is there.",
  "decision": "An optional text.",
  "why": "The example shows it.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "string"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-EMPTY-TEXT-FOR-NUMBER",
  "kind": "type",
  "impact": "detail",
  "places": [
   {
    "operation": "queryCategories",
    "direction": "response",
    "field": "data.list[].categoryId"
   },
   {
    "operation": "queryCategories",
    "direction": "response",
    "field": "data.list[].parentId"
   },
   {
    "operation": "queryCategories",
    "direction": "response",
    "field": "data.list[].level"
   },
   {
    "operation": "queryWarehouses",
    "direction": "response",
    "field": "data.list[].warehouseId"
   }
  ],
  "documents_say": "Type Number.",
  "example_shows": "An empty text, as for every other member: the example shows names alone.",
  "decision": "A number or a text.",
  "why": "The printed example has to be valid; a real answer will hardly have an empty text.",
  "readings": {
   "documents": {
    "type": "number"
   },
   "example": {
    "const": ""
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-CATEGORIES-LEAF",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryCategories",
    "direction": "response",
    "field": "data.list[].child"
   }
  ],
  "documents_say": "Categories one level down; that of a category without any is not described.",
  "example_shows": "A list with one empty object.",
  "decision": "A list or null, and it may be absent.",
  "why": "How the last level ends is not said.",
  "readings": {
   "empty": {
    "type": "array",
    "maxItems": 0
   },
   "null": {
    "type": "null"
   },
   "absent": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-TYPES",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "queryCategories",
    "direction": "response",
    "field": "data.list[].categoryId"
   },
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].categoryId"
   }
  ],
  "documents_say": "Type Number.",
  "example_shows": "Pages of 2022, no longer linked, have Int for the same field, an even older one Long.",
  "decision": "An integer of 64 bits.",
  "why": "All three agree that it is a whole number; the widest one takes every value.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-LISTS",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "spus"
   },
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "skus"
   },
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "skus"
   }
  ],
  "documents_say": "A text of codes that are separated by commas.",
  "example_shows": "Pages of 2022, no longer linked, have the type Arrays.",
  "decision": "A list that is sent as one parameter with commas.",
  "why": "The printed addresses and the examples of the table have commas.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-MARKS",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "spus"
   },
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "skus"
   },
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "categoryId"
   },
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "dateStartTime"
   },
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "dateEndTime"
   }
  ],
  "documents_say": "Five parameters have the mark of required ones.",
  "example_shows": "The text needs one of them alone, and gives each its own use.",
  "decision": "One of `spus`, `skus`, `categoryId` and the range of time has to be there.",
  "why": "No call could keep to all marks and to the text.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-ONE-OF",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "categoryId"
   }
  ],
  "documents_say": "Four rows say \"one of the four\".",
  "example_shows": "The row of `categoryId` says \"one of five\".",
  "decision": "One of the four ways to ask, where the two times are one.",
  "why": "Counted by parameters there are five, by ways four.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-PAGE-NUMBER",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "pageNumber"
   }
  ],
  "documents_say": "The row has no mark.",
  "example_shows": "Its text needs it with a range of time, and that of `categoryId` with a category.",
  "decision": "Required in these two cases.",
  "why": "The text is more exact than the mark.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-PRECISION",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "dateStartTime"
   },
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "dateEndTime"
   }
  ],
  "documents_say": "Year, month and day alone count; hour, minute and second are not checked.",
  "example_shows": "The form goes down to the second, and the advice on pulling works with minutes.",
  "decision": "The whole time is sent.",
  "why": "What a range within one day gives is not said, nor in which zone the day is counted.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-SALES-VOLUME",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "sortType"
   },
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].salesVolume"
   }
  ],
  "documents_say": "The value to sort by is `salasVolume`.",
  "example_shows": "The field of the answer is `salesVolume`.",
  "decision": "The value as printed.",
  "why": "Values are sent as documented; the other spelling may be unknown to the server.",
  "readings": {
   "documents": {
    "const": "salasVolume"
   },
   "answer": {
    "const": "salesVolume"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-SKU-LIST",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].skuDetails"
   }
  ],
  "documents_say": "`skuDetails` in the table of the answer; `skuList` in the heading of its members, in links and in the advice on pulling.",
  "example_shows": "`skuDetails`.",
  "decision": "`skuDetails`.",
  "why": "Table and example of the answer agree.",
  "readings": {
   "documents": {
    "type": "array"
   },
   "heading": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-WEIGHT-UNIT",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].skuDetails[].packageWeight"
   }
  ],
  "documents_say": "\"CM\", with the example 2.00.",
  "example_shows": "256; the pages on freight say gram, an older branch g.",
  "decision": "A number, in gram.",
  "why": "A weight is not measured in centimetres, and 256 fits gram.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-OPTIONS",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].skuDetails[].option1"
   },
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].skuDetails[].option2"
   }
  ],
  "documents_say": "`option1` holds the size, `option2` the colour.",
  "example_shows": "The examples of the same rows hold the colour in `option1` and the size in `option2`.",
  "decision": "A text that names its attribute itself.",
  "why": "The JSON inside carries the name; a client should read that.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-STATUS",
  "kind": "value-not-listed",
  "impact": "decides",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].spuStatus"
   },
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].skuDetails[].skuStatus"
   }
  ],
  "documents_say": "The rows name 0 and 1.",
  "example_shows": "The table of states has 0 to 6.",
  "decision": "An open set with all seven as known.",
  "why": "The table is the more complete one.",
  "readings": {
   "documents": {
    "enum": [
     0,
     1
    ]
   },
   "table-of-states": {
    "enum": [
     2,
     3,
     4,
     5,
     6
    ]
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-DERIVATION",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].spuStatus"
   }
  ],
  "documents_say": "2 where all SKUs are \"0(deleted)\".",
  "example_shows": "The list beside it is `[2,2..]`.",
  "decision": "2 where all are 2.",
  "why": "0 is another state, with a row of its own.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-DERIVATION-GAPS",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].spuStatus"
   }
  ],
  "documents_say": "Rules for 0, 1, 2, 3 and 6.",
  "example_shows": "Nothing for 4 and 5, nor for mixes such as `[0,2]`, `[0,3]` and `[2,3]`. A wording of one day had 4 in the lists of 1 and 6.",
  "decision": "The rules stand in the description.",
  "why": "What the rest gives is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-SUPPLIER-LEVEL",
  "kind": "value-not-listed",
  "impact": "detail",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].supplierLevel"
   }
  ],
  "documents_say": "Three values, `A`, `B` and `C`.",
  "example_shows": "The release notes of July 2023 have a fourth, empty one; the example lacks the field.",
  "decision": "An open set with four known values, not required.",
  "why": "The notes explain the empty value.",
  "readings": {
   "documents": {
    "enum": [
     "A",
     "B",
     "C"
    ]
   },
   "release-notes": {
    "const": ""
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-LEVEL-GAP",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].supplierLevel"
   }
  ],
  "documents_say": "B is above 150 pieces per SPU, C below 100.",
  "example_shows": "Nothing for 100 to 150.",
  "decision": "The figures stand with the values.",
  "why": "To which level these belong is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-PAGE-SIZE",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.pageSize"
   }
  ],
  "documents_say": "No parameter and no default for the size of a page.",
  "example_shows": "`pageSize` 1, with one row.",
  "decision": "What the answer says.",
  "why": "The size of a full page is not documented.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DECIMALS",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].price"
   },
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].skuDetails[].price"
   },
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].skuDetails[].cost"
   },
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].skuDetails[].packageWidth"
   },
   {
    "operation": "quoteAutomaticSplit",
    "direction": "response",
    "field": "data[].estimatedFreight"
   }
  ],
  "documents_say": "Decimal(2), or Number.",
  "example_shows": "None to four decimals: `22`, `4.6`, `4.83`, `6.1600`.",
  "decision": "A number.",
  "why": "JSON does not keep the count of decimals, and the examples do not hold to one.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-PICTURES",
  "kind": "format",
  "impact": "detail",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].sizeImagePath"
   },
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].skuDetails[].mainImg"
   },
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].skuImgUrl[].imgUrl[]"
   }
  ],
  "documents_say": "The address in the hint on scaling has `/` in its path.",
  "example_shows": "All fields have `%2F` in its place.",
  "decision": "A text.",
  "why": "Both lead to a picture, as far as the page says.",
  "readings": {
   "documents": {
    "pattern": "^[^%]*$"
   },
   "example": {
    "pattern": "%2F"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-PRODUCTS-SORT-BY",
  "kind": "format",
  "impact": "detail",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "sortBy"
   }
  ],
  "documents_say": "`asc` or `desc`.",
  "example_shows": "The bold print takes the full stop into the value: \"desc.\".",
  "decision": "`asc` and `desc`.",
  "why": "The full stop ends the sentence.",
  "readings": {
   "documents": {
    "enum": [
     "asc",
     "desc"
    ]
   },
   "printed": {
    "const": "desc."
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-PRODUCTS",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "sortType"
   },
   {
    "operation": "queryProducts",
    "direction": "response",
    "field": "data.list[].price"
   }
  ],
  "documents_say": "`sortType` with four names, `price`, `skuDetails`.",
  "example_shows": "Pages of 2022, no longer linked, have codes 10 to 40 for `sortType`, `minPrice` and `skuList`, and lack `fullCategoryName`, `attributesJson` and `supplierLevel`. Their example is not JSON.",
  "decision": "The current page.",
  "why": "The current page is newer and the only one that is linked.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "older-pages": {
    "enum": [
     10,
     20,
     30,
     40
    ]
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-WAREHOUSES-NAME",
  "kind": "example-only",
  "impact": "detail",
  "places": [
   {
    "operation": "queryWarehouses",
    "direction": "response",
    "field": "data.list[].warehouseName"
   }
  ],
  "documents_say": "No row; the release notes of April 2023 say that it was withdrawn.",
  "example_shows": "`warehouseName` is there.",
  "decision": "Optional and deprecated.",
  "why": "The example was not changed with the table.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "string"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-WAREHOUSES-STATUS",
  "kind": "required-omitted",
  "impact": "detail",
  "places": [
   {
    "operation": "queryWarehouses",
    "direction": "response",
    "field": "data.list[].status"
   }
  ],
  "documents_say": "Whether the warehouse is in use, since April 2023.",
  "example_shows": "`status` is absent.",
  "decision": "Optional.",
  "why": "The example was not changed with the table.",
  "readings": {
   "documents": {
    "type": "number"
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-WAREHOUSES-COUNTRY-CODE",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "queryWarehouses",
    "direction": "response",
    "field": "data.list[].countryCode"
   },
   {
    "operation": "queryStocks",
    "direction": "response",
    "field": "data.list[].warehouseStockList[].countryCode"
   }
  ],
  "documents_say": "The release notes of April 2023 put `CN` in the place of `CN_S` and `CN_N`.",
  "example_shows": "The stock page, changed later, still shows `CN_S` and `CN_N`.",
  "decision": "Any text.",
  "why": "A client has to take both for China.",
  "readings": {
   "release-notes": {
    "const": "CN"
   },
   "stock-page": {
    "enum": [
     "CN_S",
     "CN_N"
    ]
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-WAREHOUSES-COUNTRY-NAME",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryWarehouses",
    "direction": "response",
    "field": "data.list[].countryCn"
   }
  ],
  "documents_say": "The name of the country, `China` for example.",
  "example_shows": "The name of the field suggests Chinese text.",
  "decision": "A text.",
  "why": "The value of the row is English.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-WAREHOUSES",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "queryWarehouses",
    "direction": "response",
    "field": "data.list[].warehouseId"
   },
   {
    "operation": "queryWarehouses",
    "direction": "response",
    "field": "data.list[].status"
   },
   {
    "operation": "queryWarehouses",
    "direction": "response",
    "field": "data.list[].countryCode"
   }
  ],
  "documents_say": "`warehouseId`, `status` and `CN`.",
  "example_shows": "Pages of 2022, no longer linked, have `warehouseName` with an English name and `CN_S`, and neither `warehouseId` nor `status`.",
  "decision": "The current page.",
  "why": "The release notes explain most of the changes.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-STOCKS-MARKS",
  "kind": "required-omitted",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "skus"
   },
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "dateStartTime"
   },
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "dateEndTime"
   }
  ],
  "documents_say": "All three are marked as required.",
  "example_shows": "The notes on use need `skus`, or the times with `pageNumber`.",
  "decision": "One of the two ways.",
  "why": "Both printed addresses break the marks.",
  "readings": {
   "documents": {
    "type": [
     "array",
     "string"
    ]
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-STOCKS-THREE",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "skus"
   }
  ],
  "documents_say": "\"Three options are required.\"",
  "example_shows": "The next rows: \"one of the three is required\".",
  "decision": "One of the two ways to ask.",
  "why": "The notes on use decide.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-STOCKS-ONE-BOUND",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "dateStartTime"
   },
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "dateEndTime"
   }
  ],
  "documents_say": "\"Either dateStartTime and dateEndTime are required.\"",
  "example_shows": "Both.",
  "decision": "Both.",
  "why": "Whether one of them is enough is not clear from the sentence.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "one-bound": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-STOCKS-NESTING",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryStocks",
    "direction": "response",
    "field": "data.list[].warehouseStockList"
   }
  ],
  "documents_say": "`qty`, `countryCode` and `warehouseCode` stand beside `sku`.",
  "example_shows": "They stand in `warehouseStockList`, which has no row.",
  "decision": "As in the example.",
  "why": "One SKU may lie in several warehouses.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "array"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-STOCKS-RESERVED",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "queryStocks",
    "direction": "response",
    "field": "data.list[].warehouseStockList[].countryCode"
   },
   {
    "operation": "queryStocks",
    "direction": "response",
    "field": "data.list[].warehouseStockList[].warehouseCode"
   }
  ],
  "documents_say": "\"Reserved, need not be used.\"",
  "example_shows": "The pages of quotes and orders ask for `warehouseCode`, and a refund for the country.",
  "decision": "Optional texts.",
  "why": "They are the only link from stock to a warehouse.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-STOCKS-LINK-HOST",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The text of the links names `developer.kakaclo.com`.",
  "example_shows": "Their targets are on `test-developer.kakaclo.com`.",
  "decision": "The address in the text.",
  "why": "Both hosts are documented.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-PULL-END",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "dateEndTime"
   },
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "dateEndTime"
   }
  ],
  "documents_say": "The end of a range is at most now, and the windows of the example end at now.",
  "example_shows": "The same page: at most now minus 10 minutes, since changes take up to 5 minutes to be found.",
  "decision": "Let a range end 10 minutes ago, as the description says.",
  "why": "Whoever takes now misses what is not yet found.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-PULL-NEXT-START",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryProducts",
    "direction": "request",
    "field": "dateStartTime"
   },
   {
    "operation": "queryStocks",
    "direction": "request",
    "field": "dateStartTime"
   }
  ],
  "documents_say": "The next range begins at the end of the last one.",
  "example_shows": "The same page: better at the greatest `updateTime` that was returned.",
  "decision": "Both are described; the greatest `updateTime` is the better start.",
  "why": "The second is what the page advises; it needs rows to be returned.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUOTE-COUNTRY-PLACE",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "quoteChannels",
    "direction": "request",
    "field": "shipToCountry"
   },
   {
    "operation": "quoteChannelsV1",
    "direction": "request",
    "field": "shipToCountry"
   },
   {
    "operation": "quoteAutomaticSplit",
    "direction": "request",
    "field": "shipToCountry"
   }
  ],
  "documents_say": "`shipToCountry` stands in the table of the body and again in that of a product.",
  "example_shows": "At the root of the body.",
  "decision": "At the root.",
  "why": "Example and table of the body agree.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUOTE-WAREHOUSE-CODE",
  "kind": "nesting-lost",
  "impact": "decides",
  "places": [
   {
    "operation": "quoteChannels",
    "direction": "request",
    "field": "warehouseCode"
   },
   {
    "operation": "quoteChannelsV1",
    "direction": "request",
    "field": "warehouseCode"
   }
  ],
  "documents_say": "A row in the table of a product, none in that of the body.",
  "example_shows": "V1 has it at the root, with `H008`; the example of V2 lacks it.",
  "decision": "Optional, at the root.",
  "why": "The example of V1 is the only place that shows it.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUOTE-CHANNELS-FREIGHT",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "quoteChannels",
    "direction": "response",
    "field": "data[].estimatedFreight"
   },
   {
    "operation": "quoteChannelsV1",
    "direction": "response",
    "field": "data[].estimatedFreight"
   }
  ],
  "documents_say": "Type String.",
  "example_shows": "A number.",
  "decision": "A number or a text.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "number"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUOTE-CHANNELS-SPEED",
  "kind": "required-omitted",
  "impact": "detail",
  "places": [
   {
    "operation": "quoteChannels",
    "direction": "response",
    "field": "data[].channelType"
   },
   {
    "operation": "quoteChannelsV1",
    "direction": "response",
    "field": "data[].channelType"
   }
  ],
  "documents_say": "A row for `channelType`.",
  "example_shows": "One of the two examples lacks it.",
  "decision": "Optional.",
  "why": "The other example has it.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUOTE-CHANNELS-FREIGHT-DIFFERS",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "quoteChannels",
    "direction": "response",
    "field": "data[].estimatedFreight"
   },
   {
    "operation": "quoteChannelsV1",
    "direction": "response",
    "field": "data[].estimatedFreight"
   }
  ],
  "documents_say": "Freight depends on weight and country.",
  "example_shows": "The same channels cost 4.83 and 3.61 in one example, 6.45 and 4.77 in the other.",
  "decision": "Both are kept.",
  "why": "The examples need not be of one request.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-SPEEDS-ORDER",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "quoteChannels",
    "direction": "response",
    "field": "data[].channelType"
   },
   {
    "operation": "quoteChannelsV1",
    "direction": "response",
    "field": "data[].channelType"
   },
   {
    "operation": "quoteAutomaticSplit",
    "direction": "response",
    "field": "data[].channelType"
   }
  ],
  "documents_say": "`Expedited` is the fastest, and the slowest channel is called \"Standard Shipping\".",
  "example_shows": "An answer marks the fastest channel (3 to 5 days) `Standard` and the slowest (6 to 10 days) `Expedited`.",
  "decision": "The meanings of the table.",
  "why": "The answer of the split agrees with the table. Earlier wordings knew two speeds.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUOTE-CHANNEL-CODE-USE",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "quoteChannels",
    "direction": "response",
    "field": "data[].channelCode"
   },
   {
    "operation": "quoteChannelsV1",
    "direction": "response",
    "field": "data[].channelCode"
   }
  ],
  "documents_say": "The code is to be passed to the call that creates the order.",
  "example_shows": "There it is struck out, or withdrawn by the release notes.",
  "decision": "A text.",
  "why": "See `KAKACLO-CREATE-ORDER-CHANNEL-CODE-WITHDRAWN`.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUOTE-COUNTRY-WIDTH",
  "kind": "type",
  "impact": "detail",
  "places": [
   {
    "operation": "quoteChannels",
    "direction": "request",
    "field": "shipToCountry"
   },
   {
    "operation": "quoteChannelsV1",
    "direction": "request",
    "field": "shipToCountry"
   },
   {
    "operation": "quoteAutomaticSplit",
    "direction": "request",
    "field": "shipToCountry"
   }
  ],
  "documents_say": "String in the table of the body, string[12] in that of a product, string[32] in the address of an order.",
  "example_shows": "`US`.",
  "decision": "At most 12 characters.",
  "why": "It is the only length that these pages give.",
  "readings": {
   "documents": {
    "maxLength": 12
   },
   "address": {
    "maxLength": 32
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CHANNEL-LINKS",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "quoteChannels",
    "direction": "response",
    "field": "data[].channelCode"
   },
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "channelCode"
   }
  ],
  "documents_say": "The pages of V2 name `channelCode`.",
  "example_shows": "Its links lead to the pages of V1.",
  "decision": "The calls of V2.",
  "why": "Nothing else points to V1.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUOTE-AUTOMATIC-SPLIT-EXAMPLE",
  "kind": "example-only",
  "impact": "decides",
  "places": [
   {
    "operation": "quoteAutomaticSplit",
    "direction": "response",
    "field": "data[].channelCode"
   },
   {
    "operation": "quoteAutomaticSplit",
    "direction": "response",
    "field": "data[].channelNameEn"
   }
  ],
  "documents_say": "No rows for `channelCode` and `channelNameEn`.",
  "example_shows": "The answer beside the page has them and lacks `channelType`; the answer in the page fits the table.",
  "decision": "Optional members.",
  "why": "The first answer is that of the quote by channel.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "string"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUOTE-AUTOMATIC-SPLIT-CURRENCY",
  "kind": "required-omitted",
  "impact": "detail",
  "places": [
   {
    "operation": "quoteAutomaticSplit",
    "direction": "response",
    "field": "data[].estimatedFreightCurrency"
   }
  ],
  "documents_say": "A row for the currency.",
  "example_shows": "The answer that fits the table lacks it.",
  "decision": "Optional.",
  "why": "The other answer has it.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUOTE-AUTOMATIC-SPLIT-SORTING",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "quoteAutomaticSplit",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "No order is promised, unlike for the quote by channel.",
  "example_shows": "6 to 9, 3 to 4 and 8 to 12 days.",
  "decision": "Any order.",
  "why": "A client has to sort.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-QUOTE",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "quoteChannels",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The current path, `shipToCountry` and `products` with `sku`.",
  "example_shows": "A page of 2022, no longer linked, quotes at `/openapi/v1/order/logisticsChannel` on the test host, with `termini`, `zipCode` and a required `warehouseCode`, with `sku` in the table and `skuCode` in the example, and answers `companyName` and `estimatedFreight` as BigDecimal or an empty text.",
  "decision": "The current page.",
  "why": "The older call is not listed any more.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-401",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "*",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "HTTP 401 is \"Unauthorized\".",
  "example_shows": "A page of 2022, no longer linked, adds \"Successfully query\" to it.",
  "decision": "No valid access token.",
  "why": "The words come from another row of its template.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-CHANNEL-CODE-WITHDRAWN",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "channelCode"
   },
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderItemsList[].channelCode"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "channelCode"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderItemsList[].channelCode"
   }
  ],
  "documents_say": "A plain row of the body, with a hint on its default.",
  "example_shows": "The release notes of June 2023 withdrew `channelCode` and `warehouseCode` and put `channelType` in their place; the table of items strikes both through.",
  "decision": "Optional, and deprecated in the items alone.",
  "why": "The row of the body is not struck through.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-CHANNEL-TYPE-PLACE",
  "kind": "nesting-lost",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderItemsList[].channelType"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderItemsList[].channelType"
   }
  ],
  "documents_say": "A row in the table of items and one in that of the body.",
  "example_shows": "At the root.",
  "decision": "Optional in the items, as each table says at the root.",
  "why": "Whether an item may have a speed of its own is not said.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-CHANNEL-TYPE-DEFAULT",
  "kind": "required-omitted",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "channelType"
   }
  ],
  "documents_say": "The item table gives `channelType` the default `Standard` and no mark.",
  "example_shows": "The table of the body marks it as required, and the example has it.",
  "decision": "Required at the root.",
  "why": "The mark is explicit.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "default": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-ITEMS-NAME",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderItemsList"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderItemsList"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems"
   },
   {
    "operation": "createRefund",
    "direction": "request",
    "field": "orderItems"
   }
  ],
  "documents_say": "`orderItemsList`; its table is called \"Order Items Properties\" and \"Order Item Properties\".",
  "example_shows": "`orderItemsList` in the request; the query and the refund have `orderItems`.",
  "decision": "Each call has its own name.",
  "why": "Table and example of each call agree.",
  "readings": {
   "documents": {
    "type": "array"
   },
   "other-calls": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-ADDRESS",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderAddress"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderAddress"
   }
  ],
  "documents_say": "`street1`, `city` and `zip` are optional; lengths of 32 and 64; `phone` is string[64].",
  "example_shows": "A withdrawn page of 2024 required them, had lengths of 50 and 100, and int[32] for `phone`.",
  "decision": "The current page.",
  "why": "The withdrawn call was another one.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-CUSTOM-ORDER-ID",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "customOrderId"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "customOrderId"
   }
  ],
  "documents_say": "The customer's own number.",
  "example_shows": "`KA10001`.",
  "decision": "An optional text.",
  "why": "Whether it has to be unique and what a repeated one does is not said, and no query finds orders by it.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-PAYMENT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The account needs enough balance before an order is created. There is no call that pays.",
  "example_shows": "Nothing.",
  "decision": "Nothing is demanded.",
  "why": "When an order is paid is not said. Pages of August 2022 had an order wait for payment and paid it after 10 minutes.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-ORDER-V1-CHANNEL-TYPE",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "channelType"
   }
  ],
  "documents_say": "No mark; V2 marks it as required.",
  "example_shows": "`Standard`.",
  "decision": "Optional in V1.",
  "why": "Tables and examples are otherwise the same.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-ORDER",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "customOrderId"
   },
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "salePlatform"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "customOrderId"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "salePlatform"
   }
  ],
  "documents_say": "`customOrderId` and `salePlatform`, optional: the customer's number and the platform.",
  "example_shows": "A page of 2022, no longer linked, creates orders at `/openapi/v1/order/order` with `CustomOrderNumber` and `SalePlatform`, which have no row.",
  "decision": "The current page.",
  "why": "The older call is not listed any more.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-FIRST-PAGE-ORDER",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "orderAddress.country"
   },
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "customOrderId"
   },
   {
    "operation": "createOrder",
    "direction": "request",
    "field": "salePlatform"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "orderAddress.country"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "customOrderId"
   },
   {
    "operation": "createOrderV1",
    "direction": "request",
    "field": "salePlatform"
   },
   {
    "operation": "createOrder",
    "direction": "response",
    "field": "data"
   },
   {
    "operation": "createOrderV1",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "`country`; `customOrderId` and `salePlatform` optional; the number of the order in `data`.",
  "example_shows": "The first page, of August 2022, has `countryCode`, requires `CustomOrderNumber` and `SalePlatform` and calls both tracking numbers, and answers `data` with `kkOrderIds`, a single number, and `status`.",
  "decision": "The current page.",
  "why": "The first page was replaced within days.",
  "readings": {
   "documents": {
    "type": [
     "integer",
     "string"
    ]
   },
   "first-page": {
    "type": "object"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-WITHDRAWN-CUSTOM-ORDER",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "One call creates orders, custom ones too.",
  "example_shows": "A call for custom orders, withdrawn in April 2024, was `/openapi/v1/product/custom/order`, with `customSku` or `customerSku`, `printUniQueCode` or `printUniqueCode`, `phone` as int[32] with a text as sample, `orderItems` and `orderAddresses`, and speeds in lower case with a sample in capitals.",
  "decision": "No path.",
  "why": "The call is withdrawn.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-PAGING",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": "pageNumber"
   },
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": "pageSize"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "request",
    "field": "pageNumber"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "request",
    "field": "pageSize"
   }
  ],
  "documents_say": "`pageNumber` is a limit per page with default 10 and maximum 250; `pageSize` has default 1.",
  "example_shows": "`pageNumber` 1 and `pageSize` 10.",
  "decision": "`pageSize` has default 10 and maximum 250, `pageNumber` default 1.",
  "why": "The texts have changed places; the answers show it.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-START-TIME",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": "createStartTime"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "request",
    "field": "createStartTime"
   }
  ],
  "documents_say": "\"At or before\", word for word as `createEndTime`.",
  "example_shows": "Its example is that of the other times; `updateStartTime` says \"at or after\".",
  "decision": "Created from this time on.",
  "why": "The name and the other pair agree.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-QUOTED-TIME",
  "kind": "format",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": "updateStartTime"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "request",
    "field": "updateStartTime"
   }
  ],
  "documents_say": "A time.",
  "example_shows": "The example of the row stands in quotation marks.",
  "decision": "Without quotation marks.",
  "why": "No other time has them.",
  "readings": {
   "documents": {
    "pattern": "^\\d"
   },
   "printed": {
    "pattern": "^\""
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-V1-EXAMPLE",
  "kind": "example-only",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].completedAt"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].payAt"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].skusAmount"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].totalAmount"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].subtotal"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].purchasePrices"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].promotionAmount"
   }
  ],
  "documents_say": "The release notes of December 2022 renamed `payAt`, `completedAt` and `skusAmount` and split `status` in V2.",
  "example_shows": "The answer on the page of V2 is, to the letter, that of V1, with these names and `status` `waiting_to_ship`; the answers on the page of states have the new names.",
  "decision": "The names of V1 are optional and deprecated.",
  "why": "The printed answer has to be valid; the page of states has the form of V2.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "not": {
     "type": "null"
    }
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-V1-STATUS",
  "kind": "value-not-listed",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].status"
   }
  ],
  "documents_say": "Five states of the order.",
  "example_shows": "`waiting_to_ship`, a state of V1, in the answer on the page itself.",
  "decision": "An open set; the value of V1 is not among the known ones.",
  "why": "It is a state of shipping in V2.",
  "readings": {
   "documents": {
    "enum": [
     "abnormal_order",
     "waiting_payment",
     "processing",
     "completed",
     "cancel"
    ]
   },
   "example": {
    "const": "waiting_to_ship"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-ID",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].id"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].id"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].id"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].id"
   }
  ],
  "documents_say": "Type number.",
  "example_shows": "A text of digits, in every example.",
  "decision": "An integer or a text.",
  "why": "Table and examples disagree.",
  "readings": {
   "documents": {
    "type": "number"
   },
   "example": {
    "type": "string"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-MODIFY-DATE",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].updateDate"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].modifyDate"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].updateDate"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].modifyDate"
   }
  ],
  "documents_say": "`updateDate`.",
  "example_shows": "`modifyDate`.",
  "decision": "Both are optional.",
  "why": "Every example has the second name.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-FULFILLMENT-STATUS",
  "kind": "value-not-listed",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillmentStatus"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].fulfillmentStatus"
   }
  ],
  "documents_say": "The rows name `NULL`, `waiting_to_ship`, `fully_shipped` and `partially_shipped`.",
  "example_shows": "The table of states has `completed` besides: receipt is confirmed.",
  "decision": "An open set with all five as known.",
  "why": "The table is the more complete one.",
  "readings": {
   "documents": {
    "enum": [
     "NULL",
     "waiting_to_ship",
     "fully_shipped",
     "partially_shipped"
    ]
   },
   "table-of-states": {
    "const": "completed"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-REFUND-STATUS",
  "kind": "value-not-listed",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].refundStatus"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].refundStatus"
   }
  ],
  "documents_say": "The rows name `refunded`; that of an item has no `partial_refund`.",
  "example_shows": "The table of states has `refund` in its place.",
  "decision": "An open set with both as known.",
  "why": "Which of them comes is not shown.",
  "readings": {
   "documents": {
    "const": "refunded"
   },
   "table-of-states": {
    "const": "refund"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-NOT-SHOWN",
  "kind": "required-omitted",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].currencyCode"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].couponAmount"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].promotionAmount"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].refundableAmount"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].refundedAmount"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillments[].packId"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillments[].trackingInfos"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].stockStatus"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].fulfillmentStatus"
   }
  ],
  "documents_say": "Rows for all of these.",
  "example_shows": "No example of the form of V2 has them.",
  "decision": "Optional.",
  "why": "Whether the server gives them is not shown.",
  "readings": {
   "documents": {
    "not": {
     "type": "null"
    }
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-PARCEL-STATUS",
  "kind": "required-omitted",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillments[].status"
   }
  ],
  "documents_say": "A row for the state of a parcel.",
  "example_shows": "The shipped order has it, the one that is shipped in part does not.",
  "decision": "Optional.",
  "why": "Both are printed.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-COUNTRY-CODE",
  "kind": "required-omitted",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].countryCode"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillments[].items[].countryCode"
   }
  ],
  "documents_say": "A row in the items, needed for the refund of a part.",
  "example_shows": "Two orders have it; the shipped one and all items of parcels lack it.",
  "decision": "Optional.",
  "why": "A refund of a part may have to do without.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-ITEM-ID",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].id"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].itemId"
   },
   {
    "operation": "createRefund",
    "direction": "request",
    "field": "orderItems[].itemId"
   }
  ],
  "documents_say": "`id` and `itemId` are both \"item id\".",
  "example_shows": "Equal in some lines, different in others; two lines of one order share an `itemId`.",
  "decision": "Both are described; a refund asks for `itemId`.",
  "why": "How a refund tells two lines with one `itemId` apart is not said; it also takes `skuCode`.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-COMPLETED-DATE",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].completedDate"
   }
  ],
  "documents_say": "When the order was completed.",
  "example_shows": "It is set, to the second of the payment, in orders that are `processing` and not shipped.",
  "decision": "A time.",
  "why": "A client must not take it for the end of the order.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-REFUND-AMOUNTS",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].refundableAmount"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].refundedAmount"
   }
  ],
  "documents_say": "Each is `finalAmount` less the other.",
  "example_shows": "Neither is shown.",
  "decision": "Numbers.",
  "why": "The two rows define each other; together they say no more than that the sum is `finalAmount`.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-PROMOTION",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].finalAmount"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].promotionAmount"
   }
  ],
  "documents_say": "`finalAmount` = `subTotalAmount` + `freightAmount` - `couponAmount`.",
  "example_shows": "The sums are right without taking any reduction off.",
  "decision": "Numbers.",
  "why": "Where `promotionAmount` is taken off is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-OPTIONS",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].option1"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].option2"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].option3"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].option1"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].option2"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].option3"
   }
  ],
  "documents_say": "All three hold the size.",
  "example_shows": "Colour, size, and print or null.",
  "decision": "A text that names its attribute itself, or null.",
  "why": "The JSON inside carries the name.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-PRODUCT-NUM",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].productNum"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].productNum"
   }
  ],
  "documents_say": "\"Sales volume.\"",
  "example_shows": "The price of the line is that of one piece times this.",
  "decision": "Pieces ordered.",
  "why": "The sums show it.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-ANSWER-FORM",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "\"Returns an array of Order objects.\"",
  "example_shows": "An object with `list`.",
  "decision": "An object.",
  "why": "All examples have it.",
  "readings": {
   "documents": {
    "type": "array"
   },
   "example": {
    "type": "object"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-NO-STATUS-FILTER",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "V1 finds orders by `status`; V2 has no such parameter.",
  "example_shows": "None.",
  "decision": "No parameter.",
  "why": "A client of V2 has to choose among the orders that it reads.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-STATES-SHOWN",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].status"
   }
  ],
  "documents_say": "Five states.",
  "example_shows": "`processing` in all answers of the form of V2; none has a refund.",
  "decision": "An open set.",
  "why": "How an order looks that is abnormal, not paid, completed, cancelled or refunded is not shown.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-STATE-HEADINGS",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillmentStatus"
   }
  ],
  "documents_say": "`waiting_to_ship`, `partially_shipped` and `fully_shipped` are states of shipping.",
  "example_shows": "The headings of the page of states read as if they were states of the order.",
  "decision": "States of shipping.",
  "why": "In the answers below the headings they are values of the state of shipping.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-DELIVERY-TIME",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillments[].deliveryTime"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].fulfillments[].deliveryTime"
   }
  ],
  "documents_say": "\"Delivery time.\"",
  "example_shows": "It is set while the parcel is only `shipped`.",
  "decision": "A time, probably of dispatch.",
  "why": "A client must not take it for the delivery.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-NULLS",
  "kind": "null-in-example",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].remark"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].cancelDate"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].refundDate"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillments"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].shippingAddress.street2"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].shippingAddress.vat"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].shippingAddress.ioss"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].productName"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].orderItems[].option3"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].remark"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].cancelDate"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].refundDate"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].fulfillments"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].shippingAddress.street2"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].shippingAddress.vat"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].shippingAddress.ioss"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].productName"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].option3"
   }
  ],
  "documents_say": "A type without null.",
  "example_shows": "Null, where there is no value.",
  "decision": "Null is a value of each.",
  "why": "A reader has to take it.",
  "readings": {
   "documents": {
    "not": {
     "type": "null"
    }
   },
   "example": {
    "type": "null"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-PAGE-MEMBERS",
  "kind": "example-only",
  "impact": "detail",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.vo"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.totalPageNumber"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.modifyDate"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.nextId"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.vo"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.totalPageNumber"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.modifyDate"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.nextId"
   }
  ],
  "documents_say": "No rows.",
  "example_shows": "Null, on the pages of states.",
  "decision": "Any value.",
  "why": "What they hold otherwise is not said.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "null"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-PARCEL-ID",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillments[].id"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillments[].packId"
   }
  ],
  "documents_say": "`id` and `packId` are both the id of the parcel.",
  "example_shows": "`id` alone.",
  "decision": "Optional texts.",
  "why": "How they differ is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-CARRIER-TYPE",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].fulfillments[].carrierType"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].fulfillments[].carrierType"
   }
  ],
  "documents_say": "`latest` or `last`.",
  "example_shows": "`last`.",
  "decision": "An open set with both as known.",
  "why": "What they mean is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-V1-TOTAL-AMOUNT",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].finalAmount"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].totalAmount"
   }
  ],
  "documents_say": "`finalAmount`.",
  "example_shows": "`totalAmount`, in every example.",
  "decision": "Both are optional.",
  "why": "Table and examples disagree on the name.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-V1-PARCEL-ITEMS",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].fulfillments[].orderItems"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].fulfillments[].items"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].fulfillments"
   }
  ],
  "documents_say": "`orderItems`; `fulfillments` itself has the type \"array of OrderItems objects\".",
  "example_shows": "`items`.",
  "decision": "Both are optional; `fulfillments` is a list of parcels.",
  "why": "Table and examples disagree on the name; the example shows parcels.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-V1-PROMOTION-TYPE",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].promotionAmount"
   }
  ],
  "documents_say": "Type String for the reduction of one piece.",
  "example_shows": "A number.",
  "decision": "A number or a text.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "number"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-V1-NOT-SHOWN",
  "kind": "required-omitted",
  "impact": "detail",
  "places": [
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].promotionAmount"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].stockStatus"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].fulfillments[].carrierType"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].fulfillments[].trackingInfos"
   }
  ],
  "documents_say": "Rows for all of these.",
  "example_shows": "The answers on the page of states lack them.",
  "decision": "Optional.",
  "why": "Both are printed.",
  "readings": {
   "documents": {
    "not": {
     "type": "null"
    }
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-ORDERS-V1-PROMOTION",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].subtotal"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].totalAmount"
   },
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].orderItems[].promotionAmount"
   }
  ],
  "documents_say": "`promotionAmount` is the reduction of one piece.",
  "example_shows": "9.32 = 2 times 4.66 and 20.12 = 9.32 + 10.80: the 0.50 is taken off nowhere. A wording of one day in 2022 took it off.",
  "decision": "Numbers.",
  "why": "Whether it is in the price already is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-STATES",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[].status"
   }
  ],
  "documents_say": "Eight states, with `waiting_to_ship`.",
  "example_shows": "A page of 2022, no longer linked, spells it `waiting_toship` and has `refund_fail` besides.",
  "decision": "An open set with the eight as known.",
  "why": "The current page is newer.",
  "readings": {
   "documents": {
    "const": "waiting_to_ship"
   },
   "older-pages": {
    "enum": [
     "waiting_toship",
     "refund_fail"
    ]
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-ORDER-LIST",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryOrdersV1",
    "direction": "response",
    "field": "data.list[]"
   }
  ],
  "documents_say": "Times and numbers as text, amounts as numbers, `warehouseId`, `createDate`, `updateDate`, `carrier`.",
  "example_shows": "A page of 2022, no longer linked, has times as numbers, amounts as texts, `warehouseCode`, `createAt`, `updateAt`, `logisticsProviders`, empty texts for the paging, and `CustomOrderNumber`, which has no row.",
  "decision": "The current page.",
  "why": "Its path, `/openapi/v1/order/order`, is not listed any more.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-REFUND-NESTING",
  "kind": "nesting-lost",
  "impact": "breaks",
  "places": [
   {
    "operation": "createRefund",
    "direction": "request",
    "field": "orderItems"
   }
  ],
  "documents_say": "`itemId`, `skuCode`, `quantity` and `countryCode` stand beside `remark`.",
  "example_shows": "They stand in `orderItems`, which has no row.",
  "decision": "As in the example.",
  "why": "Several lines can be refunded.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "array"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-REFUND-NUMBER",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "createRefund",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "No row; one answer has a text, `\"111\"`, with the message `kk.api.200`.",
  "example_shows": "The answers of V2 below its commands have a number, `10002`, with the message `ok`; a refund that was queried has a text of 19 digits.",
  "decision": "An integer or a text.",
  "why": "19 digits are more than a JSON number keeps in many languages: a text is the safe form.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "number"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-REFUND-STATUS-LINE",
  "kind": "malformed-json",
  "impact": "detail",
  "places": [
   {
    "operation": "createRefund",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "An answer.",
  "example_shows": "A status line, `HTTP/1.1 200 ok`, stands above the JSON.",
  "decision": "The line is left out.",
  "why": "The rest is JSON.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-REFUND-REASON",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "createRefund",
    "direction": "request",
    "field": "refundReason"
   }
  ],
  "documents_say": "Five reasons, of which `Out Of Stock` is listed twice; `Other` is the default.",
  "example_shows": "`Other`.",
  "decision": "A closed set of the five.",
  "why": "The second one says nothing new.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-REFUND-REMARK",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "createRefund",
    "direction": "request",
    "field": "remark"
   },
   {
    "operation": "createRefundV1",
    "direction": "request",
    "field": "Remark"
   }
  ],
  "documents_say": "V2 has `remark` without a mark, V1 `Remark` with a capital letter, required and without a type.",
  "example_shows": "`remark` in V2.",
  "decision": "Each version as its page says.",
  "why": "A server may tell them apart.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-REFUND-WHOLE-ORDER",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "createRefund",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Without items the whole order is refunded.",
  "example_shows": "A body with `remark` alone; an earlier wording sent `{}`.",
  "decision": "Nothing is required.",
  "why": "Both are bodies without items.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-REFUND-PATH-ID",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createRefund",
    "direction": "request",
    "field": "id"
   },
   {
    "operation": "createRefundV1",
    "direction": "request",
    "field": "id"
   }
  ],
  "documents_say": "`{id}` is not described.",
  "example_shows": "`10001`; the numbers of orders have 13 digits elsewhere.",
  "decision": "A text, taken for the number of the KakaClo order.",
  "why": "The path calls what it stands in `orders`.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-REFUND-COUNTRY",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createRefund",
    "direction": "request",
    "field": "orderItems[].countryCode"
   }
  ],
  "documents_say": "The release notes of June 2023 say that the country serves refunds of whole orders too.",
  "example_shows": "The refund of a whole order has none.",
  "decision": "Optional, in the items.",
  "why": "Where it would stand without items is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-REFUND-SAME-SKU",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "createRefund",
    "direction": "request",
    "field": "orderItems"
   }
  ],
  "documents_say": "A line is named by its `itemId`.",
  "example_shows": "Two lines have the same `skuCode`, with different `itemId` and country.",
  "decision": "Entries need not differ in `skuCode`.",
  "why": "After a split one SKU may be in two lines.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-REFUND-V1-WHOLE",
  "kind": "observed",
  "impact": "decides",
  "places": [
   {
    "operation": "createRefundV1",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "V1 refunds whole orders.",
  "example_shows": "The release notes of 2022 and 2023 added items, country and reason to V2 alone.",
  "decision": "`Remark` alone.",
  "why": "The page of V1 has nothing else.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-REFUND-NUMBER",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "createRefund",
    "direction": "response",
    "field": "data"
   },
   {
    "operation": "createRefundV1",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "A text or a number.",
  "example_shows": "A page of 2022, no longer linked, posts `Reason`, `Remark`, `Contacts` and `Phone` to `/order/{id}/refund` and answers `data.RefundNo`, a list of texts.",
  "decision": "The current pages.",
  "why": "The older call is not listed any more.",
  "readings": {
   "documents": {
    "type": [
     "integer",
     "string"
    ]
   },
   "older-pages": {
    "type": "object"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-REFUND-PATH-ID",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryRefund",
    "direction": "request",
    "field": "id"
   },
   {
    "operation": "queryRefundV1",
    "direction": "request",
    "field": "id"
   }
  ],
  "documents_say": "`{id}` is not described. Creating a refund answers the number of the refund.",
  "example_shows": "A list with pages, which fits the number of an order.",
  "decision": "A text.",
  "why": "A page of 2022 found refunds by both numbers.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-REFUND-PAGES",
  "kind": "open-question",
  "impact": "detail",
  "places": [
   {
    "operation": "queryRefund",
    "direction": "response",
    "field": "data"
   },
   {
    "operation": "queryRefundV1",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "No parameter for pages.",
  "example_shows": "`total`, `pageNumber` and `pageSize`.",
  "decision": "As the example.",
  "why": "How a second page is reached is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-REFUND-REMARK",
  "kind": "required-omitted",
  "impact": "detail",
  "places": [
   {
    "operation": "queryRefund",
    "direction": "response",
    "field": "data.list[].remark"
   },
   {
    "operation": "queryRefundV1",
    "direction": "response",
    "field": "data.list[].remark"
   }
  ],
  "documents_say": "A row for the note.",
  "example_shows": "It is absent.",
  "decision": "Optional.",
  "why": "The example lacks it.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "not": {}
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-REFUND-STATES",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "queryRefund",
    "direction": "response",
    "field": "data.list[].refundStatus"
   },
   {
    "operation": "queryRefundV1",
    "direction": "response",
    "field": "data.list[].refundStatus"
   },
   {
    "operation": "queryOrders",
    "direction": "response",
    "field": "data.list[].refundStatus"
   }
  ],
  "documents_say": "`pending_review`, `refund_successfully` and `refund_failed`.",
  "example_shows": "`refundStatus` of an order has `refunding`, `partial_refund`, `refund` and `refunded`.",
  "decision": "Each call has its own open set.",
  "why": "The fields have one name but two sets.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-REFUND-CONTENT",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryRefund",
    "direction": "response",
    "field": "data.list[]"
   },
   {
    "operation": "queryRefundV1",
    "direction": "response",
    "field": "data.list[]"
   }
  ],
  "documents_say": "Number, order, note and state.",
  "example_shows": "The same.",
  "decision": "Four members.",
  "why": "Amount, items and time of a refund are nowhere, though a part can be refunded.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-OLDER-PAGES-REFUND-QUERY",
  "kind": "observed",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryRefund",
    "direction": "request",
    "field": "id"
   },
   {
    "operation": "queryRefundV1",
    "direction": "request",
    "field": "id"
   }
  ],
  "documents_say": "`{id}` in the path.",
  "example_shows": "A page of 2022, no longer linked, reads `/order/refund` on the test host with `refundNo`, `ids` and paging in the query; one example stands for both numbers.",
  "decision": "The current pages.",
  "why": "The older call is not listed any more.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-COMMANDS-ARE-SHELL",
  "kind": "malformed-json",
  "impact": "detail",
  "places": [
   {
    "operation": "queryDesignCategories",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "queryDesignModels",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "getDesignModel",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "queryDesignedProducts",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "createDesignedProduct",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "createRefund",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "queryCategories",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "A request.",
  "example_shows": "A command. Those of print on demand lack the marks that join their lines, and have a `Content-Type` without a body.",
  "decision": "The body of the command, or the parameters in its address; an empty object where it has neither.",
  "why": "The command as printed is kept beside the value.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DESIGN-COMMANDS-POST",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryDesignCategories",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "getDesignModel",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "GET, in the heading.",
  "example_shows": "POST, in the command.",
  "decision": "GET.",
  "why": "The heading is the description of the call; whether the server takes both is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-DESIGN-CATEGORIES-LIST",
  "kind": "naming",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryDesignCategories",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "No table.",
  "example_shows": "A list of texts; other searches answer an object with `list`.",
  "decision": "A list of texts.",
  "why": "The example shows it.",
  "readings": {
   "example": {
    "type": "array"
   },
   "other-calls": {
    "type": "object"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DESIGN-PAGE-SIZE-TEXT",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryDesignModels",
    "direction": "request",
    "field": "pageSize"
   },
   {
    "operation": "queryDesignedProducts",
    "direction": "request",
    "field": "pageSize"
   }
  ],
  "documents_say": "The size of a page of \"custom order records\".",
  "example_shows": "The answers have models and products.",
  "decision": "Rows of the answer.",
  "why": "The text comes from a call that was withdrawn, as does the second heading \"Headers\". The table of the answer is headed \"Body\".",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DESIGN-TOTAL-ONLY",
  "kind": "example-only",
  "impact": "detail",
  "places": [
   {
    "operation": "queryDesignModels",
    "direction": "response",
    "field": "data.total"
   },
   {
    "operation": "queryDesignedProducts",
    "direction": "response",
    "field": "data.total"
   }
  ],
  "documents_say": "No row for `total`.",
  "example_shows": "`total`, and neither `pageNumber` nor `pageSize`.",
  "decision": "An optional number.",
  "why": "The example shows it.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "number"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DESIGN-PAGE-SLIPS",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryDesignModels",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "getDesignModel",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "queryDesignedProducts",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "The path of the call.",
  "example_shows": "\"intEndpoint\" and \"statusEndpoint\" stand above it, and the heading \"Headers\" stands twice.",
  "decision": "The path.",
  "why": "They are left over from a change of the page.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DESIGN-PICTURE-HOST",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryDesignModels",
    "direction": "response",
    "field": "data.list[].backImageUrl"
   },
   {
    "operation": "getDesignModel",
    "direction": "response",
    "field": "data.backImageUrl"
   },
   {
    "operation": "queryDesignedProducts",
    "direction": "response",
    "field": "data.list[].backImageUrl"
   }
  ],
  "documents_say": "The address of a picture.",
  "example_shows": "Its host is spelt `oss-pubilc.kakaclo.com`.",
  "decision": "A text.",
  "why": "All pictures of these pages have it.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-GET-DESIGN-MODEL-STATUS",
  "kind": "example-only",
  "impact": "decides",
  "places": [
   {
    "operation": "getDesignModel",
    "direction": "response",
    "field": "data.status"
   }
  ],
  "documents_say": "A row without a name: 1 on the shelf, 4 out of stock. An earlier wording has 0 off the shelf besides.",
  "example_shows": "`status` 1.",
  "decision": "`status`, an open set.",
  "why": "The text of the row fits no other member.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "integer"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-GET-DESIGN-MODEL-PRICE",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "getDesignModel",
    "direction": "response",
    "field": "data.price"
   },
   {
    "operation": "getDesignModel",
    "direction": "response",
    "field": "data.weight"
   }
  ],
  "documents_say": "Type int[32].",
  "example_shows": "6.41 and 200.01.",
  "decision": "A number.",
  "why": "An integer could not hold the values.",
  "readings": {
   "documents": {
    "type": "integer"
   },
   "example": {
    "type": "number",
    "not": {
     "type": "integer"
    }
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-GET-DESIGN-MODEL-DATES",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "getDesignModel",
    "direction": "response",
    "field": "data.createDate"
   },
   {
    "operation": "getDesignModel",
    "direction": "response",
    "field": "data.modifyDate"
   }
  ],
  "documents_say": "Type string; int[64] on the sister pages.",
  "example_shows": "A number.",
  "decision": "An integer or a text.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "number"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-GET-DESIGN-MODEL-VARIANTS",
  "kind": "example-only",
  "impact": "decides",
  "places": [
   {
    "operation": "getDesignModel",
    "direction": "response",
    "field": "data.variants"
   }
  ],
  "documents_say": "No row.",
  "example_shows": "A list of sizes with weights.",
  "decision": "An optional list.",
  "why": "The example shows it.",
  "readings": {
   "documents": {
    "not": {}
   },
   "example": {
    "type": "array"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DESIGN-MODEL-73",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryDesignModels",
    "direction": "response",
    "field": "data.list[]"
   },
   {
    "operation": "getDesignModel",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "`id` names a model.",
  "example_shows": "The model 73 has other code, name and price in the list than alone, with the same pictures.",
  "decision": "Both examples are kept.",
  "why": "They are of different times, or made up.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-GET-DESIGN-MODEL-JSON",
  "kind": "malformed-json",
  "impact": "detail",
  "places": [
   {
    "operation": "getDesignModel",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "An answer.",
  "example_shows": "A colon follows the last member: `\"modifyDate\":1712651022603:`.",
  "decision": "The colon is left out.",
  "why": "The rest is JSON.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-DESIGNED-PRODUCTS-JSON",
  "kind": "malformed-json",
  "impact": "detail",
  "places": [
   {
    "operation": "queryDesignedProducts",
    "direction": "response",
    "field": ""
   }
  ],
  "documents_say": "An answer.",
  "example_shows": "The first brace is missing, and a comma follows the last member of the product.",
  "decision": "The brace is put in and the comma left out.",
  "why": "The rest is JSON.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-DESIGNED-PRODUCTS-ID",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryDesignedProducts",
    "direction": "response",
    "field": "data.list[].customDesignedId"
   }
  ],
  "documents_say": "Type string.",
  "example_shows": "A number.",
  "decision": "An integer or a text.",
  "why": "Table and example disagree.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "example": {
    "type": "number"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-DESIGNED-PRODUCTS-TIME",
  "kind": "naming",
  "impact": "decides",
  "places": [
   {
    "operation": "queryDesignedProducts",
    "direction": "request",
    "field": "lastUpdatedTime"
   }
  ],
  "documents_say": "When the model was last changed.",
  "example_shows": "The list has products.",
  "decision": "A time in milliseconds.",
  "why": "Whether it is that of the product is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-DESIGNED-PRODUCTS-SPU",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "queryDesignedProducts",
    "direction": "request",
    "field": "spus"
   },
   {
    "operation": "queryDesignedProducts",
    "direction": "response",
    "field": "data.list[].spu"
   }
  ],
  "documents_say": "`QCUT00042` in the request.",
  "example_shows": "`A302` in the answer.",
  "decision": "Any text.",
  "why": "Codes have no stated form.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DESIGN-LAST-UPDATED",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "queryDesignModels",
    "direction": "request",
    "field": "lastUpdatedTime"
   },
   {
    "operation": "queryDesignedProducts",
    "direction": "request",
    "field": "lastUpdatedTime"
   }
  ],
  "documents_say": "The time of the last change, in milliseconds.",
  "example_shows": "1694319208000.",
  "decision": "An integer.",
  "why": "Whether what changed from then on, until then or just then is listed is not said.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-DESIGNED-PRODUCT-MODEL-ID",
  "kind": "type",
  "impact": "breaks",
  "places": [
   {
    "operation": "createDesignedProduct",
    "direction": "request",
    "field": "modelId"
   },
   {
    "operation": "queryDesignModels",
    "direction": "response",
    "field": "data.list[].id"
   }
  ],
  "documents_say": "`modelId` is a string and is the `id` of a model.",
  "example_shows": "`\"1\"`; the `id` is a number, 73.",
  "decision": "Text in the request, integer in the answer.",
  "why": "Each page agrees with its own example.",
  "readings": {
   "documents": {
    "type": "string"
   },
   "id": {
    "type": "number"
   }
  },
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-DESIGNED-PRODUCT-MARKS",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "createDesignedProduct",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "No marks.",
  "example_shows": "All six members.",
  "decision": "Nothing is required.",
  "why": "What a design cannot do without is not said; send all.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-DESIGNED-PRODUCT-PICTURES",
  "kind": "nesting-lost",
  "impact": "decides",
  "places": [
   {
    "operation": "createDesignedProduct",
    "direction": "request",
    "field": "materialImages"
   }
  ],
  "documents_say": "\"Array\", without members.",
  "example_shows": "Objects with `imageName` and `imageUrl`.",
  "decision": "A list of such objects.",
  "why": "The example shows them.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-CREATE-DESIGNED-PRODUCT-ANSWER",
  "kind": "open-question",
  "impact": "decides",
  "places": [
   {
    "operation": "createDesignedProduct",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "No table.",
  "example_shows": "An empty text.",
  "decision": "A text or null.",
  "why": "How the new product is found is not said; `queryDesignedProducts` lists it.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DESIGNED-ORDERS-LINK",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "createOrder",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Designed products are ordered and listed with the calls of V2.",
  "example_shows": "The link to the list leads to V1.",
  "decision": "The calls of V2.",
  "why": "The text of the link names V2.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-DESIGNER-ADDRESS",
  "kind": "naming",
  "impact": "detail",
  "places": [
   {
    "operation": "createDesignedProduct",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "An \"interface\" that gives the address of the designer.",
  "example_shows": "A fixed page of the web site, `https://www.kakaclo.com/pod-designer`.",
  "decision": "No call.",
  "why": "There is none.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-WITHDRAWN-CUSTOM-ORDERS",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "queryOrders",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "One call lists orders.",
  "example_shows": "A call for custom orders, withdrawn in April 2024, printed base and path as `/openapi/v1/product/custom/order` and `s/search`, named a field `updateTtimeGe` that it did not have, and had `remark` where the call that creates had `description`.",
  "decision": "No path.",
  "why": "The call is withdrawn.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-WITHDRAWN-DESIGN-CATEGORIES",
  "kind": "observed",
  "impact": "detail",
  "places": [
   {
    "operation": "queryDesignCategories",
    "direction": "request",
    "field": ""
   },
   {
    "operation": "queryDesignModels",
    "direction": "request",
    "field": ""
   }
  ],
  "documents_say": "Names of categories, and models by code.",
  "example_shows": "`designCategory/search`, withdrawn in March 2024, showed the command of `designModel/search`. The first form of that had `designMode` in its command, `model_id` for `modelId`, `updatedTime` for `updateTime`, and times such as `2022-03-21 11:24:18`.",
  "decision": "No path, and the current form.",
  "why": "Both were replaced.",
  "family": "kakaclo"
 },
 {
  "id": "KAKACLO-QUERY-BALANCE-ANSWER",
  "kind": "open-question",
  "impact": "breaks",
  "places": [
   {
    "operation": "queryBalance",
    "direction": "response",
    "field": "data"
   }
  ],
  "documents_say": "The pages of orders rely on this call.",
  "example_shows": "A placeholder; no field, currency or type is published anywhere.",
  "decision": "`code` and `message` as in the other calls, and `data` open.",
  "why": "A made-up member would be a guess.",
  "family": "kakaclo"
 }
];
