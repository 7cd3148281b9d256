{ pkgs, lib }:
{
  before = 1;
  /*nixfmt:disable*/
  matrix = [
    1 0 0
    0 1 0
  ];
      /*nixfmt:enable*/
  after = [
    1
    2
  ];
  text = ''
    one ${
  /*nixfmt:disable*/
      lib.concatStrings   [ "a"   "b" ]
  /*nixfmt:enable*/
    } two
  '';
  inline = # nixfmt:disable
    [
      3
      4
    ];
  /*nixfmt:enable*/
  nested = {
    a = f x; # nixfmt:disable
    b = 2;
  };
  /*nixfmt:disable*/
  rest   =  { };
}
