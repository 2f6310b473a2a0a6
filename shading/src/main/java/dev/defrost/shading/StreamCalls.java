package dev.defrost.shading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Has classes make a {@link PlainStream} wherever they would make a stream of elements that are there already. */
final class StreamCalls {
    private static final String PLAIN = Type.getInternalName(PlainStream.class);
    private static final String STREAM = "Ljava/util/stream/Stream;";
    private static final Map<String, String> STATIC = Map.of(
            "java/util/stream/Stream.of(Ljava/lang/Object;)" + STREAM, "of",
            "java/util/stream/Stream.of([Ljava/lang/Object;)" + STREAM, "of",
            "java/util/Arrays.stream([Ljava/lang/Object;)" + STREAM, "of",
            "java/util/stream/Stream.concat(" + STREAM + STREAM + ")" + STREAM, "concat");

    private StreamCalls() {}

    /** What the changed classes need at run time. */
    static Map<String, byte[]> needed() throws IOException {
        List<String> names = new ArrayList<>(List.of(Type.getInternalName(RareStream.class), PLAIN));
        new ClassReader(code(PLAIN)).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitNestMember(String member) {
                names.add(member);
            }
        }, ClassReader.SKIP_CODE);
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (String each : names) {
            classes.put(each, code(each));
        }
        return classes;
    }

    private static byte[] code(String name) throws IOException {
        try (InputStream in = StreamCalls.class.getResourceAsStream("/" + name + ".class")) {
            return in.readAllBytes();
        }
    }

    /** The class with the other calls, each of which takes from the stack and leaves there what the call in its place does. */
    static byte[] changed(byte[] code) {
        ClassReader reader = new ClassReader(code);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(api, super.visitMethod(access, method, descriptor, signature, exceptions)) {
                    @Override
                    public void visitMethodInsn(int opcode, String owner, String name, String called, boolean isInterface) {
                        String inPlace = STATIC.get(owner + '.' + name + called);
                        if (inPlace != null) {
                            super.visitMethodInsn(opcode, PLAIN, inPlace, called, false);
                        } else if (opcode != Opcodes.INVOKESPECIAL && owner.startsWith("java/util/") && name.equals("stream") && called.equals("()" + STREAM)) {
                            String source = owner.equals("java/util/Optional") ? owner : "java/util/Collection"; // nothing else there has such a method
                            super.visitMethodInsn(Opcodes.INVOKESTATIC, PLAIN, "of", "(L" + source + ";)" + STREAM, false);
                        } else {
                            super.visitMethodInsn(opcode, owner, name, called, isInterface);
                        }
                    }
                };
            }
        }, 0);
        return writer.toByteArray();
    }
}
