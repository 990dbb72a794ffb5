import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { Violation } from "../server/problem.ts";
import type { GlinkEnvelope } from "../wire/glink.ts";
import type { Preferences } from "./preferences.ts";

/** A call that a mock engine answers. */
export type MockRequest = {
  operation: OperationDescriptor;
  /** Header fields by lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** The parsed payload. */
  body: unknown;
  /** The JSON text that the payload was read from. */
  text: string;
  /** The four fields of GLINK's gateway, where the call came in them. */
  envelope?: GlinkEnvelope;
  /** Which answer is asked for, by the `Prefer` header or by a scenario that the content of the call names. */
  preferences: Preferences;
  /** What the contract engine found in the call. */
  findings: readonly Finding[];
};

/** What a mock engine makes of a call: an answer, or the rules that the call breaks. */
export type MockVerdict =
  | {
      kind: "answer";
      status: number;
      headers: Readonly<Record<string, string>>;
      body: unknown;
      /** The body as it is sent, where the engine has it ready. Default: the JSON of `body`. */
      text?: string | Buffer;
      /** Name of the example that the answer is; absent for one that was made up. */
      scenario?: string;
      /** What the engine alone knows of the call, for the log. */
      findings?: readonly Finding[];
    }
  | { kind: "refusal"; status: number; violations: Violation[] };

/** Answers calls from the documented examples. */
export type MockEngine = {
  /** Never fails for what a call holds; unusable preferences are a {@link ProblemError}, thrown or rejected with. */
  answer(request: MockRequest): MockVerdict | Promise<MockVerdict>;
};
