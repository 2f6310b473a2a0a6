package dev.defrost.cli.files;

import dev.defrost.python.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/**
 * Which files a project publishes in a library for others. The nearest packaging file above a module decides: a {@code pyproject.toml} with a
 * build system (PEP 517), a {@code setup.py} or a {@code setup.cfg} with metadata, unless a {@code Private ::} classifier or poetry's
 * {@code package-mode = false} say that nothing is uploaded. It publishes the packages beside it and in {@code src}, but not those that
 * setuptools' discovery of packages leaves out either (tests, examples and the like), and the single modules that it names.
 */
public final class Publications {
    /** Folders that {@code setuptools.discovery.FlatLayoutPackageFinder} never takes for packages. */
    private static final Set<String> LEFT_OUT = Set.of("ci", "bin", "debian", "doc", "docs", "documentation", "manpages", "news", "newsfragments",
            "changelog", "test", "tests", "unit_test", "unit_tests", "example", "examples", "scripts", "tools", "util", "utils", "python", "build",
            "benchmark", "benchmarks", "exercise", "exercises", "htmlcov", "tasks");
    private static final Set<String> TESTS = Set.of("test", "tests");
    private static final Pattern NOT_UPLOADED = Pattern.compile("[\"'\\s]Private ::");

    private final Path root;
    private final PublicApi mode;
    private final Map<Path, Optional<Packaging>> packagings = new HashMap<>();

    /** {@code texts} are those of the folder's packaging files. */
    private record Packaging(Path file, String texts) {}

    /** @param root the folder that the search for packaging files does not leave */
    public Publications(Path root, PublicApi mode) {
        this.root = root;
        this.mode = mode;
    }

    /** The file that publishes a module, named from the root with slashes; null when nothing does. */
    public String of(String path) {
        Path file = root.resolve(path);
        if (mode == PublicApi.CHANGE) {
            return null;
        }
        if (mode == PublicApi.PRESERVE) {
            return "public-api = \"preserve\"";
        }
        Packaging packaging = above(file.getParent()).orElse(null);
        return packaging != null && isPackaged(packaging, file) ? root.relativize(packaging.file()).toString().replace('\\', '/') : null;
    }

    /** The same files, each with what publishes it. */
    public List<SourceFile> mark(List<SourceFile> files) {
        return files.stream().map(file -> file.withPublisher(of(file.path()))).toList();
    }

    private Optional<Packaging> above(Path folder) {
        if (folder == null || !folder.startsWith(root)) {
            return Optional.empty();
        }
        Optional<Packaging> known = packagings.get(folder);
        if (known == null) {
            known = isPackaging(folder) ? packaging(folder) : above(folder.getParent());
            packagings.put(folder, known);
        }
        return known;
    }

    private static boolean isPackaging(Path folder) {
        return isBuilt(text(folder.resolve("pyproject.toml"))) || Files.isRegularFile(folder.resolve("setup.py"))
                || text(folder.resolve("setup.cfg")).contains("[metadata]");
    }

    private static Optional<Packaging> packaging(Path folder) {
        String pyproject = text(folder.resolve("pyproject.toml"));
        String setup = text(folder.resolve("setup.py"));
        String cfg = text(folder.resolve("setup.cfg"));
        String texts = pyproject + "\n" + setup + "\n" + cfg;
        if (NOT_UPLOADED.matcher(texts).find() || Boolean.FALSE.equals(toml(pyproject).getBoolean(List.of("tool", "poetry", "package-mode")))) {
            return Optional.empty();
        }
        String name = isBuilt(pyproject) ? "pyproject.toml" : !setup.isEmpty() ? "setup.py" : "setup.cfg";
        return Optional.of(new Packaging(folder.resolve(name), texts));
    }

    private static boolean isBuilt(String pyproject) {
        return pyproject.contains("build-system") && toml(pyproject).isTable("build-system");
    }

    private static TomlParseResult toml(String text) {
        return Toml.parse(text); // what does not parse reads as far as it goes
    }

    private static boolean isPackaged(Packaging packaging, Path file) {
        Path folder = packaging.file().getParent();
        Path inside = folder.relativize(file);
        boolean src = inside.getNameCount() > 1 && inside.getName(0).toString().equals("src");
        Path module = src ? inside.subpath(1, inside.getNameCount()) : inside;
        if (module.getNameCount() == 1) {
            String name = module.toString().replaceFirst("\\.\\w+$", "");
            return src || Pattern.compile("[\"'/]" + Pattern.quote(name) + "(\\.py)?[\"']").matcher(packaging.texts()).find();
        }
        for (int i = 0; i + 1 < module.getNameCount(); i++) {
            String name = module.getName(i).toString();
            if (i == 0 && !src && LEFT_OUT.contains(name) || TESTS.contains(name)) {
                return false;
            }
        }
        return src || Files.isRegularFile(folder.resolve(module.getName(0)).resolve("__init__.py"));
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return ""; // a packaging file in another charset tells nothing
        }
    }
}
