package dev.defrost.cli.verify;

import dev.defrost.cli.verify.Difference.Suspect;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the migrated lines behind a difference. What is known best comes first: the line that makes the call or raises the exception,
 * the first line that computed something else than the original, and last the lines that only differing tests reach.
 */
final class Suspects {
    private static final int MAX_REACHED = 3;

    private final Changes changes;
    private final Recording before;
    private final Recording after;
    private final Set<String> differing;
    private final Noise noise;

    /** @param differing the tests that differ */
    Suspects(Changes changes, Recording before, Recording after, Set<String> differing, Noise noise) {
        this.changes = changes;
        this.before = before;
        this.after = after;
        this.differing = differing;
        this.noise = noise;
    }

    /** Behind calls that differ; either side may be null. */
    List<Suspect> ofCall(CallComparison.Mismatch mismatch, TestRun before, TestRun now) {
        Map<String, Suspect> found = new LinkedHashMap<>();
        int until = Integer.MAX_VALUE;
        if (mismatch.after() != null) {
            if (mismatch.isOfClient()) {
                addFrame(found, mismatch.after().made(), "makes the client");
            }
            addCall(found, mismatch);
            if (!isInPlace(mismatch)) { // made by a helper, most likely: who uses it comes first
                addOriginal(found, mismatch);
            }
            addComputed(found, mismatch, now);
            addAssigned(found, mismatch, before, now);
            until = mismatch.after().number();
        }
        if (mismatch.after() == null) {
            addMissing(found, mismatch, before, now);
        }
        addOriginal(found, mismatch);
        if (mismatch.after() == null) { // a call that comes later was most likely refused because this one was not made
            now.refusedUnlike(before).ifPresent(refused -> addRefused(found, mismatch, refused, before, now));
        }
        addValues(found, before, now, until);
        return complete(found, now);
    }

    /** Who made the call in a way that was refused, or why it was not come to. */
    private void addMissing(Map<String, Suspect> found, CallComparison.Mismatch mismatch, TestRun before, TestRun now) {
        boolean endsOtherwise = !now.failure().map(TestOutcome::exception).equals(before.failure().map(TestOutcome::exception));
        Optional<ApiCall> refused = now.refusedUnlike(before);
        if (refused.isEmpty() && endsOtherwise) {
            addException(found, now);
            addClients(found, now);
        }
        refused.filter(call -> call.name().equals(mismatch.before().name())).ifPresent(call -> addRefused(found, mismatch, call, before, now));
    }

    private void addRefused(Map<String, Suspect> found, CallComparison.Mismatch mismatch, ApiCall refused, TestRun before, TestRun now) {
        CallComparison.Mismatch made = new CallComparison(noise).mismatch(mismatch.before(), refused);
        addCall(found, made);
        addComputed(found, made, now);
        addAssigned(found, made, before, now);
    }

    /** Behind an exception, or behind the lack of one. */
    List<Suspect> ofOutcome(TestRun old, TestRun now) {
        Map<String, Suspect> found = new LinkedHashMap<>();
        now.refusedUnlike(old).ifPresent(refused -> addCall(found, new CallComparison.Mismatch(null, refused, "")));
        addException(found, now);
        addClients(found, now);
        addValues(found, old, now, Integer.MAX_VALUE);
        old.failure().ifPresent(failure -> addOriginal(found, failure.at(), "stands where the exception was raised"));
        return complete(found, now);
    }

    private void addException(Map<String, Suspect> found, TestRun now) {
        now.failure().ifPresent(failure -> addFrame(found, failure.at(), "raises the exception, or lets it pass"));
    }

    /** Behind something that no line is known to have done. */
    List<Suspect> ofRun(TestRun before, TestRun now) {
        Map<String, Suspect> found = new LinkedHashMap<>();
        addValues(found, before, now, Integer.MAX_VALUE);
        return complete(found, now);
    }

    private void addFrame(Map<String, Suspect> found, List<Frame> frames, String why) {
        frames.stream().filter(changes::changedAfter).findFirst()
                .ifPresent(frame -> add(found, frame.file(), changes.changedLine(frame), changes.changedLine(frame), why));
    }

    /** A call over several lines is named by the line with the parameter that differs, or with the other operation. */
    private void addCall(Map<String, Suspect> found, CallComparison.Mismatch mismatch) {
        mismatch.after().at().stream().filter(changes::changedAfter).findFirst().ifPresent(frame -> {
            boolean other = mismatch.before() == null || !mismatch.before().name().equals(mismatch.after().name());
            int line = other ? changes.lineOfOperation(frame, mismatch.after().operation()) : changes.lineOfParameter(frame, mismatch.detail());
            String made = mismatch.after().isRefused() ? "makes a call that is refused" : "makes the call";
            found.putIfAbsent(frame.file() + ":" + line, new Suspect(
                    frame.file(), line, line, changes.groupsAfter(frame.file(), changes.isChanged(frame.file(), line) ? line : changes.changedLine(frame)),
                    other || line == frame.line() ? made : "passes the parameter"));
        });
    }

