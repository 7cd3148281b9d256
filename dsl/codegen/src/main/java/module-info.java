import org.jspecify.annotations.NullMarked;

/** From an option schema to typed Java classes. */
@NullMarked
@SuppressWarnings("requires-automatic")
module io.github.nixpoet.codegen {
    requires com.palantir.javapoet;
    requires transitive java.compiler;
    requires transitive io.github.nixpoet.schema;
    requires static org.jspecify;

    exports io.github.nixpoet.codegen;
    exports io.github.nixpoet.codegen.emit;
    exports io.github.nixpoet.codegen.model;
    exports io.github.nixpoet.codegen.processor;

    provides javax.annotation.processing.Processor with
            io.github.nixpoet.codegen.processor.OptionsProcessor;
}
