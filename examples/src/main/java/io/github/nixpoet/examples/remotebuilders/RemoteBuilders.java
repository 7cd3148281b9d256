package io.github.nixpoet.examples.remotebuilders;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.ConfigurationFiles;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.NixFile;
import io.github.nixpoet.generators.template.ShellCommand;
import io.github.nixpoet.generators.template.ShellScript;
import io.github.nixpoet.generators.template.ShellWord;
import io.github.nixpoet.nixos.Nixos;
import io.github.nixpoet.nixos.options.NixBuildMachinesOptions;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A machine whose builds run on others, by ssh; and a script that has others do one build. */
public final class RemoteBuilders {

    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org";

    private static final List<Builder> BUILDERS = List.of(
            new Builder("build1.example.org", "x86_64-linux", 8, 2, List.of("kvm", "nixos-test", "big-parallel")),
            new Builder("build2.example.org", "x86_64-linux", 4, 1, List.of("kvm", "nixos-test")),
            new Builder("arm.example.org", "aarch64-linux", 16, 1, List.of("big-parallel")));

    private RemoteBuilders() {}

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
     * @return {@code configuration.nix} of the machine, {@code builder.nix} of one that builds, and {@code build-elsewhere.sh}
     */
    public static FileSet files() {
        return Readme.add(
                ConfigurationFiles.of("18-remote-builders", machine()).toBuilder()
                        .files(NixFile.of("builder.nix", builder()), script().file("build-elsewhere.sh"))
                        .plans(BuildPlan.lookup("builder", "nixpkgs/nixos")
                                .attributes("vm")
                                .searchPath("nixos-config", "./builder.nix")
                                .build())
                        .build(),
                "A machine whose builds run on others, and one that builds.",
                """
                ssh-keygen -t ed25519 -N '' -f /root/.ssh/builder          # the public half goes to the builders
                nix store ping --store ssh://builder@build1.example.org    # whether one answers
                ./build-elsewhere.sh '<nixpkgs>' -A hello                  # one build, whatever this machine's configuration says
                """);
    }

    private static NixosModule machine() {
        return Nixos.module(os -> {
            os.networking().hostName("desk");
            os.nix().distributedBuilds(true);
            os.nix()
                    .buildMachines(BUILDERS.stream()
                            .<Consumer<NixBuildMachinesOptions>>map(builder -> builder::asOptions)
                            .toList());
            os.nix().settings("builders-use-substitutes", true);
            os.system().stateVersion("25.05");
        });
    }

    private static NixosModule builder() {
        return Nixos.module(os -> {
            os.networking().hostName("build1");
            os.services().openssh().enable(true).settings().PasswordAuthentication(false);
            os.users()
                    .users("builder")
                    .isNormalUser(true)
                    .openssh()
                    .authorizedKeys()
                    .keys(KEY);
            os.nix().settings().trustedUsers("root", "builder");
            os.nix().settings().maxJobs(8);
            os.system().stateVersion("25.05");
        });
    }

    private static ShellScript script() {
        String builders = BUILDERS.stream().map(Builder::asArgument).collect(Collectors.joining(" ; "));
        return ShellScript.sh("""
                        Builds what is named on other machines, whatever this one's configuration says of builders:
                        ./build-elsewhere.sh '<nixpkgs>' -A hello""")
                .exec(ShellCommand.of("nix-build", ShellWord.arguments())
                        .arguments("--max-jobs", 0)
                        .arguments("--option", "builders-use-substitutes", "true")
                        .arguments("--builders", builders))
                .build();
    }

    /** A machine that builds: the same facts as options, and as {@code --builders} takes them. */
    private record Builder(String host, String system, int jobs, int speed, List<String> features) {

        private static final String USER = "builder";
        private static final String IDENTITY = "/root/.ssh/builder";

        void asOptions(NixBuildMachinesOptions machine) {
            machine.hostName(host)
                    .system(system)
                    .sshUser(USER)
                    .sshKey(IDENTITY)
                    .maxJobs(jobs)
                    .speedFactor(speed)
                    .supportedFeatures(features);
        }

        String asArgument() {
            return String.join(
                    " ",
                    "ssh://" + USER + "@" + host,
                    system,
                    IDENTITY,
                    Integer.toString(jobs),
                    Integer.toString(speed),
                    String.join(",", features));
        }
    }
}
