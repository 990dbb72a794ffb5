// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:a9d88d18c56203662ff19d774f8111773389dcf2dfe2c09f7930751b438fe751)

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
  createOrder: { request: createOrder_request, response: createOrder_response }
};
export { validators };
