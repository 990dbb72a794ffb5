// Generated, do not edit.
// Generator: scripts/build/clients.ts
// Source: spec/kakaclo (sha256:a9d88d18c56203662ff19d774f8111773389dcf2dfe2c09f7930751b438fe751)

import type { Call, CallDescriptor, Open } from "../../src/client/call.ts";
import type { operations } from "../types/kakaclo.ts";

type Operations = Pick<operations, "createOrder">;

/** The payload of a call, by its operationId. */
export type KakacloRequest<Id extends keyof Operations> = Operations[Id]["requestBody"]["content"]["application/json"];

/** The answer to a call, by its operationId. Members that the contract does not list are reachable as `unknown`. */
export type KakacloResponse<Id extends keyof Operations> = Open<Operations[Id]["responses"][200]["content"]["application/json"]>;

/** The calls of kakaclo. */
export interface KakacloCalls {
  /**
   * Create order.
   *
   * Creates orders. KakaClo groups the items by the warehouse that holds each SKU, so one call may make several orders.
   *
   * Rules beyond the types:
   * - Unless `orderAddresses` is present: `orderAddress` is present.
   *
   * Contradictions and open questions, in spec/errata/:
   * - `KAKACLO-CREATE-ORDER-MANY-ORDERS`
   * - `KAKACLO-CREATE-ORDER-STRING-WIDTH`
   *
   * Source: kakaclo-create-order, section Order (documented).
   */
  readonly createOrder: Call<KakacloRequest<"createOrder">, KakacloResponse<"createOrder">>;
}

/** What the transport needs to know of each call. */
export const kakacloCalls = [
  {
    "operationId": "createOrder",
    "target": "/openapi/v2/order/orders",
    "effect": "create"
  }
] as const satisfies readonly CallDescriptor[];

/** The `code` of success. */
export const kakacloSuccessCode = 10000;
