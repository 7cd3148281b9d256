let a = 1; b = 2; in { inherit a b; c = { d = a; }; e = { };
  f = []; g = [ 1 2 ];
  h = rec { x = 1; y = x; }; "i.j" = { "k-l" = 1; }; /* choice */ m = if a == 1 then { n = 1; } else { o = 2; };
  p = { q = 1; } // { r = 2; };
  s = a; t = map (x: x) [ ]; u = "s"; v = let w = 1; in { z = w; }; }
