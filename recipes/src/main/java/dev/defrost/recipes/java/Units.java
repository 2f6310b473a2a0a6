package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/**
 * The statements and declarations of one file that the old API touches. What one unit mentions is joined to one group:
 * values flow inside
 * statements only, through locations and methods between them.
 */
final class Units {
    /** A call of a method, by name and number of arguments, on a class that is null where it is not known. */
    record Called(String method, JavaType.FullyQualified owner) {
        /** Whether it may run the method that a unit is in, overriding considered. */
        boolean mayRun(Unit unit) {
            return owner == null || unit.owner == null || TypeUtils.isAssignableTo(owner.getFullyQualifiedName(), unit.owner)
                    || TypeUtils.isAssignableTo(unit.owner.getFullyQualifiedName(), owner);
        }
    }

    /** A statement or declaration, the keys of the locations and methods it mentions, and whether it uses the old API itself. */
    static final class Unit {
        final J node;
        final String key;
        final Set<String> keys = new HashSet<>();
        boolean document;
        boolean mutates;
        /** Whether it changes an item that may come from elsewhere. */
        boolean changesGiven;
        boolean ordered;
        /** Whether it gets items of pages or batches, which SDK v2 does not let change. */
        boolean reads;
        boolean calls;
        /** Whether it adds to a batch that other places may fill too, and whether it adds puts. */
        boolean adds;
        boolean addsPuts;
        /** Whether it limits the results of a query, and whether it asks a page for the next one. */
        boolean limits;
        boolean asksNext;
        /** Whether it asks what has been read of a query or scan so far. */
        boolean counts;
        /** Whether it adds deletes to a batch. */
        boolean deletes;
        /** Whether it handles or throws exceptions of SDK v1. */
        boolean exception;
        /** Whether it compares an exception with a type of SDK v1, or makes one. */
        boolean compares;
        /** Whether it has functions or methods that others may run: lambdas, references, or members of a class with a supertype. */
        boolean deferred;
        /** Whether it calls a method of the JDK that may run functions of the program. */
        boolean functional;
        /** The methods it calls that the project may declare; without a number of arguments for a reference to one. */
        final Set<Called> called = new HashSet<>();
        /** The method that it is in, as name and number of parameters, and its class; null outside of methods. */
        String method;
        JavaType.FullyQualified owner;

        Unit(J node, String key) {
            this.node = node;
            this.key = key;
            keys.add(key);
        }
    }

    /** Types of the JDK whose methods run what the program implements. */
    private static final Set<String> FUNCTIONAL = Set.of("java.lang.Runnable", "java.lang.Thread", "java.lang.Iterable", "java.util.Iterator",
            "java.util.concurrent.Callable", "java.util.Comparator", "java.lang.AutoCloseable", "java.io.Closeable", "java.util.stream.Stream");

    private final ParsedFile file;
    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final BatchFlow batches;
    private final StartKeys startKeys;
    private final Map<J, Unit> byNode = new java.util.IdentityHashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, JavaType> locations = new HashMap<>();

