import { expect, test } from "vitest";
import { families } from "../../../generated/operations/index.ts";
import { respectGroups, runRespect, stepsOf } from "../../helpers/processes/run-respect.ts";

const left = families.flatMap((family) => respectGroups(family).slice(1));

test.each(left.map((flows) => [flows.map(({ name }) => name).join(", "), flows] as const))(
  "Respect runs %s against the sandbox as people work there: every step passes",
  async (_, flows) => {
    const { status, printed, asked } = await runRespect(flows);
    expect(status, printed).toBe(0);
    expect(asked).toEqual(stepsOf(flows));
  },
  600_000,
);
