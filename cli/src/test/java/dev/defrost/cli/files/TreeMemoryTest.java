package dev.defrost.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.cli.cache.CacheFolder;
import dev.defrost.findings.SkippedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeMemoryTest {
    private static final String MATTERS = "import boto3\nx = boto3.resource('s3')\n";
    private static final String OTHER = "import boto3\nx = boto3.resource_('s')\n";
    private static final long LATER = TimeUnit.HOURS.toMillis(1);

    @TempDir
    private Path temporary;

    private Path folder;
    private Path cache;
    private long ahead = LATER;
    private String setting = "1";
    private List<String> excluded = List.of();
    private final ConcurrentLinkedQueue<String> looked = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectories(temporary.toRealPath().resolve("project"));
        cache = temporary.resolve("cache");
        Files.createDirectory(folder.resolve(".git"));
        write("a.py", MATTERS);
        write("app/b.py", "import json\n");
        write("app/c.py", MATTERS);
        write("app/d/e.py", OTHER);
    }

    @Test
    void whatIsTheSameIsNotReadAgain() {
        List<Scanned> first = look();
        assertThat(looked).containsExactlyInAnyOrder("a.py", "app/b.py", "app/c.py", "app/d/e.py");
        assertThat(lookAgain()).usingRecursiveComparison().isEqualTo(first);
        assertThat(looked).isEmpty();
    }

    @Test
    void whatIsAsYoungAsTheMemoryIsReadAgain() throws IOException {
        ahead = 0;
        look();
        assertThat(cache).doesNotExist();
        write("a.py", MATTERS.replace("resource(", "resource_"));
        assertThat(maker(lookAgain(), "a.py")).isFalse();
        ahead = LATER;
        lookAgain();
        write("young.py", OTHER);
        ahead = 0;
        look();
        lookAgain();
        assertThat(looked).contains("young.py");
    }

    @Test
    void whatChangesByItselfAloneIsReadAgain() throws IOException {
        look();
        pause();
        write("app/b.py", MATTERS);
        List<Scanned> again = lookAgain();
        assertThat(looked).containsExactly("app/b.py");
        assertThat(maker(again, "app/b.py")).isTrue();
        lookAgain();
        assertThat(looked).isEmpty();
    }

    @Test
    void sizeAndTimeOfAFileMayBeTheSame() throws IOException {
        String same = MATTERS.replace("resource(", "resource_");
        look();
        pause();
        FileTime time = Files.getLastModifiedTime(folder.resolve("a.py"));
        write("a.py", same);
        Files.setLastModifiedTime(folder.resolve("a.py"), time);
        assertThat(maker(lookAgain(), "a.py")).isFalse();
        pause();
        write("app/new.py", same);
        Files.setLastModifiedTime(folder.resolve("app/new.py"), Files.getLastModifiedTime(folder.resolve("app/c.py")));
        Files.move(folder.resolve("app/new.py"), folder.resolve("app/c.py"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(maker(lookAgain(), "app/c.py")).isFalse();
        assertThat(looked).containsExactly("app/c.py");
    }

    @Test
    void newFilesAndFoldersAreFoundAndOthersForgotten() throws IOException {
        look();
        pause();
        write("app/new.py", MATTERS);
        write("app/other/deep/f.py", MATTERS);
        Files.delete(folder.resolve("a.py"));
        assertThat(paths(lookAgain())).containsExactly("app/b.py", "app/c.py", "app/d/e.py", "app/new.py", "app/other/deep/f.py");
        assertThat(looked).containsExactlyInAnyOrder("app/new.py", "app/other/deep/f.py");
        pause();
        Files.move(folder.resolve("app/d"), folder.resolve("kept"));
        Files.move(folder.resolve("app/other/deep"), folder.resolve("app/d"));
        Files.move(folder.resolve("kept"), folder.resolve("app/other/deep"));
        assertThat(paths(lookAgain())).containsExactly("app/b.py", "app/c.py", "app/d/f.py", "app/new.py", "app/other/deep/e.py");
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
        write("x.py/y.py", MATTERS);
        look();
        pause();
        Files.move(folder.resolve("x.py"), folder.resolve("aside"));
        Files.move(folder.resolve("a.py"), folder.resolve("x.py"));
        Files.move(folder.resolve("aside"), folder.resolve("a.py"));
        assertThat(paths(lookAgain())).containsExactly("a.py/y.py", "app/b.py", "app/c.py", "app/d/e.py", "x.py");
        pause();
        Files.delete(folder.resolve("x.py"));
        Files.createSymbolicLink(folder.resolve("x.py"), folder.resolve("app/b.py"));
        assertThat(paths(lookAgain())).containsExactly("a.py/y.py", "app/b.py", "app/c.py", "app/d/e.py");
    }

    @Test
    void rulesOfGitAndOfTheUserHoldAsTheyAreNow() throws IOException {
        write(".gitignore", "nothing\n");
        look();
        pause();
        write(".gitignore", "/app/d/\nb.py\n");
        assertThat(paths(lookAgain())).containsExactly("a.py", "app/c.py");
        write(".gitignore", "");
        excluded = List.of("app");
        assertThat(paths(lookAgain())).containsExactly("a.py");
        excluded = List.of();
        assertThat(paths(lookAgain())).containsExactly("a.py", "app/b.py", "app/c.py", "app/d/e.py");
        pause();
        write("app/d/pyvenv.cfg", "");
        assertThat(paths(lookAgain())).containsExactly("a.py", "app/b.py", "app/c.py");
        assertThat(paths(lookAgain())).containsExactly("a.py", "app/b.py", "app/c.py");
        Files.delete(folder.resolve("app/d/pyvenv.cfg"));
        assertThat(paths(lookAgain())).containsExactly("a.py", "app/b.py", "app/c.py", "app/d/e.py");
    }

    @Test
    void reasonsToLeaveOutAreRememberedAndDistributions() throws IOException {
        Files.write(folder.resolve("binary.py"), new byte[] {0});
        Files.write(folder.resolve("large.py"), new byte[10_000_001]);
        write("lib-1.dist-info/RECORD", "app/b.py,,\n");
        look();
        PythonTree tree = tree();
        looked.clear();
        assertThat(look(tree)).extracting(Scanned::skipped).filteredOn(skipped -> skipped != null).extracting(SkippedFile::rule)
                .containsExactly("DFR004", "DFR005");
        assertThat(looked).isEmpty();
        assertThat(tree.distributions()).containsExactly(folder.resolve("lib-1.dist-info"));
    }

    @Test
    void namesAreNotAlwaysAscii() throws IOException {
        write("gr\u00fc\u00dfe/\ud83d\ude00.py", MATTERS);
        List<Scanned> first = look();
        assertThat(lookAgain()).usingRecursiveComparison().isEqualTo(first);
        assertThat(looked).isEmpty();
    }

    @Test
    void theStartMayLieAnywhereInTheProject() {
        look("app");
        assertThat(paths(lookAgain("app/d", "a.py"))).containsExactly("a.py", "app/b.py", "app/c.py", "app/d/e.py");
        assertThat(looked).isEmpty();
        assertThat(look("app/d").stream().filter(Scanned::selected).map(Scanned::path)).containsExactly("app/d/e.py");
    }

    @Test
    void anotherBuildOrConfigurationKnowsNothing() {
        look();
        setting = "2";
        lookAgain();
        assertThat(looked).hasSize(4);
    }

    @Test
    void whateverHappensToTheMemoryItIsEmptyThen() throws IOException {
        List<Scanned> first = look();
        byte[] whole = Files.readAllBytes(memory());
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(memory(), java.util.Arrays.copyOf(whole, length));
            assertThat(lookAgain()).usingRecursiveComparison().isEqualTo(first);
            assertThat(looked).hasSize(4);
        }
        byte[] other = whole.clone();
        other[whole.length / 2]++;
        Files.write(memory(), other);
        assertThat(lookAgain()).usingRecursiveComparison().isEqualTo(first);
        Files.delete(memory());
        assertThat(lookAgain()).usingRecursiveComparison().isEqualTo(first);
        String file = memory().getFileName().toString();
        new CacheFolder(cache, 1 << 20).write(file.substring(0, file.indexOf('.')), new byte[] {0, 0, 0, 1, 'x', 1, 2, 3});
        assertThat(lookAgain()).usingRecursiveComparison().isEqualTo(first);
        assertThat(looked).hasSize(4);
    }

    @Test
    void smallTreesAreNotRemembered() {
        Project project = Project.of(List.of(Path.of(".")), null, folder);
        new PythonTree(project, path -> path.endsWith(".py"), path -> false).look(this::scan, new Parallel(1),
                new TreeMemory(new CacheFolder(cache, 1 << 20), setting, 8, () -> System.currentTimeMillis() + LATER));
        assertThat(cache).doesNotExist();
    }

    @Test
    void runsAtTheSameTimeDoNotDisturbEachOther() throws IOException {
        for (int i = 0; i < 100; i++) {
            write("many" + i % 10 + "/f" + i + ".py", i % 3 == 0 ? MATTERS : OTHER);
        }
        List<Scanned> expected = look();
        IntStream.range(0, 16).parallel().forEach(i -> {
            if (i % 4 == 0) {
                try {
                    Files.deleteIfExists(memory());
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            assertThat(look()).usingRecursiveComparison().ignoringFields("bytes").isEqualTo(withoutBytes(expected));
        });
    }

    @Test
    void whateverIsDoneToTheFilesNothingIsMissed() throws IOException {
        Random random = new Random(9);
        List<String> names = List.of("a.py", "b.py", "app/c.py", "app/d.py", "app/d/e.py", "app/d/f.py", "lib/g.py", ".gitignore", "app/.gitignore");
        for (int step = 0; step < 80; step++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                act(random, names);
            }
            pause();
            List<Scanned> seen = look();
            assertThat(withoutBytes(seen)).as("step " + step).usingRecursiveComparison().isEqualTo(withoutBytes(unremembered()));
        }
    }

    private void act(Random random, List<String> names) throws IOException {
        Path file = folder.resolve(names.get(random.nextInt(names.size())));
        Path other = folder.resolve(names.get(random.nextInt(names.size())));
        boolean there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        boolean rules = file.endsWith(".gitignore");
        switch (random.nextInt(5)) {
            case 0 -> Files.deleteIfExists(there ? file : folder.resolve("none"));
            case 1 -> {
                if (there && !rules && !other.endsWith(".gitignore") && Files.isDirectory(other.getParent()) && !Files.isDirectory(other)) {
                    Files.move(file, other, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            default -> {
                if (!Files.isDirectory(file)) {
                    FileTime time = there ? Files.getLastModifiedTime(file) : null;
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, rules ? random.nextBoolean() ? "d/\n" : "e.py\n" : random.nextBoolean() ? MATTERS : OTHER);
                    if (time != null && random.nextBoolean()) {
                        Files.setLastModifiedTime(file, time);
                    }
                }
            }
        }
    }

    /** The clock that files are stamped with goes on in steps of some milliseconds. */
    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path memory() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".result")).findFirst().orElse(cache.resolve("none"));
        }
    }

    private List<Scanned> lookAgain(String... selected) {
        looked.clear();
        return look(selected);
    }

    private List<Scanned> look(String... selected) {
        return look(tree(selected));
    }

    private List<Scanned> look(PythonTree tree) {
        return tree.look(this::scan, new Parallel(2), new TreeMemory(new CacheFolder(cache, 1 << 20), setting, 1, () -> System.currentTimeMillis() + ahead));
    }

    private List<Scanned> unremembered() {
        return tree().look(this::scan, new Parallel(1), null);
    }

    private PythonTree tree(String... selected) {
        List<Path> paths = selected.length == 0 ? List.of(Path.of(".")) : Stream.of(selected).map(Path::of).toList();
        return new PythonTree(Project.of(paths, null, folder), path -> path.endsWith(".py"), excluded::contains);
    }

    private Scanned scan(Path file, String path, boolean selected, long size) {
        looked.add(path);
        Scanned scanned = ProjectFiles.scan(file, path, selected, size, Contents.ON_DISK, new Members(() -> Set.of(), () -> Set.of("s3")));
        return withoutBytes(List.of(scanned)).get(0);
    }

    private static List<Scanned> withoutBytes(List<Scanned> files) {
        List<Scanned> without = new ArrayList<>();
        files.forEach(file -> without.add(new Scanned(file.path(), file.file(), file.selected(), null, file.hints(), file.maker(), file.skipped())));
        return without;
    }

    private static boolean maker(List<Scanned> files, String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().maker();
    }

    private static List<String> paths(List<Scanned> files) {
        return files.stream().map(Scanned::path).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
