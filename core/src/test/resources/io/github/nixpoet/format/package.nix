{
  lib,
  stdenv,
  fetchurl,
  openssl ? null,
  withTests ? false,
}:

let
  version = "1.2.3";
  isLinux = stdenv.hostPlatform.isLinux;
in

assert withTests -> openssl != null;

stdenv.mkDerivation (finalAttrs: {
  pname = "tool";
  inherit version;

  src = fetchurl {
    url = "https://example.org/tool-${version}.tar.gz";
    hash = lib.fakeHash;
  };

  buildInputs = [
    openssl
  ]
  ++ lib.optionals isLinux [ stdenv.cc.libc ];

  configureFlags =
    lib.optional withTests "--with-tests"
    ++ lib.optional (lib.versionAtLeast version "1.2" && isLinux) "--with-a-flag-of-some-length";

  postPatch =
    if isLinux then
      ''
        substituteInPlace Makefile --replace-fail gcc cc
      ''
    else
      null;

  passthru = {
    inherit (finalAttrs) src;
  };

  meta = {
    description = "Tool that does nothing";
    license = lib.licenses.mit;
    platforms = lib.platforms.linux ++ lib.platforms.darwin;
  };
})
