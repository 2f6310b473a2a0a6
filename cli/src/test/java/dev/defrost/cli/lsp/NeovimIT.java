package dev.defrost.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real editor: Neovim starts the launcher, shows the diagnostics and applies the quick fix. */
class NeovimIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path EDITOR = ROOT.resolve("editors/neovim/test");

    @TempDir
    Path folder;

    @Test
    void showsTheDiagnosticAndAppliesTheFix() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "Neovim is not installed: install the package neovim to run this test");
        Path file = Files.copy(EDITOR.resolve("before.py"), folder.resolve("app.py"));
        Path result = folder.resolve("result.json");
        Path log = folder.resolve("log.txt");
        ProcessBuilder neovim = new ProcessBuilder("nvim", "--headless", "-u", EDITOR.resolve("fix.lua").toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        neovim.environment().put("DEFROST", ROOT.resolve("defrost").toString());
        neovim.environment().put("DEFROST_RESULT", result.toString());
        Process process = neovim.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).describedAs(Files.readString(log)).isZero();

        JsonObject seen = new Gson().fromJson(Files.readString(result), JsonObject.class);
        assertThat(strings(seen, "diagnostics")).anyMatch(line -> line.startsWith("7:5 dynamodb.Table.put_item calls PutItem"));
        assertThat(strings(seen, "titles")).contains("Replace `table` (2 uses) with client calls", "Suppress DFR102 on this line");
        assertThat(strings(seen, "buffer").stream().collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(Files.readString(EDITOR.resolve("after.py")));
    }

    private static List<String> strings(JsonObject object, String key) {
        return object.getAsJsonArray(key).asList().stream().map(each -> each.getAsString()).toList();
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("nvim", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
