import { glinkGateway } from "../../generated/servers/glink.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { type Address, withIndex } from "../server/index-page.ts";
import type { Site } from "../server/site.ts";
import type { ExchangeLog } from "./exchange-log.ts";

/** Where a running mock or proxy tells what came through it. */
export const reportPath = "/__fulfillment/report";

/** What the pages of a server with a log are made of. */
export type ReportSiteOptions = {
  /** What the server is, on its first page. */
  title: string;
  operations: readonly OperationDescriptor[];
  /** Path of GLINK's gateway. Default: that of production. */
  gatewayPath?: string;
  exchangeLog?: Pick<ExchangeLog, "report">;
  /** Further addresses for the first page. */
  addresses?: readonly Address[];
  /** Further pages; its first page goes before the one that is made here. */
  site?: Site;
};

/** The pages of a server with a log: the report, and a first page that names all addresses. */
export function reportSite({ title, exchangeLog, addresses = [], site, ...calls }: ReportSiteOptions): Site {
  const report = exchangeLog
    ? [{ method: "GET", path: reportPath, is: "what came through so far", isPage: true }]
    : [];
  const pages: Site = {
    async find(path) {
      if (path !== reportPath || !exchangeLog) return site?.find(path);
      const content = Buffer.from(`${JSON.stringify(exchangeLog.report(), null, 2)}\n`);
      return { mediaType: "application/json", content };
    },
  };
  return withIndex({ title, addresses: [...report, ...addresses, ...callAddresses(calls)] }, pages);
}

function callAddresses({
  operations,
  gatewayPath = glinkGateway.path,
}: Pick<ReportSiteOptions, "operations" | "gatewayPath">): Address[] {
  const calls = operations.flatMap((operation) => {
    const { direction, method, path } = operation;
    return direction === "call" && path !== null ? [{ method, path, is: fullName(operation) }] : [];
  });
  const hasGateway = operations.some(({ serviceType }) => serviceType !== null);
  const gateway = { method: "POST", path: gatewayPath, is: "GLINK's gateway, where calls come signed" };
  return hasGateway ? [gateway, ...calls] : calls;
}
