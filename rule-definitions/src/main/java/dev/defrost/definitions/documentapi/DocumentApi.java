package dev.defrost.definitions.documentapi;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts about the Document API of SDK v1 and the forms of its members on a client of SDK v2. Immutable. */
public final class DocumentApi {
    /** The package of the Document API; xspec and its other packages lie beside or below it. */
    public static final String PACKAGE = "com.amazonaws.services.dynamodbv2.document";
    /** The package whose expressions the Document API takes. */
    public static final String XSPEC = "com.amazonaws.services.dynamodbv2.xspec";
    private static final String MODEL = "com.amazonaws.services.dynamodbv2.model.";
    private static final DocumentApi BUNDLED = read();

    private final Facts facts;
    private final Map<String, List<Member>> members;
    private final Set<String> names;

    private record Facts(String sdkV1, String sdkV2, Map<String, String> types, Map<String, String> genericTypes,
            Map<String, String> renamed, Map<String, String> imports,
            Map<String, String> keptTypes, Map<String, Map<String, String>> models,
            Map<String, List<List<String>>> modelConstructors, Expressions expressions, List<Member> members) {}

    private record Expressions(Map<String, ExpressionRequest> requests, List<ExpressionForm> forms) {}

    private DocumentApi(Facts facts) {
        this.facts = facts;
        this.members = Stream.concat(facts.members().stream(), new Models(facts.models()).members(facts.modelConstructors()).stream())
                .collect(Collectors.groupingBy(m -> m.type() + "." + m.name()));
        this.names = facts.members().stream().map(Member::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The facts that come with the product. */
    public static DocumentApi bundled() {
        return BUNDLED;
    }

    /** The overloads of a method; {@code <constructor>} names the constructors. */
    public List<Member> overloads(String type, String name) {
        return members.getOrDefault(type + "." + name, List.of());
    }

    public List<Member> members() {
        return facts.members();
    }

    /** Whether some type of the API has a method of this name. */
    public boolean isMethodName(String name) {
        return names.contains(name);
    }

    /** The DynamoDB operation that calls of this name make. */
    public Optional<String> operation(String type, String name) {
        return overloads(type, name).stream().map(Member::operation).filter(o -> o != null).findFirst();
    }

    /** The kind of a use: action, collection, waiter, load, subresource or attribute. */
    public String kind(String type, String name) {
        List<Member> overloads = overloads(type, name);
        if (overloads.stream().anyMatch(m -> m.carrier() != null)) {
            return "subresource";
        }
        return operation(type, name).map(kindOfOperation(name)).orElse("attribute");
    }

    private static Function<String, String> kindOfOperation(String name) {
        return operation -> switch (operation) {
            case "Query", "Scan", "ListTables" -> "collection";
            case "DescribeTable" -> name.startsWith("wait") ? "waiter" : "load";
            default -> "action";
        };
    }

    /** The type of SDK v2, as code writes it, that replaces a type by its qualified name; null for one that has none. */
    public String replacement(String qualifiedName) {
        String model = model(qualifiedName);
        return model == null ? facts.types().get(qualifiedName) : Models.replacement(model);
    }

    /** The simple name of a model class whose objects SDK v2 makes with a builder and does not let change; null for other types. */
    public String model(String qualifiedName) {
        String name = qualifiedName.startsWith(MODEL) ? qualifiedName.substring(MODEL.length()) : "";
        return facts.models().containsKey(name) ? name : null;
    }

    /** Whether members of this type, by its simple name, are those of a model class. */
    public boolean isModel(String type) {
        return facts.models().containsKey(type);
    }

    /** What a method makes of a builder of xspec; null for a method that ends no builder. */
    public ExpressionRequest expressionRequest(String method) {
        return facts.expressions().requests().get(method);
    }

    /** What a method of xspec adds to an expression; null for one that is not known. */
    public ExpressionForm expressionForm(String method, List<String> parameters) {
        List<ExpressionForm> named = facts.expressions().forms().stream().filter(form -> form.name().equals(method)).toList();
        return named.stream().filter(form -> parameters.equals(form.parameters())).findFirst()
                .or(() -> named.stream().filter(form -> form.parameters() == null).findFirst()).orElse(null);
    }

    /** What replaces a type with type arguments, written with qualified names; null for one that has none. */
    public String genericReplacement(String type) {
        return facts.genericTypes().get(type);
    }

    /** The qualified name in SDK v2 of an exception or enum that only moves; null for others. */
    public String renamed(String qualifiedName) {
        return facts.renamed().get(qualifiedName);
    }

    /** The import that a simple name in a form needs; null if it needs none. */
    public String importOf(String simpleName) {
        boolean model = facts.models().keySet().stream().map(Models::replacement).anyMatch(simpleName::equals);
        return model ? "software.amazon.awssdk.services.dynamodb.model." + simpleName : facts.imports().get(simpleName);
    }

    /** Why members of a type that the facts do not name are never migrated. */
    public String keptReason(String type) {
        return facts.keptTypes().getOrDefault(type, "this member is not migrated");
    }

    public String sdkV1() {
        return facts.sdkV1();
    }

    public String sdkV2() {
        return facts.sdkV2();
    }

    private static DocumentApi read() {
        ObjectMapper mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        try (InputStream in = DocumentApi.class.getResourceAsStream("/dev/defrost/definitions/document-api.json")) {
            return new DocumentApi(mapper.readValue(in, Facts.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
