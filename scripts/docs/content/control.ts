import { type Field, fieldOf } from "../../../src/contract/fields.ts";
import { readBundle } from "../../../src/contract/load-bundles.ts";
import { type OpenApiDocument, type Operation, resolve, type Schema } from "../../../src/contract/openapi.ts";
import { type ControlRoute, controlRoutes } from "../../../src/sandbox/control/routes.ts";
import { controlDescription } from "../../lib/families.ts";
import { bundleName, type Language } from "../../lib/translations/language.ts";
import { joinTypeUnions } from "../../lib/type-unions.ts";
import { fieldWords } from "../words/field-words.ts";

/** A call that controls the sandbox, with all that its part of the page shows. */
export type ControlCall = {
  route: ControlRoute;
  /** Markdown. */
  description: string;
  tag: string;
  parameters: readonly Field[];
  request?: Field;
  /** What the answer holds. */
  answer?: Field;
  /** What else may be answered: status and meaning. */
  refusals: readonly { status: string; meaning: string }[];
  /** The same as a command, if there is one. */
  commands: readonly string[];
};

/** The description of the calls that control the sandbox: ours, so that it has neither evidence nor errata. */
export type Control = { name: string; bundle: OpenApiDocument; calls: readonly ControlCall[] };

/** Reads it from its bundle. */
export function readControl(language: Language = "en"): Control {
  const bundle = joinTypeUnions(readBundle(bundleName(controlDescription, language)));
  return {
    name: controlDescription,
    bundle,
    calls: controlRoutes(bundle).map((route) => callOf(bundle, route, language)),
  };
}

function callOf(bundle: OpenApiDocument, route: ControlRoute, language: Language): ControlCall {
  const words = fieldWords[language];
  const { id, path, method } = route;
  const item: Readonly<Record<string, unknown>> = { ...bundle.paths?.[path] };
  const { description = "", tags = [], responses } = item[method.toLowerCase()] as Operation;
  const answer = responses["200"]?.content?.["application/json"]?.schema;
  const field = (side: string, schema: Schema) => fieldOf(bundle, `${id}.${side}`, schema, true, [], words);
  return {
    route,
    description,
    tag: tags[0] ?? "",
    parameters: route.parameters.map(({ name, schema, description: says = "", required = false }) =>
      fieldOf(bundle, `${id}.parameter.${name}`, { ...schema, description: says }, required, [], words),
    ),
    ...(route.body && { request: field("request", route.body) }),
    ...(answer && { answer: field("response", resolve<Schema>(bundle, answer)) }),
    refusals: Object.entries(responses)
      .filter(([status]) => status !== "200")
      .map(([status, { description: meaning }]) => ({ status, meaning })),
    commands: route.commands.map(commandText),
  };
}

function commandText({
  name,
  argument,
  as = argument,
  pairs,
  file,
}: ControlRoute["commands"][number]): string {
  const parts = [
    "fulfillment-openapi sandbox",
    name,
    as && `<${as}>`,
    pairs && "<name>=<value>",
    file && "<file>",
  ];
  return parts.filter(Boolean).join(" ");
}
