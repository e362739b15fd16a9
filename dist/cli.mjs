#!/usr/bin/env node
var t=process.argv.slice(2);if(t.length===1&&t[0]==="--version")process.stdout.write(`0.1.0
`);else{process.versions.v8.startsWith("11.")&&(await import("node:crypto"),(await import("node:v8")).setFlagsFromString("--interrupt-budget=1000000"));let{runCommandLine:s}=await import("./cli-program.mjs");await s(t,"0.1.0")}
