package dev.defrost.python.syntax;

import com.oracle.graal.python.pegparser.sst.AliasTy;
import com.oracle.graal.python.pegparser.sst.ArgumentsTy;
import com.oracle.graal.python.pegparser.sst.ExceptHandlerTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.sst.TypeIgnoreTy;
import com.oracle.graal.python.pegparser.sst.TypeParamTy;
import com.oracle.graal.python.pegparser.sst.WithItemTy;
import java.util.List;

/** Turns the parser's statements, and with them those of a whole text, into ours. */
final class StatementBuilder extends PatternBuilder {
    StatementBuilder(SourceText source, MaskedText masked, int linesAbove) {
        super(source, masked, linesAbove);
    }

    List<Stmt> statements(ModTy.Module node) {
        return convertAll(node.body);
    }

    @Override
    public Node visit(StmtTy.FunctionDef node) {
        return function(node, node.name, node.args, node.body, node.decoratorList, node.returns, false);
    }

    @Override
    public Node visit(StmtTy.AsyncFunctionDef node) {
        return function(node, node.name, node.args, node.body, node.decoratorList, node.returns, true);
    }

    private Node function(SSTNode node, String name, ArgumentsTy args, StmtTy[] body, ExprTy[] decorators, ExprTy returns,
            boolean isAsync) {
        int start = start(node);
        int open = openingParenthesis(start, isAsync);
        Parameters parameters = parameters(args, open + 1, LexicalScanner.closingBracket(source.text(), open));
        return new Stmt.FunctionDef(start, end(node), identifier(name), parameters, convertAll(body), convertAll(decorators),
                convert(returns), isAsync);
    }

    /** The parenthesis behind the name of the function at {@code start} and its type parameters, if it has any. */
    private int openingParenthesis(int start, boolean isAsync) {
        String text = source.text();
        int def = isAsync ? LexicalScanner.skipBlank(text, start + "async".length()) : start;
        int at = LexicalScanner.skipBlank(text, def + "def".length());
        while (LexicalScanner.isWord(text.charAt(at))) {
            at++;
        }
        at = LexicalScanner.skipBlank(text, at);
        return text.charAt(at) == '[' ? LexicalScanner.skipBlank(text, LexicalScanner.closingBracket(text, at) + 1) : at;
    }

    @Override
    public Node visit(StmtTy.ClassDef node) {
        return new Stmt.ClassDef(start(node), end(node), identifier(node.name), convertAll(node.bases), convertAll(node.keywords),
                convertAll(node.body), convertAll(node.decoratorList));
    }

    @Override
    public Node visit(StmtTy.Return node) {
        return new Stmt.Return(start(node), end(node), convert(node.value));
    }

    @Override
    public Node visit(StmtTy.Delete node) {
        return new Stmt.Delete(start(node), end(node), convertAll(node.targets));
    }

    @Override
    public Node visit(StmtTy.Assign node) {
        return new Stmt.Assign(start(node), end(node), convertAll(node.targets), convert(node.value));
    }

    @Override
    public Node visit(StmtTy.TypeAlias node) {
        return new Stmt.TypeAlias(start(node), end(node), convert(node.name), convert(node.value));
    }

    @Override
    public Node visit(StmtTy.AugAssign node) {
        return new Stmt.AugAssign(start(node), end(node), convert(node.target), symbol(node.op), convert(node.value));
    }

    @Override
    public Node visit(StmtTy.AnnAssign node) {
        return new Stmt.AnnAssign(start(node), end(node), convert(node.target), convert(node.annotation), convert(node.value));
    }

    @Override
    public Node visit(StmtTy.For node) {
        return new Stmt.For(start(node), end(node), convert(node.target), convert(node.iter), convertAll(node.body),
                convertAll(node.orElse), false);
    }

    @Override
    public Node visit(StmtTy.AsyncFor node) {
        return new Stmt.For(start(node), end(node), convert(node.target), convert(node.iter), convertAll(node.body),
                convertAll(node.orElse), true);
    }

    @Override
    public Node visit(StmtTy.While node) {
        return new Stmt.While(start(node), end(node), convert(node.test), convertAll(node.body), convertAll(node.orElse));
    }

    @Override
    public Node visit(StmtTy.If node) {
        return new Stmt.If(start(node), end(node), convert(node.test), convertAll(node.body), convertAll(node.orElse));
    }

