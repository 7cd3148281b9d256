{
  inputs = {
    a.url = "a";
    b.url = "b";
    c.url = "c";
    d-e.url = "d-e";
    f.url = "f";
  };

  outputs = inputs: let g = 1; in {
    a = inputs.a.lib;
    b = with inputs; [ b g ];
    inherit (inputs) c;
    rec1 = rec { inherit (inputs) /* why */ f; x = f; };
    d = inputs ? d-e && inputs.d-e.lib or inputs.a.x == inputs.self.inputs.d-e;
    i = { inputs }: inputs.f;
  };
}
