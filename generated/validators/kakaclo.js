// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:8ddffa06af84aeadcbd163606bacc46bc8adbf26d84d1af1690bfa3ed8405a1c)

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

// <stdin>
var createOrder_request = validate52;
var schema21 = { type: "object", required: ["orderItemsList", "channelType"], properties: { orderAddress: { $ref: "contract#/$defs/OrderAddress" }, orderAddresses: { $ref: "contract#/$defs/OrderAddress" }, orderItemsList: { type: "array", items: { $ref: "contract#/$defs/OrderItem" } }, remark: { type: "string" }, salePlatform: { type: "string" }, channelCode: { type: "string" }, customOrderId: { type: "string" }, channelType: { type: "string", enum: ["Standard", "Express"] } }, if: { required: ["orderAddresses"] }, else: { required: ["orderAddress"] } };
var func1 = require_ucs2length().default;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.country === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phone === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.recipient === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recipient" }, message: "must have required property 'recipient'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.province === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "province" }, message: "must have required property 'province'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.country !== void 0) {
      let data0 = data.country;
      if (typeof data0 == "string") {
        if (func1(data0) > 32) {
          let err4 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data1 = data.phone;
      if (typeof data1 == "string") {
        if (func1(data1) > 64) {
          let err6 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.street1 !== void 0) {
      let data2 = data.street1;
      if (typeof data2 == "string") {
        if (func1(data2) > 64) {
          let err8 = { instancePath: instancePath + "/street1", schemaPath: "#/properties/street1/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/street1", schemaPath: "#/properties/street1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.street2 !== void 0) {
      let data3 = data.street2;
      if (typeof data3 == "string") {
        if (func1(data3) > 64) {
          let err10 = { instancePath: instancePath + "/street2", schemaPath: "#/properties/street2/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/street2", schemaPath: "#/properties/street2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.city !== void 0) {
      let data4 = data.city;
      if (typeof data4 == "string") {
        if (func1(data4) > 64) {
          let err12 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.recipient !== void 0) {
      let data5 = data.recipient;
      if (typeof data5 == "string") {
        if (func1(data5) > 32) {
          let err14 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.province !== void 0) {
      let data6 = data.province;
      if (typeof data6 == "string") {
        if (func1(data6) > 32) {
          let err16 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.zip !== void 0) {
      let data7 = data.zip;
      if (typeof data7 == "string") {
        if (func1(data7) > 32) {
          let err18 = { instancePath: instancePath + "/zip", schemaPath: "#/properties/zip/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/zip", schemaPath: "#/properties/zip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.ioss !== void 0) {
      let data8 = data.ioss;
      if (typeof data8 == "string") {
        if (func1(data8) > 32) {
          let err20 = { instancePath: instancePath + "/ioss", schemaPath: "#/properties/ioss/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/ioss", schemaPath: "#/properties/ioss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.vat !== void 0) {
      let data9 = data.vat;
      if (typeof data9 == "string") {
        if (func1(data9) > 32) {
          let err22 = { instancePath: instancePath + "/vat", schemaPath: "#/properties/vat/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/vat", schemaPath: "#/properties/vat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { country: !0, phone: !0, street1: !0, street2: !0, city: !0, recipient: !0, province: !0, zip: !0, ioss: !0, vat: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { type: "object", properties: { sku: { type: "string", maxLength: 64 }, quantity: { type: "integer", exclusiveMinimum: 0 }, channelCode: { type: "string", maxLength: 32 }, warehouseCode: { type: "string", maxLength: 32 }, channelType: { type: "string", maxLength: 16, enum: ["Standard", "Express"] } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku !== void 0) {
      let data0 = data.sku;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err0 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data1 = data.quantity;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 <= 0 || isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.channelCode !== void 0) {
      let data2 = data.channelCode;
      if (typeof data2 == "string") {
        if (func1(data2) > 32) {
          let err4 = { instancePath: instancePath + "/channelCode", schemaPath: "#/properties/channelCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/channelCode", schemaPath: "#/properties/channelCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.warehouseCode !== void 0) {
      let data3 = data.warehouseCode;
      if (typeof data3 == "string") {
        if (func1(data3) > 32) {
          let err6 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.channelType !== void 0) {
      let data4 = data.channelType;
      if (!(data4 === "Standard" || data4 === "Express")) {
        let err8 = { instancePath: instancePath + "/channelType", schemaPath: "#/properties/channelType/enum", keyword: "enum", params: { allowedValues: schema23.properties.channelType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data4 == "string") {
        if (func1(data4) > 16) {
          let err9 = { instancePath: instancePath + "/channelType", schemaPath: "#/properties/channelType/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/channelType", schemaPath: "#/properties/channelType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { sku: !0, quantity: !0, channelCode: !0, warehouseCode: !0, channelType: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderAddresses === void 0 && (missing0 = "orderAddresses")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.orderAddress === void 0) {
      let err1 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "orderAddress" }, message: "must have required property 'orderAddress'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderItemsList === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderItemsList" }, message: "must have required property 'orderItemsList'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.channelType === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channelType" }, message: "must have required property 'channelType'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderAddress !== void 0 && (validate55(data.orderAddress, { instancePath: instancePath + "/orderAddress", parentData: data, parentDataProperty: "orderAddress", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.orderAddresses !== void 0 && (validate55(data.orderAddresses, { instancePath: instancePath + "/orderAddresses", parentData: data, parentDataProperty: "orderAddresses", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.orderItemsList !== void 0) {
      let data2 = data.orderItemsList;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate58(data2[i0], { instancePath: instancePath + "/orderItemsList/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/orderItemsList", schemaPath: "#/properties/orderItemsList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.remark !== void 0 && typeof data.remark != "string") {
      let err6 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.salePlatform !== void 0 && typeof data.salePlatform != "string") {
      let err7 = { instancePath: instancePath + "/salePlatform", schemaPath: "#/properties/salePlatform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.channelCode !== void 0 && typeof data.channelCode != "string") {
      let err8 = { instancePath: instancePath + "/channelCode", schemaPath: "#/properties/channelCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.customOrderId !== void 0 && typeof data.customOrderId != "string") {
      let err9 = { instancePath: instancePath + "/customOrderId", schemaPath: "#/properties/customOrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.channelType !== void 0) {
      let data8 = data.channelType;
      if (typeof data8 != "string") {
        let err10 = { instancePath: instancePath + "/channelType", schemaPath: "#/properties/channelType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data8 === "Standard" || data8 === "Express")) {
        let err11 = { instancePath: instancePath + "/channelType", schemaPath: "#/properties/channelType/enum", keyword: "enum", params: { allowedValues: schema21.properties.channelType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { orderAddress: !0, orderAddresses: !0, orderItemsList: !0, remark: !0, salePlatform: !0, channelCode: !0, customOrderId: !0, channelType: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { orderAddress: !0, orderAddresses: !0, orderItemsList: !0, remark: !0, salePlatform: !0, channelCode: !0, customOrderId: !0, channelType: !0 }, dynamicProps: !1, dynamicItems: !1 };
var createOrder_response = validate61;
var schema25 = { type: "object", properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, data: { type: ["integer", "string", "null"], format: "int64" }, kkOrderId: { type: "string", maxLength: 32 } } }, formats0 = (init_number_formats(), __toCommonJS(number_formats_exports)).int32, formats2 = (init_number_formats(), __toCommonJS(number_formats_exports)).int64;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats0.validate(data0)) {
        let err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: schema25.properties.data.type }, message: "must be integer,string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && !formats2.validate(data2)) {
        let err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.kkOrderId !== void 0) {
      let data3 = data.kkOrderId;
      if (typeof data3 == "string") {
        if (func1(data3) > 32) {
          let err5 = { instancePath: instancePath + "/kkOrderId", schemaPath: "#/properties/kkOrderId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/kkOrderId", schemaPath: "#/properties/kkOrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { code: !0, message: !0, data: !0, kkOrderId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate62(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length), validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: { code: !0, message: !0, data: !0, kkOrderId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validators = {
  createOrder: { request: createOrder_request, response: createOrder_response }
};
export { validators };
