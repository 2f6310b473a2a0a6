package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Which types are the old API's, and how code writes the types that replace them. */
final class ApiTypes {
    private static final Pattern NAME = Pattern.compile("(?<![.\\w\\uE004])([A-Z]\\w*)");
    static final String CLIENT = "DynamoDbClient";
    private final DocumentApi api;

    ApiTypes(DocumentApi api) {
        this.api = api;
    }

    /** Whether members of this type are the old API's. */
    boolean isApi(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return qualified != null && (isDocument(type) || converts(type) || api.renamed(qualified.getFullyQualifiedName()) != null
                || isBuilder(qualified.getFullyQualifiedName()));
    }

    boolean isDocument(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return qualified != null && (qualified.getFullyQualifiedName().startsWith(DocumentApi.PACKAGE + ".")
                || qualified.getFullyQualifiedName().startsWith("com.amazonaws.services.dynamodbv2.xspec."));
    }

    private static boolean isBuilder(String name) {
        return name.startsWith("com.amazonaws.client.builder.") || name.equals("com.amazonaws.AmazonWebServiceClient");
    }

    /** Whether values of this type are represented otherwise after the migration. */
    boolean converts(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return qualified != null && !isIterator(qualified)
                && (isDocument(type) || api.replacement(qualified.getFullyQualifiedName()) != null);
    }

    /** The Document API's own iterator class is used as an iterator: only its elements change. */
    boolean isIterator(JavaType.FullyQualified type) {
        return type.getFullyQualifiedName().equals(DocumentApi.PACKAGE + ".internal.IteratorSupport");
    }

    /** Whether a value of this type is or holds something that is represented otherwise after the migration. */
    boolean mentions(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return mentions(array.getElemType());
        }
        return converts(type) || type instanceof JavaType.Parameterized parameterized
                && parameterized.getTypeParameters().stream().anyMatch(this::mentions);
    }

    /** Whether the type or one of its arguments is written otherwise after the migration. */
    boolean changes(JavaType type) {
        return isApi(type) || type instanceof JavaType.Array array && changes(array.getElemType())
                || type instanceof JavaType.Parameterized parameterized
                && parameterized.getTypeParameters().stream().anyMatch(this::changes);
    }

    /** Whether the type is a client, or what SDK v1 makes of one: both become the client of SDK v2. */
    boolean isClient(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return qualified != null && CLIENT.equals(api.replacement(qualified.getFullyQualifiedName()));
    }

    /** Whether a value of the type is or holds a client. */
    boolean mentionsClient(JavaType type) {
        return type instanceof JavaType.Array array ? mentionsClient(array.getElemType())
                : isClient(type) || type instanceof JavaType.Parameterized parameterized && parameterized.getTypeParameters().stream().anyMatch(this::mentionsClient);
    }

    /** Whether the type is a table or an index, which become names. */
    boolean isCarrier(JavaType type) {
        return is(type, "Table") || is(type, "Index");
    }

    /** Whether the type is a model class, whose objects a builder makes in SDK v2. */
    boolean isModel(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return qualified != null && api.model(qualified.getFullyQualifiedName()) != null;
    }

    /** Whether the text of an object of this type is that of a model object, or of several. */
    boolean hasModelText(JavaType type) {
        if (type instanceof JavaType.Parameterized parameterized && TypeUtils.isOfClassType(type, "java.util.List")) {
            return parameterized.getTypeParameters().stream().allMatch(this::hasModelText);
        }
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return qualified != null && (isModel(type) || isDocument(type) && qualified.getClassName().endsWith("Outcome"));
    }

    /** Whether members of this type, by its simple name, are those of a model class. */
    boolean isModel(String type) {
        return api.isModel(type);
    }

    boolean is(JavaType type, String simpleName) {
        return TypeUtils.isOfClassType(type, DocumentApi.PACKAGE + "." + simpleName);
    }

    /** The text of the new type, with marked names; null if nothing replaces it. */
    String replacement(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        String name = qualified.getFullyQualifiedName();
        if (api.renamed(name) != null) {
            return mark(api.renamed(name));
        }
        if (type instanceof JavaType.Parameterized parameterized) {
            String written = name + parameterized.getTypeParameters().stream().map(String::valueOf)
                    .collect(Collectors.joining(", ", "<", ">"));
            if (api.genericReplacement(written) != null) {
                return marked(api.genericReplacement(written));
            }
        }
        return api.replacement(name) == null ? null : marked(api.replacement(name));
    }

    /** A fact's text in which names that need an import are marked. */
    String marked(String text) {
        Matcher matcher = NAME.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String qualified = api.importOf(matcher.group(1));
            matcher.appendReplacement(out, Matcher.quoteReplacement(qualified == null ? matcher.group() : mark(qualified)));
        }
        return matcher.appendTail(out).toString();
    }

    static String mark(String qualifiedName) {
        return Names.START + qualifiedName + Names.END;
    }

    /** Whether an identifier names a type. */
    static boolean namesType(J.Identifier identifier) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(identifier.getType());
        return identifier.getFieldType() == null && type != null && type.getClassName().endsWith(identifier.getSimpleName())
                && !identifier.getSimpleName().isEmpty() && Character.isUpperCase(identifier.getSimpleName().charAt(0));
    }
}
