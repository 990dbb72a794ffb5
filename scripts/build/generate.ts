import { controlDescription, readDescriptions, readFamilies } from "../lib/families.ts";
import { language } from "../lib/translations/language.ts";
import { joinTypeUnions } from "../lib/type-unions.ts";
import { answerFiles } from "./answers.ts";
import { type Bundles, bundleAll, bundleFiles } from "./bundle.ts";
import { clientFiles } from "./clients.ts";
import { collectionFiles } from "./collections/index.ts";
import { documentedBundles } from "./documented.ts";
import { errataFile } from "./errata.ts";
import { failureFile } from "./failures.ts";
import { flowFiles } from "./flows.ts";
import { addBusinessModels } from "./gateway-models.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { loweredFiles } from "./lower.ts";
import { joinNotes } from "./notes.ts";
import { operationFiles } from "./operations.ts";
import { overlayFiles } from "./overlays.ts";
import { pushFiles } from "./pushes.ts";
import { sandboxFiles, sandboxPageFile } from "./sandbox.ts";
import { sandboxCheckFiles } from "./sandbox-checks.ts";
import { scenarioFiles } from "./scenarios.ts";
import { serverFiles } from "./servers.ts";
import { shapeFiles } from "./shapes.ts";
import { typeFiles } from "./types.ts";
import { validatorFiles } from "./validators.ts";

/** Everything that belongs into `generated/`, made from `spec/` and written nowhere. */
export async function generate(): Promise<GeneratedFile[]> {
  const [contract, control] = await Promise.all([readBundles().then(generateFrom), generateControl()]);
  return [...contract, ...control];
}

/** What the calls that control the sandbox give: their bundle, and types for whoever makes them. */
async function generateControl(): Promise<GeneratedFile[]> {
  const { en, [language]: translated } = await bundleAll([controlDescription]);
  return [...bundleFiles(en), ...translatedFiles(en, translated), ...(await typeFiles(en))];
}

/** What everything is generated from: the bundles of all descriptions, also in Chinese, and those of what the documents say. */
export type SourceBundles = { bundles: Bundles; translated: Bundles; documented: Bundles };

/** Joins the sources of all descriptions. */
export async function readBundles(): Promise<SourceBundles> {
  const { en: bundles, [language]: translated } = await bundleAll(readDescriptions());
  const documented = documentedBundles(bundles);
  for (const bundle of bundles.values()) joinNotes(bundle, "inferred");
  for (const bundle of translated.values()) joinNotes(bundle, "inferred", language);
  addBusinessModels(bundles);
  addBusinessModels(translated);
  return { bundles, translated, documented };
}

/** The bundles in Chinese, and the overlays that make them of the English ones. */
function translatedFiles(bundles: Bundles, translated: Bundles): GeneratedFile[] {
  return [...bundleFiles(translated, `bundles/${language}`, language), ...overlayFiles(bundles, translated)];
}

/** What `generated/` holds for some bundles. */
export async function generateFrom({
  bundles,
  translated,
  documented,
}: SourceBundles): Promise<GeneratedFile[]> {
  const joined: Bundles = new Map([...bundles].map(([name, bundle]) => [name, joinTypeUnions(bundle)]));
  const families: Bundles = new Map([...joined].filter(([name]) => readFamilies().includes(name)));
  return [
    ...bundleFiles(bundles),
    ...translatedFiles(bundles, translated),
    ...loweredFiles(bundles),
    ...bundleFiles(documented, "bundles/documented"),
    ...loweredFiles(documented, "bundles/documented/openapi-3.0"),
    ...answerFiles(families),
    ...operationFiles(families, [...bundles.keys()]),
    ...shapeFiles(families),
    ...scenarioFiles(families),
    ...sandboxFiles([...families.keys()]),
    ...flowFiles(families),
    await sandboxPageFile(),
    failureFile(families),
    errataFile(),
    ...serverFiles(bundles, [...families.keys()]),
    ...clientFiles(joined, [...families.keys()]),
    ...pushFiles(families),
    ...collectionFiles(bundles, [...families.keys()]),
    ...(await typeFiles(bundles)),
    ...(await validatorFiles(families)),
    ...(await sandboxCheckFiles([...families.keys()])),
  ];
}
