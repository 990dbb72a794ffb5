import { faultHelp } from "../mock/fault-options.ts";
import { keysHelp } from "../read-keys.ts";
import { readinessHelp, serverHelp, serverOptions } from "../server-options.ts";

/** The port of the sandbox where none is named. */
export const defaultSandboxPort = 4020;

/** The options of `sandbox`, where it serves. */
export const sandboxOptions = {
  ...serverOptions,
  seed: { type: "string" },
  behaviour: { type: "string" },
  speed: { type: "string" },
  now: { type: "string" },
  "push-to": { type: "string" },
  wire: { type: "string" },
  "seed-random": { type: "string" },
  strict: { type: "boolean" },
  "max-orders": { type: "string" },
  "max-worlds": { type: "string" },
  data: { type: "string" },
  fsync: { type: "boolean" },
  "token-file": { type: "string" },
  problem: { type: "boolean" },
  fault: { type: "string" },
} as const;

/** What `sandbox --help` prints, before the commands that control a running one. */
export const servingHelp = `Usage: fulfillment-openapi sandbox [options]
       fulfillment-openapi sandbox <command> [options]

Without a command it serves a sandbox until Ctrl-C: GLINK, qlink and KakaClo with a memory. It takes and checks calls as the mock
does, and answers them from a world for each partner ID, app key or access token: orders that were created can be queried and cancelled,
are shipped as time goes by, and GLINK pushes every change to your address. How the real systems behave is mostly not documented; what no source says is
marked as inferred.

${serverHelp(defaultSandboxPort)}
  --seed <file>           what worlds start with, in YAML or JSON: warehouses, items, stock, settings. Worlds of qlink stand on the
                          goods of one of GLINK's by qlink: {shares: "glink:GLINK", customerCode: SHOP}
  --behaviour <file>      how a family behaves, in place of its built-in behaviour
  --speed <speed>         how clocks run: manual (default) stands still until advanced; a number is how many virtual seconds pass in
                          a real second; instant lets everything that is due happen before the next call
                          KakaClo refuses calls by HTTP 429 once 120 came at one instant of the virtual clock, as its page says:
                          advance the clock then, or turn that off by the setting bucket, which is 0 for none
  --now <instant>         where clocks start, such as 2026-06-05T08:00:00Z. Default: now
  --push-to <url>         where pushes go; {serviceType} and {event} in it are filled in
  --wire <form>           how pushes travel: json (default), the payload as the body, or form, the four fields of the gateway
  --seed-random <number>  seed of everything that is random, and of --fault. Default 1
  --strict                refuses customers, warehouses and SKUs that neither the seed nor a call has declared
  --max-orders <number>   how many orders a world keeps; the oldest finished ones are dropped. Default 10000
  --max-worlds <number>   how many worlds may be open. Default 100
  --data <folder>         keeps worlds in a folder: nothing that was answered is lost when the process ends, in whatever way. A world
                          that is kept goes on where it was, whatever --now and --seed say. Needs the package classic-level
  --fsync                 with --data, answers when all is on the disk. Default: when the system has it, and on the disk
                          within a second
  --token-file <file>     holds the token that control calls need; FULFILLMENT_SANDBOX_TOKEN does the same. On an address that
                          is not loopback, nobody can control the sandbox without one
  --problem               answers a call that breaks the contract with status 422 and a problem document. Default: with the
                          failure that the family documents, in HTTP 200
${faultHelp("--seed-random")}

${readinessHelp(defaultSandboxPort)}

${keysHelp}
With keys, only their owners have worlds, calls are checked and pushes are signed.`;
