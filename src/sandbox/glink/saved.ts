import type { WorldStart } from "../core/family-behaviour.ts";
import { noteWaiting } from "./apply.ts";
import { addRow, emptyRow } from "./ledger.ts";
import { masterKey } from "./named.ts";
import { number, objects, text } from "./read.ts";
import {
  type Asn,
  type Carrier,
  type Customer,
  type GlinkState,
  type Item,
  kinds,
  type Order,
  type Payload,
  type Production,
  type Row,
  type Warehouse,
} from "./state.ts";
import type { Lives } from "./world-parts.ts";

/** A state as JSON: without what is found from the rest. */
export type SavedState = {
  readonly partner: string;
  readonly isStrict: boolean;
  readonly sequence: number;
  readonly saidDropped: boolean;
  readonly customers: readonly Customer[];
  readonly warehouses: readonly Warehouse[];
  readonly carriers: readonly Carrier[];
  readonly items: readonly Item[];
  readonly rows: readonly Row[];
  readonly order: readonly Order[];
  readonly asn: readonly Asn[];
  readonly production: readonly Production[];
  readonly finished: { readonly [kind in (typeof kinds)[number]]: readonly string[] };
};

function emptyState(partner: string, isStrict: boolean): GlinkState {
  return {
    partner,
    isStrict,
    sequence: 0,
    saidDropped: false,
    master: { customers: new Map(), warehouses: new Map(), carriers: new Map(), items: new Map() },
    documents: { order: new Map(), asn: new Map(), production: new Map() },
    finished: { order: new Set(), asn: new Set(), production: new Set() },
    rows: new Map(),
    items: new Map(),
    waiting: new Map(),
  };
}

/** A state in which there is what a seed declares, and nothing has happened. */
export function startState({ seed, credential, at }: WorldStart): GlinkState {
  const declared = seed as Payload;
  const state = emptyState(credential, declared["strict"] === true);
  const { customers, warehouses, carriers, items } = state.master;
  for (const entry of objects(declared, "customers")) {
    const code = text(entry, "customerCode") ?? "";
    customers.set(code, { code, domain: text(entry, "domainCode") ?? "DOMAIN01" });
  }
  for (const entry of objects(declared, "warehouses")) {
    const code = text(entry, "warehouseCode") ?? "";
    const description = text(entry, "warehouseDescription") ?? code;
    warehouses.set(code, { code, description, country: text(entry, "country") ?? "US" });
  }
  for (const entry of objects(declared, "carriers")) {
    const [carrier, service] = [text(entry, "carrier") ?? "", text(entry, "carrierService") ?? ""];
    const warehouse = text(entry, "warehouseCode");
    carriers.set(masterKey(carrier, service) + (warehouse ?? ""), {
      provider: text(entry, "logisticsProvider") ?? carrier,
      ...{ carrier, service },
      type: text(entry, "carrierType") ?? "",
      description: text(entry, "carrierServiceDescription") ?? "",
      ...(warehouse !== undefined && { warehouse }),
    });
  }
  for (const record of objects(declared, "items")) {
    const [customer, sku] = [text(record, "customerCode") ?? "", text(record, "sku") ?? ""];
    items.set(masterKey(customer, sku), { customer, sku, record, created: at, updated: at });
  }
  for (const entry of objects(declared, "stock")) addStock(state, entry);
  return state;
}

function addStock(state: GlinkState, entry: Payload): void {
  const row = emptyRow({
    customer: text(entry, "customerCode") ?? "",
    warehouse: text(entry, "warehouseCode") ?? "",
    sku: text(entry, "sku") ?? "",
    batch: text(entry, "batchNo") ?? "",
    status: text(entry, "stockStatus") ?? "GOOD",
  });
  row.available = number(entry, "available") ?? 0;
  row.held = number(entry, "held") ?? 0;
  row.quarantined = number(entry, "quarantined") ?? 0;
  addRow(state, row);
}

/** A state as JSON. */
export function saveState({ master, documents, rows, finished, ...state }: GlinkState): SavedState {
  return structuredClone({
    partner: state.partner,
    isStrict: state.isStrict,
    sequence: state.sequence,
    saidDropped: state.saidDropped,
    customers: [...master.customers.values()],
    warehouses: [...master.warehouses.values()],
    carriers: [...master.carriers.values()],
    items: [...master.items.values()],
    rows: [...rows.values()],
    order: [...documents.order.values()],
    asn: [...documents.asn.values()],
    production: [...documents.production.values()],
    finished: { order: [...finished.order], asn: [...finished.asn], production: [...finished.production] },
  });
}

/** The state that was saved. */
export function loadState(json: unknown, lives: Lives): GlinkState {
  const saved = structuredClone(json) as SavedState;
  const state = emptyState(saved.partner, saved.isStrict);
  state.sequence = saved.sequence;
  state.saidDropped = saved.saidDropped;
  const { customers, warehouses, carriers, items } = state.master;
  for (const one of saved.customers) customers.set(one.code, one);
  for (const one of saved.warehouses) warehouses.set(one.code, one);
  for (const one of saved.carriers)
    carriers.set(masterKey(one.carrier, one.service) + (one.warehouse ?? ""), one);
  for (const one of saved.items) items.set(masterKey(one.customer, one.sku), one);
  for (const row of saved.rows) addRow(state, row);
  for (const one of saved.order) state.documents.order.set(one.key, one);
  for (const one of saved.asn) state.documents.asn.set(one.key, one);
  for (const one of saved.production) state.documents.production.set(one.key, one);
  for (const kind of kinds) {
    for (const key of saved.finished[kind]) state.finished[kind].add(key);
    for (const document of state.documents[kind].values()) {
      if (lives[kind].waits(document.at)) noteWaiting(state, true, document);
    }
  }
  return state;
}
