package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.DocumentApi;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds SDK v2's DynamoDB client to the text of a {@code pom.xml} or a Gradle build script, beside what it takes the place of. Nothing is
 * resolved, so no network is needed; the dependency of SDK v1 stays, because other code may need it.
 */
public final class BuildFile {
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<[?!][^>]*>|<(/?)([\\w.:-]+)[^>]*?(/?)>", Pattern.DOTALL);
    private static final Pattern V1 = Pattern.compile("aws-java-sdk(?:-dynamodb|-bundle)?");
    private static final Pattern V2 = Pattern.compile("software\\.amazon\\.awssdk\\s*</groupId>\\s*<artifactId>\\s*(?:dynamodb|aws-sdk-java)\\s*<");
    private static final Pattern V2_BOM = Pattern.compile("software\\.amazon\\.awssdk\\s*</groupId>\\s*<artifactId>\\s*bom\\s*<");
    private static final Pattern GRADLE_V1 = Pattern.compile(
            "(?m)^([ \\t]*)(\\w+)([ \\t]*\\(?[ \\t]*)(['\"])com\\.amazonaws:"
                    + "aws-java-sdk(?:-dynamodb|-bundle)?(?::[^'\"]*)?['\"]([ \\t]*\\)?)[ \\t]*(\\{.*|//.*)?(\\R|$)");
    private static final Pattern GRADLE_V1_MAP = Pattern.compile(
            "(?m)^([ \\t]*)(\\w+)([ \\t]*\\(?[ \\t]*)group\\s*[:=]\\s*(['\"])com\\.amazonaws['\"]\\s*,\\s*name\\s*[:=]\\s*"
                    + "['\"]aws-java-sdk(?:-dynamodb|-bundle)?['\"][^\\n)]*([ \\t]*\\)?)[ \\t]*(\\{.*|//.*)?(\\R|$)");
    private static final Pattern GRADLE_BOM = Pattern.compile("software\\.amazon\\.awssdk:bom:");

    private BuildFile() {}

    /** Whether a file of this name is a build file that can be changed. */
    public static boolean isBuildFile(String name) {
        return name.equals("pom.xml") || name.equals("build.gradle") || name.equals("build.gradle.kts");
    }

    /** Whether it has a dependency on SDK v2's DynamoDB client already. */
    public static boolean hasClient(String name, String text) {
        return name.equals("pom.xml") ? V2.matcher(text).find() : Pattern.compile("software\\.amazon\\.awssdk:dynamodb[:@'\"]").matcher(text).find()
                || Pattern.compile("software\\.amazon\\.awssdk['\"]\\s*,\\s*name\\s*[:=]\\s*['\"]dynamodb['\"]").matcher(text).find();
    }

    /** The text with the dependency; empty where nothing shows the place for it. */
    public static Optional<String> withClient(String name, String text) {
        return name.equals("pom.xml") ? inPom(text) : inGradle(text);
    }

    private static Optional<String> inGradle(String text) {
        for (Pattern pattern : List.of(GRADLE_V1, GRADLE_V1_MAP)) {
            Matcher old = pattern.matcher(text);
            if (old.find()) {
                String end = old.group(7);
                String version = GRADLE_BOM.matcher(text).find() ? "" : ":" + DocumentApi.bundled().sdkV2();
                String line = old.group(1) + old.group(2) + old.group(3) + old.group(4) + "software.amazon.awssdk:dynamodb" + version
                        + old.group(4) + old.group(5).stripTrailing();
                if (old.group(6) != null && old.group(6).startsWith("{")) {
                    return Optional.of(text.substring(0, old.start()) + line + (end.isEmpty() ? "\n" : end) + text.substring(old.start()));
                }
                return Optional.of(text.substring(0, old.end()) + (end.isEmpty() ? "\n" + line : line + end) + text.substring(old.end()));
            }
        }
        return Optional.empty();
    }

    /** An element of the project's own list of dependencies. */
    private record Element(int start, int end, String text) {}

    private static Optional<String> inPom(String text) {
        for (Element old : dependencies(text)) {
            if (value(old.text(), "groupId").equals("com.amazonaws") && V1.matcher(value(old.text(), "artifactId")).matches()) {
                String version = V2_BOM.matcher(text).find() ? null : DocumentApi.bundled().sdkV2();
                return Optional.of(text.substring(0, old.end()) + dependency(text, old, version) + text.substring(old.end()));
            }
        }
        return Optional.empty();
    }

    private static String dependency(String text, Element old, String version) {
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        String outer = indentation(text, old.start());
        int first = old.text().indexOf('<', 1);
        boolean oneLine = old.text().indexOf('\n') < 0;
        String gap = oneLine ? "" : newline + indentation(text, old.start() + first);
        String scope = value(old.text(), "scope");
        StringBuilder out = new StringBuilder(newline + outer + "<dependency>");
        out.append(gap).append("<groupId>software.amazon.awssdk</groupId>").append(gap).append("<artifactId>dynamodb</artifactId>");
        if (version != null) {
            out.append(gap).append("<version>").append(version).append("</version>");
        }
        if (!scope.isEmpty()) {
            out.append(gap).append("<scope>").append(scope).append("</scope>");
        }
        return out.append(oneLine ? "" : newline + outer).append("</dependency>").toString();
    }

    private static String indentation(String text, int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        String before = text.substring(start, at);
        return before.isBlank() ? before : "";
    }

    private static List<Element> dependencies(String text) {
        List<Element> found = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        int start = -1;
        for (Matcher tag = TAG.matcher(text); tag.find();) {
            if (tag.group(2) == null || !tag.group(3).isEmpty()) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                path.addLast(tag.group(2));
                start = isDependency(path) ? tag.start() : start;
            } else {
                if (isDependency(path)) {
                    found.add(new Element(start, tag.end(), text.substring(start, tag.end())));
                }
                path.pollLast();
            }
        }
        return found;
    }

    private static boolean isDependency(Deque<String> path) {
        return path.size() == 3 && List.copyOf(path).equals(List.of("project", "dependencies", "dependency"));
    }

    private static String value(String element, String name) {
        Matcher value = Pattern.compile("<" + name + ">\\s*([^<]*?)\\s*</" + name + ">").matcher(element);
        return value.find() ? value.group(1) : "";
    }
}
