import { describe, expect, test } from "vitest";
import { certify } from "../../../src/probe/flows/certificate.ts";
import { certificatePage } from "../../../src/probe/flows/certificate-page.ts";
import { certificateTable, certifiedRun, findingOf } from "../../helpers/processes/certified-run.ts";

const now = new Date("2026-06-05T08:00:00Z");

/** The state of each capability, by its title. */
function statesOf(checks: Parameters<typeof certifiedRun>[0]): Record<string, string> {
  const { capabilities } = certify(certificateTable, certifiedRun(checks), { warehouseType: "West", now });
  return Object.fromEntries(capabilities.map(({ title, state }) => [title, state]));
}

describe("a certificate", () => {
  test("has the columns of the document's table in their order, and says whose and when it is", () => {
    const certificate = certify(certificateTable, certifiedRun([]), { warehouseType: null, now });
    expect(certificate.capabilities.map(({ title }) => title)).toEqual(
      certificateTable.capabilities.map(({ title }) => title),
    );
    expect(certificate).toMatchObject({
      warehouseType: null,
      at: "2026-06-05T08:00:00.000Z",
      source: { document: certificateTable.document, section: certificateTable.section },
    });
  });

  test("says of what no step was made about that it is not tried, the call without document too", () => {
    expect(statesOf([])).toEqual({
      Authorize: "not tried",
      "Create order": "not tried",
      "Query order": "not tried",
    });
  });

  test("passes what a step has proven, and only that", () => {
    expect(statesOf([{ stepId: "create" }])).toMatchObject({
      "Create order": "passed",
      "Query order": "not tried",
    });
  });

  test("does not pass what a step could not prove", () => {
    expect(statesOf([{ stepId: "create", unproven: true }])["Create order"]).toBe("not tried");
  });

  test("fails the call that a step is about, not the one that showed it", () => {
    expect(
      statesOf([{ stepId: "create" }, { stepId: "found", findings: [findingOf("created-is-found")] }]),
    ).toMatchObject({ "Create order": "failed", "Query order": "not tried" });
  });

  test("fails what one step found, though others passed", () => {
    expect(
      statesOf([{ stepId: "create", findings: [findingOf("step-succeeds")] }, { stepId: "found" }])[
        "Create order"
      ],
    ).toBe("failed");
  });

  test("passes over warnings, and over flows of other families", () => {
    const warning = findingOf("created-is-found", "warning");
    expect(statesOf([{ stepId: "create", findings: [warning] }])["Create order"]).toBe("passed");
    const others = { ...certificateTable, family: "glink" };
    const { capabilities } = certify(others, certifiedRun([{ stepId: "create" }]), {
      warehouseType: null,
      now,
    });
    expect(capabilities.map(({ state }) => state)).toEqual(["not tried", "not tried", "not tried"]);
  });
});

describe("the page of a certificate", () => {
  test("shows every column with its state, and what was found where one failed", () => {
    const run = certifiedRun([{ stepId: "create", findings: [findingOf("created-is-found")] }]);
    const page = certificatePage(certify(certificateTable, run, { warehouseType: "West", now }));
    expect(page).toContain('<td class="failed">failed</td>');
    expect(page.match(/<td class="open">not tried<\/td>/g)).toHaveLength(2);
    expect(page).toContain("<h2>Create order</h2>");
    expect(page).toContain("<code>created-is-found</code>");
  });

  test("takes a name as text, whatever is in it", () => {
    const warehouseType = "<script>alert(1)</script>";
    const page = certificatePage(certify(certificateTable, certifiedRun([]), { warehouseType, now }));
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
  });
});
