import { pathToFileURL } from "node:url";
import type { Validator } from "../../src/contract/validator.ts";
import { fromRoot } from "../lib/paths.ts";
import type { Description } from "./content/descriptions.ts";
import { curlSample, firstCallWithBody } from "./curl-sample.ts";

/** A command for the mock by family: the first call with a body of each, in its shortest valid form. */
export async function familyCurls(
  descriptions: readonly Description[],
): Promise<ReadonlyMap<string, string>> {
  const families = descriptions.filter(({ isFamily }) => isFamily);
  return new Map(
    await Promise.all(
      families.map(
        async (family): Promise<[string, string]> => [
          family.name,
          curlSample(family.bundle, await requestCheck(family)),
        ],
      ),
    ),
  );
}

/** The compiled check of that call's request body. */
async function requestCheck({ name, bundle }: Description): Promise<(body: unknown) => boolean> {
  const { operationId } = firstCallWithBody(bundle).operation;
  const compiled: { validators: Record<string, { request: Validator<unknown> }> } = await import(
    pathToFileURL(fromRoot(`generated/validators/${name}.js`)).href
  );
  const check = compiled.validators[operationId]?.request;
  if (!check) throw new Error(`generated/validators/${name}.js has no check of ${operationId}`);
  return check;
}
