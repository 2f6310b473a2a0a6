package dev.defrost.python.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.python.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProgramPartsTest {
    @Test
    void filesThatNameNoneOfEachOtherAreApart() {
        assertThat(parts("a.py", "import os", "b.py", "import sys", "pkg/c.py", "x = 'words'")).containsExactly("a.py", "b.py", "pkg/c.py");
    }

    @Test
    void importsJoinWhateverTheyAreWrittenLike() {
        assertThat(parts("a.py", "def f():\n    from b import x", "b.py", "")).containsExactly("a.py b.py");
        assertThat(parts("a.py", "from \\\n  b import x", "b.py", "")).containsExactly("a.py b.py");
        assertThat(parts("a.py", "from pkg import (x,  # :)\n  b)", "pkg/b.py", "")).containsExactly("a.py pkg/b.py");
        assertThat(parts("a.py", "import os; import c.b as d", "lib/c/b.py", "")).containsExactly("a.py lib/c/b.py");
        assertThat(parts("p/a.py", "from ..q import b", "q/b.py", "", "r/q/b.py", "")).containsExactly("p/a.py q/b.py", "r/q/b.py");
        assertThat(parts("p/a.py", "from .b import x", "p/b.py", "", "b.py", "")).containsExactly("b.py", "p/a.py p/b.py");
    }

    @Test
    void anImportThatMayMeanSeveralModulesJoinsThemAll() {
        assertThat(parts("a/app.py", "", "b/app.py", "", "c.py", "import app", "d.py", "")).containsExactly("a/app.py b/app.py c.py", "d.py");
        assertThat(parts("a.py", "import app", "b.py", "import app", "x/app.py", "", "y/app.py", "")).containsExactly("a.py b.py x/app.py y/app.py");
    }

    @Test
    void packagesAreLoadedWithTheirModules() {
        assertThat(parts("p/__init__.py", "", "p/a.py", "", "p/q/b.py", "", "r/c.py", "")).containsExactly("p/__init__.py p/a.py p/q/b.py", "r/c.py");
    }

    @Test
    void stringsThatSpellAModuleJoin() {
        assertThat(parts("a.py", "NAME = 'app.db.table'", "app/db.py", "", "b.py", "")).containsExactly("a.py app/db.py", "b.py");
        assertThat(parts("a.py", "NAME = 'db'", "db.py", "")).containsExactly("a.py", "db.py");
        assertThat(parts("a.py", "NAME = 'db'", "db.py", "", "test_x.py", "from a import NAME")).containsExactly("a.py db.py test_x.py");
    }

    @Test
    void testsRunInOneProcess() {
        assertThat(parts("a.py", "", "conftest.py", "", "t/one_test.py", "", "u/checks.py", "def test_it(): pass"))
                .containsExactly("a.py", "conftest.py t/one_test.py u/checks.py");
    }

    @Test
    void whatLoadsModulesByComputedNamesLeavesOnePart() {
        assertThat(parts("a.py", "import_module(name)", "b.py", "", "c.py", "")).containsExactly("a.py b.py c.py");
        assertThat(parts("a.py", "Manager.__exit__ = other", "b.py", "", "c.py", "")).containsExactly("a.py b.py c.py");
    }

    @Test
    void foldersStayTogetherWhereThatIsAskedFor() {
        assertThat(text(ProgramParts.of(files("a.py", "", "b.py", "", "p/c.py", "", "p/d.py", ""), true))).containsExactly("a.py b.py", "p/c.py p/d.py");
    }

    private static List<String> parts(String... pathsAndTexts) {
        return text(ProgramParts.of(files(pathsAndTexts), false));
    }

    private static List<SourceFile> files(String... pathsAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new SourceFile(pathsAndTexts[i], pathsAndTexts[i + 1], true));
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    private static List<String> text(List<List<SourceFile>> parts) {
        return parts.stream().map(part -> part.stream().map(SourceFile::path).collect(Collectors.joining(" "))).toList();
    }
}
