import { expect, test } from "vitest";
import { families } from "../../../generated/operations/index.ts";
import { respectGroups, runRespect, stepsOf } from "../../helpers/processes/run-respect.ts";

/** The groups that are left run in `npm run test:flows`. */
test.each(families)(
  "Respect runs flows of %s against the sandbox as people work there: every step passes",
  async (family) => {
    const [flows = []] = respectGroups(family);
    const { status, printed, asked } = await runRespect(flows);
    expect(status, printed).toBe(0);
    expect(asked).toEqual(stepsOf(flows));
  },
  600_000,
);
