import { stringify } from "yaml";
import { isObject } from "../../src/base/type-guards.ts";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { language } from "../lib/translations/language.ts";
import type { Bundles } from "./bundle.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, stampFor } from "./stamp.ts";

const generator = "scripts/build/overlays.ts";

/** A change of an OpenAPI Overlay: what the object at a JSONPath takes in. */
export type OverlayAction = { target: string; update: Record<string, unknown> };

/** For each bundle the OpenAPI Overlay 1.0.0 that makes its translation of it. */
export function overlayFiles(bundles: Bundles, translated: Bundles): GeneratedFile[] {
  return [...bundles].map(([name, bundle]) => {
    const other = translated.get(name);
    if (!other) throw new Error(`${name} has no bundle in ${language}`);
    const overlay = {
      overlay: "1.0.0",
      info: { title: `${other.info.title} (${language})`, version: bundle.info.version },
      extends: `../../bundles/${name}.yaml`,
      actions: overlayActions(bundle, other),
    };
    const text = commentOf(stampFor(name, generator, language), "#") + stringify(overlay, { lineWidth: 0 });
    return { path: `overlays/${language}/${name}.yaml`, text };
  });
}

/**
 * What makes one document of another that differs in texts alone.
 *
 * @throws Error that names the place, where more than texts differ
 */
export function overlayActions(from: OpenApiDocument, to: OpenApiDocument): OverlayAction[] {
  return actionsAt("$", from, to);
}

function actionsAt(path: string, from: unknown, to: unknown): OverlayAction[] {
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length)
    return from.flatMap((entry, index) => actionsAt(`${path}[${index}]`, entry, to[index]));
  if (!isObject(from) || !isObject(to)) {
    if (from === to) return [];
    throw new Error(`${path} differs, and is no text of an object`);
  }
  const gone = Object.keys(from).find((name) => !Object.hasOwn(to, name));
  if (gone !== undefined) throw new Error(`${path} has lost ${gone}`);
  const update: Record<string, unknown> = {};
  const below: OverlayAction[] = [];
  for (const [name, value] of Object.entries(to)) {
    if (typeof value === "string") {
      if (from[name] !== value) update[name] = value;
    } else below.push(...actionsAt(`${path}[${quoted(name)}]`, from[name], value));
  }
  return Object.keys(update).length > 0 ? [{ target: path, update }, ...below] : below;
}

/** A name in a normalized path of RFC 9535. */
function quoted(name: string): string {
  return `'${name.replace(/[\\']/g, "\\$&")}'`;
}
