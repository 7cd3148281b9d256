package io.github.nixpoet.generators.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Lang;
import io.github.nixpoet.dsl.Lib;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.Origins;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Modules in which each number is that of the line of Java that set it: where it stands in the file, the map has that line. */
class SourceMapPropertyTest {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w])1\\d{5}");

    private Random random = new Random(0);
    private int line;

    @Property(tries = 300)
    void findsEachSettingWhereItStands(@ForAll long seed) {
        random = new Random(seed);
        line = 100_000;
        NixosModule module = NixosModule.of(os -> fill(os, 3));
        GeneratedFile file = NixFile.of("a.nix", module);

        List<String> texts = file.text().lines().toList();
        int found = 0;
        for (int i = 0; i < texts.size(); i++) {
            Matcher numbers = NUMBER.matcher(texts.get(i));
            while (numbers.find()) {
                String text = texts.get(i);
                Origin expected = new Origin("Made.java", Integer.parseInt(numbers.group()));
                int column = text.codePointCount(0, numbers.start()) + 1;
                assertThat(file.sourceMap().originAt(i + 1, column)).as(text).contains(expected);
                // All that stands before the number on a line of its binding alone was set with it.
                if (text.strip().matches("[\\w.\"-]+ = \\S.*;") && text.indexOf('=') == text.lastIndexOf('=')) {
                    assertThat(file.sourceMap().originAt(i + 1)).as(text).contains(expected);
                    int start = text.length() - text.stripLeading().length() + 1;
                    assertThat(file.sourceMap().originAt(i + 1, start)).as(text).contains(expected);
                }
                found++;
            }
        }
        assertThat(found).isEqualTo(line - 100_000);
    }

    private void fill(NixosModule.Builder os, int depth) {
        for (int i = 0; i <= random.nextInt(5); i++) {
            os.defineAll(List.of(definition("o" + line + (random.nextBoolean() ? ".sub" : ""), depth)));
        }
        if (depth > 0 && random.nextInt(3) == 0) {
            os.when(Nix.config("a").as(), on -> fill(on, depth - 1));
        }
    }

    private Definition definition(String path, int depth) {
        line++;
        Origin origin = new Origin("Made.java", line);
        NixExpr<?> number = new NixExpr<>(Nix.value(line).tree(), Origins.read(origin, new IdentityHashMap<>()));
        NixExpr<?> value = switch (random.nextInt(9)) {
            case 0 -> Lib.mkForce(number);
            case 1 -> Lib.mkIf(Nix.ref("config.b").as(), number);
            case 2 -> Nix.list("a".repeat(random.nextInt(60)), number, "b".repeat(random.nextInt(60)));
            case 3 -> Lang.function("x", Nix.ref("x").plus(number));
            case 4 -> Nix.str("a ${b} \uD83D\uDE00", number);
            case 5 -> Nix.lines("many\nlines\n", number, "\n");
            case 6 -> depth == 0 ? number : attributes(number, depth);
            case 7 -> depth == 0 ? number : Lang.let(scope -> scope.defineAll(inner(depth)), number);
            default -> number;
        };
        return new Definition(AttrPath.parse(path), value, origin);
    }

    private NixExpr<?> attributes(NixExpr<?> number, int depth) {
        AttrsBuilder set = new AttrsBuilder().defineAll(inner(depth));
        return Nix.list(set.build(), number);
    }

    private List<Definition> inner(int depth) {
        List<Definition> all = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            all.add(definition("i" + line, depth - 1));
        }
        return all;
    }
}
