package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Lib.lib;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.searchPath;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.dsl.module.ImportCycles;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.reading.FileReading;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.text.AttrPath;
import java.util.List;
import java.util.Map;

/**
 * A disk with NixOS on it, by nixpkgs' {@code make-disk-image.nix}: a module that adds the image to {@code system.build}.
 *
 * <p>What the machine is stands in a file of its own and is given twice: imported, it decides what is on the disk; read, it becomes
 * {@code /etc/nixos/configuration.nix} there.
 *
 * <pre>{@code
 * DiskImage image = DiskImage.builder(machine).diskSize(8192).build();   // qcow2.nix beside config.nix
 * }</pre>
 *
 * @param machine what the machine is
 * @param configFile the name of the file that holds it, beside the one of this image
 * @param format the format of the image, which names the attribute of {@code system.build} too
 * @param settings what {@code make-disk-image.nix} is given besides
 */
public record DiskImage(NixosModule machine, String configFile, DiskFormat format, List<Definition> settings)
        implements ToNix {

    /** Where the arguments come from that this image gives itself. */
    private static final Map<String, String> OWN = Map.of(
            "lib", "comes with every module",
            "config", "comes with every module",
            "pkgs", "is that of <nixpkgs>",
            "format", "is given to format(…)",
            "configFile", "is given to configFile(…)");

    /**
     * Copies the settings, checks them and the file's name.
     *
     * @throws IllegalArgumentException if it is no name of a file, a setting is one that the image gives itself or uses a variable
     *     that no module is handed, {@code make-disk-image.nix} would refuse the settings together, or the machine imports its own file
     */
    public DiskImage {
        settings = List.copyOf(settings);
        if (Given.present(configFile, "the name of the file of the machine").isEmpty()
                || configFile.indexOf('/') >= 0) {
            throw new IllegalArgumentException("the name of a file beside the image's, not '" + configFile + "'");
        }
        settings.forEach(DiskImage::check);
        DiskRules.check(settings);
        ImportCycles.checkImports(
                Map.of(configFile, machine.imports(), format.nixName() + ".nix", List.of(path("./" + configFile))));
    }

    private static void check(Definition setting) {
        String start = setting.path() + " is set at " + setting.origin() + ", but it ";
        String own = OWN.get(setting.path().first());
        if (own != null) {
            throw new IllegalArgumentException(start + own);
        }
        for (String variable : Variables.of(setting.value().tree())) {
            if (!Variables.isOfModules(variable)) {
                throw new IllegalArgumentException(
                        start + "uses " + variable + ", which no module is handed by itself; correct the name");
            }
        }
    }

    /**
     * An image in qcow2 of a machine that stands in {@code config.nix}.
     *
     * @param machine what the machine is
     * @return a builder
     */
    public static DiskImageBuilder builder(NixosModule machine) {
        return new DiskImageBuilder(machine);
    }

    /**
     * Reads an image.
     *
     * @param source the file of the image, as {@code qcow2.nix}
     * @param machine what stands in the file of the machine, beside it
     * @return the image; an argument of {@code make-disk-image.nix} may be any expression
     * @throws io.github.nixpoet.parse.NixSyntaxException if it is no Nix
     * @throws io.github.nixpoet.dsl.NixReadException if it is not of the form that {@link #toNix} writes
     */
    public static DiskImage read(SourceText source, NixosModule machine) {
        Given.present(machine, "the machine");
        return FileReading.read(source, "a disk image", file -> DiskReading.read(file, machine));
    }

    /**
     * A builder that holds what this image holds.
     *
     * @return a builder
     */
    public DiskImageBuilder toBuilder() {
        return new DiskImageBuilder(this);
    }

    /**
     * The attribute to build.
     *
     * @return for example {@code config.system.build.qcow2}
     */
    public String attribute() {
        return "config." + buildAttribute();
    }

    /** The module in Nix that imports the machine and adds the image. */
    @Override
    public NixExpr<NixType.Any> toNix() {
        NixExpr<NixType.Path> config = path("./" + configFile);
        NixExpr<NixType.Attrs> arguments = attrs(image -> {
            image.inherit("lib", "config")
                    .set("pkgs", tools())
                    .set("format", format.nixName())
                    .defineAll(settings);
            if (!DiskRules.isStoreAlone(settings)) {
                image.set("configFile", text(config));
            }
        });
        return NixosModule.builder()
                .imports(channel(), config)
                .set(buildAttribute(), ref("import").apply(make(), arguments))
                .build()
                .toNix()
                .as();
    }

    /** The module as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }

    static NixExpr<NixType.Path> channel() {
        return searchPath("nixpkgs/nixos/modules/installer/cd-dvd/channel.nix");
    }

    static NixExpr<NixType.Path> make() {
        return searchPath("nixpkgs/nixos/lib/make-disk-image.nix");
    }

    /** The pkgs of the machine may be configured; the tools that make the image are not. */
    static NixExpr<?> tools() {
        return ref("import")
                .apply(searchPath("nixpkgs"), attrs(p -> p.set("system", pkgs("stdenv.hostPlatform.system"))));
    }

    /** What becomes the machine's configuration on the disk. */
    static NixExpr<?> text(NixExpr<?> configFile) {
        return pkgs("writeText").apply("configuration.nix", lib("readFile").apply(configFile));
    }

    private String buildAttribute() {
        return AttrPath.of("system", "build", format.nixName()).toString();
    }
}
