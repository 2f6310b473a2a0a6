package dev.defrost.recipes.java;

import dev.defrost.findings.BlockerCode;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Checks that no object of SDK v1 is printed, compared or told apart by its type where its own code does not say so. */
final class ShownCheck {
    private static final Set<String> COMPARING = Set.of("contains", "containsAll", "containsKey", "containsValue", "indexOf",
            "lastIndexOf",
            "removeAll", "retainAll", "distinct", "sorted", "toString", "equals", "hashCode");
    private static final Set<String> SHOWING = Set.of("java.io.PrintStream", "java.io.PrintWriter", "java.lang.String",
            "java.lang.StringBuilder", "java.lang.StringBuffer", "java.util.Objects");
    /** Methods of these classes that neither show nor compare. */
    private static final Set<String> PASSED = Set.of("requireNonNull", "isNull", "nonNull");
    /** Methods of the JDK that hold what they get, or give what they hold. */
    private static final Set<String> HELD = Set.of("java.util.List.add", "java.util.Collection.add", "java.util.ArrayList.add", "java.util.List.stream",
            "java.util.Collection.stream", "java.util.Optional.get", "java.util.Optional.isPresent", "java.util.Map$Entry.getKey", "java.util.Map$Entry.getValue");

    private final Scope scope;
    private final ApiTypes types;
    private final Translator translator;
    private final Problems problems;

    private ShownCheck(Scope scope, ApiTypes types, Translator translator, Problems problems) {
        this.scope = scope;
        this.types = types;
        this.translator = translator;
        this.problems = problems;
    }

