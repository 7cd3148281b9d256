{
  last =
    a
    # keeps the rest
    // {
      b = 1;
    };
  list =
    one
    # two
    ++ [
      two
      three
    ];
  first = [
    a
  ] # trails the first
  ++ b;
  chain =
    a
    # first
    &&
      # second
      b
    || c
    -> d;
  compare =
    veryLongNameOfSomething.withAnAttribute.andAnother == "a string that is rather long for one line"; # note
  sum =
    - # minus
    1
    + a;
  pipe =
    a
    |> b # to c
    |> c;
  has =
    a ? # why
    b.c;
  fallback =
    a.b # of a
      or # else
      c;
}
