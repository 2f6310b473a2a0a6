package dev.defrost.recipes.java;

import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;

/** Says what declarations, assignments and expression statements become that do not keep their shape. */
final class Statements {
    private final ParsedFile file;
    private final Scope scope;
    private final ApiTypes types;
    private final Carriers carriers;
    private final Builders builders;
    private final Problems problems;
    private final Translator translator;
    private final TableTexts tables;
    private final StartKeys startKeys;

    Statements(ParsedFile file, Scope scope, ApiTypes types, Carriers carriers, Builders builders,
            Problems problems, Translator translator,
            TableTexts tables, StartKeys startKeys) {
        this.startKeys = startKeys;
        this.file = file;
        this.scope = scope;
        this.types = types;
        this.carriers = carriers;
        this.builders = builders;
        this.problems = problems;
        this.translator = translator;
        this.tables = tables;
    }

    /** The new text of a statement or declaration; null if it keeps its shape. An empty text removes the statement. */
    String replacement(J node) {
        if (node instanceof J.VariableDeclarations declaration) {
            return declaration(declaration);
        }
        if (node instanceof J.Assignment assignment) {
            return assignment(assignment);
        }
        if (node instanceof J.MethodInvocation call && isStatement(call) && translator.isApi(call)) {
            return statement(call);
        }
        return null;
    }

    private boolean isStatement(J node) {
        J parent = scope.parent(node);
        return parent instanceof J.Block || parent instanceof J.Case;
    }

    private String statement(J.MethodInvocation call) {
        Value value = translator.value(call);
        Expression created = call.getSelect();
        if (carriers.tables().isCreation(created)) {
            return tables.creation(created) + ";\n" + file.spans().indent(file.spans().start(call)) + translator.text(value, false);
        }
        if (value instanceof Value.Grown grown) {
            return grown.added().stream().map(a -> grown.batch() + ".getValue().add(" + a + ")")
                    .collect(Collectors.joining(";\n" + file.spans().indent(file.spans().start(call))));
        }
        return value instanceof Value.Puts puts ? puts(puts, call) : null;
    }

    private String puts(Value.Puts puts, J node) {
        if (puts.entries().stream().anyMatch(e -> e.key() == null)) {
            return puts.map() + ".putAll(" + Maps.text(puts.entries(), false) + ")";
        }
        String between = ";\n" + file.spans().indent(file.spans().start(node));
        return puts.entries().stream().map(e -> puts.map() + ".put(" + e.key() + ", " + e.value()
                + ")").collect(Collectors.joining(between));
    }

    private String declaration(J.VariableDeclarations declaration) {
        J.VariableDeclarations.NamedVariable variable = declaration.getVariables().get(0);
        if (types.isCarrier(variable.getType())) {
            return carrier(declaration, variable);
        }
        if (builders.isBuilder(variable.getName())) {
            return builder(declaration, variable);
        }
        if (startKeys.isKey(variable.getName())) {
            return startKey(declaration);
        }
        boolean asked = types.isClient(variable.getType()) && scope.parent(scope.parent(declaration)) instanceof J.ClassDeclaration
                && declaration.getLeadingAnnotations().stream().allMatch(a -> Spring.asks(a, file));
        boolean annotated = types.converts(variable.getType()) && !declaration.getLeadingAnnotations().isEmpty() && !asked;
        if (annotated) {
            problems.add(declaration, BlockerCode.UNSUPPORTED_FLOW, "an annotated declaration, which other code may fill");
        }
        return hoisted(declaration, variable);
    }

    /** The key of a page's last item: the type's arguments name the attribute values of SDK v1. */
    private String startKey(J.VariableDeclarations declaration) {
        String type = file.spans().text(declaration.getTypeExpression());
        List<String> variables = new ArrayList<>();
        for (J.VariableDeclarations.NamedVariable variable : declaration.getVariables()) {
            boolean key = startKeys.isKey(variable.getName());
            if (!key || !type.matches("var|Map\\s*<\\s*String\\s*,\\s*AttributeValue\\s*>")) {
                problems.add(declaration, BlockerCode.UNSUPPORTED_FLOW, "a declaration of the key of a page's last item of this form");
            }
            variables.add(variable.getSimpleName() + initializer(false, variable.getInitializer() == null ? null
                    : translator.text(variable.getInitializer())));
        }
        return modifiers(declaration) + (type.equals("var") ? type : types.marked("Map<String, AttributeValue>")) + " " + String.join(", ", variables);
    }

