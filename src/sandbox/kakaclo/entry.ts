import { createHash } from "node:crypto";
import { kakacloOperations } from "../../../generated/operations/kakaclo.ts";
import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import type { SandboxFamily } from "../family.ts";

/** What stands for an access token wherever a world is named: the first 16 hex digits of its SHA-256. */
export function tokenName(token: string): string {
  return createHash("sha256").update(token).digest("hex").slice(0, 16);
}

/** The header field that was read last, and the name in it: most calls come with that of the one before. */
let last = { header: "", name: tokenName("") };

/** The name that stands for the token in a header field. The judge has let pass only what has its form. */
function nameIn(header: string): string {
  if (header !== last.header) last = { header, name: tokenName(/^Bearer +(\S+)/i.exec(header)?.[1] ?? "") };
  return last.name;
}

/** KakaClo in the sandbox: a world for each access token. */
export function kakacloFamily(behaviour: FamilyBehaviour): SandboxFamily {
  return {
    behaviour,
    operations: kakacloOperations,
    credentialOf: ({ headers }) => nameIn(headers["authorization"] ?? ""),
    credentialForm: {
      pattern: /^[0-9a-f]{16}$/,
      is: "the first 16 hex digits of the SHA-256 of the access token",
    },
    admitted: ({ kakaclo }) => kakaclo?.map(tokenName),
    pushKey: () => undefined,
  };
}
