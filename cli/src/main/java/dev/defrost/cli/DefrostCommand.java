package dev.defrost.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code defrost}: the commands and what they share. */
@Command(
        name = "defrost",
        description = "Moves Python code off boto3's frozen resource interface onto plain client calls.",
        subcommands = {LintCommand.class, MigrateCommand.class, BaselineCommand.class, ExplainCommand.class, RulesCommand.class, DocsCommand.class},
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        commandListHeading = "%nCommands:%n",
        sortOptions = false,
        footer = {
            "%nExamples:",
            "  defrost lint src                show what uses the resource interface",
            "  defrost migrate src             show what would change, as a diff",
            "  defrost migrate src --write     change it",
            "  defrost explain DFR103          say what a code means"
        })
final class DefrostCommand {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of an internal error.")
    private boolean debug;
}
