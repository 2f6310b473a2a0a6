package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.findings.Outcome;
import dev.defrost.java.JavaSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Generates random programs, migrates them, and runs them before and after against an endpoint with the same answers: no request, output or
 * exception may differ, and most must be migrated. A sample that is the same every time runs by default; {@code -Drandom.size=500} takes more,
 * {@code -Drandom.seed=N} others. Programs that can be told apart are left in {@code target/random-java}.
 */
class RandomJavaProgramsTest {
    private static final int SAMPLE = 20;
    private static final Path FOUND = Path.of("target/random-java");
    private final Map<String, Integer> kept = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void noMigratedProgramCanBeToldApart() throws Exception {
        int size = Integer.getInteger("random.size", SAMPLE);
        int first = Integer.getInteger("random.seed", 1) * 100_000;
        int migrated = 0;
        for (int seed = first; seed < first + size; seed++) {
            migrated += isMigrated(seed) ? 1 : 0;
        }
        System.out.println("java: " + migrated + " of " + size + " programs migrated, " + wrong.size() + " wrong; kept for " + kept);
        assertThat(wrong).isEmpty();
        assertThat(migrated).isGreaterThan(size / 2);
    }

    private boolean isMigrated(int seed) throws Exception {
        String before = RandomJavaProgram.text(seed);
        JavaPlan plan = JavaMigration.plan(List.of(new JavaSource("Sample.java", before, true)), JavaOptions.DEFAULT);
        plan.groups().forEach(group -> reasons(group.outcome()).forEach(reason -> kept.merge(reason, 1, Integer::sum)));
        Map<String, String> files = new HashMap<>(plan.newFiles());
        String after = JavaPlan.apply(before, plan.edits().getOrDefault("Sample.java", List.of()));
        files.put("Sample.java", after);
        if (after.equals(before)) {
            return false;
        }
        StringBuilder messages = new StringBuilder();
        Program.Run old = Program.run(Map.of("Sample.java", before), "/software/amazon/awssdk/", new RandomAnswers(seed), messages);
        boolean whole = !after.contains("com.amazonaws");
        Program.Run migrated = Program.run(files, whole ? "/com/amazonaws/" : "/no-such/", new RandomAnswers(seed), messages);
        if (old == null || migrated == null || !comparable(old).equals(comparable(migrated))) {
            report(seed, before, files, old, migrated, messages);
        }
        return plan.groups().stream().allMatch(group -> group.outcome() instanceof Outcome.Migrated);
    }

    private static List<String> reasons(Outcome outcome) {
        return outcome instanceof Outcome.Kept keeping ? keeping.blockers().stream().map(b -> b.code().code() + ": " + b.message()).toList()
                : outcome instanceof Outcome.Failed failed ? List.of("failed: " + failed.error()) : List.of();
    }

    /** The text of an array names its place in memory. */
    private static Program.Run comparable(Program.Run run) {
        return new Program.Run(run.requests(), run.output().replaceAll("\\[B@[0-9a-f]+", "bytes"), run.thrown());
    }

    private void report(int seed, String before, Map<String, String> files, Program.Run old, Program.Run migrated, StringBuilder messages)
            throws Exception {
        Path folder = Files.createDirectories(FOUND.resolve(String.valueOf(seed)));
        Files.writeString(folder.resolve("Before.java"), before);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey().equals("Sample.java") ? "After.java" : file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("messages.txt"), messages);
        Files.writeString(folder.resolve("before.txt"), text(old));
        Files.writeString(folder.resolve("after.txt"), text(migrated));
        wrong.add(seed + (old == null ? " does not compile" : migrated == null ? " does not compile any more" : " differs"));
    }

    private static String text(Program.Run run) {
        return run == null ? "" : String.join("\n", run.requests()) + "\n" + comparable(run).output() + run.thrown() + "\n";
    }
}
