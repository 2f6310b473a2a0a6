package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Places that take attribute values as they came: parameters of other requests, and of batch writers whose items are typed. */
final class ResponseSinks {
    private static final Set<String> BATCH_METHODS = Set.of("put_item", "delete_item");

    private static final Set<PyType> SCALARS = Set.of(PyType.STR, PyType.INT, PyType.BOOL, PyType.BYTES, PyType.DECIMAL);

    private final Migration migration;
    private final ParsedFile file;
    private final ConvertingCalls calls;
    private final Set<ResourceGroup> untypedWriters;
    private final Set<ResourceGroup> typedWriters = new HashSet<>();

    /** @param untypedWriters batch writers that are known to take Python values */
    ResponseSinks(Migration migration, ParsedFile file, ConvertingCalls calls, Set<ResourceGroup> untypedWriters) {
        this.migration = migration;
        this.file = file;
        this.calls = calls;
        this.untypedWriters = untypedWriters;
    }

    /** The batch writers that were asked to take typed parts. */
    Set<ResourceGroup> typedWriters() {
        return typedWriters;
    }

    /** A value that may be missing is None in Python, which is an attribute value of its own: it is converted. */
    boolean takes(Expr expr, ResponsePart part) {
        return part.isMap() && takesMap(expr) || part.isValue() && !part.optional() && takesValue(expr);
    }

    private boolean takesValue(Expr expr) {
        Node parent = expr.parent();
        if (parent instanceof Expr.DictExpr dict && dict.values.contains(expr)) {
            if (!isTypedByElement(dict, expr)) {
                return false;
            }
            boolean named = dict.keys.stream().allMatch(key -> key instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING);
            return dict.keys.get(dict.values.indexOf(expr)) != null && (takesMap(dict) || named && takesValue(dict));
        }
        if (parent instanceof Expr.ListExpr list) {
            return list.elements.stream().noneMatch(Expr.Starred.class::isInstance) && takesValue(list);
        }
        return false;
    }

    /** Whether a display is typed element by element when one of them comes typed. */
    private boolean isTypedByElement(Expr.DictExpr dict, Expr typed) {
        return Overrides.areHarmless(dict, each -> each == typed || SCALARS.contains(migration.types(file).typeOf(each)));
    }

    private boolean takesMap(Expr expr) {
        Node parent = expr.parent();
        if (parent instanceof Expr.DictExpr dict && dict.values.contains(expr)) {
            Expr key = dict.keys.get(dict.values.indexOf(expr));
            return key == null ? isTypedByElement(dict, expr) && takesMap(dict) : key instanceof Expr.Constant name && isRequestDict(dict, name.value);
        }
        if (parent instanceof Keyword keyword && keyword.name != null && keyword.parent() instanceof Expr.Call call) {
            return calls.at(call) != null && !isConverted(call) && takes(calls.at(call), keyword.name) || isTypedWriter(call);
        }
        return parent instanceof Stmt.Assign assign && assign.value == expr && assign.targets.size() == 1
                && assign.targets.get(0) instanceof Expr.Subscript target && target.value instanceof Expr.Name dict
                && target.index instanceof Expr.Constant key && isSpread(file.defUse().reaching(dict), key.value);
    }

    private static boolean takes(ConvertingCalls.Site site, String parameter) {
        return site.operation().attributeValues().input().contains(parameter + "{}");
    }

    private boolean isRequestDict(Expr.DictExpr dict, String parameter) {
        return dict.parent() instanceof Stmt.Assign assign && assign.targets.size() == 1
                && migration.flow().index().definitionAt(assign.targets.get(0)) != null
                && isSpread(List.of(migration.flow().index().definitionAt(assign.targets.get(0))), parameter);
    }

    /** Whether the dict is spread into a call that takes typed values in this parameter. */
    private boolean isSpread(List<Definition> dicts, String parameter) {
        if (dicts.size() != 1) {
            return false;
        }
        for (Expr.Name use : file.defUse().uses(dicts.get(0))) {
            if (use.parent() instanceof Keyword keyword && keyword.name == null && keyword.parent() instanceof Expr.Call call
                    && calls.at(call) != null) {
                return !isConverted(dicts.get(0)) && takes(calls.at(call), parameter);
            }
        }
        return false;
    }

    /** Whether a call's request, or a dict that is spread into one, is known to be converted as a whole. */
    private boolean isConverted(Object callOrDict) {
        return migration.knows(new RequestDicts.AtCall(callOrDict));
    }

    private boolean isTypedWriter(Expr.Call call) {
        if (!(call.function instanceof Expr.Attribute method) || !BATCH_METHODS.contains(method.name)
                || migration.flow().values(method.value).stream().noneMatch(Value.BatchWriter.class::isInstance)) {
            return false;
        }
        ResourceGroup writers = migration.group(method.value);
        if (writers == null || Kept.isKept(writers) || untypedWriters.contains(writers)) {
            return false;
        }
        typedWriters.add(writers);
        return true;
    }
}
