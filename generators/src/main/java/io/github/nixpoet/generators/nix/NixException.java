package io.github.nixpoet.generators.nix;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A call of Nix failed: the message is Nix's own error in a paragraph, the rest is here to ask for. */
public class NixException extends NixPoetException {

    private static final long serialVersionUID = 1L;

    /** The kind of fault. */
    private final NixFault fault;

    private final transient List<String> command;
    private final transient OptionalInt exitCode;
    private final transient List<NixError> errors;

    /** The end of the error stream. */
    private final String log;

    NixException(
            NixFault fault,
            String message,
            String help,
            List<String> command,
            OptionalInt exitCode,
            RunLog log,
            @Nullable Throwable cause) {
        super(Diagnostic.error(fault, message).help(help), cause);
        this.fault = fault;
        this.command = List.copyOf(command);
        this.exitCode = exitCode;
        this.log = log.text();
        this.errors = log.errors();
    }

    /**
     * The same failure with another report.
     *
     * @param other what happened, which becomes the cause
     * @param diagnostic what is to be told of it
     * @param source the text that its labels point into
     */
    protected NixException(NixException other, Diagnostic diagnostic, SourceText source) {
        super(List.of(diagnostic), Optional.of(source), other);
        this.fault = other.fault;
        this.command = other.command;
        this.exitCode = other.exitCode;
        this.log = other.log;
        this.errors = other.errors;
    }

    static NixException missing(NixTool tool) {
        return new NixException(
                NixFault.NIX_MISSING,
                tool.program() + " is not on PATH",
                "install Nix: 'apt-get install nix-bin' on Debian and Ubuntu, https://nixos.org/download elsewhere",
                List.of(tool.program()),
                OptionalInt.empty(),
                new RunLog(),
                null);
    }

    /**
     * What went wrong.
     *
     * @return the kind of fault
     */
    public NixFault fault() {
        return fault;
    }

    /**
     * What was run.
     *
     * @return the program and its arguments
     */
    public List<String> command() {
        return command;
    }

    /**
     * How Nix ended.
     *
     * @return its exit code, empty if it did not start or was ended by the runner
     */
    public OptionalInt exitCode() {
        return exitCode;
    }

    /**
     * What Nix itself said is wrong.
     *
     * @return its errors in its order: the first is the cause, others may follow from it; empty if it said nothing
     */
    public List<NixError> errors() {
        return errors;
    }

    /**
     * What Nix and its builders wrote to their error stream.
     *
     * @return the last part of it as people read it, without traces; lines ended by LF
     */
    public String log() {
        return log;
    }
}
