import type { operations } from "../../../generated/types/sandbox.ts";
import type { LoggedExchange } from "../../exchanges/logged-exchange.ts";
import type { Worlds } from "../worlds.ts";
import type { EventStream } from "./event-stream.ts";
import type { ControlId } from "./routes.ts";

type Content<Part> = Part extends { content: { "application/json": infer Body } } ? Body : never;
/** An operation without parameters has `never` or `undefined` in their place. */
type Members<Part> = [Part] extends [never] ? unknown : Part extends object ? Part : unknown;

/** What a call is given: the parameters of path and query, and the body. All of it keeps to the description. */
export type ControlInput<Id extends ControlId> = {
  readonly parameters: Members<operations[Id]["parameters"]["path"]> &
    Members<NonNullable<operations[Id]["parameters"]["query"]>>;
  readonly body: operations[Id] extends { requestBody: infer Body } ? Content<Body> : undefined;
  readonly worlds: Worlds;
  /** The last calls of the contract, the oldest first. */
  readonly calls: () => readonly LoggedExchange[];
};

/** What a call answers with. */
export type ControlOutput<Id extends ControlId> = operations[Id]["responses"][200] extends {
  content: { "text/event-stream": unknown };
}
  ? EventStream
  : Content<operations[Id]["responses"][200]>;

/** What carries out some of the calls; whatever cannot be done is a `ProblemError`. */
export type Handlers<Ids extends ControlId> = {
  readonly [Id in Ids]: (input: ControlInput<Id>) => ControlOutput<Id> | Promise<ControlOutput<Id>>;
};
