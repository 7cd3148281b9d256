package [=package];

import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.io.FileSetWriter;
import io.github.nixpoet.generators.io.WriteReport;
import java.nio.file.Path;
import java.util.List;

/** Writes the files, each set into a folder of its name. */
public final class Main {

    private Main() {}

    /**
     * Writes them.
     *
     * @param args the folder to write into; {@code out} without one
     */
    public static void main(String[] args) {
        Path out = Path.of(args.length == 0 ? "out" : args[0]);
        for (FileSet set : List.of(Machine.files(), BootTest.files())) {
            WriteReport report = FileSetWriter.into(out.resolve(set.name())).write(set);
            report.outcomes().forEach((path, outcome) -> System.out.println(outcome + " " + report.target().resolve(path)));
        }
    }
}
