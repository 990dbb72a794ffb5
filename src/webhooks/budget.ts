import { WebhookRefusal } from "./webhook-refusal.ts";

/** What one push takes of a {@link Budget}. */
export type Lease = {
  /** Takes so many bytes. @throws WebhookRefusal 503 where they are not there */
  take(bytes: number): void;
  /** Gives everything back. */
  release(): void;
};

/** Hands out the memory that the pushes of a receiver may hold at once. */
export type Budget = { open(): Lease };

/** A push that takes no more than this has the reserve too, so that large ones do not shut small ones out. */
const small = 256 * 1024;
const reserve = 8 * 1024 * 1024;

/** @param limit what large pushes may hold at once, in bytes; small ones may hold 8 MiB beyond it */
export function createBudget(limit: number): Budget {
  let held = 0;
  return {
    open() {
      let own = 0;
      return {
        take(bytes) {
          const allowed = own + bytes <= small ? limit + reserve : limit;
          if (held + bytes > allowed) {
            throw new WebhookRefusal(
              503,
              "INTERNAL_ERROR",
              "Too many pushes are being processed. Send it again later.",
            );
          }
          own += bytes;
          held += bytes;
        },
        release() {
          held -= own;
          own = 0;
        },
      };
    },
  };
}
