import { csharp } from "./csharp.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import { kotlin } from "./kotlin.ts";
import { php } from "./php.ts";
import { pythonAttrs, pythonPydantic } from "./python.ts";
import { ruby } from "./ruby.ts";
import { rust } from "./rust.ts";
import type { Target } from "./target.ts";
import { heyApi, openapiTypescript, orval } from "./typescript.ts";

/** All generators that the matrix tries, those that take longest first. */
export const targets: readonly Target[] = [
  rust,
  java,
  kotlin,
  pythonAttrs,
  pythonPydantic,
  php,
  ruby,
  go,
  openapiTypescript,
  heyApi,
  orval,
  csharp,
];
