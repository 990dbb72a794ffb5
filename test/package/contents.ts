import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import {
  clientEntries,
  entries,
  libraryFolder,
  nameOf,
  peerEntries,
  webFolder,
} from "../../scripts/package/entries.ts";
import { runtimePackages } from "../../scripts/package/install.ts";
import { offerOf } from "../../scripts/package/manifest.ts";
import { filesIn, importsOf, loadedBy } from "../helpers/built-files.ts";
import { type Packed, runNode } from "../helpers/installed-package.ts";

const manifest = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));

/** Tests of what the package holds and says of itself. */
export function describeContents(packed: Packed): void {
  const home = () => join(packed.installed.project, "node_modules", manifest.name);
  const built = (folder: string) => filesIn(join(home(), "dist", folder));

  describe("package.json", () => {
    test("offers every entry, and nothing else but bundles and itself", () => {
      expect(manifest).toMatchObject(offerOf());
      const others = Object.keys(manifest.exports).filter(
        (subpath) => !entries.some((entry) => entry.subpath === subpath),
      );
      expect(others).toEqual(["./bundles/*", "./package.json"]);
    });

    test("claims side effects for those entries alone that have some", () => {
      const [first, second] = [
        { subpath: "./one", source: "src/one.ts" },
        { subpath: "./two/parts", source: "src/two.ts" },
      ];
      expect(offerOf([first, second]).sideEffects).toBe(false);
      expect(offerOf([first, { ...second, hasSideEffects: true }]).sideEffects).toEqual([
        "./dist/lib/two-parts.js",
      ]);
    });

    test("asks for at most two packages, all others being optional", () => {
      expect(runtimePackages().length).toBeLessThanOrEqual(2);
      for (const name of Object.keys(manifest.peerDependencies)) {
        expect(manifest.peerDependenciesMeta[name]).toEqual({ optional: true });
      }
    });
  });

  describe("the packed package", () => {
    // The sources of the contract and its bundles in YAML say nothing that the bundles in JSON do not.
    test("holds the built code, the bundles, the signing vectors and the documents of the root, and nothing else", () => {
      const places = packed.installed.files.map(
        (file) => /^(dist\/[\w-]+|generated\/\w+|[\w.]+)/.exec(file)?.[0],
      );
      expect([...new Set(places)].sort()).toEqual([
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "dist/cli",
        "dist/lib",
        "dist/shared",
        "dist/types",
        "dist/types-cjs",
        "dist/validators",
        "dist/web",
        "generated/bundles",
        "package.json",
        "spec",
      ]);
    });

    test("is smaller than 1 MB", () => {
      expect(packed.installed.size).toBeLessThan(1_000_000);
    });

    test("is clean for publint", async () => {
      const tarball = readFileSync(packed.installed.tarball);
      const { messages, pkg } = await publint({
        pack: { tarball: new Uint8Array(tarball).buffer },
        strict: true,
      });
      // Types of CommonJS for what `require` loads as an ES module: they differ in default exports alone, and none is there.
      const known = messages.filter(({ code }) => code !== "EXPORTS_TYPES_INVALID_FORMAT");
      expect(known.map((message) => formatMessage(message, pkg))).toEqual([]);
    });

    test("is clean for arethetypeswrong, whose question of CommonJS the test of require answers", async () => {
      const attw = fromRoot("node_modules/@arethetypeswrong/cli/dist/index.js");
      const args = [
        attw,
        packed.installed.tarball,
        "--profile",
        "esm-only",
        "--format",
        "json",
        "--ignore-rules",
        "false-cjs",
      ];
      const { status, stdout } = await runNode(fromRoot("."), args);
      expect(status, stdout).toBe(0);
    });

    test("was installed without a network, with at most two other packages", () => {
      const packages = readdirSync(join(packed.installed.project, "node_modules")).filter(
        (name) => !/^\./.test(name),
      );
      expect(packages).toEqual([
        manifest.name,
        ...runtimePackages().map((path) => path.slice("node_modules/".length)),
      ]);
    });
  });

  test("names the line that installs what --data needs, where that is not installed", async () => {
    const { project } = packed.installed;
    const command = join(home(), manifest.bin["fulfillment-openapi"]);
    const { status, stderr } = await runNode(project, [
      command,
      "sandbox",
      "--port",
      "0",
      "--data",
      "worlds",
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain(
      "Worlds are kept by the package classic-level: npm install --save-dev classic-level",
    );
    expect(readdirSync(project)).not.toContain("worlds");
  });

  test("names the line that installs what mcp needs, where that is not installed", async () => {
    const command = join(home(), manifest.bin["fulfillment-openapi"]);
    const { status, stderr } = await runNode(packed.installed.project, [command, "mcp"]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      "fulfillment-openapi mcp: This command needs the MCP SDK, which is not installed: npm install @modelcontextprotocol/sdk\n",
    );
  });

  describe("the built code", () => {
    test("imports no package that is neither a dependency nor an optional peer nor the test runner of an entry", () => {
      const needed = entries.flatMap(({ needs }) => needs ?? []);
      const known = [...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }), ...needed];
      const unknown = ["lib", "web", "cli", "shared", "validators"].flatMap(built).flatMap((file) =>
        [...importsOf(file, "any")].filter((name) => {
          if (/^(\.|node:)/.test(name) || builtinModules.includes(name)) return false;
          return !known.some((known) => name === known || name.startsWith(`${known}/`));
        }),
      );
      expect(unknown).toEqual([]);
    });

    test.each(clientEntries.map(nameOf))(
      "of %s is one file besides that of its name, which loads the compiled checks later",
      (name) => {
        for (const folder of [libraryFolder, webFolder]) {
          const file = join(home(), `${folder}/${name}.js`);
          expect(loadedBy(file)).toEqual(new Set([file, join(home(), `${folder}/clients.js`)]));
        }
      },
    );

    test("names an optional package of an entry in the files of that entry alone", () => {
      for (const entry of peerEntries) {
        const naming = [...built("lib"), ...built("web")].filter((file) =>
          new RegExp(`["']${entry.needs}["']`).test(readFileSync(file, "utf8")),
        );
        const own = [libraryFolder, webFolder].map((folder) => join(home(), `${folder}/${nameOf(entry)}.js`));
        expect(naming).toEqual(own);
      }
    });

    test("of the command loads a sub-command when it is called", () => {
      const main = join(home(), "dist/cli/main.js");
      const late = [...importsOf(main, "dynamic")].map((path) => join(main, "..", path));
      expect(late.length).toBeGreaterThan(0);
      const atOnce = loadedBy(main);
      expect(late.filter((file) => atOnce.has(file))).toEqual([]);
    });
  });
}
