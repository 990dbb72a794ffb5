// Loaded when the pages of a query are iterated.
import { isObject } from "../../base/type-guards.ts";
import type { CallDescriptor, PagesDescriptor } from "../call.ts";
import type { PageOptions } from "../client-options.ts";
import type { Send } from "../send.ts";

const defaultMaxPages = 1000;

/** One page of an answer. */
type Page = { items: readonly unknown[]; total: number | undefined; isLast: boolean | undefined };

/**
 * The items of all pages of a query, read while they are iterated.
 *
 * @param tooMany makes the error for more than a number of pages
 */
export async function* itemsOfPages(
  send: Send,
  tooMany: (maxPages: number) => Error,
  call: CallDescriptor & { pages: PagesDescriptor },
  input: Readonly<Record<string, unknown>> = {},
  { maxPages = defaultMaxPages, ...options }: PageOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  if (!(maxPages >= 1)) throw new RangeError("maxPages has to be at least 1");
  const pageSize = numberOr(input["pageSize"], call.pages.pageSize);
  const { page: name = "page" } = call.pages;
  const first = numberOr(input[name], 1);
  const size = pageSize === undefined ? {} : { pageSize };
  let seen = 0;
  for (let count = 0; count < maxPages; count++) {
    const answer = await send(call, { ...input, ...size, [name]: first + count }, options);
    const page = pageOf(answer, call.pages);
    seen += page.items.length;
    // Pages before the first one count for the total.
    const before = (first - 1) * (pageSize ?? 0);
    yield* page.items;
    if (isEnd(page, before + seen, pageSize)) return;
  }
  throw tooMany(maxPages);
}

/**
 * A page that is not full ends the query only where nothing better is known: a server may give out smaller pages than were
 * asked for.
 */
function isEnd({ items, total, isLast }: Page, seen: number, pageSize: number | undefined): boolean {
  if (items.length === 0 || isLast === true) return true;
  if (total !== undefined) return seen >= total;
  return isLast === undefined && pageSize !== undefined && items.length < pageSize;
}

function pageOf(answer: unknown, { list, total, isLast }: PagesDescriptor): Page {
  let holder: unknown = answer;
  for (const step of list.slice(0, -1)) holder = memberOf(holder, step);
  const items = Array.isArray(holder) ? holder : memberOf(holder, list.at(-1));
  const count = memberOf(holder, total) ?? memberOf(answer, total);
  const last = memberOf(holder, isLast);
  return {
    items: Array.isArray(items) ? items : [],
    total: typeof count === "number" ? count : undefined,
    isLast: typeof last === "boolean" ? last : undefined,
  };
}

function memberOf(value: unknown, name: string | undefined): unknown {
  return isObject(value) && typeof name === "string" ? value[name] : undefined;
}

function numberOr<T>(value: unknown, otherwise: T): number | T {
  return typeof value === "number" ? value : otherwise;
}
