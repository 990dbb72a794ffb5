import { requestOf } from "../helpers/clients.ts";

const json = (operationId: string, family?: string) => JSON.stringify(requestOf(operationId, family));

/** The names that the program imports. */
export const imports = "createGlinkClient, createKakacloClient, createQlinkClient";

/**
 * The body of an async function that calls `baseUrl` by all clients, and returns what came of each call and what hooks were
 * told, as JSON. It takes `more`, further options of the clients.
 */
export const program = `
  const told = [];
  const note = (name) => ({ call, attempt, status, outcome, requestId, responseBytes }) =>
    void told.push([name, call.operationId, attempt, status, outcome, requestId, responseBytes]);
  const hooks = { onRequest: note("request"), onResponse: note("response"), onRetry: note("retry"), onError: note("error") };
  const shared = { baseUrl, retry: { attempts: 2, baseDelayMs: 1 }, hooks, ...more };
  const glink = createGlinkClient({ partnerId: "P1", partnerKey: "key é", ...shared });
  const qlink = createQlinkClient({ appKey: "app", appSecret: "secret", ...shared });
  const kakaclo = createKakacloClient({ accessToken: "token", ...shared });
  const broken = createGlinkClient({ partnerId: "P1", partnerKey: "k", ...shared, baseUrl: "http://127.0.0.1:9", retry: 0 });
  const ended = new AbortController();
  ended.abort();
  const calls = [
    () => glink.queryOrders(${json("queryOrders")}),
    () => glink.cancelOrder(${json("cancelOrder")}),
    () => glink.queryOwner(${json("queryOwner")}),
    () => qlink.getOrder(${json("getOrder", "qlink")}),
    () => kakaclo.createOrder(${json("createOrder", "kakaclo")}),
    () => kakaclo.queryWarehouses(),
    () => broken.queryOrders(${json("queryOrders")}),
    () => glink.queryOrders(${json("queryOrders")}, { signal: ended.signal }),
  ];
  const ends = [];
  for (const call of calls) {
    ends.push(await call().then(
      (answer) => ({ answer, exact: typeof answer.orderId }),
      ({ name, operationId, status, requestId, code }) => ({ name, operationId, status, requestId, code }),
    ));
  }
  return JSON.stringify({ ends, told }, (_, value) => (typeof value === "bigint" ? String(value) + "n" : value));`;
