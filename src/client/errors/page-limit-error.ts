import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/** `pages()` has read `maxPages` pages, and there are more. All items of the pages read were delivered. */
export class PageLimitError extends FulfillmentError {
  override readonly name = "PageLimitError";
  /** The number of pages read. */
  declare readonly maxPages: number;

  constructor(maxPages: number, context: FailureContext) {
    super(`there are more than ${maxPages} pages; raise maxPages to read on`, context);
    this.maxPages = maxPages;
  }
}