    /** Adds a problem at every place of a file where the difference between an old object and what replaces it may show. */
    static void check(ParsedFile file, Scope scope, ApiTypes types, Translator translator, Problems problems) {
        ShownCheck check = new ShownCheck(scope, types, translator, problems);
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Import || tree instanceof J.Package) {
                    stopAfterPreVisit();
                } else {
                    check.look(tree);
                }
                return tree;
            }
        }.visit(file.unit(), 0);
    }

    private void look(J node) {
        if ((node instanceof J.NewClass || node instanceof J.MethodInvocation) && isHashed(((Expression) node).getType())) {
            add(node, "elements of a set or keys of a map are compared");
        }
        if (node instanceof J.MethodInvocation call) {
            lookAt(call);
        } else if (node instanceof J.NewClass creation) {
            if (!types.isApi(creation.getType())) {
                lookAtArguments(creation.getMethodType(), creation.getArguments());
            }
        } else if (node instanceof J.MemberReference reference) {
            lookAt(reference);
        } else if (node instanceof J.InstanceOf test
                && (test.getClazz() instanceof J.Identifier type && types.isApi(type.getType())
                || types.mentions(test.getExpression().getType()))) {
            add(node, "a test of its type at run time");
        } else if (node instanceof J.FieldAccess access && access.getSimpleName().equals("class")
                && types.isApi(access.getTarget().getType())) {
            String mock = Mocks.reason(access, scope);
            if (mock == null) {
                add(node, "its class object is used");
            } else {
                problems.add(node, BlockerCode.MOCKED_IN_TESTS, mock);
            }
        } else if (node instanceof J.VariableDeclarations.NamedVariable variable && isHashed(variable.getType())) {
            add(node, "elements of a set or keys of a map are compared");
        } else if (node instanceof J.Binary binary && TypeUtils.isString(binary.getType())) {
            List.of(binary.getLeft(), binary.getRight()).stream().filter(e -> isModel(e.getType())
                    && !translator.isShown(e)).forEach(
                    e -> add(e, "the text of an object of SDK v1 is not that of SDK v2"));
        }
    }

    private void lookAt(J.MethodInvocation call) {
        JavaType receiver = call.getSelect() == null ? null : call.getSelect().getType();
        boolean own = translator.isApi(call);
        if (receiver != null && !own && holdsModel(receiver) && !isReadOut(call)) {
            add(call, "`" + call.getSimpleName() + "` compares or shows what it holds");
        }
        if (!own) {
            lookAtArguments(call.getMethodType(), call.getArguments());
        }
        boolean left = own && isModel(call.getType()) && !types.isApi(call.getType()) && !types.mentions(call.getType());
        if (left && TypeUtils.asFullyQualified(call.getType()) != null && isSdk(TypeUtils.asFullyQualified(call.getType()))
                && !(scope.parent(call) instanceof J.Block)
                && !(scope.parent(call) instanceof J.MethodInvocation outer && outer.getSelect() == call
                && translator.member(outer) != null)) {
            add(call, "an object of SDK v1 is used in a way that is not migrated");
        }
    }

    private boolean isReadOut(J.MethodInvocation call) {
        boolean removed = call.getSimpleName().equals("remove")
                && call.getArguments().stream().anyMatch(a -> isModel(a.getType()));
        boolean collected = call.getSimpleName().equals("collect") && !call.getArguments().isEmpty()
                && !(call.getArguments().get(0) instanceof J.MethodInvocation collector
                && collector.getSimpleName().equals("toList"));
        boolean keyed = Set.of("contains", "containsKey").contains(call.getSimpleName())
                && call.getArguments().stream().noneMatch(a -> isModel(a.getType()));
        return !removed && !collected && (keyed || !COMPARING.contains(call.getSimpleName()));
    }

    private void lookAtArguments(JavaType.Method method, List<Expression> arguments) {
        List<JavaType> declared = method == null ? List.of() : declared(method);
        boolean library = method != null && method.getDeclaringType().getFullyQualifiedName().startsWith("java.");
        boolean shown = library && SHOWING.contains(method.getDeclaringType().getFullyQualifiedName())
                && !PASSED.contains(method.getName());
        for (int i = 0; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            if (!isModel(argument.getType()) || translator.isShown(argument) || argument instanceof J.Lambda
                    || argument instanceof J.MemberReference) {
                continue;
            }
            boolean open = !declared.isEmpty() && !types.isApi(method.getDeclaringType())
                    && isOpen(declared.get(Math.min(i, declared.size() - 1)));
            if (method == null || shown || !library && open) {
                add(argument, "a method that cannot be seen, or that takes objects of any type, may show or compare it");
            }
        }
    }

    /** The parameters as they are declared, where a type variable is not yet what a call makes of it. */
    private static List<JavaType> declared(JavaType.Method method) {
        return method.getDeclaringType().getMethods().stream()
                .filter(m -> m.getName().equals(method.getName()) && m.getParameterTypes().size()
                == method.getParameterTypes().size())
                .filter(m -> m.getParameterTypes().stream().anyMatch(ShownCheck::isOpen)).findFirst().orElse(method)
                .getParameterTypes();
    }

    private static boolean isOpen(JavaType type) {
        return type instanceof JavaType.GenericTypeVariable || TypeUtils.isObject(type)
                || type instanceof JavaType.Array array && isOpen(array.getElemType())
                || type instanceof JavaType.Parameterized parameterized
                        && parameterized.getTypeParameters().stream().anyMatch(ShownCheck::isOpen);
    }

    private void lookAt(J.MemberReference reference) {
        boolean own = types.isApi(reference.getContaining().getType()) && namesType(reference.getContaining());
        if (own || isFollowed(reference)) {
            return;
        }
        J parent = scope.parent(reference);
        boolean taking = parent instanceof J.MethodInvocation call && call.getSelect() != null
                && holdsModel(call.getSelect().getType());
        if (taking || holdsModel(reference.getType())) {
            add(reference, "a reference to a method that gets objects of SDK v1");
        }
    }

    /**
     * Whether what a method gets through a reference goes into parameters of its own type: one of the program that takes no object of any type,
     * or one of the JDK that only holds or tests what it gets.
     */
    private boolean isFollowed(J.MemberReference reference) {
        JavaType.Method method = reference.getMethodType();
        if (method == null || types.isApi(method.getDeclaringType())) {
            return false;
        }
        String owner = method.getDeclaringType().getFullyQualifiedName();
        if (owner.startsWith("java.")) {
            return HELD.contains(owner + "." + method.getName()) || owner.equals("java.util.Objects") && PASSED.contains(method.getName());
        }
        return !types.isCarrier(method.getReturnType()) && method.getParameterTypes().stream().noneMatch(parameter -> isOpen(parameter)
                || types.isCarrier(parameter) || TypeUtils.isOfClassType(parameter, "java.lang.Iterable"));
    }

    private static boolean namesType(Expression expression) {
        return expression instanceof J.Identifier identifier ? ApiTypes.namesType(identifier)
                : expression instanceof J.FieldAccess access && ApiTypes.namesType(access.getName());
    }

    private boolean isHashed(JavaType type) {
        if (!(type instanceof JavaType.Parameterized parameterized) || parameterized.getTypeParameters().isEmpty()) {
            return false;
        }
        boolean hashed = TypeUtils.isAssignableTo("java.util.Set", parameterized.getType())
                || TypeUtils.isAssignableTo("java.util.Map", parameterized.getType());
        return hashed && types.converts(parameterized.getTypeParameters().get(0));
    }

    /** Whether a value is or holds an object of SDK v1 that a class of SDK v2 with another text replaces. */
    private boolean isModel(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        boolean model = qualified != null && isSdk(qualified) && qualified.getKind() != JavaType.FullyQualified.Kind.Enum
                && !TypeUtils.isAssignableTo("java.lang.Throwable", type);
        return model || holdsModel(type);
    }

    private boolean holdsModel(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return isModel(array.getElemType());
        }
        if (type instanceof JavaType.GenericTypeVariable variable) {
            return variable.getBounds().stream().anyMatch(this::isModel);
        }
        return type instanceof JavaType.Parameterized parameterized
                && parameterized.getTypeParameters().stream().anyMatch(this::isModel);
    }

    private static boolean isSdk(JavaType.FullyQualified type) {
        return type.getFullyQualifiedName().startsWith("com.amazonaws.services.dynamodbv2.");
    }

    private void add(J node, String message) {
        problems.add(node, BlockerCode.OBJECT_IDENTITY, message);
    }
}
