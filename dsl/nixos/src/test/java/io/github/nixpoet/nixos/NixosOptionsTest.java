package io.github.nixpoet.nixos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.schema.Lookup;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionNode;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.SchemaDiff;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.OpaqueType;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NixosOptionsTest {

    private final OptionSchema schema = NixosOptions.schema();

    @Test
    void hasAllOptions() {
        assertThat(schema.size()).isEqualTo(24_488);
        assertThat(schema.renames()).hasSize(813);
        assertThat(schema.removed()).hasSize(846);
        assertThat(schema.option("services.openssh.ports").orElseThrow().type()).isEqualTo(ListOf.of(IntType.PORT));
        assertThat(schema.find(OptionPath.parse("services.nginx.virtualHosts.\"a.b\".enableACME")))
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.option().type()).isEqualTo(new BoolType()));
        assertThat(schema.nearest(OptionPath.parse("services.opensh.enable")))
                .contains(OptionPath.parse("services.openssh.enable"));
        assertThat(schema.search("nginx acme"))
                .first()
                .extracting(Option::path)
                .isEqualTo(OptionPath.parse("services.nginx.virtualHosts.<name>.acmeRoot"));
    }

    @Test
    void findsEveryOptionWhereItsPathLeads() {
        long found = schema.options().stream()
                .filter(option -> schema.option(option.path()).equals(java.util.Optional.of(option)))
                .count();
        assertThat(found).isEqualTo(24_488);
        assertThat(SchemaDiff.between(schema, schema).isEmpty()).isTrue();
    }

    /** All but those whose new name is hidden from the manual. */
    @Test
    void resolvesRenames() {
        long resolved = schema.renames().stream()
                .filter(rename ->
                        schema.node(rename.to()).flatMap(OptionNode::option).isPresent()
                                || !(schema.find(rename.to()) instanceof Lookup.Missing))
                .count();
        System.out.println(resolved + " of " + schema.renames().size() + " renames lead somewhere");
        assertThat(resolved).isGreaterThan(760);
    }

    @Test
    void knowsTheStructureOfNearlyAll() {
        Map<String, Long> byType = schema.options().stream()
                .collect(Collectors.groupingBy(
                        option -> option.type().getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
        byType.forEach((type, count) -> System.out.printf("| %-16s | %6d |%n", type, count));
        long opaque = schema.options().stream()
                .map(Option::type)
                .filter(OpaqueType.class::isInstance)
                .count();
        assertThat(opaque * 100.0 / schema.size()).isLessThan(1);
    }
}
