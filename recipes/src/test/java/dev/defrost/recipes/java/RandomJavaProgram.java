package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.definitions.documentapi.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A program on the Document API, the same for the same seed: requests and readings in any order and flow. */
final class RandomJavaProgram {
    /** What all programs have: imports, constants, the connection, and methods that print. */
    private static final String HEAD = head();
    private static final Set<String> WRITES = Set.of("putItem", "updateItem", "deleteItem", "getItemOutcome");

    private final RandomValues values;
    private final StringBuilder text = new StringBuilder(HEAD);
    private final boolean passed;
    private final boolean field;
    private int indent = 1;
    private int count;

    /** The objects that a block can use, by type. */
    private record Scope(List<String> tables, List<String> items, List<String> clients) {
        Scope inner() {
            return new Scope(new ArrayList<>(tables), new ArrayList<>(items), new ArrayList<>(clients));
        }
    }

    private RandomJavaProgram(long seed) {
        this.values = new RandomValues(new Random(seed));
        this.field = values.chance(40);
        this.passed = values.chance(40);
    }

    private static String head() {
        try (InputStream in = RandomJavaProgram.class.getResourceAsStream("random-program.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the class {@code Sample}. */
    static String text(long seed) {
        RandomJavaProgram program = new RandomJavaProgram(seed);
        program.write();
        return program.text.append("}\n").toString();
    }

    private void write() {
        if (field) {
            line((values.chance(50) ? "private " : "") + "static DynamoDB db = connect();");
            line("");
        }
        line("static Item fresh(String id) {");
        block(() -> {
            if (values.chance(50)) {
                line("Item made = " + values.item() + ";");
                line("return made" + (values.chance(50) ? ".with(\"id\", id)" : "") + ";");
            } else {
                line("return " + values.item() + ";");
            }
        });
        line("static void show(Item shown) {");
        block(() -> statements(new Scope(List.of(), List.of("shown"), List.of()), 3, 1));
        int sections = 1 + values.below(3);
        for (int i = 0; i < sections; i++) {
            section(i);
        }
        line("public static void main(String[] args) {");
        block(() -> {
            if (passed) {
                line("DynamoDB db = connect();");
            }
            for (int i = 0; i < sections; i++) {
                line("try {");
                indent++;
                line("section" + i + "(" + (passed ? values.chance(50) ? "db.getTable(\"P\"), db" : "connect().getTable(WORD), db" : "") + ");");
                indent--;
                line("} catch (RuntimeException e) {");
                block(() -> line("thrown(e);"));
            }
        });
    }

    private void section(int number) {
        line("static void section" + number + "(" + (passed ? "Table given, DynamoDB client" : "") + ") {");
        block(() -> {
            Scope scope = new Scope(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            if (passed) {
                scope.tables.add("given");
                scope.clients.add("client");
            } else {
                String client = field ? "db" : "connect()";
                if (!field && values.chance(60)) {
                    line("DynamoDB local = connect();");
                    client = "local";
                }
                if (!client.equals("connect()")) {
                    scope.clients.add(client);
                }
                line("Table table = " + client + ".getTable(" + values.any(List.of("\"T\"", "WORD", "KEY + \"x\"")) + ");");
                scope.tables.add("table");
            }
            statements(scope, 3 + values.below(8), 3);
        });
        line("");
    }

    private void statements(Scope scope, int number, int depth) {
        for (int i = 0; i < number; i++) {
            statement(scope, depth);
        }
    }

    private void statement(Scope scope, int depth) {
        int choice = values.below(100);
        boolean table = !scope.tables.isEmpty();
        boolean item = !scope.items.isEmpty();
        if (choice < 2 && table) {
            line("System.out.println(" + values.any(scope.tables) + ".getTableName());");
        } else if (choice < 22 && item || !table) {
            read(scope);
        } else if (choice < 30) {
            String name = fresh("item");
            line("Item " + name + " = " + (values.chance(30) ? "fresh(\"made\")" : values.item()) + ";");
            if (values.chance(40)) {
                line(values.with(name, "Item") + ";");
            }
            if (values.chance(50)) {
                write(scope, values.any(scope.tables) + ".putItem(" + name + ")", depth);
            }
            scope.items.add(name);
        } else if (choice < 50) {
            write(scope, request(scope, "Table", WRITES), depth);
        } else if (choice < 62) {
            String name = fresh("read");
            line((values.chance(20) ? "var " : "Item ") + name + " = " + request(scope, "Table", Set.of("getItem")) + ";");
            scope.items.add(name);
        } else if (choice < 80 && depth > 0) {
            loop(scope, depth);
        } else if (choice < 84 && depth > 0) {
            control(scope, depth);
        } else if (choice < 87 && depth > 0) {
            held(scope, depth);
        } else if (choice < 90 && item) {
            line("show(" + values.any(scope.items) + ");");
        } else if (!scope.clients.isEmpty() && values.chance(40)) {
            batch(scope, depth);
        } else if (item) {
            line("if (" + values.any(scope.items) + (values.chance(50) ? " == null" : " != null") + ") {");
            block(() -> statements(scope.inner(), 1, depth - 1));
        }
    }

    private String request(Scope scope, String type, Set<String> names) {
        List<Member> members = RandomValues.members(type, names);
        String name = values.any(List.copyOf(names.stream().sorted().toList()));
        List<Member> overloads = members.stream().filter(m -> m.name().equals(name)).toList();
        String table = values.any(scope.tables);
        return values.call(type.equals("Index") ? table + ".getIndex(\"by-a\")" : table, values.any(overloads));
    }

    /** A call whose outcome is not used, is asked for its item, or is held in a variable. */
    private void write(Scope scope, String call, int depth) {
        String type = call.contains("putItem(") ? "PutItemOutcome" : call.contains("updateItem(") ? "UpdateItemOutcome"
                : call.contains("deleteItem(") ? "DeleteItemOutcome" : "GetItemOutcome";
        String name = fresh("outcome");
        switch (values.below(5)) {
            case 0 -> {
                line(type + " " + name + " = " + call + ";");
                line("Item " + name + "Item = " + name + ".getItem();");
                scope.items.add(name + "Item");
            }
            case 1 -> {
                line("Item " + name + " = " + call + ".getItem();");
                scope.items.add(name);
            }
            case 2 -> {
                line("try {");
                block(() -> line(call + ";"), "} catch (ConditionalCheckFailedException e) {");
                block(() -> line("System.out.println(e.getStatusCode() + e.getErrorCode() + e.getErrorMessage());"),
                        values.chance(60) ? "} catch (AmazonServiceException e) {" : "}");
                if (text.toString().endsWith("{\n")) {
                    block(() -> line("System.out.println(e.getErrorCode());"));
                }
            }
            default -> line(call + ";");
        }
    }

    private void read(Scope scope) {
        List<Member> readers = DocumentApi.bundled().members().stream().filter(m -> m.type().equals("Item") && m.kept() == null
                && !m.mutates() && m.form() != null && !m.name().startsWith("from") && !m.name().startsWith("<") && !m.name().startsWith("with")).toList();
        Member member = values.any(readers);
        String item = values.any(scope.items);
        if (member.name().equals("attributes")) {
            String entry = fresh("entry");
            line("for (Map.Entry<String, Object> " + entry + " : " + item + ".attributes()) {");
            block(() -> line("System.out.println(" + entry + ".getKey());"));
            return;
        }
        String call = values.call(item, member);
        String shown = switch (member.name()) {
            case "getBinary" -> "Arrays.toString(" + call + ")";
            case "getByteBuffer" -> "text(" + call + ")";
            case "getBinarySet", "getByteBufferSet" -> "size(" + call + ")";
            default -> call;
        };
        String before = values.chance(20) ? "\"it: \" + " : member.name().equals("toString") && values.chance(50) ? "" : "\"\" + ";
        String print = "System.out.println(" + before + shown + ");";
        if (values.chance(75)) {
            line("try {");
            block(() -> line(print), "} catch (RuntimeException e) {");
            block(() -> line("thrown(e);"));
        } else {
            line(print);
        }
    }

    private void loop(Scope scope, int depth) {
        boolean query = values.chance(60);
        String call = values.chance(20) ? values.any(scope.tables) + (query ? ".query(" + values.limited("QuerySpec") : ".scan(" + values.limited("ScanSpec")) + ")"
                : request(scope, values.chance(25) ? "Index" : "Table", Set.of(query ? "query" : "scan"));
        String outcome = query ? "QueryOutcome" : "ScanOutcome";
        String name = fresh("each");
        Scope inner = scope.inner();
        inner.items.add(name);
        switch (values.below(8)) {
            case 0 -> {
                line("for (Item " + name + " : " + call + ") {");
                loopBody(inner, depth);
            }
            case 5 -> line("System.out.println(StreamSupport.stream(" + call + ".spliterator(), false)" + values.any(List.of("", ".limit(1)", ".skip(1)"))
                    + values.any(List.of(".count()", ".anyMatch(" + name + " -> " + name + ".isPresent(" + values.name() + "))",
                    ".map(" + name + " -> " + name + ".numberOfAttributes()).collect(Collectors.toList())")) + ");");
            case 6 -> {
                line("Iterator<Item> later" + name + " = " + call + ".iterator();");
                statements(scope, 1, 0);
                line("if (later" + name + ".hasNext()) {");
                block(() -> {
                    line("Item " + name + " = later" + name + ".next();");
                    statements(inner.inner(), 1, depth - 1);
                });
            }
            case 7 -> {
                line("Stream<Item> later" + name + " = StreamSupport.stream(" + call + ".spliterator(), false);");
                statements(scope, 1, 0);
                line("later" + name + ".forEach(" + name + " -> System.out.println(" + name + ".getString(" + values.name() + ")));");
            }
            case 1 -> {
                line("ItemCollection<" + outcome + "> all" + name + " = " + call + ";");
                line("for (Item " + name + " : all" + name + ") {");
                loopBody(inner, depth);
            }
            case 2 -> {
                line("Iterator<Item> all" + name + " = " + call + ".iterator();");
                line("while (all" + name + ".hasNext()) {");
                block(() -> {
                    line("Item " + name + " = all" + name + ".next();");
                    statements(inner.inner(), 1 + values.below(2), depth - 1);
                });
            }
            case 3 -> {
                line("for (Page<Item, " + outcome + "> page" + name + " : " + call + ".pages()) {");
                block(() -> {
                    line("System.out.println(page" + name + "." + values.any(List.of("size()", "hasNextPage()",
                            "getLowLevelResult()." + (query ? "getQueryResult()" : "getScanResult()") + ".getCount()")) + ");");
                    line("for (Item " + name + " : page" + name + ") {");
                    loopBody(inner, depth);
                });
            }
            default -> line(call + ".forEach(" + name + " -> System.out.println(" + name + ".getString(" + values.name() + ")));");
        }
    }

    /** A spec, a key, a list of items or a collection that a variable holds and that is used more than once. */
    private void held(Scope scope, int depth) {
        String name = fresh("held");
        String table = values.any(scope.tables);
        switch (values.below(5)) {
            case 0 -> {
                line("QuerySpec " + name + " = " + values.grown("new QuerySpec()", "QuerySpec", 4) + ";");
                for (int i = values.below(2); i >= 0; i--) {
                    line("for (Item each" + name + " : " + table + ".query(" + name + ")) {");
                    Scope inner = scope.inner();
                    inner.items.add("each" + name);
                    loopBody(inner, depth);
                    if (values.chance(30)) {
                        line(values.with(name, "QuerySpec") + ";");
                    }
                }
            }
            case 1 -> {
                line("PrimaryKey " + name + " = new PrimaryKey(\"id\", " + values.any(List.of("\"x\"", "KEY", "said(\"k\")")) + ");");
                line("System.out.println(" + table + ".getItem(" + name + ") == null);");
                if (values.chance(30)) {
                    line(name + ".addComponent(\"sk\", 5);");
                }
                line(table + ".deleteItem(" + name + ");");
            }
            case 2 -> {
                line("List<Item> " + name + " = new ArrayList<>();");
                line("for (String id" + name + " : Arrays.asList(\"p\", \"q\")) {");
                block(() -> line(name + ".add(" + values.item() + (values.chance(40) ? ".withString(\"own\", id" + name + ")" : "") + ");"));
                line("for (Item each" + name + " : " + name + ") {");
                Scope inner = scope.inner();
                inner.items.add("each" + name);
                loopBody(inner, depth);
            }
            case 3 -> {
                line("ItemCollection<ScanOutcome> " + name + " = " + values.any(scope.tables) + ".scan(" + values.grown("new ScanSpec()", "ScanSpec", 3) + ");");
                line("int count" + name + " = 0;");
                line("for (Item each" + name + " : " + name + ") {");
                block(() -> line("count" + name + " += each" + name + ".numberOfAttributes();"));
                line("Iterator<Item> again" + name + " = " + name + ".iterator();");
                line("System.out.println(count" + name + " + \" \" + (again" + name + ".hasNext() ? again" + name + ".next().getJSON(\"a\") : \"none\"));");
            }
            default -> {
                String item = fresh("grown");
                line("Item " + item + " = new Item().withPrimaryKey(\"id\", 1);");
                line("for (int i" + name + " = 0; i" + name + " < 2; i" + name + "++) {");
                block(() -> line(values.with(item, "Item") + ";"));
                line((values.chance(30) ? item + " = " : "") + values.with(item, "Item") + ";");
                if (values.chance(50)) {
                    line(item + ".removeAttribute(" + values.name() + ");");
                }
                line(table + ".putItem(" + item + ");");
                scope.items.add(item);
            }
        }
    }

    private void loopBody(Scope inner, int depth) {
        block(() -> {
            statements(inner, 1 + values.below(2), depth - 1);
            if (values.chance(15)) {
                line("break;");
            }
        });
    }

    private void control(Scope scope, int depth) {
        String head = values.any(List.of("for (int i = 0; i < 2; i++) {", "if (WORD.length() > 3) {", "try {", "for (String id : List.of(\"p\", \"q\")) {"));
        String name = "v" + count++;
        line(head.replace("int i", "int " + name).replace("i <", name + " <").replace("i++", name + "++").replace("String id", "String " + name));
        block(() -> statements(scope.inner(), 1 + values.below(3), depth - 1), head.equals("try {") ? "} finally {" : "}");
        if (head.equals("try {")) {
            block(() -> line("System.out.println(\"done\");"));
        }
    }

    private void batch(Scope scope, int depth) {
        String client = values.any(scope.clients);
        boolean writes = values.chance(60);
        String type = writes ? "TableWriteItems" : "TableKeysAndAttributes";
        List<Member> adding = DocumentApi.bundled().members().stream().filter(m -> m.type().equals(type) && m.write() != null && m.kept() == null
                && !m.name().startsWith("<") && !m.parameters().contains("Collection") && !m.parameters().contains("PrimaryKey...")).toList();
        Member first = values.any(adding.stream().filter(m -> !m.write().equals("option")).toList());
        String chain = values.call("new " + type + "(\"B\")", first);
        String sent = chain;
        if (values.chance(30)) {
            sent = fresh("batch");
            line(type + " " + sent + " = " + chain + ";");
        } else if (!writes && values.chance(30)) {
            sent = values.call(chain, values.any(adding.stream().filter(m -> m.write().equals("option")).toList()));
        }
        String spec = !values.chance(40) ? sent : writes ? "new BatchWriteItemSpec().withTableWriteItems(" + sent + ")"
                : "new BatchGetItemSpec().withTableKeyAndAttributes(" + sent + ")";
        if (writes) {
            line("System.out.println(" + client + ".batchWriteItem(" + spec + ").getUnprocessedItems().size());");
        } else {
            String name = fresh("got");
            line("for (Item " + name + " : " + client + ".batchGetItem(" + spec + ").getTableItems().get(\"B\")) {");
            Scope inner = scope.inner();
            inner.items.add(name);
            loopBody(inner, depth);
        }
    }

    private String fresh(String word) {
        return word + count++;
    }

    private void block(Runnable body) {
        block(body, "}");
    }

    private void block(Runnable body, String end) {
        indent++;
        body.run();
        indent--;
        line(end);
    }

    private void line(String code) {
        text.append(code.isEmpty() ? "" : "    ".repeat(indent)).append(code).append('\n');
    }
}
