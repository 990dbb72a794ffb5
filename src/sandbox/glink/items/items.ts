import { spanOf } from "../../clock/print-time.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { objects, text, texts } from "../../ledger/read.ts";
import type { GlinkEvent } from "../event.ts";
import { masterKey, unknownOf } from "../named.ts";
import { pageOf } from "../page.ts";
import type { Item, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { itemRecord } from "./print.ts";

/** batchOperateItems: items that are new are created, others updated, each by itself. */
export function batchOperateItems(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const { state, answers } = scene;
  const taken = new Map<string, Payload>();
  const results = objects(payload, "itemList").map((item, index) => {
    const [customer = "", sku = ""] = [text(item, "customerCode"), text(item, "sku")];
    const reason = unknownOf(scene, () => ({ customer }));
    const about = { index: index + 1, sku };
    if (reason !== undefined) return { ...about, success: false, operation: "NONE", info: reason };
    const key = masterKey(customer, sku);
    const isKnown = state.master.items.has(key) || taken.has(key);
    taken.set(key, item);
    return { ...about, success: true, operation: isKnown ? "UPDATE" : "CREATE", info: "" };
  });
  const failed = results.filter(({ success }) => !success).length;
  const situation = failed === 0 ? "done" : failed < results.length ? "partly" : "failed";
  const template = answers("batchOperateItems", situation);
  const answer = { ...template, body: { ...template.body, results } };
  if (taken.size === 0) return { events: [], answer };
  return { events: [{ body: { type: "itemsOperated", items: [...taken.values()] } }], answer };
}

/** queryItems: by code, where each that is not known gets an entry of its own, or by time, page by page. */
export function queryItems(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const { state, context, answers } = scene;
  const customer = text(payload, "customerCode") ?? "";
  const status = text(payload, "status");
  const skus = texts(payload, "skus");
  const created = spanOf(payload, "createdTime", context.settings);
  const updated = spanOf(payload, "updatedTime", context.settings);
  const isWanted = (item: Item) =>
    item.customer === customer &&
    (status === undefined || (text(item.record, "status") ?? "Active") === status) &&
    (!created || created(item.created)) &&
    (!updated || updated(item.updated));
  const isPaged = payload["page"] !== undefined;
  const candidates =
    skus.length > 0
      ? skus.map((sku) => state.master.items.get(masterKey(customer, sku)) ?? sku)
      : [...state.master.items.values()];
  const entries = candidates.flatMap((item) => {
    if (typeof item !== "string" && isWanted(item)) return [itemRecord(item)];
    if (skus.length === 0 || isPaged) return [];
    return [
      {
        success: false,
        code: "FAIL",
        message: "not found!",
        sku: typeof item === "string" ? item : item.sku,
      },
    ];
  });
  const body = {
    success: true,
    code: "SUCCESS",
    message: "",
    total: entries.length,
    itemList: isPaged ? pageOf(entries, payload, 200) : entries,
  };
  return { events: [], answer: answers.made("queryItems", "found", body) };
}
