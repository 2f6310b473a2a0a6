package dev.defrost.cli;

import dev.defrost.cli.console.UserError;
import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.cli.git.Git;
import dev.defrost.cli.report.OutcomeKind;
import dev.defrost.cli.report.Report;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Writes and commits one group after the other, so that each can be reviewed and taken back by itself. */
final class GroupCommits {
    private final Runtime runtime;
    private final Analysis analysis;
    private final boolean unsafe;
    private final Git git;

    GroupCommits(Runtime runtime, Analysis analysis, boolean unsafe) {
        this.runtime = runtime;
        this.analysis = analysis;
        this.unsafe = unsafe;
        this.git = new Git(analysis.project().root());
    }

    /** Refuses what could not be committed, before anything is written. */
    void check(List<FileChange> changes) {
        List<String> unknown = git.untracked(changes.stream().filter(change -> !change.isNew()).map(change -> change.file().path()).toList());
        if (!unknown.isEmpty()) {
            throw new UserError("--commit-per-group needs files that git knows; it does not know " + String.join(", ", unknown));
        }
    }

    /** Returns how many files could not be written; a commit that fails is a {@link UserError}. */
    int write(Report report) {
        List<Group> groups = GroupChoice.applied(analysis, unsafe);
        Map<String, String> texts = new HashMap<>();
        int commits = 0;
        for (int i = 0; i < groups.size(); i++) {
            List<FileChange> changes = new ArrayList<>();
            List<Group> later = groups.subList(i + 1, groups.size());
            Analysis state = later.isEmpty() ? analysis : analysis.keeping(GroupChoice.numbers(later), runtime);
            for (FileChange change : FileChange.of(state, runtime.console())) {
                FileChange step = change.after(texts.getOrDefault(change.file().path(), change.before()));
                if (!step.text().equals(step.before())) {
                    changes.add(step);
                }
            }
            if (changes.isEmpty()) {
                continue;
            }
            MigrationWriter writer = new MigrationWriter(runtime, analysis);
            writer.record(changes, report);
            if (!writer.writeTogether(changes)) {
                runtime.console().message("nothing after " + made(commits) + " was written");
                return changes.size();
            }
            writer.finish();
            changes.forEach(change -> texts.put(change.file().path(), change.text()));
            git.add(changes.stream().filter(FileChange::isNew).map(change -> change.file().path()).toList());
            commit(changes.stream().map(change -> change.file().path()).toList(), groups.get(i));
            commits++;
        }
        runtime.console().message(made(commits) + " made");
        return 0;
    }

    private static String made(int commits) {
        return commits + (commits == 1 ? " commit" : " commits");
    }

    private void commit(List<String> paths, Group group) {
        try {
            git.commit(paths, message(group));
        } catch (IOException e) {
            throw new UserError("git did not commit " + String.join(", ", paths) + ": " + e.getMessage()
                    + "; the files are changed, `defrost undo` takes the run back");
        }
    }

    private static boolean isJava(Group group) {
        return group.uses().stream().anyMatch(use -> JavaEngine.isJava(use.span().path()));
    }

    static String message(Group group) {
        String service = group.uses().isEmpty() ? "boto3" : group.uses().get(0).service();
        String name = !group.locations().isEmpty() ? group.locations().get(0).name()
                : group.uses().isEmpty() ? "a resource" : group.uses().get(0).resource();
        StringBuilder out = new StringBuilder("Migrate " + name + (isJava(group)
                ? " from the Document API of SDK v1 to SDK v2\n\n" : " from boto3's " + service + " resource to the client\n\n"));
        out.append(OutcomeKind.of(group.outcome()));
        if (group.outcome() instanceof Outcome.Migrated migrated && migrated.safety() instanceof Safety.Safe safe
                && !safe.assumptions().isEmpty()) {
            out.append(", assuming ").append(String.join(", ", safe.assumptions()));
        }
        if (group.outcome() instanceof Outcome.Migrated migrated && migrated.safety() instanceof Safety.Unsafe reasons) {
            reasons.reasons().forEach(reason -> out.append("\n- ").append(reason.message()));
        }
        TreeSet<String> paths = new TreeSet<>();
        group.uses().forEach(use -> paths.add(use.span().path()));
        return out.append("\n\nUsed in ").append(String.join(", ", paths)).append(".\n").toString();
    }
}
