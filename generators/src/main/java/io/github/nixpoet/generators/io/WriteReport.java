package io.github.nixpoet.generators.io;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What writing a file set did.
 *
 * @param target the folder, absolute
 * @param outcomes what happened to each file, by its path in the set, in the order of the set; then those that only an earlier set
 *     of the same name had
 */
public record WriteReport(Path target, Map<String, Outcome> outcomes) {

    /** Copies the outcomes. */
    public WriteReport {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /**
     * How many files ended that way.
     *
     * @param outcome the way
     * @return the number of files
     */
    public long count(Outcome outcome) {
        return outcomes.values().stream().filter(each -> each == outcome).count();
    }
}
