package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.modulesPath;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.reading.Part;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Lambda;
import java.util.List;
import java.util.Optional;

/** From a file to a machine's image. */
final class MachineReading {

    private final ImageVariant variant;
    private final Part file;
    private final NixosModule module;

    private MachineReading(ImageVariant variant, Part file) {
        this.variant = variant;
        this.file = file;
        module = new NixosModule(file.value());
    }

    static MachineImage read(ImageVariant variant, Part file) {
        MachineReading reading = new MachineReading(variant, file);
        Optional<NixExpr<?>> imported = variant.module().map(path -> modulesPath(path));
        boolean older = imported.filter(reading.module.imports()::contains).isPresent();
        return older || variant.imageName().isEmpty() ? reading.byImport(imported) : reading.byName();
    }

    private MachineImage byName() {
        Optional<Definition> changes = module.definition(variant.changes().toString());
        NixosModule machine = changes.map(
                        found -> module.toBuilder().remove(found.path()).build())
                .orElse(module);
        return new MachineImage(variant, machine, changes(changes.map(Definition::value)), false);
    }

    /** What is imported behind the module that makes the image, is what is different in it. */
    private MachineImage byImport(Optional<NixExpr<?>> imported) {
        List<NixExpr<?>> imports = module.imports();
        int at = imported.map(imports::indexOf).orElse(imports.size() - 2);
        if (imported.isPresent() && at < 0) {
            throw file.refused("an import of " + imported.get());
        }
        if (imported.isPresent() && at < imports.size() - 2) {
            throw file.refused("one module at the most to be imported behind " + imported.get());
        }
        Optional<NixExpr<?>> changes = imports.stream()
                .skip(Math.max(at, -1) + 1L)
                .filter(last -> imported.isPresent() || isWritten(last.tree()))
                .findFirst();
        NixosModule.Builder machine = module.toBuilder();
        imported.ifPresent(machine::removeImport);
        changes.ifPresent(machine::removeImport);
        return new MachineImage(
                variant,
                plain(machine.build()),
                changes(changes),
                variant.imageName().isPresent());
    }

    private static boolean isWritten(Expression module) {
        return module instanceof AttributeSet || module instanceof Lambda;
    }

    private static NixosModule changes(Optional<NixExpr<?>> written) {
        return written.map(changes -> new NixosModule(changes.as())).orElse(MachineImage.NOTHING);
    }

    /** A module that was a function for the sake of {@code modulesPath} alone is a set again. */
    private static NixosModule plain(NixosModule machine) {
        return machine.expression().tree() instanceof Lambda lambda
                        && lambda.parameter() instanceof Formals formals
                        && formals.formals().isEmpty()
                        && lambda.body() instanceof AttributeSet set
                ? new NixosModule(new NixExpr<>(set, machine.expression().origins()))
                : machine;
    }
}
