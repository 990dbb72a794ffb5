// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/glink (sha256:fe52259801bafbdb434785915c20de16a964f7c27f6d4648cbf4a83efa5f4b52)

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
var schema33 = { type: "object", required: ["orderNumber", "customerCode", "warehouseCode", "orderTime", "shippingInstructions", "shipTo", "shipFrom", "items"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, poNumber: { type: "string" }, storeNumber: { type: "string" }, orderTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]\\d{4}| ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)$" }, latestShipDate: { type: "string" }, startShipDate: { type: "string" }, originalOrderTime: { type: "string" }, notes: { type: "string" }, signatureService: { type: "boolean" }, cashOnDelivery: { type: "boolean" }, freightCollect: { type: ["string", "boolean"] }, collectingPaymentAmount: { type: ["string", "number"] }, shippingRate: { type: ["string", "number"] }, totalAmount: { type: ["string", "number"] }, declaringValueAmount: { type: ["string", "number"] }, orderType: { type: "string", enum: ["B2C", "B2B", "RETURN_TO_SUPPLIER"] }, salesChannel: { type: "string" }, currencyCode: { type: "string" }, priority: { type: "string", enum: ["LOW", "NORMAL", "URGENT", "CRITICAL"] }, extUserId: { type: "string" }, isCb: { type: "boolean" }, externalPackageNumList: { type: "array", items: { type: "string" } }, orderTagList: { type: "array", items: { type: "integer", format: "int64" } }, addedServices: { type: "array", items: { type: "string", enum: ["ADULT", "INDIRECT", "DIRECT", "ORDINARY"] } }, supplier: { type: "string" }, cartonization: { type: ["boolean", "integer"], minimum: 0, maximum: 1 }, isSpecifyBatch: { type: "boolean" }, addressType: { type: "integer", format: "int32", enum: [1, 2, 3] }, documentType: { type: "string" }, doNumber: { type: "string" }, storeName: { type: "string" }, shippingType: { type: "string" }, pickupCode: { type: "string" }, shippingInstructions: { $ref: "contract#/$defs/ShippingInstructions" }, shipTo: { $ref: "contract#/$defs/Consignee" }, shipFrom: { $ref: "contract#/$defs/Consignor" }, items: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderItem" } }, files: { type: "array", items: { $ref: "contract#/$defs/OutboundOrderFile" } }, invoiceList: { type: "array", items: { $ref: "contract#/$defs/Invoice" } }, palletInfoList: { type: "array", items: { $ref: "contract#/$defs/SpecifiedCarton" } }, platformOriginTrackingVos: { type: "array", items: { $ref: "contract#/$defs/PlatformTracking" } }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, udf13: { type: "string" }, udf14: { type: "string" }, udf15: { type: "string" } }, allOf: [{ if: { properties: { shippingInstructions: { type: "object", properties: { shippingLabelSource: { const: "ATTACHMENT" } }, required: ["shippingLabelSource"] } }, required: ["shippingInstructions"] }, then: { properties: { shippingInstructions: { required: ["trackingNumber"] }, files: { contains: { type: "object", properties: { fileType: { const: "Shipping Label" } }, required: ["fileType"] }, minContains: 1, maxContains: 1 } }, required: ["files"] } }, { if: { properties: { cartonization: { enum: [!0, 1] } }, required: ["cartonization"] }, then: { properties: { palletInfoList: { minItems: 1 } }, required: ["palletInfoList"] } }] }, schema34 = { type: "object", required: ["carrier", "carrierService", "shippingLabelSource"], properties: { carrier: { type: "string" }, carrierService: { type: "string" }, carrierBillingType: { type: "string", enum: ["SENDER", "PREPAID", "Prepaid", "3RDPARTY", "BillThirdParty", "RECEIVER", "FreightCollect", "OWNER"] }, shippingNotes: { type: "string" }, shippingLabelSource: { type: "string", enum: ["ATTACHMENT", "API", "PRE_FILE", "WMS_GEN"] }, trackingNumber: { type: "string" }, carrierAccount: { type: "string" }, carrierAccountZipcode: { type: "string" }, externalCarrierCode: { type: "string" }, serviceLevel: { type: "string", enum: ["STD", "GND", "1DP", "2DA", "3DS", "LTL", "FRT", "DEFAULT"] }, actualLogistic: { type: "string" } } };
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
    if (data.documentType !== void 0 && typeof data.documentType != "string" && (vErrors = addError(vErrors, instancePath + "/documentType", "#/properties/documentType/type", "type", { type: "string" }, "must be string"), errors++), data.doNumber !== void 0 && typeof data.doNumber != "string" && (vErrors = addError(vErrors, instancePath + "/doNumber", "#/properties/doNumber/type", "type", { type: "string" }, "must be string"), errors++), data.storeName !== void 0 && typeof data.storeName != "string" && (vErrors = addError(vErrors, instancePath + "/storeName", "#/properties/storeName/type", "type", { type: "string" }, "must be string"), errors++), data.shippingType !== void 0 && typeof data.shippingType != "string" && (vErrors = addError(vErrors, instancePath + "/shippingType", "#/properties/shippingType/type", "type", { type: "string" }, "must be string"), errors++), data.pickupCode !== void 0 && typeof data.pickupCode != "string" && (vErrors = addError(vErrors, instancePath + "/pickupCode", "#/properties/pickupCode/type", "type", { type: "string" }, "must be string"), errors++), data.shippingInstructions !== void 0) {
      let data48 = data.shippingInstructions;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.carrier === void 0 && (vErrors = addError(vErrors, instancePath + "/shippingInstructions", "contract#/$defs/ShippingInstructions/required", "required", { missingProperty: "carrier" }, "must have required property 'carrier'"), errors++), data48.carrierService === void 0 && (vErrors = addError(vErrors, instancePath + "/shippingInstructions", "contract#/$defs/ShippingInstructions/required", "required", { missingProperty: "carrierService" }, "must have required property 'carrierService'"), errors++), data48.shippingLabelSource === void 0 && (vErrors = addError(vErrors, instancePath + "/shippingInstructions", "contract#/$defs/ShippingInstructions/required", "required", { missingProperty: "shippingLabelSource" }, "must have required property 'shippingLabelSource'"), errors++), data48.carrier !== void 0 && typeof data48.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrier", "contract#/$defs/ShippingInstructions/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data48.carrierService !== void 0 && typeof data48.carrierService != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierService", "contract#/$defs/ShippingInstructions/properties/carrierService/type", "type", { type: "string" }, "must be string"), errors++), data48.carrierBillingType !== void 0) {
          let data51 = data48.carrierBillingType;
          typeof data51 != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierBillingType", "contract#/$defs/ShippingInstructions/properties/carrierBillingType/type", "type", { type: "string" }, "must be string"), errors++), data51 === "SENDER" || data51 === "PREPAID" || data51 === "Prepaid" || data51 === "3RDPARTY" || data51 === "BillThirdParty" || data51 === "RECEIVER" || data51 === "FreightCollect" || data51 === "OWNER" || (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierBillingType", "contract#/$defs/ShippingInstructions/properties/carrierBillingType/enum", "enum", { allowedValues: schema34.properties.carrierBillingType.enum }, "must be equal to one of the allowed values"), errors++);
        }
        if (data48.shippingNotes !== void 0 && typeof data48.shippingNotes != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/shippingNotes", "contract#/$defs/ShippingInstructions/properties/shippingNotes/type", "type", { type: "string" }, "must be string"), errors++), data48.shippingLabelSource !== void 0) {
          let data53 = data48.shippingLabelSource;
          typeof data53 != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/shippingLabelSource", "contract#/$defs/ShippingInstructions/properties/shippingLabelSource/type", "type", { type: "string" }, "must be string"), errors++), data53 === "ATTACHMENT" || data53 === "API" || data53 === "PRE_FILE" || data53 === "WMS_GEN" || (vErrors = addError(vErrors, instancePath + "/shippingInstructions/shippingLabelSource", "contract#/$defs/ShippingInstructions/properties/shippingLabelSource/enum", "enum", { allowedValues: schema34.properties.shippingLabelSource.enum }, "must be equal to one of the allowed values"), errors++);
        }
        if (data48.trackingNumber !== void 0 && typeof data48.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/trackingNumber", "contract#/$defs/ShippingInstructions/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data48.carrierAccount !== void 0 && typeof data48.carrierAccount != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierAccount", "contract#/$defs/ShippingInstructions/properties/carrierAccount/type", "type", { type: "string" }, "must be string"), errors++), data48.carrierAccountZipcode !== void 0 && typeof data48.carrierAccountZipcode != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/carrierAccountZipcode", "contract#/$defs/ShippingInstructions/properties/carrierAccountZipcode/type", "type", { type: "string" }, "must be string"), errors++), data48.externalCarrierCode !== void 0 && typeof data48.externalCarrierCode != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/externalCarrierCode", "contract#/$defs/ShippingInstructions/properties/externalCarrierCode/type", "type", { type: "string" }, "must be string"), errors++), data48.serviceLevel !== void 0) {
          let data58 = data48.serviceLevel;
          typeof data58 != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/serviceLevel", "contract#/$defs/ShippingInstructions/properties/serviceLevel/type", "type", { type: "string" }, "must be string"), errors++), data58 === "STD" || data58 === "GND" || data58 === "1DP" || data58 === "2DA" || data58 === "3DS" || data58 === "LTL" || data58 === "FRT" || data58 === "DEFAULT" || (vErrors = addError(vErrors, instancePath + "/shippingInstructions/serviceLevel", "contract#/$defs/ShippingInstructions/properties/serviceLevel/enum", "enum", { allowedValues: schema34.properties.serviceLevel.enum }, "must be equal to one of the allowed values"), errors++);
        }
        data48.actualLogistic !== void 0 && typeof data48.actualLogistic != "string" && (vErrors = addError(vErrors, instancePath + "/shippingInstructions/actualLogistic", "contract#/$defs/ShippingInstructions/properties/actualLogistic/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/shippingInstructions", "contract#/$defs/ShippingInstructions/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.shipTo !== void 0) {
      let data60 = data.shipTo;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        if (data60.name === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "name" }, "must have required property 'name'"), errors++), data60.mobileNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "mobileNumber" }, "must have required property 'mobileNumber'"), errors++), data60.streetLine1 === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "streetLine1" }, "must have required property 'streetLine1'"), errors++), data60.city === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "city" }, "must have required property 'city'"), errors++), data60.state === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "state" }, "must have required property 'state'"), errors++), data60.postalCode === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "postalCode" }, "must have required property 'postalCode'"), errors++), data60.countryCode === void 0 && (vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/required", "required", { missingProperty: "countryCode" }, "must have required property 'countryCode'"), errors++), data60.name !== void 0 && typeof data60.name != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/name", "contract#/$defs/Consignee/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data60.company !== void 0 && typeof data60.company != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/company", "contract#/$defs/Consignee/properties/company/type", "type", { type: "string" }, "must be string"), errors++), data60.phoneNumber !== void 0 && typeof data60.phoneNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/phoneNumber", "contract#/$defs/Consignee/properties/phoneNumber/type", "type", { type: "string" }, "must be string"), errors++), data60.mobileNumber !== void 0 && typeof data60.mobileNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/mobileNumber", "contract#/$defs/Consignee/properties/mobileNumber/type", "type", { type: "string" }, "must be string"), errors++), data60.email !== void 0 && typeof data60.email != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/email", "contract#/$defs/Consignee/properties/email/type", "type", { type: "string" }, "must be string"), errors++), data60.streetLine1 !== void 0) {
          let data66 = data60.streetLine1;
          typeof data66 == "string" ? data66.length > 30 && (data66.length > 60 || [...data66].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine1", "contract#/$defs/Consignee/properties/streetLine1/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine1", "contract#/$defs/Consignee/properties/streetLine1/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data60.streetLine2 !== void 0) {
          let data67 = data60.streetLine2;
          typeof data67 == "string" ? data67.length > 30 && (data67.length > 60 || [...data67].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine2", "contract#/$defs/Consignee/properties/streetLine2/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine2", "contract#/$defs/Consignee/properties/streetLine2/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data60.streetLine3 !== void 0) {
          let data68 = data60.streetLine3;
          typeof data68 == "string" ? data68.length > 30 && (data68.length > 60 || [...data68].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine3", "contract#/$defs/Consignee/properties/streetLine3/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipTo/streetLine3", "contract#/$defs/Consignee/properties/streetLine3/type", "type", { type: "string" }, "must be string"), errors++);
        }
        data60.district !== void 0 && typeof data60.district != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/district", "contract#/$defs/Consignee/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data60.city !== void 0 && typeof data60.city != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/city", "contract#/$defs/Consignee/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data60.state !== void 0 && typeof data60.state != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/state", "contract#/$defs/Consignee/properties/state/type", "type", { type: "string" }, "must be string"), errors++), data60.postalCode !== void 0 && typeof data60.postalCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/postalCode", "contract#/$defs/Consignee/properties/postalCode/type", "type", { type: "string" }, "must be string"), errors++), data60.countryCode !== void 0 && typeof data60.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/countryCode", "contract#/$defs/Consignee/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++), data60.companyName !== void 0 && typeof data60.companyName != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/companyName", "contract#/$defs/Consignee/properties/companyName/type", "type", { type: "string" }, "must be string"), errors++), data60.houseNumber !== void 0 && typeof data60.houseNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipTo/houseNumber", "contract#/$defs/Consignee/properties/houseNumber/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/shipTo", "contract#/$defs/Consignee/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.shipFrom !== void 0) {
      let data76 = data.shipFrom;
      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
        if (data76.name === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "name" }, "must have required property 'name'"), errors++), data76.mobileNumber === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "mobileNumber" }, "must have required property 'mobileNumber'"), errors++), data76.streetLine1 === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "streetLine1" }, "must have required property 'streetLine1'"), errors++), data76.city === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "city" }, "must have required property 'city'"), errors++), data76.state === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "state" }, "must have required property 'state'"), errors++), data76.postalCode === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "postalCode" }, "must have required property 'postalCode'"), errors++), data76.countryCode === void 0 && (vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/required", "required", { missingProperty: "countryCode" }, "must have required property 'countryCode'"), errors++), data76.name !== void 0 && typeof data76.name != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/name", "contract#/$defs/Consignor/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data76.company !== void 0 && typeof data76.company != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/company", "contract#/$defs/Consignor/properties/company/type", "type", { type: "string" }, "must be string"), errors++), data76.phoneNumber !== void 0 && typeof data76.phoneNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/phoneNumber", "contract#/$defs/Consignor/properties/phoneNumber/type", "type", { type: "string" }, "must be string"), errors++), data76.mobileNumber !== void 0 && typeof data76.mobileNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/mobileNumber", "contract#/$defs/Consignor/properties/mobileNumber/type", "type", { type: "string" }, "must be string"), errors++), data76.email !== void 0 && typeof data76.email != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/email", "contract#/$defs/Consignor/properties/email/type", "type", { type: "string" }, "must be string"), errors++), data76.streetLine1 !== void 0) {
          let data82 = data76.streetLine1;
          typeof data82 == "string" ? data82.length > 30 && (data82.length > 60 || [...data82].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine1", "contract#/$defs/Consignor/properties/streetLine1/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine1", "contract#/$defs/Consignor/properties/streetLine1/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data76.streetLine2 !== void 0) {
          let data83 = data76.streetLine2;
          typeof data83 == "string" ? data83.length > 30 && (data83.length > 60 || [...data83].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine2", "contract#/$defs/Consignor/properties/streetLine2/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine2", "contract#/$defs/Consignor/properties/streetLine2/type", "type", { type: "string" }, "must be string"), errors++);
        }
        if (data76.streetLine3 !== void 0) {
          let data84 = data76.streetLine3;
          typeof data84 == "string" ? data84.length > 30 && (data84.length > 60 || [...data84].length > 30) && (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine3", "contract#/$defs/Consignor/properties/streetLine3/maxLength", "maxLength", { limit: 30 }, "must NOT have more than 30 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shipFrom/streetLine3", "contract#/$defs/Consignor/properties/streetLine3/type", "type", { type: "string" }, "must be string"), errors++);
        }
        data76.district !== void 0 && typeof data76.district != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/district", "contract#/$defs/Consignor/properties/district/type", "type", { type: "string" }, "must be string"), errors++), data76.city !== void 0 && typeof data76.city != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/city", "contract#/$defs/Consignor/properties/city/type", "type", { type: "string" }, "must be string"), errors++), data76.state !== void 0 && typeof data76.state != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/state", "contract#/$defs/Consignor/properties/state/type", "type", { type: "string" }, "must be string"), errors++), data76.postalCode !== void 0 && typeof data76.postalCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/postalCode", "contract#/$defs/Consignor/properties/postalCode/type", "type", { type: "string" }, "must be string"), errors++), data76.countryCode !== void 0 && typeof data76.countryCode != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/countryCode", "contract#/$defs/Consignor/properties/countryCode/type", "type", { type: "string" }, "must be string"), errors++), data76.companyName !== void 0 && typeof data76.companyName != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/companyName", "contract#/$defs/Consignor/properties/companyName/type", "type", { type: "string" }, "must be string"), errors++), data76.houseNumber !== void 0 && typeof data76.houseNumber != "string" && (vErrors = addError(vErrors, instancePath + "/shipFrom/houseNumber", "contract#/$defs/Consignor/properties/houseNumber/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/shipFrom", "contract#/$defs/Consignor/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.items !== void 0) {
      let data92 = data.items;
      if (Array.isArray(data92)) {
        let len4 = data92.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data93 = data92[i4], _errs196 = errors, valid26 = !0, _errs197 = errors;
          if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
            let missing3;
            data93.kitItemID === void 0 && (missing3 = "kitItemID") && (vErrors = addError(vErrors), errors++);
          }
          var _valid3 = _errs197 === errors;
          if (errors = _errs196, vErrors !== null && (_errs196 ? forgetErrors(vErrors, _errs196) : vErrors = null), _valid3) {
            let _errs198 = errors;
            data93 && typeof data93 == "object" && !Array.isArray(data93) && (data93.kitItemDesc === void 0 && (vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/then/required", "required", { missingProperty: "kitItemDesc" }, "must have required property 'kitItemDesc'"), errors++), data93.kitItemQty === void 0 && (vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/then/required", "required", { missingProperty: "kitItemQty" }, "must have required property 'kitItemQty'"), errors++));
            var _valid3 = _errs198 === errors;
            valid26 = _valid3;
          }
          if (valid26 || (vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/if", "if", { failingKeyword: "then" }, 'must match "then" schema'), errors++), data93 && typeof data93 == "object" && !Array.isArray(data93)) {
            if (data93.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data93.quantity === void 0 && (vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++), data93.sku !== void 0 && typeof data93.sku != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/sku", "contract#/$defs/OutboundOrderItem/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data93.name !== void 0 && typeof data93.name != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/name", "contract#/$defs/OutboundOrderItem/properties/name/type", "type", { type: "string" }, "must be string"), errors++), data93.quantity !== void 0) {
              let data96 = data93.quantity;
              typeof data96 == "number" && !(data96 % 1) && !isNaN(data96) && isFinite(data96) || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/quantity", "contract#/$defs/OutboundOrderItem/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data96 == "number" && isFinite(data96) && (formats2.validate(data96) || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/quantity", "contract#/$defs/OutboundOrderItem/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data93.hsCode !== void 0 && typeof data93.hsCode != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/hsCode", "contract#/$defs/OutboundOrderItem/properties/hsCode/type", "type", { type: "string" }, "must be string"), errors++), data93.countryOfOrigin !== void 0 && typeof data93.countryOfOrigin != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/countryOfOrigin", "contract#/$defs/OutboundOrderItem/properties/countryOfOrigin/type", "type", { type: "string" }, "must be string"), errors++), data93.boxCode !== void 0 && typeof data93.boxCode != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/boxCode", "contract#/$defs/OutboundOrderItem/properties/boxCode/type", "type", { type: "string" }, "must be string"), errors++), data93.retailSku !== void 0 && typeof data93.retailSku != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/retailSku", "contract#/$defs/OutboundOrderItem/properties/retailSku/type", "type", { type: "string" }, "must be string"), errors++), data93.unitCost !== void 0) {
              let data101 = data93.unitCost;
              typeof data101 == "number" && isFinite(data101) ? formats6.validate(data101) || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/unitCost", "contract#/$defs/OutboundOrderItem/properties/unitCost/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/unitCost", "contract#/$defs/OutboundOrderItem/properties/unitCost/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data93.retailDescription !== void 0 && typeof data93.retailDescription != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/retailDescription", "contract#/$defs/OutboundOrderItem/properties/retailDescription/type", "type", { type: "string" }, "must be string"), errors++), data93.barCodeEA !== void 0 && typeof data93.barCodeEA != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/barCodeEA", "contract#/$defs/OutboundOrderItem/properties/barCodeEA/type", "type", { type: "string" }, "must be string"), errors++), data93.kitItemID !== void 0 && typeof data93.kitItemID != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/kitItemID", "contract#/$defs/OutboundOrderItem/properties/kitItemID/type", "type", { type: "string" }, "must be string"), errors++), data93.kitItemCode !== void 0 && typeof data93.kitItemCode != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/kitItemCode", "contract#/$defs/OutboundOrderItem/properties/kitItemCode/type", "type", { type: "string" }, "must be string"), errors++), data93.kitItemDesc !== void 0 && typeof data93.kitItemDesc != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/kitItemDesc", "contract#/$defs/OutboundOrderItem/properties/kitItemDesc/type", "type", { type: "string" }, "must be string"), errors++), data93.kitItemQty !== void 0) {
              let data107 = data93.kitItemQty;
              typeof data107 != "string" && !(typeof data107 == "number" && isFinite(data107)) && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/kitItemQty", "contract#/$defs/OutboundOrderItem/properties/kitItemQty/type", "type", { type: schema37.properties.kitItemQty.type }, "must be string,number"), errors++);
            }
            if (data93.kitItemImage !== void 0 && typeof data93.kitItemImage != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/kitItemImage", "contract#/$defs/OutboundOrderItem/properties/kitItemImage/type", "type", { type: "string" }, "must be string"), errors++), data93.ifDistributionItem !== void 0 && typeof data93.ifDistributionItem != "boolean" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/ifDistributionItem", "contract#/$defs/OutboundOrderItem/properties/ifDistributionItem/type", "type", { type: "boolean" }, "must be boolean"), errors++), data93.ownerShipOfItem !== void 0 && typeof data93.ownerShipOfItem != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/ownerShipOfItem", "contract#/$defs/OutboundOrderItem/properties/ownerShipOfItem/type", "type", { type: "string" }, "must be string"), errors++), data93.orderQuantity !== void 0) {
              let data111 = data93.orderQuantity;
              typeof data111 == "number" && !(data111 % 1) && !isNaN(data111) && isFinite(data111) || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/orderQuantity", "contract#/$defs/OutboundOrderItem/properties/orderQuantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data111 == "number" && isFinite(data111) && (formats2.validate(data111) || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/orderQuantity", "contract#/$defs/OutboundOrderItem/properties/orderQuantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data93.lineNo !== void 0 && typeof data93.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/lineNo", "contract#/$defs/OutboundOrderItem/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data93.stockStatus !== void 0) {
              let data113 = data93.stockStatus;
              typeof data113 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/stockStatus", "contract#/$defs/OutboundOrderItem/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data113 === "GOOD" || data113 === "DAMAGE" || (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/stockStatus", "contract#/$defs/OutboundOrderItem/properties/stockStatus/enum", "enum", { allowedValues: schema37.properties.stockStatus.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data93.unitPrice !== void 0) {
              let data114 = data93.unitPrice;
              typeof data114 != "string" && !(typeof data114 == "number" && isFinite(data114)) && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/unitPrice", "contract#/$defs/OutboundOrderItem/properties/unitPrice/type", "type", { type: schema37.properties.unitPrice.type }, "must be string,number"), errors++);
            }
            data93.erpLineNo !== void 0 && typeof data93.erpLineNo != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/erpLineNo", "contract#/$defs/OutboundOrderItem/properties/erpLineNo/type", "type", { type: "string" }, "must be string"), errors++), data93.batchNo !== void 0 && typeof data93.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/batchNo", "contract#/$defs/OutboundOrderItem/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data93.mfgDate !== void 0 && typeof data93.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/mfgDate", "contract#/$defs/OutboundOrderItem/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data93.expDate !== void 0 && typeof data93.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/expDate", "contract#/$defs/OutboundOrderItem/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data93.originCountry !== void 0 && typeof data93.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/originCountry", "contract#/$defs/OutboundOrderItem/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data93.udf1 !== void 0 && typeof data93.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf1", "contract#/$defs/OutboundOrderItem/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data93.udf2 !== void 0 && typeof data93.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf2", "contract#/$defs/OutboundOrderItem/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data93.udf3 !== void 0 && typeof data93.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf3", "contract#/$defs/OutboundOrderItem/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data93.udf4 !== void 0 && typeof data93.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf4", "contract#/$defs/OutboundOrderItem/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data93.udf5 !== void 0 && typeof data93.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf5", "contract#/$defs/OutboundOrderItem/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data93.udf6 !== void 0 && typeof data93.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf6", "contract#/$defs/OutboundOrderItem/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data93.udf7 !== void 0 && typeof data93.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf7", "contract#/$defs/OutboundOrderItem/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data93.udf8 !== void 0 && typeof data93.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf8", "contract#/$defs/OutboundOrderItem/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data93.udf9 !== void 0 && typeof data93.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf9", "contract#/$defs/OutboundOrderItem/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data93.udf10 !== void 0 && typeof data93.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf10", "contract#/$defs/OutboundOrderItem/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data93.udf11 !== void 0 && typeof data93.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf11", "contract#/$defs/OutboundOrderItem/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data93.udf12 !== void 0 && typeof data93.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/items/" + i4 + "/udf12", "contract#/$defs/OutboundOrderItem/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/items/" + i4, "contract#/$defs/OutboundOrderItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.files !== void 0) {
      let data132 = data.files;
      if (Array.isArray(data132)) {
        let len5 = data132.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data133 = data132[i5];
          if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
            if (data133.fileType !== void 0) {
              let data134 = data133.fileType;
              typeof data134 != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileType", "contract#/$defs/OutboundOrderFile/properties/fileType/type", "type", { type: "string" }, "must be string"), errors++), data134 === "Shipping Label" || data134 === "Commercial Invoice" || data134 === "Bill of Lading" || data134 === "Product Label" || data134 === "Carton Label" || data134 === "Packing List" || data134 === "Pallet Label" || data134 === "Other" || (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileType", "contract#/$defs/OutboundOrderFile/properties/fileType/enum", "enum", { allowedValues: schema38.properties.fileType.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data133.fileUrl !== void 0 && typeof data133.fileUrl != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileUrl", "contract#/$defs/OutboundOrderFile/properties/fileUrl/type", "type", { type: "string" }, "must be string"), errors++), data133.fileBase64 !== void 0 && typeof data133.fileBase64 != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileBase64", "contract#/$defs/OutboundOrderFile/properties/fileBase64/type", "type", { type: "string" }, "must be string"), errors++), data133.fileName !== void 0 && typeof data133.fileName != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileName", "contract#/$defs/OutboundOrderFile/properties/fileName/type", "type", { type: "string" }, "must be string"), errors++), data133.fileFormat !== void 0 && typeof data133.fileFormat != "string" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/fileFormat", "contract#/$defs/OutboundOrderFile/properties/fileFormat/type", "type", { type: "string" }, "must be string"), errors++), data133.isUpdate !== void 0) {
              let data139 = data133.isUpdate;
              typeof data139 != "string" && typeof data139 != "boolean" && (vErrors = addError(vErrors, instancePath + "/files/" + i5 + "/isUpdate", "contract#/$defs/OutboundOrderFile/properties/isUpdate/type", "type", { type: schema38.properties.isUpdate.type }, "must be string,boolean"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/files/" + i5, "contract#/$defs/OutboundOrderFile/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/files", "#/properties/files/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.invoiceList !== void 0) {
      let data140 = data.invoiceList;
      if (Array.isArray(data140)) {
        let len6 = data140.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate23(data140[i6], { instancePath: instancePath + "/invoiceList/" + i6, parentData: data140, parentDataProperty: i6, rootData }) || (vErrors = addErrors(vErrors, validate23.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/invoiceList", "#/properties/invoiceList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.palletInfoList !== void 0) {
      let data142 = data.palletInfoList;
      if (Array.isArray(data142)) {
        let len7 = data142.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data143 = data142[i7];
          if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
            if (data143.palletCode !== void 0 && typeof data143.palletCode != "string" && (vErrors = addError(vErrors, instancePath + "/palletInfoList/" + i7 + "/palletCode", "contract#/$defs/SpecifiedCarton/properties/palletCode/type", "type", { type: "string" }, "must be string"), errors++), data143.boxCode !== void 0 && typeof data143.boxCode != "string" && (vErrors = addError(vErrors, instancePath + "/palletInfoList/" + i7 + "/boxCode", "contract#/$defs/SpecifiedCarton/properties/boxCode/type", "type", { type: "string" }, "must be string"), errors++), data143.skuCode !== void 0 && typeof data143.skuCode != "string" && (vErrors = addError(vErrors, instancePath + "/palletInfoList/" + i7 + "/skuCode", "contract#/$defs/SpecifiedCarton/properties/skuCode/type", "type", { type: "string" }, "must be string"), errors++), data143.skuQty !== void 0) {
              let data147 = data143.skuQty;
              typeof data147 != "string" && !(typeof data147 == "number" && isFinite(data147)) && (vErrors = addError(vErrors, instancePath + "/palletInfoList/" + i7 + "/skuQty", "contract#/$defs/SpecifiedCarton/properties/skuQty/type", "type", { type: schema41.properties.skuQty.type }, "must be string,number"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/palletInfoList/" + i7, "contract#/$defs/SpecifiedCarton/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/palletInfoList", "#/properties/palletInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.platformOriginTrackingVos !== void 0) {
      let data148 = data.platformOriginTrackingVos;
      if (Array.isArray(data148)) {
        let len8 = data148.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data149 = data148[i8];
          data149 && typeof data149 == "object" && !Array.isArray(data149) ? (data149.platformTrackingType !== void 0 && typeof data149.platformTrackingType != "string" && (vErrors = addError(vErrors, instancePath + "/platformOriginTrackingVos/" + i8 + "/platformTrackingType", "contract#/$defs/PlatformTracking/properties/platformTrackingType/type", "type", { type: "string" }, "must be string"), errors++), data149.platformTrackingInfo !== void 0 && typeof data149.platformTrackingInfo != "string" && (vErrors = addError(vErrors, instancePath + "/platformOriginTrackingVos/" + i8 + "/platformTrackingInfo", "contract#/$defs/PlatformTracking/properties/platformTrackingInfo/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/platformOriginTrackingVos/" + i8, "contract#/$defs/PlatformTracking/type", "type", { type: "object" }, "must be object"), errors++);
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
var schema44 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, data: { type: ["string", "null"] } } };
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
    if (data.data !== void 0) {
      let data3 = data.data;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/MetaResponse/properties/data/type", "type", { type: schema44.properties.data.type }, "must be string,null"), errors++);
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
    if (data.data !== void 0) {
      let data3 = data.data;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/MetaResponse/properties/data/type", "type", { type: schema44.properties.data.type }, "must be string,null"), errors++);
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
var schema61 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, total: { type: "integer", format: "int64" }, orderInfoList: { type: "array", items: { $ref: "contract#/$defs/QueriedOrderDetails" } } } }, schema62 = { type: "object", required: ["orderNumber", "customerCode", "warehouseCode"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, extUserId: { type: "string" }, poNumber: { type: "string" }, orderTime: { type: "string" }, shippingTime: { type: "string" }, trackingNumber: { type: "string" }, carrier: { type: "string" }, carrierService: { type: "string" }, wmsOrderNumber: { type: "string" }, status: { type: "string" }, stage: { type: "string" }, omsOrderStatus: { type: "string" }, orderType: { type: "string" }, storeNumber: { type: "string" }, salesChannel: { type: "string" }, startShipDate: { type: "string" }, endShipDate: { type: "string" }, dimensionUnit: { type: "string" }, weightUnit: { type: "string" }, createTime: { type: ["string", "integer"] }, orderCreatedTime: { type: "string" }, cashOnDelivery: { type: "boolean" }, signatureService: { type: "boolean" }, externalProviderId: { type: "string" }, externalWarehouseCode: { type: "string" }, externalCarrierCode: { type: "string" }, logisticsProvider: { type: "string" }, actualLogistic: { type: "string" }, addressType: { type: "integer", format: "int32" }, theoreticalWeightEA: { type: "number", format: "double" }, theoreticalVolumeEA: { type: "number", format: "double" }, skuMaxLengthEA: { type: "number", format: "double" }, supplier: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, udf13: { type: "string" }, udf14: { type: "string" }, udf15: { type: "string" }, snUrl: { type: "string" }, shipTo: { $ref: "contract#/$defs/QueriedConsignee" }, shipFrom: { $ref: "contract#/$defs/QueriedAddress" }, items: { type: "array", items: { $ref: "contract#/$defs/QueriedOrderItem" } }, handlings: { $ref: "contract#/$defs/QueriedHandlings" }, packages: { type: "array", items: { $ref: "contract#/$defs/QueriedPackage" } }, pallets: { type: "array", items: { $ref: "contract#/$defs/QueriedPallet" } }, snList: { type: "array", items: { $ref: "contract#/$defs/SerialNumbers" } }, batchInfo: { type: "array", items: { $ref: "contract#/$defs/QueriedBatch" } }, fileInfoList: { type: "array", items: { $ref: "contract#/$defs/QueriedOrderFile" } }, additionalInfoList: { type: "array", items: { $ref: "contract#/$defs/OrderAdditionalInfo" } }, shippingExceptionVO: { $ref: "contract#/$defs/ShippingException" }, errorMessage: { type: "string" } } };
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
    data.errorMessage !== void 0 && typeof data.errorMessage != "string" && (vErrors = addError(vErrors, instancePath + "/errorMessage", "#/properties/errorMessage/type", "type", { type: "string" }, "must be string"), errors++);
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
var schema79 = { type: "object", required: ["fileType", "fileName"], properties: { fileType: { type: "string", enum: ["Shipping Label", "Commercial Invoice", "Bill of Lading", "Product Label", "Carton Label", "Packing List", "Pallet Label", "Other"] }, fileUrl: { type: "string" }, fileBase64: { type: "string", contentEncoding: "base64" }, fileName: { type: "string" }, fileFormat: { type: "string" }, isUpdate: { type: "boolean" } }, if: { required: ["fileUrl"] }, then: { properties: { fileBase64: { not: {} } } }, else: { required: ["fileBase64"] } };
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
            data9 && typeof data9 == "object" && !Array.isArray(data9) && data9.fileBase64 !== void 0 && (vErrors = addError(vErrors, instancePath + "/files/" + i2 + "/fileBase64", "contract#/$defs/OrderAttachment/then/properties/fileBase64/not", "not", {}, "must NOT be valid"), errors++);
            var _valid2 = _errs27 === errors;
            valid9 = _valid2, ifClause0 = "then";
          } else {
            let _errs30 = errors;
            data9 && typeof data9 == "object" && !Array.isArray(data9) && data9.fileBase64 === void 0 && (vErrors = addError(vErrors, instancePath + "/files/" + i2, "contract#/$defs/OrderAttachment/else/required", "required", { missingProperty: "fileBase64" }, "must have required property 'fileBase64'"), errors++);
            var _valid2 = _errs30 === errors;
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
    if (data.partnerId === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "partnerId" }, "must have required property 'partnerId'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data.asnLineItems === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnLineItems" }, "must have required property 'asnLineItems'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extAsnNumber !== void 0 && typeof data.extAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/extAsnNumber", "#/properties/extAsnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.asnType !== void 0 && typeof data.asnType != "string" && (vErrors = addError(vErrors, instancePath + "/asnType", "#/properties/asnType/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.referenceNumber !== void 0 && typeof data.referenceNumber != "string" && (vErrors = addError(vErrors, instancePath + "/referenceNumber", "#/properties/referenceNumber/type", "type", { type: "string" }, "must be string"), errors++), data.refNumber !== void 0 && typeof data.refNumber != "string" && (vErrors = addError(vErrors, instancePath + "/refNumber", "#/properties/refNumber/type", "type", { type: "string" }, "must be string"), errors++), data.itemLineQty !== void 0) {
      let data10 = data.itemLineQty;
      typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = addError(vErrors, instancePath + "/itemLineQty", "#/properties/itemLineQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data10 == "number" && isFinite(data10) && (formats2.validate(data10) || (vErrors = addError(vErrors, instancePath + "/itemLineQty", "#/properties/itemLineQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.cartonQty !== void 0 && typeof data.cartonQty != "string" && (vErrors = addError(vErrors, instancePath + "/cartonQty", "#/properties/cartonQty/type", "type", { type: "string" }, "must be string"), errors++), data.containerNumber !== void 0 && typeof data.containerNumber != "string" && (vErrors = addError(vErrors, instancePath + "/containerNumber", "#/properties/containerNumber/type", "type", { type: "string" }, "must be string"), errors++), data.sealNumber !== void 0 && typeof data.sealNumber != "string" && (vErrors = addError(vErrors, instancePath + "/sealNumber", "#/properties/sealNumber/type", "type", { type: "string" }, "must be string"), errors++), data.expectedReceiptDate !== void 0 && typeof data.expectedReceiptDate != "string" && (vErrors = addError(vErrors, instancePath + "/expectedReceiptDate", "#/properties/expectedReceiptDate/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseNotes", "#/properties/warehouseNotes/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.supplier !== void 0 && typeof data.supplier != "string" && (vErrors = addError(vErrors, instancePath + "/supplier", "#/properties/supplier/type", "type", { type: "string" }, "must be string"), errors++), data.capacityType !== void 0 && typeof data.capacityType != "string" && (vErrors = addError(vErrors, instancePath + "/capacityType", "#/properties/capacityType/type", "type", { type: "string" }, "must be string"), errors++), data.isSpecifyBatch !== void 0 && typeof data.isSpecifyBatch != "boolean" && (vErrors = addError(vErrors, instancePath + "/isSpecifyBatch", "#/properties/isSpecifyBatch/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.snUrl !== void 0 && typeof data.snUrl != "string" && (vErrors = addError(vErrors, instancePath + "/snUrl", "#/properties/snUrl/type", "type", { type: "string" }, "must be string"), errors++), data.udf5 !== void 0 && typeof data.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/udf5", "#/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data.udf6 !== void 0 && typeof data.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/udf6", "#/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data.udf7 !== void 0 && typeof data.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/udf7", "#/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data.udf8 !== void 0 && typeof data.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/udf8", "#/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data.udf9 !== void 0 && typeof data.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/udf9", "#/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data.udf10 !== void 0 && typeof data.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/udf10", "#/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data.udf11 !== void 0 && typeof data.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/udf11", "#/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data.udf12 !== void 0 && typeof data.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/udf12", "#/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++), data.asnTagList !== void 0) {
      let data29 = data.asnTagList;
      if (Array.isArray(data29)) {
        let len0 = data29.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data30 = data29[i0];
          typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30) || (vErrors = addError(vErrors, instancePath + "/asnTagList/" + i0, "#/properties/asnTagList/items/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data30 == "number" && isFinite(data30) && (formats0.validate(data30) || (vErrors = addError(vErrors, instancePath + "/asnTagList/" + i0, "#/properties/asnTagList/items/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnTagList", "#/properties/asnTagList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.asnLineItems !== void 0) {
      let data31 = data.asnLineItems;
      if (Array.isArray(data31)) {
        let len1 = data31.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data32 = data31[i1];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1, "contract#/$defs/AdvanceShipNoticeLine/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data32.quantity === void 0 && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1, "contract#/$defs/AdvanceShipNoticeLine/required", "required", { missingProperty: "quantity" }, "must have required property 'quantity'"), errors++), data32.sku !== void 0 && typeof data32.sku != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/sku", "contract#/$defs/AdvanceShipNoticeLine/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data32.quantity !== void 0) {
              let data34 = data32.quantity;
              typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/quantity", "contract#/$defs/AdvanceShipNoticeLine/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data34 == "number" && isFinite(data34) && ((data34 <= 0 || isNaN(data34)) && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/quantity", "contract#/$defs/AdvanceShipNoticeLine/properties/quantity/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"), errors++), formats2.validate(data34) || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/quantity", "contract#/$defs/AdvanceShipNoticeLine/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data32.lineNo !== void 0 && typeof data32.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/lineNo", "contract#/$defs/AdvanceShipNoticeLine/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data32.skuStatus !== void 0) {
              let data36 = data32.skuStatus;
              typeof data36 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/skuStatus", "contract#/$defs/AdvanceShipNoticeLine/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data36 === "GOOD" || data36 === "DAMAGE" || (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/skuStatus", "contract#/$defs/AdvanceShipNoticeLine/properties/skuStatus/enum", "enum", { allowedValues: schema111.properties.skuStatus.enum }, "must be equal to one of the allowed values"), errors++);
            }
            data32.poNumber !== void 0 && typeof data32.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/poNumber", "contract#/$defs/AdvanceShipNoticeLine/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data32.poLineNo !== void 0 && typeof data32.poLineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/poLineNo", "contract#/$defs/AdvanceShipNoticeLine/properties/poLineNo/type", "type", { type: "string" }, "must be string"), errors++), data32.markCode !== void 0 && typeof data32.markCode != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/markCode", "contract#/$defs/AdvanceShipNoticeLine/properties/markCode/type", "type", { type: "string" }, "must be string"), errors++), data32.barCodeEA !== void 0 && typeof data32.barCodeEA != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/barCodeEA", "contract#/$defs/AdvanceShipNoticeLine/properties/barCodeEA/type", "type", { type: "string" }, "must be string"), errors++), data32.mfgDate !== void 0 && typeof data32.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/mfgDate", "contract#/$defs/AdvanceShipNoticeLine/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data32.expDate !== void 0 && typeof data32.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/expDate", "contract#/$defs/AdvanceShipNoticeLine/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data32.batchNo !== void 0 && typeof data32.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/batchNo", "contract#/$defs/AdvanceShipNoticeLine/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data32.originCountry !== void 0 && typeof data32.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/originCountry", "contract#/$defs/AdvanceShipNoticeLine/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data32.udf1 !== void 0 && typeof data32.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf1", "contract#/$defs/AdvanceShipNoticeLine/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data32.udf2 !== void 0 && typeof data32.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf2", "contract#/$defs/AdvanceShipNoticeLine/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data32.udf3 !== void 0 && typeof data32.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf3", "contract#/$defs/AdvanceShipNoticeLine/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data32.udf4 !== void 0 && typeof data32.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf4", "contract#/$defs/AdvanceShipNoticeLine/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data32.udf5 !== void 0 && typeof data32.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf5", "contract#/$defs/AdvanceShipNoticeLine/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data32.udf6 !== void 0 && typeof data32.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf6", "contract#/$defs/AdvanceShipNoticeLine/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data32.udf7 !== void 0 && typeof data32.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf7", "contract#/$defs/AdvanceShipNoticeLine/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data32.udf8 !== void 0 && typeof data32.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf8", "contract#/$defs/AdvanceShipNoticeLine/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data32.udf9 !== void 0 && typeof data32.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf9", "contract#/$defs/AdvanceShipNoticeLine/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data32.udf10 !== void 0 && typeof data32.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf10", "contract#/$defs/AdvanceShipNoticeLine/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data32.udf11 !== void 0 && typeof data32.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf11", "contract#/$defs/AdvanceShipNoticeLine/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data32.udf12 !== void 0 && typeof data32.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1 + "/udf12", "contract#/$defs/AdvanceShipNoticeLine/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i1, "contract#/$defs/AdvanceShipNoticeLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnLineItems", "#/properties/asnLineItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.markList !== void 0) {
      let data57 = data.markList;
      if (Array.isArray(data57)) {
        let len2 = data57.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data58 = data57[i2];
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            if (data58.markCode === void 0 && (vErrors = addError(vErrors, instancePath + "/markList/" + i2, "contract#/$defs/AsnShippingMark/required", "required", { missingProperty: "markCode" }, "must have required property 'markCode'"), errors++), data58.markCode !== void 0 && typeof data58.markCode != "string" && (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/markCode", "contract#/$defs/AsnShippingMark/properties/markCode/type", "type", { type: "string" }, "must be string"), errors++), data58.weight !== void 0) {
              let data60 = data58.weight;
              typeof data60 == "number" && isFinite(data60) || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/weight", "contract#/$defs/AsnShippingMark/properties/weight/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data58.length !== void 0) {
              let data61 = data58.length;
              typeof data61 == "number" && isFinite(data61) || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/length", "contract#/$defs/AsnShippingMark/properties/length/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data58.width !== void 0) {
              let data62 = data58.width;
              typeof data62 == "number" && isFinite(data62) || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/width", "contract#/$defs/AsnShippingMark/properties/width/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data58.height !== void 0) {
              let data63 = data58.height;
              typeof data63 == "number" && isFinite(data63) || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/height", "contract#/$defs/AsnShippingMark/properties/height/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data58.lengthUnit !== void 0) {
              let data64 = data58.lengthUnit;
              typeof data64 != "string" && (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/lengthUnit", "contract#/$defs/AsnShippingMark/properties/lengthUnit/type", "type", { type: "string" }, "must be string"), errors++), data64 === "cm" || data64 === "In" || data64 === "m" || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/lengthUnit", "contract#/$defs/AsnShippingMark/properties/lengthUnit/enum", "enum", { allowedValues: schema112.properties.lengthUnit.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data58.weightUnit !== void 0) {
              let data65 = data58.weightUnit;
              typeof data65 != "string" && (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/weightUnit", "contract#/$defs/AsnShippingMark/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data65 === "KG" || data65 === "LBS" || data65 === "GRAM" || (vErrors = addError(vErrors, instancePath + "/markList/" + i2 + "/weightUnit", "contract#/$defs/AsnShippingMark/properties/weightUnit/enum", "enum", { allowedValues: schema112.properties.weightUnit.enum }, "must be equal to one of the allowed values"), errors++);
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
    if (data.data !== void 0) {
      let data3 = data.data;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/MetaResponse/properties/data/type", "type", { type: schema44.properties.data.type }, "must be string,null"), errors++);
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
    if (data.data !== void 0) {
      let data3 = data.data;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/MetaResponse/properties/data/type", "type", { type: schema44.properties.data.type }, "must be string,null"), errors++);
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
          data6 && typeof data6 == "object" && !Array.isArray(data6) ? (data6.fileName !== void 0 && typeof data6.fileName != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/fileName", "contract#/$defs/InboundAdditionalFile/properties/fileName/type", "type", { type: "string" }, "must be string"), errors++), data6.fileUrl !== void 0 && typeof data6.fileUrl != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/fileUrl", "contract#/$defs/InboundAdditionalFile/properties/fileUrl/type", "type", { type: "string" }, "must be string"), errors++), data6.fileType !== void 0 && typeof data6.fileType != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/fileType", "contract#/$defs/InboundAdditionalFile/properties/fileType/type", "type", { type: "string" }, "must be string"), errors++), data6.fileFormat !== void 0 && typeof data6.fileFormat != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/fileFormat", "contract#/$defs/InboundAdditionalFile/properties/fileFormat/type", "type", { type: "string" }, "must be string"), errors++), data6.isUpdate !== void 0 && typeof data6.isUpdate != "boolean" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/isUpdate", "contract#/$defs/InboundAdditionalFile/properties/isUpdate/type", "type", { type: "boolean" }, "must be boolean"), errors++), data6.fileBase64 !== void 0 && typeof data6.fileBase64 != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/fileBase64", "contract#/$defs/InboundAdditionalFile/properties/fileBase64/type", "type", { type: "string" }, "must be string"), errors++), data6.snUrl !== void 0 && typeof data6.snUrl != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0 + "/snUrl", "contract#/$defs/InboundAdditionalFile/properties/snUrl/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i0, "contract#/$defs/InboundAdditionalFile/type", "type", { type: "object" }, "must be object"), errors++);
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
            data37.weightUnit !== void 0 && typeof data37.weightUnit != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/weightUnit", "contract#/$defs/InboundOrderDetailsLine/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data37.skuStatus !== void 0 && typeof data37.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/skuStatus", "contract#/$defs/InboundOrderDetailsLine/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data37.mfgDate !== void 0 && typeof data37.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/mfgDate", "contract#/$defs/InboundOrderDetailsLine/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data37.expDate !== void 0 && typeof data37.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/expDate", "contract#/$defs/InboundOrderDetailsLine/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data37.batchNo !== void 0 && typeof data37.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/batchNo", "contract#/$defs/InboundOrderDetailsLine/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data37.originCountry !== void 0 && typeof data37.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/originCountry", "contract#/$defs/InboundOrderDetailsLine/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data37.udf1 !== void 0 && typeof data37.udf1 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf1", "contract#/$defs/InboundOrderDetailsLine/properties/udf1/type", "type", { type: "string" }, "must be string"), errors++), data37.udf2 !== void 0 && typeof data37.udf2 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf2", "contract#/$defs/InboundOrderDetailsLine/properties/udf2/type", "type", { type: "string" }, "must be string"), errors++), data37.udf3 !== void 0 && typeof data37.udf3 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf3", "contract#/$defs/InboundOrderDetailsLine/properties/udf3/type", "type", { type: "string" }, "must be string"), errors++), data37.udf4 !== void 0 && typeof data37.udf4 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf4", "contract#/$defs/InboundOrderDetailsLine/properties/udf4/type", "type", { type: "string" }, "must be string"), errors++), data37.udf5 !== void 0 && typeof data37.udf5 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf5", "contract#/$defs/InboundOrderDetailsLine/properties/udf5/type", "type", { type: "string" }, "must be string"), errors++), data37.udf6 !== void 0 && typeof data37.udf6 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf6", "contract#/$defs/InboundOrderDetailsLine/properties/udf6/type", "type", { type: "string" }, "must be string"), errors++), data37.udf7 !== void 0 && typeof data37.udf7 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf7", "contract#/$defs/InboundOrderDetailsLine/properties/udf7/type", "type", { type: "string" }, "must be string"), errors++), data37.udf8 !== void 0 && typeof data37.udf8 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf8", "contract#/$defs/InboundOrderDetailsLine/properties/udf8/type", "type", { type: "string" }, "must be string"), errors++), data37.udf9 !== void 0 && typeof data37.udf9 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf9", "contract#/$defs/InboundOrderDetailsLine/properties/udf9/type", "type", { type: "string" }, "must be string"), errors++), data37.udf10 !== void 0 && typeof data37.udf10 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf10", "contract#/$defs/InboundOrderDetailsLine/properties/udf10/type", "type", { type: "string" }, "must be string"), errors++), data37.udf11 !== void 0 && typeof data37.udf11 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf11", "contract#/$defs/InboundOrderDetailsLine/properties/udf11/type", "type", { type: "string" }, "must be string"), errors++), data37.udf12 !== void 0 && typeof data37.udf12 != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/udf12", "contract#/$defs/InboundOrderDetailsLine/properties/udf12/type", "type", { type: "string" }, "must be string"), errors++), data37.asnNumber !== void 0 && typeof data37.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/asnNumber", "contract#/$defs/InboundOrderDetailsLine/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data37.markCode !== void 0 && typeof data37.markCode != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/markCode", "contract#/$defs/InboundOrderDetailsLine/properties/markCode/type", "type", { type: "string" }, "must be string"), errors++), data37.barCodeEA !== void 0 && typeof data37.barCodeEA != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/barCodeEA", "contract#/$defs/InboundOrderDetailsLine/properties/barCodeEA/type", "type", { type: "string" }, "must be string"), errors++), data37.remark !== void 0 && typeof data37.remark != "string" && (vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0 + "/remark", "contract#/$defs/InboundOrderDetailsLine/properties/remark/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnLineItems/" + i0, "contract#/$defs/InboundOrderDetailsLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnLineItems", "#/properties/asnLineItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.adjustInfos !== void 0) {
      let data72 = data.adjustInfos;
      if (Array.isArray(data72)) {
        let len1 = data72.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data73 = data72[i1];
          if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
            if (data73.sku !== void 0 && typeof data73.sku != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/sku", "contract#/$defs/InboundAdjustment/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data73.adjustQty !== void 0) {
              let data75 = data73.adjustQty;
              typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75) || (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/adjustQty", "contract#/$defs/InboundAdjustment/properties/adjustQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data75 == "number" && isFinite(data75) && (formats2.validate(data75) || (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/adjustQty", "contract#/$defs/InboundAdjustment/properties/adjustQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data73.skuStatus !== void 0 && typeof data73.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/skuStatus", "contract#/$defs/InboundAdjustment/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data73.mfgDate !== void 0 && typeof data73.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/mfgDate", "contract#/$defs/InboundAdjustment/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data73.expDate !== void 0 && typeof data73.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/expDate", "contract#/$defs/InboundAdjustment/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data73.batchNo !== void 0 && typeof data73.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/batchNo", "contract#/$defs/InboundAdjustment/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data73.originCountry !== void 0 && typeof data73.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1 + "/originCountry", "contract#/$defs/InboundAdjustment/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/adjustInfos/" + i1, "contract#/$defs/InboundAdjustment/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/adjustInfos", "#/properties/adjustInfos/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.asnItemReceiveDetails !== void 0) {
      let data81 = data.asnItemReceiveDetails;
      if (Array.isArray(data81)) {
        let len2 = data81.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data82 = data81[i2];
          if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
            if (data82.lineNo !== void 0 && typeof data82.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/lineNo", "contract#/$defs/ReceivedItem/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data82.detailId !== void 0 && typeof data82.detailId != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/detailId", "contract#/$defs/ReceivedItem/properties/detailId/type", "type", { type: "string" }, "must be string"), errors++), data82.sku !== void 0 && typeof data82.sku != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/sku", "contract#/$defs/ReceivedItem/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data82.skuStatus !== void 0 && typeof data82.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/skuStatus", "contract#/$defs/ReceivedItem/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data82.receiveQty !== void 0) {
              let data87 = data82.receiveQty;
              typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/receiveQty", "contract#/$defs/ReceivedItem/properties/receiveQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data87 == "number" && isFinite(data87) && (formats2.validate(data87) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/receiveQty", "contract#/$defs/ReceivedItem/properties/receiveQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data82.receiveTime !== void 0 && typeof data82.receiveTime != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/receiveTime", "contract#/$defs/ReceivedItem/properties/receiveTime/type", "type", { type: "string" }, "must be string"), errors++), data82.putawayQty !== void 0) {
              let data89 = data82.putawayQty;
              typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/putawayQty", "contract#/$defs/ReceivedItem/properties/putawayQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data89 == "number" && isFinite(data89) && (formats2.validate(data89) || (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/putawayQty", "contract#/$defs/ReceivedItem/properties/putawayQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data82.putawayTime !== void 0 && typeof data82.putawayTime != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/putawayTime", "contract#/$defs/ReceivedItem/properties/putawayTime/type", "type", { type: "string" }, "must be string"), errors++), data82.originCountry !== void 0 && typeof data82.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/originCountry", "contract#/$defs/ReceivedItem/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data82.batchNo !== void 0 && typeof data82.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/batchNo", "contract#/$defs/ReceivedItem/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data82.expDate !== void 0 && typeof data82.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/expDate", "contract#/$defs/ReceivedItem/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data82.mfgDate !== void 0 && typeof data82.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/mfgDate", "contract#/$defs/ReceivedItem/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data82.supplier !== void 0 && typeof data82.supplier != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/supplier", "contract#/$defs/ReceivedItem/properties/supplier/type", "type", { type: "string" }, "must be string"), errors++), data82.arrivalTime !== void 0 && typeof data82.arrivalTime != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/arrivalTime", "contract#/$defs/ReceivedItem/properties/arrivalTime/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2, "contract#/$defs/ReceivedItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails", "#/properties/asnItemReceiveDetails/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.batchInfo !== void 0) {
      let data97 = data.batchInfo;
      if (Array.isArray(data97)) {
        let len3 = data97.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data98 = data97[i3];
          if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
            if (data98.lineNo !== void 0 && typeof data98.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/lineNo", "contract#/$defs/ReceivedBatch/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data98.sku !== void 0 && typeof data98.sku != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/sku", "contract#/$defs/ReceivedBatch/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data98.quantity !== void 0) {
              let data101 = data98.quantity;
              typeof data101 == "number" && isFinite(data101) ? formats6.validate(data101) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/quantity", "contract#/$defs/ReceivedBatch/properties/quantity/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/quantity", "contract#/$defs/ReceivedBatch/properties/quantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data98.stockStatus !== void 0 && typeof data98.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/stockStatus", "contract#/$defs/ReceivedBatch/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data98.batchNumber !== void 0 && typeof data98.batchNumber != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/batchNumber", "contract#/$defs/ReceivedBatch/properties/batchNumber/type", "type", { type: "string" }, "must be string"), errors++), data98.mfgDate !== void 0 && typeof data98.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/mfgDate", "contract#/$defs/ReceivedBatch/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data98.expDate !== void 0 && typeof data98.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/expDate", "contract#/$defs/ReceivedBatch/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data98.originCountry !== void 0 && typeof data98.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/originCountry", "contract#/$defs/ReceivedBatch/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data98.qty !== void 0) {
              let data107 = data98.qty;
              typeof data107 == "number" && isFinite(data107) || (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/qty", "contract#/$defs/ReceivedBatch/properties/qty/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data98.originalCountry !== void 0 && typeof data98.originalCountry != "string" && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3 + "/originalCountry", "contract#/$defs/ReceivedBatch/properties/originalCountry/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/batchInfo/" + i3, "contract#/$defs/ReceivedBatch/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/batchInfo", "#/properties/batchInfo/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.additionalInfoList !== void 0) {
      let data109 = data.additionalInfoList;
      if (Array.isArray(data109)) {
        let len4 = data109.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate95(data109[i4], { instancePath: instancePath + "/additionalInfoList/" + i4, parentData: data109, parentDataProperty: i4, rootData }) || (vErrors = addErrors(vErrors, validate95.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/additionalInfoList", "#/properties/additionalInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.refNumber !== void 0 && typeof data.refNumber != "string" && (vErrors = addError(vErrors, instancePath + "/refNumber", "#/properties/refNumber/type", "type", { type: "string" }, "must be string"), errors++), data.poNumber !== void 0 && typeof data.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/poNumber", "#/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data.overEmailFlag !== void 0 && typeof data.overEmailFlag != "boolean" && (vErrors = addError(vErrors, instancePath + "/overEmailFlag", "#/properties/overEmailFlag/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.capacityType !== void 0 && typeof data.capacityType != "string" && (vErrors = addError(vErrors, instancePath + "/capacityType", "#/properties/capacityType/type", "type", { type: "string" }, "must be string"), errors++), data.preBuilt !== void 0 && typeof data.preBuilt != "boolean" && (vErrors = addError(vErrors, instancePath + "/preBuilt", "#/properties/preBuilt/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.palletQty !== void 0 && typeof data.palletQty != "string" && (vErrors = addError(vErrors, instancePath + "/palletQty", "#/properties/palletQty/type", "type", { type: "string" }, "must be string"), errors++), data.cartonQty !== void 0) {
      let data117 = data.cartonQty;
      typeof data117 == "number" && !(data117 % 1) && !isNaN(data117) && isFinite(data117) || (vErrors = addError(vErrors, instancePath + "/cartonQty", "#/properties/cartonQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data117 == "number" && isFinite(data117) && (formats2.validate(data117) || (vErrors = addError(vErrors, instancePath + "/cartonQty", "#/properties/cartonQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.handlings !== void 0) {
      let data118 = data.handlings;
      if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
        if (data118.handlingDetails !== void 0) {
          let data119 = data118.handlingDetails;
          if (Array.isArray(data119)) {
            let len5 = data119.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data120 = data119[i5];
              data120 && typeof data120 == "object" && !Array.isArray(data120) || (vErrors = addError(vErrors, instancePath + "/handlings/handlingDetails/" + i5, "contract#/$defs/InboundOrderHandlings/properties/handlingDetails/items/type", "type", { type: "object" }, "must be object"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/handlings/handlingDetails", "contract#/$defs/InboundOrderHandlings/properties/handlingDetails/type", "type", { type: "array" }, "must be array"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/handlings", "contract#/$defs/InboundOrderHandlings/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.asnAdditionalFiles !== void 0) {
      let data121 = data.asnAdditionalFiles;
      if (Array.isArray(data121)) {
        let len6 = data121.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data122 = data121[i6];
          data122 && typeof data122 == "object" && !Array.isArray(data122) ? (data122.fileName !== void 0 && typeof data122.fileName != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i6 + "/fileName", "contract#/$defs/InboundAdditionalFile/properties/fileName/type", "type", { type: "string" }, "must be string"), errors++), data122.fileUrl !== void 0 && typeof data122.fileUrl != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i6 + "/fileUrl", "contract#/$defs/InboundAdditionalFile/properties/fileUrl/type", "type", { type: "string" }, "must be string"), errors++), data122.fileType !== void 0 && typeof data122.fileType != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i6 + "/fileType", "contract#/$defs/InboundAdditionalFile/properties/fileType/type", "type", { type: "string" }, "must be string"), errors++), data122.fileFormat !== void 0 && typeof data122.fileFormat != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i6 + "/fileFormat", "contract#/$defs/InboundAdditionalFile/properties/fileFormat/type", "type", { type: "string" }, "must be string"), errors++), data122.isUpdate !== void 0 && typeof data122.isUpdate != "boolean" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i6 + "/isUpdate", "contract#/$defs/InboundAdditionalFile/properties/isUpdate/type", "type", { type: "boolean" }, "must be boolean"), errors++), data122.fileBase64 !== void 0 && typeof data122.fileBase64 != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i6 + "/fileBase64", "contract#/$defs/InboundAdditionalFile/properties/fileBase64/type", "type", { type: "string" }, "must be string"), errors++), data122.snUrl !== void 0 && typeof data122.snUrl != "string" && (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i6 + "/snUrl", "contract#/$defs/InboundAdditionalFile/properties/snUrl/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles/" + i6, "contract#/$defs/InboundAdditionalFile/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnAdditionalFiles", "#/properties/asnAdditionalFiles/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.batchinfo !== void 0) {
      let data130 = data.batchinfo;
      if (Array.isArray(data130)) {
        let len7 = data130.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data131 = data130[i7];
          if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
            if (data131.lineNo !== void 0 && typeof data131.lineNo != "string" && (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/lineNo", "contract#/$defs/ReceivedBatch/properties/lineNo/type", "type", { type: "string" }, "must be string"), errors++), data131.sku !== void 0 && typeof data131.sku != "string" && (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/sku", "contract#/$defs/ReceivedBatch/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data131.quantity !== void 0) {
              let data134 = data131.quantity;
              typeof data134 == "number" && isFinite(data134) ? formats6.validate(data134) || (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/quantity", "contract#/$defs/ReceivedBatch/properties/quantity/format", "format", { format: "double" }, 'must match format "double"'), errors++) : (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/quantity", "contract#/$defs/ReceivedBatch/properties/quantity/type", "type", { type: "number" }, "must be number"), errors++);
            }
            if (data131.stockStatus !== void 0 && typeof data131.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/stockStatus", "contract#/$defs/ReceivedBatch/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data131.batchNumber !== void 0 && typeof data131.batchNumber != "string" && (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/batchNumber", "contract#/$defs/ReceivedBatch/properties/batchNumber/type", "type", { type: "string" }, "must be string"), errors++), data131.mfgDate !== void 0 && typeof data131.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/mfgDate", "contract#/$defs/ReceivedBatch/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data131.expDate !== void 0 && typeof data131.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/expDate", "contract#/$defs/ReceivedBatch/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data131.originCountry !== void 0 && typeof data131.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/originCountry", "contract#/$defs/ReceivedBatch/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data131.qty !== void 0) {
              let data140 = data131.qty;
              typeof data140 == "number" && isFinite(data140) || (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/qty", "contract#/$defs/ReceivedBatch/properties/qty/type", "type", { type: "number" }, "must be number"), errors++);
            }
            data131.originalCountry !== void 0 && typeof data131.originalCountry != "string" && (vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7 + "/originalCountry", "contract#/$defs/ReceivedBatch/properties/originalCountry/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/batchinfo/" + i7, "contract#/$defs/ReceivedBatch/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/batchinfo", "#/properties/batchinfo/type", "type", { type: "array" }, "must be array"), errors++;
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
var schema141 = { type: "object", required: ["customerCode", "sku", "description", "packagingList"], properties: { customerCode: { type: "string" }, sku: { type: "string" }, description: { type: "string" }, description1: { type: "string" }, category: { type: "string" }, brand: { type: "string" }, countryOfOrigin: { type: "string", pattern: "^[A-Za-z]{2}$" }, shelfLife: { type: "integer", format: "int32" }, shelfLifeUnit: { type: "string", enum: ["DAY", "MONTH", "YEAR"] }, hsCode: { type: "string" }, batteryFlag: { type: "boolean" }, hazmatFlag: { type: "boolean" }, liquidFlag: { type: "boolean" }, fragileFlag: { type: "boolean" }, careMfgDate: { type: "boolean" }, careExpDate: { type: "boolean" }, careBatch: { type: "boolean" }, careOriginCountry: { type: "boolean" }, requireSerialNumber: { type: "boolean" }, packagingList: { type: "array", items: { $ref: "contract#/$defs/ItemPackage" }, contains: { type: "object", properties: { unit: { const: "EA" } }, required: ["unit"] }, minContains: 1 }, barcodeList: { type: "array", items: { $ref: "contract#/$defs/ItemBarcode" } }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, defaultPrice: { type: "number" }, imageUrl: { type: "string" }, distributionAttributes: { type: "boolean" }, ownerShip: { type: "string" } } }, schema142 = { type: "object", required: ["unit", "length", "width", "height", "weight"], properties: { unit: { type: "string", enum: ["EA", "CS", "INP"] }, pcsQty: { type: "integer", format: "int32" }, length: { type: "number", format: "double" }, width: { type: "number", format: "double" }, height: { type: "number", format: "double" }, volume: { type: "number", format: "double" }, weight: { type: "number", format: "double" }, netWeight: { type: "number", format: "double" }, dimensionUnit: { type: "string", enum: ["Inch", "inch", "cm", "centimeter"] }, weightUnit: { type: "string", enum: ["KG", "LB"] }, overpackRequired: { type: "boolean" } }, if: { properties: { unit: { const: "EA" } }, required: ["unit"] }, then: { properties: { pcsQty: { not: {} }, length: { exclusiveMinimum: 0 }, width: { exclusiveMinimum: 0 }, height: { exclusiveMinimum: 0 }, weight: { exclusiveMinimum: 0 } } } }, schema143 = { type: "object", properties: { unit: { type: "string", enum: ["EA", "CS", "INP"] }, barcode: { type: "string" } } }, pattern19 = new RegExp("^[A-Za-z]{2}$", "u");
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
      typeof data8 != "string" && (vErrors = addError(vErrors, instancePath + "/shelfLifeUnit", "#/properties/shelfLifeUnit/type", "type", { type: "string" }, "must be string"), errors++), data8 === "DAY" || data8 === "MONTH" || data8 === "YEAR" || (vErrors = addError(vErrors, instancePath + "/shelfLifeUnit", "#/properties/shelfLifeUnit/enum", "enum", { allowedValues: schema141.properties.shelfLifeUnit.enum }, "must be equal to one of the allowed values"), errors++);
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
              if (data20.pcsQty !== void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/pcsQty", "contract#/$defs/ItemPackage/then/properties/pcsQty/not", "not", {}, "must NOT be valid"), errors++), data20.length !== void 0) {
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
              typeof data27 != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/unit", "contract#/$defs/ItemPackage/properties/unit/type", "type", { type: "string" }, "must be string"), errors++), data27 === "EA" || data27 === "CS" || data27 === "INP" || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/unit", "contract#/$defs/ItemPackage/properties/unit/enum", "enum", { allowedValues: schema142.properties.unit.enum }, "must be equal to one of the allowed values"), errors++);
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
              typeof data35 != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/dimensionUnit", "contract#/$defs/ItemPackage/properties/dimensionUnit/type", "type", { type: "string" }, "must be string"), errors++), data35 === "Inch" || data35 === "inch" || data35 === "cm" || data35 === "centimeter" || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/dimensionUnit", "contract#/$defs/ItemPackage/properties/dimensionUnit/enum", "enum", { allowedValues: schema142.properties.dimensionUnit.enum }, "must be equal to one of the allowed values"), errors++);
            }
            if (data20.weightUnit !== void 0) {
              let data36 = data20.weightUnit;
              typeof data36 != "string" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/weightUnit", "contract#/$defs/ItemPackage/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data36 === "KG" || data36 === "LB" || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/weightUnit", "contract#/$defs/ItemPackage/properties/weightUnit/enum", "enum", { allowedValues: schema142.properties.weightUnit.enum }, "must be equal to one of the allowed values"), errors++);
            }
            data20.overpackRequired !== void 0 && typeof data20.overpackRequired != "boolean" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i0 + "/overpackRequired", "contract#/$defs/ItemPackage/properties/overpackRequired/type", "type", { type: "boolean" }, "must be boolean"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/packagingList/" + i0, "contract#/$defs/ItemPackage/type", "type", { type: "object" }, "must be object"), errors++;
        }
        let _errs76 = errors, len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data38 = data19[i1], _errs77 = errors;
          data38 && typeof data38 == "object" && !Array.isArray(data38) ? (data38.unit === void 0 && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i1, "#/properties/packagingList/contains/required", "required", { missingProperty: "unit" }, "must have required property 'unit'"), errors++), data38.unit !== void 0 && data38.unit !== "EA" && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i1 + "/unit", "#/properties/packagingList/contains/properties/unit/const", "const", { allowedValue: "EA" }, "must be equal to constant"), errors++)) : (vErrors = addError(vErrors, instancePath + "/packagingList/" + i1, "#/properties/packagingList/contains/type", "type", { type: "object" }, "must be object"), errors++);
          var valid8 = _errs77 === errors;
          if (valid8)
            break;
        }
        valid8 ? (errors = _errs76, vErrors !== null && (_errs76 ? forgetErrors(vErrors, _errs76) : vErrors = null)) : (vErrors = addError(vErrors, instancePath + "/packagingList", "#/properties/packagingList/contains", "contains", { minContains: 1 }, "must contain at least 1 valid item(s)"), errors++);
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
              typeof data42 != "string" && (vErrors = addError(vErrors, instancePath + "/barcodeList/" + i2 + "/unit", "contract#/$defs/ItemBarcode/properties/unit/type", "type", { type: "string" }, "must be string"), errors++), data42 === "EA" || data42 === "CS" || data42 === "INP" || (vErrors = addError(vErrors, instancePath + "/barcodeList/" + i2 + "/unit", "contract#/$defs/ItemBarcode/properties/unit/enum", "enum", { allowedValues: schema143.properties.unit.enum }, "must be equal to one of the allowed values"), errors++);
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
var schema145 = { type: "object", required: ["success", "results"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, results: { type: "array", items: { $ref: "contract#/$defs/ItemBatchResult" } } } }, schema146 = { type: "object", properties: { index: { type: "integer", format: "int32", minimum: 1 }, sku: { type: ["string", "null"] }, success: { type: "boolean" }, operation: { type: "string" }, info: { type: "string" } } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.results === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "results" }, "must have required property 'results'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0) {
      let data1 = data.code;
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: schema145.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema145.properties.message.type }, "must be string,null"), errors++);
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
              typeof data6 != "string" && data6 !== null && (vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/sku", "contract#/$defs/ItemBatchResult/properties/sku/type", "type", { type: schema146.properties.sku.type }, "must be string,null"), errors++);
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
var schema148 = { type: "object", required: ["customerCode"], properties: { customerCode: { type: "string" }, skus: { type: "array", maxItems: 100, items: { type: "string" } }, createdTimeFrom: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, createdTimeTo: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, updatedTimeFrom: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, updatedTimeTo: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, status: { type: "string", enum: ["Active", "Inactive"] }, page: { type: "integer", format: "int32", exclusiveMinimum: 0 }, pageSize: { type: "integer", format: "int32", exclusiveMinimum: 0, maximum: 200 }, partnerId: { type: "string" } }, if: { properties: { skus: { minItems: 1 } }, required: ["skus"] }, then: {}, else: { required: ["page", "pageSize"], anyOf: [{ required: ["createdTimeFrom", "createdTimeTo"] }, { required: ["updatedTimeFrom", "updatedTimeTo"] }] } };
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
      typeof data8 != "string" && (vErrors = addError(vErrors, instancePath + "/status", "contract#/$defs/ItemQuery/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data8 === "Active" || data8 === "Inactive" || (vErrors = addError(vErrors, instancePath + "/status", "contract#/$defs/ItemQuery/properties/status/enum", "enum", { allowedValues: schema148.properties.status.enum }, "must be equal to one of the allowed values"), errors++);
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
var schema150 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: ["string", "null"] }, message: { type: ["string", "null"] }, total: { type: "integer", format: "int64" }, itemList: { type: "array", items: { $ref: "contract#/$defs/ItemRecord" } } } };
var schema152 = { type: "object", properties: { unit: { type: "string" }, pcsQty: { type: ["integer", "null"], format: "int32" }, length: { type: "number", format: "double" }, width: { type: "number", format: "double" }, height: { type: "number", format: "double" }, weight: { type: "number", format: "double" }, dimensionUnit: { type: "string" }, weightUnit: { type: "string" }, overpackRequired: { type: "boolean" }, imageUrl: { type: "string" }, recommendPackagingMaterial: { type: "string" } } };
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
              !(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) && data33 !== null && (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/pcsQty", "contract#/$defs/ItemRecordPackage/properties/pcsQty/type", "type", { type: schema152.properties.pcsQty.type }, "must be integer,null"), errors++), typeof data33 == "number" && isFinite(data33) && (formats2.validate(data33) || (vErrors = addError(vErrors, instancePath + "/packagingList/" + i3 + "/pcsQty", "contract#/$defs/ItemRecordPackage/properties/pcsQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
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
      typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: schema150.properties.code.type }, "must be string,null"), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema150.properties.message.type }, "must be string,null"), errors++);
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
var queryStockBySku_request = validate113;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/StockBySkuQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.skus === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/StockBySkuQuery/required", "required", { missingProperty: "skus" }, "must have required property 'skus'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "contract#/$defs/StockBySkuQuery/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/StockBySkuQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "contract#/$defs/StockBySkuQuery/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.skus !== void 0) {
      let data3 = data.skus;
      if (Array.isArray(data3)) {
        data3.length > 200 && (vErrors = addError(vErrors, instancePath + "/skus", "contract#/$defs/StockBySkuQuery/properties/skus/maxItems", "maxItems", { limit: 200 }, "must NOT have more than 200 items"), errors++);
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data3[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/skus/" + i0, "contract#/$defs/StockBySkuQuery/properties/skus/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/skus", "contract#/$defs/StockBySkuQuery/properties/skus/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.allStockStatus !== void 0 && typeof data.allStockStatus != "boolean" && (vErrors = addError(vErrors, instancePath + "/allStockStatus", "contract#/$defs/StockBySkuQuery/properties/allStockStatus/type", "type", { type: "boolean" }, "must be boolean"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/StockBySkuQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate113.errors = vErrors, errors === 0;
}
var queryStockBySku_response = validate114;
var schema157 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: "string" }, message: { type: ["string", "null"] }, inventoryVOList: { type: "array", items: { $ref: "contract#/$defs/StockBySku" } } } }, schema158 = { type: "object", properties: { customerCode: { type: "string" }, warehouseCode: { type: "string" }, sku: { type: "string" }, name: { type: ["string", "null"] }, barcode: { type: ["string", "null"] }, total: { type: "integer", format: "int32" }, available: { type: "integer", format: "int32" }, allocated: { type: "integer", format: "int32" }, duePutawayQty: { type: "integer", format: "int32" }, quarantined: { type: "integer", format: "int32" }, holdQty: { type: "integer", format: "int32" }, missingQty: { type: "integer", format: "int32" }, stockStatus: { type: "string" } } };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0 && typeof data.code != "string" && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "string" }, "must be string"), errors++), data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema157.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.inventoryVOList !== void 0) {
      let data3 = data.inventoryVOList;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.customerCode !== void 0 && typeof data4.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/customerCode", "contract#/$defs/StockBySku/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data4.warehouseCode !== void 0 && typeof data4.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/warehouseCode", "contract#/$defs/StockBySku/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data4.sku !== void 0 && typeof data4.sku != "string" && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/sku", "contract#/$defs/StockBySku/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data4.name !== void 0) {
              let data8 = data4.name;
              typeof data8 != "string" && data8 !== null && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/name", "contract#/$defs/StockBySku/properties/name/type", "type", { type: schema158.properties.name.type }, "must be string,null"), errors++);
            }
            if (data4.barcode !== void 0) {
              let data9 = data4.barcode;
              typeof data9 != "string" && data9 !== null && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/barcode", "contract#/$defs/StockBySku/properties/barcode/type", "type", { type: schema158.properties.barcode.type }, "must be string,null"), errors++);
            }
            if (data4.total !== void 0) {
              let data10 = data4.total;
              typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/total", "contract#/$defs/StockBySku/properties/total/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data10 == "number" && isFinite(data10) && (formats2.validate(data10) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/total", "contract#/$defs/StockBySku/properties/total/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.available !== void 0) {
              let data11 = data4.available;
              typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/available", "contract#/$defs/StockBySku/properties/available/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data11 == "number" && isFinite(data11) && (formats2.validate(data11) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/available", "contract#/$defs/StockBySku/properties/available/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.allocated !== void 0) {
              let data12 = data4.allocated;
              typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/allocated", "contract#/$defs/StockBySku/properties/allocated/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data12 == "number" && isFinite(data12) && (formats2.validate(data12) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/allocated", "contract#/$defs/StockBySku/properties/allocated/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.duePutawayQty !== void 0) {
              let data13 = data4.duePutawayQty;
              typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/duePutawayQty", "contract#/$defs/StockBySku/properties/duePutawayQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data13 == "number" && isFinite(data13) && (formats2.validate(data13) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/duePutawayQty", "contract#/$defs/StockBySku/properties/duePutawayQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.quarantined !== void 0) {
              let data14 = data4.quarantined;
              typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/quarantined", "contract#/$defs/StockBySku/properties/quarantined/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data14 == "number" && isFinite(data14) && (formats2.validate(data14) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/quarantined", "contract#/$defs/StockBySku/properties/quarantined/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.holdQty !== void 0) {
              let data15 = data4.holdQty;
              typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/holdQty", "contract#/$defs/StockBySku/properties/holdQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data15 == "number" && isFinite(data15) && (formats2.validate(data15) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/holdQty", "contract#/$defs/StockBySku/properties/holdQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.missingQty !== void 0) {
              let data16 = data4.missingQty;
              typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/missingQty", "contract#/$defs/StockBySku/properties/missingQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data16 == "number" && isFinite(data16) && (formats2.validate(data16) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/missingQty", "contract#/$defs/StockBySku/properties/missingQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data4.stockStatus !== void 0 && typeof data4.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/stockStatus", "contract#/$defs/StockBySku/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0, "contract#/$defs/StockBySku/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/inventoryVOList", "#/properties/inventoryVOList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate115.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate115(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate115.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}
var queryWarehouseStock_request = validate117;
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    let _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.page === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/WarehouseStockQuery/else/required", "required", { missingProperty: "page" }, "must have required property 'page'"), errors++), data.pageSize === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/WarehouseStockQuery/else/required", "required", { missingProperty: "pageSize" }, "must have required property 'pageSize'"), errors++));
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = addError(vErrors, instancePath, "contract#/$defs/WarehouseStockQuery/if", "if", { failingKeyword: "else" }, 'must match "else" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/WarehouseStockQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/WarehouseStockQuery/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/WarehouseStockQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "contract#/$defs/WarehouseStockQuery/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.page !== void 0) {
      let data3 = data.page;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/WarehouseStockQuery/properties/page/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 < 1 || isNaN(data3)) && (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/WarehouseStockQuery/properties/page/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++), formats2.validate(data3) || (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/WarehouseStockQuery/properties/page/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data4 = data.pageSize;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/WarehouseStockQuery/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats2.validate(data4) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/WarehouseStockQuery/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.skus !== void 0) {
      let data5 = data.skus;
      if (Array.isArray(data5)) {
        data5.length > 200 && (vErrors = addError(vErrors, instancePath + "/skus", "contract#/$defs/WarehouseStockQuery/properties/skus/maxItems", "maxItems", { limit: 200 }, "must NOT have more than 200 items"), errors++);
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data5[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/skus/" + i0, "contract#/$defs/WarehouseStockQuery/properties/skus/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/skus", "contract#/$defs/WarehouseStockQuery/properties/skus/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.ignoreZero !== void 0 && typeof data.ignoreZero != "boolean" && (vErrors = addError(vErrors, instancePath + "/ignoreZero", "contract#/$defs/WarehouseStockQuery/properties/ignoreZero/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.stockStatus !== void 0 && typeof data.stockStatus != "string" && (vErrors = addError(vErrors, instancePath + "/stockStatus", "contract#/$defs/WarehouseStockQuery/properties/stockStatus/type", "type", { type: "string" }, "must be string"), errors++), data.domainCode !== void 0 && typeof data.domainCode != "string" && (vErrors = addError(vErrors, instancePath + "/domainCode", "contract#/$defs/WarehouseStockQuery/properties/domainCode/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/WarehouseStockQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate117.errors = vErrors, errors === 0;
}
var queryWarehouseStock_response = validate118;
var schema162 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: "string" }, message: { type: ["string", "null"] }, inventoryVOList: { type: "array", items: { $ref: "contract#/$defs/WarehouseStock" } } } };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0 && typeof data.code != "string" && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "string" }, "must be string"), errors++), data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema162.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.inventoryVOList !== void 0) {
      let data3 = data.inventoryVOList;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.customerCode !== void 0 && typeof data4.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/customerCode", "contract#/$defs/WarehouseStock/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data4.warehouseCode !== void 0 && typeof data4.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/warehouseCode", "contract#/$defs/WarehouseStock/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data4.sku !== void 0 && typeof data4.sku != "string" && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/sku", "contract#/$defs/WarehouseStock/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data4.skuDescription !== void 0 && typeof data4.skuDescription != "string" && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/skuDescription", "contract#/$defs/WarehouseStock/properties/skuDescription/type", "type", { type: "string" }, "must be string"), errors++), data4.barcode !== void 0 && typeof data4.barcode != "string" && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/barcode", "contract#/$defs/WarehouseStock/properties/barcode/type", "type", { type: "string" }, "must be string"), errors++), data4.skuStatus !== void 0 && typeof data4.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/skuStatus", "contract#/$defs/WarehouseStock/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data4.totalQty !== void 0) {
              let data11 = data4.totalQty;
              typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/totalQty", "contract#/$defs/WarehouseStock/properties/totalQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data11 == "number" && isFinite(data11) && (formats2.validate(data11) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/totalQty", "contract#/$defs/WarehouseStock/properties/totalQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.occupiedQty !== void 0) {
              let data12 = data4.occupiedQty;
              typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/occupiedQty", "contract#/$defs/WarehouseStock/properties/occupiedQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data12 == "number" && isFinite(data12) && (formats2.validate(data12) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/occupiedQty", "contract#/$defs/WarehouseStock/properties/occupiedQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.salableQty !== void 0) {
              let data13 = data4.salableQty;
              typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/salableQty", "contract#/$defs/WarehouseStock/properties/salableQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data13 == "number" && isFinite(data13) && (formats2.validate(data13) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/salableQty", "contract#/$defs/WarehouseStock/properties/salableQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.duePutawayQty !== void 0) {
              let data14 = data4.duePutawayQty;
              typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/duePutawayQty", "contract#/$defs/WarehouseStock/properties/duePutawayQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data14 == "number" && isFinite(data14) && (formats2.validate(data14) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/duePutawayQty", "contract#/$defs/WarehouseStock/properties/duePutawayQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            if (data4.unavailableQty !== void 0) {
              let data15 = data4.unavailableQty;
              typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/unavailableQty", "contract#/$defs/WarehouseStock/properties/unavailableQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data15 == "number" && isFinite(data15) && (formats2.validate(data15) || (vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0 + "/unavailableQty", "contract#/$defs/WarehouseStock/properties/unavailableQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
          } else
            vErrors = addError(vErrors, instancePath + "/inventoryVOList/" + i0, "contract#/$defs/WarehouseStock/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/inventoryVOList", "#/properties/inventoryVOList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate119.errors = vErrors, errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate119(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate119.errors), errors = vErrors.length), validate118.errors = vErrors, errors === 0;
}
var queryOwner_request = validate121;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/OwnerQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/OwnerQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "contract#/$defs/OwnerQuery/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath, "contract#/$defs/OwnerQuery/type", "type", { type: "object" }, "must be object"), errors++), validate121.errors = vErrors, errors === 0;
}
var queryOwner_response = validate122;
var schema169 = { type: "object", properties: { id: { type: "integer", format: "int64" }, creatorId: { type: "integer", format: "int64" }, creator: { type: "string" }, createTime: { type: ["string", "integer"] }, updaterId: { type: "integer", format: "int64" }, updater: { type: "string" }, updateTime: { type: ["string", "integer"] }, version: { type: "integer", format: "int64" }, remark: { type: "string" }, operateType: { type: "string" }, customerCode: { type: "string" }, saConfig: { type: "string" }, domainCode: { type: "string" }, warehouseCodes: { type: "string" }, carriers: { type: "string" }, inventoryReportRecipients: { type: "string" } } };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.errorMessageList !== void 0) {
      let data1 = data.errorMessageList;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          data2 && typeof data2 == "object" && !Array.isArray(data2) ? (data2.code !== void 0 && typeof data2.code != "string" && (vErrors = addError(vErrors, instancePath + "/errorMessageList/" + i0 + "/code", "contract#/$defs/QueryError/properties/code/type", "type", { type: "string" }, "must be string"), errors++), data2.message !== void 0 && typeof data2.message != "string" && (vErrors = addError(vErrors, instancePath + "/errorMessageList/" + i0 + "/message", "contract#/$defs/QueryError/properties/message/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/errorMessageList/" + i0, "contract#/$defs/QueryError/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/errorMessageList", "#/properties/errorMessageList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.customerDTOList !== void 0) {
      let data5 = data.customerDTOList;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.id !== void 0) {
              let data7 = data6.id;
              typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/id", "contract#/$defs/Owner/properties/id/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data7 == "number" && isFinite(data7) && (formats0.validate(data7) || (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/id", "contract#/$defs/Owner/properties/id/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data6.creatorId !== void 0) {
              let data8 = data6.creatorId;
              typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/creatorId", "contract#/$defs/Owner/properties/creatorId/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data8 == "number" && isFinite(data8) && (formats0.validate(data8) || (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/creatorId", "contract#/$defs/Owner/properties/creatorId/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data6.creator !== void 0 && typeof data6.creator != "string" && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/creator", "contract#/$defs/Owner/properties/creator/type", "type", { type: "string" }, "must be string"), errors++), data6.createTime !== void 0) {
              let data10 = data6.createTime;
              typeof data10 != "string" && !(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/createTime", "contract#/$defs/Owner/properties/createTime/type", "type", { type: schema169.properties.createTime.type }, "must be string,integer"), errors++);
            }
            if (data6.updaterId !== void 0) {
              let data11 = data6.updaterId;
              typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/updaterId", "contract#/$defs/Owner/properties/updaterId/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data11 == "number" && isFinite(data11) && (formats0.validate(data11) || (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/updaterId", "contract#/$defs/Owner/properties/updaterId/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            if (data6.updater !== void 0 && typeof data6.updater != "string" && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/updater", "contract#/$defs/Owner/properties/updater/type", "type", { type: "string" }, "must be string"), errors++), data6.updateTime !== void 0) {
              let data13 = data6.updateTime;
              typeof data13 != "string" && !(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/updateTime", "contract#/$defs/Owner/properties/updateTime/type", "type", { type: schema169.properties.updateTime.type }, "must be string,integer"), errors++);
            }
            if (data6.version !== void 0) {
              let data14 = data6.version;
              typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/version", "contract#/$defs/Owner/properties/version/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data14 == "number" && isFinite(data14) && (formats0.validate(data14) || (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/version", "contract#/$defs/Owner/properties/version/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
            }
            data6.remark !== void 0 && typeof data6.remark != "string" && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/remark", "contract#/$defs/Owner/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data6.operateType !== void 0 && typeof data6.operateType != "string" && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/operateType", "contract#/$defs/Owner/properties/operateType/type", "type", { type: "string" }, "must be string"), errors++), data6.customerCode !== void 0 && typeof data6.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/customerCode", "contract#/$defs/Owner/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data6.saConfig !== void 0 && typeof data6.saConfig != "string" && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/saConfig", "contract#/$defs/Owner/properties/saConfig/type", "type", { type: "string" }, "must be string"), errors++), data6.domainCode !== void 0 && typeof data6.domainCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/domainCode", "contract#/$defs/Owner/properties/domainCode/type", "type", { type: "string" }, "must be string"), errors++), data6.warehouseCodes !== void 0 && typeof data6.warehouseCodes != "string" && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/warehouseCodes", "contract#/$defs/Owner/properties/warehouseCodes/type", "type", { type: "string" }, "must be string"), errors++), data6.carriers !== void 0 && typeof data6.carriers != "string" && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/carriers", "contract#/$defs/Owner/properties/carriers/type", "type", { type: "string" }, "must be string"), errors++), data6.inventoryReportRecipients !== void 0 && typeof data6.inventoryReportRecipients != "string" && (vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1 + "/inventoryReportRecipients", "contract#/$defs/Owner/properties/inventoryReportRecipients/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/customerDTOList/" + i1, "contract#/$defs/Owner/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/customerDTOList", "#/properties/customerDTOList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate123.errors = vErrors, errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate123(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate123.errors), errors = vErrors.length), validate122.errors = vErrors, errors === 0;
}
var queryWarehouses_request = validate125;
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/WarehouseQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/WarehouseQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath, "contract#/$defs/WarehouseQuery/type", "type", { type: "object" }, "must be object"), errors++), validate125.errors = vErrors, errors === 0;
}
var queryWarehouses_response = validate126;
var schema173 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: "string" }, message: { type: ["string", "null"] }, resultList: { type: "array", items: { $ref: "contract#/$defs/Warehouse" } } } };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0 && typeof data.code != "string" && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "string" }, "must be string"), errors++), data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema173.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.resultList !== void 0) {
      let data3 = data.resultList;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          data4 && typeof data4 == "object" && !Array.isArray(data4) ? (data4.warehouseCode !== void 0 && typeof data4.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/resultList/" + i0 + "/warehouseCode", "contract#/$defs/Warehouse/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data4.warehouseDescription !== void 0 && typeof data4.warehouseDescription != "string" && (vErrors = addError(vErrors, instancePath + "/resultList/" + i0 + "/warehouseDescription", "contract#/$defs/Warehouse/properties/warehouseDescription/type", "type", { type: "string" }, "must be string"), errors++), data4.country !== void 0 && typeof data4.country != "string" && (vErrors = addError(vErrors, instancePath + "/resultList/" + i0 + "/country", "contract#/$defs/Warehouse/properties/country/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/resultList/" + i0, "contract#/$defs/Warehouse/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/resultList", "#/properties/resultList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate127.errors = vErrors, errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate127(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate127.errors), errors = vErrors.length), validate126.errors = vErrors, errors === 0;
}
var queryCarriers_request = validate129;
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/CarrierQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/CarrierQuery/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/CarrierQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "contract#/$defs/CarrierQuery/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.needActualLogistics !== void 0 && typeof data.needActualLogistics != "boolean" && (vErrors = addError(vErrors, instancePath + "/needActualLogistics", "contract#/$defs/CarrierQuery/properties/needActualLogistics/type", "type", { type: "boolean" }, "must be boolean"), errors++)) : (vErrors = addError(vErrors, instancePath, "contract#/$defs/CarrierQuery/type", "type", { type: "object" }, "must be object"), errors++), validate129.errors = vErrors, errors === 0;
}
var queryCarriers_response = validate130;
var schema178 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: "string" }, message: { type: ["string", "null"] }, resultList: { type: "array", items: { $ref: "contract#/$defs/LogisticsProvider" } } } };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logisticsProvider !== void 0 && typeof data.logisticsProvider != "string" && (vErrors = addError(vErrors, instancePath + "/logisticsProvider", "#/properties/logisticsProvider/type", "type", { type: "string" }, "must be string"), errors++), data.carrierServiceList !== void 0) {
      let data1 = data.carrierServiceList;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          data2 && typeof data2 == "object" && !Array.isArray(data2) ? (data2.carrier !== void 0 && typeof data2.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrierServiceList/" + i0 + "/carrier", "contract#/$defs/CarrierService/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data2.carrierService !== void 0 && typeof data2.carrierService != "string" && (vErrors = addError(vErrors, instancePath + "/carrierServiceList/" + i0 + "/carrierService", "contract#/$defs/CarrierService/properties/carrierService/type", "type", { type: "string" }, "must be string"), errors++), data2.carrierType !== void 0 && typeof data2.carrierType != "string" && (vErrors = addError(vErrors, instancePath + "/carrierServiceList/" + i0 + "/carrierType", "contract#/$defs/CarrierService/properties/carrierType/type", "type", { type: "string" }, "must be string"), errors++), data2.carrierServiceDescription !== void 0 && typeof data2.carrierServiceDescription != "string" && (vErrors = addError(vErrors, instancePath + "/carrierServiceList/" + i0 + "/carrierServiceDescription", "contract#/$defs/CarrierService/properties/carrierServiceDescription/type", "type", { type: "string" }, "must be string"), errors++)) : (vErrors = addError(vErrors, instancePath + "/carrierServiceList/" + i0, "contract#/$defs/CarrierService/type", "type", { type: "object" }, "must be object"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/carrierServiceList", "#/properties/carrierServiceList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate132.errors = vErrors, errors === 0;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0 && typeof data.code != "string" && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "string" }, "must be string"), errors++), data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema178.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.resultList !== void 0) {
      let data3 = data.resultList;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate132(data3[i0], { instancePath: instancePath + "/resultList/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate132.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/resultList", "#/properties/resultList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate131.errors = vErrors, errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate131(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate131.errors), errors = vErrors.length), validate130.errors = vErrors, errors === 0;
}
var queryAsnInspections_request = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnInspectionQuery/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "contract#/$defs/AsnInspectionQuery/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.page !== void 0) {
      let data1 = data.page;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/AsnInspectionQuery/properties/page/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 < 1 || isNaN(data1)) && (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/AsnInspectionQuery/properties/page/minimum", "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"), errors++), formats2.validate(data1) || (vErrors = addError(vErrors, instancePath + "/page", "contract#/$defs/AsnInspectionQuery/properties/page/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.pageSize !== void 0) {
      let data2 = data.pageSize;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/AsnInspectionQuery/properties/pageSize/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data2 == "number" && isFinite(data2) && (formats2.validate(data2) || (vErrors = addError(vErrors, instancePath + "/pageSize", "contract#/$defs/AsnInspectionQuery/properties/pageSize/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
    }
    if (data.putawayCompletedTimeFrom !== void 0) {
      let data3 = data.putawayCompletedTimeFrom;
      typeof data3 == "string" ? pattern5.test(data3) || (vErrors = addError(vErrors, instancePath + "/putawayCompletedTimeFrom", "contract#/$defs/AsnInspectionQuery/properties/putawayCompletedTimeFrom/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/putawayCompletedTimeFrom", "contract#/$defs/AsnInspectionQuery/properties/putawayCompletedTimeFrom/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.putawayCompletedTimeTo !== void 0) {
      let data4 = data.putawayCompletedTimeTo;
      typeof data4 == "string" ? pattern5.test(data4) || (vErrors = addError(vErrors, instancePath + "/putawayCompletedTimeTo", "contract#/$defs/AsnInspectionQuery/properties/putawayCompletedTimeTo/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/putawayCompletedTimeTo", "contract#/$defs/AsnInspectionQuery/properties/putawayCompletedTimeTo/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.asnNumbers !== void 0) {
      let data5 = data.asnNumbers;
      if (Array.isArray(data5)) {
        data5.length > 100 && (vErrors = addError(vErrors, instancePath + "/asnNumbers", "contract#/$defs/AsnInspectionQuery/properties/asnNumbers/maxItems", "maxItems", { limit: 100 }, "must NOT have more than 100 items"), errors++);
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data5[i0] != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumbers/" + i0, "contract#/$defs/AsnInspectionQuery/properties/asnNumbers/items/type", "type", { type: "string" }, "must be string"), errors++);
      } else
        vErrors = addError(vErrors, instancePath + "/asnNumbers", "contract#/$defs/AsnInspectionQuery/properties/asnNumbers/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/AsnInspectionQuery/type", "type", { type: "object" }, "must be object"), errors++;
  return validate135.errors = vErrors, errors === 0;
}
var queryAsnInspections_response = validate136;
var schema184 = { type: "object", required: ["success"], properties: { success: { type: "boolean" }, code: { type: "string" }, message: { type: ["string", "null"] }, asnInfoList: { type: "array", items: { $ref: "contract#/$defs/InspectedInboundOrder" } } } };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.expectReceivedTime !== void 0 && typeof data.expectReceivedTime != "string" && (vErrors = addError(vErrors, instancePath + "/expectReceivedTime", "#/properties/expectReceivedTime/type", "type", { type: "string" }, "must be string"), errors++), data.receiveTime !== void 0 && typeof data.receiveTime != "string" && (vErrors = addError(vErrors, instancePath + "/receiveTime", "#/properties/receiveTime/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extAsnNumber !== void 0 && typeof data.extAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/extAsnNumber", "#/properties/extAsnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.wmsAsnNumber !== void 0 && typeof data.wmsAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/wmsAsnNumber", "#/properties/wmsAsnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.referenceNumber !== void 0 && typeof data.referenceNumber != "string" && (vErrors = addError(vErrors, instancePath + "/referenceNumber", "#/properties/referenceNumber/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseNotes", "#/properties/warehouseNotes/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.wmsDocSource !== void 0 && typeof data.wmsDocSource != "string" && (vErrors = addError(vErrors, instancePath + "/wmsDocSource", "#/properties/wmsDocSource/type", "type", { type: "string" }, "must be string"), errors++), data.asnType !== void 0 && typeof data.asnType != "string" && (vErrors = addError(vErrors, instancePath + "/asnType", "#/properties/asnType/type", "type", { type: "string" }, "must be string"), errors++), data.asnItems !== void 0) {
      let data14 = data.asnItems;
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.sku !== void 0 && typeof data15.sku != "string" && (vErrors = addError(vErrors, instancePath + "/asnItems/" + i0 + "/sku", "contract#/$defs/InspectedItem/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data15.quantity !== void 0) {
              let data17 = data15.quantity;
              typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17) || (vErrors = addError(vErrors, instancePath + "/asnItems/" + i0 + "/quantity", "contract#/$defs/InspectedItem/properties/quantity/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data17 == "number" && isFinite(data17) && (formats2.validate(data17) || (vErrors = addError(vErrors, instancePath + "/asnItems/" + i0 + "/quantity", "contract#/$defs/InspectedItem/properties/quantity/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data15.skuStatus !== void 0 && typeof data15.skuStatus != "string" && (vErrors = addError(vErrors, instancePath + "/asnItems/" + i0 + "/skuStatus", "contract#/$defs/InspectedItem/properties/skuStatus/type", "type", { type: "string" }, "must be string"), errors++), data15.originCountry !== void 0 && typeof data15.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnItems/" + i0 + "/originCountry", "contract#/$defs/InspectedItem/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data15.batchNo !== void 0 && typeof data15.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnItems/" + i0 + "/batchNo", "contract#/$defs/InspectedItem/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data15.mfgDate !== void 0 && typeof data15.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnItems/" + i0 + "/mfgDate", "contract#/$defs/InspectedItem/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data15.expDate !== void 0 && typeof data15.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnItems/" + i0 + "/expDate", "contract#/$defs/InspectedItem/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data15.remark !== void 0 && typeof data15.remark != "string" && (vErrors = addError(vErrors, instancePath + "/asnItems/" + i0 + "/remark", "contract#/$defs/InspectedItem/properties/remark/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnItems/" + i0, "contract#/$defs/InspectedItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnItems", "#/properties/asnItems/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate138.errors = vErrors, errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'"), errors++), data.success !== void 0 && typeof data.success != "boolean" && (vErrors = addError(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.code !== void 0 && typeof data.code != "string" && (vErrors = addError(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "string" }, "must be string"), errors++), data.message !== void 0) {
      let data2 = data.message;
      typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: schema184.properties.message.type }, "must be string,null"), errors++);
    }
    if (data.asnInfoList !== void 0) {
      let data3 = data.asnInfoList;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate138(data3[i0], { instancePath: instancePath + "/asnInfoList/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = addErrors(vErrors, validate138.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/asnInfoList", "#/properties/asnInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate137.errors = vErrors, errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate137(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate137.errors), errors = vErrors.length), validate136.errors = vErrors, errors === 0;
}
var orderStatus_request = validate141;
var schema188 = { type: "object", required: ["partnerId", "orderNumber", "customerCode", "warehouseCode"], properties: { partnerId: { type: "string" }, orderNumber: { type: "string" }, customerCode: { type: "string" }, warehouseCode: { type: "string" }, extOrderNumber: { type: "string" }, extUserId: { type: "string" }, poNumber: { type: "string" }, orderTime: { type: "string" }, shippingTime: { type: "string" }, trackingNumber: { type: "string" }, billOfLadingNumber: { type: "string" }, carrier: { type: "string" }, carrierService: { type: "string" }, wmsOrderNumber: { type: "string" }, status: { type: "string" }, stage: { type: "string" }, storeNumber: { type: "string" }, salesChannel: { type: "string" }, orderType: { type: "string" }, externalProviderId: { type: "string" }, externalWarehouseCode: { type: "string" }, externalWarehouseName: { type: "string" }, tcwWarehouseType: { type: "string" }, externalCarrierCode: { type: "string" }, dimensionUnit: { type: "string" }, weightUnit: { type: "string" }, createTime: { type: ["string", "integer"] }, actualLogistic: { type: "string" }, logisticsProvider: { type: "string" }, addressType: { type: "integer", format: "int32" }, snUrl: { type: "string" }, shipTo: { $ref: "contract#/$defs/OrderStatusAddress" }, shipFrom: { $ref: "contract#/$defs/OrderStatusAddress" }, items: { type: "array", items: { $ref: "contract#/$defs/OrderStatusItem" } }, packages: { type: "array", items: { $ref: "contract#/$defs/OrderStatusPackage" } }, pallets: { type: "array", items: { $ref: "contract#/$defs/OrderStatusPallet" } }, snList: { type: "array", items: { $ref: "contract#/$defs/SerialNumbers" } }, batchInfo: { type: "array", items: { $ref: "contract#/$defs/OrderStatusBatch" } }, handlings: { $ref: "contract#/$defs/Handlings" }, shippingExceptionVO: { $ref: "contract#/$defs/ShippingException" }, additionalInfoList: { type: "array", items: { type: "object", additionalProperties: !0 } } } };
var schema196 = { type: "object", properties: { lineNo: { type: "integer", format: "int32" }, sku: { type: "string" }, qty: { type: "integer", format: "int32" }, stockStatus: { type: "string" }, batchNumber: { type: "string" }, mfgDate: { type: "string" }, expDate: { type: "string" }, coo: { type: "string" }, retailSKU: { type: "string" }, udf1: { type: "string" }, udf2: { type: "string" }, udf3: { type: "string" }, udf4: { type: "string" }, udf5: { type: "string" }, udf6: { type: "string" }, udf7: { type: "string" }, udf8: { type: "string" }, udf9: { type: "string" }, udf10: { type: "string" }, udf11: { type: "string" }, udf12: { type: "string" }, wmsReceiptNo: { type: "string" }, receiptDate: { type: ["string", "integer"] } } };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate143.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate145.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "partnerId" }, "must have required property 'partnerId'"), errors++), data.orderNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "orderNumber" }, "must have required property 'orderNumber'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.extOrderNumber !== void 0 && typeof data.extOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/extOrderNumber", "#/properties/extOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.poNumber !== void 0 && typeof data.poNumber != "string" && (vErrors = addError(vErrors, instancePath + "/poNumber", "#/properties/poNumber/type", "type", { type: "string" }, "must be string"), errors++), data.orderTime !== void 0 && typeof data.orderTime != "string" && (vErrors = addError(vErrors, instancePath + "/orderTime", "#/properties/orderTime/type", "type", { type: "string" }, "must be string"), errors++), data.shippingTime !== void 0 && typeof data.shippingTime != "string" && (vErrors = addError(vErrors, instancePath + "/shippingTime", "#/properties/shippingTime/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.billOfLadingNumber !== void 0 && typeof data.billOfLadingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/billOfLadingNumber", "#/properties/billOfLadingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.carrierService !== void 0 && typeof data.carrierService != "string" && (vErrors = addError(vErrors, instancePath + "/carrierService", "#/properties/carrierService/type", "type", { type: "string" }, "must be string"), errors++), data.wmsOrderNumber !== void 0 && typeof data.wmsOrderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/wmsOrderNumber", "#/properties/wmsOrderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.stage !== void 0 && typeof data.stage != "string" && (vErrors = addError(vErrors, instancePath + "/stage", "#/properties/stage/type", "type", { type: "string" }, "must be string"), errors++), data.storeNumber !== void 0 && typeof data.storeNumber != "string" && (vErrors = addError(vErrors, instancePath + "/storeNumber", "#/properties/storeNumber/type", "type", { type: "string" }, "must be string"), errors++), data.salesChannel !== void 0 && typeof data.salesChannel != "string" && (vErrors = addError(vErrors, instancePath + "/salesChannel", "#/properties/salesChannel/type", "type", { type: "string" }, "must be string"), errors++), data.orderType !== void 0 && typeof data.orderType != "string" && (vErrors = addError(vErrors, instancePath + "/orderType", "#/properties/orderType/type", "type", { type: "string" }, "must be string"), errors++), data.externalProviderId !== void 0 && typeof data.externalProviderId != "string" && (vErrors = addError(vErrors, instancePath + "/externalProviderId", "#/properties/externalProviderId/type", "type", { type: "string" }, "must be string"), errors++), data.externalWarehouseCode !== void 0 && typeof data.externalWarehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/externalWarehouseCode", "#/properties/externalWarehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.externalWarehouseName !== void 0 && typeof data.externalWarehouseName != "string" && (vErrors = addError(vErrors, instancePath + "/externalWarehouseName", "#/properties/externalWarehouseName/type", "type", { type: "string" }, "must be string"), errors++), data.tcwWarehouseType !== void 0 && typeof data.tcwWarehouseType != "string" && (vErrors = addError(vErrors, instancePath + "/tcwWarehouseType", "#/properties/tcwWarehouseType/type", "type", { type: "string" }, "must be string"), errors++), data.externalCarrierCode !== void 0 && typeof data.externalCarrierCode != "string" && (vErrors = addError(vErrors, instancePath + "/externalCarrierCode", "#/properties/externalCarrierCode/type", "type", { type: "string" }, "must be string"), errors++), data.dimensionUnit !== void 0 && typeof data.dimensionUnit != "string" && (vErrors = addError(vErrors, instancePath + "/dimensionUnit", "#/properties/dimensionUnit/type", "type", { type: "string" }, "must be string"), errors++), data.weightUnit !== void 0 && typeof data.weightUnit != "string" && (vErrors = addError(vErrors, instancePath + "/weightUnit", "#/properties/weightUnit/type", "type", { type: "string" }, "must be string"), errors++), data.createTime !== void 0) {
      let data26 = data.createTime;
      typeof data26 != "string" && !(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)) && (vErrors = addError(vErrors, instancePath + "/createTime", "#/properties/createTime/type", "type", { type: schema188.properties.createTime.type }, "must be string,integer"), errors++);
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
          validate143(data79[i1], { instancePath: instancePath + "/packages/" + i1, parentData: data79, parentDataProperty: i1, rootData }) || (vErrors = addErrors(vErrors, validate143.errors), errors = vErrors.length);
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
              typeof data119 != "string" && !(typeof data119 == "number" && !(data119 % 1) && !isNaN(data119) && isFinite(data119)) && (vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5 + "/receiptDate", "contract#/$defs/OrderStatusBatch/properties/receiptDate/type", "type", { type: schema196.properties.receiptDate.type }, "must be string,integer"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/batchInfo/" + i5, "contract#/$defs/OrderStatusBatch/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/batchInfo", "#/properties/batchInfo/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.handlings !== void 0 && (validate145(data.handlings, { instancePath: instancePath + "/handlings", parentData: data, parentDataProperty: "handlings", rootData }) || (vErrors = addErrors(vErrors, validate145.errors), errors = vErrors.length)), data.shippingExceptionVO !== void 0) {
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
  return validate142.errors = vErrors, errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate142(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate142.errors), errors = vErrors.length), validate141.errors = vErrors, errors === 0;
}
var orderStatus_response = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.data !== void 0) {
      let data3 = data.data;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/MetaResponse/properties/data/type", "type", { type: schema44.properties.data.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate148.errors = vErrors, errors === 0;
}
var stockAdjusted_request = validate149;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate150.errors = vErrors, errors === 0;
}
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate150(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate150.errors), errors = vErrors.length), validate149.errors = vErrors, errors === 0;
}
var stockAdjusted_response = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.data !== void 0) {
      let data3 = data.data;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/MetaResponse/properties/data/type", "type", { type: schema44.properties.data.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate152.errors = vErrors, errors === 0;
}
var inboundStatus_request = validate153;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate155.errors = vErrors, errors === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "partnerId" }, "must have required property 'partnerId'"), errors++), data.asnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "asnNumber" }, "must have required property 'asnNumber'"), errors++), data.wmsAsnNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "wmsAsnNumber" }, "must have required property 'wmsAsnNumber'"), errors++), data.status === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "status" }, "must have required property 'status'"), errors++), data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.asnNumber !== void 0 && typeof data.asnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/asnNumber", "#/properties/asnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.wmsAsnNumber !== void 0 && typeof data.wmsAsnNumber != "string" && (vErrors = addError(vErrors, instancePath + "/wmsAsnNumber", "#/properties/wmsAsnNumber/type", "type", { type: "string" }, "must be string"), errors++), data.status !== void 0 && typeof data.status != "string" && (vErrors = addError(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.receiveTime !== void 0) {
      let data6 = data.receiveTime;
      typeof data6 == "string" ? pattern5.test(data6) || (vErrors = addError(vErrors, instancePath + "/receiveTime", "#/properties/receiveTime/pattern", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"'), errors++) : (vErrors = addError(vErrors, instancePath + "/receiveTime", "#/properties/receiveTime/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.remark !== void 0 && typeof data.remark != "string" && (vErrors = addError(vErrors, instancePath + "/remark", "#/properties/remark/type", "type", { type: "string" }, "must be string"), errors++), data.asnType !== void 0 && typeof data.asnType != "string" && (vErrors = addError(vErrors, instancePath + "/asnType", "#/properties/asnType/type", "type", { type: "string" }, "must be string"), errors++), data.expectedReceiptDate !== void 0 && typeof data.expectedReceiptDate != "string" && (vErrors = addError(vErrors, instancePath + "/expectedReceiptDate", "#/properties/expectedReceiptDate/type", "type", { type: "string" }, "must be string"), errors++), data.wmsDocSource !== void 0 && typeof data.wmsDocSource != "string" && (vErrors = addError(vErrors, instancePath + "/wmsDocSource", "#/properties/wmsDocSource/type", "type", { type: "string" }, "must be string"), errors++), data.trackingNumber !== void 0 && typeof data.trackingNumber != "string" && (vErrors = addError(vErrors, instancePath + "/trackingNumber", "#/properties/trackingNumber/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseNotes !== void 0 && typeof data.warehouseNotes != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseNotes", "#/properties/warehouseNotes/type", "type", { type: "string" }, "must be string"), errors++), data.referenceNumber !== void 0 && typeof data.referenceNumber != "string" && (vErrors = addError(vErrors, instancePath + "/referenceNumber", "#/properties/referenceNumber/type", "type", { type: "string" }, "must be string"), errors++), data.orderNumber !== void 0 && typeof data.orderNumber != "string" && (vErrors = addError(vErrors, instancePath + "/orderNumber", "#/properties/orderNumber/type", "type", { type: "string" }, "must be string"), errors++), data.carrier !== void 0 && typeof data.carrier != "string" && (vErrors = addError(vErrors, instancePath + "/carrier", "#/properties/carrier/type", "type", { type: "string" }, "must be string"), errors++), data.extUserId !== void 0 && typeof data.extUserId != "string" && (vErrors = addError(vErrors, instancePath + "/extUserId", "#/properties/extUserId/type", "type", { type: "string" }, "must be string"), errors++), data.stage !== void 0 && typeof data.stage != "string" && (vErrors = addError(vErrors, instancePath + "/stage", "#/properties/stage/type", "type", { type: "string" }, "must be string"), errors++), data.putawayStage !== void 0 && typeof data.putawayStage != "string" && (vErrors = addError(vErrors, instancePath + "/putawayStage", "#/properties/putawayStage/type", "type", { type: "string" }, "must be string"), errors++), data.handlings !== void 0 && (validate155(data.handlings, { instancePath: instancePath + "/handlings", parentData: data, parentDataProperty: "handlings", rootData }) || (vErrors = addErrors(vErrors, validate155.errors), errors = vErrors.length)), data.asnLineItems !== void 0) {
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
            data62.putawayTime !== void 0 && typeof data62.putawayTime != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/putawayTime", "contract#/$defs/ReceivedItem/properties/putawayTime/type", "type", { type: "string" }, "must be string"), errors++), data62.originCountry !== void 0 && typeof data62.originCountry != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/originCountry", "contract#/$defs/ReceivedItem/properties/originCountry/type", "type", { type: "string" }, "must be string"), errors++), data62.batchNo !== void 0 && typeof data62.batchNo != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/batchNo", "contract#/$defs/ReceivedItem/properties/batchNo/type", "type", { type: "string" }, "must be string"), errors++), data62.expDate !== void 0 && typeof data62.expDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/expDate", "contract#/$defs/ReceivedItem/properties/expDate/type", "type", { type: "string" }, "must be string"), errors++), data62.mfgDate !== void 0 && typeof data62.mfgDate != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/mfgDate", "contract#/$defs/ReceivedItem/properties/mfgDate/type", "type", { type: "string" }, "must be string"), errors++), data62.supplier !== void 0 && typeof data62.supplier != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/supplier", "contract#/$defs/ReceivedItem/properties/supplier/type", "type", { type: "string" }, "must be string"), errors++), data62.arrivalTime !== void 0 && typeof data62.arrivalTime != "string" && (vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2 + "/arrivalTime", "contract#/$defs/ReceivedItem/properties/arrivalTime/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails/" + i2, "contract#/$defs/ReceivedItem/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/asnItemReceiveDetails", "#/properties/asnItemReceiveDetails/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.additionalInfoList !== void 0) {
      let data77 = data.additionalInfoList;
      if (Array.isArray(data77)) {
        let len3 = data77.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate95(data77[i3], { instancePath: instancePath + "/additionalInfoList/" + i3, parentData: data77, parentDataProperty: i3, rootData }) || (vErrors = addErrors(vErrors, validate95.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/additionalInfoList", "#/properties/additionalInfoList/type", "type", { type: "array" }, "must be array"), errors++;
    }
    data.snUrl !== void 0 && typeof data.snUrl != "string" && (vErrors = addError(vErrors, instancePath + "/snUrl", "#/properties/snUrl/type", "type", { type: "string" }, "must be string"), errors++);
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate154.errors = vErrors, errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate154(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate154.errors), errors = vErrors.length), validate153.errors = vErrors, errors === 0;
}
var inboundStatus_response = validate159;
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.data !== void 0) {
      let data3 = data.data;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/MetaResponse/properties/data/type", "type", { type: schema44.properties.data.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate159.errors = vErrors, errors === 0;
}
var stockAttributeChanged_request = validate160;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "customerCode" }, "must have required property 'customerCode'"), errors++), data.warehouseCode === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "warehouseCode" }, "must have required property 'warehouseCode'"), errors++), data.changeAttributeNumber === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "changeAttributeNumber" }, "must have required property 'changeAttributeNumber'"), errors++), data.type === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "type" }, "must have required property 'type'"), errors++), data.changeList === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "changeList" }, "must have required property 'changeList'"), errors++), data.partnerId !== void 0 && typeof data.partnerId != "string" && (vErrors = addError(vErrors, instancePath + "/partnerId", "#/properties/partnerId/type", "type", { type: "string" }, "must be string"), errors++), data.customerCode !== void 0 && typeof data.customerCode != "string" && (vErrors = addError(vErrors, instancePath + "/customerCode", "#/properties/customerCode/type", "type", { type: "string" }, "must be string"), errors++), data.warehouseCode !== void 0 && typeof data.warehouseCode != "string" && (vErrors = addError(vErrors, instancePath + "/warehouseCode", "#/properties/warehouseCode/type", "type", { type: "string" }, "must be string"), errors++), data.changeAttributeNumber !== void 0 && typeof data.changeAttributeNumber != "string" && (vErrors = addError(vErrors, instancePath + "/changeAttributeNumber", "#/properties/changeAttributeNumber/type", "type", { type: "string" }, "must be string"), errors++), data.confirmDate !== void 0) {
      let data4 = data.confirmDate;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = addError(vErrors, instancePath + "/confirmDate", "#/properties/confirmDate/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data4 == "number" && isFinite(data4) && (formats0.validate(data4) || (vErrors = addError(vErrors, instancePath + "/confirmDate", "#/properties/confirmDate/format", "format", { format: "int64" }, 'must match format "int64"'), errors++));
    }
    if (data.type !== void 0 && typeof data.type != "string" && (vErrors = addError(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: "string" }, "must be string"), errors++), data.changeList !== void 0) {
      let data6 = data.changeList;
      if (Array.isArray(data6)) {
        data6.length < 1 && (vErrors = addError(vErrors, instancePath + "/changeList", "#/properties/changeList/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.sku === void 0 && (vErrors = addError(vErrors, instancePath + "/changeList/" + i0, "contract#/$defs/StockAttributeChangeLine/required", "required", { missingProperty: "sku" }, "must have required property 'sku'"), errors++), data7.changeQty === void 0 && (vErrors = addError(vErrors, instancePath + "/changeList/" + i0, "contract#/$defs/StockAttributeChangeLine/required", "required", { missingProperty: "changeQty" }, "must have required property 'changeQty'"), errors++), data7.sku !== void 0 && typeof data7.sku != "string" && (vErrors = addError(vErrors, instancePath + "/changeList/" + i0 + "/sku", "contract#/$defs/StockAttributeChangeLine/properties/sku/type", "type", { type: "string" }, "must be string"), errors++), data7.changeQty !== void 0) {
              let data9 = data7.changeQty;
              typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/changeList/" + i0 + "/changeQty", "contract#/$defs/StockAttributeChangeLine/properties/changeQty/type", "type", { type: "integer" }, "must be integer"), errors++), typeof data9 == "number" && isFinite(data9) && (formats2.validate(data9) || (vErrors = addError(vErrors, instancePath + "/changeList/" + i0 + "/changeQty", "contract#/$defs/StockAttributeChangeLine/properties/changeQty/format", "format", { format: "int32" }, 'must match format "int32"'), errors++));
            }
            data7.unit !== void 0 && typeof data7.unit != "string" && (vErrors = addError(vErrors, instancePath + "/changeList/" + i0 + "/unit", "contract#/$defs/StockAttributeChangeLine/properties/unit/type", "type", { type: "string" }, "must be string"), errors++), data7.invType !== void 0 && typeof data7.invType != "string" && (vErrors = addError(vErrors, instancePath + "/changeList/" + i0 + "/invType", "contract#/$defs/StockAttributeChangeLine/properties/invType/type", "type", { type: "string" }, "must be string"), errors++), data7.fromStatus !== void 0 && typeof data7.fromStatus != "string" && (vErrors = addError(vErrors, instancePath + "/changeList/" + i0 + "/fromStatus", "contract#/$defs/StockAttributeChangeLine/properties/fromStatus/type", "type", { type: "string" }, "must be string"), errors++), data7.toStatus !== void 0 && typeof data7.toStatus != "string" && (vErrors = addError(vErrors, instancePath + "/changeList/" + i0 + "/toStatus", "contract#/$defs/StockAttributeChangeLine/properties/toStatus/type", "type", { type: "string" }, "must be string"), errors++);
          } else
            vErrors = addError(vErrors, instancePath + "/changeList/" + i0, "contract#/$defs/StockAttributeChangeLine/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/changeList", "#/properties/changeList/type", "type", { type: "array" }, "must be array"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate161.errors = vErrors, errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate161(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = addErrors(vErrors, validate161.errors), errors = vErrors.length), validate160.errors = vErrors, errors === 0;
}
var stockAttributeChanged_response = validate163;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.data !== void 0) {
      let data3 = data.data;
      typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, instancePath + "/data", "contract#/$defs/MetaResponse/properties/data/type", "type", { type: schema44.properties.data.type }, "must be string,null"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "contract#/$defs/MetaResponse/type", "type", { type: "object" }, "must be object"), errors++;
  return validate163.errors = vErrors, errors === 0;
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
  queryStockBySku: { request: queryStockBySku_request, response: queryStockBySku_response },
  queryWarehouseStock: { request: queryWarehouseStock_request, response: queryWarehouseStock_response },
  queryOwner: { request: queryOwner_request, response: queryOwner_response },
  queryWarehouses: { request: queryWarehouses_request, response: queryWarehouses_response },
  queryCarriers: { request: queryCarriers_request, response: queryCarriers_response },
  queryAsnInspections: { request: queryAsnInspections_request, response: queryAsnInspections_response },
  orderStatus: { request: orderStatus_request, response: orderStatus_response },
  stockAdjusted: { request: stockAdjusted_request, response: stockAdjusted_response },
  inboundStatus: { request: inboundStatus_request, response: inboundStatus_response },
  stockAttributeChanged: { request: stockAttributeChanged_request, response: stockAttributeChanged_response }
};
export { validators };
