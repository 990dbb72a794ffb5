import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fromRoot } from "../lib/paths.ts";
import { runCommand } from "./run-command.ts";
import { allCalls } from "./smoke-calls.ts";
import type { Target } from "./target.ts";

/** Client of reqwest, made by the build script of the crate. */
export const rust: Target = {
  name: "rust",
  language: "Rust",
  generator: "progenitor",
  version: pinned("progenitor"),
  openapi: "3.0",
  project: "rust",
  tools: ["cargo"],
  calls: allCalls,
  async run({ folder, cache, bundle, origin, inputs }) {
    const env = {
      BUNDLES: dirname(bundle("glink", "3.0")),
      CARGO_TARGET_DIR: cache,
      CARGO_TERM_PROGRESS_WHEN: "never",
      RUSTFLAGS: "-D warnings",
    };
    const args = ["run", "--quiet", "--locked", "--", origin, inputs];
    return runCommand("cargo", args, { cwd: folder, env });
  },
  types: { at: (description) => `generated/${description}.rs`, pattern: /^ {4}pub (?:struct|enum) (\w+)/gm },
  methods: { at: (description) => `generated/${description}.rs`, pattern: /^ {4}pub async fn (\w+)/gm },
};

function pinned(crate: string): string {
  const lock = readFileSync(fromRoot("test/codegen/rust/Cargo.lock"), "utf8");
  const version = new RegExp(`name = "${crate}"\nversion = "(.*)"`).exec(lock)?.[1];
  if (version === undefined) throw new Error(`Cargo.lock does not name ${crate}`);
  return version;
}
