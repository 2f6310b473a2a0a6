package dev.defrost.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code defrost completion}: a script by which the shell completes commands and options. */
@Command(
        name = "completion",
        description = "Prints a script by which bash and zsh complete Defrost's commands and options.",
        footer = {"%nExamples:", "  source <(defrost completion)", "  defrost completion > /etc/bash_completion.d/defrost"})
final class CompletionCommand implements Callable<Integer> {
    private final Runtime runtime;

    CompletionCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        runtime.console().out().print(AutoComplete.bash("defrost", DefrostCommand.complete(runtime)));
        return ExitCode.CLEAN;
    }
}
