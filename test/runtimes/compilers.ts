import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fetched } from "../../scripts/lib/fetched.ts";
import { entries } from "../../scripts/package/entries.ts";
import { requestOf } from "../helpers/clients.ts";
import { type Packed, runNode } from "../helpers/installed-package.ts";

/** The oldest compiler that takes the package, the newest, and some between. */
const compilers = ["5.0.4", "5.4.5", "5.9.3", "6.0.3", "7.0.2"];

/** The settings under which a compiler knows `exports`, and the older ones that do not. */
const settings = [
  { name: "a CommonJS file under node16", extension: "cts", args: ["--module", "node16"] },
  { name: "an ES module under node16", extension: "mts", args: ["--module", "node16"] },
  { name: "a CommonJS file under nodenext", extension: "cts", args: ["--module", "nodenext"] },
  { name: "an ES module under nodenext", extension: "mts", args: ["--module", "nodenext"] },
  { name: "a bundler", extension: "mts", args: ["--module", "esnext", "--moduleResolution", "bundler"] },
  {
    name: "CommonJS without exports",
    extension: "cts",
    args: ["--module", "commonjs", "--moduleResolution", "node"],
    // Version 6 takes this setting back, and version 7 does not have it.
    until: 6,
  },
];

/** The entries that need nothing of a test runner. */
const usable = entries.filter(({ needs }) => needs !== "vitest" && needs !== "expect");

const uses = usable.map(
  (entry, index) => `import * as entry${index} from "${join("fulfillment-openapi", entry.subpath)}";`,
);
const text = `${uses.join("\n")}
import { createGlinkClient, type Hooks } from "fulfillment-openapi";
import { nodeTransport } from "fulfillment-openapi/node";
const hooks: Hooks = { onError: ({ call, outcome }) => [call.operationId, outcome] };
const glink = createGlinkClient({ partnerId: "1", partnerKey: "k", baseUrl: "http://localhost:1", hooks, transport: nodeTransport({ connections: 4 }) });
export async function run(): Promise<boolean | null | undefined> {
  const { success } = await glink.cancelOrder(${JSON.stringify(requestOf("cancelOrder"))});
  return success;
}
export const used = [${usable.map((_, index) => `entry${index}`).join(", ")}];
// @ts-expect-error A key is needed
createGlinkClient({ partnerId: "1" });
`;

const cases = compilers.flatMap((version) =>
  settings
    .filter(({ until = Number.POSITIVE_INFINITY }) => Number.parseInt(version, 10) < until)
    .map((setting) => ({ version, ...setting })),
);

/** Tests that compilers take every entry, also those of optional packages. */
export function describeCompilers(packed: Packed): void {
  describe("TypeScript", () => {
    test.each(cases)("$version takes every entry with the settings of $name", async (each) => {
      const { version, extension, args } = each;
      const { project } = packed.installed;
      const file = `compiled.${extension}`;
      writeFileSync(join(project, file), text);
      const tsc = fetched({ spec: `typescript@${version}`, file: "bin/tsc" });
      const common = [
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--skipLibCheck",
        "--lib",
        "es2022,dom,dom.iterable",
      ];
      const { status, stdout } = await runNode(project, [tsc, ...common, ...args, file]);
      expect(stdout).toBe("");
      expect(status).toBe(0);
    });
  });
}
