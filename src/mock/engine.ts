import type { OperationDescriptor } from "../contract/operation.ts";
import type { Violation } from "./problem.ts";

/** A request that a mock engine judges and answers. */
export type MockRequest = {
  operation: OperationDescriptor;
  /** Header fields by lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** The parsed JSON body. */
  body: unknown;
};

/** What a mock engine makes of a request: an answer, or the rules that the request breaks. */
export type MockVerdict =
  | { kind: "answer"; status: number; headers: Readonly<Record<string, string>>; body: unknown }
  | { kind: "refusal"; status: number; violations: Violation[] };

/** Judges requests and answers them from the documented examples. */
export type MockEngine = {
  /** Never rejects for what a request holds; unusable preferences are a {@link ProblemError}. */
  answer(request: MockRequest): Promise<MockVerdict>;
};
