package dev.defrost.shading;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of one lambda. One that captures nothing has a single instance, all others are made anew, as {@code LambdaMetafactory} does.
 *
 * @param host the host of the nest
 * @param method the name of the interface's method
 * @param factory takes what is captured and answers with the interface
 * @param erased the type of the interface's method
 * @param code what the lambda runs
 * @param instantiated the type of the interface's method with the type arguments of this lambda
 */
record LambdaClass(String name, String host, String method, String factory, Type erased, Handle code, Type instantiated) {
    private static final String CONSTRUCTOR = "<init>";
    private static final String INSTANCE = "INSTANCE";
    private static final String MAKE = "make";

    /** Writes the code that takes what is captured from the stack and leaves the lambda there. */
    void make(MethodVisitor out) {
        if (captured().length == 0) {
            out.visitFieldInsn(Opcodes.GETSTATIC, name, INSTANCE, type().getDescriptor());
        } else {
            out.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, factory, false);
        }
    }

    byte[] bytes() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V11, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {type().getInternalName()});
        writer.visitNestHost(host);
        constructor(writer);
        if (captured().length == 0) {
            writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE, type().getDescriptor(), null, null);
            MethodVisitor out = begin(writer, Opcodes.ACC_STATIC, "<clinit>", "()V");
            construct(out);
            out.visitFieldInsn(Opcodes.PUTSTATIC, name, INSTANCE, type().getDescriptor());
            end(out, Opcodes.RETURN);
        } else {
            MethodVisitor out = begin(writer, Opcodes.ACC_STATIC, MAKE, factory);
            construct(out);
            end(out, Opcodes.ARETURN);
        }
        run(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private Type type() {
        return Type.getReturnType(factory);
    }

    private Type[] captured() {
        return Type.getArgumentTypes(factory);
    }

    private void constructor(ClassWriter writer) {
        MethodVisitor out = begin(writer, 0, CONSTRUCTOR, Type.getMethodDescriptor(Type.VOID_TYPE, captured()));
        out.visitVarInsn(Opcodes.ALOAD, 0);
        out.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", CONSTRUCTOR, "()V", false);
        int local = 1;
        for (int i = 0; i < captured().length; i++) {
            Type type = captured()[i];
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "captured" + i, type.getDescriptor(), null, null);
            out.visitVarInsn(Opcodes.ALOAD, 0);
            out.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            out.visitFieldInsn(Opcodes.PUTFIELD, name, "captured" + i, type.getDescriptor());
            local += type.getSize();
        }
        end(out, Opcodes.RETURN);
    }

    /** A new instance with the parameters of the method as what is captured. */
    private void construct(MethodVisitor out) {
        out.visitTypeInsn(Opcodes.NEW, name);
        out.visitInsn(Opcodes.DUP);
        int local = 0;
        for (Type type : captured()) {
            out.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
        }
        out.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, Type.getMethodDescriptor(Type.VOID_TYPE, captured()), false);
    }

    /** The method of the interface: what is captured and its own parameters are the receiver and the parameters of the lambda's code. */
    private void run(ClassWriter writer) {
        MethodVisitor out = begin(writer, Opcodes.ACC_PUBLIC, method, erased.getDescriptor());
        boolean constructs = code.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (constructs) {
            out.visitTypeInsn(Opcodes.NEW, code.getOwner());
            out.visitInsn(Opcodes.DUP);
        }
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(code.getDesc())));
        if (!constructs && code.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(0, Type.getObjectType(code.getOwner()));
        }
        int at = 0;
        for (Type type : captured()) {
            out.visitVarInsn(Opcodes.ALOAD, 0);
            out.visitFieldInsn(Opcodes.GETFIELD, name, "captured" + at, type.getDescriptor());
            Conversion.write(out, type, type, wanted.get(at++));
        }
        int local = 1;
        for (int i = 0; i < erased.getArgumentTypes().length; i++) {
            Type type = erased.getArgumentTypes()[i];
            out.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            Conversion.write(out, type, instantiated.getArgumentTypes()[i], wanted.get(at++));
            local += type.getSize();
        }
        out.visitMethodInsn(call(), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
        Type given = constructs ? Type.getObjectType(code.getOwner()) : Type.getReturnType(code.getDesc());
        Type result = erased.getReturnType();
        if (result.equals(Type.VOID_TYPE)) {
            if (given.getSize() > 0) {
                out.visitInsn(given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
            }
        } else {
            Conversion.write(out, given, instantiated.getReturnType(), result);
        }
        end(out, result.getOpcode(Opcodes.IRETURN));
    }

    /** Private methods of the nest are called like others. */
    private int call() {
        return switch (code.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private static MethodVisitor begin(ClassWriter writer, int access, String name, String descriptor) {
        MethodVisitor out = writer.visitMethod(access, name, descriptor, null, null);
        out.visitCode();
        return out;
    }

    private static void end(MethodVisitor out, int instruction) {
        out.visitInsn(instruction);
        out.visitMaxs(0, 0);
        out.visitEnd();
    }
}