    /** A model object that is changed later is a builder until somebody needs it. */
    private String builder(J.VariableDeclarations declaration, J.VariableDeclarations.NamedVariable variable) {
        if (declaration.getVariables().size() > 1) {
            problems.add(declaration, BlockerCode.UNSUPPORTED_FLOW, "a declaration of several objects that are changed later");
        }
        String type = type(declaration);
        return modifiers(declaration) + type + (type.equals("var") ? " " : ".Builder ") + variable.getSimpleName()
                + initializer(false, variable.getInitializer() == null ? null : translator.text(variable.getInitializer()));
    }

    /** {@code Item item = table.getItem(..)}: the response gets a variable, because SDK v2 answers an empty map for no item. */
    private String hoisted(J.VariableDeclarations declaration, J.VariableDeclarations.NamedVariable variable) {
        boolean alone = declaration.getVariables().size() == 1 && isStatement(declaration) && variable.getInitializer() != null
                && scope.parent(scope.parent(declaration)) != null
                && !(scope.parent(scope.parent(declaration)) instanceof J.ClassDeclaration);
        String response = alone ? translator.response(variable.getInitializer()) : null;
        if (response == null) {
            return null;
        }
        String[] unwrap = translator.member(variable.getInitializer()).unwrap().split("\\.");
        String name = freshName(variable.getSimpleName() + "Response");
        String has = ".has" + Character.toUpperCase(unwrap[1].charAt(0)) + unwrap[1].substring(1) + "()";
        String line = ";\n" + file.spans().indent(file.spans().start(declaration));
        String type = ApiTypes.mark("software.amazon.awssdk.services.dynamodb.model." + unwrap[0] + "Response");
        return type + " " + name + " = " + response + line + head(declaration) + variable.getSimpleName() + " = "
                + name + has + " ? " + translator.responses().own(variable, name + "." + unwrap[1] + "()") + " : null";
    }

    private String freshName(String base) {
        String name = base;
        for (int i = 2; scope.isTaken(name); i++) {
            name = base + i;
        }
        return name;
    }

    /** Modifiers and type of a declaration, up to its name. */
    private String head(J.VariableDeclarations declaration) {
        return modifiers(declaration) + type(declaration) + " ";
    }

    private String type(J.VariableDeclarations declaration) {
        String whole = translator.replacement(declaration.getTypeExpression());
        return whole == null ? translator.splice(declaration.getTypeExpression()) : whole;
    }

    private String modifiers(J.VariableDeclarations declaration) {
        TypeTree type = declaration.getTypeExpression();
        return type == null ? "" : file.spans().text().substring(file.spans().start(declaration), file.spans().start(type));
    }

    private String carrier(J.VariableDeclarations declaration, J.VariableDeclarations.NamedVariable variable) {
        Carriers.Carrier carrier = carriers.of(scope.key(variable));
        J holder = scope.parent(declaration);
        boolean parameter = holder instanceof J.MethodDeclaration;
        boolean plain = declaration.getVariables().size() == 1 && declaration.getTypeExpression() != null
                && declaration.getLeadingAnnotations().isEmpty() && variable.getDimensionsAfterName().isEmpty()
                && (holder instanceof J.Block || parameter || holder instanceof J.ForEachLoop.Control);
        if (!plain) {
            problems.add(declaration, BlockerCode.UNSUPPORTED_FLOW, "a declaration of tables of this form");
            return file.spans().text(declaration);
        }
        if (holder instanceof J.ForEachLoop.Control) {
            return element(declaration, carrier, variable);
        }
        Expression value = variable.getInitializer();
        Carriers.Carrier initial = value == null || Arguments.isNull(value) ? null : tables.carrier(value);
        if (value != null && !Arguments.isNull(value) && initial == null) {
            problems.add(value, BlockerCode.UNSUPPORTED_FLOW, "a table that comes from `" + file.spans().text(value) + "`");
            return file.spans().text(declaration);
        }
        boolean field = holder instanceof J.Block block && scope.parent(block) instanceof J.ClassDeclaration;
        if (field && value == null && scope.writes(scope.key(variable)).isEmpty()) {
            problems.add(declaration, BlockerCode.UNTRACKED_STORE, "a field that other code fills");
        }
        boolean none = value != null && initial == null;
        String modifiers = modifiers(declaration);
        List<String> parts = new ArrayList<>();
        String creation = carriers.tables().isCreation(value) ? tables.creation(value) : null;
        if (creation != null && field) {
            problems.add(value, BlockerCode.UNSUPPORTED_FLOW, "a field whose initializer creates a table");
        }
        if (carrier.description() != null) {
            parts.add(ApiTypes.mark("software.amazon.awssdk.services.dynamodb.model.TableDescription") + " " + carrier.description()
                    + (creation == null ? value == null ? "" : " = null" : " = " + creation + ".tableDescription()"));
        } else if (creation != null) {
            parts.add(creation);
        }
        if (carrier.declaresClient()) {
            parts.add(modifiers + ApiTypes.mark("software.amazon.awssdk.services.dynamodb.DynamoDbClient") + " "
                    + carrier.client()
                    + initializer(none, initial == null ? null : initial.client()));
        }
        if (carrier.declaresTable()) {
            parts.add(modifiers + "String " + carrier.table() + initializer(none, initial == null ? null : initial.table()));
        }
        if (carrier.declaresIndex()) {
            parts.add(modifiers + "String " + carrier.index() + initializer(none, initial == null ? null : initial.index()));
        }
        return String.join(parameter ? ", " : ";\n" + file.spans().indent(file.spans().start(declaration)), parts);
    }

