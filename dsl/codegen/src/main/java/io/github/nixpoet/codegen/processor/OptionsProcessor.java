package io.github.nixpoet.codegen.processor;

import io.github.nixpoet.codegen.OptionsGenerator;
import io.github.nixpoet.codegen.emit.JavaSource;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.read.SchemaException;
import io.github.nixpoet.schema.read.SchemaReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** Makes the classes that a {@link NixosOptions} asks for. What is wrong is an error of the compiler, at the annotation. */
@SupportedAnnotationTypes("io.github.nixpoet.codegen.processor.NixosOptions")
@SupportedOptions(OptionsProcessor.SCHEMAS)
public final class OptionsProcessor extends AbstractProcessor {

    static final String SCHEMAS = "nixpoet.schemas";

    /** For the compiler, which finds it as a service. */
    public OptionsProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getElementsAnnotatedWith(NixosOptions.class).forEach(this::generate);
        return false;
    }

    private void generate(Element element) {
        NixosOptions wanted = element.getAnnotation(NixosOptions.class);
        String inPackage = processingEnv
                .getElementUtils()
                .getPackageOf(element)
                .getQualifiedName()
                .toString();
        try {
            OptionsGenerator all = OptionsGenerator.of(schema(wanted.schema()), wanted.schema())
                    .inPackage(inPackage)
                    .withRoot(wanted.root());
            OptionsGenerator some = wanted.options().length == 0 ? all : all.only(wanted.options());
            try (Stream<JavaSource> sources = some.sources()) {
                for (Iterator<JavaSource> it = sources.iterator(); it.hasNext(); ) {
                    write(it.next(), element);
                }
            }
        } catch (IOException | SchemaException | IllegalArgumentException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, String.valueOf(e.getMessage()), element);
        }
    }

    private void write(JavaSource source, Element element) throws IOException {
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(source.packageName() + "." + source.className(), element)
                .openWriter()) {
            writer.write(source.text());
        }
    }

    private OptionSchema schema(String name) throws IOException {
        Path file =
                Path.of(processingEnv.getOptions().getOrDefault(SCHEMAS, "")).resolve(name);
        if (Files.exists(file)) {
            return SchemaReader.read(file);
        }
        try (InputStream in = processingEnv
                .getFiler()
                .getResource(StandardLocation.CLASS_PATH, "", name)
                .openInputStream()) {
            return SchemaReader.read(name, in);
        } catch (NoSuchFileException | FileNotFoundException | IllegalArgumentException e) {
            throw new IOException(
                    "there is no file of options " + file.toAbsolutePath() + ", nor " + name + " on the class path", e);
        }
    }
}
