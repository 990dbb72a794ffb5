// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/qlink (sha256:ca317c4c4eac780858d11dfd50cf97fb838888f6696e34683e13d1a327c7a92a)

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
var createOrder_request = validate52;
var schema21 = { type: "object", required: ["warehouseKey", "orderNumber", "onlineOrderId", "shopName", "warehouseCode", "logisticsCode", "platform", "freight", "codEnabled", "receiver", "skuList"], properties: { warehouseKey: { type: "string" }, orderNumber: { type: "string" }, onlineOrderId: { type: "string" }, shopName: { type: "string" }, warehouseCode: { type: "string" }, logisticsCode: { type: "string" }, platform: { type: "string" }, freight: { type: "number" }, packageType: { type: "string", enum: ["NORMAL", "OWN_PAKAGE"] }, trackingNumber: { type: "string" }, labelData: { type: "string", contentEncoding: "base64", contentMediaType: "application/pdf" }, codEnabled: { type: "integer", format: "int32", enum: [0, 1] }, codPayAmount: { type: "number" }, codCurrency: { type: "string" }, orderCreate: { type: ["string", "integer"] }, deliveryTime: { type: ["string", "integer"] }, onlineShopId: { type: "string" }, receiver: { $ref: "contract#/$defs/Receiver" }, skuList: { type: "array", items: { $ref: "contract#/$defs/WarehouseOrderLine" } }, ext: { type: "array", items: { $ref: "contract#/$defs/WarehouseOrderExtension" } }, totalPrice: { type: "number" }, currency: { type: "string" }, payTimeLocal: { type: "integer", format: "int64" }, isInsurance: { type: "integer", format: "int32", enum: [0, 1] }, insuranceValue: { type: "number" }, userNick: { type: "string" } }, allOf: [{ if: { properties: { packageType: { const: "OWN_PAKAGE" } }, required: ["packageType"] }, then: { required: ["trackingNumber", "labelData"] } }, { if: { properties: { codEnabled: { const: 1 } }, required: ["codEnabled"] }, then: { required: ["codPayAmount", "codCurrency"] } }] }, formats0 = (init_number_formats(), __toCommonJS(number_formats_exports)).int32, formats2 = (init_number_formats(), __toCommonJS(number_formats_exports)).int64;
var pattern3 = new RegExp("^[A-Z]{2}$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
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
          let err11 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
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
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { name: !0, phone: !0, email: !0, country: !0, state: !0, city: !0, district: !0, address1: !0, address2: !0, postalCode: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { type: "object", required: ["sku", "name", "quantity", "amount"], properties: { sku: { type: "string" }, erpSku: { type: "string" }, name: { type: "string" }, quantity: { type: ["string", "integer"] }, amount: { type: "number" }, shippingPrice: { type: "number" }, hsCode: { type: "string" }, chineseCustomsDeclarationName: { type: "string" }, englishCustomsDeclarationName: { type: "string" } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
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
        let err7 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: schema23.properties.quantity.type }, message: "must be string,integer" };
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
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { sku: !0, erpSku: !0, name: !0, quantity: !0, amount: !0, shippingPrice: !0, hsCode: !0, chineseCustomsDeclarationName: !0, englishCustomsDeclarationName: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.houseNumber !== void 0 && typeof data.houseNumber != "string") {
      let err0 = { instancePath: instancePath + "/houseNumber", schemaPath: "#/properties/houseNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { houseNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
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
        let err30 = { instancePath: instancePath + "/packageType", schemaPath: "#/properties/packageType/enum", keyword: "enum", params: { allowedValues: schema21.properties.packageType.enum }, message: "must be equal to one of the allowed values" };
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
        let err34 = { instancePath: instancePath + "/codEnabled", schemaPath: "#/properties/codEnabled/enum", keyword: "enum", params: { allowedValues: schema21.properties.codEnabled.enum }, message: "must be equal to one of the allowed values" };
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
        let err38 = { instancePath: instancePath + "/orderCreate", schemaPath: "#/properties/orderCreate/type", keyword: "type", params: { type: schema21.properties.orderCreate.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.deliveryTime !== void 0) {
      let data17 = data.deliveryTime;
      if (typeof data17 != "string" && !(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        let err39 = { instancePath: instancePath + "/deliveryTime", schemaPath: "#/properties/deliveryTime/type", keyword: "type", params: { type: schema21.properties.deliveryTime.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.onlineShopId !== void 0 && typeof data.onlineShopId != "string") {
      let err40 = { instancePath: instancePath + "/onlineShopId", schemaPath: "#/properties/onlineShopId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
    if (data.receiver !== void 0 && (validate55(data.receiver, { instancePath: instancePath + "/receiver", parentData: data, parentDataProperty: "receiver", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.skuList !== void 0) {
      let data20 = data.skuList;
      if (Array.isArray(data20)) {
        let len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate57(data20[i0], { instancePath: instancePath + "/skuList/" + i0, parentData: data20, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
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
          validate59(data22[i1], { instancePath: instancePath + "/ext/" + i1, parentData: data22, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
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
        let err48 = { instancePath: instancePath + "/isInsurance", schemaPath: "#/properties/isInsurance/enum", keyword: "enum", params: { allowedValues: schema21.properties.isInsurance.enum }, message: "must be equal to one of the allowed values" };
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
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { warehouseKey: !0, orderNumber: !0, onlineOrderId: !0, shopName: !0, warehouseCode: !0, logisticsCode: !0, platform: !0, freight: !0, packageType: !0, trackingNumber: !0, labelData: !0, codEnabled: !0, codPayAmount: !0, codCurrency: !0, orderCreate: !0, deliveryTime: !0, onlineShopId: !0, receiver: !0, skuList: !0, ext: !0, totalPrice: !0, currency: !0, payTimeLocal: !0, isInsurance: !0, insuranceValue: !0, userNick: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { warehouseKey: !0, orderNumber: !0, onlineOrderId: !0, shopName: !0, warehouseCode: !0, logisticsCode: !0, platform: !0, freight: !0, packageType: !0, trackingNumber: !0, labelData: !0, codEnabled: !0, codPayAmount: !0, codCurrency: !0, orderCreate: !0, deliveryTime: !0, onlineShopId: !0, receiver: !0, skuList: !0, ext: !0, totalPrice: !0, currency: !0, payTimeLocal: !0, isInsurance: !0, insuranceValue: !0, userNick: !0 }, dynamicProps: !1, dynamicItems: !1 };
var createOrder_response = validate62;
var schema26 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, errorMsg: { type: ["string", "null"] }, code: {}, result: { $ref: "contract#/$defs/CreateOrderResult" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseOrderNumber !== void 0 && typeof data.warehouseOrderNumber != "string") {
      let err0 = { instancePath: instancePath + "/warehouseOrderNumber", schemaPath: "#/properties/warehouseOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string") {
      let err1 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.info !== void 0 && typeof data.info != "string") {
      let err2 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { warehouseOrderNumber: !0, orderNumber: !0, info: !0, success: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
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
        let err2 = { instancePath: instancePath + "/errorMsg", schemaPath: "#/properties/errorMsg/type", keyword: "type", params: { type: schema26.properties.errorMsg.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.result !== void 0 && (validate64(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length), validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { success: !0, errorMsg: !0, code: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validators = {
  createOrder: { request: createOrder_request, response: createOrder_response }
};
export { validators };
