// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/qlink (sha256:81f42783707e6a41e706e34c417aed07890d93ec51d6f6b3566e5f04c695cf40)

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
var initWarehouses_request = validate52;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseKey" }, message: "must have required property 'warehouseKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.warehouseKey !== void 0) {
      let data0 = data.warehouseKey;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err1 = { instancePath: instancePath + "/warehouseKey/" + i0, schemaPath: "#/properties/warehouseKey/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/warehouseKey", schemaPath: "#/properties/warehouseKey/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { warehouseKey: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { warehouseKey: !0 }, dynamicProps: !1, dynamicItems: !1 };
var initWarehouses_response = validate56;
var schema23 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/InitWarehousesResult" } } }, schema24 = { title: "InitWarehousesResult", type: ["object", "null"], properties: { warehouseList: { type: "array", items: { $ref: "contract#/$defs/Warehouse" } }, warehouseInfoList: { type: "array", items: { $ref: "contract#/$defs/Warehouse" } } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.warehouseName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseName" }, message: "must have required property 'warehouseName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err2 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.warehouseName !== void 0 && typeof data.warehouseName != "string") {
      let err3 = { instancePath: instancePath + "/warehouseName", schemaPath: "#/properties/warehouseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { warehouseCode: !0, warehouseName: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseList !== void 0) {
      let data0 = data.warehouseList;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate59(data0[i0], { instancePath: instancePath + "/warehouseList/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/warehouseList", schemaPath: "#/properties/warehouseList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.warehouseInfoList !== void 0) {
      let data2 = data.warehouseInfoList;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate59(data2[i1], { instancePath: instancePath + "/warehouseInfoList/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/warehouseInfoList", schemaPath: "#/properties/warehouseInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { warehouseList: !0, warehouseInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema23.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.result !== void 0 && (validate58(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length), validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var initChannels_request = validate64;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseKey" }, message: "must have required property 'warehouseKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.warehouseKey !== void 0) {
      let data0 = data.warehouseKey;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err1 = { instancePath: instancePath + "/warehouseKey/" + i0, schemaPath: "#/properties/warehouseKey/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/warehouseKey", schemaPath: "#/properties/warehouseKey/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err3 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { warehouseKey: !0, warehouseCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length), validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { warehouseKey: !0, warehouseCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
var initChannels_response = validate67;
var schema29 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/InitChannelsResult" } } }, schema30 = { title: "InitChannelsResult", type: ["object", "null"], properties: { channelList: { type: "array", items: { $ref: "contract#/$defs/ShippingChannel" } } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channelCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channelCode" }, message: "must have required property 'channelCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.channelName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channelName" }, message: "must have required property 'channelName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.channelCode !== void 0 && typeof data.channelCode != "string") {
      let err2 = { instancePath: instancePath + "/channelCode", schemaPath: "#/properties/channelCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.channelName !== void 0 && typeof data.channelName != "string") {
      let err3 = { instancePath: instancePath + "/channelName", schemaPath: "#/properties/channelName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err4 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.carrierName !== void 0 && typeof data.carrierName != "string") {
      let err5 = { instancePath: instancePath + "/carrierName", schemaPath: "#/properties/carrierName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: { channelCode: !0, channelName: !0, warehouseCode: !0, carrierName: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema30.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data) && data.channelList !== void 0) {
    let data0 = data.channelList;
    if (Array.isArray(data0)) {
      let len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate70(data0[i0], { instancePath: instancePath + "/channelList/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
    } else {
      let err1 = { instancePath: instancePath + "/channelList", schemaPath: "#/properties/channelList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: { channelList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema29.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.result !== void 0 && (validate69(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length), validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var createOrder_request = validate74;
var schema33 = { type: "object", required: ["warehouseKey", "orderNumber", "onlineOrderId", "shopName", "warehouseCode", "logisticsCode", "platform", "freight", "codEnabled", "receiver", "skuList"], properties: { warehouseKey: { type: "string" }, orderNumber: { type: "string" }, onlineOrderId: { type: "string" }, shopName: { type: "string" }, warehouseCode: { type: "string" }, logisticsCode: { type: "string" }, platform: { type: "string" }, freight: { type: "number" }, packageType: { type: "string", enum: ["NORMAL", "OWN_PAKAGE"] }, trackingNumber: { type: "string" }, labelData: { type: "string", contentEncoding: "base64", contentMediaType: "application/pdf" }, codEnabled: { type: "integer", format: "int32", enum: [0, 1] }, codPayAmount: { type: "number" }, codCurrency: { type: "string" }, orderCreate: { type: ["string", "integer"] }, deliveryTime: { type: ["string", "integer"] }, onlineShopId: { type: "string" }, receiver: { $ref: "contract#/$defs/Receiver" }, skuList: { type: "array", items: { $ref: "contract#/$defs/WarehouseOrderLine" } }, ext: { type: "array", items: { $ref: "contract#/$defs/WarehouseOrderExtension" } }, totalPrice: { type: "number" }, currency: { type: "string" }, payTimeLocal: { type: "integer", format: "int64" }, isInsurance: { type: "integer", format: "int32", enum: [0, 1] }, insuranceValue: { type: "number" }, userNick: { type: "string" } }, allOf: [{ if: { properties: { packageType: { const: "OWN_PAKAGE" } }, required: ["packageType"] }, then: { required: ["trackingNumber", "labelData"] } }, { if: { properties: { codEnabled: { const: 1 } }, required: ["codEnabled"] }, then: { required: ["codPayAmount", "codCurrency"] } }] }, formats0 = (init_number_formats(), __toCommonJS(number_formats_exports)).int32, formats2 = (init_number_formats(), __toCommonJS(number_formats_exports)).int64;
var pattern3 = new RegExp("^[A-Za-z]{2}$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phone === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.email === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.country === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.state === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.city === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.address1 === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address1" }, message: "must have required property 'address1'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.postalCode === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "postalCode" }, message: "must have required property 'postalCode'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err9 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err10 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 == "string") {
        if (!pattern3.test(data3)) {
          let err11 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      let err13 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      let err14 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.district !== void 0 && typeof data.district != "string") {
      let err15 = { instancePath: instancePath + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.address1 !== void 0 && typeof data.address1 != "string") {
      let err16 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.address2 !== void 0 && typeof data.address2 != "string") {
      let err17 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.postalCode !== void 0 && typeof data.postalCode != "string") {
      let err18 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { props: { name: !0, phone: !0, email: !0, country: !0, state: !0, city: !0, district: !0, address1: !0, address2: !0, postalCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema35 = { type: "object", required: ["sku", "name", "quantity", "amount"], properties: { sku: { type: "string" }, erpSku: { type: "string" }, name: { type: "string" }, quantity: { type: ["string", "integer"] }, amount: { type: "number" }, shippingPrice: { type: "number" }, hsCode: { type: "string" }, chineseCustomsDeclarationName: { type: "string" }, englishCustomsDeclarationName: { type: "string" } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.quantity === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.amount === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err4 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.erpSku !== void 0 && typeof data.erpSku != "string") {
      let err5 = { instancePath: instancePath + "/erpSku", schemaPath: "#/properties/erpSku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.quantity !== void 0) {
      let data3 = data.quantity;
      if (typeof data3 != "string" && !(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: schema35.properties.quantity.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data4 = data.amount;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.shippingPrice !== void 0) {
      let data5 = data.shippingPrice;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/shippingPrice", schemaPath: "#/properties/shippingPrice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.hsCode !== void 0 && typeof data.hsCode != "string") {
      let err10 = { instancePath: instancePath + "/hsCode", schemaPath: "#/properties/hsCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.chineseCustomsDeclarationName !== void 0 && typeof data.chineseCustomsDeclarationName != "string") {
      let err11 = { instancePath: instancePath + "/chineseCustomsDeclarationName", schemaPath: "#/properties/chineseCustomsDeclarationName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.englishCustomsDeclarationName !== void 0 && typeof data.englishCustomsDeclarationName != "string") {
      let err12 = { instancePath: instancePath + "/englishCustomsDeclarationName", schemaPath: "#/properties/englishCustomsDeclarationName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { sku: !0, erpSku: !0, name: !0, quantity: !0, amount: !0, shippingPrice: !0, hsCode: !0, chineseCustomsDeclarationName: !0, englishCustomsDeclarationName: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.houseNumber !== void 0 && typeof data.houseNumber != "string") {
      let err0 = { instancePath: instancePath + "/houseNumber", schemaPath: "#/properties/houseNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { houseNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.packageType === void 0 && (missing0 = "packageType")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.packageType !== void 0 && data.packageType !== "OWN_PAKAGE") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.trackingNumber === void 0) {
        let err2 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "trackingNumber" }, message: "must have required property 'trackingNumber'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.labelData === void 0) {
        let err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "labelData" }, message: "must have required property 'labelData'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    let err4 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  let _errs7 = errors, valid3 = !0, _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.codEnabled === void 0 && (missing1 = "codEnabled")) {
      let err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    } else if (data.codEnabled !== void 0 && data.codEnabled !== 1) {
      let err6 = {};
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  if (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid1) {
    let _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.codPayAmount === void 0) {
        let err7 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "codPayAmount" }, message: "must have required property 'codPayAmount'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.codCurrency === void 0) {
        let err8 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "codCurrency" }, message: "must have required property 'codCurrency'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
  }
  if (!valid3) {
    let err9 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseKey" }, message: "must have required property 'warehouseKey'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.orderNumber === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.onlineOrderId === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onlineOrderId" }, message: "must have required property 'onlineOrderId'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.shopName === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shopName" }, message: "must have required property 'shopName'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.logisticsCode === void 0) {
      let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logisticsCode" }, message: "must have required property 'logisticsCode'" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.platform === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property 'platform'" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.freight === void 0) {
      let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "freight" }, message: "must have required property 'freight'" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.codEnabled === void 0) {
      let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codEnabled" }, message: "must have required property 'codEnabled'" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.receiver === void 0) {
      let err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receiver" }, message: "must have required property 'receiver'" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.skuList === void 0) {
      let err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skuList" }, message: "must have required property 'skuList'" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.warehouseKey !== void 0 && typeof data.warehouseKey != "string") {
      let err21 = { instancePath: instancePath + "/warehouseKey", schemaPath: "#/properties/warehouseKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err22 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.onlineOrderId !== void 0 && typeof data.onlineOrderId != "string") {
      let err23 = { instancePath: instancePath + "/onlineOrderId", schemaPath: "#/properties/onlineOrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.shopName !== void 0 && typeof data.shopName != "string") {
      let err24 = { instancePath: instancePath + "/shopName", schemaPath: "#/properties/shopName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err25 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.logisticsCode !== void 0 && typeof data.logisticsCode != "string") {
      let err26 = { instancePath: instancePath + "/logisticsCode", schemaPath: "#/properties/logisticsCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.platform !== void 0 && typeof data.platform != "string") {
      let err27 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.freight !== void 0) {
      let data9 = data.freight;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        let err28 = { instancePath: instancePath + "/freight", schemaPath: "#/properties/freight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.packageType !== void 0) {
      let data10 = data.packageType;
      if (typeof data10 != "string") {
        let err29 = { instancePath: instancePath + "/packageType", schemaPath: "#/properties/packageType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data10 === "NORMAL" || data10 === "OWN_PAKAGE")) {
        let err30 = { instancePath: instancePath + "/packageType", schemaPath: "#/properties/packageType/enum", keyword: "enum", params: { allowedValues: schema33.properties.packageType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err31 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.labelData !== void 0 && typeof data.labelData != "string") {
      let err32 = { instancePath: instancePath + "/labelData", schemaPath: "#/properties/labelData/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.codEnabled !== void 0) {
      let data13 = data.codEnabled;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        let err33 = { instancePath: instancePath + "/codEnabled", schemaPath: "#/properties/codEnabled/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (!(data13 === 0 || data13 === 1)) {
        let err34 = { instancePath: instancePath + "/codEnabled", schemaPath: "#/properties/codEnabled/enum", keyword: "enum", params: { allowedValues: schema33.properties.codEnabled.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13) && !formats0.validate(data13)) {
        let err35 = { instancePath: instancePath + "/codEnabled", schemaPath: "#/properties/codEnabled/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.codPayAmount !== void 0) {
      let data14 = data.codPayAmount;
      if (!(typeof data14 == "number" && isFinite(data14))) {
        let err36 = { instancePath: instancePath + "/codPayAmount", schemaPath: "#/properties/codPayAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.codCurrency !== void 0 && typeof data.codCurrency != "string") {
      let err37 = { instancePath: instancePath + "/codCurrency", schemaPath: "#/properties/codCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.orderCreate !== void 0) {
      let data16 = data.orderCreate;
      if (typeof data16 != "string" && !(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        let err38 = { instancePath: instancePath + "/orderCreate", schemaPath: "#/properties/orderCreate/type", keyword: "type", params: { type: schema33.properties.orderCreate.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.deliveryTime !== void 0) {
      let data17 = data.deliveryTime;
      if (typeof data17 != "string" && !(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        let err39 = { instancePath: instancePath + "/deliveryTime", schemaPath: "#/properties/deliveryTime/type", keyword: "type", params: { type: schema33.properties.deliveryTime.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.onlineShopId !== void 0 && typeof data.onlineShopId != "string") {
      let err40 = { instancePath: instancePath + "/onlineShopId", schemaPath: "#/properties/onlineShopId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
    if (data.receiver !== void 0 && (validate76(data.receiver, { instancePath: instancePath + "/receiver", parentData: data, parentDataProperty: "receiver", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.skuList !== void 0) {
      let data20 = data.skuList;
      if (Array.isArray(data20)) {
        let len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate78(data20[i0], { instancePath: instancePath + "/skuList/" + i0, parentData: data20, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
      } else {
        let err41 = { instancePath: instancePath + "/skuList", schemaPath: "#/properties/skuList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.ext !== void 0) {
      let data22 = data.ext;
      if (Array.isArray(data22)) {
        let len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate80(data22[i1], { instancePath: instancePath + "/ext/" + i1, parentData: data22, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
      } else {
        let err42 = { instancePath: instancePath + "/ext", schemaPath: "#/properties/ext/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.totalPrice !== void 0) {
      let data24 = data.totalPrice;
      if (!(typeof data24 == "number" && isFinite(data24))) {
        let err43 = { instancePath: instancePath + "/totalPrice", schemaPath: "#/properties/totalPrice/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.currency !== void 0 && typeof data.currency != "string") {
      let err44 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.payTimeLocal !== void 0) {
      let data26 = data.payTimeLocal;
      if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
        let err45 = { instancePath: instancePath + "/payTimeLocal", schemaPath: "#/properties/payTimeLocal/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (typeof data26 == "number" && isFinite(data26) && !formats2.validate(data26)) {
        let err46 = { instancePath: instancePath + "/payTimeLocal", schemaPath: "#/properties/payTimeLocal/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.isInsurance !== void 0) {
      let data27 = data.isInsurance;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
        let err47 = { instancePath: instancePath + "/isInsurance", schemaPath: "#/properties/isInsurance/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (!(data27 === 0 || data27 === 1)) {
        let err48 = { instancePath: instancePath + "/isInsurance", schemaPath: "#/properties/isInsurance/enum", keyword: "enum", params: { allowedValues: schema33.properties.isInsurance.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (typeof data27 == "number" && isFinite(data27) && !formats0.validate(data27)) {
        let err49 = { instancePath: instancePath + "/isInsurance", schemaPath: "#/properties/isInsurance/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.insuranceValue !== void 0) {
      let data28 = data.insuranceValue;
      if (!(typeof data28 == "number" && isFinite(data28))) {
        let err50 = { instancePath: instancePath + "/insuranceValue", schemaPath: "#/properties/insuranceValue/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.userNick !== void 0 && typeof data.userNick != "string") {
      let err51 = { instancePath: instancePath + "/userNick", schemaPath: "#/properties/userNick/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
  } else {
    let err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { warehouseKey: !0, orderNumber: !0, onlineOrderId: !0, shopName: !0, warehouseCode: !0, logisticsCode: !0, platform: !0, freight: !0, packageType: !0, trackingNumber: !0, labelData: !0, codEnabled: !0, codPayAmount: !0, codCurrency: !0, orderCreate: !0, deliveryTime: !0, onlineShopId: !0, receiver: !0, skuList: !0, ext: !0, totalPrice: !0, currency: !0, payTimeLocal: !0, isInsurance: !0, insuranceValue: !0, userNick: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length), validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { warehouseKey: !0, orderNumber: !0, onlineOrderId: !0, shopName: !0, warehouseCode: !0, logisticsCode: !0, platform: !0, freight: !0, packageType: !0, trackingNumber: !0, labelData: !0, codEnabled: !0, codPayAmount: !0, codCurrency: !0, orderCreate: !0, deliveryTime: !0, onlineShopId: !0, receiver: !0, skuList: !0, ext: !0, totalPrice: !0, currency: !0, payTimeLocal: !0, isInsurance: !0, insuranceValue: !0, userNick: !0 }, dynamicProps: !1, dynamicItems: !1 };
var createOrder_response = validate83;
var schema38 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/CreateOrderResult" } } }, schema39 = { title: "CreateOrderResult", type: ["object", "null"], properties: { warehouseOrderNumber: { type: "string" }, orderNumber: { type: "string" }, info: { type: "string" }, success: { type: "boolean" } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseOrderNumber !== void 0 && typeof data.warehouseOrderNumber != "string") {
      let err1 = { instancePath: instancePath + "/warehouseOrderNumber", schemaPath: "#/properties/warehouseOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err2 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.info !== void 0 && typeof data.info != "string") {
      let err3 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err4 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: { warehouseOrderNumber: !0, orderNumber: !0, info: !0, success: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema38.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.result !== void 0 && (validate85(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate84(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length), validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var cancelOrder_request = validate88;
var schema41 = { type: "object", required: ["warehouseKey", "cancelOrderList"], properties: { warehouseKey: { type: ["string", "array"], items: { type: "string" } }, warehouseCode: { type: "string" }, cancelOrderList: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderReference" } } } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err1 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseOrderNumber !== void 0 && typeof data.warehouseOrderNumber != "string") {
      let err2 = { instancePath: instancePath + "/warehouseOrderNumber", schemaPath: "#/properties/warehouseOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.referenceCode !== void 0 && typeof data.referenceCode != "string") {
      let err3 = { instancePath: instancePath + "/referenceCode", schemaPath: "#/properties/referenceCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { orderNumber: !0, warehouseOrderNumber: !0, referenceCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseKey" }, message: "must have required property 'warehouseKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cancelOrderList === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cancelOrderList" }, message: "must have required property 'cancelOrderList'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseKey !== void 0) {
      let data0 = data.warehouseKey;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        let err2 = { instancePath: instancePath + "/warehouseKey", schemaPath: "#/properties/warehouseKey/type", keyword: "type", params: { type: schema41.properties.warehouseKey.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err3 = { instancePath: instancePath + "/warehouseKey/" + i0, schemaPath: "#/properties/warehouseKey/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      }
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err4 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.cancelOrderList !== void 0) {
      let data3 = data.cancelOrderList;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/cancelOrderList/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/cancelOrderList", schemaPath: "#/properties/cancelOrderList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { warehouseKey: !0, warehouseCode: !0, cancelOrderList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate89(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length), validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { warehouseKey: !0, warehouseCode: !0, cancelOrderList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var cancelOrder_response = validate93;
var schema44 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: {} } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema44.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length), validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var getOrder_request = validate96;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.getOrderInfoList === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "getOrderInfoList" }, message: "must have required property 'getOrderInfoList'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.warehouseKey !== void 0 && typeof data.warehouseKey != "string") {
      let err1 = { instancePath: instancePath + "/warehouseKey", schemaPath: "#/properties/warehouseKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err2 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.getOrderInfoList !== void 0) {
      let data2 = data.getOrderInfoList;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate90(data2[i0], { instancePath: instancePath + "/getOrderInfoList/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/getOrderInfoList", schemaPath: "#/properties/getOrderInfoList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { props: { warehouseKey: !0, warehouseCode: !0, getOrderInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate97(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: { warehouseKey: !0, warehouseCode: !0, getOrderInfoList: !0 }, dynamicProps: !1, dynamicItems: !1 };
var getOrder_response = validate100;
var schema48 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/GetOrderResult" } } }, schema49 = { title: "GetOrderResult", type: ["object", "null"], properties: { warehouseGetOrderList: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderState" } }, orderNumber: { type: "string" }, wmsStatus: { type: "string" }, status: { type: "string" }, carrierName: { type: "string" }, trackingNumber: { type: "string" }, failedReason: { type: "string" } }, allOf: [{ if: { properties: { warehouseGetOrderList: !1 }, anyOf: [{ required: ["orderNumber"] }, { required: ["wmsStatus"] }, { required: ["status"] }, { required: ["carrierName"] }, { required: ["trackingNumber"] }, { required: ["failedReason"] }] }, then: { required: ["orderNumber", "wmsStatus", "status"] } }, { if: { properties: { status: { const: "SUCCESS" } }, required: ["status"] }, then: { required: ["trackingNumber"] } }, { if: { properties: { status: { const: "FAILED" } }, required: ["status"] }, then: { required: ["failedReason"] } }] };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.status === void 0 && (missing0 = "status")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.status !== void 0 && data.status !== "SUCCESS") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.trackingNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "trackingNumber" }, message: "must have required property 'trackingNumber'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    let err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  let _errs7 = errors, valid3 = !0, _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.status === void 0 && (missing1 = "status")) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    } else if (data.status !== void 0 && data.status !== "FAILED") {
      let err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  if (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid1) {
    let _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.failedReason === void 0) {
      let err6 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "failedReason" }, message: "must have required property 'failedReason'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
  }
  if (!valid3) {
    let err7 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.wmsStatus === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wmsStatus" }, message: "must have required property 'wmsStatus'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.status === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err11 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.wmsStatus !== void 0 && typeof data.wmsStatus != "string") {
      let err12 = { instancePath: instancePath + "/wmsStatus", schemaPath: "#/properties/wmsStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.carrierName !== void 0 && typeof data.carrierName != "string") {
      let err14 = { instancePath: instancePath + "/carrierName", schemaPath: "#/properties/carrierName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err15 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.failedReason !== void 0 && typeof data.failedReason != "string") {
      let err16 = { instancePath: instancePath + "/failedReason", schemaPath: "#/properties/failedReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: { orderNumber: !0, wmsStatus: !0, status: !0, carrierName: !0, trackingNumber: !0, failedReason: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema49.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs2 = errors, valid1 = !0, _errs3 = errors, _errs4 = errors, valid2 = !1, _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderNumber === void 0 && (missing0 = "orderNumber")) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs5 === errors;
  valid2 = valid2 || _valid1;
  let _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.wmsStatus === void 0 && (missing1 = "wmsStatus")) {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  valid2 = valid2 || _valid1;
  let _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.status === void 0 && (missing2 = "status")) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  valid2 = valid2 || _valid1;
  let _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.carrierName === void 0 && (missing3 = "carrierName")) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  valid2 = valid2 || _valid1;
  let _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.trackingNumber === void 0 && (missing4 = "trackingNumber")) {
      let err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  }
  var _valid1 = _errs9 === errors;
  valid2 = valid2 || _valid1;
  let _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    if (data.failedReason === void 0 && (missing5 = "failedReason")) {
      let err6 = {};
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  }
  var _valid1 = _errs10 === errors;
  if (valid2 = valid2 || _valid1, valid2)
    errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
  else {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (errors === _errs3 && data && typeof data == "object" && !Array.isArray(data) && data.warehouseGetOrderList !== void 0) {
    let err8 = {};
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.orderNumber === void 0) {
        let err9 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.wmsStatus === void 0) {
        let err10 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "wmsStatus" }, message: "must have required property 'wmsStatus'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.status === void 0) {
        let err11 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    var _valid0 = _errs11 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    let err12 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  let _errs13 = errors, valid4 = !0, _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if (data.status === void 0 && (missing6 = "status")) {
      let err13 = {};
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    } else if (data.status !== void 0 && data.status !== "SUCCESS") {
      let err14 = {};
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  }
  var _valid2 = _errs14 === errors;
  if (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null), _valid2) {
    let _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.trackingNumber === void 0) {
      let err15 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "trackingNumber" }, message: "must have required property 'trackingNumber'" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    var _valid2 = _errs16 === errors;
    valid4 = _valid2;
  }
  if (!valid4) {
    let err16 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  let _errs18 = errors, valid6 = !0, _errs19 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    if (data.status === void 0 && (missing7 = "status")) {
      let err17 = {};
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    } else if (data.status !== void 0 && data.status !== "FAILED") {
      let err18 = {};
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  }
  var _valid3 = _errs19 === errors;
  if (errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null), _valid3) {
    let _errs21 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.failedReason === void 0) {
      let err19 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "failedReason" }, message: "must have required property 'failedReason'" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    var _valid3 = _errs21 === errors;
    valid6 = _valid3;
  }
  if (!valid6) {
    let err20 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseGetOrderList !== void 0) {
      let data3 = data.warehouseGetOrderList;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate103(data3[i0], { instancePath: instancePath + "/warehouseGetOrderList/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/warehouseGetOrderList", schemaPath: "#/properties/warehouseGetOrderList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err22 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.wmsStatus !== void 0 && typeof data.wmsStatus != "string") {
      let err23 = { instancePath: instancePath + "/wmsStatus", schemaPath: "#/properties/wmsStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err24 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.carrierName !== void 0 && typeof data.carrierName != "string") {
      let err25 = { instancePath: instancePath + "/carrierName", schemaPath: "#/properties/carrierName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string") {
      let err26 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.failedReason !== void 0 && typeof data.failedReason != "string") {
      let err27 = { instancePath: instancePath + "/failedReason", schemaPath: "#/properties/failedReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
  }
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: { warehouseGetOrderList: !0, orderNumber: !0, wmsStatus: !0, status: !0, carrierName: !0, trackingNumber: !0, failedReason: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema48.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.result !== void 0 && (validate102(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length), validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var syncInventory_request = validate107;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseSku !== void 0 && typeof data.warehouseSku != "string") {
      let err0 = { instancePath: instancePath + "/warehouseSku", schemaPath: "#/properties/warehouseSku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { props: { warehouseSku: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseKey" }, message: "must have required property 'warehouseKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.pageSize === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.page === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.warehouseKey !== void 0 && typeof data.warehouseKey != "string") {
      let err4 = { instancePath: instancePath + "/warehouseKey", schemaPath: "#/properties/warehouseKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.pageSize !== void 0) {
      let data1 = data.pageSize;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && !formats0.validate(data1)) {
        let err6 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.page !== void 0) {
      let data2 = data.page;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && !formats0.validate(data2)) {
        let err8 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err9 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.warehouseSkuList !== void 0) {
      let data4 = data.warehouseSkuList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate109(data4[i0], { instancePath: instancePath + "/warehouseSkuList/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/warehouseSkuList", schemaPath: "#/properties/warehouseSkuList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.updateTimeFrom !== void 0) {
      let data6 = data.updateTimeFrom;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err11 = { instancePath: instancePath + "/updateTimeFrom", schemaPath: "#/properties/updateTimeFrom/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && !formats2.validate(data6)) {
        let err12 = { instancePath: instancePath + "/updateTimeFrom", schemaPath: "#/properties/updateTimeFrom/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { props: { warehouseKey: !0, pageSize: !0, page: !0, warehouseCode: !0, warehouseSkuList: !0, updateTimeFrom: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate108(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length), validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: { warehouseKey: !0, pageSize: !0, page: !0, warehouseCode: !0, warehouseSkuList: !0, updateTimeFrom: !0 }, dynamicProps: !1, dynamicItems: !1 };
var syncInventory_response = validate112;
var schema55 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/SyncInventoryResult" } } }, schema56 = { title: "InventoryPage", type: ["object", "array", "null"], properties: { isLastPage: { type: "boolean" }, currentPage: { type: "integer", format: "int32" }, pageCount: { type: "integer", format: "int32" }, data: { type: "array", items: { $ref: "contract#/$defs/InventoryRecord" } } }, items: { $ref: "contract#/$defs/InventoryRecord" }, if: { anyOf: [{ required: ["isLastPage"] }, { required: ["currentPage"] }, { required: ["pageCount"] }, { required: ["data"] }] }, then: { required: ["isLastPage", "currentPage", "pageCount"] } };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.warehouseSku === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseSku" }, message: "must have required property 'warehouseSku'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.onwayQuantity === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onwayQuantity" }, message: "must have required property 'onwayQuantity'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.pendingQuantity === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pendingQuantity" }, message: "must have required property 'pendingQuantity'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sellableQuantity === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sellableQuantity" }, message: "must have required property 'sellableQuantity'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.unsellableQuantity === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unsellableQuantity" }, message: "must have required property 'unsellableQuantity'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.reservedQuantity === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reservedQuantity" }, message: "must have required property 'reservedQuantity'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.useQuantity === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "useQuantity" }, message: "must have required property 'useQuantity'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.totalQuantity === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalQuantity" }, message: "must have required property 'totalQuantity'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err9 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.warehouseSku !== void 0 && typeof data.warehouseSku != "string") {
      let err10 = { instancePath: instancePath + "/warehouseSku", schemaPath: "#/properties/warehouseSku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.onwayQuantity !== void 0 && typeof data.onwayQuantity != "string") {
      let err11 = { instancePath: instancePath + "/onwayQuantity", schemaPath: "#/properties/onwayQuantity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.pendingQuantity !== void 0 && typeof data.pendingQuantity != "string") {
      let err12 = { instancePath: instancePath + "/pendingQuantity", schemaPath: "#/properties/pendingQuantity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.sellableQuantity !== void 0 && typeof data.sellableQuantity != "string") {
      let err13 = { instancePath: instancePath + "/sellableQuantity", schemaPath: "#/properties/sellableQuantity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.unsellableQuantity !== void 0 && typeof data.unsellableQuantity != "string") {
      let err14 = { instancePath: instancePath + "/unsellableQuantity", schemaPath: "#/properties/unsellableQuantity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.reservedQuantity !== void 0 && typeof data.reservedQuantity != "string") {
      let err15 = { instancePath: instancePath + "/reservedQuantity", schemaPath: "#/properties/reservedQuantity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.useQuantity !== void 0 && typeof data.useQuantity != "string") {
      let err16 = { instancePath: instancePath + "/useQuantity", schemaPath: "#/properties/useQuantity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.totalQuantity !== void 0 && typeof data.totalQuantity != "string") {
      let err17 = { instancePath: instancePath + "/totalQuantity", schemaPath: "#/properties/totalQuantity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: { warehouseCode: !0, warehouseSku: !0, onwayQuantity: !0, pendingQuantity: !0, sellableQuantity: !0, unsellableQuantity: !0, reservedQuantity: !0, useQuantity: !0, totalQuantity: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "object") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema56.type }, message: "must be object,array,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.isLastPage === void 0 && (missing0 = "isLastPage")) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  let _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.currentPage === void 0 && (missing1 = "currentPage")) {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  var _valid1 = _errs5 === errors;
  valid1 = valid1 || _valid1;
  let _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.pageCount === void 0 && (missing2 = "pageCount")) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  valid1 = valid1 || _valid1;
  let _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.data === void 0 && (missing3 = "data")) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  if (valid1 = valid1 || _valid1, valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    let err5 = {};
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isLastPage === void 0) {
        let err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "isLastPage" }, message: "must have required property 'isLastPage'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.currentPage === void 0) {
        let err7 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "currentPage" }, message: "must have required property 'currentPage'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.pageCount === void 0) {
        let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "pageCount" }, message: "must have required property 'pageCount'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate115(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isLastPage !== void 0 && typeof data.isLastPage != "boolean") {
      let err10 = { instancePath: instancePath + "/isLastPage", schemaPath: "#/properties/isLastPage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.currentPage !== void 0) {
      let data2 = data.currentPage;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err11 = { instancePath: instancePath + "/currentPage", schemaPath: "#/properties/currentPage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && !formats0.validate(data2)) {
        let err12 = { instancePath: instancePath + "/currentPage", schemaPath: "#/properties/currentPage/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.pageCount !== void 0) {
      let data3 = data.pageCount;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err13 = { instancePath: instancePath + "/pageCount", schemaPath: "#/properties/pageCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats0.validate(data3)) {
        let err14 = { instancePath: instancePath + "/pageCount", schemaPath: "#/properties/pageCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.data !== void 0) {
      let data4 = data.data;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate115(data4[i1], { instancePath: instancePath + "/data/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: { isLastPage: !0, currentPage: !0, pageCount: !0, data: !0 }, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema55.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.result !== void 0 && (validate114(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate113(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length), validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var createAsnOrder_request = validate120;
var schema59 = { type: "object", required: ["warehouseKey", "asnNumber", "warehouseCode", "skuList"], properties: { warehouseKey: { type: "string" }, asnNumber: { type: "string" }, warehouseCode: { type: "string" }, customNumber: { type: "string" }, estimatedArrivalDate: { type: "integer", format: "int64" }, trackNumber: { type: "string" }, type: { type: "string" }, orderNumber: { type: "string" }, onlineOrderId: { type: "string" }, saleReturnReason: { type: "string" }, skuList: { type: "array", items: { $ref: "contract#/$defs/AdvanceShipNoticeLine" } }, asnMarkSku: { type: "array", items: { $ref: "contract#/$defs/PackedSku" } }, incomingOrderGoodsType: { type: ["string", "integer"], pattern: "^[0-3]$", minimum: 0, maximum: 3 }, containerType: { type: ["string", "integer"], pattern: "^([1-5]|20GP|40GP|40HQ|45GP|45HQ)$", minimum: 1, maximum: 5 }, bulkCargoType: { type: "integer", format: "int32", enum: [0, 1] }, palletCnt: { type: "integer", format: "int32" }, bulkCargoTypePiece: { type: ["string", "integer"], pattern: "^[01]$", minimum: 0, maximum: 1 }, containerModel: { type: "string" } } };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
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
    if (data.name !== void 0 && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: { sku: !0, name: !0, quantity: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.boxNumber !== void 0) {
      let data0 = data.boxNumber;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/boxNumber", schemaPath: "#/properties/boxNumber/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.markCode !== void 0 && typeof data.markCode != "string") {
      let err1 = { instancePath: instancePath + "/markCode", schemaPath: "#/properties/markCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err3 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.length !== void 0) {
      let data5 = data.length;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err5 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.width !== void 0) {
      let data6 = data.width;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err6 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.height !== void 0) {
      let data7 = data.height;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err7 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.lengthUnit !== void 0 && typeof data.lengthUnit != "string") {
      let err8 = { instancePath: instancePath + "/lengthUnit", schemaPath: "#/properties/lengthUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { props: { boxNumber: !0, markCode: !0, quantity: !0, sku: !0, name: !0, length: !0, width: !0, height: !0, lengthUnit: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^[0-3]$", "u"), pattern5 = new RegExp("^([1-5]|20GP|40GP|40HQ|45GP|45HQ)$", "u"), pattern6 = new RegExp("^[01]$", "u");
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseKey" }, message: "must have required property 'warehouseKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.asnNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.skuList === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skuList" }, message: "must have required property 'skuList'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.warehouseKey !== void 0 && typeof data.warehouseKey != "string") {
      let err4 = { instancePath: instancePath + "/warehouseKey", schemaPath: "#/properties/warehouseKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err5 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err6 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.customNumber !== void 0 && typeof data.customNumber != "string") {
      let err7 = { instancePath: instancePath + "/customNumber", schemaPath: "#/properties/customNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.estimatedArrivalDate !== void 0) {
      let data4 = data.estimatedArrivalDate;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/estimatedArrivalDate", schemaPath: "#/properties/estimatedArrivalDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && !formats2.validate(data4)) {
        let err9 = { instancePath: instancePath + "/estimatedArrivalDate", schemaPath: "#/properties/estimatedArrivalDate/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.trackNumber !== void 0 && typeof data.trackNumber != "string") {
      let err10 = { instancePath: instancePath + "/trackNumber", schemaPath: "#/properties/trackNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err12 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.onlineOrderId !== void 0 && typeof data.onlineOrderId != "string") {
      let err13 = { instancePath: instancePath + "/onlineOrderId", schemaPath: "#/properties/onlineOrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.saleReturnReason !== void 0 && typeof data.saleReturnReason != "string") {
      let err14 = { instancePath: instancePath + "/saleReturnReason", schemaPath: "#/properties/saleReturnReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.skuList !== void 0) {
      let data10 = data.skuList;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate122(data10[i0], { instancePath: instancePath + "/skuList/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/skuList", schemaPath: "#/properties/skuList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.asnMarkSku !== void 0) {
      let data12 = data.asnMarkSku;
      if (Array.isArray(data12)) {
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate124(data12[i1], { instancePath: instancePath + "/asnMarkSku/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/asnMarkSku", schemaPath: "#/properties/asnMarkSku/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.incomingOrderGoodsType !== void 0) {
      let data14 = data.incomingOrderGoodsType;
      if (typeof data14 != "string" && !(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        let err17 = { instancePath: instancePath + "/incomingOrderGoodsType", schemaPath: "#/properties/incomingOrderGoodsType/type", keyword: "type", params: { type: schema59.properties.incomingOrderGoodsType.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 3 || isNaN(data14)) {
          let err18 = { instancePath: instancePath + "/incomingOrderGoodsType", schemaPath: "#/properties/incomingOrderGoodsType/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          let err19 = { instancePath: instancePath + "/incomingOrderGoodsType", schemaPath: "#/properties/incomingOrderGoodsType/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (typeof data14 == "string" && !pattern4.test(data14)) {
        let err20 = { instancePath: instancePath + "/incomingOrderGoodsType", schemaPath: "#/properties/incomingOrderGoodsType/pattern", keyword: "pattern", params: { pattern: "^[0-3]$" }, message: 'must match pattern "^[0-3]$"' };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.containerType !== void 0) {
      let data15 = data.containerType;
      if (typeof data15 != "string" && !(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        let err21 = { instancePath: instancePath + "/containerType", schemaPath: "#/properties/containerType/type", keyword: "type", params: { type: schema59.properties.containerType.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 5 || isNaN(data15)) {
          let err22 = { instancePath: instancePath + "/containerType", schemaPath: "#/properties/containerType/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data15 < 1 || isNaN(data15)) {
          let err23 = { instancePath: instancePath + "/containerType", schemaPath: "#/properties/containerType/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (typeof data15 == "string" && !pattern5.test(data15)) {
        let err24 = { instancePath: instancePath + "/containerType", schemaPath: "#/properties/containerType/pattern", keyword: "pattern", params: { pattern: "^([1-5]|20GP|40GP|40HQ|45GP|45HQ)$" }, message: 'must match pattern "^([1-5]|20GP|40GP|40HQ|45GP|45HQ)$"' };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.bulkCargoType !== void 0) {
      let data16 = data.bulkCargoType;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        let err25 = { instancePath: instancePath + "/bulkCargoType", schemaPath: "#/properties/bulkCargoType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (!(data16 === 0 || data16 === 1)) {
        let err26 = { instancePath: instancePath + "/bulkCargoType", schemaPath: "#/properties/bulkCargoType/enum", keyword: "enum", params: { allowedValues: schema59.properties.bulkCargoType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16) && !formats0.validate(data16)) {
        let err27 = { instancePath: instancePath + "/bulkCargoType", schemaPath: "#/properties/bulkCargoType/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.palletCnt !== void 0) {
      let data17 = data.palletCnt;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        let err28 = { instancePath: instancePath + "/palletCnt", schemaPath: "#/properties/palletCnt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data17 == "number" && isFinite(data17) && !formats0.validate(data17)) {
        let err29 = { instancePath: instancePath + "/palletCnt", schemaPath: "#/properties/palletCnt/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.bulkCargoTypePiece !== void 0) {
      let data18 = data.bulkCargoTypePiece;
      if (typeof data18 != "string" && !(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
        let err30 = { instancePath: instancePath + "/bulkCargoTypePiece", schemaPath: "#/properties/bulkCargoTypePiece/type", keyword: "type", params: { type: schema59.properties.bulkCargoTypePiece.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 1 || isNaN(data18)) {
          let err31 = { instancePath: instancePath + "/bulkCargoTypePiece", schemaPath: "#/properties/bulkCargoTypePiece/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          let err32 = { instancePath: instancePath + "/bulkCargoTypePiece", schemaPath: "#/properties/bulkCargoTypePiece/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
      if (typeof data18 == "string" && !pattern6.test(data18)) {
        let err33 = { instancePath: instancePath + "/bulkCargoTypePiece", schemaPath: "#/properties/bulkCargoTypePiece/pattern", keyword: "pattern", params: { pattern: "^[01]$" }, message: 'must match pattern "^[01]$"' };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.containerModel !== void 0 && typeof data.containerModel != "string") {
      let err34 = { instancePath: instancePath + "/containerModel", schemaPath: "#/properties/containerModel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { props: { warehouseKey: !0, asnNumber: !0, warehouseCode: !0, customNumber: !0, estimatedArrivalDate: !0, trackNumber: !0, type: !0, orderNumber: !0, onlineOrderId: !0, saleReturnReason: !0, skuList: !0, asnMarkSku: !0, incomingOrderGoodsType: !0, containerType: !0, bulkCargoType: !0, palletCnt: !0, bulkCargoTypePiece: !0, containerModel: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate121(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length), validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { props: { warehouseKey: !0, asnNumber: !0, warehouseCode: !0, customNumber: !0, estimatedArrivalDate: !0, trackNumber: !0, type: !0, orderNumber: !0, onlineOrderId: !0, saleReturnReason: !0, skuList: !0, asnMarkSku: !0, incomingOrderGoodsType: !0, containerType: !0, bulkCargoType: !0, palletCnt: !0, bulkCargoTypePiece: !0, containerModel: !0 }, dynamicProps: !1, dynamicItems: !1 };
var createAsnOrder_response = validate127;
var schema63 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/CreateAsnOrderResult" } } }, schema64 = { title: "CreateAsnOrderResult", type: ["object", "null"], properties: { success: { type: "boolean" }, asnNumber: { type: "string" }, info: { type: "string" }, wmsAsnNumber: { type: "string" } } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema64.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err2 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.info !== void 0 && typeof data.info != "string") {
      let err3 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.wmsAsnNumber !== void 0 && typeof data.wmsAsnNumber != "string") {
      let err4 = { instancePath: instancePath + "/wmsAsnNumber", schemaPath: "#/properties/wmsAsnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { props: { success: !0, asnNumber: !0, info: !0, wmsAsnNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema63.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.result !== void 0 && (validate129(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate128(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length), validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var getAsnList_request = validate132;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asnNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.refCode === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refCode" }, message: "must have required property 'refCode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err3 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.refCode !== void 0 && typeof data.refCode != "string") {
      let err4 = { instancePath: instancePath + "/refCode", schemaPath: "#/properties/refCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { props: { asnNumber: !0, refCode: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseKey" }, message: "must have required property 'warehouseKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.asnNumbers === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumbers" }, message: "must have required property 'asnNumbers'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseKey !== void 0 && typeof data.warehouseKey != "string") {
      let err2 = { instancePath: instancePath + "/warehouseKey", schemaPath: "#/properties/warehouseKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.asnNumbers !== void 0) {
      let data1 = data.asnNumbers;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate134(data1[i0], { instancePath: instancePath + "/asnNumbers/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/asnNumbers", schemaPath: "#/properties/asnNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err4 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { props: { warehouseKey: !0, asnNumbers: !0, warehouseCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate133(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length), validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: { warehouseKey: !0, asnNumbers: !0, warehouseCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
var getAsnList_response = validate137;
var schema69 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/GetAsnListResult" } } }, schema70 = { title: "GetAsnListResult", type: ["object", "null"], properties: { asnList: { type: "array", items: { $ref: "contract#/$defs/AdvanceShipNoticeState" } }, asnNumber: { type: "string" }, wmsStatus: { type: "string" }, referenceNumber: { type: "string" }, finishTime: { type: "string" }, skuList: { type: "array", items: { $ref: "contract#/$defs/ReceivedSku" } } }, if: { properties: { asnList: !1 }, anyOf: [{ required: ["asnNumber"] }, { required: ["wmsStatus"] }, { required: ["referenceNumber"] }, { required: ["finishTime"] }, { required: ["skuList"] }] }, then: { required: ["asnNumber", "wmsStatus", "referenceNumber"] } };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.estimatedQuantity === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "estimatedQuantity" }, message: "must have required property 'estimatedQuantity'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.receivedQuantity === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedQuantity" }, message: "must have required property 'receivedQuantity'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.goodQuantity === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goodQuantity" }, message: "must have required property 'goodQuantity'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.badQuantity === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "badQuantity" }, message: "must have required property 'badQuantity'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err5 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.estimatedQuantity !== void 0) {
      let data2 = data.estimatedQuantity;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/estimatedQuantity", schemaPath: "#/properties/estimatedQuantity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.receivedQuantity !== void 0) {
      let data3 = data.receivedQuantity;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err8 = { instancePath: instancePath + "/receivedQuantity", schemaPath: "#/properties/receivedQuantity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.goodQuantity !== void 0) {
      let data4 = data.goodQuantity;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err9 = { instancePath: instancePath + "/goodQuantity", schemaPath: "#/properties/goodQuantity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.badQuantity !== void 0) {
      let data5 = data.badQuantity;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err10 = { instancePath: instancePath + "/badQuantity", schemaPath: "#/properties/badQuantity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { props: { sku: !0, name: !0, estimatedQuantity: !0, receivedQuantity: !0, goodQuantity: !0, badQuantity: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asnNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.wmsStatus === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wmsStatus" }, message: "must have required property 'wmsStatus'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.referenceNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceNumber" }, message: "must have required property 'referenceNumber'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err3 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.wmsStatus !== void 0 && typeof data.wmsStatus != "string") {
      let err4 = { instancePath: instancePath + "/wmsStatus", schemaPath: "#/properties/wmsStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.referenceNumber !== void 0 && typeof data.referenceNumber != "string") {
      let err5 = { instancePath: instancePath + "/referenceNumber", schemaPath: "#/properties/referenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.finishTime !== void 0 && typeof data.finishTime != "string") {
      let err6 = { instancePath: instancePath + "/finishTime", schemaPath: "#/properties/finishTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.skuList !== void 0) {
      let data4 = data.skuList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate141(data4[i0], { instancePath: instancePath + "/skuList/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/skuList", schemaPath: "#/properties/skuList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = { props: { asnNumber: !0, wmsStatus: !0, referenceNumber: !0, finishTime: !0, skuList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema70.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.asnNumber === void 0 && (missing0 = "asnNumber")) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  let _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.wmsStatus === void 0 && (missing1 = "wmsStatus")) {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  var _valid1 = _errs5 === errors;
  valid1 = valid1 || _valid1;
  let _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.referenceNumber === void 0 && (missing2 = "referenceNumber")) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  valid1 = valid1 || _valid1;
  let _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.finishTime === void 0 && (missing3 = "finishTime")) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  valid1 = valid1 || _valid1;
  let _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.skuList === void 0 && (missing4 = "skuList")) {
      let err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  if (valid1 = valid1 || _valid1, valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (errors === _errs2 && data && typeof data == "object" && !Array.isArray(data) && data.asnList !== void 0) {
    let err7 = {};
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.asnNumber === void 0) {
        let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.wmsStatus === void 0) {
        let err9 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "wmsStatus" }, message: "must have required property 'wmsStatus'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.referenceNumber === void 0) {
        let err10 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "referenceNumber" }, message: "must have required property 'referenceNumber'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asnList !== void 0) {
      let data1 = data.asnList;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate140(data1[i0], { instancePath: instancePath + "/asnList/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/asnList", schemaPath: "#/properties/asnList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err13 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.wmsStatus !== void 0 && typeof data.wmsStatus != "string") {
      let err14 = { instancePath: instancePath + "/wmsStatus", schemaPath: "#/properties/wmsStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.referenceNumber !== void 0 && typeof data.referenceNumber != "string") {
      let err15 = { instancePath: instancePath + "/referenceNumber", schemaPath: "#/properties/referenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.finishTime !== void 0 && typeof data.finishTime != "string") {
      let err16 = { instancePath: instancePath + "/finishTime", schemaPath: "#/properties/finishTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.skuList !== void 0) {
      let data7 = data.skuList;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate141(data7[i1], { instancePath: instancePath + "/skuList/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/skuList", schemaPath: "#/properties/skuList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  }
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { props: { asnList: !0, asnNumber: !0, wmsStatus: !0, referenceNumber: !0, finishTime: !0, skuList: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema69.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.result !== void 0 && (validate139(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate138(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length), validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var cancelAsnOrder_request = validate147;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseKey" }, message: "must have required property 'warehouseKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.asnNumbers === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumbers" }, message: "must have required property 'asnNumbers'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseKey !== void 0 && typeof data.warehouseKey != "string") {
      let err2 = { instancePath: instancePath + "/warehouseKey", schemaPath: "#/properties/warehouseKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.asnNumbers !== void 0) {
      let data1 = data.asnNumbers;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err3 = { instancePath: instancePath + "/asnNumbers/" + i0, schemaPath: "#/properties/asnNumbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/asnNumbers", schemaPath: "#/properties/asnNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err5 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { props: { warehouseKey: !0, asnNumbers: !0, warehouseCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate148(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length), validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = { props: { warehouseKey: !0, asnNumbers: !0, warehouseCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
var cancelAsnOrder_response = validate150;
var schema76 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/CancelAsnOrderResult" } } }, schema77 = { title: "CancelAsnOrderResult", type: ["object", "null"], properties: { results: { type: "array", items: { $ref: "contract#/$defs/CancelledAdvanceShipNotice" } }, asnNumber: { type: "string" }, operation: { type: "string" }, info: { type: "string" }, success: { type: "boolean" } }, if: { properties: { results: !1 }, anyOf: [{ required: ["asnNumber"] }, { required: ["operation"] }, { required: ["info"] }, { required: ["success"] }] }, then: { required: ["asnNumber", "operation"] } };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asnNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.operation === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err2 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.operation !== void 0 && typeof data.operation != "string") {
      let err3 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.info !== void 0 && typeof data.info != "string") {
      let err4 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err5 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { props: { asnNumber: !0, operation: !0, info: !0, success: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema77.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.asnNumber === void 0 && (missing0 = "asnNumber")) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  let _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.operation === void 0 && (missing1 = "operation")) {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  var _valid1 = _errs5 === errors;
  valid1 = valid1 || _valid1;
  let _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.info === void 0 && (missing2 = "info")) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  valid1 = valid1 || _valid1;
  let _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.success === void 0 && (missing3 = "success")) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  if (valid1 = valid1 || _valid1, valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    let err5 = {};
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (errors === _errs2 && data && typeof data == "object" && !Array.isArray(data) && data.results !== void 0) {
    let err6 = {};
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.asnNumber === void 0) {
        let err7 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.operation === void 0) {
        let err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.results !== void 0) {
      let data1 = data.results;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate153(data1[i0], { instancePath: instancePath + "/results/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.asnNumber !== void 0 && typeof data.asnNumber != "string") {
      let err11 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.operation !== void 0 && typeof data.operation != "string") {
      let err12 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.info !== void 0 && typeof data.info != "string") {
      let err13 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err14 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: { results: !0, asnNumber: !0, operation: !0, info: !0, success: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    if (data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema76.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.result !== void 0 && (validate152(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate151(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length), validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var insertSkuInfo_request = validate157;
var schema80 = { type: "object", required: ["warehouseKey", "sku"], properties: { warehouseKey: { type: "string" }, warehouseCode: { type: "string" }, sku: { type: "string", maxLength: 255 }, erpSku: { type: "string", maxLength: 255 }, title: { type: "string", maxLength: 255 }, barcode: { type: "string", maxLength: 255 }, specifications: { type: "string" }, imageUrl: { type: "string" }, weight: { type: ["string", "number"] }, netWeight: { type: ["string", "number"] }, weightUnit: { type: "string" }, length: { type: "number" }, width: { type: "number" }, height: { type: "number" }, dimensionUnit: { type: "string" }, itemPackage: { type: ["string", "number"] }, cdPriceMethod: { type: "string", enum: ["RATE", "CONSTANT"] }, englishCustomsDeclarationName: { type: "string" }, chineseCustomsDeclarationName: { type: "string" }, brand: { type: "string" }, customsCode: { type: "string" }, wmsBarcode: { type: "string" }, customsDeclarationPrice: { type: ["string", "number"] }, cdPriceMaximum: { type: ["string", "number"] }, cdPriceRate: { type: ["string", "number"] }, purchaseCost: { type: ["string", "number"] }, purchaseCostUnit: { type: "string" }, currencyMap: { type: "object", additionalProperties: { type: ["string", "number"] } } } }, func1 = require_ucs2length().default;
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseKey" }, message: "must have required property 'warehouseKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sku === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouseKey !== void 0 && typeof data.warehouseKey != "string") {
      let err2 = { instancePath: instancePath + "/warehouseKey", schemaPath: "#/properties/warehouseKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.warehouseCode !== void 0 && typeof data.warehouseCode != "string") {
      let err3 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sku !== void 0) {
      let data2 = data.sku;
      if (typeof data2 == "string") {
        if (func1(data2) > 255) {
          let err4 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.erpSku !== void 0) {
      let data3 = data.erpSku;
      if (typeof data3 == "string") {
        if (func1(data3) > 255) {
          let err6 = { instancePath: instancePath + "/erpSku", schemaPath: "#/properties/erpSku/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/erpSku", schemaPath: "#/properties/erpSku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.title !== void 0) {
      let data4 = data.title;
      if (typeof data4 == "string") {
        if (func1(data4) > 255) {
          let err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.barcode !== void 0) {
      let data5 = data.barcode;
      if (typeof data5 == "string") {
        if (func1(data5) > 255) {
          let err10 = { instancePath: instancePath + "/barcode", schemaPath: "#/properties/barcode/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/barcode", schemaPath: "#/properties/barcode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.specifications !== void 0 && typeof data.specifications != "string") {
      let err12 = { instancePath: instancePath + "/specifications", schemaPath: "#/properties/specifications/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.imageUrl !== void 0 && typeof data.imageUrl != "string") {
      let err13 = { instancePath: instancePath + "/imageUrl", schemaPath: "#/properties/imageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.weight !== void 0) {
      let data8 = data.weight;
      if (typeof data8 != "string" && !(typeof data8 == "number" && isFinite(data8))) {
        let err14 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: schema80.properties.weight.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.netWeight !== void 0) {
      let data9 = data.netWeight;
      if (typeof data9 != "string" && !(typeof data9 == "number" && isFinite(data9))) {
        let err15 = { instancePath: instancePath + "/netWeight", schemaPath: "#/properties/netWeight/type", keyword: "type", params: { type: schema80.properties.netWeight.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.weightUnit !== void 0 && typeof data.weightUnit != "string") {
      let err16 = { instancePath: instancePath + "/weightUnit", schemaPath: "#/properties/weightUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.length !== void 0) {
      let data11 = data.length;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        let err17 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.width !== void 0) {
      let data12 = data.width;
      if (!(typeof data12 == "number" && isFinite(data12))) {
        let err18 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.height !== void 0) {
      let data13 = data.height;
      if (!(typeof data13 == "number" && isFinite(data13))) {
        let err19 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string") {
      let err20 = { instancePath: instancePath + "/dimensionUnit", schemaPath: "#/properties/dimensionUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.itemPackage !== void 0) {
      let data15 = data.itemPackage;
      if (typeof data15 != "string" && !(typeof data15 == "number" && isFinite(data15))) {
        let err21 = { instancePath: instancePath + "/itemPackage", schemaPath: "#/properties/itemPackage/type", keyword: "type", params: { type: schema80.properties.itemPackage.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.cdPriceMethod !== void 0) {
      let data16 = data.cdPriceMethod;
      if (typeof data16 != "string") {
        let err22 = { instancePath: instancePath + "/cdPriceMethod", schemaPath: "#/properties/cdPriceMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data16 === "RATE" || data16 === "CONSTANT")) {
        let err23 = { instancePath: instancePath + "/cdPriceMethod", schemaPath: "#/properties/cdPriceMethod/enum", keyword: "enum", params: { allowedValues: schema80.properties.cdPriceMethod.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.englishCustomsDeclarationName !== void 0 && typeof data.englishCustomsDeclarationName != "string") {
      let err24 = { instancePath: instancePath + "/englishCustomsDeclarationName", schemaPath: "#/properties/englishCustomsDeclarationName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.chineseCustomsDeclarationName !== void 0 && typeof data.chineseCustomsDeclarationName != "string") {
      let err25 = { instancePath: instancePath + "/chineseCustomsDeclarationName", schemaPath: "#/properties/chineseCustomsDeclarationName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.brand !== void 0 && typeof data.brand != "string") {
      let err26 = { instancePath: instancePath + "/brand", schemaPath: "#/properties/brand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.customsCode !== void 0 && typeof data.customsCode != "string") {
      let err27 = { instancePath: instancePath + "/customsCode", schemaPath: "#/properties/customsCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.wmsBarcode !== void 0 && typeof data.wmsBarcode != "string") {
      let err28 = { instancePath: instancePath + "/wmsBarcode", schemaPath: "#/properties/wmsBarcode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.customsDeclarationPrice !== void 0) {
      let data22 = data.customsDeclarationPrice;
      if (typeof data22 != "string" && !(typeof data22 == "number" && isFinite(data22))) {
        let err29 = { instancePath: instancePath + "/customsDeclarationPrice", schemaPath: "#/properties/customsDeclarationPrice/type", keyword: "type", params: { type: schema80.properties.customsDeclarationPrice.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.cdPriceMaximum !== void 0) {
      let data23 = data.cdPriceMaximum;
      if (typeof data23 != "string" && !(typeof data23 == "number" && isFinite(data23))) {
        let err30 = { instancePath: instancePath + "/cdPriceMaximum", schemaPath: "#/properties/cdPriceMaximum/type", keyword: "type", params: { type: schema80.properties.cdPriceMaximum.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.cdPriceRate !== void 0) {
      let data24 = data.cdPriceRate;
      if (typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24))) {
        let err31 = { instancePath: instancePath + "/cdPriceRate", schemaPath: "#/properties/cdPriceRate/type", keyword: "type", params: { type: schema80.properties.cdPriceRate.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.purchaseCost !== void 0) {
      let data25 = data.purchaseCost;
      if (typeof data25 != "string" && !(typeof data25 == "number" && isFinite(data25))) {
        let err32 = { instancePath: instancePath + "/purchaseCost", schemaPath: "#/properties/purchaseCost/type", keyword: "type", params: { type: schema80.properties.purchaseCost.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.purchaseCostUnit !== void 0 && typeof data.purchaseCostUnit != "string") {
      let err33 = { instancePath: instancePath + "/purchaseCostUnit", schemaPath: "#/properties/purchaseCostUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.currencyMap !== void 0) {
      let data27 = data.currencyMap;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27))
        for (let key0 in data27) {
          let data28 = data27[key0];
          if (typeof data28 != "string" && !(typeof data28 == "number" && isFinite(data28))) {
            let err34 = { instancePath: instancePath + "/currencyMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/currencyMap/additionalProperties/type", keyword: "type", params: { type: schema80.properties.currencyMap.additionalProperties.type }, message: "must be string,number" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      else {
        let err35 = { instancePath: instancePath + "/currencyMap", schemaPath: "#/properties/currencyMap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
  } else {
    let err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate158.errors = vErrors, errors === 0;
}
validate158.evaluated = { props: { warehouseKey: !0, warehouseCode: !0, sku: !0, erpSku: !0, title: !0, barcode: !0, specifications: !0, imageUrl: !0, weight: !0, netWeight: !0, weightUnit: !0, length: !0, width: !0, height: !0, dimensionUnit: !0, itemPackage: !0, cdPriceMethod: !0, englishCustomsDeclarationName: !0, chineseCustomsDeclarationName: !0, brand: !0, customsCode: !0, wmsBarcode: !0, customsDeclarationPrice: !0, cdPriceMaximum: !0, cdPriceRate: !0, purchaseCost: !0, purchaseCostUnit: !0, currencyMap: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate158(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length), validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { props: { warehouseKey: !0, warehouseCode: !0, sku: !0, erpSku: !0, title: !0, barcode: !0, specifications: !0, imageUrl: !0, weight: !0, netWeight: !0, weightUnit: !0, length: !0, width: !0, height: !0, dimensionUnit: !0, itemPackage: !0, cdPriceMethod: !0, englishCustomsDeclarationName: !0, chineseCustomsDeclarationName: !0, brand: !0, customsCode: !0, wmsBarcode: !0, customsDeclarationPrice: !0, cdPriceMaximum: !0, cdPriceRate: !0, purchaseCost: !0, purchaseCostUnit: !0, currencyMap: !0 }, dynamicProps: !1, dynamicItems: !1 };
var insertSkuInfo_response = validate160;
var schema82 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/InsertSkuInfoResult" } } }, schema83 = { title: "InsertSkuInfoResult", type: ["object", "null"], properties: { sku: { type: "string" }, operation: { type: "string" }, info: { type: "string" }, success: { type: "boolean" } }, if: { anyOf: [{ required: ["sku"] }, { required: ["operation"] }, { required: ["info"] }, { required: ["success"] }] }, then: { required: ["sku", "operation"] } };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema83.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.sku === void 0 && (missing0 = "sku")) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  let _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.operation === void 0 && (missing1 = "operation")) {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  var _valid1 = _errs5 === errors;
  valid1 = valid1 || _valid1;
  let _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.info === void 0 && (missing2 = "info")) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  valid1 = valid1 || _valid1;
  let _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.success === void 0 && (missing3 = "success")) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  if (valid1 = valid1 || _valid1, valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    let err5 = {};
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.sku === void 0) {
        let err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.operation === void 0) {
        let err7 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sku !== void 0 && typeof data.sku != "string") {
      let err9 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.operation !== void 0 && typeof data.operation != "string") {
      let err10 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.info !== void 0 && typeof data.info != "string") {
      let err11 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err12 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  }
  return validate162.errors = vErrors, errors === 0;
}
validate162.evaluated = { props: { sku: !0, operation: !0, info: !0, success: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorMsg !== void 0) {
      let data1 = data.errorMsg;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema82.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.result !== void 0 && (validate162(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate161(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length), validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
