import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument, Schema } from "../../../src/contract/openapi.ts";
import { fromRoot } from "../../lib/paths.ts";
import { median } from "../median.ts";
import { startTime } from "../start-time.ts";

const runs = 15;

/** Milliseconds to the first verdict of a program, over a program that does nothing. */
export type ColdStart = { ours: number; ajv: number; ajvParts: string };

/** Starts programs that judge one body: with our check, and with ajv that compiles the schema first. */
export function measureColdStart(bundle: OpenApiDocument, schema: Schema, body: unknown): ColdStart {
  const folder = fromRoot("dist/bench-validation");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(programs(bundle, schema, body)).map(([name, text]) => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, text);
    return { file, times: [] as number[] };
  });
  for (let run = 0; run < runs; run++) for (const { file, times } of files) times.push(startTime(file));
  rmSync(folder, { recursive: true });
  const [empty = 0, ours = 0, ajv = 0, ajvImport = 0] = files.map(({ times }) => median(times));
  return {
    ours: ours - empty,
    ajv: ajv - empty,
    ajvParts: `of which ${(ajvImport - empty).toFixed(0)} ms load ajv`,
  };
}

function programs(bundle: OpenApiDocument, schema: Schema, body: unknown): Record<string, string> {
  const accepted = `(${JSON.stringify(body)})) process.exitCode = 1;\n`;
  const description = { $id: "bundle", components: { schemas: bundle.components?.schemas } };
  const formats = `{ ${["int32", "int64", "float", "double"].map((name) => `${name}: true`).join(", ")} }`;
  return {
    empty: "",
    ours: `import { validators } from "${fromRoot("generated/validators/glink.js")}";
if (!validators.createOrder.request${accepted}`,
    ajv: `import { Ajv2020 } from "ajv/dist/2020.js";
const ajv = new Ajv2020({ strict: false, formats: ${formats} });
ajv.addSchema(${JSON.stringify(description)}, "bundle", undefined, false);
if (!ajv.compile({ $ref: "bundle${schema.$ref}" })${accepted}`,
    ajvImport: `import { Ajv2020 } from "ajv/dist/2020.js";\nnew Ajv2020();\n`,
  };
}
