import { erratumClasses } from "../../../src/contract/erratum.ts";
import { conditionsOf } from "../../../src/contract/field-rules.ts";
import type {
  Evidence,
  OpenApiDocument,
  Operation,
  Parameter,
  Reference,
  Schema,
} from "../../../src/contract/openapi.ts";
import type { Language } from "../../lib/translations/language.ts";
import { type Description, directionText, type PageOperation } from "../content/descriptions.ts";
import { markdownPath, operationPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { sharedLink } from "../pages/layout.ts";
import { evidenceLegend } from "../pages/marks.ts";
import { errataWords } from "../words/errata.ts";
import { fieldWords } from "../words/field-words.ts";
import { type RedocWords, redocWords } from "../words/redoc.ts";
import { fromRedoc } from "./anchor.ts";

type Badge = { name: string; color: string };

/** Redoc's names of colours for the marks of evidence. */
const colors: Record<Evidence, string> = {
  documented: "green",
  "public-docs": "blue",
  "public-clients": "orange",
  observed: "orange",
  inferred: "grey",
};

/**
 * The description as Redoc shows it: a copy of the bundle, with code samples, marks of evidence, known values and links
 * to contradictions in the places where Redoc has room for them, and the groups in the order of the operations. The bundle
 * itself stays as it is.
 */
export function redocDocument({ bundle, operations }: Description, content: SiteContent): OpenApiDocument {
  const copy: OpenApiDocument = structuredClone(bundle);
  const { language } = content;
  const words = redocWords[language];
  const told: Told = { errataText: errataTextOf(content), words, language };
  const pages = new Map(operations.map((page) => [page.operation.operationId, page]));
  copy.info.description = [
    copy.info.description ?? "",
    told.errataText(copy.info["x-erratum"]),
    legend(content),
    words.ownLabels,
  ]
    .filter((text) => text !== "")
    .join("\n\n");
  const groups = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))];
  copy.tags?.sort((one, other) => groups.indexOf(one.name) - groups.indexOf(other.name));
  for (const server of copy.servers ?? []) {
    server.description =
      `${server.description ?? ""}${words.gap}${words.evidence(server["x-evidence"] ?? "")}${words.end}`.trim();
  }
  for (const item of Object.values({ ...copy.paths, ...copy.webhooks })) {
    for (const method of ["get", "post"] as const) {
      const operation = item[method];
      const page = operation && pages.get(operation.operationId);
      if (page) item[method] = shownOperation(operation, page, told);
    }
  }
  for (const [name, parameter] of Object.entries(copy.components?.parameters ?? {}))
    Object.assign(copy.components?.parameters ?? {}, { [name]: shownParameter(parameter, told) });
  for (const schema of Object.values(copy.components?.schemas ?? {})) showSchema(schema, told);
  return copy;
}

function shownOperation(
  operation: Operation,
  page: PageOperation,
  told: Told,
): Operation & Record<string, unknown> {
  const { operationId, description = "", "x-evidence": evidence } = operation;
  const { words, language, errataText } = told;
  const marks = `${words.evidence(`[\`${evidence}\`](${fromRedoc(evidenceLegend)})`)}${words.beside}${directionText(page, language)}`;
  const { successor } = page;
  const instead = successor
    ? words.outdated(
        `[${successor.summary}](${fromRedoc(operationPath(page.description, successor.operationId))})`,
      )
    : "";
  const rules = page.parameterRules.map((rule) => `- ${rule}`).join("\n");
  const links = `${words.onItsPage(fromRedoc(operationPath(page.description, operationId)))} · [${words.markdown}](${sharedLink(language, "docs/page.html", markdownPath(page.description, operationId))})`;
  return {
    ...operation,
    description: [marks, instead, description, rules, errataText(operation["x-erratum"]), links].join("\n\n"),
    ...(operation.parameters && {
      parameters: operation.parameters.map((parameter) => shownParameter(parameter, told)),
    }),
    ...(page.samples.length > 0 && {
      "x-codeSamples": page.samples.flatMap((sample) => shownSamples(sample, words)),
    }),
  };
}

/** The string to sign stands beside the sample that sends it signed. */
function shownSamples(
  { lang, label, source, stringToSign }: PageOperation["samples"][number],
  words: RedocWords,
) {
  const sample = { lang: `${lang}`, label, source };
  return stringToSign
    ? [sample, { lang: "text", label: words.stringToSign, source: stringToSign }]
    : [sample];
}

function shownParameter<Given extends Parameter | Reference>(
  given: Given,
  { errataText, words }: Told,
): Given {
  if ("$ref" in given) return given;
  const { description = "", "x-evidence": evidence, "x-erratum": errata } = given;
  const said = [description, evidence ? words.evidence(`\`${evidence}\``) : "", errataText(errata)];
  return { ...given, description: said.filter((text) => text !== "").join("\n\n") };
}

/** Conditions become words: Redoc shows `if` as two cases to choose from, of which the first looks like the whole. */
function showSchema(schema: Schema, told: Told): void {
  const { words, language, errataText } = told;
  const conditions = conditionsOf(schema, fieldWords[language]?.limits).map((rule) => `- ${rule}`);
  const said = [
    schema.description ?? "",
    conditions.join("\n"),
    knownValues(schema, words),
    errataText(schema["x-erratum"]),
  ];
  const description = said.filter((text) => text !== "").join("\n\n");
  if (description !== "") schema.description = description;
  if (schema["x-evidence"]) Object.assign(schema, { "x-badges": [badge(schema["x-evidence"])] });
  for (const keyword of ["if", "then", "else"] as const) delete schema[keyword];
  const rest = schema.allOf?.filter((part) => part.if === undefined) ?? [];
  if (rest.length > 0) schema.allOf = rest;
  else delete schema.allOf;
  for (const member of Object.values(schema.properties ?? {}))
    if (typeof member === "object") showSchema(member, told);
  if (schema.items) showSchema(schema.items, told);
}

function knownValues(
  { "x-known-values": known, "x-value-evidence": evidence = {} }: Schema,
  words: RedocWords,
): string {
  if (!known) return "";
  const meanings: [string, string?][] = Array.isArray(known)
    ? known.map((value) => [value])
    : Object.entries(known);
  const entries = meanings
    .map(([value, meaning]) => [`\`${value}\``, meaning, evidence[value] && words.founded(evidence[value])])
    .map((parts) => parts.filter(Boolean).join(" "))
    .join(words.comma);
  return words.known(entries);
}

/** Contradictions and open questions apart, each with a link to the register. */
type ErrataText = (ids?: readonly string[]) => string;

/** What texts are made with. */
type Told = { errataText: ErrataText; words: RedocWords; language: Language };

function errataTextOf({ register, language }: SiteContent): ErrataText {
  const words = redocWords[language];
  return (ids = []) => {
    const lines = erratumClasses.map(({ name, holds }) => {
      const own = ids.filter((id) => {
        const erratum = register.get(id);
        return erratum !== undefined && holds(erratum);
      });
      const links = own.map((id) => `[${id}](${fromRedoc(`errata.html#${id}`)})`);
      return links.length === 0
        ? ""
        : words.erratum(errataWords[language].one[name], links.join(words.comma));
    });
    return lines.filter((line) => line !== "").join("\n\n");
  };
}

function badge(evidence: Evidence): Badge {
  return { name: evidence, color: colors[evidence] };
}

function legend({ evidence, language }: SiteContent): string {
  const words = redocWords[language];
  const rows = evidence.map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`);
  return `${words.legend}\n\n| ${words.mark} | ${words.meaning} |\n| --- | --- |\n${rows.join("\n")}`;
}
