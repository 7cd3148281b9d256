package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.template.internal.Data;
import io.github.nixpoet.generators.template.internal.Writers;

/**
 * JSON and YAML from values, by Jackson: keys in their order, lines ended by LF, the same on every machine. Text that YAML would take for
 * something else, as {@code on}, {@code 1e3} and {@code 12:30}, is quoted.
 *
 * <p>Example: {@code DataFiles.yaml("values.yaml", Map.of("replicas", 2, "tag", "1.10"))}. The values are text, numbers, truth values,
 * null, enums, paths, and lists, maps and records of these; an empty Optional in a map or record is left out.
 */
public final class DataFiles {

    private static final Data DATA = new Data(Void.class, true);

    private DataFiles() {}

    /**
     * A file of JSON.
     *
     * @param path where, relative to the folder of the set
     * @param value the values
     * @return the file
     * @throws IllegalArgumentException if a value is of another kind, naming where, or as {@link GeneratedFile}
     */
    public static GeneratedFile json(String path, Object value) {
        return GeneratedFile.of(path, Writers.json(DATA.copy(value, path)));
    }

    /**
     * A file of YAML.
     *
     * @param path where, relative to the folder of the set
     * @param value the values
     * @return the file
     * @throws IllegalArgumentException if a value is of another kind, naming where, or as {@link GeneratedFile}
     */
    public static GeneratedFile yaml(String path, Object value) {
        return GeneratedFile.of(path, Writers.yaml(DATA.copy(value, path)));
    }
}