    /** The first value that is the parameter, or the member of it, that differs; those of the call's own statement tell nothing new. */
    private void addComputed(Map<String, Suspect> found, CallComparison.Mismatch mismatch, TestRun now) {
        Set<String> wanted = mismatch.prints();
        now.values().stream()
                .flatMap(value -> value.samples().stream().map(sample -> Map.entry(value, sample)))
                .filter(each -> mismatch.after().at().stream().noneMatch(each.getKey()::holds))
                .filter(each -> each.getValue().number() < mismatch.after().number() && each.getValue().prints().stream().anyMatch(wanted::contains))
                .min(Comparator.comparingInt(each -> each.getValue().number()))
                .ifPresent(each -> add(
                        found, each.getKey().file(), each.getKey().line(), each.getKey().endLine(), "computes the parameter"));
    }

    /** A variable that got another value before it, where parameters differ: it tells more than where the call stands. */
    private void addAssigned(Map<String, Suspect> found, CallComparison.Mismatch mismatch, TestRun before, TestRun now) {
        boolean parameters = mismatch.before() != null && mismatch.before().name().equals(mismatch.after().name()) && !mismatch.isOfClient();
        ValueComparison.compare(before, now).stream()
                .filter(other -> parameters && other.isKnown() && other.value().isAssigned() && other.sample().number() < mismatch.after().number())
                .filter(other -> mismatch.after().at().stream().noneMatch(other.value()::holds)).findFirst()
                .ifPresent(other -> add(found, other.value().file(), other.value().line(), other.value().endLine(), "is the first that computes another value"));
    }

    /** An operation that a client does not have, or that is refused: it may be a client that the original never makes there. */
    private void addClients(Map<String, Suspect> found, TestRun now) {
        if (now.failure().isPresent()) {
            after.clients().stream().filter(made -> before.clients().stream().noneMatch(made::isLike))
                    .forEach(made -> addFrame(found, made.at(), "makes another client than the original"));
        }
    }

    private void addOriginal(Map<String, Suspect> found, CallComparison.Mismatch mismatch) {
        if (mismatch.before() != null) {
            addOriginal(found, mismatch.before().at(), mismatch.after() == null ? "stands where the call was made" : "stands where the other call was made");
        }
    }

    /** Whether the call is made where the original makes its. */
    private boolean isInPlace(CallComparison.Mismatch mismatch) {
        Frame now = mismatch.after().at().stream().filter(changes::changedAfter).findFirst().orElse(null);
        return now == null || mismatch.before() == null || mismatch.before().at().stream().filter(frame -> frame.file().equals(now.file()))
                .map(changes::standingFor).anyMatch(lines -> lines != null && lines[0] <= changes.changedLine(now) && changes.changedLine(now) <= lines[1]);
    }

    private void addOriginal(Map<String, Suspect> found, List<Frame> frames, String why) {
        for (Frame frame : frames) {
            int[] lines = changes.standingFor(frame);
            if (lines != null) {
                found.putIfAbsent(frame.file() + ":" + lines[0],
                        new Suspect(frame.file(), lines[0], lines[1], changes.groupsBefore(frame.file(), frame.line()), why));
                return;
            }
        }
    }

    private void addValues(Map<String, Suspect> found, TestRun before, TestRun now, int until) {
        if (!addFirst(found, ValueComparison.compare(before, now), until, "is the first that computes another value")) {
            addFirst(found, ValueComparison.otherForms(before, now), until, "is the first that computes a value in another form");
        }
    }

    private boolean addFirst(Map<String, Suspect> found, List<ValueComparison.Other> values, int until, String why) {
        Optional<ValueComparison.Other> first = values.stream().filter(other -> other.sample().number() < until).findFirst();
        first.ifPresent(other -> add(found, other.value().file(), other.value().line(), other.value().endLine(), why));
        return first.isPresent();
    }

    /** Behind a client that only the migrated program makes. */
    List<Suspect> ofClient(MadeClient made) {
        Map<String, Suspect> found = new LinkedHashMap<>();
        addFrame(found, made.at(), "makes the client");
        return List.copyOf(found.values());
    }

    /** Behind a value that differs. */
    List<Suspect> ofValue(ValueComparison.Other other) {
        Map<String, Suspect> found = new LinkedHashMap<>();
        add(found, other.value().file(), other.value().line(), other.value().endLine(), other.value().isReturned() ? "returns it" : "passes it");
        return List.copyOf(found.values());
    }

    /** Where nothing is known, the changed lines that this test reached are left, those first that few equal tests reach. */
    private List<Suspect> complete(Map<String, Suspect> found, TestRun now) {
        if (found.isEmpty()) {
            Map<Frame, Long> innocent = new LinkedHashMap<>();
            for (Frame frame : now.reached()) {
                innocent.put(frame, after.tests().entrySet().stream()
                        .filter(test -> !differing.contains(test.getKey()) && test.getValue().reached().contains(frame)).count());
            }
            innocent.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(MAX_REACHED)
                    .forEach(entry -> add(found, entry.getKey().file(), entry.getKey().line(), entry.getKey().line(), "is reached by the test"));
        }
        return List.copyOf(found.values());
    }

    private void add(Map<String, Suspect> found, String file, int line, int endLine, String why) {
        found.putIfAbsent(file + ":" + line, new Suspect(file, line, endLine, changes.groupsAfter(file, line), why));
    }
}
