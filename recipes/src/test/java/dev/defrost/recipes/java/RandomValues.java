package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.definitions.documentapi.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Expressions of the Document API, made at random out of the members that the facts call migrated. */
final class RandomValues {
    static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<String> SCALARS = List.of("\"text\"", "\"12\"", "\"\\u00e9 \\\" x\"", "5", "-7L", "2.5", "1e20", "0.1f",
            "true", "false", "(short) 3", "new BigDecimal(\"1E+5\")", "new BigDecimal(\"3.140\")", "new BigInteger(\"12345678901234567890\")");
    private static final List<String> NUMBERS = List.of("5", "7L", "2.5", "1e20", "0.1f", "new BigDecimal(\"1E+5\")", "new BigDecimal(\"3.140\")",
            "new BigInteger(\"12345678901234567890\")");
    private static final List<String> JSON = List.of("{}", "{\"a\": 1, \"b\": [true, null, \"x\"]}", "{\"n\": 1.50, \"o\": {\"p\": -3}}");
    private static final Set<String> MAPS = Set.of("Item", "ValueMap", "NameMap");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The migrated overloads of the methods with these names. */
    static List<Member> members(String type, Set<String> names) {
        return DocumentApi.bundled().members().stream().filter(m -> m.type().equals(type) && names.contains(m.name()) && m.kept() == null).toList();
    }

    /** A call of a member on a receiver. */
    String call(String receiver, Member member) {
        String arguments = arguments(member);
        return receiver + "." + member.name() + "(" + (member.type().equals("Item") ? plain(arguments) : arguments) + ")";
    }

    /** Without exponents: an item that has not been stored knows how numbers were written, see the assumption values-as-given. */
    private static String plain(String arguments) {
        return arguments.replaceAll("1e[12]0", "1e6").replace("1E+5", "100000");
    }

    String arguments(Member member) {
        boolean key = !MAPS.contains(member.type()) || member.name().contains("Key");
        StringJoiner arguments = new StringJoiner(", ");
        List<String> types = member.parameters();
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        for (int i = 0; i < types.size(); i++) {
            boolean named = types.get(i).equals("String") && i + 1 < types.size() && types.get(i + 1).startsWith("Object");
            if (types.get(i).endsWith("...")) {
                String element = types.get(i).replace("...", "");
                int count = element.equals("KeyAttribute") ? 1 + below(2) : member.name().contains("Range") ? 2 : 1 + below(3);
                for (int n = 0; n < count; n++) {
                    String given = element.equals("KeyAttribute") ? keyAttribute(n) : element.endsWith("Key") || element.equals("String") ? argument(element, member)
                            : holdsName(element) ? named(element, names.remove(0)) : key && element.equals("Object") && member.name().contains("Key") ? keyValue()
                            : argument(element, member);
                    // An item does not take equal elements, and an addition no elements of different types.
                    if (n == 0 || !member.name().contains("Elements") && !(member.type().equals("Item") && arguments.toString().contains(given))) {
                        arguments.add(given);
                    }
                }
            } else if (named && key) {
                arguments.add(i == 0 ? "\"id\"" : "\"sk\"");
            } else if (types.get(i).equals("String") && member.name().endsWith("KeysToDelete") || member.name().endsWith("RangeKeys") && types.get(i).equals("String")) {
                arguments.add(i == 0 ? "\"id\"" : "\"sk\"");
            } else if (types.get(i).equals("Object") && key && i > 0 && types.get(i - 1).equals("String")) {
                arguments.add(keyValue());
            } else if (types.get(i).equals("Map") && !MAPS.contains(member.type())) {
                boolean values = member.name().equals("withValueMap") || types.subList(0, i).contains("Map");
                arguments.add(values ? valueMap() : !member.name().startsWith("with") && chance(20) ? "null" : nameMap());
            } else {
                arguments.add(argument(types.get(i), member));
            }
        }
        return arguments.toString();
    }

    private static boolean holdsName(String type) {
        return Set.of("Expected", "AttributeUpdate", "QueryFilter", "ScanFilter").contains(type);
    }

    private String keyValue() {
        return any(List.of("\"x\"", "\"y\" + 1", "17", "new BigDecimal(\"2.50\")", "9L", "KEY", "said(\"k\")"));
    }

