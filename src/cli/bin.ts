#!/usr/bin/env node
// Plain old JavaScript: a Node that is too old for the rest must still be able to say so.
var load: (path: string) => typeof import("./main") = require;
var major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  process.stderr.write("kz-eu-facts needs Node 20 or newer; found " + process.versions.node + "\n");
  process.exitCode = 2;
} else {
  process.stdout.on("error", function (error: NodeJS.ErrnoException) {
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(
      "standard output\n  found:    " +
        error.message +
        "\n  expected: a file that can be written\n  fix:      free some space, or write it elsewhere\n",
    );
    process.exit(4);
  });
  process.stderr.on("error", function () {
    process.exit(process.exitCode || 4);
  });
  const code = load("./main.cjs").main(process.argv.slice(2), {
    out: process.stdout,
    err: process.stderr,
    env: process.env,
    input: process.stdin,
  });
  if (typeof code === "number") process.exitCode = code;
  else void code.then((later) => (process.exitCode = later));
}
