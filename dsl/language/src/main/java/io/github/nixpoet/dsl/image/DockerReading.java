package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.pkgs;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.reading.FunctionPart;
import io.github.nixpoet.dsl.reading.Part;
import io.github.nixpoet.dsl.reading.SetPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a file to a container image. */
final class DockerReading {

    private static final String FUNCTION =
            "a function each of whose arguments has a default, as { pkgs ? import <nixpkgs> { } }:";

    private DockerReading() {}

    static DockerImage read(Part file) {
        FunctionPart function = file.function()
                .filter(found -> found.isClosed() && found.whole().isEmpty())
                .orElseThrow(() -> file.refused(FUNCTION));
        Map<String, NixExpr<?>> arguments = new LinkedHashMap<>();
        function.arguments()
                .forEach((name, fallback) -> arguments.put(
                        name, fallback.orElseThrow(() -> file.refused(FUNCTION)).value()));
        List<String> functions = new ArrayList<>();
        for (ImageKind kind : ImageKind.values()) {
            NixExpr<?> called = pkgs("dockerTools." + kind.function());
            Optional<Part> given = function.body().argumentOf(called);
            if (given.isPresent()) {
                return image(kind, arguments, given.get().set("a set of arguments"));
            }
            functions.add(called.toString());
        }
        throw function.body().refused("a call of " + String.join(", ", functions) + " with a set");
    }

    private static DockerImage image(ImageKind kind, Map<String, NixExpr<?>> arguments, SetPart given) {
        String name = given.need("name").text("the name of the image");
        List<Definition> config = given.isSpread("config") ? SetPart.definitions(given.takeIn("config")) : List.of();
        return new DockerImage(name, kind, arguments, given.rest(), config);
    }
}
