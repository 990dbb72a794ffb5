// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:e5985bbc98ed0f261ebe5b11e5b249392d32ee1aa608ff8346a624d74d8920ad)

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var glink_seed = validate20, schema31 = { $id: "glink_seed", type: "object", properties: { strict: { type: "boolean", description: "Whether what is not declared here or by calls is refused." }, customers: { type: "array", items: { type: "object", required: ["customerCode"], properties: { customerCode: { type: "string", minLength: 1 }, domainCode: { type: "string", minLength: 1 } }, additionalProperties: !1 } }, warehouses: { type: "array", items: { type: "object", required: ["warehouseCode"], properties: { warehouseCode: { type: "string", minLength: 1 }, warehouseDescription: { type: "string" }, country: { type: "string" } }, additionalProperties: !1 } }, carriers: { type: "array", items: { type: "object", required: ["carrier", "carrierService"], properties: { logisticsProvider: { type: "string", minLength: 1 }, carrier: { type: "string", minLength: 1 }, carrierService: { type: "string", minLength: 1 }, carrierType: { type: "string" }, carrierServiceDescription: { type: "string" }, warehouseCode: { type: "string", minLength: 1, description: "The one warehouse that has it. Left out, all have it." } }, additionalProperties: !1 } }, items: { type: "array", description: "Items, with the members that batchOperateItems has; beside them `status`.", items: { type: "object", required: ["customerCode", "sku"], properties: { customerCode: { type: "string", minLength: 1 }, sku: { type: "string", minLength: 1 }, description: { type: "string" }, status: { type: "string", enum: ["Active", "Inactive"] } } } }, stock: { type: "array", items: { type: "object", required: ["customerCode", "warehouseCode", "sku", "available"], properties: { customerCode: { type: "string", minLength: 1 }, warehouseCode: { type: "string", minLength: 1 }, sku: { type: "string", minLength: 1 }, batchNo: { type: "string" }, stockStatus: { type: "string", enum: ["GOOD", "DAMAGE"] }, available: { type: "integer", minimum: 0, maximum: 1e9 }, held: { type: "integer", minimum: 0, maximum: 1e9 }, quarantined: { type: "integer", minimum: 0, maximum: 1e9 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, func1 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "strict" || key0 === "customers" || key0 === "warehouses" || key0 === "carriers" || key0 === "items" || key0 === "stock" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.strict !== void 0 && typeof data.strict != "boolean" && (vErrors = addError(vErrors, instancePath + "/strict", "#/properties/strict/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.customers !== void 0) {
      let data1 = data.customers;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            data2.customerCode === void 0 && (vErrors = addError(vErrors, instancePath + "/customers/" + i0, "#/properties/customers/items/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++);
            for (let key1 in data2)
              key1 === "customerCode" || key1 === "domainCode" || (vErrors = addError(vErrors, instancePath + "/customers/" + i0, "#/properties/customers/items/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties"), errors++);
            if (data2.customerCode !== void 0) {
              let data3 = data2.customerCode;
              typeof data3 == "string" ? func1(data3) < 1 && (vErrors = addError(vErrors, instancePath + "/customers/" + i0 + "/customerCode", "#/properties/customers/items/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customers/" + i0 + "/customerCode", "#/properties/customers/items/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data2.domainCode !== void 0) {
              let data4 = data2.domainCode;
              typeof data4 == "string" ? func1(data4) < 1 && (vErrors = addError(vErrors, instancePath + "/customers/" + i0 + "/domainCode", "#/properties/customers/items/properties/domainCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customers/" + i0 + "/domainCode", "#/properties/customers/items/properties/domainCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/customers/" + i0, "#/properties/customers/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/customers", "#/properties/customers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.warehouses !== void 0) {
      let data5 = data.warehouses;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            data6.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouses/" + i1, "#/properties/warehouses/items/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++);
            for (let key2 in data6)
              key2 === "warehouseCode" || key2 === "warehouseDescription" || key2 === "country" || (vErrors = addError(vErrors, instancePath + "/warehouses/" + i1, "#/properties/warehouses/items/additionalProperties", "additionalProperties", { additionalProperty: key2 }, "must NOT have additional properties"), errors++);
            if (data6.warehouseCode !== void 0) {
              let data7 = data6.warehouseCode;
              typeof data7 == "string" ? func1(data7) < 1 && (vErrors = addError(vErrors, instancePath + "/warehouses/" + i1 + "/warehouseCode", "#/properties/warehouses/items/properties/warehouseCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/warehouses/" + i1 + "/warehouseCode", "#/properties/warehouses/items/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            data6.warehouseDescription !== void 0 && typeof data6.warehouseDescription != "string" && (vErrors = addError(vErrors, instancePath + "/warehouses/" + i1 + "/warehouseDescription", "#/properties/warehouses/items/properties/warehouseDescription/type", "type", { type: "string" }, "must be string"), errors++), data6.country !== void 0 && typeof data6.country != "string" && (vErrors = addError(vErrors, instancePath + "/warehouses/" + i1 + "/country", "#/properties/warehouses/items/properties/country/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/warehouses/" + i1, "#/properties/warehouses/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/warehouses", "#/properties/warehouses/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.carriers !== void 0) {
      let data10 = data.carriers;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            data11.carrier === void 0 && (vErrors = addError(vErrors, instancePath + "/carriers/" + i2, "#/properties/carriers/items/required", "required", { missingProperty: "carrier" }, "must have required property 'carrier'"), errors++), data11.carrierService === void 0 && (vErrors = addError(vErrors, instancePath + "/carriers/" + i2, "#/properties/carriers/items/required", "required", { missingProperty: "carrierService" }, "must have required property 'carrierService'"), errors++);
            for (let key3 in data11)
              key3 === "logisticsProvider" || key3 === "carrier" || key3 === "carrierService" || key3 === "carrierType" || key3 === "carrierServiceDescription" || key3 === "warehouseCode" || (vErrors = addError(vErrors, instancePath + "/carriers/" + i2, "#/properties/carriers/items/additionalProperties", "additionalProperties", { additionalProperty: key3 }, "must NOT have additional properties"), errors++);
            if (data11.logisticsProvider !== void 0) {
              let data12 = data11.logisticsProvider;
              typeof data12 == "string" ? func1(data12) < 1 && (vErrors = addError(vErrors, instancePath + "/carriers/" + i2 + "/logisticsProvider", "#/properties/carriers/items/properties/logisticsProvider/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/carriers/" + i2 + "/logisticsProvider", "#/properties/carriers/items/properties/logisticsProvider/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data11.carrier !== void 0) {
              let data13 = data11.carrier;
              typeof data13 == "string" ? func1(data13) < 1 && (vErrors = addError(vErrors, instancePath + "/carriers/" + i2 + "/carrier", "#/properties/carriers/items/properties/carrier/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/carriers/" + i2 + "/carrier", "#/properties/carriers/items/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data11.carrierService !== void 0) {
              let data14 = data11.carrierService;
              typeof data14 == "string" ? func1(data14) < 1 && (vErrors = addError(vErrors, instancePath + "/carriers/" + i2 + "/carrierService", "#/properties/carriers/items/properties/carrierService/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/carriers/" + i2 + "/carrierService", "#/properties/carriers/items/properties/carrierService/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data11.carrierType !== void 0 && typeof data11.carrierType != "string" && (vErrors = addError(vErrors, instancePath + "/carriers/" + i2 + "/carrierType", "#/properties/carriers/items/properties/carrierType/type", "type", { type: "string" }, "must be string"), errors++), data11.carrierServiceDescription !== void 0 && typeof data11.carrierServiceDescription != "string" && (vErrors = addError(vErrors, instancePath + "/carriers/" + i2 + "/carrierServiceDescription", "#/properties/carriers/items/properties/carrierServiceDescription/type", "type", { type: "string" }, "must be string"), errors++), data11.warehouseCode !== void 0) {
              let data17 = data11.warehouseCode;
              typeof data17 == "string" ? func1(data17) < 1 && (vErrors = addError(vErrors, instancePath + "/carriers/" + i2 + "/warehouseCode", "#/properties/carriers/items/properties/warehouseCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/carriers/" + i2 + "/warehouseCode", "#/properties/carriers/items/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/carriers/" + i2, "#/properties/carriers/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/carriers", "#/properties/carriers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.items !== void 0) {
      let data18 = data.items;
      if (Array.isArray(data18)) {
        let len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data19 = data18[i3];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.customerCode === void 0 && (vErrors = addError(vErrors, instancePath + "/items/" + i3, "#/properties/items/items/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data19.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/items/" + i3, "#/properties/items/items/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data19.customerCode !== void 0) {
              let data20 = data19.customerCode;
              typeof data20 == "string" ? func1(data20) < 1 && (vErrors = addError(vErrors, instancePath + "/items/" + i3 + "/customerCode", "#/properties/items/items/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/items/" + i3 + "/customerCode", "#/properties/items/items/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data19.sku !== void 0) {
              let data21 = data19.sku;
              typeof data21 == "string" ? func1(data21) < 1 && (vErrors = addError(vErrors, instancePath + "/items/" + i3 + "/sku", "#/properties/items/items/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/items/" + i3 + "/sku", "#/properties/items/items/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data19.description !== void 0 && typeof data19.description != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i3 + "/description", "#/properties/items/items/properties/description/type", "type", { type: "string" }, "must be string"), errors++), data19.status !== void 0) {
              let data23 = data19.status;
              typeof data23 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i3 + "/status", "#/properties/items/items/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data23 === "Active" || data23 === "Inactive" || (vErrors = addError(vErrors, instancePath + "/items/" + i3 + "/status", "#/properties/items/items/properties/status/enum", "enum", { allowedValues: schema31.properties.items.items.properties.status.enum }, "must be equal to one of the allowed values"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/items/" + i3, "#/properties/items/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.stock !== void 0) {
      let data24 = data.stock;
      if (Array.isArray(data24)) {
        let len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data25 = data24[i4];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            data25.customerCode === void 0 && (vErrors = addError(vErrors, instancePath + "/stock/" + i4, "#/properties/stock/items/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data25.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath + "/stock/" + i4, "#/properties/stock/items/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data25.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/stock/" + i4, "#/properties/stock/items/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data25.available === void 0 && (vErrors = addError(vErrors, instancePath + "/stock/" + i4, "#/properties/stock/items/required", "required", { missingProperty: "available" }, "must have required property 'available'"), errors++);
            for (let key4 in data25)
              key4 === "customerCode" || key4 === "warehouseCode" || key4 === "sku" || key4 === "batchNo" || key4 === "stockStatus" || key4 === "available" || key4 === "held" || key4 === "quarantined" || (vErrors = addError(vErrors, instancePath + "/stock/" + i4, "#/properties/stock/items/additionalProperties", "additionalProperties", { additionalProperty: key4 }, "must NOT have additional properties"), errors++);
            if (data25.customerCode !== void 0) {
              let data26 = data25.customerCode;
              typeof data26 == "string" ? func1(data26) < 1 && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/customerCode", "#/properties/stock/items/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/customerCode", "#/properties/stock/items/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data25.warehouseCode !== void 0) {
              let data27 = data25.warehouseCode;
              typeof data27 == "string" ? func1(data27) < 1 && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/warehouseCode", "#/properties/stock/items/properties/warehouseCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/warehouseCode", "#/properties/stock/items/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data25.sku !== void 0) {
              let data28 = data25.sku;
              typeof data28 == "string" ? func1(data28) < 1 && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/sku", "#/properties/stock/items/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/sku", "#/properties/stock/items/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data25.batchNo !== void 0 && typeof data25.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/batchNo", "#/properties/stock/items/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data25.stockStatus !== void 0) {
              let data30 = data25.stockStatus;
              typeof data30 != "string" && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/stockStatus", "#/properties/stock/items/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data30 === "GOOD" || data30 === "DAMAGE" || (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/stockStatus", "#/properties/stock/items/properties/stockStatus/enum", "enum", { allowedValues: schema31.properties.stock.items.properties.stockStatus.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data25.available !== void 0) {
              let data31 = data25.available;
              typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31) || (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/available", "#/properties/stock/items/properties/available/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data31 == "number" && isFinite(data31) && ((data31 > 1e9 || isNaN(data31)) && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/available", "#/properties/stock/items/properties/available/maximum", "maximum", { comparison: "<=", limit: 1e9 }, "must be <= 1000000000"), errors++), (data31 < 0 || isNaN(data31)) && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/available", "#/properties/stock/items/properties/available/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++));
            }
            if (data25.held !== void 0) {
              let data32 = data25.held;
              typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32) || (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/held", "#/properties/stock/items/properties/held/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data32 == "number" && isFinite(data32) && ((data32 > 1e9 || isNaN(data32)) && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/held", "#/properties/stock/items/properties/held/maximum", "maximum", { comparison: "<=", limit: 1e9 }, "must be <= 1000000000"), errors++), (data32 < 0 || isNaN(data32)) && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/held", "#/properties/stock/items/properties/held/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++));
            }
            if (data25.quarantined !== void 0) {
              let data33 = data25.quarantined;
              typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33) || (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/quarantined", "#/properties/stock/items/properties/quarantined/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data33 == "number" && isFinite(data33) && ((data33 > 1e9 || isNaN(data33)) && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/quarantined", "#/properties/stock/items/properties/quarantined/maximum", "maximum", { comparison: "<=", limit: 1e9 }, "must be <= 1000000000"), errors++), (data33 < 0 || isNaN(data33)) && (vErrors = addError(vErrors, instancePath + "/stock/" + i4 + "/quarantined", "#/properties/stock/items/properties/quarantined/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/stock/" + i4, "#/properties/stock/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/stock", "#/properties/stock/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_ship = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++);
    for (let key0 in data)
      key0 === "orderNumber" || key0 === "customerCode" || key0 === "trackingNumber" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.trackingNumber !== void 0) {
      let data2 = data.trackingNumber;
      typeof data2 == "string" ? func1(data2) < 1 && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_hold = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++);
    for (let key0 in data)
      key0 === "orderNumber" || key0 === "customerCode" || key0 === "reason" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      typeof data2 == "string" ? func1(data2) < 1 && (vErrors = addError(vErrors, instancePath + "/reason", "#/properties/reason/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/reason", "#/properties/reason/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_release = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++);
    for (let key0 in data)
      key0 === "orderNumber" || key0 === "customerCode" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_shortPick = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++);
    for (let key0 in data)
      key0 === "orderNumber" || key0 === "customerCode" || key0 === "lines" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.lines !== void 0) {
      let data2 = data.lines;
      if (Array.isArray(data2)) {
        data2.length < 1 && (vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            data3.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data3.picked === void 0 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/required", "required", { missingProperty: "picked" }, "must have required property 'picked'"), errors++);
            for (let key1 in data3)
              key1 === "sku" || key1 === "picked" || (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties"), errors++);
            if (data3.sku !== void 0) {
              let data4 = data3.sku;
              typeof data4 == "string" ? func1(data4) < 1 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data3.picked !== void 0) {
              let data5 = data3.picked;
              typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/picked", "#/properties/lines/items/properties/picked/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 > 1e9 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/picked", "#/properties/lines/items/properties/picked/maximum", "maximum", { comparison: "<=", limit: 1e9 }, "must be <= 1000000000"), errors++), (data5 < 0 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/picked", "#/properties/lines/items/properties/picked/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_receive = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++);
    for (let key0 in data)
      key0 === "asnNumber" || key0 === "customerCode" || key0 === "lines" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.asnNumber !== void 0) {
      let data0 = data.asnNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.lines !== void 0) {
      let data2 = data.lines;
      if (Array.isArray(data2)) {
        data2.length < 1 && (vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            data3.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++);
            for (let key1 in data3)
              key1 === "sku" || key1 === "good" || key1 === "damaged" || (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties"), errors++);
            if (data3.sku !== void 0) {
              let data4 = data3.sku;
              typeof data4 == "string" ? func1(data4) < 1 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data3.good !== void 0) {
              let data5 = data3.good;
              typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/good", "#/properties/lines/items/properties/good/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 > 1e9 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/good", "#/properties/lines/items/properties/good/maximum", "maximum", { comparison: "<=", limit: 1e9 }, "must be <= 1000000000"), errors++), (data5 < 0 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/good", "#/properties/lines/items/properties/good/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++));
            }
            if (data3.damaged !== void 0) {
              let data6 = data3.damaged;
              typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/damaged", "#/properties/lines/items/properties/damaged/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data6 == "number" && isFinite(data6) && ((data6 > 1e9 || isNaN(data6)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/damaged", "#/properties/lines/items/properties/damaged/maximum", "maximum", { comparison: "<=", limit: 1e9 }, "must be <= 1000000000"), errors++), (data6 < 0 || isNaN(data6)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/damaged", "#/properties/lines/items/properties/damaged/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_putaway = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++);
    for (let key0 in data)
      key0 === "asnNumber" || key0 === "customerCode" || key0 === "lines" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.asnNumber !== void 0) {
      let data0 = data.asnNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.lines !== void 0) {
      let data2 = data.lines;
      if (Array.isArray(data2)) {
        data2.length < 1 && (vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            data3.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data3.quantity === void 0 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++);
            for (let key1 in data3)
              key1 === "sku" || key1 === "quantity" || (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties"), errors++);
            if (data3.sku !== void 0) {
              let data4 = data3.sku;
              typeof data4 == "string" ? func1(data4) < 1 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data3.quantity !== void 0) {
              let data5 = data3.quantity;
              typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/quantity", "#/properties/lines/items/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 > 1e9 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/quantity", "#/properties/lines/items/properties/quantity/maximum", "maximum", { comparison: "<=", limit: 1e9 }, "must be <= 1000000000"), errors++), (data5 < 1 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/quantity", "#/properties/lines/items/properties/quantity/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_close = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++);
    for (let key0 in data)
      key0 === "asnNumber" || key0 === "customerCode" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.asnNumber !== void 0) {
      let data0 = data.asnNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_adjust = validate28, schema39 = { $id: "glink_adjust", type: "object", required: ["warehouseCode", "sku", "quantity"], properties: { warehouseCode: { type: "string", minLength: 1, description: "Warehouse." }, sku: { type: "string", minLength: 1, description: "Item code." }, quantity: { type: "integer", minimum: -1e9, maximum: 1e9, not: { const: 0 }, description: "Pieces more, or fewer where it is negative." }, customerCode: { type: "string", minLength: 1, description: "Owner of the goods. May be left out where only one row of stock fits." }, stockStatus: { type: "string", enum: ["GOOD", "DAMAGE"], description: "Stock status. May be left out where only one row of stock fits." }, batchNo: { type: "string", description: "Batch, empty for goods without one. May be left out where only one row of stock fits." }, invType: { type: "string", enum: ["ADJUST_AVAILABLE_QTY", "ADJUST_HOLD_QTY", "ADJUST_QUARANTINE_QTY"], default: "ADJUST_AVAILABLE_QTY", description: "Which stock is corrected." }, reason: { type: "string", minLength: 1, description: "Why. The push says it." } }, additionalProperties: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.sku === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data.quantity === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++);
    for (let key0 in data)
      key0 === "warehouseCode" || key0 === "sku" || key0 === "quantity" || key0 === "customerCode" || key0 === "stockStatus" || key0 === "batchNo" || key0 === "invType" || key0 === "reason" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.warehouseCode !== void 0) {
      let data0 = data.warehouseCode;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.sku !== void 0) {
      let data1 = data.sku;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++);
      let _errs8 = errors, _errs9 = errors;
      data2 !== 0 && (vErrors = addError(vErrors), errors++);
      var valid1 = _errs9 === errors;
      valid1 ? (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/not", "not", {}, "must NOT be valid"), errors++) : (errors = _errs8, vErrors !== null && (_errs8 ? forgetErrors(vErrors, _errs8) : vErrors = null)), typeof data2 == "number" && isFinite(data2) && ((data2 > 1e9 || isNaN(data2)) && (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/maximum", "maximum", { comparison: "<=", limit: 1e9 }, "must be <= 1000000000"), errors++), (data2 < -1e9 || isNaN(data2)) && (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/minimum", "minimum", { comparison: ">=", limit: -1e9 }, "must be >= -1000000000"), errors++));
    }
    if (data.customerCode !== void 0) {
      let data3 = data.customerCode;
      typeof data3 == "string" ? func1(data3) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.stockStatus !== void 0) {
      let data4 = data.stockStatus;
      typeof data4 != "string" && (vErrors = addError(vErrors, instancePath + "/stockStatus", "#/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data4 === "GOOD" || data4 === "DAMAGE" || (vErrors = addError(vErrors, instancePath + "/stockStatus", "#/properties/stockStatus/enum", "enum", { allowedValues: schema39.properties.stockStatus.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/batchNo", "#/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data.invType !== void 0) {
      let data6 = data.invType;
      typeof data6 != "string" && (vErrors = addError(vErrors, instancePath + "/invType", "#/properties/invType/type", "type", { type: "string" }, "must be string"), errors++), data6 === "ADJUST_AVAILABLE_QTY" || data6 === "ADJUST_HOLD_QTY" || data6 === "ADJUST_QUARANTINE_QTY" || (vErrors = addError(vErrors, instancePath + "/invType", "#/properties/invType/enum", "enum", { allowedValues: schema39.properties.invType.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      typeof data7 == "string" ? func1(data7) < 1 && (vErrors = addError(vErrors, instancePath + "/reason", "#/properties/reason/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/reason", "#/properties/reason/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_damage = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.sku === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data.quantity === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++);
    for (let key0 in data)
      key0 === "warehouseCode" || key0 === "sku" || key0 === "quantity" || key0 === "customerCode" || key0 === "batchNo" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.warehouseCode !== void 0) {
      let data0 = data.warehouseCode;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.sku !== void 0) {
      let data1 = data.sku;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 1e9 || isNaN(data2)) && (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/maximum", "maximum", { comparison: "<=", limit: 1e9 }, "must be <= 1000000000"), errors++), (data2 < 1 || isNaN(data2)) && (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++));
    }
    if (data.customerCode !== void 0) {
      let data3 = data.customerCode;
      typeof data3 == "string" ? func1(data3) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    data.batchNo !== void 0 && typeof data.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/batchNo", "#/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_startProcessing = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.productionOrderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "productionOrderNumber" }, "must have required property 'productionOrderNumber'"), errors++);
    for (let key0 in data)
      key0 === "productionOrderNumber" || key0 === "customerCode" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.productionOrderNumber !== void 0) {
      let data0 = data.productionOrderNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/productionOrderNumber", "#/properties/productionOrderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/productionOrderNumber", "#/properties/productionOrderNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_completeProcessing = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.productionOrderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "productionOrderNumber" }, "must have required property 'productionOrderNumber'"), errors++);
    for (let key0 in data)
      key0 === "productionOrderNumber" || key0 === "customerCode" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.productionOrderNumber !== void 0) {
      let data0 = data.productionOrderNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/productionOrderNumber", "#/properties/productionOrderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/productionOrderNumber", "#/properties/productionOrderNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qlink_seed = validate32, schema43 = { $id: "qlink_seed", type: "object", properties: { strict: { type: "boolean", description: "Whether what is not declared here or by calls is refused." }, shares: { type: "string", pattern: "^glink:.", description: "The world of GLINK whose goods these are too, such as glink:GLINK. Its warehouses and stock are the world's." }, customerCode: { type: "string", minLength: 1, description: "The customer of that world who owns the goods." }, warehouses: { type: "array", items: { type: "object", required: ["warehouseCode"], properties: { warehouseCode: { type: "string", minLength: 1 }, warehouseName: { type: "string", minLength: 1 }, warehouseDescription: { type: "string" }, country: { type: "string" } }, additionalProperties: !1 } }, channels: { type: "array", items: { type: "object", required: ["channelCode"], properties: { channelCode: { type: "string", minLength: 1 }, channelName: { type: "string", minLength: 1 }, carrierName: { type: "string" }, warehouseCode: { type: "string", minLength: 1, description: "The one warehouse that has it. Left out, all have it." } }, additionalProperties: !1 } }, products: { type: "array", description: "Products, with the members that insertSkuInfo has.", items: { type: "object", required: ["sku"], properties: { sku: { type: "string", minLength: 1 }, erpSku: { type: "string", minLength: 1 }, title: { type: "string" } } } }, stock: { type: "array", items: { type: "object", required: ["warehouseCode", "sku", "available"], properties: { customerCode: { type: "string", minLength: 1, description: "The owner in worlds of GLINK. Those of qlink know no owners, so that the goods of all count together." }, warehouseCode: { type: "string", minLength: 1 }, sku: { type: "string", minLength: 1 }, batchNo: { type: "string" }, stockStatus: { type: "string", enum: ["GOOD", "DAMAGE"] }, available: { type: "integer", minimum: 0 }, held: { type: "integer", minimum: 0 }, quarantined: { type: "integer", minimum: 0 } }, additionalProperties: !1 } } }, dependentRequired: { shares: ["customerCode"], customerCode: ["shares"] }, additionalProperties: !1 }, pattern4 = new RegExp("^glink:.", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "strict" || key0 === "shares" || key0 === "customerCode" || key0 === "warehouses" || key0 === "channels" || key0 === "products" || key0 === "stock" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.strict !== void 0 && typeof data.strict != "boolean" && (vErrors = addError(vErrors, instancePath + "/strict", "#/properties/strict/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.shares !== void 0) {
      let data1 = data.shares;
      typeof data1 == "string" ? pattern4.test(data1) || (vErrors = addError(vErrors, instancePath + "/shares", "#/properties/shares/pattern", "pattern", { pattern: "^glink:." }, 'must match pattern "^glink:."'), errors++) : (vErrors = addError(vErrors, instancePath + "/shares", "#/properties/shares/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.customerCode !== void 0) {
      let data2 = data.customerCode;
      typeof data2 == "string" ? func1(data2) < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.warehouses !== void 0) {
      let data3 = data.warehouses;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            data4.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouses/" + i0, "#/properties/warehouses/items/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++);
            for (let key1 in data4)
              key1 === "warehouseCode" || key1 === "warehouseName" || key1 === "warehouseDescription" || key1 === "country" || (vErrors = addError(vErrors, instancePath + "/warehouses/" + i0, "#/properties/warehouses/items/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties"), errors++);
            if (data4.warehouseCode !== void 0) {
              let data5 = data4.warehouseCode;
              typeof data5 == "string" ? func1(data5) < 1 && (vErrors = addError(vErrors, instancePath + "/warehouses/" + i0 + "/warehouseCode", "#/properties/warehouses/items/properties/warehouseCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/warehouses/" + i0 + "/warehouseCode", "#/properties/warehouses/items/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data4.warehouseName !== void 0) {
              let data6 = data4.warehouseName;
              typeof data6 == "string" ? func1(data6) < 1 && (vErrors = addError(vErrors, instancePath + "/warehouses/" + i0 + "/warehouseName", "#/properties/warehouses/items/properties/warehouseName/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/warehouses/" + i0 + "/warehouseName", "#/properties/warehouses/items/properties/warehouseName/type", "type", { type: "string" }, "must be string"), errors++);
            }
            data4.warehouseDescription !== void 0 && typeof data4.warehouseDescription != "string" && (vErrors = addError(vErrors, instancePath + "/warehouses/" + i0 + "/warehouseDescription", "#/properties/warehouses/items/properties/warehouseDescription/type", "type", { type: "string" }, "must be string"), errors++), data4.country !== void 0 && typeof data4.country != "string" && (vErrors = addError(vErrors, instancePath + "/warehouses/" + i0 + "/country", "#/properties/warehouses/items/properties/country/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/warehouses/" + i0, "#/properties/warehouses/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/warehouses", "#/properties/warehouses/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.channels !== void 0) {
      let data9 = data.channels;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            data10.channelCode === void 0 && (vErrors = addError(vErrors, instancePath + "/channels/" + i1, "#/properties/channels/items/required", "required", { missingProperty: "channelCode" }, "must have required property 'channelCode'"), errors++);
            for (let key2 in data10)
              key2 === "channelCode" || key2 === "channelName" || key2 === "carrierName" || key2 === "warehouseCode" || (vErrors = addError(vErrors, instancePath + "/channels/" + i1, "#/properties/channels/items/additionalProperties", "additionalProperties", { additionalProperty: key2 }, "must NOT have additional properties"), errors++);
            if (data10.channelCode !== void 0) {
              let data11 = data10.channelCode;
              typeof data11 == "string" ? func1(data11) < 1 && (vErrors = addError(vErrors, instancePath + "/channels/" + i1 + "/channelCode", "#/properties/channels/items/properties/channelCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/channels/" + i1 + "/channelCode", "#/properties/channels/items/properties/channelCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data10.channelName !== void 0) {
              let data12 = data10.channelName;
              typeof data12 == "string" ? func1(data12) < 1 && (vErrors = addError(vErrors, instancePath + "/channels/" + i1 + "/channelName", "#/properties/channels/items/properties/channelName/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/channels/" + i1 + "/channelName", "#/properties/channels/items/properties/channelName/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data10.carrierName !== void 0 && typeof data10.carrierName != "string" && (vErrors = addError(vErrors, instancePath + "/channels/" + i1 + "/carrierName", "#/properties/channels/items/properties/carrierName/type", "type", { type: "string" }, "must be string"), errors++), data10.warehouseCode !== void 0) {
              let data14 = data10.warehouseCode;
              typeof data14 == "string" ? func1(data14) < 1 && (vErrors = addError(vErrors, instancePath + "/channels/" + i1 + "/warehouseCode", "#/properties/channels/items/properties/warehouseCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/channels/" + i1 + "/warehouseCode", "#/properties/channels/items/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/channels/" + i1, "#/properties/channels/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/channels", "#/properties/channels/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.products !== void 0) {
      let data15 = data.products;
      if (Array.isArray(data15)) {
        let len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/products/" + i2, "#/properties/products/items/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data16.sku !== void 0) {
              let data17 = data16.sku;
              typeof data17 == "string" ? func1(data17) < 1 && (vErrors = addError(vErrors, instancePath + "/products/" + i2 + "/sku", "#/properties/products/items/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/products/" + i2 + "/sku", "#/properties/products/items/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data16.erpSku !== void 0) {
              let data18 = data16.erpSku;
              typeof data18 == "string" ? func1(data18) < 1 && (vErrors = addError(vErrors, instancePath + "/products/" + i2 + "/erpSku", "#/properties/products/items/properties/erpSku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/products/" + i2 + "/erpSku", "#/properties/products/items/properties/erpSku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            data16.title !== void 0 && typeof data16.title != "string" && (vErrors = addError(vErrors, instancePath + "/products/" + i2 + "/title", "#/properties/products/items/properties/title/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/products/" + i2, "#/properties/products/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/products", "#/properties/products/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.stock !== void 0) {
      let data20 = data.stock;
      if (Array.isArray(data20)) {
        let len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data21 = data20[i3];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            data21.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath + "/stock/" + i3, "#/properties/stock/items/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data21.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/stock/" + i3, "#/properties/stock/items/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data21.available === void 0 && (vErrors = addError(vErrors, instancePath + "/stock/" + i3, "#/properties/stock/items/required", "required", { missingProperty: "available" }, "must have required property 'available'"), errors++);
            for (let key3 in data21)
              key3 === "customerCode" || key3 === "warehouseCode" || key3 === "sku" || key3 === "batchNo" || key3 === "stockStatus" || key3 === "available" || key3 === "held" || key3 === "quarantined" || (vErrors = addError(vErrors, instancePath + "/stock/" + i3, "#/properties/stock/items/additionalProperties", "additionalProperties", { additionalProperty: key3 }, "must NOT have additional properties"), errors++);
            if (data21.customerCode !== void 0) {
              let data22 = data21.customerCode;
              typeof data22 == "string" ? func1(data22) < 1 && (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/customerCode", "#/properties/stock/items/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/customerCode", "#/properties/stock/items/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data21.warehouseCode !== void 0) {
              let data23 = data21.warehouseCode;
              typeof data23 == "string" ? func1(data23) < 1 && (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/warehouseCode", "#/properties/stock/items/properties/warehouseCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/warehouseCode", "#/properties/stock/items/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data21.sku !== void 0) {
              let data24 = data21.sku;
              typeof data24 == "string" ? func1(data24) < 1 && (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/sku", "#/properties/stock/items/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/sku", "#/properties/stock/items/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data21.batchNo !== void 0 && typeof data21.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/batchNo", "#/properties/stock/items/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data21.stockStatus !== void 0) {
              let data26 = data21.stockStatus;
              typeof data26 != "string" && (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/stockStatus", "#/properties/stock/items/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data26 === "GOOD" || data26 === "DAMAGE" || (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/stockStatus", "#/properties/stock/items/properties/stockStatus/enum", "enum", { allowedValues: schema43.properties.stock.items.properties.stockStatus.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data21.available !== void 0) {
              let data27 = data21.available;
              typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27) || (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/available", "#/properties/stock/items/properties/available/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data27 == "number" && isFinite(data27) && (data27 < 0 || isNaN(data27)) && (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/available", "#/properties/stock/items/properties/available/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++);
            }
            if (data21.held !== void 0) {
              let data28 = data21.held;
              typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28) || (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/held", "#/properties/stock/items/properties/held/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data28 == "number" && isFinite(data28) && (data28 < 0 || isNaN(data28)) && (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/held", "#/properties/stock/items/properties/held/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++);
            }
            if (data21.quarantined !== void 0) {
              let data29 = data21.quarantined;
              typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29) || (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/quarantined", "#/properties/stock/items/properties/quarantined/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data29 == "number" && isFinite(data29) && (data29 < 0 || isNaN(data29)) && (vErrors = addError(vErrors, instancePath + "/stock/" + i3 + "/quarantined", "#/properties/stock/items/properties/quarantined/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/stock/" + i3, "#/properties/stock/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/stock", "#/properties/stock/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.shares !== void 0 && data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
      property: "shares",
      missingProperty: "customerCode",
      depsCount: 1,
      deps: "customerCode"
    }, "must have property customerCode when property shares is present"), errors++), data.customerCode !== void 0 && data.shares === void 0 && (vErrors = addError(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
      property: "customerCode",
      missingProperty: "shares",
      depsCount: 1,
      deps: "shares"
    }, "must have property shares when property customerCode is present"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qlink_ship = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++);
    for (let key0 in data)
      key0 === "orderNumber" || key0 === "trackingNumber" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.trackingNumber !== void 0) {
      let data1 = data.trackingNumber;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qlink_hold = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++);
    for (let key0 in data)
      key0 === "orderNumber" || key0 === "reason" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/reason", "#/properties/reason/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/reason", "#/properties/reason/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qlink_release = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++);
    for (let key0 in data)
      key0 !== "orderNumber" && (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qlink_shortPick = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++);
    for (let key0 in data)
      key0 === "orderNumber" || key0 === "lines" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.lines !== void 0) {
      let data1 = data.lines;
      if (Array.isArray(data1)) {
        data1.length < 1 && (vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            data2.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data2.picked === void 0 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/required", "required", { missingProperty: "picked" }, "must have required property 'picked'"), errors++);
            for (let key1 in data2)
              key1 === "sku" || key1 === "picked" || (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties"), errors++);
            if (data2.sku !== void 0) {
              let data3 = data2.sku;
              typeof data3 == "string" ? func1(data3) < 1 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data2.picked !== void 0) {
              let data4 = data2.picked;
              typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/picked", "#/properties/lines/items/properties/picked/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/picked", "#/properties/lines/items/properties/picked/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qlink_receive = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++);
    for (let key0 in data)
      key0 === "asnNumber" || key0 === "lines" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.asnNumber !== void 0) {
      let data0 = data.asnNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.lines !== void 0) {
      let data1 = data.lines;
      if (Array.isArray(data1)) {
        data1.length < 1 && (vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            data2.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++);
            for (let key1 in data2)
              key1 === "sku" || key1 === "good" || key1 === "damaged" || (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties"), errors++);
            if (data2.sku !== void 0) {
              let data3 = data2.sku;
              typeof data3 == "string" ? func1(data3) < 1 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data2.good !== void 0) {
              let data4 = data2.good;
              typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/good", "#/properties/lines/items/properties/good/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/good", "#/properties/lines/items/properties/good/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++);
            }
            if (data2.damaged !== void 0) {
              let data5 = data2.damaged;
              typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/damaged", "#/properties/lines/items/properties/damaged/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/damaged", "#/properties/lines/items/properties/damaged/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qlink_putaway = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++);
    for (let key0 in data)
      key0 === "asnNumber" || key0 === "lines" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.asnNumber !== void 0) {
      let data0 = data.asnNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.lines !== void 0) {
      let data1 = data.lines;
      if (Array.isArray(data1)) {
        data1.length < 1 && (vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            data2.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data2.quantity === void 0 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++);
            for (let key1 in data2)
              key1 === "sku" || key1 === "quantity" || (vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/additionalProperties", "additionalProperties", { additionalProperty: key1 }, "must NOT have additional properties"), errors++);
            if (data2.sku !== void 0) {
              let data3 = data2.sku;
              typeof data3 == "string" ? func1(data3) < 1 && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/sku", "#/properties/lines/items/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data2.quantity !== void 0) {
              let data4 = data2.quantity;
              typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/quantity", "#/properties/lines/items/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)) && (vErrors = addError(vErrors, instancePath + "/lines/" + i0 + "/quantity", "#/properties/lines/items/properties/quantity/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/lines/" + i0, "#/properties/lines/items/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/lines", "#/properties/lines/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qlink_close = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++);
    for (let key0 in data)
      key0 !== "asnNumber" && (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.asnNumber !== void 0) {
      let data0 = data.asnNumber;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qlink_adjust = validate40, schema51 = { $id: "qlink_adjust", type: "object", required: ["warehouseCode", "sku", "quantity"], properties: { warehouseCode: { type: "string", minLength: 1, description: "Warehouse." }, sku: { type: "string", minLength: 1, description: "Product code in the warehouse." }, quantity: { type: "integer", not: { const: 0 }, description: "Pieces more, or fewer where it is negative." }, stockStatus: { type: "string", enum: ["GOOD", "DAMAGE"], description: "Stock status. Left out, the good ones." }, reason: { type: "string", minLength: 1, description: "Why." } }, additionalProperties: !1 };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.sku === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data.quantity === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++);
    for (let key0 in data)
      key0 === "warehouseCode" || key0 === "sku" || key0 === "quantity" || key0 === "stockStatus" || key0 === "reason" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.warehouseCode !== void 0) {
      let data0 = data.warehouseCode;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.sku !== void 0) {
      let data1 = data.sku;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++);
      let _errs8 = errors, _errs9 = errors;
      data2 !== 0 && (vErrors = addError(vErrors), errors++);
      var valid1 = _errs9 === errors;
      valid1 ? (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/not", "not", {}, "must NOT be valid"), errors++) : (errors = _errs8, vErrors !== null && (_errs8 ? forgetErrors(vErrors, _errs8) : vErrors = null));
    }
    if (data.stockStatus !== void 0) {
      let data3 = data.stockStatus;
      typeof data3 != "string" && (vErrors = addError(vErrors, instancePath + "/stockStatus", "#/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data3 === "GOOD" || data3 === "DAMAGE" || (vErrors = addError(vErrors, instancePath + "/stockStatus", "#/properties/stockStatus/enum", "enum", { allowedValues: schema51.properties.stockStatus.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      typeof data4 == "string" ? func1(data4) < 1 && (vErrors = addError(vErrors, instancePath + "/reason", "#/properties/reason/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/reason", "#/properties/reason/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qlink_damage = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.sku === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data.quantity === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++);
    for (let key0 in data)
      key0 === "warehouseCode" || key0 === "sku" || key0 === "quantity" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.warehouseCode !== void 0) {
      let data0 = data.warehouseCode;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.sku !== void 0) {
      let data1 = data.sku;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)) && (vErrors = addError(vErrors, instancePath + "/quantity", "#/properties/quantity/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function addError(vErrors, instancePath, schemaPath, keyword, params, message) {
  return vErrors === null ? [{ instancePath, schemaPath, keyword, params, message }] : (vErrors.length < 2e3 && vErrors.push({ instancePath, schemaPath, keyword, params, message }), vErrors);
}
function forgetErrors(vErrors, count) {
  vErrors.length > count && (vErrors.length = count);
}
var sandboxChecks = { glink: { seed: glink_seed, acts: { ship: glink_ship, hold: glink_hold, release: glink_release, shortPick: glink_shortPick, receive: glink_receive, putaway: glink_putaway, close: glink_close, adjust: glink_adjust, damage: glink_damage, startProcessing: glink_startProcessing, completeProcessing: glink_completeProcessing } }, qlink: { seed: qlink_seed, acts: { ship: qlink_ship, hold: qlink_hold, release: qlink_release, shortPick: qlink_shortPick, receive: qlink_receive, putaway: qlink_putaway, close: qlink_close, adjust: qlink_adjust, damage: qlink_damage } } };
export { sandboxChecks };
