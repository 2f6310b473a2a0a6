package dev.defrost.cli.lsp;

import java.nio.file.Path;

/** What a project holds in one language, and what is known of it. Only the worker's thread touches it. */
interface Part {
    /** Whether a file belongs to the program: it was found on disk, or there is none of this name yet. */
    boolean covers(String path);

    /** Puts an unsaved text in front of a file. */
    void show(String path, String text);

    /** Takes the unsaved text away again. */
    void hide(String path);

    /** Looks at a file again that was made, changed or deleted on disk; answers whether that matters. */
    boolean refresh(Path file);

    /** The text that the editor shows, or else that of the file; empty when there is none. */
    String text(String path);

    /** The text of the file as it is on disk now; null when it cannot be read. */
    String textOnDisk(String path);

    /** What can be told at once of a file that was just edited. */
    Findings look(String path, Integer version);

    /** What the plan for the whole program says of a file, as far as there is one. */
    Findings settledFindings(String path, Integer version);
}
