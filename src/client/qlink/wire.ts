import type { QlinkHeaders } from "../../../generated/clients/qlink.ts";
import { type ContentMode, signQlink } from "../../wire/qlink.ts";
import { checkHeaderTexts } from "../credentials.ts";

/** Who calls qlink, and for which warehouse. */
export type QlinkWireOptions = QlinkHeaders & {
  /** Secret that signs the calls. It is never sent. */
  appSecret: string;
  /** How the payload stands in the string to sign, which the document leaves open. Default `string`. */
  contentMode?: ContentMode;
};

/** Makes the header fields of a call, `sign` among them, from the JSON text that is its body, if any. */
export function qlinkHeaders(
  options: QlinkWireOptions,
  names: readonly (keyof QlinkHeaders)[],
): (content: string | undefined) => Record<string, string> {
  const { appKey, appSecret, contentMode = "string" } = options;
  const fixed = Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
  checkHeaderTexts(fixed);
  return (content) => ({ ...fixed, sign: signQlink({ appKey, appSecret, content, contentMode }) });
}
