package io.github.nixpoet.generators.template;

/** A language of templates: how it spells a value at each place. JSON, YAML and Nix are not among them, they are written from values. */
public enum TemplateLanguage {
    /** POSIX shell and bash: one word outside quotes, text inside. */
    SHELL,
    /** The scripts of s6. */
    EXECLINE,
    /** Dockerfiles: by instruction, in lists JSON. */
    DOCKERFILE,
    /** Terraform and Packer. */
    HCL,
    /** Ruby, as in a Vagrantfile. */
    RUBY,
    /** Python 3. */
    PYTHON,
    /** Markdown by CommonMark. */
    MARKDOWN,
    /** Text without a syntax: values are printed as they are. */
    PLAIN;

    /**
     * Whether a file in it is meant to be run.
     *
     * @return true for shell and execline
     */
    public boolean isScript() {
        return this == SHELL || this == EXECLINE;
    }
}
