package io.github.nixpoet.examples.webimage;

import io.github.nixpoet.generators.template.ShellCommand;
import io.github.nixpoet.generators.template.ShellScript;

/** How the image is built where there is Docker but no Nix, and run. */
final class Scripts {

    private Scripts() {}

    static ShellScript buildCache() {
        return ShellScript.sh("Makes the image that the others build in; once a week is often enough.")
                .inItsFolder()
                .run("docker", "build", "-f", "images/cache.Dockerfile", "-t", Dockerfiles.CACHE, ".")
                .build();
    }

    static ShellScript buildWeb() {
        return ShellScript.sh("Builds the image within another, takes it out and loads it.")
                .inItsFolder()
                .run("docker", "build", "-f", "images/web.Dockerfile", "-t", Dockerfiles.BUILD, ".")
                .run(ShellCommand.of("docker", "run", "--rm", Dockerfiles.BUILD)
                        .pipe(ShellCommand.of("docker", "load")))
                .build();
    }

    static ShellScript runWeb() {
        String port = WebImage.PORT + ":" + WebImage.PORT;
        return ShellScript.sh("Runs the image; curl http://127.0.0.1:" + WebImage.PORT + " shows its page.")
                .exec(ShellCommand.of("docker", "run", "--rm", "-p", port, "web"))
                .build();
    }
}
