import type { Effect } from "../contract/openapi.ts";
import type { CallOptions as Options, PageOptions } from "./client-options.ts";

/** A received value whose objects may have members that the contract does not list; those are reachable as `unknown`. */
export type Open<T> = T extends readonly (infer Entry)[]
  ? Open<Entry>[]
  : T extends object
    ? { [Key in keyof T]: Open<T[Key]> } & { [member: string]: unknown }
    : T;

/** A query as `pages()` takes it: the number of the first page may be left out. */
export type PagedInput<Input> = Omit<Input, "page"> & { page?: number };

/**
 * Sends one call, and resolves to the answer when the call succeeded.
 *
 * @throws FulfillmentError of the class that tells what went wrong
 */
export type Call<Input, Output> = (input: Input, options?: Options) => Promise<Output>;

/** A query that answers page by page: one page as a call, all of them by `pages()`. */
export type PagedCall<Input, Output, Item> = Call<Input, Output> & {
  /**
   * The items of all pages, one after the other; a page is requested when its first item is. It begins with `page` of
   * the query (default 1) and ends when `total` items have come, or, where the answer tells no total, after a page that
   * is not full.
   *
   * @throws FulfillmentError as the call does; PageLimitError when there are more pages than `maxPages`
   * @example for await (const order of glink.batchQueryOrders.pages(query)) console.log(order.orderNumber);
   */
  pages(input: PagedInput<Input>, options?: PageOptions): AsyncGenerator<Item, void, undefined>;
};

/** Where the answer of a paged query has what paging needs. */
export type PagesDescriptor = {
  /** Path of the list of items. The object before the last step may be the list itself. */
  readonly list: readonly string[];
  /** Member of the answer with the number of all items, where there is one. */
  readonly total?: string;
  /** Member beside the list that tells the last page, where there is one. */
  readonly isLast?: string;
  /** Page size that is asked for when the query names none; absent where it has to. */
  readonly pageSize?: number;
};

/** What the transport needs to know of an operation. */
export type CallDescriptor = {
  readonly operationId: string;
  /** What names the operation on the wire: the SERVICE_TYPE of a call of GLINK, the path of others. */
  readonly target: string;
  /** What the call does: a query may be repeated, a creation where `key` is set, a change never. */
  readonly effect: Effect;
  /** Member of a creation that makes repeating it safe. */
  readonly key?: string;
  /** Where the answer of a paged query has what paging needs; absent where the call has no pages. */
  readonly pages?: PagesDescriptor;
};
