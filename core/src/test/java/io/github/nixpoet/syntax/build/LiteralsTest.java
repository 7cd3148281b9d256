package io.github.nixpoet.syntax.build;

import static io.github.nixpoet.syntax.build.Attributes.binding;
import static io.github.nixpoet.syntax.build.Attributes.inherit;
import static io.github.nixpoet.syntax.build.Attributes.inheritFrom;
import static io.github.nixpoet.syntax.build.Attributes.path;
import static io.github.nixpoet.syntax.build.Functions.formal;
import static io.github.nixpoet.syntax.build.Functions.lambda;
import static io.github.nixpoet.syntax.build.Functions.openFormals;
import static io.github.nixpoet.syntax.build.Literals.string;
import static io.github.nixpoet.syntax.build.Numbers.integer;
import static io.github.nixpoet.syntax.build.Scopes.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.testing.Batch;
import io.github.nixpoet.testing.Json;
import io.github.nixpoet.testing.RealNix;
import io.github.nixpoet.testing.Soup;
import io.github.nixpoet.testing.Spaced;
import java.util.List;
import net.jqwik.api.Example;

class LiteralsTest {

    private static final int BATCH = 1000;

    @Example
    void nixSeesTheSameNamesAndTexts() {
        List<String> texts = Batch.of(BATCH, Soup.strings());
        List<String> written = texts.stream()
                .map(text -> Attributes.set(binding(text, Literals.indented(List.of(text, ""), List.of(string(text))))))
                .map(Spaced::print)
                .toList();
        List<String> wanted = texts.stream()
                .map(text -> "{" + Json.string(text) + ":" + Json.string(text + text) + "}")
                .toList();
        assertThat(written).hasSize(BATCH);
        RealNix.find("nixSeesTheSameNamesAndTexts")
                .ifPresent(nix -> assertThat(nix.differing(written, wanted))
                        .map(written::get)
                        .isEmpty());
    }

    @Example
    void keywordsAreQuotedAsNames() {
        assertThat(List.of("or", "rec", "a-b'", "1a", "", "a.b"))
                .map(name -> Spaced.print(Attributes.name(name)))
                .containsExactly(" \"or\"", " \"rec\"", " a-b'", " \"1a\"", " \"\"", " \"a.b\"");
    }

    @Example
    void pathsAreLiteralsOrSums() {
        assertThat(List.of("./a.nix", "../b", "/etc", "./.", "~/x", "./my file", "/a b", "~/c d"))
                .map(path -> Spaced.print(Literals.path(path)))
                .containsExactly(
                        " ./a.nix",
                        " ../b",
                        " /etc",
                        " ./.",
                        " ~/x",
                        " ./. + \"/my file\"",
                        " /. + \"/a b\"",
                        " ~/. + \"/c d\"");
        assertThat(List.of("a/b", "./", "a", "", "..", "~a/b"))
                .allSatisfy(path -> assertThatThrownBy(() -> Literals.path(path))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("a path begins with"));
    }

    @Example
    void pathsMayHaveHoles() {
        assertThat(Spaced.print(Literals.path(List.of("./a/", "", ".nix"), List.of(variable("b"), variable("c")))))
                .isEqualTo(" ./a/${ b}${ c}.nix");
        assertThat(List.of(List.of("a", ""), List.of("./", "/"), List.of("./ ", ""), List.of("./a"), List.of("", "/a")))
                .allSatisfy(fragments -> assertThatThrownBy(() -> Literals.path(fragments, List.of(variable("b"))))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Example
    void parenthesesKeepAFallbackApart() {
        Expression subject = Attributes.select(variable("a"), "b");
        assertThat(List.of(subject, Operators.parenthesized(subject)))
                .map(set -> Spaced.print(Attributes.selectOr(set, path("c"), integer(1))))
                .containsExactly(" a . b . c or 1", " ( a . b ) . c or 1");
    }

    @Example
    void theRestOfTheLanguage() {
        Expression pkgs = variable("pkgs");
        Expression module = lambda(
                Functions.named("args", openFormals(formal("pkgs"), formal("n", integer(1)))),
                Scopes.let(
                        List.of(inherit("lib"), inheritFrom(pkgs, "jq", "a b")),
                        Scopes.with(
                                pkgs,
                                Scopes.assertion(
                                        variable("ok"),
                                        Scopes.conditional(variable("x"), Literals.bool(true), Literals.nothing())))));
        assertThat(Spaced.print(Scopes.file(module)))
                .isEqualTo(" args @ { pkgs , n ? 1 , ... } : let inherit lib ; inherit ( pkgs ) jq \"a b\" ;"
                        + " in with pkgs ; assert ok ; if x then true else null ");
        assertThat(Spaced.print(Attributes.recursiveSet(List.of(
                        binding(path(List.of(Attributes.name("a"), Attributes.dynamic(variable("b")))), integer(1))))))
                .isEqualTo(" rec { a . ${ b} = 1 ; }");
        assertThat(Spaced.print(lambda(Functions.formals(formal("a"), formal("b")), Literals.searchPath("nixpkgs"))))
                .isEqualTo(" { a , b } : <nixpkgs>");
    }

    @Example
    void holesAndFragmentsMustMatch() {
        assertThatThrownBy(() -> string(List.of("a"), List.of(variable("b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fragments");
    }
}
