package dev.defrost.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which calls in a file answer a map or list of SDK v2's DynamoDB responses. Each has a {@code hasX()} beside it, by SDK v2's rule for
 * members that are maps or lists. The enhanced client's pages and responses have members of the same names that may be null.
 */
final class ResponseMembers {
    private static final String PAGE_KEY = "lastEvaluatedKey";
    /** Names that nothing else is likely to have; the others count only where the type of the receiver shows. */
    private static final Set<String> TELLING = Set.of(PAGE_KEY, "unprocessedItems", "unprocessedKeys");
    private static final Set<String> OF_RESPONSES = Set.of(PAGE_KEY, "unprocessedItems", "unprocessedKeys", "item", "items", "attributes", "responses");
    private static final Set<String> OF_VALUES = Set.of("m", "l", "ss", "ns", "bs");
    /** Stands for the type of what an operation answers. */
    private static final String INFERRED = "var";
    private static final Set<String> OPERATIONS =
            Set.of("getItem", "putItem", "updateItem", "deleteItem", "query", "scan", "batchGetItem", "batchWriteItem");

    private static final Pattern CALL = Pattern.compile("\\.\\s*(?:" + Stream.concat(OF_RESPONSES.stream(), OF_VALUES.stream()).sorted()
            .collect(Collectors.joining("|")) + ")\\s*\\(\\s*\\)");

    private final CompilationUnit unit;
    private final boolean enhanced;

    ResponseMembers(CompilationUnit unit) {
        this.unit = unit;
        this.enhanced = unit.getImports().stream().anyMatch(each -> each.getNameAsString().startsWith("software.amazon.awssdk.enhanced"));
    }

    /** Whether a text may have such calls. */
    static boolean mayBeIn(String text) {
        return CALL.matcher(text).find();
    }

    /** The member that tells whether there is one. */
    static String test(String member) {
        return "has" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
    }

    static boolean isPageKey(String member) {
        return member.equals(PAGE_KEY);
    }

    /** Whether an expression is a call that never answers null. */
    boolean isNeverNull(Expression expression) {
        if (!(expression instanceof MethodCallExpr call) || !call.getArguments().isEmpty() || call.getScope().isEmpty()) {
            return false;
        }
        String member = call.getNameAsString();
        Expression receiver = call.getScope().get();
        if (receiver instanceof MethodCallExpr operation) {
            return OF_RESPONSES.contains(member) && isOperation(operation);
        }
        Set<String> types = receiver instanceof NameExpr name ? types(name) : Set.of();
        if (types.isEmpty()) {
            return TELLING.contains(member) && !enhanced;
        }
        return types.stream().allMatch(type -> type.equals(INFERRED) ? OF_RESPONSES.contains(member)
                : isOfSdk(type) && (OF_RESPONSES.contains(member) && type.endsWith("Response") && !type.endsWith("EnhancedResponse")
                || OF_VALUES.contains(member) && type.equals("AttributeValue")));
    }

    /** Whether a call is one of a client that the file declares. */
    private boolean isOperation(MethodCallExpr call) {
        Expression client = call.getScope().map(scope -> scope instanceof FieldAccessExpr field && field.getScope().isThisExpr()
                ? field.getNameAsExpression() : scope).orElse(null);
        Set<String> types = client instanceof NameExpr name ? types(name) : Set.of();
        return !enhanced && OPERATIONS.contains(call.getNameAsString()) && types.equals(Set.of("DynamoDbClient"));
    }

    /** Whether a simple name means a class of SDK v2: by its import, or by one of all classes beside it. */
    private boolean isOfSdk(String type) {
        List<ImportDeclaration> named = unit.getImports().stream().filter(each -> !each.isAsterisk() && !each.isStatic()
                && each.getName().getIdentifier().equals(type)).toList();
        boolean own = !unit.findAll(TypeDeclaration.class, each -> each.getNameAsString().equals(type)).isEmpty();
        return !own && (named.isEmpty() ? unit.getImports().stream().anyMatch(each -> each.isAsterisk() && isSdk(each))
                : named.stream().allMatch(ResponseMembers::isSdk));
    }

    private static boolean isSdk(ImportDeclaration each) {
        return each.getNameAsString().startsWith("software.amazon.awssdk.");
    }

    /** The simple names of the types that variables of this name are declared with in the file; of an inferred one that of its operation. */
    private Set<String> types(NameExpr name) {
        List<Node> declared = unit.findAll(Node.class, node -> node instanceof VariableDeclarator variable
                && variable.getNameAsString().equals(name.getNameAsString())
                || node instanceof Parameter parameter && parameter.getNameAsString().equals(name.getNameAsString()));
        return declared.stream().map(node -> node instanceof VariableDeclarator variable ? type(variable) : type(((Parameter) node).getType()))
                .filter(type -> !type.isEmpty()).collect(Collectors.toSet());
    }

    private String type(VariableDeclarator variable) {
        boolean response = variable.getType().isVarType() && variable.getInitializer().orElse(null) instanceof MethodCallExpr call
                && isOperation(call);
        return response ? INFERRED : type(variable.getType());
    }

    private static String type(Type type) {
        return type.isClassOrInterfaceType() ? type.asClassOrInterfaceType().getNameAsString()
                : type.isVarType() || type.isUnknownType() ? "" : type.asString();
    }
}
