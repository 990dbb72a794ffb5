import type { OpenApiDocument, Schema } from "../../../src/contract/openapi.ts";
import { parameterRules } from "../../lib/parameter-rules.ts";
import { failureCodes, schemasBelow } from "../failure-codes.ts";
import { lower } from "../lower.ts";
import type { CallOperation } from "./descriptor.ts";

/** Everything that a reader of the method should know, as its TSDoc. `everyCode` names failures that any call may have. */
export function methodComment(
  document: OpenApiDocument,
  call: CallOperation,
  everyCode: readonly string[],
): string {
  const { operation, descriptor, request, response } = call;
  const { document: source, section } = operation["x-source"];
  const codes = [...new Set([...failureCodes(document, response), ...everyCode])];
  const paragraphs = [
    [`${operation.summary}.`],
    (operation.description ?? "").trim().split("\n"),
    list("Rules beyond the types:", [...parameterRules(operation), ...rulesOf(document, request)]),
    list(
      "Contradictions and open questions, which `fulfillment-openapi operations --errata` tells:",
      operationErrata(operation),
    ),
    codes.length > 0 ? [`Failure codes: ${codes.map((code) => `\`${code}\``).join(", ")}.`] : [],
    descriptor.key !== undefined
      ? [`Repeated after a failure only with \`retry: { creates: true }\`, by its \`${descriptor.key}\`.`]
      : [],
    [
      `Source: ${source}, section ${section} (${operation["x-evidence"]}).${serviceType(operation["x-service-type"])}`,
    ],
    operation["x-successor"] === undefined ? [] : [`@deprecated Use \`${operation["x-successor"]}\`.`],
  ];
  const lines = paragraphs.filter((lines) => lines.join("") !== "").flatMap((lines) => ["", ...lines]);
  const text = lines.slice(1).map((line) => `   * ${line}`.trimEnd().replaceAll("*/", "*\\/"));
  return `  /**\n${text.join("\n")}\n   */\n`;
}

function list(title: string, entries: readonly string[]): string[] {
  return entries.length > 0 ? [title, ...entries.map((entry) => `- ${entry}`)] : [];
}

function serviceType(name: string | undefined): string {
  return name === undefined ? "" : ` SERVICE_TYPE \`${name}\`.`;
}

function operationErrata(operation: object): string[] {
  const ids = "x-erratum" in operation ? operation["x-erratum"] : [];
  return Array.isArray(ids) ? ids.map((id) => `\`${id}\``) : [];
}

/** The conditions of the schemas of a request, in words. */
function rulesOf(document: OpenApiDocument, request: Schema): string[] {
  const names = schemasBelow(document, request);
  const { dropped } = lower(document)["x-lowered"] as { dropped: { pointer: string; rule: string }[] };
  return dropped.flatMap(({ pointer, rule }) => {
    const [, name = ""] = /^\/components\/schemas\/([^/]+)\/.*\bif$/.exec(pointer) ?? [];
    if (document.components?.schemas?.[name] === request) return [rule];
    return names.has(name) ? [`${name}: ${rule}`] : [];
  });
}
