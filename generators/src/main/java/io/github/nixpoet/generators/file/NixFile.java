package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.syntax.build.Scopes;

/**
 * A file in Nix, laid out as the standard asks for.
 *
 * <p>Example: {@code NixFile.of("shell.nix", pkgs("mkShell").apply(attrs(none -> {})))}.
 */
public final class NixFile {

    private NixFile() {}

    /**
     * Writes a value to a file.
     *
     * @param path where, relative to the folder of the set
     * @param value what the file evaluates to
     * @return the file
     * @throws IllegalArgumentException as {@link GeneratedFile}
     */
    public static GeneratedFile of(String path, ToNix value) {
        return GeneratedFile.of(
                path, NixFormatter.standard().format(Scopes.file(value.toNix().tree())));
    }
}
