// Generated, do not edit.
// Generator: scripts/build/answers.ts
// Source: spec/kakaclo (sha256:59defd6ec7e47f6cfd778493c0a80ea8d88154487d21ba01f8e33267f2a7c330)

import type { DocumentedAnswers } from "../../src/contract/documented-answer.ts";

/** The documented answers of kakaclo, by operationId. */
export const kakacloAnswers: DocumentedAnswers = {
 "queryStocks": [
  {
   "status": 200,
   "mediaType": "application/json",
   "examples": [
    {
     "scenario": "documented",
     "text": "{\"code\":10000,\"data\":{\"total\":2,\"pageNumber\":1,\"pageSize\":30,\"list\":[{\"warehouseStockList\":[{\"countryCode\":\"CN_N\",\"qty\":45,\"warehouseCode\":\"G006\"},{\"countryCode\":\"CN_S\",\"qty\":20,\"warehouseCode\":\"G007\"}],\"sku\":\"FSZW03961_Y_S_NUB\"},{\"warehouseStockList\":[{\"countryCode\":\"CN_N\",\"qty\":45,\"warehouseCode\":\"G006\"},{\"countryCode\":\"CN_S\",\"qty\":20,\"warehouseCode\":\"G007\"}],\"sku\":\"FSZW03961_Y_XL_NUB\"}]},\"message\":\"Success！\"}"
    },
    {
     "scenario": "one-sku",
     "text": "{\"code\":10000,\"data\":{\"total\":1,\"pageNumber\":1,\"pageSize\":30,\"list\":[{\"warehouseStockList\":[{\"countryCode\":\"CN_N\",\"qty\":45,\"warehouseCode\":\"G006\"},{\"countryCode\":\"CN_S\",\"qty\":20,\"warehouseCode\":\"G007\"}],\"sku\":\"FSZW03961_Y_XL_NUB\"}]},\"message\":\"Success！\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"sku\":\"string\",\"warehouseStockList\":[{\"qty\":1,\"countryCode\":\"string\",\"warehouseCode\":\"string\"},{\"qty\":1,\"countryCode\":\"string\",\"warehouseCode\":\"string\"}]},{\"sku\":\"string\",\"warehouseStockList\":[{\"qty\":1,\"countryCode\":\"string\",\"warehouseCode\":\"string\"},{\"qty\":1,\"countryCode\":\"string\",\"warehouseCode\":\"string\"}]}],\"total\":1,\"pageNumber\":1,\"pageSize\":1}}"
  },
  {
   "status": 400,
   "examples": []
  },
  {
   "status": 401,
   "examples": []
  },
  {
   "status": 429,
   "examples": []
  }
 ],
 "createOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "examples": [
    {
     "scenario": "documented",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":1000000371651}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":1,\"kkOrderId\":\"string\"}"
  },
  {
   "status": 401,
   "examples": []
  },
  {
   "status": 429,
   "examples": []
  }
 ],
 "quoteAutomaticSplit": [
  {
   "status": 200,
   "mediaType": "application/json",
   "examples": [
    {
     "scenario": "documented",
     "text": "{\"code\":10000,\"data\":[{\"deliveryTime\":\"6~9 Business Days\",\"estimatedFreight\":6.16,\"channelType\":\"Express\"},{\"deliveryTime\":\"3~4 Business Days\",\"estimatedFreight\":24.25,\"channelType\":\"Expedited\"},{\"deliveryTime\":\"8~12 Business Days\",\"estimatedFreight\":5.04,\"channelType\":\"Standard\"}],\"message\":\"Success!\"}"
    },
    {
     "scenario": "by-channel",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":[{\"channelCode\":\"WB004\",\"channelNameEn\":\"PP\",\"estimatedFreight\":4.83,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"3~5 Business Days\"},{\"channelCode\":\"WB001\",\"channelNameEn\":\"Wb clothing line （general goods ）\",\"estimatedFreight\":3.61,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"6~10 Business Days\"}]}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":[{\"estimatedFreight\":1,\"estimatedFreightCurrency\":\"string\",\"deliveryTime\":\"string\",\"channelType\":\"Express\",\"channelCode\":\"string\",\"channelNameEn\":\"string\"},{\"estimatedFreight\":1,\"estimatedFreightCurrency\":\"string\",\"deliveryTime\":\"string\",\"channelType\":\"Expedited\",\"channelCode\":\"string\",\"channelNameEn\":\"string\"},{\"estimatedFreight\":1,\"estimatedFreightCurrency\":\"string\",\"deliveryTime\":\"string\",\"channelType\":\"Standard\",\"channelCode\":\"string\",\"channelNameEn\":\"string\"}]}"
  },
  {
   "status": 401,
   "examples": []
  },
  {
   "status": 429,
   "examples": []
  }
 ],
 "createRefund": [
  {
   "status": 200,
   "mediaType": "application/json",
   "examples": [
    {
     "scenario": "documented",
     "text": "{\"code\":10000,\"message\":\"ok\",\"data\":10002}"
    },
    {
     "scenario": "number-as-text",
     "text": "{\"code\":10000,\"message\":\"kk.api.200\",\"data\":\"111\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":1}"
  },
  {
   "status": 401,
   "examples": []
  },
  {
   "status": 429,
   "examples": []
  }
 ],
 "queryRefund": [
  {
   "status": 200,
   "mediaType": "application/json",
   "examples": [
    {
     "scenario": "documented",
     "text": "{\"code\":10000,\"data\":{\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"list\":[{\"refundNo\":\"1560897343230267394\",\"refundStatus\":\"refund_successfully\",\"id\":\"1000000387523\"}]},\"message\":\"success\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"refundNo\":\"string\",\"id\":\"string\",\"remark\":\"string\",\"refundStatus\":\"refund_successfully\"}],\"total\":1,\"pageNumber\":1,\"pageSize\":1}}"
  },
  {
   "status": 401,
   "examples": []
  },
  {
   "status": 429,
   "examples": []
  }
 ]
};
