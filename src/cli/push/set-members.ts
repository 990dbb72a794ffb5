import { jsonOrText } from "../../base/json-or-text.ts";
import type { OpenApiDocument, Schema } from "../../contract/openapi.ts";
import { dotted, type Path, put } from "../../payloads/payload.ts";
import { placesOf, typesOf } from "../../payloads/schema-locations.ts";
import type { PushSource } from "../../probe/push/cases.ts";
import { suggestion } from "../suggestion.ts";
import { UsageError, wrongUsage } from "../usage-error.ts";

/** A member that the user sets. */
type Setting = { path: Path; text: string };

/**
 * Sets members of the payloads. A value is a text where the contract has a text, otherwise JSON. A push without the
 * member is left as it is, but one of them has to have it.
 *
 * @param settings such as `customerCode=C1` or `items[0].sku=SKU-1`
 * @throws UsageError for what is no setting, and for a member that none of the pushes has
 */
export function setMembers(sources: readonly PushSource[], settings: readonly string[]): PushSource[] {
  const wanted = settings.map(settingOf);
  for (const { path } of wanted) {
    if (sources.every((source) => typesAt(source.document, source.schema, path) === undefined)) {
      throw unknownMember(path, sources);
    }
  }
  return sources.map((source) => ({
    ...source,
    examples: source.examples.map(([scenario, payload]) => [
      scenario,
      wanted.reduce((changed, { path, text }) => {
        const types = typesAt(source.document, source.schema, path);
        return types === undefined ? changed : put(changed, path, parsedAs(text, types));
      }, payload),
    ]),
  }));
}

function settingOf(setting: string): Setting {
  const equals = setting.indexOf("=");
  const path = pathOf(setting.slice(0, Math.max(equals, 0)));
  if (path.length > 0) return { path, text: setting.slice(equals + 1) };
  throw new UsageError(
    "--set takes PATH=VALUE, for example --set customerCode=C1 or --set items[0].sku=SKU-1.",
  );
}

function pathOf(text: string): Path {
  const steps = text.replaceAll(/\[(\d+)\]/g, ".$1").split(".");
  if (steps.some((step) => step === "")) return [];
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The types that the contract has at a place; `undefined` where it has nothing there. */
function typesAt(document: OpenApiDocument, schema: Schema, path: Path): string[] | undefined {
  const general = dotted(path.map((step) => (typeof step === "number" ? 0 : step)));
  const place = placesOf(document, schema).find(({ path }) => dotted(path) === general);
  return place && typesOf(place.schema);
}

function parsedAs(text: string, types: readonly string[]): unknown {
  return types.includes("string") ? text : jsonOrText(text);
}

function unknownMember(path: Path, sources: readonly PushSource[]): UsageError {
  const known = sources.flatMap(({ document, schema }) =>
    placesOf(document, schema).map(({ path }) => dotted(path)),
  );
  const name = dotted(path);
  return wrongUsage`--set: no push that is sent has a member ${name}.${suggestion(name, known)}`;
}
