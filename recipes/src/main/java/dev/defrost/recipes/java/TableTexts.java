package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import dev.defrost.findings.BlockerCode;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Says what stands in the code for an expression that is a table or an index: a client, names, and maybe a description. */
final class TableTexts {
    /** The calls on a table that set the description which it remembers. */
    private static final Set<String> DESCRIBED = Set.of("describe", "waitForActive", "updateTable");

    private final ParsedFile file;
    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final Carriers carriers;
    private final Problems problems;
    private final Translator translator;

    TableTexts(ParsedFile file, Scope scope, ApiTypes types, Members members, Carriers carriers, Problems problems,
            Translator translator) {
        this.file = file;
        this.scope = scope;
        this.types = types;
        this.members = members;
        this.carriers = carriers;
        this.problems = problems;
        this.translator = translator;
    }

    /** The text of a call that sets or reads the description of a table that has a variable for it; null for another call. */
    String description(Expression node, Member member, Expression select) {
        Carriers.Carrier carrier = select == null || !types.is(select.getType(), "Table") ? null : carriers.of(scope.key(select));
        if (carrier == null || carrier.description() == null) {
            return null;
        }
        if (member.form() == null || !DESCRIBED.contains(member.name())) {
            return member.kept() == null ? null : carrier.description();
        }
        Template template = translator.template(node, select, Members.arguments(((J.MethodInvocation) node).getArguments()));
        String text = carrier.description() + " = " + translator.laid(member, template);
        return scope.parent(node) instanceof J.Block ? text : "(" + text + ")";
    }

    /** The name that a method returns in place of a table; null for another node. */
    String returned(J node) {
        if (!carriers.tables().isReturned(node)) {
            return null;
        }
        if (!(scope.parent(node) instanceof J.Return)) {
            return "String";
        }
        Carriers.Carrier table = node instanceof Expression value && !Arguments.isNull(value) ? carrier(value) : null;
        return table == null ? null : table.table();
    }

    /** Whether a call creates the table in DynamoDB. */
    boolean isCreation(Expression value) {
        return carriers.tables().isCreation(value);
    }

    /** The text of a table where it is created. */
    String text(J.MethodInvocation creation) {
        Expression name = carriers.tables().name(creation);
        if (name == null || !(name instanceof J.Literal) && !carriers.isStable(name)) {
            problems.add(creation, BlockerCode.EVALUATION_ORDER, "this would be evaluated twice");
        }
        return Names.HELPER + ".tableText(" + (name == null ? "" : translator.text(name)) + ", " + creation(creation)
                + ".tableDescription())";
    }

    /** The call that creates a table, as a statement before the table is named. */
    String creation(Expression value) {
        J.MethodInvocation call = (J.MethodInvocation) value.unwrap();
        List<Expression> args = Members.arguments(call.getArguments());
        return translator.laid(members.of(call), translator.template(call, call.getSelect(), args));
    }

    /** The client or a name of a table or index that a call is made on. */
    String part(String name, Expression node, Expression select) {
        if (select == null) {
            problems.add(node, BlockerCode.UNSUPPORTED_FLOW, "a call on this object itself");
            return "";
        }
        if (!types.isCarrier(select.getType())) {
            return translator.text(select);
        }
        Carriers.Carrier carrier = carrier(select);
        if (carrier == null) {
            problems.add(select, BlockerCode.UNSUPPORTED_FLOW, "a table that comes from `" + file.spans().text(select) + "`");
            return "";
        }
        return name.equals("client") ? carrier.client() : name.equals("table") ? carrier.table() : carrier.index();
    }

    /** The texts of the client and names of an expression that is a table or index; null if they are not known. */
    Carriers.Carrier carrier(Expression expression) {
        Expression at = expression.unwrap();
        Member member = at instanceof J.MethodInvocation call ? members.of(call) : at instanceof J.NewClass n ? members.of(n)
                : null;
        if (member != null && member.carrier() != null) {
            List<Expression> args = Members.arguments(at instanceof J.MethodInvocation c ? c.getArguments()
                    : ((J.NewClass) at).getArguments());
            if (at instanceof J.NewClass) {
                return Carriers.Carrier.of(translator.text(args.get(0)), translator.text(args.get(1)), null);
            }
            Expression select = ((J.MethodInvocation) at).getSelect();
            if (select == null || carriers.tables().isCreation(at)) {
                return select == null ? null : created((J.MethodInvocation) at);
            }
            if (member.carrier().equals("table")) {
                return Carriers.Carrier.of(translator.text(select), translator.text(args.get(0)), null);
            }
            Carriers.Carrier table = carrier(select);
            String index = translator.text(args.get(0));
            return table == null ? null : Carriers.Carrier.of(table.client(), table.table(), index);
        }
        if (carriers.clientOf(at) != null) {
            return Carriers.Carrier.of(translator.text(carriers.clientOf(at)), translator.splice(at), null);
        }
        String key = scope.key(at);
        Carriers.Carrier known = key == null ? null : carriers.of(key);
        return known == null || at instanceof J.FieldAccess access && !file.spans().text(access.getTarget()).equals("this")
                ? null : known;
    }

    /** A table that a statement creates; null where the creation cannot stand before the statement. */
    private Carriers.Carrier created(J.MethodInvocation call) {
        J parent = scope.parent(call);
        boolean before = parent instanceof J.VariableDeclarations.NamedVariable || parent instanceof J.Assignment
                || parent instanceof J.MethodInvocation outer && outer.getSelect() == call && scope.parent(outer) instanceof J.Block;
        Expression name = carriers.tables().name(call);
        boolean again = name instanceof J.Literal || name != null && carriers.isStable(name);
        Expression request = call.getArguments().get(0);
        String text = again ? translator.text(name) : request instanceof J.Identifier && call.getArguments().size() == 1
                ? translator.text(request) + ".tableName()" : null;
        return before && text != null ? Carriers.Carrier.of(translator.text(call.getSelect()), text, null) : null;
    }

    /** What stands for a table or index that is named or handed on. */
    String variable(Expression node) {
        Carriers.Carrier carrier = carrier(node);
        J parent = scope.parent(node);
        if (carrier != null && parent instanceof J.Binary) {
            return carrier.table();
        }
        if (carrier != null && isProjectCall(parent)) {
            return carrier.client() + ", " + carrier.table() + (carrier.index() == null ? "" : ", " + carrier.index());
        }
        problems.add(node, BlockerCode.UNSUPPORTED_FLOW, "a table or index that is used as an object");
        return file.spans().text(node);
    }

    /** Whether a table or index goes into a method of the project. */
    boolean isProjectArgument(Expression expression) {
        J parent = scope.parent(expression);
        boolean argument = parent instanceof J.MethodInvocation call ? call.getSelect() != expression && !translator.isApi(call)
                : parent instanceof J.NewClass creation && !types.isApi(creation.getType());
        return argument && isProjectCall(parent);
    }

    private static boolean isProjectCall(J parent) {
        JavaType.Method method = parent instanceof J.MethodInvocation c ? c.getMethodType()
                : parent instanceof J.NewClass n ? n.getMethodType() : null;
        return method != null && !method.getDeclaringType().getFullyQualifiedName().startsWith("java.");
    }
}
