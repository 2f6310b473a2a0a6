package dev.defrost.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.defrost.cli.console.Palette;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML report in a real browser without a network. Screenshots are left in {@code target/screenshots}. */
class HtmlBrowserTest {
    private static final Path SCREENSHOTS = Path.of("target/screenshots").toAbsolutePath();
    private static final Pattern MEASURED = Pattern.compile("<pre id=\"measured\">(.*?)</pre>", Pattern.DOTALL);
    /** Says what the browser made of the page: its colours, what does not fit, and the worst contrast of a text with what is behind it. */
    private static final String MEASURE = """
            <script>
            window.addEventListener('load', () => {
              const channel = c => c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
              const parts = text => text.match(/[\\d.]+/g).map(Number);
              const light = rgb => 0.2126 * channel(rgb[0] / 255) + 0.7152 * channel(rgb[1] / 255) + 0.0722 * channel(rgb[2] / 255);
              const behind = element => {
                for (let at = element; at; at = at.parentElement) {
                  const rgb = parts(getComputedStyle(at).backgroundColor);
                  if (rgb.length < 4 || rgb[3] > 0) return rgb;
                }
                return [255, 255, 255];
              };
              let worst = 99, worstText = '';
              document.querySelectorAll('body *').forEach(element => {
                const own = [...element.childNodes].filter(n => n.nodeType === 3 && n.textContent.trim());
                if (!own.length || element.closest('svg') || element.tagName === 'SCRIPT') return;
                const a = light(parts(getComputedStyle(element).color)), b = light(behind(element));
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (contrast < worst) { worst = contrast; worstText = own[0].textContent; }
              });
              const out = document.createElement('pre');
              out.id = 'measured';
              out.textContent = JSON.stringify({
                dark: light(parts(getComputedStyle(document.body).backgroundColor)) < 0.2,
                worst, worstText,
                tooWide: document.documentElement.scrollWidth > window.innerWidth,
                groups: document.querySelectorAll('.group').length,
                pictures: [...document.querySelectorAll('svg.flow')].filter(svg => svg.getBoundingClientRect().height > 10).length,
                bars: [...document.querySelectorAll('.bar span')].filter(bar => bar.getBoundingClientRect().width > 0).length,
                requests: performance.getEntriesByType('resource').length
              });
              document.body.append(out);
            });
            </script>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void thePageIsReadableInDarkAndInLight(int scheme, boolean dark) throws Exception {
        String page = html().replace("<details", "<details open");
        JsonNode measured = measure(page.replace("</body>", MEASURE + "</body>"), scheme, 1200);
        assertThat(measured.path("dark").asBoolean()).isEqualTo(dark);
        assertThat(measured.path("worst").asDouble()).as(measured.path("worstText").asText()).isGreaterThan(4.5);
        assertThat(measured.path("tooWide").asBoolean()).isFalse();
        assertThat(measured.path("groups").asInt()).isEqualTo(2);
        assertThat(measured.path("pictures").asInt()).isEqualTo(2);
        assertThat(measured.path("bars").asInt()).isPositive();
        assertThat(measured.path("requests").asInt()).isZero();
        Path screenshot = SCREENSHOTS.resolve("report-" + (dark ? "dark" : "light") + ".png");
        browse(page, scheme, 1200, List.of("--screenshot=" + screenshot));
        assertThat(Files.size(screenshot)).isGreaterThan(20_000);
    }

    @Test
    void thePageFitsASmallScreen() throws Exception {
        JsonNode measured = measure(html().replace("<details", "<details open").replace("</body>", MEASURE + "</body>"), 1, 500);
        assertThat(measured.path("tooWide").asBoolean()).isFalse();
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(html()).doesNotContain("http://").doesNotContain("https://").doesNotContain(" src=").doesNotContain("@import")
                .doesNotContain("url(").doesNotContain("<link");
    }

    private static String html() {
        return Format.HTML.renderer().render(RendererTest.report(), Palette.PLAIN);
    }

    private JsonNode measure(String page, int scheme, int width) throws Exception {
        Matcher measured = MEASURED.matcher(browse(page, scheme, width, List.of("--dump-dom")));
        assertThat(measured.find()).isTrue();
        return new ObjectMapper().readTree(measured.group(1).replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">"));
    }

    private String browse(String page, int scheme, int width, List<String> what) throws Exception {
        String browser = browser();
        assumeTrue(browser != null, "no chromium and no chrome on the PATH: the HTML report is not looked at in a browser");
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Files.createDirectories(SCREENSHOTS);
        List<String> command = new ArrayList<>(List.of(browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--hide-scrollbars", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + folder.resolve("profile"),
                "--blink-settings=preferredColorScheme=" + scheme, "--window-size=" + width + ",1600"));
        command.addAll(what);
        command.add(file.toUri().toString());
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the browser did not end: " + Files.readString(folder.resolve("err.txt")));
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static String browser() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).map(Path::toString).findFirst().orElse(null);
    }
}
