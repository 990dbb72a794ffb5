import { isObject } from "../../../src/base/type-guards.ts";
import type { OpenApiDocument } from "../../../src/contract/openapi.ts";
import type { Language } from "../../lib/translations/language.ts";
import type { Control } from "../content/control.ts";
import { overviewPath } from "../content/places.ts";
import { redocWords } from "../words/redoc.ts";
import { fromRedoc } from "./anchor.ts";

/** The description of the calls that control the sandbox: a copy of the bundle in which each links to its place on our page. */
export function redocControlDocument(
  { name, bundle, calls }: Control,
  language: Language = "en",
): OpenApiDocument {
  const copy: OpenApiDocument = structuredClone(bundle);
  for (const { route } of calls) {
    const item: Readonly<Record<string, unknown>> = { ...copy.paths?.[route.path] };
    const operation = item[route.method.toLowerCase()];
    if (!isObject(operation)) throw new Error(`${route.id} is not in its description`);
    const link = redocWords[language].callOnItsPage(fromRedoc(`${overviewPath(name)}#${route.id}`));
    Object.assign(operation, { description: [operation["description"], link].filter(Boolean).join("\n\n") });
  }
  return copy;
}
