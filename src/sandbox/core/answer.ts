import type { Evidence } from "../../contract/evidence.ts";
import type { WireRule } from "../../contract/rules/wire-rules.ts";
import type { Finding } from "../../findings/finding.ts";

/** The answer of a world to a call. */
export type WorldAnswer = {
  /** The business answer. */
  readonly body: Readonly<Record<string, unknown>>;
  /** HTTP status. Default 200. */
  readonly status?: number;
  /** Whether no body is sent, since none is documented. `body` is empty then. */
  readonly isBodyless?: boolean;
  /** How well it is known that the real system answers so: `inferred` for what the sandbox made up. */
  readonly evidence: Evidence;
  /** Name of the example that it follows, where it follows one. */
  readonly scenario?: string;
  /** What the log is to say of the call: why a call that is right is answered so. */
  readonly remark?: { readonly rule: WireRule } & Pick<Finding, "expected" | "actual" | "fix">;
};

/** Why an act is not possible, and what is. */
export type ActProblem = {
  /** `unknown`: there is no such document. `conflict`: not possible now. `input`: a member is missing or wrong. */
  readonly kind: "unknown" | "conflict" | "input";
  readonly detail: string;
  /** JSON pointer of the member of the input that is wrong. */
  readonly pointer?: string;
  /** Acts that are possible on the document now, or values that the member could have. */
  readonly possible: readonly string[];
};

const texts = new WeakMap<WorldAnswer["body"], string>();

/** A body that never changes: its JSON is made once. */
export function constantBody(body: WorldAnswer["body"]): WorldAnswer["body"] {
  texts.set(body, JSON.stringify(body));
  return body;
}

/** The JSON of a body that never changes; `undefined` for others. */
export function constantText(body: WorldAnswer["body"]): string | undefined {
  return texts.get(body);
}
