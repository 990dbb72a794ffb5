import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nodeTransport } from "../../src/client/node/index.ts";
import { sending, useTransport } from "../helpers/transport-in-use.ts";

useTransport(() => nodeTransport());

/** These name the transports that they are about, or send nothing. */
const withOwn = ["exit.test.ts", "transport.test.ts", "deadline.test.ts"];
const suites = readdirSync(new URL(".", import.meta.url)).filter(
  (file) => file.endsWith(".test.ts") && !withOwn.includes(file),
);

test("the clients of this file send by nodeTransport", () => {
  expect(sending({}).transport).toBeTypeOf("function");
});

// The query makes another module of each file, whose tests are registered here once more.
describe.each(suites)("over nodeTransport, %s", async (suite) => {
  const again: string = `./${suite}?over=node`;
  await import(/* @vite-ignore */ again);
});