    private String keyAttribute(int number) {
        return "new KeyAttribute(" + (number == 0 ? "\"id\"" : "\"sk\"") + ", " + keyValue() + ")";
    }

    String name() {
        return "\"" + any(NAMES) + "\"";
    }

    /** An expression of a parameter's type. */
    private String argument(String type, Member member) {
        String method = member.name();
        return switch (type) {
            case "String" -> method.contains("JSON") && member.parameters().size() == 2 && !member.parameters().get(0).equals(type) ? json() : string(member);
            case "int", "Integer" -> chance(15) ? "said(3)" : String.valueOf(1 + below(4));
            case "short" -> "(short) " + below(50);
            case "long", "Long" -> below(1000) + "L";
            case "float" -> any(List.of("1.5f", "0.1f", "1e10f"));
            case "double" -> any(List.of("2.25", "1e20", "-0.001"));
            case "boolean", "Boolean" -> String.valueOf(random.nextBoolean());
            case "BigDecimal" -> "new BigDecimal(\"" + any(List.of("1E+5", "3.140", "-7")) + "\")";
            case "BigInteger" -> "new BigInteger(\"123456789012345678901\")";
            case "Number" -> any(NUMBERS);
            case "byte[]" -> "new byte[] {1, " + below(100) + "}";
            case "ByteBuffer" -> "ByteBuffer.wrap(new byte[] {2, " + below(100) + "})";
            case "Object" -> value(2);
            case "Set" -> set(method);
            case "List" -> list(2);
            case "Map" -> map(2);
            case "PrimaryKey" -> primaryKey();
            case "KeyAttribute" -> keyAttribute(0);
            case "RangeKeyCondition" -> named(type, "sk");
            case "Item" -> item();
            case "Class" -> any(List.of("Integer", "Long", "BigDecimal", "Double", "BigInteger")) + ".class";
            case "ReturnValue" -> "ReturnValue." + any(List.of("ALL_OLD", "ALL_NEW", "NONE"));
            case "ReturnConsumedCapacity" -> "ReturnConsumedCapacity." + any(List.of("TOTAL", "INDEXES", "NONE"));
            case "ReturnItemCollectionMetrics" -> "ReturnItemCollectionMetrics." + any(List.of("SIZE", "NONE"));
            case "Select" -> "Select." + any(List.of("ALL_ATTRIBUTES", "COUNT"));
            case "ConditionalOperator" -> "ConditionalOperator." + any(List.of("AND", "OR"));
            default -> type.endsWith("ExpressionSpec") ? new RandomExpressions(this).spec(type, false) : type.endsWith("Spec") ? spec(type) : named(type, any(NAMES));
        };
    }

    private String string(Member member) {
        return switch (member.name()) {
            case "withReturnValues" -> "\"ALL_OLD\"";
            case "withReturnConsumedCapacity" -> "\"TOTAL\"";
            case "withReturnItemCollectionMetrics" -> "\"SIZE\"";
            default -> MAPS.contains(member.type()) || chance(70) ? name() : any(List.of("WORD", "\"#a = :a\"", "\"a, \" + WORD", "said(\"e\")"));
        };
    }

    private String json() {
        return "\"" + any(JSON).replace("\"", "\\\"") + "\"";
    }

    /** A value of any type that an item can hold. */
    String value(int depth) {
        return switch (below(depth > 0 ? 11 : 7)) {
            case 7 -> list(depth);
            case 8 -> map(depth);
            case 9 -> set(any(List.of("String", "Number")));
            case 10 -> any(List.of("new byte[] {1, 2}", "ByteBuffer.wrap(new byte[] {3})"));
            case 6 -> any(List.of("WORD", "KEY", "OBJECT", "said(\"v\")", "said(4)"));
            default -> any(SCALARS);
        };
    }

    private String list(int depth) {
        return "Arrays.asList(" + values(depth, 1 + below(3)) + ")";
    }

    private String values(int depth, int count) {
        return java.util.stream.IntStream.range(0, count).mapToObj(i -> value(depth - 1)).collect(Collectors.joining(", "));
    }

    private String map(int depth) {
        String one = "Collections.singletonMap(" + name() + ", " + value(depth - 1) + ")";
        return chance(50) ? one : "Map.of(\"k\", " + value(depth - 1) + ", \"l\", " + value(depth - 1) + ")";
    }

