package [=package];

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.parse.NixParser;
import org.junit.jupiter.api.Test;

/** What can be told without Nix; the rest is for {@code nixpoet build out/boot test}. */
class MachineTest {

    @Test
    void everyFileIsNix() {
        int files = 0;
        for (FileSet set : new FileSet[] {Machine.files(), BootTest.files()}) {
            for (GeneratedFile file : set.files()) {
                assertTrue(NixParser.parse(file.text()).isSuccess(), file.path());
                files++;
            }
        }
        assertEquals(2, files);
    }

    @Test
    void theMachineOpensThePortOfItsWebServer() {
        String text = Machine.files().file("configuration.nix").orElseThrow().text();
        assertTrue(text.contains("networking.firewall.allowedTCPPorts = [ 80 ];"), text);
    }
}
