package io.github.nixpoet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Faults in different bindings are told each once, and each within its binding. */
class PlantedFaultsTest {

    private static final List<String> SOUND = List.of(
            "n = 1;",
            "n = { x = [ a (b c) ]; y.z = \"t${u}\"; };",
            "n = { pkgs, lib ? null, ... }@args: with lib; pkgs;",
            "n = let p = 1; in if p == 1 then x: x else ./f;",
            "n = ''\n  text ${v}\n'';",
            "inherit (n) w;",
            "# remark\n");

    private static final List<String> FAULTY = List.of(
            "n = f x",
            "n = 1,",
            "n = ;",
            "n =",
            "n = 1 +;",
            "n = 1 + + 2;",
            "n = [ 1, 2, 3 ];",
            "n = [ 1; 2 ];",
            "n = [ 1 2;",
            "n = [ x + y ];",
            "n = [ x: y ];",
            "n = (1 + 2;",
            "n = (x, y);",
            "n = { x = 1; y = 2 };",
            "n = \"${x\";",
            "n = x & y;",
            "n = x | y;",
            "n = 'text';",
            "n = “text”;",
            "n = $x;",
            "n = ${x};",
            "n = größe;",
            "n = 5 % 2;",
            "n = if x then y;",
            "n = if x then y",
            "n = if x y else z;",
            "n = if x = y then z else w;",
            "n = if x thne y else z;",
            "n = if x then y elif z then v else w;",
            "n = x == y == z;",
            "n = x === y;",
            "n = x ? y : z;",
            "n = y = z;",
            "n = f x: y;",
            "n = x + let y = 1; in y;",
            "n = { x,, y }: x;",
            "n = { x y }: x;",
            "n = { ..., y }: y;",
            "n = { x.y }: y;",
            "n = { x = 1, y }: y;",
            "n = { x, y };",
            "n = with x y;",
            "n = wiht x; [ y ];",
            "n = let x = 1; x;",
            "n = let x = 1 in x;",
            "n = rec x;",
            "n = x.;",
            "n = x.y or;",
            "n = ./x/;",
            "n = 9223372036854775808;",
            "n = inherit x;",
            "n = x => y;",
            "n => x;",
            "n: x;",
            "n:x;",
            "n == x;",
            "n x;",
            "n.x.y;",
            "with = 1;",
            "= 1;",
            "1;",
            "inhert n;",
            "inherit n.x;",
            "inherit n, x;",
            "inherit n",
            "// remark",
            "; n = 1;");

    /** Two of these might be taken for one pair. */
    private static final List<String> FAULTY_ALONE = List.of("n = x);", "n = (x];", "n = x; }", "n = x ];");

    private static final List<String> AROUND = List.of(
            "{\n%s}\n", "rec {\n%s}\n", "let\n%sin x\n", "x: f {\n outer = {\n%s };\n}\n", "(g [ {\n%s} 1 ])\n");

    /** A text of one line each for a binding, and the lines that hold a fault. */
    record Planted(String text, List<Integer> lines) {}

    @Test
    void eachFaultAloneIsToldOnce() {
        for (String around : AROUND) {
            for (String faulty :
                    Stream.concat(FAULTY.stream(), FAULTY_ALONE.stream()).toList()) {
                checkLines(plant(around, List.of(SOUND.get(0), faulty, SOUND.get(0))));
            }
        }
    }

    @Property(tries = 1000)
    void everyFaultIsToldInItsBinding(@ForAll("planted") Planted planted) {
        checkLines(planted);
    }

    private static void checkLines(Planted planted) {
        ParseResult result = NixParser.parse(planted.text());
        List<Integer> told = new ArrayList<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            told.add(result.source()
                    .position(diagnostic.primary().orElseThrow().span().start())
                    .line());
        }
        assertThat(told).as("%s", result.report() + "\n" + planted.text()).isEqualTo(planted.lines());
    }

    @Provide
    Arbitrary<Planted> planted() {
        Arbitrary<List<String>> bindings = Combinators.combine(Arbitraries.of(SOUND), Arbitraries.of(FAULTY))
                .as((sound, faulty) -> List.of(sound, faulty, SOUND.get(0)));
        return Combinators.combine(
                        Arbitraries.of(AROUND), bindings.list().ofMinSize(1).ofMaxSize(20))
                .as((around, triples) ->
                        plant(around, triples.stream().flatMap(List::stream).toList()));
    }

    /** Names are made unlike, as an attribute given twice is a fault too. */
    private static Planted plant(String around, List<String> bindings) {
        StringBuilder text = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        int line = around.substring(0, around.indexOf("%s")).split("\n", -1).length;
        for (int i = 0; i < bindings.size(); i++) {
            String binding = bindings.get(i);
            if (!SOUND.contains(binding)) {
                lines.add(line);
            }
            String named = "  " + binding.replace("\n", "\n  ").replaceAll("\\bn\\b", "n" + i) + "\n";
            text.append(named);
            line += named.split("\n", -1).length - 1;
        }
        return new Planted(around.replace("%s", text), lines);
    }
}
