package dev.defrost.python.syntax;

import com.oracle.graal.python.pegparser.sst.ArgTy;
import com.oracle.graal.python.pegparser.sst.ArgumentsTy;
import com.oracle.graal.python.pegparser.sst.CmpOpTy;
import com.oracle.graal.python.pegparser.sst.ComprehensionTy;
import com.oracle.graal.python.pegparser.sst.ConstantValue;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;
import com.oracle.graal.python.pegparser.sst.OperatorTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.SSTreeVisitor;
import com.oracle.graal.python.pegparser.sst.UnaryOpTy;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Turns the parser's expressions into ours. */
abstract class ExpressionBuilder implements SSTreeVisitor<Node> {
    final SourceText source;
    final MaskedText masked;
    /** How many lines of the source stand above the text that was parsed. */
    private final int linesAbove;

    ExpressionBuilder(SourceText source, MaskedText masked, int linesAbove) {
        this.source = source;
        this.masked = masked;
        this.linesAbove = linesAbove;
    }

    final int start(SSTNode node) {
        SourceRange range = node.getSourceRange();
        return source.offset(linesAbove + range.startLine, range.startColumn);
    }

    final int end(SSTNode node) {
        SourceRange range = node.getSourceRange();
        return source.offset(linesAbove + range.endLine, range.endColumn);
    }

    /** The converted node; null for null. The caller knows what class the visitor gives. */
    @SuppressWarnings("unchecked")
    final <N extends Node> N convert(SSTNode node) {
        return node == null ? null : (N) node.accept(this);
    }

    /** The converted nodes; a missing array is an empty list, a missing element a null element. */
    final <N extends Node> List<N> convertAll(SSTNode[] nodes) {
        if (nodes == null || nodes.length == 0) {
            return List.of();
        }
        List<N> converted = new ArrayList<>(nodes.length);
        for (SSTNode node : nodes) {
            converted.add(convert(node));
        }
        return Collections.unmodifiableList(converted);
    }

    /** Python compares identifiers in their compatibility form (NFKC). */
    static String identifier(String written) {
        return written == null || Normalizer.isNormalized(written, Normalizer.Form.NFKC)
                ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
    }

    static List<String> identifiers(String[] names) {
        return names == null ? List.of() : Arrays.stream(names).map(ExpressionBuilder::identifier).toList();
    }

    @Override
    public Node visit(ExprTy.BoolOp node) {
        return new Expr.BoolOp(start(node), end(node), node.op.name().equals("And"), convertAll(node.values));
    }

    @Override
    public Node visit(ExprTy.NamedExpr node) {
        return new Expr.NamedExpr(start(node), end(node), convert(node.target), convert(node.value));
    }

    @Override
    public Node visit(ExprTy.BinOp node) {
        return new Expr.BinOp(start(node), end(node), convert(node.left), symbol(node.op), convert(node.right));
    }

    @Override
    public Node visit(ExprTy.UnaryOp node) {
        return new Expr.UnaryOp(start(node), end(node), symbol(node.op), convert(node.operand));
    }

    @Override
    public Node visit(ExprTy.Lambda node) {
        int start = start(node);
        int from = start + "lambda".length();
        return new Expr.Lambda(start, end(node), parameters(node.args, from, lambdaColon(node.args, from)), convert(node.body));
    }

    @Override
    public Node visit(ExprTy.IfExp node) {
        return new Expr.Conditional(start(node), end(node), convert(node.test), convert(node.body), convert(node.orElse));
    }

    @Override
    public Node visit(ExprTy.Dict node) {
        return new Expr.DictExpr(start(node), end(node), convertAll(node.keys), convertAll(node.values));
    }

    @Override
    public Node visit(ExprTy.Set node) {
        return new Expr.SetExpr(start(node), end(node), convertAll(node.elements));
    }

    @Override
    public Node visit(ExprTy.ListComp node) {
        return new Expr.ListComp(start(node), end(node), convert(node.element), convertAll(node.generators));
    }

    @Override
    public Node visit(ExprTy.SetComp node) {
        return new Expr.SetComp(start(node), end(node), convert(node.element), convertAll(node.generators));
    }

