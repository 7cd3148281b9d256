package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Setting;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.visit.Equivalence;
import io.github.nixpoet.text.AttrPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every file below {@code nixos} in nixpkgs as a module: read, asked, changed, written back. */
class NixosFilesTest {

    private static final AttrPath PROBE = AttrPath.of("nixpoet", "probe");

    private int isStatic;
    private int settings;
    private int declarations;
    private int added;
    private int replaced;
    private int refused;

    @Test
    void everyFileReadsIsChangedAndWritesBack() throws IOException {
        Optional<Path> nixpkgs = LaidOutNixpkgs.folder("NixosFilesTest");
        if (nixpkgs.isEmpty()) {
            return;
        }
        List<Path> files = LaidOutNixpkgs.nixosFiles(nixpkgs.get());
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                check(file);
            } catch (RuntimeException | AssertionError e) {
                faults.add(file + ": " + e);
            }
        }
        System.out.printf(
                "%d files below nixos: %d fully static; %d settings, %d declarations; added to %d, replaced in %d, refused %d%n",
                files.size(), isStatic, settings, declarations, added, replaced, refused);
        assertThat(faults).isEmpty();
        assertThat(added + refused).isEqualTo(files.size());
        assertThat(files.size()).isGreaterThan(Boolean.getBoolean("nixpoet.full") ? 3000 : 200);
    }

    private void check(Path path) throws IOException {
        SourceText source = new SourceText(path.toString(), Files.readString(path));
        SourceFile file = NixParser.parse(source).orThrow();
        NixosModule module = NixosModule.read(source);
        NixosModule back = module.toBuilder().build();
        assertThat(Equivalence.equivalent(back.expression().tree(), file.expression()))
                .isTrue();
        settings += module.settings().size();
        declarations += module.declarations().size();
        isStatic += module.computed().isEmpty() ? 1 : 0;
        add(module);
        module.settings().stream()
                .filter(setting -> isSetOnce(setting, module))
                .findFirst()
                .ifPresent(setting -> change(module, setting));
    }

    /** What the file says stays, and the new setting is the one that comes in. */
    private void add(NixosModule module) {
        NixosModule more;
        try {
            more = module.toBuilder().set(PROBE, 1).build();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("only evaluation tells");
            refused++;
            return;
        }
        added++;
        NixosModule read = NixosModule.read(Text.of(more));
        List<String> expected = told(module.settings());
        expected.add(PROBE + " = 1 100 1000 []");
        assertThat(told(read.settings())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read.declarations()).hasSameSizeAs(module.declarations());
        assertThat(read.computed()).hasSameSizeAs(module.computed());
    }

    private static boolean isSetOnce(Setting setting, NixosModule module) {
        return module.settings().stream()
                        .filter(other -> other.path().startsWith(setting.path()))
                        .count()
                == 1;
    }

    private void change(NixosModule module, Setting setting) {
        NixosModule changed;
        try {
            changed = module.toBuilder().replace(setting.path(), "nixpoet").build();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(" is not set, ");
            return;
        }
        replaced++;
        NixosModule removed = changed.toBuilder().remove(setting.path()).build();
        NixExpr<?> probe = Nix.value("nixpoet");
        assertThat(changed.settings(setting.path().toString()))
                .singleElement()
                .satisfies(other -> assertThat(other.value()).isEqualTo(probe));
        assertThat(changed.settings()).hasSameSizeAs(module.settings());
        assertThat(NixosModule.read(Text.of(removed)).settings())
                .hasSize(module.settings().size() - 1);
    }

    private static List<String> told(List<Setting> settings) {
        List<String> told = new ArrayList<>();
        for (Setting setting : settings) {
            told.add(setting.path() + " = " + setting.value() + " " + setting.priority() + " " + setting.order() + " "
                    + setting.conditions());
        }
        return told;
    }
}
