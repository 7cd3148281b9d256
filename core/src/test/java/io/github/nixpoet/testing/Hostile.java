package io.github.nixpoet.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.Label;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.print.NixPrinter;

/** What holds for any bytes at all. */
public final class Hostile {

    private Hostile() {}

    /**
     * Parses bytes: there is a tree that prints back, or there are diagnostics with places in the text that can be shown.
     *
     * @param bytes any
     * @return the parse
     */
    public static ParseResult parse(byte[] bytes) {
        ParseResult result = NixParser.parse("hostile.nix", bytes);
        if (result.isSuccess()) {
            assertThat(NixPrinter.print(result.orThrow()).getBytes(UTF_8)).isEqualTo(bytes);
        } else {
            assertThat(result.report()).isNotBlank();
        }
        int length = result.source().text().length();
        for (Diagnostic diagnostic : result.diagnostics()) {
            assertThat(diagnostic.message()).isNotBlank();
            for (Label label : diagnostic.labels()) {
                assertThat(label.span().start())
                        .isNotNegative()
                        .isLessThanOrEqualTo(label.span().end());
                assertThat(label.span().end()).isLessThanOrEqualTo(length);
            }
        }
        return result;
    }

    /**
     * Formats bytes that are Nix: what comes out is Nix.
     *
     * @param bytes any
     */
    public static void format(byte[] bytes) {
        ParseResult result = parse(bytes);
        if (result.isSuccess()) {
            String formatted = NixFormatter.standard().format(result.orThrow());
            assertThat(NixParser.parse(formatted).isSuccess()).as(formatted).isTrue();
        }
    }
}
