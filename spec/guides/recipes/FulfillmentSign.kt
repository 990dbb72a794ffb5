import java.security.MessageDigest

/** [bizData]: the JSON text, exactly as it is sent. */
fun glinkSign(bizData: String, partnerKey: String): String = hex("MD5", bizData + partnerKey)

/** [content]: the JSON text of the body, "" without one. [asObject]: how the warehouse reads it, normally false. */
fun qlinkSign(appKey: String, content: String, appSecret: String, asObject: Boolean = false): String {
    val value = if (asObject) content else quoted(content)
    val rest = if (content == "") "" else ",\"content\":$value"
    return hex("SHA-1", "{\"appKey\":" + quoted(appKey) + rest + "}" + appSecret)
}

private fun quoted(json: String): String {
    val escaped = json.replace("\\", "\\\\").replace("\"", "\\\"")
    return "\"" + escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "\""
}

private fun hex(algorithm: String, text: String): String {
    val hash = MessageDigest.getInstance(algorithm).digest(text.toByteArray())
    return hash.joinToString("") { "%02x".format(it) }
}
