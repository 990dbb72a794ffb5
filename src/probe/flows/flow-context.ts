import type { OperationDescriptor } from "../../contract/operation.ts";
import type { Acts } from "./acts.ts";
import type { CallContext } from "./call-step.ts";
import type { AnswerRows } from "./flow.ts";
import type { PushListener } from "./push-listener.ts";

/** What running flows needs. */
export type FlowContext = CallContext & {
  operations: readonly OperationDescriptor[];
  /** Where the rows stand in the answers, by `<family>.<operationId>`. */
  answers: Readonly<Record<string, AnswerRows>>;
  /** Values that the user gave, by the names of inputs and outputs. They win over what is discovered. */
  values: Readonly<Record<string, unknown>>;
  /** Longest time that a state is waited for, in milliseconds. */
  waitMs: number;
  /** What people do, where a sandbox answers, by family. */
  acts: ReadonlyMap<string, Acts>;
  /** Where pushes come in, where the system pushes to us. */
  pushes: PushListener | undefined;
};
