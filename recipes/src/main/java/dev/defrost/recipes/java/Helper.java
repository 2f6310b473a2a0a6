package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.definitions.documentapi.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the small class of conversions that a package of migrated code needs: only the methods that are called. */
final class Helper {
    static final String NAME = "ItemValues";
    private static final String FIRST = "private " + NAME + "()";
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^    (?:private )?static (?:final class (\\w+) |(?!final class)[^(=]*?(\\w+)\\()");
    private static final Pattern CALLED = Pattern.compile("\\b([a-zA-Z]\\w*)\\b");
    private static final String TEMPLATE = read();
    private static final Set<String> CLASSES = Pattern.compile("static final class (\\w+) ").matcher(TEMPLATE).results()
            .map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> IMPORTS = Map.ofEntries(
            v2("core.SdkBytes"), v2("core.exception.SdkClientException"), v2("services.dynamodb.DynamoDbClient"), v2("services.dynamodb.waiters.DynamoDbWaiter"),
            v2("services.dynamodb.model.AttributeValue"), v2("services.dynamodb.model.GetItemResponse"),
            v2("services.dynamodb.model.PutItemResponse"), v2("services.dynamodb.model.UpdateItemResponse"),
            v2("services.dynamodb.model.DeleteItemResponse"), v2("services.dynamodb.model.PutRequest"),
            v2("services.dynamodb.model.WriteRequest"), v2("services.dynamodb.model.QueryRequest"),
            v2("services.dynamodb.model.QueryResponse"), v2("services.dynamodb.model.ScanRequest"),
            v2("services.dynamodb.model.ScanResponse"), v2("services.dynamodb.paginators.QueryIterable"),
            v2("services.dynamodb.paginators.ScanIterable"), v2("core.SdkField"), v2("core.SdkPojo"),
            v2("core.util.SdkAutoConstructList"), v2("core.util.SdkAutoConstructMap"), v2("services.dynamodb.model.DescribeTableRequest"),
            v2("services.dynamodb.model.TableDescription"), v2("services.dynamodb.model.GlobalSecondaryIndexDescription"),
            v2("services.dynamodb.model.TableStatus"), v2("services.dynamodb.model.IndexStatus"),
            v2("services.dynamodb.model.ResourceNotFoundException"), v2("services.dynamodb.model.ListTablesRequest"),
            v2("services.dynamodb.model.ListTablesResponse"), v2("services.dynamodb.paginators.ListTablesIterable"),
            v2("core.waiters.WaiterOverrideConfiguration"),
            v2("services.dynamodb.model.Capacity"), v2("services.dynamodb.model.ConsumedCapacity"),
            v2("retries.api.BackoffStrategy"), v2("protocols.jsoncore.JsonNode"));
    private static final List<String> JDK = List.of("java.io.UncheckedIOException", "java.math.BigDecimal", "java.math.BigInteger", "java.nio.ByteBuffer",
            "java.time.Duration", "java.time.Instant", "java.util.ArrayList", "java.util.Arrays", "java.util.Date", "java.util.HashMap",
            "java.util.Iterator", "java.util.NoSuchElementException", "java.util.Base64", "java.util.Collection", "java.util.Collections",
            "java.util.LinkedHashMap", "java.util.LinkedHashSet", "java.util.List", "java.util.Map", "java.util.Set",
            "java.util.StringJoiner", "java.util.function.Function");

    private Helper() {}

    private static Map.Entry<String, String> v2(String name) {
        return Map.entry(name.substring(name.lastIndexOf('.') + 1), "software.amazon.awssdk." + name);
    }

    /** Whether the helper has a method that takes the place of a method without arguments. */
    static boolean isUnary(String type, String method) {
        return DocumentApi.bundled().overloads(type, method).stream().map(Member::form)
                .anyMatch(("{h}." + method + "({this})")::equals);
    }

    /** The class for a package with the given methods and what they need, in the order of the template. */
    static String text(String packageName, Collection<String> methods) {
        List<String> chunks = chunks();
        Set<String> wanted = new TreeSet<>();
        Deque<String> todo = new ArrayDeque<>(methods);
        while (!todo.isEmpty()) {
            String name = todo.pop();
            if (wanted.add(name)) {
                chunks.stream().filter(c -> name.equals(declared(c))).forEach(c -> addCalled(c, todo));
            }
        }
        StringBuilder body = new StringBuilder(TEMPLATE.substring(0, TEMPLATE.indexOf("\n\n", TEMPLATE.indexOf(FIRST)) + 1));
        chunks.stream().filter(c -> wanted.contains(declared(c))).forEach(c -> body.append('\n').append(c).append('\n'));
        body.append("}\n");
        String header = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        return header + imports(body.toString()) + "\n" + body;
    }

    /** Whether a class of the helper's name was made by this program. */
    static boolean isOwn(String text) {
        return text.contains(TEMPLATE.substring(0, TEMPLATE.indexOf('\n')));
    }

    /** The methods that an existing helper class has. */
    static List<String> methods(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = DECLARED.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return names;
    }

    /** The methods and classes of the helper that a part of it names. */
    private static void addCalled(String chunk, Deque<String> todo) {
        Matcher matcher = CALLED.matcher(chunk);
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean call = matcher.end() < chunk.length() && chunk.charAt(matcher.end()) == '(';
            boolean own = matcher.start() == 0 || chunk.charAt(matcher.start() - 1) != '.';
            if ((call || CLASSES.contains(name)) && own) {
                todo.add(name);
            }
        }
    }

    private static String imports(String body) {
        List<String> names = new ArrayList<>(JDK);
        names.addAll(IMPORTS.values());
        return names.stream().filter(n ->
                Pattern.compile("\\b" + n.substring(n.lastIndexOf('.') + 1) + "\\b").matcher(body).find())
                .sorted().map(n -> "import " + n + ";\n").reduce("", String::concat);
    }

    private static List<String> chunks() {
        String members = TEMPLATE.substring(TEMPLATE.indexOf("\n\n", TEMPLATE.indexOf(FIRST)) + 2, TEMPLATE.lastIndexOf("}"));
        List<String> chunks = new ArrayList<>();
        for (String chunk : members.split("(?<=\n    })\n\n")) {
            chunks.add(chunk.stripTrailing());
        }
        return chunks;
    }

    private static String declared(String chunk) {
        Matcher matcher = DECLARED.matcher(chunk);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private static String read() {
        try (InputStream in = Helper.class.getResourceAsStream("ItemValues.java.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
