package dev.defrost.cli.config;

import dev.defrost.cli.files.PublicApi;
import dev.defrost.cli.report.Format;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import dev.defrost.recipes.python.options.AttributeForm;
import dev.defrost.recipes.python.options.HelperPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a project asks for. Codes may be given by their beginning: {@code DFR1} stands for all that start so.
 *
 * @param file where it was read from; null when there is none
 * @param include patterns of the files that hold Python, as in {@code .gitignore}
 * @param exclude patterns of files and folders to leave out, in the same way
 * @param select the codes that are reported; empty for all
 * @param ignore codes that are not reported
 * @param perPathIgnores codes that are not reported for files of a pattern
 * @param severity the severity of codes, instead of their own
 * @param keySchema whether the key types of tables are read from infrastructure code
 * @param attributes how DynamoDB attribute values are written
 * @param helpers where functions that new code calls are written
 * @param requireReasons whether comments that silence findings have to name codes and say why
 * @param publicApi whether signatures that code of others can call may change
 * @param boto3 an installation to read the definitions from; null for the bundled ones
 */
public record Configuration(
        Path file,
        PathPatterns include,
        PathPatterns exclude,
        List<String> select,
        List<String> ignore,
        Map<PathPatterns, List<String>> perPathIgnores,
        Map<String, Severity> severity,
        boolean trustAnnotations,
        boolean keySchema,
        AttributeForm attributes,
        HelperPlace helpers,
        boolean strict,
        boolean requireReasons,
        PublicApi publicApi,
        Path boto3,
        Format format) {
    /** Python files and Jupyter notebooks. */
    public static final List<String> INCLUDE = List.of("*.py", "*.ipynb");

    public static Configuration defaults() {
        return new Configuration(
                null, new PathPatterns(INCLUDE), PathPatterns.NONE, List.of(), List.of(), Map.of(), Map.of(), false, false, AttributeForm.TYPED,
                HelperPlace.FILE, false, false,
                PublicApi.AUTO, null, Format.FULL);
    }

    /** Whether a file, by its name in the project, holds Python. */
    public boolean includes(String path) {
        return include.matchesFile(path);
    }

    /** Whether a file or folder, by its name in the project, is left out. */
    public boolean excludes(String path) {
        return exclude.matches(path);
    }

    public boolean isEnabled(String code, String path) {
        if (!select.isEmpty() && !covers(select, code)) {
            return false;
        }
        return !covers(ignore, code)
                && perPathIgnores.entrySet().stream().noneMatch(entry -> entry.getKey().matches(path) && covers(entry.getValue(), code));
    }

    /** The finding with the severity that the project wants; the longest beginning of its code decides. */
    public Finding withSeverity(Finding finding) {
        for (int length = severity.isEmpty() ? 0 : finding.rule().length(); length > 0; length--) {
            Severity wanted = severity.get(finding.rule().substring(0, length));
            if (wanted != null) {
                return new Finding(finding.rule(), wanted, finding.span(), finding.message(), finding.group(), finding.related());
            }
        }
        return finding;
    }

    private static boolean covers(List<String> codes, String code) {
        return codes.stream().anyMatch(code::startsWith);
    }
}
