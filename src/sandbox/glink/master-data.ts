import { grouped } from "../../base/grouped.ts";
import type { Decision } from "../core/family-behaviour.ts";
import { text } from "../ledger/read.ts";
import type { GlinkEvent } from "./event.ts";
import { isStrict, unknownOf } from "./named.ts";
import type { Payload } from "./state.ts";
import type { Scene } from "./world-parts.ts";

/** queryOwner: what is kept of a customer. */
export function queryOwner(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const { state, answers } = scene;
  const code = text(payload, "customerCode") ?? "";
  const customer =
    state.master.customers.get(code) ?? (isStrict(scene) ? undefined : { code, domain: "DOMAIN01" });
  if (!customer) return { events: [], answer: answers("queryOwner", "unknown") };
  const body = {
    success: true,
    errorMessageList: [],
    customerDTOList: [{ customerCode: code, domainCode: customer.domain, operateType: "NONE" }],
  };
  return { events: [], answer: answers.made("queryOwner", "found", body) };
}

/** queryWarehouses: those that were declared or named. */
export function queryWarehouses(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const { state, answers } = scene;
  const reason = unknownOf(scene, () => ({ customer: text(payload, "customerCode") ?? "" }));
  if (reason !== undefined) return { events: [], answer: answers("queryWarehouses", "refused", { reason }) };
  const resultList = [...state.master.warehouses.values()].map(({ code, description, country }) => ({
    warehouseCode: code,
    warehouseDescription: description,
    country,
  }));
  const body = { code: "SUCCESS", message: null, success: true, resultList };
  const situation = resultList.length === 0 ? "none" : "found";
  return { events: [], answer: answers.made("queryWarehouses", situation, body) };
}

/** queryCarriers: those that were declared for the warehouse, or named. */
export function queryCarriers(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const { state, answers } = scene;
  const warehouse = text(payload, "warehouseCode") ?? "";
  const reason = unknownOf(scene, () => ({ customer: text(payload, "customerCode") ?? "", warehouse }));
  if (reason !== undefined) return { events: [], answer: answers("queryCarriers", "refused", { reason }) };
  const carriers = [...state.master.carriers.values()].filter(
    (one) => one.warehouse === undefined || one.warehouse === warehouse,
  );
  const providers = grouped(carriers, ({ provider }) => provider);
  const resultList = [...providers].map(([logisticsProvider, services]) => ({
    logisticsProvider,
    carrierServiceList: services.map(({ carrier, service, type, description }) => ({
      carrier,
      carrierService: service,
      carrierType: type,
      carrierServiceDescription: description,
    })),
  }));
  const body = { code: "SUCCESS", message: null, success: true, resultList };
  return {
    events: [],
    answer: answers.made("queryCarriers", resultList.length === 0 ? "none" : "found", body),
  };
}
