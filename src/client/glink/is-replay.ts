import { glinkReplays } from "../../../generated/clients/glink.ts";

/**
 * Whether a successful answer of GLINK says that the call repeated an earlier one and changed nothing: the order existed
 * already, or was cancelled before. One integrator saw such answers; no document lists their texts.
 *
 * @example if (isReplay(await glink.createOrder(order))) console.log("created before");
 */
export function isReplay(response: { success?: boolean; message?: string | null }): boolean {
  const { success, message } = response;
  return (
    success === true && typeof message === "string" && glinkReplays.some((text) => text === message.trim())
  );
}
