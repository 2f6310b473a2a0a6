package dev.defrost.recipes.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What DynamoDB may answer, the same for the same seed and request number: items with attributes of every type, pages and errors. */
final class RandomAnswers implements Recorder.Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final long seed;

    RandomAnswers(long seed) {
        this.seed = seed;
    }

    @Override
    public JsonNode answer(int number, String operation, JsonNode request) {
        Random random = new Random(seed * 1_000_003 + number);
        if (random.nextInt(100) < 12 && !operation.startsWith("Batch")) {
            String error = List.of("ConditionalCheckFailedException", "ResourceNotFoundException", "ValidationException").get(random.nextInt(3));
            return JSON.valueToTree(Map.of("status", 400, "body", Map.of("__type", "com.amazonaws.dynamodb.v20120810#" + error, "message", "no")));
        }
        return JSON.valueToTree(Map.of("body", body(random, operation, number, request)));
    }

    private static Map<String, Object> body(Random random, String operation, int number, JsonNode request) {
        Map<String, Object> body = new LinkedHashMap<>();
        switch (operation) {
            case "GetItem" -> {
                if (random.nextInt(100) < 75) {
                    body.put("Item", random.nextInt(100) < 8 ? Map.of() : item(random));
                }
            }
            case "Query", "Scan" -> {
                List<Object> items = new ArrayList<>();
                int most = Math.min(3, request.path("Limit").asInt(3));
                for (int i = random.nextInt(most + 1); i > 0; i--) {
                    items.add(item(random));
                }
                if (request.path("Select").asText().equals("COUNT")) {
                    items.clear();
                } else {
                    body.put("Items", items);
                }
                body.put("Count", items.size());
                body.put("ScannedCount", items.size() + random.nextInt(2));
                if (random.nextInt(100) < 40 && number < 60) {
                    body.put("LastEvaluatedKey", Map.of("id", Map.of("S", "last" + number), "sk", Map.of("N", "5")));
                }
            }
            case "BatchGetItem" -> {
                body.put("Responses", Map.of("B", List.of(item(random), item(random))));
                body.put("UnprocessedKeys", Map.of());
            }
            case "BatchWriteItem" -> body.put("UnprocessedItems", Map.of());
            default -> {
                if (random.nextInt(100) < 60) {
                    body.put("Attributes", item(random));
                }
            }
        }
        return body;
    }

    private static Map<String, Object> item(Random random) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", Map.of("S", "x"));
        RandomValues.NAMES.stream().filter(name -> random.nextInt(100) < 65).forEach(name -> item.put(name, value(random, 2)));
        return item;
    }

    private static Map<String, Object> value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 6)) {
            case 0 -> Map.of("S", "text");
            case 1 -> Map.of("S", List.of("1", "0", "true", "12", "").get(random.nextInt(5)));
            case 2 -> Map.of("N", List.of("5", "-2.50", "100000000000000000000", "0.0000001").get(random.nextInt(4)));
            case 3 -> Map.of("BOOL", random.nextBoolean());
            case 4 -> Map.of("NULL", true);
            case 6 -> Map.of("SS", List.of("b", "a"));
            case 7 -> Map.of("NS", List.of("2", "1.50"));
            case 8 -> Map.of("BS", List.of("AQI=", "AwQ="));
            case 9 -> Map.of("B", "AQI=");
            case 10 -> Map.of("L", List.of(value(random, depth - 1), value(random, depth - 1)));
            case 11 -> Map.of("M", Map.of("k", value(random, depth - 1), "l", value(random, depth - 1)));
            default -> Map.of("N", "7");
        };
    }
}
