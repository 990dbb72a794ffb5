import type { Site } from "../server/site.ts";
import type { ExchangeLog } from "./exchange-log.ts";

/** Where a running mock or proxy tells what its books hold. */
export const reportPath = "/__fulfillment/report";

/** The report of books as a page, beside the pages of a site. */
export function reportSite(exchangeLog: Pick<ExchangeLog, "report">, site?: Site): Site {
  return {
    async find(path) {
      if (path !== reportPath) return site?.find(path);
      const content = Buffer.from(`${JSON.stringify(exchangeLog.report(), null, 2)}\n`);
      return { mediaType: "application/json", content };
    },
  };
}
