import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { entries, nameOf } from "../../scripts/package/entries.ts";
import { type Packed, runNode, runProgram } from "../helpers/installed-package.ts";

const manifest = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));
const modules = entries.map((entry) => ({ name: join(manifest.name, entry.subpath), entry }));

/** Tests of programs that use the package. */
export function describeConsumers(packed: Packed): void {
  describe("in an empty project", () => {
    test.each(modules.filter(({ entry }) => entry.needs === undefined))(
      "$name is imported from ESM and required from CommonJS, with the same names",
      async ({ name, entry }) => {
        const { project } = packed.installed;
        const print = "process.stdout.write(Object.keys(all).join())";
        const file = nameOf(entry);
        const esm = await runProgram(project, `${file}.mjs`, `import * as all from "${name}"; ${print}`);
        const cjs = await runProgram(project, `${file}.cjs`, `const all = require("${name}"); ${print}`);
        expect([esm.stderr, cjs.status]).toEqual(["", 0]);
        expect(esm.stdout).not.toBe("");
        const names = cjs.stdout.split(",").filter((key) => key !== "__esModule");
        expect(names).toEqual(esm.stdout.split(","));
      },
    );

    test.each(entries.filter(({ needs }) => needs !== undefined))(
      "$subpath says that it needs $needs",
      async (entry) => {
        const text = `import "${join(manifest.name, entry.subpath)}";`;
        const { status, stderr } = await runProgram(packed.installed.project, `${nameOf(entry)}.mjs`, text);
        expect(status).toBe(1);
        expect(stderr).toContain(entry.needs);
        if (entry.saysHowToInstall)
          expect(stderr).toContain(`which is not installed: npm install ${entry.needs}`);
      },
    );

    test("an error of what a client loads late is of the class that the package exports", async () => {
      const program = `import { PageLimitError, UnsendableParameterError } from "fulfillment-openapi";
        import { createKakacloClient } from "fulfillment-openapi/kakaclo";
        const page = () => Response.json({ code: 10000, data: { list: [{}], total: 2 } });
        const kakaclo = createKakacloClient({ accessToken: "t", baseUrl: "http://localhost:1", fetch: async () => page() });
        const unsendable = await kakaclo.queryRefund({ id: ".." }).catch((error) => error);
        const pages = kakaclo.queryOrders.pages({}, { maxPages: 1 });
        await pages.next();
        const beyond = await pages.next().catch((error) => error);
        process.stdout.write([unsendable instanceof UnsendableParameterError, beyond instanceof PageLimitError].join());`;
      const run = await runProgram(packed.installed.project, "late-errors.mjs", program);
      expect(run).toEqual({ status: 0, stdout: "true,true", stderr: "" });
    });

    test("an error of a client from one entry is of the class from another", async () => {
      const program = `import { isContractError } from "fulfillment-openapi";
        import { createGlinkClient } from "fulfillment-openapi/glink";
        const glink = createGlinkClient({ partnerId: "1", partnerKey: "k", baseUrl: "http://localhost:1", validate: "both" });
        const failure = await glink.createOrder({}).catch((error) => error);
        process.stdout.write(String(isContractError(failure) && failure.violations.length > 0));`;
      const run = await runProgram(packed.installed.project, "errors.mjs", program);
      expect(run).toEqual({ status: 0, stdout: "true", stderr: "" });
    });

    test.each(["glink.json", "qlink.json", "openapi-3.0/kakaclo.json"])(
      "the bundle %s is found",
      async (bundle) => {
        const program = `process.stdout.write(import.meta.resolve("fulfillment-openapi/bundles/${bundle}"));`;
        const { stdout } = await runProgram(packed.installed.project, "bundle.mjs", program);
        expect(readFileSync(new URL(stdout), "utf8")).toBe(
          readFileSync(fromRoot(`generated/bundles/${bundle}`), "utf8"),
        );
      },
    );

    test("the command answers as it does in a clone", async () => {
      const command = join("node_modules/.bin", Object.keys(manifest.bin)[0] ?? "");
      const help = await runNode(packed.installed.project, [command, "--help"]);
      const clone = await runNode(fromRoot("."), ["--import", "tsx", "src/cli/main.ts", "--help"]);
      expect(help).toEqual(clone);
      expect(help.status).toBe(0);
      const list = /^ {2}([a-z]+) {2}/gm;
      for (const [, name = ""] of help.stdout.matchAll(list)) {
        const { status, stderr } = await runNode(packed.installed.project, [command, name, "--help"]);
        expect([name, status, stderr]).toEqual([name, 0, ""]);
      }
    });
  });
}
