package io.github.nixpoet.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.NixSyntaxException;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.visit.Equivalence;
import io.github.nixpoet.text.AttrPath;
import io.github.nixpoet.text.IndentedStrings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NixDocumentTest {

    private static Expression code(String text) {
        return NixParser.parse(text).orThrow().expression();
    }

    @Test
    void aFileIsReadUnderItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.nix"), "{ a = 1; }");

        assertThat(NixDocument.read(file).set("a", "b$${c}").text()).isEqualTo("{ a = \"b$\\${c}\"; }");
        assertThat(NixDocument.read(file).set("a", 2).diff(NixDocument.read(file)))
                .startsWith("--- a/" + file + "\n");
    }

    @Test
    void whatIsNoNixIsNoDocument() {
        assertThatExceptionOfType(NixSyntaxException.class).isThrownBy(() -> NixDocument.parse("{ a = }"));
    }

    @Test
    void theValueThatIsThereChangesNothing() {
        NixDocument document = NixDocument.parse("{ a = [ 1  2 ]; }");

        assertThat(document.set("a", code("[ 1 2 ]"))).isSameAs(document);
        assertThat(document.unset("b")).isSameAs(document);
        assertThat(document.append("a")).isSameAs(document);
    }

    @Test
    void aCommentOfAnotherBindingStays() {
        assertThat(NixDocument.parse("{\n  b = 2; /* about c */ c = 3;\n}")
                        .unset("b")
                        .text())
                .contains("/* about c */ c = 3;");
        assertThat(NixDocument.parse("{\n  a = 1; /* about\n a */ b = 2;\n}")
                        .unset("b")
                        .text())
                .contains("a = 1; /* about\n a */");
    }

    @Test
    void anyNameMayBeginAPath() {
        assertThat(NixDocument.parse("{ _ = 1; }").set("_", 2).text()).isEqualTo("{ _ = 2; }");
        assertThat(NixDocument.parse("{ b = 1; }").set("_.x", 2).text()).contains("_.x = 2;");
    }

    @Test
    void conditionsAreToldFromTheOutsideIn() {
        NixDocument document = NixDocument.parse(
                "{ config = mkIf a (mkMerge [ { x = mkForce (mkIf b 1); } (if c then { } else { x = 2; }) ]); }");

        assertThat(document.definitions("x"))
                .extracting(Definition::conditions)
                .containsExactly(List.of("a", "b"), List.of("a", "!(c)"));
    }

    @Test
    void aDefinitionIsOfOneDocument() {
        Definition definition = NixDocument.parse("{ a = 1; }").definitions("a").get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NixDocument.parse("{ a = 1; }").unset(definition));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "with lib; { a = mkForce 1; } | mkDefault 2 | with lib; { a = mkDefault 2; }",
                "{ a = mkForce 1; } | 2 | { a = mkForce 2; }",
                "{ a = mkForce 1; } | map (x: x) | { a = mkForce (map (x: x)); }",
                "{ a = mkForce (f x); } | 1 | { a = mkForce 1; }",
                "with c; { a = mkIf c (mkForce 1); } | mkDefault 2 | with c; { a = mkIf c (mkDefault 2); }",
                "{ a = lib.mkOverride 10 [ ]; } | x: x | { a = lib.mkOverride 10 (x: x); }",
                "a: b: { } | 3 | a: b: { a = 3; }",
                "{}: {} | 3 | {}: { a = 3; }",
                "{ config.a = 1; } | 3 | { config.a = 3; }",
                "{ options.a = 1; } | 3 | { options.a = 1; config.a = 3; }",
                "{ b = 1; config.a = 1; } | 3 | { b = 1; config.a = 1; a = 3; }",
                "f x // { b = 1; } | 3 | f x // { b = 1; a = 3; }",
                "{ a = 1; } // { b = 1; } | 3 | { a = 3; } // { b = 1; }",
                "{ a = 1; } // { a = 2; } | 3 | { a = 1; } // { a = 3; }",
                "{ } // optionalAttrs c { b = 1; } | 3 | { a = 3; } // optionalAttrs c { b = 1; }",
                "{ \"${x}-a\" = 1; \"${x}b\" = 1; } | 3 | { \"${x}-a\" = 1; \"${x}b\" = 1; a = 3; }",
                "let x = \"b\"; in { ${x} = 1; } | 3 | let x = \"b\"; in { ${x} = 1; a = 3; }",
                "let x = \"a\"; in { ${x} = 1; } | 3 | let x = \"a\"; in { ${x} = 3; }",
                "let x = ''a''; in { ${x} = 1; } | 3 | let x = ''a''; in { ${x} = 3; }",
                "let x = \"a\"; in with y; { \"${x}\" = 1; } | 3 | let x = \"a\"; in with y; { \"${x}\" = 3; }",
                "rec { x = \"a\"; ${x} = 1; } | 3 | rec { x = \"a\"; ${x} = 3; }",
                "let x = \"c\"; in { a = 1; } // (let x = \"a\"; in { ${x} = 2; }) | 3"
                        + " | let x = \"c\"; in { a = 1; } // (let x = \"a\"; in { ${x} = 3; })",
                "{ a = 1; } // { \"a${x}b\" = 2; } | 3 | { a = 3; } // { \"a${x}b\" = 2; }",
                "{ ${\"a\"} = 1; } | 3 | { ${\"a\"} = 3; }",
                "{ \"a\" = 1; } | 3 | { \"a\" = 3; }"
            })
    void setKeepsWhatIsAround(String before, String value, String after) {
        NixDocument document = NixDocument.parse(before.strip());

        // A set that is a file's value gets a line for what is put into it first; here the lines do not matter.
        assertThat(document.set("a", code(value.strip())).text().replaceAll("\\s+", " "))
                .isEqualTo(after.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a = 1; } // f x | a | GENERATED",
                "{ a.b = 1; } // f x | a.c | GENERATED",
                "f { a = 1; } | a | GENERATED",
                "with x; y | a | VARIABLE",
                "{ inherit a; } | a | INHERITED",
                "{ inherit (x) a; } | a.b | INHERITED",
                "{ ${x} = 1; } | a | DYNAMIC_ATTRIBUTE",
                "{ a.\"${x}\" = 1; } | a.b | DYNAMIC_ATTRIBUTE",
                "{ a.\"p${x}s\" = 1; } | a.pqs | DYNAMIC_ATTRIBUTE",
                "let x = ''a${\"\"}''; in { ${x} = 1; } | a | DYNAMIC_ATTRIBUTE",
                "let x = \"a\"; in y: { \"${x}${y}\" = 1; } | ab | DYNAMIC_ATTRIBUTE",
                "let x = \"a\"; in { ${x}.b = 1; } | a.c | DYNAMIC_ATTRIBUTE",
                "let x = \"a\"; in { b.${x}.c = 1; b = { }; } | b.a.d | DYNAMIC_ATTRIBUTE",
                "{ x ? \"a\" }: { ${x} = 1; } | a | DYNAMIC_ATTRIBUTE",
                "y: let inherit (y) x; in { ${x} = 1; } | a | DYNAMIC_ATTRIBUTE",
                "let x = \"a\"; in { b = rec { x = \"c\"; }; b.${x} = 1; } | b.a | DYNAMIC_ATTRIBUTE",
                "let x = \"a\"; in { b = { c = rec { x = \"q\"; }; }; b.c.${x} = 1; } | b.c.a | DYNAMIC_ATTRIBUTE",
                "x: let x = y; in { ${x} = 1; } | a | DYNAMIC_ATTRIBUTE",
                "let x = \"b\"; in x: { ${x} = 1; } | a | DYNAMIC_ATTRIBUTE",
                "{ a = 1; } // { ${x} = 2; } | a | DYNAMIC_ATTRIBUTE",
                "{ a.b = 1; } | a | SCATTERED",
                "{ a.b = 1; a.c = 2; } | a | SCATTERED",
                "{ a = { b = 1; }; a.c = 2; } | a | SCATTERED",
                "{ a = \"x\"; } | a.b | NOT_A_SET",
                "{ a = null; } | a.b | NOT_A_SET",
                "mkMerge [ (mkIf a { a = 1; }) { a = 2; } ] | a | AMBIGUOUS",
                "if x then { } else { } | a | AMBIGUOUS",
                "rec { b = a; } | a | REFERENCED",
                "optionalAttrs x { b = 1; } // optionalAttrs y { c = 1; } | a | GENERATED",
                "let { body = { }; } | a | GENERATED"
            })
    void whatIsNotSafeIsRefused(String text, String path, EditCode reason) {
        NixDocument document = NixDocument.parse(text.strip());

        assertThatExceptionOfType(EditException.class)
                .isThrownBy(() -> document.set(path.strip(), 1))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.diagnostics().get(0).labels()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x:~let~  # of a~  a = 1; # one~in~{~  b = 2;~} | x:~{~  b = 2;~}",
                "x:~let~  a.b = 1;~  a.c = 1;~in~# a set~{ } | x:~# a set~{ }",
                "let inherit (x) a; in let b = 1; in b | let b = 1; in b",
                "let~  a = 1;~~  # a word~in~{ } | let~  # a word~in~{ }",
                "let a = 1; b = 2; in { } | let b = 2; in { }"
            })
    void aLetThatBindsNothingGoes(String before, String after) {
        assertThat(NixDocument.parse(before.replace('~', '\n'))
                        .in(Part.LET)
                        .unset("a")
                        .text())
                .isEqualTo(after.replace('~', '\n'));
    }

    /** The next comment would have closed the one that was cut through, and what is between would have been gone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  /* Why:~    ~~~~~    x~    ~~~~~  */~ | {~  b = 2;",
                "  # --- All ---~  /* Why:~    ---~  */~ | # --- All ---",
                "  /******~  * All *~  ******/~  # Why.~ | /******~  * All *~  ******/"
            })
    void aCommentIsNotCutThrough(String comments, String left) {
        String text = "{\n" + ("  " + comments).replace('~', '\n') + "  a = 1;\n  b = 2;\n  /* of c */\n  c = 3;\n}\n";

        NixDocument after = NixDocument.parse(text).unset("a");

        assertThat(after.get("b")).isPresent();
        assertThat(after.text()).doesNotContain("Why");
        assertThat(after.text()).contains(left.replace('~', '\n'));
    }

    @Test
    void aSetOnTheWayMayBeMadeByACall() {
        String flake =
                "{ outputs = { lib, ... }: { web = lib.nixosSystem { modules = [ ./a.nix ]; }; hash = g (f { }); }; }";
        NixDocument document = NixDocument.parse(flake).in(Part.ARGUMENT);

        assertThat(document.append("outputs.web.modules", code("./b.nix")).text())
                .contains("{ modules = [ ./a.nix ./b.nix ]; }");
        assertThat(document.set("outputs.web.system", "x").get("outputs.web.system"))
                .isPresent();
        assertThat(document.set("outputs.hash.x", 1).text()).containsPattern("g \\(f \\{\\s+x = 1;\\s+}\\)");
        assertThat(document.get("outputs.web"))
                .satisfies(web -> assertThat(web.orElseThrow()).isInstanceOf(Application.class));
        assertThatExceptionOfType(EditException.class)
                .isThrownBy(() -> document.in(Part.VALUE).append("outputs.web.modules", code("./b.nix")))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(EditCode.GENERATED));
    }

    @Test
    void theMessageSaysThatAVariableComesFromWith() {
        assertThatExceptionOfType(EditException.class)
                .isThrownBy(() ->
                        NixDocument.parse("{ a = with x; let z = 1; in y; }").set("a.b", 1))
                .withMessageContaining("'y', which a 'with' brings");
        assertThatExceptionOfType(EditException.class)
                .isThrownBy(() ->
                        NixDocument.parse("{ a = with x; let y = 1; in y; }").set("a.b", 1))
                .withMessageContaining("the variable 'y'\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''\n  one\n    two\n\n  three\n''",
                "''one\n  two''",
                "''\n\tone\n  two\n''",
                "''\n  a\n''\\n    b\n''",
                "''\n   \n  a\n''"
            })
    void anIndentedStringKeepsItsValueAtAnyDepth(String literal) {
        String value = IndentedStrings.value(literal);
        for (String text : List.of("{ }", "{\n  a = {\n    b = {\n    };\n  };\n}\n", "{\n\ta = {\n\t};\n}\n")) {
            NixDocument changed = NixDocument.parse(text).set("a.b.c", code(literal));

            assertThat(changed.get("a.b.c").map(NixDocumentTest::value)).contains(value);
            assertThat(changed.set("a.b.d", 1).get("a.b.c").map(NixDocumentTest::value))
                    .contains(value);
        }
    }

    private static String value(Expression expression) {
        String text = ((StringLiteral) expression).token().text();
        return text.startsWith("''") ? IndentedStrings.value(text) : io.github.nixpoet.text.NixStrings.value(text);
    }

    @Test
    void tabsAndLineEndsAreThoseOfTheFile() {
        String text = "{\r\n\ta = {\r\n\t\tb = 1;\r\n\t};\r\n}\r\n";

        assertThat(NixDocument.parse(text).set("a.c.d", code("[ 1 2 ]")).text())
                .isEqualTo(
                        "{\r\n\ta = {\r\n\t\tb = 1;\r\n\t\tc.d = [\r\n\t\t\t1\r\n\t\t\t2\r\n\t\t];\r\n\t};\r\n}\r\n");
    }

    /** With tabs it would be another string: Nix takes none away. */
    @Test
    void aStringInAFileOfTabsIsIndentedByBlanks() {
        String text = "{\n\ta = {\n\t\tb = 1;\n\t};\n}\n";

        assertThat(NixDocument.parse(text)
                        .set("a.c", code("''\n  one\n    two\n''"))
                        .text())
                .isEqualTo(text.replace("b = 1;\n", "b = 1;\n\t\tc = ''\n  one\n    two\n'';\n"));
        assertThat(IndentedStrings.value("''\n\t\t\tone\n\t\t''")).isEqualTo("\t\t\tone\n\t\t");
    }

    /** Nix reads a line end of Windows between double quotes as a line feed, and keeps its carriage return in an indented string. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"x~y\" | a = \"x\r~y\";",
                "\"x\r~y${toString 1}~\" | a = \"x\r~y${toString 1}\r~\";",
                "''~x~  y~'' | a = ''~    x~      y~  '';",
                "''~x\r~y'' | a = ''~    x\r~    y'';",
                "[ # c~\"x~y\" 1 ] | a = [\r~    # c\r~    \"x\r~y\"\r~    1\r~  ];"
            })
    void aStringKeepsItsValueWhateverTheLineEndsOfTheFile(String value, String binding) {
        String lines = "{\r\n}\r\n";

        assertThat(NixDocument.parse(lines)
                        .set("a", code(value.replace('~', '\n')))
                        .text())
                .isEqualTo("{\r\n  " + binding.replace('~', '\n') + "\r\n}\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/* A licence~     of many words. */~{~  a = 1;~}~ | ~  b = {~    c = 2;~    d = 3;~  };~}",
                "{~  a = ''~      text~  '';~}~ | ~  b = {~    c = 2;~    d = 3;~  };~}",
                "# one~{~    a = 1;~}~ | ~    b = {~        c = 2;~        d = 3;~    };~}"
            })
    void theIndentationIsThatOfTheCode(String text, String end) {
        assertThat(NixDocument.parse(text.replace('~', '\n'))
                        .set("b", code("{ c = 2; d = 3; }"))
                        .text())
                .contains(end.replace('~', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[~    1 # one~~    3~  ] | [ 1 2 3 4 ] | [~    1 # one~    2~~    3~    4~  ]",
                "[~    1 # one~    # of two~    2~    3~  ] | [ 3 0 ] | [~    3~    0~  ]",
                "[~    1 # one~    2 # two~  ] | [ 2 1 ] | [~    2 # two~    1~  ]",
                "[ /* one */ 1 2 ] | [ 1 2 3 ] | [ /* one */ 1 2 3 ]",
                "with x; [~    y # why~  ] | with x; [ y z ] | with x; [~    y # why~    z~  ]",
                "with x; [~    y # why~  ] | with w; [ y z ] | with w; [~    y~    z~  ]",
                "[~    1 # one~  ] | [ 2 ] | [ 2 ]",
                "[ 1 ] | [ # all~ 1 2 ] | [~    # all~    1~    2~  ]",
                "{~    b = 1; # one~    c = 2;~  } | { c = 2; b = 1; } | {~    b = 1; # one~    c = 2;~  }",
                "{~    b = 1; # one~    c = 2;~  } | { c = 3; d = 4; b = 1; } | {~    b = 1; # one~    c = 3;~    d = 4;~  }",
                "{~    b = 1; # one~    # of c~    c.d = 2;~  } | { b = 5; } | {~    b = 5; # one~  }",
                "{~    b = { # of b~      c = [~        1 # one~      ];~      d = { };~    };~  } | { b = { d = { }; c = [ 1 2 ]; }; }"
                        + " | {~    b = { # of b~      c = [~        1 # one~        2~      ];~      d = { };~    };~  }",
                "{~    inherit w; # why~    b = 1;~  } | { inherit w; b = 2; } | {~    inherit w; # why~    b = 2;~  }",
                "{~    inherit w; # why~    b = 1;~  } | { inherit x; b = 1; } | {~    inherit x;~    b = 1;~  }",
                "rec {~    b = 1; # one~  } | { b = 2; } | {~    b = 2;~  }",
                "f {~    b = 1; # one~  } | f { b = 2; } | f {~    b = 2; # one~  }"
            })
    void whatAValueHasInCommonWithTheNewOneStays(String before, String value, String after) {
        String around = "f: w: x: {\n\n\n  a = %s;\n}\n";

        assertThat(NixDocument.parse(around.formatted(before.replace('~', '\n')))
                        .set("a", code(value.replace('~', '\n')))
                        .text())
                .isEqualTo(around.formatted(after.replace('~', '\n')));
    }

    /** The last file has an empty line too many for the formatter, and so a manner of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a = [ 1 ]; }~ | {~  a = [~    1~    2~  ];~}~",
                "{~  a = [ 1 ]; # one~}~ | {~  a = [~    1~    2~  ]; # one~}~",
                "{~~~  a = [ 1 ]; # one~}~ | {~~~  a = [ 1 2 ]; # one~}~"
            })
    void aFormattedFileStaysSo(String before, String after) {
        assertThat(NixDocument.parse(before.replace('~', '\n'))
                        .append("a", code("2"))
                        .text())
                .isEqualTo(after.replace('~', '\n'));
    }

    @Test
    void aCarriageReturnAloneEndsAComment() {
        String text = "{\r  a = 1; # x\r  b = 2;\r}\r";

        assertThat(List.of("a", "b", "c"))
                .extracting(path -> change(text, path))
                .containsExactly(
                        "{\r  b = 2;\r}\r", "{\r  a = 1; # x\r}\r", "{\r  a = 1; # x\r  b = 2;\r  c = 3;\r}\r");
    }

    private static String change(String text, String path) {
        NixDocument document = NixDocument.parse(text);
        return (path.equals("c") ? document.set(path, 3) : document.unset(path)).text();
    }

    @Test
    void aCommentInASetOnOneLineStaysThere() {
        assertThat(NixDocument.parse("{\n  a = { /* none */ };\n}\n")
                        .set("a.b", 1)
                        .text())
                .isEqualTo("{\n  a = { /* none */\n    b = 1;\n  };\n}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inherit (x)~    # on a~    a # a~    b # b~    c; | a | inherit (x)~    b # b~    c;",
                "inherit (x)~    a # a~    # on b~    b~    ; | b | inherit (x)~    a # a~    ;",
                "inherit (x) a b c; | b | inherit (x) a c;",
                "inherit a b; | a | inherit b;",
                "inherit~    a~    b; | b | inherit~    a;",
                "inherit~    a # a~    b; | b | inherit~    a # a~    ;"
            })
    void anInheritedNameGoesWithItsComments(String binding, String path, String left) {
        String around = "x: a: b: c: {\n  %s\n}\n";

        assertThat(NixDocument.parse(around.formatted(binding.replace('~', '\n')))
                        .unset(path)
                        .text())
                .isEqualTo(around.formatted(left.replace('~', '\n')));
    }

    @Test
    void aParagraphIsNotTornApart() {
        String text = "{\n  a.b = 1;\n\n  a.c.d.e = 2;\n  a.f.g.h = 3;\n}\n";

        assertThat(NixDocument.parse(text).set("a.c.x.y", 4).text())
                .isEqualTo(text.replace("= 2;\n", "= 2;\n  a.c.x.y = 4;\n"));
    }

    @Test
    void whatWasUndefinedBeforeIsNoFaultOfAnEdit() {
        NixDocument document = NixDocument.parse("{ a = x; }");

        assertThat(document.set("b", code("[ x ]")).get("b")).isPresent();
        assertThatExceptionOfType(EditException.class)
                .isThrownBy(() -> document.set("b", code("[ x y ]")))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(EditCode.UNDEFINED_VARIABLE));
    }

    @Test
    void aDefinitionIsReadAsItsPathIs() {
        NixDocument document = NixDocument.parse("{ inherit a; b = mkMerge [ 1 2 ]; }");

        assertThat(document.get(document.definitions("b").get(1)))
                .satisfies(value ->
                        assertThat(Equivalence.equivalent(value, code("2"))).isTrue());
        assertThatExceptionOfType(EditException.class)
                .isThrownBy(() -> document.get(document.definitions("a").get(0)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(EditCode.INHERITED));
    }

    @Test
    void inputsFollowTheMannerOfTheFormals() {
        String flake = "{ inputs = { }; outputs = %s: { }; }";

        assertThat(List.of("{ self }", "{ self, ... }", "inputs", "{ }", "{ self, }", "x@{ self }", "{ self, new }"))
                .extracting(formals -> NixDocument.parse(flake.formatted(formals))
                        .addInput("new", "u")
                        .text()
                        .replaceAll(".*outputs = (.*): .*", "$1"))
                .containsExactly(
                        "{ self, new }",
                        "{ self, ... }",
                        "inputs",
                        "{ new }",
                        "{ self, new, }",
                        "x@{ self, new }",
                        "{ self, new }");
        assertThat(NixDocument.parse("{ outputs = { self\n  , a\n  }: { }; }")
                        .addInput("new", "u")
                        .text())
                .contains("{ self\n  , a\n  , new\n  }:");
        assertThatExceptionOfType(EditException.class)
                .isThrownBy(() -> NixDocument.parse("{ }").addInput("new", "u"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(EditCode.NOT_A_FLAKE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ self, x }: 1 | { self }: 1 | { self, y }: 1",
                "{ x, self }: 1 | { self }: 1 | { y, self }: 1",
                "{ self, x, }: 1 | { self, }: 1 | { self, y, }: 1",
                "{ self, x, ... }: 1 | { self, ... }: 1 | { self, y, ... }: 1",
                "{ x }: 1 | { }: 1 | { y }: 1",
                "{ x, ... }: 1 | { ... }: 1 | { y, ... }: 1",
                "{ self, x ? 2, z }@args: z | { self, z }@args: z | { self, y ? 2, z }@args: z",
                "args@{ self, x }: self | args@{ self }: self | args@{ self, y }: self",
                "{~  self,~  x, # of x~  z # of z~}: 1 | {~  self,~  z # of z~}: 1 | {~  self,~  y, # of x~  z # of z~}: 1",
                "{~  self, # of self~  x # of x~}: 1 | {~  self # of self~}: 1 | {~  self, # of self~  y # of x~}: 1",
                "{ self~, x # of x~, ...~}: 1 | { self~, ...~}: 1 | { self~, y # of x~, ...~}: 1",
                "{ self~, z # of z~, x~}: 1 | { self~, z # of z~}: 1 | { self~, z # of z~, y~}: 1",
                "{ x~, self~}: 1 | { self~}: 1 | { y~, self~}: 1",
                "{ self, ... }: 1 | { self, ... }: 1 | { self, ... }: 1",
                "args: 1 | args: 1 | args: 1",
                "{ self, x }: x: x | { self }: x: x | { self, y }: x: x",
                "{ self, x }: rec { x = 1; z = x; } | { self }: rec { x = 1; z = x; } | { self, y }: rec { x = 1; z = x; }",
                "{ self, x }: a.x { x = self.x; } | { self }: a.x { x = self.x; } | { self, y }: a.x { x = self.x; }",
                "{ self, ... }@args: with args.z; x | { self, ... }@args: with args.z; x | { self, ... }@args: with args.z; x",
                "{ self }: f { inherit self; } | { self }: f { inherit self; } | { self }: f { inherit self; }"
            })
    void theFormalOfAnInputGoesAndIsRenamedWithIt(String outputs, String without, String renamed) {
        String flake = "{\n\n\n  inputs.z.url = 1;\n  inputs.x.url = 2; # of x\n  outputs = %s;\n}";
        NixDocument document = NixDocument.parse(flake.formatted(outputs.replace('~', '\n')));

        assertThat(document.unset("inputs.x").text())
                .isEqualTo(flake.replace("  inputs.x.url = 2; # of x\n", "").formatted(without.replace('~', '\n')));
        assertThat(document.rename("inputs.x", "inputs.y").text())
                .isEqualTo(flake.replace("inputs.x", "inputs.y").formatted(renamed.replace('~', '\n')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ x }: x | REFERENCED | { y }: y",
                "{ x, z ? x }: z | REFERENCED | { y, z ? y }: z",
                "{ x }: with pkgs; x | REFERENCED | { y }: with pkgs; y",
                "{ x }: { inherit x; } | REFERENCED | { y }: { x = y; }",
                "{ x }: let inherit x; in x | REFERENCED | { y }: let x = y; in x",
                "{ x, z }: let inherit z x; in x | REFERENCED | { y, z }: let inherit z; x = y; in x",
                "args: { inherit (args) x z; } | REFERENCED | args: { inherit (args) z; x = args.y; }",
                "args: args.\"x\".a or 1 | REFERENCED | args: args.y.a or 1",
                "{ x }@args: [ x args.x (args ? x) ] | REFERENCED | { y }@args: [ y args.y (args ? y) ]",
                "{ self, ... }: self.inputs.x | REFERENCED | { self, ... }: self.inputs.y",
                "args: args.${z} | DYNAMIC_ATTRIBUTE | DYNAMIC_ATTRIBUTE",
                "args: args ? \"x${z}\" | DYNAMIC_ATTRIBUTE | DYNAMIC_ATTRIBUTE",
                "args: with args; x | REFERENCED | REFERENCED",
                "args: with args; z: y | args: with args; z: y | REFERENCED",
                "{ self, ... }: with self.inputs; x | REFERENCED | REFERENCED",
                "args: f args | args: f args | REFERENCED",
                "args: { inherit args; } | args: { inherit args; } | REFERENCED",
                "{ self, x }: let inherit (self) inputs; in inputs.x | REFERENCED | REFERENCED",
                "{ self }: f { inherit (self) inputs; } | { self }: f { inherit (self) inputs; } | REFERENCED",
                "{ self, ... }: { inherit (self.inputs or { }) x; } | REFERENCED | REFERENCED",
                "args: { inherit (args /* all */) x; } | REFERENCED | args: { x = (args /* all */).y; }",
                "args: f args (args: args.x) | REFERENCED | REFERENCED",
                "args: f args \"x\" | REFERENCED | REFERENCED",
                "args: f args ({ x }: 1) | REFERENCED | REFERENCED",
                "{ x }: y: x | REFERENCED | REFERENCED",
                "{ x }: rec { inherit x; y = 1; } | REFERENCED | REFERENCED",
                "{ x }: with z; [ x y ] | REFERENCED | REFERENCED",
                "{ x, y }: 1 | { y }: 1 | ALREADY_DEFINED",
                "{ x }@y: 1 | { }@y: 1 | ALREADY_DEFINED"
            })
    void anInputThatIsUsedStaysAndIsRenamedWithItsUses(String outputs, String unset, String renamed) {
        NixDocument document = NixDocument.parse("{ inputs.x.url = 1; outputs = %s; }".formatted(outputs));

        assertThat(outcome(() -> document.unset("inputs.x"))).isEqualTo(unset);
        assertThat(outcome(() -> document.rename("inputs.x", "inputs.y"))).isEqualTo(renamed);
    }

    @Test
    void commentsOfWhatIsInheritedStayWhereAnInputIsRenamed() {
        String flake = """
                {
                  inputs.x.url = 1;
                  outputs = args: {
                    inherit (args)
                      # of x
                      x # behind x
                      z
                      ;
                  };
                }
                """;

        assertThat(NixDocument.parse(flake).rename("inputs.x", "inputs.y").text())
                .isEqualTo("""
                        {
                          inputs.y.url = 1;
                          outputs = args: {
                            inherit (args)
                              z
                              ;
                            # of x
                            # behind x
                            x = args.y;
                          };
                        }
                        """);
    }

    /** The outputs that an edit leaves, or why it is refused. */
    private static String outcome(Supplier<NixDocument> edit) {
        try {
            return edit.get().text().replaceAll(".*outputs = (.*); }", "$1");
        } catch (EditException refused) {
            assertThat(refused.diagnostics().get(0).labels()).isNotEmpty();
            return refused.reason().name();
        }
    }

    @Test
    void chainsAndDeepNestsDoNotOverflow() {
        int many = 20_000;
        String chain = "x: ".repeat(many) + "let y = 1; in ".repeat(many) + "with z; ".repeat(many) + "{ a = [ ]; }";
        String choices = "if c then { } else ".repeat(many) + "{ a = 1; }";
        String merges = "{ } //\n".repeat(many) + "{ a = 1; }";
        String sums = "{ a = " + "[ ] ++\n".repeat(many) + "[ 1 ]; }";
        String nest = "{ a =\n".repeat(4_000) + "1" + "; }".repeat(4_000);
        AttrPath deep = new AttrPath(Collections.nCopies(4_000, "a"));

        // What fails here is too long to be shown.
        assertThat(List.of(
                        NixDocument.parse(chain).append("a", code("1")).text().endsWith("{\n  a = [ 1 ];\n}"),
                        NixDocument.parse(choices).set("a", 2).text().endsWith("{ a = 2; }"),
                        NixDocument.parse(merges).set("b", 2).text().endsWith("{ a = 1; b = 2; }"),
                        NixDocument.parse(sums).append("a", code("2")).text().endsWith("[ 1 2 ]; }"),
                        NixDocument.parse(nest).set(deep, code("true")).text().contains("{ a = true; }"),
                        NixDocument.parse(nest).unset(deep).text().contains("{ }; }"),
                        NixDocument.parse("{ }").set(deep, code("1")).get(deep).isPresent()))
                .doesNotContain(false);
    }
}
