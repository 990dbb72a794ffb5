// Calls with parameters in their address.
import createClient from "openapi-fetch";
import { account, origin, read, show } from "../call";
import type { operations, paths } from "./generated/kakaclo";

const client = createClient<paths>({
  baseUrl: origin,
  headers: { Authorization: `Bearer ${account.accessToken}` },
  querySerializer: { array: { style: "form", explode: false } },
});

const query = read<operations["queryOrders"]["parameters"]["query"]>("kakaclo-orders");
const orders = await client.GET("/openapi/v2/order/orders", { params: { query } });
show("kakaclo-orders", orders.data);

const path = read<operations["queryRefund"]["parameters"]["path"]>("kakaclo-refund");
const refund = await client.GET("/openapi/v2/order/orders/refund/{id}", { params: { path } });
show("kakaclo-refund", refund.data);
