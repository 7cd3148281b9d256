package io.github.nixpoet.examples.cloud;

import static io.github.nixpoet.dsl.Nix.searchPath;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.ConfigurationFiles;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.nixos.Nixos;

/** A machine on Amazon EC2. */
public final class CloudMachine {

    private CloudMachine() {}

    /**
     * Writes the files to a folder.
     *
     * @param args the folder, see {@link ExampleMain#run}
     */
    public static void main(String[] args) {
        ExampleMain.run(files(), args);
    }

    /**
     * The files of this system.
     *
     * @return {@code configuration.nix} and {@code main.tf}
     */
    public static FileSet files() {
        NixosModule machine =
                Nixos.module(os -> os.imports(searchPath("nixpkgs/nixos/modules/virtualisation/amazon-image.nix")));
        return Readme.add(
                ConfigurationFiles.of("09-cloud-machine", machine).toBuilder()
                        .files(MainTf.configuration().file("main.tf"))
                        .build(),
                "A machine on Amazon EC2; each apply brings configuration.nix to it.",
                """
                nix-shell -p terraform
                terraform login                                            # then put your organization and workspace into main.tf
                terraform init
                terraform apply
                """);
    }
}
