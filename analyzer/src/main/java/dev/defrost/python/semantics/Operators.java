package dev.defrost.python.semantics;

import static dev.defrost.python.semantics.PyType.BOOL;
import static dev.defrost.python.semantics.PyType.BYTES;
import static dev.defrost.python.semantics.PyType.DATE;
import static dev.defrost.python.semantics.PyType.DATETIME;
import static dev.defrost.python.semantics.PyType.DECIMAL;
import static dev.defrost.python.semantics.PyType.DICT;
import static dev.defrost.python.semantics.PyType.FLOAT;
import static dev.defrost.python.semantics.PyType.INT;
import static dev.defrost.python.semantics.PyType.LIST;
import static dev.defrost.python.semantics.PyType.NONE;
import static dev.defrost.python.semantics.PyType.SET;
import static dev.defrost.python.semantics.PyType.STR;
import static dev.defrost.python.semantics.PyType.TIMEDELTA;
import static dev.defrost.python.semantics.PyType.TUPLE;
import static dev.defrost.python.semantics.PyType.UNKNOWN;

import java.util.Set;

/** Types of operations on operands of proven types. */
final class Operators {
    private static final Set<PyType> COMPARE_TO_BOOL =
            Set.of(STR, INT, BOOL, FLOAT, BYTES, DECIMAL, NONE, DATETIME, DATE, TIMEDELTA);
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "//", "%");

    private Operators() {
    }

    /** @param smallExponent whether the right operand is a literal non-negative integer, so that a power keeps its type */
    static PyType binary(PyType left, String op, PyType right, boolean smallExponent) {
        if (isInteger(left) && isInteger(right)) {
            return integers(left, op, right, smallExponent);
        }
        if (left == STR && op.equals("%")) {
            return STR;
        }
        boolean numbers = isNumber(left) && isNumber(right);
        if (numbers && (ARITHMETIC.contains(op) || op.equals("**") && smallExponent)) {
            boolean decimal = left == DECIMAL || right == DECIMAL;
            boolean floating = left == FLOAT || right == FLOAT;
            return decimal && floating ? UNKNOWN : decimal ? DECIMAL : FLOAT;
        }
        return switch (op) {
            case "+" -> add(left, right);
            case "-" -> subtract(left, right);
            case "*" -> isSequence(left) && isInteger(right) ? left : isInteger(left) && isSequence(right) ? right : UNKNOWN;
            case "|" -> left == right && (left == SET || left == DICT) ? left : UNKNOWN;
            case "&", "^" -> left == right && left == SET ? SET : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    static PyType unary(String op, PyType operand) {
        if (op.equals("not")) {
            return BOOL;
        }
        if (isInteger(operand)) {
            return INT;
        }
        return !op.equals("~") && (operand == FLOAT || operand == DECIMAL || operand == TIMEDELTA) ? operand : UNKNOWN;
    }

    static PyType compare(PyType left, String op, PyType right) {
        if (op.startsWith("is") || op.endsWith("in")) {
            return BOOL;
        }
        return COMPARE_TO_BOOL.contains(left) && COMPARE_TO_BOOL.contains(right) ? BOOL : UNKNOWN;
    }

    static boolean isInteger(PyType type) {
        return type == INT || type == BOOL;
    }

    static boolean isNumber(PyType type) {
        return isInteger(type) || type == FLOAT || type == DECIMAL;
    }

    private static PyType integers(PyType left, String op, PyType right, boolean smallExponent) {
        return switch (op) {
            case "+", "-", "*", "//", "%", "<<", ">>" -> INT;
            case "/" -> FLOAT;
            case "&", "|", "^" -> left == BOOL && right == BOOL ? BOOL : INT;
            case "**" -> smallExponent ? INT : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    private static PyType add(PyType left, PyType right) {
        if (left == right && (isSequence(left) || left == TIMEDELTA)) {
            return left;
        }
        if (left == TIMEDELTA && (right == DATETIME || right == DATE)) {
            return right;
        }
        return (left == DATETIME || left == DATE) && right == TIMEDELTA ? left : UNKNOWN;
    }

    private static PyType subtract(PyType left, PyType right) {
        if (right == TIMEDELTA && (left == DATETIME || left == DATE || left == TIMEDELTA)) {
            return left;
        }
        if (left == right && (left == DATETIME || left == DATE)) {
            return TIMEDELTA;
        }
        return left == right && left == SET ? SET : UNKNOWN;
    }

    private static boolean isSequence(PyType type) {
        return type == STR || type == BYTES || type == LIST || type == TUPLE;
    }
}
