package dev.defrost.python.syntax;

import com.oracle.graal.python.pegparser.AbstractParser;
import com.oracle.graal.python.pegparser.InputType;
import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.util.EnumSet;

/** Runs GraalPy's PEG parser on one text. Its API is internal to GraalPy, so its version is pinned. */
final class GraalPyParser {
    private static final int PYTHON_MINOR_VERSION = 12;

    private GraalPyParser() {
    }

    /** The tree of the text, with offsets of the source; throws {@link PythonSyntaxException} and nothing else on purpose. */
    static Module parse(SourceText source, MaskedText masked) {
        Parser parser = new Parser(masked.text(), new Callbacks(source), InputType.FILE,
                EnumSet.noneOf(AbstractParser.Flags.class), PYTHON_MINOR_VERSION);
        ModTy.Module tree = (ModTy.Module) parser.parse();
        return new StatementBuilder(source, masked).module(tree);
    }

    private record Callbacks(SourceText source) implements ParserCallbacks {
        @Override
        public void safePointPoll() {
        }

        @Override
        public void onWarning(WarningType type, SourceRange range, String message) {
        }

        @Override
        public RuntimeException reportIncompleteSource(int line) {
            return new PythonSyntaxException("unexpected end of file", source.text().length());
        }

        @Override
        public RuntimeException onError(ErrorType type, SourceRange range, String message) {
            throw new PythonSyntaxException(message, source.nearestOffset(range.startLine, range.startColumn));
        }
    }
}
