package io.github.nixpoet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {

    private static final String FACTS = """
            {"path":["networking","hostName"],"type":{"name":"str"}}
            {"path":["services","web","enable"],"type":{"name":"bool"}}
            """;

    @TempDir
    Path folder;

    private GenerateMojo mojo(String... options) throws IOException {
        GenerateMojo mojo = new GenerateMojo();
        mojo.schema = Files.writeString(folder.resolve("facts.jsonl"), FACTS).toFile();
        mojo.packageName = "org.example";
        mojo.root = "Os";
        mojo.options = List.of(options);
        mojo.outputDirectory = folder.resolve("target").toFile();
        mojo.project = new MavenProject();
        return mojo;
    }

    @Test
    void writesClassesWhereTheProjectCompilesThem() throws IOException, MojoExecutionException {
        GenerateMojo mojo = mojo("services");
        mojo.execute();
        assertThat(folder.resolve("target/org/example/Os.java"))
                .content()
                .contains("services()")
                .doesNotContain("networking");
        assertThat(folder.resolve("target/org/example/ServicesWebOptions.java"))
                .content()
                .contains("enable(boolean value)");
        assertThat(mojo.project.getCompileSourceRoots())
                .containsExactly(folder.resolve("target").toString());
    }

    @Test
    void whatIsWrongEndsTheBuild() throws IOException {
        GenerateMojo mojo = mojo("service");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith("there is no option service; did you mean services?");
    }
}