    private String set(String method) {
        Set<String> elements = new LinkedHashSet<>();
        for (int i = 0; i <= below(3); i++) {
            elements.add(method.contains("String") ? name() : method.contains("BigDecimal") || method.equals("withNumberSet") ? "new BigDecimal(\"" + i + ".50\")"
                    : method.contains("Number") ? String.valueOf(below(100)) : method.contains("ByteBuffer") ? "ByteBuffer.wrap(new byte[] {" + i + "})"
                    : "new byte[] {" + i + "}");
        }
        return "new LinkedHashSet<>(Arrays.asList(" + String.join(", ", elements) + "))";
    }

    private String primaryKey() {
        return switch (below(5)) {
            case 4 -> "new PrimaryKey().addComponents(" + keyAttribute(0) + ", " + keyAttribute(1) + ")";
            case 0 -> "new PrimaryKey(\"id\", " + keyValue() + ")";
            case 1 -> "new PrimaryKey(\"id\", " + keyValue() + ", \"sk\", " + keyValue() + ")";
            case 2 -> "new PrimaryKey().addComponent(\"id\", " + keyValue() + ")";
            default -> "new PrimaryKey(" + keyAttribute(0) + ", " + keyAttribute(1) + ")";
        };
    }

    /** An object with a name and a condition, an update or a filter. */
    private String named(String type, String name) {
        List<Member> values = new ArrayList<>(DocumentApi.bundled().members().stream().filter(m -> m.value() != null && m.kept() == null
                && (m.type().equals(type) || type.endsWith("Filter") && m.type().equals("Filter"))).toList());
        return call("new " + type + "(\"" + name + "\")", any(values));
    }

    /** A new item with a key and some attributes. */
    String item() {
        return switch (below(12)) {
            case 0 -> "Item.fromJSON(" + json() + ")";
            case 1 -> "Item.fromMap(" + plain(map(1)) + ")";
            case 2 -> grown("new Item().withKeyComponent(\"id\", " + keyValue() + ")", "Item", 3);
            case 3 -> grown("new Item().withKeyComponents(" + keyAttribute(0) + ", " + keyAttribute(1) + ")", "Item", 3);
            case 4 -> grown("new Item().withPrimaryKey(" + primaryKey() + ")", "Item", 3);
            default -> grown("new Item().withPrimaryKey(\"id\", " + keyValue() + ")", "Item", 4);
        };
    }

    private String nameMap() {
        return grown("new NameMap()", "NameMap", 2);
    }

    private String valueMap() {
        return grown("new ValueMap()", "ValueMap", 3);
    }

    /** A spec that limits the number of results. */
    String limited(String type) {
        return grown("new " + type + "()", type, 3).replaceAll("\\.withMaxPageSize\\([^()]*(\\([^()]*\\))?\\)", "") + ".withMaxResultSize(" + (1 + below(5)) + ")";
    }

    private String spec(String type) {
        boolean expressions = !members(type, Set.of("withExpressionSpec")).isEmpty() && chance(20);
        return grown("new " + type + "()" + (expressions ? ".withExpressionSpec("
                + new RandomExpressions(this).spec(type.replace("Spec", "ExpressionSpec"), true) + ")" : ""), type, 5);
    }

    /** One more call of a method that returns its receiver. */
    String with(String receiver, String type) {
        List<Member> fluent = fluent(type);
        return call(receiver, any(fluent));
    }

    /** A chain of different methods. */
    String grown(String start, String type, int most) {
        List<Member> fluent = new ArrayList<>(fluent(type));
        Collections.shuffle(fluent, random);
        String chain = start;
        Set<String> used = new LinkedHashSet<>();
        for (Member member : fluent.subList(0, Math.min(fluent.size(), 1 + below(most)))) {
            if (used.add(member.name())) {
                chain = call(chain, member);
            }
        }
        return chain;
    }

    private static List<Member> fluent(String type) {
        return DocumentApi.bundled().members().stream().filter(m -> m.type().equals(type) && m.kept() == null
                && (m.name().startsWith("with") || m.name().startsWith("add")) && !Set.of("withMaxResultSize", "withExpressionSpec").contains(m.name())
                && !(MAPS.contains(type) && m.name().contains("Key"))).toList();
    }
}
