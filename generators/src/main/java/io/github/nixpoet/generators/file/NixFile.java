package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.build.Scopes;

/**
 * A file in Nix, laid out as the standard asks for.
 *
 * <p>Example: {@code NixFile.of("shell.nix", pkgs("mkShell").apply(attrs(none -> {})))}.
 */
public final class NixFile implements OnBehalf {

    private NixFile() {}

    /**
     * Writes a value to a file.
     *
     * @param path where, relative to the folder of the set
     * @param value what the file evaluates to
     * @return the file, with the lines of Java that made its parts; a comment at its head names the Java file
     * @throws IllegalArgumentException as {@link GeneratedFile}
     * @throws io.github.nixpoet.parse.NixSyntaxException if the value is none that Nix takes, as a set that has an attribute twice; it shows
     *     the place in the file
     */
    public static GeneratedFile of(String path, ToNix value) {
        NixExpr<?> expression = value.toNix();
        return Header.on(plain(path, expression), expression.origin());
    }

    /**
     * The same without a comment at its head, for a file whose text goes into what is built.
     *
     * @param path where, relative to the folder of the set
     * @param value what the file evaluates to
     * @return the file
     * @throws IllegalArgumentException as {@link GeneratedFile}
     * @throws io.github.nixpoet.parse.NixSyntaxException as {@link #of}
     */
    public static GeneratedFile plain(String path, ToNix value) {
        NixExpr<?> expression = value.toNix();
        SourceText text = new SourceText(path, NixFormatter.standard().format(Scopes.file(expression.tree())));
        SourceMap map =
                SourceMapping.map(expression, text, NixParser.parse(text).orThrow());
        return new GeneratedFile(path, text.text(), false, map);
    }
}
