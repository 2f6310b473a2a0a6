package dev.defrost.python.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTest {
    private static Project project(String... pathsAndSources) {
        List<ParsedFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndSources.length; i += 2) {
            files.add(Parse.file(pathsAndSources[i], pathsAndSources[i + 1]));
        }
        return Project.of(files);
    }

    private static final Project LAYOUT = project(
            "app/__init__.py", "", "app/db.py", "", "app/sub/__init__.py", "", "app/sub/deep.py", "", "app/logging.py", "",
            "src/lib/__init__.py", "", "src/lib/core.py", "", "util.py", "",
            "lambdas/one/handler.py", "", "lambdas/one/util.py", "", "lambdas/two/handler.py", "",
            "tests/test_app.py", "", "space/part/mod.py", "", "services/a/src/pkg/__init__.py", "", "services/a/src/pkg/x.py", "",
            "services/b/src/pkg/__init__.py", "", "services/b/tests/test_x.py", "", "tests/json.py", "");

    @ParameterizedTest
    @CsvSource({
        "app.db, 0, tests/test_app.py, app/db.py",
        "app, 0, tests/test_app.py, app/__init__.py",
        "db, 1, app/logging.py, app/db.py",
        "'', 1, app/db.py, app/__init__.py",
        "db, 2, app/sub/deep.py, app/db.py",
        "deep, 1, app/sub/__init__.py, app/sub/deep.py",
        "lib.core, 0, tests/test_app.py, src/lib/core.py",
        "lib, 0, src/lib/core.py, src/lib/__init__.py",
        "util, 0, lambdas/one/handler.py, lambdas/one/util.py",
        "util, 0, lambdas/two/handler.py, util.py",
        "handler, 0, lambdas/two/handler.py, lambdas/two/handler.py",
        "handler, 0, tests/test_app.py, lambdas/one/handler.py",
        "space.part.mod, 0, app/db.py, space/part/mod.py",
        "part.mod, 0, tests/test_app.py, space/part/mod.py",
        "pkg, 0, services/b/tests/test_x.py, services/b/src/pkg/__init__.py",
        "pkg.x, 0, services/a/src/pkg/x.py, services/a/src/pkg/x.py",
        "json, 0, tests/test_app.py, tests/json.py",
        "space, 0, app/db.py,",
        "json, 0, app/db.py,",
        "logging, 0, app/db.py,",
        "deep, 0, tests/test_app.py,",
        "boto3, 0, app/db.py,",
        "db, 9, app/db.py,",
        "nothing, 1, app/db.py,",
    })
    void modules(String name, int level, String importer, String expected) {
        ParsedFile found = LAYOUT.resolveModule(name, level, LAYOUT.file(importer));
        assertThat(found == null ? null : found.path()).isEqualTo(expected);
    }

    @Test
    void namesAreFollowedThroughImports() {
        Project project = project(
                "pkg/__init__.py", "from .a import table as renamed\nfrom .b import *\n",
                "pkg/a.py", "from .c import table\n",
                "pkg/b.py", "from .c import *\n_hidden = 1\n",
                "pkg/c.py", "table = 1\nother = 2\n");
        Scope origin = project.file("pkg/c.py").scopes().moduleScope();
        ParsedFile top = project.file("pkg/__init__.py");
        assertThat(project.resolveName(top, "renamed")).isSameAs(origin.variable("table"));
        assertThat(project.resolveName(top, "other")).isSameAs(origin.variable("other"));
        assertThat(project.resolveName(top, "_hidden")).isNull();
        assertThat(project.resolveName(top, "missing")).isNull();
    }

    @Test
    void namesStopWhereTheProjectOrTheProofEnds() {
        Project project = project(
                "a.py", "from boto3 import client\nfrom b import x\nfrom b import gone\n",
                "b.py", "from c import x\nx = 2\n",
                "c.py", "x = 1\n",
                "loop1.py", "from loop2 import *\nfrom loop2 import y\n",
                "loop2.py", "from loop1 import *\nfrom loop1 import y\n");
        ParsedFile a = project.file("a.py");
        assertThat(project.resolveName(a, "client")).isSameAs(a.scopes().moduleScope().variable("client"));
        assertThat(project.resolveName(a, "x")).isSameAs(project.file("b.py").scopes().moduleScope().variable("x"));
        assertThat(project.resolveName(a, "gone")).isSameAs(a.scopes().moduleScope().variable("gone"));
        assertThat(project.resolveName(project.file("loop1.py"), "z")).isNull();
        assertThat(project.resolveName(project.file("loop1.py"), "y").name()).isEqualTo("y");
    }

    @Test
    void allLimitsStarImports() {
        Project project = project("a.py", "from b import *\n", "b.py", "__all__ = ['_x']\n_x = 1\ny = 2\n");
        ParsedFile a = project.file("a.py");
        assertThat(project.resolveName(a, "_x")).isNotNull();
        assertThat(project.resolveName(a, "y")).isNull();
    }
}
