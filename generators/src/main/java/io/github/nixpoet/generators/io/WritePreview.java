package io.github.nixpoet.generators.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What writing a file set would do.
 *
 * @param report what would happen to each file
 * @param diffs how each file that would be made, replaced or removed would change, by its path in the set, as {@code diff -u}
 *     shows it; empty text where the executable flag alone would
 */
public record WritePreview(WriteReport report, Map<String, String> diffs) {

    /** Copies the differences. */
    public WritePreview {
        diffs = Collections.unmodifiableMap(new LinkedHashMap<>(diffs));
    }

    /**
     * The differences of all files.
     *
     * @return one text, which {@code patch -p1} takes; empty if no text would change
     */
    public String diff() {
        return String.join("", diffs.values());
    }
}
