package dev.defrost.python.syntax;

import com.oracle.graal.python.pegparser.AbstractParser;
import com.oracle.graal.python.pegparser.InputType;
import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.util.EnumSet;
import java.util.List;

/** Runs GraalPy's PEG parser on one text. Its API is internal to GraalPy, so its version is pinned. */
final class GraalPyParser {
    private static final int PYTHON_MINOR_VERSION = 12;

    private GraalPyParser() {
    }

    /** GraalPy's tree of a text, which knows lines and columns but no offsets. */
    record Tree(ModTy.Module root) {
        /** The statements as parts of a file in which {@code linesAbove} lines stand above the text. */
        List<Stmt> statements(SourceText source, MaskedText masked, int linesAbove) {
            return new StatementBuilder(source, masked, linesAbove).statements(root);
        }

        Module module(SourceText source, MaskedText masked) {
            return module(source, masked, statements(source, masked, 0));
        }

        static Module module(SourceText source, MaskedText masked, List<Stmt> statements) {
            Module module = new Module(source, statements, Comments.of(masked.text()));
            module.adopt();
            return module;
        }
    }

    /** The tree of the text; throws {@link PythonSyntaxException} with an offset of the source, and nothing else on purpose. */
    static Tree parse(SourceText source, MaskedText masked) {
        Parser parser = new Parser(masked.text(), new Callbacks(source), InputType.FILE,
                EnumSet.noneOf(AbstractParser.Flags.class), PYTHON_MINOR_VERSION);
        return new Tree((ModTy.Module) parser.parse());
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
