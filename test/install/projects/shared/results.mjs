import assert from "node:assert/strict";

const [violation, property] = [
  "the matcher fails for a violation",
  "a false property fails with the smallest payload",
];

/** Checks the results of a test file, which vitest and Jest write alike: all pass, but for those that have to fail. */
export function expectResults({ testResults: [file] }, printed) {
  const failures = new Map(
    file?.assertionResults.map(({ title, failureMessages }) => [title, (failureMessages ?? []).join("\n")]),
  );
  const failed = [...failures.keys()].filter((title) => failures.get(title) !== "");
  assert.deepEqual([failures.size, ...failed], [5, violation, property], `${file?.message}\n${printed}`);

  assert.match(failures.get(violation), /error required \/orderNumber/);
  console.log("matchers load, pass, and fail on a violation");

  assert.match(failures.get(property), /Counterexample: \[\{.*"orderNumber":""/);
  console.log("arbitraries make payloads, and shrink them");
}
