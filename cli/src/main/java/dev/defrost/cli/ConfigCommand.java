package dev.defrost.cli;

import dev.defrost.cli.config.Configuration;
import dev.defrost.cli.config.ConfigurationReader;
import dev.defrost.cli.config.ConfigurationWriter;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code defrost config}: what the configuration says. */
@Command(
        name = "config",
        description = "Shows the configuration that counts for a path, or the JSON Schema of configurations.",
        footer = {"%nExamples:", "  defrost config show", "  defrost config show src/app.py", "  defrost config schema"})
final class ConfigCommand implements Callable<Integer> {
    /** What can be shown. */
    enum Topic { SHOW, SCHEMA }

    private final Runtime runtime;

    @Parameters(index = "0", paramLabel = "show|schema", description = "The values that count, or the schema.")
    private Topic topic;

    @Parameters(index = "1", arity = "0..1", defaultValue = ".", paramLabel = "PATH", description = "For which path (default: here).")
    private Path path;

    @Option(names = "--config", paramLabel = "FILE", description = "Read this configuration instead of the nearest one.")
    private Path config;

    ConfigCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        runtime.console().out().print(topic == Topic.SCHEMA ? schema() : show());
        return ExitCode.CLEAN;
    }

    private String show() {
        Path directory = runtime.console().directory();
        Project project = Project.of(List.of(path), null, directory);
        Configuration configuration = config == null
                ? ConfigurationReader.nearest(project) : ConfigurationReader.read(directory.resolve(config), project.root());
        return ConfigurationWriter.toml(configuration);
    }

    static String schema() {
        try (InputStream in = ConfigCommand.class.getResourceAsStream("config/defrost.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError("the schema cannot be read: " + e.getMessage());
        }
    }
}
