package dev.defrost.recipes.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A DynamoDB endpoint on the loopback interface that writes down the requests and gives canned answers, in turn. */
final class Recorder implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private final HttpServer server;
    private final Answers answers;
    private final List<String> requests = new ArrayList<>();

    /** What the endpoint answers: {@code {"status": 200, "body": {..}}}, each part of it may be missing. */
    interface Answers {
        JsonNode answer(int number, String operation, JsonNode request);
    }

    Recorder(Answers answers) throws IOException {
        this.answers = answers;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The requests as operation and canonical JSON. */
    List<String> requests() {
        return requests;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String operation = target.substring(target.indexOf('.') + 1);
        JsonNode response = answers.answer(requests.size(), operation, body);
        requests.add(operation + " "
                + JSON.writeValueAsString(JSON.treeToValue(body, Object.class)));
        byte[] bytes = (response.has("body") ? hashed(response.get("body")) : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.getResponseHeaders().set("x-amzn-RequestId", "1");
        exchange.sendResponseHeaders(response.path("status").asInt(200), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /**
     * The order of attributes in a response means nothing, but SDK v1 shows that of a hash map and SDK v2 that of the
     * response.
     */
    private static String hashed(JsonNode body) throws IOException {
        return new ObjectMapper().writeValueAsString(hashed(JSON.treeToValue(body, Object.class)));
    }

    private static Object hashed(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> hashed = new HashMap<>();
            map.forEach((key, element) -> hashed.put(key, hashed(element)));
            return hashed;
        }
        return value instanceof List<?> list ? list.stream().map(Recorder::hashed).toList() : value;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
