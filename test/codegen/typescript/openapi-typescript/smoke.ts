// Types of openapi-typescript, calls by openapi-fetch.
import createClient from "openapi-fetch";
import { account, origin, read, seal, show, signed } from "../call";
import type { paths as Glink } from "./generated/glink";
import type { components, paths as Gateway } from "./generated/glink-gateway";
import type { paths as Kakaclo, components as KakacloSchemas } from "./generated/kakaclo";
import type { paths as Qlink, components as QlinkSchemas } from "./generated/qlink";

const order = read<components["schemas"]["OutboundOrder"]>("glink");
const logical = await createClient<Glink>({ baseUrl: origin }).POST("/glink/GLINK_CREATE_ORDER_NOTIFY", {
  body: order,
});
show("glink", logical.data);

const sealed = read<components["schemas"]["OutboundOrder"]>("glink-gateway");
const wire = await createClient<Gateway>({ baseUrl: origin }).POST("/gateway/api/glink", {
  body: seal("GLINK_CREATE_ORDER_NOTIFY", JSON.stringify(sealed)),
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
show("glink-gateway", wire.data);

const body = read<QlinkSchemas["schemas"]["WarehouseOrder"]>("qlink");
const header = signed(JSON.stringify(body));
const qlink = await createClient<Qlink>({ baseUrl: origin }).POST("/global-api/v1/warehouse/createOrder", {
  body,
  params: { header },
});
show("qlink", qlink.data);

const kakaclo = await createClient<Kakaclo>({ baseUrl: origin }).POST("/openapi/v2/order/orders", {
  body: read<KakacloSchemas["schemas"]["DropshippingOrder"]>("kakaclo"),
  headers: { Authorization: `Bearer ${account.accessToken}` },
});
show("kakaclo", kakaclo.data);
