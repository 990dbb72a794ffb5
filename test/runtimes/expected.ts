import { expect } from "vitest";
import * as clients from "../../src/index.ts";
import type { ShellRun } from "../helpers/shell.ts";
import type { PartnerServer, Reached } from "./partner-server.ts";
import { imports, program } from "./program.ts";

/** What the program does here, from the sources: every runtime has to do the same. */
export type Expected = {
  /** Checks what a runtime printed, and what reached the server. */
  check(run: ShellRun, reached: readonly Reached[]): void;
};

/** Runs the program here. */
export async function expectedFrom(server: PartnerServer): Promise<Expected> {
  server.reached.length = 0;
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
  const names = imports.split(", ");
  const run = new AsyncFunction(...names, "baseUrl", "more", program);
  const printed: string = await run(...names.map((name) => Reflect.get(clients, name)), server.origin, {});
  const reached = structuredClone(server.reached);
  const ends = JSON.parse(printed).ends.map((end: { name?: string }) => end.name ?? "success");
  // The program tries what it is there for.
  expect(ends).toEqual([
    "success",
    "BusinessError",
    "HttpError",
    "success",
    "success",
    "success",
    "NetworkError",
    "AbortedError",
  ]);
  expect(reached).toHaveLength(7);
  return {
    check({ status, stdout, stderr }, seen) {
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toEqual(JSON.parse(printed));
      expect(seen).toEqual(reached);
    },
  };
}
