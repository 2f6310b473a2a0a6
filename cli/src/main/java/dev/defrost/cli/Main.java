package dev.defrost.cli;

import dev.defrost.cli.cache.CachedEngine;
import dev.defrost.cli.console.ColorMode;
import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.engine.Engine;
import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.cli.engine.ProjectEngine;
import dev.defrost.cli.engine.PythonEngine;
import dev.defrost.cli.files.AtomicWriter;
import dev.defrost.cli.files.FileWriter;
import dev.defrost.definitions.DefinitionException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** Starts Defrost: from arguments to an exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // In the packaged image Defrost is a module, and the jars beside it are none. Elsewhere this does nothing.
        Main.class.getModule().addReads(ClassLoader.getSystemClassLoader().getUnnamedModule());
        Console console = new Console(
                System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), Path.of("").toAbsolutePath(), System.getenv(),
                isTerminal("out"), isTerminal("err"));
        Engine python = CachedEngine.of(new PythonEngine(), System.getenv());
        System.exit(run(console, new ProjectEngine(python, new JavaEngine()), new AtomicWriter(), args));
    }

    /** Runs one command line; never throws. */
    public static int run(Console console, Engine engine, FileWriter writer, String... args) {
        CommandFactory factory = new CommandFactory(new Runtime(console, engine, writer));
        CommandLine line = new CommandLine(new DefrostCommand(), factory);
        DefrostCommand.addCommands(line, factory, args);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(console.outTerminal());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                ColorMode.AUTO.enabled(console.outTerminal(), console.environment())
                        ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((error, arguments) -> {
            console.message(error.getMessage());
            CommandLine command = error.getCommandLine();
            CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr());
            console.err().println("Try 'defrost" + (command.getParent() == null ? "" : " " + command.getCommandName()) + " --help'.");
            return ExitCode.ERROR;
        });
        line.setExecutionExceptionHandler((error, command, result) -> failed(console, error, args));
        int code = line.execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static int failed(Console console, Exception error, String[] args) {
        if (error instanceof UserError || error instanceof DefinitionException) {
            console.message("error: " + error.getMessage());
            return ExitCode.ERROR;
        }
        StackTraceElement[] trace = error.getStackTrace();
        console.message("internal error: " + error + (trace.length > 0 ? " at " + trace[0] : "")
                + "; please report it with this line and the file that causes it (--debug prints all of it)");
        if (List.of(args).contains("--debug")) {
            PrintWriter out = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
            error.printStackTrace(out);
        }
        return ExitCode.ERROR;
    }

    /** The launcher says which streams are terminals, as Java cannot tell them apart. */
    private static boolean isTerminal(String stream) {
        String told = System.getProperty("defrost.terminal." + stream);
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14),
                descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }
}