    @Override
    public Node visit(ExprTy.DictComp node) {
        return new Expr.DictComp(start(node), end(node), convert(node.key), convert(node.value), convertAll(node.generators));
    }

    @Override
    public Node visit(ExprTy.GeneratorExp node) {
        return new Expr.GeneratorExp(start(node), end(node), convert(node.element), convertAll(node.generators));
    }

    @Override
    public Node visit(ExprTy.Await node) {
        return new Expr.Await(start(node), end(node), convert(node.value));
    }

    @Override
    public Node visit(ExprTy.Yield node) {
        return new Expr.Yield(start(node), end(node), convert(node.value));
    }

    @Override
    public Node visit(ExprTy.YieldFrom node) {
        return new Expr.YieldFrom(start(node), end(node), convert(node.value));
    }

    @Override
    public Node visit(ExprTy.Compare node) {
        List<String> ops = Arrays.stream(node.ops).map(ExpressionBuilder::symbol).toList();
        return new Expr.Compare(start(node), end(node), convert(node.left), ops, convertAll(node.comparators));
    }

    @Override
    public Node visit(ExprTy.Call node) {
        return new Expr.Call(start(node), end(node), convert(node.func), convertAll(node.args), convertAll(node.keywords));
    }

    @Override
    public Node visit(ExprTy.FormattedValue node) {
        return new Expr.FormattedValue(start(node), end(node), convert(node.value), node.conversion, convert(node.formatSpec));
    }

    @Override
    public Node visit(ExprTy.JoinedStr node) {
        int start = start(node);
        return new Expr.JoinedString(start, end(node), convertAll(node.values), masked.isTemplate(start));
    }

    @Override
    public Node visit(ExprTy.Constant node) {
        return constant(start(node), end(node), node.value);
    }

    final Expr.Constant constant(int start, int end, ConstantValue value) {
        return switch (value.kind) {
            case NONE -> new Expr.Constant(start, end, Expr.Kind.NONE, null);
            case ELLIPSIS -> new Expr.Constant(start, end, Expr.Kind.ELLIPSIS, null);
            case BOOLEAN -> new Expr.Constant(start, end, value.getBoolean() ? Expr.Kind.TRUE : Expr.Kind.FALSE, null);
            case LONG, BIGINTEGER -> number(start, end, Expr.Kind.INT);
            case DOUBLE -> number(start, end, Expr.Kind.FLOAT);
            case COMPLEX -> number(start, end, Expr.Kind.COMPLEX);
            case CODEPOINTS -> new Expr.Constant(start, end, Expr.Kind.STRING, value.getCodePoints().toJavaString());
            case BYTES -> new Expr.Constant(start, end, Expr.Kind.BYTES,
                    new String(value.getBytes(), StandardCharsets.ISO_8859_1));
            case TUPLE, FROZENSET -> throw new IllegalStateException("a constant that no source text can hold");
        };
    }

    private Expr.Constant number(int start, int end, Expr.Kind kind) {
        return new Expr.Constant(start, end, kind, source.text().substring(start, end));
    }

    @Override
    public Node visit(ExprTy.Attribute node) {
        return new Expr.Attribute(start(node), end(node), convert(node.value), identifier(node.attr));
    }

    @Override
    public Node visit(ExprTy.Subscript node) {
        return new Expr.Subscript(start(node), end(node), convert(node.value), convert(node.slice));
    }

    @Override
    public Node visit(ExprTy.Starred node) {
        return new Expr.Starred(start(node), end(node), convert(node.value));
    }

    @Override
    public Node visit(ExprTy.Name node) {
        return new Expr.Name(start(node), end(node), identifier(node.id));
    }

    @Override
    public Node visit(ExprTy.List node) {
        return new Expr.ListExpr(start(node), end(node), convertAll(node.elements));
    }

    @Override
    public Node visit(ExprTy.Tuple node) {
        return new Expr.TupleExpr(start(node), end(node), convertAll(node.elements));
    }

