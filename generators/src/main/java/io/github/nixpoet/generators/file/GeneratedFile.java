package io.github.nixpoet.generators.file;

import java.util.Objects;

/**
 * One file to be written, as UTF-8. Two are equal if what is written is, whatever lines of Java made it.
 *
 * @param path where, relative to the folder of the set, parts separated by {@code /}
 * @param text the whole content
 * @param executable whether a person or a script may run it
 * @param sourceMap the lines of Java that made it, empty unless it is Nix
 */
public record GeneratedFile(String path, String text, boolean executable, SourceMap sourceMap) {

    /**
     * Checks path and text.
     *
     * @throws IllegalArgumentException if the path is absolute or empty, has an empty part, {@code .}, {@code ..}, a
     *     backslash or a control character, or if path or text can't be encoded as UTF-8
     */
    public GeneratedFile {
        RelativePath.check(path);
        if (!Unicode.isWellFormed(text)) {
            throw new IllegalArgumentException("the text of '" + path + "' holds half of a surrogate pair");
        }
    }

    /**
     * A file that no line of Java is known of.
     *
     * @param path where, relative to the folder of the set
     * @param text the whole content
     * @param executable whether a person or a script may run it
     * @throws IllegalArgumentException as the canonical constructor
     */
    public GeneratedFile(String path, String text, boolean executable) {
        this(path, text, executable, SourceMap.EMPTY);
    }

    /**
     * A file that nobody runs.
     *
     * @param path where, relative to the folder of the set
     * @param text the whole content
     * @return the file
     * @throws IllegalArgumentException as the constructor
     */
    public static GeneratedFile of(String path, String text) {
        return new GeneratedFile(path, text, false);
    }

    /**
     * A script.
     *
     * @param path where, relative to the folder of the set
     * @param text the whole content
     * @return the file, executable
     * @throws IllegalArgumentException as the constructor
     */
    public static GeneratedFile script(String path, String text) {
        return new GeneratedFile(path, text, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeneratedFile file
                && path.equals(file.path)
                && text.equals(file.text)
                && executable == file.executable;
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, text, executable);
    }
}
