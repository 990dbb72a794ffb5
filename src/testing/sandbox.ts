import type { Sandbox, StartSandboxOptions } from "./sandbox-types.ts";

/**
 * Starts a sandbox of GLINK, qlink and KakaClo in this process: it checks every call, remembers orders and stock, moves them as its clock is
 * moved, and pushes every change of GLINK's.
 *
 * @throws the error of `listen`, with `code` `EADDRINUSE` when the port is taken, TypeError for options that cannot be, and Error for
 *   a folder of `data` that cannot be used, or where the package `classic-level` is missing
 * @example
 * const sandbox = await startSandbox({ pushTo: app.fetch });
 * await placeOrder("SO-1", { baseUrl: sandbox.origin });
 * await sandbox.advance("2h");
 * expect(await sandbox.pushes("SO-1")).toMatchObject([{ stage: "DUE_OUT" }, { stage: "ALLOCATED" }]);
 * sandbox.expectNoViolations();
 * await sandbox.close();
 */
export async function startSandbox(options: StartSandboxOptions = {}): Promise<Sandbox> {
  // Loaded here, since most tests do without it.
  const { openSandbox } = await import("./open-sandbox.ts");
  return openSandbox(options);
}
