// Generated, do not edit.
// Generator: scripts/build/answers.ts
// Source: spec/kakaclo (sha256:17a6b8f8efa02111c4b5f25503096796c04e33e17bc7f0cd9111039e61c0e2d6)

import type { DocumentedAnswers } from "../../src/contract/documented-answer.ts";

/** The documented answers of kakaclo, by operationId. */
export const kakacloAnswers: DocumentedAnswers = {
 "createOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "documented",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "documented",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":1000000371651}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":1,\"kkOrderId\":\"string\"}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryOrders": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":{\"vo\":null,\"list\":[{\"id\":\"1000000463303\",\"customOrderId\":\"1003\",\"remark\":null,\"status\":\"processing\",\"financialStatus\":\"paid\",\"fulfillmentStatus\":\"waiting_to_ship\",\"refundStatus\":\"NULL\",\"purchaseDate\":\"2022-09-29T03:07:23Z\",\"payDate\":\"2022-09-29T03:07:27Z\",\"completedDate\":\"2022-09-29T03:07:27Z\",\"cancelDate\":null,\"refundDate\":null,\"shippingAddress\":{\"country\":\"US\",\"city\":\"Orleans\",\"phone\":\"00 00 00 00 02\",\"recipient\":\"Example Recipient B\",\"street1\":\" 7 rue Exemple Exemple\",\"street2\":null,\"province\":\"dsasd\",\"zip\":\"11111\",\"vat\":null,\"ioss\":null},\"warehouseId\":1,\"finalAmount\":22.21,\"freightAmount\":9.1,\"subTotalAmount\":13.11,\"orderItems\":[{\"id\":\"1094207\",\"itemId\":\"1077104\",\"refundStatus\":\"NULL\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW07844%2FFSZW07844_NB_S_NUB%2Fc7f22ba71ef71427d2287cdab3b67703.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"FSZW07844_NB_S_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Champlain color\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"S\\\"}\",\"option3\":null,\"total\":5.68,\"amount\":5.68,\"countryCode\":\"CN\"},{\"id\":\"1094224\",\"itemId\":\"1077104\",\"refundStatus\":\"NULL\",\"imageUrl\":\"https://img.kakaclo.com/image%2FAMN01214%2FAMN01214_B_L%2F08e2ee632ea20d8925755d05530abb19.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"AMN01214_B_S_AK\",\"option1\":\"{\\\"name\\\":\\\"color\\\",\\\"value\\\":\\\"Black\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\",\\\"value\\\":\\\"PAT2\\\"}\",\"option3\":null,\"total\":7.43,\"amount\":7.43,\"countryCode\":\"US\"}],\"fulfillments\":null,\"createDate\":\"2022-09-29T02:57:20Z\",\"modifyDate\":\"2022-09-29T09:18:22Z\"}],\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"totalPageNumber\":null,\"modifyDate\":null,\"nextId\":null}}"
    },
    {
     "scenario": "partially-shipped",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":{\"vo\":null,\"list\":[{\"id\":\"1000000387267\",\"customOrderId\":\"1002\",\"remark\":null,\"status\":\"processing\",\"financialStatus\":\"paid\",\"fulfillmentStatus\":\"partially_shipped\",\"refundStatus\":\"NULL\",\"purchaseDate\":\"2022-08-20T07:26:51Z\",\"payDate\":\"2022-08-20T07:26:54Z\",\"completedDate\":\"2022-08-20T07:26:54Z\",\"cancelDate\":null,\"refundDate\":null,\"shippingAddress\":{\"country\":\"AU\",\"city\":\"dasda\",\"phone\":\"123456789\",\"recipient\":\"test\",\"street1\":\"test\",\"street2\":null,\"province\":\"dsad\",\"zip\":\"DSDA\",\"vat\":null,\"ioss\":null},\"warehouseId\":13,\"finalAmount\":34.2,\"freightAmount\":12.93,\"subTotalAmount\":21.27,\"orderItems\":[{\"id\":\"1077104\",\"itemId\":\"1077104\",\"refundStatus\":\"NULL\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW05475%2FFSZW05475_W_S_NUB%2F034de8662a1ad3f607b3c0522cdef229.jpg\",\"productName\":null,\"productNum\":2,\"skuCode\":\"FSZW05475_W_S_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Raw white off white\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"S\\\"}\",\"option3\":null,\"total\":14.46,\"amount\":7.23,\"countryCode\":\"CN\"},{\"id\":\"1077105\",\"itemId\":\"1077105\",\"refundStatus\":\"NULL\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW04034%2FFSZW04034_B_S_NUB%2F79d666e1b9f98c42d3d417d04dda9ae8.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"FSZW04034_B_XL_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Black\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"XL\\\"}\",\"option3\":null,\"total\":6.81,\"amount\":6.81,\"countryCode\":\"US\"}],\"fulfillments\":[{\"deliveryTime\":\"2022-08-20T08:16:15Z\",\"trackingCode\":\"VR464908390YP\",\"id\":\"KA2022082015300120_1\",\"carrier\":\"Yanwen\",\"carrierType\":\"last\",\"logisticsSearchUrl\":\"https://track.yw56.com.cn\",\"items\":[{\"id\":\"1077104\",\"itemId\":\"1077104\",\"refundStatus\":\"NULL\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW05475%2FFSZW05475_W_S_NUB%2F034de8662a1ad3f607b3c0522cdef229.jpg\",\"productName\":null,\"productNum\":2,\"skuCode\":\"FSZW05475_W_S_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Raw white off white\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"S\\\"}\",\"option3\":null,\"total\":14.46,\"amount\":7.23}]}],\"createDate\":\"2022-08-20T07:24:50Z\",\"modifyDate\":\"2022-09-29T09:15:49Z\"}],\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"totalPageNumber\":null,\"modifyDate\":null,\"nextId\":null}}"
    },
    {
     "scenario": "fully-shipped",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":{\"vo\":null,\"list\":[{\"id\":\"1000000462144\",\"customOrderId\":\"1001\",\"remark\":null,\"status\":\"processing\",\"financialStatus\":\"paid\",\"fulfillmentStatus\":\"fully_shipped\",\"refundStatus\":\"NULL\",\"purchaseDate\":\"2022-09-28T03:32:17Z\",\"payDate\":\"2022-09-28T03:32:23Z\",\"completedDate\":\"2022-09-28T03:32:23Z\",\"cancelDate\":null,\"refundDate\":null,\"shippingAddress\":{\"country\":\"VE\",\"city\":\"Orleans\",\"phone\":\"00 00 00 00 02\",\"recipient\":\"Example Recipient B\",\"street1\":\" 7 rue Exemple Exemple\",\"street2\":null,\"province\":\"dddssssd\",\"zip\":\"11111\",\"vat\":null,\"ioss\":null},\"warehouseId\":1,\"finalAmount\":35.98,\"freightAmount\":22.87,\"subTotalAmount\":13.11,\"orderItems\":[{\"id\":\"1094003\",\"itemId\":\"1094003\",\"refundStatus\":\"NULL\",\"imageUrl\":\"https://img.kakaclo.com/image%2FAMN01214%2FAMN01214_B_L%2F08e2ee632ea20d8925755d05530abb19.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"AMN01214_B_S_AK\",\"option1\":\"{\\\"name\\\":\\\"color\\\",\\\"value\\\":\\\"Black\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\",\\\"value\\\":\\\"PAT2\\\"}\",\"option3\":null,\"total\":7.43,\"amount\":7.43},{\"id\":\"1094004\",\"itemId\":\"1094003\",\"refundStatus\":\"NULL\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW07844%2FFSZW07844_NB_S_NUB%2Fc7f22ba71ef71427d2287cdab3b67703.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"FSZW07844_NB_S_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Champlain color\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"S\\\"}\",\"option3\":null,\"total\":5.68,\"amount\":5.68}],\"fulfillments\":[{\"deliveryTime\":\"2022-09-29T03:25:02Z\",\"trackingCode\":\"WNBAA0202970436YQ\",\"id\":\"KA2022092811300049_1\",\"status\":\"shipped\",\"carrier\":\"wandexpress\",\"carrierType\":\"last\",\"logisticsSearchUrl\":\"https://t.17track.net/en?v=2#nums=WNBAA0202970436YQ\",\"items\":[{\"id\":\"1094004\",\"itemId\":\"1094003\",\"refundStatus\":\"NULL\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW07844%2FFSZW07844_NB_S_NUB%2Fc7f22ba71ef71427d2287cdab3b67703.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"FSZW07844_NB_S_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Champlain color\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"S\\\"}\",\"option3\":null,\"total\":5.68,\"amount\":5.68},{\"id\":\"1094003\",\"itemId\":\"1094003\",\"refundStatus\":\"NULL\",\"imageUrl\":\"https://img.kakaclo.com/image%2FAMN01214%2FAMN01214_B_L%2F08e2ee632ea20d8925755d05530abb19.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"AMN01214_B_S_AK\",\"option1\":\"{\\\"name\\\":\\\"color\\\",\\\"value\\\":\\\"Black\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\",\\\"value\\\":\\\"PAT2\\\"}\",\"option3\":null,\"total\":7.43,\"amount\":7.43}]}],\"createDate\":\"2022-09-28T03:22:16Z\",\"modifyDate\":\"2022-09-29T08:27:21Z\"}],\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"totalPageNumber\":null,\"modifyDate\":null,\"nextId\":null}}"
    },
    {
     "scenario": "first-version",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":{\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"list\":[{\"purchaseDate\":\"2022-11-01T06:21:20Z\",\"completedAt\":\"2022-11-01T06:21:21Z\",\"payAt\":\"2022-11-01T06:21:21Z\",\"skusAmount\":9.32,\"freightAmount\":10.8,\"modifyDate\":\"2022-11-01T06:21:12Z\",\"customOrderId\":\"sdasddfsdfdsf\",\"orderItems\":[{\"subtotal\":9.32,\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW08517%2FFSZW08517_PEB_S_NUB%2Fd87cb7ffcb2c692367ef1c4a521a1c93.jpg\",\"option3\":\"{\\\"name\\\":\\\"print\\\", \\\"value\\\":\\\"\\\"}\",\"purchasePrices\":4.66,\"stockStatus\":\"normal\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Peacock blue\\\"}\",\"id\":\"1108502\",\"productNum\":2,\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"XXL\\\"}\",\"promotionAmount\":0.5,\"skuCode\":\"FSZW08517_PEB_XXL_NUB\"}],\"totalAmount\":20.12,\"warehouseId\":13,\"shippingAddress\":{\"zip\":\"vsvs00v30\",\"country\":\"US\",\"province\":\" de Lofasfasire\",\"city\":\"Orlafasns\",\"phone\":\"00 00 00 00 01\",\"recipient\":\"Example Recipient A\",\"street1\":\" 7 rue  Exemple\"},\"id\":\"1000000515397\",\"status\":\"waiting_to_ship\",\"createDate\":\"2022-11-01T06:21:12Z\"}]},\"message\":\"success\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"id\":1,\"customOrderId\":\"string\",\"status\":\"processing\",\"financialStatus\":\"paid\",\"fulfillmentStatus\":\"waiting_to_ship\",\"refundStatus\":\"NULL\",\"purchaseDate\":\"string\",\"payDate\":\"string\",\"completedDate\":\"string\",\"cancelDate\":\"string\",\"refundDate\":\"string\",\"warehouseId\":1,\"currencyCode\":\"string\",\"finalAmount\":1,\"freightAmount\":1,\"subTotalAmount\":1,\"couponAmount\":1,\"promotionAmount\":1,\"refundableAmount\":1,\"refundedAmount\":1,\"fulfillments\":[{\"id\":\"string\",\"packId\":\"string\",\"status\":\"string\",\"carrier\":\"string\",\"carrierType\":\"string\",\"trackingCode\":\"string\",\"logisticsSearchUrl\":\"string\",\"deliveryTime\":\"string\",\"items\":[{\"id\":1,\"itemId\":\"string\",\"imageUrl\":\"string\",\"productName\":\"string\",\"skuCode\":\"string\",\"amount\":1,\"productNum\":1,\"total\":1,\"option1\":\"string\",\"option2\":\"string\",\"option3\":\"string\",\"stockStatus\":\"string\",\"fulfillmentStatus\":\"string\",\"refundStatus\":\"string\",\"countryCode\":\"string\",\"subtotal\":1,\"purchasePrices\":1,\"promotionAmount\":1}],\"trackingInfos\":[{\"carrier\":\"string\",\"trackingCode\":\"string\"}]}],\"shippingAddress\":{\"country\":\"string\",\"city\":\"string\",\"phone\":\"string\",\"recipient\":\"string\",\"street1\":\"string\",\"street2\":\"string\",\"province\":\"string\",\"zip\":\"string\",\"vat\":\"string\",\"ioss\":\"string\"},\"orderItems\":[{\"id\":1,\"itemId\":\"string\",\"imageUrl\":\"string\",\"productName\":\"string\",\"skuCode\":\"string\",\"amount\":1,\"productNum\":1,\"total\":1,\"option1\":\"string\",\"option2\":\"string\",\"option3\":\"string\",\"stockStatus\":\"string\",\"fulfillmentStatus\":\"string\",\"refundStatus\":\"NULL\",\"countryCode\":\"CN\",\"subtotal\":1,\"purchasePrices\":1,\"promotionAmount\":1},{\"id\":1,\"itemId\":\"string\",\"imageUrl\":\"string\",\"productName\":\"string\",\"skuCode\":\"string\",\"amount\":1,\"productNum\":1,\"total\":1,\"option1\":\"string\",\"option2\":\"string\",\"option3\":\"string\",\"stockStatus\":\"string\",\"fulfillmentStatus\":\"string\",\"refundStatus\":\"NULL\",\"countryCode\":\"US\",\"subtotal\":1,\"purchasePrices\":1,\"promotionAmount\":1}],\"remark\":\"string\",\"createDate\":\"string\",\"updateDate\":\"string\",\"modifyDate\":\"string\",\"completedAt\":\"string\",\"payAt\":\"string\",\"skusAmount\":1,\"totalAmount\":1}],\"total\":1,\"pageNumber\":1,\"pageSize\":1,\"vo\":null,\"totalPageNumber\":null,\"modifyDate\":null,\"nextId\":null}}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryCategories": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"kk.api.200\",\"data\":{\"list\":[{\"categoryId\":\"\",\"parentId\":\"\",\"level\":\"\",\"fullCategoryId\":\"\",\"imgUrl\":\"\",\"name\":\"\",\"child\":[{}]}]}}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"categoryId\":1,\"name\":\"string\",\"parentId\":1,\"level\":1,\"fullCategoryId\":\"string\",\"child\":[],\"imgUrl\":\"string\"}]}}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryProducts": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":{\"list\":[{\"attributesJson\":\"{\\\"season\\\": \\\"Spring-Summer\\\", \\\"waistline\\\": \\\"Mid waist\\\"}\",\"kkProductId\":1177295,\"salesVolume\":501,\"spuStatus\":1,\"description\":\"Women'S Threaded Contrast Cropped Pantscomfortable Fabric/  Fashionable Style/  Casual And Versatile/  Suitable For Daily Wear/  School/  Leisure/  Vacation/  Date/  Party/  Club/  Etc/  Please Refer To The Left Size Picture Before Purchasing/  Due To Different Computer Display Colors/  The Actual Product Color May Be Slightly Different From The Picture Above\",\"updateTime\":\"2022-01-07T03:29:18Z\",\"productName\":\"Fashion All-Match Casual Women'S Threaded Contrast Cropped Pants\",\"createTime\":\"2022-01-07T03:29:18Z\",\"price\":5.98,\"fullCategoryName\":\"Women/Bottoms/Cropped Pants\",\"skuDetails\":[{\"mainImg\":\"https://img.kakaclo.com/image%2FAMN00769%2FAMN00769_DGR_S%2F87c26392683a1a34df19f3b2cfb053b6.jpg\",\"cost\":4.6,\"packageWeight\":256,\"skuStatus\":1,\"packageWidth\":22,\"skuName\":\"Fashion All-Match Casual Women'S Threaded Contrast Cropped Pants\",\"packageHeight\":3,\"material\":\"100% Cotton\",\"price\":5.98,\"option3\":\"{\\\"name\\\":\\\"print\\\",\\\"value\\\":\\\"\\\"}\",\"packageLength\":32,\"option1\":\"{\\\"name\\\":\\\"color\\\",\\\"value\\\":\\\"Charcoal grey\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\",\\\"value\\\":\\\"XL\\\"}\",\"sku\":\"AMN00769_DGR_XL_AU\",\"stock\":20}],\"sizeImagePath\":\"https://img.kakaclo.com/image%2FAMN00769%2FAMN00769_LGR_S%2Fd042f310fe9ac4115ba85a525ada61f4.jpg\",\"spu\":\"AMN00769\",\"stock\":20,\"categoryId\":3658,\"skuImgUrl\":[{\"imgUrl\":[\"https://img.kakaclo.com/image%2FAMN00769%2FAMN00769_DGR_S%2F87c26392683a1a34df19f3b2cfb053b6.jpg\"],\"skus\":[\"AMN00769_DGR_XL_AU\"]}]}],\"total\":1,\"pageNumber\":1,\"pageSize\":1},\"message\":\"Success！\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"kkProductId\":1,\"spu\":\"string\",\"productName\":\"string\",\"description\":\"string\",\"sizeImagePath\":\"string\",\"spuStatus\":1,\"categoryId\":1,\"fullCategoryName\":\"string\",\"salesVolume\":1,\"attributesJson\":\"string\",\"price\":1,\"stock\":1,\"supplierLevel\":\"string\",\"createTime\":\"string\",\"updateTime\":\"string\",\"skuDetails\":[{\"sku\":\"string\",\"skuName\":\"string\",\"mainImg\":\"string\",\"packageLength\":1,\"packageWidth\":1,\"packageHeight\":1,\"packageWeight\":1,\"cost\":1,\"price\":1,\"stock\":1,\"option1\":\"string\",\"option2\":\"string\",\"option3\":\"string\",\"material\":\"string\",\"skuStatus\":1}],\"skuImgUrl\":[{\"skus\":[\"string\"],\"imgUrl\":[\"string\"]}]}],\"total\":1,\"pageNumber\":1,\"pageSize\":1}}"
  },
  {
   "status": 400,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryWarehouses": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"kk.api.200\",\"data\":{\"list\":[{\"warehouseId\":\"\",\"warehouseCode\":\"\",\"warehouseName\":\"\",\"warehouseNameExt\":\"\",\"countryCode\":\"\",\"countryCn\":\"\"}]}}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"warehouseId\":1,\"warehouseCode\":\"string\",\"warehouseNameExt\":\"string\",\"countryCode\":\"string\",\"countryCn\":\"string\",\"status\":1,\"warehouseName\":\"string\"}]}}"
  },
  {
   "status": 400,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryStocks": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":{\"total\":2,\"pageNumber\":1,\"pageSize\":30,\"list\":[{\"warehouseStockList\":[{\"countryCode\":\"CN_N\",\"qty\":45,\"warehouseCode\":\"G006\"},{\"countryCode\":\"CN_S\",\"qty\":20,\"warehouseCode\":\"G007\"}],\"sku\":\"FSZW03961_Y_S_NUB\"},{\"warehouseStockList\":[{\"countryCode\":\"CN_N\",\"qty\":45,\"warehouseCode\":\"G006\"},{\"countryCode\":\"CN_S\",\"qty\":20,\"warehouseCode\":\"G007\"}],\"sku\":\"FSZW03961_Y_XL_NUB\"}]},\"message\":\"Success！\"}"
    },
    {
     "scenario": "one-sku",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":{\"total\":1,\"pageNumber\":1,\"pageSize\":30,\"list\":[{\"warehouseStockList\":[{\"countryCode\":\"CN_N\",\"qty\":45,\"warehouseCode\":\"G006\"},{\"countryCode\":\"CN_S\",\"qty\":20,\"warehouseCode\":\"G007\"}],\"sku\":\"FSZW03961_Y_XL_NUB\"}]},\"message\":\"Success！\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"sku\":\"string\",\"warehouseStockList\":[{\"qty\":1,\"countryCode\":\"string\",\"warehouseCode\":\"string\"},{\"qty\":1,\"countryCode\":\"string\",\"warehouseCode\":\"string\"}]},{\"sku\":\"string\",\"warehouseStockList\":[{\"qty\":1,\"countryCode\":\"string\",\"warehouseCode\":\"string\"},{\"qty\":1,\"countryCode\":\"string\",\"warehouseCode\":\"string\"}]}],\"total\":1,\"pageNumber\":1,\"pageSize\":1}}"
  },
  {
   "status": 400,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "quoteChannels": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":[{\"channelCode\":\"WB004\",\"channelNameEn\":\"PP\",\"estimatedFreight\":6.45,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"3~5 Business Days\",\"channelType\":\"Standard\"},{\"channelCode\":\"WB001\",\"channelNameEn\":\"Wb clothing line （general goods ）\",\"estimatedFreight\":4.77,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"6~10 Business Days\",\"channelType\":\"Expedited\"}]}"
    },
    {
     "scenario": "without-speed",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":[{\"channelCode\":\"WB004\",\"channelNameEn\":\"PP\",\"estimatedFreight\":4.83,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"3~5 Business Days\"},{\"channelCode\":\"WB001\",\"channelNameEn\":\"Wb clothing line （general goods ）\",\"estimatedFreight\":3.61,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"6~10 Business Days\"}]}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":[{\"channelCode\":\"string\",\"channelNameEn\":\"string\",\"estimatedFreight\":1,\"estimatedFreightCurrency\":\"string\",\"deliveryTime\":\"string\",\"channelType\":\"Standard\"},{\"channelCode\":\"string\",\"channelNameEn\":\"string\",\"estimatedFreight\":1,\"estimatedFreightCurrency\":\"string\",\"deliveryTime\":\"string\",\"channelType\":\"Expedited\"}]}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "quoteAutomaticSplit": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":[{\"deliveryTime\":\"6~9 Business Days\",\"estimatedFreight\":6.16,\"channelType\":\"Express\"},{\"deliveryTime\":\"3~4 Business Days\",\"estimatedFreight\":24.25,\"channelType\":\"Expedited\"},{\"deliveryTime\":\"8~12 Business Days\",\"estimatedFreight\":5.04,\"channelType\":\"Standard\"}],\"message\":\"Success!\"}"
    },
    {
     "scenario": "by-channel",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":[{\"channelCode\":\"WB004\",\"channelNameEn\":\"PP\",\"estimatedFreight\":4.83,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"3~5 Business Days\"},{\"channelCode\":\"WB001\",\"channelNameEn\":\"Wb clothing line （general goods ）\",\"estimatedFreight\":3.61,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"6~10 Business Days\"}]}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":[{\"estimatedFreight\":1,\"estimatedFreightCurrency\":\"string\",\"deliveryTime\":\"string\",\"channelType\":\"Express\",\"channelCode\":\"string\",\"channelNameEn\":\"string\"},{\"estimatedFreight\":1,\"estimatedFreightCurrency\":\"string\",\"deliveryTime\":\"string\",\"channelType\":\"Expedited\",\"channelCode\":\"string\",\"channelNameEn\":\"string\"},{\"estimatedFreight\":1,\"estimatedFreightCurrency\":\"string\",\"deliveryTime\":\"string\",\"channelType\":\"Standard\",\"channelCode\":\"string\",\"channelNameEn\":\"string\"}]}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "createRefund": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"ok\",\"data\":10002}"
    },
    {
     "scenario": "whole-order",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"ok\",\"data\":10002}"
    },
    {
     "scenario": "number-as-text",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"kk.api.200\",\"data\":\"111\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":1}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryRefund": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":{\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"list\":[{\"refundNo\":\"1560897343230267394\",\"refundStatus\":\"refund_successfully\",\"id\":\"1000000387523\"}]},\"message\":\"success\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"refundNo\":\"string\",\"id\":\"string\",\"remark\":\"string\",\"refundStatus\":\"refund_successfully\"}],\"total\":1,\"pageNumber\":1,\"pageSize\":1}}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryDesignCategories": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":[\"Fishing Clothes\",\"Hoodie\",\"Jacket\",\"Kimono\",\"Pants\",\"Pet Suit\",\"Polo Shirt\",\"Retro\",\"Shirt\",\"Skirt\",\"Sports\",\"Suit\",\"Swimsuit\",\"T-shirt\",\"Underwear\",\"Vest\"],\"message\":\"Success!\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":[\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\"]}"
  },
  {
   "status": 400,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "invalid-request",
     "evidence": "public-docs",
     "text": "{\"error\":\"Invalid request\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":[\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\",\"string\"]}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryDesignModels": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":{\"list\":[{\"id\":73,\"modelCode\":\"PODQRA028\",\"categoryName\":\"T-shirt\",\"price\":8.05,\"enName\":\"Short sleeve T-shirt\",\"imageUrl\":\"https://oss-pubilc.kakaclo.com/images/common/custom/images/20240323/5b14dda5-68e6-41bf-ae3a-b8caa2eaa267.png\",\"backImageUrl\":\"https://oss-pubilc.kakaclo.com/images/common/custom/images/20240329/5140a1a5-7f33-4ceb-99c7-6b86184d012e.png\",\"createDate\":1712629505078,\"modifyDate\":1712629505078}],\"total\":1},\"message\":\"success\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"id\":1,\"categoryName\":\"string\",\"modelCode\":\"string\",\"price\":1,\"enName\":\"string\",\"imageUrl\":\"string\",\"backImageUrl\":\"string\",\"createDate\":1,\"modifyDate\":1}],\"total\":1}}"
  },
  {
   "status": 400,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "invalid-request",
     "evidence": "public-docs",
     "text": "{\"error\":\"Invalid request\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"id\":1,\"categoryName\":\"string\",\"modelCode\":\"string\",\"price\":1,\"enName\":\"string\",\"imageUrl\":\"string\",\"backImageUrl\":\"string\",\"createDate\":1,\"modifyDate\":1}],\"total\":1}}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "getDesignModel": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":{\"id\":73,\"categoryName\":\"T-shirt\",\"enName\":\"Round neck raglan long sleeve T-shirt\",\"enDescription\":\"<p> description ~~</p>\",\"enSizeContent\":\"[{\\\"size\\\":[{\\\"name\\\":\\\"Sleeve Length\\\",\\\"size_value\\\":[{\\\"name\\\":\\\"2XS\\\",\\\"value\\\":71.0},{\\\"name\\\":\\\"XS\\\",\\\"value\\\":72.27},{\\\"name\\\":\\\"S\\\",\\\"value\\\":73.54},{\\\"name\\\":\\\"M\\\",\\\"value\\\":74.81},{\\\"name\\\":\\\"L\\\",\\\"value\\\":76.08},{\\\"name\\\":\\\"XL\\\",\\\"value\\\":77.35},{\\\"name\\\":\\\"2XL\\\",\\\"value\\\":78.62},{\\\"name\\\":\\\"3XL\\\",\\\"value\\\":79.89},{\\\"name\\\":\\\"4XL\\\",\\\"value\\\":81.16},{\\\"name\\\":\\\"5XL\\\",\\\"value\\\":82.43},{\\\"name\\\":\\\"6XL\\\",\\\"value\\\":83.7},{\\\"name\\\":\\\"7XL\\\",\\\"value\\\":84.97},{\\\"name\\\":\\\"8XL\\\",\\\"value\\\":86.24}]},{\\\"name\\\":\\\"1/2 cuff\\\",\\\"size_value\\\":[{\\\"name\\\":\\\"2XS\\\",\\\"value\\\":10.2},{\\\"name\\\":\\\"XS\\\",\\\"value\\\":10.6},{\\\"name\\\":\\\"S\\\",\\\"value\\\":11.0},{\\\"name\\\":\\\"M\\\",\\\"value\\\":11.4},{\\\"name\\\":\\\"L\\\",\\\"value\\\":11.8},{\\\"name\\\":\\\"XL\\\",\\\"value\\\":12.2},{\\\"name\\\":\\\"2XL\\\",\\\"value\\\":12.6},{\\\"name\\\":\\\"3XL\\\",\\\"value\\\":13.0},{\\\"name\\\":\\\"4XL\\\",\\\"value\\\":13.4},{\\\"name\\\":\\\"5XL\\\",\\\"value\\\":13.8},{\\\"name\\\":\\\"6XL\\\",\\\"value\\\":14.2},{\\\"name\\\":\\\"7XL\\\",\\\"value\\\":14.6},{\\\"name\\\":\\\"8XL\\\",\\\"value\\\":15.0}]},{\\\"name\\\":\\\"1/2 bust\\\",\\\"size_value\\\":[{\\\"name\\\":\\\"2XS\\\",\\\"value\\\":49.0},{\\\"name\\\":\\\"XS\\\",\\\"value\\\":51.0},{\\\"name\\\":\\\"S\\\",\\\"value\\\":53.0},{\\\"name\\\":\\\"M\\\",\\\"value\\\":55.0},{\\\"name\\\":\\\"L\\\",\\\"value\\\":57.0},{\\\"name\\\":\\\"XL\\\",\\\"value\\\":59.0},{\\\"name\\\":\\\"2XL\\\",\\\"value\\\":61.0},{\\\"name\\\":\\\"3XL\\\",\\\"value\\\":63.0},{\\\"name\\\":\\\"4XL\\\",\\\"value\\\":65.0},{\\\"name\\\":\\\"5XL\\\",\\\"value\\\":67.0},{\\\"name\\\":\\\"6XL\\\",\\\"value\\\":69.0},{\\\"name\\\":\\\"7XL\\\",\\\"value\\\":71.0},{\\\"name\\\":\\\"8XL\\\",\\\"value\\\":73.0}]},{\\\"name\\\":\\\"1/2 swing\\\",\\\"size_value\\\":[{\\\"name\\\":\\\"2XS\\\",\\\"value\\\":48.0},{\\\"name\\\":\\\"XS\\\",\\\"value\\\":50.0},{\\\"name\\\":\\\"S\\\",\\\"value\\\":52.0},{\\\"name\\\":\\\"M\\\",\\\"value\\\":54.0},{\\\"name\\\":\\\"L\\\",\\\"value\\\":56.0},{\\\"name\\\":\\\"XL\\\",\\\"value\\\":58.0},{\\\"name\\\":\\\"2XL\\\",\\\"value\\\":60.0},{\\\"name\\\":\\\"3XL\\\",\\\"value\\\":62.0},{\\\"name\\\":\\\"4XL\\\",\\\"value\\\":64.0},{\\\"name\\\":\\\"5XL\\\",\\\"value\\\":66.0},{\\\"name\\\":\\\"6XL\\\",\\\"value\\\":68.0},{\\\"name\\\":\\\"7XL\\\",\\\"value\\\":70.0},{\\\"name\\\":\\\"8XL\\\",\\\"value\\\":72.0}]},{\\\"name\\\":\\\"clothes length\\\",\\\"size_value\\\":[{\\\"name\\\":\\\"2XS\\\",\\\"value\\\":65.0},{\\\"name\\\":\\\"XS\\\",\\\"value\\\":66.0},{\\\"name\\\":\\\"S\\\",\\\"value\\\":67.0},{\\\"name\\\":\\\"M\\\",\\\"value\\\":68.0},{\\\"name\\\":\\\"L\\\",\\\"value\\\":69.0},{\\\"name\\\":\\\"XL\\\",\\\"value\\\":70.0},{\\\"name\\\":\\\"2XL\\\",\\\"value\\\":71.0},{\\\"name\\\":\\\"3XL\\\",\\\"value\\\":72.0},{\\\"name\\\":\\\"4XL\\\",\\\"value\\\":73.0},{\\\"name\\\":\\\"5XL\\\",\\\"value\\\":74.0},{\\\"name\\\":\\\"6XL\\\",\\\"value\\\":75.0},{\\\"name\\\":\\\"7XL\\\",\\\"value\\\":76.0},{\\\"name\\\":\\\"8XL\\\",\\\"value\\\":77.0}]}],\\\"sheet_name\\\":\\\"Size Chart\\\"}]\",\"imageUrl\":\"https://oss-pubilc.kakaclo.com/images/common/custom/images/20240323/5b14dda5-68e6-41bf-ae3a-b8caa2eaa267.png\",\"backImageUrl\":\"https://oss-pubilc.kakaclo.com/images/common/custom/images/20240329/5140a1a5-7f33-4ceb-99c7-6b86184d012e.png\",\"modelCode\":\"PODQRB518\",\"orderCount\":0,\"price\":6.41,\"status\":1,\"variants\":[{\"size\":\"2XS\",\"weight\":200.01},{\"size\":\"XS\",\"weight\":200.01},{\"size\":\"S\",\"weight\":200.01},{\"size\":\"M\",\"weight\":200.01},{\"size\":\"L\",\"weight\":200.01},{\"size\":\"XL\",\"weight\":200.01},{\"size\":\"2XL\",\"weight\":200.01},{\"size\":\"3XL\",\"weight\":200.01},{\"size\":\"4XL\",\"weight\":200.01},{\"size\":\"5XL\",\"weight\":200.01},{\"size\":\"6XL\",\"weight\":200.01},{\"size\":\"7XL\",\"weight\":200.01},{\"size\":\"8XL\",\"weight\":200.01}],\"weight\":200.01,\"createDate\":1712651022603,\"modifyDate\":1712651022603},\"message\":\"Success!\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"id\":1,\"categoryName\":\"string\",\"enName\":\"string\",\"enDescription\":\"string\",\"enSizeContent\":\"string\",\"imageUrl\":\"string\",\"backImageUrl\":\"string\",\"modelCode\":\"string\",\"orderCount\":1,\"price\":1,\"status\":1,\"weight\":1,\"createDate\":1,\"modifyDate\":1,\"variants\":[{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1}]}}"
  },
  {
   "status": 400,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "invalid-request",
     "evidence": "public-docs",
     "text": "{\"error\":\"Invalid request\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"id\":1,\"categoryName\":\"string\",\"enName\":\"string\",\"enDescription\":\"string\",\"enSizeContent\":\"string\",\"imageUrl\":\"string\",\"backImageUrl\":\"string\",\"modelCode\":\"string\",\"orderCount\":1,\"price\":1,\"status\":1,\"weight\":1,\"createDate\":1,\"modifyDate\":1,\"variants\":[{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1},{\"size\":\"string\",\"weight\":1}]}}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryDesignedProducts": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":{\"list\":[{\"backImageUrl\":\"https://oss-pubilc.kakaclo.com/images/common/custom/images/20240325/5baf5db0-4e6a-41e9-9c79-df2ec2bc758e.png\",\"customDesignedId\":234234645,\"enName\":\"en_name\",\"id\":1,\"imageUrl\":\"https://oss-pubilc.kakaclo.com/images/common/custom/images/20240325/1f74a546-96ce-4940-86d2-b345f4897ad0.png\",\"kkProductId\":2323423,\"modelCode\":\"PODQRA028\",\"orderCount\":0,\"price\":8.35,\"spu\":\"A302\",\"createDate\":1712475208144,\"modifyDate\":1712475208144}],\"total\":1},\"message\":\"Success!\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"id\":1,\"customDesignedId\":1,\"modelCode\":\"string\",\"price\":1,\"enName\":\"string\",\"imageUrl\":\"string\",\"backImageUrl\":\"string\",\"kkProductId\":1,\"orderCount\":1,\"spu\":\"string\",\"createDate\":1,\"modifyDate\":1}],\"total\":1}}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "createDesignedProduct": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"data\":\"\",\"code\":10000,\"message\":\"Success!\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":\"string\"}"
  },
  {
   "status": 400,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "invalid-request",
     "evidence": "public-docs",
     "text": "{\"error\":\"Invalid request\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":\"string\"}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryBalance": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "made-up",
     "evidence": "inferred",
     "text": "{\"code\":10000,\"message\":\"success\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":null}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "quoteChannelsV1": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":[{\"channelCode\":\"WB004\",\"channelNameEn\":\"PP\",\"estimatedFreight\":6.45,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"3~5 Business Days\",\"channelType\":\"Standard\"},{\"channelCode\":\"WB001\",\"channelNameEn\":\"Wb clothing line （general goods ）\",\"estimatedFreight\":4.77,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"6~10 Business Days\",\"channelType\":\"Expedited\"}]}"
    },
    {
     "scenario": "without-speed",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":[{\"channelCode\":\"WB004\",\"channelNameEn\":\"PP\",\"estimatedFreight\":4.83,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"3~5 Business Days\"},{\"channelCode\":\"WB001\",\"channelNameEn\":\"Wb clothing line （general goods ）\",\"estimatedFreight\":3.61,\"estimatedFreightCurrency\":\"USD\",\"deliveryTime\":\"6~10 Business Days\"}]}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":[{\"channelCode\":\"string\",\"channelNameEn\":\"string\",\"estimatedFreight\":1,\"estimatedFreightCurrency\":\"string\",\"deliveryTime\":\"string\",\"channelType\":\"Standard\"},{\"channelCode\":\"string\",\"channelNameEn\":\"string\",\"estimatedFreight\":1,\"estimatedFreightCurrency\":\"string\",\"deliveryTime\":\"string\",\"channelType\":\"Expedited\"}]}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "createOrderV1": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":1000000371651}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":1,\"kkOrderId\":\"string\"}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryOrdersV1": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":{\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"list\":[{\"purchaseDate\":\"2022-11-01T06:21:20Z\",\"completedAt\":\"2022-11-01T06:21:21Z\",\"payAt\":\"2022-11-01T06:21:21Z\",\"skusAmount\":9.32,\"freightAmount\":10.8,\"modifyDate\":\"2022-11-01T06:21:12Z\",\"customOrderId\":\"sdasddfsdfdsf\",\"orderItems\":[{\"subtotal\":9.32,\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW08517%2FFSZW08517_PEB_S_NUB%2Fd87cb7ffcb2c692367ef1c4a521a1c93.jpg\",\"option3\":\"{\\\"name\\\":\\\"print\\\", \\\"value\\\":\\\"\\\"}\",\"purchasePrices\":4.66,\"stockStatus\":\"normal\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Peacock blue\\\"}\",\"id\":\"1108502\",\"productNum\":2,\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"XXL\\\"}\",\"promotionAmount\":0.5,\"skuCode\":\"FSZW08517_PEB_XXL_NUB\"}],\"totalAmount\":20.12,\"warehouseId\":13,\"shippingAddress\":{\"zip\":\"vsvs00v30\",\"country\":\"US\",\"province\":\" de Lofasfasire\",\"city\":\"Orlafasns\",\"phone\":\"00 00 00 00 01\",\"recipient\":\"Example Recipient A\",\"street1\":\" 7 rue  Exemple\"},\"id\":\"1000000515397\",\"status\":\"waiting_to_ship\",\"createDate\":\"2022-11-01T06:21:12Z\"}]},\"message\":\"success\"}"
    },
    {
     "scenario": "shipped",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":{\"vo\":null,\"list\":[{\"id\":\"1000000462144\",\"customOrderId\":\"1001\",\"remark\":null,\"status\":\"shipped\",\"purchaseDate\":\"2022-09-28T03:32:17Z\",\"payAt\":\"2022-09-28T03:32:23Z\",\"completedAt\":\"2022-09-28T03:32:23Z\",\"cancelDate\":null,\"refundDate\":null,\"shippingAddress\":{\"country\":\"VE\",\"city\":\"Orleans\",\"phone\":\"00 00 00 00 02\",\"recipient\":\"Example Recipient B\",\"street1\":\" 7 rue Exemple Exemple\",\"street2\":null,\"province\":\"dddssssd\",\"zip\":\"11111\",\"vat\":null,\"ioss\":null},\"warehouseId\":1,\"totalAmount\":35.98,\"freightAmount\":22.87,\"skusAmount\":13.11,\"orderItems\":[{\"id\":\"1094003\",\"imageUrl\":\"https://img.kakaclo.com/image%2FAMN01214%2FAMN01214_B_L%2F08e2ee632ea20d8925755d05530abb19.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"AMN01214_B_S_AK\",\"option1\":\"{\\\"name\\\":\\\"color\\\",\\\"value\\\":\\\"Black\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\",\\\"value\\\":\\\"PAT2\\\"}\",\"option3\":null,\"subtotal\":7.43,\"purchasePrices\":7.43},{\"id\":\"1094004\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW07844%2FFSZW07844_NB_S_NUB%2Fc7f22ba71ef71427d2287cdab3b67703.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"FSZW07844_NB_S_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Champlain color\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"S\\\"}\",\"option3\":null,\"subtotal\":5.68,\"purchasePrices\":5.68}],\"fulfillments\":[{\"deliveryTime\":\"2022-09-29T03:25:02Z\",\"trackingCode\":\"WNBAA0202970436YQ\",\"id\":\"KA2022092811300049_1\",\"carrier\":\"wandexpress\",\"logisticsSearchUrl\":\"https://t.17track.net/en?v=2#nums=WNBAA0202970436YQ\",\"items\":[{\"id\":\"1094004\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW07844%2FFSZW07844_NB_S_NUB%2Fc7f22ba71ef71427d2287cdab3b67703.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"FSZW07844_NB_S_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Champlain color\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"S\\\"}\",\"option3\":null,\"subtotal\":5.68,\"purchasePrices\":5.68},{\"id\":\"1094003\",\"imageUrl\":\"https://img.kakaclo.com/image%2FAMN01214%2FAMN01214_B_L%2F08e2ee632ea20d8925755d05530abb19.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"AMN01214_B_S_AK\",\"option1\":\"{\\\"name\\\":\\\"color\\\",\\\"value\\\":\\\"Black\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\",\\\"value\\\":\\\"PAT2\\\"}\",\"option3\":null,\"subtotal\":7.43,\"purchasePrices\":7.43}]}],\"createDate\":\"2022-09-28T03:22:16Z\",\"modifyDate\":\"2022-09-29T08:27:21Z\"}],\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"totalPageNumber\":null,\"modifyDate\":null,\"nextId\":null}}"
    },
    {
     "scenario": "partially-shipped",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":{\"vo\":null,\"list\":[{\"id\":\"1000000387267\",\"customOrderId\":\"1002\",\"remark\":null,\"status\":\"partial_shipped\",\"purchaseDate\":\"2022-08-20T07:26:51Z\",\"payAt\":\"2022-08-20T07:26:54Z\",\"completedAt\":\"2022-08-20T07:26:54Z\",\"cancelDate\":null,\"refundDate\":null,\"shippingAddress\":{\"country\":\"AU\",\"city\":\"dasda\",\"phone\":\"123456789\",\"recipient\":\"test\",\"street1\":\"test\",\"street2\":null,\"province\":\"dsad\",\"zip\":\"DSDA\",\"vat\":null,\"ioss\":null},\"warehouseId\":13,\"totalAmount\":34.2,\"freightAmount\":12.93,\"skusAmount\":21.27,\"orderItems\":[{\"id\":\"1077104\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW05475%2FFSZW05475_W_S_NUB%2F034de8662a1ad3f607b3c0522cdef229.jpg\",\"productName\":null,\"productNum\":2,\"skuCode\":\"FSZW05475_W_S_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Raw white off white\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"S\\\"}\",\"option3\":null,\"subtotal\":14.46,\"purchasePrices\":7.23},{\"id\":\"1077105\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW04034%2FFSZW04034_B_S_NUB%2F79d666e1b9f98c42d3d417d04dda9ae8.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"FSZW04034_B_XL_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Black\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"XL\\\"}\",\"option3\":null,\"subtotal\":6.81,\"purchasePrices\":6.81}],\"fulfillments\":[{\"deliveryTime\":\"2022-08-20T08:16:15Z\",\"trackingCode\":\"VR464908390YP\",\"id\":\"KA2022082015300120_1\",\"carrier\":\"Yanwen\",\"logisticsSearchUrl\":\"https://track.yw56.com.cn\",\"items\":[{\"id\":\"1077104\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW05475%2FFSZW05475_W_S_NUB%2F034de8662a1ad3f607b3c0522cdef229.jpg\",\"productName\":null,\"productNum\":2,\"skuCode\":\"FSZW05475_W_S_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Raw white off white\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"S\\\"}\",\"option3\":null,\"subtotal\":14.46,\"purchasePrices\":7.23}]}],\"createDate\":\"2022-08-20T07:24:50Z\",\"modifyDate\":\"2022-09-29T09:15:49Z\"}],\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"totalPageNumber\":null,\"modifyDate\":null,\"nextId\":null}}"
    },
    {
     "scenario": "waiting-to-ship",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":{\"vo\":null,\"list\":[{\"id\":\"1000000463303\",\"customOrderId\":\"1003\",\"remark\":null,\"status\":\"waiting_to_ship\",\"purchaseDate\":\"2022-09-29T03:07:23Z\",\"payAt\":\"2022-09-29T03:07:27Z\",\"completedAt\":\"2022-09-29T03:07:27Z\",\"cancelDate\":null,\"refundDate\":null,\"shippingAddress\":{\"country\":\"US\",\"city\":\"Orleans\",\"phone\":\"00 00 00 00 02\",\"recipient\":\"Example Recipient B\",\"street1\":\" 7 rue Exemple Exemple\",\"street2\":null,\"province\":\"dsasd\",\"zip\":\"11111\",\"vat\":null,\"ioss\":null},\"warehouseId\":1,\"totalAmount\":22.21,\"freightAmount\":9.1,\"skusAmount\":13.11,\"orderItems\":[{\"id\":\"1094207\",\"imageUrl\":\"https://img.kakaclo.com/image%2FFSZW07844%2FFSZW07844_NB_S_NUB%2Fc7f22ba71ef71427d2287cdab3b67703.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"FSZW07844_NB_S_NUB\",\"option1\":\"{\\\"name\\\":\\\"color\\\", \\\"value\\\":\\\"Champlain color\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\", \\\"value\\\":\\\"S\\\"}\",\"option3\":null,\"subtotal\":5.68,\"purchasePrices\":5.68},{\"id\":\"1094224\",\"imageUrl\":\"https://img.kakaclo.com/image%2FAMN01214%2FAMN01214_B_L%2F08e2ee632ea20d8925755d05530abb19.jpg\",\"productName\":null,\"productNum\":1,\"skuCode\":\"AMN01214_B_S_AK\",\"option1\":\"{\\\"name\\\":\\\"color\\\",\\\"value\\\":\\\"Black\\\"}\",\"option2\":\"{\\\"name\\\":\\\"size\\\",\\\"value\\\":\\\"PAT2\\\"}\",\"option3\":null,\"subtotal\":7.43,\"purchasePrices\":7.43}],\"fulfillments\":null,\"createDate\":\"2022-09-29T02:57:20Z\",\"modifyDate\":\"2022-09-29T09:18:22Z\"}],\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"totalPageNumber\":null,\"modifyDate\":null,\"nextId\":null}}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"shippingAddress\":{\"country\":\"string\",\"city\":\"string\",\"phone\":\"string\",\"recipient\":\"string\",\"street1\":\"string\",\"street2\":\"string\",\"province\":\"string\",\"zip\":\"string\",\"vat\":\"string\",\"ioss\":\"string\"},\"id\":1,\"customOrderId\":\"string\",\"remark\":\"string\",\"status\":\"waiting_to_ship\",\"purchaseDate\":\"string\",\"payAt\":\"string\",\"completedAt\":\"string\",\"cancelDate\":\"string\",\"refundDate\":\"string\",\"warehouseId\":1,\"finalAmount\":1,\"totalAmount\":1,\"freightAmount\":1,\"skusAmount\":1,\"orderItems\":[{\"id\":1,\"imageUrl\":\"string\",\"productName\":\"string\",\"skuCode\":\"string\",\"subtotal\":1,\"purchasePrices\":1,\"option1\":\"string\",\"option2\":\"string\",\"option3\":\"string\",\"promotionAmount\":1,\"stockStatus\":\"normal\",\"productNum\":1}],\"fulfillments\":[{\"id\":\"string\",\"deliveryTime\":\"string\",\"trackingCode\":\"string\",\"orderItems\":[{\"id\":1,\"imageUrl\":\"string\",\"productName\":\"string\",\"skuCode\":\"string\",\"subtotal\":1,\"purchasePrices\":1,\"option1\":\"string\",\"option2\":\"string\",\"option3\":\"string\",\"promotionAmount\":1,\"stockStatus\":\"string\",\"productNum\":1}],\"items\":[{\"id\":1,\"imageUrl\":\"string\",\"productName\":\"string\",\"skuCode\":\"string\",\"subtotal\":1,\"purchasePrices\":1,\"option1\":\"string\",\"option2\":\"string\",\"option3\":\"string\",\"promotionAmount\":1,\"stockStatus\":\"string\",\"productNum\":1}],\"logisticsSearchUrl\":\"string\",\"carrier\":\"string\",\"carrierType\":\"string\",\"trackingInfos\":[{\"carrier\":\"string\",\"trackingCode\":\"string\"}]}],\"createDate\":\"string\",\"updateDate\":\"string\",\"modifyDate\":\"string\"}],\"total\":1,\"pageNumber\":1,\"pageSize\":1,\"vo\":null,\"totalPageNumber\":null,\"modifyDate\":null,\"nextId\":null}}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "createRefundV1": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"message\":\"kk.api.200\",\"data\":\"111\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":1}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ],
 "queryRefundV1": [
  {
   "status": 200,
   "mediaType": "application/json",
   "evidence": "public-docs",
   "examples": [
    {
     "scenario": "documented",
     "evidence": "public-docs",
     "text": "{\"code\":10000,\"data\":{\"total\":1,\"pageNumber\":1,\"pageSize\":10,\"list\":[{\"refundNo\":\"1560897343230267394\",\"refundStatus\":\"refund_successfully\",\"id\":\"1000000387523\"}]},\"message\":\"success\"}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":{\"list\":[{\"refundNo\":\"string\",\"id\":\"string\",\"remark\":\"string\",\"refundStatus\":\"refund_successfully\"}],\"total\":1,\"pageNumber\":1,\"pageSize\":1}}"
  },
  {
   "status": 401,
   "evidence": "public-docs",
   "examples": []
  },
  {
   "status": 429,
   "evidence": "public-docs",
   "examples": []
  }
 ]
};
