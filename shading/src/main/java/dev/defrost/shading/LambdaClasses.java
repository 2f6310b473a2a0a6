package dev.defrost.shading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Classes in place of the lambdas and method references of other classes, in the same nest as these, so that they reach what is private. The
 * JVM spins such classes when each lambda is run for the first time, which is a good part of a short run; and a lambda that captures something
 * is made through a native call where only the first compiler works, which is a tenth of a long one. The methods that records get are written out
 * as well.
 */
final class LambdaClasses {
    private static final int API = Opcodes.ASM9;
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();

    private LambdaClasses() {}

    /** All classes by their internal names, with those for their lambdas. Classes for Java 10 or before, which know no nests, stay as they are. */
    static Map<String, byte[]> of(Map<String, byte[]> classes) {
        LambdaClasses all = new LambdaClasses();
        classes.forEach(all::add);
        all.members.forEach(all::extendNest);
        return all.made;
    }

    private void add(String name, byte[] code) {
        ClassReader reader = new ClassReader(code);
        if (name.endsWith("module-info") || reader.readUnsignedShort(6) < Opcodes.V11) {
            made.put(name, code);
            return;
        }
        String[] host = {reader.getClassName()};
        reader.accept(new ClassVisitor(API) {
            @Override
            public void visitNestHost(String nestHost) {
                host[0] = nestHost;
            }
        }, ClassReader.SKIP_CODE);
        Map<String, byte[]> lambdas = new LinkedHashMap<>();
        List<Consumer<ClassVisitor>> written = new ArrayList<>();
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new ClassVisitor(API, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(API, super.visitMethod(access, method, descriptor, signature, exceptions)) {
                    @Override
                    public void visitInvokeDynamicInsn(String sam, String factory, Handle bootstrap, Object... arguments) {
                        if (RecordMethods.isOne(sam, bootstrap)) {
                            RecordMethods.call(mv, reader.getClassName(), sam, factory);
                            List<Handle> getters = Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList();
                            written.add(into -> RecordMethods.write(into, reader.getClassName(), sam, factory, getters));
                            return;
                        }
                        if (!bootstrap.getOwner().equals(METAFACTORY) || !bootstrap.getName().equals("metafactory")) {
                            super.visitInvokeDynamicInsn(sam, factory, bootstrap, arguments);
                            return;
                        }
                        LambdaClass lambda = new LambdaClass(reader.getClassName() + "$$Lambda" + (lambdas.size() + 1), host[0], sam, factory,
                                (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
                        lambdas.put(lambda.name(), lambda.bytes());
                        lambda.make(mv);
                    }
                };
            }
        }, 0);
        written.forEach(each -> each.accept(writer));
        made.put(name, lambdas.isEmpty() && written.isEmpty() ? code : writer.toByteArray());
        made.putAll(lambdas);
        if (!lambdas.isEmpty()) {
            members.computeIfAbsent(host[0], key -> new LinkedHashSet<>()).addAll(lambdas.keySet());
        }
    }

    private void extendNest(String host, Set<String> added) {
        ClassReader reader = new ClassReader(made.get(host));
        ClassWriter writer = new ClassWriter(0);
        reader.accept(writer, 0);
        added.forEach(writer::visitNestMember);
        made.put(host, writer.toByteArray());
    }
}