    Units(ParsedFile file, Scope scope, ApiTypes types, Members members, BatchFlow batches, StartKeys startKeys) {
        this.batches = batches;
        this.startKeys = startKeys;
        this.file = file;
        this.scope = scope;
        this.types = types;
        this.members = members;
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Import || tree instanceof J.Package) {
                    stopAfterPreVisit();
                } else {
                    look(tree);
                }
                return tree;
            }
        }.visit(file.unit(), 0);
    }

    List<Unit> units() {
        return units;
    }

    /** The unit that a node belongs to. */
    Unit unitOf(J node) {
        J top = unitNode(node);
        return byNode.computeIfAbsent(top, n -> {
            Unit unit = new Unit(n, "unit:" + file.source().path() + ":" + (file.spans().has(n) ? file.spans().start(n) : 0));
            J.MethodDeclaration method = scope.enclosing(n, J.MethodDeclaration.class);
            unit.owner = method == null || method.getMethodType() == null ? null : method.getMethodType().getDeclaringType();
            unit.method = method == null ? null : method.getSimpleName() + "/" + Members.parameters(method);
            J.ClassDeclaration type = scope.enclosing(n, J.ClassDeclaration.class);
            unit.deferred = method != null && type != null && (type.getExtends() != null || type.getImplements() != null && !type.getImplements().isEmpty());
            units.add(unit);
            return unit;
        });
    }

    /**
     * The outermost statement outside any lambda or anonymous class that is not a block; for the head of a compound one, that
     * itself.
     */
    private J unitNode(J node) {
        for (J at = node; at != null; at = scope.parent(at)) {
            J parent = scope.parent(at);
            if (parent instanceof J.Block && at instanceof Statement && !(at instanceof J.ClassDeclaration)
                    && !insideExpression(parent)) {
                return at;
            }
            if (at instanceof J.MethodDeclaration || parent == null) {
                return at;
            }
        }
        return node;
    }

    private boolean insideExpression(J block) {
        for (J at = block; at != null; at = scope.parent(at)) {
            if (at instanceof J.Lambda || at instanceof J.NewClass) {
                return true;
            }
            if (at instanceof J.ClassDeclaration) {
                return false;
            }
        }
        return false;
    }

    private void look(J node) {
        if (node instanceof J.VariableDeclarations.NamedVariable variable
                && (types.mentions(variable.getType()) || types.changes(variable.getType()))) {
            Unit unit = unitOf(node);
            unit.keys.add(scope.key(variable));
            unit.document |= types.isDocument(variable.getType());
            locations.put(scope.key(variable), variable.getType());
        } else if (node instanceof J.MethodDeclaration method) {
            lookAt(method);
        } else if (node instanceof J.Lambda lambda) {
            unitOf(lambda).deferred = true;
            lookAtFunction(lambda, lambda.getType());
        } else if (node instanceof J.MemberReference reference) {
            unitOf(reference).deferred = true;
            unitOf(reference).called.add(new Called(reference.getReference().getSimpleName(), null));
            lookAtFunction(reference, reference.getType());
            JavaType.Method referred = reference.getMethodType();
            if (referred != null && !referred.getDeclaringType().getFullyQualifiedName().startsWith("java.") && !types.isApi(referred.getDeclaringType())) {
                join(reference, referred);
            }
        } else if (node instanceof J.MethodInvocation call) {
            lookAt(call);
        } else if (node instanceof J.NewClass creation) {
            lookAt(creation);
        } else if (node instanceof J.Identifier identifier) {
            lookAt(identifier);
        } else if (node instanceof J.Return result && (mentions(result) || givesApi(result))) {
            J.MethodDeclaration method = scope.enclosing(node, J.MethodDeclaration.class);
            if (method != null && method.getMethodType() != null && scope.enclosing(node, J.Lambda.class) == null) {
                unitOf(node).keys.add(Scope.methodKey(method.getMethodType()));
            }
        }
    }

    private boolean givesApi(J.Return result) {
        J.MethodDeclaration method = scope.enclosing(result, J.MethodDeclaration.class);
        return method != null && method.getReturnTypeExpression() != null && types.mentions(method.getReturnTypeExpression().getType());
    }

    private boolean mentions(J.Return result) {
        return result.getExpression() != null && types.mentions(result.getExpression().getType());
    }

    private void lookAt(J.MethodDeclaration method) {
        TypeTree result = method.getReturnTypeExpression();
        if (result != null && types.mentions(result.getType()) && method.getMethodType() != null) {
            unitOf(result).keys.add(Scope.methodKey(method.getMethodType()));
        }
        if (method.getMethodType() != null) {
            Overrides.of(method.getMethodType()).forEach(other -> join(method, method.getMethodType(), other));
        }
    }

    /** A lambda has the signature of the method that it implements. */
    private void lookAtFunction(J function, JavaType type) {
        JavaType.FullyQualified functional = TypeUtils.asFullyQualified(type);
        if (functional != null && !functional.getFullyQualifiedName().startsWith("java.")) {
            Overrides.implementedBy(functional).forEach(method -> join(function, method));
        }
    }

    /** What one method takes and gives goes where the other's does. */
    private void join(J declaration, JavaType.Method method, JavaType.Method other) {
        if (types.mentions(method.getReturnType())) {
            unitOf(declaration).keys.add(Scope.methodKey(other));
        }
        for (int i = 0; i < method.getParameterTypes().size(); i++) {
            if (types.mentions(method.getParameterTypes().get(i))) {
                unitOf(declaration).keys.add(Scope.parameterKey(other, i));
            }
        }
    }

    private void lookAt(J.MethodInvocation call) {
        JavaType.Method method = call.getMethodType();
        JavaType receiver = call.getSelect() == null ? null : call.getSelect().getType();
        if (method != null && types.isApi(method.getDeclaringType()) || receiver != null && types.converts(receiver)) {
            Unit unit = unitOf(call);
            unit.document |= types.isDocument(receiver) || method != null && types.isDocument(method.getDeclaringType());
            Member member = members.of(call);
            if (member != null) {
                boolean mutates = !members.startsFresh(call) && !types.isModel(member.type())
                        && (member.mutates() || member.entry() != null && member.collect() == null);
                unit.mutates |= mutates;
                unit.changesGiven |= mutates && !isMadeHere(call);
                unit.ordered |= member.ordered();
                unit.calls |= member.operation() != null;
                unit.reads |= member.fixed();
                unit.counts |= member.counted();
                unit.limits |= member.name().equals("withMaxResultSize");
                unit.asksNext |= member.name().equals("hasNextPage");
                unit.adds |= batches.addsToOpen(call);
                unit.addsPuts |= batches.addsPutsToOpen(call);
                unit.deletes |= member.write() != null && member.write().startsWith("delete");
            }
        } else {
            boolean foreign = method != null && method.getDeclaringType().getFullyQualifiedName().startsWith("java.");
            if (foreign && runsFunctions(call, method)) {
                unitOf(call).functional = true;
            }
            if (!foreign) {
                unitOf(call).called.add(new Called(call.getSimpleName() + "/" + Members.arguments(call.getArguments()).size(),
                        method == null ? null : method.getDeclaringType()));
            }
            if (method != null && !foreign) {
                join(call, method);
            }
            call.getArguments().stream().filter(a -> types.mentions(a.getType())).forEach(this::unitOf);
        }
    }

    /** Whether a chain of calls fills a local variable's object, and the variable never holds anything but what its method makes. */
    private boolean isMadeHere(J.MethodInvocation call) {
        String key = scope.key(members.filled(call));
        J.VariableDeclarations.NamedVariable local = key == null ? null : scope.local(key);
        return local != null && (local.getInitializer() == null || members.startsFresh(local.getInitializer()))
                && scope.writes(key).stream().allMatch(write -> write instanceof J.Assignment assignment
                && (members.startsFresh(assignment.getAssignment()) || key.equals(scope.key(members.filled(assignment.getAssignment())))));
    }

    /** Whether a method of the JDK may run a function of the program that is not written in the call. */
    private static boolean runsFunctions(J.MethodInvocation call, JavaType.Method method) {
        String owner = method.getDeclaringType().getFullyQualifiedName();
        return owner.startsWith("java.util.function.") || owner.startsWith("java.util.concurrent.") || FUNCTIONAL.contains(owner)
                || owner.startsWith("java.lang.reflect.")
                || call.getArguments().stream().anyMatch(argument -> !(argument instanceof J.Lambda || argument instanceof J.MemberReference)
                && isFunctional(TypeUtils.asFullyQualified(argument.getType())));
    }

    private static boolean isFunctional(JavaType.FullyQualified type) {
        return type != null && (type.getFullyQualifiedName().startsWith("java.util.function.") || FUNCTIONAL.contains(type.getFullyQualifiedName()));
    }

    private void lookAt(J.NewClass creation) {
        if (creation.getBody() != null) {
            unitOf(creation).deferred = true;
        }
        if (types.isApi(creation.getType())) {
            unitOf(creation).document |= types.isDocument(creation.getType());
        } else if (creation.getMethodType() != null) {
            unitOf(creation).called.add(new Called(creation.getMethodType().getDeclaringType().getClassName() + "/"
                    + Members.arguments(creation.getArguments()).size(), creation.getMethodType().getDeclaringType()));
            if (!creation.getMethodType().getDeclaringType().getFullyQualifiedName().startsWith("java.")) {
                join(creation, creation.getMethodType());
            }
            creation.getArguments().stream().filter(a -> types.mentions(a.getType())).forEach(this::unitOf);
        }
    }

    /** What goes through a method of the project; one of the JDK keeps nothing that its receiver or result does not hold. */
    private void join(J call, JavaType.Method method) {
        if (types.mentions(method.getReturnType())) {
            unitOf(call).keys.add(Scope.methodKey(method));
        }
        for (int i = 0; i < method.getParameterTypes().size(); i++) {
            if (types.mentions(method.getParameterTypes().get(i))) {
                unitOf(call).keys.add(Scope.parameterKey(method, i));
            }
        }
    }

    private void lookAt(J.Identifier identifier) {
        if (startKeys.isKey(identifier)) {
            unitOf(identifier).keys.add(scope.key(identifier));
        } else if (identifier.getFieldType() != null && (types.mentions(identifier.getFieldType().getType())
                || types.changes(identifier.getFieldType().getType()))) {
            if (!types.isApi(identifier.getFieldType().getOwner())) {
                unitOf(identifier).keys.add(scope.key(identifier));
            }
        } else if (ApiTypes.namesType(identifier) && types.isApi(identifier.getType())) {
            unitOf(identifier).document |= types.isDocument(identifier.getType());
            boolean exception = TypeUtils.isAssignableTo("java.lang.Throwable", identifier.getType());
            unitOf(identifier).exception |= exception;
            unitOf(identifier).compares |= exception && !isDeclared(identifier);
        }
    }

    /** Whether a type is that of a variable, such as a handler's, or one that a method declares. */
    private boolean isDeclared(J.Identifier type) {
        J at = scope.parent(type) instanceof J.FieldAccess qualified ? qualified : type;
        J parent = scope.parent(at);
        return parent instanceof J.VariableDeclarations || parent instanceof J.MultiCatch || parent instanceof J.MethodDeclaration;
    }

    /** The declared types of this file's variables that hold something of the old API. */
    Map<String, JavaType> locations() {
        return locations;
    }
}
