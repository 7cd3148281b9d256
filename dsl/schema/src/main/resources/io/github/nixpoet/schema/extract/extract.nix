# Facts about the options of a module system, one set an option: path, structural type, plain default, flags, old and removed names. No
# prose.
# For Nix 2.8 and newer: nix-instantiate --eval --strict --json extract.nix --arg modules '[ ./configuration.nix ]'
{
  # Where lib and NixOS come from.
  nixpkgs ? <nixpkgs>,
  # Modules beside those of NixOS.
  modules ? [ ],
  # A flake and the attribute of a configuration in it, in place of nixpkgs and modules.
  flake ? null,
  attribute ? "nixosConfigurations.default",
  # The options of any other module system, as evalModules returns them.
  options ? null,
}:
let
  lib = import (nixpkgs + "/lib");

  nixos = import (nixpkgs + "/nixos/lib/eval-config.nix") {
    system = null;
    modules = modules ++ [
      {
        nixpkgs.hostPlatform = lib.mkDefault "x86_64-linux";
        system.stateVersion = lib.mkDefault lib.trivial.release;
      }
    ];
  };
  inFlake = lib.attrByPath (lib.splitString "." attribute) (throw "the flake has no ${attribute}") (
    builtins.getFlake flake
  );
  all =
    if options != null then
      options
    else if flake != null then
      inFlake.options
    else
      nixos.options;

  # A value, or another where it can't be evaluated.
  attempt =
    other: value:
    let
      tried = builtins.tryEval (builtins.deepSeq value value);
    in
    if tried.success then tried.value else other;

  isScalar =
    value:
    value == null
    || builtins.isBool value
    || builtins.isInt value
    || builtins.isFloat value
    || (builtins.isString value && !(builtins.hasContext value) && builtins.stringLength value < 200);
  isPlain =
    value:
    isScalar value
    || value == { }
    || (builtins.isList value && builtins.length value < 12 && builtins.all isScalar value);

  # Names that say all there is to say; of the others the phrase is told too.
  plainNames = [
    "anything"
    "attrs"
    "attrsOf"
    "bool"
    "either"
    "enum"
    "float"
    "functionTo"
    "int"
    "lazyAttrsOf"
    "listOf"
    "nullOr"
    "package"
    "path"
    "raw"
    "separatedString"
    "str"
    "string"
    "submodule"
    "unspecified"
  ];

  # How the phrase of a type begins that has its parts in it. Where another was given to the type, its parts may have none: the
  # phrase of a type that holds itself never ends.
  phraseHeads = {
    attrsOf = "attribute set of ";
    functionTo = "function that evaluates to a(n) ";
    lazyAttrsOf = "lazy attribute set of ";
    listOf = "list of ";
    nullOr = "null or ";
    submodule = "open submodule of ";
  };
  hasParts =
    name: phrase:
    if phraseHeads ? ${name} then
      lib.hasPrefix phraseHeads.${name} phrase
      || (name == "listOf" && lib.hasPrefix "non-empty (list of " phrase)
    else
      (name == "either" && lib.hasInfix " or " phrase)
      || (name == "coercedTo" && lib.hasSuffix " convertible to it" phrase)
      || name == "unique";

  # Types that hold themselves, as that of JSON does, are told by their phrase.
  isNamed =
    name: phrase:
    (name == "either" || name == "nullOr")
    && builtins.match "(JSON|Json|YAML|YAML 1[.][12]|TOML) value" phrase != null;

  typeFact =
    {
      depth,
      # Whether the phrase is known to come to an end.
      ends,
    }:
    type:
    let
      name = type.name or "unspecified";
      isPlainName = builtins.elem name plainNames;
      phrase = if ends || !isPlainName then attempt "" (type.description or "") else "";
      named = isNamed name phrase;
      payload = type.functor.payload or null;
      ofPayload = key: if builtins.isAttrs payload then payload.${key} or null else null;
      nested = lib.filterAttrs (_: it: builtins.isAttrs it && it ? name && it ? check) (
        type.nestedTypes or { }
      );
      below = typeFact {
        depth = depth - 1;
        ends = ends && hasParts name phrase;
      };
    in
    {
      inherit name;
    }
    // lib.optionalAttrs (name == "enum") {
      values = attempt [ ] (
        builtins.filter isScalar (if builtins.isList payload then payload else payload.values or [ ])
      );
    }
    // lib.optionalAttrs (name == "separatedString") {
      sep = attempt null (if builtins.isString payload then payload else payload.sep or null);
    }
    // lib.optionalAttrs (name == "path" && ofPayload "inStore" != null) { inherit (payload) inStore; }
    // lib.optionalAttrs (name == "path" && ofPayload "absolute" == false) { absolute = false; }
    // lib.optionalAttrs (name == "listOf" && lib.hasPrefix "non-empty " phrase) { nonEmpty = true; }
    // lib.optionalAttrs (name == "submodule" && depth > 0 && type.nestedTypes or { } ? freeformType) {
      freeform = attempt null (
        typeFact {
          depth = lib.min 4 (depth - 1);
          ends = ends && hasParts name phrase;
        } type.nestedTypes.freeformType
      );
    }
    // lib.optionalAttrs (nested != { } && depth > 0 && name != "submodule" && !named) {
      of = builtins.mapAttrs (_: it: attempt { name = "unspecified"; } (below it)) nested;
    }
    // lib.optionalAttrs (named || !isPlainName) { desc = phrase; };

  defaultFact =
    option:
    if option ? default && !(option ? defaultText) && attempt false (isPlain option.default) then
      { inherit (option) default; }
    else
      lib.optionalAttrs (option ? default || option ? defaultText) { hasDefault = true; };

  optionFact =
    option:
    {
      path = map toString option.loc;
      type = attempt { name = "unspecified"; } (
        typeFact {
          depth = 8;
          ends = true;
        } (option.type or { })
      );
    }
    // lib.optionalAttrs (attempt false (option.readOnly or false)) { readOnly = true; }
    // defaultFact option;

  # What mkRenamedOptionModule makes says so in its description alone.
  renameFacts =
    option:
    let
      prose = attempt "" (option.description or "");
      target = builtins.match "Alias of [{]option[}]`([^`]+)`[.]?" (
        if builtins.isAttrs prose then prose.text or "" else prose
      );
    in
    lib.optional (target != null) {
      path = map toString option.loc;
      renamedTo = builtins.head target;
    };

  # What mkRemovedOptionModule makes has no type, and complains when it is read.
  removalFacts =
    option:
    lib.optional
      (
        option ? apply
        && !(option ? description)
        && !(option ? default)
        && (option.type.name or "unspecified") == "unspecified"
      )
      {
        path = map toString option.loc;
        removed = true;
      };

  facts =
    option:
    let
      visible = attempt true (option.visible or true);
      isShown = (visible == true || visible == "shallow") && !(attempt true (option.internal or false));
      below = builtins.tryEval (option.type.getSubOptions option.loc);
      isOpen = visible == true || visible == "transparent";
    in
    (
      if isShown then
        [ (optionFact option) ]
      else
        lib.optionals (visible == false) (renameFacts option ++ removalFacts option)
    )
    ++ lib.optionals (isOpen && below.success) (factsBelow below.value);

  factsBelow =
    set: lib.concatMap facts (lib.collect lib.isOption (builtins.removeAttrs set [ "_module" ]));

  # A path may be told twice: by a submodule, and by its freeform type.
  once = builtins.attrValues (
    builtins.listToAttrs (
      map (fact: {
        name = builtins.concatStringsSep "\n" fact.path;
        value = fact;
      }) (factsBelow all)
    )
  );
in
once
