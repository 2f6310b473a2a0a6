package dev.defrost.cli.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values as bytes and back: strings, numbers, lists, sets, maps, enums, and records of these. Equal values in equal order give equal bytes.
 * Only records and enums of Defrost's own packages are read, so that bytes from elsewhere can make nothing but values.
 */
final class RecordCodec {
    private static final String OWN = "dev.defrost.";
    private static final int NULL = 0;
    private static final int STRING = 1;
    private static final int INTEGER = 2;
    private static final int TRUE = 3;
    private static final int FALSE = 4;
    private static final int LIST = 5;
    private static final int SET = 6;
    private static final int MAP = 7;
    private static final int ENUM = 8;
    private static final int RECORD = 9;

    private RecordCodec() {}

    static byte[] encode(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new Writer(new DataOutputStream(bytes)).write(value);
            return bytes.toByteArray();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, but equal for equal sets and maps in whatever order; only to compare. */
    static byte[] canonical(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new Writer(new DataOutputStream(bytes), new HashMap<>(), true).write(value);
            return bytes.toByteArray();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws whatever wrong bytes lead to. */
    static Object decode(byte[] bytes) throws IOException, ReflectiveOperationException {
        return new Reader(new DataInputStream(new ByteArrayInputStream(bytes))).read();
    }

    private record Writer(DataOutputStream out, Map<String, Integer> strings, boolean sorts) {
        Writer(DataOutputStream out) {
            this(out, new HashMap<>(), false);
        }

        void write(Object value) throws IOException, ReflectiveOperationException {
            if (value == null) {
                out.writeByte(NULL);
            } else if (value instanceof String text) {
                out.writeByte(STRING);
                string(text);
            } else if (value instanceof Integer number) {
                out.writeByte(INTEGER);
                out.writeInt(number);
            } else if (value instanceof Boolean truth) {
                out.writeByte(truth ? TRUE : FALSE);
            } else if (value instanceof List<?> list) {
                all(LIST, list);
            } else if (sorts && value instanceof Set<?> set) {
                all(SET, sorted(set));
            } else if (sorts && value instanceof Map<?, ?> map) {
                List<List<?>> entries = new ArrayList<>();
                map.forEach((key, held) -> entries.add(Arrays.asList(key, held)));
                all(MAP, sorted(entries));
            } else if (value instanceof Set<?> set) {
                all(SET, set);
            } else if (value instanceof Map<?, ?> map) {
                out.writeByte(MAP);
                out.writeInt(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    write(entry.getKey());
                    write(entry.getValue());
                }
            } else if (value instanceof Enum<?> constant) {
                out.writeByte(ENUM);
                string(constant.getDeclaringClass().getName());
                string(constant.name());
            } else if (value instanceof Record) {
                out.writeByte(RECORD);
                string(value.getClass().getName());
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    write(component.getAccessor().invoke(value));
                }
            } else {
                throw new IllegalStateException("no code for " + value.getClass());
            }
        }

        private static List<?> sorted(Collection<?> values) {
            return values.stream().sorted((one, other) -> Arrays.compare(canonical(one), canonical(other))).toList();
        }

        private void all(int kind, Collection<?> values) throws IOException, ReflectiveOperationException {
            out.writeByte(kind);
            out.writeInt(values.size());
            for (Object each : values) {
                write(each);
            }
        }

        /** A string once, and its number from then on. */
        private void string(String text) throws IOException {
            Integer known = strings.putIfAbsent(text, strings.size());
            out.writeInt(known == null ? strings.size() - 1 : known);
            if (known == null) {
                ByteBuffer chars = ByteBuffer.allocate(text.length() * 2);
                chars.asCharBuffer().put(text);
                out.writeInt(text.length());
                out.write(chars.array());
            }
        }
    }

    private record Reader(DataInputStream in, List<String> strings, Map<String, Shape> shapes) {
        /** How records of a class are made. */
        private record Shape(java.lang.reflect.Constructor<?> constructor, int size) {}

        Reader(DataInputStream in) {
            this(in, new ArrayList<>(), new HashMap<>());
        }

        Object read() throws IOException, ReflectiveOperationException {
            int kind = in.readUnsignedByte();
            switch (kind) {
                case NULL:
                    return null;
                case STRING:
                    return string();
                case INTEGER:
                    return in.readInt();
                case TRUE:
                    return true;
                case FALSE:
                    return false;
                case LIST:
                    return Collections.unmodifiableList(fill(new ArrayList<>()));
                case SET:
                    return Collections.unmodifiableSet(fill(new LinkedHashSet<>()));
                case MAP:
                    return Collections.unmodifiableMap(map());
                case ENUM:
                    return constant(own(string()), string());
                case RECORD:
                    return made();
                default:
                    throw new IOException("no value begins with " + kind);
            }
        }

        private <C extends Collection<Object>> C fill(C values) throws IOException, ReflectiveOperationException {
            for (int left = in.readInt(); left > 0; left--) {
                values.add(read());
            }
            return values;
        }

        private Map<Object, Object> map() throws IOException, ReflectiveOperationException {
            Map<Object, Object> values = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                Object key = read();
                values.put(key, read());
            }
            return values;
        }

        private Object made() throws IOException, ReflectiveOperationException {
            String name = string();
            Shape shape = shapes.get(name);
            if (shape == null) {
                Class<?> type = own(name);
                RecordComponent[] components = type.getRecordComponents();
                Class<?>[] types = new Class<?>[components.length];
                for (int i = 0; i < types.length; i++) {
                    types[i] = components[i].getType();
                }
                shape = new Shape(type.getDeclaredConstructor(types), types.length);
                shapes.put(name, shape);
            }
            Object[] values = new Object[shape.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = read();
            }
            return shape.constructor().newInstance(values);
        }

        private static Object constant(Class<?> type, String name) throws IOException {
            for (Object each : type.getEnumConstants()) {
                if (((Enum<?>) each).name().equals(name)) {
                    return each;
                }
            }
            throw new IOException(type + " has no " + name);
        }

        private static Class<?> own(String name) throws IOException, ClassNotFoundException {
            if (!name.startsWith(OWN)) {
                throw new IOException(name + " is not Defrost's");
            }
            Class<?> type = Class.forName(name, false, RecordCodec.class.getClassLoader());
            if (!type.isRecord() && !type.isEnum()) {
                throw new IOException(name + " is no value");
            }
            return type;
        }

        private String string() throws IOException {
            int number = in.readInt();
            if (number == strings.size()) {
                byte[] bytes = new byte[in.readInt() * 2];
                in.readFully(bytes);
                strings.add(ByteBuffer.wrap(bytes).asCharBuffer().toString());
            }
            return strings.get(number);
        }
    }
}
