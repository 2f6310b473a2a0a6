package dev.defrost.shading;

import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Written-out {@code equals} and {@code hashCode} of records, which give the same answers as what the JVM links at run time, also the same
 * numbers: the order of hashed collections stays.
 */
final class RecordMethods {
    private static final String BOOTSTRAP = "java/lang/runtime/ObjectMethods";
    private static final String SUFFIX = "$written";

    private RecordMethods() {}

    /** Whether this stands for one of the two methods. */
    static boolean isOne(String name, Handle bootstrap) {
        return bootstrap.getOwner().equals(BOOTSTRAP) && (name.equals("equals") || name.equals("hashCode"));
    }

    /** Calls the written-out method in place of the linked one. */
    static void call(MethodVisitor out, String owner, String name, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name + SUFFIX, descriptor, false);
    }

    /** Writes the method into its class; {@code getters} are of the record's components. */
    static void write(ClassVisitor writer, String owner, String name, String descriptor, List<Handle> getters) {
        MethodVisitor out = writer.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name + SUFFIX, descriptor, null, null);
        out.visitCode();
        if (name.equals("equals")) {
            equals(out, owner, getters);
        } else {
            hashCode(out, owner, getters);
        }
        out.visitMaxs(4, 2); // two values of eight bytes each are compared
        out.visitEnd();
    }

    private static void equals(MethodVisitor out, String owner, List<Handle> getters) {
        Label another = new Label();
        Label differs = new Label();
        out.visitVarInsn(Opcodes.ALOAD, 0);
        out.visitVarInsn(Opcodes.ALOAD, 1);
        out.visitJumpInsn(Opcodes.IF_ACMPNE, another);
        out.visitInsn(Opcodes.ICONST_1);
        out.visitInsn(Opcodes.IRETURN);
        out.visitLabel(another);
        out.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        out.visitVarInsn(Opcodes.ALOAD, 1);
        out.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        out.visitJumpInsn(Opcodes.IFEQ, differs);
        for (Handle getter : getters) {
            out.visitVarInsn(Opcodes.ALOAD, 0);
            get(out, getter);
            out.visitVarInsn(Opcodes.ALOAD, 1);
            out.visitTypeInsn(Opcodes.CHECKCAST, owner);
            get(out, getter);
            Type type = Type.getType(getter.getDesc());
            if (type.getSort() <= Type.INT) {
                out.visitJumpInsn(Opcodes.IF_ICMPNE, differs);
            } else if (type.getSort() < Type.ARRAY) {
                String compared = Type.getMethodDescriptor(Type.INT_TYPE, type, type);
                out.visitMethodInsn(Opcodes.INVOKESTATIC, Conversion.box(type).getInternalName(), "compare", compared, false);
                out.visitJumpInsn(Opcodes.IFNE, differs);
            } else {
                out.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                out.visitJumpInsn(Opcodes.IFEQ, differs);
            }
        }
        out.visitInsn(Opcodes.ICONST_1);
        out.visitInsn(Opcodes.IRETURN);
        out.visitLabel(differs);
        out.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        out.visitInsn(Opcodes.ICONST_0);
        out.visitInsn(Opcodes.IRETURN);
    }

    private static void hashCode(MethodVisitor out, String owner, List<Handle> getters) {
        out.visitInsn(Opcodes.ICONST_0);
        for (Handle getter : getters) {
            out.visitIntInsn(Opcodes.BIPUSH, 31);
            out.visitInsn(Opcodes.IMUL);
            out.visitVarInsn(Opcodes.ALOAD, 0);
            get(out, getter);
            Type type = Type.getType(getter.getDesc());
            boolean primitive = type.getSort() < Type.ARRAY;
            out.visitMethodInsn(Opcodes.INVOKESTATIC, primitive ? Conversion.box(type).getInternalName() : "java/util/Objects", "hashCode",
                    primitive ? Type.getMethodDescriptor(Type.INT_TYPE, type) : "(Ljava/lang/Object;)I", false);
            out.visitInsn(Opcodes.IADD);
        }
        out.visitInsn(Opcodes.IRETURN);
    }

    private static void get(MethodVisitor out, Handle getter) {
        out.visitFieldInsn(Opcodes.GETFIELD, getter.getOwner(), getter.getName(), getter.getDesc());
    }
}
