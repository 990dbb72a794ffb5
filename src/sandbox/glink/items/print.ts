import { objects, pick, text } from "../../ledger/read.ts";
import type { Item, Payload } from "../state.ts";

const members = [
  "description",
  "category",
  "brand",
  "countryOfOrigin",
  "shelfLife",
  "shelfLifeUnit",
  "hsCode",
  "batteryFlag",
  "hazmatFlag",
  "liquidFlag",
  "fragileFlag",
  "careMfgDate",
  "careExpDate",
  "careBatch",
  "careOriginCountry",
  "requireSerialNumber",
];
const flags = members.filter(
  (name) => name.endsWith("Flag") || name.startsWith("care") || name.startsWith("require"),
);
const userFields = ["udf1", "udf2", "udf3", "udf4"];
const packageMembers = [
  "pcsQty",
  "length",
  "width",
  "height",
  "weight",
  "dimensionUnit",
  "weightUnit",
  "overpackRequired",
];

/** An item in the answer to the query. It always has three packages. */
export function itemRecord({ customer, sku, record }: Item): Payload {
  const packages = objects(record, "packagingList");
  const image = pick(record, ["imageUrl"]);
  return {
    ...{ success: true, code: "SUCCESS", message: "", customerCode: customer, sku },
    ...Object.fromEntries(flags.map((name) => [name, false])),
    ...pick(record, members),
    status: text(record, "status") ?? "Active",
    packagingList: ["EA", "INP", "CS"].map((unit) => ({
      unit,
      ...pick(packages.find((one) => one["unit"] === unit) ?? {}, packageMembers),
      ...image,
    })),
    barcodeList: barcodesOf(record),
    ...pick(record, userFields),
  };
}

/** Of the barcodes of single pieces the first three are used; of each larger package, one. */
function barcodesOf(record: Payload): Payload[] {
  const used: Readonly<Record<string, number>> = { EA: 3, INP: 1, CS: 1 };
  const given = objects(record, "barcodeList").filter((entry) => text(entry, "barcode") !== undefined);
  return Object.entries(used).flatMap(([unit, most]) =>
    given
      .filter((entry) => (text(entry, "unit") ?? "EA") === unit)
      .slice(0, most)
      .map((entry) => ({ unit, barcode: entry["barcode"] })),
  );
}
