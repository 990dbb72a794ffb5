// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/glink (sha256:ec4f2cda619be2025bd1ab94005a2b026a65b0d19595aff23f813a7423e8f4a6)

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
var schema21 = { type: "object", required: ["orderNumber", "customerCode", "warehouseCode", "orderTime", "shippingInstructions", "shipTo", "shipFrom", "items"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, poNumber: { type: "string" }, storeNumber: { type: "string" }, orderTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{4}| ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)$" }, latestShipDate: { type: "string" }, startShipDate: { type: "string" }, originalOrderTime: { type: "string" }, notes: { type: "string" }, signatureService: { type: "boolean" }, cashOnDelivery: { type: "boolean" }, freightCollect: { type: ["string", "boolean"] }, collectingPaymentAmount: { type: ["string", "number"] }, shippingRate: { type: ["string", "number"] }, totalAmount: { type: ["string", "number"] }, declaringValueAmount: { type: ["string", "number"] }, orderType: { type: "string", enum: ["B2C", "B2B", "RETURN_TO_SUPPLIER"] }, salesChannel: { type: "string" }, currencyCode: { type: "string" }, priority: { type: "string", enum: ["LOW", "NORMAL", "URGENT", "CRITICAL"] }, extUserId: { type: "string" }, isCb: { type: "boolean" }, externalPackageNumList: { type: "array", items: { type: "string" } }, orderTagList: { type: "array", items: { type: "integer", format: "int64" } }, addedServices: { type: "array", items: { type: "string", enum: ["ADULT", "INDIRECT", "DIRECT", "ORDINARY"] } }, supplier: { type: "string" }, cartonization: { type: ["boolean", "integer"], minimum: 0, maximum: 1 }, isSpecifyBatch: { type: "boolean" }, addressType: { type: "integer", format: "int32", enum: [1, 2, 3] }, shippingInstructions: { $ref: "contract#/$defs/ShippingInstructions" }, shipTo: { $ref: "contract#/$defs/Consignee" }, shipFrom: { $ref: "contract#/$defs/Consignor" }, items: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderItem" } }, files: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderFile" } }, invoiceList: { type: "array", items: { $ref: "contract#/$defs/Invoice" } }, palletInfoList: { type: "array", items: { $ref: "contract#/$defs/SpecifiedCarton" } }, platformOriginTrackingVos: { type: "array", items: { $ref: "contract#/$defs/PlatformTracking" } }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, udf13: { type: "string" }, udf14: { type: "string" }, udf15: { type: "string" } }, allOf: [{ if: { properties: { shippingInstructions: { type: "object", properties: { shippingLabelSource: { const: "ATTACHMENT" } }, required: ["shippingLabelSource"] } }, required: ["shippingInstructions"] }, then: { properties: { shippingInstructions: { required: ["trackingNumber"] }, files: { contains: { type: "object", properties: { fileType: { const: "Shipping Label" } }, required: ["fileType"] }, minContains: 1, maxContains: 1 } }, required: ["files"] } }, { if: { properties: { cartonization: { enum: [!0, 1] } }, required: ["cartonization"] }, then: { properties: { palletInfoList: { minItems: 1 } }, required: ["palletInfoList"] } }] }, pattern3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{4}| ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)$", "u"), formats0 = (init_number_formats(), __toCommonJS(number_formats_exports)).int64, formats2 = (init_number_formats(), __toCommonJS(number_formats_exports)).int32, schema22 = { type: "object", required: ["carrier", "carrierService", "shippingLabelSource"], properties: { carrier: { type: "string" }, carrierService: { type: "string" }, carrierBillingType: { type: "string", enum: ["SENDER", "PREPAID", "Prepaid", "3RDPARTY", "BillThirdParty", "RECEIVER", "FreightCollect", "OWNER"] }, shippingNotes: { type: "string" }, shippingLabelSource: { type: "string", enum: ["ATTACHMENT", "API", "PRE_FILE", "WMS_GEN"] }, trackingNumber: { type: "string" }, carrierAccount: { type: "string" }, carrierAccountZipcode: { type: "string" }, externalCarrierCode: { type: "string" }, serviceLevel: { type: "string", enum: ["STD", "GND", "1DP", "2DA", "3DS", "LTL", "FRT", "DEFAULT"] }, actualLogistic: { type: "string" } } };
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
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
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
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.files === void 0) {
        let err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.shippingInstructions !== void 0) {
        let data2 = data.shippingInstructions;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.trackingNumber === void 0) {
          let err5 = { instancePath: instancePath + "/shippingInstructions", schemaPath: "#/allOf/0/then/properties/shippingInstructions/required", keyword: "required", params: { missingProperty: "trackingNumber" }, message: "must have required property 'trackingNumber'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.files !== void 0) {
        let data3 = data.files;
        if (Array.isArray(data3)) {
          let _errs10 = errors, len0 = data3.length, valid5 = !1, count0 = 0;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0], _errs11 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.fileType === void 0) {
                let err6 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/allOf/0/then/properties/files/contains/required", keyword: "required", params: { missingProperty: "fileType" }, message: "must have required property 'fileType'" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              if (data4.fileType !== void 0 && data4.fileType !== "Shipping Label") {
                let err7 = { instancePath: instancePath + "/files/" + i0 + "/fileType", schemaPath: "#/allOf/0/then/properties/files/contains/properties/fileType/const", keyword: "const", params: { allowedValue: "Shipping Label" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            } else {
              let err8 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/allOf/0/then/properties/files/contains/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            var _valid1 = _errs11 === errors;
            if (_valid1) {
              if (count0++, count0 > 1) {
                valid5 = !1;
                break;
              }
              valid5 = !0;
            }
          }
          if (valid5)
            errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
          else {
            let err9 = { instancePath: instancePath + "/files", schemaPath: "#/allOf/0/then/properties/files/contains", keyword: "contains", params: { minContains: 1, maxContains: 1 }, message: "must contain at least 1 and no more than 1 valid item(s)" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    if (valid1 = _valid0, valid1) {
      var props0 = {};
      props0.shippingInstructions = !0, props0.files = !0;
    }
  }
  if (!valid1) {
    let err10 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  let _errs15 = errors, valid7 = !0, _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.cartonization === void 0 && (missing2 = "cartonization")) {
      let err11 = {};
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    } else if (data.cartonization !== void 0) {
      let data6 = data.cartonization;
      if (!(data6 === !0 || data6 === 1)) {
        let err12 = {};
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  }
  var _valid2 = _errs16 === errors;
  if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid2) {
    let _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.palletInfoList === void 0) {
        let err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "palletInfoList" }, message: "must have required property 'palletInfoList'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.palletInfoList !== void 0) {
        let data7 = data.palletInfoList;
        if (Array.isArray(data7) && data7.length < 1) {
          let err14 = { instancePath: instancePath + "/palletInfoList", schemaPath: "#/allOf/1/then/properties/palletInfoList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    var _valid2 = _errs18 === errors;
    if (valid7 = _valid2, valid7) {
      var props1 = {};
      props1.palletInfoList = !0, props1.cartonization = !0;
    }
  }
  if (!valid7) {
    let err15 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  if (props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1))), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.customerCode === void 0) {
      let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.orderTime === void 0) {
      let err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderTime" }, message: "must have required property 'orderTime'" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.shippingInstructions === void 0) {
      let err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shippingInstructions" }, message: "must have required property 'shippingInstructions'" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.shipTo === void 0) {
      let err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shipTo" }, message: "must have required property 'shipTo'" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.shipFrom === void 0) {
      let err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shipFrom" }, message: "must have required property 'shipFrom'" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.items === void 0) {
      let err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.partnerId = !0, props0.orderNumber = !0, props0.customerCode = !0, props0.warehouseCode = !0, props0.extOrderNumber = !0, props0.poNumber = !0, props0.storeNumber = !0, props0.orderTime = !0, props0.latestShipDate = !0, props0.startShipDate = !0, props0.originalOrderTime = !0, props0.notes = !0, props0.signatureService = !0, props0.cashOnDelivery = !0, props0.freightCollect = !0, props0.collectingPaymentAmount = !0, props0.shippingRate = !0, props0.totalAmount = !0, props0.declaringValueAmount = !0, props0.orderType = !0, props0.salesChannel = !0, props0.currencyCode = !0, props0.priority = !0, props0.extUserId = !0, props0.isCb = !0, props0.externalPackageNumList = !0, props0.orderTagList = !0, props0.addedServices = !0, props0.supplier = !0, props0.cartonization = !0, props0.isSpecifyBatch = !0, props0.addressType = !0, props0.shippingInstructions = !0, props0.shipTo = !0, props0.shipFrom = !0, props0.items = !0, props0.files = !0, props0.invoiceList = !0, props0.palletInfoList = !0, props0.platformOriginTrackingVos = !0, props0.udf5 = !0, props0.udf6 = !0, props0.udf7 = !0, props0.udf8 = !0, props0.udf9 = !0, props0.udf10 = !0, props0.udf11 = !0, props0.udf12 = !0, props0.udf13 = !0, props0.udf14 = !0, props0.udf15 = !0), data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err24 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err25 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err26 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err27 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.extOrderNumber !== void 0 && typeof data.extOrderNumber != "string") {
      let err28 = { instancePath: instancePath + "/extOrderNumber", schemaPath: "#/properties/extOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.poNumber !== void 0 && typeof data.poNumber != "string") {
      let err29 = { instancePath: instancePath + "/poNumber", schemaPath: "#/properties/poNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.storeNumber !== void 0 && typeof data.storeNumber != "string") {
      let err30 = { instancePath: instancePath + "/storeNumber", schemaPath: "#/properties/storeNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.orderTime !== void 0) {
      let data15 = data.orderTime;
      if (typeof data15 == "string") {
        if (!pattern3.test(data15)) {
          let err31 = { instancePath: instancePath + "/orderTime", schemaPath: "#/properties/orderTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{4}| ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{4}| ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)$"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/orderTime", schemaPath: "#/properties/orderTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.latestShipDate !== void 0 && typeof data.latestShipDate != "string") {
      let err33 = { instancePath: instancePath + "/latestShipDate", schemaPath: "#/properties/latestShipDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.startShipDate !== void 0 && typeof data.startShipDate != "string") {
      let err34 = { instancePath: instancePath + "/startShipDate", schemaPath: "#/properties/startShipDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.originalOrderTime !== void 0 && typeof data.originalOrderTime != "string") {
      let err35 = { instancePath: instancePath + "/originalOrderTime", schemaPath: "#/properties/originalOrderTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.notes !== void 0 && typeof data.notes != "string") {
      let err36 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.signatureService !== void 0 && typeof data.signatureService != "boolean") {
      let err37 = { instancePath: instancePath + "/signatureService", schemaPath: "#/properties/signatureService/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.cashOnDelivery !== void 0 && typeof data.cashOnDelivery != "boolean") {
      let err38 = { instancePath: instancePath + "/cashOnDelivery", schemaPath: "#/properties/cashOnDelivery/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.freightCollect !== void 0) {
      let data22 = data.freightCollect;
      if (typeof data22 != "string" && typeof data22 != "boolean") {
        let err39 = { instancePath: instancePath + "/freightCollect", schemaPath: "#/properties/freightCollect/type", keyword: "type", params: { type: schema21.properties.freightCollect.type }, message: "must be string,boolean" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.collectingPaymentAmount !== void 0) {
      let data23 = data.collectingPaymentAmount;
      if (typeof data23 != "string" && !(typeof data23 == "number" && isFinite(data23))) {
        let err40 = { instancePath: instancePath + "/collectingPaymentAmount", schemaPath: "#/properties/collectingPaymentAmount/type", keyword: "type", params: { type: schema21.properties.collectingPaymentAmount.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.shippingRate !== void 0) {
      let data24 = data.shippingRate;
      if (typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24))) {
        let err41 = { instancePath: instancePath + "/shippingRate", schemaPath: "#/properties/shippingRate/type", keyword: "type", params: { type: schema21.properties.shippingRate.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.totalAmount !== void 0) {
      let data25 = data.totalAmount;
      if (typeof data25 != "string" && !(typeof data25 == "number" && isFinite(data25))) {
        let err42 = { instancePath: instancePath + "/totalAmount", schemaPath: "#/properties/totalAmount/type", keyword: "type", params: { type: schema21.properties.totalAmount.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.declaringValueAmount !== void 0) {
      let data26 = data.declaringValueAmount;
      if (typeof data26 != "string" && !(typeof data26 == "number" && isFinite(data26))) {
        let err43 = { instancePath: instancePath + "/declaringValueAmount", schemaPath: "#/properties/declaringValueAmount/type", keyword: "type", params: { type: schema21.properties.declaringValueAmount.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.orderType !== void 0) {
      let data27 = data.orderType;
      if (typeof data27 != "string") {
        let err44 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      if (!(data27 === "B2C" || data27 === "B2B" || data27 === "RETURN_TO_SUPPLIER")) {
        let err45 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/enum", keyword: "enum", params: { allowedValues: schema21.properties.orderType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.salesChannel !== void 0 && typeof data.salesChannel != "string") {
      let err46 = { instancePath: instancePath + "/salesChannel", schemaPath: "#/properties/salesChannel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data.currencyCode !== void 0 && typeof data.currencyCode != "string") {
      let err47 = { instancePath: instancePath + "/currencyCode", schemaPath: "#/properties/currencyCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    if (data.priority !== void 0) {
      let data30 = data.priority;
      if (typeof data30 != "string") {
        let err48 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (!(data30 === "LOW" || data30 === "NORMAL" || data30 === "URGENT" || data30 === "CRITICAL")) {
        let err49 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/enum", keyword: "enum", params: { allowedValues: schema21.properties.priority.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err50 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.isCb !== void 0 && typeof data.isCb != "boolean") {
      let err51 = { instancePath: instancePath + "/isCb", schemaPath: "#/properties/isCb/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.externalPackageNumList !== void 0) {
      let data33 = data.externalPackageNumList;
      if (Array.isArray(data33)) {
        let len1 = data33.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data33[i1] != "string") {
            let err52 = { instancePath: instancePath + "/externalPackageNumList/" + i1, schemaPath: "#/properties/externalPackageNumList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
      } else {
        let err53 = { instancePath: instancePath + "/externalPackageNumList", schemaPath: "#/properties/externalPackageNumList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.orderTagList !== void 0) {
      let data35 = data.orderTagList;
      if (Array.isArray(data35)) {
        let len2 = data35.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data36 = data35[i2];
          if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
            let err54 = { instancePath: instancePath + "/orderTagList/" + i2, schemaPath: "#/properties/orderTagList/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          if (typeof data36 == "number" && isFinite(data36) && !formats0.validate(data36)) {
            let err55 = { instancePath: instancePath + "/orderTagList/" + i2, schemaPath: "#/properties/orderTagList/items/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/orderTagList", schemaPath: "#/properties/orderTagList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.addedServices !== void 0) {
      let data37 = data.addedServices;
      if (Array.isArray(data37)) {
        let len3 = data37.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data38 = data37[i3];
          if (typeof data38 != "string") {
            let err57 = { instancePath: instancePath + "/addedServices/" + i3, schemaPath: "#/properties/addedServices/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
          if (!(data38 === "ADULT" || data38 === "INDIRECT" || data38 === "DIRECT" || data38 === "ORDINARY")) {
            let err58 = { instancePath: instancePath + "/addedServices/" + i3, schemaPath: "#/properties/addedServices/items/enum", keyword: "enum", params: { allowedValues: schema21.properties.addedServices.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
      } else {
        let err59 = { instancePath: instancePath + "/addedServices", schemaPath: "#/properties/addedServices/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.supplier !== void 0 && typeof data.supplier != "string") {
      let err60 = { instancePath: instancePath + "/supplier", schemaPath: "#/properties/supplier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
    }
    if (data.cartonization !== void 0) {
      let data40 = data.cartonization;
      if (typeof data40 != "boolean" && !(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
        let err61 = { instancePath: instancePath + "/cartonization", schemaPath: "#/properties/cartonization/type", keyword: "type", params: { type: schema21.properties.cartonization.type }, message: "must be boolean,integer" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
      if (typeof data40 == "number" && isFinite(data40)) {
        if (data40 > 1 || isNaN(data40)) {
          let err62 = { instancePath: instancePath + "/cartonization", schemaPath: "#/properties/cartonization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        if (data40 < 0 || isNaN(data40)) {
          let err63 = { instancePath: instancePath + "/cartonization", schemaPath: "#/properties/cartonization/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      }
    }
    if (data.isSpecifyBatch !== void 0 && typeof data.isSpecifyBatch != "boolean") {
      let err64 = { instancePath: instancePath + "/isSpecifyBatch", schemaPath: "#/properties/isSpecifyBatch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
    }
    if (data.addressType !== void 0) {
      let data42 = data.addressType;
      if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
        let err65 = { instancePath: instancePath + "/addressType", schemaPath: "#/properties/addressType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
      if (!(data42 === 1 || data42 === 2 || data42 === 3)) {
        let err66 = { instancePath: instancePath + "/addressType", schemaPath: "#/properties/addressType/enum", keyword: "enum", params: { allowedValues: schema21.properties.addressType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
      if (typeof data42 == "number" && isFinite(data42) && !formats2.validate(data42)) {
        let err67 = { instancePath: instancePath + "/addressType", schemaPath: "#/properties/addressType/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.shippingInstructions !== void 0 && (validate55(data.shippingInstructions, { instancePath: instancePath + "/shippingInstructions", parentData: data, parentDataProperty: "shippingInstructions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.shipTo !== void 0 && (validate57(data.shipTo, { instancePath: instancePath + "/shipTo", parentData: data, parentDataProperty: "shipTo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.shipFrom !== void 0 && (validate59(data.shipFrom, { instancePath: instancePath + "/shipFrom", parentData: data, parentDataProperty: "shipFrom", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.items !== void 0) {
      let data46 = data.items;
      if (Array.isArray(data46)) {
        let len4 = data46.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate61(data46[i4], { instancePath: instancePath + "/items/" + i4, parentData: data46, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
      } else {
        let err68 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.files !== void 0) {
      let data48 = data.files;
      if (Array.isArray(data48)) {
        let len5 = data48.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate63(data48[i5], { instancePath: instancePath + "/files/" + i5, parentData: data48, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        let err69 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
    if (data.invoiceList !== void 0) {
      let data50 = data.invoiceList;
      if (Array.isArray(data50)) {
        let len6 = data50.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate65(data50[i6], { instancePath: instancePath + "/invoiceList/" + i6, parentData: data50, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      } else {
        let err70 = { instancePath: instancePath + "/invoiceList", schemaPath: "#/properties/invoiceList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.palletInfoList !== void 0) {
      let data52 = data.palletInfoList;
      if (Array.isArray(data52)) {
        let len7 = data52.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate69(data52[i7], { instancePath: instancePath + "/palletInfoList/" + i7, parentData: data52, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
      } else {
        let err71 = { instancePath: instancePath + "/palletInfoList", schemaPath: "#/properties/palletInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.platformOriginTrackingVos !== void 0) {
      let data54 = data.platformOriginTrackingVos;
      if (Array.isArray(data54)) {
        let len8 = data54.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate71(data54[i8], { instancePath: instancePath + "/platformOriginTrackingVos/" + i8, parentData: data54, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
      } else {
        let err72 = { instancePath: instancePath + "/platformOriginTrackingVos", schemaPath: "#/properties/platformOriginTrackingVos/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err73 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err74 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err75 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err76 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err77 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err78 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err79 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err80 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
    }
    if (data.udf13 !== void 0 && typeof data.udf13 != "string") {
      let err81 = { instancePath: instancePath + "/udf13", schemaPath: "#/properties/udf13/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
    }
    if (data.udf14 !== void 0 && typeof data.udf14 != "string") {
      let err82 = { instancePath: instancePath + "/udf14", schemaPath: "#/properties/udf14/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
    }
    if (data.udf15 !== void 0 && typeof data.udf15 != "string") {
      let err83 = { instancePath: instancePath + "/udf15", schemaPath: "#/properties/udf15/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
    }
  } else {
    let err84 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
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
var cancelOrder_request = validate77;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderNumbers === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumbers" }, message: "must have required property 'orderNumbers'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err2 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err3 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.orderNumbers !== void 0) {
      let data2 = data.orderNumbers;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err5 = { instancePath: instancePath + "/orderNumbers", schemaPath: "#/properties/orderNumbers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err6 = { instancePath: instancePath + "/orderNumbers/" + i0, schemaPath: "#/properties/orderNumbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/orderNumbers", schemaPath: "#/properties/orderNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err8 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.orderTagList !== void 0) {
      let data5 = data.orderTagList;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err9 = { instancePath: instancePath + "/orderTagList/" + i1, schemaPath: "#/properties/orderTagList/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6) && !formats0.validate(data6)) {
            let err10 = { instancePath: instancePath + "/orderTagList/" + i1, schemaPath: "#/properties/orderTagList/items/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/orderTagList", schemaPath: "#/properties/orderTagList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { partnerId: !0, customerCode: !0, orderNumbers: !0, extUserId: !0, orderTagList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { partnerId: !0, customerCode: !0, orderNumbers: !0, extUserId: !0, orderTagList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var cancelOrder_response = validate80;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
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
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length), validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var queryOrders_request = validate83;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderNumbers === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumbers" }, message: "must have required property 'orderNumbers'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err2 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err3 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.orderNumbers !== void 0) {
      let data2 = data.orderNumbers;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          let err5 = { instancePath: instancePath + "/orderNumbers", schemaPath: "#/properties/orderNumbers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err6 = { instancePath: instancePath + "/orderNumbers/" + i0, schemaPath: "#/properties/orderNumbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/orderNumbers", schemaPath: "#/properties/orderNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err8 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.queryPackageContentsFromWms !== void 0 && typeof data.queryPackageContentsFromWms != "boolean") {
      let err9 = { instancePath: instancePath + "/queryPackageContentsFromWms", schemaPath: "#/properties/queryPackageContentsFromWms/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: { partnerId: !0, customerCode: !0, orderNumbers: !0, extUserId: !0, queryPackageContentsFromWms: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate84(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length), validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: { partnerId: !0, customerCode: !0, orderNumbers: !0, extUserId: !0, queryPackageContentsFromWms: !0 }, dynamicProps: !1, dynamicItems: !1 };
var queryOrders_response = validate86;
var schema40 = { type: "object", required: ["success"], properties: { total: { type: ["integer", "null"], format: "int32" }, success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, orderInfoList: { type: "array", items: { $ref: "contract#/$defs/QueriedOrder" } } } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
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
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { sku: !0, quantity: !0, retailSKU: !0, retailDescription: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err0 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err1 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.packageNumber !== void 0 && typeof data.packageNumber != "string") {
      let err2 = { instancePath: instancePath + "/packageNumber", schemaPath: "#/properties/packageNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err5 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.length !== void 0) {
      let data6 = data.length;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (!formats6.validate(data6)) {
          let err6 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.width !== void 0) {
      let data7 = data.width;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (!formats6.validate(data7)) {
          let err8 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.height !== void 0) {
      let data8 = data.height;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (!formats6.validate(data8)) {
          let err10 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.weight !== void 0) {
      let data9 = data.weight;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (!formats6.validate(data9)) {
          let err12 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.packageContents !== void 0) {
      let data10 = data.packageContents;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate90(data10[i0], { instancePath: instancePath + "/packageContents/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/packageContents", schemaPath: "#/properties/packageContents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { orderNumber: !0, customerCode: !0, packageNumber: !0, carrier: !0, carrierService: !0, trackingNumber: !0, length: !0, width: !0, height: !0, weight: !0, packageContents: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && typeof data.name != "string") {
      let err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.company !== void 0 && typeof data.company != "string") {
      let err1 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.phoneNumber !== void 0 && typeof data.phoneNumber != "string") {
      let err2 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.streetLine1 !== void 0 && typeof data.streetLine1 != "string") {
      let err4 = { instancePath: instancePath + "/streetLine1", schemaPath: "#/properties/streetLine1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.streetLine2 !== void 0 && typeof data.streetLine2 != "string") {
      let err5 = { instancePath: instancePath + "/streetLine2", schemaPath: "#/properties/streetLine2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.district !== void 0 && typeof data.district != "string") {
      let err6 = { instancePath: instancePath + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      let err7 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      let err8 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.postalCode !== void 0 && typeof data.postalCode != "string") {
      let err9 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.countryCode !== void 0 && typeof data.countryCode != "string") {
      let err10 = { instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: { name: !0, company: !0, phoneNumber: !0, email: !0, streetLine1: !0, streetLine2: !0, district: !0, city: !0, state: !0, postalCode: !0, countryCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema45 = { type: "object", properties: { code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema45.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 != "string" && data1 !== null) {
        let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema45.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { props: { code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err3 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err5 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.extOrderNumber !== void 0 && typeof data.extOrderNumber != "string") {
      let err6 = { instancePath: instancePath + "/extOrderNumber", schemaPath: "#/properties/extOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err7 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.poNumber !== void 0 && typeof data.poNumber != "string") {
      let err8 = { instancePath: instancePath + "/poNumber", schemaPath: "#/properties/poNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.orderTime !== void 0 && typeof data.orderTime != "string") {
      let err9 = { instancePath: instancePath + "/orderTime", schemaPath: "#/properties/orderTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.shippingTime !== void 0 && typeof data.shippingTime != "string") {
      let err10 = { instancePath: instancePath + "/shippingTime", schemaPath: "#/properties/shippingTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err11 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.billOfLadingNumber !== void 0 && typeof data.billOfLadingNumber != "string") {
      let err12 = { instancePath: instancePath + "/billOfLadingNumber", schemaPath: "#/properties/billOfLadingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.carrier !== void 0 && typeof data.carrier != "string") {
      let err13 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.carrierService !== void 0 && typeof data.carrierService != "string") {
      let err14 = { instancePath: instancePath + "/carrierService", schemaPath: "#/properties/carrierService/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.wmsOrderNumber !== void 0 && typeof data.wmsOrderNumber != "string") {
      let err15 = { instancePath: instancePath + "/wmsOrderNumber", schemaPath: "#/properties/wmsOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.storeNumber !== void 0 && typeof data.storeNumber != "string") {
      let err17 = { instancePath: instancePath + "/storeNumber", schemaPath: "#/properties/storeNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.salesChannel !== void 0 && typeof data.salesChannel != "string") {
      let err18 = { instancePath: instancePath + "/salesChannel", schemaPath: "#/properties/salesChannel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.endShipDate !== void 0 && typeof data.endShipDate != "string") {
      let err19 = { instancePath: instancePath + "/endShipDate", schemaPath: "#/properties/endShipDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string") {
      let err20 = { instancePath: instancePath + "/dimensionUnit", schemaPath: "#/properties/dimensionUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.weightUnit !== void 0 && typeof data.weightUnit != "string") {
      let err21 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.packages !== void 0) {
      let data19 = data.packages;
      if (Array.isArray(data19)) {
        let len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate89(data19[i0], { instancePath: instancePath + "/packages/" + i0, parentData: data19, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    data.shipTo !== void 0 && (validate93(data.shipTo, { instancePath: instancePath + "/shipTo", parentData: data, parentDataProperty: "shipTo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.shippingExceptionVO !== void 0 && (validate95(data.shippingExceptionVO, { instancePath: instancePath + "/shippingExceptionVO", parentData: data, parentDataProperty: "shippingExceptionVO", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length));
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { orderNumber: !0, customerCode: !0, warehouseCode: !0, extOrderNumber: !0, extUserId: !0, poNumber: !0, orderTime: !0, shippingTime: !0, trackingNumber: !0, billOfLadingNumber: !0, carrier: !0, carrierService: !0, wmsOrderNumber: !0, status: !0, storeNumber: !0, salesChannel: !0, endShipDate: !0, dimensionUnit: !0, weightUnit: !0, packages: !0, shipTo: !0, shippingExceptionVO: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.total !== void 0) {
      let data0 = data.total;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        let err1 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: schema40.properties.total.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err2 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.code !== void 0) {
      let data2 = data.code;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema40.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 != "string" && data3 !== null) {
        let err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema40.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.orderInfoList !== void 0) {
      let data4 = data.orderInfoList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate88(data4[i0], { instancePath: instancePath + "/orderInfoList/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/orderInfoList", schemaPath: "#/properties/orderInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: { total: !0, success: !0, code: !0, message: !0, orderInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: { total: !0, success: !0, code: !0, message: !0, orderInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var batchQueryOrders_request = validate99;
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$", "u");
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderNumbers === void 0 && (missing0 = "orderNumbers")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderNumbers !== void 0) {
      let data0 = data.orderNumbers;
      if (Array.isArray(data0) && data0.length < 1) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    let _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.extOrderNumbers === void 0) {
        let err2 = { instancePath, schemaPath: "#/else/anyOf/0/required", keyword: "required", params: { missingProperty: "extOrderNumbers" }, message: "must have required property 'extOrderNumbers'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.extOrderNumbers !== void 0) {
        let data1 = data.extOrderNumbers;
        if (Array.isArray(data1) && data1.length < 1) {
          let err3 = { instancePath: instancePath + "/extOrderNumbers", schemaPath: "#/else/anyOf/0/properties/extOrderNumbers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    var _valid1 = _errs6 === errors;
    if (valid2 = valid2 || _valid1, _valid1) {
      var props0 = {};
      props0.extOrderNumbers = !0;
    }
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.shippingTimeFrom === void 0) {
        let err4 = { instancePath, schemaPath: "#/else/anyOf/1/required", keyword: "required", params: { missingProperty: "shippingTimeFrom" }, message: "must have required property 'shippingTimeFrom'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.shippingTimeTo === void 0) {
        let err5 = { instancePath, schemaPath: "#/else/anyOf/1/required", keyword: "required", params: { missingProperty: "shippingTimeTo" }, message: "must have required property 'shippingTimeTo'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    valid2 = valid2 || _valid1;
    let _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.createdTimeFrom === void 0) {
        let err6 = { instancePath, schemaPath: "#/else/anyOf/2/required", keyword: "required", params: { missingProperty: "createdTimeFrom" }, message: "must have required property 'createdTimeFrom'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.createdTimeTo === void 0) {
        let err7 = { instancePath, schemaPath: "#/else/anyOf/2/required", keyword: "required", params: { missingProperty: "createdTimeTo" }, message: "must have required property 'createdTimeTo'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    var _valid1 = _errs9 === errors;
    valid2 = valid2 || _valid1;
    let _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.orderedTimeFrom === void 0) {
        let err8 = { instancePath, schemaPath: "#/else/anyOf/3/required", keyword: "required", params: { missingProperty: "orderedTimeFrom" }, message: "must have required property 'orderedTimeFrom'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.orderedTimeTo === void 0) {
        let err9 = { instancePath, schemaPath: "#/else/anyOf/3/required", keyword: "required", params: { missingProperty: "orderedTimeTo" }, message: "must have required property 'orderedTimeTo'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    if (valid2 = valid2 || _valid1, valid2)
      errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
    else {
      let err10 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, valid0 && props0 !== !0 && (props0 = props0 || {}, props0.orderNumbers = !0);
  }
  if (!valid0) {
    let err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.partnerId = !0, props0.customerCode = !0, props0.warehouseCode = !0, props0.extUserId = !0, props0.orderNumbers = !0, props0.extOrderNumbers = !0, props0.shippingTimeFrom = !0, props0.shippingTimeTo = !0, props0.createdTimeFrom = !0, props0.createdTimeTo = !0, props0.orderedTimeFrom = !0, props0.orderedTimeTo = !0, props0.odoType = !0, props0.stage = !0, props0.status = !0, props0.ifNeedBatchInfo = !0, props0.queryFile = !0, props0.page = !0, props0.pageSize = !0), data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err14 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err15 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err16 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err17 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.orderNumbers !== void 0) {
      let data6 = data.orderNumbers;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          let err18 = { instancePath: instancePath + "/orderNumbers", schemaPath: "#/properties/orderNumbers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err19 = { instancePath: instancePath + "/orderNumbers/" + i0, schemaPath: "#/properties/orderNumbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        let err20 = { instancePath: instancePath + "/orderNumbers", schemaPath: "#/properties/orderNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.extOrderNumbers !== void 0) {
      let data8 = data.extOrderNumbers;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != "string") {
            let err21 = { instancePath: instancePath + "/extOrderNumbers/" + i1, schemaPath: "#/properties/extOrderNumbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
      } else {
        let err22 = { instancePath: instancePath + "/extOrderNumbers", schemaPath: "#/properties/extOrderNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.shippingTimeFrom !== void 0) {
      let data10 = data.shippingTimeFrom;
      if (typeof data10 == "string") {
        if (!pattern4.test(data10)) {
          let err23 = { instancePath: instancePath + "/shippingTimeFrom", schemaPath: "#/properties/shippingTimeFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/shippingTimeFrom", schemaPath: "#/properties/shippingTimeFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.shippingTimeTo !== void 0) {
      let data11 = data.shippingTimeTo;
      if (typeof data11 == "string") {
        if (!pattern4.test(data11)) {
          let err25 = { instancePath: instancePath + "/shippingTimeTo", schemaPath: "#/properties/shippingTimeTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/shippingTimeTo", schemaPath: "#/properties/shippingTimeTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.createdTimeFrom !== void 0) {
      let data12 = data.createdTimeFrom;
      if (typeof data12 == "string") {
        if (!pattern4.test(data12)) {
          let err27 = { instancePath: instancePath + "/createdTimeFrom", schemaPath: "#/properties/createdTimeFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/createdTimeFrom", schemaPath: "#/properties/createdTimeFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.createdTimeTo !== void 0) {
      let data13 = data.createdTimeTo;
      if (typeof data13 == "string") {
        if (!pattern4.test(data13)) {
          let err29 = { instancePath: instancePath + "/createdTimeTo", schemaPath: "#/properties/createdTimeTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/createdTimeTo", schemaPath: "#/properties/createdTimeTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.orderedTimeFrom !== void 0) {
      let data14 = data.orderedTimeFrom;
      if (typeof data14 == "string") {
        if (!pattern4.test(data14)) {
          let err31 = { instancePath: instancePath + "/orderedTimeFrom", schemaPath: "#/properties/orderedTimeFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/orderedTimeFrom", schemaPath: "#/properties/orderedTimeFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.orderedTimeTo !== void 0) {
      let data15 = data.orderedTimeTo;
      if (typeof data15 == "string") {
        if (!pattern4.test(data15)) {
          let err33 = { instancePath: instancePath + "/orderedTimeTo", schemaPath: "#/properties/orderedTimeTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/orderedTimeTo", schemaPath: "#/properties/orderedTimeTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.odoType !== void 0 && typeof data.odoType != "string") {
      let err35 = { instancePath: instancePath + "/odoType", schemaPath: "#/properties/odoType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.stage !== void 0 && typeof data.stage != "string") {
      let err36 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err37 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.ifNeedBatchInfo !== void 0 && typeof data.ifNeedBatchInfo != "boolean") {
      let err38 = { instancePath: instancePath + "/ifNeedBatchInfo", schemaPath: "#/properties/ifNeedBatchInfo/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.queryFile !== void 0 && typeof data.queryFile != "boolean") {
      let err39 = { instancePath: instancePath + "/queryFile", schemaPath: "#/properties/queryFile/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.page !== void 0) {
      let data21 = data.page;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
        let err40 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data21 == "number" && isFinite(data21) && !formats2.validate(data21)) {
        let err41 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.pageSize !== void 0) {
      let data22 = data.pageSize;
      if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
        let err42 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 200 || isNaN(data22)) {
          let err43 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data22 < 1 || isNaN(data22)) {
          let err44 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (!formats2.validate(data22)) {
          let err45 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      }
    }
  } else {
    let err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
  }
  return validate100.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate100.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate100(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length;
  else
    var props0 = validate100.evaluated.props;
  return validate99.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate99.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var batchQueryOrders_response = validate102;
var schema49 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, total: { type: "integer", format: "int64" }, orderInfoList: { type: "array", items: { $ref: "contract#/$defs/QueriedOrderDetails" } } } }, schema50 = { type: "object", required: ["orderNumber", "customerCode", "warehouseCode"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, extUserId: { type: "string" }, poNumber: { type: "string" }, orderTime: { type: "string" }, shippingTime: { type: "string" }, trackingNumber: { type: "string" }, carrier: { type: "string" }, carrierService: { type: "string" }, wmsOrderNumber: { type: "string" }, status: { type: "string" }, stage: { type: "string" }, omsOrderStatus: { type: "string" }, orderType: { type: "string" }, storeNumber: { type: "string" }, salesChannel: { type: "string" }, startShipDate: { type: "string" }, endShipDate: { type: "string" }, dimensionUnit: { type: "string" }, weightUnit: { type: "string" }, createTime: { type: ["string", "integer"] }, orderCreatedTime: { type: "string" }, cashOnDelivery: { type: "boolean" }, signatureService: { type: "boolean" }, externalProviderId: { type: "string" }, externalWarehouseCode: { type: "string" }, externalCarrierCode: { type: "string" }, logisticsProvider: { type: "string" }, actualLogistic: { type: "string" }, addressType: { type: "integer", format: "int32" }, theoreticalWeightEA: { type: "number", format: "double" }, theoreticalVolumeEA: { type: "number", format: "double" }, skuMaxLengthEA: { type: "number", format: "double" }, supplier: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, udf13: { type: "string" }, udf14: { type: "string" }, udf15: { type: "string" }, snUrl: { type: "string" }, shipTo: { $ref: "contract#/$defs/QueriedConsignee" }, shipFrom: { $ref: "contract#/$defs/QueriedAddress" }, items: { type: "array", items: { $ref: "contract#/$defs/QueriedOrderItem" } }, handlings: { $ref: "contract#/$defs/QueriedHandlings" }, packages: { type: "array", items: { $ref: "contract#/$defs/QueriedPackage" } }, pallets: { type: "array", items: { $ref: "contract#/$defs/QueriedPallet" } }, snList: { type: "array", items: { $ref: "contract#/$defs/SerialNumbers" } }, batchInfo: { type: "array", items: { $ref: "contract#/$defs/QueriedBatch" } }, fileInfoList: { type: "array", items: { $ref: "contract#/$defs/QueriedOrderFile" } }, additionalInfoList: { type: "array", items: { $ref: "contract#/$defs/OrderAdditionalInfo" } }, shippingExceptionVO: { $ref: "contract#/$defs/ShippingException" } } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
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
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { props: { name: !0, company: !0, companyName: !0, phoneNumber: !0, mobileNumber: !0, email: !0, streetLine1: !0, streetLine2: !0, district: !0, city: !0, state: !0, postalCode: !0, countryCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
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
    if (data.unitCost !== void 0) {
      let data18 = data.unitCost;
      if (typeof data18 == "number" && isFinite(data18)) {
        if (!formats6.validate(data18)) {
          let err19 = { instancePath: instancePath + "/unitCost", schemaPath: "#/properties/unitCost/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/unitCost", schemaPath: "#/properties/unitCost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.unitPrice !== void 0) {
      let data19 = data.unitPrice;
      if (typeof data19 == "number" && isFinite(data19)) {
        if (!formats6.validate(data19)) {
          let err21 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/properties/unitPrice/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/unitPrice", schemaPath: "#/properties/unitPrice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { props: { sku: !0, lineNo: !0, quantity: !0, skuStatus: !0, mfgDate: !0, expDate: !0, batchNo: !0, originCountry: !0, skuDescription: !0, skuCategory: !0, udf1: !0, udf2: !0, udf3: !0, udf4: !0, retailSKU: !0, retailDescription: !0, exception: !0, exceptionMessage: !0, unitCost: !0, unitPrice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var formats68 = (init_number_formats(), __toCommonJS(number_formats_exports)).float;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
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
        if (!formats68.validate(data2)) {
          let err2 = { instancePath: instancePath + "/chargeQty", schemaPath: "#/properties/chargeQty/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
        if (!formats68.validate(data3)) {
          let err4 = { instancePath: instancePath + "/chargeManHour", schemaPath: "#/properties/chargeManHour/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: { chargeType: !0, chargeUnit: !0, chargeQty: !0, chargeManHour: !0, chargeNote: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
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
          validate111(data4[i0], { instancePath: instancePath + "/handlingDetails/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/handlingDetails", schemaPath: "#/properties/handlingDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { props: { standardPallets: !0, oversizedPallets: !0, preStandardPallets: !0, preOversizedPallets: !0, handlingDetails: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
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
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: { sku: !0, quantity: !0, retailSKU: !0, retailDescription: !0, skuStockStatus: !0, mfgDate: !0, expDate: !0, batchNo: !0, originCountry: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.packageNumber !== void 0 && typeof data.packageNumber != "string") {
      let err0 = { instancePath: instancePath + "/packageNumber", schemaPath: "#/properties/packageNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err1 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.weight !== void 0) {
      let data2 = data.weight;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats68.validate(data2)) {
          let err2 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
        if (!formats68.validate(data3)) {
          let err4 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
        if (!formats68.validate(data4)) {
          let err6 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
        if (!formats68.validate(data5)) {
          let err8 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
        if (!formats68.validate(data6)) {
          let err10 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.packageContents !== void 0) {
      let data7 = data.packageContents;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data7[i0], { instancePath: instancePath + "/packageContents/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/packageContents", schemaPath: "#/properties/packageContents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: { packageNumber: !0, trackingNumber: !0, weight: !0, length: !0, width: !0, height: !0, volume: !0, packageContents: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
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
        if (!formats68.validate(data2)) {
          let err2 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
        if (!formats68.validate(data3)) {
          let err4 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
        if (!formats68.validate(data4)) {
          let err6 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
        if (!formats68.validate(data5)) {
          let err8 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
        if (!formats68.validate(data6)) {
          let err10 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: { palletCode: !0, preBuilt: !0, weight: !0, length: !0, width: !0, height: !0, volume: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
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
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { props: { skuCode: !0, snList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
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
    if (data.retailSKU !== void 0 && typeof data.retailSKU != "string") {
      let err9 = { instancePath: instancePath + "/retailSKU", schemaPath: "#/properties/retailSKU/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.coo !== void 0 && typeof data.coo != "string") {
      let err10 = { instancePath: instancePath + "/coo", schemaPath: "#/properties/coo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: { lineNo: !0, sku: !0, qty: !0, stockStatus: !0, batchNumber: !0, mfgDate: !0, expDate: !0, retailSKU: !0, coo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileName !== void 0 && typeof data.fileName != "string") {
      let err0 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.fileUrl !== void 0 && typeof data.fileUrl != "string") {
      let err1 = { instancePath: instancePath + "/fileUrl", schemaPath: "#/properties/fileUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.fileType !== void 0 && typeof data.fileType != "string") {
      let err2 = { instancePath: instancePath + "/fileType", schemaPath: "#/properties/fileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fileFormat !== void 0 && typeof data.fileFormat != "string") {
      let err3 = { instancePath: instancePath + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.isUpdate !== void 0 && typeof data.isUpdate != "boolean") {
      let err4 = { instancePath: instancePath + "/isUpdate", schemaPath: "#/properties/isUpdate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { props: { fileName: !0, fileUrl: !0, fileType: !0, fileFormat: !0, isUpdate: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.infoType !== void 0 && typeof data.infoType != "string") {
      let err0 = { instancePath: instancePath + "/infoType", schemaPath: "#/properties/infoType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.infoTypeCode !== void 0 && typeof data.infoTypeCode != "string") {
      let err1 = { instancePath: instancePath + "/infoTypeCode", schemaPath: "#/properties/infoTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.content !== void 0 && typeof data.content != "string") {
      let err2 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err3 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uploadedTime !== void 0 && typeof data.uploadedTime != "string") {
      let err4 = { instancePath: instancePath + "/uploadedTime", schemaPath: "#/properties/uploadedTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderAdditionalFiles !== void 0) {
      let data5 = data.orderAdditionalFiles;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate124(data5[i0], { instancePath: instancePath + "/orderAdditionalFiles/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/orderAdditionalFiles", schemaPath: "#/properties/orderAdditionalFiles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = { props: { infoType: !0, infoTypeCode: !0, content: !0, note: !0, uploadedTime: !0, orderAdditionalFiles: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err3 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err4 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err5 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err6 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.extOrderNumber !== void 0 && typeof data.extOrderNumber != "string") {
      let err7 = { instancePath: instancePath + "/extOrderNumber", schemaPath: "#/properties/extOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err8 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.poNumber !== void 0 && typeof data.poNumber != "string") {
      let err9 = { instancePath: instancePath + "/poNumber", schemaPath: "#/properties/poNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.orderTime !== void 0 && typeof data.orderTime != "string") {
      let err10 = { instancePath: instancePath + "/orderTime", schemaPath: "#/properties/orderTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.shippingTime !== void 0 && typeof data.shippingTime != "string") {
      let err11 = { instancePath: instancePath + "/shippingTime", schemaPath: "#/properties/shippingTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err12 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.carrier !== void 0 && typeof data.carrier != "string") {
      let err13 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.carrierService !== void 0 && typeof data.carrierService != "string") {
      let err14 = { instancePath: instancePath + "/carrierService", schemaPath: "#/properties/carrierService/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.wmsOrderNumber !== void 0 && typeof data.wmsOrderNumber != "string") {
      let err15 = { instancePath: instancePath + "/wmsOrderNumber", schemaPath: "#/properties/wmsOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.stage !== void 0 && typeof data.stage != "string") {
      let err17 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.omsOrderStatus !== void 0 && typeof data.omsOrderStatus != "string") {
      let err18 = { instancePath: instancePath + "/omsOrderStatus", schemaPath: "#/properties/omsOrderStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.orderType !== void 0 && typeof data.orderType != "string") {
      let err19 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.startShipDate !== void 0 && typeof data.startShipDate != "string") {
      let err22 = { instancePath: instancePath + "/startShipDate", schemaPath: "#/properties/startShipDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.endShipDate !== void 0 && typeof data.endShipDate != "string") {
      let err23 = { instancePath: instancePath + "/endShipDate", schemaPath: "#/properties/endShipDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string") {
      let err24 = { instancePath: instancePath + "/dimensionUnit", schemaPath: "#/properties/dimensionUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.weightUnit !== void 0 && typeof data.weightUnit != "string") {
      let err25 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.createTime !== void 0) {
      let data23 = data.createTime;
      if (typeof data23 != "string" && !(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
        let err26 = { instancePath: instancePath + "/createTime", schemaPath: "#/properties/createTime/type", keyword: "type", params: { type: schema50.properties.createTime.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.orderCreatedTime !== void 0 && typeof data.orderCreatedTime != "string") {
      let err27 = { instancePath: instancePath + "/orderCreatedTime", schemaPath: "#/properties/orderCreatedTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.cashOnDelivery !== void 0 && typeof data.cashOnDelivery != "boolean") {
      let err28 = { instancePath: instancePath + "/cashOnDelivery", schemaPath: "#/properties/cashOnDelivery/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.signatureService !== void 0 && typeof data.signatureService != "boolean") {
      let err29 = { instancePath: instancePath + "/signatureService", schemaPath: "#/properties/signatureService/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.externalProviderId !== void 0 && typeof data.externalProviderId != "string") {
      let err30 = { instancePath: instancePath + "/externalProviderId", schemaPath: "#/properties/externalProviderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.externalWarehouseCode !== void 0 && typeof data.externalWarehouseCode != "string") {
      let err31 = { instancePath: instancePath + "/externalWarehouseCode", schemaPath: "#/properties/externalWarehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.externalCarrierCode !== void 0 && typeof data.externalCarrierCode != "string") {
      let err32 = { instancePath: instancePath + "/externalCarrierCode", schemaPath: "#/properties/externalCarrierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.logisticsProvider !== void 0 && typeof data.logisticsProvider != "string") {
      let err33 = { instancePath: instancePath + "/logisticsProvider", schemaPath: "#/properties/logisticsProvider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.actualLogistic !== void 0 && typeof data.actualLogistic != "string") {
      let err34 = { instancePath: instancePath + "/actualLogistic", schemaPath: "#/properties/actualLogistic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.addressType !== void 0) {
      let data32 = data.addressType;
      if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
        let err35 = { instancePath: instancePath + "/addressType", schemaPath: "#/properties/addressType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data32 == "number" && isFinite(data32) && !formats2.validate(data32)) {
        let err36 = { instancePath: instancePath + "/addressType", schemaPath: "#/properties/addressType/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.theoreticalWeightEA !== void 0) {
      let data33 = data.theoreticalWeightEA;
      if (typeof data33 == "number" && isFinite(data33)) {
        if (!formats6.validate(data33)) {
          let err37 = { instancePath: instancePath + "/theoreticalWeightEA", schemaPath: "#/properties/theoreticalWeightEA/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/theoreticalWeightEA", schemaPath: "#/properties/theoreticalWeightEA/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.theoreticalVolumeEA !== void 0) {
      let data34 = data.theoreticalVolumeEA;
      if (typeof data34 == "number" && isFinite(data34)) {
        if (!formats6.validate(data34)) {
          let err39 = { instancePath: instancePath + "/theoreticalVolumeEA", schemaPath: "#/properties/theoreticalVolumeEA/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/theoreticalVolumeEA", schemaPath: "#/properties/theoreticalVolumeEA/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.skuMaxLengthEA !== void 0) {
      let data35 = data.skuMaxLengthEA;
      if (typeof data35 == "number" && isFinite(data35)) {
        if (!formats6.validate(data35)) {
          let err41 = { instancePath: instancePath + "/skuMaxLengthEA", schemaPath: "#/properties/skuMaxLengthEA/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        let err42 = { instancePath: instancePath + "/skuMaxLengthEA", schemaPath: "#/properties/skuMaxLengthEA/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.supplier !== void 0 && typeof data.supplier != "string") {
      let err43 = { instancePath: instancePath + "/supplier", schemaPath: "#/properties/supplier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err44 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err45 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err46 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err47 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err48 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err49 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err50 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err51 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.udf13 !== void 0 && typeof data.udf13 != "string") {
      let err52 = { instancePath: instancePath + "/udf13", schemaPath: "#/properties/udf13/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
    }
    if (data.udf14 !== void 0 && typeof data.udf14 != "string") {
      let err53 = { instancePath: instancePath + "/udf14", schemaPath: "#/properties/udf14/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
    }
    if (data.udf15 !== void 0 && typeof data.udf15 != "string") {
      let err54 = { instancePath: instancePath + "/udf15", schemaPath: "#/properties/udf15/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
    }
    if (data.snUrl !== void 0 && typeof data.snUrl != "string") {
      let err55 = { instancePath: instancePath + "/snUrl", schemaPath: "#/properties/snUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
    }
    if (data.shipTo !== void 0 && (validate105(data.shipTo, { instancePath: instancePath + "/shipTo", parentData: data, parentDataProperty: "shipTo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.shipFrom !== void 0 && (validate93(data.shipFrom, { instancePath: instancePath + "/shipFrom", parentData: data, parentDataProperty: "shipFrom", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.items !== void 0) {
      let data51 = data.items;
      if (Array.isArray(data51)) {
        let len0 = data51.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate108(data51[i0], { instancePath: instancePath + "/items/" + i0, parentData: data51, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
      } else {
        let err56 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.handlings !== void 0 && (validate110(data.handlings, { instancePath: instancePath + "/handlings", parentData: data, parentDataProperty: "handlings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.packages !== void 0) {
      let data54 = data.packages;
      if (Array.isArray(data54)) {
        let len1 = data54.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate114(data54[i1], { instancePath: instancePath + "/packages/" + i1, parentData: data54, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
      } else {
        let err57 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.pallets !== void 0) {
      let data56 = data.pallets;
      if (Array.isArray(data56)) {
        let len2 = data56.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate118(data56[i2], { instancePath: instancePath + "/pallets/" + i2, parentData: data56, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
      } else {
        let err58 = { instancePath: instancePath + "/pallets", schemaPath: "#/properties/pallets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.snList !== void 0) {
      let data58 = data.snList;
      if (Array.isArray(data58)) {
        let len3 = data58.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate120(data58[i3], { instancePath: instancePath + "/snList/" + i3, parentData: data58, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
      } else {
        let err59 = { instancePath: instancePath + "/snList", schemaPath: "#/properties/snList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.batchInfo !== void 0) {
      let data60 = data.batchInfo;
      if (Array.isArray(data60)) {
        let len4 = data60.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate122(data60[i4], { instancePath: instancePath + "/batchInfo/" + i4, parentData: data60, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
      } else {
        let err60 = { instancePath: instancePath + "/batchInfo", schemaPath: "#/properties/batchInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.fileInfoList !== void 0) {
      let data62 = data.fileInfoList;
      if (Array.isArray(data62)) {
        let len5 = data62.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate124(data62[i5], { instancePath: instancePath + "/fileInfoList/" + i5, parentData: data62, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
      } else {
        let err61 = { instancePath: instancePath + "/fileInfoList", schemaPath: "#/properties/fileInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.additionalInfoList !== void 0) {
      let data64 = data.additionalInfoList;
      if (Array.isArray(data64)) {
        let len6 = data64.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate126(data64[i6], { instancePath: instancePath + "/additionalInfoList/" + i6, parentData: data64, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length);
      } else {
        let err62 = { instancePath: instancePath + "/additionalInfoList", schemaPath: "#/properties/additionalInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    data.shippingExceptionVO !== void 0 && (validate95(data.shippingExceptionVO, { instancePath: instancePath + "/shippingExceptionVO", parentData: data, parentDataProperty: "shippingExceptionVO", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length));
  } else {
    let err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { props: { partnerId: !0, orderNumber: !0, customerCode: !0, warehouseCode: !0, extOrderNumber: !0, extUserId: !0, poNumber: !0, orderTime: !0, shippingTime: !0, trackingNumber: !0, carrier: !0, carrierService: !0, wmsOrderNumber: !0, status: !0, stage: !0, omsOrderStatus: !0, orderType: !0, storeNumber: !0, salesChannel: !0, startShipDate: !0, endShipDate: !0, dimensionUnit: !0, weightUnit: !0, createTime: !0, orderCreatedTime: !0, cashOnDelivery: !0, signatureService: !0, externalProviderId: !0, externalWarehouseCode: !0, externalCarrierCode: !0, logisticsProvider: !0, actualLogistic: !0, addressType: !0, theoreticalWeightEA: !0, theoreticalVolumeEA: !0, skuMaxLengthEA: !0, supplier: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0, udf13: !0, udf14: !0, udf15: !0, snUrl: !0, shipTo: !0, shipFrom: !0, items: !0, handlings: !0, packages: !0, pallets: !0, snList: !0, batchInfo: !0, fileInfoList: !0, additionalInfoList: !0, shippingExceptionVO: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
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
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema49.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema49.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats0.validate(data3)) {
        let err5 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.orderInfoList !== void 0) {
      let data4 = data.orderInfoList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate104(data4[i0], { instancePath: instancePath + "/orderInfoList/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/orderInfoList", schemaPath: "#/properties/orderInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: { success: !0, code: !0, message: !0, total: !0, orderInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: { success: !0, code: !0, message: !0, total: !0, orderInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var addOrderFiles_request = validate132;
var schema64 = { type: "object", required: ["fileType", "fileName"], properties: { fileType: { type: "string", enum: ["Shipping Label", "Commercial Invoice", "Bill of Lading", "Product Label", "Carton Label", "Packing List", "Pallet Label", "Other"] }, fileUrl: { type: "string" }, fileBase64: { type: "string", contentEncoding: "base64" }, fileName: { type: "string" }, fileFormat: { type: "string" }, isUpdate: { type: "boolean" } }, if: { required: ["fileUrl"] }, then: { properties: { fileBase64: !1 } }, else: { required: ["fileBase64"] } };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.fileUrl === void 0 && (missing0 = "fileUrl")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.fileBase64 !== void 0) {
      let err1 = { instancePath: instancePath + "/fileBase64", schemaPath: "#/then/properties/fileBase64/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.fileBase64 = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.fileBase64 === void 0) {
      let err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "fileBase64" }, message: "must have required property 'fileBase64'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileType === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileType" }, message: "must have required property 'fileType'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fileName === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileName" }, message: "must have required property 'fileName'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.fileType = !0, props0.fileUrl = !0, props0.fileBase64 = !0, props0.fileName = !0, props0.fileFormat = !0, props0.isUpdate = !0), data.fileType !== void 0) {
      let data1 = data.fileType;
      if (typeof data1 != "string") {
        let err6 = { instancePath: instancePath + "/fileType", schemaPath: "#/properties/fileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data1 === "Shipping Label" || data1 === "Commercial Invoice" || data1 === "Bill of Lading" || data1 === "Product Label" || data1 === "Carton Label" || data1 === "Packing List" || data1 === "Pallet Label" || data1 === "Other")) {
        let err7 = { instancePath: instancePath + "/fileType", schemaPath: "#/properties/fileType/enum", keyword: "enum", params: { allowedValues: schema64.properties.fileType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.fileUrl !== void 0 && typeof data.fileUrl != "string") {
      let err8 = { instancePath: instancePath + "/fileUrl", schemaPath: "#/properties/fileUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.fileBase64 !== void 0 && typeof data.fileBase64 != "string") {
      let err9 = { instancePath: instancePath + "/fileBase64", schemaPath: "#/properties/fileBase64/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.fileName !== void 0 && typeof data.fileName != "string") {
      let err10 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.fileFormat !== void 0 && typeof data.fileFormat != "string") {
      let err11 = { instancePath: instancePath + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.isUpdate !== void 0 && typeof data.isUpdate != "boolean") {
      let err12 = { instancePath: instancePath + "/isUpdate", schemaPath: "#/properties/isUpdate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate134.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate134.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.carrier !== void 0 && typeof data.carrier != "string") {
      let err0 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.carrierService !== void 0 && typeof data.carrierService != "string") {
      let err1 = { instancePath: instancePath + "/carrierService", schemaPath: "#/properties/carrierService/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err2 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { props: { carrier: !0, carrierService: !0, trackingNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.files === void 0 && (missing0 = "files")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.files !== void 0) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        let _errs4 = errors, len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0], _errs5 = errors;
          if (errors === _errs5)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.fileUrl === void 0 && (missing1 = "fileUrl")) {
                let err1 = {};
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            } else {
              let err2 = {};
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          var valid2 = _errs5 === errors;
          if (valid2)
            break;
        }
        if (valid2)
          errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
        else {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.files !== void 0) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        let _errs9 = errors, len1 = data2.length, valid4 = !0;
        if (data2.length > 0) {
          let count0 = 0;
          for (let i1 = 0; i1 < len1; i1++) {
            let data3 = data2[i1], _errs10 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.fileBase64 === void 0) {
                let err4 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/then/properties/files/contains/required", keyword: "required", params: { missingProperty: "fileBase64" }, message: "must have required property 'fileBase64'" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            } else {
              let err5 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/then/properties/files/contains/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            var _valid1 = _errs10 === errors;
            if (_valid1) {
              if (count0++, count0 > 0) {
                valid4 = !1;
                break;
              }
              count0 >= 0 && (valid4 = !0);
            }
          }
        }
        if (valid4)
          errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
        else {
          let err6 = { instancePath: instancePath + "/files", schemaPath: "#/then/properties/files/contains", keyword: "contains", params: { minContains: 0, maxContains: 0 }, message: "must contain at least 0 and no more than 0 valid item(s)" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    var _valid0 = _errs7 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.files = !0;
    }
  }
  if (!valid0) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.orderNumber === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.files === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.partnerId = !0, props0.customerCode = !0, props0.orderNumber = !0, props0.extUserId = !0, props0.files = !0, props0.shippingInstructions = !0, props0.pickupCode = !0), data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err11 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err12 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err13 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err14 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.files !== void 0) {
      let data8 = data.files;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate134(data8[i2], { instancePath: instancePath + "/files/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.shippingInstructions !== void 0 && (validate136(data.shippingInstructions, { instancePath: instancePath + "/shippingInstructions", parentData: data, parentDataProperty: "shippingInstructions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length)), data.pickupCode !== void 0 && typeof data.pickupCode != "string") {
      let err16 = { instancePath: instancePath + "/pickupCode", schemaPath: "#/properties/pickupCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate133.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate133.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate133(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length;
  else
    var props0 = validate133.evaluated.props;
  return validate132.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate132.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var addOrderFiles_response = validate139;
var schema67 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
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
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema67.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema67.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate140(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length), validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var updateLogisticStatus_request = validate142;
var schema70 = { type: "object", required: ["status"], properties: { orderNumber: { type: "string" }, wmsOrderNumber: { type: "string" }, trackingNumber: { type: "string" }, status: { type: "string", enum: ["PENDING", "SHIPPED", "IN_TRANSIT", "DELIVERYING", "DELIVERED", "NOT_FOUND", "EXCEPTION", "CANCELLED"] }, extUserId: { type: "string" }, eventList: { type: "array", items: { $ref: "contract#/$defs/LogisticEvent" } } } };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event !== void 0 && typeof data.event != "string") {
      let err0 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.eventDate !== void 0) {
      let data1 = data.eventDate;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err1 = { instancePath: instancePath + "/eventDate", schemaPath: "#/properties/eventDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && !formats0.validate(data1)) {
        let err2 = { instancePath: instancePath + "/eventDate", schemaPath: "#/properties/eventDate/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { props: { event: !0, eventDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err1 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.wmsOrderNumber !== void 0 && typeof data.wmsOrderNumber != "string") {
      let err2 = { instancePath: instancePath + "/wmsOrderNumber", schemaPath: "#/properties/wmsOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err3 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string") {
        let err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data3 === "PENDING" || data3 === "SHIPPED" || data3 === "IN_TRANSIT" || data3 === "DELIVERYING" || data3 === "DELIVERED" || data3 === "NOT_FOUND" || data3 === "EXCEPTION" || data3 === "CANCELLED")) {
        let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema70.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err6 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.eventList !== void 0) {
      let data5 = data.eventList;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate145(data5[i0], { instancePath: instancePath + "/eventList/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/eventList", schemaPath: "#/properties/eventList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
validate144.evaluated = { props: { orderNumber: !0, wmsOrderNumber: !0, trackingNumber: !0, status: !0, extUserId: !0, eventList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.customerCode === void 0 && (missing0 = "customerCode")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.orderNumberList !== void 0) {
      let data0 = data.orderNumberList;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.orderNumber === void 0) {
              let err1 = { instancePath: instancePath + "/orderNumberList/" + i0, schemaPath: "#/then/properties/orderNumberList/items/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.orderNumber !== void 0) {
              let data2 = data1.orderNumber;
              if (typeof data2 == "string" && func1(data2) < 1) {
                let err2 = { instancePath: instancePath + "/orderNumberList/" + i0 + "/orderNumber", schemaPath: "#/then/properties/orderNumberList/items/properties/orderNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.orderNumberList = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.warehouseCode === void 0) {
        let err3 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.orderNumberList !== void 0) {
        let data3 = data.orderNumberList;
        if (Array.isArray(data3)) {
          let len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data4 = data3[i1];
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.wmsOrderNumber === void 0) {
                let err4 = { instancePath: instancePath + "/orderNumberList/" + i1, schemaPath: "#/else/properties/orderNumberList/items/required", keyword: "required", params: { missingProperty: "wmsOrderNumber" }, message: "must have required property 'wmsOrderNumber'" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              if (data4.wmsOrderNumber !== void 0) {
                let data5 = data4.wmsOrderNumber;
                if (typeof data5 == "string" && func1(data5) < 1) {
                  let err5 = { instancePath: instancePath + "/orderNumberList/" + i1 + "/wmsOrderNumber", schemaPath: "#/else/properties/orderNumberList/items/properties/wmsOrderNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, valid0 && props0 !== !0 && (props0 = props0 || {}, props0.orderNumberList = !0), ifClause0 = "else";
  }
  if (!valid0) {
    let err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumberList === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumberList" }, message: "must have required property 'orderNumberList'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.partnerId = !0, props0.customerCode = !0, props0.warehouseCode = !0, props0.updateTrackNo = !0, props0.orderNumberList = !0), data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err8 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err9 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err10 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.updateTrackNo !== void 0 && typeof data.updateTrackNo != "boolean") {
      let err11 = { instancePath: instancePath + "/updateTrackNo", schemaPath: "#/properties/updateTrackNo/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.orderNumberList !== void 0) {
      let data10 = data.orderNumberList;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          let err12 = { instancePath: instancePath + "/orderNumberList", schemaPath: "#/properties/orderNumberList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate144(data10[i2], { instancePath: instancePath + "/orderNumberList/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/orderNumberList", schemaPath: "#/properties/orderNumberList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate143.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate143.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate143(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length;
  else
    var props0 = validate143.evaluated.props;
  return validate142.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate142.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var updateLogisticStatus_response = validate149;
var schema73 = { type: "object", required: ["success", "result"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, result: { $ref: "contract#/$defs/LogisticStatusResult" } } };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err0 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.wmsOrderNumber !== void 0 && typeof data.wmsOrderNumber != "string") {
      let err1 = { instancePath: instancePath + "/wmsOrderNumber", schemaPath: "#/properties/wmsOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err2 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err4 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.errorMessage !== void 0 && typeof data.errorMessage != "string") {
      let err5 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/properties/errorMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: { orderNumber: !0, wmsOrderNumber: !0, trackingNumber: !0, status: !0, extUserId: !0, errorMessage: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0 && typeof data.code != "string") {
      let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err4 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderNumberList !== void 0) {
      let data4 = data.orderNumberList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate152(data4[i0], { instancePath: instancePath + "/orderNumberList/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/orderNumberList", schemaPath: "#/properties/orderNumberList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { props: { success: !0, code: !0, message: !0, warehouseCode: !0, orderNumberList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.result === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema73.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema73.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.result !== void 0 && (validate151(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { props: { success: !0, code: !0, message: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate150(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length), validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { props: { success: !0, code: !0, message: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var updateOnlineStatus_request = validate156;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.onlineStatus === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onlineStatus" }, message: "must have required property 'onlineStatus'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err2 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.onlineStatus !== void 0 && typeof data.onlineStatus != "string") {
      let err3 = { instancePath: instancePath + "/onlineStatus", schemaPath: "#/properties/onlineStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err4 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate158.errors = vErrors, errors === 0;
}
validate158.evaluated = { props: { orderNumber: !0, onlineStatus: !0, extUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderNumberList === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumberList" }, message: "must have required property 'orderNumberList'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err2 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err3 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err4 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderNumberList !== void 0) {
      let data3 = data.orderNumberList;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err5 = { instancePath: instancePath + "/orderNumberList", schemaPath: "#/properties/orderNumberList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate158(data3[i0], { instancePath: instancePath + "/orderNumberList/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/orderNumberList", schemaPath: "#/properties/orderNumberList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { props: { partnerId: !0, customerCode: !0, warehouseCode: !0, orderNumberList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate156.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate157(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length), validate156.errors = vErrors, errors === 0;
}
validate156.evaluated = { props: { partnerId: !0, customerCode: !0, warehouseCode: !0, orderNumberList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var updateOnlineStatus_response = validate161;
var schema80 = { type: "object", required: ["success", "result"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, result: { $ref: "contract#/$defs/OnlineStatusResult" } } };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err0 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.onlineStatus !== void 0 && typeof data.onlineStatus != "string") {
      let err1 = { instancePath: instancePath + "/onlineStatus", schemaPath: "#/properties/onlineStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err2 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.errorMessage !== void 0 && typeof data.errorMessage != "string") {
      let err3 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/properties/errorMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
validate164.evaluated = { props: { orderNumber: !0, onlineStatus: !0, extUserId: !0, errorMessage: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0 && typeof data.code != "string") {
      let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err4 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderNumberList !== void 0) {
      let data4 = data.orderNumberList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate164(data4[i0], { instancePath: instancePath + "/orderNumberList/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/orderNumberList", schemaPath: "#/properties/orderNumberList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { props: { success: !0, code: !0, message: !0, warehouseCode: !0, orderNumberList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.result === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema80.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema80.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.result !== void 0 && (validate163(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
validate162.evaluated = { props: { success: !0, code: !0, message: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate162(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length), validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { props: { success: !0, code: !0, message: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var createProductionOrder_request = validate168;
var schema84 = { type: "object", required: ["productionOrderNumber", "customerCode", "warehouseCode", "productionType", "itemList"], properties: { partnerId: { type: "string" }, productionOrderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, productionType: { type: "string", enum: ["KITTING", "UNKITTING"] }, note: { type: "string" }, itemList: { type: "array", minItems: 1, items: { $ref: "contract#/$defs/ProductionOrderLine" } } } };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.skuCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skuCode" }, message: "must have required property 'skuCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.expectQty === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expectQty" }, message: "must have required property 'expectQty'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.skuCode !== void 0 && typeof data.skuCode != "string") {
      let err2 = { instancePath: instancePath + "/skuCode", schemaPath: "#/properties/skuCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.unit !== void 0 && typeof data.unit != "string") {
      let err4 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.expectQty !== void 0) {
      let data3 = data.expectQty;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err5 = { instancePath: instancePath + "/expectQty", schemaPath: "#/properties/expectQty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 <= 0 || isNaN(data3)) {
          let err6 = { instancePath: instancePath + "/expectQty", schemaPath: "#/properties/expectQty/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!formats2.validate(data3)) {
          let err7 = { instancePath: instancePath + "/expectQty", schemaPath: "#/properties/expectQty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = { props: { skuCode: !0, description: !0, unit: !0, expectQty: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lineNo === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lineNo" }, message: "must have required property 'lineNo'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.fromItemList === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fromItemList" }, message: "must have required property 'fromItemList'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.toItemList === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toItemList" }, message: "must have required property 'toItemList'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.lineNo !== void 0 && typeof data.lineNo != "string") {
      let err3 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.fromItemList !== void 0) {
      let data1 = data.fromItemList;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/fromItemList", schemaPath: "#/properties/fromItemList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate171(data1[i0], { instancePath: instancePath + "/fromItemList/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/fromItemList", schemaPath: "#/properties/fromItemList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.toItemList !== void 0) {
      let data3 = data.toItemList;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err6 = { instancePath: instancePath + "/toItemList", schemaPath: "#/properties/toItemList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate171(data3[i1], { instancePath: instancePath + "/toItemList/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/toItemList", schemaPath: "#/properties/toItemList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
validate170.evaluated = { props: { lineNo: !0, fromItemList: !0, toItemList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productionOrderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productionOrderNumber" }, message: "must have required property 'productionOrderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.productionType === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productionType" }, message: "must have required property 'productionType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.itemList === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemList" }, message: "must have required property 'itemList'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err5 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.productionOrderNumber !== void 0 && typeof data.productionOrderNumber != "string") {
      let err6 = { instancePath: instancePath + "/productionOrderNumber", schemaPath: "#/properties/productionOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err7 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err8 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.productionType !== void 0) {
      let data4 = data.productionType;
      if (typeof data4 != "string") {
        let err9 = { instancePath: instancePath + "/productionType", schemaPath: "#/properties/productionType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data4 === "KITTING" || data4 === "UNKITTING")) {
        let err10 = { instancePath: instancePath + "/productionType", schemaPath: "#/properties/productionType/enum", keyword: "enum", params: { allowedValues: schema84.properties.productionType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err11 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.itemList !== void 0) {
      let data6 = data.itemList;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err12 = { instancePath: instancePath + "/itemList", schemaPath: "#/properties/itemList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate170(data6[i0], { instancePath: instancePath + "/itemList/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/itemList", schemaPath: "#/properties/itemList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
validate169.evaluated = { props: { partnerId: !0, productionOrderNumber: !0, customerCode: !0, warehouseCode: !0, productionType: !0, note: !0, itemList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate169(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length), validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { props: { partnerId: !0, productionOrderNumber: !0, customerCode: !0, warehouseCode: !0, productionType: !0, note: !0, itemList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var createProductionOrder_response = validate176;
var schema88 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
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
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema88.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema88.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate177(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length), validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var cancelProductionOrder_request = validate179;
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productionOrderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productionOrderNumber" }, message: "must have required property 'productionOrderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err2 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.productionOrderNumber !== void 0 && typeof data.productionOrderNumber != "string") {
      let err3 = { instancePath: instancePath + "/productionOrderNumber", schemaPath: "#/properties/productionOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate180.errors = vErrors, errors === 0;
}
validate180.evaluated = { props: { partnerId: !0, productionOrderNumber: !0, customerCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate180(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length), validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { props: { partnerId: !0, productionOrderNumber: !0, customerCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
var cancelProductionOrder_response = validate182;
var schema92 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
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
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema92.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema92.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate183(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length), validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var createAsn_request = validate185;
var schema94 = { type: "object", required: ["partnerId", "customerCode", "warehouseCode", "asnNumber", "asnLineItems"], properties: { partnerId: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, asnNumber: { type: "string" }, extAsnNumber: { type: "string" }, extUserId: { type: "string" }, asnType: { type: "string", enum: ["SUPPLIER_RECEIPT", "RETURN", "OTHER_INBOUND", "PURCHASE", "MANUAL", "FIRST_LEG", "TRANSFER_PLAN", "TRANSFER_AVAILABLE"] }, trackingNumber: { type: "string" }, referenceNumber: { type: "string" }, containerNumber: { type: "string" }, sealNumber: { type: "string" }, expectedReceiptDate: { type: "string" }, warehouseNotes: { type: "string" }, carrier: { type: "string" }, supplier: { type: "string" }, capacityType: { type: "string" }, isSpecifyBatch: { type: "boolean" }, snUrl: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, asnTagList: { type: "array", items: { type: "integer", format: "int64" } }, asnLineItems: { type: "array", items: { $ref: "contract#/$defs/AdvanceShipNoticeLine" } }, markList: { type: "array", items: { $ref: "contract#/$defs/AsnShippingMark" } } } }, schema95 = { type: "object", required: ["sku", "quantity"], properties: { sku: { type: "string" }, quantity: { type: "integer", format: "int32", exclusiveMinimum: 0 }, lineNo: { type: "string" }, skuStatus: { type: "string", enum: ["GOOD", "DAMAGE"] }, poNumber: { type: "string" }, poLineNo: { type: "string" }, markCode: { type: "string" }, barCodeEA: { type: "string" }, mfgDate: { type: "string" }, expDate: { type: "string" }, batchNo: { type: "string" }, originCountry: { type: "string" }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" } } };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.quantity === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err2 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.quantity !== void 0) {
      let data1 = data.quantity;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 <= 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!formats2.validate(data1)) {
          let err5 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.lineNo !== void 0 && typeof data.lineNo != "string") {
      let err6 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.skuStatus !== void 0) {
      let data3 = data.skuStatus;
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/skuStatus", schemaPath: "#/properties/skuStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data3 === "GOOD" || data3 === "DAMAGE")) {
        let err8 = { instancePath: instancePath + "/skuStatus", schemaPath: "#/properties/skuStatus/enum", keyword: "enum", params: { allowedValues: schema95.properties.skuStatus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.poNumber !== void 0 && typeof data.poNumber != "string") {
      let err9 = { instancePath: instancePath + "/poNumber", schemaPath: "#/properties/poNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.poLineNo !== void 0 && typeof data.poLineNo != "string") {
      let err10 = { instancePath: instancePath + "/poLineNo", schemaPath: "#/properties/poLineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.markCode !== void 0 && typeof data.markCode != "string") {
      let err11 = { instancePath: instancePath + "/markCode", schemaPath: "#/properties/markCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.barCodeEA !== void 0 && typeof data.barCodeEA != "string") {
      let err12 = { instancePath: instancePath + "/barCodeEA", schemaPath: "#/properties/barCodeEA/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err13 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err14 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err15 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.originCountry !== void 0 && typeof data.originCountry != "string") {
      let err16 = { instancePath: instancePath + "/originCountry", schemaPath: "#/properties/originCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.udf1 !== void 0 && typeof data.udf1 != "string") {
      let err17 = { instancePath: instancePath + "/udf1", schemaPath: "#/properties/udf1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.udf2 !== void 0 && typeof data.udf2 != "string") {
      let err18 = { instancePath: instancePath + "/udf2", schemaPath: "#/properties/udf2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.udf3 !== void 0 && typeof data.udf3 != "string") {
      let err19 = { instancePath: instancePath + "/udf3", schemaPath: "#/properties/udf3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.udf4 !== void 0 && typeof data.udf4 != "string") {
      let err20 = { instancePath: instancePath + "/udf4", schemaPath: "#/properties/udf4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err21 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err22 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err23 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err24 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err25 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err26 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err27 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err28 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = { props: { sku: !0, quantity: !0, lineNo: !0, skuStatus: !0, poNumber: !0, poLineNo: !0, markCode: !0, barCodeEA: !0, mfgDate: !0, expDate: !0, batchNo: !0, originCountry: !0, udf1: !0, udf2: !0, udf3: !0, udf4: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema96 = { type: "object", required: ["markCode"], properties: { markCode: { type: "string" }, weight: { type: "number" }, length: { type: "number" }, width: { type: "number" }, height: { type: "number" }, lengthUnit: { type: "string", enum: ["cm", "In", "m"] }, weightUnit: { type: "string", enum: ["KG", "LBS", "GRAM"] } } };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.markCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markCode" }, message: "must have required property 'markCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.markCode !== void 0 && typeof data.markCode != "string") {
      let err1 = { instancePath: instancePath + "/markCode", schemaPath: "#/properties/markCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.weight !== void 0) {
      let data1 = data.weight;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.length !== void 0) {
      let data2 = data.length;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.width !== void 0) {
      let data3 = data.width;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.height !== void 0) {
      let data4 = data.height;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err5 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.lengthUnit !== void 0) {
      let data5 = data.lengthUnit;
      if (typeof data5 != "string") {
        let err6 = { instancePath: instancePath + "/lengthUnit", schemaPath: "#/properties/lengthUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data5 === "cm" || data5 === "In" || data5 === "m")) {
        let err7 = { instancePath: instancePath + "/lengthUnit", schemaPath: "#/properties/lengthUnit/enum", keyword: "enum", params: { allowedValues: schema96.properties.lengthUnit.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.weightUnit !== void 0) {
      let data6 = data.weightUnit;
      if (typeof data6 != "string") {
        let err8 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data6 === "KG" || data6 === "LBS" || data6 === "GRAM")) {
        let err9 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/enum", keyword: "enum", params: { allowedValues: schema96.properties.weightUnit.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate189.errors = vErrors, errors === 0;
}
validate189.evaluated = { props: { markCode: !0, weight: !0, length: !0, width: !0, height: !0, lengthUnit: !0, weightUnit: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnerId" }, message: "must have required property 'partnerId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.asnNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.asnLineItems === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnLineItems" }, message: "must have required property 'asnLineItems'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err5 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err8 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.extAsnNumber !== void 0 && typeof data.extAsnNumber != "string") {
      let err9 = { instancePath: instancePath + "/extAsnNumber", schemaPath: "#/properties/extAsnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err10 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.asnType !== void 0) {
      let data6 = data.asnType;
      if (typeof data6 != "string") {
        let err11 = { instancePath: instancePath + "/asnType", schemaPath: "#/properties/asnType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data6 === "SUPPLIER_RECEIPT" || data6 === "RETURN" || data6 === "OTHER_INBOUND" || data6 === "PURCHASE" || data6 === "MANUAL" || data6 === "FIRST_LEG" || data6 === "TRANSFER_PLAN" || data6 === "TRANSFER_AVAILABLE")) {
        let err12 = { instancePath: instancePath + "/asnType", schemaPath: "#/properties/asnType/enum", keyword: "enum", params: { allowedValues: schema94.properties.asnType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err13 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.referenceNumber !== void 0 && typeof data.referenceNumber != "string") {
      let err14 = { instancePath: instancePath + "/referenceNumber", schemaPath: "#/properties/referenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.containerNumber !== void 0 && typeof data.containerNumber != "string") {
      let err15 = { instancePath: instancePath + "/containerNumber", schemaPath: "#/properties/containerNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.sealNumber !== void 0 && typeof data.sealNumber != "string") {
      let err16 = { instancePath: instancePath + "/sealNumber", schemaPath: "#/properties/sealNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.expectedReceiptDate !== void 0 && typeof data.expectedReceiptDate != "string") {
      let err17 = { instancePath: instancePath + "/expectedReceiptDate", schemaPath: "#/properties/expectedReceiptDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string") {
      let err18 = { instancePath: instancePath + "/warehouseNotes", schemaPath: "#/properties/warehouseNotes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.carrier !== void 0 && typeof data.carrier != "string") {
      let err19 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.supplier !== void 0 && typeof data.supplier != "string") {
      let err20 = { instancePath: instancePath + "/supplier", schemaPath: "#/properties/supplier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.capacityType !== void 0 && typeof data.capacityType != "string") {
      let err21 = { instancePath: instancePath + "/capacityType", schemaPath: "#/properties/capacityType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.isSpecifyBatch !== void 0 && typeof data.isSpecifyBatch != "boolean") {
      let err22 = { instancePath: instancePath + "/isSpecifyBatch", schemaPath: "#/properties/isSpecifyBatch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.snUrl !== void 0 && typeof data.snUrl != "string") {
      let err23 = { instancePath: instancePath + "/snUrl", schemaPath: "#/properties/snUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err24 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err25 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err26 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err27 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err28 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err29 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err30 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err31 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.asnTagList !== void 0) {
      let data26 = data.asnTagList;
      if (Array.isArray(data26)) {
        let len0 = data26.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data27 = data26[i0];
          if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
            let err32 = { instancePath: instancePath + "/asnTagList/" + i0, schemaPath: "#/properties/asnTagList/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          if (typeof data27 == "number" && isFinite(data27) && !formats0.validate(data27)) {
            let err33 = { instancePath: instancePath + "/asnTagList/" + i0, schemaPath: "#/properties/asnTagList/items/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/asnTagList", schemaPath: "#/properties/asnTagList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.asnLineItems !== void 0) {
      let data28 = data.asnLineItems;
      if (Array.isArray(data28)) {
        let len1 = data28.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate187(data28[i1], { instancePath: instancePath + "/asnLineItems/" + i1, parentData: data28, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length);
      } else {
        let err35 = { instancePath: instancePath + "/asnLineItems", schemaPath: "#/properties/asnLineItems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.markList !== void 0) {
      let data30 = data.markList;
      if (Array.isArray(data30)) {
        let len2 = data30.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate189(data30[i2], { instancePath: instancePath + "/markList/" + i2, parentData: data30, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length);
      } else {
        let err36 = { instancePath: instancePath + "/markList", schemaPath: "#/properties/markList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
  } else {
    let err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { props: { partnerId: !0, customerCode: !0, warehouseCode: !0, asnNumber: !0, extAsnNumber: !0, extUserId: !0, asnType: !0, trackingNumber: !0, referenceNumber: !0, containerNumber: !0, sealNumber: !0, expectedReceiptDate: !0, warehouseNotes: !0, carrier: !0, supplier: !0, capacityType: !0, isSpecifyBatch: !0, snUrl: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0, asnTagList: !0, asnLineItems: !0, markList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate186(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length), validate185.errors = vErrors, errors === 0;
}
validate185.evaluated = { props: { partnerId: !0, customerCode: !0, warehouseCode: !0, asnNumber: !0, extAsnNumber: !0, extUserId: !0, asnType: !0, trackingNumber: !0, referenceNumber: !0, containerNumber: !0, sealNumber: !0, expectedReceiptDate: !0, warehouseNotes: !0, carrier: !0, supplier: !0, capacityType: !0, isSpecifyBatch: !0, snUrl: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0, asnTagList: !0, asnLineItems: !0, markList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var createAsn_response = validate192;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
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
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate193(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length), validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var cancelAsn_request = validate195;
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnerId" }, message: "must have required property 'partnerId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.asnNumbers === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumbers" }, message: "must have required property 'asnNumbers'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err3 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.asnNumbers !== void 0) {
      let data2 = data.asnNumbers;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err5 = { instancePath: instancePath + "/asnNumbers", schemaPath: "#/properties/asnNumbers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err6 = { instancePath: instancePath + "/asnNumbers/" + i0, schemaPath: "#/properties/asnNumbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/asnNumbers", schemaPath: "#/properties/asnNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err8 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = { props: { partnerId: !0, customerCode: !0, asnNumbers: !0, extUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate196(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length), validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { props: { partnerId: !0, customerCode: !0, asnNumbers: !0, extUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var cancelAsn_response = validate198;
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
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
  return validate199.errors = vErrors, errors === 0;
}
validate199.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate198.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate199(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length), validate198.errors = vErrors, errors === 0;
}
validate198.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var queryAsns_request = validate201;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnerId" }, message: "must have required property 'partnerId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.asnNumbers === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumbers" }, message: "must have required property 'asnNumbers'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err3 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.asnNumbers !== void 0) {
      let data2 = data.asnNumbers;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          let err5 = { instancePath: instancePath + "/asnNumbers", schemaPath: "#/properties/asnNumbers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/asnNumbers", schemaPath: "#/properties/asnNumbers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              let err7 = { instancePath: instancePath + "/asnNumbers/" + i0, schemaPath: "#/properties/asnNumbers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/asnNumbers/" + i0, schemaPath: "#/properties/asnNumbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/asnNumbers", schemaPath: "#/properties/asnNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err10 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: { partnerId: !0, customerCode: !0, asnNumbers: !0, extUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate202(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length), validate201.errors = vErrors, errors === 0;
}
validate201.evaluated = { props: { partnerId: !0, customerCode: !0, asnNumbers: !0, extUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var queryAsns_response = validate204;
var schema106 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, asnInfoList: { type: "array", items: { $ref: "contract#/$defs/InboundOrder" } } } };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err0 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.quantity !== void 0) {
      let data1 = data.quantity;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err1 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && !formats2.validate(data1)) {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.putawayedQuantity !== void 0) {
      let data2 = data.putawayedQuantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/putawayedQuantity", schemaPath: "#/properties/putawayedQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && !formats2.validate(data2)) {
        let err4 = { instancePath: instancePath + "/putawayedQuantity", schemaPath: "#/properties/putawayedQuantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.lineNo !== void 0 && typeof data.lineNo != "string") {
      let err5 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.expectedQuantity !== void 0) {
      let data4 = data.expectedQuantity;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err6 = { instancePath: instancePath + "/expectedQuantity", schemaPath: "#/properties/expectedQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && !formats2.validate(data4)) {
        let err7 = { instancePath: instancePath + "/expectedQuantity", schemaPath: "#/properties/expectedQuantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.skuStatus !== void 0 && typeof data.skuStatus != "string") {
      let err8 = { instancePath: instancePath + "/skuStatus", schemaPath: "#/properties/skuStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err9 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err10 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.originCountry !== void 0 && typeof data.originCountry != "string") {
      let err11 = { instancePath: instancePath + "/originCountry", schemaPath: "#/properties/originCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err12 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate207.errors = vErrors, errors === 0;
}
validate207.evaluated = { props: { sku: !0, quantity: !0, putawayedQuantity: !0, lineNo: !0, expectedQuantity: !0, skuStatus: !0, mfgDate: !0, expDate: !0, originCountry: !0, batchNo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.asnNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err2 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err3 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string") {
      let err4 = { instancePath: instancePath + "/warehouseNotes", schemaPath: "#/properties/warehouseNotes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err5 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.extAsnNumber !== void 0 && typeof data.extAsnNumber != "string") {
      let err6 = { instancePath: instancePath + "/extAsnNumber", schemaPath: "#/properties/extAsnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err7 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.wmsAsnNumber !== void 0 && typeof data.wmsAsnNumber != "string") {
      let err8 = { instancePath: instancePath + "/wmsAsnNumber", schemaPath: "#/properties/wmsAsnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.carrier !== void 0 && typeof data.carrier != "string") {
      let err9 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.poNumber !== void 0 && typeof data.poNumber != "string") {
      let err10 = { instancePath: instancePath + "/poNumber", schemaPath: "#/properties/poNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.receiveTime !== void 0 && typeof data.receiveTime != "string") {
      let err11 = { instancePath: instancePath + "/receiveTime", schemaPath: "#/properties/receiveTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.remark !== void 0 && typeof data.remark != "string") {
      let err12 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.asnType !== void 0 && typeof data.asnType != "string") {
      let err14 = { instancePath: instancePath + "/asnType", schemaPath: "#/properties/asnType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err15 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.referenceNumber !== void 0 && typeof data.referenceNumber != "string") {
      let err16 = { instancePath: instancePath + "/referenceNumber", schemaPath: "#/properties/referenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.containerNumber !== void 0 && typeof data.containerNumber != "string") {
      let err17 = { instancePath: instancePath + "/containerNumber", schemaPath: "#/properties/containerNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.sealNumber !== void 0 && typeof data.sealNumber != "string") {
      let err18 = { instancePath: instancePath + "/sealNumber", schemaPath: "#/properties/sealNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.snUrl !== void 0 && typeof data.snUrl != "string") {
      let err19 = { instancePath: instancePath + "/snUrl", schemaPath: "#/properties/snUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.asnLineItems !== void 0) {
      let data18 = data.asnLineItems;
      if (Array.isArray(data18)) {
        let len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate207(data18[i0], { instancePath: instancePath + "/asnLineItems/" + i0, parentData: data18, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/asnLineItems", schemaPath: "#/properties/asnLineItems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate206.errors = vErrors, errors === 0;
}
validate206.evaluated = { props: { customerCode: !0, warehouseCode: !0, warehouseNotes: !0, asnNumber: !0, extAsnNumber: !0, extUserId: !0, wmsAsnNumber: !0, carrier: !0, poNumber: !0, receiveTime: !0, remark: !0, status: !0, asnType: !0, trackingNumber: !0, referenceNumber: !0, containerNumber: !0, sealNumber: !0, snUrl: !0, asnLineItems: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
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
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema106.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema106.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.asnInfoList !== void 0) {
      let data3 = data.asnInfoList;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate206(data3[i0], { instancePath: instancePath + "/asnInfoList/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/asnInfoList", schemaPath: "#/properties/asnInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = { props: { success: !0, code: !0, message: !0, asnInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate204.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate205(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length), validate204.errors = vErrors, errors === 0;
}
validate204.evaluated = { props: { success: !0, code: !0, message: !0, asnInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var batchQueryAsns_request = validate211;
var schema110 = { type: "object", required: ["customerCode", "warehouseCode"], properties: { partnerId: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, asnNumbers: { type: "array", maxItems: 100, items: { type: "string" } }, refNumbers: { type: "array", items: { type: "string" } }, asnType: { type: "string", enum: ["SUPPLIER_RECEIPT", "RETURN", "OTHER_INBOUND", "PURCHASE", "MANUAL", "FIRST_LEG", "TRANSFER_PLAN", "TRANSFER_AVAILABLE"] }, extUserId: { type: "string" }, receiveTimeFrom: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, receiveTimeTo: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, putawayCompletedTimeFrom: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, putawayCompletedTimeTo: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, createdTimeFrom: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, createdTimeTo: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, lastUpdatedTimeFrom: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, lastUpdatedTimeTo: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, stage: { type: "string" }, ifNeedBatchInfo: { type: "boolean" }, page: { type: "integer", format: "int32" }, pageSize: { type: "integer", format: "int32", minimum: 1, maximum: 200 } }, if: { anyOf: [{ properties: { asnNumbers: { minItems: 1 } }, required: ["asnNumbers"] }, { properties: { refNumbers: { minItems: 1 } }, required: ["refNumbers"] }] }, then: {}, else: { anyOf: [{ required: ["createdTimeFrom", "createdTimeTo"] }, { required: ["lastUpdatedTimeFrom", "lastUpdatedTimeTo"] }, { required: ["receiveTimeFrom", "receiveTimeTo"] }] } };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.asnNumbers === void 0 && (missing0 = "asnNumbers")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.asnNumbers !== void 0) {
      let data0 = data.asnNumbers;
      if (Array.isArray(data0) && data0.length < 1) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid1 = _errs4 === errors;
  if (valid1 = valid1 || _valid1, _valid1) {
    var props0 = {};
    props0.asnNumbers = !0;
  }
  let _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.refNumbers === void 0 && (missing1 = "refNumbers")) {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    } else if (data.refNumbers !== void 0) {
      let data1 = data.refNumbers;
      if (Array.isArray(data1) && data1.length < 1) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  var _valid1 = _errs6 === errors;
  if (valid1 = valid1 || _valid1, _valid1 && props0 !== !0 && (props0 = props0 || {}, props0.refNumbers = !0), valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    let err4 = {};
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    let _errs8 = errors, _errs9 = errors, valid4 = !1, _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.createdTimeFrom === void 0) {
        let err5 = { instancePath, schemaPath: "#/else/anyOf/0/required", keyword: "required", params: { missingProperty: "createdTimeFrom" }, message: "must have required property 'createdTimeFrom'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.createdTimeTo === void 0) {
        let err6 = { instancePath, schemaPath: "#/else/anyOf/0/required", keyword: "required", params: { missingProperty: "createdTimeTo" }, message: "must have required property 'createdTimeTo'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    var _valid2 = _errs10 === errors;
    valid4 = valid4 || _valid2;
    let _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.lastUpdatedTimeFrom === void 0) {
        let err7 = { instancePath, schemaPath: "#/else/anyOf/1/required", keyword: "required", params: { missingProperty: "lastUpdatedTimeFrom" }, message: "must have required property 'lastUpdatedTimeFrom'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.lastUpdatedTimeTo === void 0) {
        let err8 = { instancePath, schemaPath: "#/else/anyOf/1/required", keyword: "required", params: { missingProperty: "lastUpdatedTimeTo" }, message: "must have required property 'lastUpdatedTimeTo'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    var _valid2 = _errs11 === errors;
    valid4 = valid4 || _valid2;
    let _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.receiveTimeFrom === void 0) {
        let err9 = { instancePath, schemaPath: "#/else/anyOf/2/required", keyword: "required", params: { missingProperty: "receiveTimeFrom" }, message: "must have required property 'receiveTimeFrom'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.receiveTimeTo === void 0) {
        let err10 = { instancePath, schemaPath: "#/else/anyOf/2/required", keyword: "required", params: { missingProperty: "receiveTimeTo" }, message: "must have required property 'receiveTimeTo'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    var _valid2 = _errs12 === errors;
    if (valid4 = valid4 || _valid2, valid4)
      errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
    else {
      let err11 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err12 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.partnerId = !0, props0.customerCode = !0, props0.warehouseCode = !0, props0.asnNumbers = !0, props0.refNumbers = !0, props0.asnType = !0, props0.extUserId = !0, props0.receiveTimeFrom = !0, props0.receiveTimeTo = !0, props0.putawayCompletedTimeFrom = !0, props0.putawayCompletedTimeTo = !0, props0.createdTimeFrom = !0, props0.createdTimeTo = !0, props0.lastUpdatedTimeFrom = !0, props0.lastUpdatedTimeTo = !0, props0.stage = !0, props0.ifNeedBatchInfo = !0, props0.page = !0, props0.pageSize = !0), data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err15 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err16 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err17 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.asnNumbers !== void 0) {
      let data5 = data.asnNumbers;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          let err18 = { instancePath: instancePath + "/asnNumbers", schemaPath: "#/properties/asnNumbers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err19 = { instancePath: instancePath + "/asnNumbers/" + i0, schemaPath: "#/properties/asnNumbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        let err20 = { instancePath: instancePath + "/asnNumbers", schemaPath: "#/properties/asnNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.refNumbers !== void 0) {
      let data7 = data.refNumbers;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data7[i1] != "string") {
            let err21 = { instancePath: instancePath + "/refNumbers/" + i1, schemaPath: "#/properties/refNumbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
      } else {
        let err22 = { instancePath: instancePath + "/refNumbers", schemaPath: "#/properties/refNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.asnType !== void 0) {
      let data9 = data.asnType;
      if (typeof data9 != "string") {
        let err23 = { instancePath: instancePath + "/asnType", schemaPath: "#/properties/asnType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data9 === "SUPPLIER_RECEIPT" || data9 === "RETURN" || data9 === "OTHER_INBOUND" || data9 === "PURCHASE" || data9 === "MANUAL" || data9 === "FIRST_LEG" || data9 === "TRANSFER_PLAN" || data9 === "TRANSFER_AVAILABLE")) {
        let err24 = { instancePath: instancePath + "/asnType", schemaPath: "#/properties/asnType/enum", keyword: "enum", params: { allowedValues: schema110.properties.asnType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err25 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.receiveTimeFrom !== void 0) {
      let data11 = data.receiveTimeFrom;
      if (typeof data11 == "string") {
        if (!pattern4.test(data11)) {
          let err26 = { instancePath: instancePath + "/receiveTimeFrom", schemaPath: "#/properties/receiveTimeFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/receiveTimeFrom", schemaPath: "#/properties/receiveTimeFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.receiveTimeTo !== void 0) {
      let data12 = data.receiveTimeTo;
      if (typeof data12 == "string") {
        if (!pattern4.test(data12)) {
          let err28 = { instancePath: instancePath + "/receiveTimeTo", schemaPath: "#/properties/receiveTimeTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/receiveTimeTo", schemaPath: "#/properties/receiveTimeTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.putawayCompletedTimeFrom !== void 0) {
      let data13 = data.putawayCompletedTimeFrom;
      if (typeof data13 == "string") {
        if (!pattern4.test(data13)) {
          let err30 = { instancePath: instancePath + "/putawayCompletedTimeFrom", schemaPath: "#/properties/putawayCompletedTimeFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/putawayCompletedTimeFrom", schemaPath: "#/properties/putawayCompletedTimeFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.putawayCompletedTimeTo !== void 0) {
      let data14 = data.putawayCompletedTimeTo;
      if (typeof data14 == "string") {
        if (!pattern4.test(data14)) {
          let err32 = { instancePath: instancePath + "/putawayCompletedTimeTo", schemaPath: "#/properties/putawayCompletedTimeTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/putawayCompletedTimeTo", schemaPath: "#/properties/putawayCompletedTimeTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.createdTimeFrom !== void 0) {
      let data15 = data.createdTimeFrom;
      if (typeof data15 == "string") {
        if (!pattern4.test(data15)) {
          let err34 = { instancePath: instancePath + "/createdTimeFrom", schemaPath: "#/properties/createdTimeFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/createdTimeFrom", schemaPath: "#/properties/createdTimeFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.createdTimeTo !== void 0) {
      let data16 = data.createdTimeTo;
      if (typeof data16 == "string") {
        if (!pattern4.test(data16)) {
          let err36 = { instancePath: instancePath + "/createdTimeTo", schemaPath: "#/properties/createdTimeTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        let err37 = { instancePath: instancePath + "/createdTimeTo", schemaPath: "#/properties/createdTimeTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.lastUpdatedTimeFrom !== void 0) {
      let data17 = data.lastUpdatedTimeFrom;
      if (typeof data17 == "string") {
        if (!pattern4.test(data17)) {
          let err38 = { instancePath: instancePath + "/lastUpdatedTimeFrom", schemaPath: "#/properties/lastUpdatedTimeFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/lastUpdatedTimeFrom", schemaPath: "#/properties/lastUpdatedTimeFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.lastUpdatedTimeTo !== void 0) {
      let data18 = data.lastUpdatedTimeTo;
      if (typeof data18 == "string") {
        if (!pattern4.test(data18)) {
          let err40 = { instancePath: instancePath + "/lastUpdatedTimeTo", schemaPath: "#/properties/lastUpdatedTimeTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        let err41 = { instancePath: instancePath + "/lastUpdatedTimeTo", schemaPath: "#/properties/lastUpdatedTimeTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.stage !== void 0 && typeof data.stage != "string") {
      let err42 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.ifNeedBatchInfo !== void 0 && typeof data.ifNeedBatchInfo != "boolean") {
      let err43 = { instancePath: instancePath + "/ifNeedBatchInfo", schemaPath: "#/properties/ifNeedBatchInfo/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.page !== void 0) {
      let data21 = data.page;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
        let err44 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      if (typeof data21 == "number" && isFinite(data21) && !formats2.validate(data21)) {
        let err45 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.pageSize !== void 0) {
      let data22 = data.pageSize;
      if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
        let err46 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 200 || isNaN(data22)) {
          let err47 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data22 < 1 || isNaN(data22)) {
          let err48 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (!formats2.validate(data22)) {
          let err49 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      }
    }
  } else {
    let err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
  }
  return validate212.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate212.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate212(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length;
  else
    var props0 = validate212.evaluated.props;
  return validate211.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate211.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var batchQueryAsns_response = validate214;
var schema112 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, total: { type: "integer", format: "int64" }, asnInfoList: { type: "array", items: { $ref: "contract#/$defs/InboundOrderDetails" } } } };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err0 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.quantity !== void 0) {
      let data1 = data.quantity;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err1 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && !formats2.validate(data1)) {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.lineNo !== void 0 && typeof data.lineNo != "string") {
      let err3 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.putawayedQuantity !== void 0) {
      let data3 = data.putawayedQuantity;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/putawayedQuantity", schemaPath: "#/properties/putawayedQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats2.validate(data3)) {
        let err5 = { instancePath: instancePath + "/putawayedQuantity", schemaPath: "#/properties/putawayedQuantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.expectedQuantity !== void 0) {
      let data4 = data.expectedQuantity;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err6 = { instancePath: instancePath + "/expectedQuantity", schemaPath: "#/properties/expectedQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && !formats2.validate(data4)) {
        let err7 = { instancePath: instancePath + "/expectedQuantity", schemaPath: "#/properties/expectedQuantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.poLineNo !== void 0 && typeof data.poLineNo != "string") {
      let err8 = { instancePath: instancePath + "/poLineNo", schemaPath: "#/properties/poLineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.poNumber !== void 0 && typeof data.poNumber != "string") {
      let err9 = { instancePath: instancePath + "/poNumber", schemaPath: "#/properties/poNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.skuLength !== void 0) {
      let data7 = data.skuLength;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (!formats6.validate(data7)) {
          let err10 = { instancePath: instancePath + "/skuLength", schemaPath: "#/properties/skuLength/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/skuLength", schemaPath: "#/properties/skuLength/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.skuWidth !== void 0) {
      let data8 = data.skuWidth;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (!formats6.validate(data8)) {
          let err12 = { instancePath: instancePath + "/skuWidth", schemaPath: "#/properties/skuWidth/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/skuWidth", schemaPath: "#/properties/skuWidth/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.skuHeight !== void 0) {
      let data9 = data.skuHeight;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (!formats6.validate(data9)) {
          let err14 = { instancePath: instancePath + "/skuHeight", schemaPath: "#/properties/skuHeight/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/skuHeight", schemaPath: "#/properties/skuHeight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string") {
      let err16 = { instancePath: instancePath + "/dimensionUnit", schemaPath: "#/properties/dimensionUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.skuWeight !== void 0) {
      let data11 = data.skuWeight;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (!formats6.validate(data11)) {
          let err17 = { instancePath: instancePath + "/skuWeight", schemaPath: "#/properties/skuWeight/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/skuWeight", schemaPath: "#/properties/skuWeight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.weightUnit !== void 0 && typeof data.weightUnit != "string") {
      let err19 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.skuStatus !== void 0 && typeof data.skuStatus != "string") {
      let err20 = { instancePath: instancePath + "/skuStatus", schemaPath: "#/properties/skuStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err21 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err22 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err23 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.originCountry !== void 0 && typeof data.originCountry != "string") {
      let err24 = { instancePath: instancePath + "/originCountry", schemaPath: "#/properties/originCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.udf1 !== void 0 && typeof data.udf1 != "string") {
      let err25 = { instancePath: instancePath + "/udf1", schemaPath: "#/properties/udf1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.udf2 !== void 0 && typeof data.udf2 != "string") {
      let err26 = { instancePath: instancePath + "/udf2", schemaPath: "#/properties/udf2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.udf3 !== void 0 && typeof data.udf3 != "string") {
      let err27 = { instancePath: instancePath + "/udf3", schemaPath: "#/properties/udf3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.udf4 !== void 0 && typeof data.udf4 != "string") {
      let err28 = { instancePath: instancePath + "/udf4", schemaPath: "#/properties/udf4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err29 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err30 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err31 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err32 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err33 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err34 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err35 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err36 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
  } else {
    let err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate217.errors = vErrors, errors === 0;
}
validate217.evaluated = { props: { sku: !0, quantity: !0, lineNo: !0, putawayedQuantity: !0, expectedQuantity: !0, poLineNo: !0, poNumber: !0, skuLength: !0, skuWidth: !0, skuHeight: !0, dimensionUnit: !0, skuWeight: !0, weightUnit: !0, skuStatus: !0, mfgDate: !0, expDate: !0, batchNo: !0, originCountry: !0, udf1: !0, udf2: !0, udf3: !0, udf4: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err0 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.adjustQty !== void 0) {
      let data1 = data.adjustQty;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err1 = { instancePath: instancePath + "/adjustQty", schemaPath: "#/properties/adjustQty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && !formats2.validate(data1)) {
        let err2 = { instancePath: instancePath + "/adjustQty", schemaPath: "#/properties/adjustQty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.skuStatus !== void 0 && typeof data.skuStatus != "string") {
      let err3 = { instancePath: instancePath + "/skuStatus", schemaPath: "#/properties/skuStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err4 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err5 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err6 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.originCountry !== void 0 && typeof data.originCountry != "string") {
      let err7 = { instancePath: instancePath + "/originCountry", schemaPath: "#/properties/originCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { props: { sku: !0, adjustQty: !0, skuStatus: !0, mfgDate: !0, expDate: !0, batchNo: !0, originCountry: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lineNo !== void 0 && typeof data.lineNo != "string") {
      let err0 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.detailId !== void 0 && typeof data.detailId != "string") {
      let err1 = { instancePath: instancePath + "/detailId", schemaPath: "#/properties/detailId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err2 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.skuStatus !== void 0 && typeof data.skuStatus != "string") {
      let err3 = { instancePath: instancePath + "/skuStatus", schemaPath: "#/properties/skuStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.receiveQty !== void 0) {
      let data4 = data.receiveQty;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err4 = { instancePath: instancePath + "/receiveQty", schemaPath: "#/properties/receiveQty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && !formats2.validate(data4)) {
        let err5 = { instancePath: instancePath + "/receiveQty", schemaPath: "#/properties/receiveQty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.receiveTime !== void 0 && typeof data.receiveTime != "string") {
      let err6 = { instancePath: instancePath + "/receiveTime", schemaPath: "#/properties/receiveTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.putawayQty !== void 0) {
      let data6 = data.putawayQty;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err7 = { instancePath: instancePath + "/putawayQty", schemaPath: "#/properties/putawayQty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && !formats2.validate(data6)) {
        let err8 = { instancePath: instancePath + "/putawayQty", schemaPath: "#/properties/putawayQty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.putawayTime !== void 0 && typeof data.putawayTime != "string") {
      let err9 = { instancePath: instancePath + "/putawayTime", schemaPath: "#/properties/putawayTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.originCountry !== void 0 && typeof data.originCountry != "string") {
      let err10 = { instancePath: instancePath + "/originCountry", schemaPath: "#/properties/originCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err11 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err12 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err13 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = { props: { lineNo: !0, detailId: !0, sku: !0, skuStatus: !0, receiveQty: !0, receiveTime: !0, putawayQty: !0, putawayTime: !0, originCountry: !0, batchNo: !0, expDate: !0, mfgDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lineNo !== void 0 && typeof data.lineNo != "string") {
      let err0 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err1 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats6.validate(data2)) {
          let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.stockStatus !== void 0 && typeof data.stockStatus != "string") {
      let err4 = { instancePath: instancePath + "/stockStatus", schemaPath: "#/properties/stockStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.batchNumber !== void 0 && typeof data.batchNumber != "string") {
      let err5 = { instancePath: instancePath + "/batchNumber", schemaPath: "#/properties/batchNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.originCountry !== void 0 && typeof data.originCountry != "string") {
      let err8 = { instancePath: instancePath + "/originCountry", schemaPath: "#/properties/originCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate223.errors = vErrors, errors === 0;
}
validate223.evaluated = { props: { lineNo: !0, sku: !0, quantity: !0, stockStatus: !0, batchNumber: !0, mfgDate: !0, expDate: !0, originCountry: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileName !== void 0 && typeof data.fileName != "string") {
      let err0 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.fileUrl !== void 0 && typeof data.fileUrl != "string") {
      let err1 = { instancePath: instancePath + "/fileUrl", schemaPath: "#/properties/fileUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.fileType !== void 0 && typeof data.fileType != "string") {
      let err2 = { instancePath: instancePath + "/fileType", schemaPath: "#/properties/fileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fileFormat !== void 0 && typeof data.fileFormat != "string") {
      let err3 = { instancePath: instancePath + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.isUpdate !== void 0 && typeof data.isUpdate != "boolean") {
      let err4 = { instancePath: instancePath + "/isUpdate", schemaPath: "#/properties/isUpdate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fileBase64 !== void 0 && typeof data.fileBase64 != "string") {
      let err5 = { instancePath: instancePath + "/fileBase64", schemaPath: "#/properties/fileBase64/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = { props: { fileName: !0, fileUrl: !0, fileType: !0, fileFormat: !0, isUpdate: !0, fileBase64: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.infoType !== void 0 && typeof data.infoType != "string") {
      let err0 = { instancePath: instancePath + "/infoType", schemaPath: "#/properties/infoType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.infoTypeCode !== void 0 && typeof data.infoTypeCode != "string") {
      let err1 = { instancePath: instancePath + "/infoTypeCode", schemaPath: "#/properties/infoTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.content !== void 0 && typeof data.content != "string") {
      let err2 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err3 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.uploadedTime !== void 0 && typeof data.uploadedTime != "string") {
      let err4 = { instancePath: instancePath + "/uploadedTime", schemaPath: "#/properties/uploadedTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.asnAdditionalFiles !== void 0) {
      let data5 = data.asnAdditionalFiles;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate226(data5[i0], { instancePath: instancePath + "/asnAdditionalFiles/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/asnAdditionalFiles", schemaPath: "#/properties/asnAdditionalFiles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate225.errors = vErrors, errors === 0;
}
validate225.evaluated = { props: { infoType: !0, infoTypeCode: !0, content: !0, note: !0, uploadedTime: !0, asnAdditionalFiles: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate216.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.asnNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err3 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err5 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string") {
      let err6 = { instancePath: instancePath + "/warehouseNotes", schemaPath: "#/properties/warehouseNotes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err7 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.extAsnNumber !== void 0 && typeof data.extAsnNumber != "string") {
      let err8 = { instancePath: instancePath + "/extAsnNumber", schemaPath: "#/properties/extAsnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.wmsAsnNumber !== void 0 && typeof data.wmsAsnNumber != "string") {
      let err9 = { instancePath: instancePath + "/wmsAsnNumber", schemaPath: "#/properties/wmsAsnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err10 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.carrier !== void 0 && typeof data.carrier != "string") {
      let err11 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.receiveTime !== void 0 && typeof data.receiveTime != "string") {
      let err12 = { instancePath: instancePath + "/receiveTime", schemaPath: "#/properties/receiveTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.remark !== void 0 && typeof data.remark != "string") {
      let err13 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.wmsStatus !== void 0 && typeof data.wmsStatus != "string") {
      let err15 = { instancePath: instancePath + "/wmsStatus", schemaPath: "#/properties/wmsStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.stage !== void 0 && typeof data.stage != "string") {
      let err16 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.putawayStage !== void 0 && typeof data.putawayStage != "string") {
      let err17 = { instancePath: instancePath + "/putawayStage", schemaPath: "#/properties/putawayStage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.asnType !== void 0 && typeof data.asnType != "string") {
      let err18 = { instancePath: instancePath + "/asnType", schemaPath: "#/properties/asnType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err19 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.referenceNumber !== void 0 && typeof data.referenceNumber != "string") {
      let err20 = { instancePath: instancePath + "/referenceNumber", schemaPath: "#/properties/referenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.containerNumber !== void 0 && typeof data.containerNumber != "string") {
      let err21 = { instancePath: instancePath + "/containerNumber", schemaPath: "#/properties/containerNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.sealNumber !== void 0 && typeof data.sealNumber != "string") {
      let err22 = { instancePath: instancePath + "/sealNumber", schemaPath: "#/properties/sealNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.expectedReceiptDate !== void 0 && typeof data.expectedReceiptDate != "string") {
      let err23 = { instancePath: instancePath + "/expectedReceiptDate", schemaPath: "#/properties/expectedReceiptDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.wmsDocSource !== void 0 && typeof data.wmsDocSource != "string") {
      let err24 = { instancePath: instancePath + "/wmsDocSource", schemaPath: "#/properties/wmsDocSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err25 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.itemLineQty !== void 0) {
      let data23 = data.itemLineQty;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
        let err26 = { instancePath: instancePath + "/itemLineQty", schemaPath: "#/properties/itemLineQty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data23 == "number" && isFinite(data23) && !formats2.validate(data23)) {
        let err27 = { instancePath: instancePath + "/itemLineQty", schemaPath: "#/properties/itemLineQty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.supplier !== void 0 && typeof data.supplier != "string") {
      let err28 = { instancePath: instancePath + "/supplier", schemaPath: "#/properties/supplier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.putawayTime !== void 0 && typeof data.putawayTime != "string") {
      let err29 = { instancePath: instancePath + "/putawayTime", schemaPath: "#/properties/putawayTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.arrivalTime !== void 0 && typeof data.arrivalTime != "string") {
      let err30 = { instancePath: instancePath + "/arrivalTime", schemaPath: "#/properties/arrivalTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err31 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err32 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err33 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err34 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err35 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err36 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err37 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err38 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.snUrl !== void 0 && typeof data.snUrl != "string") {
      let err39 = { instancePath: instancePath + "/snUrl", schemaPath: "#/properties/snUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.asnLineItems !== void 0) {
      let data36 = data.asnLineItems;
      if (Array.isArray(data36)) {
        let len0 = data36.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate217(data36[i0], { instancePath: instancePath + "/asnLineItems/" + i0, parentData: data36, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length);
      } else {
        let err40 = { instancePath: instancePath + "/asnLineItems", schemaPath: "#/properties/asnLineItems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.adjustInfos !== void 0) {
      let data38 = data.adjustInfos;
      if (Array.isArray(data38)) {
        let len1 = data38.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate219(data38[i1], { instancePath: instancePath + "/adjustInfos/" + i1, parentData: data38, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length);
      } else {
        let err41 = { instancePath: instancePath + "/adjustInfos", schemaPath: "#/properties/adjustInfos/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.asnItemReceiveDetails !== void 0) {
      let data40 = data.asnItemReceiveDetails;
      if (Array.isArray(data40)) {
        let len2 = data40.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate221(data40[i2], { instancePath: instancePath + "/asnItemReceiveDetails/" + i2, parentData: data40, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length);
      } else {
        let err42 = { instancePath: instancePath + "/asnItemReceiveDetails", schemaPath: "#/properties/asnItemReceiveDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.batchInfo !== void 0) {
      let data42 = data.batchInfo;
      if (Array.isArray(data42)) {
        let len3 = data42.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate223(data42[i3], { instancePath: instancePath + "/batchInfo/" + i3, parentData: data42, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length);
      } else {
        let err43 = { instancePath: instancePath + "/batchInfo", schemaPath: "#/properties/batchInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.additionalInfoList !== void 0) {
      let data44 = data.additionalInfoList;
      if (Array.isArray(data44)) {
        let len4 = data44.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate225(data44[i4], { instancePath: instancePath + "/additionalInfoList/" + i4, parentData: data44, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length);
      } else {
        let err44 = { instancePath: instancePath + "/additionalInfoList", schemaPath: "#/properties/additionalInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
  } else {
    let err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
  }
  return validate216.errors = vErrors, errors === 0;
}
validate216.evaluated = { props: { partnerId: !0, customerCode: !0, warehouseCode: !0, warehouseNotes: !0, asnNumber: !0, extAsnNumber: !0, wmsAsnNumber: !0, extUserId: !0, carrier: !0, receiveTime: !0, remark: !0, status: !0, wmsStatus: !0, stage: !0, putawayStage: !0, asnType: !0, trackingNumber: !0, referenceNumber: !0, containerNumber: !0, sealNumber: !0, expectedReceiptDate: !0, wmsDocSource: !0, orderNumber: !0, itemLineQty: !0, supplier: !0, putawayTime: !0, arrivalTime: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0, snUrl: !0, asnLineItems: !0, adjustInfos: !0, asnItemReceiveDetails: !0, batchInfo: !0, additionalInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
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
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema112.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema112.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats0.validate(data3)) {
        let err5 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.asnInfoList !== void 0) {
      let data4 = data.asnInfoList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate216(data4[i0], { instancePath: instancePath + "/asnInfoList/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/asnInfoList", schemaPath: "#/properties/asnInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { props: { success: !0, code: !0, message: !0, total: !0, asnInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate214.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate215(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length), validate214.errors = vErrors, errors === 0;
}
validate214.evaluated = { props: { success: !0, code: !0, message: !0, total: !0, asnInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var batchOperateItems_request = validate231;
var schema122 = { type: "object", required: ["customerCode", "sku", "description", "packagingList"], properties: { customerCode: { type: "string" }, sku: { type: "string" }, description: { type: "string" }, description1: { type: "string" }, category: { type: "string" }, brand: { type: "string" }, countryOfOrigin: { type: "string", pattern: "^[A-Za-z]{2}$" }, shelfLife: { type: "integer", format: "int32" }, shelfLifeUnit: { type: "string", enum: ["DAY", "MONTH", "YEAR"] }, hsCode: { type: "string" }, batteryFlag: { type: "boolean" }, hazmatFlag: { type: "boolean" }, liquidFlag: { type: "boolean" }, fragileFlag: { type: "boolean" }, careMfgDate: { type: "boolean" }, careExpDate: { type: "boolean" }, careBatch: { type: "boolean" }, careOriginCountry: { type: "boolean" }, requireSerialNumber: { type: "boolean" }, packagingList: { type: "array", items: { $ref: "contract#/$defs/ItemPackage" }, contains: { type: "object", properties: { unit: { const: "EA" } }, required: ["unit"] }, minContains: 1 }, barcodeList: { type: "array", items: { $ref: "contract#/$defs/ItemBarcode" } }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, defaultPrice: { type: "number" }, imageUrl: { type: "string" }, distributionAttributes: { type: "boolean" }, ownerShip: { type: "string" } } }, pattern18 = new RegExp("^[A-Za-z]{2}$", "u"), schema123 = { type: "object", required: ["unit", "length", "width", "height", "weight"], properties: { unit: { type: "string", enum: ["EA", "CS", "INP"] }, pcsQty: { type: "integer", format: "int32" }, length: { type: "number", format: "double" }, width: { type: "number", format: "double" }, height: { type: "number", format: "double" }, volume: { type: "number", format: "double" }, weight: { type: "number", format: "double" }, netWeight: { type: "number", format: "double" }, dimensionUnit: { type: "string", enum: ["Inch", "inch", "cm", "centimeter"] }, weightUnit: { type: "string", enum: ["KG", "LB"] }, overpackRequired: { type: "boolean" } }, if: { properties: { unit: { const: "EA" } }, required: ["unit"] }, then: { properties: { pcsQty: !1, length: { exclusiveMinimum: 0 }, width: { exclusiveMinimum: 0 }, height: { exclusiveMinimum: 0 }, weight: { exclusiveMinimum: 0 } } } };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate234.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.unit === void 0 && (missing0 = "unit")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.unit !== void 0 && data.unit !== "EA") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pcsQty !== void 0) {
        let err2 = { instancePath: instancePath + "/pcsQty", schemaPath: "#/then/properties/pcsQty/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.length !== void 0) {
        let data2 = data.length;
        if (typeof data2 == "number" && isFinite(data2) && (data2 <= 0 || isNaN(data2))) {
          let err3 = { instancePath: instancePath + "/length", schemaPath: "#/then/properties/length/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.width !== void 0) {
        let data3 = data.width;
        if (typeof data3 == "number" && isFinite(data3) && (data3 <= 0 || isNaN(data3))) {
          let err4 = { instancePath: instancePath + "/width", schemaPath: "#/then/properties/width/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.height !== void 0) {
        let data4 = data.height;
        if (typeof data4 == "number" && isFinite(data4) && (data4 <= 0 || isNaN(data4))) {
          let err5 = { instancePath: instancePath + "/height", schemaPath: "#/then/properties/height/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.weight !== void 0) {
        let data5 = data.weight;
        if (typeof data5 == "number" && isFinite(data5) && (data5 <= 0 || isNaN(data5))) {
          let err6 = { instancePath: instancePath + "/weight", schemaPath: "#/then/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.pcsQty = !0, props0.length = !0, props0.width = !0, props0.height = !0, props0.weight = !0, props0.unit = !0;
    }
  }
  if (!valid0) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unit === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.length === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "length" }, message: "must have required property 'length'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.width === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "width" }, message: "must have required property 'width'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.height === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "height" }, message: "must have required property 'height'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.weight === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.unit = !0, props0.pcsQty = !0, props0.length = !0, props0.width = !0, props0.height = !0, props0.volume = !0, props0.weight = !0, props0.netWeight = !0, props0.dimensionUnit = !0, props0.weightUnit = !0, props0.overpackRequired = !0), data.unit !== void 0) {
      let data6 = data.unit;
      if (typeof data6 != "string") {
        let err13 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data6 === "EA" || data6 === "CS" || data6 === "INP")) {
        let err14 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema123.properties.unit.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.pcsQty !== void 0) {
      let data7 = data.pcsQty;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err15 = { instancePath: instancePath + "/pcsQty", schemaPath: "#/properties/pcsQty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && !formats2.validate(data7)) {
        let err16 = { instancePath: instancePath + "/pcsQty", schemaPath: "#/properties/pcsQty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.length !== void 0) {
      let data8 = data.length;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (!formats6.validate(data8)) {
          let err17 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.width !== void 0) {
      let data9 = data.width;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (!formats6.validate(data9)) {
          let err19 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.height !== void 0) {
      let data10 = data.height;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (!formats6.validate(data10)) {
          let err21 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.volume !== void 0) {
      let data11 = data.volume;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (!formats6.validate(data11)) {
          let err23 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.weight !== void 0) {
      let data12 = data.weight;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (!formats6.validate(data12)) {
          let err25 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.netWeight !== void 0) {
      let data13 = data.netWeight;
      if (typeof data13 == "number" && isFinite(data13)) {
        if (!formats6.validate(data13)) {
          let err27 = { instancePath: instancePath + "/netWeight", schemaPath: "#/properties/netWeight/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/netWeight", schemaPath: "#/properties/netWeight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.dimensionUnit !== void 0) {
      let data14 = data.dimensionUnit;
      if (typeof data14 != "string") {
        let err29 = { instancePath: instancePath + "/dimensionUnit", schemaPath: "#/properties/dimensionUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data14 === "Inch" || data14 === "inch" || data14 === "cm" || data14 === "centimeter")) {
        let err30 = { instancePath: instancePath + "/dimensionUnit", schemaPath: "#/properties/dimensionUnit/enum", keyword: "enum", params: { allowedValues: schema123.properties.dimensionUnit.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.weightUnit !== void 0) {
      let data15 = data.weightUnit;
      if (typeof data15 != "string") {
        let err31 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (!(data15 === "KG" || data15 === "LB")) {
        let err32 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/enum", keyword: "enum", params: { allowedValues: schema123.properties.weightUnit.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.overpackRequired !== void 0 && typeof data.overpackRequired != "boolean") {
      let err33 = { instancePath: instancePath + "/overpackRequired", schemaPath: "#/properties/overpackRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
  } else {
    let err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate234.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate234.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema124 = { type: "object", properties: { unit: { type: "string", enum: ["EA", "CS", "INP"] }, barcode: { type: "string" } } };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unit !== void 0) {
      let data0 = data.unit;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "EA" || data0 === "CS" || data0 === "INP")) {
        let err1 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema124.properties.unit.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.barcode !== void 0 && typeof data.barcode != "string") {
      let err2 = { instancePath: instancePath + "/barcode", schemaPath: "#/properties/barcode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate236.errors = vErrors, errors === 0;
}
validate236.evaluated = { props: { unit: !0, barcode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sku === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.description === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.packagingList === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packagingList" }, message: "must have required property 'packagingList'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err5 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.description1 !== void 0 && typeof data.description1 != "string") {
      let err7 = { instancePath: instancePath + "/description1", schemaPath: "#/properties/description1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.category !== void 0 && typeof data.category != "string") {
      let err8 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.brand !== void 0 && typeof data.brand != "string") {
      let err9 = { instancePath: instancePath + "/brand", schemaPath: "#/properties/brand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.countryOfOrigin !== void 0) {
      let data6 = data.countryOfOrigin;
      if (typeof data6 == "string") {
        if (!pattern18.test(data6)) {
          let err10 = { instancePath: instancePath + "/countryOfOrigin", schemaPath: "#/properties/countryOfOrigin/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/countryOfOrigin", schemaPath: "#/properties/countryOfOrigin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.shelfLife !== void 0) {
      let data7 = data.shelfLife;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err12 = { instancePath: instancePath + "/shelfLife", schemaPath: "#/properties/shelfLife/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && !formats2.validate(data7)) {
        let err13 = { instancePath: instancePath + "/shelfLife", schemaPath: "#/properties/shelfLife/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.shelfLifeUnit !== void 0) {
      let data8 = data.shelfLifeUnit;
      if (typeof data8 != "string") {
        let err14 = { instancePath: instancePath + "/shelfLifeUnit", schemaPath: "#/properties/shelfLifeUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data8 === "DAY" || data8 === "MONTH" || data8 === "YEAR")) {
        let err15 = { instancePath: instancePath + "/shelfLifeUnit", schemaPath: "#/properties/shelfLifeUnit/enum", keyword: "enum", params: { allowedValues: schema122.properties.shelfLifeUnit.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.hsCode !== void 0 && typeof data.hsCode != "string") {
      let err16 = { instancePath: instancePath + "/hsCode", schemaPath: "#/properties/hsCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.batteryFlag !== void 0 && typeof data.batteryFlag != "boolean") {
      let err17 = { instancePath: instancePath + "/batteryFlag", schemaPath: "#/properties/batteryFlag/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.hazmatFlag !== void 0 && typeof data.hazmatFlag != "boolean") {
      let err18 = { instancePath: instancePath + "/hazmatFlag", schemaPath: "#/properties/hazmatFlag/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.liquidFlag !== void 0 && typeof data.liquidFlag != "boolean") {
      let err19 = { instancePath: instancePath + "/liquidFlag", schemaPath: "#/properties/liquidFlag/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.fragileFlag !== void 0 && typeof data.fragileFlag != "boolean") {
      let err20 = { instancePath: instancePath + "/fragileFlag", schemaPath: "#/properties/fragileFlag/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.careMfgDate !== void 0 && typeof data.careMfgDate != "boolean") {
      let err21 = { instancePath: instancePath + "/careMfgDate", schemaPath: "#/properties/careMfgDate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.careExpDate !== void 0 && typeof data.careExpDate != "boolean") {
      let err22 = { instancePath: instancePath + "/careExpDate", schemaPath: "#/properties/careExpDate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.careBatch !== void 0 && typeof data.careBatch != "boolean") {
      let err23 = { instancePath: instancePath + "/careBatch", schemaPath: "#/properties/careBatch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.careOriginCountry !== void 0 && typeof data.careOriginCountry != "boolean") {
      let err24 = { instancePath: instancePath + "/careOriginCountry", schemaPath: "#/properties/careOriginCountry/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.requireSerialNumber !== void 0 && typeof data.requireSerialNumber != "boolean") {
      let err25 = { instancePath: instancePath + "/requireSerialNumber", schemaPath: "#/properties/requireSerialNumber/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.packagingList !== void 0) {
      let data19 = data.packagingList;
      if (Array.isArray(data19)) {
        let len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate234(data19[i0], { instancePath: instancePath + "/packagingList/" + i0, parentData: data19, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
        let _errs42 = errors, len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data19[i1], _errs43 = errors;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.unit === void 0) {
              let err26 = { instancePath: instancePath + "/packagingList/" + i1, schemaPath: "#/properties/packagingList/contains/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data21.unit !== void 0 && data21.unit !== "EA") {
              let err27 = { instancePath: instancePath + "/packagingList/" + i1 + "/unit", schemaPath: "#/properties/packagingList/contains/properties/unit/const", keyword: "const", params: { allowedValue: "EA" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/packagingList/" + i1, schemaPath: "#/properties/packagingList/contains/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          var valid3 = _errs43 === errors;
          if (valid3)
            break;
        }
        if (valid3)
          errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
        else {
          let err29 = { instancePath: instancePath + "/packagingList", schemaPath: "#/properties/packagingList/contains", keyword: "contains", params: { minContains: 1 }, message: "must contain at least 1 valid item(s)" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/packagingList", schemaPath: "#/properties/packagingList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.barcodeList !== void 0) {
      let data23 = data.barcodeList;
      if (Array.isArray(data23)) {
        let len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate236(data23[i2], { instancePath: instancePath + "/barcodeList/" + i2, parentData: data23, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
      } else {
        let err31 = { instancePath: instancePath + "/barcodeList", schemaPath: "#/properties/barcodeList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.udf1 !== void 0 && typeof data.udf1 != "string") {
      let err32 = { instancePath: instancePath + "/udf1", schemaPath: "#/properties/udf1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.udf2 !== void 0 && typeof data.udf2 != "string") {
      let err33 = { instancePath: instancePath + "/udf2", schemaPath: "#/properties/udf2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.udf3 !== void 0 && typeof data.udf3 != "string") {
      let err34 = { instancePath: instancePath + "/udf3", schemaPath: "#/properties/udf3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.udf4 !== void 0 && typeof data.udf4 != "string") {
      let err35 = { instancePath: instancePath + "/udf4", schemaPath: "#/properties/udf4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err36 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err37 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err38 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err39 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err40 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err41 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err42 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err43 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.defaultPrice !== void 0) {
      let data37 = data.defaultPrice;
      if (!(typeof data37 == "number" && isFinite(data37))) {
        let err44 = { instancePath: instancePath + "/defaultPrice", schemaPath: "#/properties/defaultPrice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.imageUrl !== void 0 && typeof data.imageUrl != "string") {
      let err45 = { instancePath: instancePath + "/imageUrl", schemaPath: "#/properties/imageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.distributionAttributes !== void 0 && typeof data.distributionAttributes != "boolean") {
      let err46 = { instancePath: instancePath + "/distributionAttributes", schemaPath: "#/properties/distributionAttributes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data.ownerShip !== void 0 && typeof data.ownerShip != "string") {
      let err47 = { instancePath: instancePath + "/ownerShip", schemaPath: "#/properties/ownerShip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
  } else {
    let err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
  }
  return validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = { props: { customerCode: !0, sku: !0, description: !0, description1: !0, category: !0, brand: !0, countryOfOrigin: !0, shelfLife: !0, shelfLifeUnit: !0, hsCode: !0, batteryFlag: !0, hazmatFlag: !0, liquidFlag: !0, fragileFlag: !0, careMfgDate: !0, careExpDate: !0, careBatch: !0, careOriginCountry: !0, requireSerialNumber: !0, packagingList: !0, barcodeList: !0, udf1: !0, udf2: !0, udf3: !0, udf4: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0, defaultPrice: !0, imageUrl: !0, distributionAttributes: !0, ownerShip: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.itemList === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemList" }, message: "must have required property 'itemList'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err1 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.itemList !== void 0) {
      let data1 = data.itemList;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate233(data1[i0], { instancePath: instancePath + "/itemList/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/itemList", schemaPath: "#/properties/itemList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: { partnerId: !0, itemList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate231.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate232(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length), validate231.errors = vErrors, errors === 0;
}
validate231.evaluated = { props: { partnerId: !0, itemList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var batchOperateItems_response = validate240;
var schema126 = { type: "object", required: ["success", "results"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, results: { type: "array", items: { $ref: "contract#/$defs/ItemBatchResult" } } } }, schema127 = { type: "object", properties: { index: { type: "integer", format: "int32", minimum: 1 }, sku: { type: ["string", "null"] }, success: { type: "boolean" }, operation: { type: "string" }, info: { type: "string" } } };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.index !== void 0) {
      let data0 = data.index;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!formats2.validate(data0)) {
          let err2 = { instancePath: instancePath + "/index", schemaPath: "#/properties/index/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    }
    if (data.sku !== void 0) {
      let data1 = data.sku;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: schema127.properties.sku.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err4 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.operation !== void 0 && typeof data.operation != "string") {
      let err5 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.info !== void 0 && typeof data.info != "string") {
      let err6 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate242.errors = vErrors, errors === 0;
}
validate242.evaluated = { props: { index: !0, sku: !0, success: !0, operation: !0, info: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.results === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property 'results'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema126.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema126.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.results !== void 0) {
      let data3 = data.results;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate242(data3[i0], { instancePath: instancePath + "/results/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = { props: { success: !0, code: !0, message: !0, results: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate240.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate241(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length), validate240.errors = vErrors, errors === 0;
}
validate240.evaluated = { props: { success: !0, code: !0, message: !0, results: !0 }, dynamicProps: !1, dynamicItems: !1 };
var queryItems_request = validate245;
var schema129 = { type: "object", required: ["customerCode"], properties: { customerCode: { type: "string" }, skus: { type: "array", maxItems: 100, items: { type: "string" } }, createdTimeFrom: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, createdTimeTo: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, updatedTimeFrom: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, updatedTimeTo: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, status: { type: "string", enum: ["Active", "Inactive"] }, page: { type: "integer", format: "int32", exclusiveMinimum: 0 }, pageSize: { type: "integer", format: "int32", exclusiveMinimum: 0, maximum: 200 }, partnerId: { type: "string" } }, if: { properties: { skus: { minItems: 1 } }, required: ["skus"] }, then: {}, else: { required: ["page", "pageSize"], anyOf: [{ required: ["createdTimeFrom", "createdTimeTo"] }, { required: ["updatedTimeFrom", "updatedTimeTo"] }] } };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.skus === void 0 && (missing0 = "skus")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.skus !== void 0) {
      let data0 = data.skus;
      if (Array.isArray(data0) && data0.length < 1) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    let _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.createdTimeFrom === void 0) {
        let err2 = { instancePath, schemaPath: "#/else/anyOf/0/required", keyword: "required", params: { missingProperty: "createdTimeFrom" }, message: "must have required property 'createdTimeFrom'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.createdTimeTo === void 0) {
        let err3 = { instancePath, schemaPath: "#/else/anyOf/0/required", keyword: "required", params: { missingProperty: "createdTimeTo" }, message: "must have required property 'createdTimeTo'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs6 === errors;
    valid2 = valid2 || _valid1;
    let _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.updatedTimeFrom === void 0) {
        let err4 = { instancePath, schemaPath: "#/else/anyOf/1/required", keyword: "required", params: { missingProperty: "updatedTimeFrom" }, message: "must have required property 'updatedTimeFrom'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.updatedTimeTo === void 0) {
        let err5 = { instancePath, schemaPath: "#/else/anyOf/1/required", keyword: "required", params: { missingProperty: "updatedTimeTo" }, message: "must have required property 'updatedTimeTo'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    if (valid2 = valid2 || _valid1, valid2)
      errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
    else {
      let err6 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.page === void 0) {
        let err7 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.pageSize === void 0) {
        let err8 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err11 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.skus !== void 0) {
      let data2 = data.skus;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          let err12 = { instancePath: instancePath + "/skus", schemaPath: "#/properties/skus/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err13 = { instancePath: instancePath + "/skus/" + i0, schemaPath: "#/properties/skus/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      } else {
        let err14 = { instancePath: instancePath + "/skus", schemaPath: "#/properties/skus/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.createdTimeFrom !== void 0) {
      let data4 = data.createdTimeFrom;
      if (typeof data4 == "string") {
        if (!pattern4.test(data4)) {
          let err15 = { instancePath: instancePath + "/createdTimeFrom", schemaPath: "#/properties/createdTimeFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/createdTimeFrom", schemaPath: "#/properties/createdTimeFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.createdTimeTo !== void 0) {
      let data5 = data.createdTimeTo;
      if (typeof data5 == "string") {
        if (!pattern4.test(data5)) {
          let err17 = { instancePath: instancePath + "/createdTimeTo", schemaPath: "#/properties/createdTimeTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/createdTimeTo", schemaPath: "#/properties/createdTimeTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.updatedTimeFrom !== void 0) {
      let data6 = data.updatedTimeFrom;
      if (typeof data6 == "string") {
        if (!pattern4.test(data6)) {
          let err19 = { instancePath: instancePath + "/updatedTimeFrom", schemaPath: "#/properties/updatedTimeFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/updatedTimeFrom", schemaPath: "#/properties/updatedTimeFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.updatedTimeTo !== void 0) {
      let data7 = data.updatedTimeTo;
      if (typeof data7 == "string") {
        if (!pattern4.test(data7)) {
          let err21 = { instancePath: instancePath + "/updatedTimeTo", schemaPath: "#/properties/updatedTimeTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/updatedTimeTo", schemaPath: "#/properties/updatedTimeTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 != "string") {
        let err23 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data8 === "Active" || data8 === "Inactive")) {
        let err24 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema129.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.page !== void 0) {
      let data9 = data.page;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err25 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 <= 0 || isNaN(data9)) {
          let err26 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (!formats2.validate(data9)) {
          let err27 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data.pageSize !== void 0) {
      let data10 = data.pageSize;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err28 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 200 || isNaN(data10)) {
          let err29 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data10 <= 0 || isNaN(data10)) {
          let err30 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (!formats2.validate(data10)) {
          let err31 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err32 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = { props: { customerCode: !0, skus: !0, createdTimeFrom: !0, createdTimeTo: !0, updatedTimeFrom: !0, updatedTimeTo: !0, status: !0, page: !0, pageSize: !0, partnerId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate245.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate246(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length), validate245.errors = vErrors, errors === 0;
}
validate245.evaluated = { props: { customerCode: !0, skus: !0, createdTimeFrom: !0, createdTimeTo: !0, updatedTimeFrom: !0, updatedTimeTo: !0, status: !0, page: !0, pageSize: !0, partnerId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var queryItems_response = validate248;
var schema131 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, total: { type: "integer", format: "int64" }, itemList: { type: "array", items: { $ref: "contract#/$defs/ItemRecord" } } } };
var schema133 = { type: "object", properties: { unit: { type: "string" }, pcsQty: { type: ["integer", "null"], format: "int32" }, length: { type: "number", format: "double" }, width: { type: "number", format: "double" }, height: { type: "number", format: "double" }, weight: { type: "number", format: "double" }, dimensionUnit: { type: "string" }, weightUnit: { type: "string" }, overpackRequired: { type: "boolean" }, imageUrl: { type: "string" }, recommendPackagingMaterial: { type: "string" } } };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unit !== void 0 && typeof data.unit != "string") {
      let err0 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.pcsQty !== void 0) {
      let data1 = data.pcsQty;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        let err1 = { instancePath: instancePath + "/pcsQty", schemaPath: "#/properties/pcsQty/type", keyword: "type", params: { type: schema133.properties.pcsQty.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && !formats2.validate(data1)) {
        let err2 = { instancePath: instancePath + "/pcsQty", schemaPath: "#/properties/pcsQty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.length !== void 0) {
      let data2 = data.length;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats6.validate(data2)) {
          let err3 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.width !== void 0) {
      let data3 = data.width;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (!formats6.validate(data3)) {
          let err5 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.height !== void 0) {
      let data4 = data.height;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (!formats6.validate(data4)) {
          let err7 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.weight !== void 0) {
      let data5 = data.weight;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (!formats6.validate(data5)) {
          let err9 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string") {
      let err11 = { instancePath: instancePath + "/dimensionUnit", schemaPath: "#/properties/dimensionUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.weightUnit !== void 0 && typeof data.weightUnit != "string") {
      let err12 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.overpackRequired !== void 0 && typeof data.overpackRequired != "boolean") {
      let err13 = { instancePath: instancePath + "/overpackRequired", schemaPath: "#/properties/overpackRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.imageUrl !== void 0 && typeof data.imageUrl != "string") {
      let err14 = { instancePath: instancePath + "/imageUrl", schemaPath: "#/properties/imageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.recommendPackagingMaterial !== void 0 && typeof data.recommendPackagingMaterial != "string") {
      let err15 = { instancePath: instancePath + "/recommendPackagingMaterial", schemaPath: "#/properties/recommendPackagingMaterial/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate251.errors = vErrors, errors === 0;
}
validate251.evaluated = { props: { unit: !0, pcsQty: !0, length: !0, width: !0, height: !0, weight: !0, dimensionUnit: !0, weightUnit: !0, overpackRequired: !0, imageUrl: !0, recommendPackagingMaterial: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate253.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unit !== void 0 && typeof data.unit != "string") {
      let err0 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.barcode !== void 0) {
      let data1 = data.barcode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err1 = { instancePath: instancePath + "/barcode", schemaPath: "#/properties/barcode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/barcode", schemaPath: "#/properties/barcode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate253.errors = vErrors, errors === 0;
}
validate253.evaluated = { props: { unit: !0, barcode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate250.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.success === void 0 && (missing0 = "success")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.success !== void 0 && data.success !== !0) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.packagingList !== void 0) {
      let data1 = data.packagingList;
      if (Array.isArray(data1)) {
        let _errs7 = errors, len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0], _errs8 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.unit === void 0) {
              let err2 = { instancePath: instancePath + "/packagingList/" + i0, schemaPath: "#/then/properties/packagingList/allOf/0/contains/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data2.unit !== void 0 && data2.unit !== "EA") {
              let err3 = { instancePath: instancePath + "/packagingList/" + i0 + "/unit", schemaPath: "#/then/properties/packagingList/allOf/0/contains/properties/unit/const", keyword: "const", params: { allowedValue: "EA" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/packagingList/" + i0, schemaPath: "#/then/properties/packagingList/allOf/0/contains/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var valid4 = _errs8 === errors;
          if (valid4)
            break;
        }
        if (valid4)
          errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
        else {
          let err5 = { instancePath: instancePath + "/packagingList", schemaPath: "#/then/properties/packagingList/allOf/0/contains", keyword: "contains", params: { minContains: 1 }, message: "must contain at least 1 valid item(s)" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (Array.isArray(data1)) {
        let _errs12 = errors, len1 = data1.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data1[i1], _errs13 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.unit === void 0) {
              let err6 = { instancePath: instancePath + "/packagingList/" + i1, schemaPath: "#/then/properties/packagingList/allOf/1/contains/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data4.unit !== void 0 && data4.unit !== "INP") {
              let err7 = { instancePath: instancePath + "/packagingList/" + i1 + "/unit", schemaPath: "#/then/properties/packagingList/allOf/1/contains/properties/unit/const", keyword: "const", params: { allowedValue: "INP" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/packagingList/" + i1, schemaPath: "#/then/properties/packagingList/allOf/1/contains/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var valid6 = _errs13 === errors;
          if (valid6)
            break;
        }
        if (valid6)
          errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
        else {
          let err9 = { instancePath: instancePath + "/packagingList", schemaPath: "#/then/properties/packagingList/allOf/1/contains", keyword: "contains", params: { minContains: 1 }, message: "must contain at least 1 valid item(s)" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (Array.isArray(data1)) {
        let _errs17 = errors, len2 = data1.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data1[i2], _errs18 = errors;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.unit === void 0) {
              let err10 = { instancePath: instancePath + "/packagingList/" + i2, schemaPath: "#/then/properties/packagingList/allOf/2/contains/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data6.unit !== void 0 && data6.unit !== "CS") {
              let err11 = { instancePath: instancePath + "/packagingList/" + i2 + "/unit", schemaPath: "#/then/properties/packagingList/allOf/2/contains/properties/unit/const", keyword: "const", params: { allowedValue: "CS" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/packagingList/" + i2, schemaPath: "#/then/properties/packagingList/allOf/2/contains/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var valid8 = _errs18 === errors;
          if (valid8)
            break;
        }
        if (valid8)
          errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
        else {
          let err13 = { instancePath: instancePath + "/packagingList", schemaPath: "#/then/properties/packagingList/allOf/2/contains", keyword: "contains", params: { minContains: 1 }, message: "must contain at least 1 valid item(s)" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (Array.isArray(data1)) {
        if (data1.length > 3) {
          let err14 = { instancePath: instancePath + "/packagingList", schemaPath: "#/then/properties/packagingList/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data1.length < 3) {
          let err15 = { instancePath: instancePath + "/packagingList", schemaPath: "#/then/properties/packagingList/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.packagingList = !0, props0.success = !0;
    }
  }
  if (!valid0) {
    let err16 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.success = !0, props0.code = !0, props0.message = !0, props0.customerCode = !0, props0.sku = !0, props0.description = !0, props0.category = !0, props0.brand = !0, props0.status = !0, props0.countryOfOrigin = !0, props0.shelfLife = !0, props0.shelfLifeUnit = !0, props0.hsCode = !0, props0.batteryFlag = !0, props0.hazmatFlag = !0, props0.liquidFlag = !0, props0.fragileFlag = !0, props0.careMfgDate = !0, props0.careExpDate = !0, props0.careBatch = !0, props0.careOriginCountry = !0, props0.requireSerialNumber = !0, props0.packagingList = !0, props0.barcodeList = !0, props0.udf1 = !0, props0.udf2 = !0, props0.udf3 = !0, props0.udf4 = !0), data.success !== void 0 && typeof data.success != "boolean") {
      let err17 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.code !== void 0 && typeof data.code != "string") {
      let err18 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err19 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err20 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err21 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err22 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.category !== void 0 && typeof data.category != "string") {
      let err23 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.brand !== void 0 && typeof data.brand != "string") {
      let err24 = { instancePath: instancePath + "/brand", schemaPath: "#/properties/brand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err25 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.countryOfOrigin !== void 0) {
      let data17 = data.countryOfOrigin;
      if (typeof data17 == "string") {
        if (!pattern18.test(data17)) {
          let err26 = { instancePath: instancePath + "/countryOfOrigin", schemaPath: "#/properties/countryOfOrigin/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/countryOfOrigin", schemaPath: "#/properties/countryOfOrigin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.shelfLife !== void 0) {
      let data18 = data.shelfLife;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
        let err28 = { instancePath: instancePath + "/shelfLife", schemaPath: "#/properties/shelfLife/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data18 == "number" && isFinite(data18) && !formats2.validate(data18)) {
        let err29 = { instancePath: instancePath + "/shelfLife", schemaPath: "#/properties/shelfLife/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.shelfLifeUnit !== void 0 && typeof data.shelfLifeUnit != "string") {
      let err30 = { instancePath: instancePath + "/shelfLifeUnit", schemaPath: "#/properties/shelfLifeUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.hsCode !== void 0 && typeof data.hsCode != "string") {
      let err31 = { instancePath: instancePath + "/hsCode", schemaPath: "#/properties/hsCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.batteryFlag !== void 0 && typeof data.batteryFlag != "boolean") {
      let err32 = { instancePath: instancePath + "/batteryFlag", schemaPath: "#/properties/batteryFlag/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.hazmatFlag !== void 0 && typeof data.hazmatFlag != "boolean") {
      let err33 = { instancePath: instancePath + "/hazmatFlag", schemaPath: "#/properties/hazmatFlag/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.liquidFlag !== void 0 && typeof data.liquidFlag != "boolean") {
      let err34 = { instancePath: instancePath + "/liquidFlag", schemaPath: "#/properties/liquidFlag/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.fragileFlag !== void 0 && typeof data.fragileFlag != "boolean") {
      let err35 = { instancePath: instancePath + "/fragileFlag", schemaPath: "#/properties/fragileFlag/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.careMfgDate !== void 0 && typeof data.careMfgDate != "boolean") {
      let err36 = { instancePath: instancePath + "/careMfgDate", schemaPath: "#/properties/careMfgDate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.careExpDate !== void 0 && typeof data.careExpDate != "boolean") {
      let err37 = { instancePath: instancePath + "/careExpDate", schemaPath: "#/properties/careExpDate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.careBatch !== void 0 && typeof data.careBatch != "boolean") {
      let err38 = { instancePath: instancePath + "/careBatch", schemaPath: "#/properties/careBatch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.careOriginCountry !== void 0 && typeof data.careOriginCountry != "boolean") {
      let err39 = { instancePath: instancePath + "/careOriginCountry", schemaPath: "#/properties/careOriginCountry/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.requireSerialNumber !== void 0 && typeof data.requireSerialNumber != "boolean") {
      let err40 = { instancePath: instancePath + "/requireSerialNumber", schemaPath: "#/properties/requireSerialNumber/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
    if (data.packagingList !== void 0) {
      let data30 = data.packagingList;
      if (Array.isArray(data30)) {
        let len3 = data30.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate251(data30[i3], { instancePath: instancePath + "/packagingList/" + i3, parentData: data30, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length);
      } else {
        let err41 = { instancePath: instancePath + "/packagingList", schemaPath: "#/properties/packagingList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.barcodeList !== void 0) {
      let data32 = data.barcodeList;
      if (Array.isArray(data32)) {
        let len4 = data32.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate253(data32[i4], { instancePath: instancePath + "/barcodeList/" + i4, parentData: data32, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length);
      } else {
        let err42 = { instancePath: instancePath + "/barcodeList", schemaPath: "#/properties/barcodeList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.udf1 !== void 0 && typeof data.udf1 != "string") {
      let err43 = { instancePath: instancePath + "/udf1", schemaPath: "#/properties/udf1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.udf2 !== void 0 && typeof data.udf2 != "string") {
      let err44 = { instancePath: instancePath + "/udf2", schemaPath: "#/properties/udf2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.udf3 !== void 0 && typeof data.udf3 != "string") {
      let err45 = { instancePath: instancePath + "/udf3", schemaPath: "#/properties/udf3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.udf4 !== void 0 && typeof data.udf4 != "string") {
      let err46 = { instancePath: instancePath + "/udf4", schemaPath: "#/properties/udf4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
  } else {
    let err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
  }
  return validate250.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate250.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate249.evaluated;
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
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema131.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema131.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats0.validate(data3)) {
        let err5 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.itemList !== void 0) {
      let data4 = data.itemList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate250(data4[i0], { instancePath: instancePath + "/itemList/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/itemList", schemaPath: "#/properties/itemList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
validate249.evaluated = { props: { success: !0, code: !0, message: !0, total: !0, itemList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate249(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length), validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = { props: { success: !0, code: !0, message: !0, total: !0, itemList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var orderStatus_request = validate257;
var schema136 = { type: "object", required: ["partnerId", "orderNumber", "customerCode", "warehouseCode"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, extUserId: { type: "string" }, poNumber: { type: "string" }, orderTime: { type: "string" }, shippingTime: { type: "string" }, trackingNumber: { type: "string" }, billOfLadingNumber: { type: "string" }, carrier: { type: "string" }, carrierService: { type: "string" }, wmsOrderNumber: { type: "string" }, status: { type: "string" }, stage: { type: "string" }, storeNumber: { type: "string" }, salesChannel: { type: "string" }, orderType: { type: "string" }, externalProviderId: { type: "string" }, externalWarehouseCode: { type: "string" }, externalWarehouseName: { type: "string" }, tcwWarehouseType: { type: "string" }, externalCarrierCode: { type: "string" }, dimensionUnit: { type: "string" }, weightUnit: { type: "string" }, createTime: { type: ["string", "integer"] }, actualLogistic: { type: "string" }, logisticsProvider: { type: "string" }, addressType: { type: "integer", format: "int32" }, snUrl: { type: "string" }, shipTo: { $ref: "contract#/$defs/ShippedAddress" }, shipFrom: { $ref: "contract#/$defs/ShippedAddress" }, items: { type: "array", items: { $ref: "contract#/$defs/ShippedItem" } }, packages: { type: "array", items: { $ref: "contract#/$defs/ShippedPackage" } }, pallets: { type: "array", items: { $ref: "contract#/$defs/ShippedPallet" } }, snList: { type: "array", items: { $ref: "contract#/$defs/SerialNumbers" } }, batchInfo: { type: "array", items: { $ref: "contract#/$defs/ShippedBatch" } }, handlings: { $ref: "contract#/$defs/Handlings" }, shippingExceptionVO: { $ref: "contract#/$defs/ShippingException" }, additionalInfoList: { type: "array", items: { type: "object", additionalProperties: !0 } } } };
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate259.evaluated;
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
  return validate259.errors = vErrors, errors === 0;
}
validate259.evaluated = { props: { name: !0, company: !0, companyName: !0, phoneNumber: !0, mobileNumber: !0, email: !0, streetLine1: !0, streetLine2: !0, district: !0, city: !0, state: !0, postalCode: !0, countryCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate262.evaluated;
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
  return validate262.errors = vErrors, errors === 0;
}
validate262.evaluated = { props: { sku: !0, lineNo: !0, quantity: !0, skuStatus: !0, mfgDate: !0, expDate: !0, batchNo: !0, originCountry: !0, skuDescription: !0, skuCategory: !0, udf1: !0, udf2: !0, udf3: !0, udf4: !0, retailSKU: !0, retailDescription: !0, exception: !0, exceptionMessage: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate265.evaluated;
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
  return validate265.errors = vErrors, errors === 0;
}
validate265.evaluated = { props: { sku: !0, quantity: !0, retailSKU: !0, retailDescription: !0, skuStockStatus: !0, mfgDate: !0, expDate: !0, batchNo: !0, originCountry: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate264.evaluated;
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
          validate265(data13[i1], { instancePath: instancePath + "/packageContents/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/packageContents", schemaPath: "#/properties/packageContents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate264.errors = vErrors, errors === 0;
}
validate264.evaluated = { props: { packageType: !0, materialCode: !0, volume: !0, height: !0, width: !0, length: !0, weight: !0, trackingNumber: !0, packageNumber: !0, externalPackageNumList: !0, logisticsProvider: !0, actualLogistic: !0, packageContents: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate268.evaluated;
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
  return validate268.errors = vErrors, errors === 0;
}
validate268.evaluated = { props: { palletCode: !0, preBuilt: !0, weight: !0, length: !0, width: !0, height: !0, volume: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema142 = { type: "object", properties: { lineNo: { type: "integer", format: "int32" }, sku: { type: "string" }, qty: { type: "integer", format: "int32" }, stockStatus: { type: "string" }, batchNumber: { type: "string" }, mfgDate: { type: "string" }, expDate: { type: "string" }, coo: { type: "string" }, retailSKU: { type: "string" }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, wmsReceiptNo: { type: "string" }, receiptDate: { type: ["string", "integer"] } } };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate271.evaluated;
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
        let err24 = { instancePath: instancePath + "/receiptDate", schemaPath: "#/properties/receiptDate/type", keyword: "type", params: { type: schema142.properties.receiptDate.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate271.errors = vErrors, errors === 0;
}
validate271.evaluated = { props: { lineNo: !0, sku: !0, qty: !0, stockStatus: !0, batchNumber: !0, mfgDate: !0, expDate: !0, coo: !0, retailSKU: !0, udf1: !0, udf2: !0, udf3: !0, udf4: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0, wmsReceiptNo: !0, receiptDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
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
  return validate274.errors = vErrors, errors === 0;
}
validate274.evaluated = { props: { chargeType: !0, chargeUnit: !0, chargeQty: !0, chargeManHour: !0, chargeNote: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate273.evaluated;
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
          validate274(data4[i0], { instancePath: instancePath + "/handlingDetails/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/handlingDetails", schemaPath: "#/properties/handlingDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate273.errors = vErrors, errors === 0;
}
validate273.evaluated = { props: { standardPallets: !0, oversizedPallets: !0, preStandardPallets: !0, preOversizedPallets: !0, handlingDetails: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate258.evaluated;
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
        let err30 = { instancePath: instancePath + "/createTime", schemaPath: "#/properties/createTime/type", keyword: "type", params: { type: schema136.properties.createTime.type }, message: "must be string,integer" };
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
    if (data.shipTo !== void 0 && (validate259(data.shipTo, { instancePath: instancePath + "/shipTo", parentData: data, parentDataProperty: "shipTo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length)), data.shipFrom !== void 0 && (validate259(data.shipFrom, { instancePath: instancePath + "/shipFrom", parentData: data, parentDataProperty: "shipFrom", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length)), data.items !== void 0) {
      let data33 = data.items;
      if (Array.isArray(data33)) {
        let len0 = data33.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate262(data33[i0], { instancePath: instancePath + "/items/" + i0, parentData: data33, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length);
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
          validate264(data35[i1], { instancePath: instancePath + "/packages/" + i1, parentData: data35, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length);
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
          validate268(data37[i2], { instancePath: instancePath + "/pallets/" + i2, parentData: data37, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors), errors = vErrors.length);
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
          validate120(data39[i3], { instancePath: instancePath + "/snList/" + i3, parentData: data39, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
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
          validate271(data41[i4], { instancePath: instancePath + "/batchInfo/" + i4, parentData: data41, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length);
      } else {
        let err40 = { instancePath: instancePath + "/batchInfo", schemaPath: "#/properties/batchInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.handlings !== void 0 && (validate273(data.handlings, { instancePath: instancePath + "/handlings", parentData: data, parentDataProperty: "handlings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors), errors = vErrors.length)), data.shippingExceptionVO !== void 0 && (validate95(data.shippingExceptionVO, { instancePath: instancePath + "/shippingExceptionVO", parentData: data, parentDataProperty: "shippingExceptionVO", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.additionalInfoList !== void 0) {
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
  return validate258.errors = vErrors, errors === 0;
}
validate258.evaluated = { props: { partnerId: !0, orderNumber: !0, customerCode: !0, warehouseCode: !0, extOrderNumber: !0, extUserId: !0, poNumber: !0, orderTime: !0, shippingTime: !0, trackingNumber: !0, billOfLadingNumber: !0, carrier: !0, carrierService: !0, wmsOrderNumber: !0, status: !0, stage: !0, storeNumber: !0, salesChannel: !0, orderType: !0, externalProviderId: !0, externalWarehouseCode: !0, externalWarehouseName: !0, tcwWarehouseType: !0, externalCarrierCode: !0, dimensionUnit: !0, weightUnit: !0, createTime: !0, actualLogistic: !0, logisticsProvider: !0, addressType: !0, snUrl: !0, shipTo: !0, shipFrom: !0, items: !0, packages: !0, pallets: !0, snList: !0, batchInfo: !0, handlings: !0, shippingExceptionVO: !0, additionalInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate257.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate258(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length), validate257.errors = vErrors, errors === 0;
}
validate257.evaluated = { props: { partnerId: !0, orderNumber: !0, customerCode: !0, warehouseCode: !0, extOrderNumber: !0, extUserId: !0, poNumber: !0, orderTime: !0, shippingTime: !0, trackingNumber: !0, billOfLadingNumber: !0, carrier: !0, carrierService: !0, wmsOrderNumber: !0, status: !0, stage: !0, storeNumber: !0, salesChannel: !0, orderType: !0, externalProviderId: !0, externalWarehouseCode: !0, externalWarehouseName: !0, tcwWarehouseType: !0, externalCarrierCode: !0, dimensionUnit: !0, weightUnit: !0, createTime: !0, actualLogistic: !0, logisticsProvider: !0, addressType: !0, snUrl: !0, shipTo: !0, shipFrom: !0, items: !0, packages: !0, pallets: !0, snList: !0, batchInfo: !0, handlings: !0, shippingExceptionVO: !0, additionalInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var orderStatus_response = validate279;
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate280.evaluated;
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
  return validate280.errors = vErrors, errors === 0;
}
validate280.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate279.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate280(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors), errors = vErrors.length), validate279.errors = vErrors, errors === 0;
}
validate279.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var stockAdjusted_request = validate282;
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate284.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.adjustQty === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adjustQty" }, message: "must have required property 'adjustQty'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.invType === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invType" }, message: "must have required property 'invType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err3 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.adjustQty !== void 0) {
      let data1 = data.adjustQty;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/adjustQty", schemaPath: "#/properties/adjustQty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && !formats2.validate(data1)) {
        let err5 = { instancePath: instancePath + "/adjustQty", schemaPath: "#/properties/adjustQty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.invType !== void 0 && typeof data.invType != "string") {
      let err6 = { instancePath: instancePath + "/invType", schemaPath: "#/properties/invType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err8 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err9 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err10 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.countryOfOrigin !== void 0 && typeof data.countryOfOrigin != "string") {
      let err11 = { instancePath: instancePath + "/countryOfOrigin", schemaPath: "#/properties/countryOfOrigin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.unit !== void 0 && typeof data.unit != "string") {
      let err12 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.receiptDate !== void 0) {
      let data9 = data.receiptDate;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err13 = { instancePath: instancePath + "/receiptDate", schemaPath: "#/properties/receiptDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && !formats0.validate(data9)) {
        let err14 = { instancePath: instancePath + "/receiptDate", schemaPath: "#/properties/receiptDate/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate284.errors = vErrors, errors === 0;
}
validate284.evaluated = { props: { sku: !0, adjustQty: !0, invType: !0, status: !0, batchNo: !0, mfgDate: !0, expDate: !0, countryOfOrigin: !0, unit: !0, receiptDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate283.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnerId" }, message: "must have required property 'partnerId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.adjustNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adjustNumber" }, message: "must have required property 'adjustNumber'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.referenceType === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceType" }, message: "must have required property 'referenceType'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.confirmDate === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confirmDate" }, message: "must have required property 'confirmDate'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.adjustList === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adjustList" }, message: "must have required property 'adjustList'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err8 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err9 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err10 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.adjustNumber !== void 0 && typeof data.adjustNumber != "string") {
      let err11 = { instancePath: instancePath + "/adjustNumber", schemaPath: "#/properties/adjustNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.referenceType !== void 0 && typeof data.referenceType != "string") {
      let err12 = { instancePath: instancePath + "/referenceType", schemaPath: "#/properties/referenceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.referenceNo !== void 0 && typeof data.referenceNo != "string") {
      let err13 = { instancePath: instancePath + "/referenceNo", schemaPath: "#/properties/referenceNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.confirmDate !== void 0) {
      let data6 = data.confirmDate;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err14 = { instancePath: instancePath + "/confirmDate", schemaPath: "#/properties/confirmDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && !formats0.validate(data6)) {
        let err15 = { instancePath: instancePath + "/confirmDate", schemaPath: "#/properties/confirmDate/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err16 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err18 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.adjustList !== void 0) {
      let data10 = data.adjustList;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate284(data10[i0], { instancePath: instancePath + "/adjustList/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/adjustList", schemaPath: "#/properties/adjustList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate283.errors = vErrors, errors === 0;
}
validate283.evaluated = { props: { partnerId: !0, customerCode: !0, warehouseCode: !0, adjustNumber: !0, referenceType: !0, referenceNo: !0, confirmDate: !0, type: !0, reason: !0, note: !0, adjustList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate282.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate283(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors), errors = vErrors.length), validate282.errors = vErrors, errors === 0;
}
validate282.evaluated = { props: { partnerId: !0, customerCode: !0, warehouseCode: !0, adjustNumber: !0, referenceType: !0, referenceNo: !0, confirmDate: !0, type: !0, reason: !0, note: !0, adjustList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var stockAdjusted_response = validate287;
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate288.evaluated;
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
  return validate288.errors = vErrors, errors === 0;
}
validate288.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate287.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate288(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length), validate287.errors = vErrors, errors === 0;
}
validate287.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var inboundStatus_request = validate290;
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate293.evaluated;
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
        if (!formats68.validate(data2)) {
          let err2 = { instancePath: instancePath + "/chargeQty", schemaPath: "#/properties/chargeQty/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
        if (!formats68.validate(data3)) {
          let err4 = { instancePath: instancePath + "/chargeManHour", schemaPath: "#/properties/chargeManHour/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
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
  return validate293.errors = vErrors, errors === 0;
}
validate293.evaluated = { props: { chargeType: !0, chargeUnit: !0, chargeQty: !0, chargeManHour: !0, chargeNote: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.arrivalDate !== void 0 && typeof data.arrivalDate != "string") {
      let err0 = { instancePath: instancePath + "/arrivalDate", schemaPath: "#/properties/arrivalDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.capacityType !== void 0 && typeof data.capacityType != "string") {
      let err1 = { instancePath: instancePath + "/capacityType", schemaPath: "#/properties/capacityType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.preBuilt !== void 0 && typeof data.preBuilt != "boolean") {
      let err2 = { instancePath: instancePath + "/preBuilt", schemaPath: "#/properties/preBuilt/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.palletQty !== void 0) {
      let data3 = data.palletQty;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/palletQty", schemaPath: "#/properties/palletQty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats2.validate(data3)) {
        let err4 = { instancePath: instancePath + "/palletQty", schemaPath: "#/properties/palletQty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cartonQty !== void 0) {
      let data4 = data.cartonQty;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err5 = { instancePath: instancePath + "/cartonQty", schemaPath: "#/properties/cartonQty/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && !formats2.validate(data4)) {
        let err6 = { instancePath: instancePath + "/cartonQty", schemaPath: "#/properties/cartonQty/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.volume !== void 0) {
      let data5 = data.volume;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (!formats68.validate(data5)) {
          let err7 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/volume", schemaPath: "#/properties/volume/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.lengthUnit !== void 0 && typeof data.lengthUnit != "string") {
      let err9 = { instancePath: instancePath + "/lengthUnit", schemaPath: "#/properties/lengthUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.weight !== void 0) {
      let data7 = data.weight;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (!formats68.validate(data7)) {
          let err10 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/format", keyword: "format", params: { format: "float" }, message: 'must match format "float"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.weightUnit !== void 0 && typeof data.weightUnit != "string") {
      let err12 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err13 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.handlingDetailList !== void 0) {
      let data10 = data.handlingDetailList;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate293(data10[i0], { instancePath: instancePath + "/handlingDetailList/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/handlingDetailList", schemaPath: "#/properties/handlingDetailList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate292.errors = vErrors, errors === 0;
}
validate292.evaluated = { props: { arrivalDate: !0, capacityType: !0, preBuilt: !0, palletQty: !0, cartonQty: !0, volume: !0, lengthUnit: !0, weight: !0, weightUnit: !0, note: !0, handlingDetailList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate296.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lineNo !== void 0 && typeof data.lineNo != "string") {
      let err0 = { instancePath: instancePath + "/lineNo", schemaPath: "#/properties/lineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err1 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.skuStatus !== void 0 && typeof data.skuStatus != "string") {
      let err2 = { instancePath: instancePath + "/skuStatus", schemaPath: "#/properties/skuStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.mfgDate !== void 0 && typeof data.mfgDate != "string") {
      let err3 = { instancePath: instancePath + "/mfgDate", schemaPath: "#/properties/mfgDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.expDate !== void 0 && typeof data.expDate != "string") {
      let err4 = { instancePath: instancePath + "/expDate", schemaPath: "#/properties/expDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err5 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.originCountry !== void 0 && typeof data.originCountry != "string") {
      let err6 = { instancePath: instancePath + "/originCountry", schemaPath: "#/properties/originCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.expectedQuantity !== void 0) {
      let data7 = data.expectedQuantity;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err7 = { instancePath: instancePath + "/expectedQuantity", schemaPath: "#/properties/expectedQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && !formats2.validate(data7)) {
        let err8 = { instancePath: instancePath + "/expectedQuantity", schemaPath: "#/properties/expectedQuantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.poLineNo !== void 0 && typeof data.poLineNo != "string") {
      let err9 = { instancePath: instancePath + "/poLineNo", schemaPath: "#/properties/poLineNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.poNumber !== void 0 && typeof data.poNumber != "string") {
      let err10 = { instancePath: instancePath + "/poNumber", schemaPath: "#/properties/poNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.quantity !== void 0) {
      let data10 = data.quantity;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err11 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10) && !formats2.validate(data10)) {
        let err12 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.putawayedQuantity !== void 0) {
      let data11 = data.putawayedQuantity;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err13 = { instancePath: instancePath + "/putawayedQuantity", schemaPath: "#/properties/putawayedQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11) && !formats2.validate(data11)) {
        let err14 = { instancePath: instancePath + "/putawayedQuantity", schemaPath: "#/properties/putawayedQuantity/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.skuHeight !== void 0) {
      let data12 = data.skuHeight;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (!formats6.validate(data12)) {
          let err15 = { instancePath: instancePath + "/skuHeight", schemaPath: "#/properties/skuHeight/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/skuHeight", schemaPath: "#/properties/skuHeight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.skuWidth !== void 0) {
      let data13 = data.skuWidth;
      if (typeof data13 == "number" && isFinite(data13)) {
        if (!formats6.validate(data13)) {
          let err17 = { instancePath: instancePath + "/skuWidth", schemaPath: "#/properties/skuWidth/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/skuWidth", schemaPath: "#/properties/skuWidth/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.skuLength !== void 0) {
      let data14 = data.skuLength;
      if (typeof data14 == "number" && isFinite(data14)) {
        if (!formats6.validate(data14)) {
          let err19 = { instancePath: instancePath + "/skuLength", schemaPath: "#/properties/skuLength/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/skuLength", schemaPath: "#/properties/skuLength/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string") {
      let err21 = { instancePath: instancePath + "/dimensionUnit", schemaPath: "#/properties/dimensionUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.skuWeight !== void 0) {
      let data16 = data.skuWeight;
      if (typeof data16 == "number" && isFinite(data16)) {
        if (!formats6.validate(data16)) {
          let err22 = { instancePath: instancePath + "/skuWeight", schemaPath: "#/properties/skuWeight/format", keyword: "format", params: { format: "double" }, message: 'must match format "double"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/skuWeight", schemaPath: "#/properties/skuWeight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.weightUnit !== void 0 && typeof data.weightUnit != "string") {
      let err24 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.udf1 !== void 0 && typeof data.udf1 != "string") {
      let err25 = { instancePath: instancePath + "/udf1", schemaPath: "#/properties/udf1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.udf2 !== void 0 && typeof data.udf2 != "string") {
      let err26 = { instancePath: instancePath + "/udf2", schemaPath: "#/properties/udf2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.udf3 !== void 0 && typeof data.udf3 != "string") {
      let err27 = { instancePath: instancePath + "/udf3", schemaPath: "#/properties/udf3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.udf4 !== void 0 && typeof data.udf4 != "string") {
      let err28 = { instancePath: instancePath + "/udf4", schemaPath: "#/properties/udf4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.udf5 !== void 0 && typeof data.udf5 != "string") {
      let err29 = { instancePath: instancePath + "/udf5", schemaPath: "#/properties/udf5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.udf6 !== void 0 && typeof data.udf6 != "string") {
      let err30 = { instancePath: instancePath + "/udf6", schemaPath: "#/properties/udf6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.udf7 !== void 0 && typeof data.udf7 != "string") {
      let err31 = { instancePath: instancePath + "/udf7", schemaPath: "#/properties/udf7/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.udf8 !== void 0 && typeof data.udf8 != "string") {
      let err32 = { instancePath: instancePath + "/udf8", schemaPath: "#/properties/udf8/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.udf9 !== void 0 && typeof data.udf9 != "string") {
      let err33 = { instancePath: instancePath + "/udf9", schemaPath: "#/properties/udf9/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.udf10 !== void 0 && typeof data.udf10 != "string") {
      let err34 = { instancePath: instancePath + "/udf10", schemaPath: "#/properties/udf10/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.udf11 !== void 0 && typeof data.udf11 != "string") {
      let err35 = { instancePath: instancePath + "/udf11", schemaPath: "#/properties/udf11/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.udf12 !== void 0 && typeof data.udf12 != "string") {
      let err36 = { instancePath: instancePath + "/udf12", schemaPath: "#/properties/udf12/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
  } else {
    let err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate296.errors = vErrors, errors === 0;
}
validate296.evaluated = { props: { lineNo: !0, sku: !0, skuStatus: !0, mfgDate: !0, expDate: !0, batchNo: !0, originCountry: !0, expectedQuantity: !0, poLineNo: !0, poNumber: !0, quantity: !0, putawayedQuantity: !0, skuHeight: !0, skuWidth: !0, skuLength: !0, dimensionUnit: !0, skuWeight: !0, weightUnit: !0, udf1: !0, udf2: !0, udf3: !0, udf4: !0, udf5: !0, udf6: !0, udf7: !0, udf8: !0, udf9: !0, udf10: !0, udf11: !0, udf12: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate291.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnerId" }, message: "must have required property 'partnerId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.asnNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.wmsAsnNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wmsAsnNumber" }, message: "must have required property 'wmsAsnNumber'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerCode === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.partnerId !== void 0 && typeof data.partnerId != "string") {
      let err5 = { instancePath: instancePath + "/partnerId", schemaPath: "#/properties/partnerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err6 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.wmsAsnNumber !== void 0 && typeof data.wmsAsnNumber != "string") {
      let err7 = { instancePath: instancePath + "/wmsAsnNumber", schemaPath: "#/properties/wmsAsnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.customerCode !== void 0 && typeof data.customerCode != "string") {
      let err9 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err10 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.receiveTime !== void 0) {
      let data6 = data.receiveTime;
      if (typeof data6 == "string") {
        if (!pattern4.test(data6)) {
          let err11 = { instancePath: instancePath + "/receiveTime", schemaPath: "#/properties/receiveTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/receiveTime", schemaPath: "#/properties/receiveTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.remark !== void 0 && typeof data.remark != "string") {
      let err13 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.asnType !== void 0 && typeof data.asnType != "string") {
      let err14 = { instancePath: instancePath + "/asnType", schemaPath: "#/properties/asnType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.expectedReceiptDate !== void 0 && typeof data.expectedReceiptDate != "string") {
      let err15 = { instancePath: instancePath + "/expectedReceiptDate", schemaPath: "#/properties/expectedReceiptDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.wmsDocSource !== void 0 && typeof data.wmsDocSource != "string") {
      let err16 = { instancePath: instancePath + "/wmsDocSource", schemaPath: "#/properties/wmsDocSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err17 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string") {
      let err18 = { instancePath: instancePath + "/warehouseNotes", schemaPath: "#/properties/warehouseNotes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.referenceNumber !== void 0 && typeof data.referenceNumber != "string") {
      let err19 = { instancePath: instancePath + "/referenceNumber", schemaPath: "#/properties/referenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err20 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.carrier !== void 0 && typeof data.carrier != "string") {
      let err21 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string") {
      let err22 = { instancePath: instancePath + "/extUserId", schemaPath: "#/properties/extUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.stage !== void 0 && typeof data.stage != "string") {
      let err23 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.putawayStage !== void 0 && typeof data.putawayStage != "string") {
      let err24 = { instancePath: instancePath + "/putawayStage", schemaPath: "#/properties/putawayStage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.handlings !== void 0 && (validate292(data.handlings, { instancePath: instancePath + "/handlings", parentData: data, parentDataProperty: "handlings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length)), data.asnLineItems !== void 0) {
      let data20 = data.asnLineItems;
      if (Array.isArray(data20)) {
        let len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate296(data20[i0], { instancePath: instancePath + "/asnLineItems/" + i0, parentData: data20, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/asnLineItems", schemaPath: "#/properties/asnLineItems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.adjustInfos !== void 0) {
      let data22 = data.adjustInfos;
      if (Array.isArray(data22)) {
        let len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate219(data22[i1], { instancePath: instancePath + "/adjustInfos/" + i1, parentData: data22, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/adjustInfos", schemaPath: "#/properties/adjustInfos/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.asnItemReceiveDetails !== void 0) {
      let data24 = data.asnItemReceiveDetails;
      if (Array.isArray(data24)) {
        let len2 = data24.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate221(data24[i2], { instancePath: instancePath + "/asnItemReceiveDetails/" + i2, parentData: data24, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/asnItemReceiveDetails", schemaPath: "#/properties/asnItemReceiveDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.additionalInfoList !== void 0) {
      let data26 = data.additionalInfoList;
      if (Array.isArray(data26)) {
        let len3 = data26.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate225(data26[i3], { instancePath: instancePath + "/additionalInfoList/" + i3, parentData: data26, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length);
      } else {
        let err28 = { instancePath: instancePath + "/additionalInfoList", schemaPath: "#/properties/additionalInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.snUrl !== void 0 && typeof data.snUrl != "string") {
      let err29 = { instancePath: instancePath + "/snUrl", schemaPath: "#/properties/snUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate291.errors = vErrors, errors === 0;
}
validate291.evaluated = { props: { partnerId: !0, asnNumber: !0, wmsAsnNumber: !0, status: !0, customerCode: !0, warehouseCode: !0, receiveTime: !0, remark: !0, asnType: !0, expectedReceiptDate: !0, wmsDocSource: !0, trackingNumber: !0, warehouseNotes: !0, referenceNumber: !0, orderNumber: !0, carrier: !0, extUserId: !0, stage: !0, putawayStage: !0, handlings: !0, asnLineItems: !0, adjustInfos: !0, asnItemReceiveDetails: !0, additionalInfoList: !0, snUrl: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate290.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate291(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors), errors = vErrors.length), validate290.errors = vErrors, errors === 0;
}
validate290.evaluated = { props: { partnerId: !0, asnNumber: !0, wmsAsnNumber: !0, status: !0, customerCode: !0, warehouseCode: !0, receiveTime: !0, remark: !0, asnType: !0, expectedReceiptDate: !0, wmsDocSource: !0, trackingNumber: !0, warehouseNotes: !0, referenceNumber: !0, orderNumber: !0, carrier: !0, extUserId: !0, stage: !0, putawayStage: !0, handlings: !0, asnLineItems: !0, adjustInfos: !0, asnItemReceiveDetails: !0, additionalInfoList: !0, snUrl: !0 }, dynamicProps: !1, dynamicItems: !1 };
var inboundStatus_response = validate302;
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate303.evaluated;
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
  return validate303.errors = vErrors, errors === 0;
}
validate303.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate302.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate303(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors), errors = vErrors.length), validate302.errors = vErrors, errors === 0;
}
validate302.evaluated = { props: { success: !0, code: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validators = {
  createOrder: { request: createOrder_request, response: createOrder_response },
  cancelOrder: { request: cancelOrder_request, response: cancelOrder_response },
  queryOrders: { request: queryOrders_request, response: queryOrders_response },
  batchQueryOrders: { request: batchQueryOrders_request, response: batchQueryOrders_response },
  addOrderFiles: { request: addOrderFiles_request, response: addOrderFiles_response },
  updateLogisticStatus: { request: updateLogisticStatus_request, response: updateLogisticStatus_response },
  updateOnlineStatus: { request: updateOnlineStatus_request, response: updateOnlineStatus_response },
  createProductionOrder: { request: createProductionOrder_request, response: createProductionOrder_response },
  cancelProductionOrder: { request: cancelProductionOrder_request, response: cancelProductionOrder_response },
  createAsn: { request: createAsn_request, response: createAsn_response },
  cancelAsn: { request: cancelAsn_request, response: cancelAsn_response },
  queryAsns: { request: queryAsns_request, response: queryAsns_response },
  batchQueryAsns: { request: batchQueryAsns_request, response: batchQueryAsns_response },
  batchOperateItems: { request: batchOperateItems_request, response: batchOperateItems_response },
  queryItems: { request: queryItems_request, response: queryItems_response },
  orderStatus: { request: orderStatus_request, response: orderStatus_response },
  stockAdjusted: { request: stockAdjusted_request, response: stockAdjusted_response },
  inboundStatus: { request: inboundStatus_request, response: inboundStatus_response }
};
export { validators };
