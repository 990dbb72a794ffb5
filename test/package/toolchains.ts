import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { clientEntries, entries, nameOf } from "../../scripts/package/entries.ts";
import { requestOf } from "../helpers/clients.ts";
import { type Packed, runNode, runProgram } from "../helpers/installed-package.ts";

const manifest = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));
const nameFor = (subpath: string) => join(manifest.name, subpath);

/** A program that calls each client through a `fetch` of its own, and prints what was sent. */
const sending = `const sent = [];
const fetch = async (url, { headers, body }) => {
  sent.push([url, headers, body]);
  return new Response('{"success":true,"code":10000}');
};
const shared = { baseUrl: "https://localhost", fetch };
await createGlinkClient({ partnerId: "P1", partnerKey: "key é", ...shared }).cancelOrder(${JSON.stringify(requestOf("cancelOrder"))});
await createQlinkClient({ appKey: "app", appSecret: "secret", ...shared }).getOrder(${JSON.stringify(requestOf("getOrder", "qlink"))});
await createKakacloClient({ accessToken: "token", ...shared }).createOrder(${JSON.stringify(requestOf("createOrder", "kakaclo"))});
process.stdout.write(JSON.stringify(sent));`;
const names = "createGlinkClient, createKakacloClient, createQlinkClient";

/** Tests that bundlers and compilers with other settings than ours take the package. */
export function describeToolchains(packed: Packed): void {
  const project = () => packed.installed.project;

  describe.each<[string, BuildOptions]>([
    ["a browser", { platform: "browser" }],
    ["Workers", { platform: "neutral", conditions: ["workerd", "worker"], mainFields: ["module", "main"] }],
  ])("a bundle for %s", (_, target) => {
    const bundled = async (contents: string) => {
      const { outputFiles } = await build({
        ...target,
        stdin: { contents, resolveDir: project() },
        bundle: true,
        format: "esm",
        splitting: true,
        write: false,
        outdir: project(),
        outExtension: { ".js": ".mjs" },
      });
      return outputFiles;
    };

    test.each(clientEntries.map(({ subpath }) => nameFor(subpath)))(
      "can be made of %s, without anything of Node",
      async (name) => {
        const files = await bundled(`export * from "${name}";`);
        const text = files.map((file) => file.text).join("\n");
        expect(text).toContain("HttpError");
        expect(/["']node:\w+["']|\bBuffer\./.exec(text)?.[0]).toBeUndefined();
      },
    );

    test("sends what Node sends, signatures included", async () => {
      const program = `import { ${names} } from "${manifest.name}";\n${sending}`;
      const files = await bundled(program);
      for (const { path, contents } of files) writeFileSync(path, contents);
      const web = await runNode(project(), ["stdin.mjs"]);
      const node = await runProgram(project(), "sending.mjs", program);
      expect(web).toEqual(node);
      expect(JSON.parse(node.stdout)).toHaveLength(3);
    });
  });

  describe("TypeScript", () => {
    const tsc = fromRoot("node_modules/typescript/bin/tsc");
    const free = entries.filter(({ needs }) => needs === undefined);
    const variableOf = (entry: (typeof entries)[number]) => `${nameOf(entry).replaceAll("-", "_")}Entry`;
    const uses = free.map((entry) => `import * as ${variableOf(entry)} from "${nameFor(entry.subpath)}";`);
    const text = `${uses.join("\n")}
import { BusinessError, createGlinkClient } from "${manifest.name}";
const glink = createGlinkClient({ partnerId: "1", partnerKey: "k", baseUrl: "http://localhost:1" });
export async function run(): Promise<boolean | undefined> {
  const { data } = await glink.raw.POST("/glink/GLINK_CANCEL_ORDER_NOTIFY", { body: ${JSON.stringify(requestOf("cancelOrder"))} });
  return data?.success;
}
export const used = [BusinessError, ${free.map(variableOf).join(", ")}];
// @ts-expect-error The types are known: a key is needed
createGlinkClient({ partnerId: "1" });
`;

    test.each([
      ["CommonJS, as NestJS sets it", "cts", ["--module", "commonjs"]],
      ["a CommonJS file under node16", "cts", ["--module", "node16"]],
      ["a CommonJS file under nodenext", "cts", ["--module", "nodenext"]],
      ["an ES module under node16", "mts", ["--module", "node16"]],
      ["a bundler", "mts", ["--module", "esnext", "--moduleResolution", "bundler"]],
    ])("takes every entry with the settings of %s", async (_, extension, settings) => {
      const file = `settings.${extension}`;
      writeFileSync(join(project(), file), text);
      const common = ["--noEmit", "--strict", "--target", "es2022", "--skipLibCheck"];
      const { status, stdout } = await runNode(project(), [tsc, ...common, ...settings, file]);
      expect(stdout).toBe("");
      expect(status).toBe(0);
    });
  });
}
