package io.github.nixpoet.examples;

import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.examples.caches.CachesAndPins;
import io.github.nixpoet.examples.ci.CiWorkflows;
import io.github.nixpoet.examples.clientserver.ClientServerTest;
import io.github.nixpoet.examples.cloud.CloudMachine;
import io.github.nixpoet.examples.fleet.NewsFleet;
import io.github.nixpoet.examples.gnome.GnomeMachine;
import io.github.nixpoet.examples.helloimage.HelloImage;
import io.github.nixpoet.examples.hydra.HydraServer;
import io.github.nixpoet.examples.iso.IsoImage;
import io.github.nixpoet.examples.minimaltest.MinimalTest;
import io.github.nixpoet.examples.nginxprogram.NginxProgram;
import io.github.nixpoet.examples.qcow2.Qcow2Image;
import io.github.nixpoet.examples.remotebuilders.RemoteBuilders;
import io.github.nixpoet.examples.s6.S6Services;
import io.github.nixpoet.examples.sway.SwayMachine;
import io.github.nixpoet.examples.tutorial.TutorialMachine;
import io.github.nixpoet.examples.twomachines.TwoMachines;
import io.github.nixpoet.examples.vagrant.VagrantBox;
import io.github.nixpoet.examples.webimage.WebImage;
import java.nio.file.Path;
import java.util.List;

/** The systems, in the order of their folders. */
final class Systems {

    private static final List<ExampleSystem> ALL = List.of(
            ExampleSystem.of(TutorialMachine.class, TutorialMachine::files),
            ExampleSystem.of(GnomeMachine.class, GnomeMachine::files),
            ExampleSystem.of(SwayMachine.class, SwayMachine::files),
            ExampleSystem.of(MinimalTest.class, MinimalTest::files, at -> MinimalTest.files(Nixpkgs.channel())),
            ExampleSystem.of(
                    ClientServerTest.class, ClientServerTest::files, at -> ClientServerTest.files(Nixpkgs.channel())),
            ExampleSystem.of(IsoImage.class, IsoImage::files),
            ExampleSystem.of(CiWorkflows.class, CiWorkflows::files),
            ExampleSystem.of(HelloImage.class, HelloImage::files),
            ExampleSystem.of(CloudMachine.class, CloudMachine::files),
            ExampleSystem.of(
                    TwoMachines.class,
                    TwoMachines::files,
                    at -> TwoMachines.files(input(at), input(at.resolve("lib")))),
            ExampleSystem.of(NginxProgram.class, NginxProgram::files),
            ExampleSystem.of(S6Services.class, S6Services::files),
            ExampleSystem.of(Qcow2Image.class, Qcow2Image::files),
            ExampleSystem.of(WebImage.class, WebImage::files),
            ExampleSystem.of(VagrantBox.class, VagrantBox::files),
            ExampleSystem.of(CachesAndPins.class, CachesAndPins::files, at -> CachesAndPins.files(Nixpkgs.channel())),
            ExampleSystem.of(NewsFleet.class, NewsFleet::files, at -> NewsFleet.files(Nixpkgs.channel(), input(at)))
                    .draw(NewsFleet.fleet()),
            ExampleSystem.of(RemoteBuilders.class, RemoteBuilders::files),
            ExampleSystem.of(HydraServer.class, HydraServer::files));

    private Systems() {}

    static List<ExampleSystem> all() {
        return ALL;
    }

    private static FlakeInput input(Path nixpkgs) {
        return FlakeInput.of("path:" + nixpkgs);
    }
}
