import type { ServerResponse } from "node:http";

const extra = new WeakMap<ServerResponse, string[]>();

/**
 * Adds header fields to whatever answer will be sent. `setHeader` of the response would do, but for answers whose fields
 * repeat: Node then keeps one of each.
 *
 * @param fields names and values in turn
 */
export function addFields(response: ServerResponse, fields: readonly string[]): void {
  extra.set(response, [...extraFields(response), ...fields]);
}

/** The fields that were added, as names and values in turn. */
export function extraFields(response: ServerResponse): readonly string[] {
  return extra.get(response) ?? none;
}

const none: readonly string[] = [];
