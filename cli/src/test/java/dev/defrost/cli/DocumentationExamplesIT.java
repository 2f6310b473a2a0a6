package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.cli.config.ConfigurationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Examples of the documentation work. A block {@code ```console} is a transcript: what follows a {@code $} is run by the shell, and prints
 * what stands below it; a block {@code ```python name.py} is put into that file first. {@code -Dfixtures.update=true} writes what is printed.
 */
class DocumentationExamplesIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)(?: (\\S+))?\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:.*\\s)?(?:\\./)?defrost ((?!\\().*?)(?:\\s+#.*|\\s*[|>;&].*)?$");

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        folder = folder.toRealPath();
    }

    private record Block(String language, String name, String text) {}

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(pages.filter(page -> page.toString().endsWith(".md") && !page.toString().contains("/rules/")),
                    Stream.of(ROOT.resolve("README.md"))).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void transcriptsShowWhatIsPrinted(Path page) throws Exception {
        Files.createDirectory(folder.resolve("bin"));
        Path launcher = Files.writeString(folder.resolve("bin/defrost"), "#!/bin/sh\nexec '" + ROOT.resolve("defrost") + "' \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Path work = Files.createDirectory(folder.resolve("work"));
        String text = Files.readString(page);
        StringBuilder updated = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String shown = block.group(3);
            if (block.group(1).equals("console")) {
                shown = transcript(work, shown);
            } else if (block.group(2) != null) {
                Files.writeString(work.resolve(block.group(2)), shown);
            }
            block.appendReplacement(updated, Matcher.quoteReplacement(block.group().replace(block.group(3), shown)));
        }
        block.appendTail(updated);
        if (Boolean.getBoolean("fixtures.update")) {
            Files.writeString(page, updated);
        }
        assertThat(updated).hasToString(Files.readString(page));
    }

    @Test
    void everyCommandLineIsUnderstood() throws IOException {
        CommandLine program = DefrostCommand.complete(null);
        List<String> seen = new ArrayList<>();
        for (Path page : pages()) {
            for (Block block : blocks(page)) {
                Matcher command = COMMAND.matcher(List.of("sh", "console", "groovy", "yaml").contains(block.language()) ? block.text() : "");
                while (command.find()) {
                    String[] words = command.group(1).replaceAll("['\"]", "").strip().split("\\s+");
                    if (program.getSubcommands().containsKey(words[0])) {
                        seen.add(words[0]);
                        DefrostCommand.complete(null).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(words);
                    }
                }
            }
        }
        assertThat(seen).contains("lint", "migrate", "baseline", "undo", "explain", "verify", "config");
    }

    /** The page on editors shows configurations of theirs. */
    @Test
    void everyConfigurationIsRead() throws IOException {
        int read = 0;
        for (Path page : pages()) {
            for (Block block : blocks(page)) {
                if (block.language().equals("toml") && !page.endsWith("editors.md")) {
                    Path file = Files.writeString(folder.resolve("defrost.toml"), block.text());
                    assertThat(ConfigurationReader.read(file, folder)).isNotNull();
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(1);
    }

    /** Every link to a file of the project leads somewhere. */
    @Test
    void linksLeadSomewhere() throws IOException {
        Pattern link = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)(?:#[^)]*)?\\)");
        for (Path page : pages()) {
            Matcher found = link.matcher(BLOCK.matcher(Files.readString(page)).replaceAll(""));
            while (found.find()) {
                assertThat(page.resolveSibling(found.group(1)).normalize()).as("in " + page).exists();
            }
        }
    }

    private static List<Block> blocks(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page)).results().map(block -> new Block(block.group(1), block.group(2), block.group(3))).toList();
    }

    private String transcript(Path work, String text) throws Exception {
        StringBuilder out = new StringBuilder();
        StringBuilder script = new StringBuilder();
        List<String> commands = text.lines().filter(line -> line.startsWith("$ ")).map(line -> line.substring(2)).toList();
        for (int i = 0; i < commands.size(); i++) {
            script.append("echo '--next--'\n").append(i > 0 ? "(exit $code)\n" : "").append(commands.get(i)).append("\ncode=$?\n");
        }
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script.toString()).directory(work.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String[] printed = Files.readString(output).replace(work.toString(), "/home/you/shop").split("--next--\n");
        for (int i = 0; i < commands.size(); i++) {
            out.append("$ ").append(commands.get(i)).append('\n').append(i + 1 < printed.length ? printed[i + 1] : "");
        }
        return out.toString();
    }
}
