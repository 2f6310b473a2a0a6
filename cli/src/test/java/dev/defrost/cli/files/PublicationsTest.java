package dev.defrost.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationsTest {
    private static final String BUILT = "[build-system]\nrequires = ['flit_core']\nbuild-backend = 'flit_core.buildapi'\n";

    @TempDir
    private Path root;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String publisher(String path) {
        return new Publications(root, PublicApi.AUTO).of(path);
    }

    @Test
    void aBuildSystemPublishesThePackagesBesideIt() throws IOException {
        write("pyproject.toml", BUILT);
        write("shop/__init__.py", "");
        assertThat(publisher("shop/store.py")).isEqualTo("pyproject.toml");
        assertThat(publisher("shop/sub/more.py")).isEqualTo("pyproject.toml");
    }

    @Test
    void theSourceFolderNeedsNoInit() throws IOException {
        write("lib/setup.py", "from setuptools import setup\nsetup()\n");
        assertThat(publisher("lib/src/shop/store.py")).isEqualTo("lib/setup.py");
    }

    @Test
    void singleModulesCountWhenTheyAreNamed() throws IOException {
        write("setup.py", "from setuptools import setup\nsetup(name='x', py_modules=['stash'])\n");
        assertThat(publisher("stash.py")).isEqualTo("setup.py");
        assertThat(publisher("fabfile.py")).isNull();
    }

    @Test
    void aModuleMayHaveTheNameOfTheProject() throws IOException {
        write("pyproject.toml", BUILT + "[project]\nname = 'my-stash'\n");
        assertThat(publisher("my_stash.py")).isEqualTo("pyproject.toml");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[tool.setuptools.packages.find]\nwhere = ['lib']\n",
        "[tool.hatch.build.targets.wheel]\npackages = ['lib/shop']\n",
        "[tool.poetry]\npackages = [{ include = 'shop', from = 'lib' }]\n"})
    void foldersThatAreNamedHoldPackages(String pyproject) throws IOException {
        write("pyproject.toml", BUILT + pyproject);
        write("lib/shop/__init__.py", "");
        assertThat(publisher("lib/shop/store.py")).isEqualTo("pyproject.toml");
        assertThat(publisher("other/store.py")).isNull();
    }

    @Test
    void foldersThatLintersNameHoldNone() throws IOException {
        write("pyproject.toml", BUILT + "[tool.ruff]\nexclude = [\n    'samples/run',\n]\n");
        assertThat(publisher("samples/run/store.py")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tests/test_store.py", "shop/tests/test_store.py", "examples/use.py", "scripts/run.py", "loose/run.py"})
    void whatIsNotPackagedIsFree(String path) throws IOException {
        write("pyproject.toml", BUILT);
        write("shop/__init__.py", "");
        write("examples/__init__.py", "");
        write("tests/__init__.py", "");
        assertThat(publisher(path)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[tool.black]\nline-length = 100\n",
        BUILT + "[project]\nclassifiers = ['Private :: Do Not Upload']\n",
        BUILT + "[tool.poetry]\npackage-mode = false\n"})
    void anApplicationPublishesNothing(String pyproject) throws IOException {
        write("pyproject.toml", pyproject);
        write("shop/__init__.py", "");
        assertThat(publisher("shop/store.py")).isNull();
    }

    @Test
    void theNearestPackagingFileDecides() throws IOException {
        write("setup.py", "from setuptools import setup\nsetup()\n");
        write("service/pyproject.toml", BUILT + "[tool.poetry]\npackage-mode = false\n");
        write("service/shop/__init__.py", "");
        write("service/__init__.py", "");
        assertThat(publisher("service/shop/store.py")).isNull();
    }

    @Test
    void theConfigurationMayDecideInstead() throws IOException {
        write("pyproject.toml", BUILT);
        write("shop/__init__.py", "");
        assertThat(new Publications(root, PublicApi.CHANGE).of("shop/store.py")).isNull();
        assertThat(new Publications(root, PublicApi.PRESERVE).of("run.py")).contains("public-api");
    }
}
