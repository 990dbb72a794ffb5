package smoke

import com.fasterxml.jackson.module.kotlin.readValue
import java.io.File
import java.security.MessageDigest
import smoke.gateway.apis.GatewayApi
import smoke.gateway.models.GatewayServiceType
import smoke.glink.apis.OutboundOrdersApi
import smoke.glink.models.OutboundOrder
import smoke.kakaclo.apis.OrdersApi
import smoke.kakaclo.apis.RefundsApi
import smoke.kakaclo.models.DropshippingOrder
import smoke.qlink.models.WarehouseOrder

/**
 * Sends the documented order of each family through generated code, and prints each answer as a line of JSON.
 *
 * Arguments: origin of the server, folder with account.json and one payload per family.
 */
fun main(arguments: Array<String>) {
    val smoke = Smoke(arguments[0], File(arguments[1]))
    show("glink", smoke.logicalCall())
    show("glink-gateway", smoke.gatewayCall())
    show("qlink", smoke.qlinkCall())
    show("kakaclo", smoke.kakacloCall())
    show("kakaclo-orders", smoke.ordersQuery())
    show("kakaclo-refund", smoke.refundQuery())
}

private fun show(call: String, answer: String) = println("""{"call":"$call","answer":$answer}""")

private class Smoke(private val origin: String, private val inputs: File) {
    private val account = smoke.glink.infrastructure.Serializer.jacksonObjectMapper.readValue<Map<String, String>>(payload("account"))

    /** The logical path, as behind the proxy. */
    fun logicalCall(): String {
        val json = smoke.glink.infrastructure.Serializer.jacksonObjectMapper
        val order = json.readValue<OutboundOrder>(payload("glink"))
        return json.writeValueAsString(OutboundOrdersApi(origin).createOrder(order))
    }

    /** The production way: model, JSON, signature, form, model. */
    fun gatewayCall(): String {
        val json = smoke.gateway.infrastructure.Serializer.jacksonObjectMapper
        val bizData = json.writeValueAsString(json.readValue<smoke.gateway.models.OutboundOrder>(payload("glink-gateway")))
        val sign = hex("MD5", bizData + text("partnerKey"))
        val serviceType = GatewayServiceType.GLINK_CREATE_ORDER_NOTIFY
        return json.writeValueAsString(GatewayApi(origin).callGateway(text("partnerId"), serviceType, bizData, sign))
    }

    fun qlinkCall(): String {
        val json = smoke.qlink.infrastructure.Serializer.jacksonObjectMapper
        val order = json.readValue<WarehouseOrder>(payload("qlink"))
        // The client writes the model once more, to the same bytes.
        val content = json.writeValueAsString(order)
        val toSign = """{"appKey":${quoted(text("appKey"))},"content":${quoted(content)}}${text("appSecret")}"""
        val api = smoke.qlink.apis.OutboundOrdersApi(origin)
        return json.writeValueAsString(api.createOrder(text("appKey"), hex("SHA-1", toSign), order))
    }

    fun kakacloCall(): String {
        val json = smoke.kakaclo.infrastructure.Serializer.jacksonObjectMapper
        val api = OrdersApi(origin)
        api.accessTokenProvider = { text("accessToken") }
        return json.writeValueAsString(api.createOrder(json.readValue<DropshippingOrder>(payload("kakaclo"))))
    }

    /** A list in the query. */
    fun ordersQuery(): String {
        val json = smoke.kakaclo.infrastructure.Serializer.jacksonObjectMapper
        val query = json.readValue<Map<String, List<String>>>(payload("kakaclo-orders"))
        val api = OrdersApi(origin)
        api.accessTokenProvider = { text("accessToken") }
        return json.writeValueAsString(api.queryOrders(ids = query.getValue("ids")))
    }

    /** A parameter in the path. */
    fun refundQuery(): String {
        val json = smoke.kakaclo.infrastructure.Serializer.jacksonObjectMapper
        val path = json.readValue<Map<String, String>>(payload("kakaclo-refund"))
        val api = RefundsApi(origin)
        api.accessTokenProvider = { text("accessToken") }
        return json.writeValueAsString(api.queryRefund(path.getValue("id")))
    }

    private fun payload(name: String) = inputs.resolve("$name.json").readText()

    private fun text(name: String): String = account.getValue(name)

    /** A JSON string in which only quotes, backslashes and control characters are escaped, as in the string to sign. */
    private fun quoted(text: String) = text.map {
        when {
            it == '"' || it == '\\' -> "\\$it"
            it < ' ' -> "\\u%04x".format(it.code)
            else -> "$it"
        }
    }.joinToString("", "\"", "\"")

    private fun hex(algorithm: String, text: String) =
        MessageDigest.getInstance(algorithm).digest(text.toByteArray()).joinToString("") { "%02x".format(it) }
}
