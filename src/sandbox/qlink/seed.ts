import { sandboxChecks } from "../../../generated/sandbox/inputs.js";
import { qlinkSeedSchema } from "../../../generated/sandbox/qlink.ts";
import { isObject } from "../../base/type-guards.ts";
import type { WorldStart } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { Fault } from "../input/fault.ts";
import { schemaFaults } from "../input/schema-faults.ts";
import type { Payload } from "../ledger/document.ts";
import { applyDeltas, emptyLedger, rowKey } from "../ledger/ledger.ts";
import { number, objects, text } from "../ledger/read.ts";
import type { Ledger } from "../ledger/stock.ts";
import { repeatedEntries } from "../seed/repeated-entries.ts";
import type { Ground } from "../sharing/sharing.ts";
import type { QlinkState } from "./state.ts";

/** What is wrong with a seed. */
export function checkSeed(seed: unknown): readonly Fault[] {
  const check = sandboxChecks["qlink"]?.seed;
  if (!check) throw new Error("There is no check of qlink's seeds");
  const faults = schemaFaults(check, qlinkSeedSchema, seed);
  return faults.length > 0 || !isObject(seed)
    ? faults
    : [...ownStock(seed), ...repeated(seed), ...strangers(seed)];
}

/** Two entries for one thing: which of them counts? */
function repeated(seed: Payload): Fault[] {
  const entries = (list: string) =>
    objects(seed, list).map((entry, index) => ({ pointer: `/${list}/${index}`, entry }));
  return [
    ...repeatedEntries(entries("warehouses"), "warehouseCode"),
    ...repeatedEntries(entries("warehouses"), "warehouseName"),
    ...repeatedEntries(entries("channels"), "channelCode", ({ channelCode, warehouseCode = "" }) => [
      ...[channelCode, warehouseCode],
    ]),
    ...repeatedEntries(entries("products"), "sku"),
    ...repeatedEntries(entries("stock"), "sku", (entry) => {
      const { customerCode = "", warehouseCode, sku, batchNo = "", stockStatus = "GOOD" } = entry;
      return [customerCode, warehouseCode, sku, batchNo, stockStatus];
    }),
  ];
}

/** Stock that would be of no use, since that of another world is shared. */
function ownStock({ shares, stock }: Payload): Fault[] {
  if (shares === undefined || stock === undefined) return [];
  const detail = `Worlds that share the stock of ${String(shares)} have none of their own: give it to that world, and leave it out here.`;
  return [{ pointer: "/stock", detail, possible: [] }];
}

/** Stock and channels in warehouses that a strict world does not know. */
function strangers(seed: Payload): Fault[] {
  if (seed["strict"] !== true || seed["shares"] !== undefined) return [];
  const known = objects(seed, "warehouses").flatMap((entry) => text(entry, "warehouseCode") ?? []);
  return ["stock", "channels"].flatMap((list) =>
    objects(seed, list).flatMap((entry, index) => {
      const code = text(entry, "warehouseCode");
      if (code === undefined || known.includes(code)) return [];
      const detail = `The seed declares no warehouseCode ${code}, and the world is strict.`;
      return [{ pointer: `/${list}/${index}/warehouseCode`, detail, possible: known }];
    }),
  );
}

/** A world in which there is nothing. */
export function emptyState(
  appKey: string,
  { isStrict, owner = "", ground }: { isStrict: boolean; owner?: string; ground?: Ground },
): QlinkState {
  return {
    ...{ appKey, isStrict, owner, ledger: ground?.ledger ?? emptyLedger(), sequence: 0, saidDropped: false },
    ...(ground && { ground }),
    ...{ warehouses: new Map(), channels: [], products: new Map(), waiting: new Map() },
    documents: { order: new Map(), asn: new Map() },
    finished: { order: new Set(), asn: new Set() },
  };
}

/**
 * A state in which there is what a seed declares, and nothing has happened.
 *
 * @param ground what it has of the world on whose ledger it stands: the stock is that world's then
 */
export function startState({ seed, credential, at }: WorldStart, ground?: Ground): QlinkState {
  const declared = isObject(seed) ? seed : {};
  const owner = text(declared, "customerCode");
  const state = emptyState(credential, {
    isStrict: declared["strict"] === true,
    ...(ground && { ground, ...(owner !== undefined && { owner }) }),
  });
  for (const entry of objects(declared, "warehouses")) {
    const code = text(entry, "warehouseCode") ?? "";
    const name = text(entry, "warehouseName") ?? text(entry, "warehouseDescription") ?? code;
    state.warehouses.set(code, { code, name });
  }
  for (const entry of objects(declared, "channels")) {
    const code = text(entry, "channelCode") ?? "";
    const warehouse = text(entry, "warehouseCode");
    state.channels.push({
      ...{ code, name: text(entry, "channelName") ?? code, carrier: text(entry, "carrierName") ?? "" },
      ...(warehouse !== undefined && { warehouse }),
    });
  }
  for (const record of objects(declared, "products")) {
    const sku = text(record, "sku") ?? "";
    state.products.set(sku, { sku, record, created: at, updated: at });
  }
  if (!ground) for (const entry of objects(declared, "stock")) addStock(state.ledger, entry, at);
  return state;
}

/** Goods of all owners count together. */
function addStock(ledger: Ledger, entry: Payload, at: Instant): void {
  const key = rowKey({
    customer: "",
    warehouse: text(entry, "warehouseCode") ?? "",
    sku: text(entry, "sku") ?? "",
    batch: text(entry, "batchNo") ?? "",
    status: text(entry, "stockStatus") ?? "GOOD",
  });
  const of = (name: "available" | "held" | "quarantined") => [key, name, number(entry, name) ?? 0] as const;
  applyDeltas(ledger, [of("available"), of("held"), of("quarantined")], at);
}
