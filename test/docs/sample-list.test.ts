import { describe, expect, test } from "vitest";
import { samplesFor } from "../../scripts/lib/samples/index.ts";
import { fakeCredentials } from "../../scripts/lib/samples/sample-call.ts";
import { operations } from "../helpers/contract.ts";
import { digestPaths } from "../helpers/independent-digest.ts";
import { nameOf } from "../helpers/sample-server.ts";

const [digestPath] = await digestPaths();
const named = operations.map((operation) => [nameOf(operation), operation] as const);
const calls = named.filter(([, { direction }]) => direction === "call");
const pushes = named.filter(([, { direction }]) => direction === "push");

describe("the samples", () => {
  test.each(calls)("of the call %s are in eight languages", (_, operation) => {
    expect(samplesFor(operation).map(({ label }) => label)).toEqual([
      "curl",
      "TypeScript",
      "Node fetch",
      "Python",
      "Java 11",
      "Go",
      "C#",
      "PHP",
    ]);
  });

  test.each(pushes)(
    "of the push %s are receivers, the push itself and the acknowledgement",
    (_, operation) => {
      const labels = samplesFor(operation).map(({ label }) => label);
      expect(labels).toEqual([
        "TypeScript",
        "Node",
        "Express",
        "Python",
        "curl (plays the platform)",
        "Acknowledgement",
      ]);
    },
  );

  test.each(calls)(
    "of %s show with curl the string to sign, and the signature that it has",
    async (_, operation) => {
      const curl = samplesFor(operation).find(({ label }) => label === "curl");
      if (operation.family === "kakaclo") {
        expect(curl).not.toHaveProperty("stringToSign");
        return;
      }
      const algorithm = operation.family === "glink" ? "md5" : "sha1";
      const sign = await digestPath?.digest(algorithm, Buffer.from(curl?.stringToSign ?? "", "utf8"));
      expect(curl?.source).toContain(`# ${sign}\n`);
    },
  );

  test.each(named)("of %s send to this machine as they stand", (_, operation) => {
    for (const { label, source } of samplesFor(operation)) {
      const origins = [...source.matchAll(/(?:curl |base_?url ?:?[=:] ?)["']?(https?:[^\s"';]+)/gi)];
      expect(
        origins.map(([, origin = ""]) => new URL(origin).hostname).filter((host) => host !== "localhost"),
        label,
      ).toEqual([]);
      if (operation.direction === "call") expect(origins.length, label).toBeGreaterThan(0);
    }
  });

  test.each(calls)("of %s have credentials that nobody takes for real ones", (_, operation) => {
    const made = Object.values(fakeCredentials);
    for (const { label, source } of samplesFor(operation)) {
      expect(
        made.some((credential) => source.includes(credential)),
        label,
      ).toBe(true);
    }
    for (const credential of made) expect(credential).toMatch(/^my-/);
  });
});
