package dev.defrost.recipes.java;

import dev.defrost.findings.BlockerCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/** Checks that every value of a converted type goes only where the new representation can go. */
final class FlowCheck {
    private static final String SEQUENTIAL = "java.util.stream.StreamSupport.stream";
    private static final Set<String> PASSING = Set.of("java.util.Objects.requireNonNull", "java.util.Objects.isNull",
            "java.util.Objects.nonNull", "java.util.Optional.of", "java.util.Optional.ofNullable", "java.util.Arrays.asList",
            "java.util.List.of", "java.util.Collections.singletonList", SEQUENTIAL, "java.util.stream.Stream.of", "java.util.Set.of");

    /** Methods of collections whose arguments do not become elements. */
    private static final Set<String> READING = Set.of("get", "getOrDefault", "remove", "contains", "containsKey", "subList", "listIterator", "limit", "skip");

    /** Methods whose result is a truth value, whatever their arguments are. */
    private static final Set<String> TESTING = Set.of("contains", "containsKey", "containsAll", "isEmpty");

    private final Scope scope;
    private final ApiTypes types;
    private final Translator translator;
    private final Problems problems;

    FlowCheck(ParsedFile file, Scope scope, ApiTypes types, Translator translator, Problems problems) {
        this.scope = scope;
        this.types = types;
        this.translator = translator;
        this.problems = problems;
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Import || tree instanceof J.Package) {
                    stopAfterPreVisit();
                    return tree;
                }
                if (tree instanceof Expression expression && isValue(expression) && types.mentions(expression.getType())) {
                    check(expression);
                }
                if (tree instanceof J.MethodInvocation call) {
                    checkUntyped(call);
                }
                if (tree instanceof J.ForEachLoop.Control loop && types.mentions(loop.getIterable().getType())
                        && loop.getVariable() instanceof J.VariableDeclarations variable && isUnknown(variable.getVariables().get(0).getType())) {
                    problems.add(loop.getIterable(), BlockerCode.ESCAPES, "the type of what this loop reads is not known");
                }
                checkOrigin(tree);
                if (tree instanceof J.ParameterizedType generic) {
                    checkArguments(generic);
                }
                if (tree instanceof J.MethodInvocation call && call.getMethodType() != null) {
                    checkLowLevel(call.getMethodType(), call.getArguments());
                } else if (tree instanceof J.NewClass creation && creation.getMethodType() != null) {
                    checkLowLevel(creation.getMethodType(), creation.getArguments());
                } else if (tree instanceof J.ClassDeclaration declaration) {
                    checkSupertypes(declaration);
                } else if (tree instanceof J.NewArray array && array.getType() instanceof JavaType.Array type
                        && types.mentions(type.getElemType())) {
                    problems.add(tree, BlockerCode.UNSUPPORTED_FLOW, "an array of objects of the Document API");
                } else if (tree instanceof J.Try block) {
                    checkHandlers(block);
                }
                return tree;
            }
        }.visit(file.unit(), 0);
    }

    /** A call on objects of the old API whose arguments leave types unknown: what is done with its result, or in its lambdas, is unknown, too. */
    private void checkUntyped(J.MethodInvocation call) {
        boolean concerned = translator.member(call) != null || call.getSelect() != null && types.mentions(call.getSelect().getType());
        if (!concerned) {
            return;
        }
        if (isUnknown(call.getType()) && !(scope.parent(call) instanceof J.Block) && !TESTING.contains(call.getSimpleName())) {
            problems.add(call, BlockerCode.ESCAPES, "what `" + call.getSimpleName() + "` returns is not known, because of its arguments");
        }
        call.getArguments().stream().filter(FlowCheck::isUntyped).forEach(function -> problems.add(function, BlockerCode.ESCAPES,
                "the types in this function are not known"));
    }

    private static boolean isUntyped(Expression argument) {
        return argument instanceof J.MemberReference reference && isUnknown(reference.getType())
                || argument instanceof J.Lambda lambda && (isUnknown(lambda.getType()) || lambda.getParameters().getParameters().stream()
                .anyMatch(parameter -> parameter instanceof J.VariableDeclarations variable && isUnknown(variable.getVariables().get(0).getType())));
    }

    /** Types other than the JDK's may do anything with what they are made of. */
    private void checkArguments(J.ParameterizedType generic) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(generic.getClazz().getType());
        boolean seen = type != null && (type.getFullyQualifiedName().startsWith("java.") || types.isApi(type));
        boolean extended = scope.parent(generic) instanceof J.ClassDeclaration
                || scope.parent(generic) instanceof J.NewClass creation && creation.getBody() != null;
        List<Expression> arguments = generic.getTypeParameters() == null ? List.of() : generic.getTypeParameters();
        if (!seen || extended) {
            arguments.stream().filter(argument -> types.mentions(argument.getType())).forEach(argument -> problems.add(argument, BlockerCode.ESCAPES,
                    "`" + name(argument.getType()) + "` is a type argument of code that cannot change"));
        }
    }

    /** A place for an object of the old API that gets its value from code which cannot be seen. */
    private void checkOrigin(J tree) {
        if (tree instanceof J.VariableDeclarations.NamedVariable variable && types.mentions(variable.getType())) {
            checkOrigin(variable.getInitializer());
        } else if (tree instanceof J.Assignment assignment && types.mentions(assignment.getVariable().getType())) {
            checkOrigin(assignment.getAssignment());
        } else if (tree instanceof J.Return result && scope.enclosing(result, J.Lambda.class) == null) {
            J.MethodDeclaration method = scope.enclosing(result, J.MethodDeclaration.class);
            if (method != null && method.getReturnTypeExpression() != null && types.mentions(method.getReturnTypeExpression().getType())) {
                checkOrigin(result.getExpression());
            }
        } else if (tree instanceof J.MethodInvocation call && translator.isApi(call)) {
            checkUnseen(call.getMethodType(), call.getArguments());
        } else if (tree instanceof J.NewClass creation && types.isApi(creation.getType())) {
            checkUnseen(creation.getMethodType(), creation.getArguments());
        } else if (tree instanceof J.MethodInvocation call && call.getMethodType() != null) {
            checkElements(call);
            checkOrigins(call.getMethodType(), call.getArguments());
        } else if (tree instanceof J.NewClass creation && creation.getMethodType() != null) {
            checkOrigins(creation.getMethodType(), creation.getArguments());
        }
    }

    /** What a collection of the old API's objects gets. */
    private void checkElements(J.MethodInvocation call) {
        int keys = call.getSimpleName().startsWith("put") && call.getArguments().size() == 2 ? 1 : 0;
        boolean filled = call.getSelect() != null && types.mentions(call.getSelect().getType()) && !READING.contains(call.getSimpleName());
        for (int i = keys; filled && i < call.getArguments().size(); i++) {
            if (!(call.getArguments().get(i) instanceof J.Empty) && isUnknown(call.getArguments().get(i).getType())) {
                checkOrigin(call.getArguments().get(i));
            }
        }
    }

    /** What a call of the old API takes must be of SDK v2 afterwards, unless it is a plain value. */
    private void checkUnseen(JavaType.Method method, List<Expression> arguments) {
        List<JavaType> parameters = method == null ? List.of() : method.getParameterTypes();
        for (int i = 0; i < arguments.size(); i++) {
            JavaType parameter = parameters.isEmpty() ? null : parameters.get(Math.min(i, parameters.size() - 1));
            if (!(arguments.get(i) instanceof J.Empty) && isUnknown(arguments.get(i).getType()) && (parameter == null || types.changes(parameter))) {
                checkOrigin(arguments.get(i));
            }
        }
    }

    private void checkOrigins(JavaType.Method method, List<Expression> arguments) {
        for (int i = 0; i < Math.min(arguments.size(), method.getParameterTypes().size()); i++) {
            if (types.mentions(method.getParameterTypes().get(i))) {
                checkOrigin(arguments.get(i));
            }
        }
    }

    private void checkOrigin(Expression value) {
        boolean call = value instanceof J.MethodInvocation || value instanceof J.NewClass || value instanceof J.Identifier
                || value instanceof J.FieldAccess || value instanceof J.ArrayAccess;
        boolean known = value instanceof J.MethodInvocation invocation && translator.member(invocation) != null;
        if (call && !known && !(value.getType() instanceof JavaType.GenericTypeVariable) && !types.mentions(value.getType())) {
            problems.add(value, BlockerCode.ESCAPES, "this comes from code that cannot be seen");
        }
    }

    private static boolean isUnknown(JavaType type) {
        return type == null || type instanceof JavaType.Unknown;
    }

    /** Other calls of SDK v1 cannot take an enum or object that moved to SDK v2. */
    private void checkLowLevel(JavaType.Method method, List<Expression> arguments) {
        if (!method.getDeclaringType().getFullyQualifiedName().startsWith("com.amazonaws.")
                || types.isApi(method.getDeclaringType())) {
            return;
        }
        arguments.stream().filter(a -> types.isApi(a.getType())).forEach(a -> problems.add(a, BlockerCode.ESCAPES,
                "`" + name(a.getType()) + "` goes into a call of SDK v1 that is not migrated"));
    }

    /** SDK v1 throws exceptions of services that are exceptions of clients, too; in SDK v2 one class is above both. */
    private void checkHandlers(J.Try block) {
        Set<String> handled = new HashSet<>();
        for (J.Try.Catch handler : block.getCatches()) {
            TypeTree type = handler.getParameter().getTree().getTypeExpression();
            for (J caught : type instanceof J.MultiCatch several ? several.getAlternatives() : List.of(type)) {
                String replacement = caught instanceof TypeTree known && types.isApi(known.getType()) ? types.replacement(known.getType()) : null;
                if (replacement != null && !handled.add(replacement)) {
                    problems.add(caught, BlockerCode.INEXPRESSIBLE, "SDK v2 has no class of its own for this exception beside the one that is handled before");
                }
            }
        }
    }

    private void checkSupertypes(J.ClassDeclaration declaration) {
        if (declaration.getExtends() != null && types.isApi(declaration.getExtends().getType())) {
            problems.add(declaration.getExtends(), BlockerCode.UNSUPPORTED_CONSTRUCT, "a subclass of a class of SDK v1");
        }
    }

    private boolean isValue(Expression expression) {
        if (expression instanceof J.Identifier identifier) {
            J parent = scope.parent(expression);
            boolean name = parent instanceof J.FieldAccess access && access.getName() == expression
                    || parent instanceof J.VariableDeclarations.NamedVariable variable && variable.getName() == expression
                    || parent instanceof J.MethodInvocation call && call.getName() == expression;
            return identifier.getFieldType() != null && !name;
        }
        if (expression instanceof J.FieldAccess access) {
            return access.getName().getFieldType() != null;
        }
        return expression instanceof J.MethodInvocation || expression instanceof J.NewClass;
    }

    private void check(Expression expression) {
        J child = expression;
        J parent = scope.parent(child);
        while (parent instanceof J.Parentheses || parent instanceof J.Ternary ternary && ternary.getCondition() != child
                || parent instanceof J.ControlParentheses) {
            child = parent;
            parent = scope.parent(parent);
        }
        if (!accepted(expression, child, parent) && !(child == expression && translator.isShown(expression))) {
            problems.add(expression, BlockerCode.ESCAPES, "`" + name(expression.getType())
                    + "` goes where only an object of SDK v1 can go");
        }
    }

    private boolean accepted(Expression expression, J child, J parent) {
        if (parent instanceof J.MethodInvocation call) {
            return child == call.getSelect() ? receives(expression, call)
                    : argument(expression, call, call.getMethodType(), child) && isFollowed(call);
        }
        if (parent instanceof J.NewClass creation) {
            return types.isApi(creation.getType()) || argument(expression, creation, creation.getMethodType(), child);
        }
        if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
            return holds(variable.getType(), expression.getType());
        }
        if (parent instanceof J.Assignment assignment) {
            return assignment.getVariable() == child || holds(assignment.getVariable().getType(), expression.getType());
        }
        if (parent instanceof J.Return) {
            J.Lambda lambda = scope.enclosing(parent, J.Lambda.class);
            J.MethodDeclaration method = scope.enclosing(parent, J.MethodDeclaration.class);
            boolean inLambda = lambda != null && (method == null || scope.enclosing(lambda, J.MethodDeclaration.class) == method);
            return inLambda && isFollowed(expression, lambda) || !inLambda && method != null && method.getReturnTypeExpression() != null
                    && holds(method.getReturnTypeExpression().getType(), expression.getType())
                    && (!types.isCarrier(expression.getType()) || translator.isNamedResult(child));
        }
        if (parent instanceof J.Binary binary) {
            boolean comparison = binary.getOperator() == J.Binary.Type.Equal || binary.getOperator() == J.Binary.Type.NotEqual;
            return comparison && (Arguments.isNull(binary.getLeft()) || Arguments.isNull(binary.getRight()));
        }
        if (parent instanceof J.TypeCast cast) {
            return types.mentions(cast.getType());
        }
        if (parent instanceof J.FieldAccess access) {
            return access.getTarget() == child;
        }
        if (parent instanceof J.Lambda lambda) {
            return isFollowed(expression, lambda);
        }
        return parent instanceof J.Block || parent instanceof J.Case
                || parent instanceof J.MemberReference
                || parent instanceof J.ForEachLoop.Control || parent instanceof J.ForLoop.Control || parent instanceof Loop
                || parent instanceof J.If || parent instanceof J.If.Else;
    }

    /** Whether it is known what becomes of a value that a lambda returns: the parser knew its type, or the result of the lambda's receiver is not used. */
    private boolean isFollowed(Expression result, J.Lambda lambda) {
        return !CallTypes.isCompleted(result) || !(scope.parent(lambda) instanceof J.MethodInvocation call) || scope.parent(call) instanceof J.Block;
    }

    /** The same for a value that a call takes. */
    private boolean isFollowed(J.MethodInvocation call) {
        return !isUnknown(call.getType()) || scope.parent(call) instanceof J.Block || translator.isApi(call);
    }

    private boolean receives(Expression expression, J.MethodInvocation call) {
        if (translator.isApi(call) && call.getMethodType() != null && types.isApi(call.getMethodType().getDeclaringType())) {
            return true;
        }
        if (!types.converts(expression.getType())) {
            return !Set.of("toString", "equals", "hashCode", "containsAll").contains(call.getSimpleName());
        }
        return translator.member(call) != null;
    }

    private boolean argument(Expression expression, J call, JavaType.Method method, J child) {
        if (call instanceof J.MethodInvocation invocation && translator.isApi(invocation)) {
            return true;
        }
        if (method == null) {
            return false;
        }
        String owner = method.getDeclaringType().getFullyQualifiedName();
        if (!owner.startsWith("java.")) {
            int index = index(call, child);
            JavaType parameter = index < 0 ? null : parameter(method, index, expression.getType());
            return parameter != null && holds(parameter, expression.getType());
        }
        boolean container = call instanceof J.MethodInvocation invocation && invocation.getSelect() != null
                && types.mentions(invocation.getSelect().getType());
        boolean copied = call instanceof J.NewClass creation && types.mentions(creation.getType());
        return !types.isCarrier(expression.getType())
                && (container || copied || PASSING.contains(owner + "." + method.getName()) && !isParallel(owner + "." + method.getName(), call));
    }

    /** The type of the parameter that an argument goes into, that of its elements where it is one of any number. */
    private static JavaType parameter(JavaType.Method method, int index, JavaType given) {
        int last = method.getParameterTypes().size() - 1;
        boolean element = index >= last && method.hasFlags(Flag.Varargs) && !(given instanceof JavaType.Array)
                && method.getParameterTypes().get(last) instanceof JavaType.Array;
        return element ? ((JavaType.Array) method.getParameterTypes().get(last)).getElemType()
                : index > last ? null : method.getParameterTypes().get(index);
    }

    /** Whether a stream may read ahead on other threads: how many pages those read is not the same. */
    private static boolean isParallel(String method, J call) {
        return method.equals(SEQUENTIAL) && call instanceof J.MethodInvocation stream
                && !(stream.getArguments().get(stream.getArguments().size() - 1) instanceof J.Literal parallel && Boolean.FALSE.equals(parallel.getValue()));
    }

    private static int index(J call, J argument) {
        return call instanceof J.MethodInvocation c ? c.getArguments().indexOf(argument)
                : ((J.NewClass) call).getArguments().indexOf(argument);
    }

    /** Whether a place of one type can hold what a value of the other becomes. */
    private boolean holds(JavaType place, JavaType value) {
        if (types.converts(value) != types.converts(place)) {
            return false;
        }
        return !types.converts(value) ? types.mentions(place)
                : java.util.Objects.equals(types.replacement(place), types.replacement(value)) || types.isCarrier(place);
    }

    private static String name(JavaType type) {
        JavaType.FullyQualified qualified = TypeUtils.asFullyQualified(type);
        return qualified == null ? String.valueOf(type) : qualified.getClassName();
    }
}
