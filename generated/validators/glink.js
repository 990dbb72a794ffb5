// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/glink (sha256:83a61df8c58435f50a3a054366f79b7cddcdc16fc9b690e5a6403ebd572c971a)

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
var schema33 = { type: "object", required: ["orderNumber", "customerCode", "warehouseCode", "orderTime", "shippingInstructions", "shipTo", "shipFrom", "items"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, poNumber: { type: "string" }, storeNumber: { type: "string" }, orderTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{4}| ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)$" }, latestShipDate: { type: "string" }, startShipDate: { type: "string" }, originalOrderTime: { type: "string" }, notes: { type: "string" }, signatureService: { type: "boolean" }, cashOnDelivery: { type: "boolean" }, freightCollect: { type: ["string", "boolean"] }, collectingPaymentAmount: { type: ["string", "number"] }, shippingRate: { type: ["string", "number"] }, totalAmount: { type: ["string", "number"] }, declaringValueAmount: { type: ["string", "number"] }, orderType: { type: "string", enum: ["B2C", "B2B", "RETURN_TO_SUPPLIER"] }, salesChannel: { type: "string" }, currencyCode: { type: "string" }, priority: { type: "string", enum: ["LOW", "NORMAL", "URGENT", "CRITICAL"] }, extUserId: { type: "string" }, isCb: { type: "boolean" }, externalPackageNumList: { type: "array", items: { type: "string" } }, orderTagList: { type: "array", items: { type: "integer", format: "int64" } }, addedServices: { type: "array", items: { type: "string", enum: ["ADULT", "INDIRECT", "DIRECT", "ORDINARY"] } }, supplier: { type: "string" }, cartonization: { type: ["boolean", "integer"], minimum: 0, maximum: 1 }, isSpecifyBatch: { type: "boolean" }, addressType: { type: "integer", format: "int32", enum: [1, 2, 3] }, shippingInstructions: { $ref: "contract#/$defs/ShippingInstructions" }, shipTo: { $ref: "contract#/$defs/Consignee" }, shipFrom: { $ref: "contract#/$defs/Consignor" }, items: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderItem" } }, files: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderFile" } }, invoiceList: { type: "array", items: { $ref: "contract#/$defs/Invoice" } }, palletInfoList: { type: "array", items: { $ref: "contract#/$defs/SpecifiedCarton" } }, platformOriginTrackingVos: { type: "array", items: { $ref: "contract#/$defs/PlatformTracking" } }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, udf13: { type: "string" }, udf14: { type: "string" }, udf15: { type: "string" } }, allOf: [{ if: { properties: { shippingInstructions: { type: "object", properties: { shippingLabelSource: { const: "ATTACHMENT" } }, required: ["shippingLabelSource"] } }, required: ["shippingInstructions"] }, then: { properties: { shippingInstructions: { required: ["trackingNumber"] }, files: { contains: { type: "object", properties: { fileType: { const: "Shipping Label" } }, required: ["fileType"] }, minContains: 1, maxContains: 1 } }, required: ["files"] } }, { if: { properties: { cartonization: { enum: [!0, 1] } }, required: ["cartonization"] }, then: { properties: { palletInfoList: { minItems: 1 } }, required: ["palletInfoList"] } }] }, schema34 = { type: "object", required: ["carrier", "carrierService", "shippingLabelSource"], properties: { carrier: { type: "string" }, carrierService: { type: "string" }, carrierBillingType: { type: "string", enum: ["SENDER", "PREPAID", "Prepaid", "3RDPARTY", "BillThirdParty", "RECEIVER", "FreightCollect", "OWNER"] }, shippingNotes: { type: "string" }, shippingLabelSource: { type: "string", enum: ["ATTACHMENT", "API", "PRE_FILE", "WMS_GEN"] }, trackingNumber: { type: "string" }, carrierAccount: { type: "string" }, carrierAccountZipcode: { type: "string" }, externalCarrierCode: { type: "string" }, serviceLevel: { type: "string", enum: ["STD", "GND", "1DP", "2DA", "3DS", "LTL", "FRT", "DEFAULT"] }, actualLogistic: { type: "string" } } };
var schema37 = { type: "object", required: ["sku", "quantity"], properties: { sku: { type: "string" }, name: { type: "string" }, quantity: { type: "integer", format: "int32" }, hsCode: { type: "string" }, countryOfOrigin: { type: "string" }, boxCode: { type: "string" }, retailSku: { type: "string" }, unitCost: { type: "number", format: "double" }, retailDescription: { type: "string" }, barCodeEA: { type: "string" }, kitItemID: { type: "string" }, kitItemCode: { type: "string" }, kitItemDesc: { type: "string" }, kitItemQty: { type: ["string", "number"] }, kitItemImage: { type: "string" }, ifDistributionItem: { type: "boolean" }, ownerShipOfItem: { type: "string" }, orderQuantity: { type: "integer", format: "int32" }, lineNo: { type: "string" }, stockStatus: { type: "string", enum: ["GOOD", "DAMAGE"] }, unitPrice: { type: ["string", "number"] }, erpLineNo: { type: "string" }, batchNo: { type: "string" }, mfgDate: { type: "string" }, expDate: { type: "string" }, originCountry: { type: "string" }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" } }, if: { required: ["kitItemID"] }, then: { required: ["kitItemDesc", "kitItemQty"] } }, schema38 = { type: "object", properties: { fileType: { type: "string", enum: ["Shipping Label", "Commercial Invoice", "Bill of Lading", "Product Label", "Carton Label", "Packing List", "Pallet Label", "Other"] }, fileUrl: { type: "string" }, fileBase64: { type: "string" }, fileName: { type: "string" }, fileFormat: { type: "string" }, isUpdate: { type: ["string", "boolean"] } } }, schema41 = { type: "object", properties: { palletCode: { type: "string" }, boxCode: { type: "string" }, skuCode: { type: "string" }, skuQty: { type: ["string", "number"] } } };
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{4}| ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)$", "u"), formats0 = (init_number_formats(), __toCommonJS(number_formats_exports)).int64, formats2 = (init_number_formats(), __toCommonJS(number_formats_exports)).int32, formats6 = (init_number_formats(), __toCommonJS(number_formats_exports)).double;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.invoiceNo !== void 0 && typeof data.invoiceNo != "string" && (vErrors = addError(vErrors, instancePath + "/invoiceNo", "#/properties/invoiceNo/type", "type", { type: "string" }, "must be string"), errors++), data.taxCode !== void 0 && typeof data.taxCode != "string" && (vErrors = addError(vErrors, instancePath + "/taxCode", "#/properties/taxCode/type", "type", { type: "string" }, "must be string"), errors++), data.branchNo !== void 0 && typeof data.branchNo != "string" && (vErrors = addError(vErrors, instancePath + "/branchNo", "#/properties/branchNo/type", "type", { type: "string" }, "must be string"), errors++), data.paymentMethod !== void 0 && typeof data.paymentMethod != "string" && (vErrors = addError(vErrors, instancePath + "/paymentMethod", "#/properties/paymentMethod/type", "type", { type: "string" }, "must be string"), errors++), data.address !== void 0 && typeof data.address != "string" && (vErrors = addError(vErrors, instancePath + "/address", "#/properties/address/type", "type", { type: "string" }, "must be string"), errors++), data.road !== void 0 && typeof data.road != "string" && (vErrors = addError(vErrors, instancePath + "/road", "#/properties/road/type", "type", { type: "string" }, "must be string"), errors++), data.subDistrict !== void 0 && typeof data.subDistrict != "string" && (vErrors = addError(vErrors, instancePath + "/subDistrict", "#/properties/subDistrict/type", "type", { type: "string" }, "must be string"), errors++), data.district !== void 0 && typeof data.district != "string" && (vErrors = addError(vErrors, instancePath + "/district", "#/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data.province !== void 0 && typeof data.province != "string" && (vErrors = addError(vErrors, instancePath + "/province", "#/properties/province/type", "type", { type: "string" }, "must be string"), errors++), data.country !== void 0 && typeof data.country != "string" && (vErrors = addError(vErrors, instancePath + "/country", "#/properties/country/type", "type", { type: "string" }, "must be string"), errors++), data.zipCode !== void 0 && typeof data.zipCode != "string" && (vErrors = addError(vErrors, instancePath + "/zipCode", "#/properties/zipCode/type", "type", { type: "string" }, "must be string"), errors++), data.phone !== void 0 && typeof data.phone != "string" && (vErrors = addError(vErrors, instancePath + "/phone", "#/properties/phone/type", "type", { type: "string" }, "must be string"), errors++), data.phone2 !== void 0 && typeof data.phone2 != "string" && (vErrors = addError(vErrors, instancePath + "/phone2", "#/properties/phone2/type", "type", { type: "string" }, "must be string"), errors++), data.firstName !== void 0 && typeof data.firstName != "string" && (vErrors = addError(vErrors, instancePath + "/firstName", "#/properties/firstName/type", "type", { type: "string" }, "must be string"), errors++), data.lastName !== void 0 && typeof data.lastName != "string" && (vErrors = addError(vErrors, instancePath + "/lastName", "#/properties/lastName/type", "type", { type: "string" }, "must be string"), errors++), data.invoiceDetailList !== void 0) {
      let data15 = data.invoiceDetailList;
      if (Array.isArray(data15)) {
        let len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.lineNo !== void 0) {
              let data17 = data16.lineNo;
              typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17) || (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/lineNo", "contract#/$defs/InvoiceLine/properties/lineNo/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data17 == "number" && isFinite(data17) && (formats2.validate(data17) || (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/lineNo", "contract#/$defs/InvoiceLine/properties/lineNo/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data16.productSku !== void 0 && typeof data16.productSku != "string" && (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/productSku", "contract#/$defs/InvoiceLine/properties/productSku/type", "type", { type: "string" }, "must be string"), errors++), data16.productName !== void 0 && typeof data16.productName != "string" && (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/productName", "contract#/$defs/InvoiceLine/properties/productName/type", "type", { type: "string" }, "must be string"), errors++), data16.shopSku !== void 0 && typeof data16.shopSku != "string" && (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/shopSku", "contract#/$defs/InvoiceLine/properties/shopSku/type", "type", { type: "string" }, "must be string"), errors++), data16.qty !== void 0) {
              let data21 = data16.qty;
              typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21) || (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/qty", "contract#/$defs/InvoiceLine/properties/qty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data21 == "number" && isFinite(data21) && (formats2.validate(data21) || (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/qty", "contract#/$defs/InvoiceLine/properties/qty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data16.shippingFee !== void 0) {
              let data22 = data16.shippingFee;
              typeof data22 == "number" && isFinite(data22) ? formats6.validate(data22) || (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/shippingFee", "contract#/$defs/InvoiceLine/properties/shippingFee/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/shippingFee", "contract#/$defs/InvoiceLine/properties/shippingFee/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.itemPrice !== void 0) {
              let data23 = data16.itemPrice;
              typeof data23 == "number" && isFinite(data23) ? formats6.validate(data23) || (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/itemPrice", "contract#/$defs/InvoiceLine/properties/itemPrice/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/itemPrice", "contract#/$defs/InvoiceLine/properties/itemPrice/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.taxAmount !== void 0) {
              let data24 = data16.taxAmount;
              typeof data24 == "number" && isFinite(data24) ? formats6.validate(data24) || (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/taxAmount", "contract#/$defs/InvoiceLine/properties/taxAmount/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/taxAmount", "contract#/$defs/InvoiceLine/properties/taxAmount/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.voucherPlatform !== void 0) {
              let data25 = data16.voucherPlatform;
              typeof data25 == "number" && isFinite(data25) ? formats6.validate(data25) || (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/voucherPlatform", "contract#/$defs/InvoiceLine/properties/voucherPlatform/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/voucherPlatform", "contract#/$defs/InvoiceLine/properties/voucherPlatform/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.voucherSeller !== void 0) {
              let data26 = data16.voucherSeller;
              typeof data26 == "number" && isFinite(data26) ? formats6.validate(data26) || (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/voucherSeller", "contract#/$defs/InvoiceLine/properties/voucherSeller/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/voucherSeller", "contract#/$defs/InvoiceLine/properties/voucherSeller/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data16.paidPrice !== void 0) {
              let data27 = data16.paidPrice;
              typeof data27 == "number" && isFinite(data27) ? formats6.validate(data27) || (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/paidPrice", "contract#/$defs/InvoiceLine/properties/paidPrice/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0 + "/paidPrice", "contract#/$defs/InvoiceLine/properties/paidPrice/type", "type", { type: "number" }, "must be number"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/invoiceDetailList/" + i0, "contract#/$defs/InvoiceLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/invoiceDetailList", "#/properties/invoiceDetailList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.shippingInstructions === void 0 && (missing0 = "shippingInstructions"))
      vErrors = addError(vErrors), errors++;
    else if (data.shippingInstructions !== void 0) {
      let data0 = data.shippingInstructions;
      if (errors === errors)
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing1;
          (data0.shippingLabelSource === void 0 && (missing1 = "shippingLabelSource") || data0.shippingLabelSource !== void 0 && data0.shippingLabelSource !== "ATTACHMENT") && (vErrors = addError(vErrors), errors++);
        } else
          vErrors = addError(vErrors), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? forgetErrors(vErrors, _errs2) : vErrors = null), _valid0) {
    let _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.files === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/0/then/required", "required", { missingProperty: "files" }, "must have required property 'files'"), errors++), data.shippingInstructions !== void 0) {
        let data2 = data.shippingInstructions;
        data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.trackingNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/shippingInstructions", "#/allOf/0/then/properties/shippingInstructions/required", "required", { missingProperty: "trackingNumber" }, "must have required property 'trackingNumber'"), errors++);
      }
      if (data.files !== void 0) {
        let data3 = data.files;
        if (Array.isArray(data3)) {
          let _errs10 = errors, len0 = data3.length, valid5 = !1, count0 = 0;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0], _errs11 = errors;
            data4 && typeof data4 == "object" && !Array.isArray(data4) ? (data4.fileType === void 0 && (vErrors = addError(vErrors, instancePath + "/files/" + i0, "#/allOf/0/then/properties/files/contains/required", "required", { missingProperty: "fileType" }, "must have required property 'fileType'"), errors++), data4.fileType !== void 0 && data4.fileType !== "Shipping Label" && (vErrors = addError(vErrors, instancePath + "/files/" + i0 + "/fileType", "#/allOf/0/then/properties/files/contains/properties/fileType/const", "const", { allowedValue: "Shipping Label" }, "must be equal to constant"), errors++)) : (vErrors = addError(vErrors, instancePath + "/files/" + i0, "#/allOf/0/then/properties/files/contains/type", "type", { type: "object" }, "must be object"), errors++);
            var _valid1 = _errs11 === errors;
            if (_valid1) {
              if (count0++, count0 > 1) {
                valid5 = !1;
                break;
              }
              valid5 = !0;
            }
          }
          valid5 ? (errors = _errs10, vErrors !== null && (_errs10 ? forgetErrors(vErrors, _errs10) : vErrors = null)) : (vErrors = addError(vErrors, instancePath + "/files", "#/allOf/0/then/properties/files/contains", "contains", { minContains: 1, maxContains: 1 }, "must contain at least 1 and no more than 1 valid item(s)"), errors++);
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
  }
  valid1 || (vErrors = addError(vErrors, instancePath, "#/allOf/0/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++);
  let _errs15 = errors, valid7 = !0, _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.cartonization === void 0 && (missing2 = "cartonization"))
      vErrors = addError(vErrors), errors++;
    else if (data.cartonization !== void 0) {
      let data6 = data.cartonization;
      data6 === !0 || data6 === 1 || (vErrors = addError(vErrors), errors++);
    }
  }
  var _valid2 = _errs16 === errors;
  if (errors = _errs15, vErrors !== null && (_errs15 ? forgetErrors(vErrors, _errs15) : vErrors = null), _valid2) {
    let _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.palletInfoList === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/1/then/required", "required", { missingProperty: "palletInfoList" }, "must have required property 'palletInfoList'"), errors++), data.palletInfoList !== void 0)) {
      let data7 = data.palletInfoList;
      Array.isArray(data7) && data7.length < 1 && (vErrors = addError(vErrors, instancePath + "/palletInfoList", "#/allOf/1/then/properties/palletInfoList/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
    }
    var _valid2 = _errs18 === errors;
    valid7 = _valid2;
  }
  if (valid7 || (vErrors = addError(vErrors, instancePath, "#/allOf/1/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.orderTime === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderTime" }, "must have required property 'orderTime'"), errors++), data.shippingInstructions === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "shippingInstructions" }, "must have required property 'shippingInstructions'"), errors++), data.shipTo === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "shipTo" }, "must have required property 'shipTo'"), errors++), data.shipFrom === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "shipFrom" }, "must have required property 'shipFrom'"), errors++), data.items === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "items" }, "must have required property 'items'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.extOrderNumber !== void 0 && typeof data.extOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/extOrderNumber", "#/properties/extOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.poNumber !== void 0 && typeof data.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/poNumber", "#/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data.storeNumber !== void 0 && typeof data.storeNumber != "string" && (vErrors = addError(vErrors, instancePath + "/storeNumber", "#/properties/storeNumber/type", "type", { type: "string" }, "must be string"), errors++), data.orderTime !== void 0) {
      let data15 = data.orderTime;
      typeof data15 == "string" ? pattern4.test(data15) || (vErrors = addError(vErrors, instancePath + "/orderTime", "#/properties/orderTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{4}| ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{4}| ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/orderTime", "#/properties/orderTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.latestShipDate !== void 0 && typeof data.latestShipDate != "string" && (vErrors = addError(vErrors, instancePath + "/latestShipDate", "#/properties/latestShipDate/type", "type", { type: "string" }, "must be string"), errors++), data.startShipDate !== void 0 && typeof data.startShipDate != "string" && (vErrors = addError(vErrors, instancePath + "/startShipDate", "#/properties/startShipDate/type", "type", { type: "string" }, "must be string"), errors++), data.originalOrderTime !== void 0 && typeof data.originalOrderTime != "string" && (vErrors = addError(vErrors, instancePath + "/originalOrderTime", "#/properties/originalOrderTime/type", "type", { type: "string" }, "must be string"), errors++), data.notes !== void 0 && typeof data.notes != "string" && (vErrors = addError(vErrors, instancePath + "/notes", "#/properties/notes/type", "type", { type: "string" }, "must be string"), errors++), data.signatureService !== void 0 && typeof data.signatureService != "boolean" && (vErrors = addError(vErrors, instancePath + "/signatureService", "#/properties/signatureService/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.cashOnDelivery !== void 0 && typeof data.cashOnDelivery != "boolean" && (vErrors = addError(vErrors, instancePath + "/cashOnDelivery", "#/properties/cashOnDelivery/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.freightCollect !== void 0) {
      let data22 = data.freightCollect;
      typeof data22 != "string" && typeof data22 != "boolean" && (vErrors = addError(vErrors, instancePath + "/freightCollect", "#/properties/freightCollect/type", "type", { type: schema33.properties.freightCollect.type }, "must be string,boolean"), errors++);
    }
    if (data.collectingPaymentAmount !== void 0) {
      let data23 = data.collectingPaymentAmount;
      typeof data23 != "string" && !(typeof data23 == "number" && isFinite(data23)) && (vErrors = addError(vErrors, instancePath + "/collectingPaymentAmount", "#/properties/collectingPaymentAmount/type", "type", { type: schema33.properties.collectingPaymentAmount.type }, "must be string,number"), errors++);
    }
    if (data.shippingRate !== void 0) {
      let data24 = data.shippingRate;
      typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24)) && (vErrors = addError(vErrors, instancePath + "/shippingRate", "#/properties/shippingRate/type", "type", { type: schema33.properties.shippingRate.type }, "must be string,number"), errors++);
    }
    if (data.totalAmount !== void 0) {
      let data25 = data.totalAmount;
      typeof data25 != "string" && !(typeof data25 == "number" && isFinite(data25)) && (vErrors = addError(vErrors, instancePath + "/totalAmount", "#/properties/totalAmount/type", "type", { type: schema33.properties.totalAmount.type }, "must be string,number"), errors++);
    }
    if (data.declaringValueAmount !== void 0) {
      let data26 = data.declaringValueAmount;
      typeof data26 != "string" && !(typeof data26 == "number" && isFinite(data26)) && (vErrors = addError(vErrors, instancePath + "/declaringValueAmount", "#/properties/declaringValueAmount/type", "type", { type: schema33.properties.declaringValueAmount.type }, "must be string,number"), errors++);
    }
    if (data.orderType !== void 0) {
      let data27 = data.orderType;
      typeof data27 != "string" && (vErrors = addError(vErrors, instancePath + "/orderType", "#/properties/orderType/type", "type", { type: "string" }, "must be string"), errors++), data27 === "B2C" || data27 === "B2B" || data27 === "RETURN_TO_SUPPLIER" || (vErrors = addError(vErrors, instancePath + "/orderType", "#/properties/orderType/enum", "enum", { allowedValues: schema33.properties.orderType.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.salesChannel !== void 0 && typeof data.salesChannel != "string" && (vErrors = addError(vErrors, instancePath + "/salesChannel", "#/properties/salesChannel/type", "type", { type: "string" }, "must be string"), errors++), data.currencyCode !== void 0 && typeof data.currencyCode != "string" && (vErrors = addError(vErrors, instancePath + "/currencyCode", "#/properties/currencyCode/type", "type", { type: "string" }, "must be string"), errors++), data.priority !== void 0) {
      let data30 = data.priority;
      typeof data30 != "string" && (vErrors = addError(vErrors, instancePath + "/priority", "#/properties/priority/type", "type", { type: "string" }, "must be string"), errors++), data30 === "LOW" || data30 === "NORMAL" || data30 === "URGENT" || data30 === "CRITICAL" || (vErrors = addError(vErrors, instancePath + "/priority", "#/properties/priority/enum", "enum", { allowedValues: schema33.properties.priority.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.isCb !== void 0 && typeof data.isCb != "boolean" && (vErrors = addError(vErrors, instancePath + "/isCb", "#/properties/isCb/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.externalPackageNumList !== void 0) {
      let data33 = data.externalPackageNumList;
      if (Array.isArray(data33)) {
        let len1 = data33.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data33[i1] != "string" && (vErrors = addError(vErrors, instancePath + "/externalPackageNumList/" + i1, "#/properties/externalPackageNumList/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/externalPackageNumList", "#/properties/externalPackageNumList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.orderTagList !== void 0) {
      let data35 = data.orderTagList;
      if (Array.isArray(data35)) {
        let len2 = data35.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data36 = data35[i2];
          typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36) || (vErrors = addError(vErrors, instancePath + "/orderTagList/" + i2, "#/properties/orderTagList/items/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data36 == "number" && isFinite(data36) && (formats0.validate(data36) || (vErrors = addError(vErrors, instancePath + "/orderTagList/" + i2, "#/properties/orderTagList/items/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderTagList", "#/properties/orderTagList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.addedServices !== void 0) {
      let data37 = data.addedServices;
      if (Array.isArray(data37)) {
        let len3 = data37.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data38 = data37[i3];
          typeof data38 != "string" && (vErrors = addError(vErrors, instancePath + "/addedServices/" + i3, "#/properties/addedServices/items/type", "type", { type: "string" }, "must be string"), errors++), data38 === "ADULT" || data38 === "INDIRECT" || data38 === "DIRECT" || data38 === "ORDINARY" || (vErrors = addError(vErrors, instancePath + "/addedServices/" + i3, "#/properties/addedServices/items/enum", "enum", { allowedValues: schema33.properties.addedServices.items.enum }, "must be equal to one of the allowed values"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/addedServices", "#/properties/addedServices/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.supplier !== void 0 && typeof data.supplier != "string" && (vErrors = addError(vErrors, instancePath + "/supplier", "#/properties/supplier/type", "type", { type: "string" }, "must be string"), errors++), data.cartonization !== void 0) {
      let data40 = data.cartonization;
      typeof data40 != "boolean" && !(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40)) && (vErrors = addError(vErrors, instancePath + "/cartonization", "#/properties/cartonization/type", "type", { type: schema33.properties.cartonization.type }, "must be boolean,integer"), errors++), typeof data40 == "number" && isFinite(data40) && ((data40 > 1 || isNaN(data40)) && (vErrors = addError(vErrors, instancePath + "/cartonization", "#/properties/cartonization/maximum", "maximum", { comparison: "<=", limit: 1 }, "must be <= 1"), errors++), (data40 < 0 || isNaN(data40)) && (vErrors = addError(vErrors, instancePath + "/cartonization", "#/properties/cartonization/minimum", "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"), errors++));
    }
    if (data.isSpecifyBatch !== void 0 && typeof data.isSpecifyBatch != "boolean" && (vErrors = addError(vErrors, instancePath + "/isSpecifyBatch", "#/properties/isSpecifyBatch/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.addressType !== void 0) {
      let data42 = data.addressType;
      typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42) || (vErrors = addError(vErrors, instancePath + "/addressType", "#/properties/addressType/type", "type", { type: "integer" }, "must be integer"), errors++), data42 === 1 || data42 === 2 || data42 === 3 || (vErrors = addError(vErrors, instancePath + "/addressType", "#/properties/addressType/enum", "enum", { allowedValues: schema33.properties.addressType.enum }, "must be equal to one of the allowed values"), errors++), typeof data42 == "number" && isFinite(data42) && (formats2.validate(data42) || (vErrors = addError(vErrors, instancePath + "/addressType", "#/properties/addressType/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.shippingInstructions !== void 0) {
      let data43 = data.shippingInstructions;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        if (data43.carrier === void 0 && (vErrors = addError(vErrors, instancePath + "/shippingInstructions", "contract#/$defs/ShippingInstructions/required", "required", { missingProperty: "carrier" }, "must have required property 'carrier'"), errors++), data43.carrierService === void 0 && (vErrors = addError(vErrors, instancePath + "/shippingInstructions", "contract#/$defs/ShippingInstructions/required", "required", { missingProperty: "carrierService" }, "must have required property 'carrierService'"), errors++), data43.shippingLabelSource === void 0 && (vErrors = addError(vErrors, instancePath + "/shippingInstructions", "contract#/$defs/ShippingInstructions/required", "required", { missingProperty: "shippingLabelSource" }, "must have required property 'shippingLabelSource'"), errors++), data43.carrier !== void 0 && typeof data43.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrier", "contract#/$defs/ShippingInstructions/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data43.carrierService !== void 0 && typeof data43.carrierService != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierService", "contract#/$defs/ShippingInstructions/properties/carrierService/type", "type", { type: "string" }, "must be string"), errors++), data43.carrierBillingType !== void 0) {
          let data46 = data43.carrierBillingType;
          typeof data46 != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierBillingType", "contract#/$defs/ShippingInstructions/properties/carrierBillingType/type", "type", { type: "string" }, "must be string"), errors++), data46 === "SENDER" || data46 === "PREPAID" || data46 === "Prepaid" || data46 === "3RDPARTY" || data46 === "BillThirdParty" || data46 === "RECEIVER" || data46 === "FreightCollect" || data46 === "OWNER" || (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierBillingType", "contract#/$defs/ShippingInstructions/properties/carrierBillingType/enum", "enum", { allowedValues: schema34.properties.carrierBillingType.enum }, "must be equal to one of the allowed values"), errors++);
        }
        if (data43.shippingNotes !== void 0 && typeof data43.shippingNotes != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/shippingNotes", "contract#/$defs/ShippingInstructions/properties/shippingNotes/type", "type", { type: "string" }, "must be string"), errors++), data43.shippingLabelSource !== void 0) {
          let data48 = data43.shippingLabelSource;
          typeof data48 != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/shippingLabelSource", "contract#/$defs/ShippingInstructions/properties/shippingLabelSource/type", "type", { type: "string" }, "must be string"), errors++), data48 === "ATTACHMENT" || data48 === "API" || data48 === "PRE_FILE" || data48 === "WMS_GEN" || (vErrors = addError(vErrors, instancePath + "/shippingInstructions/shippingLabelSource", "contract#/$defs/ShippingInstructions/properties/shippingLabelSource/enum", "enum", { allowedValues: schema34.properties.shippingLabelSource.enum }, "must be equal to one of the allowed values"), errors++);
        }
        if (data43.trackingNumber !== void 0 && typeof data43.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/trackingNumber", "contract#/$defs/ShippingInstructions/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data43.carrierAccount !== void 0 && typeof data43.carrierAccount != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierAccount", "contract#/$defs/ShippingInstructions/properties/carrierAccount/type", "type", { type: "string" }, "must be string"), errors++), data43.carrierAccountZipcode !== void 0 && typeof data43.carrierAccountZipcode != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierAccountZipcode", "contract#/$defs/ShippingInstructions/properties/carrierAccountZipcode/type", "type", { type: "string" }, "must be string"), errors++), data43.externalCarrierCode !== void 0 && typeof data43.externalCarrierCode != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/externalCarrierCode", "contract#/$defs/ShippingInstructions/properties/externalCarrierCode/type", "type", { type: "string" }, "must be string"), errors++), data43.serviceLevel !== void 0) {
          let data53 = data43.serviceLevel;
          typeof data53 != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/serviceLevel", "contract#/$defs/ShippingInstructions/properties/serviceLevel/type", "type", { type: "string" }, "must be string"), errors++), data53 === "STD" || data53 === "GND" || data53 === "1DP" || data53 === "2DA" || data53 === "3DS" || data53 === "LTL" || data53 === "FRT" || data53 === "DEFAULT" || (vErrors = addError(vErrors, instancePath + "/shippingInstructions/serviceLevel", "contract#/$defs/ShippingInstructions/properties/serviceLevel/enum", "enum", { allowedValues: schema34.properties.serviceLevel.enum }, "must be equal to one of the allowed values"), errors++);
        }
        data43.actualLogistic !== void 0 && typeof data43.actualLogistic != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/actualLogistic", "contract#/$defs/ShippingInstructions/properties/actualLogistic/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/shippingInstructions", "contract#/$defs/ShippingInstructions/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.shipTo !== void 0) {
      let data55 = data.shipTo;
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        if (data55.name === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "name" }, "must have required property 'name'"), errors++), data55.mobileNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "mobileNumber" }, "must have required property 'mobileNumber'"), errors++), data55.streetLine1 === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "streetLine1" }, "must have required property 'streetLine1'"), errors++), data55.city === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "city" }, "must have required property 'city'"), errors++), data55.state === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "state" }, "must have required property 'state'"), errors++), data55.postalCode === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "postalCode" }, "must have required property 'postalCode'"), errors++), data55.countryCode === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "countryCode" }, "must have required property 'countryCode'"), errors++), data55.name !== void 0 && typeof data55.name != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/name", "contract#/$defs/Consignee/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data55.company !== void 0 && typeof data55.company != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/company", "contract#/$defs/Consignee/properties/company/type", "type", { type: "string" }, "must be string"), errors++), data55.phoneNumber !== void 0 && typeof data55.phoneNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/phoneNumber", "contract#/$defs/Consignee/properties/phoneNumber/type", "type", { type: "string" }, "must be string"), errors++), data55.mobileNumber !== void 0 && typeof data55.mobileNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/mobileNumber", "contract#/$defs/Consignee/properties/mobileNumber/type", "type", { type: "string" }, "must be string"), errors++), data55.email !== void 0 && typeof data55.email != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/email", "contract#/$defs/Consignee/properties/email/type", "type", { type: "string" }, "must be string"), errors++), data55.streetLine1 !== void 0) {
          let data61 = data55.streetLine1;
          typeof data61 == "string" ? data61.length > 30 && (data61.length > 60 || [...data61].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine1", "contract#/$defs/Consignee/properties/streetLine1/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine1", "contract#/$defs/Consignee/properties/streetLine1/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data55.streetLine2 !== void 0) {
          let data62 = data55.streetLine2;
          typeof data62 == "string" ? data62.length > 30 && (data62.length > 60 || [...data62].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine2", "contract#/$defs/Consignee/properties/streetLine2/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine2", "contract#/$defs/Consignee/properties/streetLine2/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data55.streetLine3 !== void 0) {
          let data63 = data55.streetLine3;
          typeof data63 == "string" ? data63.length > 30 && (data63.length > 60 || [...data63].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine3", "contract#/$defs/Consignee/properties/streetLine3/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine3", "contract#/$defs/Consignee/properties/streetLine3/type", "type", { type: "string" }, "must be string"), errors++);
        }
        data55.district !== void 0 && typeof data55.district != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/district", "contract#/$defs/Consignee/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data55.city !== void 0 && typeof data55.city != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/city", "contract#/$defs/Consignee/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data55.state !== void 0 && typeof data55.state != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/state", "contract#/$defs/Consignee/properties/state/type", "type", { type: "string" }, "must be string"), errors++), data55.postalCode !== void 0 && typeof data55.postalCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/postalCode", "contract#/$defs/Consignee/properties/postalCode/type", "type", { type: "string" }, "must be string"), errors++), data55.countryCode !== void 0 && typeof data55.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/countryCode", "contract#/$defs/Consignee/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++), data55.companyName !== void 0 && typeof data55.companyName != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/companyName", "contract#/$defs/Consignee/properties/companyName/type", "type", { type: "string" }, "must be string"), errors++), data55.houseNumber !== void 0 && typeof data55.houseNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/houseNumber", "contract#/$defs/Consignee/properties/houseNumber/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.shipFrom !== void 0) {
      let data71 = data.shipFrom;
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
        if (data71.name === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "name" }, "must have required property 'name'"), errors++), data71.mobileNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "mobileNumber" }, "must have required property 'mobileNumber'"), errors++), data71.streetLine1 === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "streetLine1" }, "must have required property 'streetLine1'"), errors++), data71.city === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "city" }, "must have required property 'city'"), errors++), data71.state === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "state" }, "must have required property 'state'"), errors++), data71.postalCode === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "postalCode" }, "must have required property 'postalCode'"), errors++), data71.countryCode === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "countryCode" }, "must have required property 'countryCode'"), errors++), data71.name !== void 0 && typeof data71.name != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/name", "contract#/$defs/Consignor/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data71.company !== void 0 && typeof data71.company != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/company", "contract#/$defs/Consignor/properties/company/type", "type", { type: "string" }, "must be string"), errors++), data71.phoneNumber !== void 0 && typeof data71.phoneNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/phoneNumber", "contract#/$defs/Consignor/properties/phoneNumber/type", "type", { type: "string" }, "must be string"), errors++), data71.mobileNumber !== void 0 && typeof data71.mobileNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/mobileNumber", "contract#/$defs/Consignor/properties/mobileNumber/type", "type", { type: "string" }, "must be string"), errors++), data71.email !== void 0 && typeof data71.email != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/email", "contract#/$defs/Consignor/properties/email/type", "type", { type: "string" }, "must be string"), errors++), data71.streetLine1 !== void 0) {
          let data77 = data71.streetLine1;
          typeof data77 == "string" ? data77.length > 30 && (data77.length > 60 || [...data77].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine1", "contract#/$defs/Consignor/properties/streetLine1/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine1", "contract#/$defs/Consignor/properties/streetLine1/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data71.streetLine2 !== void 0) {
          let data78 = data71.streetLine2;
          typeof data78 == "string" ? data78.length > 30 && (data78.length > 60 || [...data78].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine2", "contract#/$defs/Consignor/properties/streetLine2/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine2", "contract#/$defs/Consignor/properties/streetLine2/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data71.streetLine3 !== void 0) {
          let data79 = data71.streetLine3;
          typeof data79 == "string" ? data79.length > 30 && (data79.length > 60 || [...data79].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine3", "contract#/$defs/Consignor/properties/streetLine3/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine3", "contract#/$defs/Consignor/properties/streetLine3/type", "type", { type: "string" }, "must be string"), errors++);
        }
        data71.district !== void 0 && typeof data71.district != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/district", "contract#/$defs/Consignor/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data71.city !== void 0 && typeof data71.city != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/city", "contract#/$defs/Consignor/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data71.state !== void 0 && typeof data71.state != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/state", "contract#/$defs/Consignor/properties/state/type", "type", { type: "string" }, "must be string"), errors++), data71.postalCode !== void 0 && typeof data71.postalCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/postalCode", "contract#/$defs/Consignor/properties/postalCode/type", "type", { type: "string" }, "must be string"), errors++), data71.countryCode !== void 0 && typeof data71.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/countryCode", "contract#/$defs/Consignor/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++), data71.companyName !== void 0 && typeof data71.companyName != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/companyName", "contract#/$defs/Consignor/properties/companyName/type", "type", { type: "string" }, "must be string"), errors++), data71.houseNumber !== void 0 && typeof data71.houseNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/houseNumber", "contract#/$defs/Consignor/properties/houseNumber/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.items !== void 0) {
      let data87 = data.items;
      if (Array.isArray(data87)) {
        let len4 = data87.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data88 = data87[i4], _errs186 = errors, valid26 = !0, _errs187 = errors;
          if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
            let missing3;
            data88.kitItemID === void 0 && (missing3 = "kitItemID") && (vErrors = addError(vErrors), errors++);
          }
          var _valid3 = _errs187 === errors;
          if (errors = _errs186, vErrors !== null && (_errs186 ? forgetErrors(vErrors, _errs186) : vErrors = null), _valid3) {
            let _errs188 = errors;
            data88 && typeof data88 == "object" && !Array.isArray(data88) && (data88.kitItemDesc === void 0 && (vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/then/required", "required", { missingProperty: "kitItemDesc" }, "must have required property 'kitItemDesc'"), errors++), data88.kitItemQty === void 0 && (vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/then/required", "required", { missingProperty: "kitItemQty" }, "must have required property 'kitItemQty'"), errors++));
            var _valid3 = _errs188 === errors;
            valid26 = _valid3;
          }
          if (valid26 || (vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data88 && typeof data88 == "object" && !Array.isArray(data88)) {
            if (data88.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data88.quantity === void 0 && (vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++), data88.sku !== void 0 && typeof data88.sku != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/sku", "contract#/$defs/OutboundOrderItem/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data88.name !== void 0 && typeof data88.name != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/name", "contract#/$defs/OutboundOrderItem/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data88.quantity !== void 0) {
              let data91 = data88.quantity;
              typeof data91 == "number" && !(data91 % 1) && !isNaN(data91) && isFinite(data91) || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/quantity", "contract#/$defs/OutboundOrderItem/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data91 == "number" && isFinite(data91) && (formats2.validate(data91) || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/quantity", "contract#/$defs/OutboundOrderItem/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data88.hsCode !== void 0 && typeof data88.hsCode != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/hsCode", "contract#/$defs/OutboundOrderItem/properties/hsCode/type", "type", { type: "string" }, "must be string"), errors++), data88.countryOfOrigin !== void 0 && typeof data88.countryOfOrigin != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/countryOfOrigin", "contract#/$defs/OutboundOrderItem/properties/countryOfOrigin/type", "type", { type: "string" }, "must be string"), errors++), data88.boxCode !== void 0 && typeof data88.boxCode != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/boxCode", "contract#/$defs/OutboundOrderItem/properties/boxCode/type", "type", { type: "string" }, "must be string"), errors++), data88.retailSku !== void 0 && typeof data88.retailSku != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/retailSku", "contract#/$defs/OutboundOrderItem/properties/retailSku/type", "type", { type: "string" }, "must be string"), errors++), data88.unitCost !== void 0) {
              let data96 = data88.unitCost;
              typeof data96 == "number" && isFinite(data96) ? formats6.validate(data96) || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/unitCost", "contract#/$defs/OutboundOrderItem/properties/unitCost/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/unitCost", "contract#/$defs/OutboundOrderItem/properties/unitCost/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data88.retailDescription !== void 0 && typeof data88.retailDescription != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/retailDescription", "contract#/$defs/OutboundOrderItem/properties/retailDescription/type", "type", { type: "string" }, "must be string"), errors++), data88.barCodeEA !== void 0 && typeof data88.barCodeEA != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/barCodeEA", "contract#/$defs/OutboundOrderItem/properties/barCodeEA/type", "type", { type: "string" }, "must be string"), errors++), data88.kitItemID !== void 0 && typeof data88.kitItemID != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/kitItemID", "contract#/$defs/OutboundOrderItem/properties/kitItemID/type", "type", { type: "string" }, "must be string"), errors++), data88.kitItemCode !== void 0 && typeof data88.kitItemCode != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/kitItemCode", "contract#/$defs/OutboundOrderItem/properties/kitItemCode/type", "type", { type: "string" }, "must be string"), errors++), data88.kitItemDesc !== void 0 && typeof data88.kitItemDesc != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/kitItemDesc", "contract#/$defs/OutboundOrderItem/properties/kitItemDesc/type", "type", { type: "string" }, "must be string"), errors++), data88.kitItemQty !== void 0) {
              let data102 = data88.kitItemQty;
              typeof data102 != "string" && !(typeof data102 == "number" && isFinite(data102)) && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/kitItemQty", "contract#/$defs/OutboundOrderItem/properties/kitItemQty/type", "type", { type: schema37.properties.kitItemQty.type }, "must be string,number"), errors++);
            }
            if (data88.kitItemImage !== void 0 && typeof data88.kitItemImage != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/kitItemImage", "contract#/$defs/OutboundOrderItem/properties/kitItemImage/type", "type", { type: "string" }, "must be string"), errors++), data88.ifDistributionItem !== void 0 && typeof data88.ifDistributionItem != "boolean" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/ifDistributionItem", "contract#/$defs/OutboundOrderItem/properties/ifDistributionItem/type", "type", { type: "boolean" }, "must be boolean"), errors++), data88.ownerShipOfItem !== void 0 && typeof data88.ownerShipOfItem != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/ownerShipOfItem", "contract#/$defs/OutboundOrderItem/properties/ownerShipOfItem/type", "type", { type: "string" }, "must be string"), errors++), data88.orderQuantity !== void 0) {
              let data106 = data88.orderQuantity;
              typeof data106 == "number" && !(data106 % 1) && !isNaN(data106) && isFinite(data106) || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/orderQuantity", "contract#/$defs/OutboundOrderItem/properties/orderQuantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data106 == "number" && isFinite(data106) && (formats2.validate(data106) || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/orderQuantity", "contract#/$defs/OutboundOrderItem/properties/orderQuantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data88.lineNo !== void 0 && typeof data88.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/lineNo", "contract#/$defs/OutboundOrderItem/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data88.stockStatus !== void 0) {
              let data108 = data88.stockStatus;
              typeof data108 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/stockStatus", "contract#/$defs/OutboundOrderItem/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data108 === "GOOD" || data108 === "DAMAGE" || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/stockStatus", "contract#/$defs/OutboundOrderItem/properties/stockStatus/enum", "enum", { allowedValues: schema37.properties.stockStatus.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data88.unitPrice !== void 0) {
              let data109 = data88.unitPrice;
              typeof data109 != "string" && !(typeof data109 == "number" && isFinite(data109)) && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/unitPrice", "contract#/$defs/OutboundOrderItem/properties/unitPrice/type", "type", { type: schema37.properties.unitPrice.type }, "must be string,number"), errors++);
            }
            data88.erpLineNo !== void 0 && typeof data88.erpLineNo != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/erpLineNo", "contract#/$defs/OutboundOrderItem/properties/erpLineNo/type", "type", { type: "string" }, "must be string"), errors++), data88.batchNo !== void 0 && typeof data88.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/batchNo", "contract#/$defs/OutboundOrderItem/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data88.mfgDate !== void 0 && typeof data88.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/mfgDate", "contract#/$defs/OutboundOrderItem/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data88.expDate !== void 0 && typeof data88.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/expDate", "contract#/$defs/OutboundOrderItem/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data88.originCountry !== void 0 && typeof data88.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/originCountry", "contract#/$defs/OutboundOrderItem/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data88.udf1 !== void 0 && typeof data88.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf1", "contract#/$defs/OutboundOrderItem/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data88.udf2 !== void 0 && typeof data88.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf2", "contract#/$defs/OutboundOrderItem/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data88.udf3 !== void 0 && typeof data88.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf3", "contract#/$defs/OutboundOrderItem/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data88.udf4 !== void 0 && typeof data88.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf4", "contract#/$defs/OutboundOrderItem/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data88.udf5 !== void 0 && typeof data88.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf5", "contract#/$defs/OutboundOrderItem/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data88.udf6 !== void 0 && typeof data88.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf6", "contract#/$defs/OutboundOrderItem/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data88.udf7 !== void 0 && typeof data88.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf7", "contract#/$defs/OutboundOrderItem/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data88.udf8 !== void 0 && typeof data88.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf8", "contract#/$defs/OutboundOrderItem/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data88.udf9 !== void 0 && typeof data88.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf9", "contract#/$defs/OutboundOrderItem/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data88.udf10 !== void 0 && typeof data88.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf10", "contract#/$defs/OutboundOrderItem/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data88.udf11 !== void 0 && typeof data88.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf11", "contract#/$defs/OutboundOrderItem/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data88.udf12 !== void 0 && typeof data88.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf12", "contract#/$defs/OutboundOrderItem/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.files !== void 0) {
      let data127 = data.files;
      if (Array.isArray(data127)) {
        let len5 = data127.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data128 = data127[i5];
          if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
            if (data128.fileType !== void 0) {
              let data129 = data128.fileType;
              typeof data129 != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileType", "contract#/$defs/OutboundOrderFile/properties/fileType/type", "type", { type: "string" }, "must be string"), errors++), data129 === "Shipping Label" || data129 === "Commercial Invoice" || data129 === "Bill of Lading" || data129 === "Product Label" || data129 === "Carton Label" || data129 === "Packing List" || data129 === "Pallet Label" || data129 === "Other" || (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileType", "contract#/$defs/OutboundOrderFile/properties/fileType/enum", "enum", { allowedValues: schema38.properties.fileType.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data128.fileUrl !== void 0 && typeof data128.fileUrl != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileUrl", "contract#/$defs/OutboundOrderFile/properties/fileUrl/type", "type", { type: "string" }, "must be string"), errors++), data128.fileBase64 !== void 0 && typeof data128.fileBase64 != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileBase64", "contract#/$defs/OutboundOrderFile/properties/fileBase64/type", "type", { type: "string" }, "must be string"), errors++), data128.fileName !== void 0 && typeof data128.fileName != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileName", "contract#/$defs/OutboundOrderFile/properties/fileName/type", "type", { type: "string" }, "must be string"), errors++), data128.fileFormat !== void 0 && typeof data128.fileFormat != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileFormat", "contract#/$defs/OutboundOrderFile/properties/fileFormat/type", "type", { type: "string" }, "must be string"), errors++), data128.isUpdate !== void 0) {
              let data134 = data128.isUpdate;
              typeof data134 != "string" && typeof data134 != "boolean" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/isUpdate", "contract#/$defs/OutboundOrderFile/properties/isUpdate/type", "type", { type: schema38.properties.isUpdate.type }, "must be string,boolean"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/files/" + i5, "contract#/$defs/OutboundOrderFile/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/files", "#/properties/files/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.invoiceList !== void 0) {
      let data135 = data.invoiceList;
      if (Array.isArray(data135)) {
        let len6 = data135.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate23(data135[i6], { instancePath: instancePath + "/invoiceList/" + i6, parentData: data135, parentDataProperty: i6, rootData }) || (vErrors = addErrors(vErrors, validate23.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/invoiceList", "#/properties/invoiceList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.palletInfoList !== void 0) {
      let data137 = data.palletInfoList;
      if (Array.isArray(data137)) {
        let len7 = data137.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data138 = data137[i7];
          if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
            if (data138.palletCode !== void 0 && typeof data138.palletCode != "string" && (vErrors = addError(vErrors, instancePath + "/palletInfoList/" + i7 + "/palletCode", "contract#/$defs/SpecifiedCarton/properties/palletCode/type", "type", { type: "string" }, "must be string"), errors++), data138.boxCode !== void 0 && typeof data138.boxCode != "string" && (vErrors = addError(vErrors, instancePath + "/palletInfoList/" + i7 + "/boxCode", "contract#/$defs/SpecifiedCarton/properties/boxCode/type", "type", { type: "string" }, "must be string"), errors++), data138.skuCode !== void 0 && typeof data138.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/palletInfoList/" + i7 + "/skuCode", "contract#/$defs/SpecifiedCarton/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data138.skuQty !== void 0) {
              let data142 = data138.skuQty;
              typeof data142 != "string" && !(typeof data142 == "number" && isFinite(data142)) && (vErrors = addError(vErrors, instancePath + "/palletInfoList/" + i7 + "/skuQty", "contract#/$defs/SpecifiedCarton/properties/skuQty/type", "type", { type: schema41.properties.skuQty.type }, "must be string,number"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/palletInfoList/" + i7, "contract#/$defs/SpecifiedCarton/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/palletInfoList", "#/properties/palletInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.platformOriginTrackingVos !== void 0) {
      let data143 = data.platformOriginTrackingVos;
      if (Array.isArray(data143)) {
        let len8 = data143.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data144 = data143[i8];
          data144 && typeof data144 == "object" && !Array.isArray(data144) ? (data144.platformTrackingType !== void 0 && typeof data144.platformTrackingType != "string" && (vErrors = addError(vErrors, instancePath + "/platformOriginTrackingVos/" + i8 + "/platformTrackingType", "contract#/$defs/PlatformTracking/properties/platformTrackingType/type", "type", { type: "string" }, "must be string"), errors++), data144.platformTrackingInfo !== void 0 && typeof data144.platformTrackingInfo != "string" && (vErrors = addError(vErrors, instancePath + "/platformOriginTrackingVos/" + i8 + "/platformTrackingInfo", "contract#/$defs/PlatformTracking/properties/platformTrackingInfo/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/platformOriginTrackingVos/" + i8, "contract#/$defs/PlatformTracking/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/platformOriginTrackingVos", "#/properties/platformOriginTrackingVos/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.udf5 !== void 0 && typeof data.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/udf5", "#/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data.udf6 !== void 0 && typeof data.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/udf6", "#/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data.udf7 !== void 0 && typeof data.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/udf7", "#/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data.udf8 !== void 0 && typeof data.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/udf8", "#/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data.udf9 !== void 0 && typeof data.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/udf9", "#/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data.udf10 !== void 0 && typeof data.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/udf10", "#/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data.udf11 !== void 0 && typeof data.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/udf11", "#/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data.udf12 !== void 0 && typeof data.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/udf12", "#/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++), data.udf13 !== void 0 && typeof data.udf13 != "string" && (vErrors = addError(vErrors, instancePath + "/udf13", "#/properties/udf13/type", "type", { type: "string" }, "must be string"), errors++), data.udf14 !== void 0 && typeof data.udf14 != "string" && (vErrors = addError(vErrors, instancePath + "/udf14", "#/properties/udf14/type", "type", { type: "string" }, "must be string"), errors++), data.udf15 !== void 0 && typeof data.udf15 != "string" && (vErrors = addError(vErrors, instancePath + "/udf15", "#/properties/udf15/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate22.errors = vErrors, errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
var createOrder_response = validate26;
var schema44 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/MetaResponse/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/MetaResponse/properties/code/type", "type", { type: schema44.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/MetaResponse/properties/message/type", "type", { type: schema44.properties.message.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate26.errors = vErrors, errors === 0;
}
var cancelOrder_request = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderCancellation/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.orderNumbers === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderCancellation/required", "required", { missingProperty: "orderNumbers" }, "must have required property 'orderNumbers'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "contract#/$defs/OrderCancellation/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? data1.length < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/OrderCancellation/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/OrderCancellation/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.orderNumbers !== void 0) {
      let data2 = data.orderNumbers;
      if (Array.isArray(data2)) {
        data2.length < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumbers", "contract#/$defs/OrderCancellation/properties/orderNumbers/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data2[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumbers/" + i0, "contract#/$defs/OrderCancellation/properties/orderNumbers/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/orderNumbers", "contract#/$defs/OrderCancellation/properties/orderNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "contract#/$defs/OrderCancellation/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.orderTagList !== void 0) {
      let data5 = data.orderTagList;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/orderTagList/" + i1, "contract#/$defs/OrderCancellation/properties/orderTagList/items/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data6 == "number" && isFinite(data6) && (formats0.validate(data6) || (vErrors = addError(vErrors, instancePath + "/orderTagList/" + i1, "contract#/$defs/OrderCancellation/properties/orderTagList/items/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderTagList", "contract#/$defs/OrderCancellation/properties/orderTagList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderCancellation/type", "type", { type: "object" }, "must be object"), errors++;
  return validate27.errors = vErrors, errors === 0;
}
var cancelOrder_response = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/MetaResponse/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/MetaResponse/properties/code/type", "type", { type: schema44.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/MetaResponse/properties/message/type", "type", { type: schema44.properties.message.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate28.errors = vErrors, errors === 0;
}
var queryOrders_request = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.orderNumbers === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderQuery/required", "required", { missingProperty: "orderNumbers" }, "must have required property 'orderNumbers'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "contract#/$defs/OrderQuery/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0) {
      let data1 = data.customerCode;
      typeof data1 == "string" ? data1.length < 1 && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/OrderQuery/properties/customerCode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/OrderQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.orderNumbers !== void 0) {
      let data2 = data.orderNumbers;
      if (Array.isArray(data2)) {
        data2.length > 100 && (vErrors = addError(vErrors, instancePath + "/orderNumbers", "contract#/$defs/OrderQuery/properties/orderNumbers/maxItems", "maxItems", { limit: 100 }, "must NOT have more than 100 items"), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data2[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumbers/" + i0, "contract#/$defs/OrderQuery/properties/orderNumbers/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/orderNumbers", "contract#/$defs/OrderQuery/properties/orderNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "contract#/$defs/OrderQuery/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.queryPackageContentsFromWms !== void 0 && typeof data.queryPackageContentsFromWms != "boolean" && (vErrors = addError(vErrors, instancePath + "/queryPackageContentsFromWms", "contract#/$defs/OrderQuery/properties/queryPackageContentsFromWms/type", "type", { type: "boolean" }, "must be boolean"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate29.errors = vErrors, errors === 0;
}
var queryOrders_response = validate30;
var schema52 = { type: "object", required: ["success"], properties: { total: { type: ["integer", "null"], format: "int32" }, success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, orderInfoList: { type: "array", items: { $ref: "contract#/$defs/QueriedOrder" } } } };
var schema57 = { type: "object", properties: { code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.packageNumber !== void 0 && typeof data.packageNumber != "string" && (vErrors = addError(vErrors, instancePath + "/packageNumber", "#/properties/packageNumber/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.carrierService !== void 0 && typeof data.carrierService != "string" && (vErrors = addError(vErrors, instancePath + "/carrierService", "#/properties/carrierService/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.length !== void 0) {
      let data6 = data.length;
      typeof data6 == "number" && isFinite(data6) ? formats6.validate(data6) || (vErrors = addError(vErrors, instancePath + "/length", "#/properties/length/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/length", "#/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.width !== void 0) {
      let data7 = data.width;
      typeof data7 == "number" && isFinite(data7) ? formats6.validate(data7) || (vErrors = addError(vErrors, instancePath + "/width", "#/properties/width/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/width", "#/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.height !== void 0) {
      let data8 = data.height;
      typeof data8 == "number" && isFinite(data8) ? formats6.validate(data8) || (vErrors = addError(vErrors, instancePath + "/height", "#/properties/height/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/height", "#/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.weight !== void 0) {
      let data9 = data.weight;
      typeof data9 == "number" && isFinite(data9) ? formats6.validate(data9) || (vErrors = addError(vErrors, instancePath + "/weight", "#/properties/weight/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/weight", "#/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.packageContents !== void 0) {
      let data10 = data.packageContents;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.sku !== void 0 && typeof data11.sku != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/sku", "contract#/$defs/QueriedOrderPackageContent/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data11.quantity !== void 0) {
              let data13 = data11.quantity;
              typeof data13 == "number" && isFinite(data13) ? formats6.validate(data13) || (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/quantity", "contract#/$defs/QueriedOrderPackageContent/properties/quantity/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/quantity", "contract#/$defs/QueriedOrderPackageContent/properties/quantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data11.retailSKU !== void 0 && typeof data11.retailSKU != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/retailSKU", "contract#/$defs/QueriedOrderPackageContent/properties/retailSKU/type", "type", { type: "string" }, "must be string"), errors++), data11.retailDescription !== void 0 && typeof data11.retailDescription != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/retailDescription", "contract#/$defs/QueriedOrderPackageContent/properties/retailDescription/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/packageContents/" + i0, "contract#/$defs/QueriedOrderPackageContent/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/packageContents", "#/properties/packageContents/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.extOrderNumber !== void 0 && typeof data.extOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/extOrderNumber", "#/properties/extOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.poNumber !== void 0 && typeof data.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/poNumber", "#/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data.orderTime !== void 0 && typeof data.orderTime != "string" && (vErrors = addError(vErrors, instancePath + "/orderTime", "#/properties/orderTime/type", "type", { type: "string" }, "must be string"), errors++), data.shippingTime !== void 0 && typeof data.shippingTime != "string" && (vErrors = addError(vErrors, instancePath + "/shippingTime", "#/properties/shippingTime/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.billOfLadingNumber !== void 0 && typeof data.billOfLadingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/billOfLadingNumber", "#/properties/billOfLadingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.carrierService !== void 0 && typeof data.carrierService != "string" && (vErrors = addError(vErrors, instancePath + "/carrierService", "#/properties/carrierService/type", "type", { type: "string" }, "must be string"), errors++), data.wmsOrderNumber !== void 0 && typeof data.wmsOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/wmsOrderNumber", "#/properties/wmsOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.storeNumber !== void 0 && typeof data.storeNumber != "string" && (vErrors = addError(vErrors, instancePath + "/storeNumber", "#/properties/storeNumber/type", "type", { type: "string" }, "must be string"), errors++), data.salesChannel !== void 0 && typeof data.salesChannel != "string" && (vErrors = addError(vErrors, instancePath + "/salesChannel", "#/properties/salesChannel/type", "type", { type: "string" }, "must be string"), errors++), data.endShipDate !== void 0 && typeof data.endShipDate != "string" && (vErrors = addError(vErrors, instancePath + "/endShipDate", "#/properties/endShipDate/type", "type", { type: "string" }, "must be string"), errors++), data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string" && (vErrors = addError(vErrors, instancePath + "/dimensionUnit", "#/properties/dimensionUnit/type", "type", { type: "string" }, "must be string"), errors++), data.weightUnit !== void 0 && typeof data.weightUnit != "string" && (vErrors = addError(vErrors, instancePath + "/weightUnit", "#/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data.packages !== void 0) {
      let data19 = data.packages;
      if (Array.isArray(data19)) {
        let len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate33(data19[i0], { instancePath: instancePath + "/packages/" + i0, parentData: data19, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate33.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/packages", "#/properties/packages/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.shipTo !== void 0) {
      let data21 = data.shipTo;
      data21 && typeof data21 == "object" && !Array.isArray(data21) ? (data21.name !== void 0 && typeof data21.name != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/name", "contract#/$defs/QueriedAddress/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data21.company !== void 0 && typeof data21.company != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/company", "contract#/$defs/QueriedAddress/properties/company/type", "type", { type: "string" }, "must be string"), errors++), data21.phoneNumber !== void 0 && typeof data21.phoneNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/phoneNumber", "contract#/$defs/QueriedAddress/properties/phoneNumber/type", "type", { type: "string" }, "must be string"), errors++), data21.email !== void 0 && typeof data21.email != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/email", "contract#/$defs/QueriedAddress/properties/email/type", "type", { type: "string" }, "must be string"), errors++), data21.streetLine1 !== void 0 && typeof data21.streetLine1 != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine1", "contract#/$defs/QueriedAddress/properties/streetLine1/type", "type", { type: "string" }, "must be string"), errors++), data21.streetLine2 !== void 0 && typeof data21.streetLine2 != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine2", "contract#/$defs/QueriedAddress/properties/streetLine2/type", "type", { type: "string" }, "must be string"), errors++), data21.district !== void 0 && typeof data21.district != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/district", "contract#/$defs/QueriedAddress/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data21.city !== void 0 && typeof data21.city != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/city", "contract#/$defs/QueriedAddress/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data21.state !== void 0 && typeof data21.state != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/state", "contract#/$defs/QueriedAddress/properties/state/type", "type", { type: "string" }, "must be string"), errors++), data21.postalCode !== void 0 && typeof data21.postalCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/postalCode", "contract#/$defs/QueriedAddress/properties/postalCode/type", "type", { type: "string" }, "must be string"), errors++), data21.countryCode !== void 0 && typeof data21.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/countryCode", "contract#/$defs/QueriedAddress/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/QueriedAddress/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.shippingExceptionVO !== void 0) {
      let data33 = data.shippingExceptionVO;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.code !== void 0) {
          let data34 = data33.code;
          typeof data34 != "string" && data34 !== null && (vErrors = addError(vErrors, instancePath + "/shippingExceptionVO/code", "contract#/$defs/ShippingException/properties/code/type", "type", { type: schema57.properties.code.type }, "must be string,null"), errors++);
        }
        if (data33.message !== void 0) {
          let data35 = data33.message;
          typeof data35 != "string" && data35 !== null && (vErrors = addError(vErrors, instancePath + "/shippingExceptionVO/message", "contract#/$defs/ShippingException/properties/message/type", "type", { type: schema57.properties.message.type }, "must be string,null"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/shippingExceptionVO", "contract#/$defs/ShippingException/type", "type", { type: "object" }, "must be object"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate32.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.total !== void 0) {
      let data0 = data.total;
      !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null && (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: schema52.properties.total.type }, "must be integer,null"), errors++), typeof data0 == "number" && isFinite(data0) && (formats2.validate(data0) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: schema52.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema52.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.orderInfoList !== void 0) {
      let data4 = data.orderInfoList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate32(data4[i0], { instancePath: instancePath + "/orderInfoList/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate32.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/orderInfoList", "#/properties/orderInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate31(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate31.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}
var batchQueryOrders_request = validate37;
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderNumbers === void 0 && (missing0 = "orderNumbers"))
      vErrors = addError(vErrors), errors++;
    else if (data.orderNumbers !== void 0) {
      let data0 = data.orderNumbers;
      Array.isArray(data0) && data0.length < 1 && (vErrors = addError(vErrors), errors++);
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? forgetErrors(vErrors, _errs2) : vErrors = null), !_valid0) {
    let _errs5 = errors, _errs6 = errors, valid3 = !1, _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.extOrderNumbers === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/else/anyOf/0/required", "required", { missingProperty: "extOrderNumbers" }, "must have required property 'extOrderNumbers'"), errors++), data.extOrderNumbers !== void 0)) {
      let data1 = data.extOrderNumbers;
      Array.isArray(data1) && data1.length < 1 && (vErrors = addError(vErrors, instancePath + "/extOrderNumbers", "contract#/$defs/OrderBatchQuery/else/anyOf/0/properties/extOrderNumbers/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
    }
    var _valid1 = _errs7 === errors;
    if (valid3 = valid3 || _valid1, !valid3) {
      let _errs9 = errors;
      data && typeof data == "object" && !Array.isArray(data) && (data.shippingTimeFrom === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/else/anyOf/1/required", "required", { missingProperty: "shippingTimeFrom" }, "must have required property 'shippingTimeFrom'"), errors++), data.shippingTimeTo === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/else/anyOf/1/required", "required", { missingProperty: "shippingTimeTo" }, "must have required property 'shippingTimeTo'"), errors++));
      var _valid1 = _errs9 === errors;
      if (valid3 = valid3 || _valid1, !valid3) {
        let _errs10 = errors;
        data && typeof data == "object" && !Array.isArray(data) && (data.createdTimeFrom === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/else/anyOf/2/required", "required", { missingProperty: "createdTimeFrom" }, "must have required property 'createdTimeFrom'"), errors++), data.createdTimeTo === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/else/anyOf/2/required", "required", { missingProperty: "createdTimeTo" }, "must have required property 'createdTimeTo'"), errors++));
        var _valid1 = _errs10 === errors;
        if (valid3 = valid3 || _valid1, !valid3) {
          let _errs11 = errors;
          data && typeof data == "object" && !Array.isArray(data) && (data.orderedTimeFrom === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/else/anyOf/3/required", "required", { missingProperty: "orderedTimeFrom" }, "must have required property 'orderedTimeFrom'"), errors++), data.orderedTimeTo === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/else/anyOf/3/required", "required", { missingProperty: "orderedTimeTo" }, "must have required property 'orderedTimeTo'"), errors++));
          var _valid1 = _errs11 === errors;
          valid3 = valid3 || _valid1;
        }
      }
    }
    valid3 ? (errors = _errs6, vErrors !== null && (_errs6 ? forgetErrors(vErrors, _errs6) : vErrors = null)) : (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/else/anyOf", "anyOf", {}, "must match a schema in anyOf"), errors++);
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/if", "if", { failingKeyword: "else" }, 'must match "else" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "contract#/$defs/OrderBatchQuery/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/OrderBatchQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "contract#/$defs/OrderBatchQuery/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "contract#/$defs/OrderBatchQuery/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumbers !== void 0) {
      let data6 = data.orderNumbers;
      if (Array.isArray(data6)) {
        data6.length > 100 && (vErrors = addError(vErrors, instancePath + "/orderNumbers", "contract#/$defs/OrderBatchQuery/properties/orderNumbers/maxItems", "maxItems", { limit: 100 }, "must NOT have more than 100 items"), errors++);
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data6[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumbers/" + i0, "contract#/$defs/OrderBatchQuery/properties/orderNumbers/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/orderNumbers", "contract#/$defs/OrderBatchQuery/properties/orderNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.extOrderNumbers !== void 0) {
      let data8 = data.extOrderNumbers;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data8[i1] != "string" && (vErrors = addError(vErrors, instancePath + "/extOrderNumbers/" + i1, "contract#/$defs/OrderBatchQuery/properties/extOrderNumbers/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/extOrderNumbers", "contract#/$defs/OrderBatchQuery/properties/extOrderNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.shippingTimeFrom !== void 0) {
      let data10 = data.shippingTimeFrom;
      typeof data10 == "string" ? pattern5.test(data10) || (vErrors = addError(vErrors, instancePath + "/shippingTimeFrom", "contract#/$defs/OrderBatchQuery/properties/shippingTimeFrom/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/shippingTimeFrom", "contract#/$defs/OrderBatchQuery/properties/shippingTimeFrom/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.shippingTimeTo !== void 0) {
      let data11 = data.shippingTimeTo;
      typeof data11 == "string" ? pattern5.test(data11) || (vErrors = addError(vErrors, instancePath + "/shippingTimeTo", "contract#/$defs/OrderBatchQuery/properties/shippingTimeTo/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/shippingTimeTo", "contract#/$defs/OrderBatchQuery/properties/shippingTimeTo/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.createdTimeFrom !== void 0) {
      let data12 = data.createdTimeFrom;
      typeof data12 == "string" ? pattern5.test(data12) || (vErrors = addError(vErrors, instancePath + "/createdTimeFrom", "contract#/$defs/OrderBatchQuery/properties/createdTimeFrom/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/createdTimeFrom", "contract#/$defs/OrderBatchQuery/properties/createdTimeFrom/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.createdTimeTo !== void 0) {
      let data13 = data.createdTimeTo;
      typeof data13 == "string" ? pattern5.test(data13) || (vErrors = addError(vErrors, instancePath + "/createdTimeTo", "contract#/$defs/OrderBatchQuery/properties/createdTimeTo/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/createdTimeTo", "contract#/$defs/OrderBatchQuery/properties/createdTimeTo/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.orderedTimeFrom !== void 0) {
      let data14 = data.orderedTimeFrom;
      typeof data14 == "string" ? pattern5.test(data14) || (vErrors = addError(vErrors, instancePath + "/orderedTimeFrom", "contract#/$defs/OrderBatchQuery/properties/orderedTimeFrom/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/orderedTimeFrom", "contract#/$defs/OrderBatchQuery/properties/orderedTimeFrom/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.orderedTimeTo !== void 0) {
      let data15 = data.orderedTimeTo;
      typeof data15 == "string" ? pattern5.test(data15) || (vErrors = addError(vErrors, instancePath + "/orderedTimeTo", "contract#/$defs/OrderBatchQuery/properties/orderedTimeTo/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/orderedTimeTo", "contract#/$defs/OrderBatchQuery/properties/orderedTimeTo/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.odoType !== void 0 && typeof data.odoType != "string" && (vErrors = addError(vErrors, instancePath + "/odoType", "contract#/$defs/OrderBatchQuery/properties/odoType/type", "type", { type: "string" }, "must be string"), errors++), data.stage !== void 0 && typeof data.stage != "string" && (vErrors = addError(vErrors, instancePath + "/stage", "contract#/$defs/OrderBatchQuery/properties/stage/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "contract#/$defs/OrderBatchQuery/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.ifNeedBatchInfo !== void 0 && typeof data.ifNeedBatchInfo != "boolean" && (vErrors = addError(vErrors, instancePath + "/ifNeedBatchInfo", "contract#/$defs/OrderBatchQuery/properties/ifNeedBatchInfo/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.queryFile !== void 0 && typeof data.queryFile != "boolean" && (vErrors = addError(vErrors, instancePath + "/queryFile", "contract#/$defs/OrderBatchQuery/properties/queryFile/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.page !== void 0) {
      let data21 = data.page;
      typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21) || (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/OrderBatchQuery/properties/page/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data21 == "number" && isFinite(data21) && (formats2.validate(data21) || (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/OrderBatchQuery/properties/page/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data22 = data.pageSize;
      typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/OrderBatchQuery/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data22 == "number" && isFinite(data22) && ((data22 > 200 || isNaN(data22)) && (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/OrderBatchQuery/properties/pageSize/maximum", "maximum", { comparison: "<=", limit: 200 }, "must be <= 200"), errors++), formats2.validate(data22) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/OrderBatchQuery/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderBatchQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate37.errors = vErrors, errors === 0;
}
var batchQueryOrders_response = validate38;
var schema61 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, total: { type: "integer", format: "int64" }, orderInfoList: { type: "array", items: { $ref: "contract#/$defs/QueriedOrderDetails" } } } }, schema62 = { type: "object", required: ["orderNumber", "customerCode", "warehouseCode"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, extUserId: { type: "string" }, poNumber: { type: "string" }, orderTime: { type: "string" }, shippingTime: { type: "string" }, trackingNumber: { type: "string" }, carrier: { type: "string" }, carrierService: { type: "string" }, wmsOrderNumber: { type: "string" }, status: { type: "string" }, stage: { type: "string" }, omsOrderStatus: { type: "string" }, orderType: { type: "string" }, storeNumber: { type: "string" }, salesChannel: { type: "string" }, startShipDate: { type: "string" }, endShipDate: { type: "string" }, dimensionUnit: { type: "string" }, weightUnit: { type: "string" }, createTime: { type: ["string", "integer"] }, orderCreatedTime: { type: "string" }, cashOnDelivery: { type: "boolean" }, signatureService: { type: "boolean" }, externalProviderId: { type: "string" }, externalWarehouseCode: { type: "string" }, externalCarrierCode: { type: "string" }, logisticsProvider: { type: "string" }, actualLogistic: { type: "string" }, addressType: { type: "integer", format: "int32" }, theoreticalWeightEA: { type: "number", format: "double" }, theoreticalVolumeEA: { type: "number", format: "double" }, skuMaxLengthEA: { type: "number", format: "double" }, supplier: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, udf13: { type: "string" }, udf14: { type: "string" }, udf15: { type: "string" }, snUrl: { type: "string" }, shipTo: { $ref: "contract#/$defs/QueriedConsignee" }, shipFrom: { $ref: "contract#/$defs/QueriedAddress" }, items: { type: "array", items: { $ref: "contract#/$defs/QueriedOrderItem" } }, handlings: { $ref: "contract#/$defs/QueriedHandlings" }, packages: { type: "array", items: { $ref: "contract#/$defs/QueriedPackage" } }, pallets: { type: "array", items: { $ref: "contract#/$defs/QueriedPallet" } }, snList: { type: "array", items: { $ref: "contract#/$defs/SerialNumbers" } }, batchInfo: { type: "array", items: { $ref: "contract#/$defs/QueriedBatch" } }, fileInfoList: { type: "array", items: { $ref: "contract#/$defs/QueriedOrderFile" } }, additionalInfoList: { type: "array", items: { $ref: "contract#/$defs/OrderAdditionalInfo" } }, shippingExceptionVO: { $ref: "contract#/$defs/ShippingException" } } };
var formats68 = (init_number_formats(), __toCommonJS(number_formats_exports)).float;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.standardPallets !== void 0) {
      let data0 = data.standardPallets;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/standardPallets", "#/properties/standardPallets/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats2.validate(data0) || (vErrors = addError(vErrors, instancePath + "/standardPallets", "#/properties/standardPallets/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.oversizedPallets !== void 0) {
      let data1 = data.oversizedPallets;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = addError(vErrors, instancePath + "/oversizedPallets", "#/properties/oversizedPallets/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (formats2.validate(data1) || (vErrors = addError(vErrors, instancePath + "/oversizedPallets", "#/properties/oversizedPallets/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.preStandardPallets !== void 0) {
      let data2 = data.preStandardPallets;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/preStandardPallets", "#/properties/preStandardPallets/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (formats2.validate(data2) || (vErrors = addError(vErrors, instancePath + "/preStandardPallets", "#/properties/preStandardPallets/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.preOversizedPallets !== void 0) {
      let data3 = data.preOversizedPallets;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/preOversizedPallets", "#/properties/preOversizedPallets/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats2.validate(data3) || (vErrors = addError(vErrors, instancePath + "/preOversizedPallets", "#/properties/preOversizedPallets/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.handlingDetails !== void 0) {
      let data4 = data.handlingDetails;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.chargeType !== void 0 && typeof data5.chargeType != "string" && (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeType", "contract#/$defs/QueriedHandlingDetail/properties/chargeType/type", "type", { type: "string" }, "must be string"), errors++), data5.chargeUnit !== void 0 && typeof data5.chargeUnit != "string" && (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeUnit", "contract#/$defs/QueriedHandlingDetail/properties/chargeUnit/type", "type", { type: "string" }, "must be string"), errors++), data5.chargeQty !== void 0) {
              let data8 = data5.chargeQty;
              typeof data8 == "number" && isFinite(data8) ? formats68.validate(data8) || (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeQty", "contract#/$defs/QueriedHandlingDetail/properties/chargeQty/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeQty", "contract#/$defs/QueriedHandlingDetail/properties/chargeQty/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data5.chargeManHour !== void 0) {
              let data9 = data5.chargeManHour;
              typeof data9 == "number" && isFinite(data9) ? formats68.validate(data9) || (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeManHour", "contract#/$defs/QueriedHandlingDetail/properties/chargeManHour/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeManHour", "contract#/$defs/QueriedHandlingDetail/properties/chargeManHour/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data5.chargeNote !== void 0 && typeof data5.chargeNote != "string" && (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeNote", "contract#/$defs/QueriedHandlingDetail/properties/chargeNote/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0, "contract#/$defs/QueriedHandlingDetail/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/handlingDetails", "#/properties/handlingDetails/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate41.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.packageNumber !== void 0 && typeof data.packageNumber != "string" && (vErrors = addError(vErrors, instancePath + "/packageNumber", "#/properties/packageNumber/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.weight !== void 0) {
      let data2 = data.weight;
      typeof data2 == "number" && isFinite(data2) ? formats68.validate(data2) || (vErrors = addError(vErrors, instancePath + "/weight", "#/properties/weight/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/weight", "#/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.length !== void 0) {
      let data3 = data.length;
      typeof data3 == "number" && isFinite(data3) ? formats68.validate(data3) || (vErrors = addError(vErrors, instancePath + "/length", "#/properties/length/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/length", "#/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.width !== void 0) {
      let data4 = data.width;
      typeof data4 == "number" && isFinite(data4) ? formats68.validate(data4) || (vErrors = addError(vErrors, instancePath + "/width", "#/properties/width/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/width", "#/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.height !== void 0) {
      let data5 = data.height;
      typeof data5 == "number" && isFinite(data5) ? formats68.validate(data5) || (vErrors = addError(vErrors, instancePath + "/height", "#/properties/height/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/height", "#/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.volume !== void 0) {
      let data6 = data.volume;
      typeof data6 == "number" && isFinite(data6) ? formats68.validate(data6) || (vErrors = addError(vErrors, instancePath + "/volume", "#/properties/volume/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/volume", "#/properties/volume/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.packageContents !== void 0) {
      let data7 = data.packageContents;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.sku !== void 0 && typeof data8.sku != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/sku", "contract#/$defs/QueriedPackageContent/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data8.quantity !== void 0) {
              let data10 = data8.quantity;
              typeof data10 == "number" && isFinite(data10) ? formats6.validate(data10) || (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/quantity", "contract#/$defs/QueriedPackageContent/properties/quantity/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/quantity", "contract#/$defs/QueriedPackageContent/properties/quantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data8.retailSKU !== void 0 && typeof data8.retailSKU != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/retailSKU", "contract#/$defs/QueriedPackageContent/properties/retailSKU/type", "type", { type: "string" }, "must be string"), errors++), data8.retailDescription !== void 0 && typeof data8.retailDescription != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/retailDescription", "contract#/$defs/QueriedPackageContent/properties/retailDescription/type", "type", { type: "string" }, "must be string"), errors++), data8.skuStockStatus !== void 0 && typeof data8.skuStockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/skuStockStatus", "contract#/$defs/QueriedPackageContent/properties/skuStockStatus/type", "type", { type: "string" }, "must be string"), errors++), data8.mfgDate !== void 0 && typeof data8.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/mfgDate", "contract#/$defs/QueriedPackageContent/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data8.expDate !== void 0 && typeof data8.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/expDate", "contract#/$defs/QueriedPackageContent/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data8.batchNo !== void 0 && typeof data8.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/batchNo", "contract#/$defs/QueriedPackageContent/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data8.originCountry !== void 0 && typeof data8.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i0 + "/originCountry", "contract#/$defs/QueriedPackageContent/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/packageContents/" + i0, "contract#/$defs/QueriedPackageContent/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/packageContents", "#/properties/packageContents/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate43.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.infoType !== void 0 && typeof data.infoType != "string" && (vErrors = addError(vErrors, instancePath + "/infoType", "#/properties/infoType/type", "type", { type: "string" }, "must be string"), errors++), data.infoTypeCode !== void 0 && typeof data.infoTypeCode != "string" && (vErrors = addError(vErrors, instancePath + "/infoTypeCode", "#/properties/infoTypeCode/type", "type", { type: "string" }, "must be string"), errors++), data.content !== void 0 && typeof data.content != "string" && (vErrors = addError(vErrors, instancePath + "/content", "#/properties/content/type", "type", { type: "string" }, "must be string"), errors++), data.note !== void 0 && typeof data.note != "string" && (vErrors = addError(vErrors, instancePath + "/note", "#/properties/note/type", "type", { type: "string" }, "must be string"), errors++), data.uploadedTime !== void 0 && typeof data.uploadedTime != "string" && (vErrors = addError(vErrors, instancePath + "/uploadedTime", "#/properties/uploadedTime/type", "type", { type: "string" }, "must be string"), errors++), data.orderAdditionalFiles !== void 0) {
      let data5 = data.orderAdditionalFiles;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          data6 && typeof data6 == "object" && !Array.isArray(data6) ? (data6.fileName !== void 0 && typeof data6.fileName != "string" && (vErrors = addError(vErrors, instancePath + "/orderAdditionalFiles/" + i0 + "/fileName", "contract#/$defs/QueriedOrderFile/properties/fileName/type", "type", { type: "string" }, "must be string"), errors++), data6.fileUrl !== void 0 && typeof data6.fileUrl != "string" && (vErrors = addError(vErrors, instancePath + "/orderAdditionalFiles/" + i0 + "/fileUrl", "contract#/$defs/QueriedOrderFile/properties/fileUrl/type", "type", { type: "string" }, "must be string"), errors++), data6.fileType !== void 0 && typeof data6.fileType != "string" && (vErrors = addError(vErrors, instancePath + "/orderAdditionalFiles/" + i0 + "/fileType", "contract#/$defs/QueriedOrderFile/properties/fileType/type", "type", { type: "string" }, "must be string"), errors++), data6.fileFormat !== void 0 && typeof data6.fileFormat != "string" && (vErrors = addError(vErrors, instancePath + "/orderAdditionalFiles/" + i0 + "/fileFormat", "contract#/$defs/QueriedOrderFile/properties/fileFormat/type", "type", { type: "string" }, "must be string"), errors++), data6.isUpdate !== void 0 && typeof data6.isUpdate != "boolean" && (vErrors = addError(vErrors, instancePath + "/orderAdditionalFiles/" + i0 + "/isUpdate", "contract#/$defs/QueriedOrderFile/properties/isUpdate/type", "type", { type: "boolean" }, "must be boolean"), errors++)) : (vErrors = addError(vErrors, instancePath + "/orderAdditionalFiles/" + i0, "contract#/$defs/QueriedOrderFile/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderAdditionalFiles", "#/properties/orderAdditionalFiles/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate45.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.extOrderNumber !== void 0 && typeof data.extOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/extOrderNumber", "#/properties/extOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.poNumber !== void 0 && typeof data.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/poNumber", "#/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data.orderTime !== void 0 && typeof data.orderTime != "string" && (vErrors = addError(vErrors, instancePath + "/orderTime", "#/properties/orderTime/type", "type", { type: "string" }, "must be string"), errors++), data.shippingTime !== void 0 && typeof data.shippingTime != "string" && (vErrors = addError(vErrors, instancePath + "/shippingTime", "#/properties/shippingTime/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.carrierService !== void 0 && typeof data.carrierService != "string" && (vErrors = addError(vErrors, instancePath + "/carrierService", "#/properties/carrierService/type", "type", { type: "string" }, "must be string"), errors++), data.wmsOrderNumber !== void 0 && typeof data.wmsOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/wmsOrderNumber", "#/properties/wmsOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.stage !== void 0 && typeof data.stage != "string" && (vErrors = addError(vErrors, instancePath + "/stage", "#/properties/stage/type", "type", { type: "string" }, "must be string"), errors++), data.omsOrderStatus !== void 0 && typeof data.omsOrderStatus != "string" && (vErrors = addError(vErrors, instancePath + "/omsOrderStatus", "#/properties/omsOrderStatus/type", "type", { type: "string" }, "must be string"), errors++), data.orderType !== void 0 && typeof data.orderType != "string" && (vErrors = addError(vErrors, instancePath + "/orderType", "#/properties/orderType/type", "type", { type: "string" }, "must be string"), errors++), data.storeNumber !== void 0 && typeof data.storeNumber != "string" && (vErrors = addError(vErrors, instancePath + "/storeNumber", "#/properties/storeNumber/type", "type", { type: "string" }, "must be string"), errors++), data.salesChannel !== void 0 && typeof data.salesChannel != "string" && (vErrors = addError(vErrors, instancePath + "/salesChannel", "#/properties/salesChannel/type", "type", { type: "string" }, "must be string"), errors++), data.startShipDate !== void 0 && typeof data.startShipDate != "string" && (vErrors = addError(vErrors, instancePath + "/startShipDate", "#/properties/startShipDate/type", "type", { type: "string" }, "must be string"), errors++), data.endShipDate !== void 0 && typeof data.endShipDate != "string" && (vErrors = addError(vErrors, instancePath + "/endShipDate", "#/properties/endShipDate/type", "type", { type: "string" }, "must be string"), errors++), data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string" && (vErrors = addError(vErrors, instancePath + "/dimensionUnit", "#/properties/dimensionUnit/type", "type", { type: "string" }, "must be string"), errors++), data.weightUnit !== void 0 && typeof data.weightUnit != "string" && (vErrors = addError(vErrors, instancePath + "/weightUnit", "#/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data.createTime !== void 0) {
      let data23 = data.createTime;
      typeof data23 != "string" && !(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23)) && (vErrors = addError(vErrors, instancePath + "/createTime", "#/properties/createTime/type", "type", { type: schema62.properties.createTime.type }, "must be string,integer"), errors++);
    }
    if (data.orderCreatedTime !== void 0 && typeof data.orderCreatedTime != "string" && (vErrors = addError(vErrors, instancePath + "/orderCreatedTime", "#/properties/orderCreatedTime/type", "type", { type: "string" }, "must be string"), errors++), data.cashOnDelivery !== void 0 && typeof data.cashOnDelivery != "boolean" && (vErrors = addError(vErrors, instancePath + "/cashOnDelivery", "#/properties/cashOnDelivery/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.signatureService !== void 0 && typeof data.signatureService != "boolean" && (vErrors = addError(vErrors, instancePath + "/signatureService", "#/properties/signatureService/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.externalProviderId !== void 0 && typeof data.externalProviderId != "string" && (vErrors = addError(vErrors, instancePath + "/externalProviderId", "#/properties/externalProviderId/type", "type", { type: "string" }, "must be string"), errors++), data.externalWarehouseCode !== void 0 && typeof data.externalWarehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/externalWarehouseCode", "#/properties/externalWarehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.externalCarrierCode !== void 0 && typeof data.externalCarrierCode != "string" && (vErrors = addError(vErrors, instancePath + "/externalCarrierCode", "#/properties/externalCarrierCode/type", "type", { type: "string" }, "must be string"), errors++), data.logisticsProvider !== void 0 && typeof data.logisticsProvider != "string" && (vErrors = addError(vErrors, instancePath + "/logisticsProvider", "#/properties/logisticsProvider/type", "type", { type: "string" }, "must be string"), errors++), data.actualLogistic !== void 0 && typeof data.actualLogistic != "string" && (vErrors = addError(vErrors, instancePath + "/actualLogistic", "#/properties/actualLogistic/type", "type", { type: "string" }, "must be string"), errors++), data.addressType !== void 0) {
      let data32 = data.addressType;
      typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32) || (vErrors = addError(vErrors, instancePath + "/addressType", "#/properties/addressType/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data32 == "number" && isFinite(data32) && (formats2.validate(data32) || (vErrors = addError(vErrors, instancePath + "/addressType", "#/properties/addressType/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.theoreticalWeightEA !== void 0) {
      let data33 = data.theoreticalWeightEA;
      typeof data33 == "number" && isFinite(data33) ? formats6.validate(data33) || (vErrors = addError(vErrors, instancePath + "/theoreticalWeightEA", "#/properties/theoreticalWeightEA/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/theoreticalWeightEA", "#/properties/theoreticalWeightEA/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.theoreticalVolumeEA !== void 0) {
      let data34 = data.theoreticalVolumeEA;
      typeof data34 == "number" && isFinite(data34) ? formats6.validate(data34) || (vErrors = addError(vErrors, instancePath + "/theoreticalVolumeEA", "#/properties/theoreticalVolumeEA/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/theoreticalVolumeEA", "#/properties/theoreticalVolumeEA/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.skuMaxLengthEA !== void 0) {
      let data35 = data.skuMaxLengthEA;
      typeof data35 == "number" && isFinite(data35) ? formats6.validate(data35) || (vErrors = addError(vErrors, instancePath + "/skuMaxLengthEA", "#/properties/skuMaxLengthEA/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/skuMaxLengthEA", "#/properties/skuMaxLengthEA/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.supplier !== void 0 && typeof data.supplier != "string" && (vErrors = addError(vErrors, instancePath + "/supplier", "#/properties/supplier/type", "type", { type: "string" }, "must be string"), errors++), data.udf5 !== void 0 && typeof data.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/udf5", "#/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data.udf6 !== void 0 && typeof data.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/udf6", "#/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data.udf7 !== void 0 && typeof data.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/udf7", "#/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data.udf8 !== void 0 && typeof data.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/udf8", "#/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data.udf9 !== void 0 && typeof data.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/udf9", "#/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data.udf10 !== void 0 && typeof data.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/udf10", "#/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data.udf11 !== void 0 && typeof data.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/udf11", "#/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data.udf12 !== void 0 && typeof data.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/udf12", "#/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++), data.udf13 !== void 0 && typeof data.udf13 != "string" && (vErrors = addError(vErrors, instancePath + "/udf13", "#/properties/udf13/type", "type", { type: "string" }, "must be string"), errors++), data.udf14 !== void 0 && typeof data.udf14 != "string" && (vErrors = addError(vErrors, instancePath + "/udf14", "#/properties/udf14/type", "type", { type: "string" }, "must be string"), errors++), data.udf15 !== void 0 && typeof data.udf15 != "string" && (vErrors = addError(vErrors, instancePath + "/udf15", "#/properties/udf15/type", "type", { type: "string" }, "must be string"), errors++), data.snUrl !== void 0 && typeof data.snUrl != "string" && (vErrors = addError(vErrors, instancePath + "/snUrl", "#/properties/snUrl/type", "type", { type: "string" }, "must be string"), errors++), data.shipTo !== void 0) {
      let data49 = data.shipTo;
      data49 && typeof data49 == "object" && !Array.isArray(data49) ? (data49.name !== void 0 && typeof data49.name != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/name", "contract#/$defs/QueriedConsignee/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data49.company !== void 0 && typeof data49.company != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/company", "contract#/$defs/QueriedConsignee/properties/company/type", "type", { type: "string" }, "must be string"), errors++), data49.companyName !== void 0 && typeof data49.companyName != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/companyName", "contract#/$defs/QueriedConsignee/properties/companyName/type", "type", { type: "string" }, "must be string"), errors++), data49.phoneNumber !== void 0 && typeof data49.phoneNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/phoneNumber", "contract#/$defs/QueriedConsignee/properties/phoneNumber/type", "type", { type: "string" }, "must be string"), errors++), data49.mobileNumber !== void 0 && typeof data49.mobileNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/mobileNumber", "contract#/$defs/QueriedConsignee/properties/mobileNumber/type", "type", { type: "string" }, "must be string"), errors++), data49.email !== void 0 && typeof data49.email != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/email", "contract#/$defs/QueriedConsignee/properties/email/type", "type", { type: "string" }, "must be string"), errors++), data49.streetLine1 !== void 0 && typeof data49.streetLine1 != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine1", "contract#/$defs/QueriedConsignee/properties/streetLine1/type", "type", { type: "string" }, "must be string"), errors++), data49.streetLine2 !== void 0 && typeof data49.streetLine2 != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine2", "contract#/$defs/QueriedConsignee/properties/streetLine2/type", "type", { type: "string" }, "must be string"), errors++), data49.district !== void 0 && typeof data49.district != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/district", "contract#/$defs/QueriedConsignee/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data49.city !== void 0 && typeof data49.city != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/city", "contract#/$defs/QueriedConsignee/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data49.state !== void 0 && typeof data49.state != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/state", "contract#/$defs/QueriedConsignee/properties/state/type", "type", { type: "string" }, "must be string"), errors++), data49.postalCode !== void 0 && typeof data49.postalCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/postalCode", "contract#/$defs/QueriedConsignee/properties/postalCode/type", "type", { type: "string" }, "must be string"), errors++), data49.countryCode !== void 0 && typeof data49.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/countryCode", "contract#/$defs/QueriedConsignee/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/QueriedConsignee/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.shipFrom !== void 0) {
      let data63 = data.shipFrom;
      data63 && typeof data63 == "object" && !Array.isArray(data63) ? (data63.name !== void 0 && typeof data63.name != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/name", "contract#/$defs/QueriedAddress/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data63.company !== void 0 && typeof data63.company != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/company", "contract#/$defs/QueriedAddress/properties/company/type", "type", { type: "string" }, "must be string"), errors++), data63.phoneNumber !== void 0 && typeof data63.phoneNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/phoneNumber", "contract#/$defs/QueriedAddress/properties/phoneNumber/type", "type", { type: "string" }, "must be string"), errors++), data63.email !== void 0 && typeof data63.email != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/email", "contract#/$defs/QueriedAddress/properties/email/type", "type", { type: "string" }, "must be string"), errors++), data63.streetLine1 !== void 0 && typeof data63.streetLine1 != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine1", "contract#/$defs/QueriedAddress/properties/streetLine1/type", "type", { type: "string" }, "must be string"), errors++), data63.streetLine2 !== void 0 && typeof data63.streetLine2 != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine2", "contract#/$defs/QueriedAddress/properties/streetLine2/type", "type", { type: "string" }, "must be string"), errors++), data63.district !== void 0 && typeof data63.district != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/district", "contract#/$defs/QueriedAddress/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data63.city !== void 0 && typeof data63.city != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/city", "contract#/$defs/QueriedAddress/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data63.state !== void 0 && typeof data63.state != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/state", "contract#/$defs/QueriedAddress/properties/state/type", "type", { type: "string" }, "must be string"), errors++), data63.postalCode !== void 0 && typeof data63.postalCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/postalCode", "contract#/$defs/QueriedAddress/properties/postalCode/type", "type", { type: "string" }, "must be string"), errors++), data63.countryCode !== void 0 && typeof data63.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/countryCode", "contract#/$defs/QueriedAddress/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/QueriedAddress/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.items !== void 0) {
      let data75 = data.items;
      if (Array.isArray(data75)) {
        let len0 = data75.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data76 = data75[i0];
          if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
            if (data76.sku !== void 0 && typeof data76.sku != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/sku", "contract#/$defs/QueriedOrderItem/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data76.lineNo !== void 0 && typeof data76.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/lineNo", "contract#/$defs/QueriedOrderItem/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data76.quantity !== void 0) {
              let data79 = data76.quantity;
              typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79) || (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/quantity", "contract#/$defs/QueriedOrderItem/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data79 == "number" && isFinite(data79) && (formats2.validate(data79) || (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/quantity", "contract#/$defs/QueriedOrderItem/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data76.skuStatus !== void 0 && typeof data76.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/skuStatus", "contract#/$defs/QueriedOrderItem/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data76.mfgDate !== void 0 && typeof data76.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/mfgDate", "contract#/$defs/QueriedOrderItem/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data76.expDate !== void 0 && typeof data76.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/expDate", "contract#/$defs/QueriedOrderItem/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data76.batchNo !== void 0 && typeof data76.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/batchNo", "contract#/$defs/QueriedOrderItem/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data76.originCountry !== void 0 && typeof data76.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/originCountry", "contract#/$defs/QueriedOrderItem/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data76.skuDescription !== void 0 && typeof data76.skuDescription != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/skuDescription", "contract#/$defs/QueriedOrderItem/properties/skuDescription/type", "type", { type: "string" }, "must be string"), errors++), data76.skuCategory !== void 0 && typeof data76.skuCategory != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/skuCategory", "contract#/$defs/QueriedOrderItem/properties/skuCategory/type", "type", { type: "string" }, "must be string"), errors++), data76.udf1 !== void 0 && typeof data76.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/udf1", "contract#/$defs/QueriedOrderItem/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data76.udf2 !== void 0 && typeof data76.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/udf2", "contract#/$defs/QueriedOrderItem/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data76.udf3 !== void 0 && typeof data76.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/udf3", "contract#/$defs/QueriedOrderItem/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data76.udf4 !== void 0 && typeof data76.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/udf4", "contract#/$defs/QueriedOrderItem/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data76.retailSKU !== void 0 && typeof data76.retailSKU != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/retailSKU", "contract#/$defs/QueriedOrderItem/properties/retailSKU/type", "type", { type: "string" }, "must be string"), errors++), data76.retailDescription !== void 0 && typeof data76.retailDescription != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/retailDescription", "contract#/$defs/QueriedOrderItem/properties/retailDescription/type", "type", { type: "string" }, "must be string"), errors++), data76.exception !== void 0 && typeof data76.exception != "boolean" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/exception", "contract#/$defs/QueriedOrderItem/properties/exception/type", "type", { type: "boolean" }, "must be boolean"), errors++), data76.exceptionMessage !== void 0 && typeof data76.exceptionMessage != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/exceptionMessage", "contract#/$defs/QueriedOrderItem/properties/exceptionMessage/type", "type", { type: "string" }, "must be string"), errors++), data76.unitCost !== void 0) {
              let data95 = data76.unitCost;
              typeof data95 == "number" && isFinite(data95) ? formats6.validate(data95) || (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/unitCost", "contract#/$defs/QueriedOrderItem/properties/unitCost/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/unitCost", "contract#/$defs/QueriedOrderItem/properties/unitCost/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data76.unitPrice !== void 0) {
              let data96 = data76.unitPrice;
              typeof data96 == "number" && isFinite(data96) ? formats6.validate(data96) || (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/unitPrice", "contract#/$defs/QueriedOrderItem/properties/unitPrice/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/unitPrice", "contract#/$defs/QueriedOrderItem/properties/unitPrice/type", "type", { type: "number" }, "must be number"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/items/" + i0, "contract#/$defs/QueriedOrderItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.handlings !== void 0 && (validate41(data.handlings, { instancePath: instancePath + "/handlings", parentData: data, parentDataProperty: "handlings", rootData }) || (vErrors = addErrors(vErrors, validate41.errors), errors = vErrors.length)), data.packages !== void 0) {
      let data98 = data.packages;
      if (Array.isArray(data98)) {
        let len1 = data98.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate43(data98[i1], { instancePath: instancePath + "/packages/" + i1, parentData: data98, parentDataProperty: i1, rootData }) || (vErrors = addErrors(vErrors, validate43.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/packages", "#/properties/packages/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.pallets !== void 0) {
      let data100 = data.pallets;
      if (Array.isArray(data100)) {
        let len2 = data100.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data101 = data100[i2];
          if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
            if (data101.palletCode !== void 0 && typeof data101.palletCode != "string" && (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/palletCode", "contract#/$defs/QueriedPallet/properties/palletCode/type", "type", { type: "string" }, "must be string"), errors++), data101.preBuilt !== void 0 && typeof data101.preBuilt != "boolean" && (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/preBuilt", "contract#/$defs/QueriedPallet/properties/preBuilt/type", "type", { type: "boolean" }, "must be boolean"), errors++), data101.weight !== void 0) {
              let data104 = data101.weight;
              typeof data104 == "number" && isFinite(data104) ? formats68.validate(data104) || (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/weight", "contract#/$defs/QueriedPallet/properties/weight/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/weight", "contract#/$defs/QueriedPallet/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data101.length !== void 0) {
              let data105 = data101.length;
              typeof data105 == "number" && isFinite(data105) ? formats68.validate(data105) || (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/length", "contract#/$defs/QueriedPallet/properties/length/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/length", "contract#/$defs/QueriedPallet/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data101.width !== void 0) {
              let data106 = data101.width;
              typeof data106 == "number" && isFinite(data106) ? formats68.validate(data106) || (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/width", "contract#/$defs/QueriedPallet/properties/width/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/width", "contract#/$defs/QueriedPallet/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data101.height !== void 0) {
              let data107 = data101.height;
              typeof data107 == "number" && isFinite(data107) ? formats68.validate(data107) || (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/height", "contract#/$defs/QueriedPallet/properties/height/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/height", "contract#/$defs/QueriedPallet/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data101.volume !== void 0) {
              let data108 = data101.volume;
              typeof data108 == "number" && isFinite(data108) ? formats68.validate(data108) || (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/volume", "contract#/$defs/QueriedPallet/properties/volume/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/volume", "contract#/$defs/QueriedPallet/properties/volume/type", "type", { type: "number" }, "must be number"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/pallets/" + i2, "contract#/$defs/QueriedPallet/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/pallets", "#/properties/pallets/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.snList !== void 0) {
      let data109 = data.snList;
      if (Array.isArray(data109)) {
        let len3 = data109.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data110 = data109[i3];
          if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
            if (data110.skuCode !== void 0 && typeof data110.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/snList/" + i3 + "/skuCode", "contract#/$defs/SerialNumbers/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data110.snList !== void 0) {
              let data112 = data110.snList;
              if (Array.isArray(data112)) {
                let len4 = data112.length;
                for (let i4 = 0; i4 < len4; i4++)
                  typeof data112[i4] != "string" && (vErrors = addError(vErrors, instancePath + "/snList/" + i3 + "/snList/" + i4, "contract#/$defs/SerialNumbers/properties/snList/items/type", "type", { type: "string" }, "must be string"), errors++);
              } else
                vErrors = addError(vErrors, instancePath + "/snList/" + i3 + "/snList", "contract#/$defs/SerialNumbers/properties/snList/type", "type", { type: "array" }, "must be array"), errors++;
            }
          } else
            vErrors = addError(vErrors, instancePath + "/snList/" + i3, "contract#/$defs/SerialNumbers/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/snList", "#/properties/snList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.batchInfo !== void 0) {
      let data114 = data.batchInfo;
      if (Array.isArray(data114)) {
        let len5 = data114.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data115 = data114[i5];
          if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
            if (data115.lineNo !== void 0) {
              let data116 = data115.lineNo;
              typeof data116 == "number" && !(data116 % 1) && !isNaN(data116) && isFinite(data116) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/lineNo", "contract#/$defs/QueriedBatch/properties/lineNo/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data116 == "number" && isFinite(data116) && (formats2.validate(data116) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/lineNo", "contract#/$defs/QueriedBatch/properties/lineNo/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data115.sku !== void 0 && typeof data115.sku != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/sku", "contract#/$defs/QueriedBatch/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data115.qty !== void 0) {
              let data118 = data115.qty;
              typeof data118 == "number" && !(data118 % 1) && !isNaN(data118) && isFinite(data118) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/qty", "contract#/$defs/QueriedBatch/properties/qty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data118 == "number" && isFinite(data118) && (formats2.validate(data118) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/qty", "contract#/$defs/QueriedBatch/properties/qty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data115.stockStatus !== void 0 && typeof data115.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/stockStatus", "contract#/$defs/QueriedBatch/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data115.batchNumber !== void 0 && typeof data115.batchNumber != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/batchNumber", "contract#/$defs/QueriedBatch/properties/batchNumber/type", "type", { type: "string" }, "must be string"), errors++), data115.mfgDate !== void 0 && typeof data115.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/mfgDate", "contract#/$defs/QueriedBatch/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data115.expDate !== void 0 && typeof data115.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/expDate", "contract#/$defs/QueriedBatch/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data115.retailSKU !== void 0 && typeof data115.retailSKU != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/retailSKU", "contract#/$defs/QueriedBatch/properties/retailSKU/type", "type", { type: "string" }, "must be string"), errors++), data115.coo !== void 0 && typeof data115.coo != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/coo", "contract#/$defs/QueriedBatch/properties/coo/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5, "contract#/$defs/QueriedBatch/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/batchInfo", "#/properties/batchInfo/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.fileInfoList !== void 0) {
      let data125 = data.fileInfoList;
      if (Array.isArray(data125)) {
        let len6 = data125.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data126 = data125[i6];
          data126 && typeof data126 == "object" && !Array.isArray(data126) ? (data126.fileName !== void 0 && typeof data126.fileName != "string" && (vErrors = addError(vErrors, instancePath + "/fileInfoList/" + i6 + "/fileName", "contract#/$defs/QueriedOrderFile/properties/fileName/type", "type", { type: "string" }, "must be string"), errors++), data126.fileUrl !== void 0 && typeof data126.fileUrl != "string" && (vErrors = addError(vErrors, instancePath + "/fileInfoList/" + i6 + "/fileUrl", "contract#/$defs/QueriedOrderFile/properties/fileUrl/type", "type", { type: "string" }, "must be string"), errors++), data126.fileType !== void 0 && typeof data126.fileType != "string" && (vErrors = addError(vErrors, instancePath + "/fileInfoList/" + i6 + "/fileType", "contract#/$defs/QueriedOrderFile/properties/fileType/type", "type", { type: "string" }, "must be string"), errors++), data126.fileFormat !== void 0 && typeof data126.fileFormat != "string" && (vErrors = addError(vErrors, instancePath + "/fileInfoList/" + i6 + "/fileFormat", "contract#/$defs/QueriedOrderFile/properties/fileFormat/type", "type", { type: "string" }, "must be string"), errors++), data126.isUpdate !== void 0 && typeof data126.isUpdate != "boolean" && (vErrors = addError(vErrors, instancePath + "/fileInfoList/" + i6 + "/isUpdate", "contract#/$defs/QueriedOrderFile/properties/isUpdate/type", "type", { type: "boolean" }, "must be boolean"), errors++)) : (vErrors = addError(vErrors, instancePath + "/fileInfoList/" + i6, "contract#/$defs/QueriedOrderFile/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/fileInfoList", "#/properties/fileInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.additionalInfoList !== void 0) {
      let data132 = data.additionalInfoList;
      if (Array.isArray(data132)) {
        let len7 = data132.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate45(data132[i7], { instancePath: instancePath + "/additionalInfoList/" + i7, parentData: data132, parentDataProperty: i7, rootData }) || (vErrors = addErrors(vErrors, validate45.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/additionalInfoList", "#/properties/additionalInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.shippingExceptionVO !== void 0) {
      let data134 = data.shippingExceptionVO;
      if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
        if (data134.code !== void 0) {
          let data135 = data134.code;
          typeof data135 != "string" && data135 !== null && (vErrors = addError(vErrors, instancePath + "/shippingExceptionVO/code", "contract#/$defs/ShippingException/properties/code/type", "type", { type: schema57.properties.code.type }, "must be string,null"), errors++);
        }
        if (data134.message !== void 0) {
          let data136 = data134.message;
          typeof data136 != "string" && data136 !== null && (vErrors = addError(vErrors, instancePath + "/shippingExceptionVO/message", "contract#/$defs/ShippingException/properties/message/type", "type", { type: schema57.properties.message.type }, "must be string,null"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/shippingExceptionVO", "contract#/$defs/ShippingException/type", "type", { type: "object" }, "must be object"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: schema61.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema61.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats0.validate(data3) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.orderInfoList !== void 0) {
      let data4 = data.orderInfoList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate40(data4[i0], { instancePath: instancePath + "/orderInfoList/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate40.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/orderInfoList", "#/properties/orderInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate39(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate39.errors), errors = vErrors.length), validate38.errors = vErrors, errors === 0;
}
var addOrderFiles_request = validate49;
var schema79 = { type: "object", required: ["fileType", "fileName"], properties: { fileType: { type: "string", enum: ["Shipping Label", "Commercial Invoice", "Bill of Lading", "Product Label", "Carton Label", "Packing List", "Pallet Label", "Other"] }, fileUrl: { type: "string" }, fileBase64: { type: "string", contentEncoding: "base64" }, fileName: { type: "string" }, fileFormat: { type: "string" }, isUpdate: { type: "boolean" } }, if: { required: ["fileUrl"] }, then: { properties: { fileBase64: !1 } }, else: { required: ["fileBase64"] } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.files === void 0 && (missing0 = "files"))
      vErrors = addError(vErrors), errors++;
    else if (data.files !== void 0) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        let _errs4 = errors, len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0], _errs5 = errors;
          if (errors === _errs5)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              data1.fileUrl === void 0 && (missing1 = "fileUrl") && (vErrors = addError(vErrors), errors++);
            } else
              vErrors = addError(vErrors), errors++;
          var valid2 = _errs5 === errors;
          if (valid2)
            break;
        }
        valid2 ? (errors = _errs4, vErrors !== null && (_errs4 ? forgetErrors(vErrors, _errs4) : vErrors = null)) : (vErrors = addError(vErrors), errors++);
      }
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null), _valid0) {
    let _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.files !== void 0) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        let _errs9 = errors, len1 = data2.length, valid4 = !0;
        if (data2.length > 0) {
          let count0 = 0;
          for (let i1 = 0; i1 < len1; i1++) {
            let data3 = data2[i1], _errs10 = errors;
            data3 && typeof data3 == "object" && !Array.isArray(data3) ? data3.fileBase64 === void 0 && (vErrors = addError(vErrors, instancePath + "/files/" + i1, "#/then/properties/files/contains/required", "required", { missingProperty: "fileBase64" }, "must have required property 'fileBase64'"), errors++) : (vErrors = addError(vErrors, instancePath + "/files/" + i1, "#/then/properties/files/contains/type", "type", { type: "object" }, "must be object"), errors++);
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
        valid4 ? (errors = _errs9, vErrors !== null && (_errs9 ? forgetErrors(vErrors, _errs9) : vErrors = null)) : (vErrors = addError(vErrors, instancePath + "/files", "#/then/properties/files/contains", "contains", { minContains: 0, maxContains: 0 }, "must contain at least 0 and no more than 0 valid item(s)"), errors++);
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
  }
  if (valid0 || (vErrors = addError(vErrors, instancePath, "#/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data.files === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "files" }, "must have required property 'files'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.files !== void 0) {
      let data8 = data.files;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2], _errs25 = errors, valid9 = !0, _errs26 = errors;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            let missing2;
            data9.fileUrl === void 0 && (missing2 = "fileUrl") && (vErrors = addError(vErrors), errors++);
          }
          var _valid2 = _errs26 === errors;
          errors = _errs25, vErrors !== null && (_errs25 ? forgetErrors(vErrors, _errs25) : vErrors = null);
          let ifClause0;
          if (_valid2) {
            let _errs27 = errors;
            data9 && typeof data9 == "object" && !Array.isArray(data9) && data9.fileBase64 !== void 0 && (vErrors = addError(vErrors, instancePath + "/files/" + i2 + "/fileBase64", "contract#/$defs/OrderAttachment/then/properties/fileBase64/false schema", "false schema", {}, "boolean schema is false"), errors++);
            var _valid2 = _errs27 === errors;
            valid9 = _valid2, ifClause0 = "then";
          } else {
            let _errs28 = errors;
            data9 && typeof data9 == "object" && !Array.isArray(data9) && data9.fileBase64 === void 0 && (vErrors = addError(vErrors, instancePath + "/files/" + i2, "contract#/$defs/OrderAttachment/else/required", "required", { missingProperty: "fileBase64" }, "must have required property 'fileBase64'"), errors++);
            var _valid2 = _errs28 === errors;
            valid9 = _valid2, ifClause0 = "else";
          }
          if (valid9 || (vErrors = addError(vErrors, instancePath + "/files/" + i2, "contract#/$defs/OrderAttachment/if", "if", { failingKeyword: ifClause0 }, 'must match "' + ifClause0 + '" schema'), errors++), data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.fileType === void 0 && (vErrors = addError(vErrors, instancePath + "/files/" + i2, "contract#/$defs/OrderAttachment/required", "required", { missingProperty: "fileType" }, "must have required property 'fileType'"), errors++), data9.fileName === void 0 && (vErrors = addError(vErrors, instancePath + "/files/" + i2, "contract#/$defs/OrderAttachment/required", "required", { missingProperty: "fileName" }, "must have required property 'fileName'"), errors++), data9.fileType !== void 0) {
              let data11 = data9.fileType;
              typeof data11 != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i2 + "/fileType", "contract#/$defs/OrderAttachment/properties/fileType/type", "type", { type: "string" }, "must be string"), errors++), data11 === "Shipping Label" || data11 === "Commercial Invoice" || data11 === "Bill of Lading" || data11 === "Product Label" || data11 === "Carton Label" || data11 === "Packing List" || data11 === "Pallet Label" || data11 === "Other" || (vErrors = addError(vErrors, instancePath + "/files/" + i2 + "/fileType", "contract#/$defs/OrderAttachment/properties/fileType/enum", "enum", { allowedValues: schema79.properties.fileType.enum }, "must be equal to one of the allowed values"), errors++);
            }
            data9.fileUrl !== void 0 && typeof data9.fileUrl != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i2 + "/fileUrl", "contract#/$defs/OrderAttachment/properties/fileUrl/type", "type", { type: "string" }, "must be string"), errors++), data9.fileBase64 !== void 0 && typeof data9.fileBase64 != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i2 + "/fileBase64", "contract#/$defs/OrderAttachment/properties/fileBase64/type", "type", { type: "string" }, "must be string"), errors++), data9.fileName !== void 0 && typeof data9.fileName != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i2 + "/fileName", "contract#/$defs/OrderAttachment/properties/fileName/type", "type", { type: "string" }, "must be string"), errors++), data9.fileFormat !== void 0 && typeof data9.fileFormat != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i2 + "/fileFormat", "contract#/$defs/OrderAttachment/properties/fileFormat/type", "type", { type: "string" }, "must be string"), errors++), data9.isUpdate !== void 0 && typeof data9.isUpdate != "boolean" && (vErrors = addError(vErrors, instancePath + "/files/" + i2 + "/isUpdate", "contract#/$defs/OrderAttachment/properties/isUpdate/type", "type", { type: "boolean" }, "must be boolean"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/files/" + i2, "contract#/$defs/OrderAttachment/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/files", "#/properties/files/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.shippingInstructions !== void 0) {
      let data17 = data.shippingInstructions;
      data17 && typeof data17 == "object" && !Array.isArray(data17) ? (data17.carrier !== void 0 && typeof data17.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrier", "contract#/$defs/OrderAttachmentShipping/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data17.carrierService !== void 0 && typeof data17.carrierService != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierService", "contract#/$defs/OrderAttachmentShipping/properties/carrierService/type", "type", { type: "string" }, "must be string"), errors++), data17.trackingNumber !== void 0 && typeof data17.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/trackingNumber", "contract#/$defs/OrderAttachmentShipping/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/shippingInstructions", "contract#/$defs/OrderAttachmentShipping/type", "type", { type: "object" }, "must be object"), errors++);
    }
    data.pickupCode !== void 0 && typeof data.pickupCode != "string" && (vErrors = addError(vErrors, instancePath + "/pickupCode", "#/properties/pickupCode/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate50.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate50(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate50.errors), errors = vErrors.length), validate49.errors = vErrors, errors === 0;
}
var addOrderFiles_response = validate52;
var schema82 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderAttachmentsResponse/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/OrderAttachmentsResponse/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/OrderAttachmentsResponse/properties/code/type", "type", { type: schema82.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/OrderAttachmentsResponse/properties/message/type", "type", { type: schema82.properties.message.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/OrderAttachmentsResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate52.errors = vErrors, errors === 0;
}
var updateLogisticStatus_request = validate53;
var schema85 = { type: "object", required: ["status"], properties: { orderNumber: { type: "string" }, wmsOrderNumber: { type: "string" }, trackingNumber: { type: "string" }, status: { type: "string", enum: ["PENDING", "SHIPPED", "IN_TRANSIT", "DELIVERYING", "DELIVERED", "NOT_FOUND", "EXCEPTION", "CANCELLED"] }, extUserId: { type: "string" }, eventList: { type: "array", items: { $ref: "contract#/$defs/LogisticEvent" } } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "status" }, "must have required property 'status'"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.wmsOrderNumber !== void 0 && typeof data.wmsOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/wmsOrderNumber", "#/properties/wmsOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0) {
      let data3 = data.status;
      typeof data3 != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data3 === "PENDING" || data3 === "SHIPPED" || data3 === "IN_TRANSIT" || data3 === "DELIVERYING" || data3 === "DELIVERED" || data3 === "NOT_FOUND" || data3 === "EXCEPTION" || data3 === "CANCELLED" || (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/enum", "enum", { allowedValues: schema85.properties.status.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.eventList !== void 0) {
      let data5 = data.eventList;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.event !== void 0 && typeof data6.event != "string" && (vErrors = addError(vErrors, instancePath + "/eventList/" + i0 + "/event", "contract#/$defs/LogisticEvent/properties/event/type", "type", { type: "string" }, "must be string"), errors++), data6.eventDate !== void 0) {
              let data8 = data6.eventDate;
              typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = addError(vErrors, instancePath + "/eventList/" + i0 + "/eventDate", "contract#/$defs/LogisticEvent/properties/eventDate/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data8 == "number" && isFinite(data8) && (formats0.validate(data8) || (vErrors = addError(vErrors, instancePath + "/eventList/" + i0 + "/eventDate", "contract#/$defs/LogisticEvent/properties/eventDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/eventList/" + i0, "contract#/$defs/LogisticEvent/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/eventList", "#/properties/eventList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate55.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.customerCode === void 0 && (missing0 = "customerCode") && (vErrors = addError(vErrors), errors++);
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.orderNumberList !== void 0) {
      let data0 = data.orderNumberList;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0, "#/then/properties/orderNumberList/items/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data1.orderNumber !== void 0)) {
            let data2 = data1.orderNumber;
            typeof data2 == "string" && data2.length < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/orderNumber", "#/then/properties/orderNumberList/items/properties/orderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++);
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/else/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.orderNumberList !== void 0)) {
      let data3 = data.orderNumberList;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4) && (data4.wmsOrderNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i1, "#/else/properties/orderNumberList/items/required", "required", { missingProperty: "wmsOrderNumber" }, "must have required property 'wmsOrderNumber'"), errors++), data4.wmsOrderNumber !== void 0)) {
            let data5 = data4.wmsOrderNumber;
            typeof data5 == "string" && data5.length < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i1 + "/wmsOrderNumber", "#/else/properties/orderNumberList/items/properties/wmsOrderNumber/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++);
          }
        }
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (valid0 || (vErrors = addError(vErrors, instancePath, "#/if", "if", { failingKeyword: ifClause0 }, 'must match "' + ifClause0 + '" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumberList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumberList" }, "must have required property 'orderNumberList'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.updateTrackNo !== void 0 && typeof data.updateTrackNo != "boolean" && (vErrors = addError(vErrors, instancePath + "/updateTrackNo", "#/properties/updateTrackNo/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.orderNumberList !== void 0) {
      let data10 = data.orderNumberList;
      if (Array.isArray(data10)) {
        data10.length < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumberList", "#/properties/orderNumberList/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate55(data10[i2], { instancePath: instancePath + "/orderNumberList/" + i2, parentData: data10, parentDataProperty: i2, rootData }) || (vErrors = addErrors(vErrors, validate55.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/orderNumberList", "#/properties/orderNumberList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate54.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate54(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate54.errors), errors = vErrors.length), validate53.errors = vErrors, errors === 0;
}
var updateLogisticStatus_response = validate58;
var schema88 = { type: "object", required: ["success", "result"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, result: { $ref: "contract#/$defs/LogisticStatusResult" } } }, schema89 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: "string" }, message: { type: "string" }, warehouseCode: { type: ["string", "null"] }, orderNumberList: { type: "array", items: { $ref: "contract#/$defs/LogisticStatusFailure" } } } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0 && typeof data.code != "string" && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "string" }, "must be string"), errors++), data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0) {
      let data3 = data.warehouseCode;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: schema89.properties.warehouseCode.type }, "must be string,null"), errors++);
    }
    if (data.orderNumberList !== void 0) {
      let data4 = data.orderNumberList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          data5 && typeof data5 == "object" && !Array.isArray(data5) ? (data5.orderNumber !== void 0 && typeof data5.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/orderNumber", "contract#/$defs/LogisticStatusFailure/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data5.wmsOrderNumber !== void 0 && typeof data5.wmsOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/wmsOrderNumber", "contract#/$defs/LogisticStatusFailure/properties/wmsOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data5.trackingNumber !== void 0 && typeof data5.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/trackingNumber", "contract#/$defs/LogisticStatusFailure/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data5.status !== void 0 && typeof data5.status != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/status", "contract#/$defs/LogisticStatusFailure/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data5.extUserId !== void 0 && typeof data5.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/extUserId", "contract#/$defs/LogisticStatusFailure/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data5.errorMessage !== void 0 && typeof data5.errorMessage != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/errorMessage", "contract#/$defs/LogisticStatusFailure/properties/errorMessage/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0, "contract#/$defs/LogisticStatusFailure/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderNumberList", "#/properties/orderNumberList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate60.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.result === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "result" }, "must have required property 'result'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: schema88.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema88.properties.message.type }, "must be string,null"), errors++);
    }
    data.result !== void 0 && (validate60(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = addErrors(vErrors, validate60.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate59.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate59(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate59.errors), errors = vErrors.length), validate58.errors = vErrors, errors === 0;
}
var updateOnlineStatus_request = validate63;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.orderNumberList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumberList" }, "must have required property 'orderNumberList'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumberList !== void 0) {
      let data3 = data.orderNumberList;
      if (Array.isArray(data3)) {
        data3.length < 1 && (vErrors = addError(vErrors, instancePath + "/orderNumberList", "#/properties/orderNumberList/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          data4 && typeof data4 == "object" && !Array.isArray(data4) ? (data4.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0, "contract#/$defs/OnlineStatusEntry/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data4.onlineStatus === void 0 && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0, "contract#/$defs/OnlineStatusEntry/required", "required", { missingProperty: "onlineStatus" }, "must have required property 'onlineStatus'"), errors++), data4.orderNumber !== void 0 && typeof data4.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/orderNumber", "contract#/$defs/OnlineStatusEntry/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data4.onlineStatus !== void 0 && typeof data4.onlineStatus != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/onlineStatus", "contract#/$defs/OnlineStatusEntry/properties/onlineStatus/type", "type", { type: "string" }, "must be string"), errors++), data4.extUserId !== void 0 && typeof data4.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/extUserId", "contract#/$defs/OnlineStatusEntry/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0, "contract#/$defs/OnlineStatusEntry/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderNumberList", "#/properties/orderNumberList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate64.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate64(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate64.errors), errors = vErrors.length), validate63.errors = vErrors, errors === 0;
}
var updateOnlineStatus_response = validate66;
var schema95 = { type: "object", required: ["success", "result"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, result: { $ref: "contract#/$defs/OnlineStatusResult" } } }, schema96 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: "string" }, message: { type: "string" }, warehouseCode: { type: ["string", "null"] }, orderNumberList: { type: "array", items: { $ref: "contract#/$defs/OnlineStatusFailure" } } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0 && typeof data.code != "string" && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "string" }, "must be string"), errors++), data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0) {
      let data3 = data.warehouseCode;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: schema96.properties.warehouseCode.type }, "must be string,null"), errors++);
    }
    if (data.orderNumberList !== void 0) {
      let data4 = data.orderNumberList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          data5 && typeof data5 == "object" && !Array.isArray(data5) ? (data5.orderNumber !== void 0 && typeof data5.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/orderNumber", "contract#/$defs/OnlineStatusFailure/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data5.onlineStatus !== void 0 && typeof data5.onlineStatus != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/onlineStatus", "contract#/$defs/OnlineStatusFailure/properties/onlineStatus/type", "type", { type: "string" }, "must be string"), errors++), data5.extUserId !== void 0 && typeof data5.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/extUserId", "contract#/$defs/OnlineStatusFailure/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data5.errorMessage !== void 0 && typeof data5.errorMessage != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0 + "/errorMessage", "contract#/$defs/OnlineStatusFailure/properties/errorMessage/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/orderNumberList/" + i0, "contract#/$defs/OnlineStatusFailure/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/orderNumberList", "#/properties/orderNumberList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate68.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.result === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "result" }, "must have required property 'result'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: schema95.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema95.properties.message.type }, "must be string,null"), errors++);
    }
    data.result !== void 0 && (validate68(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = addErrors(vErrors, validate68.errors), errors = vErrors.length));
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate67.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate67(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate67.errors), errors = vErrors.length), validate66.errors = vErrors, errors === 0;
}
var createProductionOrder_request = validate71;
var schema99 = { type: "object", required: ["productionOrderNumber", "customerCode", "warehouseCode", "productionType", "itemList"], properties: { partnerId: { type: "string" }, productionOrderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, productionType: { type: "string", enum: ["KITTING", "UNKITTING"] }, note: { type: "string" }, itemList: { type: "array", minItems: 1, items: { $ref: "contract#/$defs/ProductionOrderLine" } } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lineNo === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "lineNo" }, "must have required property 'lineNo'"), errors++), data.fromItemList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "fromItemList" }, "must have required property 'fromItemList'"), errors++), data.toItemList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "toItemList" }, "must have required property 'toItemList'"), errors++), data.lineNo !== void 0 && typeof data.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/lineNo", "#/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data.fromItemList !== void 0) {
      let data1 = data.fromItemList;
      if (Array.isArray(data1)) {
        data1.length < 1 && (vErrors = addError(vErrors, instancePath + "/fromItemList", "#/properties/fromItemList/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.skuCode === void 0 && (vErrors = addError(vErrors, instancePath + "/fromItemList/" + i0, "contract#/$defs/ProductionOrderItem/required", "required", { missingProperty: "skuCode" }, "must have required property 'skuCode'"), errors++), data2.expectQty === void 0 && (vErrors = addError(vErrors, instancePath + "/fromItemList/" + i0, "contract#/$defs/ProductionOrderItem/required", "required", { missingProperty: "expectQty" }, "must have required property 'expectQty'"), errors++), data2.skuCode !== void 0 && typeof data2.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/fromItemList/" + i0 + "/skuCode", "contract#/$defs/ProductionOrderItem/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data2.description !== void 0 && typeof data2.description != "string" && (vErrors = addError(vErrors, instancePath + "/fromItemList/" + i0 + "/description", "contract#/$defs/ProductionOrderItem/properties/description/type", "type", { type: "string" }, "must be string"), errors++), data2.unit !== void 0 && typeof data2.unit != "string" && (vErrors = addError(vErrors, instancePath + "/fromItemList/" + i0 + "/unit", "contract#/$defs/ProductionOrderItem/properties/unit/type", "type", { type: "string" }, "must be string"), errors++), data2.expectQty !== void 0) {
              let data6 = data2.expectQty;
              typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/fromItemList/" + i0 + "/expectQty", "contract#/$defs/ProductionOrderItem/properties/expectQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data6 == "number" && isFinite(data6) && ((data6 <= 0 || isNaN(data6)) && (vErrors = addError(vErrors, instancePath + "/fromItemList/" + i0 + "/expectQty", "contract#/$defs/ProductionOrderItem/properties/expectQty/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++), formats2.validate(data6) || (vErrors = addError(vErrors, instancePath + "/fromItemList/" + i0 + "/expectQty", "contract#/$defs/ProductionOrderItem/properties/expectQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/fromItemList/" + i0, "contract#/$defs/ProductionOrderItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/fromItemList", "#/properties/fromItemList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.toItemList !== void 0) {
      let data7 = data.toItemList;
      if (Array.isArray(data7)) {
        data7.length < 1 && (vErrors = addError(vErrors, instancePath + "/toItemList", "#/properties/toItemList/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.skuCode === void 0 && (vErrors = addError(vErrors, instancePath + "/toItemList/" + i1, "contract#/$defs/ProductionOrderItem/required", "required", { missingProperty: "skuCode" }, "must have required property 'skuCode'"), errors++), data8.expectQty === void 0 && (vErrors = addError(vErrors, instancePath + "/toItemList/" + i1, "contract#/$defs/ProductionOrderItem/required", "required", { missingProperty: "expectQty" }, "must have required property 'expectQty'"), errors++), data8.skuCode !== void 0 && typeof data8.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/toItemList/" + i1 + "/skuCode", "contract#/$defs/ProductionOrderItem/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data8.description !== void 0 && typeof data8.description != "string" && (vErrors = addError(vErrors, instancePath + "/toItemList/" + i1 + "/description", "contract#/$defs/ProductionOrderItem/properties/description/type", "type", { type: "string" }, "must be string"), errors++), data8.unit !== void 0 && typeof data8.unit != "string" && (vErrors = addError(vErrors, instancePath + "/toItemList/" + i1 + "/unit", "contract#/$defs/ProductionOrderItem/properties/unit/type", "type", { type: "string" }, "must be string"), errors++), data8.expectQty !== void 0) {
              let data12 = data8.expectQty;
              typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = addError(vErrors, instancePath + "/toItemList/" + i1 + "/expectQty", "contract#/$defs/ProductionOrderItem/properties/expectQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data12 == "number" && isFinite(data12) && ((data12 <= 0 || isNaN(data12)) && (vErrors = addError(vErrors, instancePath + "/toItemList/" + i1 + "/expectQty", "contract#/$defs/ProductionOrderItem/properties/expectQty/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++), formats2.validate(data12) || (vErrors = addError(vErrors, instancePath + "/toItemList/" + i1 + "/expectQty", "contract#/$defs/ProductionOrderItem/properties/expectQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/toItemList/" + i1, "contract#/$defs/ProductionOrderItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/toItemList", "#/properties/toItemList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate73.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productionOrderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "productionOrderNumber" }, "must have required property 'productionOrderNumber'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.productionType === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "productionType" }, "must have required property 'productionType'"), errors++), data.itemList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "itemList" }, "must have required property 'itemList'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.productionOrderNumber !== void 0 && typeof data.productionOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/productionOrderNumber", "#/properties/productionOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.productionType !== void 0) {
      let data4 = data.productionType;
      typeof data4 != "string" && (vErrors = addError(vErrors, instancePath + "/productionType", "#/properties/productionType/type", "type", { type: "string" }, "must be string"), errors++), data4 === "KITTING" || data4 === "UNKITTING" || (vErrors = addError(vErrors, instancePath + "/productionType", "#/properties/productionType/enum", "enum", { allowedValues: schema99.properties.productionType.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.note !== void 0 && typeof data.note != "string" && (vErrors = addError(vErrors, instancePath + "/note", "#/properties/note/type", "type", { type: "string" }, "must be string"), errors++), data.itemList !== void 0) {
      let data6 = data.itemList;
      if (Array.isArray(data6)) {
        data6.length < 1 && (vErrors = addError(vErrors, instancePath + "/itemList", "#/properties/itemList/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate73(data6[i0], { instancePath: instancePath + "/itemList/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate73.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/itemList", "#/properties/itemList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate72.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate72(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate72.errors), errors = vErrors.length), validate71.errors = vErrors, errors === 0;
}
var createProductionOrder_response = validate76;
var schema104 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ProductionOrderCreationResponse/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/ProductionOrderCreationResponse/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/ProductionOrderCreationResponse/properties/code/type", "type", { type: schema104.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/ProductionOrderCreationResponse/properties/message/type", "type", { type: schema104.properties.message.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/ProductionOrderCreationResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate76.errors = vErrors, errors === 0;
}
var cancelProductionOrder_request = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.productionOrderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ProductionOrderCancellation/required", "required", { missingProperty: "productionOrderNumber" }, "must have required property 'productionOrderNumber'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ProductionOrderCancellation/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "contract#/$defs/ProductionOrderCancellation/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.productionOrderNumber !== void 0 && typeof data.productionOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/productionOrderNumber", "contract#/$defs/ProductionOrderCancellation/properties/productionOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/ProductionOrderCancellation/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath, "contract#/$defs/ProductionOrderCancellation/type", "type", { type: "object" }, "must be object"), errors++), validate77.errors = vErrors, errors === 0;
}
var cancelProductionOrder_response = validate78;
var schema108 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ProductionOrderCancellationResponse/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/ProductionOrderCancellationResponse/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/ProductionOrderCancellationResponse/properties/code/type", "type", { type: schema108.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/ProductionOrderCancellationResponse/properties/message/type", "type", { type: schema108.properties.message.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/ProductionOrderCancellationResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate78.errors = vErrors, errors === 0;
}
var createAsn_request = validate79;
var schema111 = { type: "object", required: ["sku", "quantity"], properties: { sku: { type: "string" }, quantity: { type: "integer", format: "int32", exclusiveMinimum: 0 }, lineNo: { type: "string" }, skuStatus: { type: "string", enum: ["GOOD", "DAMAGE"] }, poNumber: { type: "string" }, poLineNo: { type: "string" }, markCode: { type: "string" }, barCodeEA: { type: "string" }, mfgDate: { type: "string" }, expDate: { type: "string" }, batchNo: { type: "string" }, originCountry: { type: "string" }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" } } }, schema112 = { type: "object", required: ["markCode"], properties: { markCode: { type: "string" }, weight: { type: "number" }, length: { type: "number" }, width: { type: "number" }, height: { type: "number" }, lengthUnit: { type: "string", enum: ["cm", "In", "m"] }, weightUnit: { type: "string", enum: ["KG", "LBS", "GRAM"] } } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "partnerId" }, "must have required property 'partnerId'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data.asnLineItems === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnLineItems" }, "must have required property 'asnLineItems'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extAsnNumber !== void 0 && typeof data.extAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/extAsnNumber", "#/properties/extAsnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.asnType !== void 0 && typeof data.asnType != "string" && (vErrors = addError(vErrors, instancePath + "/asnType", "#/properties/asnType/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.referenceNumber !== void 0 && typeof data.referenceNumber != "string" && (vErrors = addError(vErrors, instancePath + "/referenceNumber", "#/properties/referenceNumber/type", "type", { type: "string" }, "must be string"), errors++), data.containerNumber !== void 0 && typeof data.containerNumber != "string" && (vErrors = addError(vErrors, instancePath + "/containerNumber", "#/properties/containerNumber/type", "type", { type: "string" }, "must be string"), errors++), data.sealNumber !== void 0 && typeof data.sealNumber != "string" && (vErrors = addError(vErrors, instancePath + "/sealNumber", "#/properties/sealNumber/type", "type", { type: "string" }, "must be string"), errors++), data.expectedReceiptDate !== void 0 && typeof data.expectedReceiptDate != "string" && (vErrors = addError(vErrors, instancePath + "/expectedReceiptDate", "#/properties/expectedReceiptDate/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseNotes", "#/properties/warehouseNotes/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.supplier !== void 0 && typeof data.supplier != "string" && (vErrors = addError(vErrors, instancePath + "/supplier", "#/properties/supplier/type", "type", { type: "string" }, "must be string"), errors++), data.capacityType !== void 0 && typeof data.capacityType != "string" && (vErrors = addError(vErrors, instancePath + "/capacityType", "#/properties/capacityType/type", "type", { type: "string" }, "must be string"), errors++), data.isSpecifyBatch !== void 0 && typeof data.isSpecifyBatch != "boolean" && (vErrors = addError(vErrors, instancePath + "/isSpecifyBatch", "#/properties/isSpecifyBatch/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.snUrl !== void 0 && typeof data.snUrl != "string" && (vErrors = addError(vErrors, instancePath + "/snUrl", "#/properties/snUrl/type", "type", { type: "string" }, "must be string"), errors++), data.udf5 !== void 0 && typeof data.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/udf5", "#/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data.udf6 !== void 0 && typeof data.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/udf6", "#/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data.udf7 !== void 0 && typeof data.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/udf7", "#/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data.udf8 !== void 0 && typeof data.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/udf8", "#/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data.udf9 !== void 0 && typeof data.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/udf9", "#/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data.udf10 !== void 0 && typeof data.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/udf10", "#/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data.udf11 !== void 0 && typeof data.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/udf11", "#/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data.udf12 !== void 0 && typeof data.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/udf12", "#/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++), data.asnTagList !== void 0) {
      let data26 = data.asnTagList;
      if (Array.isArray(data26)) {
        let len0 = data26.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data27 = data26[i0];
          typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27) || (vErrors = addError(vErrors, instancePath + "/asnTagList/" + i0, "#/properties/asnTagList/items/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data27 == "number" && isFinite(data27) && (formats0.validate(data27) || (vErrors = addError(vErrors, instancePath + "/asnTagList/" + i0, "#/properties/asnTagList/items/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnTagList", "#/properties/asnTagList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.asnLineItems !== void 0) {
      let data28 = data.asnLineItems;
      if (Array.isArray(data28)) {
        let len1 = data28.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data29 = data28[i1];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1, "contract#/$defs/AdvanceShipNoticeLine/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data29.quantity === void 0 && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1, "contract#/$defs/AdvanceShipNoticeLine/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++), data29.sku !== void 0 && typeof data29.sku != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/sku", "contract#/$defs/AdvanceShipNoticeLine/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data29.quantity !== void 0) {
              let data31 = data29.quantity;
              typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/quantity", "contract#/$defs/AdvanceShipNoticeLine/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data31 == "number" && isFinite(data31) && ((data31 <= 0 || isNaN(data31)) && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/quantity", "contract#/$defs/AdvanceShipNoticeLine/properties/quantity/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++), formats2.validate(data31) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/quantity", "contract#/$defs/AdvanceShipNoticeLine/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data29.lineNo !== void 0 && typeof data29.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/lineNo", "contract#/$defs/AdvanceShipNoticeLine/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data29.skuStatus !== void 0) {
              let data33 = data29.skuStatus;
              typeof data33 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/skuStatus", "contract#/$defs/AdvanceShipNoticeLine/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data33 === "GOOD" || data33 === "DAMAGE" || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/skuStatus", "contract#/$defs/AdvanceShipNoticeLine/properties/skuStatus/enum", "enum", { allowedValues: schema111.properties.skuStatus.enum }, "must be equal to one of the allowed values"), errors++);
            }
            data29.poNumber !== void 0 && typeof data29.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/poNumber", "contract#/$defs/AdvanceShipNoticeLine/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data29.poLineNo !== void 0 && typeof data29.poLineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/poLineNo", "contract#/$defs/AdvanceShipNoticeLine/properties/poLineNo/type", "type", { type: "string" }, "must be string"), errors++), data29.markCode !== void 0 && typeof data29.markCode != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/markCode", "contract#/$defs/AdvanceShipNoticeLine/properties/markCode/type", "type", { type: "string" }, "must be string"), errors++), data29.barCodeEA !== void 0 && typeof data29.barCodeEA != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/barCodeEA", "contract#/$defs/AdvanceShipNoticeLine/properties/barCodeEA/type", "type", { type: "string" }, "must be string"), errors++), data29.mfgDate !== void 0 && typeof data29.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/mfgDate", "contract#/$defs/AdvanceShipNoticeLine/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data29.expDate !== void 0 && typeof data29.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/expDate", "contract#/$defs/AdvanceShipNoticeLine/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data29.batchNo !== void 0 && typeof data29.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/batchNo", "contract#/$defs/AdvanceShipNoticeLine/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data29.originCountry !== void 0 && typeof data29.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/originCountry", "contract#/$defs/AdvanceShipNoticeLine/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data29.udf1 !== void 0 && typeof data29.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf1", "contract#/$defs/AdvanceShipNoticeLine/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data29.udf2 !== void 0 && typeof data29.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf2", "contract#/$defs/AdvanceShipNoticeLine/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data29.udf3 !== void 0 && typeof data29.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf3", "contract#/$defs/AdvanceShipNoticeLine/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data29.udf4 !== void 0 && typeof data29.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf4", "contract#/$defs/AdvanceShipNoticeLine/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data29.udf5 !== void 0 && typeof data29.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf5", "contract#/$defs/AdvanceShipNoticeLine/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data29.udf6 !== void 0 && typeof data29.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf6", "contract#/$defs/AdvanceShipNoticeLine/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data29.udf7 !== void 0 && typeof data29.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf7", "contract#/$defs/AdvanceShipNoticeLine/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data29.udf8 !== void 0 && typeof data29.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf8", "contract#/$defs/AdvanceShipNoticeLine/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data29.udf9 !== void 0 && typeof data29.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf9", "contract#/$defs/AdvanceShipNoticeLine/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data29.udf10 !== void 0 && typeof data29.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf10", "contract#/$defs/AdvanceShipNoticeLine/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data29.udf11 !== void 0 && typeof data29.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf11", "contract#/$defs/AdvanceShipNoticeLine/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data29.udf12 !== void 0 && typeof data29.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf12", "contract#/$defs/AdvanceShipNoticeLine/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1, "contract#/$defs/AdvanceShipNoticeLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnLineItems", "#/properties/asnLineItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.markList !== void 0) {
      let data54 = data.markList;
      if (Array.isArray(data54)) {
        let len2 = data54.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data55 = data54[i2];
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.markCode === void 0 && (vErrors = addError(vErrors, instancePath + "/markList/" + i2, "contract#/$defs/AsnShippingMark/required", "required", { missingProperty: "markCode" }, "must have required property 'markCode'"), errors++), data55.markCode !== void 0 && typeof data55.markCode != "string" && (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/markCode", "contract#/$defs/AsnShippingMark/properties/markCode/type", "type", { type: "string" }, "must be string"), errors++), data55.weight !== void 0) {
              let data57 = data55.weight;
              typeof data57 == "number" && isFinite(data57) || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/weight", "contract#/$defs/AsnShippingMark/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data55.length !== void 0) {
              let data58 = data55.length;
              typeof data58 == "number" && isFinite(data58) || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/length", "contract#/$defs/AsnShippingMark/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data55.width !== void 0) {
              let data59 = data55.width;
              typeof data59 == "number" && isFinite(data59) || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/width", "contract#/$defs/AsnShippingMark/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data55.height !== void 0) {
              let data60 = data55.height;
              typeof data60 == "number" && isFinite(data60) || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/height", "contract#/$defs/AsnShippingMark/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data55.lengthUnit !== void 0) {
              let data61 = data55.lengthUnit;
              typeof data61 != "string" && (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/lengthUnit", "contract#/$defs/AsnShippingMark/properties/lengthUnit/type", "type", { type: "string" }, "must be string"), errors++), data61 === "cm" || data61 === "In" || data61 === "m" || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/lengthUnit", "contract#/$defs/AsnShippingMark/properties/lengthUnit/enum", "enum", { allowedValues: schema112.properties.lengthUnit.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data55.weightUnit !== void 0) {
              let data62 = data55.weightUnit;
              typeof data62 != "string" && (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/weightUnit", "contract#/$defs/AsnShippingMark/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data62 === "KG" || data62 === "LBS" || data62 === "GRAM" || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/weightUnit", "contract#/$defs/AsnShippingMark/properties/weightUnit/enum", "enum", { allowedValues: schema112.properties.weightUnit.enum }, "must be equal to one of the allowed values"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/markList/" + i2, "contract#/$defs/AsnShippingMark/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/markList", "#/properties/markList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate80.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate80(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate80.errors), errors = vErrors.length), validate79.errors = vErrors, errors === 0;
}
var createAsn_response = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/MetaResponse/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/MetaResponse/properties/code/type", "type", { type: schema44.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/MetaResponse/properties/message/type", "type", { type: schema44.properties.message.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate82.errors = vErrors, errors === 0;
}
var cancelAsn_request = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnCancellation/required", "required", { missingProperty: "partnerId" }, "must have required property 'partnerId'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnCancellation/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.asnNumbers === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnCancellation/required", "required", { missingProperty: "asnNumbers" }, "must have required property 'asnNumbers'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "contract#/$defs/AsnCancellation/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/AsnCancellation/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumbers !== void 0) {
      let data2 = data.asnNumbers;
      if (Array.isArray(data2)) {
        data2.length < 1 && (vErrors = addError(vErrors, instancePath + "/asnNumbers", "contract#/$defs/AsnCancellation/properties/asnNumbers/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data2[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0, "contract#/$defs/AsnCancellation/properties/asnNumbers/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/asnNumbers", "contract#/$defs/AsnCancellation/properties/asnNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "contract#/$defs/AsnCancellation/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnCancellation/type", "type", { type: "object" }, "must be object"), errors++;
  return validate83.errors = vErrors, errors === 0;
}
var cancelAsn_response = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/MetaResponse/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/MetaResponse/properties/code/type", "type", { type: schema44.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/MetaResponse/properties/message/type", "type", { type: schema44.properties.message.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate84.errors = vErrors, errors === 0;
}
var queryAsns_request = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnQuery/required", "required", { missingProperty: "partnerId" }, "must have required property 'partnerId'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.asnNumbers === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnQuery/required", "required", { missingProperty: "asnNumbers" }, "must have required property 'asnNumbers'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "contract#/$defs/AsnQuery/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/AsnQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumbers !== void 0) {
      let data2 = data.asnNumbers;
      if (Array.isArray(data2)) {
        data2.length > 100 && (vErrors = addError(vErrors, instancePath + "/asnNumbers", "contract#/$defs/AsnQuery/properties/asnNumbers/maxItems", "maxItems", { limit: 100 }, "must NOT have more than 100 items"), errors++), data2.length < 1 && (vErrors = addError(vErrors, instancePath + "/asnNumbers", "contract#/$defs/AsnQuery/properties/asnNumbers/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? data3.length < 1 && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0, "contract#/$defs/AsnQuery/properties/asnNumbers/items/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0, "contract#/$defs/AsnQuery/properties/asnNumbers/items/type", "type", { type: "string" }, "must be string"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnNumbers", "contract#/$defs/AsnQuery/properties/asnNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "contract#/$defs/AsnQuery/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate85.errors = vErrors, errors === 0;
}
var queryAsns_response = validate86;
var schema122 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, asnInfoList: { type: "array", items: { $ref: "contract#/$defs/InboundOrder" } } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseNotes", "#/properties/warehouseNotes/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extAsnNumber !== void 0 && typeof data.extAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/extAsnNumber", "#/properties/extAsnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.wmsAsnNumber !== void 0 && typeof data.wmsAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/wmsAsnNumber", "#/properties/wmsAsnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.poNumber !== void 0 && typeof data.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/poNumber", "#/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data.receiveTime !== void 0 && typeof data.receiveTime != "string" && (vErrors = addError(vErrors, instancePath + "/receiveTime", "#/properties/receiveTime/type", "type", { type: "string" }, "must be string"), errors++), data.remark !== void 0 && typeof data.remark != "string" && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.asnType !== void 0 && typeof data.asnType != "string" && (vErrors = addError(vErrors, instancePath + "/asnType", "#/properties/asnType/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.referenceNumber !== void 0 && typeof data.referenceNumber != "string" && (vErrors = addError(vErrors, instancePath + "/referenceNumber", "#/properties/referenceNumber/type", "type", { type: "string" }, "must be string"), errors++), data.containerNumber !== void 0 && typeof data.containerNumber != "string" && (vErrors = addError(vErrors, instancePath + "/containerNumber", "#/properties/containerNumber/type", "type", { type: "string" }, "must be string"), errors++), data.sealNumber !== void 0 && typeof data.sealNumber != "string" && (vErrors = addError(vErrors, instancePath + "/sealNumber", "#/properties/sealNumber/type", "type", { type: "string" }, "must be string"), errors++), data.snUrl !== void 0 && typeof data.snUrl != "string" && (vErrors = addError(vErrors, instancePath + "/snUrl", "#/properties/snUrl/type", "type", { type: "string" }, "must be string"), errors++), data.asnLineItems !== void 0) {
      let data18 = data.asnLineItems;
      if (Array.isArray(data18)) {
        let len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data19 = data18[i0];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.sku !== void 0 && typeof data19.sku != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/sku", "contract#/$defs/InboundOrderLine/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data19.quantity !== void 0) {
              let data21 = data19.quantity;
              typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/quantity", "contract#/$defs/InboundOrderLine/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data21 == "number" && isFinite(data21) && (formats2.validate(data21) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/quantity", "contract#/$defs/InboundOrderLine/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data19.putawayedQuantity !== void 0) {
              let data22 = data19.putawayedQuantity;
              typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/putawayedQuantity", "contract#/$defs/InboundOrderLine/properties/putawayedQuantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data22 == "number" && isFinite(data22) && (formats2.validate(data22) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/putawayedQuantity", "contract#/$defs/InboundOrderLine/properties/putawayedQuantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data19.lineNo !== void 0 && typeof data19.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/lineNo", "contract#/$defs/InboundOrderLine/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data19.expectedQuantity !== void 0) {
              let data24 = data19.expectedQuantity;
              typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/expectedQuantity", "contract#/$defs/InboundOrderLine/properties/expectedQuantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data24 == "number" && isFinite(data24) && (formats2.validate(data24) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/expectedQuantity", "contract#/$defs/InboundOrderLine/properties/expectedQuantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data19.skuStatus !== void 0 && typeof data19.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuStatus", "contract#/$defs/InboundOrderLine/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data19.mfgDate !== void 0 && typeof data19.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/mfgDate", "contract#/$defs/InboundOrderLine/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data19.expDate !== void 0 && typeof data19.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/expDate", "contract#/$defs/InboundOrderLine/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data19.originCountry !== void 0 && typeof data19.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/originCountry", "contract#/$defs/InboundOrderLine/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data19.batchNo !== void 0 && typeof data19.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/batchNo", "contract#/$defs/InboundOrderLine/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0, "contract#/$defs/InboundOrderLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnLineItems", "#/properties/asnLineItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate88.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: schema122.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema122.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.asnInfoList !== void 0) {
      let data3 = data.asnInfoList;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate88(data3[i0], { instancePath: instancePath + "/asnInfoList/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate88.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/asnInfoList", "#/properties/asnInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate87.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate87(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate87.errors), errors = vErrors.length), validate86.errors = vErrors, errors === 0;
}
var batchQueryAsns_request = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !0, _errs3 = errors, _errs4 = errors, valid2 = !1, _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.asnNumbers === void 0 && (missing0 = "asnNumbers"))
      vErrors = addError(vErrors), errors++;
    else if (data.asnNumbers !== void 0) {
      let data0 = data.asnNumbers;
      Array.isArray(data0) && data0.length < 1 && (vErrors = addError(vErrors), errors++);
    }
  }
  var _valid1 = _errs5 === errors;
  if (valid2 = valid2 || _valid1, !valid2) {
    let _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.refNumbers === void 0 && (missing1 = "refNumbers"))
        vErrors = addError(vErrors), errors++;
      else if (data.refNumbers !== void 0) {
        let data1 = data.refNumbers;
        Array.isArray(data1) && data1.length < 1 && (vErrors = addError(vErrors), errors++);
      }
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
  }
  valid2 ? (errors = _errs4, vErrors !== null && (_errs4 ? forgetErrors(vErrors, _errs4) : vErrors = null)) : (vErrors = addError(vErrors), errors++);
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? forgetErrors(vErrors, _errs2) : vErrors = null), !_valid0) {
    let _errs9 = errors, _errs10 = errors, valid5 = !1, _errs11 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.createdTimeFrom === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/else/anyOf/0/required", "required", { missingProperty: "createdTimeFrom" }, "must have required property 'createdTimeFrom'"), errors++), data.createdTimeTo === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/else/anyOf/0/required", "required", { missingProperty: "createdTimeTo" }, "must have required property 'createdTimeTo'"), errors++));
    var _valid2 = _errs11 === errors;
    if (valid5 = valid5 || _valid2, !valid5) {
      let _errs12 = errors;
      data && typeof data == "object" && !Array.isArray(data) && (data.lastUpdatedTimeFrom === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/else/anyOf/1/required", "required", { missingProperty: "lastUpdatedTimeFrom" }, "must have required property 'lastUpdatedTimeFrom'"), errors++), data.lastUpdatedTimeTo === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/else/anyOf/1/required", "required", { missingProperty: "lastUpdatedTimeTo" }, "must have required property 'lastUpdatedTimeTo'"), errors++));
      var _valid2 = _errs12 === errors;
      if (valid5 = valid5 || _valid2, !valid5) {
        let _errs13 = errors;
        data && typeof data == "object" && !Array.isArray(data) && (data.receiveTimeFrom === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/else/anyOf/2/required", "required", { missingProperty: "receiveTimeFrom" }, "must have required property 'receiveTimeFrom'"), errors++), data.receiveTimeTo === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/else/anyOf/2/required", "required", { missingProperty: "receiveTimeTo" }, "must have required property 'receiveTimeTo'"), errors++));
        var _valid2 = _errs13 === errors;
        valid5 = valid5 || _valid2;
      }
    }
    valid5 ? (errors = _errs10, vErrors !== null && (_errs10 ? forgetErrors(vErrors, _errs10) : vErrors = null)) : (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/else/anyOf", "anyOf", {}, "must match a schema in anyOf"), errors++);
    var _valid0 = _errs9 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/if", "if", { failingKeyword: "else" }, 'must match "else" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "contract#/$defs/AsnBatchQuery/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/AsnBatchQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "contract#/$defs/AsnBatchQuery/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumbers !== void 0) {
      let data5 = data.asnNumbers;
      if (Array.isArray(data5)) {
        data5.length > 100 && (vErrors = addError(vErrors, instancePath + "/asnNumbers", "contract#/$defs/AsnBatchQuery/properties/asnNumbers/maxItems", "maxItems", { limit: 100 }, "must NOT have more than 100 items"), errors++);
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data5[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0, "contract#/$defs/AsnBatchQuery/properties/asnNumbers/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/asnNumbers", "contract#/$defs/AsnBatchQuery/properties/asnNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.refNumbers !== void 0) {
      let data7 = data.refNumbers;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data7[i1] != "string" && (vErrors = addError(vErrors, instancePath + "/refNumbers/" + i1, "contract#/$defs/AsnBatchQuery/properties/refNumbers/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/refNumbers", "contract#/$defs/AsnBatchQuery/properties/refNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.asnType !== void 0 && typeof data.asnType != "string" && (vErrors = addError(vErrors, instancePath + "/asnType", "contract#/$defs/AsnBatchQuery/properties/asnType/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "contract#/$defs/AsnBatchQuery/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.receiveTimeFrom !== void 0) {
      let data11 = data.receiveTimeFrom;
      typeof data11 == "string" ? pattern5.test(data11) || (vErrors = addError(vErrors, instancePath + "/receiveTimeFrom", "contract#/$defs/AsnBatchQuery/properties/receiveTimeFrom/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/receiveTimeFrom", "contract#/$defs/AsnBatchQuery/properties/receiveTimeFrom/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.receiveTimeTo !== void 0) {
      let data12 = data.receiveTimeTo;
      typeof data12 == "string" ? pattern5.test(data12) || (vErrors = addError(vErrors, instancePath + "/receiveTimeTo", "contract#/$defs/AsnBatchQuery/properties/receiveTimeTo/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/receiveTimeTo", "contract#/$defs/AsnBatchQuery/properties/receiveTimeTo/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.putawayCompletedTimeFrom !== void 0) {
      let data13 = data.putawayCompletedTimeFrom;
      typeof data13 == "string" ? pattern5.test(data13) || (vErrors = addError(vErrors, instancePath + "/putawayCompletedTimeFrom", "contract#/$defs/AsnBatchQuery/properties/putawayCompletedTimeFrom/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/putawayCompletedTimeFrom", "contract#/$defs/AsnBatchQuery/properties/putawayCompletedTimeFrom/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.putawayCompletedTimeTo !== void 0) {
      let data14 = data.putawayCompletedTimeTo;
      typeof data14 == "string" ? pattern5.test(data14) || (vErrors = addError(vErrors, instancePath + "/putawayCompletedTimeTo", "contract#/$defs/AsnBatchQuery/properties/putawayCompletedTimeTo/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/putawayCompletedTimeTo", "contract#/$defs/AsnBatchQuery/properties/putawayCompletedTimeTo/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.createdTimeFrom !== void 0) {
      let data15 = data.createdTimeFrom;
      typeof data15 == "string" ? pattern5.test(data15) || (vErrors = addError(vErrors, instancePath + "/createdTimeFrom", "contract#/$defs/AsnBatchQuery/properties/createdTimeFrom/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/createdTimeFrom", "contract#/$defs/AsnBatchQuery/properties/createdTimeFrom/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.createdTimeTo !== void 0) {
      let data16 = data.createdTimeTo;
      typeof data16 == "string" ? pattern5.test(data16) || (vErrors = addError(vErrors, instancePath + "/createdTimeTo", "contract#/$defs/AsnBatchQuery/properties/createdTimeTo/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/createdTimeTo", "contract#/$defs/AsnBatchQuery/properties/createdTimeTo/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.lastUpdatedTimeFrom !== void 0) {
      let data17 = data.lastUpdatedTimeFrom;
      typeof data17 == "string" ? pattern5.test(data17) || (vErrors = addError(vErrors, instancePath + "/lastUpdatedTimeFrom", "contract#/$defs/AsnBatchQuery/properties/lastUpdatedTimeFrom/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/lastUpdatedTimeFrom", "contract#/$defs/AsnBatchQuery/properties/lastUpdatedTimeFrom/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.lastUpdatedTimeTo !== void 0) {
      let data18 = data.lastUpdatedTimeTo;
      typeof data18 == "string" ? pattern5.test(data18) || (vErrors = addError(vErrors, instancePath + "/lastUpdatedTimeTo", "contract#/$defs/AsnBatchQuery/properties/lastUpdatedTimeTo/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/lastUpdatedTimeTo", "contract#/$defs/AsnBatchQuery/properties/lastUpdatedTimeTo/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.stage !== void 0 && typeof data.stage != "string" && (vErrors = addError(vErrors, instancePath + "/stage", "contract#/$defs/AsnBatchQuery/properties/stage/type", "type", { type: "string" }, "must be string"), errors++), data.ifNeedBatchInfo !== void 0 && typeof data.ifNeedBatchInfo != "boolean" && (vErrors = addError(vErrors, instancePath + "/ifNeedBatchInfo", "contract#/$defs/AsnBatchQuery/properties/ifNeedBatchInfo/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.page !== void 0) {
      let data21 = data.page;
      typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21) || (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/AsnBatchQuery/properties/page/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data21 == "number" && isFinite(data21) && (formats2.validate(data21) || (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/AsnBatchQuery/properties/page/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data22 = data.pageSize;
      typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/AsnBatchQuery/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data22 == "number" && isFinite(data22) && ((data22 > 200 || isNaN(data22)) && (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/AsnBatchQuery/properties/pageSize/maximum", "maximum", { comparison: "<=", limit: 200 }, "must be <= 200"), errors++), formats2.validate(data22) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/AsnBatchQuery/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnBatchQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate91.errors = vErrors, errors === 0;
}
var batchQueryAsns_response = validate92;
var schema128 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, total: { type: "integer", format: "int64" }, asnInfoList: { type: "array", items: { $ref: "contract#/$defs/InboundOrderDetails" } } } };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.infoType !== void 0 && typeof data.infoType != "string" && (vErrors = addError(vErrors, instancePath + "/infoType", "#/properties/infoType/type", "type", { type: "string" }, "must be string"), errors++), data.infoTypeCode !== void 0 && typeof data.infoTypeCode != "string" && (vErrors = addError(vErrors, instancePath + "/infoTypeCode", "#/properties/infoTypeCode/type", "type", { type: "string" }, "must be string"), errors++), data.content !== void 0 && typeof data.content != "string" && (vErrors = addError(vErrors, instancePath + "/content", "#/properties/content/type", "type", { type: "string" }, "must be string"), errors++), data.note !== void 0 && typeof data.note != "string" && (vErrors = addError(vErrors, instancePath + "/note", "#/properties/note/type", "type", { type: "string" }, "must be string"), errors++), data.uploadedTime !== void 0 && typeof data.uploadedTime != "string" && (vErrors = addError(vErrors, instancePath + "/uploadedTime", "#/properties/uploadedTime/type", "type", { type: "string" }, "must be string"), errors++), data.asnAdditionalFiles !== void 0) {
      let data5 = data.asnAdditionalFiles;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          data6 && typeof data6 == "object" && !Array.isArray(data6) ? (data6.fileName !== void 0 && typeof data6.fileName != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/fileName", "contract#/$defs/InboundAdditionalFile/properties/fileName/type", "type", { type: "string" }, "must be string"), errors++), data6.fileUrl !== void 0 && typeof data6.fileUrl != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/fileUrl", "contract#/$defs/InboundAdditionalFile/properties/fileUrl/type", "type", { type: "string" }, "must be string"), errors++), data6.fileType !== void 0 && typeof data6.fileType != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/fileType", "contract#/$defs/InboundAdditionalFile/properties/fileType/type", "type", { type: "string" }, "must be string"), errors++), data6.fileFormat !== void 0 && typeof data6.fileFormat != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/fileFormat", "contract#/$defs/InboundAdditionalFile/properties/fileFormat/type", "type", { type: "string" }, "must be string"), errors++), data6.isUpdate !== void 0 && typeof data6.isUpdate != "boolean" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/isUpdate", "contract#/$defs/InboundAdditionalFile/properties/isUpdate/type", "type", { type: "boolean" }, "must be boolean"), errors++), data6.fileBase64 !== void 0 && typeof data6.fileBase64 != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/fileBase64", "contract#/$defs/InboundAdditionalFile/properties/fileBase64/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0, "contract#/$defs/InboundAdditionalFile/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles", "#/properties/asnAdditionalFiles/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate95.errors = vErrors, errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseNotes", "#/properties/warehouseNotes/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extAsnNumber !== void 0 && typeof data.extAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/extAsnNumber", "#/properties/extAsnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.wmsAsnNumber !== void 0 && typeof data.wmsAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/wmsAsnNumber", "#/properties/wmsAsnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.receiveTime !== void 0 && typeof data.receiveTime != "string" && (vErrors = addError(vErrors, instancePath + "/receiveTime", "#/properties/receiveTime/type", "type", { type: "string" }, "must be string"), errors++), data.remark !== void 0 && typeof data.remark != "string" && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.wmsStatus !== void 0 && typeof data.wmsStatus != "string" && (vErrors = addError(vErrors, instancePath + "/wmsStatus", "#/properties/wmsStatus/type", "type", { type: "string" }, "must be string"), errors++), data.stage !== void 0 && typeof data.stage != "string" && (vErrors = addError(vErrors, instancePath + "/stage", "#/properties/stage/type", "type", { type: "string" }, "must be string"), errors++), data.putawayStage !== void 0 && typeof data.putawayStage != "string" && (vErrors = addError(vErrors, instancePath + "/putawayStage", "#/properties/putawayStage/type", "type", { type: "string" }, "must be string"), errors++), data.asnType !== void 0 && typeof data.asnType != "string" && (vErrors = addError(vErrors, instancePath + "/asnType", "#/properties/asnType/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.referenceNumber !== void 0 && typeof data.referenceNumber != "string" && (vErrors = addError(vErrors, instancePath + "/referenceNumber", "#/properties/referenceNumber/type", "type", { type: "string" }, "must be string"), errors++), data.containerNumber !== void 0 && typeof data.containerNumber != "string" && (vErrors = addError(vErrors, instancePath + "/containerNumber", "#/properties/containerNumber/type", "type", { type: "string" }, "must be string"), errors++), data.sealNumber !== void 0 && typeof data.sealNumber != "string" && (vErrors = addError(vErrors, instancePath + "/sealNumber", "#/properties/sealNumber/type", "type", { type: "string" }, "must be string"), errors++), data.expectedReceiptDate !== void 0 && typeof data.expectedReceiptDate != "string" && (vErrors = addError(vErrors, instancePath + "/expectedReceiptDate", "#/properties/expectedReceiptDate/type", "type", { type: "string" }, "must be string"), errors++), data.wmsDocSource !== void 0 && typeof data.wmsDocSource != "string" && (vErrors = addError(vErrors, instancePath + "/wmsDocSource", "#/properties/wmsDocSource/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.itemLineQty !== void 0) {
      let data23 = data.itemLineQty;
      typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23) || (vErrors = addError(vErrors, instancePath + "/itemLineQty", "#/properties/itemLineQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data23 == "number" && isFinite(data23) && (formats2.validate(data23) || (vErrors = addError(vErrors, instancePath + "/itemLineQty", "#/properties/itemLineQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.supplier !== void 0 && typeof data.supplier != "string" && (vErrors = addError(vErrors, instancePath + "/supplier", "#/properties/supplier/type", "type", { type: "string" }, "must be string"), errors++), data.putawayTime !== void 0 && typeof data.putawayTime != "string" && (vErrors = addError(vErrors, instancePath + "/putawayTime", "#/properties/putawayTime/type", "type", { type: "string" }, "must be string"), errors++), data.arrivalTime !== void 0 && typeof data.arrivalTime != "string" && (vErrors = addError(vErrors, instancePath + "/arrivalTime", "#/properties/arrivalTime/type", "type", { type: "string" }, "must be string"), errors++), data.udf5 !== void 0 && typeof data.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/udf5", "#/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data.udf6 !== void 0 && typeof data.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/udf6", "#/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data.udf7 !== void 0 && typeof data.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/udf7", "#/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data.udf8 !== void 0 && typeof data.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/udf8", "#/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data.udf9 !== void 0 && typeof data.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/udf9", "#/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data.udf10 !== void 0 && typeof data.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/udf10", "#/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data.udf11 !== void 0 && typeof data.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/udf11", "#/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data.udf12 !== void 0 && typeof data.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/udf12", "#/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++), data.snUrl !== void 0 && typeof data.snUrl != "string" && (vErrors = addError(vErrors, instancePath + "/snUrl", "#/properties/snUrl/type", "type", { type: "string" }, "must be string"), errors++), data.asnLineItems !== void 0) {
      let data36 = data.asnLineItems;
      if (Array.isArray(data36)) {
        let len0 = data36.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data37 = data36[i0];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.sku !== void 0 && typeof data37.sku != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/sku", "contract#/$defs/InboundOrderDetailsLine/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data37.quantity !== void 0) {
              let data39 = data37.quantity;
              typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/quantity", "contract#/$defs/InboundOrderDetailsLine/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data39 == "number" && isFinite(data39) && (formats2.validate(data39) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/quantity", "contract#/$defs/InboundOrderDetailsLine/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data37.lineNo !== void 0 && typeof data37.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/lineNo", "contract#/$defs/InboundOrderDetailsLine/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data37.putawayedQuantity !== void 0) {
              let data41 = data37.putawayedQuantity;
              typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/putawayedQuantity", "contract#/$defs/InboundOrderDetailsLine/properties/putawayedQuantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data41 == "number" && isFinite(data41) && (formats2.validate(data41) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/putawayedQuantity", "contract#/$defs/InboundOrderDetailsLine/properties/putawayedQuantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data37.expectedQuantity !== void 0) {
              let data42 = data37.expectedQuantity;
              typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/expectedQuantity", "contract#/$defs/InboundOrderDetailsLine/properties/expectedQuantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data42 == "number" && isFinite(data42) && (formats2.validate(data42) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/expectedQuantity", "contract#/$defs/InboundOrderDetailsLine/properties/expectedQuantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data37.poLineNo !== void 0 && typeof data37.poLineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/poLineNo", "contract#/$defs/InboundOrderDetailsLine/properties/poLineNo/type", "type", { type: "string" }, "must be string"), errors++), data37.poNumber !== void 0 && typeof data37.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/poNumber", "contract#/$defs/InboundOrderDetailsLine/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data37.skuLength !== void 0) {
              let data45 = data37.skuLength;
              typeof data45 == "number" && isFinite(data45) ? formats6.validate(data45) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuLength", "contract#/$defs/InboundOrderDetailsLine/properties/skuLength/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuLength", "contract#/$defs/InboundOrderDetailsLine/properties/skuLength/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data37.skuWidth !== void 0) {
              let data46 = data37.skuWidth;
              typeof data46 == "number" && isFinite(data46) ? formats6.validate(data46) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuWidth", "contract#/$defs/InboundOrderDetailsLine/properties/skuWidth/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuWidth", "contract#/$defs/InboundOrderDetailsLine/properties/skuWidth/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data37.skuHeight !== void 0) {
              let data47 = data37.skuHeight;
              typeof data47 == "number" && isFinite(data47) ? formats6.validate(data47) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuHeight", "contract#/$defs/InboundOrderDetailsLine/properties/skuHeight/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuHeight", "contract#/$defs/InboundOrderDetailsLine/properties/skuHeight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data37.dimensionUnit !== void 0 && typeof data37.dimensionUnit != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/dimensionUnit", "contract#/$defs/InboundOrderDetailsLine/properties/dimensionUnit/type", "type", { type: "string" }, "must be string"), errors++), data37.skuWeight !== void 0) {
              let data49 = data37.skuWeight;
              typeof data49 == "number" && isFinite(data49) ? formats6.validate(data49) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuWeight", "contract#/$defs/InboundOrderDetailsLine/properties/skuWeight/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuWeight", "contract#/$defs/InboundOrderDetailsLine/properties/skuWeight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data37.weightUnit !== void 0 && typeof data37.weightUnit != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/weightUnit", "contract#/$defs/InboundOrderDetailsLine/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data37.skuStatus !== void 0 && typeof data37.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuStatus", "contract#/$defs/InboundOrderDetailsLine/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data37.mfgDate !== void 0 && typeof data37.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/mfgDate", "contract#/$defs/InboundOrderDetailsLine/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data37.expDate !== void 0 && typeof data37.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/expDate", "contract#/$defs/InboundOrderDetailsLine/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data37.batchNo !== void 0 && typeof data37.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/batchNo", "contract#/$defs/InboundOrderDetailsLine/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data37.originCountry !== void 0 && typeof data37.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/originCountry", "contract#/$defs/InboundOrderDetailsLine/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data37.udf1 !== void 0 && typeof data37.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf1", "contract#/$defs/InboundOrderDetailsLine/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data37.udf2 !== void 0 && typeof data37.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf2", "contract#/$defs/InboundOrderDetailsLine/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data37.udf3 !== void 0 && typeof data37.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf3", "contract#/$defs/InboundOrderDetailsLine/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data37.udf4 !== void 0 && typeof data37.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf4", "contract#/$defs/InboundOrderDetailsLine/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data37.udf5 !== void 0 && typeof data37.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf5", "contract#/$defs/InboundOrderDetailsLine/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data37.udf6 !== void 0 && typeof data37.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf6", "contract#/$defs/InboundOrderDetailsLine/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data37.udf7 !== void 0 && typeof data37.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf7", "contract#/$defs/InboundOrderDetailsLine/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data37.udf8 !== void 0 && typeof data37.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf8", "contract#/$defs/InboundOrderDetailsLine/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data37.udf9 !== void 0 && typeof data37.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf9", "contract#/$defs/InboundOrderDetailsLine/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data37.udf10 !== void 0 && typeof data37.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf10", "contract#/$defs/InboundOrderDetailsLine/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data37.udf11 !== void 0 && typeof data37.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf11", "contract#/$defs/InboundOrderDetailsLine/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data37.udf12 !== void 0 && typeof data37.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf12", "contract#/$defs/InboundOrderDetailsLine/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0, "contract#/$defs/InboundOrderDetailsLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnLineItems", "#/properties/asnLineItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.adjustInfos !== void 0) {
      let data68 = data.adjustInfos;
      if (Array.isArray(data68)) {
        let len1 = data68.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data69 = data68[i1];
          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
            if (data69.sku !== void 0 && typeof data69.sku != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/sku", "contract#/$defs/InboundAdjustment/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data69.adjustQty !== void 0) {
              let data71 = data69.adjustQty;
              typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71) || (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/adjustQty", "contract#/$defs/InboundAdjustment/properties/adjustQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data71 == "number" && isFinite(data71) && (formats2.validate(data71) || (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/adjustQty", "contract#/$defs/InboundAdjustment/properties/adjustQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data69.skuStatus !== void 0 && typeof data69.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/skuStatus", "contract#/$defs/InboundAdjustment/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data69.mfgDate !== void 0 && typeof data69.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/mfgDate", "contract#/$defs/InboundAdjustment/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data69.expDate !== void 0 && typeof data69.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/expDate", "contract#/$defs/InboundAdjustment/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data69.batchNo !== void 0 && typeof data69.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/batchNo", "contract#/$defs/InboundAdjustment/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data69.originCountry !== void 0 && typeof data69.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/originCountry", "contract#/$defs/InboundAdjustment/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1, "contract#/$defs/InboundAdjustment/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/adjustInfos", "#/properties/adjustInfos/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.asnItemReceiveDetails !== void 0) {
      let data77 = data.asnItemReceiveDetails;
      if (Array.isArray(data77)) {
        let len2 = data77.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data78 = data77[i2];
          if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
            if (data78.lineNo !== void 0 && typeof data78.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/lineNo", "contract#/$defs/ReceivedItem/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data78.detailId !== void 0 && typeof data78.detailId != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/detailId", "contract#/$defs/ReceivedItem/properties/detailId/type", "type", { type: "string" }, "must be string"), errors++), data78.sku !== void 0 && typeof data78.sku != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/sku", "contract#/$defs/ReceivedItem/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data78.skuStatus !== void 0 && typeof data78.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/skuStatus", "contract#/$defs/ReceivedItem/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data78.receiveQty !== void 0) {
              let data83 = data78.receiveQty;
              typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/receiveQty", "contract#/$defs/ReceivedItem/properties/receiveQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data83 == "number" && isFinite(data83) && (formats2.validate(data83) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/receiveQty", "contract#/$defs/ReceivedItem/properties/receiveQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data78.receiveTime !== void 0 && typeof data78.receiveTime != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/receiveTime", "contract#/$defs/ReceivedItem/properties/receiveTime/type", "type", { type: "string" }, "must be string"), errors++), data78.putawayQty !== void 0) {
              let data85 = data78.putawayQty;
              typeof data85 == "number" && !(data85 % 1) && !isNaN(data85) && isFinite(data85) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/putawayQty", "contract#/$defs/ReceivedItem/properties/putawayQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data85 == "number" && isFinite(data85) && (formats2.validate(data85) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/putawayQty", "contract#/$defs/ReceivedItem/properties/putawayQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data78.putawayTime !== void 0 && typeof data78.putawayTime != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/putawayTime", "contract#/$defs/ReceivedItem/properties/putawayTime/type", "type", { type: "string" }, "must be string"), errors++), data78.originCountry !== void 0 && typeof data78.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/originCountry", "contract#/$defs/ReceivedItem/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data78.batchNo !== void 0 && typeof data78.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/batchNo", "contract#/$defs/ReceivedItem/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data78.expDate !== void 0 && typeof data78.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/expDate", "contract#/$defs/ReceivedItem/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data78.mfgDate !== void 0 && typeof data78.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/mfgDate", "contract#/$defs/ReceivedItem/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2, "contract#/$defs/ReceivedItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails", "#/properties/asnItemReceiveDetails/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.batchInfo !== void 0) {
      let data91 = data.batchInfo;
      if (Array.isArray(data91)) {
        let len3 = data91.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data92 = data91[i3];
          if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
            if (data92.lineNo !== void 0 && typeof data92.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/lineNo", "contract#/$defs/ReceivedBatch/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data92.sku !== void 0 && typeof data92.sku != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/sku", "contract#/$defs/ReceivedBatch/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data92.quantity !== void 0) {
              let data95 = data92.quantity;
              typeof data95 == "number" && isFinite(data95) ? formats6.validate(data95) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/quantity", "contract#/$defs/ReceivedBatch/properties/quantity/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/quantity", "contract#/$defs/ReceivedBatch/properties/quantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data92.stockStatus !== void 0 && typeof data92.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/stockStatus", "contract#/$defs/ReceivedBatch/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data92.batchNumber !== void 0 && typeof data92.batchNumber != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/batchNumber", "contract#/$defs/ReceivedBatch/properties/batchNumber/type", "type", { type: "string" }, "must be string"), errors++), data92.mfgDate !== void 0 && typeof data92.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/mfgDate", "contract#/$defs/ReceivedBatch/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data92.expDate !== void 0 && typeof data92.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/expDate", "contract#/$defs/ReceivedBatch/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data92.originCountry !== void 0 && typeof data92.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/originCountry", "contract#/$defs/ReceivedBatch/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3, "contract#/$defs/ReceivedBatch/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/batchInfo", "#/properties/batchInfo/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.additionalInfoList !== void 0) {
      let data101 = data.additionalInfoList;
      if (Array.isArray(data101)) {
        let len4 = data101.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate95(data101[i4], { instancePath: instancePath + "/additionalInfoList/" + i4, parentData: data101, parentDataProperty: i4, rootData }) || (vErrors = addErrors(vErrors, validate95.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/additionalInfoList", "#/properties/additionalInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate94.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: schema128.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema128.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats0.validate(data3) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.asnInfoList !== void 0) {
      let data4 = data.asnInfoList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate94(data4[i0], { instancePath: instancePath + "/asnInfoList/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate94.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/asnInfoList", "#/properties/asnInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate93.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate93(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate93.errors), errors = vErrors.length), validate92.errors = vErrors, errors === 0;
}
var batchOperateItems_request = validate99;
var schema138 = { type: "object", required: ["customerCode", "sku", "description", "packagingList"], properties: { customerCode: { type: "string" }, sku: { type: "string" }, description: { type: "string" }, description1: { type: "string" }, category: { type: "string" }, brand: { type: "string" }, countryOfOrigin: { type: "string", pattern: "^[A-Za-z]{2}$" }, shelfLife: { type: "integer", format: "int32" }, shelfLifeUnit: { type: "string", enum: ["DAY", "MONTH", "YEAR"] }, hsCode: { type: "string" }, batteryFlag: { type: "boolean" }, hazmatFlag: { type: "boolean" }, liquidFlag: { type: "boolean" }, fragileFlag: { type: "boolean" }, careMfgDate: { type: "boolean" }, careExpDate: { type: "boolean" }, careBatch: { type: "boolean" }, careOriginCountry: { type: "boolean" }, requireSerialNumber: { type: "boolean" }, packagingList: { type: "array", items: { $ref: "contract#/$defs/ItemPackage" }, contains: { type: "object", properties: { unit: { const: "EA" } }, required: ["unit"] }, minContains: 1 }, barcodeList: { type: "array", items: { $ref: "contract#/$defs/ItemBarcode" } }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, defaultPrice: { type: "number" }, imageUrl: { type: "string" }, distributionAttributes: { type: "boolean" }, ownerShip: { type: "string" } } }, schema139 = { type: "object", required: ["unit", "length", "width", "height", "weight"], properties: { unit: { type: "string", enum: ["EA", "CS", "INP"] }, pcsQty: { type: "integer", format: "int32" }, length: { type: "number", format: "double" }, width: { type: "number", format: "double" }, height: { type: "number", format: "double" }, volume: { type: "number", format: "double" }, weight: { type: "number", format: "double" }, netWeight: { type: "number", format: "double" }, dimensionUnit: { type: "string", enum: ["Inch", "inch", "cm", "centimeter"] }, weightUnit: { type: "string", enum: ["KG", "LB"] }, overpackRequired: { type: "boolean" } }, if: { properties: { unit: { const: "EA" } }, required: ["unit"] }, then: { properties: { pcsQty: !1, length: { exclusiveMinimum: 0 }, width: { exclusiveMinimum: 0 }, height: { exclusiveMinimum: 0 }, weight: { exclusiveMinimum: 0 } } } }, schema140 = { type: "object", properties: { unit: { type: "string", enum: ["EA", "CS", "INP"] }, barcode: { type: "string" } } }, pattern19 = new RegExp("^[A-Za-z]{2}$", "u");
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.sku === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data.description === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "description" }, "must have required property 'description'"), errors++), data.packagingList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "packagingList" }, "must have required property 'packagingList'"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.sku !== void 0 && typeof data.sku != "string" && (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data.description !== void 0 && typeof data.description != "string" && (vErrors = addError(vErrors, instancePath + "/description", "#/properties/description/type", "type", { type: "string" }, "must be string"), errors++), data.description1 !== void 0 && typeof data.description1 != "string" && (vErrors = addError(vErrors, instancePath + "/description1", "#/properties/description1/type", "type", { type: "string" }, "must be string"), errors++), data.category !== void 0 && typeof data.category != "string" && (vErrors = addError(vErrors, instancePath + "/category", "#/properties/category/type", "type", { type: "string" }, "must be string"), errors++), data.brand !== void 0 && typeof data.brand != "string" && (vErrors = addError(vErrors, instancePath + "/brand", "#/properties/brand/type", "type", { type: "string" }, "must be string"), errors++), data.countryOfOrigin !== void 0) {
      let data6 = data.countryOfOrigin;
      typeof data6 == "string" ? pattern19.test(data6) || (vErrors = addError(vErrors, instancePath + "/countryOfOrigin", "#/properties/countryOfOrigin/pattern", "pattern", { pattern: "^[A-Za-z]{2}$" }, 'must match pattern "^[A-Za-z]{2}$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/countryOfOrigin", "#/properties/countryOfOrigin/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.shelfLife !== void 0) {
      let data7 = data.shelfLife;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = addError(vErrors, instancePath + "/shelfLife", "#/properties/shelfLife/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data7 == "number" && isFinite(data7) && (formats2.validate(data7) || (vErrors = addError(vErrors, instancePath + "/shelfLife", "#/properties/shelfLife/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.shelfLifeUnit !== void 0) {
      let data8 = data.shelfLifeUnit;
      typeof data8 != "string" && (vErrors = addError(vErrors, instancePath + "/shelfLifeUnit", "#/properties/shelfLifeUnit/type", "type", { type: "string" }, "must be string"), errors++), data8 === "DAY" || data8 === "MONTH" || data8 === "YEAR" || (vErrors = addError(vErrors, instancePath + "/shelfLifeUnit", "#/properties/shelfLifeUnit/enum", "enum", { allowedValues: schema138.properties.shelfLifeUnit.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.hsCode !== void 0 && typeof data.hsCode != "string" && (vErrors = addError(vErrors, instancePath + "/hsCode", "#/properties/hsCode/type", "type", { type: "string" }, "must be string"), errors++), data.batteryFlag !== void 0 && typeof data.batteryFlag != "boolean" && (vErrors = addError(vErrors, instancePath + "/batteryFlag", "#/properties/batteryFlag/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.hazmatFlag !== void 0 && typeof data.hazmatFlag != "boolean" && (vErrors = addError(vErrors, instancePath + "/hazmatFlag", "#/properties/hazmatFlag/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.liquidFlag !== void 0 && typeof data.liquidFlag != "boolean" && (vErrors = addError(vErrors, instancePath + "/liquidFlag", "#/properties/liquidFlag/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.fragileFlag !== void 0 && typeof data.fragileFlag != "boolean" && (vErrors = addError(vErrors, instancePath + "/fragileFlag", "#/properties/fragileFlag/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.careMfgDate !== void 0 && typeof data.careMfgDate != "boolean" && (vErrors = addError(vErrors, instancePath + "/careMfgDate", "#/properties/careMfgDate/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.careExpDate !== void 0 && typeof data.careExpDate != "boolean" && (vErrors = addError(vErrors, instancePath + "/careExpDate", "#/properties/careExpDate/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.careBatch !== void 0 && typeof data.careBatch != "boolean" && (vErrors = addError(vErrors, instancePath + "/careBatch", "#/properties/careBatch/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.careOriginCountry !== void 0 && typeof data.careOriginCountry != "boolean" && (vErrors = addError(vErrors, instancePath + "/careOriginCountry", "#/properties/careOriginCountry/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.requireSerialNumber !== void 0 && typeof data.requireSerialNumber != "boolean" && (vErrors = addError(vErrors, instancePath + "/requireSerialNumber", "#/properties/requireSerialNumber/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.packagingList !== void 0) {
      let data19 = data.packagingList;
      if (Array.isArray(data19)) {
        let len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0], _errs44 = errors, valid4 = !0, _errs45 = errors;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            let missing0;
            (data20.unit === void 0 && (missing0 = "unit") || data20.unit !== void 0 && data20.unit !== "EA") && (vErrors = addError(vErrors), errors++);
          }
          var _valid0 = _errs45 === errors;
          if (errors = _errs44, vErrors !== null && (_errs44 ? forgetErrors(vErrors, _errs44) : vErrors = null), _valid0) {
            let _errs47 = errors;
            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
              if (data20.pcsQty !== void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/pcsQty", "contract#/$defs/ItemPackage/then/properties/pcsQty/false schema", "false schema", {}, "boolean schema is false"), errors++), data20.length !== void 0) {
                let data23 = data20.length;
                typeof data23 == "number" && isFinite(data23) && (data23 <= 0 || isNaN(data23)) && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/length", "contract#/$defs/ItemPackage/then/properties/length/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++);
              }
              if (data20.width !== void 0) {
                let data24 = data20.width;
                typeof data24 == "number" && isFinite(data24) && (data24 <= 0 || isNaN(data24)) && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/width", "contract#/$defs/ItemPackage/then/properties/width/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++);
              }
              if (data20.height !== void 0) {
                let data25 = data20.height;
                typeof data25 == "number" && isFinite(data25) && (data25 <= 0 || isNaN(data25)) && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/height", "contract#/$defs/ItemPackage/then/properties/height/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++);
              }
              if (data20.weight !== void 0) {
                let data26 = data20.weight;
                typeof data26 == "number" && isFinite(data26) && (data26 <= 0 || isNaN(data26)) && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/weight", "contract#/$defs/ItemPackage/then/properties/weight/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++);
              }
            }
            var _valid0 = _errs47 === errors;
            valid4 = _valid0;
          }
          if (valid4 || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0, "contract#/$defs/ItemPackage/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.unit === void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0, "contract#/$defs/ItemPackage/required", "required", { missingProperty: "unit" }, "must have required property 'unit'"), errors++), data20.length === void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0, "contract#/$defs/ItemPackage/required", "required", { missingProperty: "length" }, "must have required property 'length'"), errors++), data20.width === void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0, "contract#/$defs/ItemPackage/required", "required", { missingProperty: "width" }, "must have required property 'width'"), errors++), data20.height === void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0, "contract#/$defs/ItemPackage/required", "required", { missingProperty: "height" }, "must have required property 'height'"), errors++), data20.weight === void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0, "contract#/$defs/ItemPackage/required", "required", { missingProperty: "weight" }, "must have required property 'weight'"), errors++), data20.unit !== void 0) {
              let data27 = data20.unit;
              typeof data27 != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/unit", "contract#/$defs/ItemPackage/properties/unit/type", "type", { type: "string" }, "must be string"), errors++), data27 === "EA" || data27 === "CS" || data27 === "INP" || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/unit", "contract#/$defs/ItemPackage/properties/unit/enum", "enum", { allowedValues: schema139.properties.unit.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data20.pcsQty !== void 0) {
              let data28 = data20.pcsQty;
              typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/pcsQty", "contract#/$defs/ItemPackage/properties/pcsQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data28 == "number" && isFinite(data28) && (formats2.validate(data28) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/pcsQty", "contract#/$defs/ItemPackage/properties/pcsQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data20.length !== void 0) {
              let data29 = data20.length;
              typeof data29 == "number" && isFinite(data29) ? formats6.validate(data29) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/length", "contract#/$defs/ItemPackage/properties/length/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/length", "contract#/$defs/ItemPackage/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data20.width !== void 0) {
              let data30 = data20.width;
              typeof data30 == "number" && isFinite(data30) ? formats6.validate(data30) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/width", "contract#/$defs/ItemPackage/properties/width/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/width", "contract#/$defs/ItemPackage/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data20.height !== void 0) {
              let data31 = data20.height;
              typeof data31 == "number" && isFinite(data31) ? formats6.validate(data31) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/height", "contract#/$defs/ItemPackage/properties/height/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/height", "contract#/$defs/ItemPackage/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data20.volume !== void 0) {
              let data32 = data20.volume;
              typeof data32 == "number" && isFinite(data32) ? formats6.validate(data32) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/volume", "contract#/$defs/ItemPackage/properties/volume/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/volume", "contract#/$defs/ItemPackage/properties/volume/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data20.weight !== void 0) {
              let data33 = data20.weight;
              typeof data33 == "number" && isFinite(data33) ? formats6.validate(data33) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/weight", "contract#/$defs/ItemPackage/properties/weight/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/weight", "contract#/$defs/ItemPackage/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data20.netWeight !== void 0) {
              let data34 = data20.netWeight;
              typeof data34 == "number" && isFinite(data34) ? formats6.validate(data34) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/netWeight", "contract#/$defs/ItemPackage/properties/netWeight/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/netWeight", "contract#/$defs/ItemPackage/properties/netWeight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data20.dimensionUnit !== void 0) {
              let data35 = data20.dimensionUnit;
              typeof data35 != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/dimensionUnit", "contract#/$defs/ItemPackage/properties/dimensionUnit/type", "type", { type: "string" }, "must be string"), errors++), data35 === "Inch" || data35 === "inch" || data35 === "cm" || data35 === "centimeter" || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/dimensionUnit", "contract#/$defs/ItemPackage/properties/dimensionUnit/enum", "enum", { allowedValues: schema139.properties.dimensionUnit.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data20.weightUnit !== void 0) {
              let data36 = data20.weightUnit;
              typeof data36 != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/weightUnit", "contract#/$defs/ItemPackage/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data36 === "KG" || data36 === "LB" || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/weightUnit", "contract#/$defs/ItemPackage/properties/weightUnit/enum", "enum", { allowedValues: schema139.properties.weightUnit.enum }, "must be equal to one of the allowed values"), errors++);
            }
            data20.overpackRequired !== void 0 && typeof data20.overpackRequired != "boolean" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/overpackRequired", "contract#/$defs/ItemPackage/properties/overpackRequired/type", "type", { type: "boolean" }, "must be boolean"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/packagingList/" + i0, "contract#/$defs/ItemPackage/type", "type", { type: "object" }, "must be object"), errors++;
        }
        let _errs74 = errors, len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data38 = data19[i1], _errs75 = errors;
          data38 && typeof data38 == "object" && !Array.isArray(data38) ? (data38.unit === void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i1, "#/properties/packagingList/contains/required", "required", { missingProperty: "unit" }, "must have required property 'unit'"), errors++), data38.unit !== void 0 && data38.unit !== "EA" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i1 + "/unit", "#/properties/packagingList/contains/properties/unit/const", "const", { allowedValue: "EA" }, "must be equal to constant"), errors++)) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i1, "#/properties/packagingList/contains/type", "type", { type: "object" }, "must be object"), errors++);
          var valid8 = _errs75 === errors;
          if (valid8)
            break;
        }
        valid8 ? (errors = _errs74, vErrors !== null && (_errs74 ? forgetErrors(vErrors, _errs74) : vErrors = null)) : (vErrors = addError(vErrors, instancePath + "/packagingList", "#/properties/packagingList/contains", "contains", { minContains: 1 }, "must contain at least 1 valid item(s)"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/packagingList", "#/properties/packagingList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.barcodeList !== void 0) {
      let data40 = data.barcodeList;
      if (Array.isArray(data40)) {
        let len2 = data40.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data41 = data40[i2];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.unit !== void 0) {
              let data42 = data41.unit;
              typeof data42 != "string" && (vErrors = addError(vErrors, instancePath + "/barcodeList/" + i2 + "/unit", "contract#/$defs/ItemBarcode/properties/unit/type", "type", { type: "string" }, "must be string"), errors++), data42 === "EA" || data42 === "CS" || data42 === "INP" || (vErrors = addError(vErrors, instancePath + "/barcodeList/" + i2 + "/unit", "contract#/$defs/ItemBarcode/properties/unit/enum", "enum", { allowedValues: schema140.properties.unit.enum }, "must be equal to one of the allowed values"), errors++);
            }
            data41.barcode !== void 0 && typeof data41.barcode != "string" && (vErrors = addError(vErrors, instancePath + "/barcodeList/" + i2 + "/barcode", "contract#/$defs/ItemBarcode/properties/barcode/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/barcodeList/" + i2, "contract#/$defs/ItemBarcode/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/barcodeList", "#/properties/barcodeList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.udf1 !== void 0 && typeof data.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/udf1", "#/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data.udf2 !== void 0 && typeof data.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/udf2", "#/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data.udf3 !== void 0 && typeof data.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/udf3", "#/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data.udf4 !== void 0 && typeof data.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/udf4", "#/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data.udf5 !== void 0 && typeof data.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/udf5", "#/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data.udf6 !== void 0 && typeof data.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/udf6", "#/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data.udf7 !== void 0 && typeof data.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/udf7", "#/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data.udf8 !== void 0 && typeof data.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/udf8", "#/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data.udf9 !== void 0 && typeof data.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/udf9", "#/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data.udf10 !== void 0 && typeof data.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/udf10", "#/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data.udf11 !== void 0 && typeof data.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/udf11", "#/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data.udf12 !== void 0 && typeof data.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/udf12", "#/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++), data.defaultPrice !== void 0) {
      let data56 = data.defaultPrice;
      typeof data56 == "number" && isFinite(data56) || (vErrors = addError(vErrors, instancePath + "/defaultPrice", "#/properties/defaultPrice/type", "type", { type: "number" }, "must be number"), errors++);
    }
    data.imageUrl !== void 0 && typeof data.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/imageUrl", "#/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data.distributionAttributes !== void 0 && typeof data.distributionAttributes != "boolean" && (vErrors = addError(vErrors, instancePath + "/distributionAttributes", "#/properties/distributionAttributes/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.ownerShip !== void 0 && typeof data.ownerShip != "string" && (vErrors = addError(vErrors, instancePath + "/ownerShip", "#/properties/ownerShip/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.itemList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "itemList" }, "must have required property 'itemList'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.itemList !== void 0) {
      let data1 = data.itemList;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate101(data1[i0], { instancePath: instancePath + "/itemList/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate101.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/itemList", "#/properties/itemList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate100.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate100(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate100.errors), errors = vErrors.length), validate99.errors = vErrors, errors === 0;
}
var batchOperateItems_response = validate104;
var schema142 = { type: "object", required: ["success", "results"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, results: { type: "array", items: { $ref: "contract#/$defs/ItemBatchResult" } } } }, schema143 = { type: "object", properties: { index: { type: "integer", format: "int32", minimum: 1 }, sku: { type: ["string", "null"] }, success: { type: "boolean" }, operation: { type: "string" }, info: { type: "string" } } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.results === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "results" }, "must have required property 'results'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: schema142.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema142.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.results !== void 0) {
      let data3 = data.results;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.index !== void 0) {
              let data5 = data4.index;
              typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/index", "contract#/$defs/ItemBatchResult/properties/index/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 < 1 || isNaN(data5)) && (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/index", "contract#/$defs/ItemBatchResult/properties/index/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++), formats2.validate(data5) || (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/index", "contract#/$defs/ItemBatchResult/properties/index/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.sku !== void 0) {
              let data6 = data4.sku;
              typeof data6 != "string" && data6 !== null && (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/sku", "contract#/$defs/ItemBatchResult/properties/sku/type", "type", { type: schema143.properties.sku.type }, "must be string,null"), errors++);
            }
            data4.success !== void 0 && typeof data4.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/success", "contract#/$defs/ItemBatchResult/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data4.operation !== void 0 && typeof data4.operation != "string" && (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/operation", "contract#/$defs/ItemBatchResult/properties/operation/type", "type", { type: "string" }, "must be string"), errors++), data4.info !== void 0 && typeof data4.info != "string" && (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/info", "contract#/$defs/ItemBatchResult/properties/info/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/results/" + i0, "contract#/$defs/ItemBatchResult/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/results", "#/properties/results/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate105.errors = vErrors, errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate105(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate105.errors), errors = vErrors.length), validate104.errors = vErrors, errors === 0;
}
var queryItems_request = validate107;
var schema145 = { type: "object", required: ["customerCode"], properties: { customerCode: { type: "string" }, skus: { type: "array", maxItems: 100, items: { type: "string" } }, createdTimeFrom: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, createdTimeTo: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, updatedTimeFrom: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, updatedTimeTo: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, status: { type: "string", enum: ["Active", "Inactive"] }, page: { type: "integer", format: "int32", exclusiveMinimum: 0 }, pageSize: { type: "integer", format: "int32", exclusiveMinimum: 0, maximum: 200 }, partnerId: { type: "string" } }, if: { properties: { skus: { minItems: 1 } }, required: ["skus"] }, then: {}, else: { required: ["page", "pageSize"], anyOf: [{ required: ["createdTimeFrom", "createdTimeTo"] }, { required: ["updatedTimeFrom", "updatedTimeTo"] }] } };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.skus === void 0 && (missing0 = "skus"))
      vErrors = addError(vErrors), errors++;
    else if (data.skus !== void 0) {
      let data0 = data.skus;
      Array.isArray(data0) && data0.length < 1 && (vErrors = addError(vErrors), errors++);
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? forgetErrors(vErrors, _errs2) : vErrors = null), !_valid0) {
    let _errs5 = errors, _errs6 = errors, valid3 = !1, _errs7 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.createdTimeFrom === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ItemQuery/else/anyOf/0/required", "required", { missingProperty: "createdTimeFrom" }, "must have required property 'createdTimeFrom'"), errors++), data.createdTimeTo === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ItemQuery/else/anyOf/0/required", "required", { missingProperty: "createdTimeTo" }, "must have required property 'createdTimeTo'"), errors++));
    var _valid1 = _errs7 === errors;
    if (valid3 = valid3 || _valid1, !valid3) {
      let _errs8 = errors;
      data && typeof data == "object" && !Array.isArray(data) && (data.updatedTimeFrom === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ItemQuery/else/anyOf/1/required", "required", { missingProperty: "updatedTimeFrom" }, "must have required property 'updatedTimeFrom'"), errors++), data.updatedTimeTo === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ItemQuery/else/anyOf/1/required", "required", { missingProperty: "updatedTimeTo" }, "must have required property 'updatedTimeTo'"), errors++));
      var _valid1 = _errs8 === errors;
      valid3 = valid3 || _valid1;
    }
    valid3 ? (errors = _errs6, vErrors !== null && (_errs6 ? forgetErrors(vErrors, _errs6) : vErrors = null)) : (vErrors = addError(vErrors, instancePath, "contract#/$defs/ItemQuery/else/anyOf", "anyOf", {}, "must match a schema in anyOf"), errors++), data && typeof data == "object" && !Array.isArray(data) && (data.page === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ItemQuery/else/required", "required", { missingProperty: "page" }, "must have required property 'page'"), errors++), data.pageSize === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ItemQuery/else/required", "required", { missingProperty: "pageSize" }, "must have required property 'pageSize'"), errors++));
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = addError(vErrors, instancePath, "contract#/$defs/ItemQuery/if", "if", { failingKeyword: "else" }, 'must match "else" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/ItemQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/ItemQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.skus !== void 0) {
      let data2 = data.skus;
      if (Array.isArray(data2)) {
        data2.length > 100 && (vErrors = addError(vErrors, instancePath + "/skus", "contract#/$defs/ItemQuery/properties/skus/maxItems", "maxItems", { limit: 100 }, "must NOT have more than 100 items"), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data2[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/skus/" + i0, "contract#/$defs/ItemQuery/properties/skus/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/skus", "contract#/$defs/ItemQuery/properties/skus/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.createdTimeFrom !== void 0) {
      let data4 = data.createdTimeFrom;
      typeof data4 == "string" ? pattern5.test(data4) || (vErrors = addError(vErrors, instancePath + "/createdTimeFrom", "contract#/$defs/ItemQuery/properties/createdTimeFrom/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/createdTimeFrom", "contract#/$defs/ItemQuery/properties/createdTimeFrom/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.createdTimeTo !== void 0) {
      let data5 = data.createdTimeTo;
      typeof data5 == "string" ? pattern5.test(data5) || (vErrors = addError(vErrors, instancePath + "/createdTimeTo", "contract#/$defs/ItemQuery/properties/createdTimeTo/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/createdTimeTo", "contract#/$defs/ItemQuery/properties/createdTimeTo/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.updatedTimeFrom !== void 0) {
      let data6 = data.updatedTimeFrom;
      typeof data6 == "string" ? pattern5.test(data6) || (vErrors = addError(vErrors, instancePath + "/updatedTimeFrom", "contract#/$defs/ItemQuery/properties/updatedTimeFrom/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/updatedTimeFrom", "contract#/$defs/ItemQuery/properties/updatedTimeFrom/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.updatedTimeTo !== void 0) {
      let data7 = data.updatedTimeTo;
      typeof data7 == "string" ? pattern5.test(data7) || (vErrors = addError(vErrors, instancePath + "/updatedTimeTo", "contract#/$defs/ItemQuery/properties/updatedTimeTo/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/updatedTimeTo", "contract#/$defs/ItemQuery/properties/updatedTimeTo/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      typeof data8 != "string" && (vErrors = addError(vErrors, instancePath + "/status", "contract#/$defs/ItemQuery/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data8 === "Active" || data8 === "Inactive" || (vErrors = addError(vErrors, instancePath + "/status", "contract#/$defs/ItemQuery/properties/status/enum", "enum", { allowedValues: schema145.properties.status.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.page !== void 0) {
      let data9 = data.page;
      typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/ItemQuery/properties/page/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data9 == "number" && isFinite(data9) && ((data9 <= 0 || isNaN(data9)) && (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/ItemQuery/properties/page/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++), formats2.validate(data9) || (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/ItemQuery/properties/page/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data10 = data.pageSize;
      typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/ItemQuery/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data10 == "number" && isFinite(data10) && ((data10 > 200 || isNaN(data10)) && (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/ItemQuery/properties/pageSize/maximum", "maximum", { comparison: "<=", limit: 200 }, "must be <= 200"), errors++), (data10 <= 0 || isNaN(data10)) && (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/ItemQuery/properties/pageSize/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++), formats2.validate(data10) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/ItemQuery/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "contract#/$defs/ItemQuery/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/ItemQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate107.errors = vErrors, errors === 0;
}
var queryItems_response = validate108;
var schema147 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, total: { type: "integer", format: "int64" }, itemList: { type: "array", items: { $ref: "contract#/$defs/ItemRecord" } } } };
var schema149 = { type: "object", properties: { unit: { type: "string" }, pcsQty: { type: ["integer", "null"], format: "int32" }, length: { type: "number", format: "double" }, width: { type: "number", format: "double" }, height: { type: "number", format: "double" }, weight: { type: "number", format: "double" }, dimensionUnit: { type: "string" }, weightUnit: { type: "string" }, overpackRequired: { type: "boolean" }, imageUrl: { type: "string" }, recommendPackagingMaterial: { type: "string" } } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    (data.success === void 0 && (missing0 = "success") || data.success !== void 0 && data.success !== !0) && (vErrors = addError(vErrors), errors++);
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.packagingList !== void 0) {
      let data1 = data.packagingList;
      if (Array.isArray(data1)) {
        let _errs7 = errors, len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0], _errs8 = errors;
          data2 && typeof data2 == "object" && !Array.isArray(data2) ? (data2.unit === void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0, "#/then/properties/packagingList/allOf/0/contains/required", "required", { missingProperty: "unit" }, "must have required property 'unit'"), errors++), data2.unit !== void 0 && data2.unit !== "EA" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/unit", "#/then/properties/packagingList/allOf/0/contains/properties/unit/const", "const", { allowedValue: "EA" }, "must be equal to constant"), errors++)) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0, "#/then/properties/packagingList/allOf/0/contains/type", "type", { type: "object" }, "must be object"), errors++);
          var valid4 = _errs8 === errors;
          if (valid4)
            break;
        }
        valid4 ? (errors = _errs7, vErrors !== null && (_errs7 ? forgetErrors(vErrors, _errs7) : vErrors = null)) : (vErrors = addError(vErrors, instancePath + "/packagingList", "#/then/properties/packagingList/allOf/0/contains", "contains", { minContains: 1 }, "must contain at least 1 valid item(s)"), errors++);
      }
      if (Array.isArray(data1)) {
        let _errs12 = errors, len1 = data1.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data1[i1], _errs13 = errors;
          data4 && typeof data4 == "object" && !Array.isArray(data4) ? (data4.unit === void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i1, "#/then/properties/packagingList/allOf/1/contains/required", "required", { missingProperty: "unit" }, "must have required property 'unit'"), errors++), data4.unit !== void 0 && data4.unit !== "INP" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i1 + "/unit", "#/then/properties/packagingList/allOf/1/contains/properties/unit/const", "const", { allowedValue: "INP" }, "must be equal to constant"), errors++)) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i1, "#/then/properties/packagingList/allOf/1/contains/type", "type", { type: "object" }, "must be object"), errors++);
          var valid6 = _errs13 === errors;
          if (valid6)
            break;
        }
        valid6 ? (errors = _errs12, vErrors !== null && (_errs12 ? forgetErrors(vErrors, _errs12) : vErrors = null)) : (vErrors = addError(vErrors, instancePath + "/packagingList", "#/then/properties/packagingList/allOf/1/contains", "contains", { minContains: 1 }, "must contain at least 1 valid item(s)"), errors++);
      }
      if (Array.isArray(data1)) {
        let _errs17 = errors, len2 = data1.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data1[i2], _errs18 = errors;
          data6 && typeof data6 == "object" && !Array.isArray(data6) ? (data6.unit === void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i2, "#/then/properties/packagingList/allOf/2/contains/required", "required", { missingProperty: "unit" }, "must have required property 'unit'"), errors++), data6.unit !== void 0 && data6.unit !== "CS" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i2 + "/unit", "#/then/properties/packagingList/allOf/2/contains/properties/unit/const", "const", { allowedValue: "CS" }, "must be equal to constant"), errors++)) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i2, "#/then/properties/packagingList/allOf/2/contains/type", "type", { type: "object" }, "must be object"), errors++);
          var valid8 = _errs18 === errors;
          if (valid8)
            break;
        }
        valid8 ? (errors = _errs17, vErrors !== null && (_errs17 ? forgetErrors(vErrors, _errs17) : vErrors = null)) : (vErrors = addError(vErrors, instancePath + "/packagingList", "#/then/properties/packagingList/allOf/2/contains", "contains", { minContains: 1 }, "must contain at least 1 valid item(s)"), errors++);
      }
      Array.isArray(data1) && (data1.length > 3 && (vErrors = addError(vErrors, instancePath + "/packagingList", "#/then/properties/packagingList/maxItems", "maxItems", { limit: 3 }, "must NOT have more than 3 items"), errors++), data1.length < 3 && (vErrors = addError(vErrors, instancePath + "/packagingList", "#/then/properties/packagingList/minItems", "minItems", { limit: 3 }, "must NOT have fewer than 3 items"), errors++));
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (valid0 || (vErrors = addError(vErrors, instancePath, "#/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0 && typeof data.code != "string" && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "string" }, "must be string"), errors++), data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.sku !== void 0 && typeof data.sku != "string" && (vErrors = addError(vErrors, instancePath + "/sku", "#/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data.description !== void 0 && typeof data.description != "string" && (vErrors = addError(vErrors, instancePath + "/description", "#/properties/description/type", "type", { type: "string" }, "must be string"), errors++), data.category !== void 0 && typeof data.category != "string" && (vErrors = addError(vErrors, instancePath + "/category", "#/properties/category/type", "type", { type: "string" }, "must be string"), errors++), data.brand !== void 0 && typeof data.brand != "string" && (vErrors = addError(vErrors, instancePath + "/brand", "#/properties/brand/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.countryOfOrigin !== void 0) {
      let data17 = data.countryOfOrigin;
      typeof data17 == "string" ? pattern19.test(data17) || (vErrors = addError(vErrors, instancePath + "/countryOfOrigin", "#/properties/countryOfOrigin/pattern", "pattern", { pattern: "^[A-Za-z]{2}$" }, 'must match pattern "^[A-Za-z]{2}$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/countryOfOrigin", "#/properties/countryOfOrigin/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.shelfLife !== void 0) {
      let data18 = data.shelfLife;
      typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (vErrors = addError(vErrors, instancePath + "/shelfLife", "#/properties/shelfLife/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data18 == "number" && isFinite(data18) && (formats2.validate(data18) || (vErrors = addError(vErrors, instancePath + "/shelfLife", "#/properties/shelfLife/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.shelfLifeUnit !== void 0 && typeof data.shelfLifeUnit != "string" && (vErrors = addError(vErrors, instancePath + "/shelfLifeUnit", "#/properties/shelfLifeUnit/type", "type", { type: "string" }, "must be string"), errors++), data.hsCode !== void 0 && typeof data.hsCode != "string" && (vErrors = addError(vErrors, instancePath + "/hsCode", "#/properties/hsCode/type", "type", { type: "string" }, "must be string"), errors++), data.batteryFlag !== void 0 && typeof data.batteryFlag != "boolean" && (vErrors = addError(vErrors, instancePath + "/batteryFlag", "#/properties/batteryFlag/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.hazmatFlag !== void 0 && typeof data.hazmatFlag != "boolean" && (vErrors = addError(vErrors, instancePath + "/hazmatFlag", "#/properties/hazmatFlag/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.liquidFlag !== void 0 && typeof data.liquidFlag != "boolean" && (vErrors = addError(vErrors, instancePath + "/liquidFlag", "#/properties/liquidFlag/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.fragileFlag !== void 0 && typeof data.fragileFlag != "boolean" && (vErrors = addError(vErrors, instancePath + "/fragileFlag", "#/properties/fragileFlag/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.careMfgDate !== void 0 && typeof data.careMfgDate != "boolean" && (vErrors = addError(vErrors, instancePath + "/careMfgDate", "#/properties/careMfgDate/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.careExpDate !== void 0 && typeof data.careExpDate != "boolean" && (vErrors = addError(vErrors, instancePath + "/careExpDate", "#/properties/careExpDate/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.careBatch !== void 0 && typeof data.careBatch != "boolean" && (vErrors = addError(vErrors, instancePath + "/careBatch", "#/properties/careBatch/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.careOriginCountry !== void 0 && typeof data.careOriginCountry != "boolean" && (vErrors = addError(vErrors, instancePath + "/careOriginCountry", "#/properties/careOriginCountry/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.requireSerialNumber !== void 0 && typeof data.requireSerialNumber != "boolean" && (vErrors = addError(vErrors, instancePath + "/requireSerialNumber", "#/properties/requireSerialNumber/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.packagingList !== void 0) {
      let data30 = data.packagingList;
      if (Array.isArray(data30)) {
        let len3 = data30.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data31 = data30[i3];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.unit !== void 0 && typeof data31.unit != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/unit", "contract#/$defs/ItemRecordPackage/properties/unit/type", "type", { type: "string" }, "must be string"), errors++), data31.pcsQty !== void 0) {
              let data33 = data31.pcsQty;
              !(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) && data33 !== null && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/pcsQty", "contract#/$defs/ItemRecordPackage/properties/pcsQty/type", "type", { type: schema149.properties.pcsQty.type }, "must be integer,null"), errors++), typeof data33 == "number" && isFinite(data33) && (formats2.validate(data33) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/pcsQty", "contract#/$defs/ItemRecordPackage/properties/pcsQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data31.length !== void 0) {
              let data34 = data31.length;
              typeof data34 == "number" && isFinite(data34) ? formats6.validate(data34) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/length", "contract#/$defs/ItemRecordPackage/properties/length/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/length", "contract#/$defs/ItemRecordPackage/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data31.width !== void 0) {
              let data35 = data31.width;
              typeof data35 == "number" && isFinite(data35) ? formats6.validate(data35) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/width", "contract#/$defs/ItemRecordPackage/properties/width/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/width", "contract#/$defs/ItemRecordPackage/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data31.height !== void 0) {
              let data36 = data31.height;
              typeof data36 == "number" && isFinite(data36) ? formats6.validate(data36) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/height", "contract#/$defs/ItemRecordPackage/properties/height/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/height", "contract#/$defs/ItemRecordPackage/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data31.weight !== void 0) {
              let data37 = data31.weight;
              typeof data37 == "number" && isFinite(data37) ? formats6.validate(data37) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/weight", "contract#/$defs/ItemRecordPackage/properties/weight/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/weight", "contract#/$defs/ItemRecordPackage/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data31.dimensionUnit !== void 0 && typeof data31.dimensionUnit != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/dimensionUnit", "contract#/$defs/ItemRecordPackage/properties/dimensionUnit/type", "type", { type: "string" }, "must be string"), errors++), data31.weightUnit !== void 0 && typeof data31.weightUnit != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/weightUnit", "contract#/$defs/ItemRecordPackage/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data31.overpackRequired !== void 0 && typeof data31.overpackRequired != "boolean" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/overpackRequired", "contract#/$defs/ItemRecordPackage/properties/overpackRequired/type", "type", { type: "boolean" }, "must be boolean"), errors++), data31.imageUrl !== void 0 && typeof data31.imageUrl != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/imageUrl", "contract#/$defs/ItemRecordPackage/properties/imageUrl/type", "type", { type: "string" }, "must be string"), errors++), data31.recommendPackagingMaterial !== void 0 && typeof data31.recommendPackagingMaterial != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/recommendPackagingMaterial", "contract#/$defs/ItemRecordPackage/properties/recommendPackagingMaterial/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/packagingList/" + i3, "contract#/$defs/ItemRecordPackage/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/packagingList", "#/properties/packagingList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.barcodeList !== void 0) {
      let data43 = data.barcodeList;
      if (Array.isArray(data43)) {
        let len4 = data43.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data44 = data43[i4];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.unit !== void 0 && typeof data44.unit != "string" && (vErrors = addError(vErrors, instancePath + "/barcodeList/" + i4 + "/unit", "contract#/$defs/ItemRecordBarcode/properties/unit/type", "type", { type: "string" }, "must be string"), errors++), data44.barcode !== void 0) {
              let data46 = data44.barcode;
              typeof data46 == "string" ? data46.length < 1 && (vErrors = addError(vErrors, instancePath + "/barcodeList/" + i4 + "/barcode", "contract#/$defs/ItemRecordBarcode/properties/barcode/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/barcodeList/" + i4 + "/barcode", "contract#/$defs/ItemRecordBarcode/properties/barcode/type", "type", { type: "string" }, "must be string"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/barcodeList/" + i4, "contract#/$defs/ItemRecordBarcode/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/barcodeList", "#/properties/barcodeList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.udf1 !== void 0 && typeof data.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/udf1", "#/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data.udf2 !== void 0 && typeof data.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/udf2", "#/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data.udf3 !== void 0 && typeof data.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/udf3", "#/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data.udf4 !== void 0 && typeof data.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/udf4", "#/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate110.errors = vErrors, errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: schema147.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema147.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats0.validate(data3) || (vErrors = addError(vErrors, instancePath + "/total", "#/properties/total/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.itemList !== void 0) {
      let data4 = data.itemList;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate110(data4[i0], { instancePath: instancePath + "/itemList/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate110.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/itemList", "#/properties/itemList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate109.errors = vErrors, errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate109(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate109.errors), errors = vErrors.length), validate108.errors = vErrors, errors === 0;
}
var orderStatus_request = validate113;
var schema152 = { type: "object", required: ["partnerId", "orderNumber", "customerCode", "warehouseCode"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, extUserId: { type: "string" }, poNumber: { type: "string" }, orderTime: { type: "string" }, shippingTime: { type: "string" }, trackingNumber: { type: "string" }, billOfLadingNumber: { type: "string" }, carrier: { type: "string" }, carrierService: { type: "string" }, wmsOrderNumber: { type: "string" }, status: { type: "string" }, stage: { type: "string" }, storeNumber: { type: "string" }, salesChannel: { type: "string" }, orderType: { type: "string" }, externalProviderId: { type: "string" }, externalWarehouseCode: { type: "string" }, externalWarehouseName: { type: "string" }, tcwWarehouseType: { type: "string" }, externalCarrierCode: { type: "string" }, dimensionUnit: { type: "string" }, weightUnit: { type: "string" }, createTime: { type: ["string", "integer"] }, actualLogistic: { type: "string" }, logisticsProvider: { type: "string" }, addressType: { type: "integer", format: "int32" }, snUrl: { type: "string" }, shipTo: { $ref: "contract#/$defs/OrderStatusAddress" }, shipFrom: { $ref: "contract#/$defs/OrderStatusAddress" }, items: { type: "array", items: { $ref: "contract#/$defs/OrderStatusItem" } }, packages: { type: "array", items: { $ref: "contract#/$defs/OrderStatusPackage" } }, pallets: { type: "array", items: { $ref: "contract#/$defs/OrderStatusPallet" } }, snList: { type: "array", items: { $ref: "contract#/$defs/SerialNumbers" } }, batchInfo: { type: "array", items: { $ref: "contract#/$defs/OrderStatusBatch" } }, handlings: { $ref: "contract#/$defs/Handlings" }, shippingExceptionVO: { $ref: "contract#/$defs/ShippingException" }, additionalInfoList: { type: "array", items: { type: "object", additionalProperties: !0 } } } };
var schema160 = { type: "object", properties: { lineNo: { type: "integer", format: "int32" }, sku: { type: "string" }, qty: { type: "integer", format: "int32" }, stockStatus: { type: "string" }, batchNumber: { type: "string" }, mfgDate: { type: "string" }, expDate: { type: "string" }, coo: { type: "string" }, retailSKU: { type: "string" }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, wmsReceiptNo: { type: "string" }, receiptDate: { type: ["string", "integer"] } } };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.packageType !== void 0 && typeof data.packageType != "string" && (vErrors = addError(vErrors, instancePath + "/packageType", "#/properties/packageType/type", "type", { type: "string" }, "must be string"), errors++), data.materialCode !== void 0 && typeof data.materialCode != "string" && (vErrors = addError(vErrors, instancePath + "/materialCode", "#/properties/materialCode/type", "type", { type: "string" }, "must be string"), errors++), data.volume !== void 0) {
      let data2 = data.volume;
      typeof data2 == "number" && isFinite(data2) ? formats6.validate(data2) || (vErrors = addError(vErrors, instancePath + "/volume", "#/properties/volume/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/volume", "#/properties/volume/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.height !== void 0) {
      let data3 = data.height;
      typeof data3 == "number" && isFinite(data3) ? formats6.validate(data3) || (vErrors = addError(vErrors, instancePath + "/height", "#/properties/height/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/height", "#/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.width !== void 0) {
      let data4 = data.width;
      typeof data4 == "number" && isFinite(data4) ? formats6.validate(data4) || (vErrors = addError(vErrors, instancePath + "/width", "#/properties/width/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/width", "#/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.length !== void 0) {
      let data5 = data.length;
      typeof data5 == "number" && isFinite(data5) ? formats6.validate(data5) || (vErrors = addError(vErrors, instancePath + "/length", "#/properties/length/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/length", "#/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.weight !== void 0) {
      let data6 = data.weight;
      typeof data6 == "number" && isFinite(data6) ? formats6.validate(data6) || (vErrors = addError(vErrors, instancePath + "/weight", "#/properties/weight/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/weight", "#/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.packageNumber !== void 0 && typeof data.packageNumber != "string" && (vErrors = addError(vErrors, instancePath + "/packageNumber", "#/properties/packageNumber/type", "type", { type: "string" }, "must be string"), errors++), data.externalPackageNumList !== void 0) {
      let data9 = data.externalPackageNumList;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data9[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/externalPackageNumList/" + i0, "#/properties/externalPackageNumList/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/externalPackageNumList", "#/properties/externalPackageNumList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.logisticsProvider !== void 0 && typeof data.logisticsProvider != "string" && (vErrors = addError(vErrors, instancePath + "/logisticsProvider", "#/properties/logisticsProvider/type", "type", { type: "string" }, "must be string"), errors++), data.actualLogistic !== void 0 && typeof data.actualLogistic != "string" && (vErrors = addError(vErrors, instancePath + "/actualLogistic", "#/properties/actualLogistic/type", "type", { type: "string" }, "must be string"), errors++), data.packageContents !== void 0) {
      let data13 = data.packageContents;
      if (Array.isArray(data13)) {
        let len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.sku !== void 0 && typeof data14.sku != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i1 + "/sku", "contract#/$defs/OrderStatusPackageContent/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data14.quantity !== void 0) {
              let data16 = data14.quantity;
              typeof data16 == "number" && isFinite(data16) ? formats6.validate(data16) || (vErrors = addError(vErrors, instancePath + "/packageContents/" + i1 + "/quantity", "contract#/$defs/OrderStatusPackageContent/properties/quantity/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/packageContents/" + i1 + "/quantity", "contract#/$defs/OrderStatusPackageContent/properties/quantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data14.retailSKU !== void 0 && typeof data14.retailSKU != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i1 + "/retailSKU", "contract#/$defs/OrderStatusPackageContent/properties/retailSKU/type", "type", { type: "string" }, "must be string"), errors++), data14.retailDescription !== void 0 && typeof data14.retailDescription != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i1 + "/retailDescription", "contract#/$defs/OrderStatusPackageContent/properties/retailDescription/type", "type", { type: "string" }, "must be string"), errors++), data14.skuStockStatus !== void 0 && typeof data14.skuStockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i1 + "/skuStockStatus", "contract#/$defs/OrderStatusPackageContent/properties/skuStockStatus/type", "type", { type: "string" }, "must be string"), errors++), data14.mfgDate !== void 0 && typeof data14.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i1 + "/mfgDate", "contract#/$defs/OrderStatusPackageContent/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data14.expDate !== void 0 && typeof data14.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i1 + "/expDate", "contract#/$defs/OrderStatusPackageContent/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data14.batchNo !== void 0 && typeof data14.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i1 + "/batchNo", "contract#/$defs/OrderStatusPackageContent/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data14.originCountry !== void 0 && typeof data14.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/packageContents/" + i1 + "/originCountry", "contract#/$defs/OrderStatusPackageContent/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/packageContents/" + i1, "contract#/$defs/OrderStatusPackageContent/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/packageContents", "#/properties/packageContents/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate115.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.standardPallets !== void 0) {
      let data0 = data.standardPallets;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = addError(vErrors, instancePath + "/standardPallets", "#/properties/standardPallets/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data0 == "number" && isFinite(data0) && (formats2.validate(data0) || (vErrors = addError(vErrors, instancePath + "/standardPallets", "#/properties/standardPallets/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.oversizedPallets !== void 0) {
      let data1 = data.oversizedPallets;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = addError(vErrors, instancePath + "/oversizedPallets", "#/properties/oversizedPallets/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && (formats2.validate(data1) || (vErrors = addError(vErrors, instancePath + "/oversizedPallets", "#/properties/oversizedPallets/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.preStandardPallets !== void 0) {
      let data2 = data.preStandardPallets;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/preStandardPallets", "#/properties/preStandardPallets/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (formats2.validate(data2) || (vErrors = addError(vErrors, instancePath + "/preStandardPallets", "#/properties/preStandardPallets/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.preOversizedPallets !== void 0) {
      let data3 = data.preOversizedPallets;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/preOversizedPallets", "#/properties/preOversizedPallets/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats2.validate(data3) || (vErrors = addError(vErrors, instancePath + "/preOversizedPallets", "#/properties/preOversizedPallets/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.handlingDetails !== void 0) {
      let data4 = data.handlingDetails;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.chargeType !== void 0 && typeof data5.chargeType != "string" && (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeType", "contract#/$defs/HandlingDetail/properties/chargeType/type", "type", { type: "string" }, "must be string"), errors++), data5.chargeUnit !== void 0 && typeof data5.chargeUnit != "string" && (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeUnit", "contract#/$defs/HandlingDetail/properties/chargeUnit/type", "type", { type: "string" }, "must be string"), errors++), data5.chargeQty !== void 0) {
              let data8 = data5.chargeQty;
              typeof data8 == "number" && isFinite(data8) ? formats6.validate(data8) || (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeQty", "contract#/$defs/HandlingDetail/properties/chargeQty/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeQty", "contract#/$defs/HandlingDetail/properties/chargeQty/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data5.chargeManHour !== void 0) {
              let data9 = data5.chargeManHour;
              typeof data9 == "number" && isFinite(data9) ? formats6.validate(data9) || (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeManHour", "contract#/$defs/HandlingDetail/properties/chargeManHour/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeManHour", "contract#/$defs/HandlingDetail/properties/chargeManHour/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data5.chargeNote !== void 0 && typeof data5.chargeNote != "string" && (vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0 + "/chargeNote", "contract#/$defs/HandlingDetail/properties/chargeNote/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/handlingDetails/" + i0, "contract#/$defs/HandlingDetail/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/handlingDetails", "#/properties/handlingDetails/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate117.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "partnerId" }, "must have required property 'partnerId'"), errors++), data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.extOrderNumber !== void 0 && typeof data.extOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/extOrderNumber", "#/properties/extOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.poNumber !== void 0 && typeof data.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/poNumber", "#/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data.orderTime !== void 0 && typeof data.orderTime != "string" && (vErrors = addError(vErrors, instancePath + "/orderTime", "#/properties/orderTime/type", "type", { type: "string" }, "must be string"), errors++), data.shippingTime !== void 0 && typeof data.shippingTime != "string" && (vErrors = addError(vErrors, instancePath + "/shippingTime", "#/properties/shippingTime/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.billOfLadingNumber !== void 0 && typeof data.billOfLadingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/billOfLadingNumber", "#/properties/billOfLadingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.carrierService !== void 0 && typeof data.carrierService != "string" && (vErrors = addError(vErrors, instancePath + "/carrierService", "#/properties/carrierService/type", "type", { type: "string" }, "must be string"), errors++), data.wmsOrderNumber !== void 0 && typeof data.wmsOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/wmsOrderNumber", "#/properties/wmsOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.stage !== void 0 && typeof data.stage != "string" && (vErrors = addError(vErrors, instancePath + "/stage", "#/properties/stage/type", "type", { type: "string" }, "must be string"), errors++), data.storeNumber !== void 0 && typeof data.storeNumber != "string" && (vErrors = addError(vErrors, instancePath + "/storeNumber", "#/properties/storeNumber/type", "type", { type: "string" }, "must be string"), errors++), data.salesChannel !== void 0 && typeof data.salesChannel != "string" && (vErrors = addError(vErrors, instancePath + "/salesChannel", "#/properties/salesChannel/type", "type", { type: "string" }, "must be string"), errors++), data.orderType !== void 0 && typeof data.orderType != "string" && (vErrors = addError(vErrors, instancePath + "/orderType", "#/properties/orderType/type", "type", { type: "string" }, "must be string"), errors++), data.externalProviderId !== void 0 && typeof data.externalProviderId != "string" && (vErrors = addError(vErrors, instancePath + "/externalProviderId", "#/properties/externalProviderId/type", "type", { type: "string" }, "must be string"), errors++), data.externalWarehouseCode !== void 0 && typeof data.externalWarehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/externalWarehouseCode", "#/properties/externalWarehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.externalWarehouseName !== void 0 && typeof data.externalWarehouseName != "string" && (vErrors = addError(vErrors, instancePath + "/externalWarehouseName", "#/properties/externalWarehouseName/type", "type", { type: "string" }, "must be string"), errors++), data.tcwWarehouseType !== void 0 && typeof data.tcwWarehouseType != "string" && (vErrors = addError(vErrors, instancePath + "/tcwWarehouseType", "#/properties/tcwWarehouseType/type", "type", { type: "string" }, "must be string"), errors++), data.externalCarrierCode !== void 0 && typeof data.externalCarrierCode != "string" && (vErrors = addError(vErrors, instancePath + "/externalCarrierCode", "#/properties/externalCarrierCode/type", "type", { type: "string" }, "must be string"), errors++), data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string" && (vErrors = addError(vErrors, instancePath + "/dimensionUnit", "#/properties/dimensionUnit/type", "type", { type: "string" }, "must be string"), errors++), data.weightUnit !== void 0 && typeof data.weightUnit != "string" && (vErrors = addError(vErrors, instancePath + "/weightUnit", "#/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data.createTime !== void 0) {
      let data26 = data.createTime;
      typeof data26 != "string" && !(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)) && (vErrors = addError(vErrors, instancePath + "/createTime", "#/properties/createTime/type", "type", { type: schema152.properties.createTime.type }, "must be string,integer"), errors++);
    }
    if (data.actualLogistic !== void 0 && typeof data.actualLogistic != "string" && (vErrors = addError(vErrors, instancePath + "/actualLogistic", "#/properties/actualLogistic/type", "type", { type: "string" }, "must be string"), errors++), data.logisticsProvider !== void 0 && typeof data.logisticsProvider != "string" && (vErrors = addError(vErrors, instancePath + "/logisticsProvider", "#/properties/logisticsProvider/type", "type", { type: "string" }, "must be string"), errors++), data.addressType !== void 0) {
      let data29 = data.addressType;
      typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29) || (vErrors = addError(vErrors, instancePath + "/addressType", "#/properties/addressType/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data29 == "number" && isFinite(data29) && (formats2.validate(data29) || (vErrors = addError(vErrors, instancePath + "/addressType", "#/properties/addressType/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.snUrl !== void 0 && typeof data.snUrl != "string" && (vErrors = addError(vErrors, instancePath + "/snUrl", "#/properties/snUrl/type", "type", { type: "string" }, "must be string"), errors++), data.shipTo !== void 0) {
      let data31 = data.shipTo;
      data31 && typeof data31 == "object" && !Array.isArray(data31) ? (data31.name !== void 0 && typeof data31.name != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/name", "contract#/$defs/OrderStatusAddress/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data31.company !== void 0 && typeof data31.company != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/company", "contract#/$defs/OrderStatusAddress/properties/company/type", "type", { type: "string" }, "must be string"), errors++), data31.companyName !== void 0 && typeof data31.companyName != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/companyName", "contract#/$defs/OrderStatusAddress/properties/companyName/type", "type", { type: "string" }, "must be string"), errors++), data31.phoneNumber !== void 0 && typeof data31.phoneNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/phoneNumber", "contract#/$defs/OrderStatusAddress/properties/phoneNumber/type", "type", { type: "string" }, "must be string"), errors++), data31.mobileNumber !== void 0 && typeof data31.mobileNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/mobileNumber", "contract#/$defs/OrderStatusAddress/properties/mobileNumber/type", "type", { type: "string" }, "must be string"), errors++), data31.email !== void 0 && typeof data31.email != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/email", "contract#/$defs/OrderStatusAddress/properties/email/type", "type", { type: "string" }, "must be string"), errors++), data31.streetLine1 !== void 0 && typeof data31.streetLine1 != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine1", "contract#/$defs/OrderStatusAddress/properties/streetLine1/type", "type", { type: "string" }, "must be string"), errors++), data31.streetLine2 !== void 0 && typeof data31.streetLine2 != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine2", "contract#/$defs/OrderStatusAddress/properties/streetLine2/type", "type", { type: "string" }, "must be string"), errors++), data31.district !== void 0 && typeof data31.district != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/district", "contract#/$defs/OrderStatusAddress/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data31.city !== void 0 && typeof data31.city != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/city", "contract#/$defs/OrderStatusAddress/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data31.state !== void 0 && typeof data31.state != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/state", "contract#/$defs/OrderStatusAddress/properties/state/type", "type", { type: "string" }, "must be string"), errors++), data31.postalCode !== void 0 && typeof data31.postalCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/postalCode", "contract#/$defs/OrderStatusAddress/properties/postalCode/type", "type", { type: "string" }, "must be string"), errors++), data31.countryCode !== void 0 && typeof data31.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/countryCode", "contract#/$defs/OrderStatusAddress/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/OrderStatusAddress/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.shipFrom !== void 0) {
      let data45 = data.shipFrom;
      data45 && typeof data45 == "object" && !Array.isArray(data45) ? (data45.name !== void 0 && typeof data45.name != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/name", "contract#/$defs/OrderStatusAddress/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data45.company !== void 0 && typeof data45.company != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/company", "contract#/$defs/OrderStatusAddress/properties/company/type", "type", { type: "string" }, "must be string"), errors++), data45.companyName !== void 0 && typeof data45.companyName != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/companyName", "contract#/$defs/OrderStatusAddress/properties/companyName/type", "type", { type: "string" }, "must be string"), errors++), data45.phoneNumber !== void 0 && typeof data45.phoneNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/phoneNumber", "contract#/$defs/OrderStatusAddress/properties/phoneNumber/type", "type", { type: "string" }, "must be string"), errors++), data45.mobileNumber !== void 0 && typeof data45.mobileNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/mobileNumber", "contract#/$defs/OrderStatusAddress/properties/mobileNumber/type", "type", { type: "string" }, "must be string"), errors++), data45.email !== void 0 && typeof data45.email != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/email", "contract#/$defs/OrderStatusAddress/properties/email/type", "type", { type: "string" }, "must be string"), errors++), data45.streetLine1 !== void 0 && typeof data45.streetLine1 != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine1", "contract#/$defs/OrderStatusAddress/properties/streetLine1/type", "type", { type: "string" }, "must be string"), errors++), data45.streetLine2 !== void 0 && typeof data45.streetLine2 != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine2", "contract#/$defs/OrderStatusAddress/properties/streetLine2/type", "type", { type: "string" }, "must be string"), errors++), data45.district !== void 0 && typeof data45.district != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/district", "contract#/$defs/OrderStatusAddress/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data45.city !== void 0 && typeof data45.city != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/city", "contract#/$defs/OrderStatusAddress/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data45.state !== void 0 && typeof data45.state != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/state", "contract#/$defs/OrderStatusAddress/properties/state/type", "type", { type: "string" }, "must be string"), errors++), data45.postalCode !== void 0 && typeof data45.postalCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/postalCode", "contract#/$defs/OrderStatusAddress/properties/postalCode/type", "type", { type: "string" }, "must be string"), errors++), data45.countryCode !== void 0 && typeof data45.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/countryCode", "contract#/$defs/OrderStatusAddress/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/OrderStatusAddress/type", "type", { type: "object" }, "must be object"), errors++);
    }
    if (data.items !== void 0) {
      let data59 = data.items;
      if (Array.isArray(data59)) {
        let len0 = data59.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data60 = data59[i0];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            if (data60.sku !== void 0 && typeof data60.sku != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/sku", "contract#/$defs/OrderStatusItem/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data60.lineNo !== void 0 && typeof data60.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/lineNo", "contract#/$defs/OrderStatusItem/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data60.quantity !== void 0) {
              let data63 = data60.quantity;
              typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63) || (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/quantity", "contract#/$defs/OrderStatusItem/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data63 == "number" && isFinite(data63) && (formats2.validate(data63) || (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/quantity", "contract#/$defs/OrderStatusItem/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data60.skuStatus !== void 0 && typeof data60.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/skuStatus", "contract#/$defs/OrderStatusItem/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data60.mfgDate !== void 0 && typeof data60.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/mfgDate", "contract#/$defs/OrderStatusItem/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data60.expDate !== void 0 && typeof data60.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/expDate", "contract#/$defs/OrderStatusItem/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data60.batchNo !== void 0 && typeof data60.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/batchNo", "contract#/$defs/OrderStatusItem/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data60.originCountry !== void 0 && typeof data60.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/originCountry", "contract#/$defs/OrderStatusItem/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data60.skuDescription !== void 0 && typeof data60.skuDescription != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/skuDescription", "contract#/$defs/OrderStatusItem/properties/skuDescription/type", "type", { type: "string" }, "must be string"), errors++), data60.skuCategory !== void 0 && typeof data60.skuCategory != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/skuCategory", "contract#/$defs/OrderStatusItem/properties/skuCategory/type", "type", { type: "string" }, "must be string"), errors++), data60.udf1 !== void 0 && typeof data60.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/udf1", "contract#/$defs/OrderStatusItem/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data60.udf2 !== void 0 && typeof data60.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/udf2", "contract#/$defs/OrderStatusItem/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data60.udf3 !== void 0 && typeof data60.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/udf3", "contract#/$defs/OrderStatusItem/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data60.udf4 !== void 0 && typeof data60.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/udf4", "contract#/$defs/OrderStatusItem/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data60.retailSKU !== void 0 && typeof data60.retailSKU != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/retailSKU", "contract#/$defs/OrderStatusItem/properties/retailSKU/type", "type", { type: "string" }, "must be string"), errors++), data60.retailDescription !== void 0 && typeof data60.retailDescription != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/retailDescription", "contract#/$defs/OrderStatusItem/properties/retailDescription/type", "type", { type: "string" }, "must be string"), errors++), data60.exception !== void 0 && typeof data60.exception != "boolean" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/exception", "contract#/$defs/OrderStatusItem/properties/exception/type", "type", { type: "boolean" }, "must be boolean"), errors++), data60.exceptionMessage !== void 0 && typeof data60.exceptionMessage != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i0 + "/exceptionMessage", "contract#/$defs/OrderStatusItem/properties/exceptionMessage/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/items/" + i0, "contract#/$defs/OrderStatusItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.packages !== void 0) {
      let data79 = data.packages;
      if (Array.isArray(data79)) {
        let len1 = data79.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate115(data79[i1], { instancePath: instancePath + "/packages/" + i1, parentData: data79, parentDataProperty: i1, rootData }) || (vErrors = addErrors(vErrors, validate115.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/packages", "#/properties/packages/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.pallets !== void 0) {
      let data81 = data.pallets;
      if (Array.isArray(data81)) {
        let len2 = data81.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data82 = data81[i2];
          if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
            if (data82.palletCode !== void 0 && typeof data82.palletCode != "string" && (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/palletCode", "contract#/$defs/OrderStatusPallet/properties/palletCode/type", "type", { type: "string" }, "must be string"), errors++), data82.preBuilt !== void 0 && typeof data82.preBuilt != "boolean" && (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/preBuilt", "contract#/$defs/OrderStatusPallet/properties/preBuilt/type", "type", { type: "boolean" }, "must be boolean"), errors++), data82.weight !== void 0) {
              let data85 = data82.weight;
              typeof data85 == "number" && isFinite(data85) ? formats6.validate(data85) || (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/weight", "contract#/$defs/OrderStatusPallet/properties/weight/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/weight", "contract#/$defs/OrderStatusPallet/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data82.length !== void 0) {
              let data86 = data82.length;
              typeof data86 == "number" && isFinite(data86) ? formats6.validate(data86) || (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/length", "contract#/$defs/OrderStatusPallet/properties/length/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/length", "contract#/$defs/OrderStatusPallet/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data82.width !== void 0) {
              let data87 = data82.width;
              typeof data87 == "number" && isFinite(data87) ? formats6.validate(data87) || (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/width", "contract#/$defs/OrderStatusPallet/properties/width/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/width", "contract#/$defs/OrderStatusPallet/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data82.height !== void 0) {
              let data88 = data82.height;
              typeof data88 == "number" && isFinite(data88) ? formats6.validate(data88) || (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/height", "contract#/$defs/OrderStatusPallet/properties/height/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/height", "contract#/$defs/OrderStatusPallet/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data82.volume !== void 0) {
              let data89 = data82.volume;
              typeof data89 == "number" && isFinite(data89) ? formats6.validate(data89) || (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/volume", "contract#/$defs/OrderStatusPallet/properties/volume/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/pallets/" + i2 + "/volume", "contract#/$defs/OrderStatusPallet/properties/volume/type", "type", { type: "number" }, "must be number"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/pallets/" + i2, "contract#/$defs/OrderStatusPallet/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/pallets", "#/properties/pallets/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.snList !== void 0) {
      let data90 = data.snList;
      if (Array.isArray(data90)) {
        let len3 = data90.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data91 = data90[i3];
          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
            if (data91.skuCode !== void 0 && typeof data91.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/snList/" + i3 + "/skuCode", "contract#/$defs/SerialNumbers/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data91.snList !== void 0) {
              let data93 = data91.snList;
              if (Array.isArray(data93)) {
                let len4 = data93.length;
                for (let i4 = 0; i4 < len4; i4++)
                  typeof data93[i4] != "string" && (vErrors = addError(vErrors, instancePath + "/snList/" + i3 + "/snList/" + i4, "contract#/$defs/SerialNumbers/properties/snList/items/type", "type", { type: "string" }, "must be string"), errors++);
              } else
                vErrors = addError(vErrors, instancePath + "/snList/" + i3 + "/snList", "contract#/$defs/SerialNumbers/properties/snList/type", "type", { type: "array" }, "must be array"), errors++;
            }
          } else
            vErrors = addError(vErrors, instancePath + "/snList/" + i3, "contract#/$defs/SerialNumbers/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/snList", "#/properties/snList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.batchInfo !== void 0) {
      let data95 = data.batchInfo;
      if (Array.isArray(data95)) {
        let len5 = data95.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data96 = data95[i5];
          if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
            if (data96.lineNo !== void 0) {
              let data97 = data96.lineNo;
              typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/lineNo", "contract#/$defs/OrderStatusBatch/properties/lineNo/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data97 == "number" && isFinite(data97) && (formats2.validate(data97) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/lineNo", "contract#/$defs/OrderStatusBatch/properties/lineNo/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data96.sku !== void 0 && typeof data96.sku != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/sku", "contract#/$defs/OrderStatusBatch/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data96.qty !== void 0) {
              let data99 = data96.qty;
              typeof data99 == "number" && !(data99 % 1) && !isNaN(data99) && isFinite(data99) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/qty", "contract#/$defs/OrderStatusBatch/properties/qty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data99 == "number" && isFinite(data99) && (formats2.validate(data99) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/qty", "contract#/$defs/OrderStatusBatch/properties/qty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data96.stockStatus !== void 0 && typeof data96.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/stockStatus", "contract#/$defs/OrderStatusBatch/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data96.batchNumber !== void 0 && typeof data96.batchNumber != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/batchNumber", "contract#/$defs/OrderStatusBatch/properties/batchNumber/type", "type", { type: "string" }, "must be string"), errors++), data96.mfgDate !== void 0 && typeof data96.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/mfgDate", "contract#/$defs/OrderStatusBatch/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data96.expDate !== void 0 && typeof data96.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/expDate", "contract#/$defs/OrderStatusBatch/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data96.coo !== void 0 && typeof data96.coo != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/coo", "contract#/$defs/OrderStatusBatch/properties/coo/type", "type", { type: "string" }, "must be string"), errors++), data96.retailSKU !== void 0 && typeof data96.retailSKU != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/retailSKU", "contract#/$defs/OrderStatusBatch/properties/retailSKU/type", "type", { type: "string" }, "must be string"), errors++), data96.udf1 !== void 0 && typeof data96.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf1", "contract#/$defs/OrderStatusBatch/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data96.udf2 !== void 0 && typeof data96.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf2", "contract#/$defs/OrderStatusBatch/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data96.udf3 !== void 0 && typeof data96.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf3", "contract#/$defs/OrderStatusBatch/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data96.udf4 !== void 0 && typeof data96.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf4", "contract#/$defs/OrderStatusBatch/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data96.udf5 !== void 0 && typeof data96.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf5", "contract#/$defs/OrderStatusBatch/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data96.udf6 !== void 0 && typeof data96.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf6", "contract#/$defs/OrderStatusBatch/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data96.udf7 !== void 0 && typeof data96.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf7", "contract#/$defs/OrderStatusBatch/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data96.udf8 !== void 0 && typeof data96.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf8", "contract#/$defs/OrderStatusBatch/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data96.udf9 !== void 0 && typeof data96.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf9", "contract#/$defs/OrderStatusBatch/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data96.udf10 !== void 0 && typeof data96.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf10", "contract#/$defs/OrderStatusBatch/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data96.udf11 !== void 0 && typeof data96.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf11", "contract#/$defs/OrderStatusBatch/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data96.udf12 !== void 0 && typeof data96.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/udf12", "contract#/$defs/OrderStatusBatch/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++), data96.wmsReceiptNo !== void 0 && typeof data96.wmsReceiptNo != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/wmsReceiptNo", "contract#/$defs/OrderStatusBatch/properties/wmsReceiptNo/type", "type", { type: "string" }, "must be string"), errors++), data96.receiptDate !== void 0) {
              let data119 = data96.receiptDate;
              typeof data119 != "string" && !(typeof data119 == "number" && !(data119 % 1) && !isNaN(data119) && isFinite(data119)) && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/receiptDate", "contract#/$defs/OrderStatusBatch/properties/receiptDate/type", "type", { type: schema160.properties.receiptDate.type }, "must be string,integer"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5, "contract#/$defs/OrderStatusBatch/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/batchInfo", "#/properties/batchInfo/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.handlings !== void 0 && (validate117(data.handlings, { instancePath: instancePath + "/handlings", parentData: data, parentDataProperty: "handlings", rootData }) || (vErrors = addErrors(vErrors, validate117.errors), errors = vErrors.length)), data.shippingExceptionVO !== void 0) {
      let data121 = data.shippingExceptionVO;
      if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
        if (data121.code !== void 0) {
          let data122 = data121.code;
          typeof data122 != "string" && data122 !== null && (vErrors = addError(vErrors, instancePath + "/shippingExceptionVO/code", "contract#/$defs/ShippingException/properties/code/type", "type", { type: schema57.properties.code.type }, "must be string,null"), errors++);
        }
        if (data121.message !== void 0) {
          let data123 = data121.message;
          typeof data123 != "string" && data123 !== null && (vErrors = addError(vErrors, instancePath + "/shippingExceptionVO/message", "contract#/$defs/ShippingException/properties/message/type", "type", { type: schema57.properties.message.type }, "must be string,null"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/shippingExceptionVO", "contract#/$defs/ShippingException/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.additionalInfoList !== void 0) {
      let data124 = data.additionalInfoList;
      if (Array.isArray(data124)) {
        let len6 = data124.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data125 = data124[i6];
          data125 && typeof data125 == "object" && !Array.isArray(data125) || (vErrors = addError(vErrors, instancePath + "/additionalInfoList/" + i6, "#/properties/additionalInfoList/items/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/additionalInfoList", "#/properties/additionalInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate114.errors = vErrors, errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate114(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate114.errors), errors = vErrors.length), validate113.errors = vErrors, errors === 0;
}
var orderStatus_response = validate120;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/MetaResponse/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/MetaResponse/properties/code/type", "type", { type: schema44.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/MetaResponse/properties/message/type", "type", { type: schema44.properties.message.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate120.errors = vErrors, errors === 0;
}
var stockAdjusted_request = validate121;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "partnerId" }, "must have required property 'partnerId'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.adjustNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "adjustNumber" }, "must have required property 'adjustNumber'"), errors++), data.referenceType === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "referenceType" }, "must have required property 'referenceType'"), errors++), data.confirmDate === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "confirmDate" }, "must have required property 'confirmDate'"), errors++), data.type === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "type" }, "must have required property 'type'"), errors++), data.adjustList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "adjustList" }, "must have required property 'adjustList'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.adjustNumber !== void 0 && typeof data.adjustNumber != "string" && (vErrors = addError(vErrors, instancePath + "/adjustNumber", "#/properties/adjustNumber/type", "type", { type: "string" }, "must be string"), errors++), data.referenceType !== void 0 && typeof data.referenceType != "string" && (vErrors = addError(vErrors, instancePath + "/referenceType", "#/properties/referenceType/type", "type", { type: "string" }, "must be string"), errors++), data.referenceNo !== void 0 && typeof data.referenceNo != "string" && (vErrors = addError(vErrors, instancePath + "/referenceNo", "#/properties/referenceNo/type", "type", { type: "string" }, "must be string"), errors++), data.confirmDate !== void 0) {
      let data6 = data.confirmDate;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = addError(vErrors, instancePath + "/confirmDate", "#/properties/confirmDate/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data6 == "number" && isFinite(data6) && (formats0.validate(data6) || (vErrors = addError(vErrors, instancePath + "/confirmDate", "#/properties/confirmDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.type !== void 0 && typeof data.type != "string" && (vErrors = addError(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: "string" }, "must be string"), errors++), data.reason !== void 0 && typeof data.reason != "string" && (vErrors = addError(vErrors, instancePath + "/reason", "#/properties/reason/type", "type", { type: "string" }, "must be string"), errors++), data.note !== void 0 && typeof data.note != "string" && (vErrors = addError(vErrors, instancePath + "/note", "#/properties/note/type", "type", { type: "string" }, "must be string"), errors++), data.adjustList !== void 0) {
      let data10 = data.adjustList;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0, "contract#/$defs/InventoryAdjustmentLine/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data11.adjustQty === void 0 && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0, "contract#/$defs/InventoryAdjustmentLine/required", "required", { missingProperty: "adjustQty" }, "must have required property 'adjustQty'"), errors++), data11.invType === void 0 && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0, "contract#/$defs/InventoryAdjustmentLine/required", "required", { missingProperty: "invType" }, "must have required property 'invType'"), errors++), data11.sku !== void 0 && typeof data11.sku != "string" && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/sku", "contract#/$defs/InventoryAdjustmentLine/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data11.adjustQty !== void 0) {
              let data13 = data11.adjustQty;
              typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/adjustQty", "contract#/$defs/InventoryAdjustmentLine/properties/adjustQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data13 == "number" && isFinite(data13) && (formats2.validate(data13) || (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/adjustQty", "contract#/$defs/InventoryAdjustmentLine/properties/adjustQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data11.invType !== void 0 && typeof data11.invType != "string" && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/invType", "contract#/$defs/InventoryAdjustmentLine/properties/invType/type", "type", { type: "string" }, "must be string"), errors++), data11.status !== void 0 && typeof data11.status != "string" && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/status", "contract#/$defs/InventoryAdjustmentLine/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data11.batchNo !== void 0 && typeof data11.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/batchNo", "contract#/$defs/InventoryAdjustmentLine/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data11.mfgDate !== void 0 && typeof data11.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/mfgDate", "contract#/$defs/InventoryAdjustmentLine/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data11.expDate !== void 0 && typeof data11.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/expDate", "contract#/$defs/InventoryAdjustmentLine/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data11.countryOfOrigin !== void 0 && typeof data11.countryOfOrigin != "string" && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/countryOfOrigin", "contract#/$defs/InventoryAdjustmentLine/properties/countryOfOrigin/type", "type", { type: "string" }, "must be string"), errors++), data11.unit !== void 0 && typeof data11.unit != "string" && (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/unit", "contract#/$defs/InventoryAdjustmentLine/properties/unit/type", "type", { type: "string" }, "must be string"), errors++), data11.receiptDate !== void 0) {
              let data21 = data11.receiptDate;
              typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21) || (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/receiptDate", "contract#/$defs/InventoryAdjustmentLine/properties/receiptDate/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data21 == "number" && isFinite(data21) && (formats0.validate(data21) || (vErrors = addError(vErrors, instancePath + "/adjustList/" + i0 + "/receiptDate", "contract#/$defs/InventoryAdjustmentLine/properties/receiptDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/adjustList/" + i0, "contract#/$defs/InventoryAdjustmentLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/adjustList", "#/properties/adjustList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate122.errors = vErrors, errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate122(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate122.errors), errors = vErrors.length), validate121.errors = vErrors, errors === 0;
}
var stockAdjusted_response = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/MetaResponse/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/MetaResponse/properties/code/type", "type", { type: schema44.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/MetaResponse/properties/message/type", "type", { type: schema44.properties.message.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate124.errors = vErrors, errors === 0;
}
var inboundStatus_request = validate125;
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.arrivalDate !== void 0 && typeof data.arrivalDate != "string" && (vErrors = addError(vErrors, instancePath + "/arrivalDate", "#/properties/arrivalDate/type", "type", { type: "string" }, "must be string"), errors++), data.capacityType !== void 0 && typeof data.capacityType != "string" && (vErrors = addError(vErrors, instancePath + "/capacityType", "#/properties/capacityType/type", "type", { type: "string" }, "must be string"), errors++), data.preBuilt !== void 0 && typeof data.preBuilt != "boolean" && (vErrors = addError(vErrors, instancePath + "/preBuilt", "#/properties/preBuilt/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.palletQty !== void 0) {
      let data3 = data.palletQty;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/palletQty", "#/properties/palletQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && (formats2.validate(data3) || (vErrors = addError(vErrors, instancePath + "/palletQty", "#/properties/palletQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.cartonQty !== void 0) {
      let data4 = data.cartonQty;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/cartonQty", "#/properties/cartonQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats2.validate(data4) || (vErrors = addError(vErrors, instancePath + "/cartonQty", "#/properties/cartonQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.volume !== void 0) {
      let data5 = data.volume;
      typeof data5 == "number" && isFinite(data5) ? formats68.validate(data5) || (vErrors = addError(vErrors, instancePath + "/volume", "#/properties/volume/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/volume", "#/properties/volume/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.lengthUnit !== void 0 && typeof data.lengthUnit != "string" && (vErrors = addError(vErrors, instancePath + "/lengthUnit", "#/properties/lengthUnit/type", "type", { type: "string" }, "must be string"), errors++), data.weight !== void 0) {
      let data7 = data.weight;
      typeof data7 == "number" && isFinite(data7) ? formats68.validate(data7) || (vErrors = addError(vErrors, instancePath + "/weight", "#/properties/weight/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/weight", "#/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
    }
    if (data.weightUnit !== void 0 && typeof data.weightUnit != "string" && (vErrors = addError(vErrors, instancePath + "/weightUnit", "#/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data.note !== void 0 && typeof data.note != "string" && (vErrors = addError(vErrors, instancePath + "/note", "#/properties/note/type", "type", { type: "string" }, "must be string"), errors++), data.handlingDetailList !== void 0) {
      let data10 = data.handlingDetailList;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.chargeType !== void 0 && typeof data11.chargeType != "string" && (vErrors = addError(vErrors, instancePath + "/handlingDetailList/" + i0 + "/chargeType", "contract#/$defs/InboundHandlingDetail/properties/chargeType/type", "type", { type: "string" }, "must be string"), errors++), data11.chargeUnit !== void 0 && typeof data11.chargeUnit != "string" && (vErrors = addError(vErrors, instancePath + "/handlingDetailList/" + i0 + "/chargeUnit", "contract#/$defs/InboundHandlingDetail/properties/chargeUnit/type", "type", { type: "string" }, "must be string"), errors++), data11.chargeQty !== void 0) {
              let data14 = data11.chargeQty;
              typeof data14 == "number" && isFinite(data14) ? formats68.validate(data14) || (vErrors = addError(vErrors, instancePath + "/handlingDetailList/" + i0 + "/chargeQty", "contract#/$defs/InboundHandlingDetail/properties/chargeQty/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/handlingDetailList/" + i0 + "/chargeQty", "contract#/$defs/InboundHandlingDetail/properties/chargeQty/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data11.chargeManHour !== void 0) {
              let data15 = data11.chargeManHour;
              typeof data15 == "number" && isFinite(data15) ? formats68.validate(data15) || (vErrors = addError(vErrors, instancePath + "/handlingDetailList/" + i0 + "/chargeManHour", "contract#/$defs/InboundHandlingDetail/properties/chargeManHour/format", "format", { format: "float" }, 'must match format "float"'), errors++) : (vErrors = addError(vErrors, instancePath + "/handlingDetailList/" + i0 + "/chargeManHour", "contract#/$defs/InboundHandlingDetail/properties/chargeManHour/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data11.chargeNote !== void 0 && typeof data11.chargeNote != "string" && (vErrors = addError(vErrors, instancePath + "/handlingDetailList/" + i0 + "/chargeNote", "contract#/$defs/InboundHandlingDetail/properties/chargeNote/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/handlingDetailList/" + i0, "contract#/$defs/InboundHandlingDetail/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/handlingDetailList", "#/properties/handlingDetailList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate127.errors = vErrors, errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "partnerId" }, "must have required property 'partnerId'"), errors++), data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data.wmsAsnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "wmsAsnNumber" }, "must have required property 'wmsAsnNumber'"), errors++), data.status === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "status" }, "must have required property 'status'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.wmsAsnNumber !== void 0 && typeof data.wmsAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/wmsAsnNumber", "#/properties/wmsAsnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.receiveTime !== void 0) {
      let data6 = data.receiveTime;
      typeof data6 == "string" ? pattern5.test(data6) || (vErrors = addError(vErrors, instancePath + "/receiveTime", "#/properties/receiveTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/receiveTime", "#/properties/receiveTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.remark !== void 0 && typeof data.remark != "string" && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data.asnType !== void 0 && typeof data.asnType != "string" && (vErrors = addError(vErrors, instancePath + "/asnType", "#/properties/asnType/type", "type", { type: "string" }, "must be string"), errors++), data.expectedReceiptDate !== void 0 && typeof data.expectedReceiptDate != "string" && (vErrors = addError(vErrors, instancePath + "/expectedReceiptDate", "#/properties/expectedReceiptDate/type", "type", { type: "string" }, "must be string"), errors++), data.wmsDocSource !== void 0 && typeof data.wmsDocSource != "string" && (vErrors = addError(vErrors, instancePath + "/wmsDocSource", "#/properties/wmsDocSource/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseNotes", "#/properties/warehouseNotes/type", "type", { type: "string" }, "must be string"), errors++), data.referenceNumber !== void 0 && typeof data.referenceNumber != "string" && (vErrors = addError(vErrors, instancePath + "/referenceNumber", "#/properties/referenceNumber/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.stage !== void 0 && typeof data.stage != "string" && (vErrors = addError(vErrors, instancePath + "/stage", "#/properties/stage/type", "type", { type: "string" }, "must be string"), errors++), data.putawayStage !== void 0 && typeof data.putawayStage != "string" && (vErrors = addError(vErrors, instancePath + "/putawayStage", "#/properties/putawayStage/type", "type", { type: "string" }, "must be string"), errors++), data.handlings !== void 0 && (validate127(data.handlings, { instancePath: instancePath + "/handlings", parentData: data, parentDataProperty: "handlings", rootData }) || (vErrors = addErrors(vErrors, validate127.errors), errors = vErrors.length)), data.asnLineItems !== void 0) {
      let data20 = data.asnLineItems;
      if (Array.isArray(data20)) {
        let len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data21 = data20[i0];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.lineNo !== void 0 && typeof data21.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/lineNo", "contract#/$defs/InboundOrderStatusLine/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data21.sku !== void 0 && typeof data21.sku != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/sku", "contract#/$defs/InboundOrderStatusLine/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data21.skuStatus !== void 0 && typeof data21.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuStatus", "contract#/$defs/InboundOrderStatusLine/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data21.mfgDate !== void 0 && typeof data21.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/mfgDate", "contract#/$defs/InboundOrderStatusLine/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data21.expDate !== void 0 && typeof data21.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/expDate", "contract#/$defs/InboundOrderStatusLine/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data21.batchNo !== void 0 && typeof data21.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/batchNo", "contract#/$defs/InboundOrderStatusLine/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data21.originCountry !== void 0 && typeof data21.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/originCountry", "contract#/$defs/InboundOrderStatusLine/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data21.expectedQuantity !== void 0) {
              let data29 = data21.expectedQuantity;
              typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/expectedQuantity", "contract#/$defs/InboundOrderStatusLine/properties/expectedQuantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data29 == "number" && isFinite(data29) && (formats2.validate(data29) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/expectedQuantity", "contract#/$defs/InboundOrderStatusLine/properties/expectedQuantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data21.poLineNo !== void 0 && typeof data21.poLineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/poLineNo", "contract#/$defs/InboundOrderStatusLine/properties/poLineNo/type", "type", { type: "string" }, "must be string"), errors++), data21.poNumber !== void 0 && typeof data21.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/poNumber", "contract#/$defs/InboundOrderStatusLine/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data21.quantity !== void 0) {
              let data32 = data21.quantity;
              typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/quantity", "contract#/$defs/InboundOrderStatusLine/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data32 == "number" && isFinite(data32) && (formats2.validate(data32) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/quantity", "contract#/$defs/InboundOrderStatusLine/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data21.putawayedQuantity !== void 0) {
              let data33 = data21.putawayedQuantity;
              typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/putawayedQuantity", "contract#/$defs/InboundOrderStatusLine/properties/putawayedQuantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data33 == "number" && isFinite(data33) && (formats2.validate(data33) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/putawayedQuantity", "contract#/$defs/InboundOrderStatusLine/properties/putawayedQuantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data21.skuHeight !== void 0) {
              let data34 = data21.skuHeight;
              typeof data34 == "number" && isFinite(data34) ? formats6.validate(data34) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuHeight", "contract#/$defs/InboundOrderStatusLine/properties/skuHeight/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuHeight", "contract#/$defs/InboundOrderStatusLine/properties/skuHeight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data21.skuWidth !== void 0) {
              let data35 = data21.skuWidth;
              typeof data35 == "number" && isFinite(data35) ? formats6.validate(data35) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuWidth", "contract#/$defs/InboundOrderStatusLine/properties/skuWidth/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuWidth", "contract#/$defs/InboundOrderStatusLine/properties/skuWidth/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data21.skuLength !== void 0) {
              let data36 = data21.skuLength;
              typeof data36 == "number" && isFinite(data36) ? formats6.validate(data36) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuLength", "contract#/$defs/InboundOrderStatusLine/properties/skuLength/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuLength", "contract#/$defs/InboundOrderStatusLine/properties/skuLength/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data21.dimensionUnit !== void 0 && typeof data21.dimensionUnit != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/dimensionUnit", "contract#/$defs/InboundOrderStatusLine/properties/dimensionUnit/type", "type", { type: "string" }, "must be string"), errors++), data21.skuWeight !== void 0) {
              let data38 = data21.skuWeight;
              typeof data38 == "number" && isFinite(data38) ? formats6.validate(data38) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuWeight", "contract#/$defs/InboundOrderStatusLine/properties/skuWeight/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuWeight", "contract#/$defs/InboundOrderStatusLine/properties/skuWeight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data21.weightUnit !== void 0 && typeof data21.weightUnit != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/weightUnit", "contract#/$defs/InboundOrderStatusLine/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data21.udf1 !== void 0 && typeof data21.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf1", "contract#/$defs/InboundOrderStatusLine/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data21.udf2 !== void 0 && typeof data21.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf2", "contract#/$defs/InboundOrderStatusLine/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data21.udf3 !== void 0 && typeof data21.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf3", "contract#/$defs/InboundOrderStatusLine/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data21.udf4 !== void 0 && typeof data21.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf4", "contract#/$defs/InboundOrderStatusLine/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data21.udf5 !== void 0 && typeof data21.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf5", "contract#/$defs/InboundOrderStatusLine/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data21.udf6 !== void 0 && typeof data21.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf6", "contract#/$defs/InboundOrderStatusLine/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data21.udf7 !== void 0 && typeof data21.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf7", "contract#/$defs/InboundOrderStatusLine/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data21.udf8 !== void 0 && typeof data21.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf8", "contract#/$defs/InboundOrderStatusLine/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data21.udf9 !== void 0 && typeof data21.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf9", "contract#/$defs/InboundOrderStatusLine/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data21.udf10 !== void 0 && typeof data21.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf10", "contract#/$defs/InboundOrderStatusLine/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data21.udf11 !== void 0 && typeof data21.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf11", "contract#/$defs/InboundOrderStatusLine/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data21.udf12 !== void 0 && typeof data21.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf12", "contract#/$defs/InboundOrderStatusLine/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0, "contract#/$defs/InboundOrderStatusLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnLineItems", "#/properties/asnLineItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.adjustInfos !== void 0) {
      let data52 = data.adjustInfos;
      if (Array.isArray(data52)) {
        let len1 = data52.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data53 = data52[i1];
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            if (data53.sku !== void 0 && typeof data53.sku != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/sku", "contract#/$defs/InboundAdjustment/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data53.adjustQty !== void 0) {
              let data55 = data53.adjustQty;
              typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55) || (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/adjustQty", "contract#/$defs/InboundAdjustment/properties/adjustQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data55 == "number" && isFinite(data55) && (formats2.validate(data55) || (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/adjustQty", "contract#/$defs/InboundAdjustment/properties/adjustQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data53.skuStatus !== void 0 && typeof data53.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/skuStatus", "contract#/$defs/InboundAdjustment/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data53.mfgDate !== void 0 && typeof data53.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/mfgDate", "contract#/$defs/InboundAdjustment/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data53.expDate !== void 0 && typeof data53.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/expDate", "contract#/$defs/InboundAdjustment/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data53.batchNo !== void 0 && typeof data53.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/batchNo", "contract#/$defs/InboundAdjustment/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data53.originCountry !== void 0 && typeof data53.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/originCountry", "contract#/$defs/InboundAdjustment/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1, "contract#/$defs/InboundAdjustment/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/adjustInfos", "#/properties/adjustInfos/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.asnItemReceiveDetails !== void 0) {
      let data61 = data.asnItemReceiveDetails;
      if (Array.isArray(data61)) {
        let len2 = data61.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data62 = data61[i2];
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            if (data62.lineNo !== void 0 && typeof data62.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/lineNo", "contract#/$defs/ReceivedItem/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data62.detailId !== void 0 && typeof data62.detailId != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/detailId", "contract#/$defs/ReceivedItem/properties/detailId/type", "type", { type: "string" }, "must be string"), errors++), data62.sku !== void 0 && typeof data62.sku != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/sku", "contract#/$defs/ReceivedItem/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data62.skuStatus !== void 0 && typeof data62.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/skuStatus", "contract#/$defs/ReceivedItem/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data62.receiveQty !== void 0) {
              let data67 = data62.receiveQty;
              typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/receiveQty", "contract#/$defs/ReceivedItem/properties/receiveQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data67 == "number" && isFinite(data67) && (formats2.validate(data67) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/receiveQty", "contract#/$defs/ReceivedItem/properties/receiveQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data62.receiveTime !== void 0 && typeof data62.receiveTime != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/receiveTime", "contract#/$defs/ReceivedItem/properties/receiveTime/type", "type", { type: "string" }, "must be string"), errors++), data62.putawayQty !== void 0) {
              let data69 = data62.putawayQty;
              typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/putawayQty", "contract#/$defs/ReceivedItem/properties/putawayQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data69 == "number" && isFinite(data69) && (formats2.validate(data69) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/putawayQty", "contract#/$defs/ReceivedItem/properties/putawayQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data62.putawayTime !== void 0 && typeof data62.putawayTime != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/putawayTime", "contract#/$defs/ReceivedItem/properties/putawayTime/type", "type", { type: "string" }, "must be string"), errors++), data62.originCountry !== void 0 && typeof data62.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/originCountry", "contract#/$defs/ReceivedItem/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data62.batchNo !== void 0 && typeof data62.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/batchNo", "contract#/$defs/ReceivedItem/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data62.expDate !== void 0 && typeof data62.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/expDate", "contract#/$defs/ReceivedItem/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data62.mfgDate !== void 0 && typeof data62.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/mfgDate", "contract#/$defs/ReceivedItem/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2, "contract#/$defs/ReceivedItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails", "#/properties/asnItemReceiveDetails/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.additionalInfoList !== void 0) {
      let data75 = data.additionalInfoList;
      if (Array.isArray(data75)) {
        let len3 = data75.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate95(data75[i3], { instancePath: instancePath + "/additionalInfoList/" + i3, parentData: data75, parentDataProperty: i3, rootData }) || (vErrors = addErrors(vErrors, validate95.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/additionalInfoList", "#/properties/additionalInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.snUrl !== void 0 && typeof data.snUrl != "string" && (vErrors = addError(vErrors, instancePath + "/snUrl", "#/properties/snUrl/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate126.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate126(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate126.errors), errors = vErrors.length), validate125.errors = vErrors, errors === 0;
}
var inboundStatus_response = validate131;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "contract#/$defs/MetaResponse/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "contract#/$defs/MetaResponse/properties/code/type", "type", { type: schema44.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "contract#/$defs/MetaResponse/properties/message/type", "type", { type: schema44.properties.message.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate131.errors = vErrors, errors === 0;
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
