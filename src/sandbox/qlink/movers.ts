import type { DocumentBase } from "../ledger/document.ts";
import { asnMover } from "./asns/effects.ts";
import { orderMover } from "./orders/effects.ts";
import type { QlinkMover, Scene } from "./scene.ts";

/** Something to do with a document of any kind, and with what moves it. */
type Use<T> = <Document extends DocumentBase>(mover: QlinkMover<Document>, document: Document) => T;

/**
 * Does something with the document of a key, where there is one.
 *
 * @param taken goods that the same command has spoken for already
 */
export function withDocument<T>(
  scene: Scene,
  key: string,
  use: Use<T>,
  taken?: Map<string, number>,
): T | undefined {
  const order = scene.state.documents.order.get(key);
  if (order) return use(orderMover(scene, taken && { taken }), order);
  const asn = scene.state.documents.asn.get(key);
  return asn && use(asnMover(scene), asn);
}
