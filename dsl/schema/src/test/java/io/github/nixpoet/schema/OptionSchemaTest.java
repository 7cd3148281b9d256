package io.github.nixpoet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OptionSchemaTest {

    private static final OptionSchema SCHEMA = OptionSchema.of(
            List.of(
                    Option.of("services.openssh.enable", new BoolType()),
                    Option.of("services.openssh.ports", ListOf.of(IntType.PORT)),
                    Option.of("services.openssh.settings", Submodule.open(AttrsOf.of(StringType.ANY))),
                    Option.of("services.openssh.settings.UseDns", new BoolType()),
                    Option.of("users.users", AttrsOf.of(Submodule.closed())),
                    Option.of("users.users.<name>.uid", IntType.ANY),
                    Option.of("users.users.<name>.lastlog.enable", new BoolType())),
            List.of(
                    rename("services.sshd", "services.openssh"),
                    rename("users.users.<name>.updateWtmp", "lastlog.enable")));

    private static OptionRename rename(String from, String to) {
        return new OptionRename(OptionPath.parse(from), OptionPath.parse(to));
    }

    private static Lookup find(String path) {
        return SCHEMA.find(OptionPath.parse(path));
    }

    @Test
    void findsWhatADefinitionMeans() {
        assertThat(find("users.users.alice.uid"))
                .isEqualTo(
                        new Lookup.Found(SCHEMA.option("users.users.<name>.uid").orElseThrow()));
        assertThat(find("users.users.alice")).isEqualTo(new Lookup.Value(Submodule.closed()));
        assertThat(find("services")).isInstanceOf(Lookup.Group.class);
        assertThat(find("services.openssh.settings.Banner")).isEqualTo(new Lookup.Value(StringType.ANY));
        assertThat(find("services.openssh.enable.deeper")).isEqualTo(new Lookup.Unknowable());
    }

    @Test
    void tellsRenamesFromTheRoot() {
        assertThat(find("users.users.alice.updateWtmp"))
                .isEqualTo(new Lookup.Renamed(
                        rename("users.users.<name>.updateWtmp", "users.users.<name>.lastlog.enable")));
        assertThat(find("services.sshd.enable"))
                .isEqualTo(new Lookup.Renamed(rename("services.sshd", "services.openssh")));
    }

    @Test
    void suggestsTheNearestName() {
        assertThat(find("services.opensshd.enable"))
                .isEqualTo(
                        new Lookup.Missing(1, java.util.Optional.of(OptionPath.of("services", "openssh", "enable"))));
        assertThat(SCHEMA.nearest(OptionPath.parse("users.users.alice.udi")))
                .contains(OptionPath.of("users", "users", "alice", "uid"));
        assertThat(SCHEMA.nearest(OptionPath.parse("services.nginx.enable"))).isEmpty();
    }

    @Test
    void amongManyNamesTwoSwappedLettersAreASlip() {
        List<Option> options = IntStream.range(0, 200)
                .mapToObj(i -> Option.of("services.other" + i + ".enable", new BoolType()))
                .collect(Collectors.toCollection(ArrayList::new));
        options.add(Option.of("services.nginx.enable", new BoolType()));
        options.add(Option.of("services.atop.enable", new BoolType()));
        OptionPlace services = OptionPlace.root(OptionSchema.of(options, List.of()))
                .attribute("services")
                .orElseThrow();

        assertThat(services.similar("ngnix")).containsExactly("nginx");
        assertThat(services.similar("btop")).isEmpty();
        assertThat(services.similar("poat")).isEmpty();
    }

    @Test
    void searchesAndLists() {
        assertThat(SCHEMA.search("OPENSSH enable"))
                .extracting(Option::path)
                .containsExactly(OptionPath.parse("services.openssh.enable"));
        assertThat(SCHEMA.below(OptionPath.of("users"))).hasSize(3);
        assertThat(SCHEMA.size()).isEqualTo(7);
    }

    @Test
    void comparesSchemas() {
        OptionSchema newer = OptionSchema.of(
                List.of(
                        Option.of("services.openssh.enable", StringType.ANY),
                        Option.of("services.openssh.listen", ListOf.of(IntType.PORT)),
                        Option.of("services.nginx.enable", new BoolType())),
                List.of(rename("services.openssh.ports", "services.openssh.listen")));
        SchemaDiff diff = SchemaDiff.between(SCHEMA, newer);
        assertThat(diff.added()).extracting(Option::path).containsExactly(OptionPath.parse("services.nginx.enable"));
        assertThat(diff.renamed()).containsExactly(rename("services.openssh.ports", "services.openssh.listen"));
        assertThat(diff.retyped())
                .containsExactly(new SchemaDiff.Retyped(
                        OptionPath.parse("services.openssh.enable"), new BoolType(), StringType.ANY));
        assertThat(diff.removed()).hasSize(5);
        assertThat(SchemaDiff.between(SCHEMA, SCHEMA).isEmpty()).isTrue();
    }

    @Test
    void knowsWhatIsNoMore() {
        OptionSchema schema = OptionSchema.of(
                List.of(Option.of("a.b", new BoolType())),
                List.of(),
                List.of(OptionPath.parse("u.<name>.c"), OptionPath.parse("a.c")));
        assertThat(schema.removed()).containsExactly(OptionPath.parse("a.c"), OptionPath.parse("u.<name>.c"));
        assertThat(schema.find(OptionPath.parse("a.c.d"))).isInstanceOf(Lookup.Removed.class);
        assertThat(schema.find(OptionPath.parse("u.x.c"))).isInstanceOf(Lookup.Removed.class);
        assertThat(schema.find(OptionPath.parse("u.x"))).isInstanceOf(Lookup.Missing.class);
        assertThat(schema.isRemoved(OptionPath.ROOT)).isFalse();
    }

    @Test
    void refusesTwoOfOnePath() {
        assertThatThrownBy(() ->
                        OptionSchema.of(List.of(Option.of("a.b", new BoolType()), Option.of("a.b", StringType.ANY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.b");
    }

    @Test
    void readsAndSpellsPaths() {
        for (String path : List.of("a.b", "a.\"b.c\".d", "a.\"\".b", "users.users.<name>.uid", "a.*.b", "\"\\\"\"")) {
            assertThat(OptionPath.parse(path)).hasToString(path);
        }
        for (String bad : List.of("", ".", "a..b", "a.", "\"a", "\"a\"b")) {
            assertThatThrownBy(() -> OptionPath.parse(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
