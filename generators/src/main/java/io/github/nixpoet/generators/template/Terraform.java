package io.github.nixpoet.generators.template;

import java.util.List;
import java.util.function.Consumer;

/**
 * A configuration of Terraform, laid out as {@code terraform fmt} does. Text is text: {@code ${…}} in it is no expression, those are
 * {@link HclExpression}s.
 *
 * <pre>{@code
 * Terraform.builder()
 *         .provider("aws", aws -> aws.set("region", "eu-central-1"))
 *         .resource("aws_instance", "machine", machine -> machine
 *                 .set("ami", HclExpression.reference("module.nixos_image.ami"))
 *                 .set("instance_type", "t3.micro")
 *                 .block("root_block_device", disk -> disk.set("volume_size", 50)))
 *         .output("public_dns", HclExpression.reference("aws_instance.machine.public_dns"))
 *         .build()
 *         .file("main.tf")
 * }</pre>
 */
public final class Terraform implements GeneratedText {

    private final List<String> lines;

    private Terraform(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * An empty configuration.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
        return text();
    }

    /** Adds block after block. */
    public static final class Builder {

        private final HclBody top = new HclBody();

        private Builder() {}

        /**
         * What Terraform itself needs: its backend, its providers.
         *
         * @param body adds what is in the block
         * @return this
         */
        public Builder terraform(Consumer<HclBody> body) {
            return block("terraform", List.of(), body);
        }

        /**
         * A provider.
         *
         * @param name as {@code aws}
         * @param body adds what is in the block
         * @return this
         */
        public Builder provider(String name, Consumer<HclBody> body) {
            return block("provider", List.of(name), body);
        }

        /**
         * A module.
         *
         * @param name its name here
         * @param source where it comes from
         * @param body adds what else is in the block
         * @return this
         */
        public Builder module(String name, String source, Consumer<HclBody> body) {
            return block("module", List.of(name), module -> body.accept(module.set("source", source)));
        }

        /**
         * A resource.
         *
         * @param type as {@code aws_instance}
         * @param name its name here
         * @param body adds what is in the block
         * @return this
         */
        public Builder resource(String type, String name, Consumer<HclBody> body) {
            return block("resource", List.of(type, name), body);
        }

        /**
         * What is looked up.
         *
         * @param type as {@code aws_ami}
         * @param name its name here
         * @param body adds what is in the block
         * @return this
         */
        public Builder data(String type, String name, Consumer<HclBody> body) {
            return block("data", List.of(type, name), body);
        }

        /**
         * What a user gives.
         *
         * @param name its name
         * @param body adds what is in the block
         * @return this
         */
        public Builder variable(String name, Consumer<HclBody> body) {
            return block("variable", List.of(HclExpression.checkName(name)), body);
        }

        /**
         * What a user gets to see.
         *
         * @param name its name
         * @param value text, a number, a truth value, a list, a map or an {@link HclExpression}
         * @return this
         */
        public Builder output(String name, Object value) {
            return block("output", List.of(HclExpression.checkName(name)), output -> output.set("value", value));
        }

        /**
         * Any other block.
         *
         * @param type its type
         * @param labels its labels
         * @param body adds what is in it
         * @return this
         * @throws IllegalArgumentException if the type is no name
         */
        public Builder block(String type, List<String> labels, Consumer<HclBody> body) {
            top.block(type, labels, body);
            return this;
        }

        /**
         * A comment before the next block.
         *
         * @param text one line or more
         * @return this
         * @throws IllegalArgumentException if it holds another control character than line breaks and tabs
         */
        public Builder comment(String text) {
            top.comment(text);
            return this;
        }

        /**
         * The configuration.
         *
         * @return what was added
         * @throws IllegalArgumentException if nothing was
         */
        public Terraform build() {
            List<String> lines = top.lines();
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("a configuration of Terraform has at least one block");
            }
            return new Terraform(lines);
        }
    }
}
