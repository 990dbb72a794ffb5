import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { runTool } from "../../scripts/lib/run-tool.ts";
import { samplesFor } from "../../scripts/lib/samples/index.ts";
import { titled } from "../../scripts/lib/samples/sample-call.ts";
import { operations } from "../helpers/contract.ts";
import { emptyFolder, writePrograms } from "../helpers/samples/language.ts";
import { sourceAliases } from "../helpers/samples/scripted.ts";

test("the samples in TypeScript compile in the strictest way", async () => {
  const folder = emptyFolder("samples/types");
  const programs = operations.flatMap((operation) =>
    samplesFor(operation)
      .filter(({ lang }) => lang === "typescript")
      .map(({ source }) => ({ name: titled(operation), source })),
  );
  writePrograms(programs, folder, ".ts");
  const toFile = (file: string) => `./${relative(folder, file)}`;
  const paths = Object.entries(sourceAliases).map(([name, file]) => [name, [toFile(file)]]);
  const config = {
    extends: toFile(fromRoot("tsconfig.json")),
    compilerOptions: {
      paths: Object.fromEntries(paths),
      typeRoots: [toFile(fromRoot("node_modules/@types"))],
    },
    include: ["*.ts"],
    exclude: [],
  };
  const project = join(folder, "tsconfig.json");
  writeFileSync(project, JSON.stringify(config));
  expect(programs).toHaveLength(operations.length);
  const { code, output } = await runTool("tsc", ["--noEmit", "-p", project]);
  expect(code, output).toBe(0);
});
