import { qlinkOperations } from "../../../generated/operations/qlink.ts";
import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import type { SandboxFamily } from "../family.ts";
import type { Sharing } from "../sharing/sharing.ts";

/** qlink in the sandbox: a world for each app key. */
export function qlinkFamily(behaviour: FamilyBehaviour, sharing?: Sharing): SandboxFamily {
  return {
    behaviour,
    ...(sharing && { sharing }),
    operations: qlinkOperations,
    credentialOf: ({ headers }) => headers["appkey"] ?? "",
    admitted({ qlink }) {
      if (!qlink || Object.hasOwn(qlink, "*")) return undefined;
      return Object.keys(qlink);
    },
    pushKey: () => undefined,
  };
}
