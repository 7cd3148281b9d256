{
  # What it makes.
  outputs = { self }: {
    x = 1;
  };

  description = "Outputs first";
}
