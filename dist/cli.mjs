#!/usr/bin/env node
var s=process.argv.slice(2);if(s.length===1&&s[0]==="--version")process.stdout.write(`0.1.0
`);else{process.versions.v8.startsWith("11.")&&(await import("node:v8")).setFlagsFromString("--interrupt-budget=1000000");let{runCommandLine:t}=await import("./cli-program.mjs");await t(s,"0.1.0")}
