import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fromRoot } from "../lib/paths.ts";
import { openapiGenerator, openapiGeneratorVersion, runOpenapiGenerator } from "./openapi-generator.ts";
import { runCommand } from "./run-command.ts";
import { allCalls } from "./smoke-calls.ts";
import { type Generation, packageOf, type Target, type Workplace } from "./target.ts";

const shared = {
  language: "Python",
  calls: allCalls,
  prepare: installRequirements,
  types: {
    at: (description: string) => `${packageOf(description)}/models`,
    pattern: /^class (\w+)/gm,
  },
};

/** Models of attrs, calls by httpx, checked by mypy. */
export const pythonAttrs: Target = {
  ...shared,
  name: "python-attrs",
  generator: "openapi-python-client",
  version: pinned("openapi-python-client"),
  openapi: "3.1",
  project: "python-attrs",
  tools: ["python3"],
  command: attrsCommand,
  // A module for each call, with functions that are called alike.
  methods: {
    at: (description) => `${packageOf(description)}/api`,
    pattern: /^.*\/api\/\w+\/((?!__init__)\w+)\.py$/gm,
  },
  async run(workplace) {
    const { folder, bundle, descriptions } = workplace;
    for (const description of descriptions) {
      const name = packageOf(description);
      const [program, ...args] = attrsCommand({ bundle: bundle(description, "3.1"), output: name, name });
      await runCommand(join(folder, "venv/bin", program), args, { cwd: folder, env: inEnvironment(folder) });
    }
    return checkAndCall(workplace);
  },
};

/** Models of pydantic, calls by urllib3, checked by mypy. */
export const pythonPydantic: Target = {
  ...shared,
  name: "python-pydantic",
  generator: "openapi-generator python (pydantic)",
  version: openapiGeneratorVersion,
  openapi: "3.0",
  project: "python-pydantic",
  tools: ["java", "python3"],
  command: pydanticCommand,
  methods: {
    at: (description) => `${packageOf(description)}/api`,
    pattern: /^ {4}def (\w+)_with_http_info\(/gm,
  },
  async run(workplace) {
    const { folder, bundle, descriptions } = workplace;
    for (const description of descriptions) {
      const name = packageOf(description);
      await runOpenapiGenerator(
        pydanticCommand({ bundle: bundle(description, "3.0"), output: ".", name }),
        folder,
      );
    }
    return checkAndCall(workplace);
  },
};

function attrsCommand({ bundle, output }: Generation): [string, ...string[]] {
  const place = ["--path", bundle, "--output-path", output];
  return [
    "openapi-python-client",
    "generate",
    ...place,
    "--meta",
    "none",
    "--config",
    "config.yaml",
    "--fail-on-warning",
  ];
}

function pydanticCommand({ bundle, output, name }: Generation): string[] {
  return openapiGenerator("python", { bundle, output }, [`--package-name=${name}`]);
}

/** Makes a virtual environment with what the project lists. */
async function installRequirements({ folder }: Workplace): Promise<void> {
  await runCommand("python3", ["-m", "venv", "venv"], { cwd: folder });
  const install = [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "-r",
    "requirements.txt",
  ];
  await runCommand(join(folder, "venv/bin/python"), install, { cwd: folder });
}

/** The generator calls ruff by its name. */
function inEnvironment(folder: string): NodeJS.ProcessEnv {
  return { PATH: `${join(folder, "venv/bin")}${delimiter}${process.env["PATH"]}` };
}

async function checkAndCall({ folder, descriptions, origin, inputs }: Workplace): Promise<string> {
  const bin = join(folder, "venv/bin");
  const packages = descriptions.flatMap((description) => ["-p", packageOf(description)]);
  await runCommand(join(bin, "mypy"), packages, { cwd: folder });
  await runCommand(join(bin, "mypy"), ["--strict", "--follow-imports=silent", "smoke.py"], { cwd: folder });
  return runCommand(join(bin, "python"), ["-W", "error", "smoke.py", origin, inputs], { cwd: folder });
}

function pinned(name: string): string {
  const requirements = readFileSync(fromRoot("test/codegen/python-attrs/requirements.txt"), "utf8");
  const version = new RegExp(`^${name}==(.*)$`, "m").exec(requirements)?.[1];
  if (version === undefined) throw new Error(`requirements.txt does not name ${name}`);
  return version;
}
