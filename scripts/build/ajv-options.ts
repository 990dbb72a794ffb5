import type { Ajv } from "ajv";
import { _ } from "ajv";
import * as numberFormats from "../../src/contract/number-formats.ts";

/** How strict ajv is about the contract: misspelt keywords are errors; conditions may speak of properties around them. */
export const contractStrictness = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
} as const;

/** Where compiled code finds the formats. */
export const formatsModule = _`require("./src/contract/number-formats.ts")`;

/** The formats that the contract uses. */
export function addContractFormats(ajv: Ajv): void {
  for (const [name, format] of Object.entries(numberFormats)) ajv.addFormat(name, format);
}
