// Calls with parameters in their address.
import { account, origin, read, show } from "../call";
import { createClient } from "./generated/kakaclo/client";
import { queryOrders, queryRefund } from "./generated/kakaclo/sdk.gen";
import type { QueryOrdersData, QueryRefundData } from "./generated/kakaclo/types.gen";

const client = createClient({ baseUrl: origin, auth: () => account.accessToken });

const query = read<QueryOrdersData["query"]>("kakaclo-orders");
const orders = await queryOrders({ client, query, throwOnError: true });
show("kakaclo-orders", orders.data);

const path = read<QueryRefundData["path"]>("kakaclo-refund");
const refund = await queryRefund({ client, path, throwOnError: true });
show("kakaclo-refund", refund.data);
