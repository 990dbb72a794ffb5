"""Sends the documented order of each family through generated code, and prints each answer as a line of JSON.

Arguments: origin of the server, folder with account.json and one payload per family.
"""

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import gateway
import gateway.api.gateway.call_gateway as call_gateway
import glink
import glink.api.outbound_orders.create_order as create_glink_order
import kakaclo
import kakaclo.api.orders.create_order as create_kakaclo_order
import kakaclo.api.orders.query_orders as query_orders
import kakaclo.api.refunds.query_refund as query_refund
import qlink
import qlink.api.outbound_orders.create_order as create_qlink_order
from gateway.models import GatewayCall, GatewayServiceType
from gateway.models import OutboundOrder as BusinessOrder
from glink.models import OutboundOrder
from kakaclo.models import DropshippingOrder
from qlink.models import WarehouseOrder

origin, inputs = sys.argv[1], Path(sys.argv[2])
account: dict[str, str] = json.loads((inputs / "account.json").read_text("utf-8"))


def payload(family: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((inputs / f"{family}.json").read_text("utf-8"))
    return value


def compact(value: object) -> str:
    """JSON as httpx writes it, so that what is signed is what is sent."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def logical_call() -> Any:
    """The logical path, as behind the proxy."""
    return create_glink_order.sync(client=glink.Client(origin), body=OutboundOrder.from_dict(payload("glink")))


def gateway_call() -> Any:
    """The production way: model, JSON, signature, form, model."""
    biz_data = compact(BusinessOrder.from_dict(payload("glink-gateway")).to_dict())
    call = GatewayCall(
        partner_id=account["partnerId"],
        service_type=GatewayServiceType.GLINK_CREATE_ORDER_NOTIFY,
        biz_data=biz_data,
        sign=hashlib.md5((biz_data + account["partnerKey"]).encode()).hexdigest(),
    )
    return call_gateway.sync(client=gateway.Client(origin), body=call)


def qlink_call() -> Any:
    order = WarehouseOrder.from_dict(payload("qlink"))
    to_sign = compact({"appKey": account["appKey"], "content": compact(order.to_dict())}) + account["appSecret"]
    sign = hashlib.sha1(to_sign.encode()).hexdigest()
    return create_qlink_order.sync(
        client=qlink.Client(origin), body=order, app_key=account["appKey"], sign=sign
    )


def kakaclo_call() -> Any:
    client = kakaclo.AuthenticatedClient(origin, token=account["accessToken"])
    return create_kakaclo_order.sync(client=client, body=DropshippingOrder.from_dict(payload("kakaclo")))


def orders_query() -> Any:
    """A list in the query. The generated call would repeat its name, so the list is one text with commas."""
    client = kakaclo.AuthenticatedClient(origin, token=account["accessToken"])
    return query_orders.sync(client=client, ids=[",".join(payload("kakaclo-orders")["ids"])])


def refund_query() -> Any:
    """A parameter in the path."""
    client = kakaclo.AuthenticatedClient(origin, token=account["accessToken"])
    return query_refund.sync(client=client, **payload("kakaclo-refund"))


for call, answer in {
    "glink": logical_call(),
    "glink-gateway": gateway_call(),
    "qlink": qlink_call(),
    "kakaclo": kakaclo_call(),
    "kakaclo-orders": orders_query(),
    "kakaclo-refund": refund_query(),
}.items():
    print(json.dumps({"call": call, "answer": answer.to_dict()}))
