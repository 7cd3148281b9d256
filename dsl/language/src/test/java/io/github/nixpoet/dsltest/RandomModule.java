package io.github.nixpoet.dsltest;

import io.github.nixpoet.dsl.Lib;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Options;
import io.github.nixpoet.dsl.module.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Modules drawn at random over a few options: numbers {@code n…}, lists {@code l…}, lines {@code t…} and truth values {@code b…}. */
final class RandomModule {

    static final List<String> GROUPS = List.of("x", "y.z");
    static final List<String> NAMES = List.of("n0", "n1", "l0", "l1", "t0", "t1", "b0", "b1");

    private final Random random;

    private RandomModule(Random random) {
        this.random = random;
    }

    /** A module of every form. */
    static NixosModule draw(Random random) {
        return new RandomModule(random).module(2);
    }

    /** A module of options that are set under no condition. */
    static NixosModule drawPlain(Random random) {
        return new RandomModule(random).module(0);
    }

    private NixosModule module(int depth) {
        NixosModule.Builder os = NixosModule.builder();
        if (depth > 0 && random.nextBoolean()) {
            os.let("k", 5);
            os.set("local.n0", Nix.ref("k"));
        }
        if (depth > 0 && random.nextBoolean()) {
            os.option("own.n0", Options.mkOption(o -> o.type(Types.integer()).defaultValue(7)));
            os.option("own.n1", Options.mkOption(o -> o.type(Types.integer()).defaultValue(8)));
        }
        fill(os, depth);
        return os.build();
    }

    private void fill(NixosModule.Builder os, int depth) {
        for (String group : GROUPS) {
            List<String> names = new ArrayList<>(NAMES);
            Collections.shuffle(names, random);
            List<String> some = names.subList(0, random.nextInt(4));
            if (random.nextBoolean()) {
                some.forEach(name -> os.set(group + "." + name, marked(name)));
            } else if (!some.isEmpty()) {
                NixExpr<?> set = Nix.attrs(attrs -> some.forEach(name -> attrs.set(name, marked(name))));
                os.set(
                        group,
                        random.nextInt(4) == 0
                                ? Lib.mkForce(Nix.attrs(a -> some.forEach(n -> a.set(n, value(n)))))
                                : set);
            }
        }
        for (int i = 0; depth > 0 && i < random.nextInt(3); i++) {
            NixExpr<NixType.Bool> condition =
                    NixExpr.parse(random.nextInt(3) > 0 ? "true" : "1 == 2").as();
            os.when(condition, on -> fill(on, depth - 1));
        }
    }

    private NixExpr<?> marked(String name) {
        NixExpr<?> value = value(name);
        boolean ordered = name.startsWith("l") || name.startsWith("t");
        if (ordered && random.nextInt(3) == 0) {
            value = switch (random.nextInt(3)) {
                case 0 -> Lib.mkBefore(value);
                case 1 -> Lib.mkAfter(value);
                default -> Lib.mkOrder(700 + random.nextInt(500), value);
            };
        }
        return switch (random.nextInt(8)) {
            case 0 -> Lib.mkForce(value);
            case 1 -> Lib.mkDefault(value);
            case 2 -> Lib.mkOverride(List.of(10, 60, 900).get(random.nextInt(3)), value);
            default -> value;
        };
    }

    private NixExpr<?> value(String name) {
        return switch (name.charAt(0)) {
            case 'n' -> Nix.value(random.nextInt(2));
            case 'l' -> Nix.list(Arrays.asList(1, 2, 3).subList(0, random.nextInt(4)));
            case 't' -> Nix.value(List.of("a", "b\nc\n", "${d}").get(random.nextInt(3)));
            default -> Nix.value(random.nextBoolean());
        };
    }
}
