# leads the file

# and again
{
  # leads a
  a = 1; # trails a

  /*
    over
      several lines
  */
  b = [
    # leads one
    1 # trails one
    2

    # closes the list
  ];

  /**
    Documents c.
  */
  c =
    # leads the value
    f x;
  d = /* bash */ ''
    echo "$HOME"
  '';

  e = if a then b else c; # trails e
  f =
    # leads the function
    {
      x, # trails x
      # leads y
      y ? 1,
      ...
    }:
    # leads the body
    x + y;
  # closes the set
}
# closes the file
