{ lib
, stdenv
, fetchFromGitHub
, cmake
}:

stdenv.mkDerivation rec {
  pname = "frob";
  version = "1.2.3";

  src = fetchFromGitHub {
    owner = "frob";
    repo = pname;
    rev = "v${version}";
    hash = "sha256-AAAA";
  };

  nativeBuildInputs = [ cmake ];
  cmakeFlags = [ "-DA=1" ] ++ lib.optional stdenv.isDarwin "-DB=1";

  # It frobs.
  doCheck = true;
  inherit (stdenv) system;

  meta = with lib; {
    description = "Frobs";
    homepage = "https://example.org";
    license = licenses.mit;
    maintainers = with maintainers; [ ];
    platforms = platforms.linux ++ platforms.darwin;
  };
}
