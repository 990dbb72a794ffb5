import { segment, segmentsOf, valueAt } from "../../base/json-pointer.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import { isObject } from "../../base/type-guards.ts";
import type { ValidationError, Validator } from "../../contract/validator.ts";
import { describeAt } from "../../judge/payload/describe-value.ts";
import { explainRule } from "../../judge/payload/explain-rule.ts";
import type { Fault } from "./fault.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

/** Keywords that only pass on what another one found. */
const followers = ["if", "allOf", "anyOf"];

/**
 * What is wrong with a value by a schema: where, in words, and what would be possible.
 *
 * @param schema what the check was compiled from
 */
export function schemaFaults(
  check: Validator<unknown>,
  schema: JsonSchema,
  value: unknown,
): readonly Fault[] {
  if (check(value)) return [];
  return (check.errors ?? [])
    .filter(({ keyword }) => !followers.includes(keyword))
    .map((error) => faultOf(error, schema, value));
}

function faultOf(error: ValidationError, schema: JsonSchema, value: unknown): Fault {
  const { keyword, params, instancePath } = error;
  if (keyword === "additionalProperties") {
    const name = String(params["additionalProperty"]);
    const known = membersAt(schema, instancePath);
    const detail = `There is no member ${name}. ${didYouMean(nearest(name, known))}`.trimEnd();
    return { pointer: instancePath + segment(name), detail, possible: known };
  }
  if (keyword === "required") {
    const name = String(params["missingProperty"]);
    return { pointer: instancePath + segment(name), detail: `${name} is missing.`, possible: [] };
  }
  if (keyword === "dependentRequired") {
    const [given, name] = [String(params["property"]), String(params["missingProperty"])];
    const detail = `${given} needs ${name} beside it, which is missing.`;
    return { pointer: instancePath + segment(given), detail, possible: [] };
  }
  if (keyword === "not") {
    const detail = `${JSON.stringify(valueAt(value, segmentsOf(instancePath)))} is not possible here.`;
    return { pointer: instancePath, detail, possible: [] };
  }
  const found = describeAt(instancePath, valueAt(value, segmentsOf(instancePath)));
  const example = keyword === "pattern" ? exampleAt(schema, instancePath) : undefined;
  const { expected } =
    example === undefined
      ? explainRule(error, { rule: undefined, condition: undefined })
      : { expected: `a text such as ${JSON.stringify(example)}` };
  const { allowedValues } = params;
  const possible = Array.isArray(allowedValues) ? allowedValues.map(String) : [];
  const near =
    typeof found === "string" && possible.length > 0 ? nearest(unquoted(found), possible) : undefined;
  const detail = `Expected ${expected}, found ${found}. ${didYouMean(near)}`.trimEnd();
  return { pointer: instancePath, detail, possible };
}

function unquoted(text: string): string {
  return text.replaceAll('"', "");
}

/** The first example of a value at a JSON pointer, if its schema has one: people read it more easily than a pattern. */
function exampleAt(schema: JsonSchema, pointer: string): unknown {
  const { examples } = schemaAt(schema, pointer);
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** The members that an object may have by a schema: those of the object at a JSON pointer. */
function membersAt(schema: JsonSchema, pointer: string): string[] {
  const { properties } = schemaAt(schema, pointer);
  return isObject(properties) ? Object.keys(properties) : [];
}

function schemaAt(schema: JsonSchema, pointer: string): JsonSchema {
  let here = resolved(schema, schema);
  for (const name of segmentsOf(pointer)) {
    const named = valueAt(here, ["properties", name]);
    here = resolved(named ?? here["additionalProperties"] ?? here["items"], schema);
  }
  return here;
}

function resolved(part: unknown, root: JsonSchema): JsonSchema {
  const reference = isObject(part) ? part["$ref"] : undefined;
  const meant = typeof reference === "string" ? valueAt(root, segmentsOf(reference.slice(1))) : part;
  return isObject(meant) ? meant : {};
}
