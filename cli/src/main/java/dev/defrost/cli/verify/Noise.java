package dev.defrost.cli.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules for what two runs of one program may differ in. A rule is only asked about values that differ, and counts where it explains
 * a difference, so that a report can show what was not compared.
 */
final class Noise {
    /** What differs by nature. */
    enum Rule {
        IDEMPOTENCY_TOKEN("idempotency-token", "what the service's model calls an idempotency token"),
        ANSWER("answer", "values from the same place of the same answer of AWS"),
        UUID("uuid", "random UUIDs"),
        TIME("time", "times that lie equally far from the moment of the call, or are moments of the run"),
        ADDRESS("address", "memory addresses"),
        TEMPORARY_PATH("temporary-path", "names of temporary files and folders"),
        REPLACED_CALL("replaced-call", "values in calls that a test answers in the place of botocore");

        private final String code;
        private final String text;

        Rule(String code, String text) {
            this.code = code;
            this.text = text;
        }

        String code() {
            return code;
        }

        String text() {
            return text;
        }
    }

    private static final double TOLERANCE_SECONDS = 5;
    private static final String TOKEN = "__idempotency_token__";
    private static final String DATETIME = "__datetime__";
    /** With dashes or without; versions 1 and 4, so that few other digests look like one. */
    private static final Pattern IDENTIFIER = Pattern.compile(
            "\\b[0-9a-fA-F]{8}(-?)[0-9a-fA-F]{4}\\1[14][0-9a-fA-F]{3}\\1[89abAB][0-9a-fA-F]{3}\\1[0-9a-fA-F]{12}\\b");
    private static final Pattern STAMP = Pattern.compile(
            "(\\d{4})[-/](\\d\\d)[-/](\\d\\d)[ T](\\d\\d):(\\d\\d):(\\d\\d)([.,]\\d+)?");
    private static final Pattern COMPACT_STAMP = Pattern.compile("\\b(20\\d\\d)(\\d\\d)(\\d\\d)[-_T]?(\\d\\d)(\\d\\d)(\\d\\d)()\\b");
    private static final Pattern EPOCH = Pattern.compile("\\b([12]\\d{9})(\\d{3}|\\d{6})?(\\.\\d+)?\\b");
    private static final Pattern ADDRESSES = Pattern.compile(" at 0x[0-9a-fA-F]+");
    private static final Pattern TEMPORARY = Pattern.compile("\\b(tmp[a-z0-9_]{8}|pytest-\\d+)\\b");

    private final Map<Rule, Integer> counts = new TreeMap<>();
    private final double startBefore;
    private final double startAfter;

    /** When the two runs began, in seconds since 1970. */
    Noise(double startBefore, double startAfter) {
        this.startBefore = startBefore;
        this.startAfter = startAfter;
    }

    /** A moment that times are measured from, and when its run began. */
    private record Moment(double time, double start) {
        boolean isOfRun(double other) {
            return start - TOLERANCE_SECONDS <= other && other <= time + TOLERANCE_SECONDS;
        }
    }

    /** Where rules explained differences, and how often. */
    Map<Rule, Integer> counts() {
        return counts;
    }

    void count(Rule rule) {
        counts.merge(rule, 1, Integer::sum);
    }

    /** The rule that explains why these two differ; null when none does. Both are images of the recorder. */
    Rule explains(JsonNode before, JsonNode after, ApiCall one, ApiCall other) {
        if (before.isObject() && after.isObject() && before.has(TOKEN) && after.has(TOKEN)) {
            return Rule.IDEMPOTENCY_TOKEN;
        }
        if (before.has(Images.ANSWER) && before.path(Images.ANSWER).equals(after.path(Images.ANSWER))) {
            return Rule.ANSWER;
        }
        JsonNode old = Images.plain(before);
        JsonNode now = Images.plain(after);
        if (old.isObject() && now.isObject() && old.has(DATETIME) && now.has(DATETIME)) {
            return explains(old.path(DATETIME).asText(), now.path(DATETIME).asText(), new Moment(one.time(), startBefore), new Moment(other.time(), startAfter));
        }
        if (old.isValueNode() && now.isValueNode() && old.getNodeType() == now.getNodeType()) {
            return explains(old.asText(), now.asText(), new Moment(one.time(), startBefore), new Moment(other.time(), startAfter));
        }
        return null;
    }

    /** The rule that explains why these two texts differ; null when none does. */
    static Rule explains(String before, String after, double timeBefore, double timeAfter) {
        return explains(before, after, new Moment(timeBefore, timeBefore), new Moment(timeAfter, timeAfter));
    }

    private static Rule explains(String before, String after, Moment one, Moment other) {
        if (same(IDENTIFIER, before, after)) {
            return Rule.UUID;
        }
        if (same(ADDRESSES, before, after)) {
            return Rule.ADDRESS;
        }
        if (same(TEMPORARY, before, after)) {
            return Rule.TEMPORARY_PATH;
        }
        for (Pattern pattern : List.of(STAMP, COMPACT_STAMP, EPOCH)) {
            if (same(pattern, before, after) && equallyFar(moments(pattern, before), moments(pattern, after), one, other)) {
                return Rule.TIME;
            }
        }
        return null;
    }

    private static boolean same(Pattern pattern, String before, String after) {
        Matcher one = pattern.matcher(before);
        Matcher other = pattern.matcher(after);
        String form = pattern == IDENTIFIER ? "~$1" : "~";
        return one.find() && other.find() && one.replaceAll(form).equals(other.replaceAll(form));
    }

    private static boolean equallyFar(List<Double> before, List<Double> after, Moment one, Moment other) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            boolean same = Math.abs((after.get(i) - other.time()) - (before.get(i) - one.time())) <= TOLERANCE_SECONDS;
            if (!same && !(one.isOfRun(before.get(i)) && other.isOfRun(after.get(i)))) {
                return false;
            }
        }
        return before.size() == after.size();
    }

    /** Seconds since 1970; NaN for digits that are no time. */
    private static List<Double> moments(Pattern pattern, String text) {
        List<Double> moments = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (pattern == EPOCH) {
                int extra = matcher.group(2) == null ? 0 : matcher.group(2).length();
                String digits = matcher.group(1) + (extra == 0 ? "" : matcher.group(2));
                moments.add(Double.parseDouble(digits) / Math.pow(10, extra));
                continue;
            }
            try {
                moments.add((double) LocalDateTime.of(number(matcher, 1), number(matcher, 2), number(matcher, 3), number(matcher, 4),
                        number(matcher, 5), number(matcher, 6)).toEpochSecond(ZoneOffset.UTC));
            } catch (DateTimeException noTime) {
                moments.add(Double.NaN);
            }
        }
        return moments;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
