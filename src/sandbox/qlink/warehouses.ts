import type { Decision } from "../core/family-behaviour.ts";
import type { Payload } from "../ledger/document.ts";
import { text } from "../ledger/read.ts";
import type { QlinkEvent } from "./event.ts";
import { isUnknownWarehouse, warehousesOf } from "./named.ts";
import { enveloped } from "./orders/create.ts";
import type { Scene } from "./scene.ts";

/** initWarehouses: those that were declared or named, or that goods lie in. Keys are not told apart: each opens all. */
export function initWarehouses({ state, context, answers }: Scene): Decision<QlinkEvent> {
  const list = warehousesOf(state).map(({ code, name }) => ({
    warehouseCode: code,
    warehouseName: name,
  }));
  const body = enveloped({ [String(context.settings["warehousesName"])]: list });
  return { events: [], answer: answers.made("initWarehouses", "found", body) };
}

/** initChannels: those that were declared or named, of one warehouse or of all. */
export function initChannels(scene: Scene, payload: Payload): Decision<QlinkEvent> {
  const { state, answers } = scene;
  const warehouse = text(payload, "warehouseCode");
  if (warehouse !== undefined && isUnknownWarehouse(scene, warehouse))
    return { events: [], answer: answers("initChannels", "unknownWarehouse", { warehouse }) };
  const channelList = state.channels
    .filter((one) => one.warehouse === undefined || warehouse === undefined || one.warehouse === warehouse)
    .map((one) => ({
      channelCode: one.code,
      channelName: one.name,
      carrierName: one.carrier,
      ...(one.warehouse !== undefined && { warehouseCode: one.warehouse }),
    }));
  return { events: [], answer: answers.made("initChannels", "found", enveloped({ channelList })) };
}
