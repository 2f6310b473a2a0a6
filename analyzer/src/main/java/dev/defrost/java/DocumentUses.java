package dev.defrost.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.resolution.types.ResolvedType;
import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.findings.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the uses of the Document API in one file, whose symbols can be resolved. */
final class DocumentUses {
    private static final String ITEM = TypeNames.DOCUMENT + "Item";
    private final DocumentApi api;
    private final Lines lines;
    private final TypeNames names;
    private final List<Use> uses = new ArrayList<>();

    private DocumentUses(DocumentApi api, CompilationUnit unit, Lines lines) {
        this.api = api;
        this.lines = lines;
        this.names = new TypeNames(unit);
    }

    /** The uses in the order of the text. */
    static List<Use> find(DocumentApi api, CompilationUnit unit, Lines lines) {
        DocumentUses finder = new DocumentUses(api, unit, lines);
        unit.walk(Node.TreeTraversal.PREORDER, finder::visit);
        finder.uses.sort(java.util.Comparator.comparingInt((Use u) -> u.span().start()).thenComparingInt(u -> u.span().end()));
        return finder.uses;
    }

    private void visit(Node node) {
        if (node instanceof MethodCallExpr call && isMember(call.getNameAsString())) {
            receiver(call).map(type -> elementType(type, call)).ifPresent(type -> add(call.getName(), type, call.getNameAsString(),
                    api.kind(simpleName(type), call.getNameAsString())));
        } else if (node instanceof MethodReferenceExpr reference && isMember(reference.getIdentifier())) {
            typeOf(reference.getScope()).filter(TypeNames::isDocument)
                    .ifPresent(type -> add(reference, type, reference.getIdentifier(),
                            api.kind(simpleName(type), reference.getIdentifier())));
        } else if (node instanceof ObjectCreationExpr creation) {
            names.documentType(creation.getType()).ifPresent(type -> add(creation.getType(), type, "new", "creation"));
        } else if (node instanceof ClassOrInterfaceType type && !(type.getParentNode().orElse(null) instanceof ObjectCreationExpr)) {
            names.documentType(type).ifPresent(name -> add(type, name, "type", "type"));
        }
    }

    private boolean isMember(String name) {
        return api.isMethodName(name) || StubTypeSolver.methodNames().contains(name);
    }

    private void add(Node node, String type, String construct, String kind) {
        uses.add(new Use(lines.span(node), "dynamodb", simpleName(type), construct, kind));
    }

    /** The Document API's type that receives the call. Where an argument's type is unknown the receiver's own type decides. */
    private Optional<String> receiver(MethodCallExpr call) {
        Optional<String> scope = call.getScope().flatMap(DocumentUses::typeOf).or(() -> call.getScope()
                .filter(Expression::isNameExpr).flatMap(name -> names.documentType(name.asNameExpr().getNameAsString())));
        if (scope.isPresent()) {
            return scope.filter(TypeNames::isDocument);
        }
        try {
            return Optional.of(call.resolve().declaringType().getQualifiedName()).filter(TypeNames::isDocument);
        } catch (RuntimeException | StackOverflowError unresolved) {
            return Optional.empty();
        }
    }

    /** The erased qualified name of an expression's type; empty where it cannot be known without the user's own libraries. */
    private static Optional<String> typeOf(Expression expression) {
        try {
            ResolvedType type = expression.calculateResolvedType();
            if (type.isConstraint()) {
                type = type.asConstraintType().getBound();
            }
            if (type.isWildcard() && type.asWildcard().isBounded()) {
                type = type.asWildcard().getBoundedType();
            }
            return type.isReferenceType() ? Optional.of(type.asReferenceType().getQualifiedName()) : Optional.empty();
        } catch (RuntimeException | StackOverflowError unresolved) {
            return fluent(expression);
        }
    }

    /** The type of a call whose overload is undecided: what all methods of that name on the receiver return. */
    private static Optional<String> fluent(Expression expression) {
        if (!(expression instanceof MethodCallExpr call) || call.getScope().isEmpty()) {
            return Optional.empty();
        }
        return typeOf(call.getScope().get()).filter(TypeNames::isDocument)
                .flatMap(type -> StubTypeSolver.returnType(type, call.getNameAsString(), call.getArguments().size()));
    }

    /** The symbol solver takes the elements of an {@code ItemCollection<R>} for {@code R}: only one of the two has the method. */
    private String elementType(String type, MethodCallExpr call) {
        boolean wrong = type.endsWith("Outcome") && api.overloads(simpleName(type), call.getNameAsString()).isEmpty();
        return wrong && !api.overloads("Item", call.getNameAsString()).isEmpty() ? ITEM : type;
    }

    private static String simpleName(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
