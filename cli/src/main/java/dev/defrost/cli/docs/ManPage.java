package dev.defrost.cli.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of all commands, in the language of man(7). */
public final class ManPage {
    private final StringBuilder out = new StringBuilder();

    private ManPage() {}

    /** @param program with all of its commands */
    public static String of(CommandLine program) {
        ManPage page = new ManPage();
        page.program(program);
        return page.out.toString();
    }

    private void program(CommandLine program) {
        CommandSpec spec = program.getCommandSpec();
        line(".\\\" Written by `./defrost docs docs`; do not edit.");
        line(".TH DEFROST 1");
        section("NAME");
        line(escape(spec.name() + " - " + first(spec.usageMessage().description())));
        section("SYNOPSIS");
        line(".B " + escape(spec.name()));
        line(".I command");
        line("[options] [arguments]");
        section("COMMANDS");
        program.getSubcommands().values().stream().map(CommandLine::getCommandSpec).filter(command -> !command.usageMessage().hidden())
                .forEach(this::command);
        section("FILES");
        item("defrost.toml", "The configuration, or [tool.defrost] of pyproject.toml.");
        item("defrost-baseline.json", "The findings that `defrost baseline` accepted.");
        item(".defrost/runs", "What writing runs leave behind, for `defrost undo`.");
        section("ENVIRONMENT");
        item("JAVA_HOME", "The Java to run with, 17 or later; otherwise the one on the PATH.");
        item("DEFROST_JAVA_OPTIONS", "More options for Java, such as -Xmx4g.");
        item("NO_COLOR, FORCE_COLOR", "Whether to colour results where --color does not say.");
    }

    private void command(CommandSpec command) {
        line(".SS " + escape("defrost " + command.name()));
        Arrays.stream(command.usageMessage().description()).forEach(text -> line(escape(text)));
        List<PositionalParamSpec> parameters = command.positionalParameters();
        parameters.stream().filter(each -> !each.hidden()).forEach(each -> item(each.paramLabel(), description(each)));
        command.options().stream().filter(option -> !option.hidden() && !option.inherited() && !isStandard(option))
                .forEach(option -> item(names(option), description(option)));
        footer(command.usageMessage().footer());
    }

    private static boolean isStandard(OptionSpec option) {
        return List.of("--help", "--version", "--debug").contains(option.longestName());
    }

    private static String names(OptionSpec option) {
        List<String> names = new ArrayList<>(List.of(option.names()));
        String parameter = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        return String.join(", ", names) + parameter;
    }

    private static String description(ArgSpec argument) {
        return plain(String.join(" ", argument.renderedDescription()));
    }

    /** Headings end with a colon and are not indented, lines below them are. */
    private void footer(String[] lines) {
        for (String each : lines) {
            for (String text : plain(each.replace("%n", "\n")).split("\n")) {
                if (text.isBlank()) {
                    line(".PP");
                } else {
                    line(text.startsWith("  ") ? ".br" : ".PP");
                    line(escape(text.strip()));
                }
            }
        }
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void item(String term, String text) {
        line(".TP");
        line(".B " + escape(term));
        line(escape(text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String first(String[] texts) {
        return texts.length == 0 ? "" : plain(texts[0]);
    }

    private static String plain(String text) {
        return Ansi.OFF.string(text);
    }

    /** A hyphen that people copy has to be a minus, and no line of text may start like a request. */
    private static String escape(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
