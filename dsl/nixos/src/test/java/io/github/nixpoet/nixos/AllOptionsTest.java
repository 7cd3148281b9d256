package io.github.nixpoet.nixos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.codegen.model.ApiBuilder;
import io.github.nixpoet.codegen.model.ApiModel;
import io.github.nixpoet.codegen.model.Form;
import io.github.nixpoet.codegen.model.JavaType;
import io.github.nixpoet.codegen.model.MemberModel;
import io.github.nixpoet.nixos.options.Options;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the generated classes have, told by walking them, against the schema that they are made of. */
class AllOptionsTest {

    private static final List<Option> OPTIONS = NixosOptions.schema().options();

    @Test
    void everyOptionIsReachedByTypedMembers() {
        OptionWalk walk = OptionWalk.of(Options.class);
        Set<String> settable = paths(OPTIONS.stream().filter(option -> !option.isReadOnly()));
        Set<String> all = paths(OPTIONS.stream());
        assertThat(settable.stream().filter(path -> !walk.set().contains(path))).isEmpty();
        Set<String> told = new TreeSet<>(walk.told());
        told.addAll(walk.set());
        assertThat(all).hasSize(24_488);
        assertThat(all.stream().filter(path -> !told.contains(path))).isEmpty();
        assertThat(walk.deprecated()).isGreaterThan(700);
        System.out.println(
                settable.size() + " options are set and " + walk.told().size() + " told by " + walk.groups()
                        + " classes; " + walk.deprecated() + " methods of old names lead on");
    }

    private static Set<String> paths(Stream<Option> options) {
        return options.map(option -> option.path().names().stream()
                        .map(name -> OptionPath.isPlaceholder(name) ? "*" : name)
                        .collect(Collectors.joining("/")))
                .collect(Collectors.toSet());
    }

    /** Precise is what has other methods than one for any value: a map of any values for a set of them is precise, too. */
    @Test
    void nearlyAllHaveAPreciseType() {
        ApiModel model = ApiBuilder.build(NixosOptions.schema(), "NixOS", "options", "Options");
        Map<String, MemberModel> members = Stream.concat(Stream.of(model.root()), model.groups().stream())
                .flatMap(group -> group.members().stream())
                .filter(member -> !member.deprecated())
                .collect(Collectors.toMap(member -> member.doc().path(), member -> member));
        Map<String, int[]> table = new TreeMap<>();
        for (Option option : OPTIONS) {
            int[] row = table.computeIfAbsent(option.type().getClass().getSimpleName(), type -> new int[2]);
            row[0]++;
            row[1] += isPrecise(Objects.requireNonNull(members.get(option.path().toString()))) ? 1 : 0;
        }
        System.out.println("| type             | options | precise |");
        table.forEach((type, row) -> System.out.printf("| %-16s | %7d | %7d |%n", type, row[0], row[1]));
        int precise = table.values().stream().mapToInt(row -> row[1]).sum();
        assertThat(table.values().stream().mapToInt(row -> row[0]).sum()).isEqualTo(24_488);
        assertThat(precise).isEqualTo(24_191);
        assertThat(precise * 100.0 / OPTIONS.size()).isGreaterThan(97);
    }

    private static boolean isPrecise(MemberModel member) {
        return member.setting().isEmpty()
                || member.below().isPresent()
                || member.setting().get().forms().stream().anyMatch(AllOptionsTest::isPrecise);
    }

    private static boolean isPrecise(Form form) {
        return form.shape() != Form.Shape.VALUE
                || form.type().kind() != JavaType.Kind.OBJECT && form.type().kind() != JavaType.Kind.TO_NIX;
    }
}
