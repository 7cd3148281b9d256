package io.github.nixpoet.generators.io;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.NixPoetException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file set was not written; the folder is as it was before. */
public final class WriteException extends NixPoetException {

    private static final long serialVersionUID = 1L;

    /** The kind of fault. */
    private final WriteFault fault;

    private final transient List<Path> paths;

    WriteException(WriteFault fault, String message, String help, Collection<Path> paths, @Nullable Throwable cause) {
        super(Diagnostic.error(fault, message).help(help), cause);
        this.fault = fault;
        this.paths = List.copyOf(paths);
    }

    /**
     * What kept the set from being written.
     *
     * @return the kind of fault
     */
    public WriteFault fault() {
        return fault;
    }

    /**
     * Where.
     *
     * @return the files or folders that are in the way, absolute, at least one
     */
    public List<Path> paths() {
        return paths;
    }
}
