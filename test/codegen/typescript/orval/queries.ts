// Calls with parameters in their address.
import { account, read, show } from "../call";
import { type QueryOrdersParams, queryOrders, queryRefund } from "./generated/kakaclo";

const headers = { Authorization: `Bearer ${account.accessToken}` };

const orders = await queryOrders(read<QueryOrdersParams>("kakaclo-orders"), { headers });
show("kakaclo-orders", orders.data);

const { id } = read<{ id: string }>("kakaclo-refund");
const refund = await queryRefund(id, { headers });
show("kakaclo-refund", refund.data);
