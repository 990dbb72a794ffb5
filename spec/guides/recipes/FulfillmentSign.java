import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

public final class FulfillmentSign {
  /** bizData: the JSON text, exactly as it is sent. */
  public static String glink(String bizData, String partnerKey) throws Exception {
    return hex("MD5", bizData + partnerKey);
  }

  /** content: the JSON text of the body, "" without one. asObject: how the warehouse reads it, normally false. */
  public static String qlink(String appKey, String content, String appSecret, boolean asObject) throws Exception {
    String value = asObject ? content : quoted(content);
    String rest = content.isEmpty() ? "" : ",\"content\":" + value;
    return hex("SHA-1", "{\"appKey\":" + quoted(appKey) + rest + "}" + appSecret);
  }

  private static String quoted(String json) {
    return '"' + json.replace("\\", "\\\\").replace("\"", "\\\"")
        .replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
  }

  private static String hex(String algorithm, String text) throws Exception {
    byte[] hash = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
    return String.format("%0" + 2 * hash.length + "x", new BigInteger(1, hash));
  }
}
