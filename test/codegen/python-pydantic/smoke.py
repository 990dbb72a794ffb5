"""Sends the documented order of each family through generated code, and prints each answer as a line of JSON.

Arguments: origin of the server, folder with account.json and one payload per family.
"""

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import gateway
import glink
import kakaclo
import qlink
from gateway.models.gateway_service_type import GatewayServiceType
from gateway.models.outbound_order import OutboundOrder as BusinessOrder
from glink.models.outbound_order import OutboundOrder
from kakaclo.models.dropshipping_order import DropshippingOrder
from qlink.models.warehouse_order import WarehouseOrder

origin, inputs = sys.argv[1], Path(sys.argv[2])
account: dict[str, str] = json.loads((inputs / "account.json").read_text("utf-8"))


def payload(family: str) -> str:
    return (inputs / f"{family}.json").read_text("utf-8")


def parsed(model: Any, family: str) -> Any:
    """A model with the members that the payload has. `from_json` would set the others of any type to None."""
    return model.model_validate_json(payload(family))


def logical_call() -> Any:
    """The logical path, as behind the proxy."""
    client = glink.ApiClient(glink.Configuration(host=origin))
    return glink.OutboundOrdersApi(client).create_order(parsed(OutboundOrder, "glink"))


def gateway_call() -> Any:
    """The production way: model, JSON, signature, form, model."""
    biz_data = json.dumps(parsed(BusinessOrder, "glink-gateway").to_dict(), ensure_ascii=False)
    client = gateway.ApiClient(gateway.Configuration(host=origin))
    return gateway.GatewayApi(client).call_gateway(
        partner_id=account["partnerId"],
        service_type=GatewayServiceType.GLINK_CREATE_ORDER_NOTIFY,
        biz_data=biz_data,
        sign=hashlib.md5((biz_data + account["partnerKey"]).encode()).hexdigest(),
    )


def qlink_call() -> Any:
    client = qlink.ApiClient(qlink.Configuration(host=origin))
    order = parsed(WarehouseOrder, "qlink")
    # As the generated client writes it, so that what is signed is what is sent.
    content = json.dumps(order.to_dict())
    values = {"appKey": account["appKey"], "content": content}
    to_sign = json.dumps(values, ensure_ascii=False, separators=(",", ":")) + account["appSecret"]
    sign = hashlib.sha1(to_sign.encode()).hexdigest()
    return qlink.OutboundOrdersApi(client).create_order(account["appKey"], sign, order)


def kakaclo_client() -> kakaclo.ApiClient:
    return kakaclo.ApiClient(kakaclo.Configuration(host=origin, access_token=account["accessToken"]))


def kakaclo_call() -> Any:
    return kakaclo.OrdersApi(kakaclo_client()).create_order(parsed(DropshippingOrder, "kakaclo"))


def orders_query() -> Any:
    """A list in the query."""
    return kakaclo.OrdersApi(kakaclo_client()).query_orders(**json.loads(payload("kakaclo-orders")))


def refund_query() -> Any:
    """A parameter in the path."""
    return kakaclo.RefundsApi(kakaclo_client()).query_refund(**json.loads(payload("kakaclo-refund")))


for call, answer in {
    "glink": logical_call(),
    "glink-gateway": gateway_call(),
    "qlink": qlink_call(),
    "kakaclo": kakaclo_call(),
    "kakaclo-orders": orders_query(),
    "kakaclo-refund": refund_query(),
}.items():
    print(json.dumps({"call": call, "answer": answer.to_dict()}))