    @Override
    public Node visit(ExprTy.Slice node) {
        return new Expr.Slice(start(node), end(node), convert(node.lower), convert(node.upper), convert(node.step));
    }

    @Override
    public Node visit(ComprehensionTy node) {
        return new Comprehension(start(node), end(node), convert(node.target), convert(node.iter), convertAll(node.ifs),
                node.isAsync);
    }

    @Override
    public Node visit(KeywordTy node) {
        return new Keyword(start(node), end(node), identifier(node.arg), convert(node.value));
    }

    @Override
    public Node visit(ArgTy node) {
        return parameter(node, null);
    }

    private Parameter parameter(ArgTy node, ExprTy defaultValue) {
        return node == null ? null
                : new Parameter(start(node), end(node), identifier(node.arg), convert(node.annotation), convert(defaultValue));
    }

    final Parameters parameters(ArgumentsTy node, int start, int end) {
        if (node == null) {
            return new Parameters(start, end, List.of(), List.of(), null, List.of(), null);
        }
        int withDefault = node.defaults == null ? 0 : node.defaults.length;
        int positionalOnly = node.posOnlyArgs == null ? 0 : node.posOnlyArgs.length;
        int positional = node.args == null ? 0 : node.args.length;
        int required = positionalOnly + positional - withDefault;
        return new Parameters(start, end,
                parameters(node.posOnlyArgs, node.defaults, -required),
                parameters(node.args, node.defaults, positionalOnly - required),
                parameter(node.varArg, null),
                parameters(node.kwOnlyArgs, node.kwDefaults, 0),
                parameter(node.kwArg, null));
    }

    /** The parameter at {@code i} has the default at {@code i + shift}, if there is one. */
    private List<Parameter> parameters(ArgTy[] nodes, ExprTy[] defaults, int shift) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; nodes != null && i < nodes.length; i++) {
            int at = i + shift;
            boolean present = defaults != null && at >= 0 && at < defaults.length;
            parameters.add(parameter(nodes[i], present ? defaults[at] : null));
        }
        return List.copyOf(parameters);
    }

    /** Behind the last parameter only brackets, commas, stars and comments come before the colon. */
    private int lambdaColon(ArgumentsTy node, int from) {
        int at = from;
        if (node != null) {
            at = Math.max(at, lastEnd(node.posOnlyArgs, node.args, node.kwOnlyArgs, node.defaults, node.kwDefaults,
                    new SSTNode[] {node.varArg, node.kwArg}));
        }
        String text = source.text();
        while (text.charAt(at) != ':') {
            at = LexicalScanner.skipBlank(text, at + (text.charAt(at) == '#' ? 0 : 1));
        }
        return at;
    }

    private int lastEnd(SSTNode[]... lists) {
        int last = 0;
        for (SSTNode[] list : lists) {
            for (int i = list == null ? -1 : list.length - 1; i >= 0; i--) {
                last = list[i] == null ? last : Math.max(last, end(list[i]));
            }
        }
        return last;
    }

    @Override
    public Node visit(ArgumentsTy node) {
        throw new IllegalStateException("parameters are converted by the node that holds them");
    }

    static String symbol(OperatorTy op) {
        return switch (op) {
            case Add -> "+";
            case Sub -> "-";
            case Mult -> "*";
            case MatMult -> "@";
            case Div -> "/";
            case Mod -> "%";
            case Pow -> "**";
            case LShift -> "<<";
            case RShift -> ">>";
            case BitOr -> "|";
            case BitXor -> "^";
            case BitAnd -> "&";
            case FloorDiv -> "//";
        };
    }

    private static String symbol(UnaryOpTy op) {
        return switch (op) {
            case Invert -> "~";
            case Not -> "not";
            case UAdd -> "+";
            case USub -> "-";
        };
    }

    private static String symbol(CmpOpTy op) {
        return switch (op) {
            case Eq -> "==";
            case NotEq -> "!=";
            case Lt -> "<";
            case LtE -> "<=";
            case Gt -> ">";
            case GtE -> ">=";
            case Is -> "is";
            case IsNot -> "is not";
            case In -> "in";
            case NotIn -> "not in";
        };
    }
}
