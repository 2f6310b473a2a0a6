package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.definitions.documentapi.Member;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of every public member of the Document API and what becomes of it. {@code -Dcoverage.update=true} writes it anew. */
class CoverageTest {
    private static final Path PAGE = Path.of("../docs/java-coverage.md");
    private static final Path IN_USE = Path.of("src/test/resources/dev/defrost/recipes/java/members-in-use.tsv");
    private static final DocumentApi API = DocumentApi.bundled();

    @Test
    void thePageListsEveryPublicMember() throws Exception {
        String page = page();
        if (Boolean.getBoolean("coverage.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyFactNamesAMemberThatExists() throws Exception {
        List<String> existing = new ArrayList<>();
        for (Class<?> type : classes()) {
            Stream.of(type.getDeclaredMethods()).forEach(m ->
                    existing.add(type.getSimpleName() + "." + m.getName() + parameters(m)));
            Stream.of(type.getDeclaredConstructors()).forEach(c ->
                    existing.add(type.getSimpleName() + ".<constructor>" + parameters(c)));
        }
        List<String> types = classes().stream().map(Class::getSimpleName).toList();
        assertThat(API.members().stream().filter(m -> types.contains(m.type()) && !m.parameters().equals(List.of("*"))
                && !isInherited(m))
                .map(m -> m.type() + "." + m.name() + m.parameters()).filter(m -> !existing.contains(m))).isEmpty();
    }

    /** Methods that a collection takes from {@code Iterable}. */
    private static boolean isInherited(Member member) {
        return List.of("forEach", "spliterator").contains(member.name()) || member.type().equals("ItemCollection");
    }

    private static String page() throws Exception {
        StringBuilder rows = new StringBuilder();
        int migrated = 0;
        int kept = 0;
        int classes = 0;
        for (Class<?> type : classes()) {
            List<Executable> members = members(type);
            classes++;
            for (Executable member : members) {
                String name = member instanceof Constructor ? "<constructor>" : member.getName();
                Member fact = fact(type, name, parameters(member));
                boolean done = fact != null && fact.kept() == null;
                migrated += done ? 1 : 0;
                kept += done ? 0 : 1;
                rows.append("| ").append(type.getSimpleName()).append(" | `").append(member instanceof Constructor ? "new" : name)
                        .append(parameters(member).toString().replace('[', '(').replace(']', ')')).append("` | ")
                        .append(done ? "migrated" : "kept").append(" | ")
                        .append(done ? operation(fact) : fact == null ? API.keptReason(type.getSimpleName())
                        : fact.kept()).append(" |\n");
            }
        }
        return "# Coverage of the Document API\n\nEvery public member that a class of "
                + "`com.amazonaws.services.dynamodbv2.document` declares (55 classes, and "
                + (classes - 55) + " internal ones that they inherit from; SDK " + API.sdkV1() + "): " + (migrated + kept) + " members, "
                + migrated + " migrated, " + kept + " kept with a reason. Methods that the compiler repeats for a narrower result are counted once; "
                + "with them the 55 classes have 835 members. A use is migrated only together with everything that its values meet; "
                + "a kept member keeps its group.\n\n" + inUse() + "\n\n"
                + "| class | member | becomes | operation or reason |\n|---|---|---|---|\n" + rows;
    }

    /** Calls in the repositories that {@code benchmarks/java_corpus.py --members} counted, by class and name of the member. */
    private static String inUse() throws IOException {
        int uses = 0;
        int migrated = 0;
        List<String> others = new ArrayList<>();
        for (String line : Files.readAllLines(IN_USE)) {
            String[] cells = line.split("\t");
            int count = Integer.parseInt(cells[2]);
            uses += count;
            if (migrates(cells[0], cells[1].equals("new") ? "<constructor>" : cells[1])) {
                migrated += count;
            } else {
                others.add("`" + cells[0] + "." + cells[1] + "`");
            }
        }
        assertThat(migrated * 100).isGreaterThanOrEqualTo(uses * 95);
        return "Public code (the repositories of [java.md](java.md#real-code)) calls these members " + uses + " times; "
                + String.format(Locale.ROOT, "%.1f", migrated * 100.0 / uses) + "% of the calls are of members that migrate. The others: "
                + String.join(", ", others) + ".";
    }

    /** Whether a member of this name migrates, inherited ones too. */
    private static boolean migrates(String type, String name) throws IOException {
        for (Class<?> owner = declared(type); owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            if (API.overloads(owner.getSimpleName(), name).stream().anyMatch(member -> member.kept() == null)) {
                return true;
            }
        }
        return false;
    }

    private static Class<?> declared(String type) throws IOException {
        for (String name : List.of("", "spec.", "utils.")) {
            String candidate = DocumentApi.PACKAGE + "." + name + type;
            if (CoverageTest.class.getClassLoader().getResource(candidate.replace('.', '/') + ".class") != null) {
                return load(candidate);
            }
        }
        throw new IOException("no class " + type);
    }

    private static String operation(Member fact) {
        return fact.operation() == null ? "" : fact.operation();
    }

    private static Member fact(Class<?> type, String name, List<String> parameters) {
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            for (Member member : API.overloads(owner.getSimpleName(), name)) {
                if (member.parameters().equals(parameters) || member.parameters().equals(List.of("*"))) {
                    return member;
                }
            }
        }
        return null;
    }

    private static List<Executable> members(Class<?> type) {
        List<Executable> members = new ArrayList<>();
        Stream.<Executable>concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic()).forEach(members::add);
        members.sort(Comparator.comparing((Executable m) -> m instanceof Constructor ? "" : m.getName()).thenComparing(m ->
                parameters(m).toString()));
        return members;
    }

