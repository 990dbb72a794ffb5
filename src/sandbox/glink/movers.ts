import { asnMover } from "./asns/asn-mover.ts";
import { asnItemKeys } from "./asns/lines.ts";
import { itemKeysOf } from "./orders/lines.ts";
import { orderMover } from "./orders/order-mover.ts";
import { productionMover, sourceKeys } from "./production/production-mover.ts";
import { type DocumentBase, type Kind, kinds } from "./state.ts";
import type { GlinkMover, Scene } from "./world-parts.ts";

/** Something to do with a document of any kind, and with what moves it. */
export type Use<T> = <Document extends DocumentBase>(mover: GlinkMover<Document>, document: Document) => T;

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
  const { order, asn, production } = scene.state.documents;
  const given = taken && { taken };
  switch (kindOf(key)) {
    case "order": {
      const document = order.get(key);
      return document && use(orderMover(scene, given), document);
    }
    case "asn": {
      const document = asn.get(key);
      return document && use(asnMover(scene), document);
    }
    case "production": {
      const document = production.get(key);
      return document && use(productionMover(scene, given), document);
    }
    case undefined:
      return undefined;
  }
}

const prefixes: { readonly [kind in Kind]: string } = {
  order: "/order/",
  asn: "/asn/",
  production: "/production/",
};

/** The kind of document that a key is of. */
export function kindOf(key: string): Kind | undefined {
  return kinds.find((kind) => key.startsWith(prefixes[kind]));
}

/** The items that a document takes or brings, as keys. */
export const itemKeysByKind: { readonly [kind in Kind]: (document: DocumentBase) => Iterable<string> } = {
  order: itemKeysOf,
  asn: asnItemKeys,
  production: sourceKeys,
};
