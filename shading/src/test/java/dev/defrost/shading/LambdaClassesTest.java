package dev.defrost.shading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LambdaClassesTest {
    private final Map<String, byte[]> classes = new LinkedHashMap<>();

    LambdaClassesTest() throws IOException {
        for (Class<?> each : List.of(Sample.class, Sample.Inner.class, Sample.Narrow.class, Sample.Numbers.class, Sample.Mixed.class, Sample.Empty.class,
                Sample.Pair.class)) {
            try (InputStream in = each.getResourceAsStream("/" + each.getName().replace('.', '/') + ".class")) {
                classes.put(each.getName().replace('.', '/'), in.readAllBytes());
            }
        }
    }

    @Test
    void classesOfLambdasDoWhatLambdasDo() throws ReflectiveOperationException {
        Map<String, byte[]> changed = LambdaClasses.of(classes);

        assertThat(changed).hasSizeGreaterThan(classes.size() + 10).containsKeys(classes.keySet().toArray(String[]::new));
        Object sample = new Loaded(changed).loadClass(Sample.class.getName()).getDeclaredConstructor().newInstance();
        assertThat(sample.getClass()).isNotEqualTo(Sample.class);
        assertThat(((Supplier<?>) sample).get()).isEqualTo(new Sample().get());
    }

    @Test
    void plainStreamsDoWhatStreamsDo() throws ReflectiveOperationException, IOException {
        Map<String, byte[]> changed = LambdaClasses.of(classes);
        changed.replaceAll((name, code) -> StreamCalls.changed(code));

        changed.forEach((name, code) -> assertThat(callsOfStreams(code)).as(name).doesNotContain("stream", "of", "concat"));
        changed.putAll(LambdaClasses.of(StreamCalls.needed()));
        Object sample = new Loaded(changed).loadClass(Sample.class.getName()).getDeclaredConstructor().newInstance();
        assertThat(((Supplier<?>) sample).get()).isEqualTo(new Sample().get());
    }

    /** The names of the methods called that answer with a stream. */
    private static Set<String> callsOfStreams(byte[] code) {
        Set<String> names = new LinkedHashSet<>();
        new ClassReader(code).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(api) {
                    @Override
                    public void visitMethodInsn(int opcode, String owner, String name, String called, boolean isInterface) {
                        if (!owner.endsWith("PlainStream") && called.endsWith(")Ljava/util/stream/Stream;")) {
                            names.add(name);
                        }
                    }
                };
            }
        }, 0);
        return names;
    }

    @Test
    void noLambdaIsLeft() {
        LambdaClasses.of(classes).forEach((name, bytes) ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).as(name).doesNotContain("java/lang/invoke/LambdaMetafactory"));
    }

    @Test
    void methodsOfRecordsAreWrittenOut() {
        Map<String, byte[]> changed = LambdaClasses.of(classes);

        assertThat(new String(changed.get(Sample.Mixed.class.getName().replace('.', '/')), StandardCharsets.ISO_8859_1)).contains("equals$written", "hashCode$written");
    }

    @Test
    void classesForJavaTenAndBeforeStay() {
        byte[] old = classes.get(Sample.class.getName().replace('.', '/')).clone();
        old[7] = 54;

        assertThat(LambdaClasses.of(Map.of("Sample", old))).containsOnlyKeys("Sample").containsValue(old);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        Map<String, byte[]> first = LambdaClasses.of(classes);
        Map<String, byte[]> second = LambdaClasses.of(classes);

        assertThat(List.copyOf(first.keySet())).isEqualTo(List.copyOf(second.keySet()));
        first.forEach((name, bytes) -> assertThat(second.get(name)).isEqualTo(bytes));
    }

    /** Defines the changed classes anew, beside the ones that the test itself runs. */
    private static final class Loaded extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loaded(Map<String, byte[]> classes) {
            super(LambdaClassesTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] bytes = classes.get(name.replace('.', '/'));
                Class<?> known = findLoadedClass(name);
                return known != null ? known : bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, new ClassReader(bytes).b.length);
            }
        }
    }
}
