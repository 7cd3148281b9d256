package io.github.nixpoet.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.codegen.processor.OptionsProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsProcessorTest {

    private static final String FACTS = """
            {"path":["networking","hostName"],"type":{"name":"str"}}
            {"path":["services","web","enable"],"type":{"name":"bool"}}
            {"path":["services","web","port"],"type":{"name":"unsignedInt16"}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private List<String> compile(String annotation, String use) throws IOException {
        Files.writeString(folder.resolve("facts.jsonl"), FACTS);
        String text = "package org.example;\nimport io.github.nixpoet.codegen.processor.NixosOptions;\n" + annotation
                + "\npublic class Machine implements java.util.function.Supplier<Object> {\n  public Object get() { return "
                + use
                + "; }\n}\n";
        JavaFileObject unit =
                new SimpleJavaFileObject(URI.create("memory:/org/example/Machine.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        CompilationTask task = compiler.getTask(
                null,
                null,
                found,
                List.of(
                        "-d",
                        folder.toString(),
                        "-Xlint:all,-classfile,-path,-processing",
                        "-Anixpoet.schemas=" + folder,
                        "-cp",
                        System.getProperty("java.class.path")),
                null,
                List.of(unit));
        task.setProcessors(List.of(new OptionsProcessor()));
        task.call();
        return found.getDiagnostics().stream()
                .map(it -> it.getLineNumber() + ": " + it.getMessage(Locale.ROOT))
                .toList();
    }

    @Test
    void makesTheOptionsThatAreAskedFor() throws IOException, ReflectiveOperationException {
        String use = "Options.module(os -> os.services().web().enable(true).port(8080))";
        assertThat(compile("@NixosOptions(schema = \"facts.jsonl\", options = \"services.web\")", use))
                .isEmpty();
        assertThat(folder.resolve("org/example/ServicesWebOptions.class")).exists();
        assertThat(folder.resolve("org/example/NetworkingOptions.class")).doesNotExist();
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            Object machine =
                    loader.loadClass("org.example.Machine").getConstructor().newInstance();
            assertThat(((java.util.function.Supplier<?>) machine).get().toString())
                    .contains("services.web.enable = true;")
                    .contains("services.web.port = 8080;");
        }
    }

    @Test
    void takesAnotherNameForTheRoot() throws IOException {
        assertThat(compile(
                        "@NixosOptions(schema = \"facts.jsonl\", root = \"Os\")",
                        "Os.module(os -> os.networking().hostName(\"a\"))"))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsAnErrorAtTheAnnotation() throws IOException {
        assertThat(compile("@NixosOptions(schema = \"facts.jsonl\", options = \"services.wep\")", "1"))
                .containsExactly("4: there is no option services.wep; did you mean services.web?");
        assertThat(compile("@NixosOptions(schema = \"none.jsonl\")", "1"))
                .singleElement()
                .asString()
                .startsWith("4: there is no file of options ")
                .endsWith("nor none.jsonl on the class path");
        assertThat(compile("@NixosOptions(schema = \"facts.jsonl\", root = \"a b\")", "1"))
                .containsExactly("4: no name of a class: 'a b'");
        Files.writeString(folder.resolve("broken.jsonl"), "{");
        assertThat(compile("@NixosOptions(schema = \"broken.jsonl\")", "1")).hasSize(1);
    }
}
