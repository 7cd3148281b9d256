{
  script = ''
      start
        ${
        f (
  /*nixfmt:disable*/
          a   b
        )} kept   ${ g   x }
      end
    '';
  /*nixfmt:enable*/
  next = 1;
}
