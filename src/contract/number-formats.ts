/** The number formats of OpenAPI as ajv takes them. Integers beyond 2^53 lose digits when JSON is parsed. */
export const int32 = numberFormat(
  (value) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
);
export const int64 = numberFormat(
  (value) => Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63,
);
export const float = numberFormat(Number.isFinite);
export const double = numberFormat(Number.isFinite);

function numberFormat(validate: (value: number) => boolean) {
  return { type: "number", validate } as const;
}
