package io.github.nixpoet.nixos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.check.TypeCheck;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.text.NixStrings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Patterns of options, and odd ones, on texts of many forms: what we say against what Nix says. */
class PatternsTest {

    private static final List<String> ODD = List.of(
            "a*+",
            "(a*)*",
            "(a|ab)(c|bcd)",
            "[]a-]+",
            "[^]a]*",
            "a{2}{2}",
            "(^a|b$)+",
            "[a\\\\]+",
            "x{0,2}y?",
            "(a?){3}a{3}",
            "[[:space:]]*");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "ab",
            "abcd",
            "aaa",
            "aaaa",
            "b",
            "0",
            "1",
            "-1",
            "12",
            "255",
            "0.5",
            "1.2.3.4",
            "10.0.0.0/8",
            "fe80::1",
            "::/0",
            "example.org",
            "-x",
            "a-b",
            "a_b",
            "a.b",
            "A",
            "Ab1",
            "root",
            "/etc",
            "/",
            "./x",
            "a/b",
            "a:b",
            "a b",
            "a\\b",
            "]",
            "^",
            "0644",
            "u=rw",
            "10s",
            "5min",
            "1h 30m",
            "10G",
            "512M",
            "50%",
            "0x1F",
            "#ffffff",
            "ff:ff:ff:ff:ff:ff",
            "user@example.org",
            "https://example.org/",
            "unix:/run/x",
            "tcp",
            "true",
            "2026-11-21",
            "x=y",
            "*",
            "eth0",
            "UTC",
            "Europe/Berlin",
            "en_US.UTF-8");

    @Test
    void agreeWithNix() {
        Optional<RealNixpkgs> nixpkgs = RealNixpkgs.find("PatternsTest");
        if (nixpkgs.isEmpty()) {
            return;
        }
        List<String> patterns = Stream.concat(
                        NixosOptions.schema().options().stream()
                                .map(Option::type)
                                .flatMap(PatternsTest::pattern),
                        ODD.stream())
                .distinct()
                .toList();
        List<String> calls = new ArrayList<>();
        StringBuilder ours = new StringBuilder();
        for (String pattern : patterns) {
            for (String text : TEXTS) {
                calls.add("(builtins.match " + NixStrings.literal(pattern) + " " + NixStrings.literal(text)
                        + " != null)");
                Expression value =
                        NixParser.parse(NixStrings.literal(text)).orThrow().expression();
                ours.append(ours.length() == 0 ? "[" : ",")
                        .append(TypeCheck.check(StringType.matching(pattern), value)
                                .isEmpty());
            }
        }
        byte[] nix = nixpkgs.get().json("[\n" + String.join("\n", calls) + "\n]", List.of());
        System.out.println("PatternsTest: " + patterns.size() + " patterns, " + calls.size() + " matches");
        assertThat(patterns).hasSizeGreaterThan(50);
        assertThat(new String(nix, StandardCharsets.UTF_8).strip()).isEqualTo(ours + "]");
    }

    private static Stream<String> pattern(OptionType type) {
        if (type instanceof NullOr nullable) {
            return pattern(nullable.value());
        }
        if (type instanceof ListOf list) {
            return pattern(list.elements());
        }
        return type instanceof StringType string && string.form() == StringType.Form.MATCHING
                ? Stream.of(string.pattern())
                : Stream.empty();
    }
}
