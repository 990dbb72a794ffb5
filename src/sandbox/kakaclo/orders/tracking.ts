import type { Order } from "../state.ts";

/** Id of a parcel in the form of the examples, `KA2022092811300049_1`: minute, number of the order, number of the parcel. */
export function nextParcelId(
  { created, sequence }: Pick<Order, "created" | "sequence">,
  parcel: number,
): string {
  const minute = new Date(created).toISOString().replaceAll(/[-T:]/g, "").slice(0, 12);
  return `KA${minute}${String(sequence % 10_000).padStart(4, "0")}_${parcel}`;
}

/** A tracking number that is made up, in the form of an example. */
export function trackingNumber(random: () => number): string {
  return `VR${String(Math.floor(random() * 1e9)).padStart(9, "0")}YP`;
}
