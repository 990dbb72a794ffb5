// Generated, do not edit.
// Generator: scripts/build/answers.ts
// Source: spec/glink (sha256:fe52259801bafbdb434785915c20de16a964f7c27f6d4648cbf4a83efa5f4b52)

import type { DocumentedAnswers } from "../../src/contract/documented-answer.ts";

/** The documented answers of glink, by operationId. */
export const glinkAnswers: DocumentedAnswers = {
 "createOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":false,\"code\":\"code_074664f08113\",\"message\":\"message_5c9f9d220da5\"}"
    },
    {
     "scenario": "accepted",
     "evidence": "observed",
     "text": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":null,\"data\":null}"
    },
    {
     "scenario": "already-exists",
     "evidence": "observed",
     "text": "{\"success\":true,\"message\":\"Order already exist.\"}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"data\":\"string\"}"
  }
 ],
 "cancelOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":false,\"code\":\"code_074664f08113\",\"message\":\"message_5c9f9d220da5\"}"
    },
    {
     "scenario": "already-cancelled",
     "evidence": "observed",
     "text": "{\"success\":true,\"message\":\"This order has been cancelled!\"}"
    },
    {
     "scenario": "accepted",
     "evidence": "inferred",
     "text": "{\"success\":true,\"code\":null,\"message\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"data\":\"string\"}"
  }
 ],
 "queryOrders": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"total\":null,\"success\":true,\"code\":\"success\",\"message\":null,\"orderInfoList\":[{\"orderNumber\":\"SO202606050001\",\"customerCode\":\"CUSTOMER001\",\"warehouseCode\":\"WH001\",\"extOrderNumber\":\"EXT202606050001\",\"extUserId\":\"USER001\",\"poNumber\":\"PO202606050001\",\"orderTime\":\"2026-06-05 15:00:00\",\"shippingTime\":\"2026-06-05 16:00:00\",\"trackingNumber\":\"YT123456789CN\",\"billOfLadingNumber\":\"BOL202606050001\",\"carrier\":\"UPS\",\"carrierService\":\"GROUND\",\"wmsOrderNumber\":\"WMS202606050001\",\"status\":\"Shipped\",\"storeNumber\":\"STORE001\",\"salesChannel\":\"SHOPIFY\",\"endShipDate\":\"2026-06-06 23:59:59\",\"dimensionUnit\":\"cm\",\"weightUnit\":\"kg\",\"shipTo\":{\"name\":\"Tom\",\"phoneNumber\":\"1234567890\",\"streetLine1\":\"Address 1\",\"city\":\"LA\",\"state\":\"CA\",\"postalCode\":\"90001\",\"countryCode\":\"US\"},\"packages\":[{\"orderNumber\":\"SO202606050001\",\"customerCode\":\"CUSTOMER001\",\"packageNumber\":\"PKG001\",\"carrier\":\"UPS\",\"carrierService\":\"GROUND\",\"trackingNumber\":\"YT123456789CN\",\"length\":10,\"width\":8,\"height\":6,\"weight\":1.2,\"packageContents\":[{\"sku\":\"SKU001\",\"quantity\":1,\"retailSKU\":\"RSKU001\",\"retailDescription\":\"商品1\"}]}],\"shippingExceptionVO\":{\"code\":null,\"message\":null}}]}"
    },
    {
     "scenario": "without-numbers",
     "evidence": "inferred",
     "text": "{\"total\":null,\"success\":false,\"code\":\"139\",\"message\":null}"
    }
   ],
   "madeUp": "{\"total\":1,\"success\":true,\"code\":\"string\",\"message\":\"string\",\"orderInfoList\":[{\"orderNumber\":\"string\",\"customerCode\":\"string\",\"warehouseCode\":\"string\",\"extOrderNumber\":\"string\",\"extUserId\":\"string\",\"poNumber\":\"string\",\"orderTime\":\"string\",\"shippingTime\":\"string\",\"trackingNumber\":\"string\",\"billOfLadingNumber\":\"string\",\"carrier\":\"string\",\"carrierService\":\"string\",\"wmsOrderNumber\":\"string\",\"status\":\"Shipped\",\"storeNumber\":\"string\",\"salesChannel\":\"string\",\"endShipDate\":\"string\",\"dimensionUnit\":\"cm\",\"weightUnit\":\"kg\",\"packages\":[{\"orderNumber\":\"string\",\"customerCode\":\"string\",\"packageNumber\":\"string\",\"carrier\":\"string\",\"carrierService\":\"string\",\"trackingNumber\":\"string\",\"length\":1,\"width\":1,\"height\":1,\"weight\":1,\"packageContents\":[{\"sku\":\"string\",\"quantity\":1,\"retailSKU\":\"string\",\"retailDescription\":\"string\"}]}],\"shipTo\":{\"name\":\"string\",\"company\":\"string\",\"phoneNumber\":\"string\",\"email\":\"string\",\"streetLine1\":\"string\",\"streetLine2\":\"string\",\"district\":\"string\",\"city\":\"string\",\"state\":\"string\",\"postalCode\":\"string\",\"countryCode\":\"string\"},\"shippingExceptionVO\":{\"code\":\"string\",\"message\":\"string\"}}]}"
  }
 ],
 "batchQueryOrders": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"code\":null,\"message\":null,\"total\":1,\"orderInfoList\":[{\"partnerId\":\"GLINK\",\"orderNumber\":\"SO202606050001\",\"customerCode\":\"CUSTOMER001\",\"warehouseCode\":\"WH001\",\"extOrderNumber\":\"EXT202606050001\",\"extUserId\":\"EXT_USER_001\",\"poNumber\":\"PO202606050001\",\"orderTime\":\"2026-06-05 15:00:00\",\"shippingTime\":\"2026-06-05 16:00:00\",\"trackingNumber\":\"YT123456789CN\",\"carrier\":\"UPS\",\"carrierService\":\"GROUND\",\"wmsOrderNumber\":\"WMS202606050001\",\"status\":\"VALID\",\"stage\":\"SHIPPED\",\"omsOrderStatus\":\"WMSShipped\",\"orderType\":\"B2C\",\"storeNumber\":\"STORE001\",\"salesChannel\":\"SHOPIFY\",\"startShipDate\":\"2026-06-05 00:00:00\",\"endShipDate\":\"2026-06-06 23:59:59\",\"dimensionUnit\":\"cm\",\"weightUnit\":\"kg\",\"actualLogistic\":\"UPS\",\"addressType\":3,\"shipTo\":{\"name\":\"Tom\",\"phoneNumber\":\"1234567890\",\"streetLine1\":\"Address 1\",\"city\":\"LA\",\"state\":\"CA\",\"postalCode\":\"90001\",\"countryCode\":\"US\"},\"shipFrom\":{\"name\":\"BEST Warehouse\",\"phoneNumber\":\"1234567890\",\"streetLine1\":\"Warehouse Address\",\"city\":\"LA\",\"state\":\"CA\",\"postalCode\":\"90002\",\"countryCode\":\"US\"},\"items\":[{\"sku\":\"SKU001\",\"lineNo\":\"1\",\"quantity\":1,\"skuStatus\":\"GOOD\",\"batchNo\":\"BATCH001\",\"originCountry\":\"CN\",\"skuDescription\":\"商品1\",\"retailSKU\":\"RSKU001\",\"retailDescription\":\"商品1\"}],\"packages\":[{\"packageNumber\":\"PKG001\",\"trackingNumber\":\"YT123456789CN\",\"length\":10,\"width\":8,\"height\":6,\"weight\":1.2,\"packageContents\":[{\"sku\":\"SKU001\",\"quantity\":1,\"retailSKU\":\"RSKU001\",\"retailDescription\":\"商品1\",\"skuStockStatus\":\"GOOD\",\"batchNo\":\"BATCH001\",\"originCountry\":\"CN\"}]}],\"batchInfo\":[{\"lineNo\":1,\"sku\":\"SKU001\",\"qty\":1,\"stockStatus\":\"GOOD\",\"batchNumber\":\"BATCH001\",\"coo\":\"CN\"}],\"shippingExceptionVO\":{\"code\":null,\"message\":null}}]}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"total\":1,\"orderInfoList\":[{\"partnerId\":\"string\",\"orderNumber\":\"string\",\"customerCode\":\"string\",\"warehouseCode\":\"string\",\"extOrderNumber\":\"string\",\"extUserId\":\"string\",\"poNumber\":\"string\",\"orderTime\":\"string\",\"shippingTime\":\"string\",\"trackingNumber\":\"string\",\"carrier\":\"string\",\"carrierService\":\"string\",\"wmsOrderNumber\":\"string\",\"status\":\"VALID\",\"stage\":\"SHIPPED\",\"omsOrderStatus\":\"string\",\"orderType\":\"B2C\",\"storeNumber\":\"string\",\"salesChannel\":\"string\",\"startShipDate\":\"string\",\"endShipDate\":\"string\",\"dimensionUnit\":\"cm\",\"weightUnit\":\"kg\",\"createTime\":\"string\",\"orderCreatedTime\":\"string\",\"cashOnDelivery\":true,\"signatureService\":true,\"externalProviderId\":\"string\",\"externalWarehouseCode\":\"string\",\"externalCarrierCode\":\"string\",\"logisticsProvider\":\"string\",\"actualLogistic\":\"string\",\"addressType\":1,\"theoreticalWeightEA\":1,\"theoreticalVolumeEA\":1,\"skuMaxLengthEA\":1,\"supplier\":\"string\",\"udf5\":\"string\",\"udf6\":\"string\",\"udf7\":\"string\",\"udf8\":\"string\",\"udf9\":\"string\",\"udf10\":\"string\",\"udf11\":\"string\",\"udf12\":\"string\",\"udf13\":\"string\",\"udf14\":\"string\",\"udf15\":\"string\",\"snUrl\":\"string\",\"shipTo\":{\"name\":\"string\",\"company\":\"string\",\"companyName\":\"string\",\"phoneNumber\":\"string\",\"mobileNumber\":\"string\",\"email\":\"string\",\"streetLine1\":\"string\",\"streetLine2\":\"string\",\"district\":\"string\",\"city\":\"string\",\"state\":\"string\",\"postalCode\":\"string\",\"countryCode\":\"string\"},\"shipFrom\":{\"name\":\"string\",\"company\":\"string\",\"phoneNumber\":\"string\",\"email\":\"string\",\"streetLine1\":\"string\",\"streetLine2\":\"string\",\"district\":\"string\",\"city\":\"string\",\"state\":\"string\",\"postalCode\":\"string\",\"countryCode\":\"string\"},\"items\":[{\"sku\":\"string\",\"lineNo\":\"string\",\"quantity\":1,\"skuStatus\":\"GOOD\",\"mfgDate\":\"string\",\"expDate\":\"string\",\"batchNo\":\"string\",\"originCountry\":\"string\",\"skuDescription\":\"string\",\"skuCategory\":\"string\",\"udf1\":\"string\",\"udf2\":\"string\",\"udf3\":\"string\",\"udf4\":\"string\",\"retailSKU\":\"string\",\"retailDescription\":\"string\",\"exception\":true,\"exceptionMessage\":\"string\",\"unitCost\":1,\"unitPrice\":1}],\"handlings\":{\"standardPallets\":1,\"oversizedPallets\":1,\"preStandardPallets\":1,\"preOversizedPallets\":1,\"handlingDetails\":[{\"chargeType\":\"string\",\"chargeUnit\":\"string\",\"chargeQty\":1,\"chargeManHour\":1,\"chargeNote\":\"string\"}]},\"packages\":[{\"packageNumber\":\"string\",\"trackingNumber\":\"string\",\"weight\":1,\"length\":1,\"width\":1,\"height\":1,\"volume\":1,\"packageContents\":[{\"sku\":\"string\",\"quantity\":1,\"retailSKU\":\"string\",\"retailDescription\":\"string\",\"skuStockStatus\":\"string\",\"mfgDate\":\"string\",\"expDate\":\"string\",\"batchNo\":\"string\",\"originCountry\":\"string\"}]}],\"pallets\":[{\"palletCode\":\"string\",\"preBuilt\":true,\"weight\":1,\"length\":1,\"width\":1,\"height\":1,\"volume\":1}],\"snList\":[{\"skuCode\":\"string\",\"snList\":[\"string\"]}],\"batchInfo\":[{\"lineNo\":1,\"sku\":\"string\",\"qty\":1,\"stockStatus\":\"string\",\"batchNumber\":\"string\",\"mfgDate\":\"string\",\"expDate\":\"string\",\"retailSKU\":\"string\",\"coo\":\"string\"}],\"fileInfoList\":[{\"fileName\":\"string\",\"fileUrl\":\"string\",\"fileType\":\"string\",\"fileFormat\":\"string\",\"isUpdate\":true}],\"additionalInfoList\":[{\"infoType\":\"string\",\"infoTypeCode\":\"string\",\"content\":\"string\",\"note\":\"string\",\"uploadedTime\":\"string\",\"orderAdditionalFiles\":[{\"fileName\":\"string\",\"fileUrl\":\"string\",\"fileType\":\"string\",\"fileFormat\":\"string\",\"isUpdate\":true}]}],\"shippingExceptionVO\":{\"code\":\"string\",\"message\":\"string\"},\"errorMessage\":\"string\"}]}"
  }
 ],
 "addOrderFiles": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"message\":\"\"}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\"}"
  }
 ],
 "updateLogisticStatus": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"result\":{\"success\":true,\"warehouseCode\":\"WH001\"}}"
    },
    {
     "scenario": "failure",
     "evidence": "documented",
     "text": "{\"success\":true,\"result\":{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"orderNumberList doesn't empty\",\"warehouseCode\":\"WH001\",\"orderNumberList\":[{\"orderNumber\":\"\",\"trackingNumber\":\"YT123456789CN\",\"status\":\"IN_TRANSIT\",\"extUserId\":\"EXT_USER_001\",\"errorMessage\":\"orderNumber doesn't empty\"}]}}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"result\":{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"warehouseCode\":\"string\",\"orderNumberList\":[{\"orderNumber\":\"string\",\"wmsOrderNumber\":\"string\",\"trackingNumber\":\"string\",\"status\":\"string\",\"extUserId\":\"string\",\"errorMessage\":\"string\"}]}}"
  }
 ],
 "updateOnlineStatus": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"result\":{\"success\":true,\"warehouseCode\":\"WH001\"}}"
    },
    {
     "scenario": "order-not-found",
     "evidence": "documented",
     "text": "{\"success\":true,\"result\":{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"orderNumberList doesn't empty\",\"warehouseCode\":\"WH001\",\"orderNumberList\":[{\"orderNumber\":\"SO202606050001\",\"onlineStatus\":\"PAID\",\"extUserId\":\"USER001\",\"errorMessage\":\"Order doesn't exist.\"}]}}"
    },
    {
     "scenario": "customer-not-found",
     "evidence": "inferred",
     "text": "{\"success\":true,\"result\":{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"customer doesn't exist\",\"warehouseCode\":\"WH001\"}}"
    },
    {
     "scenario": "warehouse-not-found",
     "evidence": "inferred",
     "text": "{\"success\":true,\"result\":{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"warehouse doesn't exist\",\"warehouseCode\":\"WH001\"}}"
    },
    {
     "scenario": "empty-list",
     "evidence": "inferred",
     "text": "{\"success\":true,\"result\":{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"orderNumberList doesn't empty\",\"warehouseCode\":\"WH001\"}}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"result\":{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"warehouseCode\":\"string\",\"orderNumberList\":[{\"orderNumber\":\"string\",\"onlineStatus\":\"string\",\"extUserId\":\"string\",\"errorMessage\":\"string\"}]}}"
  }
 ],
 "createProductionOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"code\":\"success\"}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"success\",\"message\":\"string\"}"
  }
 ],
 "cancelProductionOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"code\":\"success\"}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"success\",\"message\":\"string\"}"
  }
 ],
 "createAsn": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"success\"}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"data\":\"string\"}"
  }
 ],
 "cancelAsn": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"success\"}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"data\":\"string\"}"
  }
 ],
 "queryAsns": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":null,\"asnInfoList\":[{\"customerCode\":\"CUSTOMER001\",\"warehouseCode\":\"WH001\",\"warehouseNotes\":\"到货前请提前预约\",\"asnNumber\":\"ASN202606050001\",\"extAsnNumber\":\"EXTASN202606050001\",\"extUserId\":\"EXT_USER_001\",\"wmsAsnNumber\":\"WMSASN202606050001\",\"carrier\":\"BEST\",\"poNumber\":\"PO202606050001\",\"receiveTime\":\"2026-06-05 10:30:00\",\"remark\":\"\",\"status\":\"Received\",\"asnType\":\"SUPPLIER_RECEIPT\",\"trackingNumber\":\"TRK202606050001\",\"referenceNumber\":\"REF202606050001\",\"containerNumber\":\"CONT202606050001\",\"sealNumber\":\"SEAL202606050001\",\"snUrl\":\"https://example.com/files/asn-sn.xlsx\",\"asnLineItems\":[{\"sku\":\"SKU001\",\"quantity\":10,\"putawayedQuantity\":8,\"lineNo\":\"1\",\"expectedQuantity\":10,\"skuStatus\":\"GOOD\",\"mfgDate\":\"2026-05-01\",\"expDate\":\"2027-05-01\",\"originCountry\":\"CN\",\"batchNo\":\"BATCH20260501\"}]}]}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"asnInfoList\":[{\"customerCode\":\"string\",\"warehouseCode\":\"string\",\"warehouseNotes\":\"string\",\"asnNumber\":\"string\",\"extAsnNumber\":\"string\",\"extUserId\":\"string\",\"wmsAsnNumber\":\"string\",\"carrier\":\"string\",\"poNumber\":\"string\",\"receiveTime\":\"string\",\"remark\":\"string\",\"status\":\"Received\",\"asnType\":\"SUPPLIER_RECEIPT\",\"trackingNumber\":\"string\",\"referenceNumber\":\"string\",\"containerNumber\":\"string\",\"sealNumber\":\"string\",\"snUrl\":\"string\",\"asnLineItems\":[{\"sku\":\"string\",\"quantity\":1,\"putawayedQuantity\":1,\"lineNo\":\"string\",\"expectedQuantity\":1,\"skuStatus\":\"GOOD\",\"mfgDate\":\"string\",\"expDate\":\"string\",\"originCountry\":\"string\",\"batchNo\":\"string\"}]}]}"
  }
 ],
 "batchQueryAsns": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"code\":null,\"message\":null,\"total\":1,\"asnInfoList\":[{\"partnerId\":\"GLINK\",\"customerCode\":\"CUSTOMER001\",\"warehouseCode\":\"WH001\",\"warehouseNotes\":\"到货外箱完好\",\"asnNumber\":\"ASN202606050001\",\"extAsnNumber\":\"ASN202606050001\",\"wmsAsnNumber\":\"WMSASN202606050001\",\"extUserId\":\"EXT_USER_001\",\"carrier\":\"BEST\",\"receiveTime\":\"2026-06-05 10:30:00\",\"remark\":\"\",\"status\":\"Received\",\"wmsStatus\":\"CLOSED\",\"stage\":\"CLOSED\",\"putawayStage\":\"COMPLETED\",\"asnType\":\"SUPPLIER_RECEIPT\",\"trackingNumber\":\"TRK202606050001\",\"referenceNumber\":\"REF202606050001\",\"containerNumber\":\"CONT202606050001\",\"sealNumber\":\"SEAL202606050001\",\"expectedReceiptDate\":\"2026-06-06 09:00:00\",\"wmsDocSource\":\"API\",\"orderNumber\":\"SO202606050001\",\"itemLineQty\":1,\"supplier\":\"SUPPLIER001\",\"putawayTime\":\"2026-06-05 11:20:00\",\"arrivalTime\":\"2026-06-05 09:20:00\",\"udf5\":\"自定义字段5\",\"udf6\":\"自定义字段6\",\"udf7\":\"自定义字段7\",\"udf8\":\"自定义字段8\",\"udf9\":\"自定义字段9\",\"udf10\":\"自定义字段10\",\"udf11\":\"自定义字段11\",\"udf12\":\"自定义字段12\",\"snUrl\":\"https://example.com/files/asn-sn.xlsx\",\"asnLineItems\":[{\"sku\":\"SKU001\",\"quantity\":10,\"lineNo\":\"1\",\"putawayedQuantity\":8,\"expectedQuantity\":10,\"poLineNo\":\"10\",\"poNumber\":\"PO202606050001\",\"skuLength\":10,\"skuWidth\":8,\"skuHeight\":5,\"dimensionUnit\":\"cm\",\"skuWeight\":0.5,\"weightUnit\":\"KG\",\"skuStatus\":\"GOOD\",\"mfgDate\":\"2026-05-01\",\"expDate\":\"2027-05-01\",\"batchNo\":\"BATCH20260501\",\"originCountry\":\"CN\",\"udf1\":\"自定义字段1\",\"udf2\":\"自定义字段2\",\"udf3\":\"自定义字段3\",\"udf4\":\"自定义字段4\",\"udf5\":\"自定义字段5\",\"udf6\":\"自定义字段6\",\"udf7\":\"自定义字段7\",\"udf8\":\"自定义字段8\",\"udf9\":\"自定义字段9\",\"udf10\":\"自定义字段10\",\"udf11\":\"自定义字段11\",\"udf12\":\"自定义字段12\"}],\"adjustInfos\":[{\"sku\":\"SKU001\",\"adjustQty\":-1,\"skuStatus\":\"GOOD\",\"mfgDate\":\"2026-05-01\",\"expDate\":\"2027-05-01\",\"batchNo\":\"BATCH20260501\",\"originCountry\":\"CN\"}],\"asnItemReceiveDetails\":[{\"lineNo\":\"1\",\"detailId\":\"RV202606050001\",\"sku\":\"SKU001\",\"skuStatus\":\"GOOD\",\"receiveQty\":10,\"receiveTime\":\"2026-06-05 10:30:00\",\"putawayQty\":8,\"putawayTime\":\"2026-06-05 11:20:00\",\"originCountry\":\"CN\",\"batchNo\":\"BATCH20260501\",\"expDate\":\"2027-05-01\",\"mfgDate\":\"2026-05-01\"}],\"batchInfo\":[{\"lineNo\":\"1\",\"sku\":\"SKU001\",\"quantity\":10,\"stockStatus\":\"GOOD\",\"batchNumber\":\"BATCH20260501\",\"mfgDate\":\"2026-05-01\",\"expDate\":\"2027-05-01\",\"originCountry\":\"CN\"}],\"additionalInfoList\":[{\"infoType\":\"无异常\",\"infoTypeCode\":\"NO_EXCEPTION\",\"content\":\"到货照片\",\"note\":\"外箱照片\",\"uploadedTime\":\"2026-06-05 10:40:00\",\"asnAdditionalFiles\":[{\"fileName\":\"receipt-photo.jpg\",\"fileUrl\":\"https://example.com/files/receipt-photo.jpg\",\"fileType\":\"OTHER\",\"fileFormat\":\"JPG\",\"isUpdate\":false,\"fileBase64\":\"\"}]}]}]}"
    },
    {
     "scenario": "noCriteria",
     "evidence": "inferred",
     "text": "{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"Numbers, reference numbers and times cannot be empty at the same time\"}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"total\":1,\"asnInfoList\":[{\"partnerId\":\"string\",\"customerCode\":\"string\",\"warehouseCode\":\"string\",\"warehouseNotes\":\"string\",\"asnNumber\":\"string\",\"extAsnNumber\":\"string\",\"wmsAsnNumber\":\"string\",\"extUserId\":\"string\",\"carrier\":\"string\",\"receiveTime\":\"string\",\"remark\":\"string\",\"status\":\"Received\",\"wmsStatus\":\"CLOSED\",\"stage\":\"CLOSED\",\"putawayStage\":\"COMPLETED\",\"asnType\":\"SUPPLIER_RECEIPT\",\"trackingNumber\":\"string\",\"referenceNumber\":\"string\",\"containerNumber\":\"string\",\"sealNumber\":\"string\",\"expectedReceiptDate\":\"string\",\"wmsDocSource\":\"API\",\"orderNumber\":\"string\",\"itemLineQty\":1,\"supplier\":\"string\",\"putawayTime\":\"string\",\"arrivalTime\":\"string\",\"udf5\":\"string\",\"udf6\":\"string\",\"udf7\":\"string\",\"udf8\":\"string\",\"udf9\":\"string\",\"udf10\":\"string\",\"udf11\":\"string\",\"udf12\":\"string\",\"snUrl\":\"string\",\"asnLineItems\":[{\"sku\":\"string\",\"quantity\":1,\"lineNo\":\"string\",\"putawayedQuantity\":1,\"expectedQuantity\":1,\"poLineNo\":\"string\",\"poNumber\":\"string\",\"skuLength\":1,\"skuWidth\":1,\"skuHeight\":1,\"dimensionUnit\":\"cm\",\"skuWeight\":1,\"weightUnit\":\"KG\",\"skuStatus\":\"GOOD\",\"mfgDate\":\"string\",\"expDate\":\"string\",\"batchNo\":\"string\",\"originCountry\":\"string\",\"udf1\":\"string\",\"udf2\":\"string\",\"udf3\":\"string\",\"udf4\":\"string\",\"udf5\":\"string\",\"udf6\":\"string\",\"udf7\":\"string\",\"udf8\":\"string\",\"udf9\":\"string\",\"udf10\":\"string\",\"udf11\":\"string\",\"udf12\":\"string\",\"asnNumber\":\"string\",\"markCode\":\"string\",\"barCodeEA\":\"string\",\"remark\":\"string\"}],\"adjustInfos\":[{\"sku\":\"string\",\"adjustQty\":1,\"skuStatus\":\"GOOD\",\"mfgDate\":\"string\",\"expDate\":\"string\",\"batchNo\":\"string\",\"originCountry\":\"string\"}],\"asnItemReceiveDetails\":[{\"lineNo\":\"string\",\"detailId\":\"string\",\"sku\":\"string\",\"skuStatus\":\"GOOD\",\"receiveQty\":1,\"receiveTime\":\"string\",\"putawayQty\":1,\"putawayTime\":\"string\",\"originCountry\":\"string\",\"batchNo\":\"string\",\"expDate\":\"string\",\"mfgDate\":\"string\",\"supplier\":\"string\",\"arrivalTime\":\"string\"}],\"batchInfo\":[{\"lineNo\":\"string\",\"sku\":\"string\",\"quantity\":1,\"stockStatus\":\"GOOD\",\"batchNumber\":\"string\",\"mfgDate\":\"string\",\"expDate\":\"string\",\"originCountry\":\"string\",\"qty\":1,\"originalCountry\":\"string\"}],\"additionalInfoList\":[{\"infoType\":\"string\",\"infoTypeCode\":\"NO_EXCEPTION\",\"content\":\"string\",\"note\":\"string\",\"uploadedTime\":\"string\",\"asnAdditionalFiles\":[{\"fileName\":\"string\",\"fileUrl\":\"string\",\"fileType\":\"OTHER\",\"fileFormat\":\"string\",\"isUpdate\":true,\"fileBase64\":\"string\",\"snUrl\":\"string\"}]}],\"refNumber\":\"string\",\"poNumber\":\"string\",\"overEmailFlag\":true,\"capacityType\":\"string\",\"preBuilt\":true,\"palletQty\":\"string\",\"cartonQty\":1,\"handlings\":{\"handlingDetails\":[{}]},\"asnAdditionalFiles\":[{\"fileName\":\"string\",\"fileUrl\":\"string\",\"fileType\":\"string\",\"fileFormat\":\"string\",\"isUpdate\":true,\"fileBase64\":\"string\",\"snUrl\":\"string\"}],\"batchinfo\":[{\"lineNo\":\"string\",\"sku\":\"string\",\"quantity\":1,\"stockStatus\":\"string\",\"batchNumber\":\"string\",\"mfgDate\":\"string\",\"expDate\":\"string\",\"originCountry\":\"string\",\"qty\":1,\"originalCountry\":\"string\"}]}]}"
  }
 ],
 "batchOperateItems": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"\",\"results\":[{\"index\":1,\"sku\":\"SKU001\",\"success\":true,\"operation\":\"CREATE\",\"info\":\"\"}]}"
    },
    {
     "scenario": "invalid-signature",
     "evidence": "inferred",
     "text": "{\"success\":false,\"code\":\"INVALID_SIGNATURE\",\"message\":null,\"results\":[]}"
    },
    {
     "scenario": "internal-error",
     "evidence": "inferred",
     "text": "{\"success\":false,\"code\":\"INTERNAL_ERROR\",\"message\":null,\"results\":[]}"
    },
    {
     "scenario": "invalid-operation",
     "evidence": "inferred",
     "text": "{\"success\":false,\"code\":\"INVALID_OPERATION\",\"message\":null,\"results\":[]}"
    },
    {
     "scenario": "invalid-data",
     "evidence": "inferred",
     "text": "{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":null,\"results\":[]}"
    },
    {
     "scenario": "partial-succeed",
     "evidence": "inferred",
     "text": "{\"success\":true,\"code\":\"PARTIAL_SUCCEED\",\"message\":\"\",\"results\":[{\"index\":1,\"sku\":\"SKU001\",\"success\":true,\"operation\":\"CREATE\",\"info\":\"\"},{\"index\":2,\"sku\":\"SKU002\",\"success\":false,\"operation\":\"NONE\",\"info\":\"\"}]}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"string\",\"results\":[{\"index\":1,\"sku\":\"string\",\"success\":true,\"operation\":\"CREATE\",\"info\":\"string\"}]}"
  }
 ],
 "queryItems": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"\",\"total\":2,\"itemList\":[{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"\",\"customerCode\":\"CUSTOMER001\",\"sku\":\"SKU001\",\"description\":\"测试商品\",\"category\":\"GENERAL\",\"brand\":\"BEST\",\"status\":\"Active\",\"countryOfOrigin\":\"CN\",\"shelfLife\":365,\"shelfLifeUnit\":\"DAY\",\"hsCode\":\"1234567890\",\"batteryFlag\":false,\"hazmatFlag\":false,\"liquidFlag\":false,\"fragileFlag\":false,\"careMfgDate\":false,\"careExpDate\":false,\"careBatch\":false,\"careOriginCountry\":false,\"requireSerialNumber\":false,\"packagingList\":[{\"unit\":\"EA\",\"length\":10,\"width\":8,\"height\":5,\"weight\":0.5,\"dimensionUnit\":\"cm\",\"weightUnit\":\"KG\",\"overpackRequired\":false,\"imageUrl\":\"https://example.com/sku001.jpg\",\"recommendPackagingMaterial\":\"PKG-EA-001\"},{\"unit\":\"INP\",\"pcsQty\":10,\"length\":30,\"width\":20,\"height\":15,\"weight\":3,\"dimensionUnit\":\"cm\",\"weightUnit\":\"KG\",\"overpackRequired\":false,\"imageUrl\":\"https://example.com/sku001.jpg\",\"recommendPackagingMaterial\":\"PKG-INP-001\"},{\"unit\":\"CS\",\"pcsQty\":20,\"length\":50,\"width\":40,\"height\":30,\"weight\":10,\"dimensionUnit\":\"cm\",\"weightUnit\":\"KG\",\"overpackRequired\":false,\"imageUrl\":\"https://example.com/sku001.jpg\",\"recommendPackagingMaterial\":\"PKG-CS-001\"}],\"barcodeList\":[{\"unit\":\"EA\",\"barcode\":\"6900000000011\"},{\"unit\":\"INP\",\"barcode\":\"6900000000028\"},{\"unit\":\"CS\",\"barcode\":\"6900000000035\"}],\"udf1\":\"自定义字段1\",\"udf2\":\"自定义字段2\",\"udf3\":\"自定义字段3\",\"udf4\":\"自定义字段4\"},{\"success\":false,\"code\":\"FAIL\",\"message\":\"not found!\",\"sku\":\"SKU002\"}]}"
    },
    {
     "scenario": "noCriteria",
     "evidence": "observed",
     "text": "{\"success\":false,\"code\":\"INVALID_DATA\",\"message\":\"Created time and Updated time and SKUs cannot be both empty\"}"
    },
    {
     "scenario": "invalid-signature",
     "evidence": "inferred",
     "text": "{\"success\":false,\"code\":\"INVALID_SIGNATURE\",\"message\":null}"
    },
    {
     "scenario": "internal-error",
     "evidence": "inferred",
     "text": "{\"success\":false,\"code\":\"INTERNAL_ERROR\",\"message\":null}"
    },
    {
     "scenario": "invalid-operation",
     "evidence": "inferred",
     "text": "{\"success\":false,\"code\":\"INVALID_OPERATION\",\"message\":null}"
    },
    {
     "scenario": "not-found",
     "evidence": "inferred",
     "text": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"\",\"total\":1,\"itemList\":[{\"success\":false,\"code\":\"FAIL\",\"message\":\"not found!\",\"sku\":\"SKU002\"}]}"
    },
    {
     "scenario": "partial-succeed",
     "evidence": "inferred",
     "text": "{\"success\":true,\"code\":\"PARTIAL_SUCCEED\",\"message\":\"\",\"total\":2,\"itemList\":[{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"\",\"customerCode\":\"CUSTOMER001\",\"sku\":\"SKU001\"},{\"success\":false,\"code\":\"FAIL\",\"message\":\"not found!\",\"sku\":\"SKU002\"}]}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"string\",\"total\":1,\"itemList\":[{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"string\",\"customerCode\":\"string\",\"sku\":\"string\",\"description\":\"string\",\"category\":\"string\",\"brand\":\"string\",\"status\":\"Active\",\"countryOfOrigin\":\"CN\",\"shelfLife\":1,\"shelfLifeUnit\":\"DAY\",\"hsCode\":\"string\",\"batteryFlag\":true,\"hazmatFlag\":true,\"liquidFlag\":true,\"fragileFlag\":true,\"careMfgDate\":true,\"careExpDate\":true,\"careBatch\":true,\"careOriginCountry\":true,\"requireSerialNumber\":true,\"packagingList\":[{\"unit\":\"EA\",\"pcsQty\":1,\"length\":1,\"width\":1,\"height\":1,\"weight\":1,\"dimensionUnit\":\"cm\",\"weightUnit\":\"KG\",\"overpackRequired\":true,\"imageUrl\":\"string\",\"recommendPackagingMaterial\":\"string\"},{\"unit\":\"INP\",\"pcsQty\":1,\"length\":1,\"width\":1,\"height\":1,\"weight\":1,\"dimensionUnit\":\"cm\",\"weightUnit\":\"KG\",\"overpackRequired\":true,\"imageUrl\":\"string\",\"recommendPackagingMaterial\":\"string\"},{\"unit\":\"CS\",\"pcsQty\":1,\"length\":1,\"width\":1,\"height\":1,\"weight\":1,\"dimensionUnit\":\"cm\",\"weightUnit\":\"KG\",\"overpackRequired\":true,\"imageUrl\":\"string\",\"recommendPackagingMaterial\":\"string\"}],\"barcodeList\":[{\"unit\":\"EA\",\"barcode\":\"string\"},{\"unit\":\"INP\",\"barcode\":\"string\"},{\"unit\":\"CS\",\"barcode\":\"string\"}],\"udf1\":\"string\",\"udf2\":\"string\",\"udf3\":\"string\",\"udf4\":\"string\"},{\"success\":true,\"code\":\"FAIL\",\"message\":\"string\",\"customerCode\":\"string\",\"sku\":\"string\",\"description\":\"string\",\"category\":\"string\",\"brand\":\"string\",\"status\":\"Active\",\"countryOfOrigin\":\"CN\",\"shelfLife\":1,\"shelfLifeUnit\":\"DAY\",\"hsCode\":\"string\",\"batteryFlag\":true,\"hazmatFlag\":true,\"liquidFlag\":true,\"fragileFlag\":true,\"careMfgDate\":true,\"careExpDate\":true,\"careBatch\":true,\"careOriginCountry\":true,\"requireSerialNumber\":true,\"packagingList\":[{\"unit\":\"EA\",\"pcsQty\":1,\"length\":1,\"width\":1,\"height\":1,\"weight\":1,\"dimensionUnit\":\"cm\",\"weightUnit\":\"KG\",\"overpackRequired\":true,\"imageUrl\":\"string\",\"recommendPackagingMaterial\":\"string\"},{\"unit\":\"INP\",\"pcsQty\":1,\"length\":1,\"width\":1,\"height\":1,\"weight\":1,\"dimensionUnit\":\"cm\",\"weightUnit\":\"KG\",\"overpackRequired\":true,\"imageUrl\":\"string\",\"recommendPackagingMaterial\":\"string\"},{\"unit\":\"CS\",\"pcsQty\":1,\"length\":1,\"width\":1,\"height\":1,\"weight\":1,\"dimensionUnit\":\"cm\",\"weightUnit\":\"KG\",\"overpackRequired\":true,\"imageUrl\":\"string\",\"recommendPackagingMaterial\":\"string\"}],\"barcodeList\":[{\"unit\":\"EA\",\"barcode\":\"string\"},{\"unit\":\"INP\",\"barcode\":\"string\"},{\"unit\":\"CS\",\"barcode\":\"string\"}],\"udf1\":\"string\",\"udf2\":\"string\",\"udf3\":\"string\",\"udf4\":\"string\"}]}"
  }
 ],
 "queryStockBySku": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "sample",
     "evidence": "inferred",
     "text": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":null,\"inventoryVOList\":[{\"customerCode\":\"CUSTOMER001\",\"warehouseCode\":\"WH001\",\"sku\":\"SKU001\",\"name\":null,\"barcode\":null,\"total\":12,\"available\":7,\"allocated\":2,\"duePutawayQty\":3,\"quarantined\":0,\"holdQty\":0,\"missingQty\":0,\"stockStatus\":\"GOOD\"}]}"
    },
    {
     "scenario": "internal-error",
     "evidence": "inferred",
     "text": "{\"success\":false,\"code\":\"INTERNAL_ERROR\",\"message\":null}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"string\",\"inventoryVOList\":[{\"customerCode\":\"string\",\"warehouseCode\":\"string\",\"sku\":\"string\",\"name\":\"string\",\"barcode\":\"string\",\"total\":1,\"available\":1,\"allocated\":1,\"duePutawayQty\":1,\"quarantined\":1,\"holdQty\":1,\"missingQty\":1,\"stockStatus\":\"GOOD\"}]}"
  }
 ],
 "queryWarehouseStock": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "observed",
   "examples": [
    {
     "scenario": "sample",
     "evidence": "inferred",
     "text": "{\"code\":\"SUCCESS\",\"success\":true,\"inventoryVOList\":[{\"customerCode\":\"CUSTOMER001\",\"warehouseCode\":\"WH001\",\"sku\":\"SKU001\",\"skuDescription\":\"Desk lamp\",\"barcode\":\"6900000000011,6900000000028\",\"skuStatus\":\"GOOD\",\"totalQty\":12,\"occupiedQty\":2,\"salableQty\":7,\"duePutawayQty\":3,\"unavailableQty\":0}]}"
    },
    {
     "scenario": "empty-page",
     "evidence": "inferred",
     "text": "{\"code\":\"SUCCESS\",\"success\":true,\"inventoryVOList\":[]}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"string\",\"inventoryVOList\":[{\"customerCode\":\"string\",\"warehouseCode\":\"string\",\"sku\":\"string\",\"skuDescription\":\"string\",\"barcode\":\"string\",\"skuStatus\":\"GOOD\",\"totalQty\":1,\"occupiedQty\":1,\"salableQty\":1,\"duePutawayQty\":1,\"unavailableQty\":1}]}"
  }
 ],
 "queryOwner": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "sample",
     "evidence": "inferred",
     "text": "{\"success\":true,\"errorMessageList\":[],\"customerDTOList\":[{\"customerCode\":\"CUSTOMER001\",\"domainCode\":\"DOMAIN01\",\"operateType\":\"NONE\"}]}"
    }
   ],
   "madeUp": "{\"success\":true,\"errorMessageList\":[{\"code\":\"string\",\"message\":\"string\"}],\"customerDTOList\":[{\"id\":1,\"creatorId\":1,\"creator\":\"string\",\"createTime\":\"string\",\"updaterId\":1,\"updater\":\"string\",\"updateTime\":\"string\",\"version\":1,\"remark\":\"string\",\"operateType\":\"NONE\",\"customerCode\":\"string\",\"saConfig\":\"string\",\"domainCode\":\"string\",\"warehouseCodes\":\"string\",\"carriers\":\"string\",\"inventoryReportRecipients\":\"string\"}]}"
  }
 ],
 "queryWarehouses": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-clients",
   "examples": [
    {
     "scenario": "sample",
     "evidence": "inferred",
     "text": "{\"code\":\"SUCCESS\",\"message\":null,\"success\":true,\"resultList\":[{\"warehouseCode\":\"WH001\",\"warehouseDescription\":\"West 1\",\"country\":\"US\"}]}"
    },
    {
     "scenario": "none",
     "evidence": "inferred",
     "text": "{\"code\":\"SUCCESS\",\"message\":null,\"success\":true,\"resultList\":[]}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"resultList\":[{\"warehouseCode\":\"string\",\"warehouseDescription\":\"string\",\"country\":\"string\"}]}"
  }
 ],
 "queryCarriers": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-clients",
   "examples": [
    {
     "scenario": "sample",
     "evidence": "inferred",
     "text": "{\"code\":\"SUCCESS\",\"message\":null,\"success\":true,\"resultList\":[{\"logisticsProvider\":\"PROVIDER1\",\"carrierServiceList\":[{\"carrier\":\"UPS\",\"carrierService\":\"GROUND\",\"carrierType\":\"EXPRESS\",\"carrierServiceDescription\":\"UPS Ground\"}]}]}"
    },
    {
     "scenario": "none",
     "evidence": "inferred",
     "text": "{\"code\":\"SUCCESS\",\"message\":null,\"success\":true,\"resultList\":[]}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"resultList\":[{\"logisticsProvider\":\"string\",\"carrierServiceList\":[{\"carrier\":\"string\",\"carrierService\":\"string\",\"carrierType\":\"string\",\"carrierServiceDescription\":\"string\"}]}]}"
  }
 ],
 "queryAsnInspections": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-clients",
   "examples": [
    {
     "scenario": "sample",
     "evidence": "inferred",
     "text": "{\"success\":true,\"code\":\"SUCCESS\",\"message\":\"\",\"asnInfoList\":[{\"status\":\"Fulfilled\",\"expectReceivedTime\":\"2026-06-05 09:00:00\",\"receiveTime\":\"2026-06-05 10:00:00\",\"asnNumber\":\"ASN202606050001\",\"extAsnNumber\":\"EXTASN001\",\"wmsAsnNumber\":\"WMSASN001\",\"referenceNumber\":\"REF001\",\"customerCode\":\"CUSTOMER001\",\"warehouseCode\":\"WH001\",\"warehouseNotes\":\"\",\"extUserId\":\"USER001\",\"carrier\":\"UPS\",\"wmsDocSource\":\"API\",\"asnType\":\"SUPPLIER_RECEIPT\",\"asnItems\":[{\"sku\":\"SKU001\",\"quantity\":10,\"skuStatus\":\"GOOD\",\"originCountry\":\"CN\",\"batchNo\":\"BATCH001\",\"mfgDate\":\"2026-01-01\",\"expDate\":\"2027-01-01\",\"remark\":\"\"},{\"sku\":\"SKU001\",\"quantity\":2,\"skuStatus\":\"DAMAGE\"}]}]}"
    }
   ],
   "madeUp": "{\"success\":true,\"code\":\"string\",\"message\":\"string\",\"asnInfoList\":[{\"status\":\"string\",\"expectReceivedTime\":\"string\",\"receiveTime\":\"string\",\"asnNumber\":\"string\",\"extAsnNumber\":\"string\",\"wmsAsnNumber\":\"string\",\"referenceNumber\":\"string\",\"customerCode\":\"string\",\"warehouseCode\":\"string\",\"warehouseNotes\":\"string\",\"extUserId\":\"string\",\"carrier\":\"string\",\"wmsDocSource\":\"API\",\"asnType\":\"string\",\"asnItems\":[{\"sku\":\"string\",\"quantity\":1,\"skuStatus\":\"GOOD\",\"originCountry\":\"string\",\"batchNo\":\"string\",\"mfgDate\":\"string\",\"expDate\":\"string\",\"remark\":\"string\"},{\"sku\":\"string\",\"quantity\":1,\"skuStatus\":\"DAMAGE\",\"originCountry\":\"string\",\"batchNo\":\"string\",\"mfgDate\":\"string\",\"expDate\":\"string\",\"remark\":\"string\"}]}]}"
  }
 ]
};
