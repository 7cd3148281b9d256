package io.github.nixpoet.examples.hydra;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Lang.takes;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.nothing;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.searchPath;
import static io.github.nixpoet.dsl.derivation.Packages.override;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.ConfigurationFiles;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.NixFile;
import io.github.nixpoet.generators.template.DataFiles;
import io.github.nixpoet.generators.template.ShellCommand;
import io.github.nixpoet.generators.template.ShellScript;
import io.github.nixpoet.generators.template.ShellWord;
import io.github.nixpoet.nixos.Nixos;
import io.github.nixpoet.nixos.options.NixBuildMachinesOptions.Protocol;
import java.util.List;

/** A Hydra, and a jobset for it: a package, the Hydra's own machine, a test of it, and one job that needs all of them. */
public final class HydraServer {

    private static final int PORT = 3000;

    private static final Jobset JOBSET = new Jobset(
            1,
            true,
            "All that the machines are made of",
            "src",
            "release.nix",
            300,
            3,
            new Inputs(
                    new Input("git", "https://example.org/machines.git main"),
                    new Input("git", "https://github.com/NixOS/nixpkgs.git nixos-25.05")));

    private static final ShellScript CREATE = ShellScript.sh("""
                    Has Hydra build the jobs, as the user of ~/.netrc:
                    ./create-jobset.sh https://hydra.example.org machines main""")
            .inItsFolder()
            .set("HYDRA", ShellWord.argument(1))
            .set("JOBSET", ShellWord.join(ShellWord.argument(2), "/", ShellWord.argument(3)))
            .run(ShellCommand.of("curl", "--fail", "--netrc")
                    .arguments("--request", "PUT")
                    .arguments("--header", "Content-Type: application/json")
                    .arguments("--header", ShellWord.join("Referer: ", ShellWord.variable("HYDRA")))
                    .arguments("--data", "@jobset.json")
                    .arguments(ShellWord.join(ShellWord.variable("HYDRA"), "/jobset/", ShellWord.variable("JOBSET"))))
            .build();

    private HydraServer() {}

    /**
     * Writes the files to a folder.
     *
     * @param args the folder, see {@link ExampleMain#run}
     */
    public static void main(String[] args) {
        ExampleMain.run(files(), args);
    }

    /**
     * The files of this system.
     *
     * @return {@code configuration.nix} of the server, {@code release.nix} with the jobs and a plan for each, and what tells Hydra of
     *     them
     */
    public static FileSet files() {
        FileSet.Builder files = ConfigurationFiles.of("19-hydra", server()).toBuilder()
                .files(
                        NixFile.of("release.nix", jobs()),
                        DataFiles.json("jobset.json", JOBSET),
                        CREATE.file("create-jobset.sh"));
        for (String job : List.of("hello", "machine", "test", "release")) {
            files.plans(BuildPlan.file(job, "release.nix").attributes(job).build());
        }
        return Readme.add(files.build(), "A Hydra, and a jobset that it builds again on each change.", """
            nixos-rebuild switch -I nixos-config=./configuration.nix --target-host root@hydra.example.org
            ./create-jobset.sh https://hydra.example.org machines main # once, as a user of ~/.netrc
            """);
    }

    private static NixosModule server() {
        return Nixos.module(os -> {
            os.boot().loader().grub().device("/dev/vda");
            os.fileSystems("/").device("/dev/disk/by-label/nixos").fsType("ext4");
            os.networking().hostName("hydra").firewall().allowedTCPPorts(PORT);
            os.services().hydra().enable(true).port(PORT).useSubstitutes(true);
            // Without darcs, for which there would have to be a compiler of Haskell.
            os.services().hydra().package_(override(pkgs("hydra"), hydra -> hydra.set("darcs", nothing())));
            os.services().hydra().hydraURL("https://hydra.example.org").notificationSender("hydra@example.org");
            os.nix()
                    .buildMachines(here -> here.hostName("localhost")
                            .protocol(Protocol.NULL)
                            .system("x86_64-linux")
                            .maxJobs(4)
                            .supportedFeatures("kvm", "nixos-test", "big-parallel"));
            os.nix().settings("allowed-uris", list("github:", "https://github.com/"));
            os.system().stateVersion("25.05");
        });
    }

    /** A function of nixpkgs, which Hydra passes as an input of the jobset. */
    private static NixExpr<NixType.Function> jobs() {
        VmTest test = VmTest.builder("hydra-test")
                .node("hydra", NixosModule.of(os -> os.imports(path("./configuration.nix"))))
                .script(script -> script.machine("hydra")
                        .waitForUnit("hydra-server.service")
                        .waitForOpenPort(PORT))
                .build();
        NixExpr<NixType.Any> machine = ref("import")
                .apply(
                        ref("nixpkgs").plus("/nixos"),
                        attrs(nixos -> nixos.set("configuration", path("./configuration.nix"))));
        NixExpr<NixType.Attrs> jobs = attrs(each -> each.set("hello", pkgs("hello"))
                .set("machine", machine.select("config.system.build.toplevel"))
                .set("test", pkgs("testers.runNixOSTest").apply(test.toModule())));
        NixExpr<NixType.Any> release = pkgs("releaseTools.aggregate")
                .apply(attrs(all -> all.set("name", "release")
                        .set("constituents", list(ref("jobs.hello"), ref("jobs.machine"), ref("jobs.test")))));
        return function(
                takes().optional("nixpkgs", searchPath("nixpkgs")),
                let(
                        names -> names.set("pkgs", Nixpkgs.of(ref("nixpkgs")).packages())
                                .set("jobs", jobs),
                        ref("jobs").update(attrs(more -> more.set("release", release)))));
    }

    /** A jobset as Hydra's API takes it. */
    private record Jobset(
            int enabled,
            boolean visible,
            String description,
            String nixexprinput,
            String nixexprpath,
            int checkinterval,
            int keepnr,
            Inputs inputs) {}

    private record Inputs(Input src, Input nixpkgs) {}

    private record Input(String type, String value) {}
}
