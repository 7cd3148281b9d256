import org.jspecify.annotations.NullMarked;

/** From an option schema to typed Java classes. */
@NullMarked
@SuppressWarnings("requires-automatic")
module io.github.nixpoet.codegen {
    requires com.palantir.javapoet;
    requires io.github.nixpoet.schema;
    requires static org.jspecify;
}
