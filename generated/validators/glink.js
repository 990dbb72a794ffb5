// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/glink (sha256:4e82b1cc5d322ba4249176ba29965d3dd7ab43a5e4df3c090ca378d072864a59)

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/contract/number-formats.ts
var number_formats_exports = {};
__export(number_formats_exports, {
  double: () => double,
  float: () => float,
  int32: () => int32,
  int64: () => int64
});
function numberFormat(validate) {
  return { type: "number", validate };
}
var int32, int64, float, double, init_number_formats = __esm({
  "src/contract/number-formats.ts"() {
    "use strict";
    int32 = numberFormat(
      (value) => Number.isInteger(value) && value >= -2147483648 && value < 2147483648
    ), int64 = numberFormat(
      (value) => Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63
    ), float = numberFormat(Number.isFinite), double = numberFormat(Number.isFinite);
  }
});

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
var createOrder_request = validate52;
var schema21 = { type: "object", required: ["orderNumber", "customerCode", "warehouseCode", "orderTime", "shippingInstructions", "shipTo", "shipFrom", "items"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, poNumber: { type: "string" }, storeNumber: { type: "string" }, orderTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}| \\d{2}:\\d{2}:\\d{2})$" }, latestShipDate: { type: "string" }, startShipDate: { type: "string" }, originalOrderTime: { type: "string" }, notes: { type: "string" }, signatureService: { type: "boolean" }, cashOnDelivery: { type: "boolean" }, freightCollect: { type: ["string", "boolean"] }, collectingPaymentAmount: { type: ["string", "number"] }, shippingRate: { type: ["string", "number"] }, totalAmount: { type: ["string", "number"] }, declaringValueAmount: { type: ["string", "number"] }, orderType: { type: "string", enum: ["B2C", "B2B", "RETURN_TO_SUPPLIER"] }, salesChannel: { type: "string" }, currencyCode: { type: "string" }, priority: { type: "string", enum: ["LOW", "NORMAL", "URGENT", "CRITICAL"] }, extUserId: { type: "string" }, isCb: { type: "boolean" }, externalPackageNumList: { type: "array", items: { type: "string" } }, orderTagList: { type: "array", items: { type: "integer", format: "int64" } }, addedServices: { type: "array", items: { type: "string", enum: ["ADULT", "INDIRECT", "DIRECT", "ORDINARY"] } }, supplier: { type: "string" }, cartonization: { type: ["boolean", "integer"], minimum: 0, maximum: 1 }, isSpecifyBatch: { type: "boolean" }, addressType: { type: "integer", format: "int32", enum: [1, 2, 3] }, shippingInstructions: { $ref: "contract#/$defs/ShippingInstructions" }, shipTo: { $ref: "contract#/$defs/Consignee" }, shipFrom: { $ref: "contract#/$defs/Consignor" }, items: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderItem" } }, files: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderFile" } }, invoiceList: { type: "array", items: { $ref: "contract#/$defs/Invoice" } }, palletInfoList: { type: "array", items: { $ref: "contract#/$defs/SpecifiedCarton" } }, platformOriginTrackingVos: { type: "array", items: { $ref: "contract#/$defs/PlatformTracking" } }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, udf13: { type: "string" }, udf14: { type: "string" }, udf15: { type: "string" } }, if: { properties: { shippingInstructions: { type: "object", properties: { shippingLabelSource: { const: "ATTACHMENT" } }, required: ["shippingLabelSource"] } }, required: ["shippingInstructions"] }, then: { properties: { shippingInstructions: { required: ["trackingNumber"] }, files: { contains: { type: "object", properties: { fileType: { const: "Shipping Label" } }, required: ["fileType"] }, minContains: 1, maxContains: 1 } }, required: ["files"] } }, pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}| \\d{2}:\\d{2}:\\d{2})$", "u"), formats0 = (init_number_formats(), __toCommonJS(number_formats_exports)).int64, formats2 = (init_number_formats(), __toCommonJS(number_formats_exports)).int32, schema22 = { type: "object", required: ["carrier", "carrierService", "shippingLabelSource"], properties: { carrier: { type: "string" }, carrierService: { type: "string" }, carrierBillingType: { type: "string", enum: ["SENDER", "PREPAID", "Prepaid", "3RDPARTY", "BillThirdParty", "RECEIVER", "FreightCollect", "OWNER"] }, shippingNotes: { type: "string" }, shippingLabelSource: { type: "string", enum: ["ATTACHMENT", "API", "PRE_FILE", "WMS_GEN"] }, trackingNumber: { type: "string" }, carrierAccount: { type: "string" }, carrierAccountZipcode: { type: "string" }, externalCarrierCode: { type: "string" }, serviceLevel: { type: "string", enum: ["STD", "GND", "1DP", "2DA", "3DS", "LTL", "FRT", "DEFAULT"] }, actualLogistic: { type: "string" } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.carrier === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carrier" }, message: "must have required property 'carrier'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.carrierService === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carrierService" }, message: "must have required property 'carrierService'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.shippingLabelSource === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shippingLabelSource" }, message: "must have required property 'shippingLabelSource'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.carrier !== void 0 && typeof data.carrier != "string") {
      let err3 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.carrierService !== void 0 && typeof data.carrierService != "string") {
      let err4 = { instancePath: instancePath + "/carrierService", schemaPath: "#/properties/carrierService/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.carrierBillingType !== void 0) {
      let data2 = data.carrierBillingType;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/carrierBillingType", schemaPath: "#/properties/carrierBillingType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "SENDER" || data2 === "PREPAID" || data2 === "Prepaid" || data2 === "3RDPARTY" || data2 === "BillThirdParty" || data2 === "RECEIVER" || data2 === "FreightCollect" || data2 === "OWNER")) {
        let err6 = { instancePath: instancePath + "/carrierBillingType", schemaPath: "#/properties/carrierBillingType/enum", keyword: "enum", params: { allowedValues: schema22.properties.carrierBillingType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.shippingNotes !== void 0 && typeof data.shippingNotes != "string") {
      let err7 = { instancePath: instancePath + "/shippingNotes", schemaPath: "#/properties/shippingNotes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.shippingLabelSource !== void 0) {
      let data4 = data.shippingLabelSource;
      if (typeof data4 != "string") {
        let err8 = { instancePath: instancePath + "/shippingLabelSource", schemaPath: "#/properties/shippingLabelSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data4 === "ATTACHMENT" || data4 === "API" || data4 === "PRE_FILE" || data4 === "WMS_GEN")) {
        let err9 = { instancePath: instancePath + "/shippingLabelSource", schemaPath: "#/properties/shippingLabelSource/enum", keyword: "enum", params: { allowedValues: schema22.properties.shippingLabelSource.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err10 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.carrierAccount !== void 0 && typeof data.carrierAccount != "string") {
      let err11 = { instancePath: instancePath + "/carrierAccount", schemaPath: "#/properties/carrierAccount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.carrierAccountZipcode !== void 0 && typeof data.carrierAccountZipcode != "string") {
      let err12 = { instancePath: instancePath + "/carrierAccountZipcode", schemaPath: "#/properties/carrierAccountZipcode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.externalCarrierCode !== void 0 && typeof data.externalCarrierCode != "string") {
      let err13 = { instancePath: instancePath + "/externalCarrierCode", schemaPath: "#/properties/externalCarrierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.serviceLevel !== void 0) {
      let data9 = data.serviceLevel;
      if (typeof data9 != "string") {
        let err14 = { instancePath: instancePath + "/serviceLevel", schemaPath: "#/properties/serviceLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data9 === "STD" || data9 === "GND" || data9 === "1DP" || data9 === "2DA" || data9 === "3DS" || data9 === "LTL" || data9 === "FRT" || data9 === "DEFAULT")) {
        let err15 = { instancePath: instancePath + "/serviceLevel", schemaPath: "#/properties/serviceLevel/enum", keyword: "enum", params: { allowedValues: schema22.properties.serviceLevel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.actualLogistic !== void 0 && typeof data.actualLogistic != "string") {
      let err16 = { instancePath: instancePath + "/actualLogistic", schemaPath: "#/properties/actualLogistic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { carrier: !0, carrierService: !0, carrierBillingType: !0, shippingNotes: !0, shippingLabelSource: !0, trackingNumber: !0, carrierAccount: !0, carrierAccountZipcode: !0, externalCarrierCode: !0, serviceLevel: !0, actualLogistic: !0 }, dynamicProps: !1, dynamicItems: !1 };
var func1 = require_ucs2length().default;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.mobileNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mobileNumber" }, message: "must have required property 'mobileNumber'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.streetLine1 === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streetLine1" }, message: "must have required property 'streetLine1'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.city === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.state === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.postalCode === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "postalCode" }, message: "must have required property 'postalCode'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.countryCode === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countryCode" }, message: "must have required property 'countryCode'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.company !== void 0 && typeof data.company != "string") {
      let err8 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.phoneNumber !== void 0 && typeof data.phoneNumber != "string") {
      let err9 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.mobileNumber !== void 0 && typeof data.mobileNumber != "string") {
      let err10 = { instancePath: instancePath + "/mobileNumber", schemaPath: "#/properties/mobileNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err11 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.streetLine1 !== void 0) {
      let data5 = data.streetLine1;
      if (typeof data5 == "string") {
        if (func1(data5) > 30) {
          let err12 = { instancePath: instancePath + "/streetLine1", schemaPath: "#/properties/streetLine1/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/streetLine1", schemaPath: "#/properties/streetLine1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.streetLine2 !== void 0) {
      let data6 = data.streetLine2;
      if (typeof data6 == "string") {
        if (func1(data6) > 30) {
          let err14 = { instancePath: instancePath + "/streetLine2", schemaPath: "#/properties/streetLine2/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/streetLine2", schemaPath: "#/properties/streetLine2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.streetLine3 !== void 0) {
      let data7 = data.streetLine3;
      if (typeof data7 == "string") {
        if (func1(data7) > 30) {
          let err16 = { instancePath: instancePath + "/streetLine3", schemaPath: "#/properties/streetLine3/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/streetLine3", schemaPath: "#/properties/streetLine3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.district !== void 0 && typeof data.district != "string") {
      let err18 = { instancePath: instancePath + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      let err19 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      let err20 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.postalCode !== void 0 && typeof data.postalCode != "string") {
      let err21 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.countryCode !== void 0 && typeof data.countryCode != "string") {
      let err22 = { instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.companyName !== void 0 && typeof data.companyName != "string") {
      let err23 = { instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.houseNumber !== void 0 && typeof data.houseNumber != "string") {
      let err24 = { instancePath: instancePath + "/houseNumber", schemaPath: "#/properties/houseNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { name: !0, company: !0, phoneNumber: !0, mobileNumber: !0, email: !0, streetLine1: !0, streetLine2: !0, streetLine3: !0, district: !0, city: !0, state: !0, postalCode: !0, countryCode: !0, companyName: !0, houseNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.mobileNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mobileNumber" }, message: "must have required property 'mobileNumber'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.streetLine1 === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streetLine1" }, message: "must have required property 'streetLine1'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.city === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.state === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.postalCode === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "postalCode" }, message: "must have required property 'postalCode'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.countryCode === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countryCode" }, message: "must have required property 'countryCode'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.company !== void 0 && typeof data.company != "string") {
      let err8 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.phoneNumber !== void 0 && typeof data.phoneNumber != "string") {
      let err9 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.mobileNumber !== void 0 && typeof data.mobileNumber != "string") {
      let err10 = { instancePath: instancePath + "/mobileNumber", schemaPath: "#/properties/mobileNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err11 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.streetLine1 !== void 0) {
      let data5 = data.streetLine1;
      if (typeof data5 == "string") {
        if (func1(data5) > 30) {
          let err12 = { instancePath: instancePath + "/streetLine1", schemaPath: "#/properties/streetLine1/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/streetLine1", schemaPath: "#/properties/streetLine1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.streetLine2 !== void 0) {
      let data6 = data.streetLine2;
      if (typeof data6 == "string") {
        if (func1(data6) > 30) {
          let err14 = { instancePath: instancePath + "/streetLine2", schemaPath: "#/properties/streetLine2/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/streetLine2", schemaPath: "#/properties/streetLine2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.streetLine3 !== void 0) {
      let data7 = data.streetLine3;
      if (typeof data7 == "string") {
        if (func1(data7) > 30) {
          let err16 = { instancePath: instancePath + "/streetLine3", schemaPath: "#/properties/streetLine3/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/streetLine3", schemaPath: "#/properties/streetLine3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.district !== void 0 && typeof data.district != "string") {
      let err18 = { instancePath: instancePath + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      let err19 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      let err20 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.postalCode !== void 0 && typeof data.postalCode != "string") {
      let err21 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.countryCode !== void 0 && typeof data.countryCode != "string") {
      let err22 = { instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.companyName !== void 0 && typeof data.companyName != "string") {
      let err23 = { instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.houseNumber !== void 0 && typeof data.houseNumber != "string") {
      let err24 = { instancePath: instancePath + "/houseNumber", schemaPath: "#/properties/houseNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { name: !0, company: !0, phoneNumber: !0, mobileNumber: !0, email: !0, streetLine1: !0, streetLine2: !0, streetLine3: !0, district: !0, city: !0, state: !0, postalCode: !0, countryCode: !0, companyName: !0, houseNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema25 = { type: "object", required: ["sku", "quantity"], properties: { sku: { type: "string" }, name: { type: "string" }, quantity: { type: "integer", format: "int32" }, hsCode: { type: "string" }, countryOfOrigin: { type: "string" }, boxCode: { type: "string" }, retailSku: { type: "string" }, unitCost: { type: "number", format: "double" }, retailDescription: { type: "string" }, barCodeEA: { type: "string" }, kitItemID: { type: "string" }, kitItemCode: { type: "string" }, kitItemDesc: { type: "string" }, kitItemQty: { type: ["string", "number"] }, kitItemImage: { type: "string" }, ifDistributionItem: { type: "boolean" }, ownerShipOfItem: { type: "string" }, orderQuantity: { type: "integer", format: "int32" }, lineNo: { type: "string" }, stockStatus: { type: "string", enum: ["GOOD", "DAMAGE"] }, unitPrice: { type: ["string", "number"] }, erpLineNo: { type: "string" }, batchNo: { type: "string" }, mfgDate: { type: "string" }, expDate: { type: "string" }, originCountry: { type: "string" }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" } }, if: { required: ["kitItemID"] }, then: { required: ["kitItemDesc", "kitItemQty"] } }, formats6 = (init_number_formats(), __toCommonJS(number_formats_exports)).double;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kitItemID === void 0 && (missing0 = "kitItemID")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kitItemDesc === void 0) {
        let err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "kitItemDesc" }, message: "must have required property 'kitItemDesc'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.kitItemQty === void 0) {
        let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "kitItemQty" }, message: "must have required property 'kitItemQty'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.quantity === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err6 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && !formats2.validate(data2)) {
        let err9 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.hsCode !== void 0 && typeof data.hsCode != "string") {
      let err10 = { instancePath: instancePath + "/hsCode", schemaPath: "#/properties/hsCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.countryOfOrigin !== void 0 && typeof data.countryOfOrigin != "string") {
      let err11 = { instancePath: instancePath + "/countryOfOrigin", schemaPath: "#/properties/countryOfOrigin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.boxCode !== void 0 && typeof data.boxCode != "string") {
      let err12 = { instancePath: instancePath + "/boxCode", schemaPath: "#/properties/boxCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.retailSku !== void 0 && typeof data.retailSku != "string") {
      let err13 = { instancePath: instancePath + "/retailSku", schemaPath: "#/properties/retailSku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.unitCost !== void 0) {
      let data7 = data.unitCost;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (!formats6.validate(data7)) {
          let err14 = { instancePath: instancePath + "/unitCost", schemaPath: "#/properties/unitCost/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/unitCost", schemaPath: "#/properties/unitCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.retailDescription !== void 0 && typeof data.retailDescription != "string") {
      let err16 = { instancePath: instancePath + "/retailDescription", schemaPath: "#/properties/retailDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.barCodeEA !== void 0 && typeof data.barCodeEA != "string") {
      let err17 = { instancePath: instancePath + "/barCodeEA", schemaPath: "#/properties/barCodeEA/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.kitItemID !== void 0 && typeof data.kitItemID != "string") {
      let err18 = { instancePath: instancePath + "/kitItemID", schemaPath: "#/properties/kitItemID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.kitItemCode !== void 0 && typeof data.kitItemCode != "string") {
      let err19 = { instancePath: instancePath + "/kitItemCode", schemaPath: "#/properties/kitItemCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.kitItemDesc !== void 0 && typeof data.kitItemDesc != "string") {
      let err20 = { instancePath: instancePath + "/kitItemDesc", schemaPath: "#/properties/kitItemDesc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.kitItemQty !== void 0) {
      let data13 = data.kitItemQty;
      if (typeof data13 != "string" && !(typeof data13 == "number" && isFinite(data13))) {
        let err21 = { instancePath: instancePath + "/kitItemQty", schemaPath: "#/properties/kitItemQty/type", keyword: "type", params: { type: schema25.properties.kitItemQty.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.kitItemImage !== void 0 && typeof data.kitItemImage != "string") {
      let err22 = { instancePath: instancePath + "/kitItemImage", schemaPath: "#/properties/kitItemImage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.ifDistributionItem !== void 0 && typeof data.ifDistributionItem != "boolean") {
      let err23 = { instancePath: instancePath + "/ifDistributionItem", schemaPath: "#/properties/ifDistributionItem/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.ownerShipOfItem !== void 0 && typeof data.ownerShipOfItem != "string") {
      let err24 = { instancePath: instancePath + "/ownerShipOfItem", schemaPath: "#/properties/ownerShipOfItem/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.orderQuantity !== void 0) {
      let data17 = data.orderQuantity;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        let err25 = { instancePath: instancePath + "/orderQuantity", schemaPath: "#/properties/orderQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data17 == "number" && isFinite(data17) && !formats2.validate(data17)) {
        let err26 = { instancePath: instancePath + "/orderQuantity", schemaPath: "#/properties/orderQuantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.lineNo !== void 0 && typeof data.lineNo != "string") {
      let err27 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.stockStatus !== void 0) {
      let data19 = data.stockStatus;
      if (typeof data19 != "string") {
        let err28 = { instancePath: instancePath + "/stockStatus", schemaPath: "#/properties/stockStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (!(data19 === "GOOD" || data19 === "DAMAGE")) {
        let err29 = { instancePath: instancePath + "/stockStatus", schemaPath: "#/properties/stockStatus/enum", keyword: "enum", params: { allowedValues: schema25.properties.stockStatus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.unitPrice !== void 0) {
      let data20 = data.unitPrice;
      if (typeof data20 != "string" && !(typeof data20 == "number" && isFinite(data20))) {
        let err30 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/properties/unitPrice/type", keyword: "type", params: { type: schema25.properties.unitPrice.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.erpLineNo !== void 0 && typeof data.erpLineNo != "string") {
      let err31 = { instancePath: instancePath + "/erpLineNo", schemaPath: "#/properties/erpLineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err32 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err33 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err34 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.originCountry !== void 0 && typeof data.originCountry != "string") {
      let err35 = { instancePath: instancePath + "/originCountry", schemaPath: "#/properties/originCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.udf1 !== void 0 && typeof data.udf1 != "string") {
      let err36 = { instancePath: instancePath + "/udf1", schemaPath: "#/properties/udf1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.udf2 !== void 0 && typeof data.udf2 != "string") {
      let err37 = { instancePath: instancePath + "/udf2", schemaPath: "#/properties/udf2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.udf3 !== void 0 && typeof data.udf3 != "string") {
      let err38 = { instancePath: instancePath + "/udf3", schemaPath: "#/properties/udf3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.udf4 !== void 0 && typeof data.udf4 != "string") {
      let err39 = { instancePath: instancePath + "/udf4", schemaPath: "#/properties/udf4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err40 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err41 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err42 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err43 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err44 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err45 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err46 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err47 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
  } else {
    let err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: { sku: !0, name: !0, quantity: !0, hsCode: !0, countryOfOrigin: !0, boxCode: !0, retailSku: !0, unitCost: !0, retailDescription: !0, barCodeEA: !0, kitItemID: !0, kitItemCode: !0, kitItemDesc: !0, kitItemQty: !0, kitItemImage: !0, ifDistributionItem: !0, ownerShipOfItem: !0, orderQuantity: !0, lineNo: !0, stockStatus: !0, unitPrice: !0, erpLineNo: !0, batchNo: !0, mfgDate: !0, expDate: !0, originCountry: !0, udf1: !0, udf2: !0, udf3: !0, udf4: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema26 = { type: "object", properties: { fileType: { type: "string", enum: ["Shipping Label", "Commercial Invoice", "Bill of Lading", "Product Label", "Carton Label", "Packing List", "Pallet Label", "Other"] }, fileUrl: { type: "string" }, fileBase64: { type: "string" }, fileName: { type: "string" }, fileFormat: { type: "string" }, isUpdate: { type: ["string", "boolean"] } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileType !== void 0) {
      let data0 = data.fileType;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/fileType", schemaPath: "#/properties/fileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "Shipping Label" || data0 === "Commercial Invoice" || data0 === "Bill of Lading" || data0 === "Product Label" || data0 === "Carton Label" || data0 === "Packing List" || data0 === "Pallet Label" || data0 === "Other")) {
        let err1 = { instancePath: instancePath + "/fileType", schemaPath: "#/properties/fileType/enum", keyword: "enum", params: { allowedValues: schema26.properties.fileType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.fileUrl !== void 0 && typeof data.fileUrl != "string") {
      let err2 = { instancePath: instancePath + "/fileUrl", schemaPath: "#/properties/fileUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fileBase64 !== void 0 && typeof data.fileBase64 != "string") {
      let err3 = { instancePath: instancePath + "/fileBase64", schemaPath: "#/properties/fileBase64/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.fileName !== void 0 && typeof data.fileName != "string") {
      let err4 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fileFormat !== void 0 && typeof data.fileFormat != "string") {
      let err5 = { instancePath: instancePath + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.isUpdate !== void 0) {
      let data5 = data.isUpdate;
      if (typeof data5 != "string" && typeof data5 != "boolean") {
        let err6 = { instancePath: instancePath + "/isUpdate", schemaPath: "#/properties/isUpdate/type", keyword: "type", params: { type: schema26.properties.isUpdate.type }, message: "must be string,boolean" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { fileType: !0, fileUrl: !0, fileBase64: !0, fileName: !0, fileFormat: !0, isUpdate: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lineNo !== void 0) {
      let data0 = data.lineNo;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err1 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.productSku !== void 0 && typeof data.productSku != "string") {
      let err2 = { instancePath: instancePath + "/productSku", schemaPath: "#/properties/productSku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.productName !== void 0 && typeof data.productName != "string") {
      let err3 = { instancePath: instancePath + "/productName", schemaPath: "#/properties/productName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.shopSku !== void 0 && typeof data.shopSku != "string") {
      let err4 = { instancePath: instancePath + "/shopSku", schemaPath: "#/properties/shopSku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.qty !== void 0) {
      let data4 = data.qty;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err5 = { instancePath: instancePath + "/qty", schemaPath: "#/properties/qty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && !formats2.validate(data4)) {
        let err6 = { instancePath: instancePath + "/qty", schemaPath: "#/properties/qty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.shippingFee !== void 0) {
      let data5 = data.shippingFee;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (!formats6.validate(data5)) {
          let err7 = { instancePath: instancePath + "/shippingFee", schemaPath: "#/properties/shippingFee/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/shippingFee", schemaPath: "#/properties/shippingFee/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.itemPrice !== void 0) {
      let data6 = data.itemPrice;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (!formats6.validate(data6)) {
          let err9 = { instancePath: instancePath + "/itemPrice", schemaPath: "#/properties/itemPrice/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/itemPrice", schemaPath: "#/properties/itemPrice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.taxAmount !== void 0) {
      let data7 = data.taxAmount;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (!formats6.validate(data7)) {
          let err11 = { instancePath: instancePath + "/taxAmount", schemaPath: "#/properties/taxAmount/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/taxAmount", schemaPath: "#/properties/taxAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.voucherPlatform !== void 0) {
      let data8 = data.voucherPlatform;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (!formats6.validate(data8)) {
          let err13 = { instancePath: instancePath + "/voucherPlatform", schemaPath: "#/properties/voucherPlatform/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/voucherPlatform", schemaPath: "#/properties/voucherPlatform/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.voucherSeller !== void 0) {
      let data9 = data.voucherSeller;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (!formats6.validate(data9)) {
          let err15 = { instancePath: instancePath + "/voucherSeller", schemaPath: "#/properties/voucherSeller/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/voucherSeller", schemaPath: "#/properties/voucherSeller/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.paidPrice !== void 0) {
      let data10 = data.paidPrice;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (!formats6.validate(data10)) {
          let err17 = { instancePath: instancePath + "/paidPrice", schemaPath: "#/properties/paidPrice/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/paidPrice", schemaPath: "#/properties/paidPrice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { lineNo: !0, productSku: !0, productName: !0, shopSku: !0, qty: !0, shippingFee: !0, itemPrice: !0, taxAmount: !0, voucherPlatform: !0, voucherSeller: !0, paidPrice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.invoiceNo !== void 0 && typeof data.invoiceNo != "string") {
      let err0 = { instancePath: instancePath + "/invoiceNo", schemaPath: "#/properties/invoiceNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.taxCode !== void 0 && typeof data.taxCode != "string") {
      let err1 = { instancePath: instancePath + "/taxCode", schemaPath: "#/properties/taxCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.branchNo !== void 0 && typeof data.branchNo != "string") {
      let err2 = { instancePath: instancePath + "/branchNo", schemaPath: "#/properties/branchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.paymentMethod !== void 0 && typeof data.paymentMethod != "string") {
      let err3 = { instancePath: instancePath + "/paymentMethod", schemaPath: "#/properties/paymentMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.address !== void 0 && typeof data.address != "string") {
      let err4 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.road !== void 0 && typeof data.road != "string") {
      let err5 = { instancePath: instancePath + "/road", schemaPath: "#/properties/road/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.subDistrict !== void 0 && typeof data.subDistrict != "string") {
      let err6 = { instancePath: instancePath + "/subDistrict", schemaPath: "#/properties/subDistrict/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.district !== void 0 && typeof data.district != "string") {
      let err7 = { instancePath: instancePath + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.province !== void 0 && typeof data.province != "string") {
      let err8 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.country !== void 0 && typeof data.country != "string") {
      let err9 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.zipCode !== void 0 && typeof data.zipCode != "string") {
      let err10 = { instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err11 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.phone2 !== void 0 && typeof data.phone2 != "string") {
      let err12 = { instancePath: instancePath + "/phone2", schemaPath: "#/properties/phone2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.firstName !== void 0 && typeof data.firstName != "string") {
      let err13 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.lastName !== void 0 && typeof data.lastName != "string") {
      let err14 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.invoiceDetailList !== void 0) {
      let data15 = data.invoiceDetailList;
      if (Array.isArray(data15)) {
        let len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data15[i0], { instancePath: instancePath + "/invoiceDetailList/" + i0, parentData: data15, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/invoiceDetailList", schemaPath: "#/properties/invoiceDetailList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { invoiceNo: !0, taxCode: !0, branchNo: !0, paymentMethod: !0, address: !0, road: !0, subDistrict: !0, district: !0, province: !0, country: !0, zipCode: !0, phone: !0, phone2: !0, firstName: !0, lastName: !0, invoiceDetailList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema29 = { type: "object", properties: { palletCode: { type: "string" }, boxCode: { type: "string" }, skuCode: { type: "string" }, skuQty: { type: ["string", "number"] } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.palletCode !== void 0 && typeof data.palletCode != "string") {
      let err0 = { instancePath: instancePath + "/palletCode", schemaPath: "#/properties/palletCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.boxCode !== void 0 && typeof data.boxCode != "string") {
      let err1 = { instancePath: instancePath + "/boxCode", schemaPath: "#/properties/boxCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.skuCode !== void 0 && typeof data.skuCode != "string") {
      let err2 = { instancePath: instancePath + "/skuCode", schemaPath: "#/properties/skuCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.skuQty !== void 0) {
      let data3 = data.skuQty;
      if (typeof data3 != "string" && !(typeof data3 == "number" && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/skuQty", schemaPath: "#/properties/skuQty/type", keyword: "type", params: { type: schema29.properties.skuQty.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: { palletCode: !0, boxCode: !0, skuCode: !0, skuQty: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platformTrackingType !== void 0 && typeof data.platformTrackingType != "string") {
      let err0 = { instancePath: instancePath + "/platformTrackingType", schemaPath: "#/properties/platformTrackingType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.platformTrackingInfo !== void 0 && typeof data.platformTrackingInfo != "string") {
      let err1 = { instancePath: instancePath + "/platformTrackingInfo", schemaPath: "#/properties/platformTrackingInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: { platformTrackingType: !0, platformTrackingInfo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.shippingInstructions === void 0 && (missing0 = "shippingInstructions")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.shippingInstructions !== void 0) {
      let data0 = data.shippingInstructions;
      if (errors === errors)
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          if (data0.shippingLabelSource === void 0 && (missing1 = "shippingLabelSource")) {
            let err1 = {};
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          } else if (data0.shippingLabelSource !== void 0 && data0.shippingLabelSource !== "ATTACHMENT") {
            let err2 = {};
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.files === void 0) {
        let err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.shippingInstructions !== void 0) {
        let data2 = data.shippingInstructions;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.trackingNumber === void 0) {
          let err5 = { instancePath: instancePath + "/shippingInstructions", schemaPath: "#/then/properties/shippingInstructions/required", keyword: "required", params: { missingProperty: "trackingNumber" }, message: "must have required property 'trackingNumber'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.files !== void 0) {
        let data3 = data.files;
        if (Array.isArray(data3)) {
          let _errs9 = errors, len0 = data3.length, valid4 = !1, count0 = 0;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0], _errs10 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.fileType === void 0) {
                let err6 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/then/properties/files/contains/required", keyword: "required", params: { missingProperty: "fileType" }, message: "must have required property 'fileType'" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              if (data4.fileType !== void 0 && data4.fileType !== "Shipping Label") {
                let err7 = { instancePath: instancePath + "/files/" + i0 + "/fileType", schemaPath: "#/then/properties/files/contains/properties/fileType/const", keyword: "const", params: { allowedValue: "Shipping Label" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            } else {
              let err8 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/then/properties/files/contains/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            var _valid1 = _errs10 === errors;
            if (_valid1) {
              if (count0++, count0 > 1) {
                valid4 = !1;
                break;
              }
              valid4 = !0;
            }
          }
          if (valid4)
            errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
          else {
            let err9 = { instancePath: instancePath + "/files", schemaPath: "#/then/properties/files/contains", keyword: "contains", params: { minContains: 1, maxContains: 1 }, message: "must contain at least 1 and no more than 1 valid item(s)" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      }
    }
    var _valid0 = _errs6 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.shippingInstructions = !0, props0.files = !0;
    }
  }
  if (!valid0) {
    let err10 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.customerCode === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.orderTime === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderTime" }, message: "must have required property 'orderTime'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.shippingInstructions === void 0) {
      let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shippingInstructions" }, message: "must have required property 'shippingInstructions'" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.shipTo === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shipTo" }, message: "must have required property 'shipTo'" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.shipFrom === void 0) {
      let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shipFrom" }, message: "must have required property 'shipFrom'" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.items === void 0) {
      let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.partnerId = !0, props0.orderNumber = !0, props0.customerCode = !0, props0.warehouseCode = !0, props0.extOrderNumber = !0, props0.poNumber = !0, props0.storeNumber = !0, props0.orderTime = !0, props0.latestShipDate = !0, props0.startShipDate = !0, props0.originalOrderTime = !0, props0.notes = !0, props0.signatureService = !0, props0.cashOnDelivery = !0, props0.freightCollect = !0, props0.collectingPaymentAmount = !0, props0.shippingRate = !0, props0.totalAmount = !0, props0.declaringValueAmount = !0, props0.orderType = !0, props0.salesChannel = !0, props0.currencyCode = !0, props0.priority = !0, props0.extUserId = !0, props0.isCb = !0, props0.externalPackageNumList = !0, props0.orderTagList = !0, props0.addedServices = !0, props0.supplier = !0, props0.cartonization = !0, props0.isSpecifyBatch = !0, props0.addressType = !0, props0.shippingInstructions = !0, props0.shipTo = !0, props0.shipFrom = !0, props0.items = !0, props0.files = !0, props0.invoiceList = !0, props0.palletInfoList = !0, props0.platformOriginTrackingVos = !0, props0.udf5 = !0, props0.udf6 = !0, props0.udf7 = !0, props0.udf8 = !0, props0.udf9 = !0, props0.udf10 = !0, props0.udf11 = !0, props0.udf12 = !0, props0.udf13 = !0, props0.udf14 = !0, props0.udf15 = !0), data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err19 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err20 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err21 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err22 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.extOrderNumber !== void 0 && typeof data.extOrderNumber != "string") {
      let err23 = { instancePath: instancePath + "/extOrderNumber", schemaPath: "#/properties/extOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.poNumber !== void 0 && typeof data.poNumber != "string") {
      let err24 = { instancePath: instancePath + "/poNumber", schemaPath: "#/properties/poNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.storeNumber !== void 0 && typeof data.storeNumber != "string") {
      let err25 = { instancePath: instancePath + "/storeNumber", schemaPath: "#/properties/storeNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.orderTime !== void 0) {
      let data13 = data.orderTime;
      if (typeof data13 == "string") {
        if (!pattern3.test(data13)) {
          let err26 = { instancePath: instancePath + "/orderTime", schemaPath: "#/properties/orderTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}| \\d{2}:\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}| \\d{2}:\\d{2}:\\d{2})$"' };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/orderTime", schemaPath: "#/properties/orderTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.latestShipDate !== void 0 && typeof data.latestShipDate != "string") {
      let err28 = { instancePath: instancePath + "/latestShipDate", schemaPath: "#/properties/latestShipDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.startShipDate !== void 0 && typeof data.startShipDate != "string") {
      let err29 = { instancePath: instancePath + "/startShipDate", schemaPath: "#/properties/startShipDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.originalOrderTime !== void 0 && typeof data.originalOrderTime != "string") {
      let err30 = { instancePath: instancePath + "/originalOrderTime", schemaPath: "#/properties/originalOrderTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.notes !== void 0 && typeof data.notes != "string") {
      let err31 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.signatureService !== void 0 && typeof data.signatureService != "boolean") {
      let err32 = { instancePath: instancePath + "/signatureService", schemaPath: "#/properties/signatureService/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.cashOnDelivery !== void 0 && typeof data.cashOnDelivery != "boolean") {
      let err33 = { instancePath: instancePath + "/cashOnDelivery", schemaPath: "#/properties/cashOnDelivery/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.freightCollect !== void 0) {
      let data20 = data.freightCollect;
      if (typeof data20 != "string" && typeof data20 != "boolean") {
        let err34 = { instancePath: instancePath + "/freightCollect", schemaPath: "#/properties/freightCollect/type", keyword: "type", params: { type: schema21.properties.freightCollect.type }, message: "must be string,boolean" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.collectingPaymentAmount !== void 0) {
      let data21 = data.collectingPaymentAmount;
      if (typeof data21 != "string" && !(typeof data21 == "number" && isFinite(data21))) {
        let err35 = { instancePath: instancePath + "/collectingPaymentAmount", schemaPath: "#/properties/collectingPaymentAmount/type", keyword: "type", params: { type: schema21.properties.collectingPaymentAmount.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.shippingRate !== void 0) {
      let data22 = data.shippingRate;
      if (typeof data22 != "string" && !(typeof data22 == "number" && isFinite(data22))) {
        let err36 = { instancePath: instancePath + "/shippingRate", schemaPath: "#/properties/shippingRate/type", keyword: "type", params: { type: schema21.properties.shippingRate.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.totalAmount !== void 0) {
      let data23 = data.totalAmount;
      if (typeof data23 != "string" && !(typeof data23 == "number" && isFinite(data23))) {
        let err37 = { instancePath: instancePath + "/totalAmount", schemaPath: "#/properties/totalAmount/type", keyword: "type", params: { type: schema21.properties.totalAmount.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.declaringValueAmount !== void 0) {
      let data24 = data.declaringValueAmount;
      if (typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24))) {
        let err38 = { instancePath: instancePath + "/declaringValueAmount", schemaPath: "#/properties/declaringValueAmount/type", keyword: "type", params: { type: schema21.properties.declaringValueAmount.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.orderType !== void 0) {
      let data25 = data.orderType;
      if (typeof data25 != "string") {
        let err39 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (!(data25 === "B2C" || data25 === "B2B" || data25 === "RETURN_TO_SUPPLIER")) {
        let err40 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/enum", keyword: "enum", params: { allowedValues: schema21.properties.orderType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.salesChannel !== void 0 && typeof data.salesChannel != "string") {
      let err41 = { instancePath: instancePath + "/salesChannel", schemaPath: "#/properties/salesChannel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    if (data.currencyCode !== void 0 && typeof data.currencyCode != "string") {
      let err42 = { instancePath: instancePath + "/currencyCode", schemaPath: "#/properties/currencyCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.priority !== void 0) {
      let data28 = data.priority;
      if (typeof data28 != "string") {
        let err43 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (!(data28 === "LOW" || data28 === "NORMAL" || data28 === "URGENT" || data28 === "CRITICAL")) {
        let err44 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/enum", keyword: "enum", params: { allowedValues: schema21.properties.priority.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err45 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.isCb !== void 0 && typeof data.isCb != "boolean") {
      let err46 = { instancePath: instancePath + "/isCb", schemaPath: "#/properties/isCb/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data.externalPackageNumList !== void 0) {
      let data31 = data.externalPackageNumList;
      if (Array.isArray(data31)) {
        let len1 = data31.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data31[i1] != "string") {
            let err47 = { instancePath: instancePath + "/externalPackageNumList/" + i1, schemaPath: "#/properties/externalPackageNumList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
      } else {
        let err48 = { instancePath: instancePath + "/externalPackageNumList", schemaPath: "#/properties/externalPackageNumList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.orderTagList !== void 0) {
      let data33 = data.orderTagList;
      if (Array.isArray(data33)) {
        let len2 = data33.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data34 = data33[i2];
          if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
            let err49 = { instancePath: instancePath + "/orderTagList/" + i2, schemaPath: "#/properties/orderTagList/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          if (typeof data34 == "number" && isFinite(data34) && !formats0.validate(data34)) {
            let err50 = { instancePath: instancePath + "/orderTagList/" + i2, schemaPath: "#/properties/orderTagList/items/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
      } else {
        let err51 = { instancePath: instancePath + "/orderTagList", schemaPath: "#/properties/orderTagList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.addedServices !== void 0) {
      let data35 = data.addedServices;
      if (Array.isArray(data35)) {
        let len3 = data35.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data36 = data35[i3];
          if (typeof data36 != "string") {
            let err52 = { instancePath: instancePath + "/addedServices/" + i3, schemaPath: "#/properties/addedServices/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
          if (!(data36 === "ADULT" || data36 === "INDIRECT" || data36 === "DIRECT" || data36 === "ORDINARY")) {
            let err53 = { instancePath: instancePath + "/addedServices/" + i3, schemaPath: "#/properties/addedServices/items/enum", keyword: "enum", params: { allowedValues: schema21.properties.addedServices.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        }
      } else {
        let err54 = { instancePath: instancePath + "/addedServices", schemaPath: "#/properties/addedServices/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.supplier !== void 0 && typeof data.supplier != "string") {
      let err55 = { instancePath: instancePath + "/supplier", schemaPath: "#/properties/supplier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
    }
    if (data.cartonization !== void 0) {
      let data38 = data.cartonization;
      if (typeof data38 != "boolean" && !(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
        let err56 = { instancePath: instancePath + "/cartonization", schemaPath: "#/properties/cartonization/type", keyword: "type", params: { type: schema21.properties.cartonization.type }, message: "must be boolean,integer" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
      if (typeof data38 == "number" && isFinite(data38)) {
        if (data38 > 1 || isNaN(data38)) {
          let err57 = { instancePath: instancePath + "/cartonization", schemaPath: "#/properties/cartonization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        if (data38 < 0 || isNaN(data38)) {
          let err58 = { instancePath: instancePath + "/cartonization", schemaPath: "#/properties/cartonization/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
      }
    }
    if (data.isSpecifyBatch !== void 0 && typeof data.isSpecifyBatch != "boolean") {
      let err59 = { instancePath: instancePath + "/isSpecifyBatch", schemaPath: "#/properties/isSpecifyBatch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
    }
    if (data.addressType !== void 0) {
      let data40 = data.addressType;
      if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
        let err60 = { instancePath: instancePath + "/addressType", schemaPath: "#/properties/addressType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
      if (!(data40 === 1 || data40 === 2 || data40 === 3)) {
        let err61 = { instancePath: instancePath + "/addressType", schemaPath: "#/properties/addressType/enum", keyword: "enum", params: { allowedValues: schema21.properties.addressType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
      if (typeof data40 == "number" && isFinite(data40) && !formats2.validate(data40)) {
        let err62 = { instancePath: instancePath + "/addressType", schemaPath: "#/properties/addressType/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.shippingInstructions !== void 0 && (validate55(data.shippingInstructions, { instancePath: instancePath + "/shippingInstructions", parentData: data, parentDataProperty: "shippingInstructions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.shipTo !== void 0 && (validate57(data.shipTo, { instancePath: instancePath + "/shipTo", parentData: data, parentDataProperty: "shipTo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.shipFrom !== void 0 && (validate59(data.shipFrom, { instancePath: instancePath + "/shipFrom", parentData: data, parentDataProperty: "shipFrom", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.items !== void 0) {
      let data44 = data.items;
      if (Array.isArray(data44)) {
        let len4 = data44.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate61(data44[i4], { instancePath: instancePath + "/items/" + i4, parentData: data44, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
      } else {
        let err63 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.files !== void 0) {
      let data46 = data.files;
      if (Array.isArray(data46)) {
        let len5 = data46.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate63(data46[i5], { instancePath: instancePath + "/files/" + i5, parentData: data46, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        let err64 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.invoiceList !== void 0) {
      let data48 = data.invoiceList;
      if (Array.isArray(data48)) {
        let len6 = data48.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate65(data48[i6], { instancePath: instancePath + "/invoiceList/" + i6, parentData: data48, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      } else {
        let err65 = { instancePath: instancePath + "/invoiceList", schemaPath: "#/properties/invoiceList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.palletInfoList !== void 0) {
      let data50 = data.palletInfoList;
      if (Array.isArray(data50)) {
        let len7 = data50.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate69(data50[i7], { instancePath: instancePath + "/palletInfoList/" + i7, parentData: data50, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
      } else {
        let err66 = { instancePath: instancePath + "/palletInfoList", schemaPath: "#/properties/palletInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data.platformOriginTrackingVos !== void 0) {
      let data52 = data.platformOriginTrackingVos;
      if (Array.isArray(data52)) {
        let len8 = data52.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate71(data52[i8], { instancePath: instancePath + "/platformOriginTrackingVos/" + i8, parentData: data52, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
      } else {
        let err67 = { instancePath: instancePath + "/platformOriginTrackingVos", schemaPath: "#/properties/platformOriginTrackingVos/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err68 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err69 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err70 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err71 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err72 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err73 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err74 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err75 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
    }
    if (data.udf13 !== void 0 && typeof data.udf13 != "string") {
      let err76 = { instancePath: instancePath + "/udf13", schemaPath: "#/properties/udf13/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
    }
    if (data.udf14 !== void 0 && typeof data.udf14 != "string") {
      let err77 = { instancePath: instancePath + "/udf14", schemaPath: "#/properties/udf14/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
    }
    if (data.udf15 !== void 0 && typeof data.udf15 != "string") {
      let err78 = { instancePath: instancePath + "/udf15", schemaPath: "#/properties/udf15/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
    }
  } else {
    let err79 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
  }
  return validate54.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate54.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length;
  else
    var props0 = validate54.evaluated.props;
  return validate52.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate52.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var createOrder_response = validate74;
var schema32 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema32.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema32.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length), validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var orderStatus_request = validate77;
var schema34 = { type: "object", required: ["partnerId", "orderNumber", "customerCode", "warehouseCode"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, extUserId: { type: "string" }, poNumber: { type: "string" }, orderTime: { type: "string" }, shippingTime: { type: "string" }, trackingNumber: { type: "string" }, billOfLadingNumber: { type: "string" }, carrier: { type: "string" }, carrierService: { type: "string" }, wmsOrderNumber: { type: "string" }, status: { type: "string" }, stage: { type: "string" }, storeNumber: { type: "string" }, salesChannel: { type: "string" }, orderType: { type: "string" }, externalProviderId: { type: "string" }, externalWarehouseCode: { type: "string" }, externalWarehouseName: { type: "string" }, tcwWarehouseType: { type: "string" }, externalCarrierCode: { type: "string" }, dimensionUnit: { type: "string" }, weightUnit: { type: "string" }, createTime: { type: ["string", "integer"] }, actualLogistic: { type: "string" }, logisticsProvider: { type: "string" }, addressType: { type: "integer", format: "int32" }, snUrl: { type: "string" }, shipTo: { $ref: "contract#/$defs/ShippedAddress" }, shipFrom: { $ref: "contract#/$defs/ShippedAddress" }, items: { type: "array", items: { $ref: "contract#/$defs/ShippedItem" } }, packages: { type: "array", items: { $ref: "contract#/$defs/ShippedPackage" } }, pallets: { type: "array", items: { $ref: "contract#/$defs/ShippedPallet" } }, snList: { type: "array", items: { $ref: "contract#/$defs/SerialNumbers" } }, batchInfo: { type: "array", items: { $ref: "contract#/$defs/ShippedBatch" } }, handlings: { $ref: "contract#/$defs/Handlings" }, shippingExceptionVO: { $ref: "contract#/$defs/ShippingException" }, additionalInfoList: { type: "array", items: { type: "object", additionalProperties: !0 } } } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && typeof data.name != "string") {
      let err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.company !== void 0 && typeof data.company != "string") {
      let err1 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.companyName !== void 0 && typeof data.companyName != "string") {
      let err2 = { instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.phoneNumber !== void 0 && typeof data.phoneNumber != "string") {
      let err3 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.mobileNumber !== void 0 && typeof data.mobileNumber != "string") {
      let err4 = { instancePath: instancePath + "/mobileNumber", schemaPath: "#/properties/mobileNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err5 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.streetLine1 !== void 0 && typeof data.streetLine1 != "string") {
      let err6 = { instancePath: instancePath + "/streetLine1", schemaPath: "#/properties/streetLine1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.streetLine2 !== void 0 && typeof data.streetLine2 != "string") {
      let err7 = { instancePath: instancePath + "/streetLine2", schemaPath: "#/properties/streetLine2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.district !== void 0 && typeof data.district != "string") {
      let err8 = { instancePath: instancePath + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      let err9 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      let err10 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.postalCode !== void 0 && typeof data.postalCode != "string") {
      let err11 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.countryCode !== void 0 && typeof data.countryCode != "string") {
      let err12 = { instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: { name: !0, company: !0, companyName: !0, phoneNumber: !0, mobileNumber: !0, email: !0, streetLine1: !0, streetLine2: !0, district: !0, city: !0, state: !0, postalCode: !0, countryCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err0 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.lineNo !== void 0 && typeof data.lineNo != "string") {
      let err1 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && !formats2.validate(data2)) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.skuStatus !== void 0 && typeof data.skuStatus != "string") {
      let err4 = { instancePath: instancePath + "/skuStatus", schemaPath: "#/properties/skuStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err5 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err6 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err7 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.originCountry !== void 0 && typeof data.originCountry != "string") {
      let err8 = { instancePath: instancePath + "/originCountry", schemaPath: "#/properties/originCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.skuDescription !== void 0 && typeof data.skuDescription != "string") {
      let err9 = { instancePath: instancePath + "/skuDescription", schemaPath: "#/properties/skuDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.skuCategory !== void 0 && typeof data.skuCategory != "string") {
      let err10 = { instancePath: instancePath + "/skuCategory", schemaPath: "#/properties/skuCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.udf1 !== void 0 && typeof data.udf1 != "string") {
      let err11 = { instancePath: instancePath + "/udf1", schemaPath: "#/properties/udf1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.udf2 !== void 0 && typeof data.udf2 != "string") {
      let err12 = { instancePath: instancePath + "/udf2", schemaPath: "#/properties/udf2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.udf3 !== void 0 && typeof data.udf3 != "string") {
      let err13 = { instancePath: instancePath + "/udf3", schemaPath: "#/properties/udf3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.udf4 !== void 0 && typeof data.udf4 != "string") {
      let err14 = { instancePath: instancePath + "/udf4", schemaPath: "#/properties/udf4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.retailSKU !== void 0 && typeof data.retailSKU != "string") {
      let err15 = { instancePath: instancePath + "/retailSKU", schemaPath: "#/properties/retailSKU/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.retailDescription !== void 0 && typeof data.retailDescription != "string") {
      let err16 = { instancePath: instancePath + "/retailDescription", schemaPath: "#/properties/retailDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.exception !== void 0 && typeof data.exception != "boolean") {
      let err17 = { instancePath: instancePath + "/exception", schemaPath: "#/properties/exception/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.exceptionMessage !== void 0 && typeof data.exceptionMessage != "string") {
      let err18 = { instancePath: instancePath + "/exceptionMessage", schemaPath: "#/properties/exceptionMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { props: { sku: !0, lineNo: !0, quantity: !0, skuStatus: !0, mfgDate: !0, expDate: !0, batchNo: !0, originCountry: !0, skuDescription: !0, skuCategory: !0, udf1: !0, udf2: !0, udf3: !0, udf4: !0, retailSKU: !0, retailDescription: !0, exception: !0, exceptionMessage: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err0 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.quantity !== void 0) {
      let data1 = data.quantity;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats6.validate(data1)) {
          let err1 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.retailSKU !== void 0 && typeof data.retailSKU != "string") {
      let err3 = { instancePath: instancePath + "/retailSKU", schemaPath: "#/properties/retailSKU/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.retailDescription !== void 0 && typeof data.retailDescription != "string") {
      let err4 = { instancePath: instancePath + "/retailDescription", schemaPath: "#/properties/retailDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.skuStockStatus !== void 0 && typeof data.skuStockStatus != "string") {
      let err5 = { instancePath: instancePath + "/skuStockStatus", schemaPath: "#/properties/skuStockStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err6 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err7 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err8 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.originCountry !== void 0 && typeof data.originCountry != "string") {
      let err9 = { instancePath: instancePath + "/originCountry", schemaPath: "#/properties/originCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: { sku: !0, quantity: !0, retailSKU: !0, retailDescription: !0, skuStockStatus: !0, mfgDate: !0, expDate: !0, batchNo: !0, originCountry: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.packageType !== void 0 && typeof data.packageType != "string") {
      let err0 = { instancePath: instancePath + "/packageType", schemaPath: "#/properties/packageType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.materialCode !== void 0 && typeof data.materialCode != "string") {
      let err1 = { instancePath: instancePath + "/materialCode", schemaPath: "#/properties/materialCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.volume !== void 0) {
      let data2 = data.volume;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats6.validate(data2)) {
          let err2 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.height !== void 0) {
      let data3 = data.height;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (!formats6.validate(data3)) {
          let err4 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.width !== void 0) {
      let data4 = data.width;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (!formats6.validate(data4)) {
          let err6 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.length !== void 0) {
      let data5 = data.length;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (!formats6.validate(data5)) {
          let err8 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.weight !== void 0) {
      let data6 = data.weight;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (!formats6.validate(data6)) {
          let err10 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err12 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.packageNumber !== void 0 && typeof data.packageNumber != "string") {
      let err13 = { instancePath: instancePath + "/packageNumber", schemaPath: "#/properties/packageNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.externalPackageNumList !== void 0) {
      let data9 = data.externalPackageNumList;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data9[i0] != "string") {
            let err14 = { instancePath: instancePath + "/externalPackageNumList/" + i0, schemaPath: "#/properties/externalPackageNumList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/externalPackageNumList", schemaPath: "#/properties/externalPackageNumList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.logisticsProvider !== void 0 && typeof data.logisticsProvider != "string") {
      let err16 = { instancePath: instancePath + "/logisticsProvider", schemaPath: "#/properties/logisticsProvider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.actualLogistic !== void 0 && typeof data.actualLogistic != "string") {
      let err17 = { instancePath: instancePath + "/actualLogistic", schemaPath: "#/properties/actualLogistic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.packageContents !== void 0) {
      let data13 = data.packageContents;
      if (Array.isArray(data13)) {
        let len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate85(data13[i1], { instancePath: instancePath + "/packageContents/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/packageContents", schemaPath: "#/properties/packageContents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: { packageType: !0, materialCode: !0, volume: !0, height: !0, width: !0, length: !0, weight: !0, trackingNumber: !0, packageNumber: !0, externalPackageNumList: !0, logisticsProvider: !0, actualLogistic: !0, packageContents: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.palletCode !== void 0 && typeof data.palletCode != "string") {
      let err0 = { instancePath: instancePath + "/palletCode", schemaPath: "#/properties/palletCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.preBuilt !== void 0 && typeof data.preBuilt != "boolean") {
      let err1 = { instancePath: instancePath + "/preBuilt", schemaPath: "#/properties/preBuilt/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.weight !== void 0) {
      let data2 = data.weight;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats6.validate(data2)) {
          let err2 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.length !== void 0) {
      let data3 = data.length;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (!formats6.validate(data3)) {
          let err4 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.width !== void 0) {
      let data4 = data.width;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (!formats6.validate(data4)) {
          let err6 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.height !== void 0) {
      let data5 = data.height;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (!formats6.validate(data5)) {
          let err8 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.volume !== void 0) {
      let data6 = data.volume;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (!formats6.validate(data6)) {
          let err10 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { palletCode: !0, preBuilt: !0, weight: !0, length: !0, width: !0, height: !0, volume: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.skuCode !== void 0 && typeof data.skuCode != "string") {
      let err0 = { instancePath: instancePath + "/skuCode", schemaPath: "#/properties/skuCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.snList !== void 0) {
      let data1 = data.snList;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/snList/" + i0, schemaPath: "#/properties/snList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/snList", schemaPath: "#/properties/snList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { skuCode: !0, snList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema41 = { type: "object", properties: { lineNo: { type: "integer", format: "int32" }, sku: { type: "string" }, qty: { type: "integer", format: "int32" }, stockStatus: { type: "string" }, batchNumber: { type: "string" }, mfgDate: { type: "string" }, expDate: { type: "string" }, coo: { type: "string" }, retailSKU: { type: "string" }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, wmsReceiptNo: { type: "string" }, receiptDate: { type: ["string", "integer"] } } };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lineNo !== void 0) {
      let data0 = data.lineNo;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err1 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err2 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.qty !== void 0) {
      let data2 = data.qty;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/qty", schemaPath: "#/properties/qty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && !formats2.validate(data2)) {
        let err4 = { instancePath: instancePath + "/qty", schemaPath: "#/properties/qty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.stockStatus !== void 0 && typeof data.stockStatus != "string") {
      let err5 = { instancePath: instancePath + "/stockStatus", schemaPath: "#/properties/stockStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.batchNumber !== void 0 && typeof data.batchNumber != "string") {
      let err6 = { instancePath: instancePath + "/batchNumber", schemaPath: "#/properties/batchNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err7 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err8 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.coo !== void 0 && typeof data.coo != "string") {
      let err9 = { instancePath: instancePath + "/coo", schemaPath: "#/properties/coo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.retailSKU !== void 0 && typeof data.retailSKU != "string") {
      let err10 = { instancePath: instancePath + "/retailSKU", schemaPath: "#/properties/retailSKU/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.udf1 !== void 0 && typeof data.udf1 != "string") {
      let err11 = { instancePath: instancePath + "/udf1", schemaPath: "#/properties/udf1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.udf2 !== void 0 && typeof data.udf2 != "string") {
      let err12 = { instancePath: instancePath + "/udf2", schemaPath: "#/properties/udf2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.udf3 !== void 0 && typeof data.udf3 != "string") {
      let err13 = { instancePath: instancePath + "/udf3", schemaPath: "#/properties/udf3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.udf4 !== void 0 && typeof data.udf4 != "string") {
      let err14 = { instancePath: instancePath + "/udf4", schemaPath: "#/properties/udf4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err15 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err16 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err17 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err18 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err19 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err20 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err21 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err22 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.wmsReceiptNo !== void 0 && typeof data.wmsReceiptNo != "string") {
      let err23 = { instancePath: instancePath + "/wmsReceiptNo", schemaPath: "#/properties/wmsReceiptNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.receiptDate !== void 0) {
      let data22 = data.receiptDate;
      if (typeof data22 != "string" && !(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
        let err24 = { instancePath: instancePath + "/receiptDate", schemaPath: "#/properties/receiptDate/type", keyword: "type", params: { type: schema41.properties.receiptDate.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: { lineNo: !0, sku: !0, qty: !0, stockStatus: !0, batchNumber: !0, mfgDate: !0, expDate: !0, coo: !0, retailSKU: !0, udf1: !0, udf2: !0, udf3: !0, udf4: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0, wmsReceiptNo: !0, receiptDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chargeType !== void 0 && typeof data.chargeType != "string") {
      let err0 = { instancePath: instancePath + "/chargeType", schemaPath: "#/properties/chargeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.chargeUnit !== void 0 && typeof data.chargeUnit != "string") {
      let err1 = { instancePath: instancePath + "/chargeUnit", schemaPath: "#/properties/chargeUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.chargeQty !== void 0) {
      let data2 = data.chargeQty;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats6.validate(data2)) {
          let err2 = { instancePath: instancePath + "/chargeQty", schemaPath: "#/properties/chargeQty/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/chargeQty", schemaPath: "#/properties/chargeQty/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.chargeManHour !== void 0) {
      let data3 = data.chargeManHour;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (!formats6.validate(data3)) {
          let err4 = { instancePath: instancePath + "/chargeManHour", schemaPath: "#/properties/chargeManHour/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/chargeManHour", schemaPath: "#/properties/chargeManHour/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.chargeNote !== void 0 && typeof data.chargeNote != "string") {
      let err6 = { instancePath: instancePath + "/chargeNote", schemaPath: "#/properties/chargeNote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { props: { chargeType: !0, chargeUnit: !0, chargeQty: !0, chargeManHour: !0, chargeNote: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.standardPallets !== void 0) {
      let data0 = data.standardPallets;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/standardPallets", schemaPath: "#/properties/standardPallets/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err1 = { instancePath: instancePath + "/standardPallets", schemaPath: "#/properties/standardPallets/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.oversizedPallets !== void 0) {
      let data1 = data.oversizedPallets;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/oversizedPallets", schemaPath: "#/properties/oversizedPallets/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && !formats2.validate(data1)) {
        let err3 = { instancePath: instancePath + "/oversizedPallets", schemaPath: "#/properties/oversizedPallets/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.preStandardPallets !== void 0) {
      let data2 = data.preStandardPallets;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/preStandardPallets", schemaPath: "#/properties/preStandardPallets/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && !formats2.validate(data2)) {
        let err5 = { instancePath: instancePath + "/preStandardPallets", schemaPath: "#/properties/preStandardPallets/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.preOversizedPallets !== void 0) {
      let data3 = data.preOversizedPallets;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/preOversizedPallets", schemaPath: "#/properties/preOversizedPallets/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats2.validate(data3)) {
        let err7 = { instancePath: instancePath + "/preOversizedPallets", schemaPath: "#/properties/preOversizedPallets/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.handlingDetails !== void 0) {
      let data4 = data.handlingDetails;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate95(data4[i0], { instancePath: instancePath + "/handlingDetails/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/handlingDetails", schemaPath: "#/properties/handlingDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: { standardPallets: !0, oversizedPallets: !0, preStandardPallets: !0, preOversizedPallets: !0, handlingDetails: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema44 = { type: "object", properties: { code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema44.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 != "string" && data1 !== null) {
        let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema44.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { props: { code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnerId" }, message: "must have required property 'partnerId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customerCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err4 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err5 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err6 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err7 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.extOrderNumber !== void 0 && typeof data.extOrderNumber != "string") {
      let err8 = { instancePath: instancePath + "/extOrderNumber", schemaPath: "#/properties/extOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err9 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.poNumber !== void 0 && typeof data.poNumber != "string") {
      let err10 = { instancePath: instancePath + "/poNumber", schemaPath: "#/properties/poNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.orderTime !== void 0 && typeof data.orderTime != "string") {
      let err11 = { instancePath: instancePath + "/orderTime", schemaPath: "#/properties/orderTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.shippingTime !== void 0 && typeof data.shippingTime != "string") {
      let err12 = { instancePath: instancePath + "/shippingTime", schemaPath: "#/properties/shippingTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err13 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.billOfLadingNumber !== void 0 && typeof data.billOfLadingNumber != "string") {
      let err14 = { instancePath: instancePath + "/billOfLadingNumber", schemaPath: "#/properties/billOfLadingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.carrier !== void 0 && typeof data.carrier != "string") {
      let err15 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.carrierService !== void 0 && typeof data.carrierService != "string") {
      let err16 = { instancePath: instancePath + "/carrierService", schemaPath: "#/properties/carrierService/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.wmsOrderNumber !== void 0 && typeof data.wmsOrderNumber != "string") {
      let err17 = { instancePath: instancePath + "/wmsOrderNumber", schemaPath: "#/properties/wmsOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.stage !== void 0 && typeof data.stage != "string") {
      let err19 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.storeNumber !== void 0 && typeof data.storeNumber != "string") {
      let err20 = { instancePath: instancePath + "/storeNumber", schemaPath: "#/properties/storeNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.salesChannel !== void 0 && typeof data.salesChannel != "string") {
      let err21 = { instancePath: instancePath + "/salesChannel", schemaPath: "#/properties/salesChannel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.orderType !== void 0 && typeof data.orderType != "string") {
      let err22 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.externalProviderId !== void 0 && typeof data.externalProviderId != "string") {
      let err23 = { instancePath: instancePath + "/externalProviderId", schemaPath: "#/properties/externalProviderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.externalWarehouseCode !== void 0 && typeof data.externalWarehouseCode != "string") {
      let err24 = { instancePath: instancePath + "/externalWarehouseCode", schemaPath: "#/properties/externalWarehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.externalWarehouseName !== void 0 && typeof data.externalWarehouseName != "string") {
      let err25 = { instancePath: instancePath + "/externalWarehouseName", schemaPath: "#/properties/externalWarehouseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.tcwWarehouseType !== void 0 && typeof data.tcwWarehouseType != "string") {
      let err26 = { instancePath: instancePath + "/tcwWarehouseType", schemaPath: "#/properties/tcwWarehouseType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.externalCarrierCode !== void 0 && typeof data.externalCarrierCode != "string") {
      let err27 = { instancePath: instancePath + "/externalCarrierCode", schemaPath: "#/properties/externalCarrierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string") {
      let err28 = { instancePath: instancePath + "/dimensionUnit", schemaPath: "#/properties/dimensionUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.weightUnit !== void 0 && typeof data.weightUnit != "string") {
      let err29 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.createTime !== void 0) {
      let data26 = data.createTime;
      if (typeof data26 != "string" && !(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
        let err30 = { instancePath: instancePath + "/createTime", schemaPath: "#/properties/createTime/type", keyword: "type", params: { type: schema34.properties.createTime.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.actualLogistic !== void 0 && typeof data.actualLogistic != "string") {
      let err31 = { instancePath: instancePath + "/actualLogistic", schemaPath: "#/properties/actualLogistic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.logisticsProvider !== void 0 && typeof data.logisticsProvider != "string") {
      let err32 = { instancePath: instancePath + "/logisticsProvider", schemaPath: "#/properties/logisticsProvider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.addressType !== void 0) {
      let data29 = data.addressType;
      if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
        let err33 = { instancePath: instancePath + "/addressType", schemaPath: "#/properties/addressType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (typeof data29 == "number" && isFinite(data29) && !formats2.validate(data29)) {
        let err34 = { instancePath: instancePath + "/addressType", schemaPath: "#/properties/addressType/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.snUrl !== void 0 && typeof data.snUrl != "string") {
      let err35 = { instancePath: instancePath + "/snUrl", schemaPath: "#/properties/snUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.shipTo !== void 0 && (validate79(data.shipTo, { instancePath: instancePath + "/shipTo", parentData: data, parentDataProperty: "shipTo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.shipFrom !== void 0 && (validate79(data.shipFrom, { instancePath: instancePath + "/shipFrom", parentData: data, parentDataProperty: "shipFrom", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.items !== void 0) {
      let data33 = data.items;
      if (Array.isArray(data33)) {
        let len0 = data33.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate82(data33[i0], { instancePath: instancePath + "/items/" + i0, parentData: data33, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
      } else {
        let err36 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.packages !== void 0) {
      let data35 = data.packages;
      if (Array.isArray(data35)) {
        let len1 = data35.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate84(data35[i1], { instancePath: instancePath + "/packages/" + i1, parentData: data35, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
      } else {
        let err37 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.pallets !== void 0) {
      let data37 = data.pallets;
      if (Array.isArray(data37)) {
        let len2 = data37.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate88(data37[i2], { instancePath: instancePath + "/pallets/" + i2, parentData: data37, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
      } else {
        let err38 = { instancePath: instancePath + "/pallets", schemaPath: "#/properties/pallets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.snList !== void 0) {
      let data39 = data.snList;
      if (Array.isArray(data39)) {
        let len3 = data39.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate90(data39[i3], { instancePath: instancePath + "/snList/" + i3, parentData: data39, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
      } else {
        let err39 = { instancePath: instancePath + "/snList", schemaPath: "#/properties/snList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.batchInfo !== void 0) {
      let data41 = data.batchInfo;
      if (Array.isArray(data41)) {
        let len4 = data41.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate92(data41[i4], { instancePath: instancePath + "/batchInfo/" + i4, parentData: data41, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
      } else {
        let err40 = { instancePath: instancePath + "/batchInfo", schemaPath: "#/properties/batchInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.handlings !== void 0 && (validate94(data.handlings, { instancePath: instancePath + "/handlings", parentData: data, parentDataProperty: "handlings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.shippingExceptionVO !== void 0 && (validate98(data.shippingExceptionVO, { instancePath: instancePath + "/shippingExceptionVO", parentData: data, parentDataProperty: "shippingExceptionVO", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.additionalInfoList !== void 0) {
      let data45 = data.additionalInfoList;
      if (Array.isArray(data45)) {
        let len5 = data45.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data46 = data45[i5];
          if (!(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
            let err41 = { instancePath: instancePath + "/additionalInfoList/" + i5, schemaPath: "#/properties/additionalInfoList/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/additionalInfoList", schemaPath: "#/properties/additionalInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
  } else {
    let err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { partnerId: !0, orderNumber: !0, customerCode: !0, warehouseCode: !0, extOrderNumber: !0, extUserId: !0, poNumber: !0, orderTime: !0, shippingTime: !0, trackingNumber: !0, billOfLadingNumber: !0, carrier: !0, carrierService: !0, wmsOrderNumber: !0, status: !0, stage: !0, storeNumber: !0, salesChannel: !0, orderType: !0, externalProviderId: !0, externalWarehouseCode: !0, externalWarehouseName: !0, tcwWarehouseType: !0, externalCarrierCode: !0, dimensionUnit: !0, weightUnit: !0, createTime: !0, actualLogistic: !0, logisticsProvider: !0, addressType: !0, snUrl: !0, shipTo: !0, shipFrom: !0, items: !0, packages: !0, pallets: !0, snList: !0, batchInfo: !0, handlings: !0, shippingExceptionVO: !0, additionalInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { partnerId: !0, orderNumber: !0, customerCode: !0, warehouseCode: !0, extOrderNumber: !0, extUserId: !0, poNumber: !0, orderTime: !0, shippingTime: !0, trackingNumber: !0, billOfLadingNumber: !0, carrier: !0, carrierService: !0, wmsOrderNumber: !0, status: !0, stage: !0, storeNumber: !0, salesChannel: !0, orderType: !0, externalProviderId: !0, externalWarehouseCode: !0, externalWarehouseName: !0, tcwWarehouseType: !0, externalCarrierCode: !0, dimensionUnit: !0, weightUnit: !0, createTime: !0, actualLogistic: !0, logisticsProvider: !0, addressType: !0, snUrl: !0, shipTo: !0, shipFrom: !0, items: !0, packages: !0, pallets: !0, snList: !0, batchInfo: !0, handlings: !0, shippingExceptionVO: !0, additionalInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var orderStatus_response = validate101;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema32.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema32.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length), validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validators = {
  createOrder: { request: createOrder_request, response: createOrder_response },
  orderStatus: { request: orderStatus_request, response: orderStatus_response }
};
export { validators };
