import type { FamilyBehaviour, Settings } from "../../../src/sandbox/core/family-behaviour.ts";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { createKakaclo } from "../../../src/sandbox/kakaclo/kakaclo.ts";
import { createQlink } from "../../../src/sandbox/qlink/qlink.ts";
import { example } from "../../../src/testing/index.ts";
import { idPlace } from "../mock/load.ts";

type Payload = Readonly<Record<string, unknown>>;

/** A family whose worlds are measured: what is created again and again, and what is asked page by page. */
export type Measured = {
  readonly behaviour: FamilyBehaviour;
  readonly credential: string;
  readonly settings: Settings;
  readonly seed?: unknown;
  /** The name of a row: what is measured, and what more is to be said of it. */
  readonly named: (what: string, more: string) => string;
  /** An order, with a place for its number. */
  readonly text: string;
  readonly isAccepted: (answer: Payload) => boolean;
  readonly pages: { readonly call: string; readonly query: (page: number) => Payload };
};

/** The families, in the order of their rows. */
export function measuredFamilies(): readonly Measured[] {
  return [glink(), qlink(), kakaclo()];
}

function glink(): Measured {
  const order = { ...example("GLINK_CREATE_ORDER_NOTIFY"), partnerId: "GLINK" };
  const { customerCode, warehouseCode } = order;
  return {
    behaviour: createGlink(),
    credential: "GLINK",
    settings: {},
    named: (what, more) => what + more,
    text: JSON.stringify({ ...order, orderNumber: `SO-${idPlace}` }),
    isAccepted: (answer) => answer["success"] === true,
    pages: {
      call: "batchQueryOrders",
      query: (page) => ({ partnerId: "GLINK", customerCode, warehouseCode, page, pageSize: 50 }),
    },
  };
}

function qlink(): Measured {
  return {
    behaviour: createQlink(),
    credential: "bench",
    settings: {},
    named: (what, more) => `${what} of qlink${more}`,
    text: JSON.stringify({ ...example("qlink.createOrder"), orderNumber: `SO-${idPlace}` }),
    isAccepted: (answer) => answer["success"] === true,
    pages: {
      call: "getOrder",
      query: (page) => ({
        getOrderInfoList: Array.from({ length: 50 }, (_, at) => ({ orderNumber: `SO-${page * 50 + at}` })),
      }),
    },
  };
}

function kakaclo(): Measured {
  const order = {
    orderAddresses: {
      country: "US",
      phone: "5550100",
      recipient: "Kim",
      province: "IL",
      street1: "1 Main Street",
    },
    orderItemsList: [{ sku: "BENCH_B_M", quantity: 1 }],
    channelType: "Standard",
  };
  return {
    behaviour: createKakaclo(),
    credential: "0123456789abcdef",
    settings: { bucket: 0, plenty: 1_000_000 },
    seed: { balance: 10_000_000 },
    named: (what, more) => `KakaClo: ${what}${more}`,
    text: JSON.stringify({ ...order, customOrderId: `SHOP-${idPlace}` }),
    isAccepted: (answer) => answer["code"] === 10_000,
    pages: { call: "queryOrders", query: (page) => ({ pageNumber: page, pageSize: 50 }) },
  };
}
