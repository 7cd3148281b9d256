if # first
  a # is it
then # so
  b # then
else if # second
  c then # third
  d else # last
  # really
  assert # sure
    f x; # sure of it
  let # names
    y = 1; # y
    # the end of the names
  in # the body
  with y; # of y
  if y then { } else [ # nothing
  ]