    /** The variable of a loop over tables: their names, if one client serves them all. */
    private String element(J.VariableDeclarations declaration, Carriers.Carrier carrier,
            J.VariableDeclarations.NamedVariable variable) {
        if (carrier.declaresClient() || !carrier.declaresTable() || carrier.description() != null
                || carriers.tables().client(carriers.tables().listing(variable)) == null) {
            problems.add(declaration, BlockerCode.UNSUPPORTED_FLOW, "a loop over tables that do not come from one listing");
        }
        return modifiers(declaration) + "String " + carrier.table();
    }

    private static String initializer(boolean none, String value) {
        return none ? " = null" : value == null ? "" : " = " + value;
    }

    private String assignment(J.Assignment assignment) {
        JavaType type = assignment.getVariable().getType();
        if (types.isCarrier(type)) {
            return carrierAssignment(assignment);
        }
        if (!(assignment.getAssignment() instanceof J.MethodInvocation call) || !isStatement(assignment)
                || !translator.isApi(call)) {
            return null;
        }
        Value value = translator.value(call);
        String target = file.spans().text(assignment.getVariable());
        return value instanceof Value.Puts puts && puts.map().equals(target) ? puts(puts, assignment) : null;
    }

    private String carrierAssignment(J.Assignment assignment) {
        String key = scope.key(assignment.getVariable());
        Carriers.Carrier carrier = key == null ? null : carriers.of(key);
        Carriers.Carrier value = tables.carrier(assignment.getAssignment());
        boolean none = Arguments.isNull(assignment.getAssignment());
        if (carrier == null || value == null && !none || !isStatement(assignment)) {
            problems.add(assignment, BlockerCode.UNSUPPORTED_FLOW, "an assignment of a table that cannot be followed");
            return file.spans().text(assignment);
        }
        boolean qualified = assignment.getVariable() instanceof J.FieldAccess;
        String prefix = qualified ? file.spans().text(((J.FieldAccess) assignment.getVariable()).getTarget()) + "." : "";
        List<String> parts = new ArrayList<>();
        String creation = carriers.tables().isCreation(assignment.getAssignment())
                ? tables.creation(assignment.getAssignment()) : null;
        if (carrier.description() != null) {
            parts.add(carrier.description() + " = " + (creation == null ? "null" : creation + ".tableDescription()"));
        } else if (creation != null) {
            parts.add(creation);
        }
        if (carrier.declaresClient()) {
            parts.add(prefix + carrier.client() + " = " + (none ? "null" : value.client()));
        }
        if (carrier.declaresTable()) {
            parts.add(prefix + carrier.table() + " = " + (none ? "null" : value.table()));
        }
        if (carrier.declaresIndex()) {
            parts.add(prefix + carrier.index() + " = " + (none ? "null" : value.index()));
        }
        return String.join(";\n" + file.spans().indent(file.spans().start(assignment)), parts);
    }
}
