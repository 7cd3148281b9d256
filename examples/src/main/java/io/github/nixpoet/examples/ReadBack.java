package io.github.nixpoet.examples;

import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.Hive;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.file.NixFile;
import io.github.nixpoet.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a file of Nix into the value that the DSL has for it, and writes that again. */
final class ReadBack {

    /** A set can be a module and a hive, a function a module and an image: what asks for more comes first. */
    private static final List<Kind> KINDS = List.of(
            new Kind("flake", source -> Optional.of(Flake.read(source))),
            new Kind("test", source -> Optional.of(VmTest.read(source))),
            new Kind("image", source -> Optional.of(DockerImage.read(source))),
            new Kind("hive", source -> Optional.of(Hive.read(source))),
            new Kind("module", source -> Optional.of(NixosModule.read(source)).filter(ReadBack::saysSomething)),
            new Kind("expression", source -> Optional.of(NixExpr.read(source))));

    private record Kind(String name, Function<SourceText, Optional<? extends ToNix>> reader) {

        boolean writesTheSame(GeneratedFile file) {
            try {
                return reader.apply(new SourceText(file.path(), file.text()))
                        .filter(value ->
                                NixFile.plain(file.path(), value).text().equals(file.text()))
                        .isPresent();
            } catch (NixPoetException e) {
                return false;
            }
        }
    }

    private ReadBack() {}

    private static boolean saysSomething(NixosModule module) {
        return !module.settings().isEmpty() || !module.imports().isEmpty();
    }

    /**
     * What a file is.
     *
     * @param file without the comment that says what wrote it
     * @return the first kind whose value writes the very file, empty if it is none
     */
    static Optional<String> kind(GeneratedFile file) {
        return KINDS.stream()
                .filter(kind -> kind.writesTheSame(file))
                .map(Kind::name)
                .findFirst();
    }
}
