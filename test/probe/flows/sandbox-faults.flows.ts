import { describe, expect, test } from "vitest";
import { runAgainstSandbox } from "../../helpers/processes/run-against-sandbox.ts";
import { virtualTime } from "../../helpers/processes/run-qlink.ts";
import { sandboxFaults } from "../../partners/processes/sandbox-faults.ts";

describe.each(Object.entries(sandboxFaults))(
  "a server of %s that is wrong in one thing",
  (family, faults) => {
    test.each(Object.entries(faults))("it %s: its rule says so", async (_, { rule, spoiling }) => {
      const given = { spoiling: spoiling(), waitMs: 1000, time: virtualTime() };
      const { findings } = await runAgainstSandbox(family, {}, given);
      expect(findings).toContainEqual(expect.objectContaining({ rule }));
    });

    test("and one that is wrong in nothing gives no finding", async () => {
      const { findings } = await runAgainstSandbox(family, {}, { spoiling: {} });
      expect(findings).toEqual([]);
    });
  },
);
