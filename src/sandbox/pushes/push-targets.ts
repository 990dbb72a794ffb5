import type { PushWire } from "../../delivery/sending.ts";

/** An address of a receiver and how pushes travel there; without an address they stay unsent. */
export type PushAddress = { readonly url: string | null; readonly wire: PushWire };

/** Where the pushes of a world go. */
export type PushTargets = {
  /** The address of all pushes. */
  readonly all: PushAddress;
  /** The addresses of single pushes, by operationId. */
  readonly events: Readonly<Record<string, PushAddress>>;
};

/** Nowhere. */
export const noTargets: PushTargets = { all: { url: null, wire: "json" }, events: {} };

/** Where one push goes; `undefined` for nowhere. */
export function targetOf(
  { all, events }: PushTargets,
  push: string,
): { url: string; wire: PushWire } | undefined {
  const { url, wire } = (Object.hasOwn(events, push) ? events[push] : undefined) ?? all;
  return url === null ? undefined : { url, wire };
}
