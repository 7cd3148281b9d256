package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Lib.lib;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.searchPath;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.SettingsBuilder;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.dsl.module.NixosModule;
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
     * @throws IllegalArgumentException if it is no name of a file, or a setting is one that the image gives itself or
     *     uses a variable that no module is handed
     */
    public DiskImage {
        settings = List.copyOf(settings);
        if (Given.present(configFile, "the name of the file of the machine").isEmpty()
                || configFile.indexOf('/') >= 0) {
            throw new IllegalArgumentException("the name of a file beside the image's, not '" + configFile + "'");
        }
        settings.forEach(DiskImage::check);
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
    public static Builder builder(NixosModule machine) {
        return new Builder(machine);
    }

    /**
     * A builder that holds what this image holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(machine).configFile(configFile).format(format);
        builder.defineAll(settings);
        return builder;
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
        NixExpr<NixType.Attrs> arguments = attrs(image -> image.inherit("lib", "config")
                // The pkgs of the machine may be configured; the tools that make the image are not.
                .set("pkgs", ref("import").apply(searchPath("nixpkgs"), attrs(p -> p.set("system", system()))))
                .set("format", format.nixName())
                .defineAll(settings)
                .set(
                        "configFile",
                        pkgs("writeText")
                                .apply("configuration.nix", lib("readFile").apply(config))));
        return NixosModule.builder()
                .imports(searchPath("nixpkgs/nixos/modules/installer/cd-dvd/channel.nix"), config)
                .set(
                        buildAttribute(),
                        ref("import").apply(searchPath("nixpkgs/nixos/lib/make-disk-image.nix"), arguments))
                .build()
                .toNix()
                .as();
    }

    /** The module as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }

    private static NixExpr<?> system() {
        return pkgs("stdenv.hostPlatform.system");
    }

    private String buildAttribute() {
        return AttrPath.of("system", "build", format.nixName()).toString();
    }

    /** Gathers the settings of an image. */
    public static final class Builder extends SettingsBuilder<Builder> {

        private final NixosModule machine;
        private String configFile = "config.nix";
        private DiskFormat format = DiskFormat.QCOW2;

        private Builder(NixosModule machine) {
            super(new AttrsBuilder());
            this.machine = machine;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Names the file that holds the machine.
         *
         * @param file a name without a folder
         * @return this
         */
        public Builder configFile(String file) {
            configFile = file;
            return this;
        }

        /**
         * Chooses the format.
         *
         * @param imageFormat the format
         * @return this
         */
        public Builder format(DiskFormat imageFormat) {
            format = imageFormat;
            return this;
        }

        /**
         * Sets the size of the disk.
         *
         * @param mebibytes how large, in units of 2<sup>20</sup> bytes
         * @return this
         * @throws IllegalArgumentException if it is not positive, or is set
         */
        public Builder diskSize(int mebibytes) {
            if (mebibytes <= 0) {
                throw new IllegalArgumentException("a disk of " + mebibytes + " MiB");
            }
            return set("diskSize", mebibytes);
        }

        /**
         * The image.
         *
         * @return an image of what was given
         * @throws IllegalArgumentException as {@link DiskImage}
         */
        public DiskImage build() {
            return new DiskImage(machine, configFile, format, settings().definitions());
        }
    }
}
