import type { DroppedRule, JsonObject } from "../lib/walk.ts";
import type { Bundles } from "./bundle.ts";
import { documentFiles } from "./document-files.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { lowerInfo, lowerSchemas } from "./lower/document.ts";
import { stampFor } from "./stamp.ts";

const generator = "scripts/build/lower.ts";

const droppedNotice =
  "OpenAPI 3.0 form of the OpenAPI 3.1 bundle. Rules that OpenAPI 3.0 cannot state are left out; `dropped` has each, with " +
  "the pointer to its place in the OpenAPI 3.1 bundle.";

const pushNotice =
  " The requests that you receive stand under /webhooks/, which is no path of the described system.";

/** The bundles in OpenAPI 3.0, for tools that do not read 3.1. */
export function loweredFiles(bundles: Bundles): GeneratedFile[] {
  return [...bundles].flatMap(([family, bundle]) => {
    const { openapi, "x-generated": _, ...rest } = lower(bundle);
    const stamp = stampFor(family, generator);
    return documentFiles(`bundles/openapi-3.0/${family}`, { openapi, "x-generated": stamp, ...rest }, stamp);
  });
}

/**
 * Makes an OpenAPI 3.0 description of an OpenAPI 3.1 one, and says in `x-lowered` which rules that leaves out.
 *
 * No library does it. `@apiture/openapi-down-convert` 0.14.2 leaves lists of types, numeric `exclusiveMinimum`,
 * `if`/`then`/`else`, `contains`, `jsonSchemaDialect` and `info.summary` in place, drops webhooks, and mistakes properties for
 * keywords: one called `const` becomes a broken `enum`, one called `contentMediaType` vanishes. The downgrade of
 * `@samchon/openapi` 6.0.1 makes `{}` of object schemas with conditions in `allOf`, keeps `if` and numeric
 * `exclusiveMinimum`, drops webhooks, and repeats the keywords of one type in all. `@scalar` has the opposite direction only.
 */
export function lower(document: JsonObject): JsonObject {
  const dropped: DroppedRule[] = [];
  const lowered = lowerSchemas(document, { pointer: "", dropped }) as JsonObject;
  const { openapi: _, jsonSchemaDialect: __, info, paths, webhooks, components, ...rest } = lowered;
  const notice = webhooks === undefined ? droppedNotice : droppedNotice + pushNotice;
  return {
    openapi: "3.0.3",
    "x-lowered": { notice, dropped },
    info: lowerInfo(info as JsonObject),
    ...rest,
    paths: { ...(paths as JsonObject), ...asPaths(webhooks as JsonObject) },
    ...(components === undefined ? {} : { components }),
  };
}

function asPaths(webhooks: JsonObject = {}): JsonObject {
  return Object.fromEntries(Object.entries(webhooks).map(([name, item]) => [`/webhooks/${name}`, item]));
}
