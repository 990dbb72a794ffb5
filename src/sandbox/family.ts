import type { OperationDescriptor } from "../contract/operation.ts";
import type { Keys } from "../judge/keys.ts";
import type { MockRequest } from "../mock/engine.ts";
import type { FamilyBehaviour } from "./core/family-behaviour.ts";
import type { Sharing } from "./sharing/sharing.ts";

/** A family with worlds: how it behaves, and how its calls find their world. */
export type SandboxFamily = {
  readonly behaviour: FamilyBehaviour;
  /** How its worlds share a ledger with those of others; absent where they have none. */
  readonly sharing?: Sharing;
  /** Its calls and pushes. */
  readonly operations: readonly OperationDescriptor[];
  /** What a call says of who sends it: the part of a world's name after the colon. */
  credentialOf(call: Pick<MockRequest, "headers" | "body" | "envelope">): string;
  /** The form that the credential in the name of a world has, where it stands for a secret that must not be there itself. */
  readonly credentialForm?: { readonly pattern: RegExp; readonly is: string };
  /** The credentials that may have a world; `undefined` where every one may. */
  admitted(keys: Keys): readonly string[] | undefined;
  /** The key that signs the pushes of a world. */
  pushKey(keys: Keys, credential: string): string | undefined;
};

/** The name of a world. */
export function worldName(family: string, credential: string): string {
  return `${family}:${credential}`;
}
