// Generated, do not edit.
// Generator: scripts/build/failures.ts

import type { FailureTemplate } from "../../src/contract/failure-template.ts";

/** The failed answer of each call, by family and operationId. */
export const failures: Readonly<Record<string, Readonly<Record<string, FailureTemplate>>>> = {
  "glink": {
    "createOrder": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "cancelOrder": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "queryOrders": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "batchQueryOrders": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "addOrderFiles": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "updateLogisticStatus": {
      "success": false,
      "code": "{code}",
      "message": "{message}",
      "result": {
        "success": false,
        "code": "{code}",
        "message": "{text}"
      }
    },
    "updateOnlineStatus": {
      "success": false,
      "code": "{code}",
      "message": "{message}",
      "result": {
        "success": false,
        "code": "{code}",
        "message": "{text}"
      }
    },
    "createProductionOrder": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "cancelProductionOrder": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "createAsn": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "cancelAsn": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "queryAsns": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "batchQueryAsns": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "batchOperateItems": {
      "success": false,
      "code": "{code}",
      "message": "{message}",
      "results": []
    },
    "queryItems": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "queryStockBySku": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "queryWarehouseStock": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "queryOwner": {
      "success": false,
      "errorMessageList": [
        {
          "code": "{code}",
          "message": "{text}"
        }
      ]
    },
    "queryWarehouses": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "queryCarriers": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    },
    "queryAsnInspections": {
      "success": false,
      "code": "{code}",
      "message": "{message}"
    }
  },
  "qlink": {
    "initWarehouses": {
      "success": false,
      "errorMsg": "{message}",
      "code": null
    },
    "initChannels": {
      "success": false,
      "errorMsg": "{message}",
      "code": null
    },
    "createOrder": {
      "success": false,
      "errorMsg": "{message}",
      "code": null
    },
    "cancelOrder": {
      "success": false,
      "errorMsg": "{message}",
      "code": null
    },
    "getOrder": {
      "success": false,
      "errorMsg": "{message}",
      "code": null
    },
    "syncInventory": {
      "success": false,
      "errorMsg": "{message}",
      "code": null
    },
    "createAsnOrder": {
      "success": false,
      "errorMsg": "{message}",
      "code": null
    },
    "getAsnList": {
      "success": false,
      "errorMsg": "{message}",
      "code": null
    },
    "cancelAsnOrder": {
      "success": false,
      "errorMsg": "{message}",
      "code": null
    },
    "insertSkuInfo": {
      "success": false,
      "errorMsg": "{message}",
      "code": null
    }
  },
  "kakaclo": {
    "createOrder": {
      "code": 400,
      "message": "{text}"
    },
    "queryOrders": {
      "code": 400,
      "message": "{text}"
    },
    "queryCategories": {
      "code": 400,
      "message": "{text}"
    },
    "queryProducts": {
      "code": 400,
      "message": "{text}"
    },
    "queryWarehouses": {
      "code": 400,
      "message": "{text}"
    },
    "queryStocks": {
      "code": 400,
      "message": "{text}"
    },
    "quoteChannels": {
      "code": 400,
      "message": "{text}"
    },
    "quoteAutomaticSplit": {
      "code": 400,
      "message": "{text}"
    },
    "createRefund": {
      "code": 400,
      "message": "{text}"
    },
    "queryRefund": {
      "code": 400,
      "message": "{text}"
    },
    "queryDesignCategories": {
      "code": 400,
      "message": "{text}"
    },
    "queryDesignModels": {
      "code": 400,
      "message": "{text}"
    },
    "getDesignModel": {
      "code": 400,
      "message": "{text}"
    },
    "queryDesignedProducts": {
      "code": 400,
      "message": "{text}"
    },
    "createDesignedProduct": {
      "code": 400,
      "message": "{text}"
    },
    "queryBalance": {
      "code": 400,
      "message": "{text}"
    },
    "quoteChannelsV1": {
      "code": 400,
      "message": "{text}"
    },
    "createOrderV1": {
      "code": 400,
      "message": "{text}"
    },
    "queryOrdersV1": {
      "code": 400,
      "message": "{text}"
    },
    "createRefundV1": {
      "code": 400,
      "message": "{text}"
    },
    "queryRefundV1": {
      "code": 400,
      "message": "{text}"
    }
  }
};
