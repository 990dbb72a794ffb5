import type { Erratum } from "./erratum.ts";
import type { OperationDescriptor } from "./operation.ts";

/** The errata that concern an operation, those of its whole family included. */
export function errataOf(errata: readonly Erratum[], operation: OperationDescriptor): Erratum[] {
  const { family, serviceType, path, operationId } = operation;
  const names = [serviceType, path?.split("/").at(-1), operationId, "*"];
  return errata.filter(
    (erratum) => erratum.family === family && erratum.places.some((place) => names.includes(place.operation)),
  );
}

/** The errata among these that name a field, whichever side it is on. Lists are named with or without `[]`. */
export function errataAtField(errata: readonly Erratum[], field: string): Erratum[] {
  const asked = plainField(field);
  return errata.filter(({ places }) =>
    places.some(({ field: own }) => plainField(own) === asked || plainField(own).endsWith(`.${asked}`)),
  );
}

/** The path of a field without the side in front and without the marks of lists. */
export function plainField(field: string): string {
  return field.replaceAll("[]", "").replace(/^(?:request|response)\./, "");
}
