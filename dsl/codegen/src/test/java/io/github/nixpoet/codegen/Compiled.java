package io.github.nixpoet.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.codegen.emit.JavaSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes compiled in memory, with all warnings on and none there. */
final class Compiled extends ClassLoader {

    private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

    private Compiled() {
        super(Compiled.class.getClassLoader());
    }

    static Compiled of(Stream<JavaSource> sources) {
        Compiled compiled = new Compiled();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<JavaFileObject> units = sources.map(Compiled::unit).toList();
        compiler.getTask(
                        null,
                        compiled.files(compiler),
                        found,
                        List.of(
                                "-Xlint:all,-classfile,-path",
                                "-proc:none",
                                "--release",
                                "17",
                                "-cp",
                                System.getProperty("java.class.path")),
                        null,
                        units)
                .call();
        List<Diagnostic<? extends JavaFileObject>> diagnostics = found.getDiagnostics();
        assertThat(diagnostics).isEmpty();
        return compiled;
    }

    private static JavaFileObject unit(JavaSource source) {
        String name = "/" + source.packageName().replace('.', '/') + "/" + source.className() + ".java";
        return new SimpleJavaFileObject(URI.create("memory:" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
    }

    private JavaFileManager files(JavaCompiler compiler) {
        return new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("memory:/" + className), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                        classes.put(className, bytes);
                        return bytes;
                    }
                };
            }
        };
    }

    /** All classes that there are, by name. */
    List<Class<?>> all() throws IOException, ClassNotFoundException {
        List<Class<?>> all = new java.util.ArrayList<>();
        for (String name : classes.keySet()) {
            all.add(loadClass(name));
        }
        return all;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
}
