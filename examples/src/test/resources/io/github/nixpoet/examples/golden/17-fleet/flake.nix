{
  description = "A news reader on six machines";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-25.05";
  };

  outputs = { self, nixpkgs, ... }: {
    nixosConfigurations.proxy = nixpkgs.lib.nixosSystem {
      system = "x86_64-linux";
      modules = [ ./nodes/proxy.nix ];
    };
    nixosConfigurations.web1 = nixpkgs.lib.nixosSystem {
      system = "x86_64-linux";
      modules = [ ./nodes/web1.nix ];
    };
    nixosConfigurations.web2 = nixpkgs.lib.nixosSystem {
      system = "x86_64-linux";
      modules = [ ./nodes/web2.nix ];
    };
    nixosConfigurations.web3 = nixpkgs.lib.nixosSystem {
      system = "x86_64-linux";
      modules = [ ./nodes/web3.nix ];
    };
    nixosConfigurations.db = nixpkgs.lib.nixosSystem {
      system = "x86_64-linux";
      modules = [ ./nodes/db.nix ];
    };
    nixosConfigurations.monitor = nixpkgs.lib.nixosSystem {
      system = "x86_64-linux";
      modules = [ ./nodes/monitor.nix ];
    };
  };
}
