package io.github.nixpoet.nixos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.diagnostic.Code;
import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.SnippetRenderer;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.schema.check.CheckCode;
import io.github.nixpoet.schema.check.ModuleCheck;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The machines of NixOS' own tests, and its modules, are right: what is found in them is looked at. */
class FalseAlarmsTest {

    /** Old names and written-out passwords are in the tests of NixOS indeed. */
    private static final Set<Code> TRUE_THERE = Set.of(CheckCode.RENAMED_OPTION, CheckCode.PLAIN_TEXT_SECRET);

    /** A test that sets options which are removed. */
    private static final Set<String> KNOWN_TESTS = Set.of("parsedmarc/default.nix");

    /** Mistakes in services that no test of NixOS switches on; in the last, an option that the manual hides. */
    private static final Set<String> KNOWN_MODULES = Set.of(
            "hardware/logitech.nix",
            "services/misc/dysnomia.nix",
            "services/misc/metabase.nix",
            "services/network-filesystems/yandex-disk.nix",
            "services/networking/zeronet.nix",
            "system/boot/systemd/tmpfiles.nix");

    @Test
    void findsNothingInTheTestsOfNixos() throws IOException {
        assertThat(check("nixos/tests", KNOWN_TESTS)).isEmpty();
    }

    @Test
    void findsMistakesAloneInTheModulesOfNixos() throws IOException {
        assertThat(check("nixos/modules", KNOWN_MODULES)).isEmpty();
    }

    private static List<String> check(String folder, Set<String> known) throws IOException {
        Optional<RealNixpkgs> nixpkgs = RealNixpkgs.find("FalseAlarmsTest");
        if (nixpkgs.isEmpty()) {
            return List.of();
        }
        Path root = nixpkgs.get().folder().resolve(folder);
        List<String> found = new ArrayList<>();
        int modules = 0;
        for (Path path : files(root)) {
            ParseResult file = NixParser.parse(path);
            for (Expression module : modules(file.orThrow())) {
                modules++;
                List<Diagnostic> odd = ModuleCheck.check(file.orThrow(), module, NixosOptions.schema()).stream()
                        .filter(it -> !TRUE_THERE.contains(it.code()))
                        .toList();
                if (!odd.isEmpty() && !known.contains(root.relativize(path).toString())) {
                    found.add(SnippetRenderer.render(odd, Optional.of(file.source())));
                }
            }
        }
        System.out.println(
                "FalseAlarmsTest: " + modules + " modules of " + folder + ", " + found.size() + " with alarms");
        assertThat(modules).isGreaterThan(2_000);
        return found;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith(".nix")).sorted().toList();
        }
    }

    /** The file as a whole, and what a test has as a machine. */
    private static List<Expression> modules(SourceFile file) {
        List<Expression> modules = new ArrayList<>(List.of(file.expression()));
        SyntaxWalker.elements(file, element -> {
            if (element instanceof AttributeBinding binding) {
                String first = name(binding);
                int depth = binding.path().names().size();
                if (first.equals("machine") && depth == 1 || first.equals("nodes") && depth == 2) {
                    modules.add(binding.value());
                } else if (first.equals("nodes") && depth == 1 && binding.value() instanceof AttributeSet machines) {
                    machines.bindings().stream()
                            .filter(AttributeBinding.class::isInstance)
                            .map(AttributeBinding.class::cast)
                            .filter(machine -> machine.path().names().size() == 1)
                            .forEach(machine -> modules.add(machine.value()));
                }
            }
        });
        return modules;
    }

    private static String name(AttributeBinding binding) {
        return binding.path().names().get(0) instanceof Identifier identifier ? identifier.name() : "";
    }
}
