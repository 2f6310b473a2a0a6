package dev.defrost.definitions.documentapi;

import java.util.List;

/**
 * A public method or constructor of the Document API and its form on a client of SDK v2.
 *
 * @param type the declaring type's simple name
 * @param name the method's name, {@code <constructor>} for a constructor
 * @param parameters simple names of the erased parameter types, the last with {@code ...} if it takes any number
 * @param operation the DynamoDB operation that it calls; null for none
 * @param form a template of the expression that replaces a call; {@code {0}} is an argument, {@code {0:item}} its attribute value,
 *     {@code {0*}} it and all after it, {@code [..]} is left out for null, {@code @{k=>v;;e}@} is a map, {@code ~} where a line may break
 * @param entry templates of the keys and values, in turn, that a call adds to the map which replaces its receiver
 * @param collect the builder's method that takes the entries of all such calls of one chain; null where the receiver is the map itself
 * @param pair templates of the key and value of the map entry that replaces the object; the value comes from a later call if it is null
 * @param value a template of the value that a call gives the entry which its receiver began
 * @param unwrap the operation and member of the response that the form's response holds, as in {@code GetItem.item}; null if absent there
 * @param carrier what a call derives: {@code table} or {@code index}
 * @param statement a template for a call that is a statement, where the form has its result
 * @param write what a call adds to a batch of writes: {@code table}, {@code put}, {@code put-all}, {@code delete}, {@code delete-hash},
 *     {@code delete-key} or {@code delete-pairs}; to a batch of reads {@code get}, {@code get-hash}, {@code get-key} or {@code get-pairs}
 * @param kept why a use is never migrated; null if it can be
 * @param fresh whether the object is made here, so that nothing else can hold it
 * @param mutates whether the call changes its receiver
 * @param ordered whether the result shows the order in which attributes were set
 * @param reads whether the result is a view into the item, whose changes would change it
 * @param lazy whether requests are sent while somebody reads the result, each time anew
 * @param fixed whether SDK v2 does not let the items of the result change
 * @param copies the type of arguments of which the receiver keeps a copy, by its qualified name; null where it refers to all
 * @param alone whether no other call may fill what this one fills: SDK v1 joins both, a builder has the last
 * @param counted whether it asks what has been read of a collection so far
 * @param growing whether SDK v1 goes on changing the result
 * @param once whether SDK v1 adds to what the same method gave before: it may only be called once on an object, where that is made
 */
public record Member(String type, String name, List<String> parameters, String operation, String form, List<String> entry,
        String collect, List<String> pair, String value, String unwrap, String carrier, String statement, String write, String kept,
        boolean fresh, boolean mutates, boolean ordered, boolean reads, boolean lazy, boolean fixed, String copies,
        boolean alone, boolean counted, boolean growing,
        boolean once) {

    /** Whether the last parameter takes any number of arguments. */
    public boolean varargs() {
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).endsWith("...");
    }
}
