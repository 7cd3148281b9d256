package io.github.nixpoet.nixos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.extract.OptionExtractor;
import io.github.nixpoet.schema.read.SchemaReader;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.OptionType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same options, told in three ways: by the bundled facts, by the manual of a real nixpkgs, and by our own extractor run on it. */
class ManualTest {

    /** As nixpkgs makes options.json of the manual. */
    private static final String MANUAL = """
            let
              lib = import <nixpkgs/lib>;
              nixos = import <nixpkgs/nixos/lib/eval-config.nix> {
                system = null;
                modules = [ { nixpkgs.hostPlatform = "x86_64-linux"; system.stateVersion = lib.trivial.release; } ];
              };
              shown = lib.filter (o: o.visible && !o.internal) (lib.optionAttrSetToDocList (removeAttrs nixos.options [ "_module" ]));
              plain = o: { inherit (o) loc readOnly type; };
            in
            lib.listToAttrs (map (o: lib.nameValuePair o.name (plain o)) shown)
            """;

    @Test
    void readsPhrasesToTheStructureOfTheFacts() {
        compare("phrases", nixpkgs -> nixpkgs.json(MANUAL, List.of()), 0.99);
    }

    @Test
    void extractsTheStructureOfTheFacts() {
        compare(
                "extractor",
                nixpkgs -> nixpkgs.json(
                        OptionExtractor.expression(), OptionExtractor.ofNixos().arguments()),
                0.999);
    }

    /** Those of Home Manager and nix-darwin, made beforehand: {@code -Dmanual=options.json -Dfacts=facts.jsonl}. */
    @Test
    void readsAnotherManual() throws IOException {
        Optional<String> manual = Optional.ofNullable(System.getProperty("manual"));
        Optional<String> facts = Optional.ofNullable(System.getProperty("facts"));
        if (manual.isPresent() && facts.isPresent()) {
            OptionSchema told = SchemaReader.read(Path.of(manual.get()));
            compare("manual", told, SchemaReader.read(Path.of(facts.get())), 1_000, 0.98);
            List<OptionType> types = told.options().stream().map(Option::type).toList();
            long whole = types.stream().filter(OpaqueType.class::isInstance).count();
            long parts = types.stream().filter(Opaqueness::isIn).count();
            System.out.println("opaque: " + whole + ", opaque in part: " + (parts - whole));
        }
    }

    private interface Source {
        byte[] of(RealNixpkgs nixpkgs);
    }

    private static void compare(String what, Source source, double least) {
        RealNixpkgs.find("ManualTest").ifPresent(nixpkgs -> {
            OptionSchema told = SchemaReader.read(what, source.of(nixpkgs));
            compare(what, told, NixosOptions.schema(), 20_000, least);
        });
    }

    private static void compare(String what, OptionSchema told, OptionSchema facts, int fewest, double least) {
        Map<String, int[]> table = new TreeMap<>();
        int same = 0;
        int common = 0;
        for (Option option : told.options()) {
            Optional<OptionType> fact = facts.option(option.path()).map(Option::type);
            if (fact.isPresent()) {
                boolean agrees = Agreement.holds(option.type(), fact.get());
                int[] row = table.computeIfAbsent(fact.get().getClass().getSimpleName(), it -> new int[2]);
                row[0]++;
                row[1] += agrees ? 1 : 0;
                common++;
                same += agrees ? 1 : 0;
            }
        }
        System.out.printf("| %s | options | same structure |%n", what);
        table.forEach((type, row) -> System.out.printf("| %-16s | %6d | %6d |%n", type, row[0], row[1]));
        System.out.printf("| all | %d of %d | %d |%n", common, told.size(), same);
        assertThat(common).isGreaterThan(fewest);
        assertThat(same / (double) common).isGreaterThanOrEqualTo(least);
    }
}