    private static List<String> parameters(Executable member) {
        List<String> names = new ArrayList<>(Arrays.stream(member.getParameterTypes()).map(Class::getSimpleName).toList());
        if (member.isVarArgs()) {
            int last = names.size() - 1;
            names.set(last, names.get(last).substring(0, names.get(last).length() - 2) + "...");
        }
        return names;
    }

    @Test
    void everyPublicClassAndMemberIsCounted() throws Exception {
        List<Class<?>> classes = classes().stream().filter(type -> !isInternal(type)).toList();
        assertThat(classes).hasSize(55);
        assertThat(classes.stream().flatMap(type -> Stream.<Executable>concat(
                Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods())))
                .filter(member -> Modifier.isPublic(member.getModifiers()))).hasSize(835);
    }

    @Test
    void everyMemberThatIsKeptHasAReasonOfItsOwn() throws Exception {
        assertThat(page()).doesNotContain(API.keptReason("no such type"));
    }

    private static boolean isInternal(Class<?> type) {
        return type.getPackageName().endsWith(".internal");
    }

    /** The public classes of the API, and what some of them inherit members from. */
    private static List<Class<?>> classes() throws Exception {
        URI anchor = URI.create(CoverageTest.class.getClassLoader()
                .getResource((DocumentApi.PACKAGE + ".Table").replace('.', '/') + ".class").toString());
        List<Class<?>> classes = new ArrayList<>();
        try (FileSystem jar = FileSystems.newFileSystem(anchor, Map.of());
                Stream<Path> files = Files.walk(jar.getPath("/" + DocumentApi.PACKAGE.replace('.', '/')))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name = file.toString().substring(1).replace(".class", "").replace('/', '.');
                Class<?> type = load(name);
                if (Modifier.isPublic(type.getModifiers()) && !name.contains("$")
                        && (!isInternal(type)
                        || List.of("Filter", "PageBasedCollection", "PageIterable", "IteratorSupport")
                                .contains(type.getSimpleName()))) {
                    classes.add(type);
                }
            }
        }
        return classes;
    }

    private static Class<?> load(String name) throws IOException {
        try {
            return Class.forName(name, false, CoverageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
