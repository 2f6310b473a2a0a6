package dev.defrost.cli.git;

import dev.defrost.cli.console.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What git knows of the folder of a project. Paths are named from that folder, with slashes. */
public final class Git {
    private final Path folder;

    public Git(Path folder) {
        this.folder = folder;
    }

    /** Files with changes that are not committed; none where there is no git, no repository or no commit. */
    public Set<String> uncommitted() {
        try {
            Answer answer = ask("diff", "--name-only", "--relative", "-z", "HEAD");
            return answer.code() == 0 ? names(answer.out()) : Set.of();
        } catch (IOException noGit) {
            return Set.of();
        }
    }

    /** The lines that are new or changed since a revision, those of files that git does not know included. */
    public ChangedLines since(String revision) {
        try {
            if (revision.startsWith("-") || ask("rev-parse", "--verify", "--quiet", revision + "^{commit}").code() != 0) {
                throw new UserError("git knows no revision " + revision + " here");
            }
            Answer diff = ask("-c", "core.quotePath=false", "diff", "-U0", "--relative", "--no-color", "--no-ext-diff",
                    "--src-prefix=a/", "--dst-prefix=b/", revision);
            Answer untracked = ask("ls-files", "--others", "--exclude-standard", "-z");
            if (diff.code() != 0 || untracked.code() != 0) {
                throw new UserError("git cannot compare with " + revision + ": " + diff.err() + untracked.err());
            }
            return ChangedLines.of(diff.out(), names(untracked.out()));
        } catch (IOException e) {
            throw new UserError("--since needs git: " + e.getMessage());
        }
    }

    /** Those of the files that git does not track; all of them where there is no repository. */
    public List<String> untracked(List<String> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        try {
            List<String> command = new ArrayList<>(List.of("ls-files", "-z", "--"));
            command.addAll(paths);
            Answer answer = ask(command.toArray(String[]::new));
            Set<String> tracked = answer.code() == 0 ? names(answer.out()) : Set.of();
            return paths.stream().filter(path -> !tracked.contains(path)).toList();
        } catch (IOException noGit) {
            throw new UserError("git cannot be run: " + noGit.getMessage());
        }
    }

    /** Commits these files and nothing else, whatever is staged. */
    public void commit(List<String> paths, String message) throws IOException {
        List<String> command = new ArrayList<>(List.of("commit", "--quiet", "--message", message, "--only", "--"));
        command.addAll(paths);
        Answer answer = ask(command.toArray(String[]::new));
        if (answer.code() != 0) {
            throw new IOException((answer.err() + " " + answer.out()).strip());
        }
    }

    /** Makes new files known to git, so that they can be committed. */
    public void add(List<String> paths) {
        if (paths.isEmpty()) {
            return;
        }
        try {
            List<String> command = new ArrayList<>(List.of("add", "--"));
            command.addAll(paths);
            Answer answer = ask(command.toArray(String[]::new));
            if (answer.code() != 0) {
                throw new UserError("git does not take " + String.join(", ", paths) + ": " + answer.err().strip());
            }
        } catch (IOException noGit) {
            throw new UserError("git cannot be run: " + noGit.getMessage());
        }
    }

    private record Answer(int code, String out, String err) {}

    private Answer ask(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        String out = read(process.getInputStream());
        String err = errors.join().strip();
        try {
            return new Answer(process.waitFor(), out, err);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String read(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String separatedByZero) {
        Set<String> names = new HashSet<>(List.of(separatedByZero.split("\0")));
        names.remove("");
        return names;
    }
}
