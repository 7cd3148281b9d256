package io.github.nixpoet.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.testing.Batch;
import io.github.nixpoet.testing.Json;
import io.github.nixpoet.testing.RealNix;
import io.github.nixpoet.testing.Soup;
import io.github.nixpoet.testing.Spaced;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Written, read back by us, and evaluated by Nix, a value is the same. */
class RoundTripTest {

    private static final int BATCH = 1500;

    @Property
    void aValueComesBack(@ForAll("values") Object value) {
        String text = NixFormatter.standard().format(Scopes.file(NixValues.write(value)));
        assertThat(NixValues.read(NixParser.parse(text).orThrow())).isEqualTo(value);
        assertThat(NixValues.read(NixValues.write(value))).isEqualTo(value);
    }

    @Property
    void aPathComesBack(@ForAll("paths") String text) {
        NixPath path = new NixPath(text);
        assertThat(NixValues.read(NixValues.write(path))).isEqualTo(path);
        String printed = Spaced.print(NixValues.write(path));
        assertThat(NixValues.read(NixParser.parse(printed).orThrow())).isEqualTo(path);
    }

    @Example
    void nixSeesTheSameValues() {
        List<Object> values = Batch.of(BATCH, values());
        List<String> written = values.stream()
                .map(value -> Spaced.print(NixValues.write(value)))
                .toList();
        List<String> wanted = values.stream().map(RoundTripTest::json).toList();
        assertThat(written).hasSize(BATCH);
        RealNix.find("nixSeesTheSameValues")
                .ifPresent(nix -> assertThat(nix.differing(written, wanted))
                        .map(written::get)
                        .isEmpty());
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.randomValue(random -> draw(random, 3));
    }

    private static Object draw(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> Batch.of(1, Soup.strings()).get(0);
            case 1 -> random.nextLong() >> random.nextInt(Long.SIZE);
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            case 3 -> random.nextBoolean();
            case 4 -> Optional.empty();
            case 5 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> draw(random, depth - 1))
                        .toList();
            default ->
                Batch.of(random.nextInt(4), Soup.strings()).stream()
                        .distinct()
                        .collect(Collectors.toMap(name -> name, name -> draw(random, depth - 1)));
        };
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(List.of("a", "b.c", "d e", "f$", "${g}", "h+", "ü", "'"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(names ->
                        Arbitraries.of(List.of("./", "../", "/", "~/")).map(start -> start + String.join("/", names)));
    }

    private static String json(Object value) {
        if (value instanceof String text) {
            return Json.string(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RoundTripTest::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> Json.string((String) entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value instanceof Optional ? "null" : value.toString();
    }
}
