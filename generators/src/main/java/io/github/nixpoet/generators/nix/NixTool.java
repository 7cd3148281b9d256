package io.github.nixpoet.generators.nix;

/** A program of Nix that NixPoet calls. */
public enum NixTool {
    /** Parses, evaluates, makes derivations. */
    NIX_INSTANTIATE("nix-instantiate"),
    /** Builds. */
    NIX_BUILD("nix-build"),
    /** Realises and asks about what is in the store. */
    NIX_STORE("nix-store"),
    /** The newer command, for flakes. */
    NIX("nix");

    private final String program;

    NixTool(String program) {
        this.program = program;
    }

    /**
     * The file's name on the search path.
     *
     * @return as typed in a shell
     */
    public String program() {
        return program;
    }
}
