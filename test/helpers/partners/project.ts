import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { freePort } from "../free-port.ts";
import { workflowOf } from "../guides/steps.ts";
import { lockFileOf } from "./lock-file.ts";
import { type JobRun, keptFiles, runWorkflow } from "./workflow.ts";

/** One change in the source of a partner project that makes it wrong. */
export type Edit = { file: string; right: string; wrong: string };

const guide = fromRoot("spec/guides/testing-in-ci.md");

/** The ports of the guide. */
const ports = /\b(4010|8080)\b/g;

/** A project of a partner in a folder of its own, with the workflow that the guide has for it. */
export class PartnerProject {
  readonly #source: string;
  readonly #folder: string;

  private constructor(source: string, folder: string) {
    this.#source = source;
    this.#folder = folder;
  }

  /**
   * Copies a project of `test/partners/` into a folder and installs the packed package there, by the workflow's own step.
   *
   * @throws Error with what npm printed when it fails
   */
  static async install(name: string, tarball: string, parent: string): Promise<PartnerProject> {
    const source = fromRoot(`test/partners/${name}`);
    const folder = join(parent, name);
    cpSync(source, folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
    writeFileSync(join(folder, "package-lock.json"), lockFileOf(manifest, tarball, folder));
    const yaml = workflowOf(readFileSync(guide, "utf8"), name);
    mkdirSync(join(folder, ".github/workflows"), { recursive: true });
    writeFileSync(join(folder, ".github/workflows/contract.yml"), yaml);
    const { code, log } = await runWorkflow(yaml, folder, "install");
    if (code !== 0) throw new Error(`The project ${name} cannot be installed:\n${log}`);
    return new PartnerProject(source, folder);
  }

  /** Runs the rest of its workflow on a port that is free, with its sources as they are or with one change. */
  async run(edit?: Edit): Promise<JobRun> {
    if (edit) this.#write(edit.file, changed(this.#read(edit.file), edit));
    try {
      const yaml = this.#read(".github/workflows/contract.yml");
      const port = String(await freePort());
      return await runWorkflow(yaml.replaceAll(ports, port), this.#folder, "rest");
    } finally {
      if (edit) cpSync(join(this.#source, edit.file), join(this.#folder, edit.file));
    }
  }

  /** A file that the run has written. */
  report(name: string): string {
    return this.#read(name);
  }

  /** Names of the files that the workflow keeps. */
  get kept(): string[] {
    return keptFiles(this.#read(".github/workflows/contract.yml"));
  }

  #read(name: string): string {
    return readFileSync(join(this.#folder, name), "utf8");
  }

  #write(name: string, text: string): void {
    writeFileSync(join(this.#folder, name), text);
  }
}

function changed(text: string, { file, right, wrong }: Edit): string {
  if (text.split(right).length !== 2) throw new Error(`${file} has to have this once: ${right}`);
  return text.replace(right, () => wrong);
}
