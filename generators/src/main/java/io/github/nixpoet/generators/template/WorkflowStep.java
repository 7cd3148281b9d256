package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step of a job: an action of others, or commands.
 *
 * <p>Example: {@code WorkflowStep.uses("cachix/cachix-action@v14").with("name", "mycache")}.
 */
public final class WorkflowStep {

    private final Map<String, Object> entries;

    private WorkflowStep(Map<String, Object> entries) {
        this.entries = new LinkedHashMap<>(entries);
    }

    /**
     * An action.
     *
     * @param action owner, name and version, as {@code actions/checkout@v4}, or a path that begins with {@code ./}
     * @return the step
     * @throws IllegalArgumentException if it is none
     */
    public static WorkflowStep uses(String action) {
        if (!action.matches("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+@[A-Za-z0-9_./-]+|\\./[A-Za-z0-9_./-]+|docker://\\S+")) {
            throw new IllegalArgumentException(Text.shown(action)
                    + " is no action; it is an owner, a name and a version, as actions/checkout@v4, or a path from ./");
        }
        return new WorkflowStep(Map.of("uses", action));
    }

    /**
     * A command.
     *
     * @param program text, a path or a {@link ShellWord}
     * @param arguments text, numbers, paths and words
     * @return the step
     * @throws IllegalArgumentException as {@link ShellCommand#of(Object, Object...)}; for a {@link WorkflowExpression}, which GitHub would
     *     put into the script as code: it is given by {@link #env(String, Object)}
     */
    public static WorkflowStep run(String program, Object... arguments) {
        if (Stream.of(arguments).anyMatch(WorkflowExpression.class::isInstance)) {
            throw new IllegalArgumentException("what an expression of a workflow says would be code in a command;"
                    + " give it by env(\"NAME\", expression) and write ShellWord.variable(\"NAME\")");
        }
        return run(ShellCommand.of(program, arguments));
    }

    /**
     * Commands, one a line.
     *
     * @param commands the commands, at least one
     * @return the step
     * @throws IllegalArgumentException if there is none
     */
    public static WorkflowStep run(ShellCommand... commands) {
        if (commands.length == 0) {
            throw new IllegalArgumentException("a step runs at least one command");
        }
        String lines = Arrays.stream(commands).map(ShellCommand::toString).collect(Collectors.joining("\n"));
        return new WorkflowStep(Map.of("run", WorkflowExpression.text(commands.length == 1 ? lines : lines + "\n")));
    }

    /**
     * An input of the action.
     *
     * @param name its name
     * @param value text, a number, a truth value or a {@link WorkflowExpression}
     * @return a step with it
     * @throws IllegalArgumentException if the step runs commands, or the value is something else
     */
    public WorkflowStep with(String name, Object value) {
        if (!entries.containsKey("uses")) {
            throw new IllegalArgumentException("a step that runs commands has no inputs; give them by env(…)");
        }
        return nested("with", name, value);
    }

    /**
     * A variable of the environment.
     *
     * @param name its name
     * @param value text, a number, a truth value or a {@link WorkflowExpression}
     * @return a step with it
     * @throws IllegalArgumentException if the name is none, or the value something else
     */
    public WorkflowStep env(String name, Object value) {
        return nested("env", ShellWord.checkName(name), value);
    }

    /**
     * What GitHub shows for the step.
     *
     * @param name any text
     * @return a step with it
     */
    public WorkflowStep name(String name) {
        return put("name", WorkflowExpression.text(name));
    }

    /**
     * When the step runs at all.
     *
     * @param condition the condition
     * @return a step with it
     */
    public WorkflowStep when(WorkflowExpression condition) {
        return put("if", condition.toString());
    }

    private WorkflowStep nested(String key, String name, Object value) {
        Map<String, Object> inner = new LinkedHashMap<>();
        if (entries.get(key) instanceof Map<?, ?> before) {
            before.forEach((each, old) -> inner.put((String) each, old));
        }
        inner.put(name, WorkflowExpression.value(value));
        return put(key, inner);
    }

    private WorkflowStep put(String key, Object value) {
        WorkflowStep step = new WorkflowStep(entries);
        step.entries.put(key, value);
        return step;
    }

    /** The keys in the order that people write them. */
    Map<String, Object> data() {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (String key : new String[] {"name", "if", "uses", "run", "with", "env"}) {
            if (entries.containsKey(key)) {
                ordered.put(key, entries.get(key));
            }
        }
        return ordered;
    }

    /**
     * The step.
     *
     * @return for messages
     */
    @Override
    public String toString() {
        return data().toString();
    }
}
