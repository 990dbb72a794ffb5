// Types and calls of @hey-api/openapi-ts.
import { account, origin, read, seal, show, signed } from "../call";
import { createClient as glinkClient } from "./generated/glink/client";
import { createOrder as createGlinkOrder } from "./generated/glink/sdk.gen";
import type { OutboundOrder } from "./generated/glink/types.gen";
import { createClient as gatewayClient } from "./generated/glink-gateway/client";
import { callGateway } from "./generated/glink-gateway/sdk.gen";
import type { OutboundOrder as BusinessOrder } from "./generated/glink-gateway/types.gen";
import { createClient as kakacloClient } from "./generated/kakaclo/client";
import { createOrder as createKakacloOrder } from "./generated/kakaclo/sdk.gen";
import type { DropshippingOrder } from "./generated/kakaclo/types.gen";
import { createClient as qlinkClient } from "./generated/qlink/client";
import { createOrder as createQlinkOrder } from "./generated/qlink/sdk.gen";
import type { WarehouseOrder } from "./generated/qlink/types.gen";

const order = read<OutboundOrder>("glink");
const logical = await createGlinkOrder({
  client: glinkClient({ baseUrl: origin }),
  body: order,
  throwOnError: true,
});
show("glink", logical.data);

const sealed = read<BusinessOrder>("glink-gateway");
const wire = await callGateway({
  client: gatewayClient({ baseUrl: origin }),
  body: seal("GLINK_CREATE_ORDER_NOTIFY", JSON.stringify(sealed)),
  throwOnError: true,
});
show("glink-gateway", wire.data);

const body = read<WarehouseOrder>("qlink");
const headers = signed(JSON.stringify(body));
const qlink = await createQlinkOrder({
  client: qlinkClient({ baseUrl: origin }),
  body,
  headers,
  throwOnError: true,
});
show("qlink", qlink.data);

const kakaclo = await createKakacloOrder({
  client: kakacloClient({ baseUrl: origin, auth: () => account.accessToken }),
  body: read<DropshippingOrder>("kakaclo"),
  throwOnError: true,
});
show("kakaclo", kakaclo.data);
