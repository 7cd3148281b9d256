package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.Lang;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.module.NixosModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Nix makes of expressions and modules is what they say. */
class ModuleValuesTest {

    private static final int MODULES = 60;
    private static final int SUMS = 400;

    @TempDir
    private Path folder;

    @Test
    void modulesSetWhatTheySay() throws IOException {
        if (!LabNix.isThere("ModuleValuesTest")) {
            return;
        }
        Random random = new Random();
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < MODULES; i++) {
            long seed = random.nextLong();
            NixosModule module = RandomModule.draw(new Random(seed));
            StringBuilder wanted = new StringBuilder();
            RealModules.paths()
                    .forEach(path ->
                            wanted.append(RealModules.expected(module, path)).append('\n'));
            cases.add("(check \"" + seed + "\" [ (" + module + ") ] [ " + wanted + "])");
        }
        assertThat(differing(harness(cases))).isEmpty();
        assertThat(cases).hasSize(MODULES);
    }

    @Test
    void mergedModulesSetWhatBothSet() throws IOException {
        if (!LabNix.isThere("ModuleValuesTest")) {
            return;
        }
        Random random = new Random();
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < MODULES; i++) {
            long seed = random.nextLong();
            Random own = new Random(seed);
            NixosModule one = i % 4 == 0 ? RandomModule.draw(own) : RandomModule.drawPlain(own);
            NixosModule other = RandomModule.drawPlain(own);
            cases.add("(check \"" + seed + "\" [ (" + one.merge(other) + ") ] (values [ (" + one + ") (" + other
                    + ") ]))");
        }
        assertThat(differing(harness(cases))).isEmpty();
        assertThat(cases).hasSize(MODULES);
    }

    private static String harness(List<String> cases) {
        StringBuilder paths = new StringBuilder();
        RealModules.paths()
                .forEach(path -> paths.append(Nix.value(Arrays.asList(path.split("\\."))))
                        .append('\n'));
        return """
                let
                  lib = import <nixpkgs/lib>;
                  declarations = %s;
                  values = modules:
                    let
                      config = (lib.evalModules { modules = [ declarations ] ++ modules; }).config;
                      value = path: lib.getAttrFromPath path config;
                    in
                    map (path: builtins.tryEval (builtins.deepSeq (value path) (value path))) [ %s ];
                  check = name: modules: wanted: lib.optionalString (values modules != wanted) (name + "\\n");
                in
                lib.concatStrings [ %s ]
                """.formatted(RealModules.declarations(), paths, String.join("\n", cases));
    }

    @Test
    void expressionsHaveTheValueThatJavaComputes() throws IOException {
        if (!LabNix.isOnPath("ModuleValuesTest")) {
            return;
        }
        Random random = new Random();
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < SUMS; i++) {
            Sum sum = Sum.draw(random, 4);
            cases.add("(if " + sum.expression().eq(Math.toIntExact(sum.value())) + " then \"\" else \"" + i + "\\n\")");
        }
        assertThat(differing("builtins.concatStringsSep \"\" [ " + String.join("\n", cases) + " ]"))
                .isEmpty();
        assertThat(cases).hasSize(SUMS);
    }

    /** A number made by the operators, by {@code if} and by sets, and what Java computes for it. */
    private record Sum(NixExpr<?> expression, long value) {

        static Sum draw(Random random, int depth) {
            if (depth == 0) {
                int value = random.nextInt(19) - 9;
                return new Sum(Nix.value(value), value);
            }
            Sum one = draw(random, depth - 1);
            Sum other = draw(random, depth - 1);
            return switch (random.nextInt(7)) {
                case 0 -> new Sum(one.expression.plus(other.expression), one.value + other.value);
                case 1 -> new Sum(one.expression.minus(other.expression), one.value - other.value);
                case 2 -> new Sum(one.expression.negate(), -one.value);
                case 3 ->
                    new Sum(
                            Lang.ifElse(
                                    one.expression.<NixType.Any>as().lt(other.expression),
                                    one.expression,
                                    other.expression),
                            Math.min(one.value, other.value));
                case 4 ->
                    new Sum(
                            Lang.function("x", x -> x.plus(other.expression)).apply(one.expression),
                            one.value + other.value);
                case 5 ->
                    new Sum(
                            Nix.recAttrs(set -> set.set("a", one.expression)
                                            .set("b", Nix.ref("a").minus(1)))
                                    .selectOr(
                                            "c",
                                            Nix.attrs(set -> set.set("b", one.expression))
                                                    .select("b")),
                            one.value);
                default ->
                    new Sum(
                            Lang.let(
                                    set -> set.set("s.v", other.expression),
                                    Nix.ref("s.v").minus(one.expression)),
                            other.value - one.value);
            };
        }
    }

    /** What the expression names, a string of lines. */
    private List<String> differing(String expression) throws IOException {
        String json = LabNix.json(Files.writeString(folder.resolve("cases.nix"), expression));
        return json.strip()
                .replace("\"", "")
                .replace("\\n", "\n")
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
