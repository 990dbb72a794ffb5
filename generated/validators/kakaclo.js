// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:17a6b8f8efa02111c4b5f25503096796c04e33e17bc7f0cd9111039e61c0e2d6)

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
var createOrder_request = validate20;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              typeof data28 == "string" ? data28.length > 16 && (data28.length > 32 || [...data28].length > 16) && (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/channelType", "contract#/$defs/OrderItem/properties/channelType/maxLength", "maxLength", { limit: 16 }, "must NOT have more than 16 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/channelType", "contract#/$defs/OrderItem/properties/channelType/type", "type", { type: "string" }, "must be string"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0, "contract#/$defs/OrderItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderItemsList", "#/properties/orderItemsList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.remark !== void 0 && typeof data.remark != "string" && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data.salePlatform !== void 0 && typeof data.salePlatform != "string" && (vErrors = addError(vErrors, instancePath + "/salePlatform", "#/properties/salePlatform/type", "type", { type: "string" }, "must be string"), errors++), data.channelCode !== void 0 && typeof data.channelCode != "string" && (vErrors = addError(vErrors, instancePath + "/channelCode", "#/properties/channelCode/type", "type", { type: "string" }, "must be string"), errors++), data.customOrderId !== void 0 && typeof data.customOrderId != "string" && (vErrors = addError(vErrors, instancePath + "/customOrderId", "#/properties/customOrderId/type", "type", { type: "string" }, "must be string"), errors++), data.channelType !== void 0 && typeof data.channelType != "string" && (vErrors = addError(vErrors, instancePath + "/channelType", "#/properties/channelType/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate22.errors = vErrors, errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
var createOrder_response = validate24;
var schema38 = { type: "object", properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, data: { type: ["integer", "string", "null"], format: "int64" }, kkOrderId: { type: "string", maxLength: 32 } } }, formats0 = (init_number_formats(), __toCommonJS(number_formats_exports)).int32, formats2 = (init_number_formats(), __toCommonJS(number_formats_exports)).int64;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateOrderOutcome/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateOrderOutcome/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/CreateOrderOutcome/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateOrderOutcome/properties/data/type", "type", { type: schema38.properties.data.type }, "must be integer,string,null"), errors++), typeof data2 == "number" && isFinite(data2) && (formats2.validate(data2) || (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateOrderOutcome/properties/data/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.kkOrderId !== void 0) {
      let data3 = data.kkOrderId;
      typeof data3 == "string" ? data3.length > 32 && (data3.length > 64 || [...data3].length > 32) && (vErrors = addError(vErrors, instancePath + "/kkOrderId", "contract#/$defs/CreateOrderOutcome/properties/kkOrderId/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/kkOrderId", "contract#/$defs/CreateOrderOutcome/properties/kkOrderId/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/CreateOrderOutcome/type", "type", { type: "object" }, "must be object"), errors++;
  return validate24.errors = vErrors, errors === 0;
}
var queryOrders_request = validate25;
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.createStartTime !== void 0) {
      let data0 = data.createStartTime;
      typeof data0 == "string" ? pattern4.test(data0) || (vErrors = addError(vErrors, instancePath + "/createStartTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/createStartTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.createEndTime !== void 0) {
      let data1 = data.createEndTime;
      typeof data1 == "string" ? pattern4.test(data1) || (vErrors = addError(vErrors, instancePath + "/createEndTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/createEndTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.updateStartTime !== void 0) {
      let data2 = data.updateStartTime;
      typeof data2 == "string" ? pattern4.test(data2) || (vErrors = addError(vErrors, instancePath + "/updateStartTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/updateStartTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.updateEndTime !== void 0) {
      let data3 = data.updateEndTime;
      typeof data3 == "string" ? pattern4.test(data3) || (vErrors = addError(vErrors, instancePath + "/updateEndTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/updateEndTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.ids !== void 0) {
      let data4 = data.ids;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data4[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/ids/" + i0, "#/properties/ids/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/ids", "#/properties/ids/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.pageNumber !== void 0) {
      let data6 = data.pageNumber;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data6 == "number" && isFinite(data6) && (formats0.validate(data6) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data7 = data.pageSize;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data7 == "number" && isFinite(data7) && ((data7 > 250 || isNaN(data7)) && (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/maximum", "maximum", { comparison: "<=", limit: 250 }, "must be <= 250"), errors++), formats0.validate(data7) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate25.errors = vErrors, errors === 0;
}
var queryOrders_response = validate26;
var schema46 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/Order" } }, total: { type: "integer", format: "int32" }, pageNumber: { type: "integer", format: "int32" }, pageSize: { type: "integer", format: "int32" }, vo: {}, totalPageNumber: {}, modifyDate: {}, nextId: {} } }, schema47 = { type: "object", properties: { id: { type: ["integer", "string"], format: "int64" }, customOrderId: { type: "string" }, status: { type: "string" }, financialStatus: { type: "string" }, fulfillmentStatus: { $ref: "contract#/$defs/FulfillmentStatus" }, refundStatus: { type: "string" }, purchaseDate: { type: "string" }, payDate: { type: "string" }, completedDate: { type: "string" }, cancelDate: { type: ["string", "null"] }, refundDate: { type: ["string", "null"] }, warehouseId: { type: "integer" }, currencyCode: { type: "string" }, finalAmount: { type: "number" }, freightAmount: { type: "number" }, subTotalAmount: { type: "number" }, couponAmount: { type: "number" }, promotionAmount: { type: "number" }, refundableAmount: { type: "number" }, refundedAmount: { type: "number" }, fulfillments: { type: ["array", "null"], items: { $ref: "contract#/$defs/Parcel" } }, shippingAddress: { $ref: "contract#/$defs/ShippingAddress" }, orderItems: { type: "array", items: { $ref: "contract#/$defs/OrderLine" } }, remark: { type: ["string", "null"] }, createDate: { type: "string" }, updateDate: { type: "string" }, modifyDate: { type: "string" }, completedAt: { type: "string" }, payAt: { type: "string" }, skusAmount: { type: "number" }, totalAmount: { type: "number" } } };
var schema53 = { type: "object", properties: { country: { type: "string" }, city: { type: "string" }, phone: { type: "string" }, recipient: { type: "string" }, street1: { type: "string" }, street2: { type: ["string", "null"] }, province: { type: "string" }, zip: { type: "string" }, vat: { type: ["string", "null"] }, ioss: { type: ["string", "null"] } } };
var schema50 = { type: "object", properties: { id: { type: ["integer", "string"], format: "int64" }, itemId: { type: "string" }, imageUrl: { type: "string" }, productName: { type: ["string", "null"] }, skuCode: { type: "string" }, amount: { type: "number" }, productNum: { type: "integer" }, total: { type: "number" }, option1: { type: "string" }, option2: { type: "string" }, option3: { type: ["string", "null"] }, stockStatus: { type: "string" }, fulfillmentStatus: { $ref: "contract#/$defs/FulfillmentStatus" }, refundStatus: { type: "string" }, countryCode: { type: "string" }, subtotal: { type: "number" }, purchasePrices: { type: "number" }, promotionAmount: { type: "number" } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string" && (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: schema50.properties.id.type }, "must be integer,string"), errors++), typeof data0 == "number" && isFinite(data0) && (formats2.validate(data0) || (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.itemId !== void 0 && typeof data.itemId != "string" && (vErrors = addError(vErrors, instancePath + "/itemId", "#/properties/itemId/type", "type", { type: "string" }, "must be string"), errors++), data.imageUrl !== void 0 && typeof data.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/imageUrl", "#/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data.productName !== void 0) {
      let data3 = data.productName;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/productName", "#/properties/productName/type", "type", { type: schema50.properties.productName.type }, "must be string,null"), errors++);
    }
    if (data.skuCode !== void 0 && typeof data.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/skuCode", "#/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data.amount !== void 0) {
      let data5 = data.amount;
      typeof data5 == "number" && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/amount", "#/properties/amount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.productNum !== void 0) {
      let data6 = data.productNum;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/productNum", "#/properties/productNum/type", "type", { type: "integer" }, "must be integer"), errors++);
    }
    if (data.total !== void 0) {
      let data7 = data.total;
      typeof data7 == "number" && isFinite(data7) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.option1 !== void 0 && typeof data.option1 != "string" && (vErrors = addError(vErrors, instancePath + "/option1", "#/properties/option1/type", "type", { type: "string" }, "must be string"), errors++), data.option2 !== void 0 && typeof data.option2 != "string" && (vErrors = addError(vErrors, instancePath + "/option2", "#/properties/option2/type", "type", { type: "string" }, "must be string"), errors++), data.option3 !== void 0) {
      let data10 = data.option3;
      typeof data10 != "string" && data10 !== null && (vErrors = addError(vErrors, instancePath + "/option3", "#/properties/option3/type", "type", { type: schema50.properties.option3.type }, "must be string,null"), errors++);
    }
    if (data.stockStatus !== void 0 && typeof data.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/stockStatus", "#/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data.fulfillmentStatus !== void 0 && typeof data.fulfillmentStatus != "string" && (vErrors = addError(vErrors, instancePath + "/fulfillmentStatus", "contract#/$defs/FulfillmentStatus/type", "type", { type: "string" }, "must be string"), errors++), data.refundStatus !== void 0 && typeof data.refundStatus != "string" && (vErrors = addError(vErrors, instancePath + "/refundStatus", "#/properties/refundStatus/type", "type", { type: "string" }, "must be string"), errors++), data.countryCode !== void 0 && typeof data.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/countryCode", "#/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++), data.subtotal !== void 0) {
      let data15 = data.subtotal;
      typeof data15 == "number" && isFinite(data15) || (vErrors = addError(vErrors, instancePath + "/subtotal", "#/properties/subtotal/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.purchasePrices !== void 0) {
      let data16 = data.purchasePrices;
      typeof data16 == "number" && isFinite(data16) || (vErrors = addError(vErrors, instancePath + "/purchasePrices", "#/properties/purchasePrices/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.promotionAmount !== void 0) {
      let data17 = data.promotionAmount;
      typeof data17 == "number" && isFinite(data17) || (vErrors = addError(vErrors, instancePath + "/promotionAmount", "#/properties/promotionAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string" && (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" }, "must be string"), errors++), data.packId !== void 0 && typeof data.packId != "string" && (vErrors = addError(vErrors, instancePath + "/packId", "#/properties/packId/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.carrierType !== void 0 && typeof data.carrierType != "string" && (vErrors = addError(vErrors, instancePath + "/carrierType", "#/properties/carrierType/type", "type", { type: "string" }, "must be string"), errors++), data.trackingCode !== void 0 && typeof data.trackingCode != "string" && (vErrors = addError(vErrors, instancePath + "/trackingCode", "#/properties/trackingCode/type", "type", { type: "string" }, "must be string"), errors++), data.logisticsSearchUrl !== void 0 && typeof data.logisticsSearchUrl != "string" && (vErrors = addError(vErrors, instancePath + "/logisticsSearchUrl", "#/properties/logisticsSearchUrl/type", "type", { type: "string" }, "must be string"), errors++), data.deliveryTime !== void 0 && typeof data.deliveryTime != "string" && (vErrors = addError(vErrors, instancePath + "/deliveryTime", "#/properties/deliveryTime/type", "type", { type: "string" }, "must be string"), errors++), data.items !== void 0) {
      let data8 = data.items;
      if (Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate31(data8[i0], { instancePath: instancePath + "/items/" + i0, parentData: data8, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate31.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.trackingInfos !== void 0) {
      let data10 = data.trackingInfos;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          data11 && typeof data11 == "object" && !Array.isArray(data11) ? (data11.carrier !== void 0 && typeof data11.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/trackingInfos/" + i1 + "/carrier", "contract#/$defs/TrackingInfo/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data11.trackingCode !== void 0 && typeof data11.trackingCode != "string" && (vErrors = addError(vErrors, instancePath + "/trackingInfos/" + i1 + "/trackingCode", "contract#/$defs/TrackingInfo/properties/trackingCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/trackingInfos/" + i1, "contract#/$defs/TrackingInfo/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/trackingInfos", "#/properties/trackingInfos/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string" && (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: schema47.properties.id.type }, "must be integer,string"), errors++), typeof data0 == "number" && isFinite(data0) && (formats2.validate(data0) || (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.customOrderId !== void 0 && typeof data.customOrderId != "string" && (vErrors = addError(vErrors, instancePath + "/customOrderId", "#/properties/customOrderId/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.financialStatus !== void 0 && typeof data.financialStatus != "string" && (vErrors = addError(vErrors, instancePath + "/financialStatus", "#/properties/financialStatus/type", "type", { type: "string" }, "must be string"), errors++), data.fulfillmentStatus !== void 0 && typeof data.fulfillmentStatus != "string" && (vErrors = addError(vErrors, instancePath + "/fulfillmentStatus", "contract#/$defs/FulfillmentStatus/type", "type", { type: "string" }, "must be string"), errors++), data.refundStatus !== void 0 && typeof data.refundStatus != "string" && (vErrors = addError(vErrors, instancePath + "/refundStatus", "#/properties/refundStatus/type", "type", { type: "string" }, "must be string"), errors++), data.purchaseDate !== void 0 && typeof data.purchaseDate != "string" && (vErrors = addError(vErrors, instancePath + "/purchaseDate", "#/properties/purchaseDate/type", "type", { type: "string" }, "must be string"), errors++), data.payDate !== void 0 && typeof data.payDate != "string" && (vErrors = addError(vErrors, instancePath + "/payDate", "#/properties/payDate/type", "type", { type: "string" }, "must be string"), errors++), data.completedDate !== void 0 && typeof data.completedDate != "string" && (vErrors = addError(vErrors, instancePath + "/completedDate", "#/properties/completedDate/type", "type", { type: "string" }, "must be string"), errors++), data.cancelDate !== void 0) {
      let data9 = data.cancelDate;
      typeof data9 != "string" && data9 !== null && (vErrors = addError(vErrors, instancePath + "/cancelDate", "#/properties/cancelDate/type", "type", { type: schema47.properties.cancelDate.type }, "must be string,null"), errors++);
    }
    if (data.refundDate !== void 0) {
      let data10 = data.refundDate;
      typeof data10 != "string" && data10 !== null && (vErrors = addError(vErrors, instancePath + "/refundDate", "#/properties/refundDate/type", "type", { type: schema47.properties.refundDate.type }, "must be string,null"), errors++);
    }
    if (data.warehouseId !== void 0) {
      let data11 = data.warehouseId;
      typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/warehouseId", "#/properties/warehouseId/type", "type", { type: "integer" }, "must be integer"), errors++);
    }
    if (data.currencyCode !== void 0 && typeof data.currencyCode != "string" && (vErrors = addError(vErrors, instancePath + "/currencyCode", "#/properties/currencyCode/type", "type", { type: "string" }, "must be string"), errors++), data.finalAmount !== void 0) {
      let data13 = data.finalAmount;
      typeof data13 == "number" && isFinite(data13) || (vErrors = addError(vErrors, instancePath + "/finalAmount", "#/properties/finalAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.freightAmount !== void 0) {
      let data14 = data.freightAmount;
      typeof data14 == "number" && isFinite(data14) || (vErrors = addError(vErrors, instancePath + "/freightAmount", "#/properties/freightAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.subTotalAmount !== void 0) {
      let data15 = data.subTotalAmount;
      typeof data15 == "number" && isFinite(data15) || (vErrors = addError(vErrors, instancePath + "/subTotalAmount", "#/properties/subTotalAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.couponAmount !== void 0) {
      let data16 = data.couponAmount;
      typeof data16 == "number" && isFinite(data16) || (vErrors = addError(vErrors, instancePath + "/couponAmount", "#/properties/couponAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.promotionAmount !== void 0) {
      let data17 = data.promotionAmount;
      typeof data17 == "number" && isFinite(data17) || (vErrors = addError(vErrors, instancePath + "/promotionAmount", "#/properties/promotionAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.refundableAmount !== void 0) {
      let data18 = data.refundableAmount;
      typeof data18 == "number" && isFinite(data18) || (vErrors = addError(vErrors, instancePath + "/refundableAmount", "#/properties/refundableAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.refundedAmount !== void 0) {
      let data19 = data.refundedAmount;
      typeof data19 == "number" && isFinite(data19) || (vErrors = addError(vErrors, instancePath + "/refundedAmount", "#/properties/refundedAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.fulfillments !== void 0) {
      let data20 = data.fulfillments;
      if (!Array.isArray(data20) && data20 !== null && (vErrors = addError(vErrors, instancePath + "/fulfillments", "#/properties/fulfillments/type", "type", { type: schema47.properties.fulfillments.type }, "must be array,null"), errors++), Array.isArray(data20)) {
        let len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate30(data20[i0], { instancePath: instancePath + "/fulfillments/" + i0, parentData: data20, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate30.errors), errors = vErrors.length);
      }
    }
    if (data.shippingAddress !== void 0) {
      let data22 = data.shippingAddress;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.country !== void 0 && typeof data22.country != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/country", "contract#/$defs/ShippingAddress/properties/country/type", "type", { type: "string" }, "must be string"), errors++), data22.city !== void 0 && typeof data22.city != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/city", "contract#/$defs/ShippingAddress/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data22.phone !== void 0 && typeof data22.phone != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/phone", "contract#/$defs/ShippingAddress/properties/phone/type", "type", { type: "string" }, "must be string"), errors++), data22.recipient !== void 0 && typeof data22.recipient != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/recipient", "contract#/$defs/ShippingAddress/properties/recipient/type", "type", { type: "string" }, "must be string"), errors++), data22.street1 !== void 0 && typeof data22.street1 != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/street1", "contract#/$defs/ShippingAddress/properties/street1/type", "type", { type: "string" }, "must be string"), errors++), data22.street2 !== void 0) {
          let data28 = data22.street2;
          typeof data28 != "string" && data28 !== null && (vErrors = addError(vErrors, instancePath + "/shippingAddress/street2", "contract#/$defs/ShippingAddress/properties/street2/type", "type", { type: schema53.properties.street2.type }, "must be string,null"), errors++);
        }
        if (data22.province !== void 0 && typeof data22.province != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/province", "contract#/$defs/ShippingAddress/properties/province/type", "type", { type: "string" }, "must be string"), errors++), data22.zip !== void 0 && typeof data22.zip != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/zip", "contract#/$defs/ShippingAddress/properties/zip/type", "type", { type: "string" }, "must be string"), errors++), data22.vat !== void 0) {
          let data31 = data22.vat;
          typeof data31 != "string" && data31 !== null && (vErrors = addError(vErrors, instancePath + "/shippingAddress/vat", "contract#/$defs/ShippingAddress/properties/vat/type", "type", { type: schema53.properties.vat.type }, "must be string,null"), errors++);
        }
        if (data22.ioss !== void 0) {
          let data32 = data22.ioss;
          typeof data32 != "string" && data32 !== null && (vErrors = addError(vErrors, instancePath + "/shippingAddress/ioss", "contract#/$defs/ShippingAddress/properties/ioss/type", "type", { type: schema53.properties.ioss.type }, "must be string,null"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/shippingAddress", "contract#/$defs/ShippingAddress/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.orderItems !== void 0) {
      let data33 = data.orderItems;
      if (Array.isArray(data33)) {
        let len1 = data33.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate31(data33[i1], { instancePath: instancePath + "/orderItems/" + i1, parentData: data33, parentDataProperty: i1, rootData }) || (vErrors = addErrors(vErrors, validate31.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/orderItems", "#/properties/orderItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.remark !== void 0) {
      let data35 = data.remark;
      typeof data35 != "string" && data35 !== null && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: schema47.properties.remark.type }, "must be string,null"), errors++);
    }
    if (data.createDate !== void 0 && typeof data.createDate != "string" && (vErrors = addError(vErrors, instancePath + "/createDate", "#/properties/createDate/type", "type", { type: "string" }, "must be string"), errors++), data.updateDate !== void 0 && typeof data.updateDate != "string" && (vErrors = addError(vErrors, instancePath + "/updateDate", "#/properties/updateDate/type", "type", { type: "string" }, "must be string"), errors++), data.modifyDate !== void 0 && typeof data.modifyDate != "string" && (vErrors = addError(vErrors, instancePath + "/modifyDate", "#/properties/modifyDate/type", "type", { type: "string" }, "must be string"), errors++), data.completedAt !== void 0 && typeof data.completedAt != "string" && (vErrors = addError(vErrors, instancePath + "/completedAt", "#/properties/completedAt/type", "type", { type: "string" }, "must be string"), errors++), data.payAt !== void 0 && typeof data.payAt != "string" && (vErrors = addError(vErrors, instancePath + "/payAt", "#/properties/payAt/type", "type", { type: "string" }, "must be string"), errors++), data.skusAmount !== void 0) {
      let data41 = data.skusAmount;
      typeof data41 == "number" && isFinite(data41) || (vErrors = addError(vErrors, instancePath + "/skusAmount", "#/properties/skusAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.totalAmount !== void 0) {
      let data42 = data.totalAmount;
      typeof data42 == "number" && isFinite(data42) || (vErrors = addError(vErrors, instancePath + "/totalAmount", "#/properties/totalAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate29.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema46.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list !== void 0) {
      let data0 = data.list;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate29(data0[i0], { instancePath: instancePath + "/list/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate29.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/list", "#/properties/list/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (formats0.validate(data2) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageNumber !== void 0) {
      let data3 = data.pageNumber;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats0.validate(data3) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data4 = data.pageSize;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats0.validate(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate28(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate28.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate27.errors), errors = vErrors.length), validate26.errors = vErrors, errors === 0;
}
var queryCategories_request = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++), validate38.errors = vErrors, errors === 0;
}
var queryCategories_response = validate39;
var schema57 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/Category" } } } }, schema58 = { type: "object", properties: { categoryId: { type: ["integer", "string"], format: "int64" }, name: { type: "string" }, parentId: { type: ["integer", "string"], format: "int64" }, level: { type: ["integer", "string"], format: "int32" }, fullCategoryId: { type: "string" }, child: { type: ["array", "null"], items: { $ref: "contract#/$defs/Category" } }, imgUrl: { type: "string" } } }, wrapper0 = { validate: validate42 };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.categoryId !== void 0) {
      let data0 = data.categoryId;
      !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string" && (vErrors = addError(vErrors, instancePath + "/categoryId", "#/properties/categoryId/type", "type", { type: schema58.properties.categoryId.type }, "must be integer,string"), errors++), typeof data0 == "number" && isFinite(data0) && (formats2.validate(data0) || (vErrors = addError(vErrors, instancePath + "/categoryId", "#/properties/categoryId/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.name !== void 0 && typeof data.name != "string" && (vErrors = addError(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data.parentId !== void 0) {
      let data2 = data.parentId;
      !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && (vErrors = addError(vErrors, instancePath + "/parentId", "#/properties/parentId/type", "type", { type: schema58.properties.parentId.type }, "must be integer,string"), errors++), typeof data2 == "number" && isFinite(data2) && (formats2.validate(data2) || (vErrors = addError(vErrors, instancePath + "/parentId", "#/properties/parentId/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      !(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string" && (vErrors = addError(vErrors, instancePath + "/level", "#/properties/level/type", "type", { type: schema58.properties.level.type }, "must be integer,string"), errors++), typeof data3 == "number" && isFinite(data3) && (formats0.validate(data3) || (vErrors = addError(vErrors, instancePath + "/level", "#/properties/level/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.fullCategoryId !== void 0 && typeof data.fullCategoryId != "string" && (vErrors = addError(vErrors, instancePath + "/fullCategoryId", "#/properties/fullCategoryId/type", "type", { type: "string" }, "must be string"), errors++), data.child !== void 0) {
      let data5 = data.child;
      if (!Array.isArray(data5) && data5 !== null && (vErrors = addError(vErrors, instancePath + "/child", "#/properties/child/type", "type", { type: schema58.properties.child.type }, "must be array,null"), errors++), Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper0.validate(data5[i0], { instancePath: instancePath + "/child/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, wrapper0.validate.errors), errors = vErrors.length);
      }
    }
    data.imgUrl !== void 0 && typeof data.imgUrl != "string" && (vErrors = addError(vErrors, instancePath + "/imgUrl", "#/properties/imgUrl/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema57.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data) && data.list !== void 0) {
    let data0 = data.list;
    if (Array.isArray(data0)) {
      let len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate42(data0[i0], { instancePath: instancePath + "/list/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate42.errors), errors = vErrors.length);
    } else
      vErrors = addError(vErrors, instancePath + "/list", "#/properties/list/type", "type", { type: "array" }, "must be array"), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate41(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate41.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate40(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate40.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
var queryProducts_request = validate46, schema59 = { $id: "queryProducts_request", type: "object", properties: { spus: { type: "array", items: { type: "string" }, maxItems: 30 }, skus: { type: "array", items: { type: "string" }, maxItems: 30 }, categoryId: { type: "integer", format: "int64" }, dateStartTime: { $ref: "contract#/$defs/UtcTime" }, dateEndTime: { $ref: "contract#/$defs/UtcTime" }, sortType: { type: "string", enum: ["salasVolume", "stock", "price", "updateTime"] }, sortBy: { type: "string", enum: ["asc", "desc"] }, pageNumber: { type: "integer", format: "int32", exclusiveMinimum: 0 } }, anyOf: [{ required: ["spus"] }, { required: ["skus"] }, { required: ["categoryId"] }, { required: ["dateStartTime", "dateEndTime"] }], allOf: [{ if: { required: ["categoryId"] }, then: { required: ["pageNumber"] } }, { if: { required: ["dateStartTime"] }, then: { required: ["dateEndTime", "pageNumber"] } }, { if: { required: ["dateEndTime"] }, then: { required: ["dateStartTime"] } }] };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
  data && typeof data == "object" && !Array.isArray(data) && data.spus === void 0 && (vErrors = addError(vErrors, instancePath, "#/anyOf/0/required", "required", { missingProperty: "spus" }, "must have required property 'spus'"), errors++);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.skus === void 0 && (vErrors = addError(vErrors, instancePath, "#/anyOf/1/required", "required", { missingProperty: "skus" }, "must have required property 'skus'"), errors++);
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs4 = errors;
      data && typeof data == "object" && !Array.isArray(data) && data.categoryId === void 0 && (vErrors = addError(vErrors, instancePath, "#/anyOf/2/required", "required", { missingProperty: "categoryId" }, "must have required property 'categoryId'"), errors++);
      var _valid0 = _errs4 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs5 = errors;
        data && typeof data == "object" && !Array.isArray(data) && (data.dateStartTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/anyOf/3/required", "required", { missingProperty: "dateStartTime" }, "must have required property 'dateStartTime'"), errors++), data.dateEndTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/anyOf/3/required", "required", { missingProperty: "dateEndTime" }, "must have required property 'dateEndTime'"), errors++));
        var _valid0 = _errs5 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  valid0 ? (errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null)) : (vErrors = addError(vErrors, instancePath, "#/anyOf", "anyOf", {}, "must match a schema in anyOf"), errors++);
  let _errs7 = errors, valid2 = !0, _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.categoryId === void 0 && (missing0 = "categoryId") && (vErrors = addError(vErrors), errors++);
  }
  var _valid1 = _errs8 === errors;
  if (errors = _errs7, vErrors !== null && (_errs7 ? forgetErrors(vErrors, _errs7) : vErrors = null), _valid1) {
    let _errs9 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.pageNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/0/then/required", "required", { missingProperty: "pageNumber" }, "must have required property 'pageNumber'"), errors++);
    var _valid1 = _errs9 === errors;
    valid2 = _valid1;
  }
  valid2 || (vErrors = addError(vErrors, instancePath, "#/allOf/0/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++);
  let _errs11 = errors, valid3 = !0, _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    data.dateStartTime === void 0 && (missing1 = "dateStartTime") && (vErrors = addError(vErrors), errors++);
  }
  var _valid2 = _errs12 === errors;
  if (errors = _errs11, vErrors !== null && (_errs11 ? forgetErrors(vErrors, _errs11) : vErrors = null), _valid2) {
    let _errs13 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.dateEndTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/1/then/required", "required", { missingProperty: "dateEndTime" }, "must have required property 'dateEndTime'"), errors++), data.pageNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/1/then/required", "required", { missingProperty: "pageNumber" }, "must have required property 'pageNumber'"), errors++));
    var _valid2 = _errs13 === errors;
    valid3 = _valid2;
  }
  valid3 || (vErrors = addError(vErrors, instancePath, "#/allOf/1/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++);
  let _errs15 = errors, valid4 = !0, _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    data.dateEndTime === void 0 && (missing2 = "dateEndTime") && (vErrors = addError(vErrors), errors++);
  }
  var _valid3 = _errs16 === errors;
  if (errors = _errs15, vErrors !== null && (_errs15 ? forgetErrors(vErrors, _errs15) : vErrors = null), _valid3) {
    let _errs17 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.dateStartTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/2/then/required", "required", { missingProperty: "dateStartTime" }, "must have required property 'dateStartTime'"), errors++);
    var _valid3 = _errs17 === errors;
    valid4 = _valid3;
  }
  if (valid4 || (vErrors = addError(vErrors, instancePath, "#/allOf/2/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.spus !== void 0) {
      let data0 = data.spus;
      if (Array.isArray(data0)) {
        data0.length > 30 && (vErrors = addError(vErrors, instancePath + "/spus", "#/properties/spus/maxItems", "maxItems", { limit: 30 }, "must NOT have more than 30 items"), errors++);
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/spus/" + i0, "#/properties/spus/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/spus", "#/properties/spus/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.skus !== void 0) {
      let data2 = data.skus;
      if (Array.isArray(data2)) {
        data2.length > 30 && (vErrors = addError(vErrors, instancePath + "/skus", "#/properties/skus/maxItems", "maxItems", { limit: 30 }, "must NOT have more than 30 items"), errors++);
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data2[i1] != "string" && (vErrors = addError(vErrors, instancePath + "/skus/" + i1, "#/properties/skus/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/skus", "#/properties/skus/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.categoryId !== void 0) {
      let data4 = data.categoryId;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/categoryId", "#/properties/categoryId/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats2.validate(data4) || (vErrors = addError(vErrors, instancePath + "/categoryId", "#/properties/categoryId/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.dateStartTime !== void 0) {
      let data5 = data.dateStartTime;
      typeof data5 == "string" ? pattern4.test(data5) || (vErrors = addError(vErrors, instancePath + "/dateStartTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/dateStartTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.dateEndTime !== void 0) {
      let data6 = data.dateEndTime;
      typeof data6 == "string" ? pattern4.test(data6) || (vErrors = addError(vErrors, instancePath + "/dateEndTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/dateEndTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.sortType !== void 0) {
      let data7 = data.sortType;
      typeof data7 != "string" && (vErrors = addError(vErrors, instancePath + "/sortType", "#/properties/sortType/type", "type", { type: "string" }, "must be string"), errors++), data7 === "salasVolume" || data7 === "stock" || data7 === "price" || data7 === "updateTime" || (vErrors = addError(vErrors, instancePath + "/sortType", "#/properties/sortType/enum", "enum", { allowedValues: schema59.properties.sortType.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.sortBy !== void 0) {
      let data8 = data.sortBy;
      typeof data8 != "string" && (vErrors = addError(vErrors, instancePath + "/sortBy", "#/properties/sortBy/type", "type", { type: "string" }, "must be string"), errors++), data8 === "asc" || data8 === "desc" || (vErrors = addError(vErrors, instancePath + "/sortBy", "#/properties/sortBy/enum", "enum", { allowedValues: schema59.properties.sortBy.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.pageNumber !== void 0) {
      let data9 = data.pageNumber;
      typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data9 == "number" && isFinite(data9) && ((data9 <= 0 || isNaN(data9)) && (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++), formats0.validate(data9) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate46.errors = vErrors, errors === 0;
}
var queryProducts_response = validate47;
var schema64 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/Product" } }, total: { type: "integer", format: "int32" }, pageNumber: { type: "integer", format: "int32" }, pageSize: { type: "integer", format: "int32" } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kkProductId !== void 0) {
      let data0 = data.kkProductId;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/kkProductId", "#/properties/kkProductId/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats2.validate(data0) || (vErrors = addError(vErrors, instancePath + "/kkProductId", "#/properties/kkProductId/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.spu !== void 0 && typeof data.spu != "string" && (vErrors = addError(vErrors, instancePath + "/spu", "#/properties/spu/type", "type", { type: "string" }, "must be string"), errors++), data.productName !== void 0 && typeof data.productName != "string" && (vErrors = addError(vErrors, instancePath + "/productName", "#/properties/productName/type", "type", { type: "string" }, "must be string"), errors++), data.description !== void 0 && typeof data.description != "string" && (vErrors = addError(vErrors, instancePath + "/description", "#/properties/description/type", "type", { type: "string" }, "must be string"), errors++), data.sizeImagePath !== void 0 && typeof data.sizeImagePath != "string" && (vErrors = addError(vErrors, instancePath + "/sizeImagePath", "#/properties/sizeImagePath/type", "type", { type: "string" }, "must be string"), errors++), data.spuStatus !== void 0) {
      let data5 = data.spuStatus;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/spuStatus", "#/properties/spuStatus/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && (formats0.validate(data5) || (vErrors = addError(vErrors, instancePath + "/spuStatus", "#/properties/spuStatus/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.categoryId !== void 0) {
      let data6 = data.categoryId;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/categoryId", "#/properties/categoryId/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data6 == "number" && isFinite(data6) && (formats2.validate(data6) || (vErrors = addError(vErrors, instancePath + "/categoryId", "#/properties/categoryId/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.fullCategoryName !== void 0 && typeof data.fullCategoryName != "string" && (vErrors = addError(vErrors, instancePath + "/fullCategoryName", "#/properties/fullCategoryName/type", "type", { type: "string" }, "must be string"), errors++), data.salesVolume !== void 0) {
      let data8 = data.salesVolume;
      typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = addError(vErrors, instancePath + "/salesVolume", "#/properties/salesVolume/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data8 == "number" && isFinite(data8) && (formats0.validate(data8) || (vErrors = addError(vErrors, instancePath + "/salesVolume", "#/properties/salesVolume/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.attributesJson !== void 0 && typeof data.attributesJson != "string" && (vErrors = addError(vErrors, instancePath + "/attributesJson", "#/properties/attributesJson/type", "type", { type: "string" }, "must be string"), errors++), data.price !== void 0) {
      let data10 = data.price;
      typeof data10 == "number" && isFinite(data10) || (vErrors = addError(vErrors, instancePath + "/price", "#/properties/price/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.stock !== void 0) {
      let data11 = data.stock;
      typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/stock", "#/properties/stock/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data11 == "number" && isFinite(data11) && (formats0.validate(data11) || (vErrors = addError(vErrors, instancePath + "/stock", "#/properties/stock/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.supplierLevel !== void 0 && typeof data.supplierLevel != "string" && (vErrors = addError(vErrors, instancePath + "/supplierLevel", "#/properties/supplierLevel/type", "type", { type: "string" }, "must be string"), errors++), data.createTime !== void 0 && typeof data.createTime != "string" && (vErrors = addError(vErrors, instancePath + "/createTime", "#/properties/createTime/type", "type", { type: "string" }, "must be string"), errors++), data.updateTime !== void 0 && typeof data.updateTime != "string" && (vErrors = addError(vErrors, instancePath + "/updateTime", "#/properties/updateTime/type", "type", { type: "string" }, "must be string"), errors++), data.skuDetails !== void 0) {
      let data15 = data.skuDetails;
      if (Array.isArray(data15)) {
        let len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.sku !== void 0 && typeof data16.sku != "string" && (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/sku", "contract#/$defs/ProductSku/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data16.skuName !== void 0 && typeof data16.skuName != "string" && (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/skuName", "contract#/$defs/ProductSku/properties/skuName/type", "type", { type: "string" }, "must be string"), errors++), data16.mainImg !== void 0 && typeof data16.mainImg != "string" && (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/mainImg", "contract#/$defs/ProductSku/properties/mainImg/type", "type", { type: "string" }, "must be string"), errors++), data16.packageLength !== void 0) {
              let data20 = data16.packageLength;
              typeof data20 == "number" && isFinite(data20) || (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/packageLength", "contract#/$defs/ProductSku/properties/packageLength/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.packageWidth !== void 0) {
              let data21 = data16.packageWidth;
              typeof data21 == "number" && isFinite(data21) || (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/packageWidth", "contract#/$defs/ProductSku/properties/packageWidth/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.packageHeight !== void 0) {
              let data22 = data16.packageHeight;
              typeof data22 == "number" && isFinite(data22) || (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/packageHeight", "contract#/$defs/ProductSku/properties/packageHeight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.packageWeight !== void 0) {
              let data23 = data16.packageWeight;
              typeof data23 == "number" && isFinite(data23) || (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/packageWeight", "contract#/$defs/ProductSku/properties/packageWeight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.cost !== void 0) {
              let data24 = data16.cost;
              typeof data24 == "number" && isFinite(data24) || (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/cost", "contract#/$defs/ProductSku/properties/cost/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.price !== void 0) {
              let data25 = data16.price;
              typeof data25 == "number" && isFinite(data25) || (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/price", "contract#/$defs/ProductSku/properties/price/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.stock !== void 0) {
              let data26 = data16.stock;
              typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26) || (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/stock", "contract#/$defs/ProductSku/properties/stock/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data26 == "number" && isFinite(data26) && (formats0.validate(data26) || (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/stock", "contract#/$defs/ProductSku/properties/stock/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data16.option1 !== void 0 && typeof data16.option1 != "string" && (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/option1", "contract#/$defs/ProductSku/properties/option1/type", "type", { type: "string" }, "must be string"), errors++), data16.option2 !== void 0 && typeof data16.option2 != "string" && (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/option2", "contract#/$defs/ProductSku/properties/option2/type", "type", { type: "string" }, "must be string"), errors++), data16.option3 !== void 0 && typeof data16.option3 != "string" && (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/option3", "contract#/$defs/ProductSku/properties/option3/type", "type", { type: "string" }, "must be string"), errors++), data16.material !== void 0 && typeof data16.material != "string" && (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/material", "contract#/$defs/ProductSku/properties/material/type", "type", { type: "string" }, "must be string"), errors++), data16.skuStatus !== void 0) {
              let data31 = data16.skuStatus;
              typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31) || (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/skuStatus", "contract#/$defs/ProductSku/properties/skuStatus/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data31 == "number" && isFinite(data31) && (formats0.validate(data31) || (vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0 + "/skuStatus", "contract#/$defs/ProductSku/properties/skuStatus/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/skuDetails/" + i0, "contract#/$defs/ProductSku/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/skuDetails", "#/properties/skuDetails/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.skuImgUrl !== void 0) {
      let data32 = data.skuImgUrl;
      if (Array.isArray(data32)) {
        let len1 = data32.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data33 = data32[i1];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.skus !== void 0) {
              let data34 = data33.skus;
              if (Array.isArray(data34)) {
                let len2 = data34.length;
                for (let i2 = 0; i2 < len2; i2++)
                  typeof data34[i2] != "string" && (vErrors = addError(vErrors, instancePath + "/skuImgUrl/" + i1 + "/skus/" + i2, "contract#/$defs/SkuPictures/properties/skus/items/type", "type", { type: "string" }, "must be string"), errors++);
              } else
                vErrors = addError(vErrors, instancePath + "/skuImgUrl/" + i1 + "/skus", "contract#/$defs/SkuPictures/properties/skus/type", "type", { type: "array" }, "must be array"), errors++;
            }
            if (data33.imgUrl !== void 0) {
              let data36 = data33.imgUrl;
              if (Array.isArray(data36)) {
                let len3 = data36.length;
                for (let i3 = 0; i3 < len3; i3++)
                  typeof data36[i3] != "string" && (vErrors = addError(vErrors, instancePath + "/skuImgUrl/" + i1 + "/imgUrl/" + i3, "contract#/$defs/SkuPictures/properties/imgUrl/items/type", "type", { type: "string" }, "must be string"), errors++);
              } else
                vErrors = addError(vErrors, instancePath + "/skuImgUrl/" + i1 + "/imgUrl", "contract#/$defs/SkuPictures/properties/imgUrl/type", "type", { type: "array" }, "must be array"), errors++;
            }
          } else
            vErrors = addError(vErrors, instancePath + "/skuImgUrl/" + i1, "contract#/$defs/SkuPictures/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/skuImgUrl", "#/properties/skuImgUrl/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate50.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema64.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list !== void 0) {
      let data0 = data.list;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate50(data0[i0], { instancePath: instancePath + "/list/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate50.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/list", "#/properties/list/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (formats0.validate(data2) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageNumber !== void 0) {
      let data3 = data.pageNumber;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats0.validate(data3) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data4 = data.pageSize;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats0.validate(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  }
  return validate49.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate49(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate49.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate48.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate48(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate48.errors), errors = vErrors.length), validate47.errors = vErrors, errors === 0;
}
var queryWarehouses_request = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++), validate54.errors = vErrors, errors === 0;
}
var queryWarehouses_response = validate55;
var schema71 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/Warehouse" } } } }, schema72 = { type: "object", properties: { warehouseId: { type: ["integer", "string"], format: "int32" }, warehouseCode: { type: "string" }, warehouseNameExt: { type: "string" }, countryCode: { type: "string" }, countryCn: { type: "string" }, status: { type: "integer", format: "int32" }, warehouseName: { type: "string" } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema71.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data) && data.list !== void 0) {
    let data0 = data.list;
    if (Array.isArray(data0)) {
      let len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data1 = data0[i0];
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.warehouseId !== void 0) {
            let data2 = data1.warehouseId;
            !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/warehouseId", "contract#/$defs/Warehouse/properties/warehouseId/type", "type", { type: schema72.properties.warehouseId.type }, "must be integer,string"), errors++), typeof data2 == "number" && isFinite(data2) && (formats0.validate(data2) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/warehouseId", "contract#/$defs/Warehouse/properties/warehouseId/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
          }
          if (data1.warehouseCode !== void 0 && typeof data1.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/warehouseCode", "contract#/$defs/Warehouse/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data1.warehouseNameExt !== void 0 && typeof data1.warehouseNameExt != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/warehouseNameExt", "contract#/$defs/Warehouse/properties/warehouseNameExt/type", "type", { type: "string" }, "must be string"), errors++), data1.countryCode !== void 0 && typeof data1.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/countryCode", "contract#/$defs/Warehouse/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++), data1.countryCn !== void 0 && typeof data1.countryCn != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/countryCn", "contract#/$defs/Warehouse/properties/countryCn/type", "type", { type: "string" }, "must be string"), errors++), data1.status !== void 0) {
            let data7 = data1.status;
            typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/status", "contract#/$defs/Warehouse/properties/status/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data7 == "number" && isFinite(data7) && (formats0.validate(data7) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/status", "contract#/$defs/Warehouse/properties/status/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
          }
          data1.warehouseName !== void 0 && typeof data1.warehouseName != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/warehouseName", "contract#/$defs/Warehouse/properties/warehouseName/type", "type", { type: "string" }, "must be string"), errors++);
        } else
          vErrors = addError(vErrors, instancePath + "/list/" + i0, "contract#/$defs/Warehouse/type", "type", { type: "object" }, "must be object"), errors++;
      }
    } else
      vErrors = addError(vErrors, instancePath + "/list", "#/properties/list/type", "type", { type: "array" }, "must be array"), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate57(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate57.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate56.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate56(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate56.errors), errors = vErrors.length), validate55.errors = vErrors, errors === 0;
}
var queryStocks_request = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
  data && typeof data == "object" && !Array.isArray(data) && data.skus === void 0 && (vErrors = addError(vErrors, instancePath, "#/anyOf/0/required", "required", { missingProperty: "skus" }, "must have required property 'skus'"), errors++);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.dateStartTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/anyOf/1/required", "required", { missingProperty: "dateStartTime" }, "must have required property 'dateStartTime'"), errors++), data.dateEndTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/anyOf/1/required", "required", { missingProperty: "dateEndTime" }, "must have required property 'dateEndTime'"), errors++));
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  valid0 ? (errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null)) : (vErrors = addError(vErrors, instancePath, "#/anyOf", "anyOf", {}, "must match a schema in anyOf"), errors++);
  let _errs5 = errors, valid2 = !0, _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.dateStartTime === void 0 && (missing0 = "dateStartTime") && (vErrors = addError(vErrors), errors++);
  }
  var _valid1 = _errs6 === errors;
  if (errors = _errs5, vErrors !== null && (_errs5 ? forgetErrors(vErrors, _errs5) : vErrors = null), _valid1) {
    let _errs7 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.dateEndTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/0/then/required", "required", { missingProperty: "dateEndTime" }, "must have required property 'dateEndTime'"), errors++), data.pageNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/0/then/required", "required", { missingProperty: "pageNumber" }, "must have required property 'pageNumber'"), errors++));
    var _valid1 = _errs7 === errors;
    valid2 = _valid1;
  }
  valid2 || (vErrors = addError(vErrors, instancePath, "#/allOf/0/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++);
  let _errs9 = errors, valid3 = !0, _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    data.dateEndTime === void 0 && (missing1 = "dateEndTime") && (vErrors = addError(vErrors), errors++);
  }
  var _valid2 = _errs10 === errors;
  if (errors = _errs9, vErrors !== null && (_errs9 ? forgetErrors(vErrors, _errs9) : vErrors = null), _valid2) {
    let _errs11 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.dateStartTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/1/then/required", "required", { missingProperty: "dateStartTime" }, "must have required property 'dateStartTime'"), errors++);
    var _valid2 = _errs11 === errors;
    valid3 = _valid2;
  }
  if (valid3 || (vErrors = addError(vErrors, instancePath, "#/allOf/1/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.skus !== void 0) {
      let data0 = data.skus;
      if (Array.isArray(data0)) {
        data0.length > 30 && (vErrors = addError(vErrors, instancePath + "/skus", "#/properties/skus/maxItems", "maxItems", { limit: 30 }, "must NOT have more than 30 items"), errors++);
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
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 <= 0 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++), formats0.validate(data5) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate60.errors = vErrors, errors === 0;
}
var queryStocks_response = validate61;
var schema78 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/SkuStock" } }, total: { type: "integer", format: "int32" }, pageNumber: { type: "integer", format: "int32" }, pageSize: { type: "integer", format: "int32" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/warehouseStockList/" + i0 + "/qty", "contract#/$defs/WarehouseStock/properties/qty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats0.validate(data3) || (vErrors = addError(vErrors, instancePath + "/warehouseStockList/" + i0 + "/qty", "contract#/$defs/WarehouseStock/properties/qty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
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
  return validate64.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema78.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list !== void 0) {
      let data0 = data.list;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data0[i0], { instancePath: instancePath + "/list/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate64.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/list", "#/properties/list/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (formats0.validate(data2) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageNumber !== void 0) {
      let data3 = data.pageNumber;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats0.validate(data3) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data4 = data.pageSize;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats0.validate(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  }
  return validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate63(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate63.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate62.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate62(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate62.errors), errors = vErrors.length), validate61.errors = vErrors, errors === 0;
}
var quoteChannels_request = validate68;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.warehouseCode !== void 0) {
      let data5 = data.warehouseCode;
      typeof data5 == "string" ? data5.length > 32 && (data5.length > 64 || [...data5].length > 32) && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate69.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate69(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate69.errors), errors = vErrors.length), validate68.errors = vErrors, errors === 0;
}
var quoteChannels_response = validate71;
var schema85 = { type: "object", properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, data: { type: ["array", "null"], items: { $ref: "contract#/$defs/ChannelQuote" } } } }, schema86 = { type: "object", properties: { channelCode: { type: "string" }, channelNameEn: { type: "string" }, estimatedFreight: { type: ["number", "string"] }, estimatedFreightCurrency: { type: "string" }, deliveryTime: { type: "string" }, channelType: { type: "string" } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      if (!Array.isArray(data2) && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: schema85.properties.data.type }, "must be array,null"), errors++), Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.channelCode !== void 0 && typeof data3.channelCode != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/channelCode", "contract#/$defs/ChannelQuote/properties/channelCode/type", "type", { type: "string" }, "must be string"), errors++), data3.channelNameEn !== void 0 && typeof data3.channelNameEn != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/channelNameEn", "contract#/$defs/ChannelQuote/properties/channelNameEn/type", "type", { type: "string" }, "must be string"), errors++), data3.estimatedFreight !== void 0) {
              let data6 = data3.estimatedFreight;
              !(typeof data6 == "number" && isFinite(data6)) && typeof data6 != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/estimatedFreight", "contract#/$defs/ChannelQuote/properties/estimatedFreight/type", "type", { type: schema86.properties.estimatedFreight.type }, "must be number,string"), errors++);
            }
            data3.estimatedFreightCurrency !== void 0 && typeof data3.estimatedFreightCurrency != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/estimatedFreightCurrency", "contract#/$defs/ChannelQuote/properties/estimatedFreightCurrency/type", "type", { type: "string" }, "must be string"), errors++), data3.deliveryTime !== void 0 && typeof data3.deliveryTime != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/deliveryTime", "contract#/$defs/ChannelQuote/properties/deliveryTime/type", "type", { type: "string" }, "must be string"), errors++), data3.channelType !== void 0 && typeof data3.channelType != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/channelType", "contract#/$defs/ChannelQuote/properties/channelType/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/data/" + i0, "contract#/$defs/ChannelQuote/type", "type", { type: "object" }, "must be object"), errors++;
        }
      }
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate72.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate72(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate72.errors), errors = vErrors.length), validate71.errors = vErrors, errors === 0;
}
var quoteAutomaticSplit_request = validate74;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate75.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate75(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate75.errors), errors = vErrors.length), validate74.errors = vErrors, errors === 0;
}
var quoteAutomaticSplit_response = validate77;
var schema91 = { type: "object", properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, data: { type: ["array", "null"], items: { $ref: "contract#/$defs/SpeedQuote" } } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      if (!Array.isArray(data2) && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: schema91.properties.data.type }, "must be array,null"), errors++), Array.isArray(data2)) {
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
  return validate78.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate78(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate78.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
}
var createRefund_request = validate80, schema93 = { $id: "createRefund_request", type: "object", properties: { id: { type: "string" }, orderItems: { type: "array", items: { $ref: "contract#/$defs/RefundLine" } }, remark: { type: "string" }, refundReason: { type: "string", enum: ["Other", "Don't Want Anymore", "Product Selection Error/Multiple Selection", "Incorrect Address Information", "Out Of Stock"] } }, required: ["id"] };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, "must have required property 'id'"), errors++), data.id !== void 0 && typeof data.id != "string" && (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" }, "must be string"), errors++), data.orderItems !== void 0) {
      let data1 = data.orderItems;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.itemId !== void 0 && typeof data2.itemId != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/itemId", "contract#/$defs/RefundLine/properties/itemId/type", "type", { type: "string" }, "must be string"), errors++), data2.skuCode !== void 0 && typeof data2.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/skuCode", "contract#/$defs/RefundLine/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data2.quantity !== void 0) {
              let data5 = data2.quantity;
              typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/quantity", "contract#/$defs/RefundLine/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && (formats0.validate(data5) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/quantity", "contract#/$defs/RefundLine/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data2.countryCode !== void 0 && typeof data2.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/countryCode", "contract#/$defs/RefundLine/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/orderItems/" + i0, "contract#/$defs/RefundLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderItems", "#/properties/orderItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.remark !== void 0 && typeof data.remark != "string" && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data.refundReason !== void 0) {
      let data8 = data.refundReason;
      typeof data8 != "string" && (vErrors = addError(vErrors, instancePath + "/refundReason", "#/properties/refundReason/type", "type", { type: "string" }, "must be string"), errors++), data8 === "Other" || data8 === "Don't Want Anymore" || data8 === "Product Selection Error/Multiple Selection" || data8 === "Incorrect Address Information" || data8 === "Out Of Stock" || (vErrors = addError(vErrors, instancePath + "/refundReason", "#/properties/refundReason/enum", "enum", { allowedValues: schema93.properties.refundReason.enum }, "must be equal to one of the allowed values"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate80.errors = vErrors, errors === 0;
}
var createRefund_response = validate81;
var schema96 = { type: "object", properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, data: { type: ["integer", "string", "null"], format: "int64" } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateRefundOutcome/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateRefundOutcome/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/CreateRefundOutcome/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateRefundOutcome/properties/data/type", "type", { type: schema96.properties.data.type }, "must be integer,string,null"), errors++), typeof data2 == "number" && isFinite(data2) && (formats2.validate(data2) || (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateRefundOutcome/properties/data/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/CreateRefundOutcome/type", "type", { type: "object" }, "must be object"), errors++;
  return validate81.errors = vErrors, errors === 0;
}
var queryRefund_request = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, "must have required property 'id'"), errors++), data.id !== void 0 && typeof data.id != "string" && (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++), validate82.errors = vErrors, errors === 0;
}
var queryRefund_response = validate83;
var schema100 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/Refund" } }, total: { type: "integer", format: "int32" }, pageNumber: { type: "integer", format: "int32" }, pageSize: { type: "integer", format: "int32" } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema100.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
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
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data6 == "number" && isFinite(data6) && (formats0.validate(data6) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageNumber !== void 0) {
      let data7 = data.pageNumber;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data7 == "number" && isFinite(data7) && (formats0.validate(data7) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data8 = data.pageSize;
      typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data8 == "number" && isFinite(data8) && (formats0.validate(data8) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  }
  return validate85.errors = vErrors, errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate85(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate85.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate84.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate84(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate84.errors), errors = vErrors.length), validate83.errors = vErrors, errors === 0;
}
var queryDesignCategories_request = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++), validate88.errors = vErrors, errors === 0;
}
var queryDesignCategories_response = validate89;
var schema104 = { type: "object", properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, data: { type: ["array", "null"], items: { type: "string" } } } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/QueryDesignCategoriesOutcome/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/QueryDesignCategoriesOutcome/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/QueryDesignCategoriesOutcome/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      if (!Array.isArray(data2) && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/QueryDesignCategoriesOutcome/properties/data/type", "type", { type: schema104.properties.data.type }, "must be array,null"), errors++), Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data2[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0, "contract#/$defs/QueryDesignCategoriesOutcome/properties/data/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/QueryDesignCategoriesOutcome/type", "type", { type: "object" }, "must be object"), errors++;
  return validate89.errors = vErrors, errors === 0;
}
var queryDesignModels_request = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.categoryNames !== void 0) {
      let data0 = data.categoryNames;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/categoryNames/" + i0, "contract#/$defs/DesignModelQuery/properties/categoryNames/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/categoryNames", "contract#/$defs/DesignModelQuery/properties/categoryNames/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.modelCodes !== void 0) {
      let data2 = data.modelCodes;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data2[i1] != "string" && (vErrors = addError(vErrors, instancePath + "/modelCodes/" + i1, "contract#/$defs/DesignModelQuery/properties/modelCodes/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/modelCodes", "contract#/$defs/DesignModelQuery/properties/modelCodes/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.lastUpdatedTime !== void 0) {
      let data4 = data.lastUpdatedTime;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/lastUpdatedTime", "contract#/$defs/DesignModelQuery/properties/lastUpdatedTime/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats2.validate(data4) || (vErrors = addError(vErrors, instancePath + "/lastUpdatedTime", "contract#/$defs/DesignModelQuery/properties/lastUpdatedTime/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.pageNumber !== void 0) {
      let data5 = data.pageNumber;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "contract#/$defs/DesignModelQuery/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 < 1 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/pageNumber", "contract#/$defs/DesignModelQuery/properties/pageNumber/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++), formats0.validate(data5) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "contract#/$defs/DesignModelQuery/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data6 = data.pageSize;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/DesignModelQuery/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data6 == "number" && isFinite(data6) && ((data6 > 100 || isNaN(data6)) && (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/DesignModelQuery/properties/pageSize/maximum", "maximum", { comparison: "<=", limit: 100 }, "must be <= 100"), errors++), formats0.validate(data6) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/DesignModelQuery/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.enName !== void 0 && typeof data.enName != "string" && (vErrors = addError(vErrors, instancePath + "/enName", "contract#/$defs/DesignModelQuery/properties/enName/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/DesignModelQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate90.errors = vErrors, errors === 0;
}
var queryDesignModels_response = validate91;
var schema109 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/DesignModel" } }, total: { type: "integer", format: "int32" } } };
var formats102 = (init_number_formats(), __toCommonJS(number_formats_exports)).double;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema109.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list !== void 0) {
      let data0 = data.list;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id !== void 0) {
              let data2 = data1.id;
              typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/id", "contract#/$defs/DesignModel/properties/id/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (formats2.validate(data2) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/id", "contract#/$defs/DesignModel/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data1.categoryName !== void 0 && typeof data1.categoryName != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/categoryName", "contract#/$defs/DesignModel/properties/categoryName/type", "type", { type: "string" }, "must be string"), errors++), data1.modelCode !== void 0 && typeof data1.modelCode != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/modelCode", "contract#/$defs/DesignModel/properties/modelCode/type", "type", { type: "string" }, "must be string"), errors++), data1.price !== void 0) {
              let data5 = data1.price;
              typeof data5 == "number" && isFinite(data5) ? formats102.validate(data5) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/price", "contract#/$defs/DesignModel/properties/price/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/price", "contract#/$defs/DesignModel/properties/price/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data1.enName !== void 0 && typeof data1.enName != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/enName", "contract#/$defs/DesignModel/properties/enName/type", "type", { type: "string" }, "must be string"), errors++), data1.imageUrl !== void 0 && typeof data1.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/imageUrl", "contract#/$defs/DesignModel/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data1.backImageUrl !== void 0 && typeof data1.backImageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/backImageUrl", "contract#/$defs/DesignModel/properties/backImageUrl/type", "type", { type: "string" }, "must be string"), errors++), data1.createDate !== void 0) {
              let data9 = data1.createDate;
              typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/createDate", "contract#/$defs/DesignModel/properties/createDate/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data9 == "number" && isFinite(data9) && (formats2.validate(data9) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/createDate", "contract#/$defs/DesignModel/properties/createDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data1.modifyDate !== void 0) {
              let data10 = data1.modifyDate;
              typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/modifyDate", "contract#/$defs/DesignModel/properties/modifyDate/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data10 == "number" && isFinite(data10) && (formats2.validate(data10) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/modifyDate", "contract#/$defs/DesignModel/properties/modifyDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/list/" + i0, "contract#/$defs/DesignModel/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/list", "#/properties/list/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.total !== void 0) {
      let data11 = data.total;
      typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data11 == "number" && isFinite(data11) && (formats0.validate(data11) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  }
  return validate93.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate93(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate93.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate92.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate92(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate92.errors), errors = vErrors.length), validate91.errors = vErrors, errors === 0;
}
var getDesignModel_request = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, "must have required property 'id'"), errors++), data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats2.validate(data0) || (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate96.errors = vErrors, errors === 0;
}
var getDesignModel_response = validate97;
var schema114 = { type: ["object", "null"], properties: { id: { type: "integer", format: "int64" }, categoryName: { type: "string" }, enName: { type: "string" }, enDescription: { type: "string" }, enSizeContent: { type: "string" }, imageUrl: { type: "string" }, backImageUrl: { type: "string" }, modelCode: { type: "string" }, orderCount: { type: "integer", format: "int32" }, price: { type: "number" }, status: { type: "integer", format: "int32" }, weight: { type: "number" }, createDate: { type: ["integer", "string"], format: "int64" }, modifyDate: { type: ["integer", "string"], format: "int64" }, variants: { type: "array", items: { $ref: "contract#/$defs/DesignVariant" } } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema114.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats2.validate(data0) || (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.categoryName !== void 0 && typeof data.categoryName != "string" && (vErrors = addError(vErrors, instancePath + "/categoryName", "#/properties/categoryName/type", "type", { type: "string" }, "must be string"), errors++), data.enName !== void 0 && typeof data.enName != "string" && (vErrors = addError(vErrors, instancePath + "/enName", "#/properties/enName/type", "type", { type: "string" }, "must be string"), errors++), data.enDescription !== void 0 && typeof data.enDescription != "string" && (vErrors = addError(vErrors, instancePath + "/enDescription", "#/properties/enDescription/type", "type", { type: "string" }, "must be string"), errors++), data.enSizeContent !== void 0 && typeof data.enSizeContent != "string" && (vErrors = addError(vErrors, instancePath + "/enSizeContent", "#/properties/enSizeContent/type", "type", { type: "string" }, "must be string"), errors++), data.imageUrl !== void 0 && typeof data.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/imageUrl", "#/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data.backImageUrl !== void 0 && typeof data.backImageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/backImageUrl", "#/properties/backImageUrl/type", "type", { type: "string" }, "must be string"), errors++), data.modelCode !== void 0 && typeof data.modelCode != "string" && (vErrors = addError(vErrors, instancePath + "/modelCode", "#/properties/modelCode/type", "type", { type: "string" }, "must be string"), errors++), data.orderCount !== void 0) {
      let data8 = data.orderCount;
      typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = addError(vErrors, instancePath + "/orderCount", "#/properties/orderCount/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data8 == "number" && isFinite(data8) && (formats0.validate(data8) || (vErrors = addError(vErrors, instancePath + "/orderCount", "#/properties/orderCount/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.price !== void 0) {
      let data9 = data.price;
      typeof data9 == "number" && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/price", "#/properties/price/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data10 == "number" && isFinite(data10) && (formats0.validate(data10) || (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.weight !== void 0) {
      let data11 = data.weight;
      typeof data11 == "number" && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/weight", "#/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.createDate !== void 0) {
      let data12 = data.createDate;
      !(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && typeof data12 != "string" && (vErrors = addError(vErrors, instancePath + "/createDate", "#/properties/createDate/type", "type", { type: schema114.properties.createDate.type }, "must be integer,string"), errors++), typeof data12 == "number" && isFinite(data12) && (formats2.validate(data12) || (vErrors = addError(vErrors, instancePath + "/createDate", "#/properties/createDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.modifyDate !== void 0) {
      let data13 = data.modifyDate;
      !(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && typeof data13 != "string" && (vErrors = addError(vErrors, instancePath + "/modifyDate", "#/properties/modifyDate/type", "type", { type: schema114.properties.modifyDate.type }, "must be integer,string"), errors++), typeof data13 == "number" && isFinite(data13) && (formats2.validate(data13) || (vErrors = addError(vErrors, instancePath + "/modifyDate", "#/properties/modifyDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.variants !== void 0) {
      let data14 = data.variants;
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.size !== void 0 && typeof data15.size != "string" && (vErrors = addError(vErrors, instancePath + "/variants/" + i0 + "/size", "contract#/$defs/DesignVariant/properties/size/type", "type", { type: "string" }, "must be string"), errors++), data15.weight !== void 0) {
              let data17 = data15.weight;
              typeof data17 == "number" && isFinite(data17) || (vErrors = addError(vErrors, instancePath + "/variants/" + i0 + "/weight", "contract#/$defs/DesignVariant/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/variants/" + i0, "contract#/$defs/DesignVariant/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/variants", "#/properties/variants/type", "type", { type: "array" }, "must be array"), errors++;
    }
  }
  return validate99.errors = vErrors, errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate99(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate99.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate98.errors = vErrors, errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate98(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate98.errors), errors = vErrors.length), validate97.errors = vErrors, errors === 0;
}
var queryDesignedProducts_request = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.modelCodes !== void 0) {
      let data0 = data.modelCodes;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/modelCodes/" + i0, "contract#/$defs/DesignedProductQuery/properties/modelCodes/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/modelCodes", "contract#/$defs/DesignedProductQuery/properties/modelCodes/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.spus !== void 0) {
      let data2 = data.spus;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data2[i1] != "string" && (vErrors = addError(vErrors, instancePath + "/spus/" + i1, "contract#/$defs/DesignedProductQuery/properties/spus/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/spus", "contract#/$defs/DesignedProductQuery/properties/spus/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.searchContent !== void 0 && typeof data.searchContent != "string" && (vErrors = addError(vErrors, instancePath + "/searchContent", "contract#/$defs/DesignedProductQuery/properties/searchContent/type", "type", { type: "string" }, "must be string"), errors++), data.lastUpdatedTime !== void 0) {
      let data5 = data.lastUpdatedTime;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/lastUpdatedTime", "contract#/$defs/DesignedProductQuery/properties/lastUpdatedTime/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && (formats2.validate(data5) || (vErrors = addError(vErrors, instancePath + "/lastUpdatedTime", "contract#/$defs/DesignedProductQuery/properties/lastUpdatedTime/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.pageNumber !== void 0) {
      let data6 = data.pageNumber;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "contract#/$defs/DesignedProductQuery/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data6 == "number" && isFinite(data6) && ((data6 < 1 || isNaN(data6)) && (vErrors = addError(vErrors, instancePath + "/pageNumber", "contract#/$defs/DesignedProductQuery/properties/pageNumber/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++), formats0.validate(data6) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "contract#/$defs/DesignedProductQuery/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data7 = data.pageSize;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/DesignedProductQuery/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data7 == "number" && isFinite(data7) && ((data7 > 100 || isNaN(data7)) && (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/DesignedProductQuery/properties/pageSize/maximum", "maximum", { comparison: "<=", limit: 100 }, "must be <= 100"), errors++), formats0.validate(data7) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/DesignedProductQuery/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/DesignedProductQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate102.errors = vErrors, errors === 0;
}
var queryDesignedProducts_response = validate103;
var schema120 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/DesignedProduct" } }, total: { type: "integer", format: "int32" } } }, schema121 = { type: "object", properties: { id: { type: "integer", format: "int64" }, customDesignedId: { type: ["integer", "string"], format: "int64" }, modelCode: { type: "string" }, price: { type: "number", format: "double" }, enName: { type: "string" }, imageUrl: { type: "string" }, backImageUrl: { type: "string" }, kkProductId: { type: "integer", format: "int64" }, orderCount: { type: "integer", format: "int32" }, spu: { type: "string" }, createDate: { type: "integer", format: "int64" }, modifyDate: { type: "integer", format: "int64" } } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema120.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list !== void 0) {
      let data0 = data.list;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id !== void 0) {
              let data2 = data1.id;
              typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/id", "contract#/$defs/DesignedProduct/properties/id/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (formats2.validate(data2) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/id", "contract#/$defs/DesignedProduct/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data1.customDesignedId !== void 0) {
              let data3 = data1.customDesignedId;
              !(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/customDesignedId", "contract#/$defs/DesignedProduct/properties/customDesignedId/type", "type", { type: schema121.properties.customDesignedId.type }, "must be integer,string"), errors++), typeof data3 == "number" && isFinite(data3) && (formats2.validate(data3) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/customDesignedId", "contract#/$defs/DesignedProduct/properties/customDesignedId/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data1.modelCode !== void 0 && typeof data1.modelCode != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/modelCode", "contract#/$defs/DesignedProduct/properties/modelCode/type", "type", { type: "string" }, "must be string"), errors++), data1.price !== void 0) {
              let data5 = data1.price;
              typeof data5 == "number" && isFinite(data5) ? formats102.validate(data5) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/price", "contract#/$defs/DesignedProduct/properties/price/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/price", "contract#/$defs/DesignedProduct/properties/price/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data1.enName !== void 0 && typeof data1.enName != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/enName", "contract#/$defs/DesignedProduct/properties/enName/type", "type", { type: "string" }, "must be string"), errors++), data1.imageUrl !== void 0 && typeof data1.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/imageUrl", "contract#/$defs/DesignedProduct/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data1.backImageUrl !== void 0 && typeof data1.backImageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/backImageUrl", "contract#/$defs/DesignedProduct/properties/backImageUrl/type", "type", { type: "string" }, "must be string"), errors++), data1.kkProductId !== void 0) {
              let data9 = data1.kkProductId;
              typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/kkProductId", "contract#/$defs/DesignedProduct/properties/kkProductId/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data9 == "number" && isFinite(data9) && (formats2.validate(data9) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/kkProductId", "contract#/$defs/DesignedProduct/properties/kkProductId/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data1.orderCount !== void 0) {
              let data10 = data1.orderCount;
              typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/orderCount", "contract#/$defs/DesignedProduct/properties/orderCount/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data10 == "number" && isFinite(data10) && (formats0.validate(data10) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/orderCount", "contract#/$defs/DesignedProduct/properties/orderCount/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data1.spu !== void 0 && typeof data1.spu != "string" && (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/spu", "contract#/$defs/DesignedProduct/properties/spu/type", "type", { type: "string" }, "must be string"), errors++), data1.createDate !== void 0) {
              let data12 = data1.createDate;
              typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/createDate", "contract#/$defs/DesignedProduct/properties/createDate/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data12 == "number" && isFinite(data12) && (formats2.validate(data12) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/createDate", "contract#/$defs/DesignedProduct/properties/createDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data1.modifyDate !== void 0) {
              let data13 = data1.modifyDate;
              typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/modifyDate", "contract#/$defs/DesignedProduct/properties/modifyDate/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data13 == "number" && isFinite(data13) && (formats2.validate(data13) || (vErrors = addError(vErrors, instancePath + "/list/" + i0 + "/modifyDate", "contract#/$defs/DesignedProduct/properties/modifyDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/list/" + i0, "contract#/$defs/DesignedProduct/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/list", "#/properties/list/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.total !== void 0) {
      let data14 = data.total;
      typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data14 == "number" && isFinite(data14) && (formats0.validate(data14) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  }
  return validate105.errors = vErrors, errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate105(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate105.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate104.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate104(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate104.errors), errors = vErrors.length), validate103.errors = vErrors, errors === 0;
}
var createDesignedProduct_request = validate108;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.modelId !== void 0 && typeof data.modelId != "string" && (vErrors = addError(vErrors, instancePath + "/modelId", "#/properties/modelId/type", "type", { type: "string" }, "must be string"), errors++), data.enName !== void 0 && typeof data.enName != "string" && (vErrors = addError(vErrors, instancePath + "/enName", "#/properties/enName/type", "type", { type: "string" }, "must be string"), errors++), data.imageUrl !== void 0 && typeof data.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/imageUrl", "#/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data.backImageUrl !== void 0 && typeof data.backImageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/backImageUrl", "#/properties/backImageUrl/type", "type", { type: "string" }, "must be string"), errors++), data.materialImages !== void 0) {
      let data4 = data.materialImages;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          data5 && typeof data5 == "object" && !Array.isArray(data5) ? (data5.imageName !== void 0 && typeof data5.imageName != "string" && (vErrors = addError(vErrors, instancePath + "/materialImages/" + i0 + "/imageName", "contract#/$defs/MaterialImage/properties/imageName/type", "type", { type: "string" }, "must be string"), errors++), data5.imageUrl !== void 0 && typeof data5.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/materialImages/" + i0 + "/imageUrl", "contract#/$defs/MaterialImage/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/materialImages/" + i0, "contract#/$defs/MaterialImage/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/materialImages", "#/properties/materialImages/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.colorValue !== void 0 && typeof data.colorValue != "string" && (vErrors = addError(vErrors, instancePath + "/colorValue", "#/properties/colorValue/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate109.errors = vErrors, errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate109(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate109.errors), errors = vErrors.length), validate108.errors = vErrors, errors === 0;
}
var createDesignedProduct_response = validate111;
var schema126 = { type: "object", properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, data: { type: ["string", "null"] } } };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateDesignedProductOutcome/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateDesignedProductOutcome/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/CreateDesignedProductOutcome/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateDesignedProductOutcome/properties/data/type", "type", { type: schema126.properties.data.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/CreateDesignedProductOutcome/type", "type", { type: "object" }, "must be object"), errors++;
  return validate111.errors = vErrors, errors === 0;
}
var queryBalance_request = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++), validate112.errors = vErrors, errors === 0;
}
var queryBalance_response = validate113;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/QueryBalanceOutcome/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/QueryBalanceOutcome/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/QueryBalanceOutcome/properties/message/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/QueryBalanceOutcome/type", "type", { type: "object" }, "must be object"), errors++;
  return validate113.errors = vErrors, errors === 0;
}
var quoteChannelsV1_request = validate114;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.warehouseCode !== void 0) {
      let data5 = data.warehouseCode;
      typeof data5 == "string" ? data5.length > 32 && (data5.length > 64 || [...data5].length > 32) && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate115.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate115(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate115.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}
var quoteChannelsV1_response = validate117;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      if (!Array.isArray(data2) && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: schema85.properties.data.type }, "must be array,null"), errors++), Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.channelCode !== void 0 && typeof data3.channelCode != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/channelCode", "contract#/$defs/ChannelQuote/properties/channelCode/type", "type", { type: "string" }, "must be string"), errors++), data3.channelNameEn !== void 0 && typeof data3.channelNameEn != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/channelNameEn", "contract#/$defs/ChannelQuote/properties/channelNameEn/type", "type", { type: "string" }, "must be string"), errors++), data3.estimatedFreight !== void 0) {
              let data6 = data3.estimatedFreight;
              !(typeof data6 == "number" && isFinite(data6)) && typeof data6 != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/estimatedFreight", "contract#/$defs/ChannelQuote/properties/estimatedFreight/type", "type", { type: schema86.properties.estimatedFreight.type }, "must be number,string"), errors++);
            }
            data3.estimatedFreightCurrency !== void 0 && typeof data3.estimatedFreightCurrency != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/estimatedFreightCurrency", "contract#/$defs/ChannelQuote/properties/estimatedFreightCurrency/type", "type", { type: "string" }, "must be string"), errors++), data3.deliveryTime !== void 0 && typeof data3.deliveryTime != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/deliveryTime", "contract#/$defs/ChannelQuote/properties/deliveryTime/type", "type", { type: "string" }, "must be string"), errors++), data3.channelType !== void 0 && typeof data3.channelType != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i0 + "/channelType", "contract#/$defs/ChannelQuote/properties/channelType/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/data/" + i0, "contract#/$defs/ChannelQuote/type", "type", { type: "object" }, "must be object"), errors++;
        }
      }
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate118.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate118(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate118.errors), errors = vErrors.length), validate117.errors = vErrors, errors === 0;
}
var createOrderV1_request = validate120;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.orderItemsList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderItemsList" }, "must have required property 'orderItemsList'"), errors++), data.orderAddress !== void 0) {
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
              typeof data28 == "string" ? data28.length > 16 && (data28.length > 32 || [...data28].length > 16) && (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/channelType", "contract#/$defs/OrderItem/properties/channelType/maxLength", "maxLength", { limit: 16 }, "must NOT have more than 16 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0 + "/channelType", "contract#/$defs/OrderItem/properties/channelType/type", "type", { type: "string" }, "must be string"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/orderItemsList/" + i0, "contract#/$defs/OrderItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderItemsList", "#/properties/orderItemsList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.remark !== void 0 && typeof data.remark != "string" && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data.salePlatform !== void 0 && typeof data.salePlatform != "string" && (vErrors = addError(vErrors, instancePath + "/salePlatform", "#/properties/salePlatform/type", "type", { type: "string" }, "must be string"), errors++), data.channelCode !== void 0 && typeof data.channelCode != "string" && (vErrors = addError(vErrors, instancePath + "/channelCode", "#/properties/channelCode/type", "type", { type: "string" }, "must be string"), errors++), data.customOrderId !== void 0 && typeof data.customOrderId != "string" && (vErrors = addError(vErrors, instancePath + "/customOrderId", "#/properties/customOrderId/type", "type", { type: "string" }, "must be string"), errors++), data.channelType !== void 0 && typeof data.channelType != "string" && (vErrors = addError(vErrors, instancePath + "/channelType", "#/properties/channelType/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate121.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate121(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate121.errors), errors = vErrors.length), validate120.errors = vErrors, errors === 0;
}
var createOrderV1_response = validate123;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateOrderOutcome/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateOrderOutcome/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/CreateOrderOutcome/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateOrderOutcome/properties/data/type", "type", { type: schema38.properties.data.type }, "must be integer,string,null"), errors++), typeof data2 == "number" && isFinite(data2) && (formats2.validate(data2) || (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateOrderOutcome/properties/data/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.kkOrderId !== void 0) {
      let data3 = data.kkOrderId;
      typeof data3 == "string" ? data3.length > 32 && (data3.length > 64 || [...data3].length > 32) && (vErrors = addError(vErrors, instancePath + "/kkOrderId", "contract#/$defs/CreateOrderOutcome/properties/kkOrderId/maxLength", "maxLength", { limit: 32 }, "must NOT have more than 32 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/kkOrderId", "contract#/$defs/CreateOrderOutcome/properties/kkOrderId/type", "type", { type: "string" }, "must be string"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/CreateOrderOutcome/type", "type", { type: "object" }, "must be object"), errors++;
  return validate123.errors = vErrors, errors === 0;
}
var queryOrdersV1_request = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/status/" + i0, "#/properties/status/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.createStartTime !== void 0) {
      let data2 = data.createStartTime;
      typeof data2 == "string" ? pattern4.test(data2) || (vErrors = addError(vErrors, instancePath + "/createStartTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/createStartTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.createEndTime !== void 0) {
      let data3 = data.createEndTime;
      typeof data3 == "string" ? pattern4.test(data3) || (vErrors = addError(vErrors, instancePath + "/createEndTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/createEndTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.updateStartTime !== void 0) {
      let data4 = data.updateStartTime;
      typeof data4 == "string" ? pattern4.test(data4) || (vErrors = addError(vErrors, instancePath + "/updateStartTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/updateStartTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.updateEndTime !== void 0) {
      let data5 = data.updateEndTime;
      typeof data5 == "string" ? pattern4.test(data5) || (vErrors = addError(vErrors, instancePath + "/updateEndTime", "contract#/$defs/UtcTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/updateEndTime", "contract#/$defs/UtcTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.ids !== void 0) {
      let data6 = data.ids;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data6[i1] != "string" && (vErrors = addError(vErrors, instancePath + "/ids/" + i1, "#/properties/ids/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/ids", "#/properties/ids/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.pageNumber !== void 0) {
      let data8 = data.pageNumber;
      typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data8 == "number" && isFinite(data8) && (formats0.validate(data8) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data9 = data.pageSize;
      typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data9 == "number" && isFinite(data9) && ((data9 > 250 || isNaN(data9)) && (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/maximum", "maximum", { comparison: "<=", limit: 250 }, "must be <= 250"), errors++), formats0.validate(data9) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate124.errors = vErrors, errors === 0;
}
var queryOrdersV1_response = validate125;
var schema150 = { type: ["object", "null"], properties: { list: { type: "array", items: { $ref: "contract#/$defs/OrderV1" } }, total: { type: "integer", format: "int32" }, pageNumber: { type: "integer", format: "int32" }, pageSize: { type: "integer", format: "int32" }, vo: {}, totalPageNumber: {}, modifyDate: {}, nextId: {} } }, schema151 = { type: "object", properties: { shippingAddress: { $ref: "contract#/$defs/ShippingAddress" }, id: { type: ["integer", "string"], format: "int64" }, customOrderId: { type: "string" }, remark: { type: ["string", "null"] }, status: { $ref: "contract#/$defs/OrderStatusV1" }, purchaseDate: { type: "string" }, payAt: { type: "string" }, completedAt: { type: "string" }, cancelDate: { type: ["string", "null"] }, refundDate: { type: ["string", "null"] }, warehouseId: { type: "integer" }, finalAmount: { type: "number" }, totalAmount: { type: "number" }, freightAmount: { type: "number" }, skusAmount: { type: "number" }, orderItems: { type: "array", items: { $ref: "contract#/$defs/OrderLineV1" } }, fulfillments: { type: ["array", "null"], items: { $ref: "contract#/$defs/ParcelV1" } }, createDate: { type: "string" }, updateDate: { type: "string" }, modifyDate: { type: "string" } } };
var schema154 = { type: "object", properties: { id: { type: ["integer", "string"], format: "int64" }, imageUrl: { type: "string" }, productName: { type: ["string", "null"] }, skuCode: { type: "string" }, subtotal: { type: "number" }, purchasePrices: { type: "number" }, option1: { type: "string" }, option2: { type: "string" }, option3: { type: ["string", "null"] }, promotionAmount: { type: ["number", "string"] }, stockStatus: { type: "string" }, productNum: { type: "integer" } } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string" && (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" }, "must be string"), errors++), data.deliveryTime !== void 0 && typeof data.deliveryTime != "string" && (vErrors = addError(vErrors, instancePath + "/deliveryTime", "#/properties/deliveryTime/type", "type", { type: "string" }, "must be string"), errors++), data.trackingCode !== void 0 && typeof data.trackingCode != "string" && (vErrors = addError(vErrors, instancePath + "/trackingCode", "#/properties/trackingCode/type", "type", { type: "string" }, "must be string"), errors++), data.orderItems !== void 0) {
      let data3 = data.orderItems;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.id !== void 0) {
              let data5 = data4.id;
              !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/id", "contract#/$defs/OrderLineV1/properties/id/type", "type", { type: schema154.properties.id.type }, "must be integer,string"), errors++), typeof data5 == "number" && isFinite(data5) && (formats2.validate(data5) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/id", "contract#/$defs/OrderLineV1/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data4.imageUrl !== void 0 && typeof data4.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/imageUrl", "contract#/$defs/OrderLineV1/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data4.productName !== void 0) {
              let data7 = data4.productName;
              typeof data7 != "string" && data7 !== null && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/productName", "contract#/$defs/OrderLineV1/properties/productName/type", "type", { type: schema154.properties.productName.type }, "must be string,null"), errors++);
            }
            if (data4.skuCode !== void 0 && typeof data4.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/skuCode", "contract#/$defs/OrderLineV1/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data4.subtotal !== void 0) {
              let data9 = data4.subtotal;
              typeof data9 == "number" && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/subtotal", "contract#/$defs/OrderLineV1/properties/subtotal/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data4.purchasePrices !== void 0) {
              let data10 = data4.purchasePrices;
              typeof data10 == "number" && isFinite(data10) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/purchasePrices", "contract#/$defs/OrderLineV1/properties/purchasePrices/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data4.option1 !== void 0 && typeof data4.option1 != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/option1", "contract#/$defs/OrderLineV1/properties/option1/type", "type", { type: "string" }, "must be string"), errors++), data4.option2 !== void 0 && typeof data4.option2 != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/option2", "contract#/$defs/OrderLineV1/properties/option2/type", "type", { type: "string" }, "must be string"), errors++), data4.option3 !== void 0) {
              let data13 = data4.option3;
              typeof data13 != "string" && data13 !== null && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/option3", "contract#/$defs/OrderLineV1/properties/option3/type", "type", { type: schema154.properties.option3.type }, "must be string,null"), errors++);
            }
            if (data4.promotionAmount !== void 0) {
              let data14 = data4.promotionAmount;
              !(typeof data14 == "number" && isFinite(data14)) && typeof data14 != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/promotionAmount", "contract#/$defs/OrderLineV1/properties/promotionAmount/type", "type", { type: schema154.properties.promotionAmount.type }, "must be number,string"), errors++);
            }
            if (data4.stockStatus !== void 0 && typeof data4.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/stockStatus", "contract#/$defs/OrderLineV1/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data4.productNum !== void 0) {
              let data16 = data4.productNum;
              typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/productNum", "contract#/$defs/OrderLineV1/properties/productNum/type", "type", { type: "integer" }, "must be integer"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/orderItems/" + i0, "contract#/$defs/OrderLineV1/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderItems", "#/properties/orderItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.items !== void 0) {
      let data17 = data.items;
      if (Array.isArray(data17)) {
        let len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.id !== void 0) {
              let data19 = data18.id;
              !(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && typeof data19 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/id", "contract#/$defs/OrderLineV1/properties/id/type", "type", { type: schema154.properties.id.type }, "must be integer,string"), errors++), typeof data19 == "number" && isFinite(data19) && (formats2.validate(data19) || (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/id", "contract#/$defs/OrderLineV1/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data18.imageUrl !== void 0 && typeof data18.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/imageUrl", "contract#/$defs/OrderLineV1/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data18.productName !== void 0) {
              let data21 = data18.productName;
              typeof data21 != "string" && data21 !== null && (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/productName", "contract#/$defs/OrderLineV1/properties/productName/type", "type", { type: schema154.properties.productName.type }, "must be string,null"), errors++);
            }
            if (data18.skuCode !== void 0 && typeof data18.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/skuCode", "contract#/$defs/OrderLineV1/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data18.subtotal !== void 0) {
              let data23 = data18.subtotal;
              typeof data23 == "number" && isFinite(data23) || (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/subtotal", "contract#/$defs/OrderLineV1/properties/subtotal/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data18.purchasePrices !== void 0) {
              let data24 = data18.purchasePrices;
              typeof data24 == "number" && isFinite(data24) || (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/purchasePrices", "contract#/$defs/OrderLineV1/properties/purchasePrices/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data18.option1 !== void 0 && typeof data18.option1 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/option1", "contract#/$defs/OrderLineV1/properties/option1/type", "type", { type: "string" }, "must be string"), errors++), data18.option2 !== void 0 && typeof data18.option2 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/option2", "contract#/$defs/OrderLineV1/properties/option2/type", "type", { type: "string" }, "must be string"), errors++), data18.option3 !== void 0) {
              let data27 = data18.option3;
              typeof data27 != "string" && data27 !== null && (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/option3", "contract#/$defs/OrderLineV1/properties/option3/type", "type", { type: schema154.properties.option3.type }, "must be string,null"), errors++);
            }
            if (data18.promotionAmount !== void 0) {
              let data28 = data18.promotionAmount;
              !(typeof data28 == "number" && isFinite(data28)) && typeof data28 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/promotionAmount", "contract#/$defs/OrderLineV1/properties/promotionAmount/type", "type", { type: schema154.properties.promotionAmount.type }, "must be number,string"), errors++);
            }
            if (data18.stockStatus !== void 0 && typeof data18.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/stockStatus", "contract#/$defs/OrderLineV1/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data18.productNum !== void 0) {
              let data30 = data18.productNum;
              typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30) || (vErrors = addError(vErrors, instancePath + "/items/" + i1 + "/productNum", "contract#/$defs/OrderLineV1/properties/productNum/type", "type", { type: "integer" }, "must be integer"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/items/" + i1, "contract#/$defs/OrderLineV1/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.logisticsSearchUrl !== void 0 && typeof data.logisticsSearchUrl != "string" && (vErrors = addError(vErrors, instancePath + "/logisticsSearchUrl", "#/properties/logisticsSearchUrl/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.carrierType !== void 0 && typeof data.carrierType != "string" && (vErrors = addError(vErrors, instancePath + "/carrierType", "#/properties/carrierType/type", "type", { type: "string" }, "must be string"), errors++), data.trackingInfos !== void 0) {
      let data34 = data.trackingInfos;
      if (Array.isArray(data34)) {
        let len2 = data34.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data35 = data34[i2];
          data35 && typeof data35 == "object" && !Array.isArray(data35) ? (data35.carrier !== void 0 && typeof data35.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/trackingInfos/" + i2 + "/carrier", "contract#/$defs/TrackingInfo/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data35.trackingCode !== void 0 && typeof data35.trackingCode != "string" && (vErrors = addError(vErrors, instancePath + "/trackingInfos/" + i2 + "/trackingCode", "contract#/$defs/TrackingInfo/properties/trackingCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/trackingInfos/" + i2, "contract#/$defs/TrackingInfo/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/trackingInfos", "#/properties/trackingInfos/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate129.errors = vErrors, errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shippingAddress !== void 0) {
      let data0 = data.shippingAddress;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.country !== void 0 && typeof data0.country != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/country", "contract#/$defs/ShippingAddress/properties/country/type", "type", { type: "string" }, "must be string"), errors++), data0.city !== void 0 && typeof data0.city != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/city", "contract#/$defs/ShippingAddress/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data0.phone !== void 0 && typeof data0.phone != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/phone", "contract#/$defs/ShippingAddress/properties/phone/type", "type", { type: "string" }, "must be string"), errors++), data0.recipient !== void 0 && typeof data0.recipient != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/recipient", "contract#/$defs/ShippingAddress/properties/recipient/type", "type", { type: "string" }, "must be string"), errors++), data0.street1 !== void 0 && typeof data0.street1 != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/street1", "contract#/$defs/ShippingAddress/properties/street1/type", "type", { type: "string" }, "must be string"), errors++), data0.street2 !== void 0) {
          let data6 = data0.street2;
          typeof data6 != "string" && data6 !== null && (vErrors = addError(vErrors, instancePath + "/shippingAddress/street2", "contract#/$defs/ShippingAddress/properties/street2/type", "type", { type: schema53.properties.street2.type }, "must be string,null"), errors++);
        }
        if (data0.province !== void 0 && typeof data0.province != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/province", "contract#/$defs/ShippingAddress/properties/province/type", "type", { type: "string" }, "must be string"), errors++), data0.zip !== void 0 && typeof data0.zip != "string" && (vErrors = addError(vErrors, instancePath + "/shippingAddress/zip", "contract#/$defs/ShippingAddress/properties/zip/type", "type", { type: "string" }, "must be string"), errors++), data0.vat !== void 0) {
          let data9 = data0.vat;
          typeof data9 != "string" && data9 !== null && (vErrors = addError(vErrors, instancePath + "/shippingAddress/vat", "contract#/$defs/ShippingAddress/properties/vat/type", "type", { type: schema53.properties.vat.type }, "must be string,null"), errors++);
        }
        if (data0.ioss !== void 0) {
          let data10 = data0.ioss;
          typeof data10 != "string" && data10 !== null && (vErrors = addError(vErrors, instancePath + "/shippingAddress/ioss", "contract#/$defs/ShippingAddress/properties/ioss/type", "type", { type: schema53.properties.ioss.type }, "must be string,null"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/shippingAddress", "contract#/$defs/ShippingAddress/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.id !== void 0) {
      let data11 = data.id;
      !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && typeof data11 != "string" && (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: schema151.properties.id.type }, "must be integer,string"), errors++), typeof data11 == "number" && isFinite(data11) && (formats2.validate(data11) || (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.customOrderId !== void 0 && typeof data.customOrderId != "string" && (vErrors = addError(vErrors, instancePath + "/customOrderId", "#/properties/customOrderId/type", "type", { type: "string" }, "must be string"), errors++), data.remark !== void 0) {
      let data13 = data.remark;
      typeof data13 != "string" && data13 !== null && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: schema151.properties.remark.type }, "must be string,null"), errors++);
    }
    if (data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "contract#/$defs/OrderStatusV1/type", "type", { type: "string" }, "must be string"), errors++), data.purchaseDate !== void 0 && typeof data.purchaseDate != "string" && (vErrors = addError(vErrors, instancePath + "/purchaseDate", "#/properties/purchaseDate/type", "type", { type: "string" }, "must be string"), errors++), data.payAt !== void 0 && typeof data.payAt != "string" && (vErrors = addError(vErrors, instancePath + "/payAt", "#/properties/payAt/type", "type", { type: "string" }, "must be string"), errors++), data.completedAt !== void 0 && typeof data.completedAt != "string" && (vErrors = addError(vErrors, instancePath + "/completedAt", "#/properties/completedAt/type", "type", { type: "string" }, "must be string"), errors++), data.cancelDate !== void 0) {
      let data18 = data.cancelDate;
      typeof data18 != "string" && data18 !== null && (vErrors = addError(vErrors, instancePath + "/cancelDate", "#/properties/cancelDate/type", "type", { type: schema151.properties.cancelDate.type }, "must be string,null"), errors++);
    }
    if (data.refundDate !== void 0) {
      let data19 = data.refundDate;
      typeof data19 != "string" && data19 !== null && (vErrors = addError(vErrors, instancePath + "/refundDate", "#/properties/refundDate/type", "type", { type: schema151.properties.refundDate.type }, "must be string,null"), errors++);
    }
    if (data.warehouseId !== void 0) {
      let data20 = data.warehouseId;
      typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20) || (vErrors = addError(vErrors, instancePath + "/warehouseId", "#/properties/warehouseId/type", "type", { type: "integer" }, "must be integer"), errors++);
    }
    if (data.finalAmount !== void 0) {
      let data21 = data.finalAmount;
      typeof data21 == "number" && isFinite(data21) || (vErrors = addError(vErrors, instancePath + "/finalAmount", "#/properties/finalAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.totalAmount !== void 0) {
      let data22 = data.totalAmount;
      typeof data22 == "number" && isFinite(data22) || (vErrors = addError(vErrors, instancePath + "/totalAmount", "#/properties/totalAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.freightAmount !== void 0) {
      let data23 = data.freightAmount;
      typeof data23 == "number" && isFinite(data23) || (vErrors = addError(vErrors, instancePath + "/freightAmount", "#/properties/freightAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.skusAmount !== void 0) {
      let data24 = data.skusAmount;
      typeof data24 == "number" && isFinite(data24) || (vErrors = addError(vErrors, instancePath + "/skusAmount", "#/properties/skusAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.orderItems !== void 0) {
      let data25 = data.orderItems;
      if (Array.isArray(data25)) {
        let len0 = data25.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data26 = data25[i0];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.id !== void 0) {
              let data27 = data26.id;
              !(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27)) && typeof data27 != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/id", "contract#/$defs/OrderLineV1/properties/id/type", "type", { type: schema154.properties.id.type }, "must be integer,string"), errors++), typeof data27 == "number" && isFinite(data27) && (formats2.validate(data27) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/id", "contract#/$defs/OrderLineV1/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data26.imageUrl !== void 0 && typeof data26.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/imageUrl", "contract#/$defs/OrderLineV1/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data26.productName !== void 0) {
              let data29 = data26.productName;
              typeof data29 != "string" && data29 !== null && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/productName", "contract#/$defs/OrderLineV1/properties/productName/type", "type", { type: schema154.properties.productName.type }, "must be string,null"), errors++);
            }
            if (data26.skuCode !== void 0 && typeof data26.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/skuCode", "contract#/$defs/OrderLineV1/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data26.subtotal !== void 0) {
              let data31 = data26.subtotal;
              typeof data31 == "number" && isFinite(data31) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/subtotal", "contract#/$defs/OrderLineV1/properties/subtotal/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data26.purchasePrices !== void 0) {
              let data32 = data26.purchasePrices;
              typeof data32 == "number" && isFinite(data32) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/purchasePrices", "contract#/$defs/OrderLineV1/properties/purchasePrices/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data26.option1 !== void 0 && typeof data26.option1 != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/option1", "contract#/$defs/OrderLineV1/properties/option1/type", "type", { type: "string" }, "must be string"), errors++), data26.option2 !== void 0 && typeof data26.option2 != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/option2", "contract#/$defs/OrderLineV1/properties/option2/type", "type", { type: "string" }, "must be string"), errors++), data26.option3 !== void 0) {
              let data35 = data26.option3;
              typeof data35 != "string" && data35 !== null && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/option3", "contract#/$defs/OrderLineV1/properties/option3/type", "type", { type: schema154.properties.option3.type }, "must be string,null"), errors++);
            }
            if (data26.promotionAmount !== void 0) {
              let data36 = data26.promotionAmount;
              !(typeof data36 == "number" && isFinite(data36)) && typeof data36 != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/promotionAmount", "contract#/$defs/OrderLineV1/properties/promotionAmount/type", "type", { type: schema154.properties.promotionAmount.type }, "must be number,string"), errors++);
            }
            if (data26.stockStatus !== void 0 && typeof data26.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/stockStatus", "contract#/$defs/OrderLineV1/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data26.productNum !== void 0) {
              let data38 = data26.productNum;
              typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38) || (vErrors = addError(vErrors, instancePath + "/orderItems/" + i0 + "/productNum", "contract#/$defs/OrderLineV1/properties/productNum/type", "type", { type: "integer" }, "must be integer"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/orderItems/" + i0, "contract#/$defs/OrderLineV1/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderItems", "#/properties/orderItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.fulfillments !== void 0) {
      let data39 = data.fulfillments;
      if (!Array.isArray(data39) && data39 !== null && (vErrors = addError(vErrors, instancePath + "/fulfillments", "#/properties/fulfillments/type", "type", { type: schema151.properties.fulfillments.type }, "must be array,null"), errors++), Array.isArray(data39)) {
        let len1 = data39.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate129(data39[i1], { instancePath: instancePath + "/fulfillments/" + i1, parentData: data39, parentDataProperty: i1, rootData }) || (vErrors = addErrors(vErrors, validate129.errors), errors = vErrors.length);
      }
    }
    data.createDate !== void 0 && typeof data.createDate != "string" && (vErrors = addError(vErrors, instancePath + "/createDate", "#/properties/createDate/type", "type", { type: "string" }, "must be string"), errors++), data.updateDate !== void 0 && typeof data.updateDate != "string" && (vErrors = addError(vErrors, instancePath + "/updateDate", "#/properties/updateDate/type", "type", { type: "string" }, "must be string"), errors++), data.modifyDate !== void 0 && typeof data.modifyDate != "string" && (vErrors = addError(vErrors, instancePath + "/modifyDate", "#/properties/modifyDate/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate128.errors = vErrors, errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema150.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list !== void 0) {
      let data0 = data.list;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate128(data0[i0], { instancePath: instancePath + "/list/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate128.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/list", "#/properties/list/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (formats0.validate(data2) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageNumber !== void 0) {
      let data3 = data.pageNumber;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats0.validate(data3) || (vErrors = addError(vErrors, instancePath + "/pageNumber", "#/properties/pageNumber/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data4 = data.pageSize;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats0.validate(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  }
  return validate127.errors = vErrors, errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate127(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate127.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate126.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate126(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate126.errors), errors = vErrors.length), validate125.errors = vErrors, errors === 0;
}
var createRefundV1_request = validate134;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, "must have required property 'id'"), errors++), data.Remark === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "Remark" }, "must have required property 'Remark'"), errors++), data.id !== void 0 && typeof data.id != "string" && (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" }, "must be string"), errors++), data.Remark !== void 0 && typeof data.Remark != "string" && (vErrors = addError(vErrors, instancePath + "/Remark", "#/properties/Remark/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++), validate134.errors = vErrors, errors === 0;
}
var createRefundV1_response = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateRefundOutcome/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/CreateRefundOutcome/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/CreateRefundOutcome/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0) {
      let data2 = data.data;
      !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateRefundOutcome/properties/data/type", "type", { type: schema96.properties.data.type }, "must be integer,string,null"), errors++), typeof data2 == "number" && isFinite(data2) && (formats2.validate(data2) || (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/CreateRefundOutcome/properties/data/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/CreateRefundOutcome/type", "type", { type: "object" }, "must be object"), errors++;
  return validate135.errors = vErrors, errors === 0;
}
var queryRefundV1_request = validate136;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, "must have required property 'id'"), errors++), data.id !== void 0 && typeof data.id != "string" && (vErrors = addError(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++), validate136.errors = vErrors, errors === 0;
}
var queryRefundV1_response = validate137;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats0.validate(data0) || (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.data !== void 0 && (validate85(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = addErrors(vErrors, validate85.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate138.errors = vErrors, errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate138(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate138.errors), errors = vErrors.length), validate137.errors = vErrors, errors === 0;
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
  createOrder: { request: createOrder_request, response: createOrder_response },
  queryOrders: { request: queryOrders_request, response: queryOrders_response },
  queryCategories: { request: queryCategories_request, response: queryCategories_response },
  queryProducts: { request: queryProducts_request, response: queryProducts_response },
  queryWarehouses: { request: queryWarehouses_request, response: queryWarehouses_response },
  queryStocks: { request: queryStocks_request, response: queryStocks_response },
  quoteChannels: { request: quoteChannels_request, response: quoteChannels_response },
  quoteAutomaticSplit: { request: quoteAutomaticSplit_request, response: quoteAutomaticSplit_response },
  createRefund: { request: createRefund_request, response: createRefund_response },
  queryRefund: { request: queryRefund_request, response: queryRefund_response },
  queryDesignCategories: { request: queryDesignCategories_request, response: queryDesignCategories_response },
  queryDesignModels: { request: queryDesignModels_request, response: queryDesignModels_response },
  getDesignModel: { request: getDesignModel_request, response: getDesignModel_response },
  queryDesignedProducts: { request: queryDesignedProducts_request, response: queryDesignedProducts_response },
  createDesignedProduct: { request: createDesignedProduct_request, response: createDesignedProduct_response },
  queryBalance: { request: queryBalance_request, response: queryBalance_response },
  quoteChannelsV1: { request: quoteChannelsV1_request, response: quoteChannelsV1_response },
  createOrderV1: { request: createOrderV1_request, response: createOrderV1_response },
  queryOrdersV1: { request: queryOrdersV1_request, response: queryOrdersV1_response },
  createRefundV1: { request: createRefundV1_request, response: createRefundV1_response },
  queryRefundV1: { request: queryRefundV1_request, response: queryRefundV1_response }
};
export { validators };
