package dev.defrost.shading;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The conversions between the method of an interface and the code of a lambda: casts, boxes, and wider numbers. */
final class Conversion {
    private Conversion() {}

    /** Turns a value of the type {@code from}, which is known to be a {@code known}, into a {@code to}. */
    static void write(MethodVisitor out, Type from, Type known, Type to) {
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(out, from, to);
        } else if (isPrimitive(from)) {
            Type box = box(from);
            out.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", Type.getMethodDescriptor(box, from), false);
        } else if (isPrimitive(to)) {
            Type box = unboxed(known) == null ? box(to) : known;
            cast(out, from, box);
            Type value = unboxed(box);
            out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box.getInternalName(), value.getClassName() + "Value", Type.getMethodDescriptor(value), false);
            widen(out, value, to);
        } else {
            cast(out, from, to);
        }
    }

    private static void cast(MethodVisitor out, Type from, Type to) {
        if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
            out.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static void widen(MethodVisitor out, Type from, Type to) {
        boolean isInt = from.getSort() <= Type.INT;
        if (from.equals(to) || isInt && to.getSort() <= Type.INT) {
            return;
        }
        if (!isInt || to.getSort() == Type.FLOAT) {
            throw new IllegalArgumentException("no lambda of the project turns " + from + " into " + to);
        }
        out.visitInsn(to.getSort() == Type.LONG ? Opcodes.I2L : Opcodes.I2D);
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    static Type box(Type type) {
        return Type.getObjectType("java/lang/" + switch (type.getSort()) {
            case Type.BOOLEAN -> "Boolean";
            case Type.CHAR -> "Character";
            case Type.BYTE -> "Byte";
            case Type.SHORT -> "Short";
            case Type.INT -> "Integer";
            case Type.FLOAT -> "Float";
            case Type.LONG -> "Long";
            default -> "Double";
        });
    }

    /** The primitive type of a box; null for what is none. */
    private static Type unboxed(Type box) {
        return switch (box.getInternalName()) {
            case "java/lang/Boolean" -> Type.BOOLEAN_TYPE;
            case "java/lang/Character" -> Type.CHAR_TYPE;
            case "java/lang/Byte" -> Type.BYTE_TYPE;
            case "java/lang/Short" -> Type.SHORT_TYPE;
            case "java/lang/Integer" -> Type.INT_TYPE;
            case "java/lang/Float" -> Type.FLOAT_TYPE;
            case "java/lang/Long" -> Type.LONG_TYPE;
            case "java/lang/Double" -> Type.DOUBLE_TYPE;
            default -> null;
        };
    }
}
