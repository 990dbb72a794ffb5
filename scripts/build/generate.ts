import { readDescriptions, readFamilies } from "../lib/families.ts";
import { answerFiles } from "./answers.ts";
import { type Bundles, bundleAll, bundleFiles } from "./bundle.ts";
import { clientFiles } from "./clients.ts";
import { collectionFiles } from "./collections/index.ts";
import { errataFile } from "./errata.ts";
import { failureFile } from "./failures.ts";
import { addBusinessModels } from "./gateway-models.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { loweredFiles } from "./lower.ts";
import { operationFiles } from "./operations.ts";
import { pushFiles } from "./pushes.ts";
import { scenarioFiles } from "./scenarios.ts";
import { serverFiles } from "./servers.ts";
import { shapeFiles } from "./shapes.ts";
import { typeFiles } from "./types.ts";
import { validatorFiles } from "./validators.ts";

/** Everything that belongs into `generated/`, made from `spec/` and written nowhere. */
export async function generate(): Promise<GeneratedFile[]> {
  return generateFrom(await readBundles());
}

/** The bundles of all descriptions, as everything is generated from them. */
export async function readBundles(): Promise<Bundles> {
  const bundles = await bundleAll(readDescriptions());
  addBusinessModels(bundles);
  return bundles;
}

/** What `generated/` holds for some bundles. */
export async function generateFrom(bundles: Bundles): Promise<GeneratedFile[]> {
  const families: Bundles = new Map([...bundles].filter(([name]) => readFamilies().includes(name)));
  return [
    ...bundleFiles(bundles),
    ...loweredFiles(bundles),
    ...answerFiles(families),
    ...operationFiles(families, [...bundles.keys()]),
    ...shapeFiles(families),
    ...scenarioFiles(families),
    failureFile(families),
    errataFile(),
    ...serverFiles(bundles, [...families.keys()]),
    ...clientFiles(bundles, [...families.keys()]),
    ...pushFiles(families),
    ...collectionFiles(bundles, [...families.keys()]),
    ...(await typeFiles(bundles)),
    ...(await validatorFiles(families)),
  ];
}
