package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Severity;

/** Logging commands of Azure Pipelines. */
final class AzureRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        StringBuilder out = new StringBuilder();
        for (Entry entry : Entry.of(report)) {
            out.append("##vso[task.logissue type=").append(entry.severity() == Severity.ERROR ? "error" : "warning")
                    .append(";sourcepath=").append(property(entry.path()))
                    .append(";linenumber=").append(entry.line()).append(";columnnumber=").append(entry.column())
                    .append(";code=").append(entry.code()).append(";]").append(data(entry.message())).append('\n');
        }
        return out.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(";", "%3B").replace("]", "%5D");
    }
}
