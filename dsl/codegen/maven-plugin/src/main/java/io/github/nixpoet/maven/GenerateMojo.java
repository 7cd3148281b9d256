package io.github.nixpoet.maven;

import io.github.nixpoet.codegen.OptionsGenerator;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.schema.read.SchemaReader;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates classes for options, and has them compiled with the project. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class GenerateMojo extends AbstractMojo {

    /** A file as {@code nixpoet options extract} writes it, or the {@code options.json} of a manual. */
    @Parameter(property = "nixpoet.schema", required = true)
    File schema;

    /** The package of the classes. */
    @Parameter(property = "nixpoet.package", required = true)
    String packageName;

    /** The class of all options. */
    @Parameter(property = "nixpoet.root", defaultValue = "Options")
    String root;

    /** Paths of options and groups, each with all below; none for all. */
    @Parameter(property = "nixpoet.options")
    List<String> options = List.of();

    /** Where the classes are written. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/nixpoet")
    File outputDirectory;

    /** The project that the classes belong to. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** For Maven, which sets the parameters then. */
    public GenerateMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        try {
            OptionsGenerator all = OptionsGenerator.of(SchemaReader.read(schema.toPath()), schema.getName())
                    .inPackage(packageName)
                    .withRoot(root);
            OptionsGenerator some = options.isEmpty() ? all : all.only(options);
            int classes = some.writeTo(outputDirectory.toPath());
            getLog().info(classes + " classes of options in " + outputDirectory);
        } catch (IOException | NixPoetException | IllegalArgumentException e) {
            throw new MojoExecutionException("no options from " + schema + ": " + e.getMessage(), e);
        }
        project.addCompileSourceRoot(outputDirectory.getPath());
    }
}
