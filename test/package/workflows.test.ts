import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { nodeVersions } from "../../scripts/lib/fetched.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { isObject } from "../../src/base/type-guards.ts";

type Step = { uses?: string; run?: string; with?: Record<string, string> };
type Job = {
  "runs-on": string;
  "timeout-minutes"?: number;
  steps: Step[];
  strategy?: { matrix?: { node?: string[] } };
};
type Workflow = { name: string; permissions?: unknown; jobs: Record<string, Job> };

const folder = fromRoot(".github/workflows");
const read = (path: string) => readFileSync(fromRoot(path), "utf8");
const { scripts } = JSON.parse(read("package.json"));

const workflows = readdirSync(folder).map((file): [string, Workflow] => [
  file,
  parse(read(`.github/workflows/${file}`)),
]);

/** A tag may be moved to other code; a digest is of one code alone. */
const pinned = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

test("the action takes the actions of others as they were at one commit", () => {
  const used = read(".github/actions/fulfillment-openapi/action.yml").match(/(?<=uses: )\S.*/g) ?? [];
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((name) => !pinned.test(name))).toEqual([]);
});

describe.each(workflows)("the workflow %s", (file, workflow) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test("gives no more rights than reading, but to the jobs that need them", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
  });

  test("takes the actions of others as they were at one commit, and names the version", () => {
    const used = read(`.github/workflows/${file}`).match(/(?<=uses: )\S.*/g) ?? [];
    expect(used.filter((name) => !name.startsWith("./")).filter((name) => !pinned.test(name))).toEqual([]);
  });

  test.each(jobs)("ends the job %s at some time", (_name, job) => {
    expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("runs only scripts that there are", () => {
    const named = steps.flatMap(({ run = "" }) =>
      [...run.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => name === undefined || !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("uses actions at a version, and our own where it lies", () => {
    for (const { uses } of steps.filter((step) => step.uses !== undefined)) {
      if (uses?.startsWith("./")) expect(existsSync(fromRoot(`${uses}/action.yml`)), uses).toBe(true);
      else expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
  });
});

test("the tests run on every Node that the package promises", () => {
  const ci = workflows.find(([file]) => file === "ci.yml")?.[1];
  expect(ci?.jobs["test"]?.strategy?.matrix?.node).toEqual([...nodeVersions]);
});

test("CI on GitHub runs every script that .ci/run runs; the versions of Node are its matrix", () => {
  const scriptsIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name);
  const ours = scriptsIn(read(".ci/run"), /^run (\S+)/gm).filter((name) => name !== "test:nodes");
  const theirs = scriptsIn(read(".github/workflows/ci.yml"), /run: npm run (\S+)/g);
  expect(ours.length).toBeGreaterThan(0);
  expect(theirs).toEqual(expect.arrayContaining(ours));
});

test("a release names its repository before it publishes, as npm demands for provenance", () => {
  const steps = workflows.find(([file]) => file === "release.yml")?.[1].jobs["npm"]?.steps ?? [];
  const naming = steps.findIndex(({ run }) => run?.includes("repository.url"));
  expect(steps.findIndex(({ run }) => run?.startsWith("npm publish"))).toBeGreaterThan(naming);
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    cpSync(fromRoot("package.json"), join(folder, "package.json"));
    const env = {
      ...process.env,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "example/contracts",
    };
    execFileSync("bash", ["-ec", steps[naming]?.run ?? "exit 1"], { cwd: folder, env });
    const { repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    expect(repository).toEqual({ type: "git", url: "git+https://github.com/example/contracts.git" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the action takes only inputs that it declares", () => {
  const path = ".github/actions/fulfillment-openapi/action.yml";
  const action: unknown = parse(read(path));
  const inputs = isObject(action) && isObject(action["inputs"]) ? Object.keys(action["inputs"]) : [];
  const used = [...read(path).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
  expect([...new Set(used)].toSorted()).toEqual(inputs.toSorted());
  for (const step of workflows.flatMap(([, { jobs }]) => Object.values(jobs).flatMap((job) => job.steps))) {
    if (step.uses?.startsWith("./"))
      expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  }
});

test("the image is built from files that there are, and starts a command that there is", () => {
  const dockerfile = read(".github/Dockerfile");
  const copied = /^COPY (package.*) \.\/$/m.exec(dockerfile)?.[1]?.split(" ") ?? [];
  expect(copied).toContain("package.json");
  expect(copied.filter((file) => !existsSync(fromRoot(file)))).toEqual([]);
  expect(dockerfile).toMatch(/RUN npm run build:package/);
});

test.each([
  [["--allow-host", "mock.example"], "mock --host 0.0.0.0 --port 4010 --allow-host mock.example"],
  [[], "mock --host 0.0.0.0 --port 4010"],
  [["sandbox", "--push-to", "http://a b"], "sandbox --host 0.0.0.0 --port 4010 --push-to http://a b"],
])("the image with %j behind it runs %s", (args, command) => {
  const [program = "", ...rest]: string[] = JSON.parse(
    /^ENTRYPOINT (\[.*\])$/m.exec(read(".github/Dockerfile"))?.[1] ?? "[]",
  );
  const folder = mkdtempSync(join(tmpdir(), "image-"));
  try {
    writeFileSync(join(folder, "fulfillment-openapi"), '#!/bin/sh\necho "$@"\n', { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env["PATH"]}` };
    expect(execFileSync(program, [...rest, ...args], { env, encoding: "utf8" }).trim()).toBe(command);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
