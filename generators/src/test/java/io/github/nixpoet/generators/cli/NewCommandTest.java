package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    Path dir;

    @Test
    void makesAProjectThatCompilesAndWritesNix() throws Exception {
        Path project = dir.resolve("my-machines");
        Cli made = Cli.run("new", project);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out().lines())
                .hasSize(7)
                .allSatisfy(line -> assertThat(Path.of(line)).isRegularFile());
        assertThat(project.resolve("pom.xml")).content().contains("<artifactId>my-machines</artifactId>");
        assertThat(project.resolve(".nixpoet-manifest")).doesNotExist();
        assertThat(texts(project)).hasSize(7).noneMatch(text -> text.contains("[="));

        Path classes = compile(project);
        Path out = dir.resolve("out");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass("org.example.mymachines.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {out.toString()});
            Class<?> test = loader.loadClass("org.example.mymachines.MachineTest");
            Object instance = accessible(test.getDeclaredConstructor()).newInstance();
            accessible(test.getDeclaredMethod("everyFileIsNix")).invoke(instance);
            accessible(test.getDeclaredMethod("theMachineOpensThePortOfItsWebServer"))
                    .invoke(instance);
        }
        for (String file : List.of("machine/configuration.nix", "boot/boot.nix")) {
            String text = Files.readString(out.resolve(file));
            assertThat(NixFormatter.standard().format(NixParser.parse(text).orThrow()))
                    .isEqualTo(text);
        }
        assertThat(Cli.run("check", out)).matches(run -> run.code() == 0, "checks");
        assertThat(Cli.run("build", "--list", out.resolve("boot")).out().lines())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("boot:test", "boot:driver");
    }

    @Test
    @EnabledIfSystemProperty(
            named = "nixpoet.full",
            matches = "true",
            disabledReason = "skipped: runs Maven; -Dnixpoet.full=true")
    void passesWithMavenAgainstTheInstalledArtifacts() throws Exception {
        Path project = dir.resolve("my-machines");
        assertThat(Cli.run("new", project).code()).isZero();
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-o", "-q", "verify"));
        String repository = System.getProperty("maven.repo.local");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        Path log = dir.resolve("log");
        int code = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--artifact; x\"><y; small letters",
                "--artifact; ../x; small letters",
                "--group; a..b; words joined by dots",
                "--group; a b; words joined by dots",
                "--package; org.class.x; a name that Java allows",
                "--package; java.x; a name that Java allows",
                "--package; a.$(touch x); a name that Java allows",
                "--package; a.1b; a name that Java allows"
            })
    void namesAreChecked(String option, String value, String message) {
        Cli run = Cli.run("new", option, value, dir.resolve("p"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message).contains("not '" + value + "'");
        assertThat(dir).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "$(touch x)", "ä", "it's", "a\nb"})
    void aFolderMayBeNamedAnyWayIfTheArtifactIsNamed(String name) throws IOException {
        Path project = dir.resolve(name);

        assertThat(Cli.run("new", project).code()).isEqualTo(2);
        assertThat(Cli.run("new", "--artifact", "x", project).code()).isZero();

        assertThat(texts(project)).hasSize(7);
        assertThat(project.resolve("src/main/java/org/example/x/Main.java")).exists();
    }

    @Test
    void whatIsThereStaysAsItIs() throws IOException {
        Path mine = Files.writeString(dir.resolve("mine"), "mine");

        Cli run = Cli.run("new", "--artifact", "x", dir);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("something is there already");
        assertThat(dir).isDirectoryContaining(mine::equals);
        assertThat(texts(dir)).containsExactly("mine");
        assertThat(Cli.run("new", "--artifact", "x", mine).code()).isEqualTo(1);
    }

    private static <T extends java.lang.reflect.AccessibleObject> T accessible(T member) {
        member.setAccessible(true);
        return member;
    }

    private Path compile(Path project) throws IOException {
        Path classes = Files.createDirectory(dir.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-Werror",
                "-Xlint:all,-path"));
        try (Stream<Path> files = Files.walk(project)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).as("javac").isZero();
        return classes;
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
