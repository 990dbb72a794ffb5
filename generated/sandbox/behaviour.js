// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:6fbcbbf303ddf1bb86564dd94d1221190e2c420c509f2f136469923c6f22580e)

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
var behaviour = validate20, schema31 = { $id: "behaviour", type: "object", required: ["family", "settings", "documents", "answers"], properties: { family: { type: "string", enum: ["glink", "qlink", "kakaclo"] }, settings: { type: "object", additionalProperties: { $ref: "#/$defs/setting" } }, documents: { type: "object", additionalProperties: { $ref: "#/$defs/document" } }, answers: { type: "object", additionalProperties: { type: "object", additionalProperties: { $ref: "#/$defs/answer" } } } }, additionalProperties: !1, $defs: { evidence: { type: "string", enum: ["documented", "public-docs", "public-clients", "observed", "inferred"] }, name: { type: "string", minLength: 1 }, setting: { type: "object", required: ["summary", "kind", "default", "x-evidence"], properties: { summary: { $ref: "#/$defs/name" }, kind: { type: "string", enum: ["boolean", "integer", "choice", "duration", "offset"] }, default: { type: ["boolean", "integer", "string"] }, values: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } }, minimum: { type: "integer" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1, allOf: [{ if: { properties: { kind: { const: "choice" } }, required: ["kind"] }, then: { required: ["values"] }, else: { properties: { values: !1 } } }, { if: { properties: { kind: { const: "integer" } }, required: ["kind"] }, else: { properties: { minimum: !1 } } }] }, condition: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } } }, standing: { type: "object", additionalProperties: { $ref: "#/$defs/name" } }, document: { type: "object", required: ["summary", "axes", "finished", "moves", "shows"], properties: { summary: { $ref: "#/$defs/name" }, push: { $ref: "#/$defs/name" }, axes: { type: "object", minProperties: 1, additionalProperties: { $ref: "#/$defs/axis" } }, finished: { type: "array", minItems: 1, items: { $ref: "#/$defs/condition" } }, moves: { type: "object", additionalProperties: { $ref: "#/$defs/move" } }, runs: { type: "object", additionalProperties: { type: "object", required: ["until", "x-evidence"], properties: { until: { $ref: "#/$defs/condition" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1 } }, shows: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "object", required: ["when", "value", "x-evidence"], properties: { when: { $ref: "#/$defs/condition" }, value: { $ref: "#/$defs/name" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1 } } } }, additionalProperties: !1 }, axis: { type: "object", required: ["summary", "start", "states"], properties: { summary: { $ref: "#/$defs/name" }, fields: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } }, start: { $ref: "#/$defs/name" }, states: { type: "object", minProperties: 1, additionalProperties: { type: "object", required: ["x-evidence"], properties: { summary: { $ref: "#/$defs/name" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1 } } }, additionalProperties: !1 }, move: { type: "object", required: ["from", "to", "x-evidence"], properties: { from: { $ref: "#/$defs/condition" }, if: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } } }, sameInstant: { type: "boolean" }, after: { $ref: "#/$defs/name" }, call: { $ref: "#/$defs/name" }, act: { $ref: "#/$defs/name" }, on: { type: "string", enum: ["stock-arrives", "stock-lost", "funds-arrive", "refund-succeeds", "refund-fails"] }, does: { $ref: "#/$defs/name" }, to: { allOf: [{ $ref: "#/$defs/standing" }], minProperties: 1 }, otherwise: { $ref: "#/$defs/standing" }, push: { type: "boolean" }, pushAs: { $ref: "#/$defs/standing" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1 }, answer: { type: "object", properties: { scenario: { $ref: "#/$defs/name" }, code: { $ref: "#/$defs/name" }, message: { type: "string" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1, if: { required: ["scenario"] }, then: { properties: { code: !1 } }, else: { required: ["message", "x-evidence"] } } } }, schema32 = { type: "object", required: ["summary", "kind", "default", "x-evidence"], properties: { summary: { $ref: "#/$defs/name" }, kind: { type: "string", enum: ["boolean", "integer", "choice", "duration", "offset"] }, default: { type: ["boolean", "integer", "string"] }, values: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } }, minimum: { type: "integer" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1, allOf: [{ if: { properties: { kind: { const: "choice" } }, required: ["kind"] }, then: { required: ["values"] }, else: { properties: { values: !1 } } }, { if: { properties: { kind: { const: "integer" } }, required: ["kind"] }, else: { properties: { minimum: !1 } } }] };
var schema35 = { type: "string", enum: ["documented", "public-docs", "public-clients", "observed", "inferred"] }, func1 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    (data.kind === void 0 && (missing0 = "kind") || data.kind !== void 0 && data.kind !== "choice") && (vErrors = addError(vErrors), errors++);
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2, vErrors !== null && (_errs2 ? forgetErrors(vErrors, _errs2) : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.values === void 0 && (vErrors = addError(vErrors, instancePath, "#/allOf/0/then/required", "required", { missingProperty: "values" }, "must have required property 'values'"), errors++);
    var _valid0 = _errs5 === errors;
    valid1 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.values !== void 0 && (vErrors = addError(vErrors, instancePath + "/values", "#/allOf/0/else/properties/values/false schema", "false schema", {}, "boolean schema is false"), errors++);
    var _valid0 = _errs6 === errors;
    if (valid1 = _valid0, valid1) {
      var props0 = {};
      props0.values = !0, props0.kind = !0;
    }
    ifClause0 = "else";
  }
  valid1 || (vErrors = addError(vErrors, instancePath, "#/allOf/0/if", "if", { failingKeyword: ifClause0 }, 'must match "' + ifClause0 + '" schema'), errors++);
  let _errs8 = errors, valid4 = !0, _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    (data.kind === void 0 && (missing1 = "kind") || data.kind !== void 0 && data.kind !== "integer") && (vErrors = addError(vErrors), errors++);
  }
  var _valid1 = _errs9 === errors;
  if (errors = _errs8, vErrors !== null && (_errs8 ? forgetErrors(vErrors, _errs8) : vErrors = null), !_valid1) {
    let _errs11 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.minimum !== void 0 && (vErrors = addError(vErrors, instancePath + "/minimum", "#/allOf/1/else/properties/minimum/false schema", "false schema", {}, "boolean schema is false"), errors++);
    var _valid1 = _errs11 === errors;
    if (valid4 = _valid1, valid4) {
      var props1 = {};
      props1.minimum = !0, props1.kind = !0;
    }
  }
  if (valid4 || (vErrors = addError(vErrors, instancePath, "#/allOf/1/if", "if", { failingKeyword: "else" }, 'must match "else" schema'), errors++), props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1))), data && typeof data == "object" && !Array.isArray(data)) {
    data.summary === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "summary" }, "must have required property 'summary'"), errors++), data.kind === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" }, "must have required property 'kind'"), errors++), data.default === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "default" }, "must have required property 'default'"), errors++), data["x-evidence"] === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "x-evidence" }, "must have required property 'x-evidence'"), errors++);
    for (let key0 in data)
      key0 === "summary" || key0 === "kind" || key0 === "default" || key0 === "values" || key0 === "minimum" || key0 === "x-evidence" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.summary !== void 0) {
      let data4 = data.summary;
      typeof data4 == "string" ? func1(data4) < 1 && (vErrors = addError(vErrors, instancePath + "/summary", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/summary", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.kind !== void 0) {
      let data5 = data.kind;
      typeof data5 != "string" && (vErrors = addError(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" }, "must be string"), errors++), data5 === "boolean" || data5 === "integer" || data5 === "choice" || data5 === "duration" || data5 === "offset" || (vErrors = addError(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema32.properties.kind.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.default !== void 0) {
      let data6 = data.default;
      typeof data6 != "boolean" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string" && (vErrors = addError(vErrors, instancePath + "/default", "#/properties/default/type", "type", { type: schema32.properties.default.type }, "must be boolean,integer,string"), errors++);
    }
    if (data.values !== void 0) {
      let data7 = data.values;
      if (Array.isArray(data7)) {
        data7.length < 1 && (vErrors = addError(vErrors, instancePath + "/values", "#/properties/values/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          typeof data8 == "string" ? func1(data8) < 1 && (vErrors = addError(vErrors, instancePath + "/values/" + i0, "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/values/" + i0, "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/values", "#/properties/values/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.minimum !== void 0) {
      let data9 = data.minimum;
      typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = addError(vErrors, instancePath + "/minimum", "#/properties/minimum/type", "type", { type: "integer" }, "must be integer"), errors++);
    }
    if (data["x-evidence"] !== void 0) {
      let data10 = data["x-evidence"];
      typeof data10 != "string" && (vErrors = addError(vErrors, instancePath + "/x-evidence", "#/$defs/evidence/type", "type", { type: "string" }, "must be string"), errors++), data10 === "documented" || data10 === "public-docs" || data10 === "public-clients" || data10 === "observed" || data10 === "inferred" || (vErrors = addError(vErrors, instancePath + "/x-evidence", "#/$defs/evidence/enum", "enum", { allowedValues: schema35.enum }, "must be equal to one of the allowed values"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.summary === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "summary" }, "must have required property 'summary'"), errors++), data.start === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "start" }, "must have required property 'start'"), errors++), data.states === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "states" }, "must have required property 'states'"), errors++);
    for (let key0 in data)
      key0 === "summary" || key0 === "fields" || key0 === "start" || key0 === "states" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.summary !== void 0) {
      let data0 = data.summary;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/summary", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/summary", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.fields !== void 0) {
      let data1 = data.fields;
      if (Array.isArray(data1)) {
        data1.length < 1 && (vErrors = addError(vErrors, instancePath + "/fields", "#/properties/fields/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          typeof data2 == "string" ? func1(data2) < 1 && (vErrors = addError(vErrors, instancePath + "/fields/" + i0, "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/fields/" + i0, "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/fields", "#/properties/fields/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.start !== void 0) {
      let data3 = data.start;
      typeof data3 == "string" ? func1(data3) < 1 && (vErrors = addError(vErrors, instancePath + "/start", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/start", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.states !== void 0) {
      let data4 = data.states;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        Object.keys(data4).length < 1 && (vErrors = addError(vErrors, instancePath + "/states", "#/properties/states/minProperties", "minProperties", { limit: 1 }, "must NOT have fewer than 1 properties"), errors++);
        for (let key1 in data4) {
          let data5 = data4[key1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            data5["x-evidence"] === void 0 && (vErrors = addError(vErrors, instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/states/additionalProperties/required", "required", { missingProperty: "x-evidence" }, "must have required property 'x-evidence'"), errors++);
            for (let key2 in data5)
              key2 === "summary" || key2 === "x-evidence" || (vErrors = addError(vErrors, instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/states/additionalProperties/additionalProperties", "additionalProperties", { additionalProperty: key2 }, "must NOT have additional properties"), errors++);
            if (data5.summary !== void 0) {
              let data6 = data5.summary;
              typeof data6 == "string" ? func1(data6) < 1 && (vErrors = addError(vErrors, instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/summary", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/summary", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
            }
            if (data5["x-evidence"] !== void 0) {
              let data7 = data5["x-evidence"];
              typeof data7 != "string" && (vErrors = addError(vErrors, instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-evidence", "#/$defs/evidence/type", "type", { type: "string" }, "must be string"), errors++), data7 === "documented" || data7 === "public-docs" || data7 === "public-clients" || data7 === "observed" || data7 === "inferred" || (vErrors = addError(vErrors, instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-evidence", "#/$defs/evidence/enum", "enum", { allowedValues: schema35.enum }, "must be equal to one of the allowed values"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/states/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/states/additionalProperties/type", "type", { type: "object" }, "must be object"), errors++;
        }
      } else
        vErrors = addError(vErrors, instancePath + "/states", "#/properties/states/type", "type", { type: "object" }, "must be object"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (Array.isArray(data0)) {
        data0.length < 1 && (vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/additionalProperties/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
        }
      } else
        vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/additionalProperties/type", "type", { type: "array" }, "must be array"), errors++;
    }
  else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema47 = { type: "object", required: ["from", "to", "x-evidence"], properties: { from: { $ref: "#/$defs/condition" }, if: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { $ref: "#/$defs/name" } } }, sameInstant: { type: "boolean" }, after: { $ref: "#/$defs/name" }, call: { $ref: "#/$defs/name" }, act: { $ref: "#/$defs/name" }, on: { type: "string", enum: ["stock-arrives", "stock-lost", "funds-arrive", "refund-succeeds", "refund-fails"] }, does: { $ref: "#/$defs/name" }, to: { allOf: [{ $ref: "#/$defs/standing" }], minProperties: 1 }, otherwise: { $ref: "#/$defs/standing" }, push: { type: "boolean" }, pushAs: { $ref: "#/$defs/standing" }, "x-evidence": { $ref: "#/$defs/evidence" } }, additionalProperties: !1 }, func10 = Object.prototype.hasOwnProperty;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
  else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.from === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "from" }, "must have required property 'from'"), errors++), data.to === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "to" }, "must have required property 'to'"), errors++), data["x-evidence"] === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "x-evidence" }, "must have required property 'x-evidence'"), errors++);
    for (let key0 in data)
      func10.call(schema47.properties, key0) || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.from !== void 0 && (validate26(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate26.errors), errors = vErrors.length)), data.if !== void 0) {
      let data1 = data.if;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 in data1) {
          let data2 = data1[key1];
          if (Array.isArray(data2)) {
            data2.length < 1 && (vErrors = addError(vErrors, instancePath + "/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/if/additionalProperties/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              typeof data3 == "string" ? func1(data3) < 1 && (vErrors = addError(vErrors, instancePath + "/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/if/additionalProperties/type", "type", { type: "array" }, "must be array"), errors++;
        }
      else
        vErrors = addError(vErrors, instancePath + "/if", "#/properties/if/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.sameInstant !== void 0 && typeof data.sameInstant != "boolean" && (vErrors = addError(vErrors, instancePath + "/sameInstant", "#/properties/sameInstant/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.after !== void 0) {
      let data5 = data.after;
      typeof data5 == "string" ? func1(data5) < 1 && (vErrors = addError(vErrors, instancePath + "/after", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/after", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.call !== void 0) {
      let data6 = data.call;
      typeof data6 == "string" ? func1(data6) < 1 && (vErrors = addError(vErrors, instancePath + "/call", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/call", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.act !== void 0) {
      let data7 = data.act;
      typeof data7 == "string" ? func1(data7) < 1 && (vErrors = addError(vErrors, instancePath + "/act", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/act", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.on !== void 0) {
      let data8 = data.on;
      typeof data8 != "string" && (vErrors = addError(vErrors, instancePath + "/on", "#/properties/on/type", "type", { type: "string" }, "must be string"), errors++), data8 === "stock-arrives" || data8 === "stock-lost" || data8 === "funds-arrive" || data8 === "refund-succeeds" || data8 === "refund-fails" || (vErrors = addError(vErrors, instancePath + "/on", "#/properties/on/enum", "enum", { allowedValues: schema47.properties.on.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.does !== void 0) {
      let data9 = data.does;
      typeof data9 == "string" ? func1(data9) < 1 && (vErrors = addError(vErrors, instancePath + "/does", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/does", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.to !== void 0) {
      let data10 = data.to;
      validate30(data10, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate30.errors), errors = vErrors.length), data10 && typeof data10 == "object" && !Array.isArray(data10) && Object.keys(data10).length < 1 && (vErrors = addError(vErrors, instancePath + "/to", "#/properties/to/minProperties", "minProperties", { limit: 1 }, "must NOT have fewer than 1 properties"), errors++);
    }
    if (data.otherwise !== void 0 && (validate30(data.otherwise, { instancePath: instancePath + "/otherwise", parentData: data, parentDataProperty: "otherwise", rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate30.errors), errors = vErrors.length)), data.push !== void 0 && typeof data.push != "boolean" && (vErrors = addError(vErrors, instancePath + "/push", "#/properties/push/type", "type", { type: "boolean" }, "must be boolean"), errors++), data.pushAs !== void 0 && (validate30(data.pushAs, { instancePath: instancePath + "/pushAs", parentData: data, parentDataProperty: "pushAs", rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate30.errors), errors = vErrors.length)), data["x-evidence"] !== void 0) {
      let data14 = data["x-evidence"];
      typeof data14 != "string" && (vErrors = addError(vErrors, instancePath + "/x-evidence", "#/$defs/evidence/type", "type", { type: "string" }, "must be string"), errors++), data14 === "documented" || data14 === "public-docs" || data14 === "public-clients" || data14 === "observed" || data14 === "inferred" || (vErrors = addError(vErrors, instancePath + "/x-evidence", "#/$defs/evidence/enum", "enum", { allowedValues: schema35.enum }, "must be equal to one of the allowed values"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.summary === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "summary" }, "must have required property 'summary'"), errors++), data.axes === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "axes" }, "must have required property 'axes'"), errors++), data.finished === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "finished" }, "must have required property 'finished'"), errors++), data.moves === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "moves" }, "must have required property 'moves'"), errors++), data.shows === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "shows" }, "must have required property 'shows'"), errors++);
    for (let key0 in data)
      key0 === "summary" || key0 === "push" || key0 === "axes" || key0 === "finished" || key0 === "moves" || key0 === "runs" || key0 === "shows" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.summary !== void 0) {
      let data0 = data.summary;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = addError(vErrors, instancePath + "/summary", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/summary", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.push !== void 0) {
      let data1 = data.push;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/push", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/push", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.axes !== void 0) {
      let data2 = data.axes;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        Object.keys(data2).length < 1 && (vErrors = addError(vErrors, instancePath + "/axes", "#/properties/axes/minProperties", "minProperties", { limit: 1 }, "must NOT have fewer than 1 properties"), errors++);
        for (let key1 in data2)
          validate24(data2[key1], { instancePath: instancePath + "/axes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate24.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/axes", "#/properties/axes/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.finished !== void 0) {
      let data4 = data.finished;
      if (Array.isArray(data4)) {
        data4.length < 1 && (vErrors = addError(vErrors, instancePath + "/finished", "#/properties/finished/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data4[i0], { instancePath: instancePath + "/finished/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate26.errors), errors = vErrors.length);
      } else
        vErrors = addError(vErrors, instancePath + "/finished", "#/properties/finished/type", "type", { type: "array" }, "must be array"), errors++;
    }
    if (data.moves !== void 0) {
      let data6 = data.moves;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
        for (let key2 in data6)
          validate28(data6[key2], { instancePath: instancePath + "/moves/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate28.errors), errors = vErrors.length);
      else
        vErrors = addError(vErrors, instancePath + "/moves", "#/properties/moves/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.runs !== void 0) {
      let data8 = data.runs;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (let key3 in data8) {
          let data9 = data8[key3];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            data9.until === void 0 && (vErrors = addError(vErrors, instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/runs/additionalProperties/required", "required", { missingProperty: "until" }, "must have required property 'until'"), errors++), data9["x-evidence"] === void 0 && (vErrors = addError(vErrors, instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/runs/additionalProperties/required", "required", { missingProperty: "x-evidence" }, "must have required property 'x-evidence'"), errors++);
            for (let key4 in data9)
              key4 === "until" || key4 === "x-evidence" || (vErrors = addError(vErrors, instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/runs/additionalProperties/additionalProperties", "additionalProperties", { additionalProperty: key4 }, "must NOT have additional properties"), errors++);
            if (data9.until !== void 0 && (validate26(data9.until, { instancePath: instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", parentData: data9, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate26.errors), errors = vErrors.length)), data9["x-evidence"] !== void 0) {
              let data11 = data9["x-evidence"];
              typeof data11 != "string" && (vErrors = addError(vErrors, instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-evidence", "#/$defs/evidence/type", "type", { type: "string" }, "must be string"), errors++), data11 === "documented" || data11 === "public-docs" || data11 === "public-clients" || data11 === "observed" || data11 === "inferred" || (vErrors = addError(vErrors, instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/x-evidence", "#/$defs/evidence/enum", "enum", { allowedValues: schema35.enum }, "must be equal to one of the allowed values"), errors++);
            }
          } else
            vErrors = addError(vErrors, instancePath + "/runs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/runs/additionalProperties/type", "type", { type: "object" }, "must be object"), errors++;
        }
      else
        vErrors = addError(vErrors, instancePath + "/runs", "#/properties/runs/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.shows !== void 0) {
      let data12 = data.shows;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12))
        for (let key5 in data12) {
          let data13 = data12[key5];
          if (Array.isArray(data13)) {
            data13.length < 1 && (vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/shows/additionalProperties/minItems", "minItems", { limit: 1 }, "must NOT have fewer than 1 items"), errors++);
            let len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                data14.when === void 0 && (vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, "#/properties/shows/additionalProperties/items/required", "required", { missingProperty: "when" }, "must have required property 'when'"), errors++), data14.value === void 0 && (vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, "#/properties/shows/additionalProperties/items/required", "required", { missingProperty: "value" }, "must have required property 'value'"), errors++), data14["x-evidence"] === void 0 && (vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, "#/properties/shows/additionalProperties/items/required", "required", { missingProperty: "x-evidence" }, "must have required property 'x-evidence'"), errors++);
                for (let key6 in data14)
                  key6 === "when" || key6 === "value" || key6 === "x-evidence" || (vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, "#/properties/shows/additionalProperties/items/additionalProperties", "additionalProperties", { additionalProperty: key6 }, "must NOT have additional properties"), errors++);
                if (data14.when !== void 0 && (validate26(data14.when, { instancePath: instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/when", parentData: data14, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate26.errors), errors = vErrors.length)), data14.value !== void 0) {
                  let data16 = data14.value;
                  typeof data16 == "string" ? func1(data16) < 1 && (vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/value", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/value", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
                }
                if (data14["x-evidence"] !== void 0) {
                  let data17 = data14["x-evidence"];
                  typeof data17 != "string" && (vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/x-evidence", "#/$defs/evidence/type", "type", { type: "string" }, "must be string"), errors++), data17 === "documented" || data17 === "public-docs" || data17 === "public-clients" || data17 === "observed" || data17 === "inferred" || (vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/x-evidence", "#/$defs/evidence/enum", "enum", { allowedValues: schema35.enum }, "must be equal to one of the allowed values"), errors++);
                }
              } else
                vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, "#/properties/shows/additionalProperties/items/type", "type", { type: "object" }, "must be object"), errors++;
            }
          } else
            vErrors = addError(vErrors, instancePath + "/shows/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/shows/additionalProperties/type", "type", { type: "array" }, "must be array"), errors++;
        }
      else
        vErrors = addError(vErrors, instancePath + "/shows", "#/properties/shows/type", "type", { type: "object" }, "must be object"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.scenario === void 0 && (missing0 = "scenario") && (vErrors = addError(vErrors), errors++);
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? forgetErrors(vErrors, _errs1) : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.code !== void 0 && (vErrors = addError(vErrors, instancePath + "/code", "#/then/properties/code/false schema", "false schema", {}, "boolean schema is false"), errors++);
    var _valid0 = _errs3 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.code = !0;
    }
    ifClause0 = "then";
  } else {
    let _errs4 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.message === void 0 && (vErrors = addError(vErrors, instancePath, "#/else/required", "required", { missingProperty: "message" }, "must have required property 'message'"), errors++), data["x-evidence"] === void 0 && (vErrors = addError(vErrors, instancePath, "#/else/required", "required", { missingProperty: "x-evidence" }, "must have required property 'x-evidence'"), errors++));
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (valid0 || (vErrors = addError(vErrors, instancePath, "#/if", "if", { failingKeyword: ifClause0 }, 'must match "' + ifClause0 + '" schema'), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scenario" || key0 === "code" || key0 === "message" || key0 === "x-evidence" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.scenario !== void 0) {
      let data1 = data.scenario;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = addError(vErrors, instancePath + "/scenario", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/scenario", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? func1(data2) < 1 && (vErrors = addError(vErrors, instancePath + "/code", "#/$defs/name/minLength", "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"), errors++) : (vErrors = addError(vErrors, instancePath + "/code", "#/$defs/name/type", "type", { type: "string" }, "must be string"), errors++);
    }
    if (data.message !== void 0 && typeof data.message != "string" && (vErrors = addError(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string"), errors++), data["x-evidence"] !== void 0) {
      let data4 = data["x-evidence"];
      typeof data4 != "string" && (vErrors = addError(vErrors, instancePath + "/x-evidence", "#/$defs/evidence/type", "type", { type: "string" }, "must be string"), errors++), data4 === "documented" || data4 === "public-docs" || data4 === "public-clients" || data4 === "observed" || data4 === "inferred" || (vErrors = addError(vErrors, instancePath + "/x-evidence", "#/$defs/evidence/enum", "enum", { allowedValues: schema35.enum }, "must be equal to one of the allowed values"), errors++);
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.family === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "family" }, "must have required property 'family'"), errors++), data.settings === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "settings" }, "must have required property 'settings'"), errors++), data.documents === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "documents" }, "must have required property 'documents'"), errors++), data.answers === void 0 && (vErrors = addError(vErrors, instancePath, "#/required", "required", { missingProperty: "answers" }, "must have required property 'answers'"), errors++);
    for (let key0 in data)
      key0 === "family" || key0 === "settings" || key0 === "documents" || key0 === "answers" || (vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, "must NOT have additional properties"), errors++);
    if (data.family !== void 0) {
      let data0 = data.family;
      typeof data0 != "string" && (vErrors = addError(vErrors, instancePath + "/family", "#/properties/family/type", "type", { type: "string" }, "must be string"), errors++), data0 === "glink" || data0 === "qlink" || data0 === "kakaclo" || (vErrors = addError(vErrors, instancePath + "/family", "#/properties/family/enum", "enum", { allowedValues: schema31.properties.family.enum }, "must be equal to one of the allowed values"), errors++);
    }
    if (data.settings !== void 0) {
      let data1 = data.settings;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 in data1)
          validate21(data1[key1], { instancePath: instancePath + "/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate21.errors), errors = vErrors.length);
      else
        vErrors = addError(vErrors, instancePath + "/settings", "#/properties/settings/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.documents !== void 0) {
      let data3 = data.documents;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (let key2 in data3)
          validate23(data3[key2], { instancePath: instancePath + "/documents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate23.errors), errors = vErrors.length);
      else
        vErrors = addError(vErrors, instancePath + "/documents", "#/properties/documents/type", "type", { type: "object" }, "must be object"), errors++;
    }
    if (data.answers !== void 0) {
      let data5 = data.answers;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key3 in data5) {
          let data6 = data5[key3];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6))
            for (let key4 in data6)
              validate38(data6[key4], { instancePath: instancePath + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = addErrors(vErrors, validate38.errors), errors = vErrors.length);
          else
            vErrors = addError(vErrors, instancePath + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/answers/additionalProperties/type", "type", { type: "object" }, "must be object"), errors++;
        }
      else
        vErrors = addError(vErrors, instancePath + "/answers", "#/properties/answers/type", "type", { type: "object" }, "must be object"), errors++;
    }
  } else
    vErrors = addError(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object"), errors++;
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
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
      allOf: [
        {
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
          },
          else: {
            properties: {
              values: !1
            }
          }
        },
        {
          if: {
            properties: {
              kind: {
                const: "integer"
              }
            },
            required: [
              "kind"
            ]
          },
          else: {
            properties: {
              minimum: !1
            }
          }
        }
      ]
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
            "stock-lost",
            "funds-arrive",
            "refund-succeeds",
            "refund-fails"
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
          code: !1
        }
      },
      else: {
        required: [
          "message",
          "x-evidence"
        ]
      }
    }
  }
};
export { behaviourCheck, behaviourSchema };
