package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;

/** Workflow commands of GitHub Actions, which become annotations of the changed lines. */
final class GithubRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        StringBuilder out = new StringBuilder();
        for (Entry entry : Entry.of(report)) {
            String level = switch (entry.severity()) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "notice";
            };
            out.append("::").append(level)
                    .append(" title=").append(property("Defrost (" + entry.code() + ")"))
                    .append(",file=").append(property(entry.path()))
                    .append(",line=").append(entry.line()).append(",col=").append(entry.column())
                    .append(",endLine=").append(entry.endLine()).append(",endColumn=").append(entry.endColumn())
                    .append("::").append(data(entry.message())).append('\n');
        }
        return out.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
