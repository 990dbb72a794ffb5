// Types and calls of orval.
import { account, read, seal, show, signed } from "../call";
import { createOrder as createGlinkOrder, type OutboundOrder } from "./generated/glink";
import { type OutboundOrder as BusinessOrder, callGateway } from "./generated/glink-gateway";
import { createOrder as createKakacloOrder, type DropshippingOrder } from "./generated/kakaclo";
import { createOrder as createQlinkOrder, type WarehouseOrder } from "./generated/qlink";

const order = read<OutboundOrder>("glink");
show("glink", (await createGlinkOrder(order)).data);

const sealed = seal("GLINK_CREATE_ORDER_NOTIFY", JSON.stringify(read<BusinessOrder>("glink-gateway")));
show("glink-gateway", (await callGateway(sealed)).data);

const body = read<WarehouseOrder>("qlink");
show("qlink", (await createQlinkOrder(body, { headers: signed(JSON.stringify(body)) })).data);

const headers = { Authorization: `Bearer ${account.accessToken}` };
show("kakaclo", (await createKakacloOrder(read<DropshippingOrder>("kakaclo"), { headers })).data);
