package io.github.nixpoet.examples;

import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.examples.helloimage.HelloImage;
import io.github.nixpoet.examples.minimaltest.MinimalTest;
import io.github.nixpoet.examples.qcow2.Qcow2Image;
import io.github.nixpoet.examples.tutorial.TutorialMachine;
import io.github.nixpoet.examples.twomachines.TwoMachines;
import java.util.List;

/** The systems, in the order of their folders. */
final class Systems {

    private static final List<ExampleSystem> ALL = List.of(
            new ExampleSystem("01-tutorial-machine", TutorialMachine::files),
            new ExampleSystem("04-minimal-test", MinimalTest::files, nixpkgs -> MinimalTest.offline()),
            new ExampleSystem("08-hello-image", HelloImage::files),
            new ExampleSystem(
                    "10-two-machines",
                    TwoMachines::files,
                    nixpkgs -> TwoMachines.files(FlakeInput.of("path:" + nixpkgs))),
            new ExampleSystem("13-qcow2", Qcow2Image::files));

    private Systems() {}

    static List<ExampleSystem> all() {
        return ALL;
    }
}
