{
  networking.hostName = "desk";

  nix.distributedBuilds = true;
  nix.buildMachines = [
    {
      hostName = "build1.example.org";
      system = "x86_64-linux";
      sshUser = "builder";
      sshKey = "/root/.ssh/builder";
      maxJobs = 8;
      speedFactor = 2;
      supportedFeatures = [
        "kvm"
        "nixos-test"
        "big-parallel"
      ];
    }
    {
      hostName = "build2.example.org";
      system = "x86_64-linux";
      sshUser = "builder";
      sshKey = "/root/.ssh/builder";
      maxJobs = 4;
      speedFactor = 1;
      supportedFeatures = [
        "kvm"
        "nixos-test"
      ];
    }
    {
      hostName = "arm.example.org";
      system = "aarch64-linux";
      sshUser = "builder";
      sshKey = "/root/.ssh/builder";
      maxJobs = 16;
      speedFactor = 1;
      supportedFeatures = [ "big-parallel" ];
    }
  ];
  nix.settings.builders-use-substitutes = true;

  system.stateVersion = "25.05";
}
