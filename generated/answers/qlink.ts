// Generated, do not edit.
// Generator: scripts/build/answers.ts
// Source: spec/qlink (sha256:691e0e271f7d2685b55ead75d103dbea77ae447a16a79d41e0c5b8243f0654be)

import type { DocumentedAnswers } from "../../src/contract/documented-answer.ts";

/** The documented answers of qlink, by operationId. */
export const qlinkAnswers: DocumentedAnswers = {
 "initWarehouses": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"errorMsg\":null,\"result\":{\"warehouseInfoList\":[{\"warehouseCode\":\"TU美东代理仓\",\"warehouseName\":\"TU01\"},{\"warehouseCode\":\"TU美西自营仓\",\"warehouseName\":\"TU02\"},{\"warehouseCode\":\"TU测试\",\"warehouseName\":\"TU03\"}]},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "call-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":\"unknown warehouseKey\",\"result\":null,\"success\":false,\"code\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMsg\":\"string\",\"code\":null,\"result\":{\"warehouseList\":[{\"warehouseCode\":\"string\",\"warehouseName\":\"string\"}],\"warehouseInfoList\":[{\"warehouseCode\":\"string\",\"warehouseName\":\"string\"},{\"warehouseCode\":\"string\",\"warehouseName\":\"string\"},{\"warehouseCode\":\"string\",\"warehouseName\":\"string\"}]}}"
  }
 ],
 "initChannels": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"errorMsg\":null,\"result\":{\"channelList\":[{\"channelCode\":\"Service with the lowest price\",\"channelName\":\"自动选取价格最低的渠道\",\"carrierName\":\"\"}]},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "call-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":\"unknown warehouseKey\",\"result\":null,\"success\":false,\"code\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMsg\":\"string\",\"code\":null,\"result\":{\"channelList\":[{\"channelCode\":\"string\",\"channelName\":\"string\",\"warehouseCode\":\"string\",\"carrierName\":\"string\"}]}}"
  }
 ],
 "createOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"errorMsg\":null,\"result\":{\"warehouseOrderNumber\":\"OBS0012508260RU\",\"orderNumber\":\"S20250923001\",\"info\":\"oms:LA02仓库未分配权限\",\"success\":false},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "accepted",
     "evidence": "inferred",
     "text": "{\"errorMsg\":null,\"result\":{\"warehouseOrderNumber\":\"OBS0012508260RU\",\"orderNumber\":\"UNU250822163403\",\"info\":\"\",\"success\":true},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "call-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":\"unknown warehouseKey\",\"result\":null,\"success\":false,\"code\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMsg\":\"string\",\"code\":null,\"result\":{\"warehouseOrderNumber\":\"string\",\"orderNumber\":\"string\",\"info\":\"string\",\"success\":true}}"
  }
 ],
 "cancelOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "inferred",
   "examples": [
    {
     "scenario": "inferred",
     "evidence": "inferred",
     "text": "{\"errorMsg\":null,\"success\":true,\"code\":null}"
    },
    {
     "scenario": "call-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":\"unknown warehouseKey\",\"result\":null,\"success\":false,\"code\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMsg\":\"string\",\"code\":null,\"result\":null}"
  }
 ],
 "getOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"errorMsg\":null,\"result\":{\"warehouseGetOrderList\":[{\"orderNumber\":\"UNU250822163403\",\"wmsStatus\":\"0\",\"status\":\"SENDING\"}]},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "order-shipped",
     "evidence": "inferred",
     "text": "{\"errorMsg\":null,\"result\":{\"warehouseGetOrderList\":[{\"orderNumber\":\"UNU250822163403\",\"wmsStatus\":\"0\",\"status\":\"SUCCESS\",\"carrierName\":\"UPS\",\"trackingNumber\":\"1Z999AA10123456784\"}]},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "order-cancelled",
     "evidence": "inferred",
     "text": "{\"errorMsg\":null,\"result\":{\"warehouseGetOrderList\":[{\"orderNumber\":\"UNU250822163403\",\"wmsStatus\":\"0\",\"status\":\"CANCEL\"}]},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "order-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":null,\"result\":{\"warehouseGetOrderList\":[{\"orderNumber\":\"UNU250822163403\",\"wmsStatus\":\"0\",\"status\":\"FAILED\",\"failedReason\":\"out of stock\"}]},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "call-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":\"unknown warehouseKey\",\"result\":null,\"success\":false,\"code\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMsg\":\"string\",\"code\":null,\"result\":{\"warehouseGetOrderList\":[{\"orderNumber\":\"string\",\"wmsStatus\":\"string\",\"status\":\"SENDING\",\"carrierName\":\"string\",\"trackingNumber\":\"string\",\"failedReason\":\"string\"}],\"orderNumber\":\"string\",\"wmsStatus\":\"string\",\"status\":\"string\",\"carrierName\":\"string\",\"trackingNumber\":\"string\",\"failedReason\":\"string\"}}"
  }
 ],
 "syncInventory": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"errorMsg\":null,\"result\":[{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"LINGXING-SKUE\",\"onwayQuantity\":\"0\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"10\",\"unsellableQuantity\":\"0\",\"reservedQuantity\":\"0\",\"useQuantity\":\"0\",\"totalQuantity\":\"550\"},{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"LINGXINGSKUB\",\"onwayQuantity\":\"0\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"58\",\"unsellableQuantity\":\"0\",\"reservedQuantity\":\"0\",\"useQuantity\":\"1\",\"totalQuantity\":\"720\"},{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"Stitch\",\"onwayQuantity\":\"0\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"4706\",\"unsellableQuantity\":\"0\",\"reservedQuantity\":\"0\",\"useQuantity\":\"22\",\"totalQuantity\":\"6168\"},{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"LINGXING-SKUD\",\"onwayQuantity\":\"0\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"29\",\"unsellableQuantity\":\"0\",\"reservedQuantity\":\"0\",\"useQuantity\":\"21\",\"totalQuantity\":\"590\"},{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"LINGXING-SKUC\",\"onwayQuantity\":\"0\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"92\",\"unsellableQuantity\":\"0\",\"reservedQuantity\":\"0\",\"useQuantity\":\"1\",\"totalQuantity\":\"633\"},{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"ceshi\",\"onwayQuantity\":\"0\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"1997\",\"unsellableQuantity\":\"0\",\"reservedQuantity\":\"0\",\"useQuantity\":\"17\",\"totalQuantity\":\"2554\"},{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"SKU1\",\"onwayQuantity\":\"1001\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"109\",\"unsellableQuantity\":\"0\",\"reservedQuantity\":\"0\",\"useQuantity\":\"1\",\"totalQuantity\":\"650\"},{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"SKU2\",\"onwayQuantity\":\"0\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"160\",\"unsellableQuantity\":\"6\",\"reservedQuantity\":\"0\",\"useQuantity\":\"0\",\"totalQuantity\":\"726\"},{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"A 1\",\"onwayQuantity\":\"0\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"0\",\"unsellableQuantity\":\"0\",\"reservedQuantity\":\"0\",\"useQuantity\":\"0\",\"totalQuantity\":\"0\"},{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"LINGXING-SKUA\",\"onwayQuantity\":\"0\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"27\",\"unsellableQuantity\":\"5\",\"reservedQuantity\":\"0\",\"useQuantity\":\"31\",\"totalQuantity\":\"622\"},{\"warehouseCode\":\"TU02\",\"warehouseSku\":\"pikaqiu\",\"onwayQuantity\":\"30\",\"pendingQuantity\":\"0\",\"sellableQuantity\":\"6463\",\"unsellableQuantity\":\"999\",\"reservedQuantity\":\"0\",\"useQuantity\":\"54\",\"totalQuantity\":\"7877\"}],\"success\":true,\"code\":null}"
    },
    {
     "scenario": "call-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":\"unknown warehouseKey\",\"result\":null,\"success\":false,\"code\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMsg\":\"string\",\"code\":null,\"result\":{\"isLastPage\":true,\"currentPage\":1,\"pageCount\":1,\"data\":[{\"warehouseCode\":\"string\",\"warehouseSku\":\"string\",\"onwayQuantity\":\"string\",\"pendingQuantity\":\"string\",\"sellableQuantity\":\"string\",\"unsellableQuantity\":\"string\",\"reservedQuantity\":\"string\",\"useQuantity\":\"string\",\"totalQuantity\":\"string\"}]}}"
  }
 ],
 "createAsnOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"errorMsg\":null,\"result\":{\"success\":false,\"asnNumber\":\"A20250923002\",\"info\":\"SKU:SKU092201未审核\",\"wmsAsnNumber\":\"\"},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "accepted",
     "evidence": "inferred",
     "text": "{\"errorMsg\":null,\"result\":{\"success\":true,\"asnNumber\":\"A250828163429\",\"info\":\"\",\"wmsAsnNumber\":\"IB001250822RS\"},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "call-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":\"unknown warehouseKey\",\"result\":null,\"success\":false,\"code\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMsg\":\"string\",\"code\":null,\"result\":{\"success\":true,\"asnNumber\":\"string\",\"info\":\"string\",\"wmsAsnNumber\":\"string\"}}"
  }
 ],
 "getAsnList": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"errorMsg\":null,\"result\":{\"asnList\":[{\"asnNumber\":\"A250822163405\",\"wmsStatus\":\"NEW\",\"referenceNumber\":\"IB001250822RS\"}]},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "call-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":\"unknown warehouseKey\",\"result\":null,\"success\":false,\"code\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMsg\":\"string\",\"code\":null,\"result\":{\"asnList\":[{\"asnNumber\":\"string\",\"wmsStatus\":\"NEW\",\"referenceNumber\":\"string\",\"finishTime\":\"string\",\"skuList\":[{\"sku\":\"string\",\"name\":\"string\",\"estimatedQuantity\":1,\"receivedQuantity\":1,\"goodQuantity\":1,\"badQuantity\":1}]}],\"asnNumber\":\"string\",\"wmsStatus\":\"string\",\"referenceNumber\":\"string\",\"finishTime\":\"string\",\"skuList\":[{\"sku\":\"string\",\"name\":\"string\",\"estimatedQuantity\":1,\"receivedQuantity\":1,\"goodQuantity\":1,\"badQuantity\":1}]}}"
  }
 ],
 "cancelAsnOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"errorMsg\":null,\"result\":{\"results\":[{\"asnNumber\":\"A250828163429\",\"operation\":\"CANCEL\",\"info\":\"\",\"success\":true}]},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "refused",
     "evidence": "inferred",
     "text": "{\"errorMsg\":null,\"result\":{\"results\":[{\"asnNumber\":\"A250828163429\",\"operation\":\"CANCEL\",\"info\":\"notice is closed\",\"success\":false}]},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "call-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":\"unknown warehouseKey\",\"result\":null,\"success\":false,\"code\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMsg\":\"string\",\"code\":null,\"result\":{\"results\":[{\"asnNumber\":\"string\",\"operation\":\"CANCEL\",\"info\":\"string\",\"success\":true}],\"asnNumber\":\"string\",\"operation\":\"string\",\"info\":\"string\",\"success\":true}}"
  }
 ],
 "insertSkuInfo": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"errorMsg\":null,\"result\":{\"sku\":\"SKU1\",\"operation\":\"CREATE\",\"info\":\"sku【SKU1】已被使用;\",\"success\":false},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "accepted",
     "evidence": "inferred",
     "text": "{\"errorMsg\":null,\"result\":{\"sku\":\"SKU1\",\"operation\":\"CREATE\",\"info\":\"\",\"success\":true},\"success\":true,\"code\":null}"
    },
    {
     "scenario": "call-failed",
     "evidence": "inferred",
     "text": "{\"errorMsg\":\"unknown warehouseKey\",\"result\":null,\"success\":false,\"code\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMsg\":\"string\",\"code\":null,\"result\":{\"sku\":\"string\",\"operation\":\"CREATE\",\"info\":\"string\",\"success\":true}}"
  }
 ]
};
