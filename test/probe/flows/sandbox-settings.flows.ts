import { describe, expect, test } from "vitest";
import { sandboxFamilies } from "../../../src/sandbox/families.ts";
import type { SandboxServerOptions } from "../../../src/sandbox/sandbox-server.ts";
import { runAgainstSandbox } from "../../helpers/processes/run-against-sandbox.ts";

type Setting = readonly [title: string, options: Partial<SandboxServerOptions>];

/** Every value of every setting that names its values or is true or false, and other sizes. */
function settingsOf(family: string): Setting[] {
  const behaviour = sandboxFamilies().find((one) => one.behaviour.family === family)?.behaviour;
  const own = Object.entries(behaviour?.settings ?? {}).flatMap(([name, { schema, default: usual }]) =>
    valuesOf(schema)
      .filter((value) => value !== usual)
      .map(
        (value): Setting => [
          `${name} ${String(value)}`,
          { starts: { [family]: { settings: { [name]: value } } } },
        ],
      ),
  );
  return [...own, ["speed instant", { speed: "instant" }], ["speed 3600", { speed: 3600 }]];
}

function valuesOf({ enum: values, type }: { enum?: unknown; type?: unknown }): (string | boolean | number)[] {
  if (Array.isArray(values)) return values;
  return type === "boolean" ? [true, false] : [];
}

const deliveries: readonly Setting[] = [
  ["all pushes repeated", { deliverySettings: { pushRepeated: 1 } }],
  ["all pushes overtaken", { deliverySettings: { pushOvertaken: 1 } }],
  ["all pushes late", { deliverySettings: { pushLate: 1, pushLateBy: "PT1S" }, speed: 60 }],
];

describe.each(["glink", "qlink", "kakaclo"])("the sandbox of %s gives no finding", (family) => {
  test.each([...settingsOf(family), ...(family === "glink" ? deliveries : [])])(
    "with %s",
    async (_, options) => {
      const { findings, results } = await runAgainstSandbox(family, options);
      expect(findings).toEqual([]);
      expect(results.length).toBeGreaterThan(0);
    },
    120_000,
  );
});
