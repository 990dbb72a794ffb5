import hashlib
import json


def glink_sign(biz_data: str, partner_key: str) -> str:
    """biz_data: the JSON text, exactly as it is sent."""
    return hashlib.md5((biz_data + partner_key).encode("utf-8")).hexdigest()


def qlink_sign(app_key: str, content: str, app_secret: str, as_object: bool = False) -> str:
    """content: the JSON text of the body, "" without one. as_object: how the warehouse reads it."""
    value = content if as_object else _quoted(content)
    rest = ',"content":' + value if content else ""
    text = '{"appKey":' + _quoted(app_key) + rest + "}" + app_secret
    return hashlib.sha1(text.encode("utf-8")).hexdigest()


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
