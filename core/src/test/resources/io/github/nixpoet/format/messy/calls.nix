[ (f # function
    a) (g [ 1 ] /* two */ [ 2 ] h) ( # opens
    x: y) (z # closes
    )
  (f [ a b c ] { d = 1; } e)
  (f (a # inside
    b) [ c ] [ d ] e)
  (callPackage ./a.nix { } # last
  )
  (map (x: { a = x; # in the body
   }) xs)
  ((({ a = 1; })))
  (with a; # of a
   [ b ])
  "${f { a = 1; b = 2; }}/${ # comment
   c}/${d.e.f}"
  ./x/${y}/z
  (1 .a) (<nixpkgs>.lib) ({ a = 1; }.a) ((f x).y.z or q)
]
