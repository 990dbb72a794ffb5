import type { OpenApiDocument, Schema } from "../../../contract/openapi.ts";
import { breaches } from "../../../payloads/breaches.ts";
import { at, dotted, type Path, put } from "../../../payloads/payload.ts";
import { enforce, repair } from "../../../payloads/repair.ts";
import { satisfies } from "../../../payloads/satisfies.ts";
import type { PayloadCase } from "./payload-case.ts";

/** A place whose schema may state conditions. */
export type ConditionLocation = {
  document: OpenApiDocument;
  /** Schema of the whole payload. */
  schema: Schema;
  /** Schema of the place. */
  here: Schema;
  path: Path;
  /** A payload that keeps to the contract. */
  payload: unknown;
};

/** Each condition of a place met and not met; for both, what it requires then is kept once, and broken in each way. */
export function conditionCases(place: ConditionLocation): PayloadCase[] {
  const conditions = [place.here, ...(place.here.allOf ?? [])].filter((schema) => schema.if);
  return conditions.flatMap((condition, index) => {
    const name = `condition ${index + 1} of ${dotted(place.path) || "payload"}`;
    return [...met(place, condition, name), ...unmet(place, condition, name)];
  });
}

function met(place: ConditionLocation, condition: Schema, name: string): PayloadCase[] {
  const { document, here, path, payload } = place;
  if (!condition.if) return [];
  const value = enforce(document, here, condition.if, at(payload, path));
  const whole = repair(document, place.schema, put(payload, path, value));
  if (!satisfies(document, condition.if, at(whole, path))) return [];
  const broken = brokenRequirements({ ...place, payload: whole }, condition, condition.then);
  return [
    { name: `${name}, met`, payload: whole },
    ...broken.map((one) => ({ ...one, name: `${name}, met: ${one.name}` })),
  ];
}

function unmet(place: ConditionLocation, condition: Schema, name: string): PayloadCase[] {
  const { document, here, path, payload } = place;
  const start = at(payload, path);
  if (!condition.if) return [];
  const without = satisfies(document, condition.if, start)
    ? breaches(document, here, condition.if, start)
    : [{ rule: "", path: [], value: start, what: "as in the example" }];
  const cases = without.flatMap(({ value, what, path: inner }) => {
    const whole = repair(document, place.schema, put(payload, path, value));
    if (!condition.if || satisfies(document, condition.if, at(whole, path))) return [];
    // What the schema requires in any case cannot be left out to escape a condition.
    if (!satisfies(document, place.schema, whole)) return [];
    return [
      { name: `${name}, not met: ${[dotted([...path, ...inner]), what].join(" ").trim()}`, payload: whole },
    ];
  });
  const [first] = cases;
  if (!first) return [];
  const broken = brokenRequirements({ ...place, payload: first.payload }, condition, condition.else);
  return [...cases, ...broken.map((one) => ({ ...one, name: `${name}, not met: ${one.name}` }))];
}

/** What the branch requires broken in each way, where that leaves the condition as it is. */
function brokenRequirements(
  { document, here, path, payload }: ConditionLocation,
  condition: Schema,
  requirement: Schema | undefined,
): PayloadCase[] {
  const value = at(payload, path);
  if (!requirement || !condition.if) return [];
  const { if: asked } = condition;
  const isMet = satisfies(document, asked, value);
  return breaches(document, here, requirement, value)
    .filter(
      (one) =>
        satisfies(document, asked, one.value) === isMet && !satisfies(document, requirement, one.value),
    )
    .map(({ rule, path: inner, what, value: broken }) => ({
      name: `${rule} ${dotted([...path, ...inner]) || "payload"}: ${what}`,
      payload: put(payload, path, broken),
      broken: { rule, path: [...path, ...inner], what },
    }));
}
