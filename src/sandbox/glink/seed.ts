import { glinkSeedSchema } from "../../../generated/sandbox/glink.ts";
import { sandboxChecks } from "../../../generated/sandbox/inputs.js";
import { isObject } from "../../base/type-guards.ts";
import type { WorldStart } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { Fault } from "../input/fault.ts";
import { schemaFaults } from "../input/schema-faults.ts";
import { addRow, emptyRow, rowKey } from "../ledger/ledger.ts";
import { number, objects, text } from "../ledger/read.ts";
import { masterKey } from "./named.ts";
import type { GlinkState, Payload, RowIdentity } from "./state.ts";

/** What is wrong with a seed. */
export function checkSeed(seed: unknown): readonly Fault[] {
  const check = sandboxChecks["glink"]?.seed;
  if (!check) throw new Error("There is no check of GLINK's seeds");
  const faults = schemaFaults(check, glinkSeedSchema, seed);
  return faults.length > 0 || !isObject(seed) ? faults : [...repeatedStock(seed), ...strangers(seed)];
}

/** Two entries for one row of stock: which of them counts? */
function repeatedStock(seed: Payload): Fault[] {
  const known = new Map<string, number>();
  return objects(seed, "stock").flatMap((entry, index) => {
    const key = rowKey(identityIn(entry));
    const before = known.get(key);
    if (before === undefined) known.set(key, index);
    return before === undefined
      ? []
      : [
          {
            pointer: `/stock/${index}`,
            detail: `This row of stock stands at /stock/${before} already.`,
            possible: [],
          },
        ];
  });
}

/** Stock and items of customers, in warehouses, that a strict world does not know. */
function strangers(seed: Payload): Fault[] {
  if (seed["strict"] !== true) return [];
  const codes = (list: string, member: string) =>
    objects(seed, list).flatMap((entry) => text(entry, member) ?? []);
  const known = {
    customerCode: codes("customers", "customerCode"),
    warehouseCode: codes("warehouses", "warehouseCode"),
  };
  const wanted = [
    ["items", "customerCode"],
    ["stock", "customerCode"],
    ["stock", "warehouseCode"],
  ] as const;
  return wanted.flatMap(([list, member]) =>
    objects(seed, list).flatMap((entry, index) => {
      const code = text(entry, member) ?? "";
      if (known[member].includes(code)) return [];
      const detail = `The seed declares no ${member} ${code}, and the world is strict.`;
      return [{ pointer: `/${list}/${index}/${member}`, detail, possible: known[member] }];
    }),
  );
}

/** A world in which there is nothing. */
export function emptyState(partner: string, isStrict: boolean): GlinkState {
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
    orderLists: new Map(),
  };
}

/** A state in which there is what a seed declares, and nothing has happened. */
export function startState({ seed, credential, at }: WorldStart): GlinkState {
  const declared = isObject(seed) ? seed : {};
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
  for (const entry of objects(declared, "stock")) addStock(state, entry, at);
  return state;
}

function addStock(state: GlinkState, entry: Payload, at: Instant): void {
  const row = emptyRow(identityIn(entry));
  row.available = number(entry, "available") ?? 0;
  row.held = number(entry, "held") ?? 0;
  row.quarantined = number(entry, "quarantined") ?? 0;
  row.changed = at;
  addRow(state, row);
}

function identityIn(entry: Payload): RowIdentity {
  return {
    customer: text(entry, "customerCode") ?? "",
    warehouse: text(entry, "warehouseCode") ?? "",
    sku: text(entry, "sku") ?? "",
    batch: text(entry, "batchNo") ?? "",
    status: text(entry, "stockStatus") ?? "GOOD",
  };
}
