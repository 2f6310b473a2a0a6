package dev.defrost.definitions.documentapi;

import java.util.List;

/**
 * What a method of xspec adds to an expression; SDK v1 builds the same text when the program runs.
 *
 * @param name the method's name
 * @param parameters simple names of the parameter types; null for all overloads that no other form names
 * @param form the text, in which {@code {this}} is what the receiver adds, {@code {0}} an operand or the placeholder of a value,
 *     {@code {0:path}} the placeholders of an attribute's path, {@code {0*}} the placeholders of all arguments, {@code {0:list}} that of a
 *     list with the one value, {@code {0:whole}} a condition that needs no parentheses, {@code {null}} the placeholder of NULL
 * @param clause the clause of an update that the action belongs to; null for conditions and operands
 */
public record ExpressionForm(String name, List<String> parameters, String form, String clause) {}
