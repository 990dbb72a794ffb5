/** The number formats of OpenAPI, as checks of JavaScript numbers. Integers beyond 2^53 lose digits when parsed. */

export const int32 = (value: number): boolean =>
  Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;

export const int64 = (value: number): boolean =>
  Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63;

export const float = (value: number): boolean => Number.isFinite(value);

export const double = (value: number): boolean => Number.isFinite(value);
