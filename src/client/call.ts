import type { Effect } from "../contract/openapi.ts";
import type { Method } from "../contract/operations-of.ts";
import type { CallOptions as Options, PageOptions } from "./client-options.ts";

export type { Open } from "../contract/open.ts";

/** A query as `pages()` takes it: the number of the first page may be left out. */
export type PagedInput<Input> = "page" extends keyof Input ? Omit<Input, "page"> & { page?: number } : Input;

/**
 * Sends one call, and resolves to the answer when the call succeeded. The payload of a call with parameters in its address
 * is one object: path and query parameters by their names, and the members of the body.
 *
 * @throws FulfillmentError of the class that tells what went wrong; UnsendableParameterError for a parameter that no address
 *   can carry
 */
export type Call<Input, Output> = undefined extends Input
  ? (input?: Input, options?: Options) => Promise<Output>
  : (input: Input, options?: Options) => Promise<Output>;

/** A query that answers page by page: one page as a call, all of them by `pages()`. */
export type PagedCall<Input, Output, Item> = Call<Input, Output> & {
  /**
   * The items of all pages, one after the other; a page is requested when its first item is. It begins with `page` of the
   * query, or `pageNumber` in KakaClo (default 1), and ends when `total` items have come, or, where the answer tells no
   * total, after a page that is not full. A page has `pageSize` items, by default as many as the contract says; KakaClo
   * chooses the size of a page of products or stock itself.
   *
   * @throws FulfillmentError as the call does; PageLimitError when there are more pages than `maxPages`
   * @example for await (const order of glink.batchQueryOrders.pages(query)) console.log(order.orderNumber);
   */
  pages: undefined extends Input
    ? (input?: PagedInput<NonNullable<Input>>, options?: PageOptions) => AsyncGenerator<Item, void, undefined>
    : (input: PagedInput<Input>, options?: PageOptions) => AsyncGenerator<Item, void, undefined>;
};

/** Where the answer of a paged query has what paging needs. */
export type PagesDescriptor = {
  /** Member of the query with the number of the page. Default `page`. */
  readonly page?: string;
  /** Path of the list of items. The object before the last step may be the list itself. */
  readonly list: readonly string[];
  /** Member beside the list, or of the answer, with the number of all items, where there is one. */
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
  /** Default `POST`. */
  readonly method?: Method;
  /** Names of the query parameters of a call with a body. One without a body has all parameters there that are not in its path. */
  readonly query?: readonly string[];
  /** What the call does: a query may be repeated, a creation where `key` is set, a change never. */
  readonly effect: Effect;
  /** Member of a creation by which a repeat can be told from a second creation. */
  readonly key?: string;
  /** Where the answer of a paged query has what paging needs; absent where the call has no pages. */
  readonly pages?: PagesDescriptor;
};
