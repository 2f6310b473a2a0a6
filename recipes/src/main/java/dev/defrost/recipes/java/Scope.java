package dev.defrost.recipes.java;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * What encloses what in one file, and which location a name means. A field's key is its class and name, a parameter's its method and name;
 * every other variable has a key of its own. Pattern variables of one name in one method count as one location, which joins groups that could
 * be apart but never the reverse.
 */
final class Scope {
    /** Between the name of a local variable and its number in the file. */
    private static final String OWN = "@";

    private final Map<J, J> parents = new IdentityHashMap<>();
    private final Set<String> words = new HashSet<>();
    /** The names of pattern variables. */
    private final Set<String> bound = new HashSet<>();
    private final Map<String, List<J>> writes = new HashMap<>();
    private final Map<String, J.VariableDeclarations.NamedVariable> locals = new HashMap<>();
    private final Map<String, J.VariableDeclarations.NamedVariable> fields = new HashMap<>();
    private final Declarations declarations = new Declarations(parents);
    private final Map<J.VariableDeclarations.NamedVariable, Integer> numbers = new IdentityHashMap<>();
    private final Map<J.Identifier, String> keys = new IdentityHashMap<>();
    private final String path;

    Scope(ParsedFile file) {
        this.path = file.source().path();
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                Object parent = getCursor().getParentTreeCursor().getValue();
                if (parent instanceof J j) {
                    parents.put(tree, j);
                }
                if (tree instanceof J.Identifier identifier) {
                    words.add(identifier.getSimpleName());
                } else if (tree instanceof J.InstanceOf test && test.getPattern() != null) {
                    bound.addAll(names(test.getPattern()));
                } else if (tree instanceof J.VariableDeclarations.NamedVariable variable) {
                    numbers.put(variable, numbers.size());
                }
                return tree;
            }
        }.visit(file.unit(), 0);
        parents.keySet().forEach(this::noteWrite);
        parents.keySet().forEach(this::noteLocal);
    }

    private static Set<String> names(J pattern) {
        Set<String> names = new HashSet<>();
        new CodeVisitor() {
            @Override
            public J visitIdentifier(J.Identifier identifier, Integer p) {
                names.add(identifier.getSimpleName());
                return identifier;
            }
        }.visit(pattern, 0);
        return names;
    }

    private void noteLocal(J node) {
        if (node instanceof J.VariableDeclarations.NamedVariable variable && parent(parent(variable)) instanceof J.Block) {
            (declarations.isField(variable) ? fields : locals).put(key(variable), variable);
        }
    }

    /** The declaration of a local variable in a block; null for parameters, fields and variables of loops and handlers. */
    J.VariableDeclarations.NamedVariable local(String key) {
        return locals.get(key);
    }

    private void noteWrite(J node) {
        if (node instanceof J.Assignment assignment) {
            write(assignment.getVariable(), node);
        } else if (node instanceof J.AssignmentOperation operation) {
            write(operation.getVariable(), node);
        } else if (node instanceof J.Unary unary && unary.getOperator().isModifying()) {
            write(unary.getExpression(), node);
        }
    }

    private void write(Expression variable, J node) {
        String key = key(variable);
        if (key != null) {
            writes.computeIfAbsent(key, k -> new ArrayList<>()).add(node);
        }
    }

    J parent(J node) {
        return parents.get(node);
    }

    /** The nearest enclosing node of a type; null if there is none. */
    <T extends J> T enclosing(J node, Class<T> type) {
        J at = parents.get(node);
        while (at != null && !type.isInstance(at)) {
            at = parents.get(at);
        }
        return type.cast(at);
    }

    /** Whether a node is another or lies in it. */
    boolean isInside(J inner, J outer) {
        for (J at = inner; at != null; at = parent(at)) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** Assignments to a location after its declaration, in this file. */
    List<J> writes(String key) {
        return writes.getOrDefault(key, List.of());
    }

    boolean isTaken(String word) {
        return words.contains(word);
    }

    /** The key of the location that an expression names; null if it names none. */
    String key(J expression) {
        if (expression instanceof J.Parentheses<?> parentheses) {
            return key(parentheses.getTree());
        }
        if (expression instanceof J.FieldAccess access && access.getName().getFieldType() != null) {
            return key(access.getName());
        }
        if (!(expression instanceof J.Identifier identifier) || identifier.getFieldType() == null) {
            return null;
        }
        return keys.computeIfAbsent(identifier, this::keyOf);
    }

    /** The key of a variable at its declaration. */
    String key(J.VariableDeclarations.NamedVariable variable) {
        return keys.computeIfAbsent(variable.getName(), this::keyOf);
    }

    private String keyOf(J.Identifier name) {
        JavaType owner = name.getFieldType() == null ? null : name.getFieldType().getOwner();
        if (owner instanceof JavaType.FullyQualified type && !(owner instanceof JavaType.Unknown)) {
            return type.getFullyQualifiedName() + "#" + name.getSimpleName();
        }
        boolean qualified = parent(name) instanceof J.FieldAccess access && access.getName() == name;
        J.VariableDeclarations.NamedVariable declared = qualified ? null
                : parent(name) instanceof J.VariableDeclarations.NamedVariable variable && variable.getName() == name ? variable
                : declarations.of(name);
        String number = declared == null || declarations.isParameter(declared) ? "" : OWN + numbers.get(declared);
        if (owner instanceof JavaType.Method method) {
            return methodKey(method) + "/" + name.getSimpleName() + number;
        }
        J.ClassDeclaration type = enclosing(declared == null ? name : declared, J.ClassDeclaration.class);
        return path + "!" + (type == null ? "" : qualifiedName(type)) + (declared != null && declarations.isField(declared) ? "#" : "/")
                + name.getSimpleName() + number;
    }

    /** Whether the simple name of a variable means at one place what it means at another. */
    boolean meansTheSame(String name, J place, J other) {
        return !bound.contains(name) && Objects.equals(keyAt(place, name), keyAt(other, name));
    }

    /** The key of the variable that a simple name means at a place; null if it is not declared in this file or a superclass. */
    private String keyAt(J place, String name) {
        J child = place;
        for (J at = parent(place); at != null; child = at, at = parent(at)) {
            J.VariableDeclarations.NamedVariable found = declarations.declared(at, child, name);
            JavaType type = at instanceof J.ClassDeclaration declaration ? declaration.getType()
                    : at instanceof J.NewClass creation && creation.getBody() == child ? creation.getType() : null;
            String key = found != null ? key(found) : fieldKey(TypeUtils.asFullyQualified(type), name);
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    private static String fieldKey(JavaType.FullyQualified type, String name) {
        for (JavaType.FullyQualified at = type; at != null && !(at instanceof JavaType.Unknown); at = at.getSupertype()) {
            List<JavaType.FullyQualified> declaring = new ArrayList<>(at.getInterfaces());
            declaring.add(at);
            for (JavaType.FullyQualified owner : declaring) {
                if (owner.getMembers().stream().anyMatch(member -> member.getName().equals(name))) {
                    return owner.getFullyQualifiedName() + "#" + name;
                }
            }
        }
        return null;
    }

    /** The innermost body of a class around a node; null if there is none. */
    J classBody(J node) {
        J at = parent(node);
        while (at != null && !(at instanceof J.Block && (parent(at) instanceof J.ClassDeclaration || parent(at) instanceof J.NewClass))) {
            at = parent(at);
        }
        return at;
    }

    /** The declaration of a field in this file; null if it is none of this file. */
    J.VariableDeclarations.NamedVariable field(String key) {
        return fields.get(key);
    }

    /** Whether a key is that of a field. */
    static boolean isField(String key) {
        return key.indexOf('#') >= 0;
    }

    /** The name of the variable that a key stands for. */
    static String name(String key) {
        String name = key.substring(Math.max(key.lastIndexOf('/'), key.lastIndexOf('#')) + 1);
        return name.indexOf(OWN) < 0 ? name : name.substring(0, name.indexOf(OWN));
    }

    static String qualifiedName(J.ClassDeclaration type) {
        return type.getType() == null ? type.getSimpleName() : type.getType().getFullyQualifiedName();
    }

    /** The key of a method, which stands for what it returns. */
    static String methodKey(JavaType.Method method) {
        StringBuilder key = new StringBuilder(method.getDeclaringType().getFullyQualifiedName())
                .append('.').append(method.getName()).append('(');
        for (JavaType parameter : method.getParameterTypes()) {
            JavaType.FullyQualified type = TypeUtils.asFullyQualified(parameter);
            key.append(type == null ? String.valueOf(parameter) : type.getFullyQualifiedName()).append(',');
        }
        return key.append(')').toString();
    }

    /** The key of a method's parameter. */
    static String parameterKey(JavaType.Method method, int index) {
        List<String> names = method.getParameterNames();
        return methodKey(method) + "/" + (index < names.size() ? names.get(index) : "?" + index);
    }
}
