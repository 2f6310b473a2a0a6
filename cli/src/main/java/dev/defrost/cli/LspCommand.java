package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.lsp.DefrostServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code defrost lsp}: serves an editor. */
@Command(
        name = "lsp",
        description = "Serves an editor: a language server that speaks over standard input and output. Editors start it; see docs/editors.md.",
        footer = {"%nExit codes:", "  0  the editor ended the session", "  1  the editor was gone without ending it"})
final class LspCommand implements Callable<Integer> {
    private final Runtime runtime;

    @Option(names = "--stdio", description = "Speak over standard input and output, which is what happens anyway.")
    private boolean stdio;

    LspCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        Console console = runtime.console();
        return DefrostServer.serve(console.in(), console.out(), Version.get());
    }
}
