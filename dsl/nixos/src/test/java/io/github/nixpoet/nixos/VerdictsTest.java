package io.github.nixpoet.nixos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.check.CheckCode;
import io.github.nixpoet.schema.check.ModuleCheck;
import io.github.nixpoet.schema.extract.OptionExtractor;
import io.github.nixpoet.schema.read.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each type with each value: the verdict of the check is that of NixOS' own module system. */
class VerdictsTest {

    private static final List<String> TYPES = List.of(
            "bool",
            "int",
            "ints.u8",
            "ints.s16",
            "ints.unsigned",
            "ints.positive",
            "ints.between (-5) 5",
            "port",
            "float",
            "number",
            "numbers.between 0 2",
            "numbers.nonnegative",
            "numbers.positive",
            "str",
            "nonEmptyStr",
            "singleLineStr",
            "strMatching \"[[:lower:]]+[-_.]?[^]x[:digit:]]\"",
            "strMatching \"/nix/store/.*|[0-9]{1,3}\"",
            "passwdEntry str",
            "lines",
            "commas",
            "separatedString \":\"",
            "path",
            "pathInStore",
            "externalPath",
            "package",
            "enum [ \"a\" \"b\" ]",
            "enum [ 1 true null \"x y\" ]",
            "listOf int",
            "nonEmptyListOf str",
            "listOf (listOf bool)",
            "attrsOf int",
            "lazyAttrsOf str",
            "attrs",
            "nullOr int",
            "nullOr (listOf str)",
            "either int str",
            "oneOf [ bool (listOf int) (attrsOf str) ]",
            "coercedTo int toString str",
            "coercedTo str (s: [ s ]) (listOf str)",
            "functionTo int",
            "submodule { options.n = lib.mkOption { type = lib.types.int; default = 1; }; }",
            "submodule { freeformType = lib.types.attrsOf lib.types.int; options.s = lib.mkOption { type = lib.types.str; default = \"\"; }; }",
            "attrsOf (submodule { options.n = lib.mkOption { type = lib.types.port; default = 1; }; })",
            "listOf (submodule { options.n = lib.mkOption { type = lib.types.port; default = 1; }; })",
            "attrTag { n = lib.mkOption { type = lib.types.int; }; s = lib.mkOption { type = lib.types.str; }; }",
            "json",
            "anything",
            "raw",
            "unspecified");

    private static final List<String> VALUES = List.of(
            "true",
            "null",
            "0",
            "1",
            "(-1)",
            "(-5)",
            "255",
            "256",
            "65536",
            "1.0",
            "1.5",
            "(-0.5)",
            "\"\"",
            "\" \"",
            "\"a\"",
            "\"ab\"",
            "\"x y\"",
            "\"a-z\"",
            "\"a]\"",
            "\"12\"",
            "\"a:b\"",
            "\"a\\n\"",
            "\"a\\nb\"",
            "''\n  a\n  b\n''",
            "\"/etc/x\"",
            "\"/nix/store/00000000000000000000000000000000-x\"",
            "[ ]",
            "[ 1 ]",
            "[ 1 \"a\" ]",
            "[ \"a\" ]",
            "[ [ true ] [ ] ]",
            "{ }",
            "{ n = 1; }",
            "{ n = \"a\"; }",
            "{ n = 70000; }",
            "{ s = \"a\"; }",
            "{ s = 1; }",
            "{ a.n = 1; }",
            "{ a = { n = \"a\"; }; }",
            "{ other = 1; }",
            "{ n = 1; s = \"a\"; }",
            "[ { n = 1; } { n = 2; } ]",
            "[ { m = 1; } ]",
            "(x: 1)",
            "(x: \"a\")",
            "(lib.mkForce 1)",
            "(lib.mkIf true \"a\")",
            "(lib.mkMerge [ { n = 1; } ])",
            "(let v = \"a\"; in v)",
            "(if true then 1 else 1)");

    @Test
    void judgesAsNixosDoes() {
        Optional<RealNixpkgs> nixpkgs = RealNixpkgs.find("VerdictsTest");
        if (nixpkgs.isEmpty()) {
            return;
        }
        String options = "{ options = {\n"
                + IntStream.range(0, TYPES.size())
                        .mapToObj(i -> "t" + i + " = lib.mkOption { type = with lib.types; " + TYPES.get(i) + "; };\n")
                        .collect(Collectors.joining())
                + "}; }";
        String lib = "let lib = import <nixpkgs/lib>; in ";
        String evaluated = "(" + lib + "(lib.evalModules { modules = [ " + options + " ]; }).options)";
        OptionSchema schema = SchemaReader.read(
                "types",
                nixpkgs.get()
                        .json(
                                OptionExtractor.expression(),
                                OptionExtractor.of(NixParser.parse(evaluated)
                                                .orThrow()
                                                .expression())
                                        .arguments()));
        assertThat(schema.options()).hasSizeGreaterThanOrEqualTo(TYPES.size());
        List<Pair> pairs = pairs();
        String verdicts = lib + "let options = " + options + ";\n"
                + "config = name: value: (lib.evalModules { modules = [ options { ${name} = value; } ]; }).config.${name};\n"
                + "whole = it: if lib.isFunction it then it null else it;\n"
                + "holds = name: value: (builtins.tryEval (builtins.deepSeq (whole (config name value)) true)).success;\nin [\n"
                + pairs.stream().map(Pair::question).collect(Collectors.joining("\n"))
                + "\n]";
        String json = new String(nixpkgs.get().json(verdicts, List.of()), StandardCharsets.UTF_8);
        List<Boolean> wanted = Arrays.stream(json.replaceAll("[\\[\\]\\s]", "").split(","))
                .map(Boolean::valueOf)
                .toList();
        assertThat(wanted).hasSize(pairs.size());
        List<String> differing = IntStream.range(0, pairs.size())
                .filter(i -> takes(pairs.get(i).module(), schema) != wanted.get(i))
                .mapToObj(i -> pairs.get(i) + ": NixOS says " + wanted.get(i))
                .toList();
        System.out.println("VerdictsTest: " + pairs.size() + " verdicts, " + differing.size() + " differ");
        assertThat(pairs).hasSizeGreaterThan(2_000);
        assertThat(differing).isEmpty();
    }

    private record Pair(int type, String value) {

        String question() {
            return "(holds \"t" + type + "\" " + value + ")";
        }

        String module() {
            return "{ lib, ... }: { t" + type + " = " + value + "; }";
        }

        @Override
        public String toString() {
            return TYPES.get(type) + " with " + value;
        }
    }

    /** A submodule takes a path and reads the module there: there is none. */
    private static List<Pair> pairs() {
        return IntStream.range(0, TYPES.size())
                .boxed()
                .flatMap(type -> VALUES.stream()
                        .filter(value -> !(TYPES.get(type).startsWith("submodule") && value.startsWith("\"/")))
                        .map(value -> new Pair(type, value)))
                .toList();
    }

    /** A pattern is only warned of, which counts as a refusal here. */
    private static boolean takes(String module, OptionSchema schema) {
        List<Diagnostic> found = ModuleCheck.checkClosed(NixParser.parse(module).orThrow(), schema);
        return found.stream().noneMatch(it -> it.isError() || it.code() == CheckCode.PATTERN_MISMATCH);
    }
}
