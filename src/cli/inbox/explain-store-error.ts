import { createRedact } from "../../base/redact.ts";
import { isObject } from "../../base/type-guards.ts";
import { UsageError, wrongUsage } from "../usage-error.ts";
import type { StoreAddress } from "./store-address.ts";

/** What PostgreSQL answers where a table, or its schema, is not there; SQLite is asked for its tables when it is opened. */
const missingTable: ReadonlySet<string> = new Set(["42P01", "3F000"]);

/** What a store threw, for the user: what to run where its tables are missing, and nothing of its password. */
export function explainStoreError(error: unknown, { kind, shown, secrets }: StoreAddress): UsageError {
  if (error instanceof UsageError) return error;
  const code = codeOf(error);
  if (kind === "postgres" && code !== undefined && missingTable.has(code)) {
    return wrongUsage`${shown} has no tables of an inbox in this schema. Make them by store.migrate(), or: fulfillment-openapi inbox schema --store postgres: | psql <database>`;
  }
  const reason = createRedact(secrets).text(messageOf(error));
  const shownCode = code === undefined || reason.includes(code) ? "" : ` (${code})`;
  return wrongUsage`The store ${shown} cannot be used: ${reason}${shownCode}. Check the address, and that the server runs.`;
}

/** Where a host has several addresses, each has an error of its own. */
function first(error: unknown): unknown {
  return error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
}

function codeOf(error: unknown): string | undefined {
  const one = first(error);
  return isObject(one) && typeof one["code"] === "string" ? one["code"] : undefined;
}

function messageOf(error: unknown): string {
  const one = first(error);
  return (one instanceof Error ? one.message : String(one)).replace(/\.$/, "") || "it gives no reason";
}
