import { glinkGateway } from "../../generated/servers/glink.ts";
import { reportPath } from "../exchanges/report-site.ts";

/** Where the servers of `npm start` are found, one line each. What each of them answers stands on its first page. */
export function addressLines(mock: string, sandbox: string): string[] {
  const [mockUrl, sandboxUrl] = [mock, sandbox].map((origin) =>
    origin.replace("//127.0.0.1:", "//localhost:"),
  );
  return [
    `index   ${mockUrl}/`,
    `docs    ${mockUrl}/docs/glink, ${mockUrl}/docs/qlink, ${mockUrl}/docs/kakaclo`,
    `mock    ${mockUrl}${glinkGateway.path}, and every path of the contract`,
    `sandbox ${sandboxUrl}/`,
    `report  ${mockUrl}${reportPath}, ${sandboxUrl}${reportPath}`,
    "Ready. Stop with Ctrl-C.",
  ];
}
