package dev.defrost.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code defrost}: the commands and what they share. */
@Command(
        name = "defrost",
        description = "Moves Python code off boto3's frozen resource interface onto plain client calls.",
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
            "  defrost verify -- pytest        run your tests on both and compare the AWS calls",
            "  defrost explain DFR103          say what a code means"
        })
final class DefrostCommand {
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();
    private static final Set<String> VERSION = Set.of("-V", "--version");

    static {
        COMMANDS.put("lint", LintCommand.class);
        COMMANDS.put("migrate", MigrateCommand.class);
        COMMANDS.put("verify", VerifyCommand.class);
        COMMANDS.put("undo", UndoCommand.class);
        COMMANDS.put("baseline", BaselineCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("rules", RulesCommand.class);
        COMMANDS.put("config", ConfigCommand.class);
        COMMANDS.put("completion", CompletionCommand.class);
        COMMANDS.put("lsp", LspCommand.class);
        COMMANDS.put("docs", DocsCommand.class);
    }

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of an internal error.")
    private boolean debug;

    /** The program with all of its commands. */
    static CommandLine complete(Runtime runtime) {
        CommandFactory factory = new CommandFactory(runtime);
        CommandLine line = new CommandLine(new DefrostCommand(), factory);
        addCommands(line, factory, new String[0]);
        return line;
    }

    /** Adds the command that the arguments name, none for the version alone, else all of them: every command costs time at the start. */
    static void addCommands(CommandLine line, CommandLine.IFactory factory, String[] args) {
        if (args.length == 1 && VERSION.contains(args[0])) {
            return;
        }
        String named = Arrays.stream(args).filter(arg -> !arg.startsWith("-")).findFirst().orElse("");
        COMMANDS.forEach((name, type) -> {
            if (name.equals(named) || !COMMANDS.containsKey(named)) {
                CommandLine command = new CommandLine(type, factory);
                if (type == VerifyCommand.class) {
                    VerifyCommand.configure(command);
                }
                line.addSubcommand(command);
            }
        });
    }
}
