package io.github.nixpoet.dsl.image;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.reading.FunctionPart;
import io.github.nixpoet.dsl.reading.Part;
import io.github.nixpoet.dsl.reading.SetPart;
import io.github.nixpoet.syntax.PathLiteral;
import java.util.Arrays;
import java.util.List;

/** From a file to a disk image. */
final class DiskReading {

    private DiskReading() {}

    static DiskImage read(Part file, NixosModule machine) {
        SetPart module = file.function()
                .map(FunctionPart::body)
                .orElse(file)
                .set("a module that is a set, or a function of one");
        Part configFile = configFile(module.need("imports"));
        List<SetPart.Entry> builds = module.takeIn("system");
        module.end("imports and one image in system.build");
        if (builds.size() != 1) {
            throw file.refused("one image in system.build");
        }
        Part image = builds.get(0).value();
        DiskFormat format = format(builds.get(0));
        List<Part> call = image.call();
        if (call.size() != 3) {
            throw image.refused("a call of make-disk-image.nix");
        }
        call.get(0).mustBe(Nix.ref("import"));
        call.get(1).mustBe(DiskImage.make());
        SetPart given = call.get(2).set("the arguments of make-disk-image.nix");
        given.need("lib").mustBe(Nix.ref("lib"));
        given.need("config").mustBe(Nix.ref("config"));
        given.need("pkgs").mustBe(DiskImage.tools());
        given.need("format").mustBe(Nix.str(format.nixName()));
        given.take("configFile").ifPresent(text -> text.mustBe(DiskImage.text(configFile.value())));
        List<Definition> settings = given.rest();
        return new DiskImage(machine, configFile.value().toString().substring(2), format, settings);
    }

    private static Part configFile(Part imports) {
        List<Part> modules = imports.elements().orElseThrow(() -> imports.refused("a list"));
        if (modules.size() != 2) {
            throw imports.refused("the module of the channel, and the file of the machine");
        }
        modules.get(0).mustBe(DiskImage.channel());
        Part file = modules.get(1);
        if (!(file.inner() instanceof PathLiteral) || !file.value().toString().startsWith("./")) {
            throw file.refused("the file of the machine, beside this one");
        }
        return file;
    }

    private static DiskFormat format(SetPart.Entry build) {
        return Arrays.stream(DiskFormat.values())
                .filter(format -> build.path().names().equals(List.of("build", format.nixName())))
                .findFirst()
                .orElseThrow(() -> build.value()
                        .refused("system.build."
                                + Arrays.stream(DiskFormat.values())
                                        .map(DiskFormat::nixName)
                                        .toList()));
    }
}
