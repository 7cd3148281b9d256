package io.github.nixpoet.generators.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A folder to be written: its files and how Nix builds them.
 *
 * <pre>{@code
 * FileSet set = FileSet.builder("hello-image")
 *         .file("images.nix", text)
 *         .script("run.sh", script)
 *         .plans(BuildPlan.file("image", "images.nix").attributes("hello").build())
 *         .build();
 * }</pre>
 *
 * <p>Two sets with the same files in another order are equal.
 *
 * @param name what messages and listings call it, fit for a folder's name
 * @param files the files, ordered by path
 * @param plans how to build them, in the order given
 */
public record FileSet(String name, List<GeneratedFile> files, List<BuildPlan> plans) {

    /**
     * Checks that the files can lie in one folder, on any file system, and that plans build what is there.
     *
     * @throws IllegalArgumentException if two paths are equal when case is ignored, if a file's path is also a folder's, if
     *     two plans share a name, or if a plan builds a file that is not in the set
     */
    public FileSet {
        if (RelativePath.check(name).indexOf('/') >= 0) {
            throw new IllegalArgumentException("the name of a file set is one part of a path: '" + name + "'");
        }
        files = files.stream().sorted(Comparator.comparing(GeneratedFile::path)).toList();
        plans = List.copyOf(plans);
        checkPaths(files);
        checkPlans(files, plans);
    }

    /**
     * A set without files yet.
     *
     * @param name what messages and listings call it
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * A builder that holds what this set holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(name).files(files).plans(plans);
    }

    /**
     * The file at a path.
     *
     * @param path a path as given when the set was made
     * @return the file, empty if the set has none there
     */
    public Optional<GeneratedFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /**
     * The plan of a name.
     *
     * @param plan the plan's name
     * @return the plan, empty if the set has none of that name
     */
    public Optional<BuildPlan> plan(String plan) {
        return plans.stream().filter(each -> each.name().equals(plan)).findFirst();
    }

    /**
     * The same set without the comments that say what made its Nix files.
     *
     * @return a set of the same files and plans
     */
    public FileSet withoutHeaders() {
        return new FileSet(name, files.stream().map(Header::off).toList(), plans);
    }

    private static void checkPaths(List<GeneratedFile> files) {
        Map<String, String> taken = new HashMap<>();
        for (GeneratedFile file : files) {
            String other = taken.put(RelativePath.folded(file.path()), file.path());
            if (other != null) {
                throw new IllegalArgumentException(
                        "two files at one path (case ignored): '" + other + "' and '" + file.path() + "'");
            }
        }
        for (GeneratedFile file : files) {
            String folder = RelativePath.folded(file.path());
            for (int slash = folder.lastIndexOf('/'); slash >= 0; slash = folder.lastIndexOf('/')) {
                folder = folder.substring(0, slash);
                String other = taken.get(folder);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "'" + other + "' can't be a file and the folder of '" + file.path() + "'");
                }
            }
        }
    }

    private static void checkPlans(List<GeneratedFile> files, List<BuildPlan> plans) {
        Set<String> paths = new HashSet<>();
        files.forEach(file -> paths.add(file.path()));
        Set<String> names = new HashSet<>();
        for (BuildPlan plan : plans) {
            if (!names.add(plan.name())) {
                throw new IllegalArgumentException("two build plans are named '" + plan.name() + "'");
            }
            for (String path : plan.files()) {
                if (!paths.contains(path)) {
                    throw new IllegalArgumentException("the build plan '" + plan.name() + "' names '" + path
                            + "', which is not a file of the set");
                }
            }
        }
    }

    /** Gathers files and plans; checks come with {@link #build()}. */
    public static final class Builder {

        private final String name;
        private final List<GeneratedFile> files = new ArrayList<>();
        private final List<BuildPlan> plans = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Adds a file that nobody runs.
         *
         * @param path where, relative to the folder of the set
         * @param text the whole content
         * @return this
         * @throws IllegalArgumentException as {@link GeneratedFile}
         */
        public Builder file(String path, String text) {
            return files(GeneratedFile.of(path, text));
        }

        /**
         * Adds an executable file.
         *
         * @param path where, relative to the folder of the set
         * @param text the whole content
         * @return this
         * @throws IllegalArgumentException as {@link GeneratedFile}
         */
        public Builder script(String path, String text) {
            return files(GeneratedFile.script(path, text));
        }

        /**
         * Adds files.
         *
         * @param more the files
         * @return this
         */
        public Builder files(GeneratedFile... more) {
            return files(Arrays.asList(more));
        }

        /**
         * Adds files.
         *
         * @param more the files
         * @return this
         */
        public Builder files(Collection<GeneratedFile> more) {
            files.addAll(more);
            return this;
        }

        /**
         * Adds ways to build.
         *
         * @param more the plans
         * @return this
         */
        public Builder plans(BuildPlan... more) {
            return plans(Arrays.asList(more));
        }

        /**
         * Adds ways to build.
         *
         * @param more the plans
         * @return this
         */
        public Builder plans(Collection<? extends BuildPlan> more) {
            plans.addAll(more);
            return this;
        }

        /**
         * Gives a plan another form; it keeps its place.
         *
         * @param plan the new form of the plan of its name
         * @return this
         * @throws IllegalArgumentException if there is no plan of that name
         */
        public Builder replacePlan(BuildPlan plan) {
            for (int i = 0; i < plans.size(); i++) {
                if (plans.get(i).name().equals(plan.name())) {
                    plans.set(i, plan);
                    return this;
                }
            }
            throw new IllegalArgumentException("no build plan is named '" + plan.name() + "'; there are "
                    + plans.stream().map(BuildPlan::name).toList());
        }

        /**
         * The set.
         *
         * @return a set of what was added
         * @throws IllegalArgumentException as {@link FileSet}
         */
        public FileSet build() {
            return new FileSet(name, files, plans);
        }
    }
}
