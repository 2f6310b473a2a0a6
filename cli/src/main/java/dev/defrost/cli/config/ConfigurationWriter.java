package dev.defrost.cli.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A configuration as the text of a {@code defrost.toml} that says the same, all values included. */
public final class ConfigurationWriter {
    private ConfigurationWriter() {}

    public static String toml(Configuration configuration) {
        StringBuilder out = new StringBuilder();
        out.append(configuration.file() == null ? "# no configuration was found; these are the defaults\n"
                : "# from " + configuration.file() + "\n");
        out.append("include = ").append(list(configuration.include().patterns())).append('\n');
        out.append("exclude = ").append(list(configuration.exclude().patterns())).append('\n');
        out.append("select = ").append(list(configuration.select())).append('\n');
        out.append("ignore = ").append(list(configuration.ignore())).append('\n');
        out.append("trust-annotations = ").append(configuration.trustAnnotations()).append('\n');
        out.append("key-schema = ").append(configuration.keySchema()).append('\n');
        out.append("attributes = ").append(quoted(configuration.attributes().toString())).append('\n');
        out.append("helpers = ").append(quoted(configuration.helpers().toString())).append('\n');
        out.append("strict = ").append(configuration.strict()).append('\n');
        out.append("require-reasons = ").append(configuration.requireReasons()).append('\n');
        out.append("public-api = ").append(quoted(configuration.publicApi().toString())).append('\n');
        out.append(configuration.boto3() == null ? "# boto3 = ... (the bundled definitions)" : "boto3 = " + quoted(configuration.boto3().toString()))
                .append('\n');
        out.append("format = ").append(quoted(configuration.format().toString())).append('\n');
        out.append("\n[per-path-ignores]\n");
        configuration.perPathIgnores().forEach((pattern, codes) ->
                out.append(quoted(pattern.patterns().get(0))).append(" = ").append(list(codes)).append('\n'));
        out.append("\n[severity]\n");
        configuration.severity().forEach((code, severity) ->
                out.append(code).append(" = ").append(quoted(severity.name().toLowerCase(Locale.ROOT))).append('\n'));
        return out.toString();
    }

    private static String list(List<String> items) {
        return items.stream().map(ConfigurationWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
