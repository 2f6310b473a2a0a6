package dev.defrost.python.semantics;

/** The exact type of a value at run time. A subclass of {@code str} counts as STR; INT is never {@code bool}. */
public enum PyType {
    STR, INT, BOOL, FLOAT, COMPLEX, BYTES, DECIMAL, NONE, LIST, TUPLE, DICT, SET, DATETIME, DATE, TIMEDELTA, UUID, UNKNOWN
}
