package io.github.nixpoet.dsltest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixReadException;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.image.ImageVariant;
import io.github.nixpoet.dsl.image.MachineImage;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.Hive;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.source.SourceText;
import java.io.PrintStream;
import java.util.List;
import java.util.Random;

/** Prints what the DSL makes, reads and refuses, for a JVM in which lines are kept and one in which they are not. */
public final class Everything {

    static final String REFUSALS = "refusals:";

    private Everything() {}

    /**
     * Prints it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        made().forEach(out::println);
        out.println(REFUSALS);
        refused().forEach(out::println);
        out.println("lines are kept: " + Origin.areKept());
    }

    static List<String> made() {
        NixosModule machine = NixosModule.read(file(Text.of(TenTasks.machine())));
        List<ToNix> values = List.of(
                TenTasks.machine(),
                VmTest.read(file(Text.of(TenTasks.test()))),
                DockerImage.read(file(Text.of(TenTasks.containerImage()))),
                DiskImage.read(file(Text.of(TenTasks.diskImage())), machine),
                MachineImage.read(ImageVariant.ISO, file(Text.of(TenTasks.iso()))),
                Flake.read(file(Text.of(TenTasks.flake()))),
                TenTasks.script(),
                TenTasks.overlayWithPatch(),
                Hive.read(file(Text.of(TenTasks.fleet()))),
                TenTasks.secret(),
                RandomModule.draw(new Random(1)).merge(RandomModule.draw(new Random(2))),
                machine.toBuilder()
                        .replace("system.stateVersion", "26.05")
                        .remove("environment.systemPackages")
                        .build());
        return values.stream().map(Text::of).toList();
    }

    static List<String> refused() {
        return List.of(
                refusal(() -> NixosModule.of(os -> os.set("a", 1).set("a", 2))),
                refusal(() -> NixosModule.read("{ a = 1; }").toBuilder().set("a", 2)),
                refusal(() -> NixosModule.of(os -> os.set("a", Nix.ref("typo")))),
                refusal(() -> Flake.builder("a").nixConfig("a", Nix.ref("b"))),
                refusal(() -> DockerImage.read(file("1"))));
    }

    private static SourceText file(String text) {
        return new SourceText("file.nix", text);
    }

    private static String refusal(Runnable call) {
        try {
            call.run();
        } catch (IllegalArgumentException | NixReadException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("not refused");
    }
}
