package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.file.GeneratedFile;

/** A value that stands for a whole file. */
public interface GeneratedText {

    /**
     * The file's content.
     *
     * @return its text, the last line ended
     */
    String text();

    /**
     * The file.
     *
     * @param path where, relative to the folder of the set
     * @return the file, executable if it is a script
     * @throws IllegalArgumentException as {@link GeneratedFile}
     */
    default GeneratedFile file(String path) {
        return GeneratedFile.of(path, text());
    }
}
