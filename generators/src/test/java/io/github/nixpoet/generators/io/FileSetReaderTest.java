package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.file.Product;
import io.github.nixpoet.generators.file.Purpose;
import io.github.nixpoet.generators.file.SourceMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSetReaderTest {

    private static final SourceMap MAP = new SourceMap(List.of(
            new SourceMap.Mark(1, 1, new Origin("Web.java", 12)),
            new SourceMap.Mark(2, 3, Origin.UNKNOWN),
            new SourceMap.Mark(3, 1, new Origin("Web.java", 9))));

    private static final FileSet WEB = FileSet.builder("web 'q' $(x)")
            .files(new GeneratedFile("configuration.nix", "{\n\n}\n", false, MAP))
            .file("flake.nix", "{ }\n")
            .script("run $(x) \"q\".sh", "#!/bin/sh\n")
            .plans(
                    BuildPlan.lookup("vm", "nixpkgs/nixos")
                            .attributes("vm", "a.\"b c\"")
                            .searchPath("nixos-config", "./configuration.nix")
                            .build(),
                    BuildPlan.file("f", "configuration.nix")
                            .fileArgument("x", "flake.nix")
                            .stringArgument("s", "$(touch x) ' \" \n")
                            .argument("n", 1)
                            .purpose(Purpose.CHECK)
                            .product(Product.program("bin/run", "-x").environment("A", "b c"))
                            .build(),
                    BuildPlan.flake("flake", "packages.x86_64-linux.hello"))
            .build();
    private static final FileSet OTHER = FileSet.builder("other")
            .file("sub/o.nix", "1\n")
            .plans(BuildPlan.file("o", "sub/o.nix").build())
            .build();

    @TempDir
    Path dir;

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        FileSetWriter writer = FileSetWriter.into(dir);
        writer.write(WEB);
        writer.write(OTHER);

        List<FileSet> sets = read();

        assertThat(sets).containsExactly(OTHER, WEB);
        assertThat(sets.get(1).file("configuration.nix").orElseThrow().sourceMap())
                .isEqualTo(MAP);
        assertThat(writer.write(WEB).count(Outcome.UNCHANGED)).isEqualTo(3);
    }

    @Test
    void anotherLineOfJavaIsNotedThoughNoFileChanges() throws IOException {
        FileSetWriter.into(dir).write(WEB);
        SourceMap moved = new SourceMap(List.of(new SourceMap.Mark(1, 1, new Origin("Web.java", 13))));
        FileSet next = FileSet.builder(WEB.name())
                .files(new GeneratedFile("configuration.nix", "{\n\n}\n", false, moved))
                .build();

        assertThat(FileSetWriter.into(dir).write(next).count(Outcome.UNCHANGED)).isEqualTo(1);

        assertThat(read().get(0).file("configuration.nix").orElseThrow().sourceMap())
                .isEqualTo(moved);
    }

    @Test
    void aHandMadeChangeHasNoOriginAndAPlanOfAMissingFileIsLeftOut() throws IOException {
        FileSetWriter.into(dir).write(WEB);
        Files.writeString(dir.resolve("configuration.nix"), "{ mine = 1; }");
        Files.delete(dir.resolve("flake.nix"));

        FileSet read = read().get(0);

        assertThat(read.file("configuration.nix").orElseThrow().text()).isEqualTo("{ mine = 1; }");
        assertThat(read.file("configuration.nix").orElseThrow().sourceMap()).isEqualTo(SourceMap.EMPTY);
        assertThat(read.plans()).extracting(BuildPlan::name).containsExactly("vm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage \0",
                "[]",
                "{\"version\":2,\"sets\":{}}",
                "{\"version\":1,\"sets\":[1]}",
                "{\"version\":1,\"sets\":{\"other\":{\"plans\":[1,{\"name\":\"a\",\"entry\":\"--option\"},"
                        + "{\"name\":\"b\",\"entry\":\"./../x\"},{\"name\":\"c\",\"output\":\"\"}],"
                        + "\"origins\":{\"sub/o.nix\":{\"marks\":[0,0,7,-1,\"x\"]}}}}}"
            })
    void notesThatAreDamagedSayNothingAndAreWrittenAnew(String damage) throws IOException {
        FileSetWriter.into(dir).write(OTHER);
        Files.writeString(dir.resolve(".nixpoet-project.json"), damage);

        assertThat(read()).hasSize(1);
        assertThat(read().get(0).plans()).isEmpty();
        assertThat(read().get(0).file("sub/o.nix").orElseThrow().sourceMap()).isEqualTo(SourceMap.EMPTY);
        FileSetWriter.into(dir).write(OTHER);
        assertThat(read()).containsExactly(OTHER);
    }

    @Test
    void whereNothingWasWrittenThereIsNoSet() throws IOException {
        assertThat(read()).isEmpty();
        assertThat(FileSetReader.from(dir.resolve("none")).read()).isEmpty();
    }

    @Test
    void notesGoWithWhatTheyAreAbout() throws IOException {
        FileSetWriter.into(dir).write(OTHER);
        FileSetWriter.into(dir).write(FileSet.builder("other").build());

        assertThat(Folder.snapshot(dir).keySet()).containsExactly("", ".nixpoet-manifest");
    }

    private List<FileSet> read() throws IOException {
        return FileSetReader.from(dir).read();
    }
}
