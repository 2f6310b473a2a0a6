package dev.defrost.python.syntax;

import com.oracle.graal.python.pegparser.sst.MatchCaseTy;
import com.oracle.graal.python.pegparser.sst.PatternTy;

/** Turns the parser's match cases into ours. */
abstract class PatternBuilder extends ExpressionBuilder {
    PatternBuilder(SourceText source, MaskedText masked, int linesAbove) {
        super(source, masked, linesAbove);
    }

    @Override
    public Node visit(MatchCaseTy node) {
        return new MatchCase(start(node), end(node), convert(node.pattern), convert(node.guard), convertAll(node.body));
    }

    @Override
    public Node visit(PatternTy.MatchValue node) {
        return new Pattern.Value(start(node), end(node), convert(node.value));
    }

    @Override
    public Node visit(PatternTy.MatchSingleton node) {
        int start = start(node);
        int end = end(node);
        return new Pattern.Value(start, end, constant(start, end, node.value));
    }

    @Override
    public Node visit(PatternTy.MatchSequence node) {
        return new Pattern.Sequence(start(node), end(node), convertAll(node.patterns));
    }

    @Override
    public Node visit(PatternTy.MatchMapping node) {
        return new Pattern.Mapping(start(node), end(node), convertAll(node.keys), convertAll(node.patterns),
                identifier(node.rest));
    }

    @Override
    public Node visit(PatternTy.MatchClass node) {
        return new Pattern.ClassPattern(start(node), end(node), convert(node.cls), convertAll(node.patterns),
                identifiers(node.kwdAttrs), convertAll(node.kwdPatterns));
    }

    @Override
    public Node visit(PatternTy.MatchStar node) {
        return new Pattern.Star(start(node), end(node), identifier(node.name));
    }

    @Override
    public Node visit(PatternTy.MatchAs node) {
        return new Pattern.As(start(node), end(node), convert(node.pattern), identifier(node.name));
    }

    @Override
    public Node visit(PatternTy.MatchOr node) {
        return new Pattern.Or(start(node), end(node), convertAll(node.patterns));
    }
}
