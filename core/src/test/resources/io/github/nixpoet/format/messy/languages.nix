{ script = /* bash */ # greets
''
echo hello
'';
  query = /*sql*/ "select 1"; page = f /* html */ ''
  <p>
  </p>
  '' /* not a language */ x;
  several = [ /* lua */ "return 1" # one
    /* two words */ "b" /* c++ */
    ''int main() {
      }'' ];
  chosen = (/* json */ ''{
  }'');
}
