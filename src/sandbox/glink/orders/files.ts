import { sent } from "../../ledger/kept.ts";
import { objects, pick } from "../../ledger/read.ts";
import type { Order, Payload } from "../state.ts";

/** The attachments in a call, without their content. */
export function filesIn(payload: Payload): readonly Payload[] {
  return objects(payload, "files").map((file) => ({
    ...pick(file, ["fileName", "fileUrl", "fileType", "fileFormat"]),
    // By the table of createOrder it is a text.
    ...(file["isUpdate"] !== undefined && { isUpdate: String(file["isUpdate"]) === "true" }),
  }));
}

/** The attachments of an order: those that came with it, until others were added. */
export function filesOf({ files, payload }: Order): readonly Payload[] {
  return files ?? filesIn(sent(payload));
}