    @Override
    public Node visit(StmtTy.With node) {
        return new Stmt.With(start(node), end(node), convertAll(node.items), convertAll(node.body), false);
    }

    @Override
    public Node visit(StmtTy.AsyncWith node) {
        return new Stmt.With(start(node), end(node), convertAll(node.items), convertAll(node.body), true);
    }

    @Override
    public Node visit(WithItemTy node) {
        int end = end(node.optionalVars == null ? node.contextExpr : node.optionalVars);
        return new WithItem(start(node.contextExpr), end, convert(node.contextExpr), convert(node.optionalVars));
    }

    @Override
    public Node visit(StmtTy.Match node) {
        return new Stmt.Match(start(node), end(node), convert(node.subject), convertAll(node.cases));
    }

    @Override
    public Node visit(StmtTy.Raise node) {
        return new Stmt.Raise(start(node), end(node), convert(node.exc), convert(node.cause));
    }

    @Override
    public Node visit(StmtTy.Try node) {
        return new Stmt.Try(start(node), end(node), convertAll(node.body), convertAll(node.handlers),
                convertAll(node.orElse), convertAll(node.finalBody), false);
    }

    @Override
    public Node visit(StmtTy.TryStar node) {
        return new Stmt.Try(start(node), end(node), convertAll(node.body), convertAll(node.handlers),
                convertAll(node.orElse), convertAll(node.finalBody), true);
    }

    @Override
    public Node visit(ExceptHandlerTy.ExceptHandler node) {
        Expr type = convert(node.type);
        List<Stmt> body = convertAll(node.body);
        int start = start(node);
        return new ExceptHandler(start, end(node), masked.restoreTuple(start, type, node.name), identifier(node.name), body);
    }

    @Override
    public Node visit(StmtTy.Assert node) {
        return new Stmt.Assert(start(node), end(node), convert(node.test), convert(node.msg));
    }

    @Override
    public Node visit(StmtTy.Import node) {
        return new Stmt.Import(start(node), end(node), convertAll(node.names));
    }

    @Override
    public Node visit(StmtTy.ImportFrom node) {
        return new Stmt.ImportFrom(start(node), end(node), identifier(node.module), convertAll(node.names), node.level);
    }

    @Override
    public Node visit(AliasTy node) {
        return new Alias(start(node), end(node), identifier(node.name), identifier(node.asName));
    }

    @Override
    public Node visit(StmtTy.Global node) {
        return new Stmt.Global(start(node), end(node), identifiers(node.names));
    }

    @Override
    public Node visit(StmtTy.Nonlocal node) {
        return new Stmt.Nonlocal(start(node), end(node), identifiers(node.names));
    }

    @Override
    public Node visit(StmtTy.Expr node) {
        int start = start(node);
        int maskEnd = masked.statementEnd(start);
        return maskEnd >= 0 ? new Stmt.Masked(start, maskEnd) : new Stmt.ExprStmt(start, end(node), convert(node.value));
    }

    @Override
    public Node visit(StmtTy.Pass node) {
        return new Stmt.Pass(start(node), end(node));
    }

    @Override
    public Node visit(StmtTy.Break node) {
        return new Stmt.Break(start(node), end(node));
    }

    @Override
    public Node visit(StmtTy.Continue node) {
        return new Stmt.Continue(start(node), end(node));
    }

    @Override
    public Node visit(ModTy.Module node) {
        throw notOfAFile();
    }

    @Override
    public Node visit(ModTy.Interactive node) {
        throw notOfAFile();
    }

    @Override
    public Node visit(ModTy.Expression node) {
        throw notOfAFile();
    }

    @Override
    public Node visit(ModTy.FunctionType node) {
        throw notOfAFile();
    }

    @Override
    public Node visit(TypeIgnoreTy.TypeIgnore node) {
        throw notOfAFile();
    }

    @Override
    public Node visit(TypeParamTy.TypeVar node) {
        throw notOfAFile();
    }

    @Override
    public Node visit(TypeParamTy.ParamSpec node) {
        throw notOfAFile();
    }

    @Override
    public Node visit(TypeParamTy.TypeVarTuple node) {
        throw notOfAFile();
    }

    private static IllegalStateException notOfAFile() {
        return new IllegalStateException("a node that the conversion of a file never visits");
    }
}
