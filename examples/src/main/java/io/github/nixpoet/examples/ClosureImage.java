package io.github.nixpoet.examples;

import static io.github.nixpoet.generators.template.ShellWord.arguments;
import static io.github.nixpoet.generators.template.ShellWord.join;
import static io.github.nixpoet.generators.template.ShellWord.output;
import static io.github.nixpoet.generators.template.ShellWord.variable;

import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.template.Dockerfile;
import io.github.nixpoet.generators.template.ShellCommand;
import io.github.nixpoet.generators.template.ShellScript;
import java.util.List;

/** From a program named {@code run} to a tarball of all that it needs, and a container that unpacks and runs it. */
public final class ClosureImage {

    private static final String TARBALL = "closure.tar";
    private static final String IMAGE = "hypered/nix";

    private ClosureImage() {}

    /**
     * The files that pack and run a program of {@code default.nix}.
     *
     * @param attribute the attribute of the program
     * @param ports those where it listens
     * @return {@code build.sh}, {@code unpack.sh} and {@code Dockerfile}
     */
    public static List<GeneratedFile> of(String attribute, int... ports) {
        return List.of(
                build(attribute).file("build.sh"),
                unpack().file("unpack.sh"),
                image(ports).file("Dockerfile"));
    }

    private static ShellScript build(String attribute) {
        return ShellScript.bash(
                        "Builds the program, packs it with all that it needs, and makes the image that unpacks and runs it.")
                .inItsFolder()
                .run("nix-build", "default.nix", "-A", attribute)
                .blank()
                .comment(
                        "A binary cache of files. Its priority is the lower number, so it is asked before cache.nixos.org.")
                .run("rm", "-rf", "cache")
                .run(
                        "nix",
                        "--extra-experimental-features",
                        "nix-command",
                        "copy",
                        "--to",
                        join("file://", variable("PWD"), "/cache"),
                        "./result")
                .run(ShellCommand.of("printf", "StoreDir: /nix/store\\nWantMassQuery: 1\\nPriority: 30\\n")
                        .output("cache/nix-cache-info"))
                .run("tar", "-cf", TARBALL, "cache", "result")
                .blank()
                .run("docker", "build", "-t", IMAGE, ".")
                .build();
    }

    private static ShellScript unpack() {
        return ShellScript.sh("Brings the closure into the store of this container, and runs its program.")
                .run("tar", "-C", "/", "-xf", "/" + TARBALL)
                .set("program", output(ShellCommand.of("readlink", "/result")))
                .run(
                        "nix-store",
                        "--realise",
                        variable("program"),
                        "--option",
                        "substituters",
                        "file:///cache",
                        "--option",
                        "require-sigs",
                        "false")
                .exec(ShellCommand.of(join(variable("program"), "/bin/run"), arguments()))
                .build();
    }

    private static Dockerfile image(int... ports) {
        Dockerfile.Builder image = Dockerfile.builder()
                .comment("Nix alone; the closure comes as a volume.")
                .from("nixos/nix")
                .copy("unpack.sh", "/unpack.sh")
                .entrypoint("/unpack.sh");
        return ports.length == 0 ? image.build() : image.expose(ports).build();
    }
}
