{
    # Nested all the way, by four.
    services = {
        nginx = {
            enable = true;
        };

        openssh = {
            enable = true;
            settings = {
                PermitRootLogin = "no";
            };
        };
    };

    networking =
        {
            hostName = "four";
        };

    programs =
      {
        # nothing here yet
      };

    security.sudo.extraConfig =
        "a" + "b";
}
