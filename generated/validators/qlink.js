// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/qlink (sha256:691e0e271f7d2685b55ead75d103dbea77ae447a16a79d41e0c5b8243f0654be)

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
var initWarehouses_request = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/WarehouseQuery/required", "required", { missingProperty: "warehouseKey" }, "must have required property 'warehouseKey'"), errors++), data.warehouseKey !== void 0) {
      let data0 = data.warehouseKey;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseKey/" + i0, "contract#/$defs/WarehouseQuery/properties/warehouseKey/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/warehouseKey", "contract#/$defs/WarehouseQuery/properties/warehouseKey/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/WarehouseQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate20.errors = vErrors, errors === 0;
}
var initWarehouses_response = validate22;
var schema35 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/InitWarehousesResult" } } }, schema36 = { title: "InitWarehousesResult", type: ["object", "null"], properties: { warehouseList: { type: "array", items: { $ref: "contract#/$defs/Warehouse" } }, warehouseInfoList: { type: "array", items: { $ref: "contract#/$defs/Warehouse" } } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema36.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseList !== void 0) {
      let data0 = data.warehouseList;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          data1 && typeof data1 == "object" && !Array.isArray(data1) ? (data1.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouseList/" + i0, "contract#/$defs/Warehouse/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data1.warehouseName === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouseList/" + i0, "contract#/$defs/Warehouse/required", "required", { missingProperty: "warehouseName" }, "must have required property 'warehouseName'"), errors++), data1.warehouseCode !== void 0 && typeof data1.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseList/" + i0 + "/warehouseCode", "contract#/$defs/Warehouse/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data1.warehouseName !== void 0 && typeof data1.warehouseName != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseList/" + i0 + "/warehouseName", "contract#/$defs/Warehouse/properties/warehouseName/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/warehouseList/" + i0, "contract#/$defs/Warehouse/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/warehouseList", "#/properties/warehouseList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.warehouseInfoList !== void 0) {
      let data4 = data.warehouseInfoList;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          data5 && typeof data5 == "object" && !Array.isArray(data5) ? (data5.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouseInfoList/" + i1, "contract#/$defs/Warehouse/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data5.warehouseName === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouseInfoList/" + i1, "contract#/$defs/Warehouse/required", "required", { missingProperty: "warehouseName" }, "must have required property 'warehouseName'"), errors++), data5.warehouseCode !== void 0 && typeof data5.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseInfoList/" + i1 + "/warehouseCode", "contract#/$defs/Warehouse/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data5.warehouseName !== void 0 && typeof data5.warehouseName != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseInfoList/" + i1 + "/warehouseName", "contract#/$defs/Warehouse/properties/warehouseName/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/warehouseInfoList/" + i1, "contract#/$defs/Warehouse/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/warehouseInfoList", "#/properties/warehouseInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/errorMsg", "#/properties/errorMsg/type", "type", { type: schema35.properties.errorMsg.type }, "must be string,null"), errors++);
    }
    data.result !== void 0 && (validate24(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = addErrors(vErrors, validate24.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate23(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate23.errors), errors = vErrors.length), validate22.errors = vErrors, errors === 0;
}
var initChannels_request = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ShippingChannelQuery/required", "required", { missingProperty: "warehouseKey" }, "must have required property 'warehouseKey'"), errors++), data.warehouseKey !== void 0) {
      let data0 = data.warehouseKey;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseKey/" + i0, "contract#/$defs/ShippingChannelQuery/properties/warehouseKey/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/warehouseKey", "contract#/$defs/ShippingChannelQuery/properties/warehouseKey/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "contract#/$defs/ShippingChannelQuery/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/ShippingChannelQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate27.errors = vErrors, errors === 0;
}
var initChannels_response = validate28;
var schema42 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/InitChannelsResult" } } }, schema43 = { title: "InitChannelsResult", type: ["object", "null"], properties: { channelList: { type: "array", items: { $ref: "contract#/$defs/ShippingChannel" } } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema43.type }, "must be object,null"), errors++), data && typeof data == "object" && !Array.isArray(data) && data.channelList !== void 0) {
    let data0 = data.channelList;
    if (Array.isArray(data0)) {
      let len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data1 = data0[i0];
        data1 && typeof data1 == "object" && !Array.isArray(data1) ? (data1.channelCode === void 0 && (vErrors = addError(vErrors, instancePath + "/channelList/" + i0, "contract#/$defs/ShippingChannel/required", "required", { missingProperty: "channelCode" }, "must have required property 'channelCode'"), errors++), data1.channelName === void 0 && (vErrors = addError(vErrors, instancePath + "/channelList/" + i0, "contract#/$defs/ShippingChannel/required", "required", { missingProperty: "channelName" }, "must have required property 'channelName'"), errors++), data1.channelCode !== void 0 && typeof data1.channelCode != "string" && (vErrors = addError(vErrors, instancePath + "/channelList/" + i0 + "/channelCode", "contract#/$defs/ShippingChannel/properties/channelCode/type", "type", { type: "string" }, "must be string"), errors++), data1.channelName !== void 0 && typeof data1.channelName != "string" && (vErrors = addError(vErrors, instancePath + "/channelList/" + i0 + "/channelName", "contract#/$defs/ShippingChannel/properties/channelName/type", "type", { type: "string" }, "must be string"), errors++), data1.warehouseCode !== void 0 && typeof data1.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/channelList/" + i0 + "/warehouseCode", "contract#/$defs/ShippingChannel/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data1.carrierName !== void 0 && typeof data1.carrierName != "string" && (vErrors = addError(vErrors, instancePath + "/channelList/" + i0 + "/carrierName", "contract#/$defs/ShippingChannel/properties/carrierName/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/channelList/" + i0, "contract#/$defs/ShippingChannel/type", "type", { type: "object" }, "must be object"), errors++);
      }
    } else
      vErrors = addError(vErrors, instancePath + "/channelList", "#/properties/channelList/type", "type", { type: "array" }, "must be array"), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/errorMsg", "#/properties/errorMsg/type", "type", { type: schema42.properties.errorMsg.type }, "must be string,null"), errors++);
    }
    data.result !== void 0 && (validate30(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = addErrors(vErrors, validate30.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate29.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate29(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate29.errors), errors = vErrors.length), validate28.errors = vErrors, errors === 0;
}
var createOrder_request = validate33;
var schema46 = { type: "object", required: ["warehouseKey", "orderNumber", "onlineOrderId", "shopName", "warehouseCode", "logisticsCode", "platform", "freight", "codEnabled", "receiver", "skuList"], properties: { warehouseKey: { type: "string" }, orderNumber: { type: "string" }, onlineOrderId: { type: "string" }, shopName: { type: "string" }, warehouseCode: { type: "string" }, logisticsCode: { type: "string" }, platform: { type: "string" }, freight: { type: "number" }, packageType: { type: "string", enum: ["NORMAL", "OWN_PAKAGE"] }, trackingNumber: { type: "string" }, labelData: { type: "string", contentEncoding: "base64", contentMediaType: "application/pdf" }, codEnabled: { type: "integer", format: "int32", enum: [0, 1] }, codPayAmount: { type: "number" }, codCurrency: { type: "string" }, orderCreate: { type: ["string", "integer"] }, deliveryTime: { type: ["string", "integer"] }, onlineShopId: { type: "string" }, receiver: { $ref: "contract#/$defs/Receiver" }, skuList: { type: "array", items: { $ref: "contract#/$defs/WarehouseOrderLine" } }, ext: { type: "array", items: { $ref: "contract#/$defs/WarehouseOrderExtension" } }, totalPrice: { type: "number" }, currency: { type: "string" }, payTimeLocal: { type: "integer", format: "int64" }, isInsurance: { type: "integer", format: "int32", enum: [0, 1] }, insuranceValue: { type: "number" }, userNick: { type: "string" } }, allOf: [{ if: { properties: { packageType: { const: "OWN_PAKAGE" } }, required: ["packageType"] }, then: { required: ["trackingNumber", "labelData"] } }, { if: { properties: { codEnabled: { const: 1 } }, required: ["codEnabled"] }, then: { required: ["codPayAmount", "codCurrency"] } }] };
var schema48 = { type: "object", required: ["sku", "name", "quantity", "amount"], properties: { sku: { type: "string" }, erpSku: { type: "string" }, name: { type: "string" }, quantity: { type: ["string", "integer"] }, amount: { type: "number" }, shippingPrice: { type: "number" }, hsCode: { type: "string" }, chineseCustomsDeclarationName: { type: "string" }, englishCustomsDeclarationName: { type: "string" } } };
var formats0 = (init_number_formats(), __toCommonJS(number_formats_exports)).int32, formats2 = (init_number_formats(), __toCommonJS(number_formats_exports)).int64, pattern4 = new RegExp("^[A-Za-z]{2}$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    (data.packageType === void 0 && (missing0 = "packageType") || data.packageType !== void 0 && data.packageType !== "OWN_PAKAGE") && (vErrors = addError(vErrors), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? forgetErrors(vErrors, _errs2) : vErrors = null), _valid0) {
    let _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.trackingNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/0/then/required", "required", { missingProperty: "trackingNumber" }, "must have required property 'trackingNumber'"), errors++), data.labelData === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/0/then/required", "required", { missingProperty: "labelData" }, "must have required property 'labelData'"), errors++));
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  valid1 || (vErrors = addError(vErrors, instancePath, "#/allOf/0/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++);
  let _errs7 = errors, valid3 = !0, _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    (data.codEnabled === void 0 && (missing1 = "codEnabled") || data.codEnabled !== void 0 && data.codEnabled !== 1) && (vErrors = addError(vErrors), errors++);
  }
  var _valid1 = _errs8 === errors;
  if (errors = _errs7, vErrors !== null && (_errs7 ? forgetErrors(vErrors, _errs7) : vErrors = null), _valid1) {
    let _errs10 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.codPayAmount === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/1/then/required", "required", { missingProperty: "codPayAmount" }, "must have required property 'codPayAmount'"), errors++), data.codCurrency === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/1/then/required", "required", { missingProperty: "codCurrency" }, "must have required property 'codCurrency'"), errors++));
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
  }
  if (valid3 || (vErrors = addError(vErrors, instancePath, "#/allOf/1/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseKey" }, "must have required property 'warehouseKey'"), errors++), data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data.onlineOrderId === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "onlineOrderId" }, "must have required property 'onlineOrderId'"), errors++), data.shopName === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "shopName" }, "must have required property 'shopName'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.logisticsCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "logisticsCode" }, "must have required property 'logisticsCode'"), errors++), data.platform === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "platform" }, "must have required property 'platform'"), errors++), data.freight === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "freight" }, "must have required property 'freight'"), errors++), data.codEnabled === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "codEnabled" }, "must have required property 'codEnabled'"), errors++), data.receiver === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "receiver" }, "must have required property 'receiver'"), errors++), data.skuList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "skuList" }, "must have required property 'skuList'"), errors++), data.warehouseKey !== void 0 && typeof data.warehouseKey != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseKey", "#/properties/warehouseKey/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.onlineOrderId !== void 0 && typeof data.onlineOrderId != "string" && (vErrors = addError(vErrors, instancePath + "/onlineOrderId", "#/properties/onlineOrderId/type", "type", { type: "string" }, "must be string"), errors++), data.shopName !== void 0 && typeof data.shopName != "string" && (vErrors = addError(vErrors, instancePath + "/shopName", "#/properties/shopName/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.logisticsCode !== void 0 && typeof data.logisticsCode != "string" && (vErrors = addError(vErrors, instancePath + "/logisticsCode", "#/properties/logisticsCode/type", "type", { type: "string" }, "must be string"), errors++), data.platform !== void 0 && typeof data.platform != "string" && (vErrors = addError(vErrors, instancePath + "/platform", "#/properties/platform/type", "type", { type: "string" }, "must be string"), errors++), data.freight !== void 0) {
      let data9 = data.freight;
      typeof data9 == "number" && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/freight", "#/properties/freight/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.packageType !== void 0) {
      let data10 = data.packageType;
      typeof data10 != "string" && (vErrors = addError(vErrors, instancePath + "/packageType", "#/properties/packageType/type", "type", { type: "string" }, "must be string"), errors++), data10 === "NORMAL" || data10 === "OWN_PAKAGE" || (vErrors = addError(vErrors, instancePath + "/packageType", "#/properties/packageType/enum", "enum", { allowedValues: schema46.properties.packageType.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.labelData !== void 0 && typeof data.labelData != "string" && (vErrors = addError(vErrors, instancePath + "/labelData", "#/properties/labelData/type", "type", { type: "string" }, "must be string"), errors++), data.codEnabled !== void 0) {
      let data13 = data.codEnabled;
      typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = addError(vErrors, instancePath + "/codEnabled", "#/properties/codEnabled/type", "type", { type: "integer" }, "must be integer"), errors++), data13 === 0 || data13 === 1 || (vErrors = addError(vErrors, instancePath + "/codEnabled", "#/properties/codEnabled/enum", "enum", { allowedValues: schema46.properties.codEnabled.enum }, "must be equal to one of the allowed values"), errors++), typeof data13 == "number" && isFinite(data13) && (formats0.validate(data13) || (vErrors = addError(vErrors, instancePath + "/codEnabled", "#/properties/codEnabled/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.codPayAmount !== void 0) {
      let data14 = data.codPayAmount;
      typeof data14 == "number" && isFinite(data14) || (vErrors = addError(vErrors, instancePath + "/codPayAmount", "#/properties/codPayAmount/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.codCurrency !== void 0 && typeof data.codCurrency != "string" && (vErrors = addError(vErrors, instancePath + "/codCurrency", "#/properties/codCurrency/type", "type", { type: "string" }, "must be string"), errors++), data.orderCreate !== void 0) {
      let data16 = data.orderCreate;
      typeof data16 != "string" && !(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && (vErrors = addError(vErrors, instancePath + "/orderCreate", "#/properties/orderCreate/type", "type", { type: schema46.properties.orderCreate.type }, "must be string,integer"), errors++);
    }
    if (data.deliveryTime !== void 0) {
      let data17 = data.deliveryTime;
      typeof data17 != "string" && !(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && (vErrors = addError(vErrors, instancePath + "/deliveryTime", "#/properties/deliveryTime/type", "type", { type: schema46.properties.deliveryTime.type }, "must be string,integer"), errors++);
    }
    if (data.onlineShopId !== void 0 && typeof data.onlineShopId != "string" && (vErrors = addError(vErrors, instancePath + "/onlineShopId", "#/properties/onlineShopId/type", "type", { type: "string" }, "must be string"), errors++), data.receiver !== void 0) {
      let data19 = data.receiver;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.name === void 0 && (vErrors = addError(vErrors, instancePath + "/receiver", "contract#/$defs/Receiver/required", "required", { missingProperty: "name" }, "must have required property 'name'"), errors++), data19.phone === void 0 && (vErrors = addError(vErrors, instancePath + "/receiver", "contract#/$defs/Receiver/required", "required", { missingProperty: "phone" }, "must have required property 'phone'"), errors++), data19.email === void 0 && (vErrors = addError(vErrors, instancePath + "/receiver", "contract#/$defs/Receiver/required", "required", { missingProperty: "email" }, "must have required property 'email'"), errors++), data19.country === void 0 && (vErrors = addError(vErrors, instancePath + "/receiver", "contract#/$defs/Receiver/required", "required", { missingProperty: "country" }, "must have required property 'country'"), errors++), data19.state === void 0 && (vErrors = addError(vErrors, instancePath + "/receiver", "contract#/$defs/Receiver/required", "required", { missingProperty: "state" }, "must have required property 'state'"), errors++), data19.city === void 0 && (vErrors = addError(vErrors, instancePath + "/receiver", "contract#/$defs/Receiver/required", "required", { missingProperty: "city" }, "must have required property 'city'"), errors++), data19.address1 === void 0 && (vErrors = addError(vErrors, instancePath + "/receiver", "contract#/$defs/Receiver/required", "required", { missingProperty: "address1" }, "must have required property 'address1'"), errors++), data19.postalCode === void 0 && (vErrors = addError(vErrors, instancePath + "/receiver", "contract#/$defs/Receiver/required", "required", { missingProperty: "postalCode" }, "must have required property 'postalCode'"), errors++), data19.name !== void 0 && typeof data19.name != "string" && (vErrors = addError(vErrors, instancePath + "/receiver/name", "contract#/$defs/Receiver/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data19.phone !== void 0 && typeof data19.phone != "string" && (vErrors = addError(vErrors, instancePath + "/receiver/phone", "contract#/$defs/Receiver/properties/phone/type", "type", { type: "string" }, "must be string"), errors++), data19.email !== void 0 && typeof data19.email != "string" && (vErrors = addError(vErrors, instancePath + "/receiver/email", "contract#/$defs/Receiver/properties/email/type", "type", { type: "string" }, "must be string"), errors++), data19.country !== void 0) {
          let data23 = data19.country;
          typeof data23 == "string" ? pattern4.test(data23) || (vErrors = addError(vErrors, instancePath + "/receiver/country", "contract#/$defs/Receiver/properties/country/pattern", "pattern", { pattern: "^[A-Za-z]{2}$" }, 'must match pattern "^[A-Za-z]{2}$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/receiver/country", "contract#/$defs/Receiver/properties/country/type", "type", { type: "string" }, "must be string"), errors++);
        }
        data19.state !== void 0 && typeof data19.state != "string" && (vErrors = addError(vErrors, instancePath + "/receiver/state", "contract#/$defs/Receiver/properties/state/type", "type", { type: "string" }, "must be string"), errors++), data19.city !== void 0 && typeof data19.city != "string" && (vErrors = addError(vErrors, instancePath + "/receiver/city", "contract#/$defs/Receiver/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data19.district !== void 0 && typeof data19.district != "string" && (vErrors = addError(vErrors, instancePath + "/receiver/district", "contract#/$defs/Receiver/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data19.address1 !== void 0 && typeof data19.address1 != "string" && (vErrors = addError(vErrors, instancePath + "/receiver/address1", "contract#/$defs/Receiver/properties/address1/type", "type", { type: "string" }, "must be string"), errors++), data19.address2 !== void 0 && typeof data19.address2 != "string" && (vErrors = addError(vErrors, instancePath + "/receiver/address2", "contract#/$defs/Receiver/properties/address2/type", "type", { type: "string" }, "must be string"), errors++), data19.postalCode !== void 0 && typeof data19.postalCode != "string" && (vErrors = addError(vErrors, instancePath + "/receiver/postalCode", "contract#/$defs/Receiver/properties/postalCode/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/receiver", "contract#/$defs/Receiver/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.skuList !== void 0) {
      let data30 = data.skuList;
      if (Array.isArray(data30)) {
        let len0 = data30.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data31 = data30[i0];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/WarehouseOrderLine/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data31.name === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/WarehouseOrderLine/required", "required", { missingProperty: "name" }, "must have required property 'name'"), errors++), data31.quantity === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/WarehouseOrderLine/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++), data31.amount === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/WarehouseOrderLine/required", "required", { missingProperty: "amount" }, "must have required property 'amount'"), errors++), data31.sku !== void 0 && typeof data31.sku != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/sku", "contract#/$defs/WarehouseOrderLine/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data31.erpSku !== void 0 && typeof data31.erpSku != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/erpSku", "contract#/$defs/WarehouseOrderLine/properties/erpSku/type", "type", { type: "string" }, "must be string"), errors++), data31.name !== void 0 && typeof data31.name != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/name", "contract#/$defs/WarehouseOrderLine/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data31.quantity !== void 0) {
              let data35 = data31.quantity;
              typeof data35 != "string" && !(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35)) && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/quantity", "contract#/$defs/WarehouseOrderLine/properties/quantity/type", "type", { type: schema48.properties.quantity.type }, "must be string,integer"), errors++);
            }
            if (data31.amount !== void 0) {
              let data36 = data31.amount;
              typeof data36 == "number" && isFinite(data36) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/amount", "contract#/$defs/WarehouseOrderLine/properties/amount/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data31.shippingPrice !== void 0) {
              let data37 = data31.shippingPrice;
              typeof data37 == "number" && isFinite(data37) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/shippingPrice", "contract#/$defs/WarehouseOrderLine/properties/shippingPrice/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data31.hsCode !== void 0 && typeof data31.hsCode != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/hsCode", "contract#/$defs/WarehouseOrderLine/properties/hsCode/type", "type", { type: "string" }, "must be string"), errors++), data31.chineseCustomsDeclarationName !== void 0 && typeof data31.chineseCustomsDeclarationName != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/chineseCustomsDeclarationName", "contract#/$defs/WarehouseOrderLine/properties/chineseCustomsDeclarationName/type", "type", { type: "string" }, "must be string"), errors++), data31.englishCustomsDeclarationName !== void 0 && typeof data31.englishCustomsDeclarationName != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/englishCustomsDeclarationName", "contract#/$defs/WarehouseOrderLine/properties/englishCustomsDeclarationName/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/WarehouseOrderLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/skuList", "#/properties/skuList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.ext !== void 0) {
      let data41 = data.ext;
      if (Array.isArray(data41)) {
        let len1 = data41.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data42 = data41[i1];
          data42 && typeof data42 == "object" && !Array.isArray(data42) ? data42.houseNumber !== void 0 && typeof data42.houseNumber != "string" && (vErrors = addError(vErrors, instancePath + "/ext/" + i1 + "/houseNumber", "contract#/$defs/WarehouseOrderExtension/properties/houseNumber/type", "type", { type: "string" }, "must be string"), errors++) : (vErrors = addError(vErrors, instancePath + "/ext/" + i1, "contract#/$defs/WarehouseOrderExtension/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/ext", "#/properties/ext/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.totalPrice !== void 0) {
      let data44 = data.totalPrice;
      typeof data44 == "number" && isFinite(data44) || (vErrors = addError(vErrors, instancePath + "/totalPrice", "#/properties/totalPrice/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.currency !== void 0 && typeof data.currency != "string" && (vErrors = addError(vErrors, instancePath + "/currency", "#/properties/currency/type", "type", { type: "string" }, "must be string"), errors++), data.payTimeLocal !== void 0) {
      let data46 = data.payTimeLocal;
      typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46) || (vErrors = addError(vErrors, instancePath + "/payTimeLocal", "#/properties/payTimeLocal/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data46 == "number" && isFinite(data46) && (formats2.validate(data46) || (vErrors = addError(vErrors, instancePath + "/payTimeLocal", "#/properties/payTimeLocal/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.isInsurance !== void 0) {
      let data47 = data.isInsurance;
      typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47) || (vErrors = addError(vErrors, instancePath + "/isInsurance", "#/properties/isInsurance/type", "type", { type: "integer" }, "must be integer"), errors++), data47 === 0 || data47 === 1 || (vErrors = addError(vErrors, instancePath + "/isInsurance", "#/properties/isInsurance/enum", "enum", { allowedValues: schema46.properties.isInsurance.enum }, "must be equal to one of the allowed values"), errors++), typeof data47 == "number" && isFinite(data47) && (formats0.validate(data47) || (vErrors = addError(vErrors, instancePath + "/isInsurance", "#/properties/isInsurance/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.insuranceValue !== void 0) {
      let data48 = data.insuranceValue;
      typeof data48 == "number" && isFinite(data48) || (vErrors = addError(vErrors, instancePath + "/insuranceValue", "#/properties/insuranceValue/type", "type", { type: "number" }, "must be number"), errors++);
    }
    data.userNick !== void 0 && typeof data.userNick != "string" && (vErrors = addError(vErrors, instancePath + "/userNick", "#/properties/userNick/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate34(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate34.errors), errors = vErrors.length), validate33.errors = vErrors, errors === 0;
}
var createOrder_response = validate36;
var schema51 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/CreateOrderResult" } } }, schema52 = { title: "CreateOrderResult", type: ["object", "null"], properties: { warehouseOrderNumber: { type: "string" }, orderNumber: { type: "string" }, info: { type: "string" }, success: { type: "boolean" } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/errorMsg", "#/properties/errorMsg/type", "type", { type: schema51.properties.errorMsg.type }, "must be string,null"), errors++);
    }
    if (data.result !== void 0) {
      let data2 = data.result;
      !(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null && (vErrors = addError(vErrors, instancePath + "/result", "contract#/$defs/CreateOrderResult/type", "type", { type: schema52.type }, "must be object,null"), errors++), data2 && typeof data2 == "object" && !Array.isArray(data2) && (data2.warehouseOrderNumber !== void 0 && typeof data2.warehouseOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/result/warehouseOrderNumber", "contract#/$defs/CreateOrderResult/properties/warehouseOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data2.orderNumber !== void 0 && typeof data2.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/result/orderNumber", "contract#/$defs/CreateOrderResult/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data2.info !== void 0 && typeof data2.info != "string" && (vErrors = addError(vErrors, instancePath + "/result/info", "contract#/$defs/CreateOrderResult/properties/info/type", "type", { type: "string" }, "must be string"), errors++), data2.success !== void 0 && typeof data2.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/result/success", "contract#/$defs/CreateOrderResult/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate37(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate37.errors), errors = vErrors.length), validate36.errors = vErrors, errors === 0;
}
var cancelOrder_request = validate39;
var schema54 = { type: "object", required: ["warehouseKey", "cancelOrderList"], properties: { warehouseKey: { type: ["string", "array"], items: { type: "string" } }, warehouseCode: { type: "string" }, cancelOrderList: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderReference" } } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseKey" }, "must have required property 'warehouseKey'"), errors++), data.cancelOrderList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "cancelOrderList" }, "must have required property 'cancelOrderList'"), errors++), data.warehouseKey !== void 0) {
      let data0 = data.warehouseKey;
      if (typeof data0 != "string" && !Array.isArray(data0) && (vErrors = addError(vErrors, instancePath + "/warehouseKey", "#/properties/warehouseKey/type", "type", { type: schema54.properties.warehouseKey.type }, "must be string,array"), errors++), Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseKey/" + i0, "#/properties/warehouseKey/items/type", "type", { type: "string" }, "must be string"), errors++);
      }
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.cancelOrderList !== void 0) {
      let data3 = data.cancelOrderList;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          data4 && typeof data4 == "object" && !Array.isArray(data4) ? (data4.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/cancelOrderList/" + i1, "contract#/$defs/OutboundOrderReference/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data4.orderNumber !== void 0 && typeof data4.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/cancelOrderList/" + i1 + "/orderNumber", "contract#/$defs/OutboundOrderReference/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data4.warehouseOrderNumber !== void 0 && typeof data4.warehouseOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/cancelOrderList/" + i1 + "/warehouseOrderNumber", "contract#/$defs/OutboundOrderReference/properties/warehouseOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data4.referenceCode !== void 0 && typeof data4.referenceCode != "string" && (vErrors = addError(vErrors, instancePath + "/cancelOrderList/" + i1 + "/referenceCode", "contract#/$defs/OutboundOrderReference/properties/referenceCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/cancelOrderList/" + i1, "contract#/$defs/OutboundOrderReference/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/cancelOrderList", "#/properties/cancelOrderList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate40(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate40.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
var cancelOrder_response = validate42;
var schema57 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: {} } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/CancelOrderOutcome/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/CancelOrderOutcome/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/errorMsg", "contract#/$defs/CancelOrderOutcome/properties/errorMsg/type", "type", { type: schema57.properties.errorMsg.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/CancelOrderOutcome/type", "type", { type: "object" }, "must be object"), errors++;
  return validate42.errors = vErrors, errors === 0;
}
var getOrder_request = validate43;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.getOrderInfoList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "getOrderInfoList" }, "must have required property 'getOrderInfoList'"), errors++), data.warehouseKey !== void 0 && typeof data.warehouseKey != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseKey", "#/properties/warehouseKey/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.getOrderInfoList !== void 0) {
      let data2 = data.getOrderInfoList;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          data3 && typeof data3 == "object" && !Array.isArray(data3) ? (data3.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/getOrderInfoList/" + i0, "contract#/$defs/OutboundOrderReference/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data3.orderNumber !== void 0 && typeof data3.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/getOrderInfoList/" + i0 + "/orderNumber", "contract#/$defs/OutboundOrderReference/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data3.warehouseOrderNumber !== void 0 && typeof data3.warehouseOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/getOrderInfoList/" + i0 + "/warehouseOrderNumber", "contract#/$defs/OutboundOrderReference/properties/warehouseOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data3.referenceCode !== void 0 && typeof data3.referenceCode != "string" && (vErrors = addError(vErrors, instancePath + "/getOrderInfoList/" + i0 + "/referenceCode", "contract#/$defs/OutboundOrderReference/properties/referenceCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/getOrderInfoList/" + i0, "contract#/$defs/OutboundOrderReference/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/getOrderInfoList", "#/properties/getOrderInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate44.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate44(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate44.errors), errors = vErrors.length), validate43.errors = vErrors, errors === 0;
}
var getOrder_response = validate46;
var schema62 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/GetOrderResult" } } }, schema63 = { title: "GetOrderResult", type: ["object", "null"], properties: { warehouseGetOrderList: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderState" } }, orderNumber: { type: "string" }, wmsStatus: { type: "string" }, status: { type: "string" }, carrierName: { type: "string" }, trackingNumber: { type: "string" }, failedReason: { type: "string" } }, allOf: [{ if: { properties: { warehouseGetOrderList: { not: {} } }, anyOf: [{ required: ["orderNumber"] }, { required: ["wmsStatus"] }, { required: ["status"] }, { required: ["carrierName"] }, { required: ["trackingNumber"] }, { required: ["failedReason"] }] }, then: { required: ["orderNumber", "wmsStatus", "status"] } }, { if: { properties: { status: { const: "SUCCESS" } }, required: ["status"] }, then: { required: ["trackingNumber"] } }, { if: { properties: { status: { const: "FAILED" } }, required: ["status"] }, then: { required: ["failedReason"] } }] };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema63.type }, "must be object,null"), errors++);
  let _errs2 = errors, valid1 = !0, _errs3 = errors, _errs4 = errors, valid2 = !1, _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.orderNumber === void 0 && (missing0 = "orderNumber") && (vErrors = addError(vErrors), errors++);
  }
  var _valid1 = _errs5 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      data.wmsStatus === void 0 && (missing1 = "wmsStatus") && (vErrors = addError(vErrors), errors++);
    }
    var _valid1 = _errs6 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs7 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        data.status === void 0 && (missing2 = "status") && (vErrors = addError(vErrors), errors++);
      }
      var _valid1 = _errs7 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        let _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          data.carrierName === void 0 && (missing3 = "carrierName") && (vErrors = addError(vErrors), errors++);
        }
        var _valid1 = _errs8 === errors;
        if (valid2 = valid2 || _valid1, !valid2) {
          let _errs9 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            data.trackingNumber === void 0 && (missing4 = "trackingNumber") && (vErrors = addError(vErrors), errors++);
          }
          var _valid1 = _errs9 === errors;
          if (valid2 = valid2 || _valid1, !valid2) {
            let _errs10 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              data.failedReason === void 0 && (missing5 = "failedReason") && (vErrors = addError(vErrors), errors++);
            }
            var _valid1 = _errs10 === errors;
            valid2 = valid2 || _valid1;
          }
        }
      }
    }
  }
  valid2 ? (errors = _errs4, vErrors !== null && (_errs4 ? forgetErrors(vErrors, _errs4) : vErrors = null)) : (vErrors = addError(vErrors), errors++), errors === _errs3 && data && typeof data == "object" && !Array.isArray(data) && data.warehouseGetOrderList !== void 0 && (vErrors = addError(vErrors), errors++);
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? forgetErrors(vErrors, _errs2) : vErrors = null), _valid0) {
    let _errs13 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/0/then/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data.wmsStatus === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/0/then/required", "required", { missingProperty: "wmsStatus" }, "must have required property 'wmsStatus'"), errors++), data.status === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/0/then/required", "required", { missingProperty: "status" }, "must have required property 'status'"), errors++));
    var _valid0 = _errs13 === errors;
    valid1 = _valid0;
  }
  valid1 || (vErrors = addError(vErrors, instancePath, "#/allOf/0/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++);
  let _errs15 = errors, valid4 = !0, _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    (data.status === void 0 && (missing6 = "status") || data.status !== void 0 && data.status !== "SUCCESS") && (vErrors = addError(vErrors), errors++);
  }
  var _valid2 = _errs16 === errors;
  if (errors = _errs15, vErrors !== null && (_errs15 ? forgetErrors(vErrors, _errs15) : vErrors = null), _valid2) {
    let _errs18 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.trackingNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/1/then/required", "required", { missingProperty: "trackingNumber" }, "must have required property 'trackingNumber'"), errors++);
    var _valid2 = _errs18 === errors;
    valid4 = _valid2;
  }
  valid4 || (vErrors = addError(vErrors, instancePath, "#/allOf/1/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++);
  let _errs20 = errors, valid6 = !0, _errs21 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    (data.status === void 0 && (missing7 = "status") || data.status !== void 0 && data.status !== "FAILED") && (vErrors = addError(vErrors), errors++);
  }
  var _valid3 = _errs21 === errors;
  if (errors = _errs20, vErrors !== null && (_errs20 ? forgetErrors(vErrors, _errs20) : vErrors = null), _valid3) {
    let _errs23 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.failedReason === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/2/then/required", "required", { missingProperty: "failedReason" }, "must have required property 'failedReason'"), errors++);
    var _valid3 = _errs23 === errors;
    valid6 = _valid3;
  }
  if (valid6 || (vErrors = addError(vErrors, instancePath, "#/allOf/2/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseGetOrderList !== void 0) {
      let data3 = data.warehouseGetOrderList;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0], _errs30 = errors, valid13 = !0, _errs31 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            let missing8;
            (data4.status === void 0 && (missing8 = "status") || data4.status !== void 0 && data4.status !== "SUCCESS") && (vErrors = addError(vErrors), errors++);
          }
          var _valid4 = _errs31 === errors;
          if (errors = _errs30, vErrors !== null && (_errs30 ? forgetErrors(vErrors, _errs30) : vErrors = null), _valid4) {
            let _errs33 = errors;
            data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.trackingNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0, "contract#/$defs/OutboundOrderState/allOf/0/then/required", "required", { missingProperty: "trackingNumber" }, "must have required property 'trackingNumber'"), errors++);
            var _valid4 = _errs33 === errors;
            valid13 = _valid4;
          }
          valid13 || (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0, "contract#/$defs/OutboundOrderState/allOf/0/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++);
          let _errs35 = errors, valid15 = !0, _errs36 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            let missing9;
            (data4.status === void 0 && (missing9 = "status") || data4.status !== void 0 && data4.status !== "FAILED") && (vErrors = addError(vErrors), errors++);
          }
          var _valid5 = _errs36 === errors;
          if (errors = _errs35, vErrors !== null && (_errs35 ? forgetErrors(vErrors, _errs35) : vErrors = null), _valid5) {
            let _errs38 = errors;
            data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.failedReason === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0, "contract#/$defs/OutboundOrderState/allOf/1/then/required", "required", { missingProperty: "failedReason" }, "must have required property 'failedReason'"), errors++);
            var _valid5 = _errs38 === errors;
            valid15 = _valid5;
          }
          valid15 || (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0, "contract#/$defs/OutboundOrderState/allOf/1/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data4 && typeof data4 == "object" && !Array.isArray(data4) ? (data4.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0, "contract#/$defs/OutboundOrderState/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data4.wmsStatus === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0, "contract#/$defs/OutboundOrderState/required", "required", { missingProperty: "wmsStatus" }, "must have required property 'wmsStatus'"), errors++), data4.status === void 0 && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0, "contract#/$defs/OutboundOrderState/required", "required", { missingProperty: "status" }, "must have required property 'status'"), errors++), data4.orderNumber !== void 0 && typeof data4.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0 + "/orderNumber", "contract#/$defs/OutboundOrderState/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data4.wmsStatus !== void 0 && typeof data4.wmsStatus != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0 + "/wmsStatus", "contract#/$defs/OutboundOrderState/properties/wmsStatus/type", "type", { type: "string" }, "must be string"), errors++), data4.status !== void 0 && typeof data4.status != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0 + "/status", "contract#/$defs/OutboundOrderState/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data4.carrierName !== void 0 && typeof data4.carrierName != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0 + "/carrierName", "contract#/$defs/OutboundOrderState/properties/carrierName/type", "type", { type: "string" }, "must be string"), errors++), data4.trackingNumber !== void 0 && typeof data4.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0 + "/trackingNumber", "contract#/$defs/OutboundOrderState/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data4.failedReason !== void 0 && typeof data4.failedReason != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0 + "/failedReason", "contract#/$defs/OutboundOrderState/properties/failedReason/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList/" + i0, "contract#/$defs/OutboundOrderState/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/warehouseGetOrderList", "#/properties/warehouseGetOrderList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.wmsStatus !== void 0 && typeof data.wmsStatus != "string" && (vErrors = addError(vErrors, instancePath + "/wmsStatus", "#/properties/wmsStatus/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.carrierName !== void 0 && typeof data.carrierName != "string" && (vErrors = addError(vErrors, instancePath + "/carrierName", "#/properties/carrierName/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.failedReason !== void 0 && typeof data.failedReason != "string" && (vErrors = addError(vErrors, instancePath + "/failedReason", "#/properties/failedReason/type", "type", { type: "string" }, "must be string"), errors++);
  }
  return validate48.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/errorMsg", "#/properties/errorMsg/type", "type", { type: schema62.properties.errorMsg.type }, "must be string,null"), errors++);
    }
    data.result !== void 0 && (validate48(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = addErrors(vErrors, validate48.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate47.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate47(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate47.errors), errors = vErrors.length), validate46.errors = vErrors, errors === 0;
}
var syncInventory_request = validate51;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseKey" }, "must have required property 'warehouseKey'"), errors++), data.pageSize === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "pageSize" }, "must have required property 'pageSize'"), errors++), data.page === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "page" }, "must have required property 'page'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.warehouseKey !== void 0 && typeof data.warehouseKey != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseKey", "#/properties/warehouseKey/type", "type", { type: "string" }, "must be string"), errors++), data.pageSize !== void 0) {
      let data1 = data.pageSize;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (formats0.validate(data1) || (vErrors = addError(vErrors, instancePath + "/pageSize", "#/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.page !== void 0) {
      let data2 = data.page;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/page", "#/properties/page/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (formats0.validate(data2) || (vErrors = addError(vErrors, instancePath + "/page", "#/properties/page/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseSkuList !== void 0) {
      let data4 = data.warehouseSkuList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          data5 && typeof data5 == "object" && !Array.isArray(data5) ? data5.warehouseSku !== void 0 && typeof data5.warehouseSku != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseSkuList/" + i0 + "/warehouseSku", "contract#/$defs/InventoryQuerySku/properties/warehouseSku/type", "type", { type: "string" }, "must be string"), errors++) : (vErrors = addError(vErrors, instancePath + "/warehouseSkuList/" + i0, "contract#/$defs/InventoryQuerySku/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/warehouseSkuList", "#/properties/warehouseSkuList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.updateTimeFrom !== void 0) {
      let data7 = data.updateTimeFrom;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = addError(vErrors, instancePath + "/updateTimeFrom", "#/properties/updateTimeFrom/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data7 == "number" && isFinite(data7) && (formats2.validate(data7) || (vErrors = addError(vErrors, instancePath + "/updateTimeFrom", "#/properties/updateTimeFrom/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate52.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate52(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate52.errors), errors = vErrors.length), validate51.errors = vErrors, errors === 0;
}
var syncInventory_response = validate54;
var schema69 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/SyncInventoryResult" } } }, schema70 = { properties: { isLastPage: { type: "boolean" }, currentPage: { type: "integer", format: "int32" }, pageCount: { type: "integer", format: "int32" }, data: { type: "array", items: { $ref: "contract#/$defs/InventoryRecord" } } }, if: { anyOf: [{ required: ["isLastPage"] }, { required: ["currentPage"] }, { required: ["pageCount"] }, { required: ["data"] }] }, then: { required: ["isLastPage", "currentPage", "pageCount"] }, items: { $ref: "contract#/$defs/InventoryRecord" }, type: ["object", "array", "null"] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  typeof data != "object" && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema70.type }, "must be object,array,null"), errors++);
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.isLastPage === void 0 && (missing0 = "isLastPage") && (vErrors = addError(vErrors), errors++);
  }
  var _valid1 = _errs4 === errors;
  if (valid1 = valid1 || _valid1, !valid1) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      data.currentPage === void 0 && (missing1 = "currentPage") && (vErrors = addError(vErrors), errors++);
    }
    var _valid1 = _errs5 === errors;
    if (valid1 = valid1 || _valid1, !valid1) {
      let _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        data.pageCount === void 0 && (missing2 = "pageCount") && (vErrors = addError(vErrors), errors++);
      }
      var _valid1 = _errs6 === errors;
      if (valid1 = valid1 || _valid1, !valid1) {
        let _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          data.data === void 0 && (missing3 = "data") && (vErrors = addError(vErrors), errors++);
        }
        var _valid1 = _errs7 === errors;
        valid1 = valid1 || _valid1;
      }
    }
  }
  valid1 ? (errors = _errs3, vErrors !== null && (_errs3 ? forgetErrors(vErrors, _errs3) : vErrors = null)) : (vErrors = addError(vErrors), errors++);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null), _valid0) {
    let _errs8 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.isLastPage === void 0 && (vErrors = addError(vErrors, instancePath, "#/then/required", "required", { missingProperty: "isLastPage" }, "must have required property 'isLastPage'"), errors++), data.currentPage === void 0 && (vErrors = addError(vErrors, instancePath, "#/then/required", "required", { missingProperty: "currentPage" }, "must have required property 'currentPage'"), errors++), data.pageCount === void 0 && (vErrors = addError(vErrors, instancePath, "#/then/required", "required", { missingProperty: "pageCount" }, "must have required property 'pageCount'"), errors++));
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
  }
  if (valid0 || (vErrors = addError(vErrors, instancePath, "#/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath + "/" + i0, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data0.warehouseSku === void 0 && (vErrors = addError(vErrors, instancePath + "/" + i0, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "warehouseSku" }, "must have required property 'warehouseSku'"), errors++), data0.onwayQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/" + i0, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "onwayQuantity" }, "must have required property 'onwayQuantity'"), errors++), data0.pendingQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/" + i0, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "pendingQuantity" }, "must have required property 'pendingQuantity'"), errors++), data0.sellableQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/" + i0, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "sellableQuantity" }, "must have required property 'sellableQuantity'"), errors++), data0.unsellableQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/" + i0, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "unsellableQuantity" }, "must have required property 'unsellableQuantity'"), errors++), data0.reservedQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/" + i0, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "reservedQuantity" }, "must have required property 'reservedQuantity'"), errors++), data0.useQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/" + i0, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "useQuantity" }, "must have required property 'useQuantity'"), errors++), data0.totalQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/" + i0, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "totalQuantity" }, "must have required property 'totalQuantity'"), errors++), data0.warehouseCode !== void 0 && typeof data0.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/" + i0 + "/warehouseCode", "contract#/$defs/InventoryRecord/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data0.warehouseSku !== void 0 && typeof data0.warehouseSku != "string" && (vErrors = addError(vErrors, instancePath + "/" + i0 + "/warehouseSku", "contract#/$defs/InventoryRecord/properties/warehouseSku/type", "type", { type: "string" }, "must be string"), errors++), data0.onwayQuantity !== void 0 && typeof data0.onwayQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/" + i0 + "/onwayQuantity", "contract#/$defs/InventoryRecord/properties/onwayQuantity/type", "type", { type: "string" }, "must be string"), errors++), data0.pendingQuantity !== void 0 && typeof data0.pendingQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/" + i0 + "/pendingQuantity", "contract#/$defs/InventoryRecord/properties/pendingQuantity/type", "type", { type: "string" }, "must be string"), errors++), data0.sellableQuantity !== void 0 && typeof data0.sellableQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/" + i0 + "/sellableQuantity", "contract#/$defs/InventoryRecord/properties/sellableQuantity/type", "type", { type: "string" }, "must be string"), errors++), data0.unsellableQuantity !== void 0 && typeof data0.unsellableQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/" + i0 + "/unsellableQuantity", "contract#/$defs/InventoryRecord/properties/unsellableQuantity/type", "type", { type: "string" }, "must be string"), errors++), data0.reservedQuantity !== void 0 && typeof data0.reservedQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/" + i0 + "/reservedQuantity", "contract#/$defs/InventoryRecord/properties/reservedQuantity/type", "type", { type: "string" }, "must be string"), errors++), data0.useQuantity !== void 0 && typeof data0.useQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/" + i0 + "/useQuantity", "contract#/$defs/InventoryRecord/properties/useQuantity/type", "type", { type: "string" }, "must be string"), errors++), data0.totalQuantity !== void 0 && typeof data0.totalQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/" + i0 + "/totalQuantity", "contract#/$defs/InventoryRecord/properties/totalQuantity/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/" + i0, "contract#/$defs/InventoryRecord/type", "type", { type: "object" }, "must be object"), errors++);
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isLastPage !== void 0 && typeof data.isLastPage != "boolean" && (vErrors = addError(vErrors, instancePath + "/isLastPage", "#/properties/isLastPage/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.currentPage !== void 0) {
      let data11 = data.currentPage;
      typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/currentPage", "#/properties/currentPage/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data11 == "number" && isFinite(data11) && (formats0.validate(data11) || (vErrors = addError(vErrors, instancePath + "/currentPage", "#/properties/currentPage/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageCount !== void 0) {
      let data12 = data.pageCount;
      typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = addError(vErrors, instancePath + "/pageCount", "#/properties/pageCount/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data12 == "number" && isFinite(data12) && (formats0.validate(data12) || (vErrors = addError(vErrors, instancePath + "/pageCount", "#/properties/pageCount/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.data !== void 0) {
      let data13 = data.data;
      if (Array.isArray(data13)) {
        let len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          data14 && typeof data14 == "object" && !Array.isArray(data14) ? (data14.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath + "/data/" + i1, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data14.warehouseSku === void 0 && (vErrors = addError(vErrors, instancePath + "/data/" + i1, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "warehouseSku" }, "must have required property 'warehouseSku'"), errors++), data14.onwayQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/data/" + i1, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "onwayQuantity" }, "must have required property 'onwayQuantity'"), errors++), data14.pendingQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/data/" + i1, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "pendingQuantity" }, "must have required property 'pendingQuantity'"), errors++), data14.sellableQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/data/" + i1, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "sellableQuantity" }, "must have required property 'sellableQuantity'"), errors++), data14.unsellableQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/data/" + i1, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "unsellableQuantity" }, "must have required property 'unsellableQuantity'"), errors++), data14.reservedQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/data/" + i1, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "reservedQuantity" }, "must have required property 'reservedQuantity'"), errors++), data14.useQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/data/" + i1, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "useQuantity" }, "must have required property 'useQuantity'"), errors++), data14.totalQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/data/" + i1, "contract#/$defs/InventoryRecord/required", "required", { missingProperty: "totalQuantity" }, "must have required property 'totalQuantity'"), errors++), data14.warehouseCode !== void 0 && typeof data14.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i1 + "/warehouseCode", "contract#/$defs/InventoryRecord/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data14.warehouseSku !== void 0 && typeof data14.warehouseSku != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i1 + "/warehouseSku", "contract#/$defs/InventoryRecord/properties/warehouseSku/type", "type", { type: "string" }, "must be string"), errors++), data14.onwayQuantity !== void 0 && typeof data14.onwayQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i1 + "/onwayQuantity", "contract#/$defs/InventoryRecord/properties/onwayQuantity/type", "type", { type: "string" }, "must be string"), errors++), data14.pendingQuantity !== void 0 && typeof data14.pendingQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i1 + "/pendingQuantity", "contract#/$defs/InventoryRecord/properties/pendingQuantity/type", "type", { type: "string" }, "must be string"), errors++), data14.sellableQuantity !== void 0 && typeof data14.sellableQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i1 + "/sellableQuantity", "contract#/$defs/InventoryRecord/properties/sellableQuantity/type", "type", { type: "string" }, "must be string"), errors++), data14.unsellableQuantity !== void 0 && typeof data14.unsellableQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i1 + "/unsellableQuantity", "contract#/$defs/InventoryRecord/properties/unsellableQuantity/type", "type", { type: "string" }, "must be string"), errors++), data14.reservedQuantity !== void 0 && typeof data14.reservedQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i1 + "/reservedQuantity", "contract#/$defs/InventoryRecord/properties/reservedQuantity/type", "type", { type: "string" }, "must be string"), errors++), data14.useQuantity !== void 0 && typeof data14.useQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i1 + "/useQuantity", "contract#/$defs/InventoryRecord/properties/useQuantity/type", "type", { type: "string" }, "must be string"), errors++), data14.totalQuantity !== void 0 && typeof data14.totalQuantity != "string" && (vErrors = addError(vErrors, instancePath + "/data/" + i1 + "/totalQuantity", "contract#/$defs/InventoryRecord/properties/totalQuantity/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/data/" + i1, "contract#/$defs/InventoryRecord/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: "array" }, "must be array"), errors++;
    }
  }
  return validate56.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/errorMsg", "#/properties/errorMsg/type", "type", { type: schema69.properties.errorMsg.type }, "must be string,null"), errors++);
    }
    data.result !== void 0 && (validate56(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = addErrors(vErrors, validate56.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate55.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate55(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate55.errors), errors = vErrors.length), validate54.errors = vErrors, errors === 0;
}
var createAsnOrder_request = validate59;
var schema74 = { type: "object", required: ["warehouseKey", "asnNumber", "warehouseCode", "skuList"], properties: { warehouseKey: { type: "string" }, asnNumber: { type: "string" }, warehouseCode: { type: "string" }, customNumber: { type: "string" }, estimatedArrivalDate: { type: "integer", format: "int64" }, trackNumber: { type: "string" }, type: { type: "string" }, orderNumber: { type: "string" }, onlineOrderId: { type: "string" }, saleReturnReason: { type: "string" }, skuList: { type: "array", items: { $ref: "contract#/$defs/AdvanceShipNoticeLine" } }, asnMarkSku: { type: "array", items: { $ref: "contract#/$defs/PackedSku" } }, incomingOrderGoodsType: { type: ["string", "integer"], pattern: "^[0-3]$", minimum: 0, maximum: 3 }, containerType: { type: ["string", "integer"], pattern: "^([1-5]|20GP|40GP|40HQ|45GP|45HQ)$", minimum: 1, maximum: 5 }, bulkCargoType: { type: "integer", format: "int32", enum: [0, 1] }, palletCnt: { type: "integer", format: "int32" }, bulkCargoTypePiece: { type: ["string", "integer"], pattern: "^[01]$", minimum: 0, maximum: 1 }, containerModel: { type: "string" } } };
var pattern5 = new RegExp("^[0-3]$", "u"), pattern6 = new RegExp("^([1-5]|20GP|40GP|40HQ|45GP|45HQ)$", "u"), pattern7 = new RegExp("^[01]$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseKey" }, "must have required property 'warehouseKey'"), errors++), data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.skuList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "skuList" }, "must have required property 'skuList'"), errors++), data.warehouseKey !== void 0 && typeof data.warehouseKey != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseKey", "#/properties/warehouseKey/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.customNumber !== void 0 && typeof data.customNumber != "string" && (vErrors = addError(vErrors, instancePath + "/customNumber", "#/properties/customNumber/type", "type", { type: "string" }, "must be string"), errors++), data.estimatedArrivalDate !== void 0) {
      let data4 = data.estimatedArrivalDate;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/estimatedArrivalDate", "#/properties/estimatedArrivalDate/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats2.validate(data4) || (vErrors = addError(vErrors, instancePath + "/estimatedArrivalDate", "#/properties/estimatedArrivalDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.trackNumber !== void 0 && typeof data.trackNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackNumber", "#/properties/trackNumber/type", "type", { type: "string" }, "must be string"), errors++), data.type !== void 0 && typeof data.type != "string" && (vErrors = addError(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.onlineOrderId !== void 0 && typeof data.onlineOrderId != "string" && (vErrors = addError(vErrors, instancePath + "/onlineOrderId", "#/properties/onlineOrderId/type", "type", { type: "string" }, "must be string"), errors++), data.saleReturnReason !== void 0 && typeof data.saleReturnReason != "string" && (vErrors = addError(vErrors, instancePath + "/saleReturnReason", "#/properties/saleReturnReason/type", "type", { type: "string" }, "must be string"), errors++), data.skuList !== void 0) {
      let data10 = data.skuList;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/AdvanceShipNoticeLine/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data11.quantity === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/AdvanceShipNoticeLine/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++), data11.sku !== void 0 && typeof data11.sku != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/sku", "contract#/$defs/AdvanceShipNoticeLine/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data11.name !== void 0 && typeof data11.name != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/name", "contract#/$defs/AdvanceShipNoticeLine/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data11.quantity !== void 0) {
              let data14 = data11.quantity;
              typeof data14 == "number" && isFinite(data14) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/quantity", "contract#/$defs/AdvanceShipNoticeLine/properties/quantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/AdvanceShipNoticeLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/skuList", "#/properties/skuList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.asnMarkSku !== void 0) {
      let data15 = data.asnMarkSku;
      if (Array.isArray(data15)) {
        let len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.boxNumber !== void 0) {
              let data17 = data16.boxNumber;
              typeof data17 == "number" && isFinite(data17) || (vErrors = addError(vErrors, instancePath + "/asnMarkSku/" + i1 + "/boxNumber", "contract#/$defs/PackedSku/properties/boxNumber/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.markCode !== void 0 && typeof data16.markCode != "string" && (vErrors = addError(vErrors, instancePath + "/asnMarkSku/" + i1 + "/markCode", "contract#/$defs/PackedSku/properties/markCode/type", "type", { type: "string" }, "must be string"), errors++), data16.quantity !== void 0) {
              let data19 = data16.quantity;
              typeof data19 == "number" && isFinite(data19) || (vErrors = addError(vErrors, instancePath + "/asnMarkSku/" + i1 + "/quantity", "contract#/$defs/PackedSku/properties/quantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.sku !== void 0 && typeof data16.sku != "string" && (vErrors = addError(vErrors, instancePath + "/asnMarkSku/" + i1 + "/sku", "contract#/$defs/PackedSku/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data16.name !== void 0 && typeof data16.name != "string" && (vErrors = addError(vErrors, instancePath + "/asnMarkSku/" + i1 + "/name", "contract#/$defs/PackedSku/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data16.length !== void 0) {
              let data22 = data16.length;
              typeof data22 == "number" && isFinite(data22) || (vErrors = addError(vErrors, instancePath + "/asnMarkSku/" + i1 + "/length", "contract#/$defs/PackedSku/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.width !== void 0) {
              let data23 = data16.width;
              typeof data23 == "number" && isFinite(data23) || (vErrors = addError(vErrors, instancePath + "/asnMarkSku/" + i1 + "/width", "contract#/$defs/PackedSku/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.height !== void 0) {
              let data24 = data16.height;
              typeof data24 == "number" && isFinite(data24) || (vErrors = addError(vErrors, instancePath + "/asnMarkSku/" + i1 + "/height", "contract#/$defs/PackedSku/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data16.lengthUnit !== void 0 && typeof data16.lengthUnit != "string" && (vErrors = addError(vErrors, instancePath + "/asnMarkSku/" + i1 + "/lengthUnit", "contract#/$defs/PackedSku/properties/lengthUnit/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnMarkSku/" + i1, "contract#/$defs/PackedSku/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnMarkSku", "#/properties/asnMarkSku/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.incomingOrderGoodsType !== void 0) {
      let data26 = data.incomingOrderGoodsType;
      typeof data26 != "string" && !(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)) && (vErrors = addError(vErrors, instancePath + "/incomingOrderGoodsType", "#/properties/incomingOrderGoodsType/type", "type", { type: schema74.properties.incomingOrderGoodsType.type }, "must be string,integer"), errors++), typeof data26 == "number" && isFinite(data26) && ((data26 > 3 || isNaN(data26)) && (vErrors = addError(vErrors, instancePath + "/incomingOrderGoodsType", "#/properties/incomingOrderGoodsType/maximum", "maximum", { comparison: "<=", limit: 3 }, "must be <= 3"), errors++), (data26 < 0 || isNaN(data26)) && (vErrors = addError(vErrors, instancePath + "/incomingOrderGoodsType", "#/properties/incomingOrderGoodsType/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++)), typeof data26 == "string" && (pattern5.test(data26) || (vErrors = addError(vErrors, instancePath + "/incomingOrderGoodsType", "#/properties/incomingOrderGoodsType/pattern", "pattern", { pattern: "^[0-3]$" }, 'must match pattern "^[0-3]$"'), errors++));
    }
    if (data.containerType !== void 0) {
      let data27 = data.containerType;
      typeof data27 != "string" && !(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27)) && (vErrors = addError(vErrors, instancePath + "/containerType", "#/properties/containerType/type", "type", { type: schema74.properties.containerType.type }, "must be string,integer"), errors++), typeof data27 == "number" && isFinite(data27) && ((data27 > 5 || isNaN(data27)) && (vErrors = addError(vErrors, instancePath + "/containerType", "#/properties/containerType/maximum", "maximum", { comparison: "<=", limit: 5 }, "must be <= 5"), errors++), (data27 < 1 || isNaN(data27)) && (vErrors = addError(vErrors, instancePath + "/containerType", "#/properties/containerType/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++)), typeof data27 == "string" && (pattern6.test(data27) || (vErrors = addError(vErrors, instancePath + "/containerType", "#/properties/containerType/pattern", "pattern", { pattern: "^([1-5]|20GP|40GP|40HQ|45GP|45HQ)$" }, 'must match pattern "^([1-5]|20GP|40GP|40HQ|45GP|45HQ)$"'), errors++));
    }
    if (data.bulkCargoType !== void 0) {
      let data28 = data.bulkCargoType;
      typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28) || (vErrors = addError(vErrors, instancePath + "/bulkCargoType", "#/properties/bulkCargoType/type", "type", { type: "integer" }, "must be integer"), errors++), data28 === 0 || data28 === 1 || (vErrors = addError(vErrors, instancePath + "/bulkCargoType", "#/properties/bulkCargoType/enum", "enum", { allowedValues: schema74.properties.bulkCargoType.enum }, "must be equal to one of the allowed values"), errors++), typeof data28 == "number" && isFinite(data28) && (formats0.validate(data28) || (vErrors = addError(vErrors, instancePath + "/bulkCargoType", "#/properties/bulkCargoType/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.palletCnt !== void 0) {
      let data29 = data.palletCnt;
      typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29) || (vErrors = addError(vErrors, instancePath + "/palletCnt", "#/properties/palletCnt/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data29 == "number" && isFinite(data29) && (formats0.validate(data29) || (vErrors = addError(vErrors, instancePath + "/palletCnt", "#/properties/palletCnt/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.bulkCargoTypePiece !== void 0) {
      let data30 = data.bulkCargoTypePiece;
      typeof data30 != "string" && !(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)) && (vErrors = addError(vErrors, instancePath + "/bulkCargoTypePiece", "#/properties/bulkCargoTypePiece/type", "type", { type: schema74.properties.bulkCargoTypePiece.type }, "must be string,integer"), errors++), typeof data30 == "number" && isFinite(data30) && ((data30 > 1 || isNaN(data30)) && (vErrors = addError(vErrors, instancePath + "/bulkCargoTypePiece", "#/properties/bulkCargoTypePiece/maximum", "maximum", { comparison: "<=", limit: 1 }, "must be <= 1"), errors++), (data30 < 0 || isNaN(data30)) && (vErrors = addError(vErrors, instancePath + "/bulkCargoTypePiece", "#/properties/bulkCargoTypePiece/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++)), typeof data30 == "string" && (pattern7.test(data30) || (vErrors = addError(vErrors, instancePath + "/bulkCargoTypePiece", "#/properties/bulkCargoTypePiece/pattern", "pattern", { pattern: "^[01]$" }, 'must match pattern "^[01]$"'), errors++));
    }
    data.containerModel !== void 0 && typeof data.containerModel != "string" && (vErrors = addError(vErrors, instancePath + "/containerModel", "#/properties/containerModel/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate60.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate60(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate60.errors), errors = vErrors.length), validate59.errors = vErrors, errors === 0;
}
var createAsnOrder_response = validate62;
var schema78 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/CreateAsnOrderResult" } } }, schema79 = { title: "CreateAsnOrderResult", type: ["object", "null"], properties: { success: { type: "boolean" }, asnNumber: { type: "string" }, info: { type: "string" }, wmsAsnNumber: { type: "string" } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/errorMsg", "#/properties/errorMsg/type", "type", { type: schema78.properties.errorMsg.type }, "must be string,null"), errors++);
    }
    if (data.result !== void 0) {
      let data2 = data.result;
      !(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null && (vErrors = addError(vErrors, instancePath + "/result", "contract#/$defs/CreateAsnOrderResult/type", "type", { type: schema79.type }, "must be object,null"), errors++), data2 && typeof data2 == "object" && !Array.isArray(data2) && (data2.success !== void 0 && typeof data2.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/result/success", "contract#/$defs/CreateAsnOrderResult/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data2.asnNumber !== void 0 && typeof data2.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/result/asnNumber", "contract#/$defs/CreateAsnOrderResult/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data2.info !== void 0 && typeof data2.info != "string" && (vErrors = addError(vErrors, instancePath + "/result/info", "contract#/$defs/CreateAsnOrderResult/properties/info/type", "type", { type: "string" }, "must be string"), errors++), data2.wmsAsnNumber !== void 0 && typeof data2.wmsAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/result/wmsAsnNumber", "contract#/$defs/CreateAsnOrderResult/properties/wmsAsnNumber/type", "type", { type: "string" }, "must be string"), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate63(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate63.errors), errors = vErrors.length), validate62.errors = vErrors, errors === 0;
}
var getAsnList_request = validate65;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseKey" }, "must have required property 'warehouseKey'"), errors++), data.asnNumbers === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumbers" }, "must have required property 'asnNumbers'"), errors++), data.warehouseKey !== void 0 && typeof data.warehouseKey != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseKey", "#/properties/warehouseKey/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumbers !== void 0) {
      let data1 = data.asnNumbers;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          data2 && typeof data2 == "object" && !Array.isArray(data2) ? (data2.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0, "contract#/$defs/AdvanceShipNoticeReference/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data2.refCode === void 0 && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0, "contract#/$defs/AdvanceShipNoticeReference/required", "required", { missingProperty: "refCode" }, "must have required property 'refCode'"), errors++), data2.type === void 0 && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0, "contract#/$defs/AdvanceShipNoticeReference/required", "required", { missingProperty: "type" }, "must have required property 'type'"), errors++), data2.asnNumber !== void 0 && typeof data2.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0 + "/asnNumber", "contract#/$defs/AdvanceShipNoticeReference/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data2.refCode !== void 0 && typeof data2.refCode != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0 + "/refCode", "contract#/$defs/AdvanceShipNoticeReference/properties/refCode/type", "type", { type: "string" }, "must be string"), errors++), data2.type !== void 0 && typeof data2.type != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0 + "/type", "contract#/$defs/AdvanceShipNoticeReference/properties/type/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0, "contract#/$defs/AdvanceShipNoticeReference/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnNumbers", "#/properties/asnNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate66.errors = vErrors, errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate66(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate66.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
}
var getAsnList_response = validate68;
var schema84 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/GetAsnListResult" } } }, schema85 = { title: "GetAsnListResult", type: ["object", "null"], properties: { asnList: { type: "array", items: { $ref: "contract#/$defs/AdvanceShipNoticeState" } }, asnNumber: { type: "string" }, wmsStatus: { type: "string" }, referenceNumber: { type: "string" }, finishTime: { type: "string" }, skuList: { type: "array", items: { $ref: "contract#/$defs/ReceivedSku" } } }, if: { properties: { asnList: { not: {} } }, anyOf: [{ required: ["asnNumber"] }, { required: ["wmsStatus"] }, { required: ["referenceNumber"] }, { required: ["finishTime"] }, { required: ["skuList"] }] }, then: { required: ["asnNumber", "wmsStatus", "referenceNumber", "finishTime", "skuList"] } };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data.wmsStatus === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "wmsStatus" }, "must have required property 'wmsStatus'"), errors++), data.referenceNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "referenceNumber" }, "must have required property 'referenceNumber'"), errors++), data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.wmsStatus !== void 0 && typeof data.wmsStatus != "string" && (vErrors = addError(vErrors, instancePath + "/wmsStatus", "#/properties/wmsStatus/type", "type", { type: "string" }, "must be string"), errors++), data.referenceNumber !== void 0 && typeof data.referenceNumber != "string" && (vErrors = addError(vErrors, instancePath + "/referenceNumber", "#/properties/referenceNumber/type", "type", { type: "string" }, "must be string"), errors++), data.finishTime !== void 0 && typeof data.finishTime != "string" && (vErrors = addError(vErrors, instancePath + "/finishTime", "#/properties/finishTime/type", "type", { type: "string" }, "must be string"), errors++), data.skuList !== void 0) {
      let data4 = data.skuList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/ReceivedSku/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data5.estimatedQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/ReceivedSku/required", "required", { missingProperty: "estimatedQuantity" }, "must have required property 'estimatedQuantity'"), errors++), data5.receivedQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/ReceivedSku/required", "required", { missingProperty: "receivedQuantity" }, "must have required property 'receivedQuantity'"), errors++), data5.goodQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/ReceivedSku/required", "required", { missingProperty: "goodQuantity" }, "must have required property 'goodQuantity'"), errors++), data5.badQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/ReceivedSku/required", "required", { missingProperty: "badQuantity" }, "must have required property 'badQuantity'"), errors++), data5.sku !== void 0 && typeof data5.sku != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/sku", "contract#/$defs/ReceivedSku/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data5.name !== void 0 && typeof data5.name != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/name", "contract#/$defs/ReceivedSku/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data5.estimatedQuantity !== void 0) {
              let data8 = data5.estimatedQuantity;
              typeof data8 == "number" && isFinite(data8) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/estimatedQuantity", "contract#/$defs/ReceivedSku/properties/estimatedQuantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data5.receivedQuantity !== void 0) {
              let data9 = data5.receivedQuantity;
              typeof data9 == "number" && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/receivedQuantity", "contract#/$defs/ReceivedSku/properties/receivedQuantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data5.goodQuantity !== void 0) {
              let data10 = data5.goodQuantity;
              typeof data10 == "number" && isFinite(data10) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/goodQuantity", "contract#/$defs/ReceivedSku/properties/goodQuantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data5.badQuantity !== void 0) {
              let data11 = data5.badQuantity;
              typeof data11 == "number" && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i0 + "/badQuantity", "contract#/$defs/ReceivedSku/properties/badQuantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/skuList/" + i0, "contract#/$defs/ReceivedSku/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/skuList", "#/properties/skuList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate71.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema85.type }, "must be object,null"), errors++);
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.asnNumber === void 0 && (missing0 = "asnNumber") && (vErrors = addError(vErrors), errors++);
  }
  var _valid1 = _errs4 === errors;
  if (valid1 = valid1 || _valid1, !valid1) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      data.wmsStatus === void 0 && (missing1 = "wmsStatus") && (vErrors = addError(vErrors), errors++);
    }
    var _valid1 = _errs5 === errors;
    if (valid1 = valid1 || _valid1, !valid1) {
      let _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        data.referenceNumber === void 0 && (missing2 = "referenceNumber") && (vErrors = addError(vErrors), errors++);
      }
      var _valid1 = _errs6 === errors;
      if (valid1 = valid1 || _valid1, !valid1) {
        let _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          data.finishTime === void 0 && (missing3 = "finishTime") && (vErrors = addError(vErrors), errors++);
        }
        var _valid1 = _errs7 === errors;
        if (valid1 = valid1 || _valid1, !valid1) {
          let _errs8 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            data.skuList === void 0 && (missing4 = "skuList") && (vErrors = addError(vErrors), errors++);
          }
          var _valid1 = _errs8 === errors;
          valid1 = valid1 || _valid1;
        }
      }
    }
  }
  valid1 ? (errors = _errs3, vErrors !== null && (_errs3 ? forgetErrors(vErrors, _errs3) : vErrors = null)) : (vErrors = addError(vErrors), errors++), errors === _errs2 && data && typeof data == "object" && !Array.isArray(data) && data.asnList !== void 0 && (vErrors = addError(vErrors), errors++);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null), _valid0) {
    let _errs11 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/then/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data.wmsStatus === void 0 && (vErrors = addError(vErrors, instancePath, "#/then/required", "required", { missingProperty: "wmsStatus" }, "must have required property 'wmsStatus'"), errors++), data.referenceNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/then/required", "required", { missingProperty: "referenceNumber" }, "must have required property 'referenceNumber'"), errors++), data.finishTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/then/required", "required", { missingProperty: "finishTime" }, "must have required property 'finishTime'"), errors++), data.skuList === void 0 && (vErrors = addError(vErrors, instancePath, "#/then/required", "required", { missingProperty: "skuList" }, "must have required property 'skuList'"), errors++));
    var _valid0 = _errs11 === errors;
    valid0 = _valid0;
  }
  if (valid0 || (vErrors = addError(vErrors, instancePath, "#/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asnList !== void 0) {
      let data1 = data.asnList;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate71(data1[i0], { instancePath: instancePath + "/asnList/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate71.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/asnList", "#/properties/asnList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.wmsStatus !== void 0 && typeof data.wmsStatus != "string" && (vErrors = addError(vErrors, instancePath + "/wmsStatus", "#/properties/wmsStatus/type", "type", { type: "string" }, "must be string"), errors++), data.referenceNumber !== void 0 && typeof data.referenceNumber != "string" && (vErrors = addError(vErrors, instancePath + "/referenceNumber", "#/properties/referenceNumber/type", "type", { type: "string" }, "must be string"), errors++), data.finishTime !== void 0 && typeof data.finishTime != "string" && (vErrors = addError(vErrors, instancePath + "/finishTime", "#/properties/finishTime/type", "type", { type: "string" }, "must be string"), errors++), data.skuList !== void 0) {
      let data7 = data.skuList;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i1, "contract#/$defs/ReceivedSku/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data8.estimatedQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i1, "contract#/$defs/ReceivedSku/required", "required", { missingProperty: "estimatedQuantity" }, "must have required property 'estimatedQuantity'"), errors++), data8.receivedQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i1, "contract#/$defs/ReceivedSku/required", "required", { missingProperty: "receivedQuantity" }, "must have required property 'receivedQuantity'"), errors++), data8.goodQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i1, "contract#/$defs/ReceivedSku/required", "required", { missingProperty: "goodQuantity" }, "must have required property 'goodQuantity'"), errors++), data8.badQuantity === void 0 && (vErrors = addError(vErrors, instancePath + "/skuList/" + i1, "contract#/$defs/ReceivedSku/required", "required", { missingProperty: "badQuantity" }, "must have required property 'badQuantity'"), errors++), data8.sku !== void 0 && typeof data8.sku != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i1 + "/sku", "contract#/$defs/ReceivedSku/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data8.name !== void 0 && typeof data8.name != "string" && (vErrors = addError(vErrors, instancePath + "/skuList/" + i1 + "/name", "contract#/$defs/ReceivedSku/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data8.estimatedQuantity !== void 0) {
              let data11 = data8.estimatedQuantity;
              typeof data11 == "number" && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i1 + "/estimatedQuantity", "contract#/$defs/ReceivedSku/properties/estimatedQuantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data8.receivedQuantity !== void 0) {
              let data12 = data8.receivedQuantity;
              typeof data12 == "number" && isFinite(data12) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i1 + "/receivedQuantity", "contract#/$defs/ReceivedSku/properties/receivedQuantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data8.goodQuantity !== void 0) {
              let data13 = data8.goodQuantity;
              typeof data13 == "number" && isFinite(data13) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i1 + "/goodQuantity", "contract#/$defs/ReceivedSku/properties/goodQuantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data8.badQuantity !== void 0) {
              let data14 = data8.badQuantity;
              typeof data14 == "number" && isFinite(data14) || (vErrors = addError(vErrors, instancePath + "/skuList/" + i1 + "/badQuantity", "contract#/$defs/ReceivedSku/properties/badQuantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/skuList/" + i1, "contract#/$defs/ReceivedSku/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/skuList", "#/properties/skuList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/errorMsg", "#/properties/errorMsg/type", "type", { type: schema84.properties.errorMsg.type }, "must be string,null"), errors++);
    }
    data.result !== void 0 && (validate70(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = addErrors(vErrors, validate70.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate69.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate69(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate69.errors), errors = vErrors.length), validate68.errors = vErrors, errors === 0;
}
var cancelAsnOrder_request = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AdvanceShipNoticeCancellation/required", "required", { missingProperty: "warehouseKey" }, "must have required property 'warehouseKey'"), errors++), data.asnNumbers === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AdvanceShipNoticeCancellation/required", "required", { missingProperty: "asnNumbers" }, "must have required property 'asnNumbers'"), errors++), data.warehouseKey !== void 0 && typeof data.warehouseKey != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseKey", "contract#/$defs/AdvanceShipNoticeCancellation/properties/warehouseKey/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumbers !== void 0) {
      let data1 = data.asnNumbers;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data1[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0, "contract#/$defs/AdvanceShipNoticeCancellation/properties/asnNumbers/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/asnNumbers", "contract#/$defs/AdvanceShipNoticeCancellation/properties/asnNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "contract#/$defs/AdvanceShipNoticeCancellation/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/AdvanceShipNoticeCancellation/type", "type", { type: "object" }, "must be object"), errors++;
  return validate75.errors = vErrors, errors === 0;
}
var cancelAsnOrder_response = validate76;
var schema92 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/CancelAsnOrderResult" } } }, schema93 = { title: "CancelAsnOrderResult", type: ["object", "null"], properties: { results: { type: "array", items: { $ref: "contract#/$defs/CancelledAdvanceShipNotice" } }, asnNumber: { type: "string" }, operation: { type: "string" }, info: { type: "string" }, success: { type: "boolean" } }, if: { properties: { results: { not: {} } }, anyOf: [{ required: ["asnNumber"] }, { required: ["operation"] }, { required: ["info"] }, { required: ["success"] }] }, then: { required: ["asnNumber", "operation"] } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, instancePath, "#/type", "type", { type: schema93.type }, "must be object,null"), errors++);
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.asnNumber === void 0 && (missing0 = "asnNumber") && (vErrors = addError(vErrors), errors++);
  }
  var _valid1 = _errs4 === errors;
  if (valid1 = valid1 || _valid1, !valid1) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      data.operation === void 0 && (missing1 = "operation") && (vErrors = addError(vErrors), errors++);
    }
    var _valid1 = _errs5 === errors;
    if (valid1 = valid1 || _valid1, !valid1) {
      let _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        data.info === void 0 && (missing2 = "info") && (vErrors = addError(vErrors), errors++);
      }
      var _valid1 = _errs6 === errors;
      if (valid1 = valid1 || _valid1, !valid1) {
        let _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          data.success === void 0 && (missing3 = "success") && (vErrors = addError(vErrors), errors++);
        }
        var _valid1 = _errs7 === errors;
        valid1 = valid1 || _valid1;
      }
    }
  }
  valid1 ? (errors = _errs3, vErrors !== null && (_errs3 ? forgetErrors(vErrors, _errs3) : vErrors = null)) : (vErrors = addError(vErrors), errors++), errors === _errs2 && data && typeof data == "object" && !Array.isArray(data) && data.results !== void 0 && (vErrors = addError(vErrors), errors++);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null), _valid0) {
    let _errs10 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/then/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data.operation === void 0 && (vErrors = addError(vErrors, instancePath, "#/then/required", "required", { missingProperty: "operation" }, "must have required property 'operation'"), errors++));
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
  }
  if (valid0 || (vErrors = addError(vErrors, instancePath, "#/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.results !== void 0) {
      let data1 = data.results;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          data2 && typeof data2 == "object" && !Array.isArray(data2) ? (data2.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/results/" + i0, "contract#/$defs/CancelledAdvanceShipNotice/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data2.operation === void 0 && (vErrors = addError(vErrors, instancePath + "/results/" + i0, "contract#/$defs/CancelledAdvanceShipNotice/required", "required", { missingProperty: "operation" }, "must have required property 'operation'"), errors++), data2.asnNumber !== void 0 && typeof data2.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/asnNumber", "contract#/$defs/CancelledAdvanceShipNotice/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data2.operation !== void 0 && typeof data2.operation != "string" && (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/operation", "contract#/$defs/CancelledAdvanceShipNotice/properties/operation/type", "type", { type: "string" }, "must be string"), errors++), data2.info !== void 0 && typeof data2.info != "string" && (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/info", "contract#/$defs/CancelledAdvanceShipNotice/properties/info/type", "type", { type: "string" }, "must be string"), errors++), data2.success !== void 0 && typeof data2.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/success", "contract#/$defs/CancelledAdvanceShipNotice/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++)) : (vErrors = addError(vErrors, instancePath + "/results/" + i0, "contract#/$defs/CancelledAdvanceShipNotice/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/results", "#/properties/results/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.operation !== void 0 && typeof data.operation != "string" && (vErrors = addError(vErrors, instancePath + "/operation", "#/properties/operation/type", "type", { type: "string" }, "must be string"), errors++), data.info !== void 0 && typeof data.info != "string" && (vErrors = addError(vErrors, instancePath + "/info", "#/properties/info/type", "type", { type: "string" }, "must be string"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++);
  }
  return validate78.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/errorMsg", "#/properties/errorMsg/type", "type", { type: schema92.properties.errorMsg.type }, "must be string,null"), errors++);
    }
    data.result !== void 0 && (validate78(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = addErrors(vErrors, validate78.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate77.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate77(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate77.errors), errors = vErrors.length), validate76.errors = vErrors, errors === 0;
}
var insertSkuInfo_request = validate81;
var schema96 = { type: "object", required: ["warehouseKey", "sku"], properties: { warehouseKey: { type: "string" }, warehouseCode: { type: "string" }, sku: { type: "string", maxLength: 255 }, erpSku: { type: "string", maxLength: 255 }, title: { type: "string", maxLength: 255 }, barcode: { type: "string", maxLength: 255 }, specifications: { type: "string" }, imageUrl: { type: "string" }, weight: { type: ["string", "number"] }, netWeight: { type: ["string", "number"] }, weightUnit: { type: "string" }, length: { type: "number" }, width: { type: "number" }, height: { type: "number" }, dimensionUnit: { type: "string" }, itemPackage: { type: ["string", "number"] }, cdPriceMethod: { type: "string", enum: ["RATE", "CONSTANT"] }, englishCustomsDeclarationName: { type: "string" }, chineseCustomsDeclarationName: { type: "string" }, brand: { type: "string" }, customsCode: { type: "string" }, wmsBarcode: { type: "string" }, customsDeclarationPrice: { type: ["string", "number"] }, cdPriceMaximum: { type: ["string", "number"] }, cdPriceRate: { type: ["string", "number"] }, purchaseCost: { type: ["string", "number"] }, purchaseCostUnit: { type: "string" }, currencyMap: { type: "object", additionalProperties: { type: ["string", "number"] } } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/Product/required", "required", { missingProperty: "warehouseKey" }, "must have required property 'warehouseKey'"), errors++), data.sku === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/Product/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data.warehouseKey !== void 0 && typeof data.warehouseKey != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseKey", "contract#/$defs/Product/properties/warehouseKey/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "contract#/$defs/Product/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.sku !== void 0) {
      let data2 = data.sku;
      typeof data2 == "string" ? data2.length > 255 && (data2.length > 510 || [...data2].length > 255) && (vErrors = addError(vErrors, instancePath + "/sku", "contract#/$defs/Product/properties/sku/maxLength", "maxLength", { limit: 255 }, "must NOT have more than 255 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/sku", "contract#/$defs/Product/properties/sku/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.erpSku !== void 0) {
      let data3 = data.erpSku;
      typeof data3 == "string" ? data3.length > 255 && (data3.length > 510 || [...data3].length > 255) && (vErrors = addError(vErrors, instancePath + "/erpSku", "contract#/$defs/Product/properties/erpSku/maxLength", "maxLength", { limit: 255 }, "must NOT have more than 255 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/erpSku", "contract#/$defs/Product/properties/erpSku/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.title !== void 0) {
      let data4 = data.title;
      typeof data4 == "string" ? data4.length > 255 && (data4.length > 510 || [...data4].length > 255) && (vErrors = addError(vErrors, instancePath + "/title", "contract#/$defs/Product/properties/title/maxLength", "maxLength", { limit: 255 }, "must NOT have more than 255 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/title", "contract#/$defs/Product/properties/title/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.barcode !== void 0) {
      let data5 = data.barcode;
      typeof data5 == "string" ? data5.length > 255 && (data5.length > 510 || [...data5].length > 255) && (vErrors = addError(vErrors, instancePath + "/barcode", "contract#/$defs/Product/properties/barcode/maxLength", "maxLength", { limit: 255 }, "must NOT have more than 255 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/barcode", "contract#/$defs/Product/properties/barcode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.specifications !== void 0 && typeof data.specifications != "string" && (vErrors = addError(vErrors, instancePath + "/specifications", "contract#/$defs/Product/properties/specifications/type", "type", { type: "string" }, "must be string"), errors++), data.imageUrl !== void 0 && typeof data.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/imageUrl", "contract#/$defs/Product/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data.weight !== void 0) {
      let data8 = data.weight;
      typeof data8 != "string" && !(typeof data8 == "number" && isFinite(data8)) && (vErrors = addError(vErrors, instancePath + "/weight", "contract#/$defs/Product/properties/weight/type", "type", { type: schema96.properties.weight.type }, "must be string,number"), errors++);
    }
    if (data.netWeight !== void 0) {
      let data9 = data.netWeight;
      typeof data9 != "string" && !(typeof data9 == "number" && isFinite(data9)) && (vErrors = addError(vErrors, instancePath + "/netWeight", "contract#/$defs/Product/properties/netWeight/type", "type", { type: schema96.properties.netWeight.type }, "must be string,number"), errors++);
    }
    if (data.weightUnit !== void 0 && typeof data.weightUnit != "string" && (vErrors = addError(vErrors, instancePath + "/weightUnit", "contract#/$defs/Product/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data.length !== void 0) {
      let data11 = data.length;
      typeof data11 == "number" && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/length", "contract#/$defs/Product/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.width !== void 0) {
      let data12 = data.width;
      typeof data12 == "number" && isFinite(data12) || (vErrors = addError(vErrors, instancePath + "/width", "contract#/$defs/Product/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.height !== void 0) {
      let data13 = data.height;
      typeof data13 == "number" && isFinite(data13) || (vErrors = addError(vErrors, instancePath + "/height", "contract#/$defs/Product/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string" && (vErrors = addError(vErrors, instancePath + "/dimensionUnit", "contract#/$defs/Product/properties/dimensionUnit/type", "type", { type: "string" }, "must be string"), errors++), data.itemPackage !== void 0) {
      let data15 = data.itemPackage;
      typeof data15 != "string" && !(typeof data15 == "number" && isFinite(data15)) && (vErrors = addError(vErrors, instancePath + "/itemPackage", "contract#/$defs/Product/properties/itemPackage/type", "type", { type: schema96.properties.itemPackage.type }, "must be string,number"), errors++);
    }
    if (data.cdPriceMethod !== void 0) {
      let data16 = data.cdPriceMethod;
      typeof data16 != "string" && (vErrors = addError(vErrors, instancePath + "/cdPriceMethod", "contract#/$defs/Product/properties/cdPriceMethod/type", "type", { type: "string" }, "must be string"), errors++), data16 === "RATE" || data16 === "CONSTANT" || (vErrors = addError(vErrors, instancePath + "/cdPriceMethod", "contract#/$defs/Product/properties/cdPriceMethod/enum", "enum", { allowedValues: schema96.properties.cdPriceMethod.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.englishCustomsDeclarationName !== void 0 && typeof data.englishCustomsDeclarationName != "string" && (vErrors = addError(vErrors, instancePath + "/englishCustomsDeclarationName", "contract#/$defs/Product/properties/englishCustomsDeclarationName/type", "type", { type: "string" }, "must be string"), errors++), data.chineseCustomsDeclarationName !== void 0 && typeof data.chineseCustomsDeclarationName != "string" && (vErrors = addError(vErrors, instancePath + "/chineseCustomsDeclarationName", "contract#/$defs/Product/properties/chineseCustomsDeclarationName/type", "type", { type: "string" }, "must be string"), errors++), data.brand !== void 0 && typeof data.brand != "string" && (vErrors = addError(vErrors, instancePath + "/brand", "contract#/$defs/Product/properties/brand/type", "type", { type: "string" }, "must be string"), errors++), data.customsCode !== void 0 && typeof data.customsCode != "string" && (vErrors = addError(vErrors, instancePath + "/customsCode", "contract#/$defs/Product/properties/customsCode/type", "type", { type: "string" }, "must be string"), errors++), data.wmsBarcode !== void 0 && typeof data.wmsBarcode != "string" && (vErrors = addError(vErrors, instancePath + "/wmsBarcode", "contract#/$defs/Product/properties/wmsBarcode/type", "type", { type: "string" }, "must be string"), errors++), data.customsDeclarationPrice !== void 0) {
      let data22 = data.customsDeclarationPrice;
      typeof data22 != "string" && !(typeof data22 == "number" && isFinite(data22)) && (vErrors = addError(vErrors, instancePath + "/customsDeclarationPrice", "contract#/$defs/Product/properties/customsDeclarationPrice/type", "type", { type: schema96.properties.customsDeclarationPrice.type }, "must be string,number"), errors++);
    }
    if (data.cdPriceMaximum !== void 0) {
      let data23 = data.cdPriceMaximum;
      typeof data23 != "string" && !(typeof data23 == "number" && isFinite(data23)) && (vErrors = addError(vErrors, instancePath + "/cdPriceMaximum", "contract#/$defs/Product/properties/cdPriceMaximum/type", "type", { type: schema96.properties.cdPriceMaximum.type }, "must be string,number"), errors++);
    }
    if (data.cdPriceRate !== void 0) {
      let data24 = data.cdPriceRate;
      typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24)) && (vErrors = addError(vErrors, instancePath + "/cdPriceRate", "contract#/$defs/Product/properties/cdPriceRate/type", "type", { type: schema96.properties.cdPriceRate.type }, "must be string,number"), errors++);
    }
    if (data.purchaseCost !== void 0) {
      let data25 = data.purchaseCost;
      typeof data25 != "string" && !(typeof data25 == "number" && isFinite(data25)) && (vErrors = addError(vErrors, instancePath + "/purchaseCost", "contract#/$defs/Product/properties/purchaseCost/type", "type", { type: schema96.properties.purchaseCost.type }, "must be string,number"), errors++);
    }
    if (data.purchaseCostUnit !== void 0 && typeof data.purchaseCostUnit != "string" && (vErrors = addError(vErrors, instancePath + "/purchaseCostUnit", "contract#/$defs/Product/properties/purchaseCostUnit/type", "type", { type: "string" }, "must be string"), errors++), data.currencyMap !== void 0) {
      let data27 = data.currencyMap;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27))
        for (let key0 in data27) {
          let data28 = data27[key0];
          typeof data28 != "string" && !(typeof data28 == "number" && isFinite(data28)) && (vErrors = addError(vErrors, instancePath + "/currencyMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "contract#/$defs/Product/properties/currencyMap/additionalProperties/type", "type", { type: schema96.properties.currencyMap.additionalProperties.type }, "must be string,number"), errors++);
        }
      else
        vErrors = addError(vErrors, instancePath + "/currencyMap", "contract#/$defs/Product/properties/currencyMap/type", "type", { type: "object" }, "must be object"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/Product/type", "type", { type: "object" }, "must be object"), errors++;
  return validate81.errors = vErrors, errors === 0;
}
var insertSkuInfo_response = validate82;
var schema98 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/InsertSkuInfoResult" } } }, schema99 = { title: "InsertSkuInfoResult", type: ["object", "null"], properties: { sku: { type: "string" }, operation: { type: "string" }, info: { type: "string" }, success: { type: "boolean" } }, if: { anyOf: [{ required: ["sku"] }, { required: ["operation"] }, { required: ["info"] }, { required: ["success"] }] }, then: { required: ["sku", "operation"] } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/errorMsg", "#/properties/errorMsg/type", "type", { type: schema98.properties.errorMsg.type }, "must be string,null"), errors++);
    }
    if (data.result !== void 0) {
      let data2 = data.result;
      !(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null && (vErrors = addError(vErrors, instancePath + "/result", "contract#/$defs/InsertSkuInfoResult/type", "type", { type: schema99.type }, "must be object,null"), errors++);
      let _errs8 = errors, valid2 = !0, _errs9 = errors, _errs10 = errors, valid3 = !1, _errs11 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        let missing0;
        data2.sku === void 0 && (missing0 = "sku") && (vErrors = addError(vErrors), errors++);
      }
      var _valid1 = _errs11 === errors;
      if (valid3 = valid3 || _valid1, !valid3) {
        let _errs12 = errors;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          let missing1;
          data2.operation === void 0 && (missing1 = "operation") && (vErrors = addError(vErrors), errors++);
        }
        var _valid1 = _errs12 === errors;
        if (valid3 = valid3 || _valid1, !valid3) {
          let _errs13 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            let missing2;
            data2.info === void 0 && (missing2 = "info") && (vErrors = addError(vErrors), errors++);
          }
          var _valid1 = _errs13 === errors;
          if (valid3 = valid3 || _valid1, !valid3) {
            let _errs14 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing3;
              data2.success === void 0 && (missing3 = "success") && (vErrors = addError(vErrors), errors++);
            }
            var _valid1 = _errs14 === errors;
            valid3 = valid3 || _valid1;
          }
        }
      }
      valid3 ? (errors = _errs10, vErrors !== null && (_errs10 ? forgetErrors(vErrors, _errs10) : vErrors = null)) : (vErrors = addError(vErrors), errors++);
      var _valid0 = _errs9 === errors;
      if (errors = _errs8, vErrors !== null && (_errs8 ? forgetErrors(vErrors, _errs8) : vErrors = null), _valid0) {
        let _errs15 = errors;
        data2 && typeof data2 == "object" && !Array.isArray(data2) && (data2.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/result", "contract#/$defs/InsertSkuInfoResult/then/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data2.operation === void 0 && (vErrors = addError(vErrors, instancePath + "/result", "contract#/$defs/InsertSkuInfoResult/then/required", "required", { missingProperty: "operation" }, "must have required property 'operation'"), errors++));
        var _valid0 = _errs15 === errors;
        valid2 = _valid0;
      }
      valid2 || (vErrors = addError(vErrors, instancePath + "/result", "contract#/$defs/InsertSkuInfoResult/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data2 && typeof data2 == "object" && !Array.isArray(data2) && (data2.sku !== void 0 && typeof data2.sku != "string" && (vErrors = addError(vErrors, instancePath + "/result/sku", "contract#/$defs/InsertSkuInfoResult/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data2.operation !== void 0 && typeof data2.operation != "string" && (vErrors = addError(vErrors, instancePath + "/result/operation", "contract#/$defs/InsertSkuInfoResult/properties/operation/type", "type", { type: "string" }, "must be string"), errors++), data2.info !== void 0 && typeof data2.info != "string" && (vErrors = addError(vErrors, instancePath + "/result/info", "contract#/$defs/InsertSkuInfoResult/properties/info/type", "type", { type: "string" }, "must be string"), errors++), data2.success !== void 0 && typeof data2.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/result/success", "contract#/$defs/InsertSkuInfoResult/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate83.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate83(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate83.errors), errors = vErrors.length), validate82.errors = vErrors, errors === 0;
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
  initWarehouses: { request: initWarehouses_request, response: initWarehouses_response },
  initChannels: { request: initChannels_request, response: initChannels_response },
  createOrder: { request: createOrder_request, response: createOrder_response },
  cancelOrder: { request: cancelOrder_request, response: cancelOrder_response },
  getOrder: { request: getOrder_request, response: getOrder_response },
  syncInventory: { request: syncInventory_request, response: syncInventory_response },
  createAsnOrder: { request: createAsnOrder_request, response: createAsnOrder_response },
  getAsnList: { request: getAsnList_request, response: getAsnList_response },
  cancelAsnOrder: { request: cancelAsnOrder_request, response: cancelAsnOrder_response },
  insertSkuInfo: { request: insertSkuInfo_request, response: insertSkuInfo_response }
};
export { validators };
