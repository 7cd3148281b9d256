package io.github.nixpoet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.examples.helloimage.HelloImage;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SystemsCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void writesEverySystemAndEndsWithATable() {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("01-tutorial-machine/configuration.nix", Systems.all().size() + " systems", "0 failed");
        assertThat(err.toString()).contains("/" + Systems.all().size() + "] 13-qcow2");
        for (ExampleSystem system : Systems.all()) {
            FileSet files = system.files().get();
            for (GeneratedFile file : files.files()) {
                assertThat(folder.resolve(files.name()).resolve(file.path())).hasContent(file.text());
            }
        }
    }

    @Test
    void leavesAFileThatAPersonChangedUnlessForced() throws IOException {
        run();
        Path file = folder.resolve("04-minimal-test/minimal-test.nix");
        Files.writeString(file, "# mine\n");
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .contains("04-minimal-test  ", "not written", "minimal-test.nix", "--force", "1 failed");
        assertThat(file).hasContent("# mine\n");
        assertThat(run("--force")).isZero();
        assertThat(file).content().contains("runNixOSTest");
    }

    @Test
    void saysWhatIsInTheWay() throws IOException {
        Files.writeString(folder.resolve("08-hello-image"), "a file");
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .contains("not written", folder.resolve("08-hello-image").toString(), "13-qcow2/qcow2.nix")
                .doesNotContain("\tat ");
    }

    @Test
    void eachSystemCanBeWrittenAlone() throws IOException {
        FileSet image = HelloImage.files();
        String place = folder.resolve("alone").toString();
        assertThat(ExampleMain.write(image, place)).isZero();
        assertThat(folder.resolve("alone/hello-docker.nix")).content().contains("buildImage");
        Files.writeString(folder.resolve("alone/hello-docker.nix"), "mine");
        assertThat(ExampleMain.write(image, place)).isEqualTo(1);
        assertThat(ExampleMain.write(image, place, "more")).isEqualTo(2);
    }

    @Test
    void refusesWrongArguments() {
        assertThat(run("--no-such-option")).isEqualTo(2);
        assertThat(err.toString()).contains("--no-such-option");
        assertThat(new CommandLine(new SystemsCommand())
                        .setErr(new PrintWriter(err, true))
                        .execute("--target", ""))
                .isEqualTo(2);
    }

    @Test
    void writesTheSystemsThatAreNamed() throws IOException {
        assertThat(run("--only", "gnome,helloimage")).isZero();
        assertThat(out.toString()).contains("2 systems", "0 failed");
        assertThat(folder.toFile().list())
                .contains("02-gnome", "08-hello-image", "index.html")
                .doesNotContain("01-tutorial-machine");
        assertThat(run("--only", "gnome,kde")).isEqualTo(2);
        assertThat(err.toString()).contains("--only takes names of systems: [tutorial, gnome, ");
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--parse-only", "--target", folder.toString()));
        arguments.addAll(Arrays.asList(more));
        return new CommandLine(new SystemsCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
