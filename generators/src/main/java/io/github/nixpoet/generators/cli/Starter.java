package io.github.nixpoet.generators.cli;

import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.template.Template;
import io.github.nixpoet.generators.template.TemplateLanguage;
import io.github.nixpoet.nixos.NixosOptions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of a project to begin with. Names go into them as they are: they hold letters, digits and {@code . _ -} alone, which
 * neither XML nor Java reads as anything else.
 */
final class Starter {

    private static final Map<String, String> FILES = files();

    private Starter() {}

    /** The project; the names are those of Maven and Java, and have been checked. */
    static FileSet of(String group, String artifact, String packageName) {
        Map<String, String> values = Map.of(
                "group", group,
                "artifact", artifact,
                "package", packageName,
                "version", NixPoetCommand.VERSION,
                "release", NixosOptions.release());
        FileSet.Builder set = FileSet.builder(artifact);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            String path = file.getKey().replace("PACKAGE", packageName.replace('.', '/'));
            Template template = Template.resource(TemplateLanguage.PLAIN, Starter.class, "starter/" + file.getValue());
            set.files(template.file(path, values));
        }
        return set.build();
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", "pom.xml");
        files.put("README.md", "README.md");
        files.put(".gitignore", "gitignore");
        for (String main : new String[] {"Machine.java", "BootTest.java", "Main.java"}) {
            files.put("src/main/java/PACKAGE/" + main, main);
        }
        files.put("src/test/java/PACKAGE/MachineTest.java", "MachineTest.java");
        return files;
    }
}
