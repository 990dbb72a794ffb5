// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:59defd6ec7e47f6cfd778493c0a80ea8d88154487d21ba01f8e33267f2a7c330)

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

// <stdin>
var queryStocks_request = validate20;
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.skus === void 0 && (missing0 = "skus") && (vErrors = addError(vErrors), errors++);
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null), !_valid0) {
    let _errs3 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.dateStartTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/else/required", "required", { missingProperty: "dateStartTime" }, "must have required property 'dateStartTime'"), errors++), data.dateEndTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/else/required", "required", { missingProperty: "dateEndTime" }, "must have required property 'dateEndTime'"), errors++), data.pageNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/else/required", "required", { missingProperty: "pageNumber" }, "must have required property 'pageNumber'"), errors++));
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (valid0 || (vErrors = addError(vErrors, instancePath, "#/if", "if", { failingKeyword: "else" }, 'must match "else" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.skus !== void 0) {
      let data0 = data.skus;
      if (Array.isArray(data0)) {
        data0.length > 30 && (vErrors = addError(vErrors, instancePath + "/skus", "#/properties/skus/maxItems", "maxItems", { limit: 30 }, "must NOT have more than 30 items"), errors++), data0.length < 1 && (vErrors = addError(vErrors, instancePath + "/skus", "#/properties/skus/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/skus/" + i0, "#/properties/skus/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/skus", "#/properties/skus/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.dateStartTime !== void 0) {
      let data3 = data.dateStartTime;
      typeof data3 == "string" ? pattern4.test(data3) || (vErrors = addError(vErrors, instancePath + "/dateStartTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/dateStartTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.dateEndTime !== void 0) {
      let data4 = data.dateEndTime;
      typeof data4 == "string" ? pattern4.test(data4) || (vErrors = addError(vErrors, instancePath + "/dateEndTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/dateEndTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.pageNumber !== void 0) {
      let data5 = data.pageNumber;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && (data5 <= 0 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate20.errors = vErrors, errors === 0;
}
var queryStocks_response = validate22;
var formats0 = (init_number_formats(), __toCommonJS(number_formats_exports)).int32, schema37 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/SkuStock" } }, total: { type: "integer" }, pageNumber: { type: "integer" }, pageSize: { type: "integer" } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku !== void 0 && typeof data.sku != "string" && (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseStockList !== void 0) {
      let data1 = data.warehouseStockList;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.qty !== void 0) {
              let data3 = data2.qty;
              typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/warehouseStockList/" + i0 + "/qty", "contract#/$defs/WarehouseStock/properties/qty/type", "type", { type: "integer" }, "must be integer"), errors++);
            }
            data2.countryCode !== void 0 && typeof data2.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseStockList/" + i0 + "/countryCode", "contract#/$defs/WarehouseStock/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++), data2.warehouseCode !== void 0 && typeof data2.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseStockList/" + i0 + "/warehouseCode", "contract#/$defs/WarehouseStock/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/warehouseStockList/" + i0, "contract#/$defs/WarehouseStock/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/warehouseStockList", "#/properties/warehouseStockList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema37.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list !== void 0) {
      let data0 = data.list;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate25(data0[i0], { instancePath: instancePath + "/list/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate25.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/list", "#/properties/list/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++);
    }
    if (data.pageNumber !== void 0) {
      let data3 = data.pageNumber;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++);
    }
    if (data.pageSize !== void 0) {
      let data4 = data.pageSize;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++);
    }
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate24(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate24.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate23(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate23.errors), errors = vErrors.length), validate22.errors = vErrors, errors === 0;
}
var createOrder_request = validate29;
var schema41 = { type: "object", required: ["orderItemsList", "channelType"], properties: { orderAddress: { $ref: "contract#/$defs/OrderAddress" }, orderAddresses: { $ref: "contract#/$defs/OrderAddress" }, orderItemsList: { type: "array", items: { $ref: "contract#/$defs/OrderItem" } }, remark: { type: "string" }, salePlatform: { type: "string" }, channelCode: { type: "string" }, customOrderId: { type: "string" }, channelType: { type: "string", enum: ["Standard", "Express"] } }, if: { required: ["orderAddresses"] }, else: { required: ["orderAddress"] } };
var schema44 = { type: "object", properties: { sku: { type: "string", maxLength: 64 }, quantity: { type: "integer", exclusiveMinimum: 0 }, channelCode: { type: "string", maxLength: 32 }, warehouseCode: { type: "string", maxLength: 32 }, channelType: { type: "string", maxLength: 16, enum: ["Standard", "Express"] } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.orderAddresses === void 0 && (missing0 = "orderAddresses") && (vErrors = addError(vErrors), errors++);
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null), !_valid0) {
    let _errs3 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.orderAddress === void 0 && (vErrors = addError(vErrors, instancePath, "#/else/required", "required", { missingProperty: "orderAddress" }, "must have required property 'orderAddress'"), errors++);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (valid0 || (vErrors = addError(vErrors, instancePath, "#/if", "if", { failingKeyword: "else" }, 'must match "else" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderItemsList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderItemsList" }, "must have required property 'orderItemsList'"), errors++), data.channelType === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "channelType" }, "must have required property 'channelType'"), errors++), data.orderAddress !== void 0) {
      let data0 = data.orderAddress;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.country === void 0 && (vErrors = addError(vErrors, instancePath + "/orderAddress", "contract#/$defs/OrderAddress/required", "required", { missingProperty: "country" }, "must have required property 'country'"), errors++), data0.phone === void 0 && (vErrors = addError(vErrors, instancePath + "/orderAddress", "contract#/$defs/OrderAddress/required", "required", { missingProperty: "phone" }, "must have required property 'phone'"), errors++), data0.recipient === void 0 && (vErrors = addError(vErrors, instancePath + "/orderAddress", "contract#/$defs/OrderAddress/required", "required", { missingProperty: "recipient" }, "must have required property 'recipient'"), errors++), data0.province === void 0 && (vErrors = addError(vErrors, instancePath + "/orderAddress", "contract#/$defs/OrderAddress/required", "required", { missingProperty: "province" }, "must have required property 'province'"), errors++), data0.country !== void 0) {
          let data1 = data0.country;
          typeof data1 == "string" ? data1.length > 32 && (data1.length > 64 || [...data1].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddress/country", "contract#/$defs/OrderAddress/properties/country/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddress/country", "contract#/$defs/OrderAddress/properties/country/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data0.phone !== void 0) {
          let data2 = data0.phone;
          typeof data2 == "string" ? data2.length > 64 && (data2.length > 128 || [...data2].length > 64) && (vErrors = addError(vErrors, instancePath + "/orderAddress/phone", "contract#/$defs/OrderAddress/properties/phone/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddress/phone", "contract#/$defs/OrderAddress/properties/phone/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data0.street1 !== void 0) {
          let data3 = data0.street1;
          typeof data3 == "string" ? data3.length > 64 && (data3.length > 128 || [...data3].length > 64) && (vErrors = addError(vErrors, instancePath + "/orderAddress/street1", "contract#/$defs/OrderAddress/properties/street1/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddress/street1", "contract#/$defs/OrderAddress/properties/street1/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data0.street2 !== void 0) {
          let data4 = data0.street2;
          typeof data4 == "string" ? data4.length > 64 && (data4.length > 128 || [...data4].length > 64) && (vErrors = addError(vErrors, instancePath + "/orderAddress/street2", "contract#/$defs/OrderAddress/properties/street2/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddress/street2", "contract#/$defs/OrderAddress/properties/street2/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data0.city !== void 0) {
          let data5 = data0.city;
          typeof data5 == "string" ? data5.length > 64 && (data5.length > 128 || [...data5].length > 64) && (vErrors = addError(vErrors, instancePath + "/orderAddress/city", "contract#/$defs/OrderAddress/properties/city/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddress/city", "contract#/$defs/OrderAddress/properties/city/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data0.recipient !== void 0) {
          let data6 = data0.recipient;
          typeof data6 == "string" ? data6.length > 32 && (data6.length > 64 || [...data6].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddress/recipient", "contract#/$defs/OrderAddress/properties/recipient/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddress/recipient", "contract#/$defs/OrderAddress/properties/recipient/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data0.province !== void 0) {
          let data7 = data0.province;
          typeof data7 == "string" ? data7.length > 32 && (data7.length > 64 || [...data7].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddress/province", "contract#/$defs/OrderAddress/properties/province/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddress/province", "contract#/$defs/OrderAddress/properties/province/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data0.zip !== void 0) {
          let data8 = data0.zip;
          typeof data8 == "string" ? data8.length > 32 && (data8.length > 64 || [...data8].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddress/zip", "contract#/$defs/OrderAddress/properties/zip/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddress/zip", "contract#/$defs/OrderAddress/properties/zip/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data0.ioss !== void 0) {
          let data9 = data0.ioss;
          typeof data9 == "string" ? data9.length > 32 && (data9.length > 64 || [...data9].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddress/ioss", "contract#/$defs/OrderAddress/properties/ioss/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddress/ioss", "contract#/$defs/OrderAddress/properties/ioss/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data0.vat !== void 0) {
          let data10 = data0.vat;
          typeof data10 == "string" ? data10.length > 32 && (data10.length > 64 || [...data10].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddress/vat", "contract#/$defs/OrderAddress/properties/vat/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddress/vat", "contract#/$defs/OrderAddress/properties/vat/type", "type", { type: "string" }, "must be string"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderAddress", "contract#/$defs/OrderAddress/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.orderAddresses !== void 0) {
      let data11 = data.orderAddresses;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.country === void 0 && (vErrors = addError(vErrors, instancePath + "/orderAddresses", "contract#/$defs/OrderAddress/required", "required", { missingProperty: "country" }, "must have required property 'country'"), errors++), data11.phone === void 0 && (vErrors = addError(vErrors, instancePath + "/orderAddresses", "contract#/$defs/OrderAddress/required", "required", { missingProperty: "phone" }, "must have required property 'phone'"), errors++), data11.recipient === void 0 && (vErrors = addError(vErrors, instancePath + "/orderAddresses", "contract#/$defs/OrderAddress/required", "required", { missingProperty: "recipient" }, "must have required property 'recipient'"), errors++), data11.province === void 0 && (vErrors = addError(vErrors, instancePath + "/orderAddresses", "contract#/$defs/OrderAddress/required", "required", { missingProperty: "province" }, "must have required property 'province'"), errors++), data11.country !== void 0) {
          let data12 = data11.country;
          typeof data12 == "string" ? data12.length > 32 && (data12.length > 64 || [...data12].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddresses/country", "contract#/$defs/OrderAddress/properties/country/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddresses/country", "contract#/$defs/OrderAddress/properties/country/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data11.phone !== void 0) {
          let data13 = data11.phone;
          typeof data13 == "string" ? data13.length > 64 && (data13.length > 128 || [...data13].length > 64) && (vErrors = addError(vErrors, instancePath + "/orderAddresses/phone", "contract#/$defs/OrderAddress/properties/phone/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddresses/phone", "contract#/$defs/OrderAddress/properties/phone/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data11.street1 !== void 0) {
          let data14 = data11.street1;
          typeof data14 == "string" ? data14.length > 64 && (data14.length > 128 || [...data14].length > 64) && (vErrors = addError(vErrors, instancePath + "/orderAddresses/street1", "contract#/$defs/OrderAddress/properties/street1/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddresses/street1", "contract#/$defs/OrderAddress/properties/street1/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data11.street2 !== void 0) {
          let data15 = data11.street2;
          typeof data15 == "string" ? data15.length > 64 && (data15.length > 128 || [...data15].length > 64) && (vErrors = addError(vErrors, instancePath + "/orderAddresses/street2", "contract#/$defs/OrderAddress/properties/street2/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddresses/street2", "contract#/$defs/OrderAddress/properties/street2/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data11.city !== void 0) {
          let data16 = data11.city;
          typeof data16 == "string" ? data16.length > 64 && (data16.length > 128 || [...data16].length > 64) && (vErrors = addError(vErrors, instancePath + "/orderAddresses/city", "contract#/$defs/OrderAddress/properties/city/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddresses/city", "contract#/$defs/OrderAddress/properties/city/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data11.recipient !== void 0) {
          let data17 = data11.recipient;
          typeof data17 == "string" ? data17.length > 32 && (data17.length > 64 || [...data17].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddresses/recipient", "contract#/$defs/OrderAddress/properties/recipient/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddresses/recipient", "contract#/$defs/OrderAddress/properties/recipient/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data11.province !== void 0) {
          let data18 = data11.province;
          typeof data18 == "string" ? data18.length > 32 && (data18.length > 64 || [...data18].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddresses/province", "contract#/$defs/OrderAddress/properties/province/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddresses/province", "contract#/$defs/OrderAddress/properties/province/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data11.zip !== void 0) {
          let data19 = data11.zip;
          typeof data19 == "string" ? data19.length > 32 && (data19.length > 64 || [...data19].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddresses/zip", "contract#/$defs/OrderAddress/properties/zip/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddresses/zip", "contract#/$defs/OrderAddress/properties/zip/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data11.ioss !== void 0) {
          let data20 = data11.ioss;
          typeof data20 == "string" ? data20.length > 32 && (data20.length > 64 || [...data20].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddresses/ioss", "contract#/$defs/OrderAddress/properties/ioss/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddresses/ioss", "contract#/$defs/OrderAddress/properties/ioss/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data11.vat !== void 0) {
          let data21 = data11.vat;
          typeof data21 == "string" ? data21.length > 32 && (data21.length > 64 || [...data21].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderAddresses/vat", "contract#/$defs/OrderAddress/properties/vat/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderAddresses/vat", "contract#/$defs/OrderAddress/properties/vat/type", "type", { type: "string" }, "must be string"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderAddresses", "contract#/$defs/OrderAddress/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.orderItemsList !== void 0) {
      let data22 = data.orderItemsList;
      if (Array.isArray(data22)) {
        let len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data23 = data22[i0];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.sku !== void 0) {
              let data24 = data23.sku;
              typeof data24 == "string" ? data24.length > 64 && (data24.length > 128 || [...data24].length > 64) && (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/sku", "contract#/$defs/OrderItem/properties/sku/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/sku", "contract#/$defs/OrderItem/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data23.quantity !== void 0) {
              let data25 = data23.quantity;
              typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25) || (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/quantity", "contract#/$defs/OrderItem/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data25 == "number" && isFinite(data25) && (data25 <= 0 || isNaN(data25)) && (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/quantity", "contract#/$defs/OrderItem/properties/quantity/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++);
            }
            if (data23.channelCode !== void 0) {
              let data26 = data23.channelCode;
              typeof data26 == "string" ? data26.length > 32 && (data26.length > 64 || [...data26].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/channelCode", "contract#/$defs/OrderItem/properties/channelCode/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/channelCode", "contract#/$defs/OrderItem/properties/channelCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data23.warehouseCode !== void 0) {
              let data27 = data23.warehouseCode;
              typeof data27 == "string" ? data27.length > 32 && (data27.length > 64 || [...data27].length > 32) && (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/warehouseCode", "contract#/$defs/OrderItem/properties/warehouseCode/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/warehouseCode", "contract#/$defs/OrderItem/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data23.channelType !== void 0) {
              let data28 = data23.channelType;
              data28 === "Standard" || data28 === "Express" || (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/channelType", "contract#/$defs/OrderItem/properties/channelType/enum", "enum", { allowedValues: schema44.properties.channelType.enum }, "must be equal to one of the allowed values"), errors++), typeof data28 == "string" ? data28.length > 16 && (data28.length > 32 || [...data28].length > 16) && (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/channelType", "contract#/$defs/OrderItem/properties/channelType/maxLength", "maxLength", { limit: 16 }, "must NOT have more than 16 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/channelType", "contract#/$defs/OrderItem/properties/channelType/type", "type", { type: "string" }, "must be string"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0, "contract#/$defs/OrderItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderItemsList", "#/properties/orderItemsList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.remark !== void 0 && typeof data.remark != "string" && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data.salePlatform !== void 0 && typeof data.salePlatform != "string" && (vErrors = addError(vErrors, instancePath + "/salePlatform", "#/properties/salePlatform/type", "type", { type: "string" }, "must be string"), errors++), data.channelCode !== void 0 && typeof data.channelCode != "string" && (vErrors = addError(vErrors, instancePath + "/channelCode", "#/properties/channelCode/type", "type", { type: "string" }, "must be string"), errors++), data.customOrderId !== void 0 && typeof data.customOrderId != "string" && (vErrors = addError(vErrors, instancePath + "/customOrderId", "#/properties/customOrderId/type", "type", { type: "string" }, "must be string"), errors++), data.channelType !== void 0) {
      let data33 = data.channelType;
      typeof data33 != "string" && (vErrors = addError(vErrors, instancePath + "/channelType", "#/properties/channelType/type", "type", { type: "string" }, "must be string"), errors++), data33 === "Standard" || data33 === "Express" || (vErrors = addError(vErrors, instancePath + "/channelType", "#/properties/channelType/enum", "enum", { allowedValues: schema41.properties.channelType.enum }, "must be equal to one of the allowed values"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate30.errors), errors = vErrors.length), validate29.errors = vErrors, errors === 0;
}
var createOrder_response = validate32;
var schema46 = { type: "object", properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, data: { type: ["integer", "string", "null"], format: "int64" }, kkOrderId: { type: "string", maxLength: 32 } } }, formats4 = (init_number_formats(), __toCommonJS(number_formats_exports)).int64;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateOrderOutcome/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateOrderOutcome/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/CreateOrderOutcome/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateOrderOutcome/properties/data/type", "type", { type: schema46.properties.data.type }, "must be integer,string,null"), errors++), typeof data2 == "number" && isFinite(data2) && (formats4.validate(data2) || (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateOrderOutcome/properties/data/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.kkOrderId !== void 0) {
      let data3 = data.kkOrderId;
      typeof data3 == "string" ? data3.length > 32 && (data3.length > 64 || [...data3].length > 32) && (vErrors = addError(vErrors, instancePath + "/kkOrderId", "contract#/$defs/CreateOrderOutcome/properties/kkOrderId/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/kkOrderId", "contract#/$defs/CreateOrderOutcome/properties/kkOrderId/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/CreateOrderOutcome/type", "type", { type: "object" }, "must be object"), errors++;
  return validate32.errors = vErrors, errors === 0;
}
var quoteAutomaticSplit_request = validate33;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shipToCountry === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "shipToCountry" }, "must have required property 'shipToCountry'"), errors++), data.products === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "products" }, "must have required property 'products'"), errors++), data.shipToCountry !== void 0) {
      let data0 = data.shipToCountry;
      typeof data0 == "string" ? data0.length > 12 && (data0.length > 24 || [...data0].length > 12) && (vErrors = addError(vErrors, instancePath + "/shipToCountry", "#/properties/shipToCountry/maxLength", "maxLength", { limit: 12 }, "must NOT have more than 12 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipToCountry", "#/properties/shipToCountry/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.products !== void 0) {
      let data1 = data.products;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.sku !== void 0) {
              let data3 = data2.sku;
              typeof data3 == "string" ? data3.length > 64 && (data3.length > 128 || [...data3].length > 64) && (vErrors = addError(vErrors, instancePath + "/products/" + i0 + "/sku", "contract#/$defs/QuotedProduct/properties/sku/maxLength", "maxLength", { limit: 64 }, "must NOT have more than 64 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/products/" + i0 + "/sku", "contract#/$defs/QuotedProduct/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data2.quantity !== void 0) {
              let data4 = data2.quantity;
              typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/products/" + i0 + "/quantity", "contract#/$defs/QuotedProduct/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (data4 <= 0 || isNaN(data4)) && (vErrors = addError(vErrors, instancePath + "/products/" + i0 + "/quantity", "contract#/$defs/QuotedProduct/properties/quantity/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/products/" + i0, "contract#/$defs/QuotedProduct/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/products", "#/properties/products/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate34(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate34.errors), errors = vErrors.length), validate33.errors = vErrors, errors === 0;
}
var quoteAutomaticSplit_response = validate36;
var schema51 = { type: "object", properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, data: { type: ["array", "null"], items: { $ref: "contract#/$defs/SpeedQuote" } } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      if (!Array.isArray(data2) && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: schema51.properties.data.type }, "must be array,null"), errors++), Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.estimatedFreight !== void 0) {
              let data4 = data3.estimatedFreight;
              typeof data4 == "number" && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/estimatedFreight", "contract#/$defs/SpeedQuote/properties/estimatedFreight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data3.estimatedFreightCurrency !== void 0 && typeof data3.estimatedFreightCurrency != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/estimatedFreightCurrency", "contract#/$defs/SpeedQuote/properties/estimatedFreightCurrency/type", "type", { type: "string" }, "must be string"), errors++), data3.deliveryTime !== void 0 && typeof data3.deliveryTime != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/deliveryTime", "contract#/$defs/SpeedQuote/properties/deliveryTime/type", "type", { type: "string" }, "must be string"), errors++), data3.channelType !== void 0 && typeof data3.channelType != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/channelType", "contract#/$defs/SpeedQuote/properties/channelType/type", "type", { type: "string" }, "must be string"), errors++), data3.channelCode !== void 0 && typeof data3.channelCode != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/channelCode", "contract#/$defs/SpeedQuote/properties/channelCode/type", "type", { type: "string" }, "must be string"), errors++), data3.channelNameEn !== void 0 && typeof data3.channelNameEn != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/channelNameEn", "contract#/$defs/SpeedQuote/properties/channelNameEn/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/data/" + i0, "contract#/$defs/SpeedQuote/type", "type", { type: "object" }, "must be object"), errors++;
        }
      }
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate37(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate37.errors), errors = vErrors.length), validate36.errors = vErrors, errors === 0;
}
var createRefund_request = validate39;
var schema54 = { type: "object", properties: { orderItems: { type: "array", items: { $ref: "contract#/$defs/RefundLine" } }, remark: { type: "string" }, refundReason: { type: "string", enum: ["Other", "Don't Want Anymore", "Product Selection Error/Multiple Selection", "Incorrect Address Information", "Out Of Stock"] } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderItems !== void 0) {
      let data0 = data.orderItems;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.itemId !== void 0 && typeof data1.itemId != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/itemId", "contract#/$defs/RefundLine/properties/itemId/type", "type", { type: "string" }, "must be string"), errors++), data1.skuCode !== void 0 && typeof data1.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/skuCode", "contract#/$defs/RefundLine/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data1.quantity !== void 0) {
              let data4 = data1.quantity;
              typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/quantity", "contract#/$defs/RefundLine/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats0.validate(data4) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/quantity", "contract#/$defs/RefundLine/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data1.countryCode !== void 0 && typeof data1.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/countryCode", "contract#/$defs/RefundLine/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/orderItems/" + i0, "contract#/$defs/RefundLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderItems", "#/properties/orderItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.remark !== void 0 && typeof data.remark != "string" && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data.refundReason !== void 0) {
      let data7 = data.refundReason;
      typeof data7 != "string" && (vErrors = addError(vErrors, instancePath + "/refundReason", "#/properties/refundReason/type", "type", { type: "string" }, "must be string"), errors++), data7 === "Other" || data7 === "Don't Want Anymore" || data7 === "Product Selection Error/Multiple Selection" || data7 === "Incorrect Address Information" || data7 === "Out Of Stock" || (vErrors = addError(vErrors, instancePath + "/refundReason", "#/properties/refundReason/enum", "enum", { allowedValues: schema54.properties.refundReason.enum }, "must be equal to one of the allowed values"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate40(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate40.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
var createRefund_response = validate42;
var schema57 = { type: "object", properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, data: { type: ["integer", "string", "null"], format: "int64" } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateRefundOutcome/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateRefundOutcome/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/CreateRefundOutcome/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateRefundOutcome/properties/data/type", "type", { type: schema57.properties.data.type }, "must be integer,string,null"), errors++), typeof data2 == "number" && isFinite(data2) && (formats4.validate(data2) || (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateRefundOutcome/properties/data/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/CreateRefundOutcome/type", "type", { type: "object" }, "must be object"), errors++;
  return validate42.errors = vErrors, errors === 0;
}
var queryRefund_request = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, "must have required property 'id'"), errors++), data.id !== void 0 && typeof data.id != "string" && (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++), validate43.errors = vErrors, errors === 0;
}
var queryRefund_response = validate44;
var schema61 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/Refund" } }, total: { type: "integer" }, pageNumber: { type: "integer" }, pageSize: { type: "integer" } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema61.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list !== void 0) {
      let data0 = data.list;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          data1 && typeof data1 == "object" && !Array.isArray(data1) ? (data1.refundNo !== void 0 && typeof data1.refundNo != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/refundNo", "contract#/$defs/Refund/properties/refundNo/type", "type", { type: "string" }, "must be string"), errors++), data1.id !== void 0 && typeof data1.id != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/id", "contract#/$defs/Refund/properties/id/type", "type", { type: "string" }, "must be string"), errors++), data1.remark !== void 0 && typeof data1.remark != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/remark", "contract#/$defs/Refund/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data1.refundStatus !== void 0 && typeof data1.refundStatus != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/refundStatus", "contract#/$defs/Refund/properties/refundStatus/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/list/" + i0, "contract#/$defs/Refund/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/list", "#/properties/list/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.total !== void 0) {
      let data6 = data.total;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++);
    }
    if (data.pageNumber !== void 0) {
      let data7 = data.pageNumber;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++);
    }
    if (data.pageSize !== void 0) {
      let data8 = data.pageSize;
      typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++);
    }
  }
  return validate46.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate46(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate46.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate45.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate45(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate45.errors), errors = vErrors.length), validate44.errors = vErrors, errors === 0;
}
function addError(vErrors, instancePath, schemaPath, keyword, params, message) {
  return vErrors === null ? [{ instancePath, schemaPath, keyword, params, message }] : (vErrors.length < 2e3 && vErrors.push({ instancePath, schemaPath, keyword, params, message }), vErrors);
}
function addErrors(vErrors, errors) {
  if (vErrors === null) return errors;
  for (let error of errors) {
    if (vErrors.length >= 2e3) break;
    vErrors.push(error);
  }
  return vErrors;
}
function forgetErrors(vErrors, count) {
  vErrors.length > count && (vErrors.length = count);
}
var validators = {
  queryStocks: { request: queryStocks_request, response: queryStocks_response },
  createOrder: { request: createOrder_request, response: createOrder_response },
  quoteAutomaticSplit: { request: quoteAutomaticSplit_request, response: quoteAutomaticSplit_response },
  createRefund: { request: createRefund_request, response: createRefund_response },
  queryRefund: { request: queryRefund_request, response: queryRefund_response }
};
export { validators };
