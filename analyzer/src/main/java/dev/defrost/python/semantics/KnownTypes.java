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
import static dev.defrost.python.semantics.PyType.SET;
import static dev.defrost.python.semantics.PyType.STR;
import static dev.defrost.python.semantics.PyType.TIMEDELTA;
import static dev.defrost.python.semantics.PyType.TUPLE;
import static dev.defrost.python.semantics.PyType.UUID;

import java.util.HashMap;
import java.util.Map;

/** What Python's own functions and methods give, whatever their arguments are, if they give anything. */
final class KnownTypes {
    private static final Map<String, PyType> CALLS = new HashMap<>();
    private static final Map<PyType, Map<String, PyType>> METHODS = new HashMap<>();
    private static final Map<PyType, Map<String, PyType>> ATTRIBUTES = new HashMap<>();

    static {
        calls(STR, "builtins.", "str repr ascii chr format hex oct bin input");
        calls(INT, "builtins.", "int len ord hash id");
        calls(FLOAT, "builtins.", "float");
        calls(BOOL, "builtins.", "bool isinstance issubclass callable hasattr any all");
        calls(LIST, "builtins.", "list sorted dir");
        calls(TUPLE, "builtins.", "tuple");
        calls(DICT, "builtins.", "dict globals");
        calls(SET, "builtins.", "set");
        calls(DECIMAL, "decimal.", "Decimal Decimal.from_float");
        calls(UUID, "uuid.", "UUID uuid1 uuid3 uuid4 uuid5");
        calls(DATETIME, "datetime.datetime",
                " .now .utcnow .today .fromtimestamp .utcfromtimestamp .strptime .fromisoformat .combine");
        calls(DATE, "datetime.date", " .today .fromtimestamp .fromisoformat");
        calls(TIMEDELTA, "datetime.", "timedelta");
        calls(FLOAT, "time.", "time monotonic perf_counter process_time");
        calls(INT, "time.", "time_ns monotonic_ns perf_counter_ns");
        calls(STR, "time.", "strftime ctime asctime");
        calls(STR, "json.", "dumps");
        calls(STR, "secrets.", "token_hex token_urlsafe");
        calls(BYTES, "secrets.", "token_bytes");
        calls(STR, "os.", "getcwd");
        calls(INT, "os.", "getpid");
        calls(BYTES, "os.", "urandom");
        calls(INT, "random.", "randint randrange getrandbits");
        calls(FLOAT, "random.", "random");
        calls(FLOAT, "math.", "sqrt log log2 log10 exp sin cos tan");
        calls(BYTES, "base64.", "b64encode b64decode urlsafe_b64encode urlsafe_b64decode b32encode b16encode");
        calls(STR, "urllib.parse.", "quote quote_plus unquote_plus urlencode");

        methods(STR, STR, "lower upper strip lstrip rstrip title capitalize casefold swapcase replace format format_map join"
                + " zfill ljust rjust center expandtabs translate removeprefix removesuffix");
        methods(STR, BYTES, "encode");
        methods(STR, LIST, "split rsplit splitlines");
        methods(STR, TUPLE, "partition rpartition");
        methods(STR, INT, "find rfind index rindex count");
        methods(STR, BOOL, "startswith endswith isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric"
                + " isprintable isspace istitle isupper");
        methods(BYTES, STR, "decode hex");
        methods(BYTES, BYTES, "lower upper strip lstrip rstrip replace join");
        methods(BYTES, INT, "find rfind index rindex count");
        methods(BYTES, BOOL, "startswith endswith");
        methods(INT, INT, "bit_length bit_count conjugate");
        methods(INT, BYTES, "to_bytes");
        methods(FLOAT, BOOL, "is_integer");
        methods(FLOAT, STR, "hex");
        methods(DECIMAL, DECIMAL, "quantize normalize copy_abs copy_negate sqrt to_integral_value");
        methods(DECIMAL, STR, "to_eng_string");
        methods(DATETIME, STR, "isoformat strftime ctime");
        methods(DATETIME, FLOAT, "timestamp");
        methods(DATETIME, INT, "weekday isoweekday toordinal");
        methods(DATETIME, DATE, "date");
        methods(DATETIME, DATETIME, "replace astimezone");
        methods(DATE, STR, "isoformat strftime ctime");
        methods(DATE, INT, "weekday isoweekday toordinal");
        methods(DATE, DATE, "replace");
        methods(TIMEDELTA, FLOAT, "total_seconds");
        methods(LIST, INT, "index count");
        methods(TUPLE, INT, "index count");

        attributes(UUID, STR, "hex urn");
        attributes(UUID, INT, "time node version"); // its int has 39 digits, which boto3 refuses
        attributes(UUID, BYTES, "bytes bytes_le");
        attributes(DATETIME, INT, "year month day hour minute second microsecond");
        attributes(DATE, INT, "year month day");
        attributes(TIMEDELTA, INT, "days seconds microseconds");
    }

    private KnownTypes() {
    }

    /** What calling the qualified name gives; null without a fact. */
    static PyType call(String qualifiedName) {
        return CALLS.get(qualifiedName);
    }

    /** What the method gives; null without a fact. */
    static PyType method(PyType receiver, String name) {
        return METHODS.getOrDefault(receiver, Map.of()).get(name);
    }

    /** What the attribute holds; null without a fact. */
    static PyType attribute(PyType receiver, String name) {
        return ATTRIBUTES.getOrDefault(receiver, Map.of()).get(name);
    }

    private static void calls(PyType type, String prefix, String names) {
        for (String name : names.split(" ")) {
            CALLS.put(prefix + name, type);
        }
    }

    private static void methods(PyType receiver, PyType type, String names) {
        add(METHODS, receiver, type, names);
    }

    private static void attributes(PyType receiver, PyType type, String names) {
        add(ATTRIBUTES, receiver, type, names);
    }

    private static void add(Map<PyType, Map<String, PyType>> table, PyType receiver, PyType type, String names) {
        for (String name : names.split(" ")) {
            table.computeIfAbsent(receiver, key -> new HashMap<>()).put(name, type);
        }
    }
}
