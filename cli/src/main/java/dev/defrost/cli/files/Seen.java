package dev.defrost.cli.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An entry of a folder, as a run saw it. */
sealed interface Seen {
    String name();

    /** Among the entries of a folder in the order of these keys, paths are in order. */
    String key();

    /**
     * A file that may hold code.
     *
     * @param status null where nobody looked at the file, or it changed too short a time before
     * @param verdict of {@link Scanned}
     * @param look what this run saw; null for a file that is left out
     */
    record File(String name, FileStatus status, int verdict, Scanned look) implements Seen {
        @Override
        public String key() {
            return name;
        }
    }

    /**
     * A folder.
     *
     * @param status null where nobody looked into the folder, or it changed too short a time before
     * @param rules whether it has rules of what git ignores
     * @param environment whether it says that it is a virtual environment
     * @param entries files that may hold code, and folders
     */
    record Folder(String name, FileStatus status, boolean rules, boolean environment, List<Seen> entries) implements Seen {
        /** A folder of which only the name is known. */
        static Folder closed(String name) {
            return new Folder(name, null, false, false, List.of());
        }

        @Override
        public String key() {
            return name + "/";
        }

        Map<String, Seen> byName() {
            Map<String, Seen> byName = new HashMap<>();
            entries.forEach(entry -> byName.put(entry.name(), entry));
            return byName;
        }

        /** How many files and folders this is, itself included. */
        int size() {
            int size = 1;
            for (Seen entry : entries) {
                size += entry instanceof Folder folder ? folder.size() : 1;
            }
            return size;
        }

        /** Hands out what this run saw of files, in the order of their paths. */
        void each(Consumer<Scanned> taker) {
            for (Seen entry : entries) {
                if (entry instanceof Folder folder) {
                    folder.each(taker);
                } else if (entry instanceof File file && file.look() != null) {
                    taker.accept(file.look());
                }
            }
        }
    }
}
