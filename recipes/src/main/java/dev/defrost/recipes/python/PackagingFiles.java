package dev.defrost.recipes.python;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/**
 * Which files a project publishes in a library for others. The nearest packaging file above a module decides: a {@code pyproject.toml} with a
 * build system (PEP 517), a {@code setup.py} or a {@code setup.cfg} with metadata, unless a {@code Private ::} classifier or poetry's
 * {@code package-mode = false} say that nothing is uploaded. It publishes the packages beside it, in {@code src} and in folders that it names, but not those that
 * setuptools' discovery of packages leaves out either (tests, examples and the like), and the single modules that it names.
 */
public final class PackagingFiles {
    private static final String PYPROJECT = "pyproject.toml";
    private static final String SETUP = "setup.py";
    private static final String CONFIG = "setup.cfg";
    /** Folders that {@code setuptools.discovery.FlatLayoutPackageFinder} never takes for packages. */
    private static final Set<String> LEFT_OUT = Set.of("ci", "bin", "debian", "doc", "docs", "documentation", "manpages", "news", "newsfragments",
            "changelog", "test", "tests", "unit_test", "unit_tests", "example", "examples", "scripts", "tools", "util", "utils", "python", "build",
            "benchmark", "benchmarks", "exercise", "exercises", "htmlcov", "tasks");
    private static final Set<String> TESTS = Set.of("test", "tests");
    private static final Pattern NOT_UPLOADED = Pattern.compile("[\"'\\s]Private ::");
    private static final Path ROOT = Path.of("");

    private final UnaryOperator<String> texts;
    private final Map<Path, Optional<Packaging>> packagings = new HashMap<>();

    private static final Pattern TABLE = Pattern.compile("^\\s*\\[+\\s*(?:tool\\.([\\w-]+))?");
    private static final Set<String> BUILDERS = Set.of("setuptools", "setuptools_scm", "hatch", "flit", "poetry", "pdm", "maturin", "scikit-build");

    /** {@code texts} are those of the folder's packaging files. */
    private record Packaging(Path folder, String name, String texts) {}

    /** @param texts the text of a file, by its path from the root with slashes; null when there is none */
    public PackagingFiles(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** Whether a file of this path may decide what is published. */
    public static boolean isOne(String path) {
        return Set.of(PYPROJECT, SETUP, CONFIG).contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The file that publishes a module, named from the root with slashes as the module is; null when nothing does. */
    public String publisherOf(String path) {
        Path file = Path.of(path);
        Packaging packaging = above(folderOf(file)).orElse(null);
        return packaging != null && isPackaged(packaging, file) ? slashed(packaging.folder().resolve(packaging.name())) : null;
    }

    private Optional<Packaging> above(Path folder) {
        Optional<Packaging> known = packagings.get(folder);
        if (known == null) {
            known = isPackaging(folder) ? packaging(folder) : folder.equals(ROOT) ? Optional.empty() : above(folderOf(folder));
            packagings.put(folder, known);
        }
        return known;
    }

    private static Path folderOf(Path file) {
        return file.getParent() == null ? ROOT : file.getParent();
    }

    private boolean isPackaging(Path folder) {
        return isBuilt(text(folder.resolve(PYPROJECT))) || !text(folder.resolve(SETUP)).isEmpty() || text(folder.resolve(CONFIG)).contains("[metadata]");
    }

    private Optional<Packaging> packaging(Path folder) {
        String pyproject = text(folder.resolve(PYPROJECT));
        String setup = text(folder.resolve(SETUP));
        String all = aboutPackages(pyproject) + "\n" + setup + "\n" + text(folder.resolve(CONFIG));
        if (NOT_UPLOADED.matcher(all).find() || Boolean.FALSE.equals(toml(pyproject).getBoolean(List.of("tool", "poetry", "package-mode")))) {
            return Optional.empty();
        }
        return Optional.of(new Packaging(folder, isBuilt(pyproject) ? PYPROJECT : !setup.isEmpty() ? SETUP : CONFIG, all));
    }

    /** The text without the tables of tools that build nothing: linters name folders, too. */
    private static String aboutPackages(String pyproject) {
        StringBuilder kept = new StringBuilder();
        boolean about = true;
        for (String line : pyproject.split("\n", -1)) {
            Matcher table = TABLE.matcher(line);
            if (table.find()) {
                about = table.group(1) == null || BUILDERS.contains(table.group(1));
            }
            kept.append(about ? line : "").append('\n');
        }
        return kept.toString();
    }

    private static boolean isBuilt(String pyproject) {
        return pyproject.contains("build-system") && toml(pyproject).isTable("build-system");
    }

    private static TomlParseResult toml(String text) {
        return Toml.parse(text); // what does not parse reads as far as it goes
    }

    private boolean isPackaged(Packaging packaging, Path file) {
        Path folder = packaging.folder();
        Path inside = folder.equals(ROOT) ? file : folder.relativize(file);
        boolean src = inside.getNameCount() > 1 && (inside.getName(0).toString().equals("src") || isNamedFolder(packaging, inside.getName(0).toString()));
        Path module = src ? inside.subpath(1, inside.getNameCount()) : inside;
        if (module.getNameCount() == 1) {
            String name = module.toString().replaceFirst("\\.\\w+$", "");
            return src || Pattern.compile("[\"'/]" + Pattern.quote(name).replace("_", "\\E[-_]\\Q") + "(\\.py)?[\"']").matcher(packaging.texts()).find();
        }
        for (int i = 0; i + 1 < module.getNameCount(); i++) {
            String name = module.getName(i).toString();
            if (i == 0 && !src && LEFT_OUT.contains(name) || TESTS.contains(name)) {
                return false;
            }
        }
        return src || texts.apply(slashed(folder.resolve(module.getName(0)).resolve("__init__.py"))) != null;
    }

    /** Whether a folder that is no package itself is named as one that holds some: {@code where = ["lib"]}, {@code packages = ["lib/shop"]}. */
    private boolean isNamedFolder(Packaging packaging, String folder) {
        return texts.apply(slashed(packaging.folder().resolve(folder).resolve("__init__.py"))) == null
                && Pattern.compile("[\"'](\\./)?" + Pattern.quote(folder) + "(/[^\"']*)?[\"']").matcher(packaging.texts()).find();
    }

    private String text(Path file) {
        String text = texts.apply(slashed(file));
        return text == null ? "" : text;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
