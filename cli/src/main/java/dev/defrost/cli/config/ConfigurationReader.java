package dev.defrost.cli.config;

import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Project;
import dev.defrost.cli.files.PublicApi;
import dev.defrost.cli.report.Format;
import dev.defrost.findings.Severity;
import dev.defrost.recipes.python.options.AttributeForm;
import dev.defrost.recipes.python.options.HelperPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads {@code defrost.toml}, or {@code [tool.defrost]} of {@code pyproject.toml}. Whatever it does not know is an error. */
public final class ConfigurationReader {
    /** Every key, in the order of the documentation. */
    public static final List<String> KEYS = List.of(
            "include", "exclude", "select", "ignore", "per-path-ignores", "severity", "trust-annotations", "key-schema", "attributes", "helpers", "strict",
            "require-reasons", "public-api", "boto3",
            "format");
    private static final String OWN_FILE = "defrost.toml";
    private static final String SHARED_FILE = "pyproject.toml";
    private static final String SECTION = "tool.defrost";

    private ConfigurationReader() {}

    /** The configuration nearest to the first selected path, up to the project's root; the defaults when there is none. */
    public static Configuration nearest(Project project) {
        Path first = project.selected().get(0);
        for (Path folder = Files.isDirectory(first) ? first : first.getParent();
                folder != null && folder.startsWith(project.root()); folder = folder.getParent()) {
            Path own = folder.resolve(OWN_FILE);
            if (Files.isRegularFile(own)) {
                return read(own, project.root());
            }
            Path shared = folder.resolve(SHARED_FILE);
            if (Files.isRegularFile(shared) && text(shared).contains("[" + SECTION)) {
                return read(shared, project.root());
            }
        }
        return Configuration.defaults();
    }

    /** The configuration in {@code file}; what is wrong with it is a {@link UserError} that names the place. */
    public static Configuration read(Path file, Path root) {
        TomlParseResult toml = Toml.parse(text(file));
        if (toml.hasErrors()) {
            TomlParseError error = toml.errors().get(0);
            throw new UserError(file + ":" + error.position().line() + ":" + error.position().column() + ": " + error.getMessage());
        }
        boolean shared = file.getFileName().toString().equals(SHARED_FILE);
        TomlTable table = shared ? toml.getTable(SECTION) : toml;
        return table == null ? Configuration.defaults() : configuration(new Section(file, table), root);
    }

    private static Configuration configuration(Section section, Path root) {
        section.allowOnly(KEYS);
        Map<PathPatterns, List<String>> perPath = new LinkedHashMap<>();
        Section ignores = section.table("per-path-ignores");
        ignores.keys().forEach(pattern -> perPath.put(new PathPatterns(List.of(pattern)), ignores.codes(pattern)));
        Map<String, Severity> severity = new LinkedHashMap<>();
        Section severities = section.table("severity");
        for (String code : severities.keys()) {
            severities.checkCode(code, code);
            severity.put(code, severities.choice(code, Severity.values(), null));
        }
        String boto3 = section.string("boto3");
        return new Configuration(
                section.file(),
                new PathPatterns(section.has("include") ? section.strings("include") : Configuration.INCLUDE),
                new PathPatterns(section.strings("exclude")),
                section.codes("select"),
                section.codes("ignore"),
                perPath,
                severity,
                section.bool("trust-annotations"),
                section.bool("key-schema"),
                section.choice("attributes", AttributeForm.values(), AttributeForm.TYPED),
                section.choice("helpers", HelperPlace.values(), HelperPlace.FILE),
                section.bool("strict"),
                section.bool("require-reasons"),
                section.choice("public-api", PublicApi.values(), PublicApi.AUTO),
                boto3 == null ? null : root.resolve(boto3),
                section.choice("format", Format.values(), Format.FULL));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UserError("cannot read the configuration " + file + ": " + e.getMessage());
        }
    }
}
