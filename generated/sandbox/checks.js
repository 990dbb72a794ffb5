// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:0ad318bd0ae2d057ed4b181c253be60a2c31f469c727a9ebd4451e8ea4166591)

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

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
var behaviour = validate20, schema31 = { $id: "behaviour", type: "object", required: ["family", "settings", "documents", "answers"], properties: { family: { type: "string", enum: ["glink", "qlink", "kakaclo"] }, settings: { type: "object", additionalProperties: { $ref: "#/$defs/setting" } }, documents: { type: "object", additionalProperties: { $ref: "#/$defs/document" } }, answers: { type: "object", additionalProperties: { type: "object", additionalProperties: { $ref: "#/$defs/answer" } } } }, additionalProperties: !1, $defs: { evidence: { type: "string", enum: ["documented", "public-docs", "public-clients", "observed", "inferred"] }, name: { type: "string", minLength: 1 }, setting: { type: "object", required: ["summary", "kind", "default", "x-evidence"], properties: { summary: { $ref: "#/$defs/name" }, kind: { type: "string", enum: ["boolean", "integer", "choice", "duration", "offset"] }, default: { type: ["boolean", "integer", "string"] }, values: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } }, minimum: { type: "integer" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1, if: { properties: { kind: { const: "choice" } }, required: ["kind"] }, then: { required: ["values"] } }, condition: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } } }, standing: { type: "object", additionalProperties: { $ref: "#/$defs/name" } }, document: { type: "object", required: ["summary", "axes", "finished", "moves", "shows"], properties: { summary: { $ref: "#/$defs/name" }, push: { $ref: "#/$defs/name" }, axes: { type: "object", minProperties: 1, additionalProperties: { $ref: "#/$defs/axis" } }, finished: { type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } }, moves: { type: "object", additionalProperties: { $ref: "#/$defs/move" } }, runs: { type: "object", additionalProperties: { type: "object", required: ["until", "x-evidence"], properties: { until: { $ref: "#/$defs/condition" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1 } }, shows: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "object", required: ["when", "value", "x-evidence"], properties: { when: { $ref: "#/$defs/condition" }, value: { $ref: "#/$defs/name" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1 } } } }, additionalProperties: !1 }, axis: { type: "object", required: ["summary", "start", "states"], properties: { summary: { $ref: "#/$defs/name" }, fields: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } }, start: { $ref: "#/$defs/name" }, states: { type: "object", minProperties: 1, additionalProperties: { type: "object", required: ["x-evidence"], properties: { summary: { $ref: "#/$defs/name" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1 } } }, additionalProperties: !1 }, move: { type: "object", required: ["from", "to", "x-evidence"], properties: { from: { $ref: "#/$defs/condition" }, if: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } } }, sameInstant: { type: "boolean" }, after: { $ref: "#/$defs/name" }, call: { $ref: "#/$defs/name" }, act: { $ref: "#/$defs/name" }, on: { type: "string", enum: ["stock-arrives", "stock-lost"] }, does: { $ref: "#/$defs/name" }, to: { allOf: [{ $ref: "#/$defs/standing" }], minProperties: 1 }, otherwise: { $ref: "#/$defs/standing" }, push: { type: "boolean" }, pushAs: { $ref: "#/$defs/standing" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1 }, answer: { type: "object", properties: { scenario: { $ref: "#/$defs/name" }, code: { $ref: "#/$defs/name" }, message: { type: "string" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1, if: { required: ["scenario"] }, then: { properties: { code: !1, message: !1 } }, else: { required: ["code", "message", "x-evidence"] } } } }, schema32 = { type: "object", required: ["summary", "kind", "default", "x-evidence"], properties: { summary: { $ref: "#/$defs/name" }, kind: { type: "string", enum: ["boolean", "integer", "choice", "duration", "offset"] }, default: { type: ["boolean", "integer", "string"] }, values: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } }, minimum: { type: "integer" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1, if: { properties: { kind: { const: "choice" } }, required: ["kind"] }, then: { required: ["values"] } };
var schema35 = { type: "string", enum: ["documented", "public-docs", "public-clients", "observed", "inferred"] }, func1 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kind === void 0 && (missing0 = "kind")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.kind !== void 0 && data.kind !== "choice") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.values === void 0) {
      let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.kind === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.default === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property 'default'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data["x-evidence"] === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-evidence" }, message: "must have required property 'x-evidence'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "summary" || key0 === "kind" || key0 === "default" || key0 === "values" || key0 === "minimum" || key0 === "x-evidence")) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.summary !== void 0) {
      let data1 = data.summary;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err9 = { instancePath: instancePath + "/summary", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/summary", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 != "string") {
        let err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data2 === "boolean" || data2 === "integer" || data2 === "choice" || data2 === "duration" || data2 === "offset")) {
        let err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.default !== void 0) {
      let data3 = data.default;
      if (typeof data3 != "boolean" && !(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string") {
        let err13 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: schema32.properties.default.type }, message: "must be boolean,integer,string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.values !== void 0) {
      let data4 = data.values;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err14 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (func1(data5) < 1) {
              let err15 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.minimum !== void 0) {
      let data6 = data.minimum;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err18 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data["x-evidence"] !== void 0) {
      let data7 = data["x-evidence"];
      if (typeof data7 != "string") {
        let err19 = { instancePath: instancePath + "/x-evidence", schemaPath: "#/$defs/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data7 === "documented" || data7 === "public-docs" || data7 === "public-clients" || data7 === "observed" || data7 === "inferred")) {
        let err20 = { instancePath: instancePath + "/x-evidence", schemaPath: "#/$defs/evidence/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.start === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.states === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "states" }, message: "must have required property 'states'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "summary" || key0 === "fields" || key0 === "start" || key0 === "states")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.summary !== void 0) {
      let data0 = data.summary;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err4 = { instancePath: instancePath + "/summary", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/summary", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.fields !== void 0) {
      let data1 = data.fields;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err6 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err7 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.start !== void 0) {
      let data3 = data.start;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err10 = { instancePath: instancePath + "/start", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/start", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.states !== void 0) {
      let data4 = data.states;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          let err12 = { instancePath: instancePath + "/states", schemaPath: "#/properties/states/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data4) {
          let data5 = data4[key1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5["x-evidence"] === void 0) {
              let err13 = { instancePath: instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/states/additionalProperties/required", keyword: "required", params: { missingProperty: "x-evidence" }, message: "must have required property 'x-evidence'" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            for (let key2 in data5)
              if (!(key2 === "summary" || key2 === "x-evidence")) {
                let err14 = { instancePath: instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/states/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            if (data5.summary !== void 0) {
              let data6 = data5.summary;
              if (typeof data6 == "string") {
                if (func1(data6) < 1) {
                  let err15 = { instancePath: instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/summary", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/summary", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data5["x-evidence"] !== void 0) {
              let data7 = data5["x-evidence"];
              if (typeof data7 != "string") {
                let err17 = { instancePath: instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-evidence", schemaPath: "#/$defs/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
              if (!(data7 === "documented" || data7 === "public-docs" || data7 === "public-clients" || data7 === "observed" || data7 === "inferred")) {
                let err18 = { instancePath: instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-evidence", schemaPath: "#/$defs/evidence/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            let err19 = { instancePath: instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/states/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func1(data1) < 1) {
              let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema47 = { type: "object", required: ["from", "to", "x-evidence"], properties: { from: { $ref: "#/$defs/condition" }, if: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } } }, sameInstant: { type: "boolean" }, after: { $ref: "#/$defs/name" }, call: { $ref: "#/$defs/name" }, act: { $ref: "#/$defs/name" }, on: { type: "string", enum: ["stock-arrives", "stock-lost"] }, does: { $ref: "#/$defs/name" }, to: { allOf: [{ $ref: "#/$defs/standing" }], minProperties: 1 }, otherwise: { $ref: "#/$defs/standing" }, push: { type: "boolean" }, pushAs: { $ref: "#/$defs/standing" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1 }, func10 = Object.prototype.hasOwnProperty;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data["x-evidence"] === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-evidence" }, message: "must have required property 'x-evidence'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func10.call(schema47.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.from !== void 0 && (validate26(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.if !== void 0) {
      let data1 = data.if;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 in data1) {
          let data2 = data1[key1];
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              let err4 = { instancePath: instancePath + "/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/if/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 == "string") {
                if (func1(data3) < 1) {
                  let err5 = { instancePath: instancePath + "/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              } else {
                let err6 = { instancePath: instancePath + "/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          } else {
            let err7 = { instancePath: instancePath + "/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/if/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      else {
        let err8 = { instancePath: instancePath + "/if", schemaPath: "#/properties/if/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sameInstant !== void 0 && typeof data.sameInstant != "boolean") {
      let err9 = { instancePath: instancePath + "/sameInstant", schemaPath: "#/properties/sameInstant/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.after !== void 0) {
      let data5 = data.after;
      if (typeof data5 == "string") {
        if (func1(data5) < 1) {
          let err10 = { instancePath: instancePath + "/after", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/after", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.call !== void 0) {
      let data6 = data.call;
      if (typeof data6 == "string") {
        if (func1(data6) < 1) {
          let err12 = { instancePath: instancePath + "/call", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/call", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.act !== void 0) {
      let data7 = data.act;
      if (typeof data7 == "string") {
        if (func1(data7) < 1) {
          let err14 = { instancePath: instancePath + "/act", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/act", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.on !== void 0) {
      let data8 = data.on;
      if (typeof data8 != "string") {
        let err16 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data8 === "stock-arrives" || data8 === "stock-lost")) {
        let err17 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/enum", keyword: "enum", params: { allowedValues: schema47.properties.on.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.does !== void 0) {
      let data9 = data.does;
      if (typeof data9 == "string") {
        if (func1(data9) < 1) {
          let err18 = { instancePath: instancePath + "/does", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/does", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.to !== void 0) {
      let data10 = data.to;
      if (validate30(data10, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), data10 && typeof data10 == "object" && !Array.isArray(data10) && Object.keys(data10).length < 1) {
        let err20 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.otherwise !== void 0 && (validate30(data.otherwise, { instancePath: instancePath + "/otherwise", parentData: data, parentDataProperty: "otherwise", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.push !== void 0 && typeof data.push != "boolean") {
      let err21 = { instancePath: instancePath + "/push", schemaPath: "#/properties/push/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.pushAs !== void 0 && (validate30(data.pushAs, { instancePath: instancePath + "/pushAs", parentData: data, parentDataProperty: "pushAs", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data["x-evidence"] !== void 0) {
      let data14 = data["x-evidence"];
      if (typeof data14 != "string") {
        let err22 = { instancePath: instancePath + "/x-evidence", schemaPath: "#/$defs/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data14 === "documented" || data14 === "public-docs" || data14 === "public-clients" || data14 === "observed" || data14 === "inferred")) {
        let err23 = { instancePath: instancePath + "/x-evidence", schemaPath: "#/$defs/evidence/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.axes === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "axes" }, message: "must have required property 'axes'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.finished === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished" }, message: "must have required property 'finished'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.moves === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "moves" }, message: "must have required property 'moves'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.shows === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shows" }, message: "must have required property 'shows'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "summary" || key0 === "push" || key0 === "axes" || key0 === "finished" || key0 === "moves" || key0 === "runs" || key0 === "shows")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.summary !== void 0) {
      let data0 = data.summary;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err6 = { instancePath: instancePath + "/summary", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/summary", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.push !== void 0) {
      let data1 = data.push;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err8 = { instancePath: instancePath + "/push", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/push", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.axes !== void 0) {
      let data2 = data.axes;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          let err10 = { instancePath: instancePath + "/axes", schemaPath: "#/properties/axes/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key1 in data2)
          validate24(data2[key1], { instancePath: instancePath + "/axes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/axes", schemaPath: "#/properties/axes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.finished !== void 0) {
      let data4 = data.finished;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err12 = { instancePath: instancePath + "/finished", schemaPath: "#/properties/finished/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data4[i0], { instancePath: instancePath + "/finished/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/finished", schemaPath: "#/properties/finished/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.moves !== void 0) {
      let data6 = data.moves;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
        for (let key2 in data6)
          validate28(data6[key2], { instancePath: instancePath + "/moves/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      else {
        let err14 = { instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.runs !== void 0) {
      let data8 = data.runs;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (let key3 in data8) {
          let data9 = data8[key3];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.until === void 0) {
              let err15 = { instancePath: instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/runs/additionalProperties/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data9["x-evidence"] === void 0) {
              let err16 = { instancePath: instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/runs/additionalProperties/required", keyword: "required", params: { missingProperty: "x-evidence" }, message: "must have required property 'x-evidence'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            for (let key4 in data9)
              if (!(key4 === "until" || key4 === "x-evidence")) {
                let err17 = { instancePath: instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/runs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data9.until !== void 0 && (validate26(data9.until, { instancePath: instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", parentData: data9, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data9["x-evidence"] !== void 0) {
              let data11 = data9["x-evidence"];
              if (typeof data11 != "string") {
                let err18 = { instancePath: instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-evidence", schemaPath: "#/$defs/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
              if (!(data11 === "documented" || data11 === "public-docs" || data11 === "public-clients" || data11 === "observed" || data11 === "inferred")) {
                let err19 = { instancePath: instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-evidence", schemaPath: "#/$defs/evidence/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
          } else {
            let err20 = { instancePath: instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/runs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      else {
        let err21 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.shows !== void 0) {
      let data12 = data.shows;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12))
        for (let key5 in data12) {
          let data13 = data12[key5];
          if (Array.isArray(data13)) {
            if (data13.length < 1) {
              let err22 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/shows/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            let len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.when === void 0) {
                  let err23 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/shows/additionalProperties/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'" };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (data14.value === void 0) {
                  let err24 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/shows/additionalProperties/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (data14["x-evidence"] === void 0) {
                  let err25 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/shows/additionalProperties/items/required", keyword: "required", params: { missingProperty: "x-evidence" }, message: "must have required property 'x-evidence'" };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                for (let key6 in data14)
                  if (!(key6 === "when" || key6 === "value" || key6 === "x-evidence")) {
                    let err26 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/shows/additionalProperties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                if (data14.when !== void 0 && (validate26(data14.when, { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/when", parentData: data14, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data14.value !== void 0) {
                  let data16 = data14.value;
                  if (typeof data16 == "string") {
                    if (func1(data16) < 1) {
                      let err27 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/value", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                  } else {
                    let err28 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/value", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                  }
                }
                if (data14["x-evidence"] !== void 0) {
                  let data17 = data14["x-evidence"];
                  if (typeof data17 != "string") {
                    let err29 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/x-evidence", schemaPath: "#/$defs/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                  if (!(data17 === "documented" || data17 === "public-docs" || data17 === "public-clients" || data17 === "observed" || data17 === "inferred")) {
                    let err30 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/x-evidence", schemaPath: "#/$defs/evidence/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                }
              } else {
                let err31 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/shows/additionalProperties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
          } else {
            let err32 = { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/shows/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      else {
        let err33 = { instancePath: instancePath + "/shows", schemaPath: "#/properties/shows/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
  } else {
    let err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.scenario === void 0 && (missing0 = "scenario")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0) {
        let err1 = { instancePath: instancePath + "/code", schemaPath: "#/then/properties/code/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.message !== void 0) {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/then/properties/message/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.code = !0, props0.message = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code === void 0) {
        let err3 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.message === void 0) {
        let err4 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data["x-evidence"] === void 0) {
        let err5 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "x-evidence" }, message: "must have required property 'x-evidence'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "scenario" || key0 === "code" || key0 === "message" || key0 === "x-evidence")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.scenario !== void 0) {
      let data2 = data.scenario;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err8 = { instancePath: instancePath + "/scenario", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/scenario", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.code !== void 0) {
      let data3 = data.code;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err10 = { instancePath: instancePath + "/code", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/code", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data["x-evidence"] !== void 0) {
      let data5 = data["x-evidence"];
      if (typeof data5 != "string") {
        let err13 = { instancePath: instancePath + "/x-evidence", schemaPath: "#/$defs/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data5 === "documented" || data5 === "public-docs" || data5 === "public-clients" || data5 === "observed" || data5 === "inferred")) {
        let err14 = { instancePath: instancePath + "/x-evidence", schemaPath: "#/$defs/evidence/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.family === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" }, message: "must have required property 'family'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.settings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.documents === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documents" }, message: "must have required property 'documents'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.answers === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answers" }, message: "must have required property 'answers'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "family" || key0 === "settings" || key0 === "documents" || key0 === "answers")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.family !== void 0) {
      let data0 = data.family;
      if (typeof data0 != "string") {
        let err5 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data0 === "glink" || data0 === "qlink" || data0 === "kakaclo")) {
        let err6 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/enum", keyword: "enum", params: { allowedValues: schema31.properties.family.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.settings !== void 0) {
      let data1 = data.settings;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 in data1)
          validate21(data1[key1], { instancePath: instancePath + "/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      else {
        let err7 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.documents !== void 0) {
      let data3 = data.documents;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (let key2 in data3)
          validate23(data3[key2], { instancePath: instancePath + "/documents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      else {
        let err8 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.answers !== void 0) {
      let data5 = data.answers;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key3 in data5) {
          let data6 = data5[key3];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6))
            for (let key4 in data6)
              validate38(data6[key4], { instancePath: instancePath + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
          else {
            let err9 = { instancePath: instancePath + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/answers/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      else {
        let err10 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_seed = validate40, schema63 = { $id: "glink_seed", type: "object", properties: { strict: { type: "boolean", description: "Whether what is not declared here or by calls is refused." }, customers: { type: "array", items: { type: "object", required: ["customerCode"], properties: { customerCode: { type: "string", minLength: 1 }, domainCode: { type: "string", minLength: 1 } }, additionalProperties: !1 } }, warehouses: { type: "array", items: { type: "object", required: ["warehouseCode"], properties: { warehouseCode: { type: "string", minLength: 1 }, warehouseDescription: { type: "string" }, country: { type: "string" } }, additionalProperties: !1 } }, carriers: { type: "array", items: { type: "object", required: ["carrier", "carrierService"], properties: { logisticsProvider: { type: "string", minLength: 1 }, carrier: { type: "string", minLength: 1 }, carrierService: { type: "string", minLength: 1 }, carrierType: { type: "string" }, carrierServiceDescription: { type: "string" }, warehouseCode: { type: "string", minLength: 1, description: "The one warehouse that has it. Left out, all have it." } }, additionalProperties: !1 } }, items: { type: "array", description: "Items, with the members that batchOperateItems has; beside them `status`.", items: { type: "object", required: ["customerCode", "sku"], properties: { customerCode: { type: "string", minLength: 1 }, sku: { type: "string", minLength: 1 }, description: { type: "string" }, status: { type: "string", enum: ["Active", "Inactive"] } } } }, stock: { type: "array", items: { type: "object", required: ["customerCode", "warehouseCode", "sku", "available"], properties: { customerCode: { type: "string", minLength: 1 }, warehouseCode: { type: "string", minLength: 1 }, sku: { type: "string", minLength: 1 }, batchNo: { type: "string" }, stockStatus: { type: "string", enum: ["GOOD", "DAMAGE"] }, available: { type: "integer", minimum: 0 }, held: { type: "integer", minimum: 0 }, quarantined: { type: "integer", minimum: 0 } }, additionalProperties: !1 } } }, additionalProperties: !1 };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "strict" || key0 === "customers" || key0 === "warehouses" || key0 === "carriers" || key0 === "items" || key0 === "stock")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.strict !== void 0 && typeof data.strict != "boolean") {
      let err1 = { instancePath: instancePath + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customers !== void 0) {
      let data1 = data.customers;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.customerCode === void 0) {
              let err2 = { instancePath: instancePath + "/customers/" + i0, schemaPath: "#/properties/customers/items/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "customerCode" || key1 === "domainCode")) {
                let err3 = { instancePath: instancePath + "/customers/" + i0, schemaPath: "#/properties/customers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            if (data2.customerCode !== void 0) {
              let data3 = data2.customerCode;
              if (typeof data3 == "string") {
                if (func1(data3) < 1) {
                  let err4 = { instancePath: instancePath + "/customers/" + i0 + "/customerCode", schemaPath: "#/properties/customers/items/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
              } else {
                let err5 = { instancePath: instancePath + "/customers/" + i0 + "/customerCode", schemaPath: "#/properties/customers/items/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
            if (data2.domainCode !== void 0) {
              let data4 = data2.domainCode;
              if (typeof data4 == "string") {
                if (func1(data4) < 1) {
                  let err6 = { instancePath: instancePath + "/customers/" + i0 + "/domainCode", schemaPath: "#/properties/customers/items/properties/domainCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                let err7 = { instancePath: instancePath + "/customers/" + i0 + "/domainCode", schemaPath: "#/properties/customers/items/properties/domainCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/customers/" + i0, schemaPath: "#/properties/customers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.warehouses !== void 0) {
      let data5 = data.warehouses;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.warehouseCode === void 0) {
              let err10 = { instancePath: instancePath + "/warehouses/" + i1, schemaPath: "#/properties/warehouses/items/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            for (let key2 in data6)
              if (!(key2 === "warehouseCode" || key2 === "warehouseDescription" || key2 === "country")) {
                let err11 = { instancePath: instancePath + "/warehouses/" + i1, schemaPath: "#/properties/warehouses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            if (data6.warehouseCode !== void 0) {
              let data7 = data6.warehouseCode;
              if (typeof data7 == "string") {
                if (func1(data7) < 1) {
                  let err12 = { instancePath: instancePath + "/warehouses/" + i1 + "/warehouseCode", schemaPath: "#/properties/warehouses/items/properties/warehouseCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/warehouses/" + i1 + "/warehouseCode", schemaPath: "#/properties/warehouses/items/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data6.warehouseDescription !== void 0 && typeof data6.warehouseDescription != "string") {
              let err14 = { instancePath: instancePath + "/warehouses/" + i1 + "/warehouseDescription", schemaPath: "#/properties/warehouses/items/properties/warehouseDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data6.country !== void 0 && typeof data6.country != "string") {
              let err15 = { instancePath: instancePath + "/warehouses/" + i1 + "/country", schemaPath: "#/properties/warehouses/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/warehouses/" + i1, schemaPath: "#/properties/warehouses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/warehouses", schemaPath: "#/properties/warehouses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.carriers !== void 0) {
      let data10 = data.carriers;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.carrier === void 0) {
              let err18 = { instancePath: instancePath + "/carriers/" + i2, schemaPath: "#/properties/carriers/items/required", keyword: "required", params: { missingProperty: "carrier" }, message: "must have required property 'carrier'" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data11.carrierService === void 0) {
              let err19 = { instancePath: instancePath + "/carriers/" + i2, schemaPath: "#/properties/carriers/items/required", keyword: "required", params: { missingProperty: "carrierService" }, message: "must have required property 'carrierService'" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            for (let key3 in data11)
              if (!(key3 === "logisticsProvider" || key3 === "carrier" || key3 === "carrierService" || key3 === "carrierType" || key3 === "carrierServiceDescription" || key3 === "warehouseCode")) {
                let err20 = { instancePath: instancePath + "/carriers/" + i2, schemaPath: "#/properties/carriers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            if (data11.logisticsProvider !== void 0) {
              let data12 = data11.logisticsProvider;
              if (typeof data12 == "string") {
                if (func1(data12) < 1) {
                  let err21 = { instancePath: instancePath + "/carriers/" + i2 + "/logisticsProvider", schemaPath: "#/properties/carriers/items/properties/logisticsProvider/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              } else {
                let err22 = { instancePath: instancePath + "/carriers/" + i2 + "/logisticsProvider", schemaPath: "#/properties/carriers/items/properties/logisticsProvider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data11.carrier !== void 0) {
              let data13 = data11.carrier;
              if (typeof data13 == "string") {
                if (func1(data13) < 1) {
                  let err23 = { instancePath: instancePath + "/carriers/" + i2 + "/carrier", schemaPath: "#/properties/carriers/items/properties/carrier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              } else {
                let err24 = { instancePath: instancePath + "/carriers/" + i2 + "/carrier", schemaPath: "#/properties/carriers/items/properties/carrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data11.carrierService !== void 0) {
              let data14 = data11.carrierService;
              if (typeof data14 == "string") {
                if (func1(data14) < 1) {
                  let err25 = { instancePath: instancePath + "/carriers/" + i2 + "/carrierService", schemaPath: "#/properties/carriers/items/properties/carrierService/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
              } else {
                let err26 = { instancePath: instancePath + "/carriers/" + i2 + "/carrierService", schemaPath: "#/properties/carriers/items/properties/carrierService/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data11.carrierType !== void 0 && typeof data11.carrierType != "string") {
              let err27 = { instancePath: instancePath + "/carriers/" + i2 + "/carrierType", schemaPath: "#/properties/carriers/items/properties/carrierType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data11.carrierServiceDescription !== void 0 && typeof data11.carrierServiceDescription != "string") {
              let err28 = { instancePath: instancePath + "/carriers/" + i2 + "/carrierServiceDescription", schemaPath: "#/properties/carriers/items/properties/carrierServiceDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data11.warehouseCode !== void 0) {
              let data17 = data11.warehouseCode;
              if (typeof data17 == "string") {
                if (func1(data17) < 1) {
                  let err29 = { instancePath: instancePath + "/carriers/" + i2 + "/warehouseCode", schemaPath: "#/properties/carriers/items/properties/warehouseCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
              } else {
                let err30 = { instancePath: instancePath + "/carriers/" + i2 + "/warehouseCode", schemaPath: "#/properties/carriers/items/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
          } else {
            let err31 = { instancePath: instancePath + "/carriers/" + i2, schemaPath: "#/properties/carriers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        let err32 = { instancePath: instancePath + "/carriers", schemaPath: "#/properties/carriers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.items !== void 0) {
      let data18 = data.items;
      if (Array.isArray(data18)) {
        let len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data19 = data18[i3];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.customerCode === void 0) {
              let err33 = { instancePath: instancePath + "/items/" + i3, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data19.sku === void 0) {
              let err34 = { instancePath: instancePath + "/items/" + i3, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data19.customerCode !== void 0) {
              let data20 = data19.customerCode;
              if (typeof data20 == "string") {
                if (func1(data20) < 1) {
                  let err35 = { instancePath: instancePath + "/items/" + i3 + "/customerCode", schemaPath: "#/properties/items/items/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                let err36 = { instancePath: instancePath + "/items/" + i3 + "/customerCode", schemaPath: "#/properties/items/items/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data19.sku !== void 0) {
              let data21 = data19.sku;
              if (typeof data21 == "string") {
                if (func1(data21) < 1) {
                  let err37 = { instancePath: instancePath + "/items/" + i3 + "/sku", schemaPath: "#/properties/items/items/properties/sku/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                let err38 = { instancePath: instancePath + "/items/" + i3 + "/sku", schemaPath: "#/properties/items/items/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data19.description !== void 0 && typeof data19.description != "string") {
              let err39 = { instancePath: instancePath + "/items/" + i3 + "/description", schemaPath: "#/properties/items/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data19.status !== void 0) {
              let data23 = data19.status;
              if (typeof data23 != "string") {
                let err40 = { instancePath: instancePath + "/items/" + i3 + "/status", schemaPath: "#/properties/items/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
              if (!(data23 === "Active" || data23 === "Inactive")) {
                let err41 = { instancePath: instancePath + "/items/" + i3 + "/status", schemaPath: "#/properties/items/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.properties.items.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            let err42 = { instancePath: instancePath + "/items/" + i3, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        let err43 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.stock !== void 0) {
      let data24 = data.stock;
      if (Array.isArray(data24)) {
        let len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data25 = data24[i4];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.customerCode === void 0) {
              let err44 = { instancePath: instancePath + "/stock/" + i4, schemaPath: "#/properties/stock/items/required", keyword: "required", params: { missingProperty: "customerCode" }, message: "must have required property 'customerCode'" };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data25.warehouseCode === void 0) {
              let err45 = { instancePath: instancePath + "/stock/" + i4, schemaPath: "#/properties/stock/items/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (data25.sku === void 0) {
              let err46 = { instancePath: instancePath + "/stock/" + i4, schemaPath: "#/properties/stock/items/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (data25.available === void 0) {
              let err47 = { instancePath: instancePath + "/stock/" + i4, schemaPath: "#/properties/stock/items/required", keyword: "required", params: { missingProperty: "available" }, message: "must have required property 'available'" };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            for (let key4 in data25)
              if (!(key4 === "customerCode" || key4 === "warehouseCode" || key4 === "sku" || key4 === "batchNo" || key4 === "stockStatus" || key4 === "available" || key4 === "held" || key4 === "quarantined")) {
                let err48 = { instancePath: instancePath + "/stock/" + i4, schemaPath: "#/properties/stock/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            if (data25.customerCode !== void 0) {
              let data26 = data25.customerCode;
              if (typeof data26 == "string") {
                if (func1(data26) < 1) {
                  let err49 = { instancePath: instancePath + "/stock/" + i4 + "/customerCode", schemaPath: "#/properties/stock/items/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
              } else {
                let err50 = { instancePath: instancePath + "/stock/" + i4 + "/customerCode", schemaPath: "#/properties/stock/items/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            if (data25.warehouseCode !== void 0) {
              let data27 = data25.warehouseCode;
              if (typeof data27 == "string") {
                if (func1(data27) < 1) {
                  let err51 = { instancePath: instancePath + "/stock/" + i4 + "/warehouseCode", schemaPath: "#/properties/stock/items/properties/warehouseCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
              } else {
                let err52 = { instancePath: instancePath + "/stock/" + i4 + "/warehouseCode", schemaPath: "#/properties/stock/items/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (data25.sku !== void 0) {
              let data28 = data25.sku;
              if (typeof data28 == "string") {
                if (func1(data28) < 1) {
                  let err53 = { instancePath: instancePath + "/stock/" + i4 + "/sku", schemaPath: "#/properties/stock/items/properties/sku/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
              } else {
                let err54 = { instancePath: instancePath + "/stock/" + i4 + "/sku", schemaPath: "#/properties/stock/items/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (data25.batchNo !== void 0 && typeof data25.batchNo != "string") {
              let err55 = { instancePath: instancePath + "/stock/" + i4 + "/batchNo", schemaPath: "#/properties/stock/items/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            if (data25.stockStatus !== void 0) {
              let data30 = data25.stockStatus;
              if (typeof data30 != "string") {
                let err56 = { instancePath: instancePath + "/stock/" + i4 + "/stockStatus", schemaPath: "#/properties/stock/items/properties/stockStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
              if (!(data30 === "GOOD" || data30 === "DAMAGE")) {
                let err57 = { instancePath: instancePath + "/stock/" + i4 + "/stockStatus", schemaPath: "#/properties/stock/items/properties/stockStatus/enum", keyword: "enum", params: { allowedValues: schema63.properties.stock.items.properties.stockStatus.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data25.available !== void 0) {
              let data31 = data25.available;
              if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                let err58 = { instancePath: instancePath + "/stock/" + i4 + "/available", schemaPath: "#/properties/stock/items/properties/available/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
              if (typeof data31 == "number" && isFinite(data31) && (data31 < 0 || isNaN(data31))) {
                let err59 = { instancePath: instancePath + "/stock/" + i4 + "/available", schemaPath: "#/properties/stock/items/properties/available/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
            if (data25.held !== void 0) {
              let data32 = data25.held;
              if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                let err60 = { instancePath: instancePath + "/stock/" + i4 + "/held", schemaPath: "#/properties/stock/items/properties/held/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
              if (typeof data32 == "number" && isFinite(data32) && (data32 < 0 || isNaN(data32))) {
                let err61 = { instancePath: instancePath + "/stock/" + i4 + "/held", schemaPath: "#/properties/stock/items/properties/held/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
            if (data25.quarantined !== void 0) {
              let data33 = data25.quarantined;
              if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
                let err62 = { instancePath: instancePath + "/stock/" + i4 + "/quarantined", schemaPath: "#/properties/stock/items/properties/quarantined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
              if (typeof data33 == "number" && isFinite(data33) && (data33 < 0 || isNaN(data33))) {
                let err63 = { instancePath: instancePath + "/stock/" + i4 + "/quarantined", schemaPath: "#/properties/stock/items/properties/quarantined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
          } else {
            let err64 = { instancePath: instancePath + "/stock/" + i4, schemaPath: "#/properties/stock/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
      } else {
        let err65 = { instancePath: instancePath + "/stock", schemaPath: "#/properties/stock/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
  } else {
    let err66 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_ship = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "orderNumber" || key0 === "customerCode" || key0 === "trackingNumber")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.trackingNumber !== void 0) {
      let data2 = data.trackingNumber;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err6 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/trackingNumber", schemaPath: "#/properties/trackingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_hold = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "orderNumber" || key0 === "customerCode" || key0 === "reason")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
validate42.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_release = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "orderNumber" || key0 === "customerCode")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_shortPick = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property 'orderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "orderNumber" || key0 === "customerCode" || key0 === "lines")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.orderNumber !== void 0) {
      let data0 = data.orderNumber;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.lines !== void 0) {
      let data2 = data.lines;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.sku === void 0) {
              let err7 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3.picked === void 0) {
              let err8 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/required", keyword: "required", params: { missingProperty: "picked" }, message: "must have required property 'picked'" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            for (let key1 in data3)
              if (!(key1 === "sku" || key1 === "picked")) {
                let err9 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            if (data3.sku !== void 0) {
              let data4 = data3.sku;
              if (typeof data4 == "string") {
                if (func1(data4) < 1) {
                  let err10 = { instancePath: instancePath + "/lines/" + i0 + "/sku", schemaPath: "#/properties/lines/items/properties/sku/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/lines/" + i0 + "/sku", schemaPath: "#/properties/lines/items/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data3.picked !== void 0) {
              let data5 = data3.picked;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                let err12 = { instancePath: instancePath + "/lines/" + i0 + "/picked", schemaPath: "#/properties/lines/items/properties/picked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
                let err13 = { instancePath: instancePath + "/lines/" + i0 + "/picked", schemaPath: "#/properties/lines/items/properties/picked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_receive = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asnNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "asnNumber" || key0 === "customerCode" || key0 === "lines")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.asnNumber !== void 0) {
      let data0 = data.asnNumber;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.lines !== void 0) {
      let data2 = data.lines;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.sku === void 0) {
              let err7 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            for (let key1 in data3)
              if (!(key1 === "sku" || key1 === "good" || key1 === "damaged")) {
                let err8 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            if (data3.sku !== void 0) {
              let data4 = data3.sku;
              if (typeof data4 == "string") {
                if (func1(data4) < 1) {
                  let err9 = { instancePath: instancePath + "/lines/" + i0 + "/sku", schemaPath: "#/properties/lines/items/properties/sku/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                let err10 = { instancePath: instancePath + "/lines/" + i0 + "/sku", schemaPath: "#/properties/lines/items/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data3.good !== void 0) {
              let data5 = data3.good;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                let err11 = { instancePath: instancePath + "/lines/" + i0 + "/good", schemaPath: "#/properties/lines/items/properties/good/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
                let err12 = { instancePath: instancePath + "/lines/" + i0 + "/good", schemaPath: "#/properties/lines/items/properties/good/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data3.damaged !== void 0) {
              let data6 = data3.damaged;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                let err13 = { instancePath: instancePath + "/lines/" + i0 + "/damaged", schemaPath: "#/properties/lines/items/properties/damaged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
                let err14 = { instancePath: instancePath + "/lines/" + i0 + "/damaged", schemaPath: "#/properties/lines/items/properties/damaged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            let err15 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
validate45.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_putaway = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asnNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "asnNumber" || key0 === "customerCode" || key0 === "lines")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.asnNumber !== void 0) {
      let data0 = data.asnNumber;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.lines !== void 0) {
      let data2 = data.lines;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.sku === void 0) {
              let err7 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3.quantity === void 0) {
              let err8 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            for (let key1 in data3)
              if (!(key1 === "sku" || key1 === "quantity")) {
                let err9 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            if (data3.sku !== void 0) {
              let data4 = data3.sku;
              if (typeof data4 == "string") {
                if (func1(data4) < 1) {
                  let err10 = { instancePath: instancePath + "/lines/" + i0 + "/sku", schemaPath: "#/properties/lines/items/properties/sku/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/lines/" + i0 + "/sku", schemaPath: "#/properties/lines/items/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data3.quantity !== void 0) {
              let data5 = data3.quantity;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                let err12 = { instancePath: instancePath + "/lines/" + i0 + "/quantity", schemaPath: "#/properties/lines/items/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
                let err13 = { instancePath: instancePath + "/lines/" + i0 + "/quantity", schemaPath: "#/properties/lines/items/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_close = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.asnNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asnNumber" }, message: "must have required property 'asnNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "asnNumber" || key0 === "customerCode")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.asnNumber !== void 0) {
      let data0 = data.asnNumber;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/asnNumber", schemaPath: "#/properties/asnNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
validate47.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_adjust = validate48, schema71 = { $id: "glink_adjust", type: "object", required: ["warehouseCode", "sku", "quantity"], properties: { warehouseCode: { type: "string", minLength: 1, description: "Warehouse." }, sku: { type: "string", minLength: 1, description: "Item code." }, quantity: { type: "integer", not: { const: 0 }, description: "Pieces more, or fewer where it is negative." }, customerCode: { type: "string", minLength: 1, description: "Owner of the goods. May be left out where only one row of stock fits." }, stockStatus: { type: "string", enum: ["GOOD", "DAMAGE"], description: "Stock status. May be left out where only one row of stock fits." }, batchNo: { type: "string", description: "Batch, empty for goods without one. May be left out where only one row of stock fits." }, invType: { type: "string", enum: ["ADJUST_AVAILABLE_QTY", "ADJUST_HOLD_QTY", "ADJUST_QUARANTINE_QTY"], default: "ADJUST_AVAILABLE_QTY", description: "Which stock is corrected." }, reason: { type: "string", minLength: 1, description: "Why. The push says it." } }, additionalProperties: !1 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sku === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.quantity === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "warehouseCode" || key0 === "sku" || key0 === "quantity" || key0 === "customerCode" || key0 === "stockStatus" || key0 === "batchNo" || key0 === "invType" || key0 === "reason")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.warehouseCode !== void 0) {
      let data0 = data.warehouseCode;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err4 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sku !== void 0) {
      let data1 = data.sku;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err6 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      let _errs8 = errors, _errs9 = errors;
      if (data2 !== 0) {
        let err9 = {};
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var valid1 = _errs9 === errors;
      if (valid1) {
        let err10 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/not", keyword: "not", params: {}, message: "must NOT be valid" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      } else
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
    }
    if (data.customerCode !== void 0) {
      let data3 = data.customerCode;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err11 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.stockStatus !== void 0) {
      let data4 = data.stockStatus;
      if (typeof data4 != "string") {
        let err13 = { instancePath: instancePath + "/stockStatus", schemaPath: "#/properties/stockStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data4 === "GOOD" || data4 === "DAMAGE")) {
        let err14 = { instancePath: instancePath + "/stockStatus", schemaPath: "#/properties/stockStatus/enum", keyword: "enum", params: { allowedValues: schema71.properties.stockStatus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err15 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.invType !== void 0) {
      let data6 = data.invType;
      if (typeof data6 != "string") {
        let err16 = { instancePath: instancePath + "/invType", schemaPath: "#/properties/invType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data6 === "ADJUST_AVAILABLE_QTY" || data6 === "ADJUST_HOLD_QTY" || data6 === "ADJUST_QUARANTINE_QTY")) {
        let err17 = { instancePath: instancePath + "/invType", schemaPath: "#/properties/invType/enum", keyword: "enum", params: { allowedValues: schema71.properties.invType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 == "string") {
        if (func1(data7) < 1) {
          let err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_damage = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warehouseCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouseCode" }, message: "must have required property 'warehouseCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sku === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sku" }, message: "must have required property 'sku'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.quantity === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, message: "must have required property 'quantity'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "warehouseCode" || key0 === "sku" || key0 === "quantity" || key0 === "customerCode" || key0 === "batchNo")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.warehouseCode !== void 0) {
      let data0 = data.warehouseCode;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err4 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/warehouseCode", schemaPath: "#/properties/warehouseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sku !== void 0) {
      let data1 = data.sku;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err6 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/sku", schemaPath: "#/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err9 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.customerCode !== void 0) {
      let data3 = data.customerCode;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err10 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.batchNo !== void 0 && typeof data.batchNo != "string") {
      let err12 = { instancePath: instancePath + "/batchNo", schemaPath: "#/properties/batchNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_startProcessing = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productionOrderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productionOrderNumber" }, message: "must have required property 'productionOrderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "productionOrderNumber" || key0 === "customerCode")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.productionOrderNumber !== void 0) {
      let data0 = data.productionOrderNumber;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/productionOrderNumber", schemaPath: "#/properties/productionOrderNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/productionOrderNumber", schemaPath: "#/properties/productionOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
validate50.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var glink_completeProcessing = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productionOrderNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productionOrderNumber" }, message: "must have required property 'productionOrderNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "productionOrderNumber" || key0 === "customerCode")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.productionOrderNumber !== void 0) {
      let data0 = data.productionOrderNumber;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/productionOrderNumber", schemaPath: "#/properties/productionOrderNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/productionOrderNumber", schemaPath: "#/properties/productionOrderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customerCode !== void 0) {
      let data1 = data.customerCode;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/customerCode", schemaPath: "#/properties/customerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var behaviourCheck = behaviour, behaviourSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: [
    "family",
    "settings",
    "documents",
    "answers"
  ],
  properties: {
    family: {
      type: "string",
      enum: [
        "glink",
        "qlink",
        "kakaclo"
      ]
    },
    settings: {
      type: "object",
      additionalProperties: {
        $ref: "#/$defs/setting"
      }
    },
    documents: {
      type: "object",
      additionalProperties: {
        $ref: "#/$defs/document"
      }
    },
    answers: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: {
          $ref: "#/$defs/answer"
        }
      }
    }
  },
  additionalProperties: !1,
  $defs: {
    evidence: {
      type: "string",
      enum: [
        "documented",
        "public-docs",
        "public-clients",
        "observed",
        "inferred"
      ]
    },
    name: {
      type: "string",
      minLength: 1
    },
    setting: {
      type: "object",
      required: [
        "summary",
        "kind",
        "default",
        "x-evidence"
      ],
      properties: {
        summary: {
          $ref: "#/$defs/name"
        },
        kind: {
          type: "string",
          enum: [
            "boolean",
            "integer",
            "choice",
            "duration",
            "offset"
          ]
        },
        default: {
          type: [
            "boolean",
            "integer",
            "string"
          ]
        },
        values: {
          type: "array",
          minItems: 1,
          items: {
            $ref: "#/$defs/name"
          }
        },
        minimum: {
          type: "integer"
        },
        "x-evidence": {
          $ref: "#/$defs/evidence"
        }
      },
      additionalProperties: !1,
      if: {
        properties: {
          kind: {
            const: "choice"
          }
        },
        required: [
          "kind"
        ]
      },
      then: {
        required: [
          "values"
        ]
      }
    },
    condition: {
      type: "object",
      additionalProperties: {
        type: "array",
        minItems: 1,
        items: {
          $ref: "#/$defs/name"
        }
      }
    },
    standing: {
      type: "object",
      additionalProperties: {
        $ref: "#/$defs/name"
      }
    },
    document: {
      type: "object",
      required: [
        "summary",
        "axes",
        "finished",
        "moves",
        "shows"
      ],
      properties: {
        summary: {
          $ref: "#/$defs/name"
        },
        push: {
          $ref: "#/$defs/name"
        },
        axes: {
          type: "object",
          minProperties: 1,
          additionalProperties: {
            $ref: "#/$defs/axis"
          }
        },
        finished: {
          type: "array",
          minItems: 1,
          items: {
            $ref: "#/$defs/condition"
          }
        },
        moves: {
          type: "object",
          additionalProperties: {
            $ref: "#/$defs/move"
          }
        },
        runs: {
          type: "object",
          additionalProperties: {
            type: "object",
            required: [
              "until",
              "x-evidence"
            ],
            properties: {
              until: {
                $ref: "#/$defs/condition"
              },
              "x-evidence": {
                $ref: "#/$defs/evidence"
              }
            },
            additionalProperties: !1
          }
        },
        shows: {
          type: "object",
          additionalProperties: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              required: [
                "when",
                "value",
                "x-evidence"
              ],
              properties: {
                when: {
                  $ref: "#/$defs/condition"
                },
                value: {
                  $ref: "#/$defs/name"
                },
                "x-evidence": {
                  $ref: "#/$defs/evidence"
                }
              },
              additionalProperties: !1
            }
          }
        }
      },
      additionalProperties: !1
    },
    axis: {
      type: "object",
      required: [
        "summary",
        "start",
        "states"
      ],
      properties: {
        summary: {
          $ref: "#/$defs/name"
        },
        fields: {
          type: "array",
          minItems: 1,
          items: {
            $ref: "#/$defs/name"
          }
        },
        start: {
          $ref: "#/$defs/name"
        },
        states: {
          type: "object",
          minProperties: 1,
          additionalProperties: {
            type: "object",
            required: [
              "x-evidence"
            ],
            properties: {
              summary: {
                $ref: "#/$defs/name"
              },
              "x-evidence": {
                $ref: "#/$defs/evidence"
              }
            },
            additionalProperties: !1
          }
        }
      },
      additionalProperties: !1
    },
    move: {
      type: "object",
      required: [
        "from",
        "to",
        "x-evidence"
      ],
      properties: {
        from: {
          $ref: "#/$defs/condition"
        },
        if: {
          type: "object",
          additionalProperties: {
            type: "array",
            minItems: 1,
            items: {
              $ref: "#/$defs/name"
            }
          }
        },
        sameInstant: {
          type: "boolean"
        },
        after: {
          $ref: "#/$defs/name"
        },
        call: {
          $ref: "#/$defs/name"
        },
        act: {
          $ref: "#/$defs/name"
        },
        on: {
          type: "string",
          enum: [
            "stock-arrives",
            "stock-lost"
          ]
        },
        does: {
          $ref: "#/$defs/name"
        },
        to: {
          allOf: [
            {
              $ref: "#/$defs/standing"
            }
          ],
          minProperties: 1
        },
        otherwise: {
          $ref: "#/$defs/standing"
        },
        push: {
          type: "boolean"
        },
        pushAs: {
          $ref: "#/$defs/standing"
        },
        "x-evidence": {
          $ref: "#/$defs/evidence"
        }
      },
      additionalProperties: !1
    },
    answer: {
      type: "object",
      properties: {
        scenario: {
          $ref: "#/$defs/name"
        },
        code: {
          $ref: "#/$defs/name"
        },
        message: {
          type: "string"
        },
        "x-evidence": {
          $ref: "#/$defs/evidence"
        }
      },
      additionalProperties: !1,
      if: {
        required: [
          "scenario"
        ]
      },
      then: {
        properties: {
          code: !1,
          message: !1
        }
      },
      else: {
        required: [
          "code",
          "message",
          "x-evidence"
        ]
      }
    }
  }
}, sandboxChecks = { glink: { seed: glink_seed, acts: { ship: glink_ship, hold: glink_hold, release: glink_release, shortPick: glink_shortPick, receive: glink_receive, putaway: glink_putaway, close: glink_close, adjust: glink_adjust, damage: glink_damage, startProcessing: glink_startProcessing, completeProcessing: glink_completeProcessing } } };
export { behaviourCheck, behaviourSchema, sandboxChecks };
