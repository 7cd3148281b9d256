package io.github.nixpoet.dsl.test;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.reading.FunctionPart;
import io.github.nixpoet.dsl.reading.Part;
import io.github.nixpoet.dsl.reading.SetPart;
import io.github.nixpoet.syntax.build.StringContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a file to a test. */
final class TestReading {

    private TestReading() {}

    static VmTest read(Part file) {
        SetPart locals =
                file.locals().orElseThrow(() -> file.refused("let pkgs = …; in " + VmTest.function() + " { … }"));
        Nixpkgs nixpkgs = nixpkgs(locals.take(VmTest.NIXPKGS), locals.need("pkgs"));
        locals.end("pkgs and perhaps nixpkgs");
        Part body = file.body();
        return test(
                nixpkgs,
                body.argumentOf(VmTest.function()).orElseThrow(() -> body.refused("a call of " + VmTest.function())));
    }

    private static Nixpkgs nixpkgs(Optional<Part> fetched, Part packages) {
        List<Part> call = packages.call();
        if (call.size() != 3) {
            throw packages.refused(Nixpkgs.pure(Nixpkgs.channel().source()).toString());
        }
        NixExpr<NixType.Path> source = fetched.orElse(call.get(1)).value();
        packages.mustBe(Nixpkgs.pure(fetched.isPresent() ? Nix.ref(VmTest.NIXPKGS) : source));
        return new Nixpkgs(source, fetched.isPresent());
    }

    static VmTest test(Nixpkgs nixpkgs, Part given) {
        SetPart test = given.set("what a test is given, a set");
        String name = test.need("name").text("the name of the test");
        Map<String, NixosModule> nodes = machines(test.takeIn("nodes"));
        Map<String, NixosModule> containers = machines(test.takeIn("containers"));
        Python script = script(test.need("testScript"));
        return new VmTest(name, nixpkgs, nodes, containers, test.rest(), script);
    }

    private static Map<String, NixosModule> machines(List<SetPart.Entry> entries) {
        Map<String, NixosModule> machines = new LinkedHashMap<>();
        for (SetPart.Entry entry : entries) {
            if (entry.path().names().size() > 1) {
                throw entry.value().refused("the module of a machine, not " + entry.path());
            }
            machines.put(entry.path().first(), new NixosModule(entry.value().value()));
        }
        return machines;
    }

    /** What is no string written out is the one hole of one: it stays what it is. */
    private static Python script(Part given) {
        Part text = given.function().map(TestReading::body).orElse(given);
        return text.content()
                .map(content -> python(content, text))
                .orElseGet(() -> new Python(List.of("", ""), List.of(text.value())));
    }

    private static Part body(FunctionPart script) {
        if (!VmTest.SCRIPT_ARGUMENTS.containsAll(script.arguments().keySet())
                || script.whole().isPresent()) {
            throw script.body()
                    .refused("the script of a function that takes " + VmTest.SCRIPT_ARGUMENTS + " at the most");
        }
        return script.body();
    }

    private static Python python(StringContent content, Part whole) {
        return new Python(
                content.texts(),
                content.holes().stream()
                        .<NixExpr<?>>map(
                                hole -> new NixExpr<>(hole, whole.value().origins()))
                        .toList());
    }
}
