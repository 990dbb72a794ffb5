/** The kinds of files that calls on outbound orders know. */
export const fileTypes = [
  "Shipping Label",
  "Commercial Invoice",
  "Bill of Lading",
  "Product Label",
  "Carton Label",
  "Packing List",
  "Pallet Label",
  "Other",
];
