import { Ajv2020 } from "ajv/dist/2020.js";
import { bodySchemas } from "../../src/contract/body-schemas.ts";
import type { DocumentedAnswer } from "../../src/contract/documented-answer.ts";
import { type Example, type OpenApiDocument, resolve } from "../../src/contract/openapi.ts";
import { type LocatedOperation, operationsOf } from "../../src/contract/operations-of.ts";
import { addContractFormats } from "./ajv-options.ts";
import { sample } from "./answers/sample.ts";
import type { Bundles } from "./bundle.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, stampFor } from "./stamp.ts";

const generator = "scripts/build/answers.ts";

/** The documented answers to the calls, ready to be sent: one file per family, and `index.ts` with all of them. */
export function answerFiles(bundles: Bundles): GeneratedFile[] {
  return [
    ...[...bundles].map(([family, bundle]) => answersOf(family, bundle)),
    indexFile([...bundles.keys()]),
  ];
}

function answersOf(family: string, bundle: OpenApiDocument): GeneratedFile {
  const calls = operationsOf(bundle).filter(({ direction }) => direction === "call");
  const table = Object.fromEntries(
    calls.map((located) => [located.operation.operationId, documentedAnswers(bundle, located)]),
  );
  const text = `${commentOf(stampFor(family, generator), "//")}
import type { DocumentedAnswers } from "../../src/contract/documented-answer.ts";

/** The documented answers of ${family}, by operationId. */
export const ${family}Answers: DocumentedAnswers = ${JSON.stringify(table, null, 1)};
`;
  return { path: `answers/${family}.ts`, text };
}

function documentedAnswers(bundle: OpenApiDocument, located: LocatedOperation): DocumentedAnswer[] {
  return Object.entries(located.operation.responses).map(
    ([status, { content = {}, "x-evidence": evidence = located.operation["x-evidence"] }]) => {
      const [mediaType, { examples = {} } = {}] = Object.entries(content)[0] ?? [];
      if (mediaType === undefined) return { status: Number(status), evidence, examples: [] };
      const texts = Object.entries(examples).map(([scenario, reference]) => {
        const example = resolve<Example>(bundle, reference);
        return { scenario, evidence: example["x-evidence"] ?? evidence, text: JSON.stringify(example.value) };
      });
      const madeUp = madeUpAnswer(bundle, located);
      return { status: Number(status), mediaType, evidence, examples: texts, madeUp };
    },
  );
}

/**
 * An answer made up from the schema.
 *
 * @throws Error when the schema has a rule that {@link sample} does not keep
 */
function madeUpAnswer(bundle: OpenApiDocument, located: LocatedOperation): string {
  const { operationId, responses } = located.operation;
  const schema = bodySchemas(located).response;
  const examples = Object.values(responses["200"]?.content?.["application/json"]?.examples ?? {});
  const [example] = examples.map((entry) => resolve<Example>(bundle, entry).value);
  const value = sample(bundle, schema, example);
  const ajv = new Ajv2020({ strict: false });
  addContractFormats(ajv);
  if (!ajv.validate({ ...schema, components: bundle.components }, value))
    throw new Error(`The answer of ${operationId} that is made up is not valid: ${ajv.errorsText()}`);
  return JSON.stringify(value);
}

function indexFile(families: readonly string[]): GeneratedFile {
  const imports = families.map((family) => `import { ${family}Answers } from "./${family}.ts";\n`).join("");
  const members = families.map((family) => `${family}: ${family}Answers`).join(", ");
  const text = `// Generated, do not edit.
// Generator: ${generator}

import type { DocumentedAnswers } from "../../src/contract/documented-answer.ts";
${imports}
/** The documented answers of every family. */
export const answers: Readonly<Record<string, DocumentedAnswers>> = { ${members} };
`;
  return { path: "answers/index.ts", text };
}
