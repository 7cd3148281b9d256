package io.github.nixpoet.examples.helloimage;

import static io.github.nixpoet.dsl.Nix.str;
import static io.github.nixpoet.dsl.image.DockerImage.linux;

import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.ImageFiles;

/** A container image that runs GNU hello; it can be built on any system that has a builder for Linux. */
public final class HelloImage {

    private HelloImage() {}

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
     * @return {@code hello-docker.nix}
     */
    public static FileSet files() {
        DockerImage image = DockerImage.builder("hello-docker")
                .linuxPackages("x86_64-linux")
                .command(str(linux("hello"), "/bin/hello"))
                .build();
        return Readme.add(ImageFiles.of("08-hello-image", image), "A container image that says hello.", """
            docker load < $(nix-build hello-docker.nix)                # prints the name and the tag of the image
            docker run -t hello-docker:TAG
            """);
    }
}
