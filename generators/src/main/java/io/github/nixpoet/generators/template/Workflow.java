package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.Text;
import io.github.nixpoet.generators.template.internal.Writers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow of GitHub Actions.
 *
 * <pre>{@code
 * Workflow.builder("Test")
 *         .on("pull_request", "push")
 *         .job(
 *                 "tests",
 *                 "ubuntu-latest",
 *                 WorkflowStep.uses("actions/checkout@v4"),
 *                 WorkflowStep.uses("cachix/install-nix-action@v25").with("nix_path", "nixpkgs=channel:nixos-unstable"),
 *                 WorkflowStep.uses("cachix/cachix-action@v14")
 *                         .with("name", "mycache")
 *                         .with("authToken", WorkflowExpression.secret("CACHIX_AUTH_TOKEN")),
 *                 WorkflowStep.run("nix-build"))
 *         .build()
 *         .file(".github/workflows/test.yml")
 * }</pre>
 */
public final class Workflow implements GeneratedText {

    private final Map<String, Object> entries;

    private Workflow(Map<String, Object> entries) {
        this.entries = entries;
    }

    /**
     * A workflow without jobs yet.
     *
     * @param name what GitHub shows
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String text() {
        return Writers.yaml(entries);
    }

    @Override
    public String toString() {
        return text();
    }

    /** Gathers triggers and jobs. */
    public static final class Builder {

        private final String name;
        private final Map<String, @Nullable Object> triggers = new LinkedHashMap<>();
        private final Map<String, Object> permissions = new LinkedHashMap<>();
        private final Map<String, Object> jobs = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = WorkflowExpression.text(name);
        }

        /**
         * Events that start it.
         *
         * @param events their names, as {@code push}, {@code pull_request}, {@code workflow_dispatch}
         * @return this
         * @throws IllegalArgumentException if one is no name
         */
        public Builder on(String... events) {
            for (String event : events) {
                triggers.put(checkId(event), null);
            }
            return this;
        }

        /**
         * An event on some branches.
         *
         * @param event {@code push} or {@code pull_request}
         * @param branches their names or patterns, at least one
         * @return this
         * @throws IllegalArgumentException if the event is no name
         */
        public Builder onBranches(String event, String... branches) {
            triggers.put(checkId(event), Map.of("branches", List.of(branches)));
            return this;
        }

        /**
         * A time that starts it.
         *
         * @param cron minute, hour, day of the month, month, day of the week, in UTC, as {@code 0 4 * * 1}
         * @return this
         * @throws IllegalArgumentException if these are not five
         */
        public Builder schedule(String cron) {
            if (!cron.matches("[0-9*/,-]+( [0-9A-Za-z*/,-]+){4}")) {
                throw new IllegalArgumentException(
                        Text.shown(cron) + " is no time of cron; it has five fields, as 0 4 * * 1");
            }
            triggers.put("schedule", List.of(Map.of("cron", cron)));
            return this;
        }

        /**
         * What the jobs may do with the repository.
         *
         * @param scope as {@code contents} or {@code id-token}
         * @param access {@code read}, {@code write} or {@code none}
         * @return this
         * @throws IllegalArgumentException if one is something else
         */
        public Builder permission(String scope, String access) {
            if (!List.of("read", "write", "none").contains(access)) {
                throw new IllegalArgumentException("access is read, write or none, not " + Text.shown(access));
            }
            permissions.put(checkId(scope), access);
            return this;
        }

        /**
         * A job.
         *
         * @param id its name among the jobs
         * @param machine what it runs on, as {@code ubuntu-latest}
         * @param steps what it does, at least one
         * @return this
         * @throws IllegalArgumentException if the name is none or taken, or there is no step
         */
        public Builder job(String id, String machine, WorkflowStep... steps) {
            return job(id, machine, List.of(), Arrays.asList(steps));
        }

        /**
         * A job that waits for others.
         *
         * @param id its name among the jobs
         * @param machine what it runs on
         * @param needs the jobs that are to succeed before; they are added first
         * @param steps what it does, at least one
         * @return this
         * @throws IllegalArgumentException if the name is none or taken, a job before is unknown, or there is no step
         */
        public Builder job(String id, String machine, List<String> needs, List<WorkflowStep> steps) {
            if (jobs.containsKey(checkId(id)) || steps.isEmpty()) {
                throw new IllegalArgumentException("a job has a name of its own and at least one step: '" + id + "'");
            }
            for (String need : needs) {
                if (!jobs.containsKey(need)) {
                    throw new IllegalArgumentException("the job '" + id + "' waits for " + Text.shown(need)
                            + ", which is none of " + jobs.keySet() + "; add that one first");
                }
            }
            Map<String, Object> job = new LinkedHashMap<>();
            if (!needs.isEmpty()) {
                job.put("needs", List.copyOf(needs));
            }
            job.put("runs-on", WorkflowExpression.text(machine));
            job.put("steps", steps.stream().map(WorkflowStep::data).toList());
            jobs.put(id, job);
            return this;
        }

        private static String checkId(String id) {
            if (!id.matches("[A-Za-z_][A-Za-z0-9_-]*")) {
                throw new IllegalArgumentException(Text.shown(id)
                        + " is no name in a workflow; it takes letters, digits, '-' and '_', a letter first");
            }
            return id;
        }

        /**
         * The workflow.
         *
         * @return what was added
         * @throws IllegalArgumentException if nothing starts it, or it has no job
         */
        public Workflow build() {
            if (triggers.isEmpty() || jobs.isEmpty()) {
                throw new IllegalArgumentException(
                        "a workflow has at least one event that starts it, on(…), and one job");
            }
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("name", name);
            boolean bare = triggers.values().stream().allMatch(each -> each == null);
            all.put("on", bare ? new ArrayList<>(triggers.keySet()) : new LinkedHashMap<>(triggers));
            if (!permissions.isEmpty()) {
                all.put("permissions", new LinkedHashMap<>(permissions));
            }
            all.put("jobs", new LinkedHashMap<>(jobs));
            return new Workflow(all);
        }
    }
}
