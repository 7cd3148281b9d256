package io.github.nixpoet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.testing.RealNix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The input {@code x} of flakes whose outputs use it and hide it in many ways goes, or becomes {@code y}. */
class FlakeInputsTest {

    private static final List<String> PARAMETERS = List.of(
            "{ self, x, z }", "{ x, self, z }@args", "args@{ self, z, x ? 2, ... }", "args", "{ z, self, ... }@args");

    @Property(tries = 2000)
    void aRenamedInputIsRenamedBack(@ForAll("flakes") String flake) {
        NixDocument document = NixDocument.parse(flake);
        Optional<NixDocument> renamed = attempt(() -> document.rename("inputs.x", "inputs.y"));

        // What was inherited has a binding of its own afterwards, what was in quotes has none.
        if (renamed.isPresent() && !flake.contains("inherit")) {
            assertThat(renamed.get().rename("inputs.y", "inputs.x").text()).isEqualTo(flake.replace(".\"x\"", ".x"));
        }
    }

    @Test
    void nixSeesTheSameOutputs() {
        Optional<RealNix> nix = RealNix.find("FlakeInputsTest");
        Random random = new Random();
        List<String> same = new ArrayList<>();
        int renamed = 0;
        int unset = 0;
        for (int i = 0; i < (nix.isPresent() ? 1500 : 0); i++) {
            String flake = flake(random);
            NixDocument document = NixDocument.parse(flake);
            Optional<NixDocument> other = attempt(() -> document.rename("inputs.x", "inputs.y"));
            Optional<NixDocument> less = attempt(() -> document.unset("inputs.x"));
            other.ifPresent(after -> same.add(value(flake, "x = 1;") + " == " + value(after.text(), "y = 1;")));
            less.ifPresent(after -> same.add(value(flake, "x = 1;") + " == " + value(after.text(), "")));
            renamed += other.isPresent() ? 1 : 0;
            unset += less.isPresent() ? 1 : 0;
        }
        if (nix.isPresent()) {
            List<String> wanted = same.stream().map(each -> "true").toList();
            assertThat(nix.get().differing(same, wanted)).extracting(same::get).isEmpty();
            assertThat(renamed).isGreaterThan(100);
            assertThat(unset).isGreaterThan(100);
        }
    }

    private static Optional<NixDocument> attempt(Supplier<NixDocument> edit) {
        try {
            return Optional.of(edit.get());
        } catch (EditException refused) {
            return Optional.empty();
        }
    }

    private static String value(String flake, String input) {
        return "(" + flake + ").outputs { self.inputs = { z = 2; " + input + " }; z = 2; " + input + " }";
    }

    private static String flake(Random random) {
        String parameter = PARAMETERS.get(random.nextInt(PARAMETERS.size()));
        List<String> bound = new ArrayList<>();
        for (String name : List.of("x", "z", "self", "args")) {
            if (parameter.contains(name)) {
                bound.add(name);
            }
        }
        String follows = random.nextBoolean() ? "" : " inputs.z.inputs.a.follows = \"z\";";
        return "{ inputs.x.url = 1;" + follows + " outputs = " + parameter + ": " + body(random, 3, bound) + "; }";
    }

    private static String body(Random random, int depth, List<String> bound) {
        if (depth == 0) {
            return leaf(random, bound);
        }
        String inner = body(random, depth - 1, bound);
        return switch (random.nextInt(12)) {
            case 0 -> "(let x = 5; in " + body(random, depth - 1, and(bound, "x")) + ")";
            case 1 -> "(let y = 6; in " + body(random, depth - 1, and(bound, "y")) + ")";
            case 2 -> "((x: " + body(random, depth - 1, and(bound, "x")) + ") 7)";
            case 3 -> "(with { y = 8; x = 9; }; " + body(random, depth - 1, and(and(bound, "x"), "y")) + ")";
            case 4 -> bound.contains("x") ? "(rec { inherit x; y = 1; }).x" : inner;
            case 5 -> bound.contains("x") ? "{ inherit x; a = " + inner + "; }.x" : inner;
            case 6 -> bound.contains("x") && bound.contains("z") ? "(let inherit z x; in [ x z ])" : inner;
            case 7 -> bound.contains("args") ? "(with args; " + inner + ")" : inner;
            case 8 -> bound.contains("args") ? "{ inherit (args) z x; }.x" : inner;
            case 9 -> bound.contains("args") ? "(if args ? x then " + inner + " else 3)" : inner;
            default -> "[ " + inner + " " + body(random, depth - 1, bound) + " ]";
        };
    }

    private static String leaf(Random random, List<String> bound) {
        List<String> leaves = new ArrayList<>(List.of("1"));
        bound.stream().filter(name -> name.length() == 1).forEach(leaves::add);
        if (bound.contains("args")) {
            leaves.addAll(List.of("args.x", "args.z", "(args.\"x\" or 4)", "((a: a.z) args)", "((a: a.x) args)"));
            leaves.addAll(List.of("args.self.inputs.x", "args.${\"z\"}", "(args.${toString \"x\"})"));
        }
        if (bound.contains("self")) {
            leaves.addAll(List.of("self.inputs.x", "self.inputs.z", "(with self.inputs; z)"));
        }
        return leaves.get(random.nextInt(leaves.size()));
    }

    private static List<String> and(List<String> bound, String name) {
        List<String> more = new ArrayList<>(bound);
        more.add(name);
        return more;
    }

    @Provide
    Arbitrary<String> flakes() {
        return Arbitraries.randomValue(FlakeInputsTest::flake);
    }
}
