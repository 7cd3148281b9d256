package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.modulesPath;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.reading.FileReading;
import io.github.nixpoet.source.SourceText;
import java.util.List;

/**
 * A machine as one of the images that nixpkgs makes: a module for {@code <nixpkgs/nixos>}.
 *
 * <pre>{@code
 * MachineImage iso = MachineImage.of(ImageVariant.ISO, machine);
 * iso.attributes();   // config.system.build.images.iso
 * }</pre>
 *
 * @param variant which image
 * @param machine what the machine is
 * @param changes what is different in the image
 * @param older whether it is for a NixOS before 25.05, which has no {@code system.build.images}
 */
public record MachineImage(ImageVariant variant, NixosModule machine, NixosModule changes, boolean older)
        implements ToNix {

    static final NixosModule NOTHING = NixosModule.builder().build();

    /**
     * Checks that there is such an image.
     *
     * @throws IllegalArgumentException if a NixOS before 25.05 had none
     */
    public MachineImage {
        Given.present(machine, "the machine");
        Given.present(changes, "what is different in the image");
        if (older && variant.olderAttributes().isEmpty()) {
            throw new IllegalArgumentException(
                    variant + " is an image of NixOS 25.05 and later; before, DiskImage makes such a disk");
        }
    }

    /**
     * A machine as an image.
     *
     * @param variant which image
     * @param machine what the machine is
     * @return the image
     */
    public static MachineImage of(ImageVariant variant, NixosModule machine) {
        return new MachineImage(variant, machine, NOTHING, false);
    }

    /**
     * Reads an image.
     *
     * @param variant which image, as the file of most may be built as any
     * @param source the file
     * @return the image, for a NixOS before 25.05 if the file imports what makes it. What is different in the image is in
     *     {@code image.modules}, or is the module that is imported behind the one that makes it; in a virtual machine it is the last import
     *     if that is written out
     * @throws io.github.nixpoet.parse.NixSyntaxException if it is no Nix
     * @throws io.github.nixpoet.dsl.NixReadException if such an image needs an import that is not there
     */
    public static MachineImage read(ImageVariant variant, SourceText source) {
        Given.present(variant, "the variant of an image");
        return FileReading.read(source, "an image of a machine", file -> MachineReading.read(variant, file));
    }

    /**
     * The same image, which differs from the machine.
     *
     * @param module what is different
     * @return a new image
     */
    public MachineImage with(NixosModule module) {
        return new MachineImage(variant, machine, module, older);
    }

    /**
     * The same image for a NixOS before 25.05.
     *
     * @return a new image
     * @throws IllegalArgumentException if there was none
     */
    public MachineImage forOlderNixos() {
        return new MachineImage(variant, machine, changes, true);
    }

    /**
     * What to build of {@code <nixpkgs/nixos>} with this as its configuration.
     *
     * @return attributes, as {@code config.system.build.images.iso}
     */
    public List<String> attributes() {
        return older ? variant.olderAttributes() : variant.attributes();
    }

    /** The module in Nix. */
    @Override
    public NixExpr<NixType.Any> toNix() {
        NixosModule.Builder all = machine.toBuilder();
        if (!older && variant.imageName().isPresent()) {
            if (!changes.equals(NOTHING)) {
                all.set(variant.changes(), changes);
            }
            return all.build().toNix();
        }
        variant.module().ifPresent(module -> all.imports(modulesPath(module)));
        if (!changes.equals(NOTHING)) {
            all.imports(changes);
        }
        return all.build().toNix();
    }

    /** The module as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }
}
