import { createHash } from "node:crypto";
import { kakacloOperations } from "../../../generated/operations/kakaclo.ts";
import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import type { SandboxFamily } from "../family.ts";

/** What stands for an access token wherever a world is named: the first 16 hex digits of its SHA-256. */
export function tokenName(token: string): string {
  return createHash("sha256").update(token).digest("hex").slice(0, 16);
}

/** KakaClo in the sandbox: a world for each access token. */
export function kakacloFamily(behaviour: FamilyBehaviour): SandboxFamily {
  return {
    behaviour,
    operations: kakacloOperations,
    // The judge has let pass only what has this form.
    credentialOf: ({ headers }) =>
      tokenName(/^Bearer +(\S+)/i.exec(headers["authorization"] ?? "")?.[1] ?? ""),
    credentialForm: {
      pattern: /^[0-9a-f]{16}$/,
      is: "the first 16 hex digits of the SHA-256 of the access token",
    },
    admitted: ({ kakaclo }) => kakaclo?.map(tokenName),
    pushKey: () => undefined,
  };
}
