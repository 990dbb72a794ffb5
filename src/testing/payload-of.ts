import type { operations } from "../../generated/operations/index.ts";
import type { operations as GlinkOperations } from "../../generated/types/glink.ts";
import type { operations as KakacloOperations } from "../../generated/types/kakaclo.ts";
import type { operations as QlinkOperations } from "../../generated/types/qlink.ts";
import type { MessageDirection } from "../findings/finding.ts";

type Families = { glink: GlinkOperations; qlink: QlinkOperations; kakaclo: KakacloOperations };
type Entry = (typeof operations)[number];

/** A name by which the compiler finds the type of a payload. Last segments of paths are names too, without a type. */
export type OperationName =
  | Entry["operationId"]
  | NonNullable<Entry["serviceType"]>
  | `${Entry["family"]}.${Entry["operationId"]}`;

type Named<Name, Operation extends Entry = Entry> = Operation extends Entry
  ? Name extends
      | Operation["operationId"]
      | Operation["serviceType"]
      | `${Operation["family"]}.${Operation["operationId"]}`
    ? Operation
    : never
  : never;

type Body<Operation, Direction> = Operation extends {
  requestBody: { content: { "application/json": infer Request } };
  responses: { 200: { content: { "application/json": infer Response } } };
}
  ? Direction extends "request"
    ? Request
    : Response
  : never;

type BodyOf<Operation extends Entry, Direction> = Operation extends Entry
  ? Body<
      Families[Operation["family"]][Operation["operationId"] & keyof Families[Operation["family"]]],
      Direction
    >
  : never;

/** The payload of an operation in a direction; `unknown` for a name that the compiler does not know. */
export type PayloadOf<Name extends string, Direction extends MessageDirection> = [Named<Name>] extends [never]
  ? unknown
  : BodyOf<Named<Name>, Direction>;
