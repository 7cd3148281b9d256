{
  a, # the first
  b ? 1, # the second
  # leads c
  c ? {
    d = 1;
  }, # the third
  # before the dots
  ... # others
}: # the body
{ x, y }:
{
  x,
  y,
}@z:
w@{ v }: # more
# and more
{
  inherit
    a # one
    b
    ;
  inherit (c) # from c
    d
    e
    ;
}
