package smoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import smoke.gateway.api.GatewayApi;
import smoke.gateway.model.GatewayServiceType;
import smoke.glink.api.OutboundOrdersApi;
import smoke.glink.model.OutboundOrder;
import smoke.kakaclo.api.OrdersApi;
import smoke.kakaclo.api.RefundsApi;
import smoke.kakaclo.model.DropshippingOrder;
import smoke.qlink.model.WarehouseOrder;

/**
 * Sends the documented order of each family through generated code, and prints each answer as a line of JSON.
 *
 * <p>Arguments: origin of the server, folder with account.json and one payload per family.
 */
public final class Smoke {
  private static final ObjectMapper JSON = smoke.gateway.ApiClient.createDefaultObjectMapper();
  private final String origin;
  private final Path inputs;
  private final Map<?, ?> account;

  private Smoke(String origin, Path inputs) throws Exception {
    this.origin = origin;
    this.inputs = inputs;
    this.account = JSON.readValue(Files.readString(inputs.resolve("account.json")), Map.class);
  }

  public static void main(String[] args) throws Exception {
    Smoke smoke = new Smoke(args[0], Path.of(args[1]));
    print("glink", smoke.logicalCall());
    print("glink-gateway", smoke.gatewayCall());
    print("qlink", smoke.qlinkCall());
    print("kakaclo", smoke.kakacloCall());
    print("kakaclo-orders", smoke.ordersQuery());
    print("kakaclo-refund", smoke.refundQuery());
  }

  /** The logical path, as behind the proxy. */
  private Object logicalCall() throws Exception {
    smoke.glink.ApiClient client = new smoke.glink.ApiClient();
    client.updateBaseUri(origin);
    OutboundOrder order = client.getObjectMapper().readValue(payload("glink"), OutboundOrder.class);
    return new OutboundOrdersApi(client).createOrder(order);
  }

  /** The production way: model, JSON, signature, form, model. */
  private Object gatewayCall() throws Exception {
    smoke.gateway.ApiClient client = new smoke.gateway.ApiClient();
    client.updateBaseUri(origin);
    smoke.gateway.model.OutboundOrder order =
        JSON.readValue(payload("glink-gateway"), smoke.gateway.model.OutboundOrder.class);
    String bizData = JSON.writeValueAsString(order);
    String sign = hex("MD5", bizData + text("partnerKey"));
    return new GatewayApi(client)
        .callGateway(text("partnerId"), GatewayServiceType.GLINK_CREATE_ORDER_NOTIFY, bizData, sign);
  }

  private Object qlinkCall() throws Exception {
    smoke.qlink.ApiClient client = new smoke.qlink.ApiClient();
    client.updateBaseUri(origin);
    ObjectMapper json = client.getObjectMapper();
    WarehouseOrder order = json.readValue(payload("qlink"), WarehouseOrder.class);
    String content = json.writeValueAsString(order);
    String toSign =
        "{\"appKey\":" + quoted(text("appKey")) + ",\"content\":" + quoted(content) + "}" + text("appSecret");
    return new smoke.qlink.api.OutboundOrdersApi(client)
        .createOrder(text("appKey"), hex("SHA-1", toSign), order, null, null, null, null, null, null);
  }

  private Object kakacloCall() throws Exception {
    smoke.kakaclo.ApiClient client = kakacloClient();
    DropshippingOrder order =
        client.getObjectMapper().readValue(payload("kakaclo"), DropshippingOrder.class);
    return new OrdersApi(client).createOrder(order);
  }

  /** A list in the query. */
  private Object ordersQuery() throws Exception {
    JsonNode query = JSON.readTree(payload("kakaclo-orders"));
    List<String> ids = Arrays.asList(JSON.treeToValue(query.get("ids"), String[].class));
    return new OrdersApi(kakacloClient()).queryOrders(null, null, null, null, ids, null, null);
  }

  /** A parameter in the path. */
  private Object refundQuery() throws Exception {
    JsonNode path = JSON.readTree(payload("kakaclo-refund"));
    return new RefundsApi(kakacloClient()).queryRefund(path.get("id").asText());
  }

  private smoke.kakaclo.ApiClient kakacloClient() {
    smoke.kakaclo.ApiClient client = new smoke.kakaclo.ApiClient();
    client.updateBaseUri(origin);
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + text("accessToken")));
    return client;
  }

  private String payload(String family) throws Exception {
    return Files.readString(inputs.resolve(family + ".json"));
  }

  private String text(String name) {
    return String.valueOf(account.get(name));
  }

  private static String quoted(String text) throws Exception {
    return JSON.writeValueAsString(text);
  }

  private static String hex(String algorithm, String text) throws Exception {
    byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder hex = new StringBuilder();
    for (byte one : digest) {
      hex.append(String.format("%02x", one));
    }
    return hex.toString();
  }

  private static void print(String call, Object answer) throws Exception {
    System.out.println(JSON.writeValueAsString(Map.of("call", call, "answer", answer)));
  }
}
