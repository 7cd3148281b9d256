package io.github.nixpoet.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nixpoet.examples.helloimage.HelloImage;
import io.github.nixpoet.examples.nginxprogram.NginxProgram;
import io.github.nixpoet.examples.s6.S6Services;
import io.github.nixpoet.examples.webimage.WebImage;
import io.github.nixpoet.generators.NixProject;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.io.FileSetWriter;
import io.github.nixpoet.generators.nix.NixInstallation;
import io.github.nixpoet.generators.nix.NixRunner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is small enough is built, and run: programs as they are, images within their own files. It takes root, who alone may change the root
 * of a process, and is done only where {@code -Dnixpoet.build=true} says that the nixpkgs of {@code NIX_PATH} builds in a short time.
 */
class RunningTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void onlyWhereAsked() {
        boolean asked = Boolean.getBoolean("nixpoet.build");
        if (!asked) {
            System.out.println("RunningTest skipped: -Dnixpoet.build=true builds and runs, with a Nix and NIX_PATH");
        }
        assumeTrue(asked, "-Dnixpoet.build=true");
    }

    @Test
    void theHelloImageGreets() throws Exception {
        ImageArchive image = image(HelloImage.files(), "image");
        assertThat(output(image.run())).isEqualTo("Hello, world!\n");
    }

    @Test
    void theWebImageServesItsPage() throws Exception {
        ImageArchive image = image(WebImage.files(), "web");
        assertThat(image.tags()).containsExactly("web:latest");
        assertThat(image.ports()).containsExactly("9000/tcp");
        Process server = started(image.run());
        try {
            assertThat(eventually(() -> page(9000))).isEqualTo("<h1>Hello from an image</h1>\n");
        } finally {
            end(server);
        }
    }

    @Test
    void theProgramServesItsPage() throws Exception {
        Process nginx = started(List.of(build(NginxProgram.files(), "exp-01-nginx") + "/bin/run"));
        try {
            assertThat(eventually(() -> page(8080))).isEqualTo("<h1>Hello from a program</h1>\n");
        } finally {
            end(nginx);
        }
    }

    @Test
    void s6StartsTheClockAgainAndKeepsWhatItSays() throws Exception {
        Path services = folder.resolve("services");
        Process s6 = started(List.of(build(S6Services.files(), "run") + "/bin/run", services.toString()));
        try {
            assertThat(eventually(() -> {
                        List<String> said = Files.readAllLines(services.resolve("clock/log/kept/current"));
                        assertThat(said).hasSizeGreaterThan(1);
                        return said;
                    }))
                    .doesNotHaveDuplicates();
            assertThat(services.resolve("idle/supervise/status")).exists();
        } finally {
            end(s6);
        }
    }

    private ImageArchive image(FileSet files, String plan) throws IOException, InterruptedException {
        return ImageArchive.unpack(build(files, plan), folder.resolve("image"));
    }

    private Path build(FileSet files, String plan) {
        Path place = folder.resolve(files.name());
        FileSetWriter.into(place).write(files);
        List<Path> built = new NixProject(files, place, NixRunner.of(NixInstallation.require())).build(plan);
        assertThat(built).hasSize(1);
        return built.get(0);
    }

    private Process started(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Process process = started(command);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return Files.readString(folder.resolve("log"));
    }

    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static String page(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    /** What is answered in the end: whoever is asked may have to start first. */
    private <T> T eventually(Callable<T> question) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                return question.call();
            } catch (IOException | AssertionError e) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("no answer; it said: " + Files.readString(folder.resolve("log")), e);
                }
                Thread.sleep(100);
            }
        }
    }
}
